#!/bin/bash
# run.sh: everything that must hold, as root on a Debian with Rust: style, lints, tests, man pages that lint.
#
# Fetches what it needs: Debian packages, the reference tools, the virtual machine's kernel. This machine's network is not touched.
set -uo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "tests/run.sh: it needs root (its tests run in new namespaces)" >&2; exit 1; }
export DEBIAN_FRONTEND=noninteractive CARGO_TERM_COLOR=never
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=()

# Runs the rest of the words as the step named by the first; shows how long it took, and goes on if it fails.
step() {
  local name=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@" </dev/null 2>&1 | tee -a "$log"; then
    echo "== $name: ok, $((SECONDS - start)) s"
  else
    echo "== $name: FAILED, $((SECONDS - start)) s"
    failed+=("$name")
  fi
}

packages() {
  local missing=() package
  for package in bash-static busybox-static cpio fish iputils-ping kmod man-db mandoc perl-base procps python3 \
    qemu-system-x86 strace xz-utils zsh; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  apt-get -qq update && apt-get -qq install -y --no-install-recommends "${missing[@]}"
}

manual() {
  mandoc -T lint -W warning man/* || return
  local page
  for page in man/*; do
    # man(1) writes what it cannot render to stderr.
    [ -z "$(MANWIDTH=100 man -l "$page" 2>&1 >/dev/null)" ] || { echo "man -l $page complains"; return 1; }
  done
}
terminal() { python3 tests/terminal.py "${CARGO_TARGET_DIR:-target}/debug/rip"; }
static() {
  local binary
  binary=$(./build.sh) || return
  # ldd leaves with 1 where there is nothing to list.
  { ldd "$binary" 2>&1 || true; } | grep -E 'not a dynamic executable|statically linked' || return
  local size
  size=$(stat -c %s "$binary")
  echo "$size bytes"
  [ "$size" -le $((3 << 20)) ] || { echo "it is larger than 3 MiB"; return 1; }
}
image() { python3 tests/image.py "$(./build.sh)"; }
installed() {
  local dir status
  dir=$(mktemp -d)
  # Without --debug it builds all of it once more.
  cargo install --quiet --locked --debug --path . --root "$dir" && "$dir/bin/rip" --version
  status=$?
  rm -rf "$dir"
  return $status
}
# cargo-deb is kept with what else was fetched; building it takes minutes.
package() {
  local tools=${RIP_TEST_CACHE:-/var/cache/rip-tests}/cargo
  export PATH=$tools/bin:$PATH
  [ -n "${RIP_LONG:-}" ] && { cargo install --quiet --locked --root "$tools" cargo-deb || return; }
  command -v cargo-deb >/dev/null || { echo "no cargo-deb: RIP_LONG=1 fetches it"; return 0; }
  tests/package.sh "$(./deb.sh)"
}
live() { RIP_GOLDEN=live cargo test --quiet --test golden; }

step "packages" packages
step "reference tools" tests/reference.sh
step "virtual machine's kernel" tests/vm/fetch-kernel.sh
step "style" cargo fmt --check
step "lints" cargo clippy --quiet --all-targets -- -D warnings
step "man pages" manual
step "tests" cargo test --no-fail-fast
step "completions and hints on a terminal" terminal
step "static binary" static
step "labs in an empty root" image
step "cargo install" installed
step "Debian package" package
# What follows takes half an hour more: RIP_LONG=1 asks for it.
if [ -n "${RIP_LONG:-}" ]; then
  step "side by side with the reference" live
  step "requests, side by side with the reference" cargo test --quiet --test requests
  step "the same bytes in another folder" tests/reproducible.sh
fi

passed=$(awk '/^test result:/ { n += $4 } END { print n + 0 }' "$log")
missed=$(awk '/^test result:/ { n += $6 } END { print n + 0 }' "$log")
printf '\n%s passed, %s failed, %s s\n' "$passed" "$missed" "$SECONDS"
[ ${#failed[@]} = 0 ] && [ "$missed" = 0 ] && exit 0
printf 'failed: %s\n' "${failed[@]}"
exit 1
