{ Made from include/intakt.h by bindings/pascal/generate.py. Do not edit. }
/// <summary>The C ABI of Intakt, one to one. The units above it are what a program uses.</summary>
/// <remarks>Imported statically. With the define INTAKT_DYNAMIC the library is loaded when it is first needed or by
/// <c>IntaktLoad</c>; the functions are variables then. Thread safety, ownership and status codes: see the
/// comments, which are those of include/intakt.h.</remarks>
unit Intakt.Raw;

{$I Intakt.inc}

interface

uses
  SysUtils;

const
  /// <summary>The file name of the library on this platform.</summary>
{$IF Defined(MSWINDOWS)}
  IntaktLibrary = 'intakt.dll';
{$ELSEIF Defined(DARWIN) or Defined(MACOS)}
  IntaktLibrary = 'libintakt.dylib';
{$ELSE}
  IntaktLibrary = 'libintakt.so';
{$IFEND}
  /// <summary>The generation of the ABI that this header describes. It changes only when something that worked no longer
  /// does; additions leave it as it is.</summary>
  INTAKT_ABI_VERSION_NUMBER = 1;
  /// <summary>Major part of the version of the library that this header came with.</summary>
  INTAKT_VERSION_MAJOR = 0;
  /// <summary>Minor part of the version of the library that this header came with.</summary>
  INTAKT_VERSION_MINOR = 1;
  /// <summary>Patch part of the version of the library that this header came with.</summary>
  INTAKT_VERSION_PATCH = 0;
  /// <summary>A flag of <c>intakt_reader_options</c>: keep where each value of an order comes from; see
  /// <c>intakt_order_origin</c>.</summary>
  INTAKT_READER_TRACE = 1;
  /// <summary>A flag of <c>intakt_reader_options</c>: do not copy the documents. The host leaves them where and as they
  /// are until the reader is freed.</summary>
  INTAKT_READER_BORROW = 2;
  /// <summary>A flag of <c>intakt_profiles_new</c>: begin without the built-in profiles.</summary>
  INTAKT_PROFILES_NO_BUILTIN = 1;
  /// <summary>A flag of <c>intakt_importer_options</c>: begin without the built-in profiles, so that an input is read by
  /// the host's own profiles or not at all.</summary>
  INTAKT_IMPORTER_NO_BUILTIN_PROFILES = 1;
  /// <summary>A flag of <c>intakt_import_options</c>: plans are carried out in the importer's database
  /// (<c>intakt_importer_set_database</c>) as soon as they are made, each wholly or not at all, and the import is kept as
  /// a run. First it puts in order what an earlier one left.</summary>
  INTAKT_IMPORT_APPLY = 1;
  /// <summary>A flag of <c>intakt_database_options</c>: only read. The file must be there and of this version.</summary>
  INTAKT_DATABASE_READ_ONLY = 1;
  /// <summary>A flag of <c>intakt_database_options</c>: a file that is not there is an error and not made.</summary>
  INTAKT_DATABASE_NO_CREATE = 2;
  /// <summary>A flag of <c>intakt_database_options</c>: where the keys that customers are found by are of an older scheme
  /// or for another country, they are made anew, which takes a while. Without it such a file is refused with
  /// <c>INTAKT_STATUS_MATCHING</c>.</summary>
  INTAKT_DATABASE_REBUILD_KEYS = 4;
  /// <summary>A flag of <c>intakt_database_flag_party</c>: the person is dead.</summary>
  INTAKT_PARTY_DECEASED = 1;
  /// <summary>A flag of <c>intakt_database_flag_party</c>: the party gets nothing.</summary>
  INTAKT_PARTY_BLOCKED = 2;
  /// <summary>A flag of <c>intakt_query_options</c>: the party ordered without an account. It is bound to a known one
  /// only by an official number, a birth date or a declared key.</summary>
  INTAKT_QUERY_GUEST = 1;
  /// <summary>What <c>min_score</c> of <c>intakt_matcher_dedupe</c> is where every pair that is <c>same</c> or
  /// <c>unclear</c> is wanted, whatever its score.</summary>
  INTAKT_ANY_SCORE = Low(Integer);

  // intakt_status
  /// <summary>Done.</summary>
  INTAKT_STATUS_OK = 0;
  /// <summary>Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a
  /// callback failed. The outputs are there and say what.</summary>
  INTAKT_STATUS_INCOMPLETE = 1;
  /// <summary>Done, and there is no value: what was asked for is not said. The outputs are zero.</summary>
  INTAKT_STATUS_ABSENT = 2;
  /// <summary>Done, and there is nothing more: the input has ended.</summary>
  INTAKT_STATUS_END = 3;
  /// <summary>Done, and the order that was read has a problem of severity error: it is not to be taken in as it
  /// is.</summary>
  INTAKT_STATUS_FAULTY = 4;
  /// <summary>A parameter is wrong: NULL, not UTF-8, an unknown word, a struct of an unknown size.</summary>
  INTAKT_STATUS_USAGE = -1;
  /// <summary>The input is empty, no XML, in another encoding than it says, or not well formed.</summary>
  INTAKT_STATUS_INPUT = -2;
  /// <summary>A limit was reached.</summary>
  INTAKT_STATUS_LIMIT = -3;
  /// <summary>A profile is wrong, or none fits the input.</summary>
  INTAKT_STATUS_PROFILE = -4;
  /// <summary>An order lacks or contradicts something.</summary>
  INTAKT_STATUS_ORDER = -5;
  /// <summary>The settings are wrong.</summary>
  INTAKT_STATUS_SETTINGS = -6;
  /// <summary>A list or a party given by the host is wrong.</summary>
  INTAKT_STATUS_DATA = -7;
  /// <summary>An outcome or a saved ledger was refused.</summary>
  INTAKT_STATUS_PLAN = -8;
  /// <summary>Stored keys are of another scheme than the library's.</summary>
  INTAKT_STATUS_MATCHING = -9;
  /// <summary>A callback of the host failed; <c>intakt_error_host_code</c> has what it returned.</summary>
  INTAKT_STATUS_CALLBACK = -10;
  /// <summary>The handle is in use by another call.</summary>
  INTAKT_STATUS_BUSY = -11;
  /// <summary>The call met a defect of Intakt and was stopped. The handle may only be freed.</summary>
  INTAKT_STATUS_PANIC = -12;
  /// <summary>An earlier call on the handle ended with <c>INTAKT_STATUS_PANIC</c>. The handle may only be
  /// freed.</summary>
  INTAKT_STATUS_POISONED = -13;
  /// <summary>Something went wrong for which this version of the ABI has no number of its own; see the code of the
  /// error.</summary>
  INTAKT_STATUS_OTHER = -14;
  /// <summary>The database cannot be opened, read or written: locked, full, damaged, of a later version, with another
  /// key.</summary>
  INTAKT_STATUS_STORE = -15;
  /// <summary>One record of an input cannot be read. The next call goes on behind it.</summary>
  INTAKT_STATUS_RECORD = -16;

  // intakt_outcome
  /// <summary>It is done. The text is the id of what was made, which parties and articles that were created
  /// need.</summary>
  INTAKT_OUTCOME_DONE = 1;
  /// <summary>It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal
  /// data.</summary>
  INTAKT_OUTCOME_FAILED = 2;
  /// <summary>The host cannot tell, as after a lost connection. It must ask its data before going on, and report
  /// again.</summary>
  INTAKT_OUTCOME_UNKNOWN = 3;

  // intakt_article_key
  /// <summary>The host's article number, to the letter.</summary>
  INTAKT_ARTICLE_NUMBER = 1;
  /// <summary>GTIN (EAN), without leading zeros.</summary>
  INTAKT_ARTICLE_GTIN = 2;
  /// <summary>Pharmazentralnummer, without leading zeros.</summary>
  INTAKT_ARTICLE_PZN = 3;

  // intakt_number_state
  /// <summary>Drawn for something that is being written.</summary>
  INTAKT_NUMBER_RESERVED = 1;
  /// <summary>What it was drawn for is written: it is used for good.</summary>
  INTAKT_NUMBER_COMMITTED = 2;
  /// <summary>What it was drawn for was not written. It may be drawn again.</summary>
  INTAKT_NUMBER_RELEASED = 3;
  /// <summary>The host says that it is in use already. It is never drawn.</summary>
  INTAKT_NUMBER_TAKEN = 4;

  // intakt_log_level
  /// <summary>Something was left out or cannot be read.</summary>
  INTAKT_LOG_WARN = 1;
  /// <summary>What was done: inputs, plans, outcomes.</summary>
  INTAKT_LOG_INFO = 2;
  /// <summary>Every decision, too.</summary>
  INTAKT_LOG_DEBUG = 3;

  // intakt_written_kind
  /// <summary>A document.</summary>
  INTAKT_WRITTEN_DOCUMENT = 1;
  /// <summary>A party.</summary>
  INTAKT_WRITTEN_PARTY = 2;
  /// <summary>A contact of a company.</summary>
  INTAKT_WRITTEN_CONTACT = 3;
  /// <summary>An article.</summary>
  INTAKT_WRITTEN_ARTICLE = 4;

  // intakt_written
  /// <summary>As it was written.</summary>
  INTAKT_WRITTEN_UNCHANGED = 1;
  /// <summary>Somebody has changed it since.</summary>
  INTAKT_WRITTEN_EDITED = 2;
  /// <summary>It is not there any more.</summary>
  INTAKT_WRITTEN_GONE = 3;
  /// <summary>Others need it: a party that has other documents, an article in other lines.</summary>
  INTAKT_WRITTEN_USED = 4;
  /// <summary>It cannot be taken back at all: a document that is posted, sent or paid out.</summary>
  INTAKT_WRITTEN_FINAL = 5;

  // intakt_kept
  /// <summary>Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in
  /// again.</summary>
  INTAKT_KEPT_ORDERS = 1;
  /// <summary>Past runs with their accounts.</summary>
  INTAKT_KEPT_RUNS = 2;
  /// <summary>The content of files that came with orders.</summary>
  INTAKT_KEPT_ATTACHMENTS = 4;

  // intakt_roles
  /// <summary>Who ordered.</summary>
  INTAKT_ROLE_ORDERER = 1;
  /// <summary>For whom the goods are. A mother orders for her child, a home for its resident.</summary>
  INTAKT_ROLE_PATIENT = 2;
  /// <summary>Who pays the bill.</summary>
  INTAKT_ROLE_PAYER = 3;
  /// <summary>Where the goods go.</summary>
  INTAKT_ROLE_SHIP_TO = 4;
  /// <summary>Whom to ask.</summary>
  INTAKT_ROLE_CONTACT = 5;
  /// <summary>The doctor who prescribed (Arzt).</summary>
  INTAKT_ROLE_PRACTITIONER = 6;
  /// <summary>The health insurer (Kasse). Linked only, never created.</summary>
  INTAKT_ROLE_INSURER = 7;

  // intakt_genders
  /// <summary>Female.</summary>
  INTAKT_GENDER_FEMALE = 1;
  /// <summary>Male.</summary>
  INTAKT_GENDER_MALE = 2;
  /// <summary>Neither.</summary>
  INTAKT_GENDER_DIVERSE = 3;

  // intakt_address_kinds
  /// <summary>Where the party lives or works.</summary>
  INTAKT_ADDRESS_KIND_HOME = 1;
  /// <summary>A counter where parcels are handed out.</summary>
  INTAKT_ADDRESS_KIND_PICKUP = 2;
  /// <summary>A parcel locker.</summary>
  INTAKT_ADDRESS_KIND_LOCKER = 3;

  // intakt_price_kinds
  /// <summary>Without tax.</summary>
  INTAKT_PRICES_NET = 1;
  /// <summary>With tax.</summary>
  INTAKT_PRICES_GROSS = 2;

  // intakt_line_kinds
  /// <summary>An article.</summary>
  INTAKT_LINE_KIND_PRODUCT = 1;
  /// <summary>Shipping sent as a line.</summary>
  INTAKT_LINE_KIND_SHIPPING = 2;
  /// <summary>A discount sent as a line.</summary>
  INTAKT_LINE_KIND_DISCOUNT = 3;
  /// <summary>A voucher sent as a line.</summary>
  INTAKT_LINE_KIND_VOUCHER = 4;
  /// <summary>A surcharge sent as a line.</summary>
  INTAKT_LINE_KIND_SURCHARGE = 5;
  /// <summary>Text only.</summary>
  INTAKT_LINE_KIND_TEXT = 6;

  // intakt_sides
  /// <summary>Left.</summary>
  INTAKT_SIDE_LEFT = 1;
  /// <summary>Right.</summary>
  INTAKT_SIDE_RIGHT = 2;
  /// <summary>Left and right.</summary>
  INTAKT_SIDE_BOTH = 3;

  // intakt_charge_kinds
  /// <summary>Postage and packing.</summary>
  INTAKT_CHARGE_KIND_SHIPPING = 1;
  /// <summary>For small orders, cash on delivery and the like.</summary>
  INTAKT_CHARGE_KIND_SURCHARGE = 2;
  /// <summary>Taken off the price.</summary>
  INTAKT_CHARGE_KIND_DISCOUNT = 3;
  /// <summary>A voucher; whether it is a discount or a payment is the settings' business.</summary>
  INTAKT_CHARGE_KIND_VOUCHER = 4;

  // intakt_severities
  /// <summary>Worth knowing; nothing is wrong.</summary>
  INTAKT_SEVERITY_NOTE = 1;
  /// <summary>Something was mended or looks wrong; the result stands.</summary>
  INTAKT_SEVERITY_WARNING = 2;
  /// <summary>The thing named could not be done.</summary>
  INTAKT_SEVERITY_ERROR = 3;

  // intakt_layers
  /// <summary>Common rules and tables.</summary>
  INTAKT_LAYER_BASE = 1;
  /// <summary>A dialect, or a system that orders are for.</summary>
  INTAKT_LAYER_TARGET = 2;
  /// <summary>One company of the host.</summary>
  INTAKT_LAYER_TENANT = 3;
  /// <summary>One shop or till that sends it orders.</summary>
  INTAKT_LAYER_SOURCE = 4;

  // intakt_verdict_outcomes
  /// <summary>Proven to be the one party named.</summary>
  INTAKT_VERDICT_SAME = 1;
  /// <summary>A clerk decides.</summary>
  INTAKT_VERDICT_UNCLEAR = 2;
  /// <summary>Nobody in the address book.</summary>
  INTAKT_VERDICT_NEW = 3;

  // intakt_verdict_kinds
  /// <summary><c>same</c>: law 2 is satisfied.</summary>
  INTAKT_VERDICT_KIND_PROVEN = 1;
  /// <summary><c>unclear</c>: several parties fit.</summary>
  INTAKT_VERDICT_KIND_AMBIGUOUS = 2;
  /// <summary><c>unclear</c>: something fits and something contradicts.</summary>
  INTAKT_VERDICT_KIND_CONTRADICTED = 3;
  /// <summary><c>unclear</c>: something fits and proof is missing.</summary>
  INTAKT_VERDICT_KIND_WEAK = 4;
  /// <summary><c>unclear</c>: a birth date, an official number or a given name that is almost the same.</summary>
  INTAKT_VERDICT_KIND_NEAR = 5;
  /// <summary><c>unclear</c> or <c>new</c>: somebody else in the household.</summary>
  INTAKT_VERDICT_KIND_SAME_HOUSEHOLD = 6;
  /// <summary><c>unclear</c> or <c>new</c>: a person and a company that belong together.</summary>
  INTAKT_VERDICT_KIND_SAME_COMPANY = 7;
  /// <summary><c>unclear</c>: the customer number, cross-reference or an official number is known and the name is
  /// another's.</summary>
  INTAKT_VERDICT_KIND_NUMBER_MISMATCH = 8;
  /// <summary><c>new</c>: nobody like it in the address book.</summary>
  INTAKT_VERDICT_KIND_UNKNOWN = 9;
  /// <summary><c>unclear</c>: too little is given to look for anybody.</summary>
  INTAKT_VERDICT_KIND_EMPTY = 10;
  /// <summary><c>same</c> or <c>new</c>: a clerk has decided it.</summary>
  INTAKT_VERDICT_KIND_DECIDED = 11;
  /// <summary><c>unclear</c>: a clerk has said that it is never the party that it seems to be.</summary>
  INTAKT_VERDICT_KIND_DENIED = 12;

  // intakt_relation_kinds
  /// <summary>Lives at the same address or shares the e-mail address or phone.</summary>
  INTAKT_RELATION_HOUSEHOLD = 1;
  /// <summary>A person of the company, or the company of the person.</summary>
  INTAKT_RELATION_COMPANY = 2;

  // intakt_proofs
  /// <summary>(a) Equal birth date.</summary>
  INTAKT_PROOF_BIRTH_DATE = 1;
  /// <summary>(a) Equal official number.</summary>
  INTAKT_PROOF_OFFICIAL_NUMBER = 2;
  /// <summary>(b) Equal declared key.</summary>
  INTAKT_PROOF_DECLARED_KEY = 3;
  /// <summary>(b) Equal personal e-mail address at a source that identifies customers by it.</summary>
  INTAKT_PROOF_EMAIL_KEY = 4;
  /// <summary>(c) Two of address, e-mail and phone.</summary>
  INTAKT_PROOF_TWO_OF_ADDRESS_EMAIL_PHONE = 5;
  /// <summary>Under <c>trade</c>: one of address, personal e-mail and mobile number, with nobody else of that given name
  /// there.</summary>
  INTAKT_PROOF_ONE_OF_ADDRESS_EMAIL_MOBILE = 6;
  /// <summary>A clerk has decided it.</summary>
  INTAKT_PROOF_DECISION = 7;

  // intakt_contradictions
  /// <summary>Another birth date.</summary>
  INTAKT_CONTRADICTION_BIRTH_DATE = 1;
  /// <summary>Another given name at the same birth date.</summary>
  INTAKT_CONTRADICTION_GIVEN_NAME = 2;
  /// <summary>Another official number of the same kind.</summary>
  INTAKT_CONTRADICTION_OFFICIAL_NUMBER = 3;
  /// <summary>A person against a company.</summary>
  INTAKT_CONTRADICTION_PARTY_TYPE = 4;
  /// <summary>Another legal form, VAT id of the same country or register number.</summary>
  INTAKT_CONTRADICTION_COMPANY = 5;

  // intakt_evidence_fields
  /// <summary>A cross-reference, customer number or VAT id that the settings declare as identifying.</summary>
  INTAKT_EVIDENCE_FIELD_DECLARED_KEY = 1;
  /// <summary>Insurance number, register number, LANR, IK and other official numbers.</summary>
  INTAKT_EVIDENCE_FIELD_OFFICIAL_NUMBER = 2;
  /// <summary>Date of birth.</summary>
  INTAKT_EVIDENCE_FIELD_BIRTH_DATE = 3;
  /// <summary>Given and family name of a person.</summary>
  INTAKT_EVIDENCE_FIELD_NAME = 4;
  /// <summary>Name of a company.</summary>
  INTAKT_EVIDENCE_FIELD_COMPANY = 5;
  /// <summary>The whole address.</summary>
  INTAKT_EVIDENCE_FIELD_ADDRESS = 6;
  /// <summary>E-mail address.</summary>
  INTAKT_EVIDENCE_FIELD_EMAIL = 7;
  /// <summary>Telephone or mobile number.</summary>
  INTAKT_EVIDENCE_FIELD_PHONE = 8;
  /// <summary>Whether it is a person or a company.</summary>
  INTAKT_EVIDENCE_FIELD_PARTY_TYPE = 9;

  // intakt_evidence_levels
  /// <summary>The comparison forms are equal.</summary>
  INTAKT_EVIDENCE_LEVEL_EQUAL = 1;
  /// <summary>Another known spelling, a short form, swapped name parts, a differing house number addition.</summary>
  INTAKT_EVIDENCE_LEVEL_VARIANT = 2;
  /// <summary>A typing error apart.</summary>
  INTAKT_EVIDENCE_LEVEL_SIMILAR = 3;
  /// <summary>One of several parts agrees: one half of a double name, an initial, the place without the street.</summary>
  INTAKT_EVIDENCE_LEVEL_PARTIAL = 4;
  /// <summary>So near that it may be a typing error, and may as well be another person: it neither supports nor lets
  /// pass.</summary>
  INTAKT_EVIDENCE_LEVEL_NEAR = 5;
  /// <summary>Different.</summary>
  INTAKT_EVIDENCE_LEVEL_DIFFERENT = 6;
  /// <summary>Missing on one side or both, a placeholder, or so common that it says nothing.</summary>
  INTAKT_EVIDENCE_LEVEL_MISSING = 7;

  // intakt_plan_statuses
  /// <summary>May be carried out.</summary>
  INTAKT_PLAN_STATUS_PLANNED = 1;
  /// <summary>May be carried out once the other order that it refers to has created a party or article. Without actions:
  /// is not to be taken in yet, because of its status in the shop or its age, and is planned when it is read
  /// again.</summary>
  INTAKT_PLAN_STATUS_WAITING = 2;
  /// <summary>A person, or a change of data or settings, must come first.</summary>
  INTAKT_PLAN_STATUS_HELD = 3;
  /// <summary>Nothing is to be done.</summary>
  INTAKT_PLAN_STATUS_SKIPPED = 4;

  // intakt_decisions
  /// <summary>It is a known party.</summary>
  INTAKT_DECISION_LINK = 1;
  /// <summary>It is created.</summary>
  INTAKT_DECISION_CREATE = 2;
  /// <summary>It is the party that another plan creates.</summary>
  INTAKT_DECISION_AWAIT = 3;
  /// <summary>It stands in the document as text.</summary>
  INTAKT_DECISION_TEXT = 4;
  /// <summary>It is unresolved, and the order is held.</summary>
  INTAKT_DECISION_HOLD = 5;

  // intakt_action_kinds
  /// <summary>Check that a known party is still the one that was judged, and use it.</summary>
  INTAKT_ACTION_LINK_PARTY = 1;
  /// <summary>Create a party.</summary>
  INTAKT_ACTION_CREATE_PARTY = 2;
  /// <summary>Use the party that another order's plan creates. Settled with that order, not by the host.</summary>
  INTAKT_ACTION_AWAIT_PARTY = 3;
  /// <summary>Change fields of a known party.</summary>
  INTAKT_ACTION_UPDATE_PARTY = 4;
  /// <summary>Check that a known contact of a company is still the one that was found, and use it.</summary>
  INTAKT_ACTION_LINK_CONTACT = 5;
  /// <summary>Create a contact below a company.</summary>
  INTAKT_ACTION_CREATE_CONTACT = 6;
  /// <summary>Check that a known article is still the one that was found.</summary>
  INTAKT_ACTION_CHECK_ARTICLE = 7;
  /// <summary>Create an article.</summary>
  INTAKT_ACTION_CREATE_ARTICLE = 8;
  /// <summary>Use the article that another order's plan creates. Settled with that order, not by the host.</summary>
  INTAKT_ACTION_AWAIT_ARTICLE = 9;
  /// <summary>Use the placeholder article.</summary>
  INTAKT_ACTION_USE_PLACEHOLDER = 10;
  /// <summary>Create the document.</summary>
  INTAKT_ACTION_CREATE_DOCUMENT = 11;
  /// <summary>Add a payment that was received.</summary>
  INTAKT_ACTION_ADD_PAYMENT = 12;
  /// <summary>Add a file.</summary>
  INTAKT_ACTION_ADD_ATTACHMENT = 13;
  /// <summary>Remember that the shop's id of a party means a party of the host.</summary>
  INTAKT_ACTION_CROSS_REFERENCE = 14;

  // intakt_document_kinds
  /// <summary>An entry in the host's order intake, which a clerk turns into an order.</summary>
  INTAKT_DOCUMENT_KIND_INTAKE = 1;
  /// <summary>An order.</summary>
  INTAKT_DOCUMENT_KIND_ORDER = 2;
  /// <summary>An invoice.</summary>
  INTAKT_DOCUMENT_KIND_INVOICE = 3;
  /// <summary>A credit note.</summary>
  INTAKT_DOCUMENT_KIND_CREDIT_NOTE = 4;
  /// <summary>A quotation.</summary>
  INTAKT_DOCUMENT_KIND_QUOTATION = 5;
  /// <summary>A booking without articles, for a target that has none.</summary>
  INTAKT_DOCUMENT_KIND_FINANCIAL_MUTATION = 6;

  // intakt_party_fields
  /// <summary>The customer number in the host's numbering.</summary>
  INTAKT_PARTY_FIELD_CUSTOMER_NUMBER = 1;
  /// <summary><c>Herr</c>, <c>Frau</c> as written.</summary>
  INTAKT_PARTY_FIELD_SALUTATION = 2;
  /// <summary>Academic title.</summary>
  INTAKT_PARTY_FIELD_TITLE = 3;
  /// <summary>Given names.</summary>
  INTAKT_PARTY_FIELD_GIVEN_NAME = 4;
  /// <summary>Family name.</summary>
  INTAKT_PARTY_FIELD_FAMILY_NAME = 5;
  /// <summary>Family name at birth.</summary>
  INTAKT_PARTY_FIELD_BIRTH_NAME = 6;
  /// <summary>Name of the company.</summary>
  INTAKT_PARTY_FIELD_COMPANY = 7;
  /// <summary>Department or branch.</summary>
  INTAKT_PARTY_FIELD_DEPARTMENT = 8;
  /// <summary>Day of birth, <c>1958-12-24</c> or <c>24.12.1958</c>.</summary>
  INTAKT_PARTY_FIELD_BIRTH_DATE = 9;
  /// <summary><c>female</c>, <c>male</c> or <c>diverse</c>, or their first letter (<c>w</c> too).</summary>
  INTAKT_PARTY_FIELD_GENDER = 10;
  /// <summary>Street.</summary>
  INTAKT_PARTY_FIELD_STREET = 11;
  /// <summary>House number.</summary>
  INTAKT_PARTY_FIELD_HOUSE_NUMBER = 12;
  /// <summary>Second line of the address.</summary>
  INTAKT_PARTY_FIELD_ADDRESS_LINE2 = 13;
  /// <summary>Postal code.</summary>
  INTAKT_PARTY_FIELD_POSTAL_CODE = 14;
  /// <summary>Place.</summary>
  INTAKT_PARTY_FIELD_CITY = 15;
  /// <summary>State or region.</summary>
  INTAKT_PARTY_FIELD_STATE = 16;
  /// <summary>Country.</summary>
  INTAKT_PARTY_FIELD_COUNTRY = 17;
  /// <summary>E-mail address.</summary>
  INTAKT_PARTY_FIELD_EMAIL = 18;
  /// <summary>Telephone number.</summary>
  INTAKT_PARTY_FIELD_PHONE = 19;
  /// <summary>Mobile number.</summary>
  INTAKT_PARTY_FIELD_MOBILE = 20;
  /// <summary>VAT identification number.</summary>
  INTAKT_PARTY_FIELD_VAT_ID = 21;
  /// <summary>Health insurance number.</summary>
  INTAKT_PARTY_FIELD_INSURANCE_NUMBER = 22;
  /// <summary>Any other official number.</summary>
  INTAKT_PARTY_FIELD_OFFICIAL_ID = 23;

  // intakt_questions
  /// <summary>Which party is it?</summary>
  INTAKT_QUESTION_WHICH_PARTY = 1;
  /// <summary>Which doctor or insurer is it? The order goes on without an answer, unless it is held for another
  /// reason.</summary>
  INTAKT_QUESTION_WHICH_LINK = 2;
  /// <summary>Should the address book take over what the order says? The order goes on without an answer.</summary>
  INTAKT_QUESTION_UPDATE_FIELDS = 3;
  /// <summary>Which article is it?</summary>
  INTAKT_QUESTION_WHICH_ARTICLE = 4;
  /// <summary>The order changed after it was planned: what now?</summary>
  INTAKT_QUESTION_CHANGED = 5;
  /// <summary>Was it carried out? The host's data tell.</summary>
  INTAKT_QUESTION_WAS_IT_DONE = 6;
  /// <summary>The order cannot be planned as it is: mend it or refuse it.</summary>
  INTAKT_QUESTION_MEND = 7;
  /// <summary>Is the order right? Asked of every order when the settings say so.</summary>
  INTAKT_QUESTION_CHECK = 8;

  // intakt_answers
  /// <summary>It is the party that the clerk names.</summary>
  INTAKT_ANSWER_ASSIGN = 1;
  /// <summary>It is a new one.</summary>
  INTAKT_ANSWER_CREATE = 2;
  /// <summary>Go on as the plan says.</summary>
  INTAKT_ANSWER_ACCEPT = 3;
  /// <summary>Do not take in the order, or do not take over the fields.</summary>
  INTAKT_ANSWER_REJECT = 4;
  /// <summary>Ask again.</summary>
  INTAKT_ANSWER_LATER = 5;
  /// <summary>Book it on the collective customer.</summary>
  INTAKT_ANSWER_COLLECTIVE = 6;
  /// <summary>The company is the customer, the person a contact below it.</summary>
  INTAKT_ANSWER_SPLIT = 7;
  /// <summary>It is the article that the clerk names.</summary>
  INTAKT_ANSWER_ASSIGN_ARTICLE = 8;
  /// <summary>Book the line on the placeholder for its tax rate.</summary>
  INTAKT_ANSWER_PLACEHOLDER = 9;

  // intakt_rights
  /// <summary>Refer to a known party or contact.</summary>
  INTAKT_RIGHT_LINK_PARTY = 1;
  /// <summary>Create a party.</summary>
  INTAKT_RIGHT_CREATE_PARTY = 2;
  /// <summary>Change a party.</summary>
  INTAKT_RIGHT_UPDATE_PARTY = 3;
  /// <summary>Create a contact below a company.</summary>
  INTAKT_RIGHT_CREATE_CONTACT = 4;
  /// <summary>Create an article.</summary>
  INTAKT_RIGHT_CREATE_ARTICLE = 5;
  /// <summary>Create a document.</summary>
  INTAKT_RIGHT_CREATE_DOCUMENT = 6;
  /// <summary>Create a document that is booked at once.</summary>
  INTAKT_RIGHT_BOOK_DOCUMENT = 7;
  /// <summary>Add a payment.</summary>
  INTAKT_RIGHT_ADD_PAYMENT = 8;
  /// <summary>Add a file.</summary>
  INTAKT_RIGHT_ADD_ATTACHMENT = 9;

  // intakt_document_statuses
  /// <summary>Without a number of its own.</summary>
  INTAKT_DOCUMENT_STATUS_DRAFT = 1;
  /// <summary>Entered, and nobody outside has it.</summary>
  INTAKT_DOCUMENT_STATUS_UNSENT = 2;
  /// <summary>Sent out.</summary>
  INTAKT_DOCUMENT_STATUS_SENT = 3;
  /// <summary>Booked, to be paid.</summary>
  INTAKT_DOCUMENT_STATUS_OPEN = 4;

  // intakt_visibilities
  /// <summary>The house.</summary>
  INTAKT_VISIBILITY_INTERNAL = 1;
  /// <summary>The customer, too.</summary>
  INTAKT_VISIBILITY_PRINT = 2;

  // intakt_payment_purposes
  /// <summary>A payment of an invoice.</summary>
  INTAKT_PAYMENT_PURPOSE_PAYMENT = 1;
  /// <summary>Paid before there is an invoice: the document is an order or the like.</summary>
  INTAKT_PAYMENT_PURPOSE_PREPAYMENT = 2;
  /// <summary>Paid with a gift card or a credit that the shop keeps.</summary>
  INTAKT_PAYMENT_PURPOSE_GIFT_CARD = 3;
  /// <summary>A voucher that stands in the order as a line or charge, and is a payment by the settings.</summary>
  INTAKT_PAYMENT_PURPOSE_VOUCHER = 4;

  // intakt_classes
  /// <summary>There is a plan to carry out.</summary>
  INTAKT_CLASS_PLANNED = 1;
  /// <summary>Nothing is to be done, for a good reason.</summary>
  INTAKT_CLASS_SKIPPED = 2;
  /// <summary>There is a plan that waits for another order's, or the order is not to be taken in yet.</summary>
  INTAKT_CLASS_WAITING = 3;
  /// <summary>A person, or a change of data or settings, must come first.</summary>
  INTAKT_CLASS_HELD = 4;
  /// <summary>A filter took it out.</summary>
  INTAKT_CLASS_FILTERED = 5;
  /// <summary>It could not be read.</summary>
  INTAKT_CLASS_UNREADABLE = 6;

  // intakt_payment_states
  /// <summary>Nothing has been received.</summary>
  INTAKT_PAYMENT_STATE_OPEN = 1;
  /// <summary>Some of it.</summary>
  INTAKT_PAYMENT_STATE_PARTIAL = 2;
  /// <summary>All of it.</summary>
  INTAKT_PAYMENT_STATE_FULL = 3;
  /// <summary>More than it.</summary>
  INTAKT_PAYMENT_STATE_OVER = 4;
  /// <summary>Money has been received, and the order does not say how much, or what it is to be compared with.</summary>
  INTAKT_PAYMENT_STATE_UNSTATED = 5;

  // intakt_roundings
  /// <summary>The sum of each line, and the tax of each line. Totals are sums of lines.</summary>
  INTAKT_ROUNDING_PER_LINE = 1;
  /// <summary>The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).</summary>
  INTAKT_ROUNDING_PER_RATE = 2;
  /// <summary>The sum to be paid and the tax of the whole document.</summary>
  INTAKT_ROUNDING_PER_DOCUMENT = 3;

  // intakt_split_methods
  /// <summary>In proportion to the lines, to the last cent.</summary>
  INTAKT_SPLIT_LARGEST_REMAINDER = 1;
  /// <summary>To the highest rate of the lines.</summary>
  INTAKT_SPLIT_HIGHEST_RATE = 2;
  /// <summary>To the rate with the greatest sum; of two, the higher rate.</summary>
  INTAKT_SPLIT_MAIN_RATE = 3;
  /// <summary>Never split. A charge that states no rate holds the order.</summary>
  INTAKT_SPLIT_AS_GIVEN = 4;

  // intakt_voucher_uses
  /// <summary>A voucher that states no tax rate holds the order.</summary>
  INTAKT_VOUCHER_HOLD = 1;
  /// <summary>It lowers the price, and the tax with it.</summary>
  INTAKT_VOUCHER_DISCOUNT = 2;
  /// <summary>It is money paid before. Price and tax stay.</summary>
  INTAKT_VOUCHER_PAYMENT = 3;

  // intakt_account_sources
  /// <summary>The line itself, by its extension <c>account</c>.</summary>
  INTAKT_ACCOUNT_SOURCE_LINE = 1;
  /// <summary>The article, by the settings.</summary>
  INTAKT_ACCOUNT_SOURCE_ARTICLE = 2;
  /// <summary>The row of the tax code.</summary>
  INTAKT_ACCOUNT_SOURCE_TAX_CODE = 3;
  /// <summary>The country that the goods are sent to, by the settings.</summary>
  INTAKT_ACCOUNT_SOURCE_COUNTRY = 4;
  /// <summary>The settings' default.</summary>
  INTAKT_ACCOUNT_SOURCE_DEFAULT = 5;

  // intakt_missing_fields
  /// <summary>The price, and the sum.</summary>
  INTAKT_MISSING_PRICE = 1;
  /// <summary>The quantity.</summary>
  INTAKT_MISSING_QUANTITY = 2;
  /// <summary>The tax rate.</summary>
  INTAKT_MISSING_TAX_RATE = 3;
  /// <summary>Whether the amount includes tax.</summary>
  INTAKT_MISSING_PRICES = 4;

  // intakt_total_kinds
  /// <summary>The sum of a line against price and quantity.</summary>
  INTAKT_TOTAL_LINE_TOTAL = 1;
  /// <summary>The tax of a line.</summary>
  INTAKT_TOTAL_LINE_TAX = 2;
  /// <summary>The sum of the lines.</summary>
  INTAKT_TOTAL_LINES = 3;
  /// <summary>How many lines there are.</summary>
  INTAKT_TOTAL_LINE_COUNT = 4;
  /// <summary>The sum without tax.</summary>
  INTAKT_TOTAL_NET = 5;
  /// <summary>The tax.</summary>
  INTAKT_TOTAL_TAX = 6;
  /// <summary>The sum with tax.</summary>
  INTAKT_TOTAL_GROSS = 7;
  /// <summary>The sum of the order, with or without tax.</summary>
  INTAKT_TOTAL_AMOUNT = 8;
  /// <summary>The sum of a tax rate without tax.</summary>
  INTAKT_TOTAL_RATE_NET = 9;
  /// <summary>The tax of a tax rate.</summary>
  INTAKT_TOTAL_RATE_TAX = 10;

  // intakt_causes
  /// <summary>The sender rounds each line.</summary>
  INTAKT_CAUSE_ROUNDING_PER_LINE = 1;
  /// <summary>The sender rounds the sum of each tax rate.</summary>
  INTAKT_CAUSE_ROUNDING_PER_RATE = 2;
  /// <summary>The sender rounds the whole document.</summary>
  INTAKT_CAUSE_ROUNDING_PER_DOCUMENT = 3;
  /// <summary>Unit prices are rounded, and the sender computed with exact ones.</summary>
  INTAKT_CAUSE_UNIT_PRICE_ROUNDED = 4;
  /// <summary>Some other rounding: the difference is within the tolerance.</summary>
  INTAKT_CAUSE_ROUNDING = 5;
  /// <summary>The stated sum is without charges, such as shipping.</summary>
  INTAKT_CAUSE_CHARGES_LEFT_OUT = 6;
  /// <summary>The stated sum takes the voucher otherwise: as a payment, or as a discount.</summary>
  INTAKT_CAUSE_VOUCHER = 7;
  /// <summary>The difference is the tax: prices may include tax, or not, other than stated.</summary>
  INTAKT_CAUSE_TAX_STATEMENT = 8;
  /// <summary>The difference is the discount of lines.</summary>
  INTAKT_CAUSE_DISCOUNT = 9;
  /// <summary>The difference is the sum of a line, which may be missing or stand twice.</summary>
  INTAKT_CAUSE_LINE_LEFT_OUT = 10;
  /// <summary>None of these.</summary>
  INTAKT_CAUSE_UNKNOWN = 11;

  // intakt_resolutions
  /// <summary>It is within the tolerance.</summary>
  INTAKT_RESOLUTION_ABSORBED = 1;
  /// <summary>The order goes on with what it states, and a clerk is asked.</summary>
  INTAKT_RESOLUTION_REVIEW = 2;
  /// <summary>The order is held.</summary>
  INTAKT_RESOLUTION_HELD = 3;

  // intakt_treatment_kinds
  /// <summary>The order carries tax.</summary>
  INTAKT_TREATMENT_TAXED = 1;
  /// <summary>The order carries none, and the buyer owes it in another country of the EU: every condition is
  /// met.</summary>
  INTAKT_TREATMENT_REVERSE_CHARGE = 2;
  /// <summary>The order carries none, and the goods leave the EU, or the country of a seller outside of it.</summary>
  INTAKT_TREATMENT_EXPORT = 3;
  /// <summary>The order carries none, and what would make that right is not all there.</summary>
  INTAKT_TREATMENT_UNPROVEN = 4;

  // intakt_condition_kinds
  /// <summary>Every amount stands under the rate zero.</summary>
  INTAKT_CONDITION_RATES_ZERO = 1;
  /// <summary>The buyer is a company.</summary>
  INTAKT_CONDITION_BUSINESS_CUSTOMER = 2;
  /// <summary>The buyer gives a VAT id.</summary>
  INTAKT_CONDITION_VAT_ID_GIVEN = 3;
  /// <summary>Its form is right, and its check digit where there is one. Whether it exists is for the tax office to
  /// say.</summary>
  INTAKT_CONDITION_VAT_ID_VALID = 4;
  /// <summary>It is of another country of the EU than the seller's.</summary>
  INTAKT_CONDITION_VAT_ID_OF_OTHER_EU_COUNTRY = 5;
  /// <summary>The goods are sent to another country of the EU than the seller's.</summary>
  INTAKT_CONDITION_SHIPPED_TO_OTHER_EU_COUNTRY = 6;
  /// <summary>The goods are sent to a country outside the EU.</summary>
  INTAKT_CONDITION_SHIPPED_OUTSIDE_EU = 7;

type
  /// <summary>The library is missing, lacks a function or is of another generation of the ABI.</summary>
  EIntaktLoad = class(Exception);

{$IFDEF FPC}
  size_t = PtrUInt;
{$ELSE}
  size_t = NativeUInt;
{$ENDIF}
  Psize_t = ^size_t;
  PUInt64_t = ^UInt64;
  /// <summary>How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
  /// unreadable. Lent by <c>intakt_result_account_node</c>. A node.</summary>
  intakt_account = record end;
  Pintakt_account = ^intakt_account;
  PPintakt_account = ^Pintakt_account;
  /// <summary>A record that is not simply planned. A node.</summary>
  intakt_account_entry = record end;
  Pintakt_account_entry = ^intakt_account_entry;
  PPintakt_account_entry = ^Pintakt_account_entry;
  /// <summary>How often a clerk was told of something that he has subscribed to. A node.</summary>
  intakt_account_notices = record end;
  Pintakt_account_notices = ^intakt_account_notices;
  PPintakt_account_notices = ^Pintakt_account_notices;
  /// <summary>One thing to do. Which fields it has follows from its kind. A node.</summary>
  intakt_action = record end;
  Pintakt_action = ^intakt_action;
  PPintakt_action = ^Pintakt_action;
  /// <summary>A postal address, as written. A node.</summary>
  intakt_address = record end;
  Pintakt_address = ^intakt_address;
  PPintakt_address = ^Pintakt_address;
  /// <summary>A value that the settings changed, so that the target takes it. A node.</summary>
  intakt_adjustment = record end;
  Pintakt_adjustment = ^intakt_adjustment;
  PPintakt_adjustment = ^Pintakt_adjustment;
  /// <summary>The amounts of an order: computed, compared with what the order states, and named for the target. In the
  /// order's currency, rounded to its smallest coin; what cannot be told without guessing is missing. A node.</summary>
  intakt_amounts = record end;
  Pintakt_amounts = ^intakt_amounts;
  PPintakt_amounts = ^Pintakt_amounts;
  /// <summary>Where a callback puts the articles that it finds. Borrowed: it is there until the callback returns, for the
  /// callback's thread only.</summary>
  intakt_article_sink = record end;
  Pintakt_article_sink = ^intakt_article_sink;
  PPintakt_article_sink = ^Pintakt_article_sink;
  /// <summary>A file that belongs to the order. A node.</summary>
  intakt_attachment = record end;
  Pintakt_attachment = ^intakt_attachment;
  PPintakt_attachment = ^Pintakt_attachment;
  /// <summary>A named property of a line, such as size or colour. A node.</summary>
  intakt_attribute = record end;
  Pintakt_attribute = ^intakt_attribute;
  PPintakt_attribute = ^Pintakt_attribute;
  /// <summary>An action of another order's plan. A node.</summary>
  intakt_awaited = record end;
  Pintakt_awaited = ^intakt_awaited;
  PPintakt_awaited = ^Pintakt_awaited;
  /// <summary>A text that belongs to the host, such as a saved ledger. Freed with <c>intakt_buffer_free</c>. Immutable:
  /// any thread, several at once.</summary>
  intakt_buffer = record end;
  Pintakt_buffer = ^intakt_buffer;
  PPintakt_buffer = ^Pintakt_buffer;
  /// <summary>Bytes that belong to the host, such as a saved index. Freed with <c>intakt_bytes_free</c>. Immutable: any
  /// thread, several at once.</summary>
  intakt_bytes = record end;
  Pintakt_bytes = ^intakt_bytes;
  PPintakt_bytes = ^Pintakt_bytes;
  /// <summary>A party of the address book that was compared. A node.</summary>
  intakt_candidate = record end;
  Pintakt_candidate = ^intakt_candidate;
  PPintakt_candidate = ^Pintakt_candidate;
  /// <summary>A candidate beside what the order says. A node.</summary>
  intakt_case_candidate = record end;
  Pintakt_case_candidate = ^intakt_case_candidate;
  PPintakt_case_candidate = ^Pintakt_case_candidate;
  /// <summary>One field of a candidate: what the order says, what the address book has, and what it would have. A
  /// node.</summary>
  intakt_case_field = record end;
  Pintakt_case_field = ^intakt_case_field;
  PPintakt_case_field = ^Pintakt_case_field;
  /// <summary>What a line of an order says of its article. A node.</summary>
  intakt_case_line = record end;
  Pintakt_case_line = ^intakt_case_line;
  PPintakt_case_line = ^Pintakt_case_line;
  /// <summary>Something added to the sum of the whole order. Amounts are signed: a discount is below zero. A
  /// node.</summary>
  intakt_charge = record end;
  Pintakt_charge = ^intakt_charge;
  PPintakt_charge = ^Pintakt_charge;
  /// <summary>The amounts of a charge. A node.</summary>
  intakt_charge_amounts = record end;
  Pintakt_charge_amounts = ^intakt_charge_amounts;
  PPintakt_charge_amounts = ^Pintakt_charge_amounts;
  /// <summary>A comment in a document. A node.</summary>
  intakt_comment = record end;
  Pintakt_comment = ^intakt_comment;
  PPintakt_comment = ^Pintakt_comment;
  /// <summary>A condition of an order without tax. A node.</summary>
  intakt_condition = record end;
  Pintakt_condition = ^intakt_condition;
  PPintakt_condition = ^Pintakt_condition;
  /// <summary>Customers, articles, ledger, documents and past runs in one SQLite file, and the order desk that carries
  /// plans out in it. For a host that has no master of its own, and for one that wants Intakt's memory on disk.</summary>
  /// <remarks>Made by <c>intakt_database_open</c>, freed by <c>intakt_database_free</c>; importers that use it keep it
  /// open. Any thread; each function needs it for itself and returns <c>INTAKT_STATUS_BUSY</c> while it is in use, also
  /// by an importer. Builds without SQLite have no such object: see <c>intakt_has</c>.</remarks>
  intakt_database = record end;
  Pintakt_database = ^intakt_database;
  PPintakt_database = ^Pintakt_database;
  /// <summary>Where a callback puts the decisions or pairs that it finds. Borrowed: it is there until the callback
  /// returns, for the callback's thread only.</summary>
  intakt_decision_sink = record end;
  Pintakt_decision_sink = ^intakt_decision_sink;
  PPintakt_decision_sink = ^Pintakt_decision_sink;
  /// <summary>An amount that the order states and that differs from the computed one. A node.</summary>
  intakt_difference = record end;
  Pintakt_difference = ^intakt_difference;
  PPintakt_difference = ^Pintakt_difference;
  /// <summary>A line of a document. A node.</summary>
  intakt_document_line = record end;
  Pintakt_document_line = ^intakt_document_line;
  PPintakt_document_line = ^Pintakt_document_line;
  /// <summary>A party in a document. A node.</summary>
  intakt_document_party = record end;
  Pintakt_document_party = ^intakt_document_party;
  PPintakt_document_party = ^Pintakt_document_party;
  /// <summary>The document that an order becomes. Its values are those of the order, whatever the address book says. A
  /// node.</summary>
  intakt_document_plan = record end;
  Pintakt_document_plan = ^intakt_document_plan;
  PPintakt_document_plan = ^Pintakt_document_plan;
  /// <summary>A document that a candidate has had. A node.</summary>
  intakt_earlier_order = record end;
  Pintakt_earlier_order = ^intakt_earlier_order;
  PPintakt_earlier_order = ^Pintakt_earlier_order;
  /// <summary>Why a call failed: what, where, and what to do about it. Values out of an input or a list are shown masked,
  /// so that every text here may be written to a log.</summary>
  /// <remarks>Made by any function with a parameter <c>error</c>; that one belongs to the host, which frees it with
  /// <c>intakt_error_free</c>. The one of <c>intakt_result_fault</c> belongs to its result. Immutable: any thread,
  /// several at once.</remarks>
  intakt_error = record end;
  Pintakt_error = ^intakt_error;
  PPintakt_error = ^Pintakt_error;
  /// <summary>One compared field: how well it agrees and what that weighs. A node.</summary>
  intakt_evidence = record end;
  Pintakt_evidence = ^intakt_evidence;
  PPintakt_evidence = ^Pintakt_evidence;
  /// <summary>A value for which the model has no field. A node.</summary>
  intakt_extension = record end;
  Pintakt_extension = ^intakt_extension;
  PPintakt_extension = ^Pintakt_extension;
  /// <summary>The change of one field of a party. A node.</summary>
  intakt_field_change = record end;
  Pintakt_field_change = ^intakt_field_change;
  PPintakt_field_change = ^Pintakt_field_change;
  /// <summary>An article that was found. A node.</summary>
  intakt_found_article = record end;
  Pintakt_found_article = ^intakt_found_article;
  PPintakt_found_article = ^Pintakt_found_article;
  /// <summary>Articles that have every word of a search. Made by <c>intakt_database_search_articles</c>; it belongs to
  /// the host, which frees it with <c>intakt_found_articles_free</c>, and needs its database no longer. A node.</summary>
  intakt_found_articles = record end;
  Pintakt_found_articles = ^intakt_found_articles;
  PPintakt_found_articles = ^Pintakt_found_articles;
  /// <summary>Parties that have every word of a search. Made by <c>intakt_database_search_parties</c>; it belongs to the
  /// host, which frees it with <c>intakt_found_parties_free</c>, and needs its database no longer. Personal data. A
  /// node.</summary>
  intakt_found_parties = record end;
  Pintakt_found_parties = ^intakt_found_parties;
  PPintakt_found_parties = ^Pintakt_found_parties;
  /// <summary>A party that was found. A node.</summary>
  intakt_found_party = record end;
  Pintakt_found_party = ^intakt_found_party;
  PPintakt_found_party = ^Pintakt_found_party;
  /// <summary>A number and the scheme that issued it. A node.</summary>
  intakt_identifier = record end;
  Pintakt_identifier = ^intakt_identifier;
  PPintakt_identifier = ^Pintakt_identifier;
  /// <summary>Settings, profiles, customers, articles and the ledger of one tenant, and the way from bytes to
  /// plans.</summary>
  /// <remarks>Made by <c>intakt_importer_new</c>, freed by <c>intakt_importer_free</c>; what it hands out outlives it.
  /// Any thread; functions that take it as <c>const</c> may overlap, the others need it for themselves. A call that finds
  /// it in use, also from inside one of its own callbacks, returns <c>INTAKT_STATUS_BUSY</c> and changes
  /// nothing.</remarks>
  intakt_importer = record end;
  Pintakt_importer = ^intakt_importer;
  PPintakt_importer = ^Pintakt_importer;
  /// <summary>The blocking keys of a party, which a host stores beside it. Freed with <c>intakt_keys_free</c>. Immutable:
  /// any thread, several at once.</summary>
  intakt_keys = record end;
  Pintakt_keys = ^intakt_keys;
  PPintakt_keys = ^Pintakt_keys;
  /// <summary>One line of an order. Its identity is its place and <c>intakt_line_id</c>, never the article. A
  /// node.</summary>
  intakt_line = record end;
  Pintakt_line = ^intakt_line;
  PPintakt_line = ^Pintakt_line;
  /// <summary>The amounts of a line. A node.</summary>
  intakt_line_amounts = record end;
  Pintakt_line_amounts = ^intakt_line_amounts;
  PPintakt_line_amounts = ^Pintakt_line_amounts;
  /// <summary>Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.</summary>
  /// <remarks>Made by <c>intakt_matcher_query_json</c> and <c>intakt_importer_match_json</c>, freed by
  /// <c>intakt_match_free</c>; it needs nothing else. Immutable: any thread, several at once. What its functions return
  /// is borrowed from it.</remarks>
  intakt_match = record end;
  Pintakt_match = ^intakt_match;
  PPintakt_match = ^Pintakt_match;
  /// <summary>The host's parties in an index, and the settings that decide who is who. For a host that asks "who is
  /// this?" without an order, and for finding duplicates.</summary>
  /// <remarks>Made by <c>intakt_matcher_new</c>, freed by <c>intakt_matcher_free</c>; what it hands out outlives it. Any
  /// thread; functions that take it as <c>const</c> may overlap, the others need it for themselves and return
  /// <c>INTAKT_STATUS_BUSY</c> while it is in use.</remarks>
  intakt_matcher = record end;
  Pintakt_matcher = ^intakt_matcher;
  PPintakt_matcher = ^Pintakt_matcher;
  /// <summary>Something that an order does not state, and without which sums cannot be told. A node.</summary>
  intakt_missing = record end;
  Pintakt_missing = ^intakt_missing;
  PPintakt_missing = ^Pintakt_missing;
  /// <summary>What an order says of an article that the host does not have. A node.</summary>
  intakt_new_article = record end;
  Pintakt_new_article = ^intakt_new_article;
  PPintakt_new_article = ^Pintakt_new_article;
  /// <summary>Something that a clerk or a channel of the host is told. A node.</summary>
  intakt_notice = record end;
  Pintakt_notice = ^intakt_notice;
  PPintakt_notice = ^Pintakt_notice;
  /// <summary>Where the number of a document or a party comes from: <c>intakt_numbering_number</c> or
  /// <c>intakt_numbering_range</c>. A node.</summary>
  intakt_numbering = record end;
  Pintakt_numbering = ^intakt_numbering;
  PPintakt_numbering = ^Pintakt_numbering;
  /// <summary>One order as the shop sent it. Made by <c>intakt_reader_next</c>; that one belongs to the host, which frees
  /// it with <c>intakt_order_free</c>, and needs its reader no longer. A node.</summary>
  intakt_order = record end;
  Pintakt_order = ^intakt_order;
  PPintakt_order = ^Pintakt_order;
  /// <summary>What makes an order one and the same. A node.</summary>
  intakt_order_identity = record end;
  Pintakt_order_identity = ^intakt_order_identity;
  PPintakt_order_identity = ^Pintakt_order_identity;
  /// <summary>Where a callback puts the keys of the orders that it finds. Borrowed: it is there until the callback
  /// returns, for the callback's thread only.</summary>
  intakt_order_sink = record end;
  Pintakt_order_sink = ^intakt_order_sink;
  PPintakt_order_sink = ^Pintakt_order_sink;
  /// <summary>Where one value of an order comes from. There are origins only if the reader was asked to keep them
  /// (<c>INTAKT_READER_TRACE</c>). A node.</summary>
  intakt_origin = record end;
  Pintakt_origin = ^intakt_origin;
  PPintakt_origin = ^Pintakt_origin;
  /// <summary>Two parties of a matcher that were compared, for the callback of <c>intakt_matcher_dedupe</c>: it is there
  /// until the callback returns. A node.</summary>
  intakt_pair = record end;
  Pintakt_pair = ^intakt_pair;
  PPintakt_pair = ^Pintakt_pair;
  /// <summary>Amounts under one tax rate. A node.</summary>
  intakt_part_amounts = record end;
  Pintakt_part_amounts = ^intakt_part_amounts;
  PPintakt_part_amounts = ^Pintakt_part_amounts;
  /// <summary>A person or a company. Texts are as written. A node.</summary>
  intakt_party = record end;
  Pintakt_party = ^intakt_party;
  PPintakt_party = ^Pintakt_party;
  /// <summary>A party of the order and what was decided about it. A node.</summary>
  intakt_party_plan = record end;
  Pintakt_party_plan = ^intakt_party_plan;
  PPintakt_party_plan = ^Pintakt_party_plan;
  /// <summary>Where a callback puts the parties that it finds. Borrowed: it is there until the callback returns, for the
  /// callback's thread only.</summary>
  intakt_party_sink = record end;
  Pintakt_party_sink = ^intakt_party_sink;
  PPintakt_party_sink = ^Pintakt_party_sink;
  /// <summary>How the order is paid or was paid. A node.</summary>
  intakt_payment = record end;
  Pintakt_payment = ^intakt_payment;
  PPintakt_payment = ^Pintakt_payment;
  /// <summary>What has been paid of a document. A node.</summary>
  intakt_payment_summary = record end;
  Pintakt_payment_summary = ^intakt_payment_summary;
  PPintakt_payment_summary = ^Pintakt_payment_summary;
  /// <summary>What to do about one order. Carry out all of its actions or none, each after those that it depends on, and
  /// report the outcomes (<c>intakt_importer_report</c>). Lent by <c>intakt_result_plan_node</c>. A node.</summary>
  intakt_plan = record end;
  Pintakt_plan = ^intakt_plan;
  PPintakt_plan = ^Pintakt_plan;
  /// <summary>Which order a plan is for. A node.</summary>
  intakt_planned_order = record end;
  Pintakt_planned_order = ^intakt_planned_order;
  PPintakt_planned_order = ^Pintakt_planned_order;
  /// <summary>A place in an input, counted in the bytes and characters that the sender wrote. A node.</summary>
  intakt_position = record end;
  Pintakt_position = ^intakt_position;
  PPintakt_position = ^Pintakt_position;
  /// <summary>What was mended or is wrong. Values out of an input are shown masked, so that every text but
  /// <c>intakt_problem_found_value</c> may be written to a log. A node.</summary>
  intakt_problem = record end;
  Pintakt_problem = ^intakt_problem;
  PPintakt_problem = ^Pintakt_problem;
  /// <summary>A set of profiles, to read orders by (<c>intakt_reader_new</c>), to check profiles and inputs, and to find
  /// out which profile an input is of. Made by <c>intakt_profiles_new</c>, freed by <c>intakt_profiles_free</c>. Any
  /// thread; functions that take it as <c>const</c> may overlap, the others need it for themselves: a call that finds it
  /// in use returns <c>INTAKT_STATUS_BUSY</c> and changes nothing.</summary>
  intakt_profiles = record end;
  Pintakt_profiles = ^intakt_profiles;
  PPintakt_profiles = ^Pintakt_profiles;
  /// <summary>Reads the orders of one input, one at a time; memory is that of the largest order. Made by
  /// <c>intakt_reader_new</c> and its like, freed by <c>intakt_reader_free</c>; the orders that it hands out outlive it.
  /// Any thread; functions that take it as <c>const</c> may overlap with each other and with <c>intakt_reader_next</c>. A
  /// second <c>intakt_reader_next</c> meanwhile, also from inside one of its callbacks, returns <c>INTAKT_STATUS_BUSY</c>
  /// and changes nothing.</summary>
  intakt_reader = record end;
  Pintakt_reader = ^intakt_reader;
  PPintakt_reader = ^Pintakt_reader;
  /// <summary>Why something was decided. A node.</summary>
  intakt_reason = record end;
  Pintakt_reason = ^intakt_reason;
  PPintakt_reason = ^Pintakt_reason;
  /// <summary>A known party that the one of the order probably belongs to. A hint, never an identity. A node.</summary>
  intakt_relation = record end;
  Pintakt_relation = ^intakt_relation;
  PPintakt_relation = ^Pintakt_relation;
  /// <summary>The plans of one input and its account. Made by <c>intakt_importer_import</c> and
  /// <c>intakt_importer_import_documents</c>, freed by <c>intakt_result_free</c>; it does not need its importer.
  /// Immutable: any thread, several at once. What its functions return is borrowed from it.</summary>
  intakt_result = record end;
  Pintakt_result = ^intakt_result;
  PPintakt_result = ^Pintakt_result;
  /// <summary>A revenue account and what named it. A node.</summary>
  intakt_revenue_account = record end;
  Pintakt_revenue_account = ^intakt_revenue_account;
  PPintakt_revenue_account = ^Pintakt_revenue_account;
  /// <summary>A question with everything that a clerk needs to answer it: what the order says, and every candidate beside
  /// it. Made by <c>intakt_importer_review_case</c>; it belongs to the host, which frees it with
  /// <c>intakt_review_case_free</c>, and needs its importer no longer. Personal data. A node.</summary>
  intakt_review_case = record end;
  Pintakt_review_case = ^intakt_review_case;
  PPintakt_review_case = ^Pintakt_review_case;
  /// <summary>A question for a clerk, with everything needed to answer it. A node.</summary>
  intakt_review_item = record end;
  Pintakt_review_item = ^intakt_review_item;
  PPintakt_review_item = ^Pintakt_review_item;
  /// <summary>A question of some order, as the embedded database keeps it. It keeps its number for as long as it is
  /// asked. A node.</summary>
  intakt_review_row = record end;
  Pintakt_review_row = ^intakt_review_row;
  PPintakt_review_row = ^Pintakt_review_row;
  /// <summary>Questions of the embedded database that wait for clerks, or are answered. Made by
  /// <c>intakt_database_reviews</c>; it belongs to the host, which frees it with <c>intakt_reviews_free</c>, and needs
  /// its database no longer. A node.</summary>
  intakt_reviews = record end;
  Pintakt_reviews = ^intakt_reviews;
  PPintakt_reviews = ^Pintakt_reviews;
  /// <summary>The sums of one tax rate, as the sender states them. A node.</summary>
  intakt_tax_total = record end;
  Pintakt_tax_total = ^intakt_tax_total;
  PPintakt_tax_total = ^Pintakt_tax_total;
  /// <summary>Why an order carries no tax, or does although its buyer has a VAT id. A node.</summary>
  intakt_tax_treatment = record end;
  Pintakt_tax_treatment = ^intakt_tax_treatment;
  PPintakt_tax_treatment = ^Pintakt_tax_treatment;
  /// <summary>Where a callback puts a text that it finds. Borrowed: it is there until the callback returns, for the
  /// callback's thread only.</summary>
  intakt_text_sink = record end;
  Pintakt_text_sink = ^intakt_text_sink;
  PPintakt_text_sink = ^Pintakt_text_sink;
  /// <summary>The sums as the sender states them. A node.</summary>
  intakt_totals = record end;
  Pintakt_totals = ^intakt_totals;
  PPintakt_totals = ^Pintakt_totals;
  /// <summary>The answer to the question who a party of an order is, with everything that it rests on. A node.</summary>
  intakt_verdict = record end;
  Pintakt_verdict = ^intakt_verdict;
  PPintakt_verdict = ^Pintakt_verdict;
  Pintakt_reader_options = ^intakt_reader_options;
  PPintakt_reader_options = ^Pintakt_reader_options;
  Pintakt_date = ^intakt_date;
  PPintakt_date = ^Pintakt_date;
  Pintakt_importer_options = ^intakt_importer_options;
  PPintakt_importer_options = ^Pintakt_importer_options;
  Pintakt_address_book = ^intakt_address_book;
  PPintakt_address_book = ^Pintakt_address_book;
  Pintakt_articles = ^intakt_articles;
  PPintakt_articles = ^Pintakt_articles;
  Pintakt_order_key = ^intakt_order_key;
  PPintakt_order_key = ^Pintakt_order_key;
  Pintakt_ledger = ^intakt_ledger;
  PPintakt_ledger = ^Pintakt_ledger;
  Pintakt_numbers = ^intakt_numbers;
  PPintakt_numbers = ^Pintakt_numbers;
  Pintakt_decision_store = ^intakt_decision_store;
  PPintakt_decision_store = ^Pintakt_decision_store;
  Pintakt_log = ^intakt_log;
  PPintakt_log = ^Pintakt_log;
  Pintakt_progress = ^intakt_progress;
  PPintakt_progress = ^Pintakt_progress;
  Pintakt_import_options = ^intakt_import_options;
  PPintakt_import_options = ^Pintakt_import_options;
  Pintakt_document = ^intakt_document;
  PPintakt_document = ^Pintakt_document;
  Pintakt_source = ^intakt_source;
  PPintakt_source = ^Pintakt_source;
  Pintakt_database_options = ^intakt_database_options;
  PPintakt_database_options = ^Pintakt_database_options;
  Pintakt_query_options = ^intakt_query_options;
  PPintakt_query_options = ^Pintakt_query_options;
  intakt_reader_options_cancel_fn = function(user_data: Pointer): Integer; cdecl;
  intakt_reader_options_progress_fn = function(user_data: Pointer; bytes: UInt64; records: UInt64): Integer; cdecl;
  intakt_address_book_snapshot_fn = function(user_data: Pointer; snapshot: PUInt64_t): Integer; cdecl;
  intakt_address_book_count_fn = function(user_data: Pointer; count: PUInt64_t): Integer; cdecl;
  intakt_address_book_count_by_key_fn = function(user_data: Pointer; key: UInt64; count: PUInt64_t): Integer; cdecl;
  intakt_address_book_parties_by_key_fn = function(user_data: Pointer; key: UInt64; sink: Pintakt_party_sink): Integer;
    cdecl;
  intakt_address_book_party_by_id_fn = function(user_data: Pointer; id: PAnsiChar; id_length: size_t;
    sink: Pintakt_party_sink): Integer; cdecl;
  intakt_address_book_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_address_book_contacts_fn = function(user_data: Pointer; company: PAnsiChar; company_length: size_t;
    sink: Pintakt_party_sink): Integer; cdecl;
  intakt_address_book_count_by_keys_fn = function(user_data: Pointer; keys: PUInt64_t; count: size_t;
    counts: PUInt64_t): Integer; cdecl;
  intakt_address_book_parties_by_keys_fn = function(user_data: Pointer; keys: PUInt64_t; count: size_t;
    sink: Pintakt_party_sink): Integer; cdecl;
  intakt_articles_snapshot_fn = function(user_data: Pointer; snapshot: PUInt64_t): Integer; cdecl;
  intakt_articles_find_fn = function(user_data: Pointer; kind: Integer; number: PAnsiChar; number_length: size_t;
    sink: Pintakt_article_sink): Integer; cdecl;
  intakt_articles_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_ledger_order_fn = function(user_data: Pointer; order: Pintakt_order_key; sink: Pintakt_text_sink): Integer;
    cdecl;
  intakt_ledger_record_fn = function(user_data: Pointer; order: Pintakt_order_key; state: PAnsiChar;
    state_length: size_t; record_: PAnsiChar; record_length: size_t): Integer; cdecl;
  intakt_ledger_orders_in_fn = function(user_data: Pointer; state: PAnsiChar; state_length: size_t;
    sink: Pintakt_order_sink): Integer; cdecl;
  intakt_ledger_cross_reference_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; source_id: PAnsiChar; source_id_length: size_t;
    sink: Pintakt_text_sink): Integer; cdecl;
  intakt_ledger_set_cross_reference_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; source_id: PAnsiChar; source_id_length: size_t; party: PAnsiChar;
    party_length: size_t): Integer; cdecl;
  intakt_ledger_article_reference_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; code: PAnsiChar; code_length: size_t; sink: Pintakt_text_sink): Integer;
    cdecl;
  intakt_ledger_set_article_reference_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; code: PAnsiChar; code_length: size_t; article: PAnsiChar;
    article_length: size_t): Integer; cdecl;
  intakt_ledger_begin_fn = function(user_data: Pointer): Integer; cdecl;
  intakt_ledger_commit_fn = function(user_data: Pointer): Integer; cdecl;
  intakt_ledger_rollback_fn = function(user_data: Pointer): Integer; cdecl;
  intakt_ledger_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_numbers_held_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar;
    range_length: size_t; holder: PAnsiChar; holder_length: size_t; number: PUInt64_t; state: PInteger): Integer; cdecl;
  intakt_numbers_lowest_released_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t;
    range: PAnsiChar; range_length: size_t; number: PUInt64_t): Integer; cdecl;
  intakt_numbers_highest_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar;
    range_length: size_t; number: PUInt64_t): Integer; cdecl;
  intakt_numbers_put_fn = function(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar;
    range_length: size_t; number: UInt64; holder: PAnsiChar; holder_length: size_t; state: Integer): Integer; cdecl;
  intakt_numbers_is_taken_fn = function(user_data: Pointer; range: PAnsiChar; range_length: size_t; text: PAnsiChar;
    text_length: size_t; sink: Pintakt_text_sink): Integer; cdecl;
  intakt_numbers_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_decision_store_count_fn = function(user_data: Pointer; count: PUInt64_t): Integer; cdecl;
  intakt_decision_store_in_force_fn = function(user_data: Pointer; subject: PAnsiChar; subject_length: size_t;
    sink: Pintakt_decision_sink): Integer; cdecl;
  intakt_decision_store_decision_fn = function(user_data: Pointer; id: Int64; sink: Pintakt_decision_sink): Integer;
    cdecl;
  intakt_decision_store_history_fn = function(user_data: Pointer; most: Cardinal; sink: Pintakt_decision_sink): Integer;
    cdecl;
  intakt_decision_store_decide_fn = function(user_data: Pointer; subject: PAnsiChar; subject_length: size_t;
    evidence: PAnsiChar; evidence_length: size_t; decision: PAnsiChar; decision_length: size_t; by: PAnsiChar;
    by_length: size_t; at: Int64; id: PInt64): Integer; cdecl;
  intakt_decision_store_revoke_fn = function(user_data: Pointer; id: Int64; by: PAnsiChar; by_length: size_t; at: Int64;
    was_in_force: PInteger): Integer; cdecl;
  intakt_decision_store_pairs_of_fn = function(user_data: Pointer; whom: PAnsiChar; whom_length: size_t;
    sink: Pintakt_decision_sink): Integer; cdecl;
  intakt_decision_store_forbid_fn = function(user_data: Pointer; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
    other_length: size_t; pair: PAnsiChar; pair_length: size_t; id: PInt64): Integer; cdecl;
  intakt_decision_store_allow_fn = function(user_data: Pointer; id: Int64; by: PAnsiChar; by_length: size_t; at: Int64;
    was_in_force: PInteger): Integer; cdecl;
  intakt_decision_store_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_log_event_fn = procedure(user_data: Pointer; level: Integer; code: PAnsiChar; code_length: size_t;
    json: PAnsiChar; json_length: size_t); cdecl;
  intakt_log_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_import_options_progress_fn = function(user_data: Pointer; progress: Pintakt_progress): Integer; cdecl;
  intakt_source_read_fn = function(user_data: Pointer; buffer: Pointer; capacity: size_t; length: Psize_t): Integer;
    cdecl;
  intakt_source_drop_fn = procedure(user_data: Pointer); cdecl;
  intakt_importer_undo_written_fn = function(user_data: Pointer; kind: Integer; id: PAnsiChar; id_length: size_t;
    written: PInteger): Integer; cdecl;
  intakt_database_export_write_fn = function(user_data: Pointer; bytes: Pointer; length: size_t): Integer; cdecl;
  intakt_matcher_dedupe_each_fn = function(user_data: Pointer; pair: Pintakt_pair): Integer; cdecl;
  /// <summary>Options of <c>intakt_reader_new</c> and its like, and of <c>intakt_profiles_check_input</c>. Zero is the
  /// default of each.</summary>
  intakt_reader_options = record
    /// <summary>The size of this struct, as <c>INTAKT_READER_OPTIONS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary><c>INTAKT_READER_TRACE</c>, <c>INTAKT_READER_BORROW</c> or 0.</summary>
    flags: Cardinal;
    /// <summary>The most bytes that an input may have; 0 means any number.</summary>
    input_bytes_limit: UInt64;
    /// <summary>The most bytes that one record may have, in UTF-8; 0 means 64 MiB. The largest record decides the memory
    /// needed.</summary>
    record_bytes_limit: UInt64;
    /// <summary>The most lines that one order may have; 0 means 100,000.</summary>
    lines_limit: UInt64;
    /// <summary>The length of <c>profile</c> in bytes.</summary>
    profile_length: UInt64;
    /// <summary>The length of <c>charset</c> in bytes.</summary>
    charset_length: UInt64;
    /// <summary>The length of <c>parameters</c> in bytes.</summary>
    parameters_length: UInt64;
    /// <summary>How many order numbers are in <c>only</c>; 0 means that all orders are wanted.</summary>
    only_count: UInt64;
    /// <summary>The id of the profile to read by; NULL to find it by what the input holds.</summary>
    profile: PAnsiChar;
    /// <summary><c>auto</c>, <c>strict</c> or the name of an encoding such as <c>iso-8859-15</c>; NULL for what the
    /// profile says.</summary>
    charset: PAnsiChar;
    /// <summary>Values of the profile's parameters: a JSON object of texts such as <c>{"currency": "CHF"}</c>. NULL for
    /// the profile's own.</summary>
    parameters: PAnsiChar;
    /// <summary>The numbers of the orders that are wanted, blanks around them aside. All others count as
    /// filtered.</summary>
    only: PPAnsiChar;
    /// <summary>The length of each of them in bytes.</summary>
    only_lengths: PUInt64_t;
    /// <summary>Given to <c>cancel</c> and <c>progress</c> as it is.</summary>
    user_data: Pointer;
    /// <summary>Asked before each record, and before each piece of a file or source: 0 goes on, anything else ends the
    /// input with <c>INTAKT_STATUS_CALLBACK</c>. NULL: never asked.</summary>
    cancel: intakt_reader_options_cancel_fn;
    /// <summary>Told before each record, and before each piece of a file or source, how many bytes and records were read
    /// so far. Returns as <c>cancel</c> does. NULL: not told. With several passes over a file the bytes begin
    /// anew.</summary>
    progress: intakt_reader_options_progress_fn;
  end;
  /// <summary>A day, and the time where there is one. What is not there is -1, and 0 for the offset.</summary>
  intakt_date = record
    /// <summary>The year.</summary>
    year: Integer;
    /// <summary>The month, 1 to 12.</summary>
    month: Integer;
    /// <summary>The day of the month, 1 to 31.</summary>
    day: Integer;
    /// <summary>Seconds since midnight; -1 where no time is given.</summary>
    seconds: Integer;
    /// <summary>Minutes east of UTC, if <c>has_offset</c> is 1.</summary>
    offset_minutes: Integer;
    /// <summary>Whether the sender gave his distance from UTC: 1 or 0.</summary>
    has_offset: Integer;
  end;
  /// <summary>Options of <c>intakt_importer_new</c>. Zero is the default of each.</summary>
  intakt_importer_options = record
    /// <summary>The size of this struct, as <c>INTAKT_IMPORTER_OPTIONS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary><c>INTAKT_IMPORTER_NO_BUILTIN_PROFILES</c> or 0.</summary>
    flags: Cardinal;
  end;
  /// <summary>The host's own address book. The host stores the keys of each party (<c>intakt_importer_party_keys</c>)
  /// with the party's id, and answers by these callbacks. Plans come out the same as with the list that the importer
  /// holds.</summary>
  /// <remarks>Every callback returns 0, or a number of the host's own that says it failed. The order at hand is held
  /// then, the next one is tried, and the import ends with <c>INTAKT_STATUS_INCOMPLETE</c> and a fault that carries the
  /// number of the first failure. Callbacks run on the thread that called <c>intakt_importer_import</c>, in the host's
  /// floating-point state, never two at once. They must not throw, unwind or jump out; they may call the library on other
  /// handles. What they are given is borrowed for the call. The library copies the struct; <c>drop</c> gives
  /// <c>user_data</c> back.</remarks>
  intakt_address_book = record
    /// <summary>The size of this struct, as <c>INTAKT_ADDRESS_BOOK_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>The scheme that the stored keys were computed by, as <c>intakt_key_scheme</c> said at that time. Another
    /// than the library's is refused with <c>INTAKT_STATUS_MATCHING</c>: stale keys would hide parties.</summary>
    key_scheme: Cardinal;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>The number of the present state: another one after every change of any party. It stands in the plans. May
    /// be NULL: the number is 0 then.</summary>
    snapshot: intakt_address_book_snapshot_fn;
    /// <summary>How many parties there are. Names are rare or common in comparison with it.</summary>
    count: intakt_address_book_count_fn;
    /// <summary>How many parties carry <c>key</c>.</summary>
    count_by_key: intakt_address_book_count_by_key_fn;
    /// <summary>Adds every party that carries <c>key</c> to <c>sink</c>, in any order.</summary>
    parties_by_key: intakt_address_book_parties_by_key_fn;
    /// <summary>Adds the party with this id to <c>sink</c>; nothing if there is none.</summary>
    party_by_id: intakt_address_book_party_by_id_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer: when the importer is freed or is given
    /// another address book, and also when this one is refused. Only a struct whose <c>struct_size</c> is wrong is not
    /// looked into. May be NULL.</summary>
    drop: intakt_address_book_drop_fn;
    /// <summary>Adds every contact of a company to <c>sink</c>, with the id, version and person of each. May be NULL: no
    /// contact is linked or created below a company that the host has then.</summary>
    contacts: intakt_address_book_contacts_fn;
    /// <summary>How many parties carry each of <c>count</c> keys, all at once; <c>counts</c> has as many places. May be
    /// NULL: <c>count_by_key</c> is called for each then.</summary>
    count_by_keys: intakt_address_book_count_by_keys_fn;
    /// <summary>Adds every party that carries one of <c>count</c> keys to <c>sink</c>, in any order and as often as it
    /// comes. May be NULL: <c>parties_by_key</c> is called for each then.</summary>
    parties_by_keys: intakt_address_book_parties_by_keys_fn;
  end;
  /// <summary>The host's own articles. Plans come out the same as with the list that the importer holds. Everything that
  /// is said of the callbacks of <c>intakt_address_book</c> holds for these, too.</summary>
  intakt_articles = record
    /// <summary>The size of this struct, as <c>INTAKT_ARTICLES_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Must be 0.</summary>
    flags: Cardinal;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>The number of the present state: another one after every change of any article. May be NULL: the number
    /// is 0 then.</summary>
    snapshot: intakt_articles_snapshot_fn;
    /// <summary>Adds every article with this number to <c>sink</c>, in any order; none if there is none. <c>kind</c> is a
    /// number of <c>intakt_article_key</c>. GTIN and PZN come without leading zeros, because spreadsheets lose them and a
    /// GTIN-13 stands in a GTIN-14 with one: compare them with the host's own without leading zeros. NULL says that no
    /// article can be looked up: plans then say that nobody has checked them.</summary>
    find: intakt_articles_find_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer, as for <c>intakt_address_book</c>. May be
    /// NULL.</summary>
    drop: intakt_articles_drop_fn;
  end;
  /// <summary>Which order it is. This struct never changes. Texts are borrowed and have no NUL byte behind
  /// them.</summary>
  intakt_order_key = record
    /// <summary>The length of <c>tenant</c> in bytes.</summary>
    tenant_length: UInt64;
    /// <summary>The length of <c>source</c> in bytes.</summary>
    source_length: UInt64;
    /// <summary>The length of <c>kind</c> in bytes.</summary>
    kind_length: UInt64;
    /// <summary>The length of <c>number</c> in bytes.</summary>
    number_length: UInt64;
    /// <summary>The company of the host; may be empty.</summary>
    tenant: PAnsiChar;
    /// <summary>The shop.</summary>
    source: PAnsiChar;
    /// <summary>The kind of document: <c>intake</c>, <c>order</c>, <c>invoice</c>, <c>credit_note</c>, <c>quotation</c>
    /// or <c>financial_mutation</c>.</summary>
    kind: PAnsiChar;
    /// <summary>The number that the shop gave the order.</summary>
    number: PAnsiChar;
  end;
  /// <summary>The host's own ledger: the memory of which orders were planned and what became of them. The host keeps the
  /// record of each order as a text under the order's key, beside the state, and what the shop's ids of parties mean. The
  /// least that is needed is one table for each; the state needs an index.</summary>
  /// <remarks>Everything that is said of the callbacks of <c>intakt_address_book</c> holds for these, too. A callback
  /// that fails while an outcome is reported ends that call with <c>INTAKT_STATUS_CALLBACK</c>. So that nothing is half
  /// done then, a host whose database has transactions gives <c>begin</c>, <c>commit</c> and <c>rollback</c>; each call
  /// of the library that writes is one transaction, an import as a whole, too. Without them it repeats the call: what was
  /// written before stays the same.</remarks>
  intakt_ledger = record
    /// <summary>The size of this struct, as <c>INTAKT_LEDGER_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Must be 0.</summary>
    flags: Cardinal;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>Adds the record that was kept of an order to <c>sink</c>, as it was given to <c>record</c>; nothing if
    /// there is none.</summary>
    order: intakt_ledger_order_fn;
    /// <summary>Keeps the record of an order in place of the one before. <c>state</c> is where the order stands:
    /// <c>held</c>, <c>waiting</c>, <c>planned</c>, <c>applying</c>, <c>applied</c>, <c>failed</c>, <c>unknown</c> or
    /// <c>undone</c>. <c>record</c> is JSON and may hold personal data.</summary>
    record_: intakt_ledger_record_fn;
    /// <summary>Adds the key of every order in <c>state</c> to <c>sink</c>, in any order.</summary>
    orders_in: intakt_ledger_orders_in_fn;
    /// <summary>Adds the id of the party that a shop's own id of a party stands for to <c>sink</c>; nothing if it is not
    /// known.</summary>
    cross_reference: intakt_ledger_cross_reference_fn;
    /// <summary>Remembers what a shop's own id of a party stands for. A <c>party</c> that is NULL says that it is to be
    /// forgotten.</summary>
    set_cross_reference: intakt_ledger_set_cross_reference_fn;
    /// <summary>Adds the host's article number that a shop's article code stands for to <c>sink</c>; nothing if it is not
    /// known. May be NULL: none is known then.</summary>
    article_reference: intakt_ledger_article_reference_fn;
    /// <summary>Remembers what a shop's article code stands for. May be NULL: it is refused then.</summary>
    set_article_reference: intakt_ledger_set_article_reference_fn;
    /// <summary>Begins a transaction. May be NULL, as may the next two; of the three either all are given or
    /// none.</summary>
    begin_: intakt_ledger_begin_fn;
    /// <summary>Keeps what was written since <c>begin</c>.</summary>
    commit: intakt_ledger_commit_fn;
    /// <summary>Takes back what was written since <c>begin</c>. What it returns is not looked at.</summary>
    rollback: intakt_ledger_rollback_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer, as for <c>intakt_address_book</c>. May be
    /// NULL.</summary>
    drop: intakt_ledger_drop_fn;
  end;
  /// <summary>The host's memory of which numbers are drawn: one row a number with tenant, range, number, holder and
  /// state. Everything that is said of the callbacks of <c>intakt_address_book</c> holds for these, too; one that fails
  /// ends the call with <c>INTAKT_STATUS_CALLBACK</c>.</summary>
  /// <remarks>A draw asks and then puts: what several programs use must keep the others out meanwhile, as by a
  /// transaction around the call.</remarks>
  intakt_numbers = record
    /// <summary>The size of this struct, as <c>INTAKT_NUMBERS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Must be 0.</summary>
    flags: Cardinal;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>Writes the number that <c>holder</c> has, reserved or committed, and which of the two; leaves both if it
    /// has none.</summary>
    held: intakt_numbers_held_fn;
    /// <summary>Writes the lowest number that is released; leaves it if there is none.</summary>
    lowest_released: intakt_numbers_lowest_released_fn;
    /// <summary>Writes the highest number that anything was ever put for; leaves it if there is none.</summary>
    highest: intakt_numbers_highest_fn;
    /// <summary>Remembers a number in place of what is known of it. <c>state</c> is a number of
    /// <c>intakt_number_state</c>; <c>holder</c> is empty unless it is reserved or committed.</summary>
    put: intakt_numbers_put_fn;
    /// <summary>Adds anything to <c>sink</c> if the host has a customer or document of this number, as it is written,
    /// already; nothing if not. May be NULL: none is in use then.</summary>
    is_taken: intakt_numbers_is_taken_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer, as for <c>intakt_address_book</c>. May be
    /// NULL.</summary>
    drop: intakt_numbers_drop_fn;
  end;
  /// <summary>The host's own memory of what clerks have decided, which plans follow for exactly what was asked, and of
  /// pairs that are never one. One table for each is enough, with columns for what is given beside the JSON; nothing is
  /// ever removed, what is taken back says so.</summary>
  /// <remarks>Everything that is said of the callbacks of <c>intakt_address_book</c> holds for these, too. One that fails
  /// while a decision is kept ends that call with <c>INTAKT_STATUS_CALLBACK</c>. Texts that are asked for are equal byte
  /// for byte. Numbers are 1 or more, each is given once, and a later row has a higher one.</remarks>
  intakt_decision_store = record
    /// <summary>The size of this struct, as <c>INTAKT_DECISION_STORE_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Must be 0.</summary>
    flags: Cardinal;
    /// <summary>The length of <c>key</c> in bytes.</summary>
    key_length: UInt64;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>The secret key of the hashes that questions are found again by: at least 16 bytes, copied, and the same
    /// ones as long as the decisions are to hold. Without it whoever has the tables could try out names and birth
    /// dates.</summary>
    key: Pointer;
    /// <summary>Writes how many decisions and pairs are in force, or 1 if there are any. 0 means that nobody needs to
    /// ask.</summary>
    count: intakt_decision_store_count_fn;
    /// <summary>Adds every decision in force with this <c>subject</c> to <c>sink</c>, in any order.</summary>
    in_force: intakt_decision_store_in_force_fn;
    /// <summary>Adds the decision of this number to <c>sink</c>, also if it was taken back; nothing if there is
    /// none.</summary>
    decision: intakt_decision_store_decision_fn;
    /// <summary>Adds the decisions with the <c>most</c> highest numbers to <c>sink</c>, with those that were taken
    /// back.</summary>
    history: intakt_decision_store_history_fn;
    /// <summary>Keeps a decision and writes its number. One in force with the same <c>subject</c> and <c>evidence</c> is
    /// taken back by it, by <c>by</c> at <c>at</c>. <c>decision</c> is JSON with all of it; ids of parties and numbers of
    /// orders are in it in the clear.</summary>
    decide: intakt_decision_store_decide_fn;
    /// <summary>Takes a decision back and writes 1, or 0 if none of this number is in force. <c>by</c> says who,
    /// <c>at</c> when: seconds since 1970 (UTC).</summary>
    revoke: intakt_decision_store_revoke_fn;
    /// <summary>Adds every pair in force whose <c>one</c> or <c>other</c> is <c>whom</c> to <c>sink</c>, in any
    /// order.</summary>
    pairs_of: intakt_decision_store_pairs_of_fn;
    /// <summary>Keeps that <c>one</c> and <c>other</c> are never one and writes the number of the pair: that of the pair
    /// in force with the same two, if there is one. <c>pair</c> is JSON with all of it.</summary>
    forbid: intakt_decision_store_forbid_fn;
    /// <summary>Takes a pair back, as <c>revoke</c> does a decision.</summary>
    allow: intakt_decision_store_allow_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer, as for <c>intakt_address_book</c>. May be
    /// NULL.</summary>
    drop: intakt_decision_store_drop_fn;
  end;
  /// <summary>Where events go. Nothing in them is personal: words of Intakt, numbers of orders, ids of the host,
  /// positions and counts.</summary>
  intakt_log = record
    /// <summary>The size of this struct, as <c>INTAKT_LOG_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>The most that is told, a number of <c>intakt_log_level</c>; 0 means <c>INTAKT_LOG_INFO</c>.</summary>
    level: Integer;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>Takes an event: its level, a number of <c>intakt_log_level</c>; its code, a stable word such as
    /// <c>order.planned</c>; all of it as JSON with <c>code</c>, <c>message</c> and its fields, texts all. The texts are
    /// borrowed for the call and have no NUL byte behind them. Called on the thread that called the library, in the
    /// middle of its work: it must not call the library, throw, unwind or jump out.</summary>
    event: intakt_log_event_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer, as for <c>intakt_address_book</c>. May be
    /// NULL.</summary>
    drop: intakt_log_drop_fn;
  end;
  /// <summary>How far an import is. Borrowed for the call. Later versions may have more behind.</summary>
  intakt_progress = record
    /// <summary>The size of this struct as the library knows it.</summary>
    struct_size: Cardinal;
    /// <summary>0.</summary>
    flags: Cardinal;
    /// <summary>How many records were read.</summary>
    records: UInt64;
    /// <summary>How many plans were made of them.</summary>
    plans: UInt64;
    /// <summary>Where the last order begins in its document, in bytes; 0 before the first.</summary>
    byte: UInt64;
    /// <summary>How many bytes all documents have.</summary>
    bytes: UInt64;
  end;
  /// <summary>Options of <c>intakt_importer_import</c> and <c>intakt_importer_import_documents</c>. Zero is the default
  /// of each.</summary>
  intakt_import_options = record
    /// <summary>The size of this struct, as <c>INTAKT_IMPORT_OPTIONS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary><c>INTAKT_IMPORT_APPLY</c> or 0.</summary>
    flags: Cardinal;
    /// <summary>The most bytes that an input may have; 0 means any number.</summary>
    input_bytes_limit: UInt64;
    /// <summary>The most bytes that one record may have, in UTF-8; 0 means 64 MiB. The largest record decides the memory
    /// needed.</summary>
    record_bytes_limit: UInt64;
    /// <summary>The most lines that one order may have; 0 means 100,000.</summary>
    lines_limit: UInt64;
    /// <summary>The length of <c>profile</c> in bytes.</summary>
    profile_length: UInt64;
    /// <summary>The length of <c>charset</c> in bytes.</summary>
    charset_length: UInt64;
    /// <summary>The id of the profile to read by; NULL to find it by what the input holds.</summary>
    profile: PAnsiChar;
    /// <summary><c>auto</c>, <c>strict</c> or the name of an encoding such as <c>iso-8859-15</c>; NULL for what the
    /// profile says.</summary>
    charset: PAnsiChar;
    /// <summary>How many order numbers are in <c>only</c>; 0 means that all orders are wanted.</summary>
    only_count: UInt64;
    /// <summary>The numbers of the orders that are wanted, blanks around them aside. All others are left out and count as
    /// filtered.</summary>
    only: PPAnsiChar;
    /// <summary>The length of each of them in bytes.</summary>
    only_lengths: PUInt64_t;
    /// <summary>Given to <c>progress</c> as it is.</summary>
    progress_user_data: Pointer;
    /// <summary>Called before each record is read; may be NULL. 0 goes on. Any other number stops: what was planned
    /// before stays, the status is <c>INTAKT_STATUS_INCOMPLETE</c>, and the fault carries the number.</summary>
    progress: intakt_import_options_progress_fn;
    /// <summary>The length of <c>now</c> in bytes.</summary>
    now_length: UInt64;
    /// <summary>The present time where the host is, such as <c>2026-11-22T10:15:30</c>, for settings that need it: how
    /// old an order must be, dates of the run. NULL where none of them is used. The library asks no clock.</summary>
    now: PAnsiChar;
    /// <summary>Must be NULL.</summary>
    reserved: Pointer;
  end;
  /// <summary>One document of an input of several, for <c>intakt_importer_import_documents</c>. This struct never
  /// changes, so that arrays of it keep their shape.</summary>
  intakt_document = record
    /// <summary>The length of <c>name</c> in bytes.</summary>
    name_length: UInt64;
    /// <summary>The length of <c>data</c> in bytes.</summary>
    data_length: UInt64;
    /// <summary>The name of the file, for messages and for <c>intakt_result_document</c>.</summary>
    name: PAnsiChar;
    /// <summary>The bytes, in any encoding.</summary>
    data: Pointer;
  end;
  /// <summary>The bytes of an input from a callback of the host, for <c>intakt_reader_new_source</c>. The callback runs
  /// on the thread that called the library, in the host's floating-point state. It must not throw, unwind or jump out; it
  /// may call the library on other handles.</summary>
  intakt_source = record
    /// <summary>The size of this struct, as <c>INTAKT_SOURCE_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Must be 0.</summary>
    flags: Cardinal;
    /// <summary>Given to every callback as it is.</summary>
    user_data: Pointer;
    /// <summary>Writes the next bytes to <c>buffer</c>, at most <c>capacity</c>, and says in <c>length</c> how many; 0 is
    /// the end of the input. Returns 0, or a number of the host's own that says it failed: it ends the input and comes
    /// back as <c>intakt_error_host_code</c>.</summary>
    read: intakt_source_read_fn;
    /// <summary>Called once, when the library needs <c>user_data</c> no longer: when the reader is freed, and also when
    /// the input is refused. Only a struct whose <c>struct_size</c> is wrong is not looked into. May be NULL.</summary>
    drop: intakt_source_drop_fn;
  end;
  /// <summary>Options of <c>intakt_database_open</c>. Zero is the default of each.</summary>
  intakt_database_options = record
    /// <summary>The size of this struct, as <c>INTAKT_DATABASE_OPTIONS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary>Numbers of <c>INTAKT_DATABASE_…</c> added up, or 0.</summary>
    flags: Cardinal;
    /// <summary>The time that is written beside what is done: seconds since 1970 (UTC). The library has no clock; see
    /// <c>intakt_database_set_now</c>.</summary>
    now: Int64;
    /// <summary>How long to wait for another program that writes, in milliseconds; 0 means five seconds.</summary>
    wait_milliseconds: UInt64;
    /// <summary>The length of <c>country</c> in bytes.</summary>
    country_length: UInt64;
    /// <summary>The length of <c>key</c> in bytes.</summary>
    key_length: UInt64;
    /// <summary>The length of <c>machine</c> in bytes.</summary>
    machine_length: UInt64;
    /// <summary>The ISO 3166 code of the country of addresses that name none, the same as in the settings of the
    /// importers that use the file; NULL for <c>DE</c>.</summary>
    country: PAnsiChar;
    /// <summary>The key of the keyed hashes, at least 16 bytes; NULL for one that the file holds. A file must be opened
    /// with the key that it was made with.</summary>
    key: Pointer;
    /// <summary>The name that runs and leases are kept under; NULL for <c>intakt</c>. Of programs that use one file at
    /// once each needs its own.</summary>
    machine: PAnsiChar;
  end;
  /// <summary>Options of a question. Zero is the default of each.</summary>
  intakt_query_options = record
    /// <summary>The size of this struct, as <c>INTAKT_QUERY_OPTIONS_INIT</c> sets it.</summary>
    struct_size: Cardinal;
    /// <summary><c>INTAKT_QUERY_GUEST</c> or 0.</summary>
    flags: Cardinal;
    /// <summary>The length of <c>cross_reference</c> in bytes.</summary>
    cross_reference_length: UInt64;
    /// <summary>The id of the party that the sender's number of this one is known to stand for; NULL where there is
    /// none.</summary>
    cross_reference: PAnsiChar;
  end;

{$IFDEF INTAKT_DYNAMIC}
var
  /// <summary>The generation of the ABI of the library that is loaded. Compare it with <c>INTAKT_ABI_VERSION</c> before
  /// anything else: a library of another generation must not be used. Any thread.</summary>
  intakt_abi_version: function: Cardinal; cdecl;
  /// <summary>The version of the library that is loaded, such as <c>0.1.0</c>. The text lives as long as the library.
  /// <c>length</c> may be NULL. Any thread.</summary>
  intakt_version: function(length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number of the scheme that blocking keys are computed by. A host that stores keys (see
  /// <c>intakt_address_book</c>) stores this number with them and computes all keys anew when it changes. Any
  /// thread.</summary>
  intakt_key_scheme: function: Cardinal; cdecl;
  /// <summary>Whether the library that is loaded has a capability: <c>csv</c> (address books and articles from CSV),
  /// <c>gzip</c> (inputs that are compressed), <c>log</c> (<c>intakt_importer_set_log</c>), <c>sqlite</c>
  /// (<c>intakt_database_open</c>). Functions of what it has not are there and return <c>INTAKT_STATUS_USAGE</c>. 1 or 0;
  /// 0 also for a word that it does not know. Any thread.</summary>
  intakt_has: function(capability: PAnsiChar; capability_length: size_t): Integer; cdecl;
  /// <summary>What the library that is loaded is and can do, as JSON: <c>abi_version</c>, <c>version</c>,
  /// <c>key_scheme</c>, and a truth value for each capability of <c>intakt_has</c> in <c>has</c>. <c>capabilities</c>
  /// receives the text; free it with <c>intakt_buffer_free</c>. Any thread.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_capabilities: function(capabilities: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees an error. NULL is fine.</summary>
  intakt_error_free: procedure(error: Pintakt_error); cdecl;
  /// <summary>The status that the call returned (or would have, for a fault); 0 for NULL.</summary>
  intakt_error_status: function(error: Pintakt_error): Integer; cdecl;
  /// <summary>What the host's callback returned, if the status is <c>INTAKT_STATUS_CALLBACK</c>; else 0.</summary>
  intakt_error_host_code: function(error: Pintakt_error): Integer; cdecl;
  /// <summary>The line in the file, from 1; 0 where there is none.</summary>
  intakt_error_line: function(error: Pintakt_error): Int64; cdecl;
  /// <summary>The column in characters, from 1; 0 where there is none.</summary>
  intakt_error_column: function(error: Pintakt_error): Int64; cdecl;
  /// <summary>The offset in bytes from the start of the file, from 0; -1 where there is none.</summary>
  intakt_error_byte: function(error: Pintakt_error): Int64; cdecl;
  /// <summary>Everything about the error in one line, for a log or a message box. Borrowed from <c>error</c>.</summary>
  intakt_error_text: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The stable code, such as <c>profile.none_fits</c>: a word that programs may compare. Borrowed from
  /// <c>error</c>.</summary>
  intakt_error_code: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What went wrong, in one sentence. Borrowed from <c>error</c>.</summary>
  intakt_error_message: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The file, as the host named it; NULL where there is none. Borrowed from <c>error</c>.</summary>
  intakt_error_file: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>; NULL where there is none. Borrowed from
  /// <c>error</c>.</summary>
  intakt_error_path: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The rule of the profile that was at work; NULL where there is none. Borrowed from <c>error</c>.</summary>
  intakt_error_rule: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What was found, masked to its first letter and its length; NULL where there is none. Borrowed from
  /// <c>error</c>.</summary>
  intakt_error_found: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What would have been right; NULL where there is nothing to say. Borrowed from <c>error</c>.</summary>
  intakt_error_expected: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What to do; NULL where there is nothing to say. Borrowed from <c>error</c>.</summary>
  intakt_error_hint: function(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The text of a buffer. Borrowed from <c>buffer</c>. NULL for NULL.</summary>
  intakt_buffer_text: function(buffer: Pintakt_buffer; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Frees a buffer. NULL is fine.</summary>
  intakt_buffer_free: procedure(buffer: Pintakt_buffer); cdecl;
  /// <summary>The keys, ascending and each once; their number through <c>count</c>, which may be NULL. Borrowed from
  /// <c>keys</c>. NULL for NULL and for a party without keys.</summary>
  intakt_keys_data: function(keys: Pintakt_keys; count: Psize_t): PUInt64_t; cdecl;
  /// <summary>Frees keys. NULL is fine.</summary>
  intakt_keys_free: procedure(keys: Pintakt_keys); cdecl;
  /// <summary>The bytes; their number through <c>length</c>, which may be NULL. Borrowed from <c>bytes</c>. NULL for NULL
  /// and where there are none.</summary>
  intakt_bytes_data: function(bytes: Pintakt_bytes; length: Psize_t): Pointer; cdecl;
  /// <summary>Frees bytes. NULL is fine.</summary>
  intakt_bytes_free: procedure(bytes: Pintakt_bytes); cdecl;
  /// <summary>Makes a set of profiles: the built-in ones, or none with <c>INTAKT_PROFILES_NO_BUILTIN</c> in <c>flags</c>.
  /// <c>profiles</c> receives the handle; free it with <c>intakt_profiles_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> for a flag that is not known.</remarks>
  intakt_profiles_new: function(flags: Cardinal; profiles: PPintakt_profiles; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees a set of profiles. NULL is fine. Not while another call uses it.</summary>
  intakt_profiles_free: procedure(profiles: Pintakt_profiles); cdecl;
  /// <summary>Adds a profile, or replaces the one of the same id. <c>profile</c> is a TOML text; <c>name</c> is the name
  /// of its file, for messages. The profile is checked as a whole; if anything is wrong the set stays as it is.
  /// <c>id</c>, which may be NULL, receives the id of the profile; free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> with line and column.</remarks>
  intakt_profiles_add: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; profile: PAnsiChar;
    profile_length: size_t; id: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Checks a profile as <c>intakt_profiles_add</c> does, and does not add it. <c>problems</c> receives a JSON
  /// array of what is wrong, each with <c>code</c>, <c>severity</c>, <c>message</c>, <c>file</c>, <c>position</c>,
  /// <c>path</c>, <c>rule</c>, <c>found</c>, <c>expected</c> and <c>hint</c> as far as there is any; <c>[]</c> when
  /// nothing is. Free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when something is wrong, <c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_profiles_check: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; profile: PAnsiChar;
    profile_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lists the profiles that read documents, by id: a JSON array of objects with <c>id</c>, <c>title</c>,
  /// <c>version</c>, <c>layer</c>, <c>extends</c> and <c>builtin</c>. <c>list</c> receives it; free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_profiles_list: function(profiles: Pintakt_profiles; list: PPintakt_buffer; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Gives the text of a profile as it was added. <c>text</c> receives it; free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> when there is no profile of that id, with the one
  /// that comes nearest.</remarks>
  intakt_profiles_text: function(profiles: Pintakt_profiles; id: PAnsiChar; id_length: size_t; text: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Looks at the beginning of an input and tells which profile it is of. <c>profile</c> receives the id;
  /// <c>document</c>, which may be NULL, the name of the document where the profile reads several together, else NULL.
  /// Free both with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>name</c> is the name of the file, for messages; <c>data</c> are its bytes. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_INPUT</c>, <c>INTAKT_STATUS_PROFILE</c> when none fits or several fit equally well.</remarks>
  intakt_profiles_detect: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; data: Pointer;
    data_length: size_t; profile: PPintakt_buffer; document: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Checks whether an input is as its profile wants it: errors and warnings of every order, what no rule reads,
  /// which rules never match. <c>report</c> receives a JSON object with <c>profile</c>, <c>orders</c>, <c>errors</c>,
  /// <c>warnings</c>, <c>records</c>, <c>unread</c> and more; free it with <c>intakt_buffer_free</c>. Values stand masked
  /// in it. <c>options</c> may be NULL.</summary>
  /// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when the report has errors, <c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_profiles_check_input: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; data: Pointer;
    data_length: size_t; options: Pintakt_reader_options; report: PPintakt_buffer; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Which document of an input of several, counted from 0 in the order of the profile's
  /// <c>documents</c>.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_position_document: function(position: Pintakt_position): Int64; cdecl;
  /// <summary>Line, from 1. A line ends with LF; CRLF counts once.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_position_line: function(position: Pintakt_position): Int64; cdecl;
  /// <summary>Column in characters, from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_position_column: function(position: Pintakt_position): Int64; cdecl;
  /// <summary>Offset in bytes from the start of the file, from 0, in the file's own encoding.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_position_byte: function(position: Pintakt_position): Int64; cdecl;
  /// <summary>The stable code, such as <c>order.number</c>: a word that programs may compare.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_code: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How much it matters. An order with a problem of severity error is held.</summary>
  /// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
  intakt_problem_severity: function(problem: Pintakt_problem): Integer; cdecl;
  /// <summary>Everything about it in one line.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_text: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is wrong, in one sentence.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_message: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The file, as the host named it.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_file: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where it stands.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_position: function(problem: Pintakt_problem): Pintakt_position; cdecl;
  /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_path: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The rule of the profile that was at work.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_rule: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What was found, masked to its first letter and its length.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_found: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What was found, as it stands in the input. May be personal data: not for logs.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_found_value: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What would have been right.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_expected: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What to do.</summary>
  /// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
  intakt_problem_hint: function(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number that the shop gave the order. An order without one is held.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_number: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The kind of document in the sender's own word or code (<c>standard</c>, <c>220</c>, <c>new</c>).</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_type: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When the order was placed.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_date: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When delivery is wished for.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_delivery_date: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 4217 code, upper case, as the sender wrote it after the profile's tables.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_currency: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the prices of lines and charges include tax.</summary>
  /// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
  intakt_order_prices: function(order: Pintakt_order): Integer; cdecl;
  /// <summary>The buyer's own reference or order number.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_reference: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The state of the order in the shop, in the shop's own word.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_status: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 639 code of the language of the customer.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_language: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop or sales channel within the source.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_channel: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How the goods are sent, in the shop's own words.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_shipping_method: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the customer ordered without an account in the shop.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_order_guest: function(order: Pintakt_order): Integer; cdecl;
  /// <summary>Who takes part, in the order of the profile's rules; at most one party in a role.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_party: function(order: Pintakt_order; index: size_t): Pintakt_party; cdecl;
  /// <summary>How many there are for <c>intakt_order_party</c>; 0 for NULL.</summary>
  intakt_order_party_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>What is ordered, in the order of the file.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_line: function(order: Pintakt_order; index: size_t): Pintakt_line; cdecl;
  /// <summary>How many there are for <c>intakt_order_line</c>; 0 for NULL.</summary>
  intakt_order_line_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_charge: function(order: Pintakt_order; index: size_t): Pintakt_charge; cdecl;
  /// <summary>How many there are for <c>intakt_order_charge</c>; 0 for NULL.</summary>
  intakt_order_charge_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>How the order is paid or was paid.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_payment: function(order: Pintakt_order; index: size_t): Pintakt_payment; cdecl;
  /// <summary>How many there are for <c>intakt_order_payment</c>; 0 for NULL.</summary>
  intakt_order_payment_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>Files that belong to the order.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_attachment: function(order: Pintakt_order; index: size_t): Pintakt_attachment; cdecl;
  /// <summary>How many there are for <c>intakt_order_attachment</c>; 0 for NULL.</summary>
  intakt_order_attachment_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>The sums as the sender states them.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_totals: function(order: Pintakt_order): Pintakt_totals; cdecl;
  /// <summary>What the customer or the shop wrote.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_remark: function(order: Pintakt_order; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_order_remark</c>; 0 for NULL.</summary>
  intakt_order_remark_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>Values for which the model has no field.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_extension: function(order: Pintakt_order; index: size_t): Pintakt_extension; cdecl;
  /// <summary>How many there are for <c>intakt_order_extension</c>; 0 for NULL.</summary>
  intakt_order_extension_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>The profile that read the order.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_profile: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where the record starts.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_position: function(order: Pintakt_order): Pintakt_position; cdecl;
  /// <summary>What was mended or is wrong. An order with a problem of severity error is held.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_problem: function(order: Pintakt_order; index: size_t): Pintakt_problem; cdecl;
  /// <summary>How many there are for <c>intakt_order_problem</c>; 0 for NULL.</summary>
  intakt_order_problem_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>Where each value comes from, if the reader was asked to keep it.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_order_origin: function(order: Pintakt_order; index: size_t): Pintakt_origin; cdecl;
  /// <summary>How many there are for <c>intakt_order_origin</c>; 0 for NULL.</summary>
  intakt_order_origin_count: function(order: Pintakt_order): size_t; cdecl;
  /// <summary>Method after the profile's tables, else in the sender's own words.</summary>
  /// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
  intakt_payment_method: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Amount already paid or to be paid this way.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>payment</c>; NULL where there is
  /// none.</remarks>
  intakt_payment_amount: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the money has been received.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_payment_paid: function(payment: Pintakt_payment): Integer; cdecl;
  /// <summary>When the money was received.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>payment</c>; NULL where there is none.</remarks>
  intakt_payment_date: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Transaction number of the payment provider.</summary>
  /// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
  intakt_payment_reference: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Days until payment is due.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>payment</c>; NULL where there is
  /// none.</remarks>
  intakt_payment_days: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Terms in the sender's own words.</summary>
  /// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
  intakt_payment_terms: function(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The sender's own id for it, to which lines may refer.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_id: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>File name without any folder, made safe to write into one.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_name: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What it is for, such as <c>prescription</c>.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_purpose: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Media type as stated by the sender.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_media_type: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>SHA-256 in lower-case hexadecimal as stated by the sender.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_sha256: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Media type that the content begins like, where it is one that can be told.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_detected_type: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_content_sha256: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The bytes; NULL where none were given.</summary>
  /// <remarks>Borrowed from <c>attachment</c>.</remarks>
  intakt_attachment_bytes: function(attachment: Pintakt_attachment; length: Psize_t): Pointer; cdecl;
  /// <summary>A URL or a file name where the bytes are; never fetched.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_reference: function(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where the attachment stands in the order.</summary>
  /// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
  intakt_attachment_position: function(attachment: Pintakt_attachment): Pintakt_position; cdecl;
  /// <summary>Sum of the lines under the order's price statement.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_lines: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Sum without tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_net: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_tax: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Sum with tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_gross: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The sum of the order where the format does not say whether it includes tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_amount: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many lines the sender counted.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is
  /// none.</remarks>
  intakt_totals_line_count: function(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax by rate.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
  intakt_totals_rate: function(totals: Pintakt_totals; index: size_t): Pintakt_tax_total; cdecl;
  /// <summary>How many there are for <c>intakt_totals_rate</c>; 0 for NULL.</summary>
  intakt_totals_rate_count: function(totals: Pintakt_totals): size_t; cdecl;
  /// <summary>Rate in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
  intakt_tax_total_rate: function(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Sum without tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
  intakt_tax_total_net: function(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
  intakt_tax_total_tax: function(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The field that was set, such as <c>lines[2].quantity</c>: lines, charges, payments and attachments are
  /// counted from 0, parties are named by their role as in <c>parties.orderer.city</c>.</summary>
  /// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
  intakt_origin_field: function(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The rule that made the value: its place in the profile, such as <c>order.lines.row.quantity</c>.</summary>
  /// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
  intakt_origin_rule: function(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The id of the layer that the rule is of, which is that of a profile.</summary>
  /// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
  intakt_origin_layer: function(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whose layer it is.</summary>
  /// <remarks>One of <c>intakt_layers</c>; 0 where nothing is said.</remarks>
  intakt_origin_level: function(origin: Pintakt_origin): Integer; cdecl;
  /// <summary>The places in the input that the value was made from; none for a constant.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>origin</c>; NULL where there is none.</remarks>
  intakt_origin_position: function(origin: Pintakt_origin; index: size_t): Pintakt_position; cdecl;
  /// <summary>How many there are for <c>intakt_origin_position</c>; 0 for NULL.</summary>
  intakt_origin_position_count: function(origin: Pintakt_origin): size_t; cdecl;
  /// <summary>The element or attribute at the place with the same index, such as
  /// <c>/order/lines/line[2]/quantity</c>.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>origin</c>; NULL where there is none.</remarks>
  intakt_origin_path: function(origin: Pintakt_origin; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_origin_path</c>; 0 for NULL.</summary>
  intakt_origin_path_count: function(origin: Pintakt_origin): size_t; cdecl;
  /// <summary>The name of the rule that read the line, such as <c>row</c> in <c>[order.lines.row]</c>.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_rule: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of line it is.</summary>
  /// <remarks>One of <c>intakt_line_kinds</c>; 0 where nothing is said.</remarks>
  intakt_line_kind: function(line: Pintakt_line): Integer; cdecl;
  /// <summary>The sender's own number or id of the line.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_id: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Article code of the seller.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_article: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Article code of the variant (size, colour) where the article code is that of the article in
  /// general.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_variant: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The <c>intakt_line_id</c> of the set that this line is a part of.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_parent: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Article code of the buyer.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_buyer_article: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>GTIN (EAN).</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_gtin: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Pharmazentralnummer.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_pzn: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Hilfsmittelpositionsnummer, ten digits.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_aid_number: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Short text.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_name: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Long text.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_description: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many; in <c>intakt_line_unit</c>.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_quantity: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Unit of the quantity as written (<c>C62</c>, <c>EA</c>, <c>Stk</c>).</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_unit: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Price of one unit, as written. Nothing where it is a division still to be carried out: see
  /// <c>intakt_line_price_total</c>.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_price: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is to be divided by <c>intakt_line_price_quantity</c> for the price of one unit, such as a price for
  /// 100 pieces. Nothing where <c>intakt_line_price</c> has the price.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_price_total: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What <c>intakt_line_price_total</c> is to be divided by; never zero.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_price_quantity: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether this line's amounts include tax, where it differs from the order.</summary>
  /// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
  intakt_line_prices: function(line: Pintakt_line): Integer; cdecl;
  /// <summary>Sum of the line as stated by the sender, discounts taken off.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_total: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Discount on the line as a signed amount: what is added to the sum, so below zero.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_discount: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Discount on the line in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_discount_percent: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax rate in percent: <c>19</c>, not <c>0.19</c>.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_tax_rate: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax amount of the line.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_tax: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Which side of the body the article is for.</summary>
  /// <remarks>One of <c>intakt_sides</c>; 0 where nothing is said.</remarks>
  intakt_line_side: function(line: Pintakt_line): Integer; cdecl;
  /// <summary>Reference of the prescription that the line rests on.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_prescription: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When this line is wished for.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_delivery_date: function(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Options that the customer chose, such as size and colour, in the order of the file.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_attribute: function(line: Pintakt_line; index: size_t): Pintakt_attribute; cdecl;
  /// <summary>How many there are for <c>intakt_line_attribute</c>; 0 for NULL.</summary>
  intakt_line_attribute_count: function(line: Pintakt_line): size_t; cdecl;
  /// <summary>Remarks on the line.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_remark: function(line: Pintakt_line; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_line_remark</c>; 0 for NULL.</summary>
  intakt_line_remark_count: function(line: Pintakt_line): size_t; cdecl;
  /// <summary>Values for which the model has no field.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_extension: function(line: Pintakt_line; index: size_t): Pintakt_extension; cdecl;
  /// <summary>How many there are for <c>intakt_line_extension</c>; 0 for NULL.</summary>
  intakt_line_extension_count: function(line: Pintakt_line): size_t; cdecl;
  /// <summary>Where the line starts.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_position: function(line: Pintakt_line): Pintakt_position; cdecl;
  /// <summary>What is chosen, such as <c>Größe</c>.</summary>
  /// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
  intakt_attribute_name: function(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The choice, such as <c>42</c>.</summary>
  /// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
  intakt_attribute_value: function(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the choice adds to the price of one unit.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>attribute</c>; NULL where there is
  /// none.</remarks>
  intakt_attribute_price: function(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the choice adds to the article code.</summary>
  /// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
  intakt_attribute_article_suffix: function(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The name of the rule that read the charge, such as <c>shipping</c> in
  /// <c>[order.charges.shipping]</c>.</summary>
  /// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
  intakt_charge_rule: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of charge it is.</summary>
  /// <remarks>One of <c>intakt_charge_kinds</c>; 0 where nothing is said.</remarks>
  intakt_charge_kind: function(charge: Pintakt_charge): Integer; cdecl;
  /// <summary>The sender's own words for it.</summary>
  /// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
  intakt_charge_label: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The amount under the order's price statement.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is
  /// none.</remarks>
  intakt_charge_amount: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The amount without tax, where the sender states it.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is
  /// none.</remarks>
  intakt_charge_net: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The amount with tax, where the sender states it.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is
  /// none.</remarks>
  intakt_charge_gross: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax rate in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is
  /// none.</remarks>
  intakt_charge_tax_rate: function(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where the charge stands.</summary>
  /// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
  intakt_charge_position: function(charge: Pintakt_charge): Pintakt_position; cdecl;
  /// <summary>The name that the profile gives it.</summary>
  /// <remarks>Borrowed from <c>extension</c>; NULL where there is none.</remarks>
  intakt_extension_name: function(extension: Pintakt_extension; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The text as it stands in the input.</summary>
  /// <remarks>Borrowed from <c>extension</c>; NULL where there is none.</remarks>
  intakt_extension_value: function(extension: Pintakt_extension; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the party is in the order; 0 where the party is no one's in particular, as in an action that creates
  /// it.</summary>
  /// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
  intakt_party_role: function(party: Pintakt_party): Integer; cdecl;
  /// <summary>Where the party stands in the input, for a party of an order.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_position: function(party: Pintakt_party): Pintakt_position; cdecl;
  /// <summary>The number that the *sender* knows the party by, unique within the source.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_source_id: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The customer number in the host's numbering.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_customer_number: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary><c>Herr</c>, <c>Frau</c>, <c>Mr</c> as written.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_salutation: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Academic title as written.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_title: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Given names.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_given_name: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Family name with its prefixes.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_family_name: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Family name at birth.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_birth_name: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Name of the company. A party with one is a company, its personal names are those of the contact.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_company: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Department or branch.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_department: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Day of birth.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_birth_date: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Gender, where stated.</summary>
  /// <remarks>One of <c>intakt_genders</c>; 0 where nothing is said.</remarks>
  intakt_party_gender: function(party: Pintakt_party): Integer; cdecl;
  /// <summary>Postal address.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_address: function(party: Pintakt_party): Pintakt_address; cdecl;
  /// <summary>E-mail address as written.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_email: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Telephone number as written.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_phone: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Mobile number as written.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_mobile: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>VAT identification number.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_vat_id: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Health insurance number of the person (KVNR).</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_insurance_number: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Any other official number of the person or company (register number, tax number).</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_official_id: function(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Further numbers with the scheme that issued them, such as <c>gln</c>, <c>lanr</c>, <c>bsnr</c>,
  /// <c>ik</c>.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_identifier: function(party: Pintakt_party; index: size_t): Pintakt_identifier; cdecl;
  /// <summary>How many there are for <c>intakt_party_identifier</c>; 0 for NULL.</summary>
  intakt_party_identifier_count: function(party: Pintakt_party): size_t; cdecl;
  /// <summary>What kind of place it is, where the sender says so.</summary>
  /// <remarks>One of <c>intakt_address_kinds</c>; 0 where nothing is said.</remarks>
  intakt_address_kind: function(address: Pintakt_address): Integer; cdecl;
  /// <summary>Street. With the house number when the sender does not part them and the profile does not split.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_street: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>House number with its additions.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_house_number: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Second line: floor, care-of, district.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_line2: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Postal code.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_postal_code: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Place.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_city: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>State or region.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_state: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 3166 alpha-2 code after the profile's tables, else as written.</summary>
  /// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
  intakt_address_country: function(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Lower-case name of the scheme: <c>gln</c>, <c>duns</c>, <c>lanr</c>, <c>bsnr</c>, <c>ik</c>, or the
  /// sender's own word.</summary>
  /// <remarks>Borrowed from <c>identifier</c>; NULL where there is none.</remarks>
  intakt_identifier_scheme: function(identifier: Pintakt_identifier; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number as written.</summary>
  /// <remarks>Borrowed from <c>identifier</c>; NULL where there is none.</remarks>
  intakt_identifier_value: function(identifier: Pintakt_identifier; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Parts a decimal into digits and scale: <c>12.50</c> into 1250 and 2. <c>decimal</c> is a text as getters
  /// give it. No text (NULL, or a length of 0) gives 0 and 0, so that the answer of a getter can be passed on as it
  /// is.</summary>
  /// <remarks><c>INTAKT_STATUS_ABSENT</c> for no text, <c>INTAKT_STATUS_USAGE</c> for what is no decimal,
  /// <c>INTAKT_STATUS_LIMIT</c> for one whose digits do not fit into 64 bits: keep the text then.</remarks>
  intakt_decimal_parts: function(decimal: PAnsiChar; decimal_length: size_t; mantissa: PInt64; scale: PInteger;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Parts a date into numbers: <c>2026-11-22</c> and <c>2026-11-22T10:15:30+01:00</c>. <c>date</c> is a text as
  /// getters give it. No text (NULL, or a length of 0) gives zeros and no time, so that the answer of a getter can be
  /// passed on as it is.</summary>
  /// <remarks><c>INTAKT_STATUS_ABSENT</c> for no text, <c>INTAKT_STATUS_USAGE</c> for what is no date.</remarks>
  intakt_date_parts: function(date: PAnsiChar; date_length: size_t; parts: Pintakt_date;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>The whole order as JSON, with the field names of <c>intakt read</c>; made when it is first asked for.
  /// Decimals are texts. NULL for NULL.</summary>
  intakt_order_json: function(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The party that stands in a role, one of <c>intakt_roles</c>; NULL when there is none.</summary>
  intakt_order_party_in_role: function(order: Pintakt_order; role: Integer): Pintakt_party; cdecl;
  /// <summary>Makes an importer with the built-in profiles, no customers, no articles and an empty ledger.</summary>
  /// <remarks><c>settings</c> is a TOML text as in <c>docs/settings.md</c>; an empty one means the defaults.
  /// <c>options</c> may be NULL. <c>importer</c> receives the handle. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_SETTINGS</c> with line and column.</remarks>
  intakt_importer_new: function(settings: PAnsiChar; settings_length: size_t; options: Pintakt_importer_options;
    importer: PPintakt_importer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees an importer. NULL is fine. Not from inside a callback of the importer, and not while another call
  /// uses it: it stays as it is then.</summary>
  intakt_importer_free: procedure(importer: Pintakt_importer); cdecl;
  /// <summary>Adds a profile of the host's own, or replaces the one of the same id. <c>profile</c> is a TOML text;
  /// <c>name</c> is the name of its file, for messages. The profile is checked as a whole.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> with line and column.</remarks>
  intakt_importer_add_profile: function(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
    profile: PAnsiChar; profile_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Replaces all customers of the importer by those of a list: CSV with a header line, in UTF-8, UTF-16 or
  /// Windows-1252, with comma, semicolon or tab. Columns, all but <c>id</c> optional: id, customer_number, salutation,
  /// title, given_name, family_name, birth_name, company, department, birth_date, gender, street, house_number,
  /// address_line2, postal_code, city, state, country, email, phone, mobile, vat_id, insurance_number, official_id. The
  /// version of each row is 0.</summary>
  /// <remarks><c>name</c> is the name of the list, for messages. <c>problems</c>, which may be NULL, receives a JSON
  /// array of what was left out or looks wrong, <c>[]</c> when there is nothing; free it with <c>intakt_buffer_free</c>.
  /// <c>INTAKT_STATUS_INCOMPLETE</c> when a row or cell was left out, <c>INTAKT_STATUS_DATA</c> or
  /// <c>INTAKT_STATUS_INPUT</c> when the list cannot be read (the customers stay then), <c>INTAKT_STATUS_USAGE</c> also
  /// when an address book of the host's own is set.</remarks>
  intakt_importer_set_customers_csv: function(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
    list: Pointer; list_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Replaces all articles of the importer by those of a list, read as for
  /// <c>intakt_importer_set_customers_csv</c>. Columns, all but <c>number</c> optional: number, name, gtin, pzn, price,
  /// tax_rate, unit. The number is the id of the article.</summary>
  /// <remarks>The status codes are those of <c>intakt_importer_set_customers_csv</c>.</remarks>
  intakt_importer_set_articles_csv: function(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
    list: Pointer; list_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Adds a customer, or replaces the one with this id. <c>version</c> is the host's version of the row; an
  /// older one than the importer has changes nothing, because notices of changes may overtake each other. <c>json</c> is
  /// an object with the columns of <c>intakt_importer_set_customers_csv</c> but the id, as texts; <c>source_id</c>,
  /// <c>address</c> and <c>identifiers</c> may stand in it as plans have them. A name that is not known is an
  /// error.</summary>
  /// <remarks><c>changed</c>, which may be NULL, receives 1, or 0 when the version was older. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_importer_upsert_customer_json: function(importer: Pintakt_importer; id: PAnsiChar; id_length: size_t;
    version: UInt64; json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a customer out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
  /// id.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_importer_remove_customer: function(importer: Pintakt_importer; id: PAnsiChar; id_length: size_t;
    removed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Computes the blocking keys of a party, for a host that stores them (see <c>intakt_address_book</c>).
  /// <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>. The country of addresses that name none
  /// is that of the importer's settings. <c>keys</c> receives the keys; free them with <c>intakt_keys_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_importer_party_keys: function(importer: Pintakt_importer; json: PAnsiChar; json_length: size_t;
    keys: PPintakt_keys; error: PPintakt_error): Integer; cdecl;
  /// <summary>Checks settings: a TOML text as in <c>docs/settings.md</c>, with those of the tenant and of its sources.
  /// <c>problems</c> receives a JSON array of everything that is wrong, in the order of the text, each with <c>code</c>,
  /// <c>message</c>, <c>position</c> and more; <c>[]</c> when <c>intakt_importer_new</c> takes them. Free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when something is wrong, <c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_settings_check: function(settings: PAnsiChar; settings_length: size_t; problems: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Lists what is in force for a source, be it named in the settings or not: a JSON array of objects with
  /// <c>path</c>, <c>value</c> and <c>layer</c> (<c>default</c>, <c>preset</c>, <c>tenant</c> or <c>source</c>), in the
  /// order of <c>docs/settings.md</c>. <c>list</c> receives it; free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_SETTINGS</c> with line and column.</remarks>
  intakt_settings_in_force: function(settings: PAnsiChar; settings_length: size_t; source: PAnsiChar;
    source_length: size_t; list: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives the JSON Schema of settings, for editors and forms. <c>schema</c> receives it; free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_settings_schema: function(schema: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Replaces the settings of an importer, from the next import on. If anything is wrong the old ones stay. The
  /// tenant and <c>matching.country</c> cannot be changed while there are customers or a ledger that rest on them: make a
  /// new importer for that.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also for another tenant or country, <c>INTAKT_STATUS_SETTINGS</c> with line and
  /// column.</remarks>
  intakt_importer_set_settings: function(importer: Pintakt_importer; settings: PAnsiChar; settings_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives a party to the library, from inside the callback that <c>sink</c> belongs to. <c>id</c> is the
  /// party's id in the host, <c>version</c> the version of its row, <c>json</c> an object as for
  /// <c>intakt_importer_upsert_customer_json</c>. All are copied.</summary>
  /// <remarks>A party that cannot be taken is an error here and makes the callback fail whatever it returns, because a
  /// party that is missing could be created a second time. So the returned status may be returned from the callback as it
  /// is, or passed over. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_party_sink_add_json: function(sink: Pintakt_party_sink; id: PAnsiChar; id_length: size_t; version: UInt64;
    json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets the importer look for customers in the host's own address book, in place of the list that it holds.
  /// NULL goes back to the list.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing, <c>INTAKT_STATUS_MATCHING</c> when the keys are
  /// stale.</remarks>
  intakt_importer_set_address_book: function(importer: Pintakt_importer; address_book: Pintakt_address_book;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives an article to the library, from inside the callback that <c>sink</c> belongs to. <c>id</c> is its id
  /// in the host, <c>version</c> the version of its row, <c>json</c> an object with the columns of
  /// <c>intakt_importer_set_articles_csv</c> as texts: number, name, gtin, pzn, price, tax_rate, unit; all but
  /// <c>number</c> optional. All are copied.</summary>
  /// <remarks>An article that cannot be taken is an error here and makes the callback fail whatever it returns.
  /// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_article_sink_add_json: function(sink: Pintakt_article_sink; id: PAnsiChar; id_length: size_t; version: UInt64;
    json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets the importer look for articles in the host's own database, in place of the list that it holds. NULL
  /// goes back to the list.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_importer_set_articles: function(importer: Pintakt_importer; articles: Pintakt_articles;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives a text to the library, from inside the callback that <c>sink</c> belongs to. It is copied. One that
  /// cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_text_sink_add: function(sink: Pintakt_text_sink; text: PAnsiChar; text_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives the key of an order to the library, from inside the callback that <c>sink</c> belongs to. It is
  /// copied. One that cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_order_sink_add: function(sink: Pintakt_order_sink; order: Pintakt_order_key; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Lets the importer keep its memory in the host's own database, in place of the ledger that it holds. NULL
  /// goes back to that one. <c>intakt_importer_ledger_save</c> and <c>intakt_importer_ledger_load</c> are about that one
  /// alone.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing.</remarks>
  intakt_importer_set_ledger: function(importer: Pintakt_importer; ledger: Pintakt_ledger;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets the host remember which numbers are drawn, in place of the importer, which forgets them when it is
  /// freed. NULL goes back to that.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing.</remarks>
  intakt_importer_set_numbers: function(importer: Pintakt_importer; numbers: Pintakt_numbers;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Draws a number for a customer or document that a plan says to give one of a range (<c>{"range": …}</c> in
  /// the plan). To be called when the plan is carried out, before what it is for is written.</summary>
  /// <remarks><c>source</c> is the shop, by whose settings the range is looked for; <c>range</c> is its name;
  /// <c>holder</c> says what it is for, such as the order's number and the action's id. Who holds a number already gets
  /// that one. <c>number</c> receives it as it is written; free it with <c>intakt_buffer_free</c>.
  /// <c>INTAKT_STATUS_USAGE</c> also for a range that the settings do not have, <c>INTAKT_STATUS_PLAN</c> when the range
  /// has no number left or is the host's own, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_reserve_number: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; number: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Keeps a number for good: what it was drawn for is written. Parameters as for
  /// <c>intakt_importer_reserve_number</c>. A second time changes nothing.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when <c>holder</c> has no number,
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_commit_number: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Gives a number back: what it was drawn for is not written and will not be. Parameters as for
  /// <c>intakt_importer_reserve_number</c>. Without a number nothing happens.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the number is committed,
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_release_number: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Gives a decision or a pair to the library, from inside the callback that <c>sink</c> belongs to. It is
  /// copied. <c>id</c> is its number, <c>kept</c> the JSON that was given to <c>decide</c> or <c>forbid</c>.
  /// <c>revoked_by</c> and <c>revoked_at</c> say who took it back and when; an empty <c>revoked_by</c> that nobody has.
  /// One that cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_decision_sink_add: function(sink: Pintakt_decision_sink; id: Int64; kept: PAnsiChar; kept_length: size_t;
    revoked_by: PAnsiChar; revoked_by_length: size_t; revoked_at: Int64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets plans follow what clerks have decided, which the host keeps in its own database. Questions of plans
  /// have a key then (<c>intakt_review_item_subject</c>), and <c>intakt_importer_decide</c> answers them. NULL ends that.
  /// Where the importer has a database (<c>intakt_importer_set_database</c>), that one's decisions count.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing, or the key is shorter than 16 bytes.</remarks>
  intakt_importer_set_decisions: function(importer: Pintakt_importer; decisions: Pintakt_decision_store;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Tells what calls on the importer do to a log of the host's: reading, planning, outcomes. The codes are in
  /// <c>docs/logging.md</c>. NULL tells nobody. Other importers and threads are not heard.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also in a build without the capability <c>log</c>.</remarks>
  intakt_importer_set_log: function(importer: Pintakt_importer; log: Pintakt_log; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Reads the orders of one input and plans each of them. Nothing is written anywhere but into the importer's
  /// ledger, which remembers what was planned; save it when the plans are safe.</summary>
  /// <remarks><c>source</c> names the shop that sent the input, as the settings call it. <c>name</c> is the name of the
  /// file, for messages. <c>document</c> are its bytes, in any encoding. <c>options</c> may be NULL. <c>result</c>
  /// receives the plans and the account; free it with <c>intakt_result_free</c>. What is wrong with one order is told in
  /// its plan or in the account, and the others go on. What is wrong with the input as a whole ends it: the status is
  /// <c>INTAKT_STATUS_INCOMPLETE</c>, and the result holds the orders before and the error, see
  /// <c>intakt_result_fault</c>. The importer can take the next input in any case. <c>INTAKT_STATUS_INCOMPLETE</c> as
  /// said, <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> for a profile that does not exist.</remarks>
  intakt_importer_import: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    name: PAnsiChar; name_length: size_t; document: Pointer; document_length: size_t; options: Pintakt_import_options;
    result: PPintakt_result; error: PPintakt_error): Integer; cdecl;
  /// <summary>Reads the orders of an input of several documents that belong together, such as order lines in one file and
  /// order heads in another, and plans each of them. Everything else is as in <c>intakt_importer_import</c>.</summary>
  /// <remarks><c>documents</c> are <c>document_count</c> documents in any order; which is which is found by what they
  /// hold. They are those that one profile reads together, each once; otherwise the status is
  /// <c>INTAKT_STATUS_INCOMPLETE</c> and the fault names the file. A single document is read as by
  /// <c>intakt_importer_import</c>. Positions in plans and in the account carry the number of their document as
  /// <c>document</c>, or none for 0: the name of the file is <c>intakt_result_document</c> of the result at that number.
  /// Problems also name it as <c>file</c>. <c>INTAKT_STATUS_INCOMPLETE</c> as said, <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_PROFILE</c> for a profile that does not exist.</remarks>
  intakt_importer_import_documents: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    documents: Pintakt_document; document_count: size_t; options: Pintakt_import_options; result: PPintakt_result;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Opens an input whose bytes are in memory: decides its encoding, finds its profile, makes ready to
  /// read.</summary>
  /// <remarks><c>profiles</c> may be NULL: the built-in ones. They are needed during the call only. <c>name</c> is the
  /// name of the file, for messages. <c>document</c> are its bytes, in any encoding, copied unless
  /// <c>INTAKT_READER_BORROW</c> is set. <c>options</c> may be NULL. <c>reader</c> receives the handle; free it with
  /// <c>intakt_reader_free</c>. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_INPUT</c> and <c>INTAKT_STATUS_LIMIT</c> for
  /// what cannot be read at all, <c>INTAKT_STATUS_PROFILE</c> when no profile fits, <c>INTAKT_STATUS_CALLBACK</c> when a
  /// callback stopped it.</remarks>
  intakt_reader_new: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; document: Pointer;
    document_length: size_t; options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Opens an input of several documents that belong together, such as order lines in one file and order heads
  /// in another. As <c>intakt_reader_new</c> otherwise.</summary>
  /// <remarks><c>documents</c> are <c>document_count</c> documents in any order; which is which is found by what they
  /// hold. As <c>intakt_reader_new</c>.</remarks>
  intakt_reader_new_documents: function(profiles: Pintakt_profiles; documents: Pintakt_document; document_count: size_t;
    options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer; cdecl;
  /// <summary>Opens a file. <c>path</c> is its path in UTF-8; it is its name in messages, too. The file stays open until
  /// the reader is freed. As <c>intakt_reader_new</c> otherwise.</summary>
  /// <remarks>As <c>intakt_reader_new</c>; <c>INTAKT_STATUS_INPUT</c> also when the file cannot be opened.</remarks>
  intakt_reader_open: function(profiles: Pintakt_profiles; path: PAnsiChar; path_length: size_t;
    options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer; cdecl;
  /// <summary>Opens an input that the host's own callback gives, piece by piece, such as a download. It is read once and
  /// never rewound: a profile that needs a second pass is an error that says so. <c>name</c> is its name, for messages.
  /// As <c>intakt_reader_new</c> otherwise.</summary>
  /// <remarks>The library copies <c>source</c>; its <c>drop</c> gives <c>user_data</c> back when the reader is freed, and
  /// also when the input is refused. As <c>intakt_reader_new</c>; <c>INTAKT_STATUS_CALLBACK</c> also when <c>read</c>
  /// fails.</remarks>
  intakt_reader_new_source: function(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t;
    source: Pintakt_source; options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Gives the next order.</summary>
  /// <remarks><c>order</c> receives it, and belongs to the host, which frees it with <c>intakt_order_free</c>; NULL where
  /// the status says that there is none. Records that a filter of the profile takes out are passed over;
  /// <c>intakt_reader_filtered_count</c> has their number. <c>INTAKT_STATUS_FAULTY</c>: the order is there and has a
  /// problem of severity error, see <c>intakt_order_problem</c>; it is not to be taken in as it is.
  /// <c>INTAKT_STATUS_END</c>: there are no more. <c>INTAKT_STATUS_RECORD</c>: a record cannot be read, and the error
  /// says why; the next call goes on behind it. <c>INTAKT_STATUS_INPUT</c>, <c>INTAKT_STATUS_LIMIT</c> and any other
  /// failure end the input: the next call returns <c>INTAKT_STATUS_END</c>. <c>INTAKT_STATUS_CALLBACK</c>: a callback
  /// failed or stopped it.</remarks>
  intakt_reader_next: function(reader: Pintakt_reader; order: PPintakt_order; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees a reader. NULL is fine. Not from inside one of its callbacks, and not while another call uses it: it
  /// stays as it is then.</summary>
  intakt_reader_free: procedure(reader: Pintakt_reader); cdecl;
  /// <summary>The id of the profile that reads the input.</summary>
  intakt_reader_profile: function(reader: Pintakt_reader; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The name of the encoding that is in force; with several documents that of the one that the records are
  /// in.</summary>
  intakt_reader_encoding: function(reader: Pintakt_reader; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many documents the input has; 0 for NULL.</summary>
  intakt_reader_document_count: function(reader: Pintakt_reader): size_t; cdecl;
  /// <summary>The name that the host gave the document with this number, by which positions say where they stand
  /// (<c>intakt_position_document</c>). NULL when there is none.</summary>
  intakt_reader_document: function(reader: Pintakt_reader; number: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many warnings there are about the input as a whole; 0 for NULL.</summary>
  intakt_reader_warning_count: function(reader: Pintakt_reader): size_t; cdecl;
  /// <summary>A warning about the input as a whole, such as an encoding that is not the declared one. Borrowed from
  /// <c>reader</c>; NULL when there is none with this index.</summary>
  intakt_reader_warning: function(reader: Pintakt_reader; index: size_t): Pintakt_problem; cdecl;
  /// <summary>How many orders were given so far; 0 for NULL.</summary>
  intakt_reader_order_count: function(reader: Pintakt_reader): UInt64; cdecl;
  /// <summary>How many records a filter of the profile took out so far, or <c>only</c> of the options; 0 for
  /// NULL.</summary>
  intakt_reader_filtered_count: function(reader: Pintakt_reader): UInt64; cdecl;
  /// <summary>How many records could not be read so far; 0 for NULL.</summary>
  intakt_reader_unreadable_count: function(reader: Pintakt_reader): UInt64; cdecl;
  /// <summary>Frees an order that <c>intakt_reader_next</c> gave, and all that was borrowed from it. NULL is fine, and
  /// what is no such order is left alone.</summary>
  intakt_order_free: procedure(order: Pintakt_order); cdecl;
  /// <summary>Frees a result. NULL is fine.</summary>
  intakt_result_free: procedure(result: Pintakt_result); cdecl;
  /// <summary>How many plans there are: one for each order that could be read, in the order of the input. 0 for
  /// NULL.</summary>
  intakt_result_plan_count: function(result: Pintakt_result): size_t; cdecl;
  /// <summary>The plan with this index, from 0, as one line of JSON after <c>schemas/plan-1.0.schema.json</c>; NULL when
  /// there is none.</summary>
  intakt_result_plan: function(result: Pintakt_result; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The plan with this index, from 0, to be read by getters such as <c>intakt_plan_status</c>. Borrowed from
  /// <c>result</c>; NULL when there is none. It is made ready when it is first asked for.</summary>
  intakt_result_plan_node: function(result: Pintakt_result; index: size_t): Pintakt_plan; cdecl;
  /// <summary>The account, to be read by getters such as <c>intakt_account_read</c>. Borrowed from <c>result</c>; NULL
  /// for NULL.</summary>
  intakt_result_account_node: function(result: Pintakt_result): Pintakt_account; cdecl;
  /// <summary>The whole plan as one line of JSON, as <c>intakt_result_plan</c> has it; made when it is first asked for.
  /// NULL for NULL.</summary>
  intakt_plan_json: function(plan: Pintakt_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What became of the plan with this index, from 0, if it was carried out while orders were read
  /// (<c>INTAKT_IMPORT_APPLY</c>), as JSON like that of <c>intakt_importer_apply</c>; NULL where it was not.</summary>
  intakt_result_applied: function(result: Pintakt_result; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>All plans, each a line of JSON with a line feed at its end. Empty when there is none.</summary>
  intakt_result_plans: function(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The account as JSON: how many records were read, planned, skipped, waiting, held, filtered and unreadable,
  /// and <c>entries</c> with the reason for every one that is not planned.</summary>
  intakt_result_account: function(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is to be said about the input as a whole, such as an encoding that is not the declared one: a JSON
  /// array, <c>[]</c> when there is nothing.</summary>
  intakt_result_warnings: function(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The id of the profile that read the input; NULL when it was not read to its end.</summary>
  intakt_result_profile: function(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The name of the encoding that the input was read in; NULL when it was not read to its end.</summary>
  intakt_result_encoding: function(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many documents the input has; 0 when it could not be opened, and for NULL.</summary>
  intakt_result_document_count: function(result: Pintakt_result): size_t; cdecl;
  /// <summary>The name that the host gave the document with this number, by which positions in plans, account and
  /// problems say where they stand (<c>document</c>; a position without it stands in 0). NULL when there is
  /// none.</summary>
  intakt_result_document: function(result: Pintakt_result; number: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Why the import was <c>INTAKT_STATUS_INCOMPLETE</c>: the first callback that failed, else what ended the
  /// input. NULL when everything was read. Borrowed from <c>result</c>: not to be freed.</summary>
  intakt_result_fault: function(result: Pintakt_result): Pintakt_error; cdecl;
  /// <summary><c>intakt-plan/1</c>. A reader must refuse a format that it does not know.</summary>
  /// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_format: function(plan: Pintakt_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The order.</summary>
  /// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_order: function(plan: Pintakt_plan): Pintakt_planned_order; cdecl;
  /// <summary>Whether there is anything to do.</summary>
  /// <remarks>One of <c>intakt_plan_statuses</c>; 0 where nothing is said.</remarks>
  intakt_plan_status: function(plan: Pintakt_plan): Integer; cdecl;
  /// <summary>Why; for a held order every reason, not just the first.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_reason: function(plan: Pintakt_plan; index: size_t): Pintakt_reason; cdecl;
  /// <summary>How many there are for <c>intakt_plan_reason</c>; 0 for NULL.</summary>
  intakt_plan_reason_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>The state of the address book that the plan was made on.</summary>
  /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
  /// none.</remarks>
  intakt_plan_address_book_snapshot: function(plan: Pintakt_plan; value: PUInt64_t): Integer; cdecl;
  /// <summary>The state of the articles that the plan was made on.</summary>
  /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
  /// none.</remarks>
  intakt_plan_articles_snapshot: function(plan: Pintakt_plan; value: PUInt64_t): Integer; cdecl;
  /// <summary>Who takes part and who that is.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_party: function(plan: Pintakt_plan; index: size_t): Pintakt_party_plan; cdecl;
  /// <summary>How many there are for <c>intakt_plan_party</c>; 0 for NULL.</summary>
  intakt_plan_party_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of it
  /// or none is to be carried out.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_action: function(plan: Pintakt_plan; index: size_t): Pintakt_action; cdecl;
  /// <summary>How many there are for <c>intakt_plan_action</c>; 0 for NULL.</summary>
  intakt_plan_action_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>What a clerk is asked.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_review: function(plan: Pintakt_plan; index: size_t): Pintakt_review_item; cdecl;
  /// <summary>How many there are for <c>intakt_plan_review</c>; 0 for NULL.</summary>
  intakt_plan_review_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>What the host's user must be allowed to do to carry the plan out, in the order of <c>Right::ALL</c>. One
  /// that is not granted holds the order.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_rights</c>; 0 where there is none.</remarks>
  intakt_plan_right: function(plan: Pintakt_plan; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_plan_right</c>; 0 for NULL.</summary>
  intakt_plan_right_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>Values that the settings changed for the target.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_adjustment: function(plan: Pintakt_plan; index: size_t): Pintakt_adjustment; cdecl;
  /// <summary>How many there are for <c>intakt_plan_adjustment</c>; 0 for NULL.</summary>
  intakt_plan_adjustment_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>What somebody wants to hear of. Nothing waits for an answer.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_notice: function(plan: Pintakt_plan; index: size_t): Pintakt_notice; cdecl;
  /// <summary>How many there are for <c>intakt_plan_notice</c>; 0 for NULL.</summary>
  intakt_plan_notice_count: function(plan: Pintakt_plan): size_t; cdecl;
  /// <summary>The sums as the sender states them.</summary>
  /// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_totals: function(plan: Pintakt_plan): Pintakt_totals; cdecl;
  /// <summary>The amounts as they are computed, with what differs from the sums above. None where the order says nothing
  /// of money, and for an order that is skipped.</summary>
  /// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
  intakt_plan_amounts: function(plan: Pintakt_plan): Pintakt_amounts; cdecl;
  /// <summary>The company of the host.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_tenant: function(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_source: function(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of document the order becomes.</summary>
  /// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
  intakt_planned_order_kind: function(order: Pintakt_planned_order): Integer; cdecl;
  /// <summary>The number that the shop gave the order, without blanks around it.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_number: function(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The profile that read the order.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_profile: function(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where the order stands in the input.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_position: function(order: Pintakt_planned_order): Pintakt_position; cdecl;
  /// <summary>SHA-256 of the order's content in lower-case hexadecimal; see <c>payload_sha256</c>.</summary>
  /// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
  intakt_planned_order_payload_sha256: function(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Every role that this party has in the order.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
  intakt_party_plan_role: function(party: Pintakt_party_plan; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_party_plan_role</c>; 0 for NULL.</summary>
  intakt_party_plan_role_count: function(party: Pintakt_party_plan): size_t; cdecl;
  /// <summary>What was decided.</summary>
  /// <remarks>One of <c>intakt_decisions</c>; 0 where nothing is said.</remarks>
  intakt_party_plan_decision: function(party: Pintakt_party_plan): Integer; cdecl;
  /// <summary>Why.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_plan_reason: function(party: Pintakt_party_plan): Pintakt_reason; cdecl;
  /// <summary>The action that yields the party: it links, creates or awaits it.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_plan_action: function(party: Pintakt_party_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the matcher found in the address book, or among the parties that are planned and not there yet. None
  /// for a party that was not looked up.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_party_plan_verdict: function(party: Pintakt_party_plan): Pintakt_verdict; cdecl;
  /// <summary>The stable word.</summary>
  /// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
  intakt_reason_code: function(reason: Pintakt_reason; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>One sentence without personal data.</summary>
  /// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
  intakt_reason_text: function(reason: Pintakt_reason; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The problem behind it, if there is one; its values are masked.</summary>
  /// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
  intakt_reason_problem: function(reason: Pintakt_reason): Pintakt_problem; cdecl;
  /// <summary>Its id in the plan, such as <c>review-1</c>.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_id: function(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The order it is about; none when the order has no number.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_order: function(item: Pintakt_review_item): Pintakt_order_identity; cdecl;
  /// <summary>Who is to answer, as the settings say.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_owner: function(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is asked.</summary>
  /// <remarks>One of <c>intakt_questions</c>; 0 where nothing is said.</remarks>
  intakt_review_item_question: function(item: Pintakt_review_item): Integer; cdecl;
  /// <summary>Why it is asked.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_reason: function(item: Pintakt_review_item): Pintakt_reason; cdecl;
  /// <summary>The roles of the party that it is about.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
  intakt_review_item_role: function(item: Pintakt_review_item; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_review_item_role</c>; 0 for NULL.</summary>
  intakt_review_item_role_count: function(item: Pintakt_review_item): size_t; cdecl;
  /// <summary>What the matcher found, with every candidate.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_verdict: function(item: Pintakt_review_item): Pintakt_verdict; cdecl;
  /// <summary>The line that it is about, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_item_line: function(item: Pintakt_review_item): Int64; cdecl;
  /// <summary>The ids of the articles to choose from.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_article: function(item: Pintakt_review_item; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_review_item_article</c>; 0 for NULL.</summary>
  intakt_review_item_article_count: function(item: Pintakt_review_item): size_t; cdecl;
  /// <summary>The answers that make sense.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_answers</c>; 0 where there is none.</remarks>
  intakt_review_item_answer: function(item: Pintakt_review_item; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_review_item_answer</c>; 0 for NULL.</summary>
  intakt_review_item_answer_count: function(item: Pintakt_review_item): size_t; cdecl;
  /// <summary>Whom it is about, as a hash by which a decision on it is found again; see <c>intakt_importer_decide</c>.
  /// None where no decisions are kept, and for questions that are not about who a party is.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_subject: function(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The same with all that was known about it.</summary>
  /// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
  intakt_review_item_evidence: function(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number of a decision about the party that does not fit any more, so that the question is asked
  /// again.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_item_outdated: function(item: Pintakt_review_item): Int64; cdecl;
  /// <summary>The whole question, as plans have it.</summary>
  /// <remarks>JSON. Borrowed from <c>item</c>; NULL for NULL.</remarks>
  intakt_review_item_json: function(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The action that has the value.</summary>
  /// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
  intakt_adjustment_action: function(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The field, such as <c>party.company</c> or <c>line.price</c>.</summary>
  /// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
  intakt_adjustment_field: function(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The line, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_adjustment_line: function(adjustment: Pintakt_adjustment): Int64; cdecl;
  /// <summary>What the order says; <c>null</c> for nothing.</summary>
  /// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
  intakt_adjustment_old: function(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the action has; <c>null</c> for nothing.</summary>
  /// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
  intakt_adjustment_new: function(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The setting that did it, such as <c>constraints.party.company.max_length</c>.</summary>
  /// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
  intakt_adjustment_rule: function(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is told.</summary>
  /// <remarks>Borrowed from <c>notice</c>; NULL where there is none.</remarks>
  intakt_notice_reason: function(notice: Pintakt_notice): Pintakt_reason; cdecl;
  /// <summary>How serious it is.</summary>
  /// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
  intakt_notice_severity: function(notice: Pintakt_notice): Integer; cdecl;
  /// <summary>The clerks who want to hear of it; nobody in particular where the list is empty.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>notice</c>; NULL where there is none.</remarks>
  intakt_notice_to: function(notice: Pintakt_notice; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_notice_to</c>; 0 for NULL.</summary>
  intakt_notice_to_count: function(notice: Pintakt_notice): size_t; cdecl;
  /// <summary>The channels of the host that carry it, as the settings say.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>notice</c>; NULL where there is none.</remarks>
  intakt_notice_channel: function(notice: Pintakt_notice; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_notice_channel</c>; 0 for NULL.</summary>
  intakt_notice_channel_count: function(notice: Pintakt_notice): size_t; cdecl;
  /// <summary>Its id in the plan: <c>party-1</c>, <c>document-1</c>. Stable for equal input.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_id: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What it does.</summary>
  /// <remarks>One of <c>intakt_action_kinds</c>; 0 where nothing is said.</remarks>
  intakt_action_kind: function(action: Pintakt_action): Integer; cdecl;
  /// <summary>Ids of the actions that must be done before.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_depends_on: function(action: Pintakt_action; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_action_depends_on</c>; 0 for NULL.</summary>
  intakt_action_depends_on_count: function(action: Pintakt_action): size_t; cdecl;
  /// <summary>Why.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_reason: function(action: Pintakt_action): Pintakt_reason; cdecl;
  /// <summary>Where the data stand in the input.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_position: function(action: Pintakt_action): Pintakt_position; cdecl;
  /// <summary>The id of the party in the host: of link_party and update_party.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_party: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The id of the action that yields the party: of link_contact, create_contact and cross_reference.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_party_action: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The version of the host's row that was judged: of link_party, update_party, link_contact and check_article,
  /// where it was there already. Compare it before carrying out the plan.</summary>
  /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
  /// none.</remarks>
  intakt_action_version: function(action: Pintakt_action; value: PUInt64_t): Integer; cdecl;
  /// <summary>The party or person to create: of create_party and create_contact.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_new_party: function(action: Pintakt_action): Pintakt_party; cdecl;
  /// <summary>Where the number of the new party comes from: of create_party. The host numbers it itself where this says
  /// nothing.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_number: function(action: Pintakt_action): Pintakt_numbering; cdecl;
  /// <summary>Where the party or article is created: of await_party and await_article.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_awaits: function(action: Pintakt_action): Pintakt_awaited; cdecl;
  /// <summary>The changes, exactly these: of update_party.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_field: function(action: Pintakt_action; index: size_t): Pintakt_field_change; cdecl;
  /// <summary>How many there are for <c>intakt_action_field</c>; 0 for NULL.</summary>
  intakt_action_field_count: function(action: Pintakt_action): size_t; cdecl;
  /// <summary>The contact's id in the host: of link_contact.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_contact: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The article's id in the host, or its number in the order where there were no articles to look into: of
  /// check_article.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_article: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The article to create: of create_article.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_new_article: function(action: Pintakt_action): Pintakt_new_article; cdecl;
  /// <summary>The number of the placeholder article: of use_placeholder.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_placeholder: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The document to create: of create_document.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_document: function(action: Pintakt_action): Pintakt_document_plan; cdecl;
  /// <summary>The id of the action that creates the document: of add_payment and add_attachment.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_document_action: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The payment: of add_payment. Without an amount the order does not say how much was paid.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_payment: function(action: Pintakt_action): Pintakt_payment; cdecl;
  /// <summary>What kind of payment it is: of add_payment.</summary>
  /// <remarks>One of <c>intakt_payment_purposes</c>; 0 where nothing is said.</remarks>
  intakt_action_purpose: function(action: Pintakt_action): Integer; cdecl;
  /// <summary>The file: of add_attachment.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_attachment: function(action: Pintakt_action): Pintakt_attachment; cdecl;
  /// <summary>SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of
  /// add_attachment.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_content_sha256: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop's id of the party: of cross_reference.</summary>
  /// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
  intakt_action_source_id: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The whole action, as plans have it.</summary>
  /// <remarks>JSON. Borrowed from <c>action</c>; NULL for NULL.</remarks>
  intakt_action_json: function(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The whole number: the sender's, with the prefix of the settings in front.</summary>
  /// <remarks>Borrowed from <c>numbering</c>; NULL where there is none.</remarks>
  intakt_numbering_number: function(numbering: Pintakt_numbering; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The name of the range in the settings that the number is drawn from when the plan is carried out.</summary>
  /// <remarks>Borrowed from <c>numbering</c>; NULL where there is none.</remarks>
  intakt_numbering_range: function(numbering: Pintakt_numbering; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Which field.</summary>
  /// <remarks>One of <c>intakt_party_fields</c>; 0 where nothing is said.</remarks>
  intakt_field_change_field: function(change: Pintakt_field_change): Integer; cdecl;
  /// <summary>What the address book had; <c>null</c> for nothing.</summary>
  /// <remarks>Borrowed from <c>change</c>; NULL where there is none.</remarks>
  intakt_field_change_old: function(change: Pintakt_field_change; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What it is to have; <c>null</c> for nothing, which occurs only for a part that a new address does not
  /// have.</summary>
  /// <remarks>Borrowed from <c>change</c>; NULL where there is none.</remarks>
  intakt_field_change_new: function(change: Pintakt_field_change; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The seller's code, else the GTIN, else the PZN.</summary>
  /// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
  intakt_new_article_number: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Short text.</summary>
  /// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
  intakt_new_article_name: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>GTIN (EAN).</summary>
  /// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
  intakt_new_article_gtin: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Pharmazentralnummer.</summary>
  /// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
  intakt_new_article_pzn: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Price of one unit, where the order states it as one number.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>article</c>; NULL where there is
  /// none.</remarks>
  intakt_new_article_price: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the price includes tax, where the order says so.</summary>
  /// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
  intakt_new_article_prices: function(article: Pintakt_new_article): Integer; cdecl;
  /// <summary>Tax rate in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>article</c>; NULL where there is
  /// none.</remarks>
  intakt_new_article_tax_rate: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Unit of the quantity.</summary>
  /// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
  intakt_new_article_unit: function(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The other order.</summary>
  /// <remarks>Borrowed from <c>awaited</c>; NULL where there is none.</remarks>
  intakt_awaited_order: function(awaited: Pintakt_awaited): Pintakt_order_identity; cdecl;
  /// <summary>The id of the action in its plan.</summary>
  /// <remarks>Borrowed from <c>awaited</c>; NULL where there is none.</remarks>
  intakt_awaited_action: function(awaited: Pintakt_awaited; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The company of the host.</summary>
  /// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
  intakt_order_identity_tenant: function(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop.</summary>
  /// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
  intakt_order_identity_source: function(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of document the order becomes.</summary>
  /// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
  intakt_order_identity_kind: function(key: Pintakt_order_identity): Integer; cdecl;
  /// <summary>The number that the shop gave the order, without blanks around it.</summary>
  /// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
  intakt_order_identity_number: function(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of document.</summary>
  /// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
  intakt_document_plan_kind: function(document: Pintakt_document_plan): Integer; cdecl;
  /// <summary>The status that it gets, as the settings say.</summary>
  /// <remarks>One of <c>intakt_document_statuses</c>; 0 where nothing is said.</remarks>
  intakt_document_plan_document_status: function(document: Pintakt_document_plan): Integer; cdecl;
  /// <summary>The date that it bears, by the rule of the settings.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_document_date: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number that the shop gave the order.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_order_number: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where its own number comes from; the host numbers it itself where this says nothing.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_number: function(document: Pintakt_document_plan): Pintakt_numbering; cdecl;
  /// <summary>The host's employee whom it is entered under, as the settings say.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_employee: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The host's branch that it belongs to, as the settings say.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_branch: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The clerk who is responsible, as the settings say.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_clerk: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The kind of document in the sender's own word.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_order_type: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When the order was placed.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_date: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When delivery is wished for.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_delivery_date: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 4217 code of all amounts.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_currency: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the prices include tax.</summary>
  /// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
  intakt_document_plan_prices: function(document: Pintakt_document_plan): Integer; cdecl;
  /// <summary>The buyer's own reference.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_reference: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The state of the order in the shop, in the shop's own word.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_status: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 639 code of the language of the customer.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_language: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop or sales channel within the source.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_channel: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How the goods are sent.</summary>
  /// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_shipping_method: function(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Who takes part, with the name and address of the order.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_party: function(document: Pintakt_document_plan; index: size_t): Pintakt_document_party; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_party</c>; 0 for NULL.</summary>
  intakt_document_plan_party_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>What is ordered, in the order of the file, none left out.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_line: function(document: Pintakt_document_plan; index: size_t): Pintakt_document_line; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_line</c>; 0 for NULL.</summary>
  intakt_document_plan_line_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_charge: function(document: Pintakt_document_plan; index: size_t): Pintakt_charge; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_charge</c>; 0 for NULL.</summary>
  intakt_document_plan_charge_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>How the order is paid or was paid. Money received has an action of its own.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_payment: function(document: Pintakt_document_plan; index: size_t): Pintakt_payment; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_payment</c>; 0 for NULL.</summary>
  intakt_document_plan_payment_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>What the customer or the shop wrote.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_remark: function(document: Pintakt_document_plan; index: size_t; length: Psize_t): PAnsiChar;
    cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_remark</c>; 0 for NULL.</summary>
  intakt_document_plan_remark_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>What the settings add.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_comment: function(document: Pintakt_document_plan; index: size_t): Pintakt_comment; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_comment</c>; 0 for NULL.</summary>
  intakt_document_plan_comment_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>Values for which the model has no field.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
  intakt_document_plan_extension: function(document: Pintakt_document_plan; index: size_t): Pintakt_extension; cdecl;
  /// <summary>How many there are for <c>intakt_document_plan_extension</c>; 0 for NULL.</summary>
  intakt_document_plan_extension_count: function(document: Pintakt_document_plan): size_t; cdecl;
  /// <summary>What it says.</summary>
  /// <remarks>Borrowed from <c>comment</c>; NULL where there is none.</remarks>
  intakt_comment_text: function(comment: Pintakt_comment; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Who is to see it.</summary>
  /// <remarks>One of <c>intakt_visibilities</c>; 0 where nothing is said.</remarks>
  intakt_comment_visibility: function(comment: Pintakt_comment): Integer; cdecl;
  /// <summary>What the party is in the order.</summary>
  /// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
  intakt_document_party_role: function(party: Pintakt_document_party): Integer; cdecl;
  /// <summary>The action that yields the party of the host; none for a party that is text only.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_document_party_action: function(party: Pintakt_document_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The action that yields the host's contact, for a company whose order names a person.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_document_party_contact: function(party: Pintakt_document_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The party as the order has it; empty for a debtor that only the settings name.</summary>
  /// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
  intakt_document_party_party: function(party: Pintakt_document_party): Pintakt_party; cdecl;
  /// <summary>The action that yields the article of the host; none for a line without one.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_document_line_article_action: function(line: Pintakt_document_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The line as the order has it, but for a price that the settings move between a set and its parts.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_document_line_line: function(line: Pintakt_document_line): Pintakt_line; cdecl;
  /// <summary>Same, unclear or new.</summary>
  /// <remarks>One of <c>intakt_verdict_outcomes</c>; 0 where nothing is said.</remarks>
  intakt_verdict_outcome: function(verdict: Pintakt_verdict): Integer; cdecl;
  /// <summary>Why.</summary>
  /// <remarks>One of <c>intakt_verdict_kinds</c>; 0 where nothing is said.</remarks>
  intakt_verdict_kind: function(verdict: Pintakt_verdict): Integer; cdecl;
  /// <summary>The id of the party that it is; present exactly when the outcome is <c>same</c>.</summary>
  /// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
  intakt_verdict_party: function(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>A known party that this one probably belongs to without being it; a hint, never an identity.</summary>
  /// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
  intakt_verdict_relation: function(verdict: Pintakt_verdict): Pintakt_relation; cdecl;
  /// <summary>Every candidate worth showing, best first; equal scores by id.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
  intakt_verdict_candidate: function(verdict: Pintakt_verdict; index: size_t): Pintakt_candidate; cdecl;
  /// <summary>How many there are for <c>intakt_verdict_candidate</c>; 0 for NULL.</summary>
  intakt_verdict_candidate_count: function(verdict: Pintakt_verdict): size_t; cdecl;
  /// <summary>The verdict in one German sentence for a clerk, without personal data.</summary>
  /// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
  intakt_verdict_sentence_german: function(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The verdict in one English sentence for a clerk, without personal data.</summary>
  /// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
  intakt_verdict_sentence_english: function(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The whole verdict, as plans have it.</summary>
  /// <remarks>JSON. Borrowed from <c>verdict</c>; NULL for NULL.</remarks>
  intakt_verdict_json: function(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of relation it is.</summary>
  /// <remarks>One of <c>intakt_relation_kinds</c>; 0 where nothing is said.</remarks>
  intakt_relation_kind: function(relation: Pintakt_relation): Integer; cdecl;
  /// <summary>The id of the known party.</summary>
  /// <remarks>Borrowed from <c>relation</c>; NULL where there is none.</remarks>
  intakt_relation_party: function(relation: Pintakt_relation; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its id in the address book.</summary>
  /// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_candidate_party: function(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The version of its row, as the host gave it.</summary>
  /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
  /// none.</remarks>
  intakt_candidate_version: function(candidate: Pintakt_candidate; value: PUInt64_t): Integer; cdecl;
  /// <summary>Sum of the weights in 1/100 bit. Ranks; never decides alone.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_candidate_score: function(candidate: Pintakt_candidate): Int64; cdecl;
  /// <summary>What proves identity under law 2, if anything does.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_proofs</c>; 0 where there is none.</remarks>
  intakt_candidate_proof: function(candidate: Pintakt_candidate; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_candidate_proof</c>; 0 for NULL.</summary>
  intakt_candidate_proof_count: function(candidate: Pintakt_candidate): size_t; cdecl;
  /// <summary>What forbids identity, whatever else agrees.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_contradictions =</c>; 0 where there is none.</remarks>
  intakt_candidate_contradiction: function(candidate: Pintakt_candidate; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_candidate_contradiction</c>; 0 for NULL.</summary>
  intakt_candidate_contradiction_count: function(candidate: Pintakt_candidate): size_t; cdecl;
  /// <summary>Field by field.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_candidate_evidence: function(candidate: Pintakt_candidate; index: size_t): Pintakt_evidence; cdecl;
  /// <summary>How many there are for <c>intakt_candidate_evidence</c>; 0 for NULL.</summary>
  intakt_candidate_evidence_count: function(candidate: Pintakt_candidate): size_t; cdecl;
  /// <summary>What speaks for and against the candidate in one word: <c>+NAME+ADDRESS-BIRTHDATE</c>. <c>+</c> agrees,
  /// <c>~</c> agrees in part or nearly, <c>-</c> differs.</summary>
  /// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_candidate_match_key: function(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The whole candidate, as plans have it.</summary>
  /// <remarks>JSON. Borrowed from <c>candidate</c>; NULL for NULL.</remarks>
  intakt_candidate_json: function(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What was compared.</summary>
  /// <remarks>One of <c>intakt_evidence_fields</c>; 0 where nothing is said.</remarks>
  intakt_evidence_field: function(step: Pintakt_evidence): Integer; cdecl;
  /// <summary>How well it agrees.</summary>
  /// <remarks>One of <c>intakt_evidence_levels</c>; 0 where nothing is said.</remarks>
  intakt_evidence_level: function(step: Pintakt_evidence): Integer; cdecl;
  /// <summary>log2 of how much likelier this agreement is among records of one person than among records of two, in 1/100
  /// bit (Fellegi and Sunter). Below zero speaks against.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_evidence_weight: function(step: Pintakt_evidence): Int64; cdecl;
  /// <summary>The sum of the weights up to this one; the last of a candidate is its score.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_evidence_running_sum: function(step: Pintakt_evidence): Int64; cdecl;
  /// <summary>The value of the order, masked to its first letter and its length.</summary>
  /// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
  intakt_evidence_ours: function(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The value of the candidate, masked to its first letter and its length.</summary>
  /// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
  intakt_evidence_theirs: function(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The value of the order in the clear. May be personal data: for a clerk, not for logs.</summary>
  /// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
  intakt_evidence_ours_value: function(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The value of the candidate in the clear. May be personal data: for a clerk, not for logs.</summary>
  /// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
  intakt_evidence_theirs_value: function(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The whole evidence, as plans have it.</summary>
  /// <remarks>JSON. Borrowed from <c>step</c>; NULL for NULL.</remarks>
  intakt_evidence_json: function(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>ISO 4217 code, where the order states its currency. No amount of the order is in another one.</summary>
  /// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_currency: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The factor between the order's currency and the shop's own, as the order states it. Recorded, never
  /// applied.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_exchange_factor: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether prices include tax, as the order states it.</summary>
  /// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
  intakt_amounts_prices: function(amounts: Pintakt_amounts): Integer; cdecl;
  /// <summary>Where amounts are rounded.</summary>
  /// <remarks>One of <c>intakt_roundings</c>; 0 where nothing is said.</remarks>
  intakt_amounts_rounding: function(amounts: Pintakt_amounts): Integer; cdecl;
  /// <summary>Sum without tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_net: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_tax: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Sum with tax: net and tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_gross: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The amount of the rounding line: what brings the computed sum to the one that the order states.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_rounding_line: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is to be paid: gross and rounding line. It is the sum that the order states, where it states
  /// one.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is
  /// none.</remarks>
  intakt_amounts_payable: function(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The sums of each tax rate; they sum to net, tax and gross.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_rate: function(amounts: Pintakt_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  /// <summary>How many there are for <c>intakt_amounts_rate</c>; 0 for NULL.</summary>
  intakt_amounts_rate_count: function(amounts: Pintakt_amounts): size_t; cdecl;
  /// <summary>The lines that have amounts; with the charges they sum to net, tax and gross.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_line: function(amounts: Pintakt_amounts; index: size_t): Pintakt_line_amounts; cdecl;
  /// <summary>How many there are for <c>intakt_amounts_line</c>; 0 for NULL.</summary>
  intakt_amounts_line_count: function(amounts: Pintakt_amounts): size_t; cdecl;
  /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_charge: function(amounts: Pintakt_amounts; index: size_t): Pintakt_charge_amounts; cdecl;
  /// <summary>How many there are for <c>intakt_amounts_charge</c>; 0 for NULL.</summary>
  intakt_amounts_charge_count: function(amounts: Pintakt_amounts): size_t; cdecl;
  /// <summary>What the order does not state, so that sums are missing.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_missing: function(amounts: Pintakt_amounts; index: size_t): Pintakt_missing; cdecl;
  /// <summary>How many there are for <c>intakt_amounts_missing</c>; 0 for NULL.</summary>
  intakt_amounts_missing_count: function(amounts: Pintakt_amounts): size_t; cdecl;
  /// <summary>Amounts that the order states and that differ from the computed ones, with the difference
  /// explained.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_difference: function(amounts: Pintakt_amounts; index: size_t): Pintakt_difference; cdecl;
  /// <summary>How many there are for <c>intakt_amounts_difference</c>; 0 for NULL.</summary>
  intakt_amounts_difference_count: function(amounts: Pintakt_amounts): size_t; cdecl;
  /// <summary>Why no tax, or whose tax; where the question comes up.</summary>
  /// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_tax_treatment: function(amounts: Pintakt_amounts): Pintakt_tax_treatment; cdecl;
  /// <summary>What has been paid.</summary>
  /// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
  intakt_amounts_payment: function(amounts: Pintakt_amounts): Pintakt_payment_summary; cdecl;
  /// <summary>Rate in percent; none where the order states tax amounts only.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_rate: function(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Without tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_net: function(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_tax: function(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>With tax.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_gross: function(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The target's code for the tax.</summary>
  /// <remarks>Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_tax_code: function(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The target's revenue account.</summary>
  /// <remarks>Borrowed from <c>part</c>; NULL where there is none.</remarks>
  intakt_part_amounts_account: function(part: Pintakt_part_amounts): Pintakt_revenue_account; cdecl;
  /// <summary>The account.</summary>
  /// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
  intakt_revenue_account_number: function(account: Pintakt_revenue_account; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What named it.</summary>
  /// <remarks>One of <c>intakt_account_sources</c>; 0 where nothing is said.</remarks>
  intakt_revenue_account_from: function(account: Pintakt_revenue_account): Integer; cdecl;
  /// <summary>The line, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_line_amounts_line: function(line: Pintakt_line_amounts): Int64; cdecl;
  /// <summary>How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles;
  /// none where the line states its rate.</summary>
  /// <remarks>One of <c>intakt_split_methods</c>; 0 where nothing is said.</remarks>
  intakt_line_amounts_split: function(line: Pintakt_line_amounts): Integer; cdecl;
  /// <summary>What a voucher that stands as a line is: a payment has no amounts here.</summary>
  /// <remarks>One of <c>intakt_voucher_uses</c>; 0 where nothing is said.</remarks>
  intakt_line_amounts_voucher: function(line: Pintakt_line_amounts): Integer; cdecl;
  /// <summary>Its part under each rate; they sum to the line.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_line_amounts_part: function(line: Pintakt_line_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  /// <summary>How many there are for <c>intakt_line_amounts_part</c>; 0 for NULL.</summary>
  intakt_line_amounts_part_count: function(line: Pintakt_line_amounts): size_t; cdecl;
  /// <summary>The charge, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_charge_amounts_charge: function(charge: Pintakt_charge_amounts): Int64; cdecl;
  /// <summary>What kind of charge it is.</summary>
  /// <remarks>One of <c>intakt_charge_kinds</c>; 0 where nothing is said.</remarks>
  intakt_charge_amounts_kind: function(charge: Pintakt_charge_amounts): Integer; cdecl;
  /// <summary>How it was split over the tax rates of the lines; none where the order states its rate.</summary>
  /// <remarks>One of <c>intakt_split_methods</c>; 0 where nothing is said.</remarks>
  intakt_charge_amounts_split: function(charge: Pintakt_charge_amounts): Integer; cdecl;
  /// <summary>What a voucher is: a payment has no amounts here.</summary>
  /// <remarks>One of <c>intakt_voucher_uses</c>; 0 where nothing is said.</remarks>
  intakt_charge_amounts_voucher: function(charge: Pintakt_charge_amounts): Integer; cdecl;
  /// <summary>Its part under each rate; they sum to the charge.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
  intakt_charge_amounts_part: function(charge: Pintakt_charge_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  /// <summary>How many there are for <c>intakt_charge_amounts_part</c>; 0 for NULL.</summary>
  intakt_charge_amounts_part_count: function(charge: Pintakt_charge_amounts): size_t; cdecl;
  /// <summary>The line, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_missing_line: function(missing: Pintakt_missing): Int64; cdecl;
  /// <summary>The charge, counted from 1.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_missing_charge: function(missing: Pintakt_missing): Int64; cdecl;
  /// <summary>What is missing.</summary>
  /// <remarks>One of <c>intakt_missing_fields</c>; 0 where nothing is said.</remarks>
  intakt_missing_field: function(missing: Pintakt_missing): Integer; cdecl;
  /// <summary>Which amount.</summary>
  /// <remarks>One of <c>intakt_total_kinds</c>; 0 where nothing is said.</remarks>
  intakt_difference_total: function(difference: Pintakt_difference): Integer; cdecl;
  /// <summary>The line, counted from 1, for an amount of a line.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_difference_line: function(difference: Pintakt_difference): Int64; cdecl;
  /// <summary>The tax rate in percent, for an amount of a rate.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
  /// none.</remarks>
  intakt_difference_rate: function(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the order states.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
  /// none.</remarks>
  intakt_difference_stated: function(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What was computed.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
  /// none.</remarks>
  intakt_difference_computed: function(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Stated less computed.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
  /// none.</remarks>
  intakt_difference_amount: function(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What could be the cause.</summary>
  /// <remarks>One of <c>intakt_causes</c>; 0 where nothing is said.</remarks>
  intakt_difference_cause: function(difference: Pintakt_difference): Integer; cdecl;
  /// <summary>What became of it.</summary>
  /// <remarks>One of <c>intakt_resolutions</c>; 0 where nothing is said.</remarks>
  intakt_difference_resolution: function(difference: Pintakt_difference): Integer; cdecl;
  /// <summary>The outcome.</summary>
  /// <remarks>One of <c>intakt_treatment_kinds</c>; 0 where nothing is said.</remarks>
  intakt_tax_treatment_kind: function(treatment: Pintakt_tax_treatment): Integer; cdecl;
  /// <summary>What it rests on, whether met or not.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>treatment</c>; NULL where there is none.</remarks>
  intakt_tax_treatment_condition: function(treatment: Pintakt_tax_treatment; index: size_t): Pintakt_condition; cdecl;
  /// <summary>How many there are for <c>intakt_tax_treatment_condition</c>; 0 for NULL.</summary>
  intakt_tax_treatment_condition_count: function(treatment: Pintakt_tax_treatment): size_t; cdecl;
  /// <summary>Which.</summary>
  /// <remarks>One of <c>intakt_condition_kinds</c>; 0 where nothing is said.</remarks>
  intakt_condition_kind: function(condition: Pintakt_condition): Integer; cdecl;
  /// <summary>Whether it is met.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_condition_met: function(condition: Pintakt_condition): Integer; cdecl;
  /// <summary>How far it is paid.</summary>
  /// <remarks>One of <c>intakt_payment_states</c>; 0 where nothing is said.</remarks>
  intakt_payment_summary_state: function(summary: Pintakt_payment_summary): Integer; cdecl;
  /// <summary>The sum of what has been received, as far as the order says how much.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>summary</c>; NULL where there is
  /// none.</remarks>
  intakt_payment_summary_paid: function(summary: Pintakt_payment_summary; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is left to pay; below zero where too much was paid.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>summary</c>; NULL where there is
  /// none.</remarks>
  intakt_payment_summary_open: function(summary: Pintakt_payment_summary; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The company of the host.</summary>
  /// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
  intakt_account_tenant: function(account: Pintakt_account; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop.</summary>
  /// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
  intakt_account_source: function(account: Pintakt_account; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many records were read.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_read: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records with a plan to carry out.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_planned: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records with nothing to do.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_skipped: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records whose plan waits.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_waiting: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records that wait for a person.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_held: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records that a filter took out.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_filtered: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Records that could not be read.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_unreadable: function(account: Pintakt_account): Int64; cdecl;
  /// <summary>Every record that is not planned, in the order of the run.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>account</c>; NULL where there is none.</remarks>
  intakt_account_record: function(account: Pintakt_account; index: size_t): Pintakt_account_entry; cdecl;
  /// <summary>How many there are for <c>intakt_account_record</c>; 0 for NULL.</summary>
  intakt_account_record_count: function(account: Pintakt_account): size_t; cdecl;
  /// <summary>How often each clerk was told of what he has subscribed to.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>account</c>; NULL where there is none.</remarks>
  intakt_account_notice: function(account: Pintakt_account; index: size_t): Pintakt_account_notices; cdecl;
  /// <summary>How many there are for <c>intakt_account_notice</c>; 0 for NULL.</summary>
  intakt_account_notice_count: function(account: Pintakt_account): size_t; cdecl;
  /// <summary>What it became.</summary>
  /// <remarks>One of <c>intakt_classes</c>; 0 where nothing is said.</remarks>
  intakt_account_entry_class: function(entry: Pintakt_account_entry): Integer; cdecl;
  /// <summary>The number of the order, where it could be read.</summary>
  /// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
  intakt_account_entry_number: function(entry: Pintakt_account_entry; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Where the record stands.</summary>
  /// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
  intakt_account_entry_position: function(entry: Pintakt_account_entry): Pintakt_position; cdecl;
  /// <summary>Why; the first of a held order's reasons. The plan has all.</summary>
  /// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
  intakt_account_entry_reason: function(entry: Pintakt_account_entry): Pintakt_reason; cdecl;
  /// <summary>Who was told.</summary>
  /// <remarks>Borrowed from <c>told</c>; NULL where there is none.</remarks>
  intakt_account_notices_clerk: function(told: Pintakt_account_notices; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Of what: a code as <c>intakt_reason_code</c> has it.</summary>
  /// <remarks>Borrowed from <c>told</c>; NULL where there is none.</remarks>
  intakt_account_notices_code: function(told: Pintakt_account_notices; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How often.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_account_notices_times: function(told: Pintakt_account_notices): Int64; cdecl;
  /// <summary>Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. Not
  /// needed: the first report does it, too.</summary>
  /// <remarks>The order is named as its plan does: by tenant, source, kind of document and number. An empty <c>tenant</c>
  /// or <c>kind</c> is that of the settings. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not
  /// planned, <c>INTAKT_STATUS_CALLBACK</c> or <c>INTAKT_STATUS_STORE</c> where the memory is the host's or a
  /// database.</remarks>
  intakt_importer_begin: function(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Reports what became of one action of a plan. Checks (<c>link_party</c>, <c>check_article</c>,
  /// <c>use_placeholder</c>) need no report of their own. To report the same outcome again changes nothing; one that
  /// contradicts an earlier one is refused.</summary>
  /// <remarks>The order is named as for <c>intakt_importer_begin</c>, <c>action</c> is the action's id in the plan,
  /// <c>outcome</c> a number of <c>intakt_outcome</c>, <c>text</c> what that number says or empty. <c>settlement</c>,
  /// which may be NULL, receives what followed as JSON: where the order stands, and which orders that waited for it are
  /// free now (<c>released</c>) or held (<c>held</c>); free it with <c>intakt_buffer_free</c>.
  /// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the outcome is refused, <c>INTAKT_STATUS_CALLBACK</c> or
  /// <c>INTAKT_STATUS_STORE</c> where the memory is the host's or a database.</remarks>
  intakt_importer_report: function(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; action: PAnsiChar; action_length: size_t; outcome: Integer; text: PAnsiChar;
    text_length: size_t; settlement: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Orders that
  /// wait for it are held. Order and <c>settlement</c> as for <c>intakt_importer_report</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not planned or waiting,
  /// <c>INTAKT_STATUS_CALLBACK</c> or <c>INTAKT_STATUS_STORE</c> where the memory is the host's or a database.</remarks>
  intakt_importer_withdraw: function(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; settlement: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>The ledger as text, to be kept and given to <c>intakt_importer_ledger_load</c> in the next run. Equal
  /// ledgers give equal bytes. It holds the data of parties whose creation is planned: keep it as carefully as the
  /// address book. <c>ledger</c> receives the text; free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_importer_ledger_save: function(importer: Pintakt_importer; ledger: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Replaces the ledger by one that was saved.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when it is damaged or of another version; the ledger
  /// stays then.</remarks>
  intakt_importer_ledger_load: function(importer: Pintakt_importer; ledger: Pointer; ledger_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>What was written for an order whose outcomes were reported, as JSON, to be kept by the host for
  /// <c>intakt_importer_undo</c>. It holds old and new values of changed fields: keep it as carefully as the address
  /// book. <c>result</c> and <c>index</c> name the plan. <c>journal</c> receives the text; free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when the result has no such plan, <c>INTAKT_STATUS_PLAN</c> when the ledger
  /// does not know its order, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_journal: function(importer: Pintakt_importer; result: Pintakt_result; index: size_t;
    journal: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Makes the plan that takes another one back. Nothing that was changed after the plan is lost by it.
  /// <c>journal</c> is the text that <c>intakt_importer_journal</c> gave.</summary>
  /// <remarks><c>written</c> is asked how each thing is now: <c>kind</c> is a number of <c>intakt_written_kind</c>,
  /// <c>id</c> the id in the host; it writes a number of <c>intakt_written</c> and returns 0. Payments, files and
  /// documents of the plan itself are no change and no use. <c>answer</c> receives the steps as JSON, in the order in
  /// which they are to be done: <c>reversed</c> with what the host is to do, <c>gone</c>, <c>kept</c> or
  /// <c>impossible</c> with the reason. Free it with <c>intakt_buffer_free</c>. What was done is told by
  /// <c>intakt_importer_settle_undo</c>. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> for a journal that cannot
  /// be read, <c>INTAKT_STATUS_CALLBACK</c>; nothing is decided then.</remarks>
  intakt_importer_undo: function(importer: Pintakt_importer; journal: PAnsiChar; journal_length: size_t;
    written: intakt_importer_undo_written_fn; user_data: Pointer; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Tells which actions of a plan were taken back, or found gone. When nothing of the plan is left the order is
  /// <c>undone</c>: it is passed over when it comes again, until <c>intakt_importer_plan_again</c>. To tell it a second
  /// time changes nothing.</summary>
  /// <remarks><c>actions</c> are the ids of <c>action_count</c> actions, <c>action_lengths</c> their lengths in bytes.
  /// <c>answer</c>, which may be NULL, receives where the order stands now, as JSON such as <c>"undone"</c>; free it with
  /// <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> for an order that the ledger does
  /// not know and for an action that was not carried out, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_settle_undo: function(importer: Pintakt_importer; journal: PAnsiChar; journal_length: size_t;
    actions: PPAnsiChar; action_lengths: PUInt64_t; action_count: size_t; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets an order that was taken back be planned again when it comes the next time. The order is named as for
  /// <c>intakt_importer_begin</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not <c>undone</c>,
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_plan_again: function(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Answers a question of a plan, for a host that keeps decisions (<c>intakt_importer_set_decisions</c>). The
  /// answer holds for exactly what was asked: for the same party with the same candidates, in every order, and for this
  /// order alone where its data would not tell two people apart. Nothing is planned yet: read the order again.</summary>
  /// <remarks><c>plan</c> is the JSON of the plan (<c>intakt_plan_json</c>), which the host may have kept for any time;
  /// <c>review</c> the id of the question in it, such as <c>review-1</c>. <c>choice</c>, <c>party</c> and <c>by</c> are
  /// as for <c>intakt_database_decide</c>; <c>at</c> says when: seconds since 1970 (UTC). <c>reject</c> also takes the
  /// order out of what is to be done. <c>decision</c>, which may be NULL, receives the number of the decision.
  /// <c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, or the importer keeps no decisions;
  /// <c>INTAKT_STATUS_PLAN</c> when the question does not have this answer or is about somebody who is never this party;
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_decide: function(importer: Pintakt_importer; plan: PAnsiChar; plan_length: size_t; review: PAnsiChar;
    review_length: size_t; choice: PAnsiChar; choice_length: size_t; party: PAnsiChar; party_length: size_t;
    by: PAnsiChar; by_length: size_t; at: Int64; decision: PInt64; error: PPintakt_error): Integer; cdecl;
  /// <summary>What was decided, the latest first, at most <c>most</c>, as a JSON array: who, when, what, and who took it
  /// back. For a host that keeps decisions. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when the importer keeps no decisions,
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_decisions: function(importer: Pintakt_importer; most: Cardinal; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a decision back, for a host that keeps decisions: the question is asked again when the order is read
  /// the next time. What was carried out because of it stays; <c>intakt_importer_undo</c> takes that back. <c>by</c> and
  /// <c>at</c> are as for <c>intakt_importer_decide</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such decision or the importer keeps none,
  /// <c>INTAKT_STATUS_PLAN</c> when it is taken back already, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_take_back_decision: function(importer: Pintakt_importer; decision: Int64; by: PAnsiChar;
    by_length: size_t; at: Int64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Says that the party of a question is never <c>party</c>, whatever will prove the contrary, for a host that
  /// keeps decisions. <c>plan</c> and <c>review</c> name the question, <c>by</c> and <c>at</c> are as for
  /// <c>intakt_importer_decide</c>. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, or the importer keeps no
  /// decisions; <c>INTAKT_STATUS_PLAN</c> when the question is not about who a party is;
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_never: function(importer: Pintakt_importer; plan: PAnsiChar; plan_length: size_t; review: PAnsiChar;
    review_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t; at: Int64;
    pair: PInt64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Says that two parties of the address book are never one, for a host that keeps decisions: an order's party
  /// that is the one is not taken for the other. Everything else is as for <c>intakt_importer_never</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party, both are the same, or the importer keeps no
  /// decisions; <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_never_same: function(importer: Pintakt_importer; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
    other_length: size_t; by: PAnsiChar; by_length: size_t; at: Int64; pair: PInt64; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Takes a pair of <c>intakt_importer_never</c> or <c>intakt_importer_never_same</c> back. <c>by</c> and
  /// <c>at</c> are as for <c>intakt_importer_decide</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when it is not in force or the importer keeps no decisions,
  /// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
  intakt_importer_take_back_never: function(importer: Pintakt_importer; pair: Int64; by: PAnsiChar; by_length: size_t;
    at: Int64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Opens a database file, makes it if need be, and brings it up to date. <c>path</c> is its name in UTF-8; an
  /// empty one means a database in memory that is gone with its handle. <c>options</c> may be NULL. <c>database</c>
  /// receives the handle.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also in a build without SQLite, <c>INTAKT_STATUS_STORE</c>,
  /// <c>INTAKT_STATUS_MATCHING</c> when its keys are stale.</remarks>
  intakt_database_open: function(path: PAnsiChar; path_length: size_t; options: Pintakt_database_options;
    database: PPintakt_database; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees a database handle. NULL is fine. Importers that use the database keep it open. Not while another call
  /// uses it: it stays as it is then.</summary>
  intakt_database_free: procedure(database: Pintakt_database); cdecl;
  /// <summary>Sets the time that is written from now on: seconds since 1970 (UTC).</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_database_set_now: function(database: Pintakt_database; now: Int64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Puts a list of customers into the database, all of them or none; who is there already is replaced. The list
  /// is read as for <c>intakt_importer_set_customers_csv</c>. Customers that were erased before
  /// (<c>intakt_database_erase</c>) are left out. <c>answer</c> receives how many there were as JSON: <c>{"customers": …,
  /// "articles": 0, "erased": …}</c>; <c>problems</c>, which may be NULL, what looks wrong, as a JSON array. Free both
  /// with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c> or <c>INTAKT_STATUS_INPUT</c> when the list or a row
  /// of it cannot be read, <c>INTAKT_STATUS_STORE</c>; nothing is changed then.</remarks>
  intakt_database_import_customers_csv: function(database: Pintakt_database; name: PAnsiChar; name_length: size_t;
    list: Pointer; list_length: size_t; problems: PPintakt_buffer; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Puts a list of articles into the database, all of them or none; which are there already are replaced. The
  /// list is read as for <c>intakt_importer_set_articles_csv</c>. Everything else is as for
  /// <c>intakt_database_import_customers_csv</c>.</summary>
  /// <remarks>The status codes are those of <c>intakt_database_import_customers_csv</c>.</remarks>
  intakt_database_import_articles_csv: function(database: Pintakt_database; name: PAnsiChar; name_length: size_t;
    list: Pointer; list_length: size_t; problems: PPintakt_buffer; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Adds a customer, or replaces the one with this id. Parameters as for
  /// <c>intakt_importer_upsert_customer_json</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_upsert_customer_json: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
    version: UInt64; json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a customer out, but not out of documents and the ledger: see <c>intakt_database_erase</c>.
  /// <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this id.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_remove_customer: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
    removed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Adds a contact of a company, or replaces the one with this id. <c>company</c> is the id of the company;
  /// everything else is as for <c>intakt_importer_upsert_customer_json</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_upsert_contact_json: function(database: Pintakt_database; company: PAnsiChar; company_length: size_t;
    id: PAnsiChar; id_length: size_t; version: UInt64; json: PAnsiChar; json_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Adds an article, or replaces the one with this id. Parameters as for
  /// <c>intakt_article_sink_add_json</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_upsert_article_json: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
    version: UInt64; json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes an article out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
  /// id.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_remove_article: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
    removed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>The customer with this id as JSON, <c>{"id": …, "version": …, "party": {…}}</c>, or <c>null</c> where there
  /// is none. Personal data. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_customer_json: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
    answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets the importer look for customers and articles in a database and keep its memory there, in place of
  /// everything else that was set. NULL goes back to that. The importer keeps the database open; the handle may be freed.
  /// The country of the settings must be that of the database.</summary>
  /// <remarks>A database without articles says nothing about them: plans then say that nobody has checked them.
  /// <c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_importer_set_database: function(importer: Pintakt_importer; database: Pintakt_database;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Carries a plan of a result out in the database of its importer, all of it or nothing. For a host that lets
  /// a clerk look first; <c>INTAKT_IMPORT_APPLY</c> does it while orders are read.</summary>
  /// <remarks><c>answer</c> receives what became of it as JSON: <c>{"applied": "done", "number": …}</c> with the number
  /// of the document, <c>{"applied": "not_due"}</c> for a plan that holds or skips its order, <c>{"applied": "stopped",
  /// "action": …, "problem": …}</c> when the data have changed since; the order is planned anew when it is read again
  /// then. Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when the importer has no database or
  /// the result has no such plan, <c>INTAKT_STATUS_STORE</c>, <c>INTAKT_STATUS_PLAN</c>.</remarks>
  intakt_importer_apply: function(importer: Pintakt_importer; result: Pintakt_result; index: size_t;
    answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Puts the orders of a source in order that an earlier run left begun or planned, as after a crash. Imports
  /// that carry plans out do it by themselves. <c>answer</c> receives what was found as JSON: <c>applied</c> and
  /// <c>repeated</c>, lists of orders, and <c>withdrawn</c>, a number. Free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_recover: function(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>What the time between <c>from</c> and <c>until</c> brought, source by source, and what is open now, as
  /// JSON: runs, account, new customers, open and held orders, questions. Both are seconds since 1970 (UTC). Personal
  /// data. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_today: function(database: Pintakt_database; from: Int64; until_: Int64; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Past runs with their accounts, the latest first, at most <c>most</c>, as a JSON array. Free <c>answer</c>
  /// with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_runs: function(database: Pintakt_database; most: Cardinal; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>One past run with the records that were not simply planned, as JSON: <c>{"run": …, "entries": […]}</c>, or
  /// <c>null</c> where there is none of this number. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_run: function(database: Pintakt_database; id: Int64; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Erases a person: from customers, ledger, questions and past runs, and as a party of every document; then
  /// the file is rewritten without it. Documents stay, with articles and amounts, and name nobody. <c>id</c> is the
  /// person's id. <c>answer</c> receives what was erased as JSON; free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when nothing is known of the person, <c>INTAKT_STATUS_PLAN</c> while an
  /// order of the person is being carried out, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_erase: function(database: Pintakt_database; id: PAnsiChar; id_length: size_t; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Forgets what is older than <c>before</c>, in seconds since 1970 (UTC). <c>what</c> are numbers of
  /// <c>intakt_kept</c>, added up. <c>answer</c> receives how much that was as JSON; free it with
  /// <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>; nothing is forgotten then.</remarks>
  intakt_database_forget: function(database: Pintakt_database; what: Cardinal; before: Int64; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>The orders that the ledger takes for applied and that have no document, as after an older copy of the file
  /// was put back, as a JSON array. With <c>reopen</c> other than 0 they are planned and carried out anew when they are
  /// read again. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
  intakt_database_reconcile: function(database: Pintakt_database; reopen: Integer; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Writes a list of the database for others, record by record: <c>customers</c>, <c>contacts</c>,
  /// <c>articles</c>, <c>orders</c>, <c>payments</c>, <c>references</c> or <c>reviews</c>; <c>docs/export.md</c> has
  /// their fields. All records are of one state of the database. Personal data.</summary>
  /// <remarks><c>options</c> is a JSON object: <c>format</c> (<c>csv</c>, <c>json</c>, <c>jsonl</c> or <c>xml</c>; it is
  /// needed), <c>charset</c> (such as <c>utf-8-bom</c> or <c>windows-1252</c>), <c>fields</c> (an array: only these, in
  /// this order), and for CSV <c>delimiter</c>, <c>decimal</c> and <c>guard</c> (<c>false</c>: texts that a spreadsheet
  /// would take for formulas get no apostrophe). <c>tenant</c> and <c>source</c> choose records of one company or shop;
  /// <c>since</c> those made then or later, in seconds since 1970 (UTC). <c>write</c> gets the bytes piece by piece, and
  /// copies what it keeps. It returns 0 to go on; any other number ends the list. It must not use the database
  /// (<c>INTAKT_STATUS_BUSY</c>). <c>records</c>, which may be NULL, receives how many there were. What was written
  /// before an error is a part of a list: put a file in its place when the call has succeeded. <c>INTAKT_STATUS_USAGE</c>
  /// also for a view or field that there is not, <c>INTAKT_STATUS_DATA</c> for a character that the charset lacks or XML
  /// forbids, <c>INTAKT_STATUS_CALLBACK</c> when <c>write</c> ended the list (<c>intakt_error_host_code</c> has its
  /// number), <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_export: function(database: Pintakt_database; view: PAnsiChar; view_length: size_t; options: PAnsiChar;
    options_length: size_t; write: intakt_database_export_write_fn; user_data: Pointer; records: PUInt64_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>The questions, the oldest first.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>reviews</c>; NULL where there is none.</remarks>
  intakt_reviews_row: function(reviews: Pintakt_reviews; index: size_t): Pintakt_review_row; cdecl;
  /// <summary>How many there are for <c>intakt_reviews_row</c>; 0 for NULL.</summary>
  intakt_reviews_row_count: function(reviews: Pintakt_reviews): size_t; cdecl;
  /// <summary>All of them as a JSON array.</summary>
  /// <remarks>Borrowed from <c>reviews</c>; NULL where there is none.</remarks>
  intakt_reviews_json: function(reviews: Pintakt_reviews; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its number, for <c>intakt_importer_review_case</c> and <c>intakt_database_decide</c>.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_id: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>How far it is: <c>new</c>, <c>in_work</c> or <c>done</c>.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_state: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Who has it in work, or has answered it.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_owner: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What is asked, such as <c>which_party</c>.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_question: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Why, as a stable word such as <c>party_unclear</c>.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_code: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Why, as a sentence without personal data.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_text: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The source that the order is from.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_source: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The tenant of the order; none where the order has no number.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_tenant: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of document the order becomes, such as <c>intake</c>; none where the order has no
  /// number.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_kind: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number of the order.</summary>
  /// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_number: function(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The roles of the party that it is about.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
  intakt_review_row_role: function(row: Pintakt_review_row; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_review_row_role</c>; 0 for NULL.</summary>
  intakt_review_row_role_count: function(row: Pintakt_review_row): size_t; cdecl;
  /// <summary>The answers that are possible, in the words of <c>intakt_database_decide</c> and others.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_answer: function(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_review_row_answer</c>; 0 for NULL.</summary>
  intakt_review_row_answer_count: function(row: Pintakt_review_row): size_t; cdecl;
  /// <summary>The ids of the candidates, best first.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_candidate: function(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_review_row_candidate</c>; 0 for NULL.</summary>
  intakt_review_row_candidate_count: function(row: Pintakt_review_row): size_t; cdecl;
  /// <summary>The number of the line that it is about, counted from 1; 0 where it is about a party or the whole
  /// order.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_line: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>The ids of the articles to choose from, where an article is asked for.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
  intakt_review_row_article: function(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_review_row_article</c>; 0 for NULL.</summary>
  intakt_review_row_article_count: function(row: Pintakt_review_row): size_t; cdecl;
  /// <summary>Since when it is asked: seconds since 1970 (UTC).</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_created: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>When somebody did something with it: seconds since 1970 (UTC).</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_changed: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>The number of the decision that answered it.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_decision: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>The number of a decision that does not fit any more, for which it is asked again.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_row_outdated: function(row: Pintakt_review_row): Int64; cdecl;
  /// <summary>The parties, in the order in which they came into the address book.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>parties</c>; NULL where there is none.</remarks>
  intakt_found_parties_party: function(parties: Pintakt_found_parties; index: size_t): Pintakt_found_party; cdecl;
  /// <summary>How many there are for <c>intakt_found_parties_party</c>; 0 for NULL.</summary>
  intakt_found_parties_party_count: function(parties: Pintakt_found_parties): size_t; cdecl;
  /// <summary>All of them as a JSON array of <c>{"id": …, "flags": […], "party": {…}}</c>.</summary>
  /// <remarks>Borrowed from <c>parties</c>; NULL where there is none.</remarks>
  intakt_found_parties_json: function(parties: Pintakt_found_parties; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its id.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_party_id: function(found: Pintakt_found_party; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_party_flag: function(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_found_party_flag</c>; 0 for NULL.</summary>
  intakt_found_party_flag_count: function(found: Pintakt_found_party): size_t; cdecl;
  /// <summary>The names of the fields that it has, such as <c>given_name</c>.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_party_field: function(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_found_party_field</c>; 0 for NULL.</summary>
  intakt_found_party_field_count: function(found: Pintakt_found_party): size_t; cdecl;
  /// <summary>The values of the fields, in the order of their names.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_party_value: function(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_found_party_value</c>; 0 for NULL.</summary>
  intakt_found_party_value_count: function(found: Pintakt_found_party): size_t; cdecl;
  /// <summary>The articles, by id.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>articles</c>; NULL where there is none.</remarks>
  intakt_found_articles_article: function(articles: Pintakt_found_articles; index: size_t): Pintakt_found_article;
    cdecl;
  /// <summary>How many there are for <c>intakt_found_articles_article</c>; 0 for NULL.</summary>
  intakt_found_articles_article_count: function(articles: Pintakt_found_articles): size_t; cdecl;
  /// <summary>All of them as a JSON array of articles as <c>intakt_article_sink_add_json</c> takes them, with
  /// <c>version</c>.</summary>
  /// <remarks>Borrowed from <c>articles</c>; NULL where there is none.</remarks>
  intakt_found_articles_json: function(articles: Pintakt_found_articles; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its id.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_id: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its number.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_number: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its short text.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_name: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its GTIN (EAN).</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_gtin: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its Pharmazentralnummer.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_pzn: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The price of one unit.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_price: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The tax rate in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_tax_rate: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The unit of its quantity.</summary>
  /// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
  intakt_found_article_unit: function(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Frees a list of questions. NULL is fine.</summary>
  intakt_reviews_free: procedure(reviews: Pintakt_reviews); cdecl;
  /// <summary>Frees parties that were found. NULL is fine.</summary>
  intakt_found_parties_free: procedure(parties: Pintakt_found_parties); cdecl;
  /// <summary>Frees articles that were found. NULL is fine.</summary>
  intakt_found_articles_free: procedure(articles: Pintakt_found_articles); cdecl;
  /// <summary>The question.</summary>
  /// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_row: function(review_case: Pintakt_review_case): Pintakt_review_row; cdecl;
  /// <summary>Whether the order is kept, so that it can be planned again without its file.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_review_case_is_kept: function(review_case: Pintakt_review_case): Integer; cdecl;
  /// <summary>When the order was placed.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>review_case</c>; NULL where there is
  /// none.</remarks>
  intakt_review_case_date: function(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The sum of the order with its currency, as the sender states them, such as <c>10.00 EUR</c>.</summary>
  /// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_total: function(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many lines the order has.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_review_case_lines: function(review_case: Pintakt_review_case): Int64; cdecl;
  /// <summary>Whether the customer ordered without an account.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_review_case_is_guest: function(review_case: Pintakt_review_case): Integer; cdecl;
  /// <summary>What the order says of the party that is asked about.</summary>
  /// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_party: function(review_case: Pintakt_review_case): Pintakt_party; cdecl;
  /// <summary>Every candidate, best first.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_candidate: function(review_case: Pintakt_review_case; index: size_t): Pintakt_case_candidate;
    cdecl;
  /// <summary>How many there are for <c>intakt_review_case_candidate</c>; 0 for NULL.</summary>
  intakt_review_case_candidate_count: function(review_case: Pintakt_review_case): size_t; cdecl;
  /// <summary>What the order says in the line that is asked about, where an article is asked for.</summary>
  /// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_ordered: function(review_case: Pintakt_review_case): Pintakt_case_line; cdecl;
  /// <summary>The articles to choose from, where an article is asked for.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_choice: function(review_case: Pintakt_review_case; index: size_t): Pintakt_found_article; cdecl;
  /// <summary>How many there are for <c>intakt_review_case_choice</c>; 0 for NULL.</summary>
  intakt_review_case_choice_count: function(review_case: Pintakt_review_case): size_t; cdecl;
  /// <summary>The whole case as JSON.</summary>
  /// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
  intakt_review_case_json: function(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The shop's code: that of the variant where there is one.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_code: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>GTIN (EAN).</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_gtin: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Pharmazentralnummer.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_pzn: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Short text.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_name: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many, with the unit, such as <c>2 Stk</c>.</summary>
  /// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_quantity: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The tax rate in percent.</summary>
  /// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
  intakt_case_line_tax_rate: function(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Its id in the address book.</summary>
  /// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_id: function(candidate: Pintakt_case_candidate; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether the address book still has it.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_case_candidate_is_there: function(candidate: Pintakt_case_candidate): Integer; cdecl;
  /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_flag: function(candidate: Pintakt_case_candidate; index: size_t; length: Psize_t): PAnsiChar;
    cdecl;
  /// <summary>How many there are for <c>intakt_case_candidate_flag</c>; 0 for NULL.</summary>
  intakt_case_candidate_flag_count: function(candidate: Pintakt_case_candidate): size_t; cdecl;
  /// <summary>Whether a clerk has said that the party of the order is never this one.</summary>
  /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
  intakt_case_candidate_is_never: function(candidate: Pintakt_case_candidate): Integer; cdecl;
  /// <summary>The score of the comparison, in 1/100 bit.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_case_candidate_score: function(candidate: Pintakt_case_candidate): Int64; cdecl;
  /// <summary>What would prove it, as stable words.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_proof: function(candidate: Pintakt_case_candidate; index: size_t; length: Psize_t): PAnsiChar;
    cdecl;
  /// <summary>How many there are for <c>intakt_case_candidate_proof</c>; 0 for NULL.</summary>
  intakt_case_candidate_proof_count: function(candidate: Pintakt_case_candidate): size_t; cdecl;
  /// <summary>What speaks against it, as stable words.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_contradiction: function(candidate: Pintakt_case_candidate; index: size_t;
    length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How many there are for <c>intakt_case_candidate_contradiction</c>; 0 for NULL.</summary>
  intakt_case_candidate_contradiction_count: function(candidate: Pintakt_case_candidate): size_t; cdecl;
  /// <summary>Field by field; those that neither side has are left out.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_field: function(candidate: Pintakt_case_candidate; index: size_t): Pintakt_case_field; cdecl;
  /// <summary>How many there are for <c>intakt_case_candidate_field</c>; 0 for NULL.</summary>
  intakt_case_candidate_field_count: function(candidate: Pintakt_case_candidate): size_t; cdecl;
  /// <summary>Its latest orders, the latest first.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
  intakt_case_candidate_earlier: function(candidate: Pintakt_case_candidate; index: size_t): Pintakt_earlier_order;
    cdecl;
  /// <summary>How many there are for <c>intakt_case_candidate_earlier</c>; 0 for NULL.</summary>
  intakt_case_candidate_earlier_count: function(candidate: Pintakt_case_candidate): size_t; cdecl;
  /// <summary>Which field, such as <c>given_name</c>.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_name: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the order says.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_order: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the address book has.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_candidate: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What the address book has once the candidate is named, as the settings say.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_result: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What becomes of the field: <c>keep</c>, <c>write</c> or <c>ask</c>.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_becomes: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>How well the two agree, such as <c>equal</c>, <c>similar</c> or <c>different</c>.</summary>
  /// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
  intakt_case_field_agreement: function(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The source that the order came from.</summary>
  /// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
  intakt_earlier_order_source: function(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>What kind of document it is, such as <c>intake</c>.</summary>
  /// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
  intakt_earlier_order_kind: function(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number of the document.</summary>
  /// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
  intakt_earlier_order_number: function(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The number of the order; a hash once somebody of it was erased.</summary>
  /// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
  intakt_earlier_order_order: function(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When the order was placed.</summary>
  /// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
  intakt_earlier_order_date: function(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>When it was written: seconds since 1970 (UTC).</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_earlier_order_created: function(earlier: Pintakt_earlier_order): Int64; cdecl;
  /// <summary>What the candidate was in it.</summary>
  /// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
  intakt_earlier_order_role: function(earlier: Pintakt_earlier_order; index: size_t): Integer; cdecl;
  /// <summary>How many there are for <c>intakt_earlier_order_role</c>; 0 for NULL.</summary>
  intakt_earlier_order_role_count: function(earlier: Pintakt_earlier_order): size_t; cdecl;
  /// <summary>Frees a case. NULL is fine.</summary>
  intakt_review_case_free: procedure(review_case: Pintakt_review_case); cdecl;
  /// <summary>The questions of the database that wait for clerks. Orders that are imported with
  /// <c>INTAKT_IMPORT_APPLY</c> leave them.</summary>
  /// <remarks><c>filter</c> says which; empty for all that are not done. It is a JSON object of texts, each of which may
  /// be left out: <c>state</c> (<c>new</c>, <c>in_work</c>, <c>done</c>), <c>source</c>, <c>number</c> of the order,
  /// <c>question</c> such as <c>which_party</c>, <c>code</c> such as <c>party_unclear</c>, <c>owner</c>,
  /// <c>candidate</c>, the id of a party that is among the candidates; and <c>like</c>, the number of a question that
  /// asks the same. <c>reviews</c> receives them; free it with <c>intakt_reviews_free</c>. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_reviews: function(database: Pintakt_database; filter: PAnsiChar; filter_length: size_t;
    reviews: PPintakt_reviews; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a question into work: it is that of <c>owner</c> then.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question, <c>INTAKT_STATUS_PLAN</c> when it is done,
  /// <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_take_review: function(database: Pintakt_database; review: Int64; owner: PAnsiChar;
    owner_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives a question back: it is new, and anybody's.</summary>
  /// <remarks>The status codes are those of <c>intakt_database_take_review</c>.</remarks>
  intakt_database_give_back_review: function(database: Pintakt_database; review: Int64; error: PPintakt_error): Integer;
    cdecl;
  /// <summary>Says that a question is done with, without anything following from it. One that still holds its order is
  /// asked again when the order is planned the next time. <c>by</c> says who.</summary>
  /// <remarks>The status codes are those of <c>intakt_database_take_review</c>.</remarks>
  intakt_database_close_review: function(database: Pintakt_database; review: Int64; by: PAnsiChar; by_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>The parties that have every word of <c>text</c> in their id, names, address, numbers, e-mail address,
  /// telephone or birth date; at most <c>most</c>. Without case and accents, and the beginning of a word is enough. For a
  /// party that is none of the candidates. Looks at every party, which takes about a second for 100,000. <c>parties</c>
  /// receives them; free it with <c>intakt_found_parties_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_search_parties: function(database: Pintakt_database; text: PAnsiChar; text_length: size_t;
    most: Cardinal; parties: PPintakt_found_parties; error: PPintakt_error): Integer; cdecl;
  /// <summary>The articles of the database that have every word of <c>text</c> in their number, GTIN, PZN or name; at
  /// most <c>most</c>. Words are compared as for <c>intakt_database_search_parties</c>. For a question about an article
  /// that is missing: the number of the one that the clerk chooses is the <c>party</c> of
  /// <c>assign_article</c>.</summary>
  /// <remarks>Looks at every article. <c>articles</c> receives them; free it with <c>intakt_found_articles_free</c>.
  /// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_search_articles: function(database: Pintakt_database; text: PAnsiChar; text_length: size_t;
    most: Cardinal; articles: PPintakt_found_articles; error: PPintakt_error): Integer; cdecl;
  /// <summary>Answers questions alike, all of them or none. Every open question that asks exactly the same is answered
  /// with them, <c>reject</c> and <c>later</c> apart. Nothing is planned yet: <c>intakt_importer_plan_kept</c> does that,
  /// or the next import.</summary>
  /// <remarks><c>reviews</c> are the numbers of <c>review_count</c> questions. <c>choice</c> is one of assign it is the
  /// party whose id <c>party</c> is, a candidate or any other assign_article the line means the article whose number
  /// <c>party</c> is, or whose id it is among those to choose from create it is nobody known, or no known article: the
  /// party or article is created collective it is booked on the collective customer of the settings placeholder the line
  /// is booked on the placeholder of the settings split the company is the customer, the person a contact below it;
  /// <c>party</c> is the id of the company, empty for a new one reject the order is not taken in later nothing; that
  /// somebody has seen it is kept <c>party</c> is empty for all others. <c>by</c> says who decides; when is what
  /// <c>intakt_database_set_now</c> says. <c>answer</c> receives the decisions as a JSON array: <c>decision</c>, its
  /// number, <c>review</c>, <c>also</c>, the questions that are answered with it, <c>orders</c> that can be planned again
  /// now, <c>flags</c> of the party. Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when there
  /// is no such question or party, <c>INTAKT_STATUS_PLAN</c> when a question is done or does not have this answer, or is
  /// about somebody who is never this party, <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
  intakt_database_decide: function(database: Pintakt_database; reviews: PInt64; review_count: size_t; choice: PAnsiChar;
    choice_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t;
    answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>What was decided, the latest first, at most <c>most</c>, as a JSON array: who, when, what, and who revoked
  /// it. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_decisions: function(database: Pintakt_database; most: Cardinal; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Says that the party of a question is never <c>party</c>, whatever will prove the contrary. <c>by</c> says
  /// who. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, <c>INTAKT_STATUS_PLAN</c> when the
  /// question is not about who a party is, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_never: function(database: Pintakt_database; review: Int64; party: PAnsiChar; party_length: size_t;
    by: PAnsiChar; by_length: size_t; pair: PInt64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Says that two parties of the address book are never one: an order's party that is the one is not taken for
  /// the other. <c>by</c> says who. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party or both are the same,
  /// <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_never_same: function(database: Pintakt_database; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
    other_length: size_t; by: PAnsiChar; by_length: size_t; pair: PInt64; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a pair of <c>intakt_database_never</c> or <c>intakt_database_never_same</c> back.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when it is not in force, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_revoke_never: function(database: Pintakt_database; pair: Int64; by: PAnsiChar; by_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Says what a clerk has to know of a party, in place of what was said before. It is shown with every
  /// candidate and after every answer that names the party, and decides nothing. <c>flags</c> are numbers of
  /// <c>INTAKT_PARTY_…</c> added up, or 0.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party, <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_flag_party: function(database: Pintakt_database; party: PAnsiChar; party_length: size_t;
    flags: Cardinal; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes an order back that was carried out in the database: what nobody has worked on since is removed or as
  /// it was before, all else stays. With <c>apply</c> 0 nothing is changed, and the answer tells what would be.</summary>
  /// <remarks>An empty <c>tenant</c> is <c>default</c>, an empty <c>kind</c> is <c>intake</c>. <c>answer</c> receives
  /// what becomes of each thing that was written, as JSON; with <c>apply</c> also <c>state</c>: <c>undone</c> if nothing
  /// of the order is left, and it is passed over when it is read again, until <c>intakt_database_take_in_again</c>. Free
  /// it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when nothing is known of what was carried out,
  /// <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
  intakt_database_undo: function(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; apply: Integer; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Lets an order that was taken back or refused be planned again when it is read the next time, or by
  /// <c>intakt_importer_plan_kept</c> if it is kept. The order is named as for <c>intakt_database_undo</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when it was neither taken back nor refused,
  /// <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_database_take_in_again: function(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>A question of the importer's database side by side with every candidate: per field what the order says,
  /// what the candidate has, and what it would have by the importer's settings. <c>review</c> is its number.
  /// <c>review_case</c> receives it; free it with <c>intakt_review_case_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when the importer has no database or the database no such question,
  /// <c>INTAKT_STATUS_STORE</c>.</remarks>
  intakt_importer_review_case: function(importer: Pintakt_importer; review: Int64; review_case: PPintakt_review_case;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>What would follow if questions were answered so: they are answered, every order that would change is
  /// planned, and all of it is taken back. Parameters as for <c>intakt_database_decide</c>; <c>now</c> is the time at the
  /// clerk's as in <c>intakt_import_options</c>, or empty. <c>answer</c> receives it as JSON: <c>reviews</c> that would
  /// be answered, <c>orders</c> with what their plans would be, and <c>unkept</c> orders that would have to be read
  /// again. Free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks>The status codes are those of <c>intakt_database_decide</c>; <c>INTAKT_STATUS_USAGE</c> also when the
  /// importer has no database.</remarks>
  intakt_importer_preview_decision: function(importer: Pintakt_importer; reviews: PInt64; review_count: size_t;
    choice: PAnsiChar; choice_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t;
    now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a decision back: orders that were carried out because of it are taken back as far as nobody has
  /// worked on them since, and planned again with those that were only planned. With <c>apply</c> 0 nothing is changed,
  /// not even the decision, and the answer tells what would be. <c>by</c> says who; <c>now</c> is as for
  /// <c>intakt_importer_preview_decision</c>.</summary>
  /// <remarks><c>answer</c> receives what follows as JSON: <c>decision</c>, <c>orders</c> that it was followed for with
  /// what takes them back, and <c>planned</c>. Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also
  /// when there is no such decision or the importer has no database, <c>INTAKT_STATUS_PLAN</c> when it is revoked
  /// already, <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
  intakt_importer_revoke_decision: function(importer: Pintakt_importer; decision: Int64; by: PAnsiChar;
    by_length: size_t; apply: Integer; now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Plans orders again that the importer's database keeps since questions about them were open: on the present
  /// data and decisions, without their files. With <c>apply</c> other than 0 what can be carried out is carried out, else
  /// nothing has changed afterwards.</summary>
  /// <remarks>The order is named as for <c>intakt_importer_begin</c>; an empty <c>number</c> means every order that is
  /// kept, whatever the others say. <c>now</c> is as for <c>intakt_importer_preview_decision</c>. <c>answer</c> receives
  /// a JSON array: <c>order</c>, <c>before</c>, <c>status</c>, <c>reasons</c>, <c>parties</c>, <c>questions</c>, and
  /// <c>applied</c> where it was to be carried out. Orders that are not kept, or done with, are not in it. Free it with
  /// <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when the importer has no database,
  /// <c>INTAKT_STATUS_STORE</c>; what was carried out before stays so.</remarks>
  intakt_importer_plan_kept: function(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
    source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
    number_length: size_t; apply: Integer; now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Makes a matcher without parties.</summary>
  /// <remarks><c>settings</c> is a TOML text as for <c>intakt_importer_new</c>, of which <c>[matching]</c> counts:
  /// <c>identity</c> (<c>patient</c> or <c>trade</c>), the country, declared keys, limits and scores; an empty one means
  /// the defaults. <c>source</c> names the shop whose layer of the settings counts, and may be empty. <c>weights</c> are
  /// the bytes of a weights file, which win over those of the settings; none means those of the settings. <c>matcher</c>
  /// receives the handle. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_SETTINGS</c> with line and column,
  /// <c>INTAKT_STATUS_MATCHING</c> for a weights file that is wrong.</remarks>
  intakt_matcher_new: function(settings: PAnsiChar; settings_length: size_t; source: PAnsiChar; source_length: size_t;
    weights: Pointer; weights_length: size_t; matcher: PPintakt_matcher; error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees a matcher. NULL is fine. Not from inside a callback of the matcher: it stays as it is then.</summary>
  intakt_matcher_free: procedure(matcher: Pintakt_matcher); cdecl;
  /// <summary>Adds a party, or replaces the one with this id. <c>version</c> is the host's version of the row; an older
  /// one than the matcher has changes nothing, because notices of changes may overtake each other. <c>json</c> is an
  /// object as for <c>intakt_importer_upsert_customer_json</c>.</summary>
  /// <remarks><c>changed</c>, which may be NULL, receives 1, or 0 when the version was older. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_matcher_upsert_json: function(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t; version: UInt64;
    json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes a party out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
  /// id.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_matcher_remove: function(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t; removed: PInteger;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>How many parties there are, through <c>count</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_matcher_count: function(matcher: Pintakt_matcher; count: PUInt64_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>The party with this id as JSON, <c>{"id": …, "version": …, "party": {…}}</c>, or <c>null</c> where there is
  /// none. Personal data. <c>party</c> receives the text; free it with <c>intakt_buffer_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_matcher_party_json: function(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t;
    party: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  /// <summary>The blocking keys of a party under the matcher's settings, as <c>intakt_importer_party_keys</c> computes
  /// them. <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>. <c>keys</c> receives the keys;
  /// free them with <c>intakt_keys_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_matcher_keys: function(matcher: Pintakt_matcher; json: PAnsiChar; json_length: size_t; keys: PPintakt_keys;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Decides who a party is. <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>.
  /// <c>options</c> may be NULL. <c>answer</c> receives the verdict with its candidates and evidence; free it with
  /// <c>intakt_match_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
  intakt_matcher_query_json: function(matcher: Pintakt_matcher; json: PAnsiChar; json_length: size_t;
    options: Pintakt_query_options; answer: PPintakt_match; error: PPintakt_error): Integer; cdecl;
  /// <summary>Decides who a party is in the address book that the importer looks into: its list, the host's own by
  /// callbacks, or a database. <c>source</c> is the shop whose settings count; <c>json</c>, <c>options</c> and
  /// <c>answer</c> are as for <c>intakt_matcher_query_json</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_CALLBACK</c>,
  /// <c>INTAKT_STATUS_STORE</c>, <c>INTAKT_STATUS_MATCHING</c> when stored keys are stale.</remarks>
  intakt_importer_match_json: function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
    json: PAnsiChar; json_length: size_t; options: Pintakt_query_options; answer: PPintakt_match;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Keeps two parties apart for <c>intakt_matcher_dedupe</c>: somebody has said that <c>one</c> and
  /// <c>other</c>, which are ids, are two, whatever will prove the contrary. It holds from either side, before the
  /// parties are there as well as after they were replaced, loaded or taken out. <c>intakt_matcher_save</c> does not save
  /// it.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c> also when both are the same id: a party is always itself.</remarks>
  intakt_matcher_never_same: function(matcher: Pintakt_matcher; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
    other_length: size_t; error: PPintakt_error): Integer; cdecl;
  /// <summary>Takes back that two parties are never one, whichever of them is named first. <c>removed</c>, which may be
  /// NULL, receives 1, or 0 when nobody had said so.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_matcher_revoke_never: function(matcher: Pintakt_matcher; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
    other_length: size_t; removed: PInteger; error: PPintakt_error): Integer; cdecl;
  /// <summary>Gives every pair of parties that is, or may be, one party to <c>each</c>, in the order of their ids. With
  /// <c>min_score</c> other than <c>INTAKT_ANY_SCORE</c> that is every pair of at least that score in 1/100 bit, whatever
  /// its verdict.</summary>
  /// <remarks>Two that are never one (<c>intakt_matcher_never_same</c>) are kept apart, and so is who would join them:
  /// where pairs that are <c>same</c> would lead from the one to the other, every pair of those that hang together so is
  /// <c>unclear</c> (<c>denied</c>). <c>each</c> may ask the matcher meanwhile, and must not change it
  /// (<c>INTAKT_STATUS_BUSY</c>). It returns 0 to go on; any other number ends the search. <c>INTAKT_STATUS_USAGE</c>,
  /// <c>INTAKT_STATUS_CALLBACK</c> when <c>each</c> ended the search; <c>intakt_error_host_code</c> has its
  /// number.</remarks>
  intakt_matcher_dedupe: function(matcher: Pintakt_matcher; min_score: Integer; each: intakt_matcher_dedupe_each_fn;
    user_data: Pointer; error: PPintakt_error): Integer; cdecl;
  /// <summary>The parties of the matcher as bytes, to be given to <c>intakt_matcher_load</c> in place of feeding them
  /// again. Equal matchers give equal bytes. **They hold personal data in the clear**: keep them as carefully as the
  /// address book. Write them to a new file and rename it over the old one. <c>bytes</c> receives them; free them with
  /// <c>intakt_bytes_free</c>.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
  intakt_matcher_save: function(matcher: Pintakt_matcher; bytes: PPintakt_bytes; error: PPintakt_error): Integer; cdecl;
  /// <summary>Replaces the parties of the matcher by those that <c>intakt_matcher_save</c> gave. Feed it what has changed
  /// since: the versions of the rows are those of that time.</summary>
  /// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_MATCHING</c> for bytes that are damaged (checksum), cut off,
  /// of another version or key scheme, or saved under settings of another country. The parties stay as they are then;
  /// feed them from the address book instead.</remarks>
  intakt_matcher_load: function(matcher: Pintakt_matcher; bytes: Pointer; bytes_length: size_t;
    error: PPintakt_error): Integer; cdecl;
  /// <summary>Frees an answer. NULL is fine.</summary>
  intakt_match_free: procedure(answer: Pintakt_match); cdecl;
  /// <summary>The answer, to be read by getters such as <c>intakt_verdict_outcome</c>. Borrowed from <c>answer</c>; NULL
  /// for NULL.</summary>
  intakt_match_verdict: function(answer: Pintakt_match): Pintakt_verdict; cdecl;
  /// <summary>All of it as JSON. Values of the evidence stand masked; <c>intakt_evidence_ours_value</c> and
  /// <c>_theirs_value</c> show them.</summary>
  intakt_match_json: function(answer: Pintakt_match; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The id of the party that comes first.</summary>
  /// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
  intakt_pair_first: function(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>The id of the other party.</summary>
  /// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
  intakt_pair_second: function(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Whether they are one party; new stands for two different ones.</summary>
  /// <remarks>One of <c>intakt_verdict_outcomes</c>; 0 where nothing is said.</remarks>
  intakt_pair_outcome: function(pair: Pintakt_pair): Integer; cdecl;
  /// <summary>Why.</summary>
  /// <remarks>One of <c>intakt_verdict_kinds</c>; 0 where nothing is said.</remarks>
  intakt_pair_kind: function(pair: Pintakt_pair): Integer; cdecl;
  /// <summary>The sum of the weights in 1/100 bit.</summary>
  /// <remarks>0 where there is none.</remarks>
  intakt_pair_score: function(pair: Pintakt_pair): Int64; cdecl;
  /// <summary>What speaks for and against it in one word, as <c>intakt_candidate_match_key</c> has it.</summary>
  /// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
  intakt_pair_match_key: function(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  /// <summary>Field by field: ours is the value of the first, theirs that of the second.</summary>
  /// <remarks>The one with this index, from 0. Borrowed from <c>pair</c>; NULL where there is none.</remarks>
  intakt_pair_evidence: function(pair: Pintakt_pair; index: size_t): Pintakt_evidence; cdecl;
  /// <summary>How many there are for <c>intakt_pair_evidence</c>; 0 for NULL.</summary>
  intakt_pair_evidence_count: function(pair: Pintakt_pair): size_t; cdecl;
  /// <summary>All of it; values stand masked.</summary>
  /// <remarks>JSON. Borrowed from <c>pair</c>; NULL for NULL.</remarks>
  intakt_pair_json: function(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
{$ELSE}
/// <summary>The generation of the ABI of the library that is loaded. Compare it with <c>INTAKT_ABI_VERSION</c> before
/// anything else: a library of another generation must not be used. Any thread.</summary>
function intakt_abi_version: Cardinal; cdecl; external IntaktLibrary name 'intakt_abi_version';
/// <summary>The version of the library that is loaded, such as <c>0.1.0</c>. The text lives as long as the library.
/// <c>length</c> may be NULL. Any thread.</summary>
function intakt_version(length: Psize_t): PAnsiChar; cdecl; external IntaktLibrary name 'intakt_version';
/// <summary>The number of the scheme that blocking keys are computed by. A host that stores keys (see
/// <c>intakt_address_book</c>) stores this number with them and computes all keys anew when it changes. Any
/// thread.</summary>
function intakt_key_scheme: Cardinal; cdecl; external IntaktLibrary name 'intakt_key_scheme';
/// <summary>Whether the library that is loaded has a capability: <c>csv</c> (address books and articles from CSV),
/// <c>gzip</c> (inputs that are compressed), <c>log</c> (<c>intakt_importer_set_log</c>), <c>sqlite</c>
/// (<c>intakt_database_open</c>). Functions of what it has not are there and return <c>INTAKT_STATUS_USAGE</c>. 1 or 0; 0
/// also for a word that it does not know. Any thread.</summary>
function intakt_has(capability: PAnsiChar; capability_length: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_has';
/// <summary>What the library that is loaded is and can do, as JSON: <c>abi_version</c>, <c>version</c>,
/// <c>key_scheme</c>, and a truth value for each capability of <c>intakt_has</c> in <c>has</c>. <c>capabilities</c>
/// receives the text; free it with <c>intakt_buffer_free</c>. Any thread.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_capabilities(capabilities: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_capabilities';
/// <summary>Frees an error. NULL is fine.</summary>
procedure intakt_error_free(error: Pintakt_error); cdecl; external IntaktLibrary name 'intakt_error_free';
/// <summary>The status that the call returned (or would have, for a fault); 0 for NULL.</summary>
function intakt_error_status(error: Pintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_error_status';
/// <summary>What the host's callback returned, if the status is <c>INTAKT_STATUS_CALLBACK</c>; else 0.</summary>
function intakt_error_host_code(error: Pintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_error_host_code';
/// <summary>The line in the file, from 1; 0 where there is none.</summary>
function intakt_error_line(error: Pintakt_error): Int64; cdecl; external IntaktLibrary name 'intakt_error_line';
/// <summary>The column in characters, from 1; 0 where there is none.</summary>
function intakt_error_column(error: Pintakt_error): Int64; cdecl; external IntaktLibrary name 'intakt_error_column';
/// <summary>The offset in bytes from the start of the file, from 0; -1 where there is none.</summary>
function intakt_error_byte(error: Pintakt_error): Int64; cdecl; external IntaktLibrary name 'intakt_error_byte';
/// <summary>Everything about the error in one line, for a log or a message box. Borrowed from <c>error</c>.</summary>
function intakt_error_text(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_text';
/// <summary>The stable code, such as <c>profile.none_fits</c>: a word that programs may compare. Borrowed from
/// <c>error</c>.</summary>
function intakt_error_code(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_code';
/// <summary>What went wrong, in one sentence. Borrowed from <c>error</c>.</summary>
function intakt_error_message(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_message';
/// <summary>The file, as the host named it; NULL where there is none. Borrowed from <c>error</c>.</summary>
function intakt_error_file(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_file';
/// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>; NULL where there is none. Borrowed from
/// <c>error</c>.</summary>
function intakt_error_path(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_path';
/// <summary>The rule of the profile that was at work; NULL where there is none. Borrowed from <c>error</c>.</summary>
function intakt_error_rule(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_rule';
/// <summary>What was found, masked to its first letter and its length; NULL where there is none. Borrowed from
/// <c>error</c>.</summary>
function intakt_error_found(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_found';
/// <summary>What would have been right; NULL where there is nothing to say. Borrowed from <c>error</c>.</summary>
function intakt_error_expected(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_expected';
/// <summary>What to do; NULL where there is nothing to say. Borrowed from <c>error</c>.</summary>
function intakt_error_hint(error: Pintakt_error; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_error_hint';
/// <summary>The text of a buffer. Borrowed from <c>buffer</c>. NULL for NULL.</summary>
function intakt_buffer_text(buffer: Pintakt_buffer; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_buffer_text';
/// <summary>Frees a buffer. NULL is fine.</summary>
procedure intakt_buffer_free(buffer: Pintakt_buffer); cdecl; external IntaktLibrary name 'intakt_buffer_free';
/// <summary>The keys, ascending and each once; their number through <c>count</c>, which may be NULL. Borrowed from
/// <c>keys</c>. NULL for NULL and for a party without keys.</summary>
function intakt_keys_data(keys: Pintakt_keys; count: Psize_t): PUInt64_t; cdecl;
  external IntaktLibrary name 'intakt_keys_data';
/// <summary>Frees keys. NULL is fine.</summary>
procedure intakt_keys_free(keys: Pintakt_keys); cdecl; external IntaktLibrary name 'intakt_keys_free';
/// <summary>The bytes; their number through <c>length</c>, which may be NULL. Borrowed from <c>bytes</c>. NULL for NULL
/// and where there are none.</summary>
function intakt_bytes_data(bytes: Pintakt_bytes; length: Psize_t): Pointer; cdecl;
  external IntaktLibrary name 'intakt_bytes_data';
/// <summary>Frees bytes. NULL is fine.</summary>
procedure intakt_bytes_free(bytes: Pintakt_bytes); cdecl; external IntaktLibrary name 'intakt_bytes_free';
/// <summary>Makes a set of profiles: the built-in ones, or none with <c>INTAKT_PROFILES_NO_BUILTIN</c> in <c>flags</c>.
/// <c>profiles</c> receives the handle; free it with <c>intakt_profiles_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> for a flag that is not known.</remarks>
function intakt_profiles_new(flags: Cardinal; profiles: PPintakt_profiles; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_new';
/// <summary>Frees a set of profiles. NULL is fine. Not while another call uses it.</summary>
procedure intakt_profiles_free(profiles: Pintakt_profiles); cdecl; external IntaktLibrary name 'intakt_profiles_free';
/// <summary>Adds a profile, or replaces the one of the same id. <c>profile</c> is a TOML text; <c>name</c> is the name of
/// its file, for messages. The profile is checked as a whole; if anything is wrong the set stays as it is. <c>id</c>,
/// which may be NULL, receives the id of the profile; free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> with line and column.</remarks>
function intakt_profiles_add(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; profile: PAnsiChar;
  profile_length: size_t; id: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_add';
/// <summary>Checks a profile as <c>intakt_profiles_add</c> does, and does not add it. <c>problems</c> receives a JSON
/// array of what is wrong, each with <c>code</c>, <c>severity</c>, <c>message</c>, <c>file</c>, <c>position</c>,
/// <c>path</c>, <c>rule</c>, <c>found</c>, <c>expected</c> and <c>hint</c> as far as there is any; <c>[]</c> when nothing
/// is. Free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when something is wrong, <c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_profiles_check(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; profile: PAnsiChar;
  profile_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_check';
/// <summary>Lists the profiles that read documents, by id: a JSON array of objects with <c>id</c>, <c>title</c>,
/// <c>version</c>, <c>layer</c>, <c>extends</c> and <c>builtin</c>. <c>list</c> receives it; free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_profiles_list(profiles: Pintakt_profiles; list: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_list';
/// <summary>Gives the text of a profile as it was added. <c>text</c> receives it; free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> when there is no profile of that id, with the one
/// that comes nearest.</remarks>
function intakt_profiles_text(profiles: Pintakt_profiles; id: PAnsiChar; id_length: size_t; text: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_profiles_text';
/// <summary>Looks at the beginning of an input and tells which profile it is of. <c>profile</c> receives the id;
/// <c>document</c>, which may be NULL, the name of the document where the profile reads several together, else NULL. Free
/// both with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>name</c> is the name of the file, for messages; <c>data</c> are its bytes. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_INPUT</c>, <c>INTAKT_STATUS_PROFILE</c> when none fits or several fit equally well.</remarks>
function intakt_profiles_detect(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; data: Pointer;
  data_length: size_t; profile: PPintakt_buffer; document: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_detect';
/// <summary>Checks whether an input is as its profile wants it: errors and warnings of every order, what no rule reads,
/// which rules never match. <c>report</c> receives a JSON object with <c>profile</c>, <c>orders</c>, <c>errors</c>,
/// <c>warnings</c>, <c>records</c>, <c>unread</c> and more; free it with <c>intakt_buffer_free</c>. Values stand masked
/// in it. <c>options</c> may be NULL.</summary>
/// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when the report has errors, <c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_profiles_check_input(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; data: Pointer;
  data_length: size_t; options: Pintakt_reader_options; report: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_profiles_check_input';
/// <summary>Which document of an input of several, counted from 0 in the order of the profile's
/// <c>documents</c>.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_position_document(position: Pintakt_position): Int64; cdecl;
  external IntaktLibrary name 'intakt_position_document';
/// <summary>Line, from 1. A line ends with LF; CRLF counts once.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_position_line(position: Pintakt_position): Int64; cdecl;
  external IntaktLibrary name 'intakt_position_line';
/// <summary>Column in characters, from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_position_column(position: Pintakt_position): Int64; cdecl;
  external IntaktLibrary name 'intakt_position_column';
/// <summary>Offset in bytes from the start of the file, from 0, in the file's own encoding.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_position_byte(position: Pintakt_position): Int64; cdecl;
  external IntaktLibrary name 'intakt_position_byte';
/// <summary>The stable code, such as <c>order.number</c>: a word that programs may compare.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_code(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_code';
/// <summary>How much it matters. An order with a problem of severity error is held.</summary>
/// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
function intakt_problem_severity(problem: Pintakt_problem): Integer; cdecl;
  external IntaktLibrary name 'intakt_problem_severity';
/// <summary>Everything about it in one line.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_text(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_text';
/// <summary>What is wrong, in one sentence.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_message(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_message';
/// <summary>The file, as the host named it.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_file(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_file';
/// <summary>Where it stands.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_position(problem: Pintakt_problem): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_problem_position';
/// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_path(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_path';
/// <summary>The rule of the profile that was at work.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_rule(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_rule';
/// <summary>What was found, masked to its first letter and its length.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_found(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_found';
/// <summary>What was found, as it stands in the input. May be personal data: not for logs.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_found_value(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_found_value';
/// <summary>What would have been right.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_expected(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_expected';
/// <summary>What to do.</summary>
/// <remarks>Borrowed from <c>problem</c>; NULL where there is none.</remarks>
function intakt_problem_hint(problem: Pintakt_problem; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_problem_hint';
/// <summary>The number that the shop gave the order. An order without one is held.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_number(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_number';
/// <summary>The kind of document in the sender's own word or code (<c>standard</c>, <c>220</c>, <c>new</c>).</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_type(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_type';
/// <summary>When the order was placed.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_date(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_date';
/// <summary>When delivery is wished for.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_delivery_date(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_delivery_date';
/// <summary>ISO 4217 code, upper case, as the sender wrote it after the profile's tables.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_currency(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_currency';
/// <summary>Whether the prices of lines and charges include tax.</summary>
/// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
function intakt_order_prices(order: Pintakt_order): Integer; cdecl; external IntaktLibrary name 'intakt_order_prices';
/// <summary>The buyer's own reference or order number.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_reference(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_reference';
/// <summary>The state of the order in the shop, in the shop's own word.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_status(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_status';
/// <summary>ISO 639 code of the language of the customer.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_language(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_language';
/// <summary>The shop or sales channel within the source.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_channel(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_channel';
/// <summary>How the goods are sent, in the shop's own words.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_shipping_method(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_shipping_method';
/// <summary>Whether the customer ordered without an account in the shop.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_order_guest(order: Pintakt_order): Integer; cdecl; external IntaktLibrary name 'intakt_order_guest';
/// <summary>Who takes part, in the order of the profile's rules; at most one party in a role.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_party(order: Pintakt_order; index: size_t): Pintakt_party; cdecl;
  external IntaktLibrary name 'intakt_order_party';
/// <summary>How many there are for <c>intakt_order_party</c>; 0 for NULL.</summary>
function intakt_order_party_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_party_count';
/// <summary>What is ordered, in the order of the file.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_line(order: Pintakt_order; index: size_t): Pintakt_line; cdecl;
  external IntaktLibrary name 'intakt_order_line';
/// <summary>How many there are for <c>intakt_order_line</c>; 0 for NULL.</summary>
function intakt_order_line_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_line_count';
/// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_charge(order: Pintakt_order; index: size_t): Pintakt_charge; cdecl;
  external IntaktLibrary name 'intakt_order_charge';
/// <summary>How many there are for <c>intakt_order_charge</c>; 0 for NULL.</summary>
function intakt_order_charge_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_charge_count';
/// <summary>How the order is paid or was paid.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_payment(order: Pintakt_order; index: size_t): Pintakt_payment; cdecl;
  external IntaktLibrary name 'intakt_order_payment';
/// <summary>How many there are for <c>intakt_order_payment</c>; 0 for NULL.</summary>
function intakt_order_payment_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_payment_count';
/// <summary>Files that belong to the order.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_attachment(order: Pintakt_order; index: size_t): Pintakt_attachment; cdecl;
  external IntaktLibrary name 'intakt_order_attachment';
/// <summary>How many there are for <c>intakt_order_attachment</c>; 0 for NULL.</summary>
function intakt_order_attachment_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_attachment_count';
/// <summary>The sums as the sender states them.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_totals(order: Pintakt_order): Pintakt_totals; cdecl;
  external IntaktLibrary name 'intakt_order_totals';
/// <summary>What the customer or the shop wrote.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_remark(order: Pintakt_order; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_remark';
/// <summary>How many there are for <c>intakt_order_remark</c>; 0 for NULL.</summary>
function intakt_order_remark_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_remark_count';
/// <summary>Values for which the model has no field.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_extension(order: Pintakt_order; index: size_t): Pintakt_extension; cdecl;
  external IntaktLibrary name 'intakt_order_extension';
/// <summary>How many there are for <c>intakt_order_extension</c>; 0 for NULL.</summary>
function intakt_order_extension_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_extension_count';
/// <summary>The profile that read the order.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_profile(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_profile';
/// <summary>Where the record starts.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_position(order: Pintakt_order): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_order_position';
/// <summary>What was mended or is wrong. An order with a problem of severity error is held.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_problem(order: Pintakt_order; index: size_t): Pintakt_problem; cdecl;
  external IntaktLibrary name 'intakt_order_problem';
/// <summary>How many there are for <c>intakt_order_problem</c>; 0 for NULL.</summary>
function intakt_order_problem_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_problem_count';
/// <summary>Where each value comes from, if the reader was asked to keep it.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_order_origin(order: Pintakt_order; index: size_t): Pintakt_origin; cdecl;
  external IntaktLibrary name 'intakt_order_origin';
/// <summary>How many there are for <c>intakt_order_origin</c>; 0 for NULL.</summary>
function intakt_order_origin_count(order: Pintakt_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_order_origin_count';
/// <summary>Method after the profile's tables, else in the sender's own words.</summary>
/// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_method(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_method';
/// <summary>Amount already paid or to be paid this way.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_amount(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_amount';
/// <summary>Whether the money has been received.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_payment_paid(payment: Pintakt_payment): Integer; cdecl;
  external IntaktLibrary name 'intakt_payment_paid';
/// <summary>When the money was received.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_date(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_date';
/// <summary>Transaction number of the payment provider.</summary>
/// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_reference(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_reference';
/// <summary>Days until payment is due.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_days(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_days';
/// <summary>Terms in the sender's own words.</summary>
/// <remarks>Borrowed from <c>payment</c>; NULL where there is none.</remarks>
function intakt_payment_terms(payment: Pintakt_payment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_terms';
/// <summary>The sender's own id for it, to which lines may refer.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_id(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_id';
/// <summary>File name without any folder, made safe to write into one.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_name(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_name';
/// <summary>What it is for, such as <c>prescription</c>.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_purpose(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_purpose';
/// <summary>Media type as stated by the sender.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_media_type(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_media_type';
/// <summary>SHA-256 in lower-case hexadecimal as stated by the sender.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_sha256(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_sha256';
/// <summary>Media type that the content begins like, where it is one that can be told.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_detected_type(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_detected_type';
/// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_content_sha256(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_content_sha256';
/// <summary>The bytes; NULL where none were given.</summary>
/// <remarks>Borrowed from <c>attachment</c>.</remarks>
function intakt_attachment_bytes(attachment: Pintakt_attachment; length: Psize_t): Pointer; cdecl;
  external IntaktLibrary name 'intakt_attachment_bytes';
/// <summary>A URL or a file name where the bytes are; never fetched.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_reference(attachment: Pintakt_attachment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attachment_reference';
/// <summary>Where the attachment stands in the order.</summary>
/// <remarks>Borrowed from <c>attachment</c>; NULL where there is none.</remarks>
function intakt_attachment_position(attachment: Pintakt_attachment): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_attachment_position';
/// <summary>Sum of the lines under the order's price statement.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_lines(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_lines';
/// <summary>Sum without tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_net(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_net';
/// <summary>Tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_tax(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_tax';
/// <summary>Sum with tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_gross(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_gross';
/// <summary>The sum of the order where the format does not say whether it includes tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_amount(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_amount';
/// <summary>How many lines the sender counted.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_line_count(totals: Pintakt_totals; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_totals_line_count';
/// <summary>Tax by rate.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>totals</c>; NULL where there is none.</remarks>
function intakt_totals_rate(totals: Pintakt_totals; index: size_t): Pintakt_tax_total; cdecl;
  external IntaktLibrary name 'intakt_totals_rate';
/// <summary>How many there are for <c>intakt_totals_rate</c>; 0 for NULL.</summary>
function intakt_totals_rate_count(totals: Pintakt_totals): size_t; cdecl;
  external IntaktLibrary name 'intakt_totals_rate_count';
/// <summary>Rate in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
function intakt_tax_total_rate(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_tax_total_rate';
/// <summary>Sum without tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
function intakt_tax_total_net(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_tax_total_net';
/// <summary>Tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>tax</c>; NULL where there is none.</remarks>
function intakt_tax_total_tax(tax: Pintakt_tax_total; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_tax_total_tax';
/// <summary>The field that was set, such as <c>lines[2].quantity</c>: lines, charges, payments and attachments are
/// counted from 0, parties are named by their role as in <c>parties.orderer.city</c>.</summary>
/// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
function intakt_origin_field(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_origin_field';
/// <summary>The rule that made the value: its place in the profile, such as <c>order.lines.row.quantity</c>.</summary>
/// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
function intakt_origin_rule(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_origin_rule';
/// <summary>The id of the layer that the rule is of, which is that of a profile.</summary>
/// <remarks>Borrowed from <c>origin</c>; NULL where there is none.</remarks>
function intakt_origin_layer(origin: Pintakt_origin; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_origin_layer';
/// <summary>Whose layer it is.</summary>
/// <remarks>One of <c>intakt_layers</c>; 0 where nothing is said.</remarks>
function intakt_origin_level(origin: Pintakt_origin): Integer; cdecl; external IntaktLibrary name 'intakt_origin_level';
/// <summary>The places in the input that the value was made from; none for a constant.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>origin</c>; NULL where there is none.</remarks>
function intakt_origin_position(origin: Pintakt_origin; index: size_t): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_origin_position';
/// <summary>How many there are for <c>intakt_origin_position</c>; 0 for NULL.</summary>
function intakt_origin_position_count(origin: Pintakt_origin): size_t; cdecl;
  external IntaktLibrary name 'intakt_origin_position_count';
/// <summary>The element or attribute at the place with the same index, such as
/// <c>/order/lines/line[2]/quantity</c>.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>origin</c>; NULL where there is none.</remarks>
function intakt_origin_path(origin: Pintakt_origin; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_origin_path';
/// <summary>How many there are for <c>intakt_origin_path</c>; 0 for NULL.</summary>
function intakt_origin_path_count(origin: Pintakt_origin): size_t; cdecl;
  external IntaktLibrary name 'intakt_origin_path_count';
/// <summary>The name of the rule that read the line, such as <c>row</c> in <c>[order.lines.row]</c>.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_rule(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_rule';
/// <summary>What kind of line it is.</summary>
/// <remarks>One of <c>intakt_line_kinds</c>; 0 where nothing is said.</remarks>
function intakt_line_kind(line: Pintakt_line): Integer; cdecl; external IntaktLibrary name 'intakt_line_kind';
/// <summary>The sender's own number or id of the line.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_id(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_id';
/// <summary>Article code of the seller.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_article(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_article';
/// <summary>Article code of the variant (size, colour) where the article code is that of the article in
/// general.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_variant(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_variant';
/// <summary>The <c>intakt_line_id</c> of the set that this line is a part of.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_parent(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_parent';
/// <summary>Article code of the buyer.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_buyer_article(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_buyer_article';
/// <summary>GTIN (EAN).</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_gtin(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_gtin';
/// <summary>Pharmazentralnummer.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_pzn(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_pzn';
/// <summary>Hilfsmittelpositionsnummer, ten digits.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_aid_number(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_aid_number';
/// <summary>Short text.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_name(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_name';
/// <summary>Long text.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_description(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_description';
/// <summary>How many; in <c>intakt_line_unit</c>.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_quantity(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_quantity';
/// <summary>Unit of the quantity as written (<c>C62</c>, <c>EA</c>, <c>Stk</c>).</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_unit(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_unit';
/// <summary>Price of one unit, as written. Nothing where it is a division still to be carried out: see
/// <c>intakt_line_price_total</c>.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_price(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_price';
/// <summary>What is to be divided by <c>intakt_line_price_quantity</c> for the price of one unit, such as a price for 100
/// pieces. Nothing where <c>intakt_line_price</c> has the price.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_price_total(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_price_total';
/// <summary>What <c>intakt_line_price_total</c> is to be divided by; never zero.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_price_quantity(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_price_quantity';
/// <summary>Whether this line's amounts include tax, where it differs from the order.</summary>
/// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
function intakt_line_prices(line: Pintakt_line): Integer; cdecl; external IntaktLibrary name 'intakt_line_prices';
/// <summary>Sum of the line as stated by the sender, discounts taken off.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_total(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_total';
/// <summary>Discount on the line as a signed amount: what is added to the sum, so below zero.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_discount(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_discount';
/// <summary>Discount on the line in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_discount_percent(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_discount_percent';
/// <summary>Tax rate in percent: <c>19</c>, not <c>0.19</c>.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_tax_rate(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_tax_rate';
/// <summary>Tax amount of the line.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_tax(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_tax';
/// <summary>Which side of the body the article is for.</summary>
/// <remarks>One of <c>intakt_sides</c>; 0 where nothing is said.</remarks>
function intakt_line_side(line: Pintakt_line): Integer; cdecl; external IntaktLibrary name 'intakt_line_side';
/// <summary>Reference of the prescription that the line rests on.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_prescription(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_prescription';
/// <summary>When this line is wished for.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_delivery_date(line: Pintakt_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_delivery_date';
/// <summary>Options that the customer chose, such as size and colour, in the order of the file.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_attribute(line: Pintakt_line; index: size_t): Pintakt_attribute; cdecl;
  external IntaktLibrary name 'intakt_line_attribute';
/// <summary>How many there are for <c>intakt_line_attribute</c>; 0 for NULL.</summary>
function intakt_line_attribute_count(line: Pintakt_line): size_t; cdecl;
  external IntaktLibrary name 'intakt_line_attribute_count';
/// <summary>Remarks on the line.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_remark(line: Pintakt_line; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_line_remark';
/// <summary>How many there are for <c>intakt_line_remark</c>; 0 for NULL.</summary>
function intakt_line_remark_count(line: Pintakt_line): size_t; cdecl;
  external IntaktLibrary name 'intakt_line_remark_count';
/// <summary>Values for which the model has no field.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_extension(line: Pintakt_line; index: size_t): Pintakt_extension; cdecl;
  external IntaktLibrary name 'intakt_line_extension';
/// <summary>How many there are for <c>intakt_line_extension</c>; 0 for NULL.</summary>
function intakt_line_extension_count(line: Pintakt_line): size_t; cdecl;
  external IntaktLibrary name 'intakt_line_extension_count';
/// <summary>Where the line starts.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_position(line: Pintakt_line): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_line_position';
/// <summary>What is chosen, such as <c>Größe</c>.</summary>
/// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
function intakt_attribute_name(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attribute_name';
/// <summary>The choice, such as <c>42</c>.</summary>
/// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
function intakt_attribute_value(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attribute_value';
/// <summary>What the choice adds to the price of one unit.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>attribute</c>; NULL where there is
/// none.</remarks>
function intakt_attribute_price(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attribute_price';
/// <summary>What the choice adds to the article code.</summary>
/// <remarks>Borrowed from <c>attribute</c>; NULL where there is none.</remarks>
function intakt_attribute_article_suffix(attribute: Pintakt_attribute; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_attribute_article_suffix';
/// <summary>The name of the rule that read the charge, such as <c>shipping</c> in
/// <c>[order.charges.shipping]</c>.</summary>
/// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_rule(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_rule';
/// <summary>What kind of charge it is.</summary>
/// <remarks>One of <c>intakt_charge_kinds</c>; 0 where nothing is said.</remarks>
function intakt_charge_kind(charge: Pintakt_charge): Integer; cdecl; external IntaktLibrary name 'intakt_charge_kind';
/// <summary>The sender's own words for it.</summary>
/// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_label(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_label';
/// <summary>The amount under the order's price statement.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_amount(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_amount';
/// <summary>The amount without tax, where the sender states it.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_net(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_net';
/// <summary>The amount with tax, where the sender states it.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_gross(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_gross';
/// <summary>Tax rate in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_tax_rate(charge: Pintakt_charge; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_charge_tax_rate';
/// <summary>Where the charge stands.</summary>
/// <remarks>Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_position(charge: Pintakt_charge): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_charge_position';
/// <summary>The name that the profile gives it.</summary>
/// <remarks>Borrowed from <c>extension</c>; NULL where there is none.</remarks>
function intakt_extension_name(extension: Pintakt_extension; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_extension_name';
/// <summary>The text as it stands in the input.</summary>
/// <remarks>Borrowed from <c>extension</c>; NULL where there is none.</remarks>
function intakt_extension_value(extension: Pintakt_extension; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_extension_value';
/// <summary>What the party is in the order; 0 where the party is no one's in particular, as in an action that creates
/// it.</summary>
/// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
function intakt_party_role(party: Pintakt_party): Integer; cdecl; external IntaktLibrary name 'intakt_party_role';
/// <summary>Where the party stands in the input, for a party of an order.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_position(party: Pintakt_party): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_party_position';
/// <summary>The number that the *sender* knows the party by, unique within the source.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_source_id(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_source_id';
/// <summary>The customer number in the host's numbering.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_customer_number(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_customer_number';
/// <summary><c>Herr</c>, <c>Frau</c>, <c>Mr</c> as written.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_salutation(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_salutation';
/// <summary>Academic title as written.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_title(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_title';
/// <summary>Given names.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_given_name(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_given_name';
/// <summary>Family name with its prefixes.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_family_name(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_family_name';
/// <summary>Family name at birth.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_birth_name(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_birth_name';
/// <summary>Name of the company. A party with one is a company, its personal names are those of the contact.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_company(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_company';
/// <summary>Department or branch.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_department(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_department';
/// <summary>Day of birth.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_birth_date(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_birth_date';
/// <summary>Gender, where stated.</summary>
/// <remarks>One of <c>intakt_genders</c>; 0 where nothing is said.</remarks>
function intakt_party_gender(party: Pintakt_party): Integer; cdecl; external IntaktLibrary name 'intakt_party_gender';
/// <summary>Postal address.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_address(party: Pintakt_party): Pintakt_address; cdecl;
  external IntaktLibrary name 'intakt_party_address';
/// <summary>E-mail address as written.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_email(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_email';
/// <summary>Telephone number as written.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_phone(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_phone';
/// <summary>Mobile number as written.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_mobile(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_mobile';
/// <summary>VAT identification number.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_vat_id(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_vat_id';
/// <summary>Health insurance number of the person (KVNR).</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_insurance_number(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_insurance_number';
/// <summary>Any other official number of the person or company (register number, tax number).</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_official_id(party: Pintakt_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_official_id';
/// <summary>Further numbers with the scheme that issued them, such as <c>gln</c>, <c>lanr</c>, <c>bsnr</c>,
/// <c>ik</c>.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_identifier(party: Pintakt_party; index: size_t): Pintakt_identifier; cdecl;
  external IntaktLibrary name 'intakt_party_identifier';
/// <summary>How many there are for <c>intakt_party_identifier</c>; 0 for NULL.</summary>
function intakt_party_identifier_count(party: Pintakt_party): size_t; cdecl;
  external IntaktLibrary name 'intakt_party_identifier_count';
/// <summary>What kind of place it is, where the sender says so.</summary>
/// <remarks>One of <c>intakt_address_kinds</c>; 0 where nothing is said.</remarks>
function intakt_address_kind(address: Pintakt_address): Integer; cdecl;
  external IntaktLibrary name 'intakt_address_kind';
/// <summary>Street. With the house number when the sender does not part them and the profile does not split.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_street(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_street';
/// <summary>House number with its additions.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_house_number(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_house_number';
/// <summary>Second line: floor, care-of, district.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_line2(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_line2';
/// <summary>Postal code.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_postal_code(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_postal_code';
/// <summary>Place.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_city(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_city';
/// <summary>State or region.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_state(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_state';
/// <summary>ISO 3166 alpha-2 code after the profile's tables, else as written.</summary>
/// <remarks>Borrowed from <c>address</c>; NULL where there is none.</remarks>
function intakt_address_country(address: Pintakt_address; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_address_country';
/// <summary>Lower-case name of the scheme: <c>gln</c>, <c>duns</c>, <c>lanr</c>, <c>bsnr</c>, <c>ik</c>, or the sender's
/// own word.</summary>
/// <remarks>Borrowed from <c>identifier</c>; NULL where there is none.</remarks>
function intakt_identifier_scheme(identifier: Pintakt_identifier; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_identifier_scheme';
/// <summary>The number as written.</summary>
/// <remarks>Borrowed from <c>identifier</c>; NULL where there is none.</remarks>
function intakt_identifier_value(identifier: Pintakt_identifier; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_identifier_value';
/// <summary>Parts a decimal into digits and scale: <c>12.50</c> into 1250 and 2. <c>decimal</c> is a text as getters give
/// it. No text (NULL, or a length of 0) gives 0 and 0, so that the answer of a getter can be passed on as it
/// is.</summary>
/// <remarks><c>INTAKT_STATUS_ABSENT</c> for no text, <c>INTAKT_STATUS_USAGE</c> for what is no decimal,
/// <c>INTAKT_STATUS_LIMIT</c> for one whose digits do not fit into 64 bits: keep the text then.</remarks>
function intakt_decimal_parts(decimal: PAnsiChar; decimal_length: size_t; mantissa: PInt64; scale: PInteger;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_decimal_parts';
/// <summary>Parts a date into numbers: <c>2026-11-22</c> and <c>2026-11-22T10:15:30+01:00</c>. <c>date</c> is a text as
/// getters give it. No text (NULL, or a length of 0) gives zeros and no time, so that the answer of a getter can be
/// passed on as it is.</summary>
/// <remarks><c>INTAKT_STATUS_ABSENT</c> for no text, <c>INTAKT_STATUS_USAGE</c> for what is no date.</remarks>
function intakt_date_parts(date: PAnsiChar; date_length: size_t; parts: Pintakt_date; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_date_parts';
/// <summary>The whole order as JSON, with the field names of <c>intakt read</c>; made when it is first asked for.
/// Decimals are texts. NULL for NULL.</summary>
function intakt_order_json(order: Pintakt_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_json';
/// <summary>The party that stands in a role, one of <c>intakt_roles</c>; NULL when there is none.</summary>
function intakt_order_party_in_role(order: Pintakt_order; role: Integer): Pintakt_party; cdecl;
  external IntaktLibrary name 'intakt_order_party_in_role';
/// <summary>Makes an importer with the built-in profiles, no customers, no articles and an empty ledger.</summary>
/// <remarks><c>settings</c> is a TOML text as in <c>docs/settings.md</c>; an empty one means the defaults. <c>options</c>
/// may be NULL. <c>importer</c> receives the handle. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_SETTINGS</c> with line
/// and column.</remarks>
function intakt_importer_new(settings: PAnsiChar; settings_length: size_t; options: Pintakt_importer_options;
  importer: PPintakt_importer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_new';
/// <summary>Frees an importer. NULL is fine. Not from inside a callback of the importer, and not while another call uses
/// it: it stays as it is then.</summary>
procedure intakt_importer_free(importer: Pintakt_importer); cdecl; external IntaktLibrary name 'intakt_importer_free';
/// <summary>Adds a profile of the host's own, or replaces the one of the same id. <c>profile</c> is a TOML text;
/// <c>name</c> is the name of its file, for messages. The profile is checked as a whole.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> with line and column.</remarks>
function intakt_importer_add_profile(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
  profile: PAnsiChar; profile_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_add_profile';
/// <summary>Replaces all customers of the importer by those of a list: CSV with a header line, in UTF-8, UTF-16 or
/// Windows-1252, with comma, semicolon or tab. Columns, all but <c>id</c> optional: id, customer_number, salutation,
/// title, given_name, family_name, birth_name, company, department, birth_date, gender, street, house_number,
/// address_line2, postal_code, city, state, country, email, phone, mobile, vat_id, insurance_number, official_id. The
/// version of each row is 0.</summary>
/// <remarks><c>name</c> is the name of the list, for messages. <c>problems</c>, which may be NULL, receives a JSON array
/// of what was left out or looks wrong, <c>[]</c> when there is nothing; free it with <c>intakt_buffer_free</c>.
/// <c>INTAKT_STATUS_INCOMPLETE</c> when a row or cell was left out, <c>INTAKT_STATUS_DATA</c> or
/// <c>INTAKT_STATUS_INPUT</c> when the list cannot be read (the customers stay then), <c>INTAKT_STATUS_USAGE</c> also
/// when an address book of the host's own is set.</remarks>
function intakt_importer_set_customers_csv(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
  list: Pointer; list_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_set_customers_csv';
/// <summary>Replaces all articles of the importer by those of a list, read as for
/// <c>intakt_importer_set_customers_csv</c>. Columns, all but <c>number</c> optional: number, name, gtin, pzn, price,
/// tax_rate, unit. The number is the id of the article.</summary>
/// <remarks>The status codes are those of <c>intakt_importer_set_customers_csv</c>.</remarks>
function intakt_importer_set_articles_csv(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t;
  list: Pointer; list_length: size_t; problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_set_articles_csv';
/// <summary>Adds a customer, or replaces the one with this id. <c>version</c> is the host's version of the row; an older
/// one than the importer has changes nothing, because notices of changes may overtake each other. <c>json</c> is an
/// object with the columns of <c>intakt_importer_set_customers_csv</c> but the id, as texts; <c>source_id</c>,
/// <c>address</c> and <c>identifiers</c> may stand in it as plans have them. A name that is not known is an
/// error.</summary>
/// <remarks><c>changed</c>, which may be NULL, receives 1, or 0 when the version was older. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_importer_upsert_customer_json(importer: Pintakt_importer; id: PAnsiChar; id_length: size_t;
  version: UInt64; json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_upsert_customer_json';
/// <summary>Takes a customer out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
/// id.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_importer_remove_customer(importer: Pintakt_importer; id: PAnsiChar; id_length: size_t;
  removed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_remove_customer';
/// <summary>Computes the blocking keys of a party, for a host that stores them (see <c>intakt_address_book</c>).
/// <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>. The country of addresses that name none
/// is that of the importer's settings. <c>keys</c> receives the keys; free them with <c>intakt_keys_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_importer_party_keys(importer: Pintakt_importer; json: PAnsiChar; json_length: size_t;
  keys: PPintakt_keys; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_party_keys';
/// <summary>Checks settings: a TOML text as in <c>docs/settings.md</c>, with those of the tenant and of its sources.
/// <c>problems</c> receives a JSON array of everything that is wrong, in the order of the text, each with <c>code</c>,
/// <c>message</c>, <c>position</c> and more; <c>[]</c> when <c>intakt_importer_new</c> takes them. Free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_INCOMPLETE</c> when something is wrong, <c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_settings_check(settings: PAnsiChar; settings_length: size_t; problems: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_settings_check';
/// <summary>Lists what is in force for a source, be it named in the settings or not: a JSON array of objects with
/// <c>path</c>, <c>value</c> and <c>layer</c> (<c>default</c>, <c>preset</c>, <c>tenant</c> or <c>source</c>), in the
/// order of <c>docs/settings.md</c>. <c>list</c> receives it; free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_SETTINGS</c> with line and column.</remarks>
function intakt_settings_in_force(settings: PAnsiChar; settings_length: size_t; source: PAnsiChar;
  source_length: size_t; list: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_settings_in_force';
/// <summary>Gives the JSON Schema of settings, for editors and forms. <c>schema</c> receives it; free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_settings_schema(schema: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_settings_schema';
/// <summary>Replaces the settings of an importer, from the next import on. If anything is wrong the old ones stay. The
/// tenant and <c>matching.country</c> cannot be changed while there are customers or a ledger that rest on them: make a
/// new importer for that.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also for another tenant or country, <c>INTAKT_STATUS_SETTINGS</c> with line and
/// column.</remarks>
function intakt_importer_set_settings(importer: Pintakt_importer; settings: PAnsiChar; settings_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_settings';
/// <summary>Gives a party to the library, from inside the callback that <c>sink</c> belongs to. <c>id</c> is the party's
/// id in the host, <c>version</c> the version of its row, <c>json</c> an object as for
/// <c>intakt_importer_upsert_customer_json</c>. All are copied.</summary>
/// <remarks>A party that cannot be taken is an error here and makes the callback fail whatever it returns, because a
/// party that is missing could be created a second time. So the returned status may be returned from the callback as it
/// is, or passed over. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_party_sink_add_json(sink: Pintakt_party_sink; id: PAnsiChar; id_length: size_t; version: UInt64;
  json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_party_sink_add_json';
/// <summary>Lets the importer look for customers in the host's own address book, in place of the list that it holds. NULL
/// goes back to the list.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing, <c>INTAKT_STATUS_MATCHING</c> when the keys are
/// stale.</remarks>
function intakt_importer_set_address_book(importer: Pintakt_importer; address_book: Pintakt_address_book;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_address_book';
/// <summary>Gives an article to the library, from inside the callback that <c>sink</c> belongs to. <c>id</c> is its id in
/// the host, <c>version</c> the version of its row, <c>json</c> an object with the columns of
/// <c>intakt_importer_set_articles_csv</c> as texts: number, name, gtin, pzn, price, tax_rate, unit; all but
/// <c>number</c> optional. All are copied.</summary>
/// <remarks>An article that cannot be taken is an error here and makes the callback fail whatever it returns.
/// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_article_sink_add_json(sink: Pintakt_article_sink; id: PAnsiChar; id_length: size_t; version: UInt64;
  json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_article_sink_add_json';
/// <summary>Lets the importer look for articles in the host's own database, in place of the list that it holds. NULL goes
/// back to the list.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_importer_set_articles(importer: Pintakt_importer; articles: Pintakt_articles;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_articles';
/// <summary>Gives a text to the library, from inside the callback that <c>sink</c> belongs to. It is copied. One that
/// cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_text_sink_add(sink: Pintakt_text_sink; text: PAnsiChar; text_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_text_sink_add';
/// <summary>Gives the key of an order to the library, from inside the callback that <c>sink</c> belongs to. It is copied.
/// One that cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_order_sink_add(sink: Pintakt_order_sink; order: Pintakt_order_key; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_order_sink_add';
/// <summary>Lets the importer keep its memory in the host's own database, in place of the ledger that it holds. NULL goes
/// back to that one. <c>intakt_importer_ledger_save</c> and <c>intakt_importer_ledger_load</c> are about that one
/// alone.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing.</remarks>
function intakt_importer_set_ledger(importer: Pintakt_importer; ledger: Pintakt_ledger; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_importer_set_ledger';
/// <summary>Lets the host remember which numbers are drawn, in place of the importer, which forgets them when it is
/// freed. NULL goes back to that.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing.</remarks>
function intakt_importer_set_numbers(importer: Pintakt_importer; numbers: Pintakt_numbers;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_numbers';
/// <summary>Draws a number for a customer or document that a plan says to give one of a range (<c>{"range": …}</c> in the
/// plan). To be called when the plan is carried out, before what it is for is written.</summary>
/// <remarks><c>source</c> is the shop, by whose settings the range is looked for; <c>range</c> is its name; <c>holder</c>
/// says what it is for, such as the order's number and the action's id. Who holds a number already gets that one.
/// <c>number</c> receives it as it is written; free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also
/// for a range that the settings do not have, <c>INTAKT_STATUS_PLAN</c> when the range has no number left or is the
/// host's own, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_reserve_number(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
  range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; number: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_reserve_number';
/// <summary>Keeps a number for good: what it was drawn for is written. Parameters as for
/// <c>intakt_importer_reserve_number</c>. A second time changes nothing.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when <c>holder</c> has no number,
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_commit_number(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
  range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_importer_commit_number';
/// <summary>Gives a number back: what it was drawn for is not written and will not be. Parameters as for
/// <c>intakt_importer_reserve_number</c>. Without a number nothing happens.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the number is committed,
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_release_number(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
  range: PAnsiChar; range_length: size_t; holder: PAnsiChar; holder_length: size_t; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_importer_release_number';
/// <summary>Gives a decision or a pair to the library, from inside the callback that <c>sink</c> belongs to. It is
/// copied. <c>id</c> is its number, <c>kept</c> the JSON that was given to <c>decide</c> or <c>forbid</c>.
/// <c>revoked_by</c> and <c>revoked_at</c> say who took it back and when; an empty <c>revoked_by</c> that nobody has. One
/// that cannot be taken is an error here and makes the callback fail whatever it returns.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_decision_sink_add(sink: Pintakt_decision_sink; id: Int64; kept: PAnsiChar; kept_length: size_t;
  revoked_by: PAnsiChar; revoked_by_length: size_t; revoked_at: Int64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_decision_sink_add';
/// <summary>Lets plans follow what clerks have decided, which the host keeps in its own database. Questions of plans have
/// a key then (<c>intakt_review_item_subject</c>), and <c>intakt_importer_decide</c> answers them. NULL ends that. Where
/// the importer has a database (<c>intakt_importer_set_database</c>), that one's decisions count.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> when a callback is missing, or the key is shorter than 16 bytes.</remarks>
function intakt_importer_set_decisions(importer: Pintakt_importer; decisions: Pintakt_decision_store;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_decisions';
/// <summary>Tells what calls on the importer do to a log of the host's: reading, planning, outcomes. The codes are in
/// <c>docs/logging.md</c>. NULL tells nobody. Other importers and threads are not heard.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also in a build without the capability <c>log</c>.</remarks>
function intakt_importer_set_log(importer: Pintakt_importer; log: Pintakt_log; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_set_log';
/// <summary>Reads the orders of one input and plans each of them. Nothing is written anywhere but into the importer's
/// ledger, which remembers what was planned; save it when the plans are safe.</summary>
/// <remarks><c>source</c> names the shop that sent the input, as the settings call it. <c>name</c> is the name of the
/// file, for messages. <c>document</c> are its bytes, in any encoding. <c>options</c> may be NULL. <c>result</c> receives
/// the plans and the account; free it with <c>intakt_result_free</c>. What is wrong with one order is told in its plan or
/// in the account, and the others go on. What is wrong with the input as a whole ends it: the status is
/// <c>INTAKT_STATUS_INCOMPLETE</c>, and the result holds the orders before and the error, see <c>intakt_result_fault</c>.
/// The importer can take the next input in any case. <c>INTAKT_STATUS_INCOMPLETE</c> as said, <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_PROFILE</c> for a profile that does not exist.</remarks>
function intakt_importer_import(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t; name: PAnsiChar;
  name_length: size_t; document: Pointer; document_length: size_t; options: Pintakt_import_options;
  result: PPintakt_result; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_import';
/// <summary>Reads the orders of an input of several documents that belong together, such as order lines in one file and
/// order heads in another, and plans each of them. Everything else is as in <c>intakt_importer_import</c>.</summary>
/// <remarks><c>documents</c> are <c>document_count</c> documents in any order; which is which is found by what they hold.
/// They are those that one profile reads together, each once; otherwise the status is <c>INTAKT_STATUS_INCOMPLETE</c> and
/// the fault names the file. A single document is read as by <c>intakt_importer_import</c>. Positions in plans and in the
/// account carry the number of their document as <c>document</c>, or none for 0: the name of the file is
/// <c>intakt_result_document</c> of the result at that number. Problems also name it as <c>file</c>.
/// <c>INTAKT_STATUS_INCOMPLETE</c> as said, <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PROFILE</c> for a profile that
/// does not exist.</remarks>
function intakt_importer_import_documents(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
  documents: Pintakt_document; document_count: size_t; options: Pintakt_import_options; result: PPintakt_result;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_import_documents';
/// <summary>Opens an input whose bytes are in memory: decides its encoding, finds its profile, makes ready to
/// read.</summary>
/// <remarks><c>profiles</c> may be NULL: the built-in ones. They are needed during the call only. <c>name</c> is the name
/// of the file, for messages. <c>document</c> are its bytes, in any encoding, copied unless <c>INTAKT_READER_BORROW</c>
/// is set. <c>options</c> may be NULL. <c>reader</c> receives the handle; free it with <c>intakt_reader_free</c>.
/// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_INPUT</c> and <c>INTAKT_STATUS_LIMIT</c> for what cannot be read at all,
/// <c>INTAKT_STATUS_PROFILE</c> when no profile fits, <c>INTAKT_STATUS_CALLBACK</c> when a callback stopped it.</remarks>
function intakt_reader_new(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t; document: Pointer;
  document_length: size_t; options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_reader_new';
/// <summary>Opens an input of several documents that belong together, such as order lines in one file and order heads in
/// another. As <c>intakt_reader_new</c> otherwise.</summary>
/// <remarks><c>documents</c> are <c>document_count</c> documents in any order; which is which is found by what they hold.
/// As <c>intakt_reader_new</c>.</remarks>
function intakt_reader_new_documents(profiles: Pintakt_profiles; documents: Pintakt_document; document_count: size_t;
  options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_reader_new_documents';
/// <summary>Opens a file. <c>path</c> is its path in UTF-8; it is its name in messages, too. The file stays open until
/// the reader is freed. As <c>intakt_reader_new</c> otherwise.</summary>
/// <remarks>As <c>intakt_reader_new</c>; <c>INTAKT_STATUS_INPUT</c> also when the file cannot be opened.</remarks>
function intakt_reader_open(profiles: Pintakt_profiles; path: PAnsiChar; path_length: size_t;
  options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_reader_open';
/// <summary>Opens an input that the host's own callback gives, piece by piece, such as a download. It is read once and
/// never rewound: a profile that needs a second pass is an error that says so. <c>name</c> is its name, for messages. As
/// <c>intakt_reader_new</c> otherwise.</summary>
/// <remarks>The library copies <c>source</c>; its <c>drop</c> gives <c>user_data</c> back when the reader is freed, and
/// also when the input is refused. As <c>intakt_reader_new</c>; <c>INTAKT_STATUS_CALLBACK</c> also when <c>read</c>
/// fails.</remarks>
function intakt_reader_new_source(profiles: Pintakt_profiles; name: PAnsiChar; name_length: size_t;
  source: Pintakt_source; options: Pintakt_reader_options; reader: PPintakt_reader; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_reader_new_source';
/// <summary>Gives the next order.</summary>
/// <remarks><c>order</c> receives it, and belongs to the host, which frees it with <c>intakt_order_free</c>; NULL where
/// the status says that there is none. Records that a filter of the profile takes out are passed over;
/// <c>intakt_reader_filtered_count</c> has their number. <c>INTAKT_STATUS_FAULTY</c>: the order is there and has a
/// problem of severity error, see <c>intakt_order_problem</c>; it is not to be taken in as it is.
/// <c>INTAKT_STATUS_END</c>: there are no more. <c>INTAKT_STATUS_RECORD</c>: a record cannot be read, and the error says
/// why; the next call goes on behind it. <c>INTAKT_STATUS_INPUT</c>, <c>INTAKT_STATUS_LIMIT</c> and any other failure end
/// the input: the next call returns <c>INTAKT_STATUS_END</c>. <c>INTAKT_STATUS_CALLBACK</c>: a callback failed or stopped
/// it.</remarks>
function intakt_reader_next(reader: Pintakt_reader; order: PPintakt_order; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_reader_next';
/// <summary>Frees a reader. NULL is fine. Not from inside one of its callbacks, and not while another call uses it: it
/// stays as it is then.</summary>
procedure intakt_reader_free(reader: Pintakt_reader); cdecl; external IntaktLibrary name 'intakt_reader_free';
/// <summary>The id of the profile that reads the input.</summary>
function intakt_reader_profile(reader: Pintakt_reader; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reader_profile';
/// <summary>The name of the encoding that is in force; with several documents that of the one that the records are
/// in.</summary>
function intakt_reader_encoding(reader: Pintakt_reader; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reader_encoding';
/// <summary>How many documents the input has; 0 for NULL.</summary>
function intakt_reader_document_count(reader: Pintakt_reader): size_t; cdecl;
  external IntaktLibrary name 'intakt_reader_document_count';
/// <summary>The name that the host gave the document with this number, by which positions say where they stand
/// (<c>intakt_position_document</c>). NULL when there is none.</summary>
function intakt_reader_document(reader: Pintakt_reader; number: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reader_document';
/// <summary>How many warnings there are about the input as a whole; 0 for NULL.</summary>
function intakt_reader_warning_count(reader: Pintakt_reader): size_t; cdecl;
  external IntaktLibrary name 'intakt_reader_warning_count';
/// <summary>A warning about the input as a whole, such as an encoding that is not the declared one. Borrowed from
/// <c>reader</c>; NULL when there is none with this index.</summary>
function intakt_reader_warning(reader: Pintakt_reader; index: size_t): Pintakt_problem; cdecl;
  external IntaktLibrary name 'intakt_reader_warning';
/// <summary>How many orders were given so far; 0 for NULL.</summary>
function intakt_reader_order_count(reader: Pintakt_reader): UInt64; cdecl;
  external IntaktLibrary name 'intakt_reader_order_count';
/// <summary>How many records a filter of the profile took out so far, or <c>only</c> of the options; 0 for
/// NULL.</summary>
function intakt_reader_filtered_count(reader: Pintakt_reader): UInt64; cdecl;
  external IntaktLibrary name 'intakt_reader_filtered_count';
/// <summary>How many records could not be read so far; 0 for NULL.</summary>
function intakt_reader_unreadable_count(reader: Pintakt_reader): UInt64; cdecl;
  external IntaktLibrary name 'intakt_reader_unreadable_count';
/// <summary>Frees an order that <c>intakt_reader_next</c> gave, and all that was borrowed from it. NULL is fine, and what
/// is no such order is left alone.</summary>
procedure intakt_order_free(order: Pintakt_order); cdecl; external IntaktLibrary name 'intakt_order_free';
/// <summary>Frees a result. NULL is fine.</summary>
procedure intakt_result_free(result: Pintakt_result); cdecl; external IntaktLibrary name 'intakt_result_free';
/// <summary>How many plans there are: one for each order that could be read, in the order of the input. 0 for
/// NULL.</summary>
function intakt_result_plan_count(result: Pintakt_result): size_t; cdecl;
  external IntaktLibrary name 'intakt_result_plan_count';
/// <summary>The plan with this index, from 0, as one line of JSON after <c>schemas/plan-1.0.schema.json</c>; NULL when
/// there is none.</summary>
function intakt_result_plan(result: Pintakt_result; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_plan';
/// <summary>The plan with this index, from 0, to be read by getters such as <c>intakt_plan_status</c>. Borrowed from
/// <c>result</c>; NULL when there is none. It is made ready when it is first asked for.</summary>
function intakt_result_plan_node(result: Pintakt_result; index: size_t): Pintakt_plan; cdecl;
  external IntaktLibrary name 'intakt_result_plan_node';
/// <summary>The account, to be read by getters such as <c>intakt_account_read</c>. Borrowed from <c>result</c>; NULL for
/// NULL.</summary>
function intakt_result_account_node(result: Pintakt_result): Pintakt_account; cdecl;
  external IntaktLibrary name 'intakt_result_account_node';
/// <summary>The whole plan as one line of JSON, as <c>intakt_result_plan</c> has it; made when it is first asked for.
/// NULL for NULL.</summary>
function intakt_plan_json(plan: Pintakt_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_plan_json';
/// <summary>What became of the plan with this index, from 0, if it was carried out while orders were read
/// (<c>INTAKT_IMPORT_APPLY</c>), as JSON like that of <c>intakt_importer_apply</c>; NULL where it was not.</summary>
function intakt_result_applied(result: Pintakt_result; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_applied';
/// <summary>All plans, each a line of JSON with a line feed at its end. Empty when there is none.</summary>
function intakt_result_plans(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_plans';
/// <summary>The account as JSON: how many records were read, planned, skipped, waiting, held, filtered and unreadable,
/// and <c>entries</c> with the reason for every one that is not planned.</summary>
function intakt_result_account(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_account';
/// <summary>What is to be said about the input as a whole, such as an encoding that is not the declared one: a JSON
/// array, <c>[]</c> when there is nothing.</summary>
function intakt_result_warnings(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_warnings';
/// <summary>The id of the profile that read the input; NULL when it was not read to its end.</summary>
function intakt_result_profile(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_profile';
/// <summary>The name of the encoding that the input was read in; NULL when it was not read to its end.</summary>
function intakt_result_encoding(result: Pintakt_result; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_encoding';
/// <summary>How many documents the input has; 0 when it could not be opened, and for NULL.</summary>
function intakt_result_document_count(result: Pintakt_result): size_t; cdecl;
  external IntaktLibrary name 'intakt_result_document_count';
/// <summary>The name that the host gave the document with this number, by which positions in plans, account and problems
/// say where they stand (<c>document</c>; a position without it stands in 0). NULL when there is none.</summary>
function intakt_result_document(result: Pintakt_result; number: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_result_document';
/// <summary>Why the import was <c>INTAKT_STATUS_INCOMPLETE</c>: the first callback that failed, else what ended the
/// input. NULL when everything was read. Borrowed from <c>result</c>: not to be freed.</summary>
function intakt_result_fault(result: Pintakt_result): Pintakt_error; cdecl;
  external IntaktLibrary name 'intakt_result_fault';
/// <summary><c>intakt-plan/1</c>. A reader must refuse a format that it does not know.</summary>
/// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_format(plan: Pintakt_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_plan_format';
/// <summary>The order.</summary>
/// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_order(plan: Pintakt_plan): Pintakt_planned_order; cdecl;
  external IntaktLibrary name 'intakt_plan_order';
/// <summary>Whether there is anything to do.</summary>
/// <remarks>One of <c>intakt_plan_statuses</c>; 0 where nothing is said.</remarks>
function intakt_plan_status(plan: Pintakt_plan): Integer; cdecl; external IntaktLibrary name 'intakt_plan_status';
/// <summary>Why; for a held order every reason, not just the first.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_reason(plan: Pintakt_plan; index: size_t): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_plan_reason';
/// <summary>How many there are for <c>intakt_plan_reason</c>; 0 for NULL.</summary>
function intakt_plan_reason_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_reason_count';
/// <summary>The state of the address book that the plan was made on.</summary>
/// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
/// none.</remarks>
function intakt_plan_address_book_snapshot(plan: Pintakt_plan; value: PUInt64_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_plan_address_book_snapshot';
/// <summary>The state of the articles that the plan was made on.</summary>
/// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
/// none.</remarks>
function intakt_plan_articles_snapshot(plan: Pintakt_plan; value: PUInt64_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_plan_articles_snapshot';
/// <summary>Who takes part and who that is.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_party(plan: Pintakt_plan; index: size_t): Pintakt_party_plan; cdecl;
  external IntaktLibrary name 'intakt_plan_party';
/// <summary>How many there are for <c>intakt_plan_party</c>; 0 for NULL.</summary>
function intakt_plan_party_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_party_count';
/// <summary>What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of it
/// or none is to be carried out.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_action(plan: Pintakt_plan; index: size_t): Pintakt_action; cdecl;
  external IntaktLibrary name 'intakt_plan_action';
/// <summary>How many there are for <c>intakt_plan_action</c>; 0 for NULL.</summary>
function intakt_plan_action_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_action_count';
/// <summary>What a clerk is asked.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_review(plan: Pintakt_plan; index: size_t): Pintakt_review_item; cdecl;
  external IntaktLibrary name 'intakt_plan_review';
/// <summary>How many there are for <c>intakt_plan_review</c>; 0 for NULL.</summary>
function intakt_plan_review_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_review_count';
/// <summary>What the host's user must be allowed to do to carry the plan out, in the order of <c>Right::ALL</c>. One that
/// is not granted holds the order.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_rights</c>; 0 where there is none.</remarks>
function intakt_plan_right(plan: Pintakt_plan; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_plan_right';
/// <summary>How many there are for <c>intakt_plan_right</c>; 0 for NULL.</summary>
function intakt_plan_right_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_right_count';
/// <summary>Values that the settings changed for the target.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_adjustment(plan: Pintakt_plan; index: size_t): Pintakt_adjustment; cdecl;
  external IntaktLibrary name 'intakt_plan_adjustment';
/// <summary>How many there are for <c>intakt_plan_adjustment</c>; 0 for NULL.</summary>
function intakt_plan_adjustment_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_adjustment_count';
/// <summary>What somebody wants to hear of. Nothing waits for an answer.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_notice(plan: Pintakt_plan; index: size_t): Pintakt_notice; cdecl;
  external IntaktLibrary name 'intakt_plan_notice';
/// <summary>How many there are for <c>intakt_plan_notice</c>; 0 for NULL.</summary>
function intakt_plan_notice_count(plan: Pintakt_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_plan_notice_count';
/// <summary>The sums as the sender states them.</summary>
/// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_totals(plan: Pintakt_plan): Pintakt_totals; cdecl;
  external IntaktLibrary name 'intakt_plan_totals';
/// <summary>The amounts as they are computed, with what differs from the sums above. None where the order says nothing of
/// money, and for an order that is skipped.</summary>
/// <remarks>Borrowed from <c>plan</c>; NULL where there is none.</remarks>
function intakt_plan_amounts(plan: Pintakt_plan): Pintakt_amounts; cdecl;
  external IntaktLibrary name 'intakt_plan_amounts';
/// <summary>The company of the host.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_tenant(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_planned_order_tenant';
/// <summary>The shop.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_source(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_planned_order_source';
/// <summary>What kind of document the order becomes.</summary>
/// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
function intakt_planned_order_kind(order: Pintakt_planned_order): Integer; cdecl;
  external IntaktLibrary name 'intakt_planned_order_kind';
/// <summary>The number that the shop gave the order, without blanks around it.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_number(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_planned_order_number';
/// <summary>The profile that read the order.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_profile(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_planned_order_profile';
/// <summary>Where the order stands in the input.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_position(order: Pintakt_planned_order): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_planned_order_position';
/// <summary>SHA-256 of the order's content in lower-case hexadecimal; see <c>payload_sha256</c>.</summary>
/// <remarks>Borrowed from <c>order</c>; NULL where there is none.</remarks>
function intakt_planned_order_payload_sha256(order: Pintakt_planned_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_planned_order_payload_sha256';
/// <summary>Every role that this party has in the order.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
function intakt_party_plan_role(party: Pintakt_party_plan; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_party_plan_role';
/// <summary>How many there are for <c>intakt_party_plan_role</c>; 0 for NULL.</summary>
function intakt_party_plan_role_count(party: Pintakt_party_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_party_plan_role_count';
/// <summary>What was decided.</summary>
/// <remarks>One of <c>intakt_decisions</c>; 0 where nothing is said.</remarks>
function intakt_party_plan_decision(party: Pintakt_party_plan): Integer; cdecl;
  external IntaktLibrary name 'intakt_party_plan_decision';
/// <summary>Why.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_plan_reason(party: Pintakt_party_plan): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_party_plan_reason';
/// <summary>The action that yields the party: it links, creates or awaits it.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_plan_action(party: Pintakt_party_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_party_plan_action';
/// <summary>What the matcher found in the address book, or among the parties that are planned and not there yet. None for
/// a party that was not looked up.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_party_plan_verdict(party: Pintakt_party_plan): Pintakt_verdict; cdecl;
  external IntaktLibrary name 'intakt_party_plan_verdict';
/// <summary>The stable word.</summary>
/// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
function intakt_reason_code(reason: Pintakt_reason; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reason_code';
/// <summary>One sentence without personal data.</summary>
/// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
function intakt_reason_text(reason: Pintakt_reason; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reason_text';
/// <summary>The problem behind it, if there is one; its values are masked.</summary>
/// <remarks>Borrowed from <c>reason</c>; NULL where there is none.</remarks>
function intakt_reason_problem(reason: Pintakt_reason): Pintakt_problem; cdecl;
  external IntaktLibrary name 'intakt_reason_problem';
/// <summary>Its id in the plan, such as <c>review-1</c>.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_id(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_id';
/// <summary>The order it is about; none when the order has no number.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_order(item: Pintakt_review_item): Pintakt_order_identity; cdecl;
  external IntaktLibrary name 'intakt_review_item_order';
/// <summary>Who is to answer, as the settings say.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_owner(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_owner';
/// <summary>What is asked.</summary>
/// <remarks>One of <c>intakt_questions</c>; 0 where nothing is said.</remarks>
function intakt_review_item_question(item: Pintakt_review_item): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_item_question';
/// <summary>Why it is asked.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_reason(item: Pintakt_review_item): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_review_item_reason';
/// <summary>The roles of the party that it is about.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
function intakt_review_item_role(item: Pintakt_review_item; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_item_role';
/// <summary>How many there are for <c>intakt_review_item_role</c>; 0 for NULL.</summary>
function intakt_review_item_role_count(item: Pintakt_review_item): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_item_role_count';
/// <summary>What the matcher found, with every candidate.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_verdict(item: Pintakt_review_item): Pintakt_verdict; cdecl;
  external IntaktLibrary name 'intakt_review_item_verdict';
/// <summary>The line that it is about, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_item_line(item: Pintakt_review_item): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_item_line';
/// <summary>The ids of the articles to choose from.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_article(item: Pintakt_review_item; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_article';
/// <summary>How many there are for <c>intakt_review_item_article</c>; 0 for NULL.</summary>
function intakt_review_item_article_count(item: Pintakt_review_item): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_item_article_count';
/// <summary>The answers that make sense.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_answers</c>; 0 where there is none.</remarks>
function intakt_review_item_answer(item: Pintakt_review_item; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_item_answer';
/// <summary>How many there are for <c>intakt_review_item_answer</c>; 0 for NULL.</summary>
function intakt_review_item_answer_count(item: Pintakt_review_item): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_item_answer_count';
/// <summary>Whom it is about, as a hash by which a decision on it is found again; see <c>intakt_importer_decide</c>. None
/// where no decisions are kept, and for questions that are not about who a party is.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_subject(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_subject';
/// <summary>The same with all that was known about it.</summary>
/// <remarks>Borrowed from <c>item</c>; NULL where there is none.</remarks>
function intakt_review_item_evidence(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_evidence';
/// <summary>The number of a decision about the party that does not fit any more, so that the question is asked
/// again.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_item_outdated(item: Pintakt_review_item): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_item_outdated';
/// <summary>The whole question, as plans have it.</summary>
/// <remarks>JSON. Borrowed from <c>item</c>; NULL for NULL.</remarks>
function intakt_review_item_json(item: Pintakt_review_item; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_item_json';
/// <summary>The action that has the value.</summary>
/// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
function intakt_adjustment_action(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_adjustment_action';
/// <summary>The field, such as <c>party.company</c> or <c>line.price</c>.</summary>
/// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
function intakt_adjustment_field(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_adjustment_field';
/// <summary>The line, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_adjustment_line(adjustment: Pintakt_adjustment): Int64; cdecl;
  external IntaktLibrary name 'intakt_adjustment_line';
/// <summary>What the order says; <c>null</c> for nothing.</summary>
/// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
function intakt_adjustment_old(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_adjustment_old';
/// <summary>What the action has; <c>null</c> for nothing.</summary>
/// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
function intakt_adjustment_new(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_adjustment_new';
/// <summary>The setting that did it, such as <c>constraints.party.company.max_length</c>.</summary>
/// <remarks>Borrowed from <c>adjustment</c>; NULL where there is none.</remarks>
function intakt_adjustment_rule(adjustment: Pintakt_adjustment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_adjustment_rule';
/// <summary>What is told.</summary>
/// <remarks>Borrowed from <c>notice</c>; NULL where there is none.</remarks>
function intakt_notice_reason(notice: Pintakt_notice): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_notice_reason';
/// <summary>How serious it is.</summary>
/// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
function intakt_notice_severity(notice: Pintakt_notice): Integer; cdecl;
  external IntaktLibrary name 'intakt_notice_severity';
/// <summary>The clerks who want to hear of it; nobody in particular where the list is empty.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>notice</c>; NULL where there is none.</remarks>
function intakt_notice_to(notice: Pintakt_notice; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_notice_to';
/// <summary>How many there are for <c>intakt_notice_to</c>; 0 for NULL.</summary>
function intakt_notice_to_count(notice: Pintakt_notice): size_t; cdecl;
  external IntaktLibrary name 'intakt_notice_to_count';
/// <summary>The channels of the host that carry it, as the settings say.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>notice</c>; NULL where there is none.</remarks>
function intakt_notice_channel(notice: Pintakt_notice; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_notice_channel';
/// <summary>How many there are for <c>intakt_notice_channel</c>; 0 for NULL.</summary>
function intakt_notice_channel_count(notice: Pintakt_notice): size_t; cdecl;
  external IntaktLibrary name 'intakt_notice_channel_count';
/// <summary>Its id in the plan: <c>party-1</c>, <c>document-1</c>. Stable for equal input.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_id(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_id';
/// <summary>What it does.</summary>
/// <remarks>One of <c>intakt_action_kinds</c>; 0 where nothing is said.</remarks>
function intakt_action_kind(action: Pintakt_action): Integer; cdecl; external IntaktLibrary name 'intakt_action_kind';
/// <summary>Ids of the actions that must be done before.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_depends_on(action: Pintakt_action; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_depends_on';
/// <summary>How many there are for <c>intakt_action_depends_on</c>; 0 for NULL.</summary>
function intakt_action_depends_on_count(action: Pintakt_action): size_t; cdecl;
  external IntaktLibrary name 'intakt_action_depends_on_count';
/// <summary>Why.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_reason(action: Pintakt_action): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_action_reason';
/// <summary>Where the data stand in the input.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_position(action: Pintakt_action): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_action_position';
/// <summary>The id of the party in the host: of link_party and update_party.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_party(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_party';
/// <summary>The id of the action that yields the party: of link_contact, create_contact and cross_reference.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_party_action(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_party_action';
/// <summary>The version of the host's row that was judged: of link_party, update_party, link_contact and check_article,
/// where it was there already. Compare it before carrying out the plan.</summary>
/// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
/// none.</remarks>
function intakt_action_version(action: Pintakt_action; value: PUInt64_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_action_version';
/// <summary>The party or person to create: of create_party and create_contact.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_new_party(action: Pintakt_action): Pintakt_party; cdecl;
  external IntaktLibrary name 'intakt_action_new_party';
/// <summary>Where the number of the new party comes from: of create_party. The host numbers it itself where this says
/// nothing.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_number(action: Pintakt_action): Pintakt_numbering; cdecl;
  external IntaktLibrary name 'intakt_action_number';
/// <summary>Where the party or article is created: of await_party and await_article.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_awaits(action: Pintakt_action): Pintakt_awaited; cdecl;
  external IntaktLibrary name 'intakt_action_awaits';
/// <summary>The changes, exactly these: of update_party.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_field(action: Pintakt_action; index: size_t): Pintakt_field_change; cdecl;
  external IntaktLibrary name 'intakt_action_field';
/// <summary>How many there are for <c>intakt_action_field</c>; 0 for NULL.</summary>
function intakt_action_field_count(action: Pintakt_action): size_t; cdecl;
  external IntaktLibrary name 'intakt_action_field_count';
/// <summary>The contact's id in the host: of link_contact.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_contact(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_contact';
/// <summary>The article's id in the host, or its number in the order where there were no articles to look into: of
/// check_article.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_article(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_article';
/// <summary>The article to create: of create_article.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_new_article(action: Pintakt_action): Pintakt_new_article; cdecl;
  external IntaktLibrary name 'intakt_action_new_article';
/// <summary>The number of the placeholder article: of use_placeholder.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_placeholder(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_placeholder';
/// <summary>The document to create: of create_document.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_document(action: Pintakt_action): Pintakt_document_plan; cdecl;
  external IntaktLibrary name 'intakt_action_document';
/// <summary>The id of the action that creates the document: of add_payment and add_attachment.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_document_action(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_document_action';
/// <summary>The payment: of add_payment. Without an amount the order does not say how much was paid.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_payment(action: Pintakt_action): Pintakt_payment; cdecl;
  external IntaktLibrary name 'intakt_action_payment';
/// <summary>What kind of payment it is: of add_payment.</summary>
/// <remarks>One of <c>intakt_payment_purposes</c>; 0 where nothing is said.</remarks>
function intakt_action_purpose(action: Pintakt_action): Integer; cdecl;
  external IntaktLibrary name 'intakt_action_purpose';
/// <summary>The file: of add_attachment.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_attachment(action: Pintakt_action): Pintakt_attachment; cdecl;
  external IntaktLibrary name 'intakt_action_attachment';
/// <summary>SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of
/// add_attachment.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_content_sha256(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_content_sha256';
/// <summary>The shop's id of the party: of cross_reference.</summary>
/// <remarks>Borrowed from <c>action</c>; NULL where there is none.</remarks>
function intakt_action_source_id(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_source_id';
/// <summary>The whole action, as plans have it.</summary>
/// <remarks>JSON. Borrowed from <c>action</c>; NULL for NULL.</remarks>
function intakt_action_json(action: Pintakt_action; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_action_json';
/// <summary>The whole number: the sender's, with the prefix of the settings in front.</summary>
/// <remarks>Borrowed from <c>numbering</c>; NULL where there is none.</remarks>
function intakt_numbering_number(numbering: Pintakt_numbering; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_numbering_number';
/// <summary>The name of the range in the settings that the number is drawn from when the plan is carried out.</summary>
/// <remarks>Borrowed from <c>numbering</c>; NULL where there is none.</remarks>
function intakt_numbering_range(numbering: Pintakt_numbering; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_numbering_range';
/// <summary>Which field.</summary>
/// <remarks>One of <c>intakt_party_fields</c>; 0 where nothing is said.</remarks>
function intakt_field_change_field(change: Pintakt_field_change): Integer; cdecl;
  external IntaktLibrary name 'intakt_field_change_field';
/// <summary>What the address book had; <c>null</c> for nothing.</summary>
/// <remarks>Borrowed from <c>change</c>; NULL where there is none.</remarks>
function intakt_field_change_old(change: Pintakt_field_change; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_field_change_old';
/// <summary>What it is to have; <c>null</c> for nothing, which occurs only for a part that a new address does not
/// have.</summary>
/// <remarks>Borrowed from <c>change</c>; NULL where there is none.</remarks>
function intakt_field_change_new(change: Pintakt_field_change; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_field_change_new';
/// <summary>The seller's code, else the GTIN, else the PZN.</summary>
/// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_number(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_number';
/// <summary>Short text.</summary>
/// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_name(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_name';
/// <summary>GTIN (EAN).</summary>
/// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_gtin(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_gtin';
/// <summary>Pharmazentralnummer.</summary>
/// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_pzn(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_pzn';
/// <summary>Price of one unit, where the order states it as one number.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_price(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_price';
/// <summary>Whether the price includes tax, where the order says so.</summary>
/// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
function intakt_new_article_prices(article: Pintakt_new_article): Integer; cdecl;
  external IntaktLibrary name 'intakt_new_article_prices';
/// <summary>Tax rate in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_tax_rate(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_tax_rate';
/// <summary>Unit of the quantity.</summary>
/// <remarks>Borrowed from <c>article</c>; NULL where there is none.</remarks>
function intakt_new_article_unit(article: Pintakt_new_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_new_article_unit';
/// <summary>The other order.</summary>
/// <remarks>Borrowed from <c>awaited</c>; NULL where there is none.</remarks>
function intakt_awaited_order(awaited: Pintakt_awaited): Pintakt_order_identity; cdecl;
  external IntaktLibrary name 'intakt_awaited_order';
/// <summary>The id of the action in its plan.</summary>
/// <remarks>Borrowed from <c>awaited</c>; NULL where there is none.</remarks>
function intakt_awaited_action(awaited: Pintakt_awaited; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_awaited_action';
/// <summary>The company of the host.</summary>
/// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
function intakt_order_identity_tenant(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_identity_tenant';
/// <summary>The shop.</summary>
/// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
function intakt_order_identity_source(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_identity_source';
/// <summary>What kind of document the order becomes.</summary>
/// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
function intakt_order_identity_kind(key: Pintakt_order_identity): Integer; cdecl;
  external IntaktLibrary name 'intakt_order_identity_kind';
/// <summary>The number that the shop gave the order, without blanks around it.</summary>
/// <remarks>Borrowed from <c>key</c>; NULL where there is none.</remarks>
function intakt_order_identity_number(key: Pintakt_order_identity; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_order_identity_number';
/// <summary>What kind of document.</summary>
/// <remarks>One of <c>intakt_document_kinds</c>; 0 where nothing is said.</remarks>
function intakt_document_plan_kind(document: Pintakt_document_plan): Integer; cdecl;
  external IntaktLibrary name 'intakt_document_plan_kind';
/// <summary>The status that it gets, as the settings say.</summary>
/// <remarks>One of <c>intakt_document_statuses</c>; 0 where nothing is said.</remarks>
function intakt_document_plan_document_status(document: Pintakt_document_plan): Integer; cdecl;
  external IntaktLibrary name 'intakt_document_plan_document_status';
/// <summary>The date that it bears, by the rule of the settings.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_document_date(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_document_date';
/// <summary>The number that the shop gave the order.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_order_number(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_order_number';
/// <summary>Where its own number comes from; the host numbers it itself where this says nothing.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_number(document: Pintakt_document_plan): Pintakt_numbering; cdecl;
  external IntaktLibrary name 'intakt_document_plan_number';
/// <summary>The host's employee whom it is entered under, as the settings say.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_employee(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_employee';
/// <summary>The host's branch that it belongs to, as the settings say.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_branch(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_branch';
/// <summary>The clerk who is responsible, as the settings say.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_clerk(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_clerk';
/// <summary>The kind of document in the sender's own word.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_order_type(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_order_type';
/// <summary>When the order was placed.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_date(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_date';
/// <summary>When delivery is wished for.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_delivery_date(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_delivery_date';
/// <summary>ISO 4217 code of all amounts.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_currency(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_currency';
/// <summary>Whether the prices include tax.</summary>
/// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
function intakt_document_plan_prices(document: Pintakt_document_plan): Integer; cdecl;
  external IntaktLibrary name 'intakt_document_plan_prices';
/// <summary>The buyer's own reference.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_reference(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_reference';
/// <summary>The state of the order in the shop, in the shop's own word.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_status(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_status';
/// <summary>ISO 639 code of the language of the customer.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_language(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_language';
/// <summary>The shop or sales channel within the source.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_channel(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_channel';
/// <summary>How the goods are sent.</summary>
/// <remarks>Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_shipping_method(document: Pintakt_document_plan; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_shipping_method';
/// <summary>Who takes part, with the name and address of the order.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_party(document: Pintakt_document_plan; index: size_t): Pintakt_document_party; cdecl;
  external IntaktLibrary name 'intakt_document_plan_party';
/// <summary>How many there are for <c>intakt_document_plan_party</c>; 0 for NULL.</summary>
function intakt_document_plan_party_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_party_count';
/// <summary>What is ordered, in the order of the file, none left out.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_line(document: Pintakt_document_plan; index: size_t): Pintakt_document_line; cdecl;
  external IntaktLibrary name 'intakt_document_plan_line';
/// <summary>How many there are for <c>intakt_document_plan_line</c>; 0 for NULL.</summary>
function intakt_document_plan_line_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_line_count';
/// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_charge(document: Pintakt_document_plan; index: size_t): Pintakt_charge; cdecl;
  external IntaktLibrary name 'intakt_document_plan_charge';
/// <summary>How many there are for <c>intakt_document_plan_charge</c>; 0 for NULL.</summary>
function intakt_document_plan_charge_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_charge_count';
/// <summary>How the order is paid or was paid. Money received has an action of its own.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_payment(document: Pintakt_document_plan; index: size_t): Pintakt_payment; cdecl;
  external IntaktLibrary name 'intakt_document_plan_payment';
/// <summary>How many there are for <c>intakt_document_plan_payment</c>; 0 for NULL.</summary>
function intakt_document_plan_payment_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_payment_count';
/// <summary>What the customer or the shop wrote.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_remark(document: Pintakt_document_plan; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_plan_remark';
/// <summary>How many there are for <c>intakt_document_plan_remark</c>; 0 for NULL.</summary>
function intakt_document_plan_remark_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_remark_count';
/// <summary>What the settings add.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_comment(document: Pintakt_document_plan; index: size_t): Pintakt_comment; cdecl;
  external IntaktLibrary name 'intakt_document_plan_comment';
/// <summary>How many there are for <c>intakt_document_plan_comment</c>; 0 for NULL.</summary>
function intakt_document_plan_comment_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_comment_count';
/// <summary>Values for which the model has no field.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>document</c>; NULL where there is none.</remarks>
function intakt_document_plan_extension(document: Pintakt_document_plan; index: size_t): Pintakt_extension; cdecl;
  external IntaktLibrary name 'intakt_document_plan_extension';
/// <summary>How many there are for <c>intakt_document_plan_extension</c>; 0 for NULL.</summary>
function intakt_document_plan_extension_count(document: Pintakt_document_plan): size_t; cdecl;
  external IntaktLibrary name 'intakt_document_plan_extension_count';
/// <summary>What it says.</summary>
/// <remarks>Borrowed from <c>comment</c>; NULL where there is none.</remarks>
function intakt_comment_text(comment: Pintakt_comment; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_comment_text';
/// <summary>Who is to see it.</summary>
/// <remarks>One of <c>intakt_visibilities</c>; 0 where nothing is said.</remarks>
function intakt_comment_visibility(comment: Pintakt_comment): Integer; cdecl;
  external IntaktLibrary name 'intakt_comment_visibility';
/// <summary>What the party is in the order.</summary>
/// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
function intakt_document_party_role(party: Pintakt_document_party): Integer; cdecl;
  external IntaktLibrary name 'intakt_document_party_role';
/// <summary>The action that yields the party of the host; none for a party that is text only.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_document_party_action(party: Pintakt_document_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_party_action';
/// <summary>The action that yields the host's contact, for a company whose order names a person.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_document_party_contact(party: Pintakt_document_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_party_contact';
/// <summary>The party as the order has it; empty for a debtor that only the settings name.</summary>
/// <remarks>Borrowed from <c>party</c>; NULL where there is none.</remarks>
function intakt_document_party_party(party: Pintakt_document_party): Pintakt_party; cdecl;
  external IntaktLibrary name 'intakt_document_party_party';
/// <summary>The action that yields the article of the host; none for a line without one.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_document_line_article_action(line: Pintakt_document_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_document_line_article_action';
/// <summary>The line as the order has it, but for a price that the settings move between a set and its parts.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_document_line_line(line: Pintakt_document_line): Pintakt_line; cdecl;
  external IntaktLibrary name 'intakt_document_line_line';
/// <summary>Same, unclear or new.</summary>
/// <remarks>One of <c>intakt_verdict_outcomes</c>; 0 where nothing is said.</remarks>
function intakt_verdict_outcome(verdict: Pintakt_verdict): Integer; cdecl;
  external IntaktLibrary name 'intakt_verdict_outcome';
/// <summary>Why.</summary>
/// <remarks>One of <c>intakt_verdict_kinds</c>; 0 where nothing is said.</remarks>
function intakt_verdict_kind(verdict: Pintakt_verdict): Integer; cdecl;
  external IntaktLibrary name 'intakt_verdict_kind';
/// <summary>The id of the party that it is; present exactly when the outcome is <c>same</c>.</summary>
/// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
function intakt_verdict_party(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_verdict_party';
/// <summary>A known party that this one probably belongs to without being it; a hint, never an identity.</summary>
/// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
function intakt_verdict_relation(verdict: Pintakt_verdict): Pintakt_relation; cdecl;
  external IntaktLibrary name 'intakt_verdict_relation';
/// <summary>Every candidate worth showing, best first; equal scores by id.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
function intakt_verdict_candidate(verdict: Pintakt_verdict; index: size_t): Pintakt_candidate; cdecl;
  external IntaktLibrary name 'intakt_verdict_candidate';
/// <summary>How many there are for <c>intakt_verdict_candidate</c>; 0 for NULL.</summary>
function intakt_verdict_candidate_count(verdict: Pintakt_verdict): size_t; cdecl;
  external IntaktLibrary name 'intakt_verdict_candidate_count';
/// <summary>The verdict in one German sentence for a clerk, without personal data.</summary>
/// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
function intakt_verdict_sentence_german(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_verdict_sentence_german';
/// <summary>The verdict in one English sentence for a clerk, without personal data.</summary>
/// <remarks>Borrowed from <c>verdict</c>; NULL where there is none.</remarks>
function intakt_verdict_sentence_english(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_verdict_sentence_english';
/// <summary>The whole verdict, as plans have it.</summary>
/// <remarks>JSON. Borrowed from <c>verdict</c>; NULL for NULL.</remarks>
function intakt_verdict_json(verdict: Pintakt_verdict; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_verdict_json';
/// <summary>What kind of relation it is.</summary>
/// <remarks>One of <c>intakt_relation_kinds</c>; 0 where nothing is said.</remarks>
function intakt_relation_kind(relation: Pintakt_relation): Integer; cdecl;
  external IntaktLibrary name 'intakt_relation_kind';
/// <summary>The id of the known party.</summary>
/// <remarks>Borrowed from <c>relation</c>; NULL where there is none.</remarks>
function intakt_relation_party(relation: Pintakt_relation; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_relation_party';
/// <summary>Its id in the address book.</summary>
/// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_candidate_party(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_candidate_party';
/// <summary>The version of its row, as the host gave it.</summary>
/// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
/// none.</remarks>
function intakt_candidate_version(candidate: Pintakt_candidate; value: PUInt64_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_candidate_version';
/// <summary>Sum of the weights in 1/100 bit. Ranks; never decides alone.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_candidate_score(candidate: Pintakt_candidate): Int64; cdecl;
  external IntaktLibrary name 'intakt_candidate_score';
/// <summary>What proves identity under law 2, if anything does.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_proofs</c>; 0 where there is none.</remarks>
function intakt_candidate_proof(candidate: Pintakt_candidate; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_candidate_proof';
/// <summary>How many there are for <c>intakt_candidate_proof</c>; 0 for NULL.</summary>
function intakt_candidate_proof_count(candidate: Pintakt_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_candidate_proof_count';
/// <summary>What forbids identity, whatever else agrees.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_contradictions =</c>; 0 where there is none.</remarks>
function intakt_candidate_contradiction(candidate: Pintakt_candidate; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_candidate_contradiction';
/// <summary>How many there are for <c>intakt_candidate_contradiction</c>; 0 for NULL.</summary>
function intakt_candidate_contradiction_count(candidate: Pintakt_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_candidate_contradiction_count';
/// <summary>Field by field.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_candidate_evidence(candidate: Pintakt_candidate; index: size_t): Pintakt_evidence; cdecl;
  external IntaktLibrary name 'intakt_candidate_evidence';
/// <summary>How many there are for <c>intakt_candidate_evidence</c>; 0 for NULL.</summary>
function intakt_candidate_evidence_count(candidate: Pintakt_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_candidate_evidence_count';
/// <summary>What speaks for and against the candidate in one word: <c>+NAME+ADDRESS-BIRTHDATE</c>. <c>+</c> agrees,
/// <c>~</c> agrees in part or nearly, <c>-</c> differs.</summary>
/// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_candidate_match_key(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_candidate_match_key';
/// <summary>The whole candidate, as plans have it.</summary>
/// <remarks>JSON. Borrowed from <c>candidate</c>; NULL for NULL.</remarks>
function intakt_candidate_json(candidate: Pintakt_candidate; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_candidate_json';
/// <summary>What was compared.</summary>
/// <remarks>One of <c>intakt_evidence_fields</c>; 0 where nothing is said.</remarks>
function intakt_evidence_field(step: Pintakt_evidence): Integer; cdecl;
  external IntaktLibrary name 'intakt_evidence_field';
/// <summary>How well it agrees.</summary>
/// <remarks>One of <c>intakt_evidence_levels</c>; 0 where nothing is said.</remarks>
function intakt_evidence_level(step: Pintakt_evidence): Integer; cdecl;
  external IntaktLibrary name 'intakt_evidence_level';
/// <summary>log2 of how much likelier this agreement is among records of one person than among records of two, in 1/100
/// bit (Fellegi and Sunter). Below zero speaks against.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_evidence_weight(step: Pintakt_evidence): Int64; cdecl;
  external IntaktLibrary name 'intakt_evidence_weight';
/// <summary>The sum of the weights up to this one; the last of a candidate is its score.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_evidence_running_sum(step: Pintakt_evidence): Int64; cdecl;
  external IntaktLibrary name 'intakt_evidence_running_sum';
/// <summary>The value of the order, masked to its first letter and its length.</summary>
/// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
function intakt_evidence_ours(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_evidence_ours';
/// <summary>The value of the candidate, masked to its first letter and its length.</summary>
/// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
function intakt_evidence_theirs(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_evidence_theirs';
/// <summary>The value of the order in the clear. May be personal data: for a clerk, not for logs.</summary>
/// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
function intakt_evidence_ours_value(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_evidence_ours_value';
/// <summary>The value of the candidate in the clear. May be personal data: for a clerk, not for logs.</summary>
/// <remarks>Borrowed from <c>step</c>; NULL where there is none.</remarks>
function intakt_evidence_theirs_value(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_evidence_theirs_value';
/// <summary>The whole evidence, as plans have it.</summary>
/// <remarks>JSON. Borrowed from <c>step</c>; NULL for NULL.</remarks>
function intakt_evidence_json(step: Pintakt_evidence; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_evidence_json';
/// <summary>ISO 4217 code, where the order states its currency. No amount of the order is in another one.</summary>
/// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_currency(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_currency';
/// <summary>The factor between the order's currency and the shop's own, as the order states it. Recorded, never
/// applied.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_exchange_factor(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_exchange_factor';
/// <summary>Whether prices include tax, as the order states it.</summary>
/// <remarks>One of <c>intakt_price_kinds</c>; 0 where nothing is said.</remarks>
function intakt_amounts_prices(amounts: Pintakt_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_amounts_prices';
/// <summary>Where amounts are rounded.</summary>
/// <remarks>One of <c>intakt_roundings</c>; 0 where nothing is said.</remarks>
function intakt_amounts_rounding(amounts: Pintakt_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_amounts_rounding';
/// <summary>Sum without tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_net(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_net';
/// <summary>Tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_tax(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_tax';
/// <summary>Sum with tax: net and tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_gross(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_gross';
/// <summary>The amount of the rounding line: what brings the computed sum to the one that the order states.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_rounding_line(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_rounding_line';
/// <summary>What is to be paid: gross and rounding line. It is the sum that the order states, where it states
/// one.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_payable(amounts: Pintakt_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_amounts_payable';
/// <summary>The sums of each tax rate; they sum to net, tax and gross.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_rate(amounts: Pintakt_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  external IntaktLibrary name 'intakt_amounts_rate';
/// <summary>How many there are for <c>intakt_amounts_rate</c>; 0 for NULL.</summary>
function intakt_amounts_rate_count(amounts: Pintakt_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_amounts_rate_count';
/// <summary>The lines that have amounts; with the charges they sum to net, tax and gross.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_line(amounts: Pintakt_amounts; index: size_t): Pintakt_line_amounts; cdecl;
  external IntaktLibrary name 'intakt_amounts_line';
/// <summary>How many there are for <c>intakt_amounts_line</c>; 0 for NULL.</summary>
function intakt_amounts_line_count(amounts: Pintakt_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_amounts_line_count';
/// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_charge(amounts: Pintakt_amounts; index: size_t): Pintakt_charge_amounts; cdecl;
  external IntaktLibrary name 'intakt_amounts_charge';
/// <summary>How many there are for <c>intakt_amounts_charge</c>; 0 for NULL.</summary>
function intakt_amounts_charge_count(amounts: Pintakt_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_amounts_charge_count';
/// <summary>What the order does not state, so that sums are missing.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_missing(amounts: Pintakt_amounts; index: size_t): Pintakt_missing; cdecl;
  external IntaktLibrary name 'intakt_amounts_missing';
/// <summary>How many there are for <c>intakt_amounts_missing</c>; 0 for NULL.</summary>
function intakt_amounts_missing_count(amounts: Pintakt_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_amounts_missing_count';
/// <summary>Amounts that the order states and that differ from the computed ones, with the difference
/// explained.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_difference(amounts: Pintakt_amounts; index: size_t): Pintakt_difference; cdecl;
  external IntaktLibrary name 'intakt_amounts_difference';
/// <summary>How many there are for <c>intakt_amounts_difference</c>; 0 for NULL.</summary>
function intakt_amounts_difference_count(amounts: Pintakt_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_amounts_difference_count';
/// <summary>Why no tax, or whose tax; where the question comes up.</summary>
/// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_tax_treatment(amounts: Pintakt_amounts): Pintakt_tax_treatment; cdecl;
  external IntaktLibrary name 'intakt_amounts_tax_treatment';
/// <summary>What has been paid.</summary>
/// <remarks>Borrowed from <c>amounts</c>; NULL where there is none.</remarks>
function intakt_amounts_payment(amounts: Pintakt_amounts): Pintakt_payment_summary; cdecl;
  external IntaktLibrary name 'intakt_amounts_payment';
/// <summary>Rate in percent; none where the order states tax amounts only.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_rate(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_rate';
/// <summary>Without tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_net(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_net';
/// <summary>Tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_tax(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_tax';
/// <summary>With tax.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_gross(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_gross';
/// <summary>The target's code for the tax.</summary>
/// <remarks>Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_tax_code(part: Pintakt_part_amounts; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_tax_code';
/// <summary>The target's revenue account.</summary>
/// <remarks>Borrowed from <c>part</c>; NULL where there is none.</remarks>
function intakt_part_amounts_account(part: Pintakt_part_amounts): Pintakt_revenue_account; cdecl;
  external IntaktLibrary name 'intakt_part_amounts_account';
/// <summary>The account.</summary>
/// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
function intakt_revenue_account_number(account: Pintakt_revenue_account; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_revenue_account_number';
/// <summary>What named it.</summary>
/// <remarks>One of <c>intakt_account_sources</c>; 0 where nothing is said.</remarks>
function intakt_revenue_account_from(account: Pintakt_revenue_account): Integer; cdecl;
  external IntaktLibrary name 'intakt_revenue_account_from';
/// <summary>The line, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_line_amounts_line(line: Pintakt_line_amounts): Int64; cdecl;
  external IntaktLibrary name 'intakt_line_amounts_line';
/// <summary>How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles;
/// none where the line states its rate.</summary>
/// <remarks>One of <c>intakt_split_methods</c>; 0 where nothing is said.</remarks>
function intakt_line_amounts_split(line: Pintakt_line_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_line_amounts_split';
/// <summary>What a voucher that stands as a line is: a payment has no amounts here.</summary>
/// <remarks>One of <c>intakt_voucher_uses</c>; 0 where nothing is said.</remarks>
function intakt_line_amounts_voucher(line: Pintakt_line_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_line_amounts_voucher';
/// <summary>Its part under each rate; they sum to the line.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_line_amounts_part(line: Pintakt_line_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  external IntaktLibrary name 'intakt_line_amounts_part';
/// <summary>How many there are for <c>intakt_line_amounts_part</c>; 0 for NULL.</summary>
function intakt_line_amounts_part_count(line: Pintakt_line_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_line_amounts_part_count';
/// <summary>The charge, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_charge_amounts_charge(charge: Pintakt_charge_amounts): Int64; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_charge';
/// <summary>What kind of charge it is.</summary>
/// <remarks>One of <c>intakt_charge_kinds</c>; 0 where nothing is said.</remarks>
function intakt_charge_amounts_kind(charge: Pintakt_charge_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_kind';
/// <summary>How it was split over the tax rates of the lines; none where the order states its rate.</summary>
/// <remarks>One of <c>intakt_split_methods</c>; 0 where nothing is said.</remarks>
function intakt_charge_amounts_split(charge: Pintakt_charge_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_split';
/// <summary>What a voucher is: a payment has no amounts here.</summary>
/// <remarks>One of <c>intakt_voucher_uses</c>; 0 where nothing is said.</remarks>
function intakt_charge_amounts_voucher(charge: Pintakt_charge_amounts): Integer; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_voucher';
/// <summary>Its part under each rate; they sum to the charge.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>charge</c>; NULL where there is none.</remarks>
function intakt_charge_amounts_part(charge: Pintakt_charge_amounts; index: size_t): Pintakt_part_amounts; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_part';
/// <summary>How many there are for <c>intakt_charge_amounts_part</c>; 0 for NULL.</summary>
function intakt_charge_amounts_part_count(charge: Pintakt_charge_amounts): size_t; cdecl;
  external IntaktLibrary name 'intakt_charge_amounts_part_count';
/// <summary>The line, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_missing_line(missing: Pintakt_missing): Int64; cdecl; external IntaktLibrary name 'intakt_missing_line';
/// <summary>The charge, counted from 1.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_missing_charge(missing: Pintakt_missing): Int64; cdecl;
  external IntaktLibrary name 'intakt_missing_charge';
/// <summary>What is missing.</summary>
/// <remarks>One of <c>intakt_missing_fields</c>; 0 where nothing is said.</remarks>
function intakt_missing_field(missing: Pintakt_missing): Integer; cdecl;
  external IntaktLibrary name 'intakt_missing_field';
/// <summary>Which amount.</summary>
/// <remarks>One of <c>intakt_total_kinds</c>; 0 where nothing is said.</remarks>
function intakt_difference_total(difference: Pintakt_difference): Integer; cdecl;
  external IntaktLibrary name 'intakt_difference_total';
/// <summary>The line, counted from 1, for an amount of a line.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_difference_line(difference: Pintakt_difference): Int64; cdecl;
  external IntaktLibrary name 'intakt_difference_line';
/// <summary>The tax rate in percent, for an amount of a rate.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
/// none.</remarks>
function intakt_difference_rate(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_difference_rate';
/// <summary>What the order states.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
/// none.</remarks>
function intakt_difference_stated(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_difference_stated';
/// <summary>What was computed.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
/// none.</remarks>
function intakt_difference_computed(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_difference_computed';
/// <summary>Stated less computed.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>difference</c>; NULL where there is
/// none.</remarks>
function intakt_difference_amount(difference: Pintakt_difference; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_difference_amount';
/// <summary>What could be the cause.</summary>
/// <remarks>One of <c>intakt_causes</c>; 0 where nothing is said.</remarks>
function intakt_difference_cause(difference: Pintakt_difference): Integer; cdecl;
  external IntaktLibrary name 'intakt_difference_cause';
/// <summary>What became of it.</summary>
/// <remarks>One of <c>intakt_resolutions</c>; 0 where nothing is said.</remarks>
function intakt_difference_resolution(difference: Pintakt_difference): Integer; cdecl;
  external IntaktLibrary name 'intakt_difference_resolution';
/// <summary>The outcome.</summary>
/// <remarks>One of <c>intakt_treatment_kinds</c>; 0 where nothing is said.</remarks>
function intakt_tax_treatment_kind(treatment: Pintakt_tax_treatment): Integer; cdecl;
  external IntaktLibrary name 'intakt_tax_treatment_kind';
/// <summary>What it rests on, whether met or not.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>treatment</c>; NULL where there is none.</remarks>
function intakt_tax_treatment_condition(treatment: Pintakt_tax_treatment; index: size_t): Pintakt_condition; cdecl;
  external IntaktLibrary name 'intakt_tax_treatment_condition';
/// <summary>How many there are for <c>intakt_tax_treatment_condition</c>; 0 for NULL.</summary>
function intakt_tax_treatment_condition_count(treatment: Pintakt_tax_treatment): size_t; cdecl;
  external IntaktLibrary name 'intakt_tax_treatment_condition_count';
/// <summary>Which.</summary>
/// <remarks>One of <c>intakt_condition_kinds</c>; 0 where nothing is said.</remarks>
function intakt_condition_kind(condition: Pintakt_condition): Integer; cdecl;
  external IntaktLibrary name 'intakt_condition_kind';
/// <summary>Whether it is met.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_condition_met(condition: Pintakt_condition): Integer; cdecl;
  external IntaktLibrary name 'intakt_condition_met';
/// <summary>How far it is paid.</summary>
/// <remarks>One of <c>intakt_payment_states</c>; 0 where nothing is said.</remarks>
function intakt_payment_summary_state(summary: Pintakt_payment_summary): Integer; cdecl;
  external IntaktLibrary name 'intakt_payment_summary_state';
/// <summary>The sum of what has been received, as far as the order says how much.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>summary</c>; NULL where there is none.</remarks>
function intakt_payment_summary_paid(summary: Pintakt_payment_summary; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_summary_paid';
/// <summary>What is left to pay; below zero where too much was paid.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>summary</c>; NULL where there is none.</remarks>
function intakt_payment_summary_open(summary: Pintakt_payment_summary; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_payment_summary_open';
/// <summary>The company of the host.</summary>
/// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
function intakt_account_tenant(account: Pintakt_account; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_account_tenant';
/// <summary>The shop.</summary>
/// <remarks>Borrowed from <c>account</c>; NULL where there is none.</remarks>
function intakt_account_source(account: Pintakt_account; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_account_source';
/// <summary>How many records were read.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_read(account: Pintakt_account): Int64; cdecl; external IntaktLibrary name 'intakt_account_read';
/// <summary>Records with a plan to carry out.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_planned(account: Pintakt_account): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_planned';
/// <summary>Records with nothing to do.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_skipped(account: Pintakt_account): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_skipped';
/// <summary>Records whose plan waits.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_waiting(account: Pintakt_account): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_waiting';
/// <summary>Records that wait for a person.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_held(account: Pintakt_account): Int64; cdecl; external IntaktLibrary name 'intakt_account_held';
/// <summary>Records that a filter took out.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_filtered(account: Pintakt_account): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_filtered';
/// <summary>Records that could not be read.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_unreadable(account: Pintakt_account): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_unreadable';
/// <summary>Every record that is not planned, in the order of the run.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>account</c>; NULL where there is none.</remarks>
function intakt_account_record(account: Pintakt_account; index: size_t): Pintakt_account_entry; cdecl;
  external IntaktLibrary name 'intakt_account_record';
/// <summary>How many there are for <c>intakt_account_record</c>; 0 for NULL.</summary>
function intakt_account_record_count(account: Pintakt_account): size_t; cdecl;
  external IntaktLibrary name 'intakt_account_record_count';
/// <summary>How often each clerk was told of what he has subscribed to.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>account</c>; NULL where there is none.</remarks>
function intakt_account_notice(account: Pintakt_account; index: size_t): Pintakt_account_notices; cdecl;
  external IntaktLibrary name 'intakt_account_notice';
/// <summary>How many there are for <c>intakt_account_notice</c>; 0 for NULL.</summary>
function intakt_account_notice_count(account: Pintakt_account): size_t; cdecl;
  external IntaktLibrary name 'intakt_account_notice_count';
/// <summary>What it became.</summary>
/// <remarks>One of <c>intakt_classes</c>; 0 where nothing is said.</remarks>
function intakt_account_entry_class(entry: Pintakt_account_entry): Integer; cdecl;
  external IntaktLibrary name 'intakt_account_entry_class';
/// <summary>The number of the order, where it could be read.</summary>
/// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
function intakt_account_entry_number(entry: Pintakt_account_entry; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_account_entry_number';
/// <summary>Where the record stands.</summary>
/// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
function intakt_account_entry_position(entry: Pintakt_account_entry): Pintakt_position; cdecl;
  external IntaktLibrary name 'intakt_account_entry_position';
/// <summary>Why; the first of a held order's reasons. The plan has all.</summary>
/// <remarks>Borrowed from <c>entry</c>; NULL where there is none.</remarks>
function intakt_account_entry_reason(entry: Pintakt_account_entry): Pintakt_reason; cdecl;
  external IntaktLibrary name 'intakt_account_entry_reason';
/// <summary>Who was told.</summary>
/// <remarks>Borrowed from <c>told</c>; NULL where there is none.</remarks>
function intakt_account_notices_clerk(told: Pintakt_account_notices; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_account_notices_clerk';
/// <summary>Of what: a code as <c>intakt_reason_code</c> has it.</summary>
/// <remarks>Borrowed from <c>told</c>; NULL where there is none.</remarks>
function intakt_account_notices_code(told: Pintakt_account_notices; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_account_notices_code';
/// <summary>How often.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_account_notices_times(told: Pintakt_account_notices): Int64; cdecl;
  external IntaktLibrary name 'intakt_account_notices_times';
/// <summary>Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. Not
/// needed: the first report does it, too.</summary>
/// <remarks>The order is named as its plan does: by tenant, source, kind of document and number. An empty <c>tenant</c>
/// or <c>kind</c> is that of the settings. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not
/// planned, <c>INTAKT_STATUS_CALLBACK</c> or <c>INTAKT_STATUS_STORE</c> where the memory is the host's or a
/// database.</remarks>
function intakt_importer_begin(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar;
  source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar; number_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_begin';
/// <summary>Reports what became of one action of a plan. Checks (<c>link_party</c>, <c>check_article</c>,
/// <c>use_placeholder</c>) need no report of their own. To report the same outcome again changes nothing; one that
/// contradicts an earlier one is refused.</summary>
/// <remarks>The order is named as for <c>intakt_importer_begin</c>, <c>action</c> is the action's id in the plan,
/// <c>outcome</c> a number of <c>intakt_outcome</c>, <c>text</c> what that number says or empty. <c>settlement</c>, which
/// may be NULL, receives what followed as JSON: where the order stands, and which orders that waited for it are free now
/// (<c>released</c>) or held (<c>held</c>); free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_PLAN</c> when the outcome is refused, <c>INTAKT_STATUS_CALLBACK</c> or <c>INTAKT_STATUS_STORE</c>
/// where the memory is the host's or a database.</remarks>
function intakt_importer_report(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar;
  source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar; number_length: size_t;
  action: PAnsiChar; action_length: size_t; outcome: Integer; text: PAnsiChar; text_length: size_t;
  settlement: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_report';
/// <summary>Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Orders that
/// wait for it are held. Order and <c>settlement</c> as for <c>intakt_importer_report</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not planned or waiting,
/// <c>INTAKT_STATUS_CALLBACK</c> or <c>INTAKT_STATUS_STORE</c> where the memory is the host's or a database.</remarks>
function intakt_importer_withdraw(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
  source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
  number_length: size_t; settlement: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_withdraw';
/// <summary>The ledger as text, to be kept and given to <c>intakt_importer_ledger_load</c> in the next run. Equal ledgers
/// give equal bytes. It holds the data of parties whose creation is planned: keep it as carefully as the address book.
/// <c>ledger</c> receives the text; free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_importer_ledger_save(importer: Pintakt_importer; ledger: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_ledger_save';
/// <summary>Replaces the ledger by one that was saved.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when it is damaged or of another version; the ledger
/// stays then.</remarks>
function intakt_importer_ledger_load(importer: Pintakt_importer; ledger: Pointer; ledger_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_ledger_load';
/// <summary>What was written for an order whose outcomes were reported, as JSON, to be kept by the host for
/// <c>intakt_importer_undo</c>. It holds old and new values of changed fields: keep it as carefully as the address book.
/// <c>result</c> and <c>index</c> name the plan. <c>journal</c> receives the text; free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when the result has no such plan, <c>INTAKT_STATUS_PLAN</c> when the ledger
/// does not know its order, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_journal(importer: Pintakt_importer; result: Pintakt_result; index: size_t;
  journal: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_journal';
/// <summary>Makes the plan that takes another one back. Nothing that was changed after the plan is lost by it.
/// <c>journal</c> is the text that <c>intakt_importer_journal</c> gave.</summary>
/// <remarks><c>written</c> is asked how each thing is now: <c>kind</c> is a number of <c>intakt_written_kind</c>,
/// <c>id</c> the id in the host; it writes a number of <c>intakt_written</c> and returns 0. Payments, files and documents
/// of the plan itself are no change and no use. <c>answer</c> receives the steps as JSON, in the order in which they are
/// to be done: <c>reversed</c> with what the host is to do, <c>gone</c>, <c>kept</c> or <c>impossible</c> with the
/// reason. Free it with <c>intakt_buffer_free</c>. What was done is told by <c>intakt_importer_settle_undo</c>.
/// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> for a journal that cannot be read,
/// <c>INTAKT_STATUS_CALLBACK</c>; nothing is decided then.</remarks>
function intakt_importer_undo(importer: Pintakt_importer; journal: PAnsiChar; journal_length: size_t;
  written: intakt_importer_undo_written_fn; user_data: Pointer; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_undo';
/// <summary>Tells which actions of a plan were taken back, or found gone. When nothing of the plan is left the order is
/// <c>undone</c>: it is passed over when it comes again, until <c>intakt_importer_plan_again</c>. To tell it a second
/// time changes nothing.</summary>
/// <remarks><c>actions</c> are the ids of <c>action_count</c> actions, <c>action_lengths</c> their lengths in bytes.
/// <c>answer</c>, which may be NULL, receives where the order stands now, as JSON such as <c>"undone"</c>; free it with
/// <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> for an order that the ledger does not
/// know and for an action that was not carried out, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_settle_undo(importer: Pintakt_importer; journal: PAnsiChar; journal_length: size_t;
  actions: PPAnsiChar; action_lengths: PUInt64_t; action_count: size_t; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_settle_undo';
/// <summary>Lets an order that was taken back be planned again when it comes the next time. The order is named as for
/// <c>intakt_importer_begin</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when the order is not <c>undone</c>,
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_plan_again(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
  source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
  number_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_plan_again';
/// <summary>Answers a question of a plan, for a host that keeps decisions (<c>intakt_importer_set_decisions</c>). The
/// answer holds for exactly what was asked: for the same party with the same candidates, in every order, and for this
/// order alone where its data would not tell two people apart. Nothing is planned yet: read the order again.</summary>
/// <remarks><c>plan</c> is the JSON of the plan (<c>intakt_plan_json</c>), which the host may have kept for any time;
/// <c>review</c> the id of the question in it, such as <c>review-1</c>. <c>choice</c>, <c>party</c> and <c>by</c> are as
/// for <c>intakt_database_decide</c>; <c>at</c> says when: seconds since 1970 (UTC). <c>reject</c> also takes the order
/// out of what is to be done. <c>decision</c>, which may be NULL, receives the number of the decision.
/// <c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, or the importer keeps no decisions;
/// <c>INTAKT_STATUS_PLAN</c> when the question does not have this answer or is about somebody who is never this party;
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_decide(importer: Pintakt_importer; plan: PAnsiChar; plan_length: size_t; review: PAnsiChar;
  review_length: size_t; choice: PAnsiChar; choice_length: size_t; party: PAnsiChar; party_length: size_t;
  by: PAnsiChar; by_length: size_t; at: Int64; decision: PInt64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_decide';
/// <summary>What was decided, the latest first, at most <c>most</c>, as a JSON array: who, when, what, and who took it
/// back. For a host that keeps decisions. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when the importer keeps no decisions,
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_decisions(importer: Pintakt_importer; most: Cardinal; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_decisions';
/// <summary>Takes a decision back, for a host that keeps decisions: the question is asked again when the order is read
/// the next time. What was carried out because of it stays; <c>intakt_importer_undo</c> takes that back. <c>by</c> and
/// <c>at</c> are as for <c>intakt_importer_decide</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such decision or the importer keeps none,
/// <c>INTAKT_STATUS_PLAN</c> when it is taken back already, <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_take_back_decision(importer: Pintakt_importer; decision: Int64; by: PAnsiChar;
  by_length: size_t; at: Int64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_take_back_decision';
/// <summary>Says that the party of a question is never <c>party</c>, whatever will prove the contrary, for a host that
/// keeps decisions. <c>plan</c> and <c>review</c> name the question, <c>by</c> and <c>at</c> are as for
/// <c>intakt_importer_decide</c>. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, or the importer keeps no decisions;
/// <c>INTAKT_STATUS_PLAN</c> when the question is not about who a party is; <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_never(importer: Pintakt_importer; plan: PAnsiChar; plan_length: size_t; review: PAnsiChar;
  review_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t; at: Int64;
  pair: PInt64; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_never';
/// <summary>Says that two parties of the address book are never one, for a host that keeps decisions: an order's party
/// that is the one is not taken for the other. Everything else is as for <c>intakt_importer_never</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party, both are the same, or the importer keeps no
/// decisions; <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_never_same(importer: Pintakt_importer; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
  other_length: size_t; by: PAnsiChar; by_length: size_t; at: Int64; pair: PInt64; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_importer_never_same';
/// <summary>Takes a pair of <c>intakt_importer_never</c> or <c>intakt_importer_never_same</c> back. <c>by</c> and
/// <c>at</c> are as for <c>intakt_importer_decide</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when it is not in force or the importer keeps no decisions,
/// <c>INTAKT_STATUS_CALLBACK</c>.</remarks>
function intakt_importer_take_back_never(importer: Pintakt_importer; pair: Int64; by: PAnsiChar; by_length: size_t;
  at: Int64; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_take_back_never';
/// <summary>Opens a database file, makes it if need be, and brings it up to date. <c>path</c> is its name in UTF-8; an
/// empty one means a database in memory that is gone with its handle. <c>options</c> may be NULL. <c>database</c>
/// receives the handle.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also in a build without SQLite, <c>INTAKT_STATUS_STORE</c>,
/// <c>INTAKT_STATUS_MATCHING</c> when its keys are stale.</remarks>
function intakt_database_open(path: PAnsiChar; path_length: size_t; options: Pintakt_database_options;
  database: PPintakt_database; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_open';
/// <summary>Frees a database handle. NULL is fine. Importers that use the database keep it open. Not while another call
/// uses it: it stays as it is then.</summary>
procedure intakt_database_free(database: Pintakt_database); cdecl; external IntaktLibrary name 'intakt_database_free';
/// <summary>Sets the time that is written from now on: seconds since 1970 (UTC).</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_database_set_now(database: Pintakt_database; now: Int64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_set_now';
/// <summary>Puts a list of customers into the database, all of them or none; who is there already is replaced. The list
/// is read as for <c>intakt_importer_set_customers_csv</c>. Customers that were erased before
/// (<c>intakt_database_erase</c>) are left out. <c>answer</c> receives how many there were as JSON: <c>{"customers": …,
/// "articles": 0, "erased": …}</c>; <c>problems</c>, which may be NULL, what looks wrong, as a JSON array. Free both with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c> or <c>INTAKT_STATUS_INPUT</c> when the list or a row of
/// it cannot be read, <c>INTAKT_STATUS_STORE</c>; nothing is changed then.</remarks>
function intakt_database_import_customers_csv(database: Pintakt_database; name: PAnsiChar; name_length: size_t;
  list: Pointer; list_length: size_t; problems: PPintakt_buffer; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_import_customers_csv';
/// <summary>Puts a list of articles into the database, all of them or none; which are there already are replaced. The
/// list is read as for <c>intakt_importer_set_articles_csv</c>. Everything else is as for
/// <c>intakt_database_import_customers_csv</c>.</summary>
/// <remarks>The status codes are those of <c>intakt_database_import_customers_csv</c>.</remarks>
function intakt_database_import_articles_csv(database: Pintakt_database; name: PAnsiChar; name_length: size_t;
  list: Pointer; list_length: size_t; problems: PPintakt_buffer; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_import_articles_csv';
/// <summary>Adds a customer, or replaces the one with this id. Parameters as for
/// <c>intakt_importer_upsert_customer_json</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_upsert_customer_json(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
  version: UInt64; json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_upsert_customer_json';
/// <summary>Takes a customer out, but not out of documents and the ledger: see <c>intakt_database_erase</c>.
/// <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this id.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_remove_customer(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
  removed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_remove_customer';
/// <summary>Adds a contact of a company, or replaces the one with this id. <c>company</c> is the id of the company;
/// everything else is as for <c>intakt_importer_upsert_customer_json</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_upsert_contact_json(database: Pintakt_database; company: PAnsiChar; company_length: size_t;
  id: PAnsiChar; id_length: size_t; version: UInt64; json: PAnsiChar; json_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_upsert_contact_json';
/// <summary>Adds an article, or replaces the one with this id. Parameters as for
/// <c>intakt_article_sink_add_json</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_upsert_article_json(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
  version: UInt64; json: PAnsiChar; json_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_upsert_article_json';
/// <summary>Takes an article out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
/// id.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_remove_article(database: Pintakt_database; id: PAnsiChar; id_length: size_t; removed: PInteger;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_remove_article';
/// <summary>The customer with this id as JSON, <c>{"id": …, "version": …, "party": {…}}</c>, or <c>null</c> where there
/// is none. Personal data. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_customer_json(database: Pintakt_database; id: PAnsiChar; id_length: size_t;
  answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_customer_json';
/// <summary>Lets the importer look for customers and articles in a database and keep its memory there, in place of
/// everything else that was set. NULL goes back to that. The importer keeps the database open; the handle may be freed.
/// The country of the settings must be that of the database.</summary>
/// <remarks>A database without articles says nothing about them: plans then say that nobody has checked them.
/// <c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_importer_set_database(importer: Pintakt_importer; database: Pintakt_database;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_set_database';
/// <summary>Carries a plan of a result out in the database of its importer, all of it or nothing. For a host that lets a
/// clerk look first; <c>INTAKT_IMPORT_APPLY</c> does it while orders are read.</summary>
/// <remarks><c>answer</c> receives what became of it as JSON: <c>{"applied": "done", "number": …}</c> with the number of
/// the document, <c>{"applied": "not_due"}</c> for a plan that holds or skips its order, <c>{"applied": "stopped",
/// "action": …, "problem": …}</c> when the data have changed since; the order is planned anew when it is read again then.
/// Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when the importer has no database or the
/// result has no such plan, <c>INTAKT_STATUS_STORE</c>, <c>INTAKT_STATUS_PLAN</c>.</remarks>
function intakt_importer_apply(importer: Pintakt_importer; result: Pintakt_result; index: size_t;
  answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_apply';
/// <summary>Puts the orders of a source in order that an earlier run left begun or planned, as after a crash. Imports
/// that carry plans out do it by themselves. <c>answer</c> receives what was found as JSON: <c>applied</c> and
/// <c>repeated</c>, lists of orders, and <c>withdrawn</c>, a number. Free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_recover(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t;
  source: PAnsiChar; source_length: size_t; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_recover';
/// <summary>What the time between <c>from</c> and <c>until</c> brought, source by source, and what is open now, as JSON:
/// runs, account, new customers, open and held orders, questions. Both are seconds since 1970 (UTC). Personal data. Free
/// <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_today(database: Pintakt_database; from: Int64; until_: Int64; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_today';
/// <summary>Past runs with their accounts, the latest first, at most <c>most</c>, as a JSON array. Free <c>answer</c>
/// with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_runs(database: Pintakt_database; most: Cardinal; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_runs';
/// <summary>One past run with the records that were not simply planned, as JSON: <c>{"run": …, "entries": […]}</c>, or
/// <c>null</c> where there is none of this number. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_run(database: Pintakt_database; id: Int64; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_run';
/// <summary>Erases a person: from customers, ledger, questions and past runs, and as a party of every document; then the
/// file is rewritten without it. Documents stay, with articles and amounts, and name nobody. <c>id</c> is the person's
/// id. <c>answer</c> receives what was erased as JSON; free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when nothing is known of the person, <c>INTAKT_STATUS_PLAN</c> while an order
/// of the person is being carried out, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_erase(database: Pintakt_database; id: PAnsiChar; id_length: size_t; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_erase';
/// <summary>Forgets what is older than <c>before</c>, in seconds since 1970 (UTC). <c>what</c> are numbers of
/// <c>intakt_kept</c>, added up. <c>answer</c> receives how much that was as JSON; free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>; nothing is forgotten then.</remarks>
function intakt_database_forget(database: Pintakt_database; what: Cardinal; before: Int64; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_forget';
/// <summary>The orders that the ledger takes for applied and that have no document, as after an older copy of the file
/// was put back, as a JSON array. With <c>reopen</c> other than 0 they are planned and carried out anew when they are
/// read again. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
function intakt_database_reconcile(database: Pintakt_database; reopen: Integer; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_reconcile';
/// <summary>Writes a list of the database for others, record by record: <c>customers</c>, <c>contacts</c>,
/// <c>articles</c>, <c>orders</c>, <c>payments</c>, <c>references</c> or <c>reviews</c>; <c>docs/export.md</c> has their
/// fields. All records are of one state of the database. Personal data.</summary>
/// <remarks><c>options</c> is a JSON object: <c>format</c> (<c>csv</c>, <c>json</c>, <c>jsonl</c> or <c>xml</c>; it is
/// needed), <c>charset</c> (such as <c>utf-8-bom</c> or <c>windows-1252</c>), <c>fields</c> (an array: only these, in
/// this order), and for CSV <c>delimiter</c>, <c>decimal</c> and <c>guard</c> (<c>false</c>: texts that a spreadsheet
/// would take for formulas get no apostrophe). <c>tenant</c> and <c>source</c> choose records of one company or shop;
/// <c>since</c> those made then or later, in seconds since 1970 (UTC). <c>write</c> gets the bytes piece by piece, and
/// copies what it keeps. It returns 0 to go on; any other number ends the list. It must not use the database
/// (<c>INTAKT_STATUS_BUSY</c>). <c>records</c>, which may be NULL, receives how many there were. What was written before
/// an error is a part of a list: put a file in its place when the call has succeeded. <c>INTAKT_STATUS_USAGE</c> also for
/// a view or field that there is not, <c>INTAKT_STATUS_DATA</c> for a character that the charset lacks or XML forbids,
/// <c>INTAKT_STATUS_CALLBACK</c> when <c>write</c> ended the list (<c>intakt_error_host_code</c> has its number),
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_export(database: Pintakt_database; view: PAnsiChar; view_length: size_t; options: PAnsiChar;
  options_length: size_t; write: intakt_database_export_write_fn; user_data: Pointer; records: PUInt64_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_export';
/// <summary>The questions, the oldest first.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>reviews</c>; NULL where there is none.</remarks>
function intakt_reviews_row(reviews: Pintakt_reviews; index: size_t): Pintakt_review_row; cdecl;
  external IntaktLibrary name 'intakt_reviews_row';
/// <summary>How many there are for <c>intakt_reviews_row</c>; 0 for NULL.</summary>
function intakt_reviews_row_count(reviews: Pintakt_reviews): size_t; cdecl;
  external IntaktLibrary name 'intakt_reviews_row_count';
/// <summary>All of them as a JSON array.</summary>
/// <remarks>Borrowed from <c>reviews</c>; NULL where there is none.</remarks>
function intakt_reviews_json(reviews: Pintakt_reviews; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_reviews_json';
/// <summary>Its number, for <c>intakt_importer_review_case</c> and <c>intakt_database_decide</c>.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_id(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_id';
/// <summary>How far it is: <c>new</c>, <c>in_work</c> or <c>done</c>.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_state(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_state';
/// <summary>Who has it in work, or has answered it.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_owner(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_owner';
/// <summary>What is asked, such as <c>which_party</c>.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_question(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_question';
/// <summary>Why, as a stable word such as <c>party_unclear</c>.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_code(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_code';
/// <summary>Why, as a sentence without personal data.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_text(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_text';
/// <summary>The source that the order is from.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_source(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_source';
/// <summary>The tenant of the order; none where the order has no number.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_tenant(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_tenant';
/// <summary>What kind of document the order becomes, such as <c>intake</c>; none where the order has no number.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_kind(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_kind';
/// <summary>The number of the order.</summary>
/// <remarks>Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_number(row: Pintakt_review_row; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_number';
/// <summary>The roles of the party that it is about.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
function intakt_review_row_role(row: Pintakt_review_row; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_row_role';
/// <summary>How many there are for <c>intakt_review_row_role</c>; 0 for NULL.</summary>
function intakt_review_row_role_count(row: Pintakt_review_row): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_row_role_count';
/// <summary>The answers that are possible, in the words of <c>intakt_database_decide</c> and others.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_answer(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_answer';
/// <summary>How many there are for <c>intakt_review_row_answer</c>; 0 for NULL.</summary>
function intakt_review_row_answer_count(row: Pintakt_review_row): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_row_answer_count';
/// <summary>The ids of the candidates, best first.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_candidate(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_candidate';
/// <summary>How many there are for <c>intakt_review_row_candidate</c>; 0 for NULL.</summary>
function intakt_review_row_candidate_count(row: Pintakt_review_row): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_row_candidate_count';
/// <summary>The number of the line that it is about, counted from 1; 0 where it is about a party or the whole
/// order.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_line(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_line';
/// <summary>The ids of the articles to choose from, where an article is asked for.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>row</c>; NULL where there is none.</remarks>
function intakt_review_row_article(row: Pintakt_review_row; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_row_article';
/// <summary>How many there are for <c>intakt_review_row_article</c>; 0 for NULL.</summary>
function intakt_review_row_article_count(row: Pintakt_review_row): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_row_article_count';
/// <summary>Since when it is asked: seconds since 1970 (UTC).</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_created(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_created';
/// <summary>When somebody did something with it: seconds since 1970 (UTC).</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_changed(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_changed';
/// <summary>The number of the decision that answered it.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_decision(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_decision';
/// <summary>The number of a decision that does not fit any more, for which it is asked again.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_row_outdated(row: Pintakt_review_row): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_row_outdated';
/// <summary>The parties, in the order in which they came into the address book.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>parties</c>; NULL where there is none.</remarks>
function intakt_found_parties_party(parties: Pintakt_found_parties; index: size_t): Pintakt_found_party; cdecl;
  external IntaktLibrary name 'intakt_found_parties_party';
/// <summary>How many there are for <c>intakt_found_parties_party</c>; 0 for NULL.</summary>
function intakt_found_parties_party_count(parties: Pintakt_found_parties): size_t; cdecl;
  external IntaktLibrary name 'intakt_found_parties_party_count';
/// <summary>All of them as a JSON array of <c>{"id": …, "flags": […], "party": {…}}</c>.</summary>
/// <remarks>Borrowed from <c>parties</c>; NULL where there is none.</remarks>
function intakt_found_parties_json(parties: Pintakt_found_parties; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_parties_json';
/// <summary>Its id.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_party_id(found: Pintakt_found_party; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_party_id';
/// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_party_flag(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_party_flag';
/// <summary>How many there are for <c>intakt_found_party_flag</c>; 0 for NULL.</summary>
function intakt_found_party_flag_count(found: Pintakt_found_party): size_t; cdecl;
  external IntaktLibrary name 'intakt_found_party_flag_count';
/// <summary>The names of the fields that it has, such as <c>given_name</c>.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_party_field(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_party_field';
/// <summary>How many there are for <c>intakt_found_party_field</c>; 0 for NULL.</summary>
function intakt_found_party_field_count(found: Pintakt_found_party): size_t; cdecl;
  external IntaktLibrary name 'intakt_found_party_field_count';
/// <summary>The values of the fields, in the order of their names.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_party_value(found: Pintakt_found_party; index: size_t; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_party_value';
/// <summary>How many there are for <c>intakt_found_party_value</c>; 0 for NULL.</summary>
function intakt_found_party_value_count(found: Pintakt_found_party): size_t; cdecl;
  external IntaktLibrary name 'intakt_found_party_value_count';
/// <summary>The articles, by id.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>articles</c>; NULL where there is none.</remarks>
function intakt_found_articles_article(articles: Pintakt_found_articles; index: size_t): Pintakt_found_article; cdecl;
  external IntaktLibrary name 'intakt_found_articles_article';
/// <summary>How many there are for <c>intakt_found_articles_article</c>; 0 for NULL.</summary>
function intakt_found_articles_article_count(articles: Pintakt_found_articles): size_t; cdecl;
  external IntaktLibrary name 'intakt_found_articles_article_count';
/// <summary>All of them as a JSON array of articles as <c>intakt_article_sink_add_json</c> takes them, with
/// <c>version</c>.</summary>
/// <remarks>Borrowed from <c>articles</c>; NULL where there is none.</remarks>
function intakt_found_articles_json(articles: Pintakt_found_articles; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_articles_json';
/// <summary>Its id.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_id(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_id';
/// <summary>Its number.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_number(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_number';
/// <summary>Its short text.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_name(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_name';
/// <summary>Its GTIN (EAN).</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_gtin(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_gtin';
/// <summary>Its Pharmazentralnummer.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_pzn(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_pzn';
/// <summary>The price of one unit.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_price(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_price';
/// <summary>The tax rate in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_tax_rate(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_tax_rate';
/// <summary>The unit of its quantity.</summary>
/// <remarks>Borrowed from <c>found</c>; NULL where there is none.</remarks>
function intakt_found_article_unit(found: Pintakt_found_article; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_found_article_unit';
/// <summary>Frees a list of questions. NULL is fine.</summary>
procedure intakt_reviews_free(reviews: Pintakt_reviews); cdecl; external IntaktLibrary name 'intakt_reviews_free';
/// <summary>Frees parties that were found. NULL is fine.</summary>
procedure intakt_found_parties_free(parties: Pintakt_found_parties); cdecl;
  external IntaktLibrary name 'intakt_found_parties_free';
/// <summary>Frees articles that were found. NULL is fine.</summary>
procedure intakt_found_articles_free(articles: Pintakt_found_articles); cdecl;
  external IntaktLibrary name 'intakt_found_articles_free';
/// <summary>The question.</summary>
/// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_row(review_case: Pintakt_review_case): Pintakt_review_row; cdecl;
  external IntaktLibrary name 'intakt_review_case_row';
/// <summary>Whether the order is kept, so that it can be planned again without its file.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_review_case_is_kept(review_case: Pintakt_review_case): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_case_is_kept';
/// <summary>When the order was placed.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_date(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_case_date';
/// <summary>The sum of the order with its currency, as the sender states them, such as <c>10.00 EUR</c>.</summary>
/// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_total(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_case_total';
/// <summary>How many lines the order has.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_review_case_lines(review_case: Pintakt_review_case): Int64; cdecl;
  external IntaktLibrary name 'intakt_review_case_lines';
/// <summary>Whether the customer ordered without an account.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_review_case_is_guest(review_case: Pintakt_review_case): Integer; cdecl;
  external IntaktLibrary name 'intakt_review_case_is_guest';
/// <summary>What the order says of the party that is asked about.</summary>
/// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_party(review_case: Pintakt_review_case): Pintakt_party; cdecl;
  external IntaktLibrary name 'intakt_review_case_party';
/// <summary>Every candidate, best first.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_candidate(review_case: Pintakt_review_case; index: size_t): Pintakt_case_candidate; cdecl;
  external IntaktLibrary name 'intakt_review_case_candidate';
/// <summary>How many there are for <c>intakt_review_case_candidate</c>; 0 for NULL.</summary>
function intakt_review_case_candidate_count(review_case: Pintakt_review_case): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_case_candidate_count';
/// <summary>What the order says in the line that is asked about, where an article is asked for.</summary>
/// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_ordered(review_case: Pintakt_review_case): Pintakt_case_line; cdecl;
  external IntaktLibrary name 'intakt_review_case_ordered';
/// <summary>The articles to choose from, where an article is asked for.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_choice(review_case: Pintakt_review_case; index: size_t): Pintakt_found_article; cdecl;
  external IntaktLibrary name 'intakt_review_case_choice';
/// <summary>How many there are for <c>intakt_review_case_choice</c>; 0 for NULL.</summary>
function intakt_review_case_choice_count(review_case: Pintakt_review_case): size_t; cdecl;
  external IntaktLibrary name 'intakt_review_case_choice_count';
/// <summary>The whole case as JSON.</summary>
/// <remarks>Borrowed from <c>review_case</c>; NULL where there is none.</remarks>
function intakt_review_case_json(review_case: Pintakt_review_case; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_review_case_json';
/// <summary>The shop's code: that of the variant where there is one.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_code(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_code';
/// <summary>GTIN (EAN).</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_gtin(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_gtin';
/// <summary>Pharmazentralnummer.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_pzn(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_pzn';
/// <summary>Short text.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_name(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_name';
/// <summary>How many, with the unit, such as <c>2 Stk</c>.</summary>
/// <remarks>Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_quantity(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_quantity';
/// <summary>The tax rate in percent.</summary>
/// <remarks>A decimal, see <c>intakt_decimal_parts</c>. Borrowed from <c>line</c>; NULL where there is none.</remarks>
function intakt_case_line_tax_rate(line: Pintakt_case_line; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_line_tax_rate';
/// <summary>Its id in the address book.</summary>
/// <remarks>Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_id(candidate: Pintakt_case_candidate; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_id';
/// <summary>Whether the address book still has it.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_case_candidate_is_there(candidate: Pintakt_case_candidate): Integer; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_is_there';
/// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_flag(candidate: Pintakt_case_candidate; index: size_t; length: Psize_t): PAnsiChar;
  cdecl; external IntaktLibrary name 'intakt_case_candidate_flag';
/// <summary>How many there are for <c>intakt_case_candidate_flag</c>; 0 for NULL.</summary>
function intakt_case_candidate_flag_count(candidate: Pintakt_case_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_flag_count';
/// <summary>Whether a clerk has said that the party of the order is never this one.</summary>
/// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
function intakt_case_candidate_is_never(candidate: Pintakt_case_candidate): Integer; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_is_never';
/// <summary>The score of the comparison, in 1/100 bit.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_case_candidate_score(candidate: Pintakt_case_candidate): Int64; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_score';
/// <summary>What would prove it, as stable words.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_proof(candidate: Pintakt_case_candidate; index: size_t; length: Psize_t): PAnsiChar;
  cdecl; external IntaktLibrary name 'intakt_case_candidate_proof';
/// <summary>How many there are for <c>intakt_case_candidate_proof</c>; 0 for NULL.</summary>
function intakt_case_candidate_proof_count(candidate: Pintakt_case_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_proof_count';
/// <summary>What speaks against it, as stable words.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_contradiction(candidate: Pintakt_case_candidate; index: size_t;
  length: Psize_t): PAnsiChar; cdecl; external IntaktLibrary name 'intakt_case_candidate_contradiction';
/// <summary>How many there are for <c>intakt_case_candidate_contradiction</c>; 0 for NULL.</summary>
function intakt_case_candidate_contradiction_count(candidate: Pintakt_case_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_contradiction_count';
/// <summary>Field by field; those that neither side has are left out.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_field(candidate: Pintakt_case_candidate; index: size_t): Pintakt_case_field; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_field';
/// <summary>How many there are for <c>intakt_case_candidate_field</c>; 0 for NULL.</summary>
function intakt_case_candidate_field_count(candidate: Pintakt_case_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_field_count';
/// <summary>Its latest orders, the latest first.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>candidate</c>; NULL where there is none.</remarks>
function intakt_case_candidate_earlier(candidate: Pintakt_case_candidate; index: size_t): Pintakt_earlier_order; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_earlier';
/// <summary>How many there are for <c>intakt_case_candidate_earlier</c>; 0 for NULL.</summary>
function intakt_case_candidate_earlier_count(candidate: Pintakt_case_candidate): size_t; cdecl;
  external IntaktLibrary name 'intakt_case_candidate_earlier_count';
/// <summary>Which field, such as <c>given_name</c>.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_name(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_name';
/// <summary>What the order says.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_order(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_order';
/// <summary>What the address book has.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_candidate(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_candidate';
/// <summary>What the address book has once the candidate is named, as the settings say.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_result(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_result';
/// <summary>What becomes of the field: <c>keep</c>, <c>write</c> or <c>ask</c>.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_becomes(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_becomes';
/// <summary>How well the two agree, such as <c>equal</c>, <c>similar</c> or <c>different</c>.</summary>
/// <remarks>Borrowed from <c>field</c>; NULL where there is none.</remarks>
function intakt_case_field_agreement(field: Pintakt_case_field; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_case_field_agreement';
/// <summary>The source that the order came from.</summary>
/// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
function intakt_earlier_order_source(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_source';
/// <summary>What kind of document it is, such as <c>intake</c>.</summary>
/// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
function intakt_earlier_order_kind(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_kind';
/// <summary>The number of the document.</summary>
/// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
function intakt_earlier_order_number(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_number';
/// <summary>The number of the order; a hash once somebody of it was erased.</summary>
/// <remarks>Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
function intakt_earlier_order_order(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_order';
/// <summary>When the order was placed.</summary>
/// <remarks>ISO 8601, see <c>intakt_date_parts</c>. Borrowed from <c>earlier</c>; NULL where there is none.</remarks>
function intakt_earlier_order_date(earlier: Pintakt_earlier_order; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_date';
/// <summary>When it was written: seconds since 1970 (UTC).</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_earlier_order_created(earlier: Pintakt_earlier_order): Int64; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_created';
/// <summary>What the candidate was in it.</summary>
/// <remarks>The one with this index, from 0: one of <c>intakt_roles</c>; 0 where there is none.</remarks>
function intakt_earlier_order_role(earlier: Pintakt_earlier_order; index: size_t): Integer; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_role';
/// <summary>How many there are for <c>intakt_earlier_order_role</c>; 0 for NULL.</summary>
function intakt_earlier_order_role_count(earlier: Pintakt_earlier_order): size_t; cdecl;
  external IntaktLibrary name 'intakt_earlier_order_role_count';
/// <summary>Frees a case. NULL is fine.</summary>
procedure intakt_review_case_free(review_case: Pintakt_review_case); cdecl;
  external IntaktLibrary name 'intakt_review_case_free';
/// <summary>The questions of the database that wait for clerks. Orders that are imported with <c>INTAKT_IMPORT_APPLY</c>
/// leave them.</summary>
/// <remarks><c>filter</c> says which; empty for all that are not done. It is a JSON object of texts, each of which may be
/// left out: <c>state</c> (<c>new</c>, <c>in_work</c>, <c>done</c>), <c>source</c>, <c>number</c> of the order,
/// <c>question</c> such as <c>which_party</c>, <c>code</c> such as <c>party_unclear</c>, <c>owner</c>, <c>candidate</c>,
/// the id of a party that is among the candidates; and <c>like</c>, the number of a question that asks the same.
/// <c>reviews</c> receives them; free it with <c>intakt_reviews_free</c>. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_reviews(database: Pintakt_database; filter: PAnsiChar; filter_length: size_t;
  reviews: PPintakt_reviews; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_reviews';
/// <summary>Takes a question into work: it is that of <c>owner</c> then.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question, <c>INTAKT_STATUS_PLAN</c> when it is done,
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_take_review(database: Pintakt_database; review: Int64; owner: PAnsiChar; owner_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_take_review';
/// <summary>Gives a question back: it is new, and anybody's.</summary>
/// <remarks>The status codes are those of <c>intakt_database_take_review</c>.</remarks>
function intakt_database_give_back_review(database: Pintakt_database; review: Int64; error: PPintakt_error): Integer;
  cdecl; external IntaktLibrary name 'intakt_database_give_back_review';
/// <summary>Says that a question is done with, without anything following from it. One that still holds its order is
/// asked again when the order is planned the next time. <c>by</c> says who.</summary>
/// <remarks>The status codes are those of <c>intakt_database_take_review</c>.</remarks>
function intakt_database_close_review(database: Pintakt_database; review: Int64; by: PAnsiChar; by_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_close_review';
/// <summary>The parties that have every word of <c>text</c> in their id, names, address, numbers, e-mail address,
/// telephone or birth date; at most <c>most</c>. Without case and accents, and the beginning of a word is enough. For a
/// party that is none of the candidates. Looks at every party, which takes about a second for 100,000. <c>parties</c>
/// receives them; free it with <c>intakt_found_parties_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_search_parties(database: Pintakt_database; text: PAnsiChar; text_length: size_t;
  most: Cardinal; parties: PPintakt_found_parties; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_search_parties';
/// <summary>The articles of the database that have every word of <c>text</c> in their number, GTIN, PZN or name; at most
/// <c>most</c>. Words are compared as for <c>intakt_database_search_parties</c>. For a question about an article that is
/// missing: the number of the one that the clerk chooses is the <c>party</c> of <c>assign_article</c>.</summary>
/// <remarks>Looks at every article. <c>articles</c> receives them; free it with <c>intakt_found_articles_free</c>.
/// <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_search_articles(database: Pintakt_database; text: PAnsiChar; text_length: size_t;
  most: Cardinal; articles: PPintakt_found_articles; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_search_articles';
/// <summary>Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with
/// them, <c>reject</c> and <c>later</c> apart. Nothing is planned yet: <c>intakt_importer_plan_kept</c> does that, or the
/// next import.</summary>
/// <remarks><c>reviews</c> are the numbers of <c>review_count</c> questions. <c>choice</c> is one of assign it is the
/// party whose id <c>party</c> is, a candidate or any other assign_article the line means the article whose number
/// <c>party</c> is, or whose id it is among those to choose from create it is nobody known, or no known article: the
/// party or article is created collective it is booked on the collective customer of the settings placeholder the line is
/// booked on the placeholder of the settings split the company is the customer, the person a contact below it;
/// <c>party</c> is the id of the company, empty for a new one reject the order is not taken in later nothing; that
/// somebody has seen it is kept <c>party</c> is empty for all others. <c>by</c> says who decides; when is what
/// <c>intakt_database_set_now</c> says. <c>answer</c> receives the decisions as a JSON array: <c>decision</c>, its
/// number, <c>review</c>, <c>also</c>, the questions that are answered with it, <c>orders</c> that can be planned again
/// now, <c>flags</c> of the party. Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when there is
/// no such question or party, <c>INTAKT_STATUS_PLAN</c> when a question is done or does not have this answer, or is about
/// somebody who is never this party, <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
function intakt_database_decide(database: Pintakt_database; reviews: PInt64; review_count: size_t; choice: PAnsiChar;
  choice_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t;
  answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_decide';
/// <summary>What was decided, the latest first, at most <c>most</c>, as a JSON array: who, when, what, and who revoked
/// it. Free <c>answer</c> with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_decisions(database: Pintakt_database; most: Cardinal; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_decisions';
/// <summary>Says that the party of a question is never <c>party</c>, whatever will prove the contrary. <c>by</c> says
/// who. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such question or party, <c>INTAKT_STATUS_PLAN</c> when the
/// question is not about who a party is, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_never(database: Pintakt_database; review: Int64; party: PAnsiChar; party_length: size_t;
  by: PAnsiChar; by_length: size_t; pair: PInt64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_never';
/// <summary>Says that two parties of the address book are never one: an order's party that is the one is not taken for
/// the other. <c>by</c> says who. <c>pair</c>, which may be NULL, receives the number of the pair.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party or both are the same,
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_never_same(database: Pintakt_database; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
  other_length: size_t; by: PAnsiChar; by_length: size_t; pair: PInt64; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_never_same';
/// <summary>Takes a pair of <c>intakt_database_never</c> or <c>intakt_database_never_same</c> back.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when it is not in force, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_revoke_never(database: Pintakt_database; pair: Int64; by: PAnsiChar; by_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_revoke_never';
/// <summary>Says what a clerk has to know of a party, in place of what was said before. It is shown with every candidate
/// and after every answer that names the party, and decides nothing. <c>flags</c> are numbers of <c>INTAKT_PARTY_…</c>
/// added up, or 0.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when there is no such party, <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_flag_party(database: Pintakt_database; party: PAnsiChar; party_length: size_t; flags: Cardinal;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_flag_party';
/// <summary>Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it
/// was before, all else stays. With <c>apply</c> 0 nothing is changed, and the answer tells what would be.</summary>
/// <remarks>An empty <c>tenant</c> is <c>default</c>, an empty <c>kind</c> is <c>intake</c>. <c>answer</c> receives what
/// becomes of each thing that was written, as JSON; with <c>apply</c> also <c>state</c>: <c>undone</c> if nothing of the
/// order is left, and it is passed over when it is read again, until <c>intakt_database_take_in_again</c>. Free it with
/// <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when nothing is known of what was carried out,
/// <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
function intakt_database_undo(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar;
  source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar; number_length: size_t; apply: Integer;
  answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_database_undo';
/// <summary>Lets an order that was taken back or refused be planned again when it is read the next time, or by
/// <c>intakt_importer_plan_kept</c> if it is kept. The order is named as for <c>intakt_database_undo</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_PLAN</c> when it was neither taken back nor refused,
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_database_take_in_again(database: Pintakt_database; tenant: PAnsiChar; tenant_length: size_t;
  source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
  number_length: size_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_database_take_in_again';
/// <summary>A question of the importer's database side by side with every candidate: per field what the order says, what
/// the candidate has, and what it would have by the importer's settings. <c>review</c> is its number. <c>review_case</c>
/// receives it; free it with <c>intakt_review_case_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when the importer has no database or the database no such question,
/// <c>INTAKT_STATUS_STORE</c>.</remarks>
function intakt_importer_review_case(importer: Pintakt_importer; review: Int64; review_case: PPintakt_review_case;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_review_case';
/// <summary>What would follow if questions were answered so: they are answered, every order that would change is planned,
/// and all of it is taken back. Parameters as for <c>intakt_database_decide</c>; <c>now</c> is the time at the clerk's as
/// in <c>intakt_import_options</c>, or empty. <c>answer</c> receives it as JSON: <c>reviews</c> that would be answered,
/// <c>orders</c> with what their plans would be, and <c>unkept</c> orders that would have to be read again. Free it with
/// <c>intakt_buffer_free</c>.</summary>
/// <remarks>The status codes are those of <c>intakt_database_decide</c>; <c>INTAKT_STATUS_USAGE</c> also when the
/// importer has no database.</remarks>
function intakt_importer_preview_decision(importer: Pintakt_importer; reviews: PInt64; review_count: size_t;
  choice: PAnsiChar; choice_length: size_t; party: PAnsiChar; party_length: size_t; by: PAnsiChar; by_length: size_t;
  now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_preview_decision';
/// <summary>Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked
/// on them since, and planned again with those that were only planned. With <c>apply</c> 0 nothing is changed, not even
/// the decision, and the answer tells what would be. <c>by</c> says who; <c>now</c> is as for
/// <c>intakt_importer_preview_decision</c>.</summary>
/// <remarks><c>answer</c> receives what follows as JSON: <c>decision</c>, <c>orders</c> that it was followed for with
/// what takes them back, and <c>planned</c>. Free it with <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when
/// there is no such decision or the importer has no database, <c>INTAKT_STATUS_PLAN</c> when it is revoked already,
/// <c>INTAKT_STATUS_STORE</c>; nothing has changed then.</remarks>
function intakt_importer_revoke_decision(importer: Pintakt_importer; decision: Int64; by: PAnsiChar; by_length: size_t;
  apply: Integer; now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_importer_revoke_decision';
/// <summary>Plans orders again that the importer's database keeps since questions about them were open: on the present
/// data and decisions, without their files. With <c>apply</c> other than 0 what can be carried out is carried out, else
/// nothing has changed afterwards.</summary>
/// <remarks>The order is named as for <c>intakt_importer_begin</c>; an empty <c>number</c> means every order that is
/// kept, whatever the others say. <c>now</c> is as for <c>intakt_importer_preview_decision</c>. <c>answer</c> receives a
/// JSON array: <c>order</c>, <c>before</c>, <c>status</c>, <c>reasons</c>, <c>parties</c>, <c>questions</c>, and
/// <c>applied</c> where it was to be carried out. Orders that are not kept, or done with, are not in it. Free it with
/// <c>intakt_buffer_free</c>. <c>INTAKT_STATUS_USAGE</c> also when the importer has no database,
/// <c>INTAKT_STATUS_STORE</c>; what was carried out before stays so.</remarks>
function intakt_importer_plan_kept(importer: Pintakt_importer; tenant: PAnsiChar; tenant_length: size_t;
  source: PAnsiChar; source_length: size_t; kind: PAnsiChar; kind_length: size_t; number: PAnsiChar;
  number_length: size_t; apply: Integer; now: PAnsiChar; now_length: size_t; answer: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_plan_kept';
/// <summary>Makes a matcher without parties.</summary>
/// <remarks><c>settings</c> is a TOML text as for <c>intakt_importer_new</c>, of which <c>[matching]</c> counts:
/// <c>identity</c> (<c>patient</c> or <c>trade</c>), the country, declared keys, limits and scores; an empty one means
/// the defaults. <c>source</c> names the shop whose layer of the settings counts, and may be empty. <c>weights</c> are
/// the bytes of a weights file, which win over those of the settings; none means those of the settings. <c>matcher</c>
/// receives the handle. <c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_SETTINGS</c> with line and column,
/// <c>INTAKT_STATUS_MATCHING</c> for a weights file that is wrong.</remarks>
function intakt_matcher_new(settings: PAnsiChar; settings_length: size_t; source: PAnsiChar; source_length: size_t;
  weights: Pointer; weights_length: size_t; matcher: PPintakt_matcher; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_new';
/// <summary>Frees a matcher. NULL is fine. Not from inside a callback of the matcher: it stays as it is then.</summary>
procedure intakt_matcher_free(matcher: Pintakt_matcher); cdecl; external IntaktLibrary name 'intakt_matcher_free';
/// <summary>Adds a party, or replaces the one with this id. <c>version</c> is the host's version of the row; an older one
/// than the matcher has changes nothing, because notices of changes may overtake each other. <c>json</c> is an object as
/// for <c>intakt_importer_upsert_customer_json</c>.</summary>
/// <remarks><c>changed</c>, which may be NULL, receives 1, or 0 when the version was older. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_matcher_upsert_json(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t; version: UInt64;
  json: PAnsiChar; json_length: size_t; changed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_upsert_json';
/// <summary>Takes a party out. <c>removed</c>, which may be NULL, receives 1, or 0 when there was none with this
/// id.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_matcher_remove(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t; removed: PInteger;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_remove';
/// <summary>How many parties there are, through <c>count</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_matcher_count(matcher: Pintakt_matcher; count: PUInt64_t; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_count';
/// <summary>The party with this id as JSON, <c>{"id": …, "version": …, "party": {…}}</c>, or <c>null</c> where there is
/// none. Personal data. <c>party</c> receives the text; free it with <c>intakt_buffer_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_matcher_party_json(matcher: Pintakt_matcher; id: PAnsiChar; id_length: size_t; party: PPintakt_buffer;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_party_json';
/// <summary>The blocking keys of a party under the matcher's settings, as <c>intakt_importer_party_keys</c> computes
/// them. <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>. <c>keys</c> receives the keys; free
/// them with <c>intakt_keys_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_matcher_keys(matcher: Pintakt_matcher; json: PAnsiChar; json_length: size_t; keys: PPintakt_keys;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_keys';
/// <summary>Decides who a party is. <c>json</c> is an object as for <c>intakt_importer_upsert_customer_json</c>.
/// <c>options</c> may be NULL. <c>answer</c> receives the verdict with its candidates and evidence; free it with
/// <c>intakt_match_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>.</remarks>
function intakt_matcher_query_json(matcher: Pintakt_matcher; json: PAnsiChar; json_length: size_t;
  options: Pintakt_query_options; answer: PPintakt_match; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_query_json';
/// <summary>Decides who a party is in the address book that the importer looks into: its list, the host's own by
/// callbacks, or a database. <c>source</c> is the shop whose settings count; <c>json</c>, <c>options</c> and
/// <c>answer</c> are as for <c>intakt_matcher_query_json</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_DATA</c>, <c>INTAKT_STATUS_CALLBACK</c>,
/// <c>INTAKT_STATUS_STORE</c>, <c>INTAKT_STATUS_MATCHING</c> when stored keys are stale.</remarks>
function intakt_importer_match_json(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t;
  json: PAnsiChar; json_length: size_t; options: Pintakt_query_options; answer: PPintakt_match;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_importer_match_json';
/// <summary>Keeps two parties apart for <c>intakt_matcher_dedupe</c>: somebody has said that <c>one</c> and <c>other</c>,
/// which are ids, are two, whatever will prove the contrary. It holds from either side, before the parties are there as
/// well as after they were replaced, loaded or taken out. <c>intakt_matcher_save</c> does not save it.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c> also when both are the same id: a party is always itself.</remarks>
function intakt_matcher_never_same(matcher: Pintakt_matcher; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
  other_length: size_t; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_never_same';
/// <summary>Takes back that two parties are never one, whichever of them is named first. <c>removed</c>, which may be
/// NULL, receives 1, or 0 when nobody had said so.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_matcher_revoke_never(matcher: Pintakt_matcher; one: PAnsiChar; one_length: size_t; other: PAnsiChar;
  other_length: size_t; removed: PInteger; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_revoke_never';
/// <summary>Gives every pair of parties that is, or may be, one party to <c>each</c>, in the order of their ids. With
/// <c>min_score</c> other than <c>INTAKT_ANY_SCORE</c> that is every pair of at least that score in 1/100 bit, whatever
/// its verdict.</summary>
/// <remarks>Two that are never one (<c>intakt_matcher_never_same</c>) are kept apart, and so is who would join them:
/// where pairs that are <c>same</c> would lead from the one to the other, every pair of those that hang together so is
/// <c>unclear</c> (<c>denied</c>). <c>each</c> may ask the matcher meanwhile, and must not change it
/// (<c>INTAKT_STATUS_BUSY</c>). It returns 0 to go on; any other number ends the search. <c>INTAKT_STATUS_USAGE</c>,
/// <c>INTAKT_STATUS_CALLBACK</c> when <c>each</c> ended the search; <c>intakt_error_host_code</c> has its
/// number.</remarks>
function intakt_matcher_dedupe(matcher: Pintakt_matcher; min_score: Integer; each: intakt_matcher_dedupe_each_fn;
  user_data: Pointer; error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_dedupe';
/// <summary>The parties of the matcher as bytes, to be given to <c>intakt_matcher_load</c> in place of feeding them
/// again. Equal matchers give equal bytes. **They hold personal data in the clear**: keep them as carefully as the
/// address book. Write them to a new file and rename it over the old one. <c>bytes</c> receives them; free them with
/// <c>intakt_bytes_free</c>.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>.</remarks>
function intakt_matcher_save(matcher: Pintakt_matcher; bytes: PPintakt_bytes; error: PPintakt_error): Integer; cdecl;
  external IntaktLibrary name 'intakt_matcher_save';
/// <summary>Replaces the parties of the matcher by those that <c>intakt_matcher_save</c> gave. Feed it what has changed
/// since: the versions of the rows are those of that time.</summary>
/// <remarks><c>INTAKT_STATUS_USAGE</c>, <c>INTAKT_STATUS_MATCHING</c> for bytes that are damaged (checksum), cut off, of
/// another version or key scheme, or saved under settings of another country. The parties stay as they are then; feed
/// them from the address book instead.</remarks>
function intakt_matcher_load(matcher: Pintakt_matcher; bytes: Pointer; bytes_length: size_t;
  error: PPintakt_error): Integer; cdecl; external IntaktLibrary name 'intakt_matcher_load';
/// <summary>Frees an answer. NULL is fine.</summary>
procedure intakt_match_free(answer: Pintakt_match); cdecl; external IntaktLibrary name 'intakt_match_free';
/// <summary>The answer, to be read by getters such as <c>intakt_verdict_outcome</c>. Borrowed from <c>answer</c>; NULL
/// for NULL.</summary>
function intakt_match_verdict(answer: Pintakt_match): Pintakt_verdict; cdecl;
  external IntaktLibrary name 'intakt_match_verdict';
/// <summary>All of it as JSON. Values of the evidence stand masked; <c>intakt_evidence_ours_value</c> and
/// <c>_theirs_value</c> show them.</summary>
function intakt_match_json(answer: Pintakt_match; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_match_json';
/// <summary>The id of the party that comes first.</summary>
/// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
function intakt_pair_first(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_pair_first';
/// <summary>The id of the other party.</summary>
/// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
function intakt_pair_second(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_pair_second';
/// <summary>Whether they are one party; new stands for two different ones.</summary>
/// <remarks>One of <c>intakt_verdict_outcomes</c>; 0 where nothing is said.</remarks>
function intakt_pair_outcome(pair: Pintakt_pair): Integer; cdecl; external IntaktLibrary name 'intakt_pair_outcome';
/// <summary>Why.</summary>
/// <remarks>One of <c>intakt_verdict_kinds</c>; 0 where nothing is said.</remarks>
function intakt_pair_kind(pair: Pintakt_pair): Integer; cdecl; external IntaktLibrary name 'intakt_pair_kind';
/// <summary>The sum of the weights in 1/100 bit.</summary>
/// <remarks>0 where there is none.</remarks>
function intakt_pair_score(pair: Pintakt_pair): Int64; cdecl; external IntaktLibrary name 'intakt_pair_score';
/// <summary>What speaks for and against it in one word, as <c>intakt_candidate_match_key</c> has it.</summary>
/// <remarks>Borrowed from <c>pair</c>; NULL where there is none.</remarks>
function intakt_pair_match_key(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_pair_match_key';
/// <summary>Field by field: ours is the value of the first, theirs that of the second.</summary>
/// <remarks>The one with this index, from 0. Borrowed from <c>pair</c>; NULL where there is none.</remarks>
function intakt_pair_evidence(pair: Pintakt_pair; index: size_t): Pintakt_evidence; cdecl;
  external IntaktLibrary name 'intakt_pair_evidence';
/// <summary>How many there are for <c>intakt_pair_evidence</c>; 0 for NULL.</summary>
function intakt_pair_evidence_count(pair: Pintakt_pair): size_t; cdecl;
  external IntaktLibrary name 'intakt_pair_evidence_count';
/// <summary>All of it; values stand masked.</summary>
/// <remarks>JSON. Borrowed from <c>pair</c>; NULL for NULL.</remarks>
function intakt_pair_json(pair: Pintakt_pair; length: Psize_t): PAnsiChar; cdecl;
  external IntaktLibrary name 'intakt_pair_json';
{$ENDIF}

/// <summary>Loads the library and checks that it is of the generation of the ABI that these units are for.</summary>
/// <param name="FileName">The library's file; empty: beside the program, else where the system looks. Imported
/// statically it is there already, and only the generation is checked.</param>
/// <exception cref="EIntaktLoad">It cannot be loaded, lacks a function or is of another generation.</exception>
/// <remarks>A second call does nothing. Call it before other threads use the library.</remarks>
procedure IntaktLoad(const FileName: string = '');

/// <summary>Whether the library is loaded and was found to fit.</summary>
function IntaktLoaded: Boolean;

/// <summary>Unloads a library that was loaded late. No object of it may be left.</summary>
procedure IntaktUnload;

implementation

{$IFDEF INTAKT_DYNAMIC}
{$IFDEF FPC}
uses
  dynlibs;
{$ELSE}
{$IFDEF MSWINDOWS}
uses
  Windows;
{$ENDIF}
{$ENDIF}
{$ENDIF}

var
  Loaded: Boolean;

{$IFDEF INTAKT_DYNAMIC}
type
{$IFDEF FPC}
  TLibrary = TLibHandle;
{$ELSE}
  TLibrary = HMODULE;
{$ENDIF}

var
  Handle: TLibrary;

procedure Open(const FileName: string);
var
  Beside: string;
begin
  if FileName <> '' then
    Handle := LoadLibrary({$IFDEF FPC}FileName{$ELSE}PChar(FileName){$ENDIF})
  else
  begin
    Beside := ExtractFilePath(ParamStr(0)) + IntaktLibrary;
    if FileExists(Beside) then
      Handle := LoadLibrary({$IFDEF FPC}Beside{$ELSE}PChar(Beside){$ENDIF});
    if Handle = 0 then
      Handle := LoadLibrary(IntaktLibrary);
{$IF Defined(LINUX)}
    // Installed for programs alone, it has no name without its generation.
    if Handle = 0 then
      Handle := LoadLibrary(IntaktLibrary + '.1');
{$IFEND}
  end;
  if (Handle = 0) and (FileName <> '') then
    raise EIntaktLoad.CreateFmt('The library %s cannot be loaded.', [FileName]);
  if Handle = 0 then
    raise EIntaktLoad.CreateFmt('The library %s is neither beside the program nor where the system looks.', [IntaktLibrary]);
end;

procedure Close;
begin
{$IFDEF FPC}
  UnloadLibrary(Handle);
{$ELSE}
  FreeLibrary(Handle);
{$ENDIF}
  Handle := 0;
end;

procedure Fetch(Place: PPointer; const Name: string);
begin
  Place^ := {$IFDEF FPC}GetProcedureAddress{$ELSE}GetProcAddress{$ENDIF}(Handle, {$IFDEF FPC}Name{$ELSE}PChar(Name){$ENDIF});
  if Place^ = nil then
    raise EIntaktLoad.CreateFmt('The library lacks %s: it is older than these units.', [Name]);
end;

procedure Fill;
begin
  Fetch(@@intakt_abi_version, 'intakt_abi_version');
  Fetch(@@intakt_version, 'intakt_version');
  Fetch(@@intakt_key_scheme, 'intakt_key_scheme');
  Fetch(@@intakt_has, 'intakt_has');
  Fetch(@@intakt_capabilities, 'intakt_capabilities');
  Fetch(@@intakt_error_free, 'intakt_error_free');
  Fetch(@@intakt_error_status, 'intakt_error_status');
  Fetch(@@intakt_error_host_code, 'intakt_error_host_code');
  Fetch(@@intakt_error_line, 'intakt_error_line');
  Fetch(@@intakt_error_column, 'intakt_error_column');
  Fetch(@@intakt_error_byte, 'intakt_error_byte');
  Fetch(@@intakt_error_text, 'intakt_error_text');
  Fetch(@@intakt_error_code, 'intakt_error_code');
  Fetch(@@intakt_error_message, 'intakt_error_message');
  Fetch(@@intakt_error_file, 'intakt_error_file');
  Fetch(@@intakt_error_path, 'intakt_error_path');
  Fetch(@@intakt_error_rule, 'intakt_error_rule');
  Fetch(@@intakt_error_found, 'intakt_error_found');
  Fetch(@@intakt_error_expected, 'intakt_error_expected');
  Fetch(@@intakt_error_hint, 'intakt_error_hint');
  Fetch(@@intakt_buffer_text, 'intakt_buffer_text');
  Fetch(@@intakt_buffer_free, 'intakt_buffer_free');
  Fetch(@@intakt_keys_data, 'intakt_keys_data');
  Fetch(@@intakt_keys_free, 'intakt_keys_free');
  Fetch(@@intakt_bytes_data, 'intakt_bytes_data');
  Fetch(@@intakt_bytes_free, 'intakt_bytes_free');
  Fetch(@@intakt_profiles_new, 'intakt_profiles_new');
  Fetch(@@intakt_profiles_free, 'intakt_profiles_free');
  Fetch(@@intakt_profiles_add, 'intakt_profiles_add');
  Fetch(@@intakt_profiles_check, 'intakt_profiles_check');
  Fetch(@@intakt_profiles_list, 'intakt_profiles_list');
  Fetch(@@intakt_profiles_text, 'intakt_profiles_text');
  Fetch(@@intakt_profiles_detect, 'intakt_profiles_detect');
  Fetch(@@intakt_profiles_check_input, 'intakt_profiles_check_input');
  Fetch(@@intakt_position_document, 'intakt_position_document');
  Fetch(@@intakt_position_line, 'intakt_position_line');
  Fetch(@@intakt_position_column, 'intakt_position_column');
  Fetch(@@intakt_position_byte, 'intakt_position_byte');
  Fetch(@@intakt_problem_code, 'intakt_problem_code');
  Fetch(@@intakt_problem_severity, 'intakt_problem_severity');
  Fetch(@@intakt_problem_text, 'intakt_problem_text');
  Fetch(@@intakt_problem_message, 'intakt_problem_message');
  Fetch(@@intakt_problem_file, 'intakt_problem_file');
  Fetch(@@intakt_problem_position, 'intakt_problem_position');
  Fetch(@@intakt_problem_path, 'intakt_problem_path');
  Fetch(@@intakt_problem_rule, 'intakt_problem_rule');
  Fetch(@@intakt_problem_found, 'intakt_problem_found');
  Fetch(@@intakt_problem_found_value, 'intakt_problem_found_value');
  Fetch(@@intakt_problem_expected, 'intakt_problem_expected');
  Fetch(@@intakt_problem_hint, 'intakt_problem_hint');
  Fetch(@@intakt_order_number, 'intakt_order_number');
  Fetch(@@intakt_order_type, 'intakt_order_type');
  Fetch(@@intakt_order_date, 'intakt_order_date');
  Fetch(@@intakt_order_delivery_date, 'intakt_order_delivery_date');
  Fetch(@@intakt_order_currency, 'intakt_order_currency');
  Fetch(@@intakt_order_prices, 'intakt_order_prices');
  Fetch(@@intakt_order_reference, 'intakt_order_reference');
  Fetch(@@intakt_order_status, 'intakt_order_status');
  Fetch(@@intakt_order_language, 'intakt_order_language');
  Fetch(@@intakt_order_channel, 'intakt_order_channel');
  Fetch(@@intakt_order_shipping_method, 'intakt_order_shipping_method');
  Fetch(@@intakt_order_guest, 'intakt_order_guest');
  Fetch(@@intakt_order_party, 'intakt_order_party');
  Fetch(@@intakt_order_party_count, 'intakt_order_party_count');
  Fetch(@@intakt_order_line, 'intakt_order_line');
  Fetch(@@intakt_order_line_count, 'intakt_order_line_count');
  Fetch(@@intakt_order_charge, 'intakt_order_charge');
  Fetch(@@intakt_order_charge_count, 'intakt_order_charge_count');
  Fetch(@@intakt_order_payment, 'intakt_order_payment');
  Fetch(@@intakt_order_payment_count, 'intakt_order_payment_count');
  Fetch(@@intakt_order_attachment, 'intakt_order_attachment');
  Fetch(@@intakt_order_attachment_count, 'intakt_order_attachment_count');
  Fetch(@@intakt_order_totals, 'intakt_order_totals');
  Fetch(@@intakt_order_remark, 'intakt_order_remark');
  Fetch(@@intakt_order_remark_count, 'intakt_order_remark_count');
  Fetch(@@intakt_order_extension, 'intakt_order_extension');
  Fetch(@@intakt_order_extension_count, 'intakt_order_extension_count');
  Fetch(@@intakt_order_profile, 'intakt_order_profile');
  Fetch(@@intakt_order_position, 'intakt_order_position');
  Fetch(@@intakt_order_problem, 'intakt_order_problem');
  Fetch(@@intakt_order_problem_count, 'intakt_order_problem_count');
  Fetch(@@intakt_order_origin, 'intakt_order_origin');
  Fetch(@@intakt_order_origin_count, 'intakt_order_origin_count');
  Fetch(@@intakt_payment_method, 'intakt_payment_method');
  Fetch(@@intakt_payment_amount, 'intakt_payment_amount');
  Fetch(@@intakt_payment_paid, 'intakt_payment_paid');
  Fetch(@@intakt_payment_date, 'intakt_payment_date');
  Fetch(@@intakt_payment_reference, 'intakt_payment_reference');
  Fetch(@@intakt_payment_days, 'intakt_payment_days');
  Fetch(@@intakt_payment_terms, 'intakt_payment_terms');
  Fetch(@@intakt_attachment_id, 'intakt_attachment_id');
  Fetch(@@intakt_attachment_name, 'intakt_attachment_name');
  Fetch(@@intakt_attachment_purpose, 'intakt_attachment_purpose');
  Fetch(@@intakt_attachment_media_type, 'intakt_attachment_media_type');
  Fetch(@@intakt_attachment_sha256, 'intakt_attachment_sha256');
  Fetch(@@intakt_attachment_detected_type, 'intakt_attachment_detected_type');
  Fetch(@@intakt_attachment_content_sha256, 'intakt_attachment_content_sha256');
  Fetch(@@intakt_attachment_bytes, 'intakt_attachment_bytes');
  Fetch(@@intakt_attachment_reference, 'intakt_attachment_reference');
  Fetch(@@intakt_attachment_position, 'intakt_attachment_position');
  Fetch(@@intakt_totals_lines, 'intakt_totals_lines');
  Fetch(@@intakt_totals_net, 'intakt_totals_net');
  Fetch(@@intakt_totals_tax, 'intakt_totals_tax');
  Fetch(@@intakt_totals_gross, 'intakt_totals_gross');
  Fetch(@@intakt_totals_amount, 'intakt_totals_amount');
  Fetch(@@intakt_totals_line_count, 'intakt_totals_line_count');
  Fetch(@@intakt_totals_rate, 'intakt_totals_rate');
  Fetch(@@intakt_totals_rate_count, 'intakt_totals_rate_count');
  Fetch(@@intakt_tax_total_rate, 'intakt_tax_total_rate');
  Fetch(@@intakt_tax_total_net, 'intakt_tax_total_net');
  Fetch(@@intakt_tax_total_tax, 'intakt_tax_total_tax');
  Fetch(@@intakt_origin_field, 'intakt_origin_field');
  Fetch(@@intakt_origin_rule, 'intakt_origin_rule');
  Fetch(@@intakt_origin_layer, 'intakt_origin_layer');
  Fetch(@@intakt_origin_level, 'intakt_origin_level');
  Fetch(@@intakt_origin_position, 'intakt_origin_position');
  Fetch(@@intakt_origin_position_count, 'intakt_origin_position_count');
  Fetch(@@intakt_origin_path, 'intakt_origin_path');
  Fetch(@@intakt_origin_path_count, 'intakt_origin_path_count');
  Fetch(@@intakt_line_rule, 'intakt_line_rule');
  Fetch(@@intakt_line_kind, 'intakt_line_kind');
  Fetch(@@intakt_line_id, 'intakt_line_id');
  Fetch(@@intakt_line_article, 'intakt_line_article');
  Fetch(@@intakt_line_variant, 'intakt_line_variant');
  Fetch(@@intakt_line_parent, 'intakt_line_parent');
  Fetch(@@intakt_line_buyer_article, 'intakt_line_buyer_article');
  Fetch(@@intakt_line_gtin, 'intakt_line_gtin');
  Fetch(@@intakt_line_pzn, 'intakt_line_pzn');
  Fetch(@@intakt_line_aid_number, 'intakt_line_aid_number');
  Fetch(@@intakt_line_name, 'intakt_line_name');
  Fetch(@@intakt_line_description, 'intakt_line_description');
  Fetch(@@intakt_line_quantity, 'intakt_line_quantity');
  Fetch(@@intakt_line_unit, 'intakt_line_unit');
  Fetch(@@intakt_line_price, 'intakt_line_price');
  Fetch(@@intakt_line_price_total, 'intakt_line_price_total');
  Fetch(@@intakt_line_price_quantity, 'intakt_line_price_quantity');
  Fetch(@@intakt_line_prices, 'intakt_line_prices');
  Fetch(@@intakt_line_total, 'intakt_line_total');
  Fetch(@@intakt_line_discount, 'intakt_line_discount');
  Fetch(@@intakt_line_discount_percent, 'intakt_line_discount_percent');
  Fetch(@@intakt_line_tax_rate, 'intakt_line_tax_rate');
  Fetch(@@intakt_line_tax, 'intakt_line_tax');
  Fetch(@@intakt_line_side, 'intakt_line_side');
  Fetch(@@intakt_line_prescription, 'intakt_line_prescription');
  Fetch(@@intakt_line_delivery_date, 'intakt_line_delivery_date');
  Fetch(@@intakt_line_attribute, 'intakt_line_attribute');
  Fetch(@@intakt_line_attribute_count, 'intakt_line_attribute_count');
  Fetch(@@intakt_line_remark, 'intakt_line_remark');
  Fetch(@@intakt_line_remark_count, 'intakt_line_remark_count');
  Fetch(@@intakt_line_extension, 'intakt_line_extension');
  Fetch(@@intakt_line_extension_count, 'intakt_line_extension_count');
  Fetch(@@intakt_line_position, 'intakt_line_position');
  Fetch(@@intakt_attribute_name, 'intakt_attribute_name');
  Fetch(@@intakt_attribute_value, 'intakt_attribute_value');
  Fetch(@@intakt_attribute_price, 'intakt_attribute_price');
  Fetch(@@intakt_attribute_article_suffix, 'intakt_attribute_article_suffix');
  Fetch(@@intakt_charge_rule, 'intakt_charge_rule');
  Fetch(@@intakt_charge_kind, 'intakt_charge_kind');
  Fetch(@@intakt_charge_label, 'intakt_charge_label');
  Fetch(@@intakt_charge_amount, 'intakt_charge_amount');
  Fetch(@@intakt_charge_net, 'intakt_charge_net');
  Fetch(@@intakt_charge_gross, 'intakt_charge_gross');
  Fetch(@@intakt_charge_tax_rate, 'intakt_charge_tax_rate');
  Fetch(@@intakt_charge_position, 'intakt_charge_position');
  Fetch(@@intakt_extension_name, 'intakt_extension_name');
  Fetch(@@intakt_extension_value, 'intakt_extension_value');
  Fetch(@@intakt_party_role, 'intakt_party_role');
  Fetch(@@intakt_party_position, 'intakt_party_position');
  Fetch(@@intakt_party_source_id, 'intakt_party_source_id');
  Fetch(@@intakt_party_customer_number, 'intakt_party_customer_number');
  Fetch(@@intakt_party_salutation, 'intakt_party_salutation');
  Fetch(@@intakt_party_title, 'intakt_party_title');
  Fetch(@@intakt_party_given_name, 'intakt_party_given_name');
  Fetch(@@intakt_party_family_name, 'intakt_party_family_name');
  Fetch(@@intakt_party_birth_name, 'intakt_party_birth_name');
  Fetch(@@intakt_party_company, 'intakt_party_company');
  Fetch(@@intakt_party_department, 'intakt_party_department');
  Fetch(@@intakt_party_birth_date, 'intakt_party_birth_date');
  Fetch(@@intakt_party_gender, 'intakt_party_gender');
  Fetch(@@intakt_party_address, 'intakt_party_address');
  Fetch(@@intakt_party_email, 'intakt_party_email');
  Fetch(@@intakt_party_phone, 'intakt_party_phone');
  Fetch(@@intakt_party_mobile, 'intakt_party_mobile');
  Fetch(@@intakt_party_vat_id, 'intakt_party_vat_id');
  Fetch(@@intakt_party_insurance_number, 'intakt_party_insurance_number');
  Fetch(@@intakt_party_official_id, 'intakt_party_official_id');
  Fetch(@@intakt_party_identifier, 'intakt_party_identifier');
  Fetch(@@intakt_party_identifier_count, 'intakt_party_identifier_count');
  Fetch(@@intakt_address_kind, 'intakt_address_kind');
  Fetch(@@intakt_address_street, 'intakt_address_street');
  Fetch(@@intakt_address_house_number, 'intakt_address_house_number');
  Fetch(@@intakt_address_line2, 'intakt_address_line2');
  Fetch(@@intakt_address_postal_code, 'intakt_address_postal_code');
  Fetch(@@intakt_address_city, 'intakt_address_city');
  Fetch(@@intakt_address_state, 'intakt_address_state');
  Fetch(@@intakt_address_country, 'intakt_address_country');
  Fetch(@@intakt_identifier_scheme, 'intakt_identifier_scheme');
  Fetch(@@intakt_identifier_value, 'intakt_identifier_value');
  Fetch(@@intakt_decimal_parts, 'intakt_decimal_parts');
  Fetch(@@intakt_date_parts, 'intakt_date_parts');
  Fetch(@@intakt_order_json, 'intakt_order_json');
  Fetch(@@intakt_order_party_in_role, 'intakt_order_party_in_role');
  Fetch(@@intakt_importer_new, 'intakt_importer_new');
  Fetch(@@intakt_importer_free, 'intakt_importer_free');
  Fetch(@@intakt_importer_add_profile, 'intakt_importer_add_profile');
  Fetch(@@intakt_importer_set_customers_csv, 'intakt_importer_set_customers_csv');
  Fetch(@@intakt_importer_set_articles_csv, 'intakt_importer_set_articles_csv');
  Fetch(@@intakt_importer_upsert_customer_json, 'intakt_importer_upsert_customer_json');
  Fetch(@@intakt_importer_remove_customer, 'intakt_importer_remove_customer');
  Fetch(@@intakt_importer_party_keys, 'intakt_importer_party_keys');
  Fetch(@@intakt_settings_check, 'intakt_settings_check');
  Fetch(@@intakt_settings_in_force, 'intakt_settings_in_force');
  Fetch(@@intakt_settings_schema, 'intakt_settings_schema');
  Fetch(@@intakt_importer_set_settings, 'intakt_importer_set_settings');
  Fetch(@@intakt_party_sink_add_json, 'intakt_party_sink_add_json');
  Fetch(@@intakt_importer_set_address_book, 'intakt_importer_set_address_book');
  Fetch(@@intakt_article_sink_add_json, 'intakt_article_sink_add_json');
  Fetch(@@intakt_importer_set_articles, 'intakt_importer_set_articles');
  Fetch(@@intakt_text_sink_add, 'intakt_text_sink_add');
  Fetch(@@intakt_order_sink_add, 'intakt_order_sink_add');
  Fetch(@@intakt_importer_set_ledger, 'intakt_importer_set_ledger');
  Fetch(@@intakt_importer_set_numbers, 'intakt_importer_set_numbers');
  Fetch(@@intakt_importer_reserve_number, 'intakt_importer_reserve_number');
  Fetch(@@intakt_importer_commit_number, 'intakt_importer_commit_number');
  Fetch(@@intakt_importer_release_number, 'intakt_importer_release_number');
  Fetch(@@intakt_decision_sink_add, 'intakt_decision_sink_add');
  Fetch(@@intakt_importer_set_decisions, 'intakt_importer_set_decisions');
  Fetch(@@intakt_importer_set_log, 'intakt_importer_set_log');
  Fetch(@@intakt_importer_import, 'intakt_importer_import');
  Fetch(@@intakt_importer_import_documents, 'intakt_importer_import_documents');
  Fetch(@@intakt_reader_new, 'intakt_reader_new');
  Fetch(@@intakt_reader_new_documents, 'intakt_reader_new_documents');
  Fetch(@@intakt_reader_open, 'intakt_reader_open');
  Fetch(@@intakt_reader_new_source, 'intakt_reader_new_source');
  Fetch(@@intakt_reader_next, 'intakt_reader_next');
  Fetch(@@intakt_reader_free, 'intakt_reader_free');
  Fetch(@@intakt_reader_profile, 'intakt_reader_profile');
  Fetch(@@intakt_reader_encoding, 'intakt_reader_encoding');
  Fetch(@@intakt_reader_document_count, 'intakt_reader_document_count');
  Fetch(@@intakt_reader_document, 'intakt_reader_document');
  Fetch(@@intakt_reader_warning_count, 'intakt_reader_warning_count');
  Fetch(@@intakt_reader_warning, 'intakt_reader_warning');
  Fetch(@@intakt_reader_order_count, 'intakt_reader_order_count');
  Fetch(@@intakt_reader_filtered_count, 'intakt_reader_filtered_count');
  Fetch(@@intakt_reader_unreadable_count, 'intakt_reader_unreadable_count');
  Fetch(@@intakt_order_free, 'intakt_order_free');
  Fetch(@@intakt_result_free, 'intakt_result_free');
  Fetch(@@intakt_result_plan_count, 'intakt_result_plan_count');
  Fetch(@@intakt_result_plan, 'intakt_result_plan');
  Fetch(@@intakt_result_plan_node, 'intakt_result_plan_node');
  Fetch(@@intakt_result_account_node, 'intakt_result_account_node');
  Fetch(@@intakt_plan_json, 'intakt_plan_json');
  Fetch(@@intakt_result_applied, 'intakt_result_applied');
  Fetch(@@intakt_result_plans, 'intakt_result_plans');
  Fetch(@@intakt_result_account, 'intakt_result_account');
  Fetch(@@intakt_result_warnings, 'intakt_result_warnings');
  Fetch(@@intakt_result_profile, 'intakt_result_profile');
  Fetch(@@intakt_result_encoding, 'intakt_result_encoding');
  Fetch(@@intakt_result_document_count, 'intakt_result_document_count');
  Fetch(@@intakt_result_document, 'intakt_result_document');
  Fetch(@@intakt_result_fault, 'intakt_result_fault');
  Fetch(@@intakt_plan_format, 'intakt_plan_format');
  Fetch(@@intakt_plan_order, 'intakt_plan_order');
  Fetch(@@intakt_plan_status, 'intakt_plan_status');
  Fetch(@@intakt_plan_reason, 'intakt_plan_reason');
  Fetch(@@intakt_plan_reason_count, 'intakt_plan_reason_count');
  Fetch(@@intakt_plan_address_book_snapshot, 'intakt_plan_address_book_snapshot');
  Fetch(@@intakt_plan_articles_snapshot, 'intakt_plan_articles_snapshot');
  Fetch(@@intakt_plan_party, 'intakt_plan_party');
  Fetch(@@intakt_plan_party_count, 'intakt_plan_party_count');
  Fetch(@@intakt_plan_action, 'intakt_plan_action');
  Fetch(@@intakt_plan_action_count, 'intakt_plan_action_count');
  Fetch(@@intakt_plan_review, 'intakt_plan_review');
  Fetch(@@intakt_plan_review_count, 'intakt_plan_review_count');
  Fetch(@@intakt_plan_right, 'intakt_plan_right');
  Fetch(@@intakt_plan_right_count, 'intakt_plan_right_count');
  Fetch(@@intakt_plan_adjustment, 'intakt_plan_adjustment');
  Fetch(@@intakt_plan_adjustment_count, 'intakt_plan_adjustment_count');
  Fetch(@@intakt_plan_notice, 'intakt_plan_notice');
  Fetch(@@intakt_plan_notice_count, 'intakt_plan_notice_count');
  Fetch(@@intakt_plan_totals, 'intakt_plan_totals');
  Fetch(@@intakt_plan_amounts, 'intakt_plan_amounts');
  Fetch(@@intakt_planned_order_tenant, 'intakt_planned_order_tenant');
  Fetch(@@intakt_planned_order_source, 'intakt_planned_order_source');
  Fetch(@@intakt_planned_order_kind, 'intakt_planned_order_kind');
  Fetch(@@intakt_planned_order_number, 'intakt_planned_order_number');
  Fetch(@@intakt_planned_order_profile, 'intakt_planned_order_profile');
  Fetch(@@intakt_planned_order_position, 'intakt_planned_order_position');
  Fetch(@@intakt_planned_order_payload_sha256, 'intakt_planned_order_payload_sha256');
  Fetch(@@intakt_party_plan_role, 'intakt_party_plan_role');
  Fetch(@@intakt_party_plan_role_count, 'intakt_party_plan_role_count');
  Fetch(@@intakt_party_plan_decision, 'intakt_party_plan_decision');
  Fetch(@@intakt_party_plan_reason, 'intakt_party_plan_reason');
  Fetch(@@intakt_party_plan_action, 'intakt_party_plan_action');
  Fetch(@@intakt_party_plan_verdict, 'intakt_party_plan_verdict');
  Fetch(@@intakt_reason_code, 'intakt_reason_code');
  Fetch(@@intakt_reason_text, 'intakt_reason_text');
  Fetch(@@intakt_reason_problem, 'intakt_reason_problem');
  Fetch(@@intakt_review_item_id, 'intakt_review_item_id');
  Fetch(@@intakt_review_item_order, 'intakt_review_item_order');
  Fetch(@@intakt_review_item_owner, 'intakt_review_item_owner');
  Fetch(@@intakt_review_item_question, 'intakt_review_item_question');
  Fetch(@@intakt_review_item_reason, 'intakt_review_item_reason');
  Fetch(@@intakt_review_item_role, 'intakt_review_item_role');
  Fetch(@@intakt_review_item_role_count, 'intakt_review_item_role_count');
  Fetch(@@intakt_review_item_verdict, 'intakt_review_item_verdict');
  Fetch(@@intakt_review_item_line, 'intakt_review_item_line');
  Fetch(@@intakt_review_item_article, 'intakt_review_item_article');
  Fetch(@@intakt_review_item_article_count, 'intakt_review_item_article_count');
  Fetch(@@intakt_review_item_answer, 'intakt_review_item_answer');
  Fetch(@@intakt_review_item_answer_count, 'intakt_review_item_answer_count');
  Fetch(@@intakt_review_item_subject, 'intakt_review_item_subject');
  Fetch(@@intakt_review_item_evidence, 'intakt_review_item_evidence');
  Fetch(@@intakt_review_item_outdated, 'intakt_review_item_outdated');
  Fetch(@@intakt_review_item_json, 'intakt_review_item_json');
  Fetch(@@intakt_adjustment_action, 'intakt_adjustment_action');
  Fetch(@@intakt_adjustment_field, 'intakt_adjustment_field');
  Fetch(@@intakt_adjustment_line, 'intakt_adjustment_line');
  Fetch(@@intakt_adjustment_old, 'intakt_adjustment_old');
  Fetch(@@intakt_adjustment_new, 'intakt_adjustment_new');
  Fetch(@@intakt_adjustment_rule, 'intakt_adjustment_rule');
  Fetch(@@intakt_notice_reason, 'intakt_notice_reason');
  Fetch(@@intakt_notice_severity, 'intakt_notice_severity');
  Fetch(@@intakt_notice_to, 'intakt_notice_to');
  Fetch(@@intakt_notice_to_count, 'intakt_notice_to_count');
  Fetch(@@intakt_notice_channel, 'intakt_notice_channel');
  Fetch(@@intakt_notice_channel_count, 'intakt_notice_channel_count');
  Fetch(@@intakt_action_id, 'intakt_action_id');
  Fetch(@@intakt_action_kind, 'intakt_action_kind');
  Fetch(@@intakt_action_depends_on, 'intakt_action_depends_on');
  Fetch(@@intakt_action_depends_on_count, 'intakt_action_depends_on_count');
  Fetch(@@intakt_action_reason, 'intakt_action_reason');
  Fetch(@@intakt_action_position, 'intakt_action_position');
  Fetch(@@intakt_action_party, 'intakt_action_party');
  Fetch(@@intakt_action_party_action, 'intakt_action_party_action');
  Fetch(@@intakt_action_version, 'intakt_action_version');
  Fetch(@@intakt_action_new_party, 'intakt_action_new_party');
  Fetch(@@intakt_action_number, 'intakt_action_number');
  Fetch(@@intakt_action_awaits, 'intakt_action_awaits');
  Fetch(@@intakt_action_field, 'intakt_action_field');
  Fetch(@@intakt_action_field_count, 'intakt_action_field_count');
  Fetch(@@intakt_action_contact, 'intakt_action_contact');
  Fetch(@@intakt_action_article, 'intakt_action_article');
  Fetch(@@intakt_action_new_article, 'intakt_action_new_article');
  Fetch(@@intakt_action_placeholder, 'intakt_action_placeholder');
  Fetch(@@intakt_action_document, 'intakt_action_document');
  Fetch(@@intakt_action_document_action, 'intakt_action_document_action');
  Fetch(@@intakt_action_payment, 'intakt_action_payment');
  Fetch(@@intakt_action_purpose, 'intakt_action_purpose');
  Fetch(@@intakt_action_attachment, 'intakt_action_attachment');
  Fetch(@@intakt_action_content_sha256, 'intakt_action_content_sha256');
  Fetch(@@intakt_action_source_id, 'intakt_action_source_id');
  Fetch(@@intakt_action_json, 'intakt_action_json');
  Fetch(@@intakt_numbering_number, 'intakt_numbering_number');
  Fetch(@@intakt_numbering_range, 'intakt_numbering_range');
  Fetch(@@intakt_field_change_field, 'intakt_field_change_field');
  Fetch(@@intakt_field_change_old, 'intakt_field_change_old');
  Fetch(@@intakt_field_change_new, 'intakt_field_change_new');
  Fetch(@@intakt_new_article_number, 'intakt_new_article_number');
  Fetch(@@intakt_new_article_name, 'intakt_new_article_name');
  Fetch(@@intakt_new_article_gtin, 'intakt_new_article_gtin');
  Fetch(@@intakt_new_article_pzn, 'intakt_new_article_pzn');
  Fetch(@@intakt_new_article_price, 'intakt_new_article_price');
  Fetch(@@intakt_new_article_prices, 'intakt_new_article_prices');
  Fetch(@@intakt_new_article_tax_rate, 'intakt_new_article_tax_rate');
  Fetch(@@intakt_new_article_unit, 'intakt_new_article_unit');
  Fetch(@@intakt_awaited_order, 'intakt_awaited_order');
  Fetch(@@intakt_awaited_action, 'intakt_awaited_action');
  Fetch(@@intakt_order_identity_tenant, 'intakt_order_identity_tenant');
  Fetch(@@intakt_order_identity_source, 'intakt_order_identity_source');
  Fetch(@@intakt_order_identity_kind, 'intakt_order_identity_kind');
  Fetch(@@intakt_order_identity_number, 'intakt_order_identity_number');
  Fetch(@@intakt_document_plan_kind, 'intakt_document_plan_kind');
  Fetch(@@intakt_document_plan_document_status, 'intakt_document_plan_document_status');
  Fetch(@@intakt_document_plan_document_date, 'intakt_document_plan_document_date');
  Fetch(@@intakt_document_plan_order_number, 'intakt_document_plan_order_number');
  Fetch(@@intakt_document_plan_number, 'intakt_document_plan_number');
  Fetch(@@intakt_document_plan_employee, 'intakt_document_plan_employee');
  Fetch(@@intakt_document_plan_branch, 'intakt_document_plan_branch');
  Fetch(@@intakt_document_plan_clerk, 'intakt_document_plan_clerk');
  Fetch(@@intakt_document_plan_order_type, 'intakt_document_plan_order_type');
  Fetch(@@intakt_document_plan_date, 'intakt_document_plan_date');
  Fetch(@@intakt_document_plan_delivery_date, 'intakt_document_plan_delivery_date');
  Fetch(@@intakt_document_plan_currency, 'intakt_document_plan_currency');
  Fetch(@@intakt_document_plan_prices, 'intakt_document_plan_prices');
  Fetch(@@intakt_document_plan_reference, 'intakt_document_plan_reference');
  Fetch(@@intakt_document_plan_status, 'intakt_document_plan_status');
  Fetch(@@intakt_document_plan_language, 'intakt_document_plan_language');
  Fetch(@@intakt_document_plan_channel, 'intakt_document_plan_channel');
  Fetch(@@intakt_document_plan_shipping_method, 'intakt_document_plan_shipping_method');
  Fetch(@@intakt_document_plan_party, 'intakt_document_plan_party');
  Fetch(@@intakt_document_plan_party_count, 'intakt_document_plan_party_count');
  Fetch(@@intakt_document_plan_line, 'intakt_document_plan_line');
  Fetch(@@intakt_document_plan_line_count, 'intakt_document_plan_line_count');
  Fetch(@@intakt_document_plan_charge, 'intakt_document_plan_charge');
  Fetch(@@intakt_document_plan_charge_count, 'intakt_document_plan_charge_count');
  Fetch(@@intakt_document_plan_payment, 'intakt_document_plan_payment');
  Fetch(@@intakt_document_plan_payment_count, 'intakt_document_plan_payment_count');
  Fetch(@@intakt_document_plan_remark, 'intakt_document_plan_remark');
  Fetch(@@intakt_document_plan_remark_count, 'intakt_document_plan_remark_count');
  Fetch(@@intakt_document_plan_comment, 'intakt_document_plan_comment');
  Fetch(@@intakt_document_plan_comment_count, 'intakt_document_plan_comment_count');
  Fetch(@@intakt_document_plan_extension, 'intakt_document_plan_extension');
  Fetch(@@intakt_document_plan_extension_count, 'intakt_document_plan_extension_count');
  Fetch(@@intakt_comment_text, 'intakt_comment_text');
  Fetch(@@intakt_comment_visibility, 'intakt_comment_visibility');
  Fetch(@@intakt_document_party_role, 'intakt_document_party_role');
  Fetch(@@intakt_document_party_action, 'intakt_document_party_action');
  Fetch(@@intakt_document_party_contact, 'intakt_document_party_contact');
  Fetch(@@intakt_document_party_party, 'intakt_document_party_party');
  Fetch(@@intakt_document_line_article_action, 'intakt_document_line_article_action');
  Fetch(@@intakt_document_line_line, 'intakt_document_line_line');
  Fetch(@@intakt_verdict_outcome, 'intakt_verdict_outcome');
  Fetch(@@intakt_verdict_kind, 'intakt_verdict_kind');
  Fetch(@@intakt_verdict_party, 'intakt_verdict_party');
  Fetch(@@intakt_verdict_relation, 'intakt_verdict_relation');
  Fetch(@@intakt_verdict_candidate, 'intakt_verdict_candidate');
  Fetch(@@intakt_verdict_candidate_count, 'intakt_verdict_candidate_count');
  Fetch(@@intakt_verdict_sentence_german, 'intakt_verdict_sentence_german');
  Fetch(@@intakt_verdict_sentence_english, 'intakt_verdict_sentence_english');
  Fetch(@@intakt_verdict_json, 'intakt_verdict_json');
  Fetch(@@intakt_relation_kind, 'intakt_relation_kind');
  Fetch(@@intakt_relation_party, 'intakt_relation_party');
  Fetch(@@intakt_candidate_party, 'intakt_candidate_party');
  Fetch(@@intakt_candidate_version, 'intakt_candidate_version');
  Fetch(@@intakt_candidate_score, 'intakt_candidate_score');
  Fetch(@@intakt_candidate_proof, 'intakt_candidate_proof');
  Fetch(@@intakt_candidate_proof_count, 'intakt_candidate_proof_count');
  Fetch(@@intakt_candidate_contradiction, 'intakt_candidate_contradiction');
  Fetch(@@intakt_candidate_contradiction_count, 'intakt_candidate_contradiction_count');
  Fetch(@@intakt_candidate_evidence, 'intakt_candidate_evidence');
  Fetch(@@intakt_candidate_evidence_count, 'intakt_candidate_evidence_count');
  Fetch(@@intakt_candidate_match_key, 'intakt_candidate_match_key');
  Fetch(@@intakt_candidate_json, 'intakt_candidate_json');
  Fetch(@@intakt_evidence_field, 'intakt_evidence_field');
  Fetch(@@intakt_evidence_level, 'intakt_evidence_level');
  Fetch(@@intakt_evidence_weight, 'intakt_evidence_weight');
  Fetch(@@intakt_evidence_running_sum, 'intakt_evidence_running_sum');
  Fetch(@@intakt_evidence_ours, 'intakt_evidence_ours');
  Fetch(@@intakt_evidence_theirs, 'intakt_evidence_theirs');
  Fetch(@@intakt_evidence_ours_value, 'intakt_evidence_ours_value');
  Fetch(@@intakt_evidence_theirs_value, 'intakt_evidence_theirs_value');
  Fetch(@@intakt_evidence_json, 'intakt_evidence_json');
  Fetch(@@intakt_amounts_currency, 'intakt_amounts_currency');
  Fetch(@@intakt_amounts_exchange_factor, 'intakt_amounts_exchange_factor');
  Fetch(@@intakt_amounts_prices, 'intakt_amounts_prices');
  Fetch(@@intakt_amounts_rounding, 'intakt_amounts_rounding');
  Fetch(@@intakt_amounts_net, 'intakt_amounts_net');
  Fetch(@@intakt_amounts_tax, 'intakt_amounts_tax');
  Fetch(@@intakt_amounts_gross, 'intakt_amounts_gross');
  Fetch(@@intakt_amounts_rounding_line, 'intakt_amounts_rounding_line');
  Fetch(@@intakt_amounts_payable, 'intakt_amounts_payable');
  Fetch(@@intakt_amounts_rate, 'intakt_amounts_rate');
  Fetch(@@intakt_amounts_rate_count, 'intakt_amounts_rate_count');
  Fetch(@@intakt_amounts_line, 'intakt_amounts_line');
  Fetch(@@intakt_amounts_line_count, 'intakt_amounts_line_count');
  Fetch(@@intakt_amounts_charge, 'intakt_amounts_charge');
  Fetch(@@intakt_amounts_charge_count, 'intakt_amounts_charge_count');
  Fetch(@@intakt_amounts_missing, 'intakt_amounts_missing');
  Fetch(@@intakt_amounts_missing_count, 'intakt_amounts_missing_count');
  Fetch(@@intakt_amounts_difference, 'intakt_amounts_difference');
  Fetch(@@intakt_amounts_difference_count, 'intakt_amounts_difference_count');
  Fetch(@@intakt_amounts_tax_treatment, 'intakt_amounts_tax_treatment');
  Fetch(@@intakt_amounts_payment, 'intakt_amounts_payment');
  Fetch(@@intakt_part_amounts_rate, 'intakt_part_amounts_rate');
  Fetch(@@intakt_part_amounts_net, 'intakt_part_amounts_net');
  Fetch(@@intakt_part_amounts_tax, 'intakt_part_amounts_tax');
  Fetch(@@intakt_part_amounts_gross, 'intakt_part_amounts_gross');
  Fetch(@@intakt_part_amounts_tax_code, 'intakt_part_amounts_tax_code');
  Fetch(@@intakt_part_amounts_account, 'intakt_part_amounts_account');
  Fetch(@@intakt_revenue_account_number, 'intakt_revenue_account_number');
  Fetch(@@intakt_revenue_account_from, 'intakt_revenue_account_from');
  Fetch(@@intakt_line_amounts_line, 'intakt_line_amounts_line');
  Fetch(@@intakt_line_amounts_split, 'intakt_line_amounts_split');
  Fetch(@@intakt_line_amounts_voucher, 'intakt_line_amounts_voucher');
  Fetch(@@intakt_line_amounts_part, 'intakt_line_amounts_part');
  Fetch(@@intakt_line_amounts_part_count, 'intakt_line_amounts_part_count');
  Fetch(@@intakt_charge_amounts_charge, 'intakt_charge_amounts_charge');
  Fetch(@@intakt_charge_amounts_kind, 'intakt_charge_amounts_kind');
  Fetch(@@intakt_charge_amounts_split, 'intakt_charge_amounts_split');
  Fetch(@@intakt_charge_amounts_voucher, 'intakt_charge_amounts_voucher');
  Fetch(@@intakt_charge_amounts_part, 'intakt_charge_amounts_part');
  Fetch(@@intakt_charge_amounts_part_count, 'intakt_charge_amounts_part_count');
  Fetch(@@intakt_missing_line, 'intakt_missing_line');
  Fetch(@@intakt_missing_charge, 'intakt_missing_charge');
  Fetch(@@intakt_missing_field, 'intakt_missing_field');
  Fetch(@@intakt_difference_total, 'intakt_difference_total');
  Fetch(@@intakt_difference_line, 'intakt_difference_line');
  Fetch(@@intakt_difference_rate, 'intakt_difference_rate');
  Fetch(@@intakt_difference_stated, 'intakt_difference_stated');
  Fetch(@@intakt_difference_computed, 'intakt_difference_computed');
  Fetch(@@intakt_difference_amount, 'intakt_difference_amount');
  Fetch(@@intakt_difference_cause, 'intakt_difference_cause');
  Fetch(@@intakt_difference_resolution, 'intakt_difference_resolution');
  Fetch(@@intakt_tax_treatment_kind, 'intakt_tax_treatment_kind');
  Fetch(@@intakt_tax_treatment_condition, 'intakt_tax_treatment_condition');
  Fetch(@@intakt_tax_treatment_condition_count, 'intakt_tax_treatment_condition_count');
  Fetch(@@intakt_condition_kind, 'intakt_condition_kind');
  Fetch(@@intakt_condition_met, 'intakt_condition_met');
  Fetch(@@intakt_payment_summary_state, 'intakt_payment_summary_state');
  Fetch(@@intakt_payment_summary_paid, 'intakt_payment_summary_paid');
  Fetch(@@intakt_payment_summary_open, 'intakt_payment_summary_open');
  Fetch(@@intakt_account_tenant, 'intakt_account_tenant');
  Fetch(@@intakt_account_source, 'intakt_account_source');
  Fetch(@@intakt_account_read, 'intakt_account_read');
  Fetch(@@intakt_account_planned, 'intakt_account_planned');
  Fetch(@@intakt_account_skipped, 'intakt_account_skipped');
  Fetch(@@intakt_account_waiting, 'intakt_account_waiting');
  Fetch(@@intakt_account_held, 'intakt_account_held');
  Fetch(@@intakt_account_filtered, 'intakt_account_filtered');
  Fetch(@@intakt_account_unreadable, 'intakt_account_unreadable');
  Fetch(@@intakt_account_record, 'intakt_account_record');
  Fetch(@@intakt_account_record_count, 'intakt_account_record_count');
  Fetch(@@intakt_account_notice, 'intakt_account_notice');
  Fetch(@@intakt_account_notice_count, 'intakt_account_notice_count');
  Fetch(@@intakt_account_entry_class, 'intakt_account_entry_class');
  Fetch(@@intakt_account_entry_number, 'intakt_account_entry_number');
  Fetch(@@intakt_account_entry_position, 'intakt_account_entry_position');
  Fetch(@@intakt_account_entry_reason, 'intakt_account_entry_reason');
  Fetch(@@intakt_account_notices_clerk, 'intakt_account_notices_clerk');
  Fetch(@@intakt_account_notices_code, 'intakt_account_notices_code');
  Fetch(@@intakt_account_notices_times, 'intakt_account_notices_times');
  Fetch(@@intakt_importer_begin, 'intakt_importer_begin');
  Fetch(@@intakt_importer_report, 'intakt_importer_report');
  Fetch(@@intakt_importer_withdraw, 'intakt_importer_withdraw');
  Fetch(@@intakt_importer_ledger_save, 'intakt_importer_ledger_save');
  Fetch(@@intakt_importer_ledger_load, 'intakt_importer_ledger_load');
  Fetch(@@intakt_importer_journal, 'intakt_importer_journal');
  Fetch(@@intakt_importer_undo, 'intakt_importer_undo');
  Fetch(@@intakt_importer_settle_undo, 'intakt_importer_settle_undo');
  Fetch(@@intakt_importer_plan_again, 'intakt_importer_plan_again');
  Fetch(@@intakt_importer_decide, 'intakt_importer_decide');
  Fetch(@@intakt_importer_decisions, 'intakt_importer_decisions');
  Fetch(@@intakt_importer_take_back_decision, 'intakt_importer_take_back_decision');
  Fetch(@@intakt_importer_never, 'intakt_importer_never');
  Fetch(@@intakt_importer_never_same, 'intakt_importer_never_same');
  Fetch(@@intakt_importer_take_back_never, 'intakt_importer_take_back_never');
  Fetch(@@intakt_database_open, 'intakt_database_open');
  Fetch(@@intakt_database_free, 'intakt_database_free');
  Fetch(@@intakt_database_set_now, 'intakt_database_set_now');
  Fetch(@@intakt_database_import_customers_csv, 'intakt_database_import_customers_csv');
  Fetch(@@intakt_database_import_articles_csv, 'intakt_database_import_articles_csv');
  Fetch(@@intakt_database_upsert_customer_json, 'intakt_database_upsert_customer_json');
  Fetch(@@intakt_database_remove_customer, 'intakt_database_remove_customer');
  Fetch(@@intakt_database_upsert_contact_json, 'intakt_database_upsert_contact_json');
  Fetch(@@intakt_database_upsert_article_json, 'intakt_database_upsert_article_json');
  Fetch(@@intakt_database_remove_article, 'intakt_database_remove_article');
  Fetch(@@intakt_database_customer_json, 'intakt_database_customer_json');
  Fetch(@@intakt_importer_set_database, 'intakt_importer_set_database');
  Fetch(@@intakt_importer_apply, 'intakt_importer_apply');
  Fetch(@@intakt_database_recover, 'intakt_database_recover');
  Fetch(@@intakt_database_today, 'intakt_database_today');
  Fetch(@@intakt_database_runs, 'intakt_database_runs');
  Fetch(@@intakt_database_run, 'intakt_database_run');
  Fetch(@@intakt_database_erase, 'intakt_database_erase');
  Fetch(@@intakt_database_forget, 'intakt_database_forget');
  Fetch(@@intakt_database_reconcile, 'intakt_database_reconcile');
  Fetch(@@intakt_database_export, 'intakt_database_export');
  Fetch(@@intakt_reviews_row, 'intakt_reviews_row');
  Fetch(@@intakt_reviews_row_count, 'intakt_reviews_row_count');
  Fetch(@@intakt_reviews_json, 'intakt_reviews_json');
  Fetch(@@intakt_review_row_id, 'intakt_review_row_id');
  Fetch(@@intakt_review_row_state, 'intakt_review_row_state');
  Fetch(@@intakt_review_row_owner, 'intakt_review_row_owner');
  Fetch(@@intakt_review_row_question, 'intakt_review_row_question');
  Fetch(@@intakt_review_row_code, 'intakt_review_row_code');
  Fetch(@@intakt_review_row_text, 'intakt_review_row_text');
  Fetch(@@intakt_review_row_source, 'intakt_review_row_source');
  Fetch(@@intakt_review_row_tenant, 'intakt_review_row_tenant');
  Fetch(@@intakt_review_row_kind, 'intakt_review_row_kind');
  Fetch(@@intakt_review_row_number, 'intakt_review_row_number');
  Fetch(@@intakt_review_row_role, 'intakt_review_row_role');
  Fetch(@@intakt_review_row_role_count, 'intakt_review_row_role_count');
  Fetch(@@intakt_review_row_answer, 'intakt_review_row_answer');
  Fetch(@@intakt_review_row_answer_count, 'intakt_review_row_answer_count');
  Fetch(@@intakt_review_row_candidate, 'intakt_review_row_candidate');
  Fetch(@@intakt_review_row_candidate_count, 'intakt_review_row_candidate_count');
  Fetch(@@intakt_review_row_line, 'intakt_review_row_line');
  Fetch(@@intakt_review_row_article, 'intakt_review_row_article');
  Fetch(@@intakt_review_row_article_count, 'intakt_review_row_article_count');
  Fetch(@@intakt_review_row_created, 'intakt_review_row_created');
  Fetch(@@intakt_review_row_changed, 'intakt_review_row_changed');
  Fetch(@@intakt_review_row_decision, 'intakt_review_row_decision');
  Fetch(@@intakt_review_row_outdated, 'intakt_review_row_outdated');
  Fetch(@@intakt_found_parties_party, 'intakt_found_parties_party');
  Fetch(@@intakt_found_parties_party_count, 'intakt_found_parties_party_count');
  Fetch(@@intakt_found_parties_json, 'intakt_found_parties_json');
  Fetch(@@intakt_found_party_id, 'intakt_found_party_id');
  Fetch(@@intakt_found_party_flag, 'intakt_found_party_flag');
  Fetch(@@intakt_found_party_flag_count, 'intakt_found_party_flag_count');
  Fetch(@@intakt_found_party_field, 'intakt_found_party_field');
  Fetch(@@intakt_found_party_field_count, 'intakt_found_party_field_count');
  Fetch(@@intakt_found_party_value, 'intakt_found_party_value');
  Fetch(@@intakt_found_party_value_count, 'intakt_found_party_value_count');
  Fetch(@@intakt_found_articles_article, 'intakt_found_articles_article');
  Fetch(@@intakt_found_articles_article_count, 'intakt_found_articles_article_count');
  Fetch(@@intakt_found_articles_json, 'intakt_found_articles_json');
  Fetch(@@intakt_found_article_id, 'intakt_found_article_id');
  Fetch(@@intakt_found_article_number, 'intakt_found_article_number');
  Fetch(@@intakt_found_article_name, 'intakt_found_article_name');
  Fetch(@@intakt_found_article_gtin, 'intakt_found_article_gtin');
  Fetch(@@intakt_found_article_pzn, 'intakt_found_article_pzn');
  Fetch(@@intakt_found_article_price, 'intakt_found_article_price');
  Fetch(@@intakt_found_article_tax_rate, 'intakt_found_article_tax_rate');
  Fetch(@@intakt_found_article_unit, 'intakt_found_article_unit');
  Fetch(@@intakt_reviews_free, 'intakt_reviews_free');
  Fetch(@@intakt_found_parties_free, 'intakt_found_parties_free');
  Fetch(@@intakt_found_articles_free, 'intakt_found_articles_free');
  Fetch(@@intakt_review_case_row, 'intakt_review_case_row');
  Fetch(@@intakt_review_case_is_kept, 'intakt_review_case_is_kept');
  Fetch(@@intakt_review_case_date, 'intakt_review_case_date');
  Fetch(@@intakt_review_case_total, 'intakt_review_case_total');
  Fetch(@@intakt_review_case_lines, 'intakt_review_case_lines');
  Fetch(@@intakt_review_case_is_guest, 'intakt_review_case_is_guest');
  Fetch(@@intakt_review_case_party, 'intakt_review_case_party');
  Fetch(@@intakt_review_case_candidate, 'intakt_review_case_candidate');
  Fetch(@@intakt_review_case_candidate_count, 'intakt_review_case_candidate_count');
  Fetch(@@intakt_review_case_ordered, 'intakt_review_case_ordered');
  Fetch(@@intakt_review_case_choice, 'intakt_review_case_choice');
  Fetch(@@intakt_review_case_choice_count, 'intakt_review_case_choice_count');
  Fetch(@@intakt_review_case_json, 'intakt_review_case_json');
  Fetch(@@intakt_case_line_code, 'intakt_case_line_code');
  Fetch(@@intakt_case_line_gtin, 'intakt_case_line_gtin');
  Fetch(@@intakt_case_line_pzn, 'intakt_case_line_pzn');
  Fetch(@@intakt_case_line_name, 'intakt_case_line_name');
  Fetch(@@intakt_case_line_quantity, 'intakt_case_line_quantity');
  Fetch(@@intakt_case_line_tax_rate, 'intakt_case_line_tax_rate');
  Fetch(@@intakt_case_candidate_id, 'intakt_case_candidate_id');
  Fetch(@@intakt_case_candidate_is_there, 'intakt_case_candidate_is_there');
  Fetch(@@intakt_case_candidate_flag, 'intakt_case_candidate_flag');
  Fetch(@@intakt_case_candidate_flag_count, 'intakt_case_candidate_flag_count');
  Fetch(@@intakt_case_candidate_is_never, 'intakt_case_candidate_is_never');
  Fetch(@@intakt_case_candidate_score, 'intakt_case_candidate_score');
  Fetch(@@intakt_case_candidate_proof, 'intakt_case_candidate_proof');
  Fetch(@@intakt_case_candidate_proof_count, 'intakt_case_candidate_proof_count');
  Fetch(@@intakt_case_candidate_contradiction, 'intakt_case_candidate_contradiction');
  Fetch(@@intakt_case_candidate_contradiction_count, 'intakt_case_candidate_contradiction_count');
  Fetch(@@intakt_case_candidate_field, 'intakt_case_candidate_field');
  Fetch(@@intakt_case_candidate_field_count, 'intakt_case_candidate_field_count');
  Fetch(@@intakt_case_candidate_earlier, 'intakt_case_candidate_earlier');
  Fetch(@@intakt_case_candidate_earlier_count, 'intakt_case_candidate_earlier_count');
  Fetch(@@intakt_case_field_name, 'intakt_case_field_name');
  Fetch(@@intakt_case_field_order, 'intakt_case_field_order');
  Fetch(@@intakt_case_field_candidate, 'intakt_case_field_candidate');
  Fetch(@@intakt_case_field_result, 'intakt_case_field_result');
  Fetch(@@intakt_case_field_becomes, 'intakt_case_field_becomes');
  Fetch(@@intakt_case_field_agreement, 'intakt_case_field_agreement');
  Fetch(@@intakt_earlier_order_source, 'intakt_earlier_order_source');
  Fetch(@@intakt_earlier_order_kind, 'intakt_earlier_order_kind');
  Fetch(@@intakt_earlier_order_number, 'intakt_earlier_order_number');
  Fetch(@@intakt_earlier_order_order, 'intakt_earlier_order_order');
  Fetch(@@intakt_earlier_order_date, 'intakt_earlier_order_date');
  Fetch(@@intakt_earlier_order_created, 'intakt_earlier_order_created');
  Fetch(@@intakt_earlier_order_role, 'intakt_earlier_order_role');
  Fetch(@@intakt_earlier_order_role_count, 'intakt_earlier_order_role_count');
  Fetch(@@intakt_review_case_free, 'intakt_review_case_free');
  Fetch(@@intakt_database_reviews, 'intakt_database_reviews');
  Fetch(@@intakt_database_take_review, 'intakt_database_take_review');
  Fetch(@@intakt_database_give_back_review, 'intakt_database_give_back_review');
  Fetch(@@intakt_database_close_review, 'intakt_database_close_review');
  Fetch(@@intakt_database_search_parties, 'intakt_database_search_parties');
  Fetch(@@intakt_database_search_articles, 'intakt_database_search_articles');
  Fetch(@@intakt_database_decide, 'intakt_database_decide');
  Fetch(@@intakt_database_decisions, 'intakt_database_decisions');
  Fetch(@@intakt_database_never, 'intakt_database_never');
  Fetch(@@intakt_database_never_same, 'intakt_database_never_same');
  Fetch(@@intakt_database_revoke_never, 'intakt_database_revoke_never');
  Fetch(@@intakt_database_flag_party, 'intakt_database_flag_party');
  Fetch(@@intakt_database_undo, 'intakt_database_undo');
  Fetch(@@intakt_database_take_in_again, 'intakt_database_take_in_again');
  Fetch(@@intakt_importer_review_case, 'intakt_importer_review_case');
  Fetch(@@intakt_importer_preview_decision, 'intakt_importer_preview_decision');
  Fetch(@@intakt_importer_revoke_decision, 'intakt_importer_revoke_decision');
  Fetch(@@intakt_importer_plan_kept, 'intakt_importer_plan_kept');
  Fetch(@@intakt_matcher_new, 'intakt_matcher_new');
  Fetch(@@intakt_matcher_free, 'intakt_matcher_free');
  Fetch(@@intakt_matcher_upsert_json, 'intakt_matcher_upsert_json');
  Fetch(@@intakt_matcher_remove, 'intakt_matcher_remove');
  Fetch(@@intakt_matcher_count, 'intakt_matcher_count');
  Fetch(@@intakt_matcher_party_json, 'intakt_matcher_party_json');
  Fetch(@@intakt_matcher_keys, 'intakt_matcher_keys');
  Fetch(@@intakt_matcher_query_json, 'intakt_matcher_query_json');
  Fetch(@@intakt_importer_match_json, 'intakt_importer_match_json');
  Fetch(@@intakt_matcher_never_same, 'intakt_matcher_never_same');
  Fetch(@@intakt_matcher_revoke_never, 'intakt_matcher_revoke_never');
  Fetch(@@intakt_matcher_dedupe, 'intakt_matcher_dedupe');
  Fetch(@@intakt_matcher_save, 'intakt_matcher_save');
  Fetch(@@intakt_matcher_load, 'intakt_matcher_load');
  Fetch(@@intakt_match_free, 'intakt_match_free');
  Fetch(@@intakt_match_verdict, 'intakt_match_verdict');
  Fetch(@@intakt_match_json, 'intakt_match_json');
  Fetch(@@intakt_pair_first, 'intakt_pair_first');
  Fetch(@@intakt_pair_second, 'intakt_pair_second');
  Fetch(@@intakt_pair_outcome, 'intakt_pair_outcome');
  Fetch(@@intakt_pair_kind, 'intakt_pair_kind');
  Fetch(@@intakt_pair_score, 'intakt_pair_score');
  Fetch(@@intakt_pair_match_key, 'intakt_pair_match_key');
  Fetch(@@intakt_pair_evidence, 'intakt_pair_evidence');
  Fetch(@@intakt_pair_evidence_count, 'intakt_pair_evidence_count');
  Fetch(@@intakt_pair_json, 'intakt_pair_json');
end;
{$ENDIF}

procedure IntaktLoad(const FileName: string);
begin
  if Loaded then
    Exit;
{$IFDEF INTAKT_DYNAMIC}
  Open(FileName);
  try
    Fill;
{$ENDIF}
    if intakt_abi_version() <> INTAKT_ABI_VERSION_NUMBER then
      raise EIntaktLoad.CreateFmt('The library is of generation %d of the ABI; these units are for %d.',
        [Integer(intakt_abi_version()), INTAKT_ABI_VERSION_NUMBER]);
{$IFDEF INTAKT_DYNAMIC}
  except
    Close;
    raise;
  end;
{$ENDIF}
  Loaded := True;
end;

function IntaktLoaded: Boolean;
begin
  Result := Loaded;
end;

procedure IntaktUnload;
begin
{$IFDEF INTAKT_DYNAMIC}
  if Loaded then
    Close;
{$ENDIF}
  Loaded := False;
end;

procedure Size(const Name: string; Is_, Small, Large: Integer);
begin
  if Is_ <> {$IF SizeOf(Pointer) = 8}Large{$ELSE}Small{$IFEND} then
    raise EIntaktLoad.CreateFmt('The record %s has %d bytes, which is not what the library knows.', [Name, Is_]);
end;

initialization
  Size('intakt_reader_options', SizeOf(intakt_reader_options), 96, 128);
  Size('intakt_date', SizeOf(intakt_date), 24, 24);
  Size('intakt_importer_options', SizeOf(intakt_importer_options), 8, 8);
  Size('intakt_address_book', SizeOf(intakt_address_book), 48, 88);
  Size('intakt_articles', SizeOf(intakt_articles), 24, 40);
  Size('intakt_order_key', SizeOf(intakt_order_key), 48, 64);
  Size('intakt_ledger', SizeOf(intakt_ledger), 56, 104);
  Size('intakt_numbers', SizeOf(intakt_numbers), 36, 64);
  Size('intakt_decision_store', SizeOf(intakt_decision_store), 64, 112);
  Size('intakt_log', SizeOf(intakt_log), 20, 32);
  Size('intakt_progress', SizeOf(intakt_progress), 40, 40);
  Size('intakt_import_options', SizeOf(intakt_import_options), 96, 128);
  Size('intakt_document', SizeOf(intakt_document), 24, 32);
  Size('intakt_source', SizeOf(intakt_source), 20, 32);
  Size('intakt_database_options', SizeOf(intakt_database_options), 64, 72);
  Size('intakt_query_options', SizeOf(intakt_query_options), 24, 24);
end.
