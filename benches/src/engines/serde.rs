//! quick-xml with serde, as programs commonly use it: structs with owned strings, one order at a time.

use std::hint::black_box;

use serde::Deserialize;

use crate::Failure;
use crate::data::{Data, Shape};
use crate::tally::{Tally, thousandths};

macro_rules! orders {
    ($version:ident, $quick_xml:ident) => {
        /// The same code for each version.
        pub mod $version {
            use super::{Data, Failure, Order, Shape, Sums, Tally, UblOrder};

            /// Orders as structs.
            pub fn orders(data: &Data) -> Result<Tally, Failure> {
                let mut sums = Sums::default();
                for record in data.records()? {
                    let record = std::str::from_utf8(record)?;
                    match data.shape {
                        Shape::Feed => sums.feed(&$quick_xml::de::from_str::<Order>(record)?)?,
                        Shape::Orders => sums.ubl(&$quick_xml::de::from_str::<UblOrder>(record)?)?,
                    }
                }
                Ok(Tally::extracted(sums.orders, sums.lines, sums.quantity))
            }
        }
    };
}

orders!(v041, quick_xml_041);
orders!(v042, quick_xml_042);

#[derive(Default)]
struct Sums {
    orders: u64,
    lines: u64,
    quantity: i64,
}

impl Sums {
    fn feed(&mut self, order: &Order) -> Result<(), Failure> {
        for line in &black_box(order).order_item_list.order_item {
            self.line(&line.quantity)?;
        }
        self.orders += 1;
        Ok(())
    }

    fn ubl(&mut self, order: &UblOrder) -> Result<(), Failure> {
        for line in &black_box(order).order_line {
            self.line(&line.line_item.quantity.text)?;
        }
        self.orders += 1;
        Ok(())
    }

    fn line(&mut self, quantity: &str) -> Result<(), Failure> {
        self.lines += 1;
        self.quantity += thousandths(quantity).ok_or("not a number")?;
        Ok(())
    }
}

