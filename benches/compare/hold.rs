//! Sockets that exist while a command is measured, held by processes of the bench's own program.

use crate::Result;
use crate::works::scaled;
use nix::sys::resource::{Resource, setrlimit};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

/// The word after which the bench's own program makes sockets and holds them until stdin ends.
pub const WORD: &str = "--hold";

/// Connections to one address. The kernel has 28,000 ports to choose from for each.
const TO_ONE: u32 = 20_000;
/// The port of the first process.
const FIRST_PORT: u16 = 10_000;

/// The process that holds sockets. It ends when this is dropped.
pub struct Holder(Child);

impl Holder {
    /// Starts the process in the network namespace of this thread, and returns once the sockets exist. `what` is
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

/// Makes the sockets, reports that they exist, and waits until stdin ends.
pub fn run(words: &[String]) -> Result {
    let [what, number] = words else { return Err("no sockets to hold".into()) };
    let number: u32 = number.parse()?;
    match what.as_str() {
        "connections" => connections(scaled(number)),
        "processes" => processes(scaled(number)),
        "listener" => {
            let _held = TcpListener::bind(("127.0.0.1", u16::try_from(number)?))?;
            wait()
        }
        _ => Err("connections COUNT, processes COUNT or listener PORT".into()),
    }
}

/// Both ends of so many connections through the loopback interface.
fn connections(count: u32) -> Result {
    let most = u64::from(count) * 2 + 100;
    setrlimit(Resource::RLIMIT_NOFILE, most, most)?;
    let listener = TcpListener::bind("0.0.0.0:80")?;
    let mut held = Vec::new();
    for number in 0..count {
        let address = [127, 0, 1, u8::try_from(number / TO_ONE)? + 1];
        held.push(TcpStream::connect((std::net::Ipv4Addr::from(address), 80))?);
        held.push(listener.accept()?.0);
    }
    wait()
}

/// So many processes with a listening socket each.
fn processes(count: u32) -> Result {
    let most = u64::from(count) + 100;
    setrlimit(Resource::RLIMIT_NOFILE, most, most)?;
    let own = std::env::current_exe()?;
    let mut children = Vec::new();
    for number in 0..u16::try_from(count)? {
        let mut command = Command::new(&own);
        command.args([WORD, "listener", &(FIRST_PORT + number).to_string()]);
        // All children read the stdin of this process, which ends with the bench.
        let mut child = command.stdout(Stdio::piped()).spawn()?;
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

/// Reports that the sockets exist, and waits until stdin ends.
fn wait() -> Result {
    let mut out = std::io::stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
