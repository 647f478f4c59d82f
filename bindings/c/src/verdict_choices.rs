//! The enumerations of verdicts, with the numbers that they cross the ABI by.

use intakt_core::matching::{Contradiction, Field, Level as EvidenceLevel, Outcome, Proof, RelationKind, VerdictKind};

use crate::tree::choices;

choices! {
    /// Who a party is: the answer of the matcher.
    closed intakt_verdict_outcomes(Outcome) {
        /// Proven to be the one party named.
        INTAKT_VERDICT_SAME = 1, Same;
        /// A clerk decides.
        INTAKT_VERDICT_UNCLEAR = 2, Unclear;
        /// Nobody in the address book.
        INTAKT_VERDICT_NEW = 3, New;
    }

    /// Why the answer of the matcher is what it is.
    closed intakt_verdict_kinds(VerdictKind) {
        /// `same`: law 2 is satisfied.
        INTAKT_VERDICT_KIND_PROVEN = 1, Proven;
        /// `unclear`: several parties fit.
        INTAKT_VERDICT_KIND_AMBIGUOUS = 2, Ambiguous;
        /// `unclear`: something fits and something contradicts.
        INTAKT_VERDICT_KIND_CONTRADICTED = 3, Contradicted;
        /// `unclear`: something fits and proof is missing.
        INTAKT_VERDICT_KIND_WEAK = 4, Weak;
        /// `unclear`: a birth date, an official number or a given name that is almost the same.
        INTAKT_VERDICT_KIND_NEAR = 5, Near;
        /// `unclear` or `new`: somebody else in the household.
        INTAKT_VERDICT_KIND_SAME_HOUSEHOLD = 6, SameHousehold;
        /// `unclear` or `new`: a person and a company that belong together.
        INTAKT_VERDICT_KIND_SAME_COMPANY = 7, SameCompany;
        /// `unclear`: the customer number, cross-reference or an official number is known and the name is
        /// another's.
        INTAKT_VERDICT_KIND_NUMBER_MISMATCH = 8, NumberMismatch;
        /// `new`: nobody like it in the address book.
        INTAKT_VERDICT_KIND_UNKNOWN = 9, Unknown;
        /// `unclear`: too little is given to look for anybody.
        INTAKT_VERDICT_KIND_EMPTY = 10, Empty;
        /// `same` or `new`: a clerk has decided it.
        INTAKT_VERDICT_KIND_DECIDED = 11, Decided;
        /// `unclear`: a clerk has said that it is never the party that it seems to be.
        INTAKT_VERDICT_KIND_DENIED = 12, Denied;
    }

    /// What kind of relation it is.
    closed intakt_relation_kinds(RelationKind) {
        /// Lives at the same address or shares the e-mail address or phone.
        INTAKT_RELATION_HOUSEHOLD = 1, Household;
        /// A person of the company, or the company of the person.
        INTAKT_RELATION_COMPANY = 2, Company;
    }

    /// What proves that two parties are the same.
    closed intakt_proofs(Proof) {
        /// (a) Equal birth date.
        INTAKT_PROOF_BIRTH_DATE = 1, BirthDate;
        /// (a) Equal official number.
        INTAKT_PROOF_OFFICIAL_NUMBER = 2, OfficialNumber;
        /// (b) Equal declared key.
        INTAKT_PROOF_DECLARED_KEY = 3, DeclaredKey;
        /// (b) Equal personal e-mail address at a source that identifies customers by it.
        INTAKT_PROOF_EMAIL_KEY = 4, EmailKey;
        /// (c) Two of address, e-mail and phone.
        INTAKT_PROOF_TWO_OF_ADDRESS_EMAIL_PHONE = 5, TwoOfAddressEmailPhone;
        /// Under `trade`: one of address, personal e-mail and mobile number, with nobody else of that given name
        /// there.
        INTAKT_PROOF_ONE_OF_ADDRESS_EMAIL_MOBILE = 6, OneOfAddressEmailMobile;
        /// A clerk has decided it.
        INTAKT_PROOF_DECISION = 7, Decision;
    }

    /// What forbids that two parties are the same.
    closed intakt_contradictions(Contradiction) {
        /// Another birth date.
        INTAKT_CONTRADICTION_BIRTH_DATE = 1, BirthDate;
        /// Another given name at the same birth date.
        INTAKT_CONTRADICTION_GIVEN_NAME = 2, GivenName;
        /// Another official number of the same kind.
        INTAKT_CONTRADICTION_OFFICIAL_NUMBER = 3, OfficialNumber;
        /// A person against a company.
        INTAKT_CONTRADICTION_PARTY_TYPE = 4, PartyType;
        /// Another legal form, VAT id of the same country or register number.
        INTAKT_CONTRADICTION_COMPANY = 5, Company;
    }

    /// What is compared.
    closed intakt_evidence_fields(Field) {
        /// A cross-reference, customer number or VAT id that the settings declare as identifying.
        INTAKT_EVIDENCE_FIELD_DECLARED_KEY = 1, DeclaredKey;
        /// Insurance number, register number, LANR, IK and other official numbers.
        INTAKT_EVIDENCE_FIELD_OFFICIAL_NUMBER = 2, OfficialNumber;
        /// Date of birth.
        INTAKT_EVIDENCE_FIELD_BIRTH_DATE = 3, BirthDate;
        /// Given and family name of a person.
        INTAKT_EVIDENCE_FIELD_NAME = 4, Name;
        /// Name of a company.
        INTAKT_EVIDENCE_FIELD_COMPANY = 5, Company;
        /// The whole address.
        INTAKT_EVIDENCE_FIELD_ADDRESS = 6, Address;
        /// E-mail address.
        INTAKT_EVIDENCE_FIELD_EMAIL = 7, Email;
        /// Telephone or mobile number.
        INTAKT_EVIDENCE_FIELD_PHONE = 8, Phone;
        /// Whether it is a person or a company.
        INTAKT_EVIDENCE_FIELD_PARTY_TYPE = 9, PartyType;
    }

    /// How well two values agree.
    closed intakt_evidence_levels(EvidenceLevel) {
        /// The comparison forms are equal.
        INTAKT_EVIDENCE_LEVEL_EQUAL = 1, Equal;
        /// Another known spelling, a short form, swapped name parts, a differing house number addition.
        INTAKT_EVIDENCE_LEVEL_VARIANT = 2, Variant;
        /// A typing error apart.
        INTAKT_EVIDENCE_LEVEL_SIMILAR = 3, Similar;
        /// One of several parts agrees: one half of a double name, an initial, the place without the street.
        INTAKT_EVIDENCE_LEVEL_PARTIAL = 4, Partial;
        /// So near that it may be a typing error, and may as well be another person: it neither supports nor lets
        /// pass.
        INTAKT_EVIDENCE_LEVEL_NEAR = 5, Near;
        /// Different.
        INTAKT_EVIDENCE_LEVEL_DIFFERENT = 6, Different;
        /// Missing on one side or both, a placeholder, or so common that it says nothing.
        INTAKT_EVIDENCE_LEVEL_MISSING = 7, Missing;
    }
}
