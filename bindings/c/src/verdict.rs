//! Who a party is, and why.

use intakt_core::matching::{Candidate, Evidence, Language, Relation, Verdict};

use crate::tree::nodes;

/// A compared field with the sum of the weights so far.
pub(crate) struct Step<'e> {
    evidence: &'e Evidence,
    sum: i32,
}

pub(crate) fn waterfall(evidence: &[Evidence]) -> impl ExactSizeIterator<Item = Step<'_>> {
    let mut sum = 0_i32;
    evidence.iter().map(move |evidence| {
        sum = sum.saturating_add(evidence.weight);
        Step { evidence, sum }
    })
}

nodes! {
    /// The answer to the question who a party of an order is, with everything that it rests on. A node.
    node intakt_verdict(verdict: Verdict) {
        /// Same, unclear or new.
        choice intakt_verdict_outcome: intakt_verdict_outcomes = verdict.outcome;
        /// Why.
        choice intakt_verdict_kind: intakt_verdict_kinds = verdict.kind;
        /// The id of the party that it is; present exactly when the outcome is `same`.
        text intakt_verdict_party = &verdict.party;
        /// A known party that this one probably belongs to without being it; a hint, never an identity.
        node intakt_verdict_relation: intakt_relation = &verdict.relation;
        /// Every candidate worth showing, best first; equal scores by id.
        nodes intakt_verdict_candidate, intakt_verdict_candidate_count: intakt_candidate = &verdict.candidates;
        /// The verdict in one German sentence for a clerk, without personal data.
        text intakt_verdict_sentence_german = &verdict.sentence(Language::German);
        /// The verdict in one English sentence for a clerk, without personal data.
        text intakt_verdict_sentence_english = &verdict.sentence(Language::English);
        /// The whole verdict, as plans have it.
        json intakt_verdict_json = verdict;
    }

    /// A known party that the one of the order probably belongs to. A hint, never an identity. A node.
    node intakt_relation(relation: Relation) {
        /// What kind of relation it is.
        choice intakt_relation_kind: intakt_relation_kinds = relation.kind;
        /// The id of the known party.
        text intakt_relation_party = &relation.party;
    }

    /// A party of the address book that was compared. A node.
    node intakt_candidate(candidate: Candidate) {
        /// Its id in the address book.
        text intakt_candidate_party = &candidate.party;
        /// The version of its row, as the host gave it.
        version intakt_candidate_version = candidate.version;
        /// Sum of the weights in 1/100 bit. Ranks; never decides alone.
        number intakt_candidate_score = candidate.score;
        /// What proves identity under law 2, if anything does.
        choices intakt_candidate_proof, intakt_candidate_proof_count: intakt_proofs = &candidate.proofs;
        /// What forbids identity, whatever else agrees.
        choices intakt_candidate_contradiction, intakt_candidate_contradiction_count: intakt_contradictions =
            &candidate.contradictions;
        /// Field by field.
        nodes intakt_candidate_evidence, intakt_candidate_evidence_count: intakt_evidence = waterfall(&candidate.evidence);
        /// What speaks for and against the candidate in one word: `+NAME+ADDRESS-BIRTHDATE`. `+` agrees, `~` agrees in part or
        /// nearly, `-` differs.
        text intakt_candidate_match_key = &candidate.match_key();
        /// The whole candidate, as plans have it.
        json intakt_candidate_json = candidate;
    }

    /// One compared field: how well it agrees and what that weighs. A node.
    node intakt_evidence(step: Step<'_>) {
        /// What was compared.
        choice intakt_evidence_field: intakt_evidence_fields = step.evidence.field;
        /// How well it agrees.
        choice intakt_evidence_level: intakt_evidence_levels = step.evidence.level;
        /// log2 of how much likelier this agreement is among records of one person than among records of two, in
        /// 1/100 bit (Fellegi and Sunter). Below zero speaks against.
        number intakt_evidence_weight = step.evidence.weight;
        /// The sum of the weights up to this one; the last of a candidate is its score.
        number intakt_evidence_running_sum = step.sum;
        /// The value of the order, masked to its first letter and its length.
        text intakt_evidence_ours = &step.evidence.ours;
        /// The value of the candidate, masked to its first letter and its length.
        text intakt_evidence_theirs = &step.evidence.theirs;
        /// The value of the order in the clear. May be personal data: for a clerk, not for logs.
        text intakt_evidence_ours_value = step.evidence.ours.reveal();
        /// The value of the candidate in the clear. May be personal data: for a clerk, not for logs.
        text intakt_evidence_theirs_value = step.evidence.theirs.reveal();
        /// The whole evidence, as plans have it.
        json intakt_evidence_json = step.evidence;
    }
}
