//! Newcomers without a matcher: a party is the same as a planned one if every field is equal and law 2 is satisfied.

use std::collections::{BTreeMap, BTreeSet};

use super::judge::Newcomers;
use crate::error::{Masked, Result, discreet};
use crate::master::PartyField;
use crate::matching::{Candidate, Contradiction, Evidence, Field, Level, Outcome, Proof, Verdict, VerdictKind};
use crate::order::Party;

/// Newcomers that are compared by equality of all their fields; blanks around texts do not count, nor does the shop's id.
///
/// Equality alone is no proof: under law 2 two orders from `Maria Müller` and nothing more are unclear. Two parties under
/// one id of the shop that differ are unclear too.
#[derive(Clone, Default)]
pub struct EqualForms {
    parties: BTreeMap<String, Party>,
    by_form: BTreeMap<Vec<String>, BTreeSet<String>>,
    by_source_id: BTreeMap<String, BTreeSet<String>>,
}

discreet!(EqualForms {} hides { parties, by_form, by_source_id });

impl Newcomers for EqualForms {
    fn judge(&self, party: &Party, guest: bool) -> Result<Verdict> {
        let equal: BTreeSet<&String> = self.by_form.get(&form(party)).into_iter().flatten().collect();
        let numbered: BTreeSet<&String> =
            key(party, guest).and_then(|id| self.by_source_id.get(id)).into_iter().flatten().collect();
        let candidates: Vec<Candidate> = equal
            .union(&numbered)
            .filter_map(|id| self.parties.get(*id).map(|other| candidate(id, party, other, equal.contains(id), guest)))
            .collect();
        let (outcome, kind) = match candidates.as_slice() {
            [] => (Outcome::New, VerdictKind::Unknown),
            [_, _, ..] => (Outcome::Unclear, VerdictKind::Ambiguous),
            [only] if !equal.contains(&only.party) => (Outcome::Unclear, VerdictKind::NumberMismatch),
            [only] if only.proofs.is_empty() => (Outcome::Unclear, VerdictKind::Weak),
            [_] => (Outcome::Same, VerdictKind::Proven),
        };
        let same = (outcome == Outcome::Same).then(|| candidates.first().map(|only| only.party.clone())).flatten();
        Ok(Verdict { outcome, kind, party: same, relation: None, candidates })
    }

    fn add(&mut self, id: &str, party: &Party) -> Result<()> {
        self.remove(id);
        self.by_form.entry(form(party)).or_default().insert(id.to_owned());
        if let Some(source_id) = key(party, false) {
            self.by_source_id.entry(source_id.to_owned()).or_default().insert(id.to_owned());
        }
        self.parties.insert(id.to_owned(), party.clone());
        Ok(())
    }

    fn remove(&mut self, id: &str) {
        let Some(party) = self.parties.remove(id) else { return };
        if let Some(ids) = self.by_form.get_mut(&form(&party)) {
            ids.remove(id);
        }
        if let Some(ids) = key(&party, false).and_then(|source_id| self.by_source_id.get_mut(source_id)) {
            ids.remove(id);
        }
    }
}

/// Every field as text, in a fixed order. The shop's id is left out, because one person may have two accounts.
pub(super) fn form(party: &Party) -> Vec<String> {
    let mut form: Vec<String> = PartyField::ALL.iter().map(|field| field.get(party).unwrap_or_default()).collect();
    form.push(party.address.kind.map(|kind| format!("{kind:?}")).unwrap_or_default());
    form.extend(numbers(party));
    form
}

fn numbers(party: &Party) -> Vec<String> {
    let mut numbers: Vec<String> =
        party.identifiers.iter().map(|number| format!("{}={}", number.scheme, number.value.trim())).collect();
    numbers.sort_unstable();
    numbers
}

