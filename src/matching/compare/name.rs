//! The name of a person: given and family name together, in either order.

use std::borrow::Cow;

use super::edits::{Edit, edit, is_slip, is_typo};
use crate::matching::dictionary::WordForms;
use crate::matching::evidence::Level;
use crate::matching::form::{PersonForm, Word};
use crate::normalize::name::Generation;
use crate::normalize::short_forms;

/// How two names agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct NameComparison {
    /// The given names.
    pub(in crate::matching) given: Level,
    /// Why the given names are `Near`; present exactly then.
    pub(in crate::matching) nearness: Option<Nearness>,
    /// The family names.
    pub(in crate::matching) family: Level,
    /// The family names agree but for two slips and do not sound alike.
    pub(in crate::matching) slips: bool,
}

/// What keeps two given names from agreeing, and from differing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) enum Nearness {
    /// They are one letter apart without being known spellings of one name: a slip, or twins.
    OneLetter,
    /// The first of several agrees, another does not: `Hans Peter`, `Hans Jürgen`. No key makes one of the two.
    FurtherName,
    /// Only one of them says junior or senior.
    Generation,
    /// More than one letter keeps them apart, or a letter and the word junior: too much for a slip, too little for another
    /// name.
    Slips,
    /// An initial is all that one of them gives, and one is addressed as a man, the other as a woman.
    Initial,
}

impl NameComparison {
    /// Nothing is known of one of them.
    pub(in crate::matching) const MISSING: NameComparison =
        NameComparison { given: Level::Missing, nearness: None, family: Level::Missing, slips: false };

    /// The same name turned round.
    const TURNED: NameComparison =
        NameComparison { given: Level::Variant, nearness: None, family: Level::Variant, slips: false };

    /// Both names as one piece of evidence.
    pub(in crate::matching) fn level(self) -> Level {
        match (self.given, self.family) {
            (Level::Missing, Level::Missing) => Level::Missing,
            (Level::Different, _) => Level::Different,
            (Level::Missing, Level::Different) => Level::Different,
            (Level::Near, _) => Level::Near,
            // An equal given name with another family name: marriage, or another person.
            (_, Level::Different) | (Level::Missing, _) | (_, Level::Missing) => Level::Partial,
            (given, family) => given.max(family),
        }
    }
}

/// Whether a level of a name part is one that law 2 calls agreeing.
pub(in crate::matching) fn agrees(level: Level) -> bool {
    matches!(level, Level::Equal | Level::Variant | Level::Similar | Level::Partial)
}

/// What a name says beside its words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::matching) struct Bearer {
    pub(in crate::matching) generation: Option<Generation>,
    pub(in crate::matching) household: bool,
    /// Whether it is a man (`true`) or a woman (`false`).
    pub(in crate::matching) male: Option<bool>,
}

impl Bearer {
    pub(in crate::matching) fn of(person: &PersonForm<'_>) -> Bearer {
        Bearer { generation: person.generation, household: person.household, male: person.male }
    }
}

/// How given names agree as words.
#[derive(Clone, Copy)]
pub(in crate::matching) struct GivenWords {
    level: Level,
    nearness: Option<Nearness>,
    /// One of the two gives nothing but initials.
    initials: bool,
}

