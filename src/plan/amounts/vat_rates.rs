//! Which VAT rates a country has on a day, and whether it belongs to the EU.
//!
//! `data/vat_rates.csv` has the standard rate and every other one, those of regions too, of the EU, Switzerland,
//! Liechtenstein, Monaco and the United Kingdom since 2016; `data/README.md` says where they come from. The table says which
//! rates exist, not which one an article has.

use std::sync::OnceLock;

use crate::value::{Date, Decimal};

const TABLE: &str = include_str!("../../../data/vat_rates.csv");

/// The member states of the EU. Monaco and Northern Ireland are treated like members in parts of VAT, and are none.
const MEMBERS: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

struct Row {
    country: &'static str,
    from: Date,
    /// The standard rate first.
    rates: Vec<Decimal>,
}

/// The rates of `country` (ISO 3166 alpha-2) on `day`, the standard rate first; `None` where they are not known.
pub(super) fn rates_on(country: &str, day: Date) -> Option<&'static [Decimal]> {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    let rows = ROWS.get_or_init(|| TABLE.lines().skip(1).filter_map(row).collect());
    // Rows of a country go up by date, so that the last one that has begun is in force.
    let row = rows.iter().rev().find(|row| row.country == country && row.from <= day)?;
    Some(row.rates.as_slice())
}

/// Whether the country (ISO 3166 alpha-2) belongs to the EU.
pub(super) fn is_eu(country: &str) -> bool {
    MEMBERS.contains(&country)
}

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split(',');
    let (country, from) = (cells.next()?, cells.next()?.parse().ok()?);
    let rates =
        cells.flat_map(str::split_whitespace).map(|rate| rate.parse().ok()).collect::<Option<Vec<Decimal>>>()?;
    (!rates.is_empty()).then_some(Row { country, from, rates })
}

#[cfg(test)]
mod tests {
    use super::{MEMBERS, TABLE, is_eu, rates_on, row};

    #[test]
    fn the_table_is_whole_sorted_and_has_every_member() {
        let rows: Vec<_> = TABLE.lines().skip(1).map(|line| row(line).unwrap_or_else(|| panic!("{line}"))).collect();
        for pair in rows.windows(2) {
            assert!((pair[0].country, pair[0].from) < (pair[1].country, pair[1].from), "{}", pair[1].country);
        }
        for row in &rows {
            let (standard, others) = row.rates.split_first().unwrap();
            assert!(others.iter().all(|rate| rate < standard), "{}: the standard rate is the highest", row.country);
            assert!(others.windows(2).all(|pair| pair[0] < pair[1]), "{}", row.country);
        }
        let today = "2026-11-22".parse().unwrap();
        for country in MEMBERS.iter().chain(&["CH", "GB", "LI", "MC"]) {
            assert!(rates_on(country, today).is_some(), "{country}");
        }
        assert!(is_eu("GR") && !is_eu("EL") && !is_eu("GB"));
    }

    #[test]
    fn rates_change_with_the_day() {
        let cases = [
            ("DE", "2020-06-30", Some("19")),
            ("DE", "2020-07-01", Some("16")),
            ("DE", "2020-12-31", Some("16")),
            ("DE", "2021-01-01", Some("19")),
            ("FI", "2024-08-31", Some("24")),
            ("FI", "2024-09-01", Some("25.5")),
            ("CH", "2024-01-01", Some("8.1")),
            ("RO", "2025-08-01", Some("21")),
            ("DE", "2015-12-31", None),
            ("US", "2026-01-01", None),
        ];
        for (country, day, standard) in cases {
            let found = rates_on(country, day.parse().unwrap()).map(|rates| rates[0].to_string());
            assert_eq!(found.as_deref(), standard, "{country} {day}");
        }
    }
}
