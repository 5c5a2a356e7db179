//! A netlink socket that sends a request and waits for the replies.

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

/// The number of datagrams after which a dump counts as long, and is received by a second thread.
const LONG: usize = 8;

/// The maximum length of a reply to one of several requests sent together, in bytes, without the request that an error
/// message quotes: the headers, and the attributes of an extended acknowledgement.
const ANSWER: usize = 1024;

/// How many times an interrupted dump is repeated (NLM_F_DUMP_INTR).
const RETRIES: u32 = 5;

/// A connection for one netlink protocol.
pub struct Conn {
    protocol: isize,
    socket: Box<dyn Socket>,
    sequence: u32,
    buffer: Vec<u8>,
}

/// How to continue after a reply.
enum Next {
    More,
    Done,
}

impl Conn {
    /// Opens a connection to a netlink protocol (NETLINK_ROUTE = 0). Errors: `Cannot open netlink socket: …`, exit code 1.
    pub fn open(netlink: &Netlink, protocol: isize) -> Result<Self> {
        let socket = netlink.open(protocol, 0)?;
        // Kernels before 4.12 do not support extended ACKs.
        let _ = socket.set(Setting::ExtendedAck);
        // Replies carry the sequence number of their request. The first number is random, so that other processes
        // cannot guess it.
        Ok(Conn { protocol, socket, sequence: sys::random() as u32, buffer: buffer()? })
    }

    /// Enables strict checking of dump requests (NETLINK_GET_STRICT_CHK): the kernel then applies the filters in them.
    pub fn check_strictly(&self) {
        // Kernels before 4.20 do not support strict checking.
        let _ = self.socket.set(Setting::StrictCheck);
    }

    /// Sends a request and waits for the acknowledgement. Errors: the kernel's refusal.
    pub fn request(&mut self, mut request: Request) -> Result {
        request.flag(nlm::ACK);
        self.send(&mut request)?;
        self.replies(|_| Ok(Next::More))
    }

    /// Like [`Conn::request`]. Returns the first notification of the change (NLM_F_ECHO), or an empty message.
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

    /// Like [`Conn::request`], for callers with an error message of their own. Returns the errno value of a refusal.
    pub fn outcome(&mut self, request: Request) -> Result<Outcome> {
        match self.request(request) {
            Ok(()) => Ok(Outcome::Done(())),
            Err(error) => error.refusal().map(Outcome::Refused).ok_or(error),
        }
    }

    /// Sends a request and passes its reply to `read`. Errors: the kernel's refusal.
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

    /// Sends a dump request and passes each message to `each` as it arrives. Errors: [`Kind::Dump`] if the kernel
    /// refuses or aborts the dump.
    pub fn dump(&mut self, request: Request, each: impl FnMut(&Message) -> Result) -> Result {
        self.begin(request)?;
        self.listed(each)
    }

    /// Sends a dump request, whose messages [`Conn::listed`] receives. The kernel prepares the first datagram within the system
    /// call.
    pub fn begin(&mut self, mut request: Request) -> Result {
        self.send(&mut request)
    }

    /// Like [`Conn::dump`], for dumps in which the kernel repeats data in each datagram. The kernel limits datagrams to
    /// the largest buffer that the socket has received into. The reference calls recvmsg(2) with MSG_PEEK and an empty
    /// buffer first, so its second datagram is as small as its first.
    pub fn dump_peeking(
        &mut self,
        request: Request,
        each: impl FnMut(&Message) -> Result,
    ) -> Result {
        self.begin(request)?;
        self.socket.peek();
        self.listed(each)
    }

