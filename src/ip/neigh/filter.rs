//! The filter of `ip neigh show` and `flush`.

use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::error::{Error, Result};
use crate::ip::link::list::vrf_index;
use crate::netlink::Request;
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, ntf, nud};
use crate::rt::header::NeighHeader;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::{Word, exact, short, whole};

/// The names of states, in the order in which they are matched.
pub const STATES: &[(Word, u16)] = &[
    (short("permanent"), nud::PERMANENT),
    (short("reachable"), nud::REACHABLE),
    (whole("noarp"), nud::NOARP),
    (whole("none"), nud::NONE),
    (whole("stale"), nud::STALE),
    (whole("incomplete"), nud::INCOMPLETE),
    (whole("delay"), nud::DELAY),
    (whole("probe"), nud::PROBE),
    (short("failed"), nud::FAILED),
];

/// The names of the states, for completions.
pub const STATE_NAMES: &[&str] =
    &["permanent", "reachable", "noarp", "none", "stale", "incomplete", "delay", "probe", "failed"];

/// Stands for NUD_NONE, whose value is 0, in a mask of states.
const NONE: u16 = 0x100;
/// The value of NDA_MASTER for interfaces without a master.
const NO_MASTER: u32 = u32::MAX;

/// The filter of neighbours.
pub(super) struct NeighFilter {
    family: u8,
    /// The index of a single interface.
    pub dev: Option<u32>,
    /// The name of this interface; the index is looked up after the command line is read.
    dev_name: Option<String>,
    master: Option<u32>,
    prefix: Option<Prefix>,
    states: u16,
    /// Whether states were given. The first one replaces the default states.
    given: bool,
    flushes: bool,
    unused: bool,
    flags: u8,
    protocol: u32,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NeighFilter> = &Keys::new(&[
    key(exact!["dev"], Value::Dev, "DEV", "select only entries of this interface", |f, args, _| {
        let name = args.value()?;
        if f.dev_name.is_some() {
            return Err(Error::second("dev", name));
        }
        f.dev_name = Some(name.into());
        Ok(())
    }),
    key(
        exact!["master"],
        Value::Dev,
        "DEVICE",
        "select only entries of ports of this interface",
        |f, args, s| {
            let name = args.value()?;
            let index = s.links.index(name);
            let wrong = || Error::invalid(name, "Device does not exist\n");
            f.master = Some(index.ok_or_else(wrong)?);
            Ok(())
        },
    ),
    key(
        exact!["vrf"],
        Value::Vrf,
        "NAME",
        "select only entries of interfaces in this VRF",
        |f, args, s| {
            let name = args.value()?;
            f.master = Some(vrf_index(name, s.options.family, s)?);
            Ok(())
        },
    ),
    flag(exact!["nomaster"], "select only entries of interfaces that have no master", |f, _, _| {
        f.master = Some(NO_MASTER);
        Ok(())
    }),
    flag(exact!["unused"], "select only entries that nothing uses", |f, _, _| {
        f.unused = true;
        Ok(())
    }),
    key(
        exact!["nud"],
        Value::OneOf(STATE_NAMES),
        "STATE",
        "select entries in this state; all for every state",
        |f, args, _| {
            let text = args.value()?;
            let states = match text {
                "all" if f.flushes => !nud::NOARP,
                "all" => u16::MAX,
                _ => state(text)?,
            };
            let usual = std::mem::replace(&mut f.given, true);
            f.states = if usual { f.states } else { 0 } | if states == 0 { NONE } else { states };
            Ok(())
        },
    ),
    flag(exact!["proxy"], "select proxy entries instead of neighbour entries", |f, _, _| {
        f.flags = ntf::PROXY;
        Ok(())
    }),
    keys::protocol("select only entries that this routing protocol installed", maker),
    key(
        exact!["to"],
        Value::Address,
        "PREFIX",
        "select only addresses in this prefix",
        |f, args, s| {
            args.value()?;
            set_prefix(f, args, s)
        },
    ),
]);

/// Parses a state by name or number, with at most one bit set. Errors: `nud state is bad`.
pub fn state(text: &str) -> Result<u16> {
    let named = STATES.iter().find(|row| row.0.matches(text)).map(|row| row.1);
    let one_bit = |n: &u8| n.count_ones() <= 1;
    let known = named.or_else(|| unsigned::<u8>(text).filter(one_bit).map(u16::from));
    known.ok_or_else(|| Error::invalid(text, "nud state is bad"))
}

fn maker(f: &mut NeighFilter, args: &mut Args, s: &Session) -> Result {
    f.protocol = value::listed_protocol(args, s)?.unwrap_or(0);
    Ok(())
}

/// Reads a word that is not a keyword: the prefix, or `help`.
fn set_prefix(f: &mut NeighFilter, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    if crate::text::word::is_prefix(word, "help") {
        return Err(super::NEIGH.usage());
    }
    let read = prefix(word, f.family)?;
    if f.family == 0 {
        f.family = read.address.family;
    }
    f.prefix = Some(read);
    Ok(())
}

impl NeighFilter {
    /// Reads the rest of the command line. `flushes` selects the default states of flush instead of those of show.
    pub fn read(flushes: bool, args: &mut Args, s: &Session) -> Result<NeighFilter> {
        let mut filter = NeighFilter {
            family: s.options.family,
            dev: None,
            dev_name: None,
            master: None,
            prefix: None,
            states: if flushes { !(nud::PERMANENT | nud::NOARP) } else { 0xff & !nud::NOARP },
            given: false,
            flushes,
            unused: false,
            flags: 0,
            protocol: 0,
        };
        grammar::read(KEYS, &mut filter, args, s, set_prefix)?;
        let name = filter.dev_name.as_ref();
        filter.dev = name.map(|name| s.links.required(name)).transpose()?;
        Ok(filter)
    }

    /// Builds the dump request. The kernel filters by interface and master.
    pub fn list(&self) -> Request {
        let header = NeighHeader { family: self.family, flags: self.flags, ..Default::default() };
        let mut request = Request::dump(RTM_GETNEIGH, &header.to_bytes());
        if let Some(index) = self.dev {
            request.put_u32(nda::IFINDEX, index);
        }
        if let Some(index) = self.master {
            request.put_u32(nda::MASTER, index);
        }
        request
    }

    /// Whether the filter accepts a neighbour. Proxy entries and externally learned entries are accepted in any state.
    pub fn lets(&self, n: &Neigh) -> bool {
        let state = if n.state == 0 { NONE } else { n.state };
        (self.family == 0 || n.family == self.family)
            && self.dev.is_none_or(|index| n.index == index)
            && (self.states & state != 0 || n.is(ntf::PROXY | ntf::EXT_LEARNED))
            && (self.protocol == 0 || n.protocol() == self.protocol)
            && self.prefix.as_ref().is_none_or(|prefix| within(prefix, n))
            && (!self.unused || n.cache().is_none_or(|cache| cache.references == 0))
    }
}

fn within(prefix: &Prefix, n: &Neigh) -> bool {
    match n.nlas.get(nda::DST) {
        Some(dst) => prefix.bits == 0 || prefix.address.shares(dst, prefix.bits),
        None => true,
    }
}
