//! Lists sockets with sock_diag, or from /proc if the kernel does not support a family there.

use crate::error::{Error, Kind, Refusal, Result, warn};
use crate::netlink::message::{Message, ip_of};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::SOCK_DIAG_BY_FAMILY;
use crate::netlink::{Conn, Request};
use crate::rt::diag::LazyNlas;
use crate::rt::diag::inet::{Endpoint, InetSocket};
use crate::session::Session;
use nix::libc::{ENOENT, EOPNOTSUPP};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// Sends a dump request and passes each message to `each`. Returns whether the kernel supports the request; other
/// errors are printed. Not generic, so that the binary contains this code only once.
pub fn list(
    conn: &mut Conn,
    request: Request,
    each: &mut dyn FnMut(&Message) -> Result,
) -> Result<bool> {
    conn.begin(request)?;
    listed(conn, each)
}

/// Like [`list`], for a request that was sent with [`Conn::begin`].
pub fn listed(conn: &mut Conn, each: &mut dyn FnMut(&Message) -> Result) -> Result<bool> {
    let refusal = try_listed(conn, each)?;
    if let Some(refusal) = &refusal
        && !matches!(refusal.errno, ENOENT | EOPNOTSUPP)
    {
        warn(refusal.to_string().trim_end_matches('\n'));
    }
    Ok(refusal.is_none())
}

/// Like [`listed`], but returns the kernel's refusal instead of printing it.
pub fn try_listed(
    conn: &mut Conn,
    each: &mut dyn FnMut(&Message) -> Result,
) -> Result<Option<Refusal>> {
    match conn.listed(each) {
        Ok(()) => Ok(None),
        Err(Error { kind: Kind::Dump(refusal, _), .. }) => Ok(Some(refusal)),
        Err(error) => Err(error),
    }
}

/// Like [`list`], with a connection of its own. `header` is the header of the request, which begins with the family.
pub fn of_family(
    s: &Session,
    header: &[u8],
    each: &mut dyn FnMut(&Message) -> Result,
) -> Result<bool> {
    let mut conn = Conn::open(&s.netlink, nlm::SOCK_DIAG)?;
    list(&mut conn, Request::dump(SOCK_DIAG_BY_FAMILY, header), each)
}

/// A file in /proc. The environment variable `PROC_ROOT` overrides the path of /proc, and `variable` that of the file.
pub struct ProcFile {
    /// The name of the environment variable.
    pub variable: &'static str,
    /// The path within /proc.
    pub path: &'static str,
}

impl ProcFile {
    /// Returns the path of the file.
    pub fn path(&self) -> PathBuf {
        if let Some(path) = instead::path() {
            return path;
        }
        match variable(self.variable) {
            Some(path) => path,
            None => proc_root().join(self.path),
        }
    }

    /// Whether the environment overrides the path. The file is then read instead of a netlink dump.
    pub fn is_set(&self) -> bool {
        instead::path().is_some()
            || variable(self.variable).is_some()
            || variable("PROC_ROOT").is_some()
    }

    /// Passes each line except the first to `each`. A missing file has no lines. Not generic, so that the binary contains
    /// this code only once.
    pub fn lines(&self, each: &mut dyn FnMut(&[u8])) {
        let Ok(file) = File::open(self.path()) else { return };
        let mut file = BufReader::with_capacity(1 << 16, file);
        let mut line = Vec::new();
        let mut is_first = true;
        while file.read_until(b'\n', &mut line).is_ok_and(|len| len > 0) {
            if !std::mem::replace(&mut is_first, false) {
                each(line.strip_suffix(b"\n").unwrap_or(&line));
            }
            line.clear();
        }
    }
}

/// A file that replaces all files of /proc. Only fuzz targets and tests set its path.
pub mod instead {
    use std::path::PathBuf;

    #[cfg(any(test, fuzzing))]
    thread_local! {
        static PATH: std::cell::RefCell<Option<PathBuf>> = const { std::cell::RefCell::new(None) };
    }

    /// Returns the path of the file; `None` unless a fuzz target or test runs.
    #[cfg(any(test, fuzzing))]
    pub fn path() -> Option<PathBuf> {
        PATH.with_borrow(Clone::clone)
    }

    /// Returns the path of the file; `None` unless a fuzz target or test runs.
    #[cfg(not(any(test, fuzzing)))]
    #[inline]
    pub fn path() -> Option<PathBuf> {
        None
    }

    /// Sets the path of the file.
    #[cfg(any(test, fuzzing))]
    pub fn set(path: Option<PathBuf>) {
        PATH.set(path);
    }
}

/// Whether the kernel may choose this port automatically (net.ipv4.ip_local_port_range).
pub fn is_ephemeral(port: i32) -> bool {
    let range = std::fs::read_to_string(RANGE.path()).unwrap_or_default();
    let mut limits = range.split_ascii_whitespace().filter_map(|word| word.parse::<i32>().ok());
    let (first, last) = (limits.next().unwrap_or(1024), limits.next().unwrap_or(4999));
    (first..=last).contains(&port)
}

const RANGE: ProcFile =
    ProcFile { variable: "PROC_IP_LOCAL_PORT_RANGE", path: "sys/net/ipv4/ip_local_port_range" };

