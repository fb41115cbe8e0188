#!/usr/bin/env python3
"""Do PyYAML and pySigma read the rules of round-trip.ts as they were meant?  usage: python round-trip.py FOLDER"""

import json
import sys
from pathlib import Path
from uuid import UUID

import yaml
from matching import pattern
from sigma.rule import SigmaRule

# libyaml is the other implementation; pySigma reads with PyYAML's own.
LOADERS = [("PyYAML", yaml.SafeLoader), ("libyaml", getattr(yaml, "CSafeLoader", yaml.SafeLoader))]


def main(folder: Path) -> int:
    documents = ["---\n" + text for text in (folder / "rules.yml").read_text("utf-8").removeprefix("---\n").split("\n---\n")]
    rows = [json.loads(line) for line in (folder / "meant.ndjson").read_text("utf-8").split("\n")[:-1]]
    if len(documents) != len(rows):
        return fail([f"{len(documents)} documents for {len(rows)} rules"])
    faults = [fault for document, row in zip(documents, rows) for fault in compare(document + "\n", row)]
    count = sum(len(row["rule"]["keywords"]) for row in rows)
    ids = {row["rule"]["id"]: row["rule"]["title"] for row in rows}
    print(f"{len(rows)} rules, {len(ids)} ids, {count} keywords read by PyYAML and pySigma")
    return fail(faults) if faults else 0


def compare(document: str, row: dict):
    rule = row["rule"]
    values = [keyword["value"] for keyword in rule["keywords"]]
    for name, loader in LOADERS:
        read = yaml.load(document, loader)
        if read["detection"] != {"keywords": values, "condition": "keywords"}:
            yield f"{name} reads other keywords of {rule['id']}"
        wanted = {key: value for key, value in rule.items() if key not in ("keywords", "logsource", "date") and value != []}
        for key, value in wanted.items():
            if read[key] != value:
                yield f"{name} reads another {key}: {read[key]!r} for {value!r}"
        if {"category": None, "product": None, "service": None, "definition": None, **read["logsource"]} != rule["logsource"]:
            yield f"{name} reads another log source: {read['logsource']!r}"
    yield from compare_sigma(SigmaRule.from_yaml(document), row)


def compare_sigma(read: SigmaRule, row: dict):
    rule, exact = row["rule"], row["exact"]
    if (read.title, read.author, read.id, read.date.isoformat()) != (rule["title"], rule["author"], UUID(rule["id"]), rule["date"]):
        yield f"pySigma reads another title, author, id or date of {rule['id']}"
    items = read.detection.detections["keywords"].detection_items
    values = [value for item in items for value in item.original_value]
    if [value.s for value in values[len(values) - len(exact):]] != [[text] for text in exact]:
        yield f"pySigma reads another text of a keyword of {rule['id']}"
    # A keyword of a message is part of it, whatever was cut.
    for value in values[: len(values) - len(exact)]:
        if not any(map(pattern(value).search, row["messages"])):
            yield f"no message contains the keyword {value}"


def fail(faults: list) -> int:
    for fault in faults[:20]:
        print(f"FAULT {fault}")
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
