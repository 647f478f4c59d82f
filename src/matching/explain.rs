//! Verdicts told to people: a short match key, and one sentence for the clerk.

use super::evidence::{Evidence, Field, Level};
use super::verdict::{Candidate, Contradiction, Outcome, Proof, RelationKind, Verdict, VerdictKind};

/// The language of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// German.
    German,
    /// English.
    English,
}

impl Candidate {
    /// What speaks for and against the candidate in one word: `+NAME+ADDRESS-BIRTHDATE`. `+` agrees, `~` agrees in part
    /// or nearly, `-` differs; what is missing is left out. In the order of [`Field`].
    pub fn match_key(&self) -> String {
        match_key(&self.evidence)
    }
}

pub(super) fn match_key(evidence: &[Evidence]) -> String {
    let mut key = String::new();
    for evidence in evidence {
        let sign = match evidence.level {
            Level::Equal | Level::Variant | Level::Similar => '+',
            Level::Partial | Level::Near => '~',
            Level::Different => '-',
            Level::Missing => continue,
        };
        key.push(sign);
        key.push_str(match evidence.field {
            Field::DeclaredKey => "KEY",
            Field::OfficialNumber => "NUMBER",
            Field::BirthDate => "BIRTHDATE",
            Field::Name => "NAME",
            Field::Company => "COMPANY",
            Field::Address => "ADDRESS",
            Field::Email => "EMAIL",
            Field::Phone => "PHONE",
            Field::PartyType => "TYPE",
        });
    }
    key
}

impl Verdict {
    /// The verdict in one sentence for the clerk, without personal data.
    pub fn sentence(&self, language: Language) -> String {
        let (german, english) = match (self.outcome, self.kind) {
            (Outcome::Same, VerdictKind::Decided) => {
                ("Dieselbe Adresse: ein Sachbearbeiter hat es entschieden.", "The same party: a clerk has decided it.")
            }
            (_, VerdictKind::Decided) => {
                ("Neu: ein Sachbearbeiter hat es entschieden.", "New: a clerk has decided it.")
            }
            (_, VerdictKind::Denied) => (
                "Ein Sachbearbeiter hat gesagt, dass es diese Adresse niemals ist.",
                "A clerk has said that it is never this party.",
            ),
            (Outcome::Same, _) => return self.proven(language),
            (_, VerdictKind::Ambiguous) => (
                "Mehrere bekannte Adressen passen; welche gemeint ist, geht aus der Bestellung nicht hervor.",
                "Several known parties fit; the order does not say which of them is meant.",
            ),
            (_, VerdictKind::Contradicted) => return self.contradicted(language),
            (_, VerdictKind::Weak) => (
                "Eine bekannte Adresse ähnelt der Bestellung; zum Nachweis reichen die Angaben nicht.",
                "A known party resembles the order; the data do not prove that it is the same.",
            ),
            (_, VerdictKind::Near) => (
                "Vorname, Geburtsdatum oder Nummer weichen nur wenig ab: ein Tippfehler oder eine andere Person.",
                "Given name, birth date or number differ only slightly: a typing error, or another person.",
            ),
            (Outcome::Unclear, VerdictKind::SameHousehold) => (
                "Der Besteller gehört zu einem bekannten Haushalt; ob er selbst bekannt ist, bleibt offen.",
                "The party belongs to a known household; whether it is known itself is open.",
            ),
            (_, VerdictKind::SameHousehold) => {
                ("Neu: eine andere Person aus einem bekannten Haushalt.", "New: another person of a known household.")
            }
            (Outcome::Unclear, VerdictKind::SameCompany) => (
                "Eine Person und eine Firma tragen denselben Namen; ob sie eine Adresse sind, entscheidet ein Mensch.",
                "A person and a company bear the same name; a human decides whether they are one party.",
            ),
            (_, VerdictKind::SameCompany) => (
                "Neu: gehört zu einer bekannten Firma oder Person, ist es aber nicht selbst.",
                "New: belongs to a known company or person without being it.",
            ),
            (_, VerdictKind::NumberMismatch) => (
                "Die Nummer ist bekannt, der Name dazu ist aber ein anderer.",
                "The number is known, but it belongs to another name.",
            ),
            (_, VerdictKind::Empty) => (
                "Die Bestellung nennt zu wenig, um jemanden zu suchen.",
                "The order gives too little to look for anybody.",
            ),
            (_, VerdictKind::Unknown | VerdictKind::Proven) => (
                "Neu: niemand im Adressenstamm kommt in Frage.",
                "New: nobody in the address book comes into question.",
            ),
        };
        let mut text = in_language(language, german, english).to_owned();
        text.push_str(self.household(language));
        text
    }

    /// The hint that an open question is one of relatives.
    fn household(&self, language: Language) -> &'static str {
        match &self.relation {
            Some(relation) if self.outcome == Outcome::Unclear && relation.kind == RelationKind::Household => {
                in_language(language, " Gleicher Haushalt.", " Same household.")
            }
            _ => "",
        }
    }

    fn proven(&self, language: Language) -> String {
        let decided = self.candidates.iter().find(|candidate| Some(&candidate.party) == self.party.as_ref());
        let proofs = decided.map_or(&[][..], |candidate| &candidate.proofs);
        let reasons: Vec<&str> = proofs.iter().map(|proof| proof_in_words(*proof, language)).collect();
        let start = in_language(
            language,
            "Dieselbe Adresse: der Name passt, dazu ",
            "The same party: the name fits, and with it ",
        );
        format!("{start}{}.", listed(&reasons, language))
    }

    fn contradicted(&self, language: Language) -> String {
        let mut contradictions: Vec<Contradiction> =
            self.candidates.iter().flat_map(|candidate| candidate.contradictions.iter().copied()).collect();
        contradictions.sort_unstable();
        contradictions.dedup();
        let reasons: Vec<&str> =
            contradictions.iter().map(|contradiction| contradiction_in_words(*contradiction, language)).collect();
        let start = in_language(language, "Vieles passt, dagegen steht ", "Much fits, but against it stands ");
        format!("{start}{}.{}", listed(&reasons, language), self.household(language))
    }
}

