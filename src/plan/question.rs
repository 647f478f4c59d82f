//! What a clerk is asked, as hashes by which his answer is found again.

use super::newcomers::{form, proves_itself};
use crate::master::{Article, Decisions, OrderKey, PartyField, QuestionKey};
use crate::matching::{Level, Verdict};
use crate::order::{Party, Role};

/// A question about a party of an order.
pub(super) struct Asked<'a> {
    pub(super) order: &'a OrderKey,
    pub(super) roles: &'a [Role],
    pub(super) party: &'a Party,
    pub(super) guest: bool,
    pub(super) cross_reference: Option<&'a str>,
    pub(super) verdict: &'a Verdict,
}

impl Asked<'_> {
    /// The hashes of the question.
    ///
    /// Two different people may give the same little: a name alone is nobody's. So where the data would not prove that two equal
    /// parties are one (law 2), the question is about this order and no other.
    pub(super) fn key(&self, decisions: &dyn Decisions) -> QuestionKey {
        let OrderKey { tenant, source, kind, number } = self.order;
        let mut subject: Vec<String> = vec!["party".into(), tenant.clone(), source.clone()];
        let mut roles: Vec<Role> = self.roles.to_vec();
        roles.sort_unstable();
        subject.push(roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" "));
        subject.push(if self.guest { "guest" } else { "account" }.to_owned());
        subject.push(self.party.source_id.as_deref().map(str::trim).unwrap_or_default().to_owned());
        if !proves_itself(self.party, self.guest) {
            subject.extend([kind.as_str().to_owned(), number.clone()]);
        }
        subject.push("data".into());
        subject.extend(form(self.party));
        let mut evidence = subject.clone();
        evidence.extend(["evidence".to_owned(), self.verdict.kind.as_str().to_owned()]);
        evidence.push(self.cross_reference.unwrap_or_default().to_owned());
        let mut candidates: Vec<_> = self.verdict.candidates.iter().collect();
        candidates.sort_by(|one, other| one.party.cmp(&other.party));
        for candidate in candidates {
            evidence.push(format!("candidate {}", candidate.party));
            // The names of the variants: one that is called otherwise in a later version asks again.
            evidence.push(format!("{:?} {:?}", candidate.proofs, candidate.contradictions));
            // What is missing on both sides says nothing, and is not always listed.
            let compared = candidate.evidence.iter().filter(|one| one.level != Level::Missing);
            evidence.extend(compared.map(|one| format!("{:?} {}", one.field, one.level.as_str())));
        }
        QuestionKey { subject: hash(decisions, &subject), evidence: hash(decisions, &evidence) }
    }
}

/// The question what becomes of an order as a whole. `payload_sha256` is that of its content: an order with other content is
/// another question.
pub fn order_question(decisions: &dyn Decisions, order: &OrderKey, payload_sha256: &str) -> QuestionKey {
    let OrderKey { tenant, source, kind, number } = order;
    let subject = ["order", tenant, source, kind.as_str(), number];
    let evidence = ["order", tenant, source, kind.as_str(), number, payload_sha256];
    QuestionKey { subject: decisions.hash(&subject), evidence: decisions.hash(&evidence) }
}

/// The hash of who a party of the address book is: its id and what tells one person or company from another, without address,
/// e-mail and telephone, which may change. A decision that names a party holds for as long as this stays the same.
pub fn identity_hash(decisions: &dyn Decisions, id: &str, party: &Party) -> String {
    use PartyField as F;
    let telling = [
        F::GivenName,
        F::FamilyName,
        F::BirthName,
        F::Company,
        F::BirthDate,
        F::VatId,
        F::InsuranceNumber,
        F::OfficialId,
    ];
    let mut texts = vec!["identity".to_owned(), id.to_owned()];
    texts.extend(telling.iter().map(|field| field.get(party).unwrap_or_default()));
    hash(decisions, &texts)
}

/// The hash of which article it is: its id and numbers. A decision that names an article holds for as long as this stays the same.
pub(super) fn article_hash(decisions: &dyn Decisions, article: &Article) -> String {
    let Article { id, number, gtin, pzn, .. } = article;
    let texts =
        ["article identity", id, number, gtin.as_deref().unwrap_or_default(), pzn.as_deref().unwrap_or_default()];
    decisions.hash(&texts)
}

pub(super) fn hash(decisions: &dyn Decisions, texts: &[String]) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    decisions.hash(&texts)
}
