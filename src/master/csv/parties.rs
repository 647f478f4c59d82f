//! A list of parties.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};

use super::table::{ColumnNames, Listed, Table};
use crate::error::{Code, Position, Problem, Result};
use crate::master::PartyField;
use crate::order::Party;

/// Reads a party list: `id` and any of the columns that [`PartyField`] names, in any order.
///
/// The delimiter is found (comma, semicolon, tab), quotes and line breaks inside them are understood. The text is UTF-8,
/// with or without a byte order mark, UTF-16 with one, or else Windows-1252.
///
/// What is returned beside the parties are problems to show: a column that is not known, a value that is not of its
/// column's type (the value is kept out) and, with severity error, a row that cannot be read (the row is kept out). A
/// program that matches against an incomplete list creates parties that exist, so it should stop on an error.
///
/// ```
/// use intakt::master::{ColumnNames, parties_from_csv};
/// let list = "id;family_name;birth_date\n4711;Zaunkönig;24.12.1958\n";
/// let (parties, problems) = parties_from_csv(list.as_bytes(), &ColumnNames::default())?;
/// assert_eq!(parties[0].1.birth_date.unwrap().to_string(), "1958-12-24");
/// assert!(problems.is_empty());
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::InputEmpty`]; [`Code::InputCharsetInvalid`]; [`Code::DataMissingColumn`] without an `id`; [`Code::DataRow`] for a
/// column that stands twice; [`Code::DataDuplicateId`], because nobody can tell which of two rows is right.
pub fn parties_from_csv(bytes: &[u8], names: &ColumnNames) -> Result<Listed<(String, Party)>> {
    let mut rows = PartyRows::open(Cursor::new(bytes), names)?;
    let mut problems = rows.take_problems();
    let mut parties = Vec::new();
    let mut lines: BTreeMap<String, u64> = BTreeMap::new();
    for mut row in rows.by_ref() {
        problems.append(&mut row.problems);
        let Some((id, party)) = row.entry else { continue };
        if let Some(first) = lines.insert(id.clone(), row.position.line) {
            return Err(twice(first, row.position, &id).into());
        }
        parties.push((id, party));
    }
    Ok((parties, problems))
}

/// Two rows of one id.
fn twice(first: u64, position: Position, id: &str) -> Problem {
    let message = format!("lines {first} and {} have the same id", position.line);
    let problem = Problem::new(Code::DataDuplicateId, message).at(position).found(id);
    problem.hint("an id must name one party; correct the export")
}

/// A party list read row by row, for lists that are larger than memory. In memory are the row at hand and a piece of the
/// text behind it; so nobody can tell here whether an id stands twice.
///
/// ```
/// use intakt::master::{ColumnNames, PartyRows};
/// let list = "id;family_name\n1;Amsel\n2;Drossel;\n3;Fink\n";
/// let rows = PartyRows::open(std::io::Cursor::new(list), &ColumnNames::default())?;
/// let names: Vec<_> = rows.map(|row| row.entry.and_then(|(_, party)| party.family_name)).collect();
/// assert_eq!(names, [Some("Amsel".to_owned()), None, Some("Fink".to_owned())], "the second has a cell too many");
/// # Ok::<(), intakt::Error>(())
/// ```
pub struct PartyRows<R> {
    table: Table<R>,
}

/// A row of a party list that is not blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyRow {
    /// Where it starts.
    pub position: Position,
    /// Id and party; none where the row cannot be read, which a problem of severity error says.
    pub entry: Option<(String, Party)>,
    /// What is wrong with the row or with a value of it.
    pub problems: Vec<Problem>,
}

impl<R> std::fmt::Debug for PartyRows<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PartyRows")
    }
}

impl<R: Read + Seek> PartyRows<R> {
    /// Begins a list, as [`parties_from_csv`] reads it. The source is read twice, once for its encoding and once for its rows.
    ///
    /// # Errors
    /// As for [`parties_from_csv`], but for an id that stands twice; [`Code::InputRead`] where the source cannot be read.
    pub fn open(source: R, names: &ColumnNames) -> Result<Self> {
        let known: Vec<&str> = ["id"].into_iter().chain(PartyField::ALL.iter().map(|field| field.as_str())).collect();
        Ok(PartyRows { table: Table::open(source, &known, names)? })
    }

    /// What is to be said about the list as a whole: its encoding, its columns. Given once.
    pub fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.table.problems)
    }
}

impl<R: Read + Seek> Iterator for PartyRows<R> {
    type Item = PartyRow;

