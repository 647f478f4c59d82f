//! The parties of orders.

use intakt_core::Position;
use intakt_core::order::{Address, Identifier, Party, PartyInRole, Role};

use crate::position::intakt_position;
use crate::tree::nodes;

/// A party, with what it is in an order where it stands in one.
pub(crate) struct PartyView<'p> {
    role: Option<Role>,
    position: Option<Position>,
    party: &'p Party,
}

impl<'p> From<&'p PartyInRole> for PartyView<'p> {
    fn from(entry: &'p PartyInRole) -> Self {
        PartyView { role: Some(entry.role), position: Some(entry.position), party: &entry.party }
    }
}

impl<'p> From<&'p Party> for PartyView<'p> {
    fn from(party: &'p Party) -> Self {
        PartyView { role: None, position: None, party }
    }
}

nodes! {
    /// A person or a company. Texts are as written. A node.
    node intakt_party(party: PartyView<'_>) {
        /// What the party is in the order; 0 where the party is no one's in particular, as in an action that creates it.
        choice intakt_party_role: intakt_roles = party.role;
        /// Where the party stands in the input, for a party of an order.
        node intakt_party_position: intakt_position = party.position;
        /// The number that the *sender* knows the party by, unique within the source.
        text intakt_party_source_id = &party.party.source_id;
        /// The customer number in the host's numbering.
        text intakt_party_customer_number = &party.party.customer_number;
        /// `Herr`, `Frau`, `Mr` as written.
        text intakt_party_salutation = &party.party.salutation;
        /// Academic title as written.
        text intakt_party_title = &party.party.title;
        /// Given names.
        text intakt_party_given_name = &party.party.given_name;
        /// Family name with its prefixes.
        text intakt_party_family_name = &party.party.family_name;
        /// Family name at birth.
        text intakt_party_birth_name = &party.party.birth_name;
        /// Name of the company. A party with one is a company, its personal names are those of the contact.
        text intakt_party_company = &party.party.company;
        /// Department or branch.
        text intakt_party_department = &party.party.department;
        /// Day of birth.
        date intakt_party_birth_date = &party.party.birth_date;
        /// Gender, where stated.
        choice intakt_party_gender: intakt_genders = party.party.gender;
        /// Postal address.
        node intakt_party_address: intakt_address = [&party.party.address];
        /// E-mail address as written.
        text intakt_party_email = &party.party.email;
        /// Telephone number as written.
        text intakt_party_phone = &party.party.phone;
        /// Mobile number as written.
        text intakt_party_mobile = &party.party.mobile;
        /// VAT identification number.
        text intakt_party_vat_id = &party.party.vat_id;
        /// Health insurance number of the person (KVNR).
        text intakt_party_insurance_number = &party.party.insurance_number;
        /// Any other official number of the person or company (register number, tax number).
        text intakt_party_official_id = &party.party.official_id;
        /// Further numbers with the scheme that issued them, such as `gln`, `lanr`, `bsnr`, `ik`.
        nodes intakt_party_identifier, intakt_party_identifier_count: intakt_identifier = &party.party.identifiers;
    }

    /// A postal address, as written. A node.
    node intakt_address(address: Address) {
        /// What kind of place it is, where the sender says so.
        choice intakt_address_kind: intakt_address_kinds = address.kind;
        /// Street. With the house number when the sender does not part them and the profile does not split.
        text intakt_address_street = &address.street;
        /// House number with its additions.
        text intakt_address_house_number = &address.house_number;
        /// Second line: floor, care-of, district.
        text intakt_address_line2 = &address.line2;
        /// Postal code.
        text intakt_address_postal_code = &address.postal_code;
        /// Place.
        text intakt_address_city = &address.city;
        /// State or region.
        text intakt_address_state = &address.state;
        /// ISO 3166 alpha-2 code after the profile's tables, else as written.
        text intakt_address_country = &address.country;
    }

    /// A number and the scheme that issued it. A node.
    node intakt_identifier(identifier: Identifier) {
        /// Lower-case name of the scheme: `gln`, `duns`, `lanr`, `bsnr`, `ik`, or the sender's own word.
        text intakt_identifier_scheme = &identifier.scheme;
        /// The number as written.
        text intakt_identifier_value = &identifier.value;
    }
}
