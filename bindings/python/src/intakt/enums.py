"""The enumerations of Intakt.

Made from `include/intakt.h` by `generate.py`. Do not edit: change the header's sources and run that anew.
"""

import enum

from ._choice import Choice

__all__ = [
    "AccountSource",
    "ActionKind",
    "AddressKind",
    "Answer",
    "ArticleKey",
    "Cause",
    "ChargeKind",
    "ConditionKind",
    "Contradiction",
    "Decision",
    "DocumentKind",
    "DocumentStatus",
    "EvidenceField",
    "EvidenceLevel",
    "Gender",
    "Kept",
    "Layer",
    "LineKind",
    "LogLevel",
    "MissingField",
    "NumberState",
    "Outcome",
    "PartyField",
    "PaymentPurpose",
    "PaymentState",
    "PlanStatus",
    "PriceKind",
    "Proof",
    "Question",
    "RecordClass",
    "RelationKind",
    "Resolution",
    "Right",
    "Role",
    "Rounding",
    "Severity",
    "Side",
    "SplitMethod",
    "Status",
    "TotalKind",
    "TreatmentKind",
    "VerdictKind",
    "VerdictOutcome",
    "Visibility",
    "VoucherUse",
    "Written",
    "WrittenKind",
]


class Status(Choice):
    """How a call ended. Every function that can fail returns one of these numbers as `int32_t`. Zero is success, a
    positive number is success with a reservation, a negative one is failure. A number never changes its meaning
    and is never used again.
    """

    #: Done.
    OK = 0
    #: Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a callback
    #: failed. The outputs are there and say what.
    INCOMPLETE = 1
    #: Done, and there is no value: what was asked for is not said. The outputs are zero.
    ABSENT = 2
    #: Done, and there is nothing more: the input has ended.
    END = 3
    #: Done, and the order that was read has a problem of severity error: it is not to be taken in as it is.
    FAULTY = 4
    #: A parameter is wrong: None, not UTF-8, an unknown word, a struct of an unknown size.
    USAGE = -1
    #: The input is empty, no XML, in another encoding than it says, or not well formed.
    INPUT = -2
    #: A limit was reached.
    LIMIT = -3
    #: A profile is wrong, or none fits the input.
    PROFILE = -4
    #: An order lacks or contradicts something.
    ORDER = -5
    #: The settings are wrong.
    SETTINGS = -6
    #: A list or a party given by the host is wrong.
    DATA = -7
    #: An outcome or a saved ledger was refused.
    PLAN = -8
    #: Stored keys are of another scheme than the library's.
    MATCHING = -9
    #: A callback of the host failed; `intakt_error_host_code` has what it returned.
    CALLBACK = -10
    #: The handle is in use by another call.
    BUSY = -11
    #: The call met a defect of Intakt and was stopped. The handle may only be freed.
    PANIC = -12
    #: An earlier call on the handle ended with `INTAKT_STATUS_PANIC`. The handle may only be freed.
    POISONED = -13
    #: Something went wrong for which this version of the ABI has no number of its own; see the code of the error.
    OTHER = -14
    #: The database cannot be opened, read or written: locked, full, damaged, of a later version, with another key.
    STORE = -15
    #: One record of an input cannot be read. The next call goes on behind it.
    RECORD = -16


class Outcome(Choice):
    """What became of an action, for `intakt_importer_report`."""

    #: It is done. The text is the id of what was made, which parties and articles that were created need.
    DONE = 1
    #: It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal data.
    FAILED = 2
    #: The host cannot tell, as after a lost connection. It must ask its data before going on, and report again.
    UNKNOWN = 3


class ArticleKey(Choice):
    """What an article is looked for by, for the callback `find` of `intakt_articles`."""

    #: The host's article number, to the letter.
    NUMBER = 1
    #: GTIN (EAN), without leading zeros.
    GTIN = 2
    #: Pharmazentralnummer, without leading zeros.
    PZN = 3


