//! Text to tokens, by section 3.7 of XPath 1.0.
//!
//! A `*` or a name means something else after an operand than before one (`a * b`, `and and and`), so the lexer keeps
//! in mind what came before and hands the parser tokens that mean one thing.

use std::ops::Range;

use super::error::ExpressionError;

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Union,
}

impl Operator {
    /// How tightly it binds; operators of one level group from the left.
    pub(super) fn level(self) -> u8 {
        match self {
            Operator::Or => 1,
            Operator::And => 2,
            Operator::Equal | Operator::NotEqual => 3,
            Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => 4,
            Operator::Add | Operator::Subtract => 5,
            Operator::Multiply | Operator::Divide | Operator::Remainder => 6,
            Operator::Union => 7,
        }
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenKind<'a> {
    Operator(Operator),
    Slash,
    DoubleSlash,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    Dot,
    DoubleDot,
    At,
    Comma,
    DoubleColon,
    /// `name` or `prefix:name`.
    Name(Option<&'a str>, &'a str),
    /// `*` or `prefix:*` as a node test.
    Wildcard(Option<&'a str>),
    /// `$name`, without the sign.
    Variable(&'a str),
    /// A text without its quotes.
    Literal(&'a str),
    Number(&'a str),
    End,
}

/// A token and the bytes of the expression it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind<'a>,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Token<'_> {
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// The tokens of `text`, the last one [`TokenKind::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, ExpressionError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens: Vec<Token<'_>> = Vec::new();
    loop {
        lexer.skip(|character| matches!(character, ' ' | '\t' | '\r' | '\n'));
        let start = lexer.at;
        let after_operand = tokens.last().is_some_and(|token| ends_operand(token.kind));
        let kind = lexer.token(after_operand)?;
        tokens.push(Token { kind, start, end: lexer.at });
        if kind == TokenKind::End {
            return Ok(tokens);
        }
    }
}

/// Whether an operator must follow: the disambiguation rule of section 3.7.
fn ends_operand(kind: TokenKind<'_>) -> bool {
    !matches!(
        kind,
        TokenKind::At
            | TokenKind::DoubleColon
            | TokenKind::LeftParenthesis
            | TokenKind::LeftBracket
            | TokenKind::Comma
            | TokenKind::Operator(_)
            | TokenKind::Slash
            | TokenKind::DoubleSlash
    )
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over `symbol` if it stands here.
    fn take(&mut self, symbol: &str) -> bool {
        let found = self.rest().starts_with(symbol);
        if found {
            self.at += symbol.len();
        }
        found
    }

    /// Steps over the characters that `wanted` accepts and returns them.
    fn skip(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|character| !wanted(character)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn token(&mut self, after_operand: bool) -> Result<TokenKind<'a>, ExpressionError> {
        let Some(first) = self.peek() else { return Ok(TokenKind::End) };
        if is_name_start(first) {
            return if after_operand { self.operator_name() } else { Ok(self.name()) };
        }
        if first == '*' {
            self.at += 1;
            return Ok(if after_operand { TokenKind::Operator(Operator::Multiply) } else { TokenKind::Wildcard(None) });
        }
        if first.is_ascii_digit() || (first == '.' && self.rest().as_bytes().get(1).is_some_and(u8::is_ascii_digit)) {
            return Ok(TokenKind::Number(self.number()));
        }
        match first {
            '\'' | '"' => self.literal(first),
            '$' => self.variable(),
            _ => self.symbol(first),
        }
    }

    fn symbol(&mut self, first: char) -> Result<TokenKind<'a>, ExpressionError> {
        // The longer symbol stands before the shorter one that it starts with.
        const SYMBOLS: [(&str, TokenKind<'static>); 20] = [
            ("//", TokenKind::DoubleSlash),
            ("/", TokenKind::Slash),
            ("(", TokenKind::LeftParenthesis),
            (")", TokenKind::RightParenthesis),
            ("[", TokenKind::LeftBracket),
            ("]", TokenKind::RightBracket),
            ("..", TokenKind::DoubleDot),
            (".", TokenKind::Dot),
            ("@", TokenKind::At),
            (",", TokenKind::Comma),
            ("::", TokenKind::DoubleColon),
            ("|", TokenKind::Operator(Operator::Union)),
            ("=", TokenKind::Operator(Operator::Equal)),
            ("!=", TokenKind::Operator(Operator::NotEqual)),
            ("<=", TokenKind::Operator(Operator::LessOrEqual)),
            ("<", TokenKind::Operator(Operator::Less)),
            (">=", TokenKind::Operator(Operator::GreaterOrEqual)),
            (">", TokenKind::Operator(Operator::Greater)),
            ("+", TokenKind::Operator(Operator::Add)),
            ("-", TokenKind::Operator(Operator::Subtract)),
        ];
        // What other languages write, and what XPath writes instead.
        const FOREIGN: [(&str, &str); 8] = [
            ("==", "write `=`"),
            ("||", "write `or`, or concat() to join texts"),
            ("&&", "write `and`"),
            ("<>", "write `!=`"),
            ("{", "write `$name` for a parameter"),
            (":=", "an expression cannot assign"),
            ("„", "write the straight quotes ' or \""),
            ("“", "write the straight quotes ' or \""),
        ];
        let start = self.at;
        for (symbol, hint) in FOREIGN {
            if self.rest().starts_with(symbol) {
                let message = format!("`{symbol}` is no XPath");
                return Err(ExpressionError::new(self.text, start..start + symbol.len(), message).hint(hint));
            }
        }
        for (symbol, kind) in SYMBOLS {
            if self.take(symbol) {
                return Ok(kind);
            }
        }
        let message = format!("the character {first:?} cannot stand here");
        let error = ExpressionError::new(self.text, start..start + first.len_utf8(), message);
        Err(match first {
            '!' => error.hint("write `not(…)`"),
            '&' => error.hint("write `and`"),
            '‘' | '’' | '”' => error.hint("write the straight quotes ' or \""),
            _ => error,
        })
    }

    fn name(&mut self) -> TokenKind<'a> {
        let first = self.skip(is_name);
        let mut rest = self.rest().chars();
        if rest.next() != Some(':') {
            return TokenKind::Name(None, first);
        }
        match rest.next() {
            Some('*') => {
                self.at += 2;
                TokenKind::Wildcard(Some(first))
            }
            Some(character) if is_name_start(character) => {
                self.at += 1;
                TokenKind::Name(Some(first), self.skip(is_name))
            }
            // `axis::` or a stray colon, which is refused next.
            _ => TokenKind::Name(None, first),
        }
    }

    fn operator_name(&mut self) -> Result<TokenKind<'a>, ExpressionError> {
        let start = self.at;
        let name = self.skip(is_name);
        let operator = match name {
            "or" => Operator::Or,
            "and" => Operator::And,
            "div" => Operator::Divide,
            "mod" => Operator::Remainder,
            _ => {
                let message = format!("`{name}` stands where an operator must stand");
                let error = ExpressionError::new(self.text, start..self.at, message)
                    .expected("an operator such as `/`, `=`, `and`, `|`, or the end");
                return Err(match name {
                    "eq" => error.hint("write `=`"),
                    "ne" => error.hint("write `!=`"),
                    "lt" => error.hint("write `<`"),
                    "le" => error.hint("write `<=`"),
                    "gt" => error.hint("write `>`"),
                    "ge" => error.hint("write `>=`"),
                    _ => error.nearest(name, ["or", "and", "div", "mod"]),
                });
            }
        };
        Ok(TokenKind::Operator(operator))
    }

    fn number(&mut self) -> &'a str {
        let start = self.at;
        self.skip(|character| character.is_ascii_digit());
        if self.take(".") {
            self.skip(|character| character.is_ascii_digit());
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn literal(&mut self, quote: char) -> Result<TokenKind<'a>, ExpressionError> {
        let start = self.at;
        self.at += 1;
        let content = self.skip(|character| character != quote);
        if self.peek().is_none() {
            return Err(ExpressionError::new(self.text, start..self.at, "a text is not closed")
                .expected(format!("a closing {quote}"))
                .hint("put a text that holds one kind of quotes into the other kind"));
        }
        self.at += 1;
        Ok(TokenKind::Literal(content))
    }

    fn variable(&mut self) -> Result<TokenKind<'a>, ExpressionError> {
        let start = self.at;
        self.at += 1;
        let name_start = self.at;
        if self.peek().is_some_and(is_name_start) {
            self.name();
            return Ok(TokenKind::Variable(self.text.get(name_start..self.at).unwrap_or_default()));
        }
        Err(ExpressionError::new(self.text, start..self.at, "`$` without a name").expected("a name right after `$`"))
    }
}

/// `NameStartChar` of XML 1.0, fifth edition, without the colon.
fn is_name_start(character: char) -> bool {
    matches!(character,
        'A'..='Z' | 'a'..='z' | '_'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

/// `NameChar` of XML 1.0, fifth edition, without the colon.
fn is_name(character: char) -> bool {
    is_name_start(character)
        || matches!(character,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}
