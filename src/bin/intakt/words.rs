//! What the table of an import says, in English and German.

use intakt::matching::{Language, Outcome};
use intakt::order::{Order, Party, Role, Totals};
use intakt::plan::{Class, ReasonCode};
use intakt::value::Decimal;

/// The text of the language.
pub(crate) fn pick<'a>(language: Language, english: &'a str, german: &'a str) -> &'a str {
    match language {
        Language::English => english,
        Language::German => german,
    }
}

/// Whom an order is named after: who ordered, else the patient, else who pays.
pub(crate) fn customer(order: &Order) -> Option<&Party> {
    [Role::Orderer, Role::Patient, Role::Payer].into_iter().find_map(|role| order.party(role))
}

/// The sum that the sender states, the one with tax if there is one, and what it is.
pub(crate) fn stated_sum(totals: &Totals) -> Option<(Decimal, &'static str)> {
    let sums = [(totals.gross, ""), (totals.amount, ""), (totals.net, "net"), (totals.lines, "lines")];
    sums.into_iter().find_map(|(sum, kind)| Some((sum?, kind)))
}

/// An amount as people write it: two decimals, more only where they are not zero.
pub(crate) fn money(amount: Decimal) -> String {
    let text = amount.to_string();
    let Some((whole, decimals)) = text.split_once('.') else { return text };
    let kept = decimals.trim_end_matches('0').len().max(2);
    format!("{whole}.{}", decimals.get(..kept).unwrap_or(decimals))
}

pub(crate) fn verdict(outcome: Outcome, language: Language) -> &'static str {
    match outcome {
        Outcome::Same => pick(language, "same", "gleich"),
        Outcome::Unclear => pick(language, "unclear", "unklar"),
        Outcome::New => pick(language, "new", "neu"),
    }
}

pub(crate) fn role(role: Role, language: Language) -> &'static str {
    match role {
        Role::Orderer => pick(language, "orderer", "Besteller"),
        Role::Patient => pick(language, "patient", "Patient"),
        Role::Payer => pick(language, "payer", "Zahler"),
        Role::ShipTo => pick(language, "ship-to", "Lieferanschrift"),
        Role::Contact => pick(language, "contact", "Ansprechpartner"),
        Role::Practitioner => pick(language, "doctor", "Arzt"),
        Role::Insurer => pick(language, "insurer", "Kasse"),
    }
}

pub(crate) fn class(class: Class, language: Language) -> &'static str {
    match class {
        Class::Planned => pick(language, "planned", "geplant"),
        Class::Skipped => pick(language, "skipped", "übergangen"),
        Class::Waiting => pick(language, "waiting", "wartend"),
        Class::Held => pick(language, "held", "angehalten"),
        Class::Filtered => pick(language, "filtered", "gefiltert"),
        Class::Unreadable => pick(language, "unreadable", "unlesbar"),
    }
}

