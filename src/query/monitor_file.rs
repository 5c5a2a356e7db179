//! `ip monitor file`: prints recorded netlink messages.

use super::saved;
use crate::error::{Error, Result};
use crate::netlink::Message;
use crate::netlink::message::Messages;

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

/// Passes each message to `each`.
pub fn read(bytes: &[u8], mut each: impl FnMut(&Message) -> Result) -> Result {
    let (mut rest, mut buffer) = (bytes, Vec::new());
    let position = |rest: &mut &[u8]| bytes.len() - rest.len();
    while saved::next(&mut rest, &mut buffer, position).map_err(|error| error.with_code(1))? {
        Messages(&buffer).try_for_each(|message| each(&message))?;
    }
    Ok(())
}
