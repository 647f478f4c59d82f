//! C values to Rust values, with messages that name the function and the parameter.

use std::ffi::{c_char, c_void};
use std::mem::MaybeUninit;

use intakt_core::error::{Code, Problem};

use crate::error::Failure;
use crate::guard::Call;

/// A struct of the ABI that may grow: its first field is its size as the host knows it.
///
/// # Safety
/// All bytes zero are a value of the type, the first field is `struct_size: u32`, and no field is ever moved or removed.
pub(crate) unsafe trait Versioned: Copy {
    /// The size that the struct had when it first appeared.
    const FIRST_SIZE: usize;
}

// The structs have no gaps: every length is 64 bits wide on every system. All but one are in their first form still.
const _: () = {
    assert!(
        size_of::<crate::importer::intakt_importer_options>() == crate::importer::intakt_importer_options::FIRST_SIZE
    );
    // The order numbers came later; so did telling how far it is, and the time.
    let only = size_of::<u64>() + 4 * size_of::<usize>();
    let time = size_of::<u64>() + 2 * size_of::<usize>();
    assert!(
        size_of::<crate::import::intakt_import_options>()
            == crate::import::intakt_import_options::FIRST_SIZE + only + time
    );
    assert!(size_of::<crate::source::intakt_source>() == crate::source::intakt_source::FIRST_SIZE);
    assert!(
        size_of::<crate::reader_options::intakt_reader_options>()
            == crate::reader_options::intakt_reader_options::FIRST_SIZE
    );
    // So did contacts, and asking for many keys at once.
    assert!(
        size_of::<crate::address_book::intakt_address_book>()
            == crate::address_book::intakt_address_book::FIRST_SIZE + 3 * size_of::<usize>()
    );
};

/// No struct of this ABI will ever be larger; what says so was not set by the host.
const LARGEST_STRUCT: usize = 4096;

/// Whether a host can have put a `T` there. Compilers for Windows of 32 bits put numbers of 64 bits, and structs with such, at any
/// fourth byte of the stack (Delphi, Free Pascal, Visual C++), where Rust would have any eighth. What lies there is copied.
fn is_placed<T>(pointer: *const T) -> bool {
    pointer.addr().is_multiple_of(align_of::<T>().min(size_of::<usize>()))
}

