#!/bin/sh
# run.sh [FILTER]: builds the static rip, measures it and the reference, and writes the table and the chart
# (README.md).
#
# Requires root and tests/reference.sh; takes about ten minutes. `run.sh draw` writes the table and the chart
# again from results.tsv. More options: see compare/main.rs.
set -eu
cd "$(dirname "$0")/.."
if [ "${1:-}" = draw ]; then
  exec cargo bench --quiet --profile dev --bench compare -- draw
fi
RIP_BENCH_RIP=$(./build.sh)
export RIP_BENCH_RIP
exec cargo bench --quiet --bench compare -- "$@"
