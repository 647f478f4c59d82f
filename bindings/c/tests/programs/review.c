/* Questions of the embedded database: listed, looked at side by side, answered, taken back; and every wrong use of it. */
#include "check.h"

#define UNTOUCHED ((void *)16)
#define NOW INT64_C(1780000000)
#define NONE NULL, 0

static intakt_error *error;

/* An answer that must hold a part; freed. */
static void told(intakt_buffer *answer, const char *part) {
  const char *text = intakt_buffer_text(answer, NULL);
  if (text == NULL || strstr(text, part) == NULL) printf("%s, expected %s\n", text == NULL ? "NULL" : text, part);
  CHECK(text != NULL && strstr(text, part) != NULL);
  intakt_buffer_free(answer);
}

static int same(const char *text, const char *wanted) {
  if (text != NULL && strcmp(text, wanted) != 0) printf("%s, expected %s\n", text, wanted);
  return text != NULL && strcmp(text, wanted) == 0;
}

static intakt_database *filled(void) {
  intakt_database_options options = INTAKT_DATABASE_OPTIONS_INIT;
  intakt_database *database = NULL;
  intakt_buffer *answer = NULL;
  size_t length;
  char *list = read_file("examples/customers.csv", &length);
  options.now = NOW;
  SUCCEEDS(intakt_database_open(NONE, &options, &database, &error));
  SUCCEEDS(intakt_database_import_customers_csv(database, TEXT("customers.csv"), list, length, NULL, &answer, &error));
  told(answer, "\"customers\":40");
  free(list);
  list = read_file("examples/articles.csv", &length);
  SUCCEEDS(intakt_database_import_articles_csv(database, TEXT("articles.csv"), list, length, NULL, &answer, &error));
  told(answer, "\"articles\":13");
  free(list);
  return database;
}

static void import(intakt_importer *importer, const char *status) {
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  const char *name = "examples/orders/03-twin.xml", *plan;
  size_t length;
  char *document = read_file(name, &length);
  intakt_result *result = NULL;
  options.flags = INTAKT_IMPORT_APPLY;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT(name), document, length, &options, &result, &error));
  plan = intakt_result_plan(result, intakt_result_plan_count(result) - 1, NULL);
  if (strstr(plan, status) == NULL) puts(plan);
  CHECK(strstr(plan, status) != NULL);
  intakt_result_free(result);
  free(document);
}

static const intakt_case_field *field_of(const intakt_case_candidate *candidate, const char *name) {
  size_t index;
  for (index = 0; index < intakt_case_candidate_field_count(candidate); index++) {
    const intakt_case_field *field = intakt_case_candidate_field(candidate, index);
    if (strcmp(intakt_case_field_name(field, NULL), name) == 0) return field;
  }
  return NULL;
}

/* The only question, which must be in this state. */
static int64_t question(intakt_database *database, const char *filter, const char *state) {
  intakt_reviews *reviews = NULL;
  const intakt_review_row *row;
  int64_t id;
  SUCCEEDS(intakt_database_reviews(database, filter, strlen(filter), &reviews, &error));
  CHECK(intakt_reviews_row_count(reviews) == 1 && intakt_reviews_row(reviews, 1) == NULL);
  row = intakt_reviews_row(reviews, 0);
  CHECK(same(intakt_review_row_state(row, NULL), state));
  CHECK(same(intakt_review_row_number(row, NULL), "2026-2003"));
  id = intakt_review_row_id(row);
  intakt_reviews_free(reviews);
  return id;
}

