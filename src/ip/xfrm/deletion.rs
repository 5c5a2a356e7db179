//! `deleteall`: deletes the listed entries in rounds, with as many requests as one buffer holds, until the list is
//! empty.

use super::open;
use crate::error::{Error, Kind, Result, warn};
use crate::netlink::{Message, Request};
use crate::session::Session;

/// The maximum length of requests that are sent together, in bytes.
const CHUNK: usize = 8192;

/// Deletes entries. `wanted` builds the request that deletes an entry of the list `kind`, or returns `None` to keep it.
pub fn rounds(
    s: &Session,
    kind: u16,
    mut wanted: impl FnMut(&Message) -> Option<Request>,
) -> Result {
    let told = s.options.stats > 1;
    for round in 0u32.. {
        if told {
            warn(&format!("Delete-all round = {round}"));
        }
        let (mut batch, mut count, mut full) = (Vec::new(), 0u32, false);
        let mut conn = open(s)?;
        conn.dump(Request::dump(kind, &[]), |message| {
            if let Some(mut request) = wanted(message).filter(|_| !full) {
                full = batch.len() + request.bytes().len() > CHUNK;
                if !full {
                    count += 1;
                    batch.extend_from_slice(request.finish(0));
                }
            }
            Ok(())
        })?;
        if count == 0 {
            if told {
                warn("Delete-all completed");
            }
            break;
        }
        conn.post(&batch).map_err(refused)?;
        if told {
            warn(&format!("Delete-all nlmsg count = {count}"));
        }
    }
    Ok(())
}

fn refused(error: Error) -> Error {
    match error.kind {
        Kind::Kernel(refusal) => {
            let why = std::io::Error::from_raw_os_error(refusal.errno);
            Error::os("Failed to send delete-all request", why)
        }
        _ => error,
    }
}
