"""What can be read of orders, plans, accounts and answers: a class for each thing, a property for each field.

Made from `include/intakt.h` by `generate.py`. Do not edit: change the header's sources and run that anew.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Optional, Tuple

from ._node import Node, OrderBase, OwnedNode
from .enums import (
    AccountSource,
    ActionKind,
    AddressKind,
    Answer,
    Cause,
    ChargeKind,
    ConditionKind,
    Contradiction,
    Decision,
    DocumentKind,
    DocumentStatus,
    EvidenceField,
    EvidenceLevel,
    Gender,
    Layer,
    LineKind,
    MissingField,
    PartyField,
    PaymentPurpose,
    PaymentState,
    PlanStatus,
    PriceKind,
    Proof,
    Question,
    RecordClass,
    RelationKind,
    Resolution,
    Right,
    Role,
    Rounding,
    Severity,
    Side,
    SplitMethod,
    TotalKind,
    TreatmentKind,
    VerdictKind,
    VerdictOutcome,
    Visibility,
    VoucherUse,
)

__all__ = [
    "Account",
    "AccountEntry",
    "AccountNotices",
    "Action",
    "Address",
    "Adjustment",
    "Amounts",
    "Attachment",
    "Attribute",
    "Awaited",
    "Candidate",
    "CaseCandidate",
    "CaseField",
    "CaseLine",
    "Charge",
    "ChargeAmounts",
    "Comment",
    "Condition",
    "Difference",
    "DocumentLine",
    "DocumentParty",
    "DocumentPlan",
    "EarlierOrder",
    "Evidence",
    "Extension",
    "FieldChange",
    "FoundArticle",
    "FoundArticles",
    "FoundParties",
    "FoundParty",
    "Identifier",
    "Line",
    "LineAmounts",
    "Match",
    "Missing",
    "NewArticle",
    "Notice",
    "Numbering",
    "Order",
    "OrderIdentity",
    "Origin",
    "Pair",
    "PartAmounts",
    "Party",
    "PartyPlan",
    "Payment",
    "PaymentSummary",
    "Plan",
    "PlannedOrder",
    "Position",
    "Problem",
    "Reason",
    "Relation",
    "RevenueAccount",
    "ReviewCase",
    "ReviewItem",
    "ReviewRow",
    "Reviews",
    "TaxTotal",
    "TaxTreatment",
    "Totals",
    "Verdict",
]


class Account(Node):
    """How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
    unreadable. Lent by `intakt_result_account_node`. A node.
    """

    __slots__ = ()
    _FIELDS = (
        "tenant",
        "source",
        "read",
        "planned",
        "skipped",
        "waiting",
        "held",
        "filtered",
        "unreadable",
        "records",
        "notices",
    )

    @property
    def tenant(self) -> Optional[str]:
        """The company of the host."""
        return self._text("intakt_account_tenant")

    @property
    def source(self) -> Optional[str]:
        """The shop."""
        return self._text("intakt_account_source")

    @property
    def read(self) -> int:
        """How many records were read."""
        return self._number("intakt_account_read")

    @property
    def planned(self) -> int:
        """Records with a plan to carry out."""
        return self._number("intakt_account_planned")

    @property
    def skipped(self) -> int:
        """Records with nothing to do."""
        return self._number("intakt_account_skipped")

    @property
    def waiting(self) -> int:
        """Records whose plan waits."""
        return self._number("intakt_account_waiting")

    @property
    def held(self) -> int:
        """Records that wait for a person."""
        return self._number("intakt_account_held")

    @property
    def filtered(self) -> int:
        """Records that a filter took out."""
        return self._number("intakt_account_filtered")

    @property
    def unreadable(self) -> int:
        """Records that could not be read."""
        return self._number("intakt_account_unreadable")

    @property
    def records(self) -> Tuple[AccountEntry, ...]:
        """Every record that is not planned, in the order of the run."""
        return self._nodes("intakt_account_record", AccountEntry)

    @property
    def notices(self) -> Tuple[AccountNotices, ...]:
        """How often each clerk was told of what he has subscribed to."""
        return self._nodes("intakt_account_notice", AccountNotices)


class AccountEntry(Node):
    """A record that is not simply planned. A node."""

    __slots__ = ()
    _FIELDS = ("class_", "number", "position", "reason")

    @property
    def class_(self) -> Optional[RecordClass]:
        """What it became."""
        return self._choice("intakt_account_entry_class", RecordClass)

    @property
    def number(self) -> Optional[str]:
        """The number of the order, where it could be read."""
        return self._text("intakt_account_entry_number")

    @property
    def position(self) -> Optional[Position]:
        """Where the record stands."""
        return self._node("intakt_account_entry_position", Position)

    @property
    def reason(self) -> Optional[Reason]:
        """Why; the first of a held order's reasons. The plan has all."""
        return self._node("intakt_account_entry_reason", Reason)


class AccountNotices(Node):
    """How often a clerk was told of something that he has subscribed to. A node."""

    __slots__ = ()
    _FIELDS = ("clerk", "code", "times")

    @property
    def clerk(self) -> Optional[str]:
        """Who was told."""
        return self._text("intakt_account_notices_clerk")

    @property
    def code(self) -> Optional[str]:
        """Of what: a code as `intakt_reason_code` has it."""
        return self._text("intakt_account_notices_code")

    @property
    def times(self) -> int:
        """How often."""
        return self._number("intakt_account_notices_times")


class Action(Node):
    """One thing to do. Which fields it has follows from its kind. A node."""

    __slots__ = ()
    _FIELDS = (
        "id",
        "kind",
        "depends_on",
        "reason",
        "position",
        "party",
        "party_action",
        "version",
        "new_party",
        "number",
        "awaits",
        "fields",
        "contact",
        "article",
        "new_article",
        "placeholder",
        "document",
        "document_action",
        "payment",
        "purpose",
        "attachment",
        "content_sha256",
        "source_id",
    )

    @property
    def id(self) -> Optional[str]:
        """Its id in the plan: `party-1`, `document-1`. Stable for equal input."""
        return self._text("intakt_action_id")

    @property
    def kind(self) -> Optional[ActionKind]:
        """What it does."""
        return self._choice("intakt_action_kind", ActionKind)

    @property
    def depends_on(self) -> Tuple[str, ...]:
        """Ids of the actions that must be done before."""
        return self._texts("intakt_action_depends_on")

    @property
    def reason(self) -> Optional[Reason]:
        """Why."""
        return self._node("intakt_action_reason", Reason)

    @property
    def position(self) -> Optional[Position]:
        """Where the data stand in the input."""
        return self._node("intakt_action_position", Position)

    @property
    def party(self) -> Optional[str]:
        """The id of the party in the host: of link_party and update_party."""
        return self._text("intakt_action_party")

    @property
    def party_action(self) -> Optional[str]:
        """The id of the action that yields the party: of link_contact, create_contact and cross_reference."""
        return self._text("intakt_action_party_action")

    @property
    def version(self) -> Optional[int]:
        """The version of the host's row that was judged: of link_party, update_party, link_contact and
        check_article, where it was there already. Compare it before carrying out the plan.
        """
        return self._optional_number("intakt_action_version")

    @property
    def new_party(self) -> Optional[Party]:
        """The party or person to create: of create_party and create_contact."""
        return self._node("intakt_action_new_party", Party)

    @property
    def number(self) -> Optional[Numbering]:
        """Where the number of the new party comes from: of create_party. The host numbers it itself where this says
        nothing.
        """
        return self._node("intakt_action_number", Numbering)

    @property
    def awaits(self) -> Optional[Awaited]:
        """Where the party or article is created: of await_party and await_article."""
        return self._node("intakt_action_awaits", Awaited)

    @property
    def fields(self) -> Tuple[FieldChange, ...]:
        """The changes, exactly these: of update_party."""
        return self._nodes("intakt_action_field", FieldChange)

    @property
    def contact(self) -> Optional[str]:
        """The contact's id in the host: of link_contact."""
        return self._text("intakt_action_contact")

    @property
    def article(self) -> Optional[str]:
        """The article's id in the host, or its number in the order where there were no articles to look into: of
        check_article.
        """
        return self._text("intakt_action_article")

    @property
    def new_article(self) -> Optional[NewArticle]:
        """The article to create: of create_article."""
        return self._node("intakt_action_new_article", NewArticle)

    @property
    def placeholder(self) -> Optional[str]:
        """The number of the placeholder article: of use_placeholder."""
        return self._text("intakt_action_placeholder")

    @property
    def document(self) -> Optional[DocumentPlan]:
        """The document to create: of create_document."""
        return self._node("intakt_action_document", DocumentPlan)

    @property
    def document_action(self) -> Optional[str]:
        """The id of the action that creates the document: of add_payment and add_attachment."""
        return self._text("intakt_action_document_action")

    @property
    def payment(self) -> Optional[Payment]:
        """The payment: of add_payment. Without an amount the order does not say how much was paid."""
        return self._node("intakt_action_payment", Payment)

    @property
    def purpose(self) -> Optional[PaymentPurpose]:
        """What kind of payment it is: of add_payment."""
        return self._choice("intakt_action_purpose", PaymentPurpose)

    @property
    def attachment(self) -> Optional[Attachment]:
        """The file: of add_attachment."""
        return self._node("intakt_action_attachment", Attachment)

    @property
    def content_sha256(self) -> Optional[str]:
        """SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of add_attachment."""
        return self._text("intakt_action_content_sha256")

    @property
    def source_id(self) -> Optional[str]:
        """The shop's id of the party: of cross_reference."""
        return self._text("intakt_action_source_id")

    @property
    def json(self) -> Optional[str]:
        """The whole action, as plans have it."""
        return self._text("intakt_action_json")


class Address(Node):
    """A postal address, as written. A node."""

    __slots__ = ()
    _FIELDS = ("kind", "street", "house_number", "line2", "postal_code", "city", "state", "country")

    @property
    def kind(self) -> Optional[AddressKind]:
        """What kind of place it is, where the sender says so."""
        return self._choice("intakt_address_kind", AddressKind)

    @property
    def street(self) -> Optional[str]:
        """Street. With the house number when the sender does not part them and the profile does not split."""
        return self._text("intakt_address_street")

    @property
    def house_number(self) -> Optional[str]:
        """House number with its additions."""
        return self._text("intakt_address_house_number")

    @property
    def line2(self) -> Optional[str]:
        """Second line: floor, care-of, district."""
        return self._text("intakt_address_line2")

    @property
    def postal_code(self) -> Optional[str]:
        """Postal code."""
        return self._text("intakt_address_postal_code")

    @property
    def city(self) -> Optional[str]:
        """Place."""
        return self._text("intakt_address_city")

    @property
    def state(self) -> Optional[str]:
        """State or region."""
        return self._text("intakt_address_state")

    @property
    def country(self) -> Optional[str]:
        """ISO 3166 alpha-2 code after the profile's tables, else as written."""
        return self._text("intakt_address_country")


