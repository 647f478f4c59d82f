//! Dates of birth.

use super::edits::{Edit, edit};
use crate::matching::evidence::Level;
use crate::value::Date;

/// `Equal`, `Near` (one digit, two neighbouring digits or day and month exchanged), `Different` or `Missing`.
pub(in crate::matching) fn compare(ours: Option<Date>, theirs: Option<Date>) -> Level {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Level::Missing };
    if ours == theirs {
        return Level::Equal;
    }
    let turned = Date::new(ours.year(), ours.day(), ours.month()) == Some(theirs);
    if turned || edit(&ours.to_string(), &theirs.to_string()) <= Edit::One { Level::Near } else { Level::Different }
}

#[cfg(test)]
mod tests {
    use super::{Level, compare};

    #[test]
    fn dates() {
        let cases = [
            ("1958-12-24", "1958-12-24", Level::Equal),
            ("1958-12-24", "1958-12-25", Level::Near),
            ("1958-12-24", "1985-12-24", Level::Near),
            ("1958-03-04", "1958-04-03", Level::Near),
            ("1958-10-11", "1958-11-10", Level::Near),
            ("1958-12-24", "1988-12-24", Level::Near),
            ("1958-12-24", "1986-12-25", Level::Different),
            ("1958-12-24", "1960-01-02", Level::Different),
        ];
        for (one, other, expected) in cases {
            let (ours, theirs) = (one.parse().ok(), other.parse().ok());
            assert_eq!(compare(ours, theirs), expected, "{one} {other}");
            assert_eq!(compare(theirs, ours), expected, "{other} {one}");
            assert_eq!(compare(ours, None), Level::Missing);
        }
    }
}
