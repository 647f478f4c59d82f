//! What was found out about a text, so that a name or street that stands in a million records is read once.

use super::hash::hash;

/// How many cells the first few texts get.
const FIRST: usize = 256;

/// The results for the latest texts, in a bounded number of cells: a text has one cell, and the one before it there is
/// forgotten. A result depends on nothing but its text, so what is remembered changes nothing but the time it takes.
#[derive(Clone)]
pub(super) struct Memo<T> {
    cells: Vec<Option<(Text, T)>>,
    /// The most cells there may be.
    limit: usize,
    /// How many texts were new since there are as many cells.
    misses: usize,
}

/// A text within its cell: most cells that are asked for are in no cache, and a text elsewhere would be a second wait.
#[derive(Clone, Copy)]
struct Text {
    length: u8,
    bytes: [u8; Text::LONGEST],
}

impl Text {
    /// In bytes. A longer text is rarely there twice.
    const LONGEST: usize = 31;

    fn new(text: &str) -> Option<Text> {
        let mut bytes = [0; Text::LONGEST];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Text { length: text.len() as u8, bytes })
    }

    fn is(&self, text: &str) -> bool {
        self.bytes.get(..usize::from(self.length)) == Some(text.as_bytes())
    }
}

impl<T: Clone> Memo<T> {
    /// At most so many results; none with 0.
    pub(super) fn new(limit: usize) -> Self {
        Memo { cells: Vec::new(), limit, misses: 0 }
    }

    /// How many bytes the cells take, without what is behind them.
    pub(super) fn bytes(&self) -> usize {
        self.cells.capacity() * size_of::<Option<(Text, T)>>()
    }

    /// The result for `text`, if it is remembered.
    #[inline]
    pub(super) fn get(&self, text: &str) -> Option<T> {
        match self.cells.get(place(text, self.cells.len()))? {
            Some((known, result)) if known.is(text) => Some(result.clone()),
            _ => None,
        }
    }

    /// Looks at the cell of a text, for [`black_box`](std::hint::black_box).
    pub(super) fn touch(&self, text: Option<&str>) -> bool {
        text.is_some_and(|text| self.cells.get(place(text, self.cells.len())).is_some_and(Option::is_some))
    }

    /// Remembers the result for a text that was not.
    pub(super) fn put(&mut self, text: &str, result: &T) {
        let Some(known) = Text::new(text).filter(|_| self.limit > 0) else { return };
        if self.misses >= self.cells.len() && self.cells.len() < self.limit {
            // Those that are still asked for come back.
            self.cells = vec![None; (self.cells.len() * 4).max(FIRST).min(self.limit)];
            self.misses = 0;
        }
        let place = place(text, self.cells.len());
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = Some((known, result.clone()));
            self.misses += 1;
        }
    }
}

/// The cell of a text among so many, fewer than four billions.
fn place(text: &str, cells: usize) -> usize {
    ((hash(text.as_bytes()) >> 32).wrapping_mul(cells as u64) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::Memo;

    #[test]
    fn remembering_changes_no_result() {
        for limit in [0, 1, 100, 1_000] {
            let mut memo = Memo::new(limit);
            let mut made = 0;
            for round in 0..3 {
                for number in 0..1_500_usize {
                    let text = format!("text {}", number % 500);
                    let found = memo.get(&text).unwrap_or_else(|| {
                        made += 1;
                        memo.put(&text, &text.to_uppercase());
                        text.to_uppercase()
                    });
                    assert_eq!(found, text.to_uppercase(), "round {round}");
                }
            }
            match limit {
                0 => assert_eq!(made, 4_500),
                1_000 => assert!(made < 3_000, "{made}"),
                _ => {}
            }
            assert!(memo.cells.len() <= limit);
        }
    }
}
