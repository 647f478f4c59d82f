//! An invented German address book and the orders of its customers, with what goes wrong on the way.
//!
//! Nothing here is known to the matcher: names come by frequency from lists of this module, rarer ones are put together of
//! syllables. The same numbers make the same book.

mod names;
mod orders;

use intakt::order::{Address, Party};
use intakt::value::Date;

use crate::data::random::Random;
use names::{family_name, given_name, place, street};
pub use orders::{Order, order};

/// What the people of a household share.
struct Household {
    family_name: String,
    address: Address,
    phone: Option<String>,
}

/// The parties of a book, one after the other, without end.
pub struct Book {
    random: Random,
    household: Household,
    left: u64,
    number: u64,
}

impl Book {
    /// The book of a seed.
    pub fn new(seed: u64) -> Book {
        let mut random = Random::new(seed);
        Book { household: household(&mut random), random, left: 2, number: 0 }
    }
}

impl Iterator for Book {
    type Item = (String, Party);

    fn next(&mut self) -> Option<(String, Party)> {
        if self.left == 0 {
            self.household = household(&mut self.random);
            // 2.0 persons on average, as the statistics of Germany have it.
            self.left = [1, 1, 1, 1, 2, 2, 2, 3, 4, 3][self.random.between(0, 9) as usize];
        }
        self.left -= 1;
        self.number += 1;
        let party = member(&self.household, self.number, &mut self.random);
        Some((format!("{}", 100_000 + self.number), party))
    }
}

fn household(random: &mut Random) -> Household {
    let (postal_code, city) = place(random);
    let number = random.between(1, 20) * random.between(1, 8);
    let letter = if random.percent(12) { random.choose(&["a", "b", "c", " d", " A"]) } else { "" };
    let street = street(random);
    let one_line = random.percent(30);
    let address = Address {
        street: Some(if one_line { format!("{street} {number}{letter}") } else { street }),
        house_number: (!one_line).then(|| format!("{number}{letter}")),
        postal_code: Some(postal_code),
        city: Some(city),
        country: random.percent(60).then(|| "DE".to_owned()),
        ..Address::default()
    };
    Household { family_name: family_name(random), address, phone: random.percent(60).then(|| landline(random)) }
}

fn member(household: &Household, number: u64, random: &mut Random) -> Party {
    let is_woman = random.percent(55);
    let given = given_name(is_woman, random);
    let family = if random.percent(12) { family_name(random) } else { household.family_name.clone() };
    let company = random.percent(6);
    Party {
        customer_number: Some(format!("K{}", 200_000 + number)),
        salutation: random.percent(80).then(|| if is_woman { "Frau" } else { "Herr" }.to_owned()),
        title: random.percent(3).then(|| "Dr.".to_owned()),
        birth_date: random.percent(33).then(|| birth_date(random)),
        email: random.percent(66).then(|| email(&given, &family, random)),
        phone: if random.percent(70) { household.phone.clone() } else { None },
        mobile: random.percent(45).then(|| mobile(random)),
        company: company.then(|| names::company(&family, &household.address, random)),
        given_name: Some(given),
        family_name: Some(family),
        address: household.address.clone(),
        ..Party::default()
    }
}

fn birth_date(random: &mut Random) -> Date {
    let (year, month, day) = (random.between(1925, 2015), random.between(1, 12), random.between(1, 28));
    Date::new(year as i32, month as u32, day as u32).unwrap_or_else(|| unreachable!("every month has 28 days"))
}

fn email(given: &str, family: &str, random: &mut Random) -> String {
    let plain = |text: &str| {
        let mut plain = String::new();
        for letter in text.to_lowercase().chars() {
            match letter {
                'ä' => plain.push_str("ae"),
                'ö' => plain.push_str("oe"),
                'ü' => plain.push_str("ue"),
                'ß' => plain.push_str("ss"),
                letter if letter.is_ascii_alphabetic() => plain.push(letter),
                _ => {}
            }
        }
        plain
    };
    let (given, family) = (plain(given), plain(family));
    let number = random.between(1, 9_999);
    let domain = random.choose(&[
        "gmx.de",
        "web.de",
        "gmail.com",
        "t-online.de",
        "googlemail.com",
        "freenet.de",
        "outlook.de",
        "posteo.de",
        "example.org",
        "example.net",
    ]);
    match random.between(0, 3) {
        0 => format!("{given}.{family}{number}@{domain}"),
        1 => format!("{}.{family}{number}@{domain}", &given[..1.min(given.len())]),
        2 => format!("{family}{number}@{domain}"),
        _ => format!("{given}_{number}@{domain}"),
    }
}

fn landline(random: &mut Random) -> String {
    let area = random.choose(&["030", "040", "089", "0221", "0351", "0511", "0711", "06131", "08031", "03643"]);
    let number = random.between(20_000, 9_999_999);
    match random.between(0, 2) {
        0 => format!("{area} {number}"),
        1 => format!("{area}/{number}"),
        _ => format!("+49 {} {number}", &area[1..]),
    }
}

fn mobile(random: &mut Random) -> String {
    let prefix = random.choose(&["0151", "0160", "0170", "0171", "0172", "0175", "0176", "0179"]);
    format!("{prefix} {}", random.between(1_000_000, 99_999_999))
}
