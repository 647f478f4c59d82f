//! Parcel lockers, parcel shops and the like: where goods are fetched from, and where nobody lives.

use crate::normalize::delivery_point::{DeliveryKind, delivery_point};
use crate::normalize::fold::bare;
use crate::order::{Address, AddressKind, Order, Party};

/// Whether the address is a place where parcels are fetched from: the sender says so, or a line of it does. A post box for
/// letters is somebody's address.
pub(in crate::plan) fn is_pickup(address: &Address) -> bool {
    if matches!(address.kind, Some(AddressKind::Pickup | AddressKind::Locker)) {
        return true;
    }
    let is_point = |line: &str| {
        delivery_point(line).is_some_and(|point| match point.kind {
            DeliveryKind::Locker | DeliveryKind::Counter | DeliveryKind::PosteRestante => true,
            DeliveryKind::PostBox => false,
        })
    };
    let street = address.street.as_deref().unwrap_or_default();
    let number = address.house_number.as_deref().unwrap_or_default();
    is_point(format!("{street} {number}").trim()) || address.line2.as_deref().is_some_and(is_point)
}

/// The home of `party` that another role of the order gives: the one address that parties of its name have there. `None`
/// where there is none or several.
pub(super) fn home(party: &Party, order: &Order) -> Option<Address> {
    let text = |text: &Option<String>| text.as_deref().map(bare).unwrap_or_default();
    let name = |party: &Party| [text(&party.given_name), text(&party.family_name), text(&party.company)];
    let may_be_one = |other: &Party| {
        name(other) == name(party)
            && !matches!((other.birth_date, party.birth_date), (Some(one), Some(other)) if one != other)
    };
    let is_whole = |address: &Address| address.street.is_some() && address.city.is_some() && !is_pickup(address);
    let homes = order.parties.iter().map(|entry| &entry.party).filter(|other| may_be_one(other));
    let mut homes: Vec<&Address> = homes.map(|other| &other.address).filter(|address| is_whole(address)).collect();
    homes.dedup();
    match homes.as_slice() {
        [home] if name(party).iter().any(|part| !part.is_empty()) => Some((*home).clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{PartyInRole, Role};

    fn address(street: &str, number: &str, line2: &str) -> Address {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Address {
            street: text(street),
            house_number: text(number),
            line2: text(line2),
            city: text("Kiel"),
            ..Address::default()
        }
    }

    #[test]
    fn places_to_fetch_from_are_known_by_their_words() {
        let cases = [
            ("Packstation 123", "", "", true),
            ("Packstation", "123", "", true),
            ("Markt", "1", "Paketshop Nachtigall", true),
            ("Am Teich", "3", "12345678", false),
            ("Postfach 12", "", "", false),
            ("Packstationweg", "1", "", false),
            ("", "", "", false),
        ];
        for (street, number, line2, expected) in cases {
            assert_eq!(is_pickup(&address(street, number, line2)), expected, "{street} {number} {line2}");
        }
        let declared = Address { kind: Some(AddressKind::Locker), ..address("Am Teich", "3", "") };
        assert!(is_pickup(&declared));
    }

    #[test]
    fn the_home_is_that_of_the_same_person_or_nobodys() {
        let maria = |address: Address| Party {
            given_name: Some("Maria".into()),
            family_name: Some("Zaunkönig".into()),
            address,
            ..Party::default()
        };
        let order = |parties: Vec<Party>| Order {
            parties: parties
                .into_iter()
                .map(|party| PartyInRole { role: Role::Payer, position: Default::default(), party })
                .collect(),
            ..Order::default()
        };
        let locker = maria(address("Packstation 123", "", ""));
        let (teich, markt) = (address("Am Teich", "3", ""), address("Markt", "1", ""));
        let other = Party { given_name: Some("Anna".into()), ..maria(markt.clone()) };
        assert_eq!(
            home(&locker, &order(vec![locker.clone(), maria(teich.clone()), other.clone()])),
            Some(teich.clone())
        );
        assert_eq!(home(&locker, &order(vec![locker.clone(), other])), None);
        assert_eq!(home(&locker, &order(vec![maria(teich), maria(markt)])), None);
    }
}
