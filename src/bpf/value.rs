//! Formats values of BPF maps as libbpf's BTF dump does: `(struct v){.a = (int)1,.b = (int)2,}`.

use super::btf::{Btf, Member, Type, kind};
use super::kernel;
use std::fmt::Write;
use std::os::fd::{AsFd, OwnedFd};

/// BPF_MAP_TYPE_SK_STORAGE: a map whose values belong to sockets.
const STORAGE: u32 = 24;
/// The maximum nesting depth of types.
const DEPTH: usize = 32;

/// Opens a socket storage map by its ID. Errors: the message of the reference, without the program's name.
pub fn open_storage(id: u32) -> Result<OwnedFd, String> {
    let map = kernel::open_map(id).map_err(|errno| match errno {
        nix::libc::EPERM => format!(
            "cannot get fd for BPF map ID {id}: missing root permissions, CAP_BPF, or CAP_SYS_ADMIN"
        ),
        _ => format!("cannot get fd for BPF map ID {id}"),
    })?;
    match kernel::map_types(map.as_fd()) {
        Ok([STORAGE, ..]) => Ok(map),
        Ok([other, ..]) => Err(format!(
            "BPF map with ID {id} has type ID {other}, expecting {STORAGE} ('sk_storage')"
        )),
        Err(_) => Err(format!("cannot get info for BPF map ID {id}")),
    }
}

/// The BTF of a map, and the type of the map's values.
pub struct Values {
    types: Btf,
    value: u32,
}

impl Values {
    /// Returns the value type of the map with this ID, or `None` if the map cannot be read or has no BTF.
    pub fn of(map: u32) -> Option<Values> {
        let map = kernel::open_map(map).ok()?;
        let [_, types, value] = kernel::map_types(map.as_fd()).ok()?;
        Some(Values { types: Btf::parse(kernel::btf_by_id(types).ok()?)?, value })
    }

    /// Formats a value: on one line for `None`, else on several lines that are indented by at least this number of
    /// tabs.
    pub fn text(&self, bytes: &[u8], tabs: Option<usize>) -> String {
        let mut writer = Writer {
            types: &self.types,
            tabs,
            out: String::new(),
            in_array: false,
            has_characters: false,
            is_terminated: false,
        };
        // If the bytes end early, the text that is written so far is the result.
        let _ = writer.value("", self.value, Place { bytes, bit: 0, bits: 0 }, 0);
        writer.out
    }
}

/// The position of a value.
#[derive(Clone, Copy)]
struct Place<'v> {
    bytes: &'v [u8],
    /// The start of the value in `bytes`, in bits.
    bit: usize,
    /// The width of a bit field in bits, or 0 if the value is no bit field.
    bits: u32,
}

impl Place<'_> {
    fn part(&self, len: usize) -> Option<&[u8]> {
        let start = self.bit / 8;
        self.bytes.get(start..start.checked_add(len)?)
    }

    fn number(&self, len: usize) -> Option<u64> {
        let mut all = [0; 8];
        all.get_mut(..len)?.copy_from_slice(self.part(len)?);
        Some(match cfg!(target_endian = "little") {
            true => u64::from_le_bytes(all),
            false => u64::from_be_bytes(all) >> (64 - 8 * len.max(1)),
        })
    }

    /// Reads a bit field of `bits` bits.
    fn field(&self, bits: u32) -> Option<u64> {
        let mut found = 0u64;
        for at in 0..bits.min(64) as usize {
            let bit = self.bit + at;
            let (byte, shift) = match cfg!(target_endian = "little") {
                true => (bit / 8, bit % 8),
                false => (bit / 8, 7 - bit % 8),
            };
            let set = u64::from(self.bytes.get(byte)? >> shift & 1);
            found = match cfg!(target_endian = "little") {
                true => found | set << at,
                false => found << 1 | set,
            };
        }
        Some(found)
    }
}

struct Writer<'t> {
    types: &'t Btf,
    tabs: Option<usize>,
    out: String,
    /// Whether the value is an array element. Elements are printed without their type.
    in_array: bool,
    /// Whether printable bytes are printed as characters. An array of bytes sets this. As in libbpf, it also applies to
    /// bytes after the array.
    has_characters: bool,
    /// Whether a byte array has reached its first NUL byte; the elements after that byte are not printed.
    is_terminated: bool,
}

