//! Objects that the library hands out: each behind a seal that says what it is and that it is still there.
//!
//! The host's pointer is that of the value, so looking at it costs nothing. The seal stands before it. It is looked at where an
//! object is freed, and wherever an object that can be changed comes in, so that the usual slips end in a status or in
//! nothing: an object of another kind, and one that was freed just now.

use std::mem::offset_of;
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError};

use intakt_core::error::{Code, Problem};

use crate::error::Failure;
use crate::guard::Call;

/// A value and its seal.
#[repr(C)]
pub(crate) struct Sealed<T> {
    seal: u64,
    value: T,
}

/// What an object of this type is sealed with: its name by FNV-1a, never 0.
fn seal<T>() -> u64 {
    let name = std::any::type_name::<T>().bytes();
    name.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)) | 1
}

impl<T> Sealed<T> {
    /// Seals a value.
    pub(crate) fn new(value: T) -> Self {
        Sealed { seal: seal::<T>(), value }
    }

    /// The pointer that a host gets.
    pub(crate) fn pointer(sealed: *mut Self) -> *mut T {
        sealed.cast::<u8>().wrapping_add(offset_of!(Self, value)).cast()
    }

    /// Where the value of a pointer is sealed.
    fn of(pointer: *const T) -> *mut Self {
        pointer.cast_mut().cast::<u8>().wrapping_sub(offset_of!(Self, value)).cast()
    }

    /// Whether the seal is that of the type.
    ///
    /// # Safety
    /// `pointer` is that of a value of the library.
    unsafe fn holds(pointer: *const T) -> bool {
        // SAFETY: as the caller vouches, the seal stands before the value. A pointer to something else is the host's mistake that
        // this is to find; what it reads then is only compared.
        unsafe { (&raw const (*Self::of(pointer)).seal).read_volatile() == seal::<T>() }
    }

    /// Takes the value out; its pointer is worth nothing from now on.
    pub(crate) fn open(mut self) -> T {
        // SAFETY: a number of our own. Volatile, so that it is written although nothing here reads it again.
        unsafe { (&raw mut self.seal).write_volatile(0) };
        self.value
    }
}

/// Gives `value` to the host.
pub(crate) fn hand_over<T>(value: T) -> *mut T {
    hand_over_sealed(Box::new(Sealed::new(value)))
}

/// Gives a value to the host that was sealed before.
pub(crate) fn hand_over_sealed<T>(sealed: Box<Sealed<T>>) -> *mut T {
    Sealed::pointer(Box::into_raw(sealed))
}

/// Drops what [`hand_over`] gave away. An object of another kind stays as it is, and so does one that was freed before and whose
/// memory nobody has used since.
///
/// # Safety
/// `pointer` is NULL or came from the library, and nobody uses it any more.
pub(crate) unsafe fn release<T>(pointer: *mut T) {
    if pointer.is_null() || !pointer.is_aligned() {
        return;
    }
    // SAFETY: as the caller vouches.
    unsafe {
        if Sealed::holds(pointer) {
            let sealed = Sealed::of(pointer);
            (&raw mut (*sealed).seal).write_volatile(0);
            drop(Box::from_raw(sealed));
        }
    }
}

/// The object behind a pointer, if there is one and it is of its kind.
///
/// # Safety
/// As for [`Call::handle`].
pub(crate) unsafe fn sealed<'a, T>(pointer: *const T) -> Option<&'a T> {
    // SAFETY: as the caller vouches.
    unsafe {
        if pointer.is_null() || !pointer.is_aligned() || !Sealed::holds(pointer) { None } else { Some(&*pointer) }
    }
}

impl Call<'_> {
    /// The object behind a pointer that [`hand_over`] gave away, or that a callback was given.
    ///
    /// # Safety
    /// A pointer that is not NULL came from the library, and nobody changes or frees it for `'a`.
    pub(crate) unsafe fn handle<'a, T>(&self, name: &str, pointer: *const T) -> Result<&'a T, Failure> {
        // SAFETY: as the caller vouches.
        unsafe {
            let value = self.reference(name, pointer)?;
            if Sealed::holds(pointer) { Ok(value) } else { Err(self.wrong(name, NO_SUCH_OBJECT).into()) }
        }
    }

    /// The same, to be changed.
    ///
    /// # Safety
    /// As for [`Call::handle`], and nobody else looks at it.
    pub(crate) unsafe fn handle_mut<'a, T>(&self, name: &str, pointer: *mut T) -> Result<&'a mut T, Failure> {
        // SAFETY: as the caller vouches; not NULL and aligned after the check.
        unsafe {
            self.handle(name, pointer)?;
            Ok(&mut *pointer)
        }
    }

    /// The inside of a handle, for this call alone.
    pub(crate) fn lock<'a, T>(&self, lock: &'a RwLock<T>) -> Result<RwLockWriteGuard<'a, T>, Failure> {
        lock.try_write().map_err(|error| locked(&error, self))
    }

    /// The inside of a handle, to be looked at.
    pub(crate) fn look<'a, T>(&self, lock: &'a RwLock<T>) -> Result<RwLockReadGuard<'a, T>, Failure> {
        lock.try_read().map_err(|error| locked(&error, self))
    }
}

const NO_SUCH_OBJECT: &str = "is no object of its kind, or was freed";

/// Why a handle cannot be had.
pub(crate) fn locked<G>(error: &TryLockError<G>, call: &Call<'_>) -> Failure {
    let function = call.function;
    match error {
        TryLockError::WouldBlock => Problem::new(Code::UsageBusy, format!("`{function}`: the handle is in use"))
            .hint("a handle serves one call at a time; callbacks may use other handles"),
        TryLockError::Poisoned(_) => Problem::new(
            Code::UsagePoisoned,
            format!("`{function}`: an earlier call on the handle was stopped half done"),
        )
        .hint("free the handle and make a new one"),
    }
    .into()
}
