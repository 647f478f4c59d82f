//! The enumerations of amounts, with the numbers that they cross the ABI by.

use intakt_core::plan::{
    AccountSource, Cause, ConditionKind, MissingField, PaymentState, Resolution, Rounding, SplitMethod, TotalKind,
    TreatmentKind, VoucherUse,
};

use crate::tree::choices;

choices! {
    /// How far a document is paid.
    closed intakt_payment_states(PaymentState) {
        /// Nothing has been received.
        INTAKT_PAYMENT_STATE_OPEN = 1, Open;
        /// Some of it.
        INTAKT_PAYMENT_STATE_PARTIAL = 2, Partial;
        /// All of it.
        INTAKT_PAYMENT_STATE_FULL = 3, Full;
        /// More than it.
        INTAKT_PAYMENT_STATE_OVER = 4, Over;
        /// Money has been received, and the order does not say how much, or what it is to be compared with.
        INTAKT_PAYMENT_STATE_UNSTATED = 5, Unstated;
    }

    /// Where amounts are rounded.
    closed intakt_roundings(Rounding) {
        /// The sum of each line, and the tax of each line. Totals are sums of lines.
        INTAKT_ROUNDING_PER_LINE = 1, PerLine;
        /// The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).
        INTAKT_ROUNDING_PER_RATE = 2, PerRate;
        /// The sum to be paid and the tax of the whole document.
        INTAKT_ROUNDING_PER_DOCUMENT = 3, PerDocument;
    }

    /// How a charge was split over tax rates.
    closed intakt_split_methods(SplitMethod) {
        /// In proportion to the lines, to the last cent.
        INTAKT_SPLIT_LARGEST_REMAINDER = 1, LargestRemainder;
        /// To the highest rate of the lines.
        INTAKT_SPLIT_HIGHEST_RATE = 2, HighestRate;
        /// To the rate with the greatest sum; of two, the higher rate.
        INTAKT_SPLIT_MAIN_RATE = 3, MainRate;
        /// Never split. A charge that states no rate holds the order.
        INTAKT_SPLIT_AS_GIVEN = 4, AsGiven;
    }

    /// What a voucher is.
    closed intakt_voucher_uses(VoucherUse) {
        /// A voucher that states no tax rate holds the order.
        INTAKT_VOUCHER_HOLD = 1, Hold;
        /// It lowers the price, and the tax with it.
        INTAKT_VOUCHER_DISCOUNT = 2, Discount;
        /// It is money paid before. Price and tax stay.
        INTAKT_VOUCHER_PAYMENT = 3, Payment;
    }

    /// What named a revenue account.
    closed intakt_account_sources(AccountSource) {
        /// The line itself, by its extension `account`.
        INTAKT_ACCOUNT_SOURCE_LINE = 1, Line;
        /// The article, by the settings.
        INTAKT_ACCOUNT_SOURCE_ARTICLE = 2, Article;
        /// The row of the tax code.
        INTAKT_ACCOUNT_SOURCE_TAX_CODE = 3, TaxCode;
        /// The country that the goods are sent to, by the settings.
        INTAKT_ACCOUNT_SOURCE_COUNTRY = 4, Country;
        /// The settings' default.
        INTAKT_ACCOUNT_SOURCE_DEFAULT = 5, Default;
    }

    /// What is missing for an amount.
    closed intakt_missing_fields(MissingField) {
        /// The price, and the sum.
        INTAKT_MISSING_PRICE = 1, Price;
        /// The quantity.
        INTAKT_MISSING_QUANTITY = 2, Quantity;
        /// The tax rate.
        INTAKT_MISSING_TAX_RATE = 3, TaxRate;
        /// Whether the amount includes tax.
        INTAKT_MISSING_PRICES = 4, Prices;
    }

    /// Which stated amount.
    closed intakt_total_kinds(TotalKind) {
        /// The sum of a line against price and quantity.
        INTAKT_TOTAL_LINE_TOTAL = 1, LineTotal;
        /// The tax of a line.
        INTAKT_TOTAL_LINE_TAX = 2, LineTax;
        /// The sum of the lines.
        INTAKT_TOTAL_LINES = 3, Lines;
        /// How many lines there are.
        INTAKT_TOTAL_LINE_COUNT = 4, LineCount;
        /// The sum without tax.
        INTAKT_TOTAL_NET = 5, Net;
        /// The tax.
        INTAKT_TOTAL_TAX = 6, Tax;
        /// The sum with tax.
        INTAKT_TOTAL_GROSS = 7, Gross;
        /// The sum of the order, with or without tax.
        INTAKT_TOTAL_AMOUNT = 8, Amount;
        /// The sum of a tax rate without tax.
        INTAKT_TOTAL_RATE_NET = 9, RateNet;
        /// The tax of a tax rate.
        INTAKT_TOTAL_RATE_TAX = 10, RateTax;
    }

    /// What could be the cause of a difference: that with which the sums would add up.
    closed intakt_causes(Cause) {
        /// The sender rounds each line.
        INTAKT_CAUSE_ROUNDING_PER_LINE = 1, RoundingPerLine;
        /// The sender rounds the sum of each tax rate.
        INTAKT_CAUSE_ROUNDING_PER_RATE = 2, RoundingPerRate;
        /// The sender rounds the whole document.
        INTAKT_CAUSE_ROUNDING_PER_DOCUMENT = 3, RoundingPerDocument;
        /// Unit prices are rounded, and the sender computed with exact ones.
        INTAKT_CAUSE_UNIT_PRICE_ROUNDED = 4, UnitPriceRounded;
        /// Some other rounding: the difference is within the tolerance.
        INTAKT_CAUSE_ROUNDING = 5, Rounding;
        /// The stated sum is without charges, such as shipping.
        INTAKT_CAUSE_CHARGES_LEFT_OUT = 6, ChargesLeftOut;
        /// The stated sum takes the voucher otherwise: as a payment, or as a discount.
        INTAKT_CAUSE_VOUCHER = 7, Voucher;
        /// The difference is the tax: prices may include tax, or not, other than stated.
        INTAKT_CAUSE_TAX_STATEMENT = 8, TaxStatement;
        /// The difference is the discount of lines.
        INTAKT_CAUSE_DISCOUNT = 9, Discount;
        /// The difference is the sum of a line, which may be missing or stand twice.
        INTAKT_CAUSE_LINE_LEFT_OUT = 10, LineLeftOut;
        /// None of these.
        INTAKT_CAUSE_UNKNOWN = 11, Unknown;
    }

    /// What became of a difference.
    closed intakt_resolutions(Resolution) {
        /// It is within the tolerance.
        INTAKT_RESOLUTION_ABSORBED = 1, Absorbed;
        /// The order goes on with what it states, and a clerk is asked.
        INTAKT_RESOLUTION_REVIEW = 2, Review;
        /// The order is held.
        INTAKT_RESOLUTION_HELD = 3, Held;
    }

    /// Whose tax it is.
    closed intakt_treatment_kinds(TreatmentKind) {
        /// The order carries tax.
        INTAKT_TREATMENT_TAXED = 1, Taxed;
        /// The order carries none, and the buyer owes it in another country of the EU: every condition is met.
        INTAKT_TREATMENT_REVERSE_CHARGE = 2, ReverseCharge;
        /// The order carries none, and the goods leave the EU, or the country of a seller outside of it.
        INTAKT_TREATMENT_EXPORT = 3, Export;
        /// The order carries none, and what would make that right is not all there.
        INTAKT_TREATMENT_UNPROVEN = 4, Unproven;
    }

    /// A condition of an order without tax.
    closed intakt_condition_kinds(ConditionKind) {
        /// Every amount stands under the rate zero.
        INTAKT_CONDITION_RATES_ZERO = 1, RatesZero;
        /// The buyer is a company.
        INTAKT_CONDITION_BUSINESS_CUSTOMER = 2, BusinessCustomer;
        /// The buyer gives a VAT id.
        INTAKT_CONDITION_VAT_ID_GIVEN = 3, VatIdGiven;
        /// Its form is right, and its check digit where there is one. Whether it exists is for the tax office to
        /// say.
        INTAKT_CONDITION_VAT_ID_VALID = 4, VatIdValid;
        /// It is of another country of the EU than the seller's.
        INTAKT_CONDITION_VAT_ID_OF_OTHER_EU_COUNTRY = 5, VatIdOfOtherEuCountry;
        /// The goods are sent to another country of the EU than the seller's.
        INTAKT_CONDITION_SHIPPED_TO_OTHER_EU_COUNTRY = 6, ShippedToOtherEuCountry;
        /// The goods are sent to a country outside the EU.
        INTAKT_CONDITION_SHIPPED_OUTSIDE_EU = 7, ShippedOutsideEu;
    }
}
