#!/usr/bin/env python3
"""Which backends take which form of keywords? Renders each form, and reads the query again as its language does: prints a table in Markdown.

usage: python backends.py PIPELINE.yml [OLDER_PYTHON]   (an interpreter with other backends: its rows come along)
"""

import subprocess
import sys
from pathlib import Path

from queries import NOT_A_QUERY, reader
from sigma.collection import SigmaCollection
from sigma.plugins import InstalledSigmaPlugins
from sigma.processing.pipeline import ProcessingPipeline

RULE = """
title: Suspicious Demo Error Messages
id: 7aa7009a-28b9-4344-8c1f-159489a390df
status: experimental
logsource: {{product: linux, service: vsftpd}}
detection:
    keywords: [{}]
    condition: keywords
"""

CORRELATION = """
---
title: Many Demo Failures in a Short Time
id: 0b7d4c3e-3a52-4f0b-8f5e-0b1f6d0c7a11
status: experimental
correlation:
    type: event_count
    rules: [7aa7009a-28b9-4344-8c1f-159489a390df]
    group-by: [host]
    timespan: 5m
    condition: {gte: 20}
level: medium
"""

# Form -> keywords as written in YAML, a line that they match, and one that they must not.
FORMS = {
    "plain": (["forged token"], "Jan 31 host app: forged token of x", "a forged coin"),
    "case": (["forged token"], "Jan 31 host app: FORGED Token of x", "a forged coin"),
    "many": (["stack smashed", "forged token"], "Jan 31 host app: forged token of x", "a forged coin"),
    "wildcard": (["forged * token"], "Jan 31 host app: forged blue token of x", "forged token"),
    "escaped": (["forged\\* token"], "Jan 31 host app: forged* token of x", "forged blue token"),
    "quotes": (['can\'\'t "open"'], 'Jan 31 host app: can\'t "open" it', "can't open it"),
    "backslash": (["C:\\\\temp"], "Jan 31 host app: C:\\temp is bad", "C:temp C:xtemp"),
    "signs": (["(a|b) 100% $x/y: [z]"], "Jan 31 host app: (a|b) 100% $x/y: [z] it", "a 100% $x/y: z b 100"),
}

# The same backends in another wrapping.
SKIPPED = {"elastalert", "sumologic_cse_rule"}
OPTIONS = {"parseable": {"dataset": "logs"}, "varpulis": {"keyword_field": "message"}}


def main(pipeline: str, older: list) -> None:
    rows = rows_of(pipeline)
    for python in older:
        text = subprocess.run([python, __file__, pipeline, "--rows"], capture_output=True, text=True, check=True).stdout
        rows += text.splitlines()
    if "--rows" not in sys.argv:
        names = " | ".join(name if name != "case" else "other case" for name in FORMS)
        print(f"| Target | Searched | {names} | counted | What to do |\n|{' --- |' * (len(FORMS) + 4)}")
    print("\n".join(sorted(set(rows))))


def rows_of(pipeline: str) -> list:
    backends = InstalledSigmaPlugins.autodiscover().backends
    text = Path(pipeline).read_text("utf-8")
    rows = []
    for name in sorted(set(backends) - SKIPPED):
        bare = [verdict(name, backends[name], False, text, form) for form in FORMS]
        field = [verdict(name, backends[name], True, text, form) for form in FORMS]
        advice = advise(dict(zip(FORMS, bare)), dict(zip(FORMS, field)))
        counted = [counts(name, backends[name], in_field, text) for in_field in (False, True)]
        rows.append(f"| `{name}` | anywhere | {' | '.join(bare)} | {counted[0]} | {advice} |")
        rows.append(f"| `{name}` | in a field | {' | '.join(field)} | {counted[1]} | |")
    return rows


def verdict(name: str, backend, in_field: bool, text: str, form: str) -> str:
    keywords, hit, miss = FORMS[form]
    rule = RULE.format(", ".join(f"'{keyword}'" for keyword in keywords))
    try:
        query = backend(pipeline_of(in_field, text), **OPTIONS.get(name, {})).convert(SigmaCollection.from_yaml(rule))
    except Exception:  # Each backend refuses in its own way.
        return "refused"
    read = reader(name, in_field)
    if read is None:
        return "renders"
    matches = read(query if isinstance(query, str) else query[0])
    if matches is NOT_A_QUERY:
        return "no query"
    return ("yes" if not matches(miss) else "too wide") if matches(hit) else "never"


def counts(name: str, backend, in_field: bool, text: str) -> str:
    """Whether a correlation of the rule becomes a query with its threshold, and with the rule's keyword if that has one."""
    rules = SigmaCollection.from_yaml(RULE.format("'forged token'") + CORRELATION)
    try:
        queries = backend(pipeline_of(in_field, text), **OPTIONS.get(name, {})).convert(rules)
    except Exception:  # Each backend refuses in its own way.
        return "refused"
    return "renders" if "20" in str(queries) else "no query"


def pipeline_of(in_field: bool, text: str) -> ProcessingPipeline:
    """Empty where there is none: as sigma-cli does."""
    return ProcessingPipeline.from_yaml(text) if in_field else ProcessingPipeline()


def advise(bare: dict, field: dict) -> str:
    """From the forms that the program writes by itself: plain ones and, unless told otherwise, wildcards."""
    for forms, words in ((bare, "convert as is"), (field, "use a [message field](sigma-tools.md#a-message-field)")):
        if {forms["plain"], forms["many"]} == {"yes"}:
            notes = [words] + ([] if forms["wildcard"] == "yes" else ["`--wildcards never`"])
            return ", ".join(notes + ([] if forms["case"] == "yes" else ["case-sensitive"]))
    return "unknown: read its query" if "renders" in (bare["plain"], field["plain"]) else "not for keywords"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], [name for name in sys.argv[2:] if name != "--rows"])
