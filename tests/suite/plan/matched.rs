//! Planning with the matcher itself.

use super::plans;
use intakt::matching::VerdictKind;
use intakt::order::{Address, Line, LineKind, Order, Party, PartyInRole, Role};
use intakt::plan::{Decision, Plan, Settings, Status};

fn party(given: &str, family: &str, email: &str, birth: &str) -> Party {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Party {
        given_name: text(given),
        family_name: text(family),
        email: text(email),
        birth_date: birth.parse().ok(),
        address: Address {
            street: text("Am Teich"),
            house_number: text("3"),
            postal_code: text("24103"),
            city: text("Kiel"),
            ..Address::default()
        },
        ..Party::default()
    }
}

fn order(number: usize, guest: bool, parties: Vec<(Role, Party)>) -> Order {
    let position = Default::default();
    Order {
        number: Some(number.to_string()),
        guest: Some(guest),
        parties: parties.into_iter().map(|(role, party)| PartyInRole { role, position, party }).collect(),
        lines: vec![Line { kind: LineKind::Text, ..Line::default() }],
        ..Order::default()
    }
}

fn plan(known: &[Party], orders: &[Order]) -> Vec<Plan> {
    plans(known, orders, &Settings::default())
}

#[test]
fn the_household_is_kept_apart() {
    let mother = party("Gudrun", "Zaunkönig", "familie@example.org", "1958-12-24");
    let son = party("Tassilo", "Zaunkönig", "familie@example.org", "1988-02-03");
    let orders = [
        order(1, false, vec![(Role::Orderer, mother.clone())]),
        // Another person of the family, never seen before.
        order(2, false, vec![(Role::Orderer, son.clone())]),
        // The mother for the son, who is planned by now.
        order(3, false, vec![(Role::Orderer, mother.clone()), (Role::Patient, son.clone())]),
    ];
    let plans = plan(&[mother], &orders);
    let decisions: Vec<Vec<Decision>> =
        plans.iter().map(|plan| plan.parties.iter().map(|party| party.decision).collect()).collect();
    assert_eq!(decisions, [vec![Decision::Link], vec![Decision::Create], vec![Decision::Link, Decision::Await]]);
    assert_eq!(plans[2].status, Status::Waiting);
}

#[test]
fn a_new_family_orders_together() {
    let mother = party("Gudrun", "Zaunkönig", "familie@example.org", "1958-12-24");
    let child = party("Tassilo", "Zaunkönig", "", "2015-02-03");
    let plans = plan(&[], &[order(1, false, vec![(Role::Orderer, mother), (Role::Patient, child)])]);
    assert_eq!(plans[0].status, Status::Planned, "{:?}", plans[0].reasons);
    let creates = plans[0].parties.iter().filter(|party| party.decision == Decision::Create).count();
    assert_eq!(creates, 2);
}

#[test]
fn a_new_customer_is_recognised_in_other_spelling() {
    let first = party("Gudrun", "Zaunkönig", "gudrun@example.org", "");
    let mut second = party("GUDRUN", "Zaunkoenig", "Gudrun@Example.org", "");
    second.address.street = Some("Am Teich 3".into());
    second.address.house_number = None;
    let plans =
        plan(&[], &[order(1, false, vec![(Role::Orderer, first)]), order(2, false, vec![(Role::Orderer, second)])]);
    assert_eq!((plans[0].status, plans[1].status), (Status::Planned, Status::Waiting), "{:?}", plans[1].reasons);
}

#[test]
fn one_account_of_the_shop_and_other_data_are_unclear() {
    let mut first = party("Gudrun", "Zaunkönig", "gudrun@example.org", "1958-12-24");
    let mut second = party("Annemarie", "Specht", "specht@example.org", "1971-05-06");
    second.address = Address { street: Some("Markt 1".into()), city: Some("Bonn".into()), ..Address::default() };
    (first.source_id, second.source_id) = (Some("77".into()), Some("77".into()));
    let plans =
        plan(&[], &[order(1, false, vec![(Role::Orderer, first)]), order(2, false, vec![(Role::Orderer, second)])]);
    assert_eq!(plans[1].status, Status::Held);
    let verdict = plans[1].parties[0].verdict.as_ref().unwrap();
    assert!(matches!(verdict.kind, VerdictKind::NumberMismatch | VerdictKind::Contradicted), "{:?}", verdict.kind);
}

#[test]
fn a_guest_without_proof_binds_to_nobody() {
    let known = party("Gudrun", "Zaunkönig", "gudrun@example.org", "");
    let plans = plan(std::slice::from_ref(&known), &[order(1, true, vec![(Role::Orderer, known.clone())])]);
    assert_eq!(plans[0].status, Status::Held);
    assert_eq!(plans[0].review.len(), 1);
    assert_eq!(plans[0].review[0].verdict.as_ref().unwrap().candidates.len(), 1);
}
