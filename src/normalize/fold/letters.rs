//! Latin letters that Unicode does not take apart into a base letter and a mark.

/// `ß` is `ss`, `ł` is `l`, `þ` is `th`, and the like.
pub(super) fn spelled_out(letter: char, out: &mut String) -> bool {
    out.push_str(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'đ' | 'ð' | 'ɖ' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ȷ' => "j",
        'ŋ' => "ng",
        'ŧ' => "t",
        'ĸ' => "k",
        'ə' => "a",
        // The final form is the same letter; lower-casing letter by letter never produces it.
        'ς' => "σ",
        _ => return false,
    });
    true
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        for (letter, expected) in [('ß', "ss"), ('ł', "l"), ('þ', "th"), ('ð', "d"), ('œ', "oe"), ('ı', "i")] {
            let mut out = String::new();
            assert!(super::spelled_out(letter, &mut out));
            assert_eq!(out, expected);
        }
        assert!(!super::spelled_out('é', &mut String::new()));
    }
}
