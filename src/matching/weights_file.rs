//! Weights as a text that a host can keep, read and change: TOML with a version.
//!
//! ```toml
//! version = 1
//! origin = "trained on 20,000 parties over `german`"
//!
//! [given_name]
//! equal = { m = 900000, frequency = 1 }
//! different = { m = 10000, u = 970000 }
//! ```
//!
//! A table for each [`Aspect`], in it a row for each [`Level`] that the shipped table has: `m` and `u` in parts per million,
//! or instead of `u` how many times the frequency of the value itself (`frequency`). Every row has to be there: a level that
//! is missing would weigh nothing, and nobody would notice. A set with the rows that only the neutral table has (`near` and
//! others) has all rows of that table and no other: it weighs the parts of an address where the shipped one weighs the whole.

use std::fmt::Write as _;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::evidence::Level;
use super::weights::{Aspect, Chance, REFERENCE_FREQUENCY, Row, WHOLE, Weights};
use crate::error::{Code, Position, Problem, Result, nearest};

/// The version of the format that is read and written.
pub const WEIGHTS_VERSION: u32 = 1;

/// More than this many times the frequency of a value is a slip of the pen.
const MOST_TIMES: u32 = 1_000;

const VERSION: &str = "version";
const ORIGIN: &str = "origin";

impl Weights {
    /// Reads a weights file.
    ///
    /// ```
    /// use intakt::matching::Weights;
    /// let text = Weights::shipped().to_toml();
    /// assert_eq!(Weights::from_toml(&text)?, Weights::shipped());
    /// let error = Weights::from_toml(&text.replace("[family_name]", "[surname]")).unwrap_err();
    /// assert_eq!(error.code().as_str(), "matching.weights");
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// The first thing that is wrong, with line and column: [`Code::MatchingWeightsVersion`]; [`Code::MatchingWeights`] for
    /// what is no TOML, an unknown name (with the nearest right one), a missing row, a value out of its range, and a better
    /// level that weighs less than a worse one. [`Weights::check`] tells all of them.
    pub fn from_toml(text: &str) -> Result<Weights> {
        let (weights, problems) = read(text);
        match problems.into_iter().next() {
            None => Ok(weights),
            Some(problem) => Err(problem.into()),
        }
    }

    /// Everything that is wrong with a weights file, in the order of the text; nothing when [`Weights::from_toml`] takes it.
    pub fn check(text: &str) -> Vec<Problem> {
        read(text).1
    }

    /// The weights as a file that [`Weights::from_toml`] reads. Beside each row stands what it weighs, in 1/100 bit; a row by
    /// frequency for a value that one in a thousand parties has.
    pub fn to_toml(&self) -> String {
        let mut text = format!("{VERSION} = {WEIGHTS_VERSION}\n{ORIGIN} = {}\n", quoted(self.origin()));
        let mut last = None;
        for row in self.rows() {
            if last != Some(row.aspect) {
                last = Some(row.aspect);
                // Writing to a text cannot fail.
                let _ = write!(text, "\n[{}]\n", row.aspect.as_str());
            }
            let body = format!("{} = {}", row.level.as_str(), written(row));
            let _ = writeln!(text, "{body:<44} # {}", row.weight(REFERENCE_FREQUENCY));
        }
        text
    }
}

/// A basic TOML string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            sign if sign.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

fn read(text: &str) -> (Weights, Vec<Problem>) {
    match DeTable::parse(text) {
        Ok(table) => {
            let (weights, mut problems) = read_table(text, table.get_ref(), 0, "");
            problems.sort_by_key(|(at, _)| *at);
            (weights, problems.into_iter().map(|(_, problem)| problem).collect())
        }
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let message = format!("the weights are not valid TOML: {}", error.message());
            let problem = Problem::new(Code::MatchingWeights, message).at(Position::in_text(text, at));
            (Weights::shipped(), vec![problem])
        }
    }
}

