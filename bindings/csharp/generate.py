#!/usr/bin/env python3
"""Makes the mechanical half of the C# binding out of include/intakt.h.

    python3 bindings/csharp/generate.py            # writes bindings/csharp/Generated/*.cs
    python3 bindings/csharp/generate.py --check    # fails if they are not what the header says now

NativeMethods.cs and NativeStructs.cs have every function and struct under its own name. Enumerations.cs and Nodes.cs are public:
enumerations, and a class for each type that is read by getters, with a property for each getter and the comment of the header.
What is no getter is written by hand around them.
"""
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
HEADER = HERE.parent.parent / "include" / "intakt.h"
TARGET = HERE / "Generated"
NOTICE = "// Made from include/intakt.h by generate.py. Do not edit.\n"

# Objects that the host owns: a SafeHandle each. Everything else that is opaque is borrowed or handed over at once.
HANDLES = ["importer", "reader", "matcher", "profiles", "database", "result", "match", "order"]
# Opaque types that are read by hand-written code.
BY_HAND = ["error", "buffer", "keys", "bytes", "party_sink", "article_sink", "text_sink", "order_sink", "decision_sink", "pair"] + HANDLES[:-1]
# Names that C# or the reader would take for something else.
CLASSES = {"action": "PlanAction", "attribute": "LineAttribute", "missing": "MissingAmount"}
ENUMS = {"classes": "AccountClass", "outcome": "Outcome", "status": "Status", "causes": "DifferenceCause",
         "resolutions": "DifferenceResolution", "layers": "ProfileLayer", "kept": "Kept", "price_kinds": "PriceKind",
         "classes_prefix": "", "voucher_uses": "VoucherUse", "statuses": "Status"}
PLURALS = {"depends_on": "depends_on", "evidence": "evidence", "missing": "missing", "to": "to", "party": "parties"}
PROPERTIES = {("notice", "to"): "Recipients", ("case_candidate", "earlier"): "EarlierOrders"}
KEYWORDS = {"byte", "decimal", "double", "int", "long", "new", "class", "struct", "is", "as", "for", "if", "event", "params", "ref", "out", "in", "object", "string", "base", "lock", "this"}
# Getters that are no plain property.
METHODS = {"intakt_order_party_in_role", "intakt_order_free"}


def pascal(words):
    return "".join(part[:1].upper() + part[1:] for part in words.split("_"))


def singular(word):
    for ending, instead in (("ities", "ity"), ("classes", "class"), ("statuses", "status"), ("s", "")):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word


def plural(word):
    if word in PLURALS:
        return PLURALS[word]
    return word[:-1] + "ies" if word.endswith("y") else word + "s"


def class_name(word):
    return CLASSES.get(word, pascal(word))


def enum_name(word):
    return ENUMS.get(word) or pascal(singular(word))


def clean(comment):
    return " ".join(line.strip().lstrip("*").strip() for line in comment.split("\n")).strip()


class Function:
    def __init__(self, comment, declaration):
        self.doc = clean(comment)
        text = re.sub(r"\s+", " ", declaration)
        head = re.match(r"(.*?)\b(intakt_\w+)\((.*)\)$", text)
        self.returns, self.name = head.group(1).strip(), head.group(2)
        self.parameters = [] if head.group(3) == "void" else split(head.group(3))


def split(text):
    """Parameters as (type, name); a callback has the type `callback`."""
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text + ","):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            parts.append(text[start:place].strip())
            start = place + 1
    found = []
    for part in parts:
        callback = re.match(r".*?\(\*(\w+)\)\(.*\)$", part)
        if callback:
            found.append(("callback", callback.group(1)))
        else:
            plain = re.match(r"(.*?)(\w+)$", part)
            found.append((plain.group(1).replace("struct ", "").replace(" ", ""), plain.group(2)))
    return found


