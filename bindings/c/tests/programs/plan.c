/* Plans by getters: what JSON says of them, getters say, too. Settings on their own, and the time from the host. */
#include "check.h"

#define UNTOUCHED ((void *)1)
#define BROKEN "\xc3\x28xx"
#define SAYS(call, wanted) CHECK((call) != NULL && strcmp((call), (wanted)) == 0)

static intakt_error *error = NULL;

static intakt_importer *importer_with(const char *settings) {
  intakt_importer *importer = NULL;
  size_t length;
  char *customers = read_file("examples/customers.csv", &length);
  SUCCEEDS(intakt_importer_new(settings, strlen(settings), NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_customers_csv(importer, TEXT("customers"), customers, length, NULL, &error));
  free(customers);
  customers = read_file("examples/articles.csv", &length);
  SUCCEEDS(intakt_importer_set_articles_csv(importer, TEXT("articles"), customers, length, NULL, &error));
  free(customers);
  return importer;
}

static intakt_result *import(intakt_importer *importer, const char *name, const intakt_import_options *options) {
  intakt_result *result = NULL;
  size_t length;
  char *text = read_file(name, &length);
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), name, strlen(name), text, length, options, &result, &error));
  free(text);
  return result;
}

/* A mother orders for her child: one is known, one is new. */
static void a_plan_to_carry_out(void) {
  intakt_importer *importer = importer_with("[articles]\nmissing = 'create_minimal'\n");
  intakt_result *result = import(importer, "examples/orders/05-mother-for-child.xml", NULL);
  const intakt_plan *plan = intakt_result_plan_node(result, 0);
  const intakt_planned_order *order = intakt_plan_order(plan);
  const intakt_account *account = intakt_result_account_node(result);
  const intakt_action *document_action = NULL;
  const intakt_document_plan *document;
  const intakt_amounts *amounts = intakt_plan_amounts(plan);
  int found[32] = {0};
  uint64_t snapshot = 0, version;
  size_t place, length;

  intakt_importer_free(importer); /* the result needs it no longer */
  CHECK(plan != NULL && plan == intakt_result_plan_node(result, 0) && intakt_result_plan_node(result, 1) == NULL);
  SAYS(intakt_plan_format(plan, NULL), "intakt-plan/1");
  CHECK(intakt_plan_status(plan) == INTAKT_PLAN_STATUS_PLANNED);
  SAYS(intakt_reason_code(intakt_plan_reason(plan, 0), &length), "ready");
  CHECK(length == 5 && intakt_reason_text(intakt_plan_reason(plan, 0), NULL) != NULL);
  SAYS(intakt_planned_order_number(order, NULL), "2026-2004");
  SAYS(intakt_planned_order_source(order, NULL), "shop");
  CHECK(intakt_planned_order_kind(order) == INTAKT_DOCUMENT_KIND_INTAKE);
  CHECK(intakt_position_line(intakt_planned_order_position(order)) == 2);
  CHECK(intakt_plan_address_book_snapshot(plan, &snapshot) == 1 && snapshot > 0);
  SAYS(intakt_plan_json(plan, &length), intakt_result_plan(result, 0, NULL));
  CHECK(length == strlen(intakt_plan_json(plan, NULL)));
  CHECK(intakt_account_read(account) == 1 && intakt_account_planned(account) == 1 && intakt_account_record_count(account) == 0);
  SAYS(intakt_account_source(account, NULL), "shop");

  CHECK(intakt_plan_party_count(plan) > 0 && intakt_plan_right_count(plan) > 0);
  for (place = 0; place < intakt_plan_party_count(plan); place++) {
    const intakt_party_plan *party = intakt_plan_party(plan, place);
    CHECK(intakt_party_plan_role_count(party) > 0 && intakt_party_plan_role(party, 0) >= INTAKT_ROLE_ORDERER);
    CHECK(intakt_party_plan_role(party, 99) == 0 && intakt_party_plan_decision(party) > 0);
    CHECK(intakt_party_plan_reason(party) != NULL);
  }
  for (place = 0; place < intakt_plan_action_count(plan); place++) {
    const intakt_action *action = intakt_plan_action(plan, place);
    const int32_t kind = intakt_action_kind(action);
    CHECK(kind > 0 && kind < 32 && intakt_action_id(action, NULL) != NULL);
    found[kind]++;
    CHECK((kind == INTAKT_ACTION_LINK_PARTY || kind == INTAKT_ACTION_UPDATE_PARTY) == (intakt_action_party(action, NULL) != NULL));
    CHECK((kind == INTAKT_ACTION_CREATE_PARTY || kind == INTAKT_ACTION_CREATE_CONTACT) == (intakt_action_new_party(action) != NULL));
    CHECK((kind == INTAKT_ACTION_CREATE_ARTICLE) == (intakt_action_new_article(action) != NULL));
    CHECK((kind == INTAKT_ACTION_ADD_ATTACHMENT) == (intakt_action_attachment(action) != NULL));
    CHECK(strstr(intakt_plan_json(plan, NULL), intakt_action_json(action, NULL)) != NULL);
    if (kind == INTAKT_ACTION_LINK_PARTY) CHECK(intakt_action_version(action, &version) == 1);
    if (kind == INTAKT_ACTION_CREATE_DOCUMENT) document_action = action;
    if (kind == INTAKT_ACTION_CREATE_DOCUMENT) CHECK(intakt_action_depends_on_count(action) > 0 && intakt_action_version(action, &version) == 0 && version == 0);
    if (kind == INTAKT_ACTION_ADD_ATTACHMENT) {
      SAYS(intakt_attachment_name(intakt_action_attachment(action), NULL), "verordnung.txt");
      CHECK(intakt_attachment_bytes(intakt_action_attachment(action), &length) != NULL && length == 51);
      SAYS(intakt_action_document_action(action, NULL), "document-1");
    }
  }
  CHECK(found[INTAKT_ACTION_CREATE_DOCUMENT] == 1 && found[INTAKT_ACTION_ADD_ATTACHMENT] == 1);
  document = intakt_action_document(document_action);
  SAYS(intakt_document_plan_order_number(document, NULL), "2026-2004");
  CHECK(intakt_document_plan_line_count(document) == 2 && intakt_document_plan_party_count(document) > 0);
  SAYS(intakt_line_article(intakt_document_line_line(intakt_document_plan_line(document, 0)), NULL), "EL-KIND");
  CHECK(intakt_document_line_article_action(intakt_document_plan_line(document, 0), NULL) != NULL);
  SAYS(intakt_amounts_gross(amounts, NULL), "124.00");
  CHECK(intakt_amounts_rounding(amounts) == INTAKT_ROUNDING_PER_RATE && intakt_amounts_rate_count(amounts) == 2);
  SAYS(intakt_part_amounts_rate(intakt_amounts_rate(amounts, 0), NULL), "7");
  intakt_result_free(result);
}

