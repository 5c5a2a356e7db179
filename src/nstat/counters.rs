//! Parses counters: /proc/net/netstat, snmp, snmp6 and sctp/snmp, the history, and answers of the daemon.

use crate::error::{Error, Result};
use crate::query::sockets::ProcFile;
use crate::text::from_bytes;
use crate::text::scan::{Scan, lines, pieces};

/// Name of the source if the counters are those of the kernel, not of a daemon.
pub const KERNEL: &str = "kernel";

/// Longest line in bytes, including the newline. The rest of a longer line is read as the next line, as in iproute2.
const MAX_LINE: usize = 4095;

/// Values in /proc/net/snmp that are not counters, but settings or gauges. `nstat` does not show them.
const NO_COUNTERS: &[&str] = &[
    "IpForwarding",
    "IpDefaultTTL",
    "TcpRtoAlgorithm",
    "TcpRtoMin",
    "TcpRtoMax",
    "TcpMaxConn",
    "TcpCurrEstab",
];

/// One counter.
#[derive(Clone, Debug, PartialEq)]
pub struct Counter {
    /// `TcpExtTCPTimeouts`
    pub name: String,
    pub value: u64,
    /// Increment per second. 0 without a daemon.
    pub rate: f64,
}

/// Counters and their source.
#[derive(Debug, Default)]
pub struct Counters {
    /// The source: the text after `#`. None if there is no such line.
    pub info: Option<String>,
    /// In the order of the files.
    pub all: Vec<Counter>,
}

/// The error of a file that cannot be parsed, with exit code 254. `line` is the line in the source code of iproute2 that its
/// message names.
fn broken<T>(line: u32) -> Result<T> {
    Err(Error::refused(format!("nstat.c:{line}: error parsing history file")).with_code(254))
}

/// Reads the counters of the kernel. Files that cannot be read are ignored. Errors: a file cannot be parsed.
pub fn of_kernel() -> Result<Counters> {
    let read =
        |variable, path| std::fs::read(ProcFile { variable, path }.path()).unwrap_or_default();
    let netstat = of_pairs(&read("PROC_NET_NETSTAT", "net/netstat"))?;
    let snmp6 = of_lines(&read("PROC_NET_SNMP6", "net/snmp6"))?;
    let snmp = of_pairs(&read("PROC_NET_SNMP", "net/snmp"))?;
    let sctp = of_lines(&read("PROC_NET_SCTP_SNMP", "net/sctp/snmp"))?;
    let info = sctp.info.or(snmp6.info).unwrap_or_else(|| KERNEL.into());
    Ok(Counters { info: Some(info), all: [sctp.all, snmp, snmp6.all, netstat].concat() })
}

/// Parses lines `NAME VALUE [RATE]`. A line `#SOURCE` names the source. Errors: a line without name or value.
pub fn of_lines(bytes: &[u8]) -> Result<Counters> {
    let mut found = Counters::default();
    for line in pieces(bytes, MAX_LINE) {
        if let Some(info) = line.strip_prefix(b"#") {
            let info = info.strip_suffix(b"\n").unwrap_or(info);
            found.info = Some(from_bytes(info).into_owned());
            continue;
        }
        let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let name = words.next().map(|name| from_bytes(name).into_owned());
        match (name, words.next().and_then(number)) {
            (Some(name), Some((value, rest))) => {
                let rate = if rest.is_empty() { words.next().map_or(0.0, float) } else { 0.0 };
                found.all.push(Counter { name, value, rate });
            }
            _ => return broken(129),
        }
    }
    Ok(found)
}

/// Parses pairs of lines, `PREFIX: NAME…` and `PREFIX: VALUE…`. The name of a counter is PREFIXNAME. If there are fewer values
/// than names, the first names are ignored. Errors: a line without colon or values, a missing line, or an invalid value.
fn of_pairs(bytes: &[u8]) -> Result<Vec<Counter>> {
    let mut all = Vec::new();
    let mut all_lines = lines(bytes);
    while let Some(line) = all_lines.next() {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { return broken(182) };
        let Some(rest) = line.get(colon + 2..) else {
            let why = "Error: Invalid input – line has ':' but no entries. Add values after ':'.";
            return Err(Error::refused(why).with_code(254));
        };
        let prefix = from_bytes(&line[..colon]).into_owned();
        let names: Vec<&[u8]> = rest.split(|byte| *byte == b' ').collect();
        let Some(line) = all_lines.next() else { return broken(228) };
        let values = line.trim_ascii_start().split(|byte| *byte == b' ').skip(1);
        let values: Vec<&[u8]> = values.collect();
        if values.is_empty() {
            return broken(238);
        }
        let missing = names.len().saturating_sub(values.len());
        for (name, value) in names.iter().skip(missing).zip(values) {
            let Some((value, _)) = number(value) else { return broken(244) };
            let name = format!("{prefix}{}", from_bytes(name));
            if !NO_COUNTERS.contains(&name.as_str()) {
                all.push(Counter { name, value, rate: 0.0 });
            }
        }
    }
    Ok(all)
}

