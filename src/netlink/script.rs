//! A transport without a kernel: a function answers requests, which are recorded. For `rip explain`, tests and fuzzing.

use super::message::{HEADER, Message, Messages};
use super::transport::{Setting, Socket, Transport};
use super::uapi::nlm;
use crate::error::Result;
use crate::sys::Datagram;
use nix::errno::Errno;
use std::collections::VecDeque;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A function that answers a request of a netlink protocol with any number of messages.
type Answers = dyn FnMut(isize, &Message) -> Vec<u8> + Send;

/// A recorded request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The netlink protocol (NETLINK_ROUTE etc.).
    pub protocol: isize,
    /// The request with its netlink header.
    pub bytes: Vec<u8>,
}

/// A transport that answers with a function and records requests.
#[derive(Clone)]
pub struct Script(Arc<Mutex<State>>);

struct State {
    answers: Box<Answers>,
    sent: Vec<Sent>,
    events: Vec<u8>,
}

impl Script {
    /// Creates a transport. `answers` returns the replies to a request; their sequence numbers are set here. NLMSG_DONE or an
    /// acknowledgement is appended if the request requires it and the replies do not contain it.
    pub fn new(answers: impl FnMut(isize, &Message) -> Vec<u8> + Send + 'static) -> Self {
        let answers = Box::new(answers);
        Script(Arc::new(Mutex::new(State { answers, sent: Vec::new(), events: Vec::new() })))
    }

    /// Adds events, which each socket that joins a multicast group receives.
    #[cfg(any(test, fuzzing))]
    pub fn with_events(self, events: &[u8]) -> Self {
        self.state().events = events.to_vec();
        self
    }

    /// Returns the recorded requests in order.
    #[cfg(any(test, fuzzing))]
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns an error message with this errno value.
pub fn refusal(errno: i32) -> Vec<u8> {
    message(nlm::ERROR, &[&errno.wrapping_neg().to_ne_bytes()[..], &[0; HEADER]].concat())
}

/// Builds a message of this type.
pub fn message(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = ((HEADER + body.len()) as u32).to_ne_bytes().to_vec();
    bytes.extend(kind.to_ne_bytes());
    bytes.extend([0; 10]);
    bytes.extend(body);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

impl Transport for Script {
    fn open(&self, protocol: isize, groups: u32, _: usize) -> Result<Box<dyn Socket>> {
        let socket = ScriptSocket { script: self.clone(), protocol, waiting: Mutex::default() };
        if groups != 0 {
            socket.hear();
        }
        Ok(Box::new(socket))
    }
}

struct ScriptSocket {
    script: Script,
    protocol: isize,
    waiting: Mutex<VecDeque<Vec<u8>>>,
}

impl ScriptSocket {
    fn waiting(&self) -> MutexGuard<'_, VecDeque<Vec<u8>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hear(&self) {
        let events = std::mem::take(&mut self.script.state().events);
        if !events.is_empty() {
            self.waiting().push_back(events);
        }
    }

    fn answer(&self, request: &Message) {
        let mut state = self.script.state();
        state.sent.push(Sent { protocol: self.protocol, bytes: request.raw.to_vec() });
        let mut answer = (state.answers)(self.protocol, request);
        drop(state);
        let is_list = request.flags & nlm::DUMP == nlm::DUMP;
        let ends = |message: Message| [nlm::ERROR, nlm::DONE].contains(&message.kind);
        if !Messages(&answer).any(ends) {
            if is_list {
                answer.extend(message(nlm::DONE, &[0; 4]));
            } else if request.flags & nlm::ACK != 0 {
                answer.extend(refusal(0));
            }
        }
        number(&mut answer, request.sequence);
        self.waiting().push_back(answer);
    }
}

/// Sets the sequence number of each message of an answer.
fn number(answer: &mut [u8], sequence: u32) {
    let mut at = 0;
    while let Some(len) = Messages(&answer[at..]).next().map(|message| message.raw.len()) {
        answer[at + 8..at + 12].copy_from_slice(&sequence.to_ne_bytes());
        at = (at + len.next_multiple_of(4)).min(answer.len());
    }
}

impl Socket for ScriptSocket {
    fn set(&self, setting: Setting) -> std::io::Result<()> {
        if let Setting::Group(_) = setting {
            self.hear();
        }
        Ok(())
    }

    fn send(&self, bytes: &[u8]) -> Result {
        Messages(bytes).for_each(|request| self.answer(&request));
        Ok(())
    }

    fn receive(&self, buffer: &mut Vec<u8>, _: i32) -> Result<Datagram, Errno> {
        let datagram = self.waiting().pop_front().ok_or(Errno::EAGAIN)?;
        let room = buffer.capacity() - buffer.len();
        buffer.extend_from_slice(&datagram[..datagram.len().min(room)]);
        Ok(Datagram { len: datagram.len(), sender: 0, nsid: None })
    }

    fn file(&self) -> Option<BorrowedFd<'_>> {
        None
    }
}
