//! What was found out about a number, so that a word or street that many candidates share is compared once.

/// Results by number, the latest of those that fall on one place.
pub(super) struct Remembered<T> {
    cells: Vec<Option<(u64, T)>>,
    /// How many cells there are to be, as a power of two.
    bits: u32,
}

impl<T: Copy> Remembered<T> {
    /// Room for as many results as so many candidates may need; where they are very many, they share.
    pub(super) fn of(candidates: u64) -> Self {
        const FEWEST: u32 = 3;
        const MOST: u32 = 7;
        Remembered { cells: Vec::new(), bits: candidates.max(1).ilog2().clamp(FEWEST, MOST) }
    }

    /// The result for that number, from `make` if it is not remembered. Nothing is remembered of what `make` does not know.
    #[inline]
    pub(super) fn get(&mut self, number: u64, make: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.cells.is_empty() {
            self.cells = vec![None; 1 << self.bits];
        }
        // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): numbers next to each other fall far apart.
        let place = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - self.bits);
        let cell = self.cells.get_mut(place as usize)?;
        match cell {
            Some((known, result)) if *known == number => Some(*result),
            _ => {
                let result = make()?;
                *cell = Some((number, result));
                Some(result)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Remembered;

    #[test]
    fn remembering_changes_no_result() {
        let mut remembered = Remembered::of(100);
        let mut made = 0;
        for number in (0..1_000_u64).chain(0..1_000).flat_map(|number| [number, number, number / 2]) {
            let found = remembered.get(number, || {
                made += 1;
                Some(number * 3)
            });
            assert_eq!(found, Some(number * 3));
        }
        assert!((1_000..6_000).contains(&made), "{made}");
        assert_eq!(remembered.get(1 << 40, || None), None);
        assert_eq!(remembered.get(1 << 40, || Some(1)), Some(1), "what was not known is asked for again");
    }
}
