/*
 * The conformance programs in C, the reference for those in other languages: ../README.md says what each prints.
 *
 *     conformance read [--profile ID] FILE...
 *     conformance duplicates LIST
 *     conformance import SETTINGS CUSTOMERS ARTICLES FILE...
 *     conformance review SETTINGS CUSTOMERS ARTICLES FILE...
 *     conformance wrong
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

#define TEXT(text) (text), strlen(text)
#define SOURCE "shop"

/* ---- Printing: one fact a line ---- */

static void put_text(const char *text, size_t length) {
  size_t place;
  for (place = 0; place < length; place++) switch (text[place]) {
      case '\\': fputs("\\\\", stdout); break;
      case '\n': fputs("\\n", stdout); break;
      case '\r': fputs("\\r", stdout); break;
      case '\t': fputs("\\t", stdout); break;
      default: putchar(text[place]);
    }
}

static void text_fact(int depth, const char *name, const char *text, size_t length) {
  if (text == NULL || length == 0) return;
  printf("%*s%s: ", depth * 2, "", name);
  put_text(text, length);
  putchar('\n');
}

static void number_fact(int depth, const char *name, int64_t number) { printf("%*s%s: %lld\n", depth * 2, "", name, (long long)number); }

static void choice_fact(int depth, const char *name, int32_t choice) {
  if (choice != 0) number_fact(depth, name, choice);
}

static void answer_fact(int depth, const char *name, int32_t answer) {
  if (answer >= 0) number_fact(depth, name, answer);
}

/* A heading that is a text: `order 2026-1`. */
static void heading(int depth, const char *name, const char *text, size_t length) {
  printf("%*s%s", depth * 2, "", name);
  if (length > 0) putchar(' '), put_text(text, length);
  putchar('\n');
}

