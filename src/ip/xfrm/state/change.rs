//! `ip xfrm state add|update|allocspi`

use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Key, Keys, Value, key, specs};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::ip::xfrm::id::{self, AH, COMP, ESP, HAO, Id, ROUTE2};
use crate::ip::xfrm::mark::{self, Mark};
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::selector::{self, Selector};
use crate::ip::xfrm::{algorithm, attributes, flags, lifetime, mode, open, set, state, unknown};
use crate::netlink::Request;
use crate::netlink::message::HEADER;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::xfrm::{
    OFFLOAD_INBOUND, OFFLOAD_PACKET, STATE_ESN, len, msg::ALLOCSPI, xfrma,
};
use crate::session::Session;
use crate::text::word::exact;

/// The maximum length of a request in bytes: the size of the reference's buffer.
const LONGEST: usize = 2048;

/// Offsets in `struct xfrm_usersa_info`.
pub mod at {
    pub const ID: usize = 56;
    pub const SRC: usize = 80;
    pub const LIMITS: usize = 96;
    pub const STATS: usize = 192;
    pub const SEQ: usize = 204;
    pub const REQID: usize = 208;
    pub const FAMILY: usize = 212;
    pub const MODE: usize = 214;
    pub const WINDOW: usize = 215;
    pub const FLAGS: usize = 216;
}

/// The maximum window in packets for XFRMA_REPLAY_VAL; a larger window requires XFRMA_REPLAY_ESN_VAL.
const SMALL_WINDOW: u32 = 32;
/// The modes (XFRM_MODE_*) of IPsec and of Mobile IPv6.
const TRANSPORT: u8 = 0;
const TUNNEL: u8 = 1;
const RO: u8 = 2;
const IN_TRIGGER: u8 = 3;
const BEET: u8 = 4;

/// The parsed command line.
pub(super) struct StateChange {
    info: [u8; len::USERSA_INFO],
    /// The attributes that are sent in the order of the command line.
    request: Request,
    id: Option<Id>,
    sel: Selector,
    /// The default family of addresses.
    family: u8,
    algorithms: Vec<u16>,
    flags: u32,
    extra_flags: u32,
    window: u32,
    /// The sequence numbers: oseq, seq, oseq-hi, seq-hi.
    replay: [u32; 4],
    context: Vec<u8>,
    coa: bool,
    mark: Mark,
    output_mark: Mark,
    if_id: Option<u32>,
    tfcpad: u32,
    offload: Option<(u32, u8)>,
    direction: u8,
    /// The CPU that processes the state; all bits set for any CPU.
    cpu: u32,
    min: Option<u32>,
    max: Option<u32>,
}

/// The keywords that both commands have.
const MODE: Key<StateChange> = key(
    exact!["mode"],
    Value::OneOf(id::MODES),
    "MODE",
    "how packets are transformed (default transport)",
    |c, args, _| {
        c.info[at::MODE] = mode(args)?;
        Ok(())
    },
);
const MARK: Key<StateChange> =
    mark::key("packet mark that the state applies to, with an optional mask", |c, args, _| {
        c.mark = Mark::read(args)?;
        Ok(())
    });
const REQID: Key<StateChange> = key(
    exact!["reqid"],
    Value::Any,
    "REQID",
    "number that links policies with states",
    |c, args, _| {
        let reqid: u32 = number(args.value()?, "REQID value is invalid")?;
        set(&mut c.info, at::REQID, &reqid.to_ne_bytes());
        Ok(())
    },
);
const SEQ: Key<StateChange> = key(
    exact!["seq"],
    Value::Any,
    "SEQ",
    "sequence number of the request that the state answers",
    |c, args, _| {
        let seq: u32 = number(args.value()?, "SEQ value is invalid")?;
        set(&mut c.info, at::SEQ, &seq.to_be_bytes());
        Ok(())
    },
);
const DIR: Key<StateChange> = key(
    exact!["dir"],
    Value::OneOf(&["in", "out"]),
    "DIR",
    "direction of the packets that the state applies to",
    |c, args, _| {
        c.direction = direction(args)?;
        Ok(())
    },
);
const PCPU: Key<StateChange> = key(
    exact!["pcpu-num"],
    Value::Any,
    "CPUNUM",
    "processor that the state applies to",
    |c, args, _| {
        c.cpu = counter(args)?;
        Ok(())
    },
);

