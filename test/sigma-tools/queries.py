"""Queries as the languages of their backends read them: each reader gives a function that says whether a line is found."""

import ast
import json
import re

NOT_A_QUERY = object()

STRING = r'"((?:\\.|[^"\\])*)"'
SQL = r"'((?:''|[^'])*)'"


def reader(target: str, in_field: bool):
    """None where nobody has written down here what the query means."""
    terms = (FIELD if in_field else ANYWHERE).get(target)
    if terms is None:
        return None
    return lambda query: alternatives(query, terms)


def alternatives(query: str, terms: list):
    """Terms joined by OR, and nothing else; NOT_A_QUERY where something is left over."""
    found, rest = [], query.strip()
    for head in HEADS:
        rest = re.sub(head, "", rest)
    rest = re.sub(r"^message (?:IN|like~) [(\[](.*)[)\]]$", lambda values: " OR ".join(f'message="{value}"' for value in re.findall(STRING, values[1])), rest)
    rest = re.sub(r"^message:\((.*)\)$", lambda group: "message:" + group[1].replace(" OR ", " OR message:"), rest)
    while rest:
        for pattern, read in terms:
            match = re.match(pattern, rest, re.DOTALL)
            if match:
                break
        else:
            return NOT_A_QUERY
        try:
            found.append(read(match[1]))
        except re.error:
            return NOT_A_QUERY
        rest = re.sub(r"^\)*(\s+(or|OR)\s+|$)", "", rest[match.end():])
    return lambda line: any(term(line) for term in found)


# What stands before the condition.
HEADS = (
    r"^SELECT \* FROM \S+ WHERE (devicetype=11 AND )?\(?", r"^FROM main WHERE ", r"^source=\S+ \| where ", r"^any where ",
    r"^from \* metadata [^|]*\| where ", r'^\{job=~"\.\+"\} (\| logfmt )?', r"^(import \w+\s+)*def rule\(event\):\s+if (any\(\s+\[\s+)?", r" ESCAPE '\\'",
)


def regex(flags=re.IGNORECASE, whole=False):
    def read(text: str):
        pattern = re.compile(text, flags)
        return lambda line: (pattern.fullmatch if whole else pattern.search)(line) is not None
    return read


def glob(star="*", one="?", escapes=r"(.)", flags=re.IGNORECASE, whole=False):
    """A text with wildcards; `escapes` says which characters a backslash takes the meaning from."""
    def read(text: str):
        pieces = re.findall(r"\\" + escapes + "|(.)", text, re.DOTALL)
        special = {star: ".*", one: "."}
        pattern = "".join(re.escape(escaped) if escaped else special.get(plain, re.escape(plain)) for escaped, plain in pieces)
        return regex(flags | re.DOTALL, whole)(pattern)
    return read


def like(escapes=r"([%_\\])", flags=re.IGNORECASE):
    return lambda text: glob("%", "_", escapes, flags, whole=True)(text.replace("''", "'"))


def contains(flags=re.IGNORECASE, escapes=r"(.)"):
    return glob(None, None, escapes, flags)


def in_json(text: str):
    """Python: the text in the JSON of the event."""
    wanted = ast.literal_eval(text)
    return lambda line: wanted in json.dumps({"message": line})


SPLUNK = glob(escapes=r'(["\\])', one=None)
LUCENE = glob()
PYTHON = r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*') in """

