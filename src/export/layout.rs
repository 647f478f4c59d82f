//! What a list is called, which fields it has, and which of them are wanted.

use std::borrow::Cow;

use crate::error::{Code, Problem, Result, nearest};

/// What the cells of a field are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Texts, also words and dates; in CSV guarded against formulas.
    Text,
    /// Exact decimals.
    Number,
    /// Whole numbers.
    Integer,
    /// `true` or `false`.
    Bool,
}

impl FieldKind {
    /// The word in the documentation.
    pub fn as_str(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Number => "number",
            FieldKind::Integer => "integer",
            FieldKind::Bool => "bool",
        }
    }
}

/// A field of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in all formats: a small letter, then small letters, digits and `_`.
    pub name: Cow<'static, str>,
    /// What its cells are.
    pub kind: FieldKind,
    /// What it says, for the documentation.
    pub about: Cow<'static, str>,
}

impl Field {
    /// A field.
    pub fn new(name: impl Into<Cow<'static, str>>, kind: FieldKind, about: impl Into<Cow<'static, str>>) -> Self {
        Field { name: name.into(), kind, about: about.into() }
    }
}

/// Rows that a record may have several of, such as the lines of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are called together; their fields are named `lines.article`.
    pub name: Cow<'static, str>,
    /// What one is called, in XML.
    pub row: Cow<'static, str>,
    /// The fields of each.
    pub fields: Vec<Field>,
    /// Whether CSV, which has room for one group, carries this one if no fields are chosen: one row of the table for each of
    /// its rows.
    pub in_tables: bool,
}

/// What a list is called, its version and its fields. The version counts up with every change that a reader could stumble
/// over: a field that goes, changes its name or its meaning. A new field is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    name: Cow<'static, str>,
    row: Cow<'static, str>,
    version: u32,
    fields: Vec<Field>,
    groups: Vec<Group>,
}

/// Fields by their places, as they are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) fields: Vec<usize>,
    /// Each group with its fields.
    pub(super) groups: Vec<(usize, Vec<usize>)>,
}

impl Layout {
    /// A list of that name, whose records are each called `row` in XML.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for a name that is none in XML or JSON, one that stands twice, and `view` and `version`, which
    /// each line of JSON begins with.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        row: impl Into<Cow<'static, str>>,
        version: u32,
        fields: Vec<Field>,
    ) -> Result<Self> {
        let layout = Layout { name: name.into(), row: row.into(), version, fields, groups: Vec::new() };
        layout.checked()
    }

    /// The same with a group.
    ///
    /// # Errors
    /// As for [`Layout::new`].
    pub fn with_group(mut self, group: Group) -> Result<Self> {
        self.groups.push(group);
        self.checked()
    }

    /// The layout of a view, whose names a test looks at.
    #[cfg(feature = "sqlite")]
    pub(super) fn of_view(name: &'static str, row: &'static str, version: u32, fields: Vec<Field>) -> Self {
        Layout { name: Cow::Borrowed(name), row: Cow::Borrowed(row), version, fields, groups: Vec::new() }
    }

    /// The same with a group of a view.
    #[cfg(feature = "sqlite")]
    pub(super) fn and_group(
        mut self,
        name: &'static str,
        row: &'static str,
        fields: Vec<Field>,
        in_tables: bool,
    ) -> Self {
        self.groups.push(Group { name: Cow::Borrowed(name), row: Cow::Borrowed(row), fields, in_tables });
        self
    }

    pub(super) fn checked(self) -> Result<Self> {
        let wrong = |message: String| Problem::new(Code::UsageParameter, message);
        let own = self.fields.iter().map(|field| &field.name).chain(self.groups.iter().map(|group| &group.name));
        let lists = std::iter::once(own.collect::<Vec<_>>())
            .chain(self.groups.iter().map(|group| group.fields.iter().map(|field| &field.name).collect()));
        let others = self.groups.iter().map(|group| &group.row).chain([&self.name, &self.row]);
        for names in lists.chain(others.map(|name| vec![name])) {
            for (place, name) in names.iter().enumerate() {
                if !is_name(name) {
                    let problem = wrong(format!("{name:?} cannot be the name of a field or list"));
                    return Err(problem.expected("a small letter, then small letters, digits and `_`").into());
                }
                if names.iter().take(place).any(|earlier| earlier == name) {
                    return Err(wrong(format!("two fields are called `{name}`")).into());
                }
            }
        }
        if let Some(field) = self.fields.iter().find(|field| matches!(&*field.name, "view" | "version")) {
            return Err(wrong(format!("a field cannot be called `{}`", field.name)).into());
        }
        Ok(self)
    }

    /// What the list is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What one record of it is called, in XML.
    pub fn row(&self) -> &str {
        &self.row
    }

    /// Its version.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The fields that each record has once.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The rows that a record may have several of.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Every field: `number`, `lines.article`.
    pub fn paths(&self) -> Vec<String> {
        let own = self.fields.iter().map(|field| field.name.to_string());
        let grouped = self
            .groups
            .iter()
            .flat_map(|group| group.fields.iter().map(move |field| format!("{}.{}", group.name, field.name)));
        own.chain(grouped).collect()
    }

    /// The fields that `names` allow, in their order; the name of a group stands for all fields of it.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for a name that there is not, with the nearest that there is, and for one that stands twice.
    pub(super) fn select(&self, names: &[String]) -> Result<Selection> {
        let mut selection = Selection::default();
        for name in names.iter().map(|name| name.trim()) {
            let (group, field) = name.split_once('.').map_or((name, None), |(group, field)| (group, Some(field)));
            let place = |fields: &[Field], name: &str| fields.iter().position(|field| field.name == name);
            let is_new = if let Some(of) = self.groups.iter().position(|known| known.name == group) {
                let known = self.groups.get(of).map(|group| group.fields.as_slice()).unwrap_or_default();
                let chosen: Vec<usize> = match field {
                    Some(field) => vec![place(known, field).ok_or_else(|| self.unknown(name))?],
                    None => (0..known.len()).collect(),
                };
                let slot = match selection.groups.iter().position(|(other, _)| *other == of) {
                    Some(slot) => slot,
                    None => {
                        selection.groups.push((of, Vec::new()));
                        selection.groups.len() - 1
                    }
                };
                selection.groups.get_mut(slot).is_some_and(|(_, taken)| add(taken, &chosen))
            } else {
                let chosen = place(&self.fields, name).ok_or_else(|| self.unknown(name))?;
                add(&mut selection.fields, &[chosen])
            };
            if !is_new {
                return Err(Problem::new(Code::UsageParameter, format!("the field `{name}` is named twice")).into());
            }
        }
        if selection == Selection::default() {
            let problem = Problem::new(Code::UsageParameter, "no field is named");
            return Err(problem.hint("name at least one, or leave the choice out for all").into());
        }
        Ok(selection)
    }

    /// All fields, with all groups, or for a table with the one that it carries.
    pub(super) fn all(&self, is_table: bool) -> Selection {
        let fits = |group: &Group| !is_table || group.in_tables;
        let groups = self.groups.iter().enumerate().filter(|(_, group)| fits(group));
        let groups = groups.map(|(place, group)| (place, (0..group.fields.len()).collect()));
        let groups = if is_table { groups.take(1).collect() } else { groups.collect() };
        Selection { fields: (0..self.fields.len()).collect(), groups }
    }

    fn unknown(&self, name: &str) -> Problem {
        let mut paths = self.paths();
        paths.extend(self.groups.iter().map(|group| group.name.to_string()));
        let problem = Problem::new(Code::UsageParameter, format!("`{}` has no field `{name}`", self.name));
        match nearest(name, paths.iter().map(String::as_str)) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.expected(paths.join(", ")),
        }
    }
}