/* What a getter says, under the name of its field. */
#define FACT(depth, type, object, field)                              \
  do {                                                                \
    size_t fact_length;                                               \
    const char *fact_text = intakt_##type##_##field(object, &fact_length); \
    text_fact(depth, #field, fact_text, fact_length);                 \
  } while (0)
#define HEADING(depth, name, call)                         \
  do {                                                     \
    size_t heading_length;                                 \
    const size_t *heading_of = &heading_length;            \
    const char *heading_text = call;                       \
    heading(depth, name, heading_text, *heading_of);       \
  } while (0)
#define LENGTH (&heading_length)

static void put_position(int depth, const intakt_position *position) {
  if (position == NULL) return;
  printf("%*sposition: line %lld column %lld byte %lld\n", depth * 2, "", (long long)intakt_position_line(position),
         (long long)intakt_position_column(position), (long long)intakt_position_byte(position));
}

static void put_error(int depth, const intakt_error *error) {
  size_t length;
  const char *text;
  heading(depth, "error", NULL, 0);
  number_fact(depth + 1, "status", intakt_error_status(error));
  FACT(depth + 1, error, error, code);
  FACT(depth + 1, error, error, message);
  FACT(depth + 1, error, error, file);
  if (intakt_error_line(error) > 0)
    printf("%*sposition: line %lld column %lld byte %lld\n", depth * 2 + 2, "", (long long)intakt_error_line(error),
           (long long)intakt_error_column(error), (long long)intakt_error_byte(error));
  FACT(depth + 1, error, error, path);
  FACT(depth + 1, error, error, rule);
  FACT(depth + 1, error, error, found);
  /* Long ones list what the library knows of, which grows. */
  text = intakt_error_expected(error, &length);
  if (length <= 100) text_fact(depth + 1, "expected", text, length);
  FACT(depth + 1, error, error, hint);
}

/* Prints the error of a failed call, frees it, and says whether the call failed. */
static int failed(int depth, int32_t status, intakt_error **error) {
  if (status >= 0) return 0;
  put_error(depth, *error);
  intakt_error_free(*error);
  *error = NULL;
  return 1;
}

/* What cannot happen in a case: the program ends. */
static void must(int32_t status, intakt_error **error) {
  if (status >= 0) return;
  fprintf(stderr, "conformance: %s\n", intakt_error_text(*error, NULL));
  exit(2);
}

static char *read_file(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  size_t space = 1 << 20;
  char *text = malloc(space + 1);
  if (file == NULL || text == NULL) {
    fprintf(stderr, "conformance: %s cannot be read\n", name);
    exit(2);
  }
  *length = fread(text, 1, space, file);
  text[*length] = '\0';
  fclose(file);
  return text;
}

/* ---- read ---- */

static void put_problem(int depth, const intakt_problem *problem) {
  HEADING(depth, "problem", intakt_problem_code(problem, LENGTH));
  choice_fact(depth + 1, "severity", intakt_problem_severity(problem));
  FACT(depth + 1, problem, problem, message);
  put_position(depth + 1, intakt_problem_position(problem));
  FACT(depth + 1, problem, problem, path);
  FACT(depth + 1, problem, problem, rule);
  FACT(depth + 1, problem, problem, found_value);
  FACT(depth + 1, problem, problem, expected);
  FACT(depth + 1, problem, problem, hint);
}

static void put_address(int depth, const intakt_address *address) {
  if (address == NULL) return;
  heading(depth, "address", NULL, 0);
  choice_fact(depth + 1, "kind", intakt_address_kind(address));
  FACT(depth + 1, address, address, street);
  FACT(depth + 1, address, address, house_number);
  FACT(depth + 1, address, address, line2);
  FACT(depth + 1, address, address, postal_code);
  FACT(depth + 1, address, address, city);
  FACT(depth + 1, address, address, state);
  FACT(depth + 1, address, address, country);
}

static void put_party(int depth, const intakt_party *party) {
  size_t place;
  printf("%*sparty %d\n", depth * 2, "", (int)intakt_party_role(party));
  FACT(depth + 1, party, party, source_id);
  FACT(depth + 1, party, party, customer_number);
  FACT(depth + 1, party, party, salutation);
  FACT(depth + 1, party, party, title);
  FACT(depth + 1, party, party, given_name);
  FACT(depth + 1, party, party, family_name);
  FACT(depth + 1, party, party, birth_name);
  FACT(depth + 1, party, party, company);
  FACT(depth + 1, party, party, department);
  FACT(depth + 1, party, party, birth_date);
  choice_fact(depth + 1, "gender", intakt_party_gender(party));
  put_address(depth + 1, intakt_party_address(party));
  FACT(depth + 1, party, party, email);
  FACT(depth + 1, party, party, phone);
  FACT(depth + 1, party, party, mobile);
  FACT(depth + 1, party, party, vat_id);
  FACT(depth + 1, party, party, insurance_number);
  FACT(depth + 1, party, party, official_id);
  for (place = 0; place < intakt_party_identifier_count(party); place++) {
    const intakt_identifier *identifier = intakt_party_identifier(party, place);
    heading(depth + 1, "identifier", NULL, 0);
    FACT(depth + 2, identifier, identifier, scheme);
    FACT(depth + 2, identifier, identifier, value);
  }
}

static void put_line(int depth, const intakt_line *line) {
  size_t place, length;
  const char *text;
  int64_t mantissa;
  int32_t scale;
  HEADING(depth, "line", intakt_line_id(line, LENGTH));
  choice_fact(depth + 1, "kind", intakt_line_kind(line));
  FACT(depth + 1, line, line, article);
  FACT(depth + 1, line, line, gtin);
  FACT(depth + 1, line, line, pzn);
  FACT(depth + 1, line, line, aid_number);
  FACT(depth + 1, line, line, name);
  FACT(depth + 1, line, line, quantity);
  text = intakt_line_quantity(line, &length);
  if (text != NULL && intakt_decimal_parts(text, length, &mantissa, &scale, NULL) == INTAKT_STATUS_OK)
    printf("%*squantity_parts: %lld %d\n", depth * 2 + 2, "", (long long)mantissa, (int)scale);
  FACT(depth + 1, line, line, unit);
  FACT(depth + 1, line, line, price);
  FACT(depth + 1, line, line, price_quantity);
  choice_fact(depth + 1, "prices", intakt_line_prices(line));
  FACT(depth + 1, line, line, total);
  FACT(depth + 1, line, line, discount);
  FACT(depth + 1, line, line, discount_percent);
  FACT(depth + 1, line, line, tax_rate);
  FACT(depth + 1, line, line, tax);
  choice_fact(depth + 1, "side", intakt_line_side(line));
  FACT(depth + 1, line, line, prescription);
  for (place = 0; place < intakt_line_attribute_count(line); place++) {
    const intakt_attribute *attribute = intakt_line_attribute(line, place);
    heading(depth + 1, "attribute", NULL, 0);
    FACT(depth + 2, attribute, attribute, name);
    FACT(depth + 2, attribute, attribute, value);
  }
  for (place = 0; place < intakt_line_remark_count(line); place++) {
    text = intakt_line_remark(line, place, &length);
    text_fact(depth + 1, "remark", text, length);
  }
}

static void put_charge(int depth, const intakt_charge *charge) {
  heading(depth, "charge", NULL, 0);
  choice_fact(depth + 1, "kind", intakt_charge_kind(charge));
  FACT(depth + 1, charge, charge, label);
  FACT(depth + 1, charge, charge, amount);
  FACT(depth + 1, charge, charge, net);
  FACT(depth + 1, charge, charge, gross);
  FACT(depth + 1, charge, charge, tax_rate);
}

static void put_payment(int depth, const intakt_payment *payment) {
  heading(depth, "payment", NULL, 0);
  FACT(depth + 1, payment, payment, method);
  FACT(depth + 1, payment, payment, amount);
  answer_fact(depth + 1, "paid", intakt_payment_paid(payment));
  FACT(depth + 1, payment, payment, date);
  FACT(depth + 1, payment, payment, reference);
}

static void put_attachment(int depth, const intakt_attachment *attachment) {
  size_t length;
  heading(depth, "attachment", NULL, 0);
  FACT(depth + 1, attachment, attachment, name);
  FACT(depth + 1, attachment, attachment, media_type);
  if (intakt_attachment_bytes(attachment, &length) != NULL) number_fact(depth + 1, "size", (int64_t)length);
}

static void put_totals(int depth, const intakt_totals *totals) {
  if (totals == NULL) return;
  heading(depth, "totals", NULL, 0);
  FACT(depth + 1, totals, totals, lines);
  FACT(depth + 1, totals, totals, net);
  FACT(depth + 1, totals, totals, tax);
  FACT(depth + 1, totals, totals, gross);
  FACT(depth + 1, totals, totals, amount);
  FACT(depth + 1, totals, totals, line_count);
}

static void put_order(const intakt_order *order, int32_t status) {
  size_t place, length;
  const char *text;
  intakt_date date;
  HEADING(0, "order", intakt_order_number(order, LENGTH));
  number_fact(1, "faulty", status == INTAKT_STATUS_FAULTY);
  FACT(1, order, order, type);
  FACT(1, order, order, date);
  text = intakt_order_date(order, &length);
  if (text != NULL && intakt_date_parts(text, length, &date, NULL) == INTAKT_STATUS_OK)
    printf("  date_parts: %d %d %d %d %d %d\n", (int)date.year, (int)date.month, (int)date.day, (int)date.seconds,
           (int)date.offset_minutes, (int)date.has_offset);
  FACT(1, order, order, delivery_date);
  FACT(1, order, order, currency);
  choice_fact(1, "prices", intakt_order_prices(order));
  FACT(1, order, order, reference);
  FACT(1, order, order, language);
  FACT(1, order, order, shipping_method);
  answer_fact(1, "guest", intakt_order_guest(order));
  put_position(1, intakt_order_position(order));
  for (place = 0; place < intakt_order_party_count(order); place++) put_party(1, intakt_order_party(order, place));
  for (place = 0; place < intakt_order_line_count(order); place++) put_line(1, intakt_order_line(order, place));
  for (place = 0; place < intakt_order_charge_count(order); place++) put_charge(1, intakt_order_charge(order, place));
  for (place = 0; place < intakt_order_payment_count(order); place++) put_payment(1, intakt_order_payment(order, place));
  for (place = 0; place < intakt_order_attachment_count(order); place++) put_attachment(1, intakt_order_attachment(order, place));
  put_totals(1, intakt_order_totals(order));
  for (place = 0; place < intakt_order_remark_count(order); place++) {
    text = intakt_order_remark(order, place, &length);
    text_fact(1, "remark", text, length);
  }
  for (place = 0; place < intakt_order_problem_count(order); place++) put_problem(1, intakt_order_problem(order, place));
}

static void read_orders(const char *profile, const char *name) {
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  intakt_profiles *profiles = NULL;
  intakt_reader *reader = NULL;
  intakt_error *error = NULL;
  size_t place;
  text_fact(0, "file", TEXT(name));
  if (profile != NULL) options.profile = profile, options.profile_length = strlen(profile);
  must(intakt_profiles_new(0, &profiles, &error), &error);
  if (!failed(0, intakt_reader_open(profiles, TEXT(name), &options, &reader, &error), &error)) {
    FACT(0, reader, reader, profile);
    FACT(0, reader, reader, encoding);
    for (;;) {
      intakt_order *order = NULL;
      const int32_t status = intakt_reader_next(reader, &order, &error);
      if (status == INTAKT_STATUS_END) break;
      if (failed(0, status, &error)) continue;
      put_order(order, status);
      intakt_order_free(order);
    }
    for (place = 0; place < intakt_reader_warning_count(reader); place++) put_problem(0, intakt_reader_warning(reader, place));
    printf("orders: %d\n", (int)intakt_reader_order_count(reader));
    printf("filtered: %d\n", (int)intakt_reader_filtered_count(reader));
    printf("unreadable: %d\n", (int)intakt_reader_unreadable_count(reader));
  }
  intakt_reader_free(reader);
  intakt_profiles_free(profiles);
}

/* ---- Lists: the first line has the names of the columns; no quotes, no commas inside ---- */

#define MOST_ROWS 64
#define MOST_COLUMNS 32

typedef struct list {
  char *text;
  char *names[MOST_COLUMNS];
  char *cells[MOST_ROWS][MOST_COLUMNS];
  int rows, columns;
} list;

static int cut(char *line, char **cells) {
  int count = 0;
  for (;;) {
    char *comma = strchr(line, ',');
    cells[count++] = line;
    if (comma == NULL || count == MOST_COLUMNS) return count;
    *comma = '\0';
    line = comma + 1;
  }
}

static void read_list(list *made, const char *name) {
  size_t length;
  char *line, *end;
  memset(made, 0, sizeof *made);
  made->text = read_file(name, &length);
  for (line = made->text; (end = strchr(line, '\n')) != NULL && made->rows < MOST_ROWS; line = end + 1) {
    *end = '\0';
    if (made->columns == 0)
      made->columns = cut(line, made->names);
    else
      cut(line, made->cells[made->rows++]);
  }
}

static const char *cell(const list *table, int row, const char *name) {
  int column;
  for (column = 0; column < table->columns; column++)
    if (strcmp(table->names[column], name) == 0 && table->cells[row][column] != NULL) return table->cells[row][column];
  return "";
}

/* The object of a row: every cell that is not empty, in the order of the columns, without `id`. */
static char *row_json(const list *table, int row) {
  char *json = calloc(1, 4096);
  int column;
  if (json == NULL) exit(2);
  strcpy(json, "{");
  for (column = 0; column < table->columns; column++) {
    const char *value = table->cells[row][column];
    if (value == NULL || *value == '\0' || strcmp(table->names[column], "id") == 0) continue;
    snprintf(json + strlen(json), 4096 - strlen(json), "%s\"%s\":\"%s\"", json[1] == '\0' ? "" : ",", table->names[column], value);
  }
  strcat(json, "}");
  return json;
}

/* ---- duplicates ---- */

static void put_evidence(int depth, const intakt_evidence *evidence) {
  printf("%*sevidence %d\n", depth * 2, "", (int)intakt_evidence_field(evidence));
  number_fact(depth + 1, "level", intakt_evidence_level(evidence));
  number_fact(depth + 1, "weight", intakt_evidence_weight(evidence));
  number_fact(depth + 1, "running_sum", intakt_evidence_running_sum(evidence));
  FACT(depth + 1, evidence, evidence, ours);
  FACT(depth + 1, evidence, evidence, theirs);
  FACT(depth + 1, evidence, evidence, ours_value);
  FACT(depth + 1, evidence, evidence, theirs_value);
}

static void put_candidate(int depth, const intakt_candidate *candidate) {
  uint64_t version;
  size_t place;
  HEADING(depth, "candidate", intakt_candidate_party(candidate, LENGTH));
  if (intakt_candidate_version(candidate, &version)) number_fact(depth + 1, "version", (int64_t)version);
  number_fact(depth + 1, "score", intakt_candidate_score(candidate));
  FACT(depth + 1, candidate, candidate, match_key);
  for (place = 0; place < intakt_candidate_proof_count(candidate); place++)
    number_fact(depth + 1, "proof", intakt_candidate_proof(candidate, place));
  for (place = 0; place < intakt_candidate_contradiction_count(candidate); place++)
    number_fact(depth + 1, "contradiction", intakt_candidate_contradiction(candidate, place));
  for (place = 0; place < intakt_candidate_evidence_count(candidate); place++)
    put_evidence(depth + 1, intakt_candidate_evidence(candidate, place));
}

static int32_t put_pair(void *user_data, const intakt_pair *pair) {
  size_t place;
  ++*(int *)user_data;
  heading(0, "pair", NULL, 0);
  FACT(1, pair, pair, first);
  FACT(1, pair, pair, second);
  number_fact(1, "outcome", intakt_pair_outcome(pair));
  number_fact(1, "kind", intakt_pair_kind(pair));
  number_fact(1, "score", intakt_pair_score(pair));
  FACT(1, pair, pair, match_key);
  for (place = 0; place < intakt_pair_evidence_count(pair); place++) put_evidence(1, intakt_pair_evidence(pair, place));
  return 0;
}

static void put_match(const char *id, const intakt_match *match) {
  const intakt_verdict *verdict = intakt_match_verdict(match);
  const intakt_relation *relation = intakt_verdict_relation(verdict);
  size_t place;
  heading(0, "row", TEXT(id));
  number_fact(1, "outcome", intakt_verdict_outcome(verdict));
  number_fact(1, "kind", intakt_verdict_kind(verdict));
  FACT(1, verdict, verdict, party);
  if (relation != NULL) {
    heading(1, "relation", NULL, 0);
    number_fact(2, "kind", intakt_relation_kind(relation));
    FACT(2, relation, relation, party);
  }
  FACT(1, verdict, verdict, sentence_english);
  FACT(1, verdict, verdict, sentence_german);
  for (place = 0; place < intakt_verdict_candidate_count(verdict); place++)
    put_candidate(1, intakt_verdict_candidate(verdict, place));
}

static void find_duplicates(const char *name) {
  static list rows;
  intakt_matcher *matcher = NULL, *again = NULL;
  intakt_bytes *saved = NULL;
  intakt_error *error = NULL;
  uint64_t count = 0;
  size_t length;
  const void *bytes;
  int row, pairs = 0;
  read_list(&rows, name);
  must(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matcher, &error), &error);
  for (row = 0; row < rows.rows; row++) {
    char *json = row_json(&rows, row);
    const char *id = cell(&rows, row, "id");
    heading(0, "insert", TEXT(id));
    failed(1, intakt_matcher_upsert_json(matcher, TEXT(id), 1, TEXT(json), NULL, &error), &error);
    free(json);
  }
  must(intakt_matcher_count(matcher, &count, &error), &error);
  number_fact(0, "count", (int64_t)count);
  for (row = 0; row < rows.rows; row++) {
    intakt_match *match = NULL;
    char *json = row_json(&rows, row);
    const char *id = cell(&rows, row, "id");
    int32_t changed = 0;
    must(intakt_matcher_remove(matcher, TEXT(id), &changed, &error), &error);
    if (changed != 0) {
      must(intakt_matcher_query_json(matcher, TEXT(json), NULL, &match, &error), &error);
      put_match(id, match);
      intakt_match_free(match);
      must(intakt_matcher_upsert_json(matcher, TEXT(id), 2, TEXT(json), NULL, &error), &error);
    }
    free(json);
  }
  must(intakt_matcher_save(matcher, &saved, &error), &error);
  must(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &again, &error), &error);
  bytes = intakt_bytes_data(saved, &length);
  must(intakt_matcher_load(again, bytes, length, &error), &error);
  must(intakt_matcher_dedupe(again, INTAKT_ANY_SCORE, put_pair, &pairs, &error), &error);
  number_fact(0, "pairs", pairs);
  intakt_bytes_free(saved);
  intakt_matcher_free(again);
  intakt_matcher_free(matcher);
  free(rows.text);
}

