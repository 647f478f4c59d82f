// The conformance programs in C++; bindings/conformance/README.md says what each prints.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <intakt.hpp>

namespace {

const char SOURCE[] = "shop";

// ---- Printing: one fact a line ----

std::string escaped(std::string_view text) {
  std::string made;
  for (const char one : text) switch (one) {
      case '\\': made += "\\\\"; break;
      case '\n': made += "\\n"; break;
      case '\r': made += "\\r"; break;
      case '\t': made += "\\t"; break;
      default: made += one;
    }
  return made;
}

std::string indent(int depth) { return std::string(static_cast<std::size_t>(depth) * 2, ' '); }

void fact(int depth, std::string_view name, std::string_view text) {
  if (!text.empty()) std::cout << indent(depth) << name << ": " << escaped(text) << '\n';
}

void number(int depth, std::string_view name, std::int64_t value) { std::cout << indent(depth) << name << ": " << value << '\n'; }

template <class Enum>
std::int32_t code(Enum value) {
  return static_cast<std::int32_t>(value);
}

template <class Enum>
void choice(int depth, std::string_view name, Enum value) {
  if (code(value) != 0) number(depth, name, code(value));
}

void answer(int depth, std::string_view name, std::optional<bool> value) {
  if (value) number(depth, name, *value ? 1 : 0);
}

void heading(int depth, std::string_view name, std::string_view text = {}) {
  std::cout << indent(depth) << name << (text.empty() ? "" : " ") << escaped(text) << '\n';
}

template <class Place>
void position(int depth, const Place& place) {
  std::cout << indent(depth) << "position: line " << place.line() << " column " << place.column() << " byte " << place.byte() << '\n';
}

void put(int depth, const intakt::error& error) {
  heading(depth, "error");
  number(depth + 1, "status", code(error.status()));
  fact(depth + 1, "code", error.code());
  fact(depth + 1, "message", error.message());
  fact(depth + 1, "file", error.file());
  if (error.line() > 0) position(depth + 1, error);
  fact(depth + 1, "path", error.path());
  fact(depth + 1, "rule", error.rule());
  fact(depth + 1, "found", error.found());
  if (error.expected().size() <= 100) fact(depth + 1, "expected", error.expected());
  fact(depth + 1, "hint", error.hint());
}

std::string read_file(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error(name + " cannot be read");
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// ---- read ----

void put(int depth, const intakt::problem& problem) {
  heading(depth, "problem", problem.code());
  choice(depth + 1, "severity", problem.severity());
  fact(depth + 1, "message", problem.message());
  if (problem.position()) position(depth + 1, problem.position());
  fact(depth + 1, "path", problem.path());
  fact(depth + 1, "rule", problem.rule());
  fact(depth + 1, "found_value", problem.found_value());
  fact(depth + 1, "expected", problem.expected());
  fact(depth + 1, "hint", problem.hint());
}

void put(int depth, const intakt::party& party) {
  heading(depth, "party", std::to_string(code(party.role())));
  fact(depth + 1, "source_id", party.source_id());
  fact(depth + 1, "customer_number", party.customer_number());
  fact(depth + 1, "salutation", party.salutation());
  fact(depth + 1, "title", party.title());
  fact(depth + 1, "given_name", party.given_name());
  fact(depth + 1, "family_name", party.family_name());
  fact(depth + 1, "birth_name", party.birth_name());
  fact(depth + 1, "company", party.company());
  fact(depth + 1, "department", party.department());
  fact(depth + 1, "birth_date", party.birth_date());
  choice(depth + 1, "gender", party.gender());
  if (const auto address = party.address()) {
    heading(depth + 1, "address");
    choice(depth + 2, "kind", address.kind());
    fact(depth + 2, "street", address.street());
    fact(depth + 2, "house_number", address.house_number());
    fact(depth + 2, "line2", address.line2());
    fact(depth + 2, "postal_code", address.postal_code());
    fact(depth + 2, "city", address.city());
    fact(depth + 2, "state", address.state());
    fact(depth + 2, "country", address.country());
  }
  fact(depth + 1, "email", party.email());
  fact(depth + 1, "phone", party.phone());
  fact(depth + 1, "mobile", party.mobile());
  fact(depth + 1, "vat_id", party.vat_id());
  fact(depth + 1, "insurance_number", party.insurance_number());
  fact(depth + 1, "official_id", party.official_id());
  for (const auto identifier : party.identifiers()) {
    heading(depth + 1, "identifier");
    fact(depth + 2, "scheme", identifier.scheme());
    fact(depth + 2, "value", identifier.value());
  }
}

void put(int depth, const intakt::line& line) {
  heading(depth, "line", line.id());
  choice(depth + 1, "kind", line.kind());
  fact(depth + 1, "article", line.article());
  fact(depth + 1, "gtin", line.gtin());
  fact(depth + 1, "pzn", line.pzn());
  fact(depth + 1, "aid_number", line.aid_number());
  fact(depth + 1, "name", line.name());
  fact(depth + 1, "quantity", line.quantity());
  if (const auto parts = intakt::decimal_parts(line.quantity()))
    fact(depth + 1, "quantity_parts", std::to_string(parts->mantissa) + ' ' + std::to_string(parts->scale));
  fact(depth + 1, "unit", line.unit());
  fact(depth + 1, "price", line.price());
  fact(depth + 1, "price_quantity", line.price_quantity());
  choice(depth + 1, "prices", line.prices());
  fact(depth + 1, "total", line.total());
  fact(depth + 1, "discount", line.discount());
  fact(depth + 1, "discount_percent", line.discount_percent());
  fact(depth + 1, "tax_rate", line.tax_rate());
  fact(depth + 1, "tax", line.tax());
  choice(depth + 1, "side", line.side());
  fact(depth + 1, "prescription", line.prescription());
  for (const auto attribute : line.attributes()) {
    heading(depth + 1, "attribute");
    fact(depth + 2, "name", attribute.name());
    fact(depth + 2, "value", attribute.value());
  }
  for (const auto remark : line.remarks()) fact(depth + 1, "remark", remark);
}

void put(const intakt::order& order) {
  heading(0, "order", order.number());
  number(1, "faulty", order.faulty());
  fact(1, "type", order.type());
  fact(1, "date", order.date());
  if (const auto date = intakt::date_parts(order.date()))
    std::cout << "  date_parts: " << date->year << ' ' << date->month << ' ' << date->day << ' ' << date->seconds << ' '
              << date->offset_minutes << ' ' << date->has_offset << '\n';
  fact(1, "delivery_date", order.delivery_date());
  fact(1, "currency", order.currency());
  choice(1, "prices", order.prices());
  fact(1, "reference", order.reference());
  fact(1, "language", order.language());
  fact(1, "shipping_method", order.shipping_method());
  answer(1, "guest", order.guest());
  if (order.position()) position(1, order.position());
  for (const auto party : order.parties()) put(1, party);
  for (const auto line : order.lines()) put(1, line);
  for (const auto charge : order.charges()) {
    heading(1, "charge");
    choice(2, "kind", charge.kind());
    fact(2, "label", charge.label());
    fact(2, "amount", charge.amount());
    fact(2, "net", charge.net());
    fact(2, "gross", charge.gross());
    fact(2, "tax_rate", charge.tax_rate());
  }
  for (const auto payment : order.payments()) {
    heading(1, "payment");
    fact(2, "method", payment.method());
    fact(2, "amount", payment.amount());
    answer(2, "paid", payment.paid());
    fact(2, "date", payment.date());
    fact(2, "reference", payment.reference());
  }
  for (const auto attachment : order.attachments()) {
    heading(1, "attachment");
    fact(2, "name", attachment.name());
    fact(2, "media_type", attachment.media_type());
    if (attachment.bytes().data() != nullptr) number(2, "size", static_cast<std::int64_t>(attachment.bytes().size()));
  }
  if (const auto totals = order.totals()) {
    heading(1, "totals");
    fact(2, "lines", totals.lines());
    fact(2, "net", totals.net());
    fact(2, "tax", totals.tax());
    fact(2, "gross", totals.gross());
    fact(2, "amount", totals.amount());
    fact(2, "line_count", totals.line_count());
  }
  for (const auto remark : order.remarks()) fact(1, "remark", remark);
  for (const auto problem : order.problems()) put(1, problem);
}

void read_orders(std::string_view profile, const std::string& name) {
  const auto profiles = intakt::profiles::create();
  intakt::reader_options options;
  options.profile = profile;
  fact(0, "file", name);
  const auto opened = intakt::attempt([&] { return intakt::reader::open(profiles, name, options); });
  if (!opened) return put(0, opened.error());
  // A loop ends with the exception of a record that cannot be read; the next one goes on behind it.
  auto reader = intakt::reader::open(profiles, name, options);
  fact(0, "profile", reader.profile());
  fact(0, "encoding", reader.encoding());
  for (bool ended = false; !ended;) try {
      for (const auto& order : reader) put(order);
      ended = true;
    } catch (const intakt::error& error) {
      put(0, error);
    }
  for (const auto warning : reader.warnings()) put(0, warning);
  number(0, "orders", static_cast<std::int64_t>(reader.order_count()));
  number(0, "filtered", static_cast<std::int64_t>(reader.filtered_count()));
  number(0, "unreadable", static_cast<std::int64_t>(reader.unreadable_count()));
}

// ---- Lists ----

struct row {
  std::map<std::string, std::string> cells;
  std::string json;
  const std::string& operator[](const std::string& name) const {
    static const std::string none;
    const auto found = cells.find(name);
    return found == cells.end() ? none : found->second;
  }
};

std::vector<std::string> cut(const std::string& text, char at) {
  std::vector<std::string> parts(1);
  for (const char one : text) one == at ? parts.emplace_back() : parts.back() += one;
  return parts;
}

std::vector<row> read_list(const std::string& name) {
  auto lines = cut(read_file(name), '\n');
  lines.pop_back();
  const auto names = cut(lines.front(), ',');
  std::vector<row> rows;
  for (std::size_t place = 1; place < lines.size(); ++place) {
    const auto cells = cut(lines[place], ',');
    intakt::json_object json;
    row made;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      made.cells[names[column]] = cells[column];
      if (names[column] != "id") json.add(names[column], cells[column]);
    }
    made.json = json.text();
    rows.push_back(std::move(made));
  }
  return rows;
}

// ---- duplicates ----

void put(int depth, const intakt::evidence& evidence) {
  heading(depth, "evidence", std::to_string(code(evidence.field())));
  number(depth + 1, "level", code(evidence.level()));
  number(depth + 1, "weight", evidence.weight());
  number(depth + 1, "running_sum", evidence.running_sum());
  fact(depth + 1, "ours", evidence.ours());
  fact(depth + 1, "theirs", evidence.theirs());
  fact(depth + 1, "ours_value", evidence.ours_value());
  fact(depth + 1, "theirs_value", evidence.theirs_value());
}

void put(int depth, const intakt::candidate& candidate) {
  heading(depth, "candidate", candidate.party());
  if (const auto version = candidate.version()) number(depth + 1, "version", static_cast<std::int64_t>(*version));
  number(depth + 1, "score", candidate.score());
  fact(depth + 1, "match_key", candidate.match_key());
  for (const auto proof : candidate.proofs()) number(depth + 1, "proof", code(proof));
  for (const auto contradiction : candidate.contradictions()) number(depth + 1, "contradiction", code(contradiction));
  for (const auto evidence : candidate.evidence()) put(depth + 1, evidence);
}

void put(const std::string& id, const intakt::verdict& verdict) {
  heading(0, "row", id);
  number(1, "outcome", code(verdict.outcome()));
  number(1, "kind", code(verdict.kind()));
  fact(1, "party", verdict.party());
  if (const auto relation = verdict.relation()) {
    heading(1, "relation");
    number(2, "kind", code(relation.kind()));
    fact(2, "party", relation.party());
  }
  fact(1, "sentence_english", verdict.sentence_english());
  fact(1, "sentence_german", verdict.sentence_german());
  for (const auto candidate : verdict.candidates()) put(1, candidate);
}

void find_duplicates(const std::string& name) {
  const auto rows = read_list(name);
  auto matcher = intakt::matcher::create({}, {}, {});
  for (const auto& row : rows) {
    heading(0, "insert", row["id"]);
    const auto inserted = intakt::attempt([&] { return matcher.upsert_json(row["id"], 1, row.json); });
    if (!inserted) put(1, inserted.error());
  }
  number(0, "count", static_cast<std::int64_t>(matcher.count()));
  for (const auto& row : rows) {
    if (!matcher.remove(row["id"])) continue;
    put(row["id"], matcher.query_json(row.json).verdict());
    matcher.upsert_json(row["id"], 2, row.json);
  }
  auto again = intakt::matcher::create({}, {}, {});
  again.load(matcher.save());
  int pairs = 0;
  again.dedupe([&](const intakt::pair& pair) {
    ++pairs;
    heading(0, "pair");
    fact(1, "first", pair.first());
    fact(1, "second", pair.second());
    number(1, "outcome", code(pair.outcome()));
    number(1, "kind", code(pair.kind()));
    number(1, "score", pair.score());
    fact(1, "match_key", pair.match_key());
    for (const auto evidence : pair.evidence()) put(1, evidence);
    return true;
  });
  number(0, "pairs", pairs);
}

// ---- The host: its own address book, articles and ledger, in plain lists ----

class book : public intakt::address_book {
 public:
  book(std::vector<row> rows, const intakt::importer& importer) : rows_(std::move(rows)) {
    for (const auto& row : rows_) keys_.push_back(importer.party_keys(row.json));
  }
  std::uint64_t snapshot() override { return rows_.size(); }
  std::uint64_t count() override { return rows_.size(); }
  std::uint64_t count_by_key(std::uint64_t key) override {
    return static_cast<std::uint64_t>(std::count_if(keys_.begin(), keys_.end(), [&](const auto& keys) { return has(keys, key); }));
  }
  void parties_by_key(std::uint64_t key, intakt::party_sink& found) override {
    for (std::size_t place = 0; place < rows_.size(); ++place)
      if (has(keys_[place], key)) found.add(rows_[place]["id"], 1, rows_[place].json);
  }
  void party_by_id(std::string_view id, intakt::party_sink& found) override {
    for (const auto& row : rows_)
      if (row["id"] == id) found.add(id, 1, row.json);
  }

