//! Persons, households and houses as they are, before anybody writes them down.

use super::random::Random;
use super::words;

/// A house with its address. Several households may live in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct House {
    pub(crate) number_of_house: usize,
    pub(crate) street: String,
    pub(crate) house_number: String,
    pub(crate) postal_code: String,
    pub(crate) town: String,
    /// So many live there that the address says nothing: a nursing home.
    pub(crate) is_home: bool,
}

/// A person with everything that could be known.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) male: bool,
    pub(crate) given: String,
    pub(crate) family: String,
    /// Year, month, day.
    pub(crate) born: (usize, usize, usize),
    pub(crate) email: String,
    pub(crate) landline: String,
    pub(crate) mobile: String,
    pub(crate) insurance: String,
    pub(crate) house: House,
}

/// Who lives together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Single,
    Couple,
    Family,
    /// Students, strangers to each other.
    FlatShare,
    /// Residents of a nursing home.
    Home,
}

#[derive(Clone, Debug)]
pub(crate) struct Household {
    pub(crate) kind: Kind,
    pub(crate) persons: Vec<Person>,
}

impl Person {
    pub(crate) fn date_of_birth(&self) -> String {
        let (year, month, day) = self.born;
        format!("{year:04}-{month:02}-{day:02}")
    }

    pub(crate) fn first_name(&self) -> &str {
        self.given.split([' ', '-']).next().unwrap_or_default()
    }
}

/// Makes towns, houses and people, one after the other.
pub(crate) struct World {
    pub(crate) random: Random,
    towns: Vec<(String, String)>,
    houses: usize,
    persons: usize,
}

impl World {
    pub(crate) fn new(seed: u64, towns: usize) -> World {
        let mut random = Random::new(seed);
        // One town in four has several postal codes.
        let towns = (0..towns).flat_map(|number| {
            let name = words::town(&mut random);
            let codes = if number % 4 == 0 { 4 } else { 1 };
            let first = random.between(1_100, 99_000);
            (0..codes).map(move |code| (format!("{:05}", first + 2 * code), name.clone())).collect::<Vec<_>>()
        });
        let towns = towns.collect();
        World { random, towns, houses: 0, persons: 0 }
    }

    pub(crate) fn house(&mut self) -> House {
        let (postal_code, town) = self.random.common(&self.towns).clone();
        self.house_in(&postal_code, &town)
    }

    pub(crate) fn house_in(&mut self, postal_code: &str, town: &str) -> House {
        self.houses += 1;
        let letter = if self.random.percent(12) { *self.random.choose(&["a", "b", "c"]) } else { "" };
        House {
            number_of_house: self.houses,
            street: words::street(&mut self.random),
            house_number: format!("{}{letter}", self.random.between(1, 140)),
            postal_code: postal_code.to_owned(),
            town: town.to_owned(),
            is_home: false,
        }
    }

    pub(crate) fn landline(&mut self) -> String {
        format!("0{}{}", self.random.between(2100, 9900), self.random.digits(6))
    }

    fn mobile(&mut self) -> String {
        format!("01{}{}", self.random.choose(&["51", "60", "70", "71", "75", "76", "77", "78"]), self.random.digits(8))
    }

    /// Ten signs with the check digit of the German statutory health insurance: letter as two digits, then weights 1 and 2 in
    /// turn, digit sums.
    pub(crate) fn insurance(&mut self) -> String {
        let letter = self.random.between(1, 26);
        let digits = self.random.digits(8);
        let all = format!("{letter:02}{digits}");
        let sum: usize = all
            .bytes()
            .enumerate()
            .map(|(at, digit)| usize::from(digit - b'0') * (at % 2 + 1))
            .map(|product| product / 10 + product % 10)
            .sum();
        format!("{}{digits}{}", char::from(b'A' + (letter - 1) as u8), sum % 10)
    }

    pub(crate) fn born(&mut self, first: usize, last: usize) -> (usize, usize, usize) {
        (self.random.between(first, last), self.random.between(1, 12), self.random.between(1, 28))
    }

    pub(crate) fn person(&mut self, male: bool, family: &str, born: (usize, usize, usize), house: &House) -> Person {
        let given = words::given_name(&mut self.random, male, born.0);
        let (landline, mobile, insurance) = (self.landline(), self.mobile(), self.insurance());
        let mut person = Person {
            male,
            given,
            family: family.to_owned(),
            born,
            email: String::new(),
            landline,
            mobile,
            insurance,
            house: house.clone(),
        };
        person.email = self.email(&person);
        person
    }

