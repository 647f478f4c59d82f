/* The list in the importer and an address book by callbacks give the same plans, byte for byte, whatever order the callbacks
 * give parties in and how often. */
#include "check.h"

#define MOST 64

typedef struct row {
  char id[16];
  char json[1024];
  intakt_keys *keys;
} row;

typedef struct data {
  row rows[MOST];
  int count;
  int asked_by_id;
} data;

static int has_key(const row *one, uint64_t key) {
  size_t count, place;
  const uint64_t *keys = intakt_keys_data(one->keys, &count);
  for (place = 0; place < count; place++)
    if (keys[place] == key) return 1;
  return 0;
}

static int32_t snapshot(void *user_data, uint64_t *number) {
  *number = (uint64_t)((data *)user_data)->count;
  return 0;
}

static int32_t count(void *user_data, uint64_t *number) { return snapshot(user_data, number); }

static int32_t count_by_key(void *user_data, uint64_t key, uint64_t *number) {
  const data *book = user_data;
  int place;
  *number = 0;
  for (place = 0; place < book->count; place++) *number += (uint64_t)has_key(&book->rows[place], key);
  return 0;
}

static int32_t parties_by_key(void *user_data, uint64_t key, intakt_party_sink *sink) {
  const data *book = user_data;
  int place, twice;
  for (twice = 0; twice < 2; twice++)
    for (place = book->count - 1; place >= 0; place--)
      if (has_key(&book->rows[place], key))
        CHECK(intakt_party_sink_add_json(sink, TEXT(book->rows[place].id), 0, TEXT(book->rows[place].json), NULL) == 0);
  return 0;
}

static int32_t party_by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  data *book = user_data;
  int place;
  book->asked_by_id++;
  for (place = 0; place < book->count; place++)
    if (strlen(book->rows[place].id) == id_length && memcmp(book->rows[place].id, id, id_length) == 0)
      CHECK(intakt_party_sink_add_json(sink, id, id_length, 0, TEXT(book->rows[place].json), NULL) == 0);
  return 0;
}

/* The next cell of a line without quotes. */
static char *cell(char **rest) {
  char *begin = *rest, *end = begin + strcspn(begin, ",");
  *rest = *end == ',' ? end + 1 : end;
  *end = '\0';
  return begin;
}

/* Turns the list into parties as JSON. */
static void fill(data *book, char *list) {
  char *line = strtok(list, "\r\n"), *names[32];
  int columns = 0, column;
  while (*line != '\0') names[columns++] = cell(&line);
  while ((line = strtok(NULL, "\r\n")) != NULL) {
    row *one = &book->rows[book->count++];
    size_t length = 1;
    snprintf(one->id, sizeof one->id, "%s", cell(&line));
    strcpy(one->json, "{");
    for (column = 1; column < columns; column++)
      length += (size_t)snprintf(one->json + length, sizeof one->json - length, "%s\"%s\": \"%s\"", column > 1 ? ", " : "",
                                 names[column], cell(&line));
    strcat(one->json, "}");
    CHECK(length + 2 < sizeof one->json && book->count < MOST);
  }
}

int main(void) {
  static const char *const files[] = {"01-known-customer", "02-moved", "03-twin", "04-spouse-and-newcomer", "05-mother-for-child",
                                      "06-company-branch", "07-nursing-home", "08-new-company-unknown-article",
                                      "09-father-and-son"};
  static data book_data;
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_importer *by_list = NULL, *by_callbacks = NULL;
  intakt_error *error = NULL;
  size_t settings_length, articles_length, customers_length, file;
  char *settings = read_file("examples/settings.toml", &settings_length);
  char *articles = read_file("examples/articles.csv", &articles_length);
  char *customers = read_file("examples/customers.csv", &customers_length);
  int place;
  size_t plans = 0;

  SUCCEEDS(intakt_importer_new(settings, settings_length, NULL, &by_list, &error));
  SUCCEEDS(intakt_importer_new(settings, settings_length, NULL, &by_callbacks, &error));
  SUCCEEDS(intakt_importer_set_articles_csv(by_list, TEXT("articles.csv"), articles, articles_length, NULL, &error));
  SUCCEEDS(intakt_importer_set_articles_csv(by_callbacks, TEXT("articles.csv"), articles, articles_length, NULL, &error));
  SUCCEEDS(intakt_importer_set_customers_csv(by_list, TEXT("customers.csv"), customers, customers_length, NULL, &error));
  fill(&book_data, customers);
  CHECK(book_data.count == 40);
  for (place = 0; place < book_data.count; place++)
    SUCCEEDS(intakt_importer_party_keys(by_callbacks, TEXT(book_data.rows[place].json), &book_data.rows[place].keys, &error));
  book.key_scheme = intakt_key_scheme();
  book.user_data = &book_data;
  book.snapshot = snapshot;
  book.count = count;
  book.count_by_key = count_by_key;
  book.parties_by_key = parties_by_key;
  book.party_by_id = party_by_id;
  SUCCEEDS(intakt_importer_set_address_book(by_callbacks, &book, &error));

  for (file = 0; file < sizeof files / sizeof files[0]; file++) {
    char name[128];
    size_t length;
    char *document;
    intakt_result *list = NULL, *callbacks = NULL;
    snprintf(name, sizeof name, "examples/orders/%s.xml", files[file]);
    document = read_file(name, &length);
    SUCCEEDS(intakt_importer_import(by_list, TEXT("shop"), TEXT(name), document, length, NULL, &list, &error));
    SUCCEEDS(intakt_importer_import(by_callbacks, TEXT("shop"), TEXT(name), document, length, NULL, &callbacks, &error));
    if (strcmp(intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL)) != 0)
      printf("%s\n%s", intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL));
    CHECK(strcmp(intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL)) == 0);
    CHECK(strcmp(intakt_result_account(list, NULL), intakt_result_account(callbacks, NULL)) == 0);
    CHECK(strcmp(intakt_result_warnings(list, NULL), intakt_result_warnings(callbacks, NULL)) == 0);
    plans += intakt_result_plan_count(list);
    intakt_result_free(list);
    intakt_result_free(callbacks);
    free(document);
  }
  CHECK(plans == 12);
  CHECK(book_data.asked_by_id > 0);

  intakt_importer_free(by_list);
  intakt_importer_free(by_callbacks);
  for (place = 0; place < book_data.count; place++) intakt_keys_free(book_data.rows[place].keys);
  free(customers);
  free(articles);
  free(settings);
  puts("ok");
  return 0;
}
