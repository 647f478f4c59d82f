//! The order desk: plans carried out in the embedded master, crashes, lost data, and persons who are erased.

use std::path::{Path, PathBuf};

use intakt::Code;
use intakt::desk::{Applied, Desk, Retention, RunStart};
use intakt::master::sqlite::{Database, DatabaseOptions, Documents, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{
    ActionKind, AddressBook, Article, DocumentKind, Ledger, OrderKey, OrderState, PartyField, UncheckedArticles,
};
use intakt::order::{Attachment, Content, Line, Order, Party, PartyInRole, Payment, Role};
use intakt::plan::{Host, Matcher, Plan, Run, Settings, Status, begin};
use rusqlite::Connection;

const NOW: i64 = 1_795_000_000;
const SETTINGS: &str = "[parties]\ncontact_person = 'link_or_create'\n[parties.fields]\nphone = 'overwrite'\n[articles]\nmissing = 'create_minimal'\n";

/// A file of the test's own that is not there yet.
fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desk").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder.join("desk.db")
}

fn open(path: &Path) -> Database {
    Database::open(path, &DatabaseOptions::default()).unwrap()
}

fn party(fields: &[(&str, &str)]) -> Party {
    let mut party = Party::default();
    for (field, text) in fields {
        PartyField::from_name(field).unwrap().set(&mut party, text).unwrap();
    }
    party
}

fn maria() -> Party {
    let mut maria = party(&[
        ("given_name", "Mariaberta"),
        ("family_name", "Zaunkönigin"),
        ("birth_date", "1958-12-24"),
        ("street", "Am Teichrohr"),
        ("house_number", "3"),
        ("postal_code", "24103"),
        ("city", "Kiel"),
        ("email", "mariaberta@example.org"),
        ("phone", "0431 5550123"),
    ]);
    maria.source_id = Some("77".into());
    maria
}

fn karl() -> Party {
    party(&[
        ("given_name", "Karl"),
        ("family_name", "Amsel"),
        ("birth_date", "1960-01-02"),
        ("email", "karl@example.org"),
    ])
}

fn order(number: &str, parties: &[(Role, Party)]) -> Order {
    Order {
        number: Some(number.into()),
        currency: Some("EUR".into()),
        parties: parties
            .iter()
            .map(|(role, party)| PartyInRole { role: *role, position: Default::default(), party: party.clone() })
            .collect(),
        lines: vec![Line { article: Some("A-1".into()), name: Some("Bandage".into()), ..Line::default() }],
        payments: vec![Payment {
            method: Some("card".into()),
            amount: "12.50".parse().ok(),
            paid: Some(true),
            reference: Some("Mariaberta Zaunkönigin".into()),
            ..Payment::default()
        }],
        attachments: vec![Attachment {
            name: Some("Rezept Zaunkönigin.pdf".into()),
            content: Content::Bytes("Rezept für Mariaberta".into()),
            ..Attachment::default()
        }],
        remarks: vec!["Bitte bei Zaunkönigin klingeln".into()],
        ..Order::default()
    }
}

fn key(number: &str) -> OrderKey {
    let (tenant, source) = ("default".to_owned(), "shop".to_owned());
    OrderKey { tenant, source, kind: DocumentKind::Intake, number: number.to_owned() }
}

