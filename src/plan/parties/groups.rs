//! The different parties of an order, each with all roles that it has.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::redaction::readable;
use crate::error::Position;
use crate::order::{Order, Party, PartyInRole, Role};
use crate::plan::newcomers::is_one_form;
use crate::plan::settings::{RolePolicy, SourceSettings};

/// A party and all the roles that it has in an order.
pub(super) struct Group<'a> {
    pub(super) roles: Vec<Role>,
    /// Where it stands among the order's parties, once for each role.
    pub(super) entries: Vec<usize>,
    /// Another party of the order has one of the roles, too.
    pub(super) shares_role: bool,
    /// The party without what the source has made unreadable.
    pub(super) party: Cow<'a, Party>,
    /// The fields that the source has made unreadable.
    pub(super) redacted: Vec<&'static str>,
    pub(super) position: Position,
    pub(super) policy: RolePolicy,
}

impl Group<'_> {
    /// Whether nothing is left of the name: whoever it was, the source does not tell any more.
    pub(super) fn is_nobody(&self) -> bool {
        let name = ["given_name", "family_name", "company"];
        self.redacted.iter().any(|field| name.contains(field))
            && self.party.company.is_none()
            && self.party.family_name.is_none()
    }

    /// Whether the party is nothing but a doctor or an insurer.
    pub(super) fn is_professional(&self) -> bool {
        self.roles.iter().all(|role| matches!(role, Role::Practitioner | Role::Insurer))
    }
}

/// Equal parties become one group, and so do roles that the settings declare the same; in the order of [`Role::ALL`].
pub(super) fn groups<'p>(order: &'p Order, settings: &SourceSettings) -> Vec<Group<'p>> {
    let mut groups: Vec<Group<'p>> = Vec::new();
    let parties = &order.parties;
    let by_role =
        Role::ALL.iter().flat_map(|role| parties.iter().enumerate().filter(move |(_, entry)| entry.role == *role));
    let mut declared: Vec<(usize, Role, Role)> = Vec::new();
    for (entry, PartyInRole { role, position, party }) in by_role {
        if party.is_empty() || (*role == Role::Payer && settings.forced_debtor.is_some()) {
            continue;
        }
        let leader = leader(*role, order, settings);
        if leader != *role {
            declared.push((entry, *role, leader));
            continue;
        }
        let policy = settings.role(*role);
        let (party, redacted) = readable(party);
        match groups.iter_mut().find(|group| is_same(&group.party, &party)) {
            Some(group) => {
                group.join(entry, *role, policy);
                if group.party.source_id.is_none() {
                    group.party = party;
                }
            }
            None => groups.push(Group {
                roles: vec![*role],
                entries: vec![entry],
                shares_role: false,
                party,
                redacted,
                position: *position,
                policy,
            }),
        }
    }
    for (entry, role, leader) in declared {
        if let Some(group) = groups.iter_mut().find(|group| group.roles.contains(&leader)) {
            group.join(entry, role, settings.role(role));
        }
    }
    let mut holders: BTreeMap<Role, usize> = BTreeMap::new();
    for role in groups.iter().flat_map(|group| &group.roles) {
        *holders.entry(*role).or_default() += 1;
    }
    for group in &mut groups {
        group.shares_role = group.roles.iter().any(|role| holders.get(role).is_some_and(|count| *count > 1));
    }
    groups
}

impl Group<'_> {
    fn join(&mut self, entry: usize, role: Role, policy: RolePolicy) {
        self.entries.push(entry);
        if !self.roles.contains(&role) {
            self.roles.push(role);
        }
        // What one role allows is allowed: the payer who is the doctor, too, may be created as payer.
        self.policy = self.policy.min(policy);
    }
}

/// The role that decides for `role`: the last of those that the settings lead to and that the order fills.
fn leader(role: Role, order: &Order, settings: &SourceSettings) -> Role {
    let is_there = |role: Role| {
        let is_planned = role != Role::Payer || settings.forced_debtor.is_none();
        is_planned && order.parties.iter().any(|entry| entry.role == role && !entry.party.is_empty())
    };
    let (mut leader, mut at) = (role, role);
    // The settings lead nowhere in a circle; the bound is for those that were not read but made.
    for _ in Role::ALL {
        let Some(next) = settings.same_as.get(&at) else { break };
        at = *next;
        if is_there(at) {
            leader = at;
        }
    }
    leader
}

/// Equal but for the shop's id, of which one may be missing.
fn is_same(one: &Party, other: &Party) -> bool {
    let ids = (one.source_id.as_deref(), other.source_id.as_deref());
    let same_id = !matches!(ids, (Some(one), Some(other)) if one.trim() != other.trim());
    same_id && is_one_form(one, other)
}
