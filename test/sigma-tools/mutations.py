#!/usr/bin/env python3
"""What sigma-cli and the program's self-check say about the same rules: a table, and a failure for each thing that only sigma-cli finds.

usage: python mutations.py ROWS.ndjson   (what mutations.ts prints)
"""

import json
import sys
from collections import Counter
from pathlib import Path

from sigma.collection import SigmaCollection
from sigma.exceptions import SigmaError
from sigma.plugins import InstalledSigmaPlugins
from sigma.validation import SigmaValidator
from yaml import YAMLError

# The name of the self-check for each class of sigma-cli; several for those that depend on the value.
NAMES = {
    "SigmaTitleError": "title title-length",
    "SigmaIdentifierError": "id",
    "SigmaStatusError": "status",
    "SigmaLevelError": "level",
    "SigmaDateError": "date",
    "SigmaAuthorError": "author",
    "SigmaDescriptionError": "description",
    "SigmaReferencesError": "references",
    "SigmaFalsePositivesError": "falsepositives",
    "SigmaTagError": "tags",
    "SigmaValueError": "tags",
    "SigmaLogsourceError": "logsource",
    "SigmaDetectionError": "keywords",
    "SigmaCollectionError": "characters",
    "ReaderError": "characters",
    "ScannerError": "characters",
    "SigmaConditionError": "keywords",
    "ControlCharacterIssue": "characters",
    "DoubleWildcardIssue": "keyword-double-wildcard",
    "NumberAsStringIssue": "keyword-number",
    "EscapedWildcardIssue": "keyword-escaped-wildcard",
    "WildcardsInsteadOfContainsModifierIssue": "keyword-outer-wildcard",
    "WildcardInsteadOfStartswithIssue": "keyword-outer-wildcard",
    "WildcardInsteadOfEndswithIssue": "keyword-outer-wildcard",
    "SigmahqTitleLengthIssue": "title-long",
    "SigmahqTitleStartIssue": "title-detect",
    "SigmahqTitleEndIssue": "title-dot",
    "SigmahqTitleCaseIssue": "title-case",
    "SigmahqDescriptionLengthIssue": "description-short",
    "SigmahqDescriptionExistenceIssue": "description",
    "SigmahqLinkInDescriptionIssue": "description-link",
    "SigmahqAuthorExistenceIssue": "author",
    "SigmahqDateExistenceIssue": "date",
    "SigmahqLevelExistenceIssue": "level",
    "SigmahqStatusExistenceIssue": "status",
    "IdentifierExistenceIssue": "id",
    "SigmahqStatusIssue": "status-retired",
    "SigmahqStatusToHighIssue": "status-high",
    "SigmahqLogsourceUnknownIssue": "logsource-unknown",
    "DuplicateReferencesIssue": "references-duplicate",
    "SigmahqGithubLinkIssue": "references-branch",
    "SigmahqMitreLinkIssue": "references-attack",
    "SigmahqFalsepositivesCapitalIssue": "falsepositives-case",
    "SigmahqFalsepositivesBannedWordIssue": "falsepositives-word",
    "SigmahqFalsepositivesTypoWordIssue": "falsepositives-word",
    "DuplicateTagIssue": "tags-duplicate",
    "InvalidTagFormatIssue": "tags-form",
    "InvalidATTACKTagIssue": "tags-form tags-unknown",
    "InvalidD3FENDagIssue": "tags-form tags-unknown",
    "InvalidNamespaceTagIssue": "tags-form",
    "InvalidPatternTagIssue": "tags-form",
    "InvalidTLPTagIssue": "tags-tlp",
    "SigmahqTagsTlpIssue": "tags-tlp",
    "SigmahqTagsUniqueTlpIssue": "tags-tlp",
    "SigmahqTagsDetectionIssue": "tags-detection",
    "SigmahqTagsUniqueDetectionIssue": "tags-detection",
    "SigmahqTagsTechniquesWithoutTacticsIssue": "tags-tactic",
}

