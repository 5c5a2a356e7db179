//! A blocking netlink socket: one request, its replies.

use super::ahead::receive_ahead;
use super::answer;
use super::message::{Message, Messages};
use super::request::Request;
use super::uapi::nlm;
use crate::error::{Error, Result, reason, warn};
use netlink_sys::{Socket, SocketAddr};

/// Room for one datagram. Dumps come in 32 KiB; only what is written to is ever real memory.
pub const BUFFER: usize = 1 << 20;
/// The send buffer, as the reference sets it, in bytes.
const SEND_BUFFER: usize = 32 * 1024;

/// After so many datagrams a list is long, and received ahead.
const LONG: usize = 8;

/// How often a list that changed meanwhile is asked for again.
const RETRIES: u32 = 5;

/// A connection to one netlink family of the kernel.
pub struct Conn {
    socket: Socket,
    port: u32,
    sequence: u32,
    buffer: Vec<u8>,
}

/// What to do after a reply.
enum Next {
    More,
    Done,
}

impl Conn {
    /// Opens a connection to a netlink protocol (NETLINK_ROUTE = 0), its receive buffer in bytes.
    /// Errors: `Cannot open netlink socket: …`, exit code 1.
    pub fn open(protocol: isize, receive_buffer: usize) -> Result<Self> {
        let socket = |error| Error::os("Cannot open netlink socket", error);
        let mut conn = Socket::new(protocol).map_err(socket)?;
        set_buffers(&conn, receive_buffer);
        // Kernels before 4.12 know no extended acks.
        let _ = conn.set_ext_ack(true);
        let address = conn.bind_auto().map_err(|e| Error::os("Cannot bind netlink socket", e))?;
        Ok(Conn {
            socket: conn,
            port: address.port_number(),
            sequence: now(),
            buffer: vec![0; BUFFER],
        })
    }

    /// Lets the kernel check requests to list, and list only what they ask for.
    pub fn check_strictly(&self) {
        // Kernels before 4.20 know no such checks.
        let _ = self.socket.set_netlink_get_strict_chk(true);
    }

    /// Sends a request and waits for its ack. Errors with the kernel's refusal.
    pub fn request(&mut self, mut request: Request) -> Result {
        request.flag(nlm::ACK);
        self.send(&mut request)?;
        self.replies(|_| Ok(Next::More))
    }

    /// As [`Conn::request`]. Returns the first message on what the kernel made of it; empty if none.
    pub fn echo(&mut self, mut request: Request) -> Result<Vec<u8>> {
        request.flag(nlm::ACK | nlm::ECHO);
        self.send(&mut request)?;
        let mut told = Vec::new();
        self.replies(|message| {
            if told.is_empty() {
                told = message.raw.to_vec();
            }
            Ok(Next::More)
        })?;
        Ok(told)
    }

    /// As [`Conn::request`], for callers that have their own words for a refusal: its error number.
    pub fn outcome(&mut self, request: Request) -> Result<Result<(), i32>> {
        match self.request(request) {
            Ok(()) => Ok(Ok(())),
            Err(Error::Kernel { errno, .. }) => Ok(Err(errno)),
            Err(error) => Err(error),
        }
    }

    /// Sends a request and hands its one reply to `read`. Errors with the kernel's refusal.
    pub fn get<T>(
        &mut self,
        mut request: Request,
        read: impl FnOnce(&Message) -> Result<T>,
    ) -> Result<T> {
        self.send(&mut request)?;
        let (mut read, mut out) = (Some(read), None);
        self.replies(|message| {
            if let Some(read) = read.take() {
                out = Some(read(message)?);
            }
            Ok(Next::Done)
        })?;
        out.ok_or_else(|| Error::refused("EOF on netlink"))
    }

    /// Sends a request to list, and hands each message to `each` as it comes: nothing is kept.
    /// Errors with [`Error::Dump`] where the kernel refuses or breaks off.
    pub fn dump(
        &mut self,
        mut request: Request,
        mut each: impl FnMut(&Message) -> Result,
    ) -> Result {
        self.send(&mut request)?;
        let mut interrupted = false;
        let done = self.stream(|message| {
            interrupted |= message.flags & nlm::DUMP_INTR != 0;
            each(message)?;
            Ok(Next::More)
        });
        if interrupted {
            warn("Dump was interrupted and may be inconsistent.");
        }
        done.map_err(broken_off)
    }

