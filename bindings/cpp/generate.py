#!/usr/bin/env python3
"""Makes include/intakt.hpp from include/intakt.h and bindings/cpp/intakt.hpp.in.

    generate.py            writes include/intakt.hpp
    generate.py --check    ends with 1 if it is not up to date

Getters, enumerations and calls that only convert their parameters follow the header; what needs a thought - errors, callbacks, the
host's own data, ranges - is written by hand in the template. Every function of the header must come out of one of the two, or the
script says which is missing.
"""
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER, TEMPLATE, OUTPUT = ROOT / "include/intakt.h", ROOT / "bindings/cpp/intakt.hpp.in", ROOT / "include/intakt.hpp"

WIDTH = 140

# Names in C++ that are not those of the header without `intakt_`.
CLASS_NAMES = {"result": "import_result"}
ENUM_NAMES = {
    "roles": "role", "genders": "gender", "questions": "question", "answers": "answer", "decisions": "decision", "rights": "right",
    "proofs": "proof", "contradictions": "contradiction", "causes": "cause", "resolutions": "resolution", "roundings": "rounding",
    "classes": "record_class", "sides": "side", "layers": "layer", "severities": "severity", "visibilities": "visibility",
    "plan_statuses": "plan_status", "document_statuses": "document_status",
}
METHOD_NAMES = {
    "intakt_result_plan": "plan_json", "intakt_result_account": "account_json", "intakt_result_plans": "plans_json",
    "intakt_result_warnings": "warnings_json", "intakt_result_account_node": "account", "intakt_importer_new": "create",
    "intakt_matcher_new": "create", "intakt_profiles_new": "create", "intakt_importer_review_case": "look_at_review",
    "intakt_database_reviews": "list_reviews",
}
# Lists whose getter and count are not called alike.
LISTS = {"intakt_result_plan_node": ("plans", "intakt_result_plan_count")}
NO_LISTS = {"intakt_result_plan"}
PLURALS = {"depends_on": "depends_on", "to": "to", "missing": "missing", "evidence": "evidence"}
# Numbers among the parameters that stand for something else.
PARAMETERS = {
    ("intakt_importer_report", "outcome"): "outcome", ("intakt_order_party_in_role", "role"): "role",
    ("intakt_database_reconcile", "reopen"): "bool", ("intakt_database_undo", "apply"): "bool",
    ("intakt_importer_revoke_decision", "apply"): "bool", ("intakt_importer_plan_kept", "apply"): "bool",
}
KEYWORDS = set("""alignas alignof and asm auto bool break case catch char class concept const continue default delete do double else enum
    explicit export extern false float for friend goto if inline int long module mutable namespace new noexcept not nullptr operator or
    private protected public register requires return short signed sizeof static struct switch template this throw true try typedef
    typename union unsigned using virtual void volatile while xor""".split())
NUMBERS = {"int32_t": "std::int32_t", "int64_t": "std::int64_t", "uint32_t": "std::uint32_t", "uint64_t": "std::uint64_t",
           "size_t": "std::size_t"}
OWNED_AS_VALUES = {"buffer": ("std::string", "text_of"), "keys": ("std::vector<std::uint64_t>", "numbers_of"),
                   "bytes": ("std::vector<std::uint8_t>", "bytes_of")}


def word(name):
    return name + "_" if name in KEYWORDS else name


def plural(name):
    if name in PLURALS:
        return PLURALS[name]
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