class NumberState(Choice):
    """What became of a number."""

    #: Drawn for something that is being written.
    RESERVED = 1
    #: What it was drawn for is written: it is used for good.
    COMMITTED = 2
    #: What it was drawn for was not written. It may be drawn again.
    RELEASED = 3
    #: The host says that it is in use already. It is never drawn.
    TAKEN = 4


class LogLevel(Choice):
    """How much is told."""

    #: Something was left out or cannot be read.
    WARN = 1
    #: What was done: inputs, plans, outcomes.
    INFO = 2
    #: Every decision, too.
    DEBUG = 3


class WrittenKind(Choice):
    """What a plan has written."""

    #: A document.
    DOCUMENT = 1
    #: A party.
    PARTY = 2
    #: A contact of a company.
    CONTACT = 3
    #: An article.
    ARTICLE = 4


class Written(Choice):
    """How something that a plan has written is now."""

    #: As it was written.
    UNCHANGED = 1
    #: Somebody has changed it since.
    EDITED = 2
    #: It is not there any more.
    GONE = 3
    #: Others need it: a party that has other documents, an article in other lines.
    USED = 4
    #: It cannot be taken back at all: a document that is posted, sent or paid out.
    FINAL = 5


class Kept(enum.IntFlag):
    """What is kept for as long as it is, for `intakt_database_forget`."""

    #: Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in again.
    ORDERS = 1
    #: Past runs with their accounts.
    RUNS = 2
    #: The content of files that came with orders.
    ATTACHMENTS = 4


class Role(Choice):
    """What a party is in an order."""

    #: Who ordered.
    ORDERER = 1
    #: For whom the goods are. A mother orders for her child, a home for its resident.
    PATIENT = 2
    #: Who pays the bill.
    PAYER = 3
    #: Where the goods go.
    SHIP_TO = 4
    #: Whom to ask.
    CONTACT = 5
    #: The doctor who prescribed (Arzt).
    PRACTITIONER = 6
    #: The health insurer (Kasse). Linked only, never created.
    INSURER = 7


class Gender(Choice):
    """The gender that the sender states."""

    #: Female.
    FEMALE = 1
    #: Male.
    MALE = 2
    #: Neither.
    DIVERSE = 3


class AddressKind(Choice):
    """What kind of place an address is."""

    #: Where the party lives or works.
    HOME = 1
    #: A counter where parcels are handed out.
    PICKUP = 2
    #: A parcel locker.
    LOCKER = 3


class PriceKind(Choice):
    """Whether amounts include tax."""

    #: Without tax.
    NET = 1
    #: With tax.
    GROSS = 2


class LineKind(Choice):
    """What kind of line it is."""

    #: An article.
    PRODUCT = 1
    #: Shipping sent as a line.
    SHIPPING = 2
    #: A discount sent as a line.
    DISCOUNT = 3
    #: A voucher sent as a line.
    VOUCHER = 4
    #: A surcharge sent as a line.
    SURCHARGE = 5
    #: Text only.
    TEXT = 6


class Side(Choice):
    """Which side of the body."""

    #: Left.
    LEFT = 1
    #: Right.
    RIGHT = 2
    #: Left and right.
    BOTH = 3


class ChargeKind(Choice):
    """What kind of charge it is."""

    #: Postage and packing.
    SHIPPING = 1
    #: For small orders, cash on delivery and the like.
    SURCHARGE = 2
    #: Taken off the price.
    DISCOUNT = 3
    #: A voucher; whether it is a discount or a payment is the settings' business.
    VOUCHER = 4


class Severity(Choice):
    """How much a problem matters."""

    #: Worth knowing; nothing is wrong.
    NOTE = 1
    #: Something was mended or looks wrong; the result stands.
    WARNING = 2
    #: The thing named could not be done.
    ERROR = 3


class Layer(Choice):
    """Whose rules a layer of a profile holds. Each lies over those before it."""

    #: Common rules and tables.
    BASE = 1
    #: A dialect, or a system that orders are for.
    TARGET = 2
    #: One company of the host.
    TENANT = 3
    #: One shop or till that sends it orders.
    SOURCE = 4


class VerdictOutcome(Choice):
    """Who a party is: the answer of the matcher."""

    #: Proven to be the one party named.
    SAME = 1
    #: A clerk decides.
    UNCLEAR = 2
    #: Nobody in the address book.
    NEW = 3


