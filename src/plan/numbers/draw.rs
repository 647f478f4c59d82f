//! Drawing: reserve, then commit or release.

use super::range::{NumberRange, RangeOwner};
use crate::error::{Code, Problem, Result};
use crate::event;
use crate::master::{DrawnNumber, NumberState, Numbers, RangeKey};

/// Draws a number for `holder` (the order and the action it is for) and gives it as it is written. Who holds one already
/// gets that one. `is_taken` asks the host whether a number is in use there; those are passed over for good.
///
/// Released numbers come first, the lowest before the others, if the range reuses them; else the one behind the highest
/// that anything is known of.
///
/// # Errors
/// [`Code::NumbersExhausted`] where the range has no number left, [`Code::NumbersForeign`] for a range of the host's, and
/// what store and host say.
pub fn reserve(
    numbers: &mut dyn Numbers,
    tenant: &str,
    range: &NumberRange,
    holder: &str,
    is_taken: &mut dyn FnMut(&str) -> Result<bool>,
) -> Result<String> {
    let key = own(tenant, range)?;
    if let Some(drawn) = numbers.held(&key, holder)? {
        return Ok(range.text(drawn.number));
    }
    loop {
        let released = if range.reuse { numbers.lowest_released(&key)? } else { None };
        // The settings may have moved the range since.
        let released = released.filter(|number| (range.first..=range.last).contains(number));
        let number = match released {
            Some(number) => number,
            None => numbers.highest(&key)?.map_or(range.first, |highest| range.first.max(highest.saturating_add(1))),
        };
        if number > range.last {
            let message = format!("the range `{}` has no number left after {}", range.name, range.text(range.last));
            return Err(Problem::new(Code::NumbersExhausted, message).path(format!("numbers.{}", range.name)).into());
        }
        let text = range.text(number);
        if is_taken(&text)? {
            numbers.put(&key, DrawnNumber { number, holder: String::new(), state: NumberState::Taken })?;
            continue;
        }
        numbers.put(&key, DrawnNumber { number, holder: holder.to_owned(), state: NumberState::Reserved })?;
        event::number_drawn(&range.name, &text);
        return Ok(text);
    }
}

/// Keeps the number of `holder` for good: what it was drawn for is written. A second time changes nothing.
///
/// # Errors
/// [`Code::NumbersNotHeld`] if the holder has none, and what the store says.
pub fn commit(numbers: &mut dyn Numbers, tenant: &str, range: &NumberRange, holder: &str) -> Result<String> {
    let key = own(tenant, range)?;
    let Some(drawn) = numbers.held(&key, holder)? else {
        let message = format!("no number of the range `{}` is held for {holder}", range.name);
        return Err(Problem::new(Code::NumbersNotHeld, message).into());
    };
    let text = range.text(drawn.number);
    if drawn.state == NumberState::Reserved {
        numbers.put(&key, DrawnNumber { state: NumberState::Committed, ..drawn })?;
    }
    Ok(text)
}

/// Gives the number of `holder` back: what it was drawn for is not written and will not be. Without one nothing happens.
///
/// # Errors
/// [`Code::NumbersNotHeld`] if the number is committed: it is on a document. And what the store says.
pub fn release(numbers: &mut dyn Numbers, tenant: &str, range: &NumberRange, holder: &str) -> Result<()> {
    let key = own(tenant, range)?;
    match numbers.held(&key, holder)? {
        None => Ok(()),
        Some(drawn) if drawn.state == NumberState::Reserved => {
            numbers.put(&key, DrawnNumber { state: NumberState::Released, holder: String::new(), ..drawn })
        }
        Some(drawn) => {
            let message = format!("the number {} is on a document and cannot be given back", range.text(drawn.number));
            Err(Problem::new(Code::NumbersNotHeld, message).into())
        }
    }
}

