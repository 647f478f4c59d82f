//! The command line of Intakt.
fn main() {}
