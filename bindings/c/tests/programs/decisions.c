/* Decisions in the host's own tables: followed, taken back, refused; and callbacks that fail, re-enter or give rubbish. */
#include "check.h"

#define UNTOUCHED ((void *)16)
#define NOW INT64_C(1780000000)
#define NONE NULL, 0
#define MOST 16

static intakt_error *error;

/* Both tables of the host: a decision has `subject` and `evidence`, a pair `one` and `other`. */
typedef struct row {
  char one[128];
  char other[128];
  char *kept;
  char revoked_by[32];
  int64_t revoked_at;
} row;

typedef struct tables {
  row decisions[MOST];
  row pairs[MOST];
  int decision_count, pair_count, returns;
  /* What it does wrong. */
  const char *wrong;
  intakt_importer *outer;
} tables;

static int drops;

static int is(const char *text, const char *given, size_t length) {
  return strlen(text) == length && memcmp(text, given, length) == 0;
}

static void set(char *text, size_t size, const char *given, size_t length) {
  CHECK(length < size);
  memcpy(text, given, length);
  text[length] = '\0';
}

static int does(const tables *host, const char *wrong) { return host->wrong != NULL && strcmp(host->wrong, wrong) == 0; }

static void give(intakt_decision_sink *sink, const row *rows, int place) {
  CHECK(intakt_decision_sink_add(sink, place + 1, TEXT(rows[place].kept), TEXT(rows[place].revoked_by), rows[place].revoked_at,
                                 NULL) == 0);
}

static int32_t count(void *user_data, uint64_t *number) {
  tables *host = user_data;
  int place;
  if (does(host, "no count")) return 0;
  *number = 0;
  for (place = 0; place < host->decision_count; place++) *number += host->decisions[place].revoked_by[0] == '\0';
  for (place = 0; place < host->pair_count; place++) *number += host->pairs[place].revoked_by[0] == '\0';
  if (does(host, "re-enter")) {
    intakt_buffer *answer = UNTOUCHED;
    CHECK(intakt_importer_decisions(host->outer, 1, &answer, NULL) == INTAKT_STATUS_BUSY && answer == UNTOUCHED);
    CHECK(intakt_importer_set_decisions(host->outer, NULL, NULL) == INTAKT_STATUS_BUSY);
    CHECK(intakt_importer_take_back_never(host->outer, 1, TEXT("A"), 0, NULL) == INTAKT_STATUS_BUSY);
    intakt_importer_free(host->outer);
  }
  return host->returns;
}

static int32_t in_force(void *user_data, const char *subject, size_t length, intakt_decision_sink *sink) {
  tables *host = user_data;
  int place;
  for (place = 0; place < host->decision_count; place++) {
    row *one = &host->decisions[place];
    int is_about = is(one->one, subject, length) || does(host, "somebody else");
    if (is_about && (one->revoked_by[0] == '\0' || does(host, "taken back"))) give(sink, host->decisions, place);
    /* Given twice is given once. */
    if (is_about && one->revoked_by[0] == '\0') give(sink, host->decisions, place);
    if (does(host, "two of a number"))
      CHECK(intakt_decision_sink_add(sink, place + 1, TEXT("{}"), NONE, 0, NULL) == 0 && intakt_decision_sink_add(sink, place + 1, TEXT("[]"), NONE, 0, NULL) == 0);
  }
  if (does(host, "damaged")) CHECK(intakt_decision_sink_add(sink, 9, TEXT("{\"key\":\"Zaun\"}"), NONE, 0, NULL) == 0);
  if (does(host, "not taken")) {
    CHECK(intakt_decision_sink_add(sink, 0, TEXT("{}"), NONE, 0, NULL) == INTAKT_STATUS_USAGE);
    CHECK(intakt_decision_sink_add(sink, 1, NONE, NONE, 0, NULL) == INTAKT_STATUS_USAGE);
    CHECK(intakt_decision_sink_add(sink, 1, "\xff", 1, NONE, 0, NULL) == INTAKT_STATUS_USAGE);
    CHECK(intakt_decision_sink_add(NULL, 1, TEXT("{}"), NONE, 0, NULL) == INTAKT_STATUS_USAGE);
    CHECK(intakt_text_sink_add((intakt_text_sink *)sink, TEXT("a"), NULL) == INTAKT_STATUS_USAGE);
  }
  return host->returns;
}

