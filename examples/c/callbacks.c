/*
 * Customers that stay in the host's own database: the library asks for them by callbacks. The "database" is an array here;
 * in a real host it is two tables, one of customers and one of pairs (key, customer id) with an index on the key.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

#define TEXT(text) (text), strlen(text)
#define CUSTOMERS 3

typedef struct customer {
  const char *id;
  uint64_t version;
  const char *json;
  intakt_keys *keys; /* a host writes them into its table, with the number of intakt_key_scheme() */
} customer;

typedef struct database {
  customer customers[CUSTOMERS];
  uint64_t changes;
} database;

static int has_key(const customer *one, uint64_t key) {
  size_t count, place;
  const uint64_t *keys = intakt_keys_data(one->keys, &count);
  for (place = 0; place < count; place++)
    if (keys[place] == key) return 1;
  return 0;
}

static int32_t give(const customer *one, intakt_party_sink *sink) {
  return intakt_party_sink_add_json(sink, TEXT(one->id), one->version, TEXT(one->json), NULL);
}

static int32_t snapshot(void *user_data, uint64_t *number) {
  *number = ((database *)user_data)->changes;
  return 0;
}

static int32_t count(void *user_data, uint64_t *number) {
  (void)user_data; /* SELECT COUNT(*) FROM customers */
  *number = CUSTOMERS;
  return 0;
}

static int32_t count_by_key(void *user_data, uint64_t key, uint64_t *number) {
  const database *data = user_data; /* SELECT COUNT(*) FROM customer_keys WHERE key = ? */
  int place;
  *number = 0;
  for (place = 0; place < CUSTOMERS; place++) *number += (uint64_t)has_key(&data->customers[place], key);
  return 0;
}

static int32_t parties_by_key(void *user_data, uint64_t key, intakt_party_sink *sink) {
  const database *data = user_data; /* SELECT ... FROM customers JOIN customer_keys ... WHERE key = ? */
  int32_t status = 0;
  int place;
  for (place = 0; place < CUSTOMERS && status == 0; place++)
    if (has_key(&data->customers[place], key)) status = give(&data->customers[place], sink);
  return status;
}

static int32_t party_by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  const database *data = user_data; /* SELECT ... FROM customers WHERE id = ? */
  int place;
  for (place = 0; place < CUSTOMERS; place++)
    if (strlen(data->customers[place].id) == id_length && memcmp(data->customers[place].id, id, id_length) == 0)
      return give(&data->customers[place], sink);
  return 0;
}

static void close_database(void *user_data) {
  database *data = user_data;
  int place;
  for (place = 0; place < CUSTOMERS; place++) intakt_keys_free(data->customers[place].keys);
  puts("closed");
}

int main(int argc, char **argv) {
  static char orders[1 << 16];
  database data = {{
    {"4711", 7, "{\"given_name\": \"Andrea\", \"family_name\": \"Amsel\", \"birth_date\": \"1997-12-28\","
                " \"street\": \"Amselweg\", \"house_number\": \"1\", \"postal_code\": \"52070\", \"city\": \"Aachen\"}", NULL},
    {"4712", 3, "{\"given_name\": \"Andreas\", \"family_name\": \"Amsel\", \"birth_date\": \"1996-12-28\","
                " \"street\": \"Amselweg\", \"house_number\": \"11\", \"postal_code\": \"52070\", \"city\": \"Aachen\"}", NULL},
    {"4713", 1, "{\"company\": \"Zaunk\303\266nig GmbH\", \"city\": \"Aachen\"}", NULL},
  }, 11};
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_importer *importer = NULL;
  intakt_result *result = NULL;
  intakt_error *error = NULL;
  const char *name = argc > 1 ? argv[1] : "examples/orders/01-known-customer.xml";
  FILE *file = fopen(name, "rb");
  size_t length = file == NULL ? 0 : fread(orders, 1, sizeof orders, file);
  int32_t status;
  int place;
  if (file != NULL) fclose(file);

  status = intakt_importer_new(TEXT("[articles]\nmissing = 'create_minimal'\n"), NULL, &importer, &error);
  for (place = 0; place < CUSTOMERS && status >= 0; place++)
    status = intakt_importer_party_keys(importer, TEXT(data.customers[place].json), &data.customers[place].keys, &error);
  if (status >= 0) {
    book.key_scheme = intakt_key_scheme();
    book.user_data = &data;
    book.snapshot = snapshot;
    book.count = count;
    book.count_by_key = count_by_key;
    book.parties_by_key = parties_by_key;
    book.party_by_id = party_by_id;
    book.drop = close_database;
    status = intakt_importer_set_address_book(importer, &book, &error);
  }
  if (status >= 0)
    status = intakt_importer_import(importer, TEXT("shop"), TEXT(name), orders, length, NULL, &result, &error);

  if (status < 0)
    printf("%s\n", intakt_error_text(error, NULL));
  else
    printf("%s", intakt_result_plans(result, NULL));
  if (status == INTAKT_STATUS_INCOMPLETE) printf("%s\n", intakt_error_text(intakt_result_fault(result), NULL));

  intakt_error_free(error);
  intakt_result_free(result);
  intakt_importer_free(importer);
  return status == INTAKT_STATUS_OK ? 0 : 1;
}
