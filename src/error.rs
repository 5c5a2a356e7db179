//! What goes wrong, as data: the kind of refusal, the exit code, and what a batch does about it.

use crate::text::to_bytes;
use std::borrow::Cow;
use std::io::Write;

/// What a part of rip that can fail returns.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Everything that ends a command early.
#[derive(Debug)]
pub struct Error {
    /// What is refused, and why.
    pub kind: Kind,
    /// The exit code: 255 for a bad command line, 2 for a refusal by the kernel, else mostly 1.
    pub code: u8,
    /// What a batch with -force does about it.
    pub batch: Batch,
}

/// What is refused, and why.
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
    /// A usage text, with the word of the command line that it is the answer to.
    Usage { text: String, word: Option<String> },
    /// `Cannot find device "name"`
    NoDevice { name: String },
    /// A line of the place that refuses, with the word of the command line that is refused.
    Refused { text: String, word: Option<String> },
    /// A failed system call: a line of the place, the error number, the capability that is needed, and the word of the
    /// command line that may be wrong.
    System { text: String, errno: i32, needs: &'static str, word: Option<String> },
    /// The kernel's answer: `RTNETLINK answers: …`, or the text of its extended ack.
    Kernel(Refusal),
    /// A list that the kernel refused or broke off: its answer, then `what terminated`, mostly `Dump`.
    Dump(Refusal, &'static str),
    /// A family of generic netlink that the kernel does not know: its answer, then
    /// `Error talking to the kernel`.
    Family { text: String },
    /// Everything has been written already, about this word of the command line.
    Silent { word: Option<String> },
}

/// What the kernel answers to a request.
#[derive(Debug)]
pub struct Refusal {
    /// EPERM and so on.
    pub errno: i32,
    /// The text of its extended ack.
    pub text: Option<String>,
    /// The request, where the kernel quotes it.
    pub request: Option<Quoted>,
}

/// A request that a refusal quotes.
#[derive(Debug)]
pub struct Quoted {
    /// The netlink protocol: NETLINK_ROUTE and so on.
    pub protocol: isize,
    /// The request with its netlink header, or only that.
    pub bytes: Box<[u8]>,
    /// Where in it the refused attribute begins.
    pub attribute: Option<usize>,
}

/// What a batch with -force does about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Batch {
    /// Ends if the exit code is 255: errors of the command line itself.
    ByCode,
    /// Ends.
    Ends,
    /// Goes on.
    GoesOn,
}

/// How an error reaches a person: the tools hand each on to the caller that has it.
pub type Report = fn(&Error);

/// The capability that changes of the network need.
const NET_ADMIN: &str = "CAP_NET_ADMIN";
/// The capability to enter namespaces and to mount.
pub const SYS_ADMIN: &str = "CAP_SYS_ADMIN";
/// The capability to load BPF programs.
pub const BPF: &str = "CAP_BPF";
/// No capability: a place in the control groups of the second version.
pub const CGROUP2: &str = "cgroup2";

/// Refuses with words of our own, a full line without its end; the exit code is 1.
pub fn refuse<T>(text: impl Into<String>) -> Result<T> {
    Err(Error::refused(text))
}

/// Refuses a value: `Error: argument "value" is wrong: why`.
pub fn invalid<T>(value: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    Err(Error::invalid(value, why))
}

/// Writes a warning to stderr: a full line without its end.
pub fn warn(text: &str) {
    write(&format!("{text}\n"));
}

/// Writes a text to stderr.
pub fn write(text: &str) {
    // There is nobody left to tell when stderr itself fails.
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
    /// A usage text; the exit code is 255 from an object, 1 from a link kind.
    pub fn usage(text: impl Into<String>, code: u8) -> Error {
        Error::new(Kind::Usage { text: text.into(), word: None }, code)
    }
    /// Words of our own, exit code 1.
    pub fn refused(text: impl Into<String>) -> Error {
        Error::new(Kind::Refused { text: text.into(), word: None }, 1)
    }
    /// Words of our own, exit code 255.
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
    /// A failed system call in words of our own, exit code 1.
    pub fn system(text: impl Into<String>, errno: i32) -> Error {
        Error::new(Kind::System { text: text.into(), errno, needs: NET_ADMIN, word: None }, 1)
    }
    /// The kernel's refusal of a request, exit code 2.
    pub fn kernel(refusal: Refusal) -> Error {
        Error::new(Kind::Kernel(refusal), 2)
    }
    /// The kernel's refusal of a list, exit code 1.
    pub fn dump(refusal: Refusal, what: &'static str) -> Error {
        Error::new(Kind::Dump(refusal, what), 1)
    }
    /// A family of generic netlink that is unknown to the kernel, which answered `text`; exit code 1.
    pub fn family(text: String) -> Error {
        Error::new(Kind::Family { text }, 1)
    }
    /// Nothing that is still to be written.
    pub fn silent(code: u8) -> Error {
        Error::new(Kind::Silent { word: None }, code)
    }

    /// The same error with another exit code; that of a bad command line does not vary.
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

    /// The same error, ending a batch even with -force.
    pub fn ending(mut self) -> Error {
        self.batch = Batch::Ends;
        self
    }

    /// The same error, which a batch with -force gets over.
    pub fn passing(mut self) -> Error {
        self.batch = Batch::GoesOn;
        self
    }

    /// The same error, about a word of the command line.
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

    /// The same failed system call, which needs another capability than CAP_NET_ADMIN.
    pub fn needing(mut self, capability: &'static str) -> Error {
        if let Kind::System { needs, .. } = &mut self.kind {
            *needs = capability;
        }
        self
    }

    /// The error number of the kernel's refusal of a request.
    pub fn refusal(&self) -> Option<i32> {
        match &self.kind {
            Kind::Kernel(refusal) => Some(refusal.errno),
            _ => None,
        }
    }

    /// Whether `ip -batch -force` gives up: errors of the command line itself end the whole run.
    pub fn is_fatal(&self) -> bool {
        match self.batch {
            Batch::Ends => true,
            Batch::GoesOn => false,
            Batch::ByCode => self.code == 255,
        }
    }

    /// Writes it to stderr.
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
            Kind::Silent { .. } => Ok(()),
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

/// The text of an extended ack, which ends with one full stop.
pub fn with_stop(text: &str) -> String {
    if text.ends_with('.') { text.into() } else { format!("{text}.") }
}

/// The C library's text of an error number.
pub fn strerror(errno: i32) -> String {
    reason(&std::io::Error::from_raw_os_error(errno))
}

/// The text of an error without the number that Rust adds.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.rfind(" (os error") {
        Some(end) => text[..end].into(),
        None => text,
    }
}
