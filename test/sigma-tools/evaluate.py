#!/usr/bin/env python3
"""Does pySigma's reading of each keyword match the lines that it must match, and no other?

usage: python evaluate.py PAIRS.ndjson RULE.yml ...   PAIRS.ndjson is what pairs.ts prints; the rules are those of the same programs.
"""

import json
import sys
from functools import lru_cache
from pathlib import Path

from matching import matcher, pattern
from sigma.collection import SigmaCollection
from sigma.types import SigmaString


def main(pairs: Path, rules: list) -> int:
    collection = SigmaCollection.load_ruleset(rules)
    matchers = [matcher(rule) for rule in collection.rules]
    known = {value.original for rule in collection.rules for item in rule.detection.detections["keywords"].detection_items for value in item.original_value}
    counts, faults, missing = {True: 0, False: 0}, [], set()
    for line in pairs.read_text("utf-8").split("\n")[:-1]:
        pair = json.loads(line)
        # Another keyword of the rule may cover this one; the rule must match all the same.
        if pair["keyword"] not in known:
            missing.add(pair["keyword"])
        hit = compiled(pair["keyword"]).search(pair["line"]) is not None
        if hit != pair["matches"]:
            faults.append(f"{pair['keyword']!r} {'matches' if hit else 'does not match'} {pair['line']!r}")
        elif hit and not any(match(pair["line"]) for match in matchers):
            faults.append(f"no rule matches {pair['line']!r}")
        counts[pair["matches"]] += 1
    print(f"{sum(counts.values())} pairs: {counts[True]} lines that a keyword must match, {counts[False]} that it must not; {len(faults)} wrong")
    print(f"{len(known)} keywords in {len(matchers)} rules; {len(missing)} keywords of candidates are covered by shorter ones")
    for fault in faults[:20]:
        print(f"FAULT {fault}")
    return 1 if faults or not all(counts.values()) else 0


@lru_cache(maxsize=None)
def compiled(keyword: str):
    return pattern(SigmaString(keyword))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))
