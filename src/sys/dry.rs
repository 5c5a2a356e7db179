//! The dry run: system calls that change something are recorded instead of executed.
//!
//! The state of a dry run belongs to the thread. The only other threads are those of [`super::beside`], which receive
//! netlink messages and change nothing.

use std::cell::{Cell, RefCell};
use std::path::Path;

/// A call or request that a dry run recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A system call.
    Call {
        /// The name of the system call, for example `mount`.
        name: &'static str,
        /// The arguments in the format of strace: strings in quotes, flags by name.
        arguments: Vec<String>,
    },
    /// A netlink request.
    Request {
        /// The netlink protocol (NETLINK_ROUTE etc.).
        protocol: isize,
        /// The name of the generic netlink family; empty for other protocols.
        family: String,
        /// The request with its netlink header.
        bytes: Vec<u8>,
        /// Whether the request was sent to the kernel, because it only reads.
        sent: bool,
    },
}

thread_local! {
    /// Whether a dry run is active. A plain flag is cheaper to test than `RUN`, which has a destructor.
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    /// Thread-local rather than part of a session: the system calls that it records have no access to a session.
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
}

/// A dry run.
struct Run {
    log: Vec<Recorded>,
    /// Whether requests that only read are sent to the kernel.
    asks_kernel: bool,
    /// Whether the command would be in another network namespace at this point. That namespace may not exist, so it
    /// cannot be queried.
    is_away: bool,
}

/// Runs `body` as a dry run. Returns the recorded calls and requests in order. Requests that only read are sent to the
/// kernel if `asks_kernel`.
pub fn record(asks_kernel: bool, body: impl FnOnce()) -> Vec<Recorded> {
    RUN.set(Some(Run { log: Vec::new(), asks_kernel, is_away: false }));
    IS_ON.set(true);
    body();
    IS_ON.set(false);
    RUN.take().map(|run| run.log).unwrap_or_default()
}

/// Whether a dry run is active.
pub fn is_on() -> bool {
    IS_ON.get()
}

/// Whether queries may be sent to the kernel, and host names to name servers.
pub fn asks_kernel() -> bool {
    !is_on()
        || RUN.with_borrow(|run| run.as_ref().is_none_or(|run| run.asks_kernel && !run.is_away))
}

/// Whether the command would be in another network namespace at this point of the dry run.
pub fn is_away() -> bool {
    is_on() && RUN.with_borrow(|run| run.as_ref().is_some_and(|run| run.is_away))
}

/// Sets whether the command is in another network namespace from this point of the dry run on.
pub(super) fn set_away(away: bool) {
    RUN.with_borrow_mut(|run| run.iter_mut().for_each(|run| run.is_away = away));
}

/// Appends to the record if a dry run is active.
pub fn push(one: Recorded) {
    RUN.with_borrow_mut(|run| run.iter_mut().for_each(|run| run.log.push(one.clone())));
}

/// Executes a system call that changes something, with `make`. In a dry run, records the call and returns the result of
/// `instead`.
pub fn call<T>(
    name: &'static str,
    arguments: impl FnOnce() -> Vec<String>,
    instead: impl FnOnce() -> T,
    make: impl FnOnce() -> T,
) -> T {
    if !is_on() {
        return make();
    }
    let done = instead();
    push(Recorded::Call { name, arguments: arguments() });
    done
}

/// Whether the last recorded call that concerns `path` creates it.
pub(super) fn has_made(path: &Path) -> bool {
    let quoted = quote(path);
    RUN.with_borrow(|run| {
        let log = run.iter().flat_map(|run| run.log.iter().rev());
        let calls = log.filter_map(|one| match one {
            Recorded::Call { name, arguments } => Some((*name, arguments)),
            Recorded::Request { .. } => None,
        });
        let makes = ["mkdir", "open", "symlink", "unlink"];
        let mut about =
            calls.filter(|(name, arguments)| makes.contains(name) && arguments.contains(&quoted));
        about.next().is_some_and(|(name, _)| name != "unlink")
    })
}

/// Formats a string argument.
pub(super) fn quote(path: impl AsRef<Path>) -> String {
    format!("{:?}", path.as_ref())
}
