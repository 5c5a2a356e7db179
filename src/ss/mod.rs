//! The applet `ss`: lists sockets as iproute2's `ss` does.
//!
//! `options` parses the options; `tables` and `states` select sockets, and `filter` parses and evaluates the filter.
//! `inet`, `unix`, `packet`, `netlink`, `vsock`, `tipc` and `xdp` list the sockets of one family. `details`,
//! `tcp_info`, `sctp` and `storage` write what options add to a socket. `sheet` lays out the columns. `summary` is -s,
//! `events` is -E, `dump` is -D.

mod details;
mod dump;
mod events;
mod filter;
mod inet;
mod netlink;
mod options;
mod packet;
mod sctp;
mod sheet;
mod show;
mod states;
mod storage;
mod summary;
mod tables;
mod tcp_info;
mod tipc;
mod unix;
mod vsock;
mod xdp;

pub use options::{LINE, OPTIONS};

use crate::cli::args::Args;
use crate::error::{Error, Result, warn};
use crate::print::stdout;
use crate::session::{Caller, Session};
use options::Asked;
use sheet::{Column, Shape, Sheet};
use show::Context;

/// Runs `ss` with the arguments after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let tool = args.word().rsplit('/').next().unwrap_or_default();
    let words: Vec<&str> = std::iter::from_fn(|| args.next()).collect();
    let Some(asked) = options::read(tool, &words)? else { return Ok(()) };
    let mut s = Session::new(caller.options(), caller);
    s.names.resolve = asked.resolve;
    run_asked(&s, asked)
}

/// Executes a parsed command line.
fn run_asked(s: &Session, mut asked: Asked) -> Result {
    if asked.summary {
        summary::show(&mut s.printer());
        if asked.is_bare() {
            return Ok(());
        }
    }
    if asked.dump.is_some() && !asked.choice.tables.has(tables::Table::Tcp) && asked.is_choice_made
    {
        warn("ss: tcpdiag dump requested and no tcp in filter.");
        return Ok(());
    }
    asked.choose_states()?;
    let (mut choice, lines) = (asked.choice, std::mem::take(&mut asked.lines));
    choice.complete(asked.states);
    if choice.tables == tables::Tables::NONE {
        warn("ss: no socket tables to show with such filter.");
        return Ok(());
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    // An address in the filter restricts the families, but not the tables and states.
    let (tables, states) = (choice.tables, choice.states);
    let context = filter::Context { s, choice: &mut choice, usage: options::usage };
    let filter = filter::read(&lines, context)?;
    (choice.tables, choice.states) = (tables, states);
    let context = Context::new(s, asked.wanted, choice, filter);
    if let Some(path) = &asked.dump {
        return dump::write(&context, path);
    }
    let mut hidden = Vec::new();
    let mut hide = |is_hidden: bool, columns: &[Column]| {
        if is_hidden {
            hidden.extend(columns);
        }
    };
    hide(choice.tables.count() == 1, &[Column::Netid]);
    hide(choice.states.is_single(), &[Column::State]);
    hide(!asked.has_queues, &[Column::ReceiveQueue, Column::SendQueue]);
    hide(!context.wanted.processes, &[Column::Process]);
    let shape = Shape { hidden, has_header: asked.has_header };
    let done = s.printer().document(|p| {
        let mut sheet = Sheet::new(p, &shape);
        if asked.events {
            return events::show(&context, &mut sheet);
        }
        let done = list(&context, &mut sheet);
        sheet.write();
        done
    });
    if context.has_hidden_processes() {
        // The error without a message makes the caller print a hint after the list.
        stdout::flush();
        (s.report)(&Error::hidden_processes());
    }
    done
}

/// Lists all tables.
fn list(c: &Context, sheet: &mut Sheet) -> Result {
    netlink::list(c, sheet)?;
    packet::list(c, sheet)?;
    unix::list(c, sheet)?;
    for protocol in [&inet::RAW, &inet::UDP, &inet::TCP, &inet::DCCP, &inet::SCTP] {
        inet::list(c, sheet, protocol)?;
    }
    vsock::list(c, sheet)?;
    tipc::list(c, sheet)?;
    xdp::list(c, sheet)?;
    inet::list(c, sheet, &inet::MPTCP)
}