    fn next(&mut self) -> Option<PartyRow> {
        let row = match self.table.next_row()? {
            Ok(row) => row,
            Err(problem) => {
                let position = problem.position().unwrap_or(Position::START);
                return Some(PartyRow { position, entry: None, problems: vec![problem] });
            }
        };
        let mut problems = Vec::new();
        let mut id = None;
        let mut party = Party::default();
        for (place, column, text) in self.table.cells(&row) {
            let Some(field) = place.checked_sub(1).and_then(|place| PartyField::ALL.get(place)) else {
                id = Some(text.to_owned());
                continue;
            };
            if let Err(expected) = field.set(&mut party, text) {
                let message = format!("`{}` is kept out, since it cannot be read", field.as_str());
                let at = self.table.position(column);
                problems.push(Problem::warning(Code::DataValue, message).at(at).found(text).expected(expected));
            }
        }
        if id.is_none() {
            let problem = Problem::new(Code::DataValue, "the row has no id and is left out");
            problems.push(problem.at(row.position));
        }
        Some(PartyRow { position: row.position, entry: id.map(|id| (id, party)), problems })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Listed<(String, Party)>> {
        parties_from_csv(bytes, &ColumnNames::default())
    }

    #[test]
    fn delimiters_encodings_and_quotes() {
        let utf16: Vec<u8> =
            "\u{feff}id\tfamily_name\n1\tKönig, A\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cases: [(&str, &[u8]); 8] = [
            ("comma", "id,family_name\n1,\"König, A\"\n".as_bytes()),
            ("semicolon, other order", "family_name;id\r\nKönig, A;1\r\n".as_bytes()),
            ("tab", "id\tfamily_name\n1\tKönig, A".as_bytes()),
            ("a comma in a quoted header", "\"id\";family_name;\"a,b,c,d\"\n1;König, A;\n".as_bytes()),
            ("byte order mark", "\u{feff}id;family_name\n1;König, A\n".as_bytes()),
            ("Windows-1252", b"id;family_name\n1;K\xf6nig, A\n"),
            ("UTF-16", &utf16),
            ("headers in other writing", "ID;Family Name\n\n1; König, A \n;\n".as_bytes()),
        ];
        for (name, bytes) in cases {
            let (parties, _) = read(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
            let expected = Party { family_name: Some("König, A".into()), ..Party::default() };
            assert_eq!(parties, [("1".to_owned(), expected)], "{name}");
        }
    }

    #[test]
    fn an_apostrophe_before_a_formula_is_none_of_the_text() {
        for (cell, expected) in
            [("'+49 30 123", "+49 30 123"), ("+49", "+49"), ("''=1", "'=1"), ("'t Hooft", "'t Hooft")]
        {
            let (parties, problems) = read(format!("id,phone\n1,{cell}\n").as_bytes()).unwrap();
            assert_eq!(parties[0].1.phone.as_deref(), Some(expected));
            assert_eq!(problems, []);
        }
    }

    #[test]
    fn other_names_for_columns() {
        let names = ColumnNames::new([("Kd-Nr", "id"), ("Nachname", "family_name")]);
        let (parties, problems) = parties_from_csv("kd-nr;NACHNAME\n1;Zaunkönig\n".as_bytes(), &names).unwrap();
        assert_eq!(parties[0].1.family_name.as_deref(), Some("Zaunkönig"));
        assert_eq!(problems, []);
    }

    /// Name, bytes, then line, column, byte and the message of each problem or of the error.
    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let cases: [(&str, &[u8], &[&str]); 11] = [
            ("empty", b"", &["input.empty: the list is empty; check that the export was complete"]),
            ("mark only", b"\xef\xbb\xbf\n", &["input.empty: the list is empty; check that the export was complete"]),
            (
                "no id",
                b"idd;name\n1;A\n",
                &["1:1: (byte 0) data.missing_column: the list has no column `id`; its columns are `idd`, `name`; \
                   rename `idd` to `id`, or name it among the column names"],
            ),
            (
                "the same id",
                b"id;city\n1;A\n2;B\n1;C\n",
                &["4:1: (byte 16) data.duplicate_id: lines 2 and 4 have the same id; found \u{2026} (1 characters); \
                   an id must name one party; correct the export"],
            ),
            (
                "a column twice",
                b"id;city;City\n1;A;B\n",
                &["1:1: (byte 0) data.row: column 3 is called `city`, and so is one before it; rename one of them"],
            ),
            (
                "unknown column",
                b"id;familyname\n1;A\n",
                &[
                    "1:1: (byte 0) data.unknown_column: column 2 is not known and not read; found f\u{2026} (10 characters); \
                   did you mean `family_name`?",
                ],
            ),
            (
                "too many cells",
                b"id;city\r\n1;A\r\n2;B;C\r\n3;D\r\n",
                &["3:1: (byte 14) data.row: the row has 3 cells, the header has 2; the row is left out; \
                   a delimiter or line break inside a cell needs quotes around the cell"],
            ),
            (
                "no such day, after a line break and a delimiter in quotes",
                "\u{feff}id;city;birth_date\n\"1\";\"Ä;\nB\";30.02.1958\n".as_bytes(),
                &["3:4: (byte 34) data.value: `birth_date` is kept out, since it cannot be read; \
                   found 3\u{2026} (10 characters); expected a date such as 1958-12-24 or 24.12.1958"],
            ),
            (
                "no such day in Windows-1252",
                b"id;city;birth_date\n1;\xc4\xd6;x-x\n",
                &[
                    "input.charset_invalid: the list is not UTF-8 and was read as Windows-1252; save it as UTF-8 if names look wrong",
                    "2:6: (byte 24) data.value: `birth_date` is kept out, since it cannot be read; \
                     found x\u{2026} (3 characters); expected a date such as 1958-12-24 or 24.12.1958",
                ],
            ),
            ("row without id", b"id;city\n;A\n", &["2:1: (byte 8) data.value: the row has no id and is left out"]),
            (
                "damaged UTF-16",
                b"\xff\xfei\x00d",
                &["input.charset_invalid: the bytes are not valid UTF-16LE, which the file begins as"],
            ),
        ];
        for (name, bytes, expected) in cases {
            let told: Vec<String> = match read(bytes) {
                Ok((_, problems)) => problems.iter().map(ToString::to_string).collect(),
                Err(error) => vec![error.to_string()],
            };
            assert_eq!(told, expected, "{name}");
        }
    }
}