# Where the two may differ, and why.
WHY = {
    "author": "a missing field is an issue for sigma-cli, which takes null as well",
    "author-empty": "sigma-cli takes an author without a name",
    "characters": "sigma-cli reads them from YAML escapes; other readers and Loki do not",
    "date": "sigma-cli takes slashes, numbers and no date",
    "description": "a missing field is an issue for sigma-cli",
    "description-detects": "a convention of SigmaHQ's reviewers (SIGMA.md, section 1)",
    "falsepositives": "sigma-cli ends with a traceback or takes what is no text",
    "falsepositives-empty": "sigma-cli ends with a traceback",
    "falsepositives-word": "the validator looks for `legitim` with a blank behind it, which never stands in a word",
    "id": "sigma-cli takes braces, and digits without dashes",
    "keyword-empty": "sigma-cli does not look at it; the rule would match every line",
    "keyword-matches-all": "sigma-cli does not look at it; the rule would match every line",
    "keyword-number": "without quotes YAML 1.1 reads a number, which sigma-cli takes; the program quotes every keyword",
    "keyword-one-character": "sigma-cli does not look at it",
    "keyword-outer-blank": "sigma-cli does not look at it",
    "keyword-outer-wildcard": "sigma-cli complains only when every keyword begins or ends so",
    "keyword-superfluous": "sigma-cli does not compare keywords",
    "level": "sigma-cli takes capitals, and no level as an issue",
    "level-critical": "a convention of SigmaHQ's reviewers (SIGMA.md, section 1)",
    "logsource": "sigma-cli takes empty names",
    "logsource-structured": "keywords never fire on events with fields (SigmaHQ/sigma#5994)",
    "references": "sigma-cli takes what is no text",
    "status": "sigma-cli takes capitals, and no status as an issue",
    "status-high": "sigma-cli counts days from the date of the rule; here it is old, a new rule is not",
    "tags": "sigma-cli takes no tags, and null",
    "tags-tlp": "a convention of this program: who may read a rule is not in the source",
    "title": "sigma-cli takes blanks",
    "title-detect": "sigma-cli looks for capitals only",
}


def main(rows: list) -> int:
    validators = [validator for name, validator in InstalledSigmaPlugins.autodiscover().validators.items() if name not in ACROSS_RULES]
    verdicts, both, tool_only, native_only, faults = Counter(), Counter(), Counter(), Counter(), []
    for row in rows:
        errors, issues = told(row["yaml"], SigmaValidator(validators))
        native = {finding.split()[1] for finding in row["findings"]}
        refused = any(finding.startswith("error") for finding in row["findings"])
        verdicts[bool(errors), refused] += 1
        # Who finds an error looks no further: issues are compared where neither does.
        if refused and not errors:
            native_only.update(finding.split()[1] for finding in row["findings"] if finding.startswith("error"))
            continue
        pairs = [set(NAMES.get(name, name).split()) for name in errors | issues if name != CRASH or not refused]
        found = {name for names in pairs for name in names & native or {min(names)}}
        both.update(found & native)
        tool_only.update(found - native)
        faults += [(name, row) for name in found - native]
        if not errors:
            native_only.update(native - found)
    table(both, tool_only, native_only)
    unexplained = sorted(name for name in native_only if name not in WHY)
    if unexplained:
        print(f"FAULT only the self-check finds {', '.join(unexplained)}, and nothing says why")
    for name, row in faults[:20]:
        print(f"FAULT only sigma-cli finds {name}; changed: {row['changes']}, self-check: {row['findings']}\n{row['yaml']}")
    print(
        f"{len(rows)} rules: both refuse {verdicts[True, True]}, both take {verdicts[False, False]}, "
        f"only the self-check refuses {verdicts[False, True]}, only sigma-cli refuses {verdicts[True, False]}; "
        f"{sum(both.values())} findings of both, {len(faults)} only of sigma-cli"
    )
    return 1 if faults or unexplained or verdicts[True, False] or not both else 0


# They look at several rules; each row is a rule of its own.
CRASH = "crash"
ACROSS_RULES = {"identifier_uniqueness", "duplicate_title", "duplicate_filename"}


def told(text: str, validator: SigmaValidator):
    """Names of the classes of errors, and of issues when there is no error: what `sigma check` does."""
    try:
        collection = SigmaCollection.from_yaml(text, collect_errors=True)
        rules = list(collection.rules)
        errors = {type(error).__name__ for rule in rules for error in rule.errors}
        if errors:
            return errors, set()
        for rule in rules:
            for condition in rule.detection.parsed_condition:
                condition.parse()
        return set(), {type(issue).__name__ for issue in validator.validate_rules(iter(rules))}
    except (SigmaError, YAMLError) as error:
        return {type(error).__name__}, set()
    except Exception:  # `sigma check` ends with a traceback.
        return {CRASH}, set()


def table(both: Counter, tool_only: Counter, native_only: Counter) -> None:
    print(f"{'finding':24}{'both':>6}{'sigma-cli':>11}{'self-check':>12}  only one of them, because")
    for name in sorted({*both, *tool_only, *native_only}):
        why = WHY.get(name, "") if tool_only[name] or native_only[name] else ""
        print(f"{name:24}{both[name]:6}{tool_only[name]:11}{native_only[name]:12}  {why}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main([json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").split("\n")[:-1]]))
