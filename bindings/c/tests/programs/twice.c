/* Objects that are freed twice, or as something that they are not: nothing happens. Not for valgrind and AddressSanitizer, which
 * rightly report that freed memory is looked at. */
#include "check.h"

static intakt_error *error;

int main(void) {
  intakt_importer *importer = NULL;
  intakt_matcher *matcher = NULL;
  intakt_buffer *buffer = NULL;
  intakt_bytes *bytes = NULL;
  intakt_keys *keys = NULL;
  intakt_match *answer = NULL;
  intakt_result *result = NULL;
  intakt_error *mistake = NULL;
  intakt_profiles *profiles = NULL;
  intakt_reader *reader = NULL;
  intakt_order *order = NULL;
  uint64_t count;
  int round;

  SUCCEEDS(intakt_importer_new(NULL, 0, NULL, &importer, &error));
  SUCCEEDS(intakt_matcher_new(NULL, 0, NULL, 0, NULL, 0, &matcher, &error));
  SUCCEEDS(intakt_capabilities(&buffer, &error));
  SUCCEEDS(intakt_matcher_save(matcher, &bytes, &error));
  SUCCEEDS(intakt_matcher_keys(matcher, TEXT("{\"family_name\": \"Amsel\"}"), &keys, &error));
  SUCCEEDS(intakt_matcher_query_json(matcher, TEXT("{\"family_name\": \"Amsel\"}"), NULL, &answer, &error));
  SUCCEEDS(intakt_profiles_new(0, &profiles, &error));
  SUCCEEDS(intakt_reader_open(profiles, TEXT("examples/orders/05-mother-for-child.xml"), NULL, &reader, &error));
  SUCCEEDS(intakt_reader_next(reader, &order, &error));
  CHECK(intakt_importer_import(importer, TEXT("shop"), TEXT("a"), TEXT("<a/>"), NULL, &result, NULL) == 1);
  CHECK(intakt_importer_new(NULL, 0, NULL, NULL, &mistake) == INTAKT_STATUS_USAGE);
  /* The fault of a result belongs to the result. */
  intakt_error_free((intakt_error *)intakt_result_fault(result));
  CHECK(intakt_error_status(intakt_result_fault(result)) != 0);
  for (round = 0; round < 2; round++) {
    /* As what they are not. */
    intakt_result_free((intakt_result *)importer);
    intakt_importer_free((intakt_importer *)result);
    intakt_bytes_free((intakt_bytes *)matcher);
    intakt_error_free((intakt_error *)buffer);
    intakt_reader_free((intakt_reader *)profiles);
    intakt_order_free((intakt_order *)intakt_order_line(order, 0));
    intakt_order_free((intakt_order *)reader);
  }
  SUCCEEDS(intakt_matcher_count(matcher, &count, &error));
  for (round = 0; round < 3; round++) {
    intakt_error_free(mistake);
    intakt_result_free(result);
    intakt_match_free(answer);
    intakt_keys_free(keys);
    intakt_bytes_free(bytes);
    intakt_buffer_free(buffer);
    intakt_matcher_free(matcher);
    intakt_importer_free(importer);
    intakt_order_free(order);
    intakt_reader_free(reader);
    intakt_profiles_free(profiles);
  }
  FAILS(-1, "`reader` is no object of its kind, or was freed", intakt_reader_next(reader, &order, &error));
  FAILS(-1, "`matcher` is no object of its kind, or was freed", intakt_matcher_count(matcher, &count, &error));
  FAILS(-1, "`importer` is no object of its kind, or was freed", intakt_importer_set_ledger(importer, NULL, &error));
  puts("ok");
  return 0;
}