/// Reads the weights in `table`, which is all of `text` or stands in it at `start` under the name `path`. The problems come
/// with their place in the text.
pub(crate) fn read_table(
    text: &str,
    table: &DeTable<'_>,
    start: usize,
    path: &str,
) -> (Weights, Vec<(usize, Problem)>) {
    let mut reader = Reader { text, start, prefix: path, problems: Vec::new() };
    let weights = reader.weights(table);
    (weights, reader.problems)
}

const M: &str = "m";
const U: &str = "u";
const FREQUENCY: &str = "frequency";

type Key<'a> = Spanned<toml::de::DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'a> {
    text: &'a str,
    /// Where the whole stands, for what is missing in it.
    start: usize,
    prefix: &'a str,
    problems: Vec<(usize, Problem)>,
}

impl Reader<'_> {
    fn weights(&mut self, table: &DeTable<'_>) -> Weights {
        let known = Weights::known_rows();
        let mut origin = String::new();
        let mut version = false;
        let mut rows: Vec<(Row, usize)> = Vec::new();
        let mut places: Vec<(Aspect, usize)> = Vec::new();
        for (key, value) in table.iter() {
            match key.get_ref().as_ref() {
                VERSION => {
                    version = true;
                    self.version(value);
                }
                ORIGIN => match value.get_ref().as_str() {
                    Some(text) => origin = text.to_owned(),
                    None => self.wrong(value.span(), ORIGIN, "a text in quotes"),
                },
                name => match Aspect::from_name(name) {
                    Some(aspect) => {
                        places.push((aspect, key.span().start));
                        self.aspect(aspect, value, &known, &mut rows);
                    }
                    None => {
                        let known =
                            [VERSION, ORIGIN].into_iter().chain(Aspect::ALL.iter().map(|aspect| aspect.as_str()));
                        self.unknown(key, name, known);
                    }
                },
            }
        }
        if !version {
            let hint = format!("write {VERSION} = {WEIGHTS_VERSION}");
            self.missing(self.start, VERSION, Code::MatchingWeightsVersion, hint);
        }
        // A row under a wrong name is not missing as well.
        if self.problems.is_empty() {
            let shipped = Weights::shipped();
            let is_graded = rows.iter().any(|(read, _)| !shipped.rows().iter().any(|row| row.is_of(read)));
            let wanted = if is_graded { Weights::neutral() } else { shipped };
            for (read, at) in rows.iter().filter(|(read, _)| !wanted.rows().iter().any(|row| row.is_of(read))) {
                let path = self.path(&format!("{}.{}", read.aspect.as_str(), read.level.as_str()));
                let problem = Problem::new(Code::MatchingWeights, format!("`{path}` weighs nothing in this set"));
                self.tell(
                    *at,
                    problem.hint("a set with rows for `near` weighs the parts of an address; delete the row"),
                );
            }
            for row in wanted.rows() {
                if !rows.iter().any(|(read, _)| read.is_of(row)) {
                    let place =
                        places.iter().find(|(aspect, _)| *aspect == row.aspect).map_or(self.start, |(_, at)| *at);
                    let path = format!("{}.{}", row.aspect.as_str(), row.level.as_str());
                    let hint = format!("the shipped row is {}", written(row));
                    self.missing(place, &path, Code::MatchingWeights, hint);
                }
            }
        }
        rows.sort_by_key(|(row, _)| (row.aspect, row.level));
        let weights = Weights::of(origin, rows.iter().map(|(row, _)| *row).collect());
        self.directions(&weights, &rows);
        weights
    }

    fn version(&mut self, value: &Value<'_>) {
        if self.number(value) == Some(WEIGHTS_VERSION) {
            return;
        }
        let Range { start, end } = value.span();
        let problem =
            Problem::new(Code::MatchingWeightsVersion, format!("`{}` is not one that is read", self.path(VERSION)))
                .found(self.text.get(start..end).unwrap_or_default())
                .expected(WEIGHTS_VERSION.to_string());
        self.tell(start, problem.hint("train the weights anew with this version, or update Intakt"));
    }

    fn aspect(&mut self, aspect: Aspect, value: &Value<'_>, known: &[Row], rows: &mut Vec<(Row, usize)>) {
        let Some(table) = value.get_ref().as_table() else {
            let expected = format!("a table: [{}]", self.path(aspect.as_str()));
            return self.wrong(value.span(), aspect.as_str(), &expected);
        };
        let levels = || known.iter().filter(|row| row.aspect == aspect).map(|row| row.level);
        for (key, value) in table.iter() {
            let path = format!("{}.{}", aspect.as_str(), key.get_ref());
            match levels().find(|level| level.as_str() == key.get_ref().as_ref()) {
                Some(level) => rows.extend(self.row(aspect, level, value, &path).map(|row| (row, key.span().start))),
                None => self.unknown(key, &path, levels().map(Level::as_str)),
            }
        }
    }

    fn row(&mut self, aspect: Aspect, level: Level, value: &Value<'_>, path: &str) -> Option<Row> {
        let names: &[&str] = if aspect.has_frequency() { &[M, U, FREQUENCY] } else { &[M, U] };
        let expected = if aspect.has_frequency() {
            "{ m = …, u = … } or { m = …, frequency = … }"
        } else {
            "{ m = …, u = … }"
        };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(value.span(), path, expected);
            return None;
        };
        let told = self.problems.len();
        let (mut same, mut fixed, mut times) = (None, None, None);
        for (key, value) in table.iter() {
            let below = format!("{path}.{}", key.get_ref());
            match key.get_ref().as_ref() {
                M => same = self.within(value, &below, WHOLE),
                U => fixed = self.within(value, &below, WHOLE).map(Chance::Fixed),
                FREQUENCY if aspect.has_frequency() => {
                    times = self.within(value, &below, MOST_TIMES).map(Chance::Frequency);
                }
                _ => self.unknown(key, &below, names.iter().copied()),
            }
        }
        match (same, fixed, times) {
            _ if self.problems.len() > told => None,
            (Some(same), Some(other), None) | (Some(same), None, Some(other)) => {
                Some(Row { aspect, level, same, other })
            }
            _ => {
                self.wrong(value.span(), path, expected);
                None
            }
        }
    }

    /// A better level may not weigh less than a worse one.
    fn directions(&mut self, weights: &Weights, rows: &[(Row, usize)]) {
        for fault in weights.faults() {
            let place = rows.iter().find(|(row, _)| row.aspect == fault.aspect && row.level == fault.level);
            let path = self.path(&format!("{}.{}", fault.aspect.as_str(), fault.level.as_str()));
            let message = match fault.better {
                Some(better) => format!(
                    "`{path}` weighs {}, more than the better level `{}` with {}",
                    fault.weight,
                    better.as_str(),
                    fault.limit
                ),
                None => format!("`{path}` weighs {}, which is the wrong way round", fault.weight),
            };
            let expected = match fault.better {
                None if fault.at_least => format!("{} or more", fault.limit),
                _ => format!("{} or less", fault.limit),
            };
            let problem = Problem::new(Code::MatchingWeights, message).expected(expected);
            let hint =
                "a weight is log2(m / u) in 1/100 bit; for rows by frequency of a value that one in a thousand has";
            self.tell(place.map_or(self.start, |(_, at)| *at), problem.hint(hint));
        }
    }

    fn number(&self, value: &Value<'_>) -> Option<u32> {
        let DeValue::Integer(number) = value.get_ref() else { return None };
        u32::from_str_radix(number.as_str(), number.radix()).ok()
    }

    fn within(&mut self, value: &Value<'_>, path: &str, most: u32) -> Option<u32> {
        let found = self.number(value).filter(|number| (1..=most).contains(number));
        if found.is_none() {
            self.wrong(value.span(), path, &format!("a whole number from 1 to {most}"));
        }
        found
    }

    fn path(&self, path: &str) -> String {
        if self.prefix.is_empty() { path.to_owned() } else { format!("{}.{path}", self.prefix) }
    }

    fn wrong(&mut self, span: Range<usize>, path: &str, expected: &str) {
        let path = self.path(path);
        let written = self.text.get(span.clone()).unwrap_or_default();
        let problem = Problem::new(Code::MatchingWeights, format!("`{path}` has a wrong value")).found(written);
        self.tell(span.start, problem.expected(expected));
    }

    fn unknown<'a>(&mut self, key: &Key<'_>, path: &str, known: impl Iterator<Item = &'a str>) {
        let path = self.path(path);
        let known: Vec<&str> = known.collect();
        let problem = Problem::new(Code::MatchingWeights, format!("`{path}` is not known"));
        let problem = match nearest(key.get_ref(), known.iter().copied()) {
            Some(name) => problem.hint(format!("did you mean `{name}`?")),
            None => problem.expected(known.join(", ")),
        };
        self.tell(key.span().start, problem);
    }

    fn missing(&mut self, at: usize, path: &str, code: Code, hint: String) {
        let path = self.path(path);
        self.tell(at, Problem::new(code, format!("`{path}` is missing")).hint(hint));
    }

    fn tell(&mut self, at: usize, problem: Problem) {
        self.problems.push((at, problem.at(Position::in_text(self.text, at))));
    }
}