    /// Somebody who has nothing to do with anybody.
    pub(crate) fn stranger(&mut self) -> Person {
        let house = self.house();
        self.stranger_at(&house)
    }

    pub(crate) fn stranger_at(&mut self, house: &House) -> Person {
        let (male, family) = (self.random.percent(47), words::family_name(&mut self.random));
        let born = self.born(1931, 2004);
        self.person(male, &family, born, house)
    }

    /// A mailbox that nobody else has.
    pub(crate) fn email(&mut self, person: &Person) -> String {
        self.persons += 1;
        let plain = |name: &str| -> String {
            let name = name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
            name.chars().filter(char::is_ascii_lowercase).collect()
        };
        let (given, family, number) = (plain(person.first_name()), plain(&person.family), self.persons);
        let initial: String = given.chars().take(1).collect();
        let local = match self.random.below(100) {
            0..=44 => format!("{given}.{family}{number}"),
            45..=59 => format!("{initial}.{family}{number}"),
            60..=74 => format!("{family}{number}"),
            75..=86 => format!("{given}{}{number}", person.born.0 % 100),
            _ => format!("{}{number}", plain(&words::rare_family_name(&mut self.random))),
        };
        format!("{local}@{}", self.random.choose(words::PROVIDERS))
    }

    /// A household of the usual kinds; `house` is given where it moves in beside another.
    pub(crate) fn household(&mut self, house: House) -> Household {
        let family = words::family_name(&mut self.random);
        match self.random.below(100) {
            0..=37 => Household { kind: Kind::Single, persons: vec![self.stranger_at(&house)] },
            38..=66 => {
                let mut persons = self.couple(&family, 1930, 1995, &house);
                self.share(&mut persons, 30);
                Household { kind: Kind::Couple, persons }
            }
            67..=95 => {
                let mut persons = self.couple(&family, 1960, 1985, &house);
                for _ in 0..self.random.between(1, 3) {
                    persons.push(self.child(&family, &house, &persons));
                }
                self.share(&mut persons, 45);
                Household { kind: Kind::Family, persons }
            }
            _ => {
                let mut persons: Vec<Person> = Vec::new();
                for _ in 0..self.random.between(3, 5) {
                    let (male, family) = (self.random.percent(50), words::family_name(&mut self.random));
                    let born = self.born(1994, 2006);
                    let student = self.person(male, &family, born, &house);
                    persons.push(student);
                }
                Household { kind: Kind::FlatShare, persons }
            }
        }
    }

    fn couple(&mut self, family: &str, first: usize, last: usize, house: &House) -> Vec<Person> {
        let born = self.born(first, last);
        let her_birth = self.born(born.0, born.0 + 8);
        // One couple in seven keeps two names.
        let hers = if self.random.percent(14) { words::family_name(&mut self.random) } else { family.to_owned() };
        vec![self.person(true, family, born, house), self.person(false, &hers, her_birth, house)]
    }

    /// A child with a name that nobody in the family has yet.
    pub(crate) fn child(&mut self, family: &str, house: &House, others: &[Person]) -> Person {
        loop {
            let (male, born) = (self.random.percent(50), self.born(1990, 2012));
            let child = self.person(male, family, born, house);
            if others.iter().all(|other| !alike(other, &child)) {
                return child;
            }
        }
    }

    /// A household has one landline, and this many percent have one mailbox.
    fn share(&mut self, persons: &mut [Person], percent: usize) {
        let one_mailbox = self.random.percent(percent);
        let Some(first) = persons.first().cloned() else { return };
        for person in persons {
            person.landline = first.landline.clone();
            if one_mailbox {
                person.email = first.email.clone();
            }
        }
    }

    /// A nursing home; its residents share address and switchboard.
    pub(crate) fn home(&mut self, residents: usize) -> Household {
        let house = House { is_home: true, ..self.house() };
        let switchboard = self.landline();
        let mut persons = Vec::new();
        for _ in 0..residents {
            let (male, family, born) =
                (self.random.percent(30), words::family_name(&mut self.random), self.born(1928, 1950));
            let resident = self.person(male, &family, born, &house);
            persons.push(Person { landline: switchboard.clone(), ..resident });
        }
        Household { kind: Kind::Home, persons }
    }
}

/// Whether two names begin alike, as the trade clause of law 2 asks: one given name, or one letter apart.
fn alike(one: &Person, other: &Person) -> bool {
    let (one, other) = (one.first_name(), other.first_name());
    one == other
        || one.chars().zip(other.chars()).filter(|(left, right)| left == right).count() + 1
            >= one.len().max(other.len())
}
