/*
 * intakt.hpp - Intakt for C++17: order intake that leaves your master data intact.
 *
 * Made by bindings/cpp/generate.py from intakt.h and bindings/cpp/intakt.hpp.in. Do not edit.
 *
 * One header over the C ABI; link with intakt. In one breath:
 *
 *     auto importer = intakt::importer::create("[articles]\nmissing = 'create_minimal'\n");
 *     importer.set_customers_csv("customers.csv", customers);
 *     const auto result = importer.import("shop", "orders.xml", document);
 *     for (const auto plan : result.plans())
 *       std::cout << plan.order().number() << ": " << intakt::to_string(plan.status()) << '\n';
 *
 * Orders alone, one by one:
 *
 *     for (const auto& order : intakt::reader::open("orders.xml"))
 *       std::cout << order.number() << '\n';
 *
 * Conventions
 *
 * Ownership.   `importer`, `reader`, `order`, `import_result`, `match`, `matcher`, `profiles` and `database` own what they stand for and can
 *              be moved, not copied. Everything else that a getter gives is a view into one of them and is there as long as that
 *              one is: keep the owner in a variable. Views are two or three words, cheap to copy.
 * Texts.       UTF-8 as std::string_view. One that is not said is empty and its data() is nullptr.
 * Absent.      A view of nothing is false, and every getter of it says so: `party.address().city()` needs no checks. Enumerations
 *              have `none`, yes or no is std::optional<bool>.
 * Errors.      A call that fails throws intakt::error. With INTAKT_NO_EXCEPTIONS defined, or where the compiler has them switched off,
 *              every call that can fail returns intakt::Result instead; in both cases it is written `intakt::returned<T>` here. Where
 *              exceptions are on, `intakt::attempt` gives a Result of a single call.
 * Callbacks.   The host's own data come in by `address_book`, `articles`, `ledger`, `numbers` and `decision_store`, classes to derive from; progress, log and
 *              the like are lambdas. They may throw: the exception is caught, carried over the library and thrown again by the call
 *              that it made fail. Where the call goes on without it (an import holds the order at hand), it is `error::cause` of the
 *              result's fault. Without exceptions they call `fail`, or return false.
 * Threads.     As in intakt.h: an object may move between threads, const members may run at once, others not.
 */
#ifndef INTAKT_HPP
#define INTAKT_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "intakt.h"

#if !defined(INTAKT_NO_EXCEPTIONS) && (defined(__cpp_exceptions) || defined(_CPPUNWIND))
/// 1 where calls throw, 0 where they return intakt::Result.
#define INTAKT_EXCEPTIONS 1
#else
#define INTAKT_EXCEPTIONS 0
#endif

/// Intakt. Names are those of intakt.h without the prefix.
namespace intakt {

// ---- Enumerations ----

/// How a call ended. Every function that can fail returns one of these numbers as `int32_t`. Zero is success, a positive number is
/// success with a reservation, a negative one is failure. A number never changes its meaning and is never used again.
enum class status : std::int32_t {
  /// Done.
  ok = 0,
  /// Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a callback * failed. The outputs
  /// are there and say what.
  incomplete = 1,
  /// Done, and there is no value: what was asked for is not said. The outputs are zero.
  absent = 2,
  /// Done, and there is nothing more: the input has ended.
  end = 3,
  /// Done, and the order that was read has a problem of severity error: it is not to be taken in as it is.
  faulty = 4,
  /// A parameter is wrong: NULL, not UTF-8, an unknown word, a struct of an unknown size.
  usage = -1,
  /// The input is empty, no XML, in another encoding than it says, or not well formed.
  input = -2,
  /// A limit was reached.
  limit = -3,
  /// A profile is wrong, or none fits the input.
  profile = -4,
  /// An order lacks or contradicts something.
  order = -5,
  /// The settings are wrong.
  settings = -6,
  /// A list or a party given by the host is wrong.
  data = -7,
  /// An outcome or a saved ledger was refused.
  plan = -8,
  /// Stored keys are of another scheme than the library's.
  matching = -9,
  /// A callback of the host failed; `intakt_error_host_code` has what it returned.
  callback = -10,
  /// The handle is in use by another call.
  busy = -11,
  /// The call met a defect of Intakt and was stopped. The handle may only be freed.
  panic = -12,
  /// An earlier call on the handle ended with `INTAKT_STATUS_PANIC`. The handle may only be freed.
  poisoned = -13,
  /// Something went wrong for which this version of the ABI has no number of its own; see the code of the error.
  other = -14,
  /// The database cannot be opened, read or written: locked, full, damaged, of a later version, with another key.
  store = -15,
  /// One record of an input cannot be read. The next call goes on behind it.
  record = -16,
};

/// The word for it, such as `record`; empty for a number that this header does not name.
inline std::string_view to_string(status value) noexcept {
  switch (value) {
    case status::ok: return "ok";
    case status::incomplete: return "incomplete";
    case status::absent: return "absent";
    case status::end: return "end";
    case status::faulty: return "faulty";
    case status::usage: return "usage";
    case status::input: return "input";
    case status::limit: return "limit";
    case status::profile: return "profile";
    case status::order: return "order";
    case status::settings: return "settings";
    case status::data: return "data";
    case status::plan: return "plan";
    case status::matching: return "matching";
    case status::callback: return "callback";
    case status::busy: return "busy";
    case status::panic: return "panic";
    case status::poisoned: return "poisoned";
    case status::other: return "other";
    case status::store: return "store";
    case status::record: return "record";
  }
  return {};
}

/// What became of an action, for `intakt_importer_report`.
enum class outcome : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// It is done. The text is the id of what was made, which parties and articles that were created need.
  done = 1,
  /// It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal data.
  failed = 2,
  /// The host cannot tell, as after a lost connection. It must ask its data before going on, and report again.
  unknown = 3,
};

/// The word for it, such as `unknown`; empty for a number that this header does not name.
inline std::string_view to_string(outcome value) noexcept {
  switch (value) {
    case outcome::none: return {};
    case outcome::done: return "done";
    case outcome::failed: return "failed";
    case outcome::unknown: return "unknown";
  }
  return {};
}

/// What an article is looked for by, for the callback `find` of `intakt_articles`.
enum class article_key : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The host's article number, to the letter.
  number = 1,
  /// GTIN (EAN), without leading zeros.
  gtin = 2,
  /// Pharmazentralnummer, without leading zeros.
  pzn = 3,
};

/// The word for it, such as `pzn`; empty for a number that this header does not name.
inline std::string_view to_string(article_key value) noexcept {
  switch (value) {
    case article_key::none: return {};
    case article_key::number: return "number";
    case article_key::gtin: return "gtin";
    case article_key::pzn: return "pzn";
  }
  return {};
}

/// What became of a number.
enum class number_state : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Drawn for something that is being written.
  reserved = 1,
  /// What it was drawn for is written: it is used for good.
  committed = 2,
  /// What it was drawn for was not written. It may be drawn again.
  released = 3,
  /// The host says that it is in use already. It is never drawn.
  taken = 4,
};

/// The word for it, such as `taken`; empty for a number that this header does not name.
inline std::string_view to_string(number_state value) noexcept {
  switch (value) {
    case number_state::none: return {};
    case number_state::reserved: return "reserved";
    case number_state::committed: return "committed";
    case number_state::released: return "released";
    case number_state::taken: return "taken";
  }
  return {};
}

/// How much is told.
enum class log_level : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Something was left out or cannot be read.
  warn = 1,
  /// What was done: inputs, plans, outcomes.
  info = 2,
  /// Every decision, too.
  debug = 3,
};

/// The word for it, such as `debug`; empty for a number that this header does not name.
inline std::string_view to_string(log_level value) noexcept {
  switch (value) {
    case log_level::none: return {};
    case log_level::warn: return "warn";
    case log_level::info: return "info";
    case log_level::debug: return "debug";
  }
  return {};
}

/// What a plan has written.
enum class written_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// A document.
  document = 1,
  /// A party.
  party = 2,
  /// A contact of a company.
  contact = 3,
  /// An article.
  article = 4,
};

/// The word for it, such as `article`; empty for a number that this header does not name.
inline std::string_view to_string(written_kind value) noexcept {
  switch (value) {
    case written_kind::none: return {};
    case written_kind::document: return "document";
    case written_kind::party: return "party";
    case written_kind::contact: return "contact";
    case written_kind::article: return "article";
  }
  return {};
}

/// How something that a plan has written is now.
enum class written : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// As it was written.
  unchanged = 1,
  /// Somebody has changed it since.
  edited = 2,
  /// It is not there any more.
  gone = 3,
  /// Others need it: a party that has other documents, an article in other lines.
  used = 4,
  /// It cannot be taken back at all: a document that is posted, sent or paid out.
  final = 5,
};

/// The word for it, such as `final`; empty for a number that this header does not name.
inline std::string_view to_string(written value) noexcept {
  switch (value) {
    case written::none: return {};
    case written::unchanged: return "unchanged";
    case written::edited: return "edited";
    case written::gone: return "gone";
    case written::used: return "used";
    case written::final: return "final";
  }
  return {};
}

/// What is kept for as long as it is, for `intakt_database_forget`.
enum class kept : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in again.
  orders = 1,
  /// Past runs with their accounts.
  runs = 2,
  /// The content of files that came with orders.
  attachments = 4,
};

/// The word for it, such as `attachments`; empty for a number that this header does not name.
inline std::string_view to_string(kept value) noexcept {
  switch (value) {
    case kept::none: return {};
    case kept::orders: return "orders";
    case kept::runs: return "runs";
    case kept::attachments: return "attachments";
  }
  return {};
}

/// What a party is in an order.
enum class role : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Who ordered.
  orderer = 1,
  /// For whom the goods are. A mother orders for her child, a home for its resident.
  patient = 2,
  /// Who pays the bill.
  payer = 3,
  /// Where the goods go.
  ship_to = 4,
  /// Whom to ask.
  contact = 5,
  /// The doctor who prescribed (Arzt).
  practitioner = 6,
  /// The health insurer (Kasse). Linked only, never created.
  insurer = 7,
};

/// The word for it, such as `insurer`; empty for a number that this header does not name.
inline std::string_view to_string(role value) noexcept {
  switch (value) {
    case role::none: return {};
    case role::orderer: return "orderer";
    case role::patient: return "patient";
    case role::payer: return "payer";
    case role::ship_to: return "ship_to";
    case role::contact: return "contact";
    case role::practitioner: return "practitioner";
    case role::insurer: return "insurer";
  }
  return {};
}

/// The gender that the sender states.
enum class gender : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Female.
  female = 1,
  /// Male.
  male = 2,
  /// Neither.
  diverse = 3,
};

/// The word for it, such as `diverse`; empty for a number that this header does not name.
inline std::string_view to_string(gender value) noexcept {
  switch (value) {
    case gender::none: return {};
    case gender::female: return "female";
    case gender::male: return "male";
    case gender::diverse: return "diverse";
  }
  return {};
}

/// What kind of place an address is.
enum class address_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Where the party lives or works.
  home = 1,
  /// A counter where parcels are handed out.
  pickup = 2,
  /// A parcel locker.
  locker = 3,
};

/// The word for it, such as `locker`; empty for a number that this header does not name.
inline std::string_view to_string(address_kind value) noexcept {
  switch (value) {
    case address_kind::none: return {};
    case address_kind::home: return "home";
    case address_kind::pickup: return "pickup";
    case address_kind::locker: return "locker";
  }
  return {};
}

/// Whether amounts include tax.
enum class price_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Without tax.
  net = 1,
  /// With tax.
  gross = 2,
};

/// The word for it, such as `gross`; empty for a number that this header does not name.
inline std::string_view to_string(price_kind value) noexcept {
  switch (value) {
    case price_kind::none: return {};
    case price_kind::net: return "net";
    case price_kind::gross: return "gross";
  }
  return {};
}

/// What kind of line it is.
enum class line_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// An article.
  product = 1,
  /// Shipping sent as a line.
  shipping = 2,
  /// A discount sent as a line.
  discount = 3,
  /// A voucher sent as a line.
  voucher = 4,
  /// A surcharge sent as a line.
  surcharge = 5,
  /// Text only.
  text = 6,
};

/// The word for it, such as `text`; empty for a number that this header does not name.
inline std::string_view to_string(line_kind value) noexcept {
  switch (value) {
    case line_kind::none: return {};
    case line_kind::product: return "product";
    case line_kind::shipping: return "shipping";
    case line_kind::discount: return "discount";
    case line_kind::voucher: return "voucher";
    case line_kind::surcharge: return "surcharge";
    case line_kind::text: return "text";
  }
  return {};
}

/// Which side of the body.
enum class side : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Left.
  left = 1,
  /// Right.
  right = 2,
  /// Left and right.
  both = 3,
};

/// The word for it, such as `both`; empty for a number that this header does not name.
inline std::string_view to_string(side value) noexcept {
  switch (value) {
    case side::none: return {};
    case side::left: return "left";
    case side::right: return "right";
    case side::both: return "both";
  }
  return {};
}

/// What kind of charge it is.
enum class charge_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Postage and packing.
  shipping = 1,
  /// For small orders, cash on delivery and the like.
  surcharge = 2,
  /// Taken off the price.
  discount = 3,
  /// A voucher; whether it is a discount or a payment is the settings' business.
  voucher = 4,
};

/// The word for it, such as `voucher`; empty for a number that this header does not name.
inline std::string_view to_string(charge_kind value) noexcept {
  switch (value) {
    case charge_kind::none: return {};
    case charge_kind::shipping: return "shipping";
    case charge_kind::surcharge: return "surcharge";
    case charge_kind::discount: return "discount";
    case charge_kind::voucher: return "voucher";
  }
  return {};
}

/// How much a problem matters.
enum class severity : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Worth knowing; nothing is wrong.
  note = 1,
  /// Something was mended or looks wrong; the result stands.
  warning = 2,
  /// The thing named could not be done.
  error = 3,
};

/// The word for it, such as `error`; empty for a number that this header does not name.
inline std::string_view to_string(severity value) noexcept {
  switch (value) {
    case severity::none: return {};
    case severity::note: return "note";
    case severity::warning: return "warning";
    case severity::error: return "error";
  }
  return {};
}

/// Whose rules a layer of a profile holds. Each lies over those before it.
enum class layer : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Common rules and tables.
  base = 1,
  /// A dialect, or a system that orders are for.
  target = 2,
  /// One company of the host.
  tenant = 3,
  /// One shop or till that sends it orders.
  source = 4,
};

/// The word for it, such as `source`; empty for a number that this header does not name.
inline std::string_view to_string(layer value) noexcept {
  switch (value) {
    case layer::none: return {};
    case layer::base: return "base";
    case layer::target: return "target";
    case layer::tenant: return "tenant";
    case layer::source: return "source";
  }
  return {};
}

/// Who a party is: the answer of the matcher.
enum class verdict_outcome : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Proven to be the one party named.
  same = 1,
  /// A clerk decides.
  unclear = 2,
  /// Nobody in the address book.
  new_ = 3,
};

/// The word for it, such as `new`; empty for a number that this header does not name.
inline std::string_view to_string(verdict_outcome value) noexcept {
  switch (value) {
    case verdict_outcome::none: return {};
    case verdict_outcome::same: return "same";
    case verdict_outcome::unclear: return "unclear";
    case verdict_outcome::new_: return "new";
  }
  return {};
}

/// Why the answer of the matcher is what it is.
enum class verdict_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// `same`: law 2 is satisfied.
  proven = 1,
  /// `unclear`: several parties fit.
  ambiguous = 2,
  /// `unclear`: something fits and something contradicts.
  contradicted = 3,
  /// `unclear`: something fits and proof is missing.
  weak = 4,
  /// `unclear`: a birth date, an official number or a given name that is almost the same.
  near = 5,
  /// `unclear` or `new`: somebody else in the household.
  same_household = 6,
  /// `unclear` or `new`: a person and a company that belong together.
  same_company = 7,
  /// `unclear`: the customer number, cross-reference or an official number is known and the name is * another's.
  number_mismatch = 8,
  /// `new`: nobody like it in the address book.
  unknown = 9,
  /// `unclear`: too little is given to look for anybody.
  empty = 10,
  /// `same` or `new`: a clerk has decided it.
  decided = 11,
  /// `unclear`: a clerk has said that it is never the party that it seems to be.
  denied = 12,
};

/// The word for it, such as `denied`; empty for a number that this header does not name.
inline std::string_view to_string(verdict_kind value) noexcept {
  switch (value) {
    case verdict_kind::none: return {};
    case verdict_kind::proven: return "proven";
    case verdict_kind::ambiguous: return "ambiguous";
    case verdict_kind::contradicted: return "contradicted";
    case verdict_kind::weak: return "weak";
    case verdict_kind::near: return "near";
    case verdict_kind::same_household: return "same_household";
    case verdict_kind::same_company: return "same_company";
    case verdict_kind::number_mismatch: return "number_mismatch";
    case verdict_kind::unknown: return "unknown";
    case verdict_kind::empty: return "empty";
    case verdict_kind::decided: return "decided";
    case verdict_kind::denied: return "denied";
  }
  return {};
}

/// What kind of relation it is.
enum class relation_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Lives at the same address or shares the e-mail address or phone.
  household = 1,
  /// A person of the company, or the company of the person.
  company = 2,
};

/// The word for it, such as `company`; empty for a number that this header does not name.
inline std::string_view to_string(relation_kind value) noexcept {
  switch (value) {
    case relation_kind::none: return {};
    case relation_kind::household: return "household";
    case relation_kind::company: return "company";
  }
  return {};
}

/// What proves that two parties are the same.
enum class proof : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// (a) Equal birth date.
  birth_date = 1,
  /// (a) Equal official number.
  official_number = 2,
  /// (b) Equal declared key.
  declared_key = 3,
  /// (b) Equal personal e-mail address at a source that identifies customers by it.
  email_key = 4,
  /// (c) Two of address, e-mail and phone.
  two_of_address_email_phone = 5,
  /// Under `trade`: one of address, personal e-mail and mobile number, with nobody else of that given name * there.
  one_of_address_email_mobile = 6,
  /// A clerk has decided it.
  decision = 7,
};

/// The word for it, such as `decision`; empty for a number that this header does not name.
inline std::string_view to_string(proof value) noexcept {
  switch (value) {
    case proof::none: return {};
    case proof::birth_date: return "birth_date";
    case proof::official_number: return "official_number";
    case proof::declared_key: return "declared_key";
    case proof::email_key: return "email_key";
    case proof::two_of_address_email_phone: return "two_of_address_email_phone";
    case proof::one_of_address_email_mobile: return "one_of_address_email_mobile";
    case proof::decision: return "decision";
  }
  return {};
}

/// What forbids that two parties are the same.
enum class contradiction : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Another birth date.
  birth_date = 1,
  /// Another given name at the same birth date.
  given_name = 2,
  /// Another official number of the same kind.
  official_number = 3,
  /// A person against a company.
  party_type = 4,
  /// Another legal form, VAT id of the same country or register number.
  company = 5,
};

/// The word for it, such as `company`; empty for a number that this header does not name.
inline std::string_view to_string(contradiction value) noexcept {
  switch (value) {
    case contradiction::none: return {};
    case contradiction::birth_date: return "birth_date";
    case contradiction::given_name: return "given_name";
    case contradiction::official_number: return "official_number";
    case contradiction::party_type: return "party_type";
    case contradiction::company: return "company";
  }
  return {};
}

/// What is compared.
enum class evidence_field : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// A cross-reference, customer number or VAT id that the settings declare as identifying.
  declared_key = 1,
  /// Insurance number, register number, LANR, IK and other official numbers.
  official_number = 2,
  /// Date of birth.
  birth_date = 3,
  /// Given and family name of a person.
  name = 4,
  /// Name of a company.
  company = 5,
  /// The whole address.
  address = 6,
  /// E-mail address.
  email = 7,
  /// Telephone or mobile number.
  phone = 8,
  /// Whether it is a person or a company.
  party_type = 9,
};

/// The word for it, such as `party_type`; empty for a number that this header does not name.
inline std::string_view to_string(evidence_field value) noexcept {
  switch (value) {
    case evidence_field::none: return {};
    case evidence_field::declared_key: return "declared_key";
    case evidence_field::official_number: return "official_number";
    case evidence_field::birth_date: return "birth_date";
    case evidence_field::name: return "name";
    case evidence_field::company: return "company";
    case evidence_field::address: return "address";
    case evidence_field::email: return "email";
    case evidence_field::phone: return "phone";
    case evidence_field::party_type: return "party_type";
  }
  return {};
}

/// How well two values agree.
enum class evidence_level : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The comparison forms are equal.
  equal = 1,
  /// Another known spelling, a short form, swapped name parts, a differing house number addition.
  variant = 2,
  /// A typing error apart.
  similar = 3,
  /// One of several parts agrees: one half of a double name, an initial, the place without the street.
  partial = 4,
  /// So near that it may be a typing error, and may as well be another person: it neither supports nor lets * pass.
  near = 5,
  /// Different.
  different = 6,
  /// Missing on one side or both, a placeholder, or so common that it says nothing.
  missing = 7,
};

/// The word for it, such as `missing`; empty for a number that this header does not name.
inline std::string_view to_string(evidence_level value) noexcept {
  switch (value) {
    case evidence_level::none: return {};
    case evidence_level::equal: return "equal";
    case evidence_level::variant: return "variant";
    case evidence_level::similar: return "similar";
    case evidence_level::partial: return "partial";
    case evidence_level::near: return "near";
    case evidence_level::different: return "different";
    case evidence_level::missing: return "missing";
  }
  return {};
}

/// Whether there is anything to do.
enum class plan_status : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// May be carried out.
  planned = 1,
  /// May be carried out once the other order that it refers to has created a party or article. Without * actions: is not to be taken in
  /// yet, because of its status in the shop or its age, and is planned when it * is read again.
  waiting = 2,
  /// A person, or a change of data or settings, must come first.
  held = 3,
  /// Nothing is to be done.
  skipped = 4,
};

/// The word for it, such as `skipped`; empty for a number that this header does not name.
inline std::string_view to_string(plan_status value) noexcept {
  switch (value) {
    case plan_status::none: return {};
    case plan_status::planned: return "planned";
    case plan_status::waiting: return "waiting";
    case plan_status::held: return "held";
    case plan_status::skipped: return "skipped";
  }
  return {};
}

/// What was decided about a party.
enum class decision : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// It is a known party.
  link = 1,
  /// It is created.
  create = 2,
  /// It is the party that another plan creates.
  await = 3,
  /// It stands in the document as text.
  text = 4,
  /// It is unresolved, and the order is held.
  hold = 5,
};

/// The word for it, such as `hold`; empty for a number that this header does not name.
inline std::string_view to_string(decision value) noexcept {
  switch (value) {
    case decision::none: return {};
    case decision::link: return "link";
    case decision::create: return "create";
    case decision::await: return "await";
    case decision::text: return "text";
    case decision::hold: return "hold";
  }
  return {};
}

/// What an action does.
enum class action_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Check that a known party is still the one that was judged, and use it.
  link_party = 1,
  /// Create a party.
  create_party = 2,
  /// Use the party that another order's plan creates. Settled with that order, not by the host.
  await_party = 3,
  /// Change fields of a known party.
  update_party = 4,
  /// Check that a known contact of a company is still the one that was found, and use it.
  link_contact = 5,
  /// Create a contact below a company.
  create_contact = 6,
  /// Check that a known article is still the one that was found.
  check_article = 7,
  /// Create an article.
  create_article = 8,
  /// Use the article that another order's plan creates. Settled with that order, not by the host.
  await_article = 9,
  /// Use the placeholder article.
  use_placeholder = 10,
  /// Create the document.
  create_document = 11,
  /// Add a payment that was received.
  add_payment = 12,
  /// Add a file.
  add_attachment = 13,
  /// Remember that the shop's id of a party means a party of the host.
  cross_reference = 14,
};

/// The word for it, such as `cross_reference`; empty for a number that this header does not name.
inline std::string_view to_string(action_kind value) noexcept {
  switch (value) {
    case action_kind::none: return {};
    case action_kind::link_party: return "link_party";
    case action_kind::create_party: return "create_party";
    case action_kind::await_party: return "await_party";
    case action_kind::update_party: return "update_party";
    case action_kind::link_contact: return "link_contact";
    case action_kind::create_contact: return "create_contact";
    case action_kind::check_article: return "check_article";
    case action_kind::create_article: return "create_article";
    case action_kind::await_article: return "await_article";
    case action_kind::use_placeholder: return "use_placeholder";
    case action_kind::create_document: return "create_document";
    case action_kind::add_payment: return "add_payment";
    case action_kind::add_attachment: return "add_attachment";
    case action_kind::cross_reference: return "cross_reference";
  }
  return {};
}

/// What kind of document an order becomes.
enum class document_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// An entry in the host's order intake, which a clerk turns into an order.
  intake = 1,
  /// An order.
  order = 2,
  /// An invoice.
  invoice = 3,
  /// A credit note.
  credit_note = 4,
  /// A quotation.
  quotation = 5,
  /// A booking without articles, for a target that has none.
  financial_mutation = 6,
};

/// The word for it, such as `financial_mutation`; empty for a number that this header does not name.
inline std::string_view to_string(document_kind value) noexcept {
  switch (value) {
    case document_kind::none: return {};
    case document_kind::intake: return "intake";
    case document_kind::order: return "order";
    case document_kind::invoice: return "invoice";
    case document_kind::credit_note: return "credit_note";
    case document_kind::quotation: return "quotation";
    case document_kind::financial_mutation: return "financial_mutation";
  }
  return {};
}

/// A field of a party that a plan can change.
enum class party_field : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The customer number in the host's numbering.
  customer_number = 1,
  /// `Herr`, `Frau` as written.
  salutation = 2,
  /// Academic title.
  title = 3,
  /// Given names.
  given_name = 4,
  /// Family name.
  family_name = 5,
  /// Family name at birth.
  birth_name = 6,
  /// Name of the company.
  company = 7,
  /// Department or branch.
  department = 8,
  /// Day of birth, `1958-12-24` or `24.12.1958`.
  birth_date = 9,
  /// `female`, `male` or `diverse`, or their first letter (`w` too).
  gender = 10,
  /// Street.
  street = 11,
  /// House number.
  house_number = 12,
  /// Second line of the address.
  address_line2 = 13,
  /// Postal code.
  postal_code = 14,
  /// Place.
  city = 15,
  /// State or region.
  state = 16,
  /// Country.
  country = 17,
  /// E-mail address.
  email = 18,
  /// Telephone number.
  phone = 19,
  /// Mobile number.
  mobile = 20,
  /// VAT identification number.
  vat_id = 21,
  /// Health insurance number.
  insurance_number = 22,
  /// Any other official number.
  official_id = 23,
};

/// The word for it, such as `official_id`; empty for a number that this header does not name.
inline std::string_view to_string(party_field value) noexcept {
  switch (value) {
    case party_field::none: return {};
    case party_field::customer_number: return "customer_number";
    case party_field::salutation: return "salutation";
    case party_field::title: return "title";
    case party_field::given_name: return "given_name";
    case party_field::family_name: return "family_name";
    case party_field::birth_name: return "birth_name";
    case party_field::company: return "company";
    case party_field::department: return "department";
    case party_field::birth_date: return "birth_date";
    case party_field::gender: return "gender";
    case party_field::street: return "street";
    case party_field::house_number: return "house_number";
    case party_field::address_line2: return "address_line2";
    case party_field::postal_code: return "postal_code";
    case party_field::city: return "city";
    case party_field::state: return "state";
    case party_field::country: return "country";
    case party_field::email: return "email";
    case party_field::phone: return "phone";
    case party_field::mobile: return "mobile";
    case party_field::vat_id: return "vat_id";
    case party_field::insurance_number: return "insurance_number";
    case party_field::official_id: return "official_id";
  }
  return {};
}

/// What a clerk is asked.
///
/// Later versions may add values.
enum class question : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Which party is it?
  which_party = 1,
  /// Which doctor or insurer is it? The order goes on without an answer, unless it is held for another * reason.
  which_link = 2,
  /// Should the address book take over what the order says? The order goes on without an answer.
  update_fields = 3,
  /// Which article is it?
  which_article = 4,
  /// The order changed after it was planned: what now?
  changed = 5,
  /// Was it carried out? The host's data tell.
  was_it_done = 6,
  /// The order cannot be planned as it is: mend it or refuse it.
  mend = 7,
  /// Is the order right? Asked of every order when the settings say so.
  check = 8,
};

/// The word for it, such as `check`; empty for a number that this header does not name.
inline std::string_view to_string(question value) noexcept {
  switch (value) {
    case question::none: return {};
    case question::which_party: return "which_party";
    case question::which_link: return "which_link";
    case question::update_fields: return "update_fields";
    case question::which_article: return "which_article";
    case question::changed: return "changed";
    case question::was_it_done: return "was_it_done";
    case question::mend: return "mend";
    case question::check: return "check";
  }
  return {};
}

/// An answer that a clerk can give.
///
/// Later versions may add values.
enum class answer : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// It is the party that the clerk names.
  assign = 1,
  /// It is a new one.
  create = 2,
  /// Go on as the plan says.
  accept = 3,
  /// Do not take in the order, or do not take over the fields.
  reject = 4,
  /// Ask again.
  later = 5,
  /// Book it on the collective customer.
  collective = 6,
  /// The company is the customer, the person a contact below it.
  split = 7,
  /// It is the article that the clerk names.
  assign_article = 8,
  /// Book the line on the placeholder for its tax rate.
  placeholder = 9,
};

/// The word for it, such as `placeholder`; empty for a number that this header does not name.
inline std::string_view to_string(answer value) noexcept {
  switch (value) {
    case answer::none: return {};
    case answer::assign: return "assign";
    case answer::create: return "create";
    case answer::accept: return "accept";
    case answer::reject: return "reject";
    case answer::later: return "later";
    case answer::collective: return "collective";
    case answer::split: return "split";
    case answer::assign_article: return "assign_article";
    case answer::placeholder: return "placeholder";
  }
  return {};
}

/// What carrying out a plan takes.
enum class right : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Refer to a known party or contact.
  link_party = 1,
  /// Create a party.
  create_party = 2,
  /// Change a party.
  update_party = 3,
  /// Create a contact below a company.
  create_contact = 4,
  /// Create an article.
  create_article = 5,
  /// Create a document.
  create_document = 6,
  /// Create a document that is booked at once.
  book_document = 7,
  /// Add a payment.
  add_payment = 8,
  /// Add a file.
  add_attachment = 9,
};

/// The word for it, such as `add_attachment`; empty for a number that this header does not name.
inline std::string_view to_string(right value) noexcept {
  switch (value) {
    case right::none: return {};
    case right::link_party: return "link_party";
    case right::create_party: return "create_party";
    case right::update_party: return "update_party";
    case right::create_contact: return "create_contact";
    case right::create_article: return "create_article";
    case right::create_document: return "create_document";
    case right::book_document: return "book_document";
    case right::add_payment: return "add_payment";
    case right::add_attachment: return "add_attachment";
  }
  return {};
}

/// What a document is when it has been created.
enum class document_status : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Without a number of its own.
  draft = 1,
  /// Entered, and nobody outside has it.
  unsent = 2,
  /// Sent out.
  sent = 3,
  /// Booked, to be paid.
  open = 4,
};

/// The word for it, such as `open`; empty for a number that this header does not name.
inline std::string_view to_string(document_status value) noexcept {
  switch (value) {
    case document_status::none: return {};
    case document_status::draft: return "draft";
    case document_status::unsent: return "unsent";
    case document_status::sent: return "sent";
    case document_status::open: return "open";
  }
  return {};
}

/// Who is to see a comment.
enum class visibility : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The house.
  internal = 1,
  /// The customer, too.
  print = 2,
};

/// The word for it, such as `print`; empty for a number that this header does not name.
inline std::string_view to_string(visibility value) noexcept {
  switch (value) {
    case visibility::none: return {};
    case visibility::internal: return "internal";
    case visibility::print: return "print";
  }
  return {};
}

/// What kind of payment it is.
enum class payment_purpose : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// A payment of an invoice.
  payment = 1,
  /// Paid before there is an invoice: the document is an order or the like.
  prepayment = 2,
  /// Paid with a gift card or a credit that the shop keeps.
  gift_card = 3,
  /// A voucher that stands in the order as a line or charge, and is a payment by the settings.
  voucher = 4,
};

/// The word for it, such as `voucher`; empty for a number that this header does not name.
inline std::string_view to_string(payment_purpose value) noexcept {
  switch (value) {
    case payment_purpose::none: return {};
    case payment_purpose::payment: return "payment";
    case payment_purpose::prepayment: return "prepayment";
    case payment_purpose::gift_card: return "gift_card";
    case payment_purpose::voucher: return "voucher";
  }
  return {};
}

/// What a record became.
enum class record_class : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// There is a plan to carry out.
  planned = 1,
  /// Nothing is to be done, for a good reason.
  skipped = 2,
  /// There is a plan that waits for another order's, or the order is not to be taken in yet.
  waiting = 3,
  /// A person, or a change of data or settings, must come first.
  held = 4,
  /// A filter took it out.
  filtered = 5,
  /// It could not be read.
  unreadable = 6,
};

/// The word for it, such as `unreadable`; empty for a number that this header does not name.
inline std::string_view to_string(record_class value) noexcept {
  switch (value) {
    case record_class::none: return {};
    case record_class::planned: return "planned";
    case record_class::skipped: return "skipped";
    case record_class::waiting: return "waiting";
    case record_class::held: return "held";
    case record_class::filtered: return "filtered";
    case record_class::unreadable: return "unreadable";
  }
  return {};
}

/// How far a document is paid.
enum class payment_state : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Nothing has been received.
  open = 1,
  /// Some of it.
  partial = 2,
  /// All of it.
  full = 3,
  /// More than it.
  over = 4,
  /// Money has been received, and the order does not say how much, or what it is to be compared with.
  unstated = 5,
};

/// The word for it, such as `unstated`; empty for a number that this header does not name.
inline std::string_view to_string(payment_state value) noexcept {
  switch (value) {
    case payment_state::none: return {};
    case payment_state::open: return "open";
    case payment_state::partial: return "partial";
    case payment_state::full: return "full";
    case payment_state::over: return "over";
    case payment_state::unstated: return "unstated";
  }
  return {};
}

/// Where amounts are rounded.
enum class rounding : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The sum of each line, and the tax of each line. Totals are sums of lines.
  line = 1,
  /// The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).
  rate = 2,
  /// The sum to be paid and the tax of the whole document.
  document = 3,
};

/// The word for it, such as `document`; empty for a number that this header does not name.
inline std::string_view to_string(rounding value) noexcept {
  switch (value) {
    case rounding::none: return {};
    case rounding::line: return "line";
    case rounding::rate: return "rate";
    case rounding::document: return "document";
  }
  return {};
}

/// How a charge was split over tax rates.
enum class split_method : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// In proportion to the lines, to the last cent.
  largest_remainder = 1,
  /// To the highest rate of the lines.
  highest_rate = 2,
  /// To the rate with the greatest sum; of two, the higher rate.
  main_rate = 3,
  /// Never split. A charge that states no rate holds the order.
  as_given = 4,
};

