/* A plan that is carried out and taken back; events for the host's log; how far an import is, and stopping it. */
#include "check.h"

#define UNTOUCHED ((void *)16)

static intakt_error *error;
static const char SETTINGS[] = "[articles]\nmissing = 'create_minimal'\n";
static const char FILE_NAME[] = "examples/orders/08-new-company-unknown-article.xml";

static intakt_importer *new_importer(void) {
  intakt_importer *made = NULL;
  SUCCEEDS(intakt_importer_new(TEXT(SETTINGS), NULL, &made, &error));
  return made;
}

static intakt_result *import(intakt_importer *importer, const char *name) {
  size_t length;
  char *document = read_file(name, &length);
  intakt_result *result = NULL;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT(name), document, length, NULL, &result, &error));
  free(document);
  return result;
}

typedef struct asked {
  int count, party, code;
} asked;

static int32_t written(void *user_data, int32_t kind, const char *id, size_t id_length, int32_t *how) {
  asked *host = user_data;
  CHECK(id_length > 0 && id != NULL);
  host->count++;
  if (kind == INTAKT_WRITTEN_PARTY) *how = host->party;
  else *how = INTAKT_WRITTEN_UNCHANGED;
  return host->code;
}

static char *steps(intakt_importer *importer, const char *journal, asked *host) {
  intakt_buffer *answer = NULL;
  char *made;
  size_t length;
  SUCCEEDS(intakt_importer_undo(importer, TEXT(journal), written, host, &answer, &error));
  intakt_buffer_text(answer, &length);
  made = malloc(length + 1);
  CHECK(made != NULL);
  memcpy(made, intakt_buffer_text(answer, NULL), length + 1);
  intakt_buffer_free(answer);
  return made;
}

static void report(intakt_importer *importer, const char *action, const char *id) {
  SUCCEEDS(intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), TEXT(action), INTAKT_OUTCOME_DONE,
                                  TEXT(id), NULL, &error));
}

