//! Messages of the shop that come before, with or after their order.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use intakt::master::{DocumentKind, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger, OrderKey, OrderState};
use intakt::order::{Line, Order, Party, PartyInRole, Payment, Role};
use intakt::plan::{ActionOutcome, Host, Matcher, Operation, Plan, ReasonCode, Run, Settings, Status, begin, settle};
use intakt::value::DateTime;

const SETTINGS: &str = "[schedule]\nevent_days = 7\n[articles]\nmissing = 'create_minimal'\n[order_status.any]\nopen = 'import'\npaid = 'payment'\ncancelled = 'cancellation'\nchanged = 'change'\n";

fn order(status: &str, article: &str) -> Order {
    let party = Party {
        given_name: Some("Ida".into()),
        family_name: Some("Storch".into()),
        email: Some("ida@example.org".into()),
        ..Party::default()
    };
    Order {
        number: Some("1".into()),
        status: Some(status.into()),
        parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party }],
        lines: vec![Line { article: Some(article.into()), ..Line::default() }],
        ..Order::default()
    }
}

fn record(name: &str) -> Order {
    let paid = |order: Order| Order {
        payments: vec![Payment { amount: "12.50".parse().ok(), reference: Some("R-1".into()), ..Payment::default() }],
        ..order
    };
    match name {
        "order" => order("open", "A"),
        "held" => Order { lines: Vec::new(), ..order("open", "A") },
        "paid" => paid(order("paid", "A")),
        "cancelled" => order("cancelled", "A"),
        "changed" => order("changed", "B"),
        other => panic!("{other}"),
    }
}

fn time(text: &str) -> DateTime {
    DateTime::parse(text, &["iso".to_owned()]).unwrap()
}

fn key() -> OrderKey {
    let (tenant, source) = ("default".to_owned(), "shop".to_owned());
    OrderKey { tenant, source, kind: DocumentKind::Intake, number: "1".into() }
}

/// Each record in a run of its own, at that time; how many messages have expired before it.
fn take_in(ledger: &mut MemoryLedger, order: &Order, now: Option<&str>) -> (Plan, usize) {
    let settings = Settings::from_toml(SETTINGS).unwrap();
    let (book, articles) = (MemoryAddressBook::new("DE"), MemoryArticles::default());
    let matcher = Matcher::new(book.index(), settings.source("shop").match_settings());
    let host = Host { address_book: &book, judge: Box::new(&matcher), articles: &articles, ledger };
    let mut run = Run::new(&settings, "shop", host).unwrap();
    now.into_iter().for_each(|now| run.set_now(time(now)));
    let expired = run.expire_events().unwrap().len();
    let plan = run.plan(order);
    run.finish().unwrap();
    (plan, expired)
}

fn apply(ledger: &mut MemoryLedger, plan: &Plan) {
    begin(ledger, &key()).unwrap();
    for action in &plan.actions {
        settle(ledger, &key(), &action.id, ActionOutcome::Done { id: Some("1".into()) }).unwrap();
    }
}

/// The articles of the document, and how many payments are added to it.
fn document(plan: &Plan) -> (Vec<String>, usize) {
    let lines = plan.actions.iter().find_map(|action| match &action.operation {
        Operation::CreateDocument { document } => Some(document.lines.clone()),
        _ => None,
    });
    let articles = lines.unwrap_or_default().into_iter().filter_map(|line| line.line.article).collect();
    let payments = plan.actions.iter().filter(|one| matches!(one.operation, Operation::AddPayment { .. }));
    (articles, payments.count())
}