class Adjustment(Node):
    """A value that the settings changed, so that the target takes it. A node."""

    __slots__ = ()
    _FIELDS = ("action", "field", "line", "old", "new", "rule")

    @property
    def action(self) -> Optional[str]:
        """The action that has the value."""
        return self._text("intakt_adjustment_action")

    @property
    def field(self) -> Optional[str]:
        """The field, such as `party.company` or `line.price`."""
        return self._text("intakt_adjustment_field")

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self._number("intakt_adjustment_line")

    @property
    def old(self) -> Optional[str]:
        """What the order says; `null` for nothing."""
        return self._text("intakt_adjustment_old")

    @property
    def new(self) -> Optional[str]:
        """What the action has; `null` for nothing."""
        return self._text("intakt_adjustment_new")

    @property
    def rule(self) -> Optional[str]:
        """The setting that did it, such as `constraints.party.company.max_length`."""
        return self._text("intakt_adjustment_rule")


class Amounts(Node):
    """The amounts of an order: computed, compared with what the order states, and named for the target. In the
    order's currency, rounded to its smallest coin; what cannot be told without guessing is missing. A node.
    """

    __slots__ = ()
    _FIELDS = (
        "currency",
        "exchange_factor",
        "prices",
        "rounding",
        "net",
        "tax",
        "gross",
        "rounding_line",
        "payable",
        "rates",
        "lines",
        "charges",
        "missing",
        "differences",
        "tax_treatment",
        "payment",
    )

    @property
    def currency(self) -> Optional[str]:
        """ISO 4217 code, where the order states its currency. No amount of the order is in another one."""
        return self._text("intakt_amounts_currency")

    @property
    def exchange_factor(self) -> Optional[Decimal]:
        """The factor between the order's currency and the shop's own, as the order states it. Recorded, never
        applied.
        """
        return self._decimal("intakt_amounts_exchange_factor")

    @property
    def prices(self) -> Optional[PriceKind]:
        """Whether prices include tax, as the order states it."""
        return self._choice("intakt_amounts_prices", PriceKind)

    @property
    def rounding(self) -> Optional[Rounding]:
        """Where amounts are rounded."""
        return self._choice("intakt_amounts_rounding", Rounding)

    @property
    def net(self) -> Optional[Decimal]:
        """Sum without tax."""
        return self._decimal("intakt_amounts_net")

    @property
    def tax(self) -> Optional[Decimal]:
        """Tax."""
        return self._decimal("intakt_amounts_tax")

    @property
    def gross(self) -> Optional[Decimal]:
        """Sum with tax: net and tax."""
        return self._decimal("intakt_amounts_gross")

    @property
    def rounding_line(self) -> Optional[Decimal]:
        """The amount of the rounding line: what brings the computed sum to the one that the order states."""
        return self._decimal("intakt_amounts_rounding_line")

    @property
    def payable(self) -> Optional[Decimal]:
        """What is to be paid: gross and rounding line. It is the sum that the order states, where it states one."""
        return self._decimal("intakt_amounts_payable")

    @property
    def rates(self) -> Tuple[PartAmounts, ...]:
        """The sums of each tax rate; they sum to net, tax and gross."""
        return self._nodes("intakt_amounts_rate", PartAmounts)

    @property
    def lines(self) -> Tuple[LineAmounts, ...]:
        """The lines that have amounts; with the charges they sum to net, tax and gross."""
        return self._nodes("intakt_amounts_line", LineAmounts)

    @property
    def charges(self) -> Tuple[ChargeAmounts, ...]:
        """Shipping, surcharges, discounts and vouchers of the whole order."""
        return self._nodes("intakt_amounts_charge", ChargeAmounts)

    @property
    def missing(self) -> Tuple[Missing, ...]:
        """What the order does not state, so that sums are missing."""
        return self._nodes("intakt_amounts_missing", Missing)

    @property
    def differences(self) -> Tuple[Difference, ...]:
        """Amounts that the order states and that differ from the computed ones, with the difference explained."""
        return self._nodes("intakt_amounts_difference", Difference)

    @property
    def tax_treatment(self) -> Optional[TaxTreatment]:
        """Why no tax, or whose tax; where the question comes up."""
        return self._node("intakt_amounts_tax_treatment", TaxTreatment)

    @property
    def payment(self) -> Optional[PaymentSummary]:
        """What has been paid."""
        return self._node("intakt_amounts_payment", PaymentSummary)


class Attachment(Node):
    """A file that belongs to the order. A node."""

    __slots__ = ()
    _FIELDS = (
        "id",
        "name",
        "purpose",
        "media_type",
        "sha256",
        "detected_type",
        "content_sha256",
        "content",
        "reference",
        "position",
    )

    @property
    def id(self) -> Optional[str]:
        """The sender's own id for it, to which lines may refer."""
        return self._text("intakt_attachment_id")

    @property
    def name(self) -> Optional[str]:
        """File name without any folder, made safe to write into one."""
        return self._text("intakt_attachment_name")

    @property
    def purpose(self) -> Optional[str]:
        """What it is for, such as `prescription`."""
        return self._text("intakt_attachment_purpose")

    @property
    def media_type(self) -> Optional[str]:
        """Media type as stated by the sender."""
        return self._text("intakt_attachment_media_type")

    @property
    def sha256(self) -> Optional[str]:
        """SHA-256 in lower-case hexadecimal as stated by the sender."""
        return self._text("intakt_attachment_sha256")

    @property
    def detected_type(self) -> Optional[str]:
        """Media type that the content begins like, where it is one that can be told."""
        return self._text("intakt_attachment_detected_type")

    @property
    def content_sha256(self) -> Optional[str]:
        """SHA-256 of the content in lower-case hexadecimal."""
        return self._text("intakt_attachment_content_sha256")

    @property
    def content(self) -> Optional[bytes]:
        """The bytes; None where none were given."""
        return self._content("intakt_attachment_bytes")

    @property
    def reference(self) -> Optional[str]:
        """A URL or a file name where the bytes are; never fetched."""
        return self._text("intakt_attachment_reference")

    @property
    def position(self) -> Optional[Position]:
        """Where the attachment stands in the order."""
        return self._node("intakt_attachment_position", Position)


class Attribute(Node):
    """A named property of a line, such as size or colour. A node."""

    __slots__ = ()
    _FIELDS = ("name", "value", "price", "article_suffix")

    @property
    def name(self) -> Optional[str]:
        """What is chosen, such as `Größe`."""
        return self._text("intakt_attribute_name")

    @property
    def value(self) -> Optional[str]:
        """The choice, such as `42`."""
        return self._text("intakt_attribute_value")

    @property
    def price(self) -> Optional[Decimal]:
        """What the choice adds to the price of one unit."""
        return self._decimal("intakt_attribute_price")

    @property
    def article_suffix(self) -> Optional[str]:
        """What the choice adds to the article code."""
        return self._text("intakt_attribute_article_suffix")


class Awaited(Node):
    """An action of another order's plan. A node."""

    __slots__ = ()
    _FIELDS = ("order", "action")

    @property
    def order(self) -> Optional[OrderIdentity]:
        """The other order."""
        return self._node("intakt_awaited_order", OrderIdentity)

    @property
    def action(self) -> Optional[str]:
        """The id of the action in its plan."""
        return self._text("intakt_awaited_action")


class Candidate(Node):
    """A party of the address book that was compared. A node."""

    __slots__ = ()
    _FIELDS = ("party", "version", "score", "proofs", "contradictions", "evidence", "match_key")

    @property
    def party(self) -> Optional[str]:
        """Its id in the address book."""
        return self._text("intakt_candidate_party")

    @property
    def version(self) -> Optional[int]:
        """The version of its row, as the host gave it."""
        return self._optional_number("intakt_candidate_version")

    @property
    def score(self) -> int:
        """Sum of the weights in 1/100 bit. Ranks; never decides alone."""
        return self._number("intakt_candidate_score")

    @property
    def proofs(self) -> Tuple[Proof, ...]:
        """What proves identity under law 2, if anything does."""
        return self._choices("intakt_candidate_proof", Proof)

    @property
    def contradictions(self) -> Tuple[Contradiction, ...]:
        """What forbids identity, whatever else agrees."""
        return self._choices("intakt_candidate_contradiction", Contradiction)

    @property
    def evidence(self) -> Tuple[Evidence, ...]:
        """Field by field."""
        return self._nodes("intakt_candidate_evidence", Evidence)

    @property
    def match_key(self) -> Optional[str]:
        """What speaks for and against the candidate in one word: `+NAME+ADDRESS-BIRTHDATE`. `+` agrees, `~` agrees
        in part or nearly, `-` differs.
        """
        return self._text("intakt_candidate_match_key")

    @property
    def json(self) -> Optional[str]:
        """The whole candidate, as plans have it."""
        return self._text("intakt_candidate_json")


class CaseCandidate(Node):
    """A candidate beside what the order says. A node."""

    __slots__ = ()
    _FIELDS = ("id", "is_there", "flags", "is_never", "score", "proofs", "contradictions", "fields", "earlier")

    @property
    def id(self) -> Optional[str]:
        """Its id in the address book."""
        return self._text("intakt_case_candidate_id")

    @property
    def is_there(self) -> Optional[bool]:
        """Whether the address book still has it."""
        return self._answer("intakt_case_candidate_is_there")

    @property
    def flags(self) -> Tuple[str, ...]:
        """What a clerk has to know of it: `deceased`, `blocked`."""
        return self._texts("intakt_case_candidate_flag")

    @property
    def is_never(self) -> Optional[bool]:
        """Whether a clerk has said that the party of the order is never this one."""
        return self._answer("intakt_case_candidate_is_never")

    @property
    def score(self) -> int:
        """The score of the comparison, in 1/100 bit."""
        return self._number("intakt_case_candidate_score")

    @property
    def proofs(self) -> Tuple[str, ...]:
        """What would prove it, as stable words."""
        return self._texts("intakt_case_candidate_proof")

    @property
    def contradictions(self) -> Tuple[str, ...]:
        """What speaks against it, as stable words."""
        return self._texts("intakt_case_candidate_contradiction")

    @property
    def fields(self) -> Tuple[CaseField, ...]:
        """Field by field; those that neither side has are left out."""
        return self._nodes("intakt_case_candidate_field", CaseField)

    @property
    def earlier(self) -> Tuple[EarlierOrder, ...]:
        """Its latest orders, the latest first."""
        return self._nodes("intakt_case_candidate_earlier", EarlierOrder)


class CaseField(Node):
    """One field of a candidate: what the order says, what the address book has, and what it would have. A node."""

    __slots__ = ()
    _FIELDS = ("name", "order", "candidate", "result", "becomes", "agreement")

    @property
    def name(self) -> Optional[str]:
        """Which field, such as `given_name`."""
        return self._text("intakt_case_field_name")

    @property
    def order(self) -> Optional[str]:
        """What the order says."""
        return self._text("intakt_case_field_order")

    @property
    def candidate(self) -> Optional[str]:
        """What the address book has."""
        return self._text("intakt_case_field_candidate")

    @property
    def result(self) -> Optional[str]:
        """What the address book has once the candidate is named, as the settings say."""
        return self._text("intakt_case_field_result")

    @property
    def becomes(self) -> Optional[str]:
        """What becomes of the field: `keep`, `write` or `ask`."""
        return self._text("intakt_case_field_becomes")

    @property
    def agreement(self) -> Optional[str]:
        """How well the two agree, such as `equal`, `similar` or `different`."""
        return self._text("intakt_case_field_agreement")


