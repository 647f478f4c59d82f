/* Random sequences of calls: any function on any object, with texts that are wrong as often as right, and callbacks that fail,
 * re-enter and give rubbish. Whatever is called, a status says what became of it, an error stands beside every failure and
 * nowhere else, and outputs are written on success only.
 *
 * The bytes that decide come from a number (`random SEED COUNT BYTES`, BYTES for each sequence; the tests run a few dozen) or, compiled with -DFUZZ,
 * from libFuzzer (scripts/asan-c.sh). */
#include "check.h"

#define UNTOUCHED ((void *)16)
#define SLOTS 3

/* Where decisions come from. */
static const unsigned char *bytes;
static size_t byte_count;

static unsigned next(void) {
  if (byte_count == 0) return 0;
  byte_count--;
  return *bytes++;
}

static unsigned below(unsigned limit) { return next() % limit; }

typedef struct text {
  const char *data;
  size_t length;
} text;

static const char *const WORDS[] = {
    "", " ", "shop", "1", "4711", "default", "intake", "invoice", "party-1", "document-1", "web", "a", "DE", "2026-2001", "EK-8001",
    "{}", "[]", "null", "{\"family_name\": \"Amsel\"}",
    "{\"given_name\": \"Anna\", \"family_name\": \"Amsel\", \"birth_date\": \"1958-12-24\", \"email\": \"anna@example.org\"}",
    "{\"number\": \"A-1\", \"gtin\": \"4012345000016\"}", "{\"birth_date\": \"30.02.1958\"}", "[matching]\nidentity = 'trade'\n",
    "[articles]\nmissing = 'create_minimal'\n", "[numbers.web]\nkind = 'customer'\nfirst = 1\nlast = 3\nreuse = true\n", "tenant = 'x'\n",
    "id = 'own'\nextends = 'intakt-order'\n", "id,family_name,birth_date\n1,Amsel,1958-12-24\n2,Zaun,\n", "number,gtin\nA-1,4012345000016\n",
    "a;b\n1;2\n", "<a/>", "<a", "\xff\xfe", "INTAKTIX", "ab\xff", "{\"format\":\"intakt-ledger/1\",\"orders\":[],\"cross_references\":[]}"};
#define WORD_COUNT (sizeof WORDS / sizeof WORDS[0])
static char *orders[3];
static size_t order_lengths[3];
/* The profiles that the orders are read by. An importer with all built-in ones takes longer than all calls of a sequence. */
static char *profiles[2];
static size_t profile_lengths[2];

static text word(void) {
  text made;
  unsigned choice = next();
  if (choice == 255) {
    made.data = NULL;
    made.length = 3;
  } else if (choice == 254) {
    made.data = "abc";
    made.length = (size_t)-1;
  } else if (choice == 253) {
    made.data = NULL;
    made.length = 0;
  } else if (choice >= 248) {
    made.length = below(64);
    if (made.length > byte_count) made.length = byte_count;
    made.data = (const char *)bytes;
  } else {
    made.data = WORDS[choice % WORD_COUNT];
    made.length = strlen(made.data);
  }
  return made;
}

#define W(name) name.data, name.length

static intakt_importer *importers[SLOTS];
static intakt_matcher *matchers[SLOTS];
static intakt_database *databases[SLOTS];
static intakt_result *results[SLOTS];
static intakt_match *matches[SLOTS];
static intakt_buffer *buffers[SLOTS];
static intakt_bytes *saved[SLOTS];
static intakt_keys *keys[SLOTS];

/* How many library calls of this program are going on: callbacks call, too. An object that an outer call may use is not freed
 * then; the library refuses that for handles, and borrowed texts are the host's business. */
static int depth, calls;
static intakt_error *error;

#define SLOT(array) (array)[below(SLOTS)]

/* One call: what it returned, and what became of its error. */
static int ended(int32_t status) {
  CHECK(status >= -15 && status <= 1);
  CHECK(status != INTAKT_STATUS_PANIC && status != INTAKT_STATUS_POISONED);
  CHECK((status < 0) == (error != NULL));
  if (error != NULL) {
    CHECK(intakt_error_status(error) == status && intakt_error_text(error, NULL)[0] != '\0' && intakt_error_code(error, NULL)[0] != '\0');
    intakt_error_free(error);
    error = NULL;
  }
  return status >= 0;
}

