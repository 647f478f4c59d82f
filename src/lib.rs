//! Intakt takes in orders from any shop's XML and leaves the ERP's master data intact.
#![forbid(unsafe_code)]

pub mod error;
pub mod input;
mod intake;
pub mod master;
pub mod matching;
pub mod normalize;
pub mod order;
pub mod plan;
pub mod profile;
pub mod value;
pub mod xml;
pub mod xpath;

pub use error::{Code, Error, Masked, Position, Problem, Result, Severity};
pub use intake::{Importer, InputReport, Intake, Taken};