 private:
  static bool has(const std::vector<std::uint64_t>& keys, std::uint64_t key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  }
  std::vector<row> rows_;
  std::vector<std::vector<std::uint64_t>> keys_;
};

class stock : public intakt::articles {
 public:
  explicit stock(std::vector<row> rows) : rows_(std::move(rows)) {}
  std::uint64_t snapshot() override { return rows_.size(); }
  void find(intakt::article_key kind, std::string_view number, intakt::article_sink& found) override {
    for (const auto& row : rows_)
      if (row[std::string(intakt::to_string(kind))] == number) found.add(row["number"], 1, row.json);
  }

 private:
  std::vector<row> rows_;
};

class memory : public intakt::ledger {
 public:
  struct entry {
    std::string tenant, source, kind, number, state, record;
  };
  struct reference {
    std::string tenant, source, id, party;
  };
  std::vector<entry> entries;
  std::vector<reference> references;

  std::optional<std::string> order(const intakt::order_key& key) override {
    const auto* found = find(key);
    return found == nullptr ? std::nullopt : std::optional<std::string>(found->record);
  }
  void record(const intakt::order_key& key, std::string_view state, std::string_view json) override {
    auto* found = find(key);
    if (found == nullptr) {
      entries.push_back({std::string(key.tenant), std::string(key.source), std::string(key.kind), std::string(key.number), {}, {}});
      found = &entries.back();
    }
    found->state = state;
    found->record = json;
  }
  void orders_in(std::string_view state, intakt::order_sink& found) override {
    for (const auto& one : entries)
      if (one.state == state) found.add({one.tenant, one.source, one.kind, one.number});
  }
  std::optional<std::string> cross_reference(std::string_view tenant, std::string_view source, std::string_view id) override {
    const auto* found = find(tenant, source, id);
    return found == nullptr || found->party.empty() ? std::nullopt : std::optional<std::string>(found->party);
  }
  void set_cross_reference(std::string_view tenant, std::string_view source, std::string_view id,
                           std::optional<std::string_view> party) override {
    auto* found = find(tenant, source, id);
    if (found == nullptr) {
      references.push_back({std::string(tenant), std::string(source), std::string(id), {}});
      found = &references.back();
    }
    found->party = party.value_or("");
  }

