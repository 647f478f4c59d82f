//! The packed forms of a person, or of a company and its contact, as numbers: which words, which texts, without looking any of
//! them up.

use super::compact::{
    ADDRESS, BIRTH_DATE, COMPANY, COUNTRY, CUSTOMER_NUMBER, EMAIL, HOUSE_NUMBER, LETTER, NUMBERS, PERSON, PHONES,
    PLACE, POSTAL_CODE, REST, STREET, bearer, word,
};
use super::compare::address::House;
use super::compare::name::Bearer;
use super::few::Few;
use super::form::{PhoneForm, Word};
use super::packing::Unpacker;
use super::vocabulary::Vocabulary;
use crate::value::Date;

/// The names of a person or of a company's contact, and what is not read yet.
#[derive(Clone, Copy)]
pub(super) struct Glance<'a> {
    pub(super) given: Words,
    pub(super) family: Words,
    parts: u64,
    rest: Unpacker<'a>,
}

/// None, one or two words by their numbers in the dictionary.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) first: Option<u32>,
    /// Only beside a first.
    pub(super) second: Option<u32>,
}

/// Everything of a person but the names and the numbers.
pub(super) struct Details<'a> {
    parts: u64,
    rest: Unpacker<'a>,
    pub(super) address: Option<GlanceAddress<'a>>,
    /// The key of the e-mail address and the weak one.
    pub(super) email: Option<(&'a [u8], &'a [u8])>,
    pub(super) birth_date: Option<Date>,
    pub(super) phones: Few<PhoneForm>,
}

/// An address by the numbers of its texts.
pub(super) struct GlanceAddress<'a> {
    pub(super) street: Option<u32>,
    pub(super) postal_code: Option<u32>,
    pub(super) place: Option<u32>,
    pub(super) country: Option<u32>,
    pub(super) house: House<'a>,
}

impl<'a> Glance<'a> {
    /// `None` for who has no name, a company without a contact among them, and for names of more than two words a part or with one
    /// at birth.
    #[inline]
    pub(super) fn new(mut from: Unpacker<'a>) -> Option<Glance<'a>> {
        let parts = from.number()?;
        if parts & PERSON == 0 {
            return None;
        }
        let counts = from.number()?;
        if counts >> 4 != 0 {
            return None;
        }
        let given = Words::read(&mut from, counts & 3)?;
        let family = Words::read(&mut from, counts >> 2 & 3)?;
        Some(Glance { given, family, parts, rest: from })
    }

    /// Adds the numbers of its words, and of the texts of its address.
    pub(super) fn add_numbers(mut self, words: &mut Vec<u32>, texts: &mut Vec<u32>) {
        let Glance { given, family, .. } = self;
        words.extend([given.first, given.second, family.first, family.second].into_iter().flatten());
        if self.parts & ADDRESS != 0
            && let Some(address) = GlanceAddress::read(&mut self.rest)
        {
            texts.extend([address.street, address.postal_code, address.place].into_iter().flatten());
        }
    }

    /// What the name says beside its words.
    pub(super) fn bearer(&self) -> Bearer {
        bearer(self.parts)
    }

    /// Whether it is a company, and the names are those of its contact.
    pub(super) fn is_company(&self) -> bool {
        self.parts & COMPANY != 0
    }

    /// Whether the host gave it a number of its own.
    pub(super) fn has_customer_number(&self) -> bool {
        self.parts & CUSTOMER_NUMBER != 0
    }

    /// Whether it has a number of any scheme.
    pub(super) fn has_numbers(&self) -> bool {
        self.parts & NUMBERS != 0
    }

    /// Everything but the names and numbers.
    #[inline]
    pub(super) fn details(self) -> Option<Details<'a>> {
        let Glance { parts, rest: mut from, .. } = self;
        let has = |bit: u64| parts & bit != 0;
        let address = if has(ADDRESS) { Some(GlanceAddress::read(&mut from)?) } else { None };
        let email = if has(EMAIL) {
            {
                let (key, weak_key) = (from.text_bytes()?, from.text_bytes()?);
                Some((key, if weak_key.is_empty() { key } else { weak_key }))
            }
        } else {
            None
        };
        let birth_date = if has(BIRTH_DATE) { Some(from.date()?) } else { None };
        let phone = |number: u64| PhoneForm { e164: number >> 1, mobile: number & 1 == 1 };
        let phones = if has(PHONES) { Few::try_of(from.number()?, || from.number().map(phone))? } else { Few::None };
        Some(Details { parts, rest: from, address, email, birth_date, phones })
    }
}

impl<'a> Details<'a> {
    /// The words that tell a company from others; none for a person.
    pub(super) fn core(&self, vocabulary: &'a Vocabulary) -> Option<Few<Word<'a>>> {
        let Details { parts, rest: mut from, .. } = *self;
        if parts & COMPANY == 0 {
            return Some(Few::None);
        }
        if parts & CUSTOMER_NUMBER != 0 {
            from.text_bytes()?;
        }
        if parts & NUMBERS != 0 {
            // The official ones and the others.
            for _ in 0..2 {
                for _ in 0..from.number()? {
                    from.id()?;
                    from.text_bytes()?;
                }
            }
        }
        // The name in three forms.
        for _ in 0..3 {
            from.text_bytes()?;
        }
        Few::try_of(from.number()?, || word(&mut from, vocabulary))
    }
}

impl Words {
    #[inline]
    fn read(from: &mut Unpacker<'_>, count: u64) -> Option<Words> {
        match count {
            0 => Some(Words { first: None, second: None }),
            1 => Some(Words { first: Some(from.id()?), second: None }),
            2 => Some(Words { first: Some(from.id()?), second: Some(from.id()?) }),
            _ => None,
        }
    }

    /// One number for the words; no two lists have the same.
    pub(super) fn number(self) -> u64 {
        // Numbers of words end long before the highest.
        let number = |word: Option<u32>| word.map_or(0, |word| u64::from(word) + 1);
        number(self.first) | (number(self.second) << 32)
    }
}

impl<'a> GlanceAddress<'a> {
    #[inline]
    fn read(from: &mut Unpacker<'a>) -> Option<GlanceAddress<'a>> {
        let parts = from.number()?;
        let mut id = |bit: u64| if parts & bit != 0 { from.id().map(Some) } else { Some(None) };
        let (street, number) = (id(STREET)?, id(HOUSE_NUMBER)?);
        let (postal_code, place, country, letter) = (id(POSTAL_CODE)?, id(PLACE)?, id(COUNTRY)?, id(LETTER)?);
        let letter = match letter {
            Some(letter) => Some(char::from_u32(letter)?),
            None => None,
        };
        let rest = if parts & REST != 0 { from.text()? } else { "" };
        Some(GlanceAddress { street, postal_code, place, country, house: House { number, letter, rest } })
    }
}
