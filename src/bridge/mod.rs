//! The applet `bridge`: its objects, a file or folder each.

mod fdb;
mod link;
pub mod mdb;
mod monitor;
mod mst;
pub mod options;
mod router;
mod table;
pub mod vlan;
mod vni;

use crate::cli::args::Args;
use crate::cli::object::Objects;
use crate::cli::{batch, manual};
use crate::error::{Batch, Error, Kind, Result};
use crate::session::{Caller, Session};
use crate::text::word;

/// The objects. The first that matches wins, so their order counts.
pub static OBJECTS: Objects = Objects::new(&[
    &link::LINK,
    &fdb::FDB,
    &mdb::MDB,
    &mst::MST,
    &vlan::VLAN,
    &vni::VNI,
    &monitor::MONITOR,
]);

/// Runs `bridge`, the cursor standing behind its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let options = crate::cli::options::read(options::BRIDGE, "bridge help", usage, args)?;
    Session::with(options, caller, |s| match s.options.batch.clone() {
        Some(file) => batch::run(s, &file, |words| command(s, &mut Args::new(words))),
        None => command(s, args),
    })
}

/// Runs one command: `OBJECT VERB …`. A refusal by the kernel leaves with 255, and a batch with
/// -force gets over it.
fn command(s: &Session, args: &mut Args) -> Result {
    let Some(typed) = args.next() else { return Err(usage()) };
    match OBJECTS.find(typed) {
        Some(object) => object.run(s, args).map_err(|error| match error.kind {
            Kind::Kernel(_) if error.batch == Batch::ByCode => error.with_code(255).passing(),
            _ => error,
        }),
        None if word::is_prefix(typed, "help") => Err(usage()),
        None => {
            Err(refused(format!("Object \"{typed}\" is unknown, try \"bridge help\"."))
                .about(typed))
        }
    }
}

/// The usage of `bridge`, as an error that leaves with 255.
pub fn usage() -> Error {
    Error::usage(manual::applet_usage("bridge", options::BRIDGE, &OBJECTS), 255)
}

/// Words of our own: the exit code is 255, but a batch with -force gets over it.
fn refused(text: impl Into<String>) -> Error {
    Error::fatal(text).passing()
}

/// The index of an interface. Errors: `Cannot find WHAT "name"`.
fn index(what: &str, name: &str, s: &Session) -> Result<u32> {
    s.links.index(name).ok_or_else(|| refused(format!("Cannot find {what} \"{name}\"")).about(name))
}

/// What an interface is called where one is missed.
const DEVICE: &str = "device";
/// As [`DEVICE`], where it should be a bridge.
const BRIDGE: &str = "bridge device";
