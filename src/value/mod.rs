//! Values that orders and address books are made of. Each is exact, comparable and independent of any locale.

pub mod country;
pub mod currency;
pub mod date;
pub mod decimal;
pub(crate) mod formula;
pub mod identifier;
pub mod unit;
pub mod zone;

pub use country::{Country, country_code};
pub use currency::{currency_code, minor_digits};
pub use date::{Date, DateTime};
pub use decimal::{Decimal, NumberFormat, Quotient};
pub use unit::unit_code;
pub use zone::Zone;
