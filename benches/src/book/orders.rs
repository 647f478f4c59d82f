//! Orders of known customers, with what they and their shops make of the same data.

use intakt::order::Party;
use intakt::value::Date;

use super::names::{family_name, place, street};
use super::{Random, email, mobile};

/// An order: who is meant, and what it says.
#[derive(Clone, Debug)]
pub struct Order {
    /// The id of the customer.
    pub customer: String,
    /// What the order says of him.
    pub party: Party,
}

/// The order of a customer. One to three things have gone wrong; of what identifies him something is left.
pub fn order(customer: &str, known: &Party, random: &mut Random) -> Order {
    let mut party = Party { customer_number: None, ..known.clone() };
    for _ in 0..random.between(1, 3) {
        spoil(&mut party, random);
    }
    // What a shop does not ask for.
    if random.percent(50) {
        party.birth_date = None;
    }
    if party.email.is_none() && random.percent(70) {
        let (given, family) =
            (party.given_name.clone().unwrap_or_default(), party.family_name.clone().unwrap_or_default());
        party.email = Some(email(&given, &family, random));
    }
    Order { customer: customer.to_owned(), party }
}

fn spoil(party: &mut Party, random: &mut Random) {
    match random.between(0, 13) {
        0 => change(&mut party.family_name, |text| slip(text, random)),
        1 => change(&mut party.given_name, |text| slip(text, random)),
        2 => change(&mut party.address.street, |text| slip(text, random)),
        3 => change(&mut party.family_name, |text| umlauts(text, "ae", "oe", "ue", "ss")),
        4 => change(&mut party.family_name, |text| umlauts(text, "a", "o", "u", "s")),
        5 => {
            let (postal_code, city) = place(random);
            party.address.street = Some(street(random));
            party.address.house_number = Some(random.between(1, 99).to_string());
            (party.address.postal_code, party.address.city) = (Some(postal_code), Some(city));
        }
        6 if party.email.is_some() || party.birth_date.is_some() => party.family_name = Some(family_name(random)),
        7 => std::mem::swap(&mut party.given_name, &mut party.family_name),
        8 => party.email = None,
        9 => (party.phone, party.mobile) = (None, Some(mobile(random))),
        10 => {
            change(&mut party.given_name, str::to_uppercase);
            change(&mut party.family_name, str::to_uppercase);
        }
        11 => change(&mut party.address.street, |text| text.replace("straße", "str.").replace("weg", "-Weg")),
        12 => change(&mut party.address.postal_code, |text| slip_of_digit(text, random)),
        _ => {
            // Day and month exchanged.
            party.birth_date =
                party.birth_date.map(|date| Date::new(date.year(), date.day(), date.month()).unwrap_or(date));
        }
    }
}

fn change(field: &mut Option<String>, change: impl FnOnce(&str) -> String) {
    if let Some(text) = field {
        *text = change(text);
    }
}

/// One letter left out, doubled, exchanged with the next, or another.
fn slip(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 3 {
        return text.to_owned();
    }
    let place = random.between(1, letters.len() as u64 - 2) as usize;
    match random.between(0, 3) {
        0 => {
            letters.remove(place);
        }
        1 => letters.insert(place, letters[place]),
        2 => letters.swap(place, place + 1),
        _ => letters[place] = char::from(b'a' + random.between(0, 25) as u8),
    }
    letters.into_iter().collect()
}

fn slip_of_digit(text: &str, random: &mut Random) -> String {
    let place = random.between(0, text.len().saturating_sub(1) as u64) as usize;
    let other = char::from(b'0' + random.between(0, 9) as u8);
    text.chars().enumerate().map(|(at, digit)| if at == place { other } else { digit }).collect()
}

fn umlauts(text: &str, a: &str, o: &str, u: &str, s: &str) -> String {
    text.replace('ä', a).replace('ö', o).replace('ü', u).replace('ß', s)
}
