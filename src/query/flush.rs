//! Flushing: list, delete what was listed, and again until nothing is left.

use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::{Message, Messages};
use crate::session::Session;
use nix::libc::EADDRNOTAVAIL;

/// Sent at once; well below the send buffer.
const CHUNK: usize = 16 * 1024;

/// How rounds are told of.
pub struct Told {
    /// What goes, more than one.
    pub what: &'static str,
    /// The refusal after as many rounds as -loops allows.
    pub incomplete: fn(u32) -> Error,
    /// The exit code where the kernel refuses to delete.
    pub code: u8,
    /// Whether one round must do.
    pub once: bool,
    /// The message if the first list is empty.
    pub nothing: &'static str,
}

/// As most objects tell of them.
pub const TOLD: Told = Told {
    what: "entries",
    incomplete: |rounds| {
        Error::refused(format!("*** Flush not completed bailing out after {rounds} rounds"))
    },
    code: 1,
    once: false,
    nothing: "Nothing to flush.\n",
};

/// Deletes, by messages of the kind `delete`, what `wanted` lets through of each list, round after
/// round; -statistics tells of them.
/// Errors: `Failed to send flush request: …`, and a text about -loops, exit code 1.
pub fn rounds(
    s: &Session,
    delete: u16,
    list: impl Fn() -> Request,
    wanted: impl FnMut(&Message) -> bool,
) -> Result {
    run(s, s.options.loops, delete, &TOLD, list, wanted)
}

/// As [`rounds`], with its own limit instead of -loops and its own messages.
pub fn run(
    s: &Session,
    loops: u32,
    delete: u16,
    told: &Told,
    list: impl Fn() -> Request,
    mut wanted: impl FnMut(&Message) -> bool,
) -> Result {
    for round in 1u32.. {
        let mut batch = Vec::new();
        let mut count = 0u64;
        s.conn()?.dump(list(), |message| {
            if wanted(message) {
                count += 1;
                batch.extend_from_slice(Request::copy(message.raw, delete, 0).finish(0));
            }
            Ok(())
        })?;
        if count == 0 {
            return if round == 1 { progress(s, told.nothing) } else { say_done(s, round - 1) };
        }
        send(s, &batch).map_err(|error| error.with_code(told.code))?;
        progress(s, &format!("\n*** Round {round}, deleting {count} {} ***\n", told.what))?;
        if told.once {
            return say_done(s, round);
        }
        if round == loops {
            return Err((told.incomplete)(round));
        }
    }
    Ok(())
}

/// Says after how many rounds nothing was left.
fn say_done(s: &Session, rounds: u32) -> Result {
    match rounds {
        1 => progress(s, "*** Flush is complete after 1 round ***\n"),
        n => progress(s, &format!("*** Flush is complete after {n} rounds ***\n")),
    }
}

fn progress(s: &Session, text: &str) -> Result {
    if s.options.stats > 0 {
        crate::print::write_text(text);
        crate::print::stdout::flush_in_order();
    }
    Ok(())
}

/// Sends the requests of `batch`, as many at once as go.
fn send(s: &Session, batch: &[u8]) -> Result {
    let mut conn = s.conn()?;
    let (mut start, mut end) = (0, 0);
    for message in Messages(batch) {
        let next = end + message.raw.len().next_multiple_of(4);
        if next - start > CHUNK {
            refused(conn.post(batch.get(start..end).unwrap_or_default()))?;
            start = end;
        }
        end = next;
    }
    refused(conn.post(batch.get(start..end).unwrap_or_default()))
}

/// An address that is not there any more went with another.
fn refused(done: Result) -> Result {
    match done {
        Err(error) => match error.refusal() {
            Some(EADDRNOTAVAIL) => Ok(()),
            Some(errno) => {
                let why = std::io::Error::from_raw_os_error(errno);
                Err(Error::os("Failed to send flush request", why))
            }
            None => Err(error),
        },
        Ok(()) => Ok(()),
    }
}