/// The keywords of `add` and `update`, without those of the identifier and the algorithms.
pub static KEYS: &Keys<StateChange> = &Keys::new(&[
    MODE,
    MARK,
    REQID,
    SEQ,
    key(
        exact!["replay-window"],
        Value::Any,
        "SIZE",
        "size of the replay window in packets",
        |c, args, _| {
            c.window = counter(args)?;
            Ok(())
        },
    ),
    key(
        exact!["replay-seq"],
        Value::Any,
        "SEQ",
        "sequence number of the last packet received",
        |c, args, _| {
            c.replay[1] = counter(args)?;
            Ok(())
        },
    ),
    key(
        exact!["replay-seq-hi"],
        Value::Any,
        "SEQ",
        "upper 32 bits of the receive sequence number",
        |c, args, _| {
            c.replay[3] = counter(args)?;
            Ok(())
        },
    ),
    key(
        exact!["replay-oseq"],
        Value::Any,
        "SEQ",
        "sequence number of the last packet sent",
        |c, args, _| {
            c.replay[0] = counter(args)?;
            Ok(())
        },
    ),
    key(
        exact!["replay-oseq-hi"],
        Value::Any,
        "SEQ",
        "upper 32 bits of the send sequence number",
        |c, args, _| {
            c.replay[2] = counter(args)?;
            Ok(())
        },
    ),
    flags::key(flags::STATE, "behaviour of the state, as a list of flags", |c, args, _| {
        flags::read(flags::STATE, &mut c.flags, args)
    }),
    key(
        exact!["extra-flag"],
        Value::OneOf(flags::EXTRA),
        "EXTRA-FLAG-LIST := [ EXTRA-FLAG-LIST ] EXTRA-FLAG; EXTRA-FLAG := $",
        "further behaviour of the state, as a list of flags",
        |c, args, _| flags::read_extra(&mut c.extra_flags, args),
    ),
    key(
        exact!["sel"],
        Value::None,
        "",
        "selector: traffic that the state applies to",
        |c: &mut StateChange, args, s| {
            args.value()?;
            args.back();
            c.sel.read_more(args, s, UNSPEC)?;
            c.family = c.sel.family;
            Ok(())
        },
    )
    .behind(Behind::These(|| specs(selector::KEYS))),
    lifetime::key("lifetime of the state in seconds, bytes or packets", |c, args, _| {
        lifetime::read(&mut c.info, at::LIMITS, args)
    }),
    key(
        exact!["encap"],
        Value::OneOf(attributes::ENCAP_NAMES),
        "ENCAP SPORT DPORT OADDR",
        "encapsulate packets in UDP or TCP, for NAT traversal",
        |c, args, _| c.encap(args),
    ),
    key(
        exact!["coa"],
        Value::Address,
        "ADDR[/PLEN]",
        "care-of address of Mobile IPv6",
        |c, args, _| {
            let word = args.word();
            if std::mem::replace(&mut c.coa, true) {
                return Err(Error::second("coa", word));
            }
            let mut payload = [0; 16];
            set(&mut payload, 0, id::end("coa", args, c.family)?.address.bytes());
            c.request.put(xfrma::COADDR, &payload);
            Ok(())
        },
    ),
    key(
        exact!["ctx"],
        Value::Any,
        "CTX",
        "security context of the state (SELinux)",
        |c, args, _| {
            attributes::read_context(args, &mut c.context)?;
            c.request.put(xfrma::SEC_CTX, &c.context);
            Ok(())
        },
    ),
    key(
        exact!["offload"],
        Value::Any,
        "[ crypto | packet ] dev DEV dir DIR",
        "offload encryption, or the whole transformation, to this network device",
        |c, args, s| c.offload(args, s),
    ),
    DIR,
    key(
        exact!["output-mark"],
        Value::Any,
        "OUTPUT-MARK [ mask MASK ]",
        "packet mark that packets get after the transformation",
        |c, args, _| {
            c.output_mark.value = counter(args)?;
            if let Some(mask) = mark::mask(args, "mask value is invalid\n")? {
                c.output_mark.mask = mask;
            }
            Ok(())
        },
    ),
    key(
        exact!["if_id"],
        Value::Any,
        "IF_ID",
        "identifier of the xfrm interface that the state applies to",
        |c, args, _| {
            c.if_id = Some(counter(args)?);
            Ok(())
        },
    ),
    key(
        exact!["tfcpad"],
        Value::Any,
        "LENGTH",
        "length in bytes that packets are padded to, against traffic analysis",
        |c, args, _| {
            c.tfcpad = counter(args)?;
            Ok(())
        },
    ),
    PCPU,
]);

