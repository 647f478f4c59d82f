//! The clerk's work in the embedded master: questions, answers, previews, and what is taken back.

use std::path::{Path, PathBuf};

use intakt::Code;
use intakt::desk::{Applied, Desk, FieldResult, Planning, ReviewFilter, ReviewState, RunStart};
use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{
    AddressBook, Article, ArticleKey, Articles, Choice, Decisions, DocumentKind, EventKind, Ledger, OrderEvent,
    OrderKey, OrderState, PartyField, PartyFlag, Revocation,
};
use intakt::order::{Attachment, Content, Line, Order, Party, PartyInRole, Role};
use intakt::plan::{Fate, Host, Matcher, Plan, Run, Settings, Status, WithDecisions};
use rusqlite::Connection;

const NOW: i64 = 1_795_000_000;
const SETTINGS: &str =
    "[parties]\ncollective = 'C'\n[parties.fields]\nemail = 'fill_empty'\n[articles]\nmissing = 'create_minimal'\n";

fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder.join("desk.db")
}

fn party(fields: &[(&str, &str)]) -> Party {
    let mut party = Party::default();
    for (field, text) in fields {
        PartyField::from_name(field).unwrap().set(&mut party, text).unwrap();
    }
    party
}

/// The same house, another telephone number: a candidate, and no proof.
fn berta(phone: &str, more: &[(&str, &str)]) -> Party {
    let own = [
        ("given_name", "Berta"),
        ("family_name", "Zaunkönig"),
        ("street", "Am Teich"),
        ("house_number", "3"),
        ("postal_code", "24103"),
        ("city", "Kiel"),
        ("phone", phone),
    ];
    party(&[&own, more].concat())
}

fn buyer() -> Party {
    berta("0431 5550123", &[("email", "berta@example.org")])
}

fn order(number: &str, orderer: Party) -> Order {
    Order {
        number: Some(number.into()),
        currency: Some("EUR".into()),
        parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party: orderer }],
        lines: vec![Line { article: Some("A-1".into()), ..Line::default() }],
        attachments: vec![Attachment { content: Content::Bytes(b"%PDF-1.4 Rezept".to_vec()), ..Attachment::default() }],
        ..Order::default()
    }
}

fn key(number: &str) -> OrderKey {
    let (tenant, source) = ("default".to_owned(), "shop".to_owned());
    OrderKey { tenant, source, kind: DocumentKind::Intake, number: number.to_owned() }
}

/// An open file with two candidates for [`buyer`], one of them blocked.
fn filled(path: &Path) -> Database {
    let database = Database::open(path, &DatabaseOptions::default()).unwrap();
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    book.upsert("A", 1, &berta("0431 1", &[("birth_date", "1958-12-24")])).unwrap();
    book.upsert("B", 1, &berta("0431 2", &[])).unwrap();
    book.upsert("C", 1, &party(&[("company", "Barverkauf")])).unwrap();
    book.upsert("Z", 1, &party(&[("given_name", "Zoë"), ("family_name", "Müller-Storch"), ("city", "Ulm")])).unwrap();
    book.set_flags("B", &[PartyFlag::Blocked]).unwrap();
    database
}

/// Takes orders in, as `import --apply` does.
fn take_in(database: &Database, orders: &[Order]) -> Vec<Plan> {
    take_in_with(SETTINGS, database, orders)
}

fn take_in_with(settings: &str, database: &Database, orders: &[Order]) -> Vec<Plan> {
    let settings = Settings::from_toml(settings).unwrap();
    let book = SqliteAddressBook::open(database, "DE").unwrap();
    let (articles, mut ledger) = (SqliteArticles::new(database), SqliteLedger::new(database, NOW));
    let mut desk = Desk::new(database, &book, NOW);
    desk.recover("default", "shop").unwrap();
    desk.begin_run(&RunStart { tenant: "default", source: "shop", ..RunStart::default() }).unwrap();
    let matcher = Matcher::new(&book, settings.source("shop").match_settings());
    let judge = Box::new(WithDecisions::new(matcher, &database));
    let mut run =
        Run::new(&settings, "shop", Host { address_book: &book, judge, articles: &articles, ledger: &mut ledger })
            .unwrap();
    let mut plans = Vec::new();
    for order in orders {
        database.begin().unwrap();
        let plan = run.plan(order);
        desk.note_plan(&plan).unwrap();
        desk.keep_order(order, &plan).unwrap();
        database.commit().unwrap();
        desk.apply(&plan).unwrap();
        plans.push(plan);
    }
    desk.end_run(&run.finish().unwrap()).unwrap();
    plans
}

