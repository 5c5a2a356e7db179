//! Colours of text output: `-color`, NO_COLOR, and COLORFGBG for dark terminals.

use super::Style;
use std::io::IsTerminal;
use std::net::IpAddr;

/// What is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// Plain.
    None,
    /// An interface name.
    Ifname,
    /// A link-layer address.
    Mac,
    /// An IPv4 address.
    Inet,
    /// An IPv6 address.
    Inet6,
    /// The state UP.
    Up,
    /// The state DOWN.
    Down,
}

impl Color {
    /// The colour of an address of a family.
    pub fn of_family(family: u8) -> Color {
        use crate::netlink::uapi::family::{INET, INET6};
        match family {
            INET => Color::Inet,
            INET6 => Color::Inet6,
            _ => Color::None,
        }
    }
    /// The colour of an address.
    pub fn of_ip(ip: IpAddr) -> Color {
        if ip.is_ipv4() { Color::Inet } else { Color::Inet6 }
    }
    /// The colour of an operational state's name.
    pub fn of_state(state: &str) -> Color {
        match state {
            "UP" => Color::Up,
            "DOWN" => Color::Down,
            _ => Color::None,
        }
    }
}

/// What ends a colour.
pub const RESET: &str = "\x1b[0m";

/// When `-color` colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// Without the option: where stdout is a terminal, unless NO_COLOR is set.
    #[default]
    Unasked,
    /// Never.
    Never,
    /// Where stdout is a terminal.
    Auto,
    /// Always.
    Always,
}

/// The escape codes for light or for dark terminals.
pub(super) struct Palette {
    dark: bool,
}

impl Palette {
    /// What begins a colour; none for plain.
    pub fn code(&self, color: Color) -> Option<&'static str> {
        let (light, dark) = match color {
            Color::None => return None,
            Color::Ifname => ("\x1b[36m", "\x1b[1;36m"),
            Color::Mac => ("\x1b[33m", "\x1b[1;33m"),
            Color::Inet => ("\x1b[35m", "\x1b[1;35m"),
            Color::Inet6 => ("\x1b[34m", "\x1b[1;34m"),
            Color::Up => ("\x1b[32m", "\x1b[1;32m"),
            Color::Down => ("\x1b[31m", "\x1b[1;31m"),
        };
        Some(if self.dark { dark } else { light })
    }
}

/// The palette that a style and the environment ask for; none without colours.
pub(super) fn palette(style: Style) -> Option<Palette> {
    let terminal = || std::io::stdout().is_terminal();
    let wanted = match style.color {
        When::Never => false,
        When::Auto => terminal(),
        When::Always => true,
        When::Unasked => {
            terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        }
    };
    (wanted && !style.json).then(|| Palette { dark: is_dark() })
}

/// COLORFGBG ends with the number of the background colour; 0–6 and 8 are dark.
fn is_dark() -> bool {
    let Ok(colors) = std::env::var("COLORFGBG") else { return false };
    let background = colors.rsplit(';').next().filter(|_| colors.contains(';'));
    matches!(background, Some("0" | "1" | "2" | "3" | "4" | "5" | "6" | "8"))
}
