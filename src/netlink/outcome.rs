//! What becomes of a request whose refusal the caller words itself.

use crate::error::Result;

/// What becomes of a request: a value, or an error number in place of it. Only failures that are not the kernel's answer
/// are an `Error`.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<T = ()> {
    /// The request is made.
    Done(T),
    /// It is refused with this error number (errno(3)), by the kernel or before it is sent.
    Refused(i32),
}

impl<T> Outcome<T> {
    /// The value; `refused` words the error number.
    pub fn or_else(self, refused: impl FnOnce(i32) -> Result<T>) -> Result<T> {
        match self {
            Outcome::Done(value) => Ok(value),
            Outcome::Refused(errno) => refused(errno),
        }
    }
}