/// What a clerk works with.
fn at_desk<T>(database: &Database, work: impl FnOnce(&mut Desk<'_>, &Planning<'_>) -> T) -> T {
    at_desk_with(SETTINGS, database, work)
}

fn at_desk_with<T>(settings: &str, database: &Database, work: impl FnOnce(&mut Desk<'_>, &Planning<'_>) -> T) -> T {
    let settings = Settings::from_toml(settings).unwrap();
    let book = SqliteAddressBook::open(database, "DE").unwrap();
    let planning = Planning { settings: &settings, weights: None, now: None };
    work(&mut Desk::new(database, &book, NOW + 60), &planning)
}

fn state(database: &Database, number: &str) -> Option<OrderState> {
    SqliteLedger::new(database, NOW).order(&key(number)).unwrap().map(|record| record.state)
}

fn open_ids(desk: &Desk<'_>) -> Vec<i64> {
    desk.reviews(&ReviewFilter::default()).unwrap().iter().map(|row| row.id).collect()
}

fn assign(id: &str) -> Choice {
    Choice::Assign { party: id.into() }
}

/// Every row of every table, as text: what a preview must not change.
fn content(path: &Path) -> String {
    let connection = Connection::open(path).unwrap();
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut text = String::new();
    for table in tables {
        let mut query = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                text += &format!("{table}.{column} {:?}\n", row.get::<_, rusqlite::types::Value>(column).unwrap());
            }
        }
    }
    text
}

#[test]
fn a_question_keeps_its_number_and_its_owner_until_it_is_not_asked_any_more() {
    let path = file("numbers");
    let database = filled(&path);
    take_in(&database, &[order("1", buyer()), order("2", berta("0431 77", &[]))]);
    let ids = at_desk(&database, |desk, _| {
        let ids = open_ids(desk);
        assert_eq!(ids.len(), 2);
        desk.take_review(ids[0], "Amsel").unwrap();
        ids
    });
    take_in(&database, &[order("1", buyer()), order("2", berta("0431 77", &[]))]);
    at_desk(&database, |desk, _| {
        assert_eq!(open_ids(desk), ids, "read again, asked again, and still the same questions");
        let row = desk.review(ids[0]).unwrap();
        assert_eq!((row.state, row.owner.as_deref()), (ReviewState::InWork, Some("Amsel")));
    });
    // Both are proven now: what somebody had in work is done, what nobody has seen is gone.
    let book = SqliteAddressBook::open(&database, "DE").unwrap();
    book.remove("A").unwrap();
    book.upsert("B", 2, &buyer()).unwrap();
    take_in(&database, &[order("1", buyer())]);
    at_desk(&database, |desk, _| {
        assert_eq!(desk.review(ids[0]).unwrap().state, ReviewState::Done);
        assert_eq!(open_ids(desk), [ids[1]]);
        desk.lay_back_review(ids[1]).unwrap();
        assert_eq!(desk.take_review(ids[0], "Amsel").unwrap_err().code(), Code::PlanDecision);
    });
}