/// Parses a decimal number. Returns the number and the rest of the word.
fn number(word: &[u8]) -> Option<(u64, &[u8])> {
    let mut scan = Scan(word);
    let value = scan.decimal()?;
    Some((value, scan.0))
}

/// Parses the longest beginning of `text` that is a decimal number. Returns 0 if there is none.
pub fn float(text: &[u8]) -> f64 {
    let text = String::from_utf8_lossy(text);
    let ends = (1..=text.len()).rev().filter(|end| text.is_char_boundary(*end));
    ends.into_iter().find_map(|end| text[..end].trim_start().parse().ok()).unwrap_or(0.0)
}

/// Returns each counter of `now` with the counter of the same name in `before`, or None if it is new. The search begins after
/// the counter found last. A counter at an earlier position in `before` is therefore new, as in iproute2.
pub fn with_old<'a>(
    now: &'a [Counter],
    before: &'a [Counter],
) -> impl Iterator<Item = (&'a Counter, Option<&'a Counter>)> {
    let mut rest = before;
    now.iter().map(move |counter| {
        let at = rest.iter().position(|old| old.name == counter.name);
        let old = at.map(|at| {
            let old = &rest[at];
            rest = &rest[at + 1..];
            old
        });
        (counter, old)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> String {
        match of_pairs(text.as_bytes()) {
            Ok(all) => all.iter().map(|one| format!("{}={} ", one.name, one.value)).collect(),
            Err(error) => error.to_string().chars().take(12).collect(),
        }
    }

    #[test]
    fn tables_of_pairs() {
        assert_eq!(
            pairs("Ip: A B\nIp: 1 2\nTcp: C\nTcp: -1"),
            "IpA=1 IpB=2 TcpC=18446744073709551615 "
        );
        assert_eq!(pairs("Ip: A B\nIp: 1\n"), "IpB=1 ");
        assert_eq!(pairs("Ip: A\nIp: 1 2\n"), "IpA=1 ");
        assert_eq!(pairs("Ip: Forwarding X\nIp: 1 2\n"), "IpX=2 ");
        assert_eq!(pairs("Ip: A B\n"), "nstat.c:228:");
        assert_eq!(pairs("\n"), "nstat.c:182:");
        assert_eq!(pairs("Ip:\nIp:\n"), "Error: Inval");
        assert_eq!(pairs("Ip: A\nIp:\n"), "nstat.c:238:");
        assert_eq!(pairs("Ip: A  B\nIp: 1  2\n"), "nstat.c:244:");
    }

    #[test]
    fn damaged_tables() {
        let text = b"Ip: InReceives OutRequests\nIp: 5 6\nA 1 2.5\n#kernel\n";
        for cut in 0..text.len() {
            let _ = (of_pairs(&text[..cut]), of_lines(&text[..cut]));
            for byte in [0, b'\n', b' ', b':', b'-', 0xff] {
                let mut bytes = text.to_vec();
                bytes[cut] = byte;
                let _ = (of_pairs(&bytes), of_lines(&bytes));
            }
        }
        let _ = of_lines(&[b'x'; 10_000]);
        assert_eq!(float(b"1e3x"), 1000.0);
        assert_eq!(float(b"x"), 0.0);
    }

    #[test]
    fn old_values_are_found_in_order() {
        let counter = |name: &str| Counter { name: name.into(), value: 1, rate: 0.0 };
        let now = [counter("a"), counter("b"), counter("c")];
        let before = [counter("gone"), counter("b"), counter("a"), counter("c")];
        let found: Vec<_> = with_old(&now, &before).map(|(_, old)| old.is_some()).collect();
        assert_eq!(found, [true, false, true]);
    }

    proptest::proptest! {
        #[test]
        fn any_table_is_read_or_refused(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                let _ = (of_pairs(line), of_lines(line), float(line));
            }
        }
    }
}
