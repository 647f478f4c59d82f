/* Who ordered, and what is to be done? Prints the plan of every order in a file, a line of JSON each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

static char *read_file(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) perror(name), exit(2);
  char *bytes = malloc((size_t)ftell(file) + 1);
  *length = (size_t)ftell(file);
  rewind(file);
  if (bytes == NULL || fread(bytes, 1, *length, file) != *length) perror(name), exit(2);
  fclose(file);
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

  int32_t status = intakt_importer_new(NULL, 0, NULL, &importer, &error);
  if (status >= 0) status = intakt_importer_set_customers_csv(importer, "customers", 9, customers, customers_length, NULL, &error);
  if (status >= 0) status = intakt_importer_set_articles_csv(importer, "articles", 8, articles, articles_length, NULL, &error);
  if (status >= 0) status = intakt_importer_import(importer, "shop", 4, name, strlen(name), orders, orders_length, NULL, &result, &error);

  if (result != NULL) fputs(intakt_result_plans(result, NULL), stdout);
  const intakt_error *fault = result != NULL ? intakt_result_fault(result) : error;
  if (fault != NULL) fprintf(stderr, "%s\n", intakt_error_text(fault, NULL));

  intakt_error_free(error);
  intakt_result_free(result);
  intakt_importer_free(importer);
  free(orders), free(articles), free(customers);
  return status != 0;
}
