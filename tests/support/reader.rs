//! An independent reader of requests: netlink-packet-route, as strict as it is.

use std::any::Any;
use std::fmt::Write;
use std::panic::{UnwindSafe, catch_unwind};
use std::sync::Once;

use netlink_packet_core::NetlinkMessage;
use netlink_packet_route::RouteNetlinkMessage;

use super::dissect;
use super::trace::Sent;

/// A request as the crate reads it.
pub type Read = NetlinkMessage<RouteNetlinkMessage>;

/// Reads a request. Errors with the crate's words, of a panic too.
pub fn read(sent: &Sent) -> Result<Read, String> {
    match caught(|| Read::deserialize(&sent.bytes)) {
        Ok(read) => read.map_err(|error| format!("{error:?}")),
        Err(panic) => Err(format!("panic: {}", words(&*panic))),
    }
}

/// Writes a request again. Errors with the words of a panic.
pub fn write(message: &Read) -> Result<Vec<u8>, String> {
    let emitted = || {
        let mut bytes = vec![0; message.buffer_len()];
        message.serialize(&mut bytes);
        bytes
    };
    caught(emitted).map_err(|panic| format!("panic: {}", words(&*panic)))
}

/// What `body` returns, or the panic that says why not, without a word of its own on stderr.
fn caught<T>(body: impl FnOnce() -> T + UnwindSafe) -> std::thread::Result<T> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    catch_unwind(body)
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("?")
}

/// What a request means: its type, flags and header on the first line, then a line each attribute. What the crate does
/// not know is as `dissect` has it, in hex.
pub fn meaning(sent: &Sent) -> String {
    match read(sent) {
        Ok(message) => text(&message),
        Err(_) => unknown(sent),
    }
}

/// Numbers of attributes that the crate does not know, of nexthops.
const NEXTHOP: &[(&str, &str)] = &[
    ("1", "ID"),
    ("2", "GROUP"),
    ("3", "GROUP_TYPE"),
    ("4", "BLACKHOLE"),
    ("5", "OIF"),
    ("6", "GATEWAY"),
    ("9", "GROUPS"),
    ("800c", "RES_GROUP"),
];

fn unknown(sent: &Sent) -> String {
    let line = dissect::line(sent);
    let mut depth = 0;
    let mut words = line.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ' ' && depth == 0
    });
    let name = words.next().unwrap_or_default();
    let number = sent.bytes.get(6..8).map_or(0, |two| u16::from_ne_bytes([two[0], two[1]]));
    let mut out = format!("{name} {}", flags(name, number));
    for word in words.skip(2) {
        let (number, value) = word.split_once(':').unwrap_or(("", word));
        let known = NEXTHOP.iter().find(|known| name.ends_with("NEXTHOP") && known.0 == number);
        let named = known.map_or(number, |(_, name)| name);
        out += &if number.is_empty() {
            format!(", {value}")
        } else {
            format!("\n  {named} {value}").trim_end().into()
        };
    }
    out
}

fn text(message: &Read) -> String {
    let debug = format!("{:?}", message.payload);
    let body = debug.strip_prefix("InnerMessage(").and_then(|rest| rest.strip_suffix(')'));
    let (name, body) = body.unwrap_or(&debug).split_once('(').unwrap_or((&debug, ""));
    let body = body.strip_suffix(')').unwrap_or(body);
    let (_, fields) = body.split_once(" { ").unwrap_or(("", body));
    let mut out = format!("{name} {}", flags(name, message.header.flags));
    let mut attributes = vec![];
    for field in pieces(fields.strip_suffix(" }").unwrap_or(fields)) {
        match field.split_once(": ") {
            Some(("header", header)) => out += &said(header),
            Some((_, list)) => attributes.extend(pieces(inside(list)).into_iter().map(brief)),
            None => out += field,
        }
    }
    // The kernel reads attributes by number: their order has no meaning.
    attributes.sort();
    attributes.iter().for_each(|attribute| {
        let _ = write!(out, "\n  {attribute}");
    });
    out
}

/// The names of the flags besides NLM_F_REQUEST, which mean another thing for each kind of message.
fn flags(name: &str, flags: u16) -> String {
    let special: &[(u16, &str)] = match &name[..3] {
        "New" | "Set" | "NEW" => {
            &[(0x100, "REPLACE"), (0x200, "EXCL"), (0x400, "CREATE"), (0x800, "APPEND")]
        }
        "Del" | "DEL" => &[(0x100, "NONREC"), (0x200, "BULK")],
        _ => &[(0x300, "DUMP")],
    };
    let common = [(1, "REQUEST"), (4, "ACK"), (8, "ECHO")];
    let all = common.iter().chain(special);
    let names: Vec<_> =
        all.filter(|(bits, _)| flags & bits == *bits).map(|(_, name)| *name).collect();
    names.join("|")
}

/// The fields of a header that say something: not zero in their ways.
fn said(header: &str) -> String {
    let (_, fields) = header.split_once(" { ").unwrap_or(("", ""));
    let quiet = |value: &str| {
        matches!(value, "0" | "Unspec" | "Netrom" | "Universe" | "None")
            || value.ends_with("(0x0)")
            || value.ends_with("(0)")
    };
    let fields = pieces(fields.strip_suffix(" }").unwrap_or(fields)).into_iter();
    let said =
        fields.filter(|field| !field.split_once(": ").is_some_and(|(_, value)| quiet(value)));
    said.map(|field| format!(", {field}")).collect()
}

/// The same without the headers within it that say nothing.
fn brief(attribute: &str) -> String {
    const EMPTY: &str = "header: LinkHeader { interface_family: Unspec, index: 0, link_layer_type: Netrom, \
                         flags: LinkFlags(0x0), change_mask: LinkFlags(0x0) }, ";
    // Which numbers are free for files is each tool's own affair.
    let mut pieces = attribute.split("Fd(");
    let first = pieces.next().unwrap_or_default().to_owned();
    let text = pieces.fold(first, |text, piece| {
        text + "Fd(file" + piece.trim_start_matches(|c: char| c.is_ascii_digit())
    });
    sorted(&text.replace(EMPTY, ""))
}

/// Lists of attributes within it in the order of their names.
fn sorted(text: &str) -> String {
    let Some(start) = text.find('[') else { return text.to_owned() };
    let end = closing(&text[start..]).map_or(text.len(), |end| start + end);
    let mut all: Vec<_> = pieces(&text[start + 1..end]).into_iter().map(sorted).collect();
    if all.iter().all(|piece| piece.contains('(') && piece.starts_with(char::is_uppercase)) {
        all.sort();
    }
    format!("{}{}{}", &text[..=start], all.join(", "), sorted(&text[end..]))
}

/// Where the bracket that `text` begins with closes.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        (depth == 0).then_some(at)
    })
}

fn inside(list: &str) -> &str {
    list.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(list)
}

/// The pieces between commas that no bracket encloses.
fn pieces(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut quoted, mut all) = (0, 0, false, vec![]);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if depth == 0 && !quoted => {
                all.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(text[start..].trim());
    all.retain(|piece| !piece.is_empty());
    all
}
