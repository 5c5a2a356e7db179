//! Receiving ahead: while a part of a long list is written, a thread of its own receives the next ones.
//!
//! Most of a list's time is the kernel's, spent in the receiving calls; what we do with it then costs no time
//! of its own where there is a second processor.

use super::message::Messages;
use super::socket::try_buffer;
use super::transport::Socket;
use super::uapi::nlm;
use crate::error::Result;
use crate::sys;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// How many datagrams are handed over together: each time one thread wakes the other.
const TOGETHER: usize = 8;
/// How many times that many may wait: the thread sleeps then, as it would where stdout is slow.
const WAITING: usize = 2;
/// The thread's stack in bytes; it does little.
const STACK: usize = 64 << 10;

/// Datagrams, and the error that came behind them.
struct Received {
    buffer: Vec<u8>,
    end: Result,
}

/// Hands datagrams to `each` until that has an outcome. None where the end of a list was no end to `each`, or where the
/// system has no memory or no thread to spare: the caller goes on without.
pub(super) fn receive_ahead(
    socket: &dyn Socket,
    mut each: impl FnMut(&[u8]) -> Option<Result>,
) -> Option<Result> {
    let (used, unused) = sync_channel(WAITING);
    let (full, received) = sync_channel(WAITING);
    for _ in 0..WAITING {
        used.send(try_buffer()?).ok()?;
    }
    let hand_out = move || {
        for Received { buffer, end } in received {
            let outcome = each(&buffer).or_else(|| end.err().map(Err));
            if outcome.is_some() {
                return outcome;
            }
            // The thread may have gone.
            let _ = used.send(buffer);
        }
        None
    };
    sys::beside(STACK, move || fill(socket, &unused, &full), hand_out).flatten()
}

/// Receives up to the end of a list, or until nobody wants more.
fn fill(socket: &dyn Socket, unused: &Receiver<Vec<u8>>, full: &SyncSender<Received>) {
    for mut buffer in unused {
        buffer.clear();
        let (mut goes_on, mut end) = (true, Ok(()));
        for _ in 0..TOGETHER {
            let start = buffer.len();
            match socket.wait(&mut buffer) {
                Ok(()) => {
                    goes_on = !ends(buffer.get(start..).unwrap_or_default());
                    let aligned = buffer.len().next_multiple_of(4).min(buffer.capacity());
                    buffer.resize(aligned, 0);
                }
                Err(error) => (goes_on, end) = (false, Err(error)),
            }
            if !goes_on {
                break;
            }
        }
        if full.send(Received { buffer, end }).is_err() || !goes_on {
            break;
        }
    }
}

/// Whether a datagram ends a list.
fn ends(bytes: &[u8]) -> bool {
    Messages(bytes).any(|message| [nlm::ERROR, nlm::DONE].contains(&message.kind))
}
