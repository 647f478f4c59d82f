//! What agreement and disagreement weigh, after Fellegi and Sunter (1969): `log2(m / u)`, where `m` is how often a level
//! occurs between two records of one party and `u` how often between records of two.
//!
//! The shipped table is calibrated by reasoning, not trained: birth dates spread over about 70 years make `u` 1 in
//! 25,000; addresses, e-mail addresses and telephone numbers are shared by the members of a household, so their `u` is
//! that of two records which a blocking key brought together, not that of two strangers; error rates are those of forms
//! typed by customers. Where a record merely says less (an initial, one of two given names), `m` is taken among records
//! that say less, so that brevity is not held against it.

use std::borrow::Cow;

use serde::Serialize;

use super::evidence::Level;
use super::log2::log2_hundredths;

/// Parts per million.
pub(super) const WHOLE: u32 = 1_000_000;

/// The frequency, in parts per million, that rows by frequency are compared and shown with.
pub(super) const REFERENCE_FREQUENCY: u32 = 1_000;

/// What a row of the table is about. Finer than [`Field`](super::Field): the name is one piece of evidence made from two
/// weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Given names of a person.
    GivenName,
    /// Family name of a person.
    FamilyName,
    /// Name of a company.
    Company,
    /// Date of birth.
    BirthDate,
    /// Address as a whole.
    Address,
    /// Street without its number, one of the parts of an address.
    Street,
    /// House number.
    HouseNumber,
    /// The second line of an address: a building, a quarter.
    AddressLine,
    /// Postal code.
    PostalCode,
    /// Town.
    Place,
    /// State or province.
    State,
    /// Personal e-mail address.
    Email,
    /// Telephone and mobile numbers.
    Phone,
    /// Official numbers.
    OfficialNumber,
    /// Declared keys.
    DeclaredKey,
    /// Person or company.
    PartyType,
}

/// One row: how often `level` occurs in `aspect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is compared.
    pub aspect: Aspect,
    /// How well it agrees.
    pub level: Level,
    /// `m`: parts per million of pairs that are one party.
    pub same: u32,
    /// `u`.
    pub other: Chance,
}

/// How often two different parties agree so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// Parts per million of pairs that are two parties.
    Fixed(u32),
    /// This many times the frequency of the value itself in the address book: a rare name weighs more. Looser levels
    /// take in more values than the one written.
    Frequency(u32),
}

/// The weight of every level of every aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    origin: Cow<'static, str>,
    rows: Vec<Row>,
    /// The rows by aspect and level, as ten of them are asked for with each candidate.
    table: [[Cell; Level::ALL.len()]; Aspect::ALL.len()],
    /// Whether there is a row for `Near`; asked for with each candidate.
    is_graded: bool,
}

/// What a level of an aspect weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cell {
    /// Always the same; nothing where there is no row.
    Fixed(i32),
    /// As the frequency of the value says.
    ByFrequency(Row),
}

type Set = fn() -> Weights;

/// The sets that ship with Intakt, by the name that settings and the command line know them by.
const SETS: &[(&str, Set)] = &[("german", Weights::shipped), ("neutral", Weights::neutral)];

impl Default for Weights {
    fn default() -> Self {
        Weights::shipped()
    }
}

impl Weights {
    /// The table that ships with Intakt, `german` by name.
    pub fn shipped() -> Self {
        let origin = "german: shipped, calibrated by reasoning for German-speaking addresses";
        Weights::new(Cow::Borrowed(origin), SHIPPED.to_vec())
    }

