//! Intakt beside its peers: the same orders, read in one run, by engines that have to agree on what they read.
//!
//! [`book`] and [`fts`] are an address book and the peer that searches it, for the bench of matching.
//!
//! [`data`] makes the inputs and knows what is in them. [`engines`] holds one file an engine. [`measure`] runs them in
//! turns and [`report`] writes the table. What the figures mean is in `README.md`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod book;
pub mod data;
pub mod engines;
pub mod fts;
pub mod measure;
pub mod report;
pub mod tally;

/// Whatever went wrong; a bench only prints it.
pub type Failure = Box<dyn std::error::Error>;
