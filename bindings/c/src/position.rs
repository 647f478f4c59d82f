//! Where something stands, and what is to be said about it.

use intakt_core::error::{Position, Problem};

use crate::tree::nodes;

nodes! {
    /// A place in an input, counted in the bytes and characters that the sender wrote. A node.
    node intakt_position(position: Position) {
        /// Which document of an input of several, counted from 0 in the order of the profile's `documents`.
        number intakt_position_document = u64::from(position.document);
        /// Line, from 1. A line ends with LF; CRLF counts once.
        number intakt_position_line = position.line;
        /// Column in characters, from 1.
        number intakt_position_column = position.column;
        /// Offset in bytes from the start of the file, from 0, in the file's own encoding.
        number intakt_position_byte = position.byte;
    }

    /// What was mended or is wrong. Values out of an input are shown masked, so that every text but
    /// `intakt_problem_found_value` may be written to a log. A node.
    node intakt_problem(problem: Problem) {
        /// The stable code, such as `order.number`: a word that programs may compare.
        text intakt_problem_code = problem.code().as_str();
        /// How much it matters. An order with a problem of severity error is held.
        choice intakt_problem_severity: intakt_severities = problem.severity();
        /// Everything about it in one line.
        text intakt_problem_text = &problem.to_string();
        /// What is wrong, in one sentence.
        text intakt_problem_message = problem.message();
        /// The file, as the host named it.
        text intakt_problem_file = &problem.file();
        /// Where it stands.
        node intakt_problem_position: intakt_position = problem.position();
        /// The element or attribute, such as `/order/lines/line[2]/@id`.
        text intakt_problem_path = &problem.element_path();
        /// The rule of the profile that was at work.
        text intakt_problem_rule = &problem.rule_name();
        /// What was found, masked to its first letter and its length.
        text intakt_problem_found = &problem.found_masked();
        /// What was found, as it stands in the input. May be personal data: not for logs.
        text intakt_problem_found_value = &problem.found_unmasked();
        /// What would have been right.
        text intakt_problem_expected = &problem.expected_text();
        /// What to do.
        text intakt_problem_hint = &problem.hint_text();
    }
}
