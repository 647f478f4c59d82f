//! Paths that climb out of the record: of what is around it only the ancestors with their attributes are there, and what
//! some rule names by a path from the root on. A path that leads elsewhere would find nothing, whatever the document
//! holds, so it is refused when the profile is loaded.

use super::compile::Compiler;
use super::source::Text;
use crate::error::{Code, Problem};
use crate::xml::Step;
use crate::xpath::{StepKind, Way, ways};

/// Where a node may stand, seen from the root of the document.
#[derive(Clone, Debug)]
pub(super) struct Location {
    /// The record, or the joined element, around which nothing else is kept.
    record: Vec<Step>,
    path: Vec<Step>,
}

/// A path that leads out of the record.
pub(super) struct Outward {
    /// What it names from the root on.
    names: Vec<String>,
    problem: Problem,
}

/// Where a way comes to.
enum End {
    At(Vec<Location>),
    /// What is not kept: the names of the elements from the root on, what follows them, and the place in the text.
    Out {
        names: Vec<String>,
        rest: String,
        offset: usize,
    },
    /// Nothing is known.
    Unknown,
}

/// The records themselves.
pub(super) fn records(paths: &[Vec<Step>]) -> Vec<Location> {
    paths.iter().map(|path| Location { record: path.clone(), path: path.clone() }).collect()
}

impl Compiler<'_> {
    /// Remembers the ways of an expression that lead out. Whether that is wrong is known when all rules are.
    pub(super) fn look_outward(&mut self, text: &Text, path: &str) {
        for way in ways(&text.text).all {
            let End::Out { names, rest, offset } = self.follow(&way) else { continue };
            let absolute = format!("/{}{rest}", names.join("/"));
            let problem = Problem::new(Code::ProfileXpath, "the path leads out of the record, where it finds nothing")
                .at(text.place(offset))
                .path(path)
                .expected("a path into the record, to attributes of what is around it, or one from the root on")
                .hint(if self.is_record(&names) {
                    "no other record is there; `group_by` and `with` put records together".to_owned()
                } else {
                    format!("write {absolute:?}; it is found where it stands before the record")
                });
            self.outward.push(Outward { names, problem });
        }
    }

    /// Where the nodes are that an expression selects, if that is known.
    pub(super) fn locate(&self, text: &Text) -> Option<Vec<Location>> {
        let mut found = Vec::new();
        for way in ways(&text.text).selected? {
            match self.follow(&way) {
                End::At(at) => found.extend(at),
                End::Out { .. } | End::Unknown => return None,
            }
        }
        Some(found)
    }

    /// What was remembered since there were `before` is of this layer.
    pub(super) fn outward_of(&mut self, before: usize, layer: &str) {
        let Some(file) = self.file_of(layer).map(str::to_owned) else { return };
        for outward in self.outward.iter_mut().skip(before) {
            outward.problem = outward.problem.clone().or_in_file(&file);
        }
    }

    /// The first path that leads to what no other path has kept.
    pub(super) fn finds_nothing(&self) -> Option<Problem> {
        let is_kept = |names: &[String]| {
            let mut kept = self.absolute_paths().iter().filter(|kept| !kept.is_empty());
            kept.any(|kept| kept.iter().zip(names).all(|(kept, name)| kept.local == *name))
        };
        self.outward.iter().find(|outward| !is_kept(&outward.names)).map(|outward| outward.problem.clone())
    }

    fn is_record(&self, names: &[String]) -> bool {
        self.records.iter().any(|location| {
            let steps = &location.record;
            steps.len() <= names.len()
                && steps.iter().zip(names).all(|(step, name)| name == "*" || step.fits_name(name))
        })
    }

    fn follow(&self, way: &Way<'_>) -> End {
        let start = match way.variable {
            None => self.here.as_ref(),
            Some(name) => self.variables_at.iter().find(|(known, _)| known == name).map(|(_, at)| at),
        };
        let Some(mut at) = start.cloned() else { return End::Unknown };
        for (index, step) in way.steps.iter().enumerate() {
            let mut next = Vec::new();
            let mut out = None;
            for location in &at {
                match go(location, step.kind) {
                    Some(Gone::To(locations)) => next.extend(locations),
                    Some(Gone::Out(names)) => out = Some(names),
                    None => return End::Unknown,
                }
            }
            if let (true, Some(mut names)) = (next.is_empty(), out) {
                let rest = way.steps.get(index + 1..).unwrap_or_default();
                let rest = behind(rest.iter().map(|step| step.kind), &mut names);
                return End::Out { names, rest, offset: step.offset };
            }
            at = next;
        }
        End::At(at)
    }
}

/// What a step from one location comes to.
enum Gone {
    To(Vec<Location>),
    Out(Vec<String>),
}

/// Nothing if it is not known.
fn go(location: &Location, step: StepKind<'_>) -> Option<Gone> {
    let Location { record, path } = location;
    let to = |path: &[Step]| Location { record: record.clone(), path: path.to_vec() };
    let names = |path: &[Step], name: Option<&str>| {
        let names = path.iter().map(|step| step.name.clone().unwrap_or_else(|| "*".to_owned()));
        Gone::Out(names.chain([name.unwrap_or("*").to_owned()]).collect())
    };
    Some(match step {
        StepKind::Itself => Gone::To(vec![location.clone()]),
        StepKind::Parent => Gone::To(path.split_last().map(|(_, above)| to(above)).into_iter().collect()),
        StepKind::Ancestor { name, or_self } => {
            let last = if or_self { path.len() } else { path.len().saturating_sub(1) };
            let fits = |above: &&[Step]| above.last().is_some_and(|step| name.is_none_or(|name| step.fits_name(name)));
            let above = (1..=last).filter_map(|length| path.get(..length)).filter(fits);
            Gone::To(above.map(to).collect())
        }
        StepKind::Child(name) => match (record.get(path.len()), name) {
            // Around the record nothing but the way to it is there.
            (Some(step), Some(name)) if !step.fits_name(name) => names(path, Some(name)),
            (Some(step), _) => Gone::To(vec![to(&[path.as_slice(), std::slice::from_ref(step)].concat())]),
            (None, name) => {
                let step = Step { name: name.map(str::to_owned), namespace: None };
                Gone::To(vec![to(&[path.as_slice(), &[step]].concat())])
            }
        },
        StepKind::Beside(name) if path.len() <= record.len() => names(path.split_last()?.1, name),
        StepKind::Beside(_) | StepKind::Attribute(_) | StepKind::Anywhere => return None,
    })
}

/// Adds the names of children to `names`, and says what comes behind them as far as it is as simple.
fn behind<'a>(steps: impl Iterator<Item = StepKind<'a>>, names: &mut Vec<String>) -> String {
    let mut rest = String::new();
    for step in steps {
        match step {
            StepKind::Itself => {}
            StepKind::Child(Some(name)) if rest.is_empty() => names.push(name.to_owned()),
            StepKind::Attribute(Some(name)) => return format!("/@{name}"),
            _ => {
                rest = "/…".to_owned();
                break;
            }
        }
    }
    rest
}
