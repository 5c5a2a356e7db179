//! The values of keywords: numbers, choices, `on` and `off`.

use super::args::Args;
use crate::error::{Error, Result, invalid, refuse, warn};
use crate::names::Table;
use crate::session::Session;
use crate::text::ifname::{Ifname, is_altname};
use crate::text::number::{signed, unsigned};
use crate::text::word::{Word, is_prefix};
use std::borrow::Cow;

/// An unsigned number, or `Error: argument "text" is wrong: why`.
pub fn number<T: TryFrom<u64>>(text: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    unsigned(text).ok_or_else(|| Error::invalid(text, why))
}

/// A signed number, or `Error: argument "text" is wrong: why`.
pub fn integer<T: TryFrom<i64>>(text: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    signed(text).ok_or_else(|| Error::invalid(text, why))
}

/// Stores a value for evaluation at the end of the command line; the last one is used.
pub fn keep<T: for<'a> From<&'a str>>(into: &mut Option<T>, args: &mut Args) -> Result {
    *into = Some(args.value()?.into());
    Ok(())
}

/// A routing protocol to set, by name or number.
/// Errors: `Error: argument "text" is wrong: "protocol" value is invalid`.
pub fn protocol(args: &mut Args, s: &Session) -> Result<u8> {
    s.names.byte(Table::Protocols, args.value()?, "\"protocol\" value is invalid\n")
}

/// The routing protocol that is listed, by name or number; none for `all`.
/// Errors: `Error: argument "text" is wrong: invalid "protocol"`.
pub fn listed_protocol(args: &mut Args, s: &Session) -> Result<Option<u32>> {
    let text = args.value()?;
    match s.names.number(Table::Protocols, text) {
        None if text == "all" => Ok(None),
        None => Err(Error::invalid(text, "invalid \"protocol\"\n")),
        known => Ok(known),
    }
}

/// A type of service, by name or number. Errors: `Error: argument "text" is wrong: TOS value is invalid`.
pub fn tos(args: &mut Args, s: &Session) -> Result<u8> {
    s.names.byte(Table::Dsfield, args.value()?, "TOS value is invalid\n")
}

/// Which of `choices` is `typed`, spelled out.
/// Errors: `Error: argument of "key" must be one of …, not "typed"`.
pub fn one_of(key: &str, choices: &[&str], typed: &str) -> Result<usize> {
    choices.iter().position(|choice| *choice == typed).ok_or_else(|| {
        let listed = choices.iter().map(|choice| format!("\"{choice}\"")).collect::<Vec<_>>();
        Error::fatal(format!(
            "Error: argument of \"{key}\" must be one of {}, not \"{typed}\"",
            listed.join(", ")
        ))
        .about(typed)
    })
}

/// As [`one_of`], or which is cut short to `typed`, with a warning.
pub fn among(key: &str, choices: &[&str], typed: &str) -> Result<usize> {
    begun(choices, typed).map_or_else(|| one_of(key, choices, typed), Ok)
}

/// Which of `choices` is cut short to `typed`, with a warning.
fn begun(choices: &[&str], typed: &str) -> Option<usize> {
    let is_begun = |choice: &&str| **choice != *typed && is_prefix(typed, choice);
    let n = choices.iter().position(is_begun).filter(|_| !choices.contains(&typed))?;
    warn(&format!(
        "WARNING: '{typed}' matches '{}' by prefix.\n\
         Matching by prefix is deprecated in this context, please use the full string.",
        choices[n]
    ));
    Some(n)
}

/// `on` or `off`, spelled out.
/// Errors: `Error: argument of "key" must be "on" or "off", not "typed"`.
pub fn on_off(key: &str, typed: &str) -> Result<bool> {
    match typed {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => refuse(format!(
            "Error: argument of \"{key}\" must be \"on\" or \"off\", not \"{typed}\""
        )),
    }
}

/// A name that an interface may have.
/// Errors: `Error: argument "text" is wrong: "key" not a valid ifname`, `key` in its quotes.
pub fn interface_name(key: &str, text: &str) -> Result<Ifname> {
    Ifname::new(text).ok_or_else(|| Error::invalid(text, format!("{key} not a valid ifname")))
}

/// As [`interface_name`], or an alternative name.
pub fn either_name<'t>(key: &str, text: &'t str) -> Result<&'t str> {
    match is_altname(text) {
        true => Ok(text),
        false => invalid(text, format!("{key} not a valid ifname")),
    }
}

/// Refuses a keyword that was already given: `Error: duplicate "key": "value" is the second value.`
pub fn second<T>(key: &'static Word, value: &str) -> Result<T> {
    Err(Error::second(key.text, value))
}