static int32_t decision(void *user_data, int64_t id, intakt_decision_sink *sink) {
  tables *host = user_data;
  if (does(host, "another number")) give(sink, host->decisions, 0);
  if (id >= 1 && id <= host->decision_count) give(sink, host->decisions, (int)id - 1);
  return host->returns;
}

static int32_t history(void *user_data, uint32_t most, intakt_decision_sink *sink) {
  tables *host = user_data;
  int place, first = host->decision_count - (int)most;
  for (place = first < 0 || does(host, "too many") ? 0 : first; place < host->decision_count; place++)
    give(sink, host->decisions, place);
  return host->returns;
}

static row *kept_row(row *rows, int *rows_count, const char *kept, size_t length) {
  row *one = &rows[*rows_count];
  CHECK(++*rows_count < MOST);
  one->kept = malloc(length + 1);
  CHECK(one->kept != NULL);
  set(one->kept, length + 1, kept, length);
  return one;
}

static int32_t decide(void *user_data, const char *subject, size_t subject_length, const char *evidence, size_t evidence_length,
                      const char *kept, size_t kept_length, const char *by, size_t by_length, int64_t at, int64_t *id) {
  tables *host = user_data;
  int place;
  row *one;
  if (does(host, "no number")) return 0;
  if (host->returns != 0) return host->returns;
  for (place = 0; place < host->decision_count; place++) {
    one = &host->decisions[place];
    if (is(one->one, subject, subject_length) && is(one->other, evidence, evidence_length) && one->revoked_by[0] == '\0') {
      set(one->revoked_by, sizeof one->revoked_by, by, by_length);
      one->revoked_at = at;
    }
  }
  one = kept_row(host->decisions, &host->decision_count, kept, kept_length);
  set(one->one, sizeof one->one, subject, subject_length);
  set(one->other, sizeof one->other, evidence, evidence_length);
  *id = host->decision_count;
  return 0;
}

static int32_t take_back(const tables *host, row *rows, int row_count, int64_t id, const char *by, size_t by_length, int64_t at,
                         int32_t *was_in_force) {
  if (does(host, "neither")) return 0;
  *was_in_force = id >= 1 && id <= row_count && rows[id - 1].revoked_by[0] == '\0';
  if (*was_in_force) {
    set(rows[id - 1].revoked_by, sizeof rows[id - 1].revoked_by, by, by_length);
    rows[id - 1].revoked_at = at;
  }
  return host->returns;
}

static int32_t revoke(void *user_data, int64_t id, const char *by, size_t by_length, int64_t at, int32_t *was_in_force) {
  tables *host = user_data;
  return take_back(host, host->decisions, host->decision_count, id, by, by_length, at, was_in_force);
}

static int32_t pairs_of(void *user_data, const char *whom, size_t length, intakt_decision_sink *sink) {
  tables *host = user_data;
  int place;
  for (place = 0; place < host->pair_count; place++) {
    const row *pair = &host->pairs[place];
    int is_about = is(pair->one, whom, length) || is(pair->other, whom, length) || does(host, "others");
    if (is_about && (pair->revoked_by[0] == '\0' || does(host, "pair back"))) give(sink, host->pairs, place);
  }
  return host->returns;
}

static int32_t forbid(void *user_data, const char *one, size_t one_length, const char *other, size_t other_length,
                      const char *kept, size_t kept_length, int64_t *id) {
  tables *host = user_data;
  row *pair;
  int place;
  for (place = 0; place < host->pair_count; place++) {
    pair = &host->pairs[place];
    if (is(pair->one, one, one_length) && is(pair->other, other, other_length) && pair->revoked_by[0] == '\0') {
      *id = place + 1;
      return 0;
    }
  }
  pair = kept_row(host->pairs, &host->pair_count, kept, kept_length);
  set(pair->one, sizeof pair->one, one, one_length);
  set(pair->other, sizeof pair->other, other, other_length);
  *id = host->pair_count;
  return host->returns;
}

