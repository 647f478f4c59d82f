//! Domains of e-mail addresses: whose mailboxes they are, and which of them only pass mail on.

use super::listed::{Listed, lines};
use super::punycode;

/// What the domain of an address says by itself.
pub(crate) struct Domain {
    /// As people write it.
    pub(crate) name: String,
    /// How its provider finds the mailbox.
    rule: Option<Rule>,
    /// The domain that stands for all that deliver to one mailbox.
    delivers_to: String,
    /// Whether it does nothing but pass mail on.
    pub(crate) passes_on: bool,
}

impl Domain {
    /// `text` is in lower case. A domain without a dot is none.
    pub(crate) fn new(text: &str) -> Option<Domain> {
        let label_fine = |label: &str| {
            (1..=63).contains(&label.len())
                && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let last = text.rsplit('.').next()?;
        let fine = text.contains('.') && text.len() <= 253 && text.split('.').all(label_fine);
        let last_fine = last.chars().count() >= 2 && !last.chars().all(|sign| sign.is_ascii_digit());
        if !fine || !last_fine {
            return None;
        }
        let name = punycode::readable(text);
        let (rule, target) = provider(&name).map_or((None, ""), |(_, target, rule)| (Some(*rule), *target));
        let delivers_to = if target.is_empty() { name.clone() } else { target.to_owned() };
        Some(Domain { passes_on: passes_on(&name), rule, delivers_to, name })
    }

    /// The mailbox that the provider delivers to, if it has rules of its own.
    pub(crate) fn mailbox(&self, local: &str) -> Option<String> {
        let rule = self.rule?;
        let sign = if rule == Rule::Dash { '-' } else { '+' };
        let name = local.split(sign).next().filter(|name| !name.is_empty()).unwrap_or(local);
        let name = if rule == Rule::DotsAndPlus { &name.replace('.', "") } else { name };
        Some([name, "@", &self.delivers_to].concat())
    }
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

fn passes_on(domain: &str) -> bool {
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
    std::iter::successors(Some(domain), parent).any(|whole| {
        let label = whole.split('.').next().unwrap_or_default();
        is_relay(whole) || (RELAY_LABELS.contains(label) && is_host(whole))
    })
}
