//! `Debug` for types that hold personal data: it ends up in logs as easily as an error message does (law 9).
//!
//! [`discreet!`] writes the implementation. It takes every field by name, those that may be read and those that are hidden,
//! so that a new field does not compile until somebody has said which of the two it is.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Formatter, Result};

use super::masked;

/// A value whose `Debug` tells whether it is there and how long it is.
pub(crate) struct Hidden<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Hide + ?Sized> Debug for Hidden<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.hide(f)
    }
}

/// What is shown of a value instead of it.
pub(crate) trait Hide {
    fn hide(&self, f: &mut Formatter<'_>) -> Result;
}

impl Hide for str {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        masked::mask(self, f)
    }
}

impl Hide for String {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        self.as_str().hide(f)
    }
}

impl Hide for Box<str> {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        (**self).hide(f)
    }
}

impl Hide for Cow<'_, str> {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        (**self).hide(f)
    }
}

impl<T: Hide + ?Sized> Hide for &T {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        (**self).hide(f)
    }
}

impl<T: Hide> Hide for Option<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&Hidden(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

impl<T: Hide> Hide for Vec<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.iter().map(Hidden)).finish()
    }
}

/// Too many to list, and their keys tell as much as the values.
macro_rules! counted {
    ($($type:ty [$($parameter:ident),*]),*) => {$(
        impl<$($parameter),*> Hide for $type {
            fn hide(&self, f: &mut Formatter<'_>) -> Result {
                write!(f, "({} entries)", self.len())
            }
        }
    )*};
}

counted!(BTreeMap<K, V> [K, V], BTreeSet<T> [T], [T] [T]);

/// One of few possible values, whose length or first letter would tell it.
macro_rules! untold {
    ($($type:ty),*) => {$(
        impl Hide for $type {
            fn hide(&self, f: &mut Formatter<'_>) -> Result {
                f.write_str("…")
            }
        }
    )*};
}

untold!(crate::value::Date, u32, u64, char);

/// Implements `Debug` for a struct or an enum: the fields in front of `hides` are shown, those behind it are [`Hidden`].
macro_rules! discreet {
    (enum $name:ident { $($variant:ident { $($shown:ident),* } hides { $($hidden:ident),* })* }) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {$(
                    $name::$variant { $($shown,)* $($hidden),* } => f
                        .debug_struct(stringify!($variant))
                        $(.field(stringify!($shown), $shown))*
                        $(.field(stringify!($hidden), &$crate::error::Hidden($hidden)))*
                        .finish(),
                )*}
            }
        }
    };
    ($name:ident $(<$life:lifetime>)? { $($shown:ident),* } hides { $($hidden:ident),* }) => {
        impl $(<$life>)? std::fmt::Debug for $name $(<$life>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let Self { $($shown,)* $($hidden),* } = self;
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($shown), $shown))*
                    $(.field(stringify!($hidden), &$crate::error::Hidden($hidden)))*
                    .finish()
            }
        }
    };
}

pub(crate) use discreet;