    /// The shipped set of that name.
    ///
    /// ```
    /// use intakt::matching::Weights;
    /// assert_eq!(Weights::named("german"), Some(Weights::shipped()));
    /// assert_eq!(Weights::named("klingon"), None);
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Weights::sets().find(|(known, _)| *known == name).map(|(_, weights)| weights)
    }

    /// Every shipped set with its name.
    pub fn sets() -> impl Iterator<Item = (&'static str, Weights)> {
        SETS.iter().map(|(name, weights)| (*name, weights()))
    }

    /// Weights of these rows. Whoever makes them has seen to it that no row is missing and none stands twice.
    pub(super) fn of(origin: String, rows: Vec<Row>) -> Self {
        Weights::new(Cow::Owned(origin), rows)
    }

    fn new(origin: Cow<'static, str>, rows: Vec<Row>) -> Self {
        let mut table = [[Cell::Fixed(0); Level::ALL.len()]; Aspect::ALL.len()];
        for row in &rows {
            let of_aspect = table.get_mut(row.aspect as usize);
            let place = of_aspect.and_then(|of_aspect| of_aspect.get_mut(row.level as usize));
            let cell = match row.other {
                Chance::Fixed(_) => Cell::Fixed(row.weight(0)),
                Chance::Frequency(_) => Cell::ByFrequency(*row),
            };
            place.into_iter().for_each(|place| *place = cell);
        }
        let is_graded = rows.iter().any(|row| row.level == Level::Near);
        Weights { origin, rows, table, is_graded }
    }

    /// Where the weights come from, in words.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// `neutral` by name: the table for addresses that are not of German-speaking countries, or of which nothing is known.
    pub fn neutral() -> Self {
        let origin = "neutral: shipped, calibrated by reasoning for addresses of which nothing is known";
        Weights::new(Cow::Borrowed(origin), NEUTRAL.to_vec())
    }

    /// Whether there are rows for values that differ and resemble each other, and for the parts of an address.
    pub(super) fn is_graded(&self) -> bool {
        self.is_graded
    }

    /// Every row that some shipped set has, in the order of [`Aspect`] and [`Level`].
    pub(super) fn known_rows() -> Vec<Row> {
        let mut rows: Vec<Row> = SHIPPED.iter().chain(NEUTRAL).copied().collect();
        rows.sort_by_key(|row| (row.aspect, row.level));
        rows.dedup_by_key(|row| (row.aspect, row.level));
        rows
    }

    /// The rows, as the shipped set of that kind orders them.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The table without the rows of `level` in `aspect`, which weighs nothing then.
    pub(super) fn without(mut self, aspect: Aspect, level: Level) -> Self {
        self.rows.retain(|row| (row.aspect, row.level) != (aspect, level));
        Weights::new(self.origin, self.rows)
    }

    /// The weight of `level` in `aspect`, in 1/100 bit. `frequency` is that of the value compared, in parts per million;
    /// rows with a fixed chance pass over it. A level without a row weighs nothing.
    pub fn weight(&self, aspect: Aspect, level: Level, frequency: u32) -> i32 {
        match self.table.get(aspect as usize).and_then(|of_aspect| of_aspect.get(level as usize)) {
            Some(Cell::Fixed(weight)) => *weight,
            Some(Cell::ByFrequency(row)) => row.weight(frequency),
            None => 0,
        }
    }
}

impl Row {
    /// What the row weighs, in 1/100 bit, for a value of that `frequency` in parts per million.
    pub fn weight(&self, frequency: u32) -> i32 {
        log2_hundredths(self.same.into()) - log2_hundredths(self.chance(frequency).into())
    }

    /// `u` in parts per million for a value of that `frequency`.
    pub(super) fn chance(&self, frequency: u32) -> u32 {
        let chance = match self.other {
            Chance::Fixed(chance) => chance,
            Chance::Frequency(times) => frequency.saturating_mul(times),
        };
        chance.clamp(1, WHOLE)
    }

    /// Whether both are about the same level of the same aspect.
    pub(super) fn is_of(&self, other: &Row) -> bool {
        self.aspect == other.aspect && self.level == other.level
    }
}

impl Aspect {
    /// Every aspect, in the order of the table.
    pub const ALL: [Aspect; 16] = [
        Aspect::GivenName,
        Aspect::FamilyName,
        Aspect::Company,
        Aspect::BirthDate,
        Aspect::Address,
        Aspect::Street,
        Aspect::HouseNumber,
        Aspect::AddressLine,
        Aspect::PostalCode,
        Aspect::Place,
        Aspect::State,
        Aspect::Email,
        Aspect::Phone,
        Aspect::OfficialNumber,
        Aspect::DeclaredKey,
        Aspect::PartyType,
    ];

