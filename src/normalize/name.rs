//! Names of persons, taken apart for comparing.
//!
//! The German model has five slots (title, nobility, prefix, given, family); names of other countries are mapped on it.
//! Titles and salutations are dropped, nobility and prefixes kept aside, and double names become lists of parts, so that
//! `Müller-Lüdenscheidt`, `Müller Lüdenscheidt` and `Müller/Lüdenscheidt` are one.

use super::remark::{self, Remark};
use super::salutation::{self, Salutation};
use super::words::{Word, phrase_length, words};
use super::{particle, title};
use crate::error::discreet;
use crate::order::Party;

/// The fields of a name, as written. Leave out what is not known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct NameParts<'a> {
    /// `Herr`, `Frau`, `Familie`.
    pub salutation: Option<&'a str>,
    /// Academic title. It says nothing and is never read, but titles within the other fields are recognised.
    pub title: Option<&'a str>,
    /// Given names.
    pub given_name: Option<&'a str>,
    /// Family name with nobility and prefixes. Without a given name and with several words it is read as a whole name.
    pub family_name: Option<&'a str>,
    /// Family name at birth.
    pub birth_name: Option<&'a str>,
}

discreet!(NameParts<'a> {} hides { salutation, title, given_name, family_name, birth_name });

/// The younger or the elder of two who bear one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Generation {
    /// `sen.`, `der Ältere`.
    Senior,
    /// `jun.`, `der Jüngere`.
    Junior,
}

/// A person's name in its comparison form. All words are folded with key A ([`folded`](super::fold::folded)); key B of a
/// word is [`bare`](super::fold::bare) of it.
///
/// ```
/// use intakt::normalize::name::PersonName;
/// let name = PersonName::from_whole("Frau Prof. Dr. Anna-Maria Gräfin von der Graugans, geb. Groß");
/// assert_eq!(name.given, ["anna", "maria"]);
/// assert_eq!(name.given_joined(), "annamaria");
/// assert_eq!((name.prefix.as_str(), name.family_joined().as_str()), ("von der", "graugans"));
/// assert_eq!(name.birth, ["gross"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonName {
    /// Given names in order, hyphenated ones apart. An initial is a word of one letter.
    pub given: Vec<String>,
    /// Parts of the family name in order, without nobility and prefixes.
    pub family: Vec<String>,
    /// Prefix of the family name, such as `von der`; empty if none.
    pub prefix: String,
    /// Parts of the family name at birth, as `family`; of an earlier marriage (`verw.`, `gesch.`) if that is all that is said.
    pub birth: Vec<String>,
    /// Whom the salutation addresses, if there is one.
    pub salutation: Option<Salutation>,
    /// Senior or junior, if it says so.
    pub generation: Option<Generation>,
    /// The name stands for more than one person: `Familie Müller`, `Hans und Anna Müller`.
    pub household: bool,
}

discreet!(PersonName { salutation, generation, household } hides { given, family, prefix, birth });

impl PersonName {
    /// The form of a name given in parts. Order and case of the fields do not matter, placeholders are not removed.
    pub fn from_parts(parts: NameParts<'_>) -> Self {
        let given = parts.given_name.unwrap_or_default();
        let family = parts.family_name.unwrap_or_default();
        let mut name = PersonName::default();
        let mut given_words = words(given);
        name.strip_front(&mut given_words);
        if given_words.is_empty() || (given_words.len() == 1 && is_title_only(&given_words)) {
            name = PersonName::from_whole(family);
        } else {
            let mut family_words = words(family);
            name.strip_front(&mut family_words);
            let married = name.strip_back(&mut family_words);
            name.strip_back(&mut given_words);
            name.set_family(&family_words, true);
            name.marry(&married);
            name.set_given(&given_words);
        }
        if let Some(birth) = parts.birth_name {
            let mut birth_words = words(birth);
            if let Some(remark) = remark::last(&birth_words).filter(|remark| remark.start == 0) {
                birth_words.drain(..remark.end);
            }
            let (_, birth) = family_of(&birth_words, true);
            if !birth.is_empty() {
                name.birth = birth;
            }
        }
        if let Some(salutation) = parts.salutation.and_then(salutation::salutation) {
            name.household |= salutation == Salutation::Household;
            name.salutation = Some(salutation);
        }
        name
    }