/// The word for it, such as `as_given`; empty for a number that this header does not name.
inline std::string_view to_string(split_method value) noexcept {
  switch (value) {
    case split_method::none: return {};
    case split_method::largest_remainder: return "largest_remainder";
    case split_method::highest_rate: return "highest_rate";
    case split_method::main_rate: return "main_rate";
    case split_method::as_given: return "as_given";
  }
  return {};
}

/// What a voucher is.
enum class voucher_use : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// A voucher that states no tax rate holds the order.
  hold = 1,
  /// It lowers the price, and the tax with it.
  discount = 2,
  /// It is money paid before. Price and tax stay.
  payment = 3,
};

/// The word for it, such as `payment`; empty for a number that this header does not name.
inline std::string_view to_string(voucher_use value) noexcept {
  switch (value) {
    case voucher_use::none: return {};
    case voucher_use::hold: return "hold";
    case voucher_use::discount: return "discount";
    case voucher_use::payment: return "payment";
  }
  return {};
}

/// What named a revenue account.
enum class account_source : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The line itself, by its extension `account`.
  line = 1,
  /// The article, by the settings.
  article = 2,
  /// The row of the tax code.
  tax_code = 3,
  /// The country that the goods are sent to, by the settings.
  country = 4,
  /// The settings' default.
  default_ = 5,
};

/// The word for it, such as `default`; empty for a number that this header does not name.
inline std::string_view to_string(account_source value) noexcept {
  switch (value) {
    case account_source::none: return {};
    case account_source::line: return "line";
    case account_source::article: return "article";
    case account_source::tax_code: return "tax_code";
    case account_source::country: return "country";
    case account_source::default_: return "default";
  }
  return {};
}

/// What is missing for an amount.
enum class missing_field : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The price, and the sum.
  price = 1,
  /// The quantity.
  quantity = 2,
  /// The tax rate.
  tax_rate = 3,
  /// Whether the amount includes tax.
  prices = 4,
};

/// The word for it, such as `prices`; empty for a number that this header does not name.
inline std::string_view to_string(missing_field value) noexcept {
  switch (value) {
    case missing_field::none: return {};
    case missing_field::price: return "price";
    case missing_field::quantity: return "quantity";
    case missing_field::tax_rate: return "tax_rate";
    case missing_field::prices: return "prices";
  }
  return {};
}

/// Which stated amount.
enum class total_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The sum of a line against price and quantity.
  line_total = 1,
  /// The tax of a line.
  line_tax = 2,
  /// The sum of the lines.
  lines = 3,
  /// How many lines there are.
  line_count = 4,
  /// The sum without tax.
  net = 5,
  /// The tax.
  tax = 6,
  /// The sum with tax.
  gross = 7,
  /// The sum of the order, with or without tax.
  amount = 8,
  /// The sum of a tax rate without tax.
  rate_net = 9,
  /// The tax of a tax rate.
  rate_tax = 10,
};

/// The word for it, such as `rate_tax`; empty for a number that this header does not name.
inline std::string_view to_string(total_kind value) noexcept {
  switch (value) {
    case total_kind::none: return {};
    case total_kind::line_total: return "line_total";
    case total_kind::line_tax: return "line_tax";
    case total_kind::lines: return "lines";
    case total_kind::line_count: return "line_count";
    case total_kind::net: return "net";
    case total_kind::tax: return "tax";
    case total_kind::gross: return "gross";
    case total_kind::amount: return "amount";
    case total_kind::rate_net: return "rate_net";
    case total_kind::rate_tax: return "rate_tax";
  }
  return {};
}

/// What could be the cause of a difference: that with which the sums would add up.
enum class cause : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The sender rounds each line.
  rounding_per_line = 1,
  /// The sender rounds the sum of each tax rate.
  rounding_per_rate = 2,
  /// The sender rounds the whole document.
  rounding_per_document = 3,
  /// Unit prices are rounded, and the sender computed with exact ones.
  unit_price_rounded = 4,
  /// Some other rounding: the difference is within the tolerance.
  rounding = 5,
  /// The stated sum is without charges, such as shipping.
  charges_left_out = 6,
  /// The stated sum takes the voucher otherwise: as a payment, or as a discount.
  voucher = 7,
  /// The difference is the tax: prices may include tax, or not, other than stated.
  tax_statement = 8,
  /// The difference is the discount of lines.
  discount = 9,
  /// The difference is the sum of a line, which may be missing or stand twice.
  line_left_out = 10,
  /// None of these.
  unknown = 11,
};

/// The word for it, such as `unknown`; empty for a number that this header does not name.
inline std::string_view to_string(cause value) noexcept {
  switch (value) {
    case cause::none: return {};
    case cause::rounding_per_line: return "rounding_per_line";
    case cause::rounding_per_rate: return "rounding_per_rate";
    case cause::rounding_per_document: return "rounding_per_document";
    case cause::unit_price_rounded: return "unit_price_rounded";
    case cause::rounding: return "rounding";
    case cause::charges_left_out: return "charges_left_out";
    case cause::voucher: return "voucher";
    case cause::tax_statement: return "tax_statement";
    case cause::discount: return "discount";
    case cause::line_left_out: return "line_left_out";
    case cause::unknown: return "unknown";
  }
  return {};
}

/// What became of a difference.
enum class resolution : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// It is within the tolerance.
  absorbed = 1,
  /// The order goes on with what it states, and a clerk is asked.
  review = 2,
  /// The order is held.
  held = 3,
};

/// The word for it, such as `held`; empty for a number that this header does not name.
inline std::string_view to_string(resolution value) noexcept {
  switch (value) {
    case resolution::none: return {};
    case resolution::absorbed: return "absorbed";
    case resolution::review: return "review";
    case resolution::held: return "held";
  }
  return {};
}

/// Whose tax it is.
enum class treatment_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// The order carries tax.
  taxed = 1,
  /// The order carries none, and the buyer owes it in another country of the EU: every condition is met.
  reverse_charge = 2,
  /// The order carries none, and the goods leave the EU, or the country of a seller outside of it.
  export_ = 3,
  /// The order carries none, and what would make that right is not all there.
  unproven = 4,
};

/// The word for it, such as `unproven`; empty for a number that this header does not name.
inline std::string_view to_string(treatment_kind value) noexcept {
  switch (value) {
    case treatment_kind::none: return {};
    case treatment_kind::taxed: return "taxed";
    case treatment_kind::reverse_charge: return "reverse_charge";
    case treatment_kind::export_: return "export";
    case treatment_kind::unproven: return "unproven";
  }
  return {};
}

/// A condition of an order without tax.
enum class condition_kind : std::int32_t {
  /// Nothing is said.
  none = 0,
  /// Every amount stands under the rate zero.
  rates_zero = 1,
  /// The buyer is a company.
  business_customer = 2,
  /// The buyer gives a VAT id.
  vat_id_given = 3,
  /// Its form is right, and its check digit where there is one. Whether it exists is for the tax office to * say.
  vat_id_valid = 4,
  /// It is of another country of the EU than the seller's.
  vat_id_of_other_eu_country = 5,
  /// The goods are sent to another country of the EU than the seller's.
  shipped_to_other_eu_country = 6,
  /// The goods are sent to a country outside the EU.
  shipped_outside_eu = 7,
};

/// The word for it, such as `shipped_outside_eu`; empty for a number that this header does not name.
inline std::string_view to_string(condition_kind value) noexcept {
  switch (value) {
    case condition_kind::none: return {};
    case condition_kind::rates_zero: return "rates_zero";
    case condition_kind::business_customer: return "business_customer";
    case condition_kind::vat_id_given: return "vat_id_given";
    case condition_kind::vat_id_valid: return "vat_id_valid";
    case condition_kind::vat_id_of_other_eu_country: return "vat_id_of_other_eu_country";
    case condition_kind::shipped_to_other_eu_country: return "shipped_to_other_eu_country";
    case condition_kind::shipped_outside_eu: return "shipped_outside_eu";
  }
  return {};
}


// ---- Bytes ----

/// Bytes that somebody else holds: a document, a list, a saved index.
class bytes_view {
 public:
  bytes_view() noexcept = default;
  /// `size` bytes from `data`, which may be nullptr where there are none.
  bytes_view(const void* data, std::size_t size) noexcept : data_(data), size_(size) {}
  /// The bytes of a text.
  bytes_view(std::string_view text) noexcept : data_(text.data()), size_(text.size()) {}
  /// The bytes of a text.
  bytes_view(const std::string& text) noexcept : data_(text.data()), size_(text.size()) {}
  /// The bytes of a text, without the NUL at its end.
  bytes_view(const char* text) noexcept : bytes_view(std::string_view(text)) {}
  /// The bytes of a vector.
  template <class Byte, class = std::enable_if_t<sizeof(Byte) == 1 && std::is_trivial<Byte>::value>>
  bytes_view(const std::vector<Byte>& bytes) noexcept : data_(bytes.data()), size_(bytes.size()) {}
  /// Where they are; nullptr where there are none.
  const void* data() const noexcept { return data_; }
  /// How many there are.
  std::size_t size() const noexcept { return size_; }
  /// Whether there are none.
  bool empty() const noexcept { return size_ == 0; }
  /// The first one.
  const std::uint8_t* begin() const noexcept { return static_cast<const std::uint8_t*>(data_); }
  /// Behind the last one.
  const std::uint8_t* end() const noexcept { return size_ == 0 ? begin() : begin() + size_; }

 private:
  const void* data_ = nullptr;
  std::size_t size_ = 0;
};

// ---- Ownership ----

namespace detail {
template <class Raw>
struct deleter;
template <>
struct deleter<intakt_buffer> {
  void operator()(intakt_buffer* raw) const noexcept { intakt_buffer_free(raw); }
};
template <>
struct deleter<intakt_bytes> {
  void operator()(intakt_bytes* raw) const noexcept { intakt_bytes_free(raw); }
};
template <>
struct deleter<intakt_database> {
  void operator()(intakt_database* raw) const noexcept { intakt_database_free(raw); }
};
template <>
struct deleter<intakt_error> {
  void operator()(intakt_error* raw) const noexcept { intakt_error_free(raw); }
};
template <>
struct deleter<intakt_found_articles> {
  void operator()(intakt_found_articles* raw) const noexcept { intakt_found_articles_free(raw); }
};
template <>
struct deleter<intakt_found_parties> {
  void operator()(intakt_found_parties* raw) const noexcept { intakt_found_parties_free(raw); }
};
template <>
struct deleter<intakt_importer> {
  void operator()(intakt_importer* raw) const noexcept { intakt_importer_free(raw); }
};
template <>
struct deleter<intakt_keys> {
  void operator()(intakt_keys* raw) const noexcept { intakt_keys_free(raw); }
};
template <>
struct deleter<intakt_match> {
  void operator()(intakt_match* raw) const noexcept { intakt_match_free(raw); }
};
template <>
struct deleter<intakt_matcher> {
  void operator()(intakt_matcher* raw) const noexcept { intakt_matcher_free(raw); }
};
template <>
struct deleter<intakt_order> {
  void operator()(intakt_order* raw) const noexcept { intakt_order_free(raw); }
};
template <>
struct deleter<intakt_profiles> {
  void operator()(intakt_profiles* raw) const noexcept { intakt_profiles_free(raw); }
};
template <>
struct deleter<intakt_reader> {
  void operator()(intakt_reader* raw) const noexcept { intakt_reader_free(raw); }
};
template <>
struct deleter<intakt_result> {
  void operator()(intakt_result* raw) const noexcept { intakt_result_free(raw); }
};
template <>
struct deleter<intakt_review_case> {
  void operator()(intakt_review_case* raw) const noexcept { intakt_review_case_free(raw); }
};
template <>
struct deleter<intakt_reviews> {
  void operator()(intakt_reviews* raw) const noexcept { intakt_reviews_free(raw); }
};

template <class Raw>
using owned = std::unique_ptr<Raw, deleter<Raw>>;

/// An output of a call: empty, filled by the library, freed here unless it is released.
template <class Raw>
class out {
 public:
  out() noexcept = default;
  out(const out&) = delete;
  out& operator=(const out&) = delete;
  ~out() { deleter<Raw>()(raw_); }
  Raw** where() noexcept { return &raw_; }
  Raw* get() const noexcept { return raw_; }
  Raw* release() noexcept { return std::exchange(raw_, nullptr); }

 private:
  Raw* raw_ = nullptr;
};

template <class Call>
std::string_view view(Call call) noexcept {
  std::size_t length = 0;
  const char* text = call(&length);
  return text == nullptr ? std::string_view() : std::string_view(text, length);
}

template <class Call>
bytes_view bytes(Call call) noexcept {
  std::size_t length = 0;
  const void* data = call(&length);
  return data == nullptr ? bytes_view() : bytes_view(data, length);
}

inline std::optional<bool> answer(std::int32_t number) noexcept {
  return number < 0 ? std::nullopt : std::optional<bool>(number != 0);
}

inline std::string text_of(const intakt_buffer* buffer) {
  return std::string(view([&](std::size_t* length) { return intakt_buffer_text(buffer, length); }));
}

inline std::vector<std::uint64_t> numbers_of(const intakt_keys* keys) {
  std::size_t count = 0;
  const std::uint64_t* data = intakt_keys_data(keys, &count);
  return data == nullptr ? std::vector<std::uint64_t>() : std::vector<std::uint64_t>(data, data + count);
}

inline std::vector<std::uint8_t> bytes_of(const intakt_bytes* bytes) {
  std::size_t length = 0;
  const auto* data = static_cast<const std::uint8_t*>(intakt_bytes_data(bytes, &length));
  return data == nullptr ? std::vector<std::uint8_t>() : std::vector<std::uint8_t>(data, data + length);
}
}  // namespace detail

// ---- Errors ----

/// Why a call failed: what, where, and what to do about it. Values out of an input or a list are shown masked, so that every text of it
/// may be written to a log.
class error : public std::exception {
 public:
  /// A copy of an error of the library; it is not freed. `status` counts where there is none.
  explicit error(const intakt_error* raw, std::int32_t status = INTAKT_STATUS_OTHER, std::exception_ptr cause = nullptr)
      : status_(static_cast<intakt::status>(raw == nullptr ? status : intakt_error_status(raw))),
        host_code_(intakt_error_host_code(raw)),
        line_(intakt_error_line(raw)),
        column_(intakt_error_column(raw)),
        byte_(raw == nullptr ? -1 : intakt_error_byte(raw)),
        text_(copy(raw, intakt_error_text)),
        code_(copy(raw, intakt_error_code)),
        message_(copy(raw, intakt_error_message)),
        file_(copy(raw, intakt_error_file)),
        path_(copy(raw, intakt_error_path)),
        rule_(copy(raw, intakt_error_rule)),
        found_(copy(raw, intakt_error_found)),
        expected_(copy(raw, intakt_error_expected)),
        hint_(copy(raw, intakt_error_hint)),
        cause_(std::move(cause)) {}
  /// All of it in a few lines.
  const char* what() const noexcept override { return text_.c_str(); }
  /// All of it in a few lines.
  const std::string& text() const noexcept { return text_; }
  /// The status of the call that failed.
  intakt::status status() const noexcept { return status_; }
  /// What the host's callback returned, if the status is `status::callback`; else 0.
  std::int32_t host_code() const noexcept { return host_code_; }
  /// The stable word for what is wrong, such as `xml.mismatched_tag`; docs/ERRORS.md lists them.
  const std::string& code() const noexcept { return code_; }
  /// What is wrong, in a sentence.
  const std::string& message() const noexcept { return message_; }
  /// The file; empty where there is none.
  const std::string& file() const noexcept { return file_; }
  /// The line in the file, from 1; 0 where there is none.
  std::int64_t line() const noexcept { return line_; }
  /// The column in characters, from 1; 0 where there is none.
  std::int64_t column() const noexcept { return column_; }
  /// The offset in bytes from the start of the file, from 0; -1 where there is none.
  std::int64_t byte() const noexcept { return byte_; }
  /// Where in the input: element or field; empty where there is none.
  const std::string& path() const noexcept { return path_; }
  /// The rule of the profile; empty where there is none.
  const std::string& rule() const noexcept { return rule_; }
  /// What was found there, masked; empty where nothing is said.
  const std::string& found() const noexcept { return found_; }
  /// What was expected; empty where nothing is said.
  const std::string& expected() const noexcept { return expected_; }
  /// What to do about it; empty where nothing is said.
  const std::string& hint() const noexcept { return hint_; }
  /// The exception of the host's callback that led to it; nullptr where there is none.
  const std::exception_ptr& cause() const noexcept { return cause_; }

 private:
  static std::string copy(const intakt_error* raw, const char* (*getter)(const intakt_error*, std::size_t*)) {
    return std::string(detail::view([&](std::size_t* length) { return getter(raw, length); }));
  }

  intakt::status status_;
  std::int32_t host_code_;
  std::int64_t line_, column_, byte_;
  std::string text_, code_, message_, file_, path_, rule_, found_, expected_, hint_;
  std::exception_ptr cause_;
};

/// What a call gives: a value or an error.
template <class T>
class [[nodiscard]] Result {
 public:
  /// A value.
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  /// An error.
  Result(intakt::error failure) : content_(std::in_place_index<1>, std::move(failure)) {}
  /// Whether there is a value.
  bool has_value() const noexcept { return content_.index() == 0; }
  /// Whether there is a value.
  explicit operator bool() const noexcept { return has_value(); }
#if INTAKT_EXCEPTIONS
  /// The value; throws the error where there is none.
  T& value() & {
    if (!has_value()) throw error();
    return *std::get_if<0>(&content_);
  }
  /// The value; throws the error where there is none.
  T&& value() && {
    if (!has_value()) throw error();
    return std::move(*std::get_if<0>(&content_));
  }
#endif
  /// The value; ask has_value() first.
  T& operator*() & noexcept { return *std::get_if<0>(&content_); }
  /// The value; ask has_value() first.
  const T& operator*() const& noexcept { return *std::get_if<0>(&content_); }
  /// The value; ask has_value() first.
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&content_)); }
  /// The value; ask has_value() first.
  T* operator->() noexcept { return std::get_if<0>(&content_); }
  /// The value; ask has_value() first.
  const T* operator->() const noexcept { return std::get_if<0>(&content_); }
  /// The error; only where there is no value.
  const intakt::error& error() const noexcept { return *std::get_if<1>(&content_); }

 private:
  std::variant<T, intakt::error> content_;
};

/// What a call without a value gives: success or an error.
template <>
class [[nodiscard]] Result<void> {
 public:
  /// Success.
  Result() = default;
  /// An error.
  Result(intakt::error failure) : failure_(std::move(failure)) {}
  /// Whether it succeeded.
  bool has_value() const noexcept { return !failure_.has_value(); }
  /// Whether it succeeded.
  explicit operator bool() const noexcept { return has_value(); }
#if INTAKT_EXCEPTIONS
  /// Throws the error if there is one.
  void value() const {
    if (failure_) throw *failure_;
  }
#endif
  /// The error; only where it did not succeed.
  const intakt::error& error() const noexcept { return *failure_; }

 private:
  std::optional<intakt::error> failure_;
};

#if INTAKT_EXCEPTIONS
/// What a call that can fail returns: T and throws intakt::error; with INTAKT_NO_EXCEPTIONS a Result<T>.
template <class T>
using returned = T;

/// Makes one call and gives what it throws as a Result: `auto result = intakt::attempt([&] { return importer.import(...); });`
/// Exceptions of the host's own callbacks pass through.
template <class Call>
auto attempt(Call&& call) -> Result<decltype(call())> {
  try {
    if constexpr (std::is_void<decltype(call())>::value) {
      call();
      return {};
    } else {
      return Result<decltype(call())>(call());
    }
  } catch (const error& failure) {
    return Result<decltype(call())>(failure);
  }
}
#else
/// What a call that can fail returns: a Result<T>; without INTAKT_NO_EXCEPTIONS T, and intakt::error is thrown.
template <class T>
using returned = Result<T>;
#endif

namespace detail {
/// What a callback returns to the library when the host's function threw.
inline constexpr std::int32_t THREW = -1;

/// The first exception out of a callback of the call that runs on this thread: callbacks run on the thread that called.
inline std::exception_ptr& pending() noexcept {
  static thread_local std::exception_ptr kept;
  return kept;
}

/// Runs what a callback does; an exception is kept for the call, and the library hears that the callback failed.
template <class Body>
std::int32_t guarded(Body body) noexcept {
#if INTAKT_EXCEPTIONS
  try {
    return body();
  } catch (...) {
    if (!pending()) pending() = std::current_exception();
    return THREW;
  }
#else
  return body();
#endif
}

/// One call of the library. A callback may make another on the same thread: what the outer one has kept is put aside.
class call {
 public:
  call() noexcept : outer_(std::exchange(pending(), nullptr)) {}
  call(const call&) = delete;
  call& operator=(const call&) = delete;
  ~call() {
    intakt_error_free(error_);
    pending() = std::move(outer_);
  }
  intakt_error** error() noexcept { return &error_; }
  std::exception_ptr take() noexcept { return std::exchange(pending(), nullptr); }
  intakt::error failure(std::int32_t status) { return intakt::error(error_, status, take()); }

  template <class T, class Make>
  returned<T> finish(std::int32_t status, Make make) {
    if (status < 0) {
#if INTAKT_EXCEPTIONS
      intakt::error failed = failure(status);
      if (failed.cause()) std::rethrow_exception(failed.cause());
      throw failed;
#else
      return failure(status);
#endif
    }
    if constexpr (std::is_void<T>::value) {
      make();
      return returned<void>();
    } else {
      return make();
    }
  }

 private:
  std::exception_ptr outer_;
  intakt_error* error_ = nullptr;
};

/// The base of what owns an object of the library.
template <class Raw>
class handle {
 public:
  /// Takes the object over; nullptr is none.
  explicit handle(Raw* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  Raw* raw() const noexcept { return raw_.get(); }
  /// Gives the object away; the caller frees it.
  Raw* release() noexcept { return raw_.release(); }
  /// Whether there is an object; not after it was moved away.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

 private:
  owned<Raw> raw_;
};

template <class Options>
class raw_options;
}  // namespace detail

// ---- Lists ----

/// The entries of a list, as a range: `for (const auto party : order.parties())`. A view of the object that it was asked of.
template <class Value>
class list {
  using getter = Value (*)(const void*, std::size_t);

 public:
  /// Goes over the entries.
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value*;
    using reference = Value;
    iterator(const list& of, std::size_t place) noexcept : of_(of), place_(place) {}
    Value operator*() const noexcept { return of_[place_]; }
    iterator& operator++() noexcept { return ++place_, *this; }
    iterator operator++(int) noexcept {
      iterator before = *this;
      ++place_;
      return before;
    }
    bool operator==(const iterator& other) const noexcept { return place_ == other.place_; }
    bool operator!=(const iterator& other) const noexcept { return place_ != other.place_; }

   private:
    list of_;
    std::size_t place_;
  };

  list(const void* parent, std::size_t size, getter at) noexcept : parent_(parent), size_(size), at_(at) {}
  /// How many there are.
  std::size_t size() const noexcept { return size_; }
  /// Whether there are none.
  bool empty() const noexcept { return size_ == 0; }
  /// The one with this index, from 0; nothing where there is none.
  Value operator[](std::size_t index) const noexcept { return at_(parent_, index); }
  /// The first one; nothing where there is none.
  Value front() const noexcept { return at_(parent_, 0); }
  /// The first one.
  iterator begin() const noexcept { return iterator(*this, 0); }
  /// Behind the last one.
  iterator end() const noexcept { return iterator(*this, size_); }

 private:
  const void* parent_;
  std::size_t size_;
  getter at_;
};

// ---- Orders, plans and what they consist of ----

class account;
class account_entry;
class account_notices;
class action;
class address;
class adjustment;
class amounts;
class attachment;
class attribute;
class awaited;
class candidate;
class case_candidate;
class case_field;
class case_line;
class charge;
class charge_amounts;
class comment;
class condition;
class difference;
class document_line;
class document_party;
class document_plan;
class earlier_order;
class evidence;
class extension;
class field_change;
class found_article;
class found_party;
class identifier;
class line;
class line_amounts;
class missing;
class new_article;
class notice;
class numbering;
class order_identity;
class origin;
class pair;
class part_amounts;
class party;
class party_plan;
class payment;
class payment_summary;
class plan;
class planned_order;
class position;
class problem;
class reason;
class relation;
class revenue_account;
class review_item;
class review_row;
class tax_total;
class tax_treatment;
class totals;
class verdict;
class database;
class found_articles;
class found_parties;
class importer;
class match;
class matcher;
class order;
class profiles;
class reader;
class import_result;
class review_case;
class reviews;

/// How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and unreadable. Lent by
/// `intakt_result_account_node`.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class account {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit account(const intakt_account* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_account* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The company of the host.
  ///
  /// Empty where there is none.
  std::string_view tenant() const noexcept;
  /// The shop.
  ///
  /// Empty where there is none.
  std::string_view source() const noexcept;
  /// How many records were read.
  ///
  /// 0 where there is none.
  std::int64_t read() const noexcept;
  /// Records with a plan to carry out.
  ///
  /// 0 where there is none.
  std::int64_t planned() const noexcept;
  /// Records with nothing to do.
  ///
  /// 0 where there is none.
  std::int64_t skipped() const noexcept;
  /// Records whose plan waits.
  ///
  /// 0 where there is none.
  std::int64_t waiting() const noexcept;
  /// Records that wait for a person.
  ///
  /// 0 where there is none.
  std::int64_t held() const noexcept;
  /// Records that a filter took out.
  ///
  /// 0 where there is none.
  std::int64_t filtered() const noexcept;
  /// Records that could not be read.
  ///
  /// 0 where there is none.
  std::int64_t unreadable() const noexcept;
  /// Every record that is not planned, in the order of the run.
  ///
  /// Empty where there is none.
  list<intakt::account_entry> records() const noexcept;
  /// How often each clerk was told of what he has subscribed to.
  ///
  /// Empty where there is none.
  list<intakt::account_notices> notices() const noexcept;

 private:
  const intakt_account* raw_;
};

/// A record that is not simply planned.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class account_entry {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit account_entry(const intakt_account_entry* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_account_entry* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What it became.
  ///
  /// `none` where nothing is said.
  intakt::record_class class_() const noexcept;
  /// The number of the order, where it could be read.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// Where the record stands.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// Why; the first of a held order's reasons. The plan has all.
  ///
  /// Empty where there is none.
  intakt::reason reason() const noexcept;

 private:
  const intakt_account_entry* raw_;
};

/// How often a clerk was told of something that he has subscribed to.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class account_notices {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit account_notices(const intakt_account_notices* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_account_notices* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Who was told.
  ///
  /// Empty where there is none.
  std::string_view clerk() const noexcept;
  /// Of what: a code as `intakt_reason_code` has it.
  ///
  /// Empty where there is none.
  std::string_view code() const noexcept;
  /// How often.
  ///
  /// 0 where there is none.
  std::int64_t times() const noexcept;

 private:
  const intakt_account_notices* raw_;
};

/// One thing to do. Which fields it has follows from its kind.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class action {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit action(const intakt_action* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_action* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id in the plan: `party-1`, `document-1`. Stable for equal input.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// What it does.
  ///
  /// `none` where nothing is said.
  intakt::action_kind kind() const noexcept;
  /// Ids of the actions that must be done before.
  ///
  /// Empty where there is none.
  list<std::string_view> depends_on() const noexcept;
  /// Why.
  ///
  /// Empty where there is none.
  intakt::reason reason() const noexcept;
  /// Where the data stand in the input.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// The id of the party in the host: of link_party and update_party.
  ///
  /// Empty where there is none.
  std::string_view party() const noexcept;
  /// The id of the action that yields the party: of link_contact, create_contact and cross_reference.
  ///
  /// Empty where there is none.
  std::string_view party_action() const noexcept;
  /// The version of the host's row that was judged: of link_party, update_party, link_contact and check_article, where it was there
  /// already. Compare it before carrying out the plan.
  ///
  /// Nothing where there is none.
  std::optional<std::uint64_t> version() const noexcept;
  /// The party or person to create: of create_party and create_contact.
  ///
  /// Empty where there is none.
  intakt::party new_party() const noexcept;
  /// Where the number of the new party comes from: of create_party. The host numbers it itself where this says nothing.
  ///
  /// Empty where there is none.
  intakt::numbering number() const noexcept;
  /// Where the party or article is created: of await_party and await_article.
  ///
  /// Empty where there is none.
  intakt::awaited awaits() const noexcept;
  /// The changes, exactly these: of update_party.
  ///
  /// Empty where there is none.
  list<intakt::field_change> fields() const noexcept;
  /// The contact's id in the host: of link_contact.
  ///
  /// Empty where there is none.
  std::string_view contact() const noexcept;
  /// The article's id in the host, or its number in the order where there were no articles to look into: of check_article.
  ///
  /// Empty where there is none.
  std::string_view article() const noexcept;
  /// The article to create: of create_article.
  ///
  /// Empty where there is none.
  intakt::new_article new_article() const noexcept;
  /// The number of the placeholder article: of use_placeholder.
  ///
  /// Empty where there is none.
  std::string_view placeholder() const noexcept;
  /// The document to create: of create_document.
  ///
  /// Empty where there is none.
  intakt::document_plan document() const noexcept;
  /// The id of the action that creates the document: of add_payment and add_attachment.
  ///
  /// Empty where there is none.
  std::string_view document_action() const noexcept;
  /// The payment: of add_payment. Without an amount the order does not say how much was paid.
  ///
  /// Empty where there is none.
  intakt::payment payment() const noexcept;
  /// What kind of payment it is: of add_payment.
  ///
  /// `none` where nothing is said.
  intakt::payment_purpose purpose() const noexcept;
  /// The file: of add_attachment.
  ///
  /// Empty where there is none.
  intakt::attachment attachment() const noexcept;
  /// SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of add_attachment.
  ///
  /// Empty where there is none.
  std::string_view content_sha256() const noexcept;
  /// The shop's id of the party: of cross_reference.
  ///
  /// Empty where there is none.
  std::string_view source_id() const noexcept;
  /// The whole action, as plans have it.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_action* raw_;
};

/// A postal address, as written.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class address {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit address(const intakt_address* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_address* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What kind of place it is, where the sender says so.
  ///
  /// `none` where nothing is said.
  intakt::address_kind kind() const noexcept;
  /// Street. With the house number when the sender does not part them and the profile does not split.
  ///
  /// Empty where there is none.
  std::string_view street() const noexcept;
  /// House number with its additions.
  ///
  /// Empty where there is none.
  std::string_view house_number() const noexcept;
  /// Second line: floor, care-of, district.
  ///
  /// Empty where there is none.
  std::string_view line2() const noexcept;
  /// Postal code.
  ///
  /// Empty where there is none.
  std::string_view postal_code() const noexcept;
  /// Place.
  ///
  /// Empty where there is none.
  std::string_view city() const noexcept;
  /// State or region.
  ///
  /// Empty where there is none.
  std::string_view state() const noexcept;
  /// ISO 3166 alpha-2 code after the profile's tables, else as written.
  ///
  /// Empty where there is none.
  std::string_view country() const noexcept;

 private:
  const intakt_address* raw_;
};

/// A value that the settings changed, so that the target takes it.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class adjustment {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit adjustment(const intakt_adjustment* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_adjustment* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The action that has the value.
  ///
  /// Empty where there is none.
  std::string_view action() const noexcept;
  /// The field, such as `party.company` or `line.price`.
  ///
  /// Empty where there is none.
  std::string_view field() const noexcept;
  /// The line, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// What the order says; `null` for nothing.
  ///
  /// Empty where there is none.
  std::string_view old() const noexcept;
  /// What the action has; `null` for nothing.
  ///
  /// Empty where there is none.
  std::string_view new_() const noexcept;
  /// The setting that did it, such as `constraints.party.company.max_length`.
  ///
  /// Empty where there is none.
  std::string_view rule() const noexcept;

 private:
  const intakt_adjustment* raw_;
};

/// The amounts of an order: computed, compared with what the order states, and named for the target. In the order's currency, rounded
/// to its smallest coin; what cannot be told without guessing is missing.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class amounts {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit amounts(const intakt_amounts* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_amounts* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// ISO 4217 code, where the order states its currency. No amount of the order is in another one.
  ///
  /// Empty where there is none.
  std::string_view currency() const noexcept;
  /// The factor between the order's currency and the shop's own, as the order states it. Recorded, never applied.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view exchange_factor() const noexcept;
  /// Whether prices include tax, as the order states it.
  ///
  /// `none` where nothing is said.
  intakt::price_kind prices() const noexcept;
  /// Where amounts are rounded.
  ///
  /// `none` where nothing is said.
  intakt::rounding rounding() const noexcept;
  /// Sum without tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view net() const noexcept;
  /// Tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax() const noexcept;
  /// Sum with tax: net and tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view gross() const noexcept;
  /// The amount of the rounding line: what brings the computed sum to the one that the order states.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view rounding_line() const noexcept;
  /// What is to be paid: gross and rounding line. It is the sum that the order states, where it states one.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view payable() const noexcept;
  /// The sums of each tax rate; they sum to net, tax and gross.
  ///
  /// Empty where there is none.
  list<intakt::part_amounts> rates() const noexcept;
  /// The lines that have amounts; with the charges they sum to net, tax and gross.
  ///
  /// Empty where there is none.
  list<intakt::line_amounts> lines() const noexcept;
  /// Shipping, surcharges, discounts and vouchers of the whole order.
  ///
  /// Empty where there is none.
  list<intakt::charge_amounts> charges() const noexcept;
  /// What the order does not state, so that sums are missing.
  ///
  /// Empty where there is none.
  list<intakt::missing> missing() const noexcept;
  /// Amounts that the order states and that differ from the computed ones, with the difference explained.
  ///
  /// Empty where there is none.
  list<intakt::difference> differences() const noexcept;
  /// Why no tax, or whose tax; where the question comes up.
  ///
  /// Empty where there is none.
  intakt::tax_treatment tax_treatment() const noexcept;
  /// What has been paid.
  ///
  /// Empty where there is none.
  intakt::payment_summary payment() const noexcept;

 private:
  const intakt_amounts* raw_;
};

/// A file that belongs to the order.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class attachment {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit attachment(const intakt_attachment* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_attachment* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The sender's own id for it, to which lines may refer.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// File name without any folder, made safe to write into one.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// What it is for, such as `prescription`.
  ///
  /// Empty where there is none.
  std::string_view purpose() const noexcept;
  /// Media type as stated by the sender.
  ///
  /// Empty where there is none.
  std::string_view media_type() const noexcept;
  /// SHA-256 in lower-case hexadecimal as stated by the sender.
  ///
  /// Empty where there is none.
  std::string_view sha256() const noexcept;
  /// Media type that the content begins like, where it is one that can be told.
  ///
  /// Empty where there is none.
  std::string_view detected_type() const noexcept;
  /// SHA-256 of the content in lower-case hexadecimal.
  ///
  /// Empty where there is none.
  std::string_view content_sha256() const noexcept;
  /// The bytes; NULL where none were given.
  bytes_view bytes() const noexcept;
  /// A URL or a file name where the bytes are; never fetched.
  ///
  /// Empty where there is none.
  std::string_view reference() const noexcept;
  /// Where the attachment stands in the order.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;

 private:
  const intakt_attachment* raw_;
};

