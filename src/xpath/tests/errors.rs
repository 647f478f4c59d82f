//! What is refused, where the error points, and what it advises.

use crate::error::Code;
use crate::xml::NodeId;
use crate::xpath::{Context, Expression, ExpressionError, Scope};

use super::builder::{document, tree};

fn refuse(text: &str) -> ExpressionError {
    let namespaces = super::namespaces();
    let scope = Scope { namespaces: &namespaces, variables: &["head", "rows"] };
    match Expression::compile(text, &scope) {
        Ok(_) => panic!("{text} must be refused"),
        Err(error) => error,
    }
}

/// Expression, offset, found, part of the message, part of expectation or hint.
const ERRORS: &[(&str, usize, &str, &str, &str)] = &[
    ("", 0, "", "the expression is empty", "a name"),
    ("  ", 2, "", "the expression is empty", "a name"),
    ("a/", 2, "", "breaks off", "a name"),
    ("//", 2, "", "breaks off", "a name"),
    ("a[", 2, "", "breaks off", "a name"),
    ("a[1", 3, "", "breaks off", "`]`"),
    ("a]", 1, "]", "`]` cannot stand here", "no `[`"),
    ("(a", 2, "", "breaks off", "`)`"),
    ("a)", 1, ")", "`)` cannot stand here", "no `(`"),
    ("a = ", 4, "", "breaks off", "a name"),
    ("a[]", 2, "]", "`]` cannot stand here", "a name"),
    ("a b", 2, "b", "`b` stands where an operator must stand", "`/`, `=`"),
    ("a eq b", 2, "eq", "operator", "write `=`"),
    ("a ge b", 2, "ge", "operator", "write `>=`"),
    ("a adn b", 2, "adn", "operator", "write `and`"),
    ("a == b", 2, "==", "`==` is no XPath", "write `=`"),
    ("a && b", 2, "&&", "`&&` is no XPath", "write `and`"),
    ("a || b", 2, "||", "`||` is no XPath", "write `or`"),
    ("a <> b", 2, "<>", "`<>` is no XPath", "write `!=`"),
    ("!a", 0, "!", "cannot stand here", "not("),
    ("a & b", 2, "&", "cannot stand here", "write `and`"),
    ("a = 'x", 4, "'x", "not closed", "a closing '"),
    ("a = \"x", 4, "\"x", "not closed", "a closing \""),
    ("a = ’x’", 4, "’", "cannot stand here", "straight quotes"),
    ("a = „x“", 4, "„", "is no XPath", "straight quotes"),
    ("a = {shop}", 4, "{", "is no XPath", "$name"),
    ("a # b", 2, "#", "cannot stand here", ""),
    ("a\u{a0}= b", 1, "\u{a0}", "cannot stand here", ""),
    ("$", 0, "$", "`$` without a name", "a name right after"),
    ("$ head", 0, "$", "`$` without a name", "a name right after"),
    ("$haed/x", 0, "$haed", "no variable `$haed`", "write `$head`"),
    ("a[$foo]", 2, "$foo", "no variable `$foo`", "one of $head, $rows"),
    ("$x:y", 0, "$x:y", "no variable", "one of"),
    ("a + sume(b)", 4, "sume", "`sume` is no function", "write `sum`"),
    ("starts-wth(a, 'x')", 0, "starts-wth", "is no function", "write `starts-with`"),
    ("txet()", 0, "txet", "is no function", "write `text`"),
    ("x:sum(a)", 0, "x:sum", "`x:sum` is no function", ""),
    ("id('a')", 0, "id", "is no function", "DTD"),
    ("a[exists(b)]", 2, "exists", "is no function", "boolean(path)"),
    ("lower-case(a)", 0, "lower-case", "is no function", "translate("),
    ("matches(a, 'x')", 0, "matches", "is no function", "`match`"),
    ("a/sum(b)", 2, "sum", "`sum` cannot be a step", "function(path)"),
    ("count()", 0, "count()", "count() takes 1 argument, and 0 stand here", "1 argument"),
    ("count(a, b)", 0, "count(a, b)", "takes 1 argument, and 2", ""),
    ("true(a)", 0, "true(a)", "takes no argument", ""),
    ("concat(a)", 0, "concat(a)", "at least 2 arguments", ""),
    ("substring(a)", 0, "substring(a)", "2 or 3 arguments", ""),
    ("string(a, b)", 0, "string(a, b)", "0 or 1 arguments", ""),
    ("translate(a, b)", 0, "translate(a, b)", "3 arguments", ""),
    ("count('a')", 6, "'a'", "count() takes nodes, and this is a text", "a path"),
    ("sum(1)", 4, "1", "sum() takes nodes, and this is a number", "a path"),
    ("a | 'b'", 4, "'b'", "`|` joins nodes, and this is a text", "a path"),
    ("(a = b) | c", 0, "(a = b)", "this is true or false", "a path"),
    ("'a'/b", 0, "'a'", "only nodes have steps", "a path"),
    ("string(a)/b", 0, "string(a)", "only nodes have steps", "a path"),
    ("(1)[1]", 0, "(1)", "only nodes have predicates", "a path"),
    ("chld::a", 0, "chld", "`chld` is no axis", "write `child`"),
    ("x:child::a", 0, "x:child", "`x:child` is no axis", "write `child`"),
    ("a/namespace::*", 2, "namespace", "`namespace` is not supported", "namespace-uri()"),
    ("b/y:a", 2, "y", "the prefix `y` is bound to no namespace", "any namespace"),
    ("@nnoe:a", 1, "nnoe", "the prefix `nnoe`", "write `none`"),
    ("child::y:*", 7, "y", "the prefix `y`", ""),
    ("a:", 1, ":", "cannot stand here", ""),
    (".[1]", 1, "[", "cannot stand here", "self::node()[…]"),
    ("..[a]", 2, "[", "cannot stand here", "parent::node()[…]"),
    ("/a//", 4, "", "breaks off", "a name"),
    ("@", 1, "", "breaks off", "a name"),
    ("a,b", 1, ",", "cannot stand here", "an operator or the end"),
    ("text(", 5, "", "breaks off", "`)`"),
    ("text(a)", 5, "a", "cannot stand here", "`)`"),
    ("1 = ", 4, "", "breaks off", "a name"),
    ("1e3", 1, "e3", "operator", ""),
    ("Größe = = 1", 10, "=", "`=` cannot stand here", "a name"),
];

