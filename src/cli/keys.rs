//! Keywords that several objects parse in the same way, with descriptions of their own.

use super::args::Args;
use super::grammar::{Key, Value, key};
use crate::error::Result;
use crate::names::Table;
use crate::session::Session;
use crate::text::word::{short, whole, words};

/// The function that reads the value of a keyword.
type Read<T> = fn(&mut T, &mut Args, &Session) -> Result;

/// `tos` and `dsfield`: the type of service of routes, rules and packets.
pub const fn tos<T>(doc: &'static str, read: Read<T>) -> Key<T> {
    let words = const { &[whole("tos"), short("dsfield")] };
    key(words, Value::Named(Table::Dsfield), "TOS", doc, read)
}

/// `protocol`: the routing protocol that installs an entry.
pub const fn protocol<T>(doc: &'static str, read: Read<T>) -> Key<T> {
    key(words!["protocol"], Value::Named(Table::Protocols), "PROTO", doc, read)
}

/// `file`: the saved events that a monitor shows.
pub const fn file<T>(value_name: &'static str, read: Read<T>) -> Key<T> {
    let doc = "print the events saved in this file and exit";
    key(words!["file"], Value::File, value_name, doc, read)
}
