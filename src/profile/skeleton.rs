//! The beginning of a profile for documents that nobody has seen: every path of them, and guesses marked as guesses.

mod draft;
mod head;
mod join;
mod kinds;
mod part;
mod text;
mod words;

use std::collections::BTreeSet;

use draft::Draft;
use part::Part;

use super::library::Profiles;
use crate::error::{Code, Problem, Result};
use crate::input::{Charset, Input, Limits};

/// How a skeleton is made.
#[derive(Clone, Debug, Default)]
pub struct SkeletonOptions {
    /// The path of the elements that are orders, such as `/Export/Sale`; without it they are guessed.
    pub record: Option<String>,
    /// What the file is called in the first comment.
    pub file: Option<String>,
    /// The encoding of the document.
    pub charset: Charset,
    /// What the document may ask for.
    pub limits: Limits,
    /// Whether sample values stand there as they are. They may be personal data.
    pub show_values: bool,
}

impl Profiles {
    /// Writes the beginning of a profile for a document: `id`, `detect`, `records.at`, rules that the names and all values
    /// suggest, and every path of a record as a comment with its count and a sample, masked.
    ///
    /// Whatever is guessed is marked `GUESS` with the reason, whatever a person has to say is marked `DECIDE`. A rule
    /// whose values do not all fit stands there as a comment only. The text can be [added](Profiles::add) and reads the
    /// document; its id is one that no profile at hand has. What does not begin with a tag is a table: its rows are the
    /// records, grouped by the number of the order.
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{Profiles, SkeletonOptions};
    ///
    /// let xml = b"<Export><Sale no='1'><Item sku='a'><Pieces>2</Pieces></Item></Sale></Export>";
    /// let mut profiles = Profiles::builtin()?;
    /// let toml = profiles.skeleton(Input::Slice(xml), &SkeletonOptions::default())?;
    /// assert!(toml.contains("at = \"/Export/Sale\""));
    /// profiles.add(&toml, "export.toml")?;
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the document, and a record path that it does not have.
    pub fn skeleton(&self, input: Input<'_>, options: &SkeletonOptions) -> Result<String> {
        self.skeleton_all(vec![(String::new(), input)], options)
    }

    /// The same for documents that belong together, each with the name of its file: one document holds the records, and
    /// what the others hold is joined to them by a key that values suggest.
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{Profiles, SkeletonOptions};
    ///
    /// let orders = b"<orders><order><id>1</id><buyer>7</buyer><item><qty>2</qty></item></order></orders>";
    /// let people = b"<people><person><id>7</id><city>Zingst</city></person></people>";
    /// let mut profiles = Profiles::builtin()?;
    /// let inputs = vec![
    ///     ("people.xml".to_owned(), Input::Slice(people)),
    ///     ("orders.xml".to_owned(), Input::Slice(orders)),
    /// ];
    /// let toml = profiles.skeleton_all(inputs, &SkeletonOptions::default())?;
    /// assert!(toml.contains("document = \"orders\""));
    /// assert!(toml.contains("{ record = \"buyer\", joined = \"id\" }"));
    /// profiles.add(&toml, "shop.toml")?;
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Profiles::skeleton`], and [`Code::UsageParameter`] for documents that cannot be told apart or of which some are
    /// tables and others are not.
    pub fn skeleton_all(&self, inputs: Vec<(String, Input<'_>)>, options: &SkeletonOptions) -> Result<String> {
        let is_single = inputs.len() == 1;
        let mut parts: Vec<Part> = Vec::new();
        for (file, input) in inputs {
            let part = Part::read(&file, &parts, input, options);
            let part = part.map_err(|error| if is_single { error } else { error.or_in_file(&file) })?;
            if let Some(other) = parts.iter().find(|other| other.is_table != part.is_table) {
                let (this, that) = if part.is_table { ("a table", "XML") } else { ("XML", "a table") };
                let message =
                    format!("the file is {this} and {} is {that}, and a profile reads one of them", other.file);
                return Err(Problem::new(Code::UsageParameter, message).in_file(&file).into());
            }
            if let Some(other) = parts.iter().find(|other| !part.differs_from(other) && !other.differs_from(&part)) {
                let message =
                    format!("the file holds the same elements as {}, so they cannot be told apart", other.file);
                let problem = Problem::new(Code::UsageParameter, message).in_file(&file);
                return Err(problem.hint("give one of them").into());
            }
            parts.push(part);
        }
        if parts.is_empty() {
            return Err(Problem::new(Code::UsageParameter, "no document was given").into());
        }
        let draft = Draft::new(parts, options.record.as_deref())?;
        let taken: BTreeSet<String> = self.list().into_iter().map(|summary| summary.id).collect();
        Ok(text::write(&draft, &taken, options))
    }
}
