/*
 * A small practice that keeps its patients itself: takes a morning's orders in, asks where it is unclear who ordered, and carries the
 * rest out in its own files.
 *
 *     practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...
 *
 * STORE is a folder that is there. On the first start the patients come from CUSTOMERS; from then on they are in STORE/patients.csv, and the
 * ledger, which remembers what was done with each order, is in STORE/ledger.txt. A second start with the same orders finds them known.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

#define TEXT(text) (text), strlen(text)

static void stop(const char *why, const char *what) {
  fprintf(stderr, "%s%s\n", why, what);
  exit(1);
}

/* A call that must not fail here. */
static void must(int32_t status, intakt_error **error) {
  if (status < 0) stop("", intakt_error_text(*error, NULL));
}

/* ---- Tables in CSV files ---- */

#define COLUMNS 25

typedef struct row {
  char *cells[COLUMNS];
  intakt_keys *keys; /* of a patient */
} row;

typedef struct table {
  row *rows;
  size_t count, space;
} table;

static char *copy(const char *text, size_t length) {
  char *made = malloc(length + 1);
  if (made == NULL) stop("no memory", "");
  if (length > 0) memcpy(made, text, length);
  made[length] = '\0';
  return made;
}

static void set(row *one, int column, const char *text, size_t length) {
  free(one->cells[column]);
  one->cells[column] = copy(text, length);
}

static const char *cell(const row *one, int column) { return one->cells[column] == NULL ? "" : one->cells[column]; }

static row *add_row(table *of) {
  if (of->count == of->space) {
    of->space = of->space == 0 ? 64 : of->space * 2;
    of->rows = realloc(of->rows, of->space * sizeof *of->rows);
    if (of->rows == NULL) stop("no memory", "");
  }
  memset(&of->rows[of->count], 0, sizeof *of->rows);
  return &of->rows[of->count++];
}

static char *read_file(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  size_t space = 1 << 16, read;
  char *text = malloc(space);
  if (file == NULL || text == NULL) stop(name, " cannot be read");
  *length = 0;
  while ((read = fread(text + *length, 1, space - *length, file)) > 0)
    if ((*length += read) == space && (text = realloc(text, space *= 2)) == NULL) stop("no memory", "");
  fclose(file);
  return text;
}

/* CSV: cells in quotes may have commas in them, and "" stands for a quote. */
static void read_csv(table *into, const char *name) {
  size_t length, place, end = 0;
  char *text = read_file(name, &length);
  char *made = copy("", length);
  int quoted = 0, column = 0;
  row *line = NULL;
  for (place = 0; place < length; place++) {
    const char one = text[place];
    if (line == NULL) line = add_row(into);
    if (one == '"') {
      quoted = !quoted;
      if (quoted && place > 0 && text[place - 1] == '"') made[end++] = '"';
    } else if ((one == ',' || one == '\n') && !quoted) {
      if (column < COLUMNS) set(line, column++, made, end);
      end = 0;
      if (one == '\n') line = NULL, column = 0;
    } else if (one != '\r') {
      made[end++] = one;
    }
  }
  free(made);
  free(text);
}

static void write_csv(const table *of, const char *name, int columns) {
  FILE *file = fopen(name, "wb");
  size_t line;
  int column;
  if (file == NULL) stop(name, " cannot be written");
  for (line = 0; line < of->count; line++)
    for (column = 0; column < columns; column++) {
      const char *text = cell(&of->rows[line], column), *one;
      const int quote = strpbrk(text, ",\"\n") != NULL;
      if (quote) fputc('"', file);
      for (one = text; *one != '\0'; one++) {
        if (*one == '"') fputc('"', file);
        fputc(*one, file);
      }
      if (quote) fputc('"', file);
      fputc(column + 1 < columns ? ',' : '\n', file);
    }
  fclose(file);
}

static void free_table(table *of) {
  size_t line;
  int column;
  for (line = 0; line < of->count; line++) {
    for (column = 0; column < COLUMNS; column++) free(of->rows[line].cells[column]);
    intakt_keys_free(of->rows[line].keys);
  }
  free(of->rows);
}