#[test]
fn a_question_is_shown_side_by_side_with_every_candidate() {
    let path = file("case");
    let database = filled(&path);
    // A has had an order before.
    take_in(&database, &[order("0", berta("0431 1", &[("birth_date", "1958-12-24")])), order("1", buyer())]);
    at_desk(&database, |desk, planning| {
        let id = open_ids(desk)[0];
        desk.never(id, "B", "Amsel").unwrap();
        let case = desk.review_case(id, planning.settings).unwrap();
        let json = serde_json::to_string(&case).unwrap();
        assert_eq!(json.matches("\"candidates\":").count(), 1, "a name stands twice: {json}");
        assert!(case.kept);
        assert_eq!(case.party, Some(buyer()));
        let mut ids: Vec<(&str, bool, &[PartyFlag])> =
            case.candidates.iter().map(|one| (one.id.as_str(), one.never, one.flags.as_slice())).collect();
        ids.sort_unstable();
        assert_eq!(ids, [("A", false, [].as_slice()), ("B", true, [PartyFlag::Blocked].as_slice())]);
        let a = case.candidates.iter().find(|one| one.id == "A").unwrap();
        let orders: Vec<&str> = a.earlier.iter().map(|order| order.order.as_str()).collect();
        assert_eq!(orders, ["0"]);
        let shown = |field: PartyField| {
            let field = a.fields.iter().find(|one| one.field == field).unwrap();
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            (text(&field.order), text(&field.candidate), text(&field.result), field.becomes, text(&field.agreement))
        };
        let row = |texts: [&str; 3], becomes, agreement: &str| {
            (texts[0].to_owned(), texts[1].to_owned(), texts[2].to_owned(), becomes, agreement.to_owned())
        };
        use FieldResult::{Keep, Write};
        assert_eq!(shown(PartyField::GivenName), row(["Berta", "Berta", "Berta"], Keep, "equal"));
        assert_eq!(shown(PartyField::BirthDate), row(["", "1958-12-24", "1958-12-24"], Keep, ""));
        assert_eq!(shown(PartyField::Phone), row(["0431 5550123", "0431 1", "0431 1"], Keep, "missing"));
        assert_eq!(shown(PartyField::Email), row(["berta@example.org", "", "berta@example.org"], Write, ""));
        assert!(a.fields.iter().all(|field| field.field != PartyField::VatId), "what nobody has is left out");
        let debug = format!("{case:?}");
        assert!(!debug.contains("Zaunkönig") && !debug.contains("berta@"), "{debug}");
    });
}

#[test]
fn parties_are_found_beyond_the_candidates() {
    let database = filled(&file("search"));
    let cases: [(&str, &[&str]); 11] = [
        ("zaunkönig", &["A", "B"]),
        ("Zaunkoenig Kiel", &["A", "B"]),
        ("Berta 24.12.1958", &["A"]),
        ("1958-12-24", &["A"]),
        ("storch", &["Z"]),
        ("zoe ulm", &["Z"]),
        ("Barv", &["C"]),
        ("C", &["C"]),
        ("04312", &["B"]),
        ("Zaunkönig Ulm", &[]),
        ("  ", &[]),
    ];
    at_desk(&database, |desk, _| {
        for (text, expected) in cases {
            let found = desk.search_parties(text, 20).unwrap();
            let ids: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
            assert_eq!(ids, expected, "{text:?}");
        }
        assert_eq!(desk.search_parties("kiel", 1).unwrap().len(), 1);
        assert_eq!(desk.search_parties("04312", 9).unwrap()[0].flags, [PartyFlag::Blocked]);
    });
}

#[test]
fn one_answer_is_that_of_every_order_that_asks_the_same_and_of_no_other() {
    let path = file("answer");
    let database = filled(&path);
    let orders = [order("1", buyer()), order("2", buyer()), order("3", berta("0431 77", &[]))];
    take_in(&database, &orders);
    at_desk(&database, |desk, planning| {
        let ids = open_ids(desk);
        let before = content(&path);
        let preview = desk.preview(&ids[..1], &assign("A"), "Amsel", planning).unwrap();
        let told: Vec<(&str, Status, &str)> =
            preview.orders.iter().map(|one| (one.order.number.as_str(), one.status, one.parties[0].as_str())).collect();
        assert_eq!(told, [("1", Status::Planned, "link A"), ("2", Status::Planned, "link A")]);
        assert_eq!((preview.reviews.as_slice(), preview.unkept.len()), (&ids[..2], 0));
        assert_eq!(content(&path), before, "a preview changes nothing");

        let decided = desk.decide(ids[0], &assign("A"), "Amsel").unwrap();
        assert_eq!((decided.also.as_slice(), decided.orders.len()), (&ids[1..2], 2));
        assert_eq!(open_ids(desk), ids[2..]);
        // Without `apply` nothing is carried out, with it everything is, as the preview said.
        desk.plan_again(&decided.orders, planning, false).unwrap();
        assert_eq!(state(&database, "1"), Some(OrderState::Held));
        let done = desk.plan_again(&decided.orders, planning, true).unwrap();
        assert!(done.iter().all(|one| matches!(one.applied, Some(Applied::Done { .. }))), "{done:?}");
        for (number, expected) in [("1", OrderState::Applied), ("2", OrderState::Applied), ("3", OrderState::Held)] {
            assert_eq!(state(&database, number), Some(expected), "order {number}");
        }
        let row = desk.review(ids[0]).unwrap();
        assert_eq!((row.state, row.owner.as_deref(), row.decision), (ReviewState::Done, Some("Amsel"), Some(1)));
    });
    // A's e-mail address was filled in, so what is known is not what the clerk was asked about: he is told so.
    let again = take_in(&database, &[order("4", buyer())]);
    assert_eq!((again[0].status, again[0].review[0].decision), (Status::Held, Some(1)));
    // Once he has said it again nothing changes any more.
    at_desk(&database, |desk, planning| {
        let id = *open_ids(desk).last().unwrap();
        let decided = desk.decide(id, &assign("A"), "Amsel").unwrap();
        desk.plan_again(&decided.orders, planning, true).unwrap();
    });
    let again = take_in(&database, &[order("5", buyer())]);
    assert_eq!(again[0].status, Status::Planned, "{:?}", again[0].reasons);
}