/// A named property of a line, such as size or colour.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class attribute {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit attribute(const intakt_attribute* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_attribute* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What is chosen, such as `Größe`.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// The choice, such as `42`.
  ///
  /// Empty where there is none.
  std::string_view value() const noexcept;
  /// What the choice adds to the price of one unit.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price() const noexcept;
  /// What the choice adds to the article code.
  ///
  /// Empty where there is none.
  std::string_view article_suffix() const noexcept;

 private:
  const intakt_attribute* raw_;
};

/// An action of another order's plan.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class awaited {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit awaited(const intakt_awaited* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_awaited* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The other order.
  ///
  /// Empty where there is none.
  intakt::order_identity order() const noexcept;
  /// The id of the action in its plan.
  ///
  /// Empty where there is none.
  std::string_view action() const noexcept;

 private:
  const intakt_awaited* raw_;
};

/// A party of the address book that was compared.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class candidate {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit candidate(const intakt_candidate* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_candidate* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id in the address book.
  ///
  /// Empty where there is none.
  std::string_view party() const noexcept;
  /// The version of its row, as the host gave it.
  ///
  /// Nothing where there is none.
  std::optional<std::uint64_t> version() const noexcept;
  /// Sum of the weights in 1/100 bit. Ranks; never decides alone.
  ///
  /// 0 where there is none.
  std::int64_t score() const noexcept;
  /// What proves identity under law 2, if anything does.
  list<intakt::proof> proofs() const noexcept;
  /// What forbids identity, whatever else agrees.
  list<intakt::contradiction> contradictions() const noexcept;
  /// Field by field.
  ///
  /// Empty where there is none.
  list<intakt::evidence> evidence() const noexcept;
  /// What speaks for and against the candidate in one word: `+NAME+ADDRESS-BIRTHDATE`. `+` agrees, `~` agrees in part or nearly, `-`
  /// differs.
  ///
  /// Empty where there is none.
  std::string_view match_key() const noexcept;
  /// The whole candidate, as plans have it.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_candidate* raw_;
};

/// A candidate beside what the order says.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class case_candidate {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit case_candidate(const intakt_case_candidate* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_case_candidate* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id in the address book.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// Whether the address book still has it.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> is_there() const noexcept;
  /// What a clerk has to know of it: `deceased`, `blocked`.
  ///
  /// Empty where there is none.
  list<std::string_view> flags() const noexcept;
  /// Whether a clerk has said that the party of the order is never this one.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> is_never() const noexcept;
  /// The score of the comparison, in 1/100 bit.
  ///
  /// 0 where there is none.
  std::int64_t score() const noexcept;
  /// What would prove it, as stable words.
  ///
  /// Empty where there is none.
  list<std::string_view> proofs() const noexcept;
  /// What speaks against it, as stable words.
  ///
  /// Empty where there is none.
  list<std::string_view> contradictions() const noexcept;
  /// Field by field; those that neither side has are left out.
  ///
  /// Empty where there is none.
  list<intakt::case_field> fields() const noexcept;
  /// Its latest orders, the latest first.
  ///
  /// Empty where there is none.
  list<intakt::earlier_order> earliers() const noexcept;

 private:
  const intakt_case_candidate* raw_;
};

/// One field of a candidate: what the order says, what the address book has, and what it would have.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class case_field {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit case_field(const intakt_case_field* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_case_field* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Which field, such as `given_name`.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// What the order says.
  ///
  /// Empty where there is none.
  std::string_view order() const noexcept;
  /// What the address book has.
  ///
  /// Empty where there is none.
  std::string_view candidate() const noexcept;
  /// What the address book has once the candidate is named, as the settings say.
  ///
  /// Empty where there is none.
  std::string_view result() const noexcept;
  /// What becomes of the field: `keep`, `write` or `ask`.
  ///
  /// Empty where there is none.
  std::string_view becomes() const noexcept;
  /// How well the two agree, such as `equal`, `similar` or `different`.
  ///
  /// Empty where there is none.
  std::string_view agreement() const noexcept;

 private:
  const intakt_case_field* raw_;
};

/// What a line of an order says of its article.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class case_line {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit case_line(const intakt_case_line* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_case_line* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The shop's code: that of the variant where there is one.
  ///
  /// Empty where there is none.
  std::string_view code() const noexcept;
  /// GTIN (EAN).
  ///
  /// Empty where there is none.
  std::string_view gtin() const noexcept;
  /// Pharmazentralnummer.
  ///
  /// Empty where there is none.
  std::string_view pzn() const noexcept;
  /// Short text.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// How many, with the unit, such as `2 Stk`.
  ///
  /// Empty where there is none.
  std::string_view quantity() const noexcept;
  /// The tax rate in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax_rate() const noexcept;

 private:
  const intakt_case_line* raw_;
};

/// Something added to the sum of the whole order. Amounts are signed: a discount is below zero.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class charge {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit charge(const intakt_charge* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_charge* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The name of the rule that read the charge, such as `shipping` in `[order.charges.shipping]`.
  ///
  /// Empty where there is none.
  std::string_view rule() const noexcept;
  /// What kind of charge it is.
  ///
  /// `none` where nothing is said.
  intakt::charge_kind kind() const noexcept;
  /// The sender's own words for it.
  ///
  /// Empty where there is none.
  std::string_view label() const noexcept;
  /// The amount under the order's price statement.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view amount() const noexcept;
  /// The amount without tax, where the sender states it.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view net() const noexcept;
  /// The amount with tax, where the sender states it.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view gross() const noexcept;
  /// Tax rate in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax_rate() const noexcept;
  /// Where the charge stands.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;

 private:
  const intakt_charge* raw_;
};

/// The amounts of a charge.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class charge_amounts {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit charge_amounts(const intakt_charge_amounts* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_charge_amounts* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The charge, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t charge() const noexcept;
  /// What kind of charge it is.
  ///
  /// `none` where nothing is said.
  intakt::charge_kind kind() const noexcept;
  /// How it was split over the tax rates of the lines; none where the order states its rate.
  ///
  /// `none` where nothing is said.
  intakt::split_method split() const noexcept;
  /// What a voucher is: a payment has no amounts here.
  ///
  /// `none` where nothing is said.
  intakt::voucher_use voucher() const noexcept;
  /// Its part under each rate; they sum to the charge.
  ///
  /// Empty where there is none.
  list<intakt::part_amounts> parts() const noexcept;

 private:
  const intakt_charge_amounts* raw_;
};

/// A comment in a document.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class comment {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit comment(const intakt_comment* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_comment* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What it says.
  ///
  /// Empty where there is none.
  std::string_view text() const noexcept;
  /// Who is to see it.
  ///
  /// `none` where nothing is said.
  intakt::visibility visibility() const noexcept;

 private:
  const intakt_comment* raw_;
};

/// A condition of an order without tax.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class condition {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit condition(const intakt_condition* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_condition* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Which.
  ///
  /// `none` where nothing is said.
  intakt::condition_kind kind() const noexcept;
  /// Whether it is met.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> met() const noexcept;

 private:
  const intakt_condition* raw_;
};

/// An amount that the order states and that differs from the computed one.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class difference {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit difference(const intakt_difference* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_difference* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Which amount.
  ///
  /// `none` where nothing is said.
  intakt::total_kind total() const noexcept;
  /// The line, counted from 1, for an amount of a line.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// The tax rate in percent, for an amount of a rate.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view rate() const noexcept;
  /// What the order states.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view stated() const noexcept;
  /// What was computed.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view computed() const noexcept;
  /// Stated less computed.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view amount() const noexcept;
  /// What could be the cause.
  ///
  /// `none` where nothing is said.
  intakt::cause cause() const noexcept;
  /// What became of it.
  ///
  /// `none` where nothing is said.
  intakt::resolution resolution() const noexcept;

 private:
  const intakt_difference* raw_;
};

/// A line of a document.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class document_line {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit document_line(const intakt_document_line* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_document_line* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The action that yields the article of the host; none for a line without one.
  ///
  /// Empty where there is none.
  std::string_view article_action() const noexcept;
  /// The line as the order has it, but for a price that the settings move between a set and its parts.
  ///
  /// Empty where there is none.
  intakt::line line() const noexcept;

 private:
  const intakt_document_line* raw_;
};

/// A party in a document.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class document_party {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit document_party(const intakt_document_party* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_document_party* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What the party is in the order.
  ///
  /// `none` where nothing is said.
  intakt::role role() const noexcept;
  /// The action that yields the party of the host; none for a party that is text only.
  ///
  /// Empty where there is none.
  std::string_view action() const noexcept;
  /// The action that yields the host's contact, for a company whose order names a person.
  ///
  /// Empty where there is none.
  std::string_view contact() const noexcept;
  /// The party as the order has it; empty for a debtor that only the settings name.
  ///
  /// Empty where there is none.
  intakt::party party() const noexcept;

 private:
  const intakt_document_party* raw_;
};

/// The document that an order becomes. Its values are those of the order, whatever the address book says.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class document_plan {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit document_plan(const intakt_document_plan* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_document_plan* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What kind of document.
  ///
  /// `none` where nothing is said.
  intakt::document_kind kind() const noexcept;
  /// The status that it gets, as the settings say.
  ///
  /// `none` where nothing is said.
  intakt::document_status document_status() const noexcept;
  /// The date that it bears, by the rule of the settings.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view document_date() const noexcept;
  /// The number that the shop gave the order.
  ///
  /// Empty where there is none.
  std::string_view order_number() const noexcept;
  /// Where its own number comes from; the host numbers it itself where this says nothing.
  ///
  /// Empty where there is none.
  intakt::numbering number() const noexcept;
  /// The host's employee whom it is entered under, as the settings say.
  ///
  /// Empty where there is none.
  std::string_view employee() const noexcept;
  /// The host's branch that it belongs to, as the settings say.
  ///
  /// Empty where there is none.
  std::string_view branch() const noexcept;
  /// The clerk who is responsible, as the settings say.
  ///
  /// Empty where there is none.
  std::string_view clerk() const noexcept;
  /// The kind of document in the sender's own word.
  ///
  /// Empty where there is none.
  std::string_view order_type() const noexcept;
  /// When the order was placed.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view date() const noexcept;
  /// When delivery is wished for.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view delivery_date() const noexcept;
  /// ISO 4217 code of all amounts.
  ///
  /// Empty where there is none.
  std::string_view currency() const noexcept;
  /// Whether the prices include tax.
  ///
  /// `none` where nothing is said.
  intakt::price_kind prices() const noexcept;
  /// The buyer's own reference.
  ///
  /// Empty where there is none.
  std::string_view reference() const noexcept;
  /// The state of the order in the shop, in the shop's own word.
  ///
  /// Empty where there is none.
  std::string_view status() const noexcept;
  /// ISO 639 code of the language of the customer.
  ///
  /// Empty where there is none.
  std::string_view language() const noexcept;
  /// The shop or sales channel within the source.
  ///
  /// Empty where there is none.
  std::string_view channel() const noexcept;
  /// How the goods are sent.
  ///
  /// Empty where there is none.
  std::string_view shipping_method() const noexcept;
  /// Who takes part, with the name and address of the order.
  ///
  /// Empty where there is none.
  list<intakt::document_party> parties() const noexcept;
  /// What is ordered, in the order of the file, none left out.
  ///
  /// Empty where there is none.
  list<intakt::document_line> lines() const noexcept;
  /// Shipping, surcharges, discounts and vouchers of the whole order.
  ///
  /// Empty where there is none.
  list<intakt::charge> charges() const noexcept;
  /// How the order is paid or was paid. Money received has an action of its own.
  ///
  /// Empty where there is none.
  list<intakt::payment> payments() const noexcept;
  /// What the customer or the shop wrote.
  ///
  /// Empty where there is none.
  list<std::string_view> remarks() const noexcept;
  /// What the settings add.
  ///
  /// Empty where there is none.
  list<intakt::comment> comments() const noexcept;
  /// Values for which the model has no field.
  ///
  /// Empty where there is none.
  list<intakt::extension> extensions() const noexcept;

 private:
  const intakt_document_plan* raw_;
};

/// A document that a candidate has had.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class earlier_order {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit earlier_order(const intakt_earlier_order* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_earlier_order* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The source that the order came from.
  ///
  /// Empty where there is none.
  std::string_view source() const noexcept;
  /// What kind of document it is, such as `intake`.
  ///
  /// Empty where there is none.
  std::string_view kind() const noexcept;
  /// The number of the document.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// The number of the order; a hash once somebody of it was erased.
  ///
  /// Empty where there is none.
  std::string_view order() const noexcept;
  /// When the order was placed.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view date() const noexcept;
  /// When it was written: seconds since 1970 (UTC).
  ///
  /// 0 where there is none.
  std::int64_t created() const noexcept;
  /// What the candidate was in it.
  list<intakt::role> roles() const noexcept;

 private:
  const intakt_earlier_order* raw_;
};

/// One compared field: how well it agrees and what that weighs.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class evidence {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit evidence(const intakt_evidence* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_evidence* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What was compared.
  ///
  /// `none` where nothing is said.
  intakt::evidence_field field() const noexcept;
  /// How well it agrees.
  ///
  /// `none` where nothing is said.
  intakt::evidence_level level() const noexcept;
  /// log2 of how much likelier this agreement is among records of one person than among records of two, in 1/100 bit (Fellegi and
  /// Sunter). Below zero speaks against.
  ///
  /// 0 where there is none.
  std::int64_t weight() const noexcept;
  /// The sum of the weights up to this one; the last of a candidate is its score.
  ///
  /// 0 where there is none.
  std::int64_t running_sum() const noexcept;
  /// The value of the order, masked to its first letter and its length.
  ///
  /// Empty where there is none.
  std::string_view ours() const noexcept;
  /// The value of the candidate, masked to its first letter and its length.
  ///
  /// Empty where there is none.
  std::string_view theirs() const noexcept;
  /// The value of the order in the clear. May be personal data: for a clerk, not for logs.
  ///
  /// Empty where there is none.
  std::string_view ours_value() const noexcept;
  /// The value of the candidate in the clear. May be personal data: for a clerk, not for logs.
  ///
  /// Empty where there is none.
  std::string_view theirs_value() const noexcept;
  /// The whole evidence, as plans have it.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_evidence* raw_;
};

/// A value for which the model has no field.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class extension {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit extension(const intakt_extension* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_extension* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The name that the profile gives it.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// The text as it stands in the input.
  ///
  /// Empty where there is none.
  std::string_view value() const noexcept;

 private:
  const intakt_extension* raw_;
};

/// The change of one field of a party.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class field_change {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit field_change(const intakt_field_change* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_field_change* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Which field.
  ///
  /// `none` where nothing is said.
  intakt::party_field field() const noexcept;
  /// What the address book had; `null` for nothing.
  ///
  /// Empty where there is none.
  std::string_view old() const noexcept;
  /// What it is to have; `null` for nothing, which occurs only for a part that a new address does not have.
  ///
  /// Empty where there is none.
  std::string_view new_() const noexcept;

 private:
  const intakt_field_change* raw_;
};

/// An article that was found.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class found_article {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit found_article(const intakt_found_article* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_found_article* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// Its number.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// Its short text.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// Its GTIN (EAN).
  ///
  /// Empty where there is none.
  std::string_view gtin() const noexcept;
  /// Its Pharmazentralnummer.
  ///
  /// Empty where there is none.
  std::string_view pzn() const noexcept;
  /// The price of one unit.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price() const noexcept;
  /// The tax rate in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax_rate() const noexcept;
  /// The unit of its quantity.
  ///
  /// Empty where there is none.
  std::string_view unit() const noexcept;

 private:
  const intakt_found_article* raw_;
};

/// A party that was found.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class found_party {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit found_party(const intakt_found_party* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_found_party* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// What a clerk has to know of it: `deceased`, `blocked`.
  ///
  /// Empty where there is none.
  list<std::string_view> flags() const noexcept;
  /// The names of the fields that it has, such as `given_name`.
  ///
  /// Empty where there is none.
  list<std::string_view> fields() const noexcept;
  /// The values of the fields, in the order of their names.
  ///
  /// Empty where there is none.
  list<std::string_view> values() const noexcept;

 private:
  const intakt_found_party* raw_;
};

/// A number and the scheme that issued it.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class identifier {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit identifier(const intakt_identifier* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_identifier* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Lower-case name of the scheme: `gln`, `duns`, `lanr`, `bsnr`, `ik`, or the sender's own word.
  ///
  /// Empty where there is none.
  std::string_view scheme() const noexcept;
  /// The number as written.
  ///
  /// Empty where there is none.
  std::string_view value() const noexcept;

 private:
  const intakt_identifier* raw_;
};

/// One line of an order. Its identity is its place and `intakt_line_id`, never the article.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class line {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit line(const intakt_line* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_line* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The name of the rule that read the line, such as `row` in `[order.lines.row]`.
  ///
  /// Empty where there is none.
  std::string_view rule() const noexcept;
  /// What kind of line it is.
  ///
  /// `none` where nothing is said.
  intakt::line_kind kind() const noexcept;
  /// The sender's own number or id of the line.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// Article code of the seller.
  ///
  /// Empty where there is none.
  std::string_view article() const noexcept;
  /// Article code of the variant (size, colour) where the article code is that of the article in general.
  ///
  /// Empty where there is none.
  std::string_view variant() const noexcept;
  /// The `intakt_line_id` of the set that this line is a part of.
  ///
  /// Empty where there is none.
  std::string_view parent() const noexcept;
  /// Article code of the buyer.
  ///
  /// Empty where there is none.
  std::string_view buyer_article() const noexcept;
  /// GTIN (EAN).
  ///
  /// Empty where there is none.
  std::string_view gtin() const noexcept;
  /// Pharmazentralnummer.
  ///
  /// Empty where there is none.
  std::string_view pzn() const noexcept;
  /// Hilfsmittelpositionsnummer, ten digits.
  ///
  /// Empty where there is none.
  std::string_view aid_number() const noexcept;
  /// Short text.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// Long text.
  ///
  /// Empty where there is none.
  std::string_view description() const noexcept;
  /// How many; in `intakt_line_unit`.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view quantity() const noexcept;
  /// Unit of the quantity as written (`C62`, `EA`, `Stk`).
  ///
  /// Empty where there is none.
  std::string_view unit() const noexcept;
  /// Price of one unit, as written. Nothing where it is a division still to be carried out: see `intakt_line_price_total`.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price() const noexcept;
  /// What is to be divided by `intakt_line_price_quantity` for the price of one unit, such as a price for 100 pieces. Nothing where
  /// `intakt_line_price` has the price.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price_total() const noexcept;
  /// What `intakt_line_price_total` is to be divided by; never zero.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price_quantity() const noexcept;
  /// Whether this line's amounts include tax, where it differs from the order.
  ///
  /// `none` where nothing is said.
  intakt::price_kind prices() const noexcept;
  /// Sum of the line as stated by the sender, discounts taken off.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view total() const noexcept;
  /// Discount on the line as a signed amount: what is added to the sum, so below zero.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view discount() const noexcept;
  /// Discount on the line in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view discount_percent() const noexcept;
  /// Tax rate in percent: `19`, not `0.19`.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax_rate() const noexcept;
  /// Tax amount of the line.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax() const noexcept;
  /// Which side of the body the article is for.
  ///
  /// `none` where nothing is said.
  intakt::side side() const noexcept;
  /// Reference of the prescription that the line rests on.
  ///
  /// Empty where there is none.
  std::string_view prescription() const noexcept;
  /// When this line is wished for.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view delivery_date() const noexcept;
  /// Options that the customer chose, such as size and colour, in the order of the file.
  ///
  /// Empty where there is none.
  list<intakt::attribute> attributes() const noexcept;
  /// Remarks on the line.
  ///
  /// Empty where there is none.
  list<std::string_view> remarks() const noexcept;
  /// Values for which the model has no field.
  ///
  /// Empty where there is none.
  list<intakt::extension> extensions() const noexcept;
  /// Where the line starts.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;

 private:
  const intakt_line* raw_;
};

/// The amounts of a line.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class line_amounts {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit line_amounts(const intakt_line_amounts* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_line_amounts* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The line, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles; none where the line
  /// states its rate.
  ///
  /// `none` where nothing is said.
  intakt::split_method split() const noexcept;
  /// What a voucher that stands as a line is: a payment has no amounts here.
  ///
  /// `none` where nothing is said.
  intakt::voucher_use voucher() const noexcept;
  /// Its part under each rate; they sum to the line.
  ///
  /// Empty where there is none.
  list<intakt::part_amounts> parts() const noexcept;

 private:
  const intakt_line_amounts* raw_;
};

/// Something that an order does not state, and without which sums cannot be told.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class missing {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit missing(const intakt_missing* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_missing* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The line, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// The charge, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t charge() const noexcept;
  /// What is missing.
  ///
  /// `none` where nothing is said.
  intakt::missing_field field() const noexcept;

 private:
  const intakt_missing* raw_;
};

/// What an order says of an article that the host does not have.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class new_article {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit new_article(const intakt_new_article* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_new_article* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The seller's code, else the GTIN, else the PZN.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// Short text.
  ///
  /// Empty where there is none.
  std::string_view name() const noexcept;
  /// GTIN (EAN).
  ///
  /// Empty where there is none.
  std::string_view gtin() const noexcept;
  /// Pharmazentralnummer.
  ///
  /// Empty where there is none.
  std::string_view pzn() const noexcept;
  /// Price of one unit, where the order states it as one number.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view price() const noexcept;
  /// Whether the price includes tax, where the order says so.
  ///
  /// `none` where nothing is said.
  intakt::price_kind prices() const noexcept;
  /// Tax rate in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax_rate() const noexcept;
  /// Unit of the quantity.
  ///
  /// Empty where there is none.
  std::string_view unit() const noexcept;

 private:
  const intakt_new_article* raw_;
};

/// Something that a clerk or a channel of the host is told.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class notice {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit notice(const intakt_notice* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_notice* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What is told.
  ///
  /// Empty where there is none.
  intakt::reason reason() const noexcept;
  /// How serious it is.
  ///
  /// `none` where nothing is said.
  intakt::severity severity() const noexcept;
  /// The clerks who want to hear of it; nobody in particular where the list is empty.
  ///
  /// Empty where there is none.
  list<std::string_view> to() const noexcept;
  /// The channels of the host that carry it, as the settings say.
  ///
  /// Empty where there is none.
  list<std::string_view> channels() const noexcept;

 private:
  const intakt_notice* raw_;
};

/// Where the number of a document or a party comes from: `intakt_numbering_number` or `intakt_numbering_range`.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class numbering {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit numbering(const intakt_numbering* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_numbering* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The whole number: the sender's, with the prefix of the settings in front.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// The name of the range in the settings that the number is drawn from when the plan is carried out.
  ///
  /// Empty where there is none.
  std::string_view range() const noexcept;

 private:
  const intakt_numbering* raw_;
};

/// What makes an order one and the same.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class order_identity {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit order_identity(const intakt_order_identity* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_order_identity* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The company of the host.
  ///
  /// Empty where there is none.
  std::string_view tenant() const noexcept;
  /// The shop.
  ///
  /// Empty where there is none.
  std::string_view source() const noexcept;
  /// What kind of document the order becomes.
  ///
  /// `none` where nothing is said.
  intakt::document_kind kind() const noexcept;
  /// The number that the shop gave the order, without blanks around it.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;

 private:
  const intakt_order_identity* raw_;
};

/// Where one value of an order comes from. There are origins only if the reader was asked to keep them (`INTAKT_READER_TRACE`).
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class origin {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit origin(const intakt_origin* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_origin* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The field that was set, such as `lines[2].quantity`: lines, charges, payments and attachments are counted from 0, parties are
  /// named by their role as in `parties.orderer.city`.
  ///
  /// Empty where there is none.
  std::string_view field() const noexcept;
  /// The rule that made the value: its place in the profile, such as `order.lines.row.quantity`.
  ///
  /// Empty where there is none.
  std::string_view rule() const noexcept;
  /// The id of the layer that the rule is of, which is that of a profile.
  ///
  /// Empty where there is none.
  std::string_view layer() const noexcept;
  /// Whose layer it is.
  ///
  /// `none` where nothing is said.
  intakt::layer level() const noexcept;
  /// The places in the input that the value was made from; none for a constant.
  ///
  /// Empty where there is none.
  list<intakt::position> positions() const noexcept;
  /// The element or attribute at the place with the same index, such as `/order/lines/line[2]/quantity`.
  ///
  /// Empty where there is none.
  list<std::string_view> paths() const noexcept;

 private:
  const intakt_origin* raw_;
};

/// Two parties of a matcher that were compared, for the callback of `intakt_matcher_dedupe`: it is there until the callback returns.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class pair {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit pair(const intakt_pair* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_pair* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The id of the party that comes first.
  ///
  /// Empty where there is none.
  std::string_view first() const noexcept;
  /// The id of the other party.
  ///
  /// Empty where there is none.
  std::string_view second() const noexcept;
  /// Whether they are one party; new stands for two different ones.
  ///
  /// `none` where nothing is said.
  intakt::verdict_outcome outcome() const noexcept;
  /// Why.
  ///
  /// `none` where nothing is said.
  intakt::verdict_kind kind() const noexcept;
  /// The sum of the weights in 1/100 bit.
  ///
  /// 0 where there is none.
  std::int64_t score() const noexcept;
  /// What speaks for and against it in one word, as `intakt_candidate_match_key` has it.
  ///
  /// Empty where there is none.
  std::string_view match_key() const noexcept;
  /// Field by field: ours is the value of the first, theirs that of the second.
  ///
  /// Empty where there is none.
  list<intakt::evidence> evidence() const noexcept;
  /// All of it; values stand masked.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_pair* raw_;
};

/// Amounts under one tax rate.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class part_amounts {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit part_amounts(const intakt_part_amounts* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_part_amounts* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Rate in percent; none where the order states tax amounts only.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view rate() const noexcept;
  /// Without tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view net() const noexcept;
  /// Tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax() const noexcept;
  /// With tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view gross() const noexcept;
  /// The target's code for the tax.
  ///
  /// Empty where there is none.
  std::string_view tax_code() const noexcept;
  /// The target's revenue account.
  ///
  /// Empty where there is none.
  intakt::revenue_account account() const noexcept;

 private:
  const intakt_part_amounts* raw_;
};

/// A person or a company. Texts are as written.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class party {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit party(const intakt_party* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_party* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What the party is in the order; 0 where the party is no one's in particular, as in an action that creates it.
  ///
  /// `none` where nothing is said.
  intakt::role role() const noexcept;
  /// Where the party stands in the input, for a party of an order.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// The number that the *sender* knows the party by, unique within the source.
  ///
  /// Empty where there is none.
  std::string_view source_id() const noexcept;
  /// The customer number in the host's numbering.
  ///
  /// Empty where there is none.
  std::string_view customer_number() const noexcept;
  /// `Herr`, `Frau`, `Mr` as written.
  ///
  /// Empty where there is none.
  std::string_view salutation() const noexcept;
  /// Academic title as written.
  ///
  /// Empty where there is none.
  std::string_view title() const noexcept;
  /// Given names.
  ///
  /// Empty where there is none.
  std::string_view given_name() const noexcept;
  /// Family name with its prefixes.
  ///
  /// Empty where there is none.
  std::string_view family_name() const noexcept;
  /// Family name at birth.
  ///
  /// Empty where there is none.
  std::string_view birth_name() const noexcept;
  /// Name of the company. A party with one is a company, its personal names are those of the contact.
  ///
  /// Empty where there is none.
  std::string_view company() const noexcept;
  /// Department or branch.
  ///
  /// Empty where there is none.
  std::string_view department() const noexcept;
  /// Day of birth.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view birth_date() const noexcept;
  /// Gender, where stated.
  ///
  /// `none` where nothing is said.
  intakt::gender gender() const noexcept;
  /// Postal address.
  ///
  /// Empty where there is none.
  intakt::address address() const noexcept;
  /// E-mail address as written.
  ///
  /// Empty where there is none.
  std::string_view email() const noexcept;
  /// Telephone number as written.
  ///
  /// Empty where there is none.
  std::string_view phone() const noexcept;
  /// Mobile number as written.
  ///
  /// Empty where there is none.
  std::string_view mobile() const noexcept;
  /// VAT identification number.
  ///
  /// Empty where there is none.
  std::string_view vat_id() const noexcept;
  /// Health insurance number of the person (KVNR).
  ///
  /// Empty where there is none.
  std::string_view insurance_number() const noexcept;
  /// Any other official number of the person or company (register number, tax number).
  ///
  /// Empty where there is none.
  std::string_view official_id() const noexcept;
  /// Further numbers with the scheme that issued them, such as `gln`, `lanr`, `bsnr`, `ik`.
  ///
  /// Empty where there is none.
  list<intakt::identifier> identifiers() const noexcept;

 private:
  const intakt_party* raw_;
};

/// A party of the order and what was decided about it.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class party_plan {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit party_plan(const intakt_party_plan* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_party_plan* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Every role that this party has in the order.
  list<intakt::role> roles() const noexcept;
  /// What was decided.
  ///
  /// `none` where nothing is said.
  intakt::decision decision() const noexcept;
  /// Why.
  ///
  /// Empty where there is none.
  intakt::reason reason() const noexcept;
  /// The action that yields the party: it links, creates or awaits it.
  ///
  /// Empty where there is none.
  std::string_view action() const noexcept;
  /// What the matcher found in the address book, or among the parties that are planned and not there yet. None for a party that was not
  /// looked up.
  ///
  /// Empty where there is none.
  intakt::verdict verdict() const noexcept;

 private:
  const intakt_party_plan* raw_;
};

/// How the order is paid or was paid.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class payment {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit payment(const intakt_payment* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_payment* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Method after the profile's tables, else in the sender's own words.
  ///
  /// Empty where there is none.
  std::string_view method() const noexcept;
  /// Amount already paid or to be paid this way.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view amount() const noexcept;
  /// Whether the money has been received.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> paid() const noexcept;
  /// When the money was received.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view date() const noexcept;
  /// Transaction number of the payment provider.
  ///
  /// Empty where there is none.
  std::string_view reference() const noexcept;
  /// Days until payment is due.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view days() const noexcept;
  /// Terms in the sender's own words.
  ///
  /// Empty where there is none.
  std::string_view terms() const noexcept;

 private:
  const intakt_payment* raw_;
};

/// What has been paid of a document.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class payment_summary {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit payment_summary(const intakt_payment_summary* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_payment_summary* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// How far it is paid.
  ///
  /// `none` where nothing is said.
  intakt::payment_state state() const noexcept;
  /// The sum of what has been received, as far as the order says how much.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view paid() const noexcept;
  /// What is left to pay; below zero where too much was paid.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view open() const noexcept;

 private:
  const intakt_payment_summary* raw_;
};

/// What to do about one order. Carry out all of its actions or none, each after those that it depends on, and report the outcomes
/// (`intakt_importer_report`). Lent by `intakt_result_plan_node`.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class plan {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit plan(const intakt_plan* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_plan* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The whole plan as one line of JSON, as `intakt_result_plan` has it; made when it is first asked for. NULL for NULL.
  std::string_view json() const noexcept;
  /// `intakt-plan/1`. A reader must refuse a format that it does not know.
  ///
  /// Empty where there is none.
  std::string_view format() const noexcept;
  /// The order.
  ///
  /// Empty where there is none.
  intakt::planned_order order() const noexcept;
  /// Whether there is anything to do.
  ///
  /// `none` where nothing is said.
  intakt::plan_status status() const noexcept;
  /// Why; for a held order every reason, not just the first.
  ///
  /// Empty where there is none.
  list<intakt::reason> reasons() const noexcept;
  /// The state of the address book that the plan was made on.
  ///
  /// Nothing where there is none.
  std::optional<std::uint64_t> address_book_snapshot() const noexcept;
  /// The state of the articles that the plan was made on.
  ///
  /// Nothing where there is none.
  std::optional<std::uint64_t> articles_snapshot() const noexcept;
  /// Who takes part and who that is.
  ///
  /// Empty where there is none.
  list<intakt::party_plan> parties() const noexcept;
  /// What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of it or none is to be
  /// carried out.
  ///
  /// Empty where there is none.
  list<intakt::action> actions() const noexcept;
  /// What a clerk is asked.
  ///
  /// Empty where there is none.
  list<intakt::review_item> reviews() const noexcept;
  /// What the host's user must be allowed to do to carry the plan out, in the order of `Right::ALL`. One that is not granted holds the
  /// order.
  list<intakt::right> rights() const noexcept;
  /// Values that the settings changed for the target.
  ///
  /// Empty where there is none.
  list<intakt::adjustment> adjustments() const noexcept;
  /// What somebody wants to hear of. Nothing waits for an answer.
  ///
  /// Empty where there is none.
  list<intakt::notice> notices() const noexcept;
  /// The sums as the sender states them.
  ///
  /// Empty where there is none.
  intakt::totals totals() const noexcept;
  /// The amounts as they are computed, with what differs from the sums above. None where the order says nothing of money, and for an
  /// order that is skipped.
  ///
  /// Empty where there is none.
  intakt::amounts amounts() const noexcept;

 private:
  const intakt_plan* raw_;
};

/// Which order a plan is for.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class planned_order {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit planned_order(const intakt_planned_order* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_planned_order* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The company of the host.
  ///
  /// Empty where there is none.
  std::string_view tenant() const noexcept;
  /// The shop.
  ///
  /// Empty where there is none.
  std::string_view source() const noexcept;
  /// What kind of document the order becomes.
  ///
  /// `none` where nothing is said.
  intakt::document_kind kind() const noexcept;
  /// The number that the shop gave the order, without blanks around it.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// The profile that read the order.
  ///
  /// Empty where there is none.
  std::string_view profile() const noexcept;
  /// Where the order stands in the input.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// SHA-256 of the order's content in lower-case hexadecimal; see `payload_sha256`.
  ///
  /// Empty where there is none.
  std::string_view payload_sha256() const noexcept;

 private:
  const intakt_planned_order* raw_;
};

/// A place in an input, counted in the bytes and characters that the sender wrote.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class position {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit position(const intakt_position* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_position* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Which document of an input of several, counted from 0 in the order of the profile's `documents`.
  ///
  /// 0 where there is none.
  std::int64_t document() const noexcept;
  /// Line, from 1. A line ends with LF; CRLF counts once.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// Column in characters, from 1.
  ///
  /// 0 where there is none.
  std::int64_t column() const noexcept;
  /// Offset in bytes from the start of the file, from 0, in the file's own encoding.
  ///
  /// 0 where there is none.
  std::int64_t byte() const noexcept;

 private:
  const intakt_position* raw_;
};

