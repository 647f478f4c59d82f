//! Settings from TOML, by the catalogue, with the line and column of whatever is wrong.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::catalogue::{CATALOGUE, Kind, Setting, Whose};
use super::layer::{self, Layer, SettingValue};
use super::{Settings, consistency};
use crate::error::{Code, Position, Problem, nearest};
use crate::matching::{Weights, weights_of_table};

pub(super) type Table<'a> = DeTable<'a>;
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// The settings as far as they can be read, and every problem in the order of the text.
pub(super) fn read(text: &str) -> (Settings, Vec<Problem>) {
    let mut reader = Reader { text, problems: Vec::new() };
    let mut settings = Settings::default();
    match DeTable::parse(text) {
        Ok(table) => {
            reader.settings(table.get_ref(), &mut settings);
            reader.problems.extend(consistency::check(text, table.get_ref(), &settings));
        }
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let message = format!("the settings are not valid TOML: {}", error.message());
            reader.problems.push((at, Problem::new(Code::SettingsSyntax, message).at(Position::in_text(text, at))));
        }
    }
    reader.problems.sort_by_key(|(at, _)| *at);
    (settings, reader.problems.into_iter().map(|(_, problem)| problem).collect())
}

struct Reader<'a> {
    text: &'a str,
    problems: Vec<(usize, Problem)>,
}

/// Where a table stands.
#[derive(Clone, Copy)]
struct At<'a> {
    /// As in the catalogue, with a dot at the end: `parties.`; empty at the top.
    pattern: &'a str,
    /// The same with the names that were given.
    path: &'a str,
    /// What comes before the path in messages: `sources.shop.`
    parent: &'a str,
    /// Whose settings these are.
    is_source: bool,
}

impl Setting {
    fn may_stand(&self, is_source: bool) -> bool {
        match self.whose {
            Whose::Both => true,
            Whose::Tenant => !is_source,
            Whose::Source => is_source,
        }
    }
}