#[test]
fn errors_point_at_the_offending_part_and_advise() {
    for (text, offset, found, message, advice) in ERRORS {
        let error = refuse(text);
        assert_eq!((error.offset, error.found.as_str()), (*offset, *found), "{text}: {error}");
        assert_eq!(text.get(error.offset..error.offset + error.length), Some(*found), "{text}");
        assert!(error.message.contains(message), "{text}: {error}");
        let given = [error.expected.as_deref(), error.hint.as_deref()].map(Option::unwrap_or_default).join(" ");
        assert!(given.contains(advice), "{text}: {error}");
        let problem = error.into_problem();
        assert_eq!(problem.code(), Code::ProfileXpath);
        assert!(problem.message().contains(message) && problem.message().contains("byte"), "{problem}");
    }
}

#[test]
fn nesting_and_chains_are_limited() {
    let nested = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    let predicates = |depth: usize| format!("a{}{}", "[a".repeat(depth), "]".repeat(depth));
    let chain = |length: usize| vec!["1"; length].join(" + ");
    let namespaces = super::namespaces();
    let scope = Scope { namespaces: &namespaces, variables: &[] };
    // What is accepted also runs, within the stack of a test thread.
    let tree = tree("<a><a><a/></a></a>");
    let context = Context { document: document(&tree), node: NodeId::DOCUMENT, variables: &[] };
    for text in [
        nested(63),
        predicates(63),
        format!("{}1{}", "count(a[".repeat(31), "])".repeat(31)),
        format!("{}1{}", "-(1 + string-length(".repeat(31), "))".repeat(31)),
        chain(256),
        vec!["a"; 5000].join(" or "),
        vec!["a"; 5000].join("|"),
        vec!["."; 5000].join("//"),
        format!("a{}", "[true()]".repeat(5000)),
    ] {
        let expression = Expression::compile(&text, &scope).unwrap_or_else(|error| panic!("{}…: {error}", &text[..20]));
        expression.evaluate(&context);
    }
    for text in [nested(64), predicates(64), nested(100_000), predicates(100_000)] {
        assert!(refuse(&text).message.contains("64 parentheses"), "{}…", &text[..20]);
    }
    for text in [chain(257), chain(100_000)] {
        assert!(refuse(&text).message.contains("256 operations"));
    }
    assert!(Expression::compile(&format!("{}1", "-".repeat(100_000)), &scope).is_ok());
    assert!(Expression::compile(&vec!["a"; 100_000].join("/"), &scope).is_ok());
}
