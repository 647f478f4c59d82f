/* Wrong use of every function: the status says so, the message names function and parameter, outputs stay as they were, and
 * the handle works on afterwards. */
#include "check.h"

#define UNTOUCHED ((void *)16)
static const char BROKEN[] = {'a', 'b', (char)0xff, 'c'};

static intakt_importer *importer;
static intakt_error *error;

static void constructor(void) {
  intakt_importer *made = UNTOUCHED;
  intakt_importer_options options = INTAKT_IMPORTER_OPTIONS_INIT;
  struct {
    intakt_importer_options known;
    uint64_t later;
  } longer = {{sizeof longer, 0}, 0};

  FAILS(-1, "`intakt_importer_new`: the parameter `importer` is NULL", intakt_importer_new(NULL, 0, NULL, NULL, &error));
  FAILS(-1, "`settings` is NULL and its length is not 0", intakt_importer_new(NULL, 3, NULL, &made, &error));
  FAILS(-1, "`settings` is not UTF-8 from byte 2 on", intakt_importer_new(BROKEN, 4, NULL, &made, &error));
  FAILS(-1, "`settings` is longer than memory can be", intakt_importer_new(BROKEN, (size_t)-1, NULL, &made, &error));
  FAILS(-5 - 1, "settings.unknown_key", intakt_importer_new(TEXT("[artikles]\n"), NULL, &made, &error));
  options.struct_size = 0;
  FAILS(-1, "struct_size 0; expected the size of the struct, 8", intakt_importer_new(NULL, 0, &options, &made, &error));
  options.struct_size = 7;
  FAILS(-1, "struct_size 7", intakt_importer_new(NULL, 0, &options, &made, &error));
  options.struct_size = 0xcdcdcdcd;
  FAILS(-1, "struct_size", intakt_importer_new(NULL, 0, &options, &made, &error));
  options.struct_size = sizeof options;
  options.flags = 2;
  FAILS(-1, "flags that are not known", intakt_importer_new(NULL, 0, &options, &made, &error));
  FAILS(-1, "options of a later version", (longer.later = 1, intakt_importer_new(NULL, 0, &longer.known, &made, &error)));
  CHECK(made == UNTOUCHED);
  /* Without a place for the error. */
  CHECK(intakt_importer_new(NULL, 3, NULL, &made, NULL) == INTAKT_STATUS_USAGE);
  CHECK(made == UNTOUCHED);

  /* A longer struct whose unknown part is zero, and no error. */
  longer.later = 0;
  SUCCEEDS(intakt_importer_new(NULL, 0, &longer.known, &importer, &error));
}

static void profiles(void) {
  FAILS(-1, "`importer` is NULL", intakt_importer_add_profile(NULL, TEXT("a.toml"), TEXT("id = 'a'"), &error));
  FAILS(-1, "no pointer to an object",
        intakt_importer_add_profile((intakt_importer *)((char *)importer + 1), TEXT("a.toml"), TEXT("id = 'a'"), &error));
  FAILS(-1, "`name` is NULL", intakt_importer_add_profile(importer, NULL, 2, TEXT("id = 'a'"), &error));
  FAILS(-1, "`name` is empty", intakt_importer_add_profile(importer, NULL, 0, TEXT("id = 'a'"), &error));
  FAILS(-1, "`name` is not UTF-8", intakt_importer_add_profile(importer, BROKEN, 4, TEXT("id = 'a'"), &error));
  FAILS(-1, "`profile` is NULL", intakt_importer_add_profile(importer, TEXT("a.toml"), NULL, 2, &error));
  FAILS(-1, "`profile` is empty", intakt_importer_add_profile(importer, TEXT("a.toml"), NULL, 0, &error));
  FAILS(-1, "`profile` is not UTF-8", intakt_importer_add_profile(importer, TEXT("a.toml"), BROKEN, 4, &error));
  CHECK(intakt_importer_add_profile(importer, TEXT("a.toml"), TEXT("id = 'a'\nkindd = 'order'\n"), &error) == -4);
  CHECK(strcmp(intakt_error_code(error, NULL), "profile.unknown_key") == 0);
  CHECK(strcmp(intakt_error_file(error, NULL), "a.toml") == 0);
  CHECK(intakt_error_line(error) == 2 && intakt_error_column(error) == 1 && intakt_error_byte(error) == 9);
  CHECK(intakt_error_hint(error, NULL) != NULL && intakt_error_message(error, NULL) != NULL);
  CHECK(intakt_error_host_code(error) == 0);
  intakt_error_free(error);
  SUCCEEDS(intakt_importer_add_profile(importer, TEXT("a.toml"), TEXT("id = 'a'\nextends = 'intakt-order'\n"), &error));
}