/// The keywords of `allocspi`, without those of the identifier.
pub(super) static RESERVE: &Keys<StateChange> = &Keys::new(&[
    MODE,
    MARK,
    REQID,
    SEQ,
    DIR,
    key(
        exact!["min"],
        Value::Any,
        "SPI",
        "lowest security parameter index of the range",
        |c, args, _| bound(&mut c.min, "min", args),
    ),
    key(
        exact!["max"],
        Value::Any,
        "SPI",
        "highest security parameter index of the range",
        |c, args, _| bound(&mut c.max, "max", args),
    ),
    PCPU,
]);

/// Reads a number. The error quotes the current word: `… value after "tfcpad" is invalid`.
fn counter(args: &mut Args) -> Result<u32> {
    let word = args.word();
    number(args.value()?, format!("value after \"{word}\" is invalid"))
}

fn bound(into: &mut Option<u32>, key: &'static str, args: &mut Args) -> Result {
    if into.is_some() {
        return Err(Error::second(key, args.word()));
    }
    *into = Some(counter(args)?);
    Ok(())
}

/// Reads a direction: 1 is in, 2 is out (XFRM_SA_DIR_*).
fn direction(args: &mut Args) -> Result<u8> {
    match args.value()? {
        "in" => Ok(1),
        "out" => Ok(2),
        text => invalid(text, "DIR value is not \"in\" or \"out\""),
    }
}

impl StateChange {
    fn new(s: &Session) -> StateChange {
        StateChange {
            info: [0; len::USERSA_INFO],
            request: Request::attributes_within(LONGEST, HEADER + len::USERSA_INFO),
            id: None,
            sel: Selector::default(),
            family: s.options.family,
            algorithms: Vec::new(),
            flags: 0,
            extra_flags: 0,
            window: 0,
            replay: [0; 4],
            context: Vec::new(),
            coa: false,
            mark: Mark::default(),
            output_mark: Mark::default(),
            if_id: None,
            tfcpad: 0,
            offload: None,
            direction: 0,
            cpu: u32::MAX,
            min: None,
            max: None,
        }
    }

    /// Reads the identifier, which begins with a word that is not another keyword. It can occur only once.
    fn name(&mut self, args: &mut Args, s: &Session) -> Result {
        if self.id.is_some() {
            return Err(unknown(args.word()));
        }
        let id = Id::read(args, s, self.family, false)?;
        if self.family == UNSPEC {
            self.family = id.family;
        }
        id.put(&mut self.info, at::ID);
        id.put_src(&mut self.info, at::SRC);
        self.id = Some(id);
        Ok(())
    }

    fn encap(&mut self, args: &mut Args) -> Result {
        let name = args.value()?;
        let Some(kind) = attributes::encap(name) else {
            return invalid(name, "ENCAP-TYPE value is invalid");
        };
        let sport: u16 = number(args.value()?, "SPORT value after \"encap\" is invalid")?;
        let dport: u16 = number(args.value()?, "DPORT value after \"encap\" is invalid")?;
        let mut payload = [0; 24];
        set(&mut payload, 0, &kind.to_ne_bytes());
        set(&mut payload, 2, &sport.to_be_bytes());
        set(&mut payload, 4, &dport.to_be_bytes());
        set(&mut payload, 8, address(args.value()?, UNSPEC)?.bytes());
        self.request.put(xfrma::ENCAP, &payload);
        Ok(())
    }

