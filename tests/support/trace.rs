//! What strace saw a case send: netlink messages, as bytes, by the command that sent them.

use std::collections::HashMap;

use super::dissect::HEADER;
use super::job::AFTERWARDS;
use super::{Result, room};

/// The system calls that tell of it: `socket` for a socket's protocol, `execve` for the command, `clone` for its threads.
pub const CALLS: &str = "trace=socket,sendto,sendmsg,execve,?clone,?clone3";

/// One run of a tool.
#[derive(Default)]
pub struct Run {
    /// Its command line as strace quotes it; empty for a child that runs no program of its own.
    pub command: String,
    /// What it sent, in order.
    pub sent: Vec<Sent>,
}

/// One message sent over netlink.
#[derive(Clone)]
pub struct Sent {
    /// The socket's protocol as strace names it: `ROUTE`, `GENERIC`, …
    pub protocol: String,
    /// Header and payload.
    pub bytes: Vec<u8>,
    /// The messages that came back, if the job wants them.
    pub answer: Vec<u8>,
}

/// The runs in a job's result, in the order in which they began.
pub fn runs(result: &str) -> Result<Vec<Run>> {
    let (_, trace) = result.split_once(AFTERWARDS).unwrap_or_default();
    let mut reader = Reader { processes: threads(trace), ..Reader::default() };
    trace.lines().try_for_each(|line| reader.line(line))?;
    reader.flush()?;
    reader.runs.iter_mut().for_each(|run| order(&mut run.sent));
    Ok(reader.runs)
}

/// Returns the process ID of each thread, by thread ID. Reads the whole trace first, because a new thread can make system calls
/// before clone(2) returns in the thread that created it.
fn threads(trace: &str) -> HashMap<String, String> {
    let mut creators: HashMap<&str, bool> = HashMap::new();
    let mut found = HashMap::new();
    for line in trace.lines() {
        let (pid, call) = line.split_once(' ').unwrap_or((line, ""));
        let call = call.trim_start();
        if call.starts_with("clone") {
            creators.insert(pid, call.contains("CLONE_THREAD"));
        } else if !call.starts_with("<... clone") {
            continue;
        }
        if let Some((_, thread)) = call.rsplit_once(" = ")
            && creators.get(pid) == Some(&true)
        {
            found.insert(thread.trim().to_owned(), pid.to_owned());
        }
    }
    found
}

/// Puts two successive requests of sock_diag that differ only in the address family in the order of the families.
fn order(sent: &mut [Sent]) {
    for i in 1..sent.len() {
        let two = [&sent[i - 1], &sent[i]];
        let [a, b] = two.map(|one| one.bytes.get(HEADER..).unwrap_or_default());
        if sent[i].protocol == "SOCK_DIAG" && a.first() > b.first() && a.get(1..) == b.get(1..) {
            sent.swap(i - 1, i);
        }
    }
}

#[derive(Default)]
struct Reader {
    runs: Vec<Run>,
    /// The map that [`threads`] returns.
    processes: HashMap<String, String>,
    /// The run that a process is at.
    current: HashMap<String, usize>,
    /// The protocols of sockets that strace, which is in another namespace, knows by inode only.
    protocols: HashMap<String, String>,
    /// Calls that a process has begun while others ran.
    unfinished: HashMap<String, String>,
    /// The call whose bytes are being read.
    open: Option<Call>,
    /// Where the answer to the last message that went through a socket belongs: its run, its place there.
    asked: HashMap<String, (usize, usize)>,
}

