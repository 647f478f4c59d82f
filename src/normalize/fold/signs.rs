//! Apostrophes, dashes, blanks and invisible characters: one of each kind.

/// Writes `sign` in its one form, or nothing for what nobody can see.
pub(super) fn unify(sign: char, out: &mut String) {
    match sign {
        '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʼ' | 'ʹ' | '′' => out.push('\''),
        '‐'..='―' | '−' | '⁃' => out.push('-'),
        '⁄' => out.push('/'),
        // House numbers: `12½` is twelve and a half, not 121/2.
        '½' => out.push_str(" 1/2"),
        '¼' => out.push_str(" 1/4"),
        '¾' => out.push_str(" 3/4"),
        // A diaeresis typed after its letter.
        '¨' => out.push('\u{308}'),
        // Soft hyphen, zero-width signs, marks of writing direction, byte order mark.
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {}
        _ if sign.is_whitespace() => out.push(' '),
        _ if sign.is_control() => {}
        _ => out.push(sign),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        let cases =
            [("’", "'"), ("—", "-"), ("\u{a0}", " "), ("\u{200b}", ""), ("2½", "2 1/2"), ("ä", "ä"), ("\0", "")];
        for (text, expected) in cases {
            let mut out = String::new();
            text.chars().for_each(|sign| super::unify(sign, &mut out));
            assert_eq!(out, expected, "{text:?}");
        }
    }
}
