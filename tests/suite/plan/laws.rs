//! What holds for every sequence of records and every settings file.

use intakt::master::{MemoryAddressBook, MemoryArticles, MemoryLedger, OrderKey};
use intakt::matching::{Candidate, Outcome, Verdict, VerdictKind};
use intakt::order::{Line, Order, Party, PartyInRole, Role};
use intakt::plan::{ActionOutcome, Host, Judge, Operation, Run, Settings, Status, plan_json};
use intakt::{Code, Problem, Result};
use proptest::prelude::*;

/// Judges by the given name: `A…` is known, `U…` is unclear, `F…` makes the matcher fail, everybody else is new.
struct ByName;

impl Judge for ByName {
    fn judge(&self, party: &Party, _: bool, _: Option<&str>) -> Result<Verdict> {
        let name = party.given_name.as_deref().unwrap_or_default();
        let candidate = Candidate {
            party: "1".into(),
            version: 1,
            score: 0,
            proofs: Vec::new(),
            contradictions: Vec::new(),
            evidence: Vec::new(),
        };
        let (outcome, kind, party, candidates) = match name.get(..1) {
            Some("A") => (Outcome::Same, VerdictKind::Proven, Some("1".to_owned()), vec![candidate]),
            Some("U") => (Outcome::Unclear, VerdictKind::Weak, None, vec![candidate]),
            Some("F") => return Err(Problem::new(Code::UsageHost, "no answer").into()),
            _ => (Outcome::New, VerdictKind::Unknown, None, Vec::new()),
        };
        Ok(Verdict { outcome, kind, party, relation: None, candidates })
    }
}

#[derive(Clone, Debug)]
enum Input {
    Order { number: u8, name: usize, phone: bool, article: bool, broken: bool },
    Skip,
    Filter,
    Unreadable,
    Report { number: u8, action: usize, outcome: u8 },
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => (0_u8..6, 0_usize..6, any::<bool>(), any::<bool>(), prop::bool::weighted(0.1))
            .prop_map(|(number, name, phone, article, broken)| Input::Order { number, name, phone, article, broken }),
        1 => Just(Input::Skip),
        1 => Just(Input::Filter),
        1 => Just(Input::Unreadable),
        3 => (0_u8..6, 0_usize..4, 0_u8..3)
            .prop_map(|(number, action, outcome)| Input::Report { number, action, outcome }),
    ]
}

fn order(number: u8, name: usize, phone: bool, article: bool, broken: bool) -> Order {
    let mut party = Party {
        given_name: Some(["Anna", "Ute", "Frida", "Maria", "Jana", ""][name].to_owned()),
        family_name: Some("Zaunkönig".into()),
        email: Some("z@example.org".into()),
        phone: phone.then(|| "040 1".to_owned()),
        ..Party::default()
    };
    party.address.street = Some("Am Teich".into());
    party.address.city = Some("Kiel".into());
    Order {
        // Number 0 is none.
        number: (number > 0).then(|| number.to_string()),
        parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party }],
        lines: if article { vec![Line { article: Some("X".into()), ..Line::default() }] } else { Vec::new() },
        problems: broken.then(|| Problem::new(Code::OrderDate, "the text is not a date")).into_iter().collect(),
        ..Order::default()
    }
}

