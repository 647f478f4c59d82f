//! A skeleton as TOML, with the reason behind every guess: its rules, and the list of all paths.

use std::collections::BTreeSet;

use super::SkeletonOptions;
use super::draft::{Candidate, Draft, Lines, Section, is_date, is_number};
use super::kinds::Kinds;
use super::part::Part;
use super::words::plain;
use crate::xml::PathInfo;

/// The column at which comments begin where a line is short enough.
const COMMENT: usize = 56;

/// Writes the profile. `taken` are the ids that it must not have.
pub(super) fn write(draft: &Draft, taken: &BTreeSet<String>, options: &SkeletonOptions) -> String {
    let mut text = Writer { draft, options, lines: Vec::new(), format: draft.number_format().0 };
    text.head(taken);
    text.order();
    text.parties();
    text.line();
    text.rest();
    text.paths();
    text.lines.push(String::new());
    text.lines.join("\n")
}

pub(super) struct Writer<'w> {
    pub(super) draft: &'w Draft,
    pub(super) options: &'w SkeletonOptions,
    lines: Vec<String>,
    /// The index of the number format.
    pub(super) format: usize,
}

impl Writer<'_> {
    pub(super) fn say(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// A line and the comment behind it.
    pub(super) fn with(&mut self, line: &str, comment: &str) {
        self.lines.push(format!("{line:<COMMENT$} # {}", printable(comment)));
    }

    fn order(&mut self) {
        self.say("[order]");
        let missing: [(&str, &str, &str); 2] = [
            (
                "number",
                "{ path = \"…\", required = true }",
                "no name looks like it, and no order is planned without it",
            ),
            ("currency", "{ value = \"EUR\" }", "no name looks like it"),
        ];
        for (field, rule, why) in missing {
            if !self.draft.rules.contains_key(&(Section::Order, field)) {
                self.with(&format!("# {field:<8} = {rule}"), &format!("DECIDE: {why}"));
            }
        }
        self.with("# prices   = { value = \"gross\" }", "DECIDE: do the amounts hold the tax (gross) or not (net)?");
        self.rules(Section::Order);
    }

    fn parties(&mut self) {
        let parties: BTreeSet<Section> = self
            .draft
            .rules
            .keys()
            .map(|(section, _)| *section)
            .filter(|one| matches!(one, Section::Party(_)))
            .collect();
        if parties.is_empty() {
            self.say("");
            self.say("# DECIDE: who ordered? No names look like those of a person or company.");
            self.say("# [order.parties.orderer]");
        }
        for section in parties {
            let Section::Party(role) = section else { continue };
            self.say("");
            if role == "orderer" && self.draft.payer_is_orderer {
                self.with(
                    "[order.parties.orderer]",
                    "GUESS: the billing address, for want of another; `payer` if somebody else pays",
                );
            } else {
                self.with(&format!("[order.parties.{role}]"), "GUESS: the role, from names");
            }
            self.rules(section);
        }
    }

    fn line(&mut self) {
        self.say("");
        let Some(main) = self.draft.main() else { return };
        let (at, why) = match self.draft.lines {
            Lines::Below(line) => {
                let (count, most) = main.path(line).map_or((0, 0), |path| (path.count, path.most));
                let why = format!("GUESS: looks like a line; {}, at most {most} in one place", many(count));
                (main.relative(main.record, line), why)
            }
            Lines::Rows(_) => ("$rows".to_owned(), "GUESS: each row is a line".to_owned()),
            Lines::Record => (".".to_owned(), "GUESS: each record is a line".to_owned()),
            Lines::Unknown => {
                self.say("# DECIDE: no element looks like a line of an order, and no order is planned without lines.");
                self.say("# [order.lines.item]");
                self.say("# at       = \"…\"");
                self.say("# quantity = \"…\"");
                return;
            }
        };
        self.say("[order.lines.item]");
        self.with(&format!("at = {}", quoted(&at)), &why);
        self.with(
            "# kind = { value = \"product\" }",
            "DECIDE: are there discounts, vouchers, shipping among the lines?",
        );
        if !self.draft.rules.contains_key(&(Section::Line, "quantity")) {
            self.with("# quantity = \"…\"", "DECIDE: no name looks like it, and a line needs one");
        }
        self.rules(Section::Line);
    }

    fn rest(&mut self) {
        let parts = [
            (Section::Shipping, "charges.shipping"),
            (Section::Payment, "payments.payment"),
            (Section::Totals, "totals"),
        ];
        for (section, name) in parts {
            if !self.draft.rules.keys().any(|(of, _)| *of == section) {
                continue;
            }
            self.say("");
            self.say(format!("[order.{name}]"));
            if section == Section::Shipping {
                self.say("kind = { value = \"shipping\" }");
            }
            self.rules(section);
        }
    }

    fn rules(&mut self, section: Section) {
        let draft = self.draft;
        for ((of, field), candidate) in draft.rules.range((section, "")..) {
            if *of != section {
                break;
            }
            let path = quoted(&draft.relative(section, candidate));
            let (rule, note) = self.rule(section, field, &path, candidate);
            let seen = draft.path(candidate).map(|path| self.seen(path)).unwrap_or_default();
            match self.objection(section, field, candidate) {
                Some(why) => self.with(&format!("# {field} = {rule}"), &format!("DECIDE: {why}; {seen}")),
                None => self.with(&format!("{field} = {rule}"), &format!("GUESS{note}: {seen}")),
            }
        }
    }

    /// The right side of a rule, and what more is guessed in it.
    fn rule(&self, section: Section, field: &str, path: &str, candidate: &Candidate) -> (String, &'static str) {
        let kinds = self.draft.kinds(candidate);
        let has = |field| self.draft.rules.contains_key(&(section, field));
        match field {
            "number" if section == Section::Order => (format!("{{ path = {path}, required = true }}"), ""),
            "currency" => (format!("{{ path = {path}, table = \"currencies\" }}"), ""),
            "country" => (format!("{{ path = {path}, table = \"countries\" }}"), ""),
            "street" if !has("house_number") => {
                (format!("{{ path = {path}, split = \"street\" }}"), " with the house number in it")
            }
            "family_name" if candidate.full_name => {
                (format!("{{ path = {path}, split = \"full_name\" }}"), " the whole name")
            }
            "discount" if kinds.is_some_and(|kinds| !kinds.minus) => {
                (format!("{{ path = {path}, negate = true }}"), " a discount written without a minus")
            }
            "amount" if section == Section::Shipping => (path.to_owned(), " with or without tax as the prices are"),
            "tax_rate" if kinds.is_some_and(Kinds::is_fraction) => {
                (format!("{{ path = {path}, scale = \"fraction\" }}"), " a fraction, since all values are below 1")
            }
            "tax_rate" => (path.to_owned(), " in percent"),
            _ if is_date(field) && kinds.is_some_and(|kinds| kinds.date_formats().len() > 1) => {
                (path.to_owned(), " and DECIDE day before month or month before day")
            }
            _ => (path.to_owned(), ""),
        }
    }

    /// Why a rule must not be taken as it is.
    fn objection(&self, section: Section, field: &str, candidate: &Candidate) -> Option<String> {
        let kinds = self.draft.kinds(candidate)?;
        if candidate.repeated && field != "remarks" {
            let example = self.told_apart(candidate).map(|path| format!(", such as {path}")).unwrap_or_default();
            return Some(format!("stands several times, so say which one is meant by a condition{example}"));
        }
        let wrong = if is_number(section, field) && !kinds.is_number(self.format) {
            "not all values are numbers in this format"
        } else if is_date(field) && kinds.date_formats().is_empty() {
            "the values have no date format in common"
        } else if field == "currency" && !kinds.currency {
            "not all values are currencies"
        } else {
            return None;
        };
        Some(wrong.to_owned())
    }

    /// The repeated element around a candidate, with an attribute by which it may be told from the others.
    fn told_apart(&self, candidate: &Candidate) -> Option<String> {
        let part = self.draft.part(candidate.part)?;
        let is_repeated = |index: &usize| part.path(*index).is_some_and(|path| path.most > 1 && !path.is_attribute);
        let element = part.way(part.record, candidate.path).into_iter().rfind(is_repeated)?;
        let below = part.structure.subtree(element).into_iter().filter_map(|index| part.path(index));
        let attribute = below.into_iter().find(|path| path.is_attribute && path.parent == Some(element))?;
        Some(format!("{}[@{} = '…']", part.relative(part.record, element), attribute.name))
    }

    /// Every path of a record, and what stands outside of records.
    fn paths(&mut self) {
        for (number, part) in self.draft.parts.iter().enumerate() {
            let record = part.structure.subtree(part.record);
            let inside: BTreeSet<usize> = record.iter().copied().collect();
            let outside = part
                .structure
                .subtree(0)
                .into_iter()
                .filter(|index| !inside.contains(index) && part.path(*index).is_some_and(|path| path.values > 0));
            let outside: Vec<(usize, String)> = outside.map(|index| (index, part.absolute(index))).collect();
            let inside: Vec<(usize, String)> =
                record.into_iter().map(|index| (index, part.relative(part.record, index))).collect();
            let whose = match self.draft.parts.len() {
                1 => "a record".to_owned(),
                _ => format!("a record of {}", part.file),
            };
            self.say("");
            self.say(printable(&format!(
                "# Every path of {whose}: how often it stands in the file, the first value, and the rule above that names it."
            )));
            self.listed(number, part, &inside);
            if !outside.is_empty() {
                self.say("#");
                self.say("# Outside of the records, to be read by a path from the root on:");
                self.listed(number, part, &outside);
            }
        }
    }

    fn listed(&mut self, number: usize, part: &Part, paths: &[(usize, String)]) {
        let width = paths.iter().map(|(_, path)| path.chars().count()).max().unwrap_or(0).min(60);
        for (index, shown) in paths {
            let Some(path) = part.path(*index) else { continue };
            let used: Vec<String> = self
                .draft
                .rules
                .iter()
                .filter(|(_, candidate)| (candidate.part, candidate.path) == (number, *index))
                .map(|((section, field), _)| format!("{}.{field}", place(*section)))
                .collect();
            let sample = path.sample.as_ref().map(|sample| self.sample(sample)).unwrap_or_default();
            let used = if used.is_empty() { String::new() } else { format!("  -> {}", used.join(", ")) };
            let line = format!("#   {shown:<width$}  {:>6}  {sample}{used}", path.count);
            self.say(printable(line.trim_end()));
        }
    }

    /// How often a path stands and what is in it first.
    fn seen(&self, path: &PathInfo) -> String {
        let sample = path.sample.as_ref().map(|sample| format!(", {}", self.sample(sample))).unwrap_or_default();
        format!("{}{sample}", many(path.count))
    }

    fn sample(&self, sample: &crate::error::Masked) -> String {
        if self.options.show_values { format!("{:?}", sample.reveal()) } else { sample.to_string() }
    }
}

fn place(section: Section) -> String {
    match section {
        Section::Order => "order".to_owned(),
        Section::Party(role) => format!("order.parties.{role}"),
        Section::Line => "order.lines.item".to_owned(),
        Section::Shipping => "order.charges.shipping".to_owned(),
        Section::Payment => "order.payments.payment".to_owned(),
        Section::Totals => "order.totals".to_owned(),
    }
}

pub(super) fn many(count: u64) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

/// An id made of the letters and digits of a name, which no other profile has.
pub(super) fn id(root: &str, taken: &BTreeSet<String>) -> String {
    let base = Some(plain(root)).filter(|id| !id.is_empty()).unwrap_or_else(|| "shop".to_owned());
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(base)
}

/// A TOML list of texts.
pub(super) fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// A TOML text in quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            sign if sign.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(sign))),
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

/// A comment ends with its line and holds no control characters.
pub(super) fn printable(comment: &str) -> String {
    comment.chars().map(|sign| if sign.is_control() { '\u{fffd}' } else { sign }).collect()
}
