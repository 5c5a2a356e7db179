//! The columns of a list: as wide as their content, on a terminal also as wide as its screen.
//!
//! As in the reference, rows are kept until they would fill its buffer; then they are written with the widths known by
//! then. Widths never shrink, and memory does not grow with the list.

use crate::print::{Printer, Val, format};
use crate::sys;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The table.
    Netid,
    /// The state.
    State,
    /// What waits to be read.
    ReceiveQueue,
    /// What waits to be sent.
    SendQueue,
    /// Address of this end, with what is between it and the port.
    Local,
    /// Port of this end.
    LocalPort,
    /// Address of the other end.
    Peer,
    /// Port of the other end.
    PeerPort,
    /// Processes.
    Process,
    /// Details.
    Details,
}

/// How a column is laid out.
struct Layout {
    column: Column,
    header: &'static str,
    /// Blanks before it, unless it is the first.
    gap: usize,
    to_right: bool,
}

const fn left(column: Column, header: &'static str, gap: usize) -> Layout {
    Layout { column, header, gap, to_right: false }
}

const fn right(column: Column, header: &'static str) -> Layout {
    Layout { column, header, gap: 1, to_right: true }
}

const COLUMNS: [Layout; 10] = [
    left(Column::Netid, "Netid", 0),
    left(Column::State, "State", 1),
    left(Column::ReceiveQueue, "Recv-Q", 1),
    left(Column::SendQueue, "Send-Q", 1),
    right(Column::Local, "Local Address:"),
    left(Column::LocalPort, "Port", 0),
    right(Column::Peer, "Peer Address:"),
    left(Column::PeerPort, "Port", 0),
    left(Column::Process, "Process", 0),
    left(Column::Details, "", 0),
];

/// The reference's buffer: chunks of so many bytes, in which no cell is split. Rows are written when they reach into one
/// chunk more than these.
const CHUNKS: usize = 4;
const CHUNK: usize = (1 << 20) - 16;
/// Bytes before the text of a cell there; cells begin at even places.
const CELL: usize = 2;

/// A list under construction.
pub struct Sheet<'p> {
    printer: &'p mut Printer,
    /// The columns that are shown.
    shown: Vec<&'static Layout>,
    /// Width of each of them, in bytes.
    widths: Vec<usize>,
    /// Width of the screen, in columns; none where lines may be as long as they want.
    screen: Option<usize>,
    cells: Cells,
    fill: Fill,
    /// Width of the last column in the last row. As in the reference it counts only when another row follows before all are
    /// written.
    last: usize,
}

/// The text of the rows that are not written yet.
#[derive(Default)]
struct Cells {
    text: Vec<u8>,
    /// Where each cell ends.
    ends: Vec<u32>,
    /// The column that is being written, as a number; those before it are done.
    at: usize,
}

/// How full the reference's buffer would be.
#[derive(Default)]
struct Fill {
    chunks: usize,
    used: usize,
}

impl Fill {
    fn add(&mut self, len: usize) {
        let len = CELL + len;
        if self.used + len > CHUNK {
            self.chunks += 1;
            self.used = 0;
        }
        self.used = (self.used + len).next_multiple_of(2);
    }
}

/// What a list shows.
pub struct Shape {
    /// Columns that are left out.
    pub hidden: Vec<Column>,
    /// Whether the line of headers is written.
    pub has_header: bool,
}

impl<'p> Sheet<'p> {
    /// A list with its line of headers.
    pub fn new(printer: &'p mut Printer, shape: &Shape) -> Self {
        let shown: Vec<_> =
            COLUMNS.iter().filter(|layout| !shape.hidden.contains(&layout.column)).collect();
        let widths = vec![0; shown.len()];
        let screen = if printer.is_json() { None } else { screen() };
        let (cells, fill) = Default::default();
        let mut sheet = Sheet { printer, shown, widths, screen, cells, fill, last: 0 };
        if shape.has_header && !sheet.printer.is_json() {
            sheet.text_row(|line| {
                for layout in &COLUMNS {
                    line.column(layout.column);
                    line.text(layout.header);
                }
            });
        }
        sheet
    }

    /// One socket.
    pub fn row(&mut self, body: impl FnOnce(&mut Line)) {
        if self.printer.is_json() {
            self.printer.object(None, |p| body(&mut Line { to: To::Json(p) }));
            return;
        }
        self.text_row(body);
    }

