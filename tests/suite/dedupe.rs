//! Pairs of address books under `tests/corpus/matching/dedupe`, and their properties on random books.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;

use intakt::Code;
use intakt::matching::{
    Candidates, MatchSettings, NeverSame, Outcome, Pair, Query, VerdictKind, decide, dedupe, dedupe_all,
};
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
    apart(book, candidates, settings, min_score, &NeverSame::default())
}

/// The pairs, with some who are never one.
fn apart(
    book: &Book,
    candidates: &dyn Candidates,
    settings: &MatchSettings,
    min_score: Option<i32>,
    never: &NeverSame,
) -> Vec<Pair> {
    let ids = book.iter().map(|(id, _)| id.as_str());
    dedupe(ids, candidates, settings, min_score, never).unwrap().flat_map(Result::unwrap).collect()
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
    let error = dedupe(["1", "1"], &index, &MatchSettings::default(), None, &NeverSame::default()).unwrap_err();
    assert_eq!(error.code(), Code::UsageParameter);
    // Who is not there is nobody's namesake, and no reason to keep others apart.
    let never = NeverSame::from_iter([("gone", "1"), ("1", "nobody")]);
    let all = dedupe(["gone", "1"], &index, &MatchSettings::default(), Some(i32::MIN), &never).unwrap();
    let all: Vec<_> = all.collect();
    assert_eq!(all, [Ok(vec![]), Ok(vec![])]);
}

/// Copies of one record.
fn copies(ids: &[&str]) -> Book {
    let party = Party {
        given_name: Some("Berta".to_owned()),
        family_name: Some("Zaunkönig".to_owned()),
        birth_date: "1958-12-24".parse().ok(),
        email: Some("berta@example.org".to_owned()),
        ..Party::default()
    };
    ids.iter().map(|id| ((*id).to_owned(), party.clone())).collect()
}

fn told(pairs: &[Pair]) -> Vec<String> {
    let word = |pair: &Pair| format!("{}{} {} {}", pair.first, pair.second, word(pair.outcome), word(pair.kind));
    pairs.iter().map(word).collect()
}

#[test]
fn who_is_never_one_is_not_joined_by_a_third_either() {
    let two: &[&str] = &["A", "B"];
    let three: &[&str] = &["A", "B", "C"];
    type Case =
        (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)], &'static [&'static str]);
    let cases: [Case; 6] = [
        ("nobody has said anything", three, &[], &["AB same proven", "AC same proven", "BC same proven"]),
        ("two rows are two", two, &[("B", "A")], &[]),
        ("a third joins none of them", three, &[("A", "B")], &["AC unclear denied", "BC unclear denied"]),
        (
            "nor do two more",
            &["A", "B", "C", "D"],
            &[("A", "D")],
            &["AB unclear denied", "AC unclear denied", "BC unclear denied", "BD unclear denied", "CD unclear denied"],
        ),
        ("all of them are two", three, &[("A", "B"), ("B", "C"), ("A", "C")], &[]),
        (
            "somebody else is meant",
            three,
            &[("A", "X"), ("A", "A")],
            &["AB same proven", "AC same proven", "BC same proven"],
        ),
    ];
    for (name, ids, never, expected) in cases {
        let never = NeverSame::from_iter(never.iter().copied());
        let book = copies(ids);
        let found = apart(&book, &index_of(&book), &MatchSettings::default(), None, &never);
        assert_eq!(told(&found), expected, "{name}");
    }
    let book = copies(two);
    let never = NeverSame::from_iter([("A", "B")]);
    let all = apart(&book, &index_of(&book), &MatchSettings::default(), Some(0), &never);
    assert_eq!(told(&all), ["AB new denied"], "by score the pair is listed, and says why it is none");
}

