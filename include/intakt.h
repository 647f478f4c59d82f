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
 * examples/c/import.c is a whole program.
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
 *             lends have a NUL byte behind them that the length does not count; their `length` may be NULL.
 * Documents.  Inputs, lists and saved ledgers are bytes. Inputs and lists may be in other encodings than UTF-8.
 * Structs.    Those that begin with `struct_size` may grow. Start from their INTAKT_..._INIT, so that the library knows
 *             which one the caller was compiled with and takes what is missing as zero.
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
 * Where a callback puts the articles that it finds. Borrowed: it is there until the callback returns, for the callback's
 * thread only.
 */
typedef struct intakt_article_sink intakt_article_sink;

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
 * Customers, articles, ledger, documents and past runs in one SQLite file, and the order desk that carries plans out in it. For
 * a host that has no master of its own, and for one that wants Intakt's memory on disk.
 *
 * Made by `intakt_database_open`, freed by `intakt_database_free`; importers that use it keep it open. Any thread; each function
 * needs it for itself and returns `INTAKT_STATUS_BUSY` while it is in use, also by an importer. Builds without SQLite have no
 * such object: see `intakt_has`.
 */
typedef struct intakt_database intakt_database;

/**
 * Why a call failed: what, where, and what to do about it. Values out of an input or a list are shown masked, so that
 * every text here may be written to a log.
 *
 * Made by any function with a parameter `error`; that one belongs to the host, which frees it with `intakt_error_free`.
 * The one of `intakt_result_fault` belongs to its result. Immutable: any thread, several at once.
 */
typedef struct intakt_error intakt_error;

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
 * Where a callback puts the keys of the orders that it finds. Borrowed: it is there until the callback returns, for the
 * callback's thread only.
 */
typedef struct intakt_order_sink intakt_order_sink;

/**
 * Two parties of a matcher that were compared. Borrowed: it is there until the callback returns.
 */
typedef struct intakt_pair intakt_pair;

/**
 * Where a callback puts the parties that it finds. Borrowed: it is there until the callback returns, for the callback's
 * thread only.
 */
typedef struct intakt_party_sink intakt_party_sink;

/**
 * The plans of one input and its account. Made by `intakt_importer_import` and `intakt_importer_import_documents`, freed by
 * `intakt_result_free`; it does not need its importer. Immutable: any thread, several at once. What its functions return is
 * borrowed from it.
 */
typedef struct intakt_result intakt_result;

/**
 * Where a callback puts a text that it finds. Borrowed: it is there until the callback returns, for the callback's thread only.
 */
typedef struct intakt_text_sink intakt_text_sink;

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
 * All plans, each a line of JSON with a line feed at its end. Empty when there is none.
 */
INTAKT_API const char *intakt_result_plans(const struct intakt_result *result, size_t *length);

/**
 * What became of the plan with this index, from 0, if it was carried out while orders were read (`INTAKT_IMPORT_APPLY`), as JSON
 * like that of `intakt_importer_apply`; NULL where it was not.
 */
INTAKT_API
const char *intakt_result_applied(const struct intakt_result *result,
                                  size_t index,
                                  size_t *length);

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
 * Gives every pair of parties that is, or may be, one party to `each`, in the order of their ids. With `min_score` other than
 * `INTAKT_ANY_SCORE` that is every pair of at least that score in 1/100 bit, whatever its verdict.
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
 * The id of the party that comes first. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_first(const struct intakt_pair *pair, size_t *length);

/**
 * The id of the other party. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_second(const struct intakt_pair *pair, size_t *length);

/**
 * Whether they are one party: `same`, `unclear`, or `new` for two different ones. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_outcome(const struct intakt_pair *pair, size_t *length);

/**
 * Why, as for `intakt_match_kind`. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_kind(const struct intakt_pair *pair, size_t *length);

/**
 * What speaks for and against it in one word, as for `intakt_match_candidate_key`. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_key(const struct intakt_pair *pair, size_t *length);

/**
 * All of it as JSON with the evidence, values masked. Borrowed from `pair`.
 */
INTAKT_API const char *intakt_pair_json(const struct intakt_pair *pair, size_t *length);

/**
 * The sum of the weights in 1/100 bit; 0 for NULL.
 */
INTAKT_API int32_t intakt_pair_score(const struct intakt_pair *pair);

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
 * `same`, `unclear` or `new`.
 */
INTAKT_API const char *intakt_match_outcome(const struct intakt_match *answer, size_t *length);

/**
 * Why: `proven`, `ambiguous`, `contradicted`, `weak`, `near`, `same_household`, `same_company`, `number_mismatch`, `unknown` or
 * `empty`. Later versions may know more.
 */
INTAKT_API
const char *intakt_match_kind(const struct intakt_match *answer,
                              size_t *length);

/**
 * The id of the party that it is; NULL unless the outcome is `same`.
 */
INTAKT_API const char *intakt_match_party(const struct intakt_match *answer, size_t *length);

/**
 * How the party belongs to a known one without being it: `household` or `company`; NULL where it does not. A hint, never an
 * identity.
 */
INTAKT_API
const char *intakt_match_relation(const struct intakt_match *answer,
                                  size_t *length);

/**
 * The id of the party that it belongs to; NULL where there is none.
 */
