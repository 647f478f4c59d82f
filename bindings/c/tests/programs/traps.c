/* A host with floating-point traps switched on, as every Delphi program is: they do not fire inside, are on in callbacks and
 * on again afterwards. */
#include <fenv.h>
#ifdef _WIN32
#include <xmmintrin.h>
#endif

#include "check.h"

#define TRAPS (FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW)

#ifdef _WIN32
/* What glibc has: the traps of both units, whose masks have the order of the exceptions. */
static int fegetexcept(void) {
  unsigned short control;
  __asm__ volatile("fnstcw %0" : "=m"(control));
  return (int)(~control & ~(_mm_getcsr() >> 7)) & FE_ALL_EXCEPT;
}

static int feenableexcept(int traps) {
  unsigned short control;
  int before = fegetexcept();
  __asm__ volatile("fnclex; fnstcw %0" : "=m"(control));
  control = (unsigned short)(control & ~traps);
  __asm__ volatile("fldcw %0" : : "m"(control));
  _mm_setcsr((_mm_getcsr() & ~0x3fu) & ~((unsigned)traps << 7));
  return before;
}
#endif

static int asked;

static int32_t count(void *user_data, uint64_t *number) {
  (void)user_data;
  CHECK(fegetexcept() == TRAPS && fegetround() == FE_TOWARDZERO);
  asked++;
  *number = 0;
  return 0;
}

static int32_t count_by_key(void *user_data, uint64_t key, uint64_t *number) {
  (void)key;
  return count(user_data, number);
}

static int32_t parties_by_key(void *user_data, uint64_t key, intakt_party_sink *sink) {
  (void)user_data, (void)key, (void)sink;
  CHECK(fegetexcept() == TRAPS);
  return 0;
}

static int32_t party_by_id(void *user_data, const char *id, size_t id_length, intakt_party_sink *sink) {
  (void)user_data, (void)id, (void)id_length, (void)sink;
  return 0;
}

static void dropped(void *user_data) {
  CHECK(fegetexcept() == TRAPS);
  *(int *)user_data += 1;
}

int main(void) {
  /* Divides zero by zero and one by zero for every order. */
  const char *profile = "id = 'traps'\nextends = 'intakt-order'\n[order]\nreference = \"number[0 div 0 != 1 and 1 div 0 > 5]\"\n";
  intakt_address_book book = INTAKT_ADDRESS_BOOK_INIT;
  intakt_import_options options = INTAKT_IMPORT_OPTIONS_INIT;
  intakt_importer *importer = NULL;
  intakt_result *result = NULL;
  intakt_error *error = NULL;
  size_t length;
  int drops = 0;
  char *document = read_file("examples/orders/01-known-customer.xml", &length);

  CHECK(fesetround(FE_TOWARDZERO) == 0 && feenableexcept(TRAPS) != -1);
  SUCCEEDS(intakt_importer_new(TEXT("[articles]\nmissing = 'create_minimal'\n"), NULL, &importer, &error));
  SUCCEEDS(intakt_importer_add_profile(importer, TEXT("traps.toml"), TEXT(profile), &error));
  book.key_scheme = intakt_key_scheme();
  book.user_data = &drops;
  book.count = count;
  book.count_by_key = count_by_key;
  book.parties_by_key = parties_by_key;
  book.party_by_id = party_by_id;
  book.drop = dropped;
  SUCCEEDS(intakt_importer_set_address_book(importer, &book, &error));
  options.profile = "traps";
  options.profile_length = 5;
  SUCCEEDS(intakt_importer_import(importer, TEXT("shop"), TEXT("01.xml"), document, length, &options, &result, &error));
  CHECK(strstr(intakt_result_plan(result, 0, NULL), "\"reference\":\"2026-2001\"") != NULL);
  CHECK(asked > 0);
  intakt_result_free(result);
  intakt_importer_free(importer);
  CHECK(drops == 1);
  CHECK(fegetexcept() == TRAPS && fegetround() == FE_TOWARDZERO && fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT) == 0);
  free(document);
  puts("ok");
  return 0;
}
