//! `ip xfrm policy set|setdefault|getdefault`: settings for all policies.

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::ip::xfrm::count::{THRESHOLD4, THRESHOLD6};
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::{open, unknown};
use crate::netlink::Request;
use crate::netlink::uapi::xfrm::msg::{GETDEFAULT, NEWSPDINFO, SETDEFAULT};
use crate::session::Session;
use crate::text::word::exact;

/// The prefix lengths from which on policies are hashed, by family: local and remote.
#[derive(Default)]
pub(super) struct Thresholds {
    v4: Option<[u8; 2]>,
    v6: Option<[u8; 2]>,
}

/// The keywords of `set`.
pub(super) static THRESHOLDS: &Keys<Thresholds> = &Keys::new(&[
    key(
        exact!["hthresh4"],
        Value::Any,
        "LBITS RBITS",
        "shortest prefixes (local and remote) of IPv4 policies that are hashed",
        |t, args, _| threshold(&mut t.v4, "hthresh4", 32, args),
    ),
    key(
        exact!["hthresh6"],
        Value::Any,
        "LBITS RBITS",
        "shortest prefixes (local and remote) of IPv6 policies that are hashed",
        |t, args, _| threshold(&mut t.v6, "hthresh6", 128, args),
    ),
]);

fn threshold(into: &mut Option<[u8; 2]>, key: &'static str, max: u8, args: &mut Args) -> Result {
    if into.is_some() {
        return Err(Error::second(key, args.word()));
    }
    let mut bits = |which: &str| {
        let text = args.value()?;
        let why = format!("{key} {which} value is invalid");
        match number(text, why.clone())? {
            bits if bits > max => invalid(text, why),
            bits => Ok(bits),
        }
    };
    *into = Some([bits("LBITS")?, bits("RBITS")?]);
    Ok(())
}

/// Runs `ip xfrm policy set`.
pub(super) fn set_thresholds(s: &Session, args: &mut Args) -> Result {
    let mut thresholds = Thresholds::default();
    grammar::read(THRESHOLDS, &mut thresholds, args, s, |_, args, _| Err(unknown(args.word())))?;
    let mut request = Request::new(NEWSPDINFO, 0, &u32::MAX.to_ne_bytes());
    for (id, bits) in [(THRESHOLD4, thresholds.v4), (THRESHOLD6, thresholds.v6)] {
        if let Some(bits) = bits {
            request.put(id, &bits);
        }
    }
    open(s)?.request(request)
}

/// The default actions, by number (XFRM_USERPOLICY_*).
static FATES: &[&str] = &["unspec", "block", "accept"];
/// The words for the actions; `allow` is a synonym of `accept`.
const WORDS: &[&str] = &["block", "accept", "allow"];

/// The actions for input, forwarded and output packets: `struct xfrm_userpolicy_default`.
type Defaults = [u8; 3];

/// The keywords of `setdefault`.
pub(super) static DEFAULTS: &Keys<Defaults> = &Keys::new(&[
    key(
        exact!["in"],
        Value::OneOf(WORDS),
        "ACTION",
        "action for packets to this host",
        |d, args, _| fate(&mut d[0], "in", args),
    ),
    key(
        exact!["fwd"],
        Value::OneOf(WORDS),
        "ACTION",
        "action for packets that are forwarded",
        |d, args, _| fate(&mut d[1], "fwd", args),
    ),
    key(
        exact!["out"],
        Value::OneOf(WORDS),
        "ACTION",
        "action for packets from this host",
        |d, args, _| fate(&mut d[2], "out", args),
    ),
]);

fn fate(into: &mut u8, key: &'static str, args: &mut Args) -> Result {
    if *into != 0 {
        return Err(Error::second(key, args.word()));
    }
    *into = match args.value()? {
        "block" => 1,
        "accept" | "allow" => 2,
        text => return invalid(text, format!("{key} policy value is invalid")),
    };
    Ok(())
}

/// Runs `ip xfrm policy setdefault`.
pub(super) fn set_defaults(s: &Session, args: &mut Args) -> Result {
    let mut defaults = [0; 3];
    grammar::read(DEFAULTS, &mut defaults, args, s, |_, args, _| {
        Err(Error::invalid(args.word(), "unknown direction"))
    })?;
    open(s)?.request(Request::short(SETDEFAULT, 0, &defaults))
}

/// Runs `ip xfrm policy getdefault`.
pub(super) fn get_defaults(s: &Session, _: &mut Args) -> Result {
    open(s)?.get(Request::short(GETDEFAULT, 0, &[0; 3]), |message| {
        Out::one(s, |out| show_defaults(message.body, out))
    })
}

/// Prints the actions for packets that match no policy.
pub(in crate::ip::xfrm) fn show_defaults(defaults: &[u8], out: &mut Out) {
    out.text("Default policies:\n");
    let lines = [("in", " in:  "), ("fwd", " fwd: "), ("out", " out: ")];
    for ((key, what), fate) in lines.iter().zip(defaults) {
        let name = FATES.get(usize::from(*fate)).unwrap_or(&"unknown");
        out.text(what).word(key, name).text("\n");
    }
}
