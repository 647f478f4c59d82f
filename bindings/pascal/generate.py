#!/usr/bin/env python3
"""Makes the Pascal units that follow include/intakt.h one to one, and checks that they still do.

    generate.py            writes source/Intakt.Raw.pas, Intakt.Model.pas and Intakt.All.pas
    generate.py --check    ends with 1 if one of them is not what the header asks for

Both end with 1 if a function of the header is used by no unit above the raw one.

Intakt.Raw.pas   every constant, struct and function of the header
Intakt.Model.pas an interface for each node, a property for each of its getters
Intakt.All.pas   what a program needs, under one name
"""
import hashlib
import re
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADER = HERE.parent.parent / "include" / "intakt.h"
SOURCE = HERE / "source"
NOTE = "{ Made from include/intakt.h by bindings/pascal/generate.py. Do not edit. }\n"

RESERVED = set("""and array as asm begin case class const constructor destructor div do downto else end except exports file
finalization finally for function goto if implementation in inherited initialization inline interface is label library mod nil not
object of or out packed procedure program property raise record repeat resourcestring set shl shr string then threadvar to try
type unit until uses var while with xor""".split())

# What a C type is in Pascal; pointers to structs are added to it. C has no word for who may be NULL, so all are plain pointers.
SCALARS = {
    "int32_t": "Integer", "uint32_t": "Cardinal", "int64_t": "Int64", "uint64_t": "UInt64", "size_t": "size_t",
    "const char *": "PAnsiChar", "const void *": "Pointer", "void *": "Pointer", "void": "",
    "size_t *": "Psize_t", "int32_t *": "PInteger", "int64_t *": "PInt64", "uint64_t *": "PUInt64_t",
    "const int64_t *": "PInt64", "const uint64_t *": "PUInt64_t", "const char *const *": "PPAnsiChar",
}


# ------------------------------------------------------------------------------------------------- reading the header

class Entity:
    """Something that the header declares, with its comment."""

    def __init__(self, kind, name, doc, **more):
        self.kind, self.name, self.doc = kind, name, doc
        self.__dict__.update(more)


def clean(comment):
    """The text of a comment, paragraphs apart."""
    lines = [re.sub(r"^\s*\*? ?", "", line).rstrip() for line in comment.strip("/*\n ").split("\n")]
    return [" ".join(part.split()) for part in "\n".join(lines).split("\n\n") if part.strip()]


def canonical(text):
    """A C type with its spaces put in order and without `struct`."""
    text = re.sub(r"\bstruct\s+", "", text)
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"\s*\*", " *", text).replace("* *", "**").replace("* const *", "*const *")


def parameters(text):
    """Name and type of each parameter; a parameter that is a callback has a list in place of its type."""
    found, depth, begin = [], 0, 0
    text = " ".join(text.split())
    if text in ("", "void"):
        return found
    for place, letter in enumerate(text + ","):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            found.append(text[begin:place].strip())
            begin = place + 1
    return [declarator(one) for one in found]


def declarator(text):
    """A parameter or field: its name, and its type or (result, parameters) for a callback."""
    callback = re.fullmatch(r"(.*?)\(\*(\w+)\)\((.*)\)", text)
    if callback:
        return callback[2], (canonical(callback[1]), parameters(callback[3]))
    plain = re.fullmatch(r"(.*?)(\w+)", text)
    return plain[2], canonical(plain[1])


