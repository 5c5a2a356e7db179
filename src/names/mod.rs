//! Names of numbers: tables in /etc/iproute2 and /usr/share/iproute2, and built-in names.

pub mod built_in;
pub mod dns;
pub mod ethertype;
pub mod getent;
pub mod hardware;
pub mod hosts;
pub mod ip_protocols;
pub mod links;
pub mod lookup;
pub mod netns;
pub mod nexthops;
pub mod services;
pub mod users;

use crate::error::{Error, Result, warn};
use crate::text::from_bytes;
use crate::text::number::{atoi, unsigned_in};
use crate::text::scan::pieces;
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::net::IpAddr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The directory of the administrator's tables, which take precedence.
const ETC: &str = "/etc/iproute2";
/// The directory of the distribution's tables.
const USR: &str = "/usr/share/iproute2";

/// The number of bytes of a line that the reference reads at once. The rest of a longer line is read as another line.
const LINE: usize = 511;

/// A table of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Route protocols: `kernel`, `static`.
    Protocols,
    /// Address protocols: `kernel_ll`.
    AddressProtocols,
    /// Scopes: `link`, `host`.
    Scopes,
    /// Realms.
    Realms,
    /// Routing tables: `main`, `local`.
    Tables,
    /// Types of service: `AF11`.
    Dsfield,
    /// Groups of links.
    Groups,
    /// Reasons of the protocol-down state of links.
    ProtodownReasons,
    /// Netlink protocols: `rtnl`.
    NetlinkProtocols,
}

/// The properties of a table.
struct Shape {
    file: &'static str,
    /// Whether files in a directory `FILE.d` add names.
    has_folder: bool,
    built_in: &'static [(u32, &'static str)],
    /// Whether built-in names are used without reading the files, until another name is looked up.
    lazy: bool,
    max: u32,
    hex: bool,
}

/// The properties of all tables, in the order of [`Table`].
static SHAPES: [Shape; Table::COUNT] = {
    const fn plain(file: &'static str, built_in: &'static [(u32, &'static str)]) -> Shape {
        Shape { file, has_folder: false, built_in, lazy: false, max: 255, hex: false }
    }
    [
        Shape { has_folder: true, lazy: true, ..plain("rt_protos", built_in::PROTOCOLS) },
        Shape { has_folder: true, ..plain("rt_addrprotos", built_in::ADDRESS_PROTOCOLS) },
        Shape { lazy: true, ..plain("rt_scopes", built_in::SCOPES) },
        Shape { lazy: true, ..plain("rt_realms", built_in::REALMS) },
        Shape { has_folder: true, max: u32::MAX, ..plain("rt_tables", built_in::TABLES) },
        Shape { hex: true, lazy: true, ..plain("rt_dsfield", built_in::DSFIELD) },
        Shape { max: i32::MAX as u32, ..plain("group", built_in::GROUPS) },
        Shape { has_folder: true, max: 31, ..plain("protodown_reasons", &[]) },
        plain("nl_protos", built_in::NETLINK_PROTOCOLS),
    ]
};

impl Table {
    const COUNT: usize = 9;

    /// Returns the built-in names.
    pub fn built_in(self) -> Vec<&'static str> {
        self.shape().built_in.iter().map(|row| row.1).collect()
    }

    #[inline]
    fn shape(self) -> &'static Shape {
        &SHAPES[self as usize]
    }
}

/// All tables. Each is read on first use.
#[derive(Default)]
pub struct Names {
    /// In cells, because tables are read on first use and names are borrowed from them.
    loaded: [OnceCell<Loaded>; Table::COUNT],
    ip_protocols: OnceCell<ip_protocols::IpProtocols>,
    resolver: OnceCell<hosts::Resolver>,
    /// Cache of reverse look-ups, including addresses without a name.
    hosts: RefCell<BTreeMap<IpAddr, Option<Rc<str>>>>,
    /// -Numeric: print numbers instead of names.
    pub numeric: bool,
    /// -resolve: print names of hosts instead of addresses.
    pub resolve: bool,
}

/// A host, as it is printed.
pub enum Host {
    /// The name.
    Name(Rc<str>),
    /// The address.
    Address(IpAddr),
}

struct Loaded {
    by_number: BTreeMap<u32, String>,
    /// The names in the order of the files, for completions.
    rows: Vec<(String, u32)>,
}

impl Names {
    /// Creates tables, which are not read yet. `numeric`: print numbers; `resolve`: print names of hosts.
    pub fn new(numeric: bool, resolve: bool) -> Self {
        Names { numeric, resolve, ..Names::default() }
    }

    /// Returns the name of a host with -resolve, else the address, also if it has no name. Each address is looked up
    /// once. `before_asking` is called before a lookup, which can take long.
    #[inline]
    pub fn host(&self, address: IpAddr, before_asking: impl FnOnce()) -> Host {
        let name = || self.host_name(address, before_asking);
        match self.resolve.then(name).flatten() {
            Some(name) => Host::Name(name),
            None => Host::Address(address),
        }
    }

