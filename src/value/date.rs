//! Dates and times of documents and births, as written by the sender.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::error::{Code, Error, Problem, Result};

/// A calendar day.
///
/// ```
/// use intakt::value::Date;
/// let date: Date = "1958-12-24".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (1958, 12, 24));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The day, or `None` where the calendar has none.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Days since the first day of the year 1, by which days are told apart.
    pub(crate) fn day_number(self) -> i64 {
        i64::from(self.0.num_days_from_ce())
    }

    /// Reads `text` in the first of `formats` (strftime notation, see [`DateTime::parse`]) that fits.
    ///
    /// # Errors
    /// [`Code::OrderDate`], with the text masked.
    pub fn parse(text: &str, formats: &[String]) -> Result<Self> {
        DateTime::parse(text, formats).map(|time| time.date)
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `1958-12-24`.
    fn from_str(text: &str) -> Result<Self> {
        if text.len() == 10
            && text.is_ascii()
            && let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        {
            return Ok(Date(date));
        }
        Err(not_a_date(text, "a date such as 1958-12-24"))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// A day with the time and the distance from UTC where the sender gave them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// The day, local to the sender.
    pub date: Date,
    /// Seconds since midnight, if a time was given.
    pub seconds: Option<u32>,
    /// Minutes east of UTC, if a zone was given.
    pub offset_minutes: Option<i32>,
}

impl DateTime {
    /// Reads `text` in the first of `formats` that fits.
    ///
    /// Formats are in strftime notation as chrono documents it. The name `iso` stands for ISO 8601 with or without time,
    /// fraction and zone (`2026-11-22`, `2026-11-22T10:15:30.5+01:00`, `20261122`). A year outside 1850 to 2150 is no
    /// match, so that `22.11.26` is not the year 26 under `%d.%m.%Y` and the next format is tried.
    ///
    /// # Errors
    /// [`Code::OrderDate`], with the text masked.
    pub fn parse(text: &str, formats: &[String]) -> Result<Self> {
        let text = text.trim();
        for format in formats {
            let parsed = if format == "iso" { iso(text) } else { by_format(text, format) };
            if let Some(value) = parsed.filter(|value| (1850..=2150).contains(&value.date.year())) {
                return Ok(value);
            }
        }
        Err(not_a_date(text, &formats.join(" or ")))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        if let Some(seconds) = self.seconds {
            write!(f, "T{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)?;
        }
        match self.offset_minutes {
            Some(0) => f.write_str("Z"),
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
            None => Ok(()),
        }
    }
}

fn not_a_date(text: &str, expected: &str) -> Error {
    Problem::new(Code::OrderDate, "the text is not a date").found(text).expected(expected).into()
}

fn by_format(text: &str, format: &str) -> Option<DateTime> {
    if let Ok(time) = chrono::DateTime::parse_from_str(text, format) {
        return Some(from_chrono(time.naive_local(), Some(time.offset().local_minus_utc() / 60)));
    }
    if let Ok(time) = NaiveDateTime::parse_from_str(text, format) {
        return Some(from_chrono(time, None));
    }
    let date = NaiveDate::parse_from_str(text, format).ok()?;
    Some(DateTime { date: Date(date), seconds: None, offset_minutes: None })
}

fn iso(text: &str) -> Option<DateTime> {
    if !text.is_ascii() {
        return None;
    }
    let (day, rest) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        // A date with a zone and no time (`2026-11-22+01:00`) is what xs:date allows; the zone says nothing more.
        None if text.len() > 10 => (text.get(..10)?, ""),
        None => (text, ""),
    };
    let date = match day.len() {
        10 => plain_date(day).or_else(|| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok())?,
        8 => NaiveDate::parse_from_str(day, "%Y%m%d").ok()?,
        _ => return None,
    };
    if rest.is_empty() {
        let zone = text.get(day.len()..)?;
        zone_minutes(zone)?;
        return Some(DateTime { date: Date(date), seconds: None, offset_minutes: None });
    }
    let zone_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone_at);
    let clock = clock.trim();
    let whole = clock.split('.').next()?;
    let by_format =
        || ["%H:%M:%S", "%H:%M", "%H%M%S"].iter().find_map(|format| NaiveTime::parse_from_str(whole, format).ok());
    let time = plain_time(whole).or_else(by_format)?;
    Some(from_chrono(date.and_time(time), zone_minutes(zone)?))
}