    /// Receives the messages of a dump whose request was sent by [`Conn::begin`], and passes each to `each`. Errors: as for
    /// [`Conn::dump`].
    pub fn listed(&mut self, mut each: impl FnMut(&Message) -> Result) -> Result {
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

    /// Sends a dump request and returns all messages. An interrupted dump is repeated. Errors: as for [`Conn::dump`].
    pub fn collect(&mut self, request: Request) -> Result<Vec<u8>> {
        self.collect_by(request, |message, all| all.extend_from_slice(message.raw))
    }

    /// Like [`Conn::collect`], but `keep` appends the required parts of each message.
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

    /// Sends requests without NLM_F_ACK together. Errors: the first refusal.
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

    /// Sets the sequence number and NLM_F_ACK of a request for [`Conn::exchange`].
    pub fn number(&mut self, request: &mut Request) {
        request.flag(nlm::ACK);
        self.sequence = self.sequence.wrapping_add(1);
        request.finish(self.sequence);
    }

    /// Sends `count` requests together, which have consecutive sequence numbers, and waits for all acknowledgements.
    /// Passes each refusal with the index of its request to `refused`.
    pub fn exchange(
        &mut self,
        bytes: &[u8],
        count: usize,
        mut refused: impl FnMut(usize, Error),
    ) -> Result {
        self.socket.send(bytes)?;
        let protocol = self.protocol;
        self.answers(bytes, count, |place, message| {
            if message.kind != nlm::ERROR {
                return false;
            }
            if let Err(error) = answer::read(message, protocol) {
                refused(place, error);
            }
            true
        })
    }

    /// Sends several requests together, each of which the kernel answers with one message or an error. Passes each answer to
    /// `each`, in the order of the requests.
    pub fn ask(
        &mut self,
        questions: impl Iterator<Item = Request>,
        mut each: impl FnMut(Result<&Message>),
    ) -> Result {
        let mut bytes = Vec::new();
        let mut count = 0;
        for mut question in questions {
            self.sequence = self.sequence.wrapping_add(1);
            bytes.extend_from_slice(question.finish(self.sequence));
            count += 1;
        }
        self.socket.send(&bytes)?;
        let protocol = self.protocol;
        self.answers(&bytes, count, |_, message| {
            match message.kind {
                nlm::ERROR => match answer::read(message, protocol) {
                    Err(error) => each(Err(error)),
                    // An acknowledgement, which no request has asked for.
                    Ok(()) => return false,
                },
                _ => each(Ok(message)),
            }
            true
        })
    }

    /// Waits for the answers to the requests in `bytes`, which are the last `count` requests that were sent. Passes each
    /// message to `each`, with the index of its request. `each` returns whether the message completes this answer.
    fn answers(
        &mut self,
        bytes: &[u8],
        count: usize,
        mut each: impl FnMut(usize, &Message) -> bool,
    ) -> Result {
        let first = self.sequence.wrapping_add(1).wrapping_sub(count as u32);
        // An error message quotes the request.
        let request = Messages(bytes).map(|request| request.raw.len()).max().unwrap_or(0);
        let longest = request + ANSWER;
        let mut answered = 0;
        self.buffer.clear();
        while answered < count {
            self.socket.wait_several(
                &mut self.buffer,
                longest,
                count - answered,
                &mut |bytes| {
                    for message in Messages(bytes) {
                        let place = message.sequence.wrapping_sub(first) as usize;
                        answered += usize::from(place < count && each(place, &message));
                    }
                },
            )?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Sets the sequence number of a request and sends it.
    fn send(&mut self, request: &mut Request) -> Result {
        self.sequence = self.sequence.wrapping_add(1);
        self.socket.send(request.finish(self.sequence))
    }

    /// Passes the replies to the last request to `each`, until the kernel has finished.
    fn replies(&mut self, mut each: impl FnMut(&Message) -> Result<Next>) -> Result {
        loop {
            if let Some(outcome) = self.reply(&mut each) {
                return outcome;
            }
        }
    }

    /// Like [`Conn::replies`], for dumps that may be long.
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

    /// Receives one datagram and passes its messages to `each`.
    #[inline]
    fn reply(&mut self, each: &mut impl FnMut(&Message) -> Result<Next>) -> Option<Result> {
        self.buffer.clear();
        match self.socket.wait(&mut self.buffer) {
            Ok(()) => self.hand_out(&self.buffer, each),
            Err(error) => Some(Err(error)),
        }
    }

    /// Passes the messages of one datagram to `each`. Returns the result of the request, if it is known.
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

/// Converts a refusal to the error of an aborted dump.
pub fn broken_off(error: Error) -> Error {
    match error.kind {
        Kind::Kernel(refusal) => Error::dump(refusal, "Dump"),
        _ => error,
    }
}
