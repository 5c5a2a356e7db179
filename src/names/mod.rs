//! Names for numbers: /etc/iproute2, /usr/share/iproute2, and built-in ones.

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

/// Where the administrator's tables are; they win over the distribution's.
const ETC: &str = "/etc/iproute2";
/// Where the distribution's tables are.
const USR: &str = "/usr/share/iproute2";

/// Bytes of a line that the reference reads at once: what is longer goes on as another line.
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
    /// Reasons to hold a link down.
    ProtodownReasons,
    /// Netlink protocols: `rtnl`.
    NetlinkProtocols,
}

/// How a table is stored and how its numbers are written.
struct Shape {
    file: &'static str,
    /// Whether a folder `FILE.d` adds to it.
    has_folder: bool,
    built_in: &'static [(u32, &'static str)],
    /// Whether a built-in name is good enough until another makes the files be read.
    lazy: bool,
    max: u32,
    hex: bool,
}

/// The tables' shapes, in the order of [`Table`].
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

    /// The names that need no file.
    pub fn built_in(self) -> Vec<&'static str> {
        self.shape().built_in.iter().map(|row| row.1).collect()
    }

    #[inline]
    fn shape(self) -> &'static Shape {
        &SHAPES[self as usize]
    }
}

/// All tables, each read when it is first asked for.
#[derive(Default)]
pub struct Names {
    /// Cells, here and below, because a file is read when the first of its names is wanted; names are lent from it.
    loaded: [OnceCell<Loaded>; Table::COUNT],
    ip_protocols: OnceCell<ip_protocols::IpProtocols>,
    resolver: OnceCell<hosts::Resolver>,
    /// Cache of reverse look-ups, including addresses without a name.
    hosts: RefCell<BTreeMap<IpAddr, Option<Rc<str>>>>,
    /// Numbers are wanted, not names: -N.
    pub numeric: bool,
    /// Names of hosts are wanted, not addresses: -r.
    pub resolve: bool,
}

/// A host, as -resolve wants it shown.
pub enum Host {
    /// By its name.
    Name(Rc<str>),
    /// By its address.
    Address(IpAddr),
}

struct Loaded {
    by_number: BTreeMap<u32, String>,
    /// In the order read, for completions.
    rows: Vec<(String, u32)>,
}

impl Names {
    /// Tables that are still to be read; `numeric` wants numbers, `resolve` names of hosts.
    pub fn new(numeric: bool, resolve: bool) -> Self {
        Names { numeric, resolve, ..Names::default() }
    }

    /// The name of a host where names are wanted and it has one, else its address. Each address is asked for once;
    /// `before_asking` is called before that, which may take long.
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

