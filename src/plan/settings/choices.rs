//! The words that settings choose between.

use crate::error::Severity;
use crate::master::{DocumentKind, PartyField};

macro_rules! choices {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $choice_doc:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[doc = $choice_doc])+ $variant,)+
        }

        #[allow(dead_code, reason = "some are read by name, others by word")]
        impl $name {
            /// Every choice.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// The words of all of them.
            pub(in crate::plan) const WORDS: &[&str] = &[$($word,)+];

            /// The choice of that word.
            pub(in crate::plan) fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.as_str() == word)
            }

            /// The word used in settings.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(in crate::plan) use choices;

choices! {
    /// `[parties] unclear`: what becomes of an order with a party that cannot be told for certain.
    Unclear {
        /// `"hold"`, the default: the order is held and a clerk is asked.
        Hold = "hold",
        /// `"create_new"`: a new party is created, which a clerk may join with another one later.
        CreateNew = "create_new",
        /// `"use_existing"`: the party is linked if there is exactly one candidate and nothing contradicts it, and is
        /// never updated; otherwise the order is held.
        UseExisting = "use_existing",
        /// `"collective"`: the collective customer of the settings is linked and a clerk is asked.
        Collective = "collective",
    }
}

choices! {
    /// `[parties] unlinked`: what becomes of an order whose doctor or insurer is not in the address book.
    Unlinked {
        /// `"review"`, the default: the order is planned, the document carries the party as text, and a clerk is asked.
        Review = "review",
        /// `"hold"`: the order is held.
        Hold = "hold",
    }
}

choices! {
    /// `[parties.roles]`: what may be done with the party in a role.
    RolePolicy {
        /// `"link_or_create"`, the default of `orderer`, `patient` and `payer`.
        LinkOrCreate = "link_or_create",
        /// `"link_only"`, the default of `practitioner` and `insurer`: never created.
        LinkOnly = "link_only",
        /// `"text_only"`, the default of `ship_to` and `contact`: stands in the document and is not looked up.
        TextOnly = "text_only",
    }
}

choices! {
    /// `[parties.fields]`: what becomes of a field of a known party when the order says something else.
    FieldPolicy {
        /// `"keep"`, the default: the address book stays as it is.
        Keep = "keep",
        /// `"fill_empty"`: the value of the order is written where the address book has none.
        FillEmpty = "fill_empty",
        /// `"overwrite"`: the value of the order is written. A value that the order lacks never empties a field.
        Overwrite = "overwrite",
        /// `"review"`: nothing is written and a clerk is told of the difference.
        Review = "review",
    }
}

choices! {
    /// `[articles] missing`: what becomes of an order with an article that the host does not have.
    MissingArticle {
        /// `"hold"`, the default: the order is held.
        Hold = "hold",
        /// `"create_minimal"`: the article is created with what the line says of it.
        CreateMinimal = "create_minimal",
        /// `"placeholder"`: the line refers to the article `[articles] placeholder` and keeps its own texts and prices.
        Placeholder = "placeholder",
    }
}

choices! {
    /// `[parties] guest`: what becomes of a customer without an account who is not proven to be a known one.
    Guest {
        /// `"as_others"`, the default: what the verdict and the other settings say.
        AsOthers = "as_others",
        /// `"collective"`: the collective customer of the settings.
        Collective = "collective",
        /// `"create"`: a record of his own, also where somebody like him is known.
        Create = "create",
        /// `"review"`: the order is held and a clerk is asked.
        Review = "review",
    }
}

choices! {
    /// `[parties] contact_person`: what becomes of the person whom a company's order names.
    ContactPerson {
        /// `"text"`, the default: stands in the company's record and in the document as the order has it.
        Text = "text",
        /// `"link"`: a known contact of the company is linked.
        Link = "link",
        /// `"link_or_create"`: and created below the company where it is not found.
        LinkOrCreate = "link_or_create",
    }
}

choices! {
    /// `[articles] bundles`: where the price of a set stands.
    Bundles {
        /// `"as_given"`, the default: where the order has it.
        AsGiven = "as_given",
        /// `"parent_priced"`: on the set; its parts cost nothing.
        ParentPriced = "parent_priced",
        /// `"children_priced"`: on the parts; the set costs nothing.
        ChildrenPriced = "children_priced",
    }
}

choices! {
    /// `[document] status`: what a document is when it has been created.
    DocumentStatus {
        /// `"draft"`: without a number of its own.
        Draft = "draft",
        /// `"unsent"`: entered, and nobody outside has it.
        Unsent = "unsent",
        /// `"sent"`: sent out.
        Sent = "sent",
        /// `"open"`: booked, to be paid.
        Open = "open",
    }
}

choices! {
    /// `[document] date`: which date a document bears.
    DocumentDate {
        /// `"order"`, the default: when the order was placed.
        Order = "order",
        /// `"paid"`: when the last payment came.
        Paid = "paid",
        /// `"run"`: the day of the run, as the host passes it.
        Run = "run",
        /// `"delivery"`: when delivery is wished for.
        Delivery = "delivery",
    }
}

