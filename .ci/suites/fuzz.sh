#!/usr/bin/env bash
# Random inputs for each part of the program: two minutes for all targets together, FUZZ_SECONDS=n for n seconds each.
set -euo pipefail
source .ci/count.sh

targets=(bench/fuzz/targets/*.mjs)
seconds=${FUZZ_SECONDS:-$((120 / ${#targets[@]}))}

for file in "${targets[@]}"; do
  target=$(basename "$file" .mjs)
  check "fuzz $target" node bench/fuzz/fuzz.mjs "$target" --seconds "$seconds"
done
totals
