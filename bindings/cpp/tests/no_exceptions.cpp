// The same without exceptions: every call that can fail gives a Result.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <intakt.hpp>

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      std::printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);      \
      std::exit(1);                                                            \
    }                                                                          \
  } while (0)

static_assert(INTAKT_EXCEPTIONS == 0, "this file is built without exceptions");

struct failing_book : intakt::address_book {
  std::uint64_t count() override { return fail(42), 0; }
  std::uint64_t count_by_key(std::uint64_t) override { return 0; }
  void parties_by_key(std::uint64_t, intakt::party_sink& found) override { static_cast<void>(found.add("1", 1, "{}").has_value()); }
  void party_by_id(std::string_view, intakt::party_sink&) override {}
};

int main() {
  const std::string damaged =
      "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>A-1</number><date>2026-11-18</date><currency>EUR</currency>"
      "<prices>gross</prices><parties><orderer><person><given-name>Andrea</given-name><family-name>Amsel</family-name></person></orderer>"
      "</parties><lines><line><id>1</id><article>X</article><quantity>1</quantity><price>5.00</price><tax-rate>19</tax-rate></line>"
      "</lines></order><order><number>A-2</nummer></order></orders>";
  auto wrong = intakt::importer::create("no settings");
  CHECK(!wrong && wrong.error().status() == intakt::status::settings && wrong.error().line() == 1);
  auto profiles = intakt::profiles::create();
  CHECK(profiles);
  auto reader = intakt::reader::create(*profiles, "damaged.xml", intakt::bytes_view(damaged));
  CHECK(reader);
  int count = 0;
  for (const auto& order : *reader) count += order.number() == "A-1";
  CHECK(count == 1 && reader->failure() && reader->failure()->code() == "xml.mismatched_tag");
  auto importer = intakt::importer::create();
  CHECK(importer && importer->set_address_book(std::make_shared<failing_book>()));
  auto result = importer->import("shop", "damaged.xml", damaged);
  CHECK(result && result->fault() && result->fault()->host_code() == 42);
  CHECK(!intakt::decimal_parts("1,5") && (*intakt::decimal_parts("1.5"))->scale == 1);
  CHECK(importer->ledger_load("rubbish").error().code() == "plan.ledger");
  std::puts("ok");
}
