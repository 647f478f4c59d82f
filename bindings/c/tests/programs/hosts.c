/* The same data three ways - lists in the importer, callbacks, the embedded database - gives the same plans, settlements and
 * verdicts; and callbacks that fail, re-enter or give rubbish leave nothing half done. */
#include "host.h"

static intakt_error *error;
static const char *const FILES[] = {"01-known-customer", "02-moved",          "03-twin",         "04-spouse-and-newcomer",
                                    "05-mother-for-child", "06-company-branch", "07-nursing-home", "08-new-company-unknown-article",
                                    "09-father-and-son"};
#define FILE_COUNT (sizeof FILES / sizeof FILES[0])

/* Plans without the numbers of the states that they were made on, which are each host's own. */
static char *without_snapshots(const char *plans) {
  char *made = malloc(strlen(plans) + 1), *end = made;
  CHECK(made != NULL);
  while (*plans != '\0') {
    if (strncmp(plans, "\"snapshot\":{", 12) == 0) plans = strchr(plans, '}') + 1;
    *end++ = *plans++;
  }
  *end = '\0';
  return made;
}

static void same(const char *what, const char *one, const char *other) {
  if (strcmp(one, other) != 0) printf("%s differ:\n%s\n%s\n", what, one, other);
  CHECK(strcmp(one, other) == 0);
}

static intakt_importer *importer_of(const char *settings, size_t length) {
  intakt_importer *made = NULL;
  SUCCEEDS(intakt_importer_new(settings, length, NULL, &made, &error));
  return made;
}

static intakt_result *import(intakt_importer *importer, const char *file) {
  char name[128];
  size_t length;
  char *document;
  intakt_result *result = NULL;
  snprintf(name, sizeof name, "examples/orders/%s.xml", file);
  document = read_file(name, &length);
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT(name), document, length, NULL, &result, &error));
  free(document);
  return result;
}

/* What reporting an action brings about, or why it is refused; the caller frees it. */
static char *reported(intakt_importer *importer, const char *number, const char *action, const char *id) {
  intakt_buffer *settlement = NULL;
  char *told;
  int32_t status = intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT(number), TEXT(action),
                                          INTAKT_OUTCOME_DONE, TEXT(id), &settlement, &error);
  const char *text = status == 0 ? intakt_buffer_text(settlement, NULL) : intakt_error_text(error, NULL);
  told = copy(text, strlen(text));
  intakt_buffer_free(settlement);
  intakt_error_free(error);
  error = NULL;
  return told;
}

static void failing(intakt_importer *importer, data *host) {
  intakt_result *result;
  intakt_buffer *settlement = (intakt_buffer *)16;
  char *before;
  size_t length;
  char *document = read_file("examples/orders/05-mother-for-child.xml", &length);
  int place;
  result = import(importer, "05-mother-for-child");
  intakt_result_free(result);
  /* Whichever call of the host's database fails, the report ends with its number and nothing is written. */
  SUCCEEDS(intakt_importer_begin(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("2026-2004"), &error));
  for (place = 0; place < host->order_count; place++)
    if (strcmp(host->orders[place].key, "default/shop/intake/2026-2004") == 0) break;
  CHECK(place < host->order_count);
  before = copy(host->orders[place].record, strlen(host->orders[place].record));
  host->left = 0;
  CHECK(intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("2026-2004"), TEXT("party-1"), INTAKT_OUTCOME_DONE,
                               TEXT("2"), &settlement, &error) == INTAKT_STATUS_CALLBACK);
  CHECK(intakt_error_host_code(error) == BROKEN_DATABASE && settlement == (intakt_buffer *)16);
  CHECK(strstr(intakt_error_text(error, NULL), "`order` returned 77") != NULL);
  intakt_error_free(error);
  error = NULL;
  CHECK(strcmp(before, host->orders[place].record) == 0);
  host->left = 1;
  FAILS(INTAKT_STATUS_CALLBACK, "`record` returned 77",
        intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("2026-2004"), TEXT("party-1"), INTAKT_OUTCOME_DONE,
                               TEXT("2"), &settlement, &error));
  CHECK(strcmp(before, host->orders[place].record) == 0);
  host->left = -1;
  SUCCEEDS(intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("2026-2004"), TEXT("party-1"),
                                  INTAKT_OUTCOME_DONE, TEXT("2"), NULL, &error));
  CHECK(strcmp(before, host->orders[place].record) != 0);
  free(before);
  /* While orders are read: the order is held, the fault carries the number, the next import goes on. */
  host->left = 6;
  result = NULL;
  CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT("05.xml"), document, length, NULL, &result, &error) ==
        INTAKT_STATUS_INCOMPLETE);
  CHECK(intakt_error_host_code(intakt_result_fault(result)) == BROKEN_DATABASE);
  intakt_result_free(result);
  host->left = -1;
  result = import(importer, "05-mother-for-child");
  intakt_result_free(result);
  free(document);
}

