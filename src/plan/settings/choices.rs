//! The words that settings choose between.

use crate::master::PartyField;

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
            pub(super) const WORDS: &[&str] = &[$($word,)+];

            /// The choice of that word.
            pub(super) fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.as_str() == word)
            }

            /// The word used in settings.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
    };
}

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