class VerdictKind(Choice):
    """Why the answer of the matcher is what it is."""

    #: `same`: law 2 is satisfied.
    PROVEN = 1
    #: `unclear`: several parties fit.
    AMBIGUOUS = 2
    #: `unclear`: something fits and something contradicts.
    CONTRADICTED = 3
    #: `unclear`: something fits and proof is missing.
    WEAK = 4
    #: `unclear`: a birth date, an official number or a given name that is almost the same.
    NEAR = 5
    #: `unclear` or `new`: somebody else in the household.
    SAME_HOUSEHOLD = 6
    #: `unclear` or `new`: a person and a company that belong together.
    SAME_COMPANY = 7
    #: `unclear`: the customer number, cross-reference or an official number is known and the name is another's.
    NUMBER_MISMATCH = 8
    #: `new`: nobody like it in the address book.
    UNKNOWN = 9
    #: `unclear`: too little is given to look for anybody.
    EMPTY = 10
    #: `same` or `new`: a clerk has decided it.
    DECIDED = 11
    #: `unclear`: a clerk has said that it is never the party that it seems to be.
    DENIED = 12


class RelationKind(Choice):
    """What kind of relation it is."""

    #: Lives at the same address or shares the e-mail address or phone.
    HOUSEHOLD = 1
    #: A person of the company, or the company of the person.
    COMPANY = 2


class Proof(Choice):
    """What proves that two parties are the same."""

    #: (a) Equal birth date.
    BIRTH_DATE = 1
    #: (a) Equal official number.
    OFFICIAL_NUMBER = 2
    #: (b) Equal declared key.
    DECLARED_KEY = 3
    #: (b) Equal personal e-mail address at a source that identifies customers by it.
    EMAIL_KEY = 4
    #: (c) Two of address, e-mail and phone.
    TWO_OF_ADDRESS_EMAIL_PHONE = 5
    #: Under `trade`: one of address, personal e-mail and mobile number, with nobody else of that given name there.
    ONE_OF_ADDRESS_EMAIL_MOBILE = 6
    #: A clerk has decided it.
    DECISION = 7


class Contradiction(Choice):
    """What forbids that two parties are the same."""

    #: Another birth date.
    BIRTH_DATE = 1
    #: Another given name at the same birth date.
    GIVEN_NAME = 2
    #: Another official number of the same kind.
    OFFICIAL_NUMBER = 3
    #: A person against a company.
    PARTY_TYPE = 4
    #: Another legal form, VAT id of the same country or register number.
    COMPANY = 5


class EvidenceField(Choice):
    """What is compared."""

    #: A cross-reference, customer number or VAT id that the settings declare as identifying.
    DECLARED_KEY = 1
    #: Insurance number, register number, LANR, IK and other official numbers.
    OFFICIAL_NUMBER = 2
    #: Date of birth.
    BIRTH_DATE = 3
    #: Given and family name of a person.
    NAME = 4
    #: Name of a company.
    COMPANY = 5
    #: The whole address.
    ADDRESS = 6
    #: E-mail address.
    EMAIL = 7
    #: Telephone or mobile number.
    PHONE = 8
    #: Whether it is a person or a company.
    PARTY_TYPE = 9


class EvidenceLevel(Choice):
    """How well two values agree."""

    #: The comparison forms are equal.
    EQUAL = 1
    #: Another known spelling, a short form, swapped name parts, a differing house number addition.
    VARIANT = 2
    #: A typing error apart.
    SIMILAR = 3
    #: One of several parts agrees: one half of a double name, an initial, the place without the street.
    PARTIAL = 4
    #: So near that it may be a typing error, and may as well be another person: it neither supports nor lets pass.
    NEAR = 5
    #: Different.
    DIFFERENT = 6
    #: Missing on one side or both, a placeholder, or so common that it says nothing.
    MISSING = 7


