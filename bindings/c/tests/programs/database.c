/* The embedded database: filled, imported into, looked at, erased from; and every wrong use of it. Traps of the host's floating
 * point are on all the while, where the system has them. */
#include "check.h"
#if defined(__GLIBC__) && defined(__x86_64__)
#include <fenv.h>
#endif
#ifdef _WIN32
#include <direct.h>
#include <process.h>
#endif

#define UNTOUCHED ((void *)16)
#define NOW INT64_C(1780000000)

static intakt_error *error;
static const char ANNA[] = "{\"given_name\": \"Anna\", \"family_name\": \"Amsel\", \"birth_date\": \"1958-12-24\"}";

/* An answer that must hold a part; freed. */
static void told(intakt_buffer *answer, const char *part) {
  const char *text = intakt_buffer_text(answer, NULL);
  if (text == NULL || strstr(text, part) == NULL) printf("%s, expected %s\n", text == NULL ? "NULL" : text, part);
  CHECK(text != NULL && strstr(text, part) != NULL);
  intakt_buffer_free(answer);
}

static intakt_result *import(intakt_importer *importer, const char *file, uint32_t flags) {
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  char name[128];
  size_t length;
  char *document;
  intakt_result *result = NULL;
  options.flags = flags;
  snprintf(name, sizeof name, "examples/orders/%s.xml", file);
  document = read_file(name, &length);
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT(name), document, length, &options, &result, &error));
  free(document);
  return result;
}

static void without_sqlite(void) {
  intakt_database *database = UNTOUCHED;
  FAILS(-1, "this build of the library has no SQLite", intakt_database_open(NULL, 0, NULL, &database, &error));
  CHECK(database == UNTOUCHED);
}

static intakt_database *open_database(const char *path, uint32_t flags) {
  intakt_database_options options = INTAKT_DATABASE_OPTIONS_INIT;
  intakt_database *made = NULL;
  options.now = NOW;
  options.flags = flags;
  options.machine = "desk";
  options.machine_length = 4;
  SUCCEEDS(intakt_database_open(TEXT(path), &options, &made, &error));
  return made;
}