impl Writer<'_> {
    fn indent(&mut self, depth: usize) {
        if let Some(tabs) = self.tabs {
            self.out.extend(std::iter::repeat_n('\t', tabs + depth));
        }
    }

    fn line_end(&mut self) {
        if self.tabs.is_some() {
            self.out.push('\n');
        }
    }

    /// Writes the separator after a nested value.
    fn end(&mut self, depth: usize) {
        if depth > 0 {
            self.out.push(',');
            self.line_end();
        }
    }

    fn plain(&mut self, depth: usize, text: &str) {
        self.out.push_str(text);
        self.end(depth);
    }

    /// Writes a value of the type `id`. Returns `None` if the bytes or the BTF data end within the value.
    fn value(&mut self, name: &str, id: u32, place: Place, depth: usize) -> Option<()> {
        if depth > DEPTH {
            return None;
        }
        let (_, of) = self.types.plain(id)?;
        self.indent(depth);
        if !name.is_empty() {
            let _ = write!(self.out, ".{name} = ");
        }
        if !self.in_array {
            let (left, right) = declaration(self.types, id, 0);
            let _ = write!(self.out, "({left}{right})");
        }
        match of.kind() {
            kind::STRUCT | kind::UNION => self.structure(&of, place, depth),
            kind::ARRAY => self.array(&of, place, depth),
            kind::ENUM | kind::ENUM64 => self.enumeration(&of, place, depth),
            kind::INT => self.integer(&of, place, depth),
            kind::PTR => {
                let address = place.number(8)?;
                let text = match address {
                    0 => "(nil)".into(),
                    _ => format!("{address:#x}"),
                };
                self.plain(depth, &text);
                Some(())
            }
            kind::FLOAT => {
                let number = match of.size {
                    4 => f32::from_bits(place.number(4)? as u32).into(),
                    8 => f64::from_bits(place.number(8)?),
                    _ => return None,
                };
                self.plain(depth, &format!("{number:.6}"));
                Some(())
            }
            _ => None,
        }
    }

    fn structure(&mut self, of: &Type, place: Place, depth: usize) -> Option<()> {
        self.out.push('{');
        self.line_end();
        let types = self.types;
        for member in types.members(of) {
            let Member { name, kind, .. } = member;
            let (offset, bits) = member.bits(of);
            let place = Place { bit: place.bit + offset as usize, bits, ..place };
            self.value(name, kind, place, depth + 1)?;
        }
        self.indent(depth);
        self.plain(depth, "}");
        Some(())
    }

    fn array(&mut self, of: &Type, place: Place, depth: usize) -> Option<()> {
        let (element, count) = self.types.array(of)?;
        let size = self.types.size(element)? as usize;
        let before = (self.in_array, self.is_terminated);
        (self.in_array, self.is_terminated) = (true, false);
        let (_, found) = self.types.plain(element)?;
        if found.kind() == kind::INT && found.size == 1 {
            self.has_characters = true;
        }
        self.out.push('[');
        self.line_end();
        let mut place = Place { bits: 0, ..place };
        for _ in 0..count {
            if self.is_terminated {
                break;
            }
            self.value("", element, place, depth + 1)?;
            place.bit += 8 * size;
        }
        (self.in_array, self.is_terminated) = before;
        self.indent(depth);
        self.plain(depth, "]");
        Some(())
    }

    fn enumeration(&mut self, of: &Type, place: Place, depth: usize) -> Option<()> {
        let size = (of.size as usize).min(8);
        let number = match place.bits {
            0 => place.number(size)?,
            bits => place.field(bits)?,
        };
        let number = if of.flag() { signed(number, 8 * size as u32) } else { number as i64 };
        // As in libbpf, a value of 32 bits is compared with a signed enumerator even if the type is unsigned.
        let has_32_bits = of.kind() == kind::ENUM;
        let sign = |value| if has_32_bits { i64::from(value as i32) } else { value };
        let mut names = (0..of.count()).filter_map(|index| self.types.enumerator(of, index));
        if let Some((name, _)) = names.find(|(_, value)| sign(*value) == number) {
            let name = name.to_string();
            self.plain(depth, &name);
            return Some(());
        }
        match (of.kind(), of.flag()) {
            // As in libbpf, no separator follows this value.
            (kind::ENUM, true) => {
                let _ = write!(self.out, "{number}");
            }
            (kind::ENUM, false) => self.plain(depth, &number.to_string()),
            (_, true) => self.plain(depth, &format!("{number}LL")),
            (_, false) => self.plain(depth, &format!("{}ULL", number as u64)),
        }
        Some(())
    }

    fn integer(&mut self, of: &Type, place: Place, depth: usize) -> Option<()> {
        let (is_signed, offset) = self.types.integer(of);
        let bits = self.types.bits_of(of);
        let place = Place { bit: place.bit + offset as usize, ..place };
        let is_field = place.bits > 0 || !place.bit.is_multiple_of(8) || bits != 8 * of.size;
        if is_field {
            let number = place.field(if place.bits > 0 { place.bits } else { bits })?;
            self.plain(depth, &format!("{number:#x}"));
            return Some(());
        }
        let text = match of.size {
            16 => {
                let bytes: [u8; 16] = place.part(16)?.try_into().ok()?;
                format!("{:#x}", u128::from_ne_bytes(bytes))
            }
            1 if self.has_characters => match self.character(place.number(1)? as u8, is_signed) {
                Some(text) => text,
                None => return Some(()),
            },
            size => {
                let number = place.number(size as usize)?;
                match is_signed {
                    true => signed(number, 8 * size).to_string(),
                    false => number.to_string(),
                }
            }
        };
        self.plain(depth, &text);
        Some(())
    }

    /// Formats an element of a byte array. Returns `None` after the first NUL byte.
    fn character(&mut self, byte: u8, is_signed: bool) -> Option<String> {
        match byte {
            _ if self.is_terminated => None,
            0 => {
                self.is_terminated = true;
                Some("'\\0'".into())
            }
            b' '..=b'~' => Some(format!("'{}'", char::from(byte))),
            _ if is_signed => Some((byte as i8).to_string()),
            _ => Some(byte.to_string()),
        }
    }
}