static void search_articles(intakt_database *database) {
  intakt_found_articles *found = NULL;
  const intakt_found_article *one;
  SUCCEEDS(intakt_database_search_articles(database, TEXT("GROESSE knieb 4012345000016"), 9, &found, &error));
  CHECK(intakt_found_articles_article_count(found) == 1 && intakt_found_articles_article(found, 1) == NULL);
  CHECK(strstr(intakt_found_articles_json(found, NULL), "\"number\":\"BA-KNIE-M\"") != NULL);
  one = intakt_found_articles_article(found, 0);
  CHECK(same(intakt_found_article_id(one, NULL), "BA-KNIE-M") && same(intakt_found_article_number(one, NULL), "BA-KNIE-M"));
  CHECK(same(intakt_found_article_name(one, NULL), "Kniebandage mit Pelotte, Gr\xc3\xb6\xc3\x9f" "e M"));
  CHECK(same(intakt_found_article_gtin(one, NULL), "4012345000016") && intakt_found_article_pzn(one, NULL) == NULL);
  CHECK(same(intakt_found_article_price(one, NULL), "20.92") && same(intakt_found_article_tax_rate(one, NULL), "19"));
  CHECK(same(intakt_found_article_unit(one, NULL), "C62"));
  intakt_found_articles_free(found);
  SUCCEEDS(intakt_database_search_articles(database, TEXT("27580899"), 9, &found, &error));
  CHECK(same(intakt_found_article_pzn(intakt_found_articles_article(found, 0), NULL), "27580899"));
  intakt_found_articles_free(found);
  SUCCEEDS(intakt_database_search_articles(database, TEXT("einlage"), 2, &found, &error));
  CHECK(intakt_found_articles_article_count(found) == 2);
  intakt_found_articles_free(found);
  SUCCEEDS(intakt_database_search_articles(database, TEXT("nothing like it"), 9, &found, &error));
  CHECK(intakt_found_articles_article_count(found) == 0 && same(intakt_found_articles_json(found, NULL), "[]"));
  intakt_found_articles_free(found);
}

/* A line whose GTIN two articles have: the line and both of them can be read, and one is chosen. */
static void which_article(void) {
  static const char list[] = "number,name,gtin,price,tax_rate,unit\n"
                             "V-2,Bandage links,4006381333931,12.50,19,C62\nV-3,Bandage rechts,4006381333931,,7,C62\n";
  static const char document[] =
      "<order xmlns='urn:intakt:order:1.0'><number>A-1</number><date>2026-11-20</date><currency>EUR</currency>"
      "<prices>gross</prices><parties><orderer><person><given-name>Andrea</given-name><family-name>Amsel</family-name></person>"
      "<address><street>Amselweg 1</street><postal-code>52070</postal-code><city>Aachen</city><country>DE</country></address>"
      "</orderer></parties><lines><line><article>X</article><gtin>4006381333931</gtin><name>Bandage</name><quantity>2</quantity>"
      "<unit>C62</unit><price>24.90</price><tax-rate>19</tax-rate></line></lines></order>";
  intakt_database *database = NULL;
  intakt_importer *importer = NULL;
  intakt_result *result = NULL;
  intakt_reviews *reviews = NULL;
  intakt_review_case *looked = NULL;
  intakt_buffer *answer = NULL;
  const intakt_review_row *row;
  const intakt_case_line *line;
  const intakt_found_article *left, *right;
  int64_t review;
  SUCCEEDS(intakt_database_open(NONE, NULL, &database, &error));
  SUCCEEDS(intakt_database_import_articles_csv(database, TEXT("articles.csv"), list, sizeof list - 1, NULL, &answer, &error));
  intakt_buffer_free(answer);
  SUCCEEDS(intakt_importer_new(TEXT("[articles]\nmissing = 'hold'\n"), NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_database(importer, database, &error));
  {
    intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
    options.flags = INTAKT_IMPORT_APPLY;
    SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("a.xml"), document, sizeof document - 1, &options, &result, &error));
    intakt_result_free(result);
  }
  SUCCEEDS(intakt_database_reviews(database, NONE, &reviews, &error));
  CHECK(intakt_reviews_row_count(reviews) == 1);
  row = intakt_reviews_row(reviews, 0);
  CHECK(same(intakt_review_row_question(row, NULL), "which_article") && intakt_review_row_line(row) == 1);
  CHECK(intakt_review_row_article_count(row) == 2 && same(intakt_review_row_article(row, 1, NULL), "V-3"));
  CHECK(intakt_review_row_article(row, 2, NULL) == NULL && intakt_review_row_candidate_count(row) == 0);
  review = intakt_review_row_id(row);
  intakt_reviews_free(reviews);

  SUCCEEDS(intakt_importer_review_case(importer, review, &looked, &error));
  CHECK(intakt_review_case_candidate_count(looked) == 0 && intakt_review_case_party(looked) == NULL);
  line = intakt_review_case_ordered(looked);
  CHECK(same(intakt_case_line_code(line, NULL), "X") && same(intakt_case_line_gtin(line, NULL), "4006381333931"));
  CHECK(intakt_case_line_pzn(line, NULL) == NULL && same(intakt_case_line_name(line, NULL), "Bandage"));
  CHECK(same(intakt_case_line_quantity(line, NULL), "2 C62") && same(intakt_case_line_tax_rate(line, NULL), "19"));
  CHECK(intakt_review_case_choice_count(looked) == 2 && intakt_review_case_choice(looked, 2) == NULL);
  left = intakt_review_case_choice(looked, 0);
  right = intakt_review_case_choice(looked, 1);
  CHECK(same(intakt_found_article_number(left, NULL), "V-2") && same(intakt_found_article_name(right, NULL), "Bandage rechts"));
  CHECK(same(intakt_found_article_price(left, NULL), "12.50") && intakt_found_article_price(right, NULL) == NULL);
  CHECK(same(intakt_found_article_tax_rate(right, NULL), "7") && intakt_case_line_code(NULL, NULL) == NULL);
  intakt_review_case_free(looked);
  intakt_importer_free(importer);
  intakt_database_free(database);
}