/* A call with one output that goes into a slot. What was there is freed: nothing, or what no outer call uses, for a handle in use stays
 * as it is when it is freed, and nobody would have it any more. */
#define MAKES_IN(place, type, array, call)            \
  do {                                                \
    type *made = UNTOUCHED;                           \
    unsigned into = place;                            \
    int done = ended(call);                           \
    CHECK(done == (made != UNTOUCHED));               \
    if (done) {                                       \
      type *before = (array)[into];                   \
      (array)[into] = made;                           \
      type##_free(before);                            \
    }                                                 \
  } while (0)

/* The same into any slot, for what is no handle. */
#define MAKES(type, array, call) MAKES_IN(below(SLOTS), type, array, call)

/* The same for an answer that is not kept: callbacks may run while the slots are in use. */
#define TELLS(call)                                          \
  do {                                                       \
    intakt_buffer *made = UNTOUCHED;                         \
    int done = ended(call);                                  \
    CHECK(done == (made != UNTOUCHED));                      \
    if (done) {                                              \
      CHECK(intakt_buffer_text(made, NULL) != NULL);         \
      intakt_buffer_free(made);                              \
    }                                                        \
  } while (0)

static void step(void);

/* What every callback may do before it answers: call the library, and fail. */
static int32_t callback(void) {
  intakt_error *outer = error;
  error = NULL;
  if (depth < 3 && below(8) == 0) step();
  CHECK(error == NULL);
  error = outer;
  return below(16) == 0 ? (int32_t)below(256) - 128 : 0;
}

static int32_t number(void *user_data, uint64_t *out) {
  (void)user_data;
  if (below(16) != 0) *out = below(4);
  return callback();
}

static int32_t by_key(void *user_data, uint64_t key, uint64_t *out) {
  (void)key;
  return number(user_data, out);
}

static int32_t parties(void *user_data, uint64_t key, intakt_party_sink *sink) {
  (void)user_data, (void)key;
  if (below(2) == 0) {
    text id = word(), json = word();
    intakt_party_sink_add_json(sink, W(id), next(), W(json), NULL);
  }
  if (below(32) == 0) intakt_article_sink_add_json((intakt_article_sink *)sink, "1", 1, 0, "{}", 2, NULL);
  return callback();
}

static int32_t by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  if (below(2) == 0) return intakt_party_sink_add_json(sink, id, id_length, 1, WORDS[18], strlen(WORDS[18]), NULL);
  return parties(user_data, 0, sink);
}

static int32_t find(void *user_data, int32_t kind, const char *id, size_t id_length, intakt_article_sink *sink) {
  text json = word();
  (void)user_data, (void)kind;
  if (below(2) == 0) intakt_article_sink_add_json(sink, id, id_length, 1, W(json), NULL);
  return callback();
}

static int32_t find_record(void *user_data, const intakt_order_key *key, intakt_text_sink *sink) {
  text record = word();
  (void)user_data, (void)key;
  if (below(4) == 0) intakt_text_sink_add(sink, W(record), NULL);
  return callback();
}

static int32_t keep_record(void *user_data, const intakt_order_key *key, const char *state, size_t state_length, const char *record,
                           size_t record_length) {
  (void)user_data, (void)key, (void)state, (void)state_length, (void)record, (void)record_length;
  return callback();
}

static int32_t in_state(void *user_data, const char *state, size_t state_length, intakt_order_sink *sink) {
  intakt_order_key key = {0, 4, 6, 1, NULL, "shop", "intake", "1"};
  (void)user_data, (void)state, (void)state_length;
  if (below(4) == 0) key.kind_length = below(8);
  if (below(4) == 0) intakt_order_sink_add(sink, below(8) == 0 ? NULL : &key, NULL);
  return callback();
}

static int32_t find_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                              const char *id, size_t id_length, intakt_text_sink *sink) {
  text party = word();
  (void)user_data, (void)tenant, (void)tenant_length, (void)source, (void)source_length, (void)id, (void)id_length;
  if (below(2) == 0) intakt_text_sink_add(sink, W(party), NULL);
  return callback();
}

static int32_t keep_reference(void *user_data, const char *tenant, size_t tenant_length, const char *source, size_t source_length,
                              const char *id, size_t id_length, const char *party, size_t party_length) {
  (void)user_data, (void)tenant, (void)tenant_length, (void)source, (void)source_length, (void)id, (void)id_length, (void)party,
      (void)party_length;
  return callback();
}

