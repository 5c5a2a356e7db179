//! A blocking netlink socket: one request, its replies.

use super::ahead::receive_ahead;
use super::answer;
use super::message::{Message, Messages};
use super::outcome::Outcome;
use super::request::Request;
use super::socket::buffer;
use super::transport::{Netlink, Setting, Socket};
use super::uapi::nlm;
use crate::error::{Error, Kind, Result, warn};
use crate::sys;

/// After so many datagrams a list is long, and received ahead.
const LONG: usize = 8;

/// How often a list that changed meanwhile is asked for again.
const RETRIES: u32 = 5;

/// A connection to one netlink family of the kernel.
pub struct Conn {
    protocol: isize,
    socket: Box<dyn Socket>,
    sequence: u32,
    buffer: Vec<u8>,
}

/// What to do after a reply.
enum Next {
    More,
    Done,
}

impl Conn {
    /// Opens a connection to a netlink protocol (NETLINK_ROUTE = 0). Errors: `Cannot open netlink socket: …`, exit code 1.
    pub fn open(netlink: &Netlink, protocol: isize) -> Result<Self> {
        let socket = netlink.open(protocol, 0)?;
        // Kernels before 4.12 know no extended acks.
        let _ = socket.set(Setting::ExtendedAck);
        // Replies carry the number of their request; it begins where nobody can guess.
        Ok(Conn { protocol, socket, sequence: sys::random() as u32, buffer: buffer()? })
    }

    /// Lets the kernel check requests to list, and list only what they ask for.
    pub fn check_strictly(&self) {
        // Kernels before 4.20 know no such checks.
        let _ = self.socket.set(Setting::StrictCheck);
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
    pub fn outcome(&mut self, request: Request) -> Result<Outcome> {
        match self.request(request) {
            Ok(()) => Ok(Outcome::Done(())),
            Err(error) => error.refusal().map(Outcome::Refused).ok_or(error),
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
    /// Errors with [`Kind::Dump`] where the kernel refuses or breaks off.
    pub fn dump(&mut self, mut request: Request, each: impl FnMut(&Message) -> Result) -> Result {
        self.send(&mut request)?;
        self.listed(each)
    }

    /// As [`Conn::dump`], for lists where the kernel repeats something in each datagram. It sizes datagrams by the largest
    /// buffer that the socket has received into; the reference peeks first, so its second datagram is as small as its first.
    pub fn dump_peeking(
        &mut self,
        mut request: Request,
        each: impl FnMut(&Message) -> Result,
    ) -> Result {
        self.send(&mut request)?;
        self.socket.peek();
        self.listed(each)
    }

    /// Hands the messages of a list to `each`.
    fn listed(&mut self, mut each: impl FnMut(&Message) -> Result) -> Result {
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
    pub fn collect(&mut self, request: Request) -> Result<Vec<u8>> {
        self.collect_by(request, |message, all| all.extend_from_slice(message.raw))
    }

    /// As [`Conn::collect`], but `keep` appends what is to be kept of a message.
    pub fn collect_by(
        &mut self,
        mut request: Request,
        mut keep: impl FnMut(&Message, &mut Vec<u8>),
    ) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        for attempt in 0.. {
            let mut interrupted = false;
            all.clear();
            self.send(&mut request)?;
            self.stream(|message| {
                interrupted |= message.flags & nlm::DUMP_INTR != 0;
                keep(message, &mut all);
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
        self.socket.send(requests)?;
        let mut refusal = Ok(());
        self.buffer.clear();
        while self.socket.receive(&mut self.buffer, nix::libc::MSG_DONTWAIT).is_ok() {
            for message in Messages(&self.buffer).filter(|message| message.kind == nlm::ERROR) {
                refusal = refusal.and_then(|()| answer::read(&message, self.protocol));
            }
            self.buffer.clear();
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
        self.socket.send(bytes)?;
        let first = self.sequence.wrapping_add(1).wrapping_sub(count as u32);
        let mut answered = 0;
        while answered < count {
            self.buffer.clear();
            self.socket.wait(&mut self.buffer)?;
            for message in Messages(&self.buffer) {
                let place = message.sequence.wrapping_sub(first) as usize;
                if message.kind != nlm::ERROR || place >= count {
                    continue;
                }
                answered += 1;
                if let Err(error) = answer::read(&message, self.protocol) {
                    refused(place, error);
                }
            }
        }
        Ok(())
    }

    /// Numbers a request and sends it.
    fn send(&mut self, request: &mut Request) -> Result {
        self.sequence = self.sequence.wrapping_add(1);
        self.socket.send(request.finish(self.sequence))
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
            if let Some(outcome) = receive_ahead(&*self.socket, hand_out) {
                return outcome;
            }
        }
    }

    /// Receives one datagram and hands it out.
    #[inline]
    fn reply(&mut self, each: &mut impl FnMut(&Message) -> Result<Next>) -> Option<Result> {
        self.buffer.clear();
        match self.socket.wait(&mut self.buffer) {
            Ok(()) => self.hand_out(&self.buffer, each),
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
            if message.sequence != self.sequence {
                continue;
            }
            match message.kind {
                nlm::ERROR => return Some(answer::read(&message, self.protocol)),
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
    match error.kind {
        Kind::Kernel(refusal) => Error::dump(refusal, "Dump"),
        _ => error,
    }
}