static void looked_at(intakt_database *database, intakt_importer *importer, int64_t review) {
  intakt_review_case *looked = NULL;
  intakt_found_parties *found = NULL;
  intakt_reviews *reviews = NULL;
  const intakt_review_row *row;
  const intakt_case_candidate *tim, *tom;
  const intakt_case_field *name;
  size_t length, index;

  SUCCEEDS(intakt_database_flag_party(database, TEXT("19"), INTAKT_PARTY_DECEASED | INTAKT_PARTY_BLOCKED, &error));
  SUCCEEDS(intakt_database_flag_party(database, TEXT("19"), INTAKT_PARTY_BLOCKED, &error));
  SUCCEEDS(intakt_importer_review_case(importer, review, &looked, &error));
  row = intakt_review_case_row(looked);
  CHECK(intakt_review_row_id(row) == review && intakt_review_row_created(row) == NOW);
  CHECK(same(intakt_review_row_question(row, NULL), "which_party") && same(intakt_review_row_code(row, NULL), "party_unclear"));
  CHECK(same(intakt_review_row_source(row, &length), "shop") && length == 4);
  CHECK(same(intakt_review_row_tenant(row, NULL), "default") && same(intakt_review_row_kind(row, NULL), "intake"));
  CHECK(intakt_review_row_role_count(row) == 1 && intakt_review_row_role(row, 0) == INTAKT_ROLE_ORDERER);
  CHECK(intakt_review_row_answer_count(row) == 5 && same(intakt_review_row_answer(row, 0, NULL), "assign"));
  CHECK(intakt_review_row_candidate_count(row) == 2 && same(intakt_review_row_candidate(row, 1, NULL), "19"));
  CHECK(intakt_review_row_text(row, NULL) != NULL && intakt_review_row_owner(row, NULL) == NULL);
  CHECK(intakt_review_row_decision(row) == 0 && intakt_review_row_outdated(row) == 0 && intakt_review_row_changed(row) == 0);
  CHECK(intakt_review_case_is_kept(looked) == 1 && intakt_review_case_is_guest(looked) == 1);
  CHECK(same(intakt_review_case_date(looked, NULL), "2026-11-18T09:30:00+01:00") && same(intakt_review_case_total(looked, NULL), "10.00 EUR"));
  CHECK(intakt_review_case_lines(looked) == 1 && intakt_review_row_line(row) == 0 && intakt_review_row_article_count(row) == 0);
  CHECK(intakt_review_case_ordered(looked) == NULL && intakt_review_case_choice_count(looked) == 0);
  CHECK(same(intakt_party_family_name(intakt_review_case_party(looked), NULL), "Teichhuhn"));
  CHECK(strstr(intakt_review_case_json(looked, NULL), "\"candidates\":[{\"id\":\"18\"") != NULL);

  CHECK(intakt_review_case_candidate_count(looked) == 2);
  tim = intakt_review_case_candidate(looked, 0);
  tom = intakt_review_case_candidate(looked, 1);
  CHECK(same(intakt_case_candidate_id(tim, NULL), "18") && intakt_case_candidate_is_there(tim) == 1);
  CHECK(intakt_case_candidate_is_never(tim) == 0 && intakt_case_candidate_score(tim) > 0);
  CHECK(intakt_case_candidate_flag_count(tim) == 0 && intakt_case_candidate_contradiction_count(tim) == 0);
  CHECK(intakt_case_candidate_proof(tim, 99, NULL) == NULL && intakt_case_candidate_proof_count(NULL) == 0);
  CHECK(intakt_case_candidate_flag_count(tom) == 1 && same(intakt_case_candidate_flag(tom, 0, NULL), "blocked"));
  name = field_of(tim, "given_name");
  CHECK(same(intakt_case_field_order(name, NULL), "T.") && same(intakt_case_field_candidate(name, NULL), "Tim"));
  CHECK(same(intakt_case_field_becomes(name, NULL), "keep") && same(intakt_case_field_result(name, NULL), "Tim"));
  CHECK(intakt_case_field_agreement(name, NULL) != NULL);
  CHECK(intakt_case_field_order(field_of(tim, "birth_date"), NULL) == NULL);
  /* The file has an order of his before this one. */
  CHECK(intakt_case_candidate_earlier_count(tim) == 0 && intakt_case_candidate_earlier_count(tom) == 1);
  {
    const intakt_earlier_order *earlier = intakt_case_candidate_earlier(tom, 0);
    CHECK(same(intakt_earlier_order_order(earlier, NULL), "2026-2002") && same(intakt_earlier_order_source(earlier, NULL), "shop"));
    CHECK(same(intakt_earlier_order_kind(earlier, NULL), "intake") && same(intakt_earlier_order_number(earlier, NULL), "1"));
    CHECK(same(intakt_earlier_order_date(earlier, NULL), "2026-11-18T09:00:00+01:00") && intakt_earlier_order_created(earlier) == NOW);
    CHECK(intakt_earlier_order_role_count(earlier) == 1 && intakt_earlier_order_role(earlier, 0) == INTAKT_ROLE_ORDERER);
  }
  intakt_review_case_free(looked);

  SUCCEEDS(intakt_database_search_parties(database, TEXT("TEICHH 22"), 10, &found, &error));
  CHECK(intakt_found_parties_party_count(found) == 2 && strstr(intakt_found_parties_json(found, NULL), "\"id\":\"18\"") != NULL);
  {
    const intakt_found_party *one = intakt_found_parties_party(found, 1);
    size_t fields = intakt_found_party_field_count(one);
    CHECK(same(intakt_found_party_id(one, NULL), "19") && same(intakt_found_party_flag(one, 0, NULL), "blocked"));
    CHECK(fields > 5 && intakt_found_party_value_count(one) == fields);
    for (index = 0; index < fields && strcmp(intakt_found_party_field(one, index, NULL), "given_name") != 0;) index++;
    CHECK(same(intakt_found_party_value(one, index, NULL), "Tom"));
  }
  intakt_found_parties_free(found);
  SUCCEEDS(intakt_database_search_parties(database, TEXT("Teichhuhn"), 1, &found, &error));
  CHECK(intakt_found_parties_party_count(found) == 1);
  intakt_found_parties_free(found);

  search_articles(database);

  SUCCEEDS(intakt_database_reviews(database, TEXT("{\"candidate\": \"99\"}"), &reviews, &error));
  CHECK(intakt_reviews_row_count(reviews) == 0 && same(intakt_reviews_json(reviews, NULL), "[]"));
  intakt_reviews_free(reviews);
  CHECK(question(database, "{\"source\": \"shop\", \"code\": \"party_unclear\", \"question\": \"which_party\"}", "new") == review);
}

