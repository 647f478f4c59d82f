//! Decisions of clerks in planning: each is followed for exactly what was asked, and nobody else is reached by it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use intakt::master::{
    AddressBook, Choice, Decisions, DocumentKind, Ledger, MemoryAddressBook, MemoryArticles, MemoryDecisions,
    MemoryLedger, NeverPair, NewDecision, OrderKey, OrderState, PartyField, QuestionKey, Revocation, Whom,
};
use intakt::matching::{Outcome, Proof, VerdictKind};
use intakt::order::{Line, Order, Party, PartyInRole, Role};
use intakt::plan::{
    Answer, Decision, Host, Matcher, Operation, Plan, ReasonCode, Run, Settings, Status, WithDecisions, identity_hash,
    order_question, payload_sha256, plan_again,
};
use proptest::prelude::*;

const SETTINGS: &str =
    "[parties]\ncollective = 'C'\n[parties.fields]\nphone = 'overwrite'\n[articles]\nmissing = 'create_minimal'\n";

struct World {
    settings: Settings,
    book: MemoryAddressBook,
    ledger: MemoryLedger,
    decisions: MemoryDecisions,
}

fn party(fields: &[(&str, &str)]) -> Party {
    let mut party = Party::default();
    for (field, text) in fields {
        PartyField::from_name(field).unwrap().set(&mut party, text).unwrap();
    }
    party
}

/// The order names her with another house; e-mail and telephone number prove too little beside that.
fn maria(fields: &[(&str, &str)]) -> Party {
    let own = [
        ("given_name", "Maria"),
        ("family_name", "Zaunkönig"),
        ("street", "Am Teich"),
        ("house_number", "3"),
        ("postal_code", "24103"),
        ("city", "Kiel"),
        ("phone", "0431 5550123"),
    ];
    let mut maria = party(&own);
    for (field, text) in fields {
        PartyField::from_name(field).unwrap().set(&mut maria, text).unwrap();
    }
    maria
}

fn order(number: &str, orderer: Party) -> Order {
    Order {
        number: Some(number.into()),
        parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party: orderer }],
        lines: vec![Line { article: Some("A-1".into()), ..Line::default() }],
        ..Order::default()
    }
}

fn key(number: &str) -> OrderKey {
    let (tenant, source) = ("default".to_owned(), "shop".to_owned());
    OrderKey { tenant, source, kind: DocumentKind::Intake, number: number.to_owned() }
}

impl World {
    /// Two namesakes who share a house with the one who orders, so that he is unclear; the collective customer; a company.
    fn new() -> World {
        let mut book = MemoryAddressBook::new("DE");
        let other_phone = [("phone", "0431 1"), ("birth_date", "1958-12-24")];
        book.upsert("A", 1, maria(&other_phone)).unwrap();
        book.upsert("B", 1, maria(&[("phone", "0431 2"), ("email", "b@example.org")])).unwrap();
        book.upsert("C", 1, party(&[("company", "Barverkauf")])).unwrap();
        book.upsert("F", 1, party(&[("company", "Federwerk GmbH"), ("city", "Bonn")])).unwrap();
        book.upsert("Z", 1, party(&[("given_name", "Zoe"), ("family_name", "Storch"), ("city", "Ulm")])).unwrap();
        let settings = Settings::from_toml(SETTINGS).unwrap();
        World { settings, book, ledger: MemoryLedger::default(), decisions: MemoryDecisions::default() }
    }

    fn plan(&mut self, order: &Order) -> Plan {
        let matcher = Matcher::new(self.book.index(), self.settings.source("shop").match_settings());
        let articles = MemoryArticles::default();
        let host = Host {
            address_book: &self.book,
            judge: Box::new(WithDecisions::new(matcher, &self.decisions)),
            articles: &articles,
            ledger: &mut self.ledger,
        };
        let mut run = Run::new(&self.settings, "shop", host).unwrap();
        let plan = run.plan(order);
        run.finish().unwrap();
        plan
    }

    /// Plans the order, which is held, and answers the question about its orderer.
    fn ask_and_decide(&mut self, order: &Order, choice: Choice) -> QuestionKey {
        let plan = self.plan(order);
        assert_eq!(plan.status, Status::Held, "{plan:?}");
        let key = plan.review.iter().find_map(|item| item.key.clone()).expect("a question about a party");
        self.decide(key.clone(), choice);
        key
    }

