//! `save` and `restore`: files of netlink messages, as received from the kernel.

use crate::error::{Error, Result, refuse};
use crate::netlink::message::{HEADER, Message, Messages, u32_at};
use crate::netlink::uapi::nlm;
use crate::netlink::{Conn, Request};
use nix::unistd::Whence;
use std::io::{BufRead, IsTerminal, Read};

/// The maximum length of a message in bytes. A longer one means that the file has another format.
const LONGEST: usize = 32768;

/// Writes the magic number to stdout. Errors: `Not sending a binary stream to stdout`, exit code 1, if stdout is a
/// terminal.
pub fn begin(magic: u32) -> Result {
    if std::io::stdout().is_terminal() {
        return refuse("Not sending a binary stream to stdout");
    }
    if !write(&magic.to_ne_bytes()) {
        return refuse("Can't write magic to dump file");
    }
    Ok(())
}

/// Writes the messages of a list that `wanted` accepts.
pub fn messages(
    conn: &mut Conn,
    list: Request,
    mut wanted: impl FnMut(&Message) -> bool,
) -> Result {
    conn.dump(list, |message| match !wanted(message) || write(message.raw) {
        true => Ok(()),
        false => refuse("Can't write message to dump file"),
    })
}

/// Reads saved messages from stdin and passes each one to `each`. `what` names their type in errors: `address`, `rule`.
/// Errors have exit code 255.
pub fn restore(what: &str, magic: u32, mut each: impl FnMut(&Message) -> Result) -> Result {
    expect(what, magic)?;
    each_message(|message| each(message).map_err(|error| error.with_code(255)))
}

/// Reads and checks the magic number. Errors: `Magic mismatch (1 elems, 6b6e756a magic)`, exit code 255.
pub fn expect(what: &str, magic: u32) -> Result {
    let mut stdin = std::io::stdin().lock();
    if stdin.is_terminal() {
        return Err(Error::fatal(format!("Can't restore {what} dump from a terminal")));
    }
    let mut word = Vec::new();
    let _ = stdin.by_ref().take(4).read_to_end(&mut word);
    let whole = word.len() == 4;
    let found = u32_at(&word, 0);
    if found != magic {
        let text = format!("Magic mismatch ({} elems, {found:x} magic)", u8::from(whole));
        return Err(Error::fatal(text));
    }
    Ok(())
}

/// Reads messages from stdin up to its end. Errors have exit code 255.
pub fn each_message(mut each: impl FnMut(&Message) -> Result) -> Result {
    let mut stdin = std::io::stdin().lock();
    let mut buffer = Vec::new();
    while next(&mut stdin, &mut buffer, position)? {
        for message in Messages(&buffer) {
            each(&message)?;
        }
    }
    Ok(())
}

/// Builds a request that creates the object of a saved message.
pub fn request(message: &Message) -> Request {
    Request::copy(message.raw, message.kind, message.flags | nlm::CREATE)
}

/// Prints the error of an object that already exists, and continues.
pub fn tolerate_existing(done: Result) -> Result {
    match done {
        Err(error) if error.refusal() == Some(nix::libc::EEXIST) => {
            error.report();
            Ok(())
        }
        done => done,
    }
}

/// Returns how many bytes of stdin have been consumed, or the maximum if stdin is not seekable, such as a pipe. The
/// reference prints this as an unsigned long; so the maximum depends on the word size.
fn position(stdin: &mut impl BufRead) -> usize {
    let Ok(read) = nix::unistd::lseek(std::io::stdin(), 0, Whence::SeekCur) else {
        return usize::MAX;
    };
    let unread = stdin.fill_buf().map_or(0, <[u8]>::len);
    // Filling an empty buffer may have changed the file offset.
    let read = nix::unistd::lseek(std::io::stdin(), 0, Whence::SeekCur).unwrap_or(read);
    (read as usize).wrapping_sub(unread)
}

/// Reads one message of a file into `buffer`. Returns false at the end of the file. `position` returns the number of
/// consumed bytes, for an error message. Errors: `rtnl-from_file: truncated message`, `!!!malformed message: len=8
/// @24`, exit code 255.
pub fn next<R: Read>(
    file: &mut R,
    buffer: &mut Vec<u8>,
    position: impl FnOnce(&mut R) -> usize,
) -> Result<bool> {
    let truncated = || Error::fatal("rtnl-from_file: truncated message");
    buffer.clear();
    let got = file.by_ref().take(HEADER as u64).read_to_end(buffer);
    match got {
        Ok(0) => return Ok(false),
        Ok(HEADER) => {}
        _ => return Err(truncated()),
    }
    let len = u32_at(buffer, 0) as usize;
    if !(HEADER..=LONGEST).contains(&len) {
        let (len, place) = (len as i32, position(file));
        return Err(Error::fatal(format!("!!!malformed message: len={len} @{place}")));
    }
    let rest = len.next_multiple_of(4) - HEADER;
    match file.by_ref().take(rest as u64).read_to_end(buffer) {
        Ok(read) if read == rest => Ok(true),
        _ => Err(truncated()),
    }
}

/// Writes bytes to stdout. Returns whether all were written. The standard library's writer is not used, because it
/// ignores that stdout is closed.
fn write(mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        match nix::unistd::write(std::io::stdout(), bytes) {
            Ok(len) => bytes = bytes.get(len..).unwrap_or_default(),
            Err(nix::errno::Errno::EINTR) => {}
            Err(_) => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    #[test]
    fn where_a_message_is_malformed() {
        let file = [0; 20];
        let place = |position: usize| {
            super::next(&mut &file[..], &mut Vec::new(), |_| position)
                .unwrap_err()
                .to_string()
                .trim_end()
                .to_owned()
        };
        assert_eq!(place(20), "!!!malformed message: len=0 @20");
        let largest =
            if cfg!(target_pointer_width = "32") { "4294967295" } else { "18446744073709551615" };
        assert_eq!(place(usize::MAX), format!("!!!malformed message: len=0 @{largest}"));
    }
}
