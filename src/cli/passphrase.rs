//! A passphrase that is typed, and not seen.

use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write, stderr, stdin};
use std::os::fd::{AsFd, BorrowedFd};

/// Asks for a line as getpass(3) does: on the terminal, or where there is none on stderr, and reads
/// stdin. Without the line's end; empty where nothing comes.
pub fn read(prompt: &str) -> Vec<u8> {
    let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty").ok();
    let stdin = stdin();
    let input = terminal.as_ref().map_or(stdin.as_fd(), |terminal| terminal.as_fd());
    let before = hide(input);
    write(terminal.as_ref(), prompt);
    let mut line = Vec::new();
    // What cannot be read counts as not typed.
    let _ = match &terminal {
        Some(terminal) => BufReader::new(terminal).read_until(b'\n', &mut line),
        // In a batch that is its next line.
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

/// Shows no more what is typed; what was set before, if it is a terminal.
fn hide(input: BorrowedFd) -> Option<Termios> {
    let before = tcgetattr(input).ok()?;
    let mut hidden = before.clone();
    hidden.local_flags &= !(LocalFlags::ECHO | LocalFlags::ISIG);
    tcsetattr(input, SetArg::TCSAFLUSH, &hidden).ok().map(|()| before)
}

fn write(terminal: Option<&File>, text: &str) {
    // There is nobody left to tell when this fails.
    let _ = match terminal {
        Some(mut terminal) => terminal.write_all(text.as_bytes()),
        None => stderr().write_all(text.as_bytes()),
    };
}
