//! `ip xfrm policy add|update|get|delete`

use super::{ACTIONS, DIRECTIONS, TYPES, action, direction, policy_type};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Key, Keys, Value, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::ip::xfrm::mark::Mark;
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::selector::Selector;
use crate::ip::xfrm::{attributes, flags, lifetime, mark, open, policy, set, template, unknown};
use crate::netlink::Request;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::xfrm::msg::DELPOLICY;
use crate::netlink::uapi::xfrm::{OFFLOAD_PACKET, len, xfrma};
use crate::session::Session;
use crate::text::word::exact;

/// Offsets in `struct xfrm_userpolicy_info`.
pub mod at {
    pub const LIMITS: usize = 56;
    pub const PRIORITY: usize = 152;
    pub const INDEX: usize = 156;
    pub const DIR: usize = 160;
    pub const ACTION: usize = 161;
    pub const FLAGS: usize = 162;
    pub const SHARE: usize = 163;
}

/// The parsed command line.
pub(super) struct PolicyChange {
    info: [u8; len::USERPOLICY_INFO],
    sel: Option<Selector>,
    /// The default family of addresses.
    family: u8,
    index: Option<u32>,
    direction: Option<u8>,
    kind: Option<u8>,
    flags: u32,
    templates: Vec<u8>,
    mark: Mark,
    context: Vec<u8>,
    if_id: Option<u32>,
    offload: Option<u32>,
}

/// The maximum number of templates that the reference reads.
const TEMPLATES: usize = 16;

// The keywords that all commands have.
const DIR: Key<PolicyChange> = key(
    exact!["dir"],
    Value::OneOf(DIRECTIONS),
    "DIR",
    "direction of the packets that the policy applies to",
    |c, args, _| {
        let word = args.word();
        if c.direction.is_some() {
            return Err(Error::second("dir", word));
        }
        c.direction = Some(direction(args)?);
        Ok(())
    },
);
const CTX: Key<PolicyChange> = key(
    exact!["ctx"],
    Value::Any,
    "CTX",
    "security context of the policy (SELinux)",
    |c, args, _| attributes::read_context(args, &mut c.context),
);
const MARK: Key<PolicyChange> =
    mark::key("packet mark that the policy applies to, with an optional mask", |c, args, _| {
        c.mark = Mark::read(args)?;
        Ok(())
    });
const PTYPE: Key<PolicyChange> = key(
    exact!["ptype"],
    Value::OneOf(TYPES),
    "PTYPE",
    "type of the policy: main (default) or sub",
    |c, args, _| {
        let word = args.word();
        if c.kind.is_some() {
            return Err(Error::second("ptype", word));
        }
        c.kind = Some(policy_type(args)?);
        Ok(())
    },
);
const IF_ID: Key<PolicyChange> = key(
    exact!["if_id"],
    Value::Any,
    "IF_ID",
    "identifier of the xfrm interface that the policy applies to",
    |c, args, _| {
        c.if_id = Some(number(args.value()?, "IF_ID value is invalid")?);
        Ok(())
    },
);

/// The keywords of `add` and `update`, without those of the selector.
pub static KEYS: &Keys<PolicyChange> = &Keys::new(&[
    DIR,
    CTX,
    MARK,
    key(
        exact!["index"],
        Value::Any,
        "INDEX",
        "index of the policy, a 32-bit number",
        |c, args, _| index(c, args),
    ),
    PTYPE,
    key(
        exact!["action"],
        Value::OneOf(ACTIONS),
        "ACTION",
        "whether matching packets are allowed (default) or blocked",
        |c, args, _| {
            c.info[at::ACTION] = action(args)?;
            Ok(())
        },
    ),
    key(
        exact!["priority"],
        Value::Any,
        "PRIORITY",
        "priority of the policy: the lowest number wins (default 0)",
        |c, args, _| {
            let priority: u32 = number(args.value()?, "PRIORITY value is invalid")?;
            set(&mut c.info, at::PRIORITY, &priority.to_ne_bytes());
            Ok(())
        },
    ),
    flags::key(flags::POLICY, "behaviour of the policy, as a list of flags", |c, args, _| {
        flags::read(flags::POLICY, &mut c.flags, args)
    }),
    lifetime::key("lifetime of the policy in seconds, bytes or packets", |c, args, _| {
        lifetime::read(&mut c.info, at::LIMITS, args)
    }),
    key(
        exact!["tmpl"],
        Value::None,
        "",
        "template: properties of the state that packets must use",
        |c: &mut PolicyChange, args, s| {
            if c.templates.len() == TEMPLATES * len::USER_TMPL {
                return refuse("Too many tmpls: buffer overflow");
            }
            c.templates.extend(template::read(args, s, &mut c.family)?);
            Ok(())
        },
    )
    .behind(Behind::These(template::keys)),
    IF_ID,
    key(
        exact!["offload"],
        Value::Any,
        "packet dev DEV",
        "offload the policy to this network device",
        |c, args, s| {
            let text = args.value()?;
            if text != "packet" {
                return invalid(text, "Invalid offload mode");
            }
            let text = args.value()?;
            if text != "dev" {
                return invalid(text, "Missing dev keyword");
            }
            let name = args.value()?;
            c.offload = s.links.index(name);
            if c.offload.is_none() { invalid(name, "Invalid device name") } else { Ok(()) }
        },
    ),
]);

