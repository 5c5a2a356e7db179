//! The applet `ip`. Each object is in a file or directory of its own.

mod addr;
pub mod addrlabel;
mod bpf;
pub mod command;
mod fou;
mod ila;
mod ioam;
mod l2tp;
pub mod link;
mod macsec;
mod maddress;
pub mod monitor;
mod mptcp;
mod mroute;
pub mod neigh;
pub mod netconf;
pub mod netns;
pub mod nexthop;
mod ntable;
pub mod options;
pub mod route;
pub mod rule;
mod sr;
mod stats;
mod tcp_metrics;
mod token;
pub mod tunnel;
mod tuntap;
mod vrf;
pub mod xfrm;

pub use addr::flags::FLAGS as ADDRESS_FLAGS;

use crate::cli::args::Args;
use crate::cli::object::Objects;
use crate::cli::{batch, manual};
use crate::error::{Error, Result};
use crate::session::{Caller, Session};
use crate::text::word;

/// The objects. An abbreviation selects the first object that matches, so `a` is `address`.
pub static OBJECTS: Objects = Objects::new(&[
    &addr::ADDRESS,
    &addrlabel::ADDRLABEL,
    &maddress::MADDRESS,
    &route::ROUTE,
    &rule::RULE,
    &neigh::NEIGH,
    &ntable::NTABLE,
    &link::LINK,
    &l2tp::L2TP,
    &fou::FOU,
    &ila::ILA,
    &macsec::MACSEC,
    &tunnel::TUNNEL,
    &tuntap::TUNTAP,
    &tcp_metrics::TCP_METRICS,
    &token::TOKEN,
    &monitor::MONITOR,
    &xfrm::XFRM,
    &mroute::MROUTE,
    &rule::MRULE,
    &netns::NETNS,
    &netconf::NETCONF,
    &vrf::VRF,
    &sr::SR,
    &nexthop::NEXTHOP,
    &mptcp::MPTCP,
    &ioam::IOAM,
    &stats::STATS,
]);

/// Runs `ip` with the arguments after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    run_as(None, args, caller)
}

/// Runs `ip` under a program name that includes the object, such as `iplink`.
pub fn run_as(object: Option<&str>, args: &mut Args, caller: &Caller) -> Result {
    let options = crate::cli::options::read(options::IP, "ip -help", usage, args)?;
    Session::with(options, caller, |s| {
        if let Some(file) = s.options.batch.clone() {
            return batch::run(s, &file, |words| command(s, &mut Args::new(words)));
        }
        if let Some(object) = object {
            let words = [&[object], args.rest()].concat();
            match command(s, &mut Args::new(&words)) {
                // As in the reference, after such an error the first argument is tried as an object.
                Err(error) if error.code == 1 && !error.is_fatal() => (s.report)(&error),
                done => return done,
            }
        }
        command(s, args)
    })
}

/// Whether a word is an object or `help`.
pub fn is_object(typed: &str) -> bool {
    OBJECTS.find(typed).is_some() || word::is_prefix(typed, "help")
}

/// Runs one command: `OBJECT VERB …`.
fn command(s: &Session, args: &mut Args) -> Result {
    let Some(typed) = args.next() else { return Err(usage()) };
    match OBJECTS.find(typed) {
        Some(object) => {
            if !object.holds_back {
                s.settle()?;
            }
            (object.check)(s, args)?;
            object.run(s, args)
        }
        None if word::is_prefix(typed, "help") => Err(usage()),
        None => {
            let text = format!("Object \"{typed}\" is unknown, try \"ip help\".");
            Err(Error::refused(text).about(typed))
        }
    }
}

/// The usage of `ip` as an error with exit code 255.
pub fn usage() -> Error {
    Error::usage(manual::applet_usage("ip", options::IP, &OBJECTS), 255)
}
