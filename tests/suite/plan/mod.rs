//! Planning, from orders and given verdicts to plans, outcomes and the account.

mod adversary;
mod amounts;
mod amounts_cases;
mod amounts_samples;
mod documentation;
mod laws;
mod matched;
mod scenario;
mod schema;
mod undo;
