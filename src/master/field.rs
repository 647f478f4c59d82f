//! The fields of a party by name: the columns of a party list and the fields that a plan may update.

use std::str::FromStr;

use crate::order::{Gender, Party};
use crate::value::Date;

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal;)+) => {
        /// A field of a party that a list can carry and a plan can update.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub enum PartyField {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $variant,)+
        }

        impl PartyField {
            /// Every field, in the order of a party list's columns.
            pub const ALL: &[PartyField] = &[$(PartyField::$variant,)+];

            /// What it says, as the documentation has it.
            pub fn explanation(self) -> &'static str {
                match self { $(PartyField::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }

            /// The name in lists, settings and plans.
            pub fn as_str(self) -> &'static str {
                match self { $(PartyField::$variant => $name,)+ }
            }
        }
    };
}

fields! {
    /// The customer number in the host's numbering.
    CustomerNumber = "customer_number";
    /// `Herr`, `Frau` as written.
    Salutation = "salutation";
    /// Academic title.
    Title = "title";
    /// Given names.
    GivenName = "given_name";
    /// Family name.
    FamilyName = "family_name";
    /// Family name at birth.
    BirthName = "birth_name";
    /// Name of the company.
    Company = "company";
    /// Department or branch.
    Department = "department";
    /// Day of birth, `1958-12-24` or `24.12.1958`.
    BirthDate = "birth_date";
    /// `female`, `male` or `diverse`, or their first letter (`w` too).
    Gender = "gender";
    /// Street.
    Street = "street";
    /// House number.
    HouseNumber = "house_number";
    /// Second line of the address.
    AddressLine2 = "address_line2";
    /// Postal code.
    PostalCode = "postal_code";
    /// Place.
    City = "city";
    /// State or region.
    State = "state";
    /// Country.
    Country = "country";
    /// E-mail address.
    Email = "email";
    /// Telephone number.
    Phone = "phone";
    /// Mobile number.
    Mobile = "mobile";
    /// VAT identification number.
    VatId = "vat_id";
    /// Health insurance number.
    InsuranceNumber = "insurance_number";
    /// Any other official number.
    OfficialId = "official_id";
}

impl PartyField {
    /// The field that `name` names.
    pub fn from_name(name: &str) -> Option<PartyField> {
        PartyField::ALL.iter().copied().find(|field| field.as_str() == name)
    }

    /// Whether the field is a part of the postal address, which is updated as a whole or not at all.
    pub fn is_address(self) -> bool {
        use PartyField as F;
        matches!(self, F::Street | F::HouseNumber | F::AddressLine2 | F::PostalCode | F::City | F::State | F::Country)
    }

    /// The field of `party` as text without blanks around it; `None` when nothing is there.
    pub fn get(self, party: &Party) -> Option<String> {
        let text = match self {
            PartyField::BirthDate => return party.birth_date.map(|date| date.to_string()),
            PartyField::Gender => return party.gender.map(|gender| gender_word(gender).to_owned()),
            text => text.text(party)?,
        };
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Sets the field of `party` from the text of a cell. A blank text leaves nothing.
    ///
    /// # Errors
    /// What would have been right, when the text is not of the field's type; the field is left as it was.
    pub fn set(self, party: &mut Party, text: &str) -> Result<(), &'static str> {
        let text = text.trim();
        match self {
            PartyField::BirthDate if !text.is_empty() => {
                let formats = ["%Y-%m-%d".to_owned(), "%d.%m.%Y".to_owned()];
                let date = Date::parse(text, &formats).map_err(|_| "a date such as 1958-12-24 or 24.12.1958")?;
                party.birth_date = Some(date);
            }
            PartyField::BirthDate => party.birth_date = None,
            PartyField::Gender if !text.is_empty() => {
                party.gender = Some(text.parse::<GenderWord>().map_err(|()| "female, male or diverse")?.0);
            }
            PartyField::Gender => party.gender = None,
            field => {
                if let Some(slot) = field.slot(party) {
                    *slot = (!text.is_empty()).then(|| text.to_owned());
                }
            }
        }
        Ok(())
    }

