//! E-mail addresses: keys for comparing, and whether an address can be a person's at all.

use super::fold::unified;
use super::listed::{Listed, lines};
use super::punycode;
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
        let text = unified(text).to_lowercase();
        let Some((local, domain)) = text.split([';', ',']).find_map(address) else {
            return EmailForm { key: String::new(), weak_key: String::new(), kind: EmailKind::Invalid };
        };
        let domain = &punycode::readable(domain);
        let kind = kind(local, domain);
        EmailForm { key: [local, "@", domain].concat(), weak_key: mailbox(local, domain), kind }
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

/// How a provider finds the mailbox of a local part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Dots do not count, and what follows a `+` is a tag (Gmail).
    DotsAndPlus,
    /// What follows a `+` is a tag.
    Plus,
    /// What follows a `-` is the keyword of a disposable address; no mailbox has a hyphen (Yahoo).
    Dash,
}

/// Providers with rules of their own: domain, or its first label with a trailing dot for any country; the domain that stands
/// for all that deliver to one mailbox, empty for the domain itself; the rule. GMX, WEB.DE, T-Online and freenet have none:
/// there a dot or a plus is a part of the name.
static PROVIDERS: Listed<(&str, &str, Rule)> = Listed::by(
    &[
        ("gmail.com", "gmail.com", Rule::DotsAndPlus),
        ("googlemail.com", "gmail.com", Rule::DotsAndPlus),
        ("outlook.", "", Rule::Plus),
        ("hotmail.", "", Rule::Plus),
        ("live.", "", Rule::Plus),
        ("msn.com", "", Rule::Plus),
        ("icloud.com", "icloud.com", Rule::Plus),
        ("me.com", "icloud.com", Rule::Plus),
        ("mac.com", "icloud.com", Rule::Plus),
        ("yahoo.", "", Rule::Dash),
        ("ymail.com", "", Rule::Dash),
        ("rocketmail.com", "", Rule::Dash),
        ("fastmail.com", "fastmail.com", Rule::Plus),
        ("fastmail.fm", "", Rule::Plus),
        ("proton.me", "proton.me", Rule::Plus),
        ("protonmail.com", "proton.me", Rule::Plus),
        ("protonmail.ch", "proton.me", Rule::Plus),
        ("pm.me", "proton.me", Rule::Plus),
        ("mailbox.org", "", Rule::Plus),
        ("posteo.de", "", Rule::Plus),
    ],
    |(domain, ..)| domain,
);

/// Providers without rules of their own.
static OTHER_PROVIDERS: Listed<&str> = Listed::new(&[lines![
    "web.de",
    "gmx.de",
    "gmx.net",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "t-online.de",
    "magenta.de",
    "freenet.de",
    "aol.com",
    "aol.de",
    "arcor.de",
    "vodafone.de",
    "vodafonemail.de",
    "kabelmail.de",
    "unitybox.de",
    "1und1.de",
    "online.de",
    "email.de",
    "mail.de",
    "bluewin.ch",
    "a1.net",
    "aon.at",
]]);

/// Whether anybody can have a mailbox in the domain, so that it tells nothing about whose it is.
pub(crate) fn is_everybodys(domain: &str) -> bool {
    OTHER_PROVIDERS.contains(domain) || provider(domain).is_some()
}

/// The provider of the domain, if it has rules of its own.
fn provider(domain: &str) -> Option<&'static (&'static str, &'static str, Rule)> {
    let is = |name: &str| match name.strip_suffix('.') {
        // `outlook.de` and `yahoo.co.uk`, but not `outlook.example.com`.
        Some(label) => domain
            .strip_prefix(label)
            .and_then(|rest| rest.strip_prefix('.'))
            .is_some_and(|country| matches!(country.split_once('.'), None | Some(("co" | "com", _)))),
        None => name == domain,
    };
    PROVIDERS.like(domain).iter().find(|(name, _)| is(name)).map(|(_, provider)| *provider)
}

fn mailbox(local: &str, domain: &str) -> String {
    let Some((_, target, rule)) = provider(domain) else {
        return [local, "@", domain].concat();
    };
    let sign = if *rule == Rule::Dash { '-' } else { '+' };
    let name = local.split(sign).next().filter(|name| !name.is_empty()).unwrap_or(local);
    let name = if *rule == Rule::DotsAndPlus { name.replace('.', "") } else { name.to_owned() };
    format!("{name}@{}", if target.is_empty() { domain } else { target })
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

/// Labels of hosts that do nothing but pass mail on: `marketplace.amazon.de`, `relay.firefox.com`. Not the last two labels,
/// which are the owner's name.
static RELAY_LABELS: Listed<&str> = Listed::new(&[lines![
    "marketplace",
    "marktplatz",
    "marketplaces",
    "members",
    "reply",
    "replies",
    "relay",
    "mailrelay",
    "privaterelay",
    "buyer",
    "kaeufer",
    "customer-messages",
    "messages",
    "message",
    "messaging",
    "msg",
    "verkopen",
    "seller",
    "kunden-mail",
    "user-mail",
    "guest",
    "checkout",
]]);

/// Domains of addresses that stand for one order or one pair of buyer and seller, with all their subdomains; a trailing dot
/// means any country.
static RELAYS: Listed<&str> = Listed::new(&[lines![
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
    "anonaddy.com",
    "addy.io",
    "aleeas.com",
    "slmail.me",
    "passmail.net",
    "passinbox.com",
    "passfwd.com",
    "kaufland-online.",
    "real-marktplatz.de",
    "otto-market.",
    "m.kaufland.de",
    "clemarche.com",
    "mirakl.net",
    "rakuten-mail.de",
    "check24-marktplatz.de",
    "shop-apotheke-marktplatz.com",
    "idealo-mail.de",
    "opayq.com",
    "trashmail.com",
    "spamgourmet.com",
    "mailinator.com",
    "10minutemail.com",
    "guerrillamail.com",
    "wegwerfmail.de",
    "byom.de",
]]);

fn kind(local: &str, domain: &str) -> EmailKind {
    let is_relay = |whole: &str| {
        RELAYS.like(whole).iter().any(|(relay, _)| {
            let (own, any_country) = (relay.trim_end_matches('.'), relay.ends_with('.'));
            whole.strip_prefix(own).is_some_and(|tail| tail.is_empty() || (any_country && tail.starts_with('.')))
        })
    };
    fn parent<'a>(domain: &&'a str) -> Option<&'a str> {
        Some(domain.split_once('.')?.1)
    }
    let is_host = |whole: &str| parent(&whole).is_some_and(|parent| parent.contains('.'));
    let passes_on = |whole: &str| {
        let label = whole.split('.').next().unwrap_or_default();
        is_relay(whole) || (RELAY_LABELS.contains(label) && is_host(whole))
    };
    if std::iter::successors(Some(domain), parent).any(passes_on) {
        return EmailKind::Relay;
    }
    let folded = super::fold::folded(local);
    let is_role = ROLES.like(&folded).iter().any(|(role, _)| {
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
