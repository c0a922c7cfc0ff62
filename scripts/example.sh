#!/bin/sh
# npm run example [-- --no-serve]: codes the ten reports that ship, prints their events, and serves the record until Ctrl+C.
set -eu
cd "$(dirname "$0")/.."
record=${TMPDIR:-/tmp}/readout-example-$(id -u).db
rm -f "$record" "$record-wal" "$record-shm"
echo "Coding the ten reports in examples/reports …"
bin/readout add examples/reports --record "$record"
echo
bin/readout events --record "$record"
echo
bin/readout verify --record "$record"
echo
[ "${1:-}" = --no-serve ] && exit 0
echo "Open this page in a browser:"
# A clone on a machine without a display prints the address and stays; --open tries the desktop's browser where there is one.
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then open=--open; else open=; fi
if [ "${CI:-}" = true ] || [ ! -t 1 ]; then echo "  bin/readout serve --record $record"; exit 0; fi
exec bin/readout serve --port 0 --record "$record" $open
