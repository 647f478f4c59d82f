//! Settings from TOML, with the line and column of whatever is wrong.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::layer::Layer;
use super::{FieldPolicy, MissingArticle, ParameterValue, PolicyField, RolePolicy, Settings, Tasks, Unclear, Unlinked};
use crate::error::{Code, Position, Problem, nearest};
use crate::input::Charset;
use crate::master::DocumentKind;
use crate::matching::{DeclaredKey, Identity, Weights, weights_of_table};
use crate::order::Role;

/// The settings as far as they can be read, and every problem in the order of the text.
pub(super) fn read(text: &str) -> (Settings, Vec<Problem>) {
    let mut reader = Reader { text, problems: Vec::new() };
    let mut settings = Settings::default();
    match DeTable::parse(text) {
        Ok(table) => reader.settings(table.get_ref(), &mut settings),
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

type Table<'a> = DeTable<'a>;
type Value<'a> = Spanned<DeValue<'a>>;

const IDENTITIES: [Identity; 2] = [Identity::Patient, Identity::Trade];

fn identity_word(identity: Identity) -> &'static str {
    match identity {
        Identity::Patient => "patient",
        Identity::Trade => "trade",
    }
}

const SECTIONS: [&str; 5] = ["tasks", "matching", "parties", "articles", "document"];

impl Reader<'_> {
    fn settings(&mut self, table: &Table<'_>, settings: &mut Settings) {
        for (key, value) in table.iter() {
            match key.get_ref().as_ref() {
                "tenant" => settings.tenant = self.name(value, "tenant"),
                "sources" => {
                    for (name, value) in self.table(value, "sources") {
                        let path = format!("sources.{}", name.get_ref());
                        let mut layer = Layer::default();
                        for (key, value) in self.table(value, &path) {
                            match key.get_ref().as_ref() {
                                "parameters" => self.parameters(value, &path, &mut layer),
                                "charset" => layer.charset = self.charset(value, &format!("{path}.charset")),
                                _ => self.section(key, value, Some(&path), &mut layer, &["parameters", "charset"]),
                            }
                        }
                        settings.sources.insert(name.get_ref().to_string(), layer);
                    }
                }
                _ => self.section(key, value, None, &mut settings.common, &["tenant", "sources"]),
            }
        }
        self.placeholders(table, settings);
    }

    /// A part of the settings that the tenant and every source can have. `siblings` are the other right names beside it.
    fn section(
        &mut self,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Value<'_>,
        parent: Option<&str>,
        layer: &mut Layer,
        siblings: &[&str],
    ) {
        let path = match parent {
            Some(parent) => format!("{parent}.{}", key.get_ref()),
            None => key.get_ref().to_string(),
        };
        match key.get_ref().as_ref() {
            "tasks" => layer.tasks = self.choice(value, &path, Tasks::ALL, |choice| choice.as_str()),
            "matching" => self.matching(value, &path, layer),
            "parties" => self.parties(value, &path, layer),
            "articles" => self.articles(value, &path, layer),
            "document" => {
                for (key, value) in self.table(value, &path) {
                    let path = format!("{path}.{}", key.get_ref());
                    match key.get_ref().as_ref() {
                        "kind" => {
                            layer.document = self.choice(value, &path, &DocumentKind::ALL, |choice| choice.as_str());
                        }
                        _ => self.unknown(key, &path, &["kind"]),
                    }
                }
            }
            _ => {
                let known: Vec<&str> = SECTIONS.iter().chain(siblings).copied().collect();
                self.unknown(key, &path, &known);
            }
        }
    }

    fn matching(&mut self, value: &Value<'_>, path: &str, layer: &mut Layer) {
        for (key, value) in self.table(value, path) {
            let path = format!("{path}.{}", key.get_ref());
            match key.get_ref().as_ref() {
                "identity" => layer.identity = self.choice(value, &path, &IDENTITIES, identity_word),
                "email_key" => layer.email_key = self.bool(value, &path),
                "declared_keys" => {
                    let Some(values) = value.get_ref().as_array() else {
                        self.wrong(value, &path, "a list such as [\"customer_number\", \"vat_id\"]");
                        continue;
                    };
                    let keys = values.iter().filter_map(|value| self.declared_key(value, &path));
                    layer.declared_keys = Some(keys.collect());
                }
                "country" => match self.name(value, &path) {
                    Some(country) if country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                        layer.country = Some(country);
                    }
                    Some(_) => self.wrong(value, &path, "an ISO 3166 code of two capital letters such as \"DE\""),
                    None => {}
                },
                "weights" => layer.weights = self.weights(value, &path),
                _ => self.unknown(key, &path, &["identity", "email_key", "declared_keys", "country", "weights"]),
            }
        }
    }

    /// The name of a shipped set, or a table with what a weights file holds.
    fn weights(&mut self, value: &Value<'_>, path: &str) -> Option<Weights> {
        if let Some(table) = value.get_ref().as_table() {
            let (weights, problems) = weights_of_table(self.text, table, value.span().start, path);
            self.problems.extend(problems);
            return Some(weights);
        }
        let found = value.get_ref().as_str().and_then(Weights::named);
        if found.is_none() {
            let names: Vec<String> = Weights::sets().map(|(name, _)| format!("\"{name}\"")).collect();
            let expected = format!("{}, or a table with what a weights file holds: [{path}]", names.join(" or "));
            self.wrong(value, path, &expected);
        }
        found
    }

    fn parties(&mut self, value: &Value<'_>, path: &str, layer: &mut Layer) {
        for (key, value) in self.table(value, path) {
            let path = format!("{path}.{}", key.get_ref());
            match key.get_ref().as_ref() {
                "unclear" => layer.unclear = self.choice(value, &path, Unclear::ALL, |choice| choice.as_str()),
                "unlinked" => layer.unlinked = self.choice(value, &path, Unlinked::ALL, |choice| choice.as_str()),
                "roles" => {
                    for (key, value) in self.table(value, &path) {
                        let path = format!("{path}.{}", key.get_ref());
                        let Some(role) = Role::from_word(key.get_ref()) else {
                            self.unknown(key, &path, &Role::ALL.map(Role::as_str));
                            continue;
                        };
                        let policy = self.choice(value, &path, RolePolicy::ALL, |choice| choice.as_str());
                        // A health insurer made up from an order would be billed.
                        if role == Role::Insurer && policy == Some(RolePolicy::LinkOrCreate) {
                            self.wrong(
                                value,
                                &path,
                                "\"link_only\" or \"text_only\", since insurers are never created",
                            );
                            continue;
                        }
                        layer.roles.extend(policy.map(|policy| (role, policy)));
                    }
                }
                "fields" => {
                    for (key, value) in self.table(value, &path) {
                        let path = format!("{path}.{}", key.get_ref());
                        let name = key.get_ref().as_ref();
                        let Some(field) = PolicyField::ALL.iter().copied().find(|field| field.as_str() == name) else {
                            let known: Vec<&str> = PolicyField::ALL.iter().map(|field| field.as_str()).collect();
                            self.unknown(key, &path, &known);
                            continue;
                        };
                        let policy = self.choice(value, &path, FieldPolicy::ALL, |choice| choice.as_str());
                        layer.fields.extend(policy.map(|policy| (field, policy)));
                    }
                }
                _ => self.unknown(key, &path, &["unclear", "unlinked", "roles", "fields"]),
            }
        }
    }

    fn articles(&mut self, value: &Value<'_>, path: &str, layer: &mut Layer) {
        for (key, value) in self.table(value, path) {
            let path = format!("{path}.{}", key.get_ref());
            match key.get_ref().as_ref() {
                "missing" => {
                    layer.missing_article = self.choice(value, &path, MissingArticle::ALL, |choice| choice.as_str());
                }
                "placeholder" => layer.placeholder = self.name(value, &path),
                _ => self.unknown(key, &path, &["missing", "placeholder"]),
            }
        }
    }

    fn charset(&mut self, value: &Value<'_>, path: &str) -> Option<Charset> {
        let charset = self.name(value, path)?.parse().ok();
        if charset.is_none() {
            self.wrong(value, path, "\"auto\", \"strict\" or a name such as \"utf-8\" or \"windows-1252\"");
        }
        charset
    }

    fn parameters(&mut self, value: &Value<'_>, path: &str, layer: &mut Layer) {
        for (key, value) in self.table(value, &format!("{path}.parameters")) {
            let path = format!("{path}.parameters.{}", key.get_ref());
            let read = match value.get_ref() {
                DeValue::String(text) => Some(ParameterValue::Text(text.to_string())),
                DeValue::Boolean(value) => Some(ParameterValue::Bool(*value)),
                DeValue::Integer(number) => {
                    i64::from_str_radix(number.as_str(), number.radix()).ok().map(ParameterValue::Integer)
                }
                _ => None,
            };
            match read {
                Some(read) => {
                    layer.parameters.insert(key.get_ref().to_string(), read);
                }
                None => self.wrong(value, &path, "a text, a whole number, true or false; a fraction as text, \"0.19\""),
            }
        }
    }

    /// A placeholder that is asked for must be named, in the settings in force for the tenant and for each source.
    fn placeholders(&mut self, table: &Table<'_>, settings: &Settings) {
        let lacks = |source: &str| {
            let settings = settings.source(source);
            settings.missing_article == MissingArticle::Placeholder && settings.placeholder.is_none()
        };
        let mut named: Vec<(Option<&str>, usize)> = Vec::new();
        if lacks("") {
            named.push((None, find(table, &["articles", "missing"]).map_or(0, |span| span.start)));
        } else {
            for source in settings.sources().filter(|source| lacks(source)) {
                let span = find(table, &["sources", source, "articles", "missing"]);
                named.push((Some(source), span.map_or(0, |span| span.start)));
            }
        }
        for (source, at) in named {
            let setting = source.map_or("articles".to_owned(), |source| format!("sources.{source}.articles"));
            let message = format!("`{setting}.missing` is \"placeholder\" and no placeholder is named");
            let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(self.text, at));
            let hint = "give the number of an article of yours: placeholder = \"9999\"";
            self.problems.push((at, problem.hint(hint)));
        }
    }

    fn table<'a, 'i>(
        &mut self,
        value: &'a Value<'i>,
        path: &str,
    ) -> impl Iterator<Item = (&'a Spanned<toml::de::DeString<'i>>, &'a Value<'i>)> + use<'a, 'i> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value, path, &format!("a table: [{path}]"));
        }
        table.into_iter().flat_map(|table| table.iter())
    }

    fn choice<T: Copy>(
        &mut self,
        value: &Value<'_>,
        path: &str,
        choices: &[T],
        word: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let text = value.get_ref().as_str();
        let found = choices.iter().copied().find(|choice| text == Some(word(*choice)));
        if found.is_none() {
            let words: Vec<String> = choices.iter().map(|choice| format!("\"{}\"", word(*choice))).collect();
            self.wrong(value, path, &words.join(" or "));
        }
        found
    }

    /// `"identifier:gln"` names a number of that scheme; the others are words.
    fn declared_key(&mut self, value: &Value<'_>, path: &str) -> Option<DeclaredKey> {
        let found = match value.get_ref().as_str() {
            Some("cross_reference") => Some(DeclaredKey::CrossReference),
            Some("customer_number") => Some(DeclaredKey::CustomerNumber),
            Some("vat_id") => Some(DeclaredKey::VatId),
            Some(text) => match text.strip_prefix("identifier:") {
                Some(scheme) if !scheme.is_empty() => Some(DeclaredKey::Identifier(scheme.to_owned())),
                _ => None,
            },
            None => None,
        };
        if found.is_none() {
            let expected = "\"cross_reference\" or \"customer_number\" or \"vat_id\" or \"identifier:\" and a scheme";
            self.wrong(value, path, expected);
        }
        found
    }

    fn bool(&mut self, value: &Value<'_>, path: &str) -> Option<bool> {
        let found = value.get_ref().as_bool();
        if found.is_none() {
            self.wrong(value, path, "true or false, without quotes");
        }
        found
    }

    /// A text that is not blank.
    fn name(&mut self, value: &Value<'_>, path: &str) -> Option<String> {
        let found = value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty());
        if found.is_none() {
            self.wrong(value, path, "a text in quotes");
        }
        found.map(str::to_owned)
    }

    fn wrong(&mut self, value: &Value<'_>, path: &str, expected: &str) {
        let Range { start, end } = value.span();
        let message = format!("`{path}` has a wrong value");
        let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(self.text, start));
        let written = self.text.get(start..end).unwrap_or_default().trim_matches(['"', '\'']);
        self.problems.push((start, problem.found(written).expected(expected)));
    }

    fn unknown(&mut self, key: &Spanned<toml::de::DeString<'_>>, path: &str, known: &[&str]) {
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

/// The span of the value at a path.
fn find(table: &Table<'_>, path: &[&str]) -> Option<Range<usize>> {
    let (first, rest) = path.split_first()?;
    let (_, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *first)?;
    match rest {
        [] => Some(value.span()),
        rest => find(value.get_ref().as_table()?, rest),
    }
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
            ("[document]\nkind = 'credit_note'", "2:8: (byte 18) settings.value: `document.kind`"),
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
        assert_eq!(settings.source("till").weights, Weights::from_toml(&trained).unwrap());
        assert_ne!(settings.source("till").weights, Weights::shipped());
        assert_eq!(settings.source("shop").match_settings().weights, Weights::shipped());
        assert_eq!(settings.source("till").match_settings().weights, settings.source("till").weights);
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
        assert_eq!((shop.identity, shop.email_key), (Identity::Trade, true));
        assert_eq!((till.identity, till.email_key), (Identity::Trade, false));
        assert_eq!(shop.field(PolicyField::Email), FieldPolicy::Keep);
        assert_eq!(till.field(PolicyField::Email), FieldPolicy::Review);
        assert_eq!(shop.field(PolicyField::Phone), FieldPolicy::FillEmpty);
        assert_eq!(till.field(PolicyField::Address), FieldPolicy::Keep);
        assert_eq!(shop.parameters.len(), 3);
        assert_eq!(shop.parameters["count"], ParameterValue::Integer(3));
        assert_eq!(till.parameters.len(), 0);
        assert_eq!(settings.tenant(), "default");
    }
}