static void day(const char *path) {
  size_t articles_length, customers_length, settings_length;
  char *article_list = read_file("examples/articles.csv", &articles_length);
  char *customers = read_file("examples/customers.csv", &customers_length);
  char *settings = read_file("examples/settings.toml", &settings_length);
  intakt_database *database = open_database(path, 0), *second;
  intakt_importer *importer = NULL;
  intakt_buffer *answer = NULL, *problems = NULL;
  intakt_result *result;
  int32_t done = -1;

  SUCCEEDS(intakt_database_import_customers_csv(database, TEXT("customers.csv"), customers, customers_length, &problems, &answer, &error));
  told(answer, "\"customers\":40");
  told(problems, "[]");
  SUCCEEDS(intakt_database_import_articles_csv(database, TEXT("articles.csv"), article_list, articles_length, NULL, &answer, &error));
  told(answer, "\"articles\":13");
  SUCCEEDS(intakt_importer_new(settings, settings_length, NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_database(importer, database, &error));

  /* A clerk looks first, then the plan is carried out. */
  result = import(importer, "01-known-customer", 0);
  CHECK(intakt_result_applied(result, 0, NULL) == NULL);
  SUCCEEDS(intakt_importer_apply(importer, result, 0, &answer, &error));
  told(answer, "\"applied\":\"done\"");
  FAILS(-8, "plan.outcome", intakt_importer_apply(importer, result, 0, &answer, &error));
  FAILS(-1, "`index` is that of no plan", intakt_importer_apply(importer, result, 1, &answer, &error));
  FAILS(-1, "`result` is NULL", intakt_importer_apply(importer, NULL, 0, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_importer_apply(importer, result, 0, NULL, &error));
  intakt_result_free(result);
  /* At once, as a run. Read again, nothing is done twice. */
  SUCCEEDS(intakt_database_set_now(database, NOW + 60, &error));
  result = import(importer, "05-mother-for-child", INTAKT_IMPORT_APPLY);
  CHECK(strstr(intakt_result_applied(result, 0, NULL), "\"applied\":\"done\"") != NULL);
  CHECK(intakt_result_applied(result, 1, NULL) == NULL && intakt_result_applied(NULL, 0, NULL) == NULL);
  intakt_result_free(result);
  result = import(importer, "05-mother-for-child", INTAKT_IMPORT_APPLY);
  CHECK(intakt_result_applied(result, 0, NULL) == NULL);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"status\":\"skipped\"") != NULL);
  intakt_result_free(result);
  result = import(importer, "03-twin", INTAKT_IMPORT_APPLY);
  intakt_result_free(result);
  SUCCEEDS(intakt_database_runs(database, 10, &answer, &error));
  told(answer, "\"machine\":\"desk\"");
  SUCCEEDS(intakt_database_run(database, 1, &answer, &error));
  told(answer, "\"entries\":");
  SUCCEEDS(intakt_database_run(database, 99, &answer, &error));
  told(answer, "null");
  SUCCEEDS(intakt_database_today(database, NOW, NOW + 86400, &answer, &error));
  told(answer, "\"source\":\"shop\"");
  SUCCEEDS(intakt_database_recover(database, TEXT("default"), TEXT("shop"), &answer, &error));
  told(answer, "\"withdrawn\":0");
  SUCCEEDS(intakt_database_reconcile(database, 0, &answer, &error));
  told(answer, "[]");
  SUCCEEDS(intakt_database_reconcile(database, 1, &answer, &error));
  told(answer, "[]");

  /* Single customers and articles. */
  SUCCEEDS(intakt_database_upsert_customer_json(database, TEXT("4711"), 2, TEXT(ANNA), &done, &error));
  CHECK(done == 1);
  SUCCEEDS(intakt_database_upsert_customer_json(database, TEXT("4711"), 1, TEXT(ANNA), &done, &error));
  CHECK(done == 0);
  SUCCEEDS(intakt_database_customer_json(database, TEXT("4711"), &answer, &error));
  told(answer, "{\"id\":\"4711\",\"version\":2,\"party\":{");
  SUCCEEDS(intakt_database_upsert_contact_json(database, TEXT("4711"), TEXT("c1"), 1, TEXT(ANNA), &error));
  SUCCEEDS(intakt_database_erase(database, TEXT("4711"), &answer, &error));
  told(answer, "\"party\":true,\"contacts\":1");
  SUCCEEDS(intakt_database_customer_json(database, TEXT("4711"), &answer, &error));
  told(answer, "null");
  FAILS(-1, "nothing is known of this person", intakt_database_erase(database, TEXT("4711"), &answer, &error));
  SUCCEEDS(intakt_database_import_customers_csv(database, TEXT("l.csv"), TEXT("id,family_name\n4711,Amsel\n4712,Amsel\n"), NULL, &answer, &error));
  told(answer, "{\"customers\":1,\"articles\":0,\"erased\":1}");
  SUCCEEDS(intakt_database_remove_customer(database, TEXT("4712"), &done, &error));
  CHECK(done == 1);
  SUCCEEDS(intakt_database_remove_customer(database, TEXT("4712"), NULL, &error));
  SUCCEEDS(intakt_database_upsert_article_json(database, TEXT("A"), 1, TEXT("{\"number\": \"A-1\"}"), &error));
  SUCCEEDS(intakt_database_remove_article(database, TEXT("A"), &done, &error));
  CHECK(done == 1);
  SUCCEEDS(intakt_database_remove_article(database, TEXT("A"), &done, &error));
  CHECK(done == 0);
  SUCCEEDS(intakt_database_forget(database, INTAKT_KEPT_ORDERS | INTAKT_KEPT_RUNS | INTAKT_KEPT_ATTACHMENTS, NOW + 99999, &answer, &error));
  told(answer, "\"runs\":3");

  /* The importer keeps it open, and a second handle of the file is another program. */
  intakt_database_free(database);
  result = import(importer, "02-moved", 0);
  CHECK(intakt_result_plan_count(result) == 1);
  intakt_result_free(result);
  FAILS(-1, "looks for customers in a database", intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, TEXT(ANNA), NULL, &error));
  SUCCEEDS(intakt_importer_set_database(importer, NULL, &error));
  SUCCEEDS(intakt_importer_upsert_customer_json(importer, TEXT("1"), 1, TEXT(ANNA), NULL, &error));
  FAILS(-1, "has no database to carry plans out in",
        (result = import(importer, "02-moved", 0), intakt_importer_apply(importer, result, 0, &answer, &error)));
  intakt_result_free(result);
  intakt_importer_free(importer);
  second = open_database(path, INTAKT_DATABASE_NO_CREATE | INTAKT_DATABASE_READ_ONLY);
  SUCCEEDS(intakt_database_customer_json(second, TEXT("1"), &answer, &error));
  told(answer, "\"id\":\"1\"");
  FAILS(-15, "store.read_only", intakt_database_remove_customer(second, TEXT("1"), &done, &error));
  intakt_database_free(second);
  free(settings);
  free(customers);
  free(article_list);
}

