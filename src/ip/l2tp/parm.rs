//! Parses the command lines of tunnels and sessions.

use super::L2TP;
use crate::cli::address::{Address, address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Spec, Value, flag, key};
use crate::cli::value::{interface_name, number};
use crate::error::{Error, Result, invalid, warn};
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::l2tp::{IP, UDP};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::hex;
use crate::text::word::{exact, is_prefix};

/// A tunnel or a session. Values that are 0 or empty were not given.
pub(in crate::ip) struct Parm {
    /// Whether the keywords `tunnel` and `session` were given.
    pub tunnel: bool,
    pub session: bool,
    pub id: u32,
    pub(super) peer_id: u32,
    pub(super) session_id: u32,
    pub(super) peer_session_id: u32,
    pub encap: u16,
    pub local: Option<Address>,
    pub remote: Option<Address>,
    pub sport: u16,
    pub dport: u16,
    /// Whether packets have UDP checksums; for IPv6, whether checksums are sent, and whether they are required.
    pub(in crate::ip) csum: bool,
    pub(super) csum6_tx: bool,
    pub(super) csum6_rx: bool,
    pub name: Option<Ifname>,
    pub cookie: Vec<u8>,
    pub(super) peer_cookie: Vec<u8>,
    /// The type of the layer-2-specific sublayer: L2TP_L2SPECTYPE_NONE or L2TP_L2SPECTYPE_DEFAULT.
    pub(super) l2spec: u8,
    /// Sequence numbers: bit 0 for sent packets, bit 1 for received ones.
    pub(in crate::ip) seq: usize,
}

/// The types of the layer-2-specific sublayer, by number.
const L2SPECS: &[&str] = &["none", "default"];
/// The packets with sequence numbers.
const SEQS: &[&str] = &["none", "send", "recv", "both"];
/// Encapsulations by number: UDP, IP.
const ENCAPS: &[&str] = &["udp", "ip"];

/// The keywords. The first two select tunnel or session and may be at any position; the next two identify it.
static KEYS: &Keys<Parm> = &Keys::new(&[
    flag(exact!["tunnel"], "the command concerns a tunnel", |p, _, _| set(&mut p.tunnel, true)),
    flag(exact!["session"], "the command concerns a session in a tunnel", |p, _, _| {
        set(&mut p.session, true)
    }),
    key(
        exact!["tunnel_id", "tid"],
        Value::Any,
        "ID := { 1..4294967295 }",
        "local identifier of the tunnel",
        |p, args, _| id(&mut p.id, args),
    ),
    key(
        exact!["session_id", "sid"],
        Value::Any,
        "ID",
        "local identifier of the session",
        |p, args, _| id(&mut p.session_id, args),
    ),
    key(
        exact!["peer_tunnel_id", "ptid"],
        Value::Any,
        "ID",
        "identifier of the tunnel at the peer",
        |p, args, _| id(&mut p.peer_id, args),
    ),
    key(
        exact!["peer_session_id", "psid"],
        Value::Any,
        "ID",
        "identifier of the session at the peer",
        |p, args, _| id(&mut p.peer_session_id, args),
    ),
    key(
        exact!["encap"],
        Value::OneOf(ENCAPS),
        "ENCAP",
        "encapsulation of the tunnel: over UDP or directly over IP (default udp)",
        |p, args, _| {
            let encap = one_of("tunnel encapsulation", ENCAPS, args)?;
            set(&mut p.encap, if encap == 0 { UDP } else { IP })
        },
    ),
    key(
        exact!["remote"],
        Value::Address,
        "ADDR := { IP_ADDRESS | any }",
        "IP address of the peer",
        |p, args, _| end(&mut p.remote, args),
    ),
    key(
        exact!["local"],
        Value::OwnAddress,
        "ADDR := { IP_ADDRESS | any }",
        "local IP address of the tunnel",
        |p, args, _| end(&mut p.local, args),
    ),
    key(exact!["udp_sport"], Value::Any, "PORT := { 0..65535 }", "local UDP port", |p, args, _| {
        set(&mut p.sport, number(args.value()?, "invalid port\n")?)
    }),
    key(
        exact!["udp_dport"],
        Value::Any,
        "PORT := { 0..65535 }",
        "UDP port of the peer",
        |p, args, _| set(&mut p.dport, number(args.value()?, "invalid port\n")?),
    ),
    key(
        exact!["udp_csum"],
        Value::OnOff,
        "{ on | off }",
        "send UDP checksums over IPv4 (default off)",
        |p, args, _| on_off("udp_csum", &mut p.csum, args),
    ),
    key(
        exact!["udp6_csum_rx"],
        Value::OnOff,
        "{ on | off }",
        "require UDP checksums in packets received over IPv6 (default on)",
        |p, args, _| on_off("udp6_csum_rx", &mut p.csum6_rx, args),
    ),
    key(
        exact!["udp6_csum_tx"],
        Value::OnOff,
        "{ on | off }",
        "send UDP checksums over IPv6 (default on)",
        |p, args, _| on_off("udp6_csum_tx", &mut p.csum6_tx, args),
    ),
    key(
        exact!["name"],
        Value::Any,
        "NAME := STRING",
        "name of the network interface of the session (default l2tpethN)",
        |p, args, _| set(&mut p.name, Some(interface_name("\"name\"", args.value()?)?)),
    ),
    key(
        exact!["offset"],
        Value::Any,
        "NUMBER",
        "accepted for compatibility: has no effect",
        ignored,
    ),
    key(
        exact!["peer_offset"],
        Value::Any,
        "NUMBER",
        "accepted for compatibility: has no effect",
        ignored,
    ),
    key(
        exact!["cookie"],
        Value::Any,
        "HEXSTR := { 8 or 16 hex digits }",
        "cookie in packets sent: 8 or 16 hexadecimal digits (default none)",
        |p, args, _| set(&mut p.cookie, cookie(args)?),
    ),
    key(
        exact!["peer_cookie"],
        Value::Any,
        "HEXSTR := { 8 or 16 hex digits }",
        "cookie expected in packets received: 8 or 16 hexadecimal digits (default none)",
        |p, args, _| set(&mut p.peer_cookie, cookie(args)?),
    ),
    key(
        exact!["l2spec_type"],
        Value::OneOf(L2SPECS),
        "L2SPEC",
        "layer 2 specific sublayer: none or a 4-byte header (default)",
        |p, args, _| set(&mut p.l2spec, one_of("layer2specific header type", L2SPECS, args)? as u8),
    ),
    key(
        exact!["seq"],
        Value::OneOf(SEQS),
        "SEQ",
        "packets that carry sequence numbers (default none)",
        |p, args, _| {
            // Except for `none`, earlier values remain set.
            let which = one_of("seq value", SEQS, args)?;
            let before = if which == 0 { 0 } else { p.seq };
            set(&mut p.seq, before | which)
        },
    ),
]);

