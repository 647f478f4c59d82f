/* Several threads: profiles, orders and plans are shared, readers and importers are not, and say so. */
#include <pthread.h>

#include "check.h"

#define FILE_NAME "examples/orders/05-mother-for-child.xml"
#define THREADS 4

static intakt_profiles *profiles = NULL;
static intakt_order *shared_order = NULL;
static intakt_result *shared_result = NULL;
static char *text = NULL;
static size_t text_length = 0;

static void *work(void *argument) {
  const char *json = NULL;
  int round;
  (void)argument;
  for (round = 0; round < 20; round++) {
    intakt_reader *reader = NULL;
    intakt_order *order = NULL;
    intakt_error *error = NULL;
    const intakt_plan *plan = intakt_result_plan_node(shared_result, 0);
    SUCCEEDS(intakt_reader_new(profiles, TEXT("n"), text, text_length, NULL, &reader, &error));
    SUCCEEDS(intakt_reader_next(reader, &order, &error));
    CHECK(strcmp(intakt_order_number(order, NULL), intakt_order_number(shared_order, NULL)) == 0);
    CHECK(intakt_order_line_count(order) == intakt_order_line_count(shared_order));
    /* What is made when it is first asked for is made once. */
    CHECK(json == NULL || json == intakt_order_json(shared_order, NULL));
    json = intakt_order_json(shared_order, NULL);
    CHECK(strcmp(json, intakt_order_json(order, NULL)) == 0);
    CHECK(plan == intakt_result_plan_node(shared_result, 0) && intakt_plan_action_count(plan) > 0);
    CHECK(strcmp(intakt_plan_json(plan, NULL), intakt_result_plan(shared_result, 0, NULL)) == 0);
    intakt_order_free(order);
    intakt_reader_free(reader);
  }
  return NULL;
}

/* A reader in the middle of a call, which another thread finds in use. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int inside = 0, leave = 0, waits = 0;

static int32_t wait_inside(void *user_data) {
  (void)user_data;
  pthread_mutex_lock(&lock);
  if (waits) {
    inside = 1;
    pthread_cond_broadcast(&changed);
    while (!leave) pthread_cond_wait(&changed, &lock);
  }
  pthread_mutex_unlock(&lock);
  return 0;
}

static void *next(void *argument) {
  intakt_order *order = NULL;
  intakt_error *error = NULL;
  SUCCEEDS(intakt_reader_next(argument, &order, &error));
  intakt_order_free(order);
  return NULL;
}

static void in_use(void) {
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  intakt_reader *reader = NULL;
  intakt_order *order = NULL;
  intakt_error *error = NULL;
  pthread_t thread;
  options.cancel = wait_inside;
  SUCCEEDS(intakt_reader_new(profiles, TEXT("n"), text, text_length, &options, &reader, &error));
  waits = 1;
  CHECK(pthread_create(&thread, NULL, next, reader) == 0);
  pthread_mutex_lock(&lock);
  while (!inside) pthread_cond_wait(&changed, &lock);
  pthread_mutex_unlock(&lock);
  FAILS(INTAKT_STATUS_BUSY, "`intakt_reader_next`: the handle is in use", intakt_reader_next(reader, &order, &error));
  CHECK(order == NULL && intakt_reader_order_count(reader) == 0 && intakt_reader_profile(reader, NULL) != NULL);
  intakt_reader_free(reader); /* not now: it stays */
  pthread_mutex_lock(&lock);
  leave = 1;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  CHECK(pthread_join(thread, NULL) == 0);
  CHECK(intakt_reader_order_count(reader) == 1);
  intakt_reader_free(reader);
}

int main(void) {
  intakt_importer *importer = NULL;
  intakt_reader *reader = NULL;
  intakt_error *error = NULL;
  pthread_t threads[THREADS];
  int number;
  text = read_file(FILE_NAME, &text_length);
  SUCCEEDS(intakt_profiles_new(0, &profiles, &error));
  SUCCEEDS(intakt_reader_new(profiles, TEXT("n"), text, text_length, NULL, &reader, &error));
  SUCCEEDS(intakt_reader_next(reader, &shared_order, &error));
  intakt_reader_free(reader);
  SUCCEEDS(intakt_importer_new(TEXT("[articles]\nmissing = 'create_minimal'\n"), NULL, &importer, &error));
  SUCCEEDS(intakt_importer_import(importer, TEXT("s"), TEXT("n"), text, text_length, NULL, &shared_result, &error));
  for (number = 0; number < THREADS; number++) CHECK(pthread_create(&threads[number], NULL, work, NULL) == 0);
  for (number = 0; number < THREADS; number++) CHECK(pthread_join(threads[number], NULL) == 0);
  in_use();
  intakt_result_free(shared_result);
  intakt_importer_free(importer);
  intakt_order_free(shared_order);
  intakt_profiles_free(profiles);
  free(text);
  puts("ok");
  return 0;
}
