/* Orders one by one: from memory, a file, a callback and several documents; every wrong call; profiles. */
#include "check.h"

#define UNTOUCHED ((void *)1)
#define BROKEN "\xc3\x28xx"
#define FILE_NAME "examples/orders/05-mother-for-child.xml"
#define SAYS(call, wanted) CHECK((call) != NULL && strcmp((call), (wanted)) == 0)

static intakt_error *error = NULL;

/* A host that gives a text piece by piece, and does what `act` says. */
enum { QUIET, FAIL, UNSET, TOO_MUCH, REENTER, CANCEL, PROGRESS };
typedef struct host {
  const char *text;
  size_t length, given, piece;
  int act;
  int dropped, asked;
  uint64_t bytes, records;
  intakt_reader *reader;
} host;

static int32_t give(void *user_data, void *buffer, size_t capacity, size_t *length) {
  host *data = user_data;
  size_t left = data->length - data->given, count = data->piece < capacity ? data->piece : capacity;
  if (count > left) count = left;
  if (data->act == FAIL && data->given > 0) return 77;
  if (data->act == UNSET && data->given > 0) return 0;
  memcpy(buffer, data->text + data->given, count);
  data->given += count;
  *length = data->act == TOO_MUCH ? capacity + 1 : count;
  return 0;
}

static void dropped(void *user_data) { ((host *)user_data)->dropped++; }

static int32_t cancel(void *user_data) {
  host *data = user_data;
  data->asked++;
  if (data->act == REENTER && data->reader != NULL) {
    intakt_order *order = UNTOUCHED;
    intakt_error *inner = NULL;
    CHECK(intakt_reader_next(data->reader, &order, &inner) == INTAKT_STATUS_BUSY && order == UNTOUCHED);
    CHECK(strstr(intakt_error_text(inner, NULL), "intakt_reader_next") != NULL);
    intakt_error_free(inner);
    intakt_reader_free(data->reader); /* not now: it stays */
  }
  return data->act == CANCEL ? 5 : 0;
}

static int32_t progress(void *user_data, uint64_t bytes, uint64_t records) {
  host *data = user_data;
  data->bytes = bytes, data->records = records;
  return data->act == PROGRESS ? 6 : 0;
}

