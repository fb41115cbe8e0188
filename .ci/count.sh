# Sourced by suites: counts checks and prints the totals as the last line.

passed=0
failed=0
skipped=0

# check NAME COMMAND...: one check; its output is shown when it fails.
check() {
  local name=$1 log
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
    sed 's/^/        /' "$log"
  fi
  rm -f "$log"
}

# skip REASON NAME...: checks that could not run; never counted as passed.
skip() {
  local reason=$1 name
  shift
  for name in "$@"; do
    skipped=$((skipped + 1))
    echo "SKIPPED $name: $reason"
  done
}

totals() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
}