    fn text_row(&mut self, body: impl FnOnce(&mut Line)) {
        let first = self.cells.ends.len();
        self.cells.at = 0;
        if let Some(width) = self.widths.last_mut() {
            *width = self.last.max(*width);
        }
        body(&mut Line { to: To::Text { cells: &mut self.cells, shown: &self.shown } });
        self.cells.end_up_to(COLUMNS.len(), &self.shown);
        let mut start = first.checked_sub(1).map_or(0, |at| self.cells.ends[at] as usize);
        let count = self.widths.len();
        for (at, end) in self.cells.ends[first..].iter().enumerate() {
            let len = *end as usize - start;
            match at + 1 == count {
                true => self.last = len,
                false => self.widths[at] = len.max(self.widths[at]),
            }
            self.fill.add(len);
            start = *end as usize;
        }
        if self.fill.chunks >= CHUNKS {
            self.write();
        }
    }

    /// Writes the rows.
    pub fn write(&mut self) {
        if self.shown.is_empty() {
            return;
        }
        let widths = self.laid_out();
        let mut out = Vec::new();
        let mut start = 0;
        for row in self.cells.ends.chunks_exact(self.shown.len()) {
            for (at, end) in row.iter().enumerate() {
                let cell = &self.cells.text[start..*end as usize];
                start = *end as usize;
                let layout = self.shown[at];
                let gap = if at == 0 { 0 } else { layout.gap };
                let padding = widths[at].saturating_sub(cell.len());
                if layout.to_right {
                    blanks(&mut out, gap + padding);
                    out.extend_from_slice(cell);
                } else {
                    blanks(&mut out, gap);
                    out.extend_from_slice(cell);
                    blanks(&mut out, padding);
                }
            }
            out.push(b'\n');
            if out.len() >= WRITTEN {
                hand_over(self.printer, &mut out);
            }
        }
        hand_over(self.printer, &mut out);
        self.cells.text.clear();
        self.cells.ends.clear();
        self.last = 0;
        self.fill = Fill::default();
    }

    /// The widths with the room that is left on the screen. Columns that fit together share a line of the screen; what
    /// is left of it is divided among them.
    fn laid_out(&self) -> Vec<usize> {
        let mut widths = self.widths.clone();
        let Some(screen) = self.screen else { return widths };
        let needed = |at: usize| self.widths[at] + if at == 0 { 0 } else { self.shown[at].gap };
        let mut first = 0;
        while first < widths.len() {
            let (mut next, mut used) = (first + 1, needed(first));
            while next < widths.len() && used + needed(next) <= screen {
                used += needed(next);
                next += 1;
            }
            let mut left = screen.saturating_sub(used);
            // An empty column stays empty.
            let sharing: Vec<_> = (first..next).filter(|at| widths[*at] > 0).collect();
            for (at, column) in sharing.iter().enumerate() {
                let share = left / (sharing.len() - at);
                widths[*column] += share;
                left -= share;
            }
            first = next;
        }
        widths
    }
}

fn hand_over(printer: &mut Printer, out: &mut Vec<u8>) {
    printer.text_value(Val::Bytes(out));
    printer.flush_if_full();
    out.clear();
}

/// Bytes that are handed over together.
const WRITTEN: usize = 1 << 15;

fn blanks(out: &mut Vec<u8>, count: usize) {
    out.resize(out.len() + count, b' ');
}

/// The width of the terminal, or of `COLUMNS` where stdout is none.
fn screen() -> Option<usize> {
    if let Some((_, columns)) = sys::terminal_size() {
        return Some(columns);
    }
    let columns = std::env::var("COLUMNS").ok()?;
    crate::text::number::unsigned_in(&columns, 0).filter(|columns| *columns > 0)
}

impl Cells {
    /// Ends all cells before a column.
    fn end_up_to(&mut self, column: usize, shown: &[&'static Layout]) {
        while self.at < column {
            let is_shown = shown.iter().any(|layout| layout.column as usize == self.at);
            if is_shown {
                self.ends.push(self.text.len() as u32);
            } else {
                self.text.truncate(self.ends.last().map_or(0, |end| *end as usize));
            }
            self.at += 1;
        }
    }
}

/// One row under construction: each call writes text and JSON.
pub struct Line<'a> {
    to: To<'a>,
}

