#!/usr/bin/env bash
# Records what CPython 3.12 does with the programs: integration-tests/record.sh PYTHON [NAME ...]
set -eu
cd "$(dirname "$0")/src/test/resources/programs"
python=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 12))' || { echo "needs CPython 3.12"; exit 1; }
[ $# -gt 0 ] || set -- $(find . -name '*.py' -not -path './*/*/*' | sed 's|^\./||; s|/main\.py$|.py|; s|\.py$||' | sort -u)
for name in "$@"; do
  main=$name.py
  [ -f "$main" ] || main=$name/main.py
  mapfile -t arguments < <(sed -n '/^#/!q; s/^# argv: //p' "$main" | tr ' ' '\n')
  status=0
  (cd "$(dirname "$main")" &&
    sed -n '/^#/!q; s/^# stdin: //p' "$(basename "$main")" |
    "$python" -W ignore::SyntaxWarning "$(basename "$main")" "${arguments[@]}" > "$work"/record.out 2> "$work"/record.err) || status=$?
  cp "$work"/record.out "$name.out"
  rm -f "$name.err" "$name.exit"
  # Translated programs name the line, but do not mark the place in it.
  [ ! -s "$work"/record.err ] || sed -e '/^ *[~^][~^ ]*$/d' -e "s|File \"$(pwd)/\(.*/\)\?|File \"|" -e "s|^$(pwd)/.*/\([^/:]*\.py:[0-9]\)|\1|" "$work"/record.err > "$name.err"
  [ "$status" = 0 ] || echo "$status" > "$name.exit"
done
