//! What an expression looks at without selecting it: the operands of its predicates and conditions.

use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind};

/// The paths that are looked at, stripped of their own predicates, relative to the context of the expression.
///
/// For `PARTY[PARTY_ROLE = 'buyer']/NAME` that is `PARTY/PARTY_ROLE`; for the condition `@type = 'new'` it is `@type`. A
/// path that starts from the result of another expression has no such form and is left out.
pub(super) fn operands<'a>(syntax: &Syntax<'a>) -> Vec<Syntax<'a>> {
    let mut found = Vec::new();
    let selects = matches!(syntax.kind, SyntaxKind::Path(..) | SyntaxKind::Union(_));
    collect(syntax, Some(&Prefix { root: false, steps: Vec::new() }), !selects, &mut found);
    found
}

/// The way to the context of a part.
struct Prefix<'s, 'a> {
    root: bool,
    steps: Vec<&'s StepSyntax<'a>>,
}

fn collect<'a>(syntax: &Syntax<'a>, prefix: Option<&Prefix<'_, 'a>>, looked_at: bool, found: &mut Vec<Syntax<'a>>) {
    let SyntaxKind::Path(start, steps) = &syntax.kind else {
        syntax.kind.children().into_iter().for_each(|part| collect(part, prefix, looked_at, found));
        return;
    };
    let mut way = match start {
        StartSyntax::Root => Some(Prefix { root: true, steps: Vec::new() }),
        StartSyntax::Context => prefix.map(|prefix| Prefix { root: prefix.root, steps: prefix.steps.clone() }),
        StartSyntax::Filter(filtered, _) => {
            collect(filtered, prefix, looked_at, found);
            None
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
    if let (true, Some(way)) = (looked_at, way) {
        let bare = |step: &&StepSyntax<'a>| StepSyntax {
            axis: step.axis,
            test: step.test,
            span: step.span.clone(),
            predicates: Vec::new(),
        };
        let start = if way.root { StartSyntax::Root } else { StartSyntax::Context };
        found.push(Syntax {
            kind: SyntaxKind::Path(start, way.steps.iter().map(bare).collect()),
            span: syntax.span.clone(),
            height: 1,
        });
    }
}
