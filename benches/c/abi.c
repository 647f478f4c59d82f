/* Reads the orders of a file through the C ABI and asks for everything in them: abi FILE PROFILE getters|json
 *
 * Prints how many orders there were, how many bytes and values were read of them, and how many seconds of processor time reading
 * took. Run by the bench `abi`. The functions below are in the order of the tables in bindings/c/src. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "intakt.h"

/* What was read: bytes of texts, and values that are no texts. The bench counts the same in Rust. */
static uint64_t bytes, values;

static void text(const char *text, size_t length) { bytes += length + (text != NULL && text[length] != '\0'); }

/* In two steps: C may look at `length` before the function has written it. */
#define TEXT(function) (given = function(node, &length), text(given, length))
#define VALUE(function) values += function(node) != 0
#define FLAG(function) values += function(node) >= 0
#define DECIMAL(function) values += function(node, &length) != NULL
#define NODE(function, look) look(function(node))
#define NODES(function, look) \
  for (index = 0, count = function##_count(node); index < count; index++) look(function(node, index))
#define TEXTS(function) \
  for (index = 0, count = function##_count(node); index < count; index++) (given = function(node, index, &length), text(given, length))

static void position(const intakt_position *node) {
  VALUE(intakt_position_document);
  VALUE(intakt_position_line);
  VALUE(intakt_position_column);
  VALUE(intakt_position_byte);
}

static void problem(const intakt_problem *node) {
  const char *given;
  size_t length;
  TEXT(intakt_problem_code);
  VALUE(intakt_problem_severity);
  TEXT(intakt_problem_text);
  TEXT(intakt_problem_message);
  TEXT(intakt_problem_file);
  NODE(intakt_problem_position, position);
  TEXT(intakt_problem_path);
  TEXT(intakt_problem_rule);
  TEXT(intakt_problem_found);
  TEXT(intakt_problem_found_value);
  TEXT(intakt_problem_expected);
  TEXT(intakt_problem_hint);
}

static void address(const intakt_address *node) {
  const char *given;
  size_t length;
  VALUE(intakt_address_kind);
  TEXT(intakt_address_street);
  TEXT(intakt_address_house_number);
  TEXT(intakt_address_line2);
  TEXT(intakt_address_postal_code);
  TEXT(intakt_address_city);
  TEXT(intakt_address_state);
  TEXT(intakt_address_country);
}

static void identifier(const intakt_identifier *node) {
  const char *given;
  size_t length;
  TEXT(intakt_identifier_scheme);
  TEXT(intakt_identifier_value);
}

static void party(const intakt_party *node) {
  const char *given;
  size_t length, index, count;
  VALUE(intakt_party_role);
  NODE(intakt_party_position, position);
  TEXT(intakt_party_source_id);
  TEXT(intakt_party_customer_number);
  TEXT(intakt_party_salutation);
  TEXT(intakt_party_title);
  TEXT(intakt_party_given_name);
  TEXT(intakt_party_family_name);
  TEXT(intakt_party_birth_name);
  TEXT(intakt_party_company);
  TEXT(intakt_party_department);
  DECIMAL(intakt_party_birth_date);
  VALUE(intakt_party_gender);
  NODE(intakt_party_address, address);
  TEXT(intakt_party_email);
  TEXT(intakt_party_phone);
  TEXT(intakt_party_mobile);
  TEXT(intakt_party_vat_id);
  TEXT(intakt_party_insurance_number);
  TEXT(intakt_party_official_id);
  NODES(intakt_party_identifier, identifier);
}

static void attribute(const intakt_attribute *node) {
  const char *given;
  size_t length;
  TEXT(intakt_attribute_name);
  TEXT(intakt_attribute_value);
  DECIMAL(intakt_attribute_price);
  TEXT(intakt_attribute_article_suffix);
}

static void extension(const intakt_extension *node) {
  const char *given;
  size_t length;
  TEXT(intakt_extension_name);
  TEXT(intakt_extension_value);
}

static void line(const intakt_line *node) {
  const char *given;
  size_t length, index, count;
  TEXT(intakt_line_rule);
  VALUE(intakt_line_kind);
  TEXT(intakt_line_id);
  TEXT(intakt_line_article);
  TEXT(intakt_line_variant);
  TEXT(intakt_line_parent);
  TEXT(intakt_line_buyer_article);
  TEXT(intakt_line_gtin);
  TEXT(intakt_line_pzn);
  TEXT(intakt_line_aid_number);
  TEXT(intakt_line_name);
  TEXT(intakt_line_description);
  DECIMAL(intakt_line_quantity);
  TEXT(intakt_line_unit);
  DECIMAL(intakt_line_price);
  DECIMAL(intakt_line_price_total);
  DECIMAL(intakt_line_price_quantity);
  VALUE(intakt_line_prices);
  DECIMAL(intakt_line_total);
  DECIMAL(intakt_line_discount);
  DECIMAL(intakt_line_discount_percent);
  DECIMAL(intakt_line_tax_rate);
  DECIMAL(intakt_line_tax);
  VALUE(intakt_line_side);
  TEXT(intakt_line_prescription);
  DECIMAL(intakt_line_delivery_date);
  NODES(intakt_line_attribute, attribute);
  TEXTS(intakt_line_remark);
  NODES(intakt_line_extension, extension);
  NODE(intakt_line_position, position);
}

static void charge(const intakt_charge *node) {
  const char *given;
  size_t length;
  TEXT(intakt_charge_rule);
  VALUE(intakt_charge_kind);
  TEXT(intakt_charge_label);
  DECIMAL(intakt_charge_amount);
  DECIMAL(intakt_charge_net);
  DECIMAL(intakt_charge_gross);
  DECIMAL(intakt_charge_tax_rate);
  NODE(intakt_charge_position, position);
}

static void payment(const intakt_payment *node) {
  const char *given;
  size_t length;
  TEXT(intakt_payment_method);
  DECIMAL(intakt_payment_amount);
  FLAG(intakt_payment_paid);
  DECIMAL(intakt_payment_date);
  TEXT(intakt_payment_reference);
  DECIMAL(intakt_payment_days);
  TEXT(intakt_payment_terms);
}

static void attachment(const intakt_attachment *node) {
  const char *given;
  size_t length;
  TEXT(intakt_attachment_id);
  TEXT(intakt_attachment_name);
  TEXT(intakt_attachment_purpose);
  TEXT(intakt_attachment_media_type);
  TEXT(intakt_attachment_sha256);
  TEXT(intakt_attachment_detected_type);
  TEXT(intakt_attachment_content_sha256);
  values += intakt_attachment_bytes(node, &length) != NULL;
  TEXT(intakt_attachment_reference);
  NODE(intakt_attachment_position, position);
}

static void tax_total(const intakt_tax_total *node) {
  size_t length;
  DECIMAL(intakt_tax_total_rate);
  DECIMAL(intakt_tax_total_net);
  DECIMAL(intakt_tax_total_tax);
}

static void totals(const intakt_totals *node) {
  size_t length, index, count;
  DECIMAL(intakt_totals_lines);
  DECIMAL(intakt_totals_net);
  DECIMAL(intakt_totals_tax);
  DECIMAL(intakt_totals_gross);
  DECIMAL(intakt_totals_amount);
  DECIMAL(intakt_totals_line_count);
  NODES(intakt_totals_rate, tax_total);
}

static void order(const intakt_order *node) {
  const char *given;
  size_t length, index, count;
  TEXT(intakt_order_number);
  TEXT(intakt_order_type);
  DECIMAL(intakt_order_date);
  DECIMAL(intakt_order_delivery_date);
  TEXT(intakt_order_currency);
  VALUE(intakt_order_prices);
  TEXT(intakt_order_reference);
  TEXT(intakt_order_status);
  TEXT(intakt_order_language);
  TEXT(intakt_order_channel);
  TEXT(intakt_order_shipping_method);
  FLAG(intakt_order_guest);
  NODES(intakt_order_party, party);
  NODES(intakt_order_line, line);
  NODES(intakt_order_charge, charge);
  NODES(intakt_order_payment, payment);
  NODES(intakt_order_attachment, attachment);
  NODE(intakt_order_totals, totals);
  TEXTS(intakt_order_remark);
  NODES(intakt_order_extension, extension);
  TEXT(intakt_order_profile);
  NODE(intakt_order_position, position);
  NODES(intakt_order_problem, problem);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

int main(int argc, char **argv) {
  if (argc != 4) fail("abi FILE PROFILE getters|json");
  int json = strcmp(argv[3], "json") == 0;
  FILE *file = fopen(argv[1], "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) fail("cannot read the file");
  size_t length = (size_t)ftell(file);
  char *document = malloc(length);
  rewind(file);
  if (document == NULL || fread(document, 1, length, file) != length) fail("cannot read the file");
  fclose(file);

  intakt_profiles *profiles = NULL;
  intakt_reader *reader = NULL;
  intakt_error *error = NULL;
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  options.flags = INTAKT_READER_BORROW;
  options.profile = argv[2], options.profile_length = strlen(argv[2]);
  if (intakt_profiles_new(0, &profiles, &error) < 0) fail(intakt_error_text(error, NULL));
  double start = seconds();
  uint64_t orders = 0;
  if (intakt_reader_new(profiles, "file", 4, document, length, &options, &reader, &error) < 0) fail(intakt_error_text(error, NULL));
  for (;;) {
    intakt_order *one = NULL;
    int32_t status = intakt_reader_next(reader, &one, &error);
    if (status == INTAKT_STATUS_END) break;
    if (status < 0) fail(intakt_error_text(error, NULL));
    if (json) {
      size_t count = 0;
      intakt_order_json(one, &count);
      bytes += count;
    } else {
      order(one);
    }
    intakt_order_free(one);
    orders++;
  }
  double took = seconds() - start;
  printf("%llu %llu %llu %.9f\n", (unsigned long long)orders, (unsigned long long)bytes, (unsigned long long)values, took);
  intakt_reader_free(reader);
  intakt_profiles_free(profiles);
  free(document);
  return 0;
}
