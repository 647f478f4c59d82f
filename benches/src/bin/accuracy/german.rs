//! The German book under both settings.

use intakt::matching::{Identity, Index, MatchSettings};
use intakt_benches::Failure;

use crate::german_book::{Bars, Kind, Tally, german_book};
use crate::mix::MIXES;
use crate::report::{percent, table};

/// What a run on the German book gives.
pub struct German {
    /// The tables, by the name of their place in the document.
    pub tables: Vec<(&'static str, String)>,
    /// The bars that do not hold.
    pub broken: Vec<String>,
    /// Every answer that is wrong or missing.
    pub notes: Vec<String>,
}

/// Makes the book, asks everything and counts.
pub fn run(seed: u64, parties: usize, questions: usize) -> Result<German, Failure> {
    let book = german_book(seed, parties, questions);
    let mut index = Index::new("DE");
    for (id, party) in &book.parties {
        index.upsert(id, 0, party.clone())?;
    }
    let tally = |identity| Tally::new(&book, &index, &MatchSettings { identity, ..MatchSettings::default() });
    let both = [(Identity::Patient, tally(Identity::Patient)), (Identity::Trade, tally(Identity::Trade))];
    let mut german = German { tables: Vec::new(), broken: Vec::new(), notes: Vec::new() };
    for (identity, tally) in &both {
        let broken = tally.broken(&Bars::of(*identity));
        german.broken.extend(broken.into_iter().map(|broken| format!("{identity:?}: {broken}")));
        german.notes.extend(tally.notes.iter().map(|note| format!("{identity:?}\t{note}")));
    }
    let [(_, patient), (_, trade)] = &both;
    german.tables.push(("german overall", overall(patient, trade, book.parties.len())));
    german.tables.push(("german same", same(patient, trade)));
    german.tables.push(("german different", different(patient, trade)));
    german.tables.push(("german mix", mixes(patient, trade)));
    Ok(german)
}

fn overall(patient: &Tally, trade: &Tally, parties: usize) -> String {
    let rows = [
        ("different person accepted, all questions", "0.1 %"),
        ("decidable same person accepted", "95 %"),
        ("same person reached as `same` or `unclear`", "99 %"),
        ("unrelated new person or company `unclear`", "5 %"),
    ];
    let figures = |tally: &Tally| {
        let (same, unrelated) = (tally.all(Kind::Same), tally.all(Kind::Unrelated));
        let different = tally.all(Kind::Different);
        let wrong = same.wrong + unrelated.wrong + different.wrong;
        let asked = same.questions + unrelated.questions + different.questions;
        [
            format!("{} ({wrong} of {asked})", percent(wrong, asked)),
            format!("{} ({} of {})", percent(same.decided, same.decidable), same.decided, same.decidable),
            percent(same.reached, same.questions),
            percent(unrelated.unclear, unrelated.questions),
        ]
    };
    let (patient, trade) = (figures(patient), figures(trade));
    let rows: Vec<Vec<String>> = rows
        .iter()
        .zip(patient.into_iter().zip(trade))
        .map(|((what, bar), (patient, trade))| vec![(*what).to_owned(), (*bar).to_owned(), patient, trade])
        .collect();
    format!("A book of {parties} parties.\n\n{}", table(&["", "bar", "`patient`", "`trade`"], &rows))
}

fn same(patient: &Tally, trade: &Tally) -> String {
    let mut rows = Vec::new();
    for ((class, patient), (_, trade)) in patient.classes.iter().zip(&trade.classes) {
        if matches!(class.kind, Kind::Same | Kind::NameOnly) {
            let name = if class.kind == Kind::NameOnly { format!("*{}*", class.name) } else { class.name.to_owned() };
            let mut row = vec![name];
            for count in [patient, trade] {
                row.push(percent(count.decidable, count.questions));
                row.push(percent(count.decided, count.decidable));
                row.push(percent(count.accepted, count.questions));
                row.push(percent(count.unclear, count.questions));
                row.push(percent(count.wrong, count.questions));
            }
            row.push(percent(patient.reached, patient.questions));
            rows.push(row);
        }
    }
    let header = [
        "class",
        "decidable",
        "of these accepted",
        "accepted",
        "unclear",
        "wrong party",
        "`trade`: decidable",
        "of these accepted",
        "accepted",
        "unclear",
        "wrong party",
        "reached (`patient`)",
    ];
    table(&header, &rows)
}

fn different(patient: &Tally, trade: &Tally) -> String {
    let mut rows = Vec::new();
    for kind in [Kind::Different, Kind::Unrelated, Kind::Indistinguishable] {
        for ((class, patient), (_, trade)) in patient.classes.iter().zip(&trade.classes) {
            if class.kind == kind {
                let name =
                    if kind == Kind::Indistinguishable { format!("*{}*", class.name) } else { class.name.to_owned() };
                let mut row = vec![name];
                for count in [patient, trade] {
                    row.push(percent(count.wrong, count.questions));
                    row.push(percent(count.unclear, count.questions));
                    row.push(percent(count.new, count.questions));
                }
                rows.push(row);
            }
        }
    }
    table(&["class", "accepted", "unclear", "new", "`trade`: accepted", "unclear", "new"], &rows)
}

fn mixes(patient: &Tally, trade: &Tally) -> String {
    let rows: Vec<Vec<String>> = MIXES
        .iter()
        .map(|mix| {
            let unclear = |tally| percent(mix.unclear(tally), 10_000);
            vec![format!("{}: {}", mix.name, mix.shares()), unclear(patient), unclear(trade)]
        })
        .collect();
    table(&["of 100 orders", "`patient`", "`trade`"], &rows)
}
