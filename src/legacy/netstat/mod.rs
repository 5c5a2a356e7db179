//! `netstat` of net-tools: shows sockets, routes, interfaces, multicast groups and counters.
//!
//! `options` reads the command line. `inet`, `sctp` and `unix` list sockets: `rows` prints the columns, `programs` finds the
//! processes of -p. `groups` is -g. `statistics` is -s, with the descriptions of counters in `texts`. -r and -i are in
//! [`route`] and [`ifconfig`].

mod groups;
mod inet;
mod options;
mod programs;
mod rows;
mod sctp;
mod statistics;
mod texts;
mod unix;

pub use options::{LINE, OPTIONS};

use crate::cli::args::Args;
use crate::error::{Error, Result, refuse, strerror, warn};
use crate::legacy::{file, ifconfig, route};
use crate::print::Printer;
use crate::session::{Caller, Session};
use options::{Mode, NetstatOptions};
use programs::Programs;
use rows::Names;
use std::time::Duration;

/// Runs `netstat`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let Some(options) = options::read(args)? else { return Ok(()) };
    let s = Session::new(caller.options(), caller);
    if options.mode == Mode::Interfaces {
        s.printer().text("Kernel Interface table\n");
    }
    loop {
        show(&s, &options)?;
        // With -s, net-tools ignores -c.
        if !options.continuous || options.mode == Mode::Statistics {
            return Ok(());
        }
        crate::print::stdout::flush();
        std::thread::sleep(Duration::from_secs(1));
    }
}

fn show(s: &Session, options: &NetstatOptions) -> Result {
    match options.mode {
        Mode::Masquerade => refuse("netstat: no support for `ip_masquerade' on this system."),
        Mode::Statistics => statistics::show(s, options),
        Mode::Route => {
            // `netstat -r` has the columns of `route -e`, and `netstat -re` those of `route`.
            let extended = match options.extended {
                0 => 1,
                1 => 0,
                count => count & 3,
            };
            route::list(
                s,
                options.families(),
                options.names.hosts,
                extended,
                options.fib,
                options.cache,
            )
        }
        Mode::Interfaces => ifconfig::list(s, options.all, options.extended == 0),
        Mode::Sockets => s.printer().document(|p| show_sockets(s, options, p)),
    }
}

/// State of one listing of sockets.
struct Context<'a> {
    options: &'a NetstatOptions,
    names: Names<'a>,
    /// None without -p.
    programs: Option<Programs>,
}

fn show_sockets(s: &Session, options: &NetstatOptions, p: &mut Printer) -> Result {
    let has_inet = !options.has_family || options.has_protocol();
    let has_unix = !options.has_family || options.unix;
    let programs =
        (options.programs && (has_inet || has_unix)).then(|| Programs::read(options.contexts));
    let context = Context { options, names: Names::new(s, options.names), programs };
    let c = &context;
    if has_inet {
        rows::show_header(c, p);
        for protocol in inet::PROTOCOLS {
            if !options.has_family || options.protocols.contains(&protocol.name) {
                inet::list(c, protocol, p)?;
            }
        }
    }
    if options.groups {
        groups::list(c, p)?;
    }
    if has_unix {
        unix::list(c, p)?;
    }
    for (name, family) in options::RETIRED {
        let explicit = options.retired.contains(name);
        if explicit || !options.has_family {
            check_missing(c, &format!("AF {family}"), explicit)?;
        }
    }
    if options.bluetooth {
        return refuse(
            "netstat: feature `AF BLUETOOTH' not supported.\n\
             Please recompile `net-tools' with newer kernel source or full configuration.",
        );
    }
    Ok(())
}

/// Reads the table `path`. `what` names the table in messages. `explicit`: the command line selects the table. Returns None if
/// the file does not exist. Errors: the file does not exist and is selected, or cannot be opened.
fn table(c: &Context, path: &str, what: &str, explicit: bool) -> Result<Option<Vec<u8>>> {
    match file::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.raw_os_error() == Some(nix::libc::ENOENT) => {
            check_missing(c, what, explicit)?;
            Ok(None)
        }
        Err(error) => {
            let errno = error.raw_os_error().unwrap_or(0);
            Err(Error::refused(format!("{path}: {}", strerror(errno))))
        }
    }
}

/// Reports a table that does not exist if it is `explicit`, or with -v if the command line selects no family. Errors: the table
/// is explicit (exit code 1).
fn check_missing(c: &Context, what: &str, explicit: bool) -> Result {
    if explicit || c.options.verbose && !c.options.has_family {
        warn(&format!("netstat: no support for `{what}' on this system."));
    }
    if explicit { Err(Error::silent(1)) } else { Ok(()) }
}
