//! The types of encapsulation, and their common functions.

use super::{bpf, ila, ioam6, ip, mpls, rpl, seg6, seg6local, xfrm};
use crate::attr::Attr;
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::grammar::{Behind, Spec, Value, told};
use crate::cli::manual;
use crate::cli::object::Term;
use crate::error::{Error, Result, invalid};
use crate::netlink::message::uint;
use crate::netlink::uapi::nexthop::nha;
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::uapi::route::rta;
use crate::netlink::{Nlas, Request};
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, texts_of};

/// A type of encapsulation, made of the definitions of its options.
pub struct Encap {
    /// The name.
    pub name: &'static str,
    /// A one-line description.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "only the manual pages, made by a test, have it")
    )]
    pub doc: &'static str,
    /// The number (LWTUNNEL_ENCAP_MPLS etc.).
    pub number: u16,
    /// The first argument, which has no keyword.
    pub operand: Option<&'static Attr>,
    /// The options in the order in which words are matched.
    pub set: &'static [&'static Attr],
    /// The options in the order of the output.
    pub show: &'static [&'static Attr],
    /// Whether an option can occur more than once.
    pub lenient: bool,
    /// Reads the arguments, if they are not just options in any order.
    pub read: fn(&Encap, &mut NlaBuf, &mut Args, &Session) -> Result,
    /// Checks the combination of options, and builds attributes from them.
    pub finish: fn(&Encap, &mut NlaBuf) -> Result,
}

/// The types in the order of their numbers.
pub const ENCAPS: &[&Encap] = &[
    &mpls::MPLS,
    &ip::IP,
    &ila::ILA,
    &ip::IP6,
    &seg6::SEG6,
    &bpf::BPF,
    &seg6local::SEG6LOCAL,
    &rpl::RPL,
    &ioam6::IOAM6,
    &xfrm::XFRM,
];

/// The names of the types.
const NAMES: &[&str] = &texts_of!(ENCAPS, name);

/// The attributes for an encapsulation, of routes or of nexthops.
#[derive(Clone, Copy)]
pub struct Place {
    encap: u16,
    kind: u16,
}

/// An encapsulation of routes.
pub const ROUTE: Place = Place { encap: rta::ENCAP, kind: rta::ENCAP_TYPE };
/// An encapsulation of nexthops.
pub const NEXTHOP: Place = Place { encap: nha::ENCAP, kind: nha::ENCAP_TYPE };

/// The options of the types in the usage.
pub const TERMS: &[Term] = &[
    (
        "ENCAPHDR",
        "[ MPLSLABEL | IPHDR | ILAHDR | IP6HDR | SEG6HDR | BPFHDR | SEG6LOCAL | RPLHDR | IOAM6HDR | XFRMINFO ]",
    ),
    ("MPLSLABEL", "LABEL[/LABEL...] $encap.mpls"),
    ("IPHDR", "$encap.ip"),
    ("ILAHDR", "$encap.ila"),
    ("IP6HDR", "$encap.ip6"),
    (
        "SEG6HDR",
        "$encap.seg6.mode @encap.seg6.segs $encap.seg6.hmac $encap.seg6.tunsrc $encap.seg6.lookup",
    ),
    ("BPFHDR", "$encap.bpf"),
    ("SEG6LOCAL", "@encap.seg6local.action [ OPTIONS ] $encap.seg6local.count"),
    ("OPTIONS", "OPTION [ OPTIONS ]"),
    (
        "OPTION",
        "{ @encap.seg6local.flavors | @encap.seg6local.srh | @encap.seg6local.nh4 | @encap.seg6local.nh6 | \
         @encap.seg6local.iif | @encap.seg6local.oif | @encap.seg6local.table | @encap.seg6local.vrftable | \
         @encap.seg6local.endpoint }",
    ),
    ("RPLHDR", "@encap.rpl.segs"),
    ("IOAM6HDR", "$encap.ioam6"),
    ("XFRMINFO", "@encap.xfrm.if_id $encap.xfrm.link_dev"),
];

/// The keyword `encap`.
pub const SPEC: Spec = Spec {
    behind: Behind::Of(words),
    ..told(
        exact!["encap"],
        Value::OneOf(NAMES),
        "ENCAPTYPE",
        "encapsulate packets that use the route, with the options of the type",
    )
};

