//! The address book: who of all those people is in it, and what is known of them.

use std::collections::BTreeMap;

use intakt::order::{Identifier, Party};

use super::firms::{self, Firm};
use super::people::{Household, Kind, Person, World};
use super::record::{self, Known};
use super::words;

/// A person in the book.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) person: Person,
    pub(crate) known: Known,
    pub(crate) kind: Kind,
    /// The place of the household.
    pub(crate) household: usize,
    /// What the twin is called, who is not in the book.
    pub(crate) twin: Option<&'static str>,
    pub(crate) insurer: Option<&'static str>,
    /// The son of that name is in the book, too.
    pub(crate) is_senior: bool,
}

/// A company in the book.
#[derive(Clone, Debug)]
pub(crate) struct FirmEntry {
    pub(crate) id: String,
    pub(crate) firm: Firm,
    pub(crate) known: Known,
}

pub(crate) struct Book {
    pub(crate) world: World,
    pub(crate) parties: Vec<(String, Party)>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) households: Vec<Household>,
    pub(crate) firms: Vec<FirmEntry>,
    /// Places of `entries` by the number of the house and by the mailbox.
    pub(crate) by_house: BTreeMap<usize, Vec<usize>>,
    pub(crate) by_email: BTreeMap<String, Vec<usize>>,
}

/// The insurers that these people have; everybody insured there carries the number.
const INSURERS: &[&str] = &["104212505", "108018007", "101575519", "109905003", "103411401", "107202793"];

impl Book {
    pub(crate) fn new(seed: u64, parties: usize) -> Book {
        let mut book = Book {
            world: World::new(seed, 12 + parties / 400),
            parties: Vec::new(),
            entries: Vec::new(),
            households: Vec::new(),
            firms: Vec::new(),
            by_house: BTreeMap::new(),
            by_email: BTreeMap::new(),
        };
        let mut house = book.world.house();
        while book.parties.len() < parties {
            match book.world.random.below(1000) {
                0..=39 => book.add_firm(),
                40 => {
                    let residents = book.world.random.between(25, 60);
                    let home = book.world.home(residents);
                    book.add_household(home);
                }
                41..=70 => book.add_family_with_twins(),
                71..=78 => book.add_senior_and_junior(),
                _ => {
                    // One household in five moves in where somebody lives already.
                    if !book.world.random.percent(20) {
                        house = book.world.house();
                    }
                    let household = book.world.household(house.clone());
                    book.add_household(household);
                }
            }
        }
        book
    }

    fn next_id(&self) -> String {
        format!("{:06}", 100_000 + self.parties.len())
    }

    /// Those who have ordered once are in the book: the first, and the others in part.
    fn add_household(&mut self, household: Household) {
        for (at, person) in household.persons.iter().enumerate() {
            if at == 0 || household.kind == Kind::Home || self.world.random.percent(45) {
                let known = Known::of_master(&mut self.world.random);
                self.add(person.clone(), known, household.kind, None);
            }
        }
        self.households.push(household);
    }

    fn add_family_with_twins(&mut self) {
        let house = self.world.house();
        let (name, other) = *self.world.random.choose(words::TWINS);
        let parent = self.world.stranger_at(&house);
        let (male, born) = (self.world.random.percent(50), self.world.born(1998, 2014));
        let child = self.world.person(male, &parent.family.clone(), born, &house);
        let one_mailbox = self.world.random.percent(60);
        let email = if one_mailbox { parent.email.clone() } else { child.email.clone() };
        let child = Person { given: name.to_owned(), landline: parent.landline.clone(), email, ..child };
        let known = Known { number: self.world.random.percent(70), ..Known::of_master(&mut self.world.random) };
        self.add(child.clone(), known, Kind::Family, Some(other));
        self.households.push(Household { kind: Kind::Family, persons: vec![parent, child] });
    }

    /// Father and son of one name at one address, whose birth dates are known.
    fn add_senior_and_junior(&mut self) {
        let house = self.world.house();
        let senior = self.world.stranger_at(&house);
        let born = self.world.born(senior.born.0 + 22, senior.born.0 + 35);
        let (insurance, mobile) = (self.world.insurance(), format!("0175{}", self.world.random.digits(8)));
        let junior = Person { born, insurance, mobile, ..senior.clone() };
        for (person, is_senior) in [(&senior, true), (&junior, false)] {
            let known = Known { birth: true, ..Known::of_master(&mut self.world.random) };
            self.add(person.clone(), known, Kind::Family, None);
            if let Some(entry) = self.entries.last_mut() {
                entry.is_senior = is_senior;
            }
        }
        self.households.push(Household { kind: Kind::Family, persons: vec![senior, junior] });
    }

    fn add(&mut self, person: Person, known: Known, kind: Kind, twin: Option<&'static str>) {
        let (id, place) = (self.next_id(), self.entries.len());
        let mut party = record::written(&person, known, &mut self.world.random);
        let insurer = self.world.random.percent(25).then(|| *self.world.random.choose(INSURERS));
        if let Some(number) = insurer {
            party.identifiers.push(Identifier { scheme: "ik".to_owned(), value: number.to_owned() });
        }
        self.by_house.entry(person.house.number_of_house).or_default().push(place);
        if known.email {
            self.by_email.entry(person.email.clone()).or_default().push(place);
        }
        self.parties.push((id.clone(), party));
        self.entries.push(Entry {
            id,
            person,
            known,
            kind,
            household: self.households.len(),
            twin,
            insurer,
            is_senior: false,
        });
    }

    fn add_firm(&mut self) {
        let firm = self.world.firm();
        let branches =
            if firm.is_registered() && self.world.random.percent(20) { self.world.random.between(2, 3) } else { 0 };
        let mut all = vec![Firm { is_branch: branches > 0, ..firm }];
        for _ in 0..branches {
            let branch = self.world.branch(&all[0]);
            all.push(branch);
        }
        for firm in all {
            let (id, known) = (self.next_id(), firms::of_master(&mut self.world.random));
            let party = firms::written(&firm, known, &mut self.world.random);
            self.parties.push((id.clone(), party));
            self.firms.push(FirmEntry { id, firm, known });
        }
    }

    /// Somebody of the book who fits.
    pub(crate) fn pick(&mut self, fits: impl Fn(&Entry) -> bool) -> Option<Entry> {
        let place = self.world.random.below(self.entries.len());
        self.entries.get(place).filter(|entry| fits(entry)).cloned()
    }

    pub(crate) fn pick_firm(&mut self, fits: impl Fn(&FirmEntry) -> bool) -> Option<FirmEntry> {
        let place = self.world.random.below(self.firms.len());
        self.firms.get(place).filter(|entry| fits(entry)).cloned()
    }

    /// Everybody of the book who lives in the same house.
    pub(crate) fn in_the_house(&self, number_of_house: usize) -> impl Iterator<Item = &Entry> {
        self.by_house.get(&number_of_house).into_iter().flatten().map(|place| &self.entries[*place])
    }

    pub(crate) fn with_the_mailbox(&self, email: &str) -> impl Iterator<Item = &Entry> {
        self.by_email.get(email).into_iter().flatten().map(|place| &self.entries[*place])
    }
}