/* Transactions: one for each call that writes, taken back when it fails. */
static int32_t begin(void *user_data) {
  data *host = user_data;
  CHECK(!host->open);
  host->open = 1;
  host->begun++;
  return 0;
}

static int32_t commit(void *user_data) {
  data *host = user_data;
  CHECK(host->open);
  if (fails(host)) return BROKEN_DATABASE;
  host->open = 0;
  return 0;
}

static int rolled_back;

static int32_t rollback(void *user_data) {
  ((data *)user_data)->open = 0;
  rolled_back++;
  return 0;
}

static void transactions(intakt_importer *importer, data *host) {
  intakt_ledger with = ledger(host);
  intakt_result *result = (intakt_result *)16;
  size_t length;
  char *document = read_file("examples/orders/01-known-customer.xml", &length);
  with.begin = begin;
  FAILS(-1, "has no callback `commit`", intakt_importer_set_ledger(importer, &with, &error));
  with.commit = commit;
  FAILS(-1, "has no callback `rollback`", intakt_importer_set_ledger(importer, &with, &error));
  with.rollback = rollback;
  SUCCEEDS(intakt_importer_set_ledger(importer, &with, &error));
  result = import(importer, "01-known-customer");
  intakt_result_free(result);
  CHECK(host->begun == 1 && !host->open && rolled_back == 0);
  SUCCEEDS(intakt_importer_withdraw(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("2026-2001"), NULL, &error));
  CHECK(host->begun == 2 && !host->open && rolled_back == 0);
  FAILS(-8, "plan.outcome", intakt_importer_begin(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("none"), &error));
  CHECK(host->begun == 3 && !host->open && rolled_back == 1);
  /* Asking writes nothing and needs no transaction. */
  {
    intakt_match *answer = NULL;
    SUCCEEDS(intakt_importer_match_json(importer, TEXT("shop"), TEXT("{\"family_name\": \"Amsel\"}"), NULL, &answer, &error));
    intakt_match_free(answer);
    CHECK(host->begun == 3);
  }
  result = (intakt_result *)16;
  host->left = 0;
  while (intakt_importer_import(importer, TEXT("shop"), TEXT("01.xml"), document, length, NULL, &result, NULL) == 1) {
    intakt_result_free(result);
    result = (intakt_result *)16;
    /* One call more succeeds each time, until it is the last one, `commit`, that fails. */
    host->left = host->begun++ - 3;
    CHECK(host->begun < 200);
  }
  CHECK(result == (intakt_result *)16 && rolled_back == 2 && !host->open);
  host->left = -1;
  free(document);
}

/* What rubbish a ledger gives, and what is said about it. */
static const char *rubbish;

static int32_t rubbish_record(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  (void)user_data, (void)key;
  return rubbish == NULL ? intakt_text_sink_add(sink, NULL, 0, NULL) : intakt_text_sink_add(sink, TEXT(rubbish), NULL);
}

static intakt_importer *outer;