choices! {
    /// `[payments] comment_to`: who is to see a comment.
    Visibility {
        /// `"internal"`, the default: the house.
        Internal = "internal",
        /// `"print"`: the customer, too.
        Print = "print",
    }
}

choices! {
    /// `[order_status]`: what becomes of an order with a status of the shop.
    StatusAnswer {
        /// `"import"`: it is planned.
        Import = "import",
        /// `"wait"`: it is looked at again when it is read again.
        Wait = "wait",
        /// `"skip"`: it is passed over.
        Skip = "skip",
        /// `"payment"`: it is no order but says that the order of its number was paid.
        Payment = "payment",
        /// `"cancellation"`: it says that the order of its number was cancelled.
        Cancellation = "cancellation",
        /// `"change"`: it says how the order of its number is now.
        Change = "change",
    }
}

choices! {
    /// `[constraints]` `policy`: what becomes of a value that is too long for the target.
    LengthPolicy {
        /// `"cut"`: its end goes.
        Cut = "cut",
        /// `"next_field"`: what does not fit goes to another field.
        NextField = "next_field",
        /// `"hold"`, the default: the order is held.
        Hold = "hold",
    }
}

choices! {
    /// `[subscriptions]`: what a clerk wants to hear of.
    Subscription {
        /// `"open_orders"`: orders that are held or wait.
        OpenOrders = "open_orders",
        /// `"new_customers"`: orderers, patients and payers that are created.
        NewCustomers = "new_customers",
        /// `"new_practitioners"`: doctors that are created or not known.
        NewPractitioners = "new_practitioners",
        /// `"shop"`: every order.
        Shop = "shop",
    }
}

choices! {
    /// `[messages]`: from which severity on a channel carries notices.
    Threshold {
        /// `"note"`: all of them.
        Note = "note",
        /// `"warning"`: warnings and errors.
        Warning = "warning",
        /// `"error"`: errors.
        Error = "error",
        /// `"none"`: none.
        None = "none",
    }
}

impl Threshold {
    /// Whether a notice of `severity` is carried.
    pub fn carries(self, severity: Severity) -> bool {
        match self {
            Threshold::Note => true,
            Threshold::Warning => severity >= Severity::Warning,
            Threshold::Error => severity >= Severity::Error,
            Threshold::None => false,
        }
    }
}

choices! {
    /// `rights`: what carrying out a plan takes.
    Right {
        /// Refer to a known party or contact.
        LinkParty = "link_party",
        /// Create a party.
        CreateParty = "create_party",
        /// Change a party.
        UpdateParty = "update_party",
        /// Create a contact below a company.
        CreateContact = "create_contact",
        /// Create an article.
        CreateArticle = "create_article",
        /// Create a document.
        CreateDocument = "create_document",
        /// Create a document that is booked at once.
        BookDocument = "book_document",
        /// Add a payment.
        AddPayment = "add_payment",
        /// Add a file.
        AddAttachment = "add_attachment",
    }
}

choices! {
    /// `tasks`: which orders give a clerk something to do.
    Tasks {
        /// `"problems"`, the default: orders with a question.
        Problems = "problems",
        /// `"all"`: every order that is planned or waits, too.
        All = "all",
    }
}

choices! {
    /// The fields that `[parties.fields]` names. Street, number, postal code, place and country are one, since parts of two
    /// addresses make a third one.
    PolicyField {
        /// The host's customer number.
        CustomerNumber = "customer_number",
        /// Salutation.
        Salutation = "salutation",
        /// Academic title.
        Title = "title",
        /// Given names.
        GivenName = "given_name",
        /// Family name.
        FamilyName = "family_name",
        /// Family name at birth.
        BirthName = "birth_name",
        /// Name of the company.
        Company = "company",
        /// Department or branch.
        Department = "department",
        /// Day of birth.
        BirthDate = "birth_date",
        /// Gender.
        Gender = "gender",
        /// The whole postal address.
        Address = "address",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Mobile number.
        Mobile = "mobile",
        /// VAT identification number.
        VatId = "vat_id",
        /// Health insurance number.
        InsuranceNumber = "insurance_number",
        /// Any other official number.
        OfficialId = "official_id",
    }
}

impl PolicyField {
    /// The fields of a party that the policy is about.
    pub fn fields(self) -> Vec<PartyField> {
        match PartyField::from_name(self.as_str()) {
            Some(field) => vec![field],
            None => PartyField::ALL.iter().copied().filter(|field| field.is_address()).collect(),
        }
    }
}

impl DocumentStatus {
    /// The statuses that a document of `kind` can have.
    pub fn of(kind: DocumentKind) -> &'static [DocumentStatus] {
        use DocumentStatus::{Draft, Open, Sent, Unsent};
        match kind {
            DocumentKind::Intake => &[],
            DocumentKind::Order | DocumentKind::Quotation => &[Unsent, Sent],
            DocumentKind::Invoice | DocumentKind::CreditNote => &[Draft, Unsent, Open],
            DocumentKind::FinancialMutation => &[Draft, Sent],
        }
    }

    /// Whether a document of this status is booked when it is created.
    pub fn books(self) -> bool {
        self == DocumentStatus::Open
    }
}