#[test]
fn what_is_created_by_decision_is_waited_for_by_the_next_order() {
    let path = file("create");
    let database = filled(&path);
    take_in(&database, &[order("1", buyer()), order("2", buyer())]);
    at_desk(&database, |desk, planning| {
        let ids = open_ids(desk);
        let decided = desk.decide(ids[0], &Choice::Create, "Amsel").unwrap();
        desk.plan_again(&decided.orders, planning, true).unwrap();
        assert_eq!(state(&database, "1"), Some(OrderState::Applied));
        // The second is asked again, or proven by what the first has created; never is she created twice.
        let created = desk.search_parties("berta@example.org", 9).unwrap();
        assert_eq!(created.len(), 1, "{created:?}");
    });
}

#[test]
fn answers_that_cannot_be_are_refused_and_change_nothing() {
    let path = file("refused");
    let database = filled(&path);
    let missing = Order { lines: Vec::new(), ..order("2", buyer()) };
    take_in(&database, &[order("1", buyer()), missing]);
    at_desk(&database, |desk, planning| {
        let ids = open_ids(desk);
        desk.never(ids[0], "B", "Amsel").unwrap();
        let before = content(&path);
        let mend =
            desk.reviews(&ReviewFilter { question: Some("mend".into()), ..ReviewFilter::default() }).unwrap()[0].id;
        let cases: [(&str, i64, Choice, &str, Code); 6] = [
            ("nobody says who decides", ids[0], assign("A"), " ", Code::PlanDecision),
            ("no such party", ids[0], assign("X"), "Amsel", Code::UsageParameter),
            ("never this party", ids[0], assign("B"), "Amsel", Code::PlanDecision),
            ("no such question", 999, assign("A"), "Amsel", Code::UsageParameter),
            ("not an answer to this", mend, Choice::Create, "Amsel", Code::PlanDecision),
            ("not an answer to this either", mend, assign("A"), "Amsel", Code::PlanDecision),
        ];
        for (name, id, choice, by, code) in cases {
            assert_eq!(desk.decide(id, &choice, by).unwrap_err().code(), code, "{name}");
            assert_eq!(desk.decide_all(&[ids[0], id], &choice, by).unwrap_err().code(), code, "{name}");
            assert!(desk.preview(&[id], &choice, by, planning).is_err(), "{name}");
        }
        assert_eq!(desk.never_same("A", "A", "Amsel").unwrap_err().code(), Code::UsageParameter);
        assert_eq!(desk.never_same("A", "X", "Amsel").unwrap_err().code(), Code::UsageParameter);
        assert_eq!(desk.revoke_decision(7, "Amsel", planning, true).unwrap_err().code(), Code::UsageParameter);
        assert_eq!(content(&path), before);
        desk.decide(ids[0], &assign("A"), "Amsel").unwrap();
        assert_eq!(desk.decide(ids[0], &assign("A"), "Amsel").unwrap_err().code(), Code::PlanDecision, "it is done");
    });
}