static int32_t re_entering(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  (void)user_data, (void)key;
  CHECK(intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_importer_set_ledger(outer, NULL, NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_importer_set_articles(outer, NULL, NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_importer_set_numbers(outer, NULL, NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_importer_set_log(outer, NULL, NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_importer_set_database(outer, NULL, NULL) == INTAKT_STATUS_BUSY);
  intakt_importer_free(outer);
  /* A sink of another kind, and none. */
  CHECK(intakt_order_sink_add((intakt_order_sink *)sink, key, NULL) == INTAKT_STATUS_USAGE);
  CHECK(intakt_text_sink_add(NULL, TEXT("a"), NULL) == INTAKT_STATUS_USAGE);
  return 0;
}

static int32_t two_texts(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  (void)user_data, (void)key;
  CHECK(intakt_text_sink_add(sink, TEXT("one"), NULL) == 0 && intakt_text_sink_add(sink, TEXT("two"), NULL) == 0);
  return 0;
}

static int32_t wrong_key(void *user_data, const char *state, size_t state_length, intakt_order_sink *sink) {
  intakt_order_key key = {0, 4, 4, 1, NULL, "shop", "none", "1"};
  (void)user_data, (void)state, (void)state_length;
  CHECK(intakt_order_sink_add(sink, NULL, NULL) == INTAKT_STATUS_USAGE);
  return intakt_order_sink_add(sink, &key, NULL);
}

static void rubbish_of_ledgers(void) {
  static data host;
  intakt_ledger wrong = ledger(&host);
  intakt_ledger missing = INTAKT_LEDGER_INIT;
  intakt_result *result = (intakt_result *)16;
  outer = importer_of(NULL, 0);
  FAILS(-1, "has no callback `order`", intakt_importer_set_ledger(outer, &missing, &error));
  missing.struct_size = 9;
  FAILS(-1, "`ledger` has the struct_size 9", intakt_importer_set_ledger(outer, &missing, &error));
  wrong.flags = 1;
  FAILS(-1, "`ledger` has flags", intakt_importer_set_ledger(outer, &wrong, &error));
  wrong.flags = 0;
  wrong.order = rubbish_record;
  SUCCEEDS(intakt_importer_set_ledger(outer, &wrong, &error));
  rubbish = "[]";
  FAILS(-10, "`order` gave a record that is damaged at line 1", intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), &error));
  rubbish = "{\"key\":{\"tenant\":\"default\",\"source\":\"shop\",\"kind\":\"intake\",\"number\":\"2\"},\"payload_sha256\":\"\",\"state\":\"held\"}";
  FAILS(-10, "`order` gave the record of another order", intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), &error));
  rubbish = NULL;
  FAILS(-10, "`order` gave a row that cannot be taken", intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), &error));
  wrong.order = two_texts;
  SUCCEEDS(intakt_importer_set_ledger(outer, &wrong, &error));
  FAILS(-10, "`order` gave more than one text", intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), &error));
  wrong.order = re_entering;
  SUCCEEDS(intakt_importer_set_ledger(outer, &wrong, &error));
  FAILS(-8, "the ledger does not know the order", intakt_importer_begin(outer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("1"), &error));
  wrong = ledger(&host);
  wrong.orders_in = wrong_key;
  SUCCEEDS(intakt_importer_set_ledger(outer, &wrong, &error));
  FAILS(-10, "`orders_in` gave a row that cannot be taken",
        intakt_importer_import(outer, TEXT("shop"), TEXT("a"), TEXT("<a/>"), NULL, &result, &error));
  CHECK(result == (intakt_result *)16);
  intakt_importer_free(outer);
}

static int32_t other_article(void *user_data, int32_t kind, const char *number, size_t number_length, intakt_article_sink *sink) {
  (void)user_data, (void)kind, (void)number, (void)number_length;
  return intakt_article_sink_add_json(sink, TEXT("7"), 0, TEXT("{\"number\": \"another\"}"), NULL);
}

static int32_t broken_article(void *user_data, int32_t kind, const char *number, size_t number_length, intakt_article_sink *sink) {
  (void)user_data, (void)kind, (void)number, (void)number_length;
  CHECK(intakt_article_sink_add_json(sink, TEXT("7"), 0, TEXT("{}"), NULL) == INTAKT_STATUS_DATA);
  return 0;
}

static int32_t failing_article(void *user_data, int32_t kind, const char *number, size_t number_length, intakt_article_sink *sink) {
  (void)user_data, (void)kind, (void)number, (void)number_length, (void)sink;
  return 42;
}