static int32_t allow(void *user_data, int64_t id, const char *by, size_t by_length, int64_t at, int32_t *was_in_force) {
  tables *host = user_data;
  return take_back(host, host->pairs, host->pair_count, id, by, by_length, at, was_in_force);
}

static void dropped(void *user_data) {
  (void)user_data;
  drops++;
}

static intakt_decision_store store(tables *host) {
  static const char key[] = "a secret of the host's";
  intakt_decision_store made = INTAKT_DECISION_STORE_INIT;
  made.user_data = host;
  made.key = key;
  made.key_length = sizeof key - 1;
  made.count = count;
  made.in_force = in_force;
  made.decision = decision;
  made.history = history;
  made.decide = decide;
  made.revoke = revoke;
  made.pairs_of = pairs_of;
  made.forbid = forbid;
  made.allow = allow;
  made.drop = dropped;
  return made;
}

static intakt_importer *filled(void) {
  intakt_importer *importer = NULL;
  size_t length;
  char *list = read_file("examples/customers.csv", &length);
  SUCCEEDS(intakt_importer_new(NONE, NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_customers_csv(importer, TEXT("customers.csv"), list, length, NULL, &error));
  free(list);
  list = read_file("examples/articles.csv", &length);
  SUCCEEDS(intakt_importer_set_articles_csv(importer, TEXT("articles.csv"), list, length, NULL, &error));
  free(list);
  return importer;
}

/* The file whose last order is from one of two twins, or another one. */
static const char *source = "examples/orders/03-twin.xml";

/* The result of the file. */
static intakt_result *import(intakt_importer *importer, int32_t status) {
  size_t length;
  char *document = read_file(source, &length);
  intakt_result *result = NULL;
  CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT(source), document, length, NULL, &result, &error) == status);
  free(document);
  return result;
}

/* The plan of the last order, which must hold a part; the caller frees it. */
static char *plan(intakt_importer *importer, const char *part) {
  intakt_result *result = import(importer, INTAKT_STATUS_OK);
  const char *text = intakt_result_plan(result, intakt_result_plan_count(result) - 1, NULL);
  char *made = malloc(strlen(text) + 1);
  CHECK(made != NULL);
  strcpy(made, text);
  if (strstr(made, part) == NULL) printf("%s\nexpected %s\n", made, part);
  CHECK(strstr(made, part) != NULL);
  intakt_result_free(result);
  return made;
}

static void planned(intakt_importer *importer, const char *part) { free(plan(importer, part)); }

static void told(intakt_importer *importer, uint32_t most, const char *part) {
  intakt_buffer *answer = NULL;
  const char *text;
  SUCCEEDS(intakt_importer_decisions(importer, most, &answer, &error));
  text = intakt_buffer_text(answer, NULL);
  if (strstr(text, part) == NULL) printf("%s, expected %s\n", text, part);
  CHECK(strstr(text, part) != NULL);
  intakt_buffer_free(answer);
}

static void withdrawn(intakt_importer *importer) {
  SUCCEEDS(intakt_importer_withdraw(importer, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), NULL, &error));
}

#define DECIDE(choice, party, decision) \
  intakt_importer_decide(importer, TEXT(asked), TEXT("review-1"), TEXT(choice), party, TEXT("Amsel"), NOW, decision, &error)

