#!/bin/sh
# install.sh DIR: builds rip, installs the binary with links for ip, bridge, brctl, ifconfig, route, arp,
# netstat, nstat and ss in DIR, and runs a few commands as a test.
#
# The test runs in new namespaces and does not change this machine's network. Requires Rust; requires root
# only if DIR does.
set -eu
dir=${1:?"usage: install.sh DIR"}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)

binary=$("$here/build.sh")
cp "$binary" "$dir/.rip.new"
mv "$dir/.rip.new" "$dir/rip"
"$dir/rip" --install -s "$dir"
ls -l "$dir/rip" "$dir/ip" "$dir/brctl"

user=
[ "$(id -u)" = 0 ] || user=--map-root-user
if ! unshare $user --net --mount true; then
  echo "rip is installed, but not tried: this machine does not allow new namespaces here" >&2
  exit 0
fi
exec unshare $user --net --mount sh -eu -s "$dir" <<'TRIAL'
exec 3<"$1"
mount -t tmpfs tmpfs /run
# If DIR is below /run, the new mount hides it, but the open descriptor still refers to it.
[ -e "$1/rip" ] || { mkdir -p "$1" && mount --no-canonicalize --bind /proc/self/fd/3 "$1"; }
PATH=$1:$PATH
say() { printf '\n$ %s\n' "$*"; "$@"; }
say ip netns add blue
say ip link add veth0 type veth peer name veth1
say ip link set veth1 netns blue
say ip addr add 10.0.0.1/24 dev veth0
say ip link set veth0 up
say ip -n blue addr add 10.0.0.2/24 dev veth1
say ip -n blue link set veth1 up
say ip addr show veth0
say ip netns exec blue ip -brief addr
say ip netns exec blue ip route
say brctl addbr br0
say brctl addif br0 veth0
say brctl show
TRIAL
