#!/usr/bin/env python3
"""Does rsigma match the lines that each keyword must match, and no other?  usage: python rsigma.py RSIGMA RULE.yml PAIRS.ndjson

RSIGMA is the program (`cargo install rsigma --locked`), PAIRS.ndjson what pairs.ts prints for the program of that rule.
Prints pairs/wrong.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml


def main(program: str, rule: str, pairs: str) -> None:
    document = yaml.safe_load(Path(rule).read_text("utf-8"))
    rows = [json.loads(line) for line in Path(pairs).read_text("utf-8").split("\n")[:-1]]
    keywords = sorted({row["keyword"] for row in rows})
    with TemporaryDirectory() as folder:
        Path(folder, "rules").mkdir()
        for number, keyword in enumerate(keywords):
            alone = {**document, "title": f"keyword {number}", "detection": {"keywords": [keyword], "condition": "keywords"}}
            del alone["id"]
            Path(folder, "rules", f"{number}.yml").write_text(yaml.safe_dump(alone, allow_unicode=True), "utf-8")
        events = "".join(json.dumps({"row": f"#{number}", "message": row["line"]}) + "\n" for number, row in enumerate(rows))
        Path(folder, "events.ndjson").write_text(events, "utf-8")
        command = [program, "engine", "eval", "-r", f"{folder}/rules", "-e", f"@{folder}/events.ndjson", "--include-event", "--output-format", "ndjson"]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {(match["rule_title"], match["event"]["row"]) for match in map(json.loads, output.splitlines())}
    numbers = {keyword: number for number, keyword in enumerate(keywords)}
    hits = [(f"keyword {numbers[row['keyword']]}", f"#{number}") in found for number, row in enumerate(rows)]
    print(f"{len(rows)}/{sum(hit != row['matches'] for hit, row in zip(hits, rows))}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
