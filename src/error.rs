//! What is said on stderr when something goes wrong, and the exit code.

use crate::hint;
use std::borrow::Cow;
use std::io::Write;

/// What a part of rip that can fail returns.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Everything that ends a command early.
#[derive(Debug)]
pub enum Error {
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
    /// A usage text; 255 from an object, 1 from a link kind.
    Usage { text: String, code: u8 },
    /// `Cannot find device "name"`; 1 in most places, 255 in some.
    NoDevice { name: String, code: u8 },
    /// Words of the place that refused, and the exit code.
    Refused { text: String, code: u8 },
    /// The kernel's answer: `RTNETLINK answers: …`, or the text of its extended ack.
    /// With the attribute that it is about, where a hint will say so.
    Kernel { errno: i32, text: Option<String>, code: u8, attribute: Option<String> },
    /// A dump that the kernel refused or broke off: its answer, then `what terminated`, mostly
    /// `Dump`; 1 mostly.
    Dump { errno: i32, text: Option<String>, what: &'static str, code: u8 },
    /// Everything has been said already.
    Silent(u8),
    /// One that ends a batch even with -force, whatever its exit code.
    Ends(Box<Error>),
    /// One that a batch with -force gets over, whatever its exit code.
    Passes(Box<Error>),
}

/// Refuses with words of our own, a full line without its end; the exit code is 1.
pub fn refuse<T>(text: impl Into<String>) -> Result<T> {
    Err(Error::refused(text))
}

/// Refuses a value: `Error: argument "value" is wrong: why`.
pub fn invalid<T>(value: &str, why: impl Into<Cow<'static, str>>) -> Result<T> {
    Err(Error::invalid(value, why))
}

/// Says a warning on stderr: a full line without its end.
pub fn warn(text: &str) {
    say(format!("{text}\n"), None);
}

/// Says a text, with a hint behind it where those are wanted.
fn say(mut text: String, attribute: Option<&str>) {
    if let Some(hint) = hint::line(&text, attribute) {
        text += &hint;
    }
    // There is nobody left to tell when stderr itself fails.
    let _ = std::io::stderr().write_all(&crate::text::to_bytes(&text));
}

impl Error {
    /// Words of our own, exit code 1.
    pub fn refused(text: impl Into<String>) -> Error {
        Error::Refused { text: text.into(), code: 1 }
    }
    /// Words of our own, exit code 255.
    pub fn fatal(text: impl Into<String>) -> Error {
        Error::Refused { text: text.into(), code: 255 }
    }
    /// `Error: argument "value" is wrong: why`
    pub fn invalid(value: &str, why: impl Into<Cow<'static, str>>) -> Error {
        Error::Invalid { value: value.into(), why: why.into() }
    }
    /// `Cannot find device "name"`, exit code 1.
    pub fn no_device(name: &str) -> Error {
        Error::NoDevice { name: name.into(), code: 1 }
    }
    /// A failed system call: `what: why`, exit code 1.
    pub fn os(what: &str, error: impl Into<std::io::Error>) -> Error {
        Error::refused(format!("{what}: {}", reason(&error.into())))
    }

    /// 255 for a bad command line, 2 for a refusal by the kernel, else mostly 1.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Incomplete
            | Error::Invalid { .. }
            | Error::Missing { .. }
            | Error::Second { .. }
            | Error::Duplicate { .. } => 255,
            Error::Usage { code, .. }
            | Error::NoDevice { code, .. }
            | Error::Refused { code, .. }
            | Error::Kernel { code, .. }
            | Error::Dump { code, .. }
            | Error::Silent(code) => *code,
            Error::Ends(error) | Error::Passes(error) => error.exit_code(),
        }
    }

    /// The same error with another exit code, where that can vary.
    pub fn with_code(mut self, new: u8) -> Error {
        match &mut self {
            Error::Usage { code, .. }
            | Error::NoDevice { code, .. }
            | Error::Refused { code, .. }
            | Error::Kernel { code, .. }
            | Error::Dump { code, .. }
            | Error::Silent(code) => *code = new,
            Error::Ends(error) | Error::Passes(error) => {
                **error = std::mem::replace(&mut **error, Error::Incomplete).with_code(new);
            }
            _ => {}
        }
        self
    }

    /// The same error, ending a batch even with -force.
    pub fn ending(self) -> Error {
        Error::Ends(Box::new(self))
    }

    /// The same error, which a batch with -force gets over.
    pub fn passing(self) -> Error {
        Error::Passes(Box::new(self))
    }

    /// Whether `ip -batch -force` gives up: errors of the command line itself end the whole run.
    pub fn is_fatal(&self) -> bool {
        match self {
            Error::Ends(_) => true,
            Error::Passes(_) => false,
            _ => self.exit_code() == 255,
        }
    }

    fn attribute(&self) -> Option<&str> {
        match self {
            Error::Kernel { attribute, .. } => attribute.as_deref(),
            Error::Ends(error) | Error::Passes(error) => error.attribute(),
            _ => None,
        }
    }

    /// Says it on stderr.
    pub fn say(&self) {
        say(self.to_string(), self.attribute());
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Incomplete => writeln!(f, "Command line is not complete. Try option \"help\""),
            Error::Invalid { value, why } => {
                writeln!(f, "Error: argument \"{value}\" is wrong: {why}")
            }
            Error::Missing { key } => writeln!(f, "Error: argument \"{key}\" is required"),
            Error::Second { key, value } => {
                writeln!(f, "Error: duplicate \"{key}\": \"{value}\" is the second value.")
            }
            Error::Duplicate { key, value } => {
                writeln!(f, "Error: either \"{key}\" is duplicate, or \"{value}\" is garbage.")
            }
            Error::Usage { text, .. } => f.write_str(text),
            Error::NoDevice { name, .. } => writeln!(f, "Cannot find device \"{name}\""),
            Error::Refused { text, .. } => writeln!(f, "{text}"),
            Error::Kernel { errno, text, .. } => f.write_str(&answer(*errno, text.as_deref())),
            Error::Dump { errno, text, what, .. } => {
                writeln!(f, "{}{what} terminated", answer(*errno, text.as_deref()))
            }
            Error::Silent(_) => Ok(()),
            Error::Ends(error) | Error::Passes(error) => error.fmt(f),
        }
    }
}

/// The kernel's refusal as the reference words it.
fn answer(errno: i32, text: Option<&str>) -> String {
    match text {
        Some("") => String::new(),
        Some(text) => format!("Error: {}\n", with_stop(text)),
        None => format!("RTNETLINK answers: {}\n", strerror(errno)),
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