enum To<'a> {
    Text { cells: &'a mut Cells, shown: &'a [&'static Layout] },
    Json(&'a mut Printer),
}

impl Line<'_> {
    /// What follows stands in this column, which is not before the last one.
    pub fn column(&mut self, column: Column) {
        if let To::Text { cells, shown } = &mut self.to {
            cells.end_up_to(column as usize, shown);
        }
    }

    /// Text: `before`, the value, `after`. JSON: `"key": value`.
    pub fn put<'v>(&mut self, key: &str, before: &str, val: impl Into<Val<'v>>, after: &str) {
        match &mut self.to {
            To::Text { cells, .. } => {
                cells.text.extend_from_slice(before.as_bytes());
                format::value(&mut cells.text, val.into());
                cells.text.extend_from_slice(after.as_bytes());
            }
            To::Json(p) => p.json(key, val),
        }
    }

    /// As [`Line::put`], with nothing behind the value.
    pub fn field<'v>(&mut self, key: &str, before: &str, val: impl Into<Val<'v>>) {
        self.put(key, before, val, "");
    }

    /// As [`Line::field`], nothing where the value is 0.
    pub fn nonzero(&mut self, key: &str, before: &str, val: impl Into<u64>) {
        let val = val.into();
        if val != 0 {
            self.field(key, before, val);
        }
    }

    /// Text: as given. JSON: `"key": value`.
    pub fn both<'v>(&mut self, key: &str, val: impl Into<Val<'v>>, text: &str) {
        match &mut self.to {
            To::Text { .. } => self.text(text),
            To::Json(p) => p.json(key, val),
        }
    }

    /// Text only.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Text only, as bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        if let To::Text { cells, .. } = &mut self.to {
            cells.text.extend_from_slice(bytes);
        }
    }

    /// Text only: blanks up to a width of the column so far, in bytes.
    pub fn pad(&mut self, width: usize) {
        if let To::Text { cells, .. } = &mut self.to {
            let start = cells.ends.last().map_or(0, |end| *end as usize);
            let end = (start + width).max(cells.text.len());
            cells.text.resize(end, b' ');
        }
    }

    /// JSON only: `"key": value`.
    pub fn json<'v>(&mut self, key: &str, val: impl Into<Val<'v>>) {
        if let To::Json(p) = &mut self.to {
            p.json(key, val);
        }
    }

    /// JSON: a member that is an object. Text: what `body` writes.
    pub fn object(&mut self, key: &str, body: impl FnOnce(&mut Line)) {
        match &mut self.to {
            To::Text { .. } => body(self),
            To::Json(p) => p.object(Some(key), |p| body(&mut Line { to: To::Json(p) })),
        }
    }

    /// JSON: a member that is an array of objects. Text: what `each` writes, with `between` between two.
    pub fn list<T>(
        &mut self,
        key: &str,
        between: &str,
        all: impl IntoIterator<Item = T>,
        mut each: impl FnMut(&mut Line, T),
    ) {
        match &mut self.to {
            To::Text { .. } => {
                for (at, item) in all.into_iter().enumerate() {
                    if at > 0 {
                        self.text(between);
                    }
                    each(self, item);
                }
            }
            To::Json(p) => p.array(Some(key), |p| {
                for item in all {
                    p.object(None, |p| each(&mut Line { to: To::Json(p) }, item));
                }
            }),
        }
    }

    /// JSON: a member that is an array of values. Text: the values, with `between` between two.
    pub fn values<'v, T: Into<Val<'v>>>(
        &mut self,
        key: &str,
        between: &str,
        all: impl IntoIterator<Item = T>,
    ) {
        match &mut self.to {
            To::Text { cells, .. } => {
                for (at, item) in all.into_iter().enumerate() {
                    if at > 0 {
                        cells.text.extend_from_slice(between.as_bytes());
                    }
                    format::value(&mut cells.text, item.into());
                }
            }
            To::Json(p) => {
                p.array(Some(key), |p| all.into_iter().for_each(|item| p.element("", item, "")))
            }
        }
    }

    /// JSON only: a member that is an array of values.
    pub fn json_values<'v, T: Into<Val<'v>>>(
        &mut self,
        key: &str,
        all: impl IntoIterator<Item = T>,
    ) {
        if let To::Json(_) = self.to {
            self.values(key, "", all);
        }
    }
}