/// Whether two parties have one [`form`], found out without making it: the parties of every order are compared, and the first or
/// second field tells most of them apart.
pub(super) fn is_one_form(one: &Party, other: &Party) -> bool {
    let text = |party, field: PartyField| PartyField::text(field, party).map(str::trim).unwrap_or_default();
    PartyField::ALL.iter().all(|field| text(one, *field) == text(other, *field))
        && (one.birth_date, one.gender, one.address.kind) == (other.birth_date, other.gender, other.address.kind)
        && numbers(one) == numbers(other)
}

/// The shop's id of a customer with an account. Guests share ids in many shops, most often 0.
pub(super) fn key(party: &Party, guest: bool) -> Option<&str> {
    let id = party.source_id.as_deref().map(str::trim)?;
    (!guest && !id.bytes().all(|byte| byte == b'0')).then_some(id)
}

fn candidate(id: &str, ours: &Party, theirs: &Party, equal: bool, guest: bool) -> Candidate {
    Candidate {
        party: id.to_owned(),
        version: 0,
        score: 0,
        proofs: if equal { proofs(ours, theirs, guest) } else { Vec::new() },
        contradictions: if ours.is_company() == theirs.is_company() {
            Vec::new()
        } else {
            vec![Contradiction::PartyType]
        },
        evidence: evidence(ours, theirs),
    }
}

/// Whether law 2 would prove that this party and an equal one are the same. A name alone, or a name with one thing more, does not.
pub(super) fn proves_itself(party: &Party, guest: bool) -> bool {
    !proofs(party, party, guest).is_empty()
}

/// The clauses of law 2 that two equal parties satisfy.
fn proofs(ours: &Party, theirs: &Party, guest: bool) -> Vec<Proof> {
    let has = |field: PartyField| field.get(ours).is_some();
    if !(has(PartyField::Company) || has(PartyField::GivenName) && has(PartyField::FamilyName)) {
        return Vec::new();
    }
    let mut proofs = Vec::new();
    if has(PartyField::BirthDate) {
        proofs.push(Proof::BirthDate);
    }
    if has(PartyField::InsuranceNumber) || has(PartyField::OfficialId) {
        proofs.push(Proof::OfficialNumber);
    }
    if key(ours, guest).is_some_and(|id| key(theirs, guest) == Some(id)) {
        proofs.push(Proof::DeclaredKey);
    }
    let address = has(PartyField::Street) && (has(PartyField::PostalCode) || has(PartyField::City));
    let phone = has(PartyField::Phone) || has(PartyField::Mobile);
    if !guest && u8::from(address) + u8::from(has(PartyField::Email)) + u8::from(phone) >= 2 {
        proofs.push(Proof::TwoOfAddressEmailPhone);
    }
    proofs
}

