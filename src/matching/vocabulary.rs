//! The words and texts of an index, and what it remembers about the fields that it has read.

use std::hint::black_box;
use std::sync::Arc;

use super::dictionary::{Dictionary, WordForms};
use super::few::Few;
use super::form::Word;
use super::memo::Memo;
use crate::normalize::email_domain::Domain;
use crate::normalize::name::Generation;
use crate::normalize::{Salutation, StreetForm};
use crate::order::Party;

/// How many results of each kind an index remembers.
const REMEMBERED: usize = 1 << 15;

/// Words and texts by number, and the fields that were read last.
#[derive(Clone, Default)]
pub(super) struct Vocabulary {
    pub(super) words: Dictionary<Arc<WordForms>>,
    /// Streets, places, postal codes, countries, legal forms, schemes of numbers.
    pub(super) texts: Dictionary<Box<str>>,
    pub(super) memos: Memos,
}

/// What the texts of fields say.
#[derive(Clone)]
pub(super) struct Memos {
    pub(super) given: Memo<Option<Arc<NameField>>>,
    pub(super) family: Memo<Arc<NameField>>,
    pub(super) salutations: Memo<Option<Salutation>>,
    pub(super) domains: Memo<Option<Arc<Domain>>>,
    pub(super) lines: Memo<Option<AddressLine>>,
    pub(super) house_numbers: Memo<Option<Arc<StreetForm>>>,
    /// The comparison forms of streets behind which a plain number is one, whatever number it is.
    pub(super) streets: Memo<Option<Arc<str>>>,
    /// The comparison forms of streets that stand alone in their line, where the line says nothing else.
    pub(super) lone_streets: Memo<Option<Arc<str>>>,
    pub(super) postal_codes: Memo<Option<String>>,
    pub(super) places: Memo<Option<String>>,
}

/// What a line of an address says by itself.
#[derive(Clone, PartialEq, Eq)]
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
    pub(super) given: Few<Word<'static>>,
    pub(super) family: Few<Word<'static>>,
    pub(super) former: Few<Word<'static>>,
    /// Whether it gives a name at birth, of words that may say nothing.
    pub(super) has_former: bool,
    pub(super) salutation: Option<Salutation>,
    pub(super) generation: Option<Generation>,
    pub(super) household: bool,
    /// Whether a name that begins so may be one like `Max Mustermann`.
    pub(super) may_be_filler: bool,
}

impl Default for Memos {
    fn default() -> Self {
        Memos {
            given: Memo::new(REMEMBERED / 4),
            family: Memo::new(REMEMBERED),
            salutations: Memo::new(REMEMBERED / 64),
            domains: Memo::new(REMEMBERED / 16),
            lines: Memo::new(REMEMBERED / 8),
            house_numbers: Memo::new(REMEMBERED / 8),
            streets: Memo::new(REMEMBERED),
            lone_streets: Memo::new(REMEMBERED),
            postal_codes: Memo::new(REMEMBERED / 16),
            places: Memo::new(REMEMBERED / 2),
        }
    }
}

impl Memos {
    /// Looks at where the fields of a party are remembered: what is in no cache arrives together.
    pub(super) fn warm(&self, party: &Party) {
        let domain = party.email.as_deref().and_then(|email| Some(email.rsplit_once('@')?.1));
        black_box([
            self.given.touch(party.given_name.as_deref()),
            self.family.touch(party.family_name.as_deref()),
            self.domains.touch(domain),
            self.lone_streets.touch(party.address.street.as_deref()),
            self.house_numbers.touch(party.address.house_number.as_deref()),
            self.places.touch(party.address.city.as_deref()),
        ]);
    }
}

impl Vocabulary {
    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let Memos { given, family, salutations, domains, lines, house_numbers, postal_codes, places, .. } = &self.memos;
        let Memos { streets, lone_streets, .. } = &self.memos;
        let names = given.bytes() + family.bytes() + salutations.bytes() + domains.bytes();
        let lines = lines.bytes() + house_numbers.bytes() + streets.bytes() + lone_streets.bytes();
        self.words.bytes() + self.texts.bytes() + names + lines + postal_codes.bytes() + places.bytes()
    }
}
