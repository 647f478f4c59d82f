//! Planning, from orders and given verdicts to plans, outcomes and the account.

mod adversary;
mod amounts;
mod amounts_cases;
mod amounts_samples;
mod article_decisions;
mod decisions;
mod documentation;
mod early;
mod laws;
mod matched;
mod scenario;
mod schema;
mod undo;

use intakt::master::{MemoryAddressBook, MemoryArticles, MemoryLedger};
use intakt::order::{Order, Party};
use intakt::plan::{Host, Matcher, Plan, Run, Settings};

/// The plans of orders from a shop, one after the other, for a host that knows these parties as `P1`, `P2` and so on.
fn plans(known: &[Party], orders: &[Order], settings: &Settings) -> Vec<Plan> {
    let mut address_book = MemoryAddressBook::new("DE");
    for (index, party) in known.iter().enumerate() {
        address_book.upsert(&format!("P{}", index + 1), 1, party.clone()).unwrap();
    }
    let matcher = Matcher::new(address_book.index(), settings.source("shop").match_settings());
    let (articles, mut ledger) = (MemoryArticles::default(), MemoryLedger::default());
    let host =
        Host { address_book: &address_book, judge: Box::new(&matcher), articles: &articles, ledger: &mut ledger };
    let mut run = Run::new(settings, "shop", host).unwrap();
    let plans = orders.iter().map(|order| run.plan(order)).collect();
    run.finish().unwrap();
    plans
}