/// What was mended or is wrong. Values out of an input are shown masked, so that every text but `intakt_problem_found_value` may be
/// written to a log.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class problem {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit problem(const intakt_problem* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_problem* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The stable code, such as `order.number`: a word that programs may compare.
  ///
  /// Empty where there is none.
  std::string_view code() const noexcept;
  /// How much it matters. An order with a problem of severity error is held.
  ///
  /// `none` where nothing is said.
  intakt::severity severity() const noexcept;
  /// Everything about it in one line.
  ///
  /// Empty where there is none.
  std::string_view text() const noexcept;
  /// What is wrong, in one sentence.
  ///
  /// Empty where there is none.
  std::string_view message() const noexcept;
  /// The file, as the host named it.
  ///
  /// Empty where there is none.
  std::string_view file() const noexcept;
  /// Where it stands.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// The element or attribute, such as `/order/lines/line[2]/@id`.
  ///
  /// Empty where there is none.
  std::string_view path() const noexcept;
  /// The rule of the profile that was at work.
  ///
  /// Empty where there is none.
  std::string_view rule() const noexcept;
  /// What was found, masked to its first letter and its length.
  ///
  /// Empty where there is none.
  std::string_view found() const noexcept;
  /// What was found, as it stands in the input. May be personal data: not for logs.
  ///
  /// Empty where there is none.
  std::string_view found_value() const noexcept;
  /// What would have been right.
  ///
  /// Empty where there is none.
  std::string_view expected() const noexcept;
  /// What to do.
  ///
  /// Empty where there is none.
  std::string_view hint() const noexcept;

 private:
  const intakt_problem* raw_;
};

/// Why something was decided.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class reason {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit reason(const intakt_reason* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_reason* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The stable word.
  ///
  /// Empty where there is none.
  std::string_view code() const noexcept;
  /// One sentence without personal data.
  ///
  /// Empty where there is none.
  std::string_view text() const noexcept;
  /// The problem behind it, if there is one; its values are masked.
  ///
  /// Empty where there is none.
  intakt::problem problem() const noexcept;

 private:
  const intakt_reason* raw_;
};

/// A known party that the one of the order probably belongs to. A hint, never an identity.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class relation {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit relation(const intakt_relation* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_relation* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// What kind of relation it is.
  ///
  /// `none` where nothing is said.
  intakt::relation_kind kind() const noexcept;
  /// The id of the known party.
  ///
  /// Empty where there is none.
  std::string_view party() const noexcept;

 private:
  const intakt_relation* raw_;
};

/// A revenue account and what named it.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class revenue_account {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit revenue_account(const intakt_revenue_account* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_revenue_account* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The account.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// What named it.
  ///
  /// `none` where nothing is said.
  intakt::account_source from() const noexcept;

 private:
  const intakt_revenue_account* raw_;
};

/// A question for a clerk, with everything needed to answer it.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class review_item {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit review_item(const intakt_review_item* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_review_item* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its id in the plan, such as `review-1`.
  ///
  /// Empty where there is none.
  std::string_view id() const noexcept;
  /// The order it is about; none when the order has no number.
  ///
  /// Empty where there is none.
  intakt::order_identity order() const noexcept;
  /// Who is to answer, as the settings say.
  ///
  /// Empty where there is none.
  std::string_view owner() const noexcept;
  /// What is asked.
  ///
  /// `none` where nothing is said.
  intakt::question question() const noexcept;
  /// Why it is asked.
  ///
  /// Empty where there is none.
  intakt::reason reason() const noexcept;
  /// The roles of the party that it is about.
  list<intakt::role> roles() const noexcept;
  /// What the matcher found, with every candidate.
  ///
  /// Empty where there is none.
  intakt::verdict verdict() const noexcept;
  /// The line that it is about, counted from 1.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// The ids of the articles to choose from.
  ///
  /// Empty where there is none.
  list<std::string_view> articles() const noexcept;
  /// The answers that make sense.
  list<intakt::answer> answers() const noexcept;
  /// Whom it is about, as a hash by which a decision on it is found again; see `intakt_importer_decide`. None where no decisions are
  /// kept, and for questions that are not about who a party is.
  ///
  /// Empty where there is none.
  std::string_view subject() const noexcept;
  /// The same with all that was known about it.
  ///
  /// Empty where there is none.
  std::string_view evidence() const noexcept;
  /// The number of a decision about the party that does not fit any more, so that the question is asked again.
  ///
  /// 0 where there is none.
  std::int64_t outdated() const noexcept;
  /// The whole question, as plans have it.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_review_item* raw_;
};

/// A question of some order, as the embedded database keeps it. It keeps its number for as long as it is asked.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class review_row {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit review_row(const intakt_review_row* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_review_row* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Its number, for `intakt_importer_review_case` and `intakt_database_decide`.
  ///
  /// 0 where there is none.
  std::int64_t id() const noexcept;
  /// How far it is: `new`, `in_work` or `done`.
  ///
  /// Empty where there is none.
  std::string_view state() const noexcept;
  /// Who has it in work, or has answered it.
  ///
  /// Empty where there is none.
  std::string_view owner() const noexcept;
  /// What is asked, such as `which_party`.
  ///
  /// Empty where there is none.
  std::string_view question() const noexcept;
  /// Why, as a stable word such as `party_unclear`.
  ///
  /// Empty where there is none.
  std::string_view code() const noexcept;
  /// Why, as a sentence without personal data.
  ///
  /// Empty where there is none.
  std::string_view text() const noexcept;
  /// The source that the order is from.
  ///
  /// Empty where there is none.
  std::string_view source() const noexcept;
  /// The tenant of the order; none where the order has no number.
  ///
  /// Empty where there is none.
  std::string_view tenant() const noexcept;
  /// What kind of document the order becomes, such as `intake`; none where the order has no number.
  ///
  /// Empty where there is none.
  std::string_view kind() const noexcept;
  /// The number of the order.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// The roles of the party that it is about.
  list<intakt::role> roles() const noexcept;
  /// The answers that are possible, in the words of `intakt_database_decide` and others.
  ///
  /// Empty where there is none.
  list<std::string_view> answers() const noexcept;
  /// The ids of the candidates, best first.
  ///
  /// Empty where there is none.
  list<std::string_view> candidates() const noexcept;
  /// The number of the line that it is about, counted from 1; 0 where it is about a party or the whole order.
  ///
  /// 0 where there is none.
  std::int64_t line() const noexcept;
  /// The ids of the articles to choose from, where an article is asked for.
  ///
  /// Empty where there is none.
  list<std::string_view> articles() const noexcept;
  /// Since when it is asked: seconds since 1970 (UTC).
  ///
  /// 0 where there is none.
  std::int64_t created() const noexcept;
  /// When somebody did something with it: seconds since 1970 (UTC).
  ///
  /// 0 where there is none.
  std::int64_t changed() const noexcept;
  /// The number of the decision that answered it.
  ///
  /// 0 where there is none.
  std::int64_t decision() const noexcept;
  /// The number of a decision that does not fit any more, for which it is asked again.
  ///
  /// 0 where there is none.
  std::int64_t outdated() const noexcept;

 private:
  const intakt_review_row* raw_;
};

/// The sums of one tax rate, as the sender states them.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class tax_total {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit tax_total(const intakt_tax_total* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_tax_total* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Rate in percent.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view rate() const noexcept;
  /// Sum without tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view net() const noexcept;
  /// Tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax() const noexcept;

 private:
  const intakt_tax_total* raw_;
};

/// Why an order carries no tax, or does although its buyer has a VAT id.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class tax_treatment {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit tax_treatment(const intakt_tax_treatment* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_tax_treatment* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// The outcome.
  ///
  /// `none` where nothing is said.
  intakt::treatment_kind kind() const noexcept;
  /// What it rests on, whether met or not.
  ///
  /// Empty where there is none.
  list<intakt::condition> conditions() const noexcept;

 private:
  const intakt_tax_treatment* raw_;
};

/// The sums as the sender states them.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class totals {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit totals(const intakt_totals* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_totals* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Sum of the lines under the order's price statement.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view lines() const noexcept;
  /// Sum without tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view net() const noexcept;
  /// Tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view tax() const noexcept;
  /// Sum with tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view gross() const noexcept;
  /// The sum of the order where the format does not say whether it includes tax.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view amount() const noexcept;
  /// How many lines the sender counted.
  ///
  /// A decimal, see `intakt_decimal_parts`. Empty where there is none.
  std::string_view line_count() const noexcept;
  /// Tax by rate.
  ///
  /// Empty where there is none.
  list<intakt::tax_total> rates() const noexcept;

 private:
  const intakt_totals* raw_;
};

/// The answer to the question who a party of an order is, with everything that it rests on.
///
/// A view: it is there until the object that it was asked of is freed, and cheap to copy.
class verdict {
 public:
  /// Over what a function of the header gave; NULL is nothing, and every getter says so.
  explicit verdict(const intakt_verdict* raw = nullptr) noexcept : raw_(raw) {}
  /// What the functions of the header take.
  const intakt_verdict* raw() const noexcept { return raw_; }
  /// Whether there is anything.
  explicit operator bool() const noexcept { return raw_ != nullptr; }

  /// Same, unclear or new.
  ///
  /// `none` where nothing is said.
  intakt::verdict_outcome outcome() const noexcept;
  /// Why.
  ///
  /// `none` where nothing is said.
  intakt::verdict_kind kind() const noexcept;
  /// The id of the party that it is; present exactly when the outcome is `same`.
  ///
  /// Empty where there is none.
  std::string_view party() const noexcept;
  /// A known party that this one probably belongs to without being it; a hint, never an identity.
  ///
  /// Empty where there is none.
  intakt::relation relation() const noexcept;
  /// Every candidate worth showing, best first; equal scores by id.
  ///
  /// Empty where there is none.
  list<intakt::candidate> candidates() const noexcept;
  /// The verdict in one German sentence for a clerk, without personal data.
  ///
  /// Empty where there is none.
  std::string_view sentence_german() const noexcept;
  /// The verdict in one English sentence for a clerk, without personal data.
  ///
  /// Empty where there is none.
  std::string_view sentence_english() const noexcept;
  /// The whole verdict, as plans have it.
  ///
  /// JSON.
  std::string_view json() const noexcept;

 private:
  const intakt_verdict* raw_;
};


/// One order as the shop sent it, made by a reader. It needs its reader no longer.
class order : public detail::handle<intakt_order> {
 public:
  /// Takes over what `intakt_reader_next` gave.
  explicit order(intakt_order* raw = nullptr, bool is_faulty = false) noexcept : handle(raw), faulty_(is_faulty) {}
  /// Whether it has a problem of severity error and is not to be taken in as it is.
  bool faulty() const noexcept { return faulty_; }
  /// The number that the shop gave the order. An order without one is held.
  ///
  /// Empty where there is none.
  std::string_view number() const noexcept;
  /// The kind of document in the sender's own word or code (`standard`, `220`, `new`).
  ///
  /// Empty where there is none.
  std::string_view type() const noexcept;
  /// When the order was placed.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view date() const noexcept;
  /// When delivery is wished for.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view delivery_date() const noexcept;
  /// ISO 4217 code, upper case, as the sender wrote it after the profile's tables.
  ///
  /// Empty where there is none.
  std::string_view currency() const noexcept;
  /// Whether the prices of lines and charges include tax.
  ///
  /// `none` where nothing is said.
  intakt::price_kind prices() const noexcept;
  /// The buyer's own reference or order number.
  ///
  /// Empty where there is none.
  std::string_view reference() const noexcept;
  /// The state of the order in the shop, in the shop's own word.
  ///
  /// Empty where there is none.
  std::string_view status() const noexcept;
  /// ISO 639 code of the language of the customer.
  ///
  /// Empty where there is none.
  std::string_view language() const noexcept;
  /// The shop or sales channel within the source.
  ///
  /// Empty where there is none.
  std::string_view channel() const noexcept;
  /// How the goods are sent, in the shop's own words.
  ///
  /// Empty where there is none.
  std::string_view shipping_method() const noexcept;
  /// Whether the customer ordered without an account in the shop.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> guest() const noexcept;
  /// Who takes part, in the order of the profile's rules; at most one party in a role.
  ///
  /// Empty where there is none.
  list<intakt::party> parties() const& noexcept;
  void parties() const&& = delete;  // keep the owner in a variable
  /// What is ordered, in the order of the file.
  ///
  /// Empty where there is none.
  list<intakt::line> lines() const& noexcept;
  void lines() const&& = delete;  // keep the owner in a variable
  /// Shipping, surcharges, discounts and vouchers of the whole order.
  ///
  /// Empty where there is none.
  list<intakt::charge> charges() const& noexcept;
  void charges() const&& = delete;  // keep the owner in a variable
  /// How the order is paid or was paid.
  ///
  /// Empty where there is none.
  list<intakt::payment> payments() const& noexcept;
  void payments() const&& = delete;  // keep the owner in a variable
  /// Files that belong to the order.
  ///
  /// Empty where there is none.
  list<intakt::attachment> attachments() const& noexcept;
  void attachments() const&& = delete;  // keep the owner in a variable
  /// The sums as the sender states them.
  ///
  /// Empty where there is none.
  intakt::totals totals() const noexcept;
  /// What the customer or the shop wrote.
  ///
  /// Empty where there is none.
  list<std::string_view> remarks() const& noexcept;
  void remarks() const&& = delete;  // keep the owner in a variable
  /// Values for which the model has no field.
  ///
  /// Empty where there is none.
  list<intakt::extension> extensions() const& noexcept;
  void extensions() const&& = delete;  // keep the owner in a variable
  /// The profile that read the order.
  ///
  /// Empty where there is none.
  std::string_view profile() const noexcept;
  /// Where the record starts.
  ///
  /// Empty where there is none.
  intakt::position position() const noexcept;
  /// What was mended or is wrong. An order with a problem of severity error is held.
  ///
  /// Empty where there is none.
  list<intakt::problem> problems() const& noexcept;
  void problems() const&& = delete;  // keep the owner in a variable
  /// Where each value comes from, if the reader was asked to keep it.
  ///
  /// Empty where there is none.
  list<intakt::origin> origins() const& noexcept;
  void origins() const&& = delete;  // keep the owner in a variable
  /// The whole order as JSON, with the field names of `intakt read`; made when it is first asked for. Decimals are texts. NULL for
  /// NULL.
  std::string_view json() const noexcept;
  /// The party that stands in a role, one of `intakt_roles`; NULL when there is none.
  intakt::party party_in_role(intakt::role role) const noexcept;

 private:
  bool faulty_;
};

/// A decimal in digits and scale: 12.50 is 1250 and 2.
struct decimal {
  /// The digits, with the sign.
  std::int64_t mantissa;
  /// How many of them stand behind the point.
  std::int32_t scale;
};

/// Parts a decimal such as getters give; nothing for an empty text. `status::limit` where the digits do not fit into 64 bits.
inline returned<std::optional<decimal>> decimal_parts(std::string_view text) {
  detail::call call;
  decimal parts = {0, 0};
  const std::int32_t status = intakt_decimal_parts(text.data(), text.size(), &parts.mantissa, &parts.scale, call.error());
  return call.finish<std::optional<decimal>>(
      status, [&] { return status == INTAKT_STATUS_ABSENT ? std::nullopt : std::optional<decimal>(parts); });
}

/// Year, month, day, the second of the day (-1 without a time), and the offset from UTC in minutes where `has_offset` is 1.
using date = intakt_date;

/// Parts a date such as getters give; nothing for an empty text.
inline returned<std::optional<date>> date_parts(std::string_view text) {
  detail::call call;
  date parts = {};
  const std::int32_t status = intakt_date_parts(text.data(), text.size(), &parts, call.error());
  return call.finish<std::optional<date>>(status,
                                          [&] { return status == INTAKT_STATUS_ABSENT ? std::nullopt : std::optional<date>(parts); });
}

// ---- The library ----

/// The generation of the ABI of the library that is loaded; INTAKT_ABI_VERSION is that of the header.
inline std::uint32_t abi_version() noexcept { return intakt_abi_version(); }
/// The version of the library that is loaded, such as `0.1.0`.
inline std::string_view version() noexcept {
  return detail::view([](std::size_t* length) { return intakt_version(length); });
}
/// The number of the scheme that blocking keys are computed by; a host that stores keys stores it with them.
inline std::uint32_t key_scheme() noexcept { return intakt_key_scheme(); }
/// Whether the library that is loaded has a capability: `csv`, `gzip`, `log`, `sqlite`.
inline bool has(std::string_view capability) noexcept { return intakt_has(capability.data(), capability.size()) != 0; }

// ---- Options ----

/// A document of several that belong together.
struct document {
  /// The name of the file, for messages.
  std::string_view name;
  /// Its bytes, in any encoding.
  bytes_view data;
};

/// How far reading is. False stops it.
using reading_progress = std::function<bool(std::uint64_t bytes, std::uint64_t records)>;
/// How far an import is. False stops it; what was planned before stays.
using import_progress = std::function<bool(const intakt_progress& progress)>;

/// Options of a reader; the defaults are those of the library.
struct reader_options {
  /// The id of the profile to read by; empty to find it by what the input holds.
  std::string_view profile;
  /// `auto`, `strict` or the name of an encoding; empty for what the profile says.
  std::string_view charset;
  /// Values of the profile's parameters: a JSON object of texts.
  std::string_view parameters;
  /// The numbers of the orders that are wanted; none means all.
  std::vector<std::string_view> only;
  /// Keep where each value comes from: `order::origins`.
  bool trace = false;
  /// The most bytes of an input; 0 means any number.
  std::uint64_t input_bytes_limit = 0;
  /// The most bytes of a record, in UTF-8; 0 means 64 MiB.
  std::uint64_t record_bytes_limit = 0;
  /// The most lines of an order; 0 means 100,000.
  std::uint64_t lines_limit = 0;
  /// Told before each record and piece. False stops.
  reading_progress progress;
};

/// Options of an import; the defaults are those of the library.
struct import_options {
  /// The id of the profile to read by; empty to find it by what the input holds.
  std::string_view profile;
  /// `auto`, `strict` or the name of an encoding; empty for what the profile says.
  std::string_view charset;
  /// The numbers of the orders that are wanted; none means all.
  std::vector<std::string_view> only;
  /// Carry plans out in the importer's database as soon as they are made.
  bool apply = false;
  /// The present time where the host is, such as `2026-11-22T10:15:30`, for settings that need it.
  std::string_view now;
  /// The most bytes of an input; 0 means any number.
  std::uint64_t input_bytes_limit = 0;
  /// The most bytes of a record, in UTF-8; 0 means 64 MiB.
  std::uint64_t record_bytes_limit = 0;
  /// The most lines of an order; 0 means 100,000.
  std::uint64_t lines_limit = 0;
  /// Told before each record. False stops.
  import_progress progress;
};

/// Options of an importer.
struct importer_options {
  /// Begin without the built-in profiles.
  bool without_builtin_profiles = false;
};

/// Options of a question to a matcher.
struct query_options {
  /// The party ordered without an account.
  bool guest = false;
  /// The id of the party that the sender's number of this one is known to stand for.
  std::string_view cross_reference;
};

/// Options of an embedded database.
struct database_options {
  /// INTAKT_DATABASE_READ_ONLY, INTAKT_DATABASE_NO_CREATE and INTAKT_DATABASE_REBUILD_KEYS added up, or 0.
  std::uint32_t flags = 0;
  /// The time that is written beside what is done: seconds since 1970 (UTC). The library has no clock.
  std::int64_t now = 0;
  /// How long to wait for another program that writes, in milliseconds; 0 means five seconds.
  std::uint64_t wait_milliseconds = 0;
  /// The ISO 3166 code of the country of addresses that name none; empty for `DE`.
  std::string_view country;
  /// The key of the keyed hashes, at least 16 bytes; none for one that the file holds.
  bytes_view key;
  /// The name that runs and leases are kept under; empty for `intakt`.
  std::string_view machine;
};

namespace detail {
/// The texts of a list, as the header wants them.
struct raw_texts {
  explicit raw_texts(const std::vector<std::string_view>& list) {
    for (const auto text : list) texts.push_back(text.data()), lengths.push_back(text.size());
  }
  std::vector<const char*> texts;
  std::vector<std::uint64_t> lengths;
};

template <>
class raw_options<importer_options> {
 public:
  explicit raw_options(const importer_options& given) noexcept {
    raw_.flags = given.without_builtin_profiles ? INTAKT_IMPORTER_NO_BUILTIN_PROFILES : 0;
  }
  const intakt_importer_options* get() const noexcept { return &raw_; }

 private:
  intakt_importer_options raw_ = INTAKT_IMPORTER_OPTIONS_INIT;
};

template <>
class raw_options<query_options> {
 public:
  explicit raw_options(const query_options& given) noexcept {
    raw_.flags = given.guest ? INTAKT_QUERY_GUEST : 0;
    raw_.cross_reference = given.cross_reference.data();
    raw_.cross_reference_length = given.cross_reference.size();
  }
  const intakt_query_options* get() const noexcept { return &raw_; }

 private:
  intakt_query_options raw_ = INTAKT_QUERY_OPTIONS_INIT;
};

template <>
class raw_options<database_options> {
 public:
  explicit raw_options(const database_options& given) noexcept {
    raw_.flags = given.flags;
    raw_.now = given.now;
    raw_.wait_milliseconds = given.wait_milliseconds;
    raw_.country = given.country.data(), raw_.country_length = given.country.size();
    raw_.key = given.key.data(), raw_.key_length = given.key.size();
    raw_.machine = given.machine.data(), raw_.machine_length = given.machine.size();
  }
  const intakt_database_options* get() const noexcept { return &raw_; }

 private:
  intakt_database_options raw_ = INTAKT_DATABASE_OPTIONS_INIT;
};

template <>
class raw_options<import_options> {
 public:
  explicit raw_options(const import_options& given) : only_(given.only), progress_(given.progress) {
    raw_.flags = given.apply ? INTAKT_IMPORT_APPLY : 0;
    raw_.input_bytes_limit = given.input_bytes_limit;
    raw_.record_bytes_limit = given.record_bytes_limit;
    raw_.lines_limit = given.lines_limit;
    raw_.profile = given.profile.data(), raw_.profile_length = given.profile.size();
    raw_.charset = given.charset.data(), raw_.charset_length = given.charset.size();
    raw_.now = given.now.data(), raw_.now_length = given.now.size();
    raw_.only = only_.texts.data(), raw_.only_lengths = only_.lengths.data(), raw_.only_count = only_.texts.size();
    if (progress_) {
      raw_.progress_user_data = this;
      raw_.progress = [](void* user_data, const intakt_progress* progress) {
        return guarded([&] { return static_cast<raw_options*>(user_data)->progress_(*progress) ? 0 : 1; });
      };
    }
  }
  raw_options(const raw_options&) = delete;
  raw_options& operator=(const raw_options&) = delete;
  const intakt_import_options* get() const noexcept { return &raw_; }

 private:
  intakt_import_options raw_ = INTAKT_IMPORT_OPTIONS_INIT;
  raw_texts only_;
  import_progress progress_;
};

/// The library copies the texts and asks `progress` for as long as the reader is there.
template <>
class raw_options<reader_options> {
 public:
  explicit raw_options(const reader_options& given)
      : only_(given.only), progress_(given.progress ? std::make_unique<reading_progress>(given.progress) : nullptr) {
    raw_.flags = given.trace ? INTAKT_READER_TRACE : 0;
    raw_.input_bytes_limit = given.input_bytes_limit;
    raw_.record_bytes_limit = given.record_bytes_limit;
    raw_.lines_limit = given.lines_limit;
    raw_.profile = given.profile.data(), raw_.profile_length = given.profile.size();
    raw_.charset = given.charset.data(), raw_.charset_length = given.charset.size();
    raw_.parameters = given.parameters.data(), raw_.parameters_length = given.parameters.size();
    raw_.only = only_.texts.data(), raw_.only_lengths = only_.lengths.data(), raw_.only_count = only_.texts.size();
    if (progress_) {
      raw_.user_data = progress_.get();
      raw_.progress = [](void* user_data, std::uint64_t bytes, std::uint64_t records) {
        return guarded([&] { return (*static_cast<reading_progress*>(user_data))(bytes, records) ? 0 : 1; });
      };
    }
  }
  const intakt_reader_options* get() const noexcept { return &raw_; }
  std::unique_ptr<reading_progress> take() noexcept { return std::move(progress_); }

 private:
  intakt_reader_options raw_ = INTAKT_READER_OPTIONS_INIT;
  raw_texts only_;
  std::unique_ptr<reading_progress> progress_;
};

inline std::vector<intakt_document> raw_documents(const std::vector<document>& documents) {
  std::vector<intakt_document> made;
  for (const auto& one : documents) made.push_back({one.name.size(), one.data.size(), one.name.data(), one.data.data()});
  return made;
}
}  // namespace detail

// ---- Reading orders ----

/// A set of profiles, to read orders by, to check profiles and inputs, and to find out which profile an input is of.
class profiles : public detail::handle<intakt_profiles> {
 public:
  using handle::handle;
  /// The built-in profiles; none with INTAKT_PROFILES_NO_BUILTIN.
  static returned<profiles> create(std::uint32_t flags = 0) {
    detail::call call;
    detail::out<intakt_profiles> made;
    const std::int32_t status = intakt_profiles_new(flags, made.where(), call.error());
    return call.finish<profiles>(status, [&] { return profiles(made.release()); });
  }
  /// Adds a profile, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its file, for messages. The
  /// profile is checked as a whole; if anything is wrong the set stays as it is. Returns in `id` the id of the profile.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
  returned<std::string> add(std::string_view name, std::string_view profile);
  /// Checks a profile as `intakt_profiles_add` does, and does not add it. Returns a JSON array of what is wrong, each with `code`,
  /// `severity`, `message`, `file`, `position`, `path`, `rule`, `found`, `expected` and `hint` as far as there is any; `[]` when
  /// nothing is.
  ///
  /// `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
  returned<std::string> check(std::string_view name, std::string_view profile);
  /// Lists the profiles that read documents, by id: a JSON array of objects with `id`, `title`, `version`, `layer`, `extends` and
  /// `builtin`. Returns it.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<std::string> list() const;
  /// Gives the text of a profile as it was added. Returns it.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` when there is no profile of that id, with the one that comes nearest.
  returned<std::string> text(std::string_view id) const;
  /// Looks at the beginning of an input and tells which profile it is of. `profile` receives the id; `document`, which may be NULL, the
  /// name of the document where the profile reads several together, else NULL. Free both with `intakt_buffer_free`.
  ///
  /// `name` is the name of the file, for messages; `data` are its bytes.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_INPUT`, `INTAKT_STATUS_PROFILE` when none fits or several fit equally well.
  returned<std::pair<std::string, std::string>> detect(std::string_view name, bytes_view data) const;
  /// Checks whether an input is as its profile wants it: errors and warnings of every order, what no rule reads, which rules never
  /// match. Returns a JSON object with `profile`, `orders`, `errors`, `warnings`, `records`, `unread` and more. Values stand masked in
  /// it.
  ///
  /// `INTAKT_STATUS_INCOMPLETE` when the report has errors, `INTAKT_STATUS_USAGE`.
  returned<std::string> check_input(std::string_view name, bytes_view data, const reader_options& options = {}) const;
};

/// Where the bytes of an input come from: writes the next ones to `buffer`, at most `capacity`, and returns how many; 0 is the end. It may
/// throw.
using source = std::function<std::size_t(void* buffer, std::size_t capacity)>;

/// Reads the orders of one input, one at a time; memory is that of the largest order.
///
///     for (const auto& order : reader) ...
///
/// takes the orders that are left. A record that cannot be read is thrown; a new loop over the same reader goes on behind it. Without
/// exceptions such a loop ends there, and `failure` says why.
class reader : public detail::handle<intakt_reader> {
 public:
  /// The orders that are left.
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = intakt::order;
    using difference_type = std::ptrdiff_t;
    using pointer = const intakt::order*;
    using reference = const intakt::order&;
    explicit iterator(reader* of = nullptr) : of_(of) { ++*this; }
    const intakt::order& operator*() const noexcept { return *current_; }
    const intakt::order* operator->() const noexcept { return &*current_; }
    iterator& operator++() {
      current_.reset();
      if (of_ != nullptr) current_ = of_->advance();
      return *this;
    }
    bool operator==(const iterator& other) const noexcept { return current_.has_value() == other.current_.has_value(); }
    bool operator!=(const iterator& other) const noexcept { return !(*this == other); }

   private:
    reader* of_;
    std::optional<intakt::order> current_;
  };

  /// None; to be assigned to.
  reader() noexcept = default;

  /// Reads a document in memory, which is copied. The profiles are needed during the call only. `name` is the name of the file, for messages.
  static returned<reader> create(const profiles& by, std::string_view name, bytes_view document, const reader_options& options = {}) {
    return make(options, [&](const intakt_reader_options* raw, intakt_reader** made, intakt_error** error) {
      return intakt_reader_new(by.raw(), name.data(), name.size(), document.data(), document.size(), raw, made, error);
    });
  }
  /// Reads an input of several documents that belong together.
  static returned<reader> create(const profiles& by, const std::vector<document>& documents, const reader_options& options = {}) {
    const auto raw_documents = detail::raw_documents(documents);
    return make(options, [&](const intakt_reader_options* raw, intakt_reader** made, intakt_error** error) {
      return intakt_reader_new_documents(by.raw(), raw_documents.data(), raw_documents.size(), raw, made, error);
    });
  }
  /// Reads a file, piece by piece.
  static returned<reader> open(const profiles& by, std::string_view path, const reader_options& options = {}) {
    return make(options, [&](const intakt_reader_options* raw, intakt_reader** made, intakt_error** error) {
      return intakt_reader_open(by.raw(), path.data(), path.size(), raw, made, error);
    });
  }
  /// Reads a document in memory by the built-in profiles.
  static returned<reader> create(std::string_view name, bytes_view document, const reader_options& options = {}) {
    return create(profiles(), name, document, options);
  }
  /// Reads a file by the built-in profiles, piece by piece.
  static returned<reader> open(std::string_view path, const reader_options& options = {}) { return open(profiles(), path, options); }
  /// Reads what `bytes` gives, piece by piece.
  static returned<reader> create(const profiles& by, std::string_view name, source bytes, const reader_options& options = {}) {
    intakt_source raw_source = INTAKT_SOURCE_INIT;
    raw_source.user_data = new source(std::move(bytes));
    raw_source.read = [](void* user_data, void* buffer, std::size_t capacity, std::size_t* length) {
      return detail::guarded([&] { return *length = (*static_cast<source*>(user_data))(buffer, capacity), 0; });
    };
    raw_source.drop = [](void* user_data) { delete static_cast<source*>(user_data); };
    return make(options, [&](const intakt_reader_options* raw, intakt_reader** made, intakt_error** error) {
      return intakt_reader_new_source(by.raw(), name.data(), name.size(), &raw_source, raw, made, error);
    });
  }

  /// The next order; nothing at the end. After a record that cannot be read (`status::record`) the next call goes on behind it.
  returned<std::optional<intakt::order>> next() {
    detail::call call;
    detail::out<intakt_order> made;
    const std::int32_t status = intakt_reader_next(raw(), made.where(), call.error());
    return call.finish<std::optional<intakt::order>>(status, [&]() -> std::optional<intakt::order> {
      if (status == INTAKT_STATUS_END) return std::nullopt;
      return intakt::order(made.release(), status == INTAKT_STATUS_FAULTY);
    });
  }
  /// The orders that are left; the loop reads the first one here.
  iterator begin() { return iterator(this); }
  /// Behind the last one.
  iterator end() { return iterator(); }
  /// Why a loop ended before the end of the input; only without exceptions.
  const std::optional<intakt::error>& failure() const noexcept { return failure_; }
  /// The id of the profile that reads the input.
  std::string_view profile() const noexcept;
  /// The name of the encoding that is in force; with several documents that of the one that the records are in.
  std::string_view encoding() const noexcept;
  /// The name that the host gave the document with this number, by which positions say where they stand (`intakt_position_document`).
  /// NULL when there is none.
  list<std::string_view> documents() const& noexcept;
  void documents() const&& = delete;  // keep the owner in a variable
  /// A warning about the input as a whole, such as an encoding that is not the declared one. Borrowed from `reader`; NULL when there is
  /// none with this index.
  list<intakt::problem> warnings() const& noexcept;
  void warnings() const&& = delete;  // keep the owner in a variable
  /// How many orders were given so far; 0 for NULL.
  std::uint64_t order_count() const noexcept;
  /// How many records a filter of the profile took out so far, or `only` of the options; 0 for NULL.
  std::uint64_t filtered_count() const noexcept;
  /// How many records could not be read so far; 0 for NULL.
  std::uint64_t unreadable_count() const noexcept;

 private:
  template <class Make>
  static returned<reader> make(const reader_options& options, Make make_raw) {
    detail::call call;
    detail::raw_options<reader_options> raw(options);
    detail::out<intakt_reader> made;
    const std::int32_t status = make_raw(raw.get(), made.where(), call.error());
    return call.finish<reader>(status, [&] {
      reader one;
      static_cast<handle&>(one) = handle(made.release());
      one.progress_ = raw.take();
      return one;
    });
  }
  std::optional<intakt::order> advance() {
    auto taken = next();
#if INTAKT_EXCEPTIONS
    return taken;
#else
    if (taken) return std::move(*taken);
    failure_ = taken.error();
    return std::nullopt;
#endif
  }

  std::unique_ptr<reading_progress> progress_;
  std::optional<intakt::error> failure_;
};

// ---- The host's own data ----

/// Makes the JSON object of a party or article: `json_object().add("given_name", name).add("city", city).text()`. Empty values are left
/// out. Texts are UTF-8.
class json_object {
 public:
  /// Adds a field.
  json_object& add(std::string_view name, std::string_view value) {
    if (value.empty()) return *this;
    text_ += text_.empty() ? '{' : ',';
    put(name);
    text_ += ':';
    put(value);
    return *this;
  }
  /// The object.
  std::string text() const { return text_.empty() ? "{}" : text_ + "}"; }

 private:
  void put(std::string_view value) {
    static const char digits[] = "0123456789abcdef";
    text_ += '"';
    for (const char one : value) {
      const auto code = static_cast<unsigned char>(one);
      if (one == '"' || one == '\\') {
        text_ += '\\', text_ += one;
      } else if (code < 0x20) {
        text_ += "\\u00", text_ += digits[code >> 4], text_ += digits[code & 15];
      } else {
        text_ += one;
      }
    }
    text_ += '"';
  }
  std::string text_;
};

namespace detail {
/// The base of the host's interfaces.
class host {
 public:
  virtual ~host() = default;

 protected:
  host() = default;
  host(const host&) = default;
  host& operator=(const host&) = default;
  /// Says that this callback failed, with a number of the host's own that is not 0: `error::host_code`. To throw does it, too.
  void fail(std::int32_t code) noexcept { failed_ = code; }

