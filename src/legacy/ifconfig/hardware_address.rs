//! Parses link-layer addresses in `ifconfig IFNAME hw CLASS ADDRESS` and `arp -H CLASS -s HOST ADDRESS`.

use crate::text::number::atoi;

/// Parses a link-layer address. Returns its bytes, fewer than a complete address has if the text is shorter. None if the text
/// is invalid.
type Reader = fn(&str) -> Option<Vec<u8>>;

/// Returns the parser of a hardware class. None if net-tools cannot set addresses of the class.
pub fn reader(class: &str) -> Option<Reader> {
    Some(match class {
        "ether" => |text| hex_bytes::<6>(text, 1),
        "fddi" | "hippi" => |text| hex_bytes::<6>(text, 2),
        "eui64" => |text| hex_bytes::<8>(text, 1),
        "arcnet" => |text| hex_bytes::<1>(text, 2),
        "ax25" | "netrom" => |text| callsign(text).ok(),
        "rose" => rose,
        "ash" => ash,
        "x25" => |text| (1..=15).contains(&text.len()).then(|| text.bytes().collect()),
        "tunnel" => |_| None,
        _ => return None,
    })
}

/// Length in bytes to which a parsed address of a class is completed with zeros. None if the address is not completed.
pub(super) fn length(class: &str) -> Option<usize> {
    match class {
        "ether" | "fddi" | "hippi" => Some(6),
        "eui64" => Some(8),
        "arcnet" => Some(1),
        "x25" => Some(0),
        _ => None,
    }
}

/// Parses up to `N` bytes, each with `least` (1 or 2) to 2 hexadecimal digits, with or without colons between them. Text after
/// `N` bytes is ignored.
fn hex_bytes<const N: usize>(text: &str, least: usize) -> Option<Vec<u8>> {
    let mut address = Vec::with_capacity(N);
    let mut rest = text.chars().peekable();
    while address.len() < N {
        let Some(first) = rest.next() else { break };
        let mut byte = first.to_digit(16)? as u8;
        match rest.peek() {
            None | Some(':') if least == 1 => {}
            None => return None,
            Some(second) => {
                byte = byte << 4 | second.to_digit(16)? as u8;
                rest.next();
            }
        }
        address.push(byte);
        rest.next_if_eq(&':');
    }
    Some(address)
}

/// Parses an AX.25 address, `CALLSIGN[-SSID]`. Returns seven bytes: six characters and the SSID, each shifted left by one bit.
/// Errors: the reason as text.
pub(super) fn callsign(text: &str) -> Result<Vec<u8>, &'static str> {
    let (name, ssid) = text.split_once('-').unwrap_or((text, "0"));
    let mut bytes = vec![b' ' << 1; 7];
    for (at, character) in name.bytes().enumerate() {
        match character.to_ascii_uppercase() {
            _ if at == 6 => return Err("Callsign too long"),
            upper if upper.is_ascii_alphanumeric() => bytes[at] = upper << 1,
            _ => return Err("Invalid callsign"),
        }
    }
    bytes[6] = (atoi(ssid) as u8) << 1;
    Ok(bytes)
}

/// Parses a ROSE address: ten digits, two in a byte (BCD). As in net-tools, other characters are not rejected.
fn rose(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| byte.wrapping_sub(b'0');
    let pair = |pair: &[u8]| digit(pair[0]) << 4 | digit(pair[1]);
    (text.len() == 10).then(|| text.as_bytes().chunks(2).map(pair).collect())
}

/// Checks an Ash address: hexadecimal digits. Returns no bytes, because net-tools passes none of them to the kernel.
fn ash(text: &str) -> Option<Vec<u8>> {
    text.bytes().all(|byte| byte.is_ascii_hexdigit()).then(Vec::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_they_are_typed() {
        let ether = |text| reader("ether").and_then(|read| read(text));
        assert_eq!(ether("02:00:00:00:00:99"), Some(vec![2, 0, 0, 0, 0, 0x99]));
        assert_eq!(ether("2:0:0:0:0:23"), Some(vec![2, 0, 0, 0, 0, 0x23]));
        assert_eq!(ether("02000000aabb"), Some(vec![2, 0, 0, 0, 0xaa, 0xbb]));
        assert_eq!(ether("02:00:00:00:55"), Some(vec![2, 0, 0, 0, 0x55]));
        assert_eq!(ether(""), Some(vec![]));
        assert_eq!((ether("zz"), ether("02-00"), ether("02:::00")), (None, None, None));
        assert_eq!(callsign("n0call-1"), Ok(vec![0x9c, 0x60, 0x86, 0x82, 0x98, 0x98, 0x02]));
        assert_eq!(callsign("N0-16"), Ok(vec![0x9c, 0x60, 0x40, 0x40, 0x40, 0x40, 0x20]));
        assert_eq!(rose("123456789a"), Some(vec![0x12, 0x34, 0x56, 0x78, 0xb1]));
        assert_eq!(hex_bytes::<6>("1:2:3:4:5:6", 2), None);
    }
}
