//! The applet `netstat`: sockets, routes, interfaces, groups and counters as net-tools shows them.
//!
//! `options` reads the line. `inet`, `sctp` and `unix` list sockets, of which `rows` writes columns and `owners` names the
//! processes; `groups` is -g, `statistics` -s with the words of `texts`. -r and -i are those of `route` and `ifconfig`.

mod groups;
mod inet;
mod options;
mod owners;
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
use options::{Asked, Mode};
use owners::Owners;
use rows::Names;
use std::time::Duration;

/// Runs `netstat`, the cursor standing behind its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let options = caller.options();
    let Some(asked) = options::read(args)? else { return Ok(()) };
    let s = Session::new(options, caller);
    if asked.mode == Mode::Interfaces {
        s.printer().text("Kernel Interface table\n");
    }
    loop {
        show(&s, &asked)?;
        // The counters are shown once.
        if !asked.continuous || asked.mode == Mode::Statistics {
            return Ok(());
        }
        crate::print::stdout::flush();
        std::thread::sleep(Duration::from_secs(1));
    }
}

fn show(s: &Session, asked: &Asked) -> Result {
    match asked.mode {
        Mode::Masquerade => refuse("netstat: no support for `ip_masquerade' on this system."),
        Mode::Statistics => statistics::show(s, asked),
        Mode::Route => {
            // Without -e the columns are those of `route -e`, with it those of `route`.
            let extended = match asked.extended {
                0 => 1,
                1 => 0,
                count => count & 3,
            };
            route::list(s, asked.families(), asked.names.hosts, extended, asked.fib, asked.cache)
        }
        Mode::Interfaces => ifconfig::list(s, asked.all, asked.extended == 0),
        Mode::Sockets => s.printer().document(|p| show_sockets(s, asked, p)),
    }
}

/// What one listing of sockets knows.
struct Context<'a> {
    asked: &'a Asked,
    names: Names<'a>,
    owners: Option<Owners>,
}

fn show_sockets(s: &Session, asked: &Asked, p: &mut Printer) -> Result {
    let has_inet = !asked.has_family || asked.has_protocol();
    let has_unix = !asked.has_family || asked.unix;
    let owners = (asked.programs && (has_inet || has_unix)).then(Owners::read);
    let context = Context { asked, names: Names::new(s, asked.names), owners };
    let c = &context;
    if has_inet {
        rows::heads(c, p);
        for protocol in inet::PROTOCOLS {
            if !asked.has_family || asked.protocols.contains(&protocol.name) {
                inet::list(c, protocol, p)?;
            }
        }
    }
    if asked.groups {
        groups::list(c, p)?;
    }
    if has_unix {
        unix::list(c, p)?;
    }
    for (name, family) in options::RETIRED {
        let explicit = asked.retired.contains(name);
        if explicit || !asked.has_family {
            missing(c, &format!("AF {family}"), explicit)?;
        }
    }
    if asked.bluetooth {
        return refuse(
            "netstat: feature `AF BLUETOOTH' not supported.\n\
             Please recompile `net-tools' with newer kernel source or full configuration.",
        );
    }
    Ok(())
}

/// Reads a file of a table. None where there is none: an error if the table was asked for by name, told with -v if no family
/// was named.
fn table(c: &Context, path: &str, what: &str, explicit: bool) -> Result<Option<Vec<u8>>> {
    match file::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.raw_os_error() == Some(nix::libc::ENOENT) => {
            missing(c, what, explicit)?;
            Ok(None)
        }
        Err(error) => {
            let errno = error.raw_os_error().unwrap_or(0);
            Err(Error::refused(format!("{path}: {}", strerror(errno))))
        }
    }
}

fn missing(c: &Context, what: &str, explicit: bool) -> Result {
    if explicit || c.asked.verbose && !c.asked.has_family {
        warn(&format!("netstat: no support for `{what}' on this system."));
    }
    if explicit { Err(Error::silent(1)) } else { Ok(()) }
}