/// An order of a known customer with one line of this code.
fn line_of(number: &str, code: &str) -> Order {
    let known = berta("0431 2", &[("birth_date", "1958-12-24"), ("email", "b@example.org")]);
    let lines = vec![Line { article: Some(code.into()), name: Some("Bandage".into()), ..Line::default() }];
    Order { lines, ..order(number, known) }
}

fn assign_article(number: &str) -> Choice {
    Choice::AssignArticle { article: number.into() }
}

#[test]
fn an_answer_about_an_article_is_previewed_followed_by_every_order_and_revoked() {
    let path = file("article");
    let database = Database::open(&path, &DatabaseOptions::default()).unwrap();
    let known = berta("0431 2", &[("birth_date", "1958-12-24"), ("email", "b@example.org")]);
    SqliteAddressBook::open(&database, "DE").unwrap().upsert("B", 1, &known).unwrap();
    let stored = SqliteArticles::new(&database);
    let article = |id: &str, number: &str, gtin: Option<&str>| Article {
        id: id.into(),
        number: number.into(),
        name: Some(format!("Stützverband {number}")),
        gtin: gtin.map(str::to_owned),
        ..Article::default()
    };
    stored.upsert(&article("1", "V-1", None)).unwrap();
    stored.upsert(&article("2", "V-2", Some("4006381333931"))).unwrap();
    stored.upsert(&article("3", "V-3", Some("4006381333931"))).unwrap();
    let twice = |number: &str| {
        let mut order = line_of(number, "X");
        order.lines[0].gtin = Some("4006381333931".into());
        order.lines.push(order.lines[0].clone());
        order
    };
    take_in_with("[articles]\nmissing = 'hold'\n", &database, &[line_of("1", "X"), line_of("2", "X"), twice("3")]);
    at_desk_with("[articles]\nmissing = 'hold'\n", &database, |desk, planning| {
        let rows =
            desk.reviews(&ReviewFilter { question: Some("which_article".into()), ..ReviewFilter::default() }).unwrap();
        let lines: Vec<_> = rows.iter().map(|row| (row.line, row.articles.len())).collect();
        assert_eq!(lines, [(Some(1), 0), (Some(1), 0), (Some(1), 2), (Some(2), 2)]);
        let case = desk.review_case(rows[3].id, planning.settings).unwrap();
        let ordered = case.ordered.as_ref().unwrap();
        assert_eq!((ordered.code.as_deref(), ordered.name.as_deref()), (Some("X"), Some("Bandage")));
        assert_eq!(case.choices.iter().map(|one| one.number.as_str()).collect::<Vec<_>>(), ["V-2", "V-3"]);
        let found = desk.search_articles("stuetzverband v-1", 9).unwrap();
        assert_eq!(found.iter().map(|one| one.number.as_str()).collect::<Vec<_>>(), ["V-1"]);
        assert_eq!(desk.search_articles("40063", 1).unwrap().len(), 1);
        assert_eq!(desk.search_articles(" ", 9).unwrap(), []);

        let before = content(&path);
        let preview = desk.preview(&[rows[0].id], &assign_article("V-1"), "Amsel", planning).unwrap();
        assert_eq!(preview.reviews, [rows[0].id, rows[1].id], "every order that asks the same");
        let changed: Vec<_> = preview.orders.iter().map(|one| (one.status, one.articles.join(" "))).collect();
        assert_eq!(
            changed,
            [(Status::Planned, "line 1 article 1".into()), (Status::Planned, "line 1 article 1".into())]
        );
        for (choice, code) in [
            (assign("B"), Code::PlanDecision),
            (Choice::Placeholder, Code::PlanDecision),
            (assign_article("4006381333931"), Code::UsageParameter),
        ] {
            assert_eq!(desk.decide(rows[0].id, &choice, "Amsel").unwrap_err().code(), code, "{choice:?}");
        }
        assert_eq!(desk.never(rows[0].id, "B", "Amsel").unwrap_err().code(), Code::PlanDecision);
        assert_eq!(content(&path), before);

        let decided = desk.decide(rows[0].id, &assign_article("V-1"), "Amsel").unwrap();
        assert_eq!((decided.also.as_slice(), decided.orders.len()), ([rows[1].id].as_slice(), 2));
        let done = desk.plan_again(&decided.orders, planning, true).unwrap();
        assert!(done.iter().all(|one| matches!(one.applied, Some(Applied::Done { .. }))), "{done:?}");
        // Of several, one is named by its id.
        let of_two = desk.decide(rows[2].id, &assign_article("3"), "Amsel").unwrap();
        assert_eq!(of_two.also, [rows[3].id], "both lines mean it");
        let planned = desk.plan_again(&of_two.orders, planning, false).unwrap();
        assert_eq!(planned[0].articles, ["line 1 article 3", "line 2 article 3"]);

        let revoked = desk.revoke_decision(decided.decision, "Fink", planning, true).unwrap();
        assert!(revoked.orders.len() == 2 && revoked.orders.iter().all(|one| one.whole && one.undo.is_some()));
        assert_eq!(revoked.planned.iter().map(|one| one.status).collect::<Vec<_>>(), [Status::Held, Status::Held]);
        let again = ReviewFilter { number: Some("1".into()), ..ReviewFilter::default() };
        let again = desk.reviews(&again).unwrap();
        desk.decide(again[0].id, &Choice::Create, "Amsel").unwrap();
    });
    // Orders that come later resolve by it.
    let plans = take_in_with("[articles]\nmissing = 'hold'\n", &database, &[line_of("8", "X")]);
    assert_eq!(plans[0].status, Status::Planned, "{:?}", plans[0].reasons);
    assert_eq!(plans[0].rulings.len(), 1);
    assert!(stored.find(ArticleKey::Number("X")).unwrap().len() == 1, "it is created");
}

