#!/bin/bash
# reference.sh [DIR [SUITE]]: unpacks the reference tools into DIR. Installs nothing.
#
# The tools are Debian 13's iproute2 6.15.0, bridge-utils 1.7.1 and net-tools 2.10. DIR/bin contains a wrapper for each tool
# below, which runs the real program with its own libraries.
# Does nothing if the tools are present. The default of DIR is $RIP_REFERENCE, or `reference` in the tests' cache.
# SUITE is another release of Debian: sid has iproute2 7.x, for the cases of words that 6.15 lacks. With
# architecture=arm64 (Debian's name) in the environment, the tools are those for that architecture.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/debian13.sh"
dir=${1:-${RIP_REFERENCE:-$cache/reference}}
suite=${2:-trixie}
tools="ip bridge brctl ifconfig route ss nstat netstat arp"
[ -x "$dir/bin/${tools##* }" ] && exit 0

new=$dir.new
rm -rf "$new"
mkdir -p "$new/root" "$new/bin"
prepare "$new"
packages=$(dependencies "$new" iproute2 bridge-utils net-tools | grep -E '^(lib|iproute2|bridge-utils|net-tools|zlib)')
# A mirror may list files that it no longer has; then the versions of sid are used for these libraries.
if ! unpack=root fetch "$new" $packages; then
  missing=
  for package in $packages; do
    unpack=root fetch "$new" "$package" || missing="$missing $package"
  done
  case " $missing" in *" iproute2"* | *" bridge-utils"* | *" net-tools"*) exit 1 ;; esac
  suite=sid prepare "$new"
  unpack=root fetch "$new" $missing
fi
rm -rf "$new/apt"

# Paths in the wrappers are relative to the wrapper, so the directory can be moved or mounted elsewhere.
cd "$new/root"
loader=$(find . '(' -name 'ld-linux*.so.*' -o -name ld64.so.1 ')' -type f | head -1)
libs=$(find . -type d -path '*lib/*-linux-gnu*' -prune | sed 's|^\.|$root|' | paste -sd:)
for tool in $tools; do
  real=$(find . -path '*bin/*' -name "$tool" -type f | head -1)
  cat >"../bin/$tool" <<W
#!/bin/sh
root=\${0%/*}/../root
exec "\$root/${loader#./}" --argv0 $tool --library-path "$libs" "\$root/${real#./}" "\$@"
W
  chmod +x "../bin/$tool"
done
cd "$here"
rm -rf "$dir"
mv "$new" "$dir"
[ -n "${architecture:-}" ] || "$dir/bin/ip" -V
