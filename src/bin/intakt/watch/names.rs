//! What the name of a file says: whether it is complete, and how it is answered.
//!
//! The names of the handshake are those of PepperShop's Caller: whoever writes a file calls it `orders_tmp.xml` until it is
//! complete and `orders_out.xml` (what the shop puts out) or `orders_inp.xml` (what the reader is to take in) from then on. The
//! reader answers with `orders_ok.csv` or `orders_err.csv`, which the other side takes away.

use super::report::OURS;
use crate::arguments::Names;

/// Whether a file may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// Its name says that it is complete.
    Complete,
    /// It is complete once it has stopped changing.
    Settling,
    /// It is none of ours, or still being written.
    Passed,
}

/// Endings that programs give files while they transfer or edit them.
const UNFINISHED: [&str; 7] = [".tmp", ".part", ".partial", ".filepart", ".crdownload", ".swp", "~"];

impl Names {
    /// What the name of a file says.
    pub(crate) fn sight(self, name: &str) -> Sight {
        if name.starts_with('.') || name.starts_with(OURS) {
            return Sight::Passed;
        }
        let lower = name.to_ascii_lowercase();
        match self {
            Names::Plain if UNFINISHED.iter().any(|ending| lower.ends_with(ending)) => Sight::Passed,
            Names::Plain => Sight::Settling,
            Names::Handshake => match word(&lower) {
                Some((_, "inp" | "out")) => Sight::Complete,
                _ => Sight::Passed,
            },
        }
    }

    /// The file that tells the other side what became of the file of this name.
    pub(crate) fn answer(self, name: &str, is_good: bool) -> Option<String> {
        if self == Names::Plain {
            return None;
        }
        let (start, _) = word(&name.to_ascii_lowercase())?;
        Some(format!("{}{}", name.get(..start)?, if is_good { "_ok.csv" } else { "_err.csv" }))
    }
}

/// The last word of the handshake in a name in lower case, and where the underscore before it stands.
fn word(name: &str) -> Option<(usize, &str)> {
    let mut found = None;
    for (start, _) in name.match_indices('_') {
        let rest = name.get(start + 1..).unwrap_or_default();
        let end = rest.find('.').unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        if ["tmp", "inp", "out", "ok", "err"].contains(&word) {
            found = Some((start, word));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_is_complete() {
        let cases = [
            ("orders.xml", Sight::Settling, Sight::Passed),
            ("get_orders_out.xml", Sight::Settling, Sight::Complete),
            ("GET_ORDERS_OUT.XML", Sight::Settling, Sight::Complete),
            ("orders_inp.xml.gz", Sight::Settling, Sight::Complete),
            ("orders_inp", Sight::Settling, Sight::Complete),
            ("orders_tmp.xml", Sight::Settling, Sight::Passed),
            ("orders_ok.csv", Sight::Settling, Sight::Passed),
            ("orders_err.csv", Sight::Settling, Sight::Passed),
            ("orders_input.xml", Sight::Settling, Sight::Passed),
            ("orders_out_tmp.xml", Sight::Settling, Sight::Passed),
            ("orders.xml.part", Sight::Passed, Sight::Passed),
            ("orders.XML.TMP", Sight::Passed, Sight::Passed),
            (".hidden_inp.xml", Sight::Passed, Sight::Passed),
            ("intakt.report.json", Sight::Passed, Sight::Passed),
            ("orders.xml~", Sight::Passed, Sight::Passed),
        ];
        for (name, plain, handshake) in cases {
            assert_eq!(Names::Plain.sight(name), plain, "{name}");
            assert_eq!(Names::Handshake.sight(name), handshake, "{name}");
        }
    }

    #[test]
    fn answers_are_named_after_the_file() {
        let cases = [
            ("get_orders_out.xml", "get_orders_ok.csv", "get_orders_err.csv"),
            ("Orders_INP.xml.gz", "Orders_ok.csv", "Orders_err.csv"),
            ("a_out.b_inp.xml", "a_out.b_ok.csv", "a_out.b_err.csv"),
            ("größe_out.xml", "größe_ok.csv", "größe_err.csv"),
        ];
        for (name, good, bad) in cases {
            assert_eq!(Names::Handshake.answer(name, true).as_deref(), Some(good), "{name}");
            assert_eq!(Names::Handshake.answer(name, false).as_deref(), Some(bad), "{name}");
            assert_eq!(Names::Plain.answer(name, true), None);
        }
    }
}
