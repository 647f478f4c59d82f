//! Texts that a spreadsheet would take for formulas.

use std::borrow::Cow;

/// What a cell begins with that a spreadsheet computes instead of showing it (OWASP, "CSV Injection").
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The text of a CSV cell with an apostrophe before it if a spreadsheet would take it for a formula: `=1+1`, `+49 30 123456`.
///
/// A text that begins with apostrophes and then with one of these signs gets one more, so that every text can be had back:
/// reading a list of customers or articles takes one apostrophe off such a text.
///
/// ```
/// use intakt::export::guarded;
/// assert_eq!(guarded("=HYPERLINK(1)"), "'=HYPERLINK(1)");
/// assert_eq!(guarded("'+1"), "''+1");
/// assert_eq!(guarded("'t Hooft"), "'t Hooft");
/// ```
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`guarded`] was given.
#[cfg_attr(not(feature = "csv"), allow(dead_code, reason = "lists are read with the feature csv"))]
pub(crate) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};
    use proptest::prelude::*;

    #[test]
    fn only_what_a_spreadsheet_would_compute_is_guarded() {
        for text in ["=1+1", "+49", "-5", "@SUM(1)", "\tx", "\rx", "\nx", "'=1", "''-1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "a=1", "1-2", "'", "''", "'t Hooft", " =1", "Müller-Lüdenscheidt"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "'{0,3}[=+@\\-a\t\r\n]{0,2}.{0,5}") {
            let shown = guarded(&text);
            prop_assert!(!shown.starts_with(super::FORMULA));
            prop_assert_eq!(unguarded(&shown), &text);
        }
    }
}
