//! The enumerations of orders, with the numbers that they cross the ABI by.

use intakt_core::Severity;
use intakt_core::order::{AddressKind, ChargeKind, Gender, Level, LineKind, Prices, Role, Side};

use crate::tree::choices;

choices! {
    /// What a party is in an order.
    closed intakt_roles(Role) {
        /// Who ordered.
        INTAKT_ROLE_ORDERER = 1, Orderer;
        /// For whom the goods are. A mother orders for her child, a home for its resident.
        INTAKT_ROLE_PATIENT = 2, Patient;
        /// Who pays the bill.
        INTAKT_ROLE_PAYER = 3, Payer;
        /// Where the goods go.
        INTAKT_ROLE_SHIP_TO = 4, ShipTo;
        /// Whom to ask.
        INTAKT_ROLE_CONTACT = 5, Contact;
        /// The doctor who prescribed (Arzt).
        INTAKT_ROLE_PRACTITIONER = 6, Practitioner;
        /// The health insurer (Kasse). Linked only, never created.
        INTAKT_ROLE_INSURER = 7, Insurer;
    }

    /// The gender that the sender states.
    closed intakt_genders(Gender) {
        /// Female.
        INTAKT_GENDER_FEMALE = 1, Female;
        /// Male.
        INTAKT_GENDER_MALE = 2, Male;
        /// Neither.
        INTAKT_GENDER_DIVERSE = 3, Diverse;
    }

    /// What kind of place an address is.
    closed intakt_address_kinds(AddressKind) {
        /// Where the party lives or works.
        INTAKT_ADDRESS_KIND_HOME = 1, Home;
        /// A counter where parcels are handed out.
        INTAKT_ADDRESS_KIND_PICKUP = 2, Pickup;
        /// A parcel locker.
        INTAKT_ADDRESS_KIND_LOCKER = 3, Locker;
    }

    /// Whether amounts include tax.
    closed intakt_price_kinds(Prices) {
        /// Without tax.
        INTAKT_PRICES_NET = 1, Net;
        /// With tax.
        INTAKT_PRICES_GROSS = 2, Gross;
    }

    /// What kind of line it is.
    closed intakt_line_kinds(LineKind) {
        /// An article.
        INTAKT_LINE_KIND_PRODUCT = 1, Product;
        /// Shipping sent as a line.
        INTAKT_LINE_KIND_SHIPPING = 2, Shipping;
        /// A discount sent as a line.
        INTAKT_LINE_KIND_DISCOUNT = 3, Discount;
        /// A voucher sent as a line.
        INTAKT_LINE_KIND_VOUCHER = 4, Voucher;
        /// A surcharge sent as a line.
        INTAKT_LINE_KIND_SURCHARGE = 5, Surcharge;
        /// Text only.
        INTAKT_LINE_KIND_TEXT = 6, Text;
    }

    /// Which side of the body.
    closed intakt_sides(Side) {
        /// Left.
        INTAKT_SIDE_LEFT = 1, Left;
        /// Right.
        INTAKT_SIDE_RIGHT = 2, Right;
        /// Left and right.
        INTAKT_SIDE_BOTH = 3, Both;
    }

    /// What kind of charge it is.
    closed intakt_charge_kinds(ChargeKind) {
        /// Postage and packing.
        INTAKT_CHARGE_KIND_SHIPPING = 1, Shipping;
        /// For small orders, cash on delivery and the like.
        INTAKT_CHARGE_KIND_SURCHARGE = 2, Surcharge;
        /// Taken off the price.
        INTAKT_CHARGE_KIND_DISCOUNT = 3, Discount;
        /// A voucher; whether it is a discount or a payment is the settings' business.
        INTAKT_CHARGE_KIND_VOUCHER = 4, Voucher;
    }

    /// How much a problem matters.
    closed intakt_severities(Severity) {
        /// Worth knowing; nothing is wrong.
        INTAKT_SEVERITY_NOTE = 1, Note;
        /// Something was mended or looks wrong; the result stands.
        INTAKT_SEVERITY_WARNING = 2, Warning;
        /// The thing named could not be done.
        INTAKT_SEVERITY_ERROR = 3, Error;
    }

    /// Whose rules a layer of a profile holds. Each lies over those before it.
    closed intakt_layers(Level) {
        /// Common rules and tables.
        INTAKT_LAYER_BASE = 1, Base;
        /// A dialect, or a system that orders are for.
        INTAKT_LAYER_TARGET = 2, Target;
        /// One company of the host.
        INTAKT_LAYER_TENANT = 3, Tenant;
        /// One shop or till that sends it orders.
        INTAKT_LAYER_SOURCE = 4, Source;
    }
}