/// `2026-11-22`: what nearly all dates look like, which takes a tenth of the time when read at sight.
fn plain_date(text: &str) -> Option<NaiveDate> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return None };
    NaiveDate::from_ymd_opt(i32::try_from(number([*a, *b, *c, *d])?).ok()?, number([*e, *f])?, number([*g, *h])?)
}

/// `10:15:30`.
fn plain_time(text: &str) -> Option<NaiveTime> {
    let [a, b, b':', c, d, b':', e, f] = text.as_bytes() else { return None };
    NaiveTime::from_hms_opt(number([*a, *b])?, number([*c, *d])?, number([*e, *f])?)
}

fn number<const DIGITS: usize>(digits: [u8; DIGITS]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
}

/// `Z`, `+01:00`, `+0100`, `+01` or nothing; the outer `None` is for anything else.
fn zone_minutes(zone: &str) -> Option<Option<i32>> {
    let zone = zone.trim();
    if zone.is_empty() {
        return Some(None);
    }
    if zone.eq_ignore_ascii_case("z") {
        return Some(Some(0));
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits = digits.replace(':', "");
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..).filter(|rest| !rest.is_empty()).map_or(Some(0), |rest| rest.parse().ok())?;
    (hours <= 14 && minutes < 60).then_some(Some(sign * (hours * 60 + minutes)))
}

fn from_chrono(time: NaiveDateTime, offset_minutes: Option<i32>) -> DateTime {
    use chrono::Timelike;
    DateTime { date: Date(time.date()), seconds: Some(time.num_seconds_from_midnight()), offset_minutes }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<'de> serde::Deserialize<'de> for DateTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        DateTime::parse(&text, &["iso".to_owned()]).map_err(serde::de::Error::custom)
    }
}

impl serde::Serialize for DateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::DateTime;

    #[test]
    fn dates_as_shops_write_them() {
        let cases = [
            ("2018-08-01T18:54:55", "iso", Some("2018-08-01T18:54:55")),
            ("2015-02-26T13:26:24+01:00", "iso", Some("2015-02-26T13:26:24+01:00")),
            ("2000-10-12T18:41:29-08:00", "iso", Some("2000-10-12T18:41:29-08:00")),
            ("2026-11-22T10:15:30.123Z", "iso", Some("2026-11-22T10:15:30Z")),
            ("2026-11-22T10:15:30+0100", "iso", Some("2026-11-22T10:15:30+01:00")),
            ("2012-03-04 17:45:09", "iso", Some("2012-03-04T17:45:09")),
            ("2020-01-27", "iso", Some("2020-01-27")),
            ("2020-01-27+01:00", "iso", Some("2020-01-27")),
            ("20200127", "iso", Some("2020-01-27")),
            ("2020-02-30", "iso", None),
            ("0000-00-00 00:00:00", "iso", None),
            ("2020-01-27 24:00:00", "iso", None),
            ("2020-01-27x", "iso", None),
            ("27.01.2020", "%d.%m.%Y", Some("2020-01-27")),
            ("27.01.20", "%d.%m.%Y", None),
            ("12/8/2011 21:56", "%m/%d/%Y %H:%M", Some("2011-12-08T21:56:00")),
            ("müll", "iso", None),
            ("", "iso", None),
        ];
        for (text, format, expected) in cases {
            let value = DateTime::parse(text, &[format.to_owned()]).ok().map(|value| value.to_string());
            assert_eq!(value.as_deref(), expected, "{text:?} as {format}");
        }
    }
}