    /// The word in weights files.
    pub fn as_str(self) -> &'static str {
        match self {
            Aspect::GivenName => "given_name",
            Aspect::FamilyName => "family_name",
            Aspect::Company => "company",
            Aspect::BirthDate => "birth_date",
            Aspect::Address => "address",
            Aspect::Street => "street",
            Aspect::HouseNumber => "house_number",
            Aspect::AddressLine => "address_line",
            Aspect::PostalCode => "postal_code",
            Aspect::Place => "place",
            Aspect::State => "state",
            Aspect::Email => "email",
            Aspect::Phone => "phone",
            Aspect::OfficialNumber => "official_number",
            Aspect::DeclaredKey => "declared_key",
            Aspect::PartyType => "party_type",
        }
    }

    /// The aspect of that word.
    pub fn from_name(name: &str) -> Option<Aspect> {
        Aspect::ALL.into_iter().find(|aspect| aspect.as_str() == name)
    }

    /// Whether the address book is asked how frequent the value is.
    pub(super) fn has_frequency(self) -> bool {
        matches!(self, Aspect::GivenName | Aspect::FamilyName | Aspect::Company | Aspect::Place)
    }

    /// Whether it is a part of an address, which only weights that grade have rows for.
    pub(super) fn is_part_of_address(self) -> bool {
        matches!(
            self,
            Aspect::Street
                | Aspect::HouseNumber
                | Aspect::AddressLine
                | Aspect::PostalCode
                | Aspect::Place
                | Aspect::State
        )
    }
}

const fn fixed(aspect: Aspect, level: Level, same: u32, other: u32) -> Row {
    Row { aspect, level, same, other: Chance::Fixed(other) }
}

const fn by_frequency(aspect: Aspect, level: Level, same: u32, times: u32) -> Row {
    Row { aspect, level, same, other: Chance::Frequency(times) }
}

/// `Near` and `Missing` have no row: they neither support nor oppose.
const SHIPPED: &[Row] = &[
    by_frequency(Aspect::GivenName, Level::Equal, 900_000, 1),
    by_frequency(Aspect::GivenName, Level::Variant, 60_000, 3),
    by_frequency(Aspect::GivenName, Level::Similar, 20_000, 2),
    // An initial, or some of several given names. One given name in fourteen starts with the same letter.
    fixed(Aspect::GivenName, Level::Partial, 970_000, 70_000),
    fixed(Aspect::GivenName, Level::Different, 10_000, 970_000),
    by_frequency(Aspect::FamilyName, Level::Equal, 920_000, 1),
    by_frequency(Aspect::FamilyName, Level::Variant, 60_000, 2),
    by_frequency(Aspect::FamilyName, Level::Similar, 20_000, 8),
    by_frequency(Aspect::FamilyName, Level::Partial, 60_000, 4),
    fixed(Aspect::FamilyName, Level::Different, 30_000, 990_000),
    by_frequency(Aspect::Company, Level::Equal, 850_000, 1),
    by_frequency(Aspect::Company, Level::Variant, 80_000, 2),
    by_frequency(Aspect::Company, Level::Similar, 30_000, 8),
    fixed(Aspect::Company, Level::Partial, 30_000, 20_000),
    fixed(Aspect::Company, Level::Different, 10_000, 980_000),
    fixed(Aspect::BirthDate, Level::Equal, 970_000, 40),
    fixed(Aspect::BirthDate, Level::Different, 5_000, 999_000),
    fixed(Aspect::Address, Level::Equal, 700_000, 2_000),
    fixed(Aspect::Address, Level::Variant, 80_000, 400),
    fixed(Aspect::Address, Level::Similar, 50_000, 400),
    fixed(Aspect::Address, Level::Partial, 70_000, 20_000),
    fixed(Aspect::Address, Level::Different, 120_000, 970_000),
    fixed(Aspect::Email, Level::Equal, 600_000, 300),
    fixed(Aspect::Email, Level::Variant, 20_000, 20),
    fixed(Aspect::Email, Level::Similar, 20_000, 300),
    fixed(Aspect::Email, Level::Different, 360_000, 999_000),
    fixed(Aspect::Phone, Level::Equal, 600_000, 400),
    fixed(Aspect::Phone, Level::Different, 380_000, 999_000),
    fixed(Aspect::OfficialNumber, Level::Equal, 980_000, 1),
    fixed(Aspect::OfficialNumber, Level::Different, 10_000, 999_000),
    fixed(Aspect::DeclaredKey, Level::Equal, 950_000, 10),
    fixed(Aspect::DeclaredKey, Level::Different, 100_000, 999_000),
    fixed(Aspect::PartyType, Level::Different, 1_000, 999_000),
];