/// Equal or different, without weights: nothing here is scored.
fn evidence(ours: &Party, theirs: &Party) -> Vec<Evidence> {
    use PartyField as F;
    let groups: [(Field, &[PartyField]); 6] = [
        (Field::BirthDate, &[F::BirthDate]),
        (Field::Name, &[F::GivenName, F::FamilyName]),
        (Field::Company, &[F::Company]),
        (Field::Address, &[F::Street, F::HouseNumber, F::PostalCode, F::City, F::Country]),
        (Field::Email, &[F::Email]),
        (Field::Phone, &[F::Phone, F::Mobile]),
    ];
    let text = |party: &Party, fields: &[PartyField]| -> String {
        let parts: Vec<String> = fields.iter().filter_map(|field| field.get(party)).collect();
        parts.join(" ")
    };
    let compared = groups.iter().map(|(field, fields)| (*field, text(ours, fields), text(theirs, fields)));
    compared
        .filter(|(_, ours, theirs)| !ours.is_empty() || !theirs.is_empty())
        .map(|(field, ours, theirs)| {
            let level = if ours == theirs {
                Level::Equal
            } else if ours.is_empty() || theirs.is_empty() {
                Level::Missing
            } else {
                Level::Different
            };
            Evidence { field, level, weight: 0, ours: Masked::new(ours), theirs: Masked::new(theirs) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Address, AddressKind, Gender, Identifier};
    use crate::value::Date;

    fn number(scheme: &str, value: &str) -> Identifier {
        Identifier { scheme: scheme.into(), value: value.into() }
    }

    fn maria() -> Party {
        Party {
            source_id: Some("77".into()),
            given_name: Some("Maria".into()),
            family_name: Some("Zaunkönig".into()),
            email: Some("maria@example.org".into()),
            address: Address { street: Some("Am Teich".into()), city: Some("Kiel".into()), ..Address::default() },
            ..Party::default()
        }
    }

    #[test]
    fn equal_is_the_same_only_with_proof() {
        type Case = (&'static str, bool, fn(&mut Party), VerdictKind);
        let cases: [Case; 9] = [
            ("as she is", false, |_| {}, VerdictKind::Proven),
            (
                "blanks do not count",
                false,
                |party| party.email = Some(" maria@example.org ".into()),
                VerdictKind::Proven,
            ),
            ("another account", false, |party| party.source_id = Some("78".into()), VerdictKind::Proven),
            ("another e-mail, same account", false, |party| party.email = None, VerdictKind::NumberMismatch),
            (
                "another person",
                false,
                |party| {
                    party.given_name = Some("Anna".into());
                    party.source_id = Some("78".into());
                },
                VerdictKind::Unknown,
            ),
            (
                "another person, same account",
                false,
                |party| party.given_name = Some("Anna".into()),
                VerdictKind::NumberMismatch,
            ),
            ("a guest shows no proof", true, |_| {}, VerdictKind::Weak),
            (
                "a company of her name",
                false,
                |party| party.company = Some("Zaunkönig".into()),
                VerdictKind::NumberMismatch,
            ),
            ("the id 0 of guests", true, |party| party.source_id = Some("0".into()), VerdictKind::Weak),
        ];
        for (name, guest, change, expected) in cases {
            let mut newcomers = EqualForms::default();
            newcomers.add("first", &maria()).unwrap();
            let mut party = maria();
            change(&mut party);
            let verdict = newcomers.judge(&party, guest).unwrap();
            assert_eq!(verdict.kind, expected, "{name}");
            assert_eq!(verdict.party.is_some(), expected == VerdictKind::Proven, "{name}");
            newcomers.remove("first");
            assert_eq!(newcomers.judge(&party, guest).unwrap().kind, VerdictKind::Unknown, "{name}");
        }
    }

    #[test]
    fn equal_forms_are_told_without_making_them() {
        let changes: [fn(&mut Party); 9] = [
            |_| {},
            |party| party.given_name = Some(" Maria\u{a0}".into()),
            |party| party.phone = Some("  ".into()),
            |party| party.address.city = Some("Ulm".into()),
            |party| party.birth_date = Date::new(1958, 12, 24),
            |party| party.gender = Some(Gender::Female),
            |party| party.address.kind = Some(AddressKind::Home),
            |party| party.identifiers = vec![number("a", "1"), number("b", "2")],
            |party| party.identifiers = vec![number("b", " 2"), number("a", "1 ")],
        ];
        for (first, one) in changes.iter().enumerate() {
            for (second, other) in changes.iter().enumerate() {
                let (mut left, mut right) = (maria(), maria());
                one(&mut left);
                other(&mut right);
                assert_eq!(is_one_form(&left, &right), form(&left) == form(&right), "{first} and {second}");
            }
        }
    }

    #[test]
    fn two_equal_newcomers_are_ambiguous() {
        let mut newcomers = EqualForms::default();
        newcomers.add("b", &maria()).unwrap();
        newcomers.add("a", &maria()).unwrap();
        let verdict = newcomers.judge(&maria(), false).unwrap();
        assert_eq!((verdict.kind, verdict.candidates.len()), (VerdictKind::Ambiguous, 2));
        assert_eq!(verdict.candidates[0].party, "a");
    }
}
