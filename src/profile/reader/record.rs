//! One record to what it is: an order, filtered or unreadable.

use super::super::apply::Applied;
use super::super::compiled::Profile;
use super::super::coverage::{Coverage, Parts};
use super::super::spare::Spare;
use super::{ReadOptions, Reading};
use crate::error::{Code, Problem};
use crate::xml::Document;
use crate::xpath::Value;

/// Reads one record and looks it over. Also tells whether all of it was looked at.
pub(super) fn apply(
    profile: &Profile,
    document: Document<'_>,
    variables: &[Value],
    parts: Parts,
    options: &ReadOptions,
    coverage: &mut Coverage,
    spare: &mut Spare,
) -> (Reading, bool) {
    let touched = if options.coverage { Some(coverage.begin()) } else { None };
    let applied = profile.apply(document, variables, options.trace, &options.limits, touched, spare);
    if let Some(problem) = exhausted(document) {
        return (Reading::Unreadable(problem), false);
    }
    // A record that a filter took out is read no further, which is no loss.
    if options.coverage && !matches!(applied, Applied::Filtered { .. }) {
        coverage.read(&document, &parts.keys);
        coverage.end(profile, document, variables, &parts);
    }
    let reading = match applied {
        Applied::Order(mut order) => {
            crate::order::check(&mut order);
            Reading::Order(order)
        }
        Applied::Filtered { rule, number } => Reading::Filtered { rule, number },
        Applied::Unreadable(problem) => Reading::Unreadable(problem),
    };
    (reading, true)
}

/// Why a record is refused whose expressions looked at more nodes than they may.
pub(in crate::profile) fn exhausted(document: Document<'_>) -> Option<Problem> {
    document.is_exhausted().then(|| {
        Problem::new(Code::LimitXpath, "the expressions of the profile look at too many nodes")
            .at(document.position(document.record()))
            .hint("write shorter ways than `//`, or raise the limit xpath_steps")
    })
}
