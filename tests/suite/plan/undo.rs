//! A plan is carried out and taken back; what was worked on since stays.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use std::collections::BTreeMap;

use intakt::Result;
use intakt::master::{ActionKind, ActionState, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger, OrderState};
use intakt::order::{Line, Order, Party, PartyInRole, Payment, Role};
use intakt::plan::{
    ActionOutcome, Fate, Host, Inverse, Journal, Matcher, Plan, Run, Settings, Status, Undo, Written, WrittenData,
    begin, plan_again, settle, settle_undo, undo,
};

/// What the host says about each id; what it does not name is unchanged.
#[derive(Default)]
struct Now(BTreeMap<&'static str, Written>);

impl Now {
    fn of(&self, id: &str) -> Result<Written> {
        Ok(self.0.get(id).cloned().unwrap_or(Written::Unchanged))
    }
}

impl WrittenData for Now {
    fn document(&self, id: &str) -> Result<Written> {
        self.of(id)
    }
    fn party(&self, id: &str) -> Result<Written> {
        self.of(id)
    }
    fn article(&self, id: &str) -> Result<Written> {
        self.of(id)
    }
}

struct World {
    settings: Settings,
    book: MemoryAddressBook,
    articles: MemoryArticles,
    ledger: MemoryLedger,
}

/// Maria is new and pays for Ernst, whose telephone number is changed.
fn order() -> Order {
    let party = |role, party| PartyInRole { role, position: Default::default(), party };
    let maria = Party {
        given_name: Some("Maria".into()),
        family_name: Some("Zaunkönig".into()),
        email: Some("maria@example.org".into()),
        source_id: Some("77".into()),
        ..Party::default()
    };
    let ernst = Party { phone: Some("0431 2".into()), mobile: Some("0170 2".into()), ..ernst() };
    Order {
        number: Some("1001".into()),
        parties: vec![party(Role::Payer, maria), party(Role::Patient, ernst)],
        lines: vec![Line { article: Some("A-1".into()), ..Line::default() }],
        payments: vec![Payment { paid: Some(true), ..Payment::default() }],
        ..Order::default()
    }
}

fn ernst() -> Party {
    Party {
        given_name: Some("Ernst".into()),
        family_name: Some("Eisvogel".into()),
        birth_date: "1950-02-03".parse().ok(),
        customer_number: Some("4711".into()),
        phone: Some("0431 1".into()),
        ..Party::default()
    }
}

impl World {
    fn new() -> World {
        let settings =
            "[articles]\nmissing = 'create_minimal'\n[parties.fields]\nphone = 'overwrite'\nmobile = 'fill_empty'";
        let mut book = MemoryAddressBook::new("DE");
        book.upsert("4711", 1, ernst()).unwrap();
        World {
            settings: Settings::from_toml(settings).unwrap(),
            book,
            articles: MemoryArticles::default(),
            ledger: MemoryLedger::default(),
        }
    }

    fn plan(&mut self) -> Plan {
        let settings = self.settings.source("shop").match_settings();
        let judge = Box::new(Matcher::new(self.book.index(), settings));
        let host = Host { address_book: &self.book, judge, articles: &self.articles, ledger: &mut self.ledger };
        Run::new(&self.settings, "shop", host).unwrap().plan(&order())
    }

    /// Carries the plan out; ids are those of the actions.
    fn apply(&mut self, plan: &Plan) -> Journal {
        let key = plan.key().unwrap();
        begin(&mut self.ledger, &key).unwrap();
        for action in plan.actions.iter().filter(|action| !action.operation.kind().is_check()) {
            if action.operation.kind() == ActionKind::UpdateParty {
                let party = Party { phone: Some("0431 2".into()), mobile: Some("0170 2".into()), ..ernst() };
                self.book.upsert("4711", 2, party).unwrap();
            }
            let outcome = ActionOutcome::Done { id: Some(action.id.clone()) };
            settle(&mut self.ledger, &key, &action.id, outcome).unwrap();
        }
        let record = self.ledger.order(&key).unwrap().unwrap();
        assert_eq!(record.state, OrderState::Applied);
        Journal::of(plan, &record).unwrap()
    }

    fn undo(&self, journal: &Journal, now: &[(&'static str, Written)]) -> Undo {
        undo(journal, &Now(now.iter().cloned().collect()), &self.book, &self.ledger).unwrap()
    }
}

/// Each step in one line.
fn told(undo: &Undo) -> Vec<String> {
    let told = |fate: &Fate| match fate {
        Fate::Reversed { inverse, kept } => {
            let kept: Vec<&str> = kept.iter().map(|field| field.as_str()).collect();
            let fields = match inverse {
                Inverse::RestoreParty { version, fields, .. } => {
                    let fields: Vec<String> = fields
                        .iter()
                        .map(|change| format!(" {}={}", change.field.as_str(), change.new.as_deref().unwrap_or("-")))
                        .collect();
                    format!(" v{version}{}", fields.concat())
                }
                _ => String::new(),
            };
            let kept = if kept.is_empty() { String::new() } else { format!(" keeps {}", kept.join(",")) };
            format!("reversed{fields}{kept}")
        }
        Fate::Gone => "gone".to_owned(),
        Fate::Kept { .. } => "kept".to_owned(),
        Fate::Impossible { .. } => "impossible".to_owned(),
    };
    undo.steps.iter().map(|step| format!("{} {}", step.action, told(&step.fate))).collect()
}

#[test]
fn a_plan_is_taken_back_as_far_as_nobody_worked_on_it() {
    type Case = (&'static str, &'static [(&'static str, Written)], &'static [&'static str]);
    let cases: [Case; 6] = [
        (
            "as it was written",
            &[],
            &[
                "payment-1 reversed",
                "document-1 reversed",
                "article-1 reversed",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 reversed",
            ],
        ),
        (
            "a document that was edited keeps what it needs",
            &[("document-1", Written::Edited)],
            &[
                "payment-1 kept",
                "document-1 kept",
                "article-1 kept",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 kept",
            ],
        ),
        (
            "a document that is posted",
            &[("document-1", Written::Final)],
            &[
                "payment-1 impossible",
                "document-1 impossible",
                "article-1 kept",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 kept",
            ],
        ),
        (
            "a document that is gone",
            &[("document-1", Written::Gone)],
            &[
                "payment-1 gone",
                "document-1 gone",
                "article-1 reversed",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 reversed",
            ],
        ),
        (
            "a customer who has ordered again",
            &[("party-2", Written::Used)],
            &[
                "payment-1 reversed",
                "document-1 reversed",
                "article-1 reversed",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 kept",
            ],
        ),
        (
            "an article that somebody completed",
            &[("article-1", Written::Edited)],
            &[
                "payment-1 reversed",
                "document-1 reversed",
                "article-1 kept",
                "update-1 reversed v2 phone=0431 1 mobile=-",
                "reference-1 reversed",
                "party-2 reversed",
            ],
        ),
    ];
    let mut world = World::new();
    let plan = world.plan();
    assert_eq!(plan.status, Status::Planned, "{:?}", plan.reasons);
    let journal = world.apply(&plan);
    for (name, now, expected) in cases {
        let undo = world.undo(&journal, now);
        let mut found = told(&undo);
        let mut expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(found.first(), expected.first(), "{name}: what was written last comes first");
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn fields_that_were_changed_since_stay() {
    let mut world = World::new();
    let plan = world.plan();
    let journal = world.apply(&plan);
    let with = |phone: &str, mobile: &str| Party { phone: Some(phone.into()), mobile: Some(mobile.into()), ..ernst() };
    world.book.upsert("4711", 3, with("0431 3", "0170 2")).unwrap();
    assert!(told(&world.undo(&journal, &[])).contains(&"update-1 reversed v3 mobile=- keeps phone".to_owned()));
    world.book.upsert("4711", 4, with("0431 3", "0170 3")).unwrap();
    assert!(told(&world.undo(&journal, &[])).contains(&"update-1 kept".to_owned()));
    world.book.remove("4711");
    assert!(told(&world.undo(&journal, &[])).contains(&"update-1 gone".to_owned()));
    // A shop's id that has been given to somebody else by now is not taken from him.
    world.ledger.set_cross_reference("default", "shop", "77", "4712").unwrap();
    assert!(told(&world.undo(&journal, &[])).contains(&"reference-1 kept".to_owned()));
}

#[test]
fn an_order_that_was_taken_back_waits_to_be_asked_for() {
    let mut world = World::new();
    let plan = world.plan();
    let journal = world.apply(&plan);
    let text = serde_json::to_string(&journal).unwrap();
    assert_eq!(serde_json::from_str::<Journal>(&text).unwrap(), journal, "a journal can be kept as text");
    let undo = world.undo(&journal, &[]);
    assert!(undo.is_whole());
    let (last, first) = undo.steps.split_last().unwrap();
    let names: Vec<&str> = first.iter().map(|step| step.action.as_str()).collect();
    assert_eq!(settle_undo(&mut world.ledger, &journal, &names).unwrap(), OrderState::Applied, "the party is left");
    assert_eq!(settle_undo(&mut world.ledger, &journal, &[&last.action]).unwrap(), OrderState::Undone);
    assert_eq!(settle_undo(&mut world.ledger, &journal, &[&last.action]).unwrap(), OrderState::Undone, "a second time");
    assert_eq!(world.ledger.cross_reference("default", "shop", "77").unwrap(), None);
    let key = plan.key().unwrap();
    let record = world.ledger.order(&key).unwrap().unwrap();
    assert!(record.actions.iter().all(|action| action.kind.is_check() || action.state == ActionState::Undone));
    settle(&mut world.ledger, &key, "document-1", ActionOutcome::Done { id: Some("D".into()) }).unwrap_err();
    assert!(settle_undo(&mut world.ledger, &journal, &["document-9"]).is_err());

    let again = world.plan();
    assert_eq!((again.status, again.reasons[0].code.as_str()), (Status::Skipped, "undone"));
    plan_again(&mut world.ledger, &key).unwrap();
    assert_eq!(world.plan().status, Status::Planned);
    assert!(plan_again(&mut world.ledger, &key).is_err());
}
