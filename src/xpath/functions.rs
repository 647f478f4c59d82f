//! The core function library of XPath 1.0, without `id()`.

use std::borrow::Cow;
use std::ops::ControlFlow;

use super::evaluate::{Answer, Evaluator, Focus};
use super::number;
use super::program::Program;
use super::value::ValueKind;

/// A core function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Last,
    Position,
    Count,
    LocalName,
    NamespaceUri,
    Name,
    String,
    Concat,
    StartsWith,
    Contains,
    SubstringBefore,
    SubstringAfter,
    Substring,
    StringLength,
    NormalizeSpace,
    Translate,
    Boolean,
    Not,
    True,
    False,
    Lang,
    Number,
    Sum,
    Floor,
    Ceiling,
    Round,
}

/// What a function takes and gives.
#[derive(Debug)]
pub(super) struct Signature {
    pub(super) function: Function,
    pub(super) name: &'static str,
    pub(super) result: ValueKind,
    /// The types of the parameters; `None` takes any.
    pub(super) parameters: &'static [Option<ValueKind>],
    /// How many of them must be given.
    pub(super) required: usize,
    /// Whether more arguments of the last type may follow.
    pub(super) repeats: bool,
    /// Whether the context node stands in for a missing argument.
    pub(super) defaults_to_context: bool,
}

const ANY: Option<ValueKind> = None;
const NODES: Option<ValueKind> = Some(ValueKind::Nodes);
const TEXT: Option<ValueKind> = Some(ValueKind::Text);
const NUMBER: Option<ValueKind> = Some(ValueKind::Number);

const fn fixed(
    function: Function,
    name: &'static str,
    result: ValueKind,
    parameters: &'static [Option<ValueKind>],
) -> Signature {
    let required = parameters.len();
    Signature { function, name, result, parameters, required, repeats: false, defaults_to_context: false }
}

const fn contextual(
    function: Function,
    name: &'static str,
    result: ValueKind,
    parameters: &'static [Option<ValueKind>],
) -> Signature {
    Signature { function, name, result, parameters, required: 0, repeats: false, defaults_to_context: true }
}

static SIGNATURES: [Signature; 26] = [
    fixed(Function::Last, "last", ValueKind::Number, &[]),
    fixed(Function::Position, "position", ValueKind::Number, &[]),
    fixed(Function::Count, "count", ValueKind::Number, &[NODES]),
    contextual(Function::LocalName, "local-name", ValueKind::Text, &[NODES]),
    contextual(Function::NamespaceUri, "namespace-uri", ValueKind::Text, &[NODES]),
    contextual(Function::Name, "name", ValueKind::Text, &[NODES]),
    contextual(Function::String, "string", ValueKind::Text, &[ANY]),
    Signature { repeats: true, ..fixed(Function::Concat, "concat", ValueKind::Text, &[TEXT, TEXT]) },
    fixed(Function::StartsWith, "starts-with", ValueKind::Boolean, &[TEXT, TEXT]),
    fixed(Function::Contains, "contains", ValueKind::Boolean, &[TEXT, TEXT]),
    fixed(Function::SubstringBefore, "substring-before", ValueKind::Text, &[TEXT, TEXT]),
    fixed(Function::SubstringAfter, "substring-after", ValueKind::Text, &[TEXT, TEXT]),
    Signature { required: 2, ..fixed(Function::Substring, "substring", ValueKind::Text, &[TEXT, NUMBER, NUMBER]) },
    contextual(Function::StringLength, "string-length", ValueKind::Number, &[TEXT]),
    contextual(Function::NormalizeSpace, "normalize-space", ValueKind::Text, &[TEXT]),
    fixed(Function::Translate, "translate", ValueKind::Text, &[TEXT, TEXT, TEXT]),
    fixed(Function::Boolean, "boolean", ValueKind::Boolean, &[ANY]),
    fixed(Function::Not, "not", ValueKind::Boolean, &[ANY]),
    fixed(Function::True, "true", ValueKind::Boolean, &[]),
    fixed(Function::False, "false", ValueKind::Boolean, &[]),
    fixed(Function::Lang, "lang", ValueKind::Boolean, &[TEXT]),
    contextual(Function::Number, "number", ValueKind::Number, &[ANY]),
    fixed(Function::Sum, "sum", ValueKind::Number, &[NODES]),
    fixed(Function::Floor, "floor", ValueKind::Number, &[NUMBER]),
    fixed(Function::Ceiling, "ceiling", ValueKind::Number, &[NUMBER]),
    fixed(Function::Round, "round", ValueKind::Number, &[NUMBER]),
];