    /// What the field of the given names says by itself; `None` if it is empty or holds but a title.
    pub(crate) fn from_given_field(text: &str) -> Option<Self> {
        let mut name = PersonName::default();
        let mut words = words(text);
        name.strip_front(&mut words);
        if words.is_empty() || (words.len() == 1 && is_title_only(&words)) {
            return None;
        }
        name.strip_back(&mut words);
        name.set_given(&words);
        Some(name)
    }

    /// What the field of the family name says by itself, where there is a given name.
    pub(crate) fn from_family_field(text: &str) -> Self {
        let mut name = PersonName::default();
        let mut words = words(text);
        name.strip_front(&mut words);
        let married = name.strip_back(&mut words);
        name.set_family(&words, true);
        name.marry(&married);
        name
    }

    /// The form of a whole name in one text: `Dr. Hans von der Heide`, `Heide, Hans von der`, `Hans Müller-Lüdenscheidt`.
    ///
    /// Without a comma or a prefix the last word is the family name. `Müller Hans` is therefore read the wrong way round:
    /// compare with [`PersonName::swapped`] as well.
    pub fn from_whole(text: &str) -> Self {
        let mut name = PersonName::default();
        let mut words = words(text);
        name.strip_front(&mut words);
        let married = name.strip_back(&mut words);
        if name.salutation == Some(Salutation::Household) && words.len() == 1 {
            name.set_family(&words, false);
            return name;
        }
        if let Some(comma) = words.iter().skip(1).position(|word| word.comma).map(|index| index + 1) {
            let mut given = words.split_off(comma);
            name.strip_front(&mut given);
            if let Some(start) = trailing_prefix(&given, &words) {
                let mut prefixed = given.split_off(start);
                prefixed.append(&mut words);
                words = prefixed;
            }
            name.set_family(&words, true);
            name.marry(&married);
            name.set_given(&given);
            return name;
        }
        let family = words.split_off(family_start(&words));
        name.set_family(&family, !words.is_empty());
        name.marry(&married);
        name.set_given(&words);
        name
    }

    /// The form of a party's personal name.
    pub fn from_party(party: &Party) -> Self {
        PersonName::from_parts(NameParts {
            salutation: party.salutation.as_deref(),
            title: party.title.as_deref(),
            given_name: party.given_name.as_deref(),
            family_name: party.family_name.as_deref(),
            birth_name: party.birth_name.as_deref(),
        })
    }

    /// The same with given and family name exchanged, for sources that mix them up.
    #[must_use]
    pub fn swapped(&self) -> Self {
        PersonName { given: self.family.clone(), family: self.given.clone(), prefix: String::new(), ..self.clone() }
    }

    /// The given names as one word: `hanspeter` for `Hans Peter`, `Hans-Peter` and `Hanspeter`.
    pub fn given_joined(&self) -> String {
        self.given.concat()
    }

    /// The family name as one word, its parts in the order written.
    pub fn family_joined(&self) -> String {
        self.family.concat()
    }

    /// The first letters of the given names: `hp`.
    pub fn initials(&self) -> String {
        self.given.iter().filter_map(|given| given.chars().next()).collect()
    }

    /// Whether all given names that are known are initials.
    pub fn has_initials_only(&self) -> bool {
        !self.given.is_empty() && self.given.iter().all(|given| is_initial(given))
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty() && self.family.is_empty()
    }

    fn set_given(&mut self, words: &[Word]) {
        // `Hans u. Anna` are two, `Hans U.` has an initial.
        let is_and =
            |word: &Word| matches!(word.text.as_str(), "und" | "and" | "&") || (word.text == "u" && !word.upper);
        self.household |= words.iter().skip(1).any(is_and) && words.last().is_some_and(|word| !is_and(word));
        self.given = words.iter().filter(|word| !is_and(word)).map(|word| word.text.clone()).collect();
    }

    fn set_family(&mut self, words: &[Word], has_given: bool) {
        (self.prefix, self.family) = family_of(words, has_given);
    }

    /// Takes salutation and titles off the front, as long as a word is left.
    fn strip_front(&mut self, words: &mut Vec<Word>) {
        if let Some((length, salutation)) = salutation::leading(words).filter(|(length, _)| *length < words.len()) {
            words.drain(..length);
            self.household |= salutation == Salutation::Household;
            self.salutation = Some(salutation);
        }
        words.drain(..title::leading(words));
    }

