#!/usr/bin/env bash
# The rule in the real Sigma tools: sigma-cli in a Python environment of its own (.venv-sigma), read from a pipe.
set -euo pipefail
source .ci/count.sh

venv=.venv-sigma
application=(fixtures/doorkeeperd --product linux --service doorkeeperd)
names=('sigma check' 'sigma check of MITRE tags' 'sigma check of two rules in one file' 'sigma convert -t splunk' 'each keyword is in the query')

skip_all() {
  echo
  echo "!!!!!!!! THE SIGMA TOOLS DID NOT RUN: $1"
  echo
  skip "$1" "${names[@]}"
  totals
  exit
}

# Versions of the measurements; where these are gone, what pip finds. pip keeps what is there already.
install_tools() {
  [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check sigma-cli==3.0.2 pysigma-backend-splunk ||
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check sigma-cli pysigma-backend-splunk
}

command -v python3 >/dev/null || skip_all 'there is no python3'
if ! install_tools && ! [ -x "$venv/bin/sigma" ]; then skip_all 'pip could not install sigma-cli'; fi
export PATH="$PWD/$venv/bin:$PATH"
sigma version || true

extract() { node dist/cli.js "${application[@]}" "$@"; }

# These two validators fetch MITRE's data when they run.
without_tags=(--exclude attacktag --exclude d3_fendtag)
has_mitre_data() {
  "$venv/bin/python" -c 'from sigma.data import mitre_attack, mitre_d3fend
len(mitre_attack.mitre_attack_tactics) and len(mitre_d3fend.mitre_d3fend_tactics)' 2>/dev/null
}

no_errors() { sigma check --fail-on-error "$@" - 2>&1 | tee /dev/stderr | grep 'Found 0 errors' >/dev/null; }
accepted() { extract --quiet | no_errors "${without_tags[@]}"; }
tags_accepted() { extract --quiet | no_errors; }
two_rules() {
  { extract --quiet && extract --quiet --service second; } >"$work/both.yml" &&
    no_errors "${without_tags[@]}" <"$work/both.yml" &&
    [ "$(sigma convert -t splunk --without-pipeline - <"$work/both.yml" 2>/dev/null | grep -c ' OR "')" -eq 2 ]
}
converted() { extract --quiet | sigma convert -t splunk --without-pipeline - | grep '"'; }
# Splunk's query is one quoted text for each keyword, joined by OR.
complete() {
  local wanted found
  wanted=$(extract --quiet | sed -n '/^    keywords:/,/^    condition:/p' | grep -c '^        - ')
  found=$(extract --quiet | sigma convert -t splunk --without-pipeline - 2>/dev/null | awk -F ' OR "' '{ n += NF } END { print n }')
  echo "$wanted keywords in the rule, $found in the query"
  [ "$wanted" -gt 0 ] && [ "$wanted" -eq "$found" ]
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check 'build' npm run --silent build
check "${names[0]}" accepted
if has_mitre_data; then check "${names[1]}" tags_accepted; else skip "MITRE's data cannot be fetched" "${names[1]}"; fi
check "${names[2]}" two_rules
check "${names[3]}" converted
check "${names[4]}" complete
totals
