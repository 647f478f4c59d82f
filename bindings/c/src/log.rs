//! What the library does, told to the host's log.

use std::ffi::{c_char, c_void};
use std::sync::Arc;

use crate::error::intakt_error;
use crate::guard::entry;
use crate::importer::intakt_importer;
use crate::parameter::Versioned;

/// How much is told.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_log_level {
    /// Something was left out or cannot be read.
    INTAKT_LOG_WARN = 1,
    /// What was done: inputs, plans, outcomes.
    INTAKT_LOG_INFO = 2,
    /// Every decision, too.
    INTAKT_LOG_DEBUG = 3,
}

/// Where events go. Nothing in them is personal: words of Intakt, numbers of orders, ids of the host, positions and counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_log {
    /// The size of this struct, as `INTAKT_LOG_INIT` sets it.
    pub struct_size: u32,
    /// The most that is told, a number of `intakt_log_level`; 0 means `INTAKT_LOG_INFO`.
    pub level: i32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// Takes an event: its level, a number of `intakt_log_level`; its code, a stable word such as `order.planned`; all of it as
    /// JSON with `code`, `message` and its fields, texts all. The texts are borrowed for the call and have no NUL byte behind
    /// them. Called on the thread that called the library, in the middle of its work: it must not call the library, throw,
    /// unwind or jump out.
    pub event: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            level: i32,
            code: *const c_char,
            code_length: usize,
            json: *const c_char,
            json_length: usize,
        ),
    >,
    /// Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_log {
    const FIRST_SIZE: usize = 8 + 3 * size_of::<usize>();
}

const _: () = assert!(size_of::<intakt_log>() == intakt_log::FIRST_SIZE);

/// A log that is given back in the end.
pub(crate) struct Log(#[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "nothing is told"))] intakt_log);

// SAFETY: the header says that a handle may move between threads, and `user_data` with it.
unsafe impl Send for Log {}
// SAFETY: the callback runs only inside calls that have their importer for themselves.
unsafe impl Sync for Log {}

impl Drop for Log {
    fn drop(&mut self) {
        if let Some(drop) = self.0.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.0.user_data) };
        }
    }
}

/// Tells what calls on the importer do to a log of the host's: reading, planning, outcomes. The codes are in `docs/logging.md`.
/// NULL tells nobody. Other importers and threads are not heard.
///
/// `INTAKT_STATUS_USAGE` also in a build without the capability `log`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_log(
    importer: *mut intakt_importer,
    log: *const intakt_log,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given: Option<Arc<Log>> = None;
    let status = entry!(intakt_importer_set_log, error, |call| {
        given = call.versioned("log", log)?.map(|log| Arc::new(Log(log)));
        if let Some(Log(log)) = given.as_deref() {
            if log.event.is_none() {
                return Err(call.wrong("log", "has no callback `event`").into());
            }
            if !(0..=intakt_log_level::INTAKT_LOG_DEBUG as i32).contains(&log.level) {
                return Err(call.wrong("log", "has a level that is not known").into());
            }
            if !cfg!(feature = "tracing") {
                return Err(call.wrong("log", "cannot be had: this build of the library tells no events").into());
            }
        }
        std::mem::swap(&mut call.exclusive(importer)?.hosts.log, &mut given);
        Ok(())
    });
    drop(given);
    status
}

#[cfg(feature = "tracing")]
mod listening {
    use std::fmt::Debug;
    use std::sync::Arc;

    use serde_json::{Map, Value};
    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::subscriber::DefaultGuard;
    use tracing::{Event, Level, Metadata, Subscriber};

    use super::{Log, intakt_log_level};
    use crate::float::FloatGuard;
    use crate::guard::Call;
    use crate::hosts::Hosts;

    /// Hears events on this thread until the call ends.
    struct Ear {
        log: Arc<Log>,
        float: *const FloatGuard,
    }

    // SAFETY: it is the default of one thread for as long as a call lasts (`Hosts::listen`), and nobody else has it.
    unsafe impl Send for Ear {}
    // SAFETY: as above.
    unsafe impl Sync for Ear {}

    impl Hosts {
        /// Tells the host's log of everything until what is returned is dropped, which must be before the call ends.
        pub(crate) fn listen(&self, call: &Call<'_>) -> Option<DefaultGuard> {
            let log = Arc::clone(self.log.as_ref()?);
            Some(tracing::subscriber::set_default(Ear { log, float: call.float }))
        }
    }

    fn number(level: &Level) -> i32 {
        let level = match *level {
            Level::ERROR | Level::WARN => intakt_log_level::INTAKT_LOG_WARN,
            Level::INFO => intakt_log_level::INTAKT_LOG_INFO,
            _ => intakt_log_level::INTAKT_LOG_DEBUG,
        };
        level as i32
    }

    impl Subscriber for Ear {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            let most = match self.log.0.level {
                0 => intakt_log_level::INTAKT_LOG_INFO as i32,
                level => level,
            };
            metadata.is_event() && metadata.target() == "intakt" && number(metadata.level()) <= most
        }

        fn event(&self, event: &Event<'_>) {
            let mut fields = Fields(Map::new());
            event.record(&mut fields);
            let code = fields.0.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
            let (json, level) = (Value::Object(fields.0).to_string(), number(event.metadata().level()));
            let (Some(tell), user_data) = (self.log.0.event, self.log.0.user_data) else { return };
            // SAFETY: the guard of the call that this is the ear of, which lasts longer.
            let float = unsafe { &*self.float };
            // SAFETY: the host's function with its own pointer and texts that are there until it returns.
            float.outside(|| unsafe {
                tell(user_data, level, code.as_ptr().cast(), code.len(), json.as_ptr().cast(), json.len());
            });
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    /// The fields of an event.
    struct Fields(Map<String, Value>);

    impl Visit for Fields {
        fn record_str(&mut self, field: &Field, value: &str) {
            self.0.insert(field.name().to_owned(), value.into());
        }

        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            self.0.insert(field.name().to_owned(), format!("{value:?}").into());
        }
    }
}

#[cfg(not(feature = "tracing"))]
impl crate::hosts::Hosts {
    /// Nothing is told in this build.
    pub(crate) fn listen(&self, _: &crate::guard::Call<'_>) {
        let _ = &self.log;
    }
}
