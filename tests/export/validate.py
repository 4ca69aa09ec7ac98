# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
"""validate.py SCHEMA < DOCUMENT: 0 valid, 1 not (the reasons on standard output), 77 nothing to check with."""
import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
document = json.loads(sys.stdin.buffer.read().decode("utf-8", "strict"))
reasons = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(document)]
print("\n".join(reasons[:5]))
sys.exit(1 if reasons else 0)
