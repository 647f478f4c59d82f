/* A matcher from its settings to its answers, saved and loaded, and every wrong use of it. */
#include "check.h"

#define UNTOUCHED ((void *)16)

static intakt_error *error;
static const char ANNA[] =
    "{\"given_name\": \"Anna\", \"family_name\": \"Amsel\", \"birth_date\": \"1958-12-24\", \"email\": \"anna@example.org\", "
    "\"street\": \"Amselweg\", \"house_number\": \"1\", \"postal_code\": \"01099\", \"city\": \"Dresden\"}";
static const char ANNA_BY_MAIL[] = "{\"given_name\": \"Anna\", \"family_name\": \"Amsel\", \"email\": \"anna@example.org\"}";
static const char OTTO[] = "{\"given_name\": \"Otto\", \"family_name\": \"Zaunk\xc3\xb6nig\", \"birth_date\": \"1940-01-02\"}";

static intakt_matcher *matcher_of(const char *settings) {
  intakt_matcher *made = NULL;
  SUCCEEDS(intakt_matcher_new(TEXT(settings), NULL, 0, NULL, 0, &made, &error));
  return made;
}

static void upsert(intakt_matcher *matcher, const char *id, uint64_t version, const char *json, int32_t expected) {
  int32_t changed = -1;
  SUCCEEDS(intakt_matcher_upsert_json(matcher, TEXT(id), version, TEXT(json), &changed, &error));
  CHECK(changed == expected);
}

static intakt_match *ask(const intakt_matcher *matcher, const char *json, const intakt_query_options *options) {
  intakt_match *answer = NULL;
  SUCCEEDS(intakt_matcher_query_json(matcher, TEXT(json), options, &answer, &error));
  return answer;
}

static int is(const char *text, const char *expected) {
  if (text == NULL || strcmp(text, expected) != 0) printf("%s, expected %s\n", text == NULL ? "NULL" : text, expected);
  return text != NULL && strcmp(text, expected) == 0;
}

