/* An input of two files that belong together, in any order; what is missing or there twice is told with its file. */
#include "check.h"

#define FOLDER "tests/corpus/orders/shopware-5/own-one/"

static intakt_importer *importer;

static intakt_document document(const char *name, const char *data, size_t length) {
  intakt_document one;
  one.name_length = strlen(name);
  one.data_length = length;
  one.name = name;
  one.data = data;
  return one;
}

/* Reads these documents for a source of its own, so that no order was seen before. */
static intakt_result *import(const char *source, const intakt_document *documents, size_t count, int32_t wanted) {
  intakt_result *result;
  intakt_error *error;
  check_status(__LINE__,
               intakt_importer_import_documents(importer, TEXT(source), documents, count, NULL, &result, &error),
               wanted, &error, NULL);
  return result;
}

/* What ended the reading: where, and a part of what is said. */
static void ends(const char *source, const intakt_document *documents, size_t count, const char *file, const char *part) {
  intakt_result *result = import(source, documents, count, INTAKT_STATUS_INCOMPLETE);
  const intakt_error *fault = intakt_result_fault(result);
  const char *named = intakt_error_file(fault, NULL);
  CHECK(named != NULL && strcmp(named, file) == 0);
  CHECK(strstr(intakt_error_text(fault, NULL), part) != NULL);
  CHECK(intakt_result_document_count(result) == 0 && intakt_result_document(result, 0, NULL) == NULL);
  intakt_result_free(result);
}

/* A text without what differs from source to source. */
static void without(char *text, const char *word) {
  char *at;
  while ((at = strstr(text, word)) != NULL) memmove(at, at + strlen(word), strlen(at + strlen(word)) + 1);
}

static char *copy(const char *text) {
  char *made = malloc(strlen(text) + 1);
  CHECK(made != NULL);
  return strcpy(made, text);
}

int main(void) {
  size_t lines_length, heads_length, order_length, length;
  char *lines = read_file(FOLDER "lines.xml", &lines_length), *heads = read_file(FOLDER "heads.xml", &heads_length);
  char *order = read_file("examples/intakt-order/minimal.xml", &order_length), *first, *second, *time;
  intakt_document both[3], one;
  intakt_result *result = NULL, *other;
  intakt_error *error;
  int turn;

  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  both[0] = both[2] = document("lines.xml", lines, lines_length);
  both[1] = document("heads.xml", heads, heads_length);

  /* In either order the numbers of the documents are the profile's, and so is the plan. */
  for (turn = 0; turn < 2; turn++) {
    other = import(turn == 0 ? "a" : "b", both + turn, 2, INTAKT_STATUS_OK);
    CHECK(intakt_result_plan_count(other) == 1 && intakt_result_document_count(other) == 2);
    CHECK(strcmp(intakt_result_profile(other, NULL), "shopware-5") == 0);
    CHECK(strcmp(intakt_result_document(other, 0, &length), "lines.xml") == 0 && length == 9);
    CHECK(strcmp(intakt_result_document(other, 1, NULL), "heads.xml") == 0);
    CHECK(intakt_result_document(other, 2, &length) == NULL && length == 0);
    if (turn == 0) result = other;
  }
  first = copy(intakt_result_plan(result, 0, NULL));
  second = copy(intakt_result_plan(other, 0, NULL));
  without(first, "\"source\":\"a\"");
  without(second, "\"source\":\"b\"");
  CHECK(strstr(first, "20071") != NULL && strcmp(first, second) == 0);
  free(first);
  free(second);
  intakt_result_free(result);
  intakt_result_free(other);

  /* What is wrong in the second file is told with its number and its name. */
  time = strstr(heads, "2026-11-22");
  CHECK(time != NULL);
  memcpy(time, "2026-99-99", 10);
  result = import("c", both, 2, INTAKT_STATUS_OK);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"file\":\"heads.xml\"") != NULL);
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"document\":1") != NULL);
  intakt_result_free(result);

  /* A single document is read as ever. */
  one = document("minimal.xml", order, order_length);
  result = import("d", &one, 1, INTAKT_STATUS_OK);
  SUCCEEDS(intakt_importer_import(importer, TEXT("e"), TEXT("minimal.xml"), order, order_length, NULL, &other, &error));
  first = copy(intakt_result_plan(result, 0, NULL));
  second = copy(intakt_result_plan(other, 0, NULL));
  without(first, "\"source\":\"d\"");
  without(second, "\"source\":\"e\"");
  CHECK(strcmp(first, second) == 0);
  CHECK(intakt_result_document_count(other) == 1 && strcmp(intakt_result_document(other, 0, NULL), "minimal.xml") == 0);
  free(first);
  free(second);
  intakt_result_free(result);
  intakt_result_free(other);

  /* What belongs together and is not there, is there twice, or does not belong. */
  ends("f", both, 1, "lines.xml", "heads");
  both[1] = both[0];
  ends("g", both, 2, "lines.xml", "two of");
  both[1] = one;
  ends("h", both, 2, "minimal.xml", "intakt-order");
  both[1] = document("empty.xml", NULL, 0);
  ends("i", both, 2, "empty.xml", "empty");

  /* What is wrong with the call. */
  FAILS(INTAKT_STATUS_USAGE, "`documents` has no elements",
        intakt_importer_import_documents(importer, TEXT("x"), NULL, 0, NULL, &result, &error));
  FAILS(INTAKT_STATUS_USAGE, "`documents` is no pointer",
        intakt_importer_import_documents(importer, TEXT("x"), NULL, 1, NULL, &result, &error));
  FAILS(INTAKT_STATUS_USAGE, "longer than memory",
        intakt_importer_import_documents(importer, TEXT("x"), both, (size_t)-1, NULL, &result, &error));
  both[1].name_length = 0;
  FAILS(INTAKT_STATUS_USAGE, "`documents.name` is empty",
        intakt_importer_import_documents(importer, TEXT("x"), both, 2, NULL, &result, &error));
  both[1] = document("null.xml", NULL, 1);
  FAILS(INTAKT_STATUS_USAGE, "`documents.data` is NULL",
        intakt_importer_import_documents(importer, TEXT("x"), both, 2, NULL, &result, &error));
  CHECK(intakt_result_document_count(NULL) == 0 && intakt_result_document(NULL, 0, &length) == NULL);

  intakt_importer_free(importer);
  free(lines);
  free(heads);
  free(order);
  puts("ok");
  return 0;
}
