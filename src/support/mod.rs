//! Support bundles: what was read and planned, without the persons in it, so that somebody else can plan it again.
//!
//! A [`Tape`] listens to one run: it writes down what the address book, the matcher, the articles and the ledger answer. The
//! [`Bundle`] made of it holds these answers, the orders, the settings in force and the profile, with every name, address, number
//! and free text replaced ([`Replacer`]). The same value has the same replacement everywhere, of the same length and form; numbers
//! with check digits stay right or wrong as they were. [`Bundle::replay`] plans the orders again from that alone and compares the
//! shape of each plan: status, reasons, decisions, actions, questions, amounts.
//!
//! ```
//! use intakt::Importer;
//! use intakt::input::Input;
//! use intakt::plan::{Host, Matcher, Run, Settings};
//! use intakt::profile::{OrderReader, ReadOptions, Reading};
//! use intakt::support::{Bundle, Made, Tape};
//!
//! let importer = Importer::new(Settings::default())?;
//! let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
//! let mut reader = OrderReader::open(Input::Slice(xml), &importer.profiles, ReadOptions::default())?;
//! let tape = Tape::default();
//! let match_settings = importer.settings.source("shop").match_settings();
//! let book = tape.address_book(&importer.address_book);
//! let articles = tape.articles(&importer.articles);
//! let mut ledger = tape.ledger(&importer.ledger);
//! let judge = tape.judge(Matcher::new(importer.address_book.index(), match_settings));
//! let host = Host { address_book: &book, judge: Box::new(judge), articles: &articles, ledger: &mut ledger };
//! let mut run = Run::new(&importer.settings, "shop", host)?;
//! let mut planned = Vec::new();
//! while let Some(Reading::Order(order)) = reader.next()? {
//!     let plan = run.plan(&order);
//!     planned.push((*order, plan));
//! }
//! let made = Made { settings: &importer.settings, source: "shop", now: None, profiles: &[] };
//! let bundle = Bundle::new(&tape, &planned, &made)?;
//! let again = Bundle::from_json(&bundle.to_json()?)?.replay()?;
//! assert!(again.iter().all(|replayed| replayed.is_alike));
//! # Ok::<(), intakt::Error>(())
//! ```

mod bundle;
mod fields;
mod replace;
mod replay;
mod shape;
mod tape;

pub use bundle::{Bundle, Made, Replayed};
pub use replace::Replacer;
pub use shape::shape;
pub use tape::Tape;