    /// Takes remarks, generation and degrees off the end. Returns the name by marriage, if a remark tells it.
    fn strip_back(&mut self, words: &mut Vec<Word>) -> Vec<Word> {
        let mut married = Vec::new();
        while let Some(remark) = remark::last(words).filter(|remark| remark.start > 0) {
            let told = words.get(remark.end..).unwrap_or_default();
            match remark.kind {
                Remark::Birth | Remark::Former => {
                    let (_, name) = family_of(told, true);
                    if !name.is_empty() && (self.birth.is_empty() || remark.kind == Remark::Birth) {
                        self.birth = name;
                    }
                }
                Remark::Marriage => married = told.to_vec(),
                Remark::CareOf => {}
            }
            words.truncate(remark.start);
        }
        words.truncate(title::without_trailing(words));
        if let Some((length, generation)) = generation(words) {
            words.truncate(length);
            self.generation = Some(generation);
        }
        married
    }

    /// `Groß, verh. Klein`: what has been read as the family name is that at birth.
    fn marry(&mut self, married: &[Word]) {
        if married.is_empty() {
            return;
        }
        let (prefix, family) = family_of(married, true);
        let before = std::mem::replace(&mut self.family, family);
        self.prefix = prefix;
        if self.birth.is_empty() {
            self.birth = before;
        }
    }
}

/// Where the family name begins in a whole name without a comma, by its prefix, or the last word with those that a hyphen
/// joins to it.
pub(super) fn family_start(words: &[Word]) -> usize {
    particle::family_start(words).unwrap_or_else(|| {
        let mut start = words.len().saturating_sub(1);
        while start > 1 && words.get(start).is_some_and(|word| word.hyphen) {
            start -= 1;
        }
        // `Jean-Luc` alone is one name of two parts, not a given and a family name.
        if words.iter().skip(1).all(|word| word.hyphen) { 0 } else { start }
    })
}

/// `Heide, Hans von der`: where in the given names a prefix of the family name begins.
pub(super) fn trailing_prefix(given: &[Word], family: &[Word]) -> Option<usize> {
    (1..given.len()).find(|start| {
        let mut tail: Vec<Word> = given.get(*start..).unwrap_or_default().to_vec();
        let length = tail.len();
        tail.extend(family.first().cloned());
        let nobility = particle::nobility(&tail);
        nobility + particle::prefix(tail.get(nobility..).unwrap_or_default(), true) == length
    })
}

/// Whether a folded given name is only a letter.
///
/// ```
/// assert!(intakt::normalize::name::is_initial("j"));
/// ```
pub fn is_initial(given: &str) -> bool {
    given.chars().count() == 1
}

/// Prefix and parts of a family name.
fn family_of(words: &[Word], has_given: bool) -> (String, Vec<String>) {
    let words = words.get(particle::nobility(words)..).unwrap_or_default();
    let length = particle::prefix(words, has_given);
    let (prefix, mut rest) = words.split_at_checked(length).unwrap_or_default();
    let prefix = prefix.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    let mut family: Vec<String> = Vec::new();
    while let Some((word, after)) = rest.split_first() {
        // `Jansen-de Vries`: the prefix of a second part.
        let inner = if family.is_empty() { 0 } else { particle::prefix(rest, true) };
        if inner > 0 {
            rest = rest.get(inner..).unwrap_or_default();
            continue;
        }
        // `Schulze genannt Meier` bears both names.
        let joining = word.text == "genannt" || (word.text == "gen" && word.dotted) || word.text == "vulgo";
        if word.text != "&" && !(joining && !family.is_empty() && !after.is_empty()) {
            family.push(word.text.clone());
        }
        rest = after;
    }
    match prefix.as_str() {
        // `Mc Donald` is `McDonald`.
        "mc" | "mac" => {
            if let Some(first) = family.first_mut() {
                first.insert_str(0, &prefix);
            }
            (String::new(), family)
        }
        _ => (prefix, family),
    }
}