/* Both functions that take a list. */
typedef int32_t (*set_list)(intakt_importer *, const char *, size_t, const void *, size_t, intakt_buffer **, intakt_error **);

static void lists(set_list set, const char *good, const char *bad_row) {
  intakt_buffer *problems = UNTOUCHED;
  size_t length = 77;
  FAILS(-1, "`importer` is NULL", set(NULL, TEXT("l.csv"), TEXT(good), NULL, &error));
  FAILS(-1, "`name` is NULL", set(importer, NULL, 1, TEXT(good), NULL, &error));
  FAILS(-1, "`name` is empty", set(importer, NULL, 0, TEXT(good), NULL, &error));
  FAILS(-1, "`name` is not UTF-8", set(importer, BROKEN, 4, TEXT(good), NULL, &error));
  FAILS(-1, "`list` is NULL", set(importer, TEXT("l.csv"), NULL, 1, NULL, &error));
  FAILS(-2, "l.csv: input.empty", set(importer, TEXT("l.csv"), NULL, 0, &problems, &error));
  FAILS(-7, "l.csv:1:1: (byte 0) data.missing_column", set(importer, TEXT("l.csv"), TEXT("a;b\n1;2\n"), &problems, &error));
  CHECK(problems == UNTOUCHED);
  check_status(__LINE__, set(importer, TEXT("l.csv"), TEXT(bad_row), &problems, &error), 1, &error, NULL);
  CHECK(strstr(intakt_buffer_text(problems, &length), "\"code\":\"data.row\"") != NULL);
  CHECK(length == strlen(intakt_buffer_text(problems, NULL)));
  intakt_buffer_free(problems);
  SUCCEEDS(set(importer, TEXT("l.csv"), TEXT(good), &problems, &error));
  CHECK(strcmp(intakt_buffer_text(problems, NULL), "[]") == 0);
  intakt_buffer_free(problems);
}

