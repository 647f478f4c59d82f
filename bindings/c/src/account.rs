//! The account of an input.

use intakt_core::plan::{Account, AccountEntry};

use crate::plan::intakt_reason;
use crate::position::intakt_position;
use crate::tree::nodes;

/// How often a clerk was told of something.
pub(crate) struct Told<'a> {
    clerk: &'a str,
    code: &'static str,
    count: u64,
}

fn told(account: &Account) -> Vec<Told<'_>> {
    let of_clerk = account.notices.iter().flat_map(|(clerk, codes)| codes.iter().map(move |code| (clerk, code)));
    of_clerk.map(|(clerk, (code, count))| Told { clerk, code: code.as_str(), count: *count }).collect()
}

nodes! {
    /// How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
    /// unreadable. Lent by `intakt_result_account_node`. A node.
    node intakt_account(account: Account) {
        /// The company of the host.
        text intakt_account_tenant = &account.tenant;
        /// The shop.
        text intakt_account_source = &account.source;
        /// How many records were read.
        number intakt_account_read = account.read;
        /// Records with a plan to carry out.
        number intakt_account_planned = account.planned;
        /// Records with nothing to do.
        number intakt_account_skipped = account.skipped;
        /// Records whose plan waits.
        number intakt_account_waiting = account.waiting;
        /// Records that wait for a person.
        number intakt_account_held = account.held;
        /// Records that a filter took out.
        number intakt_account_filtered = account.filtered;
        /// Records that could not be read.
        number intakt_account_unreadable = account.unreadable;
        /// Every record that is not planned, in the order of the run.
        nodes intakt_account_record, intakt_account_record_count: intakt_account_entry = &account.entries;
        /// How often each clerk was told of what he has subscribed to.
        nodes intakt_account_notice, intakt_account_notice_count: intakt_account_notices = told(account);
    }

    /// A record that is not simply planned. A node.
    node intakt_account_entry(entry: AccountEntry) {
        /// What it became.
        choice intakt_account_entry_class: intakt_classes = entry.class;
        /// The number of the order, where it could be read.
        text intakt_account_entry_number = &entry.number;
        /// Where the record stands.
        node intakt_account_entry_position: intakt_position = &entry.position;
        /// Why; the first of a held order's reasons. The plan has all.
        node intakt_account_entry_reason: intakt_reason = [&entry.reason];
    }

    /// How often a clerk was told of something that he has subscribed to. A node.
    node intakt_account_notices(told: Told<'_>) {
        /// Who was told.
        text intakt_account_notices_clerk = told.clerk;
        /// Of what: a code as `intakt_reason_code` has it.
        text intakt_account_notices_code = told.code;
        /// How often.
        number intakt_account_notices_times = told.count;
    }
}
