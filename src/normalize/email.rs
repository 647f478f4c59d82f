//! E-mail addresses: keys for comparing, and whether an address can be a person's at all.

use super::fold::unified;
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
    /// The address in lower case without name and `mailto:`; empty if invalid. Case of the part before the `@` matters in
    /// law (RFC 5321) and never in fact.
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
        let text = unified(text).to_lowercase();
        let Some((local, domain)) = text.split([';', ',']).find_map(address) else {
            return EmailForm { key: String::new(), weak_key: String::new(), kind: EmailKind::Invalid };
        };
        let kind = kind(local, domain);
        EmailForm { key: format!("{local}@{domain}"), weak_key: mailbox(local, domain), kind }
    }

    /// Whether the text was an address.
    pub fn is_valid(&self) -> bool {
        self.kind != EmailKind::Invalid
    }
}

/// Local part and domain, if it is an address of the usual kind. Quoted local parts and domains without a dot are not.
fn address(text: &str) -> Option<(&str, &str)> {
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => text.get(open + 1..close)?,
        _ => text,
    };
    let text = text.trim();
    let (local, domain) = text.strip_prefix("mailto:").unwrap_or(text).trim().split_once('@')?;
    let domain = domain.split('?').next()?;
    let local_sign = |sign: char| sign.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(sign);
    let local_fine = (1..=64).contains(&local.len())
        && local.chars().all(local_sign)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let label_fine = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = domain.rsplit('.').next()?;
    let domain_fine = domain.contains('.') && domain.len() <= 253 && domain.split('.').all(label_fine);
    let last_fine = last.chars().count() >= 2 && !last.chars().all(|sign| sign.is_ascii_digit());
    (local_fine && domain_fine && last_fine).then_some((local, domain))
}

/// Providers that deliver `name+tag` to `name`; the flag says whether they also drop dots.
const PROVIDERS: &[(&str, &str, bool)] = &[
    ("gmail.com", "gmail.com", true),
    ("googlemail.com", "gmail.com", true),
    ("outlook.com", "outlook.com", false),
    ("outlook.de", "outlook.de", false),
    ("hotmail.com", "hotmail.com", false),
    ("hotmail.de", "hotmail.de", false),
    ("live.com", "live.com", false),
    ("live.de", "live.de", false),
    ("icloud.com", "icloud.com", false),
    ("me.com", "icloud.com", false),
    ("mac.com", "icloud.com", false),
    ("fastmail.com", "fastmail.com", false),
    ("proton.me", "proton.me", false),
    ("protonmail.com", "proton.me", false),
    ("pm.me", "proton.me", false),
];

fn mailbox(local: &str, domain: &str) -> String {
    let Some((_, target, dots)) = PROVIDERS.iter().find(|(name, ..)| *name == domain) else {
        return format!("{local}@{domain}");
    };
    let name = local.split('+').next().filter(|name| !name.is_empty()).unwrap_or(local);
    let name = if *dots { name.replace('.', "") } else { name.to_owned() };
    format!("{name}@{target}")
}

/// Local parts of functions. A number or a word behind a separator may follow: `info2`, `info-koeln`.
const ROLES: &[&str] = &[
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
];

/// Domains of addresses that stand for one order or one pair of buyer and seller. A leading dot means any subdomain, a
/// trailing one any country.
const RELAYS: &[&str] = &[
    "marketplace.amazon.",
    "members.ebay.",
    "reply.ebay.",
    "privaterelay.appleid.com",
    "relay.firefox.com",
    "mozmail.com",
    "duck.com",
    "kaufland-marktplatz.de",
    "market.otto.de",
    "messages.etsy.com",
    "message.hood.de",
    "guest.booking.com",
    "allegromail.pl",
    "user.allegrogroup.pl",
    "simplelogin.com",
    "anonaddy.me",
];

fn kind(local: &str, domain: &str) -> EmailKind {
    let fits = |relay: &str| {
        let (own, any_country) = (relay.trim_end_matches('.'), relay.ends_with('.'));
        let tail = match domain.strip_prefix(own) {
            Some(tail) => Some(tail),
            None => domain.find(&format!(".{own}")).and_then(|at| domain.get(at + own.len() + 1..)),
        };
        tail.is_some_and(|tail| tail.is_empty() || (any_country && tail.starts_with('.')))
    };
    if RELAYS.iter().any(|relay| fits(relay)) {
        return EmailKind::Relay;
    }
    let folded = super::fold::folded(local);
    let is_role = ROLES.iter().any(|role| {
        folded.strip_prefix(role).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['-', '.', '_', '+']) || rest.bytes().all(|byte| byte.is_ascii_digit())
        })
    });
    if is_role { EmailKind::Role } else { EmailKind::Personal }
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
