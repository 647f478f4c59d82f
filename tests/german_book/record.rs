//! What of a person or company is written down: in the address book of the host, and in an order of the shop.

use intakt::order::{Gender, Party};

use super::people::Person;
use super::random::Random;
use super::slips;

/// Which values are there and are the person's own, without an error that matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) birth: bool,
    /// An official number: insurance number, VAT id or register number.
    pub(crate) number: bool,
    /// A declared key.
    pub(crate) key: bool,
    pub(crate) address: bool,
    pub(crate) email: bool,
    pub(crate) landline: bool,
    pub(crate) mobile: bool,
}

impl Known {
    pub(crate) const ALL: Known =
        Known { birth: true, number: true, key: false, address: true, email: true, landline: true, mobile: true };

    /// What both sides have.
    pub(crate) fn and(self, other: Known) -> Known {
        Known {
            birth: self.birth && other.birth,
            number: self.number && other.number,
            key: self.key && other.key,
            address: self.address && other.address,
            email: self.email && other.email,
            landline: self.landline && other.landline,
            mobile: self.mobile && other.mobile,
        }
    }

    /// What a master of a medical-supply house has: a birth date in a third of its records, an e-mail address in two thirds.
    pub(crate) fn of_master(random: &mut Random) -> Known {
        Known {
            birth: random.percent(33),
            number: random.percent(20),
            key: false,
            address: random.percent(98),
            email: random.percent(67),
            landline: random.percent(60),
            mobile: random.percent(35),
        }
    }

    /// What an order has. The form asks for an e-mail address; a birth date only where the goods ask for it.
    pub(crate) fn of_order(random: &mut Random) -> Known {
        Known {
            birth: random.percent(45),
            number: random.percent(8),
            key: false,
            address: true,
            email: random.percent(95),
            landline: random.percent(45),
            mobile: random.percent(40),
        }
    }
}

fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The person written down with what is known, in one of the ways in which people write.
pub(crate) fn written(person: &Person, known: Known, random: &mut Random) -> Party {
    let mut party = Party {
        salutation: random.percent(70).then(|| if person.male { "Herr" } else { "Frau" }.to_owned()),
        gender: random.percent(15).then_some(if person.male { Gender::Male } else { Gender::Female }),
        given_name: text(&person.given),
        family_name: text(&person.family),
        ..Party::default()
    };
    if known.birth {
        party.birth_date = person.date_of_birth().parse().ok();
    }
    if known.number {
        party.insurance_number = text(&person.insurance);
    }
    if known.address {
        let house = &person.house;
        write_address(&mut party, &house.street, &house.house_number, &house.postal_code, &house.town, random);
    }
    if known.email {
        party.email = text(&person.email);
    }
    write_phones(&mut party, person, known, random);
    party
}

pub(crate) fn write_address(
    party: &mut Party,
    street: &str,
    number: &str,
    postal_code: &str,
    town: &str,
    random: &mut Random,
) {
    let street = if random.percent(30) { slips::shortened(street) } else { street.to_owned() };
    let number = match random.below(10) {
        0 => number.to_uppercase(),
        // `12 a`
        1 if number.ends_with(char::is_alphabetic) => {
            let (digits, letter) = number.split_at(number.len() - 1);
            format!("{digits} {letter}")
        }
        _ => number.to_owned(),
    };
    if random.percent(30) {
        (party.address.street, party.address.house_number) = (Some(street), Some(number));
    } else {
        party.address.street = Some(format!("{street} {number}"));
    }
    party.address.postal_code = text(postal_code);
    party.address.city = text(&if random.percent(10) { town.to_uppercase() } else { town.to_owned() });
    party.address.country = random.percent(60).then(|| "DE".to_owned());
}

fn write_phones(party: &mut Party, person: &Person, known: Known, random: &mut Random) {
    let written = |number: &str, random: &mut Random| match random.below(4) {
        0 => format!("+49 {}", &number[1..]),
        1 => format!("{}/{}", &number[..5], &number[5..]),
        2 => format!("{} {} {}", &number[..4], &number[4..7], &number[7..]),
        _ => number.to_owned(),
    };
    let landline = known.landline.then(|| written(&person.landline, random));
    let mobile = known.mobile.then(|| written(&person.mobile, random));
    // Many forms have one field for both.
    match (landline, mobile) {
        (None, Some(mobile)) if random.percent(60) => party.phone = Some(mobile),
        (landline, mobile) => (party.phone, party.mobile) = (landline, mobile),
    }
}