impl GivenWords {
    /// Missing where one of the two gives none.
    pub(in crate::matching) fn compare(ours: &[Word<'_>], theirs: &[Word<'_>]) -> GivenWords {
        if ours.is_empty() || theirs.is_empty() {
            return GivenWords { level: Level::Missing, nearness: None, initials: false };
        }
        let initials_only = |words: &[Word<'_>]| words.iter().all(|word| word.is_initial());
        let (level, nearness) = given_words(ours, theirs);
        GivenWords { level, nearness, initials: initials_only(ours) || initials_only(theirs) }
    }
}

/// How family names agree as words.
#[derive(Clone, Copy)]
pub(in crate::matching) struct FamilyWords {
    level: Level,
    /// They agree but for two slips and do not sound alike.
    slips: bool,
}

impl FamilyWords {
    /// Compares those of today first, then those at birth. `former` are theirs at birth.
    pub(in crate::matching) fn compare(ours: &PersonForm<'_>, theirs: &[Word<'_>], former: &[Word<'_>]) -> FamilyWords {
        let level = family(ours, theirs, former);
        FamilyWords { level, slips: level == Level::Similar && two_slips(&ours.family, theirs) }
    }
}

/// Compares two names, and the one with the other turned round where that fits better.
pub(in crate::matching) fn compare(ours: &PersonForm<'_>, theirs: &PersonForm<'_>) -> NameComparison {
    let given = GivenWords::compare(&ours.given, &theirs.given);
    let family = FamilyWords::compare(ours, &theirs.family, &theirs.former);
    together(
        (Bearer::of(ours), Bearer::of(theirs)),
        given,
        family,
        || crossed(&ours.given, &theirs.family),
        || crossed(&ours.family, &theirs.given),
        || is_whole_in_one((&ours.given, &ours.family), (&theirs.given, &theirs.family)),
    )
}

/// The comparison of two names from that of their parts. `crossed_family` compares our given names with their family names,
/// `crossed_given` our family names with their given names; `is_whole` says whether one of the two has the whole name in one field.
pub(in crate::matching) fn together(
    (ours, theirs): (Bearer, Bearer),
    given: GivenWords,
    family: FamilyWords,
    crossed_family: impl FnOnce() -> Level,
    crossed_given: impl FnOnce() -> Level,
    is_whole: impl FnOnce() -> bool,
) -> NameComparison {
    let FamilyWords { level: family, slips } = family;
    let (given, nearness) = given_of(ours, theirs, given);
    let straight = NameComparison { given, nearness, family, slips };
    if agrees(straight.given) && agrees(straight.family) {
        return straight;
    }
    // What keeps the given names apart is not turned away where the family name is where it belongs: `Martin Martin` is
    // not `Martina Martin`, and neither are father and son, or a couple and one of the two.
    if ours.generation != theirs.generation || ours.household || theirs.household {
        return straight;
    }
    let one = crossed_family();
    // Both have to agree, and the first rarely does.
    let other = if one <= Level::Similar { crossed_given() } else { one };
    let loose = one.max(other) > Level::Variant;
    if loose && agrees(straight.family) && matches!(given, Level::Near | Level::Different) {
        return straight;
    }
    // Turned round only counts when one part is exactly there; anything looser would find too much. Or the whole name stands in
    // one field, in any order, with the other side parted.
    let is_turned = one.max(other) <= Level::Similar && one.min(other) <= Level::Variant;
    if is_turned || is_whole() { NameComparison::TURNED } else { straight }
}

/// The given names of two who bear them.
fn given_of(ours: Bearer, theirs: Bearer, words: GivenWords) -> (Level, Option<Nearness>) {
    let GivenWords { level, nearness, initials } = words;
    // `Familie` or `Hans und Anna` is nobody in particular.
    if level == Level::Missing || ours.household || theirs.household {
        return (Level::Missing, None);
    }
    match (ours.generation, theirs.generation) {
        // Father and son of one name, and both say which they are.
        (Some(Generation::Senior), Some(Generation::Junior)) | (Some(Generation::Junior), Some(Generation::Senior)) => {
            return (Level::Different, None);
        }
        _ => {}
    }
    let opposite = matches!((ours.male, theirs.male), (Some(one), Some(other)) if one != other);
    // `Herr A. Müller` is Andreas, and not Anna who lives with him. A whole name outweighs a salutation that the shop fills in.
    if opposite && agrees(level) && initials {
        return (Level::Near, Some(Nearness::Initial));
    }
    // Only one of them says junior: perhaps the same, perhaps the father.
    match level {
        Level::Near if ours.generation != theirs.generation => return (Level::Near, Some(Nearness::Slips)),
        _ if ours.generation != theirs.generation && agrees(level) => {
            return (Level::Near, Some(Nearness::Generation));
        }
        _ => {}
    }
    (level, nearness)
}

fn given_words(ours: &[Word<'_>], theirs: &[Word<'_>]) -> (Level, Option<Nearness>) {
    let (short, long) = if ours.len() <= theirs.len() { (ours, theirs) } else { (theirs, ours) };
    // An initial stands for many names, so that two equal ones agree in a letter and no more.
    if short.len() == long.len() && short.iter().zip(long).any(|(one, other)| one.is_letter() && one == other) {
        let rest = short.iter().zip(long).filter(|(one, other)| !(one.is_letter() && one == other));
        let (one, other): (Vec<Word<'_>>, Vec<Word<'_>>) =
            rest.map(|(one, other)| (one.clone(), other.clone())).unzip();
        let (level, nearness) = if one.is_empty() { (Level::Partial, None) } else { given_words(&one, &other) };
        return (level.max(Level::Partial), nearness);
    }
    // `Hans Peter`, `Hans-Peter`, `Hanspeter`.
    if joined_equal(short, long, |word| word.folded()) {
        return (Level::Equal, None);
    }
    if joined_equal(short, long, |word| word.bare()) {
        return (Level::Variant, None);
    }
    if let ([one], [other]) = (short, long) {
        // As nearly all are: nothing is to be sorted out.
        return match given_word(one, other) {
            Level::Near if edit(one.folded(), other.folded()) <= Edit::One => (Level::Near, Some(Nearness::OneLetter)),
            Level::Near => (Level::Near, Some(Nearness::Slips)),
            level => (level, None),
        };
    }
    let mut taken = vec![false; long.len()];
    let mut worst = Level::Equal;
    let mut in_order = true;
    let mut conflicts = 0;
    for (at, word) in short.iter().enumerate() {
        let best = long
            .iter()
            .enumerate()
            .filter(|(other, _)| taken.get(*other) == Some(&false))
            .map(|(other, candidate)| (given_word(word, candidate), other.abs_diff(at), other))
            .min();
        let Some((level, distance, other)) = best else { continue };
        if level == Level::Different {
            conflicts += 1;
            continue;
        }
        if let Some(place) = taken.get_mut(other) {
            *place = true;
        }
        in_order &= distance == 0;
        worst = worst.max(level);
    }
    if conflicts == short.len() {
        return (Level::Different, None);
    }
    if conflicts > 0 {
        // `Hans Peter` and `Hans Jürgen` may be brothers, `Hans Peter` and `Klaus Peter` are not one man.
        let first = short.first().zip(long.first()).map_or(Level::Different, |(one, other)| given_word(one, other));
        let near = (Level::Near, Some(Nearness::FurtherName));
        return if agrees(first) { near } else { (Level::Different, None) };
    }
    match worst {
        Level::Near => {
            let close = |one: &Word<'_>, other: &Word<'_>| {
                given_word(one, other) < Level::Near || edit(one.folded(), other.folded()) <= Edit::One
            };
            let one_letter = short.iter().all(|one| long.iter().any(|other| close(one, other)));
            (Level::Near, Some(if one_letter { Nearness::OneLetter } else { Nearness::Slips }))
        }
        // One of several given names.
        _ if short.len() < long.len() => (Level::Partial, None),
        Level::Equal if !in_order => (Level::Variant, None),
        level => (level, None),
    }
}

/// Compares two words of given names. The order of [`Level`] is that of confidence down to `Near`.
fn given_word(one: &Word<'_>, other: &Word<'_>) -> Level {
    if one.folded() == other.folded() {
        return Level::Equal;
    }
    // `Morris I` is not `Morris II`.
    if is_numeral(one) && is_numeral(other) {
        return Level::Different;
    }
    if one.is_initial() || other.is_initial() {
        let same_letter = one.folded().chars().next() == other.folded().chars().next();
        return if same_letter { Level::Partial } else { Level::Different };
    }
    if one.bare() == other.bare()
        || one.spelling() == other.spelling()
        || short_forms::related(one.folded(), other.folded())
    {
        return Level::Variant;
    }
    match edit(one.folded(), other.folded()) {
        Edit::None => Level::Equal,
        Edit::InnerSwap => Level::Similar,
        Edit::One => Level::Near,
        // A known spelling and one letter: `Mathias`, `Matthia`.
        Edit::Two if edit(one.spelling(), other.spelling()) <= Edit::One => Level::Near,
        Edit::Two | Edit::Many => Level::Different,
    }
}

/// Whether the word tells generations apart, as it stands behind a name.
fn is_numeral(word: &Word<'_>) -> bool {
    matches!(word.folded(), "i" | "ii" | "iii" | "iv")
}

/// Compares family names. `former` are theirs at birth.
fn family(ours: &PersonForm<'_>, theirs: &[Word<'_>], former: &[Word<'_>]) -> Level {
    if ours.family.is_empty() || theirs.is_empty() {
        return Level::Missing;
    }
    let today = family_words(&ours.family, theirs);
    if agrees(today) {
        return today;
    }
    let is_former = exact(&ours.former, theirs) || exact(&ours.family, former) || exact(&ours.former, former);
    if is_former { Level::Variant } else { today }
}

fn family_words(ours: &[Word<'_>], theirs: &[Word<'_>]) -> Level {
    let initials_only = |words: &[Word<'_>]| words.iter().all(|word| word.is_initial());
    let of_letters = |words: &[Word<'_>]| words.iter().all(|word| word.is_letter());
    // `Anna M.` and `Anna M.` agree in a letter, too little to tell Müller from Meise; `王` is a whole name.
    if of_letters(ours) && of_letters(theirs) {
        return Level::Missing;
    }
    if joined_equal(ours, theirs, |word| word.folded()) {
        return Level::Equal;
    }
    if exact(ours, theirs) {
        return Level::Variant;
    }
    if initials_only(ours) || initials_only(theirs) {
        return Level::Missing;
    }
    // One half of a double name. Two double names that share a half are two names.
    let (short, long) = if ours.len() <= theirs.len() { (ours, theirs) } else { (theirs, ours) };
    let is_half =
        |word: &Word<'_>| word.bare().chars().count() > 2 && long.iter().any(|other| other.bare() == word.bare());
    if short.len() < long.len() && short.iter().all(is_half) {
        return Level::Partial;
    }
    let (ours, theirs) = (joined(ours, |word| word.folded()), joined(theirs, |word| word.folded()));
    if is_typo(&ours, &theirs) { Level::Similar } else { Level::Different }
}

/// Whether it takes two slips to make one family name of the other, which do not sound alike.
fn two_slips(ours: &[Word<'_>], theirs: &[Word<'_>]) -> bool {
    let apart = edit(&joined(ours, |word| word.folded()), &joined(theirs, |word| word.folded())) == Edit::Two;
    apart && !joined_equal(ours, theirs, |word| word.sound())
}

/// Whether two lists of words are the same in some spelling and some order.
fn exact(ours: &[Word<'_>], theirs: &[Word<'_>]) -> bool {
    if ours.is_empty() || theirs.is_empty() {
        return false;
    }
    if joined_equal(ours, theirs, |word| word.bare()) || joined_equal(ours, theirs, |word| word.spelling()) {
        return true;
    }
    ours.len() == theirs.len() && ours.len() > 1 && sorted(ours) == sorted(theirs)
}

/// Compares the given names of the one with the family names of the other.
pub(in crate::matching) fn crossed(ours: &[Word<'_>], theirs: &[Word<'_>]) -> Level {
    if ours.is_empty() || theirs.is_empty() {
        return Level::Missing;
    }
    if exact(ours, theirs) {
        return Level::Variant;
    }
    let (ours, theirs) = (joined(ours, |word| word.folded()), joined(theirs, |word| word.folded()));
    if is_slip(&ours, &theirs) { Level::Similar } else { Level::Different }
}

/// Given and family name.
type Parted<'w, 'a> = (&'w [Word<'a>], &'w [Word<'a>]);

/// `Anna Müller` in one field of the one, parted in the other.
pub(in crate::matching) fn is_whole_in_one(one: Parted<'_, '_>, other: Parted<'_, '_>) -> bool {
    whole_in_one(one, other) || whole_in_one(other, one)
}

fn whole_in_one(one: Parted<'_, '_>, parted: Parted<'_, '_>) -> bool {
    let (mixed, empty) = if one.0.is_empty() { (one.1, one.0) } else { one };
    if !empty.is_empty() || parted.0.is_empty() || parted.1.is_empty() {
        return false;
    }
    let count = parted.0.len() + parted.1.len();
    mixed.len() == count && sorted(mixed) == sorted(parted.0.iter().chain(parted.1))
}

/// The words in alphabetical order.
fn sorted<'w, 'a: 'w>(words: impl IntoIterator<Item = &'w Word<'a>>) -> Vec<&'w str> {
    let mut bare: Vec<&str> = words.into_iter().map(|word| word.bare()).collect();
    bare.sort_unstable();
    bare
}

fn joined_equal(ours: &[Word<'_>], theirs: &[Word<'_>], part: for<'w> fn(&'w WordForms) -> &'w str) -> bool {
    match (ours, theirs) {
        // As nearly all are.
        ([one], [other]) => part(one) == part(other),
        _ => ours.iter().flat_map(|word| part(word).bytes()).eq(theirs.iter().flat_map(|word| part(word).bytes())),
    }
}