static int32_t transaction(void *user_data) {
  (void)user_data;
  return callback();
}

static int32_t held(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                    const char *holder, size_t holder_length, uint64_t *out, int32_t *state) {
  (void)user_data, (void)tenant, (void)tenant_length, (void)range, (void)range_length, (void)holder, (void)holder_length;
  if (below(2) == 0) *out = below(4);
  *state = (int32_t)below(6);
  return callback();
}

static int32_t one_number(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length,
                          uint64_t *out) {
  (void)user_data, (void)tenant, (void)tenant_length, (void)range, (void)range_length;
  if (below(2) == 0) *out = below(4);
  return callback();
}

static int32_t put(void *user_data, const char *tenant, size_t tenant_length, const char *range, size_t range_length, uint64_t out,
                   const char *holder, size_t holder_length, int32_t state) {
  (void)user_data, (void)tenant, (void)tenant_length, (void)range, (void)range_length, (void)out, (void)holder, (void)holder_length,
      (void)state;
  return callback();
}

static void give_decision(intakt_decision_sink *sink) {
  text kept = word(), by = word();
  if (below(4) == 0) intakt_decision_sink_add(sink, (int64_t)below(4), W(kept), W(by), (int64_t)below(4), NULL);
}

static int32_t decisions_of(void *user_data, const char *subject, size_t subject_length, intakt_decision_sink *sink) {
  (void)user_data, (void)subject, (void)subject_length;
  give_decision(sink);
  return callback();
}

static int32_t decision_of(void *user_data, int64_t id, intakt_decision_sink *sink) {
  (void)user_data, (void)id;
  give_decision(sink);
  return callback();
}

static int32_t last_decisions(void *user_data, uint32_t most, intakt_decision_sink *sink) {
  (void)user_data, (void)most;
  give_decision(sink);
  return callback();
}

static int32_t keep_decision(void *user_data, const char *subject, size_t subject_length, const char *evidence,
                             size_t evidence_length, const char *kept, size_t kept_length, const char *by, size_t by_length,
                             int64_t at, int64_t *id) {
  (void)user_data, (void)subject, (void)subject_length, (void)evidence, (void)evidence_length, (void)kept, (void)kept_length, (void)by,
      (void)by_length, (void)at;
  if (below(4) != 0) *id = (int64_t)below(4);
  return callback();
}

static int32_t take_back(void *user_data, int64_t id, const char *by, size_t by_length, int64_t at, int32_t *was_in_force) {
  (void)user_data, (void)id, (void)by, (void)by_length, (void)at;
  if (below(4) != 0) *was_in_force = (int32_t)below(3);
  return callback();
}

static int32_t keep_pair(void *user_data, const char *one, size_t one_length, const char *other, size_t other_length,
                         const char *kept, size_t kept_length, int64_t *id) {
  (void)user_data, (void)one, (void)one_length, (void)other, (void)other_length, (void)kept, (void)kept_length;
  if (below(4) != 0) *id = (int64_t)below(4);
  return callback();
}

static int32_t progress(void *user_data, const intakt_progress *now) {
  (void)user_data, (void)now;
  return callback();
}

static int32_t each(void *user_data, const intakt_pair *pair) {
  (void)user_data;
  CHECK(intakt_pair_first(pair, NULL) != NULL);
  return callback();
}

static int32_t written(void *user_data, int32_t kind, const char *id, size_t id_length, int32_t *how) {
  (void)user_data, (void)kind, (void)id, (void)id_length;
  *how = (int32_t)below(8);
  return callback();
}

static void event(void *user_data, int32_t level, const char *code, size_t code_length, const char *json, size_t json_length) {
  (void)user_data, (void)level, (void)code;
  CHECK(code_length < json_length && json[0] == '{');
}

static int given, returned;

static void drop(void *user_data) {
  (void)user_data;
  returned++;
}

