/*
 * intakt.h - the C ABI of Intakt: order intake that leaves your master data intact.
 *
 * Made from the Rust sources. Do not edit: change the comments there and run
 *
 *     UPDATE_HEADER=1 cargo test -p intakt-capi --test header
 *
 * C99 or later, C++17 or later.
 *
 * In one breath
 *
 *     intakt_importer_new -> intakt_importer_set_customers_csv, intakt_importer_set_articles_csv
 *     -> intakt_importer_import for each input, intakt_importer_import_documents for one of several files
 *     -> intakt_result_plans -> carry the plans out
 *     -> intakt_importer_report for each action -> intakt_importer_ledger_save
 *
 * examples/c/import.c is a whole program. Orders alone, one by one:
 *
 *     intakt_reader_open -> intakt_reader_next until INTAKT_STATUS_END -> intakt_order_number, intakt_order_line and so on
 *     -> intakt_order_free
 *
 * Conventions, which hold for every function unless its comment says otherwise
 *
 * Status.     Functions that can fail return a number of intakt_status as int32_t. 0 is success, a positive number success
 *             with a reservation, a negative one failure. The last lines of a comment name the statuses of the function.
 *             Besides those, any may return INTAKT_STATUS_BUSY, INTAKT_STATUS_PANIC and INTAKT_STATUS_POISONED.
 * Outputs.    They come last and are written on success only (a status of 0 or more). Where it is not said that an output
 *             may be NULL, it may not.
 * Errors.     The very last parameter, `error`, may be NULL. Otherwise it is written in every call: NULL on success, on
 *             failure an error that belongs to the caller. The library keeps no last error.
 * Ownership.  What comes through a `T **` belongs to the caller and is freed with the function named after its type, once.
 *             Every `_free` takes NULL. What a function returns as a pointer is borrowed from the object that it was asked
 *             of, stays the same and is there until that object is freed; NULL where there is nothing.
 * Inputs.     They are borrowed for the call, and what the library needs longer is copied.
 * Texts.      UTF-8, given as pointer and length in bytes. A length of 0 may have a NULL pointer. Texts that the library
 *             lends have a NUL byte behind them that the length does not count; their `length` may be NULL. Do not hand a
 *             text and the length that it is just written with to one call: C looks at arguments in any order.
 * Documents.  Inputs, lists and saved ledgers are bytes. Inputs and lists may be in other encodings than UTF-8.
 * Nodes.      Orders and plans are read by getters: one small function for each field, of a pointer to an object such as
 *             intakt_line. These pointers are borrowed from the order or result that they were asked of, and are there, and
 *             stay the same, until that one is freed; any thread may read them, several at once. Getters never fail. Asked
 *             of NULL, or of an object of another type, they say what they say where there is nothing, so that chains such
 *             as intakt_address_city(intakt_party_address(party), &length) need no checks: NULL and the length 0 for texts
 *             and objects, 0 for numbers, values of enumerations and how many, -1 for yes or no.
 * Values.     Decimals are texts with a point such as "-12.50"; intakt_decimal_parts parts them into digits and scale. Dates
 *             are ISO 8601 texts; intakt_date_parts parts them into numbers. Enumerations are int32_t; 0 is none of them,
 *             and later versions of the library may give numbers that this header does not name.
 * Structs.    Those that begin with `struct_size` may grow. Start from their INTAKT_..._INIT, so that the library knows
 *             which one the caller was compiled with and takes what is missing as zero.
 *             On systems of 32 bits structs, and numbers of 64 bits, may lie at any fourth byte.
 * Threads.    The library starts none, has no state of its own and may be called from any. An object may move from thread to
 *             thread. Functions that take it as `const` may run at once, every other one needs it for itself.
 * Callbacks.  They run on the thread that called the library. They take `user_data` first and return 0 to go on. They must
 *             not throw, unwind or jump over the library.
 * Numbers.    No floating point crosses the ABI: decimals are texts. The library runs in the default floating-point state
 *             and gives the caller's back on return and around callbacks (x86 and x86-64), so that traps which Delphi and
 *             Free Pascal switch on do not fire inside.
 * Discretion. Values out of an input or a list stand masked in errors. Plans, saved ledgers and parties hold personal data
 *             in the clear.
 * Panics.     A defect of the library ends the call with INTAKT_STATUS_PANIC, not the process. The object of the call may
 *             only be freed then. Rust prints a line to stderr in this case, unless the host has set a panic hook in Rust.
 * Calling.    The calling convention is cdecl where there are several (32-bit Windows).
 */

#ifndef INTAKT_H
#define INTAKT_H

#include <stddef.h>
#include <stdint.h>

/* INTAKT_STATIC: define it to link the static library on Windows. */
#if defined(_WIN32) && !defined(INTAKT_STATIC)
#define INTAKT_API __declspec(dllimport)
#else
#define INTAKT_API
#endif


/**
 * The generation of the ABI that this header describes. It changes only when something that worked no longer does;
 * additions leave it as it is.
 */
#define INTAKT_ABI_VERSION 1

/**
 * Major part of the version of the library that this header came with.
 */
#define INTAKT_VERSION_MAJOR 0

/**
 * Minor part of the version of the library that this header came with.
 */
#define INTAKT_VERSION_MINOR 1

/**
 * Patch part of the version of the library that this header came with.
 */
#define INTAKT_VERSION_PATCH 0

/**
 * A flag of `intakt_reader_options`: keep where each value of an order comes from; see `intakt_order_origin`.
 */
#define INTAKT_READER_TRACE 1

/**
 * A flag of `intakt_reader_options`: do not copy the documents. The host leaves them where and as they are until the reader
 * is freed.
 */
#define INTAKT_READER_BORROW 2

/**
 * A flag of `intakt_profiles_new`: begin without the built-in profiles.
 */
#define INTAKT_PROFILES_NO_BUILTIN 1

/**
 * A flag of `intakt_importer_options`: begin without the built-in profiles, so that an input is read by the host's own
 * profiles or not at all.
 */
#define INTAKT_IMPORTER_NO_BUILTIN_PROFILES 1

/**
 * A flag of `intakt_import_options`: plans are carried out in the importer's database (`intakt_importer_set_database`) as soon as
 * they are made, each wholly or not at all, and the import is kept as a run. First it puts in order what an earlier one left.
 */
#define INTAKT_IMPORT_APPLY 1

/**
 * A flag of `intakt_database_options`: only read. The file must be there and of this version.
 */
#define INTAKT_DATABASE_READ_ONLY 1

/**
 * A flag of `intakt_database_options`: a file that is not there is an error and not made.
 */
#define INTAKT_DATABASE_NO_CREATE 2

/**
 * A flag of `intakt_database_options`: where the keys that customers are found by are of an older scheme or for another
 * country, they are made anew, which takes a while. Without it such a file is refused with `INTAKT_STATUS_MATCHING`.
 */
#define INTAKT_DATABASE_REBUILD_KEYS 4

/**
 * A flag of `intakt_database_flag_party`: the person is dead.
 */
#define INTAKT_PARTY_DECEASED 1

/**
 * A flag of `intakt_database_flag_party`: the party gets nothing.
 */
#define INTAKT_PARTY_BLOCKED 2

/**
 * A flag of `intakt_query_options`: the party ordered without an account. It is bound to a known one only by an official
 * number, a birth date or a declared key.
 */
#define INTAKT_QUERY_GUEST 1

/**
 * What `min_score` of `intakt_matcher_dedupe` is where every pair that is `same` or `unclear` is wanted, whatever its score.
 */
#define INTAKT_ANY_SCORE INT32_MIN

/**
 * How a call ended. Every function that can fail returns one of these numbers as `int32_t`. Zero is success, a positive
 * number is success with a reservation, a negative one is failure. A number never changes its meaning and is never used
 * again.
 */
typedef enum intakt_status {
  /**
   * Done.
   */
  INTAKT_STATUS_OK = 0,
  /**
   * Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a callback
   * failed. The outputs are there and say what.
   */
  INTAKT_STATUS_INCOMPLETE = 1,
  /**
   * Done, and there is no value: what was asked for is not said. The outputs are zero.
   */
  INTAKT_STATUS_ABSENT = 2,
  /**
   * Done, and there is nothing more: the input has ended.
   */
  INTAKT_STATUS_END = 3,
  /**
   * Done, and the order that was read has a problem of severity error: it is not to be taken in as it is.
   */
  INTAKT_STATUS_FAULTY = 4,
  /**
   * A parameter is wrong: NULL, not UTF-8, an unknown word, a struct of an unknown size.
   */
  INTAKT_STATUS_USAGE = -1,
  /**
   * The input is empty, no XML, in another encoding than it says, or not well formed.
   */
  INTAKT_STATUS_INPUT = -2,
  /**
   * A limit was reached.
   */
  INTAKT_STATUS_LIMIT = -3,
  /**
   * A profile is wrong, or none fits the input.
   */
  INTAKT_STATUS_PROFILE = -4,
  /**
   * An order lacks or contradicts something.
   */
  INTAKT_STATUS_ORDER = -5,
  /**
   * The settings are wrong.
   */
  INTAKT_STATUS_SETTINGS = -6,
  /**
   * A list or a party given by the host is wrong.
   */
  INTAKT_STATUS_DATA = -7,
  /**
   * An outcome or a saved ledger was refused.
   */
  INTAKT_STATUS_PLAN = -8,
  /**
   * Stored keys are of another scheme than the library's.
   */
  INTAKT_STATUS_MATCHING = -9,
  /**
   * A callback of the host failed; `intakt_error_host_code` has what it returned.
   */
  INTAKT_STATUS_CALLBACK = -10,
  /**
   * The handle is in use by another call.
   */
  INTAKT_STATUS_BUSY = -11,
  /**
   * The call met a defect of Intakt and was stopped. The handle may only be freed.
   */
  INTAKT_STATUS_PANIC = -12,
  /**
   * An earlier call on the handle ended with `INTAKT_STATUS_PANIC`. The handle may only be freed.
   */
  INTAKT_STATUS_POISONED = -13,
  /**
   * Something went wrong for which this version of the ABI has no number of its own; see the code of the error.
   */
  INTAKT_STATUS_OTHER = -14,
  /**
   * The database cannot be opened, read or written: locked, full, damaged, of a later version, with another key.
   */
  INTAKT_STATUS_STORE = -15,
  /**
   * One record of an input cannot be read. The next call goes on behind it.
   */
  INTAKT_STATUS_RECORD = -16,
} intakt_status;

/**
 * What became of an action, for `intakt_importer_report`.
 */
typedef enum intakt_outcome {
  /**
   * It is done. The text is the id of what was made, which parties and articles that were created need.
   */
  INTAKT_OUTCOME_DONE = 1,
  /**
   * It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal data.
   */
  INTAKT_OUTCOME_FAILED = 2,
  /**
   * The host cannot tell, as after a lost connection. It must ask its data before going on, and report again.
   */
  INTAKT_OUTCOME_UNKNOWN = 3,
} intakt_outcome;

/**
 * What an article is looked for by, for the callback `find` of `intakt_articles`.
 */
typedef enum intakt_article_key {
  /**
   * The host's article number, to the letter.
   */
  INTAKT_ARTICLE_NUMBER = 1,
  /**
   * GTIN (EAN), without leading zeros.
   */
  INTAKT_ARTICLE_GTIN = 2,
  /**
   * Pharmazentralnummer, without leading zeros.
   */
  INTAKT_ARTICLE_PZN = 3,
} intakt_article_key;

/**
 * What became of a number.
 */
typedef enum intakt_number_state {
  /**
   * Drawn for something that is being written.
   */
  INTAKT_NUMBER_RESERVED = 1,
  /**
   * What it was drawn for is written: it is used for good.
   */
  INTAKT_NUMBER_COMMITTED = 2,
  /**
   * What it was drawn for was not written. It may be drawn again.
   */
  INTAKT_NUMBER_RELEASED = 3,
  /**
   * The host says that it is in use already. It is never drawn.
   */
  INTAKT_NUMBER_TAKEN = 4,
} intakt_number_state;

/**
 * How much is told.
 */
typedef enum intakt_log_level {
  /**
   * Something was left out or cannot be read.
   */
  INTAKT_LOG_WARN = 1,
  /**
   * What was done: inputs, plans, outcomes.
   */
  INTAKT_LOG_INFO = 2,
  /**
   * Every decision, too.
   */
  INTAKT_LOG_DEBUG = 3,
} intakt_log_level;

/**
 * What a plan has written.
 */
typedef enum intakt_written_kind {
  /**
   * A document.
   */
  INTAKT_WRITTEN_DOCUMENT = 1,
  /**
   * A party.
   */
  INTAKT_WRITTEN_PARTY = 2,
  /**
   * A contact of a company.
   */
  INTAKT_WRITTEN_CONTACT = 3,
  /**
   * An article.
   */
  INTAKT_WRITTEN_ARTICLE = 4,
} intakt_written_kind;

/**
 * How something that a plan has written is now.
 */
typedef enum intakt_written {
  /**
   * As it was written.
   */
  INTAKT_WRITTEN_UNCHANGED = 1,
  /**
   * Somebody has changed it since.
   */
  INTAKT_WRITTEN_EDITED = 2,
  /**
   * It is not there any more.
   */
  INTAKT_WRITTEN_GONE = 3,
  /**
   * Others need it: a party that has other documents, an article in other lines.
   */
  INTAKT_WRITTEN_USED = 4,
  /**
   * It cannot be taken back at all: a document that is posted, sent or paid out.
   */
  INTAKT_WRITTEN_FINAL = 5,
} intakt_written;

/**
 * What is kept for as long as it is, for `intakt_database_forget`.
 */
typedef enum intakt_kept {
  /**
   * Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in again.
   */
  INTAKT_KEPT_ORDERS = 1,
  /**
   * Past runs with their accounts.
   */
  INTAKT_KEPT_RUNS = 2,
  /**
   * The content of files that came with orders.
   */
  INTAKT_KEPT_ATTACHMENTS = 4,
} intakt_kept;

/**
 * What a party is in an order.
 */
typedef enum intakt_roles {
  /**
   * Who ordered.
   */
  INTAKT_ROLE_ORDERER = 1,
  /**
   * For whom the goods are. A mother orders for her child, a home for its resident.
   */
  INTAKT_ROLE_PATIENT = 2,
  /**
   * Who pays the bill.
   */
  INTAKT_ROLE_PAYER = 3,
  /**
   * Where the goods go.
   */
  INTAKT_ROLE_SHIP_TO = 4,
  /**
   * Whom to ask.
   */
  INTAKT_ROLE_CONTACT = 5,
  /**
   * The doctor who prescribed (Arzt).
   */
  INTAKT_ROLE_PRACTITIONER = 6,
  /**
   * The health insurer (Kasse). Linked only, never created.
   */
  INTAKT_ROLE_INSURER = 7,
} intakt_roles;

/**
 * The gender that the sender states.
 */
typedef enum intakt_genders {
  /**
   * Female.
   */
  INTAKT_GENDER_FEMALE = 1,
  /**
   * Male.
   */
  INTAKT_GENDER_MALE = 2,
  /**
   * Neither.
   */
  INTAKT_GENDER_DIVERSE = 3,
} intakt_genders;

/**
 * What kind of place an address is.
 */
typedef enum intakt_address_kinds {
  /**
   * Where the party lives or works.
   */
  INTAKT_ADDRESS_KIND_HOME = 1,
  /**
   * A counter where parcels are handed out.
   */
  INTAKT_ADDRESS_KIND_PICKUP = 2,
  /**
   * A parcel locker.
   */
  INTAKT_ADDRESS_KIND_LOCKER = 3,
} intakt_address_kinds;

/**
 * Whether amounts include tax.
 */
typedef enum intakt_price_kinds {
  /**
   * Without tax.
   */
  INTAKT_PRICES_NET = 1,
  /**
   * With tax.
   */
  INTAKT_PRICES_GROSS = 2,
} intakt_price_kinds;

/**
 * What kind of line it is.
 */
typedef enum intakt_line_kinds {
  /**
   * An article.
   */
  INTAKT_LINE_KIND_PRODUCT = 1,
  /**
   * Shipping sent as a line.
   */
  INTAKT_LINE_KIND_SHIPPING = 2,
  /**
   * A discount sent as a line.
   */
  INTAKT_LINE_KIND_DISCOUNT = 3,
  /**
   * A voucher sent as a line.
   */
  INTAKT_LINE_KIND_VOUCHER = 4,
  /**
   * A surcharge sent as a line.
   */
  INTAKT_LINE_KIND_SURCHARGE = 5,
  /**
   * Text only.
   */
  INTAKT_LINE_KIND_TEXT = 6,
} intakt_line_kinds;

/**
 * Which side of the body.
 */
typedef enum intakt_sides {
  /**
   * Left.
   */
  INTAKT_SIDE_LEFT = 1,
  /**
   * Right.
   */
  INTAKT_SIDE_RIGHT = 2,
  /**
   * Left and right.
   */
  INTAKT_SIDE_BOTH = 3,
} intakt_sides;

/**
 * What kind of charge it is.
 */
typedef enum intakt_charge_kinds {
  /**
   * Postage and packing.
   */
  INTAKT_CHARGE_KIND_SHIPPING = 1,
  /**
   * For small orders, cash on delivery and the like.
   */
  INTAKT_CHARGE_KIND_SURCHARGE = 2,
  /**
   * Taken off the price.
   */
  INTAKT_CHARGE_KIND_DISCOUNT = 3,
  /**
   * A voucher; whether it is a discount or a payment is the settings' business.
   */
  INTAKT_CHARGE_KIND_VOUCHER = 4,
} intakt_charge_kinds;

/**
 * How much a problem matters.
 */
typedef enum intakt_severities {
  /**
   * Worth knowing; nothing is wrong.
   */
  INTAKT_SEVERITY_NOTE = 1,
  /**
   * Something was mended or looks wrong; the result stands.
   */
  INTAKT_SEVERITY_WARNING = 2,
  /**
   * The thing named could not be done.
   */
  INTAKT_SEVERITY_ERROR = 3,
} intakt_severities;

/**
 * Whose rules a layer of a profile holds. Each lies over those before it.
 */
typedef enum intakt_layers {
  /**
   * Common rules and tables.
   */
  INTAKT_LAYER_BASE = 1,
  /**
   * A dialect, or a system that orders are for.
   */
  INTAKT_LAYER_TARGET = 2,
  /**
   * One company of the host.
   */
  INTAKT_LAYER_TENANT = 3,
  /**
   * One shop or till that sends it orders.
   */
  INTAKT_LAYER_SOURCE = 4,
} intakt_layers;

/**
 * Who a party is: the answer of the matcher.
 */
typedef enum intakt_verdict_outcomes {
  /**
   * Proven to be the one party named.
   */
  INTAKT_VERDICT_SAME = 1,
  /**
   * A clerk decides.
   */
  INTAKT_VERDICT_UNCLEAR = 2,
  /**
   * Nobody in the address book.
   */
  INTAKT_VERDICT_NEW = 3,
} intakt_verdict_outcomes;

/**
 * Why the answer of the matcher is what it is.
 */
typedef enum intakt_verdict_kinds {
  /**
   * `same`: law 2 is satisfied.
   */
  INTAKT_VERDICT_KIND_PROVEN = 1,
  /**
   * `unclear`: several parties fit.
   */
  INTAKT_VERDICT_KIND_AMBIGUOUS = 2,
  /**
   * `unclear`: something fits and something contradicts.
   */
  INTAKT_VERDICT_KIND_CONTRADICTED = 3,
  /**
   * `unclear`: something fits and proof is missing.
   */
  INTAKT_VERDICT_KIND_WEAK = 4,
  /**
   * `unclear`: a birth date, an official number or a given name that is almost the same.
   */
  INTAKT_VERDICT_KIND_NEAR = 5,
  /**
   * `unclear` or `new`: somebody else in the household.
   */
  INTAKT_VERDICT_KIND_SAME_HOUSEHOLD = 6,
  /**
   * `unclear` or `new`: a person and a company that belong together.
   */
  INTAKT_VERDICT_KIND_SAME_COMPANY = 7,
  /**
   * `unclear`: the customer number, cross-reference or an official number is known and the name is
   * another's.
   */
  INTAKT_VERDICT_KIND_NUMBER_MISMATCH = 8,
  /**
   * `new`: nobody like it in the address book.
   */
  INTAKT_VERDICT_KIND_UNKNOWN = 9,
  /**
   * `unclear`: too little is given to look for anybody.
   */
  INTAKT_VERDICT_KIND_EMPTY = 10,
  /**
   * `same` or `new`: a clerk has decided it.
   */
  INTAKT_VERDICT_KIND_DECIDED = 11,
  /**
   * `unclear`: a clerk has said that it is never the party that it seems to be.
   */
  INTAKT_VERDICT_KIND_DENIED = 12,
} intakt_verdict_kinds;

/**
 * What kind of relation it is.
 */
typedef enum intakt_relation_kinds {
  /**
   * Lives at the same address or shares the e-mail address or phone.
   */
  INTAKT_RELATION_HOUSEHOLD = 1,
  /**
   * A person of the company, or the company of the person.
   */
  INTAKT_RELATION_COMPANY = 2,
} intakt_relation_kinds;

/**
 * What proves that two parties are the same.
 */
typedef enum intakt_proofs {
  /**
   * (a) Equal birth date.
   */
  INTAKT_PROOF_BIRTH_DATE = 1,
  /**
   * (a) Equal official number.
   */
  INTAKT_PROOF_OFFICIAL_NUMBER = 2,
  /**
   * (b) Equal declared key.
   */
  INTAKT_PROOF_DECLARED_KEY = 3,
  /**
   * (b) Equal personal e-mail address at a source that identifies customers by it.
   */
  INTAKT_PROOF_EMAIL_KEY = 4,
  /**
   * (c) Two of address, e-mail and phone.
   */
  INTAKT_PROOF_TWO_OF_ADDRESS_EMAIL_PHONE = 5,
  /**
   * Under `trade`: one of address, personal e-mail and mobile number, with nobody else of that given name
   * there.
   */
  INTAKT_PROOF_ONE_OF_ADDRESS_EMAIL_MOBILE = 6,
  /**
   * A clerk has decided it.
   */
  INTAKT_PROOF_DECISION = 7,
} intakt_proofs;

/**
 * What forbids that two parties are the same.
 */
typedef enum intakt_contradictions {
  /**
   * Another birth date.
   */
  INTAKT_CONTRADICTION_BIRTH_DATE = 1,
  /**
   * Another given name at the same birth date.
   */
  INTAKT_CONTRADICTION_GIVEN_NAME = 2,
  /**
   * Another official number of the same kind.
   */
  INTAKT_CONTRADICTION_OFFICIAL_NUMBER = 3,
  /**
   * A person against a company.
   */
  INTAKT_CONTRADICTION_PARTY_TYPE = 4,
  /**
   * Another legal form, VAT id of the same country or register number.
   */
  INTAKT_CONTRADICTION_COMPANY = 5,
} intakt_contradictions;

/**
 * What is compared.
 */
typedef enum intakt_evidence_fields {
  /**
   * A cross-reference, customer number or VAT id that the settings declare as identifying.
   */
  INTAKT_EVIDENCE_FIELD_DECLARED_KEY = 1,
  /**
   * Insurance number, register number, LANR, IK and other official numbers.
   */
  INTAKT_EVIDENCE_FIELD_OFFICIAL_NUMBER = 2,
  /**
   * Date of birth.
   */
  INTAKT_EVIDENCE_FIELD_BIRTH_DATE = 3,
  /**
   * Given and family name of a person.
   */
  INTAKT_EVIDENCE_FIELD_NAME = 4,
  /**
   * Name of a company.
   */
  INTAKT_EVIDENCE_FIELD_COMPANY = 5,
  /**
   * The whole address.
   */
  INTAKT_EVIDENCE_FIELD_ADDRESS = 6,
  /**
   * E-mail address.
   */
  INTAKT_EVIDENCE_FIELD_EMAIL = 7,
  /**
   * Telephone or mobile number.
   */
  INTAKT_EVIDENCE_FIELD_PHONE = 8,
  /**
   * Whether it is a person or a company.
   */
  INTAKT_EVIDENCE_FIELD_PARTY_TYPE = 9,
} intakt_evidence_fields;

/**
 * How well two values agree.
 */
typedef enum intakt_evidence_levels {
  /**
   * The comparison forms are equal.
   */
  INTAKT_EVIDENCE_LEVEL_EQUAL = 1,
  /**
   * Another known spelling, a short form, swapped name parts, a differing house number addition.
   */
  INTAKT_EVIDENCE_LEVEL_VARIANT = 2,
  /**
   * A typing error apart.
   */
  INTAKT_EVIDENCE_LEVEL_SIMILAR = 3,
  /**
   * One of several parts agrees: one half of a double name, an initial, the place without the street.
   */
  INTAKT_EVIDENCE_LEVEL_PARTIAL = 4,
  /**
   * So near that it may be a typing error, and may as well be another person: it neither supports nor lets
   * pass.
   */
  INTAKT_EVIDENCE_LEVEL_NEAR = 5,
  /**
   * Different.
   */
  INTAKT_EVIDENCE_LEVEL_DIFFERENT = 6,
  /**
   * Missing on one side or both, a placeholder, or so common that it says nothing.
   */
  INTAKT_EVIDENCE_LEVEL_MISSING = 7,
} intakt_evidence_levels;

/**
 * Whether there is anything to do.
 */
typedef enum intakt_plan_statuses {
  /**
   * May be carried out.
   */
  INTAKT_PLAN_STATUS_PLANNED = 1,
  /**
   * May be carried out once the other order that it refers to has created a party or article. Without
   * actions: is not to be taken in yet, because of its status in the shop or its age, and is planned when it
   * is read again.
   */
  INTAKT_PLAN_STATUS_WAITING = 2,
  /**
   * A person, or a change of data or settings, must come first.
   */
  INTAKT_PLAN_STATUS_HELD = 3,
  /**
   * Nothing is to be done.
   */
  INTAKT_PLAN_STATUS_SKIPPED = 4,
} intakt_plan_statuses;

/**
 * What was decided about a party.
 */
typedef enum intakt_decisions {
  /**
   * It is a known party.
   */
  INTAKT_DECISION_LINK = 1,
  /**
   * It is created.
   */
  INTAKT_DECISION_CREATE = 2,
  /**
   * It is the party that another plan creates.
   */
  INTAKT_DECISION_AWAIT = 3,
  /**
   * It stands in the document as text.
   */
  INTAKT_DECISION_TEXT = 4,
  /**
   * It is unresolved, and the order is held.
   */
  INTAKT_DECISION_HOLD = 5,
} intakt_decisions;

/**
 * What an action does.
 */
typedef enum intakt_action_kinds {
  /**
   * Check that a known party is still the one that was judged, and use it.
   */
  INTAKT_ACTION_LINK_PARTY = 1,
  /**
   * Create a party.
   */
  INTAKT_ACTION_CREATE_PARTY = 2,
  /**
   * Use the party that another order's plan creates. Settled with that order, not by the host.
   */
  INTAKT_ACTION_AWAIT_PARTY = 3,
  /**
   * Change fields of a known party.
   */
  INTAKT_ACTION_UPDATE_PARTY = 4,
  /**
   * Check that a known contact of a company is still the one that was found, and use it.
   */
  INTAKT_ACTION_LINK_CONTACT = 5,
  /**
   * Create a contact below a company.
   */
  INTAKT_ACTION_CREATE_CONTACT = 6,
  /**
   * Check that a known article is still the one that was found.
   */
  INTAKT_ACTION_CHECK_ARTICLE = 7,
  /**
   * Create an article.
   */
  INTAKT_ACTION_CREATE_ARTICLE = 8,
  /**
   * Use the article that another order's plan creates. Settled with that order, not by the host.
   */
  INTAKT_ACTION_AWAIT_ARTICLE = 9,
  /**
   * Use the placeholder article.
   */
  INTAKT_ACTION_USE_PLACEHOLDER = 10,
  /**
   * Create the document.
   */
  INTAKT_ACTION_CREATE_DOCUMENT = 11,
  /**
   * Add a payment that was received.
   */
  INTAKT_ACTION_ADD_PAYMENT = 12,
  /**
   * Add a file.
   */
  INTAKT_ACTION_ADD_ATTACHMENT = 13,
  /**
   * Remember that the shop's id of a party means a party of the host.
   */
  INTAKT_ACTION_CROSS_REFERENCE = 14,
} intakt_action_kinds;

/**
 * What kind of document an order becomes.
 */
typedef enum intakt_document_kinds {
  /**
   * An entry in the host's order intake, which a clerk turns into an order.
   */
  INTAKT_DOCUMENT_KIND_INTAKE = 1,
  /**
   * An order.
   */
  INTAKT_DOCUMENT_KIND_ORDER = 2,
  /**
   * An invoice.
   */
  INTAKT_DOCUMENT_KIND_INVOICE = 3,
  /**
   * A credit note.
   */
  INTAKT_DOCUMENT_KIND_CREDIT_NOTE = 4,
  /**
   * A quotation.
   */
  INTAKT_DOCUMENT_KIND_QUOTATION = 5,
  /**
   * A booking without articles, for a target that has none.
   */
  INTAKT_DOCUMENT_KIND_FINANCIAL_MUTATION = 6,
} intakt_document_kinds;

