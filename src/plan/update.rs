//! What the order says differently, and what the settings let it change (law 3).

use super::action::FieldChange;
use super::parties::pickup::is_pickup;
use super::settings::{FieldPolicy, PolicyField, SourceSettings};
use crate::master::PartyField;
use crate::order::Party;

/// What would be changed in a known party.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// To be written.
    pub(super) write: Vec<FieldChange>,
    /// To be asked about.
    pub(super) ask: Vec<PolicyField>,
}

/// What the settings let an order change in a known party: the changes that are written, and the fields that are asked about.
/// `ordered` is what the order says of it.
pub fn field_changes(
    known: &Party,
    ordered: &Party,
    settings: &SourceSettings,
) -> (Vec<FieldChange>, Vec<PolicyField>) {
    let Changes { write, ask } = changes(known, ordered, settings);
    (write, ask)
}

/// Compares `known` with what the order says of it.
pub(super) fn changes(known: &Party, ordered: &Party, settings: &SourceSettings) -> Changes {
    let mut changes = Changes::default();
    for field in PolicyField::ALL.iter().copied() {
        let policy = settings.field(field);
        if policy == FieldPolicy::Keep {
            continue;
        }
        let differing = match field {
            PolicyField::Address => address(known, ordered),
            single => differing(known, ordered, &single.fields()),
        };
        let fills = field.fields().iter().all(|part| part.get(known).is_none());
        match policy {
            FieldPolicy::Overwrite => changes.write.extend(differing),
            FieldPolicy::FillEmpty if fills => changes.write.extend(differing),
            FieldPolicy::Review if !differing.is_empty() => changes.ask.push(field),
            FieldPolicy::Keep | FieldPolicy::FillEmpty | FieldPolicy::Review => {}
        }
    }
    changes
}

/// Whether two parties of one order say different things of `field`, of the address as a whole.
pub(super) fn is_disputed(field: PartyField, one: &Party, other: &Party) -> bool {
    if !field.is_address() {
        return matches!((field.get(one), field.get(other)), (Some(one), Some(other)) if one != other);
    }
    let parts = || PartyField::ALL.iter().filter(|part| part.is_address());
    let stated = |party: &Party| parts().any(|part| part.get(party).is_some());
    stated(one) && stated(other) && parts().any(|part| part.get(one) != part.get(other))
}

/// The fields that the order gives and that differ. What the order lacks is no difference.
fn differing(known: &Party, ordered: &Party, fields: &[PartyField]) -> Vec<FieldChange> {
    let given = fields.iter().filter_map(|field| field.get(ordered).map(|new| (*field, field.get(known), new)));
    given
        .filter(|(_, old, new)| old.as_ref() != Some(new))
        .map(|(field, old, new)| FieldChange { field, old, new: Some(new) })
        .collect()
}

