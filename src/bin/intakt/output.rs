//! Where everything is said: data on the standard output, messages on the standard error.

use std::io::{self, IsTerminal, Write};

use indicatif::ProgressBar;
use intakt::{Problem, Severity};

use crate::arguments::Global;
use crate::progress::Steps;
use crate::render::{self, Style};
use crate::status::Status;

/// The width of tables that do not go to a terminal.
const WIDTH: usize = 120;

/// More problems than this are printed and not kept.
const MOST_KEPT: usize = 1_000;

/// The two streams of the process.
pub(crate) struct Output {
    /// Whether only errors are told.
    quiet: bool,
    /// Whether values are shown as they are.
    pub(crate) show_values: bool,
    /// Whether tables go to the standard error, because data have the standard output.
    tables_aside: bool,
    /// Whether there are tables and bars at all.
    no_tables: bool,
    /// Problems that were told since [`Output::keep_problems`].
    kept: Option<Vec<Problem>>,
    bar: ProgressBar,
    /// Nobody reads the standard output any more.
    broken: bool,
    /// The standard output cannot be written to.
    failed: bool,
}

impl Output {
    pub(crate) fn new(global: &Global) -> Self {
        Output {
            quiet: global.quiet,
            show_values: global.show_values,
            tables_aside: false,
            no_tables: false,
            kept: None,
            bar: ProgressBar::hidden(),
            broken: false,
            failed: false,
        }
    }

    /// Shows a bar, if there is a terminal to show it on. Returns it to be moved on.
    pub(crate) fn progress(&mut self, bar: ProgressBar) -> ProgressBar {
        if !self.quiet && !self.no_tables && io::stderr().is_terminal() {
            self.bar = bar;
        }
        self.bar.clone()
    }

    /// Progress over as many steps as `bar` has: a bar where there is a terminal, else lines if they are asked for.
    pub(crate) fn steps(&mut self, bar: ProgressBar, name: &'static str, asked: bool) -> Steps {
        let lines = (asked && !self.quiet && !io::stderr().is_terminal()).then_some(name);
        let shown = self.progress(bar.clone());
        // Lines want the length, which a hidden bar has not.
        Steps::new(if lines.is_some() { bar } else { shown }, lines)
    }

    /// A line of progress.
    pub(crate) fn step(&mut self, line: Option<String>) {
        if let Some(line) = line {
            self.tell(&line);
        }
    }

    /// From now on tables go to the standard error, where personal data are masked.
    pub(crate) fn put_tables_aside(&mut self) {
        self.tables_aside = true;
    }

    /// From now on there are no tables and no bars: what is printed goes to a log.
    pub(crate) fn leave_tables_out(&mut self) {
        self.no_tables = true;
    }

    /// From now on problems are kept, too, up to so many that a report of them stays readable.
    pub(crate) fn keep_problems(&mut self) {
        self.kept = Some(Vec::new());
    }

    /// The problems that were kept.
    pub(crate) fn kept_problems(&mut self) -> Vec<Problem> {
        self.kept.take().unwrap_or_default()
    }

    /// Whether a table may show personal data.
    pub(crate) fn tables_show_values(&self) -> bool {
        !self.tables_aside || self.show_values
    }

    /// The width of a table: that of the terminal, and one that never changes where there is none.
    pub(crate) fn table_width(&self) -> usize {
        let (terminal, size) = if self.tables_aside {
            (io::stderr().is_terminal(), terminal_size::terminal_size_of(io::stderr()))
        } else {
            (io::stdout().is_terminal(), terminal_size::terminal_size_of(io::stdout()))
        };
        match size {
            Some((width, _)) if terminal => usize::from(width.0).clamp(100, 200),
            _ => WIDTH,
        }
    }

    /// Whether nobody takes the data any more, as after `| head`.
    pub(crate) fn is_closed(&self) -> bool {
        self.broken || self.failed
    }

    /// A line of data.
    pub(crate) fn data(&mut self, line: &str) {
        self.bytes(line.as_bytes());
        self.bytes(b"\n");
    }

    /// What stands before the line that is waited for.
    pub(crate) fn prompt(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        if !self.is_closed() {
            let flushed = io::stdout().flush();
            self.note_failure(flushed);
        }
    }

    /// Data as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        if self.is_closed() {
            return;
        }
        let written = self.bar.suspend(|| io::stdout().write_all(bytes));
        self.note_failure(written);
    }

    /// Lines of a table.
    pub(crate) fn table(&mut self, lines: &str) {
        if self.no_tables {
        } else if !self.tables_aside {
            self.data(lines);
        } else if !self.quiet {
            self.tell(lines);
        }
    }

    /// Something worth knowing that the library does not say.
    pub(crate) fn note(&mut self, text: &str) {
        if !self.quiet {
            self.tell(&format!("{}: {text}", Style::Note.paint("note")));
        }
    }

    /// An error that the library does not report.
    pub(crate) fn error(&mut self, text: &str) {
        self.tell(&format!("{}: {text}", Style::Error.paint("error")));
    }

    /// A problem that the library reports. `text` is the file that it is in, if its lines may be shown.
    pub(crate) fn problem(&mut self, problem: &Problem, text: Option<&str>) {
        if let Some(kept) = self.kept.as_mut().filter(|kept| kept.len() < MOST_KEPT) {
            kept.push(problem.clone());
        }
        if !self.quiet || problem.severity() == Severity::Error {
            let rendered = render::problem(problem, self.show_values, text);
            self.tell(&rendered);
        }
    }

    /// Takes the bar away, writes out what is left and says how the run ends.
    pub(crate) fn finish(mut self, mut status: Status) -> Status {
        self.bar.finish_and_clear();
        if !self.is_closed() {
            let flushed = io::stdout().flush();
            self.note_failure(flushed);
        }
        if self.failed {
            status.and(Status::Io);
        }
        status
    }

    fn tell(&self, text: &str) {
        // There is nobody left to tell that the standard error cannot be written to.
        let _ = self.bar.suspend(|| writeln!(anstream::stderr(), "{text}"));
    }

    fn note_failure(&mut self, written: io::Result<()>) {
        match written {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.broken = true,
            Err(error) => {
                self.failed = true;
                self.error(&format!("the standard output cannot be written to: {error}"));
            }
        }
    }
}