static void customers(void) {
  const char *json = "{\"family_name\": \"Amsel\"}";
  intakt_keys *keys = UNTOUCHED;
  int32_t done = 7;
  size_t count = 7;
  FAILS(-1, "`importer` is NULL", intakt_importer_upsert_customer_json(NULL, TEXT("1"), 1, TEXT(json), &done, &error));
  FAILS(-1, "`id` is NULL", intakt_importer_upsert_customer_json(importer, NULL, 1, 1, TEXT(json), &done, &error));
  FAILS(-1, "`id` is empty", intakt_importer_upsert_customer_json(importer, NULL, 0, 1, TEXT(json), &done, &error));
  FAILS(-1, "`id` is not", intakt_importer_upsert_customer_json(importer, BROKEN, 4, 1, TEXT(json), &done, &error));
  FAILS(-1, "`json` is NULL", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, NULL, 9, &done, &error));
  FAILS(-1, "`json` is empty", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, NULL, 0, &done, &error));
  FAILS(-1, "`json` is not", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, BROKEN, 4, &done, &error));
  FAILS(-7, "data.value", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, TEXT("[]"), &done, &error));
  CHECK(done == 7);
  SUCCEEDS(intakt_importer_upsert_customer_json(importer, TEXT("9"), 2, TEXT(json), &done, &error));
  CHECK(done == 1);
  SUCCEEDS(intakt_importer_upsert_customer_json(importer, TEXT("9"), 1, TEXT(json), &done, &error));
  CHECK(done == 0);
  SUCCEEDS(intakt_importer_upsert_customer_json(importer, TEXT("9"), 3, TEXT(json), NULL, &error));

  FAILS(-1, "`importer` is NULL", intakt_importer_remove_customer(NULL, TEXT("9"), &done, &error));
  FAILS(-1, "`id` is NULL", intakt_importer_remove_customer(importer, NULL, 1, &done, &error));
  FAILS(-1, "`id` is empty", intakt_importer_remove_customer(importer, NULL, 0, &done, &error));
  FAILS(-1, "`id` is not", intakt_importer_remove_customer(importer, BROKEN, 4, &done, &error));
  SUCCEEDS(intakt_importer_remove_customer(importer, TEXT("9"), &done, &error));
  CHECK(done == 1);
  SUCCEEDS(intakt_importer_remove_customer(importer, TEXT("9"), &done, &error));
  CHECK(done == 0);
  SUCCEEDS(intakt_importer_remove_customer(importer, TEXT("9"), NULL, &error));

  FAILS(-1, "`importer` is NULL", intakt_importer_party_keys(NULL, TEXT(json), &keys, &error));
  FAILS(-1, "`keys` is NULL", intakt_importer_party_keys(importer, TEXT(json), NULL, &error));
  FAILS(-1, "`json` is NULL", intakt_importer_party_keys(importer, NULL, 4, &keys, &error));
  FAILS(-1, "`json` is not", intakt_importer_party_keys(importer, BROKEN, 4, &keys, &error));
  FAILS(-7, "did you mean `family_name`", intakt_importer_party_keys(importer, TEXT("{\"familyname\":\"\"}"), &keys, &error));
  CHECK(keys == UNTOUCHED);
  SUCCEEDS(intakt_importer_party_keys(importer, TEXT("{}"), &keys, &error));
  CHECK(intakt_keys_data(keys, &count) == NULL && count == 0);
  intakt_keys_free(keys);
}

