//! Ports behind which multicast routers are, as `mdb` and `vlan global` show them.

use crate::netlink::message::{self, Nlas, u32_at};
use crate::netlink::uapi::bridge::mdba;
use crate::print::Printer;
use crate::session::Session;

mod attribute {
    //! What MDBA_ROUTER_PORT has behind the port's index.
    pub const TIMER: u16 = 1;
    pub const TYPE: u16 = 2;
}

/// Types of router ports (linux/if_bridge.h) that go away by themselves.
const TEMPORARY: [u8; 2] = [1, 3];

/// The ports in `bytes`; -statistics tells until when, behind `before`.
pub fn ports(bytes: &[u8], before: &'static str, p: &mut Printer, s: &Session) {
    for (_, port) in message::iter(bytes).filter(|(id, _)| *id == mdba::ROUTER_PORT) {
        p.object(None, |p| {
            p.put("port", "", &s.links.name(u32_at(port, 0)), " ");
            if s.options.stats > 0 {
                state(&Nlas::parse(port.get(4..).unwrap_or_default()), before, p);
            }
        });
    }
}

fn state(port: &Nlas, before: &'static str, p: &mut Printer) {
    if let Some(timer) = port.u32(attribute::TIMER) {
        p.put("timer", before, &timer_text(timer), "");
    }
    if let Some(kind) = port.u8(attribute::TYPE) {
        let word = if TEMPORARY.contains(&kind) { "temp" } else { "permanent" };
        p.put("type", " ", word, "");
    }
}

/// Seconds and hundredths, in seven places.
pub(super) fn timer_text(hundredths: u32) -> String {
    format!("{:>4}.{:02}", hundredths / 100, hundredths % 100)
}