/* ---- The host: its own address book, articles and ledger, in plain lists ---- */

typedef struct entry {
  char *key[4]; /* tenant, source, kind, number; of a cross-reference tenant, source, id, party */
  char *state, *record;
} entry;

typedef struct host {
  list customers, articles;
  intakt_keys *keys[MOST_ROWS];
  entry orders[MOST_ROWS], references[MOST_ROWS];
  int order_count, reference_count;
} host;

static int equals(const char *one, const char *text, uint64_t length) {
  return strlen(one) == length && memcmp(one, text, (size_t)length) == 0;
}

static char *copied(const char *text, uint64_t length) {
  char *made = malloc((size_t)length + 1);
  if (made == NULL) exit(2);
  if (length > 0) memcpy(made, text, (size_t)length);
  made[length] = '\0';
  return made;
}

static int has_key(const intakt_keys *keys, uint64_t key) {
  size_t count, place;
  const uint64_t *numbers = intakt_keys_data(keys, &count);
  for (place = 0; place < count; place++)
    if (numbers[place] == key) return 1;
  return 0;
}

static int32_t give_party(const host *own, int row, intakt_party_sink *sink) {
  char *json = row_json(&own->customers, row);
  const int32_t status = intakt_party_sink_add_json(sink, TEXT(cell(&own->customers, row, "id")), 1, TEXT(json), NULL);
  free(json);
  return status;
}

