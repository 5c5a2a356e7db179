//! Flushing: lists entries, deletes them, and repeats until none is left.

use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::{Message, Messages};
use crate::session::Session;
use nix::libc::EADDRNOTAVAIL;

/// The maximum length of requests that are sent together in bytes, well below the size of the send buffer.
const CHUNK: usize = 16 * 1024;

/// The messages of a flush.
pub struct Told {
    /// The name of the entries, in the plural.
    pub what: &'static str,
    /// Returns the error after the maximum number of rounds (-loops).
    pub incomplete: fn(u32) -> Error,
    /// The exit code if the kernel refuses a deletion.
    pub code: u8,
    /// Whether there is only one round.
    pub once: bool,
    /// The message if the first list is empty.
    pub nothing: &'static str,
}

/// The messages of most objects.
pub const TOLD: Told = Told {
    what: "entries",
    incomplete: |rounds| {
        Error::refused(format!("*** Flush not completed bailing out after {rounds} rounds"))
    },
    code: 1,
    once: false,
    nothing: "Nothing to flush.\n",
};

/// Deletes the entries that `wanted` accepts, with requests of type `delete`, in rounds until the list is empty.
/// -statistics prints the progress. Errors: `Failed to send flush request: …`, or the message about -loops, exit code
/// 1.
pub fn rounds(
    s: &Session,
    delete: u16,
    list: impl Fn() -> Request,
    wanted: impl FnMut(&Message) -> bool,
) -> Result {
    run(s, s.options.loops, delete, &TOLD, list, wanted)
}

/// Like [`rounds`], with another limit than -loops, and other messages.
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

/// Prints the number of rounds.
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

/// Sends the requests of `batch`, as many together as possible.
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

/// Ignores the error about an address that no longer exists: the kernel may delete it together with another one.
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