static void rubbish_of_articles(void) {
  static const struct {
    int32_t (*find)(void *, int32_t, const char *, size_t, intakt_article_sink *);
    const char *told;
    int32_t code;
  } cases[] = {{other_article, "`find` gave an article of another number", 0},
               {broken_article, "`find` gave a row that cannot be taken: data.value: the article has no number", 0},
               {failing_article, "`find` returned 42", 42}};
  size_t place, length;
  char *document = read_file("examples/orders/01-known-customer.xml", &length);
  for (place = 0; place < sizeof cases / sizeof cases[0]; place++) {
    intakt_articles wrong = INTAKT_ARTICLES_INIT;
    intakt_importer *importer = importer_of(NULL, 0);
    intakt_result *result = NULL;
    const intakt_error *fault;
    wrong.find = cases[place].find;
    SUCCEEDS(intakt_importer_set_articles(importer, &wrong, &error));
    CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT("01.xml"), document, length, NULL, &result, NULL) == 1);
    fault = intakt_result_fault(result);
    CHECK(intakt_error_status(fault) == INTAKT_STATUS_CALLBACK && intakt_error_host_code(fault) == cases[place].code);
    CHECK(strstr(intakt_error_text(fault, NULL), cases[place].told) != NULL);
    CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"held\"") != NULL);
    intakt_result_free(result);
    intakt_importer_free(importer);
  }
  free(document);
}

/* The numbers of one range in an array. */
static struct {
  uint64_t number;
  char holder[32];
  int32_t state;
} drawn[16];
static int drawn_count, drops;

static int32_t held(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                    const char *holder, size_t holder_length, uint64_t *number, int32_t *state) {
  int place;
  (void)user_data, (void)tenant, (void)tenant_length;
  CHECK(range_length == 3 && memcmp(range, "web", 3) == 0);
  for (place = 0; place < drawn_count; place++)
    if (drawn[place].state <= 2 && strlen(drawn[place].holder) == holder_length &&
        memcmp(drawn[place].holder, holder, holder_length) == 0) {
      *number = drawn[place].number;
      *state = drawn[place].state;
    }
  return 0;
}

static int32_t lowest_released(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                               uint64_t *number) {
  int place;
  (void)user_data, (void)tenant, (void)tenant_length, (void)range, (void)range_length;
  for (place = drawn_count - 1; place >= 0; place--)
    if (drawn[place].state == INTAKT_NUMBER_RELEASED) *number = drawn[place].number;
  return 0;
}

static int32_t highest(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                       uint64_t *number) {
  (void)user_data, (void)tenant, (void)tenant_length, (void)range, (void)range_length;
  if (drawn_count > 0) *number = drawn[drawn_count - 1].number;
  return 0;
}

static int32_t put(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                   uint64_t number, const char *holder, size_t holder_length, int32_t state) {
  int place;
  (void)tenant, (void)tenant_length, (void)range, (void)range_length;
  if (*(int *)user_data != 0) return *(int *)user_data;
  for (place = 0; place < drawn_count && drawn[place].number != number; place++) {
  }
  if (place == drawn_count) CHECK(++drawn_count < 16);
  drawn[place].number = number;
  drawn[place].state = state;
  snprintf(drawn[place].holder, sizeof drawn[place].holder, "%.*s", (int)holder_length, holder);
  return 0;
}

static int32_t is_taken(void *user_data, const char *range, size_t range_length, const char *text, size_t text_length,
                        intakt_text_sink *sink) {
  (void)user_data, (void)range, (void)range_length;
  return text_length == 4 && memcmp(text, "W011", 4) == 0 ? intakt_text_sink_add(sink, TEXT("yes"), NULL) : 0;
}

static void dropped(void *user_data) {
  (void)user_data;
  drops++;
}

static void draw(intakt_importer *importer, const char *holder, const char *expected) {
  intakt_buffer *number = NULL;
  SUCCEEDS(intakt_importer_reserve_number(importer, TEXT("shop"), TEXT("web"), TEXT(holder), &number, &error));
  if (strcmp(intakt_buffer_text(number, NULL), expected) != 0) puts(intakt_buffer_text(number, NULL));
  CHECK(strcmp(intakt_buffer_text(number, NULL), expected) == 0);
  intakt_buffer_free(number);
}

