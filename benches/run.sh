#!/bin/sh
# run.sh [FILTER]: builds rip as install.sh does, fully static, and prints the table of benches/compare.
#
# Needs root and tests/reference.sh; takes about ten minutes. RIP_BENCH_SCALE and RIP_BENCH_RUNS: see compare/main.rs.
set -eu
cd "$(dirname "$0")/.."
target=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="-C target-feature=+crt-static -C relocation-model=static" \
  exec cargo bench --quiet --bench compare --target "$target" -- "$@"
