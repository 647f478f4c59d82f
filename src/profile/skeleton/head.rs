//! The top of a skeleton: what the profile is called, what documents it reads, and where the records are.

use std::collections::BTreeSet;

use super::draft::{Lines, Section};
use super::kinds::NUMBERS;
use super::part::{self, Part};
use super::text::{Writer, id, list, many, printable, quoted};

impl Writer<'_> {
    pub(super) fn head(&mut self, taken: &BTreeSet<String>) {
        let draft = self.draft;
        let main = draft.main();
        let is_table = main.is_some_and(|part| part.is_table);
        let root = main.and_then(|part| part.path(0)).map_or("", |path| path.name.as_str());
        let files: Vec<&str> = match draft.parts.as_slice() {
            [_] => self.options.file.as_deref().into_iter().collect(),
            several => several.iter().map(|part| part.file.as_str()).collect(),
        };
        let from = if files.is_empty() { String::new() } else { format!(" from {}", files.join(" and ")) };
        self.say(printable(&format!(
            "# Begun{from} by `intakt profiles new`. GUESS marks what names and values suggest and nobody has"
        )));
        self.say("# confirmed: look at each, then take the mark away. DECIDE marks what only a person can say.");
        self.say("");
        let (name, why) = match (is_table, files.first()) {
            (true, Some(file)) => (part::stem(file), "GUESS: from the name of the file"),
            (true, None) => ("table".to_owned(), "GUESS: the file has no name"),
            (false, _) => (root.to_owned(), "GUESS: from the name of the root element"),
        };
        self.with(&format!("id      = {}", quoted(&id(&name, taken))), why);
        self.with(&format!("title   = {}", quoted(&name)), "DECIDE: what people call the shop");
        self.say("version = 1");
        self.say("kind    = \"order\"");
        self.with("extends = \"base\"", "brings the tables `countries` and `currencies`");
        self.say("");
        self.say("[reading]");
        if is_table {
            self.with("format  = \"csv\"", "each row looks to the rules as an element does");
        }
        let (_, fit, all) = draft.number_format();
        let number = NUMBERS.get(self.format).copied().unwrap_or_default();
        self.with(
            &format!("decimal = {}", quoted(&number.decimal.to_string())),
            &format!("GUESS: all values fit in {fit} of {all} fields with numbers"),
        );
        if let Some(thousands) = number.thousands {
            self.with(&format!("thousands = {}", quoted(&thousands.to_string())), "GUESS: as above");
        }
        let (dates, absent) = draft.dates();
        if dates.is_empty() {
            self.with("# dates = [\"%d.%m.%Y\"]", "DECIDE: no field with a date was found");
        } else {
            let list: Vec<String> = dates.iter().map(|format| quoted(format)).collect();
            self.with(&format!("dates   = [{}]", list.join(", ")), "GUESS: all values of the fields with dates fit");
        }
        let list: Vec<String> = std::iter::once("").chain(absent).map(quoted).collect();
        self.with(&format!("absent  = [{}]", list.join(", ")), "texts that mean: no value");
        self.say("");
        self.documents();
        self.records();
    }

    /// What the documents are found by.
    fn documents(&mut self) {
        let draft = self.draft;
        for (number, part) in draft.parts.iter().enumerate() {
            if draft.parts.len() == 1 {
                self.say("[detect]");
            } else {
                self.say("[[documents]]");
                self.with(&format!("name = {}", quoted(&part.name)), &format!("GUESS: from the name of {}", part.file));
                self.say("[documents.detect]");
            }
            self.detect(number, part);
            self.say("");
        }
    }

    fn detect(&mut self, number: usize, part: &Part) {
        let others = self.draft.parts.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, part)| part);
        let alike: Vec<&Part> = others.filter(|other| other.absolute(0) == part.absolute(0)).collect();
        // What tells it from the others of this root, and what of them it does not have.
        let mut require: Vec<String> = alike.iter().filter_map(|other| part.only_here(other)).collect();
        let forbid: Vec<String> = alike
            .iter()
            .filter(|other| part.only_here(other).is_none())
            .filter_map(|other| other.only_here(part))
            .collect();
        require.extend(self.required(number, part));
        require.dedup();
        if part.is_table {
            // A table of one of these columns only would be too many tables.
            let columns = require.iter().map(|path| path.trim_start_matches("row/").to_owned());
            let mut columns: Vec<String> = columns.collect();
            for index in part.structure.subtree(part.record).into_iter().skip(1) {
                let name = part.relative(part.record, index);
                if columns.len() < 3 && !columns.contains(&name) {
                    columns.push(name);
                }
            }
            self.with(&format!("columns = {}", list(&columns)), "GUESS: tells the table from others");
        } else {
            let root = part.path(0).map_or("", |path| path.name.as_str());
            self.say(format!("root    = {}", quoted(root)));
            match part.structure.root_namespace() {
                "" => {}
                uri => self.say(format!("namespace = {}", quoted(uri))),
            }
            if !require.is_empty() {
                let comment = "GUESS: tells the document from others with this root";
                self.with(&format!("require = {}", list(&require)), comment);
            }
        }
        if !forbid.is_empty() {
            self.with(&format!("forbid = {}", list(&forbid)), "GUESS: what another of the documents has");
        }
    }

    fn records(&mut self) {
        let draft = self.draft;
        let Some(main) = draft.main() else { return };
        self.say("[records]");
        if draft.parts.len() > 1 {
            let why = match draft.lines {
                Lines::Unknown => "DECIDE: which of the documents holds the orders?",
                _ => "GUESS: holds what look like lines",
            };
            self.with(&format!("document = {}", quoted(&main.name)), why);
        }
        let why = match (draft.record_is_given, main.is_table) {
            (true, _) => format!("as given; {}", many(main.records())),
            (false, true) => format!("each row; {}", many(main.records())),
            (false, false) => format!("GUESS: the element that looks like one order; {}", many(main.records())),
        };
        self.with(&format!("at = {}", quoted(&main.absolute(main.record))), &why);
        match draft.lines {
            Lines::Rows(key) => {
                let path = quoted(&main.relative(main.record, key));
                self.with(&format!("group_by = {path}"), "GUESS: rows of one order have it in common");
            }
            Lines::Record => {
                self.with("# group_by = \"…\"", "DECIDE: what do rows of one order have in common, if there are any?");
            }
            Lines::Unknown | Lines::Below(_) => {}
        }
        self.say("");
        for (number, part) in draft.parts.iter().enumerate().filter(|(number, _)| *number != draft.main) {
            self.join(number, main, part);
        }
        self.with("# [records.ignore]", "what is read by no rule on purpose, with the reason");
        self.say("# paths = []");
        self.say("");
    }

    /// How the records of another document belong to those of the main one.
    fn join(&mut self, number: usize, main: &Part, part: &Part) {
        let join = self.draft.joins.iter().find(|join| join.part == number).copied();
        let (name, at) = (quoted(&part.name), quoted(&part.absolute(part.record)));
        let Some(join) = join else {
            let why = format!("DECIDE: what have its elements and the records in common? {}", many(part.records()));
            self.with("# [[records.with]]", &why);
            self.say(format!("# document = {name}"));
            self.say(format!("# at       = {at}"));
            self.say("# on       = { record = \"…\", joined = \"…\" }");
            self.say(format!("# as       = {name}"));
            self.say("");
            return;
        };
        let (from, to) = (main.relative(main.record, join.on.0), part.relative(part.record, join.on.1));
        self.say("[[records.with]]");
        self.say(format!("document = {name}"));
        self.with(&format!("at       = {at}"), &format!("GUESS: what belongs to one order; {}", many(part.records())));
        let on = if from == to {
            quoted(&from)
        } else {
            format!("{{ record = {}, joined = {} }}", quoted(&from), quoted(&to))
        };
        self.with(&format!("on       = {on}"), "GUESS: the values are the same on both sides");
        self.with(&format!("as       = {name}"), &format!("rules reach it as ${}", part.name));
        self.with("missing  = \"hold\"", "DECIDE: what becomes of an order without one?");
        if join.some_unused {
            self.with("unused   = \"pass\"", "GUESS: no record refers to some of them");
        }
        self.say("");
    }

    /// A path that documents of the kind have: that of the order number, else the first one with a value.
    fn required(&self, number: usize, part: &Part) -> Option<String> {
        let order_number = self.draft.rules.get(&(Section::Order, "number")).filter(|rule| rule.part == number);
        let with_value = || {
            let below = part.structure.subtree(part.record).into_iter();
            below.skip(1).find(|index| part.path(*index).is_some_and(|path| path.values > 0))
        };
        let index = order_number.map(|candidate| candidate.path).or_else(with_value)?;
        Some(part.relative(0, index))
    }
}