/* A clerk takes it, answers it, has the order carried out, and takes all of it back. */
static void answered(intakt_database *database, intakt_importer *importer, int64_t review) {
  intakt_buffer *answer = NULL;
  int64_t pair = 0;
  SUCCEEDS(intakt_database_take_review(database, review, TEXT("Amsel"), &error));
  CHECK(question(database, "{\"owner\": \"Amsel\", \"state\": \"in_work\"}", "in_work") == review);
  SUCCEEDS(intakt_database_give_back_review(database, review, &error));
  CHECK(question(database, "{\"state\": \"new\", \"number\": \"2026-2003\"}", "new") == review);
  SUCCEEDS(intakt_database_decide(database, &review, 1, TEXT("later"), NONE, TEXT("Amsel"), &answer, &error));
  told(answer, "\"orders\":[]");

  SUCCEEDS(intakt_database_never(database, review, TEXT("19"), TEXT("Amsel"), &pair, &error));
  CHECK(pair == 1);
  FAILS(-8, "never this party",
        intakt_database_decide(database, &review, 1, TEXT("assign"), TEXT("19"), TEXT("Amsel"), &answer, &error));
  SUCCEEDS(intakt_database_revoke_never(database, pair, TEXT("Amsel"), &error));
  FAILS(-1, "no pair", intakt_database_revoke_never(database, pair, TEXT("Amsel"), &error));

  SUCCEEDS(intakt_importer_preview_decision(importer, &review, 1, TEXT("assign"), TEXT("18"), TEXT("Amsel"),
                                            TEXT("2026-11-22T09:00:00"), &answer, &error));
  told(answer, "\"parties\":[\"link 18\"]");
  CHECK(question(database, "", "in_work") == review);
  SUCCEEDS(intakt_database_set_now(database, NOW + 60, &error));
  SUCCEEDS(intakt_database_decide(database, &review, 1, TEXT("assign"), TEXT("18"), TEXT("Amsel"), &answer, &error));
  told(answer, "\"decision\":2,\"review\":1,\"also\":[],\"orders\":[{");
  CHECK(question(database, "{\"state\": \"done\"}", "done") == review);
  FAILS(-8, "is done", intakt_database_decide(database, &review, 1, TEXT("create"), NONE, TEXT("Amsel"), &answer, &error));
  FAILS(-8, "is done", intakt_database_take_review(database, review, TEXT("Amsel"), &error));
  SUCCEEDS(intakt_database_decisions(database, 9, &answer, &error));
  told(answer, "\"choice\":\"assign\",\"party\":\"18\"");

  SUCCEEDS(intakt_importer_plan_kept(importer, NONE, NONE, NONE, NONE, 0, NONE, &answer, &error));
  told(answer, "\"status\":\"planned\"");
  SUCCEEDS(intakt_importer_plan_kept(importer, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), 1, NONE, &answer, &error));
  told(answer, "\"applied\":{\"applied\":\"done\",\"number\":\"2\"");
  SUCCEEDS(intakt_importer_plan_kept(importer, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), 1, NONE, &answer, &error));
  told(answer, "[]");
  import(importer, "\"status\":\"skipped\"");

  SUCCEEDS(intakt_importer_revoke_decision(importer, 2, TEXT("Fink"), 0, NONE, &answer, &error));
  told(answer, "\"whole\":true");
  SUCCEEDS(intakt_importer_revoke_decision(importer, 2, TEXT("Fink"), 1, NONE, &answer, &error));
  told(answer, "\"status\":\"held\"");
  FAILS(-8, "revoked already", intakt_importer_revoke_decision(importer, 2, TEXT("Fink"), 1, NONE, &answer, &error));
  review = question(database, "", "new");

  /* An import follows what was decided, and the order can be taken back by itself. */
  SUCCEEDS(intakt_database_decide(database, &review, 1, TEXT("create"), NONE, TEXT("Fink"), &answer, &error));
  told(answer, "\"decision\":3");
  import(importer, "\"ruling\":3");
  SUCCEEDS(intakt_database_undo(database, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), 0, &answer, &error));
  told(answer, "\"steps\":[{");
  SUCCEEDS(intakt_database_undo(database, TEXT("default"), TEXT("shop"), TEXT("intake"), TEXT("2026-2003"), 1, &answer, &error));
  told(answer, "\"state\":\"undone\"");
  FAILS(-1, "cannot be taken back",
        intakt_database_undo(database, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), 1, &answer, &error));
  import(importer, "\"status\":\"skipped\"");
  SUCCEEDS(intakt_database_take_in_again(database, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), &error));
  FAILS(-8, "plan.outcome", intakt_database_take_in_again(database, NONE, TEXT("shop"), NONE, TEXT("2026-2003"), &error));
}