/* Whether two texts of getters are the same. */
static int same(const char *one, const char *other) {
  return (one == NULL && other == NULL) || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

static void look_at(const intakt_order *order) {
  size_t length = 0;
  int64_t mantissa = 7;
  int32_t scale = 7;
  intakt_date date;
  const intakt_party *orderer = intakt_order_party_in_role(order, INTAKT_ROLE_ORDERER);
  const intakt_party *patient = intakt_order_party_in_role(order, INTAKT_ROLE_PATIENT);
  const intakt_line *first = intakt_order_line(order, 0), *second = intakt_order_line(order, 1);
  const intakt_attachment *file = intakt_order_attachment(order, 0);
  const intakt_totals *totals = intakt_order_totals(order);

  SAYS(intakt_order_number(order, &length), "2026-2004");
  CHECK(length == 9);
  SAYS(intakt_order_date(order, NULL), "2026-11-19T20:15:30+01:00");
  SUCCEEDS(intakt_date_parts(intakt_order_date(order, &length), 25, &date, &error));
  CHECK(date.year == 2026 && date.month == 11 && date.day == 19 && date.seconds == 72930);
  CHECK(date.has_offset == 1 && date.offset_minutes == 60 && length == 25);
  CHECK(intakt_order_prices(order) == INTAKT_PRICES_GROSS && intakt_order_guest(order) == 0);
  CHECK(intakt_order_status(order, &length) == NULL && length == 0);
  CHECK(intakt_position_line(intakt_order_position(order)) == 2 && intakt_position_column(intakt_order_position(order)) == 1);

  CHECK(intakt_order_party_count(order) == 5 && orderer == intakt_order_party(order, 0));
  CHECK(intakt_order_party_in_role(order, INTAKT_ROLE_SHIP_TO) == NULL && intakt_order_party_in_role(order, 99) == NULL);
  CHECK(intakt_order_party(order, 5) == NULL && intakt_order_party(order, (size_t)-1) == NULL);
  SAYS(intakt_party_family_name(orderer, NULL), "Nachtigall");
  SAYS(intakt_address_street(intakt_party_address(orderer), NULL), "S\xc3\xa4ngerweg");
  SAYS(intakt_address_house_number(intakt_party_address(orderer), NULL), "14");
  CHECK(intakt_party_gender(patient) == INTAKT_GENDER_FEMALE && intakt_party_gender(orderer) == 0);
  SUCCEEDS(intakt_date_parts(intakt_party_birth_date(patient, &length), 10, &date, &error));
  CHECK(date.year == 2011 && date.seconds == -1 && date.has_offset == 0);
  CHECK(intakt_party_identifier_count(intakt_order_party_in_role(order, INTAKT_ROLE_PRACTITIONER)) == 1);

  CHECK(intakt_order_line_count(order) == 2 && intakt_line_kind(first) == INTAKT_LINE_KIND_PRODUCT);
  SAYS(intakt_line_price(first, &length), "100.00");
  SUCCEEDS(intakt_decimal_parts(intakt_line_price(first, NULL), length, &mantissa, &scale, &error));
  CHECK(mantissa == 10000 && scale == 2 && intakt_line_side(first) == INTAKT_SIDE_BOTH);
  SAYS(intakt_attribute_value(intakt_line_attribute(first, 0), NULL), "36");
  CHECK(intakt_line_price(second, &length) == NULL && length == 0);
  CHECK(intakt_decimal_parts(NULL, 0, &mantissa, &scale, &error) == INTAKT_STATUS_ABSENT && mantissa == 0 && scale == 0);
  SAYS(intakt_line_price_total(second, NULL), "12.00");
  SAYS(intakt_line_price_quantity(second, NULL), "10");
  CHECK(intakt_line_remark_count(first) == 0 && intakt_line_remark(first, 0, &length) == NULL);

  SAYS(intakt_totals_gross(totals, NULL), "124.00");
  SAYS(intakt_attachment_name(file, NULL), "verordnung.txt");
  CHECK(memcmp(intakt_attachment_bytes(file, &length), "Verordnung Nr. 7\n", 17) == 0 && length == 51);
  CHECK(intakt_order_problem_count(order) == 0 && intakt_order_origin_count(order) == 0);
  CHECK(strstr(intakt_order_json(order, &length), "\"number\":\"2026-2004\"") != NULL);
  CHECK(length == strlen(intakt_order_json(order, NULL)) && intakt_order_json(order, NULL) == intakt_order_json(order, NULL));

  /* A node that is asked for what another type has says that there is nothing. */
  CHECK(intakt_line_article((const intakt_line *)(const void *)order, &length) == NULL && length == 0);
  CHECK(intakt_party_gender((const intakt_party *)(const void *)first) == 0);
  intakt_order_free((intakt_order *)(void *)(size_t)(const void *)first);
}

static void ends(intakt_reader *reader) {
  intakt_order *order = UNTOUCHED;
  int again;
  for (again = 0; again < 2; again++) {
    order = UNTOUCHED;
    CHECK(intakt_reader_next(reader, &order, &error) == INTAKT_STATUS_END && order == NULL && error == NULL);
  }
}

static void reads_once(intakt_reader *reader) {
  intakt_order *order = NULL;
  SAYS(intakt_reader_profile(reader, NULL), "intakt-order");
  SAYS(intakt_reader_encoding(reader, NULL), "UTF-8");
  CHECK(intakt_reader_document_count(reader) == 1 && intakt_reader_document(reader, 0, NULL) != NULL);
  CHECK(intakt_reader_warning_count(reader) == 0 && intakt_reader_warning(reader, 0) == NULL);
  SUCCEEDS(intakt_reader_next(reader, &order, &error));
  look_at(order);
  ends(reader);
  CHECK(intakt_reader_order_count(reader) == 1 && intakt_reader_unreadable_count(reader) == 0);
  intakt_reader_free(reader);
  look_at(order); /* it outlives its reader */
  intakt_order_free(order);
}

static void sources(void) {
  intakt_reader *reader = NULL;
  size_t length;
  char *text = read_file(FILE_NAME, &length), *copy;
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  intakt_source source = INTAKT_SOURCE_INIT;
  host data = {0};

  copy = malloc(length);
  memcpy(copy, text, length);
  SUCCEEDS(intakt_reader_new(NULL, TEXT(FILE_NAME), copy, length, NULL, &reader, &error));
  memset(copy, ' ', length), free(copy); /* the library has its own */
  reads_once(reader);

  options.flags = INTAKT_READER_BORROW;
  SUCCEEDS(intakt_reader_new(NULL, TEXT(FILE_NAME), text, length, &options, &reader, &error));
  reads_once(reader);

  options.flags = 0, options.user_data = &data, options.cancel = cancel, options.progress = progress;
  SUCCEEDS(intakt_reader_open(NULL, TEXT(FILE_NAME), &options, &reader, &error));
  reads_once(reader);
  CHECK(data.asked > 0 && data.bytes > 0 && data.records > 0);

  data.text = text, data.length = length, data.piece = 100;
  source.user_data = &data, source.read = give, source.drop = dropped;
  SUCCEEDS(intakt_reader_new_source(NULL, TEXT("stream"), &source, NULL, &reader, &error));
  CHECK(data.dropped == 0);
  reads_once(reader);
  CHECK(data.dropped == 1 && data.given == length);

  free(text);
}

static void faults(void) {
  intakt_reader *reader = UNTOUCHED;
  intakt_order *order = UNTOUCHED;
  size_t length;
  char *text = read_file(FILE_NAME, &length);
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  intakt_source source = INTAKT_SOURCE_INIT;
  intakt_document document = {4, 0, "name", NULL};
  host data = {0};
  int count = 0;
  const char *faulty =
      "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>1</number><date>yesterday</date></order>"
      "<order><number>2</number><date>2026-11-20</date><currency>EUR</currency><prices>gross</prices><parties><orderer><person><family-name>Amsel</family-name></person></orderer></parties><lines><line><article>A</article><name>A</name><quantity>1</quantity><unit>C62</unit>"
      "<price>1.00</price><tax-rate>19</tax-rate></line></lines></order></orders>";

  data.text = text, data.length = length, data.piece = 64;
  FAILS(-1, "`reader` is NULL", intakt_reader_new(NULL, TEXT("n"), text, length, NULL, NULL, &error));
  FAILS(-1, "`name` is empty", intakt_reader_new(NULL, NULL, 0, text, length, NULL, &reader, &error));
  FAILS(-1, "`name` is not UTF-8", intakt_reader_new(NULL, BROKEN, 4, text, length, NULL, &reader, &error));
  FAILS(-1, "`document` is NULL and its length is not 0", intakt_reader_new(NULL, TEXT("n"), NULL, 1, NULL, &reader, &error));
  FAILS(-1, "`document` is longer than memory", intakt_reader_new(NULL, TEXT("n"), text, (size_t)-1, NULL, &reader, &error));
  FAILS(-2, "input.empty", intakt_reader_new(NULL, TEXT("n"), NULL, 0, NULL, &reader, &error));
  FAILS(-2, "input.not_xml", intakt_reader_new(NULL, TEXT("n"), TEXT("hello"), NULL, &reader, &error));
  FAILS(-4, "profile.none_fits", intakt_reader_new(NULL, TEXT("n"), TEXT("<none-has-this-root/>"), NULL, &reader, &error));
  options.flags = 8;
  FAILS(-1, "`options` has flags", intakt_reader_new(NULL, TEXT("n"), text, length, &options, &reader, &error));
  options.flags = 0, options.struct_size = 9;
  FAILS(-1, "struct_size 9", intakt_reader_new(NULL, TEXT("n"), text, length, &options, &reader, &error));
  options.struct_size = sizeof options, options.profile = "none", options.profile_length = 4;
  FAILS(-4, "profile.unknown", intakt_reader_new(NULL, TEXT("n"), text, length, &options, &reader, &error));
  options.profile = NULL, options.profile_length = 0;
  options.parameters = "[]", options.parameters_length = 2;
  FAILS(-1, "`options.parameters` is no JSON object of texts", intakt_reader_new(NULL, TEXT("n"), text, length, &options, &reader, &error));
  options.parameters = "{\"curency\": \"CHF\"}", options.parameters_length = 18;
  FAILS(-4, "the parameter `curency`", intakt_reader_new(NULL, TEXT("n"), text, length, &options, &reader, &error));
  options.parameters = NULL, options.parameters_length = 0;

  FAILS(-1, "`documents` has no elements", intakt_reader_new_documents(NULL, NULL, 0, NULL, &reader, &error));
  FAILS(-1, "`documents` is no pointer", intakt_reader_new_documents(NULL, NULL, 1, NULL, &reader, &error));
  document.name = NULL;
  FAILS(-1, "`documents.name` is NULL", intakt_reader_new_documents(NULL, &document, 1, NULL, &reader, &error));
  FAILS(-1, "`path` is empty", intakt_reader_open(NULL, NULL, 0, NULL, &reader, &error));
  FAILS(-2, "input.read", intakt_reader_open(NULL, TEXT("examples/none.xml"), NULL, &reader, &error));
  FAILS(-1, "`source` is NULL", intakt_reader_new_source(NULL, TEXT("n"), NULL, NULL, &reader, &error));
  source.user_data = &data, source.drop = dropped;
  FAILS(-1, "`source` has no callback `read`", intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error));
  source.read = give, source.flags = 1;
  FAILS(-1, "`source` has flags", intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error));
  source.flags = 0;
  CHECK(data.dropped == 2);
  data.act = FAIL;
  {
    int32_t status = intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error);
    CHECK(status == INTAKT_STATUS_CALLBACK && intakt_error_host_code(error) == 77);
    CHECK(strstr(intakt_error_text(error, NULL), "`read` returned 77") != NULL);
    intakt_error_free(error), error = NULL;
  }
  data.act = UNSET, data.given = 0;
  FAILS(-10, "`read` wrote no length", intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error));
  data.act = TOO_MUCH, data.given = 0;
  FAILS(-10, "beyond the buffer", intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error));
  CHECK(data.dropped == 5 && reader == UNTOUCHED);
  source.struct_size = 4;
  FAILS(-1, "struct_size 4", intakt_reader_new_source(NULL, TEXT("n"), &source, NULL, &reader, &error));
  CHECK(data.dropped == 5);

  FAILS(-1, "`reader` is NULL", intakt_reader_next(NULL, &order, &error));
  SUCCEEDS(intakt_reader_new(NULL, TEXT("f"), TEXT(faulty), NULL, &reader, &error));
  FAILS(-1, "`order` is NULL", intakt_reader_next(reader, NULL, &error));
  CHECK(order == UNTOUCHED);
  check_status(__LINE__, intakt_reader_next(reader, &order, &error), INTAKT_STATUS_FAULTY, &error, NULL);
  CHECK(intakt_order_problem_count(order) > 0);
  {
    const intakt_problem *problem = intakt_order_problem(order, 0);
    SAYS(intakt_problem_code(problem, NULL), "order.date");
    CHECK(intakt_problem_severity(problem) == INTAKT_SEVERITY_ERROR && intakt_position_line(intakt_problem_position(problem)) == 1);
    SAYS(intakt_problem_file(problem, NULL), "f");
    CHECK(strstr(intakt_problem_text(problem, NULL), "yesterday") == NULL);
    SAYS(intakt_problem_found_value(problem, NULL), "yesterday");
  }
  intakt_order_free(order);
  SUCCEEDS(intakt_reader_next(reader, &order, &error));
  SAYS(intakt_order_number(order, NULL), "2");
  intakt_order_free(order);
  ends(reader);
  intakt_reader_free(reader);

  /* Cut off: what is whole comes first, then the fault, then the end. */
  SUCCEEDS(intakt_reader_new(NULL, TEXT("cut.xml"), faulty, strlen(faulty) - 20, NULL, &reader, &error));
  for (;;) {
    int32_t status = intakt_reader_next(reader, &order, &error);
    if (status == INTAKT_STATUS_END) break;
    if (status >= 0) intakt_order_free(order);
    else CHECK(status == INTAKT_STATUS_INPUT && strstr(intakt_error_text(error, NULL), "cut.xml") != NULL);
    intakt_error_free(error), error = NULL;
    CHECK(++count < 5);
  }
  CHECK(count == 2);
  intakt_reader_free(reader);

  /* Stopped by the host. */
  options.user_data = &data, options.cancel = cancel, options.progress = progress;
  SUCCEEDS(intakt_reader_new(NULL, TEXT("f"), TEXT(faulty), &options, &reader, &error));
  data.act = REENTER, data.reader = reader;
  check_status(__LINE__, intakt_reader_next(reader, &order, &error), INTAKT_STATUS_FAULTY, &error, NULL);
  intakt_order_free(order), order = UNTOUCHED;
  data.act = CANCEL;
  FAILS(-10, "`cancel` returned 5", intakt_reader_next(reader, &order, &error));
  CHECK(order == UNTOUCHED);
  ends(reader);
  intakt_reader_free(reader);
  data.act = PROGRESS, data.reader = NULL;
  FAILS(-10, "`progress` returned 6", intakt_reader_open(NULL, TEXT(FILE_NAME), &options, &reader, &error));

  FAILS(-1, "`mantissa` is NULL", intakt_decimal_parts(TEXT("1"), NULL, &count, &error));
  {
    int64_t mantissa = 7;
    int32_t scale = 7;
    intakt_date date;
    FAILS(-1, "`decimal` is no decimal", intakt_decimal_parts(TEXT("1,5"), &mantissa, &scale, &error));
    FAILS(-1, "`decimal` is NULL", intakt_decimal_parts(NULL, 1, &mantissa, &scale, &error));
    FAILS(-3, "do not fit into 64 bits", intakt_decimal_parts(TEXT("9223372036854775808"), &mantissa, &scale, &error));
    CHECK(mantissa == 7 && scale == 7);
    SUCCEEDS(intakt_decimal_parts(TEXT("-9223372036854775.808"), &mantissa, &scale, &error));
    CHECK(mantissa == INT64_MIN && scale == 3);
    FAILS(-1, "`date` is no date", intakt_date_parts(TEXT("19.11.2026"), &date, &error));
    FAILS(-1, "`parts` is NULL", intakt_date_parts(TEXT("2026-11-19"), NULL, &error));
    CHECK(intakt_date_parts(NULL, 0, &date, &error) == INTAKT_STATUS_ABSENT && date.year == 0 && date.seconds == -1);
  }
  free(text);
}

