//! `ip xfrm state list|deleteall|get|delete|flush`

use super::change::at;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::number;
use crate::error::{Error, Result, warn};
use crate::ip::xfrm::id::{self, Id};
use crate::ip::xfrm::mark::{self, Mark};
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::{deletion, flags, mode, open, selector, set, state, unknown};
use crate::netlink::message::{be32_at, u16_at, u32_at};
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::xfrm::msg::{DELSA, FLUSHSA, GETSA};
use crate::netlink::uapi::xfrm::{len, xfrma};
use crate::netlink::{Message, Request};
use crate::session::Session;
use crate::text::word::exact;

/// The filter of states.
#[derive(Default)]
pub(super) struct StateFilter {
    nokeys: bool,
    id: Option<Id>,
    mode: Option<u8>,
    reqid: Option<u32>,
    flags: Option<u32>,
}

/// The keywords of `list` and `deleteall`, without those of the identifier.
pub static KEYS: &Keys<StateFilter> = &Keys::new(&[
    flag(exact!["nokeys"], "do not show keys", |f, _, _| {
        f.nokeys = true;
        Ok(())
    }),
    key(
        exact!["mode"],
        Value::OneOf(id::MODES),
        "MODE",
        "select states of this mode",
        |f, args, _| {
            f.mode = Some(mode(args)?);
            Ok(())
        },
    ),
    key(
        exact!["reqid"],
        Value::Any,
        "REQID",
        "select states with this request number",
        |f, args, _| {
            f.reqid = Some(number(args.value()?, "REQID value is invalid")?);
            Ok(())
        },
    ),
    flags::key(flags::STATE, "select states with one of these flags", |f, args, _| {
        flags::read(flags::STATE, f.flags.get_or_insert(0), args)
    }),
]);

/// The identifier of a state, and its mark.
#[derive(Default)]
pub struct One {
    id: Option<Id>,
    mark: Mark,
}

/// The keywords of `get` and `delete`, without those of the identifier.
pub static ONE: &Keys<One> = &Keys::new(&[mark::key(
    "packet mark that the state applies to, with an optional mask",
    |one, args, _| {
        one.mark = Mark::read(args)?;
        Ok(())
    },
)]);

/// The keyword of `flush`.
pub static FLUSH: &Keys<Option<u8>> = &Keys::new(&[key(
    exact!["proto"],
    Value::OneOf(id::PROTOCOLS),
    "XFRM-PROTO",
    "delete only states of this IPsec protocol",
    |proto, args, _| {
        let word = args.word();
        if proto.is_some() {
            return Err(Error::second("proto", word));
        }
        *proto = Some(id::protocol(args.value()?)?);
        Ok(())
    },
)]);

impl StateFilter {
    fn read(s: &Session, args: &mut Args) -> Result<StateFilter> {
        let mut filter = StateFilter::default();
        grammar::read(KEYS, &mut filter, args, s, |f, args, s| {
            if f.id.is_some() {
                return Err(unknown(args.word()));
            }
            f.id = Some(Id::read(args, s, s.options.family, true)?);
            Ok(())
        })?;
        Ok(filter)
    }

    /// Builds the dump request with the filters that the kernel supports.
    fn request(&self, s: &Session) -> Request {
        let nobody = Id::default();
        let id = self.id.as_ref().unwrap_or(&nobody);
        let mut request = Request::foreign(GETSA, nlm::DUMP, &[]);
        if id.proto != 0 {
            request.put_u8(xfrma::PROTO, id.proto);
        }
        let mut addresses = [0; 36];
        id.put_src(&mut addresses, 0);
        id::put_end(&mut addresses, 16, &id.dst);
        let family = if id.family == UNSPEC { s.options.family } else { id.family };
        set(&mut addresses, 32, &u16::from(family).to_ne_bytes());
        let bits = [&id.src, &id.dst].map(|end| end.as_ref().map_or(0, |end| end.bits));
        set(&mut addresses, 34, &bits);
        request.put(xfrma::ADDRESS_FILTER, &addresses);
        request
    }

