// A small practice that keeps its patients itself: takes a morning's orders in, asks where it is unclear who ordered, and carries the
// rest out in its own files.
//
//     practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...
//
// STORE is a folder that is there. On the first start the patients come from CUSTOMERS; from then on they are in STORE/patients.csv, and the
// ledger, which remembers what was done with each order, is in STORE/ledger.txt. A second start with the same orders finds them known.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <intakt.hpp>

namespace {

// ---- Files: lines of cells ----

using cells = std::vector<std::string>;

std::string read_file(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error(name + " cannot be read");
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool is_there(const std::string& name) { return std::ifstream(name).good(); }

// CSV: cells in quotes may have commas in them, and "" stands for a quote.
std::vector<cells> read_csv(const std::string& name) {
  std::vector<cells> lines(1, cells(1));
  bool quoted = false;
  char before = '\0';
  for (const char one : read_file(name)) {
    if (one == '"') {
      quoted = !quoted;
      if (quoted && before == '"') lines.back().back() += '"';
    } else if (one == ',' && !quoted) {
      lines.back().emplace_back();
    } else if (one == '\n' && !quoted) {
      lines.emplace_back(1);
    } else if (one != '\r') {
      lines.back().back() += one;
    }
    before = one;
  }
  lines.pop_back();
  return lines;
}

void write_csv(const std::string& name, const std::vector<cells>& lines) {
  std::ofstream file(name, std::ios::binary);
  for (const auto& line : lines) {
    for (std::size_t place = 0; place < line.size(); ++place) {
      const bool quote = line[place].find_first_of(",\"\n") != std::string::npos;
      if (place > 0) file << ',';
      if (quote) file << '"';
      for (const char one : line[place]) one == '"' ? file << "\"\"" : file << one;
      if (quote) file << '"';
    }
    file << '\n';
  }
}

// ---- The practice's patients ----

// A patient is a row: the id, then the fields in the order of intakt::party_field, then how often the row was changed.
constexpr std::size_t VERSION = 24;

class patients : public intakt::address_book {
 public:
  patients(std::string file, const std::string& customers) : file_(std::move(file)) {
    rows_ = read_csv(is_there(file_) ? file_ : customers);
    names_ = rows_.front();
    names_.resize(VERSION);
    names_.emplace_back("version");
    rows_.erase(rows_.begin());
    for (auto& row : rows_)
      if (row.size() <= VERSION) row.resize(VERSION + 1), row[VERSION] = "1";
  }

  // Which keys a patient is found by is Intakt's business; a practice with a database keeps them in a table beside the patients.
  void make_keys(const intakt::importer& importer) {
    keys_.clear();
    for (const auto& row : rows_) keys_.push_back(importer.party_keys(json(row)));
  }

  std::uint64_t snapshot() override {
    std::uint64_t changes = 0;
    for (const auto& row : rows_) changes += std::stoull(row[VERSION]);
    return changes;
  }
  std::uint64_t count() override { return rows_.size(); }
  std::uint64_t count_by_key(std::uint64_t key) override {
    return static_cast<std::uint64_t>(std::count_if(keys_.begin(), keys_.end(), [&](const auto& keys) { return has(keys, key); }));
  }
  void parties_by_key(std::uint64_t key, intakt::party_sink& found) override {
    for (std::size_t place = 0; place < rows_.size(); ++place)
      if (has(keys_[place], key)) give(rows_[place], found);
  }
  void party_by_id(std::string_view id, intakt::party_sink& found) override {
    if (const auto* row = find(id)) give(*row, found);
  }

  std::string name(std::string_view id) {
    const auto* row = find(id);
    if (row == nullptr) return std::string(id);
    std::string made = (*row)[0];
    for (const auto field : {intakt::party_field::given_name, intakt::party_field::family_name, intakt::party_field::company})
      if (const auto& text = (*row)[static_cast<std::size_t>(field)]; !text.empty()) made += ' ' + text;
    return made;
  }

  // The id of the new patient.
  std::string create(const intakt::party& party, const intakt::importer& importer) {
    const auto address = party.address();
    cells row(VERSION + 1);
    row[0] = std::to_string(rows_.size() + 1);
    const auto set = [&](intakt::party_field field, std::string_view text) { row[static_cast<std::size_t>(field)] = text; };
    set(intakt::party_field::salutation, party.salutation());
    set(intakt::party_field::title, party.title());
    set(intakt::party_field::given_name, party.given_name());
    set(intakt::party_field::family_name, party.family_name());
    set(intakt::party_field::birth_name, party.birth_name());
    set(intakt::party_field::company, party.company());
    set(intakt::party_field::department, party.department());
    set(intakt::party_field::birth_date, party.birth_date());
    set(intakt::party_field::gender, intakt::to_string(party.gender()));
    set(intakt::party_field::street, address.street());
    set(intakt::party_field::house_number, address.house_number());
    set(intakt::party_field::address_line2, address.line2());
    set(intakt::party_field::postal_code, address.postal_code());
    set(intakt::party_field::city, address.city());
    set(intakt::party_field::state, address.state());
    set(intakt::party_field::country, address.country());
    set(intakt::party_field::email, party.email());
    set(intakt::party_field::phone, party.phone());
    set(intakt::party_field::mobile, party.mobile());
    set(intakt::party_field::vat_id, party.vat_id());
    set(intakt::party_field::insurance_number, party.insurance_number());
    row[VERSION] = "1";
    keys_.push_back(importer.party_keys(json(row)));
    rows_.push_back(row);
    return row[0];
  }

  // Whether the patient is still as the plan was made for; only then the fields are changed.
  bool update(const intakt::action& action, const intakt::importer& importer) {
    auto* row = find(action.party());
    if (row == nullptr || std::to_string(action.version().value_or(0)) != (*row)[VERSION]) return false;
    for (const auto change : action.fields()) (*row)[static_cast<std::size_t>(change.field())] = change.new_();
    (*row)[VERSION] = std::to_string(std::stoull((*row)[VERSION]) + 1);
    make_keys(importer);
    return true;
  }

  void save() const {
    auto lines = rows_;
    lines.insert(lines.begin(), names_);
    write_csv(file_, lines);
  }

 private:
  static bool has(const std::vector<std::uint64_t>& keys, std::uint64_t key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  }
  cells* find(std::string_view id) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const cells& row) { return row[0] == id; });
    return found == rows_.end() ? nullptr : &*found;
  }
  std::string json(const cells& row) const {
    intakt::json_object made;
    for (std::size_t place = 1; place < VERSION; ++place) made.add(names_[place], row[place]);
    return made.text();
  }
  void give(const cells& row, intakt::party_sink& found) const { found.add(row[0], std::stoull(row[VERSION]), json(row)); }

  std::string file_;
  cells names_;
  std::vector<cells> rows_;
  std::vector<std::vector<std::uint64_t>> keys_;
};