    fn offload(&mut self, args: &mut Args, s: &Session) -> Result {
        let mut text = args.value()?;
        let mut flags = 0;
        if matches!(text, "crypto" | "packet") {
            flags = if text == "packet" { OFFLOAD_PACKET } else { 0 };
            text = args.value()?;
        }
        if text != "dev" {
            return invalid(text, "Missing dev keyword");
        }
        let name = args.value()?;
        let Some(index) = s.links.index(name) else {
            return invalid(name, "Invalid device name");
        };
        let text = args.value()?;
        if text != "dir" {
            return invalid(text, "Missing DIR keyword");
        }
        self.direction = direction(args)?;
        flags |= if self.direction == 1 { OFFLOAD_INBOUND } else { 0 };
        self.offload = Some((index, flags));
        Ok(())
    }

    /// Builds the request: the structure, the attributes in the order of the command line, then the others.
    fn finish(mut self, kind: u16, s: &Session) -> Result<Request> {
        let id = self.id.take().unwrap_or_default();
        self.check(&id)?;
        set(&mut self.info, 0, &self.sel.bytes());
        self.info[at::FLAGS] = self.flags as u8;
        let esn = self.window > SMALL_WINDOW || self.has_esn();
        if !esn {
            self.info[at::WINDOW] = self.window as u8;
        }
        self.set_family(&id, s);
        let mut request = Request::foreign(kind, 0, &self.info).at_most(LONGEST);
        request
            .append(&std::mem::replace(&mut self.request, Request::attributes()).into_attributes());
        if let Some((index, flags)) = self.offload {
            attributes::put_offload(&mut request, index, flags);
        }
        let [oseq, seq, oseq_hi, seq_hi] = self.replay;
        if esn {
            let words = self.window.div_ceil(32);
            let fields = [words, oseq, seq, oseq_hi, seq_hi, self.window];
            // An empty replay bitmap is omitted.
            let fields = fields.map(u32::to_ne_bytes);
            request.put(xfrma::REPLAY_ESN_VAL, fields.as_flattened());
        } else if oseq | seq != 0 {
            let fields = [oseq, seq, 0].map(u32::to_ne_bytes);
            request.put(xfrma::REPLAY_VAL, fields.as_flattened());
        }
        self.put_rest(&mut request)?;
        Ok(request)
    }

    fn put_rest(&self, request: &mut Request) -> Result {
        let some = |value: u32| Some(value).filter(|value| *value != 0);
        request.put_some_u32(xfrma::SA_EXTRA_FLAGS, some(self.extra_flags));
        self.mark.put(request)?;
        request.put_some_u32(xfrma::IF_ID, self.if_id);
        request.put_some_u32(xfrma::TFCPAD, some(self.tfcpad));
        request.put_some_u32(xfrma::SET_MARK, some(self.output_mark.value));
        request.put_some_u32(xfrma::SET_MARK_MASK, some(self.output_mark.mask));
        if self.direction != 0 && !request.try_put(xfrma::SA_DIR, &[self.direction]) {
            return refuse("XFRMA_SA_DIR failed");
        }
        if self.cpu != u32::MAX {
            request.put_u32(xfrma::SA_PCPU, self.cpu);
        }
        Ok(())
    }

    fn set_family(&mut self, id: &Id, s: &Session) {
        let family = [id.family, s.options.family, INET].into_iter().find(|one| *one != UNSPEC);
        set(&mut self.info, at::FAMILY, &u16::from(family.unwrap_or(INET)).to_ne_bytes());
    }

    fn has_esn(&self) -> bool {
        self.flags & u32::from(STATE_ESN) != 0
    }

    /// Checks that the protocol has the required algorithms and options.
    fn check(&self, id: &Id) -> Result {
        let name = id::name(id.proto).unwrap_or_default();
        let is_mobile = matches!(id.proto, ROUTE2 | HAO);
        if !matches!(id.proto, ESP | AH | COMP) && !self.algorithms.is_empty() {
            return refuse(format!("ALGO is invalid with XFRM-PROTO value \"{name}\""));
        }
        self.check_mode(id.proto, name)?;
        self.check_algorithms(id.proto, name)?;
        match self.coa {
            false if is_mobile => {
                refuse(format!("\"coa\" is required with XFRM-PROTO value \"{name}\""))
            }
            true if !is_mobile => {
                refuse(format!("\"coa\" is invalid with XFRM-PROTO value \"{name}\""))
            }
            _ => Ok(()),
        }
    }

