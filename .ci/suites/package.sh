#!/usr/bin/env bash
# The package as people get it: packed, installed in an empty folder, run there.
set -euo pipefail
source .ci/count.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/project/app"
cat >"$work/project/app/main.c" <<'C'
void f(void) { die("stack smashing detected in worker"); }
C

in_project() { (cd "$work/project" && "$@"); }
installed() { in_project node_modules/.bin/sigma-extract "$@"; }

pack() { npm pack --ignore-scripts=false --silent --pack-destination "$work" && mv "$work"/sigma-extract-*.tgz "$work/package.tgz"; }
# Offline: everything is bundled, so there is nothing to fetch.
install() { in_project npm init --yes && in_project npm install --offline ../package.tgz; }
only_dist() {
  local files strange
  files=$(tar -tzf "$work/package.tgz") || return 1
  strange=$(echo "$files" | grep -vE '^package/(dist/|package\.json$|README|LICEN[CS]E|CHANGELOG)' || true)
  [ -z "$strange" ] || { echo "$strange"; return 1; }
}
has_licences() { tar -xzOf "$work/package.tgz" package/dist/THIRD-PARTY.txt | grep '^commander '; }
has_schema() { tar -xzOf "$work/package.tgz" package/dist/sigma-extract.schema.json | diff - <(node dist/cli.js init --schema); }
no_packages() { [ "$(ls "$work/project/node_modules")" = sigma-extract ]; }
version() { [ "$(installed --version)" = "$(node -p 'require("./package.json").version')" ]; }
rule() { [ "$(installed app --quiet | head -n 1)" = '---' ]; }
library() {
  in_project node --input-type=module --eval '
    import { extractRule, render } from "sigma-extract";
    const report = await extractRule(["app"]);
    if (!render(report, "sigma").startsWith("---\n")) process.exit(1);'
}
library_types() {
  cat >"$work/project/use.mts" <<'TS'
import { extractRule, type Report } from 'sigma-extract';
export const report: Promise<Report> = extractRule(['app'], { rule: { level: 'high' } });
TS
  node_modules/.bin/tsc --noEmit --strict --module nodenext --target es2022 "$work/project/use.mts"
}

check 'npm pack' pack
check 'nothing but dist in the package' only_dist
check 'licences of bundled packages' has_licences
check 'schema of the configuration is that of the program' has_schema
check 'installs without the network' install
check 'brings no other packages' no_packages
check 'sigma-extract --version' version
check 'sigma-extract app' rule
check 'import of the library' library
check 'types of the library' library_types
totals