/// The function of that name.
pub(super) fn signature(name: &str) -> Option<&'static Signature> {
    SIGNATURES.iter().find(|signature| signature.name == name)
}

/// The names of all functions.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    SIGNATURES.iter().map(|signature| signature.name)
}

/// What to write instead of a function that later versions of XPath or XSLT have.
pub(super) fn foreign(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" => "identifiers need a DTD, which the reader passes over; write `[@id = '…']`",
        "exists" => "write the path itself as the condition, or `boolean(path)`",
        "empty" => "write `not(path)`",
        "lower-case" => "write `translate(text, 'ABC…', 'abc…')`",
        "upper-case" => "write `translate(text, 'abc…', 'ABC…')`",
        "ends-with" => "write `substring(text, string-length(text) - string-length(end) + 1) = end`",
        "matches" | "replace" | "tokenize" => "use the words `match`, `replace` and `split` of the rule",
        "string-join" => "use the word `join` of the rule",
        "distinct-values" => "write a predicate such as `[not(. = preceding::name)]`",
        "avg" | "min" | "max" | "abs" | "format-number" => "numbers are computed by the words of the rule",
        "current" => "write `.` outside of the predicate",
        "document" | "doc" | "key" => "other documents are joined by the word `with` of the records",
        _ => return None,
    })
}

impl Function {
    /// The type of the result.
    pub(super) fn result(self) -> ValueKind {
        match self {
            Function::LocalName
            | Function::NamespaceUri
            | Function::Name
            | Function::String
            | Function::Concat
            | Function::SubstringBefore
            | Function::SubstringAfter
            | Function::Substring
            | Function::NormalizeSpace
            | Function::Translate => ValueKind::Text,
            Function::StartsWith
            | Function::Contains
            | Function::Boolean
            | Function::Not
            | Function::True
            | Function::False
            | Function::Lang => ValueKind::Boolean,
            Function::Last
            | Function::Position
            | Function::Count
            | Function::StringLength
            | Function::Number
            | Function::Sum
            | Function::Floor
            | Function::Ceiling
            | Function::Round => ValueKind::Number,
        }
    }
}

impl<'a> Evaluator<'a> {
    /// Calls `function`. The compiler has checked the number of arguments and added `.` where it is the default.
    pub(super) fn call(&self, function: Function, arguments: &'a [Program], focus: Focus) -> Answer<'a> {
        match (function, arguments) {
            (Function::Last, _) => Answer::Number(number::from_count(focus.size)),
            (Function::Position, _) => Answer::Number(number::from_count(focus.position)),
            (Function::True, _) => Answer::Boolean(true),
            (Function::False, _) => Answer::Boolean(false),
            (Function::Count, [nodes]) => Answer::Number(number::from_count(self.count(nodes, focus))),
            (Function::Sum, [nodes]) => Answer::Number(self.sum(nodes, focus)),
            (Function::LocalName, [nodes]) => self.of_first(nodes, focus, |node| self.document.local_name(node)),
            (Function::NamespaceUri, [nodes]) => self.of_first(nodes, focus, |node| self.document.namespace(node)),
            (Function::Name, [nodes]) => self.of_first(nodes, focus, |node| self.document.name(node)),
            (Function::String, [value]) => Answer::Text(self.string(value, focus)),
            (Function::Boolean, [value]) => Answer::Boolean(self.boolean(value, focus)),
            (Function::Not, [value]) => Answer::Boolean(!self.boolean(value, focus)),
            (Function::Number, [value]) => Answer::Number(self.number(value, focus)),
            (Function::Floor, [value]) => Answer::Number(self.number(value, focus).floor()),
            (Function::Ceiling, [value]) => Answer::Number(self.number(value, focus).ceil()),
            (Function::Round, [value]) => Answer::Number(number::round(self.number(value, focus))),
            (Function::Lang, [language]) => Answer::Boolean(self.lang(&self.string(language, focus), focus)),
            (Function::Concat, parts) => {
                let mut text = String::new();
                for part in parts {
                    text.push_str(&self.string(part, focus));
                }
                Answer::Text(Cow::Owned(text))
            }
            (Function::StringLength, [text]) => {
                Answer::Number(number::from_count(self.string(text, focus).chars().count()))
            }
            (Function::NormalizeSpace, [text]) => Answer::Text(normalize_space(self.string(text, focus))),
            (Function::StartsWith, [text, start]) => {
                Answer::Boolean(self.string(text, focus).starts_with(&*self.string(start, focus)))
            }
            (Function::Contains, [text, part]) => {
                Answer::Boolean(contains(&self.string(text, focus), &self.string(part, focus)))
            }
            (Function::SubstringBefore, [text, part]) => {
                let (text, part) = (self.string(text, focus), self.string(part, focus));
                Answer::Text(slice(text, |text| text.split_once(&*part).map(|(before, _)| before)))
            }
            (Function::SubstringAfter, [text, part]) => {
                let (text, part) = (self.string(text, focus), self.string(part, focus));
                Answer::Text(slice(text, |text| text.split_once(&*part).map(|(_, after)| after)))
            }
            (Function::Substring, [text, start, length @ ..]) => {
                let start = self.number(start, focus);
                let length = length.first().map(|length| self.number(length, focus));
                Answer::Text(Cow::Owned(number::substring(&self.string(text, focus), start, length)))
            }
            (Function::Translate, [text, from, to]) => {
                let (from, to) = (self.string(from, focus), self.string(to, focus));
                Answer::Text(Cow::Owned(translate(&self.string(text, focus), &from, &to)))
            }
            // No other combination passes the compiler.
            _ => Answer::Text(Cow::Borrowed("")),
        }
    }

    fn count(&self, nodes: &'a Program, focus: Focus) -> usize {
        let mut count = 0;
        let _ = self.visit(nodes, focus, &mut |_| {
            count += 1;
            ControlFlow::Continue(())
        });
        count
    }

    fn sum(&self, nodes: &'a Program, focus: Focus) -> f64 {
        let mut sum = 0.0;
        let _ = self.visit(nodes, focus, &mut |node| {
            sum = number::calculate(super::lexer::Operator::Add, sum, number::parse(&self.text(node)));
            ControlFlow::Continue(())
        });
        sum
    }

    fn of_first(&self, nodes: &'a Program, focus: Focus, part: impl Fn(crate::xml::NodeId) -> &'a str) -> Answer<'a> {
        Answer::Text(Cow::Borrowed(self.first(nodes, focus).map_or("", part)))
    }