 private:
  template <class Interface, class Body>
  friend std::int32_t ask(void* user_data, Body body) noexcept;
  std::int32_t failed_ = 0;
};

/// Runs a callback on the interface behind `user_data`.
template <class Interface, class Body>
std::int32_t ask(void* user_data, Body body) noexcept {
  Interface& asked = **static_cast<std::shared_ptr<Interface>*>(user_data);
  host& base = asked;
  base.failed_ = 0;
  const std::int32_t status = guarded([&] { return body(asked), 0; });
  return status != 0 ? status : base.failed_;
}

/// Keeps the interface until the library gives it back.
template <class Interface>
void* keep(std::shared_ptr<Interface> kept) {
  return new std::shared_ptr<Interface>(std::move(kept));
}
template <class Interface>
void drop(void* user_data) {
  delete static_cast<std::shared_ptr<Interface>*>(user_data);
}

inline std::string_view view(const char* text, std::size_t length) noexcept {
  return text == nullptr ? std::string_view() : std::string_view(text, length);
}
}  // namespace detail

/// Where a callback puts the parties that it finds. It is there until the callback returns.
class party_sink {
 public:
  explicit party_sink(intakt_party_sink* raw) noexcept : raw_(raw) {}
  /// Gives a party: its id in the host, the version of its row, and an object as `json_object` makes it. One that cannot be taken is an error,
  /// and makes the callback fail whatever it does then, because a party that is missing could be created a second time.
  returned<void> add(std::string_view id, std::uint64_t row_version, std::string_view json) {
    detail::call call;
    const std::int32_t status =
        intakt_party_sink_add_json(raw_, id.data(), id.size(), row_version, json.data(), json.size(), call.error());
    return call.finish<void>(status, [] {});
  }

 private:
  intakt_party_sink* raw_;
};

/// Where a callback puts the articles that it finds. It is there until the callback returns.
class article_sink {
 public:
  explicit article_sink(intakt_article_sink* raw) noexcept : raw_(raw) {}
  /// Gives an article: its id in the host, the version of its row, and an object as `json_object` makes it.
  returned<void> add(std::string_view id, std::uint64_t row_version, std::string_view json) {
    detail::call call;
    const std::int32_t status =
        intakt_article_sink_add_json(raw_, id.data(), id.size(), row_version, json.data(), json.size(), call.error());
    return call.finish<void>(status, [] {});
  }

 private:
  intakt_article_sink* raw_;
};

/// What makes an order one and the same in a ledger.
struct order_key {
  /// The company of the host.
  std::string_view tenant;
  /// The shop.
  std::string_view source;
  /// What kind of document the order becomes.
  std::string_view kind;
  /// The number of the order.
  std::string_view number;
};

/// Where a callback puts the keys of orders. It is there until the callback returns.
class order_sink {
 public:
  explicit order_sink(intakt_order_sink* raw) noexcept : raw_(raw) {}
  /// Gives the key of an order.
  returned<void> add(const order_key& key) {
    detail::call call;
    const intakt_order_key given = {key.tenant.size(), key.source.size(), key.kind.size(), key.number.size(),
                                    key.tenant.data(), key.source.data(), key.kind.data(), key.number.data()};
    const std::int32_t status = intakt_order_sink_add(raw_, &given, call.error());
    return call.finish<void>(status, [] {});
  }

 private:
  intakt_order_sink* raw_;
};

/// Where a callback puts the decisions or pairs that it finds. It is there until the callback returns.
class decision_sink {
 public:
  explicit decision_sink(intakt_decision_sink* raw) noexcept : raw_(raw) {}
  /// Gives a decision or a pair: its number, the JSON that was given to be kept, and who took it back and when; an empty `revoked_by` that
  /// nobody has.
  returned<void> add(std::int64_t id, std::string_view json, std::string_view revoked_by = {}, std::int64_t revoked_at = 0) {
    detail::call call;
    const std::int32_t status = intakt_decision_sink_add(raw_, id, json.data(), json.size(), revoked_by.data(), revoked_by.size(),
                                                         revoked_at, call.error());
    return call.finish<void>(status, [] {});
  }

 private:
  intakt_decision_sink* raw_;
};

/// The host's own address book: derive from it, and give it to `importer::set_address_book`. Beside each party the host stores the keys that
/// `importer::party_keys` computes, and asks its table by them. Plans come out the same as with a list that the importer holds.
///
/// Callbacks run on the thread that called the library, never two at once. One that fails holds the order at hand; the next one is tried.
class address_book : public detail::host {
 public:
  /// The number of the present state: another one after every change of any party. It stands in the plans.
  virtual std::uint64_t snapshot() { return 0; }
  /// How many parties there are.
  virtual std::uint64_t count() = 0;
  /// How many parties carry `key`.
  virtual std::uint64_t count_by_key(std::uint64_t key) = 0;
  /// Adds every party that carries `key`, in any order.
  virtual void parties_by_key(std::uint64_t key, party_sink& found) = 0;
  /// Adds the party with this id; nothing if there is none.
  virtual void party_by_id(std::string_view id, party_sink& found) = 0;
  /// Whether `contacts` is there. Without it no contact is linked or created below a company that the host has.
  virtual bool has_contacts() const { return false; }
  /// Adds every contact of a company.
  virtual void contacts(std::string_view company, party_sink& found) { static_cast<void>(company), static_cast<void>(found); }
  /// How many parties carry each of the keys, all at once; a table asks less often so.
  virtual void count_by_keys(const std::uint64_t* keys, std::size_t how_many, std::uint64_t* counts) {
    for (std::size_t place = 0; place < how_many; ++place) counts[place] = count_by_key(keys[place]);
  }
  /// Adds every party that carries one of the keys, in any order and as often as it comes.
  virtual void parties_by_keys(const std::uint64_t* keys, std::size_t how_many, party_sink& found) {
    for (std::size_t place = 0; place < how_many; ++place) parties_by_key(keys[place], found);
  }
  /// The scheme that the stored keys were computed by, as `key_scheme` said then. Another than the library's is refused.
  virtual std::uint32_t stored_key_scheme() const { return intakt::key_scheme(); }
};

/// The host's own articles: derive from it, and give it to `importer::set_articles`.
class articles : public detail::host {
 public:
  /// The number of the present state: another one after every change of any article.
  virtual std::uint64_t snapshot() { return 0; }
  /// Adds every article with this number. GTIN and PZN come without leading zeros: compare them with the host's own without leading zeros.
  virtual void find(article_key kind, std::string_view number, article_sink& found) = 0;
};

/// The host's own ledger: the memory of which orders were planned and what became of them. Derive from it, and give it to
/// `importer::set_ledger`.
class ledger : public detail::host {
 public:
  /// The record that was kept of an order; nothing if there is none.
  virtual std::optional<std::string> order(const order_key& key) = 0;
  /// Keeps the record of an order in place of the one before. `state` is where it stands, such as `planned`; `json` may hold personal data.
  virtual void record(const order_key& key, std::string_view state, std::string_view json) = 0;
  /// Adds the key of every order in `state`, in any order.
  virtual void orders_in(std::string_view state, order_sink& found) = 0;
  /// The id of the party that a shop's own id stands for; nothing if it is not known.
  virtual std::optional<std::string> cross_reference(std::string_view tenant, std::string_view source, std::string_view source_id) = 0;
  /// Remembers what a shop's own id of a party stands for; nothing: it is to be forgotten.
  virtual void set_cross_reference(std::string_view tenant, std::string_view source, std::string_view source_id,
                                   std::optional<std::string_view> party) = 0;
  /// Whether the next two are there. Without them none is known, and none can be remembered.
  virtual bool has_article_references() const { return false; }
  /// The article number that a shop's article code stands for; nothing if it is not known.
  virtual std::optional<std::string> article_reference(std::string_view tenant, std::string_view source, std::string_view code) {
    static_cast<void>(tenant), static_cast<void>(source), static_cast<void>(code);
    return std::nullopt;
  }
  /// Remembers what a shop's article code stands for; nothing: it is to be forgotten.
  virtual void set_article_reference(std::string_view tenant, std::string_view source, std::string_view code,
                                     std::optional<std::string_view> article) {
    static_cast<void>(tenant), static_cast<void>(source), static_cast<void>(code), static_cast<void>(article);
  }
  /// Whether the next three are there: each call of the library that writes is one transaction then.
  virtual bool has_transactions() const { return false; }
  /// Begins a transaction.
  virtual void begin() {}
  /// Keeps what was written since `begin`.
  virtual void commit() {}
  /// Takes back what was written since `begin`.
  virtual void rollback() {}
};

/// The host's memory of which numbers are drawn: derive from it, and give it to `importer::set_numbers`.
class numbers : public detail::host {
 public:
  /// The number that `holder` has, reserved or committed, and which of the two; nothing if it has none.
  virtual std::optional<std::pair<std::uint64_t, number_state>> held(std::string_view tenant, std::string_view range,
                                                                     std::string_view holder) = 0;
  /// The lowest number that is released; nothing if there is none.
  virtual std::optional<std::uint64_t> lowest_released(std::string_view tenant, std::string_view range) = 0;
  /// The highest number that anything was ever put for; nothing if there is none.
  virtual std::optional<std::uint64_t> highest(std::string_view tenant, std::string_view range) = 0;
  /// Remembers a number in place of what is known of it.
  virtual void put(std::string_view tenant, std::string_view range, std::uint64_t number, std::string_view holder,
                   number_state state) = 0;
  /// Whether the host has a customer or document of this number, as it is written, already.
  virtual bool is_taken(std::string_view range, std::string_view text) {
    static_cast<void>(range), static_cast<void>(text);
    return false;
  }
};

/// The host's own memory of what clerks have decided, and of pairs that are never one: derive from it, and give it to
/// `importer::set_decisions`. A table for each is enough, with columns for what is given beside the JSON; nothing is ever removed. Numbers
/// are 1 or more, and a later row has a higher one.
class decision_store : public detail::host {
 public:
  /// The secret key of the hashes that questions are found again by: at least 16 bytes, and always the same ones.
  virtual std::string key() = 0;
  /// How many decisions and pairs are in force, or 1 if there are any.
  virtual std::uint64_t count() = 0;
  /// Adds every decision in force with this subject, in any order.
  virtual void in_force(std::string_view subject, decision_sink& found) = 0;
  /// Adds the decision of this number, also if it was taken back; nothing if there is none.
  virtual void by_number(std::int64_t id, decision_sink& found) = 0;
  /// Adds the decisions with the `most` highest numbers, with those that were taken back.
  virtual void history(std::uint32_t most, decision_sink& found) = 0;
  /// Keeps a decision and returns its number. One in force with the same subject and evidence is taken back by it, by `by` at `at`:
  /// seconds since 1970 (UTC).
  virtual std::int64_t decide(std::string_view subject, std::string_view evidence, std::string_view json, std::string_view by,
                              std::int64_t at) = 0;
  /// Takes a decision back; whether it was in force.
  virtual bool revoke(std::int64_t id, std::string_view by, std::int64_t at) = 0;
  /// Adds every pair in force whose `one` or `other` is `whom`, in any order.
  virtual void pairs_of(std::string_view whom, decision_sink& found) = 0;
  /// Keeps that two are never one and returns the number of the pair: that of the pair in force with the same two, if there is one.
  virtual std::int64_t forbid(std::string_view one, std::string_view other, std::string_view json) = 0;
  /// Takes a pair back; whether it was in force.
  virtual bool allow(std::int64_t id, std::string_view by, std::int64_t at) = 0;
};

/// Takes an event: its level, its code, all of it as JSON. It must not call the library; what it throws is passed over.
using log_event = std::function<void(log_level level, std::string_view code, std::string_view json)>;

namespace detail {
inline intakt_address_book raw_interface(std::shared_ptr<address_book> given) {
  using kept = address_book;
  intakt_address_book made = INTAKT_ADDRESS_BOOK_INIT;
  made.key_scheme = given->stored_key_scheme();
  made.snapshot = [](void* user, std::uint64_t* number) { return ask<kept>(user, [&](kept& own) { *number = own.snapshot(); }); };
  made.count = [](void* user, std::uint64_t* number) { return ask<kept>(user, [&](kept& own) { *number = own.count(); }); };
  made.count_by_key = [](void* user, std::uint64_t key, std::uint64_t* number) {
    return ask<kept>(user, [&](kept& own) { *number = own.count_by_key(key); });
  };
  made.parties_by_key = [](void* user, std::uint64_t key, intakt_party_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      party_sink found(sink);
      own.parties_by_key(key, found);
    });
  };
  made.party_by_id = [](void* user, const char* id, std::size_t length, intakt_party_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      party_sink found(sink);
      own.party_by_id(view(id, length), found);
    });
  };
  if (given->has_contacts())
    made.contacts = [](void* user, const char* company, std::size_t length, intakt_party_sink* sink) {
      return ask<kept>(user, [&](kept& own) {
        party_sink found(sink);
        own.contacts(view(company, length), found);
      });
    };
  made.count_by_keys = [](void* user, const std::uint64_t* keys, std::size_t count, std::uint64_t* counts) {
    return ask<kept>(user, [&](kept& own) { own.count_by_keys(keys, count, counts); });
  };
  made.parties_by_keys = [](void* user, const std::uint64_t* keys, std::size_t count, intakt_party_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      party_sink found(sink);
      own.parties_by_keys(keys, count, found);
    });
  };
  made.drop = drop<kept>;
  made.user_data = keep(std::move(given));
  return made;
}

inline intakt_articles raw_interface(std::shared_ptr<articles> given) {
  using kept = articles;
  intakt_articles made = INTAKT_ARTICLES_INIT;
  made.snapshot = [](void* user, std::uint64_t* number) { return ask<kept>(user, [&](kept& own) { *number = own.snapshot(); }); };
  made.find = [](void* user, std::int32_t kind, const char* number, std::size_t length, intakt_article_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      article_sink found(sink);
      own.find(static_cast<article_key>(kind), view(number, length), found);
    });
  };
  made.drop = drop<kept>;
  made.user_data = keep(std::move(given));
  return made;
}

inline order_key key_of(const intakt_order_key* key) noexcept {
  return {view(key->tenant, static_cast<std::size_t>(key->tenant_length)), view(key->source, static_cast<std::size_t>(key->source_length)),
          view(key->kind, static_cast<std::size_t>(key->kind_length)), view(key->number, static_cast<std::size_t>(key->number_length))};
}

inline void give(const std::optional<std::string>& text, intakt_text_sink* sink) {
  if (text) intakt_text_sink_add(sink, text->data(), text->size(), nullptr);
}

inline std::optional<std::string_view> said(const char* text, std::size_t length) noexcept {
  return text == nullptr ? std::nullopt : std::optional<std::string_view>(std::string_view(text, length));
}

inline intakt_ledger raw_interface(std::shared_ptr<ledger> given) {
  using kept = ledger;
  intakt_ledger made = INTAKT_LEDGER_INIT;
  made.order = [](void* user, const intakt_order_key* key, intakt_text_sink* sink) {
    return ask<kept>(user, [&](kept& own) { give(own.order(key_of(key)), sink); });
  };
  made.record = [](void* user, const intakt_order_key* key, const char* state, std::size_t state_length, const char* json,
                   std::size_t json_length) {
    return ask<kept>(user, [&](kept& own) { own.record(key_of(key), view(state, state_length), view(json, json_length)); });
  };
  made.orders_in = [](void* user, const char* state, std::size_t length, intakt_order_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      order_sink found(sink);
      own.orders_in(view(state, length), found);
    });
  };
  made.cross_reference = [](void* user, const char* tenant, std::size_t tenant_length, const char* source, std::size_t source_length,
                            const char* id, std::size_t id_length, intakt_text_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      give(own.cross_reference(view(tenant, tenant_length), view(source, source_length), view(id, id_length)), sink);
    });
  };
  made.set_cross_reference = [](void* user, const char* tenant, std::size_t tenant_length, const char* source, std::size_t source_length,
                                const char* id, std::size_t id_length, const char* party, std::size_t party_length) {
    return ask<kept>(user, [&](kept& own) {
      own.set_cross_reference(view(tenant, tenant_length), view(source, source_length), view(id, id_length), said(party, party_length));
    });
  };
  if (given->has_article_references()) {
    made.article_reference = [](void* user, const char* tenant, std::size_t tenant_length, const char* source, std::size_t source_length,
                                const char* code, std::size_t code_length, intakt_text_sink* sink) {
      return ask<kept>(user, [&](kept& own) {
        give(own.article_reference(view(tenant, tenant_length), view(source, source_length), view(code, code_length)), sink);
      });
    };
    made.set_article_reference = [](void* user, const char* tenant, std::size_t tenant_length, const char* source,
                                    std::size_t source_length, const char* code, std::size_t code_length, const char* article,
                                    std::size_t article_length) {
      return ask<kept>(user, [&](kept& own) {
        own.set_article_reference(view(tenant, tenant_length), view(source, source_length), view(code, code_length),
                                  said(article, article_length));
      });
    };
  }
  if (given->has_transactions()) {
    made.begin = [](void* user) { return ask<kept>(user, [](kept& own) { own.begin(); }); };
    made.commit = [](void* user) { return ask<kept>(user, [](kept& own) { own.commit(); }); };
    made.rollback = [](void* user) { return ask<kept>(user, [](kept& own) { own.rollback(); }); };
  }
  made.drop = drop<kept>;
  made.user_data = keep(std::move(given));
  return made;
}

inline intakt_numbers raw_interface(std::shared_ptr<numbers> given) {
  using kept = numbers;
  intakt_numbers made = INTAKT_NUMBERS_INIT;
  made.held = [](void* user, const char* tenant, std::size_t tenant_length, const char* range, std::size_t range_length,
                 const char* holder, std::size_t holder_length, std::uint64_t* number, std::int32_t* state) {
    return ask<kept>(user, [&](kept& own) {
      if (const auto found = own.held(view(tenant, tenant_length), view(range, range_length), view(holder, holder_length)))
        *number = found->first, *state = static_cast<std::int32_t>(found->second);
    });
  };
  made.lowest_released = [](void* user, const char* tenant, std::size_t tenant_length, const char* range, std::size_t range_length,
                            std::uint64_t* number) {
    return ask<kept>(user, [&](kept& own) {
      if (const auto found = own.lowest_released(view(tenant, tenant_length), view(range, range_length))) *number = *found;
    });
  };
  made.highest = [](void* user, const char* tenant, std::size_t tenant_length, const char* range, std::size_t range_length,
                    std::uint64_t* number) {
    return ask<kept>(user, [&](kept& own) {
      if (const auto found = own.highest(view(tenant, tenant_length), view(range, range_length))) *number = *found;
    });
  };
  made.put = [](void* user, const char* tenant, std::size_t tenant_length, const char* range, std::size_t range_length,
                std::uint64_t number, const char* holder, std::size_t holder_length, std::int32_t state) {
    return ask<kept>(user, [&](kept& own) {
      own.put(view(tenant, tenant_length), view(range, range_length), number, view(holder, holder_length),
              static_cast<number_state>(state));
    });
  };
  made.is_taken = [](void* user, const char* range, std::size_t range_length, const char* text, std::size_t text_length,
                     intakt_text_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      if (own.is_taken(view(range, range_length), view(text, text_length))) give(std::string("taken"), sink);
    });
  };
  made.drop = drop<kept>;
  made.user_data = keep(std::move(given));
  return made;
}

/// Without the key, which has to be there while the struct is handed over.
inline intakt_decision_store raw_interface(std::shared_ptr<decision_store> given) {
  using kept = decision_store;
  intakt_decision_store made = INTAKT_DECISION_STORE_INIT;
  made.count = [](void* user, std::uint64_t* number) { return ask<kept>(user, [&](kept& own) { *number = own.count(); }); };
  made.in_force = [](void* user, const char* subject, std::size_t length, intakt_decision_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      decision_sink found(sink);
      own.in_force(view(subject, length), found);
    });
  };
  made.decision = [](void* user, std::int64_t id, intakt_decision_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      decision_sink found(sink);
      own.by_number(id, found);
    });
  };
  made.history = [](void* user, std::uint32_t most, intakt_decision_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      decision_sink found(sink);
      own.history(most, found);
    });
  };
  made.decide = [](void* user, const char* subject, std::size_t subject_length, const char* evidence, std::size_t evidence_length,
                   const char* json, std::size_t json_length, const char* by, std::size_t by_length, std::int64_t at, std::int64_t* id) {
    return ask<kept>(user, [&](kept& own) {
      *id = own.decide(view(subject, subject_length), view(evidence, evidence_length), view(json, json_length), view(by, by_length), at);
    });
  };
  made.revoke = [](void* user, std::int64_t id, const char* by, std::size_t length, std::int64_t at, std::int32_t* was_in_force) {
    return ask<kept>(user, [&](kept& own) { *was_in_force = own.revoke(id, view(by, length), at) ? 1 : 0; });
  };
  made.pairs_of = [](void* user, const char* whom, std::size_t length, intakt_decision_sink* sink) {
    return ask<kept>(user, [&](kept& own) {
      decision_sink found(sink);
      own.pairs_of(view(whom, length), found);
    });
  };
  made.forbid = [](void* user, const char* one, std::size_t one_length, const char* other, std::size_t other_length, const char* json,
                   std::size_t json_length, std::int64_t* id) {
    return ask<kept>(user, [&](kept& own) {
      *id = own.forbid(view(one, one_length), view(other, other_length), view(json, json_length));
    });
  };
  made.allow = [](void* user, std::int64_t id, const char* by, std::size_t length, std::int64_t at, std::int32_t* was_in_force) {
    return ask<kept>(user, [&](kept& own) { *was_in_force = own.allow(id, view(by, length), at) ? 1 : 0; });
  };
  made.drop = drop<kept>;
  made.user_data = keep(std::move(given));
  return made;
}
}  // namespace detail

// ---- Planning ----

/// The plans of one input and its account. It does not need its importer any longer.
class import_result : public detail::handle<intakt_result> {
 public:
  /// Takes over what the library gave.
  explicit import_result(intakt_result* raw = nullptr, std::exception_ptr cause = nullptr) noexcept
      : handle(raw), cause_(std::move(cause)) {}
  /// What ended the input, or which callback of the host failed; nothing where all went well. The plans of the orders before, and of those that
  /// could be planned nevertheless, are there.
  std::optional<intakt::error> fault() const {
    const intakt_error* found = intakt_result_fault(raw());
    return found == nullptr ? std::nullopt : std::optional<intakt::error>(intakt::error(found, INTAKT_STATUS_INCOMPLETE, cause_));
  }
  /// How many plans there are: one for each order that could be read, in the order of the input. 0 for NULL.
  std::size_t plan_count() const noexcept;
  /// The plan with this index, from 0, as one line of JSON after `schemas/plan-1.0.schema.json`; NULL when there is none.
  std::string_view plan_json(std::size_t index) const noexcept;
  /// The plan with this index, from 0, to be read by getters such as `intakt_plan_status`. Borrowed from `result`; NULL when there is
  /// none. It is made ready when it is first asked for.
  list<intakt::plan> plans() const& noexcept;
  void plans() const&& = delete;  // keep the owner in a variable
  /// The account, to be read by getters such as `intakt_account_read`.
  intakt::account account() const noexcept;
  /// What became of the plan with this index, from 0, if it was carried out while orders were read (`INTAKT_IMPORT_APPLY`), as JSON
  /// like that of `intakt_importer_apply`; NULL where it was not.
  std::string_view applied(std::size_t index) const noexcept;
  /// All plans, each a line of JSON with a line feed at its end. Empty when there is none.
  std::string_view plans_json() const noexcept;
  /// The account as JSON: how many records were read, planned, skipped, waiting, held, filtered and unreadable, and `entries` with the
  /// reason for every one that is not planned.
  std::string_view account_json() const noexcept;
  /// What is to be said about the input as a whole, such as an encoding that is not the declared one: a JSON array, `[]` when there is
  /// nothing.
  std::string_view warnings_json() const noexcept;
  /// The id of the profile that read the input; NULL when it was not read to its end.
  std::string_view profile() const noexcept;
  /// The name of the encoding that the input was read in; NULL when it was not read to its end.
  std::string_view encoding() const noexcept;
  /// The name that the host gave the document with this number, by which positions in plans, account and problems say where they stand
  /// (`document`; a position without it stands in 0). NULL when there is none.
  list<std::string_view> documents() const& noexcept;
  void documents() const&& = delete;  // keep the owner in a variable

 private:
  std::exception_ptr cause_;
};

/// Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.
class match : public detail::handle<intakt_match> {
 public:
  using handle::handle;
  /// The answer, to be read by getters such as `intakt_verdict_outcome`.
  intakt::verdict verdict() const noexcept;
  /// All of it as JSON. Values of the evidence stand masked; `intakt_evidence_ours_value` and `_theirs_value` show them.
  std::string_view json() const noexcept;
};

/// Customers, articles, ledger, documents and past runs in one SQLite file, and the order desk that carries plans out in it.
class database : public detail::handle<intakt_database> {
 public:
  using handle::handle;
  /// Writes a list of the database for others, record by record: `customers`, `contacts`, `articles`, `orders`, `payments`, `references`
  /// or `reviews`; `docs/export.md` has their fields. `options` is a JSON object such as `{"format":"csv","fields":["id","city"]}`;
  /// the header of C has all of them. `write` gets the bytes piece by piece; false ends the list with `status::callback`. It must not use
  /// the database. Returns how many records there are. Personal data.
  returned<std::uint64_t> export_view(std::string_view view, std::string_view options,
                                      const std::function<bool(std::string_view bytes)>& write) {
    detail::call call;
    std::uint64_t records = 0;
    const std::int32_t status = intakt_database_export(
        raw(), view.data(), view.size(), options.data(), options.size(),
        [](void* user_data, const void* bytes, std::size_t length) {
          return detail::guarded([&] {
            const auto& own = *static_cast<const std::function<bool(std::string_view)>*>(user_data);
            return own(std::string_view(static_cast<const char*>(bytes), length)) ? 0 : 1;
          });
        },
        const_cast<void*>(static_cast<const void*>(&write)), &records, call.error());
    return call.finish<std::uint64_t>(status, [&] { return records; });
  }
  /// Opens a database file, makes it if need be, and brings it up to date. `path` is its name in UTF-8; an empty one means a database
  /// in memory that is gone with its handle.
  ///
  /// `INTAKT_STATUS_USAGE` also in a build without SQLite, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when its keys are stale.
  static returned<database> open(std::string_view path, const database_options& options = {});
  /// Sets the time that is written from now on: seconds since 1970 (UTC).
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<void> set_now(std::int64_t now);
  /// Puts a list of customers into the database, all of them or none; who is there already is replaced. The list is read as for
  /// `intakt_importer_set_customers_csv`. Customers that were erased before (`intakt_database_erase`) are left out. Returns how many
  /// there were as JSON: `{"customers": …, "articles": 0, "erased": …}`; `problems`, which may be NULL, what looks wrong, as a JSON
  /// array. Free both with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list or a row of it cannot be read,
  /// `INTAKT_STATUS_STORE`; nothing is changed then.
  returned<std::pair<std::string, std::string>> import_customers_csv(std::string_view name, bytes_view list);
  /// Puts a list of articles into the database, all of them or none; which are there already are replaced. The list is read as for
  /// `intakt_importer_set_articles_csv`. Everything else is as for `intakt_database_import_customers_csv`.
  ///
  /// The status codes are those of `intakt_database_import_customers_csv`.
  returned<std::pair<std::string, std::string>> import_articles_csv(std::string_view name, bytes_view list);
  /// Adds a customer, or replaces the one with this id. Parameters as for `intakt_importer_upsert_customer_json`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
  returned<bool> upsert_customer_json(std::string_view id, std::uint64_t version, std::string_view json);
  /// Takes a customer out, but not out of documents and the ledger: see `intakt_database_erase`. Returns in `removed` 1, or 0 when
  /// there was none with this id.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<bool> remove_customer(std::string_view id);
  /// Adds a contact of a company, or replaces the one with this id. `company` is the id of the company; everything else is as for
  /// `intakt_importer_upsert_customer_json`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
  returned<void> upsert_contact_json(std::string_view company, std::string_view id, std::uint64_t version, std::string_view json);
  /// Adds an article, or replaces the one with this id. Parameters as for `intakt_article_sink_add_json`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
  returned<void> upsert_article_json(std::string_view id, std::uint64_t version, std::string_view json);
  /// Takes an article out. Returns in `removed` 1, or 0 when there was none with this id.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<bool> remove_article(std::string_view id);
  /// The customer with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data. Free
  /// `answer` with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> customer_json(std::string_view id);
  /// Puts the orders of a source in order that an earlier run left begun or planned, as after a crash. Imports that carry plans out do
  /// it by themselves. Returns what was found as JSON: `applied` and `repeated`, lists of orders, and `withdrawn`, a number.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> recover(std::string_view tenant, std::string_view source);
  /// What the time between `from` and `until` brought, source by source, and what is open now, as JSON: runs, account, new customers,
  /// open and held orders, questions. Both are seconds since 1970 (UTC). Personal data. Free `answer` with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> today(std::int64_t from, std::int64_t until);
  /// Past runs with their accounts, the latest first, at most `most`, as a JSON array. Free `answer` with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> runs(std::uint32_t most);
  /// One past run with the records that were not simply planned, as JSON: `{"run": …, "entries": […]}`, or `null` where there is none
  /// of this number. Free `answer` with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> run(std::int64_t id);
  /// Erases a person: from customers, ledger, questions and past runs, and as a party of every document; then the file is rewritten
  /// without it. Documents stay, with articles and amounts, and name nobody. `id` is the person's id. Returns what was erased as JSON.
  ///
  /// `INTAKT_STATUS_USAGE` also when nothing is known of the person, `INTAKT_STATUS_PLAN` while an order of the person is being carried
  /// out, `INTAKT_STATUS_STORE`.
  returned<std::string> erase(std::string_view id);
  /// Forgets what is older than `before`, in seconds since 1970 (UTC). `what` are numbers of `intakt_kept`, added up. Returns how much
  /// that was as JSON.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing is forgotten then.
  returned<std::string> forget(std::uint32_t what, std::int64_t before);
  /// The orders that the ledger takes for applied and that have no document, as after an older copy of the file was put back, as a JSON
  /// array. With `reopen` other than 0 they are planned and carried out anew when they are read again. Free `answer` with
  /// `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing has changed then.
  returned<std::string> reconcile(bool reopen);
  /// The questions of the database that wait for clerks. Orders that are imported with `INTAKT_IMPORT_APPLY` leave them.
  ///
  /// `filter` says which; empty for all that are not done. It is a JSON object of texts, each of which may be left out: `state` (`new`,
  /// `in_work`, `done`), `source`, `number` of the order, `question` such as `which_party`, `code` such as `party_unclear`, `owner`,
  /// `candidate`, the id of a party that is among the candidates; and `like`, the number of a question that asks the same. `reviews`
  /// receives them.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<reviews> list_reviews(std::string_view filter);
  /// Takes a question into work: it is that of `owner` then.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such question, `INTAKT_STATUS_PLAN` when it is done, `INTAKT_STATUS_STORE`.
  returned<void> take_review(std::int64_t review, std::string_view owner);
  /// Gives a question back: it is new, and anybody's.
  ///
  /// The status codes are those of `intakt_database_take_review`.
  returned<void> give_back_review(std::int64_t review);
  /// Says that a question is done with, without anything following from it. One that still holds its order is asked again when the
  /// order is planned the next time. `by` says who.
  ///
  /// The status codes are those of `intakt_database_take_review`.
  returned<void> close_review(std::int64_t review, std::string_view by);
  /// The parties that have every word of `text` in their id, names, address, numbers, e-mail address, telephone or birth date; at most
  /// `most`. Without case and accents, and the beginning of a word is enough. For a party that is none of the candidates. Looks at
  /// every party, which takes about a second for 100,000. `parties` receives them.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<found_parties> search_parties(std::string_view text, std::uint32_t most);
  /// The articles of the database that have every word of `text` in their number, GTIN, PZN or name; at most `most`. Words are compared
  /// as for `intakt_database_search_parties`. For a question about an article that is missing: the number of the one that the clerk
  /// chooses is the `party` of `assign_article`.
  ///
  /// Looks at every article. `articles` receives them.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<found_articles> search_articles(std::string_view text, std::uint32_t most);
  /// Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with them, `reject` and
  /// `later` apart. Nothing is planned yet: `intakt_importer_plan_kept` does that, or the next import.
  ///
  /// `reviews` are the numbers of `review_count` questions. `choice` is one of
  ///
  ///     assign          it is the party whose id `party` is, a candidate or any other
  ///     assign_article  the line means the article whose number `party` is, or whose id it is among those to choose from
  ///     create          it is nobody known, or no known article: the party or article is created
  ///     collective      it is booked on the collective customer of the settings
  ///     placeholder     the line is booked on the placeholder of the settings
  ///     split           the company is the customer, the person a contact below it; `party` is the id of the company, empty for a new one
  ///     reject          the order is not taken in
  ///     later           nothing; that somebody has seen it is kept
  ///
  /// `party` is empty for all others. `by` says who decides; when is what `intakt_database_set_now` says. Returns the decisions as a
  /// JSON array: `decision`, its number, `review`, `also`, the questions that are answered with it, `orders` that can be planned again
  /// now, `flags` of the party.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when a question is done or does not have
  /// this answer, or is about somebody who is never this party, `INTAKT_STATUS_STORE`; nothing has changed then.
  returned<std::string> decide(const std::vector<std::int64_t>& reviews, std::string_view choice, std::string_view party,
                               std::string_view by);
  /// What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who revoked it. Free `answer` with
  /// `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
  returned<std::string> decisions(std::uint32_t most);
  /// Says that the party of a question is never `party`, whatever will prove the contrary. `by` says who. Returns in `pair` the number
  /// of the pair.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when the question is not about who a
  /// party is, `INTAKT_STATUS_STORE`.
  returned<std::int64_t> never(std::int64_t review, std::string_view party, std::string_view by);
  /// Says that two parties of the address book are never one: an order's party that is the one is not taken for the other. `by` says
  /// who. Returns in `pair` the number of the pair.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such party or both are the same, `INTAKT_STATUS_STORE`.
  returned<std::int64_t> never_same(std::string_view one, std::string_view other, std::string_view by);
  /// Takes a pair of `intakt_database_never` or `intakt_database_never_same` back.
  ///
  /// `INTAKT_STATUS_USAGE` also when it is not in force, `INTAKT_STATUS_STORE`.
  returned<void> revoke_never(std::int64_t pair, std::string_view by);
  /// Says what a clerk has to know of a party, in place of what was said before. It is shown with every candidate and after every
  /// answer that names the party, and decides nothing. `flags` are numbers of `INTAKT_PARTY_…` added up, or 0.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such party, `INTAKT_STATUS_STORE`.
  returned<void> flag_party(std::string_view party, std::uint32_t flags);
  /// Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it was before, all else
  /// stays. With `apply` 0 nothing is changed, and the answer tells what would be.
  ///
  /// An empty `tenant` is `default`, an empty `kind` is `intake`. Returns what becomes of each thing that was written, as JSON; with
  /// `apply` also `state`: `undone` if nothing of the order is left, and it is passed over when it is read again, until
  /// `intakt_database_take_in_again`.
  ///
  /// `INTAKT_STATUS_USAGE` also when nothing is known of what was carried out, `INTAKT_STATUS_STORE`; nothing has changed then.
  returned<std::string> undo(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number, bool apply);
  /// Lets an order that was taken back or refused be planned again when it is read the next time, or by `intakt_importer_plan_kept` if
  /// it is kept. The order is named as for `intakt_database_undo`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it was neither taken back nor refused, `INTAKT_STATUS_STORE`.
  returned<void> take_in_again(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number);
};