static void closed(void) {
  intakt_database *database = filled();
  intakt_importer *importer = NULL;
  intakt_reviews *reviews = NULL;
  intakt_buffer *answer = NULL;
  int64_t review;
  SUCCEEDS(intakt_importer_new(NONE, NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_database(importer, database, &error));
  import(importer, "\"status\":\"held\"");
  review = question(database, "", "new");
  SUCCEEDS(intakt_database_decide(database, &review, 1, TEXT("split"), TEXT("18"), TEXT("Amsel"), &answer, &error));
  told(answer, "\"decision\":1");
  SUCCEEDS(intakt_importer_revoke_decision(importer, 1, TEXT("Amsel"), 1, NONE, &answer, &error));
  told(answer, "\"decision\":1");
  SUCCEEDS(intakt_database_close_review(database, review, TEXT("Amsel"), &error));
  SUCCEEDS(intakt_database_reviews(database, NONE, &reviews, &error));
  CHECK(intakt_reviews_row_count(reviews) == 0);
  intakt_reviews_free(reviews);
  intakt_importer_free(importer);
  intakt_database_free(database);
}

static void misuse(intakt_database *database, intakt_importer *importer) {
  static const char broken[] = {'a', (char)0xff};
  intakt_reviews *reviews = UNTOUCHED;
  intakt_review_case *looked = UNTOUCHED;
  intakt_found_parties *found = UNTOUCHED;
  intakt_found_articles *articles = UNTOUCHED;
  intakt_buffer *answer = UNTOUCHED;
  intakt_importer *without = NULL;
  int64_t review = 99, pair = 7;
  FAILS(-1, "`database` is NULL", intakt_database_reviews(NULL, NONE, &reviews, &error));
  FAILS(-1, "`reviews` is NULL", intakt_database_reviews(database, NONE, NULL, &error));
  FAILS(-1, "`filter` cannot be read", intakt_database_reviews(database, TEXT("[1]"), &reviews, &error));
  FAILS(-1, "`filter` cannot be read", intakt_database_reviews(database, TEXT("{\"stat\": \"new\"}"), &reviews, &error));
  FAILS(-1, "in no such state", intakt_database_reviews(database, TEXT("{\"state\": \"old\"}"), &reviews, &error));
  FAILS(-1, "no question 99", intakt_database_reviews(database, TEXT("{\"like\": 99}"), &reviews, &error));
  FAILS(-1, "`database` is no object", intakt_database_reviews((intakt_database *)importer, NONE, &reviews, &error));
  FAILS(-1, "`database` is NULL", intakt_database_take_review(NULL, 1, TEXT("A"), &error));
  FAILS(-1, "`owner` is empty", intakt_database_take_review(database, 1, TEXT(" "), &error));
  FAILS(-1, "no question 99", intakt_database_take_review(database, 99, TEXT("A"), &error));
  FAILS(-1, "no question -1", intakt_database_give_back_review(database, -1, &error));
  FAILS(-1, "`database` is NULL", intakt_database_give_back_review(NULL, 1, &error));
  FAILS(-1, "`by` is empty", intakt_database_close_review(database, 1, NONE, &error));
  FAILS(-1, "`database` is NULL", intakt_database_close_review(NULL, 1, TEXT("A"), &error));
  FAILS(-1, "`text` is empty", intakt_database_search_parties(database, NONE, 1, &found, &error));
  FAILS(-1, "`text` is not UTF-8", intakt_database_search_parties(database, broken, 2, 1, &found, &error));
  FAILS(-1, "`parties` is NULL", intakt_database_search_parties(database, TEXT("a"), 1, NULL, &error));
  FAILS(-1, "`database` is NULL", intakt_database_search_parties(NULL, TEXT("a"), 1, &found, &error));
  FAILS(-1, "`text` is empty", intakt_database_search_articles(database, NONE, 1, &articles, &error));
  FAILS(-1, "`articles` is NULL", intakt_database_search_articles(database, TEXT("a"), 1, NULL, &error));
  FAILS(-1, "`database` is NULL", intakt_database_search_articles(NULL, TEXT("a"), 1, &articles, &error));
  FAILS(-1, "`reviews` has no elements",
        intakt_database_decide(database, &review, 0, TEXT("create"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`reviews` is no pointer",
        intakt_database_decide(database, NULL, 1, TEXT("create"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`choice` is no choice",
        intakt_database_decide(database, &review, 1, TEXT("guess"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`party` is empty", intakt_database_decide(database, &review, 1, TEXT("assign"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`party` is given",
        intakt_database_decide(database, &review, 1, TEXT("create"), TEXT("1"), TEXT("A"), &answer, &error));
  FAILS(-1, "`by` is empty", intakt_database_decide(database, &review, 1, TEXT("create"), NONE, NONE, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_database_decide(database, &review, 1, TEXT("create"), NONE, TEXT("A"), NULL, &error));
  FAILS(-1, "no question 99",
        intakt_database_decide(database, &review, 1, TEXT("create"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`database` is NULL",
        intakt_database_decide(NULL, &review, 1, TEXT("create"), NONE, TEXT("A"), &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_decisions(NULL, 1, &answer, &error));
  FAILS(-1, "no question 99", intakt_database_never(database, 99, TEXT("18"), TEXT("A"), &pair, &error));
  FAILS(-1, "`party` is empty", intakt_database_never(database, 1, NONE, TEXT("A"), &pair, &error));
  FAILS(-1, "`database` is NULL", intakt_database_never(NULL, 1, TEXT("18"), TEXT("A"), NULL, &error));
  FAILS(-1, "`database` is NULL", intakt_database_revoke_never(NULL, 1, TEXT("A"), &error));
  FAILS(-1, "`database` is NULL", intakt_database_flag_party(NULL, TEXT("18"), 0, &error));
  FAILS(-1, "`flags` has flags", intakt_database_flag_party(database, TEXT("18"), 4, &error));
  FAILS(-1, "no party of this id", intakt_database_flag_party(database, TEXT("none"), 1, &error));
  FAILS(-1, "`source` is empty", intakt_database_undo(database, NONE, NONE, NONE, TEXT("1"), 1, &answer, &error));
  FAILS(-1, "`number` is empty", intakt_database_undo(database, NONE, TEXT("shop"), NONE, NONE, 1, &answer, &error));
  FAILS(-1, "`kind` is no kind", intakt_database_undo(database, NONE, TEXT("shop"), TEXT("bill"), TEXT("1"), 1, &answer, &error));
  FAILS(-1, "nothing is known", intakt_database_undo(database, NONE, TEXT("shop"), NONE, TEXT("1"), 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_undo(NULL, NONE, TEXT("shop"), NONE, TEXT("1"), 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_take_in_again(NULL, NONE, TEXT("shop"), NONE, TEXT("1"), &error));

  FAILS(-1, "`importer` is NULL", intakt_importer_review_case(NULL, 1, &looked, &error));
  FAILS(-1, "`review_case` is NULL", intakt_importer_review_case(importer, 1, NULL, &error));
  FAILS(-1, "no question 99", intakt_importer_review_case(importer, 99, &looked, &error));
  FAILS(-1, "`now` is no date",
        intakt_importer_preview_decision(importer, &review, 1, TEXT("create"), NONE, TEXT("A"), TEXT("soon"), &answer, &error));
  FAILS(-1, "no question 99",
        intakt_importer_preview_decision(importer, &review, 1, TEXT("create"), NONE, TEXT("A"), NONE, &answer, &error));
  FAILS(-1, "no decision 99", intakt_importer_revoke_decision(importer, 99, TEXT("A"), 1, NONE, &answer, &error));
  FAILS(-1, "`by` is empty", intakt_importer_revoke_decision(importer, 1, NONE, 1, NONE, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_importer_plan_kept(importer, NONE, NONE, NONE, NONE, 1, NONE, NULL, &error));
  FAILS(-1, "`source` is empty", intakt_importer_plan_kept(importer, NONE, NONE, NONE, TEXT("1"), 1, NONE, &answer, &error));
  SUCCEEDS(intakt_importer_new(NONE, NULL, &without, &error));
  FAILS(-1, "has no database", intakt_importer_review_case(without, 1, &looked, &error));
  FAILS(-1, "has no database", intakt_importer_plan_kept(without, NONE, NONE, NONE, NONE, 1, NONE, &answer, &error));
  intakt_importer_free(without);
  CHECK(reviews == UNTOUCHED && looked == UNTOUCHED && found == UNTOUCHED && articles == UNTOUCHED && answer == UNTOUCHED && pair == 7);

  /* Nothing, and objects of another type. */
  intakt_reviews_free(NULL);
  intakt_review_case_free(NULL);
  intakt_found_parties_free(NULL);
  intakt_found_articles_free(NULL);
  SUCCEEDS(intakt_database_reviews(database, NONE, &reviews, &error));
  intakt_review_case_free((intakt_review_case *)reviews);
  CHECK(intakt_review_case_row((intakt_review_case *)reviews) == NULL && intakt_review_row_id(NULL) == 0);
  CHECK(intakt_reviews_row(NULL, 0) == NULL && intakt_review_case_is_kept(NULL) == -1);
  CHECK(intakt_case_field_name(NULL, NULL) == NULL && intakt_found_party_value(NULL, 0, NULL) == NULL);
  intakt_reviews_free(reviews);
}

/* The functions are there, and there is no database to ask. */
static void without_sqlite(void) {
  intakt_importer *importer = NULL;
  intakt_review_case *looked = UNTOUCHED;
  SUCCEEDS(intakt_importer_new(NONE, NULL, &importer, &error));
  FAILS(-1, "has no database", intakt_importer_review_case(importer, 1, &looked, &error));
  CHECK(looked == UNTOUCHED);
  intakt_importer_free(importer);
}

int main(void) {
  intakt_database *database;
  intakt_importer *importer = NULL;
  int64_t review;
  if (!intakt_has(TEXT("sqlite"))) {
    without_sqlite();
    puts("ok");
    return 0;
  }
  database = filled();
  SUCCEEDS(intakt_importer_new(NONE, NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_database(importer, database, &error));
  import(importer, "\"status\":\"held\"");
  review = question(database, "", "new");
  misuse(database, importer);
  looked_at(database, importer, review);
  answered(database, importer, review);
  intakt_importer_free(importer);
  intakt_database_free(database);
  closed();
  which_article();
  puts("ok");
  return 0;
}
