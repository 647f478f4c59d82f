//! A list of articles.

use std::collections::BTreeMap;
use std::io::Cursor;

use super::table::{ColumnNames, Listed, Table};
use crate::error::{Code, Problem, Result};
use crate::master::Article;
use crate::value::{Decimal, NumberFormat};

const COLUMNS: [&str; 7] = ["number", "name", "gtin", "pzn", "price", "tax_rate", "unit"];

/// Reads an article list: `number` and any of `name`, `gtin`, `pzn`, `price`, `tax_rate` (in percent) and `unit`, in any order.
///
/// Delimiter, encoding and problems as for [`parties_from_csv`](super::parties_from_csv). Numbers are written `1234.56` or
/// `1234,56`, without signs between thousands. The number serves as the article's id; the version is 0.
///
/// ```
/// use intakt::master::{ColumnNames, articles_from_csv};
/// let (articles, _) = articles_from_csv(b"number;price\nA-1;12,50\n", &ColumnNames::default())?;
/// assert_eq!(articles[0].price.unwrap().to_string(), "12.50");
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// As for [`parties_from_csv`](super::parties_from_csv); two articles may share a GTIN or PZN, though not a number.
pub fn articles_from_csv(bytes: &[u8], names: &ColumnNames) -> Result<Listed<Article>> {
    let mut table = Table::open(Cursor::new(bytes), &COLUMNS, names)?;
    let mut problems = std::mem::take(&mut table.problems);
    let mut articles = Vec::new();
    let mut lines: BTreeMap<String, u64> = BTreeMap::new();
    while let Some(row) = table.next_row() {
        let row = match row {
            Ok(row) => row,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let mut article = Article::default();
        for (place, column, text) in table.cells(&row) {
            let own = || Some(text.to_owned());
            match COLUMNS.get(place).copied().unwrap_or_default() {
                "number" => text.clone_into(&mut article.number),
                "name" => article.name = own(),
                "gtin" => article.gtin = own(),
                "pzn" => article.pzn = own(),
                "unit" => article.unit = own(),
                name => {
                    let slot = if name == "price" { &mut article.price } else { &mut article.tax_rate };
                    *slot = decimal(text);
                    if slot.is_none() {
                        let message = format!("`{name}` is kept out, since it cannot be read");
                        let problem = Problem::warning(Code::DataValue, message).at(table.position(column));
                        problems.push(problem.found(text).expected("a number such as 12.50 or 12,50"));
                    }
                }
            }
        }
        if article.number.is_empty() {
            problems.push(Problem::new(Code::DataValue, "the row has no number and is left out").at(row.position));
            continue;
        }
        if let Some(first) = lines.insert(article.number.clone(), row.position.line) {
            let message = format!("lines {first} and {} have the same number", row.position.line);
            let problem = Problem::new(Code::DataDuplicateId, message).at(row.position).found(article.number);
            return Err(problem.hint("a number must name one article; correct the export").into());
        }
        article.id.clone_from(&article.number);
        articles.push(article);
    }
    Ok((articles, problems))
}

/// A price has one decimal sign, a point or a comma; `1.234,56` has two and is refused rather than guessed.
fn decimal(text: &str) -> Option<Decimal> {
    let decimal = if text.contains(',') { ',' } else { '.' };
    Decimal::parse(text, NumberFormat { decimal, thousands: None }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_what_is_wrong_with_them() {
        let list = b"number,name,gtin,pzn,price,tax_rate,unit\nA,Strumpf,4006381333931,,12.50,19,Stk\n\
                     B,,4006381333931,00123,\"1.234,56\",,\n,x,,,,,\n";
        let (articles, problems) = articles_from_csv(list, &ColumnNames::default()).unwrap();
        assert_eq!(articles.len(), 2);
        assert_eq!((articles[0].id.as_str(), articles[0].unit.as_deref()), ("A", Some("Stk")));
        assert_eq!(articles[0].tax_rate, Some(Decimal::from(19)));
        assert_eq!((articles[1].pzn.as_deref(), articles[1].price), (Some("00123"), None));
        let told: Vec<_> = problems.iter().map(|problem| (problem.code(), problem.position().unwrap())).collect();
        assert_eq!(
            told.iter().map(|(code, at)| (*code, at.line, at.column)).collect::<Vec<_>>(),
            [(Code::DataValue, 3, 24), (Code::DataValue, 4, 1),]
        );
    }

    #[test]
    fn a_number_stands_once() {
        let error = articles_from_csv(b"number\nA\nB\nA\n", &ColumnNames::default()).unwrap_err();
        assert_eq!(error.code(), Code::DataDuplicateId);
        assert!(error.to_string().contains("lines 2 and 4"), "{error}");
    }
}
