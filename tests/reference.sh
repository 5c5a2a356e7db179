#!/bin/bash
# reference.sh [DIR]: unpacks the tools that rip is compared with into DIR, installing nothing.
#
# They are Debian 13's iproute2 6.15.0, bridge-utils 1.7.1 and net-tools 2.10. DIR/bin then holds ip,
# bridge, brctl, ifconfig and route, which start the real programs with the libraries they came with.
# Does nothing if they are there. DIR is $RIP_REFERENCE or target/reference if not given.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
dir=${1:-${RIP_REFERENCE:-$here/target/reference}}
suite=trixie
[ -x "$dir/bin/ip" ] && exit 0

new=$dir.new
rm -rf "$new"
mkdir -p "$new/apt/lists/partial" "$new/apt/cache/archives/partial" "$new/debs" "$new/root" "$new/bin"
new=$(cd "$new" && pwd)

mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1)
[ -n "$mirror" ] || mirror=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; exit } }' \
  /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null)
signed=
for key in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
  [ -e "$key" ] && { signed="[signed-by=$key]"; break; }
done
echo "deb $signed ${mirror:-http://deb.debian.org/debian} $suite main" >"$new/apt/sources.list"
apt=(-o Dir::Etc::sourcelist="$new/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
  -o Dir::State::Lists="$new/apt/lists" -o Dir::Cache="$new/apt/cache"
  -o Dir::State::status=/dev/null -o APT::Sandbox::User=root -o Acquire::Retries=3)
apt-get "${apt[@]}" -qq update
packages=$(apt-cache "${apt[@]}" depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks \
  --no-replaces --no-enhances iproute2 bridge-utils net-tools |
  grep -E '^(lib|iproute2|bridge-utils|net-tools|zlib)' | sort -u)
(cd "$new/debs" && apt-get "${apt[@]}" -qq download $packages)
for deb in "$new"/debs/*.deb; do dpkg-deb -x "$deb" "$new/root"; done
rm -rf "$new/apt" "$new/debs"

# Paths in the wrappers are relative to the wrapper, so that the folder can be moved or mounted elsewhere.
cd "$new/root"
loader=$(find . -name 'ld-linux*.so.*' -type f | head -1)
libs=$(find . -type d -path '*lib/*-linux-gnu' | sed 's|^\.|$root|' | paste -sd:)
for tool in ip bridge brctl ifconfig route; do
  real=$(find . -path '*bin/*' -name "$tool" -type f | head -1)
  cat >"$new/bin/$tool" <<W
#!/bin/sh
root=\${0%/*}/../root
exec "\$root/${loader#./}" --argv0 $tool --library-path "$libs" "\$root/${real#./}" "\$@"
W
  chmod +x "$new/bin/$tool"
done
cd "$here"
rm -rf "$dir"
mv "$new" "$dir"
"$dir/bin/ip" -V