/// Returns the path of /proc.
pub fn proc_root() -> PathBuf {
    variable("PROC_ROOT").unwrap_or_else(|| Path::new("/proc").into())
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Fields of a line of /proc/net/tcp, udp or raw that sock_diag reports in attributes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ProcTimes {
    /// The retransmission timeout, in hundredths of a second.
    pub rto: u32,
    /// The timeout of a delayed acknowledgement, in hundredths of a second.
    pub ato: u32,
    /// The remaining quick acknowledgements, times two, and bit 0 set for an interactive session.
    pub qack: u32,
    /// The congestion window in segments.
    pub cwnd: u32,
    /// The slow start threshold in segments; negative during the initial slow start.
    pub ssthresh: i32,
}

/// Parses a line of /proc/net/tcp, udp, raw or their IPv6 variants. Returns `None` for a truncated line.
pub fn proc_inet(line: &[u8]) -> Option<(InetSocket<'static>, Option<ProcTimes>)> {
    let mut words = words(line);
    words.next()?;
    let (family, local) = proc_endpoint(words.next()?)?;
    let (_, peer) = proc_endpoint(words.next()?)?;
    let state = hex(words.next()?)? as u8;
    let (send_queue, receive_queue) = halves(words.next()?)?;
    let (timer, expires) = halves(words.next()?)?;
    let retransmits = hex(words.next()?)? as u8;
    let uid = decimal(words.next()?)?;
    let probes: u32 = decimal(words.next()?)?;
    let inode = decimal(words.next()?)?;
    words.next()?;
    let cookie = words.next().map_or(0, |word| hex(word).unwrap_or(0));
    let mut number = || decimal::<i64>(words.next()?);
    let times = (|| {
        Some(ProcTimes {
            rto: number()? as u32,
            ato: number()? as u32,
            qack: number()? as u32,
            cwnd: number()? as u32,
            ssthresh: number()? as i32,
        })
    })();
    let socket = InetSocket {
        family,
        state,
        timer: timer as u8,
        // The counter of retransmissions belongs to the retransmission timer; for other timers the counter of probes is
        // shown.
        retransmits: if timer == 1 { retransmits } else { probes as u8 },
        local,
        peer,
        index: 0,
        cookie,
        // The unit of the file is a hundredth of a second.
        expires: (expires as u32).saturating_mul(10),
        receive_queue: receive_queue as u32,
        send_queue: send_queue as u32,
        uid,
        inode,
        nlas: LazyNlas::default(),
        id: &[],
    };
    Some((socket, times))
}

/// Parses an address, as native-endian 32-bit numbers, and a port, all in hexadecimal.
fn proc_endpoint(word: &[u8]) -> Option<(u8, Endpoint)> {
    let at = word.iter().position(|byte| *byte == b':')?;
    let (address, port) = (&word[..at], hex(&word[at + 1..])? as u16);
    let words = address.chunks(8).map(|word| hex(word).map(|word| (word as u32).to_ne_bytes()));
    let bytes = words.collect::<Option<Vec<_>>>()?.concat();
    let family = if bytes.len() > 4 { INET6 } else { INET };
    Some((family, Endpoint { address: ip_of(family, &bytes), port }))
}

/// Parses two hexadecimal numbers separated by a colon.
fn halves(word: &[u8]) -> Option<(u64, u64)> {
    let at = word.iter().position(|byte| *byte == b':')?;
    Some((hex(&word[..at])?, hex(&word[at + 1..])?))
}

/// The words of a line.
pub fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty())
}

/// Parses a hexadecimal number.
pub fn hex(word: &[u8]) -> Option<u64> {
    u64::from_str_radix(std::str::from_utf8(word).ok()?, 16).ok()
}

/// Parses a decimal number.
pub fn decimal<T: std::str::FromStr>(word: &[u8]) -> Option<T> {
    std::str::from_utf8(word).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_proc() {
        // /proc prints addresses as native-endian 32-bit numbers.
        let word = |bytes| format!("{:08X}", u32::from_ne_bytes(bytes));
        let home = word([127, 0, 0, 1]);
        let line = format!(
            "   3: {home}:0050 {home}:0FA1 01 00000000:00000064 02:00000064 00000001     5        0 77 1 00000000f9b27159 20 4 30 10 -1"
        );
        let line = line.as_bytes();
        let (socket, times) = proc_inet(line).expect("a socket");
        assert_eq!(socket.local.address, "127.0.0.1".parse().ok());
        assert_eq!((socket.local.port, socket.peer.port, socket.receive_queue), (80, 4001, 100));
        assert_eq!((socket.timer, socket.expires, socket.uid, socket.inode), (2, 1000, 5, 77));
        assert_eq!(times.map(|times| (times.rto, times.ssthresh)), Some((20, -1)));
        let (zero, one) = ("0".repeat(24), word([0, 0, 0, 1]));
        let six = format!(
            " 0: {zero}{one}:01BB {zero}00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 9 1 c8a6db4 100"
        );
        let (socket, times) = proc_inet(six.as_bytes()).expect("a socket");
        assert_eq!((socket.local.address, times), ("::1".parse().ok(), None));
        for cut in 0..90 {
            proc_inet(&line[..cut]);
        }
    }
}
