//! Values that no two runs share, replaced on both sides.

use super::Result;

/// Something volatile.
#[derive(Clone)]
pub enum Mask {
    /// MAC addresses, and the link-local addresses made of them, that no command of the case names.
    Mac,
    /// Seconds (`59sec`, rounded up to tens) and the bridge's timers.
    Timers,
    /// The numbers of lines that hold nothing but numbers: counters.
    Counters,
    /// The address behind `permaddr`, which the kernel draws by lot for tunnels.
    Permaddr,
    /// What is said of a list that changed meanwhile: of MACsec devices, in whatever namespace.
    Interrupted,
    /// Dates with the time of day: `2026-11-24 08:20:53`.
    Dates,
    /// Inodes, cookies and times of sockets, and the process of the netlink socket that `ss` itself opens.
    Sockets,
    /// The number behind these words.
    After(String),
}

impl Mask {
    /// The words behind `#! mask`.
    pub fn parse(words: &str) -> Result<Self> {
        Ok(match words {
            "mac" => Self::Mac,
            "timers" => Self::Timers,
            "counters" => Self::Counters,
            "permaddr" => Self::Permaddr,
            "interrupted" => Self::Interrupted,
            "dates" => Self::Dates,
            "sockets" => Self::Sockets,
            _ => match words.strip_prefix("after ") {
                Some(text) => Self::After(quoted(text).to_owned()),
                None => return Err(format!("unknown \"#! mask {words}\"").into()),
            },
        })
    }

    /// `output` with `N` or `xx` for what is masked; `named` is the text of the case's commands.
    pub fn apply(&self, output: &str, named: &str) -> String {
        match self {
            Self::Mac => addresses(output, named),
            Self::Timers => {
                let mut text = seconds(output);
                for key in ["\"valid_life_time\":", "\"preferred_life_time\":"] {
                    text = lifetimes(&text, key);
                }
                for words in ["_timer ", "_timer\":", "_timer\": ", "timer\t\t", "timer\t"] {
                    text = numbers_after(&text, words);
                }
                text
            }
            Self::Counters => counters(output),
            Self::Permaddr => {
                let text = word_after(output, "permaddr ", ' ');
                let text = word_after(&text, "\"permaddr\":\"", '"');
                word_after(&text, "\"permaddr\": \"", '"')
            }
            Self::Interrupted => {
                output.replace("! Dump was interrupted and may be inconsistent.\n", "")
            }
            Self::Dates => dates(output),
            Self::Sockets => sockets(output),
            Self::After(words) => numbers_after(output, words),
        }
    }
}

/// Output of `ss` without values that differ in each run. A column may be as wide as an inode number, so runs of blanks in
/// such lines are replaced by one blank.
fn sockets(output: &str) -> String {
    output.split_inclusive('\n').map(socket_line).collect()
}

fn socket_line(line: &str) -> String {
    const KEYS: [&str; 9] =
        ["ino:", "sk:", "sk=", "lastsnd:", "lastrcv:", "lastack:", "peers: ", "dev:0/", "pid="];
    let is_unix = ["u_str ", "u_dgr ", "u_seq "].iter().any(|netid| line.starts_with(netid));
    let mut text = KEYS.iter().fold(line.to_owned(), |text, key| hexadecimals_after(&text, key));
    if text != line {
        // The column is as wide as the longest number.
        text.truncate(text.trim_end_matches(['\n', '·', ' ']).len());
        text.push('\n');
    }
    if line.starts_with('\t') {
        // Lines of details are padded to the same column width.
        let len = text.trim_end_matches(['\n', '·', ' ']).len();
        if text[len..].starts_with(' ') {
            text.replace_range(len.., " ·\n");
        }
    }
    if is_unix || line.contains("tcpdiag:") || line.contains(" 4:") || line.contains("Address:Port")
    {
        text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    }
    if is_unix {
        text = text.split(' ').map(inode).collect::<Vec<_>>().join(" ");
    }
    for (before, by) in [("tcpdiag:", "tcpdiag:X"), (" 4:", " 4:X")] {
        let own = |rest: &str| !rest.starts_with("kernel") && !rest.starts_with("0 ");
        if let Some(at) = text.find(before).filter(|at| own(&text[at + before.len()..])) {
            let end = text[at + before.len()..]
                .find([' ', '\n'])
                .map_or(text.len(), |end| at + before.len() + end);
            text.replace_range(at..end, by);
        }
    }
    seconds(&text)
}