static void answered(intakt_importer *importer, tables *host) {
  intakt_result *result = import(importer, INTAKT_STATUS_OK);
  const intakt_plan *held = intakt_result_plan_node(result, intakt_result_plan_count(result) - 1);
  const intakt_review_item *question = intakt_plan_review(held, 0);
  char *asked = plan(importer, "\"status\":\"held\""), *again;
  int64_t id = 0, pair = 0;
  CHECK(strlen(intakt_review_item_subject(question, NULL)) == 64 && strlen(intakt_review_item_evidence(question, NULL)) == 64);
  CHECK(strstr(asked, intakt_review_item_subject(question, NULL)) != NULL && intakt_review_item_outdated(question) == 0);
  intakt_result_free(result);

  /* Never the one, so it is the other. */
  SUCCEEDS(intakt_importer_never(importer, TEXT(asked), TEXT("review-1"), TEXT("19"), TEXT("Amsel"), NOW, &pair, &error));
  CHECK(pair == 1 && strncmp(host->pairs[0].one, "subject:", 8) == 0 && strcmp(host->pairs[0].other, "party:19") == 0);
  FAILS(-8, "never this party", DECIDE("assign", TEXT("19"), &id));
  SUCCEEDS(intakt_importer_take_back_never(importer, pair, TEXT("Amsel"), NOW + 1, &error));
  CHECK(strcmp(host->pairs[0].revoked_by, "Amsel") == 0 && host->pairs[0].revoked_at == NOW + 1);
  FAILS(-1, "no such pair", intakt_importer_take_back_never(importer, pair, TEXT("Amsel"), NOW, &error));

  SUCCEEDS(DECIDE("later", NONE, &id));
  SUCCEEDS(DECIDE("assign", TEXT("18"), &id));
  CHECK(id == 2);
  told(importer, 9, "\"choice\":\"assign\",\"party\":\"18\",\"identity\":\"");
  planned(importer, "\"ruling\":2");
  /* The plan is there; taken back, it is made by the same decision again, and without it the question is asked again. */
  withdrawn(importer);
  planned(importer, "\"ruling\":2");
  withdrawn(importer);
  SUCCEEDS(intakt_importer_take_back_decision(importer, 2, TEXT("Fink"), NOW + 2, &error));
  FAILS(-8, "taken back already", intakt_importer_take_back_decision(importer, 2, TEXT("Fink"), NOW + 2, &error));
  FAILS(-1, "no decision 9", intakt_importer_take_back_decision(importer, 9, TEXT("Fink"), NOW + 2, &error));
  told(importer, 1, "\"revoked\":{\"by\":\"Fink\",\"at\":1780000002}");
  planned(importer, "\"status\":\"held\"");

  /* Another answer to the same takes the place of the one before. */
  SUCCEEDS(DECIDE("assign", TEXT("19"), &id));
  SUCCEEDS(DECIDE("create", NONE, &id));
  CHECK(id == 4 && strcmp(host->decisions[2].revoked_by, "Amsel") == 0 && host->decisions[2].revoked_at == NOW);
  planned(importer, "\"ruling\":4");
  withdrawn(importer);

  /* Somebody who is the one is never the other. */
  SUCCEEDS(intakt_importer_never_same(importer, TEXT("18"), TEXT("19"), TEXT("Amsel"), NOW, &pair, &error));
  CHECK(pair == 2 && strcmp(host->pairs[1].one, "party:18") == 0 && strcmp(host->pairs[1].other, "party:19") == 0);
  SUCCEEDS(intakt_importer_never_same(importer, TEXT("18"), TEXT("19"), TEXT("Fink"), NOW, &pair, &error));
  CHECK(pair == 2 && host->pair_count == 2);

  /* Kept for a while, a plan's question is still answered; refused, the order is passed over. */
  again = plan(importer, "\"ruling\":4");
  FAILS(-1, "`review` is no question", intakt_importer_decide(importer, TEXT(again), TEXT("review-1"), TEXT("reject"), NONE,
                                                             TEXT("Amsel"), NOW, NULL, &error));
  free(again);
  SUCCEEDS(DECIDE("reject", NONE, NULL));
  planned(importer, "\"status\":\"skipped\"");
  free(asked);
}

