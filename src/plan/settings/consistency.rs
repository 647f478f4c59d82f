//! What settings must say together: a placeholder that is asked for is named, a row of a table says what it is for.

use super::catalogue::CONSTRAINED;
use super::choices::{DocumentStatus, Guest, LengthPolicy, MissingArticle, Unclear};
use super::layer::{Layers, step};
use super::reader::{Table, Value};
use super::{Settings, SourceSettings};
use crate::error::{Code, Position, Problem, nearest};
use crate::order::Role;
use crate::plan::numbers::{NumberRange, Numbered, RangeOwner};
use crate::value::Decimal;

/// What is wrong with the settings in force for the tenant and for each source, with where it stands in the text. What the
/// tenant says wrongly is told once, not for every source again.
pub(super) fn check(text: &str, table: &Table<'_>, settings: &Settings) -> Vec<(usize, Problem)> {
    let mut problems = of_one(text, table, settings, None);
    for source in settings.sources() {
        for (at, problem) in of_one(text, table, settings, Some(source)) {
            let is_told = problems.iter().any(|(_, told)| told.message() == problem.message());
            if !is_told {
                problems.push((at, problem));
            }
        }
    }
    problems
}

/// What is wrong for a source, or for those that the settings do not name.
fn of_one(text: &str, table: &Table<'_>, settings: &Settings, source: Option<&str>) -> Vec<(usize, Problem)> {
    let name = source.unwrap_or_default();
    let in_force = settings.source(name);
    let mut checks = Checks { text, table, source, problems: Vec::new() };
    checks.placeholder(&in_force);
    checks.collective(&in_force);
    checks.status(&in_force);
    checks.same_as(&in_force);
    checks.constraints(&in_force);
    checks.names();
    checks.ranges(&settings.layers(name), &in_force);
    checks.numbers_of_documents(&in_force);
    checks.numbers_of_parties(&in_force);
    checks.rows_of_amounts(&settings.layers(name));
    checks.problems
}

struct Checks<'a> {
    text: &'a str,
    table: &'a Table<'a>,
    source: Option<&'a str>,
    problems: Vec<(usize, Problem)>,
}

