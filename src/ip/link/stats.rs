//! `ip -statistics link show`: the counters of a link, in columns that fit the longest number.

use crate::netlink::uapi::link::ifla;
use crate::print::{Printer, Units, format};
use crate::rt::link::Link;
use crate::rt::stats::{Counter, Stats};
use crate::session::Session;

/// A column: heading, JSON key, and counter.
type Column = (&'static str, &'static str, Counter);

const RX: &[Column] = &[
    ("bytes", "bytes", Counter::RxBytes),
    ("packets", "packets", Counter::RxPackets),
    ("errors", "errors", Counter::RxErrors),
    ("dropped", "dropped", Counter::RxDropped),
    ("missed", "", Counter::RxMissed),
    ("", "over_errors", Counter::RxOver),
    ("mcast", "multicast", Counter::Multicast),
];
const RX_ERRORS: &[Column] = &[
    ("length", "length_errors", Counter::RxLength),
    ("crc", "crc_errors", Counter::RxCrc),
    ("frame", "frame_errors", Counter::RxFrame),
    ("fifo", "fifo_errors", Counter::RxFifo),
    ("overrun", "", Counter::RxOver),
    ("", "missed_errors", Counter::RxMissed),
];
const TX: &[Column] = &[
    ("bytes", "bytes", Counter::TxBytes),
    ("packets", "packets", Counter::TxPackets),
    ("errors", "errors", Counter::TxErrors),
    ("dropped", "dropped", Counter::TxDropped),
    ("carrier", "carrier_errors", Counter::TxCarrier),
    ("collsns", "collisions", Counter::Collisions),
];
const TX_ERRORS: &[Column] = &[
    ("aborted", "aborted_errors", Counter::TxAborted),
    ("fifo", "fifo_errors", Counter::TxFifo),
    ("window", "window_errors", Counter::TxWindow),
    ("heartbt", "heartbeat_errors", Counter::TxHeartbeat),
];

/// The minimum width of each column. The first column also contains the name of the line.
const WIDTHS: [usize; 8] = [10, 7, 6, 7, 7, 7, 10, 9];
/// The index of the column for carrier changes.
const CHANGES: usize = 5;
/// The index of the column for compressed packets and for packets without a handler.
const COMPRESSED: usize = 6;
/// The index of the column for packets addressed to other hosts.
const OTHER_HOST: usize = 7;

/// A number in a line.
struct Cell {
    head: &'static str,
    key: &'static str,
    count: u64,
    column: usize,
}

/// A line of numbers with its name: `RX errors`.
struct Line {
    name: &'static str,
    cells: Vec<Cell>,
    /// An empty column that is printed with its width: compressed packets or carrier changes.
    padded: Option<usize>,
}

/// Prints the counters, without a newline after the last line.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    if let Some(stats) = Stats::of(l) {
        let changes = l.nlas.u32(ifla::CARRIER_CHANGES);
        show_counters(&stats, changes, s.options.stats > 1, p, s);
    }
}

/// Prints counters and `changes`, the number of carrier changes. `all` adds the lines of detailed errors.
pub fn show_counters(stats: &Stats, changes: Option<u32>, all: bool, p: &mut Printer, s: &Session) {
    let lines = lines(changes, stats, all);
    let widths = widths(&lines, s.options.units);
    p.object(Some("stats64"), |p| {
        for (i, (key, side)) in [("rx", &lines.0), ("tx", &lines.1)].into_iter().enumerate() {
            p.object(Some(key), |p| {
                for (j, line) in side.iter().enumerate() {
                    if i + j > 0 {
                        p.line();
                    }
                    write(line, &widths, p, s.options.units);
                }
            });
        }
    });
}

fn lines(changes: Option<u32>, stats: &Stats, all: bool) -> (Vec<Line>, Vec<Line>) {
    let get = |counter| stats.get(counter);
    let mut rx = vec![line("RX", RX, 0, stats)];
    let mut tx = vec![line("TX", TX, 0, stats)];
    for (side, counter) in [(&mut rx, Counter::RxCompressed), (&mut tx, Counter::TxCompressed)] {
        side[0].padded = (get(counter) == 0).then_some(COMPRESSED);
        side[0].optional("compressed", get(counter), COMPRESSED);
    }
    if all {
        let mut errors = line("RX errors", RX_ERRORS, 1, stats);
        errors.optional("nohandler", get(Counter::RxNoHandler), COMPRESSED);
        errors.optional("otherhost", get(Counter::RxOtherHost), OTHER_HOST);
        rx.push(errors);
        let mut errors = line("TX errors", TX_ERRORS, 1, stats);
        match changes {
            Some(count) => {
                let (head, key) = ("transns", "carrier_changes");
                errors.cells.push(Cell { head, key, count: count.into(), column: CHANGES });
            }
            None => errors.padded = Some(CHANGES),
        }
        tx.push(errors);
    }
    (rx, tx)
}

/// Returns a line with `columns`, starting at column `first`. A counter without a heading is only in JSON and takes no
/// column.
fn line(name: &'static str, columns: &[Column], first: usize, stats: &Stats) -> Line {
    let mut column = first;
    let cell = |&(head, key, counter): &Column| {
        let cell = Cell { head, key, count: stats.get(counter), column };
        column += usize::from(!head.is_empty());
        cell
    };
    Line { name, cells: columns.iter().map(cell).collect(), padded: None }
}

impl Line {
    /// Adds a number if it is not zero.
    fn optional(&mut self, head: &'static str, count: u64, column: usize) {
        if count != 0 {
            self.cells.push(Cell { head, key: head, count, column });
        }
    }
    fn written(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| !cell.head.is_empty())
    }
}

fn widths(lines: &(Vec<Line>, Vec<Line>), units: Units) -> [usize; 8] {
    let mut widths = WIDTHS;
    for cell in lines.0.iter().chain(&lines.1).flat_map(Line::written) {
        if let Some(width) = widths.get_mut(cell.column) {
            *width = (*width).max(format::count(cell.count, units).len());
        }
    }
    widths
}

/// Prints the headings of a line and below them the numbers.
fn write(line: &Line, widths: &[usize; 8], p: &mut Printer, units: Units) {
    let width = |cell: &Cell| widths.get(cell.column).copied().unwrap_or_default();
    let mut heads = format!("    {}:", line.name);
    let mut figures = "    ".to_string();
    // If the name takes the whole first column, this column is empty in the line below.
    if line.cells.first().is_none_or(|cell| cell.column > 0) {
        heads += &" ".repeat(widths[0].saturating_sub(line.name.len() + 1));
        figures += &" ".repeat(widths[0] + 1);
    }
    for cell in line.written() {
        let taken = if cell.column == 0 { line.name.len() + 2 } else { 0 };
        heads += &format!(" {:>1$}", cell.head, width(cell).saturating_sub(taken));
        figures += &format!("{:>1$} ", format::count(cell.count, units), width(cell));
    }
    if let Some(column) = line.padded {
        heads += &" ".repeat(widths[column] + 1);
    }
    for cell in line.cells.iter().filter(|cell| !cell.key.is_empty()) {
        p.json(cell.key, cell.count);
    }
    p.text_value(&heads);
    p.line();
    p.text_value(&figures);
}