def read():
    text = HEADER.read_text(encoding="utf-8")
    pattern = re.compile(
        r"/\*\*(?P<doc>.*?)\*/\s*(?:"
        r"#define (?P<macro>\w+) (?P<value>\S+)"
        r"|typedef enum (?P<enum>\w+) \{(?P<values>.*?)\} \w+;"
        r"|typedef struct (?P<opaque>\w+) \w+;"
        r"|typedef struct (?P<struct>\w+) \{(?P<fields>.*?)\n\} \w+;"
        r"|INTAKT_API\s+(?P<result>[^;()]*?)(?P<function>intakt_\w+)\((?P<parameters>[^;]*)\);)", re.S)
    member = re.compile(r"/\*\*(.*?)\*/\s*([^/]*?)[,;](?=\s*(?:/\*\*|$))", re.S)
    entities = []
    for found in pattern.finditer(text):
        doc = clean(found["doc"])
        if found["macro"]:
            entities.append(Entity("constant", found["macro"], doc, value=found["value"]))
        elif found["enum"]:
            values = [(clean(comment), *re.fullmatch(r"(\w+) = (-?\d+)", value.strip()).groups())
                      for comment, value in member.findall(found["values"].rstrip())]
            entities.append(Entity("enum", found["enum"], doc, values=values))
        elif found["opaque"]:
            entities.append(Entity("opaque", found["opaque"], doc))
        elif found["struct"]:
            fields = [(clean(comment), *declarator(" ".join(field.split()))) for comment, field in member.findall(found["fields"].rstrip())]
            entities.append(Entity("struct", found["struct"], doc, fields=fields))
        else:
            entities.append(Entity("function", found["function"], doc, result=canonical(found["result"]),
                                   parameters=parameters(found["parameters"])))
    # Pascal does not tell INTAKT_ABI_VERSION from intakt_abi_version.
    functions = {entity.name for entity in entities if entity.kind == "function"}
    for entity in entities:
        if entity.kind == "constant" and entity.name.lower() in functions:
            entity.name += "_NUMBER"
    # Nothing may be overlooked because it is written in a way that the expressions above do not know.
    counts = {"function": len(re.findall(r"^INTAKT_API\b", text, re.M)),
              "enum": len(re.findall(r"^typedef enum", text, re.M)),
              "opaque": len(re.findall(r"^typedef struct \w+ \w+;", text, re.M)),
              "struct": len(re.findall(r"^typedef struct \w+ \{", text, re.M))}
    for kind, count in counts.items():
        got = sum(entity.kind == kind for entity in entities)
        if got != count:
            sys.exit(f"intakt.h has {count} of `{kind}`, and {got} were understood")
    return entities


# ----------------------------------------------------------------------------------------------------- writing Pascal

def escaped(name):
    return name + "_" if name.lower() in RESERVED else name


def summary(paragraphs, indent="", extra=()):
    """An XMLDoc comment."""
    lines = []
    for tag, parts in (("summary", paragraphs[:1]), ("remarks", paragraphs[1:] + list(extra))):
        if not parts:
            continue
        body = " ".join(parts).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        body = re.sub(r"`([^`]*)`", r"<c>\1</c>", body)
        lines += textwrap.wrap(f"<{tag}>{body}</{tag}>", 118 - len(indent), break_long_words=False, break_on_hyphens=False)
    return "".join(f"{indent}/// {line}\n" for line in lines)


def folded(text, indent):
    """One long declaration on lines of at most 120 letters, broken behind semicolons and commas."""
    if len(text) <= 120:
        return text + "\n"
    lines, line = [], ""
    for piece in re.split(r"(?<=[;,]) ", text):
        if line and len(line) + 1 + len(piece) > 120:
            lines.append(line)
            line = indent + "  " + piece
        else:
            line = f"{line} {piece}" if line else piece
    return "\n".join(lines + [line]) + "\n"