fn proof_in_words(proof: Proof, language: Language) -> &'static str {
    let (german, english) = match proof {
        Proof::BirthDate => ("das Geburtsdatum", "the birth date"),
        Proof::OfficialNumber => ("eine amtliche Nummer", "an official number"),
        Proof::DeclaredKey => ("der vereinbarte Schlüssel", "the declared key"),
        Proof::EmailKey => ("die E-Mail-Adresse als Schlüssel", "the e-mail address as key"),
        Proof::TwoOfAddressEmailPhone => ("zwei von Anschrift, E-Mail und Telefon", "two of address, e-mail and phone"),
        Proof::Decision => ("die Entscheidung eines Sachbearbeiters", "a clerk's decision"),
        Proof::OneOfAddressEmailMobile => {
            ("eines von Anschrift, E-Mail und Mobilnummer", "one of address, e-mail and mobile number")
        }
    };
    in_language(language, german, english)
}

fn contradiction_in_words(contradiction: Contradiction, language: Language) -> &'static str {
    let (german, english) = match contradiction {
        Contradiction::BirthDate => ("ein anderes Geburtsdatum", "another birth date"),
        Contradiction::GivenName => {
            ("ein anderer Vorname beim selben Geburtsdatum", "another given name at the same birth date")
        }
        Contradiction::OfficialNumber => ("eine andere amtliche Nummer", "another official number"),
        Contradiction::PartyType => ("Person gegen Firma", "a person against a company"),
        Contradiction::Company => (
            "eine andere Rechtsform, Umsatzsteuer- oder Registernummer",
            "another legal form, VAT id or register number",
        ),
    };
    in_language(language, german, english)
}

fn in_language(language: Language, german: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::German => german,
        Language::English => english,
    }
}

fn listed(parts: &[&str], language: Language) -> String {
    let and = in_language(language, " und ", " and ");
    match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
        Some((last, _)) => (*last).to_owned(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Verdict};
    use crate::matching::{Index, MatchSettings, Query, decide};
    use crate::order::Party;

    fn ask(known: &Party, asked: &Party) -> Verdict {
        let mut index = Index::new("DE");
        index.upsert("1", 1, known.clone()).unwrap();
        decide(&Query::new(asked), &index, &MatchSettings::default()).unwrap()
    }

    #[test]
    fn a_clerk_reads_why() {
        let known = Party {
            given_name: Some("Zacharias".to_owned()),
            family_name: Some("Zaunkönig".to_owned()),
            birth_date: "1958-12-24".parse().ok(),
            phone: Some("0221 334455".to_owned()),
            email: Some("z.zaunkoenig@example.org".to_owned()),
            ..Party::default()
        };
        let born = |date: &str| Party { birth_date: date.parse().ok(), ..known.clone() };
        let named = |name: &str| Party { given_name: Some(name.to_owned()), ..known.clone() };
        let cases = [
            (
                known.clone(),
                "+BIRTHDATE+NAME+EMAIL+PHONE",
                "Dieselbe Adresse: der Name passt, dazu das Geburtsdatum und zwei von Anschrift, E-Mail und Telefon.",
                "The same party: the name fits, and with it the birth date and two of address, e-mail and phone.",
            ),
            (
                born("1988-03-01"),
                "-BIRTHDATE+NAME+EMAIL+PHONE",
                "Vieles passt, dagegen steht ein anderes Geburtsdatum. Gleicher Haushalt.",
                "Much fits, but against it stands another birth date. Same household.",
            ),
            (
                born("1958-12-25"),
                "~BIRTHDATE+NAME+EMAIL+PHONE",
                "Vorname, Geburtsdatum oder Nummer weichen nur wenig ab: ein Tippfehler oder eine andere Person. Gleicher Haushalt.",
                "Given name, birth date or number differ only slightly: a typing error, or another person. Same household.",
            ),
            (
                Party { birth_date: None, ..named("Ottilie") },
                "-NAME+EMAIL+PHONE",
                "Neu: eine andere Person aus einem bekannten Haushalt.",
                "New: another person of a known household.",
            ),
        ];
        for (asked, match_key, german, english) in cases {
            let verdict = ask(&known, &asked);
            assert_eq!(verdict.candidates.first().unwrap().match_key(), match_key);
            assert_eq!(verdict.sentence(Language::German), german);
            assert_eq!(verdict.sentence(Language::English), english);
        }
    }

    #[test]
    fn values_are_masked_wherever_they_are_written() {
        let known = Party {
            given_name: Some("Zacharias".to_owned()),
            family_name: Some("Zaunkönig".to_owned()),
            ..Party::default()
        };
        let verdict = ask(&known, &known);
        let told = format!("{verdict:?}{}", serde_json::to_string(&verdict).unwrap());
        assert!(!told.contains("Zaunkönig"), "{told}");
        assert!(told.contains("Z… "), "{told}");
    }
}