class CaseLine(Node):
    """What a line of an order says of its article. A node."""

    __slots__ = ()
    _FIELDS = ("code", "gtin", "pzn", "name", "quantity", "tax_rate")

    @property
    def code(self) -> Optional[str]:
        """The shop's code: that of the variant where there is one."""
        return self._text("intakt_case_line_code")

    @property
    def gtin(self) -> Optional[str]:
        """GTIN (EAN)."""
        return self._text("intakt_case_line_gtin")

    @property
    def pzn(self) -> Optional[str]:
        """Pharmazentralnummer."""
        return self._text("intakt_case_line_pzn")

    @property
    def name(self) -> Optional[str]:
        """Short text."""
        return self._text("intakt_case_line_name")

    @property
    def quantity(self) -> Optional[str]:
        """How many, with the unit, such as `2 Stk`."""
        return self._text("intakt_case_line_quantity")

    @property
    def tax_rate(self) -> Optional[Decimal]:
        """The tax rate in percent."""
        return self._decimal("intakt_case_line_tax_rate")


class Charge(Node):
    """Something added to the sum of the whole order. Amounts are signed: a discount is below zero. A node."""

    __slots__ = ()
    _FIELDS = ("rule", "kind", "label", "amount", "net", "gross", "tax_rate", "position")

    @property
    def rule(self) -> Optional[str]:
        """The name of the rule that read the charge, such as `shipping` in `[order.charges.shipping]`."""
        return self._text("intakt_charge_rule")

    @property
    def kind(self) -> Optional[ChargeKind]:
        """What kind of charge it is."""
        return self._choice("intakt_charge_kind", ChargeKind)

    @property
    def label(self) -> Optional[str]:
        """The sender's own words for it."""
        return self._text("intakt_charge_label")

    @property
    def amount(self) -> Optional[Decimal]:
        """The amount under the order's price statement."""
        return self._decimal("intakt_charge_amount")

    @property
    def net(self) -> Optional[Decimal]:
        """The amount without tax, where the sender states it."""
        return self._decimal("intakt_charge_net")

    @property
    def gross(self) -> Optional[Decimal]:
        """The amount with tax, where the sender states it."""
        return self._decimal("intakt_charge_gross")

    @property
    def tax_rate(self) -> Optional[Decimal]:
        """Tax rate in percent."""
        return self._decimal("intakt_charge_tax_rate")

    @property
    def position(self) -> Optional[Position]:
        """Where the charge stands."""
        return self._node("intakt_charge_position", Position)


class ChargeAmounts(Node):
    """The amounts of a charge. A node."""

    __slots__ = ()
    _FIELDS = ("charge", "kind", "split", "voucher", "parts")

    @property
    def charge(self) -> int:
        """The charge, counted from 1."""
        return self._number("intakt_charge_amounts_charge")

    @property
    def kind(self) -> Optional[ChargeKind]:
        """What kind of charge it is."""
        return self._choice("intakt_charge_amounts_kind", ChargeKind)

    @property
    def split(self) -> Optional[SplitMethod]:
        """How it was split over the tax rates of the lines; none where the order states its rate."""
        return self._choice("intakt_charge_amounts_split", SplitMethod)

    @property
    def voucher(self) -> Optional[VoucherUse]:
        """What a voucher is: a payment has no amounts here."""
        return self._choice("intakt_charge_amounts_voucher", VoucherUse)

    @property
    def parts(self) -> Tuple[PartAmounts, ...]:
        """Its part under each rate; they sum to the charge."""
        return self._nodes("intakt_charge_amounts_part", PartAmounts)


class Comment(Node):
    """A comment in a document. A node."""

    __slots__ = ()
    _FIELDS = ("text", "visibility")

    @property
    def text(self) -> Optional[str]:
        """What it says."""
        return self._text("intakt_comment_text")

    @property
    def visibility(self) -> Optional[Visibility]:
        """Who is to see it."""
        return self._choice("intakt_comment_visibility", Visibility)


class Condition(Node):
    """A condition of an order without tax. A node."""

    __slots__ = ()
    _FIELDS = ("kind", "met")

    @property
    def kind(self) -> Optional[ConditionKind]:
        """Which."""
        return self._choice("intakt_condition_kind", ConditionKind)

    @property
    def met(self) -> Optional[bool]:
        """Whether it is met."""
        return self._answer("intakt_condition_met")


class Difference(Node):
    """An amount that the order states and that differs from the computed one. A node."""

    __slots__ = ()
    _FIELDS = ("total", "line", "rate", "stated", "computed", "amount", "cause", "resolution")

    @property
    def total(self) -> Optional[TotalKind]:
        """Which amount."""
        return self._choice("intakt_difference_total", TotalKind)

    @property
    def line(self) -> int:
        """The line, counted from 1, for an amount of a line."""
        return self._number("intakt_difference_line")

    @property
    def rate(self) -> Optional[Decimal]:
        """The tax rate in percent, for an amount of a rate."""
        return self._decimal("intakt_difference_rate")

    @property
    def stated(self) -> Optional[Decimal]:
        """What the order states."""
        return self._decimal("intakt_difference_stated")

    @property
    def computed(self) -> Optional[Decimal]:
        """What was computed."""
        return self._decimal("intakt_difference_computed")

    @property
    def amount(self) -> Optional[Decimal]:
        """Stated less computed."""
        return self._decimal("intakt_difference_amount")

    @property
    def cause(self) -> Optional[Cause]:
        """What could be the cause."""
        return self._choice("intakt_difference_cause", Cause)

    @property
    def resolution(self) -> Optional[Resolution]:
        """What became of it."""
        return self._choice("intakt_difference_resolution", Resolution)


class DocumentLine(Node):
    """A line of a document. A node."""

    __slots__ = ()
    _FIELDS = ("article_action", "line")

    @property
    def article_action(self) -> Optional[str]:
        """The action that yields the article of the host; none for a line without one."""
        return self._text("intakt_document_line_article_action")

    @property
    def line(self) -> Optional[Line]:
        """The line as the order has it, but for a price that the settings move between a set and its parts."""
        return self._node("intakt_document_line_line", Line)


class DocumentParty(Node):
    """A party in a document. A node."""

    __slots__ = ()
    _FIELDS = ("role", "action", "contact", "party")

    @property
    def role(self) -> Optional[Role]:
        """What the party is in the order."""
        return self._choice("intakt_document_party_role", Role)

    @property
    def action(self) -> Optional[str]:
        """The action that yields the party of the host; none for a party that is text only."""
        return self._text("intakt_document_party_action")

    @property
    def contact(self) -> Optional[str]:
        """The action that yields the host's contact, for a company whose order names a person."""
        return self._text("intakt_document_party_contact")

    @property
    def party(self) -> Optional[Party]:
        """The party as the order has it; empty for a debtor that only the settings name."""
        return self._node("intakt_document_party_party", Party)


class DocumentPlan(Node):
    """The document that an order becomes. Its values are those of the order, whatever the address book says. A node."""

    __slots__ = ()
    _FIELDS = (
        "kind",
        "document_status",
        "document_date",
        "document_date_time",
        "document_date_text",
        "order_number",
        "number",
        "employee",
        "branch",
        "clerk",
        "order_type",
        "date",
        "date_time",
        "date_text",
        "delivery_date",
        "delivery_date_time",
        "delivery_date_text",
        "currency",
        "prices",
        "reference",
        "status",
        "language",
        "channel",
        "shipping_method",
        "parties",
        "lines",
        "charges",
        "payments",
        "remarks",
        "comments",
        "extensions",
    )

    @property
    def kind(self) -> Optional[DocumentKind]:
        """What kind of document."""
        return self._choice("intakt_document_plan_kind", DocumentKind)

    @property
    def document_status(self) -> Optional[DocumentStatus]:
        """The status that it gets, as the settings say."""
        return self._choice("intakt_document_plan_document_status", DocumentStatus)

    @property
    def document_date(self) -> Optional[datetime.date]:
        """The date that it bears, by the rule of the settings."""
        return self._date("intakt_document_plan_document_date")

    @property
    def document_date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_document_plan_document_date")

    @property
    def document_date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_document_plan_document_date")

    @property
    def order_number(self) -> Optional[str]:
        """The number that the shop gave the order."""
        return self._text("intakt_document_plan_order_number")

    @property
    def number(self) -> Optional[Numbering]:
        """Where its own number comes from; the host numbers it itself where this says nothing."""
        return self._node("intakt_document_plan_number", Numbering)

    @property
    def employee(self) -> Optional[str]:
        """The host's employee whom it is entered under, as the settings say."""
        return self._text("intakt_document_plan_employee")

    @property
    def branch(self) -> Optional[str]:
        """The host's branch that it belongs to, as the settings say."""
        return self._text("intakt_document_plan_branch")

    @property
    def clerk(self) -> Optional[str]:
        """The clerk who is responsible, as the settings say."""
        return self._text("intakt_document_plan_clerk")

    @property
    def order_type(self) -> Optional[str]:
        """The kind of document in the sender's own word."""
        return self._text("intakt_document_plan_order_type")

    @property
    def date(self) -> Optional[datetime.date]:
        """When the order was placed."""
        return self._date("intakt_document_plan_date")

    @property
    def date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_document_plan_date")

    @property
    def date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_document_plan_date")

    @property
    def delivery_date(self) -> Optional[datetime.date]:
        """When delivery is wished for."""
        return self._date("intakt_document_plan_delivery_date")

    @property
    def delivery_date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_document_plan_delivery_date")

    @property
    def delivery_date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_document_plan_delivery_date")

    @property
    def currency(self) -> Optional[str]:
        """ISO 4217 code of all amounts."""
        return self._text("intakt_document_plan_currency")

    @property
    def prices(self) -> Optional[PriceKind]:
        """Whether the prices include tax."""
        return self._choice("intakt_document_plan_prices", PriceKind)

    @property
    def reference(self) -> Optional[str]:
        """The buyer's own reference."""
        return self._text("intakt_document_plan_reference")

    @property
    def status(self) -> Optional[str]:
        """The state of the order in the shop, in the shop's own word."""
        return self._text("intakt_document_plan_status")

    @property
    def language(self) -> Optional[str]:
        """ISO 639 code of the language of the customer."""
        return self._text("intakt_document_plan_language")

    @property
    def channel(self) -> Optional[str]:
        """The shop or sales channel within the source."""
        return self._text("intakt_document_plan_channel")

    @property
    def shipping_method(self) -> Optional[str]:
        """How the goods are sent."""
        return self._text("intakt_document_plan_shipping_method")

    @property
    def parties(self) -> Tuple[DocumentParty, ...]:
        """Who takes part, with the name and address of the order."""
        return self._nodes("intakt_document_plan_party", DocumentParty)

    @property
    def lines(self) -> Tuple[DocumentLine, ...]:
        """What is ordered, in the order of the file, none left out."""
        return self._nodes("intakt_document_plan_line", DocumentLine)

    @property
    def charges(self) -> Tuple[Charge, ...]:
        """Shipping, surcharges, discounts and vouchers of the whole order."""
        return self._nodes("intakt_document_plan_charge", Charge)

    @property
    def payments(self) -> Tuple[Payment, ...]:
        """How the order is paid or was paid. Money received has an action of its own."""
        return self._nodes("intakt_document_plan_payment", Payment)

    @property
    def remarks(self) -> Tuple[str, ...]:
        """What the customer or the shop wrote."""
        return self._texts("intakt_document_plan_remark")

    @property
    def comments(self) -> Tuple[Comment, ...]:
        """What the settings add."""
        return self._nodes("intakt_document_plan_comment", Comment)

    @property
    def extensions(self) -> Tuple[Extension, ...]:
        """Values for which the model has no field."""
        return self._nodes("intakt_document_plan_extension", Extension)


