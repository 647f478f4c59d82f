//! Pairs of address books under `tests/corpus/matching/dedupe`, and their properties on random books.

use intakt::Code;
use intakt::matching::{Candidates, MatchSettings, Outcome, Pair, Query, decide, dedupe};
use intakt::order::Party;
use proptest::prelude::*;
use serde::Deserialize;

use crate::corpus;
use crate::matching::{Fields, File, Host, any_party, any_settings, index_of, party, resolved, word};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    settings: MatchSettings,
    min_score: Option<i32>,
    book: Vec<Fields>,
    pairs: Vec<String>,
}

type Book = Vec<(String, Party)>;

fn pairs(book: &Book, candidates: &dyn Candidates, settings: &MatchSettings, min_score: Option<i32>) -> Vec<Pair> {
    let ids = book.iter().map(|(id, _)| id.as_str());
    dedupe(ids, candidates, settings, min_score).unwrap().flat_map(Result::unwrap).collect()
}

#[test]
fn pairs_of_the_corpus() {
    let file: File<Case> = corpus::toml_file("matching/dedupe/pairs.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let fields: Vec<Fields> = case.book.iter().map(|fields| resolved(fields, &file.parties)).collect();
        let book: Book = fields.iter().map(|fields| (fields["id"].clone(), party(fields))).collect();
        let found = pairs(&book, &index_of(&book), &case.settings, case.min_score);
        let told: Vec<String> = found
            .iter()
            .map(|pair| format!("{} {} {} {}", pair.first, pair.second, word(pair.outcome), word(pair.kind)))
            .collect();
        if told != case.pairs {
            let keys: Vec<_> = found.iter().map(|pair| (pair.score, pair.match_key())).collect();
            failures.push(format!("{}\n  expected {:?}\n  found    {told:?}\n  {keys:?}", case.name, case.pairs));
        }
        assert_eq!(pairs(&book, &Host::new(&book), &case.settings, case.min_score), found, "{}", case.name);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(file.case.len() >= 14);
}

#[test]
fn an_id_stands_once_and_one_that_is_gone_has_no_pairs() {
    let party = Party { email: Some("anna.zaunkoenig@example.org".to_owned()), ..Party::default() };
    let book = vec![("1".to_owned(), party)];
    let index = index_of(&book);
    let error = dedupe(["1", "1"], &index, &MatchSettings::default(), None).unwrap_err();
    assert_eq!(error.code(), Code::UsageParameter);
    let all: Vec<_> = dedupe(["gone", "1"], &index, &MatchSettings::default(), Some(i32::MIN)).unwrap().collect();
    assert_eq!(all, [Ok(vec![]), Ok(vec![])]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pairs_depend_on_the_parties_alone(
        parties in proptest::collection::vec(any_party(), 0..14),
        settings in any_settings(),
        min_score in proptest::option::of(-3000_i32..3000),
    ) {
        let book: Book = parties.into_iter().enumerate().map(|(at, party)| (format!("p{at:02}"), party)).collect();
        let index = index_of(&book);
        let found = pairs(&book, &index, &settings, min_score);
        prop_assert_eq!(&pairs(&book, &Host::new(&book), &settings, min_score), &found);
        prop_assert!(found.windows(2).all(|two| (&two[0].first, &two[0].second) < (&two[1].first, &two[1].second)));
        for pair in &found {
            prop_assert!(pair.first < pair.second);
            prop_assert!(min_score.map_or(pair.outcome != Outcome::New, |least| pair.score >= least));
            prop_assert_eq!(pair.score, pair.evidence.iter().map(|evidence| evidence.weight).sum::<i32>());
            // What is the same has a proof and no contradiction when the two are alone in the world.
            if pair.outcome == Outcome::Same {
                let party_of = |id: &str| index.party(id).unwrap().clone();
                let alone = index_of(&[(pair.second.clone(), party_of(&pair.second))]);
                let verdict = decide(&Query::new(&party_of(&pair.first)), &alone, &settings).unwrap();
                prop_assert!(verdict.candidates[0].contradictions.is_empty());
                prop_assert!(!verdict.candidates[0].proofs.is_empty());
            }
        }

        // Whichever of two comes first.
        let mut backwards = book.clone();
        backwards.reverse();
        let mut again = pairs(&backwards, &index, &settings, min_score);
        for pair in &mut again {
            std::mem::swap(&mut pair.first, &mut pair.second);
        }
        let judged = |pairs: &[Pair]| {
            let mut all: Vec<_> = pairs
                .iter()
                .map(|pair| (pair.first.clone(), pair.second.clone(), pair.outcome, pair.score))
                .collect();
            all.sort();
            all
        };
        prop_assert_eq!(judged(&again), judged(&found));
    }
}