/// Senior or junior at the end, and how many words are left before it.
pub(super) fn generation(words: &[Word]) -> Option<(usize, Generation)> {
    const MARKERS: &[(&str, Generation)] = &[
        ("der aeltere", Generation::Senior),
        ("der juengere", Generation::Junior),
        ("d ae", Generation::Senior),
        ("d j", Generation::Junior),
        ("senior", Generation::Senior),
        ("junior", Generation::Junior),
        ("sen", Generation::Senior),
        ("sr", Generation::Senior),
        ("jun", Generation::Junior),
        ("jr", Generation::Junior),
    ];
    let last = words.last()?;
    MARKERS.iter().filter(|(marker, _)| marker.ends_with(&last.text)).find_map(|(marker, generation)| {
        let start = words.len().checked_sub(marker.split(' ').count())?;
        let tail = words.get(start..)?;
        // `Jun` and `Sen` are names, too.
        let needs_mark = matches!(*marker, "sen" | "jun" | "d j" | "d ae");
        let marked = tail.first().is_some_and(|word| word.dotted || word.comma);
        let fits = start > 0 && phrase_length(tail, marker).is_some() && (!needs_mark || marked);
        fits.then_some((start, *generation))
    })
}

/// A given-name field that holds nothing but a title, such as `Dr.`.
fn is_title_only(words: &[Word]) -> bool {
    let mut probe = words.to_vec();
    probe.extend(super::words::words("x"));
    title::leading(&probe) >= words.len()
}

#[cfg(test)]
mod tests {
    use super::{Generation, NameParts, PersonName};

    fn told(name: &PersonName) -> String {
        let mut text = format!("{}|{}|{}", name.given.join(" "), name.prefix, name.family.join(" "));
        if !name.birth.is_empty() {
            text.push_str(&format!("|geb {}", name.birth.join(" ")));
        }
        if let Some(generation) = name.generation {
            text.push_str(if generation == Generation::Senior { "|sen" } else { "|jun" });
        }
        if name.household {
            text.push_str("|household");
        }
        text
    }

    #[test]
    fn names_in_parts() {
        // The persons of gematik's test data are among them; they are fictitious.
        let cases = [
            ("Bernd Benjamin", "Graf von und zu Buntspecht", "bernd benjamin|von und zu|buntspecht"),
            ("Elke", "Freifrau an der Elster", "elke|an der|elster"),
            ("Gabriele", "Edle von der Graugans", "gabriele|von der|graugans"),
            ("Hans", "vorm Habicht", "hans|vorm|habicht"),
            ("Dr. Hans", "Habicht", "hans||habicht"),
            ("Herr Hans", "Habicht", "hans||habicht"),
            ("Hans", "Dr. Habicht", "hans||habicht"),
            ("Jens-Jörg", "Junko", "jens joerg||junko"),
            ("HANS PETER", "MÜLLER-LÜDENSCHEIDT", "hans peter||mueller luedenscheidt"),
            ("Anna", "Müller / Lüdenscheidt", "anna||mueller luedenscheidt"),
            ("Anna", "Klein geb. Groß", "anna||klein|geb gross"),
            ("Anna", "Klein (geborene von Groß)", "anna||klein|geb gross"),
            ("Zofia", "Nowak z domu Kowalska", "zofia||nowak|geb kowalska"),
            ("Anna", "Klein née Groß", "anna||klein|geb gross"),
            ("Anna", "Klein, née Groß", "anna||klein|geb gross"),
            ("Anna", "Ne Klein", "anna||ne klein"),
            ("Anna", "Groß verh. Klein", "anna||klein|geb gross"),
            ("Anna", "Groß, verh. von Klein", "anna|von|klein|geb gross"),
            ("Anna", "Klein verw. Meier geb. Groß", "anna||klein|geb gross"),
            ("Anna", "Klein geb. Groß gesch. Meier", "anna||klein|geb gross"),
            ("Anna", "Klein gesch. Meier", "anna||klein|geb meier"),
            ("Aino", "Niemi o.s. Laine", "aino||niemi|geb laine"),
            ("Sanne", "de Vries geboren Jansen", "sanne|de|vries|geb jansen"),
            ("Hans", "Schulze gen. Meier", "hans||schulze meier"),
            ("Hans", "Schulze genannt Meier", "hans||schulze meier"),
            ("Anna", "Klein c/o Meier", "anna||klein"),
            ("Anna", "Klein z. Hd. Herrn Meier", "anna||klein"),
            ("Li", "Bei", "li||bei"),
            ("J.", "Meier", "j||meier"),
            ("J.P.", "Meier", "j p||meier"),
            ("Minh", "Le", "minh||le"),
            ("", "Le Minh", "le||minh"),
            ("Sanne", "Jansen-de Vries", "sanne||jansen vries"),
            ("Ron", "Mc Donald", "ron||mcdonald"),
            ("Pat", "O’Brien", "pat||obrien"),
            ("Pieter", "van 't Hoff", "pieter|van t|hoff"),
            ("Max", "Graf", "max||graf"),
            ("Hans", "Müller sen.", "hans||mueller|sen"),
            ("Hans", "Müller jun.", "hans||mueller|jun"),
            ("Hans und Anna", "Müller", "hans anna||mueller|household"),
            ("Hans u. Anna", "Müller", "hans anna||mueller|household"),
            ("Hans U.", "Müller", "hans u||mueller"),
            ("Tri", "Wibowo", "tri||wibowo"),
            ("Pan", "Wei", "pan||wei"),
            ("Wei", "Pan", "wei||pan"),
            ("", "Müller", "||mueller"),
            ("Dr.", "Hans Müller", "hans||mueller"),
            ("Anna", "Meier, M.A.", "anna||meier"),
            ("Carmen", "de la Cruz", "carmen|de la|cruz"),
            ("Anna", "", "anna||"),
            ("", "", "||"),
        ];
        for (given, family, expected) in cases {
            let name = PersonName::from_parts(NameParts {
                given_name: Some(given),
                family_name: Some(family),
                ..NameParts::default()
            });
            assert_eq!(told(&name), expected, "{given:?} {family:?}");
        }
    }

