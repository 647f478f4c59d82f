//! The profiles at hand: built-in ones and the host's own, laid over each other and compiled on first use.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::beginning::Beginning;
use super::builtin::BUILTIN;
use super::compile::{DocumentPlan, Profile, compile};
use super::join;
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
#[derive(Debug)]
pub struct Profiles {
    entries: BTreeMap<String, Entry>,
    /// By id and parameters.
    compiled: Mutex<BTreeMap<(String, Parameters), Arc<Profile>>>,
    /// By id; made when a document's profile is looked for.
    candidates: Mutex<BTreeMap<String, Arc<Candidate>>>,
}

/// What tells whether a document is of a profile: a small part of what reads it, so that looking for one of many compiles
/// and keeps only that one.
#[derive(Debug)]
pub(super) struct Candidate {
    layers: Vec<String>,
    pub(super) dialect: Option<Dialect>,
    pub(super) documents: Vec<DocumentPlan>,
}

/// The values of a profile's parameters, by name.
pub type Parameters = BTreeMap<String, String>;

#[derive(Clone, Debug)]
struct Entry {
    file: String,
    text: String,
    shape: Shape,
    builtin: bool,
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

impl Profiles {
    /// No profiles at all, for a host that brings its own.
    pub fn empty() -> Self {
        Profiles {
            entries: BTreeMap::new(),
            compiled: Mutex::new(BTreeMap::new()),
            candidates: Mutex::new(BTreeMap::new()),
        }
    }

    /// The profiles that Intakt brings along.
    ///
    /// # Errors
    /// None in a build that passed its tests.
    pub fn builtin() -> Result<Self> {
        let mut profiles = Profiles::empty();
        for (file, text) in BUILTIN {
            profiles.insert(text, file, true)?;
        }
        Ok(profiles)
    }

    /// Adds a profile, or replaces the one of the same id. It is checked as a whole: keys, types, expressions, tables.
    /// `file` is its name in messages. Returns its id.
    ///
    /// # Errors
    /// The first thing that is wrong, with line and column. The profiles are as before then.
    pub fn add(&mut self, text: &str, file: &str) -> Result<String> {
        let (id, before) = self.insert(text, file, false)?;
        if let Err(error) = self.check(&id) {
            match before {
                Some(before) => self.entries.insert(id, before),
                None => self.entries.remove(&id),
            };
            self.forget();
            return Err(error);
        }
        Ok(id)
    }

    /// Compiles a profile that was added, and the host's own ones that are laid over it by now.
    fn check(&self, id: &str) -> Result<()> {
        // `base` and its like hold common tables and read nothing by themselves.
        if self.is_complete(id)? {
            self.get_with_defaults(id)?;
        }
        for (other, _) in self.entries.iter().filter(|(other, entry)| !entry.builtin && *other != id) {
            let (shape, layers) = self.layered(other)?;
            if (shape.records_at.is_some() || shape.is_table()) && layers.iter().any(|(layer, _)| layer == id) {
                self.get_with_defaults(other)?;
            }
        }
        Ok(())
    }

    /// Returns the id, and the profile that had it before.
    fn insert(&mut self, text: &str, file: &str, builtin: bool) -> Result<(String, Option<Entry>)> {
        let shape = parse(text, file)?;
        let id = shape.id.clone();
        let before =
            self.entries.insert(id.clone(), Entry { file: file.to_owned(), text: text.to_owned(), shape, builtin });
        self.forget();
        Ok((id, before))
    }