static void set(intakt_importer *importer) {
  int missing = below(8) == 0;
  /* Not larger than the struct: what is behind it would be read. */
  uint32_t size = below(16) == 0 ? below(33) : 0;
  int32_t status;
  /* What is refused is given back as well, unless its size is not known, when nothing of it is looked at. */
  switch (below(8)) {
    case 7: {
      intakt_decision_store decisions = INTAKT_DECISION_STORE_INIT;
      if (size != 0) decisions.struct_size = size;
      decisions.key = "a secret of the host's";
      decisions.key_length = below(32) == 0 ? 3 : 22;
      decisions.count = missing ? NULL : number;
      decisions.in_force = decisions.pairs_of = decisions_of;
      decisions.decision = decision_of;
      decisions.history = last_decisions;
      decisions.decide = keep_decision;
      decisions.revoke = decisions.allow = take_back;
      decisions.forbid = keep_pair;
      decisions.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_decisions(importer, &decisions, &error);
      break;
    }
    case 0: {
      intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
      if (size != 0) book.struct_size = size;
      book.key_scheme = missing ? 0 : intakt_key_scheme();
      book.snapshot = number;
      book.count = number;
      book.count_by_key = by_key;
      book.parties_by_key = parties;
      book.party_by_id = by_id;
      book.contacts = below(2) == 0 ? by_id : NULL;
      book.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_address_book(importer, &book, &error);
      break;
    }
    case 1: {
      intakt_articles shelf = INTAKT_ARTICLES_INIT;
      if (size != 0) shelf.struct_size = size;
      shelf.snapshot = number;
      shelf.find = missing ? NULL : find;
      shelf.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_articles(importer, &shelf, &error);
      break;
    }
    case 2: {
      intakt_ledger ledger = INTAKT_LEDGER_INIT;
      if (size != 0) ledger.struct_size = size;
      ledger.order = find_record;
      ledger.record = missing ? NULL : keep_record;
      ledger.orders_in = in_state;
      ledger.cross_reference = find_reference;
      ledger.set_cross_reference = keep_reference;
      if (below(2) == 0) ledger.begin = ledger.commit = ledger.rollback = transaction;
      ledger.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_ledger(importer, &ledger, &error);
      break;
    }
    case 3: {
      intakt_numbers numbers = INTAKT_NUMBERS_INIT;
      if (size != 0) numbers.struct_size = size;
      numbers.held = missing ? NULL : held;
      numbers.lowest_released = one_number;
      numbers.highest = one_number;
      numbers.put = put;
      numbers.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_numbers(importer, &numbers, &error);
      break;
    }
    case 4: {
      intakt_log log = INTAKT_LOG_INIT;
      if (size != 0) log.struct_size = size;
      log.level = (int32_t)below(5);
      log.event = missing ? NULL : event;
      log.drop = size == 0 ? drop : NULL;
      given += size == 0;
      status = intakt_importer_set_log(importer, &log, &error);
      break;
    }
    case 5: status = intakt_importer_set_database(importer, SLOT(databases), &error); break;
    default:
      ended(intakt_importer_set_articles(importer, NULL, &error));
      ended(intakt_importer_set_ledger(importer, NULL, &error));
      status = intakt_importer_set_address_book(importer, NULL, &error);
      break;
  }
  ended(status);
}

static void import(intakt_importer *importer) {
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  unsigned which = below(4);
  text source = below(4) == 0 ? word() : (text){"shop", 4}, document = word(), charset = word(), profile = word();
  intakt_result *made = UNTOUCHED;
  int done;
  if (which < 3) {
    document.data = orders[which];
    document.length = order_lengths[which];
  }
  if (below(8) == 0) options.struct_size = below(49);
  options.flags = below(4) == 0 ? below(4) : 0;
  options.lines_limit = below(8) == 0;
  if (below(8) == 0) {
    options.charset = charset.data;
    options.charset_length = charset.length;
    options.profile = profile.data;
    options.profile_length = profile.length;
  }
  if (below(2) == 0) options.progress = progress;
  done = ended(intakt_importer_import(importer, W(source), "a.xml", 5, W(document), below(2) == 0 ? NULL : &options, &made, &error));
  CHECK(done == (made != UNTOUCHED));
  if (!done) return;
  CHECK(intakt_result_account(made, NULL)[0] == '{' && intakt_result_plan(made, intakt_result_plan_count(made), NULL) == NULL);
  if (depth > 1) {
    /* An outer call may look at the one in the slot. */
    intakt_result_free(made);
  } else {
    unsigned slot = below(SLOTS);
    intakt_result_free(results[slot]);
    results[slot] = made;
  }
}