class Header:
    def __init__(self, text):
        self.enums, self.structs = [], []
        for comment, body, name in re.findall(
                r"/\*\*\n((?:(?!\*/).)*)\*/\s*typedef enum intakt_\w+ \{(.*?)\} intakt_(\w+);", text, re.S):
            members = re.findall(r"/\*\*\n((?:(?!\*/).)*)\*/\s*(INTAKT_\w+) = (-?\d+)", body, re.S)
            self.enums.append((name, clean(comment), [(word, value, clean(told)) for told, word, value in members]))
        bare = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        for body, name in re.findall(r"typedef struct intakt_\w+ \{(.*?)\} intakt_(\w+);", bare, re.S):
            fields = []
            for field in re.sub(r"\s+", " ", body).split(";"):
                if field.strip():
                    fields += split_field(field.strip())
            self.structs.append((name, fields))
        self.opaque = re.findall(r"typedef struct intakt_(\w+) intakt_\w+;", bare)
        self.opaque_docs = {word: clean(comment) for comment, word in re.findall(
            r"/\*\*\n((?:(?!\*/).)*)\*/\s*typedef struct intakt_(\w+) intakt_\w+;", text, re.S)}
        start = text.index('extern "C"')
        self.functions = [Function(comment, declaration) for comment, declaration in re.findall(
            r"/\*\*\n((?:(?!\*/).)*)\*/\s*INTAKT_API\s+((?:(?!;).)*);", text[start:], re.S)]
        declared = set(re.findall(r"\b(intakt_\w+)\(", re.sub(r"\(\*\w+\)\(", "(", bare[bare.index('extern "C"'):])))
        assert declared == {function.name for function in self.functions}, "a function was not understood"
        self.constants = re.findall(r"#define (INTAKT_\w+) (\d+|INT32_MIN)\b", bare)

    def node_types(self):
        return [word for word in self.opaque if word not in BY_HAND]


def split_field(field):
    callback = re.match(r".*?\(\*(\w+)\)\(.*\)$", field)
    if callback:
        return [("callback", callback.group(1))]
    plain = re.match(r"(.*?)(\w+)$", field)
    return [(plain.group(1).replace("struct ", "").replace(" ", ""), plain.group(2))]


SCALARS = {"int32_t": "int", "uint32_t": "uint", "int64_t": "long", "uint64_t": "ulong", "size_t": "UIntPtr", "void": "void"}


def identifier(name):
    return "@" + name if name in KEYWORDS else name


def raw_type(kind, header, function):
    if kind in SCALARS:
        return SCALARS[kind]
    if kind.endswith("**") and "const" not in kind:
        return "ref IntPtr"
    if kind in ("size_t*", "uint64_t*", "int32_t*", "int64_t*"):
        return "ref " + SCALARS[kind[:-1]]
    if kind in ("constchar*", "constvoid*"):
        return "byte[]"
    if kind in ("constuint64_t*", "constint64_t*"):
        return SCALARS[kind[len("const"):-1]] + "[]"
    pointed = re.match(r"(const)?intakt_(\w+)\*$", kind)
    if pointed and pointed.group(2) in HANDLES and pointed.group(2) != "order" and not function.endswith("_free"):
        return pascal(pointed.group(2)) + "Handle"
    if pointed and pointed.group(2) in [name for name, _ in header.structs] and not pointed.group(1):
        return "ref intakt_" + pointed.group(2)
    return "IntPtr"


def native_methods(header):
    out = [NOTICE, "using System;", "using System.Runtime.InteropServices;", "", "namespace Intakt", "{",
           "    /// <summary>Every function of include/intakt.h, which says what they do.</summary>",
           "    internal static class NativeMethods", "    {", '        internal const string Library = "intakt";']
    for name, value in header.constants:
        number = "int.MinValue" if value == "INT32_MIN" else value
        kind = "int" if value == "INT32_MIN" else "uint"
        out.append(f"        internal const {kind} {name} = {number};")
    for function in header.functions:
        result = SCALARS.get(function.returns, "IntPtr")
        parameters = ", ".join(f"{raw_type(kind, header, function.name)} {identifier(name)}" for kind, name in function.parameters)
        out += ["", "        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]",
                f"        internal static extern {result} {function.name}({parameters});"]
    return out + ["    }", "}"]


