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
 * A text that belongs to the host, such as a saved ledger. Freed with `intakt_buffer_free`. Immutable: any thread,
 * several at once.
 */
typedef struct intakt_buffer intakt_buffer;

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
} intakt_address_book;

/**
 * Options of `intakt_importer_import` and `intakt_importer_import_documents`. Zero is the default of each.
 */
typedef struct intakt_import_options {
  /**
   * The size of this struct, as `INTAKT_IMPORT_OPTIONS_INIT` sets it.
   */
  uint32_t struct_size;
  /**
   * Must be 0.
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
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned.
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
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the outcome is refused.
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
 * `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned or waiting.
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

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* INTAKT_H */

/* What the structs start from: their size, and everything else at its default. */
#define INTAKT_IMPORTER_OPTIONS_INIT { sizeof(intakt_importer_options), 0 }
#define INTAKT_IMPORT_OPTIONS_INIT { sizeof(intakt_import_options), 0, 0, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL }
#define INTAKT_ADDRESS_BOOK_INIT { sizeof(intakt_address_book), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
