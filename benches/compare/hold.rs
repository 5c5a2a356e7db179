//! Processes that keep sockets open while a command is measured. They run this program.

use crate::Result;
use crate::works::scaled;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

/// The first argument that makes this program open sockets and keep them open until the end of stdin.
pub const WORD: &str = "--hold";

/// The maximum number of connections of one process.
const SHARE: u32 = 4_000;
/// The port of the first process that listens.
const FIRST_PORT: u32 = 10_000;

/// A process that keeps sockets open. Dropping this value ends the process.
pub struct Holder(Child);

impl Holder {
    /// Starts the process in the network namespace of this thread, and waits until the sockets exist. `what` is
    /// `connections COUNT` or `processes COUNT`.
    pub fn start(what: &str) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(WORD).args(what.split(' ')).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        is_ready(&mut child)?;
        Ok(Holder(child))
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// Opens the sockets, writes a line when they exist, and waits for the end of stdin.
pub fn run(words: &[String]) -> Result {
    let [what, numbers @ ..] = words else { return Err("no sockets to hold".into()) };
    let numbers: Vec<u32> = numbers.iter().map(|n| n.parse()).collect::<Result<_, _>>()?;
    match (what.as_str(), &numbers[..]) {
        ("connections", [count]) => connections(scaled(*count)),
        ("processes", [count]) => processes(scaled(*count)),
        ("some", [address, count]) => some_connections(u8::try_from(*address)?, *count),
        ("listener", [port]) => {
            let _held = TcpListener::bind(("127.0.0.1", u16::try_from(*port)?))?;
            wait()
        }
        _ => Err("connections COUNT or processes COUNT".into()),
    }
}

/// Opens `count` connections over the loopback interface, in several processes: without CAP_SYS_RESOURCE, the limit of open
/// files of one process is too low.
fn connections(count: u32) -> Result {
    let each = |number: u32| {
        let here = SHARE.min(count - number * SHARE);
        [String::from("some"), (number + 1).to_string(), here.to_string()]
    };
    children((0..count.div_ceil(SHARE)).map(each))
}

/// Opens `count` connections to 127.0.1.`address`, and keeps both ends.
fn some_connections(address: u8, count: u32) -> Result {
    let (_, limit) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, limit, limit)?;
    let address = (std::net::Ipv4Addr::new(127, 0, 1, address), 80);
    let listener = TcpListener::bind(address)?;
    let mut held = Vec::new();
    for _ in 0..count {
        held.push(TcpStream::connect(address)?);
        held.push(listener.accept()?.0);
    }
    wait()
}

/// Starts `count` processes with one listening socket each.
fn processes(count: u32) -> Result {
    let each = |number: u32| [String::from("listener"), (FIRST_PORT + number).to_string()];
    children((0..count).map(each))
}

/// Starts a process for each command line, and waits for the end of stdin, which the processes share.
fn children<const N: usize>(lines: impl Iterator<Item = [String; N]>) -> Result {
    let own = std::env::current_exe()?;
    let mut children = Vec::new();
    for line in lines {
        let mut command = Command::new(&own);
        let mut child = command.arg(WORD).args(line).stdout(Stdio::piped()).spawn()?;
        is_ready(&mut child)?;
        children.push(child);
    }
    wait()?;
    for mut child in children {
        child.wait()?;
    }
    Ok(())
}

/// Waits for the line that a process writes when its sockets exist.
fn is_ready(child: &mut Child) -> Result {
    let mut line = String::new();
    BufReader::new(child.stdout.take().ok_or("no pipe")?).read_line(&mut line)?;
    if line.is_empty() { Err("the sockets could not be made".into()) } else { Ok(()) }
}

/// Writes the line that reports that the sockets exist, and waits for the end of stdin.
fn wait() -> Result {
    let mut out = std::io::stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
