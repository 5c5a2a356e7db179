//! Parses the values of keywords: numbers, choices, `on` and `off`.

use super::args::Args;
use crate::error::{Error, Result, invalid, refuse, warn};
use crate::names::Table;
use crate::session::Session;
use crate::text::ifname::{Ifname, is_altname};
use crate::text::number::{signed, unsigned};
use crate::text::word::{Word, is_prefix};
use std::borrow::Cow;

/// Parses an unsigned number. Errors: `Error: argument "text" is wrong: why`.
pub fn number<T: TryFrom<u64>>(text: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    unsigned(text).ok_or_else(|| Error::invalid(text, why))
}

/// Parses a signed number. Errors: `Error: argument "text" is wrong: why`.
pub fn integer<T: TryFrom<i64>>(text: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    signed(text).ok_or_else(|| Error::invalid(text, why))
}

/// Stores a value, which is evaluated at the end of the command line; the last one is used.
#[inline]
pub fn keep<T: for<'a> From<&'a str>>(into: &mut Option<T>, args: &mut Args) -> Result {
    *into = Some(args.value()?.into());
    Ok(())
}

/// Reads the name or number of a routing protocol. Errors: `Error: argument "text" is wrong: "protocol" value is
/// invalid`.
pub fn protocol(args: &mut Args, s: &Session) -> Result<u8> {
    s.names.byte(Table::Protocols, args.value()?, "\"protocol\" value is invalid\n")
}

/// Reads the name or number of a routing protocol for a filter; `None` for `all`. Errors: `Error: argument "text" is
/// wrong: invalid "protocol"`.
pub fn listed_protocol(args: &mut Args, s: &Session) -> Result<Option<u32>> {
    let text = args.value()?;
    match s.names.number(Table::Protocols, text) {
        None if text == "all" => Ok(None),
        None => Err(Error::invalid(text, "invalid \"protocol\"\n")),
        known => Ok(known),
    }
}

/// Reads the name or number of a type of service. Errors: `Error: argument "text" is wrong: TOS value is invalid`.
pub fn tos(args: &mut Args, s: &Session) -> Result<u8> {
    s.names.byte(Table::Dsfield, args.value()?, "TOS value is invalid\n")
}

/// Returns the index of `typed` in `choices`. Errors: `Error: argument of "key" must be one of …, not "typed"`.
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

/// Like [`one_of`], but also accepts an abbreviation, with a warning.
pub fn among(key: &str, choices: &[&str], typed: &str) -> Result<usize> {
    begun(choices, typed).map_or_else(|| one_of(key, choices, typed), Ok)
}

/// Returns the index of the first choice that `typed` abbreviates, and prints a warning.
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

/// Parses `on` or `off`, which cannot be abbreviated. Errors: `Error: argument of "key" must be "on" or "off", not
/// "typed"`.
pub fn on_off(key: &str, typed: &str) -> Result<bool> {
    match typed {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => refuse(format!(
            "Error: argument of \"{key}\" must be \"on\" or \"off\", not \"{typed}\""
        )),
    }
}

/// Parses an interface name. Errors: `Error: argument "text" is wrong: "key" not a valid ifname`; `key` includes its
/// quotes.
pub fn interface_name(key: &str, text: &str) -> Result<Ifname> {
    Ifname::new(text).ok_or_else(|| Error::invalid(text, format!("{key} not a valid ifname")))
}

/// Like [`interface_name`], but also accepts an alternative name.
#[inline]
pub fn either_name<'t>(key: &str, text: &'t str) -> Result<&'t str> {
    match is_altname(text) {
        true => Ok(text),
        false => invalid(text, format!("{key} not a valid ifname")),
    }
}

/// Returns the error for a repeated keyword: `Error: duplicate "key": "value" is the second value.`
pub fn second<T>(key: &'static Word, value: &str) -> Result<T> {
    Err(Error::second(key.text, value))
}