class EarlierOrder(Node):
    """A document that a candidate has had. A node."""

    __slots__ = ()
    _FIELDS = ("source", "kind", "number", "order", "date", "date_time", "date_text", "created", "roles")

    @property
    def source(self) -> Optional[str]:
        """The source that the order came from."""
        return self._text("intakt_earlier_order_source")

    @property
    def kind(self) -> Optional[str]:
        """What kind of document it is, such as `intake`."""
        return self._text("intakt_earlier_order_kind")

    @property
    def number(self) -> Optional[str]:
        """The number of the document."""
        return self._text("intakt_earlier_order_number")

    @property
    def order(self) -> Optional[str]:
        """The number of the order; a hash once somebody of it was erased."""
        return self._text("intakt_earlier_order_order")

    @property
    def date(self) -> Optional[datetime.date]:
        """When the order was placed."""
        return self._date("intakt_earlier_order_date")

    @property
    def date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_earlier_order_date")

    @property
    def date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_earlier_order_date")

    @property
    def created(self) -> int:
        """When it was written: seconds since 1970 (UTC)."""
        return self._number("intakt_earlier_order_created")

    @property
    def roles(self) -> Tuple[Role, ...]:
        """What the candidate was in it."""
        return self._choices("intakt_earlier_order_role", Role)


class Evidence(Node):
    """One compared field: how well it agrees and what that weighs. A node."""

    __slots__ = ()
    _FIELDS = ("field", "level", "weight", "running_sum", "ours", "theirs", "ours_value", "theirs_value")

    @property
    def field(self) -> Optional[EvidenceField]:
        """What was compared."""
        return self._choice("intakt_evidence_field", EvidenceField)

    @property
    def level(self) -> Optional[EvidenceLevel]:
        """How well it agrees."""
        return self._choice("intakt_evidence_level", EvidenceLevel)

    @property
    def weight(self) -> int:
        """log2 of how much likelier this agreement is among records of one person than among records of two, in
        1/100 bit (Fellegi and Sunter). Below zero speaks against.
        """
        return self._number("intakt_evidence_weight")

    @property
    def running_sum(self) -> int:
        """The sum of the weights up to this one; the last of a candidate is its score."""
        return self._number("intakt_evidence_running_sum")

    @property
    def ours(self) -> Optional[str]:
        """The value of the order, masked to its first letter and its length."""
        return self._text("intakt_evidence_ours")

    @property
    def theirs(self) -> Optional[str]:
        """The value of the candidate, masked to its first letter and its length."""
        return self._text("intakt_evidence_theirs")

    @property
    def ours_value(self) -> Optional[str]:
        """The value of the order in the clear. May be personal data: for a clerk, not for logs."""
        return self._text("intakt_evidence_ours_value")

    @property
    def theirs_value(self) -> Optional[str]:
        """The value of the candidate in the clear. May be personal data: for a clerk, not for logs."""
        return self._text("intakt_evidence_theirs_value")

    @property
    def json(self) -> Optional[str]:
        """The whole evidence, as plans have it."""
        return self._text("intakt_evidence_json")


class Extension(Node):
    """A value for which the model has no field. A node."""

    __slots__ = ()
    _FIELDS = ("name", "value")

    @property
    def name(self) -> Optional[str]:
        """The name that the profile gives it."""
        return self._text("intakt_extension_name")

    @property
    def value(self) -> Optional[str]:
        """The text as it stands in the input."""
        return self._text("intakt_extension_value")


class FieldChange(Node):
    """The change of one field of a party. A node."""

    __slots__ = ()
    _FIELDS = ("field", "old", "new")

    @property
    def field(self) -> Optional[PartyField]:
        """Which field."""
        return self._choice("intakt_field_change_field", PartyField)

    @property
    def old(self) -> Optional[str]:
        """What the address book had; `null` for nothing."""
        return self._text("intakt_field_change_old")

    @property
    def new(self) -> Optional[str]:
        """What it is to have; `null` for nothing, which occurs only for a part that a new address does not have."""
        return self._text("intakt_field_change_new")


class FoundArticle(Node):
    """An article that was found. A node."""

    __slots__ = ()
    _FIELDS = ("id", "number", "name", "gtin", "pzn", "price", "tax_rate", "unit")

    @property
    def id(self) -> Optional[str]:
        """Its id."""
        return self._text("intakt_found_article_id")

    @property
    def number(self) -> Optional[str]:
        """Its number."""
        return self._text("intakt_found_article_number")

    @property
    def name(self) -> Optional[str]:
        """Its short text."""
        return self._text("intakt_found_article_name")

    @property
    def gtin(self) -> Optional[str]:
        """Its GTIN (EAN)."""
        return self._text("intakt_found_article_gtin")

    @property
    def pzn(self) -> Optional[str]:
        """Its Pharmazentralnummer."""
        return self._text("intakt_found_article_pzn")

    @property
    def price(self) -> Optional[Decimal]:
        """The price of one unit."""
        return self._decimal("intakt_found_article_price")

    @property
    def tax_rate(self) -> Optional[Decimal]:
        """The tax rate in percent."""
        return self._decimal("intakt_found_article_tax_rate")

    @property
    def unit(self) -> Optional[str]:
        """The unit of its quantity."""
        return self._text("intakt_found_article_unit")


class FoundArticles(OwnedNode):
    """Articles that have every word of a search. Made by `intakt_database_search_articles`; it belongs to the host,
    which frees it with `intakt_found_articles_free`, and needs its database no longer. A node.
    """

    __slots__ = ()
    _FREE = "intakt_found_articles_free"
    _FIELDS = ("articles",)

    @property
    def articles(self) -> Tuple[FoundArticle, ...]:
        """The articles, by id."""
        return self._nodes("intakt_found_articles_article", FoundArticle)

    @property
    def json(self) -> Optional[str]:
        """All of them as a JSON array of articles as `intakt_article_sink_add_json` takes them, with `version`."""
        return self._text("intakt_found_articles_json")


class FoundParties(OwnedNode):
    """Parties that have every word of a search. Made by `intakt_database_search_parties`; it belongs to the host,
    which frees it with `intakt_found_parties_free`, and needs its database no longer. Personal data. A node.
    """

    __slots__ = ()
    _FREE = "intakt_found_parties_free"
    _FIELDS = ("parties",)

    @property
    def parties(self) -> Tuple[FoundParty, ...]:
        """The parties, in the order in which they came into the address book."""
        return self._nodes("intakt_found_parties_party", FoundParty)

    @property
    def json(self) -> Optional[str]:
        """All of them as a JSON array of `{'id': …, 'flags': […], 'party': {…}}`."""
        return self._text("intakt_found_parties_json")


class FoundParty(Node):
    """A party that was found. A node."""

    __slots__ = ()
    _FIELDS = ("id", "flags", "fields", "values")

    @property
    def id(self) -> Optional[str]:
        """Its id."""
        return self._text("intakt_found_party_id")

    @property
    def flags(self) -> Tuple[str, ...]:
        """What a clerk has to know of it: `deceased`, `blocked`."""
        return self._texts("intakt_found_party_flag")

    @property
    def fields(self) -> Tuple[str, ...]:
        """The names of the fields that it has, such as `given_name`."""
        return self._texts("intakt_found_party_field")

    @property
    def values(self) -> Tuple[str, ...]:
        """The values of the fields, in the order of their names."""
        return self._texts("intakt_found_party_value")


class Identifier(Node):
    """A number and the scheme that issued it. A node."""

    __slots__ = ()
    _FIELDS = ("scheme", "value")

    @property
    def scheme(self) -> Optional[str]:
        """Lower-case name of the scheme: `gln`, `duns`, `lanr`, `bsnr`, `ik`, or the sender's own word."""
        return self._text("intakt_identifier_scheme")

    @property
    def value(self) -> Optional[str]:
        """The number as written."""
        return self._text("intakt_identifier_value")


