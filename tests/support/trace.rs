//! What strace saw a case send: netlink messages, as bytes.

use super::Result;

/// One message sent over netlink.
pub struct Sent {
    /// The socket's protocol as strace names it: `ROUTE`, `GENERIC`, …
    pub protocol: String,
    /// Header and payload.
    pub bytes: Vec<u8>,
}

/// The messages in strace's output, in the order they were sent.
pub fn messages(trace: &str) -> Result<Vec<Sent>> {
    let mut sends: Vec<(String, Vec<u8>)> = vec![];
    let mut dump_is_ours = false;
    for line in trace.lines() {
        if let Some(row) = line.strip_prefix(" | ") {
            if let (true, Some((_, bytes))) = (dump_is_ours, sends.last_mut()) {
                // Offset, then 16 columns of hex in 50 characters, then the same as text.
                for byte in row.get(7..57).unwrap_or_default().split_whitespace() {
                    bytes.push(u8::from_str_radix(byte, 16)?);
                }
            }
            continue;
        }
        let protocol =
            line.split_once("<NETLINK:[").and_then(|(_, rest)| rest.split_once([':', ']']));
        dump_is_ours = protocol.is_some() && !line.contains("= -1 ");
        if let (true, Some((protocol, _))) = (dump_is_ours, protocol) {
            sends.push((protocol.to_owned(), vec![]));
        }
    }
    let mut all = vec![];
    for (protocol, bytes) in sends {
        split(&protocol, &bytes, &mut all)?;
    }
    Ok(all)
}

/// One send may hold several messages.
fn split(protocol: &str, mut bytes: &[u8], into: &mut Vec<Sent>) -> Result {
    while !bytes.is_empty() {
        let len = match bytes {
            [a, b, c, d, ..] => u32::from_ne_bytes([*a, *b, *c, *d]) as usize,
            _ => return Err(format!("{} bytes are no message", bytes.len()).into()),
        };
        if len < 16 || len > bytes.len() {
            return Err(format!("a message of {len} in {} bytes", bytes.len()).into());
        }
        into.push(Sent { protocol: protocol.to_owned(), bytes: bytes[..len].to_vec() });
        bytes = &bytes[len.next_multiple_of(4).min(bytes.len())..];
    }
    Ok(())
}
