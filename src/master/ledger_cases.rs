//! What every ledger does alike. Each case is run on an empty ledger of each kind.

use super::*;
use crate::order::Party;

/// A ledger of some kind, empty.
pub(super) type Empty<'e> = &'e mut dyn Ledger;

/// A name, and what is to hold of an empty ledger.
type Case = (&'static str, fn(Empty<'_>));

pub(super) const CASES: &[Case] = &[
    ("what is recorded comes back", what_is_recorded_comes_back),
    ("an unknown order is none", an_unknown_order_is_none),
    ("keys differ in every part", keys_differ_in_every_part),
    ("a replaced record no longer waits", a_replaced_record_no_longer_waits),
    ("only waiting orders wait", only_waiting_orders_wait),
    ("waiting orders come by key", waiting_orders_come_by_key),
    ("unsettled parties", unsettled_parties),
    ("cross-references", cross_references),
    ("article references", article_references),
    ("orders by state", orders_by_state),
    ("messages before their order", messages_before_their_order),
];

pub(super) fn key(number: &str) -> OrderKey {
    let (tenant, source) = ("north".to_owned(), "shop".to_owned());
    OrderKey { tenant, source, kind: DocumentKind::Order, number: number.to_owned() }
}

pub(super) fn record(number: &str, state: OrderState, action: ActionRecord) -> OrderRecord {
    OrderRecord { key: key(number), payload_sha256: "00".into(), state, actions: vec![action] }
}

pub(super) fn action(kind: ActionKind) -> ActionRecord {
    ActionRecord {
        id: "party-1".into(),
        kind,
        depends_on: Vec::new(),
        roles: Vec::new(),
        target: None,
        awaits: None,
        source_id: None,
        party: None,
        state: ActionState::Pending,
    }
}

fn create() -> ActionRecord {
    let party = Party { family_name: Some("Zaunkönig".into()), ..Party::default() };
    ActionRecord { party: Some(Box::new(party)), ..action(ActionKind::CreateParty) }
}

fn wait() -> ActionRecord {
    ActionRecord { awaits: Some(awaited()), ..action(ActionKind::AwaitParty) }
}

pub(super) fn awaited() -> Awaited {
    Awaited { order: key("1"), action: "party-1".into() }
}

/// Order 1 creates a party, order 2 waits for it.
pub(super) fn fill(ledger: Empty<'_>) {
    ledger.record(record("1", OrderState::Planned, create())).unwrap();
    ledger.record(record("2", OrderState::Waiting, wait())).unwrap();
    ledger.set_cross_reference("north", "shop", "77", "4711").unwrap();
}

fn what_is_recorded_comes_back(ledger: Empty<'_>) {
    let states = [
        ActionState::Pending,
        ActionState::Done { id: Some("4711".into()) },
        ActionState::Done { id: None },
        ActionState::Failed { reason: "„Grund“".into() },
        ActionState::Unknown,
        ActionState::Blocked,
        ActionState::Undone,
    ];
    for (number, (state, of)) in
        OrderState::ALL.iter().flat_map(|state| states.iter().map(move |of| (state, of))).enumerate()
    {
        let mut kept = record(&number.to_string(), *state, ActionRecord { state: of.clone(), ..create() });
        kept.actions.push(ActionRecord { id: "document-1".into(), depends_on: vec!["party-1".into()], ..wait() });
        ledger.record(kept.clone()).unwrap();
        assert_eq!(ledger.order(&kept.key).unwrap(), Some(kept.clone()));
        // A second time it takes the place of the first.
        let other = OrderRecord { payload_sha256: "01".into(), actions: Vec::new(), ..kept };
        ledger.record(other.clone()).unwrap();
        assert_eq!(ledger.order(&other.key).unwrap(), Some(other));
    }
}

fn an_unknown_order_is_none(ledger: Empty<'_>) {
    assert_eq!(ledger.order(&key("1")).unwrap(), None);
    assert_eq!(ledger.waiting_for(&awaited()).unwrap(), []);
}

