//! Colours of text output: `-color`, NO_COLOR, and COLORFGBG for dark terminals.

use super::Style;
use std::io::IsTerminal;
use std::net::IpAddr;

/// Elements of the output with a colour of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// No colour.
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
    /// Returns the colour of addresses of a family.
    pub fn of_family(family: u8) -> Color {
        use crate::netlink::uapi::family::{INET, INET6};
        match family {
            INET => Color::Inet,
            INET6 => Color::Inet6,
            _ => Color::None,
        }
    }
    /// Returns the colour of an address.
    pub fn of_ip(ip: IpAddr) -> Color {
        if ip.is_ipv4() { Color::Inet } else { Color::Inet6 }
    }
    /// Returns the colour of an operational state.
    pub fn of_state(state: &str) -> Color {
        match state {
            "UP" => Color::Up,
            "DOWN" => Color::Down,
            _ => Color::None,
        }
    }
}

/// The escape sequence that resets the colour.
pub const RESET: &str = "\x1b[0m";

/// The value of `-color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// The option was not given: colours if stdout is a terminal and NO_COLOR is not set.
    #[default]
    Unasked,
    /// Never.
    Never,
    /// If stdout is a terminal.
    Auto,
    /// Always.
    Always,
}

/// The escape sequences for light or for dark terminals.
pub(super) struct Palette {
    dark: bool,
}

impl Palette {
    /// Returns the escape sequence that starts a colour, or `None` for no colour.
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

/// Returns the palette for a style and the environment, or `None` for output without colours.
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

/// Whether the terminal is dark: COLORFGBG ends with the number of the background colour, of which 0–6 and 8 are dark.
fn is_dark() -> bool {
    let Ok(colors) = std::env::var("COLORFGBG") else { return false };
    let background = colors.rsplit(';').next().filter(|_| colors.contains(';'));
    matches!(background, Some("0" | "1" | "2" | "3" | "4" | "5" | "6" | "8"))
}
