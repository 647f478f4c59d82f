//! Decisions in memory that can be kept as text.

use serde::{Deserialize, Serialize};

use super::decisions::{DecisionRecord, Decisions, NeverPair, NewDecision, Revocation, Whom, unkeyed};
use crate::error::{Code, Problem, Result};

const FORMAT: &str = "intakt-decisions/1";

/// [`Decisions`] in memory. [`MemoryDecisions::to_json`] and [`MemoryDecisions::from_json`] keep them between runs.
///
/// The hashes have no key: keep the text as carefully as the address book.
#[derive(Clone, Debug, Default)]
pub struct MemoryDecisions {
    /// In the order in which they were taken; the number of each is its place, from 1.
    decisions: Vec<DecisionRecord>,
    pairs: Vec<NeverPair>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    format: String,
    decisions: Vec<DecisionRecord>,
    never: Vec<NeverPair>,
}

impl MemoryDecisions {
    /// The decisions as one line of JSON; equal ones give equal bytes.
    ///
    /// # Errors
    /// [`Code::PlanLedger`] when the text cannot be made, which no content that this type accepts brings about.
    pub fn to_json(&self) -> Result<String> {
        let Self { decisions, pairs } = self.clone();
        serde_json::to_string(&Saved { format: FORMAT.to_owned(), decisions, never: pairs })
            .map_err(|_| Problem::new(Code::PlanLedger, "the decisions cannot be written as JSON").into())
    }

    /// The decisions that [`MemoryDecisions::to_json`] wrote.
    ///
    /// # Errors
    /// [`Code::PlanLedger`] when the text is damaged or of another version. The message names line and column, never the
    /// content.
    pub fn from_json(text: &str) -> Result<Self> {
        let saved: Saved = crate::json::from_str(text).map_err(|error| {
            let place = format!("the saved decisions are damaged at line {}, column {}", error.line(), error.column());
            Problem::new(Code::PlanLedger, place).hint("use the last good copy")
        })?;
        let numbered = |ids: &mut dyn Iterator<Item = i64>| (1_i64..).zip(ids).all(|(place, id)| place == id);
        if saved.format != FORMAT
            || !numbered(&mut saved.decisions.iter().map(|one| one.id))
            || !numbered(&mut saved.never.iter().map(|one| one.id))
        {
            let problem = Problem::new(Code::PlanLedger, "the saved decisions are damaged or of another version");
            return Err(problem.found(saved.format).expected(FORMAT).hint("use the last good copy").into());
        }
        Ok(MemoryDecisions { decisions: saved.decisions, pairs: saved.never })
    }
}

impl Decisions for MemoryDecisions {
    fn hash(&self, texts: &[&str]) -> String {
        unkeyed(texts)
    }

    fn is_empty(&self) -> Result<bool> {
        let any = self.decisions.iter().any(|one| one.revoked.is_none());
        Ok(!any && self.pairs.iter().all(|pair| pair.revoked.is_some()))
    }

    fn in_force(&self, subject: &str) -> Result<Vec<DecisionRecord>> {
        let of = self.decisions.iter().rev().filter(|one| one.revoked.is_none() && one.decision.key.subject == subject);
        Ok(of.cloned().collect())
    }

    fn decision(&self, id: i64) -> Result<Option<DecisionRecord>> {
        Ok(self.decisions.iter().find(|one| one.id == id).cloned())
    }

    fn history(&self, most: u32) -> Result<Vec<DecisionRecord>> {
        Ok(self.decisions.iter().rev().take(usize::try_from(most).unwrap_or(usize::MAX)).cloned().collect())
    }

    fn decide(&mut self, decision: NewDecision) -> Result<i64> {
        let by = Revocation { by: decision.by.clone(), at: decision.at };
        let same = |one: &&mut DecisionRecord| one.revoked.is_none() && one.decision.key == decision.key;
        self.decisions.iter_mut().filter(same).for_each(|one| one.revoked = Some(by.clone()));
        let id = self.decisions.len() as i64 + 1;
        self.decisions.push(DecisionRecord { id, decision, revoked: None });
        Ok(id)
    }

    fn revoke(&mut self, id: i64, by: &Revocation) -> Result<bool> {
        let found = self.decisions.iter_mut().find(|one| one.id == id && one.revoked.is_none());
        Ok(found.map(|one| one.revoked = Some(by.clone())).is_some())
    }

    fn forbid(&mut self, pair: NeverPair) -> Result<i64> {
        let same = |one: &&NeverPair| one.revoked.is_none() && one.one == pair.one && one.other == pair.other;
        if let Some(known) = self.pairs.iter().find(same) {
            return Ok(known.id);
        }
        let id = self.pairs.len() as i64 + 1;
        self.pairs.push(NeverPair { id, ..pair });
        Ok(id)
    }

    fn allow(&mut self, pair: i64, by: &Revocation) -> Result<bool> {
        let found = self.pairs.iter_mut().find(|one| one.id == pair && one.revoked.is_none());
        Ok(found.map(|one| one.revoked = Some(by.clone())).is_some())
    }

    fn pairs_of(&self, whom: &Whom) -> Result<Vec<NeverPair>> {
        let is_other = |pair: &NeverPair| matches!(whom, Whom::Party(id) if *id == pair.other);
        let of = self.pairs.iter().filter(|pair| pair.revoked.is_none() && (pair.one == *whom || is_other(pair)));
        Ok(of.cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::MemoryDecisions;
    use crate::error::Code;
    use crate::master::Decisions;
    use crate::master::decision_cases::{CASES, fill};

    #[test]
    fn they_do_what_all_decisions_do() {
        for (_, case) in CASES {
            case(&mut MemoryDecisions::default());
        }
    }

    #[test]
    fn what_is_saved_comes_back_and_damage_is_told_without_its_content() {
        let mut decisions = MemoryDecisions::default();
        fill(&mut decisions);
        let text = decisions.to_json().unwrap();
        let back = MemoryDecisions::from_json(&text).unwrap();
        assert_eq!(back.to_json().unwrap(), text);
        assert_eq!(back.history(9).unwrap(), decisions.history(9).unwrap());
        for damaged in [
            String::new(),
            text[..text.len() / 2].to_owned(),
            text.replace("decisions/1", "decisions/9"),
            text.replace("\"assign\"", "\"Zaunkönig\""),
            text.replacen("\"id\":1", "\"id\":7", 1),
        ] {
            let error = MemoryDecisions::from_json(&damaged).unwrap_err();
            assert_eq!(error.code(), Code::PlanLedger, "{error}");
            assert!(!error.to_string().contains("Zaunkönig"), "{error}");
        }
    }
}