/// The keywords of `get` and `delete`, without those of the selector.
pub static ONE: &Keys<PolicyChange> = &Keys::new(&[
    DIR,
    CTX,
    MARK,
    key(
        exact!["index"],
        Value::Any,
        "INDEX",
        "index of the policy, a 32-bit number",
        |c, args, _| {
            let word = args.word();
            match c.index {
                Some(_) => Err(Error::second("index", word)),
                None => index(c, args),
            }
        },
    ),
    PTYPE,
    IF_ID,
]);

fn index(c: &mut PolicyChange, args: &mut Args) -> Result {
    c.index = Some(number(args.value()?, "INDEX value is invalid")?);
    Ok(())
}

impl PolicyChange {
    fn read(
        keys: &Keys<PolicyChange>,
        s: &Session,
        args: &mut Args,
        operand: fn(&mut PolicyChange, &mut Args, &Session) -> Result,
    ) -> Result<PolicyChange> {
        let mut change = PolicyChange {
            info: [0; len::USERPOLICY_INFO],
            sel: None,
            family: s.options.family,
            index: None,
            direction: None,
            kind: None,
            flags: 0,
            templates: Vec::new(),
            mark: Mark::default(),
            context: Vec::new(),
            if_id: None,
            offload: None,
        };
        lifetime::unlimited(&mut change.info, at::LIMITS);
        grammar::read(keys, &mut change, args, s, operand)?;
        if change.direction.is_none() {
            return refuse("Not enough information: DIR is required.");
        }
        Ok(change)
    }

    fn select(&mut self, args: &mut Args, s: &Session) -> Result {
        let sel = Selector::read(args, s, self.family)?;
        if self.family == UNSPEC {
            self.family = sel.family;
        }
        self.sel = Some(sel);
        Ok(())
    }

    /// The selector in the kernel's format. `family` is used if no address has a family.
    fn selector(&self, family: u8) -> [u8; len::SELECTOR] {
        let mut sel = self.sel.clone().unwrap_or_default();
        if sel.family == UNSPEC {
            sel.family = family;
        }
        sel.bytes()
    }

    fn put_kind(&self, request: &mut Request) {
        if let Some(kind) = self.kind {
            request.put(xfrma::POLICY_TYPE, &[kind, 0, 0, 0, 0, 0]);
        }
    }

    fn put_rest(&self, request: &mut Request) -> Result {
        self.mark.put(request)?;
        if !self.context.is_empty() {
            request.put(xfrma::SEC_CTX, &self.context);
        }
        request.put_some_u32(xfrma::IF_ID, self.if_id);
        Ok(())
    }
}

/// Runs `add` and `update`.
pub fn put(s: &Session, args: &mut Args, kind: u16) -> Result {
    let mut change = PolicyChange::read(KEYS, s, args, |c, args, s| match c.sel {
        Some(_) => Err(Error::second("unknown", args.word())),
        None => c.select(args, s),
    })?;
    let family = if s.options.family == UNSPEC { INET } else { s.options.family };
    let sel = change.selector(family);
    set(&mut change.info, 0, &sel);
    set(&mut change.info, at::INDEX, &change.index.unwrap_or(0).to_ne_bytes());
    change.info[at::DIR] = change.direction.unwrap_or(0);
    change.info[at::FLAGS] = change.flags as u8;
    let mut request = Request::foreign(kind, 0, &change.info);
    change.put_kind(&mut request);
    if !change.templates.is_empty() {
        request.put(xfrma::TMPL, &change.templates);
    }
    change.put_rest(&mut request)?;
    if let Some(index) = change.offload {
        attributes::put_offload(&mut request, index, OFFLOAD_PACKET);
    }
    open(s)?.request(request)
}

/// Runs `get` and `delete`.
pub fn one(s: &Session, args: &mut Args, kind: u16) -> Result {
    let change = PolicyChange::read(ONE, s, args, |c, args, s| match c.sel {
        Some(_) => Err(unknown(args.word())),
        None => c.select(args, s),
    })?;
    match (&change.sel, change.index) {
        (None, None) => {
            return refuse("Not enough information: either SELECTOR or INDEX is required.");
        }
        (Some(_), Some(_)) => {
            return Err(Error::duplicate("SELECTOR", "INDEX"));
        }
        _ => {}
    }
    let mut id = [0; len::USERPOLICY_ID];
    set(&mut id, 0, &change.selector(INET));
    set(&mut id, len::SELECTOR, &change.index.unwrap_or(0).to_ne_bytes());
    set(&mut id, len::SELECTOR + 4, &[change.direction.unwrap_or(0)]);
    let mut request = Request::foreign(kind, 0, &id);
    change.put_kind(&mut request);
    change.put_rest(&mut request)?;
    if kind == DELPOLICY {
        return open(s)?.request(request);
    }
    open(s)?.get(request, |message| Out::one(s, |out| policy::show::show(message, out)))
}