static int32_t book_snapshot(void *user_data, uint64_t *snapshot) {
  *snapshot = (uint64_t)((host *)user_data)->customers.rows;
  return 0;
}

static int32_t book_count_by_key(void *user_data, uint64_t key, uint64_t *count) {
  const host *own = user_data;
  int row;
  for (*count = 0, row = 0; row < own->customers.rows; row++) *count += (uint64_t)has_key(own->keys[row], key);
  return 0;
}

static int32_t book_parties_by_key(void *user_data, uint64_t key, intakt_party_sink *sink) {
  const host *own = user_data;
  int32_t status = 0;
  int row;
  for (row = 0; row < own->customers.rows && status == 0; row++)
    if (has_key(own->keys[row], key)) status = give_party(own, row, sink);
  return status;
}

static int32_t book_party_by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  const host *own = user_data;
  int row;
  for (row = 0; row < own->customers.rows; row++)
    if (equals(cell(&own->customers, row, "id"), id, id_length)) return give_party(own, row, sink);
  return 0;
}

static int32_t articles_snapshot(void *user_data, uint64_t *snapshot) {
  *snapshot = (uint64_t)((host *)user_data)->articles.rows;
  return 0;
}

static int32_t articles_find(void *user_data, int32_t kind, const char *number, size_t number_length, intakt_article_sink *sink) {
  const host *own = user_data;
  const char *column = kind == INTAKT_ARTICLE_NUMBER ? "number" : kind == INTAKT_ARTICLE_GTIN ? "gtin" : "pzn";
  int32_t status = 0;
  int row;
  for (row = 0; row < own->articles.rows && status == 0; row++)
    if (equals(cell(&own->articles, row, column), number, number_length)) {
      char *json = row_json(&own->articles, row);
      status = intakt_article_sink_add_json(sink, TEXT(cell(&own->articles, row, "number")), 1, TEXT(json), NULL);
      free(json);
    }
  return status;
}

