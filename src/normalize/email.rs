//! E-mail addresses: keys for comparing, and whether an address can be a person's at all.

use std::sync::Arc;

use super::email_domain::Domain;
use super::fold::unified;
use super::listed::{Listed, lines};
use crate::error::discreet;

/// What an address says about who is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmailKind {
    /// May be one person's (or a family's).
    Personal,
    /// A function of a company: `info@`, `bestellung@`, `noreply@`.
    Role,
    /// Made up by a marketplace or a forwarding service, another one for each order.
    Relay,
    /// No address.
    Invalid,
}

/// An e-mail address in its comparison form.
///
/// ```
/// use intakt::normalize::{EmailForm, EmailKind};
/// let form = EmailForm::new("Anna Klein <Anna.Klein+shop@GoogleMail.com>");
/// assert_eq!(form.key, "anna.klein+shop@googlemail.com");
/// assert_eq!(form.weak_key, "annaklein@gmail.com");
/// assert_eq!(form.kind, EmailKind::Personal);
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailForm {
    /// The address in lower case without name and `mailto:`, its domain as people write it (`bücher.example` for
    /// `xn--bcher-kva.example`); empty if invalid. Case of the part before the `@` matters in law (RFC 5321) and never in fact.
    pub key: String,
    /// The mailbox that the provider delivers to, where its rules are known: dots and tags left out. Equal to `key` else.
    pub weak_key: String,
    /// What it says about who is behind it.
    pub kind: EmailKind,
}

discreet!(EmailForm { kind } hides { key, weak_key });

impl EmailForm {
    /// The form of the first address in `text`.
    pub fn new(text: &str) -> Self {
        let Some(address) = EmailAddress::new(text, |domain| Domain::new(domain).map(Arc::new)) else {
            return EmailForm { key: String::new(), weak_key: String::new(), kind: EmailKind::Invalid };
        };
        let weak_key = address.mailbox.unwrap_or_else(|| address.key.clone());
        EmailForm { key: address.key, weak_key, kind: address.kind }
    }

    /// Whether the text was an address.
    pub fn is_valid(&self) -> bool {
        self.kind != EmailKind::Invalid
    }
}

/// An address that is one.
pub(crate) struct EmailAddress {
    /// As [`EmailForm::key`].
    pub(crate) key: String,
    /// [`EmailForm::weak_key`], where it is another.
    pub(crate) mailbox: Option<String>,
    pub(crate) kind: EmailKind,
}

impl EmailAddress {
    /// The first address in `text`. `look_up` gives what [`Domain::new`] does, for who has met the domain before.
    pub(crate) fn new(text: &str, mut look_up: impl FnMut(&str) -> Option<Arc<Domain>>) -> Option<EmailAddress> {
        let text = lower_case(text);
        let (local, domain) = text.split([';', ',']).find_map(|one| {
            let (local, domain) = address(one)?;
            Some((local, look_up(domain)?))
        })?;
        let mailbox = domain.mailbox(local);
        let kind = match local {
            _ if domain.passes_on => EmailKind::Relay,
            local if is_role(local) => EmailKind::Role,
            _ => EmailKind::Personal,
        };
        let key = [local, "@", &domain.name].concat();
        Some(EmailAddress { mailbox: mailbox.filter(|mailbox| *mailbox != key), key, kind })
    }
}

fn lower_case(text: &str) -> String {
    if is_plain(text) { text.to_ascii_lowercase() } else { unified(text).to_lowercase() }
}

/// Whether there is nothing in it but letters and digits of ASCII and what stands between them in most addresses.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'.' | b'-' | b'_' | b'@'))
}

/// Local part and domain, if the local part is one of the usual kind. A quoted one is not.
fn address(text: &str) -> Option<(&str, &str)> {
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => text.get(open + 1..close)?,
        _ => text,
    };
    let text = text.trim();
    let (local, domain) = text.strip_prefix("mailto:").unwrap_or(text).trim().split_once('@')?;
    let domain = domain.split('?').next()?;
    let sign_fine = |sign: char| sign.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(sign);
    let fine = (1..=64).contains(&local.len())
        && (is_plain(local) || local.chars().all(sign_fine))
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.as_bytes().windows(2).any(|two| two == b"..");
    fine.then_some((local, domain))
}