/// The address changes as a whole. If the place is another one, parts that only the old address has are emptied, since
/// the house number of one street must not stand beside another street.
fn address(known: &Party, ordered: &Party) -> Vec<FieldChange> {
    use PartyField as F;
    // Nobody lives in a parcel station.
    if is_pickup(&ordered.address) {
        return Vec::new();
    }
    // Half an address is none: it would leave a mixture of two.
    if F::Street.get(ordered).is_none() || F::City.get(ordered).is_none() {
        return Vec::new();
    }
    let fields = PolicyField::Address.fields();
    let mut changes = differing(known, ordered, &fields);
    let moved = changes
        .iter()
        .any(|change| matches!(change.field, F::Street | F::HouseNumber | F::PostalCode | F::City | F::Country));
    if moved {
        for field in fields {
            if let (Some(old), None) = (field.get(known), field.get(ordered)) {
                // An order without a country is one of the shop's own country; it says nothing of the country.
                if field != F::Country {
                    changes.push(FieldChange { field, old: Some(old), new: None });
                }
            }
        }
        changes.sort_by_key(|change| change.field);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::AddressKind;
    use crate::plan::Settings;

    fn party(fields: &[(&str, &str)]) -> Party {
        let mut party = Party::default();
        for (field, text) in fields {
            PartyField::from_name(field).unwrap().set(&mut party, text).unwrap();
        }
        party
    }

    /// Settings, known party, ordered party; then what is written as `field: old -> new`, and what is asked.
    #[test]
    fn fields_follow_their_policy() {
        type Fields = &'static [(&'static str, &'static str)];
        let home: Fields = &[
            ("street", "Am Teich"),
            ("house_number", "3 a"),
            ("address_line2", "Hinterhaus"),
            ("city", "Kiel"),
            ("country", "DE"),
        ];
        type Case = (&'static str, &'static str, Fields, Fields, &'static [&'static str], usize);
        let cases: [Case; 14] = [
            ("the default keeps", "", &[], &[("phone", "1")], &[], 0),
            ("keep", "phone = 'keep'", &[("phone", "2")], &[("phone", "1")], &[], 0),
            ("fill what is empty", "phone = 'fill_empty'", &[], &[("phone", "1")], &["phone: - -> 1"], 0),
            ("fill leaves what is there", "phone = 'fill_empty'", &[("phone", "2")], &[("phone", "1")], &[], 0),
            ("overwrite", "phone = 'overwrite'", &[("phone", "2")], &[("phone", "1")], &["phone: 2 -> 1"], 0),
            ("nothing never overwrites", "phone = 'overwrite'", &[("phone", "2")], &[("phone", "  ")], &[], 0),
            ("equal is no change", "phone = 'overwrite'", &[("phone", "2 ")], &[("phone", " 2")], &[], 0),
            ("ask", "phone = 'review'", &[("phone", "2")], &[("phone", "1")], &[], 1),
            ("nothing to ask", "phone = 'review'", &[("phone", "2")], &[], &[], 0),
            (
                "an address into an empty one",
                "address = 'fill_empty'",
                &[],
                &[("street", "Markt"), ("city", "Bonn")],
                &["street: - -> Markt", "city: - -> Bonn"],
                0,
            ),
            (
                "no street beside another city",
                "address = 'fill_empty'",
                &[("city", "Kiel")],
                &[("street", "Markt"), ("city", "Bonn")],
                &[],
                0,
            ),
            (
                "a new address replaces the whole of the old one",
                "address = 'overwrite'",
                home,
                &[("street", "Markt"), ("city", "Bonn")],
                &[
                    "street: Am Teich -> Markt",
                    "house_number: 3 a -> -",
                    "address_line2: Hinterhaus -> -",
                    "city: Kiel -> Bonn",
                ],
                0,
            ),
            ("half an address", "address = 'overwrite'", home, &[("city", "Bonn")], &[], 0),
            (
                "more of the same address",
                "address = 'overwrite'",
                &[("street", "Markt"), ("city", "Bonn")],
                &[("street", "Markt"), ("city", "Bonn"), ("address_line2", "3. Stock")],
                &["address_line2: - -> 3. Stock"],
                0,
            ),
        ];
        for (name, policy, known, ordered, written, asked) in cases {
            let settings = Settings::from_toml(&format!("[parties.fields]\n{policy}")).unwrap().source("shop");
            let changes = changes(&party(known), &party(ordered), &settings);
            let told: Vec<String> = changes
                .write
                .iter()
                .map(|change| {
                    let show = |text: &Option<String>| text.clone().unwrap_or("-".into());
                    format!("{}: {} -> {}", change.field.as_str(), show(&change.old), show(&change.new))
                })
                .collect();
            assert_eq!(told, written, "{name}");
            assert_eq!(changes.ask.len(), asked, "{name}");
        }
    }

    #[test]
    fn a_parcel_station_is_nobodys_address() {
        let settings = Settings::from_toml("[parties.fields]\naddress = 'overwrite'").unwrap().source("shop");
        for kind in [AddressKind::Pickup, AddressKind::Locker] {
            let mut ordered = party(&[("street", "Packstation"), ("house_number", "123"), ("city", "Bonn")]);
            ordered.address.kind = Some(kind);
            assert_eq!(changes(&Party::default(), &ordered, &settings), Changes::default());
        }
    }
}
