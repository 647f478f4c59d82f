//! Plans.

use intakt_core::plan::{Adjustment, Notice, PartyPlan, Plan, PlannedOrder, Reason, ReviewItem};

use crate::action::{intakt_action, intakt_order_identity};
use crate::amounts::intakt_amounts;
use crate::order::intakt_totals;
use crate::position::{intakt_position, intakt_problem};
use crate::tree::nodes;
use crate::verdict::intakt_verdict;

nodes! {
    /// What to do about one order. Carry out all of its actions or none, each after those that it depends on, and report the
    /// outcomes (`intakt_importer_report`). Lent by `intakt_result_plan_node`. A node.
    node intakt_plan(plan: Plan) {
        /// `intakt-plan/1`. A reader must refuse a format that it does not know.
        text intakt_plan_format = &plan.format;
        /// The order.
        node intakt_plan_order: intakt_planned_order = [&plan.order];
        /// Whether there is anything to do.
        choice intakt_plan_status: intakt_plan_statuses = plan.status;
        /// Why; for a held order every reason, not just the first.
        nodes intakt_plan_reason, intakt_plan_reason_count: intakt_reason = &plan.reasons;
        /// The state of the address book that the plan was made on.
        version intakt_plan_address_book_snapshot = plan.snapshot.address_book;
        /// The state of the articles that the plan was made on.
        version intakt_plan_articles_snapshot = plan.snapshot.articles;
        /// Who takes part and who that is.
        nodes intakt_plan_party, intakt_plan_party_count: intakt_party_plan = &plan.parties;
        /// What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of
        /// it or none is to be carried out.
        nodes intakt_plan_action, intakt_plan_action_count: intakt_action = &plan.actions;
        /// What a clerk is asked.
        nodes intakt_plan_review, intakt_plan_review_count: intakt_review_item = &plan.review;
        /// What the host's user must be allowed to do to carry the plan out, in the order of `Right::ALL`. One that
        /// is not granted holds the order.
        choices intakt_plan_right, intakt_plan_right_count: intakt_rights = &plan.rights;
        /// Values that the settings changed for the target.
        nodes intakt_plan_adjustment, intakt_plan_adjustment_count: intakt_adjustment = &plan.adjustments;
        /// What somebody wants to hear of. Nothing waits for an answer.
        nodes intakt_plan_notice, intakt_plan_notice_count: intakt_notice = &plan.notices;
        /// The sums as the sender states them.
        node intakt_plan_totals: intakt_totals = [&plan.totals];
        /// The amounts as they are computed, with what differs from the sums above. None where the order says
        /// nothing of money, and for an order that is skipped.
        node intakt_plan_amounts: intakt_amounts = &plan.amounts;
    }

    /// Which order a plan is for. A node.
    node intakt_planned_order(order: PlannedOrder) {
        /// The company of the host.
        text intakt_planned_order_tenant = &order.tenant;
        /// The shop.
        text intakt_planned_order_source = &order.source;
        /// What kind of document the order becomes.
        choice intakt_planned_order_kind: intakt_document_kinds = order.kind;
        /// The number that the shop gave the order, without blanks around it.
        text intakt_planned_order_number = &order.number;
        /// The profile that read the order.
        text intakt_planned_order_profile = &order.profile;
        /// Where the order stands in the input.
        node intakt_planned_order_position: intakt_position = [&order.position];
        /// SHA-256 of the order's content in lower-case hexadecimal; see `payload_sha256`.
        text intakt_planned_order_payload_sha256 = &order.payload_sha256;
    }

    /// A party of the order and what was decided about it. A node.
    node intakt_party_plan(party: PartyPlan) {
        /// Every role that this party has in the order.
        choices intakt_party_plan_role, intakt_party_plan_role_count: intakt_roles = &party.roles;
        /// What was decided.
        choice intakt_party_plan_decision: intakt_decisions = party.decision;
        /// Why.
        node intakt_party_plan_reason: intakt_reason = [&party.reason];
        /// The action that yields the party: it links, creates or awaits it.
        text intakt_party_plan_action = &party.action;
        /// What the matcher found in the address book, or among the parties that are planned and not there yet.
        /// None for a party that was not looked up.
        node intakt_party_plan_verdict: intakt_verdict = &party.verdict;
    }

    /// Why something was decided. A node.
    node intakt_reason(reason: Reason) {
        /// The stable word.
        text intakt_reason_code = reason.code.as_str();
        /// One sentence without personal data.
        text intakt_reason_text = &reason.text;
        /// The problem behind it, if there is one; its values are masked.
        node intakt_reason_problem: intakt_problem = &reason.problem;
    }

    /// A question for a clerk, with everything needed to answer it. A node.
    node intakt_review_item(item: ReviewItem) {
        /// Its id in the plan, such as `review-1`.
        text intakt_review_item_id = &item.id;
        /// The order it is about; none when the order has no number.
        node intakt_review_item_order: intakt_order_identity = &item.order;
        /// Who is to answer, as the settings say.
        text intakt_review_item_owner = &item.owner;
        /// What is asked.
        choice intakt_review_item_question: intakt_questions = item.question;
        /// Why it is asked.
        node intakt_review_item_reason: intakt_reason = [&item.reason];
        /// The roles of the party that it is about.
        choices intakt_review_item_role, intakt_review_item_role_count: intakt_roles = &item.roles;
        /// What the matcher found, with every candidate.
        node intakt_review_item_verdict: intakt_verdict = &item.verdict;
        /// The line that it is about, counted from 1.
        number intakt_review_item_line = item.line;
        /// The ids of the articles to choose from.
        texts intakt_review_item_article, intakt_review_item_article_count = &item.articles;
        /// The answers that make sense.
        choices intakt_review_item_answer, intakt_review_item_answer_count: intakt_answers = &item.answers;
        /// Whom it is about, as a hash by which a decision on it is found again; see `intakt_importer_decide`. None where no decisions
        /// are kept, and for questions that are not about who a party is.
        text intakt_review_item_subject = &item.key.as_ref().map(|key| &key.subject);
        /// The same with all that was known about it.
        text intakt_review_item_evidence = &item.key.as_ref().map(|key| &key.evidence);
        /// The number of a decision about the party that does not fit any more, so that the question is asked again.
        number intakt_review_item_outdated = item.decision;
        /// The whole question, as plans have it.
        json intakt_review_item_json = item;
    }

    /// A value that the settings changed, so that the target takes it. A node.
    node intakt_adjustment(adjustment: Adjustment) {
        /// The action that has the value.
        text intakt_adjustment_action = &adjustment.action;
        /// The field, such as `party.company` or `line.price`.
        text intakt_adjustment_field = &adjustment.field;
        /// The line, counted from 1.
        number intakt_adjustment_line = adjustment.line;
        /// What the order says; `null` for nothing.
        text intakt_adjustment_old = &adjustment.old;
        /// What the action has; `null` for nothing.
        text intakt_adjustment_new = &adjustment.new;
        /// The setting that did it, such as `constraints.party.company.max_length`.
        text intakt_adjustment_rule = &adjustment.rule;
    }

    /// Something that a clerk or a channel of the host is told. A node.
    node intakt_notice(notice: Notice) {
        /// What is told.
        node intakt_notice_reason: intakt_reason = [&notice.reason];
        /// How serious it is.
        choice intakt_notice_severity: intakt_severities = notice.severity;
        /// The clerks who want to hear of it; nobody in particular where the list is empty.
        texts intakt_notice_to, intakt_notice_to_count = &notice.to;
        /// The channels of the host that carry it, as the settings say.
        texts intakt_notice_channel, intakt_notice_channel_count = &notice.channels;
    }
}