fn own(tenant: &str, range: &NumberRange) -> Result<RangeKey> {
    if range.owner == RangeOwner::Host {
        let message = format!("the range `{}` is the host's own", range.name);
        return Err(Problem::new(Code::NumbersForeign, message).hint("only the host draws from it").into());
    }
    Ok(RangeKey { tenant: tenant.to_owned(), range: range.name.clone() })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::super::Numbered;
    use super::*;
    use crate::master::MemoryNumbers;

    fn range(reuse: bool) -> NumberRange {
        NumberRange {
            name: "web".to_owned(),
            kind: Numbered::Customer,
            owner: RangeOwner::Intakt,
            prefix: "W".to_owned(),
            first: 10,
            last: 14,
            digits: 3,
            reuse,
        }
    }

    fn draw(numbers: &mut MemoryNumbers, range: &NumberRange, holder: &str, taken: &[&str]) -> String {
        match reserve(numbers, "t", range, holder, &mut |text| Ok(taken.contains(&text))) {
            Ok(text) => text,
            Err(error) => error.code().as_str().to_owned(),
        }
    }

    #[test]
    fn numbers_are_drawn_kept_and_given_back() {
        let mut numbers = MemoryNumbers::default();
        let range = range(true);
        assert_eq!(draw(&mut numbers, &range, "a", &[]), "W010");
        assert_eq!(draw(&mut numbers, &range, "a", &[]), "W010", "the same holder");
        assert_eq!(draw(&mut numbers, &range, "b", &["W011"]), "W012", "one that the host has");
        assert_eq!(draw(&mut numbers, &range, "c", &[]), "W013", "a taken one is not asked for again");
        assert_eq!(commit(&mut numbers, "t", &range, "b").unwrap(), "W012");
        assert_eq!(commit(&mut numbers, "t", &range, "b").unwrap(), "W012", "a second time");
        release(&mut numbers, "t", &range, "a").unwrap();
        release(&mut numbers, "t", &range, "a").unwrap();
        let refused = release(&mut numbers, "t", &range, "b").unwrap_err();
        assert_eq!(refused.code(), Code::NumbersNotHeld);
        assert_eq!(commit(&mut numbers, "t", &range, "a").unwrap_err().code(), Code::NumbersNotHeld);
        assert_eq!(draw(&mut numbers, &range, "d", &[]), "W010", "released ones come first");
        assert_eq!(draw(&mut numbers, &range, "e", &[]), "W014");
        assert_eq!(draw(&mut numbers, &range, "f", &[]), "plan.numbers_exhausted");
        assert_eq!(draw(&mut numbers, &NumberRange { last: 15, ..range.clone() }, "f", &[]), "W015", "a longer range");
        let foreign = NumberRange { owner: RangeOwner::Host, ..range };
        assert_eq!(draw(&mut numbers, &foreign, "g", &[]), "plan.numbers_foreign");
    }

    #[test]
    fn a_range_that_does_not_reuse_leaves_a_gap() {
        let mut numbers = MemoryNumbers::default();
        let range = range(false);
        draw(&mut numbers, &range, "a", &[]);
        release(&mut numbers, "t", &range, "a").unwrap();
        assert_eq!(draw(&mut numbers, &range, "b", &[]), "W011");
    }

    proptest! {
        #[test]
        fn no_number_is_ever_on_two_documents(
            steps in prop::collection::vec((0_u8..3, 0_u8..6, any::<bool>()), 0..60),
            reuse in any::<bool>(),
        ) {
            let mut numbers = MemoryNumbers::default();
            let range = NumberRange { last: 40, ..range(reuse) };
            let mut committed: BTreeMap<String, String> = BTreeMap::new();
            for (step, holder, taken) in steps {
                let holder = holder.to_string();
                match step {
                    0 => {
                        let mut asked = 0;
                        // The host says once that a number is taken.
                        let mut is_taken = |_: &str| { asked += 1; Ok(taken && asked == 1) };
                        let _ = reserve(&mut numbers, "t", &range, &holder, &mut is_taken);
                    }
                    1 => {
                        if let Ok(text) = commit(&mut numbers, "t", &range, &holder) {
                            let before = committed.insert(holder, text.clone());
                            prop_assert!(before.is_none_or(|before| before == text));
                        }
                    }
                    _ => {
                        let refused = release(&mut numbers, "t", &range, &holder).is_err();
                        prop_assert_eq!(refused, committed.contains_key(&holder));
                    }
                }
                let distinct: BTreeSet<&String> = committed.values().collect();
                prop_assert_eq!(distinct.len(), committed.len());
            }
        }
    }
}