static void answers(void) {
  intakt_matcher *matcher = matcher_of(""), *trade;
  intakt_query_options options = INTAKT_QUERY_OPTIONS_INIT;
  intakt_match *answer;
  const intakt_verdict *verdict;
  const intakt_candidate *candidate;
  size_t length, index, names = 0;
  uint64_t count = 0;
  intakt_buffer *party = NULL;

  upsert(matcher, "4711", 3, ANNA, 1);
  upsert(matcher, "4711", 2, OTTO, 0);
  upsert(matcher, "4712", 1, OTTO, 1);
  SUCCEEDS(intakt_matcher_count(matcher, &count, &error));
  CHECK(count == 2);
  SUCCEEDS(intakt_matcher_party_json(matcher, TEXT("4711"), &party, &error));
  CHECK(strstr(intakt_buffer_text(party, NULL), "{\"id\":\"4711\",\"version\":3,\"party\":{") != NULL);
  intakt_buffer_free(party);
  SUCCEEDS(intakt_matcher_party_json(matcher, TEXT("1"), &party, &error));
  CHECK(is(intakt_buffer_text(party, NULL), "null"));
  intakt_buffer_free(party);

  answer = ask(matcher, ANNA, NULL);
  verdict = intakt_match_verdict(answer);
  CHECK(intakt_verdict_outcome(verdict) == INTAKT_VERDICT_SAME && intakt_verdict_kind(verdict) == INTAKT_VERDICT_KIND_PROVEN);
  CHECK(is(intakt_verdict_party(verdict, &length), "4711") && length == 4 && intakt_verdict_relation(verdict) == NULL);
  candidate = intakt_verdict_candidate(verdict, 0);
  CHECK(intakt_verdict_candidate_count(verdict) == 1 && is(intakt_candidate_party(candidate, NULL), "4711"));
  CHECK(intakt_candidate_version(candidate, &count) == 1 && count == 3 && intakt_candidate_score(candidate) > 1400);
  CHECK(intakt_candidate_proof_count(candidate) == 2 && intakt_candidate_proof(candidate, 0) == INTAKT_PROOF_BIRTH_DATE);
  CHECK(intakt_candidate_proof(candidate, 1) == INTAKT_PROOF_TWO_OF_ADDRESS_EMAIL_PHONE);
  CHECK(intakt_candidate_contradiction_count(candidate) == 0 && strstr(intakt_candidate_match_key(candidate, NULL), "+NAME") != NULL);
  for (index = 0; index < intakt_candidate_evidence_count(candidate); index++) {
    const intakt_evidence *evidence = intakt_candidate_evidence(candidate, index);
    if (intakt_evidence_field(evidence) == INTAKT_EVIDENCE_FIELD_NAME) {
      names++;
      CHECK(intakt_evidence_level(evidence) == INTAKT_EVIDENCE_LEVEL_EQUAL && intakt_evidence_weight(evidence) > 0);
      CHECK(is(intakt_evidence_ours_value(evidence, NULL), "Anna Amsel"));
      CHECK(is(intakt_evidence_theirs_value(evidence, &length), "Anna Amsel") && length == 10);
    }
  }
  CHECK(names == 1);
  /* JSON is for a log: it shows no value. */
  CHECK(strstr(intakt_match_json(answer, NULL), "\"outcome\":\"same\"") != NULL);
  CHECK(strstr(intakt_match_json(answer, NULL), "Amsel") == NULL);
  CHECK(strcmp(intakt_verdict_sentence_german(verdict, NULL), intakt_verdict_sentence_english(verdict, NULL)) != 0);
  CHECK(intakt_verdict_candidate(verdict, 1) == NULL && intakt_candidate_evidence(candidate, 99) == NULL);
  intakt_match_free(answer);
  CHECK(intakt_match_verdict(NULL) == NULL && intakt_match_json(NULL, &length) == NULL && length == 0);
  intakt_match_free(NULL);

  /* A name and an e-mail address: enough for a trade house, not for patients. A cross-reference is a declared key. */
  answer = ask(matcher, ANNA_BY_MAIL, NULL);
  CHECK(intakt_verdict_outcome(intakt_match_verdict(answer)) == INTAKT_VERDICT_UNCLEAR);
  CHECK(intakt_verdict_kind(intakt_match_verdict(answer)) == INTAKT_VERDICT_KIND_WEAK);
  CHECK(intakt_verdict_party(intakt_match_verdict(answer), NULL) == NULL);
  intakt_match_free(answer);
  options.cross_reference = "4711";
  options.cross_reference_length = 4;
  answer = ask(matcher, ANNA_BY_MAIL, &options);
  CHECK(intakt_verdict_outcome(intakt_match_verdict(answer)) == INTAKT_VERDICT_SAME);
  intakt_match_free(answer);
  trade = matcher_of("[matching]\nidentity = 'trade'\n");
  upsert(trade, "4711", 1, ANNA, 1);
  answer = ask(trade, ANNA_BY_MAIL, NULL);
  CHECK(intakt_verdict_outcome(intakt_match_verdict(answer)) == INTAKT_VERDICT_SAME);
  intakt_match_free(answer);
  options.cross_reference = NULL;
  options.cross_reference_length = 0;
  options.flags = INTAKT_QUERY_GUEST;
  answer = ask(trade, ANNA_BY_MAIL, &options);
  CHECK(intakt_verdict_outcome(intakt_match_verdict(answer)) == INTAKT_VERDICT_UNCLEAR);
  intakt_match_free(answer);
  intakt_matcher_free(trade);
  intakt_matcher_free(matcher);
}