/// Sign-extends a number of `bits` bits.
fn signed(number: u64, bits: u32) -> i64 {
    let unused = 64u32.saturating_sub(bits).min(63);
    ((number << unused) as i64) >> unused
}

/// Formats a type as in a C declaration. Returns the parts before and after the name of the declared variable.
fn declaration(types: &Btf, id: u32, depth: usize) -> (String, String) {
    let Some(of) = types.get(id).filter(|_| depth < DEPTH) else {
        return ("void".into(), String::new());
    };
    let name = types.name(&of);
    let inner = |id| declaration(types, id, depth + 1);
    let tagged = |word: &str| match (name, word) {
        ("", "enum") => "enum ".into(),
        ("", _) => word.to_string(),
        _ => format!("{word} {name}"),
    };
    match of.kind() {
        kind::VOLATILE | kind::CONST | kind::RESTRICT | kind::TYPE_TAG => inner(of.size),
        kind::STRUCT => (tagged("struct"), String::new()),
        kind::UNION => (tagged("union"), String::new()),
        kind::FWD => (tagged(if of.flag() { "union" } else { "struct" }), String::new()),
        kind::ENUM | kind::ENUM64 => (tagged("enum"), String::new()),
        kind::PTR => pointer(inner(of.size)),
        kind::ARRAY => {
            let (element, count) = types.array(&of).unwrap_or_default();
            let (left, right) = inner(element);
            (left, format!("[{count}]{right}"))
        }
        kind::FUNC_PROTO => {
            let (left, right) = inner(of.size);
            let each = types.parameters(&of).map(|id| match id {
                0 => "...".into(),
                _ => {
                    let (left, right) = inner(id);
                    left + &right
                }
            });
            let all: Vec<String> = each.collect();
            let all = if all.is_empty() { "void".into() } else { all.join(", ") };
            (left + " ", format!("({all}){right}"))
        }
        _ => (name.to_string(), String::new()),
    }
}

fn pointer((left, right): (String, String)) -> (String, String) {
    let is_bound = right.starts_with(['[', '(']);
    match is_bound {
        true => (left + "(*", format!("){right}")),
        false if left.ends_with('*') => (left + "*", right),
        false => (left + " *", right),
    }
}