/// Plays the inputs; returns the plans as text, the ledger and the number of records.
fn play(inputs: &[Input], settings: &str) -> (Vec<String>, String, u64) {
    let settings = Settings::from_toml(settings).unwrap();
    let mut address_book = MemoryAddressBook::new("DE");
    address_book.upsert("1", 1, Party::default()).unwrap();
    let articles = MemoryArticles::default();
    let mut ledger = MemoryLedger::default();
    let host = Host { address_book: &address_book, judge: Box::new(ByName), articles: &articles, ledger: &mut ledger };
    let mut run = Run::new(&settings, "shop", host).unwrap();
    let (mut plans, mut read) = (Vec::new(), 0);
    for input in inputs {
        read += 1;
        match *input {
            Input::Order { number, name, phone, article, broken } => {
                let plan = run.plan(&order(number, name, phone, article, broken));
                let acts = matches!(plan.status, Status::Planned | Status::Waiting);
                assert_eq!(plan.actions.is_empty(), !acts, "only what is planned or waits has actions");
                assert!(!plan.reasons.is_empty());
                let mut before: Vec<&str> = Vec::new();
                for action in &plan.actions {
                    assert!(action.depends_on.iter().all(|id| before.contains(&id.as_str())), "{}", action.id);
                    // Law 3: without a policy nothing in the address book changes.
                    assert!(!matches!(action.operation, Operation::UpdateParty { .. }));
                    before.push(&action.id);
                }
                plans.push(plan_json(&plan).unwrap());
            }
            Input::Skip => run.skip("aborted", None, None),
            Input::Filter => run.filtered("old", None, None),
            Input::Unreadable => run.unreadable(Problem::new(Code::XmlSyntax, "malformed")),
            Input::Report { number, action, outcome } => {
                read -= 1;
                let settings = run.settings();
                let (tenant, source, kind) = (settings.tenant.clone(), settings.source.clone(), settings.document);
                let key = OrderKey { tenant, source, kind, number: number.to_string() };
                let action = ["party-1", "article-1", "document-1", "reference-1"][action];
                let outcome = match outcome {
                    0 => ActionOutcome::Done { id: Some(format!("{number}-{action}")) },
                    1 => ActionOutcome::Failed { reason: "no".into() },
                    _ => ActionOutcome::Unknown,
                };
                if let Err(error) = run.settle(&key, action, outcome) {
                    assert_eq!(error.code(), Code::PlanOutcome, "{error}");
                }
            }
        }
    }
    let account = run.finish_counted(read).unwrap();
    assert_eq!(account.read, read);
    (plans, ledger.to_json().unwrap(), read)
}

const SETTINGS: [&str; 4] = [
    "",
    "[articles]\nmissing = 'create_minimal'",
    "[articles]\nmissing = 'create_minimal'\n[parties]\nunclear = 'create_new'",
    "[articles]\nmissing = 'placeholder'\nplaceholder = '9'\n[parties]\nunclear = 'use_existing'",
];

proptest! {
    #[test]
    fn the_account_adds_up_and_equal_input_gives_equal_bytes(
        inputs in prop::collection::vec(input(), 0..40),
        settings in 0..SETTINGS.len(),
    ) {
        let first = play(&inputs, SETTINGS[settings]);
        prop_assert_eq!(&first, &play(&inputs, SETTINGS[settings]));
        // The ledger is whole at any moment.
        let again = MemoryLedger::from_json(&first.1).unwrap();
        prop_assert_eq!(again.to_json().unwrap(), first.1);
    }

    #[test]
    fn an_order_that_fails_changes_nothing_for_the_others(
        numbers in prop::collection::vec((1_u8..6, 3_usize..5, any::<bool>()), 1..12),
        place in 0_usize..12,
    ) {
        let orders: Vec<Input> = numbers
            .iter()
            .map(|(number, name, phone)| Input::Order { number: *number, name: *name, phone: *phone, article: true, broken: false })
            .collect();
        let mut with_bad = orders.clone();
        // Its matcher fails; its number is its own.
        let bad = Input::Order { number: 99, name: 2, phone: false, article: true, broken: true };
        with_bad.insert(place.min(orders.len()), bad);
        let (good, _, _) = play(&orders, SETTINGS[1]);
        let (mut all, _, _) = play(&with_bad, SETTINGS[1]);
        all.remove(place.min(orders.len()));
        prop_assert_eq!(all, good);
    }

    #[test]
    fn settings_never_panic(text in "[a-z\\[\\]='\".\n {}0-9]{0,80}") {
        let problems = Settings::check(&text);
        prop_assert_eq!(problems.is_empty(), Settings::from_toml(&text).is_ok());
    }

    #[test]
    #[cfg(feature = "csv")]
    fn lists_never_panic(bytes in prop::collection::vec(prop_oneof![3 => Just(b';'), 3 => Just(b'\n'), 2 => Just(b'"'), 5 => any::<u8>()], 0..200)) {
        let mut list = b"id;birth_date;city\n".to_vec();
        list.extend(bytes);
        if let Ok((_, problems)) = intakt::master::parties_from_csv(&list, &Default::default()) {
            for position in problems.iter().filter_map(Problem::position) {
                prop_assert!(position.byte <= list.len() as u64, "{:?}", position);
            }
        }
    }
}