def native_structs(header):
    out = [NOTICE, "using System;", "using System.Runtime.InteropServices;", "", "namespace Intakt", "{"]
    for place, (name, fields) in enumerate(header.structs):
        out += [""] * (place > 0) + ["    [StructLayout(LayoutKind.Sequential)]", f"    internal struct intakt_{name}", "    {"]
        for kind, field in fields:
            out.append(f"        internal {SCALARS.get(kind, 'IntPtr')} {identifier(field)};")
        out.append("    }")
    return out + ["}"]


class Names:
    """What the words of the header are called here, for comments."""

    def __init__(self, header):
        self.words = {}
        for name, _, members in header.enums:
            self.words["intakt_" + name] = enum_name(name)
            for word, value, _ in members:
                self.words[word] = f"{enum_name(name)}.{member_name(name, word, members)}"
        for word in header.node_types():
            self.words["intakt_" + word] = class_name(word)
        for function in header.functions:
            owner = owner_of(function, header)
            desk = re.match(r"intakt_(database|importer)_(?=reviews$|search_parties$|decide$|review_case$)", function.name)
            if desk:
                self.words[function.name] = f"{pascal(desk.group(1))}.{pascal(function.name[desk.end():])}"
            if owner:
                self.words[function.name] = f"{class_name(owner)}.{property_name(owner, function, header)}"

    def comment(self, text):
        text = re.sub(r"\s*Borrowed from `\w+`[^.]*\.", "", text)
        text = re.sub(r"\s*ISO 8601, see `intakt_date_parts`\.|\s*A decimal, see `intakt_decimal_parts`\.", "", text)
        text = re.sub(r"\s*One of `\w+`; 0 where nothing is said\.|\s*The one with this index, from 0(: one of `[^`]*`[^.]*)?\.", "", text)
        text = re.sub(r"\s*Returns 1 and writes it to `value`[^.]*\.|\s*1 for yes, 0 for no, -1 where nothing is said\.", "", text)
        text = re.sub(r"\s*A node\.", "", text)
        text = re.sub(r"which frees it with `\w+`", "which disposes it", text)
        text = re.sub(r"; made when it is first asked for|\s*NULL for NULL\.|; NULL where none were given", "", text)
        parts = re.split(r"`([^`]*)`", text)
        for place in range(1, len(parts), 2):
            parts[place] = f"<c>{escape(self.words.get(parts[place], parts[place]))}</c>"
        parts[::2] = [escape(re.sub(r"\*+", "", part).replace("NULL", "null")) for part in parts[::2]]
        return "".join(parts).strip()


def summary(text, indent):
    lines, line = [], ""
    for word in ("<summary>" + text + "</summary>").split(" "):
        if len(line) + len(word) > 116 - len(indent):
            lines.append(line)
            line = word
        else:
            line = (line + " " + word).strip()
    return [f"{indent}/// {part}" for part in lines + [line]]


def member_name(enum, word, members):
    prefix = "INTAKT_" + singular(enum).upper() + "_"
    if not word.startswith(prefix):
        split_words = [member.split("_") for member, _, _ in members]
        shared = 0
        while all(len(parts) > shared + 1 and parts[shared] == split_words[0][shared] for parts in split_words):
            shared += 1
        prefix = "_".join(split_words[0][:shared]) + "_"
    return pascal(word[len(prefix):].lower())


