//! Reading the fields of a party, in the words of a vocabulary where there is one.

use std::sync::Arc;

use super::dictionary::WordForms;
use super::few::Few;
use super::form::{FILLERS, LONGEST_LINE, LONGEST_WORD, Word};
use super::memo::Memo;
use super::vocabulary::{AddressLine, Memos, NameField, Vocabulary};
use crate::normalize::care_of::care_of;
use crate::normalize::delivery_point::post_number;
use crate::normalize::email_domain::Domain;
use crate::normalize::gendered::gender_neutral;
use crate::normalize::name::PersonName;
use crate::normalize::placeholder::{is_placeholder_text, may_begin_placeholder_name};
use crate::normalize::plain_line::{is_plain_street, plain_line};
use crate::normalize::street::{house_number_form, street_key};
use crate::normalize::street_split::is_number_line;
use crate::normalize::{CityForm, Salutation, StreetForm, delivery_point, postal_code, salutation, split_street};

/// Who reads. What is read is the same, only sooner where much is known already.
pub(super) enum Reader<'v> {
    /// For a party of the index: its words become the vocabulary's, and what a text says is remembered.
    Keeping(&'v mut Vocabulary),
    /// For a party that is asked for: what the vocabulary knows need not be found out, and nothing is kept.
    Looking(&'v Vocabulary),
    /// For a party by itself.
    Alone,
}

impl Reader<'_> {
    fn vocabulary(&self) -> Option<&Vocabulary> {
        match self {
            Reader::Keeping(vocabulary) => Some(vocabulary),
            Reader::Looking(vocabulary) => Some(vocabulary),
            Reader::Alone => None,
        }
    }

    /// What a text says, remembered in one of the memos; `memo` and `memo_mut` name the same.
    fn remembered<T: Clone>(
        &mut self,
        text: &str,
        memo: fn(&Memos) -> &Memo<T>,
        memo_mut: fn(&mut Memos) -> &mut Memo<T>,
        make: impl FnOnce(&mut Self, &str) -> T,
    ) -> T {
        if let Some(known) = self.vocabulary().and_then(|vocabulary| memo(&vocabulary.memos).get(text)) {
            return known;
        }
        let made = make(self, text);
        if let Reader::Keeping(vocabulary) = self {
            memo_mut(&mut vocabulary.memos).put(text, &made);
        }
        made
    }

    /// The forms of a folded word. As a family name `Kowalska` is spelt `Kowalski`.
    pub(super) fn word(&mut self, folded: &str, is_family: bool) -> Word<'static> {
        let gendered = is_family && gender_neutral(folded) != folded;
        let own = || Arc::new(WordForms::new(u32::MAX, folded, gendered));
        let known = match self {
            Reader::Keeping(Vocabulary { words, .. }) => {
                let id = words.find_or_add(folded, gendered, |id| Arc::new(WordForms::new(id, folded, gendered)));
                words.get(id).cloned()
            }
            Reader::Looking(Vocabulary { words, .. }) => {
                words.find(folded, gendered).and_then(|id| words.get(id)).cloned()
            }
            Reader::Alone => None,
        };
        Word::Own(known.unwrap_or_else(own))
    }

    /// Those of the words that say something: a placeholder does not, an initial does.
    pub(super) fn telling(&mut self, words: &[String], is_family: bool) -> Few<Word<'static>> {
        let tells = |word: &&String| {
            (!is_placeholder_text(word) || word.chars().count() == 1)
                && word.chars().any(char::is_alphabetic)
                && word.len() <= LONGEST_WORD
        };
        words.iter().filter(tells).map(|folded| self.word(folded, is_family)).collect()
    }

    /// What the field of the given names says; `None` if it is empty or holds but a title.
    pub(super) fn given_field(&mut self, text: &str) -> Option<Arc<NameField>> {
        self.remembered(
            text,
            |memos| &memos.given,
            |memos| &mut memos.given,
            |reader, text| {
                let name = PersonName::from_given_field(text)?;
                let first = name.given.first().is_none_or(|first| may_begin_placeholder_name(first));
                let may_be_filler = first || may_begin_placeholder_name(text) || is_placeholder_text(text);
                Some(Arc::new(reader.name_field(&name, may_be_filler)))
            },
        )
    }

    /// What the field of the family name says beside a given name.
    pub(super) fn family_field(&mut self, text: &str) -> Arc<NameField> {
        self.remembered(
            text,
            |memos| &memos.family,
            |memos| &mut memos.family,
            |reader, text| Arc::new(reader.name_field(&PersonName::from_family_field(text), true)),
        )
    }

    fn name_field(&mut self, name: &PersonName, may_be_filler: bool) -> NameField {
        NameField {
            given: self.telling(&name.given, false),
            family: self.telling(&name.family, true),
            former: self.telling(&name.birth, true),
            has_former: !name.birth.is_empty(),
            salutation: name.salutation,
            generation: name.generation,
            household: name.household,
            may_be_filler,
        }
    }

    pub(super) fn salutation(&mut self, text: &str) -> Option<Salutation> {
        self.remembered(text, |memos| &memos.salutations, |memos| &mut memos.salutations, |_, text| salutation(text))
    }

    /// What the domain of an e-mail address says, if it is one.
    pub(super) fn domain(&mut self, text: &str) -> Option<Arc<Domain>> {
        self.remembered(
            text,
            |memos| &memos.domains,
            |memos| &mut memos.domains,
            |_, text| Domain::new(text).map(Arc::new),
        )
    }

    /// What a line of an address says; `None` for a placeholder.
    pub(super) fn line(&mut self, text: &str) -> Option<AddressLine> {
        if let Some(plain) = plain_line(text)
            && let Some(street) = self.plain_street(plain.street)
        {
            return Some(AddressLine::plain(&street, plain.number, plain.letter));
        }
        if is_plain_street(text)
            && let Some(street) = self.lone_street(text)
        {
            return Some(AddressLine::lone(&street));
        }
        self.remembered(text, |memos| &memos.lines, |memos| &mut memos.lines, |_, text| AddressLine::of(text))
    }

    /// The comparison form of a street behind which a plain number is its house number, and nothing else.
    fn plain_street(&mut self, street: &str) -> Option<Arc<str>> {
        self.remembered(
            street,
            |memos| &memos.streets,
            |memos| &mut memos.streets,
            |_, street| {
                let line = [street, " 1"].concat();
                let split = split_street(&line);
                if split != Some((street, "1")) || !is_told(&line) {
                    return None;
                }
                let line = AddressLine::new(&line, split);
                (line == AddressLine::plain(&line.form.street, 1, None)).then(|| line.form.street.as_str().into())
            },
        )
    }

    /// The comparison form of a street that is all that its line says.
    fn lone_street(&mut self, text: &str) -> Option<Arc<str>> {
        self.remembered(
            text,
            |memos| &memos.lone_streets,
            |memos| &mut memos.lone_streets,
            |_, text| {
                let line = AddressLine::of(text)?;
                (line == AddressLine::lone(&line.form.street)).then(|| line.form.street.as_str().into())
            },
        )
    }

    /// Number, letter and rest of a house number; `None` for a placeholder.
    pub(super) fn house_number(&mut self, text: &str) -> Option<Arc<StreetForm>> {
        self.remembered(
            text,
            |memos| &memos.house_numbers,
            |memos| &mut memos.house_numbers,
            |_, text| is_told(text).then(|| Arc::new(house_number_form(text.trim()))),
        )
    }

    /// The comparison form of a postal code, if the text is one.
    pub(super) fn postal_code(&mut self, text: &str) -> Option<String> {
        // Found out sooner than remembered.
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return postal_code(text);
        }
        self.remembered(text, |memos| &memos.postal_codes, |memos| &mut memos.postal_codes, |_, text| postal_code(text))
    }

    /// The comparison form of a place, if the text is one.
    pub(super) fn place(&mut self, text: &str) -> Option<String> {
        self.remembered(
            text,
            |memos| &memos.places,
            |memos| &mut memos.places,
            |_, text| {
                let place = is_told(text).then(|| CityForm::new(text).city)?;
                (!place.is_empty() && !FILLERS.contains(&place.as_str())).then_some(place)
            },
        )
    }
}