static void kept(void) {
  intakt_matcher *matcher = matcher_of(""), *other = matcher_of(""), *austrian = matcher_of("[matching]\ncountry = 'AT'\n");
  intakt_bytes *saved = NULL, *again = NULL;
  size_t length, length_again, place;
  unsigned char *bytes;
  intakt_match *one, *two;
  int32_t removed = -1;

  upsert(matcher, "4711", 3, ANNA, 1);
  upsert(matcher, "4712", 1, OTTO, 1);
  SUCCEEDS(intakt_matcher_save(matcher, &saved, &error));
  CHECK(intakt_bytes_data(saved, &length) != NULL && length > 64);
  SUCCEEDS(intakt_matcher_load(other, intakt_bytes_data(saved, NULL), length, &error));
  SUCCEEDS(intakt_matcher_save(other, &again, &error));
  CHECK(memcmp(intakt_bytes_data(again, &length_again), intakt_bytes_data(saved, NULL), length) == 0 && length == length_again);
  intakt_bytes_free(again);
  one = ask(matcher, ANNA, NULL);
  two = ask(other, ANNA, NULL);
  CHECK(is(intakt_match_json(two, NULL), intakt_match_json(one, NULL)));
  intakt_match_free(one);
  intakt_match_free(two);

  /* Cut off, changed, of another version or key scheme, of another country, not one at all: refused, and what was there stays. */
  bytes = malloc(length);
  CHECK(bytes != NULL);
  FAILS(-9, "matching.index_truncated", intakt_matcher_load(other, intakt_bytes_data(saved, NULL), length / 2, &error));
  FAILS(-9, "matching.index_truncated", intakt_matcher_load(other, NULL, 0, &error));
  for (place = 0; place < length; place += 1 + length / 40) {
    uint64_t count = 0;
    memcpy(bytes, intakt_bytes_data(saved, NULL), length);
    bytes[place] ^= 1;
    CHECK(intakt_matcher_load(other, bytes, length, &error) == INTAKT_STATUS_MATCHING);
    intakt_error_free(error);
    SUCCEEDS(intakt_matcher_count(other, &count, &error));
    CHECK(count == 2);
  }
  memcpy(bytes, intakt_bytes_data(saved, NULL), length);
  bytes[8] ^= 1;
  FAILS(-9, "matching.index_version", intakt_matcher_load(other, bytes, length, &error));
  bytes[8] ^= 1;
  bytes[12] ^= 1;
  FAILS(-9, "matching.scheme", intakt_matcher_load(other, bytes, length, &error));
  FAILS(-9, "was made for DE, the settings say AT", intakt_matcher_load(austrian, intakt_bytes_data(saved, NULL), length, &error));
  free(bytes);
  intakt_bytes_free(saved);
  CHECK(intakt_bytes_data(NULL, &length) == NULL && length == 0);
  intakt_bytes_free(NULL);

  SUCCEEDS(intakt_matcher_remove(other, TEXT("4711"), &removed, &error));
  CHECK(removed == 1);
  SUCCEEDS(intakt_matcher_remove(other, TEXT("4711"), &removed, &error));
  CHECK(removed == 0);
  SUCCEEDS(intakt_matcher_remove(other, TEXT("4711"), NULL, &error));
  one = ask(other, ANNA, NULL);
  CHECK(intakt_verdict_outcome(intakt_match_verdict(one)) == INTAKT_VERDICT_NEW);
  intakt_match_free(one);
  intakt_matcher_free(austrian);
  intakt_matcher_free(other);
  intakt_matcher_free(matcher);
}

typedef struct pairs {
  intakt_matcher *matcher;
  int count, stop;
} pairs;

static int32_t each(void *user_data, const intakt_pair *pair) {
  pairs *seen = user_data;
  int32_t changed = 7;
  uint64_t count = 0;
  if (++seen->count == seen->stop) return 42;
  CHECK(is(intakt_pair_first(pair, NULL), "1") && is(intakt_pair_second(pair, NULL), "2"));
  CHECK(intakt_pair_outcome(pair) == INTAKT_VERDICT_SAME && intakt_pair_kind(pair) == INTAKT_VERDICT_KIND_PROVEN);
  CHECK(intakt_pair_score(pair) > 1400 && intakt_pair_evidence_count(pair) > 1);
  CHECK(strstr(intakt_pair_match_key(pair, NULL), "+BIRTHDATE") != NULL && strstr(intakt_pair_json(pair, NULL), "Amsel") == NULL);
  /* It may be asked, and not be changed or freed. */
  CHECK(intakt_matcher_count(seen->matcher, &count, NULL) == 0 && count == 3);
  CHECK(intakt_matcher_upsert_json(seen->matcher, TEXT("9"), 1, TEXT(ANNA), &changed, NULL) == INTAKT_STATUS_BUSY && changed == 7);
  CHECK(intakt_matcher_remove(seen->matcher, TEXT("1"), &changed, NULL) == INTAKT_STATUS_BUSY && changed == 7);
  CHECK(intakt_matcher_load(seen->matcher, NULL, 0, NULL) == INTAKT_STATUS_BUSY);
  intakt_matcher_free(seen->matcher);
  return 0;
}

