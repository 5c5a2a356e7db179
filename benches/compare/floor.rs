//! The bare system calls of a dump: what no tool can be faster than.

use crate::Result;
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};

/// The word after which the bench's own program does nothing but these.
pub const WORD: &str = "--floor";

/// `dump KIND FAMILY`: asks for a dump and reads it to its end.
pub fn run(words: &[String]) -> Result {
    let [_, kind, family] = words else { return Err("dump KIND FAMILY".into()) };
    let (kind, family): (u16, u8) = (kind.parse()?, family.parse()?);
    let mut request = vec![0u8; 16 + 16];
    request[0] = 32;
    request[4..6].copy_from_slice(&kind.to_ne_bytes());
    // NLM_F_REQUEST | NLM_F_DUMP
    request[6..8].copy_from_slice(&0x301u16.to_ne_bytes());
    request[16] = family;
    let socket = Socket::new(NETLINK_ROUTE)?;
    socket.send_to(&request, &SocketAddr::new(0, 0), 0)?;
    let mut buffer = vec![0u8; 1 << 20];
    loop {
        let len = socket.recv(&mut &mut buffer[..], 0)?;
        // NLMSG_ERROR or NLMSG_DONE stands alone or last in its datagram.
        let mut at = 0;
        while at + 16 <= len {
            let size = u32::from_ne_bytes(buffer[at..at + 4].try_into()?) as usize;
            let kind = u16::from_ne_bytes(buffer[at + 4..at + 6].try_into()?);
            if kind == 2 || kind == 3 {
                return Ok(());
            }
            at += size.max(16).next_multiple_of(4);
        }
    }
}
