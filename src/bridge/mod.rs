//! `bridge` of iproute2. Each object has a file or folder.

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

/// The objects. The first one that an abbreviation matches is used, so the order matters.
pub static OBJECTS: Objects = Objects::new(&[
    &link::LINK,
    &fdb::FDB,
    &mdb::MDB,
    &mst::MST,
    &vlan::VLAN,
    &vni::VNI,
    &monitor::MONITOR,
]);

/// Runs `bridge`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let options = crate::cli::options::read(options::BRIDGE, "bridge help", usage, args)?;
    Session::with(options, caller, |s| match s.options.batch.clone() {
        Some(file) => batch::run(s, &file, |words| command(s, &mut Args::new(words))),
        None => command(s, args),
    })
}

/// Runs one command: `OBJECT VERB …`. For an error of the kernel the exit code is 255, and a batch with -force continues.
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

/// The error that prints the usage of `bridge`, with exit code 255.
pub fn usage() -> Error {
    Error::usage(manual::applet_usage("bridge", options::BRIDGE, &OBJECTS), 255)
}

/// The error `text` with exit code 255, after which a batch with -force continues.
fn refused(text: impl Into<String>) -> Error {
    Error::fatal(text).passing()
}

/// Returns the index of an interface. Errors: `Cannot find WHAT "name"`.
fn index(what: &str, name: &str, s: &Session) -> Result<u32> {
    s.links.index(name).ok_or_else(|| refused(format!("Cannot find {what} \"{name}\"")).about(name))
}

/// WHAT in the error of [`index`].
const DEVICE: &str = "device";
/// WHAT in the error of [`index`], for a bridge.
const BRIDGE: &str = "bridge device";