/* Which article a line means is answered as who a party is; the id or number goes where the party's does. */
static void article(intakt_importer *importer) {
  char *asked;
  int64_t id = 0;
  source = "examples/orders/08-new-company-unknown-article.xml";
  asked = plan(importer, "\"question\":\"which_article\"");
  FAILS(-8, "does not have the answer", DECIDE("assign", TEXT("18"), &id));
  FAILS(-8, "not about who a party is",
        intakt_importer_never(importer, TEXT(asked), TEXT("review-1"), TEXT("19"), TEXT("Amsel"), NOW, &id, &error));
  FAILS(-1, "not exactly one article", DECIDE("assign_article", TEXT("NONE"), &id));
  FAILS(-1, "names an article", DECIDE("assign_article", NONE, &id));
  FAILS(-1, "takes none", DECIDE("placeholder", TEXT("EL-42"), &id));
  SUCCEEDS(DECIDE("assign_article", TEXT("EL-42"), &id));
  told(importer, 1, "\"choice\":\"assign_article\",\"article\":\"EL-42\",\"identity\":\"");
  planned(importer, "\"rulings\":[{\"line\":2,\"decision\":");
  free(asked);
  source = "examples/orders/03-twin.xml";
}

static void fault(intakt_importer *importer, tables *host, const char *wrong, int32_t host_code, const char *part) {
  intakt_result *result;
  const char *text;
  host->wrong = wrong;
  result = import(importer, INTAKT_STATUS_INCOMPLETE);
  text = intakt_error_text(intakt_result_fault(result), NULL);
  if (strstr(text, part) == NULL) printf("%s, expected %s\n", text, part);
  CHECK(strstr(text, part) != NULL && strstr(text, "Zaun") == NULL);
  CHECK(intakt_error_status(intakt_result_fault(result)) == INTAKT_STATUS_CALLBACK);
  CHECK(intakt_error_host_code(intakt_result_fault(result)) == host_code);
  intakt_result_free(result);
  host->wrong = NULL;
}

static void rubbish(void) {
  static tables host;
  intakt_importer *importer = filled();
  intakt_decision_store made = store(&host);
  intakt_buffer *answer = UNTOUCHED;
  char *asked;
  int64_t id = 7;
  int place;
  host.outer = importer;
  SUCCEEDS(intakt_importer_set_decisions(importer, &made, &error));
  asked = plan(importer, "\"status\":\"held\"");
  host.wrong = "re-enter";
  planned(importer, "\"status\":\"held\"");
  host.wrong = "no number";
  FAILS(-10, "`decide` wrote no number", DECIDE("create", NONE, &id));
  host.wrong = NULL;
  host.returns = 77;
  CHECK(DECIDE("reject", NONE, &id) == INTAKT_STATUS_CALLBACK && intakt_error_host_code(error) == 77);
  intakt_error_free(error);
  error = NULL;
  host.returns = 0;
  /* Nothing of it was kept. */
  planned(importer, "\"status\":\"held\"");
  SUCCEEDS(DECIDE("split", NONE, &id));
  SUCCEEDS(DECIDE("create", NONE, &id));
  SUCCEEDS(intakt_importer_never(importer, TEXT(asked), TEXT("review-1"), TEXT("19"), TEXT("A"), NOW, NULL, &error));
  fault(importer, &host, "no count", 0, "`count` wrote no number");
  fault(importer, &host, "taken back", 0, "`in_force` gave a decision that was taken back");
  fault(importer, &host, "somebody else", 0, "`in_force` gave a decision about somebody else");
  fault(importer, &host, "two of a number", 0, "`in_force` gave different rows of the same number");
  fault(importer, &host, "damaged", 0, "`in_force` gave row 9, which is damaged at line 1");
  fault(importer, &host, "not taken", 0, "`in_force` gave a row that cannot be taken");
  host.returns = 42;
  fault(importer, &host, NULL, 42, "returned 42");
  host.returns = 0;
  host.wrong = "too many";
  FAILS(-10, "`history` gave more decisions", intakt_importer_decisions(importer, 1, &answer, &error));
  host.wrong = "another number";
  FAILS(-10, "`decision` gave a decision of another number", intakt_importer_take_back_decision(importer, 2, TEXT("A"), NOW, &error));
  host.wrong = "neither";
  FAILS(-10, "`revoke` wrote neither", intakt_importer_take_back_decision(importer, 2, TEXT("A"), NOW, &error));
  FAILS(-10, "`allow` wrote neither", intakt_importer_take_back_never(importer, 1, TEXT("A"), NOW, &error));
  host.wrong = NULL;
  SUCCEEDS(intakt_importer_never_same(importer, TEXT("1"), TEXT("2"), TEXT("A"), NOW, NULL, &error));
  host.wrong = "others";
  FAILS(-10, "`pairs_of` gave a pair of others", DECIDE("assign", TEXT("18"), &id));
  host.wrong = NULL;
  SUCCEEDS(intakt_importer_take_back_never(importer, 1, TEXT("A"), NOW, &error));
  host.wrong = "pair back";
  FAILS(-10, "`pairs_of` gave a pair that was taken back", DECIDE("assign", TEXT("18"), &id));
  host.wrong = NULL;
  CHECK(answer == UNTOUCHED);
  free(asked);
  intakt_importer_free(importer);
  for (place = 0; place < MOST; place++) {
    free(host.decisions[place].kept);
    free(host.pairs[place].kept);
  }
}

