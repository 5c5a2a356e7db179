//! `ip xfrm policy list|deleteall|flush`

use super::change::at;
use super::{ACTIONS, DIRECTIONS, TYPES, action, direction, policy_type};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::number;
use crate::error::{Error, Result, warn};
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::selector::{self, Selector};
use crate::ip::xfrm::{deletion, flags, mark, open, policy, set, unknown};
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::xfrm::msg::{DELPOLICY, FLUSHPOLICY, GETPOLICY};
use crate::netlink::uapi::xfrm::{len, xfrma};
use crate::netlink::{Message, Request};
use crate::session::Session;
use crate::text::word::exact;

/// The filter of policies.
#[derive(Default)]
pub(super) struct PolicyFilter {
    sel: Option<Selector>,
    direction: Option<u8>,
    index: Option<u32>,
    kind: Option<u8>,
    action: Option<u8>,
    priority: Option<u32>,
    flags: Option<u32>,
    nosock: bool,
}

/// The keywords of `list` and `deleteall`, without those of the selector.
pub static KEYS: &Keys<PolicyFilter> = &Keys::new(&[
    key(
        exact!["dir"],
        Value::OneOf(DIRECTIONS),
        "DIR",
        "select policies of this direction",
        |f, args, _| {
            f.direction = Some(direction(args)?);
            Ok(())
        },
    ),
    key(exact!["index"], Value::Any, "INDEX", "select the policy with this index", |f, args, _| {
        f.index = Some(number(args.value()?, "INDEX value is invalid")?);
        Ok(())
    }),
    key(
        exact!["ptype"],
        Value::OneOf(TYPES),
        "PTYPE",
        "select policies of this type",
        |f, args, _| {
            f.kind = Some(policy_type(args)?);
            Ok(())
        },
    ),
    key(
        exact!["action"],
        Value::OneOf(ACTIONS),
        "ACTION",
        "select policies with this action",
        |f, args, _| {
            f.action = Some(action(args)?);
            Ok(())
        },
    ),
    key(
        exact!["priority"],
        Value::Any,
        "PRIORITY",
        "select policies with this priority",
        |f, args, _| {
            f.priority = Some(number(args.value()?, "PRIORITY value is invalid")?);
            Ok(())
        },
    ),
    flags::key(flags::POLICY, "select policies with one of these flags", |f, args, _| {
        flags::read(flags::POLICY, f.flags.get_or_insert(0), args)
    }),
    flag(exact!["nosock"], "do not select policies of sockets", |f, _, _| {
        f.nosock = true;
        Ok(())
    }),
]);

/// The keyword of `flush`.
pub static FLUSH: &Keys<Option<u8>> = &Keys::new(&[key(
    exact!["ptype"],
    Value::OneOf(TYPES),
    "PTYPE",
    "select policies of this type",
    |kind, args, _| {
        let word = args.word();
        if kind.is_some() {
            return Err(Error::second("ptype", word));
        }
        *kind = Some(policy_type(args)?);
        Ok(())
    },
)]);

impl PolicyFilter {
    fn read(s: &Session, args: &mut Args) -> Result<PolicyFilter> {
        let mut filter = PolicyFilter::default();
        grammar::read(KEYS, &mut filter, args, s, |f, args, s| {
            if f.sel.is_some() {
                return Err(unknown(args.word()));
            }
            f.sel = Some(Selector::read(args, s, s.options.family)?);
            Ok(())
        })?;
        Ok(filter)
    }

    fn lets(&self, message: &Message, s: &Session) -> bool {
        let info = message.body;
        let byte = |at: usize| info.get(at).copied().unwrap_or(0);
        let family = s.options.family;
        let kind = || {
            let nlas = message.attributes(len::USERPOLICY_INFO);
            nlas.get(xfrma::POLICY_TYPE).and_then(|kind| kind.first().copied()).unwrap_or(0)
        };
        (family == UNSPEC || u16::from(family) == selector::family_of(info))
            && self.sel.as_ref().is_none_or(|sel| sel.lets(info))
            && self.direction.is_none_or(|direction| direction == byte(at::DIR))
            && self.index.is_none_or(|index| index == u32_at(info, at::INDEX))
            && self.kind.is_none_or(|wanted| wanted == kind())
            && self.action.is_none_or(|action| action == byte(at::ACTION))
            && self.priority.is_none_or(|priority| priority == u32_at(info, at::PRIORITY))
            && self.flags.is_none_or(|flags| flags & u32::from(byte(at::FLAGS)) != 0)
            && !(self.nosock && usize::from(byte(at::DIR)) >= DIRECTIONS.len())
    }
}

/// Runs `ip xfrm policy list`.
pub fn list(s: &Session, args: &mut Args) -> Result {
    let filter = PolicyFilter::read(s, args)?;
    let mut conn = open(s)?;
    Out::new(s).document(|out| {
        conn.dump(Request::dump(GETPOLICY, &[]), |message| {
            if filter.lets(message, s) {
                policy::show::show(message, out);
            }
            Ok(())
        })
    })
}

/// Runs `ip xfrm policy deleteall`. Policies of sockets are not deleted.
pub(in crate::ip::xfrm) fn delete_all(s: &Session, args: &mut Args) -> Result {
    let filter = PolicyFilter::read(s, args)?;
    deletion::rounds(s, GETPOLICY, |message| {
        let info = message.body;
        let direction = info.get(at::DIR).copied().unwrap_or(0);
        if !filter.lets(message, s) || usize::from(direction) >= DIRECTIONS.len() {
            return None;
        }
        let part = |at: usize, len: usize| info.get(at..at + len).unwrap_or_default();
        let mut id = [0; len::USERPOLICY_ID];
        set(&mut id, 0, part(0, len::SELECTOR));
        set(&mut id, len::SELECTOR, part(at::INDEX, 5));
        let mut request = Request::foreign(DELPOLICY, 0, &id);
        mark::copy(message, len::USERPOLICY_INFO, &mut request);
        request
            .put_some_u32(xfrma::IF_ID, message.attributes(len::USERPOLICY_INFO).u32(xfrma::IF_ID));
        Some(request)
    })
}

/// Runs `ip xfrm policy flush`.
pub fn flush(s: &Session, args: &mut Args) -> Result {
    let mut kind = None;
    grammar::read(FLUSH, &mut kind, args, s, |_, args, _| Err(unknown(args.word())))?;
    if s.options.stats > 1 {
        warn("Flush policy");
    }
    let mut request = Request::new(FLUSHPOLICY, 0, &[]);
    if let Some(kind) = kind {
        request.put(xfrma::POLICY_TYPE, &[kind, 0, 0, 0, 0, 0]);
    }
    open(s)?.request(request)
}