static void number_ranges(void) {
  static const char settings[] = "[numbers.web]\nkind = 'customer'\nprefix = 'W'\nfirst = 10\nlast = 14\ndigits = 3\nreuse = true\n";
  intakt_importer *importer = importer_of(TEXT(settings));
  intakt_numbers numbers = INTAKT_NUMBERS_INIT;
  intakt_buffer *number = (intakt_buffer *)16;
  int broken = 0, round;
  /* In the importer first, then in the host: the same numbers but for the one that the host has in use. */
  for (round = 0; round < 2; round++) {
    draw(importer, "a", "W010");
    draw(importer, "a", "W010");
    draw(importer, "b", round == 0 ? "W011" : "W012");
    SUCCEEDS(intakt_importer_commit_number(importer, TEXT("shop"), TEXT("web"), TEXT("b"), &error));
    FAILS(-8, "cannot be given back", intakt_importer_release_number(importer, TEXT("shop"), TEXT("web"), TEXT("b"), &error));
    SUCCEEDS(intakt_importer_release_number(importer, TEXT("shop"), TEXT("web"), TEXT("a"), &error));
    draw(importer, "c", "W010");
    FAILS(-8, "plan.numbers_not_held", intakt_importer_commit_number(importer, TEXT("shop"), TEXT("web"), TEXT("z"), &error));
    FAILS(-1, "`range` is no range of the settings", intakt_importer_reserve_number(importer, TEXT("shop"), TEXT("none"), TEXT("a"), &number, &error));
    if (round == 0) {
      FAILS(-1, "has no callback `held`", intakt_importer_set_numbers(importer, &numbers, &error));
      numbers.user_data = &broken;
      numbers.held = held;
      numbers.lowest_released = lowest_released;
      numbers.highest = highest;
      numbers.put = put;
      numbers.is_taken = is_taken;
      numbers.drop = dropped;
      SUCCEEDS(intakt_importer_set_numbers(importer, &numbers, &error));
    }
  }
  broken = 99;
  CHECK(intakt_importer_reserve_number(importer, TEXT("shop"), TEXT("web"), TEXT("d"), &number, &error) == INTAKT_STATUS_CALLBACK);
  CHECK(intakt_error_host_code(error) == 99 && number == (intakt_buffer *)16);
  intakt_error_free(error);
  error = NULL;
  intakt_importer_free(importer);
  CHECK(drops == 1);
}

