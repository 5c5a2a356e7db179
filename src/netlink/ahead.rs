//! Receives a long dump in a second thread, while the main thread processes the messages received before.
//!
//! Most of the time of a dump is spent in the kernel, within recvmsg(2). With a second CPU, the processing takes no
//! additional time.

use super::message::Messages;
use super::socket::try_buffer;
use super::transport::Socket;
use super::uapi::nlm;
use crate::error::Result;
use crate::sys;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// The number of datagrams that are passed to the other thread together, because each transfer wakes a thread.
const TOGETHER: usize = 4;
/// The maximum number of such groups that are pending. Then the receiving thread sleeps, for example when stdout is
/// slow.
const WAITING: usize = 2;

/// Datagrams, and the error that followed them.
struct Received {
    buffer: Vec<u8>,
    end: Result,
}

/// Passes datagrams to `each` until it returns a result. Returns `None` if the dump ended without a result, or if no
/// memory or thread was available; the caller then continues without the thread.
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
            // The receiver of the channel may be closed.
            let _ = used.send(buffer);
        }
        None
    };
    sys::beside(move || fill(socket, &unused, &full), hand_out).flatten()
}

/// Receives up to the end of a dump, or until the other thread needs no more.
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

/// Whether a datagram ends a dump.
fn ends(bytes: &[u8]) -> bool {
    Messages(bytes).any(|message| [nlm::ERROR, nlm::DONE].contains(&message.kind))
}
