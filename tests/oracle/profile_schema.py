"""The JSON Schema of profiles, tried with another validator than the one in the tests.

The schema has to be one itself, the built-in profiles have to fit, and small spoilings of them must not. Run from the project's root.
"""

import json
import pathlib
import sys
import tomllib

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Text of a profile, what stands there instead, what is wrong.
SPOILT = [
    ('[order]', '[orders]', 'a misspelt table'),
    ('[records]', '[records]\ngroup = "x"', 'an unknown key of records'),
    ('[detect]', '[detect]\nrots = "x"', 'an unknown condition'),
    ('version = 1', 'version = []', 'a version that is a list'),
    ('kind    = "order"', 'kind = "oder"', 'an unknown kind'),
    ('miss = "pass"', 'miss = "maybe"', 'an unknown miss'),
    ('required = true', 'required = "yes"', 'a truth value in quotes'),
    ('[order.parties.orderer]', '[order.parties.buyer]', 'an unknown role'),
    ('[order.totals]', '[order.totals]\nsum = "x"', 'an unknown sum'),
]


def main() -> int:
    schema = json.loads((ROOT / "schemas/profile-1.schema.json").read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    profiles = sorted((ROOT / "profiles").glob("*.toml"))
    faults = 0
    for path in profiles:
        for error in validator.iter_errors(tomllib.loads(path.read_text("utf-8"))):
            faults += 1
            print(f"{path.name}: {list(error.absolute_path)}: {error.message[:200]}")
    tried = 0
    for text, spoilt, what in SPOILT:
        hit = False
        for path in profiles:
            # Not where a comment speaks of it.
            whole = "\n".join(line for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
            if text in whole:
                hit = True
                tried += 1
                if validator.is_valid(tomllib.loads(whole.replace(text, spoilt, 1))):
                    faults += 1
                    print(f"{path.name}: {what} passes")
        if not hit:
            faults += 1
            print(f"no profile has {text!r}")
    print(f"{len(profiles)} profiles, {tried} spoilt ones, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
