//! Compares VLANs of bridge ports, for `rip ensure bridge vlan add`, also with `tunnel_info`.

use super::state::State;
use crate::netlink::message::{Message, Nlas, u16_at};
use crate::netlink::uapi::bridge::{af_spec, vlan_info, vlan_tunnel};
use crate::netlink::uapi::link::ifla;
use crate::rt::header::LinkHeader;

/// The setting of a VLAN on a port.
#[derive(Clone, Copy, PartialEq)]
pub enum Vlan {
    /// The port is a member of the VLAN, with these flags (`pvid`, `untagged`).
    Flags(u16),
    /// The VLAN is mapped to this tunnel ID.
    Tunnel(u32),
}

/// Returns the VLANs of a message with their IDs. Ranges are expanded.
pub fn of(message: &Message) -> Vec<(u16, Vlan)> {
    let (mut all, mut begin) = (Vec::new(), None);
    let spec = message.attributes(LinkHeader::SIZE).get(ifla::AF_SPEC).unwrap_or_default();
    for (id, payload) in Nlas::parse(spec).iter() {
        let (vid, flags, vlan) = match id {
            af_spec::VLAN_INFO => {
                let flags = u16_at(payload, 0);
                let kept = flags & (vlan_info::PVID | vlan_info::UNTAGGED);
                (u16_at(payload, 2), flags, Vlan::Flags(kept))
            }
            af_spec::VLAN_TUNNEL_INFO => {
                let info = Nlas::parse(payload);
                let number = |id| info.u16(id).unwrap_or(0);
                let tunnel = Vlan::Tunnel(info.u32(vlan_tunnel::ID).unwrap_or(0));
                (number(vlan_tunnel::VID), number(vlan_tunnel::FLAGS), tunnel)
            }
            _ => continue,
        };
        if flags & vlan_info::RANGE_BEGIN != 0 {
            begin = Some(vid);
            continue;
        }
        let first = begin.take().filter(|_| flags & vlan_info::RANGE_END != 0).unwrap_or(vid);
        // In a range, the tunnel ID increases with the VLAN ID.
        let each = |number: u16| match vlan {
            Vlan::Tunnel(last) => Vlan::Tunnel(last.wrapping_sub(u32::from(vid - number))),
            flags => flags,
        };
        all.extend((first..=vid).map(|number| (number, each(number))));
    }
    all
}

/// Compares the requested VLANs with those of the port. Returns `None` if none are requested.
pub fn compare(asked: &[(u16, Vlan)], is: &[(u16, Vlan)]) -> Option<State> {
    let mut state = State::Same;
    for (vid, wanted) in asked {
        let is_tunnel = |vlan: &Vlan| matches!(vlan, Vlan::Tunnel(_));
        let found = is.iter().find(|row| row.0 == *vid && is_tunnel(&row.1) == is_tunnel(wanted));
        match found {
            None => state = State::Absent,
            Some((_, found)) if found == wanted => {}
            Some((_, found)) => {
                let how = format!("VLAN {vid} is {}, asked for {}", words(*found), words(*wanted));
                return Some(State::Differs(how));
            }
        }
    }
    (!asked.is_empty()).then_some(state)
}

/// Formats a setting in the syntax of `bridge vlan`: `pvid untagged`, `in tunnel 5`.
fn words(vlan: Vlan) -> String {
    let flags = match vlan {
        Vlan::Tunnel(id) => return format!("in tunnel {id}"),
        Vlan::Flags(flags) => flags,
    };
    match (flags & vlan_info::PVID != 0, flags & vlan_info::UNTAGGED != 0) {
        (true, true) => "pvid untagged",
        (true, false) => "pvid",
        (false, true) => "untagged",
        (false, false) => "tagged",
    }
    .into()
}
