//! The values of an action that a target may constrain, each under its name.

use crate::error::Position;
use crate::master::PartyField;
use crate::order::{Line, Party, Payment, Price};
use crate::plan::action::{FieldChange, NewArticle, Operation};
use crate::plan::document::Document;

/// Writes the names of a party's fields behind an owner, and what follows.
macro_rules! names {
    ($($owner:literal)+; $($rest:literal)+) => {
        /// The fields that a constraint may name.
        pub(in crate::plan) const CONSTRAINED: &[&str] = &[
            $(
                concat!($owner, ".name"), concat!($owner, ".address_line"),
                concat!($owner, ".customer_number"), concat!($owner, ".salutation"), concat!($owner, ".title"),
                concat!($owner, ".given_name"), concat!($owner, ".family_name"), concat!($owner, ".birth_name"),
                concat!($owner, ".company"), concat!($owner, ".department"), concat!($owner, ".birth_date"),
                concat!($owner, ".gender"), concat!($owner, ".street"), concat!($owner, ".house_number"),
                concat!($owner, ".address_line2"), concat!($owner, ".postal_code"), concat!($owner, ".city"),
                concat!($owner, ".state"), concat!($owner, ".country"), concat!($owner, ".email"),
                concat!($owner, ".phone"), concat!($owner, ".mobile"), concat!($owner, ".vat_id"),
                concat!($owner, ".insurance_number"), concat!($owner, ".official_id"),
            )+
            $($rest,)+
        ];
    };
}

names! {
    "party" "contact" "document_party";
    "article.number" "article.name" "article.gtin" "article.pzn" "article.price" "article.tax_rate" "article.unit"
    "document.order_number" "document.employee" "document.branch" "document.clerk" "document.order_type"
    "document.date" "document.delivery_date" "document.currency" "document.reference" "document.language"
    "document.channel" "document.shipping_method"
    "line.article" "line.gtin" "line.pzn" "line.name" "line.description" "line.quantity" "line.unit" "line.price"
    "line.tax_rate"
    "payment.method" "payment.amount" "payment.reference"
}

/// A value of an action.
pub(super) struct Slot<'a> {
    pub(super) owner: &'static str,
    pub(super) field: &'static str,
    /// Values of one thing have the same number: those of one line, of one party of the document.
    pub(super) group: usize,
    /// The line, counted from 1.
    pub(super) line: Option<usize>,
    pub(super) position: Option<Position>,
    /// Not written by the action, and known.
    pub(super) is_context: bool,
    value: Value<'a>,
}

enum Value<'a> {
    Text(&'a mut Option<String>),
    Needed(&'a mut String),
    /// Numbers and dates, and what is not the action's.
    Fixed(Option<String>),
}

impl<'a> Slot<'a> {
    fn new(owner: &'static str, field: &'static str, value: Value<'a>) -> Self {
        Slot { owner, field, group: 0, line: None, position: None, is_context: false, value }
    }

    /// The value without blanks around it; `None` for nothing.
    pub(super) fn value(&self) -> Option<&str> {
        let text = match &self.value {
            Value::Text(text) => text.as_deref(),
            Value::Needed(text) => Some(text.as_str()),
            Value::Fixed(text) => text.as_deref(),
        };
        text.map(str::trim).filter(|text| !text.is_empty())
    }

    /// Writes a value; whether it can be written.
    pub(super) fn set(&mut self, new: Option<String>) -> bool {
        match (&mut self.value, new) {
            (Value::Text(slot), new) => **slot = new,
            (Value::Needed(slot), Some(new)) => **slot = new,
            (Value::Needed(_), None) | (Value::Fixed(_), _) => return false,
        }
        true
    }
}

/// The values of `operation`. `known` is the party that an update is of, `number` that of the article that is checked.
pub(super) fn slots<'a>(operation: &'a mut Operation, known: Option<&Party>, number: Option<&String>) -> Vec<Slot<'a>> {
    match operation {
        Operation::CreateParty { party, .. } => of_party("party", 0, party),
        Operation::CreateContact { contact, .. } => of_party("contact", 0, contact),
        Operation::UpdateParty { fields, .. } => of_changes(fields, known),
        Operation::CreateArticle { article } => of_article(article),
        Operation::UsePlaceholder { number } => vec![Slot::new("article", "number", Value::Needed(number))],
        Operation::CheckArticle { .. } => {
            let number = number.map(|number| Slot::new("article", "number", Value::Fixed(Some(number.clone()))));
            number.into_iter().collect()
        }
        Operation::CreateDocument { document } => of_document(document),
        Operation::AddPayment { payment, .. } => of_payment(0, payment),
        Operation::LinkParty { .. }
        | Operation::LinkContact { .. }
        | Operation::AwaitParty { .. }
        | Operation::AwaitArticle { .. }
        | Operation::AddAttachment { .. }
        | Operation::CrossReference { .. } => Vec::new(),
    }
}

