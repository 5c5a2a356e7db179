#!/bin/bash
# fetch-kernel.sh [DIR]: unpacks Debian 13's kernel (Linux 6.12, every network driver a module) into DIR for vm.sh.
#
# Installs nothing; does nothing if it is there. DIR is $RIP_VM_KERNEL or target/vm if not given.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
dir=${1:-${RIP_VM_KERNEL:-$here/target/vm}}
suite=trixie
[ -e "$dir/boot" ] && exit 0

new=$dir.new
rm -rf "$new"
mkdir -p "$new/apt/lists/partial" "$new/apt/cache/archives/partial"
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
image=$(apt-cache "${apt[@]}" depends linux-image-amd64 | awk '/Depends: linux-image/ { print $2; exit }')
(cd "$new/apt" && apt-get "${apt[@]}" -qq download "$image")
dpkg-deb -x "$new/apt/$image"_*.deb "$new"
rm -rf "$new/apt"
[ -d "$new/lib/modules" ] || { mkdir -p "$new/lib"; ln -s ../usr/lib/modules "$new/lib/modules"; }
rm -rf "$dir"
mv "$new" "$dir"
ls "$dir/boot"
