#!/bin/bash
# foreign.sh ARCH PROGRAM WORD…: runs a test program of another architecture in an emulated machine of that architecture.
#
# ARCH is Debian's name of it. Cargo calls this for each test program: see tests/cross.sh. The golden cases all run in this one
# machine. Variables whose names begin with RIP_ are passed on. VM_TIMEOUT (seconds, an hour if not given), VM_MEM.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../debian13.sh"
kernel=$cache/vm-$1
"$here/fetch-machine.sh" "$kernel" "$1" >&2
export RIP_REFERENCE=$kernel/reference
export RIP_GOLDEN_IN=guest
variables=()
for name in "${!RIP_@}"; do variables+=("$name=${!name}"); done
# One processor: another one costs the emulator more than it brings, for what both must agree on.
export VM_SMP=1
command=("$(realpath "$2")" "${@:3}")
if [ "$1" = i386 ]; then
  # User Mode Linux of 32-bit x86 has no futexes, which threads need.
  cases=()
  for area in ${RIP_GOLDEN_CASES-brctl bridge ip labs legacy}; do
    mapfile -t -O ${#cases[@]} cases < <(find "$here/../golden" -path "$here/../golden/$area*" -name '*.t' | sort | xargs -r realpath)
  done
  command=("$here/one-by-one.sh" "$(realpath "$2")" "${cases[@]}")
  # More than this the kernel does not reach.
  export VM_MEM=${VM_MEM:-600M}
fi
program=$(printf '%q ' env "${variables[@]}" "${command[@]}")
# Not in every new namespace a tunl0, gre0, sit0 …, for then the order of the cases would show.
VM_TIMEOUT=${VM_TIMEOUT:-3600} exec "$here/vm.sh" "$kernel" \
  "modprobe -q ipv6; echo 1 >/proc/sys/net/core/fb_tunnels_only_for_init_net; $program"