/* A callback that is called while a database is in use finds it busy. */
static intakt_database *shared;
static int tries;

static int32_t progress(void *user_data, const intakt_progress *how_far) {
  intakt_buffer *answer = UNTOUCHED;
  (void)how_far;
  CHECK(intakt_database_runs(shared, 1, &answer, NULL) == INTAKT_STATUS_BUSY && answer == UNTOUCHED);
  CHECK(intakt_importer_set_database(user_data, NULL, NULL) == INTAKT_STATUS_BUSY);
  intakt_database_free(shared);
  tries++;
  return 0;
}

static void busy(void) {
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_importer *importer = NULL;
  intakt_result *result = NULL;
  intakt_database_options austria = INTAKT_DATABASE_OPTIONS_INIT;
  intakt_database *other = NULL;
  shared = open_database("", 0);
  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  SUCCEEDS(intakt_importer_set_database(importer, shared, &error));
  options.progress = progress;
  options.progress_user_data = importer;
  CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT("a.xml"), TEXT("<a/>"), &options, &result, NULL) == 1);
  intakt_result_free(result);
  {
    size_t length;
    char *document = read_file("examples/orders/01-known-customer.xml", &length);
    SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("01.xml"), document, length, &options, &result, &error));
    intakt_result_free(result);
    /* A database for another country than the settings' is refused when it is asked. */
    austria.country = "AT";
    austria.country_length = 2;
    SUCCEEDS(intakt_database_open(NULL, 0, &austria, &other, &error));
    SUCCEEDS(intakt_importer_set_database(importer, other, &error));
    result = UNTOUCHED;
    FAILS(-9, "were made for AT, not DE",
          intakt_importer_import(importer, TEXT("shop"), TEXT("01.xml"), document, length, NULL, &result, &error));
    CHECK(result == UNTOUCHED);
    free(document);
  }
  CHECK(tries == 2);
  intakt_database_free(other);
  intakt_importer_free(importer);
  intakt_database_free(shared);
}

