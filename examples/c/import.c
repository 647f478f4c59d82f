/* Who ordered, and what is to be done? Prints the plan of every order in a file, a line of JSON each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

/* A text as the library takes it: pointer and length. */
#define TEXT(text) (text), strlen(text)

static char *read_file(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  char *bytes = NULL;
  if (file != NULL && fseek(file, 0, SEEK_END) == 0 && (bytes = malloc((size_t)ftell(file) + 1)) != NULL) {
    *length = (size_t)ftell(file);
    rewind(file);
    *length = fread(bytes, 1, *length, file);
  }
  if (file != NULL) fclose(file);
  if (bytes == NULL) perror(name), exit(2);
  return bytes;
}

int main(int argc, char **argv) {
  const char *name = argc > 1 ? argv[1] : "examples/orders/01-known-customer.xml";
  size_t customers_length, articles_length, orders_length;
  char *customers = read_file("examples/customers.csv", &customers_length);
  char *articles = read_file("examples/articles.csv", &articles_length);
  char *orders = read_file(name, &orders_length);

  intakt_importer *importer = NULL;
  intakt_result *result = NULL;
  intakt_error *error = NULL;
  int failed = 1;
  if (intakt_importer_new(NULL, 0, NULL, &importer, &error) < 0 ||
      intakt_importer_set_customers_csv(importer, TEXT("customers.csv"), customers, customers_length, NULL, &error) < 0 ||
      intakt_importer_set_articles_csv(importer, TEXT("articles.csv"), articles, articles_length, NULL, &error) < 0 ||
      intakt_importer_import(importer, TEXT("shop"), TEXT(name), orders, orders_length, NULL, &result, &error) < 0) {
    fprintf(stderr, "%s\n", intakt_error_text(error, NULL));
  } else if (fputs(intakt_result_plans(result, NULL), stdout), intakt_result_fault(result) != NULL) {
    fprintf(stderr, "%s\n", intakt_error_text(intakt_result_fault(result), NULL));
  } else {
    failed = 0;
  }

  intakt_error_free(error);
  intakt_result_free(result);
  intakt_importer_free(importer);
  free(orders);
  free(articles);
  free(customers);
  return failed;
}