    fn decide(&mut self, key: QuestionKey, choice: Choice) -> i64 {
        let known = choice.party().and_then(|id| self.book.party(id).unwrap().map(|(_, party)| (id, party)));
        let identity = known.map(|(id, party)| identity_hash(&self.decisions, id, &party));
        let new = NewDecision { key, choice, identity, order: None, by: "Amsel".into(), at: 1 };
        self.decisions.decide(new).unwrap()
    }
}

fn assign(id: &str) -> Choice {
    Choice::Assign { party: id.into() }
}

fn linked(plan: &Plan) -> Option<&str> {
    plan.actions.iter().find_map(|action| match &action.operation {
        Operation::LinkParty { party, .. } => Some(party.as_str()),
        _ => None,
    })
}

fn told(plan: &Plan, code: ReasonCode) -> bool {
    plan.notices.iter().any(|notice| notice.reason.code == code)
        || plan.parties.iter().any(|party| party.reason.code == code)
        || plan.reasons.iter().any(|reason| reason.code == code)
}

#[test]
fn a_question_offers_what_can_be_decided_only_where_decisions_are_kept() {
    let mut world = World::new();
    let with = world.plan(&order("1", maria(&[])));
    let item = &with.review[0];
    let answers = [Answer::Assign, Answer::Create, Answer::Collective, Answer::Split, Answer::Reject, Answer::Later];
    assert_eq!((item.answers.as_slice(), item.decision), (answers.as_slice(), None));
    assert!(item.key.is_some());
    let without = super::plans(&[maria(&[("phone", "0431 1")])], &[order("1", maria(&[]))], &world.settings);
    assert_eq!(without[0].review[0].key, None);
    assert_eq!(without[0].review[0].answers, [Answer::Assign, Answer::Create, Answer::Reject, Answer::Later]);
}

