#!/usr/bin/env bash
# Entry of the pre-commit hooks: builds the program in the hook's own copy at the first run, then runs it where the commit is made.
set -euo pipefail

root="$(cd "$(dirname "$0")/.." && pwd)"
log=$(bash "$root/scripts/ci-build.sh" 2>&1) || { echo "$log"; exit 2; }
exec node "$root/dist/cli.js" "$@" --no-progress
