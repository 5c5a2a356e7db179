//! `ip tunnel`: the older command for tunnels, which uses ioctl requests to their drivers.
//!
//! `parm` parses a tunnel; `v4` and `v6` contain the parts specific to one protocol. `line` prints a tunnel. `sit` has
//! the commands for IPv6-in-IPv4 tunnels.

pub mod ask;
mod line;
mod parm;
mod sit;
mod v4;
mod v6;

use crate::cli::args::Args;
use crate::cli::grammar::{Spec, Value, specs, told};
use crate::cli::object::{Bare, Object, Run, unknown_command, verb};
use crate::error::{Error, Result};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The object `ip tunnel`.
pub static TUNNEL: Object = Object {
    words: words!["tunnel", "tunl"],
    title: "ip tunnel",
    doc: "show and change tunnel interfaces over IPv4 and IPv6",
    bare: Bare::Run(show),
    verbs: &[
        verb(words!["add"], |s, args| put(s, args, ask::ADD))
            .keys(keys)
            .operand("[ NAME ]", &[Value::Any])
            .doc("create a tunnel interface"),
        verb(words!["change"], |s, args| put(s, args, ask::CHANGE))
            .keys(keys)
            .operand("[ NAME ]", &[Value::Dev])
            .doc("change settings of a tunnel interface"),
        verb(words!["del", "delete"], |s, args| either(s, args, v4::delete, v6::delete))
            .keys(keys)
            .operand("[ NAME ]", &[Value::Dev])
            .doc("delete a tunnel interface"),
        verb(words!["show", "lst", "list"], show)
            .keys(keys)
            .operand("[ NAME ]", &[Value::Dev])
            .doc("list tunnel interfaces"),
        verb(words!["prl"], |s, args| only_v4(s, args, sit::prl))
            .keys(|| specs(sit::PRL))
            .doc("change the potential router list of an ISATAP tunnel"),
        verb(words!["6rd"], |s, args| only_v4(s, args, sit::rapid))
            .keys(|| specs(sit::RAPID))
            .doc("set the IPv6 rapid deployment (6rd) prefix of a sit tunnel"),
    ],
    check: check_family,
    unknown: Some(unknown),
    ..Object::PLAIN
};

fn put(s: &Session, args: &mut Args, request: u32) -> Result {
    match is_v6(s, args) {
        true => v6::put(s, args, request),
        false => v4::put(s, args, request),
    }
}

fn show(s: &Session, args: &mut Args) -> Result {
    either(s, args, v4::show, v6::show)
}

/// The modes of both families.
static MODE: Spec = told(
    exact!["mode"],
    Value::OneOf(&[
        "ipip",
        "ip/ip",
        "gre",
        "gre/ip",
        "sit",
        "ipv6/ip",
        "isatap",
        "vti",
        "ip6ip6",
        "ipv6/ipv6",
        "vti6",
        "ipip6",
        "ip4ip6",
        "ip/ipv6",
        "ipv4/ipv6",
        "ip6gre",
        "gre/ipv6",
        "any",
        "any/ipv6",
    ]),
    "MODE",
    "protocols of the tunnel: that of its packets and that around them",
);

/// The keywords of both families; those only for IPv6 come last.
fn keys() -> Vec<&'static Spec> {
    let mut all = vec![&MODE];
    all.extend(specs(v4::KEYS).into_iter().filter(|spec| spec.words[0].text != "mode"));
    for spec in specs(v6::KEYS) {
        if !all.iter().any(|other| other.words[0].text == spec.words[0].text) {
            all.push(spec);
        }
    }
    all
}

/// Checks that the family has tunnels. Errors: `Unsupported protocol family: 17`, exit code 255.
fn check_family(s: &Session, args: &Args) -> Result {
    match s.options.family {
        UNSPEC | INET | INET6 => Ok(()),
        _ if has_mode_of_v6(args) => Ok(()),
        family => Err(Error::fatal(format!("Unsupported protocol family: {family}"))),
    }
}

fn unknown(s: &Session, typed: &str) -> Error {
    // The message without a full stop is that of the reference.
    let hint = match s.options.family {
        INET6 => "\"ip -f inet6 tunnel help\".",
        _ => "\"ip tunnel help\"",
    };
    unknown_command(typed, hint)
}

/// Whether the command concerns tunnels over IPv6: because of -6, or because of the mode.
fn is_v6(s: &Session, args: &Args) -> bool {
    s.options.family == INET6 || has_mode_of_v6(args)
}

fn either(s: &Session, args: &mut Args, v4: Run, v6: Run) -> Result {
    match is_v6(s, args) {
        true => v6(s, args),
        false => v4(s, args),
    }
}

fn has_mode_of_v6(args: &Args) -> bool {
    // The first mode is used.
    let mode = args.rest().windows(2).find(|pair| pair[0] == "mode");
    mode.is_some_and(|pair| v6::MODES.iter().any(|row| row.0 == pair[1]))
}

fn only_v4(s: &Session, args: &mut Args, run: Run) -> Result {
    if is_v6(s, args) {
        let typed = args.word();
        let hint = "try \"ip -f inet6 tunnel help\".";
        return Err(Error::fatal(format!("Command \"{typed}\" is unknown, {hint}")).about(typed));
    }
    run(s, args)
}
