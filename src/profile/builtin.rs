//! The profiles that Intakt brings along, embedded as they stand in `profiles/`.

/// File name and text of each, `base` first.
pub(super) const BUILTIN: &[(&str, &str)] = &[
    ("base.toml", include_str!("../../profiles/base.toml")),
    ("afterbuy.toml", include_str!("../../profiles/afterbuy.toml")),
    ("amazon-order-report.toml", include_str!("../../profiles/amazon-order-report.toml")),
    ("cao-xtcommerce.toml", include_str!("../../profiles/cao-xtcommerce.toml")),
    ("cxml-order.toml", include_str!("../../profiles/cxml-order.toml")),
    ("cxml-punchout.toml", include_str!("../../profiles/cxml-punchout.toml")),
    ("demandware-order.toml", include_str!("../../profiles/demandware-order.toml")),
    ("ebay-getorders.toml", include_str!("../../profiles/ebay-getorders.toml")),
    ("gs1-order-3.toml", include_str!("../../profiles/gs1-order-3.toml")),
    ("intakt-order.toml", include_str!("../../profiles/intakt-order.toml")),
    ("jtl-wawi.toml", include_str!("../../profiles/jtl-wawi.toml")),
    ("magento-1-rest.toml", include_str!("../../profiles/magento-1-rest.toml")),
    ("magento-1-soap.toml", include_str!("../../profiles/magento-1-soap.toml")),
    ("magento-1.toml", include_str!("../../profiles/magento-1.toml")),
    ("opentrans-1.0-lexware.toml", include_str!("../../profiles/opentrans-1.0-lexware.toml")),
    ("opentrans-1.0-shop.toml", include_str!("../../profiles/opentrans-1.0-shop.toml")),
    ("opentrans-2.1.toml", include_str!("../../profiles/opentrans-2.1.toml")),
    ("order-x.toml", include_str!("../../profiles/order-x.toml")),
    ("peppershop-orders.toml", include_str!("../../profiles/peppershop-orders.toml")),
    ("peppol-order-3.toml", include_str!("../../profiles/peppol-order-3.toml")),
    ("sap-orders05.toml", include_str!("../../profiles/sap-orders05.toml")),
    ("shipstation.toml", include_str!("../../profiles/shipstation.toml")),
    ("ubl-2-order.toml", include_str!("../../profiles/ubl-2-order.toml")),
];