    fn host_name(&self, address: IpAddr, before_asking: impl FnOnce()) -> Option<Rc<str>> {
        if let Some(known) = self.hosts.borrow().get(&address) {
            return known.clone();
        }
        before_asking();
        let name = self.resolver.get_or_init(hosts::Resolver::read).name(address).map(Rc::from);
        self.hosts.borrow_mut().insert(address, name.clone());
        name
    }

    /// Returns the name of a number, or the number in the format of the table.
    #[inline]
    pub fn name(&self, table: Table, number: u32) -> Cow<'_, str> {
        // With -Numeric the reference still reads the files of two tables, and warns about errors in them.
        let is_read = !self.numeric || matches!(table, Table::Tables | Table::Groups);
        let name = if is_read { self.known(table, number) } else { None };
        match name.filter(|_| !self.numeric) {
            Some(name) => Cow::Borrowed(name),
            None if table.shape().hex => Cow::Owned(format!("0x{number:02x}")),
            None => Cow::Owned(number.to_string()),
        }
    }

    /// Returns the name of a hardware type, or its number in brackets.
    pub fn hardware(&self, hardware: u16) -> Cow<'static, str> {
        if self.numeric { format!("[{hardware}]").into() } else { hardware::name(hardware) }
    }

    /// Returns the name of an Ethernet protocol, or its number in brackets.
    pub fn ethertype(&self, protocol: u16) -> String {
        if self.numeric { format!("[{protocol}]") } else { ethertype::name(protocol) }
    }

    /// Returns the name of a number, if it has one, even with -Numeric. As in the reference, some tables use their
    /// built-in names until another name is looked up and the files are read: then DSCP 0 is printed as `0`, not as
    /// `default`.
    pub fn known(&self, table: Table, number: u32) -> Option<&str> {
        let shape = table.shape();
        if number > shape.max {
            return None;
        }
        if shape.lazy && self.loaded[table as usize].get().is_none() {
            let built_in = shape.built_in.iter().find(|row| row.0 == number);
            if let Some((_, name)) = built_in {
                return Some(name);
            }
        }
        self.load(table).by_number.get(&number).map(String::as_str)
    }

    /// Parses a name or a number. Returns `None` if `text` is neither.
    pub fn number(&self, table: Table, text: &str) -> Option<u32> {
        let shape = table.shape();
        // In these two tables, numbers take precedence over names. The files of the second are read anyway, which can
        // print warnings.
        let written_out = || unsigned_in(text, 0).filter(|number| *number <= shape.max);
        if table == Table::ProtodownReasons
            && let Some(number) = written_out()
        {
            return Some(number);
        }
        let loaded = self.load(table);
        if table == Table::Tables
            && let Some(number) = written_out()
        {
            return Some(number);
        }
        if let Some(row) = loaded.rows.iter().rev().find(|row| row.0 == text) {
            return Some(row.1);
        }
        if table == Table::Groups {
            // The reference truncates the number to 32 bits, and rejects it if it is then negative.
            let number = unsigned_in::<u64>(text, 0)? as u32;
            return Some(number).filter(|number| *number <= shape.max);
        }
        let base = if shape.hex { 16 } else { 0 };
        unsigned_in::<u32>(text, base).filter(|number| *number <= shape.max)
    }

    /// Parses a name or a number that fits in a byte. Errors: `argument "text" is wrong: why`.
    pub fn byte(&self, table: Table, text: &str, why: &'static str) -> Result<u8> {
        let number = self.number(table, text).and_then(|number| u8::try_from(number).ok());
        number.ok_or_else(|| Error::invalid(text, why))
    }

    /// Parses a name or a number of a netlink protocol.
    pub fn netlink_protocol_number(&self, text: &str) -> Option<u32> {
        self.number(Table::NetlinkProtocols, text)
    }

    /// Returns the name of an IP protocol (`tcp`), or `ipproto-200` if it has none.
    pub fn ip_protocol(&self, number: u8) -> Cow<'_, str> {
        match self.ip_protocols().name(number).filter(|_| !self.numeric) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(format!("ipproto-{number}")),
        }
    }

    /// Parses a name or a decimal number of an IP protocol.
    pub fn ip_protocol_number(&self, text: &str) -> Option<u8> {
        unsigned_in(text, 10).or_else(|| self.ip_protocol_named(text))
    }

    /// Returns the number of the IP protocol with this name.
    pub fn ip_protocol_named(&self, name: &str) -> Option<u8> {
        self.ip_protocols().number(name)
    }

    /// Parses a name of an IP protocol, or a number in the syntax of C (decimal, octal or hexadecimal).
    pub fn any_ip_protocol(&self, text: &str) -> Option<u8> {
        self.ip_protocols().number(text).or_else(|| unsigned_in(text, 0))
    }

    /// Returns the name of an IP protocol, if it has one, even with -Numeric.
    pub fn known_ip_protocol(&self, number: u8) -> Option<&str> {
        self.ip_protocols().name(number)
    }

    fn ip_protocols(&self) -> &ip_protocols::IpProtocols {
        self.ip_protocols.get_or_init(ip_protocols::IpProtocols::read)
    }

    /// Parses one realm `TO`, or two realms `FROM/TO` as one number. An empty `TO` is 0.
    pub fn realms(&self, text: &str) -> Option<u32> {
        if text.is_empty() {
            return Some(0);
        }
        let Some((from, to)) = text.split_once('/') else {
            return self.number(Table::Realms, text).or_else(|| unsigned_in(text, 0));
        };
        let to = if to.is_empty() { Some(0) } else { self.number(Table::Realms, to) };
        Some(self.number(Table::Realms, from)? << 16 | to?)
    }

    /// Returns the name of a route type: `blackhole`.
    pub fn route_type(&self, number: u8) -> Cow<'static, str> {
        let known = built_in::ROUTE_TYPES.iter().find(|row| row.0 == number);
        match known.filter(|_| !self.numeric) {
            Some((_, word)) => Cow::Borrowed(word.text),
            None => Cow::Owned(number.to_string()),
        }
    }

    /// Returns all names of a table.
    pub fn all(&self, table: Table) -> impl Iterator<Item = &str> {
        self.load(table).rows.iter().map(|row| row.0.as_str())
    }

    fn load(&self, table: Table) -> &Loaded {
        self.loaded[table as usize].get_or_init(|| Loaded::read(table.shape()))
    }
}