/* A twin: the order is held, and a clerk is asked. */
static void a_question(void) {
  intakt_importer *importer = importer_with("");
  intakt_result *result = import(importer, "examples/orders/03-twin.xml", NULL);
  const intakt_plan *plan = intakt_result_plan_node(result, 1);
  const intakt_review_item *item = NULL;
  const intakt_verdict *verdict;
  const intakt_candidate *candidate;
  const intakt_account_entry *entry = intakt_account_record(intakt_result_account_node(result), 0);
  int64_t sum = 0;
  size_t place;

  CHECK(intakt_plan_status(plan) == INTAKT_PLAN_STATUS_HELD && intakt_plan_action_count(plan) == 0);
  for (place = 0; place < intakt_plan_review_count(plan); place++)
    if (intakt_review_item_question(intakt_plan_review(plan, place)) == INTAKT_QUESTION_WHICH_PARTY) item = intakt_plan_review(plan, place);
  CHECK(item != NULL && intakt_review_item_id(item, NULL) != NULL);
  SAYS(intakt_order_identity_source(intakt_review_item_order(item), NULL), "shop");
  CHECK(intakt_review_item_answer_count(item) > 1 && intakt_review_item_answer(item, 0) == INTAKT_ANSWER_ASSIGN);
  CHECK(strstr(intakt_review_item_json(item, NULL), "\"which_party\"") != NULL);

  verdict = intakt_review_item_verdict(item);
  CHECK(intakt_verdict_outcome(verdict) == INTAKT_VERDICT_UNCLEAR && intakt_verdict_kind(verdict) > 0);
  CHECK(intakt_verdict_party(verdict, NULL) == NULL && intakt_verdict_candidate_count(verdict) > 0);
  CHECK(intakt_verdict_sentence_german(verdict, NULL) != NULL && intakt_verdict_sentence_english(verdict, NULL) != NULL);
  CHECK(strstr(intakt_plan_json(plan, NULL), intakt_verdict_json(verdict, NULL)) != NULL);
  candidate = intakt_verdict_candidate(verdict, 0);
  CHECK(intakt_candidate_party(candidate, NULL) != NULL && intakt_candidate_match_key(candidate, NULL)[0] != '\0');
  CHECK(intakt_candidate_evidence_count(candidate) > 1);
  for (place = 0; place < intakt_candidate_evidence_count(candidate); place++) {
    const intakt_evidence *evidence = intakt_candidate_evidence(candidate, place);
    sum += intakt_evidence_weight(evidence);
    CHECK(intakt_evidence_running_sum(evidence) == sum && intakt_evidence_field(evidence) > 0);
    CHECK(intakt_evidence_level(evidence) >= INTAKT_EVIDENCE_LEVEL_EQUAL && intakt_evidence_level(evidence) <= INTAKT_EVIDENCE_LEVEL_MISSING);
    if (intakt_evidence_field(evidence) != INTAKT_EVIDENCE_FIELD_NAME) continue;
    CHECK(strchr(intakt_evidence_ours(evidence, NULL), '(') != NULL); /* masked */
    CHECK(strchr(intakt_evidence_ours_value(evidence, NULL), '(') == NULL && intakt_evidence_theirs_value(evidence, NULL) != NULL);
    CHECK(strstr(intakt_candidate_json(candidate, NULL), intakt_evidence_json(evidence, NULL)) != NULL);
  }
  CHECK(sum == intakt_candidate_score(candidate));
  CHECK(intakt_account_entry_class(entry) == INTAKT_CLASS_HELD);
  SAYS(intakt_reason_code(intakt_account_entry_reason(entry), NULL), "party_unclear");
  intakt_result_free(result);
  intakt_importer_free(importer);
}