/**
 * A field of a party that a plan can change.
 */
typedef enum intakt_party_fields {
  /**
   * The customer number in the host's numbering.
   */
  INTAKT_PARTY_FIELD_CUSTOMER_NUMBER = 1,
  /**
   * `Herr`, `Frau` as written.
   */
  INTAKT_PARTY_FIELD_SALUTATION = 2,
  /**
   * Academic title.
   */
  INTAKT_PARTY_FIELD_TITLE = 3,
  /**
   * Given names.
   */
  INTAKT_PARTY_FIELD_GIVEN_NAME = 4,
  /**
   * Family name.
   */
  INTAKT_PARTY_FIELD_FAMILY_NAME = 5,
  /**
   * Family name at birth.
   */
  INTAKT_PARTY_FIELD_BIRTH_NAME = 6,
  /**
   * Name of the company.
   */
  INTAKT_PARTY_FIELD_COMPANY = 7,
  /**
   * Department or branch.
   */
  INTAKT_PARTY_FIELD_DEPARTMENT = 8,
  /**
   * Day of birth, `1958-12-24` or `24.12.1958`.
   */
  INTAKT_PARTY_FIELD_BIRTH_DATE = 9,
  /**
   * `female`, `male` or `diverse`, or their first letter (`w` too).
   */
  INTAKT_PARTY_FIELD_GENDER = 10,
  /**
   * Street.
   */
  INTAKT_PARTY_FIELD_STREET = 11,
  /**
   * House number.
   */
  INTAKT_PARTY_FIELD_HOUSE_NUMBER = 12,
  /**
   * Second line of the address.
   */
  INTAKT_PARTY_FIELD_ADDRESS_LINE2 = 13,
  /**
   * Postal code.
   */
  INTAKT_PARTY_FIELD_POSTAL_CODE = 14,
  /**
   * Place.
   */
  INTAKT_PARTY_FIELD_CITY = 15,
  /**
   * State or region.
   */
  INTAKT_PARTY_FIELD_STATE = 16,
  /**
   * Country.
   */
  INTAKT_PARTY_FIELD_COUNTRY = 17,
  /**
   * E-mail address.
   */
  INTAKT_PARTY_FIELD_EMAIL = 18,
  /**
   * Telephone number.
   */
  INTAKT_PARTY_FIELD_PHONE = 19,
  /**
   * Mobile number.
   */
  INTAKT_PARTY_FIELD_MOBILE = 20,
  /**
   * VAT identification number.
   */
  INTAKT_PARTY_FIELD_VAT_ID = 21,
  /**
   * Health insurance number.
   */
  INTAKT_PARTY_FIELD_INSURANCE_NUMBER = 22,
  /**
   * Any other official number.
   */
  INTAKT_PARTY_FIELD_OFFICIAL_ID = 23,
} intakt_party_fields;

/**
 * What a clerk is asked.
 *
 * Later versions may add values.
 */
typedef enum intakt_questions {
  /**
   * Which party is it?
   */
  INTAKT_QUESTION_WHICH_PARTY = 1,
  /**
   * Which doctor or insurer is it? The order goes on without an answer, unless it is held for another
   * reason.
   */
  INTAKT_QUESTION_WHICH_LINK = 2,
  /**
   * Should the address book take over what the order says? The order goes on without an answer.
   */
  INTAKT_QUESTION_UPDATE_FIELDS = 3,
  /**
   * Which article is it?
   */
  INTAKT_QUESTION_WHICH_ARTICLE = 4,
  /**
   * The order changed after it was planned: what now?
   */
  INTAKT_QUESTION_CHANGED = 5,
  /**
   * Was it carried out? The host's data tell.
   */
  INTAKT_QUESTION_WAS_IT_DONE = 6,
  /**
   * The order cannot be planned as it is: mend it or refuse it.
   */
  INTAKT_QUESTION_MEND = 7,
  /**
   * Is the order right? Asked of every order when the settings say so.
   */
  INTAKT_QUESTION_CHECK = 8,
} intakt_questions;

/**
 * An answer that a clerk can give.
 *
 * Later versions may add values.
 */
typedef enum intakt_answers {
  /**
   * It is the party that the clerk names.
   */
  INTAKT_ANSWER_ASSIGN = 1,
  /**
   * It is a new one.
   */
  INTAKT_ANSWER_CREATE = 2,
  /**
   * Go on as the plan says.
   */
  INTAKT_ANSWER_ACCEPT = 3,
  /**
   * Do not take in the order, or do not take over the fields.
   */
  INTAKT_ANSWER_REJECT = 4,
  /**
   * Ask again.
   */
  INTAKT_ANSWER_LATER = 5,
  /**
   * Book it on the collective customer.
   */
  INTAKT_ANSWER_COLLECTIVE = 6,
  /**
   * The company is the customer, the person a contact below it.
   */
  INTAKT_ANSWER_SPLIT = 7,
  /**
   * It is the article that the clerk names.
   */
  INTAKT_ANSWER_ASSIGN_ARTICLE = 8,
  /**
   * Book the line on the placeholder for its tax rate.
   */
  INTAKT_ANSWER_PLACEHOLDER = 9,
} intakt_answers;

/**
 * What carrying out a plan takes.
 */
typedef enum intakt_rights {
  /**
   * Refer to a known party or contact.
   */
  INTAKT_RIGHT_LINK_PARTY = 1,
  /**
   * Create a party.
   */
  INTAKT_RIGHT_CREATE_PARTY = 2,
  /**
   * Change a party.
   */
  INTAKT_RIGHT_UPDATE_PARTY = 3,
  /**
   * Create a contact below a company.
   */
  INTAKT_RIGHT_CREATE_CONTACT = 4,
  /**
   * Create an article.
   */
  INTAKT_RIGHT_CREATE_ARTICLE = 5,
  /**
   * Create a document.
   */
  INTAKT_RIGHT_CREATE_DOCUMENT = 6,
  /**
   * Create a document that is booked at once.
   */
  INTAKT_RIGHT_BOOK_DOCUMENT = 7,
  /**
   * Add a payment.
   */
  INTAKT_RIGHT_ADD_PAYMENT = 8,
  /**
   * Add a file.
   */
  INTAKT_RIGHT_ADD_ATTACHMENT = 9,
} intakt_rights;

/**
 * What a document is when it has been created.
 */
typedef enum intakt_document_statuses {
  /**
   * Without a number of its own.
   */
  INTAKT_DOCUMENT_STATUS_DRAFT = 1,
  /**
   * Entered, and nobody outside has it.
   */
  INTAKT_DOCUMENT_STATUS_UNSENT = 2,
  /**
   * Sent out.
   */
  INTAKT_DOCUMENT_STATUS_SENT = 3,
  /**
   * Booked, to be paid.
   */
  INTAKT_DOCUMENT_STATUS_OPEN = 4,
} intakt_document_statuses;

/**
 * Who is to see a comment.
 */
typedef enum intakt_visibilities {
  /**
   * The house.
   */
  INTAKT_VISIBILITY_INTERNAL = 1,
  /**
   * The customer, too.
   */
  INTAKT_VISIBILITY_PRINT = 2,
} intakt_visibilities;

/**
 * What kind of payment it is.
 */
typedef enum intakt_payment_purposes {
  /**
   * A payment of an invoice.
   */
  INTAKT_PAYMENT_PURPOSE_PAYMENT = 1,
  /**
   * Paid before there is an invoice: the document is an order or the like.
   */
  INTAKT_PAYMENT_PURPOSE_PREPAYMENT = 2,
  /**
   * Paid with a gift card or a credit that the shop keeps.
   */
  INTAKT_PAYMENT_PURPOSE_GIFT_CARD = 3,
  /**
   * A voucher that stands in the order as a line or charge, and is a payment by the settings.
   */
  INTAKT_PAYMENT_PURPOSE_VOUCHER = 4,
} intakt_payment_purposes;

/**
 * What a record became.
 */
typedef enum intakt_classes {
  /**
   * There is a plan to carry out.
   */
  INTAKT_CLASS_PLANNED = 1,
  /**
   * Nothing is to be done, for a good reason.
   */
  INTAKT_CLASS_SKIPPED = 2,
  /**
   * There is a plan that waits for another order's, or the order is not to be taken in yet.
   */
  INTAKT_CLASS_WAITING = 3,
  /**
   * A person, or a change of data or settings, must come first.
   */
  INTAKT_CLASS_HELD = 4,
  /**
   * A filter took it out.
   */
  INTAKT_CLASS_FILTERED = 5,
  /**
   * It could not be read.
   */
  INTAKT_CLASS_UNREADABLE = 6,
} intakt_classes;

/**
 * How far a document is paid.
 */
typedef enum intakt_payment_states {
  /**
   * Nothing has been received.
   */
  INTAKT_PAYMENT_STATE_OPEN = 1,
  /**
   * Some of it.
   */
  INTAKT_PAYMENT_STATE_PARTIAL = 2,
  /**
   * All of it.
   */
  INTAKT_PAYMENT_STATE_FULL = 3,
  /**
   * More than it.
   */
  INTAKT_PAYMENT_STATE_OVER = 4,
  /**
   * Money has been received, and the order does not say how much, or what it is to be compared with.
   */
  INTAKT_PAYMENT_STATE_UNSTATED = 5,
} intakt_payment_states;

/**
 * Where amounts are rounded.
 */
typedef enum intakt_roundings {
  /**
   * The sum of each line, and the tax of each line. Totals are sums of lines.
   */
  INTAKT_ROUNDING_PER_LINE = 1,
  /**
   * The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).
   */
  INTAKT_ROUNDING_PER_RATE = 2,
  /**
   * The sum to be paid and the tax of the whole document.
   */
  INTAKT_ROUNDING_PER_DOCUMENT = 3,
} intakt_roundings;

/**
 * How a charge was split over tax rates.
 */
typedef enum intakt_split_methods {
  /**
   * In proportion to the lines, to the last cent.
   */
  INTAKT_SPLIT_LARGEST_REMAINDER = 1,
  /**
   * To the highest rate of the lines.
   */
  INTAKT_SPLIT_HIGHEST_RATE = 2,
  /**
   * To the rate with the greatest sum; of two, the higher rate.
   */
  INTAKT_SPLIT_MAIN_RATE = 3,
  /**
   * Never split. A charge that states no rate holds the order.
   */
  INTAKT_SPLIT_AS_GIVEN = 4,
} intakt_split_methods;

/**
 * What a voucher is.
 */
typedef enum intakt_voucher_uses {
  /**
   * A voucher that states no tax rate holds the order.
   */
  INTAKT_VOUCHER_HOLD = 1,
  /**
   * It lowers the price, and the tax with it.
   */
  INTAKT_VOUCHER_DISCOUNT = 2,
  /**
   * It is money paid before. Price and tax stay.
   */
  INTAKT_VOUCHER_PAYMENT = 3,
} intakt_voucher_uses;

/**
 * What named a revenue account.
 */
typedef enum intakt_account_sources {
  /**
   * The line itself, by its extension `account`.
   */
  INTAKT_ACCOUNT_SOURCE_LINE = 1,
  /**
   * The article, by the settings.
   */
  INTAKT_ACCOUNT_SOURCE_ARTICLE = 2,
  /**
   * The row of the tax code.
   */
  INTAKT_ACCOUNT_SOURCE_TAX_CODE = 3,
  /**
   * The country that the goods are sent to, by the settings.
   */
  INTAKT_ACCOUNT_SOURCE_COUNTRY = 4,
  /**
   * The settings' default.
   */
  INTAKT_ACCOUNT_SOURCE_DEFAULT = 5,
} intakt_account_sources;

/**
 * What is missing for an amount.
 */
typedef enum intakt_missing_fields {
  /**
   * The price, and the sum.
   */
  INTAKT_MISSING_PRICE = 1,
  /**
   * The quantity.
   */
  INTAKT_MISSING_QUANTITY = 2,
  /**
   * The tax rate.
   */
  INTAKT_MISSING_TAX_RATE = 3,
  /**
   * Whether the amount includes tax.
   */
  INTAKT_MISSING_PRICES = 4,
} intakt_missing_fields;

/**
 * Which stated amount.
 */
typedef enum intakt_total_kinds {
  /**
   * The sum of a line against price and quantity.
   */
  INTAKT_TOTAL_LINE_TOTAL = 1,
  /**
   * The tax of a line.
   */
  INTAKT_TOTAL_LINE_TAX = 2,
  /**
   * The sum of the lines.
   */
  INTAKT_TOTAL_LINES = 3,
  /**
   * How many lines there are.
   */
  INTAKT_TOTAL_LINE_COUNT = 4,
  /**
   * The sum without tax.
   */
  INTAKT_TOTAL_NET = 5,
  /**
   * The tax.
   */
  INTAKT_TOTAL_TAX = 6,
  /**
   * The sum with tax.
   */
  INTAKT_TOTAL_GROSS = 7,
  /**
   * The sum of the order, with or without tax.
   */
  INTAKT_TOTAL_AMOUNT = 8,
  /**
   * The sum of a tax rate without tax.
   */
  INTAKT_TOTAL_RATE_NET = 9,
  /**
   * The tax of a tax rate.
   */
  INTAKT_TOTAL_RATE_TAX = 10,
} intakt_total_kinds;

/**
 * What could be the cause of a difference: that with which the sums would add up.
 */
typedef enum intakt_causes {
  /**
   * The sender rounds each line.
   */
  INTAKT_CAUSE_ROUNDING_PER_LINE = 1,
  /**
   * The sender rounds the sum of each tax rate.
   */
  INTAKT_CAUSE_ROUNDING_PER_RATE = 2,
  /**
   * The sender rounds the whole document.
   */
  INTAKT_CAUSE_ROUNDING_PER_DOCUMENT = 3,
  /**
   * Unit prices are rounded, and the sender computed with exact ones.
   */
  INTAKT_CAUSE_UNIT_PRICE_ROUNDED = 4,
  /**
   * Some other rounding: the difference is within the tolerance.
   */
  INTAKT_CAUSE_ROUNDING = 5,
  /**
   * The stated sum is without charges, such as shipping.
   */
  INTAKT_CAUSE_CHARGES_LEFT_OUT = 6,
  /**
   * The stated sum takes the voucher otherwise: as a payment, or as a discount.
   */
  INTAKT_CAUSE_VOUCHER = 7,
  /**
   * The difference is the tax: prices may include tax, or not, other than stated.
   */
  INTAKT_CAUSE_TAX_STATEMENT = 8,
  /**
   * The difference is the discount of lines.
   */
  INTAKT_CAUSE_DISCOUNT = 9,
  /**
   * The difference is the sum of a line, which may be missing or stand twice.
   */
  INTAKT_CAUSE_LINE_LEFT_OUT = 10,
  /**
   * None of these.
   */
  INTAKT_CAUSE_UNKNOWN = 11,
} intakt_causes;

/**
 * What became of a difference.
 */
typedef enum intakt_resolutions {
  /**
   * It is within the tolerance.
   */
  INTAKT_RESOLUTION_ABSORBED = 1,
  /**
   * The order goes on with what it states, and a clerk is asked.
   */
  INTAKT_RESOLUTION_REVIEW = 2,
  /**
   * The order is held.
   */
  INTAKT_RESOLUTION_HELD = 3,
} intakt_resolutions;

/**
 * Whose tax it is.
 */
typedef enum intakt_treatment_kinds {
  /**
   * The order carries tax.
   */
  INTAKT_TREATMENT_TAXED = 1,
  /**
   * The order carries none, and the buyer owes it in another country of the EU: every condition is met.
   */
  INTAKT_TREATMENT_REVERSE_CHARGE = 2,
  /**
   * The order carries none, and the goods leave the EU, or the country of a seller outside of it.
   */
  INTAKT_TREATMENT_EXPORT = 3,
  /**
   * The order carries none, and what would make that right is not all there.
   */
  INTAKT_TREATMENT_UNPROVEN = 4,
} intakt_treatment_kinds;

/**
 * A condition of an order without tax.
 */
typedef enum intakt_condition_kinds {
  /**
   * Every amount stands under the rate zero.
   */
  INTAKT_CONDITION_RATES_ZERO = 1,
  /**
   * The buyer is a company.
   */
  INTAKT_CONDITION_BUSINESS_CUSTOMER = 2,
  /**
   * The buyer gives a VAT id.
   */
  INTAKT_CONDITION_VAT_ID_GIVEN = 3,
  /**
   * Its form is right, and its check digit where there is one. Whether it exists is for the tax office to
   * say.
   */
  INTAKT_CONDITION_VAT_ID_VALID = 4,
  /**
   * It is of another country of the EU than the seller's.
   */
  INTAKT_CONDITION_VAT_ID_OF_OTHER_EU_COUNTRY = 5,
  /**
   * The goods are sent to another country of the EU than the seller's.
   */
  INTAKT_CONDITION_SHIPPED_TO_OTHER_EU_COUNTRY = 6,
  /**
   * The goods are sent to a country outside the EU.
   */
  INTAKT_CONDITION_SHIPPED_OUTSIDE_EU = 7,
} intakt_condition_kinds;

/**
 * How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
 * unreadable. Lent by `intakt_result_account_node`. A node.
 */
typedef struct intakt_account intakt_account;

/**
 * A record that is not simply planned. A node.
 */
typedef struct intakt_account_entry intakt_account_entry;

/**
 * How often a clerk was told of something that he has subscribed to. A node.
 */
typedef struct intakt_account_notices intakt_account_notices;

/**
 * One thing to do. Which fields it has follows from its kind. A node.
 */
typedef struct intakt_action intakt_action;

/**
 * A postal address, as written. A node.
 */
typedef struct intakt_address intakt_address;

/**
 * A value that the settings changed, so that the target takes it. A node.
 */
typedef struct intakt_adjustment intakt_adjustment;

/**
 * The amounts of an order: computed, compared with what the order states, and named for the target. In the
 * order's currency, rounded to its smallest coin; what cannot be told without guessing is missing. A node.
 */
typedef struct intakt_amounts intakt_amounts;

/**
 * Where a callback puts the articles that it finds. Borrowed: it is there until the callback returns, for the callback's
 * thread only.
 */
typedef struct intakt_article_sink intakt_article_sink;

/**
 * A file that belongs to the order. A node.
 */
typedef struct intakt_attachment intakt_attachment;

/**
 * A named property of a line, such as size or colour. A node.
 */
typedef struct intakt_attribute intakt_attribute;

/**
 * An action of another order's plan. A node.
 */
typedef struct intakt_awaited intakt_awaited;

/**
 * A text that belongs to the host, such as a saved ledger. Freed with `intakt_buffer_free`. Immutable: any thread,
 * several at once.
 */
typedef struct intakt_buffer intakt_buffer;

/**
 * Bytes that belong to the host, such as a saved index. Freed with `intakt_bytes_free`. Immutable: any thread, several at once.
 */
typedef struct intakt_bytes intakt_bytes;

/**
 * A party of the address book that was compared. A node.
 */
typedef struct intakt_candidate intakt_candidate;

/**
 * A candidate beside what the order says. A node.
 */
typedef struct intakt_case_candidate intakt_case_candidate;

/**
 * One field of a candidate: what the order says, what the address book has, and what it would have. A node.
 */
typedef struct intakt_case_field intakt_case_field;

/**
 * What a line of an order says of its article. A node.
 */
typedef struct intakt_case_line intakt_case_line;

/**
 * Something added to the sum of the whole order. Amounts are signed: a discount is below zero. A node.
 */
typedef struct intakt_charge intakt_charge;

/**
 * The amounts of a charge. A node.
 */
typedef struct intakt_charge_amounts intakt_charge_amounts;

/**
 * A comment in a document. A node.
 */
typedef struct intakt_comment intakt_comment;

/**
 * A condition of an order without tax. A node.
 */
typedef struct intakt_condition intakt_condition;

/**
 * Customers, articles, ledger, documents and past runs in one SQLite file, and the order desk that carries plans out in it. For
 * a host that has no master of its own, and for one that wants Intakt's memory on disk.
 *
 * Made by `intakt_database_open`, freed by `intakt_database_free`; importers that use it keep it open. Any thread; each function
 * needs it for itself and returns `INTAKT_STATUS_BUSY` while it is in use, also by an importer. Builds without SQLite have no
 * such object: see `intakt_has`.
 */
typedef struct intakt_database intakt_database;

/**
 * Where a callback puts the decisions or pairs that it finds. Borrowed: it is there until the callback returns, for the callback's
 * thread only.
 */
typedef struct intakt_decision_sink intakt_decision_sink;

/**
 * An amount that the order states and that differs from the computed one. A node.
 */
typedef struct intakt_difference intakt_difference;

/**
 * A line of a document. A node.
 */
typedef struct intakt_document_line intakt_document_line;

/**
 * A party in a document. A node.
 */
typedef struct intakt_document_party intakt_document_party;

/**
 * The document that an order becomes. Its values are those of the order, whatever the address book says. A
 * node.
 */
typedef struct intakt_document_plan intakt_document_plan;

/**
 * A document that a candidate has had. A node.
 */
typedef struct intakt_earlier_order intakt_earlier_order;

/**
 * Why a call failed: what, where, and what to do about it. Values out of an input or a list are shown masked, so that
 * every text here may be written to a log.
 *
 * Made by any function with a parameter `error`; that one belongs to the host, which frees it with `intakt_error_free`.
 * The one of `intakt_result_fault` belongs to its result. Immutable: any thread, several at once.
 */
typedef struct intakt_error intakt_error;

/**
 * One compared field: how well it agrees and what that weighs. A node.
 */
typedef struct intakt_evidence intakt_evidence;

/**
 * A value for which the model has no field. A node.
 */
typedef struct intakt_extension intakt_extension;

/**
 * The change of one field of a party. A node.
 */
typedef struct intakt_field_change intakt_field_change;

/**
 * An article that was found. A node.
 */
typedef struct intakt_found_article intakt_found_article;

/**
 * Articles that have every word of a search. Made by `intakt_database_search_articles`; it belongs to the host, which frees it
 * with `intakt_found_articles_free`, and needs its database no longer. A node.
 */
typedef struct intakt_found_articles intakt_found_articles;

/**
 * Parties that have every word of a search. Made by `intakt_database_search_parties`; it belongs to the host, which frees it
 * with `intakt_found_parties_free`, and needs its database no longer. Personal data. A node.
 */
typedef struct intakt_found_parties intakt_found_parties;

/**
 * A party that was found. A node.
 */
typedef struct intakt_found_party intakt_found_party;

/**
 * A number and the scheme that issued it. A node.
 */
typedef struct intakt_identifier intakt_identifier;

/**
 * Settings, profiles, customers, articles and the ledger of one tenant, and the way from bytes to plans.
 *
 * Made by `intakt_importer_new`, freed by `intakt_importer_free`; what it hands out outlives it. Any thread; functions that
 * take it as `const` may overlap, the others need it for themselves. A call that finds it in use, also from inside one of
 * its own callbacks, returns `INTAKT_STATUS_BUSY` and changes nothing.
 */
typedef struct intakt_importer intakt_importer;

/**
 * The blocking keys of a party, which a host stores beside it. Freed with `intakt_keys_free`. Immutable: any thread,
 * several at once.
 */
typedef struct intakt_keys intakt_keys;

/**
 * One line of an order. Its identity is its place and `intakt_line_id`, never the article. A node.
 */
typedef struct intakt_line intakt_line;

/**
 * The amounts of a line. A node.
 */
typedef struct intakt_line_amounts intakt_line_amounts;

/**
 * Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.
 *
 * Made by `intakt_matcher_query_json` and `intakt_importer_match_json`, freed by `intakt_match_free`; it needs nothing else.
 * Immutable: any thread, several at once. What its functions return is borrowed from it.
 */
typedef struct intakt_match intakt_match;

/**
 * The host's parties in an index, and the settings that decide who is who. For a host that asks "who is this?" without an
 * order, and for finding duplicates.
 *
 * Made by `intakt_matcher_new`, freed by `intakt_matcher_free`; what it hands out outlives it. Any thread; functions that take
 * it as `const` may overlap, the others need it for themselves and return `INTAKT_STATUS_BUSY` while it is in use.
 */
typedef struct intakt_matcher intakt_matcher;

/**
 * Something that an order does not state, and without which sums cannot be told. A node.
 */
typedef struct intakt_missing intakt_missing;

/**
 * What an order says of an article that the host does not have. A node.
 */
typedef struct intakt_new_article intakt_new_article;

/**
 * Something that a clerk or a channel of the host is told. A node.
 */
typedef struct intakt_notice intakt_notice;

/**
 * Where the number of a document or a party comes from: `intakt_numbering_number` or `intakt_numbering_range`. A node.
 */
typedef struct intakt_numbering intakt_numbering;

/**
 * One order as the shop sent it. Made by `intakt_reader_next`; that one belongs to the host, which frees it with
 * `intakt_order_free`, and needs its reader no longer. A node.
 */
typedef struct intakt_order intakt_order;

/**
 * What makes an order one and the same. A node.
 */
typedef struct intakt_order_identity intakt_order_identity;

/**
 * Where a callback puts the keys of the orders that it finds. Borrowed: it is there until the callback returns, for the
 * callback's thread only.
 */
typedef struct intakt_order_sink intakt_order_sink;

/**
 * Where one value of an order comes from. There are origins only if the reader was asked to keep them
 * (`INTAKT_READER_TRACE`). A node.
 */
typedef struct intakt_origin intakt_origin;

/**
 * Two parties of a matcher that were compared, for the callback of `intakt_matcher_dedupe`: it is there until the callback
 * returns. A node.
 */
typedef struct intakt_pair intakt_pair;

/**
 * Amounts under one tax rate. A node.
 */
typedef struct intakt_part_amounts intakt_part_amounts;

/**
 * A person or a company. Texts are as written. A node.
 */
typedef struct intakt_party intakt_party;

/**
 * A party of the order and what was decided about it. A node.
 */
typedef struct intakt_party_plan intakt_party_plan;

/**
 * Where a callback puts the parties that it finds. Borrowed: it is there until the callback returns, for the callback's
 * thread only.
 */
typedef struct intakt_party_sink intakt_party_sink;

/**
 * How the order is paid or was paid. A node.
 */
typedef struct intakt_payment intakt_payment;

/**
 * What has been paid of a document. A node.
 */
typedef struct intakt_payment_summary intakt_payment_summary;

/**
 * What to do about one order. Carry out all of its actions or none, each after those that it depends on, and report the
 * outcomes (`intakt_importer_report`). Lent by `intakt_result_plan_node`. A node.
 */
typedef struct intakt_plan intakt_plan;

/**
 * Which order a plan is for. A node.
 */
typedef struct intakt_planned_order intakt_planned_order;

/**
 * A place in an input, counted in the bytes and characters that the sender wrote. A node.
 */
typedef struct intakt_position intakt_position;

/**
 * What was mended or is wrong. Values out of an input are shown masked, so that every text but
 * `intakt_problem_found_value` may be written to a log. A node.
 */
typedef struct intakt_problem intakt_problem;

/**
 * A set of profiles, to read orders by (`intakt_reader_new`), to check profiles and inputs, and to find out which profile an
 * input is of. Made by `intakt_profiles_new`, freed by `intakt_profiles_free`. Any thread; functions that take it as `const`
 * may overlap, the others need it for themselves: a call that finds it in use returns `INTAKT_STATUS_BUSY` and changes
 * nothing.
 */
typedef struct intakt_profiles intakt_profiles;

/**
 * Reads the orders of one input, one at a time; memory is that of the largest order. Made by `intakt_reader_new` and its
 * like, freed by `intakt_reader_free`; the orders that it hands out outlive it. Any thread; functions that take it as
 * `const` may overlap with each other and with `intakt_reader_next`. A second `intakt_reader_next` meanwhile, also from
 * inside one of its callbacks, returns `INTAKT_STATUS_BUSY` and changes nothing.
 */
typedef struct intakt_reader intakt_reader;

/**
 * Why something was decided. A node.
 */
typedef struct intakt_reason intakt_reason;

/**
 * A known party that the one of the order probably belongs to. A hint, never an identity. A node.
 */
typedef struct intakt_relation intakt_relation;

/**
 * The plans of one input and its account. Made by `intakt_importer_import` and `intakt_importer_import_documents`, freed by
 * `intakt_result_free`; it does not need its importer. Immutable: any thread, several at once. What its functions return is
 * borrowed from it.
 */
typedef struct intakt_result intakt_result;

/**
 * A revenue account and what named it. A node.
 */
typedef struct intakt_revenue_account intakt_revenue_account;

