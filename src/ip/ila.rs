//! `ip ila`: mappings of identifier-locator addressing, which replace locators in IPv6 addresses.

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, Term, verb};
use crate::error::{Result, refuse, warn};
use crate::ip::route::encap::ila::{CSUM_MODES, IDENT_TYPES, locator, locator_text};
use crate::netlink::{Nlas, Request};
use crate::print::{Color, Printer};
use crate::query::generic;
use crate::session::Session;
use crate::text::word::words;

/// The name of the generic netlink family.
const FAMILY: &str = "ila";

const ADD: u8 = 1;
const DELETE: u8 = 2;
const GET: u8 = 3;

mod id {
    //! Attributes (linux/ila.h).
    pub const LOCATOR: u16 = 1;
    pub const MATCH: u16 = 3;
    pub const INDEX: u16 = 4;
    pub const CSUM_MODE: u16 = 7;
    pub const IDENT_TYPE: u16 = 8;
}

const TERMS: &[Term] = &[("OPTIONS", "$csum-mode $ident-type")];

/// The object `ip ila`.
pub(super) static ILA: Object = Object {
    words: words!["ila"],
    title: "ip ila",
    doc: "show and change mappings of Identifier-Locator Addressing (ILA) for IPv6",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["add"], |s, args| change(s, args, ADD))
            .keys(|| specs(KEYS))
            .syntax("$loc_match $loc $dev OPTIONS", &[TERMS])
            .doc("add a mapping from one locator to another"),
        verb(words!["del", "delete"], |s, args| change(s, args, DELETE))
            .keys(|| specs(KEYS))
            .syntax("$loc_match $loc $dev OPTIONS", &[TERMS])
            .doc("delete a mapping of a locator"),
        verb(words!["show", "lst", "list"], list).doc("list the mappings of locators"),
    ],
    ..Object::PLAIN
};

/// The mapping on a command line.
#[derive(Default)]
struct Swap {
    locator: Option<[u8; 8]>,
    matched: Option<[u8; 8]>,
    csum_mode: Option<u8>,
    ident_type: Option<u8>,
    index: Option<u32>,
    /// Whether a value was invalid. The words after it are not read.
    is_wrong: bool,
}

/// The keywords, in the order they are tried.
static KEYS: &Keys<Swap> = &Keys::new(&[
    key(
        words!["loc"],
        Value::Any,
        "LOCATOR",
        "locator to write: the upper 64 bits of the IPv6 address, in hexadecimal",
        |w, args, _| {
            w.locator = w.known(locator(args.value()?), "Bad locator", args);
            Ok(())
        },
    ),
    key(
        words!["loc_match"],
        Value::Any,
        "LOCATOR_MATCH",
        "locator to replace: the upper 64 bits of the destination address",
        |w: &mut Swap, args, _| {
            w.matched = w.known(locator(args.value()?), "Bad locator to match", args);
            Ok(())
        },
    )
    .required(),
    key(
        words!["csum-mode"],
        Value::OneOf(&["adj-transport", "neutral-map", "neutral-map-auto", "no-action"]),
        "MODE",
        "how the checksum stays valid after the address changes",
        |w, args, _| {
            w.csum_mode = w.known(number(CSUM_MODES, args.value()?), "Bad csum-mode", args);
            Ok(())
        },
    ),
    key(
        words!["ident-type"],
        Value::OneOf(&["luid", "use-format"]),
        "TYPE",
        "type of the identifier, the lower 64 bits of the address",
        |w, args, _| {
            let may_be_set = |text: &&str| matches!(*text, "luid" | "use-format");
            let found = Some(args.value()?).filter(may_be_set);
            let found = found.and_then(|text| number(IDENT_TYPES, text));
            w.ident_type = w.known(found, "Bad ident-type", args);
            Ok(())
        },
    ),
    key(
        words!["dev"],
        Value::Dev,
        "DEV",
        "apply the mapping only to packets that arrive on this interface",
        |w, args, s| {
            w.index = w.known(s.links.index(args.value()?), "No such interface", args);
            Ok(())
        },
    ),
]);