/// Structs whose fields nobody reads, as an importer would have them.
macro_rules! structs {
    ($case:literal: $($name:ident { $($(#[$attribute:meta])? $field:ident: $type:ty,)* })*) => {
        $(
            #[derive(Deserialize)]
            #[serde(rename_all = $case)]
            #[allow(dead_code, reason = "reading them is not what is measured")]
            struct $name {
                $($(#[$attribute])? $field: $type,)*
            }
        )*
    };
}

structs! { "SCREAMING_SNAKE_CASE":
    Order {
        #[serde(rename = "@type")]
        order_type: Option<String>,
        order_header: Header,
        order_item_list: Items,
        order_summary: Summary,
    }
    Header {
        order_info: Info,
    }
    Info {
        order_id: String,
        order_date: Option<String>,
        order_parties: Parties,
        price_currency: Option<String>,
        payment: Option<Payment>,
        #[serde(default)]
        remark: Vec<Typed>,
    }
    Parties {
        buyer_party: Option<Role>,
        invoice_party: Option<Role>,
    }
    Role {
        party: Party,
    }
    Party {
        #[serde(default)]
        party_id: Vec<Typed>,
        address: Address,
    }
    Address {
        name: Option<String>,
        name2: Option<String>,
        name3: Option<String>,
        street: Option<String>,
        zip: Option<String>,
        city: Option<String>,
        country: Option<String>,
        phone: Option<Typed>,
        email: Option<String>,
        vat_id: Option<String>,
    }
    Typed {
        #[serde(rename = "@type")]
        value_type: Option<String>,
        #[serde(rename = "$text", default)]
        text: String,
    }
    Payment {
        cash: Option<Cash>,
    }
    Cash {
        payment_term: Option<Typed>,
    }
    Items {
        order_item: Vec<Item>,
    }
    Item {
        line_item_id: Option<String>,
        article_id: Article,
        quantity: String,
        order_unit: Option<String>,
        article_price: Price,
        remark: Option<String>,
    }
    Article {
        supplier_aid: Option<String>,
        international_aid: Option<String>,
        description_short: Option<String>,
        description_long: Option<String>,
    }
    Price {
        #[serde(rename = "@type")]
        price_type: Option<String>,
        price_amount: Option<String>,
        price_line_amount: Option<String>,
        tax: Option<String>,
        tax_amount: Option<String>,
    }
    Summary {
        total_item_num: Option<String>,
        total_amount: Option<String>,
    }
}

structs! { "PascalCase":
    UblOrder {
        #[serde(rename = "ID")]
        id: String,
        issue_date: Option<String>,
        issue_time: Option<String>,
        order_type_code: Option<String>,
        note: Option<String>,
        document_currency_code: Option<String>,
        customer_reference: Option<String>,
        quotation_document_reference: Option<Identified>,
        contract: Option<Identified>,
        buyer_customer_party: UblRole,
        accounting_customer_party: Option<UblRole>,
        delivery: Option<Delivery>,
        payment_means: Option<PaymentMeans>,
        payment_terms: Option<PaymentTerms>,
        tax_total: Option<TaxTotal>,
        anticipated_monetary_total: Option<MonetaryTotal>,
        order_line: Vec<OrderLine>,
    }
    UblRole {
        party: UblParty,
    }
    UblParty {
        #[serde(rename = "EndpointID")]
        endpoint: Option<Scheme>,
        party_identification: Option<Identified>,
        party_name: Option<Named>,
        postal_address: Option<PostalAddress>,
        party_tax_scheme: Option<TaxScheme>,
        contact: Option<Contact>,
    }
    Identified {
        #[serde(rename = "ID")]
        id: Option<Scheme>,
    }
    Scheme {
        #[serde(rename = "@schemeID")]
        scheme: Option<String>,
        #[serde(rename = "$text", default)]
        text: String,
    }
    Named {
        name: Option<String>,
    }
    PostalAddress {
        street_name: Option<String>,
        additional_street_name: Option<String>,
        city_name: Option<String>,
        postal_zone: Option<String>,
        country: Option<Country>,
    }
    Country {
        identification_code: Option<String>,
    }
    TaxScheme {
        #[serde(rename = "CompanyID")]
        company: Option<String>,
    }
    Contact {
        name: Option<String>,
        telephone: Option<String>,
        electronic_mail: Option<String>,
    }
    Delivery {
        delivery_location: Option<Location>,
        requested_delivery_period: Option<Period>,
        delivery_party: Option<DeliveryParty>,
    }
    Location {
        address: Option<PostalAddress>,
    }
    Period {
        start_date: Option<String>,
    }
    DeliveryParty {
        party_name: Option<Named>,
    }
    PaymentMeans {
        payment_means_code: Option<String>,
    }
    PaymentTerms {
        note: Option<String>,
    }
    TaxTotal {
        tax_amount: Option<String>,
    }
    MonetaryTotal {
        line_extension_amount: Option<String>,
        tax_exclusive_amount: Option<String>,
        tax_inclusive_amount: Option<String>,
        payable_amount: Option<String>,
    }
    OrderLine {
        line_item: LineItem,
    }
    LineItem {
        #[serde(rename = "ID")]
        id: Option<String>,
        quantity: Quantity,
        line_extension_amount: Option<String>,
        price: Option<UblPrice>,
        item: Option<UblItem>,
    }
    Quantity {
        #[serde(rename = "@unitCode")]
        unit: Option<String>,
        #[serde(rename = "$text")]
        text: String,
    }
    UblPrice {
        price_amount: Option<String>,
    }
    UblItem {
        description: Option<String>,
        name: Option<String>,
        buyers_item_identification: Option<Identified>,
        sellers_item_identification: Option<Identified>,
        standard_item_identification: Option<Identified>,
        classified_tax_category: Option<TaxCategory>,
    }
    TaxCategory {
        percent: Option<String>,
    }
}