static void misuse(void) {
  static tables host;
  static const char other_plan[] = "{\"format\":\"intakt-plan/9\",\"order\":{\"tenant\":\"a\",\"source\":\"b\",\"kind\":\"order\",\"payload_sha256\":\"\"}}";
  intakt_importer *importer = filled();
  intakt_decision_store made = INTAKT_DECISION_STORE_INIT;
  char *without = plan(importer, "\"status\":\"held\""), *asked;
  intakt_buffer *answer = UNTOUCHED;
  int64_t id = 7;
  int before = drops;
  CHECK(strstr(without, "\"key\"") == NULL);
  asked = without;
  FAILS(-1, "nowhere to keep", DECIDE("create", NONE, &id));
  FAILS(-1, "nowhere to keep", intakt_importer_decisions(importer, 1, &answer, &error));
  FAILS(-1, "has no callback `count`", intakt_importer_set_decisions(importer, &made, &error));
  made.struct_size = 9;
  FAILS(-1, "`decisions` has the struct_size 9", intakt_importer_set_decisions(importer, &made, &error));
  made = store(&host);
  made.flags = 1;
  FAILS(-1, "`decisions` has flags", intakt_importer_set_decisions(importer, &made, &error));
  made.flags = 0;
  made.key_length = 15;
  FAILS(-1, "`decisions.key` has 15 bytes", intakt_importer_set_decisions(importer, &made, &error));
  made.key = NULL;
  FAILS(-1, "`decisions.key` is NULL", intakt_importer_set_decisions(importer, &made, &error));
  made = store(&host);
  made.allow = NULL;
  FAILS(-1, "has no callback `allow`", intakt_importer_set_decisions(importer, &made, &error));
  CHECK(drops == before + 4);
  made = store(&host);
  FAILS(-1, "`importer` is NULL", intakt_importer_set_decisions(NULL, &made, &error));
  SUCCEEDS(intakt_importer_set_decisions(importer, &made, &error));
  /* A plan that was made before has no key. */
  FAILS(-8, "is not about who a party is", DECIDE("create", NONE, &id));
  FAILS(-8, "is not about who a party is",
        intakt_importer_never(importer, TEXT(without), TEXT("review-1"), TEXT("18"), TEXT("A"), NOW, &id, &error));
  asked = plan(importer, "\"status\":\"held\"");
  FAILS(-8, "does not have the answer `collective`", intakt_importer_decide(importer, TEXT(asked), TEXT("review-1"), TEXT("collective"), NONE,
                                                                           TEXT("A"), NOW, &id, &error));
  FAILS(-1, "no party of this id", DECIDE("assign", TEXT("none"), &id));
  FAILS(-1, "`party` is empty", DECIDE("assign", NONE, &id));
  FAILS(-1, "`choice` is no choice", DECIDE("guess", NONE, &id));
  FAILS(-1, "`importer` is NULL", intakt_importer_decide(NULL, TEXT(asked), TEXT("review-1"), TEXT("create"), NONE, TEXT("A"), 1, &id, &error));
  FAILS(-1, "`plan` is empty", intakt_importer_decide(importer, NONE, TEXT("review-1"), TEXT("create"), NONE, TEXT("A"), 1, &id, &error));
  FAILS(-1, "`plan` is no plan", intakt_importer_decide(importer, TEXT("{}"), TEXT("review-1"), TEXT("create"), NONE, TEXT("A"), 1, &id, &error));
  FAILS(-1, "`plan` has another format", intakt_importer_decide(importer, TEXT(other_plan), TEXT("review-1"), TEXT("create"), NONE, TEXT("A"), 1, &id, &error));
  FAILS(-1, "`review` is no question", intakt_importer_decide(importer, TEXT(asked), TEXT("review-9"), TEXT("create"), NONE, TEXT("A"), 1, &id, &error));
  FAILS(-1, "`by` is empty", intakt_importer_decide(importer, TEXT(asked), TEXT("review-1"), TEXT("create"), NONE, NONE, 1, &id, &error));
  FAILS(-1, "`answer` is NULL", intakt_importer_decisions(importer, 1, NULL, &error));
  FAILS(-1, "`by` is empty", intakt_importer_take_back_decision(importer, 1, NONE, NOW, &error));
  FAILS(-1, "`by` is empty", intakt_importer_take_back_never(importer, 1, TEXT(" "), NOW, &error));
  FAILS(-1, "always itself", intakt_importer_never_same(importer, TEXT("1"), TEXT("1"), TEXT("A"), NOW, &id, &error));
  FAILS(-1, "no party of this id", intakt_importer_never_same(importer, TEXT("1"), TEXT("none"), TEXT("A"), NOW, &id, &error));
  FAILS(-1, "no party of this id", intakt_importer_never_same(importer, TEXT("none"), TEXT("1"), TEXT("A"), NOW, &id, &error));
  FAILS(-1, "no party of this id",
        intakt_importer_never(importer, TEXT(asked), TEXT("review-1"), TEXT("none"), TEXT("A"), NOW, &id, &error));
  CHECK(id == 7 && answer == UNTOUCHED && host.decision_count == 0 && host.pair_count == 0);
  if (intakt_has(TEXT("sqlite"))) {
    intakt_database *database = NULL;
    SUCCEEDS(intakt_database_open(NONE, NULL, &database, &error));
    SUCCEEDS(intakt_importer_set_database(importer, database, &error));
    FAILS(-1, "in its database", DECIDE("create", NONE, &id));
    FAILS(-1, "`one` is empty", intakt_database_never_same(database, NONE, TEXT("1"), TEXT("A"), &id, &error));
    FAILS(-1, "no party of this id", intakt_database_never_same(database, TEXT("1"), TEXT("2"), TEXT("A"), &id, &error));
    SUCCEEDS(intakt_importer_set_database(importer, NULL, &error));
    intakt_database_free(database);
  }
  FAILS(-1, "`database` is NULL", intakt_database_never_same(NULL, TEXT("1"), TEXT("2"), TEXT("A"), &id, &error));
  /* NULL gives the host's object back, and nothing is followed any more. */
  SUCCEEDS(intakt_importer_set_decisions(importer, NULL, &error));
  CHECK(drops == before + 6);
  free(asked);
  free(without);
  intakt_importer_free(importer);
}

int main(void) {
  static tables host;
  intakt_importer *importer = filled();
  intakt_decision_store made = store(&host);
  int place;
  SUCCEEDS(intakt_importer_set_decisions(importer, &made, &error));
  answered(importer, &host);
  article(importer);
  intakt_importer_free(importer);
  CHECK(drops == 1);
  rubbish();
  misuse();
  for (place = 0; place < MOST; place++) {
    free(host.decisions[place].kept);
    free(host.pairs[place].kept);
  }
  puts("ok");
  return 0;
}