/* The row of a table with these texts in its first cells. */
static row *find_row(const table *in, size_t from, const char *const *texts, const size_t *lengths, int count) {
  size_t line;
  int column;
  for (line = from; line < in->count; line++) {
    for (column = 0; column < count; column++) {
      const char *own = cell(&in->rows[line], column);
      if (strlen(own) != lengths[column] || memcmp(own, texts[column], lengths[column]) != 0) break;
    }
    if (column == count) return &in->rows[line];
  }
  return NULL;
}

/* The object of a row: every cell that is not empty, under the name of its column. */
static char *json_of(const table *of, const row *one, int from, int to) {
  size_t space = 2, end = 0;
  char *made;
  int column;
  for (column = from; column < to; column++) space += strlen(cell(&of->rows[0], column)) + 6 * strlen(cell(one, column)) + 8;
  made = copy("", space);
  for (column = from; column < to; column++) {
    const char *text = cell(one, column);
    if (*text == '\0') continue;
    end += (size_t)sprintf(made + end, "%c\"%s\":\"", end == 0 ? '{' : ',', cell(&of->rows[0], column));
    for (; *text != '\0'; text++) {
      if ((unsigned char)*text < 0x20) {
        end += (size_t)sprintf(made + end, "\\u%04x", (unsigned)*text);
        continue;
      }
      if (*text == '"' || *text == '\\') made[end++] = '\\';
      made[end++] = *text;
    }
    made[end++] = '"';
  }
  strcpy(made + end, end == 0 ? "{}" : "}");
  return made;
}

/* ---- The practice: patients, articles, and what became of each order ---- */

/* A patient is a row: the id, then the fields in the order of intakt_party_fields, then how often the row was changed. Row 0 has the names. */
#define VERSION 24

/* The ledger's rows: order or reference, tenant, source, kind or shop's id, number or party, state, record. */
#define LEDGER_COLUMNS 7

typedef struct practice {
  intakt_importer *importer;
  table patients, articles, ledger;
  char patients_file[512], ledger_file[512];
} practice;

static void save(const practice *own) {
  write_csv(&own->patients, own->patients_file, COLUMNS);
  write_csv(&own->ledger, own->ledger_file, LEDGER_COLUMNS);
}

/* Which keys a patient is found by is Intakt's business; a practice with a database keeps them in a table beside the patients. */
static void make_keys(practice *own, row *patient) {
  intakt_error *error = NULL;
  char *json = json_of(&own->patients, patient, 1, VERSION);
  intakt_keys_free(patient->keys);
  must(intakt_importer_party_keys(own->importer, TEXT(json), &patient->keys, &error), &error);
  free(json);
}

static row *find_patient(const practice *own, const char *id, size_t length) { return find_row(&own->patients, 1, &id, &length, 1); }

static int has_key(const row *patient, uint64_t key) {
  size_t count, place;
  const uint64_t *keys = intakt_keys_data(patient->keys, &count);
  for (place = 0; place < count; place++)
    if (keys[place] == key) return 1;
  return 0;
}

static int32_t give_patient(const practice *own, const row *patient, intakt_party_sink *sink) {
  char *json = json_of(&own->patients, patient, 1, VERSION);
  const int32_t status = intakt_party_sink_add_json(sink, TEXT(cell(patient, 0)), strtoull(cell(patient, VERSION), NULL, 10), TEXT(json), NULL);
  free(json);
  return status;
}

static int32_t snapshot(void *user_data, uint64_t *number) {
  const practice *own = user_data;
  size_t line;
  for (*number = 0, line = 1; line < own->patients.count; line++) *number += strtoull(cell(&own->patients.rows[line], VERSION), NULL, 10);
  return 0;
}

static int32_t count(void *user_data, uint64_t *number) {
  *number = ((practice *)user_data)->patients.count - 1;
  return 0;
}

static int32_t count_by_key(void *user_data, uint64_t key, uint64_t *number) {
  const practice *own = user_data;
  size_t line;
  for (*number = 0, line = 1; line < own->patients.count; line++) *number += (uint64_t)has_key(&own->patients.rows[line], key);
  return 0;
}

