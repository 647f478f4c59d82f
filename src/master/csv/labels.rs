//! A list of clerks' decisions on pairs of parties.

use std::io::Cursor;

use super::table::{ColumnNames, Listed, Table};
use crate::error::{Code, Position, Problem, Result, nearest};
use crate::matching::Label;

/// The first three are needed; the others are those of the output of `intakt dedupe`, to which a clerk may add a column.
const COLUMNS: [&str; 7] = ["id_a", "id_b", "decision", "verdict", "kind", "score", "evidence"];
const DECISION: usize = 2;

/// A decision and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    /// Where the row starts.
    pub position: Position,
    /// The decision.
    pub label: Label,
}

/// Reads a list of decisions: `id_a`, `id_b` and `decision`, which is `same` or `different`. A row without a decision is
/// passed over. The columns that `intakt dedupe` writes may stand beside them, so that a clerk can add his own to its output.
///
/// Delimiter, encoding and problems as for [`parties_from_csv`](super::parties_from_csv).
///
/// ```
/// use intakt::master::labels_from_csv;
/// let (labels, _) = labels_from_csv(b"id_a,id_b,score,decision\n1,2,5285,different\n3,4,2347,\n")?;
/// assert_eq!((labels.len(), labels[0].label.same), (1, false));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// As for [`parties_from_csv`](super::parties_from_csv).
pub fn labels_from_csv(bytes: &[u8]) -> Result<Listed<LabelRow>> {
    pairs(bytes, true)
}

/// Reads a list of pairs that are never one: `id_a` and `id_b`. Where there is a column `decision`, the rows that say `different` are
/// such pairs, and all others are passed over; so the list that [`labels_from_csv`] reads will do.
///
/// Delimiter, encoding and problems as for [`parties_from_csv`](super::parties_from_csv).
///
/// ```
/// use intakt::master::never_from_csv;
/// let (pairs, _) = never_from_csv(b"id_a,id_b\n1,2\n3,4\n")?;
/// assert_eq!((pairs.len(), pairs[1].label.right.as_str()), (2, "4"));
/// let (pairs, _) = never_from_csv(b"id_a,id_b,decision\n1,2,same\n3,4,different\n")?;
/// assert_eq!((pairs.len(), pairs[0].label.left.as_str()), (1, "3"));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// As for [`parties_from_csv`](super::parties_from_csv).
pub fn never_from_csv(bytes: &[u8]) -> Result<Listed<LabelRow>> {
    let (mut rows, problems) = pairs(bytes, false)?;
    rows.retain(|row| !row.label.same);
    Ok((rows, problems))
}

/// The rows with a decision. Where the list needs none and has no such column, each says that the two are different.
fn pairs(bytes: &[u8], is_decided: bool) -> Result<Listed<LabelRow>> {
    let mut table = Table::open(Cursor::new(bytes), &COLUMNS, &ColumnNames::default())?;
    let mut problems = std::mem::take(&mut table.problems);
    let is_decided = is_decided || table.has(DECISION);
    for needed in 0..=DECISION {
        if !table.has(needed) && (needed != DECISION || is_decided) {
            let name = COLUMNS.get(needed).copied().unwrap_or_default();
            let problem = Problem::new(Code::DataMissingColumn, format!("the list has no column `{name}`"));
            return Err(problem.at(Position::START).hint("the columns are id_a, id_b and decision").into());
        }
    }
    let mut labels = Vec::new();
    while let Some(row) = table.next_row() {
        let row = match row {
            Ok(row) => row,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let mut cells: [Option<(usize, &str)>; DECISION + 1] = [None; DECISION + 1];
        for (place, column, text) in table.cells(&row) {
            if let Some(cell) = cells.get_mut(place) {
                *cell = Some((column, text));
            }
        }
        let [left, right, decision] = cells;
        let (column, decision) = match decision {
            Some(decision) => decision,
            None if is_decided => continue,
            None => (0, "different"),
        };
        let (Some((_, left)), Some((_, right))) = (left, right) else {
            let problem = Problem::new(Code::DataValue, "the row does not name two parties");
            problems.push(problem.at(row.position));
            continue;
        };
        let same = match decision.to_lowercase().as_str() {
            "same" => true,
            "different" => false,
            other => {
                let problem = Problem::new(Code::DataValue, "`decision` cannot be read").at(table.position(column));
                let problem = problem.found(decision).expected("same or different");
                problems.push(match nearest(other, ["same", "different"]) {
                    Some(word) => problem.hint(format!("did you mean `{word}`?")),
                    None => problem,
                });
                continue;
            }
        };
        let label = Label { left: left.to_owned(), right: right.to_owned(), same };
        labels.push(LabelRow { position: row.position, label });
    }
    Ok((labels, problems))
}

#[cfg(test)]
mod tests {
    use super::{Code, labels_from_csv};

    #[test]
    fn decisions_and_what_is_wrong_with_them() {
        let list = b"id_a;id_b;verdict;decision\n1;2;unclear;same\n1;3;unclear;DIFFERENT\n1;4;same;\n1;5;same;diffrent\n;6;x;same\n";
        let (labels, problems) = labels_from_csv(list).unwrap();
        let read: Vec<_> =
            labels.iter().map(|row| (row.position.line, row.label.right.as_str(), row.label.same)).collect();
        assert_eq!(read, [(2, "2", true), (3, "3", false)]);
        let told: Vec<_> = problems.iter().map(|problem| problem.to_string()).collect();
        assert!(told[0].starts_with("5:10: (byte 85) data.value: `decision` cannot be read"), "{told:?}");
        assert!(told[0].ends_with("did you mean `different`?"), "{told:?}");
        assert!(told[1].starts_with("6:1: (byte 94) data.value"), "{told:?}");
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn every_column_is_needed() {
        for list in ["id_b,decision\n", "id_a,decision\n", "id_a,id_b,verdict\n"] {
            assert_eq!(labels_from_csv(list.as_bytes()).unwrap_err().code(), Code::DataMissingColumn, "{list}");
        }
    }
}
