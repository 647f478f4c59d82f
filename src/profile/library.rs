//! The profiles at hand: built-in ones and the host's own, laid over each other and compiled on first use.
//!
//! Which profile a document is of is asked of all of them, for each file. So what tells a document apart is laid over each
//! other and compiled for itself, once; the rules of a profile only when it reads something.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::beginning::Beginning;
use super::builtin::builtin_profiles;
use super::compile::compile;
use super::compiled::Profile;
use super::detect::{Detect, conditions};
use super::parse::parse;
use super::shape::Shape;
use crate::error::{Code, Error, Position, Problem, Result, nearest};
use crate::order::Level;
use crate::rows::Dialect;
use crate::xml::Document;

/// The profiles at hand.
///
/// ```
/// use intakt::profile::Profiles;
/// let mut profiles = Profiles::builtin()?;
/// profiles.add("id = 'my-shop'\nextends = 'opentrans-2.1'\n[order]\nchannel = { value = 'web' }\n", "my-shop.toml")?;
/// let profile = profiles.get("my-shop", &Default::default())?;
/// assert_eq!(profile.layers(), ["base", "opentrans-2.1", "my-shop"]);
/// # Ok::<(), intakt::Error>(())
/// ```
pub struct Profiles {
    entries: BTreeMap<String, Entry>,
    /// By id and parameters.
    compiled: Mutex<BTreeMap<(String, Parameters), Arc<Profile>>>,
}

/// The values of a profile's parameters, by name.
pub type Parameters = BTreeMap<String, String>;

struct Entry {
    file: String,
    text: String,
    shape: Shape,
    builtin: bool,
    /// Empty until somebody asks, and again when a profile that it may be laid over changes.
    outline: OnceLock<Result<Outline>>,
}

/// What is to be known of a profile and its layers before anything is read by it.
struct Outline {
    /// The ids from the lowest layer on, each with whose it is.
    layers: Vec<(String, Level)>,
    /// Whether it says where records are. `base` and its like hold common tables and read nothing by themselves.
    is_complete: bool,
    parameters: Vec<String>,
    /// How its tables are written, if it reads tables.
    dialect: Option<Dialect>,
    /// Of each document; empty if it is not complete.
    conditions: Vec<(String, Option<Detect>)>,
}

/// One line about a profile.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// The name that the profile goes by.
    pub id: String,
    /// What it reads, for people.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Whose layer it is.
    pub layer: Level,
    /// The profile that it is laid over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// Whether Intakt brings it along.
    pub builtin: bool,
}

impl Outline {
    /// The conditions in words by which a document is the one of this number.
    fn reasons(&self, number: usize, document: &Beginning<'_>) -> Vec<String> {
        let detect = self.conditions.get(number).and_then(|(_, detect)| detect.as_ref());
        detect.map(|detect| document.reasons(self.dialect.as_ref(), detect)).unwrap_or_default()
    }
}

impl Profiles {
    /// No profiles at all, for a host that brings its own.
    pub fn empty() -> Self {
        Profiles { entries: BTreeMap::new(), compiled: Mutex::new(BTreeMap::new()) }
    }

    /// The profiles that Intakt brings along.
    ///
    /// # Errors
    /// None in a build that passed its tests.
    pub fn builtin() -> Result<Self> {
        let mut profiles = Profiles::empty();
        for (file, text) in builtin_profiles()? {
            profiles.insert(&text, &file, true)?;
        }
        Ok(profiles)
    }

    /// Adds a profile, or replaces the one of the same id. It is checked as a whole: keys, types, expressions, tables.
    /// `file` is its name in messages. Returns its id.
    ///
    /// # Errors
    /// The first thing that is wrong, with line and column. The profiles are as before then.
    pub fn add(&mut self, text: &str, file: &str) -> Result<String> {
        let (id, replaced) = self.insert(text, file, false)?;
        if let Err(error) = self.check(&id) {
            self.put_back(id, replaced);
            return Err(error);
        }
        Ok(id)
    }

