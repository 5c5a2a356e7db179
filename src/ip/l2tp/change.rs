//! `ip l2tp add|delete { tunnel | session }`

use super::parm::{Parm, require};
use crate::cli::address::Address;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::l2tp::{ETHERNET, FAMILY, UDP, VERSION, attr, command};
use crate::session::Session;

fn send(
    s: &Session,
    command: u8,
    attributes: &[(u16, u32)],
    more: impl FnOnce(&mut Request),
) -> Result {
    s.family(FAMILY)?.change(command, |request| {
        attributes.iter().for_each(|(id, value)| request.put_u32(*id, *value));
        more(request);
    })
}

/// Runs `ip l2tp add`. If both are given, adds the tunnel first, then the session.
pub fn add(s: &Session, args: &mut Args) -> Result {
    let p = Parm::read(args, s)?;
    let over_udp = p.encap == UDP;
    for (wanted, key, given) in [
        (true, "tunnel_id", p.id != 0),
        (p.session, "peer_session_id", p.peer_session_id != 0),
        (p.session, "session_id", p.session_id != 0),
        (p.tunnel, "peer_tunnel_id", p.peer_id != 0),
        (p.tunnel, "local", p.local.is_some()),
        (p.tunnel, "remote", p.remote.is_some()),
        (p.tunnel && over_udp, "udp_sport", p.sport != 0),
        (p.tunnel && over_udp, "udp_dport", p.dport != 0),
    ] {
        require(key, !wanted || given)?;
    }
    let made = if p.tunnel { add_tunnel(&p, over_udp, s) } else { Ok(()) };
    if !p.session {
        return made;
    }
    // As in the reference, a failure to add the tunnel is then ignored.
    if let Err(error) = made {
        error.report();
    }
    add_session(&p, s)
}

fn add_tunnel(p: &Parm, over_udp: bool, s: &Session) -> Result {
    let ids = [(attr::CONN_ID, p.id), (attr::PEER_CONN_ID, p.peer_id)];
    send(s, command::TUNNEL_CREATE, &ids, |request| {
        request.put_u8(attr::PROTO_VERSION, VERSION);
        request.put_u16(attr::ENCAP_TYPE, p.encap);
        put_end(&p.local, attr::IP_SADDR, attr::IP6_SADDR, request);
        put_end(&p.remote, attr::IP_DADDR, attr::IP6_DADDR, request);
        if over_udp {
            request.put_u16(attr::UDP_SPORT, p.sport);
            request.put_u16(attr::UDP_DPORT, p.dport);
            for (id, value, wanted) in [
                (attr::UDP_CSUM, &[1][..], p.csum),
                (attr::UDP_ZERO_CSUM6_TX, &[], !p.csum6_tx),
                (attr::UDP_ZERO_CSUM6_RX, &[], !p.csum6_rx),
            ] {
                if wanted {
                    request.put(id, value);
                }
            }
        }
    })
}

fn put_end(end: &Option<Address>, v4: u16, v6: u16, request: &mut Request) {
    if let Some(end) = end {
        request.put(if end.family == INET6 { v6 } else { v4 }, end.bytes());
    }
}

fn add_session(p: &Parm, s: &Session) -> Result {
    let ids = [
        (attr::CONN_ID, p.id),
        (attr::PEER_CONN_ID, p.peer_id),
        (attr::SESSION_ID, p.session_id),
        (attr::PEER_SESSION_ID, p.peer_session_id),
    ];
    send(s, command::SESSION_CREATE, &ids, |request| {
        request.put_u16(attr::PW_TYPE, ETHERNET);
        request.put_u8(attr::L2SPEC_TYPE, p.l2spec);
        request.put_u8(attr::L2SPEC_LEN, 4 * p.l2spec);
        for (id, value) in [
            (attr::RECV_SEQ, &[1; 2][..p.seq >> 1]),
            (attr::SEND_SEQ, &[1; 2][..p.seq & 1]),
            (attr::COOKIE, &p.cookie),
            (attr::PEER_COOKIE, &p.peer_cookie),
        ] {
            if !value.is_empty() {
                request.put(id, value);
            }
        }
        if let Some(name) = &p.name {
            request.put_name(attr::IFNAME, name);
        }
    })
}

/// Runs `ip l2tp delete`. As in the reference, deletes a session if one is identified, whatever keyword was given.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    let p = Parm::read(args, s)?;
    require("tunnel_id", !p.tunnel || p.id != 0)?;
    require("session_id", !p.session || p.session_id != 0)?;
    let ids = [(attr::CONN_ID, p.id), (attr::SESSION_ID, p.session_id)];
    match p.session_id {
        0 => send(s, command::TUNNEL_DELETE, &ids[..1], |_| {}),
        _ => send(s, command::SESSION_DELETE, &ids, |_| {}),
    }
}
