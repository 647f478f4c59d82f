//! All integration tests in one program, a module each.

mod corpus;
mod matching;
mod orders;
mod profiles;
