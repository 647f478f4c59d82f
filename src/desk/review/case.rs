//! A question side by side with every candidate.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::ReviewRow;
use crate::desk::Desk;
use crate::error::{Result, discreet};
use crate::master::{AddressBook, Article, Decisions, DocumentKind, PartyField, PartyFlag, Whom};
use crate::order::{Line, Order, Party, Role};
use crate::plan::{PolicyField, Settings, field_changes};
use crate::value::Decimal;

/// So many earlier orders of each candidate are shown.
const EARLIER: u32 = 5;

/// A question with everything that a clerk needs to answer it. Personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewCase {
    /// The question.
    #[serde(flatten, serialize_with = "without_candidates")]
    pub row: ReviewRow,
    /// Whether the order is kept, so that it can be planned again without its file.
    pub kept: bool,
    /// The day of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The sum of the order with its currency, as the sender states them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    /// How many lines it has.
    pub lines: usize,
    /// Whether the customer ordered without an account.
    pub guest: bool,
    /// What the order says of the party that is asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
    /// Every candidate, best first.
    pub candidates: Vec<CaseCandidate>,
    /// What the order says in the line that is asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered: Option<CaseLine>,
    /// The articles to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Article>,
}

/// What a line says of its article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CaseLine {
    /// The shop's code: that of the variant where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// GTIN (EAN).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    /// Pharmazentralnummer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pzn: Option<String>,
    /// Short text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many, with the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    /// Tax rate in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
}

/// A candidate beside what the order says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseCandidate {
    /// Its id in the address book.
    pub id: String,
    /// Whether the address book still has it.
    pub there: bool,
    /// What a clerk has to know of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<PartyFlag>,
    /// A clerk has said that the party of the order is never this one.
    pub never: bool,
    /// The score of the comparison, in 1/100 bit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// What would prove it, as stable words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<String>,
    /// What speaks against it, as stable words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<String>,
    /// Field by field; those that neither side has are left out.
    pub fields: Vec<CaseField>,
    /// Its latest orders.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierOrder>,
}

/// One field of a candidate.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct CaseField {
    /// Which field.
    pub field: PartyField,
    /// What the order says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// What the address book has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub candidate: Option<String>,
    /// What the address book has once the candidate is named: as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// What becomes of the field.
    pub becomes: FieldResult,
    /// How well the two agree, as the comparison says: `equal`, `similar`, `different` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<String>,
}

discreet!(CaseField { field, becomes, agreement } hides { order, candidate, result });

/// What becomes of a field of the address book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldResult {
    /// It stays as it is.
    Keep,
    /// It is written.
    Write,
    /// A clerk is asked about it.
    Ask,
}

/// A document that a party has had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EarlierOrder {
    /// The source that the order came from.
    pub source: String,
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// The number of the document.
    pub number: String,
    /// The number of the order; a hash once somebody of it was erased.
    pub order: String,
    /// The day of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// When it was written: seconds since 1970 (UTC).
    pub created: i64,
    /// What the party was in it.
    pub roles: Vec<Role>,
}

