//! What an expression looks at without selecting it: the operands of its predicates and conditions.

use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind};

/// The paths that are looked at, stripped of their own predicates, relative to the context of the expression.
///
/// For `PARTY[PARTY_ROLE = 'buyer']/NAME` that is `PARTY/PARTY_ROLE`; for the condition `@type = 'new'` it is `@type`. A
/// path that starts from the result of another expression than a variable has no such form and is left out.
pub(super) fn operands<'a>(syntax: &Syntax<'a>) -> Vec<Syntax<'a>> {
    let mut found = Vec::new();
    let selects = matches!(syntax.kind, SyntaxKind::Path(..) | SyntaxKind::Union(_));
    collect(syntax, Some(&Prefix { start: Origin::Context, steps: Vec::new() }), !selects, &mut found);
    found
}

/// The way to the context of a part.
struct Prefix<'s, 'a> {
    start: Origin<'s, 'a>,
    steps: Vec<&'s StepSyntax<'a>>,
}

#[derive(Clone, Copy)]
enum Origin<'s, 'a> {
    Root,
    Context,
    /// The name of a variable and the part that it stands in.
    Variable(&'a str, &'s Syntax<'a>),
}

fn collect<'a>(syntax: &Syntax<'a>, prefix: Option<&Prefix<'_, 'a>>, looked_at: bool, found: &mut Vec<Syntax<'a>>) {
    let SyntaxKind::Path(start, steps) = &syntax.kind else {
        syntax.kind.children().into_iter().for_each(|part| collect(part, prefix, looked_at, found));
        return;
    };
    let mut way = match start {
        StartSyntax::Root => Some(Prefix { start: Origin::Root, steps: Vec::new() }),
        StartSyntax::Context => prefix.map(|prefix| Prefix { start: prefix.start, steps: prefix.steps.clone() }),
        StartSyntax::Filter(filtered, predicates) => {
            collect(filtered, prefix, looked_at, found);
            let way = match &filtered.kind {
                SyntaxKind::Variable(name) => {
                    Some(Prefix { start: Origin::Variable(name, filtered), steps: Vec::new() })
                }
                _ => None,
            };
            for predicate in predicates {
                collect(predicate, way.as_ref(), true, found);
            }
            way
        }
    };
    for step in steps {
        if let Some(way) = &mut way {
            way.steps.push(step);
        }
        for predicate in &step.predicates {
            collect(predicate, way.as_ref(), true, found);
        }
    }
    // Of a variable, only what lies below is looked at.
    let is_empty = |way: &Prefix<'_, 'a>| matches!(way.start, Origin::Variable(..)) && way.steps.is_empty();
    if let (true, Some(way)) = (looked_at, way.filter(|way| !is_empty(way))) {
        let bare = |step: &&StepSyntax<'a>| StepSyntax {
            axis: step.axis,
            test: step.test,
            span: step.span.clone(),
            predicates: Vec::new(),
        };
        let start = match way.start {
            Origin::Root => StartSyntax::Root,
            Origin::Context => StartSyntax::Context,
            Origin::Variable(name, part) => {
                let variable = Syntax { kind: SyntaxKind::Variable(name), span: part.span.clone(), height: 1 };
                StartSyntax::Filter(Box::new(variable), Vec::new())
            }
        };
        found.push(Syntax {
            kind: SyntaxKind::Path(start, way.steps.iter().map(bare).collect()),
            span: syntax.span.clone(),
            height: 1,
        });
    }
}