static void taking_back(void) {
  intakt_importer *importer = new_importer(), *other = new_importer();
  intakt_result *result = import(importer, FILE_NAME);
  intakt_buffer *journal = UNTOUCHED, *answer = UNTOUCHED;
  asked host = {0, INTAKT_WRITTEN_UNCHANGED, 0};
  const char *text, *plan = intakt_result_plan(result, 0, NULL);
  const char *actions[16];
  uint64_t lengths[16];
  size_t count = 0;
  char *told;

  FAILS(-8, "nothing was reported", intakt_importer_journal(other, result, 0, &journal, &error));
  FAILS(-1, "`index` is that of no plan", intakt_importer_journal(importer, result, 1, &journal, &error));
  FAILS(-1, "`result` is NULL", intakt_importer_journal(importer, NULL, 0, &journal, &error));
  FAILS(-1, "`journal` is NULL", intakt_importer_journal(importer, result, 0, NULL, &error));
  FAILS(-1, "`importer` is NULL", intakt_importer_journal(NULL, result, 0, &journal, &error));
  CHECK(journal == UNTOUCHED);
  CHECK(strstr(plan, "\"id\":\"party-1\",\"type\":\"create_party\"") != NULL);
  report(importer, "party-1", "4711");
  actions[count++] = "party-1";
  if (strstr(plan, "\"id\":\"reference-1\"") != NULL) report(importer, actions[count++] = "reference-1", "");
  if (strstr(plan, "\"id\":\"article-1\",\"type\":\"create_article\"") != NULL) report(importer, actions[count++] = "article-1", "A-1");
  if (strstr(plan, "\"id\":\"article-2\",\"type\":\"create_article\"") != NULL) report(importer, actions[count++] = "article-2", "A-2");
  report(importer, actions[count++] = "document-1", "R-1");
  SUCCEEDS(intakt_importer_journal(importer, result, 0, &journal, &error));
  intakt_result_free(result);
  text = intakt_buffer_text(journal, NULL);
  CHECK(strstr(text, "4711") != NULL && strstr(text, "R-1") != NULL);

  /* Everything goes, unless somebody has worked on it since. */
  told = steps(importer, text, &host);
  if (strstr(told, "\"fate\":\"reversed\"") == NULL) puts(told);
  CHECK(strstr(told, "\"remove_party\"") != NULL && strstr(told, "4711") != NULL && host.count >= 2);
  CHECK(strstr(told, "it was changed since") == NULL);
  free(told);
  host.party = INTAKT_WRITTEN_EDITED;
  told = steps(importer, text, &host);
  CHECK(strstr(told, "it was changed since") != NULL);
  free(told);
  /* Rubbish of the callback, and none. */
  host.party = 0;
  FAILS(-10, "`written` wrote no number", intakt_importer_undo(importer, TEXT(text), written, &host, &answer, &error));
  host.party = 6;
  FAILS(-10, "`written` wrote 6, which is no intakt_written", intakt_importer_undo(importer, TEXT(text), written, &host, &answer, &error));
  host.code = 42;
  CHECK(intakt_importer_undo(importer, TEXT(text), written, &host, &answer, &error) == -10 && intakt_error_host_code(error) == 42);
  intakt_error_free(error);
  error = NULL;
  FAILS(-1, "`written` is NULL", intakt_importer_undo(importer, TEXT(text), NULL, NULL, &answer, &error));
  FAILS(-8, "plan.json: the journal cannot be read: line 1, column 1", intakt_importer_undo(importer, TEXT("Amsel"), written, &host, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_importer_undo(importer, TEXT(text), written, &host, NULL, &error));
  FAILS(-1, "`importer` is NULL", intakt_importer_undo(NULL, TEXT(text), written, &host, &answer, &error));

  /* What is told of it. */
  {
    size_t place;
    for (place = 0; place < count; place++) lengths[place] = strlen(actions[place]);
  }
  FAILS(-1, "`actions` has no elements", intakt_importer_settle_undo(importer, TEXT(text), actions, lengths, 0, &answer, &error));
  FAILS(-1, "`actions` is no pointer", intakt_importer_settle_undo(importer, TEXT(text), NULL, lengths, 1, &answer, &error));
  FAILS(-1, "`action_lengths` is no pointer", intakt_importer_settle_undo(importer, TEXT(text), actions, NULL, 1, &answer, &error));
  FAILS(-8, "plan.outcome", intakt_importer_settle_undo(other, TEXT(text), actions, lengths, count, &answer, &error));
  FAILS(-8, "plan.outcome", intakt_importer_plan_again(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), &error));
  CHECK(answer == UNTOUCHED);
  SUCCEEDS(intakt_importer_settle_undo(importer, TEXT(text), actions, lengths, count, &answer, &error));
  CHECK(strcmp(intakt_buffer_text(answer, NULL), "\"undone\"") == 0);
  intakt_buffer_free(answer);
  SUCCEEDS(intakt_importer_settle_undo(importer, TEXT(text), actions, lengths, count, NULL, &error));
  result = import(importer, FILE_NAME);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"planned\"") == NULL);
  intakt_result_free(result);
  SUCCEEDS(intakt_importer_plan_again(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), &error));
  result = import(importer, FILE_NAME);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"planned\"") != NULL);
  intakt_result_free(result);
  intakt_buffer_free(journal);
  intakt_importer_free(other);
  intakt_importer_free(importer);
}

typedef struct heard {
  int opened, planned, debug, all, drops;
} heard;

static void event(void *user_data, int32_t level, const char *code, size_t code_length, const char *json, size_t json_length) {
  heard *log = user_data;
  char line[2048];
  CHECK(json_length < sizeof line && code_length < json_length);
  memcpy(line, json, json_length);
  line[json_length] = '\0';
  CHECK(line[0] == '{' && strstr(line, "\"message\":") != NULL);
  log->all++;
  log->debug += level == INTAKT_LOG_DEBUG;
  log->opened += code_length == 12 && memcmp(code, "input.opened", 12) == 0 && strstr(line, "cxml-order") != NULL;
  log->planned += code_length == 13 && memcmp(code, "order.planned", 13) == 0 && strstr(line, "EK-8001") != NULL;
}

static void dropped(void *user_data) { ((heard *)user_data)->drops++; }

