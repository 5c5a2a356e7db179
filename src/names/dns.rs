//! Queries to the name servers in /etc/resolv.conf (RFC 1035).

use super::hosts::Why;
use crate::netlink::uapi::family::INET;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
use std::time::{Duration, Instant};

/// Types of resource records.
const A: u16 = 1;
const PTR: u16 = 12;
const AAAA: u16 = 28;
/// The class IN, the only one in use.
const INTERNET: u16 = 1;
/// The length of the header of a message in bytes.
const HEAD: usize = 12;
/// Flags in the third byte of the header: QR, the message is a response; TC, it is truncated.
const ANSWER: u8 = 0x80;
const TRUNCATED: u8 = 2;
/// The port of name servers.
const PORT: u16 = 53;
/// The response code NXDOMAIN: the name does not exist.
const NO_SUCH_NAME: u8 = 3;

/// Returns the addresses of a host in one family (AF_INET, AF_INET6).
pub fn addresses(name: &str, family: u8) -> Result<Vec<IpAddr>, Why> {
    if name.is_empty() {
        return Err(Why::Server);
    }
    let kind = if family == INET { A } else { AAAA };
    let settings = Settings::read();
    let mut why = Why::Unknown;
    for name in settings.spelled_out(name) {
        let address = |m: &[u8], at, len| crate::netlink::message::ip(m.get(at..at + len)?);
        match settings.ask(&name, kind, address) {
            Ok(found) => return Ok(found),
            Err(refusal) => why = why.max(refusal),
        }
    }
    Err(why)
}

/// Returns the name of an address.
pub fn name(address: IpAddr) -> Result<String, Why> {
    let name = match address {
        IpAddr::V4(v4) => {
            let [a, b, c, d] = v4.octets();
            format!("{d}.{c}.{b}.{a}.in-addr.arpa")
        }
        IpAddr::V6(v6) => {
            let nibbles = v6.octets().into_iter().rev();
            let nibbles = nibbles.map(|byte| format!("{:x}.{:x}.", byte & 15, byte >> 4));
            nibbles.collect::<String>() + "ip6.arpa"
        }
    };
    let names = Settings::read().ask(&name, PTR, |message, at, _| read_name(message, at))?;
    names.into_iter().next().ok_or(Why::Unknown)
}

/// The settings in /etc/resolv.conf.
struct Settings {
    servers: Vec<SocketAddr>,
    /// The search list: domains that are appended to a name.
    search: Vec<String>,
    /// A name with at least this number of dots is first tried without the search list.
    dots: usize,
    timeout: Duration,
    attempts: usize,
}

