//! `tmpl … mode MODE reqid NUMBER level LEVEL`: the states that a policy requires.

use super::id::{self, Id, MODES};
use super::out::Out;
use super::{mode, place, set};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Spec, Value, key, specs};
use crate::cli::object::Term;
use crate::cli::value::number;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::netlink::message::{u16_at, u32_at};
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::xfrm::{len, xfrma};
use crate::session::Session;
use crate::text::word::exact;

/// Offsets in `struct xfrm_user_tmpl`.
mod at {
    pub const FAMILY: usize = 24;
    pub const SRC: usize = 28;
    pub const REQID: usize = 44;
    pub const MODE: usize = 48;
    pub const SHARE: usize = 49;
    pub const OPTIONAL: usize = 50;
    pub const ALGORITHMS: usize = 52;
}

/// Whether the state is required or optional (`use`).
static LEVELS: &[&str] = &["required", "use"];
/// How a state or policy is shared, by number (XFRM_SHARE_*).
pub(super) static SHARES: &[&str] = &["any", "session", "user", "unique"];

/// A `struct xfrm_user_tmpl`.
pub type Bytes = [u8; len::USER_TMPL];

/// The lifetimes of states and policies in the usage.
pub(super) const LIMITS: Term = ("LIMIT-LIST", "[ LIMIT-LIST ] limit LIMIT");
/// One lifetime in the usage.
pub(in crate::ip) const LIMIT: Term = (
    "LIMIT",
    "{ time-soft | time-hard | time-use-soft | time-use-hard } SECONDS | { byte-soft | byte-hard } SIZE | \
     { packet-soft | packet-hard } COUNT",
);

/// The keywords, without those of the identifier.
static KEYS: &Keys<Bytes> = &Keys::new(&[
    key(
        exact!["mode"],
        Value::OneOf(MODES),
        "MODE",
        "how packets are transformed (default transport)",
        |tmpl, args, _| {
            tmpl[at::MODE] = mode(args)?;
            Ok(())
        },
    ),
    key(
        exact!["reqid"],
        Value::Any,
        "REQID",
        "number that links policies with states",
        |tmpl, args, _| {
            let reqid: u32 = number(args.value()?, "REQID value is invalid")?;
            set(tmpl, at::REQID, &reqid.to_ne_bytes());
            Ok(())
        },
    ),
    key(
        exact!["level"],
        Value::OneOf(LEVELS),
        "LEVEL",
        "whether the transformation is required or used if possible (default required)",
        |tmpl, args, _| {
            let text = args.value()?;
            tmpl[at::OPTIONAL] = place(LEVELS, text)
                .ok_or_else(|| Error::invalid(text, "LEVEL value is invalid\n"))?;
            Ok(())
        },
    ),
]);

/// All keywords, for the manual.
pub fn keys() -> Vec<&'static Spec> {
    [specs(id::KEYS), specs(KEYS)].concat()
}

/// Reads a template. `family` is the default family of addresses; the family of this template becomes the default of
/// the next one.
pub fn read(args: &mut Args, s: &Session, family: &mut u8) -> Result<Bytes> {
    let mut tmpl = [0; len::USER_TMPL];
    set(&mut tmpl, at::ALGORITHMS, &[0xff; 12]);
    let mut named = false;
    args.value()?;
    args.back();
    while let Some(typed) = args.next() {
        match grammar::find(KEYS, typed) {
            Some(key) => (key.read)(&mut tmpl, args, s)?,
            None if named => {
                args.back();
                break;
            }
            None => {
                named = true;
                let id = Id::read(args, s, UNSPEC, false)?;
                if id.family != UNSPEC {
                    *family = id.family;
                }
                id.put(&mut tmpl, 0);
                id.put_src(&mut tmpl, at::SRC);
            }
        }
    }
    set(&mut tmpl, at::FAMILY, &u16::from(*family).to_ne_bytes());
    Ok(tmpl)
}

/// Prints the templates of a policy.
pub fn show(nlas: &Nlas, out: &mut Out) {
    let Some(all) = nlas.get(xfrma::TMPL) else { return };
    let (whole, rest) = all.as_chunks::<{ len::USER_TMPL }>();
    out.array("tmpl", |out| {
        for tmpl in whole {
            out.object(None, |out| show_one(tmpl, out));
        }
    });
    if whole.is_empty() || !rest.is_empty() {
        out.begin("\t(ERROR \"tmpl\" truncated)").line();
    }
}

fn show_one(tmpl: &Bytes, out: &mut Out) {
    let rest = id::Rest {
        src: &tmpl[at::SRC..],
        family: u16_at(tmpl, at::FAMILY),
        reqid: u32_at(tmpl, at::REQID),
        mode: tmpl[at::MODE],
    };
    out.begin("\ttmpl ");
    id::show(tmpl, &rest, "\t\t", out);
    let optional = tmpl[at::OPTIONAL];
    if optional == 0 && !out.shows_zeros() {
        return;
    }
    out.begin("\t\tlevel ").named("level", LEVELS, optional).text(" ");
    if out.stats() {
        out.text("share ").named("share", SHARES, tmpl[at::SHARE]).text(" ").line();
        let mask = |place: usize| u32_at(tmpl, at::ALGORITHMS + 4 * place);
        out.begin("\t\t");
        show_masks(mask(0), mask(1), mask(2), out);
        return;
    }
    out.line();
}

/// Prints the masks of permitted algorithms.
pub(super) fn show_masks(auth: u32, enc: u32, comp: u32, out: &mut Out) {
    out.text("enc-mask ").hex8("enc_mask", enc).text(" auth-mask ").hex8("auth_mask", auth);
    out.text(" comp-mask ").hex8("comp_mask", comp).line();
}