# What the header says of pointers and numbers, and what that is in C++.
SAID = [
    (r" A node\.", ""),
    (r"Borrowed from `\w+`; NULL where there is none\.", "Empty where there is none."),
    (r"Borrowed from `\w+`; NULL for NULL\.", ""),
    (r"Borrowed from `\w+`\.", ""),
    (r"The one with this index, from 0: one of `intakt_\w+(?: =)?`; 0 where there is none\.", ""),
    (r"The one with this index, from 0\.", ""),
    (r"One of `intakt_\w+`; 0 where nothing is said\.", "`none` where nothing is said."),
    (r"Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none\.", "Nothing where there is none."),
    (r"1 for yes, 0 for no, -1 where nothing is said\.", "Nothing where nothing is said."),
    (r"[;,] (?:and )?free it with `intakt_\w+_free`", ""),
    (r"Free it with `intakt_\w+_free`\.", ""),
    (r"`\w+` receives the handle\.", ""),
    (r"`options` may be NULL\.", ""),
    (r"`(\w+)`, which may be NULL, receives", r"Returns in `\1`"),
    (r"`(settlement|problems|answer|report|key|keys|bytes|number|id|text|list|journal|matcher|ledger|party|database|schema)` receives", "Returns"),
]


def comment(text, indent=""):
    lines = [re.sub(r"^ ?\* ?", "", line).rstrip() for line in text.strip().splitlines()]
    paragraphs = []
    for paragraph in re.split(r"\n{2,}", "\n".join(lines)):
        if paragraph.lstrip() != paragraph:
            paragraphs.append(paragraph.splitlines())  # an example, as it is
            continue
        paragraph = re.sub(r"\s+", " ", paragraph)
        for said, instead in SAID:
            paragraph = re.sub(said, instead, paragraph)
        paragraph = re.sub(r"\s+", " ", paragraph).strip()
        if paragraph:
            paragraphs.append(textwrap.wrap(paragraph, 132 - len(indent), break_long_words=False, break_on_hyphens=False))
    wrapped = [line for place, paragraph in enumerate(paragraphs) for line in ([""] if place else []) + paragraph]
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in wrapped)


def signature(before, parameters, after):
    """`before(parameters)after`, on several lines where one is too long."""
    line = f"{before}({', '.join(parameters)}){after}"
    if len(line) <= WIDTH:
        return line
    margin = " " * (len(before) + 1) if len(before) < 70 else " " * (len(before) - len(before.lstrip()) + 4)
    lines, current = [], before + "(" if len(before) < 70 else before + "(\n" + margin
    for place, parameter in enumerate(parameters):
        piece = parameter + (", " if place + 1 < len(parameters) else ")" + after)
        if len(current.rsplit("\n", 1)[-1]) + len(piece.rstrip()) > WIDTH:
            lines.append(current.rstrip())
            current = margin
        current += piece
    return "\n".join(lines + [current])


class Function:
    def __init__(self, doc, declaration):
        declaration = re.sub(r"\s+", " ", declaration).strip()
        match = re.match(r"(.*?[ *])(intakt_\w+)\((.*)\)$", declaration)
        self.doc, self.result, self.name = doc, match[1].strip(), match[2]
        self.plain = True  # no function pointers among the parameters
        self.parameters = []
        if "(*" in match[3]:
            self.plain = False
        elif match[3] != "void":
            for parameter in match[3].split(","):
                kind, name = re.match(r"(.*?[ *])(\w+)$", parameter.strip()).groups()
                self.parameters.append((kind.strip().replace("struct ", ""), name))
        self.fallible = bool(self.parameters) and self.parameters[-1] == ("intakt_error **", "error")

    def self_type(self, types):
        """The type whose method it is: the one of the first parameter, if the function is named after it."""
        if self.parameters:
            match = re.match(r"(?:const )?intakt_(\w+) \*$", self.parameters[0][0])
            if match and match[1] in types and self.name.startswith(f"intakt_{match[1]}_"):
                return match[1]
        return None

    def enumeration(self, enums):
        match = re.search(r"[Oo]ne of `intakt_(\w+)", self.doc)
        return match[1] if match and match[1] in enums else None


