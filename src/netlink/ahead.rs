//! Receiving ahead: while a part of a long list is written, a thread of its own receives the next ones.
//!
//! Most of a list's time is the kernel's, spent in the receiving calls; what we do with it then costs no time
//! of its own where there is a second processor.

use super::conn::{BUFFER, receive};
use super::message::Messages;
use super::uapi::nlm;
use crate::error::Result;
use netlink_sys::Socket;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder};

/// How many datagrams are handed over together: each time one thread wakes the other.
const TOGETHER: usize = 8;
/// How many times that many may wait: the thread sleeps then, as it would where stdout is slow.
const WAITING: usize = 2;
/// The thread's stack in bytes; it does little.
const STACK: usize = 64 << 10;

/// Room for datagrams, with those received; and what went wrong behind them.
struct Received {
    buffer: Vec<u8>,
    len: usize,
    end: Result,
}

/// Hands what is received to `each` until that has an outcome; none where a list's end was no end to `each`, or no
/// thread was to be had, so that one must go on without.
pub fn receive_ahead(
    socket: &Socket,
    mut each: impl FnMut(&[u8]) -> Option<Result>,
) -> Option<Result> {
    thread::scope(|scope| {
        let (used, unused) = sync_channel(WAITING);
        let (full, received) = sync_channel(WAITING);
        for _ in 0..WAITING {
            used.send(vec![0; BUFFER]).ok()?;
        }
        let thread = Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, move || fill(socket, &unused, &full)).ok()?;
        for Received { buffer, len, end } in received {
            let outcome = each(buffer.get(..len).unwrap_or_default());
            let outcome = outcome.or_else(|| end.err().map(Err));
            if outcome.is_some() {
                return outcome;
            }
            // The thread may have gone.
            let _ = used.send(buffer);
        }
        None
    })
}

/// Receives up to the end of a list, or until nobody wants more.
fn fill(socket: &Socket, unused: &Receiver<Vec<u8>>, full: &SyncSender<Received>) {
    for mut buffer in unused {
        let (mut len, mut goes_on, mut end) = (0, true, Ok(()));
        for _ in 0..TOGETHER {
            match receive(socket, buffer.get_mut(len..).unwrap_or_default()) {
                Ok(more) => {
                    goes_on = !ends(buffer.get(len..len + more).unwrap_or_default());
                    len = (len + more).next_multiple_of(4);
                }
                Err(error) => (goes_on, end) = (false, Err(error)),
            }
            if !goes_on {
                break;
            }
        }
        if full.send(Received { buffer, len, end }).is_err() || !goes_on {
            break;
        }
    }
}

/// Whether a datagram ends a list.
fn ends(bytes: &[u8]) -> bool {
    Messages(bytes).any(|message| [nlm::ERROR, nlm::DONE].contains(&message.kind))
}
