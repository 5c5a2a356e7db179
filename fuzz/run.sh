#!/bin/bash
# run.sh SECONDS [TARGET…]: builds the fuzz targets and runs each for SECONDS seconds, two in parallel, in new namespaces and
# without privileges. Fails if a target crashes or hangs; its input is then in fuzz/artifacts. RIP_FUZZ_BUILT=1 skips the build.
set -euo pipefail
cd "$(dirname "$0")"
seconds=$1
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(message command_line saved elf dns proc_file)
# cargo fuzz uses flags of the nightly compiler. Without a sanitizer the stable compiler is sufficient, with RUSTC_BOOTSTRAP=1.
[ -n "${RIP_FUZZ_BUILT-}" ] || RUSTC_BOOTSTRAP=1 cargo fuzz build --sanitizer none
python3 seeds.py
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Runs a target from a copy that all users can read, because it runs as user nobody.
one() {
  local target=$1 work=$logs/$1 status=0
  mkdir -p "$work/corpus" "artifacts/$target"
  cp "target/x86_64-unknown-linux-gnu/release/$target" "$work/run"
  cp -r "corpus/$target/." "$work/corpus"
  chmod -R a+rX "$logs" && chown -R nobody "$work"
  (cd "$work" && exec nice -n 19 unshare -n -m -p -f --mount-proc setpriv --reuid=nobody --regid=nogroup --clear-groups \
    --bounding-set=-all --no-new-privs ./run corpus -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 \
    -close_fd_mask=1 -print_final_stats=1 2>&1 >/dev/null </dev/null | grep -a -v -x '' | tail -c 200000 >log) || status=1
  cp -f "$work"/crash-* "$work"/timeout-* "$work"/oom-* "artifacts/$target/" 2>/dev/null || true
  cp -r "$work/corpus/." "corpus/$target"
  local found
  found=$(find "$work" -maxdepth 1 -name 'crash-*' -o -maxdepth 1 -name 'timeout-*' -o -maxdepth 1 -name 'oom-*' | wc -l)
  local count
  count=$(grep -a -o 'number_of_executed_units: *[0-9]*' "$work/log" | grep -o '[0-9]*$' || echo 0)
  echo "$target: $count executions, $found findings"
  [ "$found" = 0 ] && [ "$count" != 0 ] && return
  tail -c 3000 "$work/log" >&2
  return 1
}

status=0
while [ ${#targets[@]} -gt 0 ]; do
  pair=("${targets[@]:0:2}") pids=()
  targets=("${targets[@]:2}")
  for target in "${pair[@]}"; do one "$target" & pids+=($!); done
  for pid in "${pids[@]}"; do wait "$pid" || status=1; done
done
exit $status