    fn check_mode(&self, proto: u8, name: &str) -> Result {
        let fits = match (proto, self.info[at::MODE]) {
            (ESP, mode) => matches!(mode, TRANSPORT | TUNNEL | BEET),
            (AH | COMP, mode) => matches!(mode, TRANSPORT | TUNNEL),
            (ROUTE2 | HAO, TRANSPORT) => {
                return refuse(format!("\"mode\" is required with XFRM-PROTO value \"{name}\""));
            }
            (ROUTE2 | HAO, mode) => matches!(mode, RO | IN_TRIGGER),
            _ => true,
        };
        if fits {
            return Ok(());
        }
        refuse(format!("MODE value is invalid with XFRM-PROTO value \"{name}\""))
    }

    fn check_algorithms(&self, proto: u8, name: &str) -> Result {
        let has = |ids: &[u16]| self.algorithms.iter().any(|id| ids.contains(id));
        let enc = &[xfrma::ALG_CRYPT, xfrma::ALG_AEAD];
        let auth = &[xfrma::ALG_AUTH, xfrma::ALG_AUTH_TRUNC];
        let comp = &[xfrma::ALG_COMP];
        let what = match proto {
            ESP if has(comp) => "ALGO-TYPE value \"comp\" is invalid",
            ESP if !has(enc) => "ALGO-TYPE value \"enc\" or \"aead\" is required",
            AH if has(enc) || has(comp) => {
                "ALGO-TYPE values \"enc\", \"aead\", and \"comp\" are invalid"
            }
            AH if !has(auth) => "ALGO-TYPE value \"auth\" or \"auth-trunc\" is required",
            COMP if has(enc) || has(auth) => {
                "ALGO-TYPE values \"enc\", \"auth\", \"auth-trunc\", and \"aead\" are invalid"
            }
            COMP if !has(comp) => "ALGO-TYPE value \"comp\" is required",
            _ => return Ok(()),
        };
        refuse(format!("{what} with XFRM-PROTO value \"{name}\""))
    }
}

/// Runs `add` and `update`.
pub fn put(s: &Session, args: &mut Args, kind: u16) -> Result {
    let mut change = StateChange::new(s);
    lifetime::unlimited(&mut change.info, at::LIMITS);
    grammar::read(KEYS, &mut change, args, s, |c, args, s| {
        match algorithm::KINDS.iter().any(|kind| kind.word == args.word()) {
            true => algorithm::read(args, &mut c.algorithms, &mut c.request),
            false => c.name(args, s),
        }
    })?;
    if change.has_esn() && change.window == 0 && change.direction != 2 {
        return Err(Error::fatal("Error: esn flag set without replay-window."));
    }
    need_name(&change)?;
    open(s)?.request(change.finish(kind, s)?)
}

fn need_name(change: &StateChange) -> Result {
    match change.id {
        Some(_) => Ok(()),
        None => refuse("Not enough information: ID is required"),
    }
}

/// Runs `allocspi`.
pub fn allocate(s: &Session, args: &mut Args) -> Result {
    let mut change = StateChange::new(s);
    grammar::read(RESERVE, &mut change, args, s, |c, args, s| {
        c.name(args, s)?;
        match c.id.as_ref().and_then(|id| id.spi) {
            None | Some(0) => Ok(()),
            Some(_) => refuse("\"spi\" is invalid"),
        }
    })?;
    need_name(&change)?;
    let id = change.id.take().unwrap_or_default();
    let (min, max) = match (change.min, change.max) {
        (None, None) if id.proto == COMP => (0x100, 0xffff),
        (None, None) => (0x100, 0x0fff_ffff),
        (Some(_), None) => return refuse("\"max\" is missing"),
        (None, Some(_)) => return refuse("\"min\" is missing"),
        (Some(min), Some(max)) if min > max => {
            return refuse("value after \"min\" is larger than value after \"max\"");
        }
        (Some(min), Some(max)) => (min, max),
    };
    change.set_family(&id, s);
    let bounds = [min, max].map(u32::to_ne_bytes);
    let mut request =
        Request::foreign(ALLOCSPI, 0, &[&change.info[..], bounds.as_flattened()].concat());
    change.put_rest(&mut request)?;
    open(s)?.get(request, |message| Out::one(s, |out| state::show::show(message, out)))
}
