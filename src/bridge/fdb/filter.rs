//! The filter of `bridge fdb show`.

use crate::bridge::{BRIDGE, DEVICE, index};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family;
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, nud};
use crate::rt::header::NeighHeader;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::number::{atoi, unsigned};
use crate::text::word::{Word, exact, is_prefix, short, texts_of, whole};

/// The states by name, in the order they are tried.
const STATES: &[(Word, u16)] = &[
    (short("permanent"), nud::PERMANENT),
    (short("static"), nud::NOARP),
    (short("temp"), nud::NOARP),
    (short("stale"), nud::STALE),
    (short("reachable"), nud::REACHABLE),
    (short("dynamic"), nud::REACHABLE),
    (whole("all"), u16::MAX),
];

const STATE_NAMES: &[&str] = &texts_of!(STATES, 0.text);

/// The criteria of the command line.
#[derive(Default)]
pub(super) struct FdbFilter {
    dev: Option<String>,
    bridge: Option<String>,
    master: Option<u32>,
    /// One interface.
    pub port: Option<u32>,
    vlan: i32,
    states: u32,
    /// Only what is not permanent.
    dynamic: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<FdbFilter> = &Keys::new(&[
    key(
        exact!["brport", "dev"],
        Value::Dev,
        "DEV",
        "list only entries of this port",
        |f, args, _| keep(&mut f.dev, args),
    ),
    key(
        exact!["br"],
        Value::Bridge,
        "BRDEV",
        "list only entries of this bridge and its ports",
        |f, args, _| keep(&mut f.bridge, args),
    ),
    key(exact!["vlan"], Value::Any, "VID", "list only entries of this VLAN", |f, args, _| {
        let text = args.value()?;
        if f.vlan != 0 {
            return Err(Error::second("vlan", text));
        }
        f.vlan = atoi(text);
        Ok(())
    }),
    key(
        exact!["state"],
        Value::OneOf(STATE_NAMES),
        "STATE",
        "list only entries in this state",
        |f, args, _| {
            f.states |= state(args.value()?)?;
            Ok(())
        },
    ),
    flag(exact!["dynamic"], "list only dynamic entries, which expire", |f, _, _| {
        f.dynamic = true;
        Ok(())
    }),
]);

fn state(text: &str) -> Result<u32> {
    let named = STATES.iter().find(|row| row.0.matches(text)).map(|row| row.1.into());
    named.or_else(|| unsigned(text)).ok_or_else(|| Error::invalid(text, "invalid state"))
}

impl FdbFilter {
    /// Reads the rest of the line; a word that is no keyword is passed over.
    pub fn read(args: &mut Args, s: &Session) -> Result<FdbFilter> {
        let mut filter = FdbFilter::default();
        grammar::read(KEYS, &mut filter, args, s, |_, args, _| {
            match is_prefix(args.word(), "help") {
                true => Err(super::FDB.usage()),
                false => Ok(()),
            }
        })?;
        let bridge = filter.bridge.as_ref();
        filter.master = bridge.map(|name| index(BRIDGE, name, s)).transpose()?;
        filter.port = filter.dev.as_ref().map(|dev| index(DEVICE, dev, s)).transpose()?;
        Ok(filter)
    }

    /// All, or only what is not permanent.
    pub(super) fn of_dynamic(dynamic: bool) -> FdbFilter {
        FdbFilter { dynamic, ..FdbFilter::default() }
    }

    /// A request for the entries; the kernel looks at the bridge, and with it at the port.
    pub fn list(&self) -> Request {
        let index = self.port.unwrap_or(0);
        let header = NeighHeader { index, ..NeighHeader::of(family::BRIDGE) };
        let mut request = Request::dump(RTM_GETNEIGH, &header.to_bytes());
        request.put_some_u32(nda::MASTER, self.master);
        request
    }

    /// Whether an entry passes the filter.
    pub fn lets(&self, n: &Neigh) -> bool {
        n.family == family::BRIDGE
            && self.port.is_none_or(|index| n.index == index)
            && (self.states == 0 || u32::from(n.state) & self.states != 0)
            && (self.vlan == 0 || n.nlas.u16(nda::VLAN).map_or(0, i32::from) == self.vlan)
            && !(self.dynamic && n.state & nud::PERMANENT != 0)
    }
}