impl Reader<'_> {
    fn settings(&mut self, table: &Table<'_>, settings: &mut Settings) {
        let top = At { pattern: "", path: "", parent: "", is_source: false };
        for (key, value) in table.iter() {
            if key.get_ref() != "sources" {
                self.entry(key, value, top, &["sources"], &mut settings.common);
                continue;
            }
            for (name, value) in self.table(value, "sources") {
                let parent = format!("sources.{}.", name.get_ref());
                let mut layer = Layer::default();
                for (key, value) in self.table(value, parent.trim_end_matches('.')) {
                    self.entry(key, value, At { parent: &parent, is_source: true, ..top }, &[], &mut layer);
                }
                settings.sources.insert(name.get_ref().to_string(), layer);
            }
        }
        settings.tenant = settings.common.text("tenant").map(str::to_owned);
    }

    /// One key of a table. `siblings` are right names beside those of the catalogue.
    fn entry(
        &mut self,
        key: &Spanned<DeString<'_>>,
        value: &Value<'_>,
        at: At<'_>,
        siblings: &[&str],
        layer: &mut Layer,
    ) {
        let name = key.get_ref().as_ref();
        let below = || {
            let here = CATALOGUE.iter().filter(|setting| setting.may_stand(at.is_source));
            here.filter_map(|setting| Some((setting, setting.path.strip_prefix(at.pattern)?)))
        };
        // A name of its own wins over any name.
        let step = |rest: &'static str| rest.split('.').next().unwrap_or_default();
        let found = below().map(|(_, rest)| step(rest)).find(|step| *step == name);
        let any = || {
            let is_plain = !name.is_empty() && !name.contains(char::is_control);
            below().map(|(_, rest)| step(rest)).find(|step| *step == "*").filter(|_| is_plain)
        };
        let full = format!("{}{}{name}", at.parent, at.path);
        let Some(step) = found.or_else(any) else {
            let known: Vec<&str> = below().map(|(_, rest)| step(rest)).filter(|step| *step != "*").collect();
            let mut known: Vec<&str> = known.into_iter().chain(siblings.iter().copied()).collect();
            known.dedup();
            self.unknown(key, &full, &known);
            return;
        };
        let pattern = format!("{}{step}", at.pattern);
        if let Some(setting) = CATALOGUE.iter().find(|setting| setting.path == pattern) {
            if let Some(read) = self.value(setting.kind, value, &full) {
                layer.set(&format!("{}{}", at.path, layer::step(name)), read);
            }
            return;
        }
        let (pattern, path) = (format!("{pattern}."), format!("{}{}.", at.path, layer::step(name)));
        for (key, value) in self.table(value, &full) {
            self.entry(key, value, At { pattern: &pattern, path: &path, ..at }, &[], layer);
        }
    }

    fn value(&mut self, kind: Kind, value: &Value<'_>, path: &str) -> Option<SettingValue> {
        let text = || value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty());
        let read = match kind {
            Kind::Text => text().map(|text| SettingValue::Text(text.to_owned())),
            Kind::Form { is_right, .. } => {
                text().filter(|text| is_right(text)).map(|text| SettingValue::Text(text.to_owned()))
            }
            Kind::Bool => value.get_ref().as_bool().map(SettingValue::Bool),
            Kind::Integer { least, most } => {
                integer(value).filter(|number| (least..=most).contains(number)).map(SettingValue::Integer)
            }
            Kind::Choice(words) => {
                let word = value.get_ref().as_str().filter(|word| words.contains(word));
                word.map(|word| SettingValue::Text(word.to_owned()))
            }
            Kind::Texts { is_right, expected } => {
                let Some(values) = value.get_ref().as_array() else {
                    self.wrong(value, path, &format!("a list of {expected}"));
                    return None;
                };
                let mut texts = Vec::new();
                for value in values.iter() {
                    match value.get_ref().as_str().filter(|text| is_right(text)) {
                        Some(text) => texts.push(text.to_owned()),
                        None => self.wrong(value, path, expected),
                    }
                }
                return Some(SettingValue::Texts(texts));
            }
            Kind::Weights => match value.get_ref() {
                // Kept as the text of a weights file: what layers hold are values that a person could have written.
                DeValue::Table(table) => {
                    let (weights, problems) = weights_of_table(self.text, table, value.span().start, path);
                    self.problems.extend(problems);
                    return Some(SettingValue::Text(weights.to_toml()));
                }
                _ => {
                    text().filter(|name| Weights::named(name).is_some()).map(|name| SettingValue::Text(name.to_owned()))
                }
            },
            Kind::Scalar => match value.get_ref() {
                DeValue::String(text) => Some(SettingValue::Text(text.to_string())),
                DeValue::Boolean(value) => Some(SettingValue::Bool(*value)),
                _ => integer(value).map(SettingValue::Integer),
            },
        };
        if read.is_none() {
            self.wrong(value, path, &expected(kind));
        }
        read
    }

    fn table<'a, 'i>(
        &mut self,
        value: &'a Value<'i>,
        path: &str,
    ) -> impl Iterator<Item = (&'a Spanned<DeString<'i>>, &'a Value<'i>)> + use<'a, 'i> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value, path, &format!("a table: [{path}]"));
        }
        table.into_iter().flat_map(|table| table.iter())
    }

    fn wrong(&mut self, value: &Value<'_>, path: &str, expected: &str) {
        let Range { start, end } = value.span();
        let message = format!("`{path}` has a wrong value");
        let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(self.text, start));
        let written = self.text.get(start..end).unwrap_or_default().trim_matches(['"', '\'']);
        self.problems.push((start, problem.found(written).expected(expected)));
    }

    fn unknown(&mut self, key: &Spanned<DeString<'_>>, path: &str, known: &[&str]) {
        let start = key.span().start;
        let message = format!("`{path}` is no setting");
        let problem = Problem::new(Code::SettingsUnknownKey, message).at(Position::in_text(self.text, start));
        let problem = match nearest(key.get_ref(), known.iter().copied()) {
            Some(name) => problem.hint(format!("did you mean `{name}`?")),
            None => problem.expected(known.join(", ")),
        };
        self.problems.push((start, problem));
    }
}

fn integer(value: &Value<'_>) -> Option<i64> {
    let number = value.get_ref().as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// What a setting may be, for people.
fn expected(kind: Kind) -> String {
    match kind {
        Kind::Text => "a text in quotes".to_owned(),
        Kind::Form { expected, .. } | Kind::Texts { expected, .. } => expected.to_owned(),
        Kind::Bool => "true or false, without quotes".to_owned(),
        Kind::Integer { least, most } => format!("a whole number from {least} to {most}"),
        Kind::Choice(words) => words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" or "),
        Kind::Weights => weights_expected(),
        Kind::Scalar => "a text, a whole number, true or false; a fraction as text, \"0.19\"".to_owned(),
    }
}

