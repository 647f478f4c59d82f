//! What settings must say together, and which names of the host's there are.

use std::ops::Range;

use super::catalogue::CONSTRAINED;
use super::choices::{DocumentStatus, Guest, LengthPolicy, MissingArticle, Unclear};
use super::reader::Table;
use super::{Settings, SourceSettings};
use crate::error::{Code, Position, Problem, nearest};
use crate::order::Role;
use crate::value::Decimal;

/// What is wrong with the settings in force for the tenant and for each source, with where it stands in the text.
pub(super) fn check(text: &str, table: &Table<'_>, settings: &Settings) -> Vec<(usize, Problem)> {
    let mut problems = names(text, table, &[]);
    let told = wrong(&settings.source(""));
    for wrong in &told {
        problems.push(wrong.problem(text, table, &[]));
    }
    for source in settings.sources() {
        let path = ["sources", source];
        if let Some(own) = find(table, &path).and_then(|(_, value)| value.get_ref().as_table()) {
            problems.extend(names(text, own, &path));
        }
        // What the tenant's settings have wrong is told once.
        for wrong in wrong(&settings.source(source)).iter().filter(|wrong| !told.contains(wrong)) {
            problems.push(wrong.problem(text, table, &path));
        }
    }
    problems
}

/// Something that settings in force say and that does not fit together.
#[derive(PartialEq, Eq)]
struct Wrong {
    /// The setting to be mended.
    path: Vec<String>,
    /// What follows behind its name in the message.
    what: String,
    hint: String,
}

impl Wrong {
    fn new(path: &[&str], what: impl Into<String>, hint: impl Into<String>) -> Self {
        Wrong { path: path.iter().map(|step| (*step).to_owned()).collect(), what: what.into(), hint: hint.into() }
    }

    fn problem(&self, text: &str, table: &Table<'_>, parent: &[&str]) -> (usize, Problem) {
        let own: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let path = [parent, &own].concat();
        // The source may have it from the tenant, and a preset may have asked for it; then nothing in the text does.
        let at = find(table, &path).or_else(|| find(table, &own)).map_or(0, |(span, _)| span.start);
        let message = format!("`{}` {}", path.join("."), self.what);
        let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(text, at));
        (at, problem.hint(self.hint.clone()))
    }
}

fn wrong(settings: &SourceSettings) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let has_placeholder = settings.placeholder.is_some() || !settings.placeholders.is_empty();
    if settings.missing_article == MissingArticle::Placeholder && !has_placeholder {
        let what = "is \"placeholder\" and no placeholder is named";
        wrong.push(Wrong::new(
            &["articles", "missing"],
            what,
            "give the number of an article of yours: placeholder = \"9999\"",
        ));
    }
    let users = [("unclear", settings.unclear == Unclear::Collective), ("guest", settings.guest == Guest::Collective)];
    for (name, _) in users.into_iter().filter(|(_, uses)| *uses && settings.collective.is_none()) {
        let what = "is \"collective\" and no collective customer is named";
        wrong.push(Wrong::new(&["parties", name], what, "give the id of one of yours: collective = \"TEMP\""));
    }
    if let Some(status) = settings.document_status {
        let possible = DocumentStatus::of(settings.document);
        if !possible.contains(&status) {
            let (word, kind) = (status.as_str(), settings.document.as_str());
            let what = format!("is \"{word}\", which a document of kind \"{kind}\" cannot be");
            let words: Vec<&str> = possible.iter().map(|status| status.as_str()).collect();
            let hint = if words.is_empty() {
                "leave it out, or choose another `document.kind`".to_owned()
            } else {
                format!("it can be {}", words.join(" or "))
            };
            wrong.push(Wrong::new(&["document", "status"], what, hint));
        }
    }
    for role in settings.same_as.keys() {
        let mut at = *role;
        for _ in Role::ALL {
            let Some(next) = settings.same_as.get(&at) else { break };
            at = *next;
            if at == *role {
                let hint = "name the role that decides";
                wrong.push(Wrong::new(&["parties", "same_as", role.as_str()], "leads back to itself", hint));
                break;
            }
        }
    }
    for (name, constraint) in &settings.constraints {
        if constraint.policy == LengthPolicy::NextField && constraint.next.is_none() {
            let what = "is \"next_field\" and no `next` is named";
            wrong.push(Wrong::new(&["constraints", name, "policy"], what, "name the field that takes the rest"));
        }
        let owner = |name: &str| name.split('.').next().map(str::to_owned);
        let fits = |next: &&String| CONSTRAINED.contains(&next.as_str()) && owner(next) == owner(name) && *next != name;
        if constraint.next.as_ref().is_some_and(|next| !fits(&next)) {
            let what = "is no other field of the same thing";
            wrong.push(Wrong::new(&["constraints", name, "next"], what, "as in next = \"party.department\""));
        }
    }
    wrong
}

/// Names that the host gives and that mean nothing.
fn names(text: &str, table: &Table<'_>, parent: &[&str]) -> Vec<(usize, Problem)> {
    let is_rate = |name: &str| name.parse::<Decimal>().is_ok();
    let is_field = |name: &str| CONSTRAINED.contains(&name);
    type Names<'a> = (&'a [&'a str], &'a dyn Fn(&str) -> bool, String, &'a [&'a str]);
    let named: [Names<'_>; 2] = [
        (&["articles", "placeholders"], &is_rate, "a tax rate such as 19 or \"8.1\"".to_owned(), &[]),
        (&["constraints"], &is_field, "a field such as \"party.company\" or \"line.name\"".to_owned(), CONSTRAINED),
    ];
    let mut problems = Vec::new();
    for (path, is_right, expected, known) in named {
        let Some(inside) = find(table, path).and_then(|(_, value)| value.get_ref().as_table()) else { continue };
        for (key, _) in inside.iter().filter(|(key, _)| !is_right(key.get_ref())) {
            let full = [parent, path, &[key.get_ref().as_ref()]].concat().join(".");
            let at = key.span().start;
            let message = format!("`{full}` is no setting");
            let problem = Problem::new(Code::SettingsUnknownKey, message).at(Position::in_text(text, at));
            let problem = match nearest(key.get_ref(), known.iter().copied()) {
                Some(name) => problem.hint(format!("did you mean `{name}`?")),
                None => problem.expected(expected.clone()),
            };
            problems.push((at, problem));
        }
    }
    problems
}

type Found<'t, 'i> = (Range<usize>, &'t super::reader::Value<'i>);

/// The value at a path and its span.
fn find<'t, 'i>(table: &'t Table<'i>, path: &[&str]) -> Option<Found<'t, 'i>> {
    let (first, rest) = path.split_first()?;
    let (_, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *first)?;
    match rest {
        [] => Some((value.span(), value)),
        rest => find(value.get_ref().as_table()?, rest),
    }
}
