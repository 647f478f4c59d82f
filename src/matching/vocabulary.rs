//! The words and texts of an index, and what it remembers about the fields that it has read.

use std::sync::Arc;

use super::dictionary::{Dictionary, WordForms};
use super::form::{FILLERS, LONGEST_LINE, LONGEST_WORD, Word};
use super::memo::Memo;
use crate::normalize::care_of::care_of;
use crate::normalize::delivery_point::post_number;
use crate::normalize::name::{Generation, PersonName};
use crate::normalize::placeholder::{is_placeholder_text, may_begin_placeholder_name};
use crate::normalize::street::{house_number_form, street_key};
use crate::normalize::street_split::is_number_line;
use crate::normalize::{CityForm, Salutation, StreetForm, delivery_point, postal_code, salutation, split_street};

/// How many results of each kind an index remembers.
const REMEMBERED: usize = 1 << 15;

/// Words and texts by number, and the fields that were read last.
#[derive(Clone)]
pub(super) struct Vocabulary {
    pub(super) words: Dictionary<Arc<WordForms>>,
    /// Streets, places, postal codes, countries, legal forms, schemes of numbers.
    pub(super) texts: Dictionary<Box<str>>,
    /// Whether words are kept. Those of a party that is asked for are its own.
    keeps: bool,
    given: Memo<Option<Arc<NameField>>>,
    family: Memo<Arc<NameField>>,
    salutations: Memo<Option<Salutation>>,
    lines: Memo<Option<Arc<AddressLine>>>,
    house_numbers: Memo<Option<Arc<StreetForm>>>,
    streets: Memo<String>,
    postal_codes: Memo<Option<String>>,
    places: Memo<Option<String>>,
}

/// What a line of an address says by itself.
pub(super) struct AddressLine {
    /// Street and number as the line alone tells them.
    pub(super) form: StreetForm,
    /// Whether the line has a house number.
    pub(super) has_number: bool,
    /// Whether it is nothing but a house number.
    pub(super) is_number: bool,
    /// Whether it is where goods are handed out.
    pub(super) is_point: bool,
    /// Whether it is the customer's number there.
    pub(super) is_post_number: bool,
    pub(super) is_care_of: bool,
}

/// What the field of the given or the family name says by itself.
pub(super) struct NameField {
    pub(super) given: Vec<Word<'static>>,
    pub(super) family: Vec<Word<'static>>,
    pub(super) former: Vec<Word<'static>>,
    /// Whether it gives a name at birth, of words that may say nothing.
    pub(super) has_former: bool,
    pub(super) salutation: Option<Salutation>,
    pub(super) generation: Option<Generation>,
    pub(super) household: bool,
    /// Whether a name that begins so may be one like `Max Mustermann`.
    pub(super) may_be_filler: bool,
}

impl Default for Vocabulary {
    /// An empty vocabulary of an index.
    fn default() -> Self {
        Vocabulary::new(REMEMBERED, true)
    }
}

impl Vocabulary {
    /// The vocabulary of one party: nothing is kept.
    pub(super) fn of_one() -> Self {
        Vocabulary::new(0, false)
    }

    fn new(remembered: usize, keeps: bool) -> Self {
        Vocabulary {
            words: Dictionary::default(),
            texts: Dictionary::default(),
            keeps,
            given: Memo::new(remembered),
            family: Memo::new(remembered),
            salutations: Memo::new(remembered / 64),
            lines: Memo::new(remembered),
            house_numbers: Memo::new(remembered / 8),
            streets: Memo::new(remembered),
            postal_codes: Memo::new(remembered / 2),
            places: Memo::new(remembered),
        }
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let names = self.given.bytes() + self.family.bytes() + self.salutations.bytes();
        let lines = self.lines.bytes() + self.house_numbers.bytes() + self.streets.bytes();
        let remembered = names + lines + self.postal_codes.bytes() + self.places.bytes();
        self.words.bytes() + self.texts.bytes() + remembered
    }

