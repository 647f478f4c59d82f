// libxml2 (SAX2) and pugixml on the inputs of the bench: what the paths file names, counted and summed.
//
//   peers ENGINE feed|orders PATHS FILE RUNS
//
// Prints, for the last of RUNS runs: seconds of the process, seconds by the clock, peak memory in KiB, orders, lines, sum of the
// quantities in thousandths, and "-" for the elements, which it does not count. ../src/engines/program.rs reads it.

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

[[noreturn]] void fail(const std::string& message) {
    std::cerr << message << '\n';
    std::exit(1);
}

// What to extract, as a trie of local names; node 0 is the order. See ../src/engines/paths.rs.
struct Paths {
    struct Node {
        std::vector<std::pair<std::string, int>> children;
        std::vector<std::pair<std::string, int>> attributes;
        int value = -1;
        bool is_line = false;
    };
    std::vector<Node> nodes{1};
    int quantity = -1;

    explicit Paths(const char* file) {
        std::ifstream in(file);
        if (!in) fail("cannot open the paths");
        std::string row;
        int lines = 0, number = 0;
        while (std::getline(in, row)) {
            if (row.empty() || row[0] == '#') continue;
            const auto blank = row.find(' ');
            const std::string kind = row.substr(0, blank);
            std::string path = row.substr(blank + 1), attribute;
            if (const auto at = path.find('@'); at != std::string::npos) {
                attribute = path.substr(at + 1);
                path.resize(at);
            }
            int at = kind == "line" || kind == "quantity" ? lines : 0;
            std::size_t start = 0;
            while (start < path.size()) {
                auto end = path.find('/', start);
                if (end == std::string::npos) end = path.size();
                at = enter(at, path.substr(start, end - start));
                start = end + 1;
            }
            if (kind == "lines") {
                nodes[at].is_line = true;
                lines = at;
            } else if (!attribute.empty()) {
                nodes[at].attributes.emplace_back(attribute, number);
            } else {
                nodes[at].value = number;
            }
            if (kind == "quantity") quantity = number;
            ++number;
        }
    }

    int child(int at, std::string_view name) const {
        for (const auto& [own, child] : nodes[at].children)
            if (own == name) return child;
        return -1;
    }

private:
    int enter(int at, const std::string& name) {
        if (const int found = child(at, name); found >= 0) return found;
        nodes.emplace_back();
        const int made = static_cast<int>(nodes.size()) - 1;
        nodes[at].children.emplace_back(name, made);
        return made;
    }
};

long thousandths(std::string_view text) {
    long value = 0;
    int places = -1;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
        } else if (c >= '0' && c <= '9' && places < 3) {
            value = value * 10 + (c - '0');
            if (places >= 0) ++places;
        } else {
            fail("not a number");
        }
    }
    for (int i = places < 0 ? 0 : places; i < 3; ++i) value *= 10;
    return value;
}

// The values of one order, used again for the next: a path's number and its text.
template <class Text>
struct Order {
    std::vector<std::pair<int, Text>> values;
    std::size_t count = 0;

    Text& add(int path) {
        if (count == values.size()) values.emplace_back();
        auto& entry = values[count++];
        entry.first = path;
        return entry.second;
    }
};

struct Tally {
    long orders = 0, lines = 0, quantity = 0;

    template <class Text>
    void add(Order<Text>& order, const Paths& paths) {
        for (std::size_t i = 0; i < order.count; ++i)
            if (order.values[i].first == paths.quantity) quantity += thousandths(order.values[i].second);
        order.count = 0;
        ++orders;
    }
};

// ---------------------------------------------------------------- libxml2

struct Sax {
    const Paths& paths;
    // How deep the order stands: 1 where it is the root, 2 below a list.
    int order_depth;
    int depth = 0;
    // Elements below one that no path names.
    int skipped = 0;
    std::vector<int> open;
    Order<std::string> order;
    std::string* text = nullptr;
    Tally tally;
};

void start(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int attributes, int,
           const xmlChar** values) {
    Sax& sax = *static_cast<Sax*>(context);
    if (++sax.depth < sax.order_depth) return;
    sax.text = nullptr;
    if (sax.skipped > 0) {
        ++sax.skipped;
        return;
    }
    const int at = sax.depth == sax.order_depth ? 0 : sax.paths.child(sax.open.back(), reinterpret_cast<const char*>(name));
    if (at < 0) {
        sax.skipped = 1;
        return;
    }
    sax.open.push_back(at);
    const Paths::Node& node = sax.paths.nodes[at];
    for (const auto& [own, path] : node.attributes)
        for (int i = 0; i < attributes; ++i)
            if (own == reinterpret_cast<const char*>(values[i * 5]))
                sax.order.add(path).assign(reinterpret_cast<const char*>(values[i * 5 + 3]), values[i * 5 + 4] - values[i * 5 + 3]);
    if (node.value >= 0) {
        sax.text = &sax.order.add(node.value);
        sax.text->clear();
    }
    if (node.is_line) ++sax.tally.lines;
}

void end(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    Sax& sax = *static_cast<Sax*>(context);
    if (sax.depth-- < sax.order_depth) return;
    sax.text = nullptr;
    if (sax.skipped > 0) {
        --sax.skipped;
        return;
    }
    sax.open.pop_back();
    if (sax.open.empty()) sax.tally.add(sax.order, sax.paths);
}

