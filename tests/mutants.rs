//! Odd kernel replies: real messages with bytes changed, read from files. rip may say what it likes of
//! them, but never panics and never hangs.

use std::fs::File;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};

/// The exit status of a panic.
const PANIC: i32 = 101;
/// How long one run may take.
const PATIENCE: Duration = Duration::from_secs(300);
/// The magic numbers that saved addresses and routes begin with.
const ADDRESSES: u32 = 0x4736_1222;
const ROUTES: u32 = 0x4531_1224;

/// Lists to ask for: the type of the request, the length of its header.
const LISTS: &[(u16, usize)] = &[
    (18, 16),
    (22, 8),
    (26, 12),
    (30, 12),
    (34, 12),
    (66, 4),
    (74, 4),
    (82, 4),
    (94, 12),
    (106, 8),
];

/// Numbers drawn by lot, the same in each run (xorshift).
struct Lot(u64);

impl Lot {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

#[test]
fn mutants_are_no_harm() {
    let messages: Vec<Vec<u8>> = LISTS.iter().flat_map(|(kind, len)| list(*kind, *len)).collect();
    assert!(messages.len() > 2, "this machine has no interface");
    let dir = std::env::temp_dir().join(format!("rip-mutants-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for the files");
    let mut lot = Lot(0x9e37_79b9_7f4a_7c15);
    for round in 0..24 {
        let bytes = mutants(&messages, &mut lot);
        let name = dir.join(format!("{round}"));
        std::fs::write(&name, &bytes).expect("a file to write");
        let file = name.to_str().expect("a plain name");
        run(&["-d", "-s", "monitor", "file", file], None);
        run(&["-br", "-t", "monitor", "file", file], None);
        for (magic, what) in [(ADDRESSES, "addr"), (ROUTES, "route")] {
            std::fs::write(&name, [&magic.to_ne_bytes()[..], &bytes].concat()).expect("a file");
            run(&[what, "showdump"], Some(file));
            run(&["-j", "-d", what, "showdump"], Some(file));
        }
    }
    std::fs::remove_dir_all(dir).expect("the files to go");
}

/// The kernel's messages of one list; none where it refuses.
fn list(kind: u16, header: usize) -> Vec<Vec<u8>> {
    const REQUEST_DUMP: u16 = 0x301;
    let mut socket = Socket::new(NETLINK_ROUTE).expect("a netlink socket");
    socket.bind_auto().expect("an address for it");
    let len = 16 + header;
    let mut request = [&(len as u32).to_ne_bytes()[..], &kind.to_ne_bytes()].concat();
    request.extend(REQUEST_DUMP.to_ne_bytes());
    request.resize(len, 0);
    socket.send_to(&request, &SocketAddr::new(0, 0), 0).expect("a request to go");
    let mut all = vec![];
    loop {
        let (bytes, _) = socket.recv_from_full().expect("an answer");
        let mut rest = &bytes[..];
        while rest.len() >= 16 {
            let len = u32::from_ne_bytes([rest[0], rest[1], rest[2], rest[3]]) as usize;
            if matches!(u16::from_ne_bytes([rest[4], rest[5]]), 2 | 3) {
                return all;
            }
            all.push(rest[..len].to_vec());
            rest = rest.get(len.next_multiple_of(4)..).unwrap_or_default();
        }
    }
}

/// Each message several times over, some of its bytes behind the length changed.
fn mutants(messages: &[Vec<u8>], lot: &mut Lot) -> Vec<u8> {
    let mut out = vec![];
    for _ in 0..8 {
        for message in messages {
            let mut mutant = message.clone();
            for _ in 0..lot.below(6) {
                let at = 16 + lot.below(mutant.len() - 16);
                mutant[at] = [0, 1, 0x7f, 0x80, 0xff, lot.below(256) as u8][lot.below(6)];
            }
            if lot.below(8) == 0 {
                mutant.truncate(16 + lot.below(mutant.len() - 16));
                let len = (mutant.len() as u32).to_ne_bytes();
                mutant[..4].copy_from_slice(&len);
            }
            mutant.resize(mutant.len().next_multiple_of(4), 0);
            out.extend(mutant);
        }
    }
    out
}

/// Runs rip to its end.
fn run(words: &[&str], input: Option<&str>) {
    let stdin = input.map_or(Stdio::null(), |name| File::open(name).expect("the file").into());
    let mut child = Command::new(env!("CARGO_BIN_EXE_rip"))
        .args(words)
        .stdin(stdin)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("rip to start");
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().expect("rip to be ours") {
            Some(status) => break status,
            None if begun.elapsed() > PATIENCE => panic!("{words:?} hangs on {input:?}"),
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let code = status.code();
    assert!(code.is_some_and(|code| code != PANIC), "{words:?} of {input:?}: {status}");
}
