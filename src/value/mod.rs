//! Values that orders and address books are made of. Each is exact, comparable and independent of any locale.

pub mod date;
pub mod decimal;

pub use date::{Date, DateTime};
pub use decimal::{Decimal, NumberFormat, Quotient};