    /// What is wrong with a profile, as [`Profiles::add`] would find it. Nothing is added.
    ///
    /// ```
    /// use intakt::profile::Profiles;
    /// let mut profiles = Profiles::builtin()?;
    /// let problems = profiles.problems("id = 'my-shop'\nextends = 'opentrans-2.2'\n", "my-shop.toml");
    /// assert!(problems[0].to_string().starts_with("my-shop.toml:2:"), "{problems:?}");
    /// # Ok::<(), intakt::Error>(())
    /// ```
    pub fn problems(&mut self, text: &str, file: &str) -> Vec<Problem> {
        let checked = self.insert(text, file, false).and_then(|(id, replaced)| {
            let checked = self.check(&id);
            self.put_back(id, replaced);
            checked
        });
        checked.err().map(Error::into_problem).into_iter().collect()
    }

    /// Takes a profile out again, or back to what it was before.
    fn put_back(&mut self, id: String, replaced: Option<Entry>) {
        self.entries.remove(&id);
        self.entries.extend(replaced.map(|entry| (id, entry)));
        self.forget();
    }

    /// Compiles a profile that was added, and the host's own ones that are laid over it by now.
    fn check(&self, id: &str) -> Result<()> {
        let compiled = |id: &str| self.get(id, &Parameters::new()).map(drop);
        // `base` and its like hold common tables and read nothing by themselves.
        if self.outline(id)?.is_complete {
            compiled(id)?;
        }
        for (other, _) in self.entries.iter().filter(|(other, entry)| !entry.builtin && *other != id) {
            let outline = self.outline(other)?;
            if outline.is_complete && outline.layers.iter().any(|(layer, _)| layer == id) {
                compiled(other)?;
            }
        }
        Ok(())
    }

    /// Returns the id, and the profile that had it before.
    fn insert(&mut self, text: &str, file: &str, builtin: bool) -> Result<(String, Option<Entry>)> {
        let shape = parse(text, file)?;
        let id = shape.id.clone();
        let entry = Entry { file: file.to_owned(), text: text.to_owned(), shape, builtin, outline: OnceLock::new() };
        let replaced = self.entries.insert(id.clone(), entry);
        self.forget();
        Ok((id, replaced))
    }

