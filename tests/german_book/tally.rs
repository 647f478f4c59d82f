//! What a matcher's answers are worth.

use intakt::matching::{Identity, Index, MatchSettings, Outcome, Query, Verdict, decide};

use super::{Class, GermanBook, Kind, Question, Truth};

/// The answers to the questions of one class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) questions: usize,
    /// The right party.
    pub(crate) accepted: usize,
    /// A wrong party: another one, or any where nobody is right.
    pub(crate) wrong: usize,
    pub(crate) unclear: usize,
    pub(crate) new: usize,
    /// `same` with the right party, or `unclear` with the right party among the candidates.
    pub(crate) reached: usize,
    /// Questions that law 2 can answer, and those of them that were.
    pub(crate) decidable: usize,
    pub(crate) decided: usize,
}

/// All answers under one setting.
pub(crate) struct Tally {
    pub(crate) classes: Vec<(Class, Count)>,
    /// Every wrong acceptance and every decidable question that was not answered: class, id or number, match key.
    pub(crate) notes: Vec<String>,
}

/// What has to hold, in parts per 10,000.
pub(crate) struct Bars {
    pub(crate) wrong_in_a_class: usize,
    pub(crate) wrong_overall: usize,
    pub(crate) decided_overall: usize,
    pub(crate) decided_in_a_class: usize,
    pub(crate) reached: usize,
    pub(crate) unrelated_unclear: usize,
}

impl Bars {
    pub(crate) fn of(identity: Identity) -> Bars {
        Bars {
            wrong_in_a_class: if identity == Identity::Patient { 50 } else { 100 },
            wrong_overall: 10,
            decided_overall: 9_500,
            decided_in_a_class: 8_800,
            reached: 9_900,
            unrelated_unclear: 500,
        }
    }
}

impl Count {
    fn add(&mut self, question: &Question, verdict: &Verdict, identity: Identity) -> Option<&'static str> {
        self.questions += 1;
        let (right, decidable) = match &question.truth {
            Truth::Same { id, decidable } => {
                (Some(id), if identity == Identity::Trade { decidable.trade } else { decidable.patient })
            }
            Truth::Nobody => (None, false),
        };
        self.decidable += usize::from(decidable);
        let is_right = right.is_some() && verdict.party.as_ref() == right;
        match verdict.outcome {
            Outcome::Same if is_right => self.accepted += 1,
            Outcome::Same => self.wrong += 1,
            Outcome::Unclear => self.unclear += 1,
            Outcome::New => self.new += 1,
        }
        let listed = verdict.candidates.iter().any(|candidate| Some(&candidate.party) == right);
        self.reached += usize::from(is_right || (verdict.outcome == Outcome::Unclear && listed));
        self.decided += usize::from(decidable && is_right);
        match verdict.outcome {
            Outcome::Same if !is_right => Some("WRONG"),
            _ if decidable && !is_right => Some("undecided"),
            Outcome::New if right.is_some() => Some("missed"),
            _ if right.is_some() && !is_right && !listed => Some("not listed"),
            Outcome::Unclear if right.is_none() => Some("asked"),
            _ => None,
        }
    }

    fn join(&mut self, other: &Count) {
        self.questions += other.questions;
        self.accepted += other.accepted;
        self.wrong += other.wrong;
        self.unclear += other.unclear;
        self.new += other.new;
        self.reached += other.reached;
        self.decidable += other.decidable;
        self.decided += other.decided;
    }
}

impl Tally {
    /// Asks everything.
    pub(crate) fn new(book: &GermanBook, index: &Index, settings: &MatchSettings) -> Tally {
        let mut tally = Tally { classes: Vec::new(), notes: Vec::new() };
        for (class, questions) in &book.questions {
            let mut count = Count::default();
            for question in questions {
                let cross_reference = question.cross_reference.as_deref();
                let query = Query { cross_reference, ..Query::new(&question.party) };
                let verdict = decide(&query, index, settings).expect("an index in memory does not fail");
                if let Some(what) = count.add(question, &verdict, settings.identity) {
                    tally.notes.push(note(what, class, question, &verdict));
                }
            }
            tally.classes.push((*class, count));
        }
        tally
    }

    /// All classes of that kind together.
    pub(crate) fn all(&self, kind: Kind) -> Count {
        self.sum(|class| class.kind == kind)
    }

    fn sum(&self, counts: impl Fn(&Class) -> bool) -> Count {
        let mut sum = Count::default();
        self.classes.iter().filter(|(class, _)| counts(class)).for_each(|(_, count)| sum.join(count));
        sum
    }

    /// The bars that do not hold, in words.
    pub(crate) fn broken(&self, bars: &Bars) -> Vec<String> {
        let mut broken = Vec::new();
        let mut at_most = |what: String, part: usize, whole: usize, bar: usize| {
            if part * 10_000 > bar * whole {
                broken.push(format!("{what}: {part} of {whole}, at most {bar} of 10,000 allowed"));
            }
        };
        for (class, count) in &self.classes {
            if class.kind != Kind::Indistinguishable {
                at_most(format!("{}: wrong party", class.name), count.wrong, count.questions, bars.wrong_in_a_class);
            }
            let left = count.decidable - count.decided;
            at_most(format!("{}: not decided", class.name), left, count.decidable, 10_000 - bars.decided_in_a_class);
        }
        let (all, same) = (self.sum(|class| class.kind != Kind::Indistinguishable), self.all(Kind::Same));
        at_most("wrong party".to_owned(), all.wrong, all.questions, bars.wrong_overall);
        at_most("not decided".to_owned(), same.decidable - same.decided, same.decidable, 10_000 - bars.decided_overall);
        at_most("not reached".to_owned(), same.questions - same.reached, same.questions, 10_000 - bars.reached);
        let unrelated = self.all(Kind::Unrelated);
        at_most("strangers asked about".to_owned(), unrelated.unclear, unrelated.questions, bars.unrelated_unclear);
        broken
    }
}

fn note(what: &str, class: &Class, question: &Question, verdict: &Verdict) -> String {
    let party = &question.party;
    let best = verdict.candidates.first();
    let right = match &question.truth {
        Truth::Same { id, .. } => id.as_str(),
        Truth::Nobody => "nobody",
    };
    format!(
        "{what}\t{}\t{:?} {:?}\t{} {}\tright: {right}\tfound: {}",
        class.name,
        verdict.outcome,
        verdict.kind,
        party.display_name(),
        party.birth_date.map(|date| date.to_string()).unwrap_or_default(),
        best.map_or(String::new(), |best| {
            let values = best
                .evidence
                .iter()
                .find(|one| matches!(one.field, intakt::matching::Field::Name | intakt::matching::Field::Company));
            let theirs = values.map_or("", |one| one.theirs.reveal());
            format!(
                "{} {theirs} {} {} {:?} {:?}",
                best.party,
                best.score,
                best.match_key(),
                best.proofs,
                best.contradictions
            )
        }),
    )
}