/// Unlike [`SHIPPED`], it has rows for values that differ and resemble each other, and for the parts of an address: data of
/// which nothing is known are written less carefully, and what is written in which field is not known either. The two rows of
/// the address as a whole say what its parts weigh together at most and at least. A value that stands in the field of another,
/// or with a slip in it, is as rare as such a coincidence, whatever the value.
const NEUTRAL: &[Row] = &[
    by_frequency(Aspect::GivenName, Level::Equal, 650_000, 1),
    fixed(Aspect::GivenName, Level::Variant, 80_000, 450),
    fixed(Aspect::GivenName, Level::Similar, 40_000, 300),
    fixed(Aspect::GivenName, Level::Partial, 300_000, 50_000),
    fixed(Aspect::GivenName, Level::Near, 160_000, 3_200),
    fixed(Aspect::GivenName, Level::Different, 100_000, 960_000),
    by_frequency(Aspect::FamilyName, Level::Equal, 600_000, 1),
    fixed(Aspect::FamilyName, Level::Variant, 80_000, 380),
    fixed(Aspect::FamilyName, Level::Similar, 180_000, 1_000),
    by_frequency(Aspect::FamilyName, Level::Partial, 60_000, 6),
    fixed(Aspect::FamilyName, Level::Near, 40_000, 1_500),
    fixed(Aspect::FamilyName, Level::Different, 80_000, 970_000),
    by_frequency(Aspect::Company, Level::Equal, 850_000, 1),
    by_frequency(Aspect::Company, Level::Variant, 80_000, 2),
    by_frequency(Aspect::Company, Level::Similar, 30_000, 8),
    fixed(Aspect::Company, Level::Partial, 30_000, 20_000),
    fixed(Aspect::Company, Level::Different, 10_000, 980_000),
    fixed(Aspect::BirthDate, Level::Equal, 700_000, 50),
    fixed(Aspect::BirthDate, Level::Similar, 100_000, 1_200),
    fixed(Aspect::BirthDate, Level::Partial, 110_000, 70_000),
    fixed(Aspect::BirthDate, Level::Near, 120_000, 14_000),
    fixed(Aspect::BirthDate, Level::Different, 90_000, 900_000),
    fixed(Aspect::Address, Level::Equal, 550_000, 15),
    fixed(Aspect::Address, Level::Different, 400, 980_000),
    fixed(Aspect::Street, Level::Equal, 650_000, 500),
    fixed(Aspect::Street, Level::Variant, 60_000, 50),
    fixed(Aspect::Street, Level::Similar, 180_000, 200),
    fixed(Aspect::Street, Level::Near, 30_000, 1_500),
    fixed(Aspect::Street, Level::Different, 60_000, 970_000),
    fixed(Aspect::HouseNumber, Level::Equal, 780_000, 15_000),
    fixed(Aspect::HouseNumber, Level::Near, 80_000, 190_000),
    fixed(Aspect::HouseNumber, Level::Different, 130_000, 700_000),
    fixed(Aspect::AddressLine, Level::Equal, 600_000, 3_000),
    fixed(Aspect::AddressLine, Level::Similar, 200_000, 1_200),
    fixed(Aspect::AddressLine, Level::Near, 50_000, 2_000),
    fixed(Aspect::AddressLine, Level::Different, 100_000, 950_000),
    fixed(Aspect::PostalCode, Level::Equal, 750_000, 1_200),
    fixed(Aspect::PostalCode, Level::Near, 150_000, 12_000),
    fixed(Aspect::PostalCode, Level::Different, 60_000, 985_000),
    by_frequency(Aspect::Place, Level::Equal, 650_000, 1),
    by_frequency(Aspect::Place, Level::Similar, 200_000, 2),
    fixed(Aspect::Place, Level::Near, 60_000, 6_000),
    fixed(Aspect::Place, Level::Different, 70_000, 960_000),
    fixed(Aspect::State, Level::Equal, 930_000, 200_000),
    fixed(Aspect::State, Level::Different, 60_000, 780_000),
    fixed(Aspect::Email, Level::Equal, 600_000, 60),
    fixed(Aspect::Email, Level::Variant, 20_000, 5),
    fixed(Aspect::Email, Level::Similar, 100_000, 30),
    fixed(Aspect::Email, Level::Partial, 70_000, 90),
    fixed(Aspect::Email, Level::Near, 100_000, 210),
    fixed(Aspect::Email, Level::Different, 110_000, 999_000),
    fixed(Aspect::Phone, Level::Equal, 600_000, 100),
    fixed(Aspect::Phone, Level::Different, 300_000, 999_000),
    fixed(Aspect::OfficialNumber, Level::Equal, 920_000, 5),
    fixed(Aspect::OfficialNumber, Level::Near, 50_000, 300),
    fixed(Aspect::OfficialNumber, Level::Different, 30_000, 999_000),
    fixed(Aspect::DeclaredKey, Level::Equal, 950_000, 10),
    fixed(Aspect::DeclaredKey, Level::Different, 100_000, 999_000),
    fixed(Aspect::PartyType, Level::Different, 1_000, 999_000),
];

