//! How many orders end as a question, in a mix of orders.

use crate::german_book::Tally;
use crate::report::share;

/// Which orders come in, out of a hundred.
pub struct Mix {
    /// What shop it is.
    pub name: &'static str,
    shares: &'static [(&'static str, usize)],
}

/// The mixes that are reported.
pub const MIXES: &[Mix] = &[
    Mix {
        name: "a shop with accounts",
        shares: &[
            ("known account", 70),
            ("clean", 4),
            ("moved", 2),
            ("new e-mail", 1),
            ("initial only", 1),
            ("typo in the family name", 1),
            ("umlauts written otherwise", 1),
            ("married", 1),
            ("company", 1),
            ("new customer", 12),
            ("new customer with a rare name", 2),
            ("new company", 1),
            ("spouse", 1),
            ("child", 1),
            ("spouse with the other's account", 1),
        ],
    },
    Mix {
        name: "the first file of a shop",
        shares: &[
            ("clean", 36),
            ("moved", 6),
            ("new e-mail", 4),
            ("initial only", 2),
            ("typo in the family name", 2),
            ("umlauts written otherwise", 3),
            ("married", 2),
            ("short form", 1),
            ("company", 4),
            ("new customer", 28),
            ("new customer with a rare name", 4),
            ("new company", 2),
            ("spouse", 3),
            ("spouse sharing the e-mail", 1),
            ("child", 2),
        ],
    },
];

impl Mix {
    /// The mix in words.
    pub fn shares(&self) -> String {
        let parts: Vec<String> = self.shares.iter().map(|(name, weight)| format!("{weight} {name}")).collect();
        parts.join(", ")
    }

    /// The share of `unclear`, in parts per 10,000.
    pub fn unclear(&self, tally: &Tally) -> usize {
        let whole: usize = self.shares.iter().map(|(_, weight)| weight).sum();
        let of = |name: &str| {
            let found = tally.classes.iter().find(|(class, _)| class.name == name);
            found.map_or(0, |(_, count)| share(count.unclear, count.questions))
        };
        self.shares.iter().map(|(name, weight)| weight * of(name)).sum::<usize>() / whole
    }
}
