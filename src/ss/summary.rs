//! -s: the number of sockets, from /proc/net/sockstat.

use crate::error::{reason, strerror, warn};
use crate::print::Printer;
use crate::query::sockets::ProcFile;
use std::collections::BTreeMap;

const SOCKSTAT: ProcFile = ProcFile { variable: "PROC_NET_SOCKSTAT", path: "net/sockstat" };
const SOCKSTAT6: ProcFile = ProcFile { variable: "PROC_NET_SOCKSTAT6", path: "net/sockstat6" };
const SNMP: ProcFile = ProcFile { variable: "PROC_NET_SNMP", path: "net/snmp" };

/// The numbers in lines such as `TCP: inuse 5 orphan 0 tw 1`, by the first word and the name of the number.
#[derive(Default)]
struct Counts(BTreeMap<(String, String), u32>);

impl Counts {
    fn add(&mut self, text: &str) {
        for line in text.lines() {
            let Some((of, rest)) = line.split_once(':') else { continue };
            let words: Vec<&str> = rest.split_ascii_whitespace().collect();
            for pair in words.chunks_exact(2) {
                if let Ok(number) = pair[1].parse() {
                    self.0.insert((of.into(), pair[0].into()), number);
                }
            }
        }
    }

    fn get(&self, of: &str, what: &str) -> u32 {
        self.0.get(&(of.into(), what.into())).copied().unwrap_or(0)
    }
}

/// Reads a file. Prints the reference's error if the file cannot be read.
fn read(file: &ProcFile, what: &str) -> String {
    match std::fs::read(file.path()) {
        Ok(bytes) => crate::text::from_vec(bytes),
        Err(error) => {
            let why = error.raw_os_error().map_or_else(|| reason(&error), strerror);
            if !what.is_empty() {
                warn(&format!("ss: {what}: {why}"));
            }
            String::new()
        }
    }
}

/// Prints the summary.
pub fn show(p: &mut Printer) {
    let mut counts = Counts::default();
    let sockstat = read(&SOCKSTAT, "get_sockstat");
    if !sockstat.is_empty() {
        counts.add(&sockstat);
        counts.add(&read(&SOCKSTAT6, ""));
    }
    let established = current_established(&read(&SNMP, "get_snmpstat"));
    let tcp = ["inuse", "orphan", "tw", "alloc"].map(|what| counts.get("TCP", what));
    let [in_use, orphaned, waiting, allocated] = tcp;
    let in_use6 = counts.get("TCP6", "inuse");
    let all = allocated.wrapping_add(waiting);
    let closed = (all).wrapping_sub(in_use.wrapping_add(in_use6)).wrapping_add(orphaned);
    let total = counts.get("sockets", "used");
    p.object(None, |p| {
        p.put("total", "Total: ", total, "\n");
        p.object(Some("tcp"), |p| {
            p.put("total", "TCP:   ", all, " (");
            p.put("estab", "estab ", established, ", ");
            p.put("closed", "closed ", closed as i32, ", ");
            p.put("orphaned", "orphaned ", orphaned, ", ");
            p.put("timewait", "timewait ", waiting, ")\n");
        });
        p.text("\nTransport Total     IP        IPv6\n");
        let of = |name: &str| (counts.get(name, "inuse"), counts.get(&format!("{name}6"), "inuse"));
        let (raw, udp) = (of("RAW"), of("UDP"));
        let tcp = (in_use, in_use6);
        let inet = (raw.0 + udp.0 + tcp.0, raw.1 + udp.1 + tcp.1);
        for (name, (v4, v6)) in
            [("RAW", raw), ("UDP", udp), ("TCP", tcp), ("INET", inet), ("FRAG", of("FRAG"))]
        {
            p.object(Some(name), |p| {
                p.format(format_args!("{name}\t  {:<9} {v4:<9} {v6:<9}\n", v4 + v6));
                p.json("total", v4 + v6);
                p.json("ip", v4);
                p.json("ipv6", v6);
            });
        }
        p.text("\n");
    });
}

/// Returns `CurrEstab` of /proc/net/snmp, which has a line of names followed by a line of numbers.
fn current_established(text: &str) -> u32 {
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("Tcp:"));
    let (Some(names), Some(numbers)) = (lines.next(), lines.next()) else { return 0 };
    let place = names.split_ascii_whitespace().position(|name| name == "CurrEstab");
    let number = place.and_then(|place| numbers.split_ascii_whitespace().nth(place));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