/// Why a record is not simply planned; the stable word for reasons that a newer library adds.
pub(crate) fn reason(code: ReasonCode, language: Language) -> &'static str {
    use ReasonCode as R;
    let (english, german) = match code {
        R::WaitsForParty => ("another order creates the customer", "ein anderer Auftrag legt den Kunden an"),
        R::WaitsForArticle => ("another order creates the article", "ein anderer Auftrag legt den Artikel an"),
        R::Known => ("the same order was planned before", "derselbe Auftrag wurde schon geplant"),
        R::Repeated => ("the same order stands here twice", "derselbe Auftrag steht hier zweimal"),
        R::Changed => ("the order was here before with other content", "der Auftrag war schon da, mit anderem Inhalt"),
        R::OutcomeUnknown => {
            ("whether the order was carried out is not known", "ob der Auftrag ausgeführt wurde, ist nicht bekannt")
        }
        R::PartlyApplied => ("the order was carried out in part", "der Auftrag wurde teilweise ausgeführt"),
        R::Undone => ("the order was taken back", "der Auftrag wurde zurückgenommen"),
        R::Rejected => ("the order was refused", "der Auftrag wurde abgelehnt"),
        R::DecisionOutdated => {
            ("a decision does not fit any more", "eine Entscheidung passt nicht mehr zu dem, was bekannt ist")
        }
        R::NeverPair => ("it is never who it seems to be", "es ist niemals die Adresse, die es zu sein scheint"),
        R::OrderProblem => ("the order has an error", "der Auftrag hat einen Fehler"),
        R::NoNumber => ("the order has no number", "der Auftrag hat keine Nummer"),
        R::NoLines => ("the order has no lines", "der Auftrag hat keine Positionen"),
        R::NoParty => ("the order names no customer", "der Auftrag nennt keinen Kunden"),
        R::HostFailed => ("the data could not be looked up", "die Daten konnten nicht nachgeschlagen werden"),
        R::Stale => ("the address book has changed meanwhile", "der Adressenstamm hat sich inzwischen geändert"),
        R::DependencyFailed => {
            ("the order that it waited for failed", "der Auftrag, auf den er wartete, ist fehlgeschlagen")
        }
        R::DependencyUnknown => (
            "whether the order that it needs was carried out is not known",
            "ob der Auftrag, den er braucht, ausgeführt wurde, ist nicht bekannt",
        ),
        R::SkipRule => ("a rule of the profile passes it over", "eine Regel des Profils übergeht ihn"),
        R::Filtered => ("a filter took it out", "ein Filter nahm ihn heraus"),
        R::Unreadable => ("it cannot be read", "nicht lesbar"),
        R::PartyUnclear => ("it is not certain who is meant", "es ist nicht sicher, wer gemeint ist"),
        R::CrossReferenceDiffers => {
            ("the shop's number stands for another customer", "die Nummer des Shops gehört zu einem anderen Kunden")
        }
        R::PartyUnlinked => {
            ("the doctor or insurer is not in the address book", "Arzt oder Kasse stehen nicht im Adressenstamm")
        }
        R::EventWaits => ("it waits for its order", "es wartet auf seinen Auftrag"),
        R::EventLate => ("it came after the order was carried out", "es kam, nachdem der Auftrag ausgeführt war"),
        R::EventExpired => ("its order has not come", "sein Auftrag ist nicht gekommen"),
        R::Cancelled => ("the shop has cancelled it", "der Shop hat ihn storniert"),
        R::WaitsForStatus => ("its status in the shop says to wait", "sein Status im Shop heißt warten"),
        R::TooYoung => ("the order is too young", "der Auftrag ist zu jung"),
        R::SkipStatus => ("its status in the shop says to pass it over", "sein Status im Shop heißt übergehen"),
        R::StatusUnknown => ("its status in the shop is not known", "sein Status im Shop ist nicht bekannt"),
        R::DateMissing => ("a date is not known", "ein Datum ist nicht bekannt"),
        R::RightMissing => ("a right is missing", "ein Recht fehlt"),
        R::Constraint => ("a value does not fit the target", "ein Wert passt nicht ins Ziel"),
        R::GuestReview => ("a guest is to be looked at", "ein Gast ist zu prüfen"),
        R::PartyOfSettings => {
            ("the address book lacks a party of the settings", "im Adressenstamm fehlt eine Adresse der Einstellungen")
        }
        R::RedactedBySource => ("the shop has made names unreadable", "der Shop hat Namen unlesbar gemacht"),
        R::BundleUnclear => ("where the price of a set stands is unclear", "wo der Preis eines Sets steht, ist unklar"),
        R::MethodUnknown => ("a method has no code", "eine Zahlungs- oder Versandart hat kein Kürzel"),
        R::ArticleMissing => ("an article is missing", "ein Artikel fehlt"),
        R::ArticleAmbiguous => ("several articles have the number", "mehrere Artikel haben die Nummer"),
        other => (other.as_str(), other.as_str()),
    };
    pick(language, english, german)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_two_decimals_or_what_they_need() {
        let cases = [("64.9000", "64.90"), ("1.5", "1.5"), ("12", "12"), ("0.1250", "0.125"), ("-3.00", "-3.00")];
        for (written, shown) in cases {
            assert_eq!(money(written.parse().unwrap()), shown);
        }
    }
}