def enumerations(header, names):
    out = [NOTICE, "namespace Intakt", "{"]
    for place, (name, doc, members) in enumerate(header.enums):
        out += [""] * (place > 0) + summary(names.comment(doc), "    ")
        if name == "kept":
            out.append("    [System.Flags]")
        out += [f"    public enum {enum_name(name)}", "    {"]
        if all(value != "0" for _, value, _ in members):
            out += ["        /// <summary>Nothing is said.</summary>", "        None = 0,"]
        for word, value, told in members:
            out += summary(names.comment(told), "        ") + [f"        {member_name(name, word, members)} = {value},"]
        out.append("    }")
    return out + ["}"]


def owner_of(function, header):
    """The node type whose getter this is."""
    if not function.parameters:
        return None
    first = re.match(r"constintakt_(\w+)\*$", function.parameters[0][0])
    if not first or first.group(1) not in header.node_types() or function.name in METHODS:
        return None
    return first.group(1) if function.name.startswith("intakt_" + first.group(1) + "_") else None


def property_name(owner, function, header):
    word = function.name[len("intakt_" + owner + "_"):]
    if (owner, word) in PROPERTIES:
        return PROPERTIES[owner, word]
    if any(name == "index" for _, name in function.parameters):
        return pascal(plural(word))
    return pascal(word)


def property_of(owner, function, header, names):
    """The lines of the property for a getter."""
    name, native = property_name(owner, function, header), "NativeMethods." + function.name
    kinds = [kind for kind, _ in function.parameters[1:]]
    doc = summary(names.comment(function.doc), "        ")
    if function.returns == "size_t":
        return []
    if kinds and kinds[0] == "size_t":
        word = function.name
        field = name[0].lower() + name[1:]
        pointed = re.match(r"const (?:struct )?intakt_(\w+) ?\*$", function.returns)
        if pointed:
            item, get = class_name(pointed.group(1)), f"new {class_name(pointed.group(1))}(Root, {native}(at.Pointer, new UIntPtr(index)))"
            extra = []
        elif function.returns == "int32_t":
            enum = re.search(r"one of `intakt_(\w+)", function.doc).group(1)
            item, get, extra = enum_name(enum), f"({enum_name(enum)}){native}(at.Pointer, new UIntPtr(index))", []
        else:
            item, get = "string", f"Utf8.Text({native}(at.Pointer, new UIntPtr(index), ref length), length)"
            extra = ["                        UIntPtr length = UIntPtr.Zero;"]
        return [f"        private IReadOnlyList<{item}> {identifier(field)};", ""] + doc + [
            f"        public IReadOnlyList<{item}> {name}", "        {", "            get", "            {",
            "                using (Scope at = Enter())", "                {",
            f"                    if ({identifier(field)} != null) return {identifier(field)};",
            f"                    {item}[] found = new {item}[(int)NativeMethods.{word}_count(at.Pointer)];",
            "                    for (uint index = 0; index < found.Length; index++)", "                    {"] + extra + [
            f"                        found[index] = {get};", "                    }",
            f"                    return {identifier(field)} = Array.AsReadOnly(found);", "                }", "            }", "        }"]
    body = []
    if function.returns == "const void *":
        kind, body = "byte[]", ["UIntPtr length = UIntPtr.Zero;", f"return Utf8.Bytes({native}(at.Pointer, ref length), length);"]
    elif function.returns == "const char *":
        read = ["UIntPtr length = UIntPtr.Zero;", f"return Utf8.Text({native}(at.Pointer, ref length), length);"]
        if "intakt_decimal_parts" in function.doc or "intakt_date_parts" in function.doc:
            decimal = "intakt_decimal_parts" in function.doc
            form = "decimal" if decimal else "IsoDate"
            told = "as a number. Throws <see cref=\"OverflowException\"/> where System.Decimal has no room for it: see <c>%sText</c>." % name
            head = doc[:-1] + [doc[-1]]
            own = summary(names.comment(function.doc), "        ")
            more = ["        /// <exception cref=\"OverflowException\">System.Decimal has no room for all digits: take "
                    f"<see cref=\"{name}Text\"/>.</exception>"] if decimal else []
            del told, head
            return own + more + [f"        public {form}? {name}", "        {",
                                 f"            get {{ return {'Values.Decimal' if decimal else 'IsoDate.Of'}({name}Text); }}", "        }", ""] + [
                f"        /// <summary><see cref=\"{name}\"/> as text: {'every digit as written, with a point' if decimal else 'ISO 8601'}.</summary>"] + \
                accessor("string", name + "Text", read)
        kind, body = "string", read
    elif function.returns == "int32_t" and kinds == ["uint64_t*"]:
        kind, body = "ulong?", ["ulong value = 0;", f"return {native}(at.Pointer, ref value) == 1 ? value : (ulong?)null;"]
    elif function.returns == "int32_t" and "One of `intakt_" in function.doc:
        kind = enum_name(re.search(r"One of `intakt_(\w+)`", function.doc).group(1))
        body = [f"return ({kind}){native}(at.Pointer);"]
    elif function.returns == "int32_t":
        assert "1 for yes" in function.doc, function.name
        kind, body = "bool?", [f"int said = {native}(at.Pointer);", "return said < 0 ? (bool?)null : said != 0;"]
    elif function.returns == "int64_t":
        if "counted from 1" in function.doc:
            doc = summary(names.comment(function.doc.replace("0 where there is none.", "Nothing where there is none.")), "        ")
            kind, body = "long?", [f"long number = {native}(at.Pointer);", "return number == 0 ? (long?)null : number;"]
        else:
            kind, body = "long", [f"return {native}(at.Pointer);"]
    else:
        item = class_name(re.match(r"const (?:struct )?intakt_(\w+) ?\*$", function.returns).group(1))
        kind = item
        body = [f"IntPtr node = {native}(at.Pointer);", f"return node == IntPtr.Zero ? null : new {item}(Root, node);"]
    return doc + accessor(kind, name, body)