// ---- The practice's articles ----

class stock : public intakt::articles {
 public:
  explicit stock(const std::string& file) : rows_(read_csv(file)) {
    names_ = rows_.front();
    rows_.erase(rows_.begin());
  }
  void find(intakt::article_key kind, std::string_view number, intakt::article_sink& found) override {
    // Columns: number, name, gtin, pzn, ... GTIN and PZN are asked for without leading zeros.
    const std::size_t column = kind == intakt::article_key::number ? 0 : kind == intakt::article_key::gtin ? 2 : 3;
    for (const auto& row : rows_) {
      const std::size_t zeros = column == 0 ? 0 : std::min(row[column].find_first_not_of('0'), row[column].size());
      if (row[column].compare(zeros, std::string::npos, number) != 0) continue;
      intakt::json_object made;
      for (std::size_t place = 0; place < names_.size(); ++place) made.add(names_[place], row[place]);
      found.add(row[0], 1, made.text());
    }
  }

 private:
  cells names_;
  std::vector<cells> rows_;
};

// ---- What became of each order: a file of its own, one line a record ----

class memory : public intakt::ledger {
 public:
  explicit memory(std::string file) : file_(std::move(file)) {
    if (is_there(file_)) lines_ = read_csv(file_);
  }
  std::optional<std::string> order(const intakt::order_key& key) override { return find("order", key_of(key), 3); }
  void record(const intakt::order_key& key, std::string_view state, std::string_view json) override {
    keep("order", key_of(key), {std::string(key.tenant), std::string(key.source), std::string(key.kind), std::string(key.number)}, state, json);
  }
  void orders_in(std::string_view state, intakt::order_sink& found) override {
    for (const auto& line : lines_)
      if (line[0] == "order" && line[2] == state) found.add({line[4], line[5], line[6], line[7]});
  }
  std::optional<std::string> cross_reference(std::string_view tenant, std::string_view source, std::string_view id) override {
    const auto found = find("reference", joined({tenant, source, id}), 2);
    return found && !found->empty() ? found : std::nullopt;
  }
  void set_cross_reference(std::string_view tenant, std::string_view source, std::string_view id,
                           std::optional<std::string_view> party) override {
    keep("reference", joined({tenant, source, id}), {}, party.value_or(""), {});
  }
  void save() const { write_csv(file_, lines_); }

