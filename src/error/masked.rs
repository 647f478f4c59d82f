//! Text that may be personal data, shown only when asked for.

use std::fmt;

/// A text whose `Display`, `Debug` and serialised forms tell no more than its first letter and its length (law 9).
///
/// ```
/// let name = intakt::Masked::new("Zaunkönig");
/// assert_eq!(name.to_string(), "Z… (9 characters)");
/// assert_eq!(name.reveal(), "Zaunkönig");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Masked(String);

impl Masked {
    /// Hides `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Masked(text.into())
    }

    /// The text itself. Call it only where the user asked to see values.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Writes no more of `text` than its first letter and its length.
pub(super) fn mask(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (text.chars().next(), text.chars().count()) {
        (None, _) => f.write_str("nothing"),
        // One or two characters cannot be shortened without telling them.
        (Some(_), length @ 1..=2) => write!(f, "… ({length} characters)"),
        (Some(first), length) => write!(f, "{first}… ({length} characters)"),
    }
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask(&self.0, f)
    }
}

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Masked {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
