//! The letters in which key A and key B differ.

/// As passports spell them (ICAO 9303, DIN 5007-2): `ä` is `ae`, `å` is `aa`, `ø` is `oe`.
pub(super) fn spelled_out(letter: char, out: &mut String) -> bool {
    push(letter, ["ae", "oe", "ue", "aa"], out)
}

/// Without dots, ring and stroke.
pub(super) fn bare(letter: char, out: &mut String) -> bool {
    push(letter, ["a", "o", "u", "a"], out)
}

fn push(letter: char, [a, o, u, ring]: [&str; 4], out: &mut String) -> bool {
    out.push_str(match letter {
        'ä' => a,
        'ö' | 'ø' => o,
        'ü' => u,
        'å' => ring,
        _ => return false,
    });
    true
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        for (letter, key_a, key_b) in [('ä', "ae", "a"), ('ø', "oe", "o"), ('ü', "ue", "u"), ('å', "aa", "a")] {
            let (mut a, mut b) = (String::new(), String::new());
            assert!(super::spelled_out(letter, &mut a) && super::bare(letter, &mut b));
            assert_eq!((a.as_str(), b.as_str()), (key_a, key_b));
        }
        assert!(!super::bare('e', &mut String::new()));
    }
}