fn of_party<'a>(owner: &'static str, group: usize, party: &'a mut Party) -> Vec<Slot<'a>> {
    let birth_date = party.birth_date.map(|date| date.to_string());
    let gender = PartyField::Gender.get(party);
    let address = &mut party.address;
    let texts = [
        ("customer_number", &mut party.customer_number),
        ("salutation", &mut party.salutation),
        ("title", &mut party.title),
        ("given_name", &mut party.given_name),
        ("family_name", &mut party.family_name),
        ("birth_name", &mut party.birth_name),
        ("company", &mut party.company),
        ("department", &mut party.department),
        ("street", &mut address.street),
        ("house_number", &mut address.house_number),
        ("address_line2", &mut address.line2),
        ("postal_code", &mut address.postal_code),
        ("city", &mut address.city),
        ("state", &mut address.state),
        ("country", &mut address.country),
        ("email", &mut party.email),
        ("phone", &mut party.phone),
        ("mobile", &mut party.mobile),
        ("vat_id", &mut party.vat_id),
        ("insurance_number", &mut party.insurance_number),
        ("official_id", &mut party.official_id),
    ];
    let texts = texts.into_iter().map(|(field, text)| (field, Value::Text(text)));
    let fixed = [("birth_date", birth_date), ("gender", gender)].map(|(field, text)| (field, Value::Fixed(text)));
    texts.chain(fixed).map(|(field, value)| Slot { group, ..Slot::new(owner, field, value) }).collect()
}

fn of_changes<'a>(changes: &'a mut [FieldChange], known: Option<&Party>) -> Vec<Slot<'a>> {
    let mut slots = Vec::new();
    for field in PartyField::ALL.iter().filter(|field| changes.iter().all(|change| change.field != **field)) {
        let value = Value::Fixed(known.and_then(|party| field.get(party)));
        slots.push(Slot { is_context: true, ..Slot::new("party", field.as_str(), value) });
    }
    for change in changes {
        let value = match change.field {
            PartyField::BirthDate | PartyField::Gender => Value::Fixed(change.new.clone()),
            _ => Value::Text(&mut change.new),
        };
        slots.push(Slot::new("party", change.field.as_str(), value));
    }
    slots
}

fn of_article(article: &mut NewArticle) -> Vec<Slot<'_>> {
    let fixed = |value: Option<crate::value::Decimal>| Value::Fixed(value.map(|value| value.to_string()));
    let (price, tax_rate) = (fixed(article.price), fixed(article.tax_rate));
    [
        ("number", Value::Needed(&mut article.number)),
        ("name", Value::Text(&mut article.name)),
        ("gtin", Value::Text(&mut article.gtin)),
        ("pzn", Value::Text(&mut article.pzn)),
        ("price", price),
        ("tax_rate", tax_rate),
        ("unit", Value::Text(&mut article.unit)),
    ]
    .into_iter()
    .map(|(field, value)| Slot::new("article", field, value))
    .collect()
}