static void logs(void) {
  intakt_importer *importer = new_importer(), *other = new_importer();
  heard here = {0, 0, 0, 0, 0}, there = {0, 0, 0, 0, 0};
  intakt_log log = INTAKT_LOG_INIT;
  intakt_result *result;
  log.user_data = &here;
  FAILS(-1, "`log` has no callback `event`", intakt_importer_set_log(importer, &log, &error));
  log.event = event;
  log.level = 4;
  FAILS(-1, "`log` has a level", intakt_importer_set_log(importer, &log, &error));
  log.level = 0;
  log.struct_size = 2;
  FAILS(-1, "`log` has the struct_size 2", intakt_importer_set_log(importer, &log, &error));
  log.struct_size = sizeof log;
  FAILS(-1, "`importer` is NULL", intakt_importer_set_log(NULL, &log, &error));
  if (!intakt_has(TEXT("log"))) {
    FAILS(-1, "tells no events", intakt_importer_set_log(importer, &log, &error));
    intakt_importer_free(other);
    intakt_importer_free(importer);
    return;
  }
  log.drop = dropped;
  SUCCEEDS(intakt_importer_set_log(importer, &log, &error));
  log.user_data = &there;
  log.level = INTAKT_LOG_DEBUG;
  SUCCEEDS(intakt_importer_set_log(other, &log, &error));
  result = import(importer, FILE_NAME);
  intakt_result_free(result);
  CHECK(here.opened == 1 && here.planned == 1 && here.debug == 0 && there.all == 0);
  result = import(other, FILE_NAME);
  intakt_result_free(result);
  CHECK(here.planned == 1 && there.planned == 1 && there.debug > 0);
  report(other, "party-1", "4711");
  CHECK(there.all > there.debug + 3);
  SUCCEEDS(intakt_importer_set_log(importer, NULL, &error));
  CHECK(here.drops == 1);
  result = import(importer, "examples/orders/01-known-customer.xml");
  intakt_result_free(result);
  CHECK(here.opened == 1);
  intakt_importer_free(other);
  CHECK(there.drops == 1);
  intakt_importer_free(importer);
}

typedef struct far_so_far {
  uint64_t records, bytes;
  int calls, stop;
} far_so_far;

static int32_t progress(void *user_data, const intakt_progress *now) {
  far_so_far *seen = user_data;
  CHECK(now->struct_size == sizeof *now && now->records == (uint64_t)seen->calls && now->byte <= now->bytes && now->plans <= now->records);
  seen->records = now->records;
  seen->bytes = now->bytes;
  return seen->calls++ == seen->stop ? 42 : 0;
}

static void stopping(void) {
  intakt_importer *importer = new_importer();
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_result *result = NULL;
  far_so_far seen = {0, 0, 0, -1};
  size_t length;
  char *document = read_file("examples/orders/03-twin.xml", &length);
  options.progress = progress;
  options.progress_user_data = &seen;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("03.xml"), document, length, &options, &result, &error));
  CHECK(seen.records == 2 && seen.calls == 3 && seen.bytes == length && intakt_result_plan_count(result) == 2);
  intakt_result_free(result);
  intakt_importer_free(importer);

  importer = new_importer();
  seen.calls = 0;
  seen.stop = 1;
  CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT("03.xml"), document, length, &options, &result, NULL) == 1);
  CHECK(intakt_result_plan_count(result) == 1);
  CHECK(intakt_error_status(intakt_result_fault(result)) == INTAKT_STATUS_CALLBACK);
  CHECK(intakt_error_host_code(intakt_result_fault(result)) == 42);
  intakt_result_free(result);
  /* The next one goes on: what was planned before is known. */
  options.progress = NULL;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("03.xml"), document, length, &options, &result, &error));
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"skipped\"") != NULL);
  CHECK(strstr(intakt_result_plan(result, 1, NULL), "\"status\":\"skipped\"") == NULL);
  intakt_result_free(result);
  intakt_importer_free(importer);
  free(document);
}

int main(void) {
  taking_back();
  logs();
  stopping();
  puts("ok");
  return 0;
}
