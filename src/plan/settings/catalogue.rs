//! Every setting: what it may be, what it is by default, and what it does.

use super::choices::{FieldPolicy, MissingArticle, RolePolicy, Tasks, Unclear, Unlinked};
use super::in_force::declared_key;
use super::presets::TARGETS;
use crate::input::Charset;
use crate::master::DocumentKind;
use crate::matching::{Identity, Weights};

/// One setting.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its path, such as `parties.unclear`; `*` stands for any name.
    pub path: &'static str,
    /// What it may be.
    pub kind: Kind,
    /// What it is where nobody says anything.
    pub default: Default,
    /// Who may set it.
    pub whose: Whose,
    /// What it does, in Markdown.
    pub effect: &'static str,
    /// A value as it is written in TOML.
    pub example: &'static str,
}

/// What a setting may be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text that is not empty.
    Text,
    /// A text that `is_right` takes; `expected` says which.
    Form {
        /// Whether a text is one.
        is_right: fn(&str) -> bool,
        /// What is right, for people.
        expected: &'static str,
    },
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer {
        /// The least.
        least: i64,
        /// The greatest.
        most: i64,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of texts that `is_right` takes; `expected` says which.
    Texts {
        /// Whether a text is one.
        is_right: fn(&str) -> bool,
        /// What is right, for people.
        expected: &'static str,
    },
    /// A text, a whole number, `true` or `false`.
    Scalar,
}

/// What a setting is where nobody says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    /// Nothing.
    None,
    /// A text.
    Text(&'static str),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A list.
    Texts(&'static [&'static str]),
}

/// Who may set something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The tenant alone.
    Tenant,
    /// The tenant for all sources, and a source for itself.
    Both,
    /// A source alone.
    Source,
}

/// Whether `path` is one that `pattern` stands for.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('.'), path.split('.'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == "*" || wanted == given => {}
            _ => return false,
        }
    }
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_charset(text: &str) -> bool {
    text.parse::<Charset>().is_ok()
}

fn is_declared_key(text: &str) -> bool {
    declared_key(text).is_some()
}

const fn both(
    path: &'static str,
    kind: Kind,
    default: Default,
    example: &'static str,
    effect: &'static str,
) -> Setting {
    Setting { path, kind, default, whose: Whose::Both, effect, example }
}

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

const fn score(path: &'static str, default: i64, effect: &'static str) -> Setting {
    both(path, Kind::Integer { least: 0, most: 100_000 }, Default::Integer(default), "1500", effect)
}

const fn count(path: &'static str, default: i64, effect: &'static str) -> Setting {
    both(path, Kind::Integer { least: 1, most: 1_000_000 }, Default::Integer(default), "20", effect)
}

