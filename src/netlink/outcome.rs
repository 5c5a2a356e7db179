//! The result of a request whose refusal the caller reports itself.

use crate::error::Result;

/// The result of a request: a value or an errno value. Only failures other than a refusal are an `Error`.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<T = ()> {
    /// The request has succeeded.
    Done(T),
    /// The request was refused with this errno value, by the kernel or before it was sent.
    Refused(i32),
}

impl<T> Outcome<T> {
    /// Returns the value. `refused` converts an errno value to an error.
    pub fn or_else(self, refused: impl FnOnce(i32) -> Result<T>) -> Result<T> {
        match self {
            Outcome::Done(value) => Ok(value),
            Outcome::Refused(errno) => refused(errno),
        }
    }
}