class Line(Node):
    """One line of an order. Its identity is its place and `intakt_line_id`, never the article. A node."""

    __slots__ = ()
    _FIELDS = (
        "rule",
        "kind",
        "id",
        "article",
        "variant",
        "parent",
        "buyer_article",
        "gtin",
        "pzn",
        "aid_number",
        "name",
        "description",
        "quantity",
        "unit",
        "price",
        "price_total",
        "price_quantity",
        "prices",
        "total",
        "discount",
        "discount_percent",
        "tax_rate",
        "tax",
        "side",
        "prescription",
        "delivery_date",
        "delivery_date_time",
        "delivery_date_text",
        "attributes",
        "remarks",
        "extensions",
        "position",
    )

    @property
    def rule(self) -> Optional[str]:
        """The name of the rule that read the line, such as `row` in `[order.lines.row]`."""
        return self._text("intakt_line_rule")

    @property
    def kind(self) -> Optional[LineKind]:
        """What kind of line it is."""
        return self._choice("intakt_line_kind", LineKind)

    @property
    def id(self) -> Optional[str]:
        """The sender's own number or id of the line."""
        return self._text("intakt_line_id")

    @property
    def article(self) -> Optional[str]:
        """Article code of the seller."""
        return self._text("intakt_line_article")

    @property
    def variant(self) -> Optional[str]:
        """Article code of the variant (size, colour) where the article code is that of the article in general."""
        return self._text("intakt_line_variant")

    @property
    def parent(self) -> Optional[str]:
        """The `intakt_line_id` of the set that this line is a part of."""
        return self._text("intakt_line_parent")

    @property
    def buyer_article(self) -> Optional[str]:
        """Article code of the buyer."""
        return self._text("intakt_line_buyer_article")

    @property
    def gtin(self) -> Optional[str]:
        """GTIN (EAN)."""
        return self._text("intakt_line_gtin")

    @property
    def pzn(self) -> Optional[str]:
        """Pharmazentralnummer."""
        return self._text("intakt_line_pzn")

    @property
    def aid_number(self) -> Optional[str]:
        """Hilfsmittelpositionsnummer, ten digits."""
        return self._text("intakt_line_aid_number")

    @property
    def name(self) -> Optional[str]:
        """Short text."""
        return self._text("intakt_line_name")

    @property
    def description(self) -> Optional[str]:
        """Long text."""
        return self._text("intakt_line_description")

    @property
    def quantity(self) -> Optional[Decimal]:
        """How many; in `intakt_line_unit`."""
        return self._decimal("intakt_line_quantity")

    @property
    def unit(self) -> Optional[str]:
        """Unit of the quantity as written (`C62`, `EA`, `Stk`)."""
        return self._text("intakt_line_unit")

    @property
    def price(self) -> Optional[Decimal]:
        """Price of one unit, as written. Nothing where it is a division still to be carried out: see
        `intakt_line_price_total`.
        """
        return self._decimal("intakt_line_price")

    @property
    def price_total(self) -> Optional[Decimal]:
        """What is to be divided by `intakt_line_price_quantity` for the price of one unit, such as a price for 100
        pieces. Nothing where `intakt_line_price` has the price.
        """
        return self._decimal("intakt_line_price_total")

    @property
    def price_quantity(self) -> Optional[Decimal]:
        """What `intakt_line_price_total` is to be divided by; never zero."""
        return self._decimal("intakt_line_price_quantity")

    @property
    def prices(self) -> Optional[PriceKind]:
        """Whether this line's amounts include tax, where it differs from the order."""
        return self._choice("intakt_line_prices", PriceKind)

    @property
    def total(self) -> Optional[Decimal]:
        """Sum of the line as stated by the sender, discounts taken off."""
        return self._decimal("intakt_line_total")

    @property
    def discount(self) -> Optional[Decimal]:
        """Discount on the line as a signed amount: what is added to the sum, so below zero."""
        return self._decimal("intakt_line_discount")

    @property
    def discount_percent(self) -> Optional[Decimal]:
        """Discount on the line in percent."""
        return self._decimal("intakt_line_discount_percent")

    @property
    def tax_rate(self) -> Optional[Decimal]:
        """Tax rate in percent: `19`, not `0.19`."""
        return self._decimal("intakt_line_tax_rate")

    @property
    def tax(self) -> Optional[Decimal]:
        """Tax amount of the line."""
        return self._decimal("intakt_line_tax")

    @property
    def side(self) -> Optional[Side]:
        """Which side of the body the article is for."""
        return self._choice("intakt_line_side", Side)

    @property
    def prescription(self) -> Optional[str]:
        """Reference of the prescription that the line rests on."""
        return self._text("intakt_line_prescription")

    @property
    def delivery_date(self) -> Optional[datetime.date]:
        """When this line is wished for."""
        return self._date("intakt_line_delivery_date")

    @property
    def delivery_date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_line_delivery_date")

    @property
    def delivery_date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_line_delivery_date")

    @property
    def attributes(self) -> Tuple[Attribute, ...]:
        """Options that the customer chose, such as size and colour, in the order of the file."""
        return self._nodes("intakt_line_attribute", Attribute)

    @property
    def remarks(self) -> Tuple[str, ...]:
        """Remarks on the line."""
        return self._texts("intakt_line_remark")

    @property
    def extensions(self) -> Tuple[Extension, ...]:
        """Values for which the model has no field."""
        return self._nodes("intakt_line_extension", Extension)

    @property
    def position(self) -> Optional[Position]:
        """Where the line starts."""
        return self._node("intakt_line_position", Position)


class LineAmounts(Node):
    """The amounts of a line. A node."""

    __slots__ = ()
    _FIELDS = ("line", "split", "voucher", "parts")

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self._number("intakt_line_amounts_line")

    @property
    def split(self) -> Optional[SplitMethod]:
        """How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles;
        none where the line states its rate.
        """
        return self._choice("intakt_line_amounts_split", SplitMethod)

    @property
    def voucher(self) -> Optional[VoucherUse]:
        """What a voucher that stands as a line is: a payment has no amounts here."""
        return self._choice("intakt_line_amounts_voucher", VoucherUse)

    @property
    def parts(self) -> Tuple[PartAmounts, ...]:
        """Its part under each rate; they sum to the line."""
        return self._nodes("intakt_line_amounts_part", PartAmounts)


class Match(OwnedNode):
    """Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.

    Made by `intakt_matcher_query_json` and `intakt_importer_match_json`, freed by `intakt_match_free`; it needs
    nothing else. Immutable: any thread, several at once. What its functions return is borrowed from it.
    """

    __slots__ = ()
    _FREE = "intakt_match_free"
    _FIELDS = ("verdict",)

    @property
    def verdict(self) -> Optional[Verdict]:
        """The answer, to be read by getters such as `intakt_verdict_outcome`. Borrowed from `answer`; None for None."""
        return self._node("intakt_match_verdict", Verdict)

    @property
    def json(self) -> Optional[str]:
        """All of it as JSON. Values of the evidence stand masked; `intakt_evidence_ours_value` and `_theirs_value`
        show them.
        """
        return self._text("intakt_match_json")


class Missing(Node):
    """Something that an order does not state, and without which sums cannot be told. A node."""

    __slots__ = ()
    _FIELDS = ("line", "charge", "field")

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self._number("intakt_missing_line")

    @property
    def charge(self) -> int:
        """The charge, counted from 1."""
        return self._number("intakt_missing_charge")

    @property
    def field(self) -> Optional[MissingField]:
        """What is missing."""
        return self._choice("intakt_missing_field", MissingField)


class NewArticle(Node):
    """What an order says of an article that the host does not have. A node."""

    __slots__ = ()
    _FIELDS = ("number", "name", "gtin", "pzn", "price", "prices", "tax_rate", "unit")

    @property
    def number(self) -> Optional[str]:
        """The seller's code, else the GTIN, else the PZN."""
        return self._text("intakt_new_article_number")

    @property
    def name(self) -> Optional[str]:
        """Short text."""
        return self._text("intakt_new_article_name")

    @property
    def gtin(self) -> Optional[str]:
        """GTIN (EAN)."""
        return self._text("intakt_new_article_gtin")

    @property
    def pzn(self) -> Optional[str]:
        """Pharmazentralnummer."""
        return self._text("intakt_new_article_pzn")

    @property
    def price(self) -> Optional[Decimal]:
        """Price of one unit, where the order states it as one number."""
        return self._decimal("intakt_new_article_price")

    @property
    def prices(self) -> Optional[PriceKind]:
        """Whether the price includes tax, where the order says so."""
        return self._choice("intakt_new_article_prices", PriceKind)

    @property
    def tax_rate(self) -> Optional[Decimal]:
        """Tax rate in percent."""
        return self._decimal("intakt_new_article_tax_rate")

    @property
    def unit(self) -> Optional[str]:
        """Unit of the quantity."""
        return self._text("intakt_new_article_unit")


class Notice(Node):
    """Something that a clerk or a channel of the host is told. A node."""

    __slots__ = ()
    _FIELDS = ("reason", "severity", "to", "channels")

    @property
    def reason(self) -> Optional[Reason]:
        """What is told."""
        return self._node("intakt_notice_reason", Reason)

    @property
    def severity(self) -> Optional[Severity]:
        """How serious it is."""
        return self._choice("intakt_notice_severity", Severity)

    @property
    def to(self) -> Tuple[str, ...]:
        """The clerks who want to hear of it; nobody in particular where the list is empty."""
        return self._texts("intakt_notice_to")

    @property
    def channels(self) -> Tuple[str, ...]:
        """The channels of the host that carry it, as the settings say."""
        return self._texts("intakt_notice_channel")


class Numbering(Node):
    """Where the number of a document or a party comes from: `intakt_numbering_number` or `intakt_numbering_range`. A
    node.
    """

    __slots__ = ()
    _FIELDS = ("number", "range")

    @property
    def number(self) -> Optional[str]:
        """The whole number: the sender's, with the prefix of the settings in front."""
        return self._text("intakt_numbering_number")

    @property
    def range(self) -> Optional[str]:
        """The name of the range in the settings that the number is drawn from when the plan is carried out."""
        return self._text("intakt_numbering_range")


class Order(OrderBase):
    """One order as the shop sent it. Made by `intakt_reader_next`; that one belongs to the host, which frees it with
    `intakt_order_free`, and needs its reader no longer. A node.
    """

    __slots__ = ()
    _FREE = "intakt_order_free"
    _FIELDS = (
        "number",
        "type",
        "date",
        "date_time",
        "date_text",
        "delivery_date",
        "delivery_date_time",
        "delivery_date_text",
        "currency",
        "prices",
        "reference",
        "status",
        "language",
        "channel",
        "shipping_method",
        "guest",
        "parties",
        "lines",
        "charges",
        "payments",
        "attachments",
        "totals",
        "remarks",
        "extensions",
        "profile",
        "position",
        "problems",
        "origins",
    )

    @property
    def number(self) -> Optional[str]:
        """The number that the shop gave the order. An order without one is held."""
        return self._text("intakt_order_number")

    @property
    def type(self) -> Optional[str]:
        """The kind of document in the sender's own word or code (`standard`, `220`, `new`)."""
        return self._text("intakt_order_type")

    @property
    def date(self) -> Optional[datetime.date]:
        """When the order was placed."""
        return self._date("intakt_order_date")

    @property
    def date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_order_date")

    @property
    def date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_order_date")

    @property
    def delivery_date(self) -> Optional[datetime.date]:
        """When delivery is wished for."""
        return self._date("intakt_order_delivery_date")

    @property
    def delivery_date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_order_delivery_date")

    @property
    def delivery_date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_order_delivery_date")

    @property
    def currency(self) -> Optional[str]:
        """ISO 4217 code, upper case, as the sender wrote it after the profile's tables."""
        return self._text("intakt_order_currency")

    @property
    def prices(self) -> Optional[PriceKind]:
        """Whether the prices of lines and charges include tax."""
        return self._choice("intakt_order_prices", PriceKind)

    @property
    def reference(self) -> Optional[str]:
        """The buyer's own reference or order number."""
        return self._text("intakt_order_reference")

    @property
    def status(self) -> Optional[str]:
        """The state of the order in the shop, in the shop's own word."""
        return self._text("intakt_order_status")

    @property
    def language(self) -> Optional[str]:
        """ISO 639 code of the language of the customer."""
        return self._text("intakt_order_language")

    @property
    def channel(self) -> Optional[str]:
        """The shop or sales channel within the source."""
        return self._text("intakt_order_channel")

    @property
    def shipping_method(self) -> Optional[str]:
        """How the goods are sent, in the shop's own words."""
        return self._text("intakt_order_shipping_method")

    @property
    def guest(self) -> Optional[bool]:
        """Whether the customer ordered without an account in the shop."""
        return self._answer("intakt_order_guest")

    @property
    def parties(self) -> Tuple[Party, ...]:
        """Who takes part, in the order of the profile's rules; at most one party in a role."""
        return self._nodes("intakt_order_party", Party)

    @property
    def lines(self) -> Tuple[Line, ...]:
        """What is ordered, in the order of the file."""
        return self._nodes("intakt_order_line", Line)

    @property
    def charges(self) -> Tuple[Charge, ...]:
        """Shipping, surcharges, discounts and vouchers of the whole order."""
        return self._nodes("intakt_order_charge", Charge)

    @property
    def payments(self) -> Tuple[Payment, ...]:
        """How the order is paid or was paid."""
        return self._nodes("intakt_order_payment", Payment)

    @property
    def attachments(self) -> Tuple[Attachment, ...]:
        """Files that belong to the order."""
        return self._nodes("intakt_order_attachment", Attachment)

    @property
    def totals(self) -> Optional[Totals]:
        """The sums as the sender states them."""
        return self._node("intakt_order_totals", Totals)

    @property
    def remarks(self) -> Tuple[str, ...]:
        """What the customer or the shop wrote."""
        return self._texts("intakt_order_remark")

    @property
    def extensions(self) -> Tuple[Extension, ...]:
        """Values for which the model has no field."""
        return self._nodes("intakt_order_extension", Extension)

    @property
    def profile(self) -> Optional[str]:
        """The profile that read the order."""
        return self._text("intakt_order_profile")

    @property
    def position(self) -> Optional[Position]:
        """Where the record starts."""
        return self._node("intakt_order_position", Position)

    @property
    def problems(self) -> Tuple[Problem, ...]:
        """What was mended or is wrong. An order with a problem of severity error is held."""
        return self._nodes("intakt_order_problem", Problem)

    @property
    def origins(self) -> Tuple[Origin, ...]:
        """Where each value comes from, if the reader was asked to keep it."""
        return self._nodes("intakt_order_origin", Origin)

    @property
    def json(self) -> Optional[str]:
        """The whole order as JSON, with the field names of `intakt read`; made when it is first asked for. Decimals
        are texts. None for None.
        """
        return self._text("intakt_order_json")


