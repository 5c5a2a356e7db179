//! `ip netns list-id`: the IDs of other network namespaces in this namespace.

use super::directory;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::integer;
use crate::error::{Error, Result};
use crate::names::netns::{self, DIR, HEADER};
use crate::netlink::message::Messages;
use crate::netlink::uapi::netns::{CURRENT_NSID, NSID, RTM_DELNSID, RTM_GETNSID, TARGET_NSID};
use crate::netlink::{Message, Request};
use crate::print::Printer;
use crate::session::Session;
use crate::sys;
use crate::text::{self, word::exact};
use nix::errno::Errno;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::os::unix::ffi::OsStrExt;

/// The IDs of the named namespaces at the time when the directory was read.
#[derive(Default)]
pub struct Map {
    named: Vec<(i32, String)>,
}

impl Map {
    /// Reads the directory of names; a missing directory is empty. Prints the kernel's refusals.
    pub fn read(s: &Session) -> Result<Map> {
        Map::of(s, &directory::names().unwrap_or_default())
    }

    /// Queries the IDs of these names. Prints the kernel's refusals.
    pub fn of(s: &Session, names: &[String]) -> Result<Map> {
        let mut named = Vec::new();
        numbers(s, names, &BTreeMap::new(), |name, answer| {
            match answer {
                Ok(Some(number)) => named.push((number, name.to_owned())),
                Ok(None) => {}
                Err(error) => error.report(),
            }
            Ok(())
        })?;
        Ok(Map { named })
    }

    /// The IDs by name.
    pub fn by_name(&self) -> BTreeMap<&str, i32> {
        self.named.iter().map(|(number, name)| (name.as_str(), *number)).collect()
    }

    /// Returns the name of a namespace ID.
    fn known(&self, number: i32) -> Option<&str> {
        self.named.iter().find(|row| row.0 == number).map(|row| row.1.as_str())
    }

    /// Returns the name of a namespace ID. Reads the directory again if the ID has no name yet.
    pub fn name(&mut self, s: &Session, number: i32) -> Result<Option<&str>> {
        if self.known(number).is_none() {
            *self = Map::read(s)?;
        }
        Ok(self.known(number))
    }
}

/// The kernel's answer: the ID of a namespace, or a refusal.
type Answer = Result<Option<i32>>;

/// The maximum number of IDs that are queried with one system call.
const MAX_QUERIES: usize = 64;

/// Queries the IDs of the names that are not in `known`. Calls `each` with each name and its ID or the kernel's refusal, in the
/// order of the names. Errors: the directory cannot be opened, or not even one file because of the limit of open files; those of
/// the connection and of `each`.
pub fn numbers(
    s: &Session,
    names: &[String],
    known: &BTreeMap<&str, i32>,
    mut each: impl FnMut(&str, Answer) -> Result,
) -> Result {
    if names.is_empty() {
        return Ok(());
    }
    let directory = sys::Dir::open(DIR).map_err(directory::failed)?;
    let mut rest = names;
    while !rest.is_empty() {
        // The files stay open while errors are reported: a hint finds the name of a namespace by the descriptor in the
        // rejected request.
        let (answers, _files) = first_numbers(s, &directory, rest, known)?;
        let (asked, later) = rest.split_at(answers.len());
        asked.iter().zip(answers).try_for_each(|(name, answer)| each(name, answer))?;
        rest = later;
    }
    Ok(())
}

/// Queries the IDs of the first of `names`, at least of one. Also returns the open files of these namespaces.
fn first_numbers(
    s: &Session,
    directory: &sys::Dir,
    names: &[String],
    known: &BTreeMap<&str, i32>,
) -> Result<(Vec<Answer>, Vec<File>)> {
    let (mut answers, mut files, mut asked) = (Vec::new(), Vec::new(), Vec::new());
    for name in names.iter().take(MAX_QUERIES) {
        let number = known.get(name.as_str()).copied();
        if number.is_none() {
            let bytes = text::to_bytes(name);
            match directory.open_file(OsStr::from_bytes(&bytes)) {
                Ok(file) => {
                    if files.is_empty() {
                        // Opens the socket while there is a descriptor left for it.
                        drop(s.conn()?);
                    }
                    asked.push(answers.len());
                    files.push(file);
                }
                // The limit of open files may be reached: this file is opened again when the others are closed.
                Err(_) if !files.is_empty() => break,
                Err(Errno::EMFILE) => {
                    let what = format!("Cannot open network namespace \"{name}\"");
                    return Err(Error::os(&what, Errno::EMFILE));
                }
                Err(_) => {}
            }
        }
        answers.push(Ok(number));
    }
    if !files.is_empty() {
        for (at, answer) in asked.into_iter().zip(netns::numbers(&mut *s.conn()?, &files)) {
            answers[at] = answer;
        }
    }
    Ok((answers, files))
}