    /// Any profile may be laid over the one that changed.
    fn forget(&mut self) {
        self.entries.values_mut().for_each(|entry| entry.outline = OnceLock::new());
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// One line about each profile that reads documents, sorted by id.
    pub fn list(&self) -> Vec<Summary> {
        let complete =
            self.entries.iter().filter(|(id, _)| self.outline(id).map_or(true, |outline| outline.is_complete));
        complete
            .map(|(id, entry)| Summary {
                id: id.clone(),
                title: entry.shape.title.clone().unwrap_or_else(|| id.clone()),
                version: entry.shape.version.clone().unwrap_or_else(|| "1".to_owned()),
                layer: self.level(id),
                extends: entry.shape.extends.as_ref().map(|text| text.text.clone()),
                builtin: entry.builtin,
            })
            .collect()
    }

    fn level(&self, id: &str) -> Level {
        self.outline(id).ok().and_then(|outline| outline.layers.last()).map(|(_, level)| *level).unwrap_or_default()
    }

    /// The names of the parameters of all profiles, sorted.
    pub(crate) fn parameter_names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.entries.values().flat_map(|entry| entry.shape.parameters.keys().cloned()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The ids of the profiles that have all of these parameters.
    pub(crate) fn taking(&self, parameters: &Parameters) -> Vec<String> {
        let has_all = |id: &String| {
            self.outline(id).is_ok_and(|outline| parameters.keys().all(|name| outline.parameters.contains(name)))
        };
        self.entries.keys().filter(|id| has_all(id)).cloned().collect()
    }

    /// [`ReadOptions::parameters`](super::ReadOptions::parameters) for inputs whose profile is still to be found: every
    /// profile gets them all, so that one that lacks some refuses them instead of passing over them. `profile` is the only one
    /// to be asked, where it is known already.
    ///
    /// # Errors
    /// [`Code::ProfileParameter`] for a name that no profile has, with the one that comes nearest, and for a value that is of
    /// no use to any of those that have it.
    pub fn with_parameters(
        &self,
        profile: Option<&str>,
        parameters: &Parameters,
    ) -> Result<BTreeMap<String, Parameters>> {
        if parameters.is_empty() {
            return Ok(BTreeMap::new());
        }
        let ids: Vec<&String> = self.entries.keys().filter(|id| profile.is_none_or(|only| only == *id)).collect();
        let known = match profile {
            Some(id) => self.outline(id)?.parameters.clone(),
            None => self.parameter_names(),
        };
        if let Some(name) = parameters.keys().find(|name| !known.contains(name)) {
            let whose = profile.map_or("no profile has".to_owned(), |id| format!("the profile `{id}` does not have"));
            let problem = Problem::new(Code::ProfileParameter, format!("{whose} the parameter `{name}`"));
            return Err(match nearest(name, known.iter().map(String::as_str)) {
                Some(near) => problem.hint(format!("write `{near}`")),
                None if known.is_empty() => problem.expected("no parameters"),
                None => problem.expected(format!("one of {}", known.join(", "))),
            }
            .into());
        }
        let taking = self.taking(parameters);
        let mut refused = None;
        let fits = ids.iter().filter(|id| taking.contains(id)).any(|id| match self.get(id, parameters) {
            // A layer that reads nothing by itself cannot be compiled, and is not meant.
            Err(error) if error.code() == Code::ProfileParameter => {
                refused.get_or_insert(error);
                false
            }
            Ok(_) | Err(_) => true,
        });
        match refused {
            Some(error) if !fits => Err(error),
            _ => Ok(ids.into_iter().map(|id| (id.clone(), parameters.clone())).collect()),
        }
    }

    /// The text of a profile as it was given.
    pub fn text(&self, id: &str) -> Option<&str> {
        self.entries.get(id).map(|entry| entry.text.as_str())
    }

    /// A profile ready to read, with its parameters set.
    ///
    /// # Errors
    /// [`Code::ProfileUnknown`], and whatever is wrong with the profile or its layers.
    pub fn get(&self, id: &str, parameters: &Parameters) -> Result<Arc<Profile>> {
        let key = (id.to_owned(), parameters.clone());
        if let Some(profile) = self.compiled.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(profile));
        }
        let layers = self.layers(id)?;
        let shape = layered(layers.iter().map(|(entry, _)| entry.shape.clone()));
        let files = self.entries.iter().map(|(id, entry)| (id.clone(), entry.file.clone())).collect();
        let profile = Arc::new(compile(shape, named(&layers), &files, parameters)?);
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&profile));
        Ok(profile)
    }

    fn outline(&self, id: &str) -> Result<&Outline> {
        let entry = self.entries.get(id).ok_or_else(|| self.unknown(id))?;
        entry.outline.get_or_init(|| self.new_outline(id, &entry.file)).as_ref().map_err(Clone::clone)
    }

    fn new_outline(&self, id: &str, file: &str) -> Result<Outline> {
        let layers = self.layers(id)?;
        let shape = layered(layers.iter().map(|(entry, _)| entry.shape.outline()));
        let is_complete = shape.records_at.is_some() || shape.is_table();
        let dialect = if is_complete { shape.dialect().map_err(|error| error.or_in_file(file))? } else { None };
        let conditions =
            if is_complete { conditions(&shape).map_err(|error| error.or_in_file(file))? } else { Vec::new() };
        Ok(Outline {
            layers: named(&layers),
            is_complete,
            parameters: shape.parameters.into_keys().collect(),
            dialect,
            conditions,
        })
    }

    /// The layer of a tenant that lies over a profile, where there is one.
    fn tenant_over(&self, id: &str) -> Result<Option<&Entry>> {
        let over = |entry: &&Entry| {
            matches!(entry.shape.level, Some((Level::Tenant, _)))
                && entry.shape.extends.as_ref().is_some_and(|below| below.text == id)
        };
        let mut found = self.entries.values().filter(over);
        match (found.next(), found.next()) {
            (Some(one), Some(other)) => {
                let message =
                    format!("`{}` and `{}` both are layers of a tenant over `{id}`", one.shape.id, other.shape.id);
                let place = other.shape.level.map_or(Position::START, |(_, at)| at);
                Err(Problem::new(Code::ProfileExtends, message)
                    .in_file(&other.file)
                    .at(place)
                    .path("layer")
                    .hint("say in `extends` of the source's layer which of them it lies over")
                    .into())
            }
            (one, _) => Ok(one),
        }
    }

    /// The profile and all it extends, from the lowest layer on, each with whose it is.
    ///
    /// What a source changes lies over what its tenant changes, though neither knows of the other.
    fn layers(&self, id: &str) -> Result<Vec<(&Entry, Level)>> {
        let mut current = self.entries.get(id).ok_or_else(|| self.unknown(id))?;
        let mut layers = vec![current];
        while let Some(below) = &current.shape.extends {
            let problem = |message: String| {
                Problem::new(Code::ProfileExtends, message).in_file(&current.file).at(below.position).path("extends")
            };
            if layers.iter().any(|layer| layer.shape.id == below.text) {
                let ids: Vec<&str> = layers.iter().map(|layer| layer.shape.id.as_str()).collect();
                return Err(problem(format!("`{}` extends itself through {}", below.text, ids.join(", "))).into());
            }
            current = self.entries.get(&below.text).ok_or_else(|| {
                let problem = problem(format!("there is no profile `{}`", below.text));
                match nearest(&below.text, self.entries.keys().map(String::as_str)) {
                    Some(near) => problem.hint(format!("write {near:?}")),
                    None => problem,
                }
            })?;
            // Between a source and a dialect lies what the tenant says, and over that what it says besides.
            let level = |entry: &Entry| entry.shape.level.map(|(level, _)| level);
            if layers.last().and_then(|last| level(last)) == Some(Level::Source)
                && level(current).is_none_or(|level| level < Level::Tenant)
            {
                let mut tenants: Vec<&Entry> = Vec::new();
                let mut under = below.text.as_str();
                while let Some(tenant) = self.tenant_over(under)? {
                    let is_known = |other: &&Entry| other.shape.id == tenant.shape.id;
                    if layers.iter().any(is_known) || tenants.iter().any(is_known) {
                        break;
                    }
                    under = &tenant.shape.id;
                    tenants.push(tenant);
                }
                layers.extend(tenants.into_iter().rev());
            }
            layers.push(current);
        }
        layers.reverse();
        with_levels(layers)
    }

    fn unknown(&self, id: &str) -> Error {
        let problem = Problem::new(Code::ProfileUnknown, format!("there is no profile `{id}`"));
        let ids: Vec<String> = self.list().into_iter().map(|summary| summary.id).collect();
        match nearest(id, ids.iter().map(String::as_str)) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.expected(format!("one of {}", ids.join(", "))),
        }
        .into()
    }

    /// The profile that a document is of: all of its conditions hold, and no other profile's with as many conditions do.
    ///
    /// # Errors
    /// [`Code::ProfileNoneFits`] and [`Code::ProfileAmbiguous`], each with the root element that was found.
    pub fn detect(&self, document: &Document<'_>, parameters: &BTreeMap<String, Parameters>) -> Result<Arc<Profile>> {
        self.find(&Beginning::Xml(*document), parameters).map(|(profile, _)| profile)
    }

    /// The profile that a document is of, and the number of the document among those that the profile reads together.
    pub(super) fn find(
        &self,
        document: &Beginning<'_>,
        parameters: &BTreeMap<String, Parameters>,
    ) -> Result<(Arc<Profile>, usize)> {
        let mut fitting = Vec::new();
        for id in self.entries.keys() {
            let outline = self.outline(id)?;
            let found = best(outline, document).map_err(|(one, other)| self.two_documents(id, one, other, document))?;
            fitting.extend(found.map(|(number, score)| (score, id, outline, number)));
        }
        let most = fitting.iter().map(|(score, ..)| *score).max();
        fitting.retain(|(score, ..)| Some(*score) == most);
        // A profile laid over another one is the more special of the two.
        let covered: Vec<&String> = fitting
            .iter()
            .flat_map(|(_, id, outline, _)| {
                outline.layers.iter().map(|(layer, _)| layer).filter(move |layer| layer != id)
            })
            .collect();
        fitting.retain(|(_, id, ..)| !covered.contains(id));
        match fitting.as_slice() {
            [(_, id, _, number)] => {
                let none = Parameters::new();
                Ok((self.get(id, parameters.get(*id).unwrap_or(&none))?, *number))
            }
            [] => Err(self.none_fits(document)),
            several => {
                let why = |(_, id, outline, number): &(usize, &String, &Outline, usize)| {
                    format!("{id} ({})", outline.reasons(*number, document).join(", "))
                };
                let profiles: Vec<String> = several.iter().map(why).collect();
                let what = format!("fits the profiles {} equally well", profiles.join(" and "));
                let problem = document.problem(Code::ProfileAmbiguous, &what);
                let hint = "name the one to use, or give one of them another condition in its [detect]";
                Err(problem.hint(hint).into())
            }
        }
    }

    /// Which of the documents of `profile` this is, with the number of conditions that hold.
    pub(super) fn document(&self, profile: &Profile, document: &Beginning<'_>) -> Result<Option<(usize, usize)>> {
        best(self.outline(&profile.id)?, document)
            .map_err(|(one, other)| self.two_documents(&profile.id, one, other, document))
    }

    fn two_documents(&self, id: &str, one: &str, other: &str, document: &Beginning<'_>) -> Error {
        let what = format!("fits the documents {one} and {other} of the profile {id} equally well");
        let problem = document.problem(Code::ProfileAmbiguous, &what);
        problem.hint("give one of them another condition in its `detect`").into()
    }

    /// The conditions by which a document was found to be the one of this number of a profile.
    pub(super) fn reasons(&self, id: &str, number: usize, document: &Beginning<'_>) -> Vec<String> {
        self.outline(id).map(|outline| outline.reasons(number, document)).unwrap_or_default()
    }

    fn none_fits(&self, document: &Beginning<'_>) -> Error {
        let problem = document.problem(Code::ProfileNoneFits, "fits no profile");
        if problem.code() != Code::ProfileNoneFits {
            return problem.into();
        }
        let hint = match document {
            Beginning::Xml(xml) => match self.same_root(xml) {
                near if near.is_empty() => "name a profile, or write one for this document".to_owned(),
                near => format!("the root element is that of {}", near.join(", ")),
            },
            Beginning::Table(..) => {
                self.nearly(document).unwrap_or_else(|| "name a profile, or write one for this table".to_owned())
            }
        };
        problem.hint(hint).into()
    }

    /// What a table lacks to be of some profile.
    fn nearly(&self, document: &Beginning<'_>) -> Option<String> {
        self.entries.keys().find_map(|id| {
            let outline = self.outline(id).ok()?;
            let mut detects = outline.conditions.iter().filter_map(|(_, detect)| detect.as_ref());
            let lack = detects.find_map(|detect| document.nearly(outline.dialect.as_ref()?, detect))?;
            let found = lack.hint_text().map(|hint| format!(", {hint}")).unwrap_or_default();
            Some(format!("for the profile `{id}`, {}{found}", lack.message()))
        })
    }

    /// The profiles of documents with this root element, each with the conditions that do not hold.
    fn same_root(&self, document: &Document<'_>) -> Vec<String> {
        let name = document.root().map(|root| document.local_name(root));
        let mut near = Vec::new();
        for id in self.entries.keys() {
            let outline = self.outline(id).ok();
            for detect in
                outline.iter().flat_map(|outline| &outline.conditions).filter_map(|(_, detect)| detect.as_ref())
            {
                if detect.root() == name {
                    near.push(format!("{id} (unmet: {})", detect.told(document).1.join(", ")));
                }
            }
        }
        near
    }
}

