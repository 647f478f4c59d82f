//! The enumerations of plans, with the numbers that they cross the ABI by.

use intakt_core::master::{ActionKind, DocumentKind, PartyField};
use intakt_core::plan::{Answer, Class, Decision, DocumentStatus, PaymentPurpose, Question, Right, Status, Visibility};

use crate::tree::choices;

choices! {
    /// Whether there is anything to do.
    closed intakt_plan_statuses(Status) {
        /// May be carried out.
        INTAKT_PLAN_STATUS_PLANNED = 1, Planned;
        /// May be carried out once the other order that it refers to has created a party or article. Without
        /// actions: is not to be taken in yet, because of its status in the shop or its age, and is planned when it
        /// is read again.
        INTAKT_PLAN_STATUS_WAITING = 2, Waiting;
        /// A person, or a change of data or settings, must come first.
        INTAKT_PLAN_STATUS_HELD = 3, Held;
        /// Nothing is to be done.
        INTAKT_PLAN_STATUS_SKIPPED = 4, Skipped;
    }

    /// What was decided about a party.
    closed intakt_decisions(Decision) {
        /// It is a known party.
        INTAKT_DECISION_LINK = 1, Link;
        /// It is created.
        INTAKT_DECISION_CREATE = 2, Create;
        /// It is the party that another plan creates.
        INTAKT_DECISION_AWAIT = 3, Await;
        /// It stands in the document as text.
        INTAKT_DECISION_TEXT = 4, Text;
        /// It is unresolved, and the order is held.
        INTAKT_DECISION_HOLD = 5, Hold;
    }

    /// What an action does.
    closed intakt_action_kinds(ActionKind) {
        /// Check that a known party is still the one that was judged, and use it.
        INTAKT_ACTION_LINK_PARTY = 1, LinkParty;
        /// Create a party.
        INTAKT_ACTION_CREATE_PARTY = 2, CreateParty;
        /// Use the party that another order's plan creates. Settled with that order, not by the host.
        INTAKT_ACTION_AWAIT_PARTY = 3, AwaitParty;
        /// Change fields of a known party.
        INTAKT_ACTION_UPDATE_PARTY = 4, UpdateParty;
        /// Check that a known contact of a company is still the one that was found, and use it.
        INTAKT_ACTION_LINK_CONTACT = 5, LinkContact;
        /// Create a contact below a company.
        INTAKT_ACTION_CREATE_CONTACT = 6, CreateContact;
        /// Check that a known article is still the one that was found.
        INTAKT_ACTION_CHECK_ARTICLE = 7, CheckArticle;
        /// Create an article.
        INTAKT_ACTION_CREATE_ARTICLE = 8, CreateArticle;
        /// Use the article that another order's plan creates. Settled with that order, not by the host.
        INTAKT_ACTION_AWAIT_ARTICLE = 9, AwaitArticle;
        /// Use the placeholder article.
        INTAKT_ACTION_USE_PLACEHOLDER = 10, UsePlaceholder;
        /// Create the document.
        INTAKT_ACTION_CREATE_DOCUMENT = 11, CreateDocument;
        /// Add a payment that was received.
        INTAKT_ACTION_ADD_PAYMENT = 12, AddPayment;
        /// Add a file.
        INTAKT_ACTION_ADD_ATTACHMENT = 13, AddAttachment;
        /// Remember that the shop's id of a party means a party of the host.
        INTAKT_ACTION_CROSS_REFERENCE = 14, CrossReference;
    }

    /// What kind of document an order becomes.
    closed intakt_document_kinds(DocumentKind) {
        /// An entry in the host's order intake, which a clerk turns into an order.
        INTAKT_DOCUMENT_KIND_INTAKE = 1, Intake;
        /// An order.
        INTAKT_DOCUMENT_KIND_ORDER = 2, Order;
        /// An invoice.
        INTAKT_DOCUMENT_KIND_INVOICE = 3, Invoice;
        /// A credit note.
        INTAKT_DOCUMENT_KIND_CREDIT_NOTE = 4, CreditNote;
        /// A quotation.
        INTAKT_DOCUMENT_KIND_QUOTATION = 5, Quotation;
        /// A booking without articles, for a target that has none.
        INTAKT_DOCUMENT_KIND_FINANCIAL_MUTATION = 6, FinancialMutation;
    }

    /// A field of a party that a plan can change.
    closed intakt_party_fields(PartyField) {
        /// The customer number in the host's numbering.
        INTAKT_PARTY_FIELD_CUSTOMER_NUMBER = 1, CustomerNumber;
        /// `Herr`, `Frau` as written.
        INTAKT_PARTY_FIELD_SALUTATION = 2, Salutation;
        /// Academic title.
        INTAKT_PARTY_FIELD_TITLE = 3, Title;
        /// Given names.
        INTAKT_PARTY_FIELD_GIVEN_NAME = 4, GivenName;
        /// Family name.
        INTAKT_PARTY_FIELD_FAMILY_NAME = 5, FamilyName;
        /// Family name at birth.
        INTAKT_PARTY_FIELD_BIRTH_NAME = 6, BirthName;
        /// Name of the company.
        INTAKT_PARTY_FIELD_COMPANY = 7, Company;
        /// Department or branch.
        INTAKT_PARTY_FIELD_DEPARTMENT = 8, Department;
        /// Day of birth, `1958-12-24` or `24.12.1958`.
        INTAKT_PARTY_FIELD_BIRTH_DATE = 9, BirthDate;
        /// `female`, `male` or `diverse`, or their first letter (`w` too).
        INTAKT_PARTY_FIELD_GENDER = 10, Gender;
        /// Street.
        INTAKT_PARTY_FIELD_STREET = 11, Street;
        /// House number.
        INTAKT_PARTY_FIELD_HOUSE_NUMBER = 12, HouseNumber;
        /// Second line of the address.
        INTAKT_PARTY_FIELD_ADDRESS_LINE2 = 13, AddressLine2;
        /// Postal code.
        INTAKT_PARTY_FIELD_POSTAL_CODE = 14, PostalCode;
        /// Place.
        INTAKT_PARTY_FIELD_CITY = 15, City;
        /// State or region.
        INTAKT_PARTY_FIELD_STATE = 16, State;
        /// Country.
        INTAKT_PARTY_FIELD_COUNTRY = 17, Country;
        /// E-mail address.
        INTAKT_PARTY_FIELD_EMAIL = 18, Email;
        /// Telephone number.
        INTAKT_PARTY_FIELD_PHONE = 19, Phone;
        /// Mobile number.
        INTAKT_PARTY_FIELD_MOBILE = 20, Mobile;
        /// VAT identification number.
        INTAKT_PARTY_FIELD_VAT_ID = 21, VatId;
        /// Health insurance number.
        INTAKT_PARTY_FIELD_INSURANCE_NUMBER = 22, InsuranceNumber;
        /// Any other official number.
        INTAKT_PARTY_FIELD_OFFICIAL_ID = 23, OfficialId;
    }

    /// What a clerk is asked.
    open intakt_questions(Question) {
        /// Which party is it?
        INTAKT_QUESTION_WHICH_PARTY = 1, WhichParty;
        /// Which doctor or insurer is it? The order goes on without an answer, unless it is held for another
        /// reason.
        INTAKT_QUESTION_WHICH_LINK = 2, WhichLink;
        /// Should the address book take over what the order says? The order goes on without an answer.
        INTAKT_QUESTION_UPDATE_FIELDS = 3, UpdateFields;
        /// Which article is it?
        INTAKT_QUESTION_WHICH_ARTICLE = 4, WhichArticle;
        /// The order changed after it was planned: what now?
        INTAKT_QUESTION_CHANGED = 5, Changed;
        /// Was it carried out? The host's data tell.
        INTAKT_QUESTION_WAS_IT_DONE = 6, WasItDone;
        /// The order cannot be planned as it is: mend it or refuse it.
        INTAKT_QUESTION_MEND = 7, Mend;
        /// Is the order right? Asked of every order when the settings say so.
        INTAKT_QUESTION_CHECK = 8, Check;
    }

    /// An answer that a clerk can give.
    open intakt_answers(Answer) {
        /// It is the party that the clerk names.
        INTAKT_ANSWER_ASSIGN = 1, Assign;
        /// It is a new one.
        INTAKT_ANSWER_CREATE = 2, Create;
        /// Go on as the plan says.
        INTAKT_ANSWER_ACCEPT = 3, Accept;
        /// Do not take in the order, or do not take over the fields.
        INTAKT_ANSWER_REJECT = 4, Reject;
        /// Ask again.
        INTAKT_ANSWER_LATER = 5, Later;
        /// Book it on the collective customer.
        INTAKT_ANSWER_COLLECTIVE = 6, Collective;
        /// The company is the customer, the person a contact below it.
        INTAKT_ANSWER_SPLIT = 7, Split;
        /// It is the article that the clerk names.
        INTAKT_ANSWER_ASSIGN_ARTICLE = 8, AssignArticle;
        /// Book the line on the placeholder for its tax rate.
        INTAKT_ANSWER_PLACEHOLDER = 9, Placeholder;
    }

    /// What carrying out a plan takes.
    closed intakt_rights(Right) {
        /// Refer to a known party or contact.
        INTAKT_RIGHT_LINK_PARTY = 1, LinkParty;
        /// Create a party.
        INTAKT_RIGHT_CREATE_PARTY = 2, CreateParty;
        /// Change a party.
        INTAKT_RIGHT_UPDATE_PARTY = 3, UpdateParty;
        /// Create a contact below a company.
        INTAKT_RIGHT_CREATE_CONTACT = 4, CreateContact;
        /// Create an article.
        INTAKT_RIGHT_CREATE_ARTICLE = 5, CreateArticle;
        /// Create a document.
        INTAKT_RIGHT_CREATE_DOCUMENT = 6, CreateDocument;
        /// Create a document that is booked at once.
        INTAKT_RIGHT_BOOK_DOCUMENT = 7, BookDocument;
        /// Add a payment.
        INTAKT_RIGHT_ADD_PAYMENT = 8, AddPayment;
        /// Add a file.
        INTAKT_RIGHT_ADD_ATTACHMENT = 9, AddAttachment;
    }

    /// What a document is when it has been created.
    closed intakt_document_statuses(DocumentStatus) {
        /// Without a number of its own.
        INTAKT_DOCUMENT_STATUS_DRAFT = 1, Draft;
        /// Entered, and nobody outside has it.
        INTAKT_DOCUMENT_STATUS_UNSENT = 2, Unsent;
        /// Sent out.
        INTAKT_DOCUMENT_STATUS_SENT = 3, Sent;
        /// Booked, to be paid.
        INTAKT_DOCUMENT_STATUS_OPEN = 4, Open;
    }

    /// Who is to see a comment.
    closed intakt_visibilities(Visibility) {
        /// The house.
        INTAKT_VISIBILITY_INTERNAL = 1, Internal;
        /// The customer, too.
        INTAKT_VISIBILITY_PRINT = 2, Print;
    }

    /// What kind of payment it is.
    closed intakt_payment_purposes(PaymentPurpose) {
        /// A payment of an invoice.
        INTAKT_PAYMENT_PURPOSE_PAYMENT = 1, Payment;
        /// Paid before there is an invoice: the document is an order or the like.
        INTAKT_PAYMENT_PURPOSE_PREPAYMENT = 2, Prepayment;
        /// Paid with a gift card or a credit that the shop keeps.
        INTAKT_PAYMENT_PURPOSE_GIFT_CARD = 3, GiftCard;
        /// A voucher that stands in the order as a line or charge, and is a payment by the settings.
        INTAKT_PAYMENT_PURPOSE_VOUCHER = 4, Voucher;
    }

    /// What a record became.
    closed intakt_classes(Class) {
        /// There is a plan to carry out.
        INTAKT_CLASS_PLANNED = 1, Planned;
        /// Nothing is to be done, for a good reason.
        INTAKT_CLASS_SKIPPED = 2, Skipped;
        /// There is a plan that waits for another order's, or the order is not to be taken in yet.
        INTAKT_CLASS_WAITING = 3, Waiting;
        /// A person, or a change of data or settings, must come first.
        INTAKT_CLASS_HELD = 4, Held;
        /// A filter took it out.
        INTAKT_CLASS_FILTERED = 5, Filtered;
        /// It could not be read.
        INTAKT_CLASS_UNREADABLE = 6, Unreadable;
    }
}
