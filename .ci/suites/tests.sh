#!/usr/bin/env bash
# Installs and tests as the README says, with all random cases, and counts the tests of vitest.
set -euo pipefail

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
{ npm ci && NO_COLOR=1 ALL_CASES=1 npm test; } 2>&1 | tee "$log" || status=$?

# `      Tests  2 failed | 60 passed | 2 skipped (64)`
line=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E '^ *Tests  ' | tail -n 1 || true)
count() { grep -oE "[0-9]+ $1" <<<"$line" | grep -oE '[0-9]+' || echo 0; }
failed=$(count failed)
# Without a failed test something else went wrong: a file that does not load, the installation.
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
if [ -z "$line" ]; then
  echo 'vitest printed no count of tests'
  failed=1
fi
echo "$(count passed) passed, $failed failed, $(($(count skipped) + $(count todo))) skipped"
[ "$failed" -eq 0 ]