#[test]
fn a_query_is_not_the_one_that_it_is_never() {
    let book = copies(&["A"]);
    let index = index_of(&book);
    let never = NeverSame::from_iter([("q", "A"), ("other", "B")]);
    for (id, outcome, kind, party) in [
        ("q", Outcome::Unclear, VerdictKind::Denied, None),
        ("other", Outcome::Same, VerdictKind::Proven, Some("A")),
        ("third", Outcome::Same, VerdictKind::Proven, Some("A")),
    ] {
        let query = Query { never: never.of(id), ..Query::new(&book[0].1) };
        let verdict = decide(&query, &index, &MatchSettings::default()).unwrap();
        assert_eq!((verdict.outcome, verdict.kind, verdict.party.as_deref()), (outcome, kind, party), "{id}");
        assert_eq!(verdict.candidates.len(), 1, "a clerk sees why it was asked");
    }
}

/// Who hangs together by pairs that are `same`: the least place of each group, by place.
fn groups(book: &Book, pairs: &[Pair]) -> Vec<usize> {
    let places: BTreeMap<&str, usize> = book.iter().enumerate().map(|(place, (id, _))| (id.as_str(), place)).collect();
    let mut group: Vec<usize> = (0..book.len()).collect();
    for pair in pairs.iter().filter(|pair| pair.outcome == Outcome::Same) {
        let (one, other) = (group[places[pair.first.as_str()]], group[places[pair.second.as_str()]]);
        group.iter_mut().filter(|of| **of == one.max(other)).for_each(|of| *of = one.min(other));
    }
    group
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Over however many others, by however many threads, whatever the book says: no chain of pairs joins two that are never one.
    /// Whom nobody has said anything about, near or far, is judged as ever.
    #[test]
    fn no_chain_joins_two_that_are_never_one(
        parties in proptest::collection::vec((any_party(), 1_usize..4), 1..7),
        settings in any_settings(),
        said in proptest::collection::vec((0_usize..14, 0_usize..14), 0..4),
        min_score in proptest::option::of(-3000_i32..3000),
    ) {
        let copies = parties.into_iter().flat_map(|(party, count)| vec![party; count]);
        let book: Book = copies.enumerate().map(|(at, party)| (format!("p{at:02}"), party)).collect();
        let ids: Vec<(String, String)> = said.iter().map(|(one, other)| (format!("p{one:02}"), format!("p{other:02}"))).collect();
        let never: NeverSame = ids.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        let index = index_of(&book);
        let free = pairs(&book, &index, &settings, min_score);
        let found = apart(&book, &index, &settings, min_score, &never);
        let group = groups(&book, &found);
        let places: BTreeMap<&str, usize> = book.iter().enumerate().map(|(place, (id, _))| (id.as_str(), place)).collect();
        for (one, other) in never.iter() {
            let of = |id: &str| places.get(id).map(|place| group[*place]);
            prop_assert!(of(one).is_none() || of(one) != of(other), "{one} and {other}");
        }
        for pair in &free {
            let now = found.iter().find(|one| (&one.first, &one.second) == (&pair.first, &pair.second));
            match now {
                Some(now) if now.kind == VerdictKind::Denied => {
                    let apart = never.has(&now.first, &now.second);
                    let both = now.score == pair.score && (apart || pair.outcome == Outcome::Same);
                    let expected = if apart { Outcome::New } else { Outcome::Unclear };
                    prop_assert!(both && now.outcome == expected, "{:?} was {:?}", now, pair);
                }
                Some(now) => prop_assert_eq!(now, pair),
                None => prop_assert!(min_score.is_none() && never.has(&pair.first, &pair.second)),
            }
        }
        for threads in [2, 3] {
            let mut all = Vec::new();
            let ids = book.iter().map(|(id, _)| id.as_str());
            let threads = NonZeroUsize::new(threads).unwrap();
            dedupe_all(ids, &index, &settings, min_score, &never, threads, |pairs| {
                all.extend(pairs.unwrap());
                ControlFlow::Continue(())
            })
            .unwrap();
            prop_assert_eq!(&all, &found);
        }
    }

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
