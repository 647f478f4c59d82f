//! A list that is mostly of one or two, in place: a vector for each name of each candidate would cost more than comparing them.

use std::ops::Deref;

/// None, one, two, or a vector of more.
#[derive(Clone, Debug)]
pub(super) enum Few<T> {
    None,
    One([T; 1]),
    Two([T; 2]),
    More(Vec<T>),
}

impl<T> Few<T> {
    /// So many from `next`, or nothing if that ends too early.
    #[inline]
    pub(super) fn try_of(count: u64, mut next: impl FnMut() -> Option<T>) -> Option<Few<T>> {
        Some(match count {
            0 => Few::None,
            1 => Few::One([next()?]),
            2 => Few::Two([next()?, next()?]),
            more => Few::More((0..more).map(|_| next()).collect::<Option<_>>()?),
        })
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match self {
            Few::None => &[],
            Few::One(one) => one,
            Few::Two(two) => two,
            Few::More(more) => more,
        }
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut all = all.into_iter();
        let Some(first) = all.next() else { return Few::None };
        let Some(second) = all.next() else { return Few::One([first]) };
        let Some(third) = all.next() else { return Few::Two([first, second]) };
        Few::More([first, second, third].into_iter().chain(all).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn few_are_a_list() {
        for count in 0..5_u64 {
            let list: Vec<u64> = (0..count).collect();
            let few: Few<u64> = list.iter().copied().collect();
            assert_eq!(*few, *list);
            let mut next = 0..count;
            assert_eq!(Few::try_of(count, || next.next()).as_deref(), Some(&*list));
            let mut ends = 0..count.saturating_sub(1);
            assert_eq!(Few::try_of(count, || ends.next()).is_some(), count == 0);
        }
    }
}
