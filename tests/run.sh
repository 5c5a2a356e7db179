#!/bin/bash
# run.sh [WORD…]: runs all checks: style, lints, manual pages, tests. Requires root, Debian and Rust.
#
# With WORDs, runs only the steps whose names contain one of them. RIP_LONG=1 adds steps that take half an hour more.
# Fetches Debian packages, the reference tools and the virtual machine's kernel. Does not change this machine's network.
set -uo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "tests/run.sh: it needs root (its tests run in new namespaces)" >&2; exit 1; }
export DEBIAN_FRONTEND=noninteractive CARGO_TERM_COLOR=never
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
words=("$@")
failed=()
declare -A running

# Whether the step with this name is selected.
wanted() {
  local word
  [ ${#words[@]} = 0 ] && return
  for word in "${words[@]}"; do [[ $1 == *"$word"* ]] && return; done
  return 1
}

# ended NAME STATUS SECONDS: prints the end of a step.
ended() {
  if [ "$2" = 0 ]; then
    echo "== $1: ok, $3 s"
  else
    echo "== $1: FAILED, $3 s"
    failed+=("$1")
  fi
}

# step NAME COMMAND…: runs a step and prints its duration. Continues after a failure.
step() {
  local name=$1 start=$SECONDS
  wanted "$name" || return 0
  shift
  printf '\n== %s\n' "$name"
  "$@" </dev/null 2>&1 | tee -a "$logs/all"
  ended "$name" $? $((SECONDS - start))
}

# The same in parallel with the following steps, until `join`; only for steps that share no directory with them and are
# not timed.
beside() {
  local name=$1 start=$SECONDS
  wanted "$name" || return 0
  shift
  {
    "$@" </dev/null >"$logs/$name" 2>&1
    echo "$? $((SECONDS - start))" >"$logs/$name.end"
  } &
  running[$name]=$!
}

# Waits for a parallel step and prints its output.
join() {
  local name=$1 status seconds
  wanted "$name" || return 0
  printf '\n== %s\n' "$name"
  wait "${running[$name]}"
  read -r status seconds <"$logs/$name.end"
  tee -a "$logs/all" <"$logs/$name"
  ended "$name" "$status" "$seconds"
}

packages() {
  local missing=() package
  for package in bash-static busybox-static cpio fish iputils-ping kmod libarchive-tools lintian makepkg man-db mandoc nix-bin \
    pacman-package-manager perl-base podman procps python3 qemu-system-x86 shellcheck skopeo strace umoci valgrind xz-utils zsh \
    ${RIP_LONG:+checkpolicy docker.io opensbi qemu-system-arm qemu-system-misc qemu-user}; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  apt-get -qq update && apt-get -qq install -y --no-install-recommends "${missing[@]}"
}

manual() {
  mandoc -T lint -W warning man/*.[18] || return
  local page
  for page in man/*.[18]; do
    # man(1) prints to stderr what it cannot render.
    [ -z "$(MANWIDTH=100 man -l "$page" 2>&1 >/dev/null)" ] || { echo "man -l $page complains"; return 1; }
  done
  local html status
  html=$(mktemp -d)
  man/html.sh "$html" && [ -s "$html/index.html" ]
  status=$?
  rm -rf "$html"
  return $status
}
# Builds the static binary once, for the steps that test it.
static() {
  [ -s "$logs/binary" ] || ./build.sh >"$logs/binary" || return
  RIP_BINARY=$(cat "$logs/binary")
  export RIP_BINARY
}
tests() { static && cargo test --no-fail-fast; }
terminal() { static && python3 tests/terminal.py "$RIP_BINARY"; }
size() {
  static || return
  # ldd exits with 1 for a static binary.
  { ldd "$RIP_BINARY" 2>&1 || true; } | grep -E 'not a dynamic executable|statically linked' || return
  local size
  size=$(stat -c %s "$RIP_BINARY")
  echo "$size bytes"
  # Limit: 3.6 MiB for ip, bridge, brctl, ifconfig and route; 1 MiB for ss, netstat, arp, nstat, JSON and rip's own
  # commands.
  [ "$size" -le 4823449 ] || { echo "it is larger than 4.6 MiB"; return 1; }
}
instructions() { static && cargo test --quiet --test instructions; }
# Unit tests of the wire code for a big-endian and a 32-bit processor, with miri, an interpreter that also detects undefined
# behaviour. Miri is part of a nightly toolchain, which rustup installs beside the others. If that fails, the tests are skipped;
# tests/architectures.sh --unit runs the same tests under qemu.
interpreted() {
  local nightly=nightly-2026-05-20 target
  rustup toolchain install "$nightly" --no-self-update --profile minimal --component miri,rust-src >"$logs/rustup" 2>&1 || {
    tail -1 "$logs/rustup"
    echo "no miri: rustup cannot install $nightly"
    return 0
  }
  for target in s390x-unknown-linux-gnu i686-unknown-linux-gnu; do
    MIRIFLAGS=-Zmiri-disable-isolation CARGO_TARGET_DIR=target/interpreted \
      cargo "+$nightly" miri test --quiet --locked --target "$target" --bin rip -- attr:: netlink:: print:: query::saved sys::memory text:: || return
  done
}
image() { static && python3 tests/image.py "$RIP_BINARY"; }
saves() { static && python3 tests/saves.py "$RIP_BINARY"; }
# Fetches the tools to build for arm64, which the long tests need.
arm64() { [ -z "${RIP_LONG:-}" ] || tests/cross.sh aarch64-unknown-linux-gnu; }
container() { static && arm64 && tests/container.sh; }
recipes() { static && tests/recipes.sh "$RIP_BINARY"; }
installed() {
  local dir status
  dir=$(mktemp -d)
  # --debug avoids another build of all crates.
  cargo install --quiet --locked --debug --path . --root "$dir" && "$dir/bin/rip" --version
  status=$?
  rm -rf "$dir"
  return $status
}
# cargo-deb is cached in the tests' cache, because building it takes minutes.
package() {
  local tools=${RIP_TEST_CACHE:-/var/cache/rip-tests}/cargo
  export PATH=$tools/bin:$PATH
  [ -n "${RIP_LONG:-}" ] && { cargo install --quiet --locked --root "$tools" cargo-deb || return; }
  command -v cargo-deb >/dev/null || { echo "no cargo-deb: RIP_LONG=1 fetches it"; return 0; }
  arm64 && tests/package.sh "$(./deb.sh)" ${RIP_LONG:+"$(./deb.sh aarch64-unknown-linux-gnu)"}
}
# Compares the SELinux contexts that `ss` and `netstat` show.
selinux() { static && tests/selinux.sh "$RIP_BINARY"; }
# Compares `ss` on 5,000 generated filters and the lines of tests/sockets.txt.
sockets() {
  local dir
  dir=$(here=tests; . tests/debian13.sh && echo "$cache")
  static && VM_TIMEOUT=3000 tests/vm/vm.sh "${RIP_VM_KERNEL:-$dir/vm}" \
    "python3 tests/sockets.py '$RIP_BINARY' '${RIP_REFERENCE:-$dir/reference}/bin/ss'"
}
# Compares both tools on kernels other than that of the records.
kernels() {
  local suite dir area status=0
  static || return
  for suite in bullseye bookworm sid; do
    dir=${RIP_TEST_CACHE:-/var/cache/rip-tests}/vm-$suite
    tests/vm/fetch-kernel.sh "$dir" "$suite" || return
    for area in ip/link ip/addr ip/route ip/rule ip/neigh ip/netns bridge brctl legacy; do
      printf '%s, %s:\n' "$suite" "$area"
      RIP_GOLDEN=live RIP_GOLDEN_IN=vm RIP_VM_KERNEL=$dir cargo test --quiet --test golden -- "$area" || status=1
    done
  done
  return $status
}
merged() { RIP_GOLDEN=merged cargo test --quiet --test golden; }
live() { static && RIP_GOLDEN=live cargo test --quiet --test golden; }
requests() { static && cargo test --quiet --test requests; }
# Builds the archives for all targets.
release() { tests/cross.sh $(tests/cross.sh --targets) && (cd "$(./release.sh | tail -1)" && sha256sum --check SHA256SUMS); }
# Runs each fuzz target for a minute. cargo-fuzz is cached beside cargo-deb.
fuzzed() {
  local tools=${RIP_TEST_CACHE:-/var/cache/rip-tests}/cargo
  export PATH=$tools/bin:$PATH
  cargo install --quiet --locked --root "$tools" cargo-fuzz && fuzz/run.sh 60
}
# The debug build panics on arithmetic overflow.
debug() { env -u RIP_BINARY cargo test --quiet --test golden; }

step "packages" packages
beside "reference tools" tests/reference.sh
beside "virtual machine's kernel" tests/vm/fetch-kernel.sh
beside "static binary" static
step "style" cargo fmt --check
step "lints" cargo clippy --quiet --all-targets -- -D warnings
step "man pages" manual
join "reference tools"
join "virtual machine's kernel"
join "static binary"
step "size" size
step "tests" tests
step "unit tests interpreted by miri" interpreted
step "completions and hints on a terminal" terminal
step "labs in an empty root" image
step "rip save of every lab" saves
step "instructions" instructions
step "image archive and Containerfile" container
step "recipes for other systems" recipes
step "cargo install" installed
step "Debian package" package
if [ -n "${RIP_LONG:-}" ]; then
  step "golden cases with the debug build" debug
  step "side by side with the reference" live
  step "ss side by side with the reference" sockets
  step "SELinux contexts side by side with the reference" selinux
  step "side by side with the reference on other kernels" kernels
  step "both streams in one file, side by side" merged
  step "requests, side by side with the reference" requests
  step "unit tests for other architectures" tests/architectures.sh --unit
  step "golden cases on other architectures" tests/architectures.sh --golden
  step "archives of all targets" release
  step "the same bytes in another folder" tests/reproducible.sh
  step "fuzz targets" fuzzed
fi

touch "$logs/all"
passed=$(awk '/^test result:/ { n += $4 } END { print n + 0 }' "$logs/all")
missed=$(awk '/^test result:/ { n += $6 } END { print n + 0 }' "$logs/all")
# Counts failed steps that are not Rust tests.
[ "$missed" -ge ${#failed[@]} ] || missed=${#failed[@]}
[ ${#failed[@]} = 0 ] || printf '\nfailed: %s' "${failed[@]}"
printf '\n%s s\n%s passed, %s failed\n' "$SECONDS" "$passed" "$missed"
[ "$missed" = 0 ]
