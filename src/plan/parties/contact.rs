//! The person whom a company's order names: a contact below the company, looked for there and nowhere else.

use std::collections::BTreeMap;

use super::PartyPlanner;
use super::groups::Group;
use crate::error::Result;
use crate::master::{ActionKind, ActionRecord, ActionState, Awaited, Ledger, OrderRecord, OrderState};
use crate::normalize::fold::bare;
use crate::order::{Party, Role};
use crate::plan::action::Operation;
use crate::plan::awaited::{Fate, fate, reference};
use crate::plan::draft::Draft;
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::{Question, ReviewItem};
use crate::plan::settings::{ContactPerson, RolePolicy};

/// A contact that is planned: below which company, and the name in comparison form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::plan) struct ContactKey {
    /// The company's id in the address book, or the reference under which it is planned.
    company: String,
    given: String,
    family: String,
}

/// The company of a contact.
pub(super) enum Company {
    /// Its id in the address book.
    Known(String),
    /// The reference under which it is planned.
    Planned(String),
}

/// The contacts that earlier runs have planned and that are not settled. `unsettled` are the ledger's open creations.
///
/// # Errors
/// What the ledger reports.
pub(in crate::plan) fn open_contacts(
    ledger: &dyn Ledger,
    unsettled: &[(Awaited, Party)],
) -> Result<BTreeMap<ContactKey, Awaited>> {
    let mut contacts = BTreeMap::new();
    for (awaited, party) in unsettled {
        let record = ledger.order(&awaited.order)?;
        let company = record.as_ref().and_then(|record| company_of(record, record.action(&awaited.action)?));
        if let Some(company) = company {
            contacts.insert(ContactKey::new(company, party), awaited.clone());
        }
    }
    Ok(contacts)
}

/// The company below which an action creates a contact.
fn company_of(record: &OrderRecord, contact: &ActionRecord) -> Option<String> {
    let action = contact.depends_on.iter().find_map(|id| record.action(id))?;
    match &action.state {
        ActionState::Done { id: Some(id) } => Some(id.clone()),
        _ => {
            let own = || reference(&Awaited { order: record.key.clone(), action: action.id.clone() });
            let planned = || action.awaits.as_ref().map_or_else(own, reference);
            Some(action.target.clone().unwrap_or_else(planned))
        }
    }
}

impl ContactKey {
    fn new(company: String, person: &Party) -> Self {
        let (given, family) = name(person);
        ContactKey { company, given, family }
    }
}

/// Given and family name in comparison form.
fn name(person: &Party) -> (String, String) {
    let form = |text: &Option<String>| text.as_deref().map(bare).unwrap_or_default();
    (form(&person.given_name), form(&person.family_name))
}

/// The company's data without those of the person. A party that is no company stays as it is.
pub(super) fn without_person(party: &Party) -> Party {
    if !party.is_company() {
        return party.clone();
    }
    Party {
        salutation: None,
        title: None,
        given_name: None,
        family_name: None,
        birth_name: None,
        birth_date: None,
        gender: None,
        ..party.clone()
    }
}

/// The person's data without those of the company. E-mail and telephone number may be of either, so they stay with it.
fn person(party: &Party) -> Party {
    Party {
        salutation: party.salutation.clone(),
        title: party.title.clone(),
        given_name: party.given_name.clone(),
        family_name: party.family_name.clone(),
        birth_name: party.birth_name.clone(),
        birth_date: party.birth_date,
        gender: party.gender,
        ..Party::default()
    }
}

