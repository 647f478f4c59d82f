//! Tokens to syntax, by recursive descent over the grammar of XPath 1.0.

use std::ops::Range;

use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind, TestSyntax};
use super::axis::Axis;
use super::error::ExpressionError;
use super::lexer::{self, Operator, Token, TokenKind};

type Result<T> = std::result::Result<T, ExpressionError>;

/// How deeply parentheses, predicates and arguments may be nested in each other.
pub(super) const MAXIMUM_NESTING: usize = 64;

/// How many levels the parsed expression may have; a chain such as `1 + 2 + 3` adds one an operator.
pub(super) const MAXIMUM_HEIGHT: usize = 256;

/// Parses a whole expression.
pub(super) fn parse(text: &str) -> Result<Syntax<'_>> {
    let tokens = lexer::tokens(text)?;
    let mut parser = Parser { text, tokens, at: 0, nesting: 0 };
    let expression = parser.expression()?;
    match parser.peek().kind {
        TokenKind::End => Ok(expression),
        TokenKind::RightParenthesis => Err(parser.unexpected("the end; there is no `(` for this `)`")),
        TokenKind::RightBracket => Err(parser.unexpected("the end; there is no `[` for this `]`")),
        _ => Err(parser.unexpected("an operator or the end")),
    }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    nesting: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        self.ahead(0)
    }

    /// The token `distance` further on; the end once the tokens are used up.
    fn ahead(&self, distance: usize) -> Token<'a> {
        let end = Token { kind: TokenKind::End, start: self.text.len(), end: self.text.len() };
        self.tokens.get(self.at + distance).copied().unwrap_or(end)
    }

    fn advance(&mut self) -> Token<'a> {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn take(&mut self, kind: TokenKind<'static>) -> bool {
        let found = self.peek().kind == kind;
        if found {
            self.at += 1;
        }
        found
    }

    fn require(&mut self, kind: TokenKind<'static>, expected: &str) -> Result<Token<'a>> {
        if self.peek().kind == kind { Ok(self.advance()) } else { Err(self.unexpected(expected)) }
    }

    /// Where the part that was taken last ends.
    fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end)
    }

    fn unexpected(&self, expected: &str) -> ExpressionError {
        let token = self.peek();
        let message = match self.text.get(token.span()) {
            Some("") | None if self.text.trim().is_empty() => "the expression is empty".to_owned(),
            Some("") | None => "the expression breaks off".to_owned(),
            Some(found) => format!("`{found}` cannot stand here"),
        };
        ExpressionError::new(self.text, token.span(), message).expected(expected)
    }

    fn part(&self, kind: SyntaxKind<'a>, span: Range<usize>) -> Result<Syntax<'a>> {
        let below = kind.children().iter().map(|child| child.height).max().unwrap_or(0);
        self.raised(kind, span, below)
    }

    fn raised(&self, kind: SyntaxKind<'a>, span: Range<usize>, below: usize) -> Result<Syntax<'a>> {
        if below >= MAXIMUM_HEIGHT {
            let message = format!("the expression chains more than {MAXIMUM_HEIGHT} operations");
            return Err(ExpressionError::new(self.text, span, message).hint("split it into several rules"));
        }
        Ok(Syntax { kind, span, height: below + 1 })
    }

    fn expression(&mut self) -> Result<Syntax<'a>> {
        if self.nesting >= MAXIMUM_NESTING {
            let message = format!("more than {MAXIMUM_NESTING} parentheses and predicates are nested in each other");
            return Err(ExpressionError::new(self.text, self.peek().span(), message));
        }
        self.nesting += 1;
        let expression = self.binary(Operator::Or.level())?;
        self.nesting -= 1;
        Ok(expression)
    }

    /// Operands joined by operators that bind at least as tightly as `lowest`.
    fn binary(&mut self, lowest: u8) -> Result<Syntax<'a>> {
        let mut left = self.unary()?;
        while let TokenKind::Operator(operator) = self.peek().kind {
            if operator.level() < lowest {
                break;
            }
            self.advance();
            let right = self.binary(operator.level() + 1)?;
            left = self.join(operator, left, right)?;
        }
        Ok(left)
    }

    fn join(&self, operator: Operator, left: Syntax<'a>, right: Syntax<'a>) -> Result<Syntax<'a>> {
        let span = left.span.start..right.span.end;
        let height = left.height;
        // `a or b or c` is one list, so that a long one does not become a deep tree.
        let (kind, below) = match (operator, left.kind) {
            (Operator::Or, SyntaxKind::Or(mut parts)) => {
                let below = right.height.max(height - 1);
                parts.push(right);
                (SyntaxKind::Or(parts), below)
            }
            (Operator::And, SyntaxKind::And(mut parts)) => {
                let below = right.height.max(height - 1);
                parts.push(right);
                (SyntaxKind::And(parts), below)
            }
            (operator, kind) => {
                let below = right.height.max(height);
                let left = Syntax { kind, span: left.span, height };
                let kind = match operator {
                    Operator::Or => SyntaxKind::Or(vec![left, right]),
                    Operator::And => SyntaxKind::And(vec![left, right]),
                    _ => SyntaxKind::Binary(operator, Box::new((left, right))),
                };
                (kind, below)
            }
        };
        self.raised(kind, span, below)
    }

    fn unary(&mut self) -> Result<Syntax<'a>> {
        let start = self.peek().start;
        let mut signs = 0_usize;
        while self.take(TokenKind::Operator(Operator::Subtract)) {
            signs += 1;
        }
        let mut operand = self.union()?;
        // Two signs cancel out, but still make a number of the operand.
        let negations = if signs == 0 { 0 } else { 2 - signs % 2 };
        for _ in 0..negations {
            let span = start..operand.span.end;
            operand = self.part(SyntaxKind::Negate(Box::new(operand)), span)?;
        }
        Ok(operand)
    }

    fn union(&mut self) -> Result<Syntax<'a>> {
        let first = self.path()?;
        if self.peek().kind != TokenKind::Operator(Operator::Union) {
            return Ok(first);
        }
        let start = first.span.start;
        let mut parts = vec![first];
        while self.take(TokenKind::Operator(Operator::Union)) {
            parts.push(self.path()?);
        }
        self.part(SyntaxKind::Union(parts), start..self.end())
    }

    fn path(&mut self) -> Result<Syntax<'a>> {
        let first = self.peek();
        let mut steps = Vec::new();
        let start = match first.kind {
            TokenKind::Slash => {
                self.advance();
                if self.starts_step() {
                    self.steps(&mut steps)?;
                }
                StartSyntax::Root
            }
            TokenKind::DoubleSlash => {
                steps.push(self.any_depth());
                self.steps(&mut steps)?;
                StartSyntax::Root
            }
            _ if self.starts_primary() => {
                let primary = self.primary()?;
                let predicates = self.predicates()?;
                match self.peek().kind {
                    TokenKind::Slash => {
                        self.advance();
                        self.steps(&mut steps)?;
                    }
                    TokenKind::DoubleSlash => {
                        steps.push(self.any_depth());
                        self.steps(&mut steps)?;
                    }
                    _ if predicates.is_empty() => return Ok(primary),
                    _ => {}
                }
                StartSyntax::Filter(Box::new(primary), predicates)
            }
            _ => {
                self.steps(&mut steps)?;
                StartSyntax::Context
            }
        };
        self.part(SyntaxKind::Path(start, steps), first.start..self.end())
    }

    /// Takes a `//`, which is short for `/descendant-or-self::node()/`.
    fn any_depth(&mut self) -> StepSyntax<'a> {
        let span = self.advance().span();
        StepSyntax { axis: Axis::DescendantOrSelf, test: TestSyntax::AnyNode, span, predicates: Vec::new() }
    }

    fn starts_step(&self) -> bool {
        matches!(
            self.peek().kind,
            TokenKind::Name(..) | TokenKind::Wildcard(_) | TokenKind::At | TokenKind::Dot | TokenKind::DoubleDot
        )
    }

    fn starts_primary(&self) -> bool {
        match self.peek().kind {
            TokenKind::Variable(_) | TokenKind::LeftParenthesis | TokenKind::Literal(_) | TokenKind::Number(_) => true,
            TokenKind::Name(prefix, name) => {
                self.ahead(1).kind == TokenKind::LeftParenthesis && !(prefix.is_none() && is_node_type(name))
            }
            _ => false,
        }
    }

    fn primary(&mut self) -> Result<Syntax<'a>> {
        let token = self.advance();
        match token.kind {
            TokenKind::Variable(name) => self.part(SyntaxKind::Variable(name), token.span()),
            TokenKind::Literal(text) => self.part(SyntaxKind::Text(text), token.span()),
            TokenKind::Number(digits) => self.part(SyntaxKind::Number(digits), token.span()),
            TokenKind::Name(prefix, name) => {
                self.advance();
                let arguments = self.arguments()?;
                self.part(SyntaxKind::Call { prefix, name, arguments }, token.start..self.end())
            }
            // Only a parenthesis is left, see `starts_primary`.
            _ => {
                let mut inner = self.expression()?;
                self.require(TokenKind::RightParenthesis, "an operator or `)`")?;
                inner.span = token.start..self.end();
                Ok(inner)
            }
        }
    }

    /// The arguments and the closing parenthesis; the opening one is taken.
    fn arguments(&mut self) -> Result<Vec<Syntax<'a>>> {
        let mut arguments = Vec::new();
        if self.take(TokenKind::RightParenthesis) {
            return Ok(arguments);
        }
        loop {
            arguments.push(self.expression()?);
            if !self.take(TokenKind::Comma) {
                self.require(TokenKind::RightParenthesis, "`,` or `)`")?;
                return Ok(arguments);
            }
        }
    }

    fn predicates(&mut self) -> Result<Vec<Syntax<'a>>> {
        let mut predicates = Vec::new();
        while self.take(TokenKind::LeftBracket) {
            predicates.push(self.expression()?);
            self.require(TokenKind::RightBracket, "an operator or `]`")?;
        }
        Ok(predicates)
    }

    fn steps(&mut self, steps: &mut Vec<StepSyntax<'a>>) -> Result<()> {
        loop {
            steps.push(self.step()?);
            match self.peek().kind {
                TokenKind::Slash => {
                    self.advance();
                }
                TokenKind::DoubleSlash => steps.push(self.any_depth()),
                _ => return Ok(()),
            }
        }
    }

    fn step(&mut self) -> Result<StepSyntax<'a>> {
        let first = self.peek();
        let axis = match first.kind {
            TokenKind::Dot | TokenKind::DoubleDot => {
                self.advance();
                return self.abbreviated(first);
            }
            TokenKind::At => {
                self.advance();
                Axis::Attribute
            }
            TokenKind::Name(prefix, name) if self.ahead(1).kind == TokenKind::DoubleColon => {
                self.advance();
                self.advance();
                self.axis(prefix, name, first.span())?
            }
            _ => Axis::Child,
        };
        let (test, span) = self.test()?;
        Ok(StepSyntax { axis, test, span, predicates: self.predicates()? })
    }

    fn abbreviated(&self, token: Token<'a>) -> Result<StepSyntax<'a>> {
        let (axis, long) = match token.kind {
            TokenKind::Dot => (Axis::Itself, "self::node()[…]"),
            _ => (Axis::Parent, "parent::node()[…]"),
        };
        if self.peek().kind == TokenKind::LeftBracket {
            return Err(self.unexpected("an operator or the end").hint(format!("write `{long}`")));
        }
        Ok(StepSyntax { axis, test: TestSyntax::AnyNode, span: token.span(), predicates: Vec::new() })
    }

    fn axis(&self, prefix: Option<&str>, name: &str, span: Range<usize>) -> Result<Axis> {
        match (prefix, Axis::named(name)) {
            (None, Some(axis)) => Ok(axis),
            (None, None) if name == "namespace" => {
                Err(ExpressionError::new(self.text, span, "the axis `namespace` is not supported")
                    .hint("test a namespace with `prefix:name` or namespace-uri()"))
            }
            _ => {
                let message = format!("`{}` is no axis", self.text.get(span.clone()).unwrap_or_default());
                Err(ExpressionError::new(self.text, span, message)
                    .expected("an axis such as `child`, `parent` or `following-sibling`")
                    .nearest(name, Axis::names()))
            }
        }
    }

    fn test(&mut self) -> Result<(TestSyntax<'a>, Range<usize>)> {
        let token = self.peek();
        match token.kind {
            TokenKind::Wildcard(prefix) => {
                self.advance();
                Ok((TestSyntax::Wildcard(prefix), token.span()))
            }
            TokenKind::Name(prefix, name) => {
                self.advance();
                if self.peek().kind == TokenKind::LeftParenthesis {
                    let test = self.node_type(prefix, name, token.span())?;
                    return Ok((test, token.start..self.end()));
                }
                Ok((TestSyntax::Name(prefix, name), token.span()))
            }
            _ => Err(self.unexpected("a name, `*`, `@`, `.`, `..`, a function or a value")),
        }
    }

    /// `node()` and its like; the name is taken, the parenthesis stands next.
    fn node_type(&mut self, prefix: Option<&str>, name: &str, span: Range<usize>) -> Result<TestSyntax<'a>> {
        let test = match (prefix, name) {
            (None, "node") => TestSyntax::AnyNode,
            (None, "text") => TestSyntax::Text,
            (None, "comment" | "processing-instruction") => TestSyntax::Nothing,
            _ => {
                let message = format!("the function `{name}` cannot be a step of a path");
                return Err(ExpressionError::new(self.text, span, message)
                    .expected("a name, `*`, `node()` or `text()`")
                    .hint("put the path into the function: `function(path)`"));
            }
        };
        self.advance();
        if name == "processing-instruction" && matches!(self.peek().kind, TokenKind::Literal(_)) {
            self.advance();
        }
        self.require(TokenKind::RightParenthesis, "`)`")?;
        Ok(test)
    }
}

fn is_node_type(name: &str) -> bool {
    matches!(name, "comment" | "text" | "processing-instruction" | "node")
}
