//! Companies and practices as they are.

use intakt::order::Party;

use super::people::{House, Person, World};
use super::random::Random;
use super::record::{Known, write_address};
use super::words;

/// A company or one branch of it.
#[derive(Clone, Debug)]
pub(crate) struct Firm {
    pub(crate) name: String,
    pub(crate) legal_form: String,
    pub(crate) house: House,
    pub(crate) phone: String,
    pub(crate) email: String,
    pub(crate) vat_id: String,
    /// Owner, doctor, or whoever orders there.
    pub(crate) contact: Person,
    /// It bears the name of its contact.
    pub(crate) bears_name: bool,
    /// Several of the book have its name and VAT id.
    pub(crate) is_branch: bool,
}

/// Digits with the check digit of German VAT ids (ISO 7064 MOD 11,10).
pub(crate) fn vat_id(random: &mut Random) -> String {
    let digits = random.digits(8);
    let product = digits.bytes().fold(10, |product, digit| {
        let sum = (usize::from(digit - b'0') + product) % 10;
        2 * if sum == 0 { 10 } else { sum } % 11
    });
    format!("DE{digits}{}", (11 - product) % 10)
}

impl World {
    pub(crate) fn firm(&mut self) -> Firm {
        let house = self.house();
        let contact = self.stranger_at(&house);
        let trade = *self.random.choose(words::TRADES);
        let (name, bears_name, legal_form) = match self.random.below(100) {
            // `Apotheke am Markt`: there is one in every town.
            0..=14 => (
                format!("Apotheke {}", self.random.choose(&["am Markt", "am Rathaus", "zum Löwen", "am Ring"])),
                false,
                "e.K.",
            ),
            15..=34 => (format!("Praxis Dr. med. {} {}", contact.first_name(), contact.family), true, ""),
            35..=59 => (format!("{trade} {}", contact.family), true, *self.random.choose(&["e.K.", "", "Inh."])),
            _ => {
                let named = words::rare_family_name(&mut self.random);
                (format!("{trade} {named}"), false, *self.random.choose(words::LEGAL_FORMS))
            }
        };
        let name = name.replace("Apotheke am Apotheke", "Apotheke");
        let legal_form = if legal_form == "Inh." { String::new() } else { legal_form.to_owned() };
        let phone = self.landline();
        let domain: String = name.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
        let number = self.random.between(10, 9999);
        let mailbox = *self.random.choose(&["info", "kontakt", "bestellung", "praxis", "einkauf"]);
        Firm {
            email: format!("{mailbox}@{domain}{number}.example"),
            vat_id: vat_id(&mut self.random),
            name,
            legal_form,
            house,
            phone,
            contact,
            bears_name,
            is_branch: false,
        }
    }

    /// A branch in another town.
    pub(crate) fn branch(&mut self, of: &Firm) -> Firm {
        let house = self.house();
        let (phone, contact) = (self.landline(), self.stranger_at(&house));
        let email = of.email.replacen('@', &format!("-{}@", house.number_of_house), 1);
        Firm { house, phone, email, contact, is_branch: true, ..of.clone() }
    }
}

impl Firm {
    pub(crate) fn full_name(&self) -> String {
        [self.name.as_str(), self.legal_form.as_str()].join(" ").trim().to_owned()
    }

    /// Whether official numbers and addresses are those of a company that is registered.
    pub(crate) fn is_registered(&self) -> bool {
        !matches!(self.legal_form.as_str(), "" | "e.K.")
    }
}

/// What a master knows of a company.
pub(crate) fn of_master(random: &mut Random) -> Known {
    Known {
        birth: false,
        number: random.percent(50),
        key: false,
        address: true,
        email: random.percent(70),
        landline: random.percent(75),
        mobile: false,
    }
}

pub(crate) fn of_order(random: &mut Random) -> Known {
    Known {
        birth: false,
        number: random.percent(40),
        key: false,
        address: true,
        email: random.percent(95),
        landline: random.percent(70),
        mobile: false,
    }
}

/// The company written down. Its contact is named by half of those who write.
pub(crate) fn written(firm: &Firm, known: Known, random: &mut Random) -> Party {
    let mut party = Party { company: Some(firm.full_name()), ..Party::default() };
    if random.percent(50) {
        party.given_name = Some(firm.contact.given.clone());
        party.family_name = Some(firm.contact.family.clone());
    }
    if known.number {
        party.vat_id = Some(firm.vat_id.clone());
    }
    if known.address {
        let house = &firm.house;
        write_address(&mut party, &house.street, &house.house_number, &house.postal_code, &house.town, random);
    }
    if known.email {
        party.email = Some(firm.email.clone());
    }
    if known.landline {
        party.phone = Some(firm.phone.clone());
    }
    party
}
