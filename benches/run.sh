#!/bin/sh
# run.sh [FILTER]: builds the static rip, and prints the table of benches/compare.
#
# Needs root and tests/reference.sh; takes about ten minutes. What it can be told: see compare/main.rs.
set -eu
cd "$(dirname "$0")/.."
RIP_BENCH_RIP=$(./build.sh)
export RIP_BENCH_RIP
exec cargo bench --quiet --bench compare -- "$@"
