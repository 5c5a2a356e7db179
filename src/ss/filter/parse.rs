//! Parses a filter. Tokens are separated by blanks.
//!
//! As in the reference, `and` and `or` have the same precedence and are left-associative, and `and` may be omitted.
//! Words are evaluated while parsing, so the first of several errors is reported.

use super::host;
use super::{End, Expr, Order};
use crate::cli::grammar::{Spec, Value, told};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::ss::tables::Choice;
use crate::text::number::unsigned;
use crate::text::word::exact;

/// What the parser needs to parse addresses.
pub struct Context<'a> {
    /// The session, for names and interfaces.
    pub s: &'a Session,
    /// The selected sockets; an address that states its family restricts them.
    pub choice: &'a mut Choice,
    /// Returns the usage text that is printed on syntax errors.
    pub usage: fn() -> String,
}

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    Open,
    Close,
    Not,
    And,
    Or,
    Compare(Comparison),
    End(End),
    Port(End),
    Dev,
    Mark,
    Cgroup,
    Autobound,
    Word(&'a str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// The keywords. They cannot be abbreviated.
const WORDS: &[(&str, Token)] = &[
    ("(", Token::Open),
    (")", Token::Close),
    ("!", Token::Not),
    ("not", Token::Not),
    ("&", Token::And),
    ("&&", Token::And),
    ("and", Token::And),
    ("|", Token::Or),
    ("||", Token::Or),
    ("or", Token::Or),
    ("=", Token::Compare(Comparison::Equal)),
    ("==", Token::Compare(Comparison::Equal)),
    ("eq", Token::Compare(Comparison::Equal)),
    ("!=", Token::Compare(Comparison::Unequal)),
    ("ne", Token::Compare(Comparison::Unequal)),
    ("neq", Token::Compare(Comparison::Unequal)),
    ("<", Token::Compare(Comparison::Less)),
    ("lt", Token::Compare(Comparison::Less)),
    ("<=", Token::Compare(Comparison::AtMost)),
    ("le", Token::Compare(Comparison::AtMost)),
    ("leq", Token::Compare(Comparison::AtMost)),
    (">", Token::Compare(Comparison::Greater)),
    ("gt", Token::Compare(Comparison::Greater)),
    (">=", Token::Compare(Comparison::AtLeast)),
    ("ge", Token::Compare(Comparison::AtLeast)),
    ("geq", Token::Compare(Comparison::AtLeast)),
    ("src", Token::End(End::Local)),
    ("dst", Token::End(End::Peer)),
    ("sport", Token::Port(End::Local)),
    ("dport", Token::Port(End::Peer)),
    ("dev", Token::Dev),
    ("fwmark", Token::Mark),
    ("cgroup", Token::Cgroup),
    ("autobound", Token::Autobound),
];

/// The keywords, for the manual and the completions.
pub static KEYS: &[Spec] = &[
    told(exact!["src"], Value::Address, "HOST", "the address of this end is HOST"),
    told(exact!["dst"], Value::Address, "HOST", "the address of the other end is HOST"),
    told(exact!["sport"], Value::SocketPort, "PORT", "the port of this end compares with PORT"),
    told(
        exact!["dport"],
        Value::SocketPort,
        "PORT",
        "the port of the other end compares with PORT",
    ),
    told(exact!["dev"], Value::Dev, "DEVICE", "the socket is bound to this interface"),
    told(exact!["fwmark"], Value::Any, "MASK", "the mark of the socket is this number"),
    told(exact!["cgroup"], Value::Any, "PATH", "the socket belongs to this control group"),
    told(exact!["autobound"], Value::None, "", "the kernel chose the port or the name"),
    told(exact!["and"], Value::None, "", "both conditions hold; it may be left out"),
    told(exact!["or"], Value::None, "", "one of both conditions holds"),
    told(exact!["not"], Value::None, "", "the condition behind it does not hold"),
];

/// How a word that is not a keyword is parsed: according to the last keyword.
#[derive(Clone, Copy)]
enum Reading {
    Host,
    Port,
    Dev,
    Mark,
    Cgroup,
}

/// The parsed value of a word that is not a keyword.
enum Read {
    Host(Vec<super::Host>),
    Dev(u32),
    Mark(u32, u32),
    Cgroup(u64),
}

struct Parser<'a, 'c> {
    context: Context<'c>,
    rest: std::vec::IntoIter<&'a str>,
    reading: Reading,
    /// The next token and its parsed value.
    next: Option<(Token<'a>, Option<Read>)>,
    /// The current nesting depth of brackets and negations.
    depth: usize,
}

/// The maximum nesting depth of brackets and negations.
const DEEPEST: usize = 1000;

/// Parses the lines of a filter. Returns `None` if they contain no token. Errors: a syntax error gives the usage text
/// and exit code 255; an invalid address gives its message and exit code 1.
pub fn read<'a>(lines: &[&'a str], context: Context) -> Result<Option<Expr>> {
    let words = lines.iter().flat_map(|line| line.split([' ', '\t']));
    let words: Vec<&'a str> = words.filter(|word| !word.is_empty()).collect();
    let mut parser =
        Parser { context, rest: words.into_iter(), reading: Reading::Host, next: None, depth: 0 };
    parser.advance()?;
    if parser.next.is_none() {
        return Ok(None);
    }
    let expr = parser.expression()?;
    match parser.next {
        None => Ok(Some(expr)),
        Some(_) => Err(parser.refused()),
    }
}

