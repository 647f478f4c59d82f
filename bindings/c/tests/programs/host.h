/* A host that keeps customers, articles and the ledger in arrays of its own, and the callbacks over them. */
#ifndef HOST_H
#define HOST_H

#include "check.h"

#define MOST 64

typedef struct row {
  char id[16];
  char json[1024];
  intakt_keys *keys;
} row;

typedef struct article {
  char number[32];
  char gtin[32];
  char pzn[32];
  char json[512];
} article;

typedef struct order {
  char key[128];
  intakt_order_key parts;
  char state[16];
  char *record;
} order;

typedef struct reference {
  char key[128];
  char party[32];
} reference;

typedef struct data {
  row rows[MOST];
  article articles[MOST];
  order orders[MOST];
  reference references[MOST];
  int count, article_count, order_count, reference_count;
  int asked_by_id, asked_for_articles, open, begun;
  /* How many calls of the ledger still succeed; below zero: all of them. */
  int left;
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

/* The host has no contacts, and knows that it has none. */
static inline int32_t contacts(void *user_data, const char *company, size_t company_length, intakt_party_sink *sink) {
  (void)user_data, (void)company, (void)company_length, (void)sink;
  return 0;
}

static inline int32_t count_by_keys(void *user_data, const uint64_t *keys, size_t key_count, uint64_t *counts) {
  size_t place;
  for (place = 0; place < key_count; place++) CHECK(count_by_key(user_data, keys[place], &counts[place]) == 0);
  return 0;
}

static inline int32_t parties_by_keys(void *user_data, const uint64_t *keys, size_t key_count, intakt_party_sink *sink) {
  size_t place;
  for (place = 0; place < key_count; place++) CHECK(parties_by_key(user_data, keys[place], sink) == 0);
  return 0;
}

/* The next cell of a line; quotes around it are taken off. */
static char *cell(char **rest) {
  char *begin = *rest, *end;
  if (*begin == '"') {
    end = strchr(++begin, '"');
    *end++ = '\0';
  } else {
    end = begin + strcspn(begin, ",");
  }
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

/* The host's own address book. `importer` computes the keys. */
static inline intakt_address_book address_book(data *book, intakt_importer *importer) {
  intakt_address_book made = INTAKT_ADDRESS_BOOK_INIT;
  int place;
  for (place = 0; place < book->count; place++)
    CHECK(intakt_importer_party_keys(importer, TEXT(book->rows[place].json), &book->rows[place].keys, NULL) == 0);
  made.key_scheme = intakt_key_scheme();
  made.user_data = book;
  made.snapshot = snapshot;
  made.count = count;
  made.count_by_key = count_by_key;
  made.parties_by_key = parties_by_key;
  made.party_by_id = party_by_id;
  return made;
}

static inline const char *without_zeros(const char *number) {
  while (*number == '0') number++;
  return number;
}

static inline int32_t article_snapshot(void *user_data, uint64_t *number) {
  *number = (uint64_t)((data *)user_data)->article_count;
  return 0;
}

static inline int32_t find_article(void *user_data, int32_t kind, const char *number, size_t number_length,
                                   intakt_article_sink *sink) {
  data *book = user_data;
  int place;
  book->asked_for_articles++;
  for (place = book->article_count - 1; place >= 0; place--) {
    const article *one = &book->articles[place];
    const char *own = kind == INTAKT_ARTICLE_NUMBER ? one->number
                      : kind == INTAKT_ARTICLE_GTIN ? without_zeros(one->gtin)
                                                    : without_zeros(one->pzn);
    if (strlen(own) == number_length && memcmp(own, number, number_length) == 0)
      CHECK(intakt_article_sink_add_json(sink, TEXT(one->number), 0, TEXT(one->json), NULL) == 0);
  }
  return 0;
}

/* Turns the list into articles as JSON. */
static inline void fill_articles(data *book, char *list) {
  char *line = strtok(list, "\r\n");
  CHECK(strcmp(line, "number,name,gtin,pzn,price,tax_rate,unit") == 0);
  while ((line = strtok(NULL, "\r\n")) != NULL) {
    article *one = &book->articles[book->article_count++];
    char *cells[7];
    int column, length;
    for (column = 0; column < 7; column++) cells[column] = cell(&line);
    snprintf(one->number, sizeof one->number, "%s", cells[0]);
    snprintf(one->gtin, sizeof one->gtin, "%s", cells[2]);
    snprintf(one->pzn, sizeof one->pzn, "%s", cells[3]);
    length = snprintf(one->json, sizeof one->json,
                      "{\"number\":\"%s\",\"name\":\"%s\",\"gtin\":\"%s\",\"pzn\":\"%s\",\"price\":\"%s\",\"tax_rate\":\"%s\","
                      "\"unit\":\"%s\"}",
                      cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    CHECK(length < (int)sizeof one->json && book->article_count < MOST);
  }
}

static inline intakt_articles articles(data *book) {
  intakt_articles made = INTAKT_ARTICLES_INIT;
  made.user_data = book;
  made.snapshot = article_snapshot;
  made.find = find_article;
  return made;
}

/* A text without a NUL byte, as the library gives it. */
static inline char *copy(const char *text, size_t length) {
  char *made = malloc(length + 1);
  CHECK(made != NULL);
  memcpy(made, text, length);
  made[length] = '\0';
  return made;
}

static inline void key_text(const intakt_order_key *key, char *text, size_t size) {
  int length = snprintf(text, size, "%.*s/%.*s/%.*s/%.*s", (int)key->tenant_length, key->tenant, (int)key->source_length,
                        key->source, (int)key->kind_length, key->kind, (int)key->number_length, key->number);
  CHECK(length > 0 && (size_t)length < size);
}

/* What the host's database returns when it fails. */
#define BROKEN_DATABASE 77

static inline int fails(data *book) { return book->left >= 0 && book->left-- == 0 ? BROKEN_DATABASE : 0; }

static inline int32_t keep_record(void *user_data, const intakt_order_key *key, const char *state, size_t state_length,
                                  const char *record, size_t record_length) {
  data *book = user_data;
  char text[128];
  int place;
  if (fails(book)) return BROKEN_DATABASE;
  key_text(key, text, sizeof text);
  for (place = 0; place < book->order_count && strcmp(book->orders[place].key, text) != 0; place++) {
  }
  if (place == book->order_count) {
    CHECK(++book->order_count < MOST);
    strcpy(book->orders[place].key, text);
    book->orders[place].parts = *key;
    book->orders[place].parts.tenant = copy(key->tenant, (size_t)key->tenant_length);
    book->orders[place].parts.source = copy(key->source, (size_t)key->source_length);
    book->orders[place].parts.kind = copy(key->kind, (size_t)key->kind_length);
    book->orders[place].parts.number = copy(key->number, (size_t)key->number_length);
  }
  free(book->orders[place].record);
  book->orders[place].record = copy(record, record_length);
  snprintf(book->orders[place].state, sizeof book->orders[place].state, "%.*s", (int)state_length, state);
  return 0;
}

static inline int32_t find_record(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  data *book = user_data;
  char text[128];
  int place;
  if (fails(book)) return BROKEN_DATABASE;
  key_text(key, text, sizeof text);
  for (place = 0; place < book->order_count; place++)
    if (strcmp(book->orders[place].key, text) == 0) return intakt_text_sink_add(sink, TEXT(book->orders[place].record), NULL);
  return 0;
}

static inline int32_t orders_in(void *user_data, const char *state, size_t state_length, intakt_order_sink *sink) {
  data *book = user_data;
  int place;
  if (fails(book)) return BROKEN_DATABASE;
  for (place = book->order_count - 1; place >= 0; place--)
    if (strlen(book->orders[place].state) == state_length && memcmp(book->orders[place].state, state, state_length) == 0)
      CHECK(intakt_order_sink_add(sink, &book->orders[place].parts, NULL) == 0);
  return 0;
}

static inline void reference_text(char *text, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                                  const char *id, size_t id_length) {
  snprintf(text, 128, "%.*s/%.*s/%.*s", (int)tenant_length, tenant, (int)source_length, source, (int)id_length, id);
}

static inline int32_t find_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source,
                                     size_t source_length, const char *id, size_t id_length, intakt_text_sink *sink) {
  data *book = user_data;
  char text[128];
  int place;
  if (fails(book)) return BROKEN_DATABASE;
  reference_text(text, tenant, tenant_length, source, source_length, id, id_length);
  for (place = 0; place < book->reference_count; place++)
    if (strcmp(book->references[place].key, text) == 0 && book->references[place].party[0] != '\0')
      return intakt_text_sink_add(sink, TEXT(book->references[place].party), NULL);
  return 0;
}

static inline int32_t keep_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source,
                                     size_t source_length, const char *id, size_t id_length, const char *party,
                                     size_t party_length) {
  data *book = user_data;
  char text[128];
  int place;
  if (fails(book)) return BROKEN_DATABASE;
  reference_text(text, tenant, tenant_length, source, source_length, id, id_length);
  for (place = 0; place < book->reference_count && strcmp(book->references[place].key, text) != 0; place++) {
  }
  if (place == book->reference_count) CHECK(++book->reference_count < MOST);
  strcpy(book->references[place].key, text);
  snprintf(book->references[place].party, sizeof book->references[place].party, "%.*s", (int)party_length,
           party == NULL ? "" : party);
  return 0;
}

static inline intakt_ledger ledger(data *book) {
  intakt_ledger made = INTAKT_LEDGER_INIT;
  book->left = -1;
  made.user_data = book;
  made.order = find_record;
  made.record = keep_record;
  made.orders_in = orders_in;
  made.cross_reference = find_reference;
  made.set_cross_reference = keep_reference;
  return made;
}

static inline void free_data(data *book) {
  int place;
  for (place = 0; place < book->count; place++) intakt_keys_free(book->rows[place].keys);
  for (place = 0; place < book->order_count; place++) {
    free(book->orders[place].record);
    free((char *)book->orders[place].parts.tenant);
    free((char *)book->orders[place].parts.source);
    free((char *)book->orders[place].parts.kind);
    free((char *)book->orders[place].parts.number);
  }
}

#endif