static void step_importer(void) {
  intakt_importer *importer = below(16) == 0 ? NULL : SLOT(importers);
  text a = word(), b = word(), c = word(), d = word();
  switch (below(18)) {
    case 0: ended(intakt_importer_add_profile(importer, W(a), W(b), &error)); break;
    case 1: ended(intakt_importer_set_customers_csv(importer, W(a), W(b), NULL, &error)); break;
    case 2: ended(intakt_importer_set_articles_csv(importer, W(a), W(b), NULL, &error)); break;
    case 3: ended(intakt_importer_upsert_customer_json(importer, W(a), next(), W(b), NULL, &error)); break;
    case 4: ended(intakt_importer_remove_customer(importer, W(a), NULL, &error)); break;
    case 5: set(importer); break;
    case 6: case 7: case 8: import(importer); break;
    case 9: ended(intakt_importer_begin(importer, W(a), W(b), W(c), W(d), &error)); break;
    case 10:
      ended(intakt_importer_report(importer, NULL, 0, "shop", 4, NULL, 0, "2026-2001", 9, W(a), (int32_t)below(5), W(b), NULL, &error));
      break;
    case 11: ended(intakt_importer_withdraw(importer, NULL, 0, "shop", 4, NULL, 0, W(a), NULL, &error)); break;
    case 12: TELLS(intakt_importer_ledger_save(importer, &made, &error)); break;
    case 13: ended(intakt_importer_ledger_load(importer, W(a), &error)); break;
    case 14: TELLS(intakt_importer_reserve_number(importer, "shop", 4, "web", 3, W(a), &made, &error)); break;
    case 15:
      ended(intakt_importer_commit_number(importer, W(a), "web", 3, W(b), &error));
      ended(intakt_importer_release_number(importer, "shop", 4, W(c), W(d), &error));
      break;
    case 16:
      if (depth > 1) break;
      TELLS(intakt_importer_journal(importer, SLOT(results), below(3), &made, &error));
      TELLS(intakt_importer_apply(importer, SLOT(results), below(3), &made, &error));
      break;
    default: {
      const char *actions[1];
      uint64_t lengths[1];
      actions[0] = a.data;
      lengths[0] = a.length;
      TELLS(intakt_importer_undo(importer, W(b), written, NULL, &made, &error));
      ended(intakt_importer_settle_undo(importer, W(b), actions, lengths, below(2), NULL, &error));
      ended(intakt_importer_plan_again(importer, W(a), W(b), W(c), W(d), &error));
    }
  }
}

static void step_matcher(void) {
  intakt_matcher *matcher = below(16) == 0 ? NULL : SLOT(matchers);
  intakt_query_options options = INTAKT_QUERY_OPTIONS_INIT;
  text a = word(), b = word();
  uint64_t count = 0;
  options.flags = below(3);
  options.cross_reference = a.data;
  options.cross_reference_length = a.length;
  if (below(8) == 0) options.struct_size = below(25);
  switch (below(10)) {
    case 0: ended(intakt_matcher_upsert_json(matcher, W(a), next(), W(b), NULL, &error)); break;
    case 1: ended(intakt_matcher_remove(matcher, W(a), NULL, &error)); break;
    case 2: ended(intakt_matcher_count(matcher, &count, &error)); break;
    case 3: MAKES(intakt_match, matches, intakt_matcher_query_json(matcher, W(b), &options, &made, &error)); break;
    case 4: MAKES(intakt_match, matches, intakt_importer_match_json(SLOT(importers), W(a), W(b), &options, &made, &error)); break;
    case 5: ended(intakt_matcher_dedupe(matcher, below(2) == 0 ? INTAKT_ANY_SCORE : (int32_t)next() - 128, each, NULL, &error)); break;
    case 8:
      ended(below(2) ? intakt_matcher_never_same(matcher, W(a), W(b), &error) : intakt_matcher_revoke_never(matcher, W(a), W(b), NULL, &error));
      break;
    case 6: MAKES(intakt_bytes, saved, intakt_matcher_save(matcher, &made, &error)); break;
    case 7: {
      size_t length;
      const void *data = intakt_bytes_data(SLOT(saved), &length);
      if (below(4) == 0 && length > 0) length = next() % length;
      ended(intakt_matcher_load(matcher, data, length, &error));
      break;
    }
    default:
      MAKES(intakt_keys, keys, intakt_matcher_keys(matcher, W(b), &made, &error));
      TELLS(intakt_matcher_party_json(matcher, W(a), &made, &error));
  }
}

