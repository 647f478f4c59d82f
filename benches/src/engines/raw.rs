//! quick-xml's events, looked at and forgotten: the speed that others are compared with.

use std::hint::black_box;
use std::io::BufReader;

use crate::Failure;
use crate::data::Data;
use crate::tally::Tally;

macro_rules! raw {
    ($version:ident, $quick_xml:ident) => {
        /// The same code for each version.
        pub mod $version {
            use super::{BufReader, Data, Failure, Tally, black_box};
            use $quick_xml::{Reader, events::Event};

            /// Events that borrow from the input.
            pub fn slice(data: &Data) -> Result<Tally, Failure> {
                let mut elements = 0;
                for document in data.documents()? {
                    let mut reader = Reader::from_reader(document);
                    loop {
                        match black_box(reader.read_event()?) {
                            Event::Start(_) | Event::Empty(_) => elements += 1,
                            Event::Eof => break,
                            _ => {}
                        }
                    }
                }
                Ok(Tally::of_elements(elements))
            }

            /// Events that are copied from the file by way of a buffer of 64 KiB.
            pub fn buffered(data: &Data) -> Result<Tally, Failure> {
                let mut elements = 0;
                let mut buffer = Vec::new();
                let file = BufReader::with_capacity(64 * 1024, std::fs::File::open(&data.path)?);
                let mut reader = Reader::from_reader(file);
                loop {
                    buffer.clear();
                    match black_box(reader.read_event_into(&mut buffer)?) {
                        Event::Start(_) | Event::Empty(_) => elements += 1,
                        Event::Eof => break,
                        _ => {}
                    }
                }
                Ok(Tally::of_elements(elements))
            }
        }
    };
}

raw!(v041, quick_xml_041);
raw!(v042, quick_xml_042);
