//! Sets of characters that a target can hold.

use encoding_rs::Encoding;

/// The characters that a field of a target can hold.
///
/// ```
/// use intakt::plan::CharacterSet;
/// let set = CharacterSet::from_word("windows-1250").expect("an encoding");
/// assert_eq!(set.foreign("Łódź ñ"), ['ñ']);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterSet {
    /// `0` to `9`.
    Digits,
    /// The printable characters of ASCII.
    Ascii,
    /// Those of ISO 8859-1. The standard that browsers follow takes its name for Windows-1252, a target does not.
    Latin1,
    /// Those of an encoding.
    Encoding(&'static Encoding),
}

impl CharacterSet {
    /// The set that `word` names: `digits`, `ascii`, `latin1`, or a label of the WHATWG Encoding standard.
    pub fn from_word(word: &str) -> Option<CharacterSet> {
        match word {
            "digits" => Some(CharacterSet::Digits),
            "ascii" | "us-ascii" => Some(CharacterSet::Ascii),
            "latin1" | "iso-8859-1" => Some(CharacterSet::Latin1),
            label => Encoding::for_label_no_replacement(label.as_bytes()).map(CharacterSet::Encoding),
        }
    }

    /// The characters of `text` that are not in the set, each once, in the order of the text.
    pub fn foreign(self, text: &str) -> Vec<char> {
        let mut foreign = Vec::new();
        for sign in text.chars() {
            if !self.holds(sign) && !foreign.contains(&sign) {
                foreign.push(sign);
            }
        }
        foreign
    }

    fn holds(self, sign: char) -> bool {
        match self {
            CharacterSet::Digits => sign.is_ascii_digit(),
            CharacterSet::Ascii => sign.is_ascii_graphic() || sign == ' ',
            CharacterSet::Latin1 => u32::from(sign) <= 0xff && !sign.is_control(),
            CharacterSet::Encoding(encoding) => !encoding.encode(sign.encode_utf8(&mut [0; 4])).2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CharacterSet;

    #[test]
    fn characters_outside_of_the_set_are_named_once() {
        let cases = [
            ("digits", "12a3a", "a"),
            ("digits", "٣", "٣"),
            ("ascii", "Zaunkönig\t", "ö\t"),
            ("latin1", "Zaunkönig", ""),
            ("latin1", "5 € ł", "€ł"),
            ("iso-8859-1", "€", "€"),
            ("windows-1252", "5 € ł", "ł"),
            ("iso-8859-15", "€ Š", ""),
            ("iso-8859-2", "łódź ñ", "ñ"),
            ("utf-8", "日本", ""),
        ];
        for (word, text, foreign) in cases {
            let set = CharacterSet::from_word(word).unwrap();
            assert_eq!(set.foreign(text).into_iter().collect::<String>(), foreign, "{word} {text}");
        }
        assert_eq!(CharacterSet::from_word("latin"), None);
    }
}
