//! Time zones by their names, to tell which day a moment belongs to.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use super::date::{Date, DateTime};
use crate::error::{Code, Error, Problem, Result, nearest};
use crate::packed::unpack;

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zones.pack"));

/// A time zone of the IANA database, such as `Europe/Berlin`. The database is part of the program, so that every platform
/// gives the same answer; the machine's own is never asked.
///
/// ```
/// use intakt::value::{DateTime, Zone};
/// let zone: Zone = "Europe/Berlin".parse()?;
/// // Half past eleven at night in UTC is the next day in Berlin.
/// let time = DateTime::parse("2026-11-22T23:30:00Z", &["iso".to_owned()])?;
/// assert_eq!(time.in_zone(&zone).to_string(), "2026-11-23T00:30:00+01:00");
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// The name that it was asked for by.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl FromStr for Zone {
    type Err = Error;

    /// Looks up a zone by its name.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] with the nearest name for one that there is not.
    fn from_str(name: &str) -> Result<Zone> {
        let named = zones().iter().find_map(|(names, data)| {
            let canonical = names.split(' ').find(|known| known.eq_ignore_ascii_case(name))?;
            TimeZone::tzif(canonical, data).ok()
        });
        if let Some(zone) = named {
            return Ok(Zone { name: name.to_owned(), zone });
        }
        let known: Vec<&str> = zones().iter().flat_map(|(names, _)| names.split(' ')).collect();
        let problem = Problem::new(Code::UsageParameter, format!("there is no time zone {name:?}"));
        Err(match nearest(name, known) {
            Some(near) => problem.hint(format!("write {near:?}")),
            None => problem.expected("a name of the IANA database, such as Europe/Berlin"),
        }
        .into())
    }
}

/// The names of each zone, with a blank between, and what the database says of it.
fn zones() -> &'static [(String, Vec<u8>)] {
    static ZONES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    ZONES.get_or_init(|| unpack(PACKED).unwrap_or_default())
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl DateTime {
    /// The same moment by the clocks of `zone`. A time without a distance from UTC is taken to be of that zone and gets its
    /// distance; it stays without one in the hour that a zone has twice, or not at all. A day without a time stays.
    #[must_use]
    pub fn in_zone(self, zone: &Zone) -> DateTime {
        self.moved(zone).unwrap_or(self)
    }

    fn moved(self, zone: &Zone) -> Option<DateTime> {
        let seconds = self.seconds?;
        let part = |value: u32| i8::try_from(value).ok();
        let day =
            civil::Date::new(i16::try_from(self.date.year()).ok()?, part(self.date.month())?, part(self.date.day())?);
        let time = civil::Time::new(part(seconds / 3600)?, part(seconds / 60 % 60)?, part(seconds % 60)?, 0);
        let written = day.ok()?.to_datetime(time.ok()?);
        let moment = match self.offset_minutes {
            Some(minutes) => Offset::from_seconds(minutes * 60).ok()?.to_timestamp(written).ok()?,
            None => zone.zone.to_ambiguous_timestamp(written).unambiguous().ok()?,
        };
        let offset = zone.zone.to_offset(moment);
        // Distances of seconds belong to the time before railways.
        let minutes = Some(offset.seconds()).filter(|seconds| seconds % 60 == 0)? / 60;
        let local = offset.to_datetime(moment);
        let number = |value: i8| u32::try_from(value).ok();
        Some(DateTime {
            date: Date::new(i32::from(local.year()), number(local.month())?, number(local.day())?)?,
            seconds: Some(number(local.hour())? * 3600 + number(local.minute())? * 60 + number(local.second())?),
            offset_minutes: Some(minutes),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{DateTime, Zone, zones};

    #[test]
    fn moments_by_the_clocks_of_a_zone() {
        let cases = [
            ("2026-07-01T22:30:00Z", "Europe/Berlin", "2026-07-02T00:30:00+02:00"),
            ("2026-12-31T23:30:00Z", "Europe/Berlin", "2027-01-01T00:30:00+01:00"),
            ("2026-07-01T00:30:00+02:00", "UTC", "2026-06-30T22:30:00Z"),
            ("2026-07-01T00:30:00+02:00", "America/New_York", "2026-06-30T18:30:00-04:00"),
            // Without a distance it is of the zone.
            ("2026-07-01T00:30:00", "Europe/Zurich", "2026-07-01T00:30:00+02:00"),
            // The hour that is left out in spring, and the one that comes twice in autumn.
            ("2026-03-29T02:30:00", "Europe/Berlin", "2026-03-29T02:30:00"),
            ("2026-10-25T02:30:00", "Europe/Berlin", "2026-10-25T02:30:00"),
            ("2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25T02:30:00+02:00"),
            ("2026-10-25T01:30:00Z", "Europe/Berlin", "2026-10-25T02:30:00+01:00"),
            ("2026-07-01", "Europe/Berlin", "2026-07-01"),
        ];
        for (text, zone, expected) in cases {
            let zone: Zone = zone.parse().expect("a zone");
            let time = DateTime::parse(text, &["iso".to_owned()]).expect("a date");
            assert_eq!(time.in_zone(&zone).to_string(), expected, "{text} in {zone}");
        }
    }

    #[test]
    fn every_zone_is_found_by_every_name() {
        let names: Vec<&str> = zones().iter().flat_map(|(names, _)| names.split(' ')).collect();
        assert!(names.len() > 590, "the IANA database of 2025 has 598 names");
        for name in names {
            let zone: Zone = name.parse().expect("a zone");
            assert_eq!(zone, name.parse().expect("a zone"));
            assert_eq!(zone.zone.iana_name(), Some(name));
        }
        // Names that are one zone, and any case.
        let time = DateTime::parse("2026-07-01T22:30:00Z", &["iso".to_owned()]).expect("a date");
        for name in ["Europe/Berlin", "europe/berlin", "Europe/Stockholm", "Arctic/Longyearbyen"] {
            let zone: Zone = name.parse().expect("a zone");
            assert_eq!((zone.name(), time.in_zone(&zone).to_string().as_str()), (name, "2026-07-02T00:30:00+02:00"));
        }
    }

    #[test]
    fn a_zone_that_is_not_there() {
        let error = "Europe/Berlim".parse::<Zone>().expect_err("no such zone");
        assert_eq!(error.problem().hint_text(), Some("write \"Europe/Berlin\""));
        for name in ["", " ", "Europe/Berlin ", "Europe/Berlin Europe/Berlin", "Europe"] {
            assert!(name.parse::<Zone>().is_err(), "{name:?}");
        }
    }
}