impl<'a> Parser<'a, '_> {
    /// Advances to the next token. Returns the parsed value of the token before.
    fn advance(&mut self) -> Result<Option<Read>> {
        let taken = self.next.take().and_then(|(_, read)| read);
        if let Some(word) = self.rest.next() {
            let known = WORDS.iter().find(|row| row.0 == word).map(|row| row.1);
            let token = known.unwrap_or(Token::Word(word));
            self.reading = match token {
                Token::End(_) => Reading::Host,
                Token::Port(_) => Reading::Port,
                Token::Dev => Reading::Dev,
                Token::Mark => Reading::Mark,
                Token::Cgroup => Reading::Cgroup,
                _ => self.reading,
            };
            let read = if known.is_none() { Some(self.word(word)?) } else { None };
            self.next = Some((token, read));
        }
        Ok(taken)
    }

    fn peek(&self) -> Option<Token<'a>> {
        self.next.as_ref().map(|next| next.0)
    }

    /// Parses a sequence of conditions.
    fn expression(&mut self) -> Result<Expr> {
        let mut all = self.condition()?;
        loop {
            let is_or = match self.peek() {
                None | Some(Token::Close) => return Ok(all),
                Some(joining @ (Token::And | Token::Or)) => {
                    self.advance()?;
                    joining == Token::Or
                }
                Some(_) => false,
            };
            let next = Box::new(self.condition()?);
            all = if is_or { Expr::Or(all.into(), next) } else { Expr::And(all.into(), next) };
        }
    }

    /// Parses one condition, or an expression in brackets.
    fn condition(&mut self) -> Result<Expr> {
        let token = self.peek().ok_or_else(|| self.refused())?;
        if !matches!(token, Token::Open | Token::Not) {
            return self.simple(token);
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.refused());
        }
        self.advance()?;
        let inner = match token {
            Token::Not => Expr::Not(self.condition()?.into()),
            _ => {
                let inner = self.expression()?;
                if self.peek() != Some(Token::Close) {
                    return Err(self.refused());
                }
                self.advance()?;
                inner
            }
        };
        self.depth -= 1;
        Ok(inner)
    }

    fn simple(&mut self, token: Token) -> Result<Expr> {
        if matches!(
            token,
            Token::Word(_) | Token::Compare(_) | Token::Close | Token::And | Token::Or
        ) {
            return Err(self.refused());
        }
        self.advance()?;
        if token == Token::Autobound {
            return Ok(Expr::Autobound);
        }
        let comparison = match self.peek() {
            Some(Token::Compare(comparison)) => {
                let is_ordered = matches!(token, Token::Port(_));
                let is_allowed = match token {
                    Token::End(_) => comparison == Comparison::Equal,
                    _ => matches!(comparison, Comparison::Equal | Comparison::Unequal),
                };
                if !is_ordered && !is_allowed {
                    return Err(self.refused());
                }
                self.advance()?;
                comparison
            }
            _ => Comparison::Equal,
        };
        if !matches!(self.peek(), Some(Token::Word(_))) {
            return Err(self.refused());
        }
        let equal = match (token, self.advance()?) {
            (Token::Port(end), Some(Read::Host(hosts))) => return Ok(port(end, comparison, hosts)),
            (Token::End(end), Some(Read::Host(hosts))) => Expr::Host(end, hosts),
            (Token::Dev, Some(Read::Dev(index))) => Expr::Device(index),
            (Token::Mark, Some(Read::Mark(mark, mask))) => Expr::Mark { mark, mask },
            (Token::Cgroup, Some(Read::Cgroup(id))) => Expr::Cgroup(id),
            _ => return Err(self.refused()),
        };
        Ok(if comparison == Comparison::Unequal { Expr::Not(equal.into()) } else { equal })
    }

    /// Parses a word according to the last keyword.
    fn word(&mut self, word: &str) -> Result<Read> {
        match self.reading {
            Reading::Host | Reading::Port => {
                let is_port = matches!(self.reading, Reading::Port);
                let Context { s, choice, .. } = &mut self.context;
                host::read(word, is_port, s, choice).map(Read::Host)
            }
            Reading::Dev => {
                let links = &self.context.s.links;
                let index = unsigned(word).or_else(|| links.index(word).filter(|index| *index > 0));
                let refused = || Error::refused("Cannot parse device.").about(word);
                index.map(Read::Dev).ok_or_else(refused)
            }
            Reading::Mark => {
                let (mark, mask) = word.split_once('/').map_or((word, None), |(a, b)| (a, Some(b)));
                let mask = mask.map_or(Some(u32::MAX), leading_number);
                let read = leading_number(mark).zip(mask);
                let refused = || Error::refused(format!("Cannot parse mark {word}.")).about(word);
                read.map(|(mark, mask)| Read::Mark(mark, mask)).ok_or_else(refused)
            }
            Reading::Cgroup => {
                let id = crate::query::cgroup::id(word);
                let refused = || Error::refused(format!("Cannot parse cgroup {word}.")).about(word);
                id.map(Read::Cgroup).ok_or_else(refused)
            }
        }
    }

    /// A syntax error.
    fn refused(&self) -> Error {
        let why = "ss: bison bellows (while parsing filter): \"syntax error!\" Sorry.\n";
        let error = Error::usage(format!("{why}{}", (self.context.usage)()), 255);
        match self.peek() {
            Some(Token::Word(word)) => error.about(word),
            _ => error,
        }
    }
}

/// Parses the leading digits of a text; ignores the rest.
fn leading_number(text: &str) -> Option<u32> {
    let end = text.find('/').unwrap_or(text.len());
    unsigned::<u64>(&text[..end]).map(|number| number as u32)
}

/// Builds a comparison of a port. A missing port compares as -1.
fn port(end: End, comparison: Comparison, hosts: Vec<super::Host>) -> Expr {
    let limit = hosts.first().and_then(|host| host.port).unwrap_or(-1);
    let order = |order| Expr::Port(end, order, limit);
    match comparison {
        Comparison::Equal => Expr::Host(end, hosts),
        Comparison::Unequal => Expr::Not(Expr::Host(end, hosts).into()),
        Comparison::AtLeast => order(Order::AtLeast),
        Comparison::AtMost => order(Order::AtMost),
        Comparison::Greater => Expr::Not(order(Order::AtMost).into()),
        Comparison::Less => Expr::Not(order(Order::AtLeast).into()),
    }
}