int main(void) {
  static data host;
  size_t settings_length, articles_length, customers_length, file, planned = 0;
  char *settings = read_file("examples/settings.toml", &settings_length);
  char *article_list = read_file("examples/articles.csv", &articles_length);
  char *customers = read_file("examples/customers.csv", &customers_length);
  intakt_importer *by_list = importer_of(settings, settings_length), *by_callbacks = importer_of(settings, settings_length);
  intakt_importer *by_database = importer_of(settings, settings_length);
  intakt_database *database = NULL;
  intakt_buffer *filled = NULL;
  intakt_address_book book;
  intakt_articles shelf;
  intakt_ledger memory;
  int has_database = intakt_has(TEXT("sqlite"));

  SUCCEEDS(intakt_importer_set_articles_csv(by_list, TEXT("articles.csv"), article_list, articles_length, NULL, &error));
  SUCCEEDS(intakt_importer_set_customers_csv(by_list, TEXT("customers.csv"), customers, customers_length, NULL, &error));
  if (has_database) {
    SUCCEEDS(intakt_database_open(NULL, 0, NULL, &database, &error));
    SUCCEEDS(intakt_database_import_customers_csv(database, TEXT("customers.csv"), customers, customers_length, NULL, &filled, &error));
    CHECK(strcmp(intakt_buffer_text(filled, NULL), "{\"customers\":40,\"articles\":0,\"erased\":0}") == 0);
    intakt_buffer_free(filled);
    SUCCEEDS(intakt_database_import_articles_csv(database, TEXT("articles.csv"), article_list, articles_length, NULL, &filled, &error));
    CHECK(strcmp(intakt_buffer_text(filled, NULL), "{\"customers\":0,\"articles\":13,\"erased\":0}") == 0);
    intakt_buffer_free(filled);
    SUCCEEDS(intakt_importer_set_database(by_database, database, &error));
    intakt_database_free(database);
  }
  fill(&host, customers);
  fill_articles(&host, article_list);
  CHECK(host.count == 40 && host.article_count == 13);
  book = address_book(&host, by_callbacks);
  book.contacts = contacts;
  book.count_by_keys = count_by_keys;
  book.parties_by_keys = parties_by_keys;
  shelf = articles(&host);
  memory = ledger(&host);
  SUCCEEDS(intakt_importer_set_address_book(by_callbacks, &book, &error));
  SUCCEEDS(intakt_importer_set_articles(by_callbacks, &shelf, &error));
  SUCCEEDS(intakt_importer_set_ledger(by_callbacks, &memory, &error));

  for (file = 0; file < 2 * FILE_COUNT; file++) {
    intakt_result *list = import(by_list, FILES[file % FILE_COUNT]), *calls = import(by_callbacks, FILES[file % FILE_COUNT]);
    char *expected = without_snapshots(intakt_result_plans(list, NULL)), *got = without_snapshots(intakt_result_plans(calls, NULL));
    same("plans", expected, got);
    same("accounts", intakt_result_account(list, NULL), intakt_result_account(calls, NULL));
    free(got);
    if (has_database) {
      intakt_result *stored = import(by_database, FILES[file % FILE_COUNT]);
      got = without_snapshots(intakt_result_plans(stored, NULL));
      same("plans of the database", expected, got);
      same("accounts of the database", intakt_result_account(list, NULL), intakt_result_account(stored, NULL));
      free(got);
      intakt_result_free(stored);
    }
    planned += strstr(expected, "\"status\":\"planned\"") != NULL;
    free(expected);
    intakt_result_free(list);
    intakt_result_free(calls);
  }
  CHECK(planned > 3 && host.asked_by_id > 0 && host.asked_for_articles > 0 && host.order_count > 3);
  /* Outcomes, whether taken or refused. */
  {
    static const char *const actions[][2] = {{"party-1", "1"},    {"party-1", "1"},    {"document-1", "D-1"}, {"article-1", "BA-KNIE-M"},
                                             {"document-1", "D-1"}, {"reference-1", ""}, {"none", ""},          {"party-2", "4711"}};
    static const char *const numbers[] = {"2026-2001", "2026-2004", "EK-8001", "none"};
    size_t order, action, settled = 0;
    for (order = 0; order < sizeof numbers / sizeof numbers[0]; order++)
      for (action = 0; action < sizeof actions / sizeof actions[0]; action++) {
        char *list = reported(by_list, numbers[order], actions[action][0], actions[action][1]);
        char *calls = reported(by_callbacks, numbers[order], actions[action][0], actions[action][1]);
        same("settlements", list, calls);
        settled += list[0] == '{';
        free(calls);
        if (has_database) {
          calls = reported(by_database, numbers[order], actions[action][0], actions[action][1]);
          same("settlements of the database", list, calls);
          free(calls);
        }
        free(list);
      }
    CHECK(settled > 5);
  }
  /* Verdicts. */
  for (file = 0; file < (size_t)host.count; file++) {
    intakt_match *list = NULL, *calls = NULL;
    SUCCEEDS(intakt_importer_match_json(by_list, TEXT("shop"), TEXT(host.rows[file].json), NULL, &list, &error));
    SUCCEEDS(intakt_importer_match_json(by_callbacks, TEXT("shop"), TEXT(host.rows[file].json), NULL, &calls, &error));
    same("verdicts", intakt_match_json(list, NULL), intakt_match_json(calls, NULL));
    intakt_match_free(calls);
    if (has_database) {
      SUCCEEDS(intakt_importer_match_json(by_database, TEXT("shop"), TEXT(host.rows[file].json), NULL, &calls, &error));
      same("verdicts of the database", intakt_match_json(list, NULL), intakt_match_json(calls, NULL));
      intakt_match_free(calls);
    }
    intakt_match_free(list);
  }

  free_data(&host);
  memset(&host.orders, 0, sizeof host.orders);
  host.order_count = host.reference_count = 0;
  {
    int place;
    for (place = 0; place < host.count; place++) host.rows[place].keys = NULL;
  }
  book = address_book(&host, by_callbacks);
  SUCCEEDS(intakt_importer_set_address_book(by_callbacks, &book, &error));
  failing(by_callbacks, &host);
  transactions(by_callbacks, &host);
  rubbish_of_ledgers();
  rubbish_of_articles();
  number_ranges();

  intakt_importer_free(by_list);
  intakt_importer_free(by_callbacks);
  intakt_importer_free(by_database);
  free_data(&host);
  free(customers);
  free(article_list);
  free(settings);
  puts("ok");
  return 0;
}