#[cfg(test)]
mod tests {
    use super::{Aspect, Chance, Level, SHIPPED, Weights};

    #[test]
    fn weights_follow_from_the_chances() {
        let weights = Weights::shipped();
        let cases = [
            // (aspect, level, frequency, log2(m / u) in 1/100 bit as worked out by hand)
            (Aspect::BirthDate, Level::Equal, 0, 1457),
            (Aspect::BirthDate, Level::Different, 0, -764),
            (Aspect::Address, Level::Equal, 0, 845),
            (Aspect::Email, Level::Equal, 0, 1097),
            (Aspect::FamilyName, Level::Equal, 1_000, 985),
            (Aspect::FamilyName, Level::Equal, 9_500, 660),
            (Aspect::FamilyName, Level::Equal, 2, 1881),
            (Aspect::GivenName, Level::Partial, 5_000, 379),
            (Aspect::OfficialNumber, Level::Equal, 0, 1990),
            (Aspect::BirthDate, Level::Near, 0, 0),
            (Aspect::Phone, Level::Missing, 0, 0),
        ];
        for (aspect, level, frequency, expected) in cases {
            let weight = weights.weight(aspect, level, frequency);
            assert!((weight - expected).abs() <= 2, "{aspect:?} {level:?} at {frequency}: {weight}, not {expected}");
        }
    }

    #[test]
    fn a_row_stands_once_and_difference_never_supports() {
        let weights = Weights::shipped();
        for (at, row) in SHIPPED.iter().enumerate() {
            let twins =
                SHIPPED.iter().skip(at + 1).filter(|other| (other.aspect, other.level) == (row.aspect, row.level));
            assert_eq!(twins.count(), 0, "{row:?}");
            if row.level == Level::Different {
                assert!(weights.weight(row.aspect, row.level, 1_000) < 0, "{row:?}");
            }
            if matches!(row.other, Chance::Frequency(_)) {
                let (rare, common) = (10, 10_000);
                let gain = weights.weight(row.aspect, row.level, rare) - weights.weight(row.aspect, row.level, common);
                assert!(gain > 800, "a rare name must weigh more: {row:?}");
            }
        }
    }
}
