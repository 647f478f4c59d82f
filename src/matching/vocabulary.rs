//! The words and texts of an index, and what it remembers about the fields that it has read.

use std::sync::Arc;

use super::dictionary::{Dictionary, WordForms};
use super::form::{FILLERS, LONGEST_LINE, Word};
use super::memo::Memo;
use crate::normalize::name::{Generation, PersonName};
use crate::normalize::placeholder::{is_placeholder_text, may_begin_placeholder_name};
use crate::normalize::street::street_key;
use crate::normalize::{CityForm, Salutation, salutation};

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
    streets: Memo<String>,
    places: Memo<Option<String>>,
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
            streets: Memo::new(remembered),
            places: Memo::new(remembered),
        }
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let remembered = self.given.bytes() + self.family.bytes() + self.streets.bytes() + self.places.bytes();
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
            let may_be_filler = first || may_begin_placeholder_name(text);
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

    /// The comparison form of a street without its number.
    pub(super) fn street(&mut self, text: &str) -> String {
        self.streets.get(text, street_key)
    }

    /// The comparison form of a place, if the text is one.
    pub(super) fn place(&mut self, text: &str) -> Option<String> {
        self.places.get(text, |text| {
            let told = text.len() <= LONGEST_LINE && !is_placeholder_text(text);
            let place = told.then(|| CityForm::new(text).city)?;
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

fn word(words: &mut Dictionary<Arc<WordForms>>, keeps: bool, folded: &str, is_family: bool) -> Word<'static> {
    let gendered = is_family && crate::normalize::name::gender_neutral(folded) != folded;
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
    let tells = |word: &&String| !is_placeholder_text(word) || word.chars().count() == 1;
    words.iter().filter(tells).map(|folded| word(dictionary, keeps, folded, is_family)).collect()
}