    #[test]
    fn whole_names() {
        let cases = [
            ("Prof. Dr. rer. nat. Zacharias Graf von und zu Zaunkönig", "zacharias|von und zu|zaunkoenig"),
            ("Frank Florian von Fasan", "frank florian|von|fasan"),
            ("Habicht, Hans", "hans||habicht"),
            ("Heide, Hans von der", "hans|von der|heide"),
            ("von der Heide, Hans", "hans|von der|heide"),
            ("Habicht, Dr. Hans", "hans||habicht"),
            ("Hans Habicht, B.Sc.", "hans||habicht"),
            ("Herr und Frau Müller", "||mueller|household"),
            ("Familie Müller", "||mueller|household"),
            ("Fam. Hans Müller", "hans||mueller|household"),
            ("Hans Peter Müller", "hans peter||mueller"),
            ("Hans Müller-Lüdenscheidt", "hans||mueller luedenscheidt"),
            ("Anna Klein, geb. Groß", "anna||klein|geb gross"),
            ("Fr. Anna Klein", "anna||klein"),
            ("Frau Dr. Anna Klein", "anna||klein"),
            ("Anna Groß, verh. Klein", "anna||klein|geb gross"),
            ("Anna Klein (geb. Groß)", "anna||klein|geb gross"),
            ("Anna Klein c/o Meier", "anna||klein"),
            ("Anna Klein, c/o Meier", "anna||klein"),
            ("Hans Ben Meier", "hans ben||meier"),
            ("Yusuf ben Meir", "yusuf|ben|meir"),
            ("Maria Da Cruz", "maria|da|cruz"),
            ("Klein, MA", "||klein"),
            ("Pan Jan Nowak", "jan||nowak"),
            ("Klein", "||klein"),
            ("Anna-Lena", "||anna lena"),
            ("Frau Meier", "||meier"),
            ("", "||"),
            ("...", "||"),
        ];
        for (text, expected) in cases {
            assert_eq!(told(&PersonName::from_whole(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn joined_forms_and_initials() {
        let joined: Vec<String> = ["Hans Peter", "Hans-Peter", "Hanspeter"]
            .map(|given| NameParts { given_name: Some(given), family_name: Some("Klein"), ..NameParts::default() })
            .map(|parts| PersonName::from_parts(parts).given_joined())
            .into();
        assert_eq!(joined, ["hanspeter"; 3]);
        let name = PersonName::from_whole("H.-P. Klein");
        assert!(name.has_initials_only());
        assert_eq!(name.initials(), "hp");
        assert_eq!(told(&PersonName::from_whole("Müller Hans").swapped()), "hans||mueller");
    }

    #[test]
    fn birth_name_field() {
        for written in ["Groß", "geb. Groß", "von Groß"] {
            let name = PersonName::from_parts(NameParts {
                given_name: Some("Anna"),
                family_name: Some("Klein"),
                birth_name: Some(written),
                ..NameParts::default()
            });
            assert_eq!(name.birth, ["gross"], "{written}");
        }
    }
}