class OrderIdentity(Node):
    """What makes an order one and the same. A node."""

    __slots__ = ()
    _FIELDS = ("tenant", "source", "kind", "number")

    @property
    def tenant(self) -> Optional[str]:
        """The company of the host."""
        return self._text("intakt_order_identity_tenant")

    @property
    def source(self) -> Optional[str]:
        """The shop."""
        return self._text("intakt_order_identity_source")

    @property
    def kind(self) -> Optional[DocumentKind]:
        """What kind of document the order becomes."""
        return self._choice("intakt_order_identity_kind", DocumentKind)

    @property
    def number(self) -> Optional[str]:
        """The number that the shop gave the order, without blanks around it."""
        return self._text("intakt_order_identity_number")


class Origin(Node):
    """Where one value of an order comes from. There are origins only if the reader was asked to keep them
    (`INTAKT_READER_TRACE`). A node.
    """

    __slots__ = ()
    _FIELDS = ("field", "rule", "layer", "level", "positions", "paths")

    @property
    def field(self) -> Optional[str]:
        """The field that was set, such as `lines[2].quantity`: lines, charges, payments and attachments are counted
        from 0, parties are named by their role as in `parties.orderer.city`.
        """
        return self._text("intakt_origin_field")

    @property
    def rule(self) -> Optional[str]:
        """The rule that made the value: its place in the profile, such as `order.lines.row.quantity`."""
        return self._text("intakt_origin_rule")

    @property
    def layer(self) -> Optional[str]:
        """The id of the layer that the rule is of, which is that of a profile."""
        return self._text("intakt_origin_layer")

    @property
    def level(self) -> Optional[Layer]:
        """Whose layer it is."""
        return self._choice("intakt_origin_level", Layer)

    @property
    def positions(self) -> Tuple[Position, ...]:
        """The places in the input that the value was made from; none for a constant."""
        return self._nodes("intakt_origin_position", Position)

    @property
    def paths(self) -> Tuple[str, ...]:
        """The element or attribute at the place with the same index, such as `/order/lines/line[2]/quantity`."""
        return self._texts("intakt_origin_path")


class Pair(Node):
    """Two parties of a matcher that were compared, for the callback of `intakt_matcher_dedupe`: it is there until
    the callback returns. A node.
    """

    __slots__ = ()
    _FIELDS = ("first", "second", "outcome", "kind", "score", "match_key", "evidence")

    @property
    def first(self) -> Optional[str]:
        """The id of the party that comes first."""
        return self._text("intakt_pair_first")

    @property
    def second(self) -> Optional[str]:
        """The id of the other party."""
        return self._text("intakt_pair_second")

    @property
    def outcome(self) -> Optional[VerdictOutcome]:
        """Whether they are one party; new stands for two different ones."""
        return self._choice("intakt_pair_outcome", VerdictOutcome)

    @property
    def kind(self) -> Optional[VerdictKind]:
        """Why."""
        return self._choice("intakt_pair_kind", VerdictKind)

    @property
    def score(self) -> int:
        """The sum of the weights in 1/100 bit."""
        return self._number("intakt_pair_score")

    @property
    def match_key(self) -> Optional[str]:
        """What speaks for and against it in one word, as `intakt_candidate_match_key` has it."""
        return self._text("intakt_pair_match_key")

    @property
    def evidence(self) -> Tuple[Evidence, ...]:
        """Field by field: ours is the value of the first, theirs that of the second."""
        return self._nodes("intakt_pair_evidence", Evidence)

    @property
    def json(self) -> Optional[str]:
        """All of it; values stand masked."""
        return self._text("intakt_pair_json")


class PartAmounts(Node):
    """Amounts under one tax rate. A node."""

    __slots__ = ()
    _FIELDS = ("rate", "net", "tax", "gross", "tax_code", "account")

    @property
    def rate(self) -> Optional[Decimal]:
        """Rate in percent; none where the order states tax amounts only."""
        return self._decimal("intakt_part_amounts_rate")

    @property
    def net(self) -> Optional[Decimal]:
        """Without tax."""
        return self._decimal("intakt_part_amounts_net")

    @property
    def tax(self) -> Optional[Decimal]:
        """Tax."""
        return self._decimal("intakt_part_amounts_tax")

    @property
    def gross(self) -> Optional[Decimal]:
        """With tax."""
        return self._decimal("intakt_part_amounts_gross")

    @property
    def tax_code(self) -> Optional[str]:
        """The target's code for the tax."""
        return self._text("intakt_part_amounts_tax_code")

    @property
    def account(self) -> Optional[RevenueAccount]:
        """The target's revenue account."""
        return self._node("intakt_part_amounts_account", RevenueAccount)


class Party(Node):
    """A person or a company. Texts are as written. A node."""

    __slots__ = ()
    _FIELDS = (
        "role",
        "position",
        "source_id",
        "customer_number",
        "salutation",
        "title",
        "given_name",
        "family_name",
        "birth_name",
        "company",
        "department",
        "birth_date",
        "birth_date_time",
        "birth_date_text",
        "gender",
        "address",
        "email",
        "phone",
        "mobile",
        "vat_id",
        "insurance_number",
        "official_id",
        "identifiers",
    )

    @property
    def role(self) -> Optional[Role]:
        """What the party is in the order; 0 where the party is no one's in particular, as in an action that creates
        it.
        """
        return self._choice("intakt_party_role", Role)

    @property
    def position(self) -> Optional[Position]:
        """Where the party stands in the input, for a party of an order."""
        return self._node("intakt_party_position", Position)

    @property
    def source_id(self) -> Optional[str]:
        """The number that the *sender* knows the party by, unique within the source."""
        return self._text("intakt_party_source_id")

    @property
    def customer_number(self) -> Optional[str]:
        """The customer number in the host's numbering."""
        return self._text("intakt_party_customer_number")

    @property
    def salutation(self) -> Optional[str]:
        """`Herr`, `Frau`, `Mr` as written."""
        return self._text("intakt_party_salutation")

    @property
    def title(self) -> Optional[str]:
        """Academic title as written."""
        return self._text("intakt_party_title")

    @property
    def given_name(self) -> Optional[str]:
        """Given names."""
        return self._text("intakt_party_given_name")

    @property
    def family_name(self) -> Optional[str]:
        """Family name with its prefixes."""
        return self._text("intakt_party_family_name")

    @property
    def birth_name(self) -> Optional[str]:
        """Family name at birth."""
        return self._text("intakt_party_birth_name")

    @property
    def company(self) -> Optional[str]:
        """Name of the company. A party with one is a company, its personal names are those of the contact."""
        return self._text("intakt_party_company")

    @property
    def department(self) -> Optional[str]:
        """Department or branch."""
        return self._text("intakt_party_department")

    @property
    def birth_date(self) -> Optional[datetime.date]:
        """Day of birth."""
        return self._date("intakt_party_birth_date")

    @property
    def birth_date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_party_birth_date")

    @property
    def birth_date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_party_birth_date")

    @property
    def gender(self) -> Optional[Gender]:
        """Gender, where stated."""
        return self._choice("intakt_party_gender", Gender)

    @property
    def address(self) -> Optional[Address]:
        """Postal address."""
        return self._node("intakt_party_address", Address)

    @property
    def email(self) -> Optional[str]:
        """E-mail address as written."""
        return self._text("intakt_party_email")

    @property
    def phone(self) -> Optional[str]:
        """Telephone number as written."""
        return self._text("intakt_party_phone")

    @property
    def mobile(self) -> Optional[str]:
        """Mobile number as written."""
        return self._text("intakt_party_mobile")

    @property
    def vat_id(self) -> Optional[str]:
        """VAT identification number."""
        return self._text("intakt_party_vat_id")

    @property
    def insurance_number(self) -> Optional[str]:
        """Health insurance number of the person (KVNR)."""
        return self._text("intakt_party_insurance_number")

    @property
    def official_id(self) -> Optional[str]:
        """Any other official number of the person or company (register number, tax number)."""
        return self._text("intakt_party_official_id")

    @property
    def identifiers(self) -> Tuple[Identifier, ...]:
        """Further numbers with the scheme that issued them, such as `gln`, `lanr`, `bsnr`, `ik`."""
        return self._nodes("intakt_party_identifier", Identifier)


class PartyPlan(Node):
    """A party of the order and what was decided about it. A node."""

    __slots__ = ()
    _FIELDS = ("roles", "decision", "reason", "action", "verdict")

    @property
    def roles(self) -> Tuple[Role, ...]:
        """Every role that this party has in the order."""
        return self._choices("intakt_party_plan_role", Role)

    @property
    def decision(self) -> Optional[Decision]:
        """What was decided."""
        return self._choice("intakt_party_plan_decision", Decision)

    @property
    def reason(self) -> Optional[Reason]:
        """Why."""
        return self._node("intakt_party_plan_reason", Reason)

    @property
    def action(self) -> Optional[str]:
        """The action that yields the party: it links, creates or awaits it."""
        return self._text("intakt_party_plan_action")

    @property
    def verdict(self) -> Optional[Verdict]:
        """What the matcher found in the address book, or among the parties that are planned and not there yet. None
        for a party that was not looked up.
        """
        return self._node("intakt_party_plan_verdict", Verdict)


class Payment(Node):
    """How the order is paid or was paid. A node."""

    __slots__ = ()
    _FIELDS = ("method", "amount", "paid", "date", "date_time", "date_text", "reference", "days", "terms")

    @property
    def method(self) -> Optional[str]:
        """Method after the profile's tables, else in the sender's own words."""
        return self._text("intakt_payment_method")

    @property
    def amount(self) -> Optional[Decimal]:
        """Amount already paid or to be paid this way."""
        return self._decimal("intakt_payment_amount")

    @property
    def paid(self) -> Optional[bool]:
        """Whether the money has been received."""
        return self._answer("intakt_payment_paid")

    @property
    def date(self) -> Optional[datetime.date]:
        """When the money was received."""
        return self._date("intakt_payment_date")

    @property
    def date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_payment_date")

    @property
    def date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_payment_date")

    @property
    def reference(self) -> Optional[str]:
        """Transaction number of the payment provider."""
        return self._text("intakt_payment_reference")

    @property
    def days(self) -> Optional[Decimal]:
        """Days until payment is due."""
        return self._decimal("intakt_payment_days")

    @property
    def terms(self) -> Optional[str]:
        """Terms in the sender's own words."""
        return self._text("intakt_payment_terms")