    /// The forms of a folded word. As a family name `Kowalska` is spelt `Kowalski`.
    pub(super) fn word(&mut self, folded: &str, is_family: bool) -> Word<'static> {
        word(&mut self.words, self.keeps, folded, is_family)
    }

    /// Those of the words that say something: a placeholder does not, an initial does.
    pub(super) fn telling(&mut self, words: &[String], is_family: bool) -> Vec<Word<'static>> {
        telling(&mut self.words, self.keeps, words, is_family)
    }

    /// What the field of the given names says; `None` if it is empty or holds but a title.
    pub(super) fn given_field(&mut self, text: &str) -> Option<Arc<NameField>> {
        let (words, keeps) = (&mut self.words, self.keeps);
        self.given.get(text, |text| {
            let name = PersonName::from_given_field(text)?;
            let first = name.given.first().is_none_or(|first| may_begin_placeholder_name(first));
            let may_be_filler = first || may_begin_placeholder_name(text) || is_placeholder_text(text);
            Some(Arc::new(NameField::new(&name, may_be_filler, words, keeps)))
        })
    }

    /// What the field of the family name says beside a given name.
    pub(super) fn family_field(&mut self, text: &str) -> Arc<NameField> {
        let (words, keeps) = (&mut self.words, self.keeps);
        self.family.get(text, |text| Arc::new(NameField::new(&PersonName::from_family_field(text), true, words, keeps)))
    }

    pub(super) fn salutation(&mut self, text: &str) -> Option<Salutation> {
        self.salutations.get(text, salutation)
    }

    /// What a line of an address says; `None` for a placeholder.
    pub(super) fn line(&mut self, text: &str) -> Option<Arc<AddressLine>> {
        let streets = &mut self.streets;
        self.lines.get(text, |text| {
            let split = is_told(text).then(|| split_street(text))?;
            let (street, number) = split.map_or((text, None), |(street, number)| (street, Some(number)));
            let number = number.map(house_number_form).unwrap_or_default();
            Some(Arc::new(AddressLine {
                form: StreetForm { street: streets.get(street, street_key), ..number },
                has_number: split.is_some(),
                is_number: is_number_line(text),
                is_point: delivery_point(text).is_some(),
                is_post_number: post_number(text).is_some(),
                is_care_of: care_of(text).is_some(),
            }))
        })
    }

    /// Number, letter and rest of a house number; `None` for a placeholder.
    pub(super) fn house_number(&mut self, text: &str) -> Option<Arc<StreetForm>> {
        self.house_numbers.get(text, |text| is_told(text).then(|| Arc::new(house_number_form(text.trim()))))
    }

    /// The comparison form of a postal code, if the text is one.
    pub(super) fn postal_code(&mut self, text: &str) -> Option<String> {
        self.postal_codes.get(text, postal_code)
    }

    /// The comparison form of a place, if the text is one.
    pub(super) fn place(&mut self, text: &str) -> Option<String> {
        self.places.get(text, |text| {
            let place = is_told(text).then(|| CityForm::new(text).city)?;
            (!place.is_empty() && !FILLERS.contains(&place.as_str())).then_some(place)
        })
    }
}

impl NameField {
    fn new(name: &PersonName, may_be_filler: bool, words: &mut Dictionary<Arc<WordForms>>, keeps: bool) -> Self {
        NameField {
            given: telling(words, keeps, &name.given, false),
            family: telling(words, keeps, &name.family, true),
            former: telling(words, keeps, &name.birth, true),
            has_former: !name.birth.is_empty(),
            salutation: name.salutation,
            generation: name.generation,
            household: name.household,
            may_be_filler,
        }
    }
}

/// Whether a line of an address says something.
fn is_told(text: &str) -> bool {
    text.len() <= LONGEST_LINE && !is_placeholder_text(text)
}

fn word(words: &mut Dictionary<Arc<WordForms>>, keeps: bool, folded: &str, is_family: bool) -> Word<'static> {
    let gendered = is_family && crate::normalize::gendered::gender_neutral(folded) != folded;
    if !keeps {
        return Word::Own(Arc::new(WordForms::new(u32::MAX, folded, gendered)));
    }
    let id = words.find_or_add(folded, gendered, |id| Arc::new(WordForms::new(id, folded, gendered)));
    let known = words.get(id).cloned();
    Word::Own(known.unwrap_or_else(|| Arc::new(WordForms::new(id, folded, gendered))))
}

fn telling(
    dictionary: &mut Dictionary<Arc<WordForms>>,
    keeps: bool,
    words: &[String],
    is_family: bool,
) -> Vec<Word<'static>> {
    let tells = |word: &&String| {
        (!is_placeholder_text(word) || word.chars().count() == 1)
            && word.chars().any(char::is_alphabetic)
            && word.len() <= LONGEST_WORD
    };
    words.iter().filter(tells).map(|folded| word(dictionary, keeps, folded, is_family)).collect()
}