impl Call<'_> {
    /// An error about a parameter.
    pub(crate) fn wrong(&self, parameter: &str, what: &str) -> Problem {
        Problem::new(Code::UsageParameter, format!("`{}`: the parameter `{parameter}` {what}", self.function))
    }

    /// The object behind a pointer.
    ///
    /// # Safety
    /// A pointer that is not NULL points to a `T` that nobody changes or frees for `'a`.
    pub(crate) unsafe fn reference<'a, T>(&self, name: &str, pointer: *const T) -> Result<&'a T, Failure> {
        if !pointer.is_aligned() {
            return Err(self.wrong(name, "is no pointer to an object of the library").into());
        }
        // SAFETY: aligned; NULL becomes `None`; for the rest the caller vouches.
        unsafe { pointer.as_ref() }.ok_or_else(|| self.wrong(name, "is NULL").into())
    }

    /// The struct of the host behind a pointer.
    ///
    /// # Safety
    /// A pointer that is not NULL points to a `T`.
    pub(crate) unsafe fn copied<T: Copy>(&self, name: &str, pointer: *const T) -> Result<T, Failure> {
        if pointer.is_null() {
            return Err(self.wrong(name, "is NULL").into());
        }
        if !is_placed(pointer) {
            return Err(self.wrong(name, "is no pointer to a struct").into());
        }
        // SAFETY: not NULL; for the rest the caller vouches.
        Ok(unsafe { pointer.read_unaligned() })
    }

    /// Checks that an output can be written.
    pub(crate) fn output<T>(&self, name: &str, pointer: *mut T) -> Result<(), Failure> {
        if pointer.is_null() { Err(self.wrong(name, "is NULL").into()) } else { Ok(()) }
    }

    /// A length in a struct, where it has 64 bits on every system.
    pub(crate) fn length(&self, name: &str, length: u64) -> Result<usize, Failure> {
        usize::try_from(length).map_err(|_| self.wrong(name, "is longer than memory can be").into())
    }

    /// The elements of an array, of which there is at least one.
    ///
    /// # Safety
    /// `data` points to `count` elements, or `count` is 0.
    pub(crate) unsafe fn list<T: Copy>(&self, name: &str, data: *const T, count: usize) -> Result<Vec<T>, Failure> {
        if count == 0 {
            return Err(self.wrong(name, "has no elements").into());
        }
        if data.is_null() || !is_placed(data) {
            return Err(self.wrong(name, "is no pointer to an array").into());
        }
        if count.checked_mul(size_of::<T>()).is_none_or(|bytes| isize::try_from(bytes).is_err()) {
            return Err(self.wrong(name, "is longer than memory can be").into());
        }
        // SAFETY: not NULL and not too long; for the rest the caller vouches.
        Ok((0..count).map(|place| unsafe { data.add(place).read_unaligned() }).collect())
    }

    /// The bytes of an input. Of no bytes, the pointer may be NULL.
    ///
    /// # Safety
    /// `data` points to `length` bytes that nobody changes or frees for `'a`, or `length` is 0.
    pub(crate) unsafe fn bytes<'a>(&self, name: &str, data: *const c_void, length: usize) -> Result<&'a [u8], Failure> {
        if length == 0 {
            return Ok(&[]);
        }
        if data.is_null() {
            return Err(self.wrong(name, "is NULL and its length is not 0").into());
        }
        if isize::try_from(length).is_err() {
            return Err(self.wrong(name, "is longer than memory can be").into());
        }
        // SAFETY: not NULL and not too long; for the rest the caller vouches.
        Ok(unsafe { std::slice::from_raw_parts(data.cast(), length) })
    }

    /// A text.
    ///
    /// # Safety
    /// As for [`Call::bytes`].
    pub(crate) unsafe fn text<'a>(&self, name: &str, data: *const c_char, length: usize) -> Result<&'a str, Failure> {
        // SAFETY: as the caller vouches.
        let bytes = unsafe { self.bytes(name, data.cast(), length) }?;
        std::str::from_utf8(bytes).map_err(|error| {
            let what = format!("is not UTF-8 from byte {} on", error.valid_up_to());
            self.wrong(name, &what).into()
        })
    }

    /// A text that is needed.
    ///
    /// # Safety
    /// As for [`Call::bytes`].
    pub(crate) unsafe fn word<'a>(&self, name: &str, data: *const c_char, length: usize) -> Result<&'a str, Failure> {
        // SAFETY: as the caller vouches.
        let text = unsafe { self.text(name, data, length) }?;
        if text.trim().is_empty() { Err(self.wrong(name, "is empty").into()) } else { Ok(text) }
    }

    /// A struct that may be shorter or longer than the one this library knows; `None` for NULL. What the host's struct lacks
    /// is zero.
    ///
    /// # Safety
    /// A pointer that is not NULL points to a `u32` and, if that is a size of the struct, to as many bytes.
    pub(crate) unsafe fn versioned<T: Versioned>(&self, name: &str, pointer: *const T) -> Result<Option<T>, Failure> {
        if pointer.is_null() {
            return Ok(None);
        }
        if !is_placed(pointer) {
            return Err(self.wrong(name, "is no pointer to a struct").into());
        }
        let known = size_of::<T>();
        // SAFETY: not NULL; every such struct begins with its size.
        let size = unsafe { pointer.cast::<u32>().read_unaligned() } as usize;
        if !(T::FIRST_SIZE..=LARGEST_STRUCT).contains(&size) {
            let what = format!("has the struct_size {size}");
            let expected = format!("the size of the struct, {known} in this version");
            let hint = "set struct_size to the sizeof of the struct";
            return Err(self.wrong(name, &what).expected(expected).hint(hint).into());
        }
        if let Some(unknown) = size.checked_sub(known) {
            // SAFETY: the struct has `size` bytes, of which these are the last ones.
            let rest = unsafe { std::slice::from_raw_parts(pointer.cast::<u8>().add(known), unknown) };
            if rest.iter().any(|byte| *byte != 0) {
                let what = "uses options of a later version than the library's";
                return Err(self.wrong(name, what).hint("load the library that the header came with").into());
            }
        }
        let mut value = MaybeUninit::<T>::zeroed();
        // SAFETY: both have at least this many bytes, and `value` is new memory.
        unsafe { pointer.cast::<u8>().copy_to_nonoverlapping(value.as_mut_ptr().cast(), size.min(known)) };
        // SAFETY: zero bytes are a `T`, and so are the bytes of a `T` that the host filled in, the rest left zero.
        Ok(Some(unsafe { value.assume_init() }))
    }
}