class PaymentSummary(Node):
    """What has been paid of a document. A node."""

    __slots__ = ()
    _FIELDS = ("state", "paid", "open")

    @property
    def state(self) -> Optional[PaymentState]:
        """How far it is paid."""
        return self._choice("intakt_payment_summary_state", PaymentState)

    @property
    def paid(self) -> Optional[Decimal]:
        """The sum of what has been received, as far as the order says how much."""
        return self._decimal("intakt_payment_summary_paid")

    @property
    def open(self) -> Optional[Decimal]:
        """What is left to pay; below zero where too much was paid."""
        return self._decimal("intakt_payment_summary_open")


class Plan(Node):
    """What to do about one order. Carry out all of its actions or none, each after those that it depends on, and
    report the outcomes (`intakt_importer_report`). Lent by `intakt_result_plan_node`. A node.
    """

    __slots__ = ()
    _FIELDS = (
        "format",
        "order",
        "status",
        "reasons",
        "address_book_snapshot",
        "articles_snapshot",
        "parties",
        "actions",
        "questions",
        "rights",
        "adjustments",
        "notices",
        "totals",
        "amounts",
    )

    @property
    def json(self) -> Optional[str]:
        """The whole plan as one line of JSON, as `intakt_result_plan` has it; made when it is first asked for. None
        for None.
        """
        return self._text("intakt_plan_json")

    @property
    def format(self) -> Optional[str]:
        """`intakt-plan/1`. A reader must refuse a format that it does not know."""
        return self._text("intakt_plan_format")

    @property
    def order(self) -> Optional[PlannedOrder]:
        """The order."""
        return self._node("intakt_plan_order", PlannedOrder)

    @property
    def status(self) -> Optional[PlanStatus]:
        """Whether there is anything to do."""
        return self._choice("intakt_plan_status", PlanStatus)

    @property
    def reasons(self) -> Tuple[Reason, ...]:
        """Why; for a held order every reason, not just the first."""
        return self._nodes("intakt_plan_reason", Reason)

    @property
    def address_book_snapshot(self) -> Optional[int]:
        """The state of the address book that the plan was made on."""
        return self._optional_number("intakt_plan_address_book_snapshot")

    @property
    def articles_snapshot(self) -> Optional[int]:
        """The state of the articles that the plan was made on."""
        return self._optional_number("intakt_plan_articles_snapshot")

    @property
    def parties(self) -> Tuple[PartyPlan, ...]:
        """Who takes part and who that is."""
        return self._nodes("intakt_plan_party", PartyPlan)

    @property
    def actions(self) -> Tuple[Action, ...]:
        """What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of
        it or none is to be carried out.
        """
        return self._nodes("intakt_plan_action", Action)

    @property
    def questions(self) -> Tuple[ReviewItem, ...]:
        """What a clerk is asked."""
        return self._nodes("intakt_plan_review", ReviewItem)

    @property
    def rights(self) -> Tuple[Right, ...]:
        """What the host's user must be allowed to do to carry the plan out, in the order of `Right::ALL`. One that
        is not granted holds the order.
        """
        return self._choices("intakt_plan_right", Right)

    @property
    def adjustments(self) -> Tuple[Adjustment, ...]:
        """Values that the settings changed for the target."""
        return self._nodes("intakt_plan_adjustment", Adjustment)

    @property
    def notices(self) -> Tuple[Notice, ...]:
        """What somebody wants to hear of. Nothing waits for an answer."""
        return self._nodes("intakt_plan_notice", Notice)

    @property
    def totals(self) -> Optional[Totals]:
        """The sums as the sender states them."""
        return self._node("intakt_plan_totals", Totals)

    @property
    def amounts(self) -> Optional[Amounts]:
        """The amounts as they are computed, with what differs from the sums above. None where the order says nothing
        of money, and for an order that is skipped.
        """
        return self._node("intakt_plan_amounts", Amounts)


class PlannedOrder(Node):
    """Which order a plan is for. A node."""

    __slots__ = ()
    _FIELDS = ("tenant", "source", "kind", "number", "profile", "position", "payload_sha256")

    @property
    def tenant(self) -> Optional[str]:
        """The company of the host."""
        return self._text("intakt_planned_order_tenant")

    @property
    def source(self) -> Optional[str]:
        """The shop."""
        return self._text("intakt_planned_order_source")

    @property
    def kind(self) -> Optional[DocumentKind]:
        """What kind of document the order becomes."""
        return self._choice("intakt_planned_order_kind", DocumentKind)

    @property
    def number(self) -> Optional[str]:
        """The number that the shop gave the order, without blanks around it."""
        return self._text("intakt_planned_order_number")

    @property
    def profile(self) -> Optional[str]:
        """The profile that read the order."""
        return self._text("intakt_planned_order_profile")

    @property
    def position(self) -> Optional[Position]:
        """Where the order stands in the input."""
        return self._node("intakt_planned_order_position", Position)

    @property
    def payload_sha256(self) -> Optional[str]:
        """SHA-256 of the order's content in lower-case hexadecimal; see `payload_sha256`."""
        return self._text("intakt_planned_order_payload_sha256")


class Position(Node):
    """A place in an input, counted in the bytes and characters that the sender wrote. A node."""

    __slots__ = ()
    _FIELDS = ("document", "line", "column", "byte")

    @property
    def document(self) -> int:
        """Which document of an input of several, counted from 0 in the order of the profile's `documents`."""
        return self._number("intakt_position_document")

    @property
    def line(self) -> int:
        """Line, from 1. A line ends with LF; CRLF counts once."""
        return self._number("intakt_position_line")

    @property
    def column(self) -> int:
        """Column in characters, from 1."""
        return self._number("intakt_position_column")

    @property
    def byte(self) -> int:
        """Offset in bytes from the start of the file, from 0, in the file's own encoding."""
        return self._number("intakt_position_byte")


class Problem(Node):
    """What was mended or is wrong. Values out of an input are shown masked, so that every text but
    `intakt_problem_found_value` may be written to a log. A node.
    """

    __slots__ = ()
    _FIELDS = (
        "code",
        "severity",
        "text",
        "message",
        "file",
        "position",
        "path",
        "rule",
        "found",
        "found_value",
        "expected",
        "hint",
    )

    @property
    def code(self) -> Optional[str]:
        """The stable code, such as `order.number`: a word that programs may compare."""
        return self._text("intakt_problem_code")

    @property
    def severity(self) -> Optional[Severity]:
        """How much it matters. An order with a problem of severity error is held."""
        return self._choice("intakt_problem_severity", Severity)

    @property
    def text(self) -> Optional[str]:
        """Everything about it in one line."""
        return self._text("intakt_problem_text")

    @property
    def message(self) -> Optional[str]:
        """What is wrong, in one sentence."""
        return self._text("intakt_problem_message")

    @property
    def file(self) -> Optional[str]:
        """The file, as the host named it."""
        return self._text("intakt_problem_file")

    @property
    def position(self) -> Optional[Position]:
        """Where it stands."""
        return self._node("intakt_problem_position", Position)

    @property
    def path(self) -> Optional[str]:
        """The element or attribute, such as `/order/lines/line[2]/@id`."""
        return self._text("intakt_problem_path")

    @property
    def rule(self) -> Optional[str]:
        """The rule of the profile that was at work."""
        return self._text("intakt_problem_rule")

    @property
    def found(self) -> Optional[str]:
        """What was found, masked to its first letter and its length."""
        return self._text("intakt_problem_found")

    @property
    def found_value(self) -> Optional[str]:
        """What was found, as it stands in the input. May be personal data: not for logs."""
        return self._text("intakt_problem_found_value")

    @property
    def expected(self) -> Optional[str]:
        """What would have been right."""
        return self._text("intakt_problem_expected")

    @property
    def hint(self) -> Optional[str]:
        """What to do."""
        return self._text("intakt_problem_hint")


class Reason(Node):
    """Why something was decided. A node."""

    __slots__ = ()
    _FIELDS = ("code", "text", "problem")

    @property
    def code(self) -> Optional[str]:
        """The stable word."""
        return self._text("intakt_reason_code")

    @property
    def text(self) -> Optional[str]:
        """One sentence without personal data."""
        return self._text("intakt_reason_text")

    @property
    def problem(self) -> Optional[Problem]:
        """The problem behind it, if there is one; its values are masked."""
        return self._node("intakt_reason_problem", Problem)


class Relation(Node):
    """A known party that the one of the order probably belongs to. A hint, never an identity. A node."""

    __slots__ = ()
    _FIELDS = ("kind", "party")

    @property
    def kind(self) -> Optional[RelationKind]:
        """What kind of relation it is."""
        return self._choice("intakt_relation_kind", RelationKind)

    @property
    def party(self) -> Optional[str]:
        """The id of the known party."""
        return self._text("intakt_relation_party")


class RevenueAccount(Node):
    """A revenue account and what named it. A node."""

    __slots__ = ()
    _FIELDS = ("number", "from_")

    @property
    def number(self) -> Optional[str]:
        """The account."""
        return self._text("intakt_revenue_account_number")

    @property
    def from_(self) -> Optional[AccountSource]:
        """What named it."""
        return self._choice("intakt_revenue_account_from", AccountSource)


class ReviewCase(OwnedNode):
    """A question with everything that a clerk needs to answer it: what the order says, and every candidate beside
    it. Made by `intakt_importer_review_case`; it belongs to the host, which frees it with
    `intakt_review_case_free`, and needs its importer no longer. Personal data. A node.
    """

    __slots__ = ()
    _FREE = "intakt_review_case_free"
    _FIELDS = (
        "row",
        "is_kept",
        "date",
        "date_time",
        "date_text",
        "total",
        "lines",
        "is_guest",
        "party",
        "candidates",
        "ordered",
        "choices",
    )

    @property
    def row(self) -> Optional[ReviewRow]:
        """The question."""
        return self._node("intakt_review_case_row", ReviewRow)

    @property
    def is_kept(self) -> Optional[bool]:
        """Whether the order is kept, so that it can be planned again without its file."""
        return self._answer("intakt_review_case_is_kept")

    @property
    def date(self) -> Optional[datetime.date]:
        """When the order was placed."""
        return self._date("intakt_review_case_date")

    @property
    def date_time(self) -> Optional[datetime.datetime]:
        """The same with its time, aware of its zone where the sender gave it; None where no time is given."""
        return self._date_time("intakt_review_case_date")

    @property
    def date_text(self) -> Optional[str]:
        """The same as ISO 8601 text, as it stands in the order."""
        return self._text("intakt_review_case_date")

    @property
    def total(self) -> Optional[str]:
        """The sum of the order with its currency, as the sender states them, such as `10.00 EUR`."""
        return self._text("intakt_review_case_total")

    @property
    def lines(self) -> int:
        """How many lines the order has."""
        return self._number("intakt_review_case_lines")

    @property
    def is_guest(self) -> Optional[bool]:
        """Whether the customer ordered without an account."""
        return self._answer("intakt_review_case_is_guest")

    @property
    def party(self) -> Optional[Party]:
        """What the order says of the party that is asked about."""
        return self._node("intakt_review_case_party", Party)

    @property
    def candidates(self) -> Tuple[CaseCandidate, ...]:
        """Every candidate, best first."""
        return self._nodes("intakt_review_case_candidate", CaseCandidate)

    @property
    def ordered(self) -> Optional[CaseLine]:
        """What the order says in the line that is asked about, where an article is asked for."""
        return self._node("intakt_review_case_ordered", CaseLine)

    @property
    def choices(self) -> Tuple[FoundArticle, ...]:
        """The articles to choose from, where an article is asked for."""
        return self._nodes("intakt_review_case_choice", FoundArticle)

    @property
    def json(self) -> Optional[str]:
        """The whole case as JSON."""
        return self._text("intakt_review_case_json")