class PlanStatus(Choice):
    """Whether there is anything to do."""

    #: May be carried out.
    PLANNED = 1
    #: May be carried out once the other order that it refers to has created a party or article. Without actions: is not
    #: to be taken in yet, because of its status in the shop or its age, and is planned when it is read again.
    WAITING = 2
    #: A person, or a change of data or settings, must come first.
    HELD = 3
    #: Nothing is to be done.
    SKIPPED = 4


class Decision(Choice):
    """What was decided about a party."""

    #: It is a known party.
    LINK = 1
    #: It is created.
    CREATE = 2
    #: It is the party that another plan creates.
    AWAIT = 3
    #: It stands in the document as text.
    TEXT = 4
    #: It is unresolved, and the order is held.
    HOLD = 5


class ActionKind(Choice):
    """What an action does."""

    #: Check that a known party is still the one that was judged, and use it.
    LINK_PARTY = 1
    #: Create a party.
    CREATE_PARTY = 2
    #: Use the party that another order's plan creates. Settled with that order, not by the host.
    AWAIT_PARTY = 3
    #: Change fields of a known party.
    UPDATE_PARTY = 4
    #: Check that a known contact of a company is still the one that was found, and use it.
    LINK_CONTACT = 5
    #: Create a contact below a company.
    CREATE_CONTACT = 6
    #: Check that a known article is still the one that was found.
    CHECK_ARTICLE = 7
    #: Create an article.
    CREATE_ARTICLE = 8
    #: Use the article that another order's plan creates. Settled with that order, not by the host.
    AWAIT_ARTICLE = 9
    #: Use the placeholder article.
    USE_PLACEHOLDER = 10
    #: Create the document.
    CREATE_DOCUMENT = 11
    #: Add a payment that was received.
    ADD_PAYMENT = 12
    #: Add a file.
    ADD_ATTACHMENT = 13
    #: Remember that the shop's id of a party means a party of the host.
    CROSS_REFERENCE = 14


class DocumentKind(Choice):
    """What kind of document an order becomes."""

    #: An entry in the host's order intake, which a clerk turns into an order.
    INTAKE = 1
    #: An order.
    ORDER = 2
    #: An invoice.
    INVOICE = 3
    #: A credit note.
    CREDIT_NOTE = 4
    #: A quotation.
    QUOTATION = 5
    #: A booking without articles, for a target that has none.
    FINANCIAL_MUTATION = 6


class PartyField(Choice):
    """A field of a party that a plan can change."""

    #: The customer number in the host's numbering.
    CUSTOMER_NUMBER = 1
    #: `Herr`, `Frau` as written.
    SALUTATION = 2
    #: Academic title.
    TITLE = 3
    #: Given names.
    GIVEN_NAME = 4
    #: Family name.
    FAMILY_NAME = 5
    #: Family name at birth.
    BIRTH_NAME = 6
    #: Name of the company.
    COMPANY = 7
    #: Department or branch.
    DEPARTMENT = 8
    #: Day of birth, `1958-12-24` or `24.12.1958`.
    BIRTH_DATE = 9
    #: `female`, `male` or `diverse`, or their first letter (`w` too).
    GENDER = 10
    #: Street.
    STREET = 11
    #: House number.
    HOUSE_NUMBER = 12
    #: Second line of the address.
    ADDRESS_LINE2 = 13
    #: Postal code.
    POSTAL_CODE = 14
    #: Place.
    CITY = 15
    #: State or region.
    STATE = 16
    #: Country.
    COUNTRY = 17
    #: E-mail address.
    EMAIL = 18
    #: Telephone number.
    PHONE = 19
    #: Mobile number.
    MOBILE = 20
    #: VAT identification number.
    VAT_ID = 21
    #: Health insurance number.
    INSURANCE_NUMBER = 22
    #: Any other official number.
    OFFICIAL_ID = 23


class Question(Choice):
    """What a clerk is asked."""

    #: Which party is it?
    WHICH_PARTY = 1
    #: Which doctor or insurer is it? The order goes on without an answer, unless it is held for another reason.
    WHICH_LINK = 2
    #: Should the address book take over what the order says? The order goes on without an answer.
    UPDATE_FIELDS = 3
    #: Which article is it?
    WHICH_ARTICLE = 4
    #: The order changed after it was planned: what now?
    CHANGED = 5
    #: Was it carried out? The host's data tell.
    WAS_IT_DONE = 6
    #: The order cannot be planned as it is: mend it or refuse it.
    MEND = 7
    #: Is the order right? Asked of every order when the settings say so.
    CHECK = 8