/// Local parts of functions. A number or a word behind a separator may follow: `info2`, `info-koeln`.
static ROLES: Listed<&str> = Listed::new(&[lines![
    "info",
    "information",
    "kontakt",
    "contact",
    "office",
    "buero",
    "bureau",
    "kantoor",
    "mail",
    "email",
    "post",
    "postmaster",
    "webmaster",
    "hostmaster",
    "admin",
    "administrator",
    "root",
    "bestellung",
    "bestellungen",
    "bestell",
    "order",
    "orders",
    "einkauf",
    "purchasing",
    "beschaffung",
    "verkauf",
    "sales",
    "vertrieb",
    "shop",
    "onlineshop",
    "webshop",
    "versand",
    "lager",
    "buchhaltung",
    "rechnung",
    "rechnungen",
    "invoice",
    "invoices",
    "billing",
    "faktura",
    "fakturierung",
    "accounting",
    "kreditoren",
    "finance",
    "zentrale",
    "empfang",
    "rezeption",
    "reception",
    "sekretariat",
    "verwaltung",
    "service",
    "kundenservice",
    "kundendienst",
    "support",
    "help",
    "hilfe",
    "hallo",
    "hello",
    "team",
    "praxis",
    "apotheke",
    "sanitaetshaus",
    "klinik",
    "station",
    "pflege",
    "pflegedienst",
    "pflegeheim",
    "heimleitung",
    "pdl",
    "rezept",
    "rezepte",
    "noreply",
    "no-reply",
    "donotreply",
    "do-not-reply",
    "nicht-antworten",
    "newsletter",
    "marketing",
    "marketplace",
    "amazon",
    "ebay",
    "presse",
    "jobs",
    "bewerbung",
    "datenschutz",
    "privacy",
    "abuse",
    "zamowienia",
    "biuro",
    "myynti",
    "tilaukset",
    "asiakaspalvelu",
    "laskut",
    "bestelling",
    "bestellingen",
    "kundennummer",
    "kunde",
    "kunden",
    "kundenbetreuung",
    "customer",
    "customerservice",
    "customer-service",
    "klantenservice",
    "auftrag",
    "auftraege",
    "auftragsannahme",
    "disposition",
    "logistik",
    "wareneingang",
    "retoure",
    "retouren",
    "returns",
    "reklamation",
    "garantie",
    "buha",
    "fibu",
    "rechnungseingang",
    "rechnungswesen",
    "eingangsrechnung",
    "zahlung",
    "mahnung",
    "ecommerce",
    "e-commerce",
    "store",
    "filiale",
    "geschaeftsleitung",
    "geschaeftsfuehrung",
    "gf",
    "hr",
    "personal",
    "personalabteilung",
    "it",
    "edv",
    "technik",
    "werkstatt",
    "anfrage",
    "anfragen",
    "mailbox",
    "mailer-daemon",
    "mailer",
    "nobody",
    "noreplay",
    "no.reply",
    "no_reply",
    "reply",
    "automail",
    "system",
    "edi",
    "impressum",
    "security",
    "news",
    "all",
    "everyone",
    "hausverwaltung",
    "heim",
    "sozialdienst",
    "entlassmanagement",
    "rehatechnik",
    "orthopaedie",
    "hilfsmittel",
    "kasse",
    "myymala",
    "info-de",
    "privat",
]]);