    /// The field of `party` as it stands there; `None` for a birth date and a gender, which are no texts.
    pub(crate) fn text(self, party: &Party) -> Option<&str> {
        use PartyField as F;
        match self {
            F::CustomerNumber => &party.customer_number,
            F::Salutation => &party.salutation,
            F::Title => &party.title,
            F::GivenName => &party.given_name,
            F::FamilyName => &party.family_name,
            F::BirthName => &party.birth_name,
            F::Company => &party.company,
            F::Department => &party.department,
            F::Street => &party.address.street,
            F::HouseNumber => &party.address.house_number,
            F::AddressLine2 => &party.address.line2,
            F::PostalCode => &party.address.postal_code,
            F::City => &party.address.city,
            F::State => &party.address.state,
            F::Country => &party.address.country,
            F::Email => &party.email,
            F::Phone => &party.phone,
            F::Mobile => &party.mobile,
            F::VatId => &party.vat_id,
            F::InsuranceNumber => &party.insurance_number,
            F::OfficialId => &party.official_id,
            F::BirthDate | F::Gender => return None,
        }
        .as_deref()
    }

    fn slot(self, party: &mut Party) -> Option<&mut Option<String>> {
        use PartyField as F;
        Some(match self {
            F::CustomerNumber => &mut party.customer_number,
            F::Salutation => &mut party.salutation,
            F::Title => &mut party.title,
            F::GivenName => &mut party.given_name,
            F::FamilyName => &mut party.family_name,
            F::BirthName => &mut party.birth_name,
            F::Company => &mut party.company,
            F::Department => &mut party.department,
            F::Street => &mut party.address.street,
            F::HouseNumber => &mut party.address.house_number,
            F::AddressLine2 => &mut party.address.line2,
            F::PostalCode => &mut party.address.postal_code,
            F::City => &mut party.address.city,
            F::State => &mut party.address.state,
            F::Country => &mut party.address.country,
            F::Email => &mut party.email,
            F::Phone => &mut party.phone,
            F::Mobile => &mut party.mobile,
            F::VatId => &mut party.vat_id,
            F::InsuranceNumber => &mut party.insurance_number,
            F::OfficialId => &mut party.official_id,
            F::BirthDate | F::Gender => return None,
        })
    }
}

/// A gender as lists write it.
struct GenderWord(Gender);

impl FromStr for GenderWord {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.to_lowercase().as_str() {
            "female" | "f" | "w" | "weiblich" => Ok(GenderWord(Gender::Female)),
            "male" | "m" | "männlich" => Ok(GenderWord(Gender::Male)),
            "diverse" | "d" | "divers" => Ok(GenderWord(Gender::Diverse)),
            _ => Err(()),
        }
    }
}

fn gender_word(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "female",
        Gender::Male => "male",
        Gender::Diverse => "diverse",
    }
}

impl serde::Serialize for PartyField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::PartyField;
    use crate::order::Party;

    #[test]
    fn every_field_can_be_set_read_and_taken_away() {
        for field in PartyField::ALL {
            let text = match field {
                PartyField::BirthDate => "1958-12-24",
                PartyField::Gender => "diverse",
                _ => "x",
            };
            let mut party = Party::default();
            field.set(&mut party, &format!(" {text} ")).unwrap();
            assert_eq!(field.get(&party).as_deref(), Some(text), "{field:?}");
            let set: Vec<_> = PartyField::ALL.iter().filter(|other| other.get(&party).is_some()).collect();
            assert_eq!(set, [field], "{field:?} sets one field");
            field.set(&mut party, " ").unwrap();
            assert!(party.is_empty(), "{field:?}");
            assert_eq!(PartyField::from_name(field.as_str()), Some(*field));
        }
    }

    #[test]
    fn what_is_no_date_and_no_gender_is_refused() {
        for (field, text) in [
            (PartyField::BirthDate, "1958-02-30"),
            (PartyField::BirthDate, "58"),
            (PartyField::BirthDate, "12/24/1958"),
            (PartyField::Gender, "x"),
        ] {
            assert!(field.set(&mut Party::default(), text).is_err(), "{field:?} {text}");
        }
    }
}