#[test]
fn a_message_waits_for_its_order_and_is_planned_with_it() {
    use ReasonCode as R;
    // What comes, one after the other; what becomes of the last one, and its document.
    type Case = (&'static [&'static str], Status, ReasonCode, &'static [&'static str], usize);
    let cases: [Case; 12] = [
        (&["order"], Status::Planned, R::Ready, &["A"], 0),
        (&["paid"], Status::Waiting, R::EventWaits, &[], 0),
        (&["paid", "paid"], Status::Waiting, R::EventWaits, &[], 0),
        (&["paid", "order"], Status::Planned, R::Ready, &["A"], 1),
        (&["paid", "paid", "order"], Status::Planned, R::Ready, &["A"], 1),
        (&["changed", "order"], Status::Planned, R::Ready, &["B"], 0),
        (&["changed", "paid", "order"], Status::Planned, R::Ready, &["B"], 1),
        (&["cancelled", "order"], Status::Skipped, R::Cancelled, &[], 0),
        (&["paid", "cancelled", "order"], Status::Skipped, R::Cancelled, &[], 0),
        (&["cancelled", "order", "order"], Status::Skipped, R::Rejected, &[], 0),
        (&["held", "cancelled"], Status::Skipped, R::Cancelled, &[], 0),
        (&["held", "paid"], Status::Waiting, R::EventWaits, &[], 0),
    ];
    for (records, status, code, articles, payments) in cases {
        let mut ledger = MemoryLedger::default();
        let mut last = None;
        for name in records {
            // What the ledger keeps between runs is kept as text.
            ledger = MemoryLedger::from_json(&ledger.to_json().unwrap()).unwrap();
            last = Some(take_in(&mut ledger, &record(name), Some("2026-11-22T09:00:00Z")).0);
        }
        let plan = last.unwrap();
        assert_eq!((plan.status, plan.reasons[0].code), (status, code), "{records:?}");
        let (found, paid) = document(&plan);
        assert_eq!(
            (found.iter().map(String::as_str).collect::<Vec<_>>(), paid),
            (articles.to_vec(), payments),
            "{records:?}"
        );
        let told = plan.notices.iter().filter(|notice| notice.reason.code == R::EventTaken).count();
        assert_eq!(told > 0, records.len() > 1 && status == Status::Planned, "{records:?}");
    }
}

#[test]
fn a_message_after_its_order_was_carried_out_is_asked_about() {
    for (name, code) in
        [("paid", ReasonCode::EventLate), ("cancelled", ReasonCode::EventLate), ("changed", ReasonCode::EventLate)]
    {
        let mut ledger = MemoryLedger::default();
        let (plan, _) = take_in(&mut ledger, &record("order"), None);
        apply(&mut ledger, &plan);
        let (plan, _) = take_in(&mut ledger, &record(name), Some("2026-11-22T09:00:00Z"));
        assert_eq!((plan.status, plan.reasons[0].code), (Status::Held, code), "{name}");
        assert_eq!(plan.review.len(), 1, "{name}");
        assert_eq!(ledger.order(&key()).unwrap().unwrap().state, OrderState::Applied, "{name}");
    }
    // Planned and not begun: nothing has to be taken back.
    let mut ledger = MemoryLedger::default();
    take_in(&mut ledger, &record("order"), None);
    let (plan, _) = take_in(&mut ledger, &record("cancelled"), Some("2026-11-22T09:00:00Z"));
    assert_eq!((plan.status, plan.reasons[0].code), (Status::Skipped, ReasonCode::Cancelled));
    assert_eq!(ledger.order(&key()).unwrap().unwrap().state, OrderState::Rejected);
}

#[test]
fn a_message_whose_order_never_comes_expires_and_is_told_once() {
    let mut ledger = MemoryLedger::default();
    let other = Order { number: Some("2".into()), ..record("order") };
    let (plan, _) = take_in(&mut ledger, &record("paid"), None);
    assert_eq!(
        (plan.status, plan.reasons[0].code),
        (Status::Held, ReasonCode::DateMissing),
        "nobody says what time it is"
    );
    for (now, expired, waiting) in [
        ("2026-11-22T09:00:00Z", 0, true),
        // Said again, it expires as before.
        ("2026-11-27T09:00:00Z", 0, true),
        ("2026-11-29T08:59:59Z", 0, true),
        ("2026-11-29T09:00:00Z", 1, false),
        ("2026-12-29T09:00:00Z", 0, false),
    ] {
        let is_message = now < "2026-11-28";
        let given = if is_message { record("paid") } else { other.clone() };
        let (_, found) = take_in(&mut ledger, &given, Some(now));
        let kept = !ledger.events_of("default", "shop", "1").unwrap().is_empty();
        assert_eq!((found, kept), (expired, waiting), "{now}");
    }
    // One whose order has come goes in silence.
    let mut ledger = MemoryLedger::default();
    take_in(&mut ledger, &record("paid"), Some("2026-11-22T09:00:00Z"));
    take_in(&mut ledger, &record("order"), Some("2026-11-22T09:00:00Z"));
    assert_eq!(take_in(&mut ledger, &other, Some("2026-12-22T09:00:00Z")).1, 0);
    assert!(ledger.events_of("default", "shop", "1").unwrap().is_empty());
}
