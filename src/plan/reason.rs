//! Why something was decided: a stable word and a sentence.

use serde::Serialize;

use crate::error::{Code, Position, Problem};

macro_rules! reason_codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $text:literal;)+) => {
        /// The stable word of a [`Reason`]. A word never changes its meaning; colours and severities are the host's.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ReasonCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl ReasonCode {
            /// Every word.
            pub const ALL: &[ReasonCode] = &[$(ReasonCode::$variant,)+];

            /// The word itself.
            pub fn as_str(self) -> &'static str {
                match self { $(ReasonCode::$variant => $text,)+ }
            }

            /// What it means, as the catalogue of errors prints it.
            pub fn explanation(self) -> &'static str {
                match self { $(ReasonCode::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

reason_codes! {
    // what became of an order
    /// Everything needed is known.
    Ready = "ready";
    /// The order refers to a party that another order's plan creates.
    WaitsForParty = "waits_for_party";
    /// The order refers to an article that another order's plan creates.
    WaitsForArticle = "waits_for_article";
    /// The same order with the same content was planned before.
    Known = "known";
    /// The same order stands twice in this run with the same content.
    Repeated = "repeated";
    /// The order was planned before with other content.
    Changed = "changed";
    /// The host does not know whether an action of the order was carried out.
    OutcomeUnknown = "outcome_unknown";
    /// An earlier plan of the order failed after its document had been made.
    PartlyApplied = "partly_applied";
    /// The order was applied and taken back, and nobody has said since that it is to be planned again.
    Undone = "undone";
    /// The order was refused, by a clerk or by the shop.
    Rejected = "rejected";
    /// A problem of severity error in the order.
    OrderProblem = "order_problem";
    /// A table or decision of the profile has no row for a value, and says to ask.
    ValueUnknown = "value_unknown";
    /// The order has no number.
    NoNumber = "no_number";
    /// The order has no lines.
    NoLines = "no_lines";
    /// The order names no orderer, patient or payer.
    NoParty = "no_party";
    /// The address book, the articles, the matcher or the ledger failed.
    HostFailed = "host_failed";
    /// The matcher's index and the address book do not show the same state.
    Stale = "stale";
    /// The plan that this order waited for failed or was taken back.
    DependencyFailed = "dependency_failed";
    /// Whether the plan that this order refers to was carried out is not known.
    DependencyUnknown = "dependency_unknown";
    /// A rule of the profile passes the record over.
    SkipRule = "skip_rule";
    /// A filter took the record out.
    Filtered = "filtered";
    /// The record could not be read.
    Unreadable = "unreadable";

    /// A payment, cancellation or change waits for its order, which has not come.
    EventWaits = "event_waits";
    /// A payment or change that came before the order is planned with it.
    EventTaken = "event_taken";
    /// A payment or cancellation came after the order had been carried out. A clerk decides.
    EventLate = "event_late";
    /// A payment, cancellation or change has waited in vain for its order.
    EventExpired = "event_expired";
    /// The shop has cancelled the order.
    Cancelled = "cancelled";
    /// The status of the order in the shop says to wait.
    WaitsForStatus = "waits_for_status";
    /// The order is younger than the settings ask for.
    TooYoung = "too_young";
    /// The status of the order in the shop says to pass it over.
    SkipStatus = "skip_status";
    /// The settings do not say what the status of the order in the shop means.
    StatusUnknown = "status_unknown";
    /// A date that a setting needs is not known.
    DateMissing = "date_missing";
    /// The host's user is not allowed to do what the plan needs.
    RightMissing = "right_missing";
    /// A value does not fit the target.
    Constraint = "constraint";
    /// The target's code for a payment or shipping method is not known.
    MethodUnknown = "method_unknown";

    // who is it
    /// The party is proven to be a known one.
    PartySame = "party_same";
    /// The party is not in the address book.
    PartyNew = "party_new";
    /// The party is the one that another order, or another role of this order, creates.
    PartyPlanned = "party_planned";
    /// An earlier, failed plan of this order has created the party.
    PartyCreatedBefore = "party_created_before";
    /// The party is unclear and a clerk decides.
    PartyUnclear = "party_unclear";
    /// The party is unclear and the settings say to create a new one.
    UnclearCreateNew = "unclear_create_new";
    /// The party is unclear and the settings say to use the one candidate.
    UnclearUseExisting = "unclear_use_existing";
    /// The party was recognised, but the shop's id of it stands for another party.
    CrossReferenceDiffers = "cross_reference_differs";
    /// A clerk has decided who or which article it is.
    Decided = "decided";
    /// A clerk has decided who or which article it is, and what is known now is not what he was asked about.
    DecisionOutdated = "decision_outdated";
    /// A clerk has said that it is never the party that it seems to be.
    NeverPair = "never_pair";
    /// The role may only be linked, and the party is not known.
    PartyUnlinked = "party_unlinked";
    /// The role stands in the document as text.
    TextOnly = "text_only";

    /// The party is the collective customer.
    PartyCollective = "party_collective";
    /// The settings say to hold guests.
    GuestReview = "guest_review";
    /// The settings say to create a record for each guest.
    GuestCreate = "guest_create";
    /// The order names no customer, and the settings name who pays then.
    DebtorDefault = "debtor_default";
    /// The settings name who pays for every order.
    DebtorForced = "debtor_forced";
    /// The address book does not have a party that the settings name.
    PartyOfSettings = "party_of_settings";
    /// The source has made the party's data unreadable, so they prove and change nothing.
    RedactedBySource = "redacted_by_source";
    /// Exactly one doctor of that name is known at that place.
    PractitionerByPlace = "practitioner_by_place";
    /// Exactly one contact of the company has that name.
    ContactFound = "contact_found";
    /// The company has no such contact.
    ContactNew = "contact_new";
    /// It is not certain which contact of the company it is.
    ContactUnclear = "contact_unclear";

    // fields
    /// The settings say to change the fields.
    FieldPolicy = "field_policy";
    /// The order says something else than the address book, and the settings say to ask.
    FieldReview = "field_review";

    // articles
    /// Exactly one article has the numbers of the line.
    ArticleFound = "article_found";
    /// There are no articles to look into; whether the article exists is for the host to find out.
    ArticleUnchecked = "article_unchecked";
    /// No article has the numbers of the line.
    ArticleMissing = "article_missing";
    /// Several articles have the numbers of the line.
    ArticleAmbiguous = "article_ambiguous";
    /// No article has the numbers of the line and the settings say to create it.
    ArticleNew = "article_new";
    /// Another order's plan creates the article.
    ArticlePlanned = "article_planned";
    /// No article has the numbers of the line and the settings name a placeholder.
    ArticlePlaceholder = "article_placeholder";

    /// The shop's code stands for exactly one article.
    ArticleByReference = "article_by_reference";
    /// Where the price of a set stands cannot be changed without guessing.
    BundleUnclear = "bundle_unclear";
    // amounts
    /// A total of the order differs from the computed one by more than the tolerance. Look at the cause that the plan names:
    /// how the shop rounds, or what the profile does not read.
    TotalsDiffer = "totals_differ";
    /// The stated sum or tax of a line is another than price, quantity and rate give. Ask the sender which is right, or let the
    /// profile read what is missing.
    LineDiffers = "line_differs";
    /// Nobody says whether a voucher is a discount or a payment. Set `voucher` in the settings.
    VoucherUnknown = "voucher_unknown";
    /// A charge states no tax rate and cannot be split over those of the articles. Let the profile read its rate, or set `split`.
    TaxRateUndecided = "tax_rate_undecided";
    /// The table of tax codes has no row for an amount. Add one.
    TaxCodeMissing = "tax_code_missing";
    /// Several rows of the table of tax codes fit an amount equally well. Give one of them the condition that tells them apart.
    TaxCodeAmbiguous = "tax_code_ambiguous";
    /// The country has no such tax rate on the day of the order. Ask the shop, or set `vat_check`; no amount is changed.
    VatRateUnusual = "vat_rate_unusual";
    /// The VAT id fails its check, and the order carries tax. Ask the customer for the right one.
    VatIdInvalid = "vat_id_invalid";
    /// The order carries no tax, and a condition for that is not met. Ask the customer for a valid VAT id, or the shop why it took
    /// no tax.
    UntaxedUnproven = "untaxed_unproven";
    /// More has been paid than the order comes to. Refund the rest, or keep it as a credit.
    PaymentOver = "payment_over";
    /// The order is in a currency that is not booked. Add it to `currencies`, or refuse the order.
    CurrencyRefused = "currency_refused";
    /// The exchange factor is not a number. Look at the order; no amount is converted by it.
    ExchangeFactorUnclear = "exchange_factor_unclear";
    /// An amount has more digits than can be computed with. Look whether the profile reads the right fields.
    AmountsTooLarge = "amounts_too_large";

    // documents
    /// Every order that is planned becomes a document.
    Document = "document";
    /// The order says that the money has been received.
    PaymentReceived = "payment_received";
    /// The settings say that the voucher is a payment.
    VoucherPayment = "voucher_payment";
    /// A gift card has been redeemed.
    GiftCardRedeemed = "gift_card_redeemed";
    /// The order brings the file.
    AttachmentGiven = "attachment_given";
    /// The shop's id of the party was not known.
    CrossReferenceNew = "cross_reference_new";
    /// The settings ask for every order to be looked at.
    EveryOrder = "every_order";
    /// The document is booked when it is created.
    BooksAtOnce = "books_at_once";
    /// A customer is created.
    NewCustomer = "new_customer";
    /// A doctor is created or not known.
    NewPractitioner = "new_practitioner";
    /// The order is held or waits.
    OpenOrder = "open_order";
    /// An order of the shop was taken in.
    ShopOrder = "shop_order";
}

impl Serialize for ReasonCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Why something was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The stable word.
    pub code: ReasonCode,
    /// One sentence without personal data.
    pub text: String,
    /// The problem behind it, if there is one; its values are masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

impl Reason {
    /// A reason in a word and a sentence.
    pub fn new(code: ReasonCode, text: impl Into<String>) -> Self {
        Reason { code, text: text.into(), problem: None }
    }

    /// A reason why a policy holds an order instead of guessing: where it stands, and what would resolve it.
    pub(super) fn hold(code: ReasonCode, text: impl Into<String>, position: Position, hint: impl Into<String>) -> Self {
        let text = text.into();
        let problem = Problem::new(Code::PlanPolicy, text.clone()).at(position).hint(hint);
        Reason { code, text, problem: Some(problem) }
    }

    /// A reason that rests on a problem.
    pub fn from_problem(code: ReasonCode, problem: Problem) -> Self {
        Reason { code, text: problem.message().to_owned(), problem: Some(problem) }
    }
}

#[cfg(test)]
mod tests {
    use super::ReasonCode;

    #[test]
    fn words_are_unique_and_in_snake_case() {
        let mut words: Vec<&str> = ReasonCode::ALL.iter().map(|code| code.as_str()).collect();
        assert!(words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')));
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), ReasonCode::ALL.len());
    }
}
