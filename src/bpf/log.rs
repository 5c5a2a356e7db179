//! The messages of libbpf on stderr: `libbpf: …`.

use std::fmt::Arguments;

/// The verbosity.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Log {
    /// No messages.
    #[cfg(any(test, fuzzing))]
    Quiet,
    /// Warnings.
    Warnings,
    /// Warnings and debug messages (`verbose`).
    All,
}

impl Log {
    /// Prints a warning.
    #[inline(never)]
    pub fn warn(self, text: Arguments) {
        #[cfg(any(test, fuzzing))]
        if self == Log::Quiet {
            return;
        }
        crate::error::warn(&format!("libbpf: {text}"));
    }

    /// Prints a debug message.
    #[inline(never)]
    pub(super) fn debug(self, text: Arguments) {
        if self == Log::All {
            self.warn(text);
        }
    }
}