impl PartyPlanner<'_> {
    /// The action that yields the contact of `group` below the company that `action` yields; `None` where there is none.
    /// `split` says that a clerk wants one, whatever the settings say.
    ///
    /// # Errors
    /// What the host reports.
    pub(super) fn contact(
        &mut self,
        group: &Group<'_>,
        company: &Company,
        action: &str,
        split: bool,
        earlier: Option<&OrderRecord>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let policy = if split { ContactPerson::LinkOrCreate } else { self.settings.contact_person };
        let is_customer = group.policy == RolePolicy::LinkOrCreate && !group.roles.contains(&Role::Insurer);
        // A clerk may have said that a person orders for a company that the order does not name.
        let has_person = (split || group.party.is_company()) && group.party.family_name.is_some();
        if policy == ContactPerson::Text || !is_customer || !has_person {
            return Ok(None);
        }
        let person = person(&group.party);
        if let Company::Known(id) = company
            && let Some(contacts) = self.address_book.contacts(id)?
        {
            let fits: Vec<_> = contacts.iter().filter(|(_, _, known)| name(known) == name(&person)).collect();
            match fits.as_slice() {
                [(contact, version, _)] => {
                    return Ok(Some(link(contact, Some(*version), ReasonCode::ContactFound, group, action, draft)));
                }
                [] if !contacts.iter().any(|(_, _, known)| is_near(known, &person)) => {}
                _ => {
                    ask(group, "it is not certain which contact of the company it is", draft);
                    return Ok(None);
                }
            }
        } else if let Company::Known(_) = company {
            // Without the contacts that are there, a new one may be the second of the same person.
            return Ok(None);
        }
        if policy == ContactPerson::Link {
            return Ok(None);
        }
        if let Some(made) = made_before(earlier) {
            return Ok(match made {
                Some(id) => Some(link(&id, None, ReasonCode::ContactFound, group, action, draft)),
                None => {
                    ask(group, "an earlier plan of this order has created several contacts", draft);
                    None
                }
            });
        }
        let key = ContactKey::new(
            match company {
                Company::Known(id) | Company::Planned(id) => id.clone(),
            },
            &person,
        );
        if let Some(found) = self.planned_contact(&key, group, action, draft)? {
            return Ok(found);
        }
        let awaited = Awaited { order: draft.key.clone(), action: draft.next_id("contact") };
        self.contacts.insert(key.clone(), awaited);
        draft.added_contacts.push(key);
        let reason =
            Reason::new(ReasonCode::ContactNew, "the company has no such contact; the settings say to create it");
        let operation = Operation::CreateContact { party: action.to_owned(), contact: Box::new(person) };
        Ok(Some(draft.action("contact", operation, vec![action.to_owned()], reason, Some(group.position))))
    }

    /// A contact that a plan creates already; `Some(None)` where the order is held for it.
    fn planned_contact(
        &mut self,
        key: &ContactKey,
        group: &Group<'_>,
        action: &str,
        draft: &mut Draft,
    ) -> Result<Option<Option<String>>> {
        let Some((planned, awaited)) = self.same_contact(key)? else { return Ok(None) };
        if draft.added_contacts.contains(&planned) {
            return Ok(Some(Some(awaited.action)));
        }
        let number = awaited.order.number.clone();
        match fate(self.ledger, &awaited)? {
            // An earlier plan of this very order, which this one replaces.
            Fate::Pending if awaited.order == draft.key => {}
            Fate::Gone => {}
            Fate::Done(id) => return Ok(Some(Some(link(&id, None, ReasonCode::ContactFound, group, action, draft)))),
            Fate::Pending => {
                let reason = Reason::new(ReasonCode::PartyPlanned, format!("order {number} creates the contact"));
                draft.waits.push(Reason { code: ReasonCode::WaitsForParty, ..reason.clone() });
                let operation = Operation::AwaitParty { awaits: awaited };
                let depends_on = vec![action.to_owned()];
                return Ok(Some(Some(draft.action("contact", operation, depends_on, reason, Some(group.position)))));
            }
            Fate::Unknown => {
                let text = format!("whether order {number} has created the contact is not known");
                let hint = "report what became of that order";
                let reason = Reason::hold(ReasonCode::DependencyUnknown, text, group.position, hint);
                draft.ask(ReviewItem::party(Question::WhichParty, reason.clone(), &group.roles, None));
                draft.holds.push(reason);
                return Ok(Some(None));
            }
        }
        self.contacts.remove(&planned);
        Ok(None)
    }

    /// The planned contact of that name below that company, which may have come into being since it was planned.
    fn same_contact(&self, key: &ContactKey) -> Result<Option<(ContactKey, Awaited)>> {
        let namesakes =
            self.contacts.iter().filter(|(other, _)| other.given == key.given && other.family == key.family);
        for (other, awaited) in namesakes {
            let is_same = other.company == key.company
                || match self.references.get(&other.company) {
                    Some(company) => fate(self.ledger, company)? == Fate::Done(key.company.clone()),
                    None => false,
                };
            if is_same {
                return Ok(Some((other.clone(), awaited.clone())));
            }
        }
        Ok(None)
    }
}

/// The contact that an earlier, failed plan of the same order created; `Some(None)` where there are several.
fn made_before(earlier: Option<&OrderRecord>) -> Option<Option<String>> {
    let record = earlier.filter(|record| record.state == OrderState::Failed)?;
    let made = record.actions.iter().filter(|action| action.kind == ActionKind::CreateContact);
    let ids: Vec<String> = made
        .filter_map(|action| match &action.state {
            ActionState::Done { id } => id.clone(),
            _ => None,
        })
        .collect();
    match ids.as_slice() {
        [] => None,
        [only] => Some(Some(only.clone())),
        _ => Some(None),
    }
}

/// Whether the two may well be one person: one family name, and given names that begin alike or are not there.
fn is_near(known: &Party, asked: &Party) -> bool {
    let ((known_given, known_family), (given, family)) = (name(known), name(asked));
    let first = |text: &str| text.chars().next();
    known_family == family && (known_given.is_empty() || given.is_empty() || first(&known_given) == first(&given))
}

fn link(
    contact: &str,
    version: Option<u64>,
    code: ReasonCode,
    group: &Group<'_>,
    action: &str,
    draft: &mut Draft,
) -> String {
    let reason = Reason::new(code, "exactly one contact of the company has that name");
    let operation = Operation::LinkContact { party: action.to_owned(), contact: contact.to_owned(), version };
    draft.action("contact", operation, vec![action.to_owned()], reason, Some(group.position))
}

fn ask(group: &Group<'_>, text: &str, draft: &mut Draft) {
    let hint = "say which contact it is; the order goes on with the name as text";
    let reason = Reason::hold(ReasonCode::ContactUnclear, text, group.position, hint);
    draft.ask(ReviewItem::party(Question::WhichLink, reason, &group.roles, None));
}
