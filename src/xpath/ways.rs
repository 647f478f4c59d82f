//! The ways that an expression goes through the tree, step by step, to find out where they lead before there is a tree.

use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind, TestSyntax};
use super::axis::Axis;
use super::parse::parse;

/// One path of an expression, or the way to one of its predicates and on from there. Predicates themselves are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way<'a> {
    /// The variable that it starts from; nothing for the context.
    pub(crate) variable: Option<&'a str>,
    pub(crate) steps: Vec<WayStep<'a>>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WayStep<'a> {
    pub(crate) kind: StepKind<'a>,
    /// Where its node test stands in the text.
    pub(crate) offset: usize,
}

/// Where a step leads. Names are local, nothing stands for any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StepKind<'a> {
    Itself,
    Parent,
    Ancestor {
        name: Option<&'a str>,
        or_self: bool,
    },
    Child(Option<&'a str>),
    Attribute(Option<&'a str>),
    /// A sibling.
    Beside(Option<&'a str>),
    /// Anywhere below, before or behind.
    Anywhere,
}

/// The ways of an expression.
#[derive(Debug, Default)]
pub(crate) struct Ways<'a> {
    pub(crate) all: Vec<Way<'a>>,
    /// Those that lead to its result, if it is a path or several of them.
    pub(crate) selected: Option<Vec<Way<'a>>>,
}

/// The relative ways and those from variables. A text that is no expression has none.
pub(crate) fn ways(text: &str) -> Ways<'_> {
    let Ok(syntax) = parse(text) else { return Ways::default() };
    let mut ways = Ways { all: Vec::new(), selected: selected(&syntax) };
    collect(&syntax, Some(&Way { variable: None, steps: Vec::new() }), &mut ways.all);
    ways
}

fn selected<'a>(syntax: &Syntax<'a>) -> Option<Vec<Way<'a>>> {
    match &syntax.kind {
        SyntaxKind::Union(parts) => {
            let parts: Option<Vec<Vec<Way<'a>>>> = parts.iter().map(selected).collect();
            Some(parts?.concat())
        }
        SyntaxKind::Variable(name) => Some(vec![Way { variable: Some(name), steps: Vec::new() }]),
        SyntaxKind::Path(start, steps) => {
            let mut way = start_of(start, Some(&Way { variable: None, steps: Vec::new() }))?;
            way.steps.extend(steps.iter().map(step));
            Some(vec![way])
        }
        _ => None,
    }
}

fn collect<'a>(syntax: &Syntax<'a>, context: Option<&Way<'a>>, all: &mut Vec<Way<'a>>) {
    let SyntaxKind::Path(start, steps) = &syntax.kind else {
        syntax.kind.children().into_iter().for_each(|part| collect(part, context, all));
        return;
    };
    let mut way = start_of(start, context);
    if let StartSyntax::Filter(filtered, predicates) = start {
        collect(filtered, context, all);
        predicates.iter().for_each(|predicate| collect(predicate, way.as_ref(), all));
    }
    for next in steps {
        if let Some(way) = &mut way {
            way.steps.push(step(next));
        }
        next.predicates.iter().for_each(|predicate| collect(predicate, way.as_ref(), all));
    }
    all.extend(way);
}

/// The way to where a path starts; nothing from the root of the document, and from what is no variable.
fn start_of<'a>(start: &StartSyntax<'a>, context: Option<&Way<'a>>) -> Option<Way<'a>> {
    match start {
        StartSyntax::Root => None,
        StartSyntax::Context => context.cloned(),
        StartSyntax::Filter(filtered, _) => match &filtered.kind {
            SyntaxKind::Variable(name) => Some(Way { variable: Some(name), steps: Vec::new() }),
            _ => None,
        },
    }
}

fn step<'a>(step: &StepSyntax<'a>) -> WayStep<'a> {
    let name = match step.test {
        TestSyntax::Name(_, local) => Some(local),
        _ => None,
    };
    let kind = match step.axis {
        Axis::Itself => StepKind::Itself,
        Axis::Parent => StepKind::Parent,
        Axis::Ancestor => StepKind::Ancestor { name, or_self: false },
        Axis::AncestorOrSelf => StepKind::Ancestor { name, or_self: true },
        // Texts stand in the element itself.
        Axis::Child if step.test == TestSyntax::Text => StepKind::Anywhere,
        Axis::Child => StepKind::Child(name),
        Axis::Attribute => StepKind::Attribute(name),
        Axis::FollowingSibling | Axis::PrecedingSibling => StepKind::Beside(name),
        Axis::Descendant | Axis::DescendantOrSelf | Axis::Following | Axis::Preceding => StepKind::Anywhere,
    };
    WayStep { kind, offset: step.span.start }
}

#[cfg(test)]
mod tests {
    use super::{StepKind, ways};

    fn told(text: &str) -> Vec<String> {
        let told = |kind: StepKind<'_>| match kind {
            StepKind::Itself => ".".to_owned(),
            StepKind::Parent => "..".to_owned(),
            StepKind::Ancestor { name, .. } => format!("^{}", name.unwrap_or("*")),
            StepKind::Child(name) => name.unwrap_or("*").to_owned(),
            StepKind::Attribute(name) => format!("@{}", name.unwrap_or("*")),
            StepKind::Beside(name) => format!("~{}", name.unwrap_or("*")),
            StepKind::Anywhere => "?".to_owned(),
        };
        let ways = ways(text).all.into_iter();
        ways.map(|way| {
            let start = way.variable.map(|name| format!("${name}"));
            start.into_iter().chain(way.steps.into_iter().map(|step| told(step.kind))).collect::<Vec<_>>().join("/")
        })
        .collect()
    }

    #[test]
    fn ways_through_a_tree() {
        let cases: &[(&str, &[&str])] = &[
            ("a/@b", &["a/@b"]),
            ("../p:h/x | .", &["../h/x", "."]),
            ("/a/b", &[]),
            ("/a/b[c]", &[]),
            ("a[../b = 1]/c", &["a/../b", "a/c"]),
            ("$head/x[../y]", &["$head/x/../y", "$head/x"]),
            ("concat(ancestor::a/@b, preceding-sibling::*)", &["^a/@b", "~*"]),
            ("a//b", &["a/?/b"]),
            ("(a | b)/c", &["a", "b"]),
            ("not(", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), *expected, "{text}");
        }
    }

    #[test]
    fn what_is_selected() {
        let count = |text: &str| ways(text).selected.map(|ways| ways.len());
        let cases = [("a", Some(1)), ("a | ../b", Some(2)), ("$rows", Some(1)), ("/a", None), ("string(a)", None)];
        for (text, expected) in cases {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}
