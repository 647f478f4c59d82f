//! Planning, from orders and given verdicts to plans, outcomes and the account.

mod laws;
mod scenario;
mod schema;