/* Questions: there are some where an import with INTAKT_IMPORT_APPLY has left them. */
static void step_review(intakt_database *database) {
  intakt_importer *importer = SLOT(importers);
  text a = word(), b = word(), c = word();
  int64_t numbers[2] = {(int64_t)below(4), (int64_t)below(4)};
  static const char *const CHOICES[] = {"assign", "create", "collective", "split", "reject", "later", "", "never"};
  const char *choice = CHOICES[below(8)];
  static const char plan[] =
      "{\"format\":\"intakt-plan/1\",\"order\":{\"tenant\":\"default\",\"source\":\"shop\",\"kind\":\"intake\",\"number\":\"2026-2001\","
      "\"payload_sha256\":\"\"},\"review\":[{\"id\":\"a\",\"answers\":[\"create\",\"reject\",\"assign\"],\"key\":{\"subject\":\"s\","
      "\"evidence\":\"e\"}}]}";
  text asked = {plan, sizeof plan - 1};
  if (below(8) == 0) asked = word();
  switch (below(10)) {
    case 8:
      ended(intakt_importer_decide(importer, W(asked), W(a), choice, strlen(choice), W(b), W(c), numbers[0], NULL, &error));
      ended(intakt_importer_never(importer, W(asked), W(a), W(b), W(c), numbers[0], NULL, &error));
      break;
    case 9:
      ended(intakt_importer_never_same(importer, W(a), W(b), W(c), numbers[0], NULL, &error));
      ended(intakt_importer_take_back_never(importer, numbers[0], W(c), numbers[1], &error));
      ended(intakt_importer_take_back_decision(importer, numbers[0], W(c), numbers[1], &error));
      TELLS(intakt_importer_decisions(importer, below(3), &made, &error));
      break;
    case 0: {
      intakt_reviews *made = UNTOUCHED;
      int done = ended(intakt_database_reviews(database, W(a), &made, &error));
      CHECK(done == (made != UNTOUCHED));
      if (done) {
        intakt_review_row_text(intakt_reviews_row(made, below(3)), NULL);
        intakt_reviews_free(made);
      }
      break;
    }
    case 1: {
      intakt_review_case *made = UNTOUCHED;
      int done = ended(intakt_importer_review_case(importer, numbers[0], &made, &error));
      CHECK(done == (made != UNTOUCHED));
      if (done) {
        intakt_case_field_result(intakt_case_candidate_field(intakt_review_case_candidate(made, below(3)), below(9)), NULL);
        intakt_review_case_free(made);
      }
      break;
    }
    case 2: {
      intakt_found_parties *made = UNTOUCHED;
      int done = ended(intakt_database_search_parties(database, W(a), below(4), &made, &error));
      CHECK(done == (made != UNTOUCHED));
      if (done) intakt_found_parties_free(made);
      intakt_found_articles *articles = UNTOUCHED;
      done = ended(intakt_database_search_articles(database, W(a), below(4), &articles, &error));
      CHECK(done == (articles != UNTOUCHED));
      if (done) {
        intakt_found_article_name(intakt_found_articles_article(articles, below(3)), NULL);
        intakt_found_articles_free(articles);
      }
      break;
    }
    case 3:
      ended(intakt_database_take_review(database, numbers[0], W(a), &error));
      ended(intakt_database_give_back_review(database, numbers[1], &error));
      ended(intakt_database_close_review(database, numbers[1], W(b), &error));
      break;
    case 4:
      TELLS(intakt_database_decide(database, below(8) == 0 ? NULL : numbers, below(3), choice, strlen(choice), W(a), W(b), &made, &error));
      TELLS(intakt_database_decisions(database, below(3), &made, &error));
      break;
    case 5:
      TELLS(intakt_importer_preview_decision(importer, numbers, below(3), choice, strlen(choice), W(a), W(b), W(c), &made, &error));
      TELLS(intakt_importer_revoke_decision(importer, numbers[0], W(a), (int32_t)below(2), W(c), &made, &error));
      break;
    case 6:
      TELLS(intakt_importer_plan_kept(importer, W(a), W(b), NULL, 0, W(c), (int32_t)below(2), NULL, 0, &made, &error));
      ended(intakt_database_flag_party(database, W(a), below(5), &error));
      break;
    default:
      ended(intakt_database_never(database, numbers[0], W(a), W(b), NULL, &error));
      ended(intakt_database_never_same(database, W(a), W(b), W(c), NULL, &error));
      ended(intakt_database_revoke_never(database, numbers[1], W(b), &error));
      TELLS(intakt_database_undo(database, W(a), W(b), NULL, 0, W(c), (int32_t)below(2), &made, &error));
      ended(intakt_database_take_in_again(database, W(a), W(b), NULL, 0, W(c), &error));
  }
}