class Generator:
    def __init__(self, header, template):
        self.template = template
        self.enums = {name: (doc, re.findall(r"/\*\*(.*?)\*/\s*(INTAKT_\w+) = (-?\w+)", body, re.S)) for doc, name, body in
                      re.findall(r"/\*\*((?:(?!\*/).)*?)\*/\s*typedef enum intakt_(\w+) \{(.*?)\n\}", header, re.S)}
        self.types = {name: doc for doc, name in
                      re.findall(r"/\*\*((?:(?!\*/).)*?)\*/\s*typedef struct intakt_(\w+) intakt_\2;", header, re.S)}
        self.structs = set(re.findall(r"typedef struct intakt_(\w+) \{", header))
        found = re.findall(r"/\*\*((?:(?!\*/).)*?)\*/\s*INTAKT_API\s+([^;]*?);", header, re.S)
        self.functions = {function.name: function for function in (Function(*one) for one in found)}
        declared = set(re.findall(r"INTAKT_API\s[^;]*?(intakt_\w+)\s*\(", header))
        if declared - set(self.functions):
            sys.exit(f"not understood: {sorted(declared - set(self.functions))}")
        self.by_hand = set(re.findall(r"(?<!`)\b(intakt_\w+)\b(?!`)", template))
        self.freed = [name for name in self.types if f"intakt_{name}_free" in self.functions]
        self.handles = [name for name in self.freed if name not in OWNED_AS_VALUES and name != "error"]
        self.nodes = [name for name in self.types
                      if name not in self.freed and not name.endswith("_sink") and not re.search(rf"^class {name}\b", template, re.M)]
        self.used = set(self.by_hand)
        self.definitions = []

    def class_name(self, name):
        return CLASS_NAMES.get(name, name)

    def enum_name(self, name):
        return ENUM_NAMES.get(name, name[:-1] if name.endswith("s") and name not in ("status",) else name)

    # Enumerations

    def write_enums(self):
        out = []
        for name, (doc, values) in self.enums.items():
            prefix = self.common_prefix([value for _, value, _ in values], name)
            made = self.enum_name(name)
            zero = all(number != "0" for _, _, number in values)
            out.append(comment(doc) + f"enum class {made} : std::int32_t {{\n")
            if zero:
                out.append("  /// Nothing is said.\n  none = 0,\n")
            words = []
            for value_doc, value, number in values:
                words.append(value[len(prefix):].lower())
                out.append(comment(value_doc, "  ") + f"  {word(words[-1])} = {number},\n")
            out.append("};\n\n")
            out.append(f"/// The word for it, such as `{words[-1]}`; empty for a number that this header does not name.\n")
            out.append(f"inline std::string_view to_string({made} value) noexcept {{\n  switch (value) {{\n")
            if zero:
                out.append(f"    case {made}::none: return {{}};\n")
            out.extend(f'    case {made}::{word(one)}: return "{one}";\n' for one in words)
            out.append("  }\n  return {};\n}\n\n")
        return "".join(out)

    def common_prefix(self, names, enum):
        if len(names) == 1:
            return names[0]
        prefix = names[0]
        for name in names:
            while not name.startswith(prefix):
                prefix = prefix[:-1]
        return prefix[:prefix.rfind("_") + 1]

    # Classes

    def write_forwards(self):
        return "".join(f"class {self.class_name(name)};\n" for name in self.nodes + self.handles)

    def write_deleters(self):
        return "".join(f"template <>\nstruct deleter<intakt_{name}> {{\n  void operator()(intakt_{name}* raw) const noexcept {{ "
                       f"intakt_{name}_free(raw); }}\n}};\n" for name in self.freed)

    def uses(self, name):
        self.used.add(name)
        return name

    def write_nodes(self):
        out = []
        for name in self.nodes:
            made, raw = self.class_name(name), f"intakt_{name}"
            body, self.prefix = [], f"inline {{}}{made}::"
            for function in self.functions.values():
                if function.self_type(self.types) == name and function.name not in self.by_hand:
                    body.append(self.getter(function, made, "raw_"))
            out.append(comment(self.types[name]) + "///\n/// A view: it is there until the object that it was asked of is freed, and cheap to copy.\n"
                       f"class {made} {{\n public:\n"
                       f"  /// Over what a function of the header gave; NULL is nothing, and every getter says so.\n"
                       f"  explicit {made}(const {raw}* raw = nullptr) noexcept : raw_(raw) {{}}\n"
                       f"  /// What the functions of the header take.\n"
                       f"  const {raw}* raw() const noexcept {{ return raw_; }}\n"
                       f"  /// Whether there is anything.\n"
                       f"  explicit operator bool() const noexcept {{ return raw_ != nullptr; }}\n\n"
                       + "".join(body) + f"\n private:\n  const {raw}* raw_;\n}};\n\n")
        return "".join(out)

    def members(self, name):
        """The generated members of a handle, for the template's class of it."""
        made, out = self.class_name(name), []
        for function in self.functions.values():
            if function.name in self.by_hand or function.name.endswith("_free"):
                continue
            if function.self_type(self.types) == name:
                out.append(self.call(function, made, name) if function.fallible else self.getter(function, made, "raw()"))
            elif function.fallible and function.plain and function.name.startswith(f"intakt_{name}_") and self.makes(function) == name:
                out.append(self.call(function, made, None))
        return "".join(out)

    def makes(self, function):
        outputs = self.outputs(function)
        return outputs[0][1] if len(outputs) == 1 else None

    def outputs(self, function):
        """(parameter, type) of the outputs: the pointers to plain numbers or to pointers before the error."""
        made = []
        for kind, name in function.parameters[:-1]:
            match = re.match(r"intakt_(\w+) \*\*$", kind)
            if match:
                made.append((name, match[1]))
            elif re.match(r"u?int(32|64)_t \*$", kind):
                made.append((name, kind[:-2]))
        return made

    def method_name(self, function, name):
        if function.name in METHOD_NAMES:
            return METHOD_NAMES[function.name]
        return word(function.name[len(f"intakt_{name}_"):])

    def value_type(self, function):
        """(type in C++, how the raw value becomes one) of a getter's answer."""
        match = re.match(r"const intakt_(\w+) \*$", function.result.replace("struct ", ""))
        if match:
            made = "intakt::" + self.class_name(match[1])
            return made, made + "({})"
        enum = function.enumeration(self.enums)
        if enum and function.result == "int32_t":
            made = "intakt::" + self.enum_name(enum)
            return made, "static_cast<" + made + ">({})"
        if function.result == "int32_t" and re.search(r"-1\s+(?:\*\s+)?where nothing is said", function.doc):
            return "std::optional<bool>", "detail::answer({})"
        return NUMBERS[function.result], "{}"

    def getter(self, function, made, raw):
        self.uses(function.name)
        name = self.method_name(function, function.self_type(self.types))
        extra = function.parameters[1:]
        doc = comment(function.doc, "  ")
        count = LISTS.get(function.name, (None, function.name + "_count"))[1]
        if function.name.endswith("_count") and self.is_list(function.name[:-6]):
            return ""
        if self.is_list(function.name):
            self.uses(count)
            name = LISTS.get(function.name, (plural(name), None))[0]
            parent = function.parameters[0][0]
            if extra[-1][0] == "size_t *":
                value, made_by = "std::string_view", f"detail::view([=](std::size_t* length) {{ return {function.name}(static_cast<{parent}>(parent), index, length); }})"
            else:
                value, pattern = self.value_type(function)
                made_by = pattern.format(f"{function.name}(static_cast<{parent}>(parent), index)")
            owner = raw == "raw()"
            const = " const&" if owner else " const"
            self.definitions.append(
                f"inline list<{value}> {made}::{name}(){const} noexcept {{\n"
                f"  return list<{value}>({raw}, {count}({raw}), [](const void* parent, std::size_t index) {{\n    return {made_by};\n  }});\n}}\n")
            return doc + f"  list<{value}> {name}(){const} noexcept;\n" + (f"  void {name}() const&& = delete;  // keep the owner in a variable\n" if owner else "")
        if extra and extra[-1] == ("uint64_t *", "value"):
            self.definitions.append(
                f"inline std::optional<std::uint64_t> {made}::{name}() const noexcept {{\n  std::uint64_t value = 0;\n"
                f"  return {function.name}({raw}, &value) != 0 ? std::optional<std::uint64_t>(value) : std::nullopt;\n}}\n")
            return doc + f"  std::optional<std::uint64_t> {name}() const noexcept;\n"
        text = bool(extra) and extra[-1][0] == "size_t *"
        inputs = extra[:-1] if text else extra
        declared, passed = [], []
        for kind, parameter in inputs:
            special = PARAMETERS.get((function.name, parameter))
            declared.append(f"{('intakt::' + special) if special and special != 'bool' else special or NUMBERS[kind]} {parameter}")
            passed.append(f"static_cast<std::int32_t>({parameter})" if special else parameter)
        arguments = ", ".join([raw] + passed)
        if text and function.result == "const char *":
            value, expression = "std::string_view", f"detail::view([&](std::size_t* length) {{ return {function.name}({arguments}, length); }})"
        elif text:
            value, expression = "bytes_view", f"detail::bytes([&](std::size_t* length) {{ return {function.name}({arguments}, length); }})"
        else:
            value, pattern = self.value_type(function)
            expression = pattern.format(f"{function.name}({arguments})")
        signature = f"({', '.join(declared)}) const noexcept"
        self.definitions.append(f"inline {value} {made}::{name}{signature} {{\n  return {expression};\n}}\n")
        return doc + f"  {value} {name}{signature};\n"

    def is_list(self, name):
        if name in NO_LISTS or name not in self.functions:
            return False
        if name in LISTS:
            return True
        function, count = self.functions[name], self.functions.get(name + "_count")
        kinds = [kind for kind, _ in function.parameters[1:]]
        return count is not None and len(count.parameters) == 1 and kinds in (["size_t"], ["size_t", "size_t *"])

    # Calls that can fail

    def call(self, function, made, self_name):
        """A member (or a static one, without `self_name`; or a free function, without `made`) over a call that can fail."""
        self.uses(function.name)
        outputs = self.outputs(function)
        out_names = {name for name, _ in outputs}
        declared, passed, after = [], [], []
        parameters = function.parameters[:-1]
        constant = ""
        if self_name:
            passed.append("raw()")
            constant = " const" if parameters[0][0].startswith("const") else ""
            parameters = parameters[1:]
        skip = set()
        for place, (kind, name) in enumerate(parameters):
            following = parameters[place + 1] if place + 1 < len(parameters) else (None, None)
            if name in skip:
                continue
            if name in out_names:
                passed.append(f"out_{name}.where()" if kind.endswith("**") else f"&out_{name}")
            elif kind == "const char *" and following == ("size_t", name + "_length"):
                declared.append(f"std::string_view {name}")
                passed += [f"{name}.data()", f"{name}.size()"]
                skip.add(name + "_length")
            elif kind == "const void *" and following[1] == name + "_length":
                declared.append(f"bytes_view {name}")
                passed += [f"{name}.data()", f"{name}.size()"]
                skip.add(name + "_length")
            elif kind == "const int64_t *" and following[0] == "size_t" and following[1].endswith("_count"):
                declared.append(f"const std::vector<std::int64_t>& {name}")
                passed += [f"{name}.data()", f"{name}.size()"]
                skip.add(following[1])
            elif re.match(r"const intakt_(\w+_options) \*$", kind):
                declared.append(f"const {kind[len('const intakt_'):-2]}& {name} = {{}}")
                after.append(f"  const detail::raw_options<{kind[len('const intakt_'):-2]}> raw_{name}({name});\n")
                passed.append(f"raw_{name}.get()")
            elif re.match(r"(const )?intakt_\w+ \*$", kind):
                other = re.match(r"(const )?intakt_(\w+) \*$", kind)
                declared.append(f"{other[1] or ''}{self.class_name(other[2])}& {name}")
                passed.append(f"{name}.raw()")
            elif kind in NUMBERS:
                special = PARAMETERS.get((function.name, name))
                declared.append(f"{('intakt::' + special) if special and special != 'bool' else special or NUMBERS[kind]} {name}")
                passed.append(f"static_cast<std::int32_t>({name})" if special else name)
            else:
                sys.exit(f"write {function.name} into the template: {kind} {name}")
        passed.append("call.error()")
        types, values, locals_ = [], [], []
        for name, kind in outputs:
            if kind in OWNED_AS_VALUES:
                types.append(OWNED_AS_VALUES[kind][0])
                values.append(f"detail::{OWNED_AS_VALUES[kind][1]}(out_{name}.get())")
                locals_.append(f"  detail::out<intakt_{kind}> out_{name};\n")
            elif kind in self.types:
                types.append(self.class_name(kind))
                values.append(f"{self.class_name(kind)}(out_{name}.release())")
                locals_.append(f"  detail::out<intakt_{kind}> out_{name};\n")
            else:
                types.append("bool" if kind == "int32_t" else NUMBERS[kind])
                values.append(f"out_{name} != 0" if kind == "int32_t" else f"out_{name}")
                locals_.append(f"  {NUMBERS[kind]} out_{name} = 0;\n")
        value = "void" if not types else types[0] if len(types) == 1 else f"std::pair<{', '.join(types)}>"
        result = "" if not types else f" return {values[0]}; " if len(types) == 1 else f" return {value}({', '.join(values)}); "
        owner = self_name or (re.match(r"intakt_([a-z]+)_", function.name)[1] if made else None)
        name = self.method_name(function, owner) if owner else function.name[len("intakt_"):]
        if name == "create":
            declared = [one if one.endswith("= {}") else one + " = {}" for one in declared]
        plain = [re.sub(r" = \{\}", "", one) for one in declared]
        self.definitions.append(
            signature(f"inline returned<{value}> {made + '::' if made else ''}{name}", plain, constant + " {") + "\n  detail::call call;\n"
            + "".join(after) + "".join(locals_) +
            signature(f"  const std::int32_t status = {function.name}", passed, ";") + "\n"
            f"  return call.finish<{value}>(status, [&] {{{result}}});\n}}\n")
        indent, static = ("  ", "" if self_name else "static ") if made else ("", "")
        return comment(function.doc, indent) + signature(f"{indent}{static}returned<{value}> {name}", declared, constant + ";") + "\n"

    def write_functions(self):
        out = []
        for function in self.functions.values():
            if function.name not in self.used and function.plain and function.fallible and function.self_type(self.types) is None:
                out.append(self.call(function, None, None))
        return "".join(out)

    def run(self):
        text = self.template
        text = text.replace("@enums@", self.write_enums()).replace("@forwards@", self.write_forwards())
        text = text.replace("@deleters@", self.write_deleters()).replace("@nodes@", self.write_nodes())
        for name in self.handles:
            if f"@members {name}@" not in text:
                sys.exit(f"the template has no `@members {name}@`: write the class of intakt_{name}")
            text = text.replace(f"  @members {name}@\n", self.members(name))
        text = text.replace("@functions@", self.write_functions())
        text = text.replace("@definitions@", "\n".join(self.definitions))
        missing = sorted(name for name in self.functions if name not in self.used and not name.endswith("_free"))
        if missing:
            sys.exit("not in intakt.hpp; write them into bindings/cpp/intakt.hpp.in:\n  " + "\n  ".join(missing))
        return text


def main():
    made = Generator(HEADER.read_text(encoding="utf-8"), TEMPLATE.read_text(encoding="utf-8")).run()
    if "--check" in sys.argv[1:]:
        if not OUTPUT.exists() or OUTPUT.read_text(encoding="utf-8") != made:
            sys.exit("include/intakt.hpp is not what bindings/cpp/generate.py makes: run it")
    else:
        OUTPUT.write_text(made, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