impl AddressLine {
    /// `None` for a placeholder.
    fn of(text: &str) -> Option<AddressLine> {
        is_told(text).then(|| AddressLine::new(text, split_street(text)))
    }

    /// `split` is the text in street and house number, if it has one.
    fn new(text: &str, split: Option<(&str, &str)>) -> AddressLine {
        let (street, number) = split.map_or((text, None), |(street, number)| (street, Some(number)));
        let number = number.map(house_number_form).unwrap_or_default();
        AddressLine {
            form: StreetForm { street: street_key(street), ..number },
            has_number: split.is_some(),
            is_number: is_number_line(text),
            is_point: delivery_point(text).is_some(),
            is_post_number: post_number(text).is_some(),
            is_care_of: care_of(text).is_some(),
        }
    }

    /// A street and its house number.
    fn plain(street: &str, number: u32, letter: Option<char>) -> AddressLine {
        let lone = AddressLine::lone(street);
        AddressLine { form: StreetForm { number: Some(number), letter, ..lone.form }, has_number: true, ..lone }
    }

    /// A street.
    fn lone(street: &str) -> AddressLine {
        AddressLine {
            form: StreetForm { street: street.to_owned(), number: None, letter: None, rest: String::new() },
            has_number: false,
            is_number: false,
            is_point: false,
            is_post_number: false,
            is_care_of: false,
        }
    }
}

/// Whether a line of an address says something.
fn is_told(text: &str) -> bool {
    text.len() <= LONGEST_LINE && !is_placeholder_text(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{AddressLine, Reader};

    /// Words that say something else than a street elsewhere, and such as do not.
    const WORDS: [&str; 48] = [
        "Amselweg",
        "Haus",
        "haus",
        "Nr",
        "Nr.",
        "No.",
        "Postfach",
        "Packstation",
        "PL",
        "Pl.",
        "Str.",
        "St.",
        "Straße",
        "rue",
        "de",
        "la",
        "c/o",
        "bei",
        "Bei",
        "Im Hause",
        "im",
        "hause",
        "Chez",
        "Meier",
        "Hinterhaus",
        "HH",
        "og",
        "Stock",
        "a",
        "m",
        "B",
        "Q",
        "der",
        "Juni",
        "links",
        "bis",
        "ter",
        "Block",
        "Top",
        "Aufgang",
        "postlagernd",
        "Postnummer",
        "xxx",
        "test",
        "unbekannt",
        "An",
        "DHL",
        "Öl",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        #[test]
        fn a_plain_line_is_read_as_any_other(
            words in proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 1..4),
            hyphen in any::<bool>(),
            end in "[0-9]{1,5}[a-zA-Z]?",
        ) {
            let words = words.join(if hyphen { "-" } else { " " });
            let line = format!("{words} {end}");
            prop_assert!(Reader::Alone.line(&line) == AddressLine::of(&line), "{}", line);
            prop_assert!(Reader::Alone.line(&words) == AddressLine::of(&words), "{}", words);
        }
    }
}