/// Returns the namespace ID in an attribute; `None` if the kernel has assigned none.
fn nsid(message: &Message, id: u16) -> Option<i32> {
    message.attributes(HEADER).u32(id).map(|number| number as i32).filter(|number| *number >= 0)
}

/// The parsed command line.
#[derive(Default)]
pub struct NsidQuery {
    target: Option<i32>,
    nsid: Option<i32>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NsidQuery> = &Keys::new(&[
    key(
        exact!["target-nsid"],
        Value::Any,
        "POSITIVE-INT",
        "show the identifiers that are valid in this namespace",
        |w, args, _| set(&mut w.target, "target-nsid", args),
    ),
    key(exact!["nsid"], Value::Any, "POSITIVE-INT", "show only this identifier", |w, args, _| {
        set(&mut w.nsid, "nsid", args)
    }),
]);

fn set(place: &mut Option<i32>, key: &'static str, args: &mut Args) -> Result {
    if place.is_some() {
        return Err(Error::second(key, key));
    }
    let number = integer(args.value()?, format!("\"{key}\" value is invalid"))?;
    if number < 0 {
        // As in the reference, the message quotes the word after the value.
        let value = args.peek().unwrap_or("(null)");
        return Err(Error::invalid(value, format!("\"{key}\" value should be >= 0")));
    }
    *place = Some(number);
    Ok(())
}

/// Runs `ip netns list-id`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut map = Map::read(s)?;
    let mut wanted = NsidQuery::default();
    grammar::read(KEYS, &mut wanted, args, s, |_, _, _| Err(super::NETNS.usage()))?;
    let mut request = match wanted.nsid {
        Some(_) => Request::new(RTM_GETNSID, 0, &[0; HEADER]),
        None => Request::dump(RTM_GETNSID, &[0; HEADER]),
    };
    if let Some(number) = wanted.nsid {
        request.put_u32(NSID, number as u32);
    }
    if let Some(target) = wanted.target {
        request.put_u32(TARGET_NSID, target as u32);
    }
    if wanted.nsid.is_some() {
        let one = s.conn()?.get(request, |message| Ok(message.raw.to_vec()))?;
        return s.printer().document(|p| list(s, &mut map, &one, p));
    }
    s.printer().document(|p| {
        let all = s.conn()?.collect(request)?;
        list(s, &mut map, &all, p)
    })
}

fn list(s: &Session, map: &mut Map, messages: &[u8], p: &mut Printer) -> Result {
    Messages(messages).try_for_each(|message| show(&message, map, p, s))
}

/// Prints a namespace ID and its name.
pub fn show(message: &Message, map: &mut Map, p: &mut Printer, s: &Session) -> Result {
    p.entry(|p| members(message, map, p, s))
}

/// Whether a message contains a namespace ID.
pub fn is_whole(message: &Message) -> bool {
    message.attributes(HEADER).has(NSID)
}

/// Prints the fields of a namespace ID.
pub fn members(message: &Message, map: &mut Map, p: &mut Printer, s: &Session) -> Result {
    let (there, here) = (nsid(message, NSID), nsid(message, CURRENT_NSID));
    let deleted = message.kind == RTM_DELNSID;
    let name = match here.or(there) {
        Some(number) if deleted => map.known(number),
        Some(number) => map.name(s, number)?,
        None => None,
    };
    if deleted {
        p.both("deleted", true, "Deleted ");
    }
    match there {
        Some(number) => p.put("nsid", "nsid ", number, " "),
        None => p.text("nsid unassigned "),
    }
    p.put_some("current-nsid", "current-nsid ", here, " ");
    p.put_some("name", "(iproute2 netns name: ", name, ")");
    p.end();
    Ok(())
}
