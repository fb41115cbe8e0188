#!/usr/bin/env bash
# Do the rules of real trees hold in the real Sigma tools?  usage: bench/sigma-trees.sh TREE …   (after npm run build and .ci/run sigma-tools)
# A row a tree: keywords, errors and issues of `sigma check` from a file and from a pipe, backends that convert of those that docs/backends.md
# recommends, pairs of keyword and line that pySigma evaluates, and how many of them wrongly. With RSIGMA=PROGRAM: the same by rsigma.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || { sed -n 2,4p "$0"; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$PWD/.venv-sigma/home
current=.venv-sigma/current/bin
tools=test/sigma-tools
npx esbuild $tools/pairs.ts --bundle --platform=node --format=esm --log-level=error --outfile="$work/pairs.mjs"

found() { grep -o 'Found [0-9]* errors, [0-9]* condition errors and [0-9]* issues' | awk '{ print $2 + $4 "/" $8 }'; }
# One run a backend for the rules of all trees: a file for each rule comes out.
convert_all() {
  local target field rule
  grep '| anywhere ' docs/backends.md | grep -v 'not for keywords\|read its query' | tr -d '\140' | while IFS='|' read -r _ target _ field; do
    target=$(tr -d ' ' <<<"$target")
    # sigma-cli only says that it was saved (docs/backends.md).
    [ "$target" != panther ] || continue
    [[ "$field" == *'message field'* ]] && field='-p docs/pipelines/message-field.yml' || field=
    "$current/sigma" convert -t "$target" --without-pipeline $field -od "$work/queries/$target" "$work/rules" >/dev/null 2>&1 || true
    # Loki's come only one by one (docs/backends.md).
    [ -z "$(ls "$work/queries/$target")" ] || continue
    for rule in "$work"/rules/*.yml; do
      "$current/sigma" convert -t "$target" --without-pipeline $field "$rule" >"$work/queries/$target/$(basename "$rule" .yml).txt" 2>/dev/null || true
    done
  done
}

trees=()
for tree in "$@"; do
  name=$(basename "$tree")
  mkdir "$work/one"
  node dist/cli.js "$tree" --quiet -o "$work/one/" || { rmdir "$work/one"; continue; }
  node dist/cli.js "$tree" --quiet --format json >"$work/$name.json"
  mkdir -p "$work/rules" && basename "$work"/one/*.yml >"$work/$name.rule" && mv "$work"/one/*.yml "$work/rules/" && rmdir "$work/one"
  trees+=("$name")
done
mkdir "$work/queries"
convert_all
backends=$(ls "$work/queries" | wc -l)

echo '| Tree | Keywords | Errors/issues, file | Errors/issues, pipe | Backends | Pairs | Wrong | Pairs/wrong, rsigma |'
echo '| --- | --: | --: | --: | --: | --: | --: | --: |'
for name in "${trees[@]}"; do
  rule=$work/rules/$(cat "$work/$name.rule")
  keywords=$(sed -n '/^    keywords:/,/^    condition:/p' "$rule" | grep -c '^        - ')
  node "$work/pairs.mjs" 20 "$work/$name.json" >"$work/pairs"
  read -r pairs wrong < <("$current/python" $tools/evaluate.py "$work/pairs" "$rule" | sed -n 's/^\([0-9]*\) pairs.* \([0-9]*\) wrong$/\1 \2/p')
  file=$("$current/sigma" check "$rule" 2>/dev/null | tee "$work/check" | found)
  pipe=$("$current/sigma" check - <"$rule" 2>/dev/null | found)
  converted=$(find "$work/queries" -name "$(basename "$rule" .yml).txt" -size +0 | wc -l)
  rsigma=-
  [ -z "${RSIGMA:-}" ] || rsigma=$("$current/python" $tools/rsigma.py "$RSIGMA" "$rule" "$work/pairs")
  echo "| $name | $keywords | $file | $pipe | $converted of $backends | $pairs | $wrong | $rsigma |"
  grep -o '^issue=[A-Za-z]*' "$work/check" | sort | uniq -c | sed 's/^ */  /' >&2 || true
done
