//! Orders that try to make planning write what it must not, or lose what it must keep.

use std::collections::BTreeMap;

use super::plans;
use intakt::master::{
    ActionState, Article, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger, OrderKey, OrderState,
};
use intakt::order::{Address, Line, LineKind, Order, Party, PartyInRole, Role};
use intakt::plan::{ActionOutcome, Host, Matcher, Operation, Plan, Run, Settings, Status};

fn party(given: &str, street: &str, phone: &str) -> Party {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Party {
        given_name: text(given),
        family_name: text("Zaunkönig"),
        email: text("gudrun.z@example.org"),
        birth_date: "1958-12-24".parse().ok(),
        phone: text(phone),
        address: Address { street: text(street), postal_code: text("24103"), city: text("Kiel"), ..Address::default() },
        ..Party::default()
    }
}

fn order(number: &str, parties: Vec<(Role, Party)>) -> Order {
    let position = Default::default();
    Order {
        number: Some(number.to_owned()),
        parties: parties.into_iter().map(|(role, party)| PartyInRole { role, position, party }).collect(),
        lines: vec![Line { kind: LineKind::Text, ..Line::default() }],
        ..Order::default()
    }
}

fn plan_of(known: &[Party], orders: &[Order], settings: &str) -> Vec<Plan> {
    plans(known, orders, &Settings::from_toml(settings).unwrap())
}

/// What a plan writes into known parties, as `party field: new`.
fn writes(plan: &Plan) -> Vec<String> {
    let updates = plan.actions.iter().filter_map(|action| match &action.operation {
        Operation::UpdateParty { party, fields, .. } => Some((party, fields)),
        _ => None,
    });
    updates
        .flat_map(|(party, fields)| {
            fields.iter().map(move |change| {
                format!("{party} {}: {}", change.field.as_str(), change.new.as_deref().unwrap_or("-"))
            })
        })
        .collect()
}

#[test]
fn two_roles_of_one_party_never_overwrite_each_other() {
    const OVERWRITE: &str = "[parties.fields]\naddress='overwrite'\nphone='overwrite'\nemail='fill_empty'";
    let known = party("Gudrun", "Am Teich 3", "0431 1234567");
    let without = |mut party: Party, field: fn(&mut Party) -> &mut Option<String>| {
        *field(&mut party) = None;
        party
    };
    let nameless_phone = without(party("Gudrun", "Am Teich 3", ""), |party| &mut party.email);
    let cases: &[(&str, Party, Party, &[&str], usize)] = &[
        // (what, orderer, payer, written, questions)
        (
            "two phones",
            party("Gudrun", "Am Teich 3", "0431 7654321"),
            party("Gudrun", "Am Teich 3", "0431 5555555"),
            &[],
            1,
        ),
        (
            "a new one and the known",
            party("Gudrun", "Am Teich 3", "0431 7654321"),
            party("G.", "Am Teich 3", "0431 1234567"),
            &[],
            1,
        ),
        ("the known and a new one", known.clone(), party("G.", "Am Teich 3", "0431 7654321"), &[], 1),
        (
            "one is silent",
            party("Gudrun", "Am Teich 3", "0431 7654321"),
            nameless_phone,
            &["P1 phone: 0431 7654321"],
            0,
        ),
        ("two addresses", known.clone(), party("Gudrun", "Werkstraße 9", "0431 1234567"), &[], 1),
        (
            "address here, phone there",
            party("Gudrun", "Werkstraße 9", ""),
            party("Gudrun", "Werkstraße 9", "0431 5555555"),
            &["P1 street: Werkstraße 9", "P1 phone: 0431 5555555"],
            0,
        ),
    ];
    for (what, orderer, payer, written, questions) in cases {
        for roles in [[Role::Orderer, Role::Payer], [Role::Payer, Role::Orderer], [Role::Orderer, Role::Orderer]] {
            let parties = vec![(roles[0], orderer.clone()), (roles[1], payer.clone())];
            let plan = &plan_of(std::slice::from_ref(&known), &[order("1", parties)], OVERWRITE)[0];
            assert_eq!(plan.status, Status::Planned, "{what}: {:?}", plan.reasons);
            assert_eq!(writes(plan), *written, "{what}, {roles:?}");
            assert_eq!(plan.review.len(), *questions, "{what}, {roles:?}");
            let updates =
                plan.actions.iter().filter(|action| matches!(action.operation, Operation::UpdateParty { .. }));
            assert_eq!(updates.count(), usize::from(!written.is_empty()), "{what}: one action a party");
        }
    }
}