fn written(row: &Row) -> String {
    let (word, chance) = match row.other {
        Chance::Fixed(chance) => (U, chance),
        Chance::Frequency(times) => (FREQUENCY, times),
    };
    format!("{{ {M} = {}, {word} = {chance} }}", row.same)
}

#[cfg(test)]
mod tests {
    use super::{Code, Weights};

    /// The shipped file with one piece replaced.
    fn changed(old: &str, new: &str) -> String {
        let text = Weights::shipped().to_toml();
        assert!(text.contains(old), "{old} is not in\n{text}");
        text.replacen(old, new, 1)
    }

    /// The line of `[aspect]` or, behind it, of its row.
    fn line_of(text: &str, aspect: &str, row: &str) -> u64 {
        let mut lines = text.lines().enumerate().skip_while(|(_, line)| *line != format!("[{aspect}]"));
        let found = lines.find(|(_, line)| line.starts_with(row)).expect("a row");
        found.0 as u64 + 1
    }

    #[test]
    fn what_is_written_is_read() {
        for (name, weights) in Weights::sets() {
            assert_eq!(Weights::from_toml(&weights.to_toml()), Ok(weights.clone()), "{name}");
            assert_eq!(weights.faults(), [], "{name}");
        }
        let odd = Weights::of("a \"quote\" \\ and\na line\u{7f}".to_owned(), Weights::shipped().rows().to_vec());
        assert_eq!(Weights::from_toml(&odd.to_toml()), Ok(odd));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let family = line_of(&Weights::shipped().to_toml(), "family_name", "[");
        let email = line_of(&Weights::shipped().to_toml(), "email", "variant");
        let phone = line_of(&Weights::shipped().to_toml(), "phone", "[");
        let cases = [
            (changed("version = 1\n", ""), 1, 1, "matching.weights_version: `version` is missing; write version = 1"),
            (
                changed("version = 1", "version = 2"),
                1,
                11,
                "matching.weights_version: `version` is not one that is read; found … (1 characters); expected 1; \
                 train the weights anew",
            ),
            (changed("version = 1", "version = "), 1, 11, "matching.weights: the weights are not valid TOML"),
            (
                changed("version = 1\n", "version = 1\norigin = 1\n#"),
                2,
                10,
                "matching.weights: `origin` has a wrong value",
            ),
            (
                changed("[family_name]", "[familyname]"),
                family,
                2,
                "matching.weights: `familyname` is not known; did you mean `family_name`?",
            ),
            (
                changed("[email]\nequal = {", "[email]\nequal = 1\n#"),
                email - 1,
                9,
                "matching.weights: `email.equal` has a wrong value; found … (1 characters); expected { m = …, u = … }",
            ),
            (
                changed("[phone]\nequal", "[phone]\nequall"),
                phone + 1,
                1,
                "matching.weights: `phone.equall` is not known; did you mean `equal`?",
            ),
            (
                changed("[phone]\nequal = {", "[phone]\n# {"),
                phone,
                2,
                "matching.weights: `phone.equal` is missing; the shipped row is {",
            ),
            (
                changed("[phone]\nequal = { m = ", "[phone]\nequal = { m = 5000000, n = "),
                phone + 1,
                15,
                "matching.weights: `phone.equal.m` has a wrong value; found 5… (7 characters); \
                 expected a whole number from 1 to 1000000",
            ),
            (
                changed("[phone]\nequal = { m = ", "[phone]\nequal = { m = 1.5, u = 1 } #"),
                phone + 1,
                15,
                "matching.weights: `phone.equal.m`",
            ),
            (
                changed("[phone]\nequal = { m = ", "[phone]\nequal = { m = 1, frequency = 1 } #"),
                phone + 1,
                18,
                "matching.weights: `phone.equal.frequency` is not known; expected m, u",
            ),
            (
                changed("[family_name]\nequal = {", "[family_name]\nequal = { m = 1, u = 1, frequency = 1 } #"),
                family + 1,
                9,
                "matching.weights: `family_name.equal` has a wrong value",
            ),
            (
                changed("[phone]\nequal = {", "[phone]\nequal = { m = 1 } # {"),
                phone + 1,
                9,
                "matching.weights: `phone.equal` has a wrong value",
            ),
        ];
        for (text, line, column, expected) in cases {
            let error = Weights::from_toml(&text).expect_err(expected);
            let place = error.problem().position().map(|at| (at.line, at.column));
            assert_eq!(place, Some((line, column)), "{error}");
            let told = error.to_string();
            assert!(told.split_once(") ").is_some_and(|(_, told)| told.starts_with(expected)), "{told}\n{expected}");
            assert_eq!(Weights::check(&text).first(), Some(error.problem()));
        }
    }