#[test]
fn each_answer_is_followed() {
    // The answer, what becomes of the party, who is linked, how many contacts and parties are created.
    type Case = (Choice, Decision, Option<&'static str>, usize, usize);
    let split = |company: Option<&str>| Choice::Split { company: company.map(str::to_owned) };
    let cases: [Case; 6] = [
        (assign("A"), Decision::Link, Some("A"), 0, 0),
        (assign("B"), Decision::Link, Some("B"), 0, 0),
        // Beyond the candidates.
        (assign("Z"), Decision::Link, Some("Z"), 0, 0),
        (Choice::Create, Decision::Create, None, 0, 1),
        (Choice::Collective, Decision::Link, Some("C"), 0, 0),
        (split(Some("F")), Decision::Link, Some("F"), 1, 0),
    ];
    for (choice, decision, whom, contacts, parties) in cases {
        let mut world = World::new();
        world.ask_and_decide(&order("1", maria(&[])), choice.clone());
        let plan = world.plan(&order("1", maria(&[])));
        assert_eq!(plan.status, Status::Planned, "{choice:?}: {:?}", plan.reasons);
        let of = plan.party(Role::Orderer).unwrap();
        assert_eq!((of.decision, of.reason.code), (decision, ReasonCode::Decided), "{choice:?}");
        assert_eq!(linked(&plan), whom, "{choice:?}");
        let count = |kind: &str| plan.actions.iter().filter(|action| action.id.starts_with(kind)).count();
        let created = plan.actions.iter().filter(|one| matches!(one.operation, Operation::CreateParty { .. })).count();
        assert_eq!((count("contact-"), created), (contacts, parties), "{choice:?}");
        if let Choice::Assign { party } = &choice {
            let verdict = of.verdict.as_ref().unwrap();
            assert_eq!((verdict.outcome, verdict.kind), (Outcome::Same, VerdictKind::Decided));
            let candidate = verdict.candidates.iter().find(|one| one.party == *party).unwrap();
            assert!(candidate.proofs.contains(&Proof::Decision), "the proof is recorded as a person's");
        }
    }
}

#[test]
fn a_company_and_its_person_are_parted_where_a_clerk_says_so() {
    let mut world = World::new();
    // Another legal form under one telephone number: unclear.
    let company = [("company", "Federwerk GmbH"), ("city", "Bonn"), ("phone", "0228 5550199")];
    world.book.upsert("F", 2, party(&company)).unwrap();
    let person = [("given_name", "Ida"), ("family_name", "Fink"), ("company", "Federwerk AG")];
    let buyer = party(&[&company[1..], &person].concat());
    let first = world.plan(&order("1", buyer.clone()));
    assert_eq!(first.status, Status::Held, "{first:?}");
    world.decide(first.review[0].key.clone().unwrap(), Choice::Split { company: None });
    let plan = world.plan(&order("1", buyer));
    let created: Vec<&Party> = plan
        .actions
        .iter()
        .filter_map(|action| match &action.operation {
            Operation::CreateParty { party, .. } => Some(party.as_ref()),
            Operation::CreateContact { contact, .. } => Some(contact.as_ref()),
            _ => None,
        })
        .collect();
    let names: Vec<_> = created.iter().map(|party| (party.company.as_deref(), party.family_name.as_deref())).collect();
    assert_eq!(names, [(Some("Federwerk AG"), None), (None, Some("Fink"))]);
}

/// Law 3 and "contradictions are never outvoted": whom a clerk names against a contradiction is linked and not changed.
#[test]
fn a_decision_against_a_contradiction_writes_nothing() {
    let mut world = World::new();
    let born = |date: &str| maria(&[("birth_date", date), ("phone", "0431 77"), ("email", "m@example.org")]);
    let plan = world.plan(&order("1", born("1961-02-03")));
    let candidate = plan.review[0].verdict.as_ref().unwrap().candidates.iter().find(|one| one.party == "A").unwrap();
    assert!(!candidate.contradictions.is_empty());
    world.decide(plan.review[0].key.clone().unwrap(), assign("A"));
    let plan = world.plan(&order("1", born("1961-02-03")));
    assert_eq!((plan.status, linked(&plan)), (Status::Planned, Some("A")));
    let writes = |plan: &Plan| plan.actions.iter().any(|one| matches!(one.operation, Operation::UpdateParty { .. }));
    assert!(!writes(&plan), "his telephone number would have been overwritten");
    // Without one it is as any other proof: the settings say what is written.
    let mut world = World::new();
    world.ask_and_decide(&order("1", maria(&[])), assign("A"));
    assert!(writes(&world.plan(&order("1", maria(&[])))));
}

#[test]
fn what_does_not_fit_any_more_is_told_and_not_followed() {
    type Change = fn(&mut World) -> bool;
    let changes: [(&str, Change); 6] = [
        ("the candidate has another telephone number", |world| {
            world.book.upsert("A", 2, maria(&[("birth_date", "1958-12-24"), ("phone", "0431 5550123")])).unwrap()
        }),
        ("the candidate is called otherwise", |world| {
            world.book.upsert("A", 2, maria(&[("given_name", "Marion"), ("phone", "0431 1")])).unwrap()
        }),
        ("the candidate has another VAT id, which nobody compares here", |world| {
            let other = [("phone", "0431 1"), ("birth_date", "1958-12-24"), ("vat_id", "DE123456788")];
            world.book.upsert("A", 2, maria(&other)).unwrap()
        }),
        ("the candidate is gone", |world| world.book.remove("A")),
        ("there is one candidate more", |world| world.book.upsert("D", 1, maria(&[("phone", "0431 3")])).unwrap()),
        ("he is never this party", |world| {
            let subject = world.decisions.history(1).unwrap()[0].decision.key.subject.clone();
            let never = |one| NeverPair { id: 0, one, other: "A".into(), by: "Amsel".into(), at: 2, revoked: None };
            world.decisions.forbid(never(Whom::Subject(subject))).is_ok()
        }),
    ];
    for (name, change) in changes {
        let mut world = World::new();
        world.ask_and_decide(&order("1", maria(&[])), assign("A"));
        assert!(change(&mut world), "{name}");
        let plan = world.plan(&order("1", maria(&[])));
        assert!(!told(&plan, ReasonCode::Decided), "{name}");
        let outdated = told(&plan, ReasonCode::DecisionOutdated);
        assert!(outdated || plan.party(Role::Orderer).unwrap().decision == Decision::Link, "{name}: {plan:?}");
        if plan.status == Status::Held {
            assert_eq!(plan.review[0].decision, Some(1), "{name}: the question names the decision");
        }
    }
}

#[test]
fn a_revoked_decision_is_not_followed() {
    let mut world = World::new();
    world.ask_and_decide(&order("1", maria(&[])), assign("A"));
    world.decisions.revoke(1, &Revocation { by: "Amsel".into(), at: 2 }).unwrap();
    let plan = world.plan(&order("1", maria(&[])));
    assert_eq!(plan.status, Status::Held);
    assert!(!told(&plan, ReasonCode::DecisionOutdated));
}

/// What is proven to be A, and is never A, is held; whoever is never another is never him either.
#[test]
fn never_is_obeyed_whatever_proves_the_contrary() {
    let known = || maria(&[("phone", "0431 1"), ("birth_date", "1958-12-24")]);
    let subject_of = |world: &mut World| {
        // The question is the same whether or not it has to be asked.
        let never =
            NeverPair { id: 0, one: Whom::Party("Z".into()), other: "F".into(), by: "x".into(), at: 0, revoked: None };
        world.decisions.forbid(never).unwrap();
        let mut without = World::new();
        without.book = MemoryAddressBook::new("DE");
        without.book.upsert("A", 1, maria(&[("phone", "0431 9"), ("birth_date", "1958-12-25")])).unwrap();
        without.plan(&order("9", known())).review[0].key.clone().unwrap().subject
    };
    let mut world = World::new();
    let plan = world.plan(&order("1", known()));
    assert_eq!(linked(&plan), Some("A"), "{plan:?}");
    let subject = subject_of(&mut world);
    let pair =
        |one, other: &str| NeverPair { id: 0, one, other: other.into(), by: "Amsel".into(), at: 1, revoked: None };
    let id = world.decisions.forbid(pair(Whom::Subject(subject.clone()), "A")).unwrap();
    let plan = world.plan(&order("2", known()));
    assert_eq!(plan.status, Status::Held, "{plan:?}");
    let of = plan.party(Role::Orderer).unwrap();
    assert_eq!(of.reason.code, ReasonCode::NeverPair);
    assert_eq!(of.verdict.as_ref().unwrap().kind, VerdictKind::Denied);
    assert!(world.decisions.allow(id, &Revocation { by: "Amsel".into(), at: 2 }).unwrap());
    assert_eq!(linked(&world.plan(&order("3", known()))), Some("A"));
    // A clerk has said that he is B, and B is never A.
    let key = QuestionKey { subject, evidence: "another question".into() };
    world.decide(key, assign("B"));
    world.decisions.forbid(pair(Whom::Party("B".into()), "A")).unwrap();
    let plan = world.plan(&order("4", known()));
    assert_eq!((plan.status, linked(&plan)), (Status::Held, None));
}

/// Evidence has changed so that it proves somebody else than a clerk has named: nobody guesses.
#[test]
fn a_proof_against_a_decision_is_asked() {
    let mut world = World::new();
    world.ask_and_decide(&order("1", maria(&[])), assign("A"));
    world.book.remove("A");
    world.book.upsert("B", 2, maria(&[])).unwrap();
    let plan = world.plan(&order("1", maria(&[])));
    assert_eq!(plan.status, Status::Held);
    assert_eq!(plan.party(Role::Orderer).unwrap().reason.code, ReasonCode::DecisionOutdated);
}

#[test]
fn a_name_alone_is_nobodys_so_its_decision_holds_for_one_order() {
    let mut world = World::new();
    let poor = || party(&[("given_name", "Maria"), ("family_name", "Zaunkönig"), ("city", "Kiel")]);
    world.ask_and_decide(&order("1", poor()), assign("A"));
    assert_eq!(linked(&world.plan(&order("1", poor()))), Some("A"));
    let other = world.plan(&order("2", poor()));
    assert_eq!((other.status, linked(&other)), (Status::Held, None));
    // With address and telephone number it is she, whichever order it is.
    let mut world = World::new();
    world.ask_and_decide(&order("1", maria(&[])), assign("A"));
    assert_eq!(linked(&world.plan(&order("2", maria(&[])))), Some("A"));
    // Another role or another source is another question.
    let mut patient = order("3", maria(&[]));
    patient.parties[0].role = Role::Patient;
    assert_eq!(world.plan(&patient).status, Status::Held);
}

#[test]
fn a_refused_order_is_passed_over_until_it_is_taken_in_again() {
    let mut world = World::new();
    let poor = order("1", maria(&[]));
    assert_eq!(world.plan(&poor).status, Status::Held);
    let question = order_question(&world.decisions, &key("1"), &payload_sha256(&poor).unwrap());
    let id = world.decide(question, Choice::Reject);
    for turn in 0..2 {
        let plan = world.plan(&poor);
        assert_eq!((plan.status, plan.reasons[0].code), (Status::Skipped, ReasonCode::Rejected), "turn {turn}");
        let state = world.ledger.order(&key("1")).unwrap().map(|record| record.state);
        assert_eq!(state, Some(OrderState::Rejected));
    }
    // Other content is another order; another number is, too.
    let mut changed = poor.clone();
    changed.lines[0].article = Some("A-2".into());
    assert_eq!(world.plan(&changed).reasons[0].code, ReasonCode::Changed);
    assert_eq!(world.plan(&order("2", maria(&[]))).status, Status::Held);
    // Even without the decision the ledger remembers, until somebody says otherwise.
    world.decisions.revoke(id, &Revocation { by: "Amsel".into(), at: 2 }).unwrap();
    assert_eq!(world.plan(&poor).reasons[0].code, ReasonCode::Rejected);
    plan_again(&mut world.ledger, &key("1")).unwrap();
    assert_eq!(world.plan(&poor).status, Status::Held);
}

/// Parties that are close to each other, so that nearly everybody is a question.
fn anybody() -> impl Strategy<Value = Party> {
    let pick = |values: &'static [&'static str]| proptest::sample::select(values);
    (
        pick(&["Maria", "Marie", "Mario", "M."]),
        pick(&["Zaunkönig", "Zaunkoenig", "Amsel"]),
        pick(&["", "1958-12-24", "1958-12-25"]),
        pick(&["", "Am Teich"]),
        pick(&["", "3", "4"]),
        pick(&["", "0431 5550123", "0431 5550124"]),
        pick(&["", "maria@example.org", "familie@example.org"]),
        pick(&["", "77", "78"]),
    )
        .prop_map(|(given, family, born, street, house, phone, email, source_id)| {
            let fields = [
                ("given_name", given),
                ("family_name", family),
                ("birth_date", born),
                ("street", street),
                ("house_number", house),
                ("postal_code", if street.is_empty() { "" } else { "24103" }),
                ("city", "Kiel"),
                ("phone", phone),
                ("email", email),
            ];
            let given: Vec<(&str, &str)> = fields.into_iter().filter(|(_, text)| !text.is_empty()).collect();
            let mut party = party(&given);
            party.source_id = (!source_id.is_empty()).then(|| source_id.to_owned());
            party
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// A decision reaches the party that was asked about, and nobody who differs from it in anything.
    #[test]
    fn a_decision_for_one_evidence_never_reaches_another_person(
        asked in anybody(), other in anybody(), known in proptest::collection::vec(anybody(), 1..4),
    ) {
        let mut world = World::new();
        for (index, party) in known.iter().enumerate() {
            world.book.upsert(&format!("K{index}"), 1, Party { source_id: None, ..party.clone() }).unwrap();
        }
        let first = world.plan(&order("1", asked.clone()));
        let Some(key) = first.review.iter().find_map(|item| item.key.clone()) else { return Ok(()) };
        world.decide(key, assign("K0"));
        let again = world.plan(&order("1", asked.clone()));
        prop_assert_eq!(linked(&again), Some("K0"));
        let plan = world.plan(&order("2", other.clone()));
        if other != asked {
            prop_assert!(!told(&plan, ReasonCode::Decided), "{:?} was taken for {:?}", other, asked);
        } else if told(&plan, ReasonCode::Decided) {
            prop_assert_eq!(linked(&plan), Some("K0"));
        }
    }
}
