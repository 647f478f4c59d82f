//! The one error of Intakt, and the warnings that share its shape.
//!
//! A [`Problem`] is written for the person who must mend it: a stable code, where (file, line, column, byte, element
//! path), which rule, what was found, what was expected and what to do. [`Error`] is a problem that stopped the call.
//!
//! What was found may be a patient's name, so it is masked in every message (law 9). [`Problem::found_unmasked`] gives
//! the text itself to a caller that has decided to show it.
//!
//! ```
//! use intakt::{Code, Problem};
//! let problem = Problem::new(Code::ProfileUnknownKey, "`qantity` is no field of a line").hint("write `quantity`");
//! assert_eq!(problem.code().as_str(), "profile.unknown_key");
//! assert_eq!(problem.to_string(), "profile.unknown_key: `qantity` is no field of a line; write `quantity`");
//! ```

mod code;
mod discreet;
mod masked;
mod nearest;
mod position;

use std::fmt;

pub use code::{Code, Kind};
pub(crate) use discreet::{Hidden, discreet};
pub use masked::Masked;
pub use nearest::nearest;
pub(crate) use position::Lines;
pub use position::Position;

/// The result of every fallible call in this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// How much a [`Problem`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Something was mended or looks wrong; the result stands.
    Warning,
    /// The thing named could not be done.
    Error,
}

/// Something that went wrong or was mended, told to the person who can act on it. As small as a pointer, so that a
/// `Result` stays cheap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    code: Code,
    severity: Severity,
    message: String,
    file: Option<String>,
    position: Option<Position>,
    path: Option<String>,
    rule: Option<String>,
    found: Option<Masked>,
    expected: Option<String>,
    hint: Option<String>,
}

impl Problem {
    /// A problem of severity [`Severity::Error`]. `message` holds no personal data: values go to [`Problem::found`].
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Problem(Box::new(Details {
            code,
            severity: Severity::Error,
            message: message.into(),
            file: None,
            position: None,
            path: None,
            rule: None,
            found: None,
            expected: None,
            hint: None,
        }))
    }

    /// The same with severity [`Severity::Warning`].
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Problem::new(code, message).with(Severity::Warning)
    }

    /// The same with severity [`Severity::Note`].
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Problem::new(code, message).with(Severity::Note)
    }

    fn with(mut self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }

    /// Names the file, as the caller calls it.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.0.file = Some(file.into());
        self
    }

    /// Names the file, unless it is named already.
    #[must_use]
    pub fn or_in_file(mut self, file: &str) -> Self {
        self.name_file(file);
        self
    }

    pub(crate) fn name_file(&mut self, file: &str) {
        if self.0.file.is_none() {
            self.0.file = Some(file.to_owned());
        }
    }

    /// Says where in the file.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// Names the element or attribute, such as `/ORDER/ORDER_HEADER/@type`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(path.into());
        self
    }

    /// Names the rule that was at work, such as `order.lines.row.quantity`.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.0.rule = Some(rule.into());
        self
    }

    /// Keeps the offending text; messages show it masked.
    #[must_use]
    pub fn found(mut self, found: impl Into<String>) -> Self {
        self.0.found = Some(Masked::new(found));
        self
    }

    /// Says what would have been right.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.0.expected = Some(expected.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.0.severity
    }

    /// One sentence without personal data.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The file, as the caller called it.
    pub fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// Where in the file.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// The element or attribute path.
    pub fn element_path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The rule that was at work.
    pub fn rule_name(&self) -> Option<&str> {
        self.0.rule.as_deref()
    }

    /// What was found, masked: its first letter and its length.
    pub fn found_masked(&self) -> Option<String> {
        self.0.found.as_ref().map(ToString::to_string)
    }

    /// What was found, as it stands in the input. May be personal data.
    pub fn found_unmasked(&self) -> Option<&str> {
        self.0.found.as_ref().map(Masked::reveal)
    }

    /// What would have been right.
    pub fn expected_text(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// What to do.
    pub fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The whole message, with the found value in the clear if `show_values` says so.
    pub fn describe(&self, show_values: bool) -> String {
        let mut text = String::new();
        if let Some(file) = &self.0.file {
            text.push_str(file);
            text.push(':');
        }
        if let Some(position) = self.0.position {
            text.push_str(&format!("{}:{}: (byte {}) ", position.line, position.column, position.byte));
        } else if self.0.file.is_some() {
            text.push(' ');
        }
        text.push_str(self.0.code.as_str());
        text.push_str(": ");
        text.push_str(&self.0.message);
        if let Some(path) = &self.0.path {
            text.push_str(&format!(" at {path}"));
        }
        if let Some(rule) = &self.0.rule {
            text.push_str(&format!(" (rule {rule})"));
        }
        if let Some(found) = &self.0.found {
            let shown = if show_values { format!("{:?}", found.reveal()) } else { found.to_string() };
            text.push_str(&format!("; found {shown}"));
        }
        if let Some(expected) = &self.0.expected {
            text.push_str(&format!("; expected {expected}"));
        }
        if let Some(hint) = &self.0.hint {
            text.push_str(&format!("; {hint}"));
        }
        text
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe(false))
    }
}

impl serde::Serialize for Problem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.0.code.as_str())?;
        map.serialize_entry("severity", &self.0.severity)?;
        map.serialize_entry("message", &self.0.message)?;
        if let Some(file) = &self.0.file {
            map.serialize_entry("file", file)?;
        }
        if let Some(position) = &self.0.position {
            map.serialize_entry("position", position)?;
        }
        if let Some(path) = &self.0.path {
            map.serialize_entry("path", path)?;
        }
        if let Some(rule) = &self.0.rule {
            map.serialize_entry("rule", rule)?;
        }
        if let Some(found) = &self.0.found {
            map.serialize_entry("found", found)?;
        }
        if let Some(expected) = &self.0.expected {
            map.serialize_entry("expected", expected)?;
        }
        if let Some(hint) = &self.0.hint {
            map.serialize_entry("hint", hint)?;
        }
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Problem {
    /// What was found is masked in the text, so it does not come back.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Told {
            code: String,
            severity: Severity,
            message: String,
            file: Option<String>,
            position: Option<Position>,
            path: Option<String>,
            rule: Option<String>,
            expected: Option<String>,
            hint: Option<String>,
        }
        let Told { code, severity, message, file, position, path, rule, expected, hint } =
            Told::deserialize(deserializer)?;
        let code = Code::ALL.iter().copied().find(|known| known.as_str() == code);
        let code = code.ok_or_else(|| serde::de::Error::custom("no such code"))?;
        let details = Details { code, severity, message, file, position, path, rule, found: None, expected, hint };
        Ok(Problem(Box::new(details)))
    }
}

/// A [`Problem`] that stopped the call.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Problem);

impl Error {
    /// The problem itself.
    pub fn problem(&self) -> &Problem {
        &self.0
    }

    /// The problem itself, owned.
    pub fn into_problem(self) -> Problem {
        self.0
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.0.code()
    }

    /// The same error with the file named, unless it names one already.
    #[must_use]
    pub fn or_in_file(self, file: &str) -> Self {
        Error(self.0.or_in_file(file))
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Error(problem)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Debug output ends up in logs too, so it is as discreet as Display.
        write!(f, "Error({})", self.0)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Error {}
