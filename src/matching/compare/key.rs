//! The declared keys.

use crate::matching::evidence::Level;
use crate::matching::form::PartyForm;
use crate::matching::number::Number;
use crate::matching::query::Context;
use crate::matching::settings::DeclaredKey;

/// How the declared keys agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct KeyComparison {
    /// `Equal` if one of them is: a sender may write its own number into the field of the customer number, so that one
    /// that is equal outweighs those that differ. Else `Different` or `Missing`.
    pub(in crate::matching) level: Level,
    /// One of those that are equal is the cross-reference or the customer number, which only one party has. A VAT id may
    /// be that of a whole group of companies.
    pub(in crate::matching) own: bool,
}

/// Compares every declared key.
pub(in crate::matching) fn compare(
    context: &Context<'_>,
    id: &str,
    theirs: &PartyForm<'_>,
    keys: &[DeclaredKey],
) -> KeyComparison {
    let ours = &context.form;
    let mut result = KeyComparison { level: Level::Missing, own: false };
    for key in keys {
        let level = match key {
            DeclaredKey::CrossReference => texts(context.cross_reference, Some(id)),
            DeclaredKey::CustomerNumber => texts(ours.customer_number.as_deref(), theirs.customer_number.as_deref()),
            DeclaredKey::VatId => numbers(&ours.numbers, &theirs.numbers, |number| number.is_vat_id()),
            DeclaredKey::Identifier(scheme) => {
                let of_scheme = |number: &Number<'_>| number.scheme == *scheme;
                numbers(&ours.numbers, &theirs.numbers, of_scheme).min(numbers(
                    &ours.other_numbers,
                    &theirs.other_numbers,
                    of_scheme,
                ))
            }
        };
        let only_one_has_it = matches!(key, DeclaredKey::CrossReference | DeclaredKey::CustomerNumber);
        result.own |= only_one_has_it && level == Level::Equal;
        result.level = result.level.min(level);
    }
    result
}

fn texts(ours: Option<&str>, theirs: Option<&str>) -> Level {
    match (ours, theirs) {
        (Some(one), Some(other)) if one == other => Level::Equal,
        (Some(_), Some(_)) => Level::Different,
        _ => Level::Missing,
    }
}

fn numbers(ours: &[Number<'_>], theirs: &[Number<'_>], counts: impl Fn(&Number<'_>) -> bool) -> Level {
    let counted = |list: &[Number<'_>]| list.iter().any(&counts);
    if ours.iter().filter(|number| counts(number)).any(|number| theirs.contains(number)) {
        Level::Equal
    } else if counted(ours) && counted(theirs) {
        Level::Different
    } else {
        Level::Missing
    }
}