static int32_t nothing(void *user_data, const intakt_pair *pair) {
  *(int *)user_data += pair != NULL;
  return 0;
}

/* Pairs and what is said of the last one. */
typedef struct {
  int count, outcome, kind;
} judged;

static int32_t judge(void *user_data, const intakt_pair *pair) {
  judged *seen = user_data;
  seen->count++;
  seen->outcome = intakt_pair_outcome(pair);
  seen->kind = intakt_pair_kind(pair);
  return 0;
}

static judged judged_by(const intakt_matcher *matcher, int32_t min_score) {
  judged seen = {0, 0, 0};
  SUCCEEDS(intakt_matcher_dedupe(matcher, min_score, judge, &seen, &error));
  return seen;
}

/* The callback may not change what it is shown. */
static int32_t meddle(void *user_data, const intakt_pair *pair) {
  (void)pair;
  CHECK(intakt_matcher_never_same(user_data, TEXT("1"), TEXT("2"), NULL) == INTAKT_STATUS_BUSY);
  CHECK(intakt_matcher_revoke_never(user_data, TEXT("1"), TEXT("2"), NULL, NULL) == INTAKT_STATUS_BUSY);
  return 0;
}

static void never_one(void) {
  int32_t removed = -1;
  judged seen;
  intakt_bytes *saved = NULL;
  intakt_matcher *matcher = matcher_of("");
  SUCCEEDS(intakt_matcher_never_same(matcher, TEXT("2"), TEXT("1"), &error));
  upsert(matcher, "1", 1, ANNA, 1);
  upsert(matcher, "2", 1, ANNA, 1);
  upsert(matcher, "3", 1, OTTO, 1);
  CHECK(judged_by(matcher, INTAKT_ANY_SCORE).count == 0);
  seen = judged_by(matcher, 0);
  CHECK(seen.count == 1 && seen.outcome == INTAKT_VERDICT_NEW && seen.kind == INTAKT_VERDICT_KIND_DENIED);

  /* Who is as much the one as the other joins neither. */
  upsert(matcher, "4", 1, ANNA, 1);
  seen = judged_by(matcher, INTAKT_ANY_SCORE);
  CHECK(seen.count == 2 && seen.outcome == INTAKT_VERDICT_UNCLEAR && seen.kind == INTAKT_VERDICT_KIND_DENIED);

  /* What was said outlives the parties, and is not among what is saved. */
  SUCCEEDS(intakt_matcher_save(matcher, &saved, &error));
  {
    size_t length = 0;
    const void *data = intakt_bytes_data(saved, &length);
    intakt_matcher *other = matcher_of("");
    SUCCEEDS(intakt_matcher_load(other, data, length, &error));
    CHECK(judged_by(other, INTAKT_ANY_SCORE).count == 3);
    intakt_matcher_free(other);
    SUCCEEDS(intakt_matcher_load(matcher, data, length, &error));
    CHECK(judged_by(matcher, INTAKT_ANY_SCORE).count == 2);
  }
  intakt_bytes_free(saved);

  SUCCEEDS(intakt_matcher_revoke_never(matcher, TEXT("1"), TEXT("2"), &removed, &error));
  CHECK(removed == 1);
  SUCCEEDS(intakt_matcher_revoke_never(matcher, TEXT("2"), TEXT("1"), &removed, &error));
  CHECK(removed == 0);
  SUCCEEDS(intakt_matcher_revoke_never(matcher, TEXT("2"), TEXT("1"), NULL, &error));
  seen = judged_by(matcher, INTAKT_ANY_SCORE);
  CHECK(seen.count == 3 && seen.outcome == INTAKT_VERDICT_SAME);
  SUCCEEDS(intakt_matcher_dedupe(matcher, INTAKT_ANY_SCORE, meddle, matcher, &error));

  FAILS(-1, "`other` is `one`", intakt_matcher_never_same(matcher, TEXT("1"), TEXT("1"), &error));
  FAILS(-1, "`one` is empty", intakt_matcher_never_same(matcher, NULL, 0, TEXT("1"), &error));
  FAILS(-1, "`other` is empty", intakt_matcher_revoke_never(matcher, TEXT("1"), NULL, 0, &removed, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_never_same(NULL, TEXT("1"), TEXT("2"), &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_revoke_never(NULL, TEXT("1"), TEXT("2"), &removed, &error));
  intakt_matcher_free(matcher);
}

static void duplicates(void) {
  pairs seen = {NULL, 0, 0};
  int all = 0;
  intakt_matcher *matcher = matcher_of("");
  seen.matcher = matcher;
  upsert(matcher, "1", 1, ANNA, 1);
  upsert(matcher, "2", 1, ANNA, 1);
  upsert(matcher, "3", 1, OTTO, 1);
  SUCCEEDS(intakt_matcher_dedupe(matcher, INTAKT_ANY_SCORE, each, &seen, &error));
  CHECK(seen.count == 1);
  SUCCEEDS(intakt_matcher_dedupe(matcher, 100000, nothing, &all, &error));
  CHECK(all == 0);
  seen.count = 0;
  seen.stop = 1;
  CHECK(intakt_matcher_dedupe(matcher, INTAKT_ANY_SCORE, each, &seen, &error) == INTAKT_STATUS_CALLBACK);
  CHECK(intakt_error_host_code(error) == 42);
  intakt_error_free(error);
  error = NULL;
  FAILS(-1, "`each` is NULL", intakt_matcher_dedupe(matcher, INTAKT_ANY_SCORE, NULL, NULL, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_dedupe(NULL, INTAKT_ANY_SCORE, each, NULL, &error));
  CHECK(intakt_pair_first(NULL, NULL) == NULL && intakt_pair_second(NULL, NULL) == NULL && intakt_pair_score(NULL) == 0);
  intakt_matcher_free(matcher);
}

static void misuse(void) {
  static const char broken[] = {'a', 'b', (char)0xff, 'c'};
  intakt_matcher *made = UNTOUCHED, *matcher = matcher_of("");
  intakt_importer *importer = NULL;
  intakt_match *answer = UNTOUCHED;
  intakt_buffer *text = UNTOUCHED;
  intakt_keys *keys = UNTOUCHED, *other_keys = NULL;
  intakt_bytes *bytes = UNTOUCHED;
  intakt_query_options options = INTAKT_QUERY_OPTIONS_INIT;
  int32_t changed = 7;
  uint64_t count = 7;
  size_t one, two, weights_length;
  char *weights;

  FAILS(-1, "`matcher` is NULL", intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, NULL, &error));
  FAILS(-1, "`settings` is NULL", intakt_matcher_new(NULL, 3, NULL, 0, NULL, 0, &made, &error));
  FAILS(-1, "`settings` is not UTF-8", intakt_matcher_new(broken, 4, NULL, 0, NULL, 0, &made, &error));
  FAILS(-6, "settings.", intakt_matcher_new(TEXT("[matching]\nidentity = 'none'\n"), NULL, 0, NULL, 0, &made, &error));
  FAILS(-1, "`source` is not UTF-8", intakt_matcher_new(NULL, 0, broken, 4, NULL, 0, &made, &error));
  FAILS(-1, "`weights` is NULL", intakt_matcher_new(NULL, 0, NULL, 0, NULL, 4, &made, &error));
  FAILS(-9, "matching.weights", intakt_matcher_new(NULL, 0, NULL, 0, TEXT("a = 1"), &made, &error));
  CHECK(made == UNTOUCHED);

  FAILS(-1, "`matcher` is NULL", intakt_matcher_upsert_json(NULL, TEXT("1"), 1, TEXT(ANNA), &changed, &error));
  FAILS(-1, "`id` is empty", intakt_matcher_upsert_json(matcher, NULL, 0, 1, TEXT(ANNA), &changed, &error));
  FAILS(-1, "`json` is NULL", intakt_matcher_upsert_json(matcher, TEXT("1"), 1, NULL, 4, &changed, &error));
  FAILS(-7, "data.unknown_column", intakt_matcher_upsert_json(matcher, TEXT("1"), 1, TEXT("{\"x\": \"\"}"), &changed, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_remove(NULL, TEXT("1"), &changed, &error));
  FAILS(-1, "`id` is empty", intakt_matcher_remove(matcher, TEXT(" "), &changed, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_count(NULL, &count, &error));
  FAILS(-1, "`count` is NULL", intakt_matcher_count(matcher, NULL, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_party_json(NULL, TEXT("1"), &text, &error));
  FAILS(-1, "`party` is NULL", intakt_matcher_party_json(matcher, TEXT("1"), NULL, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_keys(NULL, TEXT(ANNA), &keys, &error));
  FAILS(-1, "`keys` is NULL", intakt_matcher_keys(matcher, TEXT(ANNA), NULL, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_query_json(NULL, TEXT(ANNA), NULL, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_matcher_query_json(matcher, TEXT(ANNA), NULL, NULL, &error));
  FAILS(-1, "`json` is empty", intakt_matcher_query_json(matcher, NULL, 0, NULL, &answer, &error));
  options.flags = 2;
  FAILS(-1, "`options` has flags", intakt_matcher_query_json(matcher, TEXT(ANNA), &options, &answer, &error));
  options.flags = 0;
  options.cross_reference_length = 3;
  FAILS(-1, "`options.cross_reference` is NULL", intakt_matcher_query_json(matcher, TEXT(ANNA), &options, &answer, &error));
  options.struct_size = 3;
  FAILS(-1, "struct_size 3", intakt_matcher_query_json(matcher, TEXT(ANNA), &options, &answer, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_save(NULL, &bytes, &error));
  FAILS(-1, "`bytes` is NULL", intakt_matcher_save(matcher, NULL, &error));
  FAILS(-1, "`matcher` is NULL", intakt_matcher_load(NULL, NULL, 0, &error));
  FAILS(-1, "`bytes` is NULL", intakt_matcher_load(matcher, NULL, 4, &error));
  /* An object of another kind is told as such, and not freed as one. */
  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  FAILS(-1, "`matcher` is no object of its kind", intakt_matcher_count((intakt_matcher *)importer, &count, &error));
  FAILS(-1, "`importer` is no object of its kind", intakt_importer_set_database((intakt_importer *)matcher, NULL, &error));
  intakt_matcher_free((intakt_matcher *)importer);
  intakt_importer_free((intakt_importer *)matcher);
  intakt_buffer_free((intakt_buffer *)matcher);
  CHECK(answer == UNTOUCHED && text == UNTOUCHED && keys == UNTOUCHED && bytes == UNTOUCHED && changed == 7 && count == 7);

  /* The keys are those of the importer, and a weights file is taken. */
  SUCCEEDS(intakt_matcher_keys(matcher, TEXT(ANNA), &keys, &error));
  SUCCEEDS(intakt_importer_party_keys(importer, TEXT(ANNA), &other_keys, &error));
  CHECK(intakt_keys_data(keys, &one) != NULL && intakt_keys_data(other_keys, &two) != NULL && one == two && one > 3);
  CHECK(memcmp(intakt_keys_data(keys, NULL), intakt_keys_data(other_keys, NULL), one * sizeof(uint64_t)) == 0);
  intakt_keys_free(keys);
  intakt_keys_free(other_keys);
  weights = read_file("bindings/c/tests/programs/weights.toml", &weights_length);
  SUCCEEDS(intakt_matcher_new(NULL, 0, NULL, 0, weights, weights_length, &made, &error));
  intakt_matcher_free(made);
  free(weights);
  intakt_matcher_free(matcher);
  intakt_matcher_free(NULL);
  intakt_importer_free(importer);
}

static void capabilities(void) {
  intakt_buffer *told = NULL;
  SUCCEEDS(intakt_capabilities(&told, &error));
  CHECK(strstr(intakt_buffer_text(told, NULL), "\"abi_version\":1") != NULL);
  CHECK(strstr(intakt_buffer_text(told, NULL), intakt_has(TEXT("sqlite")) ? "\"sqlite\":true" : "\"sqlite\":false") != NULL);
  intakt_buffer_free(told);
  FAILS(-1, "`capabilities` is NULL", intakt_capabilities(NULL, &error));
  CHECK(intakt_has(TEXT("csv")) == 1 && intakt_has(TEXT("klingon")) == 0 && intakt_has(NULL, 3) == 0 && intakt_has(TEXT("")) == 0);
}

int main(void) {
  answers();
  kept();
  duplicates();
  never_one();
  misuse();
  capabilities();
  puts("ok");
  return 0;
}