    /// Whether the nearest `xml:lang` is `language` or a dialect of it.
    fn lang(&self, language: &str, focus: Focus) -> bool {
        let nodes = std::iter::successors(Some(focus.node), |node| self.document.parent(*node));
        let mut attributes = nodes.flat_map(|node| self.document.attributes(node));
        // No other prefix than `xml` may be bound to that namespace, so the name tells it.
        let Some(nearest) = attributes.find(|attribute| self.document.name(*attribute) == "xml:lang") else {
            return false;
        };
        let value = self.text(nearest);
        match (value.get(..language.len()), value.get(language.len()..)) {
            (Some(start), Some(rest)) => {
                start.eq_ignore_ascii_case(language) && (rest.is_empty() || rest.starts_with('-'))
            }
            _ => false,
        }
    }
}

/// A part of `text`, empty where `find` finds none.
fn slice<'a>(text: Cow<'a, str>, find: impl for<'t> Fn(&'t str) -> Option<&'t str>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(find(text).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(find(&text).unwrap_or_default().to_owned()),
    }
}

/// Whether `normalize-space()` leaves nothing of the text.
pub(super) fn is_blank_text(text: &str) -> bool {
    text.chars().all(number::is_blank)
}

/// Whether the text holds the part. Parts are mostly single characters (`contains(., '@')`).
pub(super) fn contains(text: &str, part: &str) -> bool {
    match part.as_bytes() {
        [byte] => memchr::memchr(*byte, text.as_bytes()).is_some(),
        _ => text.contains(part),
    }
}

fn normalize_space(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut words = text.split(number::is_blank).filter(|word| !word.is_empty());
    let mut normalized = words.next().unwrap_or_default().to_owned();
    for word in words {
        normalized.push(' ');
        normalized.push_str(word);
    }
    if normalized == text { text } else { Cow::Owned(normalized) }
}

/// Replaces each character of `from` by the one at the same place in `to`, or drops it where `to` is shorter.
fn translate(text: &str, from: &str, to: &str) -> String {
    let replaced = |character| match from.chars().position(|candidate| candidate == character) {
        Some(index) => to.chars().nth(index),
        None => Some(character),
    };
    text.chars().filter_map(replaced).collect()
}

#[cfg(test)]
mod tests {
    use super::SIGNATURES;

    #[test]
    fn signatures_and_results_agree() {
        for signature in &SIGNATURES {
            assert_eq!(signature.result, signature.function.result(), "{}", signature.name);
        }
    }
}
