//! `netstat -s`: shows the counters of each protocol, from /proc/net/snmp, netstat, snmp6 and sctp/snmp.

use super::options::NetstatOptions;
use super::texts::{self, Form, Text};
use crate::error::{Error, Result, reason, refuse, warn};
use crate::legacy::file::read;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::scan::{Scan, lines};

const SNMP: &str = "/proc/net/snmp";
const SNMP6: &str = "/proc/net/snmp6";

/// A section of counters: title, protocol of the option that selects the section, descriptions of counters.
type Section = (&'static str, &'static str, &'static [Text]);

/// Sections that depend on options. Other sections are always shown.
static SECTIONS: &[Section] = &[
    ("Ip", "raw", texts::IP),
    ("Icmp", "raw", texts::ICMP),
    ("Tcp", "tcp", texts::TCP),
    ("Udp", "udp", texts::UDP),
    ("TcpExt", "tcp", texts::TCP_EXT),
    ("Ip6", "raw", texts::IP6),
    ("Icmp6", "raw", texts::ICMP6),
    ("Udp6", "udp", texts::UDP6),
    ("Tcp6", "tcp", &[]),
    ("Sctp", "sctp", texts::SCTP),
];

/// Shows the counters of IPv4, or of IPv6 with -6. Errors: another address family, or both.
pub(super) fn show(s: &Session, options: &NetstatOptions) -> Result {
    let families = options.families();
    if !matches!(families, "inet" | "inet6") {
        let why =
            format!("netstat: No statistics support for specified address family: {families}");
        // net-tools prints this message to stdout. With -json it goes to stderr, because it is not JSON.
        if s.options.style.json {
            return refuse(why);
        }
        crate::print::write_text(&format!("{why}\n"));
        return Err(Error::silent(1));
    }
    s.printer().document(|p| {
        p.object(None, |p| {
            let mut writer = Writer { p, options, histogram: None };
            if families == "inet6" { writer.inet6() } else { writer.inet() }
        })
    })
}

struct Writer<'a, 'p> {
    p: &'p mut Printer,
    options: &'a NetstatOptions,
    /// The ICMP histogram that is being printed: [`Form::Input`] or [`Form::Output`]. None outside of a histogram.
    histogram: Option<Form>,
}

impl Writer<'_, '_> {
    /// Shows /proc/net/snmp, netstat and sctp/snmp.
    fn inet(&mut self) -> Result {
        let Some(snmp) = open(SNMP) else { return Ok(()) };
        self.pairs(SNMP, &snmp, |_| true);
        if let Ok(netstat) = read("/proc/net/netstat") {
            self.pairs("/proc/net/netstat", &netstat, |_| true);
        }
        if let Ok(sctp) = read("/proc/net/sctp/snmp")
            && self.is_chosen("sctp")
        {
            let all: Vec<_> = lines(&sctp).map(counter).collect();
            self.section("Sctp", &all);
        }
        Ok(())
    }

    /// Shows /proc/net/snmp6, and the TCP counters, which IPv4 and IPv6 share.
    fn inet6(&mut self) -> Result {
        let Some(snmp6) = open(SNMP6) else { return Ok(()) };
        self.prefixed(&snmp6);
        if let Some(snmp) = open(SNMP) {
            self.pairs(SNMP, &snmp, |title| title == "Tcp");
        }
        Ok(())
    }

    /// Whether a section is shown: the command line selects its protocol, or no protocol.
    fn is_chosen(&self, option: &str) -> bool {
        !self.options.is_explicit || self.options.protocols.contains(&option)
    }

    /// Shows a file of line pairs, `TITLE: NAME…` and `TITLE: VALUE…`: the sections whose title `wanted` accepts. Stops with a
    /// warning at a line without a colon.
    fn pairs(&mut self, path: &str, bytes: &[u8], wanted: impl Fn(&str) -> bool) {
        let mut lines = lines(bytes).filter(|line| !line.is_empty());
        while let (Some(names), Some(values)) = (lines.next(), lines.next()) {
            let (Some((title, names)), Some((_, values))) = (titled(names), titled(values)) else {
                warn(&format!("Problem while parsing {path}"));
                return;
            };
            let (names, values) = (words(names), words(values));
            let values = values.iter().map_while(|value| Scan(value).decimal());
            let all: Vec<_> = names.into_iter().zip(values).collect();
            let title = crate::text::from_bytes(title);
            if wanted(&title) {
                self.section(&title, &all);
            }
        }
    }

    /// Shows a file of lines `NAME VALUE`. Counters whose names are equal up to the first `6`, for example `Icmp6`, form a
    /// section.
    fn prefixed(&mut self, bytes: &[u8]) {
        let all: Vec<_> = lines(bytes).map(counter).collect();
        let mut rest = &all[..];
        while let Some((first, _)) = rest.first() {
            let end = first.iter().position(|byte| *byte == b'6').map_or(first.len(), |at| at + 1);
            let title = &first[..end];
            let count = rest.iter().take_while(|row| row.0.starts_with(title)).count();
            self.section(&crate::text::from_bytes(title), &rest[..count]);
            rest = &rest[count..];
        }
    }

    /// Shows a section if the command line selects its protocol.
    fn section(&mut self, title: &str, counters: &[(&[u8], u64)]) {
        let known = SECTIONS.iter().find(|row| row.0 == title);
        if let Some(row) = known {
            self.histogram = None;
            if !self.is_chosen(row.1) {
                return;
            }
        }
        let texts = known.map_or(&[][..], |row| row.2);
        self.p.format(format_args!("{title}:\n"));
        let is_json = self.p.is_json();
        if is_json {
            self.p.object(Some(title), |p| {
                for (name, value) in counters {
                    let name = crate::text::from_bytes(name);
                    let known = texts.iter().find(|text| text.0 == name);
                    if known.is_none_or(|text| text.1 != Form::Hidden) {
                        p.json(&name, *value);
                    }
                }
            });
            return;
        }
        for (name, value) in counters {
            let name = crate::text::from_bytes(name);
            match texts.iter().find(|text| text.0 == name) {
                Some((_, form, text)) => self.known(*form, text, *value),
                None if *value != 0 => {
                    self.indent();
                    self.p.format(format_args!("{name}: {value}\n"));
                }
                None => {}
            }
        }
    }

    /// Shows a counter that has a description.
    fn known(&mut self, form: Form, text: &str, value: u64) {
        if matches!(form, Form::Input | Form::Output) {
            if self.histogram != Some(form) {
                self.indent();
                let which = if form == Form::Input { "input" } else { "output" };
                self.p.format(format_args!("ICMP {which} histogram:\n"));
                self.histogram = Some(form);
            }
            if value != 0 {
                self.p.format(format_args!("        {text}: {value}\n"));
            }
            return;
        }
        self.histogram = None;
        if form == Form::Always || form == Form::Nonzero && value != 0 {
            let text = text.replacen("{}", &value.to_string(), 1);
            self.p.put("", "    ", Val::Raw(&text), "\n");
        }
    }

    /// Prints the indentation of a line: 8 blanks in an ICMP histogram, else 4.
    fn indent(&mut self) {
        self.p.text(if self.histogram.is_some() { "        " } else { "    " });
    }
}

/// Reads a file. Prints a warning and returns None if the file cannot be opened.
fn open(path: &str) -> Option<Vec<u8>> {
    read(path).map_err(|error| warn(&format!("cannot open {path}: {}", reason(&error)))).ok()
}

/// Splits a line at the first colon: title and rest. None if there is no colon.
fn titled(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    Some((&line[..colon], &line[colon + 1..]))
}

/// Splits a line at blanks and tabs.
fn words(line: &[u8]) -> Vec<&[u8]> {
    line.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty()).collect()
}

