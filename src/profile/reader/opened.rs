//! A document whose beginning was looked at, to decide what it is.

use std::sync::Arc;

use super::super::beginning::{Beginning, Sheets};
use super::super::compiled::Profile;
use super::super::library::Profiles;
use super::ReadOptions;
use crate::error::{Code, Problem, Result};
use crate::input::{Charset, Form, Input, Limits, Text, Wanted};
use crate::xml::Preview;

/// How much of a document is looked at to find its profile.
const PREVIEW: usize = 256 * 1024;

/// How much of it is where only the root element is asked for; first a little, which is nearly always enough.
const ROOT: [usize; 2] = [1024, 16 * 1024];

/// A document whose beginning was looked at.
pub(super) struct Opened<'a> {
    pub(super) name: Option<String>,
    pub(super) text: Text<'a>,
    /// All bytes, if they are in memory.
    bytes: Option<&'a [u8]>,
    charset: Charset,
    /// Of XML.
    pub(super) preview: Option<Preview>,
    /// Of a table.
    sheets: Sheets,
    /// What ended the beginning early.
    failure: Option<crate::Error>,
}

impl<'a> Opened<'a> {
    pub(super) fn new(
        name: Option<String>,
        input: Input<'a>,
        forced: Option<&Arc<Profile>>,
        options: &ReadOptions,
    ) -> Result<Self> {
        let charset = options.charset.or(forced.map(|profile| profile.charset)).unwrap_or_default();
        let bytes = if let Input::Slice(bytes) = &input { Some(*bytes) } else { None };
        let wanted = match forced.map(|profile| profile.dialect.is_some()) {
            Some(true) => Wanted::Table,
            Some(false) => Wanted::Xml,
            None => Wanted::Any,
        };
        let mut text = Text::open_as(input, wanted, charset, &options.limits)?;
        // What is wrong behind good text is told again when that has been read.
        let mut failure = None;
        while failure.is_none() && text.window().len() < PREVIEW && !text.is_complete() {
            failure = text.extend().err();
        }
        let begins_with_tag = text.window().trim_start().starts_with('<');
        if let (Some(profile), true, true) = (forced, wanted == Wanted::Table, begins_with_tag) {
            let message = format!("the profile `{}` reads tables, and the input begins with a tag", profile.id);
            return Err(Problem::new(Code::ProfileNoRecords, message)
                .at(text.anchor().position)
                .hint("use the profile that fits the document, or leave it to be found")
                .into());
        }
        let is_xml = text.form() == Form::Xml;
        let is_decided = forced.is_some_and(|profile| profile.is_decided());
        let lengths = if is_decided { ROOT.as_slice() } else { &[PREVIEW] };
        let mut preview = None;
        for length in lengths.iter().filter(|_| is_xml) {
            let beginning = Preview::new(&text, *length, &options.limits);
            let has_root = beginning.document(&text).root().is_some();
            preview = Some(beginning);
            if has_root {
                break;
            }
        }
        Ok(Opened { name, text, bytes, charset, preview, sheets: Sheets::default(), failure })
    }

    /// What the profile is found by.
    pub(super) fn beginning<'b>(&'b self, options: &'b ReadOptions) -> Beginning<'b> {
        let document = self.preview.as_ref().map(|preview| preview.document(&self.text));
        document.map_or(Beginning::Table(&self.text, &options.limits, &self.sheets), Beginning::Xml)
    }

    /// The profile, and the number of the document in it.
    pub(super) fn identity(
        &self,
        profiles: &Profiles,
        forced: Option<&Arc<Profile>>,
        options: &ReadOptions,
    ) -> Result<(Arc<Profile>, usize)> {
        let document = self.preview.as_ref().map(|preview| preview.document(&self.text));
        let beginning = self.beginning(options);
        // A document that is broken at its beginning fits nothing because of that.
        let fault = || {
            let fault = self.preview.as_ref().and_then(Preview::fault).cloned();
            let fault = fault.filter(|_| document.is_some_and(|document| document.root().is_none()));
            self.failure.clone().or(fault.map(Into::into))
        };
        match forced {
            None => profiles.find(&beginning, &options.parameters).map_err(|error| fault().unwrap_or(error)),
            Some(profile) if profile.documents.len() == 1 => Ok((Arc::clone(profile), 0)),
            Some(profile) => match profiles.document(profile, &beginning)? {
                Some((number, _)) => Ok((Arc::clone(profile), number)),
                None => {
                    let root = document.and_then(|document| document.root_description());
                    let root = root.unwrap_or_else(|| "an element that is not known".to_owned());
                    let message = format!("the document is none of those that the profile `{}` reads", profile.id);
                    let names: Vec<&str> = profile.documents().collect();
                    let problem = Problem::new(Code::ProfileDocuments, message);
                    let problem = problem.expected(format!("{}; the root is {root}", names.join(" or ")));
                    Err(fault().unwrap_or_else(|| problem.into()))
                }
            },
        }
    }

    /// The text in the encoding that the profile asks for.
    pub(super) fn text_for(self, profile: &Profile, options: &ReadOptions) -> Result<Text<'a>> {
        if options.charset.is_none() && profile.charset != self.charset {
            let wanted = if self.preview.is_some() { Wanted::Xml } else { Wanted::Table };
            reopen(self.text, self.bytes, wanted, profile, &options.limits)
        } else {
            Ok(self.text)
        }
    }
}

/// The profile that was found asks for another encoding than the document was opened with.
fn reopen<'a>(
    text: Text<'a>,
    bytes: Option<&'a [u8]>,
    wanted: Wanted,
    profile: &Profile,
    limits: &Limits,
) -> Result<Text<'a>> {
    match (profile.charset, bytes) {
        (charset, Some(bytes)) => Text::open_as(Input::Slice(bytes), wanted, charset, limits),
        (Charset::Fixed(encoding), None) if encoding.name() == text.encoding() => Ok(text),
        (Charset::Strict, None) if text.warnings().is_empty() => Ok(text),
        (Charset::Auto, None) => Ok(text),
        (_, None) => Err(Problem::new(
            Code::InputCharsetLie,
            format!("the profile `{}` sets the encoding, and the input was read as {}", profile.id, text.encoding()),
        )
        .hint("name the profile, so that its encoding is known from the start")
        .into()),
    }
}