impl Checks<'_> {
    fn placeholder(&mut self, settings: &SourceSettings) {
        if settings.missing_article == MissingArticle::Placeholder
            && settings.placeholder.is_none()
            && settings.placeholders.is_empty()
        {
            self.tell(
                "articles.missing",
                |path| format!("`{path}` is \"placeholder\" and no placeholder is named"),
                |problem| problem.hint("give the number of an article of yours: placeholder = \"9999\""),
            );
        }
    }

    /// Whoever goes to the collective customer needs one.
    fn collective(&mut self, settings: &SourceSettings) {
        let users =
            [("unclear", settings.unclear == Unclear::Collective), ("guest", settings.guest == Guest::Collective)];
        for (name, _) in users.into_iter().filter(|(_, uses)| *uses && settings.collective.is_none()) {
            self.tell(
                &format!("parties.{name}"),
                |path| format!("`{path}` is \"collective\" and no collective customer is named"),
                |problem| problem.hint("give the id of one of yours: collective = \"TEMP\""),
            );
        }
    }

    /// A document has a status that its kind can have.
    fn status(&mut self, settings: &SourceSettings) {
        let possible = DocumentStatus::of(settings.document);
        let Some(status) = settings.document_status.filter(|status| !possible.contains(status)) else { return };
        let (word, kind) = (status.as_str(), settings.document.as_str());
        let words: Vec<&str> = possible.iter().map(|status| status.as_str()).collect();
        self.tell(
            "document.status",
            |path| format!("`{path}` is \"{word}\", which a document of kind \"{kind}\" cannot be"),
            |problem| match words.as_slice() {
                [] => problem.hint("leave it out, or choose another `document.kind`"),
                words => problem.hint(format!("it can be {}", words.join(" or "))),
            },
        );
    }

    /// No role is the same as itself by way of others.
    fn same_as(&mut self, settings: &SourceSettings) {
        for role in settings.same_as.keys() {
            let mut at = *role;
            let mut is_circle = false;
            for _ in Role::ALL {
                let Some(next) = settings.same_as.get(&at) else { break };
                at = *next;
                is_circle |= at == *role;
            }
            if is_circle {
                self.tell(
                    &format!("parties.same_as.{}", role.as_str()),
                    |path| format!("`{path}` leads back to itself"),
                    |problem| problem.hint("name the role that decides"),
                );
            }
        }
    }

    /// What does not fit goes to another field of the same thing.
    fn constraints(&mut self, settings: &SourceSettings) {
        for (name, constraint) in &settings.constraints {
            if constraint.policy == LengthPolicy::NextField && constraint.next.is_none() {
                self.tell_at(
                    &["constraints", name, "policy"],
                    |path| format!("`{path}` is \"next_field\" and no `next` is named"),
                    |problem| problem.hint("name the field that takes the rest"),
                );
            }
            let owner = |name: &str| name.split('.').next().map(str::to_owned);
            let fits =
                |next: &String| CONSTRAINED.contains(&next.as_str()) && owner(next) == owner(name) && next != name;
            if constraint.next.as_ref().is_some_and(|next| !fits(next)) {
                self.tell_at(
                    &["constraints", name, "next"],
                    |path| format!("`{path}` is no other field of the same thing"),
                    |problem| problem.hint("as in next = \"party.department\""),
                );
            }
        }
    }

    /// Names of the host's that mean nothing: tax rates that are none, fields that no plan has.
    fn names(&mut self) {
        let is_rate = |name: &str| name.parse::<Decimal>().is_ok();
        let is_field = |name: &str| CONSTRAINED.contains(&name);
        type Names<'a> = (&'a [&'a str], &'a dyn Fn(&str) -> bool, &'a str, &'a [&'a str]);
        let named: [Names<'_>; 2] = [
            (&["articles", "placeholders"], &is_rate, "a tax rate such as 19 or \"8.1\"", &[]),
            (&["constraints"], &is_field, "a field such as \"party.company\" or \"line.name\"", CONSTRAINED),
        ];
        for (path, is_right, expected, known) in named {
            let parent = self.source.map(|source| vec!["sources", source]).unwrap_or_default();
            let full = [parent.as_slice(), path].concat();
            let Some(inside) = value(self.table, &full).and_then(|value| value.get_ref().as_table()) else { continue };
            for (key, _) in inside.iter().filter(|(key, _)| !is_right(key.get_ref())) {
                let at = key.span().start;
                let message = format!("`{}.{}` is no setting", full.join("."), key.get_ref());
                let problem = Problem::new(Code::SettingsUnknownKey, message).at(Position::in_text(self.text, at));
                let problem = match nearest(key.get_ref(), known.iter().copied()) {
                    Some(name) => problem.hint(format!("did you mean `{name}`?")),
                    None => problem.expected(expected),
                };
                self.problems.push((at, problem));
            }
        }
    }

    /// Every range is whole, and no two could be mistaken for one another.
    fn ranges(&mut self, layers: &Layers<'_>, settings: &SourceSettings) {
        for name in layers.names("numbers") {
            let path = format!("numbers.{}", step(&name));
            let Some(range) = settings.numbers.get(&name) else {
                let lacks = ["kind", "first", "last"].into_iter().filter(|key| {
                    let path = format!("{path}.{key}");
                    layers.text(&path).is_none() && layers.integer(&path).is_none()
                });
                let lacks = lacks.collect::<Vec<_>>().join(", ");
                self.tell_at(&["numbers", &name], |path| format!("`{path}` lacks {lacks}"), |problem| problem);
                continue;
            };
            if range.first > range.last {
                let told = |path: &str| format!("`{path}` is below the first number of its range");
                self.tell_at(&["numbers", &name, "last"], told, |problem| {
                    problem.expected(format!("{} or more", range.first))
                });
            }
        }
        let ranges: Vec<&NumberRange> = settings.numbers.values().collect();
        for (index, range) in ranges.iter().enumerate() {
            let behind = ranges.get(index + 1..).unwrap_or_default();
            for (other, text) in behind.iter().filter_map(|other| Some((other, range.clash(other)?))) {
                self.tell_at(
                    &["numbers", &other.name],
                    |path| format!("`{path}` runs into the range `{}`: both have the number {text}", range.name),
                    |problem| problem.hint("give one of them another prefix, or other first and last numbers"),
                );
            }
        }
    }

    fn numbers_of_documents(&mut self, settings: &SourceSettings) {
        let Some(name) = &settings.document_numbers else { return };
        if settings.document_number_prefix.is_some() {
            self.tell(
                "document.number_prefix",
                |path| format!("`{path}` is for the sender's number, and `document.numbers` names a range"),
                |problem| problem.hint("leave one of them out; a range has a prefix of its own"),
            );
        }
        self.range(settings, "document.numbers", name, Numbered::Document(settings.document));
    }

    fn numbers_of_parties(&mut self, settings: &SourceSettings) {
        if let Some(name) = &settings.party_numbers {
            self.range(settings, "parties.numbers", name, Numbered::Customer);
        }
    }

    /// A tax code and an account are named, and what an account is for.
    fn rows_of_amounts(&mut self, layers: &Layers<'_>) {
        let tables: [(&str, &[&str], &[&str]); 2] =
            [("amounts.tax_codes", &["code"], &[]), ("amounts.accounts", &["account"], &["article", "country"])];
        for (table, needed, one_of) in tables {
            for name in layers.names(table) {
                let path = format!("{table}.{name}");
                let has = |key: &&str| layers.text(&format!("{path}.{key}")).is_some();
                let lacks = match needed.iter().find(|key| !has(key)) {
                    Some(key) => format!("lacks {key}"),
                    None if !one_of.is_empty() && !one_of.iter().any(has) => {
                        format!("lacks {}", one_of.join(" or "))
                    }
                    None => continue,
                };
                self.tell(&path, |path| format!("`{path}` {lacks}"), |problem| problem);
            }
        }
    }

    /// The range is there, for what it is used for, and not the host's.
    fn range(&mut self, settings: &SourceSettings, path: &str, name: &str, kind: Numbered) {
        let Some(range) = settings.numbers.get(name) else {
            let known: Vec<&str> = settings.numbers.keys().map(String::as_str).collect();
            let told = |path: &str| format!("`{path}` names the range `{name}`, which is not there");
            self.tell(path, told, |problem| match nearest(name, known.iter().copied()) {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None => problem.hint(format!("write down the range: [numbers.{name}] with kind, first and last")),
            });
            return;
        };
        if range.owner == RangeOwner::Host {
            let told = |path: &str| format!("`{path}` names the range `{name}`, which is the host's own");
            self.tell(path, told, |problem| problem);
        } else if range.kind != kind {
            let told = |path: &str| format!("`{path}` names the range `{name}`, which is for something else");
            let expected = match kind {
                Numbered::Customer => "customer",
                Numbered::Document(kind) => kind.as_str(),
            };
            self.tell(path, told, |problem| problem.expected(format!("a range with kind = {expected:?}")));
        }
    }

    /// Tells of a setting where it stands: in the source, else in the tenant, else (it comes from a preset) at the beginning.
    fn tell(&mut self, path: &str, message: impl Fn(&str) -> String, more: impl FnOnce(Problem) -> Problem) {
        self.tell_at(&path.split('.').collect::<Vec<_>>(), message, more);
    }

    /// The same for a path with names of the host's, which may have dots.
    fn tell_at(&mut self, keys: &[&str], message: impl Fn(&str) -> String, more: impl FnOnce(Problem) -> Problem) {
        let path = keys.join(".");
        let of_source = self.source.and_then(|source| {
            let keys = [&["sources", source], keys].concat();
            value(self.table, &keys).map(|value| (value.span(), format!("sources.{source}.{path}")))
        });
        let found = of_source.or_else(|| value(self.table, keys).map(|value| (value.span(), path.clone())));
        let (at, path) = found.map_or((0, path.clone()), |(span, path)| (span.start, path));
        let problem = Problem::new(Code::SettingsValue, message(&path)).at(Position::in_text(self.text, at));
        self.problems.push((at, more(problem)));
    }
}

/// The value at a path.
fn value<'t, 'i>(table: &'t Table<'i>, path: &[&str]) -> Option<&'t Value<'i>> {
    let (first, rest) = path.split_first()?;
    let (_, found) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *first)?;
    match rest {
        [] => Some(found),
        rest => value(found.get_ref().as_table()?, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Settings;

    #[test]
    fn numbers_that_do_not_fit_together_are_told() {
        let web = "[numbers.web]\nkind = 'order'\nprefix = 'W'\nfirst = 1\nlast = 9\n";
        let cases = [
            (web.to_owned() + "[document]\nkind = 'order'\nnumbers = 'web'", ""),
            (
                web.to_owned() + "[document]\nnumbers = 'web'",
                "7:11: `document.numbers` names the range `web`, which is for",
            ),
            (
                web.to_owned() + "[document]\nkind = 'order'\nnumbers = 'wep'",
                "8:11: `document.numbers` names the range `wep`, which is not there; did you mean `web`?",
            ),
            (web.replace("'order'", "'customer'") + "[parties]\nnumbers = 'web'", ""),
            (
                web.to_owned() + "owner = 'host'\n[document]\nkind = 'order'\nnumbers = 'web'",
                "9:11: `document.numbers` names",
            ),
            ("[numbers.web]\nfirst = 1".to_owned(), "1:1: `numbers.web` lacks kind, last"),
            (web.replace("last = 9", "last = 0"), "5:8: `numbers.web.last` is below the first number of its range"),
            (
                web.to_owned() + "[numbers.erp]\nkind = 'order'\nowner = 'host'\nprefix = 'W'\nfirst = 5\nlast = 50",
                "1:1: `numbers.web` runs into the range `erp`: both have the number W5",
            ),
            (web.to_owned() + "[numbers.erp]\nkind = 'order'\nfirst = 5\nlast = 50", ""),
            (
                web.to_owned() + "[document]\nkind = 'order'\nnumbers = 'web'\nnumber_prefix = 'X'",
                "9:17: `document.number_prefix` is for the sender's number",
            ),
            // The source has the range, the tenant does not.
            (
                "[document]\nkind = 'order'\n[sources.shop.document]\nnumbers = 'web'\n".to_owned()
                    + &web.replace("[numbers", "[sources.shop.numbers"),
                "",
            ),
            (
                "[document]\nkind = 'order'\n[sources.shop.document]\nnumbers = 'web'".to_owned(),
                "4:11: `sources.shop.document.numbers` names the range `web`, which is not there",
            ),
        ];
        for (text, expected) in cases {
            let problems = Settings::check(&text);
            let told = problems.first().map_or(String::new(), |problem| {
                let position = problem.position().unwrap();
                let hint = problem.hint_text().map_or(String::new(), |hint| format!("; {hint}"));
                format!("{}:{}: {}{hint}", position.line, position.column, problem.message())
            });
            assert!(
                told.starts_with(expected) && problems.len() == usize::from(!expected.is_empty()),
                "{text}\n{problems:?}"
            );
        }
    }
}
