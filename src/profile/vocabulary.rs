//! Every word that a profile may use, for editors and for the test that the reference explains them all.

use super::field::{self, Field, FieldKind};
use super::parse::KEYS;
use super::words::{CONVERSIONS, SCALES, SPLITS};
use crate::order::Role;

/// The words of the profile grammar by the place where they stand: `("rule", ["path", "value", …])`,
/// `("order.lines.*", ["id", "kind", …])`, `("order.lines.*.kind", ["product", …])`. A `*` is a name that the profile
/// chooses.
///
/// ```
/// let words = intakt::profile::vocabulary();
/// let (_, rule) = words.iter().find(|(place, _)| place == "rule").unwrap();
/// assert!(rule.contains(&"negate"));
/// ```
pub fn vocabulary() -> Vec<(String, Vec<&'static str>)> {
    let mut places: Vec<(String, Vec<&'static str>)> =
        KEYS.iter().map(|(place, words)| ((*place).to_owned(), words.to_vec())).collect();
    places.push(("rule.as".to_owned(), CONVERSIONS.to_vec()));
    places.push(("rule.scale".to_owned(), SCALES.to_vec()));
    places.push(("rule.split".to_owned(), SPLITS.to_vec()));
    places.push(("order.parties".to_owned(), Role::ALL.map(Role::as_str).to_vec()));
    fields(&mut places, "order", field::ORDER);
    fields(&mut places, "order.parties.*", field::PARTY);
    fields(&mut places, "order.lines.*", field::LINE);
    fields(&mut places, "order.lines.*.attributes.*", field::ATTRIBUTE);
    fields(&mut places, "order.charges.*", field::CHARGE);
    fields(&mut places, "order.payments.*", field::PAYMENT);
    fields(&mut places, "order.attachments.*", field::ATTACHMENT);
    fields(&mut places, "order.totals", field::TOTALS);
    fields(&mut places, "order.totals.taxes.*", field::TAX);
    places
}

fn fields<T>(places: &mut Vec<(String, Vec<&'static str>)>, place: &str, fields: &[Field<T>]) {
    places.push((place.to_owned(), fields.iter().map(|field| field.name).collect()));
    for field in fields {
        if let FieldKind::Choice(choices) = field.kind {
            places.push((format!("{place}.{}", field.name), choices.to_vec()));
        }
    }
}