#[test]
fn two_parties_in_one_role_are_each_their_own_in_the_document() {
    let gudrun = party("Gudrun", "Am Teich 3", "0431 1234567");
    let mut ruprecht = party("Ruprecht", "Werkstraße 9", "0431 7654321");
    (ruprecht.email, ruprecht.birth_date) = (None, None);
    let parties = vec![(Role::Orderer, gudrun.clone()), (Role::Orderer, ruprecht)];
    let plan = &plan_of(&[gudrun], &[order("1", parties)], "")[0];
    let document = plan.actions.iter().find_map(|action| match &action.operation {
        Operation::CreateDocument { document } => Some(document),
        _ => None,
    });
    let told: Vec<_> = document
        .unwrap()
        .parties
        .iter()
        .map(|entry| (entry.party.given_name.as_deref().unwrap(), entry.action.as_deref().unwrap()))
        .collect();
    assert_eq!(told, [("Gudrun", "party-1"), ("Ruprecht", "party-2")]);
}

/// Everything that a plan refers to is in it.
fn refers_to_itself_only(plan: &Plan) {
    let ids: Vec<&String> = plan.actions.iter().map(|action| &action.id).collect();
    for action in &plan.actions {
        assert_eq!(ids.iter().filter(|id| **id == &action.id).count(), 1, "{}", action.id);
        let mut named: Vec<&String> = action.depends_on.iter().collect();
        if let Operation::CreateDocument { document } = &action.operation {
            named.extend(document.parties.iter().filter_map(|party| party.action.as_ref()));
            named.extend(document.lines.iter().filter_map(|line| line.article_action.as_ref()));
        }
        assert!(named.iter().all(|id| ids.contains(id)), "{} names {named:?} of {ids:?}", action.id);
    }
    assert!(plan.parties.iter().filter_map(|party| party.action.as_ref()).all(|id| ids.contains(&id)));
}

/// A host that carries out plans and whose connection breaks; it knows what it has done.
#[derive(Default)]
struct Shop {
    created: BTreeMap<String, Vec<String>>,
    documents: BTreeMap<String, usize>,
    next: usize,
}

