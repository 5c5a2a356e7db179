//! The chart of the README: rip's time as a share of the reference's, a bar for each work.

use crate::Result;
use crate::results::{Results, Row};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::path::Path;

/// Pixels.
const WIDTH: u32 = 860;
const LINE: i32 = 24;
const TOP: i32 = 40;
/// Where bars begin, and how long one is that takes as long as the reference.
const LEFT: i32 = 340;
const FULL: f64 = 440.0;

/// These show on a light and on a dark background, for the chart has none.
const TEXT: RGBColor = RGBColor(118, 127, 138);
const BAR: RGBColor = RGBColor(47, 129, 247);
const RULER: RGBColor = RGBColor(140, 149, 159);

/// Draws the works that have a ratio.
pub fn draw(results: &Results, path: &Path) -> Result {
    let rows: Vec<(&Row, f64)> =
        results.rows.iter().filter_map(|row| Some((row, row.ratio?))).collect();
    let height = TOP + LINE * rows.len() as i32 + 16;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height as u32)).into_drawing_area();
        let text = |words: &str, (x, y): (i32, i32), side: HPos, color: &RGBColor| {
            let style = ("sans-serif", 14).into_font().color(color);
            let style = style.pos(Pos::new(side, VPos::Center));
            area.draw(&Text::new(words.to_owned(), (x, y), style))
        };
        for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            let x = LEFT + (FULL * share) as i32;
            let line = [(x, TOP - 10), (x, height - 12)];
            area.draw(&PathElement::new(line, RULER.mix(if share == 1.0 { 1.0 } else { 0.3 })))?;
            let label = if share == 1.0 { "1 = reference".into() } else { share.to_string() };
            text(&label, (x, TOP - 22), HPos::Center, &TEXT)?;
        }
        for (i, (row, ratio)) in rows.iter().enumerate() {
            let y = TOP + LINE * i as i32 + LINE / 2;
            let end = LEFT + (FULL * ratio.min(1.1)) as i32;
            text(&row.work, (LEFT - 10, y), HPos::Right, &TEXT)?;
            area.draw(&Rectangle::new([(LEFT, y - 8), (end, y + 8)], BAR.filled()))?;
            // In the bar, where it crosses no line.
            text(&format!("{ratio:.2}"), (end - 6, y), HPos::Right, &WHITE)?;
        }
        area.present()?;
    }
    Ok(std::fs::write(path, svg)?)
}