 private:
  entry* find(const intakt::order_key& key) {
    for (auto& one : entries)
      if (one.tenant == key.tenant && one.source == key.source && one.kind == key.kind && one.number == key.number) return &one;
    return nullptr;
  }
  reference* find(std::string_view tenant, std::string_view source, std::string_view id) {
    for (auto& one : references)
      if (one.tenant == tenant && one.source == source && one.id == id) return &one;
    return nullptr;
  }
};

struct host {
  std::shared_ptr<memory> ledger = std::make_shared<memory>();
  intakt::importer importer;

  explicit host(const std::vector<std::string>& lists) : importer(intakt::importer::create(read_file(lists[0]))) {
    importer.set_address_book(std::make_shared<book>(read_list(lists[1]), importer));
    importer.set_articles(std::make_shared<stock>(read_list(lists[2])));
    importer.set_ledger(ledger);
  }

  intakt::import_result import(const std::string& name) {
    fact(0, "file", name);
    auto result = importer.import(SOURCE, name, read_file(name));
    if (const auto fault = result.fault()) put(0, *fault);
    return result;
  }
};

// ---- import ----

void put(int depth, const intakt::verdict& verdict) {
  if (!verdict) return;
  heading(depth, "verdict");
  number(depth + 1, "outcome", code(verdict.outcome()));
  number(depth + 1, "kind", code(verdict.kind()));
  fact(depth + 1, "party", verdict.party());
  if (verdict.outcome() != intakt::verdict_outcome::unclear) return;
  for (const auto candidate : verdict.candidates()) {
    heading(depth + 1, "candidate", candidate.party());
    number(depth + 2, "score", candidate.score());
  }
}

void put(int depth, const intakt::action& action) {
  heading(depth, "action", action.id());
  number(depth + 1, "kind", code(action.kind()));
  for (const auto other : action.depends_on()) fact(depth + 1, "depends_on", other);
  fact(depth + 1, "code", action.reason().code());
  fact(depth + 1, "party", action.party());
  fact(depth + 1, "party_action", action.party_action());
  if (const auto version = action.version()) number(depth + 1, "version", static_cast<std::int64_t>(*version));
  fact(depth + 1, "given_name", action.new_party().given_name());
  fact(depth + 1, "family_name", action.new_party().family_name());
  fact(depth + 1, "company", action.new_party().company());
  for (const auto change : action.fields()) {
    heading(depth + 1, "field", std::to_string(code(change.field())));
    fact(depth + 2, "old", change.old());
    fact(depth + 2, "new", change.new_());
  }
  fact(depth + 1, "contact", action.contact());
  fact(depth + 1, "article", action.article());
  fact(depth + 1, "number", action.new_article().number());
  fact(depth + 1, "name", action.new_article().name());
  fact(depth + 1, "price", action.new_article().price());
  fact(depth + 1, "placeholder", action.placeholder());
  if (const auto document = action.document()) {
    choice(depth + 1, "document_kind", document.kind());
    fact(depth + 1, "order_number", document.order_number());
    number(depth + 1, "lines", static_cast<std::int64_t>(document.lines().size()));
  }
  fact(depth + 1, "document_action", action.document_action());
  fact(depth + 1, "source_id", action.source_id());
}

void put(const intakt::plan& plan) {
  heading(0, "plan", plan.order().number());
  number(1, "status", code(plan.status()));
  for (const auto reason : plan.reasons()) fact(1, "reason", reason.code());
  for (const auto party : plan.parties()) {
    heading(1, "party");
    for (const auto role : party.roles()) number(2, "role", code(role));
    number(2, "decision", code(party.decision()));
    fact(2, "code", party.reason().code());
    put(2, party.verdict());
  }
  for (const auto action : plan.actions()) put(1, action);
  for (const auto right : plan.rights()) number(1, "right", code(right));
  if (const auto amounts = plan.amounts()) {
    heading(1, "amounts");
    fact(2, "currency", amounts.currency());
    fact(2, "net", amounts.net());
    fact(2, "tax", amounts.tax());
    fact(2, "gross", amounts.gross());
  }
  number(1, "questions", static_cast<std::int64_t>(plan.reviews().size()));
}

void put(const intakt::account& account) {
  heading(0, "account");
  fact(1, "tenant", account.tenant());
  fact(1, "source", account.source());
  number(1, "read", account.read());
  number(1, "planned", account.planned());
  number(1, "skipped", account.skipped());
  number(1, "waiting", account.waiting());
  number(1, "held", account.held());
  number(1, "filtered", account.filtered());
  number(1, "unreadable", account.unreadable());
}

void carry_out(intakt::importer& importer, const intakt::plan& plan, int& made) {
  using kind = intakt::action_kind;
  try {
    importer.begin(plan);
  } catch (const intakt::error& error) {
    return put(0, error);
  }
  for (const auto action : plan.actions()) {
    if (action.kind() == kind::link_party || action.kind() == kind::check_article || action.kind() == kind::use_placeholder) continue;
    fact(1, "done", action.id());
    try {
      importer.report(plan, action, intakt::outcome::done, "made-" + std::to_string(++made));
    } catch (const intakt::error& error) {
      put(1, error);
    }
  }
}

void import_orders(const std::vector<std::string>& lists, const std::vector<std::string>& names) {
  host own(lists);
  int made = 0;
  for (int again = 0; again < 2; ++again)
    for (const auto& name : names) {
      const auto result = own.import(name);
      for (const auto plan : result.plans()) {
        put(plan);
        if (plan.status() == intakt::plan_status::planned) carry_out(own.importer, plan, made);
      }
      put(result.account());
    }
  for (const auto& one : own.ledger->entries)
    std::cout << "ledger " << one.tenant << '/' << one.source << '/' << one.kind << '/' << one.number << ": " << one.state << '\n';
  for (const auto& one : own.ledger->references)
    std::cout << "reference " << one.tenant << '/' << one.source << '/' << one.id << ": " << one.party << '\n';
}

// ---- review ----

void put(const intakt::review_item& item) {
  heading(1, "question", item.id());
  number(2, "asks", code(item.question()));
  fact(2, "code", item.reason().code());
  fact(2, "tenant", item.order().tenant());
  fact(2, "source", item.order().source());
  choice(2, "kind", item.order().kind());
  fact(2, "number", item.order().number());
  fact(2, "owner", item.owner());
  for (const auto role : item.roles()) number(2, "role", code(role));
  if (const auto verdict = item.verdict()) {
    number(2, "outcome", code(verdict.outcome()));
    number(2, "verdict", code(verdict.kind()));
    fact(2, "sentence_english", verdict.sentence_english());
    fact(2, "sentence_german", verdict.sentence_german());
  }
  for (const auto candidate : item.verdict().candidates()) put(2, candidate);
  for (const auto article : item.articles()) fact(2, "article", article);
  for (const auto may : item.answers()) number(2, "may", code(may));
}

void review_orders(const std::vector<std::string>& lists, const std::vector<std::string>& names) {
  host own(lists);
  for (const auto& name : names) {
    const auto result = own.import(name);
    for (const auto plan : result.plans()) {
      heading(0, "plan", plan.order().number());
      number(1, "status", code(plan.status()));
      for (const auto item : plan.reviews()) put(item);
    }
  }
}

// ---- wrong ----

template <class Call>
void wrong(std::string_view what, Call call) {
  heading(0, "call", what);
  try {
    call();
    number(1, "no error", 0);
  } catch (const intakt::error& error) {
    put(1, error);
  }
}

void wrong_calls() {
  const auto profiles = intakt::profiles::create();
  auto changing = intakt::profiles::create();
  auto importer = intakt::importer::create({});
  auto matcher = intakt::matcher::create({}, {}, {});
  intakt::reader_options options;
  options.profile = "no-such-profile";
  wrong("settings", [&] { intakt::importer::create("tenant = 'a'\n[matching]\nidentity = 'nobody'\n"); });
  wrong("empty input", [&] { intakt::reader::create(profiles, "empty.xml", intakt::bytes_view()); });
  wrong("no xml", [&] { intakt::reader::create(profiles, "text.xml", intakt::bytes_view("no orders here")); });
  wrong("unknown profile", [&] { intakt::reader::create(profiles, "a.xml", intakt::bytes_view("<a/>"), options); });
  wrong("missing file", [&] { intakt::reader::open(profiles, "no-such-file.xml"); });
  wrong("profile text", [&] { profiles.text("no-such-profile"); });
  wrong("profile", [&] { changing.add("broken", "id = "); });
  wrong("decimal", [&] { intakt::decimal_parts("1,5"); });
  wrong("date", [&] { intakt::date_parts("2026-02-30"); });
  wrong("empty source", [&] { importer.import("", "a.xml", "<a/>"); });
  wrong("empty id", [&] { matcher.upsert_json("", 1, "{\"given_name\":\"Andrea\",\"family_name\":\"Amsel\"}"); });
  wrong("party", [&] { matcher.upsert_json("1", 1, "{\"given_name\":"); });
  wrong("field", [&] { importer.party_keys("{\"shoe_size\":\"43\"}"); });
  wrong("list", [&] { importer.set_customers_csv("customers", "given_name,family_name\nAndrea,Amsel\n"); });
  wrong("order", [&] { importer.begin({}, SOURCE, {}, "4711"); });
  wrong("outcome", [&] { importer.report({}, SOURCE, {}, "4711", "party-1", static_cast<intakt::outcome>(99), {}); });
  wrong("saved ledger", [&] { importer.ledger_load("rubbish"); });
  wrong("saved matcher", [&] { matcher.load("rubbish"); });
}

}  // namespace

int main(int count, char** arguments) try {
  std::vector<std::string> words(arguments + 1, arguments + count);
  const std::string program = words.empty() ? "" : words.front();
  const auto from = [&](std::size_t first) { return std::vector<std::string>(words.begin() + static_cast<std::ptrdiff_t>(first), words.end()); };
  if (program == "read" && words.size() > 1) {
    const bool named = words.size() > 3 && words[1] == "--profile";
    for (const auto& name : from(named ? 3 : 1)) read_orders(named ? words[2] : "", name);
  } else if (program == "duplicates" && words.size() == 2) {
    find_duplicates(words[1]);
  } else if (program == "import" && words.size() > 4) {
    import_orders(from(1), from(4));
  } else if (program == "review" && words.size() > 4) {
    review_orders(from(1), from(4));
  } else if (program == "wrong" && words.size() == 1) {
    wrong_calls();
  } else {
    throw std::runtime_error("read|duplicates|import|review|wrong ARGUMENTS; see bindings/conformance/README.md");
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "conformance: " << error.what() << '\n';
  return 2;
}
