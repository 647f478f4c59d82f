//! Texts that the library lends: pointer and length, with a NUL byte behind.

use std::borrow::Cow;
use std::ffi::c_char;

/// A text and the NUL byte behind it.
#[derive(Debug)]
pub(crate) struct Text(Cow<'static, str>);

impl Text {
    /// The text with a NUL byte added.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        text.push('\0');
        Text(Cow::Owned(text))
    }

    /// A constant that ends with its NUL byte already.
    pub(crate) const fn from_static(text: &'static str) -> Self {
        Text(Cow::Borrowed(text))
    }

    /// The text without its NUL byte.
    pub(crate) fn as_str(&self) -> &str {
        self.0.strip_suffix('\0').unwrap_or(&self.0)
    }
}

/// Lends a text: its address, and its length through `length`. A text that is not there is NULL with the length 0.
///
/// # Safety
/// `length` is NULL or may be written.
pub(crate) unsafe fn lend(text: Option<&Text>, length: *mut usize) -> *const c_char {
    if !length.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { length.write(text.map_or(0, |text| text.as_str().len())) };
    }
    text.map_or(std::ptr::null(), |text| text.0.as_ptr().cast())
}