impl Loaded {
    fn read(shape: &Shape) -> Loaded {
        let mut loaded = Loaded { by_number: BTreeMap::new(), rows: Vec::new() };
        for (number, name) in shape.built_in {
            loaded.add(*number, name, shape.max);
        }
        for path in files(shape) {
            if let Ok(bytes) = std::fs::read(&path) {
                loaded.read_lines(&path, &bytes, shape.max);
            }
        }
        loaded
    }

    /// Reads lines `NUMBER NAME`; `#` begins a comment. Reading ends at the first line of another form, with a warning.
    fn read_lines(&mut self, path: &Path, bytes: &[u8], max: u32) {
        for line in pieces(bytes, LINE) {
            // As in the reference, a line ends at a NUL byte.
            let line = line.split(|byte| *byte == 0).next().unwrap_or_default();
            let line = from_bytes(line);
            let line = line.trim_start_matches([' ', '\t']);
            if line.is_empty() || line.starts_with(['#', '\n']) {
                continue;
            }
            let Some((number, name)) = row(line) else {
                // As in the reference, the message contains the newline of the line.
                warn(&format!("Database {} is corrupted at {line}", path.display()));
                return;
            };
            if let Ok(number) = u32::try_from(number)
                && number <= max
            {
                self.add(number, name, max);
            }
        }
    }

    /// Adds a name. In tables with numbers up to 255, it replaces an earlier name of the number.
    fn add(&mut self, number: u32, name: &str, max: u32) {
        if max <= 255 {
            self.rows.retain(|row| row.1 != number);
        }
        self.by_number.insert(number, name.into());
        self.rows.push((name.into(), number));
    }
}

/// Parses the number and the name in a line, like scanf(3) with `0x%x %s` or else `%d %s`.
fn row(line: &str) -> Option<(i32, &str)> {
    let hex =
        line.strip_prefix("0x").filter(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()));
    let unsigned = hex.unwrap_or_else(|| line.strip_prefix(['-', '+']).unwrap_or(line));
    let is_digit = |c: char| c.is_digit(if hex.is_some() { 16 } else { 10 });
    let rest = unsigned.trim_start_matches(is_digit);
    let digits = &unsigned[..unsigned.len() - rest.len()];
    let name = rest.split_ascii_whitespace().next().filter(|_| !digits.is_empty())?;
    let number = match hex {
        Some(_) => u32::from_str_radix(digits, 16).unwrap_or(u32::MAX) as i32,
        None => atoi(line),
    };
    Some((number, name))
}

/// Returns the files of a table in the order in which they are read: the main file, then those of the directories.
fn files(shape: &Shape) -> Vec<PathBuf> {
    let main = [ETC, USR].map(|root| Path::new(root).join(shape.file));
    let mut all: Vec<PathBuf> = main.into_iter().find(|path| path.exists()).into_iter().collect();
    if shape.has_folder {
        let [etc, usr] = [ETC, USR].map(|root| format!("{root}/{}.d", shape.file));
        let own = conf_files(&etc);
        let hidden = |path: &PathBuf| own.iter().any(|o| o.file_name() == path.file_name());
        all.extend(conf_files(&usr).into_iter().filter(|path| !hidden(path)));
        all.extend(own);
    }
    all
}

/// Returns the `*.conf` files of a directory, except hidden files.
fn conf_files(folder: &str) -> Vec<PathBuf> {
    let entries = crate::sys::read_dir(folder).unwrap_or_default();
    let wanted = |name: &OsStr| {
        let name = name.as_bytes();
        name.ends_with(b".conf") && name.len() > 5 && !name.starts_with(b".")
    };
    let wanted = entries.iter().filter(|entry| wanted(&entry.name));
    wanted.map(|entry| Path::new(folder).join(&entry.name)).collect()
}
