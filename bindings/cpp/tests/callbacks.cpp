// What the conformance programs do not show: exceptions out of callbacks, sources, progress, several documents, options, Result, moving.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

#include <intakt.hpp>

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      std::printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);      \
      std::exit(1);                                                            \
    }                                                                          \
  } while (0)

namespace {

const char ORDERS[] =
    "<orders xmlns=\"urn:intakt:order:1.0\">"
    "<order><number>A-1</number><date>2026-11-18</date><currency>EUR</currency><prices>gross</prices>"
    "<parties><orderer><person><given-name>Andrea</given-name><family-name>Amsel</family-name></person></orderer></parties>"
    "<lines><line><id>1</id><article>X</article><quantity>1</quantity><price>5.00</price><tax-rate>19</tax-rate></line></lines></order>"
    "<order><number>A-2</number><date>2026-11-18</date><currency>EUR</currency><prices>gross</prices>"
    "<parties><orderer><person><given-name>Bernd</given-name><family-name>Buntspecht</family-name></person></orderer></parties>"
    "<lines><line><id>1</id><article>X</article><quantity>1</quantity><price>5.00</price><tax-rate>19</tax-rate></line></lines></order>"
    "</orders>";

// A list of what is gone at once does not compile.
template <class Owner>
auto has_plans(int) -> decltype(std::declval<Owner>().plans(), std::true_type());
template <class Owner>
std::false_type has_plans(...);
static_assert(decltype(has_plans<const intakt::import_result&>(0))::value && !decltype(has_plans<intakt::import_result>(0))::value,
              "plans of a temporary");

struct lost_connection : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct broken_book : intakt::address_book {
  bool throws = true;
  int nested = 0, gone = 0;
  std::uint64_t count() override {
    // A callback may use other handles; what they throw is theirs.
    const auto other = intakt::attempt([] { return intakt::importer::create("no settings"); });
    CHECK(!other && other.error().status() == intakt::status::settings);
    ++nested;
    return 1;
  }
  std::uint64_t count_by_key(std::uint64_t) override {
    if (throws) throw lost_connection("the table is locked");
    fail(77);
    return 0;
  }
  void parties_by_key(std::uint64_t, intakt::party_sink&) override {}
  void party_by_id(std::string_view, intakt::party_sink&) override {}
};

struct refused_party : intakt::address_book {
  std::uint64_t count() override { return 1; }
  std::uint64_t count_by_key(std::uint64_t) override { return 1; }
  void parties_by_key(std::uint64_t, intakt::party_sink& found) override { found.add("1", 1, "{\"shoe_size\":\"43\"}"); }
  void party_by_id(std::string_view, intakt::party_sink&) override {}
};

struct broken_ledger : intakt::ledger {
  std::optional<std::string> order(const intakt::order_key&) override { throw lost_connection("the ledger is away"); }
  void record(const intakt::order_key&, std::string_view, std::string_view) override {}
  void orders_in(std::string_view, intakt::order_sink&) override {}
  std::optional<std::string> cross_reference(std::string_view, std::string_view, std::string_view) override { return std::nullopt; }
  void set_cross_reference(std::string_view, std::string_view, std::string_view, std::optional<std::string_view>) override {}
};

// An import goes on; its fault has the host's own exception.
void exceptions_of_the_host() {
  auto importer = intakt::importer::create();
  const auto book = std::make_shared<broken_book>();
  importer.set_address_book(book);
  {
    const auto result = importer.import("shop", "orders.xml", ORDERS);
    const auto fault = result.fault();
    CHECK(fault && fault->status() == intakt::status::callback && fault->cause() != nullptr && book->nested > 0);
    CHECK(result.plans().size() == 2 && result.plans()[0].status() == intakt::plan_status::held);
    bool caught = false;
    try {
      std::rethrow_exception(fault->cause());
    } catch (const lost_connection& error) {
      caught = std::string(error.what()) == "the table is locked";
    }
    CHECK(caught);
  }
  book->throws = false;
  {
    const auto fault = importer.import("shop", "orders.xml", ORDERS).fault();
    CHECK(fault && fault->host_code() == 77 && fault->cause() == nullptr);
  }
  importer.set_address_book(std::make_shared<refused_party>());
  CHECK(book.use_count() == 1);  // given back
  {
    const auto fault = importer.import("shop", "orders.xml", ORDERS).fault();
    CHECK(fault && fault->cause() != nullptr);
    try {
      std::rethrow_exception(fault->cause());
    } catch (const intakt::error& error) {
      CHECK(error.code() == "data.unknown_column");
    }
  }
  // A call that cannot go on throws it again.
  auto other = intakt::importer::create();
  other.set_ledger(std::make_shared<broken_ledger>());
  bool caught = false;
  try {
    other.begin({}, "shop", {}, "A-1");
  } catch (const lost_connection&) {
    caught = true;
  }
  CHECK(caught);
}

// Both tables of a host.
struct own_decisions : intakt::decision_store {
  struct row {
    std::string one, other, json, revoked_by;
    std::int64_t revoked_at;
  };
  std::vector<row> taken, pairs;
  bool throws = false;
  static bool in_force_now(const row& kept) { return kept.revoked_by.empty(); }
  static bool take_back(std::vector<row>& rows, std::int64_t id, std::string_view by, std::int64_t at) {
    auto& kept = rows.at(static_cast<std::size_t>(id) - 1);
    if (!in_force_now(kept)) return false;
    kept.revoked_by = by;
    kept.revoked_at = at;
    return true;
  }
  static void give(const std::vector<row>& rows, std::size_t place, intakt::decision_sink& found) {
    found.add(static_cast<std::int64_t>(place) + 1, rows[place].json, rows[place].revoked_by, rows[place].revoked_at);
  }
  std::string key() override { return "a secret of the host's"; }
  std::uint64_t count() override {
    return static_cast<std::uint64_t>(std::count_if(taken.begin(), taken.end(), in_force_now) +
                                      std::count_if(pairs.begin(), pairs.end(), in_force_now));
  }
  void in_force(std::string_view subject, intakt::decision_sink& found) override {
    for (std::size_t place = 0; place < taken.size(); ++place)
      if (taken[place].one == subject && in_force_now(taken[place])) give(taken, place, found);
  }
  void by_number(std::int64_t id, intakt::decision_sink& found) override {
    if (id >= 1 && static_cast<std::size_t>(id) <= taken.size()) give(taken, static_cast<std::size_t>(id) - 1, found);
  }
  void history(std::uint32_t most, intakt::decision_sink& found) override {
    for (std::size_t place = taken.size() > most ? taken.size() - most : 0; place < taken.size(); ++place) give(taken, place, found);
  }
  std::int64_t decide(std::string_view subject, std::string_view evidence, std::string_view json, std::string_view by,
                      std::int64_t at) override {
    if (throws) throw lost_connection("the decisions are locked");
    for (std::size_t place = 0; place < taken.size(); ++place)
      if (taken[place].one == subject && taken[place].other == evidence) take_back(taken, static_cast<std::int64_t>(place) + 1, by, at);
    taken.push_back({std::string(subject), std::string(evidence), std::string(json), {}, 0});
    return static_cast<std::int64_t>(taken.size());
  }
  bool revoke(std::int64_t id, std::string_view by, std::int64_t at) override { return take_back(taken, id, by, at); }
  void pairs_of(std::string_view whom, intakt::decision_sink& found) override {
    for (std::size_t place = 0; place < pairs.size(); ++place)
      if ((pairs[place].one == whom || pairs[place].other == whom) && in_force_now(pairs[place])) give(pairs, place, found);
  }
  std::int64_t forbid(std::string_view one, std::string_view other, std::string_view json) override {
    pairs.push_back({std::string(one), std::string(other), std::string(json), {}, 0});
    return static_cast<std::int64_t>(pairs.size());
  }
  bool allow(std::int64_t id, std::string_view by, std::int64_t at) override { return take_back(pairs, id, by, at); }
};

// A question of a plan is answered, and the answer followed, in the host's own tables.
void decisions_of_the_host() {
  auto importer = intakt::importer::create();
  importer.set_customers_csv("customers.csv", "id,given_name,family_name\n1,Andrea,Amsel\n2,Bernd,Buntspecht\n");
  importer.set_articles_csv("articles.csv", "number,name\nX,X\n");
  const auto store = std::make_shared<own_decisions>();
  importer.set_decisions(store);
  const std::int64_t now = 1780000000;
  std::string asked;
  {
    const auto result = importer.import("shop", "orders.xml", ORDERS);
    const auto plan = result.plans()[0];
    CHECK(plan.status() == intakt::plan_status::held && plan.reviews()[0].subject().size() == 64);
    asked = plan.json();
  }
  const std::int64_t pair = importer.never(asked, "review-1", "2", "Amsel", now);
  CHECK(pair == 1 && store->pairs[0].other == "party:2");
  const auto refused = intakt::attempt([&] { return importer.decide(asked, "review-1", "assign", "2", "Amsel", now); });
  CHECK(!refused && refused.error().code() == "plan.decision");
  importer.take_back_never(pair, "Amsel", now);
  CHECK(store->count() == 0);
  CHECK(importer.decide(asked, "review-1", "assign", "1", "Amsel", now) == 1);
  CHECK(importer.decisions(9).find("\"party\":\"1\"") != std::string::npos);
  CHECK(importer.import("shop", "orders.xml", ORDERS).plans_json().find("decision 1") != std::string::npos);
  importer.take_back_decision(1, "Fink", now + 1);
  CHECK(store->taken[0].revoked_by == "Fink" && store->taken[0].revoked_at == now + 1);
  CHECK(importer.never_same("1", "2", "Amsel", now) == 2);
  store->throws = true;
  bool caught = false;
  try {
    importer.decide(asked, "review-1", "create", {}, "Amsel", now);
  } catch (const lost_connection&) {
    caught = true;
  }
  CHECK(caught && store->taken.size() == 1);
  importer.set_decisions(nullptr);
  CHECK(store.use_count() == 1);  // given back
}

void reading() {
  const auto profiles = intakt::profiles::create();
  const std::string text = ORDERS;
  std::size_t given = 0;
  intakt::reader_options options;
  std::uint64_t told = 0;
  options.trace = true;
  options.progress = [&](std::uint64_t bytes, std::uint64_t) {
    told = bytes > told ? bytes : told;
    return true;
  };
  auto pieces = intakt::reader::create(
      profiles, "pieces.xml",
      intakt::source([&](void* buffer, std::size_t capacity) {
        const std::size_t piece = std::min<std::size_t>({7, capacity, text.size() - given});
        std::copy_n(text.data() + given, piece, static_cast<char*>(buffer));
        given += piece;
        return piece;
      }),
      options);
  auto moved = std::move(pieces);
  std::vector<intakt::order> kept;
  while (auto order = moved.next()) kept.push_back(std::move(*order));
  CHECK(kept.size() == 2 && told > 0 && !pieces && moved && moved.order_count() == 2);
  CHECK(kept[1].number() == "A-2" && kept[0].party_in_role(intakt::role::orderer).given_name() == "Andrea");
  CHECK(!kept[0].origins().empty() && kept[0].totals().net().data() == nullptr);
  CHECK(kept[0].party_in_role(intakt::role::payer).address().city().empty() && !kept[0].party_in_role(intakt::role::payer));

  bool caught = false;
  try {
    auto failing = intakt::reader::create(profiles, "pieces.xml",
                                          intakt::source([](void*, std::size_t) -> std::size_t { throw lost_connection("gone"); }));
    for (const auto& order : failing) static_cast<void>(order);
  } catch (const lost_connection&) {
    caught = true;
  }
  CHECK(caught);

  options = {};
  options.only = {"A-2"};
  auto some = intakt::reader::create(profiles, "orders.xml", intakt::bytes_view(text), options);
  int count = 0;
  for (const auto& order : some) count += order.number() == "A-2" ? 1 : 10;
  CHECK(count == 1 && some.filtered_count() == 1);
  const std::vector<intakt::document> documents = {{"orders.xml", text}};
  auto one = intakt::reader::create(profiles, documents);
  CHECK(one.next().has_value() && one.profile() == "intakt-order");
  CHECK(intakt::reader::create("orders.xml", text).next()->number() == "A-1");
  CHECK(profiles.detect("orders.xml", text).first.find("intakt-order") != std::string::npos);
}

void importing() {
  auto importer = intakt::importer::create("[articles]\nmissing = 'create_minimal'\n");
  std::vector<std::string> events;
  importer.set_log([&](intakt::log_level, std::string_view code, std::string_view) { events.emplace_back(code); });
  CHECK(importer.set_customers_csv("customers", "id,given_name,family_name\n1,Andrea,Amsel\n") == "[]");
  CHECK(importer.upsert_customer_json("2", 1, intakt::json_object().add("given_name", "A \"B\"\n").add("family_name", "C").text()));
  CHECK(importer.remove_customer("2") && !importer.remove_customer("2"));
  intakt::import_options options;
  std::uint64_t records = 0;
  options.progress = [&](const intakt_progress& progress) {
    records = progress.records;
    return progress.records < 1;
  };
  const auto stopped = importer.import("shop", "orders.xml", ORDERS, options);
  CHECK(stopped.fault() && stopped.plans().size() == 1 && records == 1);
  const auto result = importer.import("shop", {{"orders.xml", ORDERS}});
  CHECK(!result.fault() && result.account().read() == 2 && result.documents()[0] == "orders.xml");
  const auto saved = importer.ledger_save();
  auto again = intakt::importer::create("[articles]\nmissing = 'create_minimal'\n");
  again.ledger_load(saved);
  CHECK(again.ledger_save() == saved && !events.empty());
  importer.set_address_book(nullptr);

  auto failed = intakt::attempt([&] { return importer.import("", "orders.xml", ORDERS); });
  CHECK(!failed && failed.error().message().find("intakt_importer_import") != std::string::npos);
  bool caught = false;
  try {
    std::move(failed).value();
  } catch (const intakt::error& error) {
    caught = error.status() == intakt::status::usage;
  }
  CHECK(caught);
}

void matching() {
  auto matcher = intakt::matcher::create();
  CHECK(matcher.upsert_json("1", 1, "{\"given_name\":\"Andrea\",\"family_name\":\"Amsel\",\"birth_date\":\"1997-12-28\"}"));
  CHECK(matcher.upsert_json("2", 1, "{\"given_name\":\"Andrea\",\"family_name\":\"Amsel\",\"birth_date\":\"1997-12-28\"}"));
  int pairs = 0;
  matcher.dedupe([&](const intakt::pair& pair) { return pairs += pair.first() == "1", false; });
  CHECK(pairs == 1);
  matcher.never_same("2", "1");
  matcher.dedupe([&](const intakt::pair&) { return ++pairs, true; });
  CHECK(pairs == 1);
  CHECK(matcher.revoke_never("1", "2") && !matcher.revoke_never("1", "2"));
  matcher.dedupe([&](const intakt::pair&) { return ++pairs, true; });
  CHECK(pairs == 2);
  bool caught = false;
  try {
    matcher.dedupe([](const intakt::pair&) -> bool { throw lost_connection("stop"); });
  } catch (const lost_connection&) {
    caught = true;
  }
  CHECK(caught && matcher.count() == 2);
  intakt::query_options options;
  options.guest = true;
  CHECK(matcher.query_json("{\"given_name\":\"Andrea\"}", options).verdict().party().empty());
}

void lists() {
  auto database = intakt::database::open("");
  CHECK(database.upsert_customer_json("1", 1, "{\"family_name\":\"Amsel\",\"phone\":\"+49 30 1\"}"));
  std::string list;
  const auto records = database.export_view("customers", "{\"format\":\"csv\",\"fields\":[\"id\",\"phone\"]}", [&](std::string_view bytes) {
    list += bytes;
    return true;
  });
  CHECK(records == 1 && list == "id,phone\r\n1,'+49 30 1\r\n");
  const auto ended = intakt::attempt(
      [&] { return database.export_view("articles", "{\"format\":\"xml\"}", [](std::string_view) { return false; }); });
  CHECK(!ended && ended.error().status() == intakt::status::callback);
  bool caught = false;
  try {
    database.export_view("customers", "{\"format\":\"csv\"}", [](std::string_view) -> bool { throw lost_connection("the disk is full"); });
  } catch (const lost_connection&) {
    caught = true;
  }
  CHECK(caught);
}

void words() {
  CHECK(intakt::to_string(intakt::document_kind::credit_note) == "credit_note" && intakt::to_string(intakt::role::none).empty());
  CHECK(intakt::to_string(static_cast<intakt::role>(99)).empty() && intakt::to_string(intakt::verdict_outcome::new_) == "new");
  CHECK(intakt::json_object().text() == "{}" && intakt::json_object().add("a", "\x01").text() == "{\"a\":\"\\u0001\"}");
  CHECK(intakt::has("csv") && !intakt::has("no such thing") && intakt::abi_version() == INTAKT_ABI_VERSION);
  CHECK(intakt::settings_check("tenant = 1").find("settings.value") != std::string::npos && !intakt::capabilities().empty());
}

}  // namespace

int main() {
  words();
  decisions_of_the_host();
  reading();
  importing();
  matching();
  lists();
  exceptions_of_the_host();
  std::puts("ok");
}
