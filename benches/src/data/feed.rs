//! A feed in the openTRANS 1.0 that Lexware reads: one document, an order of 11 KB after the other.

use std::fmt::Write as _;

use super::random::Random;
use super::shop::{Item, Person, cents, escaped, remark};
use crate::tally::Tally;

/// What stands before the first order.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ORDER_LIST>\n";
/// What stands behind the last one.
pub const TAIL: &str = "</ORDER_LIST>\n";

/// Writes one order and says what is in it, elements excepted.
pub fn order(out: &mut String, random: &mut Random, number: u64) -> Tally {
    let orderer = Person::invent(random);
    let ship_to = Person::invent(random);
    let items: Vec<Item> = (0..random.between(2, 11)).map(|_| Item::invent(random, 66)).collect();
    let fee = [0, 490, 690][random.between(0, 2) as usize];
    let (month, day) = (number % 12 + 1, number % 28 + 1);
    write(
        out,
        format_args!(
            r#"  <ORDER xmlns="http://www.opentrans.org/XMLSchema/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="1.0" type="standard">
    <!-- order {number} of the shop, exported with its remarks and prices -->
    <ORDER_HEADER>
      <CONTROL_INFO>
        <GENERATOR_INFO>Shop 4.2</GENERATOR_INFO>
        <GENERATION_DATE>2026-{month:02}-{day:02}T22:00:00+01:00</GENERATION_DATE>
      </CONTROL_INFO>
      <ORDER_INFO>
        <ORDER_ID>F-{number:07}</ORDER_ID>
        <ORDER_DATE>2026-{month:02}-{day:02}T10:15:00+01:00</ORDER_DATE>
        <ORDER_PARTIES>
"#
        ),
    );
    party(out, "BUYER_PARTY", &ship_to);
    party(out, "INVOICE_PARTY", &orderer);
    write(
        out,
        format_args!(
            r#"        </ORDER_PARTIES>
        <PRICE_CURRENCY>EUR</PRICE_CURRENCY>
        <PAYMENT>
          <CASH>
            <PAYMENT_TERM type="unece">10</PAYMENT_TERM>
          </CASH>
        </PAYMENT>
        <REMARK type="delivery_method">DHL</REMARK>
        <REMARK type="shipping_fee">{}</REMARK>
        <REMARK type="additional_costs">0.00</REMARK>
        <REMARK type="tax_area">Consumer</REMARK>
        <REMARK type="order">{}</REMARK>
      </ORDER_INFO>
    </ORDER_HEADER>
    <ORDER_ITEM_LIST>
"#,
            cents(fee),
            remark(random)
        ),
    );
    for (index, item) in items.iter().enumerate() {
        line(out, random, index, item);
    }
    let sum: i64 = items.iter().map(|item| item.total).sum();
    write(
        out,
        format_args!(
            r#"    </ORDER_ITEM_LIST>
    <ORDER_SUMMARY>
      <TOTAL_ITEM_NUM>{}</TOTAL_ITEM_NUM>
      <TOTAL_AMOUNT>{}</TOTAL_AMOUNT>
    </ORDER_SUMMARY>
  </ORDER>
"#,
            items.len(),
            cents(sum + fee)
        ),
    );
    Tally::extracted(1, items.len() as u64, items.iter().map(|item| item.thousandths).sum())
}

fn party(out: &mut String, role: &str, person: &Person) {
    let (company, vat_id) = person.company.as_ref().map_or(("", ""), |(name, id)| (name, id));
    write(
        out,
        format_args!(
            r#"          <{role}>
            <PARTY>
              <PARTY_ID type="buyer_specific">{}</PARTY_ID>
              <PARTY_ID type="supplier_specific">K-{}</PARTY_ID>
              <ADDRESS>
                <NAME>{}</NAME>
                <NAME2>{}</NAME2>
                <NAME3>{}</NAME3>
                <STREET>{} {}</STREET>
                <ZIP>{}</ZIP>
                <CITY>{}</CITY>
                <COUNTRY>DE</COUNTRY>
                <PHONE type="other">{}</PHONE>
                <FAX/>
                <EMAIL>{}</EMAIL>
                <VAT_ID>{vat_id}</VAT_ID>
              </ADDRESS>
            </PARTY>
          </{role}>
"#,
            person.number,
            person.number,
            escaped(company),
            person.family,
            person.given,
            person.street,
            person.house,
            person.postal_code,
            person.city,
            person.phone,
            person.email
        ),
    );
}

fn line(out: &mut String, random: &mut Random, index: usize, item: &Item) {
    // Two shops of three wrap the long text, the third escapes it.
    let long =
        if index % 3 == 2 { format!("{} &amp; mehr", item.text) } else { format!("<![CDATA[{} & mehr]]>", item.text) };
    write(
        out,
        format_args!(
            r#"      <ORDER_ITEM>
        <LINE_ITEM_ID>{index}</LINE_ITEM_ID>
        <ARTICLE_ID>
          <SUPPLIER_AID>A-{:05}</SUPPLIER_AID>
          <INTERNATIONAL_AID>{}</INTERNATIONAL_AID>
          <DESCRIPTION_SHORT>{}</DESCRIPTION_SHORT>
          <DESCRIPTION_LONG>{long}</DESCRIPTION_LONG>
        </ARTICLE_ID>
        <QUANTITY>{}</QUANTITY>
        <ORDER_UNIT>1</ORDER_UNIT>
        <ARTICLE_PRICE type="gros_list">
          <PRICE_AMOUNT>{}</PRICE_AMOUNT>
          <PRICE_LINE_AMOUNT>{}</PRICE_LINE_AMOUNT>
          <TAX>0.19</TAX>
          <TAX_AMOUNT>{}</TAX_AMOUNT>
        </ARTICLE_PRICE>
"#,
            item.article,
            item.gtin,
            item.short(60),
            item.quantity,
            cents(item.price),
            cents(item.total),
            cents(item.total * 19 / 119)
        ),
    );
    if random.percent(10) {
        write(out, format_args!("        <REMARK>{}</REMARK>\n", remark(random)));
    }
    out.push_str("      </ORDER_ITEM>\n");
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(text);
}
