//! What every store of decisions does alike. Each case is run on an empty store of each kind.

use super::*;

/// A store of some kind, empty.
pub(super) type Empty<'e> = &'e mut dyn Decisions;

/// A name, and what is to hold of an empty store.
type Case = (&'static str, fn(Empty<'_>));

pub(super) const CASES: &[Case] = &[
    ("what is decided comes back", what_is_decided_comes_back),
    ("a new answer to the same question takes the place of the old one", a_new_answer_revokes_the_old_one),
    ("what is revoked stays in the history", what_is_revoked_stays_in_the_history),
    ("pairs hold from either side", pairs_hold_from_either_side),
    ("empty is empty", empty_is_empty),
    ("hashes tell where texts end", hashes_tell_where_texts_end),
];

pub(super) fn key(subject: &str, evidence: &str) -> QuestionKey {
    QuestionKey { subject: subject.into(), evidence: evidence.into() }
}

fn by(at: i64) -> Revocation {
    Revocation { by: "Amsel".into(), at }
}

pub(super) fn decision(key: QuestionKey, choice: Choice, at: i64) -> NewDecision {
    let order =
        OrderKey { tenant: "north".into(), source: "shop".into(), kind: DocumentKind::Order, number: "1".into() };
    let identity = choice.party().map(|_| "ab".to_owned());
    NewDecision { key, choice, identity, order: Some(order), by: "Zaunkönig".into(), at }
}

fn pair(one: Whom, other: &str) -> NeverPair {
    NeverPair { id: 0, one, other: other.into(), by: "Zaunkönig".into(), at: 7, revoked: None }
}

pub(super) fn fill(decisions: Empty<'_>) {
    let assign = Choice::Assign { party: "4711".into() };
    decisions.decide(decision(key("s", "e"), assign, 1)).unwrap();
    decisions.decide(decision(key("s", "other"), Choice::Create, 2)).unwrap();
    decisions.forbid(pair(Whom::Subject("s".into()), "4712")).unwrap();
    decisions.revoke(2, &by(3)).unwrap();
}

fn what_is_decided_comes_back(decisions: Empty<'_>) {
    let choices = [
        Choice::Assign { party: "4711".into() },
        Choice::AssignArticle { article: "A-1".into() },
        Choice::Create,
        Choice::Collective,
        Choice::Placeholder,
        Choice::Split { company: Some("9".into()) },
        Choice::Split { company: None },
        Choice::Reject,
        Choice::Later,
    ];
    for (number, choice) in choices.into_iter().enumerate() {
        let new = decision(key(&format!("s{number}"), "e"), choice, 5);
        let id = decisions.decide(new.clone()).unwrap();
        let kept = DecisionRecord { id, decision: NewDecision { ..new }, revoked: None };
        assert_eq!(decisions.decision(id).unwrap(), Some(kept.clone()));
        assert_eq!(decisions.in_force(&format!("s{number}")).unwrap(), [kept]);
    }
    assert_eq!(decisions.in_force("s").unwrap(), []);
    assert_eq!(decisions.decision(99).unwrap(), None);
    let ids: Vec<i64> = decisions.history(3).unwrap().iter().map(|one| one.id).collect();
    assert_eq!(ids, [9, 8, 7]);
}

fn a_new_answer_revokes_the_old_one(decisions: Empty<'_>) {
    let first = decisions.decide(decision(key("s", "e"), Choice::Create, 1)).unwrap();
    let other = decisions.decide(decision(key("s", "f"), Choice::Create, 2)).unwrap();
    let second = decisions.decide(decision(key("s", "e"), Choice::Collective, 3)).unwrap();
    let ids: Vec<i64> = decisions.in_force("s").unwrap().iter().map(|one| one.id).collect();
    assert_eq!(ids, [second, other]);
    let revoked = decisions.decision(first).unwrap().unwrap().revoked.unwrap();
    assert_eq!((revoked.by.as_str(), revoked.at), ("Zaunkönig", 3));
}

fn what_is_revoked_stays_in_the_history(decisions: Empty<'_>) {
    let id = decisions.decide(decision(key("s", "e"), Choice::Create, 1)).unwrap();
    assert!(decisions.revoke(id, &by(9)).unwrap());
    assert!(!decisions.revoke(id, &by(10)).unwrap(), "it is revoked already");
    assert!(!decisions.revoke(99, &by(10)).unwrap());
    assert_eq!(decisions.in_force("s").unwrap(), []);
    assert_eq!(decisions.history(9).unwrap()[0].revoked, Some(by(9)));
}

fn pairs_hold_from_either_side(decisions: Empty<'_>) {
    let subject = || Whom::Subject("s".into());
    let party = |id: &str| Whom::Party(id.into());
    let first = decisions.forbid(pair(subject(), "1")).unwrap();
    assert_eq!(decisions.forbid(pair(subject(), "1")).unwrap(), first, "said twice");
    let second = decisions.forbid(pair(party("2"), "1")).unwrap();
    decisions.forbid(pair(subject(), "3")).unwrap();
    let never = |decisions: &dyn Decisions, whom: Whom| decisions.never(&whom).unwrap();
    assert_eq!(never(decisions, subject()), ["1", "3"]);
    assert_eq!(never(decisions, party("1")), ["2"]);
    assert_eq!(never(decisions, party("2")), ["1"]);
    assert_eq!(never(decisions, Whom::Subject("1".into())), [] as [&str; 0], "a subject is no id");
    assert_eq!(decisions.pairs_of(&party("1")).unwrap().len(), 2);
    assert!(decisions.allow(second, &by(8)).unwrap() && !decisions.allow(second, &by(8)).unwrap());
    assert_eq!(never(decisions, party("1")), [] as [&str; 0]);
}

fn empty_is_empty(decisions: Empty<'_>) {
    assert!(decisions.is_empty().unwrap());
    let id = decisions.decide(decision(key("s", "e"), Choice::Later, 1)).unwrap();
    assert!(!decisions.is_empty().unwrap());
    decisions.revoke(id, &by(2)).unwrap();
    assert!(decisions.is_empty().unwrap());
    let id = decisions.forbid(pair(Whom::Party("1".into()), "2")).unwrap();
    assert!(!decisions.is_empty().unwrap());
    decisions.allow(id, &by(2)).unwrap();
    assert!(decisions.is_empty().unwrap());
}

fn hashes_tell_where_texts_end(decisions: Empty<'_>) {
    assert_ne!(decisions.hash(&["ab", "c"]), decisions.hash(&["a", "bc"]));
    assert_eq!(decisions.hash(&["ab"]), decisions.hash(&["ab"]));
    let hash = decisions.hash(&["ab"]);
    assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
}