    fn lets(&self, info: &[u8], s: &Session) -> bool {
        let byte = |at: usize| info.get(at).copied().unwrap_or(0);
        let family = u16_at(info, at::FAMILY);
        let of_family = |wanted: u8| wanted == UNSPEC || u16::from(wanted) == family;
        let named = |id: &Id| {
            of_family(id.family)
                && selector::shares(&id.src, info.get(at::SRC..).unwrap_or_default())
                && selector::shares(&id.dst, info.get(at::ID..).unwrap_or_default())
                && (id.proto == 0 || id.proto == byte(at::ID + 20))
                && id.spi.is_none_or(|spi| spi == be32_at(info, at::ID + 16))
        };
        of_family(s.options.family)
            && self.id.as_ref().is_none_or(named)
            && self.mode.is_none_or(|mode| mode == byte(at::MODE))
            && self.reqid.is_none_or(|reqid| reqid == u32_at(info, at::REQID))
            && self.flags.is_none_or(|flags| flags & u32::from(byte(at::FLAGS)) != 0)
    }
}

fn info<'m>(message: &Message<'m>) -> &'m [u8] {
    message.body.get(..len::USERSA_INFO).unwrap_or_default()
}

/// Runs `ip xfrm state list`.
pub fn list(s: &Session, args: &mut Args) -> Result {
    let filter = StateFilter::read(s, args)?;
    let mut out = Out::new(s);
    out.nokeys = filter.nokeys;
    let mut conn = open(s)?;
    out.document(|out| {
        conn.dump(filter.request(s), |message| {
            if filter.lets(info(message), s) {
                state::show::show(message, out);
            }
            Ok(())
        })
    })
}

/// Runs `ip xfrm state deleteall`.
pub(in crate::ip::xfrm) fn delete_all(s: &Session, args: &mut Args) -> Result {
    let filter = StateFilter::read(s, args)?;
    deletion::rounds(s, GETSA, |message| {
        let info = info(message);
        if !filter.lets(info, s) {
            return None;
        }
        let part = |at: usize, len: usize| info.get(at..at + len).unwrap_or_default();
        let mut id = [0; len::USERSA_ID];
        set(&mut id, 0, part(at::ID, 20));
        set(&mut id, 20, part(at::FAMILY, 2));
        set(&mut id, 22, part(at::ID + 20, 1));
        let mut request = Request::foreign(DELSA, 0, &id);
        request.put(xfrma::SRCADDR, part(at::SRC, 16));
        mark::copy(message, len::USERSA_INFO, &mut request);
        Some(request)
    })
}

/// Runs `ip xfrm state get` and `delete`.
pub fn one(s: &Session, args: &mut Args, kind: u16) -> Result {
    let mut one = One::default();
    grammar::read(ONE, &mut one, args, s, |one, args, s| {
        if one.id.is_some() {
            return Err(unknown(args.word()));
        }
        one.id = Some(Id::read(args, s, s.options.family, false)?);
        Ok(())
    })?;
    let id = one.id.clone().unwrap_or_default();
    let family = [id.family, s.options.family, INET].into_iter().find(|one| *one != UNSPEC);
    let mut wanted = [0; len::USERSA_ID];
    id.put(&mut wanted, 0);
    set(&mut wanted, 20, &u16::from(family.unwrap_or(INET)).to_ne_bytes());
    set(&mut wanted, 22, &[id.proto, 0]);
    let mut request = Request::foreign(kind, 0, &wanted);
    if one.id.is_some() {
        let mut src = [0; 16];
        id.put_src(&mut src, 0);
        request.put(xfrma::SRCADDR, &src);
    }
    one.mark.put(&mut request)?;
    if kind == DELSA {
        return open(s)?.request(request);
    }
    open(s)?.get(request, |message| Out::one(s, |out| state::show::show(message, out)))
}

/// Runs `ip xfrm state flush`.
pub fn flush(s: &Session, args: &mut Args) -> Result {
    let mut proto = None;
    grammar::read(FLUSH, &mut proto, args, s, |_, args, _| Err(unknown(args.word())))?;
    let proto = proto.unwrap_or(0);
    if s.options.stats > 1 {
        let number = proto.to_string();
        let name = id::name(proto).unwrap_or(&number);
        warn(&format!("Flush state with XFRM-PROTO value \"{name}\""));
    }
    open(s)?.request(Request::short(FLUSHSA, 0, &[proto]))
}
