//! Decimals and dates as numbers, and what is asked of an order as a whole.

use std::ffi::c_char;

use intakt_core::value::{DateTime, Decimal};

use crate::error::{Failure, intakt_error};
use crate::guard::entry;
use crate::order::intakt_order;
use crate::order_party::intakt_party;
use crate::status::intakt_status;
use crate::tree::{first_with, kind_of, whole_json};

/// Parts a decimal into digits and scale: `12.50` into 1250 and 2. `decimal` is a text as getters give it. No text (NULL, or
/// a length of 0) gives 0 and 0, so that the answer of a getter can be passed on as it is.
///
/// `INTAKT_STATUS_ABSENT` for no text, `INTAKT_STATUS_USAGE` for what is no decimal, `INTAKT_STATUS_LIMIT` for one whose
/// digits do not fit into 64 bits: keep the text then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_decimal_parts(
    decimal: *const c_char,
    decimal_length: usize,
    mantissa: *mut i64,
    scale: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_decimal_parts, error, |call| {
        call.output("mantissa", mantissa)?;
        call.output("scale", scale)?;
        let text = call.text("decimal", decimal, decimal_length)?;
        if text.is_empty() {
            mantissa.write_unaligned(0);
            scale.write(0);
            return Ok(intakt_status::INTAKT_STATUS_ABSENT);
        }
        let parsed: Decimal =
            text.parse().map_err(|_| call.wrong("decimal", "is no decimal").expected("a text such as -12.50"))?;
        let digits = i64::try_from(parsed.mantissa()).map_err(|_| {
            let problem = call.wrong("decimal", "has digits that do not fit into 64 bits").hint("keep the text");
            Failure { status: intakt_status::INTAKT_STATUS_LIMIT, ..problem.into() }
        })?;
        mantissa.write_unaligned(digits);
        scale.write(i32::try_from(parsed.scale()).unwrap_or_default());
        Ok(intakt_status::INTAKT_STATUS_OK)
    })
}

/// A day, and the time where there is one. What is not there is -1, and 0 for the offset.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct intakt_date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: i32,
    /// The day of the month, 1 to 31.
    pub day: i32,
    /// Seconds since midnight; -1 where no time is given.
    pub seconds: i32,
    /// Minutes east of UTC, if `has_offset` is 1.
    pub offset_minutes: i32,
    /// Whether the sender gave his distance from UTC: 1 or 0.
    pub has_offset: i32,
}

// The same in every version and on every system.
const _: () = assert!(size_of::<intakt_date>() == 24);

/// Parts a date into numbers: `2026-11-22` and `2026-11-22T10:15:30+01:00`. `date` is a text as getters give it. No text
/// (NULL, or a length of 0) gives zeros and no time, so that the answer of a getter can be passed on as it is.
///
/// `INTAKT_STATUS_ABSENT` for no text, `INTAKT_STATUS_USAGE` for what is no date.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_date_parts(
    date: *const c_char,
    date_length: usize,
    parts: *mut intakt_date,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_date_parts, error, |call| {
        call.output("parts", parts)?;
        let text = call.text("date", date, date_length)?;
        if text.is_empty() {
            parts.write(intakt_date { year: 0, month: 0, day: 0, seconds: -1, offset_minutes: 0, has_offset: 0 });
            return Ok(intakt_status::INTAKT_STATUS_ABSENT);
        }
        let DateTime { date, seconds, offset_minutes } = self::date(call, "date", text)?;
        let number = |number: u32| i32::try_from(number).unwrap_or_default();
        parts.write(intakt_date {
            year: date.year(),
            month: number(date.month()),
            day: number(date.day()),
            seconds: seconds.map_or(-1, number),
            offset_minutes: offset_minutes.unwrap_or(0),
            has_offset: offset_minutes.is_some().into(),
        });
        Ok(intakt_status::INTAKT_STATUS_OK)
    })
}

/// A date or time that the host gives.
pub(crate) fn date(call: &crate::guard::Call<'_>, name: &str, text: &str) -> Result<DateTime, Failure> {
    DateTime::parse(text, &["iso".to_owned()]).map_err(|_| {
        let wrong = call.wrong(name, "is no date").found(text);
        wrong.expected("a text such as 2026-11-22 or 2026-11-22T10:15:30+01:00").into()
    })
}

/// The whole order as JSON, with the field names of `intakt read`; made when it is first asked for. Decimals are texts. NULL
/// for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_order_json(order: *const intakt_order, length: *mut usize) -> *const c_char {
    let json = || {
        // SAFETY: the header says that `order` is NULL or an order that was not freed yet, and that `length` is NULL or may
        // be written.
        unsafe { whole_json(order.cast(), kind_of("intakt_order"), length) }
    };
    crate::guard::neutral(std::ptr::null(), json)
}

/// The party that stands in a role, one of `intakt_roles`; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_order_party_in_role(order: *const intakt_order, role: i32) -> *const intakt_party {
    let find = || {
        // SAFETY: the header says that `order` is NULL or an order that was not freed yet.
        unsafe { first_with(order.cast(), kind_of("intakt_order"), kind_of("intakt_party"), role.into()).cast() }
    };
    crate::guard::neutral(std::ptr::null(), find)
}
