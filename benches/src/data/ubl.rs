//! UBL 2.1 orders in the manner of Peppol: one document of 8 KB an order.

use std::fmt::Write as _;

use super::random::Random;
use super::shop::{Item, Person, cents, escaped, remark};
use crate::tally::Tally;

/// Writes one order and says what is in it, elements excepted.
pub fn order(out: &mut String, random: &mut Random, number: u64) -> Tally {
    let buyer = Person::invent(random);
    let payer = Person::invent(random);
    let items: Vec<Item> = (0..random.between(2, 4)).map(|_| Item::invent(random, 12)).collect();
    let (month, day) = (number % 12 + 1, number % 28 + 1);
    let net: i64 = items.iter().map(|item| item.total).sum();
    let tax = (net * 19 + 50) / 100;
    write(
        out,
        format_args!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
       xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
       xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:ordering:3</cbc:ProfileID>
  <cbc:ID>U-{number:07}</cbc:ID>
  <cbc:IssueDate>2026-{month:02}-{day:02}</cbc:IssueDate>
  <cbc:IssueTime>12:30:00</cbc:IssueTime>
  <cbc:OrderTypeCode>220</cbc:OrderTypeCode>
  <cbc:Note>{}</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:CustomerReference>REF-{number}</cbc:CustomerReference>
  <cac:QuotationDocumentReference>
    <cbc:ID>Q-{number}</cbc:ID>
  </cac:QuotationDocumentReference>
  <cac:Contract>
    <cbc:ID>C-{}</cbc:ID>
  </cac:Contract>
"#,
            remark(random),
            buyer.number
        ),
    );
    party(out, "BuyerCustomerParty", &buyer);
    party(out, "AccountingCustomerParty", &payer);
    write(
        out,
        format_args!(
            r#"  <cac:SellerSupplierParty>
    <cac:Party>
      <cbc:EndpointID schemeID="0088">4012345000016</cbc:EndpointID>
      <cac:PartyName>
        <cbc:Name>Sanitätshaus am Markt</cbc:Name>
      </cac:PartyName>
    </cac:Party>
  </cac:SellerSupplierParty>
  <cac:Delivery>
    <cac:DeliveryLocation>
      <cac:Address>
        <cbc:StreetName>{} {}</cbc:StreetName>
        <cbc:CityName>{}</cbc:CityName>
        <cbc:PostalZone>{}</cbc:PostalZone>
        <cac:Country>
          <cbc:IdentificationCode>DE</cbc:IdentificationCode>
        </cac:Country>
      </cac:Address>
    </cac:DeliveryLocation>
    <cac:RequestedDeliveryPeriod>
      <cbc:StartDate>2026-{month:02}-{day:02}</cbc:StartDate>
    </cac:RequestedDeliveryPeriod>
    <cac:DeliveryParty>
      <cac:PartyName>
        <cbc:Name>Station {}</cbc:Name>
      </cac:PartyName>
    </cac:DeliveryParty>
  </cac:Delivery>
  <cac:PaymentMeans>
    <cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
  </cac:PaymentMeans>
  <cac:PaymentTerms>
    <cbc:Note>14 Tage netto</cbc:Note>
  </cac:PaymentTerms>
  <cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">{}</cbc:TaxAmount>
  </cac:TaxTotal>
  <cac:AnticipatedMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">{net}</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">{gross}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">{gross}</cbc:PayableAmount>
  </cac:AnticipatedMonetaryTotal>
"#,
            buyer.street,
            buyer.house,
            buyer.city,
            buyer.postal_code,
            random.between(1, 40),
            cents(tax),
            net = cents(net),
            gross = cents(net + tax)
        ),
    );
    for (index, item) in items.iter().enumerate() {
        line(out, index + 1, item);
    }
    out.push_str("</Order>\n");
    Tally::extracted(1, items.len() as u64, items.iter().map(|item| item.thousandths).sum())
}

fn party(out: &mut String, role: &str, person: &Person) {
    let vat_id = person.company.as_ref().map_or("DE123456788", |(_, id)| id);
    let company = person.company.as_ref().map_or("Klinik am Gänseweiher", |(name, _)| name);
    write(
        out,
        format_args!(
            r#"  <cac:{role}>
    <cac:Party>
      <cbc:EndpointID schemeID="9930">{vat_id}</cbc:EndpointID>
      <cac:PartyIdentification>
        <cbc:ID schemeID="SE:ORGNR">{}</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyName>
        <cbc:Name>{}</cbc:Name>
      </cac:PartyName>
      <cac:PostalAddress>
        <cbc:StreetName>{} {}</cbc:StreetName>
        <cbc:AdditionalStreetName>2. Stock</cbc:AdditionalStreetName>
        <cbc:CityName>{}</cbc:CityName>
        <cbc:PostalZone>{}</cbc:PostalZone>
        <cac:Country>
          <cbc:IdentificationCode>DE</cbc:IdentificationCode>
        </cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme>
        <cbc:CompanyID>{vat_id}</cbc:CompanyID>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:PartyTaxScheme>
      <cac:Contact>
        <cbc:Name>{} {}</cbc:Name>
        <cbc:Telephone>{}</cbc:Telephone>
        <cbc:ElectronicMail>{}</cbc:ElectronicMail>
      </cac:Contact>
    </cac:Party>
  </cac:{role}>
"#,
            person.number,
            escaped(company),
            person.street,
            person.house,
            person.city,
            person.postal_code,
            person.given,
            person.family,
            person.phone,
            person.email
        ),
    );
}

fn line(out: &mut String, id: usize, item: &Item) {
    write(
        out,
        format_args!(
            r#"  <cac:OrderLine>
    <cac:LineItem>
      <cbc:ID>{id}</cbc:ID>
      <cbc:Quantity unitCode="C62">{}</cbc:Quantity>
      <cbc:LineExtensionAmount currencyID="EUR">{}</cbc:LineExtensionAmount>
      <cac:Price>
        <cbc:PriceAmount currencyID="EUR">{}</cbc:PriceAmount>
      </cac:Price>
      <cac:Item>
        <cbc:Description>{}</cbc:Description>
        <cbc:Name>{}</cbc:Name>
        <cac:BuyersItemIdentification>
          <cbc:ID>B-{}</cbc:ID>
        </cac:BuyersItemIdentification>
        <cac:SellersItemIdentification>
          <cbc:ID>A-{:05}</cbc:ID>
        </cac:SellersItemIdentification>
        <cac:StandardItemIdentification>
          <cbc:ID schemeID="0160">{}</cbc:ID>
        </cac:StandardItemIdentification>
        <cac:ClassifiedTaxCategory>
          <cbc:ID>S</cbc:ID>
          <cbc:Percent>19</cbc:Percent>
          <cac:TaxScheme>
            <cbc:ID>VAT</cbc:ID>
          </cac:TaxScheme>
        </cac:ClassifiedTaxCategory>
      </cac:Item>
    </cac:LineItem>
  </cac:OrderLine>
"#,
            item.quantity,
            cents(item.total),
            cents(item.price),
            item.text,
            item.short(40),
            item.article,
            item.article,
            item.gtin
        ),
    );
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(text);
}