void characters(void* context, const xmlChar* text, int length) {
    Sax& sax = *static_cast<Sax*>(context);
    if (sax.text) sax.text->append(reinterpret_cast<const char*>(text), length);
}

xmlSAXHandler handler() {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = characters;
    handler.cdataBlock = characters;
    return handler;
}

// The feed as a stream, 64 KiB at a time.
Tally sax_feed(const Paths& paths, const char* file) {
    Sax sax{paths, 2, 0, 0, {}, {}, nullptr, {}};
    xmlSAXHandler handlers = handler();
    std::FILE* in = std::fopen(file, "rb");
    if (!in) fail("cannot open the input");
    std::vector<char> buffer(64 * 1024);
    xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handlers, &sax, nullptr, 0, nullptr);
    while (const std::size_t length = std::fread(buffer.data(), 1, buffer.size(), in))
        if (xmlParseChunk(context, buffer.data(), static_cast<int>(length), 0) != 0) fail("libxml2 refuses the input");
    if (xmlParseChunk(context, nullptr, 0, 1) != 0) fail("libxml2 refuses the input");
    xmlFreeParserCtxt(context);
    std::fclose(in);
    return sax.tally;
}

// ---------------------------------------------------------------- pugixml

std::string_view local(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

void walk(const Paths& paths, int at, const pugi::xml_node& element, Order<const char*>& order, Tally& tally) {
    const Paths::Node& node = paths.nodes[at];
    for (const auto& [own, path] : node.attributes)
        if (const auto attribute = element.attribute(own.c_str())) order.add(path) = attribute.value();
    if (node.value >= 0) order.add(node.value) = element.child_value();
    if (node.is_line) ++tally.lines;
    for (const auto& child : element)
        if (child.type() == pugi::node_element)
            if (const int next = paths.child(at, local(child.name())); next >= 0) walk(paths, next, child, order, tally);
}

// Parses in place, which is what pugixml does fastest; the bytes are changed.
void pugi_document(const Paths& paths, char* bytes, std::size_t length, bool is_list, Order<const char*>& order, Tally& tally) {
    pugi::xml_document document;
    if (!document.load_buffer_inplace(bytes, length)) fail("pugixml refuses the input");
    const auto root = document.document_element();
    if (!is_list) {
        walk(paths, 0, root, order, tally);
        tally.add(order, paths);
        return;
    }
    for (const auto& child : root) {
        walk(paths, 0, child, order, tally);
        tally.add(order, paths);
    }
}

// ---------------------------------------------------------------- both

std::vector<char> bytes_of(const char* file) {
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in) fail("cannot open the input");
    std::vector<char> bytes(static_cast<std::size_t>(in.tellg()));
    in.seekg(0);
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

// The documents of a pack: each behind its length in eight digits and a line end.
template <class Each>
void each_document(std::vector<char>& pack, Each each) {
    for (std::size_t at = 0; at + 9 <= pack.size();) {
        const std::size_t length = std::stoul(std::string(&pack[at], 8));
        each(&pack[at + 9], length);
        at += 9 + length;
    }
}

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// Not getrusage: that also counts the program which started this one.
long peak_kib() {
    std::ifstream status("/proc/self/status");
    std::string word;
    long peak = 0;
    while (status >> word)
        if (word == "VmHWM:" && status >> peak) return peak;
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 6) fail("peers ENGINE feed|orders PATHS FILE RUNS");
    const std::string engine = arguments[1], shape = arguments[2];
    const Paths paths(arguments[3]);
    const char* file = arguments[4];
    const int runs = std::atoi(arguments[5]);
    const bool is_feed = shape == "feed";
    Tally tally;
    double cpu = 0, wall = 0;
    for (int run = 0; run < runs; ++run) {
        // What stands in memory before is no part of the time; reading a stream is.
        std::vector<char> bytes;
        if (engine == "pugixml" || !is_feed) bytes = bytes_of(file);
        cpu = -seconds(CLOCK_PROCESS_CPUTIME_ID);
        wall = -seconds(CLOCK_MONOTONIC);
        tally = Tally{};
        if (engine == "libxml2-sax2" && is_feed) {
            tally = sax_feed(paths, file);
        } else if (engine == "libxml2-sax2") {
            Sax sax{paths, 1, 0, 0, {}, {}, nullptr, {}};
            xmlSAXHandler handlers = handler();
            each_document(bytes, [&](char* document, std::size_t length) {
                if (xmlSAXUserParseMemory(&handlers, &sax, document, static_cast<int>(length)) != 0)
                    fail("libxml2 refuses the input");
            });
            tally = sax.tally;
        } else if (engine == "pugixml") {
            Order<const char*> order;
            if (is_feed) {
                pugi_document(paths, bytes.data(), bytes.size(), true, order, tally);
            } else {
                each_document(bytes, [&](char* document, std::size_t length) {
                    pugi_document(paths, document, length, false, order, tally);
                });
            }
        } else {
            fail("no such engine: " + engine);
        }
        cpu += seconds(CLOCK_PROCESS_CPUTIME_ID);
        wall += seconds(CLOCK_MONOTONIC);
    }
    std::printf("%.6f %.6f %ld %ld %ld %ld -\n", cpu, wall, peak_kib(), tally.orders, tally.lines, tally.quantity);
    return 0;
}