class Answer(Choice):
    """An answer that a clerk can give."""

    #: It is the party that the clerk names.
    ASSIGN = 1
    #: It is a new one.
    CREATE = 2
    #: Go on as the plan says.
    ACCEPT = 3
    #: Do not take in the order, or do not take over the fields.
    REJECT = 4
    #: Ask again.
    LATER = 5
    #: Book it on the collective customer.
    COLLECTIVE = 6
    #: The company is the customer, the person a contact below it.
    SPLIT = 7
    #: It is the article that the clerk names.
    ASSIGN_ARTICLE = 8
    #: Book the line on the placeholder for its tax rate.
    PLACEHOLDER = 9


class Right(Choice):
    """What carrying out a plan takes."""

    #: Refer to a known party or contact.
    LINK_PARTY = 1
    #: Create a party.
    CREATE_PARTY = 2
    #: Change a party.
    UPDATE_PARTY = 3
    #: Create a contact below a company.
    CREATE_CONTACT = 4
    #: Create an article.
    CREATE_ARTICLE = 5
    #: Create a document.
    CREATE_DOCUMENT = 6
    #: Create a document that is booked at once.
    BOOK_DOCUMENT = 7
    #: Add a payment.
    ADD_PAYMENT = 8
    #: Add a file.
    ADD_ATTACHMENT = 9


class DocumentStatus(Choice):
    """What a document is when it has been created."""

    #: Without a number of its own.
    DRAFT = 1
    #: Entered, and nobody outside has it.
    UNSENT = 2
    #: Sent out.
    SENT = 3
    #: Booked, to be paid.
    OPEN = 4


class Visibility(Choice):
    """Who is to see a comment."""

    #: The house.
    INTERNAL = 1
    #: The customer, too.
    PRINT = 2


class PaymentPurpose(Choice):
    """What kind of payment it is."""

    #: A payment of an invoice.
    PAYMENT = 1
    #: Paid before there is an invoice: the document is an order or the like.
    PREPAYMENT = 2
    #: Paid with a gift card or a credit that the shop keeps.
    GIFT_CARD = 3
    #: A voucher that stands in the order as a line or charge, and is a payment by the settings.
    VOUCHER = 4


class RecordClass(Choice):
    """What a record became."""

    #: There is a plan to carry out.
    PLANNED = 1
    #: Nothing is to be done, for a good reason.
    SKIPPED = 2
    #: There is a plan that waits for another order's, or the order is not to be taken in yet.
    WAITING = 3
    #: A person, or a change of data or settings, must come first.
    HELD = 4
    #: A filter took it out.
    FILTERED = 5
    #: It could not be read.
    UNREADABLE = 6


class PaymentState(Choice):
    """How far a document is paid."""

    #: Nothing has been received.
    OPEN = 1
    #: Some of it.
    PARTIAL = 2
    #: All of it.
    FULL = 3
    #: More than it.
    OVER = 4
    #: Money has been received, and the order does not say how much, or what it is to be compared with.
    UNSTATED = 5


class Rounding(Choice):
    """Where amounts are rounded."""

    #: The sum of each line, and the tax of each line. Totals are sums of lines.
    PER_LINE = 1
    #: The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).
    PER_RATE = 2
    #: The sum to be paid and the tax of the whole document.
    PER_DOCUMENT = 3


class SplitMethod(Choice):
    """How a charge was split over tax rates."""

    #: In proportion to the lines, to the last cent.
    LARGEST_REMAINDER = 1
    #: To the highest rate of the lines.
    HIGHEST_RATE = 2
    #: To the rate with the greatest sum; of two, the higher rate.
    MAIN_RATE = 3
    #: Never split. A charge that states no rate holds the order.
    AS_GIVEN = 4