/// Every setting, in the order of `docs/settings.md`.
pub const CATALOGUE: &[Setting] = &[
    Setting {
        path: "tenant",
        kind: Kind::Text,
        default: Default::Text("default"),
        whose: Whose::Tenant,
        effect: "The company of the host. Tenant, source, kind of document and number make an order one and the same.",
        example: "\"north\"",
    },
    both(
        "target",
        Kind::Choice(TARGETS),
        Default::Text("host"),
        "\"mplus-kassa\"",
        "The system that plans are for. One with a preset brings defaults of its own, which tenant and source may change. See below.",
    ),
    both(
        "tasks",
        Kind::Choice(Tasks::WORDS),
        Default::Text("problems"),
        "\"all\"",
        "Which orders give a clerk something to do: those with a question, or every order that is planned or waits. Questions are asked either way.",
    ),
    both(
        "matching.identity",
        Kind::Choice(Identity::WORDS),
        Default::Text("patient"),
        "\"trade\"",
        "How much proof makes a party the same. `patient`: name and birth date, official number, declared key, or two of address, e-mail and phone. `trade`: name and one of address, personal e-mail and mobile number, where nobody else of that given name fits.",
    ),
    both(
        "matching.email_key",
        Kind::Bool,
        Default::Bool(false),
        "true",
        "Whether an equal personal e-mail address counts as a declared key. For shops that identify customers by it. A name is needed all the same.",
    ),
    both(
        "matching.declared_keys",
        Kind::Texts {
            is_right: is_declared_key,
            expected: "\"cross_reference\" or \"customer_number\" or \"vat_id\" or \"identifier:\" and a scheme",
        },
        Default::Texts(&["cross_reference", "customer_number"]),
        "[\"customer_number\", \"identifier:gln\"]",
        "Fields that identify a party where they are equal. `cross_reference` is the shop's own id of a customer, once the ledger knows whom it means. `identifier:gln` is a number of that scheme.",
    ),
    both(
        "matching.country",
        Kind::Form { is_right: is_country, expected: "an ISO 3166 code of two capital letters such as \"DE\"" },
        Default::Text("DE"),
        "\"AT\"",
        "The country of addresses and telephone numbers that name none. The address book must be indexed with the same.",
    ),
    score(
        "matching.same_score",
        1400,
        "The score that `same` needs, in 1/100 bit. The commonest name passes the default with any of law 2's proofs, and does not pass it with a misspelt name and the address alone.",
    ),
    score(
        "matching.margin",
        300,
        "How far, in 1/100 bit, the proven candidate must lie before any other that the name and the facts allow.",
    ),
    score(
        "matching.weak_score",
        1000,
        "The score from which a candidate that shares more than the name is worth a clerk's question, in 1/100 bit.",
    ),
    score(
        "matching.name_only_score",
        1500,
        "The same for a candidate that shares nothing but the name: a rare name asks, a common one does not.",
    ),
    score(
        "matching.shown_score",
        500,
        "The score from which a candidate is listed beside the one that decides, in 1/100 bit.",
    ),
    count(
        "matching.address_limit",
        15,
        "An address that more parties carry says nothing (a nursing home); neither does, among persons, the number of a place (the IK of an insurer).",
    ),
    count("matching.email_limit", 4, "An e-mail address that more parties carry says nothing (a shared mailbox)."),
    count("matching.phone_limit", 6, "A telephone number that more parties carry says nothing (a switchboard)."),
    count(
        "matching.birth_date_share",
        500,
        "A birth date that more than one in this many parties carry is a default of somebody's form and says nothing; fewer than ten parties never make it so.",
    ),
    count(
        "matching.block_limit",
        300,
        "A blocking key with more parties is not followed; the rarer keys of the same party are.",
    ),
    count(
        "matching.rare_limit",
        50,
        "A single name, street, place or birth date that at most this many parties carry is followed where nobody is found otherwise, and in looking for duplicates.",
    ),
    both(
        "matching.weights",
        Kind::Choice(Weights::WORDS),
        Default::Text("german"),
        "\"neutral\"",
        "What agreement and disagreement weigh: a table for address books of German-speaking countries, or one for others. Law 2 is the same with both.",
    ),
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
    both(
        "articles.missing",
        Kind::Choice(MissingArticle::WORDS),
        Default::Text("hold"),
        "\"create_minimal\"",
        "A line whose article the host does not have. `create_minimal`: code, name, GTIN, PZN, price, tax rate and unit as far as the line gives them; without any number the order is held. `placeholder`: the line keeps its texts and prices and refers to the placeholder. Several articles with the numbers of the line always hold the order.",
    ),
    both(
        "articles.placeholder",
        Kind::Text,
        Default::None,
        "\"9999\"",
        "The number of the placeholder article; needed where `missing` is `\"placeholder\"`.",
    ),
    both(
        "document.kind",
        Kind::Choice(&DocumentKind::WORDS),
        Default::Text("intake"),
        "\"order\"",
        "What an order becomes.",
    ),
    both(
        "document.employee",
        Kind::Text,
        Default::None,
        "\"12\"",
        "The employee of the host whom documents are entered under.",
    ),
    both("document.branch", Kind::Text, Default::None, "\"2\"", "The branch of the host that documents belong to."),
    Setting {
        path: "charset",
        kind: Kind::Form {
            is_right: is_charset,
            expected: "\"auto\", \"strict\" or a name such as \"utf-8\" or \"windows-1252\"",
        },
        default: Default::None,
        whose: Whose::Source,
        effect: "The encoding of this source's files, whatever they and their profile say. The option `--charset` wins over it. By default the profile decides.",
        example: "\"windows-1252\"",
    },
    Setting {
        path: "parameters.*",
        kind: Kind::Scalar,
        default: Default::None,
        whose: Whose::Source,
        effect: "What the profile of the source asks for. Numbers with a fraction are written as text, so that they stay exact.",
        example: "\"CHF\"",
    },
];

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::{CATALOGUE, Default, Whose, fits};

    #[test]
    fn patterns_fit_their_paths() {
        assert!(fits("a.*.c", "a.b.c") && fits("a", "a"));
        assert!(!fits("a.*", "a") && !fits("a", "a.b") && !fits("a.*.c", "a.b.d"));
    }

    fn written(path: &str, whose: Whose, value: &str) -> String {
        let path = path.replace('*', "name");
        if whose == Whose::Source { format!("sources.shop.{path} = {value}") } else { format!("{path} = {value}") }
    }

    #[test]
    fn every_example_and_default_is_taken() {
        for setting in CATALOGUE {
            // A placeholder that is asked for must be named.
            let rest = if setting.example == "\"placeholder\"" { "\narticles.placeholder = '1'" } else { "" };
            let default = match setting.default {
                Default::None => None,
                Default::Text(text) => Some(format!("{text:?}")),
                Default::Bool(value) => Some(value.to_string()),
                Default::Integer(number) => Some(number.to_string()),
                Default::Texts(texts) => Some(format!("{texts:?}")),
            };
            for value in [Some(setting.example.to_owned()), default].into_iter().flatten() {
                let text = written(setting.path, setting.whose, &value) + rest;
                Settings::from_toml(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            }
        }
    }

    #[test]
    fn paths_stand_once() {
        let mut paths: Vec<&str> = CATALOGUE.iter().map(|setting| setting.path).collect();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), CATALOGUE.len());
    }
}
