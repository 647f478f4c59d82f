//! Settings of parties.

use super::{Default, Kind, Setting, both, choice, text};
use crate::plan::settings::choices::{ContactPerson, FieldPolicy, Guest, RolePolicy, Unclear, Unlinked};

const fn role(
    path: &'static str,
    words: &'static [&'static str],
    default: &'static str,
    effect: &'static str,
) -> Setting {
    both(path, Kind::Choice(words), Default::Text(default), "\"link_only\"", effect)
}

const fn field(path: &'static str) -> Setting {
    both(path, Kind::Choice(FieldPolicy::WORDS), Default::Text("keep"), "\"fill_empty\"", "")
}

/// The words of [`Role`](crate::order::Role); a test sees that they are.
const ROLES: &[&str] = &["orderer", "patient", "payer", "ship_to", "contact", "practitioner", "insurer"];

const fn same_as(path: &'static str, example: &'static str, effect: &'static str) -> Setting {
    both(path, Kind::Choice(ROLES), Default::None, example, effect)
}

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "parties.unclear",
        Kind::Choice(Unclear::WORDS),
        Default::Text("hold"),
        "\"create_new\"",
        "A party of which nobody can say for certain who it is. See below.",
    ),
    both(
        "parties.unlinked",
        Kind::Choice(Unlinked::WORDS),
        Default::Text("review"),
        "\"hold\"",
        "A party that may only be linked and is not known. `review`: the document carries it as text, the order goes on, a clerk is asked. `hold`: the order is held.",
    ),
    choice(
        "parties.guest",
        Guest::WORDS,
        "as_others",
        "\"collective\"",
        "A customer who ordered without an account and is not proven to be a known one. `as_others`: as everybody else. `collective`: the collective customer. `create`: a record of his own. `review`: the order is held. A guest who is proven by birth date, official number or declared key is linked in any case.",
    ),
    text(
        "parties.collective",
        "\"TEMP\"",
        "The host's id of its collective customer. Name and address of the order stay in the document; the collective customer is never changed, and no shop's id becomes a key to it.",
    ),
    text(
        "parties.default_debtor",
        "\"10000\"",
        "The host's id of the party that pays where an order names neither orderer nor patient nor payer. A clerk is asked each time. Without it such an order is held.",
    ),
    text(
        "parties.forced_debtor",
        "\"1210\"",
        "The host's id of the party that pays for every order, whomever it names. The payer of the order stands in the document as text.",
    ),
    choice(
        "parties.contact_person",
        ContactPerson::WORDS,
        "text",
        "\"link_or_create\"",
        "The person whom a company's order names. `text`: part of the company's record and of the document, as the order has it. `link`: looked for below the company only. `link_or_create`: and created there where it is not found; the company's record gets no person's name then. Several that fit, or one that nearly does, are asked about.",
    ),
    same_as(
        "parties.same_as.orderer",
        "\"patient\"",
        "This role is the same party as another one: what the order says of the other decides for both. The document keeps both texts. Where the order has nobody in the other role, this one is planned by itself.",
    ),
    same_as("parties.same_as.patient", "\"orderer\"", ""),
    same_as("parties.same_as.payer", "\"orderer\"", ""),
    same_as("parties.same_as.ship_to", "\"orderer\"", ""),
    same_as("parties.same_as.contact", "\"orderer\"", ""),
    same_as("parties.same_as.practitioner", "\"contact\"", ""),
    same_as("parties.same_as.insurer", "\"payer\"", ""),
    role(
        "parties.roles.orderer",
        RolePolicy::WORDS,
        "link_or_create",
        "What may be done with the party in a role. `text_only` stands in the document and is not looked up.",
    ),
    role("parties.roles.patient", RolePolicy::WORDS, "link_or_create", ""),
    role("parties.roles.payer", RolePolicy::WORDS, "link_or_create", ""),
    role(
        "parties.roles.practitioner",
        RolePolicy::WORDS,
        "link_only",
        "The doctor is linked and never changed; an unknown one is asked about (`unlinked`).",
    ),
    role(
        "parties.roles.insurer",
        &["link_only", "text_only"],
        "link_only",
        "Insurers are never created: an invented one would be billed.",
    ),
    role(
        "parties.roles.ship_to",
        RolePolicy::WORDS,
        "text_only",
        "The place where the goods go belongs to the order. Looked up, it would fill the address book with neighbours and parcel shops.",
    ),
    role("parties.roles.contact", RolePolicy::WORDS, "text_only", ""),
    both(
        "parties.fields.customer_number",
        Kind::Choice(FieldPolicy::WORDS),
        Default::Text("keep"),
        "\"fill_empty\"",
        "A field of a known party when the order says something else. See below.",
    ),
    field("parties.fields.salutation"),
    field("parties.fields.title"),
    field("parties.fields.given_name"),
    field("parties.fields.family_name"),
    field("parties.fields.birth_name"),
    field("parties.fields.company"),
    field("parties.fields.department"),
    field("parties.fields.birth_date"),
    field("parties.fields.gender"),
    both(
        "parties.fields.address",
        Kind::Choice(FieldPolicy::WORDS),
        Default::Text("keep"),
        "\"review\"",
        "The whole address.",
    ),
    field("parties.fields.email"),
    field("parties.fields.phone"),
    field("parties.fields.mobile"),
    field("parties.fields.vat_id"),
    field("parties.fields.insurance_number"),
    field("parties.fields.official_id"),
];
