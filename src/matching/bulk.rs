//! Many questions at once, on as many threads as the host asks for. Nothing in an answer shows how many those were.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::thread;

use super::candidates::Candidates;
use super::decide::decide;
use super::query::Query;
use super::settings::MatchSettings;
use super::verdict::Verdict;
use crate::error::Result;

/// How many queries a thread takes at a time: enough that starting it costs nothing, and few enough that answers flow.
const BATCH: usize = 256;

/// Decides on every query, as [`decide`] does, and gives the answers in the order of the queries.
///
/// Whom a query is never, as somebody has said, the item carries ([`NeverSame::of`](super::NeverSame::of)) and `query` puts into
/// [`Query::never`]. What would be `same` with one of them is `unclear` (denied), and no other record of the book takes its place.
///
/// `queries` are taken as they are needed: in memory are a few hundred for each thread. `query` makes the question of one.
/// `answered` is called on the calling thread and ends the run by [`ControlFlow::Break`]; queries that were taken by then are
/// dropped. With one thread nothing else runs than the caller's. An error of the candidates is the answer to the query that
/// met it; the others are answered.
///
/// ```
/// use std::{num::NonZeroUsize, ops::ControlFlow};
/// use intakt::matching::{Index, MatchSettings, Outcome, Query, link_all};
/// use intakt::order::Party;
/// let party = |name: &str| Party { company: Some(name.to_owned()), vat_id: Some("DE123456788".to_owned()), ..Party::default() };
/// let mut index = Index::new("DE");
/// index.upsert("4711", 1, party("Zaunkönig GmbH"))?;
/// let queries = [party("Zaunkönig GmbH"), Party::default()];
/// let mut outcomes = Vec::new();
/// let threads = NonZeroUsize::new(2).unwrap_or(NonZeroUsize::MIN);
/// link_all(queries, |party| Query::new(party), &index, &MatchSettings::default(), threads, |_, verdict| {
///     outcomes.push(verdict.map(|verdict| verdict.outcome));
///     ControlFlow::Continue(())
/// });
/// assert_eq!(outcomes, [Ok(Outcome::Same), Ok(Outcome::Unclear)]);
/// # Ok::<(), intakt::Error>(())
/// ```
pub fn link_all<T: Send>(
    queries: impl IntoIterator<Item = T>,
    query: impl Fn(&T) -> Query<'_> + Sync,
    candidates: &(dyn Candidates + Sync),
    settings: &MatchSettings,
    threads: NonZeroUsize,
    mut answered: impl FnMut(T, Result<Verdict>) -> ControlFlow<()>,
) {
    let work = |one: T| {
        let verdict = decide(&query(&one), candidates, settings);
        (one, verdict)
    };
    in_order(queries.into_iter(), threads, BATCH, work, |(one, verdict)| answered(one, verdict));
}

/// Does `work` on every item and gives the results to `done` in the order of the items. A thread takes `batch` items at a
/// time, and there are never more threads at work than `threads`.
pub(super) fn in_order<T: Send, R: Send>(
    mut items: impl Iterator<Item = T>,
    threads: NonZeroUsize,
    batch: usize,
    work: impl Fn(T) -> R + Sync,
    mut done: impl FnMut(R) -> ControlFlow<()>,
) {
    if threads == NonZeroUsize::MIN {
        for item in items {
            if done(work(item)).is_break() {
                return;
            }
        }
        return;
    }
    let work = &work;
    thread::scope(|scope| {
        let mut running = VecDeque::with_capacity(threads.get());
        loop {
            while running.len() < threads.get() {
                let taken: Vec<T> = items.by_ref().take(batch).collect();
                if taken.is_empty() {
                    break;
                }
                running.push_back(scope.spawn(move || taken.into_iter().map(work).collect::<Vec<R>>()));
            }
            let Some(first) = running.pop_front() else { return };
            // A panic is the caller's, as it would be without threads.
            let results = first.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            for result in results {
                if done(result).is_break() {
                    return;
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::num::NonZeroUsize;
    use std::ops::ControlFlow;
    use std::sync::Mutex;
    use std::thread;

    use super::in_order;

    #[test]
    fn results_come_in_order_from_as_many_threads_as_asked_for() {
        for threads in [1, 2, 7] {
            for items in [0, 1, 10, 11, 500] {
                let seen = Mutex::new(BTreeSet::new());
                let mut found = Vec::new();
                let work = |item: usize| {
                    seen.lock().unwrap().insert(format!("{:?}", thread::current().id()));
                    item * 2
                };
                in_order(0..items, NonZeroUsize::new(threads).unwrap(), 10, work, |result| {
                    found.push(result);
                    ControlFlow::Continue(())
                });
                assert_eq!(found, (0..items).map(|item| item * 2).collect::<Vec<_>>());
                let own = format!("{:?}", thread::current().id());
                assert_eq!(seen.into_inner().unwrap().contains(&own), threads == 1 && items > 0);
            }
        }
    }

    #[test]
    fn nothing_is_taken_any_more_after_a_break() {
        for threads in [1, 2, 7] {
            let mut taken = 0;
            let items = std::iter::from_fn(|| {
                taken += 1;
                Some(taken)
            });
            let mut found = 0;
            in_order(
                items,
                NonZeroUsize::new(threads).unwrap(),
                4,
                |item: usize| item,
                |_| {
                    found += 1;
                    if found == 6 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                },
            );
            assert_eq!(found, 6);
            assert!(taken <= 4 * (threads + 2), "{taken}");
        }
    }
}
