#!/usr/bin/env bash
# Builds the program in its own folder, once: for CI systems that have a copy of this repository and Node.js.
set -euo pipefail
cd "$(dirname "$0")/.."

major=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/' || true)
if [ "${major:-0}" -lt 20 ]; then
  echo "sigma-extract needs Node.js 20 or newer, here is ${major:-none}: set it up in a step before" >&2
  exit 2
fi
[ -f dist/cli.js ] && exit 0
npm ci --no-audit --no-fund --loglevel=error
npm run --silent build