class VoucherUse(Choice):
    """What a voucher is."""

    #: A voucher that states no tax rate holds the order.
    HOLD = 1
    #: It lowers the price, and the tax with it.
    DISCOUNT = 2
    #: It is money paid before. Price and tax stay.
    PAYMENT = 3


class AccountSource(Choice):
    """What named a revenue account."""

    #: The line itself, by its extension `account`.
    LINE = 1
    #: The article, by the settings.
    ARTICLE = 2
    #: The row of the tax code.
    TAX_CODE = 3
    #: The country that the goods are sent to, by the settings.
    COUNTRY = 4
    #: The settings' default.
    DEFAULT = 5


class MissingField(Choice):
    """What is missing for an amount."""

    #: The price, and the sum.
    PRICE = 1
    #: The quantity.
    QUANTITY = 2
    #: The tax rate.
    TAX_RATE = 3
    #: Whether the amount includes tax.
    PRICES = 4


class TotalKind(Choice):
    """Which stated amount."""

    #: The sum of a line against price and quantity.
    LINE_TOTAL = 1
    #: The tax of a line.
    LINE_TAX = 2
    #: The sum of the lines.
    LINES = 3
    #: How many lines there are.
    LINE_COUNT = 4
    #: The sum without tax.
    NET = 5
    #: The tax.
    TAX = 6
    #: The sum with tax.
    GROSS = 7
    #: The sum of the order, with or without tax.
    AMOUNT = 8
    #: The sum of a tax rate without tax.
    RATE_NET = 9
    #: The tax of a tax rate.
    RATE_TAX = 10


class Cause(Choice):
    """What could be the cause of a difference: that with which the sums would add up."""

    #: The sender rounds each line.
    ROUNDING_PER_LINE = 1
    #: The sender rounds the sum of each tax rate.
    ROUNDING_PER_RATE = 2
    #: The sender rounds the whole document.
    ROUNDING_PER_DOCUMENT = 3
    #: Unit prices are rounded, and the sender computed with exact ones.
    UNIT_PRICE_ROUNDED = 4
    #: Some other rounding: the difference is within the tolerance.
    ROUNDING = 5
    #: The stated sum is without charges, such as shipping.
    CHARGES_LEFT_OUT = 6
    #: The stated sum takes the voucher otherwise: as a payment, or as a discount.
    VOUCHER = 7
    #: The difference is the tax: prices may include tax, or not, other than stated.
    TAX_STATEMENT = 8
    #: The difference is the discount of lines.
    DISCOUNT = 9
    #: The difference is the sum of a line, which may be missing or stand twice.
    LINE_LEFT_OUT = 10
    #: None of these.
    UNKNOWN = 11


class Resolution(Choice):
    """What became of a difference."""

    #: It is within the tolerance.
    ABSORBED = 1
    #: The order goes on with what it states, and a clerk is asked.
    REVIEW = 2
    #: The order is held.
    HELD = 3


class TreatmentKind(Choice):
    """Whose tax it is."""

    #: The order carries tax.
    TAXED = 1
    #: The order carries none, and the buyer owes it in another country of the EU: every condition is met.
    REVERSE_CHARGE = 2
    #: The order carries none, and the goods leave the EU, or the country of a seller outside of it.
    EXPORT = 3
    #: The order carries none, and what would make that right is not all there.
    UNPROVEN = 4


class ConditionKind(Choice):
    """A condition of an order without tax."""

    #: Every amount stands under the rate zero.
    RATES_ZERO = 1
    #: The buyer is a company.
    BUSINESS_CUSTOMER = 2
    #: The buyer gives a VAT id.
    VAT_ID_GIVEN = 3
    #: Its form is right, and its check digit where there is one. Whether it exists is for the tax office to say.
    VAT_ID_VALID = 4
    #: It is of another country of the EU than the seller's.
    VAT_ID_OF_OTHER_EU_COUNTRY = 5
    #: The goods are sent to another country of the EU than the seller's.
    SHIPPED_TO_OTHER_EU_COUNTRY = 6
    #: The goods are sent to a country outside the EU.
    SHIPPED_OUTSIDE_EU = 7
