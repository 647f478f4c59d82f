/* From a plan to its outcomes, over a restart of the host in between. */
#include "check.h"

static intakt_error *error;

static intakt_importer *new_importer(void) {
  static const char settings[] = "tenant = 'north'\n[articles]\nmissing = 'create_minimal'\n[sources.shop.document]\nkind = 'invoice'\n";
  intakt_importer *importer = NULL;
  SUCCEEDS(intakt_importer_new(TEXT(settings), NULL, &importer, &error));
  return importer;
}

static void import(intakt_importer *importer, const char *expected) {
  size_t length;
  const char *name = "examples/orders/08-new-company-unknown-article.xml";
  char *document = read_file(name, &length);
  intakt_result *result = NULL;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT(name), document, length, NULL, &result, &error));
  CHECK(intakt_result_plan_count(result) == 1);
  if (strstr(intakt_result_plan(result, 0, NULL), expected) == NULL) puts(intakt_result_plan(result, 0, NULL));
  CHECK(strstr(intakt_result_plan(result, 0, NULL), expected) != NULL);
  intakt_result_free(result);
  free(document);
}

/* The state that the settlement tells. */
static void report(intakt_importer *importer, const char *action, int32_t outcome, const char *text, const char *state) {
  intakt_buffer *settlement = NULL;
  SUCCEEDS(intakt_importer_report(importer, TEXT("north"), TEXT("shop"), TEXT("invoice"), TEXT("EK-8001"), TEXT(action), outcome,
                                  TEXT(text), &settlement, &error));
  if (strstr(intakt_buffer_text(settlement, NULL), state) == NULL) puts(intakt_buffer_text(settlement, NULL));
  CHECK(strstr(intakt_buffer_text(settlement, NULL), state) != NULL);
  intakt_buffer_free(settlement);
}

/* Saves the ledger, frees the importer, and loads it into a new one. */
static intakt_importer *restart(intakt_importer *importer) {
  intakt_buffer *saved = NULL, *again = NULL;
  size_t length, length_again;
  const char *text;
  SUCCEEDS(intakt_importer_ledger_save(importer, &saved, &error));
  intakt_importer_free(importer);
  importer = new_importer();
  text = intakt_buffer_text(saved, &length);
  FAILS(-8, "plan.ledger", intakt_importer_ledger_load(importer, text, length / 2, &error));
  SUCCEEDS(intakt_importer_ledger_load(importer, text, length, &error));
  SUCCEEDS(intakt_importer_ledger_save(importer, &again, &error));
  CHECK(strcmp(intakt_buffer_text(again, &length_again), text) == 0 && length_again == length);
  intakt_buffer_free(again);
  intakt_buffer_free(saved);
  return importer;
}

int main(void) {
  intakt_importer *importer = new_importer();
  intakt_buffer *settlement = NULL;

  import(importer, "\"status\":\"planned\"");
  import(importer, "\"status\":\"skipped\"");
  /* Taken back, it is planned anew. Tenant and kind of document are those of the settings where they are left empty. */
  SUCCEEDS(intakt_importer_withdraw(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT(" EK-8001 "), &settlement, &error));
  CHECK(strstr(intakt_buffer_text(settlement, NULL), "\"state\":\"held\"") != NULL);
  intakt_buffer_free(settlement);
  import(importer, "\"status\":\"planned\"");

  importer = restart(importer);
  SUCCEEDS(intakt_importer_begin(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), &error));
  FAILS(-8, "plan.outcome", intakt_importer_begin(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), &error));
  FAILS(-8, "depends on `party-1`", intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), TEXT("document-1"),
                                                 INTAKT_OUTCOME_DONE, TEXT("R-1"), NULL, &error));
  FAILS(-8, "the id of what was created is missing",
        intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), TEXT("party-1"), INTAKT_OUTCOME_DONE, NULL, 0,
                               NULL, &error));
  report(importer, "party-1", INTAKT_OUTCOME_UNKNOWN, "", "\"state\":\"unknown\"");
  report(importer, "party-1", INTAKT_OUTCOME_DONE, "4711", "\"state\":\"applying\"");
  report(importer, "party-1", INTAKT_OUTCOME_DONE, "4711", "\"state\":\"applying\"");
  FAILS(-8, "`party-1` was reported as done with another id",
        intakt_importer_report(importer, NULL, 0, TEXT("shop"), NULL, 0, TEXT("EK-8001"), TEXT("party-1"), INTAKT_OUTCOME_DONE,
                               TEXT("4712"), NULL, &error));

  importer = restart(importer);
  import(importer, "\"status\":\"skipped\"");
  report(importer, "article-1", INTAKT_OUTCOME_FAILED, "the article group is missing", "\"state\":\"failed\"");
  import(importer, "\"status\":\"planned\"");

  intakt_importer_free(importer);
  puts("ok");
  return 0;
}
