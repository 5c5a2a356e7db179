#!/bin/bash
# cross.sh TARGET…: unpacks the missing tools to build for these targets into the tests' cache. Installs nothing.
#
# cross.sh --targets lists the targets. cross.sh --tools TARGET prints the environment variables with which cargo builds for
# TARGET: the linker, and the compiler if it is not this machine's. cross.sh --run TARGET COMMAND… runs COMMAND with these
# variables: cargo then builds static binaries, and runs test programs in an emulated machine. For example,
# `tests/cross.sh --run TARGET cargo test --target TARGET --test golden` runs the golden cases there. A variable
# CARGO_TARGET_…_RUNNER in the environment takes precedence.
# This machine's own tools are used if present. If Rust's standard library for the target is missing, rustup installs it for a
# target with musl, which Debian does not have; for other targets, Debian sid's compiler and library are unpacked. If the C
# cross compiler is missing, which is the linker, that of this machine's Debian release is unpacked.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/debian13.sh"
room=$cache/cross

targets=({aarch64,i686,riscv64gc,s390x}-unknown-linux-gnu armv7-unknown-linux-gnueabihf x86_64-unknown-linux-musl)

# The names that Debian uses for a target: $gnu in program names, $arch in package names.
names() {
  case $1 in
    aarch64-unknown-linux-gnu) gnu=aarch64-linux-gnu arch=arm64 ;;
    armv7-unknown-linux-gnueabihf) gnu=arm-linux-gnueabihf arch=armhf ;;
    i686-unknown-linux-gnu) gnu=i686-linux-gnu arch=i386 ;;
    riscv64gc-unknown-linux-gnu) gnu=riscv64-linux-gnu arch=riscv64 ;;
    s390x-unknown-linux-gnu) gnu=s390x-linux-gnu arch=s390x ;;
    x86_64-unknown-linux-gnu | x86_64-unknown-linux-musl) gnu=x86_64-linux-gnu arch=amd64 ;;
    *) echo "rip cannot be built for $1, but for: ${targets[*]}" >&2; return 1 ;;
  esac
}

has_library() { [ -d "$("${@:2}" --print target-libdir --target "$1" 2>/dev/null)" ]; }

# Unpacks Debian's Rust with its own dynamic loader and libraries, which may be newer than this machine's.
compiler() {
  local libraries loader
  prepare "$room/new"
  fetch "$room/new" $(dependencies "$room/new" rustc | grep -E '^(rustc|lib|zlib)' | grep -v -E '^lib.*-dev')
  fetch "$room/new" libstd-rust-dev $(dependencies "$room/new" libstd-rust-dev | grep '^libstd-rust')
  loader=$(cd "$room/new" && find usr -name 'ld-linux*.so.*' -type f | head -1)
  cat >"$room/new/rustc" <<W
#!/bin/sh
root=\${0%/*}
exec "\$root/$loader" --argv0 "\$root/usr/bin/rustc" --library-path "\$root/${loader%/*}" "\$root/usr/bin/rustc" --sysroot "\$root/usr" "\$@"
W
  chmod +x "$room/new/rustc"
}

# Unpacks the standard library for $arch, of the same version as the compiler.
library() {
  local version
  version=$("$room/rust/rustc" --version | awk '{ print $2 }')
  architecture=$arch prepare "$room/new"
  architecture=$arch fetch "$room/new" "libstd-rust-${version%.*}" libstd-rust-dev
  cp -a "$room/new/usr/lib/rustlib/." "$room/rust/usr/lib/rustlib/"
}

# Unpacks Debian's cross compiler. It uses this machine's libraries, except those that the packages contain.
linker() {
  local gcc
  prepare "$room/new"
  gcc=$(apt "$room/new" apt-cache depends "gcc-${gnu/_/-}" | awk '$1 == "Depends:" && $2 ~ /^gcc-[0-9]/ { print $2; exit }')
  fetch "$room/new" $(dependencies "$room/new" "$gcc" "libc6-dev-$arch-cross" | grep -E -- "-(${gnu/_/-}|$arch-cross)\$")
  cat >"$room/new/linker" <<W
#!/bin/sh
root=\${0%/*}
export LD_LIBRARY_PATH=\$(echo "\$root"/usr/lib/$(uname -m)-linux-gnu)
exec "\$root/usr/bin/$gnu-${gcc%-"${gnu/_/-}"}" -B"\$root/usr/$gnu/bin/" -B"\$root/usr/$gnu/lib/" -L"\$root/usr/$gnu/lib" "\$@"
W
  chmod +x "$room/new/linker"
}

# make WHAT DIR: creates DIR atomically.
make() {
  rm -rf "$room/new"
  mkdir -p "$room/new"
  "$1"
  rm -rf "$room/new/apt" "$room/new/usr/share"
  [ -z "$2" ] || { rm -rf "${room:?}/$2"; mv "$room/new" "$room/$2"; }
  rm -rf "$room/new"
}

unpack_tools() {
  names "$1"
  if ! has_library "$1" rustc && [[ $1 == *-musl ]]; then
    rustup target add "$1"
  elif ! has_library "$1" rustc; then
    export suite=sid
    [ -x "$room/rust/rustc" ] || make compiler rust
    has_library "$1" "$room/rust/rustc" || make library ""
  fi
  export suite
  suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-trixie}")
  command -v "$gnu-gcc" >/dev/null || [ -x "$room/$gnu/linker" ] || make linker "$gnu"
}

# Prints the environment variable of a cargo setting for a target.
variable() { echo "CARGO_TARGET_$(echo "$1" | tr a-z- A-Z_)_$2"; }

# Prints NAME=VALUE for each variable. VALUE is quoted for the shell.
tools() {
  local linker
  names "$1"
  if ! has_library "$1" rustc; then
    has_library "$1" "$room/rust/rustc" || {
      echo "no standard library of Rust for $1: install it (rustup target add $1, or Debian's libstd-rust-dev:$arch), or run tests/cross.sh $1" >&2
      return 1
    }
    printf 'RUSTC=%q\n' "$room/rust/rustc"
  fi
  linker=$(command -v "$gnu-gcc") || linker=$room/$gnu/linker
  # A static binary also requires the static C library.
  [ -x "$linker" ] && [ "$("$linker" -print-file-name=libc.a)" != libc.a ] || {
    echo "no linker for $1: install Debian's gcc-${gnu/_/-} and libc6-dev-$arch-cross, or run tests/cross.sh $1" >&2
    return 1
  }
  printf '%s=%q\n' "$(variable "$1" LINKER)" "$linker"
}

case ${1:-} in
  --targets) printf '%s\n' "${targets[@]}" ;;
  --tools) tools "$2" ;;
  --run)
    names "$2"
    assigned=$(tools "$2")
    eval "export $(echo "$assigned" | tr '\n' ' ')"
    export RUSTFLAGS="-C target-feature=+crt-static -C relocation-model=static"
    runner=$(variable "$2" RUNNER)
    # cargo splits the value at blanks, so the path must contain none; a relative path does not.
    [ -n "${!runner:-}" ] || export "$runner=tests/vm/foreign.sh $arch"
    cd "$here/.."
    "${@:3}"
    ;;
  "" | -*) echo "usage: tests/cross.sh TARGET…, or --targets, --tools TARGET, --run TARGET COMMAND…" >&2; exit 2 ;;
  *) for target in "$@"; do unpack_tools "$target"; done ;;
esac
