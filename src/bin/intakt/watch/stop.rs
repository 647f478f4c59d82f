//! The wish to stop, which a signal brings.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag;

use crate::clock::Ticks;

/// How long a sleep goes on without looking whether to stop, in milliseconds.
const GLANCE: i64 = 100;

/// Whether somebody wants the program to stop.
pub(crate) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// SIGTERM, SIGINT and SIGQUIT ask to stop when the file at hand is done. A second one ends the program at once, which
    /// loses nothing either.
    pub(crate) fn on_signals() -> io::Result<Self> {
        let wanted = Arc::new(AtomicBool::new(false));
        for signal in TERM_SIGNALS {
            // In this order: the first signal finds the flag down and raises it, the second finds it up.
            flag::register_conditional_shutdown(*signal, 1, Arc::clone(&wanted))?;
            flag::register(*signal, Arc::clone(&wanted))?;
        }
        Ok(Stop(wanted))
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Sleeps for so many milliseconds, or until somebody wants to stop.
    pub(crate) fn sleep(&self, milliseconds: i64) {
        let began = Ticks::start();
        while !self.is_wanted() {
            let left = milliseconds - began.passed();
            if left <= 0 {
                return;
            }
            thread::sleep(Duration::from_millis(left.min(GLANCE).unsigned_abs()));
        }
    }
}
