//! `ip l2tp show { tunnel | session }`

use super::parm::Parm;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::netlink::generic::HEADER;
use crate::netlink::uapi::l2tp::{FAMILY, IP, attr, command};
use crate::print::{Color, Printer, Val, format};
use crate::session::Session;
use crate::text::Ifname;

/// Runs `ip l2tp show`. As in the reference, the kernel lists all entries even if one is identified.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let parm = Parm::read(args, s)?;
    let mut generic = s.family(FAMILY)?;
    let mut list =
        generic.list(if parm.session { command::SESSION_GET } else { command::TUNNEL_GET });
    if parm.id != 0 && (!parm.session || parm.session_id != 0) {
        list.put_u32(attr::CONN_ID, parm.id);
        if parm.session {
            list.put_u32(attr::SESSION_ID, parm.session_id);
        }
    }
    let mut stale = Stale::default();
    s.printer().document(|p| {
        generic.conn.dump(list, |message| {
            let nlas = message.attributes(HEADER);
            p.object(None, |p| match parm.session {
                true => session(&nlas, &mut stale, p),
                false => tunnel(&nlas, p),
            });
            Ok(())
        })
    })
}

fn number(
    key: &str,
    before: &'static str,
    id: u16,
    after: &'static str,
    nlas: &Nlas,
    p: &mut Printer,
) {
    p.put(key, before, nlas.u32(id).unwrap_or(0), after);
}

fn tunnel(nlas: &Nlas, p: &mut Printer) {
    let over_ip = nlas.u16(attr::ENCAP_TYPE) == Some(IP);
    number("tunnel_id", "Tunnel ", attr::CONN_ID, ",", nlas, p);
    p.put("encap", " encap ", if over_ip { "IP" } else { "UDP" }, "");
    p.line();
    let v6 = nlas.has(attr::IP6_SADDR);
    p.put_some("local", "  From ", nlas.ip(if v6 { attr::IP6_SADDR } else { attr::IP_SADDR }), "");
    p.put_some("peer", " to ", nlas.ip(if v6 { attr::IP6_DADDR } else { attr::IP_DADDR }), "");
    p.line();
    number("peer_tunnel", "  Peer tunnel ", attr::PEER_CONN_ID, "", nlas, p);
    p.line();
    if over_ip {
        return;
    }
    number("local_port", "  UDP source / dest ports: ", attr::UDP_SPORT, "", nlas, p);
    number("peer_port", "/", attr::UDP_DPORT, "", nlas, p);
    p.line();
    p.text("  UDP checksum: ");
    let tx = !nlas.has(attr::UDP_ZERO_CSUM6_TX);
    let rx = !nlas.has(attr::UDP_ZERO_CSUM6_RX);
    let said = |on| if on { "enabled" } else { "disabled" };
    match v6 {
        true => {
            p.json("checksum_tx", tx);
            p.json("checksum_rx", rx);
            p.text(match (tx, rx) {
                (true, false) => "tx",
                (false, true) => "rx",
                _ => said(tx),
            });
        }
        false => {
            let on = nlas.u8(attr::UDP_CSUM).is_some_and(|on| on != 0);
            p.both("checksum", on, said(on));
        }
    }
    p.end();
}

/// Values that the reference prints for a session without these attributes: those of the previous session.
#[derive(Default)]
struct Stale {
    name: Option<Ifname>,
    cookie: Option<String>,
    peer_cookie: Option<String>,
    timeout: Option<u64>,
}

impl Stale {
    fn learn(&mut self, nlas: &Nlas) {
        self.name = nlas.name(attr::IFNAME).or(self.name);
        let cookie = |id| nlas.get(id).map(|bytes| format::hex_bytes(bytes, ""));
        self.cookie = cookie(attr::COOKIE).or(self.cookie.take());
        self.peer_cookie = cookie(attr::PEER_COOKIE).or(self.peer_cookie.take());
        self.timeout = nlas.uint(attr::RECV_TIMEOUT).or(self.timeout);
    }
}

fn session(nlas: &Nlas, stale: &mut Stale, p: &mut Printer) {
    stale.learn(nlas);
    number("session_id", "Session ", attr::SESSION_ID, "", nlas, p);
    number("tunnel_id", " in tunnel ", attr::CONN_ID, "", nlas, p);
    p.line();
    number("peer_session_id", "  Peer session ", attr::PEER_SESSION_ID, ",", nlas, p);
    number("peer_tunnel_id", " tunnel ", attr::PEER_CONN_ID, "", nlas, p);
    p.line();
    if let Some(name) = &stale.name {
        p.put_in(Color::Ifname, "interface", "  interface name: ", name, "");
        p.line();
    }
    p.text("  offset 0, peer offset 0\n");
    p.put_some("cookie", "  cookie ", stale.cookie.as_deref(), "");
    p.put_some("peer_cookie", "  peer cookie ", stale.peer_cookie.as_deref(), "");
    p.put_some("reorder_timeout", "  reorder timeout: ", stale.timeout, "");
    let on = |id| nlas.u8(id).is_some_and(|on| on != 0);
    let (send, receive) = (on(attr::SEND_SEQ), on(attr::RECV_SEQ));
    if send || receive {
        p.line();
        p.text("  sequence numbering:");
    }
    if send {
        p.both("send_seq", Val::Null, " send");
    }
    if receive {
        p.both("recv_seq", Val::Null, " recv");
    }
    p.end();
}
