# Are all exception classes of a Python tree found, and all places that raise them? Holds the classes that Python's own parser gives
# (subclasses of built-in exceptions, over all files, by last name) against those of the built program (`--exceptions --no-ignore`).
# usage: python3 bench/exception-classes.py PROGRAM TREE ...      PROGRAM is dist/cli.js
import ast
import builtins
import collections
import json
import pathlib
import subprocess
import sys
import warnings


def last_name(node):
    node = node.value if isinstance(node, ast.Subscript) else node
    return getattr(node, "attr", None) or getattr(node, "id", None)


def read(tree):
    bases, raised = collections.defaultdict(set), collections.Counter()
    for path in pathlib.Path(tree).rglob("*.py"):
        try:
            nodes = list(ast.walk(ast.parse(path.read_bytes())))
        except (SyntaxError, ValueError):
            continue
        imports = [alias for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
        real = {alias.asname: alias.name for alias in imports if alias.asname}
        name = lambda node: real.get(last_name(node), last_name(node))
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                bases[node.name].update(name(base) for base in node.bases)
            elif isinstance(node, ast.Raise) and node.exc:
                raised[name(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)] += 1
    return bases, raised


def exceptions_among(bases):
    is_exception = lambda value: isinstance(value, type) and issubclass(value, BaseException)
    known = {name for name, value in vars(builtins).items() if is_exception(value)}
    found = set()
    while more := {name for name, of in bases.items() if name not in found and of & (known | found)}:
        found |= more
    return found


warnings.simplefilter("ignore")
program, *trees = sys.argv[1:]
for tree in trees:
    bases, raised = read(tree)
    expected = exceptions_among(bases)
    command = ["node", program, tree, "--lang", "python", "--exceptions", "--no-ignore", "--format", "ndjson", "-q"]
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    ours = {one["text"]: one for one in map(json.loads, lines) if one["kind"] == "exception"}
    places = sum(raised[name] for name in expected)
    reason = lambda one: next(r["detail"] for r in one["reasons"] if r["signal"] == "exception class")
    counted = sum(int(reason(ours[name]).split(" in ")[-1].split()[0]) for name in expected & set(ours))
    print(f"{tree}: {len(expected)} classes, {len(expected & set(ours))} found, {counted} of {places} places that raise them")
    print(f"  missing: {sorted(expected - set(ours))}, more: {sorted(set(ours) - expected)}")
