//! `{:?}` ends up in logs: no type that a host gets prints a person's data with it (law 9).

use std::collections::BTreeSet;

use intakt::export::Cell;
use intakt::input::{Charset, Input, Limits, Text};
use intakt::master::{Ledger, PartyField};
use intakt::matching::{Candidates, Query};
use intakt::normalize::name::NameParts;
use intakt::normalize::{CityForm, CompanyForm, EmailForm, PersonName, StreetForm, delivery_point, split_name};
use intakt::order::{Order, Party, Role};
use intakt::plan::{Plan, Settings, Status};
use intakt::profile::{ExpressionReader, OrderReader, Profiles, ReadOptions, Reading};
use intakt::xml::{Preview, Structure};
use intakt::{Importer, Taken};

/// Keys of the JSON whose values may stand in a log: words of Intakt, codes, references of documents and articles, amounts,
/// the host's own ids (`party`), values that the JSON masks itself (`ours`, `theirs`).
/// A key that is new is personal until it is written down here.
const SHOWN: &str = "
    ours theirs party detected_type
    action actions aid_number amount answers article article_action article_suffix awaits buyer_article channel
    code content_sha256 contradictions country currency date days decision delivery_date depends_on discount
    discount_percent document expected field format gender gross gtin hint id kind language level line_count
    lines media_type message method net number order_number order_type outcome paid payload_sha256 price prices
    profile proofs purpose pzn quantity question rate role roles rule scheme severity sha256 side source status
    tax tax_rate tenant text total type unit version
    adjustments channels clerk contact document_date document_status notices owner parent rights to variant visibility
    account cause computed condition difference exchange_factor from open payable resolution rounding rounding_line
    split state stated tax_code voucher
";

/// What stands in `value` below another key, and what below one of these.
fn texts(value: &serde_json::Value, key: &str, personal: &mut BTreeSet<String>, shown: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => {
            let is_shown = SHOWN.split_whitespace().any(|shown| shown == key);
            if is_shown { &mut *shown } else { personal }.insert(text.clone());
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| texts(value, key, personal, shown)),
        serde_json::Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| texts(value, name, personal, shown));
        }
        _ => {}
    }
}

/// The order of the annotated sample, and its plan for a host who knows the orderer by another telephone number.
fn sample() -> (Importer, Order, Plan, &'static [u8]) {
    let xml = include_bytes!("../../examples/intakt-order/annotated.xml");
    let profiles = Profiles::builtin().unwrap();
    let mut reader = OrderReader::open(Input::Slice(xml), &profiles, ReadOptions::default()).unwrap();
    let Some(Reading::Order(order)) = reader.next().unwrap() else { panic!("the sample holds an order") };
    let settings =
        "[parties.fields]\nphone = 'overwrite'\naddress = 'overwrite'\n[articles]\nmissing = 'create_minimal'\n";
    let mut importer = Importer::new(Settings::from_toml(settings).unwrap()).unwrap();
    let mut known: Party = order.party(Role::Orderer).unwrap().clone();
    PartyField::Phone.set(&mut known, "0431 987654321").unwrap();
    PartyField::Street.set(&mut known, "Rotkehlchenstieg").unwrap();
    importer.address_book.upsert("4711", 3, known).unwrap();
    let mut plan = None;
    let mut intake = importer.intake("shop").unwrap();
    let taken = intake.read(Input::Slice(xml), ReadOptions::default(), &mut |taken| {
        if let Taken::Order(_, made) = taken {
            plan = Some(made.clone());
        }
    });
    taken.unwrap();
    intake.finish().unwrap();
    (importer, *order, plan.unwrap(), xml)
}

