//! The stdout of the process, buffered as in C programs.
//!
//! stderr is not buffered. If both are the same file or terminal, the order of their output depends on when stdout is
//! written. For the reference, this is when its buffer of 4096 bytes is full, when it calls fflush(3), and at exit; on
//! a terminal also at the end of each line. In a file or pipe, the order is observable only if something is written to
//! stderr. Until then, the output is kept in memory, and only the position up to which the reference would have written
//! it is recorded. With -resolve it is written at this position immediately, because looking up the next name may take
//! long. The state is that of the process, which has only one stdout.

use nix::errno::Errno;
use nix::sys::stat::{FileStat, SFlag, fstat, makedev};
use std::cell::RefCell;
use std::io::IsTerminal;
use std::mem::ManuallyDrop;

/// The size of the C library's buffer for a file or a pipe, in bytes.
const BLOCK: usize = 4096;
/// The size of the buffer if the order of stdout and stderr is not observable, so that long lists need few system
/// calls.
pub const MOST: usize = 1 << 16;

/// When output is written.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// stdout and stderr are different files.
    Apart,
    /// Both are the same file or pipe.
    Blocks,
    /// Both are the same terminal.
    Lines,
    /// Nothing is written: the caller of [`kept`] receives the output.
    Kept,
}

struct Stdout {
    mode: Option<Mode>,
    pending: Vec<u8>,
    /// How many bytes of `pending` must be written before output to stderr.
    due: usize,
    /// Whether these bytes are written without waiting for output to stderr.
    is_prompt: bool,
}

thread_local! {
    /// In a RefCell, because every printer and the exit of the process use the same stdout. Not dropped, because with musl
    /// the registration of a destructor allocates memory with malloc(3).
    static STDOUT: RefCell<ManuallyDrop<Stdout>> =
        const { RefCell::new(ManuallyDrop::new(Stdout::new(None))) };
}

impl Stdout {
    const fn new(mode: Option<Mode>) -> Self {
        Stdout { mode, pending: Vec::new(), due: 0, is_prompt: false }
    }

    fn mode(&mut self) -> Mode {
        *self.mode.get_or_insert_with(|| {
            match (fstat(std::io::stdout()), fstat(std::io::stderr())) {
                (Ok(out), Ok(err)) if is_same(&out, &err) && !is_null(&out) => {
                    if std::io::stdout().is_terminal() {
                        return Mode::Lines;
                    }
                    crate::error::before_stderr(write_due);
                    Mode::Blocks
                }
                _ => Mode::Apart,
            }
        })
    }

    /// Writes all buffered output.
    fn write_out(&mut self) {
        if self.mode == Some(Mode::Kept) {
            return;
        }
        write_all(&self.pending);
        self.pending.clear();
        self.due = 0;
    }

    /// Writes the part of the buffer that must be written before output to stderr.
    fn write_due(&mut self) {
        let due = std::mem::take(&mut self.due);
        if due > 0 {
            write_all(&self.pending[..due]);
            self.pending.drain(..due);
        }
    }

    /// Determines the part of the buffer that the C library would have written, and writes it if necessary.
    fn settle(&mut self) {
        let len = self.pending.len();
        match self.mode() {
            Mode::Apart => self.due = if len < MOST { 0 } else { len },
            Mode::Kept => return,
            Mode::Blocks => {
                // A full buffer is written when the next byte is added.
                self.due += (len - self.due).saturating_sub(1) / BLOCK * BLOCK;
                if len < MOST && !self.is_prompt {
                    return;
                }
            }
            Mode::Lines => {
                let end = self.pending.iter().rposition(|byte| *byte == b'\n');
                self.due = end.map_or(0, |at| at + 1);
            }
        }
        self.write_due();
    }

    /// Flushes as the reference does with fflush(3).
    fn flush_in_order(&mut self) {
        match self.mode() {
            Mode::Apart => {}
            Mode::Blocks if !self.is_prompt => self.due = self.pending.len(),
            Mode::Blocks | Mode::Lines | Mode::Kept => self.write_out(),
        }
    }
}

fn is_same(a: &FileStat, b: &FileStat) -> bool {
    (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)
}

/// Whether a file is /dev/null (device 1:3), where no order is observable.
fn is_null(file: &FileStat) -> bool {
    SFlag::from_bits_truncate(file.st_mode) & SFlag::S_IFMT == SFlag::S_IFCHR
        && file.st_rdev == makedev(1, 3)
}

/// Returns how many bytes a caller may buffer itself before it calls [`add`].
pub fn room() -> usize {
    STDOUT.with_borrow_mut(|stdout| if stdout.mode() == Mode::Apart { MOST } else { 1 })
}

/// Moves the bytes of `buffer` to stdout's buffer.
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

/// Appends bytes.
pub fn write(bytes: &[u8]) {
    STDOUT.with_borrow_mut(|stdout| {
        stdout.pending.extend_from_slice(bytes);
        stdout.settle();
    });
}

/// Writes all buffered output.
pub fn flush() {
    STDOUT.with_borrow_mut(|stdout| stdout.write_out());
}

/// Flushes where the reference calls fflush(3) and only the order of output requires it; does nothing if the order is
/// not observable.
pub fn flush_in_order() {
    STDOUT.with_borrow_mut(|stdout| stdout.flush_in_order());
}

/// Writes output as early as the reference does, even if nothing is written to stderr.
pub fn set_prompt() {
    STDOUT.with_borrow_mut(|stdout| stdout.is_prompt = true);
}

/// Writes what the reference would have written before output to stderr.
fn write_due() {
    STDOUT.with_borrow_mut(|stdout| stdout.write_due());
}

/// Runs `body` and returns its output, which is not written.
pub fn kept(body: impl FnOnce()) -> Vec<u8> {
    write_due();
    let before = STDOUT.replace(ManuallyDrop::new(Stdout::new(Some(Mode::Kept))));
    body();
    ManuallyDrop::into_inner(STDOUT.replace(before)).pending
}

/// Returns an empty buffer; that of the last [`add`], if available.
pub fn buffer() -> Vec<u8> {
    let free = STDOUT.with_borrow_mut(|stdout| {
        stdout.pending.is_empty().then(|| std::mem::take(&mut stdout.pending))
    });
    let mut buffer = free.unwrap_or_default();
    buffer.reserve(BLOCK);
    buffer
}

/// Writes to stdout. As in the reference, errors are not reported; a closed pipe ends the process (SIGPIPE).
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