/// Returns the options of a type.
fn words(name: &str) -> Vec<&'static Spec> {
    find(name).map_or_else(Vec::new, Encap::specs)
}

fn find(name: &str) -> Option<&'static Encap> {
    ENCAPS.iter().find(|encap| encap.name == name).copied()
}

/// The size of the reference's buffer for an encapsulation, and the maximum length of the request, in bytes.
const LONGEST: usize = 1024;

/// Reads `TYPE OPTIONS` into the attributes of a request; `encap` has already been consumed. Errors: `Error: argument
/// "x" is wrong: "encap type" value is invalid`
pub fn read(place: Place, args: &mut Args, into: &mut Request, s: &Session) -> Result {
    let name = args.value()?;
    if name == "help" {
        return Err(usage());
    }
    let Some(encap) = find(name) else {
        return invalid(name, "\"encap type\" value is invalid\n");
    };
    match args.rest() {
        [] => return Err(Error::incomplete()),
        // As in the reference, at least two words must follow, even if the type needs only one.
        [_] => return Err(Error::missing("encap type")),
        _ => {}
    }
    let mut values = NlaBuf::new(encap.lenient);
    if let Some(operand) = encap.operand {
        operand.read(true, args, &mut values, s)?;
    }
    (encap.read)(encap, &mut values, args, s)?;
    (encap.finish)(encap, &mut values)?;
    let mut nest = Request::nested(LONGEST, 0);
    values.write(&mut nest);
    if nest.is_full() {
        return Err(Error::duplicate("to", name));
    }
    let mut all = Request::attributes();
    all.put(place.encap | NESTED, nest.bytes());
    all.put(place.kind, &encap.number.to_ne_bytes());
    into.append_within(LONGEST, all.bytes());
    Ok(())
}

/// Prints the encapsulation, if there is one.
#[inline]
pub fn show(place: Place, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if let (Some(values), Some(number)) = (nlas.get(place.encap), nlas.get(place.kind)) {
        write(&Nlas::parse(values), number, p, s);
    }
}

fn write(values: &Nlas, number: &[u8], p: &mut Printer, s: &Session) {
    let encap = ENCAPS.iter().find(|encap| u64::from(encap.number) == uint(number));
    p.object(Some("encap"), |p| {
        p.put("encap_type", " encap ", encap.map_or("unknown", |encap| encap.name), " ");
        for attr in encap.map_or(&[][..], |encap| encap.show) {
            attr.write(values, p, s);
        }
    });
}

impl Encap {
    /// A type with default settings and no options.
    pub const fn new(name: &'static str, number: u16, doc: &'static str) -> Self {
        Encap {
            name,
            doc,
            number,
            operand: None,
            set: &[],
            show: &[],
            lenient: false,
            read: Encap::read_options,
            finish: |_, _| Ok(()),
        }
    }

    /// Reads options up to the first word that is not an option.
    fn read_options(&self, into: &mut NlaBuf, args: &mut Args, s: &Session) -> Result {
        while let Some(attr) = args.peek().and_then(|typed| self.option(typed)) {
            args.next();
            attr.read(true, args, into, s)?;
        }
        Ok(())
    }

    /// Returns the option that `typed` matches.
    pub fn option(&self, typed: &str) -> Option<&'static Attr> {
        self.set.iter().find(|attr| attr.takes(typed).is_some()).copied()
    }

    /// The options, for the manual.
    pub fn specs(&self) -> Vec<&'static Spec> {
        self.set.iter().map(|attr| &attr.spec).collect()
    }

    /// The title in the manual: `encap mpls LABELS`.
    pub fn title(&self) -> String {
        let operand = self.operand.map_or("", |operand| operand.spec.value_name);
        format!("encap {} {operand}", self.name).trim_end().into()
    }

    /// The usage as an error with exit code 255.
    pub fn usage(&self) -> Error {
        let pieces: Vec<_> = self.specs().into_iter().map(manual::piece).collect();
        let text = manual::wrapped(&format!("Usage: ip route ... {}", self.title()), &pieces);
        Error::usage(text, 255)
    }
}

fn usage() -> Error {
    let text = format!("Usage: ip route ... encap {{ {} }} OPTIONS\n", NAMES.join(" | "));
    Error::usage(text, 255)
}
