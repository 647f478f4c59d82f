//! Known spellings of one name: `Stefan` and `Stephan`, `Hannah` and `Hanna`, `Meyer` and `Maier`.
//!
//! Rules of German orthography that sound alike and that parents choose freely. Vowels stay apart, unlike in a phonetic
//! code: `Lena` and `Lina` are two names.

/// The word with one spelling for each sound that has several. `word` is folded.
pub(in crate::matching) fn spelling(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let mut out = String::with_capacity(word.len());
    let mut index = 0;
    while index < letters.len() {
        let (letter, next) = (at(index), at(index + 1));
        let (sounds, length) = match (letter, next) {
            ('p', 'h') => ("f", 2),
            ('t', 'h') => ("t", 2),
            ('d', 't') | ('t', 'd') => ("t", 2),
            ('c', 'k') => ("k", 2),
            ('t', 'z') => ("z", 2),
            ('r', 'h') if index == 0 => ("r", 2),
            // Hard at the end: `Schmid`, `Schmitt`.
            ('d', '\0') => ("t", 1),
            ('o', 'u') => ("u", 2),
            ('i', 'e') => ("i", 2),
            ('a' | 'e', 'i' | 'y') => ("ei", 2),
            // `Christian`, `Kristian`; `ch` elsewhere is its own sound.
            ('c', 'h') if index == 0 && matches!(at(2), 'r' | 'l') => ("k", 2),
            ('c', 'h') => ("ch", 2),
            ('c', 'e' | 'i' | 'y') => ("c", 1),
            ('c', _) => ("k", 1),
            ('w', _) => ("v", 1),
            ('v', '\0') => ("f", 1),
            // `Yannick`, `Jannik`; within a word it is a vowel.
            ('y', 'a' | 'e' | 'o' | 'u') if index == 0 => ("j", 1),
            ('y', _) => ("i", 1),
            ('x', _) => ("ks", 1),
            // A silent h lengthens the vowel before it.
            ('h', _) if index > 0 && is_vowel(at(index - 1)) && !is_vowel(next) => ("", 1),
            _ => {
                if !out.ends_with(letter) {
                    out.push(letter);
                }
                index += 1;
                continue;
            }
        };
        // A double letter is one, also where two spellings of it meet (`ckk`).
        let doubled = sounds.chars().count() == 1 && out.ends_with(sounds);
        if !doubled {
            out.push_str(sounds);
        }
        index += length;
    }
    out
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::spelling;

    #[test]
    fn spellings() {
        let same = [
            ("stefan", "stephan"),
            ("philipp", "phillip"),
            ("philip", "filip"),
            ("hanna", "hannah"),
            ("sara", "sarah"),
            ("katrin", "kathrin"),
            ("catrin", "kathrin"),
            ("christian", "kristian"),
            ("marc", "mark"),
            ("erik", "eric"),
            ("jannik", "yannick"),
            ("mathias", "matthias"),
            ("guenter", "guenther"),
            ("detlef", "detlev"),
            ("luise", "louise"),
            ("viktor", "wiktor"),
            ("sofie", "sophie"),
            ("gerhard", "gerhardt"),
            ("meier", "mayer"),
            ("meyer", "maier"),
            ("schmid", "schmidt"),
            ("niklas", "nicklas"),
        ];
        for (one, other) in same {
            assert_eq!(spelling(one), spelling(other), "{one} {other}");
        }
        let apart = [
            ("lena", "lina"),
            ("tim", "tom"),
            ("jan", "jana"),
            ("maria", "marie"),
            ("anna", "anne"),
            ("christian", "christina"),
            ("hans", "heinz"),
            ("mueller", "moeller"),
            ("bach", "back"),
        ];
        for (one, other) in apart {
            assert_ne!(spelling(one), spelling(other), "{one} {other}");
        }
    }
}