fn keys_differ_in_every_part(ledger: Empty<'_>) {
    ledger.record(record("1", OrderState::Planned, create())).unwrap();
    for other in [
        OrderKey { tenant: "south".into(), ..key("1") },
        OrderKey { source: "till".into(), ..key("1") },
        OrderKey { kind: DocumentKind::Invoice, ..key("1") },
        key("01"),
        key("1 "),
    ] {
        assert_eq!(ledger.order(&other).unwrap(), None, "{other}");
    }
}

fn a_replaced_record_no_longer_waits(ledger: Empty<'_>) {
    fill(ledger);
    assert_eq!(ledger.waiting_for(&awaited()).unwrap(), [key("2")]);
    ledger.record(record("2", OrderState::Planned, action(ActionKind::LinkParty))).unwrap();
    assert_eq!(ledger.waiting_for(&awaited()).unwrap(), []);
}

fn only_waiting_orders_wait(ledger: Empty<'_>) {
    for state in OrderState::ALL {
        ledger.record(record("2", state, wait())).unwrap();
        let waits = ledger.waiting_for(&awaited()).unwrap() == [key("2")];
        assert_eq!(waits, state == OrderState::Waiting, "{state:?}");
    }
    let other = Awaited { action: "party-2".into(), ..awaited() };
    ledger.record(record("2", OrderState::Waiting, wait())).unwrap();
    assert_eq!(ledger.waiting_for(&other).unwrap(), []);
}

fn waiting_orders_come_by_key(ledger: Empty<'_>) {
    for number in ["9", "10", "ä", "a", "B"] {
        ledger.record(record(number, OrderState::Waiting, wait())).unwrap();
    }
    let numbers: Vec<String> = ledger.waiting_for(&awaited()).unwrap().into_iter().map(|key| key.number).collect();
    assert_eq!(numbers, ["10", "9", "B", "a", "ä"]);
}

fn unsettled_parties(ledger: Empty<'_>) {
    fill(ledger);
    let second = ActionRecord { id: "party-2".into(), state: ActionState::Unknown, ..create() };
    let third = ActionRecord { id: "party-3".into(), state: ActionState::Blocked, ..create() };
    let kept = OrderRecord { actions: vec![create(), second, third], ..record("0", OrderState::Unknown, create()) };
    ledger.record(kept).unwrap();
    let found = |ledger: &dyn Ledger, tenant| -> Vec<(String, String)> {
        let unsettled = ledger.unsettled_parties(tenant).unwrap();
        unsettled.into_iter().map(|(of, _)| (of.order.number, of.action)).collect()
    };
    let pair = |number: &str, action: &str| (number.to_owned(), action.to_owned());
    let expected = [pair("0", "party-1"), pair("0", "party-2"), pair("1", "party-1")];
    assert_eq!(found(ledger, "north"), expected);
    assert_eq!(found(ledger, "south"), []);
    // Once the party is settled its data go.
    ledger.record(record("1", OrderState::Applied, action(ActionKind::CreateParty))).unwrap();
    assert_eq!(found(ledger, "north"), expected[..2]);
}

fn cross_references(ledger: Empty<'_>) {
    fill(ledger);
    ledger.set_cross_reference("north", "till", "77", "1").unwrap();
    ledger.set_cross_reference("north", "shop", "78", "2").unwrap();
    ledger.set_cross_reference("north", "shop", "78", "3").unwrap();
    let cases = [
        ("north", "shop", "77", Some("4711")),
        ("north", "till", "77", Some("1")),
        ("north", "shop", "78", Some("3")),
        ("south", "shop", "77", None),
        ("north", "shop", "7", None),
    ];
    for (tenant, source, source_id, party) in cases {
        let found = ledger.cross_reference(tenant, source, source_id).unwrap();
        assert_eq!(found.as_deref(), party, "{tenant} {source} {source_id}");
    }
    ledger.remove_cross_reference("north", "shop", "77").unwrap();
    ledger.remove_cross_reference("north", "shop", "none").unwrap();
    assert_eq!(ledger.cross_reference("north", "shop", "77").unwrap(), None);
    assert_eq!(ledger.cross_reference("north", "till", "77").unwrap().as_deref(), Some("1"));
}