/// What weights may be, for people.
pub(super) fn weights_expected() -> String {
    let names: Vec<String> = Weights::sets().map(|(name, _)| format!("{name:?}")).collect();
    format!("{}, or a table with what a weights file holds", names.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use crate::matching::{Identity, Weights};

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let cases = [
            ("a =", "1:4: (byte 3) settings.syntax"),
            ("a = 1\na = 2", "2:1: (byte 6) settings.syntax"),
            (
                "tenant = 'n'\n[machting]",
                "2:2: (byte 14) settings.unknown_key: `machting` is no setting; did you mean `matching`?",
            ),
            (
                "[matching]\nidentity = 'Patient'",
                "2:12: (byte 22) settings.value: `matching.identity` has a wrong value; \
                found P… (7 characters); expected \"patient\" or \"trade\"",
            ),
            (
                "[matching]\nemail_key = 'yes'",
                "2:13: (byte 23) settings.value: `matching.email_key` has a wrong value; \
                found y… (3 characters); expected true or false, without quotes",
            ),
            ("[matching]\ndeclared_keys = ['email']", "2:18: (byte 28) settings.value: `matching.declared_keys`"),
            ("[matching]\ndeclared_keys = 'vat_id'", "2:17: (byte 27) settings.value: `matching.declared_keys`"),
            (
                "[matching]\nweights = 'germn'",
                "2:11: (byte 21) settings.value: `matching.weights` has a wrong value; found g… (5 characters); expected \"german\"",
            ),
            (
                "[sources.shop.matching.weights]\nversion = 1\n[sources.shop.matching.weights.surname]",
                "3:32: (byte 75) matching.weights: `sources.shop.matching.weights.surname` is not known",
            ),
            (
                "[matching.weights]\norigin = 'us'",
                "1:1: (byte 0) matching.weights_version: `matching.weights.version` is missing",
            ),
            ("[matching]\ncountry = 'de'", "2:11: (byte 21) settings.value: `matching.country`"),
            (
                "[parties]\nunclear = 'merge'",
                "2:11: (byte 20) settings.value: `parties.unclear` has a wrong value; \
                found m… (5 characters); expected \"hold\" or \"create_new\" or \"use_existing\"",
            ),
            (
                "[parties.fields]\nstreet = 'keep'",
                "2:1: (byte 17) settings.unknown_key: `parties.fields.street` is no setting; expected",
            ),
            (
                "[parties.fields]\nbirthdate = 'keep'",
                "2:1: (byte 17) settings.unknown_key: `parties.fields.birthdate` is no setting; \
                did you mean `birth_date`?",
            ),
            ("[parties.roles]\ndoctor = 'link_only'", "2:1: (byte 16) settings.unknown_key"),
            (
                "[parties.roles]\ninsurer = 'link_or_create'",
                "2:11: (byte 26) settings.value: `parties.roles.insurer` has a wrong value",
            ),
            (
                "[articles]\nmissing = 'placeholder'",
                "2:11: (byte 21) settings.value: `articles.missing` is \"placeholder\" and no",
            ),
            (
                "[sources.shop.articles]\nmissing = 'placeholder'",
                "2:11: (byte 34) settings.value: `sources.shop.articles.missing`",
            ),
            (
                "[sources.shop]\nparameter = 1",
                "2:1: (byte 15) settings.unknown_key: `sources.shop.parameter` is no setting; \
                did you mean `parameters`?",
            ),
            ("[sources.shop.parameters]\nrate = 0.19", "2:8: (byte 33) settings.value: `sources.shop.parameters.rate`"),
            ("[document]\nkind = 'letter'", "2:8: (byte 18) settings.value: `document.kind`"),
            (
                "[document]\nkind = 'order'\nstatus = 'open'",
                "3:10: (byte 35) settings.value: `document.status` is \"open\", which a document of kind \"order\" cannot be",
            ),
            ("[document]\nstatus = 'sent'", "2:10: (byte 20) settings.value: `document.status`"),
            ("[parties]\nguest = 'collective'", "2:9: (byte 18) settings.value: `parties.guest` is \"collective\""),
            ("[parties.same_as]\npayer = 'payer'", "2:9: (byte 26) settings.value: `parties.same_as.payer`"),
            (
                "[parties.same_as]\npayer = 'orderer'\norderer = 'payer'",
                "2:9: (byte 26) settings.value: `parties.same_as.payer` leads back to itself",
            ),
            (
                "[articles.placeholders]\nfull = '1'",
                "2:1: (byte 24) settings.unknown_key: `articles.placeholders.full` is no setting; expected a tax rate",
            ),
            (
                "[constraints.'party.compny']\nrequired = true",
                "1:14: (byte 13) settings.unknown_key: `constraints.party.compny` is no setting; \
                did you mean `party.company`?",
            ),
            (
                "[constraints.'party.city']\npolicy = 'next_field'",
                "2:10: (byte 36) settings.value: `constraints.party.city.policy` is \"next_field\" and no `next`",
            ),
            (
                "[constraints.'party.city']\nnext = 'line.name'",
                "2:8: (byte 34) settings.value: `constraints.party.city.next`",
            ),
            ("[payments]\ncomment = 'paid by {who}'", "2:11: (byte 21) settings.value: `payments.comment`"),
            ("[order_status]\nopen = 'wait'", "2:8: (byte 22) settings.value: `order_status.open` has a wrong value"),
            ("tenant = ''", "1:10: (byte 9) settings.value: `tenant`"),
            ("tasks = 'problem'", "1:9: (byte 8) settings.value: `tasks`"),
            ("parties = 1", "1:11: (byte 10) settings.value: `parties` has a wrong value"),
        ];
        for (text, expected) in cases {
            let error = Settings::from_toml(text).expect_err(text);
            assert!(error.to_string().starts_with(expected), "{text}\n  {error}\n  {expected}");
            assert_eq!(Settings::check(text).first(), Some(error.problem()));
        }
    }

    #[test]
    fn all_problems_are_told_in_the_order_of_the_text() {
        let problems = Settings::check("tasks = 1\nx = 1\n[parties]\nunclear = 2\n[articles]\nfoo = 3");
        let lines: Vec<u64> = problems.iter().map(|problem| problem.position().unwrap().line).collect();
        assert_eq!(lines, [1, 2, 4, 6]);
    }

    #[test]
    fn weights_are_a_shipped_set_or_a_file_put_in() {
        let trained = Weights::shipped().to_toml().replace("[address]\nequal = { m = 7", "[address]\nequal = { m = 8");
        let inside = trained.replace("\n[", "\n[matching.weights.");
        let text = format!("[sources.shop.matching]\nweights = 'german'\n[matching.weights]\n{inside}");
        let settings = Settings::from_toml(&text).unwrap();
        assert_eq!(settings.source("till").match_settings().weights, Weights::from_toml(&trained).unwrap());
        assert_ne!(settings.source("till").match_settings().weights, Weights::shipped());
        assert_eq!(settings.source("shop").match_settings().weights, Weights::shipped());
    }

    #[test]
    fn a_source_wins_over_the_tenant_and_the_tenant_over_the_default() {
        let settings = Settings::from_toml(
            "[matching]\nidentity = 'trade'\n[parties.fields]\nphone = 'fill_empty'\nemail = 'review'\n\
             [sources.shop.matching]\nemail_key = true\n[sources.shop.parties.fields]\nemail = 'keep'\n\
             [sources.shop.parameters]\ncurrency = 'CHF'\ncount = 3\nnet = true",
        )
        .unwrap();
        let (shop, till) = (settings.source("shop"), settings.source("till"));
        assert_eq!((shop.matching.identity, shop.matching.email_key), (Identity::Trade, true));
        assert_eq!((till.matching.identity, till.matching.email_key), (Identity::Trade, false));
        assert_eq!(shop.field(PolicyField::Email), FieldPolicy::Keep);
        assert_eq!(till.field(PolicyField::Email), FieldPolicy::Review);
        assert_eq!(shop.field(PolicyField::Phone), FieldPolicy::FillEmpty);
        assert_eq!(till.field(PolicyField::Address), FieldPolicy::Keep);
        assert_eq!(shop.parameters.len(), 3);
        assert_eq!(shop.parameters["count"], SettingValue::Integer(3));
        assert_eq!(till.parameters.len(), 0);
        assert_eq!(settings.tenant(), "default");
    }
}
