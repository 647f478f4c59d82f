//! E-mail addresses and telephone numbers.

use super::edits::{Edit, edit};
use crate::matching::evidence::Level;
use crate::matching::form::{EmailKeys, PhoneForm};
use crate::normalize::email_domain::is_everybodys;
use crate::normalize::{EmailForm, EmailKind};

/// `Equal`; `Variant` (the provider delivers both to one mailbox); `Similar` (one slip before the same domain);
/// `Different`; `Missing`. Mailboxes of a role and relays have no keys, hence are missing.
pub(in crate::matching) fn compare_emails(ours: Option<&EmailKeys<'_>>, theirs: Option<&EmailKeys<'_>>) -> Level {
    let theirs = theirs.map(|theirs| (theirs.key.as_bytes(), theirs.weak_key().as_bytes()));
    compare_email_keys(ours, theirs)
}

/// The same with the bytes of the other's keys, which few comparisons read as text.
pub(in crate::matching) fn compare_email_keys(ours: Option<&EmailKeys<'_>>, theirs: Option<(&[u8], &[u8])>) -> Level {
    let (Some(ours), Some((key, weak_key))) = (ours, theirs) else { return Level::Missing };
    if ours.key.as_bytes() == key {
        return Level::Equal;
    }
    if ours.weak_key().as_bytes() == weak_key {
        return Level::Variant;
    }
    let Some((one, domain)) = ours.key.rsplit_once('@') else { return Level::Different };
    let other = key.strip_suffix(domain.as_bytes()).and_then(|key| key.strip_suffix(b"@"));
    match other.and_then(|other| std::str::from_utf8(other).ok()) {
        Some(other) if one.len() >= 5 => match edit(one, other) {
            Edit::InnerSwap | Edit::One => Level::Similar,
            _ => Level::Different,
        },
        _ => Level::Different,
    }
}

/// Between companies a mailbox of the company itself counts, too, since it is not a person that is looked for: `Equal`;
/// `Variant` (another mailbox in the company's own domain); `Different`; `Missing`. Forms have no keys of such mailboxes, so
/// the texts are compared.
pub(in crate::matching) fn compare_company_emails(ours: Option<&EmailForm>, theirs: Option<&str>) -> Level {
    let (Some(ours), Some(theirs)) = (ours, theirs.map(EmailForm::new)) else {
        return Level::Missing;
    };
    let is_own = |email: &EmailForm| matches!(email.kind, EmailKind::Personal | EmailKind::Role);
    if !is_own(ours) || !is_own(&theirs) {
        return Level::Missing;
    }
    if ours.weak_key == theirs.weak_key {
        return Level::Equal;
    }
    let domain = |key: &'_ str| key.rfind('@').map_or(0, |at| at + 1);
    let (one, other) = (ours.key.get(domain(&ours.key)..), theirs.key.get(domain(&theirs.key)..));
    if one == other && !one.is_some_and(is_everybodys) { Level::Variant } else { Level::Different }
}

/// How two lists of telephone numbers agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct PhoneComparison {
    /// `Equal` if they share a number, else `Different` or `Missing`.
    pub(in crate::matching) level: Level,
    /// Whether a number they share is a mobile one.
    pub(in crate::matching) mobile: bool,
}

/// Compares every number of the one with every number of the other: forms rarely tell mobile from fixed.
pub(in crate::matching) fn compare_phones(ours: &[PhoneForm], theirs: &[PhoneForm]) -> PhoneComparison {
    let mut shared = ours.iter().filter(|one| theirs.iter().any(|other| one.e164 == other.e164)).peekable();
    let level = match (ours.is_empty() || theirs.is_empty(), shared.peek()) {
        (true, _) => Level::Missing,
        (_, Some(_)) => Level::Equal,
        (_, None) => Level::Different,
    };
    PhoneComparison { level, mobile: shared.any(|phone| phone.mobile) }
}

#[cfg(test)]
mod tests {
    use super::{EmailForm, Level, compare_company_emails, compare_emails, compare_phones};
    use crate::matching::form::PartyForm;
    use crate::order::Party;

    fn form(email: &str, phone: &str, mobile: &str) -> PartyForm<'static> {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        PartyForm::new(
            &Party { email: text(email), phone: text(phone), mobile: text(mobile), ..Party::default() },
            "DE",
        )
    }

    #[test]
    fn emails() {
        let cases = [
            ("Hans.Habicht@example.org", "hans.habicht@EXAMPLE.org", Level::Equal),
            ("hans.habicht@gmail.com", "hanshabicht@googlemail.com", Level::Variant),
            ("hans.habicht@example.org", "hans.habich@example.org", Level::Similar),
            ("hans.habicht@example.org", "hans.habicht@example.com", Level::Different),
            ("hans.habicht@example.org", "elke.elster@example.org", Level::Different),
            ("info@example.org", "info@example.org", Level::Missing),
            ("hans.habicht@example.org", "", Level::Missing),
        ];
        for (one, other, expected) in cases {
            let (ours, theirs) = (form(one, "", ""), form(other, "", ""));
            assert_eq!(compare_emails(ours.email.as_ref(), theirs.email.as_ref()), expected, "{one} {other}");
        }
    }

    #[test]
    fn emails_of_companies() {
        let cases = [
            ("info@zander.example", "INFO@zander.example", Level::Equal),
            ("info@zander.example", "einkauf@zander.example", Level::Variant),
            ("info@zander.example", "info@hecht.example", Level::Different),
            ("zander@web.de", "hecht@web.de", Level::Different),
            ("zander@yahoo.co.uk", "hecht@yahoo.co.uk", Level::Different),
            ("zander@fastmail.com", "hecht@fastmail.com", Level::Different),
            ("noreply@marketplace.amazon.de", "noreply@marketplace.amazon.de", Level::Missing),
            ("info@zander.example", "n/a", Level::Missing),
        ];
        for (one, other, expected) in cases {
            assert_eq!(compare_company_emails(Some(&EmailForm::new(one)), Some(other)), expected, "{one} {other}");
            assert_eq!(compare_company_emails(Some(&EmailForm::new(one)), None), Level::Missing);
        }
    }

    #[test]
    fn phones() {
        let cases = [
            ("0221 / 123 45-67", "", "+49 (0)221 1234567", "", Level::Equal, false),
            ("0171 2345678", "", "", "+49 171 2345678", Level::Equal, true),
            ("0221 1234567", "0171 2345678", "0221 7654321", "", Level::Different, false),
            ("n/a", "", "0221 7654321", "", Level::Missing, false),
        ];
        for (phone, mobile, their_phone, their_mobile, level, is_mobile) in cases {
            let (ours, theirs) = (form("", phone, mobile), form("", their_phone, their_mobile));
            let found = compare_phones(&ours.phones, &theirs.phones);
            assert_eq!(
                (found.level, found.mobile),
                (level, is_mobile),
                "{phone} {mobile} {their_phone} {their_mobile}"
            );
        }
    }
}