static entry *find_order(host *own, const intakt_order_key *key) {
  int place;
  for (place = 0; place < own->order_count; place++) {
    entry *one = &own->orders[place];
    if (equals(one->key[0], key->tenant, key->tenant_length) && equals(one->key[1], key->source, key->source_length) &&
        equals(one->key[2], key->kind, key->kind_length) && equals(one->key[3], key->number, key->number_length))
      return one;
  }
  return NULL;
}

static int32_t ledger_order(void *user_data, const intakt_order_key *order, intakt_text_sink *sink) {
  const entry *found = find_order(user_data, order);
  return found == NULL ? 0 : intakt_text_sink_add(sink, TEXT(found->record), NULL);
}

static int32_t ledger_record(void *user_data, const intakt_order_key *order, const char *state, size_t state_length,
                             const char *record, size_t record_length) {
  host *own = user_data;
  entry *found = find_order(own, order);
  if (found == NULL) {
    if (own->order_count == MOST_ROWS) return 1;
    found = &own->orders[own->order_count++];
    found->key[0] = copied(order->tenant, order->tenant_length);
    found->key[1] = copied(order->source, order->source_length);
    found->key[2] = copied(order->kind, order->kind_length);
    found->key[3] = copied(order->number, order->number_length);
  }
  free(found->state);
  free(found->record);
  found->state = copied(state, state_length);
  found->record = copied(record, record_length);
  return 0;
}

static int32_t ledger_orders_in(void *user_data, const char *state, size_t state_length, intakt_order_sink *sink) {
  host *own = user_data;
  int32_t status = 0;
  int place;
  for (place = 0; place < own->order_count && status == 0; place++) {
    const entry *one = &own->orders[place];
    intakt_order_key key;
    if (!equals(one->state, state, state_length)) continue;
    key.tenant = one->key[0], key.tenant_length = strlen(one->key[0]);
    key.source = one->key[1], key.source_length = strlen(one->key[1]);
    key.kind = one->key[2], key.kind_length = strlen(one->key[2]);
    key.number = one->key[3], key.number_length = strlen(one->key[3]);
    status = intakt_order_sink_add(sink, &key, NULL);
  }
  return status;
}

static entry *find_reference(host *own, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                             const char *id, size_t id_length) {
  int place;
  for (place = 0; place < own->reference_count; place++) {
    entry *one = &own->references[place];
    if (equals(one->key[0], tenant, tenant_length) && equals(one->key[1], source, source_length) && equals(one->key[2], id, id_length))
      return one;
  }
  return NULL;
}

static int32_t ledger_cross_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source,
                                      size_t source_length, const char *source_id, size_t source_id_length,
                                      intakt_text_sink *sink) {
  const entry *found = find_reference(user_data, tenant, tenant_length, source, source_length, source_id, source_id_length);
  return found == NULL || *found->key[3] == '\0' ? 0 : intakt_text_sink_add(sink, TEXT(found->key[3]), NULL);
}

static int32_t ledger_set_cross_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source,
                                          size_t source_length, const char *source_id, size_t source_id_length,
                                          const char *party, size_t party_length) {
  host *own = user_data;
  entry *found = find_reference(own, tenant, tenant_length, source, source_length, source_id, source_id_length);
  if (found == NULL) {
    if (own->reference_count == MOST_ROWS) return 1;
    found = &own->references[own->reference_count++];
    found->key[0] = copied(tenant, tenant_length);
    found->key[1] = copied(source, source_length);
    found->key[2] = copied(source_id, source_id_length);
  }
  free(found->key[3]);
  found->key[3] = copied(party, party == NULL ? 0 : party_length);
  return 0;
}

static void close_host(host *own) {
  int place, part;
  for (place = 0; place < MOST_ROWS; place++) {
    intakt_keys_free(own->keys[place]);
    for (part = 0; part < 4; part++) free(own->orders[place].key[part]), free(own->references[place].key[part]);
    free(own->orders[place].state);
    free(own->orders[place].record);
  }
  free(own->customers.text);
  free(own->articles.text);
}