/// Whose layer each is. One that says nothing is that of a dialect, or of common rules where nothing is read.
fn with_levels(layers: Vec<&Entry>) -> Result<Vec<(&Entry, Level)>> {
    let mut reads = false;
    let mut last = Level::Base;
    let mut with_levels = Vec::with_capacity(layers.len());
    for entry in layers {
        reads |= entry.shape.records_at.is_some() || entry.shape.is_table();
        let unsaid = if reads { Level::Target } else { Level::Base };
        let level = entry.shape.level.map_or(unsaid.max(last), |(level, _)| level);
        if level < last {
            let message = format!("`{}` is a layer of the {level} and lies over one of the {last}", entry.shape.id);
            return Err(Problem::new(Code::ProfileExtends, message)
                .in_file(&entry.file)
                .at(entry.shape.level.map_or(Position::START, |(_, at)| at))
                .path("layer")
                .expected("base < target < tenant < source")
                .into());
        }
        last = level;
        with_levels.push((entry, level));
    }
    Ok(with_levels)
}

fn named(layers: &[(&Entry, Level)]) -> Vec<(String, Level)> {
    layers.iter().map(|(entry, level)| (entry.shape.id.clone(), *level)).collect()
}

/// One shape of several, given from the lowest layer on.
fn layered(shapes: impl Iterator<Item = Shape>) -> Shape {
    shapes.reduce(|lower, upper| upper.over(lower)).unwrap_or_default()
}