/// Questions of the embedded database that wait for clerks, or are answered.
class reviews : public detail::handle<intakt_reviews> {
 public:
  using handle::handle;
  /// The questions, the oldest first.
  ///
  /// Empty where there is none.
  list<intakt::review_row> rows() const& noexcept;
  void rows() const&& = delete;  // keep the owner in a variable
  /// All of them as a JSON array.
  ///
  /// Empty where there is none.
  std::string_view json() const noexcept;
};

/// A question with everything that a clerk needs to answer it: what the order says, and every candidate beside it. Personal data.
class review_case : public detail::handle<intakt_review_case> {
 public:
  using handle::handle;
  /// The question.
  ///
  /// Empty where there is none.
  intakt::review_row row() const noexcept;
  /// Whether the order is kept, so that it can be planned again without its file.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> is_kept() const noexcept;
  /// When the order was placed.
  ///
  /// ISO 8601, see `intakt_date_parts`. Empty where there is none.
  std::string_view date() const noexcept;
  /// The sum of the order with its currency, as the sender states them, such as `10.00 EUR`.
  ///
  /// Empty where there is none.
  std::string_view total() const noexcept;
  /// How many lines the order has.
  ///
  /// 0 where there is none.
  std::int64_t lines() const noexcept;
  /// Whether the customer ordered without an account.
  ///
  /// Nothing where nothing is said.
  std::optional<bool> is_guest() const noexcept;
  /// What the order says of the party that is asked about.
  ///
  /// Empty where there is none.
  intakt::party party() const noexcept;
  /// Every candidate, best first.
  ///
  /// Empty where there is none.
  list<intakt::case_candidate> candidates() const& noexcept;
  void candidates() const&& = delete;  // keep the owner in a variable
  /// What the order says in the line that is asked about, where an article is asked for.
  ///
  /// Empty where there is none.
  intakt::case_line ordered() const noexcept;
  /// The articles to choose from, where an article is asked for.
  ///
  /// Empty where there is none.
  list<intakt::found_article> choices() const& noexcept;
  void choices() const&& = delete;  // keep the owner in a variable
  /// The whole case as JSON.
  ///
  /// Empty where there is none.
  std::string_view json() const noexcept;
};

/// Parties that have every word of a search. Personal data.
class found_parties : public detail::handle<intakt_found_parties> {
 public:
  using handle::handle;
  /// The parties, in the order in which they came into the address book.
  ///
  /// Empty where there is none.
  list<intakt::found_party> parties() const& noexcept;
  void parties() const&& = delete;  // keep the owner in a variable
  /// All of them as a JSON array of `{"id": …, "flags": […], "party": {…}}`.
  ///
  /// Empty where there is none.
  std::string_view json() const noexcept;
};

/// Articles that have every word of a search.
class found_articles : public detail::handle<intakt_found_articles> {
 public:
  using handle::handle;
  /// The articles, by id.
  ///
  /// Empty where there is none.
  list<intakt::found_article> articles() const& noexcept;
  void articles() const&& = delete;  // keep the owner in a variable
  /// All of them as a JSON array of articles as `intakt_article_sink_add_json` takes them, with `version`.
  ///
  /// Empty where there is none.
  std::string_view json() const noexcept;
};

/// The host's parties in an index, and the settings that decide who is who.
class matcher : public detail::handle<intakt_matcher> {
 public:
  using handle::handle;
  /// Gives every pair of parties that is, or may be, one party to `each`, in the order of their ids; with a `min_score` every pair of at least
  /// that score in 1/100 bit. `each` may ask the matcher and must not change it; false ends the search.
  returned<void> dedupe(const std::function<bool(const pair& found)>& each, std::int32_t min_score = INTAKT_ANY_SCORE) const {
    detail::call call;
    struct asked {
      const std::function<bool(const pair& found)>& each;
      bool stopped;
    } state = {each, false};
    std::int32_t status = intakt_matcher_dedupe(
        raw(), min_score,
        [](void* user_data, const intakt_pair* found) {
          return detail::guarded([&] {
            auto& own = *static_cast<asked*>(user_data);
            own.stopped = !own.each(pair(found));
            return own.stopped ? 1 : 0;
          });
        },
        &state, call.error());
    if (state.stopped) status = INTAKT_STATUS_OK;
    return call.finish<void>(status, [] {});
  }
  /// Makes a matcher without parties.
  ///
  /// `settings` is a TOML text as for `intakt_importer_new`, of which `[matching]` counts: `identity` (`patient` or `trade`), the
  /// country, declared keys, limits and scores; an empty one means the defaults. `source` names the shop whose layer of the settings
  /// counts, and may be empty. `weights` are the bytes of a weights file, which win over those of the settings; none means those of the
  /// settings.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column, `INTAKT_STATUS_MATCHING` for a weights file that is wrong.
  static returned<matcher> create(std::string_view settings = {}, std::string_view source = {}, bytes_view weights = {});
  /// Adds a party, or replaces the one with this id. `version` is the host's version of the row; an older one than the matcher has
  /// changes nothing, because notices of changes may overtake each other. `json` is an object as for
  /// `intakt_importer_upsert_customer_json`.
  ///
  /// Returns in `changed` 1, or 0 when the version was older.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
  returned<bool> upsert_json(std::string_view id, std::uint64_t version, std::string_view json);
  /// Takes a party out. Returns in `removed` 1, or 0 when there was none with this id.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<bool> remove(std::string_view id);
  /// How many parties there are, through `count`.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<std::uint64_t> count() const;
  /// The party with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data. Returns the
  /// text.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<std::string> party_json(std::string_view id) const;
  /// The blocking keys of a party under the matcher's settings, as `intakt_importer_party_keys` computes them. `json` is an object as
  /// for `intakt_importer_upsert_customer_json`. Returns the keys; free them with `intakt_keys_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
  returned<std::vector<std::uint64_t>> keys(std::string_view json) const;
  /// Decides who a party is. `json` is an object as for `intakt_importer_upsert_customer_json`. Returns the verdict with its candidates
  /// and evidence.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
  returned<match> query_json(std::string_view json, const query_options& options = {}) const;
  /// Keeps two parties apart for `intakt_matcher_dedupe`: somebody has said that `one` and `other`, which are ids, are two, whatever
  /// will prove the contrary. It holds from either side, before the parties are there as well as after they were replaced, loaded or
  /// taken out. `intakt_matcher_save` does not save it.
  ///
  /// `INTAKT_STATUS_USAGE` also when both are the same id: a party is always itself.
  returned<void> never_same(std::string_view one, std::string_view other);
  /// Takes back that two parties are never one, whichever of them is named first. Returns in `removed` 1, or 0 when nobody had said so.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<bool> revoke_never(std::string_view one, std::string_view other);
  /// The parties of the matcher as bytes, to be given to `intakt_matcher_load` in place of feeding them again. Equal matchers give
  /// equal bytes. **They hold personal data in the clear**: keep them as carefully as the address book. Write them to a new file and
  /// rename it over the old one. Returns them; free them with `intakt_bytes_free`.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<std::vector<std::uint8_t>> save() const;
  /// Replaces the parties of the matcher by those that `intakt_matcher_save` gave. Feed it what has changed since: the versions of the
  /// rows are those of that time.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_MATCHING` for bytes that are damaged (checksum), cut off, of another version or key scheme,
  /// or saved under settings of another country. The parties stay as they are then; feed them from the address book instead.
  returned<void> load(bytes_view bytes);
};

/// How something that a plan has written is now, for `importer::undo`.
using written_state = std::function<written(written_kind kind, std::string_view id)>;

/// Settings, profiles, customers, articles and the ledger of one tenant, and the way from bytes to plans.
class importer : public detail::handle<intakt_importer> {
 public:
  using handle::handle;
  /// Reads the orders of one input and plans each of them. `source` names the shop, `name` the file, for messages. What is wrong with the input
  /// as a whole is `import_result::fault`; the orders before it are there.
  returned<import_result> import(std::string_view source, std::string_view name, bytes_view data, const import_options& options = {}) {
    detail::call call;
    const detail::raw_options<import_options> raw_given(options);
    detail::out<intakt_result> made;
    const std::int32_t status = intakt_importer_import(raw(), source.data(), source.size(), name.data(), name.size(), data.data(),
                                                       data.size(), raw_given.get(), made.where(), call.error());
    return call.finish<import_result>(status, [&] { return import_result(made.release(), call.take()); });
  }
  /// Reads the orders of an input of several documents that belong together, and plans each of them.
  returned<import_result> import(std::string_view source, const std::vector<document>& documents, const import_options& options = {}) {
    detail::call call;
    const detail::raw_options<import_options> raw_given(options);
    const auto raw_documents = detail::raw_documents(documents);
    detail::out<intakt_result> made;
    const std::int32_t status =
        intakt_importer_import_documents(raw(), source.data(), source.size(), raw_documents.data(), raw_documents.size(),
                                         raw_given.get(), made.where(), call.error());
    return call.finish<import_result>(status, [&] { return import_result(made.release(), call.take()); });
  }
  /// Lets the host's own address book be asked, until the importer is gone or gets another one. nullptr goes back to the importer's list.
  returned<void> set_address_book(std::shared_ptr<address_book> own) {
    return set_interface(std::move(own), intakt_importer_set_address_book);
  }
  /// Lets the host's own articles be asked.
  returned<void> set_articles(std::shared_ptr<articles> own) { return set_interface(std::move(own), intakt_importer_set_articles); }
  /// Keeps the ledger in the host's own database.
  returned<void> set_ledger(std::shared_ptr<ledger> own) { return set_interface(std::move(own), intakt_importer_set_ledger); }
  /// Lets the host remember which numbers are drawn.
  returned<void> set_numbers(std::shared_ptr<numbers> own) { return set_interface(std::move(own), intakt_importer_set_numbers); }
  /// Lets plans follow what clerks have decided, which the host keeps.
  returned<void> set_decisions(std::shared_ptr<decision_store> own) {
    const std::string key = own == nullptr ? std::string() : own->key();
    const auto set = [&key](intakt_importer* importer, const intakt_decision_store* given, intakt_error** error) {
      if (given == nullptr) return intakt_importer_set_decisions(importer, nullptr, error);
      intakt_decision_store made = *given;
      made.key = key.data();
      made.key_length = key.size();
      return intakt_importer_set_decisions(importer, &made, error);
    };
    return set_interface(std::move(own), set);
  }
  /// Tells the host's log what is done; an empty function ends that.
  returned<void> set_log(log_event event, log_level level = log_level::info) {
    detail::call call;
    intakt_log made = INTAKT_LOG_INIT;
    made.level = static_cast<std::int32_t>(level);
    made.user_data = new log_event(std::move(event));
    made.event = [](void* user, std::int32_t at, const char* code, std::size_t code_length, const char* json, std::size_t json_length) {
#if INTAKT_EXCEPTIONS
      try {
#endif
        const auto& told = *static_cast<log_event*>(user);
        if (told) told(static_cast<log_level>(at), detail::view(code, code_length), detail::view(json, json_length));
#if INTAKT_EXCEPTIONS
      } catch (...) {
      }
#endif
    };
    made.drop = [](void* user) { delete static_cast<log_event*>(user); };
    const std::int32_t status = intakt_importer_set_log(raw(), &made, call.error());
    return call.finish<void>(status, [] {});
  }
  /// Makes the plan that takes another one back, as JSON. `journal` is what `journal` gave; `asked` says how each thing is now.
  returned<std::string> undo(std::string_view journal_text, const written_state& asked) {
    detail::call call;
    detail::out<intakt_buffer> answer;
    const std::int32_t status = intakt_importer_undo(
        raw(), journal_text.data(), journal_text.size(),
        [](void* user_data, std::int32_t kind, const char* id, std::size_t id_length, std::int32_t* now) {
          return detail::guarded([&] {
            const auto& own = *static_cast<const written_state*>(user_data);
            *now = static_cast<std::int32_t>(own(static_cast<written_kind>(kind), detail::view(id, id_length)));
            return 0;
          });
        },
        const_cast<written_state*>(&asked), answer.where(), call.error());
    return call.finish<std::string>(status, [&] { return detail::text_of(answer.get()); });
  }
  /// Tells which actions of a plan were taken back; `intakt_importer_settle_undo` says more.
  returned<std::string> settle_undo(std::string_view journal_text, const std::vector<std::string_view>& actions) {
    detail::call call;
    const detail::raw_texts given(actions);
    detail::out<intakt_buffer> answer;
    const std::int32_t status =
        intakt_importer_settle_undo(raw(), journal_text.data(), journal_text.size(), given.texts.data(), given.lengths.data(),
                                    given.texts.size(), answer.where(), call.error());
    return call.finish<std::string>(status, [&] { return detail::text_of(answer.get()); });
  }
  /// `begin` for the order of a plan.
  returned<void> begin(const plan& of) {
    const auto key = of.order();
    return begin(key.tenant(), key.source(), to_string(key.kind()), key.number());
  }
  /// `report` for an action of a plan: the settlement as JSON. `text` is the id of what was made, or the reason.
  returned<std::string> report(const plan& of, const action& done, outcome became, std::string_view text = {}) {
    const auto key = of.order();
    return report(key.tenant(), key.source(), to_string(key.kind()), key.number(), done.id(), became, text);
  }
  /// Makes an importer with the built-in profiles, no customers, no articles and an empty ledger.
  ///
  /// `settings` is a TOML text as in `docs/settings.md`; an empty one means the defaults.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
  static returned<importer> create(std::string_view settings = {}, const importer_options& options = {});
  /// Adds a profile of the host's own, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its file,
  /// for messages. The profile is checked as a whole.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
  returned<void> add_profile(std::string_view name, std::string_view profile);
  /// Replaces all customers of the importer by those of a list: CSV with a header line, in UTF-8, UTF-16 or Windows-1252, with comma,
  /// semicolon or tab. Columns, all but `id` optional: id, customer_number, salutation, title, given_name, family_name, birth_name,
  /// company, department, birth_date, gender, street, house_number, address_line2, postal_code, city, state, country, email, phone,
  /// mobile, vat_id, insurance_number, official_id. The version of each row is 0.
  ///
  /// `name` is the name of the list, for messages. Returns in `problems` a JSON array of what was left out or looks wrong, `[]` when
  /// there is nothing.
  ///
  /// `INTAKT_STATUS_INCOMPLETE` when a row or cell was left out, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list cannot be
  /// read (the customers stay then), `INTAKT_STATUS_USAGE` also when an address book of the host's own is set.
  returned<std::string> set_customers_csv(std::string_view name, bytes_view list);
  /// Replaces all articles of the importer by those of a list, read as for `intakt_importer_set_customers_csv`. Columns, all but
  /// `number` optional: number, name, gtin, pzn, price, tax_rate, unit. The number is the id of the article.
  ///
  /// The status codes are those of `intakt_importer_set_customers_csv`.
  returned<std::string> set_articles_csv(std::string_view name, bytes_view list);
  /// Adds a customer, or replaces the one with this id. `version` is the host's version of the row; an older one than the importer has
  /// changes nothing, because notices of changes may overtake each other. `json` is an object with the columns of
  /// `intakt_importer_set_customers_csv` but the id, as texts; `source_id`, `address` and `identifiers` may stand in it as plans have
  /// them. A name that is not known is an error.
  ///
  /// Returns in `changed` 1, or 0 when the version was older.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
  returned<bool> upsert_customer_json(std::string_view id, std::uint64_t version, std::string_view json);
  /// Takes a customer out. Returns in `removed` 1, or 0 when there was none with this id.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<bool> remove_customer(std::string_view id);
  /// Computes the blocking keys of a party, for a host that stores them (see `intakt_address_book`). `json` is an object as for
  /// `intakt_importer_upsert_customer_json`. The country of addresses that name none is that of the importer's settings. Returns the
  /// keys; free them with `intakt_keys_free`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
  returned<std::vector<std::uint64_t>> party_keys(std::string_view json) const;
  /// Replaces the settings of an importer, from the next import on. If anything is wrong the old ones stay. The tenant and
  /// `matching.country` cannot be changed while there are customers or a ledger that rest on them: make a new importer for that.
  ///
  /// `INTAKT_STATUS_USAGE` also for another tenant or country, `INTAKT_STATUS_SETTINGS` with line and column.
  returned<void> set_settings(std::string_view settings);
  /// Draws a number for a customer or document that a plan says to give one of a range (`{"range": …}` in the plan). To be called when
  /// the plan is carried out, before what it is for is written.
  ///
  /// `source` is the shop, by whose settings the range is looked for; `range` is its name; `holder` says what it is for, such as the
  /// order's number and the action's id. Who holds a number already gets that one. Returns it as it is written.
  ///
  /// `INTAKT_STATUS_USAGE` also for a range that the settings do not have, `INTAKT_STATUS_PLAN` when the range has no number left or is
  /// the host's own, `INTAKT_STATUS_CALLBACK`.
  returned<std::string> reserve_number(std::string_view source, std::string_view range, std::string_view holder);
  /// Keeps a number for good: what it was drawn for is written. Parameters as for `intakt_importer_reserve_number`. A second time
  /// changes nothing.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when `holder` has no number, `INTAKT_STATUS_CALLBACK`.
  returned<void> commit_number(std::string_view source, std::string_view range, std::string_view holder);
  /// Gives a number back: what it was drawn for is not written and will not be. Parameters as for `intakt_importer_reserve_number`.
  /// Without a number nothing happens.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the number is committed, `INTAKT_STATUS_CALLBACK`.
  returned<void> release_number(std::string_view source, std::string_view range, std::string_view holder);
  /// Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. Not needed: the first report
  /// does it, too.
  ///
  /// The order is named as its plan does: by tenant, source, kind of document and number. An empty `tenant` or `kind` is that of the
  /// settings.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned, `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where
  /// the memory is the host's or a database.
  returned<void> begin(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number);
  /// Reports what became of one action of a plan. Checks (`link_party`, `check_article`, `use_placeholder`) need no report of their
  /// own. To report the same outcome again changes nothing; one that contradicts an earlier one is refused.
  ///
  /// The order is named as for `intakt_importer_begin`, `action` is the action's id in the plan, `outcome` a number of
  /// `intakt_outcome`, `text` what that number says or empty. Returns in `settlement` what followed as JSON: where the order stands,
  /// and which orders that waited for it are free now (`released`) or held (`held`).
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the outcome is refused, `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where
  /// the memory is the host's or a database.
  returned<std::string> report(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number,
                               std::string_view action, intakt::outcome outcome, std::string_view text);
  /// Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Orders that wait for it are held.
  /// Order and `settlement` as for `intakt_importer_report`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned or waiting, `INTAKT_STATUS_CALLBACK` or
  /// `INTAKT_STATUS_STORE` where the memory is the host's or a database.
  returned<std::string> withdraw(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number);
  /// The ledger as text, to be kept and given to `intakt_importer_ledger_load` in the next run. Equal ledgers give equal bytes. It
  /// holds the data of parties whose creation is planned: keep it as carefully as the address book. Returns the text.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<std::string> ledger_save() const;
  /// Replaces the ledger by one that was saved.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it is damaged or of another version; the ledger stays then.
  returned<void> ledger_load(bytes_view ledger);
  /// What was written for an order whose outcomes were reported, as JSON, to be kept by the host for `intakt_importer_undo`. It holds
  /// old and new values of changed fields: keep it as carefully as the address book. `result` and `index` name the plan. Returns the
  /// text.
  ///
  /// `INTAKT_STATUS_USAGE` also when the result has no such plan, `INTAKT_STATUS_PLAN` when the ledger does not know its order,
  /// `INTAKT_STATUS_CALLBACK`.
  returned<std::string> journal(const import_result& result, std::size_t index);
  /// Lets an order that was taken back be planned again when it comes the next time. The order is named as for `intakt_importer_begin`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not `undone`, `INTAKT_STATUS_CALLBACK`.
  returned<void> plan_again(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number);
  /// Answers a question of a plan, for a host that keeps decisions (`intakt_importer_set_decisions`). The answer holds for exactly what
  /// was asked: for the same party with the same candidates, in every order, and for this order alone where its data would not tell two
  /// people apart. Nothing is planned yet: read the order again.
  ///
  /// `plan` is the JSON of the plan (`intakt_plan_json`), which the host may have kept for any time; `review` the id of the question in
  /// it, such as `review-1`. `choice`, `party` and `by` are as for `intakt_database_decide`; `at` says when: seconds since 1970 (UTC).
  /// `reject` also takes the order out of what is to be done. Returns in `decision` the number of the decision.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
  /// the question does not have this answer or is about somebody who is never this party; `INTAKT_STATUS_CALLBACK`.
  returned<std::int64_t> decide(std::string_view plan, std::string_view review, std::string_view choice, std::string_view party,
                                std::string_view by, std::int64_t at);
  /// What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who took it back. For a host that keeps
  /// decisions. Free `answer` with `intakt_buffer_free`.
  ///
  /// `INTAKT_STATUS_USAGE` also when the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
  returned<std::string> decisions(std::uint32_t most);
  /// Takes a decision back, for a host that keeps decisions: the question is asked again when the order is read the next time. What was
  /// carried out because of it stays; `intakt_importer_undo` takes that back. `by` and `at` are as for `intakt_importer_decide`.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such decision or the importer keeps none, `INTAKT_STATUS_PLAN` when it is taken back
  /// already, `INTAKT_STATUS_CALLBACK`.
  returned<void> take_back_decision(std::int64_t decision, std::string_view by, std::int64_t at);
  /// Says that the party of a question is never `party`, whatever will prove the contrary, for a host that keeps decisions. `plan` and
  /// `review` name the question, `by` and `at` are as for `intakt_importer_decide`. Returns in `pair` the number of the pair.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
  /// the question is not about who a party is; `INTAKT_STATUS_CALLBACK`.
  returned<std::int64_t> never(std::string_view plan, std::string_view review, std::string_view party, std::string_view by,
                               std::int64_t at);
  /// Says that two parties of the address book are never one, for a host that keeps decisions: an order's party that is the one is not
  /// taken for the other. Everything else is as for `intakt_importer_never`.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such party, both are the same, or the importer keeps no decisions;
  /// `INTAKT_STATUS_CALLBACK`.
  returned<std::int64_t> never_same(std::string_view one, std::string_view other, std::string_view by, std::int64_t at);
  /// Takes a pair of `intakt_importer_never` or `intakt_importer_never_same` back. `by` and `at` are as for `intakt_importer_decide`.
  ///
  /// `INTAKT_STATUS_USAGE` also when it is not in force or the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
  returned<void> take_back_never(std::int64_t pair, std::string_view by, std::int64_t at);
  /// Lets the importer look for customers and articles in a database and keep its memory there, in place of everything else that was
  /// set. NULL goes back to that. The importer keeps the database open; the handle may be freed. The country of the settings must be
  /// that of the database.
  ///
  /// A database without articles says nothing about them: plans then say that nobody has checked them.
  ///
  /// `INTAKT_STATUS_USAGE`.
  returned<void> set_database(const database& database);
  /// Carries a plan of a result out in the database of its importer, all of it or nothing. For a host that lets a clerk look first;
  /// `INTAKT_IMPORT_APPLY` does it while orders are read.
  ///
  /// Returns what became of it as JSON: `{"applied": "done", "number": …}` with the number of the document, `{"applied": "not_due"}`
  /// for a plan that holds or skips its order, `{"applied": "stopped", "action": …, "problem": …}` when the data have changed since;
  /// the order is planned anew when it is read again then.
  ///
  /// `INTAKT_STATUS_USAGE` also when the importer has no database or the result has no such plan, `INTAKT_STATUS_STORE`,
  /// `INTAKT_STATUS_PLAN`.
  returned<std::string> apply(const import_result& result, std::size_t index);
  /// A question of the importer's database side by side with every candidate: per field what the order says, what the candidate has,
  /// and what it would have by the importer's settings. `review` is its number. `review_case` receives it.
  ///
  /// `INTAKT_STATUS_USAGE` also when the importer has no database or the database no such question, `INTAKT_STATUS_STORE`.
  returned<review_case> look_at_review(std::int64_t review);
  /// What would follow if questions were answered so: they are answered, every order that would change is planned, and all of it is
  /// taken back. Parameters as for `intakt_database_decide`; `now` is the time at the clerk's as in `intakt_import_options`, or empty.
  /// Returns it as JSON: `reviews` that would be answered, `orders` with what their plans would be, and `unkept` orders that would have
  /// to be read again.
  ///
  /// The status codes are those of `intakt_database_decide`; `INTAKT_STATUS_USAGE` also when the importer has no database.
  returned<std::string> preview_decision(const std::vector<std::int64_t>& reviews, std::string_view choice, std::string_view party,
                                         std::string_view by, std::string_view now);
  /// Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked on them since, and
  /// planned again with those that were only planned. With `apply` 0 nothing is changed, not even the decision, and the answer tells
  /// what would be. `by` says who; `now` is as for `intakt_importer_preview_decision`.
  ///
  /// Returns what follows as JSON: `decision`, `orders` that it was followed for with what takes them back, and `planned`.
  ///
  /// `INTAKT_STATUS_USAGE` also when there is no such decision or the importer has no database, `INTAKT_STATUS_PLAN` when it is revoked
  /// already, `INTAKT_STATUS_STORE`; nothing has changed then.
  returned<std::string> revoke_decision(std::int64_t decision, std::string_view by, bool apply, std::string_view now);
  /// Plans orders again that the importer's database keeps since questions about them were open: on the present data and decisions,
  /// without their files. With `apply` other than 0 what can be carried out is carried out, else nothing has changed afterwards.
  ///
  /// The order is named as for `intakt_importer_begin`; an empty `number` means every order that is kept, whatever the others say.
  /// `now` is as for `intakt_importer_preview_decision`. Returns a JSON array: `order`, `before`, `status`, `reasons`, `parties`,
  /// `questions`, and `applied` where it was to be carried out. Orders that are not kept, or done with, are not in it.
  ///
  /// `INTAKT_STATUS_USAGE` also when the importer has no database, `INTAKT_STATUS_STORE`; what was carried out before stays so.
  returned<std::string> plan_kept(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number,
                                  bool apply, std::string_view now);
  /// Decides who a party is in the address book that the importer looks into: its list, the host's own by callbacks, or a database.
  /// `source` is the shop whose settings count; `json`, `options` and `answer` are as for `intakt_matcher_query_json`.
  ///
  /// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_CALLBACK`, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when stored
  /// keys are stale.
  returned<match> match_json(std::string_view source, std::string_view json, const query_options& options = {});

 private:
  template <class Interface, class Set>
  returned<void> set_interface(std::shared_ptr<Interface> own, Set set) {
    detail::call call;
    if (own == nullptr) {
      const std::int32_t status = set(raw(), nullptr, call.error());
      return call.finish<void>(status, [] {});
    }
    const auto made = detail::raw_interface(std::move(own));
    const std::int32_t status = set(raw(), &made, call.error());
    return call.finish<void>(status, [] {});
  }
};

// ---- Functions of no object ----

/// What the library that is loaded is and can do, as JSON: `abi_version`, `version`, `key_scheme`, and a truth value for each
/// capability of `intakt_has` in `has`. `capabilities` receives the text. Any thread.
///
/// `INTAKT_STATUS_USAGE`.
returned<std::string> capabilities();
/// Checks settings: a TOML text as in `docs/settings.md`, with those of the tenant and of its sources. Returns a JSON array of
/// everything that is wrong, in the order of the text, each with `code`, `message`, `position` and more; `[]` when
/// `intakt_importer_new` takes them.
///
/// `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
returned<std::string> settings_check(std::string_view settings);
/// Lists what is in force for a source, be it named in the settings or not: a JSON array of objects with `path`, `value` and `layer`
/// (`default`, `preset`, `tenant` or `source`), in the order of `docs/settings.md`. Returns it.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
returned<std::string> settings_in_force(std::string_view settings, std::string_view source);
/// Gives the JSON Schema of settings, for editors and forms. Returns it.
///
/// `INTAKT_STATUS_USAGE`.
returned<std::string> settings_schema();

// ---- What the getters do ----

inline std::string_view account::tenant() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_account_tenant(raw_, length); });
}

inline std::string_view account::source() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_account_source(raw_, length); });
}

inline std::int64_t account::read() const noexcept {
  return intakt_account_read(raw_);
}

inline std::int64_t account::planned() const noexcept {
  return intakt_account_planned(raw_);
}

inline std::int64_t account::skipped() const noexcept {
  return intakt_account_skipped(raw_);
}

inline std::int64_t account::waiting() const noexcept {
  return intakt_account_waiting(raw_);
}

inline std::int64_t account::held() const noexcept {
  return intakt_account_held(raw_);
}

inline std::int64_t account::filtered() const noexcept {
  return intakt_account_filtered(raw_);
}

inline std::int64_t account::unreadable() const noexcept {
  return intakt_account_unreadable(raw_);
}

inline list<intakt::account_entry> account::records() const noexcept {
  return list<intakt::account_entry>(raw_, intakt_account_record_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::account_entry(intakt_account_record(static_cast<const intakt_account *>(parent), index));
  });
}

inline list<intakt::account_notices> account::notices() const noexcept {
  return list<intakt::account_notices>(raw_, intakt_account_notice_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::account_notices(intakt_account_notice(static_cast<const intakt_account *>(parent), index));
  });
}

inline intakt::record_class account_entry::class_() const noexcept {
  return static_cast<intakt::record_class>(intakt_account_entry_class(raw_));
}

inline std::string_view account_entry::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_account_entry_number(raw_, length); });
}

inline intakt::position account_entry::position() const noexcept {
  return intakt::position(intakt_account_entry_position(raw_));
}

inline intakt::reason account_entry::reason() const noexcept {
  return intakt::reason(intakt_account_entry_reason(raw_));
}

inline std::string_view account_notices::clerk() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_account_notices_clerk(raw_, length); });
}

inline std::string_view account_notices::code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_account_notices_code(raw_, length); });
}

inline std::int64_t account_notices::times() const noexcept {
  return intakt_account_notices_times(raw_);
}

inline std::string_view action::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_id(raw_, length); });
}

inline intakt::action_kind action::kind() const noexcept {
  return static_cast<intakt::action_kind>(intakt_action_kind(raw_));
}

inline list<std::string_view> action::depends_on() const noexcept {
  return list<std::string_view>(raw_, intakt_action_depends_on_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_action_depends_on(static_cast<const intakt_action *>(parent), index, length); });
  });
}

inline intakt::reason action::reason() const noexcept {
  return intakt::reason(intakt_action_reason(raw_));
}

inline intakt::position action::position() const noexcept {
  return intakt::position(intakt_action_position(raw_));
}

inline std::string_view action::party() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_party(raw_, length); });
}

inline std::string_view action::party_action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_party_action(raw_, length); });
}

inline std::optional<std::uint64_t> action::version() const noexcept {
  std::uint64_t value = 0;
  return intakt_action_version(raw_, &value) != 0 ? std::optional<std::uint64_t>(value) : std::nullopt;
}

inline intakt::party action::new_party() const noexcept {
  return intakt::party(intakt_action_new_party(raw_));
}

inline intakt::numbering action::number() const noexcept {
  return intakt::numbering(intakt_action_number(raw_));
}

inline intakt::awaited action::awaits() const noexcept {
  return intakt::awaited(intakt_action_awaits(raw_));
}

inline list<intakt::field_change> action::fields() const noexcept {
  return list<intakt::field_change>(raw_, intakt_action_field_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::field_change(intakt_action_field(static_cast<const intakt_action *>(parent), index));
  });
}

inline std::string_view action::contact() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_contact(raw_, length); });
}

inline std::string_view action::article() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_article(raw_, length); });
}

inline intakt::new_article action::new_article() const noexcept {
  return intakt::new_article(intakt_action_new_article(raw_));
}

inline std::string_view action::placeholder() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_placeholder(raw_, length); });
}

inline intakt::document_plan action::document() const noexcept {
  return intakt::document_plan(intakt_action_document(raw_));
}

inline std::string_view action::document_action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_document_action(raw_, length); });
}

inline intakt::payment action::payment() const noexcept {
  return intakt::payment(intakt_action_payment(raw_));
}

inline intakt::payment_purpose action::purpose() const noexcept {
  return static_cast<intakt::payment_purpose>(intakt_action_purpose(raw_));
}

inline intakt::attachment action::attachment() const noexcept {
  return intakt::attachment(intakt_action_attachment(raw_));
}

inline std::string_view action::content_sha256() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_content_sha256(raw_, length); });
}

inline std::string_view action::source_id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_source_id(raw_, length); });
}

inline std::string_view action::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_action_json(raw_, length); });
}

inline intakt::address_kind address::kind() const noexcept {
  return static_cast<intakt::address_kind>(intakt_address_kind(raw_));
}

inline std::string_view address::street() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_street(raw_, length); });
}

inline std::string_view address::house_number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_house_number(raw_, length); });
}

inline std::string_view address::line2() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_line2(raw_, length); });
}

inline std::string_view address::postal_code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_postal_code(raw_, length); });
}

inline std::string_view address::city() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_city(raw_, length); });
}

inline std::string_view address::state() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_state(raw_, length); });
}

inline std::string_view address::country() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_address_country(raw_, length); });
}

inline std::string_view adjustment::action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_adjustment_action(raw_, length); });
}

inline std::string_view adjustment::field() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_adjustment_field(raw_, length); });
}

inline std::int64_t adjustment::line() const noexcept {
  return intakt_adjustment_line(raw_);
}

inline std::string_view adjustment::old() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_adjustment_old(raw_, length); });
}

inline std::string_view adjustment::new_() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_adjustment_new(raw_, length); });
}

inline std::string_view adjustment::rule() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_adjustment_rule(raw_, length); });
}

inline std::string_view amounts::currency() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_currency(raw_, length); });
}

inline std::string_view amounts::exchange_factor() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_exchange_factor(raw_, length); });
}

inline intakt::price_kind amounts::prices() const noexcept {
  return static_cast<intakt::price_kind>(intakt_amounts_prices(raw_));
}

inline intakt::rounding amounts::rounding() const noexcept {
  return static_cast<intakt::rounding>(intakt_amounts_rounding(raw_));
}

inline std::string_view amounts::net() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_net(raw_, length); });
}

inline std::string_view amounts::tax() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_tax(raw_, length); });
}

inline std::string_view amounts::gross() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_gross(raw_, length); });
}

inline std::string_view amounts::rounding_line() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_rounding_line(raw_, length); });
}

inline std::string_view amounts::payable() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_amounts_payable(raw_, length); });
}

inline list<intakt::part_amounts> amounts::rates() const noexcept {
  return list<intakt::part_amounts>(raw_, intakt_amounts_rate_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::part_amounts(intakt_amounts_rate(static_cast<const intakt_amounts *>(parent), index));
  });
}

inline list<intakt::line_amounts> amounts::lines() const noexcept {
  return list<intakt::line_amounts>(raw_, intakt_amounts_line_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::line_amounts(intakt_amounts_line(static_cast<const intakt_amounts *>(parent), index));
  });
}