    /// The name of a number, or the number as this table writes it.
    #[inline]
    pub fn name(&self, table: Table, number: u32) -> Cow<'_, str> {
        // With -N the reference reads the files of two tables only, and says what is wrong with them.
        let is_read = !self.numeric || matches!(table, Table::Tables | Table::Groups);
        let name = if is_read { self.known(table, number) } else { None };
        match name.filter(|_| !self.numeric) {
            Some(name) => Cow::Borrowed(name),
            None if table.shape().hex => Cow::Owned(format!("0x{number:02x}")),
            None => Cow::Owned(number.to_string()),
        }
    }

    /// The name of a hardware type, or its number in brackets.
    pub fn hardware(&self, hardware: u16) -> Cow<'static, str> {
        if self.numeric { format!("[{hardware}]").into() } else { hardware::name(hardware) }
    }

    /// The name of an Ethernet protocol, or its number in brackets.
    pub fn ethertype(&self, protocol: u16) -> String {
        if self.numeric { format!("[{protocol}]") } else { ethertype::name(protocol) }
    }

    /// The name of a number, if it has one, -N or not. As in the reference a built-in name is
    /// good enough in some tables until another makes the files be read: `0`, not `default`, for
    /// type of service 0.
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

    /// The number of a name, or of a number written out; none if it is neither.
    pub fn number(&self, table: Table, text: &str) -> Option<u32> {
        let shape = table.shape();
        // These are numbers first; the files of the second are read nonetheless, and what is wrong with them is said.
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
            // The reference keeps 32 bits of what it read, and takes what is negative for no group.
            let number = unsigned_in::<u64>(text, 0)? as u32;
            return Some(number).filter(|number| *number <= shape.max);
        }
        let base = if shape.hex { 16 } else { 0 };
        unsigned_in::<u32>(text, base).filter(|number| *number <= shape.max)
    }

    /// A number that fits a byte, by its name or written out. Errors: `argument "text" is wrong: why`.
    pub fn byte(&self, table: Table, text: &str, why: &'static str) -> Result<u8> {
        let number = self.number(table, text).and_then(|number| u8::try_from(number).ok());
        number.ok_or_else(|| Error::invalid(text, why))
    }

    /// The number of a netlink protocol by name, or written out.
    pub fn netlink_protocol_number(&self, text: &str) -> Option<u32> {
        self.number(Table::NetlinkProtocols, text)
    }

    /// The name of an IP protocol: `tcp`; `ipproto-200` without one.
    pub fn ip_protocol(&self, number: u8) -> Cow<'_, str> {
        match self.ip_protocols().name(number).filter(|_| !self.numeric) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(format!("ipproto-{number}")),
        }
    }

    /// The number of an IP protocol by name, or by its number in decimal.
    pub fn ip_protocol_number(&self, text: &str) -> Option<u8> {
        unsigned_in(text, 10).or_else(|| self.ip_protocol_named(text))
    }

    /// The number of an IP protocol by name.
    pub fn ip_protocol_named(&self, name: &str) -> Option<u8> {
        self.ip_protocols().number(name)
    }

    /// The number of an IP protocol by name, or by its number as C writes it.
    pub fn any_ip_protocol(&self, text: &str) -> Option<u8> {
        self.ip_protocols().number(text).or_else(|| unsigned_in(text, 0))
    }

    /// The name of an IP protocol, -N or not, if it has one.
    pub fn known_ip_protocol(&self, number: u8) -> Option<&str> {
        self.ip_protocols().name(number)
    }

    fn ip_protocols(&self) -> &ip_protocols::IpProtocols {
        self.ip_protocols.get_or_init(ip_protocols::IpProtocols::read)
    }

    /// A realm, or both as one number: `TO`, `FROM/TO`, where `TO` may be empty, which is 0.
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

    /// The name of a route type: `blackhole`.
    pub fn route_type(&self, number: u8) -> Cow<'static, str> {
        let known = built_in::ROUTE_TYPES.iter().find(|row| row.0 == number);
        match known.filter(|_| !self.numeric) {
            Some((_, word)) => Cow::Borrowed(word.text),
            None => Cow::Owned(number.to_string()),
        }
    }

    /// All names of a table.
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

    /// Lines of `NUMBER NAME`; `#` begins a comment. The first line that is neither ends the file.
    fn read_lines(&mut self, path: &Path, bytes: &[u8], max: u32) {
        for line in pieces(bytes, LINE) {
            // Of a line only what stands before a NUL counts.
            let line = line.split(|byte| *byte == 0).next().unwrap_or_default();
            let line = from_bytes(line);
            let line = line.trim_start_matches([' ', '\t']);
            if line.is_empty() || line.starts_with(['#', '\n']) {
                continue;
            }
            let Some((number, name)) = row(line) else {
                // As in the reference with its line end.
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

    /// In small tables the last name of a number is its only one.
    fn add(&mut self, number: u32, name: &str, max: u32) {
        if max <= 255 {
            self.rows.retain(|row| row.1 != number);
        }
        self.by_number.insert(number, name.into());
        self.rows.push((name.into(), number));
    }
}

/// The number and the name of a line, as scanf(3) reads `0x%x %s` or else `%d %s`.
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

/// The files of a table in the order they are read: the main one, then those of the folders.
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

/// The `*.conf` files of a folder that are not hidden.
fn conf_files(folder: &str) -> Vec<PathBuf> {
    let entries = crate::sys::read_dir(folder).unwrap_or_default();
    let wanted = |name: &OsStr| {
        let name = name.as_bytes();
        name.ends_with(b".conf") && name.len() > 5 && !name.starts_with(b".")
    };
    let wanted = entries.iter().filter(|entry| wanted(&entry.name));
    wanted.map(|entry| Path::new(folder).join(&entry.name)).collect()
}
