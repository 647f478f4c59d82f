//! Planning, from orders and given verdicts to plans, outcomes and the account.

mod adversary;
mod documentation;
mod laws;
mod matched;
mod scenario;
mod schema;
mod undo;