/// Returns the number of a name, which cannot be abbreviated.
fn number(names: &[(&str, u64)], text: &str) -> Option<u8> {
    names.iter().find(|row| row.0 == text).map(|row| row.1 as u8)
}

impl Swap {
    /// Returns `found`, the parsed value of the current word. Prints an error if it is `None`.
    fn known<T>(&mut self, found: Option<T>, why: &str, args: &Args) -> Option<T> {
        if found.is_none() {
            self.wrong(&format!("{why}: {}", args.word()));
        }
        found
    }

    fn wrong(&mut self, why: &str) {
        self.is_wrong = true;
        warn(why);
    }

    fn read(s: &Session, args: &mut Args, command: u8) -> Result<Swap> {
        let mut swap = Swap::default();
        while let Some(typed) = args.next().filter(|_| !swap.is_wrong) {
            let key = grammar::find(KEYS, typed).ok_or_else(|| ILA.usage())?;
            (key.read)(&mut swap, args, s)?;
        }
        match (swap.locator, swap.matched) {
            _ if swap.is_wrong || command != ADD => {}
            (None, _) => swap.wrong("ila: missing locator"),
            (_, None) => swap.wrong("ila: missing locator0match"),
            _ => {}
        }
        Ok(swap)
    }

    /// Appends the mapping to a request.
    fn put(&self, request: &mut Request) {
        if let Some(matched) = &self.matched {
            request.put(id::MATCH, matched);
        }
        if let Some(locator) = &self.locator {
            request.put(id::LOCATOR, locator);
        }
        request.put_some_u32(id::INDEX, self.index);
        for (id, value) in [(id::CSUM_MODE, self.csum_mode), (id::IDENT_TYPE, self.ident_type)] {
            if let Some(value) = value {
                request.put_u8(id, value);
            }
        }
    }
}

/// As in the reference, an invalid value is reported, but an empty request is sent nevertheless, which the kernel
/// accepts.
fn change(s: &Session, args: &mut Args, command: u8) -> Result {
    let swap = Swap::read(s, args, command)?;
    s.family(FAMILY)?.change(command, |request| {
        if !swap.is_wrong {
            swap.put(request);
        }
    })
}

fn list(s: &Session, args: &mut Args) -> Result {
    match args.is_empty() {
        true => generic::show_all(s, FAMILY, GET, &|nlas, p| entry(nlas, p, s)),
        false => refuse("\"ip ila show\" does not take any arguments."),
    }
}

/// Prints a mapping in columns.
fn entry(nlas: &Nlas, p: &mut Printer, s: &Session) {
    for (id, key) in [(id::MATCH, "locator_match"), (id::LOCATOR, "locator")] {
        let text = nlas.get(id).map_or("-".into(), locator_text);
        p.both(key, &text, &format!("{text:<20}"));
    }
    // Names are not padded to the column width, but this placeholder is.
    const NONE: &str = "-          ";
    match nlas.u32(id::INDEX).map(|index| s.links.name(index)) {
        Some(name) if p.is_json() => p.json("interface", &name),
        Some(name) => p.text_in(Color::Ifname, &format!("{name:<16}")),
        None => p.text(NONE),
    }
    for (id, key, names, none) in [
        (id::CSUM_MODE, "csum_mode", CSUM_MODES, NONE),
        (id::IDENT_TYPE, "ident_type", IDENT_TYPES, "-"),
    ] {
        let name =
            |number: u64| names.iter().find(|row| row.1 == number).map_or("unknown", |r| r.0);
        match nlas.u8(id) {
            Some(number) => p.put(key, "", name(number.into()), ""),
            None => p.text(none),
        }
    }
    p.line();
}
