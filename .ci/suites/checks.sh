#!/usr/bin/env bash
# Types, lint, import rules, unused exports.
set -euo pipefail
source .ci/count.sh

for name in types lint imports exports; do
  check "$name" npm run --silent "$name"
done
totals