static void origins(void) {
  intakt_reader *reader = NULL;
  intakt_order *order = NULL;
  intakt_reader_options options = INTAKT_READER_OPTIONS_INIT;
  size_t place;
  int found = 0;
  options.flags = INTAKT_READER_TRACE;
  SUCCEEDS(intakt_reader_open(NULL, TEXT(FILE_NAME), &options, &reader, &error));
  SUCCEEDS(intakt_reader_next(reader, &order, &error));
  for (place = 0; place < intakt_order_origin_count(order); place++) {
    const intakt_origin *origin = intakt_order_origin(order, place);
    if (!same(intakt_origin_field(origin, NULL), "lines[1].quantity")) continue;
    found++;
    SAYS(intakt_origin_rule(origin, NULL), "order.lines.line.quantity");
    SAYS(intakt_origin_layer(origin, NULL), "intakt-order");
    CHECK(intakt_origin_level(origin) == INTAKT_LAYER_TARGET && intakt_origin_position_count(origin) == 1);
    SAYS(intakt_origin_path(origin, 0, NULL), "/order/lines/line[2]/quantity");
    CHECK(intakt_origin_path_count(origin) == 1 && intakt_origin_path(origin, 1, NULL) == NULL);
    CHECK(intakt_position_line(intakt_origin_position(origin, 0)) == 76);
  }
  CHECK(found == 1);
  intakt_order_free(order);
  intakt_reader_free(reader);
}