class ReviewItem(Node):
    """A question for a clerk, with everything needed to answer it. A node."""

    __slots__ = ()
    _FIELDS = (
        "id",
        "order",
        "owner",
        "question",
        "reason",
        "roles",
        "verdict",
        "line",
        "articles",
        "answers",
        "subject",
        "evidence",
        "outdated",
    )

    @property
    def id(self) -> Optional[str]:
        """Its id in the plan, such as `review-1`."""
        return self._text("intakt_review_item_id")

    @property
    def order(self) -> Optional[OrderIdentity]:
        """The order it is about; none when the order has no number."""
        return self._node("intakt_review_item_order", OrderIdentity)

    @property
    def owner(self) -> Optional[str]:
        """Who is to answer, as the settings say."""
        return self._text("intakt_review_item_owner")

    @property
    def question(self) -> Optional[Question]:
        """What is asked."""
        return self._choice("intakt_review_item_question", Question)

    @property
    def reason(self) -> Optional[Reason]:
        """Why it is asked."""
        return self._node("intakt_review_item_reason", Reason)

    @property
    def roles(self) -> Tuple[Role, ...]:
        """The roles of the party that it is about."""
        return self._choices("intakt_review_item_role", Role)

    @property
    def verdict(self) -> Optional[Verdict]:
        """What the matcher found, with every candidate."""
        return self._node("intakt_review_item_verdict", Verdict)

    @property
    def line(self) -> int:
        """The line that it is about, counted from 1."""
        return self._number("intakt_review_item_line")

    @property
    def articles(self) -> Tuple[str, ...]:
        """The ids of the articles to choose from."""
        return self._texts("intakt_review_item_article")

    @property
    def answers(self) -> Tuple[Answer, ...]:
        """The answers that make sense."""
        return self._choices("intakt_review_item_answer", Answer)

    @property
    def subject(self) -> Optional[str]:
        """Whom it is about, as a hash by which a decision on it is found again; see `intakt_importer_decide`. None
        where no decisions are kept, and for questions that are not about who a party is.
        """
        return self._text("intakt_review_item_subject")

    @property
    def evidence(self) -> Optional[str]:
        """The same with all that was known about it."""
        return self._text("intakt_review_item_evidence")

    @property
    def outdated(self) -> int:
        """The number of a decision about the party that does not fit any more, so that the question is asked again."""
        return self._number("intakt_review_item_outdated")

    @property
    def json(self) -> Optional[str]:
        """The whole question, as plans have it."""
        return self._text("intakt_review_item_json")


class ReviewRow(Node):
    """A question of some order, as the embedded database keeps it. It keeps its number for as long as it is asked. A
    node.
    """

    __slots__ = ()
    _FIELDS = (
        "id",
        "state",
        "owner",
        "question",
        "code",
        "text",
        "source",
        "tenant",
        "kind",
        "number",
        "roles",
        "answers",
        "candidates",
        "line",
        "articles",
        "created",
        "changed",
        "decision",
        "outdated",
    )

    @property
    def id(self) -> int:
        """Its number, for `intakt_importer_review_case` and `intakt_database_decide`."""
        return self._number("intakt_review_row_id")

    @property
    def state(self) -> Optional[str]:
        """How far it is: `new`, `in_work` or `done`."""
        return self._text("intakt_review_row_state")

    @property
    def owner(self) -> Optional[str]:
        """Who has it in work, or has answered it."""
        return self._text("intakt_review_row_owner")

    @property
    def question(self) -> Optional[str]:
        """What is asked, such as `which_party`."""
        return self._text("intakt_review_row_question")

    @property
    def code(self) -> Optional[str]:
        """Why, as a stable word such as `party_unclear`."""
        return self._text("intakt_review_row_code")

    @property
    def text(self) -> Optional[str]:
        """Why, as a sentence without personal data."""
        return self._text("intakt_review_row_text")

    @property
    def source(self) -> Optional[str]:
        """The source that the order is from."""
        return self._text("intakt_review_row_source")

    @property
    def tenant(self) -> Optional[str]:
        """The tenant of the order; none where the order has no number."""
        return self._text("intakt_review_row_tenant")

    @property
    def kind(self) -> Optional[str]:
        """What kind of document the order becomes, such as `intake`; none where the order has no number."""
        return self._text("intakt_review_row_kind")

    @property
    def number(self) -> Optional[str]:
        """The number of the order."""
        return self._text("intakt_review_row_number")

    @property
    def roles(self) -> Tuple[Role, ...]:
        """The roles of the party that it is about."""
        return self._choices("intakt_review_row_role", Role)

    @property
    def answers(self) -> Tuple[str, ...]:
        """The answers that are possible, in the words of `intakt_database_decide` and others."""
        return self._texts("intakt_review_row_answer")

    @property
    def candidates(self) -> Tuple[str, ...]:
        """The ids of the candidates, best first."""
        return self._texts("intakt_review_row_candidate")

    @property
    def line(self) -> int:
        """The number of the line that it is about, counted from 1; 0 where it is about a party or the whole order."""
        return self._number("intakt_review_row_line")

    @property
    def articles(self) -> Tuple[str, ...]:
        """The ids of the articles to choose from, where an article is asked for."""
        return self._texts("intakt_review_row_article")

    @property
    def created(self) -> int:
        """Since when it is asked: seconds since 1970 (UTC)."""
        return self._number("intakt_review_row_created")

    @property
    def changed(self) -> int:
        """When somebody did something with it: seconds since 1970 (UTC)."""
        return self._number("intakt_review_row_changed")

    @property
    def decision(self) -> int:
        """The number of the decision that answered it."""
        return self._number("intakt_review_row_decision")

    @property
    def outdated(self) -> int:
        """The number of a decision that does not fit any more, for which it is asked again."""
        return self._number("intakt_review_row_outdated")


class Reviews(OwnedNode):
    """Questions of the embedded database that wait for clerks, or are answered. Made by `intakt_database_reviews`;
    it belongs to the host, which frees it with `intakt_reviews_free`, and needs its database no longer. A node.
    """

    __slots__ = ()
    _FREE = "intakt_reviews_free"
    _FIELDS = ("rows",)

    @property
    def rows(self) -> Tuple[ReviewRow, ...]:
        """The questions, the oldest first."""
        return self._nodes("intakt_reviews_row", ReviewRow)

    @property
    def json(self) -> Optional[str]:
        """All of them as a JSON array."""
        return self._text("intakt_reviews_json")


class TaxTotal(Node):
    """The sums of one tax rate, as the sender states them. A node."""

    __slots__ = ()
    _FIELDS = ("rate", "net", "tax")

    @property
    def rate(self) -> Optional[Decimal]:
        """Rate in percent."""
        return self._decimal("intakt_tax_total_rate")

    @property
    def net(self) -> Optional[Decimal]:
        """Sum without tax."""
        return self._decimal("intakt_tax_total_net")

    @property
    def tax(self) -> Optional[Decimal]:
        """Tax."""
        return self._decimal("intakt_tax_total_tax")


class TaxTreatment(Node):
    """Why an order carries no tax, or does although its buyer has a VAT id. A node."""

    __slots__ = ()
    _FIELDS = ("kind", "conditions")

    @property
    def kind(self) -> Optional[TreatmentKind]:
        """The outcome."""
        return self._choice("intakt_tax_treatment_kind", TreatmentKind)

    @property
    def conditions(self) -> Tuple[Condition, ...]:
        """What it rests on, whether met or not."""
        return self._nodes("intakt_tax_treatment_condition", Condition)


class Totals(Node):
    """The sums as the sender states them. A node."""

    __slots__ = ()
    _FIELDS = ("lines", "net", "tax", "gross", "amount", "line_count", "rates")

    @property
    def lines(self) -> Optional[Decimal]:
        """Sum of the lines under the order's price statement."""
        return self._decimal("intakt_totals_lines")

    @property
    def net(self) -> Optional[Decimal]:
        """Sum without tax."""
        return self._decimal("intakt_totals_net")

    @property
    def tax(self) -> Optional[Decimal]:
        """Tax."""
        return self._decimal("intakt_totals_tax")

    @property
    def gross(self) -> Optional[Decimal]:
        """Sum with tax."""
        return self._decimal("intakt_totals_gross")

    @property
    def amount(self) -> Optional[Decimal]:
        """The sum of the order where the format does not say whether it includes tax."""
        return self._decimal("intakt_totals_amount")

    @property
    def line_count(self) -> Optional[Decimal]:
        """How many lines the sender counted."""
        return self._decimal("intakt_totals_line_count")

    @property
    def rates(self) -> Tuple[TaxTotal, ...]:
        """Tax by rate."""
        return self._nodes("intakt_totals_rate", TaxTotal)


class Verdict(Node):
    """The answer to the question who a party of an order is, with everything that it rests on. A node."""

    __slots__ = ()
    _FIELDS = ("outcome", "kind", "party", "relation", "candidates", "sentence_german", "sentence_english")

    @property
    def outcome(self) -> Optional[VerdictOutcome]:
        """Same, unclear or new."""
        return self._choice("intakt_verdict_outcome", VerdictOutcome)

    @property
    def kind(self) -> Optional[VerdictKind]:
        """Why."""
        return self._choice("intakt_verdict_kind", VerdictKind)

    @property
    def party(self) -> Optional[str]:
        """The id of the party that it is; present exactly when the outcome is `same`."""
        return self._text("intakt_verdict_party")

    @property
    def relation(self) -> Optional[Relation]:
        """A known party that this one probably belongs to without being it; a hint, never an identity."""
        return self._node("intakt_verdict_relation", Relation)

    @property
    def candidates(self) -> Tuple[Candidate, ...]:
        """Every candidate worth showing, best first; equal scores by id."""
        return self._nodes("intakt_verdict_candidate", Candidate)

    @property
    def sentence_german(self) -> Optional[str]:
        """The verdict in one German sentence for a clerk, without personal data."""
        return self._text("intakt_verdict_sentence_german")

    @property
    def sentence_english(self) -> Optional[str]:
        """The verdict in one English sentence for a clerk, without personal data."""
        return self._text("intakt_verdict_sentence_english")

    @property
    def json(self) -> Optional[str]:
        """The whole verdict, as plans have it."""
        return self._text("intakt_verdict_json")