    /// Sends a request to list and keeps all messages, for lists that are gone through twice.
    /// A list that changed while it was read is asked for again; errors as [`Conn::dump`].
    pub fn collect(&mut self, mut request: Request) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        for attempt in 0.. {
            let mut interrupted = false;
            all.clear();
            self.send(&mut request)?;
            self.stream(|message| {
                interrupted |= message.flags & nlm::DUMP_INTR != 0;
                all.extend_from_slice(message.raw);
                all.resize(all.len().next_multiple_of(4), 0);
                Ok(Next::More)
            })
            .map_err(broken_off)?;
            if !interrupted {
                break;
            }
            if attempt == RETRIES {
                warn("Dump was interrupted and may be inconsistent.");
                break;
            }
        }
        Ok(all)
    }

    /// Sends requests that want no ack, all at once. Errors with the first refusal.
    pub fn post(&mut self, requests: &[u8]) -> Result {
        self.transmit(requests)?;
        let mut refusal = Ok(());
        let flags = nix::libc::MSG_DONTWAIT;
        while let Ok(len) = self.socket.recv(&mut &mut self.buffer[..], flags) {
            let bytes = self.buffer.get(..len).unwrap_or_default();
            for message in Messages(bytes).filter(|message| message.kind == nlm::ERROR) {
                refusal = refusal.and_then(|()| answer::read(&message));
            }
        }
        refusal
    }

    /// Numbers a request that [`Conn::exchange`] will send, and asks for an ack of it.
    pub fn number(&mut self, request: &mut Request) {
        request.flag(nlm::ACK);
        self.sequence = self.sequence.wrapping_add(1);
        request.finish(self.sequence);
    }

    /// Sends the `count` requests in `bytes` at once, numbered one after the other, and hands each
    /// refusal to `refused` with its place among them.
    pub fn exchange(
        &mut self,
        bytes: &[u8],
        count: usize,
        mut refused: impl FnMut(usize, Error),
    ) -> Result {
        self.transmit(bytes)?;
        let first = self.sequence.wrapping_add(1).wrapping_sub(count as u32);
        let mut answered = 0;
        while answered < count {
            let len = receive(&self.socket, &mut self.buffer)?;
            for message in Messages(&self.buffer[..len]) {
                let place = message.sequence.wrapping_sub(first) as usize;
                if message.kind != nlm::ERROR || message.port != self.port || place >= count {
                    continue;
                }
                answered += 1;
                if let Err(error) = answer::read(&message) {
                    refused(place, error);
                }
            }
        }
        Ok(())
    }

    /// Numbers a request and sends it.
    fn send(&mut self, request: &mut Request) -> Result {
        self.sequence = self.sequence.wrapping_add(1);
        self.transmit(request.finish(self.sequence))
    }

    fn transmit(&self, bytes: &[u8]) -> Result {
        let sent = self.socket.send_to(bytes, &SocketAddr::new(0, 0), 0);
        sent.map(drop).map_err(|error| Error::os("Cannot talk to rtnetlink", error))
    }

    /// Hands the replies to the request sent last to `each`, until the kernel is done.
    fn replies(&mut self, mut each: impl FnMut(&Message) -> Result<Next>) -> Result {
        loop {
            if let Some(outcome) = self.reply(&mut each) {
                return outcome;
            }
        }
    }

    /// As [`Conn::replies`], for lists that may be long.
    fn stream(&mut self, mut each: impl FnMut(&Message) -> Result<Next>) -> Result {
        loop {
            for _ in 0..LONG {
                if let Some(outcome) = self.reply(&mut each) {
                    return outcome;
                }
            }
            let hand_out = |bytes: &[u8]| self.hand_out(bytes, &mut each);
            if let Some(outcome) = receive_ahead(&self.socket, hand_out) {
                return outcome;
            }
        }
    }

    /// Receives one datagram and hands it out.
    #[inline]
    fn reply(&mut self, each: &mut impl FnMut(&Message) -> Result<Next>) -> Option<Result> {
        match receive(&self.socket, &mut self.buffer) {
            Ok(len) => self.hand_out(self.buffer.get(..len).unwrap_or_default(), each),
            Err(error) => Some(Err(error)),
        }
    }

    /// Hands the messages of one datagram to `each`; what has become of the request, if that is settled.
    #[inline]
    fn hand_out(
        &self,
        bytes: &[u8],
        each: &mut impl FnMut(&Message) -> Result<Next>,
    ) -> Option<Result> {
        for message in Messages(bytes) {
            if message.sequence != self.sequence || message.port != self.port {
                continue;
            }
            match message.kind {
                nlm::ERROR => return Some(answer::read(&message)),
                nlm::DONE => return Some(answer::read_done(&message)),
                _ => match each(&message) {
                    Ok(Next::More) => {}
                    Ok(Next::Done) => return Some(Ok(())),
                    Err(error) => return Some(Err(error)),
                },
            }
        }
        None
    }
}

/// A refusal in place of a list.
pub fn broken_off(error: Error) -> Error {
    match error {
        Error::Kernel { errno, text, .. } => Error::Dump { errno, text, what: "Dump", code: 1 },
        other => other,
    }
}

/// Receives one datagram. Errors when it did not fit, or the socket failed.
pub fn receive(socket: &Socket, buffer: &mut [u8]) -> Result<usize> {
    loop {
        let room = buffer.len();
        match socket.recv(&mut &mut buffer[..], nix::libc::MSG_TRUNC) {
            Ok(0) => return Err(Error::refused("EOF on netlink")),
            Ok(len) if len > room => return Err(Error::refused("Message truncated")),
            Ok(len) => return Ok(len),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => {
                let number = error.raw_os_error().unwrap_or(0);
                let why = reason(&error);
                return Err(Error::refused(format!("netlink receive error {why} ({number})")));
            }
        }
    }
}

/// A buffer that the kernel does not grant is not an error: it caps it.
pub fn set_buffers(socket: &Socket, receive: usize) {
    use nix::sys::socket::{setsockopt, sockopt};
    let _ = setsockopt(socket, sockopt::SndBuf, &SEND_BUFFER);
    let _ = setsockopt(socket, sockopt::RcvBuf, &receive);
}

/// Seconds since 1970: sequence numbers begin there, as the reference's do.
fn now() -> u32 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |time| time.as_secs() as u32)
}