/* An importer over the host's lists; `own` stays until the importer is freed. */
static intakt_importer *open_host(host *own, const char *settings, const char *customers, const char *articles) {
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_articles stock = INTAKT_ARTICLES_INIT;
  intakt_ledger memory = INTAKT_LEDGER_INIT;
  intakt_importer *importer = NULL;
  intakt_error *error = NULL;
  size_t length;
  char *text = read_file(settings, &length);
  int row;
  memset(own, 0, sizeof *own);
  read_list(&own->customers, customers);
  read_list(&own->articles, articles);
  must(intakt_importer_new(text, length, NULL, &importer, &error), &error);
  free(text);
  for (row = 0; row < own->customers.rows; row++) {
    char *json = row_json(&own->customers, row);
    must(intakt_importer_party_keys(importer, TEXT(json), &own->keys[row], &error), &error);
    free(json);
  }
  book.key_scheme = intakt_key_scheme();
  book.user_data = stock.user_data = memory.user_data = own;
  book.snapshot = book.count = book_snapshot;
  book.count_by_key = book_count_by_key;
  book.parties_by_key = book_parties_by_key;
  book.party_by_id = book_party_by_id;
  must(intakt_importer_set_address_book(importer, &book, &error), &error);
  stock.snapshot = articles_snapshot;
  stock.find = articles_find;
  must(intakt_importer_set_articles(importer, &stock, &error), &error);
  memory.order = ledger_order;
  memory.record = ledger_record;
  memory.orders_in = ledger_orders_in;
  memory.cross_reference = ledger_cross_reference;
  memory.set_cross_reference = ledger_set_cross_reference;
  must(intakt_importer_set_ledger(importer, &memory, &error), &error);
  return importer;
}

/* The result of a file, or NULL when there is none. A fault behind the last order is printed, too. */
static intakt_result *import_file(intakt_importer *importer, const char *name) {
  intakt_result *result = NULL;
  intakt_error *error = NULL;
  size_t length;
  char *text = read_file(name, &length);
  int32_t status;
  text_fact(0, "file", TEXT(name));
  status = intakt_importer_import(importer, TEXT(SOURCE), TEXT(name), text, length, NULL, &result, &error);
  if (!failed(0, status, &error) && intakt_result_fault(result) != NULL) put_error(0, intakt_result_fault(result));
  free(text);
  return result;
}

/* ---- import ---- */

static void put_verdict(int depth, const intakt_verdict *verdict) {
  size_t place;
  if (verdict == NULL) return;
  heading(depth, "verdict", NULL, 0);
  number_fact(depth + 1, "outcome", intakt_verdict_outcome(verdict));
  number_fact(depth + 1, "kind", intakt_verdict_kind(verdict));
  FACT(depth + 1, verdict, verdict, party);
  if (intakt_verdict_outcome(verdict) != INTAKT_VERDICT_UNCLEAR) return;
  for (place = 0; place < intakt_verdict_candidate_count(verdict); place++) {
    const intakt_candidate *candidate = intakt_verdict_candidate(verdict, place);
    HEADING(depth + 1, "candidate", intakt_candidate_party(candidate, LENGTH));
    number_fact(depth + 2, "score", intakt_candidate_score(candidate));
  }
}

static void put_action(int depth, const intakt_action *action) {
  const intakt_party *person = intakt_action_new_party(action);
  const intakt_new_article *article = intakt_action_new_article(action);
  const intakt_document_plan *document = intakt_action_document(action);
  uint64_t version;
  size_t place, length;
  const char *text;
  HEADING(depth, "action", intakt_action_id(action, LENGTH));
  number_fact(depth + 1, "kind", intakt_action_kind(action));
  for (place = 0; place < intakt_action_depends_on_count(action); place++) {
    text = intakt_action_depends_on(action, place, &length);
    text_fact(depth + 1, "depends_on", text, length);
  }
  FACT(depth + 1, reason, intakt_action_reason(action), code);
  FACT(depth + 1, action, action, party);
  FACT(depth + 1, action, action, party_action);
  if (intakt_action_version(action, &version)) number_fact(depth + 1, "version", (int64_t)version);
  if (person != NULL) {
    FACT(depth + 1, party, person, given_name);
    FACT(depth + 1, party, person, family_name);
    FACT(depth + 1, party, person, company);
  }
  for (place = 0; place < intakt_action_field_count(action); place++) {
    const intakt_field_change *change = intakt_action_field(action, place);
    printf("%*sfield %d\n", depth * 2 + 2, "", (int)intakt_field_change_field(change));
    FACT(depth + 2, field_change, change, old);
    FACT(depth + 2, field_change, change, new);
  }
  FACT(depth + 1, action, action, contact);
  FACT(depth + 1, action, action, article);
  if (article != NULL) {
    FACT(depth + 1, new_article, article, number);
    FACT(depth + 1, new_article, article, name);
    FACT(depth + 1, new_article, article, price);
  }
  FACT(depth + 1, action, action, placeholder);
  if (document != NULL) {
    choice_fact(depth + 1, "document_kind", intakt_document_plan_kind(document));
    FACT(depth + 1, document_plan, document, order_number);
    number_fact(depth + 1, "lines", (int64_t)intakt_document_plan_line_count(document));
  }
  FACT(depth + 1, action, action, document_action);
  FACT(depth + 1, action, action, source_id);
}

static void put_plan(const intakt_plan *plan) {
  const intakt_amounts *amounts = intakt_plan_amounts(plan);
  size_t place, role;
  HEADING(0, "plan", intakt_planned_order_number(intakt_plan_order(plan), LENGTH));
  number_fact(1, "status", intakt_plan_status(plan));
  for (place = 0; place < intakt_plan_reason_count(plan); place++) {
    size_t length;
    const char *text = intakt_reason_code(intakt_plan_reason(plan, place), &length);
    text_fact(1, "reason", text, length);
  }
  for (place = 0; place < intakt_plan_party_count(plan); place++) {
    const intakt_party_plan *party = intakt_plan_party(plan, place);
    heading(1, "party", NULL, 0);
    for (role = 0; role < intakt_party_plan_role_count(party); role++) number_fact(2, "role", intakt_party_plan_role(party, role));
    number_fact(2, "decision", intakt_party_plan_decision(party));
    FACT(2, reason, intakt_party_plan_reason(party), code);
    put_verdict(2, intakt_party_plan_verdict(party));
  }
  for (place = 0; place < intakt_plan_action_count(plan); place++) put_action(1, intakt_plan_action(plan, place));
  for (place = 0; place < intakt_plan_right_count(plan); place++) number_fact(1, "right", intakt_plan_right(plan, place));
  if (amounts != NULL) {
    heading(1, "amounts", NULL, 0);
    FACT(2, amounts, amounts, currency);
    FACT(2, amounts, amounts, net);
    FACT(2, amounts, amounts, tax);
    FACT(2, amounts, amounts, gross);
  }
  number_fact(1, "questions", (int64_t)intakt_plan_review_count(plan));
}