#[test]
fn a_refused_order_is_done_with_until_the_decision_is_revoked() {
    let path = file("reject");
    let database = filled(&path);
    take_in(&database, &[order("1", buyer()), order("2", buyer())]);
    at_desk(&database, |desk, planning| {
        let ids = open_ids(desk);
        let decided = desk.decide(ids[0], &Choice::Reject, "Amsel").unwrap();
        assert_eq!(state(&database, "1"), Some(OrderState::Rejected));
        assert_eq!(open_ids(desk), ids[1..], "the other order of hers is not refused with it");
        let day = desk.day(NOW, NOW + 100).unwrap();
        assert_eq!(day.sources[0].held.len(), 1, "it is not open any more");
        let revoked = desk.revoke_decision(decided.decision, "Fink", planning, true).unwrap();
        assert_eq!(revoked.orders[0].state, OrderState::Rejected);
        assert_eq!(state(&database, "1"), Some(OrderState::Held));
        assert_eq!(open_ids(desk).len(), 2);
        desk.decide(ids[0], &Choice::Later, "Amsel").unwrap();
        let row = desk.review(ids[0]).unwrap();
        assert_eq!((row.state, row.owner.as_deref()), (ReviewState::InWork, Some("Amsel")));
    });
    let plans = take_in(&database, &[order("1", buyer())]);
    assert_eq!(plans[0].status, Status::Held, "`later` decides nothing");
}

#[test]
fn a_decision_that_was_carried_out_is_revoked_with_what_it_wrote() {
    let path = file("revoke");
    let database = filled(&path);
    take_in(&database, &[order("1", buyer())]);
    at_desk(&database, |desk, planning| {
        let id = open_ids(desk)[0];
        let decided = desk.decide(id, &assign("A"), "Amsel").unwrap();
        desk.plan_again(&decided.orders, planning, true).unwrap();
        let email =
            |database: &Database| SqliteAddressBook::open(database, "DE").unwrap().party("A").unwrap().unwrap().1.email;
        assert_eq!(email(&database).as_deref(), Some("berta@example.org"), "the settings let it be filled in");
        let before = content(&path);
        let would = desk.revoke_decision(decided.decision, "Fink", planning, false).unwrap();
        assert!(would.orders[0].whole, "{would:?}");
        assert_eq!(content(&path), before, "without `apply` nothing changes");
        let revoked = desk.revoke_decision(decided.decision, "Fink", planning, true).unwrap();
        assert_eq!(revoked, would);
        assert_eq!(email(&database), None, "what was filled in is empty again");
        assert_eq!(state(&database, "1"), Some(OrderState::Held));
        assert!(desk.orders_of_party("A", 9).unwrap().is_empty(), "the document is gone");
        // The question is asked again; now it is B.
        let id = open_ids(desk)[0];
        let decided = desk.decide(id, &assign("B"), "Fink").unwrap();
        assert_eq!(decided.flags, [PartyFlag::Blocked], "the clerk is told");
        desk.plan_again(&decided.orders, planning, true).unwrap();
        assert_eq!(desk.orders_of_party("B", 9).unwrap().len(), 1);
        let history = (&database).history(9).unwrap();
        let revocations: Vec<Option<&Revocation>> = history.iter().map(|one| one.revoked.as_ref()).collect();
        assert_eq!(revocations, [None, Some(&Revocation { by: "Fink".into(), at: NOW + 60 })]);
        assert_eq!(desk.revoke_decision(1, "Fink", planning, true).unwrap_err().code(), Code::PlanDecision);
    });
}

