//! `ip ioam`: In Situ Operations, Administration and Maintenance for IPv6: the data that this node writes into IOAM
//! packets.

use crate::cli::args::Args;
use crate::cli::grammar::{Spec, Value, told};
use crate::cli::object::{Bare, Object, Verb, verb};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::{Nlas, Request};
use crate::print::{Printer, Val, format};
use crate::query::generic;
use crate::session::Session;
use crate::text::number::unsigned_in;
use crate::text::word::{exact, words};

/// The name of the generic netlink family.
const FAMILY: &str = "IOAM6";

const ADD_NAMESPACE: u8 = 1;
const DELETE_NAMESPACE: u8 = 2;
const LIST_NAMESPACES: u8 = 3;
const ADD_SCHEMA: u8 = 4;
const DELETE_SCHEMA: u8 = 5;
const LIST_SCHEMAS: u8 = 6;
const SET_SCHEMA: u8 = 7;

mod id {
    //! Attributes (linux/ioam6_genl.h).
    pub const NAMESPACE: u16 = 1;
    pub const DATA: u16 = 2;
    pub const WIDE: u16 = 3;
    pub const SCHEMA: u16 = 4;
    pub const SCHEMA_DATA: u16 = 5;
    pub const NO_SCHEMA: u16 = 6;
}

mod event {
    //! The command and attributes of events.
    pub const TRACE: u8 = 1;
    pub const NAMESPACE: u16 = 1;
    pub const NODE_LEN: u16 = 2;
    pub const TYPE: u16 = 3;
    pub const DATA: u16 = 4;
}

/// The maximum size of a schema in bytes.
const LONGEST: usize = 255 * 4;

/// The object `ip ioam`.
pub(super) static IOAM: Object = Object {
    words: words!["ioam"],
    title: "ip ioam",
    doc: "show and change namespaces and schemas of IPv6 In-situ OAM (IOAM, RFC 9197)",
    bare: Bare::Usage,
    verbs: &[
        verb(exact!["help"], |_, _| Err(IOAM.usage())).doc("print the usage and exit"),
        verb(exact!["namespace"], |s, args| IOAM.run_behind(NAMESPACE, s, args))
            .verbs(NAMESPACE)
            .doc("show and change IOAM namespaces"),
        verb(exact!["schema"], |s, args| IOAM.run_behind(SCHEMA, s, args))
            .verbs(SCHEMA)
            .doc("show and change IOAM schemas"),
        verb(exact!["monitor"], monitor).doc("print IOAM trace data of received packets"),
    ],
    unknown: Some(|_, typed| Error::invalid(typed, "Unknown")),
    ..Object::PLAIN
};

static NAMESPACE: &[Verb] = &[
    verb(exact!["show"], |s, _| generic::show_all(s, FAMILY, LIST_NAMESPACES, &show_namespace))
        .doc("list all IOAM namespaces"),
    verb(exact!["add"], add_namespace)
        .operand("ID", &[Value::Any])
        .keys(|| NAMESPACE_KEYS.iter().collect())
        .doc("add an IOAM namespace"),
    verb(exact!["del"], delete_namespace)
        .operand("ID", &[Value::Any])
        .doc("delete an IOAM namespace"),
    verb(exact!["set"], set_schema)
        .operand("ID schema { none | ID }", &[Value::Any, Value::Any])
        .doc("attach a schema to a namespace, or detach it"),
];

static SCHEMA: &[Verb] = &[
    verb(exact!["show"], |s, _| generic::show_all(s, FAMILY, LIST_SCHEMAS, &show_schema))
        .doc("list all IOAM schemas"),
    verb(exact!["add"], add_schema)
        .operand("ID DATA", &[Value::Any, Value::Any])
        .doc("add an IOAM schema"),
    verb(exact!["del"], delete_schema).operand("ID", &[Value::Any]).doc("delete an IOAM schema"),
];

static NAMESPACE_KEYS: &[Spec] = &[
    told(
        exact!["data"],
        Value::Any,
        "DATA32",
        "32-bit data that this node writes for the namespace",
    ),
    told(
        exact!["wide"],
        Value::Any,
        "DATA64",
        "64-bit data that this node writes for the namespace",
    ),
];

/// Reads a namespace ID.
fn namespace(args: &mut Args) -> Result<u16> {
    number(args.value()?, "Invalid namespace ID")
}

/// Parses a schema ID.
fn schema(text: &str) -> Result<u32> {
    number(text, "Invalid schema ID")
}

/// Sends a request. If the kernel refuses it, the exit code is 1.
fn request(s: &Session, command: u8, put: impl FnOnce(&mut Request)) -> Result {
    s.family(FAMILY)?.change(command, put).map_err(|error| error.with_code(1))
}