static void imports(void) {
  const char *xml = "<order xmlns=\"urn:intakt:order:1.0\"><number>1</number></order>";
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_result *result = UNTOUCHED;
  size_t length = 7;
  FAILS(-1, "`importer` is NULL", intakt_importer_import(NULL, TEXT("s"), TEXT("n"), TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`source` is NULL", intakt_importer_import(importer, NULL, 1, TEXT("n"), TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`source` is empty", intakt_importer_import(importer, NULL, 0, TEXT("n"), TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`source` is not", intakt_importer_import(importer, BROKEN, 4, TEXT("n"), TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`name` is NULL", intakt_importer_import(importer, TEXT("s"), NULL, 1, TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`name` is empty", intakt_importer_import(importer, TEXT("s"), NULL, 0, TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`name` is not", intakt_importer_import(importer, TEXT("s"), BROKEN, 4, TEXT(xml), NULL, &result, &error));
  FAILS(-1, "`document` is NULL", intakt_importer_import(importer, TEXT("s"), TEXT("n"), NULL, 1, NULL, &result, &error));
  FAILS(-1, "`result` is NULL", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), NULL, NULL, &error));
  options.struct_size = (uint32_t)offsetof(intakt_import_options, only_count) - 1;
  FAILS(-1, "struct_size", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.struct_size = sizeof(options);
  options.flags = INTAKT_IMPORT_APPLY;
  FAILS(-1, "the importer has no database", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.flags = 2;
  FAILS(-1, "flags", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.flags = 0;
  options.profile_length = 3;
  FAILS(-1, "`options.profile` is NULL",
        intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.profile = "intakt-ordre";
  options.profile_length = strlen(options.profile);
  FAILS(-4, "did you mean `intakt-order`?",
        intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.profile = "a";
  options.profile_length = 1;
  options.charset_length = 4;
  options.charset = BROKEN;
  FAILS(-1, "`options.charset` is not UTF-8",
        intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  options.charset = "utf7";
  FAILS(-2, "input.charset_unknown",
        intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  CHECK(result == UNTOUCHED);
  options.charset_length = 0;
  SUCCEEDS(intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(xml), &options, &result, &error));
  CHECK(strcmp(intakt_result_profile(result, NULL), "a") == 0);
  CHECK(strcmp(intakt_result_encoding(result, NULL), "UTF-8") == 0);
  CHECK(strcmp(intakt_result_warnings(result, NULL), "[]") == 0);
  CHECK(intakt_result_plan_count(result) == 1 && intakt_result_plan(result, 0, NULL) != NULL);
  CHECK(intakt_result_plan(result, 1, &length) == NULL && length == 0);
  CHECK(intakt_result_plan(result, (size_t)-1, NULL) == NULL);
  intakt_result_free(result);

  /* Nothing at all is an input with a fault, and the next one goes through. */
  check_status(__LINE__, intakt_importer_import(importer, TEXT("s"), TEXT("n"), NULL, 0, NULL, &result, &error), 1, &error, NULL);
  CHECK(strcmp(intakt_error_code(intakt_result_fault(result), NULL), "input.empty") == 0);
  CHECK(intakt_error_status(intakt_result_fault(result)) == INTAKT_STATUS_INPUT);
  CHECK(strcmp(intakt_error_file(intakt_result_fault(result), NULL), "n") == 0);
  CHECK(intakt_result_plan_count(result) == 0);
  CHECK(strcmp(intakt_result_plans(result, &length), "") == 0 && length == 0);
  CHECK(strstr(intakt_result_account(result, NULL), "\"unreadable\":1") != NULL);
  CHECK(intakt_result_profile(result, NULL) == NULL && intakt_result_encoding(result, NULL) == NULL);
  intakt_result_free(result);
}

/* The orders before a fault are there, and the limits work. */
static void faults(void) {
  const char *cut = "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>11</number></order><order><number>12</num";
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_result *result = NULL;
  const intakt_error *fault;
  check_status(__LINE__, intakt_importer_import(importer, TEXT("s"), TEXT("cut.xml"), TEXT(cut), NULL, &result, &error), 1, &error,
               NULL);
  fault = intakt_result_fault(result);
  CHECK(strcmp(intakt_error_code(fault, NULL), "xml.truncated") == 0);
  CHECK(intakt_error_line(fault) == 1 && intakt_error_byte(fault) > 0);
  CHECK(intakt_result_plan_count(result) == 1);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"number\":\"11\"") != NULL);
  intakt_result_free(result);

  options.input_bytes_limit = 40;
  check_status(__LINE__, intakt_importer_import(importer, TEXT("s"), TEXT("cut.xml"), TEXT(cut), &options, &result, &error), 1,
               &error, NULL);
  CHECK(strcmp(intakt_error_code(intakt_result_fault(result), NULL), "limit.input_bytes") == 0);
  CHECK(intakt_error_status(intakt_result_fault(result)) == INTAKT_STATUS_LIMIT);
  intakt_result_free(result);
}

static void ledger(void) {
  intakt_buffer *buffer = UNTOUCHED;
  FAILS(-1, "`importer` is NULL", intakt_importer_begin(NULL, NULL, 0, TEXT("s"), NULL, 0, TEXT("1"), &error));
  FAILS(-1, "`tenant` is not", intakt_importer_begin(importer, BROKEN, 4, TEXT("s"), NULL, 0, TEXT("1"), &error));
  FAILS(-1, "`source` is empty", intakt_importer_begin(importer, NULL, 0, NULL, 0, NULL, 0, TEXT("1"), &error));
  FAILS(-1, "`source` is NULL", intakt_importer_begin(importer, NULL, 0, NULL, 1, NULL, 0, TEXT("1"), &error));
  FAILS(-1, "`kind` is no kind of document; expected intake, order, invoice, credit_note, quotation, "
           "financial_mutation",
        intakt_importer_begin(importer, NULL, 0, TEXT("s"), TEXT("bill"), TEXT("1"), &error));
  FAILS(-1, "`kind` is NULL", intakt_importer_begin(importer, NULL, 0, TEXT("s"), NULL, 1, TEXT("1"), &error));
  FAILS(-1, "`number` is NULL", intakt_importer_begin(importer, NULL, 0, TEXT("s"), NULL, 0, NULL, 1, &error));
  FAILS(-1, "`tenant` is NULL", intakt_importer_begin(importer, NULL, 1, TEXT("s"), NULL, 0, TEXT("1"), &error));
  FAILS(-8, "plan.outcome", intakt_importer_begin(importer, NULL, 0, TEXT("s"), NULL, 0, TEXT("none"), &error));

#define REPORT(handle, action, action_length, outcome, text, text_length)                                              \
  intakt_importer_report(handle, NULL, 0, TEXT("s"), NULL, 0, TEXT("none"), action, action_length, outcome, text, text_length, \
                         &buffer, &error)
  FAILS(-1, "`importer` is NULL", REPORT(NULL, "a", 1, 1, NULL, 0));
  FAILS(-1, "`action` is NULL", REPORT(importer, NULL, 1, 1, NULL, 0));
  FAILS(-1, "`action` is empty", REPORT(importer, NULL, 0, 1, NULL, 0));
  FAILS(-1, "`outcome` is 0, which is no outcome", REPORT(importer, "a", 1, 0, NULL, 0));
  FAILS(-1, "`outcome` is 4", REPORT(importer, "a", 1, 4, NULL, 0));
  FAILS(-1, "`text` is NULL", REPORT(importer, "a", 1, 1, NULL, 2));
  FAILS(-1, "`text` is not", REPORT(importer, "a", 1, 1, BROKEN, 4));
  FAILS(-8, "plan.outcome", REPORT(importer, "a", 1, 1, NULL, 0));

  FAILS(-1, "`importer` is NULL", intakt_importer_withdraw(NULL, NULL, 0, TEXT("s"), NULL, 0, TEXT("1"), &buffer, &error));
  FAILS(-1, "`source` is NULL", intakt_importer_withdraw(importer, NULL, 0, NULL, 1, NULL, 0, TEXT("1"), &buffer, &error));
  FAILS(-1, "`number` is empty", intakt_importer_withdraw(importer, NULL, 0, TEXT("s"), NULL, 0, NULL, 0, &buffer, &error));
  FAILS(-8, "plan.outcome", intakt_importer_withdraw(importer, NULL, 0, TEXT("s"), NULL, 0, TEXT("x"), NULL, &error));

  FAILS(-1, "`importer` is NULL", intakt_importer_ledger_save(NULL, &buffer, &error));
  FAILS(-1, "`ledger` is NULL", intakt_importer_ledger_save(importer, NULL, &error));
  FAILS(-1, "`importer` is NULL", intakt_importer_ledger_load(NULL, TEXT("{}"), &error));
  FAILS(-1, "`ledger` is NULL", intakt_importer_ledger_load(importer, NULL, 1, &error));
  FAILS(-1, "`ledger` is not UTF-8", intakt_importer_ledger_load(importer, BROKEN, 4, &error));
  FAILS(-8, "plan.ledger", intakt_importer_ledger_load(importer, NULL, 0, &error));
  FAILS(-8, "plan.ledger", intakt_importer_ledger_load(importer, TEXT("{}"), &error));
  CHECK(buffer == UNTOUCHED);
}

/* Getters and `_free` of NULL. */
static void nothing(void) {
  size_t length = 7;
  intakt_importer_free(NULL);
  intakt_result_free(NULL);
  intakt_error_free(NULL);
  intakt_buffer_free(NULL);
  intakt_keys_free(NULL);
#define NONE(call) CHECK((length = 7, (call) == NULL && length == 0))
  NONE(intakt_error_text(NULL, &length));
  NONE(intakt_error_code(NULL, &length));
  NONE(intakt_error_message(NULL, &length));
  NONE(intakt_error_file(NULL, &length));
  NONE(intakt_error_path(NULL, &length));
  NONE(intakt_error_rule(NULL, &length));
  NONE(intakt_error_found(NULL, &length));
  NONE(intakt_error_expected(NULL, &length));
  NONE(intakt_error_hint(NULL, &length));
  NONE(intakt_buffer_text(NULL, &length));
  NONE(intakt_keys_data(NULL, &length));
  NONE(intakt_result_plan(NULL, 0, &length));
  NONE(intakt_result_plans(NULL, &length));
  NONE(intakt_result_account(NULL, &length));
  NONE(intakt_result_warnings(NULL, &length));
  NONE(intakt_result_profile(NULL, &length));
  NONE(intakt_result_encoding(NULL, &length));
  CHECK(intakt_error_text(NULL, NULL) == NULL && intakt_keys_data(NULL, NULL) == NULL);
  CHECK(intakt_error_status(NULL) == 0 && intakt_error_host_code(NULL) == 0 && intakt_error_line(NULL) == 0);
  CHECK(intakt_error_column(NULL) == 0 && intakt_error_byte(NULL) == -1);
  CHECK(intakt_result_plan_count(NULL) == 0 && intakt_result_fault(NULL) == NULL);
}

/* An address book that does what `act` says. */
typedef struct book_data {
  int act;
  int dropped;
  intakt_importer *other;
} book_data;

enum { QUIET, FAIL_COUNT, UNSET, FAIL_ROWS, RUBBISH, RUBBISH_KEPT_QUIET, TWO_OF_ONE_ID, NULL_SINK, REENTER, FAIL_SNAPSHOT };

static int32_t snapshot(void *user_data, uint64_t *number) {
  *number = 5;
  return ((book_data *)user_data)->act == FAIL_SNAPSHOT ? 44 : 0;
}

static int32_t number(void *user_data, uint64_t *count) {
  const book_data *data = user_data;
  if (data->act == FAIL_COUNT) return 41;
  if (data->act != UNSET) *count = 3;
  return 0;
}

static int32_t number_by_key(void *user_data, uint64_t key, uint64_t *count) {
  (void)user_data, (void)key;
  *count = 1; /* a key that nobody carries is not asked for */
  return 0;
}

static int32_t rows(void *user_data, uint64_t key, intakt_party_sink *sink) {
  book_data *data = user_data;
  intakt_error *error = NULL;
  (void)key;
  switch (data->act) {
    case FAIL_ROWS:
      return -42;
    case RUBBISH:
      FAILS(-7, "data.value", intakt_party_sink_add_json(sink, TEXT("1"), 1, TEXT("{"), &error));
      FAILS(-1, "`id` is empty", intakt_party_sink_add_json(sink, NULL, 0, 1, TEXT("{}"), &error));
      FAILS(-1, "`id` is NULL", intakt_party_sink_add_json(sink, NULL, 1, 1, TEXT("{}"), &error));
      FAILS(-1, "`json` is NULL", intakt_party_sink_add_json(sink, TEXT("1"), 1, NULL, 1, &error));
      FAILS(-1, "`json` is not UTF-8", intakt_party_sink_add_json(sink, TEXT("1"), 1, BROKEN, 4, &error));
      return 43;
    case RUBBISH_KEPT_QUIET:
      CHECK(intakt_party_sink_add_json(sink, TEXT("1"), 1, TEXT("{\"nmae\": \"Amsel\"}"), NULL) == INTAKT_STATUS_DATA);
      return 0;
    case TWO_OF_ONE_ID:
      SUCCEEDS(intakt_party_sink_add_json(sink, TEXT("1"), 1, TEXT("{\"city\": \"A\"}"), &error));
      SUCCEEDS(intakt_party_sink_add_json(sink, TEXT("1"), 1, TEXT("{\"city\": \"B\"}"), &error));
      return 0;
    case NULL_SINK:
      FAILS(-1, "`sink` is NULL", intakt_party_sink_add_json(NULL, TEXT("1"), 1, TEXT("{}"), &error));
      return 0;
    case REENTER: {
      intakt_result *result = UNTOUCHED;
      intakt_buffer *buffer = UNTOUCHED;
      FAILS(-11, "usage.busy", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT("<a/>"), NULL, &result, &error));
      FAILS(-11, "usage.busy", intakt_importer_ledger_save(importer, &buffer, &error));
      FAILS(-11, "usage.busy", intakt_importer_set_address_book(importer, NULL, &error));
      intakt_importer_free(importer); /* not now: it stays */
      SUCCEEDS(intakt_importer_upsert_customer_json(data->other, TEXT("1"), 1, TEXT("{}"), NULL, &error));
      CHECK(result == UNTOUCHED && buffer == UNTOUCHED);
      return 0;
    }
    default:
      return 0;
  }
}

static int32_t row(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  (void)user_data, (void)id, (void)id_length, (void)sink;
  return 0;
}

static void dropped(void *user_data) {
  book_data *data = user_data;
  data->dropped++;
}

static void callbacks(void) {
  const char *xml =
      "<order xmlns=\"urn:intakt:order:1.0\"><number>%d</number><parties><orderer><person><given-name>Andrea</given-name>"
      "<family-name>Amsel</family-name></person></orderer></parties><lines><line><article>A</article><quantity>1</quantity>"
      "</line></lines></order>";
  static const struct {
    int act;
    int32_t host_code;
    const char *text; /* of the fault, NULL for none */
  } cases[] = {
      {QUIET, 0, NULL},
      {FAIL_COUNT, 41, "`count` returned 41"},
      {UNSET, 0, "`count` wrote no number"},
      {FAIL_ROWS, -42, "`parties_by_key` returned -42"},
      {RUBBISH, 43, "`parties_by_key` gave a row that cannot be taken: data.value"},
      {RUBBISH_KEPT_QUIET, 0, "gave a row that cannot be taken: data.unknown_column"},
      {TWO_OF_ONE_ID, 0, "two different parties of one id"},
      {NULL_SINK, 0, NULL},
      {REENTER, 0, NULL},
      {FAIL_SNAPSHOT, 44, "`snapshot` returned 44"},
  };
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  book_data data = {QUIET, 0, NULL};
  size_t place;
  intakt_buffer *problems = UNTOUCHED;

  book.user_data = &data;
  book.drop = dropped;
  FAILS(-1, "has no callback `count`", intakt_importer_set_address_book(importer, &book, &error));
  book.count = number;
  FAILS(-1, "has no callback `count_by_key`", intakt_importer_set_address_book(importer, &book, &error));
  book.count_by_key = number_by_key;
  FAILS(-1, "has no callback `parties_by_key`", intakt_importer_set_address_book(importer, &book, &error));
  book.parties_by_key = rows;
  FAILS(-1, "has no callback `party_by_id`", intakt_importer_set_address_book(importer, &book, &error));
  book.party_by_id = row;
  FAILS(-9, "matching.scheme", intakt_importer_set_address_book(importer, &book, &error));
  CHECK(data.dropped == 5);
  book.key_scheme = intakt_key_scheme();
  FAILS(-1, "`importer` is NULL", intakt_importer_set_address_book(NULL, &book, &error));
  CHECK(data.dropped == 6);
  book.struct_size = 12;
  FAILS(-1, "struct_size 12", intakt_importer_set_address_book(importer, &book, &error));
  CHECK(data.dropped == 6);
  book.struct_size = sizeof book;
  book.snapshot = snapshot;

  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &data.other, &error));
  SUCCEEDS(intakt_importer_set_address_book(importer, &book, &error));
  CHECK(data.dropped == 6);
  FAILS(-1, "an address book of the host's own", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, TEXT("{}"), NULL, &error));
  FAILS(-1, "an address book of the host's own", intakt_importer_remove_customer(importer, TEXT("1"), NULL, &error));
  FAILS(-1, "an address book of the host's own",
        intakt_importer_set_customers_csv(importer, TEXT("l.csv"), TEXT("id\n1\n"), &problems, &error));

  for (place = 0; place < sizeof cases / sizeof cases[0]; place++) {
    const int fails = cases[place].text != NULL;
    intakt_result *result = NULL;
    const intakt_error *fault;
    char document[1024];
    snprintf(document, sizeof document, xml, 100 + (int)place);
    data.act = cases[place].act;
    check_status(__LINE__, intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT(document), NULL, &result, &error), fails,
                 &error, NULL);
    fault = intakt_result_fault(result);
    CHECK((fault != NULL) == fails);
    CHECK(intakt_result_plan_count(result) == 1);
    if (fails) {
      if (strstr(intakt_error_text(fault, NULL), cases[place].text) == NULL) puts(intakt_error_text(fault, NULL));
      CHECK(strstr(intakt_error_text(fault, NULL), cases[place].text) != NULL);
      CHECK(intakt_error_status(fault) == INTAKT_STATUS_CALLBACK);
      CHECK(intakt_error_host_code(fault) == cases[place].host_code);
      if (cases[place].act != FAIL_SNAPSHOT) {
        CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"held\"") != NULL);
        CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"code\":\"host_failed\"") != NULL);
      }
    }
    intakt_result_free(result);
  }
  SUCCEEDS(intakt_importer_set_address_book(importer, NULL, &error));
  CHECK(data.dropped == 7);
  SUCCEEDS(intakt_importer_set_address_book(importer, &book, &error));
  intakt_importer_free(importer);
  CHECK(data.dropped == 8);
  intakt_importer_free(data.other);
  CHECK(problems == UNTOUCHED);
}

