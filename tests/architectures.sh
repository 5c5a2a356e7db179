#!/bin/bash
# architectures.sh [--unit|--golden] [ARCH…]: tests of the binaries for other architectures, all of them without ARCH.
#
# ARCH is one of arm64, armhf, i386, riscv64, s390x: big- and little-endian, 32 and 64 bits. It fetches what building for them
# needs. The unit tests (alone with --unit) run in qemu's user mode, which is fast: they need no kernel. The golden cases (alone
# with --golden) run in an emulated machine with Debian's kernel of that architecture, in one boot; they take hours.
# RIP_GOLDEN_CASES="ip/addr brctl" are the words with which the names of the cases begin.
set -uo pipefail
cd "$(dirname "$0")/.."
unit=yes golden=yes
case ${1:-} in
  --unit) golden= && shift ;;
  --golden) unit= && shift ;;
esac
[ $# -gt 0 ] || set -- arm64 armhf i386 riscv64 s390x
# What differs with an architecture is in these.
: "${RIP_GOLDEN_CASES=brctl bridge ip/addr ip/link ip/neigh ip/netns ip/route ip/rule labs legacy}"
export RIP_GOLDEN_CASES CARGO_PROFILE_DEV_DEBUG=0 VM_TIMEOUT=36000
status=0

# The target of Debian's architecture $1, and qemu's name of it.
target() {
  case $1 in
    arm64) target=aarch64-unknown-linux-gnu emulator=aarch64 ;;
    armhf) target=armv7-unknown-linux-gnueabihf emulator=arm ;;
    i386) target=i686-unknown-linux-gnu emulator= ;;
    riscv64) target=riscv64gc-unknown-linux-gnu emulator=riscv64 ;;
    s390x) target=s390x-unknown-linux-gnu emulator=s390x ;;
    *) echo "architectures.sh: there are no tests for $1" >&2; return 1 ;;
  esac
}

unit_tests() {
  local runner
  runner=CARGO_TARGET_$(echo "$target" | tr a-z- A-Z_)_RUNNER
  # This machine executes programs of i386 as they are.
  env "$runner=${emulator:+qemu-}${emulator:-env}" tests/cross.sh --run "$target" cargo test --quiet --target "$target" --bin rip
}

for arch; do
  target "$arch" && tests/cross.sh "$target" || { status=1; continue; }
  if [ -n "$unit" ]; then
    echo "== $arch: unit tests"
    unit_tests || status=1
  fi
  if [ -n "$golden" ]; then
    echo "== $arch: golden cases"
    tests/cross.sh --run "$target" cargo test --quiet --target "$target" --test golden || status=1
  fi
done
exit $status
