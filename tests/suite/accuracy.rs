//! The bars of `docs/ACCURACY.md` on a small German book. The tables there come from a large one; see `scripts/accuracy.sh`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../german_book/mod.rs"]
mod german_book;

use german_book::{Bars, Kind, Tally, german_book};
use intakt::matching::{Identity, Index, MatchSettings};

#[test]
fn the_bars_hold() {
    let book = german_book(20_261_122, 4_000, 40);
    let mut index = Index::new("DE");
    for (id, party) in &book.parties {
        index.upsert(id, 0, party.clone()).unwrap();
    }
    for identity in [Identity::Patient, Identity::Trade] {
        let tally = Tally::new(&book, &index, &MatchSettings { identity, ..MatchSettings::default() });
        let broken = tally.broken(&Bars::of(identity));
        let wrong: Vec<&str> =
            tally.notes.iter().map(String::as_str).filter(|note| note.starts_with("WRONG")).collect();
        assert!(broken.is_empty(), "{identity:?}:\n  {}\n{}", broken.join("\n  "), wrong.join("\n"));
        for kind in [Kind::Same, Kind::Different, Kind::Unrelated, Kind::Indistinguishable] {
            assert!(tally.all(kind).questions >= 80, "{kind:?}");
        }
    }
}