impl Settings {
    fn read() -> Self {
        let mut settings = Settings {
            servers: Vec::new(),
            search: Vec::new(),
            dots: 1,
            timeout: Duration::from_secs(5),
            attempts: 2,
        };
        let text = std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
        for line in text.lines() {
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("nameserver") => {
                    let server = words.next().and_then(|word| word.parse::<IpAddr>().ok());
                    settings.servers.extend(server.map(|ip| SocketAddr::new(ip, PORT)));
                }
                Some("search" | "domain") => settings.search = words.map(String::from).collect(),
                Some("options") => words.for_each(|option| settings.set(option)),
                _ => {}
            }
        }
        if settings.servers.is_empty() {
            settings.servers.push((Ipv4Addr::LOCALHOST, PORT).into());
        }
        settings
    }

    fn set(&mut self, option: &str) {
        let Some((key, value)) = option.split_once(':') else { return };
        let Ok(number) = value.parse::<u8>() else { return };
        match key {
            "ndots" => self.dots = number.into(),
            "timeout" => self.timeout = Duration::from_secs(number.max(1).into()),
            "attempts" => self.attempts = number.into(),
            _ => {}
        }
    }

    /// Returns the fully qualified names to try for a name, in order.
    fn spelled_out(&self, name: &str) -> Vec<String> {
        if let Some(whole) = name.strip_suffix('.') {
            return vec![whole.into()];
        }
        let mut names: Vec<_> =
            self.search.iter().map(|domain| format!("{name}.{domain}")).collect();
        let first = name.matches('.').count() >= self.dots;
        names.insert(if first { 0 } else { names.len() }, name.into());
        names
    }

    /// Queries the servers in turn. Passes the answer with the offset and length of the data of each record of type
    /// `kind` to `read`. Returns the results.
    fn ask<T>(
        &self,
        name: &str,
        kind: u16,
        read: impl Fn(&[u8], usize, usize) -> Option<T>,
    ) -> Result<Vec<T>, Why> {
        let question = question(name, kind).ok_or(Why::Unknown)?;
        for server in (0..self.attempts).flat_map(|_| &self.servers) {
            let Some(answer) = self.exchange(*server, &question) else { continue };
            match answer.get(3).map(|flags| flags & 15) {
                Some(0) => {
                    let found: Vec<T> = records(&answer, kind)
                        .filter_map(|(at, len)| read(&answer, at, len))
                        .collect();
                    return if found.is_empty() { Err(Why::NoData) } else { Ok(found) };
                }
                Some(NO_SUCH_NAME) => return Err(Why::Unknown),
                _ => {}
            }
        }
        Err(Why::Failure)
    }

    /// Sends a query to a server and waits for the response. Repeats the query over TCP if the response is truncated.
    fn exchange(&self, server: SocketAddr, question: &[u8]) -> Option<Vec<u8>> {
        let answer = self.exchange_datagrams(server, question).ok()?;
        match answer.get(2).is_some_and(|flags| flags & TRUNCATED != 0) {
            true => self.exchange_stream(server, question).ok(),
            false => Some(answer),
        }
    }

    fn exchange_datagrams(&self, server: SocketAddr, question: &[u8]) -> io::Result<Vec<u8>> {
        let any: IpAddr = match server {
            SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        let socket = UdpSocket::bind((any, 0))?;
        // After this, the kernel delivers only datagrams from this address.
        socket.connect(server)?;
        socket.send(question)?;
        let end = Instant::now() + self.timeout;
        let mut answer = vec![0; 1 << 16];
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            socket.set_read_timeout(Some(left))?;
            match socket.recv(&mut answer) {
                Ok(len) if is_answer(&answer[..len], question) => {
                    answer.truncate(len);
                    return Ok(answer);
                }
                // A forged response, or one to an earlier query: waits for the right response.
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Over TCP, the length precedes each message.
    fn exchange_stream(&self, server: SocketAddr, question: &[u8]) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&server, self.timeout)?;
        stream.set_read_timeout(Some(self.timeout))?;
        stream.set_write_timeout(Some(self.timeout))?;
        let mut message = (question.len() as u16).to_be_bytes().to_vec();
        message.extend_from_slice(question);
        stream.write_all(&message)?;
        let mut len = [0; 2];
        stream.read_exact(&mut len)?;
        let mut answer = vec![0; u16::from_be_bytes(len).into()];
        stream.read_exact(&mut answer)?;
        match is_answer(&answer, question) {
            true => Ok(answer),
            false => Err(ErrorKind::InvalidData.into()),
        }
    }
}

/// Whether a message is a response to a query: it has the same ID and the same question.
fn is_answer(message: &[u8], question: &[u8]) -> bool {
    let answers = message.get(2).is_some_and(|flags| flags & ANSWER != 0);
    answers
        && message.get(..2) == question.get(..2)
        && message.get(HEAD..question.len()) == question.get(HEAD..)
}

