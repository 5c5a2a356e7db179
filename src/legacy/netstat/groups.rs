//! `netstat -g`: lists the multicast groups of interfaces, from /proc/net/igmp and /proc/net/igmp6.

use super::{Context, table};
use crate::error::{Result, warn};
use crate::legacy::file::read;
use crate::print::{Printer, Val};
use crate::text::scan::{Scan, lines};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Longest name of an interface in bytes (`IFNAMSIZ` - 1). The rest of a longer name is read as the next field.
const MAX_NAME: usize = 15;

/// Lists the groups. Errors: /proc/net/igmp does not exist.
pub(super) fn list(c: &Context, p: &mut Printer) -> Result {
    p.text("IPv6/IPv4 Group Memberships\n");
    p.text("Interface       RefCnt Group\n");
    p.text("--------------- ------ ---------------------\n");
    let (v4, v6) = c.options.ip_versions();
    let mut done = Ok(());
    if v4 {
        match table(c, "/proc/net/igmp", "AF INET (igmp)", true) {
            Ok(bytes) => list_inet(c, p, &bytes.unwrap_or_default()),
            Err(error) => done = Err(error),
        }
    }
    if v6 && let Ok(bytes) = read("/proc/net/igmp6") {
        list_inet6(c, p, &bytes);
    }
    done
}

/// Lists the groups of /proc/net/igmp. A line `INDEX NAME : …` is an interface. Lines that begin with a tab, `GROUP USERS …`,
/// are groups of the interface before them.
fn list_inet(c: &Context, p: &mut Printer, bytes: &[u8]) {
    let mut device: &[u8] = b"";
    for (number, line) in lines(bytes).enumerate().skip(1) {
        let mut scan = Scan(line);
        let is_read = if line.starts_with(b"\t") {
            inet_group(&mut scan).map(|(address, users)| show(c, p, device, users, address))
        } else {
            scan.decimal().and_then(|_| scan.word(MAX_NAME)).map(|name| device = name)
        };
        if is_read.is_none() {
            warn(&format!("warning, got bogus igmp line {number}."));
        }
    }
}

/// Parses `GROUP USERS …`. Returns group and reference count. GROUP is the `__be32` address printed with %X.
fn inet_group(scan: &mut Scan) -> Option<(IpAddr, i32)> {
    let digits = scan.digits(64)?;
    let users = scan.decimal()? as i32;
    let word = Scan(digits).hex()? as u32;
    Some((Ipv4Addr::from(word.to_ne_bytes()).into(), users))
}

/// Lists the groups of /proc/net/igmp6.
fn list_inet6(c: &Context, p: &mut Printer, bytes: &[u8]) {
    for (number, line) in lines(bytes).enumerate() {
        let mut scan = Scan(line);
        match inet6_group(&mut scan) {
            Some((device, address, users)) => show(c, p, device, users, address),
            None => warn(&format!("warning, got bogus igmp6 line {number}.")),
        }
    }
}

/// Parses `INDEX NAME GROUP USERS …`. Returns interface, group and reference count.
fn inet6_group<'a>(scan: &mut Scan<'a>) -> Option<(&'a [u8], IpAddr, i32)> {
    scan.decimal()?;
    let device = scan.word(MAX_NAME)?;
    let digits = scan.digits(64)?;
    let users = scan.decimal()? as i32;
    let bytes = crate::text::number::hex(digits)?;
    let address = <[u8; 16]>::try_from(bytes.get(..16)?).ok()?;
    Some((device, Ipv6Addr::from(address).into(), users))
}

fn show(c: &Context, p: &mut Printer, device: &[u8], users: i32, address: IpAddr) {
    let name = crate::text::from_bytes(device);
    let group = c.names.host(address);
    p.object(None, |p| {
        p.both("ifname", Val::Bytes(device), &format!("{name:<15} "));
        p.both("refcnt", users, &format!("{users:<6} "));
        p.put("group", "", &group, "\n");
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_lines() {
        let (four, six) = (
            b"\t\t\t\t010000E0     1 0:00000000\t\t0",
            b"1 lo ff020000000000000000000000000001     1 0000000C 0",
        );
        assert!(inet_group(&mut Scan(four)).is_some());
        assert!(inet6_group(&mut Scan(six)).is_some());
        for cut in 0..four.len() {
            inet_group(&mut Scan(&four[..cut]));
        }
        for cut in 0..six.len() {
            inet6_group(&mut Scan(&six[..cut]));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_or_refused(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                let _ = (inet_group(&mut Scan(line)), inet6_group(&mut Scan(line)));
            }
        }
    }
}