fn article_references(ledger: Empty<'_>) {
    ledger.set_article_reference("north", "shop", "A", "1").unwrap();
    ledger.set_article_reference("north", "till", "A", "2").unwrap();
    ledger.set_article_reference("north", "shop", "A", "3").unwrap();
    for (tenant, source, code, article) in [
        ("north", "shop", "A", Some("3")),
        ("north", "till", "A", Some("2")),
        ("north", "shop", "a", None),
        ("south", "shop", "A", None),
    ] {
        assert_eq!(
            ledger.article_reference(tenant, source, code).unwrap().as_deref(),
            article,
            "{tenant} {source} {code}"
        );
    }
}

fn messages_before_their_order(ledger: Empty<'_>) {
    let event = |number: &str, sha256: &str, expires| OrderEvent {
        tenant: "north".into(),
        source: "shop".into(),
        number: number.into(),
        kind: EventKind::Payment,
        sha256: sha256.into(),
        order: Box::new(crate::order::Order { number: Some(number.into()), ..Default::default() }),
        arrived: 1,
        expires,
    };
    assert!(ledger.keep_event(event("7", "aa", 10)).unwrap());
    assert!(!ledger.keep_event(event("7", "aa", 99)).unwrap(), "the same message, which expires as before");
    assert!(ledger.keep_event(event("7", "bb", 20)).unwrap());
    assert!(ledger.keep_event(event("8", "aa", 5)).unwrap());
    assert_eq!(ledger.events_of("north", "shop", "7").unwrap(), [event("7", "aa", 10), event("7", "bb", 20)]);
    assert_eq!(ledger.events_of("south", "shop", "7").unwrap(), []);
    assert_eq!(ledger.expired_events("north", "shop", 4).unwrap(), []);
    assert_eq!(ledger.expired_events("north", "shop", 10).unwrap(), [event("7", "aa", 10), event("8", "aa", 5)]);
    assert_eq!(ledger.expired_events("north", "till", 10).unwrap(), []);
    ledger.drop_event(&event("7", "aa", 10)).unwrap();
    ledger.drop_event(&event("7", "aa", 10)).unwrap();
    assert_eq!(ledger.events_of("north", "shop", "7").unwrap(), [event("7", "bb", 20)]);
}

fn orders_by_state(ledger: Empty<'_>) {
    fill(ledger);
    for (number, state) in [("4", OrderState::Applied), ("3", OrderState::Applied), ("5", OrderState::Applying)] {
        ledger.record(record(number, state, action(ActionKind::LinkParty))).unwrap();
    }
    let numbers = |ledger: &dyn Ledger, state| {
        let mut numbers = Vec::new();
        let mut each = |key: OrderKey| {
            numbers.push(key.number);
            Ok(())
        };
        ledger.orders_in(state, &mut each).unwrap();
        numbers
    };
    let cases: [(OrderState, &[&str]); 5] = [
        (OrderState::Planned, &["1"]),
        (OrderState::Waiting, &["2"]),
        (OrderState::Applied, &["3", "4"]),
        (OrderState::Applying, &["5"]),
        (OrderState::Failed, &[]),
    ];
    for (state, expected) in cases {
        assert_eq!(numbers(ledger, state), expected, "{state:?}");
    }
    let stopped = ledger
        .orders_in(OrderState::Applied, &mut |_| Err(crate::Problem::new(crate::Code::UsageHost, "enough").into()));
    assert_eq!(stopped.unwrap_err().code(), crate::Code::UsageHost);
}
