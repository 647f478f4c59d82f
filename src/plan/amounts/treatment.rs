//! Whose tax it is: the buyer's country, whether he is a business, and the conditions under which an order carries no tax.

use serde::Serialize;

use super::item::Item;
use super::settings::{AmountSettings, CustomerKind};
use super::vat_rates::is_eu;
use crate::order::{Order, Party, Role};
use crate::value::identifier::{self, Check};
use crate::value::{Decimal, country_code};

/// Why an order carries no tax, or does although its buyer has a VAT id, with every condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaxTreatment {
    /// The outcome.
    pub kind: TreatmentKind,
    /// What it rests on, whether met or not.
    pub conditions: Vec<Condition>,
}

/// Whose tax it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TreatmentKind {
    /// The order carries tax.
    Taxed,
    /// The order carries none, and the buyer owes it in another country of the EU: every condition is met.
    ReverseCharge,
    /// The order carries none, and the goods leave the EU, or the country of a seller outside of it.
    Export,
    /// The order carries none, and what would make that right is not all there.
    Unproven,
}

/// One condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// Which.
    pub condition: ConditionKind,
    /// Whether it is met.
    pub met: bool,
}

/// A condition of an order without tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionKind {
    /// Every amount stands under the rate zero.
    RatesZero,
    /// The buyer is a company.
    BusinessCustomer,
    /// The buyer gives a VAT id.
    VatIdGiven,
    /// Its form is right, and its check digit where there is one. Whether it exists is for the tax office to say.
    VatIdValid,
    /// It is of another country of the EU than the seller's.
    VatIdOfOtherEuCountry,
    /// The goods are sent to another country of the EU than the seller's.
    ShippedToOtherEuCountry,
    /// The goods are sent to a country outside the EU.
    ShippedOutsideEu,
}

impl ConditionKind {
    /// The words for messages, of a condition that is not met.
    pub fn describe_unmet(self) -> &'static str {
        match self {
            ConditionKind::RatesZero => "it carries tax",
            ConditionKind::BusinessCustomer => "the buyer is no company",
            ConditionKind::VatIdGiven => "the buyer gives no VAT id",
            ConditionKind::VatIdValid => "the VAT id fails its check",
            ConditionKind::VatIdOfOtherEuCountry => "the VAT id is not of another country of the EU",
            ConditionKind::ShippedToOtherEuCountry => "the goods are not sent to another country of the EU",
            ConditionKind::ShippedOutsideEu => "the goods are not sent to a country outside the EU",
        }
    }
}

/// What matters of the parties.
#[derive(Clone, Debug)]
pub(super) struct Buyer<'o> {
    /// Where the goods go, ISO 3166 alpha-2; none where no address says.
    pub(super) country: Option<&'static str>,
    pub(super) customer: CustomerKind,
    pub(super) is_company: bool,
    pub(super) vat_id: Option<&'o str>,
}

impl<'o> Buyer<'o> {
    pub(super) fn of(order: &'o Order, settings: &AmountSettings) -> Buyer<'o> {
        let first = |roles: &[Role], fits: fn(&Party) -> bool| {
            roles.iter().filter_map(|role| order.party(*role)).find(|party| fits(party))
        };
        let place =
            first(&[Role::ShipTo, Role::Patient, Role::Orderer, Role::Payer], |party| !party.address.is_empty());
        let buyer = first(&[Role::Payer, Role::Orderer, Role::Patient], |party| !party.is_empty());
        let vat_id = buyer.and_then(|party| party.vat_id.as_deref()).filter(|id| !id.trim().is_empty());
        let is_company = buyer.is_some_and(Party::is_company);
        let country =
            place.and_then(|party| country_code(party.address.country.as_deref().unwrap_or(&settings.default_country)));
        let customer = if is_company || vat_id.is_some() { CustomerKind::Business } else { CustomerKind::Private };
        Buyer { country, customer, is_company, vat_id }
    }

    /// What the check of the VAT id says.
    pub(super) fn vat_id_check(&self) -> Option<Check> {
        identifier::check("vat_id", self.vat_id?)
    }
}

/// The treatment, where the question comes up: the order carries no tax, or its buyer has a VAT id.
pub(super) fn treatment(items: &[Item], buyer: &Buyer<'_>, settings: &AmountSettings) -> Option<TaxTreatment> {
    let mut amounts = items.iter().filter(|item| !item.exact.is_zero()).peekable();
    amounts.peek()?;
    let untaxed = amounts.all(|item| item.rate.is_some_and(Decimal::is_zero));
    let seller = country_code(&settings.seller_country)?;
    let is_domestic = buyer.country == Some(seller);
    if buyer.vat_id.is_none() && (!untaxed || is_domestic) {
        return None;
    }
    let other_eu = |country: Option<&str>| country.is_some_and(|country| is_eu(country) && country != seller);
    let seller_in_eu = is_eu(seller);
    let to_other_eu = seller_in_eu && other_eu(buyer.country);
    let outside = buyer.country.is_some_and(|country| if seller_in_eu { !is_eu(country) } else { country != seller });
    let condition = |condition: ConditionKind, met: bool| Condition { condition, met };
    if untaxed && outside {
        let conditions =
            vec![condition(ConditionKind::RatesZero, true), condition(ConditionKind::ShippedOutsideEu, true)];
        return Some(TaxTreatment { kind: TreatmentKind::Export, conditions });
    }
    let check = buyer.vat_id_check();
    let conditions = vec![
        condition(ConditionKind::RatesZero, untaxed),
        condition(ConditionKind::BusinessCustomer, buyer.is_company),
        condition(ConditionKind::VatIdGiven, buyer.vat_id.is_some()),
        condition(ConditionKind::VatIdValid, check.is_some_and(|check| check != Check::Invalid)),
        condition(ConditionKind::VatIdOfOtherEuCountry, seller_in_eu && other_eu(buyer.vat_id.and_then(vat_country))),
        condition(ConditionKind::ShippedToOtherEuCountry, to_other_eu),
    ];
    let kind = match (untaxed, conditions.iter().all(|condition| condition.met)) {
        (false, _) => TreatmentKind::Taxed,
        (true, true) => TreatmentKind::ReverseCharge,
        (true, false) => TreatmentKind::Unproven,
    };
    Some(TaxTreatment { kind, conditions })
}

/// The country that a VAT id begins with, as ISO 3166 has it: Greece is `EL` in VAT ids.
fn vat_country(id: &str) -> Option<&'static str> {
    let letters: String =
        id.chars().filter(|sign| sign.is_alphanumeric()).take(2).flat_map(char::to_uppercase).collect();
    match letters.as_str() {
        "EL" => Some("GR"),
        prefix if is_eu(prefix) && prefix != "GR" => country_code(prefix),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::vat_country;

    #[test]
    fn the_country_of_a_vat_id() {
        let cases = [
            ("DE 811907980", Some("DE")),
            ("el094259216", Some("GR")),
            ("GR094259216", None),
            ("XI123456789", None),
            ("811907980", None),
        ];
        for (id, expected) in cases {
            assert_eq!(vat_country(id), expected, "{id}");
        }
    }
}