    /// Forgets what was made of the profiles.
    fn forget(&self) {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.candidates.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// One line about each profile that reads documents, sorted by id.
    pub fn list(&self) -> Vec<Summary> {
        let complete = self.entries.iter().filter(|(id, _)| self.is_complete(id).unwrap_or(true));
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
        self.layered(id).ok().and_then(|(_, layers)| layers.last().map(|(_, level)| *level)).unwrap_or_default()
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
            self.layered(id).is_ok_and(|(shape, _)| parameters.keys().all(|name| shape.parameters.contains_key(name)))
        };
        self.entries.keys().filter(|id| has_all(id)).cloned().collect()
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
        let (shape, layers) = self.layered(id)?;
        let files = self.entries.iter().map(|(id, entry)| (id.clone(), entry.file.clone())).collect();
        let profile = Arc::new(compile(shape, layers, &files, parameters)?);
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&profile));
        Ok(profile)
    }

    fn get_with_defaults(&self, id: &str) -> Result<Arc<Profile>> {
        self.get(id, &Parameters::new())
    }

    fn is_complete(&self, id: &str) -> Result<bool> {
        let (shape, _) = self.layered(id)?;
        Ok(shape.records_at.is_some() || shape.is_table())
    }

    fn candidate(&self, id: &str) -> Result<Arc<Candidate>> {
        if let Some(candidate) = self.candidates.lock().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Arc::clone(candidate));
        }
        let (shape, layers) = self.layered(id)?;
        // Without records it reads nothing by itself.
        let is_complete = shape.records_at.is_some() || shape.is_table();
        let documents = if is_complete { join::documents(&shape)? } else { Vec::new() };
        let layers = layers.into_iter().map(|(layer, _)| layer).collect();
        let candidate = Candidate { layers, dialect: shape.dialect()?, documents };
        let candidate = Arc::new(candidate);
        self.candidates.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), Arc::clone(&candidate));
        Ok(candidate)
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

    /// The profile laid over all it extends, and the ids of the layers from the lowest on, each with whose it is.
    ///
    /// What a source changes lies over what its tenant changes, though neither knows of the other.
    fn layered(&self, id: &str) -> Result<(Shape, Vec<(String, Level)>)> {
        let entry = self.entries.get(id).ok_or_else(|| self.unknown(id))?;
        let mut layers = vec![id.to_owned()];
        let mut shapes = vec![entry.shape.clone()];
        let mut current = entry;
        // From the top down: a level that says nothing is that of a dialect, or of common rules where nothing is read.
        let mut stated = vec![current.shape.level];
        while let Some(below) = &current.shape.extends {
            let problem = |message: String| {
                Problem::new(Code::ProfileExtends, message).in_file(&current.file).at(below.position).path("extends")
            };
            if layers.contains(&below.text) {
                return Err(problem(format!("`{}` extends itself through {}", below.text, layers.join(", "))).into());
            }
            current = self.entries.get(&below.text).ok_or_else(|| {
                let problem = problem(format!("there is no profile `{}`", below.text));
                match nearest(&below.text, self.entries.keys().map(String::as_str)) {
                    Some(near) => problem.hint(format!("write {near:?}")),
                    None => problem,
                }
            })?;
            // Between a source and a dialect lies what the tenant says, and over that what it says besides.
            if matches!(stated.last(), Some(Some((Level::Source, _))))
                && current.shape.level.is_none_or(|(level, _)| level < Level::Tenant)
            {
                let mut tenants = Vec::new();
                let mut under = below.text.as_str();
                while let Some(tenant) = self.tenant_over(under)?.filter(|tenant| !layers.contains(&tenant.shape.id)) {
                    if tenants.iter().any(|other: &&Entry| other.shape.id == tenant.shape.id) {
                        break;
                    }
                    under = &tenant.shape.id;
                    tenants.push(tenant);
                }
                for tenant in tenants.into_iter().rev() {
                    layers.push(tenant.shape.id.clone());
                    stated.push(tenant.shape.level);
                    shapes.push(tenant.shape.clone());
                }
            }
            layers.push(below.text.clone());
            stated.push(current.shape.level);
            shapes.push(current.shape.clone());
        }
        layers.reverse();
        stated.reverse();
        let mut shapes = shapes.into_iter().rev();
        let lowest = shapes.next().unwrap_or_default();
        let mut reads = lowest.records_at.is_some();
        let mut levels = Vec::with_capacity(layers.len());
        let mut last = Level::Base;
        let mut shape = lowest;
        for (number, id) in layers.into_iter().enumerate() {
            if number > 0
                && let Some(upper) = shapes.next()
            {
                reads |= upper.records_at.is_some();
                shape = upper.over(shape);
            }
            let stated = stated.get(number).copied().flatten();
            let level =
                stated.map_or(if reads { Level::Target } else { Level::Base }, |(level, _)| level).max(match stated {
                    Some(_) => Level::Base,
                    None => last,
                });
            if level < last {
                let file = self.entries.get(&id).map(|entry| entry.file.clone()).unwrap_or_default();
                let message = format!("`{id}` is a layer of the {level} and lies over one of the {last}");
                return Err(Problem::new(Code::ProfileExtends, message)
                    .in_file(file)
                    .at(stated.map_or(Position::START, |(_, at)| at))
                    .path("layer")
                    .expected("base < target < tenant < source")
                    .into());
            }
            last = level;
            levels.push((id, level));
        }
        Ok((shape, levels))
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
        let mut fitting: Vec<(usize, &str, Arc<Candidate>, usize)> = Vec::new();
        for id in self.entries.keys() {
            let candidate = self.candidate(id)?;
            if let Some((number, score)) = best(id, candidate.dialect.as_ref(), &candidate.documents, document)? {
                fitting.push((score, id, candidate, number));
            }
        }
        let best = fitting.iter().map(|(score, ..)| *score).max();
        fitting.retain(|(score, ..)| Some(*score) == best);
        // A profile laid over another one is the more special of the two.
        let covered: Vec<String> = fitting
            .iter()
            .flat_map(|(_, id, candidate, _)| candidate.layers.iter().filter(move |layer| layer != id).cloned())
            .collect();
        fitting.retain(|(_, id, ..)| !covered.iter().any(|layer| layer == id));
        match fitting.as_slice() {
            [] => Err(self.none_fits(document)),
            [(_, id, _, number)] => {
                let none = Parameters::new();
                Ok((self.get(id, parameters.get(*id).unwrap_or(&none))?, *number))
            }
            _ => {
                let ids: Vec<&str> = fitting.iter().map(|(_, id, ..)| *id).collect();
                Err(document
                    .problem(Code::ProfileAmbiguous, &format!("fits the profiles {} equally well", ids.join(" and ")))
                    .hint("name the one to use, or give one of them another condition in its [detect]")
                    .into())
            }
        }
    }

    /// Which of the documents of `profile` this is, with the number of conditions that hold.
    pub(super) fn document(&self, profile: &Profile, document: &Beginning<'_>) -> Result<Option<(usize, usize)>> {
        best(&profile.id, profile.dialect.as_ref(), &profile.documents, document)
    }

    fn none_fits(&self, document: &Beginning<'_>) -> Error {
        let problem = document.problem(Code::ProfileNoneFits, "fits no profile");
        if problem.code() != Code::ProfileNoneFits {
            return problem.into();
        }
        let Beginning::Xml(xml) = document else {
            let nearly = self.entries.keys().find_map(|id| {
                let lack = document.nearly(self.candidate(id).ok()?.as_ref())?;
                let found = lack.hint_text().map(|hint| format!(", {hint}")).unwrap_or_default();
                Some(format!("for the profile `{id}`, {}{found}", lack.message()))
            });
            return problem
                .hint(nearly.unwrap_or_else(|| "name a profile, or write one for this table".to_owned()))
                .into();
        };
        let near: Vec<String> = self.same_root(xml);
        if near.is_empty() {
            problem.hint("name a profile, or write one for this document").into()
        } else {
            let hint = format!("the root element is that of {}, whose other conditions do not hold", near.join(", "));
            problem.hint(hint).into()
        }
    }

    fn same_root(&self, document: &Document<'_>) -> Vec<String> {
        let name = document.root().map(|root| document.local_name(root));
        let of_root = |shape: &Shape| {
            let documents = shape.documents.iter().flatten().filter_map(|document| document.detect.as_ref());
            shape.detect.iter().chain(documents).any(|detect| detect.root.as_deref() == name)
        };
        self.entries.iter().filter(|(_, entry)| of_root(&entry.shape)).map(|(id, _)| id.clone()).collect()
    }
}

/// Which of the documents of a profile this is, with the number of conditions that hold.
fn best(
    id: &str,
    dialect: Option<&Dialect>,
    documents: &[DocumentPlan],
    document: &Beginning<'_>,
) -> Result<Option<(usize, usize)>> {
    join::best(documents, |plan| document.score(dialect, plan)).map_err(|numbers| {
        let name = |number: usize| documents.get(number).map_or("", |document| document.name.as_str());
        let (one, other) = (name(numbers.0), name(numbers.1));
        let what = format!("fits the documents {one} and {other} of the profile {id} equally well");
        let problem = document.problem(Code::ProfileAmbiguous, &what);
        problem.hint("give one of them another condition in its `detect`").into()
    })
}
