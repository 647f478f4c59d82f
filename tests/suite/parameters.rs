//! What the parameters of the built-in profiles change: cases are a table.

use std::collections::BTreeMap;
use std::fs;

use intakt::input::Input;
use intakt::profile::{OrderReader, Parameters, Profiles, ReadOptions, Reading};
use serde_json::{Value, json};

use crate::corpus;

/// The first order of a sample, read with a parameter set, as JSON.
fn first_order(profiles: &Profiles, sample: &str, parameter: &str, value: &str) -> Value {
    let profile = sample.split('/').next().expect("a folder");
    let bytes = fs::read(corpus::root().join("tests/corpus/orders").join(sample)).expect("a readable sample");
    let parameters = Parameters::from([(parameter.to_owned(), value.to_owned())]);
    let options =
        ReadOptions { parameters: BTreeMap::from([(profile.to_owned(), parameters)]), ..ReadOptions::default() };
    let mut reader = OrderReader::open(Input::Slice(&bytes), profiles, options).expect("a profile");
    match reader.next().expect("a record") {
        Some(Reading::Order(order)) => json!(order),
        other => panic!("{sample}: {other:?}"),
    }
}

const AMAZON_DELIVERY: &str = "amazon-order-report/own-no-billing-address.xml";

/// A value that no field takes is refused before the first order, and not shown.
#[test]
fn a_parameter_that_its_field_does_not_take_is_refused() {
    let profiles = Profiles::builtin().expect("the built-in profiles");
    let parameters = Parameters::from([("prices".to_owned(), "brutto".to_owned())]);
    let error = profiles.get("jtl-wawi", &parameters).expect_err("no such prices");
    let problem = error.problem();
    assert_eq!((error.code().as_str(), problem.expected_text()), ("profile.parameter", Some("net, gross")));
    assert!(problem.position().is_some() && !error.to_string().contains("brutto"), "{error}");
}

#[test]
fn parameters_change_what_is_read() {
    let profiles = Profiles::builtin().expect("the built-in profiles");
    // Sample, parameter, its value, place in the order, what stands there.
    let cases: &[(&str, &str, &str, &str, Value)] = &[
        ("jtl-wawi/own-prices-and-positions.xml", "prices", "net", "/lines/0/price", json!("58.81513")),
        ("jtl-wawi/own-prices-and-positions.xml", "prices", "gross", "/lines/0/price", json!("69.99")),
        ("jtl-wawi/own-prices-and-positions.xml", "prices", "gross", "/lines/0/prices", json!("gross")),
        // fPreis is 0.00 there: nobody knew it.
        ("jtl-wawi/own-prices-and-positions.xml", "prices", "gross", "/lines/2/price", json!("4.78992")),
        ("jtl-wawi/own-prices-and-positions.xml", "prices", "gross", "/lines/2/prices", json!("net")),
        ("magento-1-rest/own-list-with-bom.xml", "prices", "gross", "/prices", json!("gross")),
        ("magento-1-rest/own-list-with-bom.xml", "prices", "gross", "/lines/0/price", json!("29.9900")),
        ("magento-1-rest/own-list-with-bom.xml", "prices", "gross", "/lines/0/total", json!("59.9800")),
        ("magento-1-rest/own-list-with-bom.xml", "prices", "gross", "/totals/lines", json!("59.9800")),
        ("magento-1-rest/own-numbered-configurable.xml", "child_rows", "skip", "/lines/1/article", json!("SALBE")),
        ("magento-1-rest/own-numbered-configurable.xml", "child_rows", "text", "/lines/1/kind", json!("text")),
        ("magento-1-rest/own-numbered-configurable.xml", "child_rows", "text", "/lines/1/price", Value::Null),
        ("magento-1-rest/own-numbered-configurable.xml", "child_rows", "text", "/lines/2/article", json!("SALBE")),
        ("magento-1-soap/own-wsi-configurable-discount.xml", "child_rows", "text", "/lines/1/id", json!("62")),
        // The interface has no column with tax.
        ("magento-1-soap/own-wsi-configurable-discount.xml", "prices", "gross", "/lines/0/prices", json!("net")),
        ("afterbuy/own-bare-result-converted.xml", "currency", "CHF", "/currency", json!("CHF")),
        // The items tell it.
        ("afterbuy/own-success-german-numbers.xml", "currency", "CHF", "/currency", json!("EUR")),
        ("afterbuy/own-success-german-numbers.xml", "prices", "net", "/prices", json!("net")),
        ("ebay-getorders/own-gift-unfinished-cancelled.xml", "prices", "net", "/problems", Value::Null),
        ("shipstation/own-adjustment-and-clock.xml", "currency", "GBP", "/currency", json!("GBP")),
        ("shipstation/own-recipient-other-than-customer.xml", "currency", "GBP", "/currency", json!("CAD")),
        ("shipstation/own-adjustment-and-clock.xml", "prices", "gross", "/prices", json!("gross")),
        ("peppershop-orders/own-flat-fields.xml", "prices", "gross", "/prices", json!("gross")),
        (
            "opentrans-1.0-shop/own-gross-and-unclear-number.xml",
            "shipping_article",
            "X",
            "/lines/1/kind",
            json!("product"),
        ),
        (
            "opentrans-1.0-shop/constructed_shop_dialect.xml",
            "voucher_article",
            "TASCHE-1",
            "/lines/0/kind",
            json!("voucher"),
        ),
        (
            "opentrans-1.0-shop/constructed_shop_dialect.xml",
            "voucher_article",
            "TASCHE-1",
            "/lines/1/kind",
            json!("product"),
        ),
        ("amazon-order-report/own-billing-and-sums.xml", "prices", "net", "/prices", json!("net")),
        // The goods go to the buyer's own name there; with "never" not even that counts.
        (AMAZON_DELIVERY, "delivery_as_billing", "same_name", "/parties/0/address/city", json!("Dresden")),
        (AMAZON_DELIVERY, "delivery_as_billing", "never", "/parties/0/address/city", Value::Null),
        (AMAZON_DELIVERY, "delivery_as_billing", "never", "/parties/0/family_name", json!("von der Aue")),
        (AMAZON_DELIVERY, "delivery_as_billing", "never", "/parties/1/address/city", json!("Dresden")),
    ];
    for (sample, parameter, value, place, expected) in cases {
        let order = first_order(&profiles, sample, parameter, value);
        let found = order.pointer(place).cloned().unwrap_or_default();
        assert_eq!(found, *expected, "{sample} with {parameter} = {value:?}: {place}");
    }
}