/// A send or a receive.
struct Call {
    run: usize,
    protocol: String,
    socket: String,
    receives: bool,
    bytes: Vec<u8>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result {
        if let Some(row) = line.strip_prefix(" | ") {
            if let Some(Call { bytes, .. }) = &mut self.open {
                // Offset, then 16 columns of hex in 50 characters, then the same as text.
                for byte in row.get(7..57).unwrap_or_default().split_whitespace() {
                    bytes.push(u8::from_str_radix(byte, 16)?);
                }
            }
            return Ok(());
        }
        if line.starts_with(" * ") {
            return Ok(());
        }
        self.flush()?;
        let (pid, call) = line.split_once(' ').unwrap_or((line, ""));
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix(" <unfinished ...>") {
            self.unfinished.insert(pid.to_owned(), begun.to_owned());
            return Ok(());
        }
        match call.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
            Some((_, end)) => {
                let begun = self.unfinished.remove(pid).unwrap_or_default();
                self.call(pid, &format!("{begun}{end}"));
            }
            None => self.call(pid, call),
        }
        Ok(())
    }

    /// One whole call: `name(arguments) = result`.
    fn call(&mut self, pid: &str, call: &str) {
        let Some((call, result)) = call.rsplit_once(" = ") else { return };
        if result.starts_with('-') {
            return;
        }
        if let Some(words) = call.strip_prefix("execve(") {
            self.execve(pid, words);
        } else if call.starts_with("socket(AF_NETLINK") {
            let protocol = call.rsplit_once("NETLINK_").map_or("", |(_, name)| name);
            let protocol = protocol.trim_end().trim_end_matches(')');
            self.protocols.insert(socket(result).to_owned(), protocol.to_owned());
        } else if call.contains("<NETLINK:[") {
            let known = socket(call);
            let named = known.split(':').next().unwrap_or_default();
            let protocol = self.protocols.get(known).map_or(named, String::as_str).to_owned();
            let (socket, receives) = (known.to_owned(), call.starts_with("recvmsg("));
            self.open =
                Some(Call { run: self.run(pid), protocol, socket, receives, bytes: vec![] });
        }
    }

    /// A command of the case begins with the execution of a file in its folder of tools.
    fn execve(&mut self, pid: &str, words: &str) {
        let Some(rest) = words.strip_prefix(&format!("\"{}/", room::BIN)) else { return };
        let (file, command) = rest.split_once("\", [").unwrap_or((rest, ""));
        // What the reference's script starts in its place is the same run.
        if file.contains('/') {
            return;
        }
        let command = command.split_once("], 0x").map_or(command, |(argv, _)| argv);
        self.current.insert(pid.to_owned(), self.runs.len());
        self.runs
            .push(Run { command: command.replace("\", \"", " ").replace('"', ""), sent: vec![] });
    }

    fn run(&mut self, pid: &str) -> usize {
        let pid = self.processes.get(pid).map_or(pid, String::as_str);
        *self.current.entry(pid.to_owned()).or_insert_with(|| {
            self.runs.push(Run::default());
            self.runs.len() - 1
        })
    }

    fn flush(&mut self) -> Result {
        let Some(Call { run, protocol, socket, receives, bytes }) = self.open.take() else {
            return Ok(());
        };
        if receives {
            if let Some((run, place)) = self.asked.get(&socket) {
                self.runs[*run].sent[*place].answer.extend(bytes);
            }
            return Ok(());
        }
        let sent = &mut self.runs[run].sent;
        split(&protocol, &bytes, sent)?;
        if let Some(last) = sent.len().checked_sub(1) {
            self.asked.insert(socket, (run, last));
        }
        Ok(())
    }
}

/// What strace has between the brackets of `3<NETLINK:[ROUTE:17]>` or `3<NETLINK:[747885]>`.
fn socket(text: &str) -> &str {
    let inside = text.split_once("<NETLINK:[").map_or("", |(_, rest)| rest);
    inside.split(']').next().unwrap_or_default()
}

/// One send may hold several messages, and behind them, where the reference sends the whole of a larger buffer, zeros.
fn split(protocol: &str, mut bytes: &[u8], into: &mut Vec<Sent>) -> Result {
    while bytes.iter().any(|byte| *byte != 0) {
        let len = match bytes {
            [a, b, c, d, ..] => u32::from_ne_bytes([*a, *b, *c, *d]) as usize,
            _ => return Err(format!("{} bytes are no message", bytes.len()).into()),
        };
        if len < 16 || len > bytes.len() {
            return Err(format!("a message of {len} in {} bytes", bytes.len()).into());
        }
        into.push(Sent {
            protocol: protocol.to_owned(),
            bytes: bytes[..len].to_vec(),
            answer: vec![],
        });
        bytes = &bytes[len.next_multiple_of(4).min(bytes.len())..];
    }
    Ok(())
}
