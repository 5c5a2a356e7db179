#!/bin/bash
# container.sh: makes the image with image.sh and with the Containerfile, loads it with podman, skopeo and umoci, and enters
# its root: `ip addr`, a veth pair between two such roots, `brctl show`, which print what the reference prints.
#
# The root is entered with unshare and chroot, since podman cannot start a container everywhere. RIP_LONG=1 adds the arm64
# image, a Containerfile that builds rip with this machine's toolchain, and Docker, which starts the image.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" = --inside ] || exec unshare --mount --net --pid --fork --kill-child --mount-proc bash "$0" --inside
. tests/debian13.sh
reference=${RIP_REFERENCE:-$cache/reference}/bin
native=x86_64-unknown-linux-musl
work=$(mktemp -d)
clean() {
  [ ! -e "$work/docker.pid" ] || kill "$(cat "$work/docker.pid")"
  wait
  umount --quiet --lazy "$work"/{one,two}/run/netns "$work"/{one,two} 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT
mount -t tmpfs tmpfs /run

fail() { echo "container: $*" >&2; exit 1; }
# same WHAT IS WANTED
same() { diff -u --label "wanted: $1" --label "is: $1" <(echo "$3") <(echo "$2") || fail "$1 differs"; }
engine() { podman --root "$work/store" --runroot "$work/run" --storage-driver vfs "$@"; }
quiet() { "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; fail "failed: $*"; }; }

# refused LINE COMMAND…: it fails with this one line.
refused() {
  local line=$1 said
  shift
  said=$("$@" 2>&1) && fail "not refused: $*"
  same "$*" "$said" "$line"
}

# The same archive whatever the surroundings are.
make_archive() {
  archive=$(./image.sh "$@")
  cp "$archive" "$work/first.tar"
  (umask 077 && TZ=Asia/Tokyo LC_ALL=C.UTF-8 TMPDIR=/dev/shm ./image.sh "$@") >/dev/null
  cmp "$work/first.tar" "$archive" || fail "the archive is not reproducible"
  refused "image.sh: the processor of target mips-unknown-linux-gnu is not known" ./image.sh mips-unknown-linux-gnu
  refused "image.sh: SOURCE_DATE_EPOCH is not a number of seconds: now" env SOURCE_DATE_EPOCH=now ./image.sh "$@"
  sha256sum <"$archive"
}

# The root of the image by two readers: podman and umoci.
load_archive() {
  quiet engine load --input "$archive"
  version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
  cp -a "$(engine image mount "localhost/rip:$version")" "$work/one"
  mkdir "$work/layout"
  tar -xf "$archive" -C "$work/layout"
  if [ $# = 1 ]; then
    quiet umoci unpack --image "$work/layout:localhost/rip:$version" "$work/umoci"
    same "the root that umoci unpacks" "$(tree "$work/umoci/rootfs")" "$(tree "$work/one")"
  fi
}

# What skopeo finds for a processor: the program and its settings.
find_processor() {
  local settings layer
  settings=$(skopeo --override-arch "$1" inspect --config --format '{{.Architecture}} {{.Config.Entrypoint}} {{.Config.Env}}' "oci-archive:$archive")
  same "the settings for $1" "$settings" "$1 [/bin/rip] [PATH=/bin]"
  quiet skopeo --override-arch "$1" copy "oci-archive:$archive" "dir:$work/$1"
  layer=$(skopeo inspect --format '{{index .Layers 0}}' "dir:$work/$1")
  tar -xf "$work/$1/${layer#sha256:}" -C "$work/$1" --to-stdout bin/rip | od -An -tu2 -j18 -N2 | tr -d ' '
}

# Names, kinds, modes, sizes and targets of links in a root. `rip --install` makes absolute links, which are the same; an engine
# leaves empty files and folders outside of these.
tree() {
  (cd "$1" && find bin run -printf '%p %y %m %l ' \( -type f -printf '%s' , -printf '\n' \)) | sed 's| /bin/rip | rip |' | sort
}

# The image that stands in for the one with Rust: this machine's programs are mounted on it. $1 is its PATH, $2 Cargo's folder.
stand_in() {
  local name
  mkdir "$work/base" "$work/base/tmp" "$work/base/etc" "$work/base/usr"
  for name in bin lib lib64; do ln -s "usr/$name" "$work/base/$name"; done
  tar -C "$work/base" -c . | quiet engine import --change "ENV PATH=$1" --change "ENV CARGO_HOME=$2" \
    --change "ENV CARGO_NET_OFFLINE=true" - localhost/rust:1-slim-trixie
}

build_container() {
  local sysroot home=${CARGO_HOME:-$HOME/.cargo} binary=$1 mounts
  sysroot=$(rustc --print sysroot)
  mkdir "$work/context"
  git -c safe.directory="$PWD" ls-files -z | cpio -0pdm --quiet "$work/context"
  mounts=(--volume /usr:/usr:ro --volume /etc/alternatives:/etc/alternatives:ro)
  if [ -n "${RIP_LONG:-}" ]; then
    mounts+=(--volume "$sysroot:$sysroot:ro" --volume "$home:$home")
  else
    # Its build.sh takes minutes.
    cp "$binary" "$work/context/built"
    printf '#!/bin/sh\necho /rip/built\n' >"$work/context/build.sh"
  fi
  stand_in "$sysroot/bin:/usr/bin" "$home"
  quiet engine build --isolation chroot --network host --pull=never "${mounts[@]}" --tag rip:built "$work/context"
  cp -a "$(engine image mount localhost/rip:built)" "$work/two"
  same "the root that the Containerfile makes" "$(tree "$work/two")" "$(tree "$work/one")"
  cmp "$work/one/bin/rip" "$work/two/bin/rip" || fail "rip of the Containerfile has other bytes"
  same "the Containerfile's settings" "$(settings rip:built)" "$(settings "rip:$version")"
}
# The line of README.md for an image of one's own.
build_own() {
  mkdir "$work/own"
  printf 'FROM scratch\n%s\nRUN ["/usr/local/bin/ip", "-V"]\n' "$(sed -n 's/^ *\(COPY --from=localhost\/rip.*\)/\1/p' README.md)" >"$work/own/Containerfile"
  quiet engine build --isolation chroot --network host --pull=never --tag own "$work/own"
  grep -qF "$("$work/one/bin/rip" -V)" "$work/said" || fail "an image of one's own does not run ip"
}
settings() { engine image inspect --format '{{.Config.Entrypoint}} {{.Config.Env}}' "localhost/$1"; }

# Two network namespaces, each with a root: `one` is that of the archive, `two` that of the Containerfile.
furnish() {
  local root
  mkdir /run/netns
  for root in one two; do
    touch "/run/netns/$root"
    unshare --net="/run/netns/$root" true
  done
  for root in one two; do
    # `ip -n` mounts, so the root is a mount point, as in a container.
    mount --bind "$work/$root" "$work/$root"
    mkdir -p "$work/$root/sys" "$work/$root/run/netns"
    mount --rbind /run/netns "$work/$root/run/netns"
  done
}

# enter ROOT COMMAND…: in that root and its network; real COMMAND…: the reference in its network.
enter() {
  local root=$1
  shift
  nsenter --net="/run/netns/$root" unshare --mount sh -c 'mount -t sysfs sysfs "$0/sys" && PATH=/bin exec "$(command -v chroot)" "$0" "$@"' "$work/$root" "$@"
}
real() {
  local root=$1 tool=$2
  shift 2
  nsenter --net="/run/netns/$root" unshare --mount sh -c 'mount -t sysfs sysfs /sys && exec "$@"' sh "$reference/$tool" "$@"
}
as_reference() { same "$*" "$(enter "$@")" "$(real "$@")"; }

lab() {
  local root
  # Link-local addresses come late, which would show in what is compared.
  for root in one two; do
    nsenter --net="/run/netns/$root" sh -c '! cd /proc/sys/net/ipv6/conf/default 2>/dev/null || echo 1 >disable_ipv6'
  done
  enter one ip link add veth0 address 02:00:00:00:00:01 type veth peer name veth1 address 02:00:00:00:00:02 netns two
  enter one ip addr add 10.0.0.1/24 dev veth0
  enter two ip addr add 10.0.0.2/24 dev veth1
  enter two ip link set veth1 up
  enter one ip link set veth0 up
  enter one brctl addbr br0
  enter one ip link add veth2 type veth peer name veth3
  enter one brctl addif br0 veth2
  enter one ifconfig br0 10.1.0.1
  nsenter --net=/run/netns/one ping -q -c 1 -W 5 10.0.0.2 >/dev/null || fail "the two roots cannot reach each other"
  as_reference one ip addr
  as_reference one ip -n two -brief addr
  as_reference two ip route
  as_reference one route -n
  as_reference one bridge link
  as_reference one brctl show
  enter one brctl show
}

# Docker in this network namespace, without bridge and firewall rules. Unlike podman it can start a container here. ctr stands for
# newer versions of Docker, which keep images in containerd.
docked() {
  local docker=(docker --host "unix://$work/docker.sock") n
  dockerd --data-root "$work/docker" --exec-root "$work/exec" --pidfile "$work/docker.pid" --host "unix://$work/docker.sock" \
    --bridge none --iptables=false --ip6tables=false --storage-driver vfs >"$work/docker.log" 2>&1 &
  for ((n = 0; n < 120; n++)); do
    "${docker[@]}" version >/dev/null 2>&1 && break
    sleep 0.5
  done
  quiet "${docker[@]}" load --input "$archive"
  same "the program that Docker starts" "$("${docker[@]}" run --rm --network none "rip:$version-amd64" -V)" "$("$work/one/bin/rip" -V)"
  "${docker[@]}" run --rm --interactive --network none --cap-add NET_ADMIN "rip:$version-amd64" -brief -batch - >"$work/said" <<'BATCH'
link add veth0 type veth peer name veth1
addr add 10.0.0.1/24 dev veth0
addr show veth0
BATCH
  same "a batch in a container" "$(cat "$work/said")" "veth0@veth1      DOWN           10.0.0.1/24 "
  for platform in amd64 arm64; do
    quiet ctr --address "$work/exec/containerd/containerd.sock" images import --platform "linux/$platform" "$archive"
  done
}

targets=("$native")
[ -z "${RIP_LONG:-}" ] || targets+=(aarch64-unknown-linux-gnu)
make_archive "${targets[@]}"
load_archive "${targets[@]}"
# The numbers of processors in ELF files.
same "the processor of amd64's program" "$(find_processor amd64)" 62
[ ${#targets[@]} = 1 ] || same "the processor of arm64's program" "$(find_processor arm64)" 183
build_container "$(./build.sh "$native")"
build_own
furnish
lab
[ -z "${RIP_LONG:-}" ] || docked
echo "container: made twice, loaded, entered: as it should be"
