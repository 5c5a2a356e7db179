//! Where the things are that the tests need: rip, the reference, the virtual machine's kernel.

use std::path::{Path, PathBuf};

use super::Result;

/// Whose output it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tool {
    /// The program under test.
    Rip,
    /// The real tools, which decide.
    Reference,
}

impl Tool {
    /// The name by which the environment and the harness's own processes know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rip => "rip",
            Self::Reference => "reference",
        }
    }

    /// The tool of that name.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "rip" => Ok(Self::Rip),
            "reference" => Ok(Self::Reference),
            _ => Err(format!("\"{name}\" is neither rip nor reference").into()),
        }
    }
}

/// The names the tools are called by in a case.
pub const APPLETS: [&str; 9] =
    ["ip", "bridge", "brctl", "ifconfig", "route", "arp", "netstat", "ss", "nstat"];

/// The variable that names the rip to test.
pub const BINARY: &str = "RIP_BINARY";

/// The rip under test: `RIP_BINARY`, or the one that cargo just built.
pub fn rip() -> PathBuf {
    std::env::var_os(BINARY).unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// The folder that `tests/reference.sh` made.
pub fn reference() -> Result<PathBuf> {
    fetched("RIP_REFERENCE", "reference", "bin/ip", "tests/reference.sh")
}

/// The variable that says where the reference is that records cases with `#! since 7`.
pub const REFERENCE_7: &str = "RIP_REFERENCE_7";

/// The folder that `tests/reference.sh DIR sid` made, if it is told. It moves, so nothing depends on it.
pub fn reference_7() -> Option<PathBuf> {
    std::env::var_os(REFERENCE_7).map(PathBuf::from)
}

/// The folder that `tests/vm/fetch-kernel.sh` made.
pub fn kernel() -> Result<PathBuf> {
    fetched("RIP_VM_KERNEL", "vm", "boot", "tests/vm/fetch-kernel.sh")
}

/// The repository. A test program that was built in another folder, and copied from there with `target`, would test and
/// record that folder's.
pub fn repository() -> &'static Path {
    let built = env!("CARGO_MANIFEST_DIR");
    // An emulated machine does not have the variable.
    let own = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| built.into());
    assert!(own == built, "built in {built}: touch tests/*.rs and test again");
    Path::new(built)
}

/// Where the scripts keep what they fetch, as tests/debian13.sh says it.
fn cache() -> PathBuf {
    std::env::var_os("RIP_TEST_CACHE").map_or("/var/cache/rip-tests".into(), PathBuf::from)
}

fn fetched(variable: &str, folder: &str, proof: &str, script: &str) -> Result<PathBuf> {
    let dir = match std::env::var_os(variable) {
        Some(dir) => PathBuf::from(dir),
        None => cache().join(folder),
    };
    match dir.join(proof).exists() {
        true => Ok(dir.canonicalize()?),
        false => {
            Err(format!("{} is not there: run {script}, or set {variable}", dir.display()).into())
        }
    }
}
