//! `bridge vlan set dev IFNAME vid VID …`: sets options of VLANs of a port.

use super::change::other;
use super::numbers::Numbers;
use crate::attr::Attr;
use crate::attr::bridge_port::STATES;
use crate::attr::nla_buf::{NlaBuf, Room};
use crate::bridge::link::set::on_off_of;
use crate::bridge::{index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::number;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message;
use crate::netlink::uapi::bridge::{RTM_NEWVLAN, vlan_info, vlandb, vlandb_entry};
use crate::netlink::uapi::family;
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::BridgeHeader;
use crate::session::Session;
use crate::text::number::signed_in;
use crate::text::word::exact;

/// The length of `struct br_vlan_msg`.
pub const HEADER: usize = BridgeHeader::SIZE;

/// Name of the interface in the error message if it does not exist.
pub const NETWORK: &str = "network device";

/// Description of the value of `vid`.
pub(super) const VID_DOC: &str = "VLAN, 1 to 4094, or a range of VLANs as FIRST-LAST";

/// Values of the command line.
pub(in crate::bridge) struct Set {
    /// Interface index.
    pub dev: Option<u32>,
    /// The line has `vid`.
    is_numbered: bool,
    /// Attributes of the VLANs.
    pub options: NlaBuf,
}

/// Maximum length of a request in bytes while options of a port are added. A limit of iproute2's buffer.
const LONGEST: usize = Request::bound_of(RTM_NEWVLAN);
/// Maximum length of a request in bytes while global options are added. A limit of iproute2's buffer.
const LONGEST_GLOBAL: usize = 1024;

impl Default for Set {
    fn default() -> Self {
        // A keyword may be repeated. Each occurrence adds an attribute.
        let mut options = NlaBuf::new(true);
        options.room = Some(room(LONGEST));
        Set { dev: None, is_numbered: false, options }
    }
}

/// The space for attributes in a request of at most `bound` bytes.
fn room(bound: usize) -> Room {
    Room { before: message::HEADER + HEADER + message::NLA, bound }
}

/// The keywords.
pub static KEYS: &Keys<Set> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::BridgeOrPort,
        "DEV",
        "bridge port whose VLANs are changed",
        Set::read_dev,
    )
    .required(),
    key(exact!["vid"], Value::Any, "VLAN_ID", VID_DOC, |c: &mut Set, args, _| {
        c.read_vlans(args, vlandb_entry::INFO, vlandb_entry::RANGE, |first| {
            [vlan_info::ONLY_OPTS, first].map(u16::to_ne_bytes).concat()
        })
    })
    .required(),
    key(
        exact!["state"],
        Value::OneOf(STATES),
        "STP_STATE",
        "spanning tree state of the port in these VLANs, by name or number",
        |c, args, _| {
            c.options.put(vlandb_entry::STATE, &[state(args.value()?)?]);
            Ok(())
        },
    ),
    key(
        exact!["mcast_router"],
        Value::Any,
        "MULTICAST_ROUTER := { 0 | 1 | 2 }",
        "multicast router in these VLANs: 0 never, 1 detect (default), 2 always",
        |c, args, _| {
            let router: u8 = number(args.value()?, "invalid mcast_router")?;
            c.options.put(vlandb_entry::MCAST_ROUTER, &[router]);
            Ok(())
        },
    ),
    key(exact!["mcast_max_groups"], Value::Any, "MAX_GROUPS", MAX_GROUPS, |c, args, _| {
        let most: u32 = number(args.value()?, "invalid mcast_max_groups")?;
        c.options.put(vlandb_entry::MCAST_MAX_GROUPS, &most.to_ne_bytes());
        Ok(())
    }),
    key(exact!["neigh_suppress"], Value::OnOff, "{ on | off }", NEIGH, |c, args, _| {
        c.switch(vlandb_entry::NEIGH_SUPPRESS, args)
    }),
    key(exact!["neigh_forward_grat"], Value::OnOff, "{ on | off }", GRATUITOUS, |c, args, _| {
        c.switch(vlandb_entry::NEIGH_FORWARD_GRAT, args)
    }),
]);

const MAX_GROUPS: &str = "most multicast groups, 0 for no limit";
const NEIGH: &str = "answer for neighbours that are known";
const GRATUITOUS: &str = "forward gratuitous ARP all the same";

/// Parses a spanning tree state, by name or number. Errors: `Error: invalid STP state`.
fn state(text: &str) -> Result<u8> {
    let number = signed_in::<i32>(text, 10).filter(|n| *n >= 0);
    let named = || STATES.iter().position(|state| *state == text).map(|state| state as i32);
    let known = number.or_else(named).map(|state| state as u8);
    known.ok_or_else(|| refused("Error: invalid STP state"))
}

/// Runs `bridge vlan set`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut set = Set::default();
    grammar::read(KEYS, &mut set, args, s, other)?;
    s.request(set.request(vlandb::ENTRY)?)
}

impl Set {
    /// Reads `dev IFNAME`. Errors: the interface does not exist.
    pub fn read_dev(&mut self, args: &mut Args, s: &Session) -> Result {
        self.dev = Some(index(NETWORK, args.value()?, s)?);
        Ok(())
    }

    /// Reads a VLAN, or a range of VLANs, which is sent as two attributes. `value` makes the attribute of the first VLAN.
    pub(super) fn read_vlans(
        &mut self,
        args: &mut Args,
        first: u16,
        range: u16,
        value: fn(u16) -> Vec<u8>,
    ) -> Result {
        let vid = Numbers::read(args.value()?).check()?;
        self.is_numbered = vid.first != -1;
        self.options.put(first, &value(vid.first as u16));
        if let Some(last) = vid.last {
            self.options.put(range, &last.to_ne_bytes());
        }
        Ok(())
    }

    /// Reads a global option, within [`LONGEST_GLOBAL`].
    pub(super) fn read_global(&mut self, row: &Attr, args: &mut Args, s: &Session) -> Result {
        self.options.room = Some(room(LONGEST_GLOBAL));
        row.read(true, args, &mut self.options, s)?;
        self.options.room = Some(room(LONGEST));
        Ok(())
    }

    /// Reads `on` or `off` and adds the attribute `id`.
    fn switch(&mut self, id: u16, args: &mut Args) -> Result {
        let key = args.word();
        let on = on_off_of(key, args.value()?)?;
        self.options.put(id, &[on.into()]);
        Ok(())
    }

    /// Returns the request, with the options in the nested attribute `id`. Errors: `dev` or `vid` is missing.
    pub fn request(&self, id: u16) -> Result<Request> {
        let (Some(dev), true) = (self.dev, self.is_numbered) else {
            return Err(refused("Device and VLAN ID are required arguments."));
        };
        let header = BridgeHeader { family: family::BRIDGE, index: dev };
        let mut request = Request::new(RTM_NEWVLAN, 0, &header.to_bytes());
        request.put(id | NESTED, &self.options.bytes());
        Ok(request)
    }
}