static int32_t parties_by_key(void *user_data, uint64_t key, intakt_party_sink *sink) {
  const practice *own = user_data;
  int32_t status = 0;
  size_t line;
  for (line = 1; line < own->patients.count && status == 0; line++)
    if (has_key(&own->patients.rows[line], key)) status = give_patient(own, &own->patients.rows[line], sink);
  return status;
}

static int32_t party_by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  const practice *own = user_data;
  const row *patient = find_patient(own, id, id_length);
  return patient == NULL ? 0 : give_patient(own, patient, sink);
}

/* Columns of articles: number, name, gtin, pzn, ... GTIN and PZN are asked for without leading zeros. */
static int32_t find_article(void *user_data, int32_t kind, const char *number, size_t number_length, intakt_article_sink *sink) {
  const practice *own = user_data;
  const int column = kind == INTAKT_ARTICLE_NUMBER ? 0 : kind == INTAKT_ARTICLE_GTIN ? 2 : 3;
  int32_t status = 0;
  size_t line;
  for (line = 1; line < own->articles.count && status == 0; line++) {
    const row *one = &own->articles.rows[line];
    const char *text = cell(one, column);
    char *json;
    while (column != 0 && *text == '0') text++;
    if (strlen(text) != number_length || memcmp(text, number, number_length) != 0) continue;
    json = json_of(&own->articles, one, 0, 7);
    status = intakt_article_sink_add_json(sink, TEXT(cell(one, 0)), 1, TEXT(json), NULL);
    free(json);
  }
  return status;
}

/* The row of the ledger for these four or five cells, made if it is wanted and not there. */
static row *ledger_row(practice *own, const char *const *texts, const size_t *lengths, int parts, int make) {
  row *found = find_row(&own->ledger, 0, texts, lengths, parts);
  int column;
  if (found != NULL || !make) return found;
  found = add_row(&own->ledger);
  for (column = 0; column < parts; column++) set(found, column, texts[column], lengths[column]);
  return found;
}

static row *order_row(practice *own, const intakt_order_key *key, int make) {
  const char *texts[5];
  size_t lengths[5];
  texts[0] = "order", texts[1] = key->tenant, texts[2] = key->source, texts[3] = key->kind, texts[4] = key->number;
  lengths[0] = 5, lengths[1] = (size_t)key->tenant_length, lengths[2] = (size_t)key->source_length;
  lengths[3] = (size_t)key->kind_length, lengths[4] = (size_t)key->number_length;
  return ledger_row(own, texts, lengths, 5, make);
}

static int32_t order(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  const row *found = order_row(user_data, key, 0);
  return found == NULL ? 0 : intakt_text_sink_add(sink, TEXT(cell(found, 6)), NULL);
}

static int32_t record(void *user_data, const intakt_order_key *key, const char *state, size_t state_length, const char *json,
                      size_t json_length) {
  row *found = order_row(user_data, key, 1);
  set(found, 5, state, state_length);
  set(found, 6, json, json_length);
  return 0;
}

static int32_t orders_in(void *user_data, const char *state, size_t state_length, intakt_order_sink *sink) {
  const practice *own = user_data;
  int32_t status = 0;
  size_t line;
  for (line = 0; line < own->ledger.count && status == 0; line++) {
    const row *one = &own->ledger.rows[line];
    intakt_order_key key;
    if (strcmp(cell(one, 0), "order") != 0 || strlen(cell(one, 5)) != state_length || memcmp(cell(one, 5), state, state_length) != 0) continue;
    key.tenant = cell(one, 1), key.source = cell(one, 2), key.kind = cell(one, 3), key.number = cell(one, 4);
    key.tenant_length = strlen(key.tenant), key.source_length = strlen(key.source);
    key.kind_length = strlen(key.kind), key.number_length = strlen(key.number);
    status = intakt_order_sink_add(sink, &key, NULL);
  }
  return status;
}

static row *reference_row(practice *own, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                          const char *id, size_t id_length, int make) {
  const char *texts[4];
  size_t lengths[4];
  texts[0] = "reference", texts[1] = tenant, texts[2] = source, texts[3] = id;
  lengths[0] = 9, lengths[1] = tenant_length, lengths[2] = source_length, lengths[3] = id_length;
  return ledger_row(own, texts, lengths, 4, make);
}

