//! What happens to a value between a person's head and the order form.

use super::random::Random;

/// One wrong letter: another, one too many, one missing or two exchanged; never the first.
pub(crate) fn typo(word: &str, random: &mut Random) -> String {
    const LETTERS: &[char] =
        &['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'w'];
    let letters: Vec<char> = word.chars().collect();
    loop {
        let mut typed = letters.clone();
        let at = random.between(1, letters.len().max(2) - 1);
        match random.below(4) {
            0 => typed[at.min(letters.len() - 1)] = *random.choose(LETTERS),
            1 => typed.insert(at, *random.choose(LETTERS)),
            2 if letters.len() > 3 => drop(typed.remove(at)),
            3 if at + 1 < letters.len() => typed.swap(at, at + 1),
            _ => {}
        }
        if typed != letters {
            return typed.into_iter().collect();
        }
    }
}

/// Two neighbouring digits exchanged, or one wrong.
pub(crate) fn wrong_digit(digits: &str, random: &mut Random) -> String {
    let signs: Vec<char> = digits.chars().collect();
    loop {
        let mut typed = signs.clone();
        let at = random.below(signs.len());
        if random.percent(50) && at + 1 < signs.len() {
            typed.swap(at, at + 1);
        } else {
            typed[at] = char::from(b'0' + random.below(10) as u8);
        }
        if typed != signs {
            return typed.into_iter().collect();
        }
    }
}

/// The same word without umlauts, in one of the two ways; none if it has none.
pub(crate) fn without_umlauts(word: &str, random: &mut Random) -> Option<String> {
    const SPELT_OUT: [(&str, &str, &str); 7] = [
        ("ä", "ae", "a"),
        ("ö", "oe", "o"),
        ("ü", "ue", "u"),
        ("ß", "ss", "ss"),
        ("Ä", "Ae", "A"),
        ("Ö", "Oe", "O"),
        ("Ü", "Ue", "U"),
    ];
    let dropped = random.percent(40);
    let changed = SPELT_OUT.iter().fold(word.to_owned(), |word, (umlaut, spelt_out, bare)| {
        word.replace(umlaut, if dropped { bare } else { spelt_out })
    });
    (changed != word).then_some(changed)
}

/// The word as somebody writes it who has only heard it; none if it can only be written in one way.
pub(crate) fn by_ear(word: &str, random: &mut Random) -> Option<String> {
    const ALIKE: [(&str, &str); 14] = [
        ("ei", "ai"),
        ("ey", "ei"),
        ("ai", "ei"),
        ("dt", "t"),
        ("th", "t"),
        ("ck", "k"),
        ("ff", "f"),
        ("mm", "m"),
        ("nn", "n"),
        ("tz", "z"),
        ("ss", "s"),
        ("ll", "l"),
        ("ie", "i"),
        ("ph", "f"),
    ];
    let start = random.below(ALIKE.len());
    let turned = ALIKE.iter().cycle().skip(start).take(ALIKE.len());
    turned.filter(|(heard, _)| word.contains(heard)).map(|(heard, written)| word.replacen(heard, written, 1)).next()
}

/// A street as people shorten it.
pub(crate) fn shortened(street: &str) -> String {
    street.replace("straße", "str.")
}