def accessor(kind, name, body):
    return [f"        public {kind} {name}", "        {", "            get", "            {", "                using (Scope at = Enter())",
            "                {"] + ["                    " + line for line in body] + ["                }", "            }", "        }"]


def nodes(header, names):
    out = [NOTICE, "using System;", "using System.Collections.Generic;", "", "namespace Intakt", "{"]
    for place, word in enumerate(header.node_types()):
        name = class_name(word)
        out += [""] * (place > 0) + summary(names.comment(header.opaque_docs[word]), "    ")
        out += [f"    public sealed partial class {name} : Node", "    {",
                f"        internal {name}(NodeHandle owner, IntPtr pointer)", "            : base(owner, pointer)", "        {", "        }"]
        for function in header.functions:
            if owner_of(function, header) == word:
                lines = property_of(word, function, header, names)
                out += [""] * bool(lines) + lines
        out.append("    }")
    return out + ["}"]


def main():
    header = Header(HEADER.read_text(encoding="utf-8"))
    names = Names(header)
    made = {"NativeMethods.cs": native_methods(header), "NativeStructs.cs": native_structs(header),
            "Enumerations.cs": enumerations(header, names), "Nodes.cs": nodes(header, names)}
    stale = []
    for name, lines in made.items():
        path, text = TARGET / name, "\n".join(lines) + "\n"
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
    # Every function is used by something but the raw layer, so that nothing of the header is out of a user's reach.
    used = "".join(path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.cs"))) + (TARGET / "Nodes.cs").read_text(encoding="utf-8")
    known = set(re.findall(r"\bintakt_\w+", used))
    unused = [function.name for function in header.functions if function.name not in known]
    if "--check" in sys.argv:
        if stale:
            sys.exit("not what include/intakt.h says now: " + ", ".join(stale) + "; run bindings/csharp/generate.py")
        if unused:
            sys.exit("functions that no class of the binding uses: " + ", ".join(unused))
    print(f"{len(header.functions)} functions, {len(header.structs)} structs, {len(header.enums)} enumerations, "
          f"{len(header.node_types())} classes of getters; not used yet: {len(unused)}")


if __name__ == "__main__":
    main()
