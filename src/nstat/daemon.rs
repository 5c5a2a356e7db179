//! `nstat -d SECS`: a daemon that samples the counters and sends values and rates to its clients.

use super::counters::{self, Counters, with_old};
use super::{FAILED, NstatOptions, show};
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

/// The address of the abstract Unix socket of a user's daemon: `nstatUID`.
fn address(uid: u32) -> std::io::Result<SocketAddr> {
    SocketAddr::from_abstract_name(format!("nstat{uid}"))
}

/// Returns the counters of the user's daemon, or of root's, as [`counters::of_lines`] parses them. None if no daemon runs, or if
/// it belongs to another user.
pub fn query() -> Option<Vec<u8>> {
    let own = getuid().as_raw();
    [own, 0].into_iter().find_map(|uid| {
        let mut stream = UnixStream::connect_addr(&address(uid).ok()?).ok()?;
        let peer = getsockopt(&stream, PeerCredentials).ok()?;
        if peer.uid() != own && peer.uid() != 0 {
            return None;
        }
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).ok()?;
        Some(reply)
    })
}

/// Starts the daemon; the calling process returns. Errors: a daemon of this user already runs.
pub fn run(options: &NstatOptions) -> Result {
    let failed =
        |what: &str, why: String| Error::refused(format!("nstat: {what}: {why}")).with_code(FAILED);
    let listener = address(getuid().as_raw()).and_then(|address| UnixListener::bind_addr(&address));
    let listener = listener.map_err(|error| failed("bind", reason(&error)))?;
    match sys::become_daemon() {
        Ok(true) => serve(options, &listener),
        Ok(false) => Ok(()),
        Err(errno) => Err(failed("daemon", strerror(errno as i32))),
    }
}

/// Runs the daemon: samples the counters every `interval` milliseconds and answers clients. Returns only on an error of a
/// counter file.
fn serve(options: &NstatOptions, listener: &UnixListener) -> Result {
    let mut now = counters::of_kernel()?;
    now.info = Some(format!(
        "{}.{} sampling_interval={} time_const={}",
        std::process::id(),
        sys::random() as u32 >> 1,
        options.interval / 1000,
        options.time_constant
    ));
    let mut last = Instant::now();
    loop {
        let elapsed = last.elapsed().as_millis() as u64;
        let interval = u64::from(options.interval);
        if elapsed >= interval {
            last = Instant::now();
            sample(options, &mut now, elapsed)?;
            continue;
        }
        let left = PollTimeout::try_from(interval - elapsed).unwrap_or(PollTimeout::MAX);
        let mut files = [PollFd::new(listener.as_fd(), PollFlags::POLLIN)];
        if poll(&mut files, left).is_ok_and(|count| count > 0)
            && let Ok((stream, _)) = listener.accept()
        {
            answer(options, &now, stream);
        }
        while waitpid(None, Some(WaitPidFlag::WNOHANG)).is_ok_and(|status| status.pid().is_some()) {
        }
    }
}

/// Sends the counters to a client. A child process sends them, so that a client that does not read does not block the daemon.
fn answer(options: &NstatOptions, now: &Counters, mut stream: UnixStream) {
    if let Ok(ForkResult::Child) = sys::fork() {
        let all = now.all.iter().map(|counter| (counter, counter.value));
        let text = show::lines(now.info.as_deref().unwrap_or_default(), all, options.zeros);
        let done = stream.write_all(&crate::text::to_bytes(&text));
        sys::leave(i32::from(done.is_err()));
    }
}

/// Updates values and rates, `elapsed` milliseconds after the previous sample. A rate is an exponentially weighted moving
/// average: after the time constant, the weight of an old sample is 1/10. Errors: a counter file cannot be parsed.
fn sample(options: &NstatOptions, now: &mut Counters, elapsed: u64) -> Result {
    let read = counters::of_kernel()?;
    let weight =
        1.0 - 10f64.powf(-f64::from(options.interval) / 1000.0 / f64::from(options.time_constant));
    let old = now.all.clone();
    let found: Vec<_> =
        with_old(&old, &read.all).map(|(_, new)| new.map(|new| new.value)).collect();
    for (counter, value) in now.all.iter_mut().zip(found) {
        let Some(value) = value else { continue };
        let rate = value.wrapping_sub(counter.value) as f64 * 1000.0 / elapsed.max(1) as f64;
        counter.rate += weight * (rate - counter.rate);
        counter.value = value;
    }
    Ok(())
}