/**
 * A question with everything that a clerk needs to answer it: what the order says, and every candidate beside it. Made by
 * `intakt_importer_review_case`; it belongs to the host, which frees it with `intakt_review_case_free`, and needs its importer
 * no longer. Personal data. A node.
 */
typedef struct intakt_review_case intakt_review_case;

/**
 * A question for a clerk, with everything needed to answer it. A node.
 */
typedef struct intakt_review_item intakt_review_item;

/**
 * A question of some order, as the embedded database keeps it. It keeps its number for as long as it is asked. A node.
 */
typedef struct intakt_review_row intakt_review_row;

/**
 * Questions of the embedded database that wait for clerks, or are answered. Made by `intakt_database_reviews`; it belongs to the
 * host, which frees it with `intakt_reviews_free`, and needs its database no longer. A node.
 */
typedef struct intakt_reviews intakt_reviews;

/**
 * The sums of one tax rate, as the sender states them. A node.
 */
typedef struct intakt_tax_total intakt_tax_total;

/**
 * Why an order carries no tax, or does although its buyer has a VAT id. A node.
 */
typedef struct intakt_tax_treatment intakt_tax_treatment;

/**
 * Where a callback puts a text that it finds. Borrowed: it is there until the callback returns, for the callback's thread only.
 */
typedef struct intakt_text_sink intakt_text_sink;

/**
 * The sums as the sender states them. A node.
 */
typedef struct intakt_totals intakt_totals;

/**
 * The answer to the question who a party of an order is, with everything that it rests on. A node.
 */
typedef struct intakt_verdict intakt_verdict;

/**
 * Options of `intakt_reader_new` and its like, and of `intakt_profiles_check_input`. Zero is the default of each.
 */
typedef struct intakt_reader_options {
  /**
   * The size of this struct, as `INTAKT_READER_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * `INTAKT_READER_TRACE`, `INTAKT_READER_BORROW` or 0.
   */
  uint32_t flags;
  /**
   * The most bytes that an input may have; 0 means any number.
   */
  uint64_t input_bytes_limit;
  /**
   * The most bytes that one record may have, in UTF-8; 0 means 64 MiB. The largest record decides the memory needed.
   */
  uint64_t record_bytes_limit;
  /**
   * The most lines that one order may have; 0 means 100,000.
   */
  uint64_t lines_limit;
  /**
   * The length of `profile` in bytes.
   */
  uint64_t profile_length;
  /**
   * The length of `charset` in bytes.
   */
  uint64_t charset_length;
  /**
   * The length of `parameters` in bytes.
   */
  uint64_t parameters_length;
  /**
   * How many order numbers are in `only`; 0 means that all orders are wanted.
   */
  uint64_t only_count;
  /**
   * The id of the profile to read by; NULL to find it by what the input holds.
   */
  const char *profile;
  /**
   * `auto`, `strict` or the name of an encoding such as `iso-8859-15`; NULL for what the profile says.
   */
  const char *charset;
  /**
   * Values of the profile's parameters: a JSON object of texts such as `{"currency": "CHF"}`. NULL for the profile's own.
   */
  const char *parameters;
  /**
   * The numbers of the orders that are wanted, blanks around them aside. All others count as filtered.
   */
  const char *const *only;
  /**
   * The length of each of them in bytes.
   */
  const uint64_t *only_lengths;
  /**
   * Given to `cancel` and `progress` as it is.
   */
  void *user_data;
  /**
   * Asked before each record, and before each piece of a file or source: 0 goes on, anything else ends the input with
   * `INTAKT_STATUS_CALLBACK`. NULL: never asked.
   */
  int32_t (*cancel)(void *user_data);
  /**
   * Told before each record, and before each piece of a file or source, how many bytes and records were read so far.
   * Returns as `cancel` does. NULL: not told. With several passes over a file the bytes begin anew.
   */
  int32_t (*progress)(void *user_data, uint64_t bytes, uint64_t records);
} intakt_reader_options;

/**
 * A day, and the time where there is one. What is not there is -1, and 0 for the offset.
 */
typedef struct intakt_date {
  /**
   * The year.
   */
  int32_t year;
  /**
   * The month, 1 to 12.
   */
  int32_t month;
  /**
   * The day of the month, 1 to 31.
   */
  int32_t day;
  /**
   * Seconds since midnight; -1 where no time is given.
   */
  int32_t seconds;
  /**
   * Minutes east of UTC, if `has_offset` is 1.
   */
  int32_t offset_minutes;
  /**
   * Whether the sender gave his distance from UTC: 1 or 0.
   */
  int32_t has_offset;
} intakt_date;

/**
 * Options of `intakt_importer_new`. Zero is the default of each.
 */
typedef struct intakt_importer_options {
  /**
   * The size of this struct, as `INTAKT_IMPORTER_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * `INTAKT_IMPORTER_NO_BUILTIN_PROFILES` or 0.
   */
  uint32_t flags;
} intakt_importer_options;

/**
 * The host's own address book. The host stores the keys of each party (`intakt_importer_party_keys`) with the party's id,
 * and answers by these callbacks. Plans come out the same as with the list that the importer holds.
 *
 * Every callback returns 0, or a number of the host's own that says it failed. The order at hand is held then, the next
 * one is tried, and the import ends with `INTAKT_STATUS_INCOMPLETE` and a fault that carries the number of the first
 * failure. Callbacks run on the thread that called `intakt_importer_import`, in the host's floating-point state, never two
 * at once. They must not throw, unwind or jump out; they may call the library on other handles. What they are given is
 * borrowed for the call.
 *
 * The library copies the struct; `drop` gives `user_data` back.
 */
typedef struct intakt_address_book {
  /**
   * The size of this struct, as `INTAKT_ADDRESS_BOOK_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * The scheme that the stored keys were computed by, as `intakt_key_scheme` said at that time. Another than the library's
   * is refused with `INTAKT_STATUS_MATCHING`: stale keys would hide parties.
   */
  uint32_t key_scheme;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * The number of the present state: another one after every change of any party. It stands in the plans. May be NULL:
   * the number is 0 then.
   */
  int32_t (*snapshot)(void *user_data, uint64_t *snapshot);
  /**
   * How many parties there are. Names are rare or common in comparison with it.
   */
  int32_t (*count)(void *user_data, uint64_t *count);
  /**
   * How many parties carry `key`.
   */
  int32_t (*count_by_key)(void *user_data, uint64_t key, uint64_t *count);
  /**
   * Adds every party that carries `key` to `sink`, in any order.
   */
  int32_t (*parties_by_key)(void *user_data, uint64_t key, struct intakt_party_sink *sink);
  /**
   * Adds the party with this id to `sink`; nothing if there is none.
   */
  int32_t (*party_by_id)(void *user_data, const char *id, size_t id_length, struct intakt_party_sink *sink);
  /**
   * Called once, when the library needs `user_data` no longer: when the importer is freed or is given another address
   * book, and also when this one is refused. Only a struct whose `struct_size` is wrong is not looked into. May be NULL.
   */
  void (*drop)(void *user_data);
  /**
   * Adds every contact of a company to `sink`, with the id, version and person of each. May be NULL: no contact is linked or
   * created below a company that the host has then.
   */
  int32_t (*contacts)(void *user_data, const char *company, size_t company_length, struct intakt_party_sink *sink);
  /**
   * How many parties carry each of `count` keys, all at once; `counts` has as many places. May be NULL: `count_by_key` is
   * called for each then.
   */
  int32_t (*count_by_keys)(void *user_data, const uint64_t *keys, size_t count, uint64_t *counts);
  /**
   * Adds every party that carries one of `count` keys to `sink`, in any order and as often as it comes. May be NULL:
   * `parties_by_key` is called for each then.
   */
  int32_t (*parties_by_keys)(void *user_data, const uint64_t *keys, size_t count, struct intakt_party_sink *sink);
} intakt_address_book;

/**
 * The host's own articles. Plans come out the same as with the list that the importer holds. Everything that is said of the
 * callbacks of `intakt_address_book` holds for these, too.
 */
