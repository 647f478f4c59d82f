//! Numbers that look random and are the same every time.

/// SplitMix64 (Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `0` to `end`, which is left out.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// Whether something of this many percent happens.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn choose<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// One of a list whose first members are the commonest: the share of each is in proportion to 1 / (rank + 4), as Zipf's
    /// law has it for names.
    pub(crate) fn common<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        const SHARE: usize = 1_000_000;
        let share = |rank: usize| SHARE / (rank + 4);
        let mut left = self.below((0..choices.len()).map(share).sum());
        for (rank, choice) in choices.iter().enumerate() {
            match left.checked_sub(share(rank)) {
                Some(rest) => left = rest,
                None => return choice,
            }
        }
        &choices[0]
    }

    /// So many digits, the first not 0.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|at| char::from(b'0' + self.between(usize::from(at == 0), 9) as u8)).collect()
    }
}