static int32_t cross_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                               const char *id, size_t id_length, intakt_text_sink *sink) {
  const row *found = reference_row(user_data, tenant, tenant_length, source, source_length, id, id_length, 0);
  return found == NULL || *cell(found, 4) == '\0' ? 0 : intakt_text_sink_add(sink, TEXT(cell(found, 4)), NULL);
}

static int32_t set_cross_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                                   const char *id, size_t id_length, const char *party, size_t party_length) {
  set(reference_row(user_data, tenant, tenant_length, source, source_length, id, id_length, 1), 4, party, party == NULL ? 0 : party_length);
  return 0;
}

/* ---- A clerk's question: the order and everybody it may be, side by side ---- */

static const char *const STATUSES[] = {"", "planned", "waiting", "held", "skipped"};
static const char *const FIELDS[] = {"", "declared_key", "official_number", "birth_date", "name", "company", "address", "email", "phone", "party_type"};
static const char *const LEVELS[] = {"", "equal", "variant", "similar", "partial", "near", "different", "missing"};
static const char *const ANSWERS[] = {"", "assign", "create", "accept", "reject", "later", "collective", "split", "assign_article", "placeholder"};
/* Later versions of the library may know more words than this program. */
#define WORD(words, number) ((size_t)(number) < sizeof(words) / sizeof *(words) ? (words)[number] : "?")

static const char *shown(const char *text) { return text == NULL ? "" : text; }

static void ask(const intakt_review_item *item) {
  const intakt_verdict *verdict = intakt_review_item_verdict(item);
  size_t place, step;
  int32_t field;
  printf("  ? %s\n", shown(intakt_reason_text(intakt_review_item_reason(item), NULL)));
  if (verdict != NULL) printf("    %s\n", shown(intakt_verdict_sentence_english(verdict, NULL)));
  for (field = 1; field <= 9; field++) {
    int begun = 0;
    for (place = 0; place < intakt_verdict_candidate_count(verdict); place++) {
      const intakt_candidate *candidate = intakt_verdict_candidate(verdict, place);
      for (step = 0; step < intakt_candidate_evidence_count(candidate); step++) {
        const intakt_evidence *evidence = intakt_candidate_evidence(candidate, step);
        if (intakt_evidence_field(evidence) != field) continue;
        if (!begun) printf("    %s: %s", WORD(FIELDS, field), shown(intakt_evidence_ours_value(evidence, NULL)));
        begun = 1;
        printf(" | %s: %s (%s)", shown(intakt_candidate_party(candidate, NULL)), shown(intakt_evidence_theirs_value(evidence, NULL)),
               WORD(LEVELS, intakt_evidence_level(evidence)));
      }
    }
    if (begun) putchar('\n');
  }
  printf("    you may:");
  for (place = 0; place < intakt_review_item_answer_count(item); place++) printf(" %s", WORD(ANSWERS, intakt_review_item_answer(item, place)));
  putchar('\n');
}

/* ---- Carrying a plan out ---- */

static void show_patient(const char *what, const practice *own, const char *id) {
  static const int names[] = {INTAKT_PARTY_FIELD_GIVEN_NAME, INTAKT_PARTY_FIELD_FAMILY_NAME, INTAKT_PARTY_FIELD_COMPANY};
  const row *patient = find_patient(own, TEXT(id));
  size_t place;
  printf("  %s %s", what, id);
  for (place = 0; place < 3 && patient != NULL; place++)
    if (*cell(patient, names[place]) != '\0') printf(" %s", cell(patient, names[place]));
  putchar('\n');
}

/* A getter's answer into a field of a row. */
#define TAKE(row, field, call)                            \
  do {                                                    \
    size_t length;                                        \
    const char *text = call;                              \
    if (text != NULL) set(row, field, text, length);      \
  } while (0)

