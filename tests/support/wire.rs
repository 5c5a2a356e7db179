//! What goes over a netlink socket, as lines of text: the files of tests/wire.
//!
//! | line | what |
//! |---|---|
//! | `$ …` | a command |
//! | `→ …` | a request that it sends, as `dissect.rs` writes it; requests for the index or name of an interface only where the command prints something |
//! | `← …` | a message that answers that request, in hexadecimal; acknowledgements and ends of lists are left out |
//! | `# …` | for people; `# links: lo a b` names the interfaces of index 1, 2, 3 |
//! | any other | what the command prints, as in a golden case |

use super::dissect::{self, HEADER};
use super::trace::Sent;

const REQUEST: &str = "→ ";
const ANSWER: &str = "← ";
const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
/// The family of generic netlink that knows all others, and the attribute with a family's name.
const CONTROL: u16 = 16;
const FAMILY_NAME: u16 = 2;

/// A command with what goes over the wire.
#[derive(Debug, Default)]
pub struct Step {
    /// Its line.
    pub command: String,
    /// Requests with their answers.
    pub exchanges: Vec<(String, Vec<u8>)>,
    /// What it prints.
    pub printed: String,
}

/// The commands of a file.
pub fn steps(file: &str) -> Vec<Step> {
    let mut all: Vec<Step> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some(command) = line.strip_prefix("$ ") {
            all.push(Step { command: command.to_owned(), ..Step::default() });
            continue;
        }
        let Some(step) = all.last_mut() else { continue };
        match (line.strip_prefix(REQUEST), line.strip_prefix(ANSWER)) {
            (Some(request), _) => step.exchanges.push((request.to_owned(), vec![])),
            (_, Some(hex)) => {
                if let Some((_, answer)) = step.exchanges.last_mut() {
                    answer.extend(unhex(hex));
                }
            }
            _ => step.printed += &format!("{line}\n"),
        }
    }
    all
}

/// The names of interfaces that a file tells of, in the order of their indexes.
pub fn links(file: &str) -> Vec<&str> {
    let line = file.lines().find_map(|line| line.strip_prefix("# links:"));
    line.unwrap_or("lo").split_whitespace().collect()
}

/// The lines for what a command sent; with requests for names and indexes if it shows what they are answered.
pub fn lines(sent: &[Sent], shows: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let wanted = |(line, _): &(String, &[u8])| shows || !asks_for_name(line);
    for (request, answer) in exchanges(sent).into_iter().filter(wanted) {
        lines.push(format!("{REQUEST}{request}"));
        lines.extend(messages(answer).map(|message| format!("{ANSWER}{}", hex(message))));
    }
    lines
}

/// The requests of a command, as text, each with the answers that a file keeps of it.
pub fn exchanges(sent: &[Sent]) -> Vec<(String, &[u8])> {
    let mut family = String::new();
    let mut all = Vec::new();
    for request in sent {
        let kind = number(&request.bytes, 4);
        let mut line = dissect::line(request);
        if request.protocol == "GENERIC" {
            match (kind, family_name(&request.bytes)) {
                (CONTROL, Some(name)) => family = name,
                (CONTROL, None) => {}
                _ => line = line.replacen(&format!("GENERIC {kind:x}"), &family, 1),
            }
        }
        if !line.starts_with("GENERIC 10 ") {
            all.push((line.trim_end().to_owned(), &request.answer[..]));
        }
    }
    all
}

/// Whether all that is asked for is an interface's name or index: the reference asks in another order, and for all at once.
pub fn asks_for_name(line: &str) -> bool {
    line.starts_with("GETLINK flags 1 ") && line.contains(" 1d:09000000")
        || line.starts_with("GETLINK flags 301 ") && line.ends_with("1d:01000000")
}

/// The name that a request for a family holds.
pub fn family_name(request: &[u8]) -> Option<String> {
    let rest = request.get(HEADER + 4..)?;
    let len = usize::from(number(rest, 0));
    let name = rest.get(4..len).filter(|_| number(rest, 2) == FAMILY_NAME)?;
    Some(String::from_utf8_lossy(name).trim_end_matches('\0').to_owned())
}

/// The messages of an answer, but for acknowledgements and ends of lists.
fn messages(mut answer: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let len = u32::from_ne_bytes(*answer.first_chunk()?) as usize;
        let message = answer.get(..len.max(HEADER))?;
        answer = answer.get(len.next_multiple_of(4)..).unwrap_or_default();
        Some(message)
    })
    .filter(|message| {
        let errno = message.get(HEADER..HEADER + 4).unwrap_or_default();
        match number(message, 4) {
            NLMSG_ERROR => errno != [0; 4],
            kind => kind != NLMSG_DONE,
        }
    })
}

fn number(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |two| u16::from_ne_bytes([two[0], two[1]]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes, up to a multiple of four, as messages follow each other.
fn unhex(text: &str) -> Vec<u8> {
    let pair = |at| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let mut bytes: Vec<u8> = (0..text.len()).step_by(2).filter_map(pair).collect();
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}
