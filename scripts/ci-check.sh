#!/usr/bin/env bash
# Checks rules as the environment says: RULES and SOURCE one a line, FAIL_ON, CONFIG, SARIF (a file). For action.yml. SIGMA_EXTRACT is the
# program, if not the one that ci-build.sh builds.
set -euo pipefail

program="${SIGMA_EXTRACT:-$(cd "$(dirname "$0")/.." && pwd)/dist/cli.js}"
arguments=()

# Each line that is not blank, without blanks around it, behind the option if there is one.
add_lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=$(sed -E 's/^[[:space:]]+|[[:space:]]+$//g' <<<"$line")
    [ -z "$line" ] || arguments+=(${2:+"$2"} "$line")
  done <<<"$1"
}

add_lines "${SOURCE:-}" --source
[ -z "${FAIL_ON:-}" ] || arguments+=(--fail-on "$FAIL_ON")
[ -z "${CONFIG:-}" ] || arguments+=(--config "$CONFIG")
arguments+=(--no-progress --)
add_lines "${RULES:-}" ''

status=0
node "$program" check --format github "${arguments[@]}" || status=$?
# The findings once more as a file; what fails the job has been said already.
if [ -n "${SARIF:-}" ] && [ "$status" -le 1 ]; then
  node "$program" check --format sarif --output "$SARIF" --quiet "${arguments[@]}" || [ $? -eq 1 ]
fi
exit "$status"