 private:
  static std::string joined(std::initializer_list<std::string_view> parts) {
    std::string made;
    for (const auto part : parts) made.append(part).append("/");
    return made;
  }
  static std::string key_of(const intakt::order_key& key) { return joined({key.tenant, key.source, key.kind, key.number}); }
  std::optional<std::string> find(std::string_view what, const std::string& key, std::size_t cell) const {
    for (const auto& line : lines_)
      if (line[0] == what && line[1] == key) return line[cell];
    return std::nullopt;
  }
  void keep(std::string_view what, const std::string& key, const cells& parts, std::string_view state, std::string_view json) {
    cells made = {std::string(what), key, std::string(state), std::string(json)};
    made.insert(made.end(), parts.begin(), parts.end());
    for (auto& line : lines_)
      if (line[0] == what && line[1] == key) return void(line = made);
    lines_.push_back(made);
  }
  std::string file_;
  std::vector<cells> lines_;
};

// ---- A clerk's question: the order and everybody it may be, side by side ----

void ask(const intakt::review_item& item) {
  const auto verdict = item.verdict();
  std::cout << "  ? " << item.reason().text() << '\n';
  if (verdict) std::cout << "    " << verdict.sentence_english() << '\n';
  for (std::int32_t field = 1; field <= 9; ++field) {
    std::string line;
    for (const auto candidate : verdict.candidates())
      for (const auto evidence : candidate.evidence()) {
        if (static_cast<std::int32_t>(evidence.field()) != field) continue;
        if (line.empty()) line.append("    ").append(intakt::to_string(evidence.field())).append(": ").append(evidence.ours_value());
        line.append(" | ").append(candidate.party()).append(": ").append(evidence.theirs_value());
        line.append(" (").append(intakt::to_string(evidence.level())).append(")");
      }
    if (!line.empty()) std::cout << line << '\n';
  }
  std::cout << "    you may:";
  for (const auto answer : item.answers()) std::cout << ' ' << intakt::to_string(answer);
  std::cout << '\n';
}

// ---- Carrying a plan out ----

struct practice {
  intakt::importer importer;
  std::shared_ptr<patients> people;
  std::shared_ptr<memory> orders;

  // What the practice does for an action; the id of what was made, where something was.
  std::string act(const intakt::plan& plan, const intakt::action& action) {
    switch (action.kind()) {
      case intakt::action_kind::link_party:
        std::cout << "  is " << people->name(action.party()) << '\n';
        return std::string(action.party());
      case intakt::action_kind::create_party: {
        const auto id = people->create(action.new_party(), importer);
        std::cout << "  new " << people->name(id) << '\n';
        return id;
      }
      case intakt::action_kind::update_party:
        if (!people->update(action, importer)) throw std::runtime_error("the patient was changed meanwhile: read the order again");
        for (const auto change : action.fields())
          std::cout << "  " << intakt::to_string(change.field()) << " of " << action.party() << ": " << change.old() << " -> " << change.new_() << '\n';
        return std::string(action.party());
      case intakt::action_kind::create_document: {
        const auto id = "D-" + std::string(plan.order().number());
        std::cout << "  document " << id << ": " << action.document().lines().size() << " lines, " << plan.amounts().gross() << ' '
                  << plan.amounts().currency() << '\n';
        return id;
      }
      default:
        // Payments, files, checks of articles: a practice does what it needs of them.
        return std::string(action.id());
    }
  }

  void carry_out(const intakt::plan& plan) {
    importer.begin(plan);
    for (const auto action : plan.actions()) importer.report(plan, action, intakt::outcome::done, act(plan, action));
    people->save();
    orders->save();
  }

  void take_in(const std::string& name) {
    const auto result = importer.import("shop", name, read_file(name));
    for (const auto plan : result.plans()) {
      std::cout << plan.order().number() << ": " << intakt::to_string(plan.status());
      for (const auto reason : plan.reasons()) std::cout << ", " << reason.text();
      std::cout << '\n';
      for (const auto item : plan.reviews()) ask(item);
      if (plan.status() == intakt::plan_status::planned) carry_out(plan);
    }
    if (const auto fault = result.fault()) std::cout << "! " << fault->message() << '\n';
    orders->save();
  }
};

}  // namespace

int main(int count, char** arguments) try {
  if (count < 6) {
    std::cerr << "practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...\n";
    return 2;
  }
  const std::string store = arguments[1];
  practice own = {intakt::importer::create(read_file(arguments[2])),
                  std::make_shared<patients>(store + "/patients.csv", arguments[3]),
                  std::make_shared<memory>(store + "/ledger.txt")};
  own.people->make_keys(own.importer);
  own.importer.set_address_book(own.people);
  own.importer.set_articles(std::make_shared<stock>(arguments[4]));
  own.importer.set_ledger(own.orders);
  for (int place = 5; place < count; ++place) own.take_in(arguments[place]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