/* What a list is written to: some of it. */
static int32_t taken(void *user_data, const void *bytes, size_t length) {
  CHECK(user_data == &error && bytes != NULL && length > 0);
  return below(8) == 0 ? 9 : 0;
}

static void step_export(intakt_database *database) {
  static const char *const views[] = {"customers", "contacts", "articles", "orders", "payments", "references", "reviews", "none"};
  static const char *const options[] = {"{\"format\":\"csv\"}", "{\"format\":\"xml\",\"charset\":\"iso-8859-1\"}",
                                        "{\"format\":\"jsonl\",\"fields\":[\"id\"]}", "{\"format\":\"json\",\"since\":1}", "{"};
  const char *view = views[below(8)], *how = options[below(5)];
  ended(intakt_database_export(database, view, strlen(view), how, strlen(how), taken, &error, NULL, &error));
}

static void step_database(void) {
  intakt_database *database = below(16) == 0 ? NULL : SLOT(databases);
  text a = word(), b = word();
  switch (below(15)) {
    case 0: TELLS(intakt_database_import_customers_csv(database, W(a), W(b), NULL, &made, &error)); break;
    case 1: TELLS(intakt_database_import_articles_csv(database, W(a), W(b), NULL, &made, &error)); break;
    case 2: ended(intakt_database_upsert_customer_json(database, W(a), next(), W(b), NULL, &error)); break;
    case 3: ended(intakt_database_remove_customer(database, W(a), NULL, &error)); break;
    case 4: ended(intakt_database_upsert_contact_json(database, W(a), W(b), 1, WORDS[18], strlen(WORDS[18]), &error)); break;
    case 5: ended(intakt_database_upsert_article_json(database, W(a), 1, W(b), &error)); break;
    case 6: ended(intakt_database_remove_article(database, W(a), NULL, &error)); break;
    case 7: TELLS(intakt_database_customer_json(database, W(a), &made, &error)); break;
    case 8: TELLS(intakt_database_recover(database, W(a), W(b), &made, &error)); break;
    case 9: TELLS(intakt_database_today(database, next(), next(), &made, &error)); break;
    case 10:
      TELLS(intakt_database_runs(database, below(4), &made, &error));
      TELLS(intakt_database_run(database, (int64_t)below(4), &made, &error));
      break;
    case 11: TELLS(intakt_database_erase(database, W(a), &made, &error)); break;
    case 12: step_review(database); break;
    case 13: step_export(database); break;
    default:
      TELLS(intakt_database_forget(database, below(16), next(), &made, &error));
      TELLS(intakt_database_reconcile(database, (int32_t)below(2), &made, &error));
      ended(intakt_database_set_now(database, next(), &error));
  }
}

/* Of 64 importers, one has all built-in profiles, and one has none. */
static int32_t new_importer(text settings, unsigned choice, intakt_importer **made, intakt_error **why) {
  intakt_importer_options options = INTAKT_IMPORTER_OPTIONS_INIT;
  int32_t status;
  if (choice % 64 != 1) options.flags = INTAKT_IMPORTER_NO_BUILTIN_PROFILES;
  status = intakt_importer_new(W(settings), &options, made, why);
  if (status != 0 || choice % 64 < 2) return status;
  CHECK(intakt_importer_add_profile(*made, "base.toml", 9, profiles[0], profile_lengths[0], NULL) == 0);
  CHECK(intakt_importer_add_profile(*made, "intakt-order.toml", 17, profiles[1], profile_lengths[1], NULL) == 0);
  return status;
}