static void put_account(const intakt_account *account) {
  heading(0, "account", NULL, 0);
  FACT(1, account, account, tenant);
  FACT(1, account, account, source);
  number_fact(1, "read", intakt_account_read(account));
  number_fact(1, "planned", intakt_account_planned(account));
  number_fact(1, "skipped", intakt_account_skipped(account));
  number_fact(1, "waiting", intakt_account_waiting(account));
  number_fact(1, "held", intakt_account_held(account));
  number_fact(1, "filtered", intakt_account_filtered(account));
  number_fact(1, "unreadable", intakt_account_unreadable(account));
}

static int is_check(int32_t kind) {
  return kind == INTAKT_ACTION_LINK_PARTY || kind == INTAKT_ACTION_CHECK_ARTICLE || kind == INTAKT_ACTION_USE_PLACEHOLDER;
}

/* Reports every action of a plan as done; what is made gets the ids `made-1`, `made-2` and so on, over all plans. */
static void carry_out(intakt_importer *importer, const intakt_plan *plan, int *made) {
  const intakt_planned_order *order = intakt_plan_order(plan);
  intakt_error *error = NULL;
  size_t number_length, action_length, place;
  const char *number = intakt_planned_order_number(order, &number_length);
  if (failed(0, intakt_importer_begin(importer, NULL, 0, TEXT(SOURCE), NULL, 0, number, number_length, &error), &error)) return;
  for (place = 0; place < intakt_plan_action_count(plan); place++) {
    const intakt_action *action = intakt_plan_action(plan, place);
    const char *id = intakt_action_id(action, &action_length);
    char own[32];
    if (is_check(intakt_action_kind(action))) continue;
    snprintf(own, sizeof own, "made-%d", ++*made);
    text_fact(1, "done", id, action_length);
    failed(1, intakt_importer_report(importer, NULL, 0, TEXT(SOURCE), NULL, 0, number, number_length, id, action_length,
                                     INTAKT_OUTCOME_DONE, TEXT(own), NULL, &error), &error);
  }
}

static void import_orders(char **lists, char **names, int count) {
  static host own;
  intakt_importer *importer = open_host(&own, lists[0], lists[1], lists[2]);
  int file, made = 0, again, place;
  /* The second time every order that was carried out is known. */
  for (again = 0; again < 2; again++)
    for (file = 0; file < count; file++) {
      intakt_result *result = import_file(importer, names[file]);
      size_t plan;
      for (plan = 0; plan < intakt_result_plan_count(result); plan++) {
        const intakt_plan *one = intakt_result_plan_node(result, plan);
        put_plan(one);
        if (intakt_plan_status(one) == INTAKT_PLAN_STATUS_PLANNED) carry_out(importer, one, &made);
      }
      if (result != NULL) put_account(intakt_result_account_node(result));
      intakt_result_free(result);
    }
  for (place = 0; place < own.order_count; place++)
    printf("ledger %s/%s/%s/%s: %s\n", own.orders[place].key[0], own.orders[place].key[1], own.orders[place].key[2],
           own.orders[place].key[3], own.orders[place].state);
  for (place = 0; place < own.reference_count; place++)
    printf("reference %s/%s/%s: %s\n", own.references[place].key[0], own.references[place].key[1], own.references[place].key[2],
           own.references[place].key[3]);
  intakt_importer_free(importer);
  close_host(&own);
}

/* ---- review ---- */

static void put_question(const intakt_review_item *item) {
  const intakt_order_identity *order = intakt_review_item_order(item);
  const intakt_verdict *verdict = intakt_review_item_verdict(item);
  size_t place, length;
  const char *text;
  HEADING(1, "question", intakt_review_item_id(item, LENGTH));
  number_fact(2, "asks", intakt_review_item_question(item));
  FACT(2, reason, intakt_review_item_reason(item), code);
  FACT(2, order_identity, order, tenant);
  FACT(2, order_identity, order, source);
  choice_fact(2, "kind", intakt_order_identity_kind(order));
  FACT(2, order_identity, order, number);
  FACT(2, review_item, item, owner);
  for (place = 0; place < intakt_review_item_role_count(item); place++) number_fact(2, "role", intakt_review_item_role(item, place));
  if (verdict != NULL) {
    number_fact(2, "outcome", intakt_verdict_outcome(verdict));
    number_fact(2, "verdict", intakt_verdict_kind(verdict));
    FACT(2, verdict, verdict, sentence_english);
    FACT(2, verdict, verdict, sentence_german);
  }
  for (place = 0; place < intakt_verdict_candidate_count(verdict); place++)
    put_candidate(2, intakt_verdict_candidate(verdict, place));
  for (place = 0; place < intakt_review_item_article_count(item); place++) {
    text = intakt_review_item_article(item, place, &length);
    text_fact(2, "article", text, length);
  }
  for (place = 0; place < intakt_review_item_answer_count(item); place++)
    number_fact(2, "may", intakt_review_item_answer(item, place));
}