static void misuse(const char *path) {
  static const char broken[] = {'a', 'b', (char)0xff, 'c'};
  intakt_database_options options = INTAKT_DATABASE_OPTIONS_INIT;
  intakt_database *made = UNTOUCHED, *database = open_database("", 0);
  intakt_importer *importer = NULL;
  intakt_buffer *answer = UNTOUCHED;
  FILE *file;
  int32_t done = 7;
  FAILS(-1, "`database` is NULL", intakt_database_open(TEXT(path), NULL, NULL, &error));
  FAILS(-1, "`path` is NULL", intakt_database_open(NULL, 3, NULL, &made, &error));
  FAILS(-1, "`path` is not UTF-8", intakt_database_open(broken, 4, NULL, &made, &error));
  FAILS(-15, "store.open", intakt_database_open(TEXT("/no/such/folder/a.db"), NULL, &made, &error));
  options.flags = 8;
  FAILS(-1, "`options` has flags", intakt_database_open(NULL, 0, &options, &made, &error));
  options.flags = 0;
  options.country = "Germany";
  options.country_length = 7;
  FAILS(-1, "`options.country` is no code of a country", intakt_database_open(NULL, 0, &options, &made, &error));
  options.country_length = 0;
  options.key = "short";
  options.key_length = 5;
  FAILS(-15, "store.key", intakt_database_open(NULL, 0, &options, &made, &error));
  options.key = NULL;
  FAILS(-1, "`options.key` is NULL", intakt_database_open(NULL, 0, &options, &made, &error));
  options.struct_size = 5;
  FAILS(-1, "struct_size 5", intakt_database_open(NULL, 0, &options, &made, &error));
  file = fopen(path, "wb");
  CHECK(file != NULL);
  for (done = 0; done < 400; done++) fputs("this is no database", file);
  fclose(file);
  done = 7;
  FAILS(-15, "store.not_database", intakt_database_open(TEXT(path), NULL, &made, &error));
  CHECK(made == UNTOUCHED);

  FAILS(-1, "`database` is NULL", intakt_database_set_now(NULL, 1, &error));
  FAILS(-1, "`database` is NULL", intakt_database_import_customers_csv(NULL, TEXT("l"), TEXT("id\n1\n"), NULL, &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_database_import_customers_csv(database, TEXT("l"), TEXT("id\n1\n"), NULL, NULL, &error));
  FAILS(-7, "data.missing_column", intakt_database_import_customers_csv(database, TEXT("l"), TEXT("a\n1\n"), NULL, &answer, &error));
  FAILS(-7, "data.row", intakt_database_import_customers_csv(database, TEXT("l"), TEXT("id,city\n1\n"), NULL, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_import_articles_csv(NULL, TEXT("l"), TEXT("number\n1\n"), NULL, &answer, &error));
  FAILS(-1, "`name` is empty", intakt_database_import_articles_csv(database, NULL, 0, TEXT("number\n1\n"), NULL, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_upsert_customer_json(NULL, TEXT("1"), 1, TEXT(ANNA), &done, &error));
  FAILS(-1, "`id` is empty", intakt_database_upsert_customer_json(database, NULL, 0, 1, TEXT(ANNA), &done, &error));
  FAILS(-7, "data.value", intakt_database_upsert_customer_json(database, TEXT("1"), 1, TEXT("[]"), &done, &error));
  FAILS(-1, "`database` is NULL", intakt_database_remove_customer(NULL, TEXT("1"), &done, &error));
  FAILS(-1, "`database` is NULL", intakt_database_upsert_contact_json(NULL, TEXT("1"), TEXT("2"), 1, TEXT(ANNA), &error));
  FAILS(-1, "`company` is empty", intakt_database_upsert_contact_json(database, NULL, 0, TEXT("2"), 1, TEXT(ANNA), &error));
  FAILS(-1, "`database` is NULL", intakt_database_upsert_article_json(NULL, TEXT("1"), 1, TEXT("{}"), &error));
  FAILS(-7, "the article has no number", intakt_database_upsert_article_json(database, TEXT("1"), 1, TEXT("{}"), &error));
  FAILS(-1, "`database` is NULL", intakt_database_remove_article(NULL, TEXT("1"), &done, &error));
  FAILS(-1, "`database` is NULL", intakt_database_customer_json(NULL, TEXT("1"), &answer, &error));
  FAILS(-1, "`answer` is NULL", intakt_database_customer_json(database, TEXT("1"), NULL, &error));
  FAILS(-1, "`database` is NULL", intakt_database_recover(NULL, NULL, 0, TEXT("shop"), &answer, &error));
  FAILS(-1, "`source` is empty", intakt_database_recover(database, NULL, 0, NULL, 0, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_today(NULL, 0, 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_runs(NULL, 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_run(NULL, 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_erase(NULL, TEXT("1"), &answer, &error));
  FAILS(-1, "`what` is no sum", intakt_database_forget(database, 8, 1, &answer, &error));
  FAILS(-1, "`what` is no sum", intakt_database_forget(database, 0, 1, &answer, &error));
  FAILS(-1, "`database` is NULL", intakt_database_reconcile(NULL, 0, &answer, &error));
  FAILS(-1, "`importer` is NULL", intakt_importer_set_database(NULL, database, &error));
  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  FAILS(-1, "`database` is no object of its kind", intakt_importer_set_database(importer, (intakt_database *)importer, &error));
  intakt_importer_free(importer);
  CHECK(answer == UNTOUCHED && done == 7);
  intakt_database_free(database);
  intakt_database_free(NULL);
}

/* A folder of its own for the files of the program. */
static void make_folder(char *folder, size_t size) {
#ifdef _WIN32
  CHECK(getenv("TEMP") != NULL);
  snprintf(folder, size, "%s/intakt-%d", getenv("TEMP"), _getpid());
  CHECK(_mkdir(folder) == 0);
#else
  snprintf(folder, size, "/tmp/intakt-XXXXXX");
  CHECK(mkdtemp(folder) != NULL);
#endif
}

/* What a list is written to. */
struct taken {
  char bytes[4096];
  size_t length;
  int32_t answer;
  intakt_database *database;
};

static int32_t take(void *user_data, const void *bytes, size_t length) {
  struct taken *taken = user_data;
  intakt_error *inner = NULL;
  CHECK(length > 0 && taken->length + length < sizeof taken->bytes);
  memcpy(taken->bytes + taken->length, bytes, length);
  taken->length += length;
  taken->bytes[taken->length] = '\0';
  /* The database is at work. */
  CHECK(intakt_database_set_now(taken->database, NOW, &inner) == INTAKT_STATUS_BUSY);
  intakt_error_free(inner);
  return taken->answer;
}

#define EXPORTED(view, options, list) \
  intakt_database_export(database, TEXT(view), TEXT(options), take, (list), &records, &error)

/* Lists for others: in pieces, of chosen fields, and what is refused. */
static void lists(void) {
  static struct taken taken;
  intakt_database *database = open_database("", 0);
  uint64_t records = 7;
  taken.database = database;
  SUCCEEDS(intakt_database_upsert_customer_json(database, TEXT("2"), 1, TEXT("{\"family_name\": \"\xc5\x81yska\"}"), NULL, &error));
  SUCCEEDS(intakt_database_upsert_customer_json(database, TEXT("1"), 1, TEXT(ANNA), NULL, &error));
  SUCCEEDS(EXPORTED("customers", "{\"format\": \"csv\", \"fields\": [\"family_name\", \"id\"], \"delimiter\": \";\"}", &taken));
  CHECK(records == 2 && strcmp(taken.bytes, "family_name;id\r\nAmsel;1\r\n\xc5\x81yska;2\r\n") == 0);
  taken.length = 0;
  SUCCEEDS(EXPORTED("orders", "{\"format\": \"json\", \"source\": \"shop\", \"since\": 1}", &taken));
  CHECK(records == 0 && strcmp(taken.bytes, "{\"view\":\"orders\",\"version\":1,\"rows\":[\n]}\n") == 0);
  taken.length = 0;
  SUCCEEDS(intakt_database_export(database, TEXT("articles"), TEXT("{\"format\": \"jsonl\"}"), take, &taken, NULL, &error));
  CHECK(taken.length == 0);

  records = 7;
  FAILS(INTAKT_STATUS_DATA, "record 2, field `family_name`: iso-8859-1 does not have the character U+0141",
        EXPORTED("customers", "{\"format\": \"csv\", \"charset\": \"iso-8859-1\"}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "did you mean `customers`?", EXPORTED("customer", "{\"format\": \"csv\"}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "`view` is empty", EXPORTED("", "{\"format\": \"csv\"}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "has no field `famly_name`",
        EXPORTED("customers", "{\"format\": \"csv\", \"fields\": [\"famly_name\"]}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "have no time", EXPORTED("customers", "{\"format\": \"csv\", \"since\": 1}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "did you mean \"csv\"?", EXPORTED("customers", "{\"format\": \"cvs\"}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "`options` cannot be read", EXPORTED("customers", "{\"forma\": \"csv\"}", &taken));
  FAILS(INTAKT_STATUS_USAGE, "`options` is empty", EXPORTED("customers", "", &taken));
  FAILS(INTAKT_STATUS_USAGE, "`write` is NULL",
        intakt_database_export(database, TEXT("customers"), TEXT("{\"format\": \"csv\"}"), NULL, NULL, &records, &error));
  FAILS(INTAKT_STATUS_USAGE, "`database` is NULL",
        intakt_database_export(NULL, TEXT("customers"), TEXT("{\"format\": \"csv\"}"), take, &taken, &records, &error));
  taken.answer = 42;
  CHECK(EXPORTED("customers", "{\"format\": \"xml\"}", &taken) == INTAKT_STATUS_CALLBACK && intakt_error_host_code(error) == 42);
  intakt_error_free(error);
  error = NULL;
  CHECK(records == 7);
  intakt_database_free(database);
}

static void remove_folder(const char *folder) {
#ifdef _WIN32
  CHECK(_rmdir(folder) == 0);
#else
  CHECK(remove(folder) == 0);
#endif
}

int main(void) {
  char folder[260], path[300], beside[320];
  if (!intakt_has(TEXT("sqlite"))) {
    without_sqlite();
    puts("ok");
    return 0;
  }
  make_folder(folder, sizeof folder);
  snprintf(path, sizeof path, "%s/a.db", folder);
#if defined(__GLIBC__) && defined(__x86_64__)
  CHECK(feenableexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW) != -1);
#endif
  day(path);
  busy();
  lists();
#if defined(__GLIBC__) && defined(__x86_64__)
  /* Not where valgrind runs it, which knows no traps. */
  CHECK(fegetexcept() == (FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW) || getenv("VALGRIND") != NULL);
#endif
  remove(path);
  misuse(path);
  remove(path);
  snprintf(beside, sizeof beside, "%s-wal", path);
  remove(beside);
  snprintf(beside, sizeof beside, "%s-shm", path);
  remove(beside);
  remove_folder(folder);
  puts("ok");
  return 0;
}
