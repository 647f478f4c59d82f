//! Address lines as nearly all of them are: words and a number behind them.

/// A line that looks like a street and its number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlainLine<'a> {
    /// Letters of German keyboards in words with one blank, a hyphen or a dot between.
    pub(crate) street: &'a str,
    pub(crate) number: u32,
    /// In lower case.
    pub(crate) letter: Option<char>,
}

/// In bytes, the number included.
const LONGEST: usize = 64;
/// How many digits a plain number has at most.
const DIGITS: usize = 4;

/// `Amselweg 12` and `Amselweg 12a`, by their look alone: `Haus 12` and `Postfach 12` look so as well. What a street behind
/// which any such number stands is, does not depend on the number.
pub(crate) fn plain_line(line: &str) -> Option<PlainLine<'_>> {
    if line.len() > LONGEST {
        return None;
    }
    let (street, end) = line.rsplit_once(' ')?;
    let letter = end.bytes().next_back().filter(u8::is_ascii_alphabetic);
    let digits = end.get(..end.len() - usize::from(letter.is_some()))?;
    if !(1..=DIGITS).contains(&digits.len()) || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let letter = letter.map(|letter| char::from(letter.to_ascii_lowercase()));
    is_words(street).then_some(PlainLine { street, number: digits.parse().ok()?, letter })
}

/// Whether the line looks like a street without a number, or any other words, by its look alone.
pub(crate) fn is_plain_street(line: &str) -> bool {
    line.len() <= LONGEST && is_words(line)
}

fn is_words(text: &str) -> bool {
    let mut after_letter = false;
    for sign in text.chars() {
        let is_letter = sign.is_ascii_alphabetic() || matches!(sign, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | 'ß');
        let may_part = matches!(sign, ' ' | '-' | '.') && after_letter;
        if !is_letter && !may_part {
            return false;
        }
        after_letter = is_letter;
    }
    after_letter || text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::plain_line;

    #[test]
    fn cases() {
        let cases = [
            ("Amselweg 12", Some(("Amselweg", 12, None))),
            ("Amselweg 12A", Some(("Amselweg", 12, Some('a')))),
            ("An der Hohen-Str. 0012", Some(("An der Hohen-Str.", 12, None))),
            ("Große Öl 1", Some(("Große Öl", 1, None))),
            ("Amselweg 12 a", None),
            ("Amselweg 12-14", None),
            ("Amselweg 12345", None),
            ("Amselweg  12", None),
            (" Amselweg 12", None),
            ("Str. des 17. Juni 1", None),
            ("St. Anna 1", None),
            ("Amselweg, 1", None),
            ("Amselweg 1 ", None),
            ("Amselweg", None),
            ("12", None),
            (" 12", None),
            ("a", None),
            ("", None),
        ];
        for (line, expected) in cases {
            let found = plain_line(line).map(|plain| (plain.street, plain.number, plain.letter));
            assert_eq!(found, expected, "{line:?}");
        }
    }
}