/// `N` for a word of at least four digits, which is an inode.
fn inode(word: &str) -> &str {
    let digits = word.trim_end_matches(['\n', '·']);
    let is_inode = digits.len() > 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    match (is_inode, word.ends_with('\n')) {
        (true, true) => "N\n",
        (true, false) => "N",
        _ => word,
    }
}

/// `N` for the hexadecimal digits behind `key`.
fn hexadecimals_after(text: &str, key: &str) -> String {
    let mut parts = text.split(key);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_hexdigit());
        out.push_str(key);
        out.push_str(if rest.len() < part.len() { "N" } else { "" });
        out.push_str(rest);
    }
    out
}

/// `xxxx-xx-xx xx:xx:xx` in place of each date.
fn dates(output: &str) -> String {
    const FORM: &[u8] = b"0000-00-00 00:00:00";
    let fits = |bytes: &[u8]| {
        let is_digit = |(byte, form): (&u8, &u8)| match form {
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        };
        bytes.len() == FORM.len() && bytes.iter().zip(FORM).all(is_digit)
    };
    let mut text = output.to_owned();
    for at in 0..text.len().saturating_sub(FORM.len() - 1) {
        if text.as_bytes().get(at..at + FORM.len()).is_some_and(fits) {
            text.replace_range(at..at + FORM.len(), "xxxx-xx-xx xx:xx:xx");
        }
    }
    text
}

/// `text` with `X` for what stands between `words` and `end`.
fn word_after(text: &str, words: &str, end: char) -> String {
    let mut parts = text.split(words);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(words);
        out.push('X');
        out.push_str(part.find(end).map_or("", |at| &part[at..]));
    }
    out
}

/// `words` without the quotes around them, if they are quoted.
fn quoted(words: &str) -> &str {
    words.strip_prefix('"').and_then(|w| w.strip_suffix('"')).unwrap_or(words)
}

fn is_number(c: char) -> bool {
    c.is_ascii_digit() || c == '.'
}

fn numbers_after(text: &str, words: &str) -> String {
    let mut parts = text.split(words);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(words);
        let blanks = part.len() - part.trim_start_matches(' ').len();
        let number = part[blanks..].find(|c| !is_number(c)).unwrap_or(part.len() - blanks);
        out.push_str(if number > 0 { "N" } else { &part[..blanks] });
        out.push_str(&part[blanks + number..]);
    }
    out
}

/// Seconds that go by while a case runs: whole ones rounded up to tens, so that what was set still shows.
fn seconds(text: &str) -> String {
    let mut parts = text.split("sec").peekable();
    let mut out = String::new();
    while let Some(part) = parts.next() {
        let kept = part.trim_end_matches(is_number);
        match parts.peek() {
            Some(_) => out.push_str(&format!("{kept}{}sec", up_to_tens(&part[kept.len()..]))),
            None => out.push_str(part),
        }
    }
    out
}

/// The same behind a JSON key.
fn lifetimes(text: &str, key: &str) -> String {
    let mut parts = text.split(key);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_at(part.find(|c| !is_number(c)).unwrap_or(part.len()));
        out.push_str(&format!("{key}{}{rest}", up_to_tens(number)));
    }
    out
}

fn up_to_tens(number: &str) -> String {
    match number.parse::<u64>() {
        Ok(u64::MAX | 4294967295) | Err(_) if !number.contains('.') => number.to_owned(),
        Ok(whole) => whole.next_multiple_of(10).to_string(),
        Err(_) => "N".to_owned(),
    }
}

fn counters(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let body = line.trim_end_matches('·');
        if !body.trim().is_empty() && body.chars().all(|c| c.is_ascii_digit() || c == ' ') {
            let indent = body.len() - body.trim_start().len();
            let row: Vec<_> = body.split_whitespace().map(|_| "N").collect();
            out.push_str(&format!("{}{}", &body[..indent], row.join(" ")));
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

fn addresses(text: &str, named: &str) -> String {
    let mut out = String::new();
    let is_part = |c: char| c.is_ascii_hexdigit() || c == ':';
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_part(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(match word {
            _ if named.contains(word) => word,
            "00:00:00:00:00:00" | "ff:ff:ff:ff:ff:ff" => word,
            _ if word.starts_with("33:33:") || word.starts_with("01:") => word,
            _ if word.len() == 17 && word.matches(':').count() == 5 => "xx:xx:xx:xx:xx:xx",
            _ if word.starts_with("fe80::") => "fe80::xxxx",
            _ => word,
        });
        rest = after;
    }
    out + rest
}
