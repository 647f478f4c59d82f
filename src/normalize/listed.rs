//! Word lists by first or last letter: most words begin like none or few of a list, and the others need not be looked at.
//!
//! The words of a row are one text in the library, since a word of its own takes forty bytes beside its letters.

use std::sync::OnceLock;

/// A list of words in lower case that is sorted by first byte when it is first asked, endings by their last one. Within a letter the
/// order of the list is kept.
pub(super) struct Listed<T: 'static> {
    rows: &'static [T],
    /// The words of a row, one a line.
    words: fn(&'static T) -> &'static str,
    /// The byte of a word that it is sorted by.
    letter: fn(&str) -> Option<u8>,
    by_letter: OnceLock<Vec<Vec<(&'static str, &'static T)>>>,
}

/// The words that are named, one a line.
macro_rules! lines {
    ($($word:literal),* $(,)?) => { concat!($($word, "\n"),*) };
}

pub(super) use lines;

fn first(word: &str) -> Option<u8> {
    word.as_bytes().first().copied()
}

fn last(word: &str) -> Option<u8> {
    word.as_bytes().last().copied()
}

impl Listed<&'static str> {
    /// A list of endings: rows of [`lines`].
    pub(super) const fn endings(rows: &'static [&'static str]) -> Self {
        Listed { rows, words: |row| row, letter: last, by_letter: OnceLock::new() }
    }

    /// Whether the text ends like one of a list of endings.
    pub(super) fn ends(&self, text: &str) -> bool {
        self.like(text).iter().any(|(ending, _)| text.ends_with(ending))
    }

    /// A list of words: rows of [`lines`].
    pub(super) const fn new(rows: &'static [&'static str]) -> Self {
        Listed::by(rows, |row| row)
    }

    /// What `word` stands for in a list of pairs such as `"genf=geneve"`.
    pub(super) fn meaning(&self, word: &str) -> Option<&'static str> {
        self.like(word).iter().find_map(|(pair, _)| pair.strip_prefix(word)?.strip_prefix('='))
    }

    /// Every word.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.rows.iter().flat_map(|row| row.lines())
    }
}

impl<T> Listed<T> {
    /// A table; `words` gives the words of a row, one a line.
    pub(super) const fn by(rows: &'static [T], words: fn(&'static T) -> &'static str) -> Self {
        Listed { rows, words, letter: first, by_letter: OnceLock::new() }
    }

    /// Every row.
    #[cfg(test)]
    pub(super) fn rows(&self) -> &'static [T] {
        self.rows
    }

    /// The words that begin with the same byte as `text` in lower case, endings that end with the same, each with its row; none for an
    /// empty text.
    pub(super) fn like(&self, text: &str) -> &[(&'static str, &'static T)] {
        let by_letter = self.by_letter.get_or_init(|| {
            let mut by_letter = vec![Vec::new(); 256];
            for row in self.rows {
                for word in (self.words)(row).lines() {
                    let letter = (self.letter)(word).and_then(|letter| by_letter.get_mut(usize::from(letter)));
                    letter.into_iter().for_each(|words| words.push((word, row)));
                }
            }
            by_letter
        });
        let letter = (self.letter)(text).map(|letter| usize::from(letter.to_ascii_lowercase()));
        letter.and_then(|letter| by_letter.get(letter)).map_or(&[], Vec::as_slice)
    }

    /// Whether the list has this word.
    pub(super) fn contains(&self, text: &str) -> bool {
        self.like(text).iter().any(|(word, _)| *word == text)
    }
}

#[cfg(test)]
mod tests {
    use super::Listed;

    #[test]
    fn words_are_found_by_their_first_letter() {
        static WORDS: Listed<&str> = Listed::new(&[lines!["amsel", "drossel", "ärger", "drossel an", "", "a"]]);
        let like = |text: &str| WORDS.like(text).iter().map(|(word, _)| *word).collect::<Vec<_>>();
        assert_eq!(like("dr"), ["drossel", "drossel an"]);
        assert_eq!(like("Dr"), like("dr"));
        assert_eq!(like("a"), ["amsel", "a"]);
        assert_eq!(like("ä"), ["ärger"]);
        assert_eq!((like(""), like("x")), (Vec::new(), Vec::new()));
        static PAIRS: Listed<&str> = Listed::new(&[lines!["genf=geneve", "gent=gand", "ge=genua"]]);
        assert_eq!(
            ["genf", "ge", "gen", "", "geneve"].map(|word| PAIRS.meaning(word)),
            [Some("geneve"), Some("genua"), None, None, None]
        );
        static ENDINGS: Listed<&str> = Listed::endings(&[lines!["apotheke", "praxis", "ä"]]);
        assert!(ENDINGS.ends("loewenapotheke") && ENDINGS.ends("apotheke") && ENDINGS.ends("ä"));
        assert!(!ENDINGS.ends("apotheken") && !ENDINGS.ends("e") && !ENDINGS.ends("") && !ENDINGS.ends("praxiS"));
        assert!(WORDS.contains("drossel an") && !WORDS.contains("drosse") && !WORDS.contains(""));
    }
}