# docs: "Search literals", help.splunk.com; query_string, elastic.co; LogQL, grafana.com; "Regular expressions", library.humio.com; search, learn.microsoft.com/kusto;
# rlike, docs.databricks.com; LIKE of SPL2, help.splunk.com; AQL, ibm.com/docs/qradar; LogsQL, docs.victoriametrics.com; EQL, elastic.co; NWQL, community.netwitness.com.
ANYWHERE = {
    "splunk": [(STRING, SPLUNK)],
    "splunk_spl2": [("_raw LIKE " + STRING, like(r'([%_"\\])', flags=0))],
    "lucene": [(r"\*((?:\\.|[^\s\\])+)\*", LUCENE)],
    "opensearch_lucene": [(r"\*((?:\\.|[^\s\\])+)\*", LUCENE)],
    "loki": [(r"\|~ `([^`]*)`", regex(0))],
    "log_scale": [(r"/((?:\\.|[^/\\])*)/i", regex())],
    "kusto": [(STRING, glob(one=None, escapes=r'(["\\])'))],
    "logpoint": [(r'"([^"]*)"', glob(escapes=r"([\\*?])"))],
    "databricks": [(r"contains\(lower\(raw\), lower\('((?:\\.|[^'\\])*)'\)", contains()), (r"raw rlike '((?:\\.|[^'\\])*)'", lambda text: regex()(text.replace("\\\\", "\\")))],
    "qradar-aql-community": [(r"LOWER\(UTF8\(payload\)\) LIKE " + SQL, like())],
    "q_radar_aql": [(r"LOWER\(UTF8\(payload\)\) LIKE " + SQL, like())],
    "panther": [(PYTHON + r"json\.dumps\(event\.to_dict\(\)\)[,:\s\])]*(return \w+\s*)*", in_json)],
    "victoria_logs": [(STRING, contains(flags=0))],
    # A text alone is no condition, or stands in doubled quotes, or asks for a field that is called None.
    **{name: [] for name in ("eql", "golang_expr", "net_witness", "secops", "uberagent", "open_search_ppl", "datadog", "carbon_black")},
}

FIELD = {
    "splunk": [("message=" + STRING, glob(escapes=r'(["\\])', one=None, whole=True))],
    "splunk_spl2": [("message LIKE " + STRING, like(r'([%_"\\])', flags=0))],
    "lucene": [(r"message:((?:\\.|[^\s\\])+)", glob(whole=True))],
    "opensearch_lucene": [(r"message:((?:\\.|[^\s\\])+)", glob(whole=True))],
    "eql": [("message[:=]" + STRING, glob(escapes=r'(["\\*?])', whole=True))],
    "esql": [("message like " + STRING, glob(escapes=r'(["\\*?])', flags=0, whole=True))],
    "loki": [(r"\|? ?message=~`([^`]*)`", regex(0, whole=True))],
    "log_scale": [(r"message=/((?:\\.|[^/\\])*)/i", regex())],
    "kusto": [("message contains " + STRING, contains()), ("message matches regex " + STRING, lambda text: regex(0)(text.replace("\\\\", "\\")))],
    "logpoint": [(r'message="([^"]*)"', glob(escapes=r"([\\*?])", whole=True))],
    "databricks": [(r"contains\(lower\(message\), lower\('((?:\\.|[^'\\])*)'\)", contains()), (r"message rlike '((?:\\.|[^'\\])*)'", lambda text: regex()(text.replace("\\\\", "\\")))],
    "qradar-aql-community": [(r"LOWER\(message\) LIKE " + SQL, like())],
    "q_radar_aql": [(r"message=" + SQL, glob(None, None, whole=True)), (r"LOWER\(message\) LIKE " + SQL, like())],
    "sqlite": [(r"message LIKE " + SQL, like())],
    "open_search_ppl": [(r"LIKE\(message, " + STRING, like(r'([%_"\\])'))],
    "golang_expr": [(r"lower\(message\) contains lower\(" + STRING + r"\)", contains()), ("message matches " + STRING, lambda text: regex(0)(text.replace("\\\\", "\\")))],
    "secops": [(r"message = /((?:\\.|[^/\\])*)/ nocase", regex())],
    "net_witness": [(r"message (?:contains|=) '([^']*)'", contains())],
    "carbon_black": [(r"message:((?:\\.|[^\s\\])+)", glob(whole=True))],
    "uberagent": [("message == " + STRING, glob(None, None, whole=True)), ('message like r' + STRING, like())],
    "openobserve": [("message=" + SQL, glob(None, None, whole=True)), ("message LIKE " + SQL, like())],
    "surreal_ql": [("message=" + SQL + ";", glob(None, None, whole=True))],
    "panther": [(PYTHON + r'event\.deep_get\("message", default=""\)[,:\s\])]*(return \w+\s*)*', lambda text: (lambda line: ast.literal_eval(text) in line)), (r're\.match\(\s*r("[^"]*")[^:]*[:\s]*(return \w+\s*)*', lambda text: regex(0)(text[1:-1]))],
    "victoria_logs": [("message:" + STRING, contains(flags=0)), ("message:~" + STRING, lambda text: regex(0)(text.replace("\\\\", "\\")))],
    "datadog": [],
}