/// Everything that has `Debug` and holds something of the order, by name.
fn told() -> Vec<(&'static str, String)> {
    let (importer, order, plan, xml) = sample();
    let mut told = Vec::new();
    let mut tell = |name: &'static str, value: &dyn std::fmt::Debug| {
        told.push((name, format!("{value:?}")));
        told.push((name, format!("{value:#?}")));
    };
    tell("order", &order);
    tell("plan", &plan);
    tell("taken", &Taken::Order(&order, &plan));
    tell("importer", &importer);
    tell("record of the ledger", &importer.ledger.order(&plan.key().unwrap()).unwrap());
    importer.address_book.iter().for_each(|entry| tell("entry of the address book", &entry));
    let index = importer.address_book.index();
    index.party_by_id("4711", &mut |entry| tell("candidate", &entry)).unwrap();
    for entry in &order.parties {
        let party = &entry.party;
        tell("query", &Query::new(party));
        let name = NameParts {
            salutation: party.salutation.as_deref(),
            title: party.title.as_deref(),
            given_name: party.given_name.as_deref(),
            family_name: party.family_name.as_deref(),
            birth_name: party.birth_name.as_deref(),
        };
        tell("parts of a name", &name);
        tell("comparison form of a name", &PersonName::from_parts(name));
        let whole =
            [party.given_name.as_deref(), party.family_name.as_deref()].into_iter().flatten().collect::<Vec<_>>();
        tell("whole name", &split_name(&whole.join(" ")));
        let text = |field: PartyField| field.get(party).unwrap_or_default();
        tell("delivery point", &delivery_point(&format!("Packstation {}", text(PartyField::HouseNumber))));
        tell("street", &StreetForm::new(&text(PartyField::Street), Some(&text(PartyField::HouseNumber))));
        tell("place", &CityForm::new(&text(PartyField::City)));
        tell("company", &CompanyForm::new(&text(PartyField::Company)));
        tell("e-mail", &EmailForm::new(&text(PartyField::Email)));
        tell("cells of a list", &PartyField::ALL.iter().map(|field| Cell::owned(field.get(party))).collect::<Vec<_>>());
    }
    let profiles = Profiles::builtin().unwrap();
    let open = || OrderReader::open(Input::Slice(xml), &profiles, ReadOptions { trace: true, ..Default::default() });
    let mut reader = open().unwrap();
    tell("reading", &reader.next().unwrap());
    tell("reader", &reader);
    tell("explanation", &open().unwrap().explain("parties.orderer").unwrap());
    let mut found =
        ExpressionReader::open(Input::Slice(xml), &profiles, ReadOptions::default(), "parties/orderer/person").unwrap();
    tell("what an expression finds", &found.next().unwrap());
    let text = Text::open(Input::Slice(xml), Charset::Auto, &Limits::default()).unwrap();
    let preview = Preview::new(&text, xml.len(), &Limits::default());
    tell("preview", &preview);
    tell("document", &preview.document(&text));
    tell("structure", &Structure::read(text, &Limits::default(), &mut |_, _| {}).unwrap());
    told
}

#[test]
fn debug_output_tells_nobody() {
    let (_, order, plan, _) = sample();
    let (mut personal, mut shown) = (BTreeSet::new(), BTreeSet::new());
    for value in [serde_json::to_value(&order).unwrap(), serde_json::to_value(&plan).unwrap()] {
        texts(&value, "", &mut personal, &mut shown);
    }
    // The GLN of the sample's counter is the GTIN of an article too.
    let texts: BTreeSet<&String> = personal.difference(&shown).collect();
    assert!(["Nachtigall", "1981-03-09", "N456789014", "Rotkehlchenstieg"].iter().all(|text| personal.contains(*text)));
    for (name, told) in told() {
        for text in &texts {
            // A house number may well be the number of a line; as a value it would stand in quotes.
            let bare = if text.chars().count() >= 5 { (*text).clone() } else { format!("{text:?}") };
            assert!(!told.contains(&bare), "{name} tells {text:?}: {told}");
        }
    }
}

#[test]
fn what_names_nobody_stays_readable() {
    let (_, order, plan, _) = sample();
    assert_eq!(plan.status, Status::Planned, "{:?}", plan.reasons);
    let (order, plan) = (format!("{order:?}"), format!("{plan:?}"));
    let expected = ["\"2026-100417\"", "\"EUR\"", "role: Patient", "line: ", "given_name: Some(N… (7 characters))"];
    for text in expected {
        assert!(order.contains(text), "{text}: {order}");
    }
    for text in ["CreateDocument", "UpdateParty", "field: Phone", "LinkParty { party: \"4711\"", "level: Equal"] {
        assert!(plan.contains(text), "{text}: {plan}");
    }
}