/// Parses `NAME VALUE`. A missing value is 0. The name of a line that begins with a blank or tab is empty.
fn counter(line: &[u8]) -> (&[u8], u64) {
    let mut scan = Scan(line);
    let name = match scan.0.first() {
        Some(b' ' | b'\t') | None => &[],
        _ => scan.word(usize::MAX).unwrap_or_default(),
    };
    (name, scan.decimal().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::{Style, stdout};

    fn shown(snmp: &[u8], snmp6: &[u8], style: Style) -> Vec<u8> {
        let options = NetstatOptions::default();
        stdout::kept(|| {
            let mut p = Printer::new(style);
            p.object(None, |p| {
                let mut writer = Writer { p, options: &options, histogram: None };
                writer.pairs(SNMP, snmp, |_| true);
                writer.prefixed(snmp6);
            });
        })
    }

    #[test]
    fn counters_after_an_icmp_histogram_keep_its_indentation() {
        let text =
            shown(b"Icmp: InRedirects A\nIcmp: 1 2\nTcp: A\nTcp: 3\n", b"", Style::default());
        let lines = "Icmp:\n    ICMP input histogram:\n        redirects: 1\n        A: 2\nTcp:\n    A: 3\n";
        assert_eq!(String::from_utf8_lossy(&text), lines);
    }

    proptest::proptest! {
        #[test]
        fn any_table_is_shown(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                shown(line, line, Style { json: lines[0].len() % 2 == 0, ..Style::default() });
            }
        }
    }
}
