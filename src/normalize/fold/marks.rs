//! Accents, cedillas, carons: a Latin letter without its marks.

use unicode_normalization::char::decompose_canonical;

/// `é` is `e`, `ż` is `z`. Letters of other scripts are left alone: Cyrillic `й` is not `и`.
pub(super) fn dropped(letter: char, out: &mut String) -> bool {
    if matches!(letter, '\u{300}'..='\u{36f}') {
        return true;
    }
    let mut base = None;
    decompose_canonical(letter, |part| {
        base.get_or_insert(part);
    });
    match base {
        Some(base) if base.is_ascii_alphabetic() => out.push(base),
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        for (letter, expected) in [('é', "e"), ('ż', "z"), ('ç', "c"), ('ő', "o"), ('ậ', "a"), ('\u{308}', "")] {
            let mut out = String::new();
            assert!(super::dropped(letter, &mut out));
            assert_eq!(out, expected);
        }
        assert!(!super::dropped('й', &mut String::new()));
    }
}
