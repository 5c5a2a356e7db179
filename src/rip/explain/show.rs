//! Prints the output of `rip explain`.

use super::decode::{Decoded, Member, Value};
use super::tables::Tables;
use crate::print::{Printer, Val};
use crate::text::number;

/// Prints a request; `sent`: it was sent to the kernel.
pub fn request(p: &mut Printer, decoded: &Decoded, sent: bool, only_reads: bool) {
    p.object(None, |p| {
        p.json("protocol", &decoded.protocol);
        p.put("type", "", &decoded.kind, "");
        if p.is_json() {
            json(p, Some("flags"), &Value::Flags(decoded.flags.clone()));
            p.json("sent", sent);
            json(p, Some("header"), &Value::Fields(decoded.header.clone()));
            members(p, &decoded.attributes);
            return;
        }
        p.format(format_args!(" {}", inline(&Value::Flags(decoded.flags.clone()))));
        p.text(match (sent, only_reads) {
            (true, _) => "  # only reads: sent",
            (false, true) => "  # only reads: not sent",
            (false, false) => "",
        });
        p.line();
        if !decoded.head.is_empty() {
            p.format(format_args!("  {} {}\n", decoded.head, told(&decoded.header)));
        }
        text(p, &decoded.attributes, 1);
    });
}

/// Prints a system call. The structure of an ioctl request to a tunnel is decoded.
pub fn call(p: &mut Printer, tables: &Tables, name: &str, arguments: &[String]) {
    let decoded = |argument: &String| {
        let structure = argument.strip_prefix("0x").and_then(|hex| {
            let bytes = number::hex(hex.as_bytes())?;
            let what = arguments[0].get("SIOCADD".len()..).unwrap_or_default();
            tables.structure(&format!("{what}{}", bytes.len()), &bytes)
        });
        structure.map_or_else(|| argument.clone(), |structure| inline(&structure))
    };
    let arguments: Vec<_> = arguments.iter().map(decoded).collect();
    p.object(None, |p| {
        p.json("call", name);
        p.array(Some("arguments"), |p| {
            if p.is_json() {
                arguments.iter().for_each(|argument| p.element("", argument, ""));
            }
        });
        p.format(format_args!("{name}({})\n", arguments.join(", ")));
    });
}

/// Formats the members of a header that are not zero.
fn told(header: &[Member]) -> String {
    let told = header.iter().filter(|member| !is_zero(&member.value));
    inline(&Value::Fields(told.cloned().collect()))
}

/// Whether a member of a header has its default value.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::Number(number) => *number == 0,
        Value::Word(word) => {
            ["0", "::"].contains(&word.as_str())
                || word.ends_with("_UNSPEC")
                || word.ends_with("_UNIVERSE")
        }
        Value::Flags(flags) => flags.is_empty(),
        Value::Fields(fields) => fields.iter().all(|field| is_zero(&field.value)),
        _ => false,
    }
}

/// Prints attributes, one per line.
fn text(p: &mut Printer, members: &[Member], depth: usize) {
    for Member { name, value } in members {
        p.blanks(2 * depth);
        match value {
            Value::Flag => p.format(format_args!("{name}\n")),
            Value::Nest(inner) => {
                p.format(format_args!("{name}\n"));
                text(p, inner, depth + 1);
            }
            Value::List(all) if all.iter().any(|one| matches!(one, Value::Nest(_))) => {
                p.format(format_args!("{name}\n"));
                for one in all {
                    if let Value::Nest(inner) = one {
                        text(p, inner, depth + 1);
                    }
                }
            }
            // Names of structures are in lower case.
            Value::Fields(header) if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                p.format(format_args!("{name} {}\n", told(header)));
            }
            _ => p.format(format_args!("{name} {}\n", inline(value))),
        }
    }
}

/// Formats a value within a line.
pub fn inline(value: &Value) -> String {
    let joined = |all: &[Value]| all.iter().map(inline).collect::<Vec<_>>().join(", ");
    match value {
        Value::Number(number) => number.to_string(),
        Value::Word(word) => word.clone(),
        Value::Text(text) => format!("{text:?}"),
        Value::Flag => String::new(),
        Value::Flags(flags) if flags.is_empty() => "0".into(),
        Value::Flags(flags) => flags.join("|"),
        Value::Fields(members) | Value::Nest(members) => {
            let member = |member: &Member| format!("{}={}", member.name, inline(&member.value));
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(" "))
        }
        Value::List(all) => format!("[{}]", joined(all)),
    }
}

/// JSON: an array of attributes, because a name can occur several times.
fn members(p: &mut Printer, all: &[Member]) {
    p.array(Some("attributes"), |p| {
        for Member { name, value } in all {
            p.object(None, |p| {
                p.json("name", name);
                match value {
                    Value::Nest(inner) => members(p, inner),
                    _ => json(p, Some("value"), value),
                }
            });
        }
    });
}

/// JSON: a value; with a key, a member.
fn json(p: &mut Printer, key: Option<&str>, value: &Value) {
    let mut plain = |val: Val| match key {
        Some(key) => p.json(key, val),
        None => p.element("", val, ""),
    };
    match value {
        Value::Number(number) => plain(Val::Int(*number)),
        Value::Word(text) | Value::Text(text) => plain(Val::Str(text)),
        Value::Flag => plain(Val::Bool(true)),
        Value::Flags(flags) => p.array(key, |p| {
            flags.iter().for_each(|flag| p.element("", flag, ""));
        }),
        Value::Fields(fields) => p.object(key, |p| {
            fields.iter().for_each(|field| json(p, Some(&field.name), &field.value));
        }),
        Value::Nest(inner) => p.object(key, |p| members(p, inner)),
        Value::List(all) => p.array(key, |p| all.iter().for_each(|one| json(p, None, one))),
    }
}