impl Shop {
    /// Carries out a plan, or a part of it; what cannot be told at first is found out later.
    fn carry_out(&mut self, run: &mut Run<'_>, plan: &Plan, dice: &mut Dice) -> Vec<OrderKey> {
        let key = plan.key().unwrap();
        let mut ready = Vec::new();
        for action in &plan.actions {
            let made = match &action.operation {
                Operation::CreateParty { party, .. } => party.display_name(),
                Operation::CreateArticle { article } => article.number.clone(),
                Operation::CreateDocument { .. } => String::new(),
                _ => continue,
            };
            let works = dice.below(10) > 1;
            let unknown = dice.below(8) == 0;
            if unknown {
                let told = run.settle(&key, &action.id, ActionOutcome::Unknown).unwrap();
                assert!(told.released.is_empty());
            }
            self.next += 1;
            let id = format!("N{}", self.next);
            let outcome = match works {
                true => ActionOutcome::Done { id: Some(id.clone()) },
                false => ActionOutcome::Failed { reason: "locked".into() },
            };
            let told = run.settle(&key, &action.id, outcome.clone()).unwrap();
            let again = run.settle(&key, &action.id, outcome).unwrap();
            assert_eq!(again.state, told.state, "reported twice is reported once");
            assert!(again.released.is_empty() && again.held.is_empty(), "{again:?}");
            assert!(told.released.iter().all(|released| released.id == id));
            assert!(works || told.released.is_empty());
            ready.extend(told.released.into_iter().filter(|released| released.ready).map(|released| released.order));
            if !works {
                break;
            }
            if made.is_empty() {
                *self.documents.entry(key.number.clone()).or_default() += 1;
            } else {
                self.created.entry(made).or_default().push(id);
            }
        }
        ready
    }
}

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn a_host_that_stumbles_takes_no_order_twice_and_creates_nobody_twice() {
    const PEOPLE: [&str; 3] = ["Gudrun", "Ruprecht", "Ottilie"];
    let settings = Settings::from_toml("[articles]\nmissing = 'create_minimal'").unwrap();
    for seed in 0..60 {
        let mut dice = Dice(seed);
        let mut shop = Shop::default();
        let mut ledger = MemoryLedger::default();
        for _ in 0..4 {
            ledger = MemoryLedger::from_json(&ledger.to_json().unwrap()).unwrap();
            let mut address_book = MemoryAddressBook::new("DE");
            let mut articles = MemoryArticles::default();
            let person = |name: &str| {
                let street = format!("{name}weg 3");
                let mut person = party(name, &street, "");
                person.email = Some(format!("{}@example.org", name.to_lowercase()));
                person
            };
            for (name, ids) in &shop.created {
                let known = PEOPLE.iter().find(|given| name.starts_with(*given));
                match known {
                    Some(given) => assert!(address_book.upsert(&ids[0], 1, person(given)).is_ok()),
                    None => {
                        articles.upsert(Article { id: ids[0].clone(), number: name.clone(), ..Article::default() });
                    }
                }
            }
            let matcher = Matcher::new(address_book.index(), settings.source("shop").match_settings());
            let host = Host {
                address_book: &address_book,
                judge: Box::new(&matcher),
                articles: &articles,
                ledger: &mut ledger,
            };
            let mut run = Run::new(&settings, "shop", host).unwrap();
            let mut plans: BTreeMap<OrderKey, Plan> = BTreeMap::new();
            let mut open: Vec<OrderKey> = Vec::new();
            for _ in 0..8 {
                let number = dice.below(6);
                let mut order = order(&number.to_string(), vec![(Role::Orderer, person(PEOPLE[number % 3]))]);
                order.lines = vec![Line { article: Some(format!("A-{}", number % 2)), ..Line::default() }];
                let plan = run.plan(&order);
                let key = plan.key().unwrap();
                refers_to_itself_only(&plan);
                match plan.status {
                    Status::Planned => open.push(key.clone()),
                    Status::Waiting => {}
                    Status::Held | Status::Skipped => continue,
                }
                plans.insert(key, plan);
                while dice.below(3) > 0 && !open.is_empty() {
                    let key = open.remove(dice.below(open.len()));
                    open.extend(shop.carry_out(&mut run, &plans[&key], &mut dice));
                }
            }
            while let Some(key) = open.pop() {
                open.extend(shop.carry_out(&mut run, &plans[&key], &mut dice));
            }
            run.finish().unwrap();
        }
        for (number, count) in &shop.documents {
            assert_eq!(*count, 1, "seed {seed}: order {number} was taken {count} times");
        }
        for (name, ids) in &shop.created {
            assert_eq!(ids.len(), 1, "seed {seed}: {name} was created as {ids:?}");
        }
        // Nobody waits for what has come or will not come.
        for record in ledger.orders().filter(|record| record.state == OrderState::Waiting) {
            let waits = record.actions.iter().filter(|action| action.state == ActionState::Pending);
            for awaited in waits.filter_map(|action| action.awaits.as_ref()) {
                let made = ledger.order(&awaited.order).unwrap().unwrap();
                let state = &made.action(&awaited.action).unwrap().state;
                assert_eq!(*state, ActionState::Pending, "seed {seed}");
            }
        }
    }
}
