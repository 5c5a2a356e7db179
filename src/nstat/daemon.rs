//! `nstat -d SECS`: a daemon that samples the counters, and tells those who connect to it their values and rates.

use super::counters::{self, Counters, with_old};
use super::{Asked, FAILED, show};
use crate::error::{Error, Result, reason, strerror};
use crate::sys;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::{ForkResult, getuid};
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::time::Instant;

/// The abstract socket of a user's daemon.
fn address(uid: u32) -> std::io::Result<SocketAddr> {
    SocketAddr::from_abstract_name(format!("nstat{uid}"))
}

/// What the daemon of the user, or that of root, answers.
pub fn ask() -> Option<Vec<u8>> {
    let own = getuid().as_raw();
    [own, 0].into_iter().find_map(|uid| {
        let mut stream = UnixStream::connect_addr(&address(uid).ok()?).ok()?;
        let peer = getsockopt(&stream, PeerCredentials).ok()?;
        if peer.uid() != own && peer.uid() != 0 {
            return None;
        }
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        Some(answer)
    })
}

/// Starts the daemon. Errors: another one runs.
pub fn run(asked: &Asked) -> Result {
    let failed =
        |what: &str, why: String| Error::refused(format!("nstat: {what}: {why}")).with_code(FAILED);
    let listener = address(getuid().as_raw()).and_then(|address| UnixListener::bind_addr(&address));
    let listener = listener.map_err(|error| failed("bind", reason(&error)))?;
    match sys::become_daemon() {
        Ok(true) => serve(asked, &listener),
        Ok(false) => Ok(()),
        Err(errno) => Err(failed("daemon", strerror(errno as i32))),
    }
}

fn serve(asked: &Asked, listener: &UnixListener) -> Result {
    let mut now = counters::of_kernel()?;
    now.info = Some(format!(
        "{}.{} sampling_interval={} time_const={}",
        std::process::id(),
        sys::random() as u32 >> 1,
        asked.interval / 1000,
        asked.time_constant
    ));
    let mut last = Instant::now();
    loop {
        let elapsed = last.elapsed().as_millis() as u64;
        let interval = u64::from(asked.interval);
        if elapsed >= interval {
            last = Instant::now();
            sample(asked, &mut now, elapsed)?;
            continue;
        }
        let left = PollTimeout::try_from(interval - elapsed).unwrap_or(PollTimeout::MAX);
        let mut files = [PollFd::new(listener.as_fd(), PollFlags::POLLIN)];
        if poll(&mut files, left).is_ok_and(|count| count > 0)
            && let Ok((stream, _)) = listener.accept()
        {
            answer(asked, &now, stream);
        }
        while waitpid(None, Some(WaitPidFlag::WNOHANG)).is_ok_and(|status| status.pid().is_some()) {
        }
    }
}

/// Answers in a child process, so that who does not read delays nobody else.
fn answer(asked: &Asked, now: &Counters, mut stream: UnixStream) {
    if let Ok(ForkResult::Child) = sys::fork() {
        let all = now.all.iter().map(|counter| (counter, counter.value));
        let text = show::lines(now.info.as_deref().unwrap_or_default(), all, asked.zeros);
        let done = stream.write_all(&crate::text::to_bytes(&text));
        sys::leave(i32::from(done.is_err()));
    }
}

/// Reads the counters again, `elapsed` milliseconds after the last time. The rate is an exponentially weighted average: after
/// the averaging time a tenth of an old rate is left.
fn sample(asked: &Asked, now: &mut Counters, elapsed: u64) -> Result {
    let read = counters::of_kernel()?;
    let weight =
        1.0 - 10f64.powf(-f64::from(asked.interval) / 1000.0 / f64::from(asked.time_constant));
    let old = now.all.clone();
    let found: Vec<_> =
        with_old(&old, &read.all).map(|(_, new)| new.map(|new| new.value)).collect();
    for (counter, value) in now.all.iter_mut().zip(found) {
        let Some(value) = value else { continue };
        let grown = value.wrapping_sub(counter.value) as f64 * 1000.0 / elapsed.max(1) as f64;
        counter.rate += weight * (grown - counter.rate);
        counter.value = value;
    }
    Ok(())
}