impl Desk<'_> {
    /// A question side by side with every candidate. `settings` are those that the order is planned with; they say what would be
    /// written.
    ///
    /// # Errors
    /// As for [`Desk::review`].
    pub fn review_case(&self, id: i64, settings: &Settings) -> Result<ReviewCase> {
        let row = self.review(id)?;
        let order = row.order.as_ref().map(|key| self.kept_order(key)).transpose()?.flatten();
        let party = order.as_ref().and_then(|order| row.roles.iter().find_map(|role| order.party(*role))).cloned();
        let never = match &row.key {
            Some(key) => (&self.database).never(&Whom::Subject(key.subject.clone()))?,
            None => Vec::new(),
        };
        let settings = settings.source(&row.source);
        let judged = row.item.pointer("/verdict/candidates").and_then(Value::as_array);
        let mut candidates = Vec::new();
        for one in judged.into_iter().flatten() {
            let Some(id) = one.get("party").and_then(Value::as_str) else { continue };
            let known = self.address_book.party(id)?.map(|(_, party)| party);
            let contradicted = one.get("contradictions").is_some();
            let (write, ask) = match (&known, &party) {
                // What contradicts is never written.
                (Some(known), Some(party)) if !contradicted => field_changes(known, party, &settings),
                _ => (Vec::new(), Vec::new()),
            };
            let mut fields = Vec::new();
            let agreements = agreements(one);
            for field in PartyField::ALL.iter().copied() {
                let ordered = party.as_ref().and_then(|party| field.get(party));
                let stored = known.as_ref().and_then(|known| field.get(known));
                if ordered.is_none() && stored.is_none() {
                    continue;
                }
                let change = write.iter().find(|change| change.field == field);
                let asked = ask.iter().any(|policy: &PolicyField| policy.fields().contains(&field));
                let becomes = match (change, asked) {
                    (Some(_), _) => FieldResult::Write,
                    (None, true) if ordered.is_some() && ordered != stored => FieldResult::Ask,
                    (None, _) => FieldResult::Keep,
                };
                let result = change.map_or_else(|| stored.clone(), |change| change.new.clone());
                let agreement = compared_as(field).and_then(|name| agreements.get(name)).cloned();
                fields.push(CaseField { field, order: ordered, candidate: stored, result, becomes, agreement });
            }
            candidates.push(CaseCandidate {
                there: known.is_some(),
                flags: self.address_book.flags(id)?,
                never: never.iter().any(|never| never == id),
                score: one.get("score").and_then(Value::as_i64),
                proofs: words(one, "proofs"),
                contradictions: words(one, "contradictions"),
                fields,
                earlier: self.orders_of_party(id, EARLIER)?,
                id: id.to_owned(),
            });
        }
        let line = row.line.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
        let line = order.as_ref().zip(line).and_then(|(order, index)| order.lines.get(index));
        let mut choices = Vec::new();
        for id in &row.articles {
            choices.extend(self.articles().article(id)?);
        }
        Ok(ReviewCase {
            ordered: line.map(ordered),
            choices,
            kept: order.is_some(),
            date: order.as_ref().and_then(|order| order.date).map(|date| date.to_string()),
            total: order.as_ref().and_then(total),
            lines: order.as_ref().map_or(0, |order| order.lines.len()),
            guest: order.as_ref().is_some_and(|order| order.guest == Some(true)),
            party,
            candidates,
            row,
        })
    }
}

/// What a line says of its article.
fn ordered(line: &Line) -> CaseLine {
    let given =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let quantity = line.quantity.map(|quantity| {
        let unit = given(&line.unit).unwrap_or_default();
        format!("{quantity} {unit}").trim_end().to_owned()
    });
    CaseLine {
        code: given(&line.variant).or_else(|| given(&line.article)),
        gtin: given(&line.gtin),
        pzn: given(&line.pzn),
        name: given(&line.name),
        quantity,
        tax_rate: line.tax_rate,
    }
}

/// The question without the ids of its candidates, since the case has the candidates themselves under the same name.
fn without_candidates<S: Serializer>(row: &ReviewRow, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    ReviewRow { candidates: Vec::new(), ..row.clone() }.serialize(serializer)
}

/// The stated sum, the one with tax if there is one.
fn total(order: &Order) -> Option<String> {
    let totals = &order.totals;
    let sum = totals.gross.or(totals.amount).or(totals.net).or(totals.lines)?;
    let currency = order.currency.as_deref().unwrap_or_default();
    Some(format!("{sum} {currency}").trim_end().to_owned())
}

fn words(candidate: &Value, name: &str) -> Vec<String> {
    let values = candidate.get(name).and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How well each compared field agrees.
fn agreements(candidate: &Value) -> BTreeMap<String, String> {
    let compared = candidate.get("evidence").and_then(Value::as_array).into_iter().flatten();
    let text = |one: &Value, name: &str| one.get(name).and_then(Value::as_str).map(str::to_owned);
    compared.filter_map(|one| text(one, "field").zip(text(one, "level"))).collect()
}

/// What a field is compared as: names and addresses are compared as a whole.
fn compared_as(field: PartyField) -> Option<&'static str> {
    use PartyField as F;
    Some(match field {
        F::CustomerNumber => "declared_key",
        F::GivenName | F::FamilyName | F::BirthName => "name",
        F::Company => "company",
        F::BirthDate => "birth_date",
        F::Street | F::HouseNumber | F::PostalCode | F::City => "address",
        F::Email => "email",
        F::Phone | F::Mobile => "phone",
        F::InsuranceNumber | F::OfficialId | F::VatId => "official_number",
        F::Salutation | F::Title | F::Department | F::Gender | F::AddressLine2 | F::State | F::Country => return None,
    })
}