fn joined<'a>(words: &'a [Word<'_>], part: for<'w> fn(&'w WordForms) -> &'w str) -> Cow<'a, str> {
    match words {
        [word] => Cow::Borrowed(part(word)),
        words => words.iter().map(|word| part(word)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::matching::evidence::Level::{self, Different, Equal, Missing, Near, Partial, Similar, Variant};
    use crate::matching::form::PartyForm;
    use crate::order::Party;

    fn party(name: &str) -> PartyForm<'static> {
        let (given, family) = name.split_once('|').unwrap();
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let (family, birth) = family.split_once('|').unwrap_or((family, ""));
        let party =
            Party { given_name: text(given), family_name: text(family), birth_name: text(birth), ..Party::default() };
        PartyForm::new(&party, "DE")
    }

    #[test]
    fn an_initial_of_a_man_is_no_womans() {
        let addressed = |salutation: &str, given: &str| {
            let text = |text: &str| Some(text.to_owned());
            let (salutation, given_name, family_name) = (text(salutation), text(given), text("Habicht"));
            PartyForm::new(&Party { salutation, given_name, family_name, ..Party::default() }, "DE")
        };
        let cases = [
            ("Herr", "A.", "Frau", "Anna", Near),
            ("Herr", "A.", "Frau", "A.", Near),
            ("Herr", "A.", "Herr", "Andreas", Partial),
            ("Firma", "A.", "Frau", "Anna", Partial),
            ("Herr", "Kim", "Frau", "Kim", Equal),
            ("Herr", "A.", "Frau", "Petra", Different),
        ];
        for (salutation, given, their_salutation, their_given, expected) in cases {
            let (ours, theirs) = (addressed(salutation, given), addressed(their_salutation, their_given));
            let found = compare(ours.person.as_ref().unwrap(), theirs.person.as_ref().unwrap());
            assert_eq!(found.given, expected, "{salutation} {given}, {their_salutation} {their_given}");
        }
    }

    #[test]
    fn names() {
        let cases: &[(&str, &str, Level, Level)] = &[
            ("Anna|Graugans", "Anna|Graugans", Equal, Equal),
            ("ANNA|GRAUGANS", "anna|graugans", Equal, Equal),
            ("Jürgen|Müller", "Juergen|Mueller", Equal, Equal),
            ("Jurgen|Muller", "Jürgen|Müller", Variant, Variant),
            ("Hans Peter|Habicht", "Hans-Peter|Habicht", Equal, Equal),
            ("Hanspeter|Habicht", "Hans-Peter|Habicht", Equal, Equal),
            ("Hans|Habicht", "Hans Peter|Habicht", Partial, Equal),
            ("Peter|Habicht", "Hans Peter|Habicht", Partial, Equal),
            ("Hans Jürgen|Habicht", "Hans Peter|Habicht", Near, Equal),
            ("Klaus Peter|Habicht", "Hans Peter|Habicht", Different, Equal),
            ("H.|Habicht", "Hans|Habicht", Partial, Equal),
            ("K.|Habicht", "Hans|Habicht", Different, Equal),
            ("H.|Habicht", "H.|Habicht", Partial, Equal),
            ("H.|Habicht", "H.|Elster", Partial, Different),
            ("Hans P.|Habicht", "Hans P.|Habicht", Partial, Equal),
            ("Hans P.|Habicht", "Klaus P.|Habicht", Different, Equal),
            ("Hans|Habicht", "Hanna|Habicht", Near, Equal),
            ("Lena jun.|Habicht", "Lina|Habicht", Near, Equal),
            ("Anna|M.", "Anna|M.", Equal, Missing),
            ("Anna|M.", "Anna|Meise", Equal, Missing),
            ("M.|Anna", "Anna|M.", Variant, Variant),
            ("伟|王", "伟|王", Equal, Equal),
            ("Martin|Martin", "Martina|Martin", Near, Equal),
            ("Martin|Martina", "Martina|Martin", Variant, Variant),
            ("Hans|Peter jun.", "Peter|Hans sen.", Different, Different),
            ("|Hans Peter", "Hans|Hans", Equal, Different),
            ("Anna|Müller-Elster", "Anna|Müller-Graugans", Equal, Different),
            ("H. P.|Habicht", "Hans Peter|Habicht", Partial, Equal),
            ("Sepp|Habicht", "Josef|Habicht", Variant, Equal),
            ("Stefan|Habicht", "Stephan|Habicht", Variant, Equal),
            ("Hanna|Habicht", "Hannah|Habicht", Variant, Equal),
            ("Thoams|Habicht", "Thomas|Habicht", Similar, Equal),
            ("Lena|Habicht", "Lina|Habicht", Near, Equal),
            ("Tim|Habicht", "Tom|Habicht", Near, Equal),
            ("Morris I|Habicht", "Morris II|Habicht", Near, Equal),
            ("Morris II|Habicht", "Morris II|Habicht", Equal, Equal),
            ("Christian|Habicht", "Christina|Habicht", Near, Equal),
            ("Christian|Habicht", "Christine|Habicht", Different, Equal),
            ("Anna|Habicht", "Petra|Habicht", Different, Equal),
            ("Habicht|Hans", "Hans|Habicht", Variant, Variant),
            ("Habich|Hans", "Hans|Habicht", Variant, Variant),
            ("|Hans Habicht", "Hans|Habicht", Equal, Equal),
            ("|Habicht Hans", "Hans|Habicht", Variant, Variant),
            ("|Habicht", "Hans|Habicht", Missing, Equal),
            ("Hans|", "Hans|Habicht", Equal, Missing),
            ("Anna|Müller-Lüdenscheidt", "Anna|Müller", Equal, Partial),
            ("Anna|Lüdenscheidt-Müller", "Anna|Müller Lüdenscheidt", Equal, Variant),
            ("Anna|Elster", "Anna|Graugans|Elster", Equal, Variant),
            ("Anna|Elster", "Anna|Graugans", Equal, Different),
            ("Anna|Zaunkönig", "Anna|Zaunkonik", Equal, Similar),
            ("Anna|Meier", "Anna|Meyer", Equal, Variant),
            ("Anna|von der Graugans", "Anna|Graugans", Equal, Equal),
            ("Anna|Kowalska", "Anna|Kowalski", Equal, Variant),
        ];
        for (one, other, given, family) in cases {
            for (one, other) in [(one, other), (other, one)] {
                let (ours, theirs) = (party(one), party(other));
                let found = compare(ours.person.as_ref().unwrap(), theirs.person.as_ref().unwrap());
                assert_eq!((found.given, found.family), (*given, *family), "{one} against {other}");
                assert_eq!(found.nearness.is_some(), found.given == Near);
            }
        }
    }
}
