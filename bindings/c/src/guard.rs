//! What stands around every entry: no panic leaves the library, and the host's floating-point traps do not enter it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use intakt_core::error::{Code, Problem};

use crate::error::{Failure, intakt_error};
use crate::float::FloatGuard;
use crate::handle::{Sealed, hand_over_sealed};
use crate::status::intakt_status;

/// The call that is going on.
pub(crate) struct Call<'a> {
    /// The name of the function, for messages.
    pub(crate) function: &'static str,
    /// The host's floating-point state, for callbacks.
    pub(crate) float: &'a FloatGuard,
}

/// Runs an entry that can fail and returns its status. `error` receives why it failed, or NULL.
///
/// # Safety
/// `error` is NULL or may be written.
pub(crate) unsafe fn guarded<S: Into<intakt_status>>(
    function: &'static str,
    error: *mut *mut intakt_error,
    mut body: impl FnMut(&Call<'_>) -> Result<S, Failure>,
) -> i32 {
    let mut body = |call: &Call<'_>| body(call).map(|status| status.into().number());
    // SAFETY: as for this function.
    unsafe { guarded_body(function, error, &mut body) }
}

/// The part of [`guarded`] that all entries share: there are more than a hundred, and one copy is enough.
///
/// # Safety
/// As for [`guarded`].
#[inline(never)]
unsafe fn guarded_body(
    function: &'static str,
    error: *mut *mut intakt_error,
    body: &mut dyn FnMut(&Call<'_>) -> Result<i32, Failure>,
) -> i32 {
    let float = FloatGuard::enter();
    let call = Call { function, float: &float };
    // A panic half way may leave the handle in a state of its own; the handle's lock is poisoned then and nobody sees it.
    let ended = catch_unwind(AssertUnwindSafe(|| body(&call).map_err(intakt_error_of))).unwrap_or_else(|_| {
        // What the panic says may hold a value out of the input, so it is not told.
        let message = format!("`{function}` met a defect of Intakt and was stopped");
        let hint = "free the handle and make a new one; report it with the input, if that may be told";
        Err(intakt_error_of(Problem::new(Code::UsageDefect, message).hint(hint).into()))
    });
    let (status, why) = match ended {
        Ok(status) => (status, std::ptr::null_mut()),
        Err((status, _)) if error.is_null() => (status, std::ptr::null_mut()),
        Err((status, why)) => (status, hand_over_sealed(why)),
    };
    if !error.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { error.write(why) };
    }
    status
}

/// The body of an entry that can fail: [`guarded`] under the name of the function, with everything in it that the
/// conventions of the header allow. The function around it stands in the code as it is, since the header is made from that.
macro_rules! entry {
    ($function:ident, $error:ident, |$call:ident| $body:block) => {{
        // SAFETY: the conventions of the header hold for every parameter.
        let body = |$call: &$crate::guard::Call<'_>| unsafe { $body };
        // SAFETY: they hold for the error, too.
        unsafe { $crate::guard::guarded(stringify!($function), $error, body) }
    }};
}

pub(crate) use entry;

/// What [`hand_over`](crate::handle::hand_over) would give away, made while panics are still caught.
fn intakt_error_of(failure: Failure) -> (i32, Box<Sealed<intakt_error>>) {
    (failure.status.number(), Box::new(Sealed::new(failure.into())))
}

/// Runs an entry that cannot fail. Should it panic all the same, the answer is `fallback`.
pub(crate) fn neutral<T>(fallback: T, body: impl FnOnce() -> T) -> T {
    let _float = FloatGuard::enter();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(fallback)
}
