//! `rip explain`: prints the requests and system calls of a command, without executing them.

pub mod decode;
pub mod show;
pub mod tables;

use super::dry_run::{self, DryRun, Link};
use crate::applet;
use crate::error::{Error, Kind, Result};
use crate::hint;
use crate::netlink::message::{Message, Messages};
use crate::print::{Printer, Style};
use crate::sys::dry::Recorded;
use crate::text::Ifname;
use clap::Args;
use tables::Tables;

/// The arguments of `rip explain`.
#[derive(Args)]
pub struct Explain {
    #[arg(long, value_parser = link)]
    assume: Vec<Link>,
    #[arg(long = "as", value_parser = tool)]
    tool: Option<String>,
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    command: Vec<String>,
}

/// Parses `eth0=2` or `br0=3,bridge`.
fn link(text: &str) -> Result<Link, String> {
    let wrong = || "this is not NAME=INDEX[,KIND]".to_string();
    let (name, rest) = text.split_once('=').ok_or_else(wrong)?;
    let (index, kind) = rest.split_once(',').unwrap_or((rest, ""));
    let index = index.parse().ok().filter(|index| *index > 0).ok_or_else(wrong)?;
    let name = Ifname::new(name).ok_or_else(wrong)?;
    Ok(Link { name, index, kind: kind.into() })
}

fn tool(name: &str) -> Result<String, String> {
    applet::find(name).map(|tool| tool.name.into()).ok_or_else(|| "this is not a tool".into())
}

impl Explain {
    /// Runs the command as a dry run and prints its requests and system calls. Errors: those of the tool.
    pub fn run(&self, style: Style) -> Result {
        let name = self.tool.clone().unwrap_or_else(|| "rip".into());
        let argv: Vec<String> = std::iter::once(name).chain(self.command.iter().cloned()).collect();
        let assumed = (!self.assume.is_empty()).then_some(&*self.assume);
        let mut outcome = DryRun::new(assumed).run(&argv, report);
        write(&outcome.recorded, style);
        // brctl writes its error messages to stdout.
        if let Err(Error { kind: Kind::Silent { .. }, .. }) = &outcome.done {
            crate::print::stdout::add(&mut outcome.printed);
        }
        match outcome.done {
            Err(error) if !dry_run::is_answer(&error) => Err(error),
            _ => Ok(()),
        }
    }
}

fn write(recorded: &[Recorded], style: Style) {
    let tables = Tables::new();
    let mut p = Printer::new(style);
    // JSON output is one object and a newline.
    let _ = p.event(|p| {
        p.array(Some("requests"), |p| {
            for one in recorded {
                match one {
                    Recorded::Call { name, arguments } => show::call(p, &tables, name, arguments),
                    Recorded::Request { protocol, family, bytes, sent } => {
                        let decoded = decode::decode(&tables, *protocol, family, bytes);
                        let reads = |request: Message| request.only_reads(*protocol);
                        let only_reads = Messages(bytes).next().is_some_and(reads);
                        if let Some(decoded) = decoded {
                            show::request(p, &decoded, *sent, only_reads);
                        }
                    }
                }
            }
        });
        Ok(())
    });
}

/// Prints the error of a batch line, if it concerns the command line.
fn report(error: &Error) {
    if !dry_run::is_answer(error) {
        hint::report(error);
    }
}