INTAKT_API const char *intakt_match_relation_party(const struct intakt_match *answer, size_t *length);

/**
 * The verdict in one sentence for the clerk, without personal data. `german` is 0 for English, any other number for German.
 */
INTAKT_API
const char *intakt_match_sentence(const struct intakt_match *answer,
                                  int32_t german,
                                  size_t *length);

/**
 * All of it as JSON. Values of the evidence stand masked; `intakt_match_evidence_ours` and `_theirs` show them.
 */
INTAKT_API const char *intakt_match_json(const struct intakt_match *answer, size_t *length);

/**
 * How many candidates there are, the best first; 0 for NULL. They are told by their index, from 0.
 */
INTAKT_API size_t intakt_match_candidate_count(const struct intakt_match *answer);

/**
 * The id of a candidate; NULL where there is none of this index.
 */
INTAKT_API
const char *intakt_match_candidate_party(const struct intakt_match *answer,
                                         size_t candidate,
                                         size_t *length);

/**
 * The version of a candidate's row, as the host gave it; 0 where there is no candidate of this index.
 */
INTAKT_API uint64_t intakt_match_candidate_version(const struct intakt_match *answer, size_t candidate);

/**
 * The sum of a candidate's weights in 1/100 bit; 0 where there is no candidate of this index. It ranks and never decides alone.
 */
INTAKT_API
int32_t intakt_match_candidate_score(const struct intakt_match *answer,
                                     size_t candidate);

/**
 * What speaks for and against a candidate in one word, such as `+NAME+ADDRESS-BIRTHDATE`: `+` agrees, `~` agrees in part or
 * nearly, `-` differs. NULL where there is no candidate of this index.
 */
INTAKT_API
const char *intakt_match_candidate_key(const struct intakt_match *answer,
                                       size_t candidate,
                                       size_t *length);

/**
 * What proves a candidate to be the party, as words with blanks between: `birth_date`, `official_number`, `declared_key`,
 * `email_key`, `two_of_address_email_phone`, `one_of_address_email_mobile`. Empty where nothing does, NULL where there is no
 * candidate of this index.
 */
INTAKT_API
const char *intakt_match_candidate_proofs(const struct intakt_match *answer,
                                          size_t candidate,
                                          size_t *length);

/**
 * What forbids that a candidate is the party, whatever else agrees, as words with blanks between: `birth_date`, `given_name`,
 * `official_number`, `party_type`, `company`. Empty where nothing does, NULL where there is no candidate of this index.
 */
INTAKT_API
const char *intakt_match_candidate_contradictions(const struct intakt_match *answer,
                                                  size_t candidate,
                                                  size_t *length);

/**
 * How many fields of a candidate were compared; 0 where there is no candidate of this index.
 */
INTAKT_API size_t intakt_match_evidence_count(const struct intakt_match *answer, size_t candidate);

/**
 * What was compared: `declared_key`, `official_number`, `birth_date`, `name`, `company`, `address`, `email`, `phone` or
 * `party_type`. NULL where there is no such candidate or evidence.
 */
INTAKT_API
const char *intakt_match_evidence_field(const struct intakt_match *answer,
                                        size_t candidate,
                                        size_t index,
                                        size_t *length);

/**
 * How well it agrees: `equal`, `variant`, `similar`, `partial`, `near`, `different` or `missing`. NULL as above.
 */
INTAKT_API
const char *intakt_match_evidence_level(const struct intakt_match *answer,
                                        size_t candidate,
                                        size_t index,
                                        size_t *length);

/**
 * What that weighs, in 1/100 bit; below zero it speaks against. 0 where there is no such candidate or evidence.
 */
INTAKT_API int32_t intakt_match_evidence_weight(const struct intakt_match *answer, size_t candidate, size_t index);

/**
 * The value of the party that was asked for, in the clear: personal data. NULL as above.
 */
INTAKT_API
const char *intakt_match_evidence_ours(const struct intakt_match *answer,
                                       size_t candidate,
                                       size_t index,
                                       size_t *length);

/**
 * The value of the candidate, in the clear: personal data. NULL as above.
 */
INTAKT_API
const char *intakt_match_evidence_theirs(const struct intakt_match *answer,
                                         size_t candidate,
                                         size_t index,
                                         size_t *length);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* INTAKT_H */

/* What the structs start from: their size, and everything else at its default. */
#define INTAKT_IMPORTER_OPTIONS_INIT { sizeof(intakt_importer_options), 0 }
#define INTAKT_IMPORT_OPTIONS_INIT { sizeof(intakt_import_options), 0, 0, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL }
#define INTAKT_QUERY_OPTIONS_INIT { sizeof(intakt_query_options), 0, 0, NULL }
#define INTAKT_ADDRESS_BOOK_INIT { sizeof(intakt_address_book), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_ARTICLES_INIT { sizeof(intakt_articles), 0, NULL, NULL, NULL, NULL }
#define INTAKT_LEDGER_INIT \
  { sizeof(intakt_ledger), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_NUMBERS_INIT { sizeof(intakt_numbers), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
#define INTAKT_LOG_INIT { sizeof(intakt_log), 0, NULL, NULL, NULL }
#define INTAKT_DATABASE_OPTIONS_INIT { sizeof(intakt_database_options), 0, 0, 0, 0, 0, 0, NULL, NULL, NULL }
