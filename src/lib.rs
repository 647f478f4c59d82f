//! Intakt takes in orders from any shop's XML and leaves the ERP's master data intact.
//!
//! A host gives the bytes of a shop's order file and read access to its own addresses and articles. It gets back
//! [orders](order::Order), a [verdict](matching::Verdict) on who ordered, and a [plan](plan::Plan) of what to write.
//! Intakt itself writes nothing. Everything it reads, decides or refuses it can explain, down to the line of the XML and
//! the bit of evidence.
//!
//! ```
//! use intakt::input::Input;
//! use intakt::plan::Settings;
//! use intakt::profile::ReadOptions;
//! use intakt::{Importer, Taken};
//!
//! let xml = include_bytes!("../examples/orders/05-mother-for-child.xml");
//! let mut importer = Importer::new(Settings::default())?;
//! let mut intake = importer.intake("shop")?;
//! intake.read(Input::Slice(xml), ReadOptions::default(), &mut |taken| {
//!     if let Taken::Order(order, plan) = taken {
//!         println!("{:?}: {:?}", order.number, plan.status);
//!     }
//! })?;
//! println!("{}", intake.finish()?);
//! # Ok::<(), intakt::Error>(())
//! ```
//!
//! # The road, module by module
//! Each step can be used alone, and knows nothing of the steps to its right.
//!
//! | step | module | enter at |
//! |---|---|---|
//! | bytes to text | [`input`] | [`input::Text::open`] |
//! | text to records | [`xml`] | [`xml::Records`] |
//! | nodes of a record | [`xpath`] | [`xpath::Expression`] |
//! | records to orders | [`profile`] | [`profile::OrderReader`] |
//! | comparison forms | [`normalize`] | one function a form |
//! | who is it? | [`matching`] | [`matching::decide`] |
//! | what the host knows | [`master`] | [`master::AddressBook`], [`master::Articles`], [`master::Ledger`] |
//! | what to write | [`plan`] | [`plan::Run`] |
//! | all of it | the crate's root | [`Importer`], [`Intake`] |
//! | lists for others | [`export`] | [`export::Writer`], with the feature `sqlite` `export::View` |
//! | a case for somebody else, without the persons in it | [`support`] | [`support::Bundle`] |
//! | carrying it out | `desk`, with the feature `sqlite` | `desk::Desk` |
//!
//! [`value`] and [`order`] are what all of them speak; [`Problem`] is how all of them say that something is wrong.
//!
//! # What it promises
//! The laws are in `DESIGN.md`. In short: identity needs proof, nothing is overwritten silently, every record ends in
//! exactly one class of the [account](plan::Account), the same input gives the same bytes, amounts are exact decimals,
//! memory is that of the largest record, and personal data reaches no message unless asked for.
//!
//! # Features
//! None is on by default.
//! - `csv`: address books and articles from CSV text, in [`master`].
//! - `zip`: the entries of zip archives as inputs, in [`input`]. gzip is read without it.
//! - `sqlite`: ledger, address book, articles and documents in one SQLite file (`master::sqlite`), and the order desk that
//!   carries plans out in it (`desk`).
//! - `cli`: the command line `intakt`; brings `csv`, `zip` and `sqlite`.
#![forbid(unsafe_code)]

#[cfg(feature = "sqlite")]
pub mod desk;
pub mod error;
mod event;
pub mod export;
pub mod input;
mod intake;
pub mod json;
pub mod master;
pub mod matching;
pub mod normalize;
pub mod order;
mod packed;
pub mod plan;
pub mod profile;
mod rows;
pub mod support;
pub mod value;
pub mod xml;
pub mod xpath;

pub use error::{Code, Error, Masked, Position, Problem, Result, Severity};
pub use event::{EVENTS, Event};
pub use intake::{Importer, InputReport, Intake, Taken};

/// The examples of the README compile and run with the tests.
#[cfg(all(doctest, feature = "csv"))]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
