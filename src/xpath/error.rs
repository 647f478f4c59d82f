//! What is wrong with an expression, and where in it.

use std::fmt;
use std::ops::Range;

use crate::error::{Code, Problem};

/// Why an expression was refused. It quotes the expression, which comes from a profile and is no personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionError {
    /// One sentence.
    pub message: String,
    /// Where the offending part starts, in bytes from the start of the expression.
    pub offset: usize,
    /// How long the offending part is, in bytes; 0 at the end of the expression.
    pub length: usize,
    /// The offending part itself, empty at the end of the expression.
    pub found: String,
    /// What would have been right.
    pub expected: Option<String>,
    /// What to do.
    pub hint: Option<String>,
}

impl ExpressionError {
    pub(super) fn new(text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        ExpressionError {
            message: message.into(),
            offset: span.start,
            length: span.len(),
            found: text.get(span).unwrap_or_default().to_owned(),
            expected: None,
            hint: None,
        }
    }

    #[must_use]
    pub(super) fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Hints at the candidate that was probably meant, if there is one.
    #[must_use]
    pub(super) fn nearest<'a>(self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match crate::error::nearest(word, candidates) {
            Some(candidate) => self.hint(format!("write `{candidate}`")),
            None => self,
        }
    }

    /// The error as a [`Problem`] of code [`Code::ProfileXpath`], to which the caller adds file, position and rule.
    pub fn into_problem(self) -> Problem {
        let place = if self.length == 0 && self.found.is_empty() {
            format!("{} (at byte {}, the end of the expression)", self.message, self.offset)
        } else {
            format!("{} (at byte {} of the expression)", self.message, self.offset)
        };
        let mut problem = Problem::new(Code::ProfileXpath, place);
        if let Some(expected) = self.expected {
            problem = problem.expected(expected);
        }
        if let Some(hint) = self.hint {
            problem = problem.hint(hint);
        }
        problem
    }
}

impl fmt::Display for ExpressionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.message, self.offset)?;
        if let Some(expected) = &self.expected {
            write!(f, "; expected {expected}")?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ExpressionError {}
