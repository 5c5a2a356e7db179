//! Link-layer addresses of `ifconfig IFNAME hw CLASS ADDRESS` and `arp -H CLASS -s HOST ADDRESS`.

use crate::text::number::atoi;

/// Reads the bytes of an address that were typed; none if it is no address of the class.
type Reader = fn(&str) -> Option<Vec<u8>>;

/// What reads the addresses of a class; none for a class without addresses to set.
pub fn reader(class: &str) -> Option<Reader> {
    Some(match class {
        "ether" => |text| figures::<6>(text, 1),
        "fddi" | "hippi" => |text| figures::<6>(text, 2),
        "eui64" => |text| figures::<8>(text, 1),
        "arcnet" => |text| figures::<1>(text, 2),
        "ax25" | "netrom" => |text| callsign(text).ok(),
        "rose" => rose,
        "ash" => ash,
        "x25" => |text| (1..=15).contains(&text.len()).then(|| text.bytes().collect()),
        "tunnel" => |_| None,
        _ => return None,
    })
}

/// How many bytes a whole address of a class has, where missing ones are zero.
pub(super) fn length(class: &str) -> Option<usize> {
    match class {
        "ether" | "fddi" | "hippi" => Some(6),
        "eui64" => Some(8),
        "arcnet" => Some(1),
        "x25" => Some(0),
        _ => None,
    }
}

/// Up to `N` bytes of `least` to two hexadecimal figures, a colon between or not; what follows does not count.
fn figures<const N: usize>(text: &str, least: usize) -> Option<Vec<u8>> {
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

/// A callsign of AX.25 as seven bytes: six characters shifted left by one bit, and the number behind `-`.
/// Errors: why it is none.
pub(super) fn callsign(text: &str) -> Result<Vec<u8>, &'static str> {
    let (name, station) = text.split_once('-').unwrap_or((text, "0"));
    let mut bytes = vec![b' ' << 1; 7];
    for (at, character) in name.bytes().enumerate() {
        match character.to_ascii_uppercase() {
            _ if at == 6 => return Err("Callsign too long"),
            upper if upper.is_ascii_alphanumeric() => bytes[at] = upper << 1,
            _ => return Err("Invalid callsign"),
        }
    }
    bytes[6] = (atoi(station) as u8) << 1;
    Ok(bytes)
}

/// Ten digits, two a byte.
fn rose(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| byte.wrapping_sub(b'0');
    let pair = |pair: &[u8]| digit(pair[0]) << 4 | digit(pair[1]);
    (text.len() == 10).then(|| text.as_bytes().chunks(2).map(pair).collect())
}

/// Hexadecimal figures, of which net-tools hands the kernel none.
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
        assert_eq!(figures::<6>("1:2:3:4:5:6", 2), None);
    }
}
