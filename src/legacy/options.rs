//! Errors in the options of `arp` and `netstat`.

use crate::cli::getopt::Given;
use crate::error::{Error, Result, warn};

/// Returns the option. For an option that getopt(3) rejects, prints the message of getopt(3) and returns the error `usage`.
pub fn accept<'a>(option: Result<Given<'a>, String>, usage: fn() -> Error) -> Result<Given<'a>> {
    option.map_err(|message| {
        warn(&message);
        usage().about(&message)
    })
}