static void step_object(void) {
  text a = word(), b = word(), c = word();
  unsigned slot = below(SLOTS), other = below(9);
  intakt_match *answer = SLOT(matches);
  switch (below(8)) {
    case 0:
      if (depth == 1 || importers[slot] == NULL)
        MAKES_IN(slot, intakt_importer, importers, new_importer(a, next(), &made, &error));
      break;
    case 1:
      if (depth == 1 || matchers[slot] == NULL)
        MAKES_IN(slot, intakt_matcher, matchers, intakt_matcher_new(W(a), W(b), W(c), &made, &error));
      break;
    case 2:
      if (depth == 1) {
        intakt_database_options options = INTAKT_DATABASE_OPTIONS_INIT;
        options.flags = below(16) == 0 ? next() : 0;
        options.now = next();
        options.country = below(8) == 0 ? a.data : NULL;
        options.country_length = options.country == NULL ? 0 : a.length;
        MAKES_IN(slot, intakt_database, databases, intakt_database_open(NULL, 0, &options, &made, &error));
      }
      break;
    case 3:
      /* Freed from inside a callback, what is in use stays; the slot keeps it, as a host would. */
      if (depth == 1) {
        intakt_database_free(databases[slot]);
        databases[slot] = NULL;
      }
      break;
    case 4: MAKES(intakt_buffer, buffers, intakt_capabilities(&made, &error)); break;
    case 5:
      CHECK((intakt_verdict_json(intakt_match_verdict(answer), NULL) == NULL) == (answer == NULL));
      intakt_verdict_sentence_german(intakt_match_verdict(answer), NULL);
      intakt_evidence_theirs(intakt_candidate_evidence(intakt_verdict_candidate(intakt_match_verdict(answer), slot), other), NULL);
      break;
    case 6: {
      /* Objects of another kind. */
      uint64_t count;
      CHECK(intakt_matcher_count((intakt_matcher *)importers[slot], &count, NULL) == INTAKT_STATUS_USAGE);
      CHECK(intakt_importer_set_log((intakt_importer *)matchers[slot], NULL, NULL) == INTAKT_STATUS_USAGE);
      intakt_buffer_free((intakt_buffer *)importers[slot]);
      intakt_importer_free((intakt_importer *)databases[slot]);
      break;
    }
    default:
      CHECK(intakt_has(W(a)) >= 0);
      MAKES(intakt_keys, keys, intakt_importer_party_keys(SLOT(importers), W(b), &made, &error));
  }
}

static void step(void) {
  depth++;
  calls++;
  switch (below(5)) {
    case 0: case 1: step_importer(); break;
    case 2: step_matcher(); break;
    case 3: step_database(); break;
    default: step_object();
  }
  depth--;
}

static void sequence(const unsigned char *data, size_t length) {
  int slot;
  bytes = data;
  byte_count = length;
  given = returned = 0;
  for (slot = 0; slot < 2; slot++) {
    text settings = {WORDS[23 + slot], strlen(WORDS[23 + slot])};
    CHECK(new_importer(settings, 2, &importers[slot], NULL) == 0);
  }
  CHECK(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matchers[0], NULL) == 0);
  while (byte_count > 0) step();
  for (slot = 0; slot < SLOTS; slot++) {
#define FREE(type, array) type##_free((array)[slot]), (array)[slot] = NULL
    FREE(intakt_importer, importers);
    FREE(intakt_matcher, matchers);
    FREE(intakt_database, databases);
    FREE(intakt_result, results);
    FREE(intakt_match, matches);
    FREE(intakt_buffer, buffers);
    FREE(intakt_bytes, saved);
    FREE(intakt_keys, keys);
  }
  CHECK(given == returned);
}

static void prepare(void) {
  static const char *const names[] = {"examples/orders/01-known-customer.xml", "examples/orders/03-twin.xml",
                                      "examples/orders/08-new-company-unknown-article.xml"};
  int place;
  if (orders[0] != NULL) return;
  for (place = 0; place < 3; place++) orders[place] = read_file(names[place], &order_lengths[place]);
  profiles[0] = read_file("profiles/base.toml", &profile_lengths[0]);
  profiles[1] = read_file("profiles/intakt-order.toml", &profile_lengths[1]);
}

#ifdef FUZZ
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t length) {
  prepare();
  sequence(data, length < 4096 ? length : 4096);
  return 0;
}
#else
int main(int count, char **arguments) {
  uint64_t state = count > 1 ? strtoull(arguments[1], NULL, 10) : 1;
  long sequences = count > 2 ? strtol(arguments[2], NULL, 10) : 60;
  static unsigned char data[4096];
  size_t length = count > 3 ? strtoul(arguments[3], NULL, 10) : 600;
  CHECK(length <= sizeof data);
  prepare();
  for (; sequences > 0; sequences--) {
    size_t place;
    for (place = 0; place < length; place++) {
      state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
      data[place] = (unsigned char)(state >> 56);
    }
    sequence(data, length);
  }
  CHECK(calls > 100);
  free(orders[0]), free(orders[1]), free(orders[2]), free(profiles[0]), free(profiles[1]);
  puts("ok");
  return 0;
}
#endif