class Raw:
    """Intakt.Raw.pas."""

    def __init__(self, entities):
        self.entities = entities
        self.types = dict(SCALARS)
        for entity in entities:
            if entity.kind in ("opaque", "struct"):
                for form in (f"{entity.name} *", f"const {entity.name} *"):
                    self.types[form] = "P" + entity.name
                self.types[f"{entity.name} **"] = "PP" + entity.name

    def of(self, kind):
        return [entity for entity in self.entities if entity.kind == kind]

    def type(self, name):
        return self.types[name]

    def callback(self, owner, name, kind):
        self.named.append((f"{owner}_{name}_fn", kind))
        return f"{owner}_{name}_fn"

    def signature(self, result, given, name=""):
        listed = "; ".join(f"{escaped(one)}: {self.type(kind)}" for one, kind in given)
        head = f"function{name}" if self.type(result) else f"procedure{name}"
        return head + (f"({listed})" if listed else "") + (f": {self.type(result)}" if self.type(result) else "")

    def text(self):
        self.named = []
        structs, functions = [], []
        for entity in self.of("struct"):
            fields = []
            for doc, name, kind in entity.fields:
                kind = self.callback(entity.name, name, kind) if isinstance(kind, tuple) else self.type(kind)
                fields.append(summary(doc, "    ") + f"    {escaped(name)}: {kind};\n")
            structs.append((entity, "".join(fields)))
        for entity in self.of("function"):
            given = []
            for name, kind in entity.parameters:
                if isinstance(kind, tuple):
                    own = self.callback(entity.name, name, kind)
                    self.types[own] = own
                    kind = own
                given.append((name, kind))
            functions.append((entity, given))

        out = [RAW_HEAD]
        for entity in self.of("constant"):
            value = {"INT32_MIN": "Low(Integer)"}.get(entity.value, entity.value)
            out.append(summary(entity.doc, "  ") + f"  {entity.name} = {value};\n")
        for entity in self.of("enum"):
            out.append(f"\n  // {entity.name}\n")
            out += [summary(doc, "  ") + f"  {name} = {value};\n" for doc, name, value in entity.values]
        out.append(RAW_TYPES)
        for entity in self.of("opaque"):
            out.append(summary(entity.doc, "  ") + f"  {entity.name} = record end;\n  P{entity.name} = ^{entity.name};\n"
                       f"  PP{entity.name} = ^P{entity.name};\n")
        for entity in self.of("struct"):
            out.append(f"  P{entity.name} = ^{entity.name};\n  PP{entity.name} = ^P{entity.name};\n")
        for name, (result, given) in self.named:
            out.append(folded(f"  {name} = {self.signature(result, given)}; cdecl;", "  "))
        for entity, fields in structs:
            out.append(summary(entity.doc, "  ") + f"  {entity.name} = record\n{fields}  end;\n")
        out.append("\n{$IFDEF INTAKT_DYNAMIC}\nvar\n")
        for entity, given in functions:
            out.append(summary(entity.doc, "  ") + folded(f"  {entity.name}: {self.signature(entity.result, given)}; cdecl;", "  "))
        out.append("{$ELSE}\n")
        for entity, given in functions:
            declared = self.signature(entity.result, given, " " + entity.name)
            out.append(summary(entity.doc) + folded(f"{declared}; cdecl; external IntaktLibrary name '{entity.name}';", ""))
        out.append("{$ENDIF}\n")
        out.append(RAW_BODY.replace("@NAMES@", "".join(
            f"  Fetch(@@{entity.name}, '{entity.name}');\n" for entity, _ in functions)))
        sizes = []
        for entity in self.of("struct"):
            small, large = self.size(entity, 4), self.size(entity, 8)
            sizes.append(f"  Size('{entity.name}', SizeOf({entity.name}), {small}, {large});\n")
        return "".join(out).replace("@SIZES@", "".join(sizes))

    def size(self, entity, word):
        """The size in bytes that C gives the struct, where pointers have `word` bytes."""
        end, largest = 0, 1
        for _, _, kind in entity.fields:
            width = {"int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8}.get(kind, word) if isinstance(kind, str) else word
            # On i386 Linux C aligns 64 bits by 4; the library's structs are laid out so that both give the same.
            end = -(-end // width) * width + width
            largest = max(largest, width)
        return -(-end // largest) * largest


RAW_HEAD = NOTE + """/// <summary>The C ABI of Intakt, one to one. The units above it are what a program uses.</summary>
/// <remarks>Imported statically. With the define INTAKT_DYNAMIC the library is loaded when it is first needed or by
/// <c>IntaktLoad</c>; the functions are variables then. Thread safety, ownership and status codes: see the
/// comments, which are those of include/intakt.h.</remarks>
unit Intakt.Raw;

{$I Intakt.inc}

interface

uses
  SysUtils;

const
  /// <summary>The file name of the library on this platform.</summary>
{$IF Defined(MSWINDOWS)}
  IntaktLibrary = 'intakt.dll';
{$ELSEIF Defined(DARWIN) or Defined(MACOS)}
  IntaktLibrary = 'libintakt.dylib';
{$ELSE}
  IntaktLibrary = 'libintakt.so';
{$IFEND}
"""

RAW_TYPES = """
type
  /// <summary>The library is missing, lacks a function or is of another generation of the ABI.</summary>
  EIntaktLoad = class(Exception);

{$IFDEF FPC}
  size_t = PtrUInt;
{$ELSE}
  size_t = NativeUInt;
{$ENDIF}
  Psize_t = ^size_t;
  PUInt64_t = ^UInt64;
"""

RAW_BODY = """
/// <summary>Loads the library and checks that it is of the generation of the ABI that these units are for.</summary>
/// <param name="FileName">The library's file; empty: beside the program, else where the system looks. Imported
/// statically it is there already, and only the generation is checked.</param>
/// <exception cref="EIntaktLoad">It cannot be loaded, lacks a function or is of another generation.</exception>
/// <remarks>A second call does nothing. Call it before other threads use the library.</remarks>
procedure IntaktLoad(const FileName: string = '');

/// <summary>Whether the library is loaded and was found to fit.</summary>
function IntaktLoaded: Boolean;

/// <summary>Unloads a library that was loaded late. No object of it may be left.</summary>
procedure IntaktUnload;

implementation

{$IFDEF INTAKT_DYNAMIC}
{$IFDEF FPC}
uses
  dynlibs;
{$ELSE}
{$IFDEF MSWINDOWS}
uses
  Windows;
{$ENDIF}
{$ENDIF}
{$ENDIF}

var
  Loaded: Boolean;

{$IFDEF INTAKT_DYNAMIC}
type
{$IFDEF FPC}
  TLibrary = TLibHandle;
{$ELSE}
  TLibrary = HMODULE;
{$ENDIF}

var
  Handle: TLibrary;

procedure Open(const FileName: string);
var
  Beside: string;
begin
  if FileName <> '' then
    Handle := LoadLibrary({$IFDEF FPC}FileName{$ELSE}PChar(FileName){$ENDIF})
  else
  begin
    Beside := ExtractFilePath(ParamStr(0)) + IntaktLibrary;
    if FileExists(Beside) then
      Handle := LoadLibrary({$IFDEF FPC}Beside{$ELSE}PChar(Beside){$ENDIF});
    if Handle = 0 then
      Handle := LoadLibrary(IntaktLibrary);
{$IF Defined(LINUX)}
    // Installed for programs alone, it has no name without its generation.
    if Handle = 0 then
      Handle := LoadLibrary(IntaktLibrary + '.1');
{$IFEND}
  end;
  if (Handle = 0) and (FileName <> '') then
    raise EIntaktLoad.CreateFmt('The library %s cannot be loaded.', [FileName]);
  if Handle = 0 then
    raise EIntaktLoad.CreateFmt('The library %s is neither beside the program nor where the system looks.', [IntaktLibrary]);
end;

procedure Close;
begin
{$IFDEF FPC}
  UnloadLibrary(Handle);
{$ELSE}
  FreeLibrary(Handle);
{$ENDIF}
  Handle := 0;
end;

procedure Fetch(Place: PPointer; const Name: string);
begin
  Place^ := {$IFDEF FPC}GetProcedureAddress{$ELSE}GetProcAddress{$ENDIF}(Handle, {$IFDEF FPC}Name{$ELSE}PChar(Name){$ENDIF});
  if Place^ = nil then
    raise EIntaktLoad.CreateFmt('The library lacks %s: it is older than these units.', [Name]);
end;

procedure Fill;
begin
@NAMES@end;
{$ENDIF}

procedure IntaktLoad(const FileName: string);
begin
  if Loaded then
    Exit;
{$IFDEF INTAKT_DYNAMIC}
  Open(FileName);
  try
    Fill;
{$ENDIF}
    if intakt_abi_version() <> INTAKT_ABI_VERSION_NUMBER then
      raise EIntaktLoad.CreateFmt('The library is of generation %d of the ABI; these units are for %d.',
        [Integer(intakt_abi_version()), INTAKT_ABI_VERSION_NUMBER]);
{$IFDEF INTAKT_DYNAMIC}
  except
    Close;
    raise;
  end;
{$ENDIF}
  Loaded := True;
end;

function IntaktLoaded: Boolean;
begin
  Result := Loaded;
end;

procedure IntaktUnload;
begin
{$IFDEF INTAKT_DYNAMIC}
  if Loaded then
    Close;
{$ENDIF}
  Loaded := False;
end;

procedure Size(const Name: string; Is_, Small, Large: Integer);
begin
  if Is_ <> {$IF SizeOf(Pointer) = 8}Large{$ELSE}Small{$IFEND} then
    raise EIntaktLoad.CreateFmt('The record %s has %d bytes, which is not what the library knows.', [Name, Is_]);
end;

initialization
@SIZES@end.
"""


# ---------------------------------------------------------------------------------------------- the model: a property a getter

NODES = {"line": "OrderLine", "review_item": "Question"}
NAMES = {  # words of Pascal, and names that would say too little
    "type": "OrderType", "to": "Recipients", "class": "RecordClass", "file": "FileName", "unit": "UnitCode", "label": "Caption",
    "read": "ReadCount", "json": "Json", "from": "Source", "bytes": "Content", "notice": "Notice",
}
LISTS = {"depends_on": "DependsOn", "to": "Recipients", "evidence": "Evidence", "missing": "Missing", "review": "Questions",
         "earlier": "EarlierOrders"}
COUNTS = {"to_count": "RecipientCount", "review_count": "QuestionCount", "earlier_count": "EarlierOrderCount"}
ENUMS = {"questions": "QuestionKind"}
SINGULAR = {"statuses": "status", "classes": "class", "severities": "severity", "visibilities": "visibility"}


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def singular(name):
    for many, one in SINGULAR.items():
        if name.endswith(many):
            return name[:-len(many)] + one
    return name[:-1] if name.endswith("s") else name


def plural(name):
    if name in LISTS:
        return LISTS[name]
    name = camel(name)
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


class Property:
    def __init__(self, name, kind, body, locals_, doc):
        self.name, self.kind, self.body, self.locals, self.doc = name, kind, body, locals_, doc


class Model:
    """Intakt.Model.pas."""

    def __init__(self, entities):
        self.enums = [entity for entity in entities if entity.kind == "enum" and entity.name != "intakt_status"]
        self.nodes = [entity for entity in entities if entity.kind == "opaque" and entity.doc[-1].endswith("node.")]
        self.functions = [entity for entity in entities if entity.kind == "function"]
        self.names = {entity.name: "Intakt" + NODES.get(entity.name[7:], camel(entity.name[7:])) for entity in self.nodes}
        self.lists = []

    def enum_type(self, name):
        return "TIntakt" + ENUMS.get(name[len("intakt_"):], camel(singular(name[len("intakt_"):])))

    def constants(self, entity):
        prefix = self.prefix([name for _, name, _ in entity.values])
        kind = self.enum_type(entity.name)
        return [(kind[1:] + camel(name[len(prefix):].lower()), name[len(prefix):].lower(), value, doc)
                for doc, name, value in entity.values]

    @staticmethod
    def prefix(names):
        """What all begin with, up to an underscore."""
        first, last = min(names), max(names)
        same = next((place for place, letter in enumerate(first) if last[place:place + 1] != letter), len(first))
        return first[:first.rfind("_", 0, same) + 1]

    def properties(self, node):
        kind = f"const {node.name} *"
        own = [entity for entity in self.functions if entity.parameters and entity.parameters[0][1] == kind
               and entity.name.startswith(node.name + "_")]
        made = []
        for entity in own:
            word = entity.name[len(node.name) + 1:]
            rest = tuple(one for _, one in entity.parameters[1:])
            doc = [part for part in entity.doc if not re.match(r"(Borrowed from|How many there are|The one with this index)", part)]
            doc = [re.sub(r"\s*(A decimal, see|ISO 8601, see|Borrowed from).*", "", part) for part in doc]
            doc = [re.sub(r"`intakt_\w*?_(\w+)`", lambda found: "`" + camel(found[1]) + "`", part) for part in doc if part]
            made += self.property(entity, word, rest, " ".join(entity.doc), doc)
        return made

    def property(self, entity, word, rest, said, doc):
        name = NAMES.get(word, camel(word))
        call, size = entity.name, "Length: size_t;"
        if word.endswith("_count") and entity.result == "size_t":
            return [Property(COUNTS.get(word, camel(word)), "Integer",
                             f"  Result := Integer({call}(FNode));\n", [], ["How many there are."])]
        if entity.result == "const char *" and rest == ("size_t *",):
            if "A decimal" in said:
                return [Property(name, "TIntaktDecimal", f"  Result := IntaktDecimal(IntaktText({call}(FNode, @Length), Length));\n", [size], doc)]
            if "ISO 8601" in said:
                return [Property(name, "TIntaktDate", f"  Result := IntaktDate(IntaktText({call}(FNode, @Length), Length));\n", [size], doc)]
            return [Property(name, "UnicodeString", f"  Result := IntaktText({call}(FNode, @Length), Length);\n", [size], doc)]
        if entity.result == "const char *" and rest == ("size_t", "size_t *"):
            return [self.list(word, "TIntaktTexts", f"IntaktText({call}(FNode, Index, @Length), Length)", call, [size], doc)]
        if entity.result == "const void *":
            return [Property(name, "TBytes", f"  Result := IntaktBytes({call}(FNode, @Length), Length);\n", [size], doc)]
        if entity.result == "int32_t" and rest == () and "1 for yes" in said:
            return [Property(name, "TIntaktAnswered", f"  Result := IntaktAnswered({call}(FNode));\n", [], doc)]
        if entity.result == "int32_t" and rest == ():
            enum = re.search(r"[Oo]ne of `(\w+)", said)
            return [Property(name, self.enum_type(enum[1]) if enum else "Integer", f"  Result := {call}(FNode);\n", [], doc)]
        if entity.result == "int32_t" and rest == ("size_t",):
            enum = re.search(r"[Oo]ne of `(\w+)", said)
            kind = self.enum_type(enum[1]) + "Array"
            self.remember(kind, kind[:-5])
            return [self.list(word, kind, f"{call}(FNode, Index)", call, [], doc)]
        if entity.result == "int32_t" and rest == ("uint64_t *",):
            return [Property("Has" + name, "Boolean", f"  Result := {call}(FNode, nil) = 1;\n", [], ["Whether it is known: " + doc[0]]),
                    Property(name, "UInt64", f"  {call}(FNode, @Result);\n", [], doc)]
        if entity.result == "int64_t":
            return [Property(name, "Int64", f"  Result := {call}(FNode);\n", [], doc)]
        child = self.names.get(entity.result.replace("const ", "").replace(" *", ""))
        if child and rest == ():
            return [Property(name, "I" + child, f"  Result := T{child}Node.Wrap({call}(FNode), FOwner);\n", [], doc)]
        if child and rest == ("size_t",):
            self.remember(f"T{child}Array", "I" + child)
            return [self.list(word, f"T{child}Array", f"T{child}Node.Wrap({call}(FNode, Index), FOwner)", call, [], doc)]
        if child and rest == ("int32_t",):
            enum = self.enum_type(re.search(r"one of `(\w+)", said)[1])
            return [Property(name, "I" + child, f"  Result := T{child}Node.Wrap({call}(FNode, Value), FOwner);\n", [f"Value: {enum}"], doc)]
        sys.exit(f"{entity.name} is read in a way that is not known here")

    def remember(self, name, element):
        if (name, element) not in self.lists:
            self.lists.append((name, element))

    def list(self, word, kind, item, call, locals_, doc):
        body = (f"  Result := nil;\n  SetLength(Result, {call}_count(FNode));\n  for Index := 0 to High(Result) do\n    Result[Index] := {item};\n")
        doc = doc + ["Made anew each time it is asked for: keep it in a variable to use it more than once."]
        return Property(plural(word) if word != "to" else "Recipients", kind, body, ["Index: Integer;"] + locals_, doc)

    def text(self):
        properties = {node.name: self.properties(node) for node in self.nodes}
        out = [MODEL_HEAD, "type\n"]
        for entity in self.enums:
            extra = ["A number: later versions of the library may know more of them."]
            out.append(summary(entity.doc, "  ", extra) + f"  {self.enum_type(entity.name)} = type Integer;\n")
        for node in self.nodes:
            out.append(f"  I{self.names[node.name]} = interface;\n")
        for name, element in self.lists:
            out.append(f"  {name} = array of {element};\n")
        for node in self.nodes:
            out.append(self.interface(node, properties[node.name]))
        for node in self.nodes:
            name = self.names[node.name]
            methods = "".join(f"    {self.getter(one)};\n" for one in properties[node.name])
            out.append(f"\n  /// <summary>What stands behind {'I' + name}; for the units of Intakt.</summary>\n"
                       f"  T{name}Node = class(TIntaktNode, I{name})\n  protected\n{methods}  public\n"
                       f"    class function Wrap(Node: P{node.name}; const Owner: IInterface): I{name};\n  end;\n")
        out.append("\nconst\n")
        for entity in self.enums:
            kind = self.enum_type(entity.name)
            for name, _, value, doc in self.constants(entity):
                out.append(summary(doc, "  ") + f"  {name} = {kind}({value});\n")
        out.append("\n")
        for entity in self.enums:
            kind = self.enum_type(entity.name)
            out.append(f"/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>\n"
                       f"function {kind[1:]}Word(Value: {kind}): UnicodeString;\n")
        out.append("\nimplementation\n")
        for entity in self.enums:
            kind = self.enum_type(entity.name)
            cases = "".join(f"    {name}: Result := '{word}';\n" for name, word, _, _ in self.constants(entity))
            out.append(f"\nfunction {kind[1:]}Word(Value: {kind}): UnicodeString;\nbegin\n  case Value of\n{cases}"
                       f"  else\n    Result := '';\n  end;\nend;\n")
        for node in self.nodes:
            name = self.names[node.name]
            out.append(f"\nclass function T{name}Node.Wrap(Node: P{node.name}; const Owner: IInterface): I{name};\nbegin\n"
                       f"  if Node = nil then\n    Result := nil\n  else\n    Result := T{name}Node.Create(Node, Owner);\nend;\n")
            for one in properties[node.name]:
                variables = [local for local in one.locals if not local.startswith("Value:")]
                declared = f"var\n" + "".join(f"  {local}\n" for local in variables) if variables else ""
                out.append(f"\n{self.getter(one, f'T{name}Node.')};\n{declared}begin\n{one.body}end;\n")
        out.append("\nend.\n")
        return "".join(out)

    def interface(self, node, made):
        name = "I" + self.names[node.name]
        digest = hashlib.sha256(name.encode()).hexdigest().upper()
        guid = f"{{{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-A{digest[17:20]}-{digest[20:32]}}}"
        getters = "".join(f"    {self.getter(one)};\n" for one in made)
        shown = "".join(summary(one.doc, "    ") + (f"    property {one.name}: {one.kind} read Get{one.name};\n"
                        if not one.locals or not one.locals[0].startswith("Value:") else
                        f"    property {one.name}[{one.locals[0]}]: {one.kind} read Get{one.name};\n") for one in made)
        doc = [re.sub(r"`intakt_\w+?`", lambda found: "the importer's or reader's", part) if "Lent by" in part else part for part in node.doc]
        doc = [re.sub(r"\s*(Lent by [^.]*\.|Made by [^.]*\.|A node\.)", "", part).strip() for part in doc]
        doc = [re.sub(r"\s*`intakt_\w+`", "", part) for part in doc]
        return "\n" + summary([part for part in doc if part], "  ") + f"  {name} = interface\n    ['{guid}']\n{getters}{shown}  end;\n"

    @staticmethod
    def getter(one, owner=""):
        value = next((local for local in one.locals if local.startswith("Value:")), None)
        return f"function {owner}Get{one.name}{f'({value})' if value else ''}: {one.kind}"


MODEL_HEAD = NOTE + """/// <summary>Orders, plans, verdicts and accounts as interfaces, a property for each field.</summary>
/// <remarks>All of them only read. Each keeps what it belongs to alive, so none of them has to be freed, and they may be
/// read by several threads at once. A field that is not there is an empty text, nil, 0, or says so itself
/// (<c>TIntaktDecimal.IsNull</c>).</remarks>
unit Intakt.Model;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values;

"""


# ------------------------------------------------------------------------------------------------------ one name for everything

UNITS = ["Intakt.Values", "Intakt.Errors", "Intakt.Json", "Intakt.Model", "Intakt.Hosts", "Intakt.Reading", "Intakt.Matching",
         "Intakt.Database", "Intakt.Importing"]


def facade(model):
    """Intakt.All.pas: the public types, constants and functions of the units, so that a program needs one name in its `uses`."""
    types, constants, heads, bodies = [], [], [], []
    for unit in UNITS:
        source = model if unit == "Intakt.Model" else (SOURCE / f"{unit}.pas").read_text(encoding="utf-8")
        face = source.split("\ninterface\n", 1)[1].split("\nimplementation\n", 1)[0]
        # What stands behind interfaces, and what says so, is for the units themselves.
        hidden = set(re.findall(r"[Ff]or the units of Intakt\.</summary>\n *(?:function |procedure )?(\w+)", face))
        for name, rest in re.findall(r"^  ([TIE]Intakt\w*) = (.*)", face, re.M):
            line = f"  {name} = {unit}.{name};\n"
            if name in hidden or line in types or (name.startswith("T") and rest.startswith("class")):
                continue
            types.append(line)
            members = re.fullmatch(r"\((\w+(?:, \w+)*)\);", rest)
            constants += [f"  {member} = {unit}.{member};\n" for member in members[1].split(", ")] if members else []
        constants += [f"  {name} = {unit}.{name};\n" for name in re.findall(r"^  (Intakt\w+) = ", face, re.M)]
        pattern = r"((?:^///[^\n]*\n)+)^(function|procedure) (Intakt\w+)(\([^)]*\))?(: \w+)?;( overload;)?"
        for doc, kind, name, given, result, overload in re.findall(pattern, face, re.M):
            if name in hidden or "for the units of Intakt" in doc.lower().replace("\n/// ", " ").replace("intakt", "Intakt"):
                continue
            given = " ".join(given.split())
            arguments = ", ".join(part for group in given.strip("()").split(";") for part in
                                  re.sub(r"^\s*(const|var|out)?\s*|:.*$", "", group).split(", ") if part)
            call = f"{unit}.{name}" + (f"({arguments})" if arguments else "")
            heads.append(doc + folded(f"{kind} {name}{given}{result};{overload}", ""))
            # A default value stands in the declaration alone.
            plain = re.sub(r" = [^;)]*", "", given)
            bodies.append("\n" + folded(f"{kind} {name}{plain}{result};", "") +
                          f"begin\n  {'Result := ' if result else ''}{call};\nend;\n")
    types.append("  EIntaktLoad = Intakt.Raw.EIntaktLoad;\n")
    constants.append("  INTAKT_ANY_SCORE = Intakt.Raw.INTAKT_ANY_SCORE;\n")
    listed = textwrap.fill(", ".join(["SysUtils", "Classes", "Intakt.Raw"] + UNITS), 118, initial_indent="  ", subsequent_indent="  ")
    return (NOTE + "/// <summary>Everything of Intakt that a program uses, under one name.</summary>\nunit Intakt.All;\n\n"
            f"{{$I Intakt.inc}}\n\ninterface\n\nuses\n{listed};\n\ntype\n{''.join(types)}\nconst\n{''.join(constants)}\n"
            f"{''.join(heads)}\nimplementation\n{''.join(bodies)}\nend.\n")


def main():
    entities = read()
    model = Model(entities).text()
    made = {"Intakt.Raw.pas": Raw(entities).text(), "Intakt.Model.pas": model, "Intakt.All.pas": facade(model)}
    wrong = 0
    for name, text in made.items():
        path = SOURCE / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"{path.relative_to(HERE)} is not what include/intakt.h asks for: run bindings/pascal/generate.py")
                wrong = 1
        else:
            path.write_text(text, encoding="utf-8")
    # The generation of the ABI is asked by the raw unit itself.
    above = " ".join(path.read_text(encoding="utf-8") for path in sorted(SOURCE.glob("*.pas")) if path.name != "Intakt.Raw.pas")
    used = set(re.findall(r"\bintakt_\w+", above))
    for entity in entities:
        if entity.kind == "function" and entity.name != "intakt_abi_version" and entity.name not in used:
            print(f"{entity.name} is used by no unit above Intakt.Raw")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
