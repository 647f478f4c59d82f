//! The public files and which of their columns is which field of a party.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord, Trim};
use intakt::order::{Identifier, Party};
use intakt_benches::Failure;

use crate::pairs::Record;

/// A row by column name; a column that is not there is empty.
pub struct Row<'a> {
    header: &'a StringRecord,
    cells: &'a StringRecord,
}

impl Row<'_> {
    /// The cell as text.
    pub fn cell(&self, column: &str) -> &str {
        let at = self.header.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or_default()
    }

    fn text(&self, column: &str) -> Option<String> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty()).map(str::to_owned)
    }
}

/// Every row of a CSV file made into something.
pub fn rows<T>(path: &Path, mut make: impl FnMut(&Row<'_>) -> T) -> Result<Vec<T>, Failure> {
    let mut reader = ReaderBuilder::new()
        .trim(Trim::All)
        .flexible(true)
        .from_path(path)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let header = reader.headers()?.clone();
    let mut made = Vec::new();
    for cells in reader.records() {
        made.push(make(&Row { header: &header, cells: &cells? }));
    }
    Ok(made)
}

/// FEBRL as it is (`full`), or without number and birth date, as a shop order has it.
pub fn febrl(path: &Path, full: bool) -> Result<Vec<Record>, Failure> {
    rows(path, |row| {
        let id = row.cell("rec_id").to_owned();
        let owner = id.split('-').nth(1).unwrap_or_default().to_owned();
        let mut party =
            Party { given_name: row.text("given_name"), family_name: row.text("surname"), ..Party::default() };
        party.address.house_number = row.text("street_number");
        party.address.street = row.text("address_1");
        party.address.line2 = row.text("address_2");
        party.address.city = row.text("suburb");
        party.address.postal_code = row.text("postcode");
        party.address.state = row.text("state");
        if full {
            party.official_id = row.text("soc_sec_id");
            let date = row.cell("date_of_birth");
            let parts = (date.get(..4), date.get(4..6), date.get(6..8));
            if let (Some(year), Some(month), Some(day)) = parts {
                party.birth_date = format!("{year}-{month}-{day}").parse().ok();
            }
        }
        Record { id, party, owner }
    })
}

/// `fake_1000` of Splink.
pub fn splink(path: &Path) -> Result<Vec<Record>, Failure> {
    rows(path, |row| {
        let mut party = Party {
            given_name: row.text("first_name"),
            family_name: row.text("surname"),
            birth_date: row.cell("dob").parse().ok(),
            email: row.text("email"),
            ..Party::default()
        };
        party.address.city = row.text("city");
        Record { id: row.cell("unique_id").to_owned(), party, owner: row.cell("cluster").to_owned() }
    })
}

/// Senzing's truth set: customers and reference. Dates of the customers are read month first, those of the reference as ISO.
pub fn senzing(folder: &Path) -> Result<Vec<Record>, Failure> {
    let key = rows(&folder.join("actual_truthset_key.csv"), |row| {
        (format!("{} {}", row.cell("DATA_SOURCE"), row.cell("RECORD_ID")), row.cell("CLUSTER_ID").to_owned())
    })?;
    let mut records = Vec::new();
    for file in ["customers.csv", "reference.csv"] {
        records.extend(rows(&folder.join(file), |row| {
            let id = format!("{} {}", row.cell("DATA_SOURCE"), row.cell("RECORD_ID"));
            let owner = key.iter().find(|(record, _)| *record == id).map(|(_, owner)| owner.clone());
            let owner = owner.unwrap_or_else(|| format!("alone {id}"));
            Record { party: senzing_party(row), id, owner }
        })?);
    }
    Ok(records)
}

fn senzing_party(row: &Row<'_>) -> Party {
    let full = row.text("PRIMARY_NAME_FULL");
    let mut party = Party {
        given_name: row.text("PRIMARY_NAME_FIRST"),
        family_name: row.text("PRIMARY_NAME_LAST").or(full),
        company: row.text("PRIMARY_NAME_ORG"),
        email: row.text("EMAIL_ADDRESS"),
        phone: row.text("PHONE_NUMBER"),
        ..Party::default()
    };
    if let (Some(given), Some(middle)) = (&party.given_name, row.text("PRIMARY_NAME_MIDDLE")) {
        party.given_name = Some(format!("{given} {middle}"));
    }
    let date = row.cell("DATE_OF_BIRTH");
    let parts: Vec<usize> = date.split('/').filter_map(|part| part.parse().ok()).collect();
    party.birth_date = match parts.as_slice() {
        // Two digits of a year are read as one of the last century.
        [month, day, year] => {
            let year = if *year < 100 { year + 1900 } else { *year };
            format!("{year:04}-{month:02}-{day:02}").parse().ok()
        }
        _ => date.parse().ok(),
    };
    party.address.street = row.text("ADDR_LINE1");
    party.address.city = row.text("ADDR_CITY");
    party.address.state = row.text("ADDR_STATE");
    party.address.postal_code = row.text("ADDR_POSTAL_CODE");
    party.address.country = row.text("ADDR_COUNTRY");
    if let Some(whole) = row.text("ADDR_FULL") {
        whole_address(&mut party, &whole);
    }
    if row.cell("TAX_ID_TYPE") == "VAT" {
        party.vat_id = row.text("TAX_ID_NUMBER");
    }
    party.official_id = row.text("SSN_NUMBER");
    for (scheme, column) in [
        ("passport", "PASSPORT_NUMBER"),
        ("drivers_license", "DRIVERS_LICENSE_NUMBER"),
        ("national_id", "NATIONAL_ID_NUMBER"),
    ] {
        let identifier = row.text(column).map(|value| Identifier { scheme: scheme.to_owned(), value });
        party.identifiers.extend(identifier);
    }
    party
}

/// `123 Main Street, Las Vegas NV 89132`: street; town, state and code behind the last comma.
fn whole_address(party: &mut Party, whole: &str) {
    let Some((street, rest)) = whole.rsplit_once(',') else {
        party.address.street = Some(whole.to_owned());
        return;
    };
    let mut words: Vec<&str> = rest.split_whitespace().collect();
    let is_code = |word: &&str| word.chars().any(|sign| sign.is_ascii_digit());
    party.address.postal_code = words.pop_if(|word| is_code(&&**word)).map(str::to_owned);
    party.address.state = words.pop_if(|word| word.len() == 2).map(str::to_owned);
    party.address.city = (!words.is_empty()).then(|| words.join(" "));
    party.address.street = Some(street.to_owned());
}