/// Adds what is not there; whether none was.
fn add(taken: &mut Vec<usize>, chosen: &[usize]) -> bool {
    let is_new = chosen.iter().all(|field| !taken.contains(field));
    taken.extend(chosen);
    is_new
}

/// A name that is one in XML, JSON and CSV alike.
fn is_name(name: &str) -> bool {
    name.starts_with(|sign: char| sign.is_ascii_lowercase())
        && name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(names: &[&'static str]) -> Vec<Field> {
        names.iter().map(|name| Field::new(*name, FieldKind::Text, "")).collect()
    }

    fn orders() -> Layout {
        let group = |name: &'static str, in_tables| Group {
            name: name.into(),
            row: "row".into(),
            fields: fields(&["article", "quantity"]),
            in_tables,
        };
        let layout = Layout::new("orders", "order", 1, fields(&["number", "date"])).unwrap();
        layout.with_group(group("parts", false)).unwrap().with_group(group("lines", true)).unwrap()
    }

    #[test]
    fn fields_are_chosen_by_name_and_in_that_order() {
        type Case = (&'static [&'static str], &'static [usize], &'static [(usize, &'static [usize])]);
        let cases: [Case; 5] = [
            (&["date", "number"], &[1, 0], &[]),
            (&["lines"], &[], &[(1, &[0, 1])]),
            (&["lines.quantity", " number ", "lines.article"], &[0], &[(1, &[1, 0])]),
            (&["lines.article", "parts.article"], &[], &[(1, &[0]), (0, &[0])]),
            (&["number", "parts"], &[0], &[(0, &[0, 1])]),
        ];
        for (names, own, groups) in cases {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let selection = orders().select(&names).unwrap();
            assert_eq!(selection.fields, own);
            let expected: Vec<_> = groups.iter().map(|(group, fields)| (*group, fields.to_vec())).collect();
            assert_eq!(selection.groups, expected);
        }
        assert_eq!(orders().all(false).groups.len(), 2);
        assert_eq!(orders().all(true).groups, [(1, vec![0, 1])]);
    }

    #[test]
    fn a_field_that_there_is_not_is_refused_with_the_nearest() {
        for (names, told) in [
            (&["nummer"][..], "did you mean `number`?"),
            (&["lines.artcle"], "did you mean `lines.article`?"),
            (&["line.article"], "did you mean `lines.article`?"),
            (&["quantity"], "expected number, date, parts.article"),
            (&["number", "number"], "named twice"),
            (&["lines", "lines.article"], "named twice"),
            (&[], "no field is named"),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let error = orders().select(&names).unwrap_err();
            assert_eq!(error.code(), Code::UsageParameter);
            assert!(error.to_string().contains(told), "{error}");
        }
    }

    #[test]
    fn names_must_be_names_everywhere() {
        let own = Layout::new("orders", "order", 1, fields(&["number"])).unwrap();
        for names in [&["Number"][..], &["1st"], &["a b"], &[""], &["a", "a"], &["view"], &["version"], &["ü"]] {
            assert!(Layout::new("orders", "order", 1, fields(names)).is_err(), "{names:?}");
        }
        assert!(Layout::new("or ders", "order", 1, fields(&["number"])).is_err());
        let clash = Group { name: "number".into(), row: "row".into(), fields: fields(&["a"]), in_tables: false };
        assert!(own.with_group(clash).is_err());
    }
}