inline list<intakt::charge_amounts> amounts::charges() const noexcept {
  return list<intakt::charge_amounts>(raw_, intakt_amounts_charge_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::charge_amounts(intakt_amounts_charge(static_cast<const intakt_amounts *>(parent), index));
  });
}

inline list<intakt::missing> amounts::missing() const noexcept {
  return list<intakt::missing>(raw_, intakt_amounts_missing_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::missing(intakt_amounts_missing(static_cast<const intakt_amounts *>(parent), index));
  });
}

inline list<intakt::difference> amounts::differences() const noexcept {
  return list<intakt::difference>(raw_, intakt_amounts_difference_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::difference(intakt_amounts_difference(static_cast<const intakt_amounts *>(parent), index));
  });
}

inline intakt::tax_treatment amounts::tax_treatment() const noexcept {
  return intakt::tax_treatment(intakt_amounts_tax_treatment(raw_));
}

inline intakt::payment_summary amounts::payment() const noexcept {
  return intakt::payment_summary(intakt_amounts_payment(raw_));
}

inline std::string_view attachment::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_id(raw_, length); });
}

inline std::string_view attachment::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_name(raw_, length); });
}

inline std::string_view attachment::purpose() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_purpose(raw_, length); });
}

inline std::string_view attachment::media_type() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_media_type(raw_, length); });
}

inline std::string_view attachment::sha256() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_sha256(raw_, length); });
}

inline std::string_view attachment::detected_type() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_detected_type(raw_, length); });
}

inline std::string_view attachment::content_sha256() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_content_sha256(raw_, length); });
}

inline bytes_view attachment::bytes() const noexcept {
  return detail::bytes([&](std::size_t* length) { return intakt_attachment_bytes(raw_, length); });
}

inline std::string_view attachment::reference() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attachment_reference(raw_, length); });
}

inline intakt::position attachment::position() const noexcept {
  return intakt::position(intakt_attachment_position(raw_));
}

inline std::string_view attribute::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attribute_name(raw_, length); });
}

inline std::string_view attribute::value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attribute_value(raw_, length); });
}

inline std::string_view attribute::price() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attribute_price(raw_, length); });
}

inline std::string_view attribute::article_suffix() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_attribute_article_suffix(raw_, length); });
}

inline intakt::order_identity awaited::order() const noexcept {
  return intakt::order_identity(intakt_awaited_order(raw_));
}

inline std::string_view awaited::action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_awaited_action(raw_, length); });
}

inline std::string_view candidate::party() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_candidate_party(raw_, length); });
}

inline std::optional<std::uint64_t> candidate::version() const noexcept {
  std::uint64_t value = 0;
  return intakt_candidate_version(raw_, &value) != 0 ? std::optional<std::uint64_t>(value) : std::nullopt;
}

inline std::int64_t candidate::score() const noexcept {
  return intakt_candidate_score(raw_);
}

inline list<intakt::proof> candidate::proofs() const noexcept {
  return list<intakt::proof>(raw_, intakt_candidate_proof_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::proof>(intakt_candidate_proof(static_cast<const intakt_candidate *>(parent), index));
  });
}

inline list<intakt::contradiction> candidate::contradictions() const noexcept {
  return list<intakt::contradiction>(raw_, intakt_candidate_contradiction_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::contradiction>(intakt_candidate_contradiction(static_cast<const intakt_candidate *>(parent), index));
  });
}

inline list<intakt::evidence> candidate::evidence() const noexcept {
  return list<intakt::evidence>(raw_, intakt_candidate_evidence_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::evidence(intakt_candidate_evidence(static_cast<const intakt_candidate *>(parent), index));
  });
}

inline std::string_view candidate::match_key() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_candidate_match_key(raw_, length); });
}

inline std::string_view candidate::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_candidate_json(raw_, length); });
}

inline std::string_view case_candidate::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_candidate_id(raw_, length); });
}

inline std::optional<bool> case_candidate::is_there() const noexcept {
  return detail::answer(intakt_case_candidate_is_there(raw_));
}

inline list<std::string_view> case_candidate::flags() const noexcept {
  return list<std::string_view>(raw_, intakt_case_candidate_flag_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_case_candidate_flag(static_cast<const intakt_case_candidate *>(parent), index, length); });
  });
}

inline std::optional<bool> case_candidate::is_never() const noexcept {
  return detail::answer(intakt_case_candidate_is_never(raw_));
}

inline std::int64_t case_candidate::score() const noexcept {
  return intakt_case_candidate_score(raw_);
}

inline list<std::string_view> case_candidate::proofs() const noexcept {
  return list<std::string_view>(raw_, intakt_case_candidate_proof_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_case_candidate_proof(static_cast<const intakt_case_candidate *>(parent), index, length); });
  });
}

inline list<std::string_view> case_candidate::contradictions() const noexcept {
  return list<std::string_view>(raw_, intakt_case_candidate_contradiction_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_case_candidate_contradiction(static_cast<const intakt_case_candidate *>(parent), index, length); });
  });
}

inline list<intakt::case_field> case_candidate::fields() const noexcept {
  return list<intakt::case_field>(raw_, intakt_case_candidate_field_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::case_field(intakt_case_candidate_field(static_cast<const intakt_case_candidate *>(parent), index));
  });
}

inline list<intakt::earlier_order> case_candidate::earliers() const noexcept {
  return list<intakt::earlier_order>(raw_, intakt_case_candidate_earlier_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::earlier_order(intakt_case_candidate_earlier(static_cast<const intakt_case_candidate *>(parent), index));
  });
}

inline std::string_view case_field::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_name(raw_, length); });
}

inline std::string_view case_field::order() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_order(raw_, length); });
}

inline std::string_view case_field::candidate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_candidate(raw_, length); });
}

inline std::string_view case_field::result() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_result(raw_, length); });
}

inline std::string_view case_field::becomes() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_becomes(raw_, length); });
}

inline std::string_view case_field::agreement() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_field_agreement(raw_, length); });
}

inline std::string_view case_line::code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_code(raw_, length); });
}

inline std::string_view case_line::gtin() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_gtin(raw_, length); });
}

inline std::string_view case_line::pzn() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_pzn(raw_, length); });
}

inline std::string_view case_line::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_name(raw_, length); });
}

inline std::string_view case_line::quantity() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_quantity(raw_, length); });
}

inline std::string_view case_line::tax_rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_case_line_tax_rate(raw_, length); });
}

inline std::string_view charge::rule() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_rule(raw_, length); });
}

inline intakt::charge_kind charge::kind() const noexcept {
  return static_cast<intakt::charge_kind>(intakt_charge_kind(raw_));
}

inline std::string_view charge::label() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_label(raw_, length); });
}

inline std::string_view charge::amount() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_amount(raw_, length); });
}

inline std::string_view charge::net() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_net(raw_, length); });
}

inline std::string_view charge::gross() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_gross(raw_, length); });
}

inline std::string_view charge::tax_rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_charge_tax_rate(raw_, length); });
}

inline intakt::position charge::position() const noexcept {
  return intakt::position(intakt_charge_position(raw_));
}

inline std::int64_t charge_amounts::charge() const noexcept {
  return intakt_charge_amounts_charge(raw_);
}

inline intakt::charge_kind charge_amounts::kind() const noexcept {
  return static_cast<intakt::charge_kind>(intakt_charge_amounts_kind(raw_));
}

inline intakt::split_method charge_amounts::split() const noexcept {
  return static_cast<intakt::split_method>(intakt_charge_amounts_split(raw_));
}

inline intakt::voucher_use charge_amounts::voucher() const noexcept {
  return static_cast<intakt::voucher_use>(intakt_charge_amounts_voucher(raw_));
}

inline list<intakt::part_amounts> charge_amounts::parts() const noexcept {
  return list<intakt::part_amounts>(raw_, intakt_charge_amounts_part_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::part_amounts(intakt_charge_amounts_part(static_cast<const intakt_charge_amounts *>(parent), index));
  });
}

inline std::string_view comment::text() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_comment_text(raw_, length); });
}

inline intakt::visibility comment::visibility() const noexcept {
  return static_cast<intakt::visibility>(intakt_comment_visibility(raw_));
}

inline intakt::condition_kind condition::kind() const noexcept {
  return static_cast<intakt::condition_kind>(intakt_condition_kind(raw_));
}

inline std::optional<bool> condition::met() const noexcept {
  return detail::answer(intakt_condition_met(raw_));
}

inline intakt::total_kind difference::total() const noexcept {
  return static_cast<intakt::total_kind>(intakt_difference_total(raw_));
}

inline std::int64_t difference::line() const noexcept {
  return intakt_difference_line(raw_);
}

inline std::string_view difference::rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_difference_rate(raw_, length); });
}

inline std::string_view difference::stated() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_difference_stated(raw_, length); });
}

inline std::string_view difference::computed() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_difference_computed(raw_, length); });
}

inline std::string_view difference::amount() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_difference_amount(raw_, length); });
}

inline intakt::cause difference::cause() const noexcept {
  return static_cast<intakt::cause>(intakt_difference_cause(raw_));
}

inline intakt::resolution difference::resolution() const noexcept {
  return static_cast<intakt::resolution>(intakt_difference_resolution(raw_));
}

inline std::string_view document_line::article_action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_line_article_action(raw_, length); });
}

inline intakt::line document_line::line() const noexcept {
  return intakt::line(intakt_document_line_line(raw_));
}

inline intakt::role document_party::role() const noexcept {
  return static_cast<intakt::role>(intakt_document_party_role(raw_));
}

inline std::string_view document_party::action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_party_action(raw_, length); });
}

inline std::string_view document_party::contact() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_party_contact(raw_, length); });
}

inline intakt::party document_party::party() const noexcept {
  return intakt::party(intakt_document_party_party(raw_));
}

inline intakt::document_kind document_plan::kind() const noexcept {
  return static_cast<intakt::document_kind>(intakt_document_plan_kind(raw_));
}

inline intakt::document_status document_plan::document_status() const noexcept {
  return static_cast<intakt::document_status>(intakt_document_plan_document_status(raw_));
}

inline std::string_view document_plan::document_date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_document_date(raw_, length); });
}

inline std::string_view document_plan::order_number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_order_number(raw_, length); });
}

inline intakt::numbering document_plan::number() const noexcept {
  return intakt::numbering(intakt_document_plan_number(raw_));
}

inline std::string_view document_plan::employee() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_employee(raw_, length); });
}

inline std::string_view document_plan::branch() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_branch(raw_, length); });
}

inline std::string_view document_plan::clerk() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_clerk(raw_, length); });
}

inline std::string_view document_plan::order_type() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_order_type(raw_, length); });
}

inline std::string_view document_plan::date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_date(raw_, length); });
}

inline std::string_view document_plan::delivery_date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_delivery_date(raw_, length); });
}

inline std::string_view document_plan::currency() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_currency(raw_, length); });
}

inline intakt::price_kind document_plan::prices() const noexcept {
  return static_cast<intakt::price_kind>(intakt_document_plan_prices(raw_));
}

inline std::string_view document_plan::reference() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_reference(raw_, length); });
}

inline std::string_view document_plan::status() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_status(raw_, length); });
}

inline std::string_view document_plan::language() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_language(raw_, length); });
}

inline std::string_view document_plan::channel() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_channel(raw_, length); });
}

inline std::string_view document_plan::shipping_method() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_document_plan_shipping_method(raw_, length); });
}

inline list<intakt::document_party> document_plan::parties() const noexcept {
  return list<intakt::document_party>(raw_, intakt_document_plan_party_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::document_party(intakt_document_plan_party(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline list<intakt::document_line> document_plan::lines() const noexcept {
  return list<intakt::document_line>(raw_, intakt_document_plan_line_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::document_line(intakt_document_plan_line(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline list<intakt::charge> document_plan::charges() const noexcept {
  return list<intakt::charge>(raw_, intakt_document_plan_charge_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::charge(intakt_document_plan_charge(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline list<intakt::payment> document_plan::payments() const noexcept {
  return list<intakt::payment>(raw_, intakt_document_plan_payment_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::payment(intakt_document_plan_payment(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline list<std::string_view> document_plan::remarks() const noexcept {
  return list<std::string_view>(raw_, intakt_document_plan_remark_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_document_plan_remark(static_cast<const intakt_document_plan *>(parent), index, length); });
  });
}

inline list<intakt::comment> document_plan::comments() const noexcept {
  return list<intakt::comment>(raw_, intakt_document_plan_comment_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::comment(intakt_document_plan_comment(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline list<intakt::extension> document_plan::extensions() const noexcept {
  return list<intakt::extension>(raw_, intakt_document_plan_extension_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::extension(intakt_document_plan_extension(static_cast<const intakt_document_plan *>(parent), index));
  });
}

inline std::string_view earlier_order::source() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_earlier_order_source(raw_, length); });
}

inline std::string_view earlier_order::kind() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_earlier_order_kind(raw_, length); });
}

inline std::string_view earlier_order::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_earlier_order_number(raw_, length); });
}

inline std::string_view earlier_order::order() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_earlier_order_order(raw_, length); });
}

inline std::string_view earlier_order::date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_earlier_order_date(raw_, length); });
}

inline std::int64_t earlier_order::created() const noexcept {
  return intakt_earlier_order_created(raw_);
}

inline list<intakt::role> earlier_order::roles() const noexcept {
  return list<intakt::role>(raw_, intakt_earlier_order_role_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::role>(intakt_earlier_order_role(static_cast<const intakt_earlier_order *>(parent), index));
  });
}

inline intakt::evidence_field evidence::field() const noexcept {
  return static_cast<intakt::evidence_field>(intakt_evidence_field(raw_));
}

inline intakt::evidence_level evidence::level() const noexcept {
  return static_cast<intakt::evidence_level>(intakt_evidence_level(raw_));
}

inline std::int64_t evidence::weight() const noexcept {
  return intakt_evidence_weight(raw_);
}

inline std::int64_t evidence::running_sum() const noexcept {
  return intakt_evidence_running_sum(raw_);
}

inline std::string_view evidence::ours() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_evidence_ours(raw_, length); });
}

inline std::string_view evidence::theirs() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_evidence_theirs(raw_, length); });
}

inline std::string_view evidence::ours_value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_evidence_ours_value(raw_, length); });
}

inline std::string_view evidence::theirs_value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_evidence_theirs_value(raw_, length); });
}

inline std::string_view evidence::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_evidence_json(raw_, length); });
}

inline std::string_view extension::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_extension_name(raw_, length); });
}

inline std::string_view extension::value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_extension_value(raw_, length); });
}

inline intakt::party_field field_change::field() const noexcept {
  return static_cast<intakt::party_field>(intakt_field_change_field(raw_));
}

inline std::string_view field_change::old() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_field_change_old(raw_, length); });
}

inline std::string_view field_change::new_() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_field_change_new(raw_, length); });
}

inline std::string_view found_article::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_id(raw_, length); });
}

inline std::string_view found_article::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_number(raw_, length); });
}

inline std::string_view found_article::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_name(raw_, length); });
}

inline std::string_view found_article::gtin() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_gtin(raw_, length); });
}

inline std::string_view found_article::pzn() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_pzn(raw_, length); });
}

inline std::string_view found_article::price() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_price(raw_, length); });
}

inline std::string_view found_article::tax_rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_tax_rate(raw_, length); });
}

inline std::string_view found_article::unit() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_article_unit(raw_, length); });
}

inline std::string_view found_party::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_party_id(raw_, length); });
}

inline list<std::string_view> found_party::flags() const noexcept {
  return list<std::string_view>(raw_, intakt_found_party_flag_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_found_party_flag(static_cast<const intakt_found_party *>(parent), index, length); });
  });
}

inline list<std::string_view> found_party::fields() const noexcept {
  return list<std::string_view>(raw_, intakt_found_party_field_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_found_party_field(static_cast<const intakt_found_party *>(parent), index, length); });
  });
}

inline list<std::string_view> found_party::values() const noexcept {
  return list<std::string_view>(raw_, intakt_found_party_value_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_found_party_value(static_cast<const intakt_found_party *>(parent), index, length); });
  });
}

inline std::string_view identifier::scheme() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_identifier_scheme(raw_, length); });
}

inline std::string_view identifier::value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_identifier_value(raw_, length); });
}

inline std::string_view line::rule() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_rule(raw_, length); });
}

inline intakt::line_kind line::kind() const noexcept {
  return static_cast<intakt::line_kind>(intakt_line_kind(raw_));
}

inline std::string_view line::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_id(raw_, length); });
}

inline std::string_view line::article() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_article(raw_, length); });
}

inline std::string_view line::variant() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_variant(raw_, length); });
}

inline std::string_view line::parent() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_parent(raw_, length); });
}

inline std::string_view line::buyer_article() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_buyer_article(raw_, length); });
}

inline std::string_view line::gtin() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_gtin(raw_, length); });
}

inline std::string_view line::pzn() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_pzn(raw_, length); });
}

inline std::string_view line::aid_number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_aid_number(raw_, length); });
}

inline std::string_view line::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_name(raw_, length); });
}

inline std::string_view line::description() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_description(raw_, length); });
}

inline std::string_view line::quantity() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_quantity(raw_, length); });
}

inline std::string_view line::unit() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_unit(raw_, length); });
}

inline std::string_view line::price() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_price(raw_, length); });
}

inline std::string_view line::price_total() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_price_total(raw_, length); });
}

inline std::string_view line::price_quantity() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_price_quantity(raw_, length); });
}

inline intakt::price_kind line::prices() const noexcept {
  return static_cast<intakt::price_kind>(intakt_line_prices(raw_));
}

inline std::string_view line::total() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_total(raw_, length); });
}

inline std::string_view line::discount() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_discount(raw_, length); });
}

inline std::string_view line::discount_percent() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_discount_percent(raw_, length); });
}

inline std::string_view line::tax_rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_tax_rate(raw_, length); });
}

inline std::string_view line::tax() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_tax(raw_, length); });
}

inline intakt::side line::side() const noexcept {
  return static_cast<intakt::side>(intakt_line_side(raw_));
}

inline std::string_view line::prescription() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_prescription(raw_, length); });
}

inline std::string_view line::delivery_date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_line_delivery_date(raw_, length); });
}

inline list<intakt::attribute> line::attributes() const noexcept {
  return list<intakt::attribute>(raw_, intakt_line_attribute_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::attribute(intakt_line_attribute(static_cast<const intakt_line *>(parent), index));
  });
}

inline list<std::string_view> line::remarks() const noexcept {
  return list<std::string_view>(raw_, intakt_line_remark_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_line_remark(static_cast<const intakt_line *>(parent), index, length); });
  });
}

inline list<intakt::extension> line::extensions() const noexcept {
  return list<intakt::extension>(raw_, intakt_line_extension_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::extension(intakt_line_extension(static_cast<const intakt_line *>(parent), index));
  });
}

inline intakt::position line::position() const noexcept {
  return intakt::position(intakt_line_position(raw_));
}

inline std::int64_t line_amounts::line() const noexcept {
  return intakt_line_amounts_line(raw_);
}

inline intakt::split_method line_amounts::split() const noexcept {
  return static_cast<intakt::split_method>(intakt_line_amounts_split(raw_));
}

inline intakt::voucher_use line_amounts::voucher() const noexcept {
  return static_cast<intakt::voucher_use>(intakt_line_amounts_voucher(raw_));
}

inline list<intakt::part_amounts> line_amounts::parts() const noexcept {
  return list<intakt::part_amounts>(raw_, intakt_line_amounts_part_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::part_amounts(intakt_line_amounts_part(static_cast<const intakt_line_amounts *>(parent), index));
  });
}

inline std::int64_t missing::line() const noexcept {
  return intakt_missing_line(raw_);
}

inline std::int64_t missing::charge() const noexcept {
  return intakt_missing_charge(raw_);
}

inline intakt::missing_field missing::field() const noexcept {
  return static_cast<intakt::missing_field>(intakt_missing_field(raw_));
}

inline std::string_view new_article::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_number(raw_, length); });
}

inline std::string_view new_article::name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_name(raw_, length); });
}

inline std::string_view new_article::gtin() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_gtin(raw_, length); });
}

inline std::string_view new_article::pzn() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_pzn(raw_, length); });
}

inline std::string_view new_article::price() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_price(raw_, length); });
}

inline intakt::price_kind new_article::prices() const noexcept {
  return static_cast<intakt::price_kind>(intakt_new_article_prices(raw_));
}

inline std::string_view new_article::tax_rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_tax_rate(raw_, length); });
}

inline std::string_view new_article::unit() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_new_article_unit(raw_, length); });
}

inline intakt::reason notice::reason() const noexcept {
  return intakt::reason(intakt_notice_reason(raw_));
}

inline intakt::severity notice::severity() const noexcept {
  return static_cast<intakt::severity>(intakt_notice_severity(raw_));
}

inline list<std::string_view> notice::to() const noexcept {
  return list<std::string_view>(raw_, intakt_notice_to_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_notice_to(static_cast<const intakt_notice *>(parent), index, length); });
  });
}

inline list<std::string_view> notice::channels() const noexcept {
  return list<std::string_view>(raw_, intakt_notice_channel_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_notice_channel(static_cast<const intakt_notice *>(parent), index, length); });
  });
}

inline std::string_view numbering::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_numbering_number(raw_, length); });
}

inline std::string_view numbering::range() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_numbering_range(raw_, length); });
}

inline std::string_view order_identity::tenant() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_identity_tenant(raw_, length); });
}

inline std::string_view order_identity::source() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_identity_source(raw_, length); });
}

inline intakt::document_kind order_identity::kind() const noexcept {
  return static_cast<intakt::document_kind>(intakt_order_identity_kind(raw_));
}

inline std::string_view order_identity::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_identity_number(raw_, length); });
}

inline std::string_view origin::field() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_origin_field(raw_, length); });
}

inline std::string_view origin::rule() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_origin_rule(raw_, length); });
}

inline std::string_view origin::layer() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_origin_layer(raw_, length); });
}

inline intakt::layer origin::level() const noexcept {
  return static_cast<intakt::layer>(intakt_origin_level(raw_));
}

inline list<intakt::position> origin::positions() const noexcept {
  return list<intakt::position>(raw_, intakt_origin_position_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::position(intakt_origin_position(static_cast<const intakt_origin *>(parent), index));
  });
}

inline list<std::string_view> origin::paths() const noexcept {
  return list<std::string_view>(raw_, intakt_origin_path_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_origin_path(static_cast<const intakt_origin *>(parent), index, length); });
  });
}

inline std::string_view pair::first() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_pair_first(raw_, length); });
}

inline std::string_view pair::second() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_pair_second(raw_, length); });
}

inline intakt::verdict_outcome pair::outcome() const noexcept {
  return static_cast<intakt::verdict_outcome>(intakt_pair_outcome(raw_));
}

inline intakt::verdict_kind pair::kind() const noexcept {
  return static_cast<intakt::verdict_kind>(intakt_pair_kind(raw_));
}

inline std::int64_t pair::score() const noexcept {
  return intakt_pair_score(raw_);
}

inline std::string_view pair::match_key() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_pair_match_key(raw_, length); });
}

inline list<intakt::evidence> pair::evidence() const noexcept {
  return list<intakt::evidence>(raw_, intakt_pair_evidence_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::evidence(intakt_pair_evidence(static_cast<const intakt_pair *>(parent), index));
  });
}

inline std::string_view pair::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_pair_json(raw_, length); });
}

inline std::string_view part_amounts::rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_part_amounts_rate(raw_, length); });
}

inline std::string_view part_amounts::net() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_part_amounts_net(raw_, length); });
}

inline std::string_view part_amounts::tax() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_part_amounts_tax(raw_, length); });
}

inline std::string_view part_amounts::gross() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_part_amounts_gross(raw_, length); });
}

inline std::string_view part_amounts::tax_code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_part_amounts_tax_code(raw_, length); });
}

inline intakt::revenue_account part_amounts::account() const noexcept {
  return intakt::revenue_account(intakt_part_amounts_account(raw_));
}

inline intakt::role party::role() const noexcept {
  return static_cast<intakt::role>(intakt_party_role(raw_));
}

inline intakt::position party::position() const noexcept {
  return intakt::position(intakt_party_position(raw_));
}

inline std::string_view party::source_id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_source_id(raw_, length); });
}

inline std::string_view party::customer_number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_customer_number(raw_, length); });
}

inline std::string_view party::salutation() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_salutation(raw_, length); });
}

inline std::string_view party::title() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_title(raw_, length); });
}

inline std::string_view party::given_name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_given_name(raw_, length); });
}

inline std::string_view party::family_name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_family_name(raw_, length); });
}

inline std::string_view party::birth_name() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_birth_name(raw_, length); });
}

inline std::string_view party::company() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_company(raw_, length); });
}

inline std::string_view party::department() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_department(raw_, length); });
}

inline std::string_view party::birth_date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_birth_date(raw_, length); });
}

inline intakt::gender party::gender() const noexcept {
  return static_cast<intakt::gender>(intakt_party_gender(raw_));
}

inline intakt::address party::address() const noexcept {
  return intakt::address(intakt_party_address(raw_));
}

inline std::string_view party::email() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_email(raw_, length); });
}

inline std::string_view party::phone() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_phone(raw_, length); });
}

inline std::string_view party::mobile() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_mobile(raw_, length); });
}

inline std::string_view party::vat_id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_vat_id(raw_, length); });
}

inline std::string_view party::insurance_number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_insurance_number(raw_, length); });
}

inline std::string_view party::official_id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_official_id(raw_, length); });
}

inline list<intakt::identifier> party::identifiers() const noexcept {
  return list<intakt::identifier>(raw_, intakt_party_identifier_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::identifier(intakt_party_identifier(static_cast<const intakt_party *>(parent), index));
  });
}

inline list<intakt::role> party_plan::roles() const noexcept {
  return list<intakt::role>(raw_, intakt_party_plan_role_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::role>(intakt_party_plan_role(static_cast<const intakt_party_plan *>(parent), index));
  });
}

inline intakt::decision party_plan::decision() const noexcept {
  return static_cast<intakt::decision>(intakt_party_plan_decision(raw_));
}

inline intakt::reason party_plan::reason() const noexcept {
  return intakt::reason(intakt_party_plan_reason(raw_));
}

inline std::string_view party_plan::action() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_party_plan_action(raw_, length); });
}

inline intakt::verdict party_plan::verdict() const noexcept {
  return intakt::verdict(intakt_party_plan_verdict(raw_));
}

inline std::string_view payment::method() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_method(raw_, length); });
}

inline std::string_view payment::amount() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_amount(raw_, length); });
}

inline std::optional<bool> payment::paid() const noexcept {
  return detail::answer(intakt_payment_paid(raw_));
}

inline std::string_view payment::date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_date(raw_, length); });
}

inline std::string_view payment::reference() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_reference(raw_, length); });
}

inline std::string_view payment::days() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_days(raw_, length); });
}

inline std::string_view payment::terms() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_terms(raw_, length); });
}

inline intakt::payment_state payment_summary::state() const noexcept {
  return static_cast<intakt::payment_state>(intakt_payment_summary_state(raw_));
}

inline std::string_view payment_summary::paid() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_summary_paid(raw_, length); });
}

inline std::string_view payment_summary::open() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_payment_summary_open(raw_, length); });
}

inline std::string_view plan::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_plan_json(raw_, length); });
}

inline std::string_view plan::format() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_plan_format(raw_, length); });
}

inline intakt::planned_order plan::order() const noexcept {
  return intakt::planned_order(intakt_plan_order(raw_));
}

inline intakt::plan_status plan::status() const noexcept {
  return static_cast<intakt::plan_status>(intakt_plan_status(raw_));
}

inline list<intakt::reason> plan::reasons() const noexcept {
  return list<intakt::reason>(raw_, intakt_plan_reason_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::reason(intakt_plan_reason(static_cast<const intakt_plan *>(parent), index));
  });
}

inline std::optional<std::uint64_t> plan::address_book_snapshot() const noexcept {
  std::uint64_t value = 0;
  return intakt_plan_address_book_snapshot(raw_, &value) != 0 ? std::optional<std::uint64_t>(value) : std::nullopt;
}

inline std::optional<std::uint64_t> plan::articles_snapshot() const noexcept {
  std::uint64_t value = 0;
  return intakt_plan_articles_snapshot(raw_, &value) != 0 ? std::optional<std::uint64_t>(value) : std::nullopt;
}

inline list<intakt::party_plan> plan::parties() const noexcept {
  return list<intakt::party_plan>(raw_, intakt_plan_party_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::party_plan(intakt_plan_party(static_cast<const intakt_plan *>(parent), index));
  });
}

inline list<intakt::action> plan::actions() const noexcept {
  return list<intakt::action>(raw_, intakt_plan_action_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::action(intakt_plan_action(static_cast<const intakt_plan *>(parent), index));
  });
}

inline list<intakt::review_item> plan::reviews() const noexcept {
  return list<intakt::review_item>(raw_, intakt_plan_review_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::review_item(intakt_plan_review(static_cast<const intakt_plan *>(parent), index));
  });
}

inline list<intakt::right> plan::rights() const noexcept {
  return list<intakt::right>(raw_, intakt_plan_right_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::right>(intakt_plan_right(static_cast<const intakt_plan *>(parent), index));
  });
}

inline list<intakt::adjustment> plan::adjustments() const noexcept {
  return list<intakt::adjustment>(raw_, intakt_plan_adjustment_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::adjustment(intakt_plan_adjustment(static_cast<const intakt_plan *>(parent), index));
  });
}

inline list<intakt::notice> plan::notices() const noexcept {
  return list<intakt::notice>(raw_, intakt_plan_notice_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::notice(intakt_plan_notice(static_cast<const intakt_plan *>(parent), index));
  });
}

inline intakt::totals plan::totals() const noexcept {
  return intakt::totals(intakt_plan_totals(raw_));
}

inline intakt::amounts plan::amounts() const noexcept {
  return intakt::amounts(intakt_plan_amounts(raw_));
}

inline std::string_view planned_order::tenant() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_planned_order_tenant(raw_, length); });
}

inline std::string_view planned_order::source() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_planned_order_source(raw_, length); });
}

inline intakt::document_kind planned_order::kind() const noexcept {
  return static_cast<intakt::document_kind>(intakt_planned_order_kind(raw_));
}

inline std::string_view planned_order::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_planned_order_number(raw_, length); });
}

inline std::string_view planned_order::profile() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_planned_order_profile(raw_, length); });
}

inline intakt::position planned_order::position() const noexcept {
  return intakt::position(intakt_planned_order_position(raw_));
}

inline std::string_view planned_order::payload_sha256() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_planned_order_payload_sha256(raw_, length); });
}

inline std::int64_t position::document() const noexcept {
  return intakt_position_document(raw_);
}

inline std::int64_t position::line() const noexcept {
  return intakt_position_line(raw_);
}

inline std::int64_t position::column() const noexcept {
  return intakt_position_column(raw_);
}

inline std::int64_t position::byte() const noexcept {
  return intakt_position_byte(raw_);
}

inline std::string_view problem::code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_code(raw_, length); });
}

inline intakt::severity problem::severity() const noexcept {
  return static_cast<intakt::severity>(intakt_problem_severity(raw_));
}

inline std::string_view problem::text() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_text(raw_, length); });
}

inline std::string_view problem::message() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_message(raw_, length); });
}

inline std::string_view problem::file() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_file(raw_, length); });
}

inline intakt::position problem::position() const noexcept {
  return intakt::position(intakt_problem_position(raw_));
}

inline std::string_view problem::path() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_path(raw_, length); });
}

inline std::string_view problem::rule() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_rule(raw_, length); });
}

inline std::string_view problem::found() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_found(raw_, length); });
}

inline std::string_view problem::found_value() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_found_value(raw_, length); });
}

inline std::string_view problem::expected() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_expected(raw_, length); });
}

inline std::string_view problem::hint() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_problem_hint(raw_, length); });
}

inline std::string_view reason::code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_reason_code(raw_, length); });
}

inline std::string_view reason::text() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_reason_text(raw_, length); });
}

inline intakt::problem reason::problem() const noexcept {
  return intakt::problem(intakt_reason_problem(raw_));
}

inline intakt::relation_kind relation::kind() const noexcept {
  return static_cast<intakt::relation_kind>(intakt_relation_kind(raw_));
}

inline std::string_view relation::party() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_relation_party(raw_, length); });
}

inline std::string_view revenue_account::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_revenue_account_number(raw_, length); });
}

inline intakt::account_source revenue_account::from() const noexcept {
  return static_cast<intakt::account_source>(intakt_revenue_account_from(raw_));
}

inline std::string_view review_item::id() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_item_id(raw_, length); });
}

inline intakt::order_identity review_item::order() const noexcept {
  return intakt::order_identity(intakt_review_item_order(raw_));
}

inline std::string_view review_item::owner() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_item_owner(raw_, length); });
}

inline intakt::question review_item::question() const noexcept {
  return static_cast<intakt::question>(intakt_review_item_question(raw_));
}

inline intakt::reason review_item::reason() const noexcept {
  return intakt::reason(intakt_review_item_reason(raw_));
}

inline list<intakt::role> review_item::roles() const noexcept {
  return list<intakt::role>(raw_, intakt_review_item_role_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::role>(intakt_review_item_role(static_cast<const intakt_review_item *>(parent), index));
  });
}

inline intakt::verdict review_item::verdict() const noexcept {
  return intakt::verdict(intakt_review_item_verdict(raw_));
}

inline std::int64_t review_item::line() const noexcept {
  return intakt_review_item_line(raw_);
}

inline list<std::string_view> review_item::articles() const noexcept {
  return list<std::string_view>(raw_, intakt_review_item_article_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_review_item_article(static_cast<const intakt_review_item *>(parent), index, length); });
  });
}

inline list<intakt::answer> review_item::answers() const noexcept {
  return list<intakt::answer>(raw_, intakt_review_item_answer_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::answer>(intakt_review_item_answer(static_cast<const intakt_review_item *>(parent), index));
  });
}

inline std::string_view review_item::subject() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_item_subject(raw_, length); });
}

inline std::string_view review_item::evidence() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_item_evidence(raw_, length); });
}

inline std::int64_t review_item::outdated() const noexcept {
  return intakt_review_item_outdated(raw_);
}

inline std::string_view review_item::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_item_json(raw_, length); });
}

inline std::int64_t review_row::id() const noexcept {
  return intakt_review_row_id(raw_);
}

inline std::string_view review_row::state() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_state(raw_, length); });
}

inline std::string_view review_row::owner() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_owner(raw_, length); });
}

inline std::string_view review_row::question() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_question(raw_, length); });
}

inline std::string_view review_row::code() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_code(raw_, length); });
}

inline std::string_view review_row::text() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_text(raw_, length); });
}

inline std::string_view review_row::source() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_source(raw_, length); });
}

inline std::string_view review_row::tenant() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_tenant(raw_, length); });
}

inline std::string_view review_row::kind() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_kind(raw_, length); });
}

inline std::string_view review_row::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_row_number(raw_, length); });
}

inline list<intakt::role> review_row::roles() const noexcept {
  return list<intakt::role>(raw_, intakt_review_row_role_count(raw_), [](const void* parent, std::size_t index) {
    return static_cast<intakt::role>(intakt_review_row_role(static_cast<const intakt_review_row *>(parent), index));
  });
}

