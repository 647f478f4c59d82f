/* The list in the importer and an address book by callbacks give the same plans, byte for byte, whatever order the callbacks
 * give parties in and how often. */
#include "host.h"

int main(void) {
  static const char *const files[] = {"01-known-customer", "02-moved", "03-twin", "04-spouse-and-newcomer", "05-mother-for-child",
                                      "06-company-branch", "07-nursing-home", "08-new-company-unknown-article",
                                      "09-father-and-son"};
  static data book_data;
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_importer *by_list = NULL, *by_callbacks = NULL;
  intakt_error *error = NULL;
  size_t settings_length, articles_length, customers_length, file;
  char *settings = read_file("examples/settings.toml", &settings_length);
  char *articles = read_file("examples/articles.csv", &articles_length);
  char *customers = read_file("examples/customers.csv", &customers_length);
  size_t plans = 0;

  SUCCEEDS(intakt_importer_new(settings, settings_length, NULL, &by_list, &error));
  SUCCEEDS(intakt_importer_new(settings, settings_length, NULL, &by_callbacks, &error));
  SUCCEEDS(intakt_importer_set_articles_csv(by_list, TEXT("articles.csv"), articles, articles_length, NULL, &error));
  SUCCEEDS(intakt_importer_set_articles_csv(by_callbacks, TEXT("articles.csv"), articles, articles_length, NULL, &error));
  SUCCEEDS(intakt_importer_set_customers_csv(by_list, TEXT("customers.csv"), customers, customers_length, NULL, &error));
  fill(&book_data, customers);
  CHECK(book_data.count == 40);
  book = address_book(&book_data, by_callbacks);
  SUCCEEDS(intakt_importer_set_address_book(by_callbacks, &book, &error));

  for (file = 0; file < sizeof files / sizeof files[0]; file++) {
    char name[128];
    size_t length;
    char *document;
    intakt_result *list = NULL, *callbacks = NULL;
    snprintf(name, sizeof name, "examples/orders/%s.xml", files[file]);
    document = read_file(name, &length);
    SUCCEEDS(intakt_importer_import(by_list, TEXT("shop"), TEXT(name), document, length, NULL, &list, &error));
    SUCCEEDS(intakt_importer_import(by_callbacks, TEXT("shop"), TEXT(name), document, length, NULL, &callbacks, &error));
    if (strcmp(intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL)) != 0)
      printf("%s\n%s", intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL));
    CHECK(strcmp(intakt_result_plans(list, NULL), intakt_result_plans(callbacks, NULL)) == 0);
    CHECK(strcmp(intakt_result_account(list, NULL), intakt_result_account(callbacks, NULL)) == 0);
    CHECK(strcmp(intakt_result_warnings(list, NULL), intakt_result_warnings(callbacks, NULL)) == 0);
    plans += intakt_result_plan_count(list);
    intakt_result_free(list);
    intakt_result_free(callbacks);
    free(document);
  }
  CHECK(plans == 12);
  CHECK(book_data.asked_by_id > 0);

  intakt_importer_free(by_list);
  intakt_importer_free(by_callbacks);
  free_data(&book_data);
  free(customers);
  free(articles);
  free(settings);
  puts("ok");
  return 0;
}