/// Builds a query for the records of a type. Returns `None` if the name is invalid.
fn question(name: &str, kind: u16) -> Option<Vec<u8>> {
    // The ID is random, so that a response cannot be forged without knowing the query.
    let number = crate::sys::random() as u16;
    let mut bytes = number.to_be_bytes().to_vec();
    // Recursion desired, one question.
    bytes.extend([1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    // The root domain has no labels.
    for label in name.split('.').filter(|_| !name.is_empty()) {
        let fits = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
        if label.is_empty() || label.len() > 63 || !label.bytes().all(fits) {
            return None;
        }
        bytes.push(label.len() as u8);
        bytes.extend(label.bytes());
    }
    bytes.push(0);
    bytes.extend(kind.to_be_bytes());
    bytes.extend(INTERNET.to_be_bytes());
    (name.len() < 254).then_some(bytes)
}

/// Returns the offset and length of the data of each record of a type in a response.
fn records(answer: &[u8], kind: u16) -> impl Iterator<Item = (usize, usize)> {
    let number = |at: usize| Some(u16::from_be_bytes(answer.get(at..at + 2)?.try_into().ok()?));
    let count = number(6).unwrap_or(0);
    let mut at = behind_name(answer, HEAD).map(|at| at + 4);
    let all = (0..count).map_while(move |_| {
        let head = behind_name(answer, at?)?;
        let (found, len) = (number(head)?, usize::from(number(head + 8)?));
        at = Some(head + 10 + len);
        Some((found, head + 10, len))
    });
    all.filter(move |record| record.0 == kind).map(|(_, at, len)| (at, len))
}

/// Returns the offset after a name.
fn behind_name(message: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *message.get(at)? {
            0 => return Some(at + 1),
            // A compression pointer ends the name.
            0xc0.. => return Some(at + 2),
            len => at += usize::from(len) + 1,
        }
    }
}

/// Reads a name. Compression pointers are followed.
fn read_name(message: &[u8], mut at: usize) -> Option<String> {
    let mut labels = Vec::new();
    // A name has at most 127 labels. The limit ends a loop of pointers.
    for _ in 0..128 {
        match *message.get(at)? {
            0 => return Some(labels.join(".")),
            high @ 0xc0.. => {
                at = usize::from(high & 0x3f) << 8 | usize::from(*message.get(at + 1)?)
            }
            len => {
                let label = message.get(at + 1..at + 1 + usize::from(len))?;
                labels.push(String::from_utf8(label.to_vec()).ok()?);
                at += usize::from(len) + 1;
            }
        }
    }
    None
}

/// Reads everything in a response, for fuzzing.
#[cfg(any(test, fuzzing))]
pub fn read_all(answer: &[u8]) {
    is_answer(answer, &question("a.example", A).unwrap_or_default());
    for kind in [A, AAAA, PTR] {
        for (at, len) in records(answer, kind) {
            answer.get(at..at + len).and_then(crate::netlink::message::ip);
            let name = read_name(answer, at).unwrap_or_default();
            question(&name, kind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers two queries: the first with forged datagrams before the right response; the second with a truncated
    /// response, then with the whole response over TCP.
    fn serve(udp: UdpSocket, tcp: std::net::TcpListener) {
        let mut message = [0; 512];
        let record = |last: u8| [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 192, 0, 2, last];
        let answer = |question: &[u8], flags: u8, last: u8| {
            let mut answer = [question, &record(last)].concat();
            (answer[2], answer[7]) = (flags, 1);
            answer
        };
        let (len, from) = udp.recv_from(&mut message).unwrap();
        let whole = answer(&message[..len], ANSWER, 1);
        let mut wrong = whole.clone();
        wrong[0] ^= 1;
        let other = UdpSocket::bind("127.0.0.1:0").unwrap();
        other.send_to(&answer(&message[..len], ANSWER, 66), from).unwrap();
        for datagram in [&wrong[..], &whole[..5], &message[..len], &whole] {
            udp.send_to(datagram, from).unwrap();
        }
        let (len, from) = udp.recv_from(&mut message).unwrap();
        udp.send_to(&answer(&message[..len], ANSWER | TRUNCATED, 67), from).unwrap();
        let (mut stream, _) = tcp.accept().unwrap();
        let mut question = vec![0; len + 2];
        stream.read_exact(&mut question).unwrap();
        let whole = answer(&question[2..], ANSWER, 2);
        stream.write_all(&[&(whole.len() as u16).to_be_bytes(), &whole[..]].concat()).unwrap();
    }

    #[test]
    fn only_the_answer_counts() {
        let tcp = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let server = tcp.local_addr().unwrap();
        let udp = UdpSocket::bind(server).unwrap();
        let serving = std::thread::spawn(move || serve(udp, tcp));
        let settings = Settings {
            servers: vec![server],
            search: vec![],
            dots: 1,
            timeout: Duration::from_secs(5),
            attempts: 1,
        };
        for last in [1, 2] {
            let read = |m: &[u8], at: usize, len: usize| m.get(at..at + len).map(<[u8]>::to_vec);
            let found = settings.ask("a.example", A, read);
            assert_eq!(found.ok(), Some(vec![vec![192, 0, 2, last]]));
        }
        serving.join().unwrap();
    }

    #[test]
    fn names_that_stand_elsewhere() {
        let mut answer = question("a.example", PTR).unwrap();
        answer[7] = 1;
        answer.extend([0xc0, 12, 0, PTR as u8, 0, 1, 0, 0, 0, 9, 0, 4, 1, b'b', 0xc0, 14]);
        let found: Vec<_> = records(&answer, PTR).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(read_name(&answer, found[0].0), Some("b.example".into()));
        assert_eq!(records(&answer, A).count(), 0);
        // Truncated at any position, and with a pointer to itself.
        (0..answer.len()).for_each(|len| records(&answer[..len], PTR).for_each(drop));
        assert_eq!(read_name(&[0xc0, 0], 0), None);
        assert_eq!(question("a b", A), None);
    }
}
