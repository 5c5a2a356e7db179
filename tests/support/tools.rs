//! The paths of the tools under test, the reference and the virtual machine's kernel.

use std::path::{Path, PathBuf};

use super::Result;

/// The tool whose output is rendered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tool {
    /// The rip under test.
    Rip,
    /// The reference.
    Reference,
}

impl Tool {
    /// The name in environment variables and on command lines of the harness.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rip => "rip",
            Self::Reference => "reference",
        }
    }

    /// Returns the tool with this name.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "rip" => Ok(Self::Rip),
            "reference" => Ok(Self::Reference),
            _ => Err(format!("\"{name}\" is neither rip nor reference").into()),
        }
    }
}

/// The names of the tools in a case.
pub const APPLETS: [&str; 9] =
    ["ip", "bridge", "brctl", "ifconfig", "route", "arp", "netstat", "ss", "nstat"];

/// The environment variable with the path of the rip to test.
pub const BINARY: &str = "RIP_BINARY";

/// Returns the rip under test: `RIP_BINARY`, or cargo's debug build.
pub fn rip() -> PathBuf {
    std::env::var_os(BINARY).unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// Returns the directory that `tests/reference.sh` has created.
pub fn reference() -> Result<PathBuf> {
    fetched("RIP_REFERENCE", "reference", "bin/ip", "tests/reference.sh")
}

/// The environment variable with the path of the reference for cases with `#! since 7`.
pub const REFERENCE_7: &str = "RIP_REFERENCE_7";

/// Returns the directory that `tests/reference.sh DIR sid` has created, if given. Debian sid changes, so no test
/// requires it.
pub fn reference_7() -> Option<PathBuf> {
    std::env::var_os(REFERENCE_7).map(PathBuf::from)
}

/// Returns the directory that `tests/vm/fetch-kernel.sh` has created.
pub fn kernel() -> Result<PathBuf> {
    fetched("RIP_VM_KERNEL", "vm", "boot", "tests/vm/fetch-kernel.sh")
}

/// Returns the repository. Fails if the test program was built in another directory and then copied with `target`: it
/// would test and record the files of that directory.
pub fn repository() -> &'static Path {
    let built = env!("CARGO_MANIFEST_DIR");
    // An emulated machine does not set this variable.
    let own = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| built.into());
    assert!(own == built, "built in {built}: touch tests/*.rs and test again");
    Path::new(built)
}

/// Returns the cache directory of the test scripts, as tests/debian13.sh does.
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