typedef struct intakt_articles {
  /**
   * The size of this struct, as `INTAKT_ARTICLES_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
   */
  uint32_t flags;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * The number of the present state: another one after every change of any article. May be NULL: the number is 0 then.
   */
  int32_t (*snapshot)(void *user_data, uint64_t *snapshot);
  /**
   * Adds every article with this number to `sink`, in any order; none if there is none. `kind` is a number of
   * `intakt_article_key`. GTIN and PZN come without leading zeros, because spreadsheets lose them and a GTIN-13 stands in a
   * GTIN-14 with one: compare them with the host's own without leading zeros. NULL says that no article can be looked up:
   * plans then say that nobody has checked them.
   */
  int32_t (*find)(void *user_data,
                  int32_t kind,
                  const char *number,
                  size_t number_length,
                  struct intakt_article_sink *sink);
  /**
   * Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_articles;

/**
 * Which order it is. This struct never changes. Texts are borrowed and have no NUL byte behind them.
 */
typedef struct intakt_order_key {
  /**
   * The length of `tenant` in bytes.
   */
  uint64_t tenant_length;
  /**
   * The length of `source` in bytes.
   */
  uint64_t source_length;
  /**
   * The length of `kind` in bytes.
   */
  uint64_t kind_length;
  /**
   * The length of `number` in bytes.
   */
  uint64_t number_length;
  /**
   * The company of the host; may be empty.
   */
  const char *tenant;
  /**
   * The shop.
   */
  const char *source;
  /**
   * The kind of document: `intake`, `order`, `invoice`, `credit_note`, `quotation` or `financial_mutation`.
   */
  const char *kind;
  /**
   * The number that the shop gave the order.
   */
  const char *number;
} intakt_order_key;

/**
 * The host's own ledger: the memory of which orders were planned and what became of them. The host keeps the record of each
 * order as a text under the order's key, beside the state, and what the shop's ids of parties mean. The least that is needed
 * is one table for each; the state needs an index.
 *
 * Everything that is said of the callbacks of `intakt_address_book` holds for these, too. A callback that fails while an outcome
 * is reported ends that call with `INTAKT_STATUS_CALLBACK`. So that nothing is half done then, a host whose database has
 * transactions gives `begin`, `commit` and `rollback`; each call of the library that writes is one transaction, an import as a
 * whole, too. Without them it repeats the call: what was written before stays the same.
 */
typedef struct intakt_ledger {
  /**
   * The size of this struct, as `INTAKT_LEDGER_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
   */
  uint32_t flags;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * Adds the record that was kept of an order to `sink`, as it was given to `record`; nothing if there is none.
   */
  int32_t (*order)(void *user_data, const struct intakt_order_key *order, struct intakt_text_sink *sink);
  /**
   * Keeps the record of an order in place of the one before. `state` is where the order stands: `held`, `waiting`, `planned`,
   * `applying`, `applied`, `failed`, `unknown` or `undone`. `record` is JSON and may hold personal data.
   */
  int32_t (*record)(void *user_data,
                    const struct intakt_order_key *order,
                    const char *state,
                    size_t state_length,
                    const char *record,
                    size_t record_length);
  /**
   * Adds the key of every order in `state` to `sink`, in any order.
   */
  int32_t (*orders_in)(void *user_data, const char *state, size_t state_length, struct intakt_order_sink *sink);
  /**
   * Adds the id of the party that a shop's own id of a party stands for to `sink`; nothing if it is not known.
   */
  int32_t (*cross_reference)(void *user_data,
                             const char *tenant,
                             size_t tenant_length,
                             const char *source,
                             size_t source_length,
                             const char *source_id,
                             size_t source_id_length,
                             struct intakt_text_sink *sink);
  /**
   * Remembers what a shop's own id of a party stands for. A `party` that is NULL says that it is to be forgotten.
   */
  int32_t (*set_cross_reference)(void *user_data,
                                 const char *tenant,
                                 size_t tenant_length,
                                 const char *source,
                                 size_t source_length,
                                 const char *source_id,
                                 size_t source_id_length,
                                 const char *party,
                                 size_t party_length);
  /**
   * Adds the host's article number that a shop's article code stands for to `sink`; nothing if it is not known. May be NULL:
   * none is known then.
   */
  int32_t (*article_reference)(void *user_data,
                               const char *tenant,
                               size_t tenant_length,
                               const char *source,
                               size_t source_length,
                               const char *code,
                               size_t code_length,
                               struct intakt_text_sink *sink);
  /**
   * Remembers what a shop's article code stands for. May be NULL: it is refused then.
   */
  int32_t (*set_article_reference)(void *user_data,
                                   const char *tenant,
                                   size_t tenant_length,
                                   const char *source,
                                   size_t source_length,
                                   const char *code,
                                   size_t code_length,
                                   const char *article,
                                   size_t article_length);
  /**
   * Begins a transaction. May be NULL, as may the next two; of the three either all are given or none.
   */
  int32_t (*begin)(void *user_data);
  /**
   * Keeps what was written since `begin`.
   */
  int32_t (*commit)(void *user_data);
  /**
   * Takes back what was written since `begin`. What it returns is not looked at.
   */
  int32_t (*rollback)(void *user_data);
  /**
   * Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_ledger;

/**
 * The host's memory of which numbers are drawn: one row a number with tenant, range, number, holder and state. Everything that
 * is said of the callbacks of `intakt_address_book` holds for these, too; one that fails ends the call with
 * `INTAKT_STATUS_CALLBACK`.
 *
 * A draw asks and then puts: what several programs use must keep the others out meanwhile, as by a transaction around the call.
 */
typedef struct intakt_numbers {
  /**
   * The size of this struct, as `INTAKT_NUMBERS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
   */
  uint32_t flags;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * Writes the number that `holder` has, reserved or committed, and which of the two; leaves both if it has none.
   */
  int32_t (*held)(void *user_data,
                  const char *tenant,
                  size_t tenant_length,
                  const char *range,
                  size_t range_length,
                  const char *holder,
                  size_t holder_length,
                  uint64_t *number,
                  int32_t *state);
  /**
   * Writes the lowest number that is released; leaves it if there is none.
   */
  int32_t (*lowest_released)(void *user_data,
                             const char *tenant,
                             size_t tenant_length,
                             const char *range,
                             size_t range_length,
                             uint64_t *number);
  /**
   * Writes the highest number that anything was ever put for; leaves it if there is none.
   */
  int32_t (*highest)(void *user_data,
                     const char *tenant,
                     size_t tenant_length,
                     const char *range,
                     size_t range_length,
                     uint64_t *number);
  /**
   * Remembers a number in place of what is known of it. `state` is a number of `intakt_number_state`; `holder` is empty unless
   * it is reserved or committed.
   */
  int32_t (*put)(void *user_data,
                 const char *tenant,
                 size_t tenant_length,
                 const char *range,
                 size_t range_length,
                 uint64_t number,
                 const char *holder,
                 size_t holder_length,
                 int32_t state);
  /**
   * Adds anything to `sink` if the host has a customer or document of this number, as it is written, already; nothing if not.
   * May be NULL: none is in use then.
   */
  int32_t (*is_taken)(void *user_data,
                      const char *range,
                      size_t range_length,
                      const char *text,
                      size_t text_length,
                      struct intakt_text_sink *sink);
  /**
   * Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_numbers;

/**
 * The host's own memory of what clerks have decided, which plans follow for exactly what was asked, and of pairs that are never one.
 * One table for each is enough, with columns for what is given beside the JSON; nothing is ever removed, what is taken back says so.
 *
 * Everything that is said of the callbacks of `intakt_address_book` holds for these, too. One that fails while a decision is kept ends
 * that call with `INTAKT_STATUS_CALLBACK`. Texts that are asked for are equal byte for byte. Numbers are 1 or more, each is
 * given once, and a later row has a higher one.
 */
typedef struct intakt_decision_store {
  /**
   * The size of this struct, as `INTAKT_DECISION_STORE_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
   */
  uint32_t flags;
  /**
   * The length of `key` in bytes.
   */
  uint64_t key_length;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * The secret key of the hashes that questions are found again by: at least 16 bytes, copied, and the same ones as long as the
   * decisions are to hold. Without it whoever has the tables could try out names and birth dates.
   */
  const void *key;
  /**
   * Writes how many decisions and pairs are in force, or 1 if there are any. 0 means that nobody needs to ask.
   */
  int32_t (*count)(void *user_data, uint64_t *count);
  /**
   * Adds every decision in force with this `subject` to `sink`, in any order.
   */
  int32_t (*in_force)(void *user_data, const char *subject, size_t subject_length, struct intakt_decision_sink *sink);
  /**
   * Adds the decision of this number to `sink`, also if it was taken back; nothing if there is none.
   */
  int32_t (*decision)(void *user_data, int64_t id, struct intakt_decision_sink *sink);
  /**
   * Adds the decisions with the `most` highest numbers to `sink`, with those that were taken back.
   */
  int32_t (*history)(void *user_data, uint32_t most, struct intakt_decision_sink *sink);
  /**
   * Keeps a decision and writes its number. One in force with the same `subject` and `evidence` is taken back by it, by `by` at
   * `at`. `decision` is JSON with all of it; ids of parties and numbers of orders are in it in the clear.
   */
  int32_t (*decide)(void *user_data,
                    const char *subject,
                    size_t subject_length,
                    const char *evidence,
                    size_t evidence_length,
                    const char *decision,
                    size_t decision_length,
                    const char *by,
                    size_t by_length,
                    int64_t at,
                    int64_t *id);
  /**
   * Takes a decision back and writes 1, or 0 if none of this number is in force. `by` says who, `at` when: seconds since 1970 (UTC).
   */
  int32_t (*revoke)(void *user_data, int64_t id, const char *by, size_t by_length, int64_t at, int32_t *was_in_force);
  /**
   * Adds every pair in force whose `one` or `other` is `whom` to `sink`, in any order.
   */
  int32_t (*pairs_of)(void *user_data, const char *whom, size_t whom_length, struct intakt_decision_sink *sink);
  /**
   * Keeps that `one` and `other` are never one and writes the number of the pair: that of the pair in force with the same two, if there
   * is one. `pair` is JSON with all of it.
   */
  int32_t (*forbid)(void *user_data,
                    const char *one,
                    size_t one_length,
                    const char *other,
                    size_t other_length,
                    const char *pair,
                    size_t pair_length,
                    int64_t *id);
  /**
   * Takes a pair back, as `revoke` does a decision.
   */
  int32_t (*allow)(void *user_data, int64_t id, const char *by, size_t by_length, int64_t at, int32_t *was_in_force);
  /**
   * Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_decision_store;

/**
 * Where events go. Nothing in them is personal: words of Intakt, numbers of orders, ids of the host, positions and counts.
 */
typedef struct intakt_log {
  /**
   * The size of this struct, as `INTAKT_LOG_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * The most that is told, a number of `intakt_log_level`; 0 means `INTAKT_LOG_INFO`.
   */
  int32_t level;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * Takes an event: its level, a number of `intakt_log_level`; its code, a stable word such as `order.planned`; all of it as
   * JSON with `code`, `message` and its fields, texts all. The texts are borrowed for the call and have no NUL byte behind
   * them. Called on the thread that called the library, in the middle of its work: it must not call the library, throw,
   * unwind or jump out.
   */
  void (*event)(void *user_data,
                int32_t level,
                const char *code,
                size_t code_length,
                const char *json,
                size_t json_length);
  /**
   * Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_log;

/**
 * How far an import is. Borrowed for the call. Later versions may have more behind.
 */
typedef struct intakt_progress {
  /**
   * The size of this struct as the library knows it.
   */
  uint32_t struct_size;
  /**
   * 0.
   */
  uint32_t flags;
  /**
   * How many records were read.
   */
  uint64_t records;
  /**
   * How many plans were made of them.
   */
  uint64_t plans;
  /**
   * Where the last order begins in its document, in bytes; 0 before the first.
   */
  uint64_t byte;
  /**
   * How many bytes all documents have.
   */
  uint64_t bytes;
} intakt_progress;

/**
 * Options of `intakt_importer_import` and `intakt_importer_import_documents`. Zero is the default of each.
 */
typedef struct intakt_import_options {
  /**
   * The size of this struct, as `INTAKT_IMPORT_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * `INTAKT_IMPORT_APPLY` or 0.
   */
  uint32_t flags;
  /**
   * The most bytes that an input may have; 0 means any number.
   */
  uint64_t input_bytes_limit;
  /**
   * The most bytes that one record may have, in UTF-8; 0 means 64 MiB. The largest record decides the memory needed.
   */
  uint64_t record_bytes_limit;
  /**
   * The most lines that one order may have; 0 means 100,000.
   */
  uint64_t lines_limit;
  /**
   * The length of `profile` in bytes.
   */
  uint64_t profile_length;
  /**
   * The length of `charset` in bytes.
   */
  uint64_t charset_length;
  /**
   * The id of the profile to read by; NULL to find it by what the input holds.
   */
  const char *profile;
  /**
   * `auto`, `strict` or the name of an encoding such as `iso-8859-15`; NULL for what the profile says.
   */
  const char *charset;
  /**
   * How many order numbers are in `only`; 0 means that all orders are wanted.
   */
  uint64_t only_count;
  /**
   * The numbers of the orders that are wanted, blanks around them aside. All others are left out and count as filtered.
   */
  const char *const *only;
  /**
   * The length of each of them in bytes.
   */
  const uint64_t *only_lengths;
  /**
   * Given to `progress` as it is.
   */
  void *progress_user_data;
  /**
   * Called before each record is read; may be NULL. 0 goes on. Any other number stops: what was planned before stays, the
   * status is `INTAKT_STATUS_INCOMPLETE`, and the fault carries the number.
   */
  int32_t (*progress)(void *user_data, const struct intakt_progress *progress);
  /**
   * The length of `now` in bytes.
   */
  uint64_t now_length;
  /**
   * The present time where the host is, such as `2026-11-22T10:15:30`, for settings that need it: how old an order must be,
   * dates of the run. NULL where none of them is used. The library asks no clock.
   */
  const char *now;
  /**
   * Must be NULL.
   */
  const void *reserved;
} intakt_import_options;

/**
 * One document of an input of several, for `intakt_importer_import_documents`. This struct never changes, so that arrays of
 * it keep their shape.
 */
typedef struct intakt_document {
  /**
   * The length of `name` in bytes.
   */
  uint64_t name_length;
  /**
   * The length of `data` in bytes.
   */
  uint64_t data_length;
  /**
   * The name of the file, for messages and for `intakt_result_document`.
   */
  const char *name;
  /**
   * The bytes, in any encoding.
   */
  const void *data;
} intakt_document;

/**
 * The bytes of an input from a callback of the host, for `intakt_reader_new_source`. The callback runs on the thread that
 * called the library, in the host's floating-point state. It must not throw, unwind or jump out; it may call the library on
 * other handles.
 */
typedef struct intakt_source {
  /**
   * The size of this struct, as `INTAKT_SOURCE_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
   */
  uint32_t flags;
  /**
   * Given to every callback as it is.
   */
  void *user_data;
  /**
   * Writes the next bytes to `buffer`, at most `capacity`, and says in `length` how many; 0 is the end of the input.
   * Returns 0, or a number of the host's own that says it failed: it ends the input and comes back as
   * `intakt_error_host_code`.
   */
  int32_t (*read)(void *user_data, void *buffer, size_t capacity, size_t *length);
  /**
   * Called once, when the library needs `user_data` no longer: when the reader is freed, and also when the input is
   * refused. Only a struct whose `struct_size` is wrong is not looked into. May be NULL.
   */
  void (*drop)(void *user_data);
} intakt_source;

/**
 * Options of `intakt_database_open`. Zero is the default of each.
 */
typedef struct intakt_database_options {
  /**
   * The size of this struct, as `INTAKT_DATABASE_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Numbers of `INTAKT_DATABASE_…` added up, or 0.
   */
  uint32_t flags;
  /**
   * The time that is written beside what is done: seconds since 1970 (UTC). The library has no clock; see
   * `intakt_database_set_now`.
   */
  int64_t now;
  /**
   * How long to wait for another program that writes, in milliseconds; 0 means five seconds.
   */
  uint64_t wait_milliseconds;
  /**
   * The length of `country` in bytes.
   */
  uint64_t country_length;
  /**
   * The length of `key` in bytes.
   */
  uint64_t key_length;
  /**
   * The length of `machine` in bytes.
   */
  uint64_t machine_length;
  /**
   * The ISO 3166 code of the country of addresses that name none, the same as in the settings of the importers that use the
   * file; NULL for `DE`.
   */
  const char *country;
  /**
   * The key of the keyed hashes, at least 16 bytes; NULL for one that the file holds. A file must be opened with the key that
   * it was made with.
   */
  const void *key;
  /**
   * The name that runs and leases are kept under; NULL for `intakt`. Of programs that use one file at once each needs its own.
   */
  const char *machine;
} intakt_database_options;

/**
 * Options of a question. Zero is the default of each.
 */
typedef struct intakt_query_options {
  /**
   * The size of this struct, as `INTAKT_QUERY_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * `INTAKT_QUERY_GUEST` or 0.
   */
  uint32_t flags;
  /**
   * The length of `cross_reference` in bytes.
   */
  uint64_t cross_reference_length;
  /**
   * The id of the party that the sender's number of this one is known to stand for; NULL where there is none.
   */
  const char *cross_reference;
} intakt_query_options;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The generation of the ABI of the library that is loaded. Compare it with `INTAKT_ABI_VERSION` before anything else:
 * a library of another generation must not be used. Any thread.
 */
INTAKT_API uint32_t intakt_abi_version(void);

/**
 * The version of the library that is loaded, such as `0.1.0`. The text lives as long as the library. `length` may be
 * NULL. Any thread.
 */
INTAKT_API const char *intakt_version(size_t *length);

/**
 * The number of the scheme that blocking keys are computed by. A host that stores keys (see `intakt_address_book`)
 * stores this number with them and computes all keys anew when it changes. Any thread.
 */
INTAKT_API uint32_t intakt_key_scheme(void);

/**
 * Whether the library that is loaded has a capability: `csv` (address books and articles from CSV), `gzip` (inputs that are
 * compressed), `log` (`intakt_importer_set_log`), `sqlite` (`intakt_database_open`). Functions of what it has not are there
 * and return `INTAKT_STATUS_USAGE`. 1 or 0; 0 also for a word that it does not know. Any thread.
 */
INTAKT_API
int32_t intakt_has(const char *capability,
                   size_t capability_length);

/**
 * What the library that is loaded is and can do, as JSON: `abi_version`, `version`, `key_scheme`, and a truth value for each
 * capability of `intakt_has` in `has`. `capabilities` receives the text; free it with `intakt_buffer_free`. Any thread.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_capabilities(struct intakt_buffer **capabilities,
                            struct intakt_error **error);

/**
 * Frees an error. NULL is fine.
 */
INTAKT_API void intakt_error_free(struct intakt_error *error);

/**
 * The status that the call returned (or would have, for a fault); 0 for NULL.
 */
INTAKT_API int32_t intakt_error_status(const struct intakt_error *error);

/**
 * What the host's callback returned, if the status is `INTAKT_STATUS_CALLBACK`; else 0.
 */
INTAKT_API int32_t intakt_error_host_code(const struct intakt_error *error);

/**
 * The line in the file, from 1; 0 where there is none.
 */
INTAKT_API int64_t intakt_error_line(const struct intakt_error *error);

/**
 * The column in characters, from 1; 0 where there is none.
 */
INTAKT_API int64_t intakt_error_column(const struct intakt_error *error);

/**
 * The offset in bytes from the start of the file, from 0; -1 where there is none.
 */
INTAKT_API int64_t intakt_error_byte(const struct intakt_error *error);

/**
 * Everything about the error in one line, for a log or a message box. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_text(const struct intakt_error *error, size_t *length);

/**
 * The stable code, such as `profile.none_fits`: a word that programs may compare. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_code(const struct intakt_error *error, size_t *length);

/**
 * What went wrong, in one sentence. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_message(const struct intakt_error *error, size_t *length);

/**
 * The file, as the host named it; NULL where there is none. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_file(const struct intakt_error *error, size_t *length);

/**
 * The element or attribute, such as `/order/lines/line[2]/@id`; NULL where there is none. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_path(const struct intakt_error *error, size_t *length);

/**
 * The rule of the profile that was at work; NULL where there is none. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_rule(const struct intakt_error *error, size_t *length);

/**
 * What was found, masked to its first letter and its length; NULL where there is none. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_found(const struct intakt_error *error, size_t *length);

/**
 * What would have been right; NULL where there is nothing to say. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_expected(const struct intakt_error *error, size_t *length);

/**
 * What to do; NULL where there is nothing to say. Borrowed from `error`.
 */
INTAKT_API const char *intakt_error_hint(const struct intakt_error *error, size_t *length);

/**
 * The text of a buffer. Borrowed from `buffer`. NULL for NULL.
 */
INTAKT_API const char *intakt_buffer_text(const struct intakt_buffer *buffer, size_t *length);

/**
 * Frees a buffer. NULL is fine.
 */
INTAKT_API void intakt_buffer_free(struct intakt_buffer *buffer);

/**
 * The keys, ascending and each once; their number through `count`, which may be NULL. Borrowed from `keys`. NULL for NULL
 * and for a party without keys.
 */
INTAKT_API
const uint64_t *intakt_keys_data(const struct intakt_keys *keys,
                                 size_t *count);

/**
 * Frees keys. NULL is fine.
 */
INTAKT_API void intakt_keys_free(struct intakt_keys *keys);

/**
 * The bytes; their number through `length`, which may be NULL. Borrowed from `bytes`. NULL for NULL and where there are none.
 */
INTAKT_API
const void *intakt_bytes_data(const struct intakt_bytes *bytes,
                              size_t *length);

/**
 * Frees bytes. NULL is fine.
 */
INTAKT_API void intakt_bytes_free(struct intakt_bytes *bytes);

/**
 * Makes a set of profiles: the built-in ones, or none with `INTAKT_PROFILES_NO_BUILTIN` in `flags`. `profiles` receives the
 * handle; free it with `intakt_profiles_free`.
 *
 * `INTAKT_STATUS_USAGE` for a flag that is not known.
 */
INTAKT_API
int32_t intakt_profiles_new(uint32_t flags,
                            struct intakt_profiles **profiles,
                            struct intakt_error **error);

/**
 * Frees a set of profiles. NULL is fine. Not while another call uses it.
 */
INTAKT_API void intakt_profiles_free(struct intakt_profiles *profiles);

/**
 * Adds a profile, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its file, for
 * messages. The profile is checked as a whole; if anything is wrong the set stays as it is. `id`, which may be NULL,
 * receives the id of the profile; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
 */
INTAKT_API
int32_t intakt_profiles_add(struct intakt_profiles *profiles,
                            const char *name,
                            size_t name_length,
                            const char *profile,
                            size_t profile_length,
                            struct intakt_buffer **id,
                            struct intakt_error **error);

/**
 * Checks a profile as `intakt_profiles_add` does, and does not add it. `problems` receives a JSON array of what is wrong,
 * each with `code`, `severity`, `message`, `file`, `position`, `path`, `rule`, `found`, `expected` and `hint` as far as there
 * is any; `[]` when nothing is. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_profiles_check(struct intakt_profiles *profiles,
                              const char *name,
                              size_t name_length,
                              const char *profile,
                              size_t profile_length,
                              struct intakt_buffer **problems,
                              struct intakt_error **error);

/**
 * Lists the profiles that read documents, by id: a JSON array of objects with `id`, `title`, `version`, `layer`, `extends`
 * and `builtin`. `list` receives it; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_profiles_list(const struct intakt_profiles *profiles,
                             struct intakt_buffer **list,
                             struct intakt_error **error);

/**
 * Gives the text of a profile as it was added. `text` receives it; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` when there is no profile of that id, with the one that comes nearest.
 */
INTAKT_API
int32_t intakt_profiles_text(const struct intakt_profiles *profiles,
                             const char *id,
                             size_t id_length,
                             struct intakt_buffer **text,
                             struct intakt_error **error);

/**
 * Looks at the beginning of an input and tells which profile it is of. `profile` receives the id; `document`, which may be
 * NULL, the name of the document where the profile reads several together, else NULL. Free both with `intakt_buffer_free`.
 *
 * `name` is the name of the file, for messages; `data` are its bytes.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_INPUT`, `INTAKT_STATUS_PROFILE` when none fits or several fit equally well.
 */
INTAKT_API
int32_t intakt_profiles_detect(const struct intakt_profiles *profiles,
                               const char *name,
                               size_t name_length,
                               const void *data,
                               size_t data_length,
                               struct intakt_buffer **profile,
                               struct intakt_buffer **document,
                               struct intakt_error **error);

/**
 * Checks whether an input is as its profile wants it: errors and warnings of every order, what no rule reads, which rules
 * never match. `report` receives a JSON object with `profile`, `orders`, `errors`, `warnings`, `records`, `unread` and more;
 * free it with `intakt_buffer_free`. Values stand masked in it. `options` may be NULL.
 *
 * `INTAKT_STATUS_INCOMPLETE` when the report has errors, `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_profiles_check_input(const struct intakt_profiles *profiles,
                                    const char *name,
                                    size_t name_length,
                                    const void *data,
                                    size_t data_length,
                                    const struct intakt_reader_options *options,
                                    struct intakt_buffer **report,
                                    struct intakt_error **error);

/**
 * Which document of an input of several, counted from 0 in the order of the profile's `documents`.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_position_document(const struct intakt_position *position);

/**
 * Line, from 1. A line ends with LF; CRLF counts once.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_position_line(const struct intakt_position *position);

/**
 * Column in characters, from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_position_column(const struct intakt_position *position);

/**
 * Offset in bytes from the start of the file, from 0, in the file's own encoding.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_position_byte(const struct intakt_position *position);

/**
 * The stable code, such as `order.number`: a word that programs may compare.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_code(const struct intakt_problem *problem, size_t *length);

/**
 * How much it matters. An order with a problem of severity error is held.
 *
 * One of `intakt_severities`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_problem_severity(const struct intakt_problem *problem);

/**
 * Everything about it in one line.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_text(const struct intakt_problem *problem, size_t *length);

/**
 * What is wrong, in one sentence.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_message(const struct intakt_problem *problem, size_t *length);

/**
 * The file, as the host named it.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_file(const struct intakt_problem *problem, size_t *length);

/**
 * Where it stands.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_problem_position(const struct intakt_problem *problem);

/**
 * The element or attribute, such as `/order/lines/line[2]/@id`.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_path(const struct intakt_problem *problem, size_t *length);

/**
 * The rule of the profile that was at work.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_rule(const struct intakt_problem *problem, size_t *length);

/**
 * What was found, masked to its first letter and its length.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_found(const struct intakt_problem *problem, size_t *length);

/**
 * What was found, as it stands in the input. May be personal data: not for logs.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_found_value(const struct intakt_problem *problem, size_t *length);

/**
 * What would have been right.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_expected(const struct intakt_problem *problem, size_t *length);

/**
 * What to do.
 *
 * Borrowed from `problem`; NULL where there is none.
 */
INTAKT_API const char *intakt_problem_hint(const struct intakt_problem *problem, size_t *length);

/**
 * The number that the shop gave the order. An order without one is held.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_number(const struct intakt_order *order, size_t *length);

/**
 * The kind of document in the sender's own word or code (`standard`, `220`, `new`).
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_type(const struct intakt_order *order, size_t *length);

/**
 * When the order was placed.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_date(const struct intakt_order *order, size_t *length);

/**
 * When delivery is wished for.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_delivery_date(const struct intakt_order *order, size_t *length);

/**
 * ISO 4217 code, upper case, as the sender wrote it after the profile's tables.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_currency(const struct intakt_order *order, size_t *length);

/**
 * Whether the prices of lines and charges include tax.
 *
 * One of `intakt_price_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_order_prices(const struct intakt_order *order);

/**
 * The buyer's own reference or order number.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_reference(const struct intakt_order *order, size_t *length);

/**
 * The state of the order in the shop, in the shop's own word.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_status(const struct intakt_order *order, size_t *length);

/**
 * ISO 639 code of the language of the customer.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_language(const struct intakt_order *order, size_t *length);

/**
 * The shop or sales channel within the source.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_channel(const struct intakt_order *order, size_t *length);

/**
 * How the goods are sent, in the shop's own words.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_shipping_method(const struct intakt_order *order, size_t *length);

/**
 * Whether the customer ordered without an account in the shop.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_order_guest(const struct intakt_order *order);

/**
 * Who takes part, in the order of the profile's rules; at most one party in a role.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_party *intakt_order_party(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_party`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_party_count(const struct intakt_order *order);

/**
 * What is ordered, in the order of the file.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_line *intakt_order_line(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_line`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_line_count(const struct intakt_order *order);

/**
 * Shipping, surcharges, discounts and vouchers of the whole order.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_charge *intakt_order_charge(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_charge`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_charge_count(const struct intakt_order *order);

/**
 * How the order is paid or was paid.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_payment *intakt_order_payment(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_payment`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_payment_count(const struct intakt_order *order);

/**
 * Files that belong to the order.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_attachment *intakt_order_attachment(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_attachment`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_attachment_count(const struct intakt_order *order);

/**
 * The sums as the sender states them.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_totals *intakt_order_totals(const struct intakt_order *order);

/**
 * What the customer or the shop wrote.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_remark(const struct intakt_order *order, size_t index, size_t *length);

/**
 * How many there are for `intakt_order_remark`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_remark_count(const struct intakt_order *order);

/**
 * Values for which the model has no field.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_extension *intakt_order_extension(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_extension`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_extension_count(const struct intakt_order *order);

/**
 * The profile that read the order.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_profile(const struct intakt_order *order, size_t *length);

/**
 * Where the record starts.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_order_position(const struct intakt_order *order);

/**
 * What was mended or is wrong. An order with a problem of severity error is held.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_problem *intakt_order_problem(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_problem`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_problem_count(const struct intakt_order *order);

/**
 * Where each value comes from, if the reader was asked to keep it.
 *
 * The one with this index, from 0. Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_origin *intakt_order_origin(const struct intakt_order *order, size_t index);

/**
 * How many there are for `intakt_order_origin`; 0 for NULL.
 */
INTAKT_API size_t intakt_order_origin_count(const struct intakt_order *order);

/**
 * Method after the profile's tables, else in the sender's own words.
 *
 * Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_method(const struct intakt_payment *payment, size_t *length);

/**
 * Amount already paid or to be paid this way.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_amount(const struct intakt_payment *payment, size_t *length);

/**
 * Whether the money has been received.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_payment_paid(const struct intakt_payment *payment);

/**
 * When the money was received.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_date(const struct intakt_payment *payment, size_t *length);

/**
 * Transaction number of the payment provider.
 *
 * Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_reference(const struct intakt_payment *payment, size_t *length);

/**
 * Days until payment is due.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_days(const struct intakt_payment *payment, size_t *length);

/**
 * Terms in the sender's own words.
 *
 * Borrowed from `payment`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_terms(const struct intakt_payment *payment, size_t *length);

/**
 * The sender's own id for it, to which lines may refer.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_id(const struct intakt_attachment *attachment, size_t *length);

/**
 * File name without any folder, made safe to write into one.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_name(const struct intakt_attachment *attachment, size_t *length);

/**
 * What it is for, such as `prescription`.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_purpose(const struct intakt_attachment *attachment, size_t *length);

/**
 * Media type as stated by the sender.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_media_type(const struct intakt_attachment *attachment, size_t *length);

/**
 * SHA-256 in lower-case hexadecimal as stated by the sender.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_sha256(const struct intakt_attachment *attachment, size_t *length);

/**
 * Media type that the content begins like, where it is one that can be told.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_detected_type(const struct intakt_attachment *attachment, size_t *length);

/**
 * SHA-256 of the content in lower-case hexadecimal.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_content_sha256(const struct intakt_attachment *attachment, size_t *length);

/**
 * The bytes; NULL where none were given.
 *
 * Borrowed from `attachment`.
 */
INTAKT_API const void *intakt_attachment_bytes(const struct intakt_attachment *attachment, size_t *length);

/**
 * A URL or a file name where the bytes are; never fetched.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const char *intakt_attachment_reference(const struct intakt_attachment *attachment, size_t *length);

/**
 * Where the attachment stands in the order.
 *
 * Borrowed from `attachment`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_attachment_position(const struct intakt_attachment *attachment);

/**
 * Sum of the lines under the order's price statement.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_lines(const struct intakt_totals *totals, size_t *length);

/**
 * Sum without tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_net(const struct intakt_totals *totals, size_t *length);

/**
 * Tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_tax(const struct intakt_totals *totals, size_t *length);

/**
 * Sum with tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_gross(const struct intakt_totals *totals, size_t *length);

/**
 * The sum of the order where the format does not say whether it includes tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_amount(const struct intakt_totals *totals, size_t *length);

/**
 * How many lines the sender counted.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const char *intakt_totals_line_count(const struct intakt_totals *totals, size_t *length);

/**
 * Tax by rate.
 *
 * The one with this index, from 0. Borrowed from `totals`; NULL where there is none.
 */
INTAKT_API const struct intakt_tax_total *intakt_totals_rate(const struct intakt_totals *totals, size_t index);

/**
 * How many there are for `intakt_totals_rate`; 0 for NULL.
 */
INTAKT_API size_t intakt_totals_rate_count(const struct intakt_totals *totals);

/**
 * Rate in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `tax`; NULL where there is none.
 */
INTAKT_API const char *intakt_tax_total_rate(const struct intakt_tax_total *tax, size_t *length);

/**
 * Sum without tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `tax`; NULL where there is none.
 */
INTAKT_API const char *intakt_tax_total_net(const struct intakt_tax_total *tax, size_t *length);

/**
 * Tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `tax`; NULL where there is none.
 */
INTAKT_API const char *intakt_tax_total_tax(const struct intakt_tax_total *tax, size_t *length);

/**
 * The field that was set, such as `lines[2].quantity`: lines, charges, payments and attachments are counted from 0,
 * parties are named by their role as in `parties.orderer.city`.
 *
 * Borrowed from `origin`; NULL where there is none.
 */
INTAKT_API const char *intakt_origin_field(const struct intakt_origin *origin, size_t *length);

/**
 * The rule that made the value: its place in the profile, such as `order.lines.row.quantity`.
 *
 * Borrowed from `origin`; NULL where there is none.
 */
INTAKT_API const char *intakt_origin_rule(const struct intakt_origin *origin, size_t *length);

/**
 * The id of the layer that the rule is of, which is that of a profile.
 *
 * Borrowed from `origin`; NULL where there is none.
 */
INTAKT_API const char *intakt_origin_layer(const struct intakt_origin *origin, size_t *length);

/**
 * Whose layer it is.
 *
 * One of `intakt_layers`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_origin_level(const struct intakt_origin *origin);

/**
 * The places in the input that the value was made from; none for a constant.
 *
 * The one with this index, from 0. Borrowed from `origin`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_origin_position(const struct intakt_origin *origin, size_t index);

/**
 * How many there are for `intakt_origin_position`; 0 for NULL.
 */
INTAKT_API size_t intakt_origin_position_count(const struct intakt_origin *origin);

/**
 * The element or attribute at the place with the same index, such as `/order/lines/line[2]/quantity`.
 *
 * The one with this index, from 0. Borrowed from `origin`; NULL where there is none.
 */
INTAKT_API const char *intakt_origin_path(const struct intakt_origin *origin, size_t index, size_t *length);

/**
 * How many there are for `intakt_origin_path`; 0 for NULL.
 */
INTAKT_API size_t intakt_origin_path_count(const struct intakt_origin *origin);

/**
 * The name of the rule that read the line, such as `row` in `[order.lines.row]`.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_rule(const struct intakt_line *line, size_t *length);

/**
 * What kind of line it is.
 *
 * One of `intakt_line_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_line_kind(const struct intakt_line *line);

/**
 * The sender's own number or id of the line.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_id(const struct intakt_line *line, size_t *length);

/**
 * Article code of the seller.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_article(const struct intakt_line *line, size_t *length);

/**
 * Article code of the variant (size, colour) where the article code is that of the article in general.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_variant(const struct intakt_line *line, size_t *length);

/**
 * The `intakt_line_id` of the set that this line is a part of.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_parent(const struct intakt_line *line, size_t *length);

/**
 * Article code of the buyer.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_buyer_article(const struct intakt_line *line, size_t *length);

/**
 * GTIN (EAN).
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_gtin(const struct intakt_line *line, size_t *length);

/**
 * Pharmazentralnummer.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_pzn(const struct intakt_line *line, size_t *length);

/**
 * Hilfsmittelpositionsnummer, ten digits.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_aid_number(const struct intakt_line *line, size_t *length);

/**
 * Short text.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_name(const struct intakt_line *line, size_t *length);

/**
 * Long text.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_description(const struct intakt_line *line, size_t *length);

/**
 * How many; in `intakt_line_unit`.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_quantity(const struct intakt_line *line, size_t *length);

/**
 * Unit of the quantity as written (`C62`, `EA`, `Stk`).
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_unit(const struct intakt_line *line, size_t *length);

/**
 * Price of one unit, as written. Nothing where it is a division still to be carried out: see
 * `intakt_line_price_total`.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_price(const struct intakt_line *line, size_t *length);

/**
 * What is to be divided by `intakt_line_price_quantity` for the price of one unit, such as a price for 100 pieces.
 * Nothing where `intakt_line_price` has the price.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_price_total(const struct intakt_line *line, size_t *length);

/**
 * What `intakt_line_price_total` is to be divided by; never zero.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_price_quantity(const struct intakt_line *line, size_t *length);

/**
 * Whether this line's amounts include tax, where it differs from the order.
 *
 * One of `intakt_price_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_line_prices(const struct intakt_line *line);

/**
 * Sum of the line as stated by the sender, discounts taken off.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_total(const struct intakt_line *line, size_t *length);

/**
 * Discount on the line as a signed amount: what is added to the sum, so below zero.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_discount(const struct intakt_line *line, size_t *length);

/**
 * Discount on the line in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_discount_percent(const struct intakt_line *line, size_t *length);

/**
 * Tax rate in percent: `19`, not `0.19`.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_tax_rate(const struct intakt_line *line, size_t *length);

/**
 * Tax amount of the line.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_tax(const struct intakt_line *line, size_t *length);

/**
 * Which side of the body the article is for.
 *
 * One of `intakt_sides`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_line_side(const struct intakt_line *line);

/**
 * Reference of the prescription that the line rests on.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_prescription(const struct intakt_line *line, size_t *length);

/**
 * When this line is wished for.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_delivery_date(const struct intakt_line *line, size_t *length);

/**
 * Options that the customer chose, such as size and colour, in the order of the file.
 *
 * The one with this index, from 0. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const struct intakt_attribute *intakt_line_attribute(const struct intakt_line *line, size_t index);

/**
 * How many there are for `intakt_line_attribute`; 0 for NULL.
 */
INTAKT_API size_t intakt_line_attribute_count(const struct intakt_line *line);

/**
 * Remarks on the line.
 *
 * The one with this index, from 0. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_line_remark(const struct intakt_line *line, size_t index, size_t *length);

/**
 * How many there are for `intakt_line_remark`; 0 for NULL.
 */
INTAKT_API size_t intakt_line_remark_count(const struct intakt_line *line);

/**
 * Values for which the model has no field.
 *
 * The one with this index, from 0. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const struct intakt_extension *intakt_line_extension(const struct intakt_line *line, size_t index);

/**
 * How many there are for `intakt_line_extension`; 0 for NULL.
 */
INTAKT_API size_t intakt_line_extension_count(const struct intakt_line *line);

/**
 * Where the line starts.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_line_position(const struct intakt_line *line);

/**
 * What is chosen, such as `Größe`.
 *
 * Borrowed from `attribute`; NULL where there is none.
 */
INTAKT_API const char *intakt_attribute_name(const struct intakt_attribute *attribute, size_t *length);

/**
 * The choice, such as `42`.
 *
 * Borrowed from `attribute`; NULL where there is none.
 */
INTAKT_API const char *intakt_attribute_value(const struct intakt_attribute *attribute, size_t *length);

/**
 * What the choice adds to the price of one unit.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `attribute`; NULL where there is none.
 */
INTAKT_API const char *intakt_attribute_price(const struct intakt_attribute *attribute, size_t *length);

/**
 * What the choice adds to the article code.
 *
 * Borrowed from `attribute`; NULL where there is none.
 */
INTAKT_API const char *intakt_attribute_article_suffix(const struct intakt_attribute *attribute, size_t *length);

/**
 * The name of the rule that read the charge, such as `shipping` in `[order.charges.shipping]`.
 *
 * Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_rule(const struct intakt_charge *charge, size_t *length);

/**
 * What kind of charge it is.
 *
 * One of `intakt_charge_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_charge_kind(const struct intakt_charge *charge);

/**
 * The sender's own words for it.
 *
 * Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_label(const struct intakt_charge *charge, size_t *length);

/**
 * The amount under the order's price statement.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_amount(const struct intakt_charge *charge, size_t *length);

/**
 * The amount without tax, where the sender states it.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_net(const struct intakt_charge *charge, size_t *length);

/**
 * The amount with tax, where the sender states it.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_gross(const struct intakt_charge *charge, size_t *length);

/**
 * Tax rate in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const char *intakt_charge_tax_rate(const struct intakt_charge *charge, size_t *length);

/**
 * Where the charge stands.
 *
 * Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_charge_position(const struct intakt_charge *charge);

/**
 * The name that the profile gives it.
 *
 * Borrowed from `extension`; NULL where there is none.
 */
INTAKT_API const char *intakt_extension_name(const struct intakt_extension *extension, size_t *length);

/**
 * The text as it stands in the input.
 *
 * Borrowed from `extension`; NULL where there is none.
 */
INTAKT_API const char *intakt_extension_value(const struct intakt_extension *extension, size_t *length);

/**
 * What the party is in the order; 0 where the party is no one's in particular, as in an action that creates it.
 *
 * One of `intakt_roles`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_party_role(const struct intakt_party *party);

/**
 * Where the party stands in the input, for a party of an order.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_party_position(const struct intakt_party *party);

/**
 * The number that the *sender* knows the party by, unique within the source.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_source_id(const struct intakt_party *party, size_t *length);

/**
 * The customer number in the host's numbering.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_customer_number(const struct intakt_party *party, size_t *length);

/**
 * `Herr`, `Frau`, `Mr` as written.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_salutation(const struct intakt_party *party, size_t *length);

/**
 * Academic title as written.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_title(const struct intakt_party *party, size_t *length);

/**
 * Given names.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_given_name(const struct intakt_party *party, size_t *length);

/**
 * Family name with its prefixes.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_family_name(const struct intakt_party *party, size_t *length);

/**
 * Family name at birth.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_birth_name(const struct intakt_party *party, size_t *length);

/**
 * Name of the company. A party with one is a company, its personal names are those of the contact.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_company(const struct intakt_party *party, size_t *length);

/**
 * Department or branch.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_department(const struct intakt_party *party, size_t *length);

/**
 * Day of birth.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_birth_date(const struct intakt_party *party, size_t *length);

/**
 * Gender, where stated.
 *
 * One of `intakt_genders`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_party_gender(const struct intakt_party *party);

/**
 * Postal address.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_address *intakt_party_address(const struct intakt_party *party);

/**
 * E-mail address as written.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_email(const struct intakt_party *party, size_t *length);

/**
 * Telephone number as written.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_phone(const struct intakt_party *party, size_t *length);

/**
 * Mobile number as written.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_mobile(const struct intakt_party *party, size_t *length);

/**
 * VAT identification number.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_vat_id(const struct intakt_party *party, size_t *length);

/**
 * Health insurance number of the person (KVNR).
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_insurance_number(const struct intakt_party *party, size_t *length);

/**
 * Any other official number of the person or company (register number, tax number).
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_official_id(const struct intakt_party *party, size_t *length);

/**
 * Further numbers with the scheme that issued them, such as `gln`, `lanr`, `bsnr`, `ik`.
 *
 * The one with this index, from 0. Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_identifier *intakt_party_identifier(const struct intakt_party *party, size_t index);

/**
 * How many there are for `intakt_party_identifier`; 0 for NULL.
 */
INTAKT_API size_t intakt_party_identifier_count(const struct intakt_party *party);

/**
 * What kind of place it is, where the sender says so.
 *
 * One of `intakt_address_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_address_kind(const struct intakt_address *address);

/**
 * Street. With the house number when the sender does not part them and the profile does not split.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_street(const struct intakt_address *address, size_t *length);

/**
 * House number with its additions.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_house_number(const struct intakt_address *address, size_t *length);

/**
 * Second line: floor, care-of, district.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_line2(const struct intakt_address *address, size_t *length);

/**
 * Postal code.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_postal_code(const struct intakt_address *address, size_t *length);

/**
 * Place.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_city(const struct intakt_address *address, size_t *length);

/**
 * State or region.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_state(const struct intakt_address *address, size_t *length);

/**
 * ISO 3166 alpha-2 code after the profile's tables, else as written.
 *
 * Borrowed from `address`; NULL where there is none.
 */
INTAKT_API const char *intakt_address_country(const struct intakt_address *address, size_t *length);

/**
 * Lower-case name of the scheme: `gln`, `duns`, `lanr`, `bsnr`, `ik`, or the sender's own word.
 *
 * Borrowed from `identifier`; NULL where there is none.
 */
INTAKT_API const char *intakt_identifier_scheme(const struct intakt_identifier *identifier, size_t *length);

/**
 * The number as written.
 *
 * Borrowed from `identifier`; NULL where there is none.
 */
INTAKT_API const char *intakt_identifier_value(const struct intakt_identifier *identifier, size_t *length);

/**
 * Parts a decimal into digits and scale: `12.50` into 1250 and 2. `decimal` is a text as getters give it. No text (NULL, or
 * a length of 0) gives 0 and 0, so that the answer of a getter can be passed on as it is.
 *
 * `INTAKT_STATUS_ABSENT` for no text, `INTAKT_STATUS_USAGE` for what is no decimal, `INTAKT_STATUS_LIMIT` for one whose
 * digits do not fit into 64 bits: keep the text then.
 */
INTAKT_API
int32_t intakt_decimal_parts(const char *decimal,
                             size_t decimal_length,
                             int64_t *mantissa,
                             int32_t *scale,
                             struct intakt_error **error);

/**
 * Parts a date into numbers: `2026-11-22` and `2026-11-22T10:15:30+01:00`. `date` is a text as getters give it. No text
 * (NULL, or a length of 0) gives zeros and no time, so that the answer of a getter can be passed on as it is.
 *
 * `INTAKT_STATUS_ABSENT` for no text, `INTAKT_STATUS_USAGE` for what is no date.
 */
INTAKT_API
int32_t intakt_date_parts(const char *date,
                          size_t date_length,
                          struct intakt_date *parts,
                          struct intakt_error **error);

/**
 * The whole order as JSON, with the field names of `intakt read`; made when it is first asked for. Decimals are texts. NULL
 * for NULL.
 */
INTAKT_API
const char *intakt_order_json(const struct intakt_order *order,
                              size_t *length);

/**
 * The party that stands in a role, one of `intakt_roles`; NULL when there is none.
 */
INTAKT_API const struct intakt_party *intakt_order_party_in_role(const struct intakt_order *order, int32_t role);

/**
 * Makes an importer with the built-in profiles, no customers, no articles and an empty ledger.
 *
 * `settings` is a TOML text as in `docs/settings.md`; an empty one means the defaults. `options` may be NULL. `importer`
 * receives the handle.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
 */
INTAKT_API
int32_t intakt_importer_new(const char *settings,
                            size_t settings_length,
                            const struct intakt_importer_options *options,
                            struct intakt_importer **importer,
                            struct intakt_error **error);

/**
 * Frees an importer. NULL is fine. Not from inside a callback of the importer, and not while another call uses it: it
 * stays as it is then.
 */
INTAKT_API void intakt_importer_free(struct intakt_importer *importer);

/**
 * Adds a profile of the host's own, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its
 * file, for messages. The profile is checked as a whole.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
 */
INTAKT_API
int32_t intakt_importer_add_profile(struct intakt_importer *importer,
                                    const char *name,
                                    size_t name_length,
                                    const char *profile,
                                    size_t profile_length,
                                    struct intakt_error **error);

/**
 * Replaces all customers of the importer by those of a list: CSV with a header line, in UTF-8, UTF-16 or Windows-1252, with
 * comma, semicolon or tab. Columns, all but `id` optional: id, customer_number, salutation, title, given_name, family_name,
 * birth_name, company, department, birth_date, gender, street, house_number, address_line2, postal_code, city, state,
 * country, email, phone, mobile, vat_id, insurance_number, official_id. The version of each row is 0.
 *
 * `name` is the name of the list, for messages. `problems`, which may be NULL, receives a JSON array of what was left out or
 * looks wrong, `[]` when there is nothing; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_INCOMPLETE` when a row or cell was left out, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list
 * cannot be read (the customers stay then), `INTAKT_STATUS_USAGE` also when an address book of the host's own is set.
 */
INTAKT_API
int32_t intakt_importer_set_customers_csv(struct intakt_importer *importer,
                                          const char *name,
                                          size_t name_length,
                                          const void *list,
                                          size_t list_length,
                                          struct intakt_buffer **problems,
                                          struct intakt_error **error);

/**
 * Replaces all articles of the importer by those of a list, read as for `intakt_importer_set_customers_csv`. Columns, all
 * but `number` optional: number, name, gtin, pzn, price, tax_rate, unit. The number is the id of the article.
 *
 * The status codes are those of `intakt_importer_set_customers_csv`.
 */
INTAKT_API
int32_t intakt_importer_set_articles_csv(struct intakt_importer *importer,
                                         const char *name,
                                         size_t name_length,
                                         const void *list,
                                         size_t list_length,
                                         struct intakt_buffer **problems,
                                         struct intakt_error **error);

/**
 * Adds a customer, or replaces the one with this id. `version` is the host's version of the row; an older one than the
 * importer has changes nothing, because notices of changes may overtake each other. `json` is an object with the columns
 * of `intakt_importer_set_customers_csv` but the id, as texts; `source_id`, `address` and `identifiers` may stand in it as
 * plans have them. A name that is not known is an error.
 *
 * `changed`, which may be NULL, receives 1, or 0 when the version was older.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_importer_upsert_customer_json(struct intakt_importer *importer,
                                             const char *id,
                                             size_t id_length,
                                             uint64_t version,
                                             const char *json,
                                             size_t json_length,
                                             int32_t *changed,
                                             struct intakt_error **error);

/**
 * Takes a customer out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_importer_remove_customer(struct intakt_importer *importer,
                                        const char *id,
                                        size_t id_length,
                                        int32_t *removed,
                                        struct intakt_error **error);

/**
 * Computes the blocking keys of a party, for a host that stores them (see `intakt_address_book`). `json` is an object as for
 * `intakt_importer_upsert_customer_json`. The country of addresses that name none is that of the importer's settings.
 * `keys` receives the keys; free them with `intakt_keys_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_importer_party_keys(const struct intakt_importer *importer,
                                   const char *json,
                                   size_t json_length,
                                   struct intakt_keys **keys,
                                   struct intakt_error **error);

/**
 * Checks settings: a TOML text as in `docs/settings.md`, with those of the tenant and of its sources. `problems` receives a
 * JSON array of everything that is wrong, in the order of the text, each with `code`, `message`, `position` and more; `[]`
 * when `intakt_importer_new` takes them. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_settings_check(const char *settings,
                              size_t settings_length,
                              struct intakt_buffer **problems,
                              struct intakt_error **error);

/**
 * Lists what is in force for a source, be it named in the settings or not: a JSON array of objects with `path`, `value` and
 * `layer` (`default`, `preset`, `tenant` or `source`), in the order of `docs/settings.md`. `list` receives it; free it with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
 */
INTAKT_API
int32_t intakt_settings_in_force(const char *settings,
                                 size_t settings_length,
                                 const char *source,
                                 size_t source_length,
                                 struct intakt_buffer **list,
                                 struct intakt_error **error);

/**
 * Gives the JSON Schema of settings, for editors and forms. `schema` receives it; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API int32_t intakt_settings_schema(struct intakt_buffer **schema, struct intakt_error **error);

/**
 * Replaces the settings of an importer, from the next import on. If anything is wrong the old ones stay. The tenant and
 * `matching.country` cannot be changed while there are customers or a ledger that rest on them: make a new importer for that.
 *
 * `INTAKT_STATUS_USAGE` also for another tenant or country, `INTAKT_STATUS_SETTINGS` with line and column.
 */
INTAKT_API
int32_t intakt_importer_set_settings(struct intakt_importer *importer,
                                     const char *settings,
                                     size_t settings_length,
                                     struct intakt_error **error);

/**
 * Gives a party to the library, from inside the callback that `sink` belongs to. `id` is the party's id in the host,
 * `version` the version of its row, `json` an object as for `intakt_importer_upsert_customer_json`. All are copied.
 *
 * A party that cannot be taken is an error here and makes the callback fail whatever it returns, because a party that is
 * missing could be created a second time. So the returned status may be returned from the callback as it is, or passed
 * over.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_party_sink_add_json(struct intakt_party_sink *sink,
                                   const char *id,
                                   size_t id_length,
                                   uint64_t version,
                                   const char *json,
                                   size_t json_length,
                                   struct intakt_error **error);

/**
 * Lets the importer look for customers in the host's own address book, in place of the list that it holds. NULL goes back
 * to the list.
 *
 * `INTAKT_STATUS_USAGE` when a callback is missing, `INTAKT_STATUS_MATCHING` when the keys are stale.
 */
INTAKT_API
int32_t intakt_importer_set_address_book(struct intakt_importer *importer,
                                         const struct intakt_address_book *address_book,
                                         struct intakt_error **error);

/**
 * Gives an article to the library, from inside the callback that `sink` belongs to. `id` is its id in the host, `version` the
 * version of its row, `json` an object with the columns of `intakt_importer_set_articles_csv` as texts: number, name, gtin,
 * pzn, price, tax_rate, unit; all but `number` optional. All are copied.
 *
 * An article that cannot be taken is an error here and makes the callback fail whatever it returns.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_article_sink_add_json(struct intakt_article_sink *sink,
                                     const char *id,
                                     size_t id_length,
                                     uint64_t version,
                                     const char *json,
                                     size_t json_length,
                                     struct intakt_error **error);

/**
 * Lets the importer look for articles in the host's own database, in place of the list that it holds. NULL goes back to the
 * list.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_importer_set_articles(struct intakt_importer *importer,
                                     const struct intakt_articles *articles,
                                     struct intakt_error **error);

/**
 * Gives a text to the library, from inside the callback that `sink` belongs to. It is copied. One that cannot be taken is an
 * error here and makes the callback fail whatever it returns.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_text_sink_add(struct intakt_text_sink *sink,
                             const char *text,
                             size_t text_length,
                             struct intakt_error **error);

/**
 * Gives the key of an order to the library, from inside the callback that `sink` belongs to. It is copied. One that cannot be
 * taken is an error here and makes the callback fail whatever it returns.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_order_sink_add(struct intakt_order_sink *sink,
                              const struct intakt_order_key *order,
                              struct intakt_error **error);

/**
 * Lets the importer keep its memory in the host's own database, in place of the ledger that it holds. NULL goes back to that
 * one. `intakt_importer_ledger_save` and `intakt_importer_ledger_load` are about that one alone.
 *
 * `INTAKT_STATUS_USAGE` when a callback is missing.
 */
INTAKT_API
int32_t intakt_importer_set_ledger(struct intakt_importer *importer,
                                   const struct intakt_ledger *ledger,
                                   struct intakt_error **error);

/**
 * Lets the host remember which numbers are drawn, in place of the importer, which forgets them when it is freed. NULL goes back
 * to that.
 *
 * `INTAKT_STATUS_USAGE` when a callback is missing.
 */
INTAKT_API
int32_t intakt_importer_set_numbers(struct intakt_importer *importer,
                                    const struct intakt_numbers *numbers,
                                    struct intakt_error **error);

/**
 * Draws a number for a customer or document that a plan says to give one of a range (`{"range": …}` in the plan). To be called
 * when the plan is carried out, before what it is for is written.
 *
 * `source` is the shop, by whose settings the range is looked for; `range` is its name; `holder` says what it is for, such as
 * the order's number and the action's id. Who holds a number already gets that one. `number` receives it as it is written; free
 * it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also for a range that the settings do not have, `INTAKT_STATUS_PLAN` when the range has no number left
 * or is the host's own, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_reserve_number(struct intakt_importer *importer,
                                       const char *source,
                                       size_t source_length,
                                       const char *range,
                                       size_t range_length,
                                       const char *holder,
                                       size_t holder_length,
                                       struct intakt_buffer **number,
                                       struct intakt_error **error);

/**
 * Keeps a number for good: what it was drawn for is written. Parameters as for `intakt_importer_reserve_number`. A second time
 * changes nothing.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when `holder` has no number, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_commit_number(struct intakt_importer *importer,
                                      const char *source,
                                      size_t source_length,
                                      const char *range,
                                      size_t range_length,
                                      const char *holder,
                                      size_t holder_length,
                                      struct intakt_error **error);

/**
 * Gives a number back: what it was drawn for is not written and will not be. Parameters as for
 * `intakt_importer_reserve_number`. Without a number nothing happens.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the number is committed, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_release_number(struct intakt_importer *importer,
                                       const char *source,
                                       size_t source_length,
                                       const char *range,
                                       size_t range_length,
                                       const char *holder,
                                       size_t holder_length,
                                       struct intakt_error **error);

/**
 * Gives a decision or a pair to the library, from inside the callback that `sink` belongs to. It is copied. `id` is its number,
 * `kept` the JSON that was given to `decide` or `forbid`. `revoked_by` and `revoked_at` say who took it back and when; an empty
 * `revoked_by` that nobody has. One that cannot be taken is an error here and makes the callback fail whatever it returns.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_decision_sink_add(struct intakt_decision_sink *sink,
                                 int64_t id,
                                 const char *kept,
                                 size_t kept_length,
                                 const char *revoked_by,
                                 size_t revoked_by_length,
                                 int64_t revoked_at,
                                 struct intakt_error **error);

/**
 * Lets plans follow what clerks have decided, which the host keeps in its own database. Questions of plans have a key then
 * (`intakt_review_item_subject`), and `intakt_importer_decide` answers them. NULL ends that. Where the importer has a database
 * (`intakt_importer_set_database`), that one's decisions count.
 *
 * `INTAKT_STATUS_USAGE` when a callback is missing, or the key is shorter than 16 bytes.
 */
INTAKT_API
int32_t intakt_importer_set_decisions(struct intakt_importer *importer,
                                      const struct intakt_decision_store *decisions,
                                      struct intakt_error **error);

/**
 * Tells what calls on the importer do to a log of the host's: reading, planning, outcomes. The codes are in `docs/logging.md`.
 * NULL tells nobody. Other importers and threads are not heard.
 *
 * `INTAKT_STATUS_USAGE` also in a build without the capability `log`.
 */
INTAKT_API
int32_t intakt_importer_set_log(struct intakt_importer *importer,
                                const struct intakt_log *log,
                                struct intakt_error **error);

/**
 * Reads the orders of one input and plans each of them. Nothing is written anywhere but into the importer's ledger, which
 * remembers what was planned; save it when the plans are safe.
 *
 * `source` names the shop that sent the input, as the settings call it. `name` is the name of the file, for messages.
 * `document` are its bytes, in any encoding. `options` may be NULL. `result` receives the plans and the account; free it
 * with `intakt_result_free`.
 *
 * What is wrong with one order is told in its plan or in the account, and the others go on. What is wrong with the input as
 * a whole ends it: the status is `INTAKT_STATUS_INCOMPLETE`, and the result holds the orders before and the error, see
 * `intakt_result_fault`. The importer can take the next input in any case.
 *
 * `INTAKT_STATUS_INCOMPLETE` as said, `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` for a profile that does not exist.
 */
INTAKT_API
int32_t intakt_importer_import(struct intakt_importer *importer,
                               const char *source,
                               size_t source_length,
                               const char *name,
                               size_t name_length,
                               const void *document,
                               size_t document_length,
                               const struct intakt_import_options *options,
                               struct intakt_result **result,
                               struct intakt_error **error);

/**
 * Reads the orders of an input of several documents that belong together, such as order lines in one file and order heads in
 * another, and plans each of them. Everything else is as in `intakt_importer_import`.
 *
 * `documents` are `document_count` documents in any order; which is which is found by what they hold. They are those that
 * one profile reads together, each once; otherwise the status is `INTAKT_STATUS_INCOMPLETE` and the fault names the file. A
 * single document is read as by `intakt_importer_import`.
 *
 * Positions in plans and in the account carry the number of their document as `document`, or none for 0: the name of the file
 * is `intakt_result_document` of the result at that number. Problems also name it as `file`.
 *
 * `INTAKT_STATUS_INCOMPLETE` as said, `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` for a profile that does not exist.
 */
INTAKT_API
int32_t intakt_importer_import_documents(struct intakt_importer *importer,
                                         const char *source,
                                         size_t source_length,
                                         const struct intakt_document *documents,
                                         size_t document_count,
                                         const struct intakt_import_options *options,
                                         struct intakt_result **result,
                                         struct intakt_error **error);

/**
 * Opens an input whose bytes are in memory: decides its encoding, finds its profile, makes ready to read.
 *
 * `profiles` may be NULL: the built-in ones. They are needed during the call only. `name` is the name of the file, for
 * messages. `document` are its bytes, in any encoding, copied unless `INTAKT_READER_BORROW` is set. `options` may be NULL.
 * `reader` receives the handle; free it with `intakt_reader_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_INPUT` and `INTAKT_STATUS_LIMIT` for what cannot be read at all,
 * `INTAKT_STATUS_PROFILE` when no profile fits, `INTAKT_STATUS_CALLBACK` when a callback stopped it.
 */
INTAKT_API
int32_t intakt_reader_new(const struct intakt_profiles *profiles,
                          const char *name,
                          size_t name_length,
                          const void *document,
                          size_t document_length,
                          const struct intakt_reader_options *options,
                          struct intakt_reader **reader,
                          struct intakt_error **error);

/**
 * Opens an input of several documents that belong together, such as order lines in one file and order heads in another. As
 * `intakt_reader_new` otherwise.
 *
 * `documents` are `document_count` documents in any order; which is which is found by what they hold.
 *
 * As `intakt_reader_new`.
 */
INTAKT_API
int32_t intakt_reader_new_documents(const struct intakt_profiles *profiles,
                                    const struct intakt_document *documents,
                                    size_t document_count,
                                    const struct intakt_reader_options *options,
                                    struct intakt_reader **reader,
                                    struct intakt_error **error);

/**
 * Opens a file. `path` is its path in UTF-8; it is its name in messages, too. The file stays open until the reader is
 * freed. As `intakt_reader_new` otherwise.
 *
 * As `intakt_reader_new`; `INTAKT_STATUS_INPUT` also when the file cannot be opened.
 */
INTAKT_API
int32_t intakt_reader_open(const struct intakt_profiles *profiles,
                           const char *path,
                           size_t path_length,
                           const struct intakt_reader_options *options,
                           struct intakt_reader **reader,
                           struct intakt_error **error);

/**
 * Opens an input that the host's own callback gives, piece by piece, such as a download. It is read once and never
 * rewound: a profile that needs a second pass is an error that says so. `name` is its name, for messages. As
 * `intakt_reader_new` otherwise.
 *
 * The library copies `source`; its `drop` gives `user_data` back when the reader is freed, and also when the input is
 * refused.
 *
 * As `intakt_reader_new`; `INTAKT_STATUS_CALLBACK` also when `read` fails.
 */
INTAKT_API
int32_t intakt_reader_new_source(const struct intakt_profiles *profiles,
                                 const char *name,
                                 size_t name_length,
                                 const struct intakt_source *source,
                                 const struct intakt_reader_options *options,
                                 struct intakt_reader **reader,
                                 struct intakt_error **error);

/**
 * Gives the next order.
 *
 * `order` receives it, and belongs to the host, which frees it with `intakt_order_free`; NULL where the status says that
 * there is none. Records that a filter of the profile takes out are passed over; `intakt_reader_filtered_count` has their
 * number.
 *
 * `INTAKT_STATUS_FAULTY`: the order is there and has a problem of severity error, see `intakt_order_problem`; it is not to
 * be taken in as it is. `INTAKT_STATUS_END`: there are no more. `INTAKT_STATUS_RECORD`: a record cannot be read, and the
 * error says why; the next call goes on behind it. `INTAKT_STATUS_INPUT`, `INTAKT_STATUS_LIMIT` and any other failure end
 * the input: the next call returns `INTAKT_STATUS_END`. `INTAKT_STATUS_CALLBACK`: a callback failed or stopped it.
 */
INTAKT_API
int32_t intakt_reader_next(struct intakt_reader *reader,
                           struct intakt_order **order,
                           struct intakt_error **error);

/**
 * Frees a reader. NULL is fine. Not from inside one of its callbacks, and not while another call uses it: it stays as it is
 * then.
 */
INTAKT_API
void intakt_reader_free(struct intakt_reader *reader);

/**
 * The id of the profile that reads the input.
 */
INTAKT_API const char *intakt_reader_profile(const struct intakt_reader *reader, size_t *length);

/**
 * The name of the encoding that is in force; with several documents that of the one that the records are in.
 */
INTAKT_API const char *intakt_reader_encoding(const struct intakt_reader *reader, size_t *length);

/**
 * How many documents the input has; 0 for NULL.
 */
INTAKT_API size_t intakt_reader_document_count(const struct intakt_reader *reader);

/**
 * The name that the host gave the document with this number, by which positions say where they stand
 * (`intakt_position_document`). NULL when there is none.
 */
INTAKT_API const char *intakt_reader_document(const struct intakt_reader *reader, size_t number, size_t *length);

/**
 * How many warnings there are about the input as a whole; 0 for NULL.
 */
INTAKT_API size_t intakt_reader_warning_count(const struct intakt_reader *reader);

/**
 * A warning about the input as a whole, such as an encoding that is not the declared one. Borrowed from `reader`; NULL when
 * there is none with this index.
 */
INTAKT_API
const struct intakt_problem *intakt_reader_warning(const struct intakt_reader *reader,
                                                   size_t index);

/**
 * How many orders were given so far; 0 for NULL.
 */
INTAKT_API uint64_t intakt_reader_order_count(const struct intakt_reader *reader);

/**
 * How many records a filter of the profile took out so far, or `only` of the options; 0 for NULL.
 */
INTAKT_API uint64_t intakt_reader_filtered_count(const struct intakt_reader *reader);

/**
 * How many records could not be read so far; 0 for NULL.
 */
INTAKT_API uint64_t intakt_reader_unreadable_count(const struct intakt_reader *reader);

/**
 * Frees an order that `intakt_reader_next` gave, and all that was borrowed from it. NULL is fine, and what is no such order
 * is left alone.
 */
INTAKT_API
void intakt_order_free(struct intakt_order *order);

/**
 * Frees a result. NULL is fine.
 */
INTAKT_API void intakt_result_free(struct intakt_result *result);

/**
 * How many plans there are: one for each order that could be read, in the order of the input. 0 for NULL.
 */
INTAKT_API size_t intakt_result_plan_count(const struct intakt_result *result);

/**
 * The plan with this index, from 0, as one line of JSON after `schemas/plan-1.0.schema.json`; NULL when there is none.
 */
INTAKT_API const char *intakt_result_plan(const struct intakt_result *result, size_t index, size_t *length);

/**
 * The plan with this index, from 0, to be read by getters such as `intakt_plan_status`. Borrowed from `result`; NULL when
 * there is none. It is made ready when it is first asked for.
 */
INTAKT_API
const struct intakt_plan *intakt_result_plan_node(const struct intakt_result *result,
                                                  size_t index);

/**
 * The account, to be read by getters such as `intakt_account_read`. Borrowed from `result`; NULL for NULL.
 */
INTAKT_API const struct intakt_account *intakt_result_account_node(const struct intakt_result *result);

/**
 * The whole plan as one line of JSON, as `intakt_result_plan` has it; made when it is first asked for. NULL for NULL.
 */
INTAKT_API const char *intakt_plan_json(const struct intakt_plan *plan, size_t *length);

/**
 * What became of the plan with this index, from 0, if it was carried out while orders were read (`INTAKT_IMPORT_APPLY`), as JSON
 * like that of `intakt_importer_apply`; NULL where it was not.
 */
INTAKT_API
const char *intakt_result_applied(const struct intakt_result *result,
                                  size_t index,
                                  size_t *length);

/**
 * All plans, each a line of JSON with a line feed at its end. Empty when there is none.
 */
INTAKT_API const char *intakt_result_plans(const struct intakt_result *result, size_t *length);

/**
 * The account as JSON: how many records were read, planned, skipped, waiting, held, filtered and unreadable, and `entries`
 * with the reason for every one that is not planned.
 */
INTAKT_API
const char *intakt_result_account(const struct intakt_result *result,
                                  size_t *length);

/**
 * What is to be said about the input as a whole, such as an encoding that is not the declared one: a JSON array, `[]` when
 * there is nothing.
 */
INTAKT_API
const char *intakt_result_warnings(const struct intakt_result *result,
                                   size_t *length);

/**
 * The id of the profile that read the input; NULL when it was not read to its end.
 */
INTAKT_API const char *intakt_result_profile(const struct intakt_result *result, size_t *length);

/**
 * The name of the encoding that the input was read in; NULL when it was not read to its end.
 */
INTAKT_API const char *intakt_result_encoding(const struct intakt_result *result, size_t *length);

/**
 * How many documents the input has; 0 when it could not be opened, and for NULL.
 */
INTAKT_API size_t intakt_result_document_count(const struct intakt_result *result);

/**
 * The name that the host gave the document with this number, by which positions in plans, account and problems say where
 * they stand (`document`; a position without it stands in 0). NULL when there is none.
 */
INTAKT_API
const char *intakt_result_document(const struct intakt_result *result,
                                   size_t number,
                                   size_t *length);

/**
 * Why the import was `INTAKT_STATUS_INCOMPLETE`: the first callback that failed, else what ended the input. NULL when
 * everything was read. Borrowed from `result`: not to be freed.
 */
INTAKT_API const struct intakt_error *intakt_result_fault(const struct intakt_result *result);

/**
 * `intakt-plan/1`. A reader must refuse a format that it does not know.
 *
 * Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const char *intakt_plan_format(const struct intakt_plan *plan, size_t *length);

/**
 * The order.
 *
 * Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_planned_order *intakt_plan_order(const struct intakt_plan *plan);

/**
 * Whether there is anything to do.
 *
 * One of `intakt_plan_statuses`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_plan_status(const struct intakt_plan *plan);

/**
 * Why; for a held order every reason, not just the first.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_plan_reason(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_reason`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_reason_count(const struct intakt_plan *plan);

/**
 * The state of the address book that the plan was made on.
 *
 * Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none.
 */
INTAKT_API int32_t intakt_plan_address_book_snapshot(const struct intakt_plan *plan, uint64_t *value);

/**
 * The state of the articles that the plan was made on.
 *
 * Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none.
 */
INTAKT_API int32_t intakt_plan_articles_snapshot(const struct intakt_plan *plan, uint64_t *value);

/**
 * Who takes part and who that is.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_party_plan *intakt_plan_party(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_party`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_party_count(const struct intakt_plan *plan);

/**
 * What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of
 * it or none is to be carried out.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_action *intakt_plan_action(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_action`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_action_count(const struct intakt_plan *plan);

/**
 * What a clerk is asked.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_review_item *intakt_plan_review(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_review`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_review_count(const struct intakt_plan *plan);

/**
 * What the host's user must be allowed to do to carry the plan out, in the order of `Right::ALL`. One that
 * is not granted holds the order.
 *
 * The one with this index, from 0: one of `intakt_rights`; 0 where there is none.
 */
INTAKT_API int32_t intakt_plan_right(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_right`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_right_count(const struct intakt_plan *plan);

/**
 * Values that the settings changed for the target.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_adjustment *intakt_plan_adjustment(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_adjustment`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_adjustment_count(const struct intakt_plan *plan);

/**
 * What somebody wants to hear of. Nothing waits for an answer.
 *
 * The one with this index, from 0. Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_notice *intakt_plan_notice(const struct intakt_plan *plan, size_t index);

/**
 * How many there are for `intakt_plan_notice`; 0 for NULL.
 */
INTAKT_API size_t intakt_plan_notice_count(const struct intakt_plan *plan);

/**
 * The sums as the sender states them.
 *
 * Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_totals *intakt_plan_totals(const struct intakt_plan *plan);

/**
 * The amounts as they are computed, with what differs from the sums above. None where the order says
 * nothing of money, and for an order that is skipped.
 *
 * Borrowed from `plan`; NULL where there is none.
 */
INTAKT_API const struct intakt_amounts *intakt_plan_amounts(const struct intakt_plan *plan);

/**
 * The company of the host.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_planned_order_tenant(const struct intakt_planned_order *order, size_t *length);

/**
 * The shop.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_planned_order_source(const struct intakt_planned_order *order, size_t *length);

/**
 * What kind of document the order becomes.
 *
 * One of `intakt_document_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_planned_order_kind(const struct intakt_planned_order *order);

/**
 * The number that the shop gave the order, without blanks around it.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_planned_order_number(const struct intakt_planned_order *order, size_t *length);

/**
 * The profile that read the order.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_planned_order_profile(const struct intakt_planned_order *order, size_t *length);

/**
 * Where the order stands in the input.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_planned_order_position(const struct intakt_planned_order *order);

/**
 * SHA-256 of the order's content in lower-case hexadecimal; see `payload_sha256`.
 *
 * Borrowed from `order`; NULL where there is none.
 */
INTAKT_API const char *intakt_planned_order_payload_sha256(const struct intakt_planned_order *order, size_t *length);

/**
 * Every role that this party has in the order.
 *
 * The one with this index, from 0: one of `intakt_roles`; 0 where there is none.
 */
INTAKT_API int32_t intakt_party_plan_role(const struct intakt_party_plan *party, size_t index);

/**
 * How many there are for `intakt_party_plan_role`; 0 for NULL.
 */
INTAKT_API size_t intakt_party_plan_role_count(const struct intakt_party_plan *party);

/**
 * What was decided.
 *
 * One of `intakt_decisions`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_party_plan_decision(const struct intakt_party_plan *party);

/**
 * Why.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_party_plan_reason(const struct intakt_party_plan *party);

/**
 * The action that yields the party: it links, creates or awaits it.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_party_plan_action(const struct intakt_party_plan *party, size_t *length);

/**
 * What the matcher found in the address book, or among the parties that are planned and not there yet.
 * None for a party that was not looked up.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_verdict *intakt_party_plan_verdict(const struct intakt_party_plan *party);

/**
 * The stable word.
 *
 * Borrowed from `reason`; NULL where there is none.
 */
INTAKT_API const char *intakt_reason_code(const struct intakt_reason *reason, size_t *length);

/**
 * One sentence without personal data.
 *
 * Borrowed from `reason`; NULL where there is none.
 */
INTAKT_API const char *intakt_reason_text(const struct intakt_reason *reason, size_t *length);

/**
 * The problem behind it, if there is one; its values are masked.
 *
 * Borrowed from `reason`; NULL where there is none.
 */
INTAKT_API const struct intakt_problem *intakt_reason_problem(const struct intakt_reason *reason);

/**
 * Its id in the plan, such as `review-1`.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_item_id(const struct intakt_review_item *item, size_t *length);

/**
 * The order it is about; none when the order has no number.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const struct intakt_order_identity *intakt_review_item_order(const struct intakt_review_item *item);

/**
 * Who is to answer, as the settings say.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_item_owner(const struct intakt_review_item *item, size_t *length);

/**
 * What is asked.
 *
 * One of `intakt_questions`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_review_item_question(const struct intakt_review_item *item);

/**
 * Why it is asked.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_review_item_reason(const struct intakt_review_item *item);

/**
 * The roles of the party that it is about.
 *
 * The one with this index, from 0: one of `intakt_roles`; 0 where there is none.
 */
INTAKT_API int32_t intakt_review_item_role(const struct intakt_review_item *item, size_t index);

/**
 * How many there are for `intakt_review_item_role`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_item_role_count(const struct intakt_review_item *item);

/**
 * What the matcher found, with every candidate.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const struct intakt_verdict *intakt_review_item_verdict(const struct intakt_review_item *item);

/**
 * The line that it is about, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_item_line(const struct intakt_review_item *item);

/**
 * The ids of the articles to choose from.
 *
 * The one with this index, from 0. Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_item_article(const struct intakt_review_item *item, size_t index, size_t *length);

/**
 * How many there are for `intakt_review_item_article`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_item_article_count(const struct intakt_review_item *item);

/**
 * The answers that make sense.
 *
 * The one with this index, from 0: one of `intakt_answers`; 0 where there is none.
 */
INTAKT_API int32_t intakt_review_item_answer(const struct intakt_review_item *item, size_t index);

/**
 * How many there are for `intakt_review_item_answer`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_item_answer_count(const struct intakt_review_item *item);

/**
 * Whom it is about, as a hash by which a decision on it is found again; see `intakt_importer_decide`. None where no decisions
 * are kept, and for questions that are not about who a party is.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API
const char *intakt_review_item_subject(const struct intakt_review_item *item,
                                       size_t *length);

/**
 * The same with all that was known about it.
 *
 * Borrowed from `item`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_item_evidence(const struct intakt_review_item *item, size_t *length);

/**
 * The number of a decision about the party that does not fit any more, so that the question is asked again.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_item_outdated(const struct intakt_review_item *item);

/**
 * The whole question, as plans have it.
 *
 * JSON. Borrowed from `item`; NULL for NULL.
 */
INTAKT_API const char *intakt_review_item_json(const struct intakt_review_item *item, size_t *length);

/**
 * The action that has the value.
 *
 * Borrowed from `adjustment`; NULL where there is none.
 */
INTAKT_API const char *intakt_adjustment_action(const struct intakt_adjustment *adjustment, size_t *length);

/**
 * The field, such as `party.company` or `line.price`.
 *
 * Borrowed from `adjustment`; NULL where there is none.
 */
INTAKT_API const char *intakt_adjustment_field(const struct intakt_adjustment *adjustment, size_t *length);

/**
 * The line, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_adjustment_line(const struct intakt_adjustment *adjustment);

/**
 * What the order says; `null` for nothing.
 *
 * Borrowed from `adjustment`; NULL where there is none.
 */
INTAKT_API const char *intakt_adjustment_old(const struct intakt_adjustment *adjustment, size_t *length);

/**
 * What the action has; `null` for nothing.
 *
 * Borrowed from `adjustment`; NULL where there is none.
 */
INTAKT_API const char *intakt_adjustment_new(const struct intakt_adjustment *adjustment, size_t *length);

/**
 * The setting that did it, such as `constraints.party.company.max_length`.
 *
 * Borrowed from `adjustment`; NULL where there is none.
 */
INTAKT_API const char *intakt_adjustment_rule(const struct intakt_adjustment *adjustment, size_t *length);

/**
 * What is told.
 *
 * Borrowed from `notice`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_notice_reason(const struct intakt_notice *notice);

/**
 * How serious it is.
 *
 * One of `intakt_severities`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_notice_severity(const struct intakt_notice *notice);

/**
 * The clerks who want to hear of it; nobody in particular where the list is empty.
 *
 * The one with this index, from 0. Borrowed from `notice`; NULL where there is none.
 */
INTAKT_API const char *intakt_notice_to(const struct intakt_notice *notice, size_t index, size_t *length);

/**
 * How many there are for `intakt_notice_to`; 0 for NULL.
 */
INTAKT_API size_t intakt_notice_to_count(const struct intakt_notice *notice);

/**
 * The channels of the host that carry it, as the settings say.
 *
 * The one with this index, from 0. Borrowed from `notice`; NULL where there is none.
 */
INTAKT_API const char *intakt_notice_channel(const struct intakt_notice *notice, size_t index, size_t *length);

/**
 * How many there are for `intakt_notice_channel`; 0 for NULL.
 */
INTAKT_API size_t intakt_notice_channel_count(const struct intakt_notice *notice);

/**
 * Its id in the plan: `party-1`, `document-1`. Stable for equal input.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_id(const struct intakt_action *action, size_t *length);

/**
 * What it does.
 *
 * One of `intakt_action_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_action_kind(const struct intakt_action *action);

/**
 * Ids of the actions that must be done before.
 *
 * The one with this index, from 0. Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_depends_on(const struct intakt_action *action, size_t index, size_t *length);

/**
 * How many there are for `intakt_action_depends_on`; 0 for NULL.
 */
INTAKT_API size_t intakt_action_depends_on_count(const struct intakt_action *action);

/**
 * Why.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_action_reason(const struct intakt_action *action);

/**
 * Where the data stand in the input.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_action_position(const struct intakt_action *action);

/**
 * The id of the party in the host: of link_party and update_party.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_party(const struct intakt_action *action, size_t *length);

/**
 * The id of the action that yields the party: of link_contact, create_contact and cross_reference.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_party_action(const struct intakt_action *action, size_t *length);

/**
 * The version of the host's row that was judged: of link_party, update_party, link_contact and check_article, where it
 * was there already. Compare it before carrying out the plan.
 *
 * Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none.
 */
INTAKT_API int32_t intakt_action_version(const struct intakt_action *action, uint64_t *value);

/**
 * The party or person to create: of create_party and create_contact.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_party *intakt_action_new_party(const struct intakt_action *action);

/**
 * Where the number of the new party comes from: of create_party. The host numbers it itself where this says nothing.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_numbering *intakt_action_number(const struct intakt_action *action);

/**
 * Where the party or article is created: of await_party and await_article.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_awaited *intakt_action_awaits(const struct intakt_action *action);

/**
 * The changes, exactly these: of update_party.
 *
 * The one with this index, from 0. Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_field_change *intakt_action_field(const struct intakt_action *action, size_t index);

/**
 * How many there are for `intakt_action_field`; 0 for NULL.
 */
INTAKT_API size_t intakt_action_field_count(const struct intakt_action *action);

/**
 * The contact's id in the host: of link_contact.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_contact(const struct intakt_action *action, size_t *length);

/**
 * The article's id in the host, or its number in the order where there were no articles to look into: of check_article.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_article(const struct intakt_action *action, size_t *length);

/**
 * The article to create: of create_article.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_new_article *intakt_action_new_article(const struct intakt_action *action);

/**
 * The number of the placeholder article: of use_placeholder.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_placeholder(const struct intakt_action *action, size_t *length);

/**
 * The document to create: of create_document.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_document_plan *intakt_action_document(const struct intakt_action *action);

/**
 * The id of the action that creates the document: of add_payment and add_attachment.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_document_action(const struct intakt_action *action, size_t *length);

/**
 * The payment: of add_payment. Without an amount the order does not say how much was paid.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_payment *intakt_action_payment(const struct intakt_action *action);

/**
 * What kind of payment it is: of add_payment.
 *
 * One of `intakt_payment_purposes`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_action_purpose(const struct intakt_action *action);

/**
 * The file: of add_attachment.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const struct intakt_attachment *intakt_action_attachment(const struct intakt_action *action);

/**
 * SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of add_attachment.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_content_sha256(const struct intakt_action *action, size_t *length);

/**
 * The shop's id of the party: of cross_reference.
 *
 * Borrowed from `action`; NULL where there is none.
 */
INTAKT_API const char *intakt_action_source_id(const struct intakt_action *action, size_t *length);

/**
 * The whole action, as plans have it.
 *
 * JSON. Borrowed from `action`; NULL for NULL.
 */
INTAKT_API const char *intakt_action_json(const struct intakt_action *action, size_t *length);

/**
 * The whole number: the sender's, with the prefix of the settings in front.
 *
 * Borrowed from `numbering`; NULL where there is none.
 */
INTAKT_API const char *intakt_numbering_number(const struct intakt_numbering *numbering, size_t *length);

/**
 * The name of the range in the settings that the number is drawn from when the plan is carried out.
 *
 * Borrowed from `numbering`; NULL where there is none.
 */
INTAKT_API const char *intakt_numbering_range(const struct intakt_numbering *numbering, size_t *length);

/**
 * Which field.
 *
 * One of `intakt_party_fields`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_field_change_field(const struct intakt_field_change *change);

/**
 * What the address book had; `null` for nothing.
 *
 * Borrowed from `change`; NULL where there is none.
 */
INTAKT_API const char *intakt_field_change_old(const struct intakt_field_change *change, size_t *length);

/**
 * What it is to have; `null` for nothing, which occurs only for a part that a new address does not have.
 *
 * Borrowed from `change`; NULL where there is none.
 */
INTAKT_API const char *intakt_field_change_new(const struct intakt_field_change *change, size_t *length);

/**
 * The seller's code, else the GTIN, else the PZN.
 *
 * Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_number(const struct intakt_new_article *article, size_t *length);

/**
 * Short text.
 *
 * Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_name(const struct intakt_new_article *article, size_t *length);

/**
 * GTIN (EAN).
 *
 * Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_gtin(const struct intakt_new_article *article, size_t *length);

/**
 * Pharmazentralnummer.
 *
 * Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_pzn(const struct intakt_new_article *article, size_t *length);

/**
 * Price of one unit, where the order states it as one number.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_price(const struct intakt_new_article *article, size_t *length);

/**
 * Whether the price includes tax, where the order says so.
 *
 * One of `intakt_price_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_new_article_prices(const struct intakt_new_article *article);

/**
 * Tax rate in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_tax_rate(const struct intakt_new_article *article, size_t *length);

/**
 * Unit of the quantity.
 *
 * Borrowed from `article`; NULL where there is none.
 */
INTAKT_API const char *intakt_new_article_unit(const struct intakt_new_article *article, size_t *length);

/**
 * The other order.
 *
 * Borrowed from `awaited`; NULL where there is none.
 */
INTAKT_API const struct intakt_order_identity *intakt_awaited_order(const struct intakt_awaited *awaited);

/**
 * The id of the action in its plan.
 *
 * Borrowed from `awaited`; NULL where there is none.
 */
INTAKT_API const char *intakt_awaited_action(const struct intakt_awaited *awaited, size_t *length);

/**
 * The company of the host.
 *
 * Borrowed from `key`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_identity_tenant(const struct intakt_order_identity *key, size_t *length);

/**
 * The shop.
 *
 * Borrowed from `key`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_identity_source(const struct intakt_order_identity *key, size_t *length);

/**
 * What kind of document the order becomes.
 *
 * One of `intakt_document_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_order_identity_kind(const struct intakt_order_identity *key);

/**
 * The number that the shop gave the order, without blanks around it.
 *
 * Borrowed from `key`; NULL where there is none.
 */
INTAKT_API const char *intakt_order_identity_number(const struct intakt_order_identity *key, size_t *length);

/**
 * What kind of document.
 *
 * One of `intakt_document_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_document_plan_kind(const struct intakt_document_plan *document);

/**
 * The status that it gets, as the settings say.
 *
 * One of `intakt_document_statuses`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_document_plan_document_status(const struct intakt_document_plan *document);

/**
 * The date that it bears, by the rule of the settings.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_document_date(const struct intakt_document_plan *document, size_t *length);

/**
 * The number that the shop gave the order.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_order_number(const struct intakt_document_plan *document, size_t *length);

/**
 * Where its own number comes from; the host numbers it itself where this says nothing.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const struct intakt_numbering *intakt_document_plan_number(const struct intakt_document_plan *document);

/**
 * The host's employee whom it is entered under, as the settings say.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_employee(const struct intakt_document_plan *document, size_t *length);

/**
 * The host's branch that it belongs to, as the settings say.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_branch(const struct intakt_document_plan *document, size_t *length);

/**
 * The clerk who is responsible, as the settings say.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_clerk(const struct intakt_document_plan *document, size_t *length);

/**
 * The kind of document in the sender's own word.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_order_type(const struct intakt_document_plan *document, size_t *length);

/**
 * When the order was placed.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_date(const struct intakt_document_plan *document, size_t *length);

/**
 * When delivery is wished for.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_delivery_date(const struct intakt_document_plan *document, size_t *length);

/**
 * ISO 4217 code of all amounts.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_currency(const struct intakt_document_plan *document, size_t *length);

/**
 * Whether the prices include tax.
 *
 * One of `intakt_price_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_document_plan_prices(const struct intakt_document_plan *document);

/**
 * The buyer's own reference.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_reference(const struct intakt_document_plan *document, size_t *length);

/**
 * The state of the order in the shop, in the shop's own word.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_status(const struct intakt_document_plan *document, size_t *length);

/**
 * ISO 639 code of the language of the customer.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_language(const struct intakt_document_plan *document, size_t *length);

/**
 * The shop or sales channel within the source.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_plan_channel(const struct intakt_document_plan *document, size_t *length);

/**
 * How the goods are sent.
 *
 * Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const char *intakt_document_plan_shipping_method(const struct intakt_document_plan *document,
                                                 size_t *length);

/**
 * Who takes part, with the name and address of the order.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_document_party *intakt_document_plan_party(const struct intakt_document_plan *document,
                                                               size_t index);

/**
 * How many there are for `intakt_document_plan_party`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_party_count(const struct intakt_document_plan *document);

/**
 * What is ordered, in the order of the file, none left out.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_document_line *intakt_document_plan_line(const struct intakt_document_plan *document,
                                                             size_t index);

/**
 * How many there are for `intakt_document_plan_line`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_line_count(const struct intakt_document_plan *document);

/**
 * Shipping, surcharges, discounts and vouchers of the whole order.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_charge *intakt_document_plan_charge(const struct intakt_document_plan *document,
                                                        size_t index);

/**
 * How many there are for `intakt_document_plan_charge`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_charge_count(const struct intakt_document_plan *document);

/**
 * How the order is paid or was paid. Money received has an action of its own.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_payment *intakt_document_plan_payment(const struct intakt_document_plan *document,
                                                          size_t index);

/**
 * How many there are for `intakt_document_plan_payment`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_payment_count(const struct intakt_document_plan *document);

/**
 * What the customer or the shop wrote.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const char *intakt_document_plan_remark(const struct intakt_document_plan *document,
                                        size_t index,
                                        size_t *length);

/**
 * How many there are for `intakt_document_plan_remark`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_remark_count(const struct intakt_document_plan *document);

/**
 * What the settings add.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_comment *intakt_document_plan_comment(const struct intakt_document_plan *document,
                                                          size_t index);

/**
 * How many there are for `intakt_document_plan_comment`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_comment_count(const struct intakt_document_plan *document);

/**
 * Values for which the model has no field.
 *
 * The one with this index, from 0. Borrowed from `document`; NULL where there is none.
 */
INTAKT_API
const struct intakt_extension *intakt_document_plan_extension(const struct intakt_document_plan *document,
                                                              size_t index);

/**
 * How many there are for `intakt_document_plan_extension`; 0 for NULL.
 */
INTAKT_API size_t intakt_document_plan_extension_count(const struct intakt_document_plan *document);

/**
 * What it says.
 *
 * Borrowed from `comment`; NULL where there is none.
 */
INTAKT_API const char *intakt_comment_text(const struct intakt_comment *comment, size_t *length);

/**
 * Who is to see it.
 *
 * One of `intakt_visibilities`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_comment_visibility(const struct intakt_comment *comment);

/**
 * What the party is in the order.
 *
 * One of `intakt_roles`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_document_party_role(const struct intakt_document_party *party);

/**
 * The action that yields the party of the host; none for a party that is text only.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_party_action(const struct intakt_document_party *party, size_t *length);

/**
 * The action that yields the host's contact, for a company whose order names a person.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_party_contact(const struct intakt_document_party *party, size_t *length);

/**
 * The party as the order has it; empty for a debtor that only the settings name.
 *
 * Borrowed from `party`; NULL where there is none.
 */
INTAKT_API const struct intakt_party *intakt_document_party_party(const struct intakt_document_party *party);

/**
 * The action that yields the article of the host; none for a line without one.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_document_line_article_action(const struct intakt_document_line *line, size_t *length);

/**
 * The line as the order has it, but for a price that the settings move between a set and its parts.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const struct intakt_line *intakt_document_line_line(const struct intakt_document_line *line);

/**
 * Same, unclear or new.
 *
 * One of `intakt_verdict_outcomes`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_verdict_outcome(const struct intakt_verdict *verdict);

/**
 * Why.
 *
 * One of `intakt_verdict_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_verdict_kind(const struct intakt_verdict *verdict);

/**
 * The id of the party that it is; present exactly when the outcome is `same`.
 *
 * Borrowed from `verdict`; NULL where there is none.
 */
INTAKT_API const char *intakt_verdict_party(const struct intakt_verdict *verdict, size_t *length);

/**
 * A known party that this one probably belongs to without being it; a hint, never an identity.
 *
 * Borrowed from `verdict`; NULL where there is none.
 */
INTAKT_API const struct intakt_relation *intakt_verdict_relation(const struct intakt_verdict *verdict);

/**
 * Every candidate worth showing, best first; equal scores by id.
 *
 * The one with this index, from 0. Borrowed from `verdict`; NULL where there is none.
 */
INTAKT_API const struct intakt_candidate *intakt_verdict_candidate(const struct intakt_verdict *verdict, size_t index);

/**
 * How many there are for `intakt_verdict_candidate`; 0 for NULL.
 */
INTAKT_API size_t intakt_verdict_candidate_count(const struct intakt_verdict *verdict);

/**
 * The verdict in one German sentence for a clerk, without personal data.
 *
 * Borrowed from `verdict`; NULL where there is none.
 */
INTAKT_API const char *intakt_verdict_sentence_german(const struct intakt_verdict *verdict, size_t *length);

/**
 * The verdict in one English sentence for a clerk, without personal data.
 *
 * Borrowed from `verdict`; NULL where there is none.
 */
INTAKT_API const char *intakt_verdict_sentence_english(const struct intakt_verdict *verdict, size_t *length);

/**
 * The whole verdict, as plans have it.
 *
 * JSON. Borrowed from `verdict`; NULL for NULL.
 */
INTAKT_API const char *intakt_verdict_json(const struct intakt_verdict *verdict, size_t *length);

/**
 * What kind of relation it is.
 *
 * One of `intakt_relation_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_relation_kind(const struct intakt_relation *relation);

/**
 * The id of the known party.
 *
 * Borrowed from `relation`; NULL where there is none.
 */
INTAKT_API const char *intakt_relation_party(const struct intakt_relation *relation, size_t *length);

/**
 * Its id in the address book.
 *
 * Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API const char *intakt_candidate_party(const struct intakt_candidate *candidate, size_t *length);

/**
 * The version of its row, as the host gave it.
 *
 * Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none.
 */
INTAKT_API int32_t intakt_candidate_version(const struct intakt_candidate *candidate, uint64_t *value);

/**
 * Sum of the weights in 1/100 bit. Ranks; never decides alone.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_candidate_score(const struct intakt_candidate *candidate);

/**
 * What proves identity under law 2, if anything does.
 *
 * The one with this index, from 0: one of `intakt_proofs`; 0 where there is none.
 */
INTAKT_API int32_t intakt_candidate_proof(const struct intakt_candidate *candidate, size_t index);

/**
 * How many there are for `intakt_candidate_proof`; 0 for NULL.
 */
INTAKT_API size_t intakt_candidate_proof_count(const struct intakt_candidate *candidate);

/**
 * What forbids identity, whatever else agrees.
 *
 * The one with this index, from 0: one of `intakt_contradictions =`; 0 where there is none.
 */
INTAKT_API int32_t intakt_candidate_contradiction(const struct intakt_candidate *candidate, size_t index);

/**
 * How many there are for `intakt_candidate_contradiction`; 0 for NULL.
 */
INTAKT_API size_t intakt_candidate_contradiction_count(const struct intakt_candidate *candidate);

/**
 * Field by field.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const struct intakt_evidence *intakt_candidate_evidence(const struct intakt_candidate *candidate,
                                                        size_t index);

/**
 * How many there are for `intakt_candidate_evidence`; 0 for NULL.
 */
INTAKT_API size_t intakt_candidate_evidence_count(const struct intakt_candidate *candidate);

/**
 * What speaks for and against the candidate in one word: `+NAME+ADDRESS-BIRTHDATE`. `+` agrees, `~` agrees in part or
 * nearly, `-` differs.
 *
 * Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API const char *intakt_candidate_match_key(const struct intakt_candidate *candidate, size_t *length);

/**
 * The whole candidate, as plans have it.
 *
 * JSON. Borrowed from `candidate`; NULL for NULL.
 */
INTAKT_API const char *intakt_candidate_json(const struct intakt_candidate *candidate, size_t *length);

/**
 * What was compared.
 *
 * One of `intakt_evidence_fields`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_evidence_field(const struct intakt_evidence *step);

/**
 * How well it agrees.
 *
 * One of `intakt_evidence_levels`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_evidence_level(const struct intakt_evidence *step);

/**
 * log2 of how much likelier this agreement is among records of one person than among records of two, in
 * 1/100 bit (Fellegi and Sunter). Below zero speaks against.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_evidence_weight(const struct intakt_evidence *step);

/**
 * The sum of the weights up to this one; the last of a candidate is its score.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_evidence_running_sum(const struct intakt_evidence *step);

/**
 * The value of the order, masked to its first letter and its length.
 *
 * Borrowed from `step`; NULL where there is none.
 */
INTAKT_API const char *intakt_evidence_ours(const struct intakt_evidence *step, size_t *length);

/**
 * The value of the candidate, masked to its first letter and its length.
 *
 * Borrowed from `step`; NULL where there is none.
 */
INTAKT_API const char *intakt_evidence_theirs(const struct intakt_evidence *step, size_t *length);

/**
 * The value of the order in the clear. May be personal data: for a clerk, not for logs.
 *
 * Borrowed from `step`; NULL where there is none.
 */
INTAKT_API const char *intakt_evidence_ours_value(const struct intakt_evidence *step, size_t *length);

/**
 * The value of the candidate in the clear. May be personal data: for a clerk, not for logs.
 *
 * Borrowed from `step`; NULL where there is none.
 */
INTAKT_API const char *intakt_evidence_theirs_value(const struct intakt_evidence *step, size_t *length);

/**
 * The whole evidence, as plans have it.
 *
 * JSON. Borrowed from `step`; NULL for NULL.
 */
INTAKT_API const char *intakt_evidence_json(const struct intakt_evidence *step, size_t *length);

/**
 * ISO 4217 code, where the order states its currency. No amount of the order is in another one.
 *
 * Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_currency(const struct intakt_amounts *amounts, size_t *length);

/**
 * The factor between the order's currency and the shop's own, as the order states it. Recorded, never
 * applied.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_exchange_factor(const struct intakt_amounts *amounts, size_t *length);

/**
 * Whether prices include tax, as the order states it.
 *
 * One of `intakt_price_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_amounts_prices(const struct intakt_amounts *amounts);

/**
 * Where amounts are rounded.
 *
 * One of `intakt_roundings`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_amounts_rounding(const struct intakt_amounts *amounts);

/**
 * Sum without tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_net(const struct intakt_amounts *amounts, size_t *length);

/**
 * Tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_tax(const struct intakt_amounts *amounts, size_t *length);

/**
 * Sum with tax: net and tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_gross(const struct intakt_amounts *amounts, size_t *length);

/**
 * The amount of the rounding line: what brings the computed sum to the one that the order states.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_rounding_line(const struct intakt_amounts *amounts, size_t *length);

/**
 * What is to be paid: gross and rounding line. It is the sum that the order states, where it states one.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const char *intakt_amounts_payable(const struct intakt_amounts *amounts, size_t *length);

/**
 * The sums of each tax rate; they sum to net, tax and gross.
 *
 * The one with this index, from 0. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const struct intakt_part_amounts *intakt_amounts_rate(const struct intakt_amounts *amounts, size_t index);

/**
 * How many there are for `intakt_amounts_rate`; 0 for NULL.
 */
INTAKT_API size_t intakt_amounts_rate_count(const struct intakt_amounts *amounts);

/**
 * The lines that have amounts; with the charges they sum to net, tax and gross.
 *
 * The one with this index, from 0. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const struct intakt_line_amounts *intakt_amounts_line(const struct intakt_amounts *amounts, size_t index);

/**
 * How many there are for `intakt_amounts_line`; 0 for NULL.
 */
INTAKT_API size_t intakt_amounts_line_count(const struct intakt_amounts *amounts);

/**
 * Shipping, surcharges, discounts and vouchers of the whole order.
 *
 * The one with this index, from 0. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API
const struct intakt_charge_amounts *intakt_amounts_charge(const struct intakt_amounts *amounts,
                                                          size_t index);

/**
 * How many there are for `intakt_amounts_charge`; 0 for NULL.
 */
INTAKT_API size_t intakt_amounts_charge_count(const struct intakt_amounts *amounts);

/**
 * What the order does not state, so that sums are missing.
 *
 * The one with this index, from 0. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const struct intakt_missing *intakt_amounts_missing(const struct intakt_amounts *amounts, size_t index);

/**
 * How many there are for `intakt_amounts_missing`; 0 for NULL.
 */
INTAKT_API size_t intakt_amounts_missing_count(const struct intakt_amounts *amounts);

/**
 * Amounts that the order states and that differ from the computed ones, with the difference explained.
 *
 * The one with this index, from 0. Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API
const struct intakt_difference *intakt_amounts_difference(const struct intakt_amounts *amounts,
                                                          size_t index);

/**
 * How many there are for `intakt_amounts_difference`; 0 for NULL.
 */
INTAKT_API size_t intakt_amounts_difference_count(const struct intakt_amounts *amounts);

/**
 * Why no tax, or whose tax; where the question comes up.
 *
 * Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const struct intakt_tax_treatment *intakt_amounts_tax_treatment(const struct intakt_amounts *amounts);

/**
 * What has been paid.
 *
 * Borrowed from `amounts`; NULL where there is none.
 */
INTAKT_API const struct intakt_payment_summary *intakt_amounts_payment(const struct intakt_amounts *amounts);

/**
 * Rate in percent; none where the order states tax amounts only.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const char *intakt_part_amounts_rate(const struct intakt_part_amounts *part, size_t *length);

/**
 * Without tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const char *intakt_part_amounts_net(const struct intakt_part_amounts *part, size_t *length);

/**
 * Tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const char *intakt_part_amounts_tax(const struct intakt_part_amounts *part, size_t *length);

/**
 * With tax.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const char *intakt_part_amounts_gross(const struct intakt_part_amounts *part, size_t *length);

/**
 * The target's code for the tax.
 *
 * Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const char *intakt_part_amounts_tax_code(const struct intakt_part_amounts *part, size_t *length);

/**
 * The target's revenue account.
 *
 * Borrowed from `part`; NULL where there is none.
 */
INTAKT_API const struct intakt_revenue_account *intakt_part_amounts_account(const struct intakt_part_amounts *part);

/**
 * The account.
 *
 * Borrowed from `account`; NULL where there is none.
 */
INTAKT_API const char *intakt_revenue_account_number(const struct intakt_revenue_account *account, size_t *length);

/**
 * What named it.
 *
 * One of `intakt_account_sources`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_revenue_account_from(const struct intakt_revenue_account *account);

/**
 * The line, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_line_amounts_line(const struct intakt_line_amounts *line);

/**
 * How a discount, surcharge or shipping that stands as a line was split over the tax rates of the
 * articles; none where the line states its rate.
 *
 * One of `intakt_split_methods`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_line_amounts_split(const struct intakt_line_amounts *line);

/**
 * What a voucher that stands as a line is: a payment has no amounts here.
 *
 * One of `intakt_voucher_uses`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_line_amounts_voucher(const struct intakt_line_amounts *line);

/**
 * Its part under each rate; they sum to the line.
 *
 * The one with this index, from 0. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API
const struct intakt_part_amounts *intakt_line_amounts_part(const struct intakt_line_amounts *line,
                                                           size_t index);

/**
 * How many there are for `intakt_line_amounts_part`; 0 for NULL.
 */
INTAKT_API size_t intakt_line_amounts_part_count(const struct intakt_line_amounts *line);

/**
 * The charge, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_charge_amounts_charge(const struct intakt_charge_amounts *charge);

/**
 * What kind of charge it is.
 *
 * One of `intakt_charge_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_charge_amounts_kind(const struct intakt_charge_amounts *charge);

/**
 * How it was split over the tax rates of the lines; none where the order states its rate.
 *
 * One of `intakt_split_methods`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_charge_amounts_split(const struct intakt_charge_amounts *charge);

/**
 * What a voucher is: a payment has no amounts here.
 *
 * One of `intakt_voucher_uses`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_charge_amounts_voucher(const struct intakt_charge_amounts *charge);

/**
 * Its part under each rate; they sum to the charge.
 *
 * The one with this index, from 0. Borrowed from `charge`; NULL where there is none.
 */
INTAKT_API
const struct intakt_part_amounts *intakt_charge_amounts_part(const struct intakt_charge_amounts *charge,
                                                             size_t index);

/**
 * How many there are for `intakt_charge_amounts_part`; 0 for NULL.
 */
INTAKT_API size_t intakt_charge_amounts_part_count(const struct intakt_charge_amounts *charge);

/**
 * The line, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_missing_line(const struct intakt_missing *missing);

/**
 * The charge, counted from 1.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_missing_charge(const struct intakt_missing *missing);

/**
 * What is missing.
 *
 * One of `intakt_missing_fields`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_missing_field(const struct intakt_missing *missing);

/**
 * Which amount.
 *
 * One of `intakt_total_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_difference_total(const struct intakt_difference *difference);

/**
 * The line, counted from 1, for an amount of a line.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_difference_line(const struct intakt_difference *difference);

/**
 * The tax rate in percent, for an amount of a rate.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `difference`; NULL where there is none.
 */
INTAKT_API const char *intakt_difference_rate(const struct intakt_difference *difference, size_t *length);

/**
 * What the order states.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `difference`; NULL where there is none.
 */
INTAKT_API const char *intakt_difference_stated(const struct intakt_difference *difference, size_t *length);

/**
 * What was computed.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `difference`; NULL where there is none.
 */
INTAKT_API const char *intakt_difference_computed(const struct intakt_difference *difference, size_t *length);

/**
 * Stated less computed.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `difference`; NULL where there is none.
 */
INTAKT_API const char *intakt_difference_amount(const struct intakt_difference *difference, size_t *length);

/**
 * What could be the cause.
 *
 * One of `intakt_causes`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_difference_cause(const struct intakt_difference *difference);

/**
 * What became of it.
 *
 * One of `intakt_resolutions`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_difference_resolution(const struct intakt_difference *difference);

/**
 * The outcome.
 *
 * One of `intakt_treatment_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_tax_treatment_kind(const struct intakt_tax_treatment *treatment);

/**
 * What it rests on, whether met or not.
 *
 * The one with this index, from 0. Borrowed from `treatment`; NULL where there is none.
 */
INTAKT_API
const struct intakt_condition *intakt_tax_treatment_condition(const struct intakt_tax_treatment *treatment,
                                                              size_t index);

/**
 * How many there are for `intakt_tax_treatment_condition`; 0 for NULL.
 */
INTAKT_API size_t intakt_tax_treatment_condition_count(const struct intakt_tax_treatment *treatment);

/**
 * Which.
 *
 * One of `intakt_condition_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_condition_kind(const struct intakt_condition *condition);

/**
 * Whether it is met.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_condition_met(const struct intakt_condition *condition);

/**
 * How far it is paid.
 *
 * One of `intakt_payment_states`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_payment_summary_state(const struct intakt_payment_summary *summary);

/**
 * The sum of what has been received, as far as the order says how much.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `summary`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_summary_paid(const struct intakt_payment_summary *summary, size_t *length);

/**
 * What is left to pay; below zero where too much was paid.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `summary`; NULL where there is none.
 */
INTAKT_API const char *intakt_payment_summary_open(const struct intakt_payment_summary *summary, size_t *length);

/**
 * The company of the host.
 *
 * Borrowed from `account`; NULL where there is none.
 */
INTAKT_API const char *intakt_account_tenant(const struct intakt_account *account, size_t *length);

/**
 * The shop.
 *
 * Borrowed from `account`; NULL where there is none.
 */
INTAKT_API const char *intakt_account_source(const struct intakt_account *account, size_t *length);

/**
 * How many records were read.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_read(const struct intakt_account *account);

/**
 * Records with a plan to carry out.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_planned(const struct intakt_account *account);

/**
 * Records with nothing to do.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_skipped(const struct intakt_account *account);

/**
 * Records whose plan waits.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_waiting(const struct intakt_account *account);

/**
 * Records that wait for a person.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_held(const struct intakt_account *account);

/**
 * Records that a filter took out.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_filtered(const struct intakt_account *account);

/**
 * Records that could not be read.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_unreadable(const struct intakt_account *account);

/**
 * Every record that is not planned, in the order of the run.
 *
 * The one with this index, from 0. Borrowed from `account`; NULL where there is none.
 */
INTAKT_API const struct intakt_account_entry *intakt_account_record(const struct intakt_account *account, size_t index);

/**
 * How many there are for `intakt_account_record`; 0 for NULL.
 */
INTAKT_API size_t intakt_account_record_count(const struct intakt_account *account);

/**
 * How often each clerk was told of what he has subscribed to.
 *
 * The one with this index, from 0. Borrowed from `account`; NULL where there is none.
 */
INTAKT_API
const struct intakt_account_notices *intakt_account_notice(const struct intakt_account *account,
                                                           size_t index);

/**
 * How many there are for `intakt_account_notice`; 0 for NULL.
 */
INTAKT_API size_t intakt_account_notice_count(const struct intakt_account *account);

/**
 * What it became.
 *
 * One of `intakt_classes`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_account_entry_class(const struct intakt_account_entry *entry);

/**
 * The number of the order, where it could be read.
 *
 * Borrowed from `entry`; NULL where there is none.
 */
INTAKT_API const char *intakt_account_entry_number(const struct intakt_account_entry *entry, size_t *length);

/**
 * Where the record stands.
 *
 * Borrowed from `entry`; NULL where there is none.
 */
INTAKT_API const struct intakt_position *intakt_account_entry_position(const struct intakt_account_entry *entry);

/**
 * Why; the first of a held order's reasons. The plan has all.
 *
 * Borrowed from `entry`; NULL where there is none.
 */
INTAKT_API const struct intakt_reason *intakt_account_entry_reason(const struct intakt_account_entry *entry);

/**
 * Who was told.
 *
 * Borrowed from `told`; NULL where there is none.
 */
INTAKT_API const char *intakt_account_notices_clerk(const struct intakt_account_notices *told, size_t *length);

/**
 * Of what: a code as `intakt_reason_code` has it.
 *
 * Borrowed from `told`; NULL where there is none.
 */
INTAKT_API const char *intakt_account_notices_code(const struct intakt_account_notices *told, size_t *length);

/**
 * How often.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_account_notices_times(const struct intakt_account_notices *told);

/**
 * Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. Not needed: the first
 * report does it, too.
 *
 * The order is named as its plan does: by tenant, source, kind of document and number. An empty `tenant` or `kind` is that
 * of the settings.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned,
 * `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
 */
INTAKT_API
int32_t intakt_importer_begin(struct intakt_importer *importer,
                              const char *tenant,
                              size_t tenant_length,
                              const char *source,
                              size_t source_length,
                              const char *kind,
                              size_t kind_length,
                              const char *number,
                              size_t number_length,
                              struct intakt_error **error);

/**
 * Reports what became of one action of a plan. Checks (`link_party`, `check_article`, `use_placeholder`) need no report of
 * their own. To report the same outcome again changes nothing; one that contradicts an earlier one is refused.
 *
 * The order is named as for `intakt_importer_begin`, `action` is the action's id in the plan, `outcome` a number of
 * `intakt_outcome`, `text` what that number says or empty. `settlement`, which may be NULL, receives what followed as JSON:
 * where the order stands, and which orders that waited for it are free now (`released`) or held (`held`); free it with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the outcome is refused,
 * `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
 */
INTAKT_API
int32_t intakt_importer_report(struct intakt_importer *importer,
                               const char *tenant,
                               size_t tenant_length,
                               const char *source,
                               size_t source_length,
                               const char *kind,
                               size_t kind_length,
                               const char *number,
                               size_t number_length,
                               const char *action,
                               size_t action_length,
                               int32_t outcome,
                               const char *text,
                               size_t text_length,
                               struct intakt_buffer **settlement,
                               struct intakt_error **error);

/**
 * Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Orders that wait for it
 * are held. Order and `settlement` as for `intakt_importer_report`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned or waiting,
 * `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
 */
INTAKT_API
int32_t intakt_importer_withdraw(struct intakt_importer *importer,
                                 const char *tenant,
                                 size_t tenant_length,
                                 const char *source,
                                 size_t source_length,
                                 const char *kind,
                                 size_t kind_length,
                                 const char *number,
                                 size_t number_length,
                                 struct intakt_buffer **settlement,
                                 struct intakt_error **error);

/**
 * The ledger as text, to be kept and given to `intakt_importer_ledger_load` in the next run. Equal ledgers give equal
 * bytes. It holds the data of parties whose creation is planned: keep it as carefully as the address book. `ledger` receives
 * the text; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_importer_ledger_save(const struct intakt_importer *importer,
                                    struct intakt_buffer **ledger,
                                    struct intakt_error **error);

/**
 * Replaces the ledger by one that was saved.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it is damaged or of another version; the ledger stays then.
 */
INTAKT_API
int32_t intakt_importer_ledger_load(struct intakt_importer *importer,
                                    const void *ledger,
                                    size_t ledger_length,
                                    struct intakt_error **error);

/**
 * What was written for an order whose outcomes were reported, as JSON, to be kept by the host for `intakt_importer_undo`. It
 * holds old and new values of changed fields: keep it as carefully as the address book. `result` and `index` name the plan.
 * `journal` receives the text; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when the result has no such plan, `INTAKT_STATUS_PLAN` when the ledger does not know its order,
 * `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_journal(struct intakt_importer *importer,
                                const struct intakt_result *result,
                                size_t index,
                                struct intakt_buffer **journal,
                                struct intakt_error **error);

/**
 * Makes the plan that takes another one back. Nothing that was changed after the plan is lost by it. `journal` is the text that
 * `intakt_importer_journal` gave.
 *
 * `written` is asked how each thing is now: `kind` is a number of `intakt_written_kind`, `id` the id in the host; it writes a
 * number of `intakt_written` and returns 0. Payments, files and documents of the plan itself are no change and no use.
 *
 * `answer` receives the steps as JSON, in the order in which they are to be done: `reversed` with what the host is to do,
 * `gone`, `kept` or `impossible` with the reason. Free it with `intakt_buffer_free`. What was done is told by
 * `intakt_importer_settle_undo`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` for a journal that cannot be read, `INTAKT_STATUS_CALLBACK`; nothing is decided
 * then.
 */
INTAKT_API
int32_t intakt_importer_undo(struct intakt_importer *importer,
                             const char *journal,
                             size_t journal_length,
                             int32_t (*written)(void *user_data,
                                                int32_t kind,
                                                const char *id,
                                                size_t id_length,
                                                int32_t *written),
                             void *user_data,
                             struct intakt_buffer **answer,
                             struct intakt_error **error);

/**
 * Tells which actions of a plan were taken back, or found gone. When nothing of the plan is left the order is `undone`: it is
 * passed over when it comes again, until `intakt_importer_plan_again`. To tell it a second time changes nothing.
 *
 * `actions` are the ids of `action_count` actions, `action_lengths` their lengths in bytes. `answer`, which may be NULL, receives
 * where the order stands now, as JSON such as `"undone"`; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` for an order that the ledger does not know and for an action that was not carried
 * out, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_settle_undo(struct intakt_importer *importer,
                                    const char *journal,
                                    size_t journal_length,
                                    const char *const *actions,
                                    const uint64_t *action_lengths,
                                    size_t action_count,
                                    struct intakt_buffer **answer,
                                    struct intakt_error **error);

/**
 * Lets an order that was taken back be planned again when it comes the next time. The order is named as for
 * `intakt_importer_begin`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not `undone`, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_plan_again(struct intakt_importer *importer,
                                   const char *tenant,
                                   size_t tenant_length,
                                   const char *source,
                                   size_t source_length,
                                   const char *kind,
                                   size_t kind_length,
                                   const char *number,
                                   size_t number_length,
                                   struct intakt_error **error);

/**
 * Answers a question of a plan, for a host that keeps decisions (`intakt_importer_set_decisions`). The answer holds for exactly what
 * was asked: for the same party with the same candidates, in every order, and for this order alone where its data would not tell
 * two people apart. Nothing is planned yet: read the order again.
 *
 * `plan` is the JSON of the plan (`intakt_plan_json`), which the host may have kept for any time; `review` the id of the question in
 * it, such as `review-1`. `choice`, `party` and `by` are as for `intakt_database_decide`; `at` says when: seconds since 1970 (UTC).
 * `reject` also takes the order out of what is to be done. `decision`, which may be NULL, receives the number of the decision.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
 * the question does not have this answer or is about somebody who is never this party; `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_decide(struct intakt_importer *importer,
                               const char *plan,
                               size_t plan_length,
                               const char *review,
                               size_t review_length,
                               const char *choice,
                               size_t choice_length,
                               const char *party,
                               size_t party_length,
                               const char *by,
                               size_t by_length,
                               int64_t at,
                               int64_t *decision,
                               struct intakt_error **error);

/**
 * What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who took it back. For a host that keeps
 * decisions. Free `answer` with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_decisions(struct intakt_importer *importer,
                                  uint32_t most,
                                  struct intakt_buffer **answer,
                                  struct intakt_error **error);

/**
 * Takes a decision back, for a host that keeps decisions: the question is asked again when the order is read the next time. What was
 * carried out because of it stays; `intakt_importer_undo` takes that back. `by` and `at` are as for `intakt_importer_decide`.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such decision or the importer keeps none, `INTAKT_STATUS_PLAN` when it is taken back
 * already, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_take_back_decision(struct intakt_importer *importer,
                                           int64_t decision,
                                           const char *by,
                                           size_t by_length,
                                           int64_t at,
                                           struct intakt_error **error);

/**
 * Says that the party of a question is never `party`, whatever will prove the contrary, for a host that keeps decisions. `plan` and
 * `review` name the question, `by` and `at` are as for `intakt_importer_decide`. `pair`, which may be NULL, receives the number of
 * the pair.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
 * the question is not about who a party is; `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_never(struct intakt_importer *importer,
                              const char *plan,
                              size_t plan_length,
                              const char *review,
                              size_t review_length,
                              const char *party,
                              size_t party_length,
                              const char *by,
                              size_t by_length,
                              int64_t at,
                              int64_t *pair,
                              struct intakt_error **error);

/**
 * Says that two parties of the address book are never one, for a host that keeps decisions: an order's party that is the one is not
 * taken for the other. Everything else is as for `intakt_importer_never`.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such party, both are the same, or the importer keeps no decisions;
 * `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_never_same(struct intakt_importer *importer,
                                   const char *one,
                                   size_t one_length,
                                   const char *other,
                                   size_t other_length,
                                   const char *by,
                                   size_t by_length,
                                   int64_t at,
                                   int64_t *pair,
                                   struct intakt_error **error);

/**
 * Takes a pair of `intakt_importer_never` or `intakt_importer_never_same` back. `by` and `at` are as for `intakt_importer_decide`.
 *
 * `INTAKT_STATUS_USAGE` also when it is not in force or the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
 */
INTAKT_API
int32_t intakt_importer_take_back_never(struct intakt_importer *importer,
                                        int64_t pair,
                                        const char *by,
                                        size_t by_length,
                                        int64_t at,
                                        struct intakt_error **error);

/**
 * Opens a database file, makes it if need be, and brings it up to date. `path` is its name in UTF-8; an empty one means a
 * database in memory that is gone with its handle. `options` may be NULL. `database` receives the handle.
 *
 * `INTAKT_STATUS_USAGE` also in a build without SQLite, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when its keys are stale.
 */
INTAKT_API
int32_t intakt_database_open(const char *path,
                             size_t path_length,
                             const struct intakt_database_options *options,
                             struct intakt_database **database,
                             struct intakt_error **error);

/**
 * Frees a database handle. NULL is fine. Importers that use the database keep it open. Not while another call uses it: it stays
 * as it is then.
 */
INTAKT_API
void intakt_database_free(struct intakt_database *database);

/**
 * Sets the time that is written from now on: seconds since 1970 (UTC).
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API int32_t intakt_database_set_now(struct intakt_database *database, int64_t now, struct intakt_error **error);

/**
 * Puts a list of customers into the database, all of them or none; who is there already is replaced. The list is read as for
 * `intakt_importer_set_customers_csv`. Customers that were erased before (`intakt_database_erase`) are left out. `answer`
 * receives how many there were as JSON: `{"customers": …, "articles": 0, "erased": …}`; `problems`, which may be NULL, what
 * looks wrong, as a JSON array. Free both with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list or a row of it cannot be read,
 * `INTAKT_STATUS_STORE`; nothing is changed then.
 */
INTAKT_API
int32_t intakt_database_import_customers_csv(struct intakt_database *database,
                                             const char *name,
                                             size_t name_length,
                                             const void *list,
                                             size_t list_length,
                                             struct intakt_buffer **problems,
                                             struct intakt_buffer **answer,
                                             struct intakt_error **error);

/**
 * Puts a list of articles into the database, all of them or none; which are there already are replaced. The list is read as for
 * `intakt_importer_set_articles_csv`. Everything else is as for `intakt_database_import_customers_csv`.
 *
 * The status codes are those of `intakt_database_import_customers_csv`.
 */
INTAKT_API
int32_t intakt_database_import_articles_csv(struct intakt_database *database,
                                            const char *name,
                                            size_t name_length,
                                            const void *list,
                                            size_t list_length,
                                            struct intakt_buffer **problems,
                                            struct intakt_buffer **answer,
                                            struct intakt_error **error);

/**
 * Adds a customer, or replaces the one with this id. Parameters as for `intakt_importer_upsert_customer_json`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_upsert_customer_json(struct intakt_database *database,
                                             const char *id,
                                             size_t id_length,
                                             uint64_t version,
                                             const char *json,
                                             size_t json_length,
                                             int32_t *changed,
                                             struct intakt_error **error);

/**
 * Takes a customer out, but not out of documents and the ledger: see `intakt_database_erase`. `removed`, which may be NULL,
 * receives 1, or 0 when there was none with this id.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_remove_customer(struct intakt_database *database,
                                        const char *id,
                                        size_t id_length,
                                        int32_t *removed,
                                        struct intakt_error **error);

/**
 * Adds a contact of a company, or replaces the one with this id. `company` is the id of the company; everything else is as for
 * `intakt_importer_upsert_customer_json`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_upsert_contact_json(struct intakt_database *database,
                                            const char *company,
                                            size_t company_length,
                                            const char *id,
                                            size_t id_length,
                                            uint64_t version,
                                            const char *json,
                                            size_t json_length,
                                            struct intakt_error **error);

/**
 * Adds an article, or replaces the one with this id. Parameters as for `intakt_article_sink_add_json`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_upsert_article_json(struct intakt_database *database,
                                            const char *id,
                                            size_t id_length,
                                            uint64_t version,
                                            const char *json,
                                            size_t json_length,
                                            struct intakt_error **error);

/**
 * Takes an article out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_remove_article(struct intakt_database *database,
                                       const char *id,
                                       size_t id_length,
                                       int32_t *removed,
                                       struct intakt_error **error);

/**
 * The customer with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data. Free
 * `answer` with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_customer_json(struct intakt_database *database,
                                      const char *id,
                                      size_t id_length,
                                      struct intakt_buffer **answer,
                                      struct intakt_error **error);

/**
 * Lets the importer look for customers and articles in a database and keep its memory there, in place of everything else that
 * was set. NULL goes back to that. The importer keeps the database open; the handle may be freed. The country of the settings
 * must be that of the database.
 *
 * A database without articles says nothing about them: plans then say that nobody has checked them.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_importer_set_database(struct intakt_importer *importer,
                                     const struct intakt_database *database,
                                     struct intakt_error **error);

/**
 * Carries a plan of a result out in the database of its importer, all of it or nothing. For a host that lets a clerk look
 * first; `INTAKT_IMPORT_APPLY` does it while orders are read.
 *
 * `answer` receives what became of it as JSON: `{"applied": "done", "number": …}` with the number of the document,
 * `{"applied": "not_due"}` for a plan that holds or skips its order, `{"applied": "stopped", "action": …, "problem": …}` when
 * the data have changed since; the order is planned anew when it is read again then. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when the importer has no database or the result has no such plan, `INTAKT_STATUS_STORE`,
 * `INTAKT_STATUS_PLAN`.
 */
INTAKT_API
int32_t intakt_importer_apply(struct intakt_importer *importer,
                              const struct intakt_result *result,
                              size_t index,
                              struct intakt_buffer **answer,
                              struct intakt_error **error);

/**
 * Puts the orders of a source in order that an earlier run left begun or planned, as after a crash. Imports that carry plans
 * out do it by themselves. `answer` receives what was found as JSON: `applied` and `repeated`, lists of orders, and
 * `withdrawn`, a number. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_recover(struct intakt_database *database,
                                const char *tenant,
                                size_t tenant_length,
                                const char *source,
                                size_t source_length,
                                struct intakt_buffer **answer,
                                struct intakt_error **error);

/**
 * What the time between `from` and `until` brought, source by source, and what is open now, as JSON: runs, account, new
 * customers, open and held orders, questions. Both are seconds since 1970 (UTC). Personal data. Free `answer` with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_today(struct intakt_database *database,
                              int64_t from,
                              int64_t until,
                              struct intakt_buffer **answer,
                              struct intakt_error **error);

/**
 * Past runs with their accounts, the latest first, at most `most`, as a JSON array. Free `answer` with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_runs(struct intakt_database *database,
                             uint32_t most,
                             struct intakt_buffer **answer,
                             struct intakt_error **error);

/**
 * One past run with the records that were not simply planned, as JSON: `{"run": …, "entries": […]}`, or `null` where there is none
 * of this number. Free `answer` with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_run(struct intakt_database *database,
                            int64_t id,
                            struct intakt_buffer **answer,
                            struct intakt_error **error);

/**
 * Erases a person: from customers, ledger, questions and past runs, and as a party of every document; then the file is rewritten
 * without it. Documents stay, with articles and amounts, and name nobody. `id` is the person's id. `answer` receives what was
 * erased as JSON; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when nothing is known of the person, `INTAKT_STATUS_PLAN` while an order of the person is being
 * carried out, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_erase(struct intakt_database *database,
                              const char *id,
                              size_t id_length,
                              struct intakt_buffer **answer,
                              struct intakt_error **error);

/**
 * Forgets what is older than `before`, in seconds since 1970 (UTC). `what` are numbers of `intakt_kept`, added up. `answer`
 * receives how much that was as JSON; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing is forgotten then.
 */
INTAKT_API
int32_t intakt_database_forget(struct intakt_database *database,
                               uint32_t what,
                               int64_t before,
                               struct intakt_buffer **answer,
                               struct intakt_error **error);

/**
 * The orders that the ledger takes for applied and that have no document, as after an older copy of the file was put back, as a
 * JSON array. With `reopen` other than 0 they are planned and carried out anew when they are read again. Free `answer` with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing has changed then.
 */
INTAKT_API
int32_t intakt_database_reconcile(struct intakt_database *database,
                                  int32_t reopen,
                                  struct intakt_buffer **answer,
                                  struct intakt_error **error);

/**
 * Writes a list of the database for others, record by record: `customers`, `contacts`, `articles`, `orders`, `payments`,
 * `references` or `reviews`; `docs/export.md` has their fields. All records are of one state of the database. Personal data.
 *
 * `options` is a JSON object: `format` (`csv`, `json`, `jsonl` or `xml`; it is needed), `charset` (such as `utf-8-bom` or
 * `windows-1252`), `fields` (an array: only these, in this order), and for CSV `delimiter`, `decimal` and `guard` (`false`: texts
 * that a spreadsheet would take for formulas get no apostrophe). `tenant` and `source` choose records of one company or shop;
 * `since` those made then or later, in seconds since 1970 (UTC).
 *
 * `write` gets the bytes piece by piece, and copies what it keeps. It returns 0 to go on; any other number ends the list. It must
 * not use the database (`INTAKT_STATUS_BUSY`). `records`, which may be NULL, receives how many there were. What was written
 * before an error is a part of a list: put a file in its place when the call has succeeded.
 *
 * `INTAKT_STATUS_USAGE` also for a view or field that there is not, `INTAKT_STATUS_DATA` for a character that the charset lacks
 * or XML forbids, `INTAKT_STATUS_CALLBACK` when `write` ended the list (`intakt_error_host_code` has its number),
 * `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_export(struct intakt_database *database,
                               const char *view,
                               size_t view_length,
                               const char *options,
                               size_t options_length,
                               int32_t (*write)(void *user_data, const void *bytes, size_t length),
                               void *user_data,
                               uint64_t *records,
                               struct intakt_error **error);

/**
 * The questions, the oldest first.
 *
 * The one with this index, from 0. Borrowed from `reviews`; NULL where there is none.
 */
INTAKT_API const struct intakt_review_row *intakt_reviews_row(const struct intakt_reviews *reviews, size_t index);

/**
 * How many there are for `intakt_reviews_row`; 0 for NULL.
 */
INTAKT_API size_t intakt_reviews_row_count(const struct intakt_reviews *reviews);

/**
 * All of them as a JSON array.
 *
 * Borrowed from `reviews`; NULL where there is none.
 */
INTAKT_API const char *intakt_reviews_json(const struct intakt_reviews *reviews, size_t *length);

/**
 * Its number, for `intakt_importer_review_case` and `intakt_database_decide`.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_id(const struct intakt_review_row *row);

/**
 * How far it is: `new`, `in_work` or `done`.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_state(const struct intakt_review_row *row, size_t *length);

/**
 * Who has it in work, or has answered it.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_owner(const struct intakt_review_row *row, size_t *length);

/**
 * What is asked, such as `which_party`.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_question(const struct intakt_review_row *row, size_t *length);

/**
 * Why, as a stable word such as `party_unclear`.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_code(const struct intakt_review_row *row, size_t *length);

/**
 * Why, as a sentence without personal data.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_text(const struct intakt_review_row *row, size_t *length);

/**
 * The source that the order is from.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_source(const struct intakt_review_row *row, size_t *length);

/**
 * The tenant of the order; none where the order has no number.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_tenant(const struct intakt_review_row *row, size_t *length);

/**
 * What kind of document the order becomes, such as `intake`; none where the order has no number.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_kind(const struct intakt_review_row *row, size_t *length);

/**
 * The number of the order.
 *
 * Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_number(const struct intakt_review_row *row, size_t *length);

/**
 * The roles of the party that it is about.
 *
 * The one with this index, from 0: one of `intakt_roles`; 0 where there is none.
 */
INTAKT_API int32_t intakt_review_row_role(const struct intakt_review_row *row, size_t index);

/**
 * How many there are for `intakt_review_row_role`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_row_role_count(const struct intakt_review_row *row);

/**
 * The answers that are possible, in the words of `intakt_database_decide` and others.
 *
 * The one with this index, from 0. Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_answer(const struct intakt_review_row *row, size_t index, size_t *length);

/**
 * How many there are for `intakt_review_row_answer`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_row_answer_count(const struct intakt_review_row *row);

/**
 * The ids of the candidates, best first.
 *
 * The one with this index, from 0. Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_candidate(const struct intakt_review_row *row, size_t index, size_t *length);

/**
 * How many there are for `intakt_review_row_candidate`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_row_candidate_count(const struct intakt_review_row *row);

/**
 * The number of the line that it is about, counted from 1; 0 where it is about a party or the whole order.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_line(const struct intakt_review_row *row);

/**
 * The ids of the articles to choose from, where an article is asked for.
 *
 * The one with this index, from 0. Borrowed from `row`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_row_article(const struct intakt_review_row *row, size_t index, size_t *length);

/**
 * How many there are for `intakt_review_row_article`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_row_article_count(const struct intakt_review_row *row);

/**
 * Since when it is asked: seconds since 1970 (UTC).
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_created(const struct intakt_review_row *row);

/**
 * When somebody did something with it: seconds since 1970 (UTC).
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_changed(const struct intakt_review_row *row);

/**
 * The number of the decision that answered it.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_decision(const struct intakt_review_row *row);

/**
 * The number of a decision that does not fit any more, for which it is asked again.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_row_outdated(const struct intakt_review_row *row);

/**
 * The parties, in the order in which they came into the address book.
 *
 * The one with this index, from 0. Borrowed from `parties`; NULL where there is none.
 */
INTAKT_API
const struct intakt_found_party *intakt_found_parties_party(const struct intakt_found_parties *parties,
                                                            size_t index);

/**
 * How many there are for `intakt_found_parties_party`; 0 for NULL.
 */
INTAKT_API size_t intakt_found_parties_party_count(const struct intakt_found_parties *parties);

/**
 * All of them as a JSON array of `{"id": …, "flags": […], "party": {…}}`.
 *
 * Borrowed from `parties`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_parties_json(const struct intakt_found_parties *parties, size_t *length);

/**
 * Its id.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_party_id(const struct intakt_found_party *found, size_t *length);

/**
 * What a clerk has to know of it: `deceased`, `blocked`.
 *
 * The one with this index, from 0. Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_party_flag(const struct intakt_found_party *found, size_t index, size_t *length);

/**
 * How many there are for `intakt_found_party_flag`; 0 for NULL.
 */
INTAKT_API size_t intakt_found_party_flag_count(const struct intakt_found_party *found);

/**
 * The names of the fields that it has, such as `given_name`.
 *
 * The one with this index, from 0. Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_party_field(const struct intakt_found_party *found, size_t index, size_t *length);

/**
 * How many there are for `intakt_found_party_field`; 0 for NULL.
 */
INTAKT_API size_t intakt_found_party_field_count(const struct intakt_found_party *found);

/**
 * The values of the fields, in the order of their names.
 *
 * The one with this index, from 0. Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_party_value(const struct intakt_found_party *found, size_t index, size_t *length);

/**
 * How many there are for `intakt_found_party_value`; 0 for NULL.
 */
INTAKT_API size_t intakt_found_party_value_count(const struct intakt_found_party *found);

/**
 * The articles, by id.
 *
 * The one with this index, from 0. Borrowed from `articles`; NULL where there is none.
 */
INTAKT_API
const struct intakt_found_article *intakt_found_articles_article(const struct intakt_found_articles *articles,
                                                                 size_t index);

/**
 * How many there are for `intakt_found_articles_article`; 0 for NULL.
 */
INTAKT_API size_t intakt_found_articles_article_count(const struct intakt_found_articles *articles);

/**
 * All of them as a JSON array of articles as `intakt_article_sink_add_json` takes them, with `version`.
 *
 * Borrowed from `articles`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_articles_json(const struct intakt_found_articles *articles, size_t *length);

/**
 * Its id.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_id(const struct intakt_found_article *found, size_t *length);

/**
 * Its number.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_number(const struct intakt_found_article *found, size_t *length);

/**
 * Its short text.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_name(const struct intakt_found_article *found, size_t *length);

/**
 * Its GTIN (EAN).
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_gtin(const struct intakt_found_article *found, size_t *length);

/**
 * Its Pharmazentralnummer.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_pzn(const struct intakt_found_article *found, size_t *length);

/**
 * The price of one unit.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_price(const struct intakt_found_article *found, size_t *length);

/**
 * The tax rate in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_tax_rate(const struct intakt_found_article *found, size_t *length);

/**
 * The unit of its quantity.
 *
 * Borrowed from `found`; NULL where there is none.
 */
INTAKT_API const char *intakt_found_article_unit(const struct intakt_found_article *found, size_t *length);

/**
 * Frees a list of questions. NULL is fine.
 */
INTAKT_API void intakt_reviews_free(struct intakt_reviews *reviews);

/**
 * Frees parties that were found. NULL is fine.
 */
INTAKT_API void intakt_found_parties_free(struct intakt_found_parties *parties);

/**
 * Frees articles that were found. NULL is fine.
 */
INTAKT_API void intakt_found_articles_free(struct intakt_found_articles *articles);

/**
 * The question.
 *
 * Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const struct intakt_review_row *intakt_review_case_row(const struct intakt_review_case *review_case);

/**
 * Whether the order is kept, so that it can be planned again without its file.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_review_case_is_kept(const struct intakt_review_case *review_case);

/**
 * When the order was placed.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_case_date(const struct intakt_review_case *review_case, size_t *length);

/**
 * The sum of the order with its currency, as the sender states them, such as `10.00 EUR`.
 *
 * Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_case_total(const struct intakt_review_case *review_case, size_t *length);

/**
 * How many lines the order has.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_review_case_lines(const struct intakt_review_case *review_case);

/**
 * Whether the customer ordered without an account.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_review_case_is_guest(const struct intakt_review_case *review_case);

/**
 * What the order says of the party that is asked about.
 *
 * Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const struct intakt_party *intakt_review_case_party(const struct intakt_review_case *review_case);

/**
 * Every candidate, best first.
 *
 * The one with this index, from 0. Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API
const struct intakt_case_candidate *intakt_review_case_candidate(const struct intakt_review_case *review_case,
                                                                 size_t index);

/**
 * How many there are for `intakt_review_case_candidate`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_case_candidate_count(const struct intakt_review_case *review_case);

/**
 * What the order says in the line that is asked about, where an article is asked for.
 *
 * Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const struct intakt_case_line *intakt_review_case_ordered(const struct intakt_review_case *review_case);

/**
 * The articles to choose from, where an article is asked for.
 *
 * The one with this index, from 0. Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API
const struct intakt_found_article *intakt_review_case_choice(const struct intakt_review_case *review_case,
                                                             size_t index);

/**
 * How many there are for `intakt_review_case_choice`; 0 for NULL.
 */
INTAKT_API size_t intakt_review_case_choice_count(const struct intakt_review_case *review_case);

/**
 * The whole case as JSON.
 *
 * Borrowed from `review_case`; NULL where there is none.
 */
INTAKT_API const char *intakt_review_case_json(const struct intakt_review_case *review_case, size_t *length);

/**
 * The shop's code: that of the variant where there is one.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_code(const struct intakt_case_line *line, size_t *length);

/**
 * GTIN (EAN).
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_gtin(const struct intakt_case_line *line, size_t *length);

/**
 * Pharmazentralnummer.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_pzn(const struct intakt_case_line *line, size_t *length);

/**
 * Short text.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_name(const struct intakt_case_line *line, size_t *length);

/**
 * How many, with the unit, such as `2 Stk`.
 *
 * Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_quantity(const struct intakt_case_line *line, size_t *length);

/**
 * The tax rate in percent.
 *
 * A decimal, see `intakt_decimal_parts`. Borrowed from `line`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_line_tax_rate(const struct intakt_case_line *line, size_t *length);

/**
 * Its id in the address book.
 *
 * Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_candidate_id(const struct intakt_case_candidate *candidate, size_t *length);

/**
 * Whether the address book still has it.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_case_candidate_is_there(const struct intakt_case_candidate *candidate);

/**
 * What a clerk has to know of it: `deceased`, `blocked`.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const char *intakt_case_candidate_flag(const struct intakt_case_candidate *candidate,
                                       size_t index,
                                       size_t *length);

/**
 * How many there are for `intakt_case_candidate_flag`; 0 for NULL.
 */
INTAKT_API size_t intakt_case_candidate_flag_count(const struct intakt_case_candidate *candidate);

/**
 * Whether a clerk has said that the party of the order is never this one.
 *
 * 1 for yes, 0 for no, -1 where nothing is said.
 */
INTAKT_API int32_t intakt_case_candidate_is_never(const struct intakt_case_candidate *candidate);

/**
 * The score of the comparison, in 1/100 bit.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_case_candidate_score(const struct intakt_case_candidate *candidate);

/**
 * What would prove it, as stable words.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const char *intakt_case_candidate_proof(const struct intakt_case_candidate *candidate,
                                        size_t index,
                                        size_t *length);

/**
 * How many there are for `intakt_case_candidate_proof`; 0 for NULL.
 */
INTAKT_API size_t intakt_case_candidate_proof_count(const struct intakt_case_candidate *candidate);

/**
 * What speaks against it, as stable words.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const char *intakt_case_candidate_contradiction(const struct intakt_case_candidate *candidate,
                                                size_t index,
                                                size_t *length);

/**
 * How many there are for `intakt_case_candidate_contradiction`; 0 for NULL.
 */
INTAKT_API size_t intakt_case_candidate_contradiction_count(const struct intakt_case_candidate *candidate);

/**
 * Field by field; those that neither side has are left out.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const struct intakt_case_field *intakt_case_candidate_field(const struct intakt_case_candidate *candidate,
                                                            size_t index);

/**
 * How many there are for `intakt_case_candidate_field`; 0 for NULL.
 */
INTAKT_API size_t intakt_case_candidate_field_count(const struct intakt_case_candidate *candidate);

/**
 * Its latest orders, the latest first.
 *
 * The one with this index, from 0. Borrowed from `candidate`; NULL where there is none.
 */
INTAKT_API
const struct intakt_earlier_order *intakt_case_candidate_earlier(const struct intakt_case_candidate *candidate,
                                                                 size_t index);

/**
 * How many there are for `intakt_case_candidate_earlier`; 0 for NULL.
 */
INTAKT_API size_t intakt_case_candidate_earlier_count(const struct intakt_case_candidate *candidate);

/**
 * Which field, such as `given_name`.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_name(const struct intakt_case_field *field, size_t *length);

/**
 * What the order says.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_order(const struct intakt_case_field *field, size_t *length);

/**
 * What the address book has.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_candidate(const struct intakt_case_field *field, size_t *length);

/**
 * What the address book has once the candidate is named, as the settings say.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_result(const struct intakt_case_field *field, size_t *length);

/**
 * What becomes of the field: `keep`, `write` or `ask`.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_becomes(const struct intakt_case_field *field, size_t *length);

/**
 * How well the two agree, such as `equal`, `similar` or `different`.
 *
 * Borrowed from `field`; NULL where there is none.
 */
INTAKT_API const char *intakt_case_field_agreement(const struct intakt_case_field *field, size_t *length);

/**
 * The source that the order came from.
 *
 * Borrowed from `earlier`; NULL where there is none.
 */
INTAKT_API const char *intakt_earlier_order_source(const struct intakt_earlier_order *earlier, size_t *length);

/**
 * What kind of document it is, such as `intake`.
 *
 * Borrowed from `earlier`; NULL where there is none.
 */
INTAKT_API const char *intakt_earlier_order_kind(const struct intakt_earlier_order *earlier, size_t *length);

/**
 * The number of the document.
 *
 * Borrowed from `earlier`; NULL where there is none.
 */
INTAKT_API const char *intakt_earlier_order_number(const struct intakt_earlier_order *earlier, size_t *length);

/**
 * The number of the order; a hash once somebody of it was erased.
 *
 * Borrowed from `earlier`; NULL where there is none.
 */
INTAKT_API const char *intakt_earlier_order_order(const struct intakt_earlier_order *earlier, size_t *length);

/**
 * When the order was placed.
 *
 * ISO 8601, see `intakt_date_parts`. Borrowed from `earlier`; NULL where there is none.
 */
INTAKT_API const char *intakt_earlier_order_date(const struct intakt_earlier_order *earlier, size_t *length);

/**
 * When it was written: seconds since 1970 (UTC).
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_earlier_order_created(const struct intakt_earlier_order *earlier);

/**
 * What the candidate was in it.
 *
 * The one with this index, from 0: one of `intakt_roles`; 0 where there is none.
 */
INTAKT_API int32_t intakt_earlier_order_role(const struct intakt_earlier_order *earlier, size_t index);

/**
 * How many there are for `intakt_earlier_order_role`; 0 for NULL.
 */
INTAKT_API size_t intakt_earlier_order_role_count(const struct intakt_earlier_order *earlier);

/**
 * Frees a case. NULL is fine.
 */
INTAKT_API void intakt_review_case_free(struct intakt_review_case *review_case);

/**
 * The questions of the database that wait for clerks. Orders that are imported with `INTAKT_IMPORT_APPLY` leave them.
 *
 * `filter` says which; empty for all that are not done. It is a JSON object of texts, each of which may be left out: `state` (`new`,
 * `in_work`, `done`), `source`, `number` of the order, `question` such as `which_party`, `code` such as `party_unclear`, `owner`,
 * `candidate`, the id of a party that is among the candidates; and `like`, the number of a question that asks the same. `reviews`
 * receives them; free it with `intakt_reviews_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_reviews(struct intakt_database *database,
                                const char *filter,
                                size_t filter_length,
                                struct intakt_reviews **reviews,
                                struct intakt_error **error);

/**
 * Takes a question into work: it is that of `owner` then.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such question, `INTAKT_STATUS_PLAN` when it is done, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_take_review(struct intakt_database *database,
                                    int64_t review,
                                    const char *owner,
                                    size_t owner_length,
                                    struct intakt_error **error);

/**
 * Gives a question back: it is new, and anybody's.
 *
 * The status codes are those of `intakt_database_take_review`.
 */
INTAKT_API
int32_t intakt_database_give_back_review(struct intakt_database *database,
                                         int64_t review,
                                         struct intakt_error **error);

/**
 * Says that a question is done with, without anything following from it. One that still holds its order is asked again when the
 * order is planned the next time. `by` says who.
 *
 * The status codes are those of `intakt_database_take_review`.
 */
INTAKT_API
int32_t intakt_database_close_review(struct intakt_database *database,
                                     int64_t review,
                                     const char *by,
                                     size_t by_length,
                                     struct intakt_error **error);

/**
 * The parties that have every word of `text` in their id, names, address, numbers, e-mail address, telephone or birth date; at
 * most `most`. Without case and accents, and the beginning of a word is enough. For a party that is none of the candidates. Looks at
 * every party, which takes about a second for 100,000. `parties` receives them; free it with `intakt_found_parties_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_search_parties(struct intakt_database *database,
                                       const char *text,
                                       size_t text_length,
                                       uint32_t most,
                                       struct intakt_found_parties **parties,
                                       struct intakt_error **error);

/**
 * The articles of the database that have every word of `text` in their number, GTIN, PZN or name; at most `most`. Words are compared
 * as for `intakt_database_search_parties`. For a question about an article that is missing: the number of the one that the clerk
 * chooses is the `party` of `assign_article`.
 *
 * Looks at every article. `articles` receives them; free it with `intakt_found_articles_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_search_articles(struct intakt_database *database,
                                        const char *text,
                                        size_t text_length,
                                        uint32_t most,
                                        struct intakt_found_articles **articles,
                                        struct intakt_error **error);

/**
 * Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with them, `reject` and
 * `later` apart. Nothing is planned yet: `intakt_importer_plan_kept` does that, or the next import.
 *
 * `reviews` are the numbers of `review_count` questions. `choice` is one of
 *
 *     assign          it is the party whose id `party` is, a candidate or any other
 *     assign_article  the line means the article whose number `party` is, or whose id it is among those to choose from
 *     create          it is nobody known, or no known article: the party or article is created
 *     collective      it is booked on the collective customer of the settings
 *     placeholder     the line is booked on the placeholder of the settings
 *     split           the company is the customer, the person a contact below it; `party` is the id of the company, empty for a new one
 *     reject          the order is not taken in
 *     later           nothing; that somebody has seen it is kept
 *
 * `party` is empty for all others. `by` says who decides; when is what `intakt_database_set_now` says. `answer` receives the
 * decisions as a JSON array: `decision`, its number, `review`, `also`, the questions that are answered with it, `orders` that can be
 * planned again now, `flags` of the party. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when a question is done or does not have
 * this answer, or is about somebody who is never this party, `INTAKT_STATUS_STORE`; nothing has changed then.
 */
INTAKT_API
int32_t intakt_database_decide(struct intakt_database *database,
                               const int64_t *reviews,
                               size_t review_count,
                               const char *choice,
                               size_t choice_length,
                               const char *party,
                               size_t party_length,
                               const char *by,
                               size_t by_length,
                               struct intakt_buffer **answer,
                               struct intakt_error **error);

/**
 * What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who revoked it. Free `answer` with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_decisions(struct intakt_database *database,
                                  uint32_t most,
                                  struct intakt_buffer **answer,
                                  struct intakt_error **error);

/**
 * Says that the party of a question is never `party`, whatever will prove the contrary. `by` says who. `pair`, which may be NULL,
 * receives the number of the pair.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when the question is not about who a
 * party is, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_never(struct intakt_database *database,
                              int64_t review,
                              const char *party,
                              size_t party_length,
                              const char *by,
                              size_t by_length,
                              int64_t *pair,
                              struct intakt_error **error);

/**
 * Says that two parties of the address book are never one: an order's party that is the one is not taken for the other. `by` says
 * who. `pair`, which may be NULL, receives the number of the pair.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such party or both are the same, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_never_same(struct intakt_database *database,
                                   const char *one,
                                   size_t one_length,
                                   const char *other,
                                   size_t other_length,
                                   const char *by,
                                   size_t by_length,
                                   int64_t *pair,
                                   struct intakt_error **error);

/**
 * Takes a pair of `intakt_database_never` or `intakt_database_never_same` back.
 *
 * `INTAKT_STATUS_USAGE` also when it is not in force, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_revoke_never(struct intakt_database *database,
                                     int64_t pair,
                                     const char *by,
                                     size_t by_length,
                                     struct intakt_error **error);

/**
 * Says what a clerk has to know of a party, in place of what was said before. It is shown with every candidate and after every answer
 * that names the party, and decides nothing. `flags` are numbers of `INTAKT_PARTY_…` added up, or 0.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such party, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_flag_party(struct intakt_database *database,
                                   const char *party,
                                   size_t party_length,
                                   uint32_t flags,
                                   struct intakt_error **error);

/**
 * Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it was before, all
 * else stays. With `apply` 0 nothing is changed, and the answer tells what would be.
 *
 * An empty `tenant` is `default`, an empty `kind` is `intake`. `answer` receives what becomes of each thing that was written, as JSON;
 * with `apply` also `state`: `undone` if nothing of the order is left, and it is passed over when it is read again, until
 * `intakt_database_take_in_again`. Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when nothing is known of what was carried out, `INTAKT_STATUS_STORE`; nothing has changed then.
 */
INTAKT_API
int32_t intakt_database_undo(struct intakt_database *database,
                             const char *tenant,
                             size_t tenant_length,
                             const char *source,
                             size_t source_length,
                             const char *kind,
                             size_t kind_length,
                             const char *number,
                             size_t number_length,
                             int32_t apply,
                             struct intakt_buffer **answer,
                             struct intakt_error **error);

/**
 * Lets an order that was taken back or refused be planned again when it is read the next time, or by `intakt_importer_plan_kept` if
 * it is kept. The order is named as for `intakt_database_undo`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it was neither taken back nor refused, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_database_take_in_again(struct intakt_database *database,
                                      const char *tenant,
                                      size_t tenant_length,
                                      const char *source,
                                      size_t source_length,
                                      const char *kind,
                                      size_t kind_length,
                                      const char *number,
                                      size_t number_length,
                                      struct intakt_error **error);

/**
 * A question of the importer's database side by side with every candidate: per field what the order says, what the candidate has, and
 * what it would have by the importer's settings. `review` is its number. `review_case` receives it; free it with
 * `intakt_review_case_free`.
 *
 * `INTAKT_STATUS_USAGE` also when the importer has no database or the database no such question, `INTAKT_STATUS_STORE`.
 */
INTAKT_API
int32_t intakt_importer_review_case(struct intakt_importer *importer,
                                    int64_t review,
                                    struct intakt_review_case **review_case,
                                    struct intakt_error **error);

/**
 * What would follow if questions were answered so: they are answered, every order that would change is planned, and all of it is
 * taken back. Parameters as for `intakt_database_decide`; `now` is the time at the clerk's as in `intakt_import_options`, or empty.
 * `answer` receives it as JSON: `reviews` that would be answered, `orders` with what their plans would be, and `unkept` orders that
 * would have to be read again. Free it with `intakt_buffer_free`.
 *
 * The status codes are those of `intakt_database_decide`; `INTAKT_STATUS_USAGE` also when the importer has no database.
 */
INTAKT_API
int32_t intakt_importer_preview_decision(struct intakt_importer *importer,
                                         const int64_t *reviews,
                                         size_t review_count,
                                         const char *choice,
                                         size_t choice_length,
                                         const char *party,
                                         size_t party_length,
                                         const char *by,
                                         size_t by_length,
                                         const char *now,
                                         size_t now_length,
                                         struct intakt_buffer **answer,
                                         struct intakt_error **error);

/**
 * Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked on them since, and
 * planned again with those that were only planned. With `apply` 0 nothing is changed, not even the decision, and the answer tells
 * what would be. `by` says who; `now` is as for `intakt_importer_preview_decision`.
 *
 * `answer` receives what follows as JSON: `decision`, `orders` that it was followed for with what takes them back, and `planned`.
 * Free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when there is no such decision or the importer has no database, `INTAKT_STATUS_PLAN` when it is revoked
 * already, `INTAKT_STATUS_STORE`; nothing has changed then.
 */
INTAKT_API
int32_t intakt_importer_revoke_decision(struct intakt_importer *importer,
                                        int64_t decision,
                                        const char *by,
                                        size_t by_length,
                                        int32_t apply,
                                        const char *now,
                                        size_t now_length,
                                        struct intakt_buffer **answer,
                                        struct intakt_error **error);

/**
 * Plans orders again that the importer's database keeps since questions about them were open: on the present data and decisions,
 * without their files. With `apply` other than 0 what can be carried out is carried out, else nothing has changed afterwards.
 *
 * The order is named as for `intakt_importer_begin`; an empty `number` means every order that is kept, whatever the others say. `now`
 * is as for `intakt_importer_preview_decision`. `answer` receives a JSON array: `order`, `before`, `status`, `reasons`, `parties`,
 * `questions`, and `applied` where it was to be carried out. Orders that are not kept, or done with, are not in it. Free it with
 * `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE` also when the importer has no database, `INTAKT_STATUS_STORE`; what was carried out before stays so.
 */
INTAKT_API
int32_t intakt_importer_plan_kept(struct intakt_importer *importer,
                                  const char *tenant,
                                  size_t tenant_length,
                                  const char *source,
                                  size_t source_length,
                                  const char *kind,
                                  size_t kind_length,
                                  const char *number,
                                  size_t number_length,
                                  int32_t apply,
                                  const char *now,
                                  size_t now_length,
                                  struct intakt_buffer **answer,
                                  struct intakt_error **error);

/**
 * Makes a matcher without parties.
 *
 * `settings` is a TOML text as for `intakt_importer_new`, of which `[matching]` counts: `identity` (`patient` or `trade`),
 * the country, declared keys, limits and scores; an empty one means the defaults. `source` names the shop whose layer of the
 * settings counts, and may be empty. `weights` are the bytes of a weights file, which win over those of the settings; none
 * means those of the settings. `matcher` receives the handle.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column, `INTAKT_STATUS_MATCHING` for a weights file that is
 * wrong.
 */
INTAKT_API
int32_t intakt_matcher_new(const char *settings,
                           size_t settings_length,
                           const char *source,
                           size_t source_length,
                           const void *weights,
                           size_t weights_length,
                           struct intakt_matcher **matcher,
                           struct intakt_error **error);

/**
 * Frees a matcher. NULL is fine. Not from inside a callback of the matcher: it stays as it is then.
 */
INTAKT_API void intakt_matcher_free(struct intakt_matcher *matcher);

/**
 * Adds a party, or replaces the one with this id. `version` is the host's version of the row; an older one than the matcher
 * has changes nothing, because notices of changes may overtake each other. `json` is an object as for
 * `intakt_importer_upsert_customer_json`.
 *
 * `changed`, which may be NULL, receives 1, or 0 when the version was older.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_matcher_upsert_json(struct intakt_matcher *matcher,
                                   const char *id,
                                   size_t id_length,
                                   uint64_t version,
                                   const char *json,
                                   size_t json_length,
                                   int32_t *changed,
                                   struct intakt_error **error);

/**
 * Takes a party out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_matcher_remove(struct intakt_matcher *matcher,
                              const char *id,
                              size_t id_length,
                              int32_t *removed,
                              struct intakt_error **error);

/**
 * How many parties there are, through `count`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_matcher_count(const struct intakt_matcher *matcher,
                             uint64_t *count,
                             struct intakt_error **error);

/**
 * The party with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data.
 * `party` receives the text; free it with `intakt_buffer_free`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_matcher_party_json(const struct intakt_matcher *matcher,
                                  const char *id,
                                  size_t id_length,
                                  struct intakt_buffer **party,
                                  struct intakt_error **error);

/**
 * The blocking keys of a party under the matcher's settings, as `intakt_importer_party_keys` computes them. `json` is an object
 * as for `intakt_importer_upsert_customer_json`. `keys` receives the keys; free them with `intakt_keys_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_matcher_keys(const struct intakt_matcher *matcher,
                            const char *json,
                            size_t json_length,
                            struct intakt_keys **keys,
                            struct intakt_error **error);

/**
 * Decides who a party is. `json` is an object as for `intakt_importer_upsert_customer_json`. `options` may be NULL. `answer`
 * receives the verdict with its candidates and evidence; free it with `intakt_match_free`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
 */
INTAKT_API
int32_t intakt_matcher_query_json(const struct intakt_matcher *matcher,
                                  const char *json,
                                  size_t json_length,
                                  const struct intakt_query_options *options,
                                  struct intakt_match **answer,
                                  struct intakt_error **error);

/**
 * Decides who a party is in the address book that the importer looks into: its list, the host's own by callbacks, or a
 * database. `source` is the shop whose settings count; `json`, `options` and `answer` are as for `intakt_matcher_query_json`.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_CALLBACK`, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when
 * stored keys are stale.
 */
INTAKT_API
int32_t intakt_importer_match_json(struct intakt_importer *importer,
                                   const char *source,
                                   size_t source_length,
                                   const char *json,
                                   size_t json_length,
                                   const struct intakt_query_options *options,
                                   struct intakt_match **answer,
                                   struct intakt_error **error);

/**
 * Keeps two parties apart for `intakt_matcher_dedupe`: somebody has said that `one` and `other`, which are ids, are two, whatever will
 * prove the contrary. It holds from either side, before the parties are there as well as after they were replaced, loaded or taken
 * out. `intakt_matcher_save` does not save it.
 *
 * `INTAKT_STATUS_USAGE` also when both are the same id: a party is always itself.
 */
INTAKT_API
int32_t intakt_matcher_never_same(struct intakt_matcher *matcher,
                                  const char *one,
                                  size_t one_length,
                                  const char *other,
                                  size_t other_length,
                                  struct intakt_error **error);

/**
 * Takes back that two parties are never one, whichever of them is named first. `removed`, which may be NULL, receives 1, or 0 when
 * nobody had said so.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_matcher_revoke_never(struct intakt_matcher *matcher,
                                    const char *one,
                                    size_t one_length,
                                    const char *other,
                                    size_t other_length,
                                    int32_t *removed,
                                    struct intakt_error **error);

/**
 * Gives every pair of parties that is, or may be, one party to `each`, in the order of their ids. With `min_score` other than
 * `INTAKT_ANY_SCORE` that is every pair of at least that score in 1/100 bit, whatever its verdict.
 *
 * Two that are never one (`intakt_matcher_never_same`) are kept apart, and so is who would join them: where pairs that are `same`
 * would lead from the one to the other, every pair of those that hang together so is `unclear` (`denied`).
 *
 * `each` may ask the matcher meanwhile, and must not change it (`INTAKT_STATUS_BUSY`). It returns 0 to go on; any other number
 * ends the search.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_CALLBACK` when `each` ended the search; `intakt_error_host_code` has its number.
 */
INTAKT_API
int32_t intakt_matcher_dedupe(const struct intakt_matcher *matcher,
                              int32_t min_score,
                              int32_t (*each)(void *user_data, const struct intakt_pair *pair),
                              void *user_data,
                              struct intakt_error **error);

/**
 * The parties of the matcher as bytes, to be given to `intakt_matcher_load` in place of feeding them again. Equal matchers
 * give equal bytes. **They hold personal data in the clear**: keep them as carefully as the address book. Write them to a new
 * file and rename it over the old one. `bytes` receives them; free them with `intakt_bytes_free`.
 *
 * `INTAKT_STATUS_USAGE`.
 */
INTAKT_API
int32_t intakt_matcher_save(const struct intakt_matcher *matcher,
                            struct intakt_bytes **bytes,
                            struct intakt_error **error);

/**
 * Replaces the parties of the matcher by those that `intakt_matcher_save` gave. Feed it what has changed since: the versions of
 * the rows are those of that time.
 *
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_MATCHING` for bytes that are damaged (checksum), cut off, of another version or key
 * scheme, or saved under settings of another country. The parties stay as they are then; feed them from the address book
 * instead.
 */
INTAKT_API
int32_t intakt_matcher_load(struct intakt_matcher *matcher,
                            const void *bytes,
                            size_t bytes_length,
                            struct intakt_error **error);

/**
 * Frees an answer. NULL is fine.
 */
INTAKT_API void intakt_match_free(struct intakt_match *answer);

/**
 * The answer, to be read by getters such as `intakt_verdict_outcome`. Borrowed from `answer`; NULL for NULL.
 */
INTAKT_API const struct intakt_verdict *intakt_match_verdict(const struct intakt_match *answer);

/**
 * All of it as JSON. Values of the evidence stand masked; `intakt_evidence_ours_value` and `_theirs_value` show them.
 */
INTAKT_API const char *intakt_match_json(const struct intakt_match *answer, size_t *length);

/**
 * The id of the party that comes first.
 *
 * Borrowed from `pair`; NULL where there is none.
 */
INTAKT_API const char *intakt_pair_first(const struct intakt_pair *pair, size_t *length);

/**
 * The id of the other party.
 *
 * Borrowed from `pair`; NULL where there is none.
 */
INTAKT_API const char *intakt_pair_second(const struct intakt_pair *pair, size_t *length);

/**
 * Whether they are one party; new stands for two different ones.
 *
 * One of `intakt_verdict_outcomes`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_pair_outcome(const struct intakt_pair *pair);

/**
 * Why.
 *
 * One of `intakt_verdict_kinds`; 0 where nothing is said.
 */
INTAKT_API int32_t intakt_pair_kind(const struct intakt_pair *pair);

/**
 * The sum of the weights in 1/100 bit.
 *
 * 0 where there is none.
 */
INTAKT_API int64_t intakt_pair_score(const struct intakt_pair *pair);

/**
 * What speaks for and against it in one word, as `intakt_candidate_match_key` has it.
 *
 * Borrowed from `pair`; NULL where there is none.
 */
INTAKT_API const char *intakt_pair_match_key(const struct intakt_pair *pair, size_t *length);

/**
 * Field by field: ours is the value of the first, theirs that of the second.
 *
 * The one with this index, from 0. Borrowed from `pair`; NULL where there is none.
 */
INTAKT_API const struct intakt_evidence *intakt_pair_evidence(const struct intakt_pair *pair, size_t index);

/**
 * How many there are for `intakt_pair_evidence`; 0 for NULL.
 */
INTAKT_API size_t intakt_pair_evidence_count(const struct intakt_pair *pair);

/**
 * All of it; values stand masked.
 *
 * JSON. Borrowed from `pair`; NULL for NULL.
 */
INTAKT_API const char *intakt_pair_json(const struct intakt_pair *pair, size_t *length);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* INTAKT_H */

/* What the structs start from: their size, and everything else at its default. */
#define INTAKT_IMPORTER_OPTIONS_INIT { sizeof(intakt_importer_options), 0 }
#define INTAKT_IMPORT_OPTIONS_INIT { sizeof(intakt_import_options), 0, 0, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL }
#define INTAKT_QUERY_OPTIONS_INIT { sizeof(intakt_query_options), 0, 0, NULL }
#define INTAKT_ADDRESS_BOOK_INIT { sizeof(intakt_address_book), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_ARTICLES_INIT { sizeof(intakt_articles), 0, NULL, NULL, NULL, NULL }
#define INTAKT_LEDGER_INIT \
  { sizeof(intakt_ledger), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_NUMBERS_INIT { sizeof(intakt_numbers), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_DECISION_STORE_INIT \
  { sizeof(intakt_decision_store), 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_LOG_INIT { sizeof(intakt_log), 0, NULL, NULL, NULL }
#define INTAKT_DATABASE_OPTIONS_INIT { sizeof(intakt_database_options), 0, 0, 0, 0, 0, 0, NULL, NULL, NULL }
#define INTAKT_READER_OPTIONS_INIT \
  { sizeof(intakt_reader_options), 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_SOURCE_INIT { sizeof(intakt_source), 0, NULL, NULL, NULL }