/// As in the reference, `data` is only recognized as the first keyword, and words after both values are ignored.
fn add_namespace(s: &Session, args: &mut Args) -> Result {
    let number = namespace(args)?;
    let (mut data, mut wide) = (None, None);
    let mut typed = args.next();
    if typed == Some("data") {
        data = Some(self::number(args.value()?, "Invalid data")?);
        typed = args.next();
    }
    if typed == Some("wide") {
        let text = args.value()?;
        let value = unsigned_in::<u64>(text, 16);
        wide = Some(value.ok_or_else(|| Error::invalid(text, "Invalid wide data"))?);
        typed = args.next().filter(|_| data.is_none());
    }
    match typed {
        Some(word) if data.or(wide.map(|_| 0)).is_none() => invalid(word, "Invalid argument"),
        Some(word) => invalid(word, "Unexpected argument"),
        None => request(s, ADD_NAMESPACE, |request| {
            request.put_u16(id::NAMESPACE, number);
            request.put_some_u32(id::DATA, data);
            if let Some(wide) = wide {
                request.put(id::WIDE, &wide.to_ne_bytes());
            }
        }),
    }
}

fn delete_namespace(s: &Session, args: &mut Args) -> Result {
    let number = namespace(args)?;
    request(s, DELETE_NAMESPACE, |request| request.put_u16(id::NAMESPACE, number))
}

fn set_schema(s: &Session, args: &mut Args) -> Result {
    let number = namespace(args)?;
    match args.value()? {
        "schema" => {}
        other => return invalid(other, "Unknown"),
    }
    let wanted = match args.value()? {
        "none" => None,
        text => Some(schema(text)?),
    };
    request(s, SET_SCHEMA, |request| {
        request.put_u16(id::NAMESPACE, number);
        match wanted {
            None => request.put(id::NO_SCHEMA, &[]),
            Some(wanted) => request.put_u32(id::SCHEMA, wanted),
        }
    })
}

fn add_schema(s: &Session, args: &mut Args) -> Result {
    let number = schema(args.value()?)?;
    let text = args.value()?;
    let data = crate::text::to_bytes(text);
    if data.len() > LONGEST {
        return invalid(text, "Schema DATA too big");
    }
    request(s, ADD_SCHEMA, |request| {
        request.put_u32(id::SCHEMA, number);
        request.put(id::SCHEMA_DATA, &data);
    })
}

fn delete_schema(s: &Session, args: &mut Args) -> Result {
    let number = schema(args.value()?)?;
    request(s, DELETE_SCHEMA, |request| request.put_u32(id::SCHEMA, number))
}

fn show_namespace(nlas: &Nlas, p: &mut Printer) {
    p.put("namespace", "namespace ", nlas.u16(id::NAMESPACE).unwrap_or_default(), "");
    p.put_some("schema", " [schema ", nlas.u32(id::SCHEMA), "]");
    if let Some(data) = nlas.u32(id::DATA) {
        p.both("data", &format!("{data:x}"), &format!(", data {}", padded(data.into(), 10)));
    }
    if let Some(wide) = nlas.uint(id::WIDE) {
        p.both("wide", Val::Hex(wide), &format!(", wide {}", padded(wide, 18)));
    }
    p.line();
}

/// Formats a number as C's `%#010x` does: zero has no prefix, but is padded to `width`.
fn padded(number: u64, width: usize) -> String {
    if number == 0 { "0".repeat(width) } else { format!("{number:#0width$x}") }
}

/// As in the reference, each byte is a JSON member without a name.
fn show_schema(nlas: &Nlas, p: &mut Printer) {
    p.put("schema", "schema ", nlas.u32(id::SCHEMA).unwrap_or_default(), "");
    p.put_some("namespace", " [namespace ", nlas.u16(id::NAMESPACE), "]");
    p.put("data", ", data:", Val::Null, "");
    for byte in nlas.get(id::SCHEMA_DATA).unwrap_or_default() {
        p.both("", *byte, &format!(" {byte:02x}"));
    }
    p.line();
}

/// Runs `ip ioam monitor`. Returns when the reader of stdout exits.
fn monitor(s: &Session, _: &mut Args) -> Result {
    let mut p = s.printer();
    generic::listen(s, FAMILY, "ioam6_events", "ioam6", &mut |command, nlas| {
        if command == event::TRACE {
            p.infallible_event(|p| trace(nlas, p));
            p.flush();
        }
    })
}

fn trace(nlas: &Nlas, p: &mut Printer) {
    p.text("[TRACE]");
    p.put_some("namespace", " Namespace=", nlas.u16(event::NAMESPACE), "");
    p.put_some("node_len", " NodeLen=", nlas.u8(event::NODE_LEN), "");
    if let Some(kind) = nlas.u32(event::TYPE) {
        p.both("type", Val::Hex(kind.into()), &format!(" Type=0x{kind:x}"));
    }
    let data = nlas.get(event::DATA).unwrap_or_default();
    p.put("data", " Data=", &format::hex_bytes(data, ""), "\n");
}
