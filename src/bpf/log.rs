//! What libbpf says: `libbpf: …` on stderr.

use std::fmt::Arguments;

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Log {
    /// Nothing.
    #[cfg(any(test, fuzzing))]
    Quiet,
    /// What goes wrong.
    Warnings,
    /// All that is done, too (`verbose`).
    All,
}

impl Log {
    /// Says what went wrong.
    #[inline(never)]
    pub fn warn(self, text: Arguments) {
        #[cfg(any(test, fuzzing))]
        if self == Log::Quiet {
            return;
        }
        crate::error::warn(&format!("libbpf: {text}"));
    }

    /// Says what is being done, where that is wanted.
    #[inline(never)]
    pub(super) fn debug(self, text: Arguments) {
        if self == Log::All {
            self.warn(text);
        }
    }
}