inline list<std::string_view> review_row::answers() const noexcept {
  return list<std::string_view>(raw_, intakt_review_row_answer_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_review_row_answer(static_cast<const intakt_review_row *>(parent), index, length); });
  });
}

inline list<std::string_view> review_row::candidates() const noexcept {
  return list<std::string_view>(raw_, intakt_review_row_candidate_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_review_row_candidate(static_cast<const intakt_review_row *>(parent), index, length); });
  });
}

inline std::int64_t review_row::line() const noexcept {
  return intakt_review_row_line(raw_);
}

inline list<std::string_view> review_row::articles() const noexcept {
  return list<std::string_view>(raw_, intakt_review_row_article_count(raw_), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_review_row_article(static_cast<const intakt_review_row *>(parent), index, length); });
  });
}

inline std::int64_t review_row::created() const noexcept {
  return intakt_review_row_created(raw_);
}

inline std::int64_t review_row::changed() const noexcept {
  return intakt_review_row_changed(raw_);
}

inline std::int64_t review_row::decision() const noexcept {
  return intakt_review_row_decision(raw_);
}

inline std::int64_t review_row::outdated() const noexcept {
  return intakt_review_row_outdated(raw_);
}

inline std::string_view tax_total::rate() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_tax_total_rate(raw_, length); });
}

inline std::string_view tax_total::net() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_tax_total_net(raw_, length); });
}

inline std::string_view tax_total::tax() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_tax_total_tax(raw_, length); });
}

inline intakt::treatment_kind tax_treatment::kind() const noexcept {
  return static_cast<intakt::treatment_kind>(intakt_tax_treatment_kind(raw_));
}

inline list<intakt::condition> tax_treatment::conditions() const noexcept {
  return list<intakt::condition>(raw_, intakt_tax_treatment_condition_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::condition(intakt_tax_treatment_condition(static_cast<const intakt_tax_treatment *>(parent), index));
  });
}

inline std::string_view totals::lines() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_lines(raw_, length); });
}

inline std::string_view totals::net() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_net(raw_, length); });
}

inline std::string_view totals::tax() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_tax(raw_, length); });
}

inline std::string_view totals::gross() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_gross(raw_, length); });
}

inline std::string_view totals::amount() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_amount(raw_, length); });
}

inline std::string_view totals::line_count() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_totals_line_count(raw_, length); });
}

inline list<intakt::tax_total> totals::rates() const noexcept {
  return list<intakt::tax_total>(raw_, intakt_totals_rate_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::tax_total(intakt_totals_rate(static_cast<const intakt_totals *>(parent), index));
  });
}

inline intakt::verdict_outcome verdict::outcome() const noexcept {
  return static_cast<intakt::verdict_outcome>(intakt_verdict_outcome(raw_));
}

inline intakt::verdict_kind verdict::kind() const noexcept {
  return static_cast<intakt::verdict_kind>(intakt_verdict_kind(raw_));
}

inline std::string_view verdict::party() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_verdict_party(raw_, length); });
}

inline intakt::relation verdict::relation() const noexcept {
  return intakt::relation(intakt_verdict_relation(raw_));
}

inline list<intakt::candidate> verdict::candidates() const noexcept {
  return list<intakt::candidate>(raw_, intakt_verdict_candidate_count(raw_), [](const void* parent, std::size_t index) {
    return intakt::candidate(intakt_verdict_candidate(static_cast<const intakt_verdict *>(parent), index));
  });
}

inline std::string_view verdict::sentence_german() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_verdict_sentence_german(raw_, length); });
}

inline std::string_view verdict::sentence_english() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_verdict_sentence_english(raw_, length); });
}

inline std::string_view verdict::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_verdict_json(raw_, length); });
}

inline returned<database> database::open(std::string_view path, const database_options& options) {
  detail::call call;
  const detail::raw_options<database_options> raw_options(options);
  detail::out<intakt_database> out_database;
  const std::int32_t status = intakt_database_open(path.data(), path.size(), raw_options.get(), out_database.where(), call.error());
  return call.finish<database>(status, [&] { return database(out_database.release()); });
}

inline returned<void> database::set_now(std::int64_t now) {
  detail::call call;
  const std::int32_t status = intakt_database_set_now(raw(), now, call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::pair<std::string, std::string>> database::import_customers_csv(std::string_view name, bytes_view list) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_import_customers_csv(raw(), name.data(), name.size(), list.data(), list.size(),
                                                                   out_problems.where(), out_answer.where(), call.error());
  return call.finish<std::pair<std::string, std::string>>(status, [&] { return std::pair<std::string, std::string>(detail::text_of(out_problems.get()), detail::text_of(out_answer.get())); });
}

inline returned<std::pair<std::string, std::string>> database::import_articles_csv(std::string_view name, bytes_view list) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_import_articles_csv(raw(), name.data(), name.size(), list.data(), list.size(),
                                                                  out_problems.where(), out_answer.where(), call.error());
  return call.finish<std::pair<std::string, std::string>>(status, [&] { return std::pair<std::string, std::string>(detail::text_of(out_problems.get()), detail::text_of(out_answer.get())); });
}

inline returned<bool> database::upsert_customer_json(std::string_view id, std::uint64_t version, std::string_view json) {
  detail::call call;
  std::int32_t out_changed = 0;
  const std::int32_t status = intakt_database_upsert_customer_json(raw(), id.data(), id.size(), version, json.data(), json.size(),
                                                                   &out_changed, call.error());
  return call.finish<bool>(status, [&] { return out_changed != 0; });
}

inline returned<bool> database::remove_customer(std::string_view id) {
  detail::call call;
  std::int32_t out_removed = 0;
  const std::int32_t status = intakt_database_remove_customer(raw(), id.data(), id.size(), &out_removed, call.error());
  return call.finish<bool>(status, [&] { return out_removed != 0; });
}

inline returned<void> database::upsert_contact_json(std::string_view company, std::string_view id, std::uint64_t version,
                                                    std::string_view json) {
  detail::call call;
  const std::int32_t status = intakt_database_upsert_contact_json(raw(), company.data(), company.size(), id.data(), id.size(), version,
                                                                  json.data(), json.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> database::upsert_article_json(std::string_view id, std::uint64_t version, std::string_view json) {
  detail::call call;
  const std::int32_t status = intakt_database_upsert_article_json(raw(), id.data(), id.size(), version, json.data(), json.size(),
                                                                  call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<bool> database::remove_article(std::string_view id) {
  detail::call call;
  std::int32_t out_removed = 0;
  const std::int32_t status = intakt_database_remove_article(raw(), id.data(), id.size(), &out_removed, call.error());
  return call.finish<bool>(status, [&] { return out_removed != 0; });
}

inline returned<std::string> database::customer_json(std::string_view id) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_customer_json(raw(), id.data(), id.size(), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::recover(std::string_view tenant, std::string_view source) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_recover(raw(), tenant.data(), tenant.size(), source.data(), source.size(), out_answer.where(),
                                                      call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::today(std::int64_t from, std::int64_t until) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_today(raw(), from, until, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::runs(std::uint32_t most) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_runs(raw(), most, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::run(std::int64_t id) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_run(raw(), id, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::erase(std::string_view id) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_erase(raw(), id.data(), id.size(), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::forget(std::uint32_t what, std::int64_t before) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_forget(raw(), what, before, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::reconcile(bool reopen) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_reconcile(raw(), static_cast<std::int32_t>(reopen), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<reviews> database::list_reviews(std::string_view filter) {
  detail::call call;
  detail::out<intakt_reviews> out_reviews;
  const std::int32_t status = intakt_database_reviews(raw(), filter.data(), filter.size(), out_reviews.where(), call.error());
  return call.finish<reviews>(status, [&] { return reviews(out_reviews.release()); });
}

inline returned<void> database::take_review(std::int64_t review, std::string_view owner) {
  detail::call call;
  const std::int32_t status = intakt_database_take_review(raw(), review, owner.data(), owner.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> database::give_back_review(std::int64_t review) {
  detail::call call;
  const std::int32_t status = intakt_database_give_back_review(raw(), review, call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> database::close_review(std::int64_t review, std::string_view by) {
  detail::call call;
  const std::int32_t status = intakt_database_close_review(raw(), review, by.data(), by.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<found_parties> database::search_parties(std::string_view text, std::uint32_t most) {
  detail::call call;
  detail::out<intakt_found_parties> out_parties;
  const std::int32_t status = intakt_database_search_parties(raw(), text.data(), text.size(), most, out_parties.where(), call.error());
  return call.finish<found_parties>(status, [&] { return found_parties(out_parties.release()); });
}

inline returned<found_articles> database::search_articles(std::string_view text, std::uint32_t most) {
  detail::call call;
  detail::out<intakt_found_articles> out_articles;
  const std::int32_t status = intakt_database_search_articles(raw(), text.data(), text.size(), most, out_articles.where(), call.error());
  return call.finish<found_articles>(status, [&] { return found_articles(out_articles.release()); });
}

inline returned<std::string> database::decide(const std::vector<std::int64_t>& reviews, std::string_view choice, std::string_view party,
                                              std::string_view by) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_decide(raw(), reviews.data(), reviews.size(), choice.data(), choice.size(), party.data(),
                                                     party.size(), by.data(), by.size(), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> database::decisions(std::uint32_t most) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_decisions(raw(), most, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::int64_t> database::never(std::int64_t review, std::string_view party, std::string_view by) {
  detail::call call;
  std::int64_t out_pair = 0;
  const std::int32_t status = intakt_database_never(raw(), review, party.data(), party.size(), by.data(), by.size(), &out_pair,
                                                    call.error());
  return call.finish<std::int64_t>(status, [&] { return out_pair; });
}

inline returned<std::int64_t> database::never_same(std::string_view one, std::string_view other, std::string_view by) {
  detail::call call;
  std::int64_t out_pair = 0;
  const std::int32_t status = intakt_database_never_same(raw(), one.data(), one.size(), other.data(), other.size(), by.data(), by.size(),
                                                         &out_pair, call.error());
  return call.finish<std::int64_t>(status, [&] { return out_pair; });
}

inline returned<void> database::revoke_never(std::int64_t pair, std::string_view by) {
  detail::call call;
  const std::int32_t status = intakt_database_revoke_never(raw(), pair, by.data(), by.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> database::flag_party(std::string_view party, std::uint32_t flags) {
  detail::call call;
  const std::int32_t status = intakt_database_flag_party(raw(), party.data(), party.size(), flags, call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> database::undo(std::string_view tenant, std::string_view source, std::string_view kind,
                                            std::string_view number, bool apply) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_database_undo(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                   kind.size(), number.data(), number.size(), static_cast<std::int32_t>(apply),
                                                   out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<void> database::take_in_again(std::string_view tenant, std::string_view source, std::string_view kind,
                                              std::string_view number) {
  detail::call call;
  const std::int32_t status = intakt_database_take_in_again(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                            kind.size(), number.data(), number.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline list<intakt::found_article> found_articles::articles() const& noexcept {
  return list<intakt::found_article>(raw(), intakt_found_articles_article_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::found_article(intakt_found_articles_article(static_cast<const intakt_found_articles *>(parent), index));
  });
}

inline std::string_view found_articles::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_articles_json(raw(), length); });
}

inline list<intakt::found_party> found_parties::parties() const& noexcept {
  return list<intakt::found_party>(raw(), intakt_found_parties_party_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::found_party(intakt_found_parties_party(static_cast<const intakt_found_parties *>(parent), index));
  });
}

inline std::string_view found_parties::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_found_parties_json(raw(), length); });
}

inline returned<importer> importer::create(std::string_view settings, const importer_options& options) {
  detail::call call;
  const detail::raw_options<importer_options> raw_options(options);
  detail::out<intakt_importer> out_importer;
  const std::int32_t status = intakt_importer_new(settings.data(), settings.size(), raw_options.get(), out_importer.where(), call.error());
  return call.finish<importer>(status, [&] { return importer(out_importer.release()); });
}

inline returned<void> importer::add_profile(std::string_view name, std::string_view profile) {
  detail::call call;
  const std::int32_t status = intakt_importer_add_profile(raw(), name.data(), name.size(), profile.data(), profile.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> importer::set_customers_csv(std::string_view name, bytes_view list) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  const std::int32_t status = intakt_importer_set_customers_csv(raw(), name.data(), name.size(), list.data(), list.size(),
                                                                out_problems.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_problems.get()); });
}

inline returned<std::string> importer::set_articles_csv(std::string_view name, bytes_view list) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  const std::int32_t status = intakt_importer_set_articles_csv(raw(), name.data(), name.size(), list.data(), list.size(),
                                                               out_problems.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_problems.get()); });
}

inline returned<bool> importer::upsert_customer_json(std::string_view id, std::uint64_t version, std::string_view json) {
  detail::call call;
  std::int32_t out_changed = 0;
  const std::int32_t status = intakt_importer_upsert_customer_json(raw(), id.data(), id.size(), version, json.data(), json.size(),
                                                                   &out_changed, call.error());
  return call.finish<bool>(status, [&] { return out_changed != 0; });
}

inline returned<bool> importer::remove_customer(std::string_view id) {
  detail::call call;
  std::int32_t out_removed = 0;
  const std::int32_t status = intakt_importer_remove_customer(raw(), id.data(), id.size(), &out_removed, call.error());
  return call.finish<bool>(status, [&] { return out_removed != 0; });
}

inline returned<std::vector<std::uint64_t>> importer::party_keys(std::string_view json) const {
  detail::call call;
  detail::out<intakt_keys> out_keys;
  const std::int32_t status = intakt_importer_party_keys(raw(), json.data(), json.size(), out_keys.where(), call.error());
  return call.finish<std::vector<std::uint64_t>>(status, [&] { return detail::numbers_of(out_keys.get()); });
}

inline returned<void> importer::set_settings(std::string_view settings) {
  detail::call call;
  const std::int32_t status = intakt_importer_set_settings(raw(), settings.data(), settings.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> importer::reserve_number(std::string_view source, std::string_view range, std::string_view holder) {
  detail::call call;
  detail::out<intakt_buffer> out_number;
  const std::int32_t status = intakt_importer_reserve_number(raw(), source.data(), source.size(), range.data(), range.size(), holder.data(),
                                                             holder.size(), out_number.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_number.get()); });
}

inline returned<void> importer::commit_number(std::string_view source, std::string_view range, std::string_view holder) {
  detail::call call;
  const std::int32_t status = intakt_importer_commit_number(raw(), source.data(), source.size(), range.data(), range.size(), holder.data(),
                                                            holder.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> importer::release_number(std::string_view source, std::string_view range, std::string_view holder) {
  detail::call call;
  const std::int32_t status = intakt_importer_release_number(raw(), source.data(), source.size(), range.data(), range.size(), holder.data(),
                                                             holder.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> importer::begin(std::string_view tenant, std::string_view source, std::string_view kind, std::string_view number) {
  detail::call call;
  const std::int32_t status = intakt_importer_begin(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                    kind.size(), number.data(), number.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> importer::report(std::string_view tenant, std::string_view source, std::string_view kind,
                                              std::string_view number, std::string_view action, intakt::outcome outcome,
                                              std::string_view text) {
  detail::call call;
  detail::out<intakt_buffer> out_settlement;
  const std::int32_t status = intakt_importer_report(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                     kind.size(), number.data(), number.size(), action.data(), action.size(),
                                                     static_cast<std::int32_t>(outcome), text.data(), text.size(), out_settlement.where(),
                                                     call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_settlement.get()); });
}

inline returned<std::string> importer::withdraw(std::string_view tenant, std::string_view source, std::string_view kind,
                                                std::string_view number) {
  detail::call call;
  detail::out<intakt_buffer> out_settlement;
  const std::int32_t status = intakt_importer_withdraw(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                       kind.size(), number.data(), number.size(), out_settlement.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_settlement.get()); });
}

inline returned<std::string> importer::ledger_save() const {
  detail::call call;
  detail::out<intakt_buffer> out_ledger;
  const std::int32_t status = intakt_importer_ledger_save(raw(), out_ledger.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_ledger.get()); });
}

inline returned<void> importer::ledger_load(bytes_view ledger) {
  detail::call call;
  const std::int32_t status = intakt_importer_ledger_load(raw(), ledger.data(), ledger.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> importer::journal(const import_result& result, std::size_t index) {
  detail::call call;
  detail::out<intakt_buffer> out_journal;
  const std::int32_t status = intakt_importer_journal(raw(), result.raw(), index, out_journal.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_journal.get()); });
}

inline returned<void> importer::plan_again(std::string_view tenant, std::string_view source, std::string_view kind,
                                           std::string_view number) {
  detail::call call;
  const std::int32_t status = intakt_importer_plan_again(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                         kind.size(), number.data(), number.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::int64_t> importer::decide(std::string_view plan, std::string_view review, std::string_view choice,
                                               std::string_view party, std::string_view by, std::int64_t at) {
  detail::call call;
  std::int64_t out_decision = 0;
  const std::int32_t status = intakt_importer_decide(raw(), plan.data(), plan.size(), review.data(), review.size(), choice.data(),
                                                     choice.size(), party.data(), party.size(), by.data(), by.size(), at, &out_decision,
                                                     call.error());
  return call.finish<std::int64_t>(status, [&] { return out_decision; });
}

inline returned<std::string> importer::decisions(std::uint32_t most) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_importer_decisions(raw(), most, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<void> importer::take_back_decision(std::int64_t decision, std::string_view by, std::int64_t at) {
  detail::call call;
  const std::int32_t status = intakt_importer_take_back_decision(raw(), decision, by.data(), by.size(), at, call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::int64_t> importer::never(std::string_view plan, std::string_view review, std::string_view party, std::string_view by,
                                              std::int64_t at) {
  detail::call call;
  std::int64_t out_pair = 0;
  const std::int32_t status = intakt_importer_never(raw(), plan.data(), plan.size(), review.data(), review.size(), party.data(),
                                                    party.size(), by.data(), by.size(), at, &out_pair, call.error());
  return call.finish<std::int64_t>(status, [&] { return out_pair; });
}

inline returned<std::int64_t> importer::never_same(std::string_view one, std::string_view other, std::string_view by, std::int64_t at) {
  detail::call call;
  std::int64_t out_pair = 0;
  const std::int32_t status = intakt_importer_never_same(raw(), one.data(), one.size(), other.data(), other.size(), by.data(), by.size(),
                                                         at, &out_pair, call.error());
  return call.finish<std::int64_t>(status, [&] { return out_pair; });
}

inline returned<void> importer::take_back_never(std::int64_t pair, std::string_view by, std::int64_t at) {
  detail::call call;
  const std::int32_t status = intakt_importer_take_back_never(raw(), pair, by.data(), by.size(), at, call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<void> importer::set_database(const database& database) {
  detail::call call;
  const std::int32_t status = intakt_importer_set_database(raw(), database.raw(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<std::string> importer::apply(const import_result& result, std::size_t index) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_importer_apply(raw(), result.raw(), index, out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<review_case> importer::look_at_review(std::int64_t review) {
  detail::call call;
  detail::out<intakt_review_case> out_review_case;
  const std::int32_t status = intakt_importer_review_case(raw(), review, out_review_case.where(), call.error());
  return call.finish<review_case>(status, [&] { return review_case(out_review_case.release()); });
}

inline returned<std::string> importer::preview_decision(const std::vector<std::int64_t>& reviews, std::string_view choice,
                                                        std::string_view party, std::string_view by, std::string_view now) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_importer_preview_decision(raw(), reviews.data(), reviews.size(), choice.data(), choice.size(),
                                                               party.data(), party.size(), by.data(), by.size(), now.data(), now.size(),
                                                               out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> importer::revoke_decision(std::int64_t decision, std::string_view by, bool apply, std::string_view now) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_importer_revoke_decision(raw(), decision, by.data(), by.size(), static_cast<std::int32_t>(apply),
                                                              now.data(), now.size(), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<std::string> importer::plan_kept(std::string_view tenant, std::string_view source, std::string_view kind,
                                                 std::string_view number, bool apply, std::string_view now) {
  detail::call call;
  detail::out<intakt_buffer> out_answer;
  const std::int32_t status = intakt_importer_plan_kept(raw(), tenant.data(), tenant.size(), source.data(), source.size(), kind.data(),
                                                        kind.size(), number.data(), number.size(), static_cast<std::int32_t>(apply),
                                                        now.data(), now.size(), out_answer.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_answer.get()); });
}

inline returned<match> importer::match_json(std::string_view source, std::string_view json, const query_options& options) {
  detail::call call;
  const detail::raw_options<query_options> raw_options(options);
  detail::out<intakt_match> out_answer;
  const std::int32_t status = intakt_importer_match_json(raw(), source.data(), source.size(), json.data(), json.size(), raw_options.get(),
                                                         out_answer.where(), call.error());
  return call.finish<match>(status, [&] { return match(out_answer.release()); });
}

inline intakt::verdict match::verdict() const noexcept {
  return intakt::verdict(intakt_match_verdict(raw()));
}

inline std::string_view match::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_match_json(raw(), length); });
}

inline returned<matcher> matcher::create(std::string_view settings, std::string_view source, bytes_view weights) {
  detail::call call;
  detail::out<intakt_matcher> out_matcher;
  const std::int32_t status = intakt_matcher_new(settings.data(), settings.size(), source.data(), source.size(), weights.data(),
                                                 weights.size(), out_matcher.where(), call.error());
  return call.finish<matcher>(status, [&] { return matcher(out_matcher.release()); });
}

inline returned<bool> matcher::upsert_json(std::string_view id, std::uint64_t version, std::string_view json) {
  detail::call call;
  std::int32_t out_changed = 0;
  const std::int32_t status = intakt_matcher_upsert_json(raw(), id.data(), id.size(), version, json.data(), json.size(), &out_changed,
                                                         call.error());
  return call.finish<bool>(status, [&] { return out_changed != 0; });
}

inline returned<bool> matcher::remove(std::string_view id) {
  detail::call call;
  std::int32_t out_removed = 0;
  const std::int32_t status = intakt_matcher_remove(raw(), id.data(), id.size(), &out_removed, call.error());
  return call.finish<bool>(status, [&] { return out_removed != 0; });
}

inline returned<std::uint64_t> matcher::count() const {
  detail::call call;
  std::uint64_t out_count = 0;
  const std::int32_t status = intakt_matcher_count(raw(), &out_count, call.error());
  return call.finish<std::uint64_t>(status, [&] { return out_count; });
}

inline returned<std::string> matcher::party_json(std::string_view id) const {
  detail::call call;
  detail::out<intakt_buffer> out_party;
  const std::int32_t status = intakt_matcher_party_json(raw(), id.data(), id.size(), out_party.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_party.get()); });
}

inline returned<std::vector<std::uint64_t>> matcher::keys(std::string_view json) const {
  detail::call call;
  detail::out<intakt_keys> out_keys;
  const std::int32_t status = intakt_matcher_keys(raw(), json.data(), json.size(), out_keys.where(), call.error());
  return call.finish<std::vector<std::uint64_t>>(status, [&] { return detail::numbers_of(out_keys.get()); });
}

inline returned<match> matcher::query_json(std::string_view json, const query_options& options) const {
  detail::call call;
  const detail::raw_options<query_options> raw_options(options);
  detail::out<intakt_match> out_answer;
  const std::int32_t status = intakt_matcher_query_json(raw(), json.data(), json.size(), raw_options.get(), out_answer.where(),
                                                        call.error());
  return call.finish<match>(status, [&] { return match(out_answer.release()); });
}

inline returned<void> matcher::never_same(std::string_view one, std::string_view other) {
  detail::call call;
  const std::int32_t status = intakt_matcher_never_same(raw(), one.data(), one.size(), other.data(), other.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline returned<bool> matcher::revoke_never(std::string_view one, std::string_view other) {
  detail::call call;
  std::int32_t out_removed = 0;
  const std::int32_t status = intakt_matcher_revoke_never(raw(), one.data(), one.size(), other.data(), other.size(), &out_removed,
                                                          call.error());
  return call.finish<bool>(status, [&] { return out_removed != 0; });
}

inline returned<std::vector<std::uint8_t>> matcher::save() const {
  detail::call call;
  detail::out<intakt_bytes> out_bytes;
  const std::int32_t status = intakt_matcher_save(raw(), out_bytes.where(), call.error());
  return call.finish<std::vector<std::uint8_t>>(status, [&] { return detail::bytes_of(out_bytes.get()); });
}

inline returned<void> matcher::load(bytes_view bytes) {
  detail::call call;
  const std::int32_t status = intakt_matcher_load(raw(), bytes.data(), bytes.size(), call.error());
  return call.finish<void>(status, [&] {});
}

inline std::string_view order::number() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_number(raw(), length); });
}

inline std::string_view order::type() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_type(raw(), length); });
}

inline std::string_view order::date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_date(raw(), length); });
}

inline std::string_view order::delivery_date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_delivery_date(raw(), length); });
}

inline std::string_view order::currency() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_currency(raw(), length); });
}

inline intakt::price_kind order::prices() const noexcept {
  return static_cast<intakt::price_kind>(intakt_order_prices(raw()));
}

inline std::string_view order::reference() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_reference(raw(), length); });
}

inline std::string_view order::status() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_status(raw(), length); });
}

inline std::string_view order::language() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_language(raw(), length); });
}

inline std::string_view order::channel() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_channel(raw(), length); });
}

inline std::string_view order::shipping_method() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_shipping_method(raw(), length); });
}

inline std::optional<bool> order::guest() const noexcept {
  return detail::answer(intakt_order_guest(raw()));
}

inline list<intakt::party> order::parties() const& noexcept {
  return list<intakt::party>(raw(), intakt_order_party_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::party(intakt_order_party(static_cast<const intakt_order *>(parent), index));
  });
}

inline list<intakt::line> order::lines() const& noexcept {
  return list<intakt::line>(raw(), intakt_order_line_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::line(intakt_order_line(static_cast<const intakt_order *>(parent), index));
  });
}

inline list<intakt::charge> order::charges() const& noexcept {
  return list<intakt::charge>(raw(), intakt_order_charge_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::charge(intakt_order_charge(static_cast<const intakt_order *>(parent), index));
  });
}

inline list<intakt::payment> order::payments() const& noexcept {
  return list<intakt::payment>(raw(), intakt_order_payment_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::payment(intakt_order_payment(static_cast<const intakt_order *>(parent), index));
  });
}

inline list<intakt::attachment> order::attachments() const& noexcept {
  return list<intakt::attachment>(raw(), intakt_order_attachment_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::attachment(intakt_order_attachment(static_cast<const intakt_order *>(parent), index));
  });
}

inline intakt::totals order::totals() const noexcept {
  return intakt::totals(intakt_order_totals(raw()));
}

inline list<std::string_view> order::remarks() const& noexcept {
  return list<std::string_view>(raw(), intakt_order_remark_count(raw()), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_order_remark(static_cast<const intakt_order *>(parent), index, length); });
  });
}

inline list<intakt::extension> order::extensions() const& noexcept {
  return list<intakt::extension>(raw(), intakt_order_extension_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::extension(intakt_order_extension(static_cast<const intakt_order *>(parent), index));
  });
}

inline std::string_view order::profile() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_profile(raw(), length); });
}

inline intakt::position order::position() const noexcept {
  return intakt::position(intakt_order_position(raw()));
}

inline list<intakt::problem> order::problems() const& noexcept {
  return list<intakt::problem>(raw(), intakt_order_problem_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::problem(intakt_order_problem(static_cast<const intakt_order *>(parent), index));
  });
}

inline list<intakt::origin> order::origins() const& noexcept {
  return list<intakt::origin>(raw(), intakt_order_origin_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::origin(intakt_order_origin(static_cast<const intakt_order *>(parent), index));
  });
}

inline std::string_view order::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_order_json(raw(), length); });
}

inline intakt::party order::party_in_role(intakt::role role) const noexcept {
  return intakt::party(intakt_order_party_in_role(raw(), static_cast<std::int32_t>(role)));
}

inline returned<std::string> profiles::add(std::string_view name, std::string_view profile) {
  detail::call call;
  detail::out<intakt_buffer> out_id;
  const std::int32_t status = intakt_profiles_add(raw(), name.data(), name.size(), profile.data(), profile.size(), out_id.where(),
                                                  call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_id.get()); });
}

inline returned<std::string> profiles::check(std::string_view name, std::string_view profile) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  const std::int32_t status = intakt_profiles_check(raw(), name.data(), name.size(), profile.data(), profile.size(), out_problems.where(),
                                                    call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_problems.get()); });
}

inline returned<std::string> profiles::list() const {
  detail::call call;
  detail::out<intakt_buffer> out_list;
  const std::int32_t status = intakt_profiles_list(raw(), out_list.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_list.get()); });
}

inline returned<std::string> profiles::text(std::string_view id) const {
  detail::call call;
  detail::out<intakt_buffer> out_text;
  const std::int32_t status = intakt_profiles_text(raw(), id.data(), id.size(), out_text.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_text.get()); });
}

inline returned<std::pair<std::string, std::string>> profiles::detect(std::string_view name, bytes_view data) const {
  detail::call call;
  detail::out<intakt_buffer> out_profile;
  detail::out<intakt_buffer> out_document;
  const std::int32_t status = intakt_profiles_detect(raw(), name.data(), name.size(), data.data(), data.size(), out_profile.where(),
                                                     out_document.where(), call.error());
  return call.finish<std::pair<std::string, std::string>>(status, [&] { return std::pair<std::string, std::string>(detail::text_of(out_profile.get()), detail::text_of(out_document.get())); });
}

inline returned<std::string> profiles::check_input(std::string_view name, bytes_view data, const reader_options& options) const {
  detail::call call;
  const detail::raw_options<reader_options> raw_options(options);
  detail::out<intakt_buffer> out_report;
  const std::int32_t status = intakt_profiles_check_input(raw(), name.data(), name.size(), data.data(), data.size(), raw_options.get(),
                                                          out_report.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_report.get()); });
}

inline std::string_view reader::profile() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_reader_profile(raw(), length); });
}

inline std::string_view reader::encoding() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_reader_encoding(raw(), length); });
}

inline list<std::string_view> reader::documents() const& noexcept {
  return list<std::string_view>(raw(), intakt_reader_document_count(raw()), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_reader_document(static_cast<const intakt_reader *>(parent), index, length); });
  });
}

inline list<intakt::problem> reader::warnings() const& noexcept {
  return list<intakt::problem>(raw(), intakt_reader_warning_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::problem(intakt_reader_warning(static_cast<const intakt_reader *>(parent), index));
  });
}

inline std::uint64_t reader::order_count() const noexcept {
  return intakt_reader_order_count(raw());
}

inline std::uint64_t reader::filtered_count() const noexcept {
  return intakt_reader_filtered_count(raw());
}

inline std::uint64_t reader::unreadable_count() const noexcept {
  return intakt_reader_unreadable_count(raw());
}

inline std::size_t import_result::plan_count() const noexcept {
  return intakt_result_plan_count(raw());
}

inline std::string_view import_result::plan_json(std::size_t index) const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_plan(raw(), index, length); });
}

inline list<intakt::plan> import_result::plans() const& noexcept {
  return list<intakt::plan>(raw(), intakt_result_plan_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::plan(intakt_result_plan_node(static_cast<const intakt_result *>(parent), index));
  });
}

inline intakt::account import_result::account() const noexcept {
  return intakt::account(intakt_result_account_node(raw()));
}

inline std::string_view import_result::applied(std::size_t index) const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_applied(raw(), index, length); });
}

inline std::string_view import_result::plans_json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_plans(raw(), length); });
}

inline std::string_view import_result::account_json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_account(raw(), length); });
}

inline std::string_view import_result::warnings_json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_warnings(raw(), length); });
}

inline std::string_view import_result::profile() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_profile(raw(), length); });
}

inline std::string_view import_result::encoding() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_result_encoding(raw(), length); });
}

inline list<std::string_view> import_result::documents() const& noexcept {
  return list<std::string_view>(raw(), intakt_result_document_count(raw()), [](const void* parent, std::size_t index) {
    return detail::view([=](std::size_t* length) { return intakt_result_document(static_cast<const intakt_result *>(parent), index, length); });
  });
}

inline intakt::review_row review_case::row() const noexcept {
  return intakt::review_row(intakt_review_case_row(raw()));
}

inline std::optional<bool> review_case::is_kept() const noexcept {
  return detail::answer(intakt_review_case_is_kept(raw()));
}

inline std::string_view review_case::date() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_case_date(raw(), length); });
}

inline std::string_view review_case::total() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_case_total(raw(), length); });
}

inline std::int64_t review_case::lines() const noexcept {
  return intakt_review_case_lines(raw());
}

inline std::optional<bool> review_case::is_guest() const noexcept {
  return detail::answer(intakt_review_case_is_guest(raw()));
}

inline intakt::party review_case::party() const noexcept {
  return intakt::party(intakt_review_case_party(raw()));
}

inline list<intakt::case_candidate> review_case::candidates() const& noexcept {
  return list<intakt::case_candidate>(raw(), intakt_review_case_candidate_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::case_candidate(intakt_review_case_candidate(static_cast<const intakt_review_case *>(parent), index));
  });
}

inline intakt::case_line review_case::ordered() const noexcept {
  return intakt::case_line(intakt_review_case_ordered(raw()));
}

inline list<intakt::found_article> review_case::choices() const& noexcept {
  return list<intakt::found_article>(raw(), intakt_review_case_choice_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::found_article(intakt_review_case_choice(static_cast<const intakt_review_case *>(parent), index));
  });
}

inline std::string_view review_case::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_review_case_json(raw(), length); });
}

inline list<intakt::review_row> reviews::rows() const& noexcept {
  return list<intakt::review_row>(raw(), intakt_reviews_row_count(raw()), [](const void* parent, std::size_t index) {
    return intakt::review_row(intakt_reviews_row(static_cast<const intakt_reviews *>(parent), index));
  });
}

inline std::string_view reviews::json() const noexcept {
  return detail::view([&](std::size_t* length) { return intakt_reviews_json(raw(), length); });
}

inline returned<std::string> capabilities() {
  detail::call call;
  detail::out<intakt_buffer> out_capabilities;
  const std::int32_t status = intakt_capabilities(out_capabilities.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_capabilities.get()); });
}

inline returned<std::string> settings_check(std::string_view settings) {
  detail::call call;
  detail::out<intakt_buffer> out_problems;
  const std::int32_t status = intakt_settings_check(settings.data(), settings.size(), out_problems.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_problems.get()); });
}

inline returned<std::string> settings_in_force(std::string_view settings, std::string_view source) {
  detail::call call;
  detail::out<intakt_buffer> out_list;
  const std::int32_t status = intakt_settings_in_force(settings.data(), settings.size(), source.data(), source.size(), out_list.where(),
                                                       call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_list.get()); });
}

inline returned<std::string> settings_schema() {
  detail::call call;
  detail::out<intakt_buffer> out_schema;
  const std::int32_t status = intakt_settings_schema(out_schema.where(), call.error());
  return call.finish<std::string>(status, [&] { return detail::text_of(out_schema.get()); });
}

}  // namespace intakt

#endif  // INTAKT_HPP
