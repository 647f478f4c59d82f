//! Messages about an order that came before the order.

use serde::{Deserialize, Serialize};

use crate::error::discreet;
use crate::order::Order;

/// What a message says of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// It was paid.
    Payment,
    /// It was cancelled.
    Cancellation,
    /// It is otherwise now.
    Change,
}

impl EventKind {
    /// The word in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            EventKind::Payment => "payment",
            EventKind::Cancellation => "cancellation",
            EventKind::Change => "change",
        }
    }
}

/// A message about an order that the ledger keeps until the order is there.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderEvent {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// The number of the order that it is about.
    pub number: String,
    /// What it says.
    pub kind: EventKind,
    /// SHA-256 of the message's content in lower-case hexadecimal: the same message twice is one.
    pub sha256: String,
    /// The message as it was read: its payments, or the order as it is now. Personal data.
    pub order: Box<Order>,
    /// When it came: seconds since 1970, of the clock that the run was given.
    pub arrived: i64,
    /// When nobody waits for its order any more, in the same seconds.
    pub expires: i64,
}

discreet!(OrderEvent { tenant, source, number, kind, sha256, order, arrived, expires } hides {});