static row *create_patient(practice *own, const intakt_party *party) {
  static const char *const genders[] = {"", "female", "male", "diverse"};
  const intakt_address *address = intakt_party_address(party);
  row *made = add_row(&own->patients);
  char id[32];
  sprintf(id, "%lu", (unsigned long)(own->patients.count - 1));
  set(made, 0, TEXT(id));
  set(made, VERSION, TEXT("1"));
  set(made, INTAKT_PARTY_FIELD_GENDER, TEXT(WORD(genders, intakt_party_gender(party))));
  TAKE(made, INTAKT_PARTY_FIELD_SALUTATION, intakt_party_salutation(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_TITLE, intakt_party_title(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_GIVEN_NAME, intakt_party_given_name(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_FAMILY_NAME, intakt_party_family_name(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_BIRTH_NAME, intakt_party_birth_name(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_COMPANY, intakt_party_company(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_DEPARTMENT, intakt_party_department(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_BIRTH_DATE, intakt_party_birth_date(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_STREET, intakt_address_street(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_HOUSE_NUMBER, intakt_address_house_number(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_ADDRESS_LINE2, intakt_address_line2(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_POSTAL_CODE, intakt_address_postal_code(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_CITY, intakt_address_city(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_STATE, intakt_address_state(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_COUNTRY, intakt_address_country(address, &length));
  TAKE(made, INTAKT_PARTY_FIELD_EMAIL, intakt_party_email(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_PHONE, intakt_party_phone(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_MOBILE, intakt_party_mobile(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_VAT_ID, intakt_party_vat_id(party, &length));
  TAKE(made, INTAKT_PARTY_FIELD_INSURANCE_NUMBER, intakt_party_insurance_number(party, &length));
  make_keys(own, made);
  return made;
}

static void update_patient(practice *own, const intakt_action *action) {
  const char *id = intakt_action_party(action, NULL);
  row *patient = find_patient(own, TEXT(id));
  uint64_t version = 0;
  char next[32];
  size_t place;
  intakt_action_version(action, &version);
  /* Only the patient that the plan was made for is changed. */
  if (patient == NULL || strtoull(cell(patient, VERSION), NULL, 10) != version) stop("the patient was changed meanwhile: read the order again", "");
  for (place = 0; place < intakt_action_field_count(action); place++) {
    const intakt_field_change *change = intakt_action_field(action, place);
    const int32_t field = intakt_field_change_field(change);
    printf("  %s of %s: %s -> %s\n", cell(&own->patients.rows[0], field), id, shown(intakt_field_change_old(change, NULL)),
           shown(intakt_field_change_new(change, NULL)));
    TAKE(patient, field, intakt_field_change_new(change, &length));
  }
  sprintf(next, "%lu", (unsigned long)(version + 1));
  set(patient, VERSION, TEXT(next));
  make_keys(own, patient);
}

/* What the practice does for an action, and the id of what was made, where something was. */
static void act(practice *own, const intakt_plan *plan, const intakt_action *action, char *id, size_t size) {
  const intakt_document_plan *document = intakt_action_document(action);
  const intakt_amounts *amounts = intakt_plan_amounts(plan);
  switch (intakt_action_kind(action)) {
    case INTAKT_ACTION_LINK_PARTY:
      snprintf(id, size, "%s", intakt_action_party(action, NULL));
      show_patient("is", own, id);
      break;
    case INTAKT_ACTION_CREATE_PARTY:
      snprintf(id, size, "%s", cell(create_patient(own, intakt_action_new_party(action)), 0));
      show_patient("new", own, id);
      break;
    case INTAKT_ACTION_UPDATE_PARTY:
      update_patient(own, action);
      snprintf(id, size, "%s", intakt_action_party(action, NULL));
      break;
    case INTAKT_ACTION_CREATE_DOCUMENT:
      snprintf(id, size, "D-%s", shown(intakt_planned_order_number(intakt_plan_order(plan), NULL)));
      printf("  document %s: %lu lines, %s %s\n", id, (unsigned long)intakt_document_plan_line_count(document),
             shown(intakt_amounts_gross(amounts, NULL)), shown(intakt_amounts_currency(amounts, NULL)));
      break;
    default:
      /* Payments, files, checks of articles: a practice does what it needs of them. */
      snprintf(id, size, "%s", shown(intakt_action_id(action, NULL)));
  }
}

static void carry_out(practice *own, const intakt_plan *plan) {
  intakt_error *error = NULL;
  size_t number_length, action_length, place;
  const char *number = intakt_planned_order_number(intakt_plan_order(plan), &number_length);
  must(intakt_importer_begin(own->importer, NULL, 0, TEXT("shop"), NULL, 0, number, number_length, &error), &error);
  for (place = 0; place < intakt_plan_action_count(plan); place++) {
    const intakt_action *action = intakt_plan_action(plan, place);
    const char *name = intakt_action_id(action, &action_length);
    char id[256];
    act(own, plan, action, id, sizeof id);
    must(intakt_importer_report(own->importer, NULL, 0, TEXT("shop"), NULL, 0, number, number_length, name, action_length,
                                INTAKT_OUTCOME_DONE, TEXT(id), NULL, &error), &error);
  }
  save(own);
}

static void take_in(practice *own, const char *name) {
  intakt_result *result = NULL;
  intakt_error *error = NULL;
  size_t length, place, step;
  char *document = read_file(name, &length);
  must(intakt_importer_import(own->importer, TEXT("shop"), TEXT(name), document, length, NULL, &result, &error), &error);
  for (place = 0; place < intakt_result_plan_count(result); place++) {
    const intakt_plan *plan = intakt_result_plan_node(result, place);
    printf("%s: %s", shown(intakt_planned_order_number(intakt_plan_order(plan), NULL)), WORD(STATUSES, intakt_plan_status(plan)));
    for (step = 0; step < intakt_plan_reason_count(plan); step++) printf(", %s", shown(intakt_reason_text(intakt_plan_reason(plan, step), NULL)));
    putchar('\n');
    for (step = 0; step < intakt_plan_review_count(plan); step++) ask(intakt_plan_review(plan, step));
    if (intakt_plan_status(plan) == INTAKT_PLAN_STATUS_PLANNED) carry_out(own, plan);
  }
  if (intakt_result_fault(result) != NULL) printf("! %s\n", intakt_error_message(intakt_result_fault(result), NULL));
  intakt_result_free(result);
  free(document);
  save(own);
}

/* ---- The start ---- */

static int is_there(const char *name) {
  FILE *file = fopen(name, "rb");
  if (file != NULL) fclose(file);
  return file != NULL;
}

int main(int arguments, char **words) {
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_articles stock = INTAKT_ARTICLES_INIT;
  intakt_ledger memory = INTAKT_LEDGER_INIT;
  practice own;
  intakt_error *error = NULL;
  size_t length, line;
  char *settings;
  int place;
  if (arguments < 6) {
    fprintf(stderr, "practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...\n");
    return 2;
  }
  memset(&own, 0, sizeof own);
  snprintf(own.patients_file, sizeof own.patients_file, "%s/patients.csv", words[1]);
  snprintf(own.ledger_file, sizeof own.ledger_file, "%s/ledger.txt", words[1]);
  settings = read_file(words[2], &length);
  must(intakt_importer_new(settings, length, NULL, &own.importer, &error), &error);
  free(settings);
  read_csv(&own.patients, is_there(own.patients_file) ? own.patients_file : words[3]);
  read_csv(&own.articles, words[4]);
  if (is_there(own.ledger_file)) read_csv(&own.ledger, own.ledger_file);
  set(&own.patients.rows[0], VERSION, TEXT("version"));
  for (line = 1; line < own.patients.count; line++) {
    if (*cell(&own.patients.rows[line], VERSION) == '\0') set(&own.patients.rows[line], VERSION, TEXT("1"));
    make_keys(&own, &own.patients.rows[line]);
  }

  book.key_scheme = intakt_key_scheme();
  book.user_data = stock.user_data = memory.user_data = &own;
  book.snapshot = snapshot, book.count = count, book.count_by_key = count_by_key;
  book.parties_by_key = parties_by_key, book.party_by_id = party_by_id;
  must(intakt_importer_set_address_book(own.importer, &book, &error), &error);
  stock.find = find_article;
  must(intakt_importer_set_articles(own.importer, &stock, &error), &error);
  memory.order = order, memory.record = record, memory.orders_in = orders_in;
  memory.cross_reference = cross_reference, memory.set_cross_reference = set_cross_reference;
  must(intakt_importer_set_ledger(own.importer, &memory, &error), &error);

  for (place = 5; place < arguments; place++) take_in(&own, words[place]);
  intakt_importer_free(own.importer);
  free_table(&own.patients);
  free_table(&own.articles);
  free_table(&own.ledger);
  return 0;
}
