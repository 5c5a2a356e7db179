#!/bin/sh
# one-by-one.sh PROGRAM CASE…: golden cases in a machine whose kernel has no futexes, so that the harness's threads cannot wait.
#
# That is User Mode Linux of 32-bit x86. PROGRAM is the test program of the golden cases, CASE a file of tests/golden. Each runs in new namespaces, as the harness
# does it; what differs from its record is shown.
program=$1
shift
out=$(mktemp)
passed=0 failed=0
for case; do
  # It has neither the newer reference nor all drivers.
  if grep -q -e '^#! since 7' -e '^#! needs qemu' "$case"; then continue; fi
  unshare --net --mount --pid --uts --ipc --fork "$program" --inside rip Output "$case" >"$out" 2>"$out.err" || cat "$out.err"
  if cmp -s "$case" "$out"; then
    passed=$((passed + 1))
    echo "ok $case"
  else
    failed=$((failed + 1))
    echo "---- $case"
    diff -U3 "$case" "$out"
  fi
done
echo "$passed passed; $failed failed"
[ $failed = 0 ]
