//! The dry run: system calls that change something are recorded, and not made.
//!
//! The switch belongs to the thread. The only other threads are those of [`super::beside`], which receive.

use std::cell::{Cell, RefCell};
use std::path::Path;

/// A call or request that a dry run recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A system call.
    Call {
        /// Its name: `mount`, `ioctl`.
        name: &'static str,
        /// Its arguments in the format of strace: strings in quotes, flags by name.
        arguments: Vec<String>,
    },
    /// A netlink request.
    Request {
        /// The netlink protocol: NETLINK_ROUTE and so on.
        protocol: isize,
        /// The family of generic netlink that it is for; empty for other protocols.
        family: String,
        /// The request with its netlink header.
        bytes: Vec<u8>,
        /// Whether the kernel was asked, because the request only reads.
        sent: bool,
    },
}

thread_local! {
    /// Whether a dry run is active. A plain flag is cheaper to test than `RUN`, which has a destructor.
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    /// A cell because the system calls that it records know no session.
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
}

/// A dry run.
struct Run {
    log: Vec<Recorded>,
    /// Whether look-ups go to the kernel.
    asks_kernel: bool,
    /// Whether the command would be in another network namespace now, which cannot be queried.
    is_away: bool,
}

/// Runs `body` and returns what it would have changed, in order. Look-ups go to the kernel if `asks_kernel`.
pub fn record(asks_kernel: bool, body: impl FnOnce()) -> Vec<Recorded> {
    RUN.set(Some(Run { log: Vec::new(), asks_kernel, is_away: false }));
    IS_ON.set(true);
    body();
    IS_ON.set(false);
    RUN.take().map(|run| run.log).unwrap_or_default()
}

/// Whether calls are recorded.
pub fn is_on() -> bool {
    IS_ON.get()
}

/// Whether look-ups go to the kernel, and those of hosts to name servers.
pub fn asks_kernel() -> bool {
    !is_on()
        || RUN.with_borrow(|run| run.as_ref().is_none_or(|run| run.asks_kernel && !run.is_away))
}

/// Whether a dry run would be in another network namespace by now.
pub fn is_away() -> bool {
    is_on() && RUN.with_borrow(|run| run.as_ref().is_some_and(|run| run.is_away))
}

/// Sets whether a dry run would be in another network namespace from now on.
pub(super) fn set_away(away: bool) {
    RUN.with_borrow_mut(|run| run.iter_mut().for_each(|run| run.is_away = away));
}

/// Adds to the record, if there is one.
pub fn push(one: Recorded) {
    RUN.with_borrow_mut(|run| run.iter_mut().for_each(|run| run.log.push(one.clone())));
}

/// Makes a system call that changes something. In a dry run the call is recorded and `instead` gives the result.
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

/// Whether the last recorded call about a path makes it.
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

/// A text argument.
pub(super) fn quote(path: impl AsRef<Path>) -> String {
    format!("{:?}", path.as_ref())
}
