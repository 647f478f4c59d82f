/* Several threads at once: objects that are taken as const are asked by all of them, every other call has its object for itself or
 * is told that it is in use. */
#include <pthread.h>

#include "check.h"

#define THREADS 4
#define ROUNDS 200

static intakt_matcher *matcher;
static intakt_importer *importer;
static intakt_database *database;
static const char ANNA[] = "{\"given_name\": \"Anna\", \"family_name\": \"Amsel\", \"birth_date\": \"1958-12-24\"}";

typedef struct worker {
  pthread_t thread;
  int done, busy;
} worker;

static void *ask(void *user_data) {
  worker *own = user_data;
  int round;
  for (round = 0; round < ROUNDS; round++) {
    intakt_match *answer = NULL;
    CHECK(intakt_matcher_query_json(matcher, TEXT(ANNA), NULL, &answer, NULL) == 0);
    CHECK(strcmp(intakt_verdict_party(intakt_match_verdict(answer), NULL), "1") == 0);
    own->done++;
    intakt_match_free(answer);
  }
  return NULL;
}

static void tally(worker *own, int32_t status) {
  CHECK(status == 0 || status == INTAKT_STATUS_BUSY);
  if (status == 0) own->done++;
  else own->busy++;
}

static void *change(void *user_data) {
  worker *own = user_data;
  int round;
  for (round = 0; round < ROUNDS; round++) {
    intakt_error *error = NULL;
    intakt_buffer *answer = NULL;
    tally(own, intakt_importer_upsert_customer_json(importer, TEXT("1"), (uint64_t)round, TEXT(ANNA), NULL, &error));
    intakt_error_free(error);
    tally(own, intakt_matcher_upsert_json(matcher, TEXT("2"), (uint64_t)round, TEXT(ANNA), NULL, NULL));
    if (database != NULL) {
      tally(own, intakt_database_runs(database, 1, &answer, NULL));
      intakt_buffer_free(answer);
    }
  }
  return NULL;
}

static void run(void *(*work)(void *), int *done, int *busy) {
  worker workers[THREADS];
  int place;
  memset(workers, 0, sizeof workers);
  *done = *busy = 0;
  for (place = 0; place < THREADS; place++) CHECK(pthread_create(&workers[place].thread, NULL, work, &workers[place]) == 0);
  for (place = 0; place < THREADS; place++) {
    CHECK(pthread_join(workers[place].thread, NULL) == 0);
    *done += workers[place].done;
    *busy += workers[place].busy;
  }
}

int main(void) {
  int done, busy;
  CHECK(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matcher, NULL) == 0);
  CHECK(intakt_matcher_upsert_json(matcher, TEXT("1"), 1, TEXT(ANNA), NULL, NULL) == 0);
  CHECK(intakt_importer_new(NULL, 0, NULL, &importer, NULL) == 0);
  if (intakt_has(TEXT("sqlite"))) CHECK(intakt_database_open(NULL, 0, NULL, &database, NULL) == 0);
  run(ask, &done, &busy);
  CHECK(done == THREADS * ROUNDS && busy == 0);
  run(change, &done, &busy);
  CHECK(done > 0 && done + busy == THREADS * ROUNDS * (database == NULL ? 2 : 3));
  intakt_database_free(database);
  intakt_importer_free(importer);
  intakt_matcher_free(matcher);
  puts("ok");
  return 0;
}