static void versions(void) {
  char text[32];
  size_t length = 0;
  CHECK(intakt_abi_version() == INTAKT_ABI_VERSION);
  snprintf(text, sizeof text, "%d.%d.%d", INTAKT_VERSION_MAJOR, INTAKT_VERSION_MINOR, INTAKT_VERSION_PATCH);
  CHECK(strcmp(intakt_version(&length), text) == 0 && length == strlen(text));
  CHECK(strcmp(intakt_version(NULL), text) == 0);
  CHECK(intakt_key_scheme() > 0);
}

/* Compilers for 32 bits put structs and numbers of 64 bits at any fourth byte of the stack: what lies there is taken and filled as well.
 * On systems of 64 bits the place is an eighth byte. */
static void places(void) {
  static uint64_t room[64];
  char *place = (char *)room + sizeof(void *);
  intakt_importer_options importer_options = INTAKT_IMPORTER_OPTIONS_INIT;
  intakt_query_options query = INTAKT_QUERY_OPTIONS_INIT;
  intakt_import_options import = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_importer *made = UNTOUCHED;
  intakt_matcher *matcher = NULL;
  intakt_match *answer = NULL;
  intakt_result *result = NULL;
  const char *xml = "<order xmlns=\"urn:intakt:order:1.0\"><number>1</number></order>", *only[] = {"2"};
  uint64_t number;
  int32_t scale;

#define PLACED(value) (sizeof room >= sizeof(void *) + sizeof(value) ? memcpy(place, &(value), sizeof(value)) : NULL)
  SUCCEEDS(intakt_importer_new(NULL, 0, PLACED(importer_options), &made, &error));
  intakt_importer_free(made);
  SUCCEEDS(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matcher, &error));
  SUCCEEDS(intakt_matcher_query_json(matcher, TEXT("{\"family_name\": \"Amsel\"}"), PLACED(query), &answer, &error));
  intakt_match_free(answer);
  SUCCEEDS(intakt_matcher_upsert_json(matcher, TEXT("1"), 1, TEXT("{\"family_name\": \"Amsel\"}"), NULL, &error));
  SUCCEEDS(intakt_matcher_count(matcher, (uint64_t *)place, &error));
  memcpy(&number, place, sizeof number);
  CHECK(number == 1);
  intakt_matcher_free(matcher);
  SUCCEEDS(intakt_decimal_parts(TEXT("-12.50"), (int64_t *)place, &scale, &error));
  memcpy(&number, place, sizeof number);
  CHECK((int64_t)number == -1250 && scale == 2);

  /* A list of numbers of 64 bits. */
  number = 1;
  import.only = only;
  import.only_lengths = PLACED(number);
  import.only_count = 1;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("a.xml"), TEXT(xml), &import, &result, &error));
  intakt_result_free(result);

  /* No compiler puts them there. */
  memcpy(place + 2, &importer_options, sizeof importer_options);
  FAILS(-1, "no pointer to a struct", intakt_importer_new(NULL, 0, (intakt_importer_options *)(place + 2), &made, &error));
}

int main(void) {
  versions();
  nothing();
  constructor();
  profiles();
  lists(intakt_importer_set_customers_csv, "id;family_name\n1;Amsel\n", "id;family_name\n1;Amsel;x\n2;Star\n");
  lists(intakt_importer_set_articles_csv, "number;name\n1;A\n", "number;name\n1;A;x\n2;B\n");
  customers();
  imports();
  places();
  faults();
  ledger();
  callbacks();
  puts("ok");
  return 0;
}
