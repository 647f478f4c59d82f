//! How far reading has come.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over the bytes of `files`, each of which is read twice: once for its encoding, once for its orders.
pub(crate) fn of_files(files: &[PathBuf]) -> ProgressBar {
    let bytes = files.iter().filter_map(|file| std::fs::metadata(file).ok()).map(|data| 2 * data.len()).sum();
    bar(bytes, "{wide_bar} {binary_bytes}/{binary_total_bytes} {eta}")
}

/// A bar over rows.
pub(crate) fn of_rows(rows: usize) -> ProgressBar {
    bar(rows as u64, "{wide_bar} {human_pos}/{human_len} {eta}")
}

/// A bar over the bytes of one list that is read once for its encoding and once for its rows.
pub(crate) fn of_list(bytes: u64) -> ProgressBar {
    bar(bytes, "{wide_bar} {binary_bytes}/{binary_total_bytes} {eta}")
}

/// Progress that can be shown as lines where there is no terminal for a bar.
pub(crate) struct Steps {
    bar: ProgressBar,
    /// What the lines begin with, and how many tenths have been told, if lines are wanted.
    lines: Option<(&'static str, u64)>,
}

impl Steps {
    pub(crate) fn new(bar: ProgressBar, lines: Option<&'static str>) -> Self {
        Steps { bar, lines: lines.map(|name| (name, 0)) }
    }

    /// Moves on to `position` and gives the line to tell, if another tenth is done.
    pub(crate) fn reach(&mut self, position: u64) -> Option<String> {
        self.bar.set_position(position);
        let (name, told) = self.lines.as_mut()?;
        let tenths = (position * 10).checked_div(self.bar.length().unwrap_or(0)).unwrap_or(10).min(10);
        (tenths > *told).then(|| {
            *told = tenths;
            format!("{name}: {tenths}0 %")
        })
    }
}

fn bar(length: u64, template: &str) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// A source that tells a bar what was read from it.
pub(crate) struct Counted<R> {
    source: R,
    bar: ProgressBar,
}

impl<R> Counted<R> {
    pub(crate) fn new(source: R, bar: ProgressBar) -> Self {
        Counted { source, bar }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.bar.inc(read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}
