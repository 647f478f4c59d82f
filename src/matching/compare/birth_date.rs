//! Dates of birth.

use crate::matching::evidence::Level;
use crate::value::Date;

/// `Equal`, `Near` (one digit, two neighbouring digits or day and month exchanged), `Different` or `Missing`.
pub(in crate::matching) fn compare(ours: Option<Date>, theirs: Option<Date>) -> Level {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Level::Missing };
    if ours == theirs {
        return Level::Equal;
    }
    let turned = Date::new(ours.year(), ours.day(), ours.month()) == Some(theirs);
    if turned || one_slip(digits(ours), digits(theirs)) { Level::Near } else { Level::Different }
}

/// The eight digits of a date.
fn digits(date: Date) -> [u32; 8] {
    let year = date.year().unsigned_abs();
    let (month, day) = (date.month(), date.day());
    [year / 1000 % 10, year / 100 % 10, year / 10 % 10, year % 10, month / 10, month % 10, day / 10, day % 10]
}

/// Whether one digit differs, or two neighbouring ones are exchanged.
fn one_slip(ours: [u32; 8], theirs: [u32; 8]) -> bool {
    let mut differing = ours.into_iter().zip(theirs).enumerate().filter(|(_, (one, other))| one != other);
    match (differing.next(), differing.next(), differing.next()) {
        (Some(_), None, _) => true,
        (Some((first, (one, other))), Some((second, (left, right))), None) => {
            second == first + 1 && one == right && other == left
        }
        _ => false,
    }
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