fn of_document(document: &mut Document) -> Vec<Slot<'_>> {
    let date = document.document_date.map(|date| date.to_string());
    let date = date.or_else(|| document.date.map(|date| date.date.to_string()));
    let delivery_date = document.delivery_date.map(|date| date.to_string());
    let mut slots: Vec<Slot<'_>> = [
        ("order_number", Value::Needed(&mut document.order_number)),
        ("employee", Value::Text(&mut document.employee)),
        ("branch", Value::Text(&mut document.branch)),
        ("clerk", Value::Text(&mut document.clerk)),
        ("order_type", Value::Text(&mut document.order_type)),
        ("date", Value::Fixed(date)),
        ("delivery_date", Value::Fixed(delivery_date)),
        ("currency", Value::Text(&mut document.currency)),
        ("reference", Value::Text(&mut document.reference)),
        ("language", Value::Text(&mut document.language)),
        ("channel", Value::Text(&mut document.channel)),
        ("shipping_method", Value::Text(&mut document.shipping_method)),
    ]
    .into_iter()
    .map(|(field, value)| Slot::new("document", field, value))
    .collect();
    for (group, party) in document.parties.iter_mut().enumerate().filter(|(_, entry)| !entry.party.is_empty()) {
        slots.extend(of_party("document_party", group, &mut party.party));
    }
    for (group, line) in document.lines.iter_mut().enumerate() {
        slots.extend(of_line(group, &mut line.line));
    }
    for (group, payment) in document.payments.iter_mut().enumerate() {
        slots.extend(of_payment(group, payment));
    }
    slots
}

fn of_line(group: usize, line: &mut Line) -> Vec<Slot<'_>> {
    let position = Some(line.position);
    let fixed = |value: Option<crate::value::Decimal>| Value::Fixed(value.map(|value| value.to_string()));
    let price = Value::Fixed(line.price.map(|price| match price {
        Price::Amount(amount) => amount.to_string(),
        Price::Quotient(_) => "a quotient".to_owned(),
    }));
    let (quantity, tax_rate) = (fixed(line.quantity), fixed(line.tax_rate));
    [
        ("article", Value::Text(&mut line.article)),
        ("gtin", Value::Text(&mut line.gtin)),
        ("pzn", Value::Text(&mut line.pzn)),
        ("name", Value::Text(&mut line.name)),
        ("description", Value::Text(&mut line.description)),
        ("quantity", quantity),
        ("unit", Value::Text(&mut line.unit)),
        ("price", price),
        ("tax_rate", tax_rate),
    ]
    .into_iter()
    .map(|(field, value)| Slot { group, line: Some(group + 1), position, ..Slot::new("line", field, value) })
    .collect()
}

fn of_payment(group: usize, payment: &mut Payment) -> Vec<Slot<'_>> {
    let amount = Value::Fixed(payment.amount.map(|amount| amount.to_string()));
    [
        ("method", Value::Text(&mut payment.method)),
        ("amount", amount),
        ("reference", Value::Text(&mut payment.reference)),
    ]
    .into_iter()
    .map(|(field, value)| Slot { group, ..Slot::new("payment", field, value) })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Role;
    use crate::plan::document::{DocumentLine, DocumentParty};

    #[test]
    fn every_name_that_a_constraint_may_have_is_a_value_of_some_action() {
        let party = Party { company: Some("x".into()), ..Party::default() };
        let document = Document {
            parties: vec![DocumentParty { role: Role::Orderer, action: None, contact: None, party: party.clone() }],
            lines: vec![DocumentLine { article_action: None, line: Line::default() }],
            payments: vec![Payment::default()],
            ..Document::default()
        };
        let mut operations = [
            Operation::CreateParty { party: Box::new(party.clone()), number: None },
            Operation::CreateContact { party: "party-1".into(), contact: Box::new(party) },
            Operation::CreateArticle { article: Box::default() },
            Operation::CreateDocument { document: Box::new(document) },
        ];
        let mut names: Vec<String> = Vec::new();
        for operation in &mut operations {
            names.extend(slots(operation, None, None).iter().map(|slot| format!("{}.{}", slot.owner, slot.field)));
        }
        for owner in ["party", "contact", "document_party"] {
            names.extend([format!("{owner}.name"), format!("{owner}.address_line")]);
            let fields: Vec<String> =
                PartyField::ALL.iter().map(|field| format!("{owner}.{}", field.as_str())).collect();
            assert!(fields.iter().all(|field| CONSTRAINED.contains(&field.as_str())), "{owner}");
        }
        names.sort_unstable();
        let mut known: Vec<&str> = CONSTRAINED.to_vec();
        known.sort_unstable();
        assert_eq!(names, known);
    }
}