static void settings(void) {
  intakt_importer *importer = importer_with("tenant = 'praxis'\n");
  intakt_buffer *buffer = UNTOUCHED;
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_result *result = NULL;
  const char *wrong = "[parties]\nuncleer = 'hold'\nunclear = 'never'\n", *aged = "tenant = 'praxis'\n[schedule]\nminimum_age_minutes = 30\n";

  check_status(__LINE__, intakt_settings_check(TEXT(wrong), &buffer, &error), INTAKT_STATUS_INCOMPLETE, &error, NULL);
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "settings.unknown_key") != NULL);
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "settings.value") != NULL);
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_settings_check(NULL, 0, &buffer, &error));
  SAYS(intakt_buffer_text(buffer, NULL), "[]");
  intakt_buffer_free(buffer), buffer = UNTOUCHED;
  FAILS(-1, "`settings` is not UTF-8", intakt_settings_check(BROKEN, 4, &buffer, &error));
  FAILS(-1, "`problems` is NULL", intakt_settings_check(NULL, 0, NULL, &error));

  FAILS(-6, "2:1:", intakt_settings_in_force(TEXT(wrong), TEXT("shop"), &buffer, &error));
  FAILS(-1, "`source` is empty", intakt_settings_in_force(NULL, 0, NULL, 0, &buffer, &error));
  CHECK(buffer == UNTOUCHED);
  SUCCEEDS(intakt_settings_in_force(TEXT("[sources.shop.document]\nkind = 'invoice'\n"), TEXT("shop"), &buffer, &error));
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "{\"path\":\"document.kind\",\"value\":\"invoice\",\"layer\":\"source\"}") != NULL);
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_settings_schema(&buffer, &error));
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "\"$schema\"") != NULL);
  intakt_buffer_free(buffer), buffer = UNTOUCHED;

  FAILS(-1, "`importer` is NULL", intakt_importer_set_settings(NULL, NULL, 0, &error));
  FAILS(-6, "2:1:", intakt_importer_set_settings(importer, TEXT(wrong), &error));
  FAILS(-1, "has another tenant", intakt_importer_set_settings(importer, TEXT("tenant = 'other'"), &error));
  FAILS(-1, "has another country", intakt_importer_set_settings(importer, TEXT("tenant = 'praxis'\n[matching]\ncountry = 'AT'"), &error));
  SUCCEEDS(intakt_importer_set_settings(importer, TEXT(aged), &error));

  /* The order is of 2026-11-19: a minute later it is too young, a day later it is not. */
  options.now = "2026-11-19T20:16:00+01:00", options.now_length = strlen(options.now);
  result = import(importer, "examples/orders/05-mother-for-child.xml", &options);
  SAYS(intakt_reason_code(intakt_plan_reason(intakt_result_plan_node(result, 0), 0), NULL), "too_young");
  CHECK(intakt_plan_status(intakt_result_plan_node(result, 0)) == INTAKT_PLAN_STATUS_WAITING);
  intakt_result_free(result);
  options.now = "2026-11-20T20:16:00+01:00";
  result = import(importer, "examples/orders/05-mother-for-child.xml", &options);
  CHECK(intakt_plan_status(intakt_result_plan_node(result, 0)) != INTAKT_PLAN_STATUS_WAITING);
  intakt_result_free(result), result = UNTOUCHED;
  options.now = "yesterday", options.now_length = 9;
  FAILS(-1, "`options.now` is no date", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  options.now = NULL, options.now_length = 1;
  FAILS(-1, "`options.now` is NULL", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  options.now_length = 0, options.reserved = "x";
  FAILS(-1, "`options`", intakt_importer_import(importer, TEXT("s"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  CHECK(result == UNTOUCHED);
  intakt_importer_free(importer);
}

static void nothing(void) {
  size_t length = 7;
  uint64_t version = 7;
  CHECK(intakt_result_plan_node(NULL, 0) == NULL && intakt_result_account_node(NULL) == NULL);
  CHECK(intakt_plan_json(NULL, &length) == NULL && length == 0 && intakt_plan_action(NULL, 0) == NULL);
  CHECK(intakt_action_version(NULL, &version) == 0 && version == 0 && intakt_action_version(NULL, NULL) == 0);
  CHECK(intakt_verdict_candidate_count(NULL) == 0 && intakt_candidate_proof(NULL, 0) == 0);
  CHECK(intakt_condition_met(NULL) == -1 && intakt_evidence_weight(NULL) == 0);
}

int main(void) {
  nothing();
  a_plan_to_carry_out();
  a_question();
  settings();
  puts("ok");
  return 0;
}