/// Returns the first `most` keywords after the first two, for the manual and the completions.
pub fn specs(most: usize) -> Vec<&'static Spec> {
    grammar::specs(KEYS).into_iter().skip(2).take(most).collect()
}

fn set<T>(place: &mut T, value: T) -> Result {
    *place = value;
    Ok(())
}

fn id(into: &mut u32, args: &mut Args) -> Result {
    set(into, number(args.value()?, "invalid ID\n")?)
}

/// Reads an address; `any` means none.
fn end(into: &mut Option<Address>, args: &mut Args) -> Result {
    let end = address(args.value()?, UNSPEC)?;
    set(into, Some(end).filter(|end| end.family != UNSPEC))
}

fn ignored(_: &mut Parm, args: &mut Args, _: &Session) -> Result {
    warn(&format!("Ignoring option \"{}\"", args.word()));
    args.value().map(drop)
}

/// Reads a choice. Errors: `Unknown WHAT "x"`, exit code 255.
fn one_of(what: &str, choices: &[&str], args: &mut Args) -> Result<usize> {
    let text = args.value()?;
    let at = choices.iter().position(|choice| *choice == text);
    at.ok_or_else(|| Error::fatal(format!("Unknown {what} \"{text}\"")))
}

fn on_off(key: &str, into: &mut bool, args: &mut Args) -> Result {
    let text = args.value()?;
    match ["off", "on"].iter().position(|word| *word == text) {
        Some(on) => set(into, on == 1),
        None => invalid(text, format!("invalid option for {key}\n")),
    }
}

fn cookie(args: &mut Args) -> Result<Vec<u8>> {
    let text = args.value()?;
    if !matches!(text.len(), 8 | 16) {
        return invalid(text, "cookie must be either 8 or 16 hex digits\n");
    }
    let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let bytes = hex(text.as_bytes()).filter(|_| digits);
    bytes.ok_or_else(|| Error::invalid(text, "cookie must be a hex string\n"))
}

impl Parm {
    /// Reads the rest of the line.
    pub fn read(args: &mut Args, s: &Session) -> Result<Parm> {
        let mut parm = Parm {
            tunnel: false,
            session: false,
            id: 0,
            peer_id: 0,
            session_id: 0,
            peer_session_id: 0,
            encap: UDP,
            local: None,
            remote: None,
            sport: 0,
            dport: 0,
            csum: false,
            csum6_tx: true,
            csum6_rx: true,
            name: None,
            cookie: Vec::new(),
            peer_cookie: Vec::new(),
            l2spec: 1,
            seq: 0,
        };
        if args.is_empty() {
            return Err(L2TP.usage());
        }
        grammar::read(KEYS, &mut parm, args, s, |_, args, _| {
            if !is_prefix(args.word(), "help") {
                warn(&format!("Unknown command: {}", args.word()));
            }
            Err(L2TP.usage())
        })?;
        match parm.tunnel || parm.session {
            true => Ok(parm),
            false => Err(Error::missing("tunnel or session")),
        }
    }
}

/// Returns an error if `key` was not given.
pub(in crate::ip) fn require(key: &'static str, given: bool) -> Result {
    if given { Ok(()) } else { Err(Error::missing(key)) }
}