#[test]
fn what_was_worked_on_since_stays_when_an_order_is_taken_back() {
    type Change = fn(&Database, &Path);
    // What happens after the order was carried out, whether nothing is left of it, and the fate of its document.
    type Case = (&'static str, Change, bool, fn(&Fate) -> bool);
    let cases: [Case; 4] = [
        ("nothing", |_, _| {}, true, |fate| matches!(fate, Fate::Reversed { .. })),
        (
            "the document is edited",
            |_, path| {
                let connection = Connection::open(path).unwrap();
                let sql = "UPDATE documents SET data = json_set(data, '$.clerk', 'Fink')";
                assert_eq!(connection.execute(sql, []).unwrap(), 1);
            },
            false,
            |fate| matches!(fate, Fate::Kept { .. }),
        ),
        (
            "the document is gone",
            |_, path| {
                Connection::open(path).unwrap().execute("DELETE FROM documents", []).unwrap();
            },
            true,
            |fate| matches!(fate, Fate::Gone),
        ),
        (
            "the customer has ordered again",
            |database, _| drop(take_in(database, &[order("2", storch())])),
            false,
            |fate| matches!(fate, Fate::Reversed { .. }),
        ),
    ];
    fn storch() -> Party {
        let address = [("street", "Hafen"), ("house_number", "1"), ("postal_code", "18055"), ("city", "Rostock")];
        let person = [("given_name", "Ida"), ("family_name", "Storch"), ("email", "ida@example.org")];
        party(&[&address[..], &person].concat())
    }
    for (name, change, whole, fate) in cases {
        let path = file(&format!("undo-{}", name.replace(' ', "-")));
        let database = filled(&path);
        take_in(&database, &[order("1", storch())]);
        assert_eq!(state(&database, "1"), Some(OrderState::Applied));
        change(&database, &path);
        at_desk(&database, |desk, _| {
            let before = content(&path);
            let plan = desk.undo_plan(&key("1")).unwrap();
            assert_eq!((plan.is_whole(), content(&path) == before), (whole, true), "{name}: {plan:?}");
            let document = plan.steps.iter().find(|step| step.action == "document-1").unwrap();
            assert!(fate(&document.fate), "{name}: {plan:?}");
            let undone = desk.undo(&key("1")).unwrap();
            let expected = if whole { OrderState::Undone } else { OrderState::Applied };
            assert_eq!((undone.undo, undone.state), (plan, expected), "{name}");
            let found = desk.search_parties("ida@example.org", 9).unwrap().len();
            assert_eq!(found, usize::from(!whole), "{name}: the customer goes with the order, unless needed");
            if whole {
                desk.take_in_again(&key("1")).unwrap();
                assert_eq!(state(&database, "1"), Some(OrderState::Held), "{name}");
                assert_eq!(desk.undo_plan(&key("1")).unwrap_err().code(), Code::UsageParameter, "{name}");
            }
        });
        if whole {
            let plans = take_in(&database, &[order("1", storch())]);
            assert_eq!(plans[0].status, Status::Planned, "{name}");
        }
    }
}

#[test]
fn a_kept_order_comes_back_as_it_was_read_and_goes_when_it_is_done_with() {
    let path = file("kept");
    let database = filled(&path);
    take_in(&database, &[order("1", buyer()), order("2", party(&[("company", "Neuland GmbH"), ("city", "Bonn")]))]);
    at_desk(&database, |desk, planning| {
        assert_eq!(desk.kept_order(&key("1")).unwrap(), Some(order("1", buyer())), "with the bytes of its file");
        assert_eq!(desk.kept_order(&key("2")).unwrap(), None, "it was carried out");
        assert_eq!(desk.kept_orders().unwrap(), [key("1")]);
        let id = open_ids(desk)[0];
        let decided = desk.decide(id, &Choice::Reject, "Amsel").unwrap();
        assert_eq!(decided.orders, [key("1")]);
        assert_eq!(desk.plan_again(&decided.orders, planning, true).unwrap(), [], "it is done with");
    });
    // A copy that does not say what the order said is not planned.
    let connection = Connection::open(&path).unwrap();
    connection.execute("UPDATE kept_orders SET data = replace(data, 'Berta', 'Marta')", []).unwrap();
    at_desk(&database, |desk, _| {
        assert_eq!(desk.kept_order(&key("1")).unwrap_err().code(), Code::StoreDamaged);
    });
}

/// Law 9 and the promise of `erase`: neither the kept order nor a decision keeps anything of the person.
#[test]
fn a_person_who_is_erased_is_in_no_kept_order_and_no_decision() {
    let path = file("erased");
    let database = filled(&path);
    // One is a candidate of the first order; the second is his own, held for another reason.
    let own = Order { lines: Vec::new(), ..order("2", berta("0431 1", &[("birth_date", "1958-12-24")])) };
    take_in(&database, &[order("1", buyer()), own]);
    at_desk(&database, |desk, planning| {
        let id = open_ids(desk)[0];
        let decided = desk.decide(id, &assign("A"), "Amsel").unwrap();
        desk.plan_again(&decided.orders, planning, true).unwrap();
        desk.never_same("A", "B", "Amsel").unwrap();
        let event = OrderEvent {
            tenant: "default".into(),
            source: "shop".into(),
            number: "9".into(),
            kind: EventKind::Payment,
            sha256: "aa".into(),
            order: Box::new(order("9", buyer())),
            arrived: NOW,
            expires: NOW + 1,
        };
        assert!(SqliteLedger::new(&database, NOW).keep_event(event).unwrap());
        let erased = desk.erase("A").unwrap();
        assert_eq!((erased.party, erased.decisions), (true, 2));
        desk.erase("B").unwrap();
    });
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(std::fs::read(path.with_file_name("desk.db-wal")).unwrap_or_default());
    for trace in ["Berta", "Zaunkönig", "berta@example.org", "1958-12-24", "Rezept", "Am Teich", "5550123"] {
        assert!(!bytes.windows(trace.len()).any(|window| window == trace.as_bytes()), "{trace} is still in the file");
    }
}

/// What a clerk does, word for word as the page shows it.
#[cfg(all(unix, feature = "cli"))]
#[test]
fn the_page_shows_what_happens() {
    use crate::corpus;
    let path = corpus::root().join("docs/review.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let own = file("page").parent().unwrap().to_owned();
    std::fs::create_dir_all(own.join("examples/orders")).unwrap();
    for name in ["customers.csv", "articles.csv", "orders/03-twin.xml"] {
        std::fs::copy(corpus::root().join("examples").join(name), own.join("examples").join(name)).unwrap();
    }
    let (mut shown, mut is_session, mut commands) = (String::new(), false, 0);
    for line in page.lines() {
        is_session = line == "```console" || (is_session && line != "```");
        let Some(command) = line.strip_prefix("$ ").filter(|_| is_session) else {
            // What a command prints is put in anew.
            if !is_session || line == "```console" {
                shown += &format!("{line}\n");
            }
            continue;
        };
        let run = match command.strip_prefix("intakt ") {
            Some(arguments) => {
                format!("'{}' {arguments} --now 2026-11-22T09:00:00+01:00", env!("CARGO_BIN_EXE_intakt"))
            }
            None => command.to_owned(),
        };
        let done = std::process::Command::new("/bin/sh").arg("-c").arg(&run).current_dir(&own).output().unwrap();
        let told = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let errors = told(done.stderr);
        assert!(!errors.contains("error"), "{command}: {errors}");
        shown += &format!("$ {command}\n{}", told(done.stdout));
        commands += 1;
    }
    assert_eq!(commands, 10);
    corpus::expect(&path, &shown);
}