    /// A row that weighs nothing would be taken for one that does.
    #[test]
    fn a_set_is_of_one_kind() {
        let neutral = Weights::neutral().to_toml();
        let whole = neutral.replacen("[address]\n", "[address]\nvariant = { m = 80000, u = 5 }\n", 1);
        let error = Weights::from_toml(&whole).unwrap_err();
        assert!(error.to_string().contains("`address.variant` weighs nothing in this set"), "{error}");
        let without = neutral.replacen("near = {", "# {", 1);
        let error = Weights::from_toml(&without).unwrap_err();
        assert!(error.to_string().contains("`given_name.near` is missing"), "{error}");
        let parts = Weights::shipped().to_toml() + "\n[place]\nequal = { m = 650000, frequency = 1 }\n";
        assert!(Weights::from_toml(&parts).is_err());
    }

    #[test]
    fn weights_that_run_the_wrong_way_are_refused() {
        let text = Weights::shipped().to_toml();
        let cases = [
            // (aspect, row, other row, what is told)
            ("email", "variant", "{ m = 900000, u = 1 }", "more than the better level `equal`"),
            ("birth_date", "different", "{ m = 900000, u = 100000 }", "the wrong way round"),
            ("given_name", "different", "{ m = 900000, u = 900000 }", "the wrong way round"),
            ("phone", "equal", "{ m = 1, u = 2 }", "the wrong way round"),
            ("family_name", "similar", "{ m = 900000, frequency = 1 }", "more than the better level `variant`"),
        ];
        for (aspect, row, body, expected) in cases {
            let line = line_of(&text, aspect, row);
            let lines = text
                .lines()
                .enumerate()
                .map(|(at, old)| if at as u64 + 1 == line { format!("{row} = {body}\n") } else { format!("{old}\n") });
            let error = Weights::from_toml(&lines.collect::<String>()).expect_err(expected);
            assert_eq!(error.code(), Code::MatchingWeights);
            assert_eq!(error.problem().position().map(|at| at.line), Some(line), "{error}");
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
