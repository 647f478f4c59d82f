//! Comparison forms: one spelling for what is the same.
//!
//! Forms are for comparing only. The text of an order is never changed, and what reaches the host is as the customer wrote
//! it. Every function here is pure, total and independent of locale and time; results are strings and small enums.
//!
//! | file | from | to |
//! |---|---|---|
//! | [`fold`] | any text | key A (`mueller`) and key B (`muller`) |
//! | [`mojibake`] | `MÃ¼ller` | `Müller` |
//! | [`mod@salutation`] | `Herrn`, `Mme` | whom it addresses |
//! | [`name`] | a name in parts or whole | given names, family name, prefix, name at birth |
//! | [`whole_name`] | `Frau Dr. Anna Klein` | salutation, title, given and family name, as written |
//! | [`gendered`] | `kowalska` | `kowalski` |
//! | [`short_forms`] | two given names | whether one is a form of the other |
//! | [`placeholder`] | `n/a`, `Max Mustermann`, 1900-01-01 | whether it means "no value" |
//! | [`phonetic`] | a name | Kölner Phonetik |
//! | [`street`] | street and house number | key, number, letter, rest |
//! | [`street_split`] | `Große Straße 12 a` | street and number, as written |
//! | [`mod@delivery_point`] | `Packstation 123`, `Postfach 9` | kind and number |
//! | [`care_of`] | `c/o Baumklopfer` | `Baumklopfer` |
//! | [`place`] | postal code, town | code without country, key of the town |
//! | [`postal_code_fits`] | postal code, country | whether it looks like one of that country |
//! | [`company`] | a company's name | words without legal form, legal form, telling words |
//! | [`phone`] | a telephone number | E.164 |
//! | [`email`] | an e-mail address | keys, and whether it is a person's |
//!
//! # Adding a rule
//!
//! One rule is one file with its own table of cases. A rule that folds letters goes into `fold/`: copy `fold/example.rs`,
//! which says the three steps. A word (a street type, a title, a legal form) goes into the table at the head of its file and
//! into the cases at its end. A new form is a new file here and a row in the table above. What changes a form changes the
//! blocking keys that hosts have stored: raise the number of the key scheme.

pub mod care_of;
pub mod company;
pub mod delivery_point;
pub mod email;
pub(crate) mod email_domain;
pub mod fold;
pub mod gendered;
mod legal_form;
mod listed;
pub mod mojibake;
pub mod name;
mod particle;
pub mod phone;
pub mod phonetic;
pub mod place;
pub mod placeholder;
pub(crate) mod plain_line;
mod postal_format;
mod punycode;
mod remark;
pub mod salutation;
pub mod short_forms;
pub mod street;
pub mod street_split;
mod title;
pub mod whole_name;
mod words;

pub use company::{CompanyForm, looks_like_company};
pub use delivery_point::{DeliveryPoint, delivery_point};
pub use email::{EmailForm, EmailKind};
pub use fold::{bare, folded};
pub use name::{NameParts, PersonName};
pub use phone::{e164, is_mobile};
pub use phonetic::cologne;
pub use place::{CityForm, postal_code};
pub use postal_format::postal_code_fits;
pub use salutation::{Salutation, salutation};
pub use street::StreetForm;
pub use street_split::split_street;
pub use whole_name::{WholeName, split_name};
