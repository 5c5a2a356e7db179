//! The process's stdout, with the buffer that C programs have there.
//!
//! stderr has no buffer. Where both are one file or terminal, their order shows when stdout is written: for the reference
//! that is when its buffer of 4096 bytes is full, where it flushes, and at exit; on a terminal also at the end of each line.
//! A process has one stdout, so this state belongs to the process.

use nix::errno::Errno;
use nix::sys::stat::{FileStat, fstat};
use std::cell::RefCell;
use std::io::IsTerminal;

/// The size in bytes of the C library's buffer for a file or a pipe.
const BLOCK: usize = 4096;
/// Bytes to gather where the order of stdout and stderr cannot be seen, so that long lists need few system calls.
pub const MOST: usize = 1 << 16;

/// When output is written.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// stdout and stderr are different files.
    Apart,
    /// They are one file or pipe.
    Blocks,
    /// They are one terminal.
    Lines,
    /// Nothing is written: the caller of [`kept`] takes what has gathered.
    Kept,
}

struct Stdout {
    mode: Option<Mode>,
    pending: Vec<u8>,
}

thread_local! {
    /// A cell because every printer and the exit of the process write to the one stdout.
    static STDOUT: RefCell<Stdout> = const { RefCell::new(Stdout { mode: None, pending: Vec::new() }) };
}

impl Stdout {
    fn mode(&mut self) -> Mode {
        *self.mode.get_or_insert_with(|| {
            match (fstat(std::io::stdout()), fstat(std::io::stderr())) {
                (Ok(out), Ok(err)) if is_same(&out, &err) => {
                    match std::io::stdout().is_terminal() {
                        true => Mode::Lines,
                        false => Mode::Blocks,
                    }
                }
                _ => Mode::Apart,
            }
        })
    }

    /// Writes all that has gathered.
    fn write_out(&mut self) {
        if self.mode == Some(Mode::Kept) {
            return;
        }
        write_all(&self.pending);
        self.pending.clear();
    }

    /// Writes what the C library would have written by now.
    fn settle(&mut self) {
        let len = self.pending.len();
        let due = match self.mode() {
            Mode::Apart if len < MOST => 0,
            Mode::Apart => len,
            Mode::Kept => 0,
            // A full buffer is written when the next byte comes.
            Mode::Blocks => len.saturating_sub(1) / BLOCK * BLOCK,
            Mode::Lines => {
                self.pending.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
            }
        };
        if due > 0 {
            write_all(&self.pending[..due]);
            self.pending.drain(..due);
        }
    }
}

fn is_same(a: &FileStat, b: &FileStat) -> bool {
    (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)
}

/// How many bytes a caller may gather before it passes them to [`add`].
pub fn room() -> usize {
    STDOUT.with_borrow_mut(|stdout| if stdout.mode() == Mode::Apart { MOST } else { 1 })
}

/// Takes over the bytes of `buffer`, which is empty afterwards.
pub fn add(buffer: &mut Vec<u8>) {
    STDOUT.with_borrow_mut(|stdout| {
        if stdout.pending.is_empty() {
            std::mem::swap(&mut stdout.pending, buffer);
        } else {
            stdout.pending.append(buffer);
        }
        stdout.settle();
    });
}

/// Adds bytes.
pub fn write(bytes: &[u8]) {
    STDOUT.with_borrow_mut(|stdout| {
        stdout.pending.extend_from_slice(bytes);
        stdout.settle();
    });
}

/// Writes all that has gathered.
pub fn flush() {
    STDOUT.with_borrow_mut(Stdout::write_out);
}

/// As [`flush`], where the reference flushes and nothing else needs it: not if nobody can see it.
pub fn flush_in_order() {
    STDOUT.with_borrow_mut(|stdout| {
        if stdout.mode() != Mode::Apart {
            stdout.write_out();
        }
    });
}

/// What this thread writes while `body` runs, in place of writing it.
pub fn kept(body: impl FnOnce()) -> Vec<u8> {
    let (mode, before) = STDOUT.with_borrow_mut(|stdout| {
        let before = std::mem::take(&mut stdout.pending);
        (stdout.mode.replace(Mode::Kept), before)
    });
    body();
    STDOUT.with_borrow_mut(|stdout| {
        stdout.mode = mode;
        std::mem::replace(&mut stdout.pending, before)
    })
}

/// An empty buffer, that of the last [`add`] if it is free.
pub fn buffer() -> Vec<u8> {
    let free = STDOUT.with_borrow_mut(|stdout| {
        stdout.pending.is_empty().then(|| std::mem::take(&mut stdout.pending))
    });
    let mut buffer = free.unwrap_or_default();
    buffer.reserve(BLOCK);
    buffer
}

/// Writes to stdout. A failure is not reported, as in the reference; a closed pipe ends the process.
fn write_all(mut bytes: &[u8]) {
    let stdout = std::io::stdout();
    while !bytes.is_empty() {
        match nix::unistd::write(&stdout, bytes) {
            Ok(n) => bytes = bytes.get(n..).unwrap_or_default(),
            Err(Errno::EINTR) => {}
            Err(_) => return,
        }
    }
}
