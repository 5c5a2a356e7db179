//! `ip monitor file`: changes that were written down, message after message.

use crate::error::{Error, Result, refuse};
use crate::netlink::Message;
use crate::netlink::message::{HEADER, Messages, u32_at};

/// More than any message of the kernel; a longer one means that the file is none of ours.
const LONGEST: usize = 32768;

/// Reads a file. Errors: `Cannot fopen: …`, exit code 255.
pub fn open(name: &str) -> Result<Vec<u8>> {
    let path = crate::text::to_path(name);
    let why = |error: std::io::Error| crate::error::reason(&error);
    if let Err(error) = std::fs::File::open(&path) {
        return Err(Error::fatal(format!("Cannot fopen: {}", why(error))).ending());
    }
    std::fs::read(&path)
        .map_err(|error| Error::refused(format!("rtnl_from_file: fread: {}", why(error))))
}

/// Hands each message to `each`.
pub fn read(bytes: &[u8], mut each: impl FnMut(&Message) -> Result) -> Result {
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        if rest.len() < HEADER {
            return refuse("rtnl-from_file: truncated message");
        }
        let len = u32_at(rest, 0) as usize;
        if !(HEADER..=LONGEST).contains(&len) {
            let place = at + HEADER;
            return refuse(format!("!!!malformed message: len={} @{place}", len as u32 as i32));
        }
        let Some(message) = Messages(rest).next().filter(|message| message.raw.len() == len) else {
            return refuse("rtnl-from_file: truncated message");
        };
        each(&message)?;
        at += len.next_multiple_of(4);
    }
    Ok(())
}