static void profiles(void) {
  intakt_profiles *set = UNTOUCHED, *none = NULL;
  intakt_buffer *buffer = UNTOUCHED, *document = UNTOUCHED;
  intakt_reader *reader = UNTOUCHED;
  size_t length;
  char *text = read_file(FILE_NAME, &length);
  const char *right = "id = 'mine'\nextends = 'intakt-order'\n", *wrong = "id = 'mine'\nextends = 'intakt-oder'\n";

  FAILS(-1, "`profiles` is NULL", intakt_profiles_new(0, NULL, &error));
  FAILS(-1, "`flags` has flags", intakt_profiles_new(2, &set, &error));
  SUCCEEDS(intakt_profiles_new(0, &set, &error));
  SUCCEEDS(intakt_profiles_new(INTAKT_PROFILES_NO_BUILTIN, &none, &error));
  SUCCEEDS(intakt_profiles_list(set, &buffer, &error));
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "\"id\":\"opentrans-2.1\"") != NULL);
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_profiles_list(none, &buffer, &error));
  SAYS(intakt_buffer_text(buffer, NULL), "[]");
  intakt_buffer_free(buffer), buffer = UNTOUCHED;

  FAILS(-4, "mine.toml:2:", intakt_profiles_add(set, TEXT("mine.toml"), TEXT(wrong), &buffer, &error));
  FAILS(-1, "`profiles` is NULL", intakt_profiles_add(NULL, TEXT("mine.toml"), TEXT(right), &buffer, &error));
  FAILS(-1, "`profile` is empty", intakt_profiles_add(set, TEXT("mine.toml"), NULL, 0, &buffer, &error));
  check_status(__LINE__, intakt_profiles_check(set, TEXT("mine.toml"), TEXT(wrong), &buffer, &error), INTAKT_STATUS_INCOMPLETE, &error, NULL);
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "\"code\":\"profile.extends\"") != NULL);
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_profiles_check(set, TEXT("mine.toml"), TEXT(right), &buffer, &error));
  SAYS(intakt_buffer_text(buffer, NULL), "[]");
  intakt_buffer_free(buffer), buffer = UNTOUCHED;
  FAILS(-4, "profile.unknown", intakt_profiles_text(set, TEXT("mine"), &buffer, &error)); /* checked, not added */
  SUCCEEDS(intakt_profiles_add(set, TEXT("mine.toml"), TEXT(right), &buffer, &error));
  SAYS(intakt_buffer_text(buffer, NULL), "mine");
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_profiles_text(set, TEXT("mine"), &buffer, &error));
  SAYS(intakt_buffer_text(buffer, NULL), right);
  intakt_buffer_free(buffer), buffer = UNTOUCHED;

  FAILS(-4, "profile.none_fits", intakt_profiles_detect(none, TEXT("n"), text, length, &buffer, &document, &error));
  FAILS(-1, "`profile` is NULL", intakt_profiles_detect(set, TEXT("n"), text, length, NULL, NULL, &error));
  CHECK(buffer == UNTOUCHED && document == UNTOUCHED);
  intakt_profiles_free(set);
  SUCCEEDS(intakt_profiles_new(0, &set, &error));
  SUCCEEDS(intakt_profiles_detect(set, TEXT("n"), text, length, &buffer, &document, &error));
  SAYS(intakt_buffer_text(buffer, NULL), "intakt-order");
  CHECK(document == NULL);
  intakt_buffer_free(buffer);
  SUCCEEDS(intakt_profiles_check_input(set, TEXT("n"), text, length, NULL, &buffer, &error));
  CHECK(strstr(intakt_buffer_text(buffer, NULL), "\"orders\":1") != NULL);
  intakt_buffer_free(buffer);
  FAILS(-4, "profile.none_fits", intakt_reader_new(none, TEXT("n"), text, length, NULL, &reader, &error));
  SUCCEEDS(intakt_reader_new(set, TEXT("n"), text, length, NULL, &reader, &error));
  intakt_profiles_free(set); /* the reader needs them no longer */
  reads_once(reader);
  intakt_profiles_free(none);
  intakt_profiles_free(NULL);
  free(text);
}

static void nothing(void) {
  size_t length = 7;
  intakt_reader_free(NULL);
  intakt_order_free(NULL);
  CHECK(intakt_order_number(NULL, &length) == NULL && length == 0 && intakt_order_line(NULL, 0) == NULL);
  CHECK(intakt_order_line_count(NULL) == 0 && intakt_order_guest(NULL) == -1 && intakt_line_kind(NULL) == 0);
  CHECK((length = 7, intakt_attachment_bytes(NULL, &length) == NULL) && length == 0);
  CHECK((length = 7, intakt_order_json(NULL, &length) == NULL) && length == 0);
  CHECK((length = 7, intakt_order_remark(NULL, 0, &length) == NULL) && length == 0);
  CHECK(intakt_order_party_in_role(NULL, INTAKT_ROLE_ORDERER) == NULL && intakt_position_line(NULL) == 0);
  CHECK((length = 7, intakt_reader_profile(NULL, &length) == NULL) && length == 0 && intakt_reader_order_count(NULL) == 0);
  CHECK(intakt_reader_document_count(NULL) == 0 && intakt_reader_warning(NULL, 0) == NULL);
}

int main(void) {
  nothing();
  sources();
  faults();
  origins();
  profiles();
  puts("ok");
  return 0;
}
