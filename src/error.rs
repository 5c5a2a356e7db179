//! Errors as plain data: the reason, the exit code, and how a batch continues.

mod errno;

pub use errno::strerror;

use crate::text::to_bytes;
use std::borrow::Cow;
use std::cell::Cell;
use std::io::Write;

/// The result of a fallible operation of rip.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// The reason for ending a command early.
#[derive(Debug)]
pub struct Error {
    /// The reason.
    pub kind: Kind,
    /// The exit code: 255 for a bad command line, 2 for a refusal by the kernel, else mostly 1.
    pub code: u8,
    /// How `-batch -force` continues.
    pub batch: Batch,
}

/// The reason of an error. The examples are the messages that it is reported as.
#[derive(Debug)]
pub enum Kind {
    /// `Command line is not complete. Try option "help"`
    Incomplete,
    /// `Error: argument "value" is wrong: why`
    Invalid { value: String, why: Cow<'static, str> },
    /// `Error: argument "key" is required`
    Missing { key: &'static str },
    /// `Error: duplicate "key": "value" is the second value.`
    Second { key: &'static str, value: String },
    /// `Error: either "key" is duplicate, or "value" is garbage.`
    Duplicate { key: &'static str, value: String },
    /// A usage text, and the word of the command line that caused it.
    Usage { text: String, word: Option<String> },
    /// `Cannot find device "name"`
    NoDevice { name: String },
    /// A complete message, and the word of the command line that was refused.
    Refused { text: String, word: Option<String> },
    /// A failed system call: a complete message, the errno value, the missing requirement (a capability or
    /// [`CGROUP2`]), and the word of the command line that may be wrong.
    System { text: String, errno: i32, needs: &'static str, word: Option<String> },
    /// The kernel refused a request: `RTNETLINK answers: …`, or the text of the extended ACK.
    Kernel(Refusal),
    /// The kernel refused or aborted a dump. The text is the subject of `… terminated`, usually `Dump`.
    Dump(Refusal, &'static str),
    /// The kernel does not know a generic netlink family. The message is `text`, then `Error talking to the kernel`.
    Family { text: String },
    /// The messages are already printed. They concern this word of the command line.
    Silent { word: Option<String> },
    /// Not an error, and without a message: a list omits processes of other users. A hint reports this.
    HiddenProcesses,
}

/// A netlink error message from the kernel.
#[derive(Debug)]
pub struct Refusal {
    /// The errno value, positive.
    pub errno: i32,
    /// The text of the extended ACK (NLMSGERR_ATTR_MSG).
    pub text: Option<String>,
    /// The request that caused the error, if the kernel quotes it.
    pub request: Option<Quoted>,
}

/// The quoted request of a netlink error message.
#[derive(Debug)]
pub struct Quoted {
    /// The netlink protocol (NETLINK_ROUTE etc.).
    pub protocol: isize,
    /// The request, or only its netlink header.
    pub bytes: Box<[u8]>,
    /// The offset of the refused attribute in the request (NLMSGERR_ATTR_OFFS).
    pub attribute: Option<usize>,
}

/// How `-batch -force` continues after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Batch {
    /// It ends if the exit code is 255, that is, if the command line is invalid.
    ByCode,
    /// It ends.
    Ends,
    /// It continues.
    GoesOn,
}

/// A function that prints an error. The tools call the function that their caller provides.
pub type Report = fn(&Error);

/// The capability to configure the network.
const NET_ADMIN: &str = "CAP_NET_ADMIN";
/// The capability to enter namespaces and to mount file systems.
pub const SYS_ADMIN: &str = "CAP_SYS_ADMIN";
/// The capability to load BPF programs.
pub const BPF: &str = "CAP_BPF";
/// Not a capability: the operation requires a writable cgroup2 hierarchy.
pub const CGROUP2: &str = "cgroup2";

/// Returns an error with a complete message (without the newline) and exit code 1.
pub fn refuse<T>(text: impl Into<String>) -> Result<T> {
    Err(Error::refused(text))
}

/// Returns the error `Error: argument "value" is wrong: why`.
pub fn invalid<T>(value: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    Err(Error::invalid(value, why))
}

/// Prints a complete message to stderr and adds a newline.
pub fn warn(text: &str) {
    write(&format!("{text}\n"));
}

thread_local! {
    /// The function that is called before each output to stderr.
    static BEFORE: Cell<fn()> = const { Cell::new(|| {}) };
}

/// Sets a function that is called before each output to stderr.
pub fn before_stderr(act: fn()) {
    BEFORE.set(act);
}

/// Writes a text to stderr.
pub fn write(text: &str) {
    BEFORE.get()();
    // If stderr itself fails, there is nowhere to report the error.
    let _ = std::io::stderr().write_all(&to_bytes(text));
}

impl Error {
    fn new(kind: Kind, code: u8) -> Error {
        Error { kind, code, batch: Batch::ByCode }
    }
    /// `Command line is not complete. Try option "help"`
    pub fn incomplete() -> Error {
        Error::new(Kind::Incomplete, 255)
    }
    /// `Error: argument "value" is wrong: why`
    pub fn invalid(value: &str, why: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::Invalid { value: value.into(), why: why.into() }, 255)
    }
    /// `Error: argument "key" is required`
    pub fn missing(key: &'static str) -> Error {
        Error::new(Kind::Missing { key }, 255)
    }
    /// `Error: duplicate "key": "value" is the second value.`
    pub fn second(key: &'static str, value: &str) -> Error {
        Error::new(Kind::Second { key, value: value.into() }, 255)
    }
    /// `Error: either "key" is duplicate, or "value" is garbage.`
    pub fn duplicate(key: &'static str, value: &str) -> Error {
        Error::new(Kind::Duplicate { key, value: value.into() }, 255)
    }
    /// A usage text. The exit code is 255 for an object, 1 for a link kind.
    pub fn usage(text: impl Into<String>, code: u8) -> Error {
        Error::new(Kind::Usage { text: text.into(), word: None }, code)
    }
    /// A complete message, exit code 1.
    pub fn refused(text: impl Into<String>) -> Error {
        Error::new(Kind::Refused { text: text.into(), word: None }, 1)
    }
    /// A complete message, exit code 255.
    pub fn fatal(text: impl Into<String>) -> Error {
        Error::refused(text).with_code(255)
    }
    /// `Cannot find device "name"`, exit code 1.
    pub fn no_device(name: &str) -> Error {
        Error::new(Kind::NoDevice { name: name.into() }, 1)
    }
    /// A failed system call: `what: why`, exit code 1.
    pub fn os(what: &str, error: impl Into<std::io::Error>) -> Error {
        let error = error.into();
        Error::system(format!("{what}: {}", reason(&error)), error.raw_os_error().unwrap_or(0))
    }
    /// A failed system call with a complete message, exit code 1.
    pub fn system(text: impl Into<String>, errno: i32) -> Error {
        Error::new(Kind::System { text: text.into(), errno, needs: NET_ADMIN, word: None }, 1)
    }
    /// The kernel refused a request; exit code 2.
    pub fn kernel(refusal: Refusal) -> Error {
        Error::new(Kind::Kernel(refusal), 2)
    }
    /// The kernel refused a dump; exit code 1.
    pub fn dump(refusal: Refusal, what: &'static str) -> Error {
        Error::new(Kind::Dump(refusal, what), 1)
    }
    /// The kernel does not know a generic netlink family, and `text` is its answer; exit code 1.
    pub fn family(text: String) -> Error {
        Error::new(Kind::Family { text }, 1)
    }
    /// An error whose messages are already printed.
    pub fn silent(code: u8) -> Error {
        Error::new(Kind::Silent { word: None }, code)
    }
    /// A list that omits processes of other users. The exit code is 0.
    pub fn hidden_processes() -> Error {
        Error::new(Kind::HiddenProcesses, 0)
    }

    /// Sets the exit code. An invalid command line keeps its own exit code.
    pub fn with_code(mut self, code: u8) -> Error {
        match self.kind {
            Kind::Incomplete
            | Kind::Invalid { .. }
            | Kind::Missing { .. }
            | Kind::Second { .. }
            | Kind::Duplicate { .. } => {}
            _ => self.code = code,
        }
        self
    }

    /// Makes the error end a batch even with -force.
    pub fn ending(mut self) -> Error {
        self.batch = Batch::Ends;
        self
    }

    /// Lets a batch with -force continue after the error.
    pub fn passing(mut self) -> Error {
        self.batch = Batch::GoesOn;
        self
    }

    /// Sets the word of the command line that the error concerns.
    pub fn about(mut self, typed: &str) -> Error {
        if let Kind::Refused { word, .. }
        | Kind::System { word, .. }
        | Kind::Usage { word, .. }
        | Kind::Silent { word } = &mut self.kind
        {
            *word = Some(typed.into());
        }
        self
    }

    /// Sets the requirement that a failed system call lacks, in place of CAP_NET_ADMIN.
    pub fn needing(mut self, capability: &'static str) -> Error {
        if let Kind::System { needs, .. } = &mut self.kind {
            *needs = capability;
        }
        self
    }

    /// Returns the errno value of a request that the kernel refused.
    pub fn refusal(&self) -> Option<i32> {
        match &self.kind {
            Kind::Kernel(refusal) => Some(refusal.errno),
            _ => None,
        }
    }

    /// Whether the error ends `ip -batch -force`.
    pub fn is_fatal(&self) -> bool {
        match self.batch {
            Batch::Ends => true,
            Batch::GoesOn => false,
            Batch::ByCode => self.code == 255,
        }
    }

    /// Prints the error to stderr.
    pub fn report(&self) {
        write(&self.to_string());
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            Kind::Incomplete => writeln!(f, "Command line is not complete. Try option \"help\""),
            Kind::Invalid { value, why } => {
                writeln!(f, "Error: argument \"{value}\" is wrong: {why}")
            }
            Kind::Missing { key } => writeln!(f, "Error: argument \"{key}\" is required"),
            Kind::Second { key, value } => {
                writeln!(f, "Error: duplicate \"{key}\": \"{value}\" is the second value.")
            }
            Kind::Duplicate { key, value } => {
                writeln!(f, "Error: either \"{key}\" is duplicate, or \"{value}\" is garbage.")
            }
            Kind::Usage { text, .. } => f.write_str(text),
            Kind::NoDevice { name } => writeln!(f, "Cannot find device \"{name}\""),
            Kind::Refused { text, .. } | Kind::System { text, .. } => writeln!(f, "{text}"),
            Kind::Kernel(refusal) => refusal.fmt(f),
            Kind::Dump(refusal, what) => writeln!(f, "{refusal}{what} terminated"),
            Kind::Family { text } => writeln!(f, "{text}Error talking to the kernel"),
            Kind::Silent { .. } | Kind::HiddenProcesses => Ok(()),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.text.as_deref() {
            Some("") => Ok(()),
            Some(text) => writeln!(f, "Error: {}", with_stop(text)),
            None => writeln!(f, "RTNETLINK answers: {}", strerror(self.errno)),
        }
    }
}

/// Returns the text of an extended ACK with exactly one full stop at its end.
pub fn with_stop(text: &str) -> String {
    if text.ends_with('.') { text.into() } else { format!("{text}.") }
}

/// Returns the message of an error, without the errno value that Rust appends.
pub fn reason(error: &std::io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), strerror)
}
