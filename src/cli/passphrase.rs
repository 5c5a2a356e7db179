//! Reads a passphrase without echo.

use crate::error;
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write, stdin};
use std::os::fd::{AsFd, BorrowedFd};

/// Reads a line as getpass(3) does: from the terminal, or, if there is none, from stdin with the prompt on stderr.
/// Returns the line without its newline; empty at the end of the file.
pub fn read(prompt: &str) -> Vec<u8> {
    let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty").ok();
    let stdin = stdin();
    let input = terminal.as_ref().map_or(stdin.as_fd(), |terminal| terminal.as_fd());
    let before = hide(input);
    write(terminal.as_ref(), prompt);
    let mut line = Vec::new();
    // A read error gives an empty line.
    let _ = match &terminal {
        Some(terminal) => BufReader::new(terminal).read_until(b'\n', &mut line),
        // In a batch this is the next line of the batch.
        None => stdin.lock().read_until(b'\n', &mut line),
    };
    let is_whole = line.pop_if(|last| *last == b'\n').is_some();
    if let Some(before) = before {
        if is_whole {
            write(terminal.as_ref(), "\n");
        }
        let _ = tcsetattr(input, SetArg::TCSAFLUSH, &before);
    }
    line
}

/// Disables the echo of a terminal. Returns the previous settings, or `None` if the input is not a terminal.
fn hide(input: BorrowedFd) -> Option<Termios> {
    let before = tcgetattr(input).ok()?;
    let mut hidden = before.clone();
    hidden.local_flags &= !(LocalFlags::ECHO | LocalFlags::ISIG);
    tcsetattr(input, SetArg::TCSAFLUSH, &hidden).ok().map(|()| before)
}

fn write(terminal: Option<&File>, text: &str) {
    match terminal {
        // If this fails, there is nowhere to report the error.
        Some(mut terminal) => drop(terminal.write_all(text.as_bytes())),
        None => error::write(text),
    }
}