/// Whether a local part in lower case is that of a function.
fn is_role(local: &str) -> bool {
    let folded: &str = if is_plain(local) { local } else { &super::fold::folded(local) };
    ROLES.like(folded).iter().any(|(role, _)| {
        folded.strip_prefix(role).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['-', '.', '_', '+']) || rest.bytes().all(|byte| byte.is_ascii_digit())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{EmailForm, EmailKind};

    #[test]
    fn cases() {
        use EmailKind::{Invalid, Personal, Relay, Role};
        let cases = [
            ("Anna@Example.DE", "anna@example.de", "anna@example.de", Personal),
            (" mailto:anna@example.de?subject=x ", "anna@example.de", "anna@example.de", Personal),
            ("Anna Klein <anna@example.de>", "anna@example.de", "anna@example.de", Personal),
            ("a.n.n.a+x@googlemail.com", "a.n.n.a+x@googlemail.com", "anna@gmail.com", Personal),
            ("a.nna+x@outlook.com", "a.nna+x@outlook.com", "a.nna@outlook.com", Personal),
            ("a.nna+x@gmx.de", "a.nna+x@gmx.de", "a.nna+x@gmx.de", Personal),
            ("anna@example.de; bert@example.de", "anna@example.de", "anna@example.de", Personal),
            ("keine, anna@example.de", "anna@example.de", "anna@example.de", Personal),
            ("anna@Bücher.example", "anna@bücher.example", "anna@bücher.example", Personal),
            ("info@example.de", "info@example.de", "info@example.de", Role),
            ("Bestellung-Nord@example.de", "bestellung-nord@example.de", "bestellung-nord@example.de", Role),
            ("büro@example.de", "büro@example.de", "büro@example.de", Role),
            ("no-reply@example.de", "no-reply@example.de", "no-reply@example.de", Role),
            ("postmann@example.de", "postmann@example.de", "postmann@example.de", Personal),
            ("x1@marketplace.amazon.de", "x1@marketplace.amazon.de", "x1@marketplace.amazon.de", Relay),
            ("x1@marketplace.amazon.co.uk", "x1@marketplace.amazon.co.uk", "x1@marketplace.amazon.co.uk", Relay),
            ("x1@members.ebay.com", "x1@members.ebay.com", "x1@members.ebay.com", Relay),
            ("x1@amazon.de", "x1@amazon.de", "x1@amazon.de", Personal),
            ("x1@kaufland-marktplatz.de", "x1@kaufland-marktplatz.de", "x1@kaufland-marktplatz.de", Relay),
            ("x1@market.otto.de", "x1@market.otto.de", "x1@market.otto.de", Relay),
            ("x1@verkopen.bol.com", "x1@verkopen.bol.com", "x1@verkopen.bol.com", Relay),
            ("x1@marktplatz.example.de", "x1@marktplatz.example.de", "x1@marktplatz.example.de", Relay),
            ("x1@marktplatz.de", "x1@marktplatz.de", "x1@marktplatz.de", Personal),
            ("x1@privaterelay.appleid.com", "x1@privaterelay.appleid.com", "x1@privaterelay.appleid.com", Relay),
            ("x1@mail.duck.com", "x1@mail.duck.com", "x1@mail.duck.com", Relay),
            ("kundennummer4711@example.de", "kundennummer4711@example.de", "kundennummer4711@example.de", Role),
            ("itta@example.de", "itta@example.de", "itta@example.de", Personal),
            ("anna+x@hotmail.co.uk", "anna+x@hotmail.co.uk", "anna@hotmail.co.uk", Personal),
            ("anna+x@live.at", "anna+x@live.at", "anna@live.at", Personal),
            ("anna+x@live.example.com", "anna+x@live.example.com", "anna+x@live.example.com", Personal),
            ("anna+x@me.com", "anna+x@me.com", "anna@icloud.com", Personal),
            ("anna+x@mac.com", "anna+x@mac.com", "anna@icloud.com", Personal),
            ("anna-shop@yahoo.de", "anna-shop@yahoo.de", "anna@yahoo.de", Personal),
            ("an.na+x@yahoo.de", "an.na+x@yahoo.de", "an.na+x@yahoo.de", Personal),
            ("an.na+x@web.de", "an.na+x@web.de", "an.na+x@web.de", Personal),
            ("an-na@t-online.de", "an-na@t-online.de", "an-na@t-online.de", Personal),
            ("anna+x@proton.me", "anna+x@proton.me", "anna@proton.me", Personal),
            ("+x@gmail.com", "+x@gmail.com", "+x@gmail.com", Personal),
            ("anna@xn--bcher-kva.example", "anna@bücher.example", "anna@bücher.example", Personal),
            ("ANNA@BÜCHER.example", "anna@bücher.example", "anna@bücher.example", Personal),
            ("a@b", "", "", Invalid),
            ("max@b..de", "", "", Invalid),
            ("max@b.de.", "", "", Invalid),
            ("max@@b.de", "", "", Invalid),
            ("@b.de", "", "", Invalid),
            ("ma x@b.de", "", "", Invalid),
            ("n/a", "", "", Invalid),
            ("", "", "", Invalid),
        ];
        for (text, key, weak_key, kind) in cases {
            let form = EmailForm::new(text);
            assert_eq!((form.key.as_str(), form.weak_key.as_str(), form.kind), (key, weak_key, kind), "{text:?}");
        }
    }
}
