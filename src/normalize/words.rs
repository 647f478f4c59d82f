//! Words of a name or company with the punctuation that says what they are.

use super::fold::{folded, unified};
use super::listed::Listed;
use crate::error::discreet;

/// A word, folded, with what stood around it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Key A, letters and digits only; apostrophes inside a word are dropped (`O'Brien` is `obrien`).
    pub(super) text: String,
    /// A dot follows, so it may be an abbreviation.
    pub(super) dotted: bool,
    /// A hyphen or slash joins it to the word before.
    pub(super) hyphen: bool,
    /// A comma, semicolon or opening bracket stands before it.
    pub(super) comma: bool,
    /// Written in capitals only.
    pub(super) upper: bool,
    /// A capital behind a small letter, as in `eG`, `gGmbH` and `SpA`.
    pub(super) mixed: bool,
    /// Written without a capital.
    pub(super) small: bool,
}

discreet!(Word { dotted, hyphen, comma, upper, mixed, small } hides { text });

/// No name has as many words. Comparisons take time with the square of their number, so that a text that somebody pasted into
/// the wrong field would bring everything to a halt.
const MOST_WORDS: usize = 40;

/// The words of `raw`, split at blanks and at all punctuation but the apostrophe. `&` and `+` are words of their own. What
/// follows too many words is joined to the last of them, so that two long texts are equal only if all of them is.
pub(super) fn words(raw: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut letters, mut hyphen, mut comma) = (String::new(), false, false);
    for sign in unified(raw).chars().chain(std::iter::once(' ')) {
        if sign.is_alphanumeric() || matches!(sign, '\u{300}'..='\u{36f}') {
            letters.push(sign);
            continue;
        }
        if sign == '\'' && !letters.is_empty() {
            continue;
        }
        if !letters.is_empty() {
            push(&mut words, &letters, hyphen, comma);
            letters.clear();
            (hyphen, comma) = (false, false);
        }
        match sign {
            '.' => {
                if let Some(word) = words.last_mut() {
                    word.dotted = true;
                }
            }
            '-' | '/' => hyphen = !words.is_empty(),
            ',' | ';' | '(' | ')' => comma = !words.is_empty(),
            '&' | '+' => {
                push(&mut words, "&", false, comma);
                (hyphen, comma) = (false, false);
            }
            _ => {}
        }
    }
    words
}

fn push(words: &mut Vec<Word>, letters: &str, hyphen: bool, comma: bool) {
    let text: String = if letters.is_ascii() {
        letters.to_ascii_lowercase()
    } else {
        folded(letters).chars().filter(|sign| sign.is_alphanumeric() || *sign == '&').collect()
    };
    if !text.is_empty() {
        let upper = letters.chars().any(char::is_uppercase) && !letters.chars().any(char::is_lowercase);
        let mixed = letters.chars().skip_while(|letter| !letter.is_lowercase()).any(char::is_uppercase);
        if words.len() >= MOST_WORDS {
            words.iter_mut().skip(MOST_WORDS - 1).for_each(|last| last.text.push_str(&text));
            return;
        }
        let small = !letters.chars().any(char::is_uppercase);
        words.push(Word { text, dotted: false, hyphen, comma, upper, mixed, small });
    }
}

/// How many words at the front of `words` the longest fitting phrase of `phrases` takes (`von der` before `von`); 0 for
/// none. A phrase is words with blanks between.
pub(super) fn longest_phrase(words: &[Word], phrases: &Listed<&str>) -> usize {
    let first = words.first().map_or("", |word| word.text.as_str());
    phrases.like(first).iter().filter_map(|(phrase, _)| phrase_length(words, phrase)).max().unwrap_or(0)
}

/// How many words `phrase` has, if `words` begin with it.
pub(super) fn phrase_length(words: &[Word], phrase: &str) -> Option<usize> {
    // Most phrases of a list begin otherwise.
    if !phrase.starts_with(&words.first()?.text) {
        return None;
    }
    let mut count = 0;
    for part in phrase.split(' ') {
        if words.get(count).is_none_or(|word| word.text != part) {
            return None;
        }
        count += 1;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn too_many_words_are_one() {
        let found = words(&"ab ".repeat(1_000));
        assert_eq!(found.len(), super::MOST_WORDS);
        assert_eq!(found.iter().map(|word| word.text.len()).sum::<usize>(), 2_000);
    }

    #[test]
    fn punctuation_is_remembered() {
        let found: Vec<String> = words("Dr.-Ing. O'Neill, J.P. (geb. Groß) & CO")
            .into_iter()
            .map(|word| {
                let mark = |on: bool, sign: &'static str| if on { sign } else { "" };
                let (hyphen, comma) = (mark(word.hyphen, "-"), mark(word.comma, ","));
                format!("{comma}{hyphen}{}{}{}", word.text, mark(word.dotted, "."), mark(word.upper, "^"))
            })
            .collect();
        assert_eq!(found, ["dr.", "-ing.", "oneill", ",j.^", "p.^", ",geb.", "gross", ",&", "co^"]);
    }
}
