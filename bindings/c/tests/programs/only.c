/* These orders and no others; what an older host does not know of is nothing to it. */
#include <stddef.h>

#include "check.h"

static intakt_importer *importer;
static intakt_error *error;

/* The plans of these orders, for a source of its own, and how many orders were left out. */
static void gives(const char *source, const intakt_import_options *options, const char *number, const char *filtered) {
  const char *xml =
      "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>11</number></order><order><number>12</number></order>"
      "<order><number>1</number></order></orders>";
  intakt_result *result;
  SUCCEEDS(intakt_importer_import(importer, TEXT(source), TEXT("three.xml"), TEXT(xml), options, &result, &error));
  CHECK(strstr(intakt_result_account(result, NULL), filtered) != NULL);
  if (number != NULL) {
    CHECK(intakt_result_plan_count(result) == 1);
    CHECK(strstr(intakt_result_plan(result, 0, NULL), number) != NULL);
  }
  intakt_result_free(result);
}

int main(void) {
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  const char *numbers[] = {" 12 ", "4711"};
  uint64_t lengths[] = {4, 4};
  intakt_result *result;

  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  gives("a", NULL, NULL, "\"filtered\":0");
  gives("b", &options, NULL, "\"filtered\":0");
  options.only_count = 2;
  options.only = numbers;
  options.only_lengths = lengths;
  gives("c", &options, "\"number\":\"12\"", "\"filtered\":2");

  /* A host that was built with the first header has a shorter struct. */
  options.struct_size = (uint32_t)offsetof(intakt_import_options, only_count);
  gives("d", &options, NULL, "\"filtered\":0");
  options.struct_size = sizeof(options);

  /* What is wrong with the call. */
  lengths[1] = 0;
  FAILS(INTAKT_STATUS_USAGE, "`options.only` is empty",
        intakt_importer_import(importer, TEXT("x"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  options.only_lengths = NULL;
  FAILS(INTAKT_STATUS_USAGE, "`options.only_lengths` is no pointer",
        intakt_importer_import(importer, TEXT("x"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  options.only_lengths = lengths;
  options.only = NULL;
  FAILS(INTAKT_STATUS_USAGE, "`options.only` is no pointer",
        intakt_importer_import(importer, TEXT("x"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));
  options.only_count = (uint64_t)-1;
  options.only = numbers;
  FAILS(INTAKT_STATUS_USAGE, "longer than memory",
        intakt_importer_import(importer, TEXT("x"), TEXT("n"), TEXT("<a/>"), &options, &result, &error));

  intakt_importer_free(importer);
  puts("ok");
  return 0;
}
