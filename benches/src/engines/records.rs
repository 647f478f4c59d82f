//! The first half of Intakt: the tree of each order, without a profile. Shows what parsing takes of the whole.

use std::hint::black_box;

use intakt::input::{Charset, Input, Limits, Text};
use intakt::xml::{Item, RecordPath, Records, Step};

use crate::Failure;
use crate::data::Data;
use crate::tally::Tally;

/// Trees from memory.
pub fn slice(data: &Data) -> Result<Tally, Failure> {
    let limits = Limits::default();
    let mut orders = 0;
    for document in data.documents()? {
        let path = RecordPath::new(data.shape.record().iter().map(|name| Step::named(*name)));
        let mut records = Records::new(Text::open(Input::Slice(document), Charset::Auto, &limits)?, path, limits);
        while let Some(item) = records.next()? {
            match black_box(item) {
                Item::Record(_) => orders += 1,
                Item::Broken(problem) => return Err(problem.to_string().into()),
            }
        }
    }
    Ok(Tally { orders: Some(orders), ..Tally::default() })
}
