//! Lays out the columns of the list. A column is at least as wide as its content; on a terminal, the columns fill the
//! line.
//!
//! As in the reference, rows are buffered until a buffer of the reference's size is full, and are then written with the
//! column widths so far. Widths never shrink, and the memory does not grow with the number of rows.

use crate::print::{Printer, Val, format};
use crate::sys;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The table, such as `tcp`.
    Netid,
    /// The state.
    State,
    /// Recv-Q.
    ReceiveQueue,
    /// Send-Q.
    SendQueue,
    /// The local address and the delimiter before the port.
    Local,
    /// The local port.
    LocalPort,
    /// The peer address and the delimiter before the port.
    Peer,
    /// The peer port.
    PeerPort,
    /// The processes that hold the socket.
    Process,
    /// The details.
    Details,
}

/// The layout of a column.
struct Layout {
    column: Column,
    header: &'static str,
    /// The number of blanks before the column, unless it is the first one.
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

/// The reference's buffer consists of chunks of this size in bytes, and a cell never spans two chunks. When a cell
/// would begin a chunk after `CHUNKS`, all complete rows are written.
const CHUNKS: usize = 4;
const CHUNK: usize = (1 << 20) - 16;
/// The size of the header of a cell in the reference's buffer in bytes. Cells begin at even offsets.
const CELL: usize = 2;

/// A list of sockets.
pub struct Sheet<'p> {
    printer: &'p mut Printer,
    /// The columns that are shown.
    shown: Vec<&'static Layout>,
    /// The width of each shown column in bytes.
    widths: Vec<usize>,
    /// The width of the terminal in columns; `None` if the width of lines is not limited.
    screen: Option<usize>,
    cells: Cells,
    fill: Fill,
    /// The width of the last column in the last row. As in the reference, it affects the layout only once another row
    /// follows in the same buffer.
    last: usize,
}

/// The text of the buffered rows.
#[derive(Default)]
struct Cells {
    text: Vec<u8>,
    /// The end of each cell in `text`.
    ends: Vec<u32>,
    /// The index of the column of the current cell.
    at: usize,
}

/// The fill level of the reference's buffer.
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

/// The options of the layout.
pub struct Shape {
    /// The columns that are not shown.
    pub hidden: Vec<Column>,
    /// Whether to write the line of headers.
    pub has_header: bool,
}

impl<'p> Sheet<'p> {
    /// Starts a list, with its line of headers.
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

    /// Adds the row of one socket.
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

    /// Writes the buffered rows.
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

    /// Distributes the free space of the terminal's lines. Columns are grouped into lines of the terminal; the free
    /// space of each line is divided among its columns.
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
            // An empty column gets no space.
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

/// The size of a write in bytes.
const WRITTEN: usize = 1 << 15;

fn blanks(out: &mut Vec<u8>, count: usize) {
    out.resize(out.len() + count, b' ');
}

/// The width of the terminal. If stdout is no terminal, the value of the environment variable COLUMNS.
fn screen() -> Option<usize> {
    if let Some((_, columns)) = sys::terminal_size() {
        return Some(columns);
    }
    let columns = std::env::var("COLUMNS").ok()?;
    crate::text::number::unsigned_in(&columns, 0).filter(|columns| *columns > 0)
}

impl Cells {
    /// Ends the cells of all columns before `column`.
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

/// A row under construction. Each method writes text and JSON.
pub struct Line<'a> {
    to: To<'a>,
}

enum To<'a> {
    Text { cells: &'a mut Cells, shown: &'a [&'static Layout] },
    Json(&'a mut Printer),
}

impl Line<'_> {
    /// Starts a column. Columns must be started in their order.
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

    /// Like [`Line::put`] with an empty `after`.
    pub fn field<'v>(&mut self, key: &str, before: &str, val: impl Into<Val<'v>>) {
        self.put(key, before, val, "");
    }

    /// Like [`Line::field`], but writes nothing if the value is 0.
    pub fn nonzero(&mut self, key: &str, before: &str, val: impl Into<u64>) {
        let val = val.into();
        if val != 0 {
            self.field(key, before, val);
        }
    }

    /// Text: `text`. JSON: `"key": value`.
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

    /// Text only: fills the column with blanks up to a width in bytes.
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

    /// JSON: a member whose value is an object. Text: only what `body` writes.
    pub fn object(&mut self, key: &str, body: impl FnOnce(&mut Line)) {
        match &mut self.to {
            To::Text { .. } => body(self),
            To::Json(p) => p.object(Some(key), |p| body(&mut Line { to: To::Json(p) })),
        }
    }

    /// JSON: a member whose value is an array of objects. Text: what `each` writes, separated by `between`.
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

    /// JSON: a member whose value is an array. Text: the values, separated by `between`.
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

    /// JSON only: a member whose value is an array.
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
