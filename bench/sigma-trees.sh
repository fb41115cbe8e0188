#!/usr/bin/env bash
# Do the rules of real trees hold in the real Sigma tools?  usage: bench/sigma-trees.sh TREE …   (after npm run build and .ci/run sigma-tools)
# A row a tree: keywords, errors and issues of `sigma check` from a file and from a pipe, backends that convert of those that docs/backends.md
# recommends, pairs of keyword and line that pySigma evaluates, and how many of them wrongly. With RSIGMA=PROGRAM: what rsigma evaluates, too.
set -euo pipefail
cd "$(dirname "$0")/.."
trees=("$@")
[ $# -gt 0 ] || { sed -n 2,4p "$0"; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$PWD/.venv-sigma/home
current=.venv-sigma/current/bin
npx esbuild test/sigma-tools/pairs.ts --bundle --platform=node --format=esm --log-level=error --outfile="$work/pairs.mjs"
mapfile -t targets < <(grep -F '| anywhere |' docs/backends.md | grep -v 'not for keywords\|read its query' | awk -F'|' '{ print $2 ($0 ~ /message field/ ? "field" : "") }' | tr -d '\140')

found() { grep -o 'Found [0-9]* errors, [0-9]* condition errors and [0-9]* issues' | tr -dc '0-9 \n' | awk '{ print $1 + $2 "/" $3 }'; }
converted() {
  local target field count=0
  for target in "${targets[@]}"; do
    read -r target field <<<"$target"
    "$current/sigma" convert -t "$target" --without-pipeline ${field:+-p docs/pipelines/message-field.yml} "$1" >"$work/query" 2>/dev/null &&
      [ -s "$work/query" ] && count=$((count + 1))
  done
  echo "$count of ${#targets[@]}"
}
# rsigma says which lines the rule matches: all that are rendered must be among them.
by_rsigma() {
  [ -n "${RSIGMA:-}" ] || { echo '-'; return; }
  "$current/python" test/sigma-tools/rsigma.py "$RSIGMA" "$1" "$2"
}

echo '| Tree | Keywords | From a file: errors/issues | From a pipe | Backends | Pairs | Wrong | rsigma |'
echo '| --- | --: | --: | --: | --: | --: | --: | --: |'
for tree in "${trees[@]}"; do
  rm -rf "$work/rules"
  node dist/cli.js "$tree" --quiet -o "$work/rules/" || continue
  node dist/cli.js "$tree" --quiet --format json >"$work/report.json"
  rule=$(echo "$work"/rules/*.yml)
  node "$work/pairs.mjs" 20 "$work/report.json" >"$work/pairs"
  read -r pairs wrong < <("$current/python" test/sigma-tools/evaluate.py "$work/pairs" "$rule" | sed -n 's/^\([0-9]*\) pairs.* \([0-9]*\) wrong$/\1 \2/p')
  keywords=$(sed -n '/^    keywords:/,/^    condition:/p' "$rule" | grep -c '^        - ')
  file=$("$current/sigma" check "$rule" 2>/dev/null | tee "$work/check" | found)
  pipe=$("$current/sigma" check - <"$rule" 2>/dev/null | found)
  echo "| $(basename "$tree") | $keywords | $file | $pipe | $(converted "$rule") | $pairs | $wrong | $(by_rsigma "$rule" "$work/pairs") |"
  grep -o '^issue=[A-Za-z]*' "$work/check" | sort | uniq -c | sed 's/^ */  /' >&2 || true
done