/// Plans the orders in one run, and does something with each plan as soon as it is made.
fn plan(database: &Database, orders: &[Order], each: &mut dyn FnMut(&mut Desk<'_>, &Plan)) -> Vec<Plan> {
    let settings = Settings::from_toml(SETTINGS).unwrap();
    let book = SqliteAddressBook::open(database, "DE").unwrap();
    let articles = SqliteArticles::new(database);
    let mut ledger = SqliteLedger::new(database, NOW);
    let mut desk = Desk::new(database, &book, NOW);
    desk.recover("default", "shop").unwrap();
    desk.begin_run(&RunStart { tenant: "default", source: "shop", machine: "one", files: &[] }).unwrap();
    let matcher = Matcher::new(&book, settings.source("shop").match_settings());
    let host = Host { address_book: &book, judge: Box::new(matcher), articles: &articles, ledger: &mut ledger };
    let mut run = Run::new(&settings, "shop", host).unwrap();
    let mut plans = Vec::new();
    for order in orders {
        database.begin().unwrap();
        let plan = run.plan(order);
        desk.note_plan(&plan).unwrap();
        database.commit().unwrap();
        each(&mut desk, &plan);
        plans.push(plan);
    }
    desk.end_run(&run.finish().unwrap()).unwrap();
    plans
}

fn apply(desk: &mut Desk<'_>, plan: &Plan) {
    let applied = desk.apply(plan).unwrap();
    assert!(matches!(applied, Applied::Done { .. }), "{applied:?}");
}

fn state(database: &Database, number: &str) -> Option<OrderState> {
    SqliteLedger::new(database, NOW).order(&key(number)).unwrap().map(|record| record.state)
}

fn count(database: &Path, sql: &str) -> i64 {
    Connection::open(database).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_plan_is_carried_out_wholly() {
    let path = file("whole");
    let database = open(&path);
    // The second order of a new customer, with another telephone number, in the same run.
    let mut moved = maria();
    moved.phone = Some("0431 999".into());
    let orders = [order("1", &[(Role::Orderer, maria())]), order("2", &[(Role::Orderer, moved)])];
    let plans = plan(&database, &orders, &mut apply);
    let kinds = |plan: &Plan| plan.actions.iter().map(|action| action.operation.kind()).collect::<Vec<_>>();
    use ActionKind as K;
    let first =
        [K::CreateParty, K::CrossReference, K::CreateArticle, K::CreateDocument, K::AddPayment, K::AddAttachment];
    assert_eq!(kinds(&plans[0]), first);
    let second = [K::LinkParty, K::UpdateParty, K::CheckArticle, K::CreateDocument, K::AddPayment, K::AddAttachment];
    assert_eq!(kinds(&plans[1]), second);
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let (version, stored) = book.party("1").unwrap().unwrap();
    assert_eq!((version, stored.phone.as_deref()), (2, Some("0431 999")));
    let documents = Documents::new(&database);
    let row = documents.of_order(&key("2")).unwrap().unwrap();
    assert_eq!((row.number.as_str(), documents.len().unwrap()), ("2", 2));
    assert_eq!(row.outcomes.first(), Some(&("party-1".to_owned(), Some("1".to_owned()))));
    assert_eq!((state(&database, "1"), state(&database, "2")), (Some(OrderState::Applied), Some(OrderState::Applied)));
    for (table, rows) in [("parties", 1), ("articles", 1), ("payments", 2), ("attachments", 2), ("cross_references", 1)]
    {
        assert_eq!(count(&path, &format!("SELECT count(*) FROM {table}")), rows, "{table}");
    }
    // Read again, nothing is done a second time.
    let again = plan(&database, &orders, &mut |desk, plan| assert_eq!(desk.apply(plan).unwrap(), Applied::NotDue));
    assert!(again.iter().all(|plan| plan.status == Status::Skipped));
}

/// Everything that may have changed between planning and carrying out: the change, and whether the plan still fits.
#[test]
fn a_stale_plan_stops_its_order_and_nothing_of_it_is_done() {
    type Change = fn(&Database, &SqliteAddressBook<'_>);
    let cases: [(&str, Change, bool); 7] = [
        ("nothing", |_, _| {}, true),
        ("another party", |_, book| assert!(book.upsert("9", 1, &karl()).unwrap()), true),
        ("the party", |_, book| assert!(book.upsert("4711", 2, &maria()).unwrap()), false),
        ("the party is gone", |_, book| assert!(book.remove("4711").unwrap()), false),
        (
            "the article",
            |database, _| {
                let article = Article { id: "A-1".into(), number: "A-1".into(), version: 2, ..Article::default() };
                SqliteArticles::new(database).upsert(&article).unwrap();
            },
            false,
        ),
        ("the article is gone", |database, _| assert!(SqliteArticles::new(database).remove("A-1").unwrap()), false),
        (
            "another article",
            |database, _| {
                let article = Article { id: "A-2".into(), number: "A-2".into(), ..Article::default() };
                SqliteArticles::new(database).upsert(&article).unwrap();
            },
            true,
        ),
    ];
    for (name, change, fits) in cases {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        book.upsert("4711", 1, &maria()).unwrap();
        for number in ["A-1", "B"] {
            let article = Article { id: number.into(), number: number.into(), version: 1, ..Article::default() };
            SqliteArticles::new(&database).upsert(&article).unwrap();
        }
        plan(&database, &[order("1", &[(Role::Orderer, maria())])], &mut |desk, plan| {
            change(&database, &book);
            match desk.apply(plan).unwrap() {
                Applied::Done { .. } => assert!(fits, "{name}"),
                Applied::Stopped { problem, .. } => {
                    assert!(!fits, "{name}: {problem}");
                    assert_eq!(problem.code(), Code::PlanStale, "{name}");
                }
                Applied::NotDue => panic!("{name}"),
            }
        });
        let documents = Documents::new(&database).len().unwrap();
        assert_eq!(documents, u64::from(fits), "{name}");
        let expected = if fits { OrderState::Applied } else { OrderState::Failed };
        assert_eq!(state(&database, "1"), Some(expected), "{name}");
        if !fits && name != "the party is gone" {
            // Read again, it is planned on the present data.
            plan(&database, &[order("1", &[(Role::Orderer, maria())])], &mut apply);
            assert_eq!(state(&database, "1"), Some(OrderState::Applied), "{name}");
        }
    }
}

/// Both plans are made before either is carried out, on the same version of the party.
#[test]
fn an_earlier_plan_of_the_same_run_makes_no_plan_stale() {
    let phone = |number: &str| Party { phone: Some(number.into()), ..maria() };
    // The second order's telephone number; whether it can be carried out after the first one has written `1`.
    for (second, fits) in [("1", true), ("0431 5550123", true), ("2", false)] {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        book.upsert("4711", 1, &maria()).unwrap();
        let orders = [order("1", &[(Role::Orderer, phone("1"))]), order("2", &[(Role::Orderer, phone(second))])];
        let mut first = None;
        let mut outcomes = Vec::new();
        plan(&database, &orders, &mut |desk, plan| match first.take() {
            None => first = Some(plan.clone()),
            Some(first) => {
                outcomes.push(desk.apply(&first).unwrap());
                outcomes.push(desk.apply(plan).unwrap());
            }
        });
        let done: Vec<bool> = outcomes.iter().map(|applied| matches!(applied, Applied::Done { .. })).collect();
        assert_eq!(done, [true, fits], "{second}: {outcomes:?}");
        assert_eq!(book.party("4711").unwrap().unwrap().1.phone.as_deref(), Some("1"), "{second}");
    }
}

/// The process ends after each of the steps of carrying out a plan.
#[test]
fn after_a_crash_the_master_is_asked_before_anything_is_repeated() {
    let orders = [order("1", &[(Role::Orderer, maria())])];
    // Planned and not begun; begun and nothing done; done and not told.
    for step in 0..3 {
        let path = file(&format!("crash-{step}"));
        let database = open(&path);
        plan(&database, &orders, &mut |desk, plan| match step {
            0 => {}
            1 => begin(&mut SqliteLedger::new(&database, NOW), &plan.key().unwrap()).unwrap(),
            _ => {
                apply(desk, plan);
                // As if the last of the three transactions had not been made.
                let sql = "UPDATE orders SET state = 'applying', actions = replace(actions, '\"state\":\"done\"', \
                           '\"state\":\"pending\"'); DELETE FROM cross_references";
                Connection::open(&path).unwrap().execute_batch(sql).unwrap();
            }
        });
        drop(database);
        let database = open(&path);
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let recovery = Desk::new(&database, &book, NOW).recover("default", "shop").unwrap();
        let found = (recovery.withdrawn, recovery.repeated.len(), recovery.applied.len());
        assert_eq!(found, [(1, 0, 0), (0, 1, 0), (0, 0, 1)][step], "step {step}");
        let mut applied = 0;
        plan(&database, &orders, &mut |desk, plan| {
            applied += usize::from(matches!(desk.apply(plan).unwrap(), Applied::Done { .. }));
        });
        assert_eq!(applied, usize::from(step < 2), "step {step}");
        assert_eq!(state(&database, "1"), Some(OrderState::Applied), "step {step}");
        for table in ["documents", "parties", "payments", "cross_references"] {
            assert_eq!(count(&path, &format!("SELECT count(*) FROM {table}")), 1, "step {step}: {table}");
        }
        let recovery = Desk::new(&database, &book, NOW).recover("default", "shop").unwrap();
        assert_eq!(recovery, Default::default(), "there is nothing left to put in order");
    }
}

#[test]
fn what_an_older_copy_of_the_master_lost_is_found_and_done_again() {
    let path = file("lost");
    let database = open(&path);
    let orders = [order("1", &[(Role::Orderer, maria())]), order("2", &[(Role::Orderer, karl())])];
    plan(&database, &orders, &mut apply);
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let desk = Desk::new(&database, &book, NOW);
    assert_eq!(desk.lost().unwrap(), []);
    // The copy was made before the first order.
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys = ON; DELETE FROM documents WHERE order_number = '1'")
        .unwrap();
    assert!(book.remove("1").unwrap());
    assert_eq!(desk.lost().unwrap(), [key("1")]);
    assert_eq!(desk.reopen_lost().unwrap(), [key("1")]);
    assert_eq!(count(&path, "SELECT count(*) FROM cross_references"), 0, "the party is not there any more");
    plan(&database, &orders, &mut |desk, plan| drop(desk.apply(plan).unwrap()));
    assert_eq!(desk.lost().unwrap(), []);
    assert_eq!(count(&path, "SELECT count(*) FROM documents"), 2);
    assert_eq!(state(&database, "1"), Some(OrderState::Applied));
}

/// Every byte of the file and of the log beside it.
fn bytes(path: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(path).unwrap();
    for beside in ["desk.db-wal", "desk.db-shm"] {
        bytes.extend(std::fs::read(path.with_file_name(beside)).unwrap_or_default());
    }
    bytes
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn nothing_of_an_erased_person_stays_in_the_file() {
    let path = file("erased");
    let database = open(&path);
    // A mother orders for a child, so that one document names two persons; then what is held and names her as well.
    let twin = Party { birth_date: "1958-12-25".parse().ok(), source_id: None, ..maria() };
    let orders = [
        order("M-1", &[(Role::Orderer, maria()), (Role::Patient, karl()), (Role::ShipTo, maria())]),
        order("K-1", &[(Role::Orderer, karl())]),
        order("M-2", &[(Role::Orderer, maria())]),
        order("M-3", &[(Role::Orderer, twin)]),
    ];
    plan(&database, &orders, &mut |desk, plan| drop(desk.apply(plan).unwrap()));
    let traces =
        ["Mariaberta", "Zaunkönigin", "mariaberta@example.org", "Teichrohr", "5550123", "1958-12-24", "M-1", "M-2"];
    let before = bytes(&path);
    for trace in traces {
        assert!(holds(&before, trace), "{trace} was never there, so its absence proves nothing");
    }
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let desk = Desk::new(&database, &book, NOW);
    let erased = desk.erase("1").unwrap();
    assert_eq!((erased.party, erased.documents, erased.orders, erased.cross_references), (true, 2, 2, 1));
    let after = bytes(&path);
    for trace in traces {
        // The remarks of the other orders in this test name her, as a shop might.
        let named_by_others = ["Zaunkönigin", "Mariaberta"].contains(&trace);
        assert!(!holds(&after, trace) || named_by_others, "{trace} is still in the file");
    }
    // The others stay as they are; once they are erased, too, no byte of the name is left.
    assert!(holds(&after, "karl@example.org"));
    assert_eq!(count(&path, "SELECT count(*) FROM documents"), 3);
    desk.erase("2").unwrap();
    let after = bytes(&path);
    for trace in traces.iter().chain(&["Karl", "karl@example.org", "K-1", "Rezept"]) {
        assert!(!holds(&after, trace), "{trace} is still in the file");
    }
    // The amounts stay, and the orders are known, so that reading the file again brings nobody back.
    assert_eq!(count(&path, "SELECT count(*) FROM payments WHERE amount = '12.50'"), 3);
    let again = plan(&database, &orders[..3], &mut |desk, plan| drop(desk.apply(plan).unwrap()));
    assert!(again.iter().all(|plan| plan.status == Status::Skipped), "{:?}", again[0].reasons);
    assert!(desk.was_erased("1").unwrap() && !desk.was_erased("3").unwrap());
    assert_eq!(desk.erase("3").unwrap_err().code(), Code::UsageParameter);
    assert_eq!(desk.lost().unwrap(), []);
}

#[test]
fn a_person_whose_order_is_being_carried_out_is_not_erased_by_half() {
    let path = file("busy");
    let database = open(&path);
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    book.upsert("4711", 1, &maria()).unwrap();
    plan(&database, &[order("1", &[(Role::Orderer, maria())])], &mut |_, plan| {
        begin(&mut SqliteLedger::new(&database, NOW), &plan.key().unwrap()).unwrap();
    });
    let desk = Desk::new(&database, &book, NOW);
    assert_eq!(desk.erase("4711").unwrap_err().code(), Code::PlanLedger);
    assert!(book.party("4711").unwrap().is_some());
    assert_eq!(count(&path, "SELECT count(*) FROM forgotten_parties"), 0);
}

#[test]
fn what_is_older_than_it_need_be_is_forgotten_by_class() {
    let path = file("forget");
    let database = open(&path);
    let orders = [order("1", &[(Role::Orderer, maria())])];
    plan(&database, &orders, &mut apply);
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let desk = Desk::new(&database, &book, NOW);
    let at = Some(NOW);
    let none = desk.forget(&Retention { orders: at, runs: at, attachments: at, decisions: at }).unwrap();
    assert_eq!((none.orders, none.runs, none.attachments), (0, 0, 0), "nothing is older than itself");
    let later = Some(NOW + 1);
    let cases = [
        (Retention { runs: later, ..Retention::default() }, (0, 1, 0)),
        (Retention { attachments: later, ..Retention::default() }, (0, 0, 1)),
        (Retention { orders: later, ..Retention::default() }, (1, 0, 0)),
    ];
    for (retention, expected) in cases {
        let forgotten = desk.forget(&retention).unwrap();
        assert_eq!((forgotten.orders, forgotten.runs, forgotten.attachments), expected, "{retention:?}");
    }
    assert_eq!(count(&path, "SELECT count(*) FROM orders"), 0);
    let again = plan(&database, &orders, &mut apply_nothing);
    assert_eq!(again[0].status, Status::Skipped, "it was carried out");
}

fn apply_nothing(desk: &mut Desk<'_>, plan: &Plan) {
    assert_eq!(desk.apply(plan).unwrap(), Applied::NotDue);
}

#[test]
fn the_day_tells_everything_although_no_tasks_are_asked_for() {
    let path = file("day");
    let database = open(&path);
    let doctor = Party {
        company: None,
        ..party(&[("given_name", "Otto"), ("family_name", "Reiher"), ("email", "o@example.org")])
    };
    let twin = Party { birth_date: "1958-12-25".parse().ok(), source_id: None, ..maria() };
    let nameless = Order { number: None, ..order("", &[(Role::Orderer, karl())]) };
    let orders = [
        order("1", &[(Role::Orderer, maria()), (Role::Practitioner, doctor)]),
        order("2", &[(Role::Orderer, twin)]),
        nameless,
        order("4", &[(Role::Orderer, karl())]),
    ];
    plan(&database, &orders, &mut |desk, plan| {
        if plan.order.number.as_deref() == Some("1") {
            apply(desk, plan);
        }
        desk.note_filtered("old", Some("0")).unwrap();
    });
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let desk = Desk::new(&database, &book, NOW);
    let day = desk.day(NOW, NOW + 1).unwrap();
    let [shop] = day.sources.as_slice() else { panic!("{day:?}") };
    assert_eq!((shop.runs, shop.unfinished, shop.applied), (1, 0, 1));
    assert_eq!((shop.account.read, shop.account.planned, shop.account.held), (4, 2, 2));
    let names: Vec<&str> = shop.new_customers.iter().map(|party| party.name.as_str()).collect();
    assert_eq!(names, ["Mariaberta Zaunkönigin"]);
    assert!(shop.new_practitioners.is_empty(), "a doctor is linked only");
    let open: Vec<(&str, &str)> = shop.open.iter().map(|order| (order.number.as_str(), order.state.as_str())).collect();
    assert_eq!(open, [("4", "planned")]);
    let held: Vec<Option<&str>> = shop.held.iter().map(|order| order.number.as_deref()).collect();
    assert_eq!(held, [Some("2"), None]);
    let codes = |reasons: &serde_json::Value| reasons[0]["code"].as_str().map(str::to_owned);
    assert_eq!(codes(&shop.held[0].reasons).as_deref(), Some("party_unclear"));
    assert_eq!(codes(&shop.held[1].reasons).as_deref(), Some("no_number"));
    let asked: Vec<&str> = shop.review.iter().map(|item| item.question.as_str()).collect();
    assert_eq!(asked, ["which_link", "which_party", "mend"]);
    assert_eq!(shop.filtered.get("old"), Some(&4));
    // The day after, what is open is still told; what came in is not.
    let next = desk.day(NOW + 86_400, NOW + 2 * 86_400).unwrap();
    let [shop] = next.sources.as_slice() else { panic!("{next:?}") };
    assert_eq!((shop.runs, shop.open.len(), shop.held.len(), shop.new_customers.len()), (0, 1, 1, 0));
    assert_eq!(desk.runs(10).unwrap().len(), 1);
    assert_eq!(desk.run_entries(1).unwrap().len(), 6);
    assert_eq!(desk.run(2).unwrap(), None);
}

/// A company's person is kept below it, and can be erased without the company.
#[test]
fn contacts_of_companies_are_created_found_and_erased() {
    let path = file("contacts");
    let database = open(&path);
    let mut clinic = party(&[
        ("company", "Reha-Klinik Zeisigtal GmbH"),
        ("given_name", "Friedlinde"),
        ("family_name", "Wiedehopfer"),
        ("street", "Talweg"),
        ("house_number", "1"),
        ("postal_code", "24103"),
        ("city", "Kiel"),
        ("email", "einkauf@example.org"),
        ("phone", "0431 777001"),
    ]);
    clinic.source_id = Some("900".into());
    let plain = |number: &str| Order {
        payments: Vec::new(),
        attachments: Vec::new(),
        remarks: Vec::new(),
        ..order(number, &[(Role::Orderer, clinic.clone())])
    };
    let plans = plan(&database, &[plain("1"), plain("2")], &mut apply);
    let kinds = |plan: &Plan| plan.actions.iter().map(|action| action.operation.kind()).collect::<Vec<_>>();
    assert!(kinds(&plans[0]).contains(&ActionKind::CreateContact), "{:?}", kinds(&plans[0]));
    assert!(kinds(&plans[1]).contains(&ActionKind::LinkContact), "{:?}", kinds(&plans[1]));
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let contacts = book.contacts("1").unwrap().unwrap();
    let [(id, 1, person)] = contacts.as_slice() else { panic!("{contacts:?}") };
    assert_eq!(person.family_name.as_deref(), Some("Wiedehopfer"));
    assert_eq!(count(&path, &format!("SELECT count(*) FROM document_parties WHERE contact = '{id}'")), 2);
    assert!(holds(&bytes(&path), "Wiedehopfer"));
    let erased = Desk::new(&database, &book, NOW).erase(id).unwrap();
    assert_eq!((erased.party, erased.contacts, erased.documents, erased.orders), (false, 1, 2, 2));
    let after = bytes(&path);
    // The company itself was written down with the name of its person.
    let (_, company) = book.party("1").unwrap().unwrap();
    assert_eq!(company.company.as_deref(), Some("Reha-Klinik Zeisigtal GmbH"));
    let named = company.family_name.is_some();
    assert_eq!(holds(&after, "Wiedehopfer"), named, "only the company's own row may name the person");
}

/// Numbers come from the ranges that the settings name, and are drawn with what they are for or not at all.
#[test]
fn numbers_are_drawn_from_the_ranges_of_the_settings() {
    let settings = "
        [articles]
        missing = 'create_minimal'
        [document]
        numbers = 'web'
        [parties]
        numbers = 'customers'
        [numbers.web]
        kind = 'intake'
        prefix = 'W-'
        first = 100
        last = 102
        [numbers.customers]
        kind = 'customer'
        first = 7000
        last = 7999
    ";
    let settings = Settings::from_toml(settings).unwrap();
    let database = Database::in_memory().unwrap();
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    // A customer of the list has the first number of the range.
    book.upsert("7000", 1, &karl()).unwrap();
    let source = settings.source("shop");
    let mut ledger = SqliteLedger::new(&database, NOW);
    let mut desk = Desk::new(&database, &book, NOW).with_ranges(&source.numbers);
    let articles = SqliteArticles::new(&database);
    let matcher = Matcher::new(&book, source.match_settings());
    let host = Host { address_book: &book, judge: Box::new(matcher), articles: &articles, ledger: &mut ledger };
    let mut run = Run::new(&settings, "shop", host).unwrap();
    let mut outcomes = Vec::new();
    for number in 1..=4 {
        let mut party = karl();
        PartyField::GivenName.set(&mut party, ["", "Otto", "Emil", "Rolf", "Kurt"][number]).unwrap();
        PartyField::FamilyName.set(&mut party, ["", "Storch", "Reiher", "Fasan", "Dohle"][number]).unwrap();
        PartyField::Email.set(&mut party, &format!("{number}@example.org")).unwrap();
        PartyField::BirthDate.set(&mut party, &format!("196{number}-02-03")).unwrap();
        let plan = run.plan(&order(&number.to_string(), &[(Role::Orderer, party)]));
        outcomes.push(match desk.apply(&plan) {
            Ok(Applied::Done { number, .. }) => number,
            Ok(Applied::Stopped { problem, .. }) => problem.code().as_str().to_owned(),
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(outcomes, ["W-100", "W-101", "W-102", "plan.numbers_exhausted"]);
    let (_, first) = book.party("7001").unwrap().unwrap();
    assert_eq!(first.customer_number.as_deref(), Some("7001"));
    assert!(book.party("7003").unwrap().is_some());
    assert!(book.party("7004").unwrap().is_none(), "the fourth order was taken back whole");
    assert_eq!(state(&database, "4"), Some(OrderState::Failed), "it is planned anew when it is read again");
    assert_eq!(Documents::new(&database).len().unwrap(), 3);
}

/// Where there are no articles, the desk does not look for any, as the plan says.
#[test]
fn without_articles_none_is_checked() {
    let database = Database::in_memory().unwrap();
    let settings = Settings::default();
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    let mut ledger = SqliteLedger::new(&database, NOW);
    let mut desk = Desk::new(&database, &book, NOW);
    let matcher = Matcher::new(&book, settings.source("shop").match_settings());
    let host =
        Host { address_book: &book, judge: Box::new(matcher), articles: &UncheckedArticles, ledger: &mut ledger };
    let mut run = Run::new(&settings, "shop", host).unwrap();
    let plan = run.plan(&order("1", &[(Role::Orderer, karl())]));
    apply(&mut desk, &plan);
}