static void review_orders(char **lists, char **names, int count) {
  static host own;
  intakt_importer *importer = open_host(&own, lists[0], lists[1], lists[2]);
  int file;
  for (file = 0; file < count; file++) {
    intakt_result *result = import_file(importer, names[file]);
    size_t plan, item;
    for (plan = 0; plan < intakt_result_plan_count(result); plan++) {
      const intakt_plan *one = intakt_result_plan_node(result, plan);
      HEADING(0, "plan", intakt_planned_order_number(intakt_plan_order(one), LENGTH));
      number_fact(1, "status", intakt_plan_status(one));
      for (item = 0; item < intakt_plan_review_count(one); item++) put_question(intakt_plan_review(one, item));
    }
    intakt_result_free(result);
  }
  intakt_importer_free(importer);
  close_host(&own);
}

/* ---- wrong ---- */

/* `error` is a pointer to the error, because the call that writes it stands in the same list of arguments. */
static void expect_failure(const char *what, int32_t status, intakt_error **error) {
  heading(0, "call", TEXT(what));
  if (!failed(1, status, error)) printf("  no error: %d\n", (int)status);
}

static void wrong_calls(void) {
  static const char person[] = "{\"given_name\":\"Andrea\",\"family_name\":\"Amsel\"}";
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  intakt_profiles *profiles = NULL;
  intakt_importer *importer = NULL, *other = NULL;
  intakt_matcher *matcher = NULL;
  intakt_reader *reader = NULL;
  intakt_result *result = NULL;
  intakt_buffer *buffer = NULL;
  intakt_keys *keys = NULL;
  intakt_error *error = NULL;
  intakt_date date;
  int64_t mantissa;
  int32_t scale;
  must(intakt_profiles_new(0, &profiles, &error), &error);
  must(intakt_importer_new(NULL, 0, NULL, &importer, &error), &error);
  must(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matcher, &error), &error);

  expect_failure("settings", intakt_importer_new(TEXT("tenant = 'a'\n[matching]\nidentity = 'nobody'\n"), NULL, &other, &error), &error);
  expect_failure("empty input", intakt_reader_new(profiles, TEXT("empty.xml"), NULL, 0, NULL, &reader, &error), &error);
  expect_failure("no xml", intakt_reader_new(profiles, TEXT("text.xml"), TEXT("no orders here"), NULL, &reader, &error), &error);
  options.profile = "no-such-profile", options.profile_length = strlen(options.profile);
  expect_failure("unknown profile", intakt_reader_new(profiles, TEXT("a.xml"), TEXT("<a/>"), &options, &reader, &error), &error);
  expect_failure("missing file", intakt_reader_open(profiles, TEXT("no-such-file.xml"), NULL, &reader, &error), &error);
  expect_failure("profile text", intakt_profiles_text(profiles, TEXT("no-such-profile"), &buffer, &error), &error);
  expect_failure("profile", intakt_profiles_add(profiles, TEXT("broken"), TEXT("id = "), &buffer, &error), &error);
  expect_failure("decimal", intakt_decimal_parts(TEXT("1,5"), &mantissa, &scale, &error), &error);
  expect_failure("date", intakt_date_parts(TEXT("2026-02-30"), &date, &error), &error);
  expect_failure("empty source", intakt_importer_import(importer, NULL, 0, TEXT("a.xml"), TEXT("<a/>"), NULL, &result, &error), &error);
  expect_failure("empty id", intakt_matcher_upsert_json(matcher, NULL, 0, 1, TEXT(person), NULL, &error), &error);
  expect_failure("party", intakt_matcher_upsert_json(matcher, TEXT("1"), 1, TEXT("{\"given_name\":"), NULL, &error), &error);
  expect_failure("field", intakt_importer_party_keys(importer, TEXT("{\"shoe_size\":\"43\"}"), &keys, &error), &error);
  expect_failure("list", intakt_importer_set_customers_csv(importer, TEXT("customers"), TEXT("given_name,family_name\nAndrea,Amsel\n"), NULL, &error), &error);
  expect_failure("order", intakt_importer_begin(importer, NULL, 0, TEXT(SOURCE), NULL, 0, TEXT("4711"), &error), &error);
  expect_failure("outcome", intakt_importer_report(importer, NULL, 0, TEXT(SOURCE), NULL, 0, TEXT("4711"), TEXT("party-1"), 99, NULL, 0, NULL, &error), &error);
  expect_failure("saved ledger", intakt_importer_ledger_load(importer, TEXT("rubbish"), &error), &error);
  expect_failure("saved matcher", intakt_matcher_load(matcher, TEXT("rubbish"), &error), &error);

  intakt_matcher_free(matcher);
  intakt_importer_free(importer);
  intakt_profiles_free(profiles);
}

int main(int count, char **arguments) {
  const char *program = count > 1 ? arguments[1] : "";
  int file = 2;
  if (strcmp(program, "read") == 0 && count > 2) {
    const char *profile = NULL;
    if (count > 4 && strcmp(arguments[2], "--profile") == 0) profile = arguments[3], file = 4;
    for (; file < count; file++) read_orders(profile, arguments[file]);
  } else if (strcmp(program, "duplicates") == 0 && count == 3) {
    find_duplicates(arguments[2]);
  } else if (strcmp(program, "import") == 0 && count > 5) {
    import_orders(arguments + 2, arguments + 5, count - 5);
  } else if (strcmp(program, "review") == 0 && count > 5) {
    review_orders(arguments + 2, arguments + 5, count - 5);
  } else if (strcmp(program, "wrong") == 0 && count == 2) {
    wrong_calls();
  } else {
    fprintf(stderr, "conformance read|duplicates|import|review|wrong ARGUMENTS; see bindings/conformance/README.md\n");
    return 2;
  }
  return 0;
}