/// The number of the document whose conditions fit best, with its score. Two that fit equally well are `Err` with the names
/// of both.
fn best<'o>(
    outline: &'o Outline,
    document: &Beginning<'_>,
) -> std::result::Result<Option<(usize, usize)>, (&'o str, &'o str)> {
    let scored = outline.conditions.iter().enumerate().filter_map(|(number, (name, detect))| {
        let score = document.score(outline.dialect.as_ref(), detect.as_ref()?)?;
        Some((score, number, name.as_str()))
    });
    let mut scored: Vec<_> = scored.collect();
    scored.sort_by_key(|(score, number, _)| (std::cmp::Reverse(*score), *number));
    match scored.as_slice() {
        [] => Ok(None),
        [(first, _, one), (second, _, other), ..] if first == second => Err((one, other)),
        [(score, number, _), ..] => Ok(Some((*number, *score))),
    }
}

impl std::fmt::Debug for Profiles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Profiles").field(&self.entries.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Parameters, Profiles, builtin_profiles};

    /// They are compiled on first use only, so nothing else would find one that is wrong.
    #[test]
    fn every_built_in_profile_compiles_and_is_called_as_its_file() {
        let profiles = Profiles::builtin().unwrap();
        let builtin = builtin_profiles().unwrap();
        assert!(builtin.len() >= 27 && profiles.entries.len() == builtin.len());
        for (file, _) in &builtin {
            let id = file.strip_suffix(".toml").expect("a TOML file");
            let outline = profiles.outline(id).unwrap_or_else(|error| panic!("{error}"));
            if outline.is_complete {
                profiles.get(id, &Parameters::new()).unwrap_or_else(|error| panic!("{error}"));
            } else {
                assert!(["base", "magento-1"].contains(&id), "{id} says nowhere where its records are");
            }
        }
    }

    #[test]
    fn a_profile_that_cannot_be_added_leaves_all_as_it_was() {
        let mut profiles = Profiles::empty();
        let below = "id = 'below'\nrecords.at = '/o'\ndetect.root = 'o'\norder.number = 'id'";
        profiles.add(below, "below.toml").unwrap();
        profiles.add("id = 'above'\nextends = 'below'", "above.toml").unwrap();
        assert_eq!(profiles.outline("above").unwrap().conditions.len(), 1);
        for broken in ["id = 'below'\nextends = 'above'", "id = 'below'\nrecords.at = '/o'\ndetect.require = ['(']"] {
            profiles.add(broken, "below.toml").unwrap_err();
            assert_eq!(profiles.text("below"), Some(below));
            profiles.get("above", &Parameters::new()).unwrap();
        }
        // What is laid over a profile follows it.
        let two = "id = 'below'\nrecords.at = '/o'\norder.number = 'id'\n\
                   documents = [{ name = 'a', detect.root = 'o' }, { name = 'b', detect.root = 'p' }]";
        profiles.add(two, "below.toml").unwrap();
        assert_eq!(profiles.outline("above").unwrap().conditions.len(), 2);
    }
}
