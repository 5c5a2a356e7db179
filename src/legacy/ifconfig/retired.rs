//! `ifconfig IFNAME ax25|netrom|rose|x25|ipx|ec ADDRESS`: addresses of families that rip does not support. As in net-tools, the
//! address is parsed first, so an invalid address has its own error message.

use super::HINT;
use super::hardware_address::callsign;
use super::inet::no_setter;
use crate::error::{Result, refuse};
use crate::text::number::atoi;

const AX25: u8 = 3;
const IPX: u8 = 4;
const NETROM: u8 = 6;
const X25: u8 = 9;
const ROSE: u8 = 11;
const ECONET: u8 = 19;

/// Parses an address of `family`. Always returns an error: the address is invalid, or cannot be set.
pub fn set_address(family: u8, word: &str) -> Result {
    let wrong = match family {
        AX25 | NETROM => callsign(word).err(),
        ROSE if word.len() != 10 => Some("Node address must be ten digits"),
        ROSE => None,
        X25 => wrong_x25(word),
        IPX if is_ipx(word) => None,
        IPX => return unresolved(word, "ipx"),
        ECONET if is_number(word) => return refuse("No support for ECONET on this system."),
        ECONET => return unresolved(word, "ec"),
        _ => return refuse("ifconfig: Cannot set address for this protocol family."),
    };
    match wrong {
        Some(why) => refuse(format!("{word}: {why}\n{HINT}")),
        None => no_setter(family),
    }
}

fn unresolved(word: &str, family: &str) -> Result {
    refuse(format!("ifconfig: error resolving '{word}' to set address for af={family}\n{HINT}"))
}

/// Checks `ADDRESS[/DIGITS]`: an address of up to 15 digits, and the number of significant digits. Returns the error message.
fn wrong_x25(word: &str) -> Option<&'static str> {
    if word.len() > 18 {
        return Some("Address can't exceed eighteen digits with sigdigits");
    }
    let (address, digits) = word.split_once('/').unwrap_or((word, "0"));
    let counted = usize::try_from(atoi(digits)).is_ok_and(|digits| digits <= address.len());
    if (1..=15).contains(&address.len()) && counted { None } else { Some("Invalid address") }
}

/// Whether a word is `NETWORK:NODE`, both hexadecimal, NODE with 12 digits.
fn is_ipx(word: &str) -> bool {
    let hexadecimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    word.split_once(':').is_some_and(|(network, node)| {
        let node = node.get(..12);
        !network.is_empty() && hexadecimal(network) && node.is_some_and(hexadecimal)
    })
}

/// Whether a word begins with a number.
fn is_number(word: &str) -> bool {
    word.strip_prefix('-').unwrap_or(word).starts_with(|c: char| c.is_ascii_digit())
}
