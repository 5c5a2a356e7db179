#!/bin/sh
# build.sh [TARGET]: builds rip as a fully static binary, and prints the path of the binary. Requires Rust.
#
# TARGET is for example aarch64-unknown-linux-gnu; `tests/cross.sh --targets` lists all targets. A target
# other than this machine requires its standard library and a linker; `build.sh --check TARGET` only prints
# what is missing. The same sources and toolchain produce the same binary in any directory.
#
# Without TARGET, rip is built for this machine. On x86-64 the C library is then musl if rustup can install
# its standard library. At start-up, glibc executes the CPUID instruction about 70 times. In a virtual machine, each
# of them causes a VM exit of 2 to 13 microseconds. Together these take longer than the rest of a short command.
set -eu
check=
[ "${1:-}" != --check ] || { check=yes; shift; }
[ $# -le 1 ] || { echo "usage: build.sh [--check] [TARGET]" >&2; exit 2; }
for tool in rustc cargo; do
  command -v "$tool" >/dev/null || { echo "no $tool: install Rust (rustup, or Debian's rustc and cargo)" >&2; exit 1; }
done
here=$(cd "$(dirname "$0")" && pwd)
host=$(rustc -vV | sed -n 's/^host: //p')

has_library() { [ -d "$(rustc --print target-libdir --target "$1")" ]; }
# Prints the target for which rip is built by default.
default_target() {
  musl=x86_64-unknown-linux-musl
  [ "$host" = x86_64-unknown-linux-gnu ] || { echo "$host"; return; }
  has_library $musl || rustup target add $musl >/dev/null 2>&1 || true
  if has_library $musl; then
    echo $musl
  else
    echo "build.sh: built with glibc, because rustup cannot install $musl: rip starts more slowly" >&2
    echo "$host"
  fi
}
target=${1:-$(default_target)}

is_own() { [ "$target" = "$host" ] || [ "$target" = "${host%-gnu}-musl" ]; }
if ! is_own; then
  tools=$("$here/tests/cross.sh" --tools "$target")
  eval "export $(echo "$tools" | tr '\n' ' ')"
elif [ "$(cc -print-file-name=libc.a 2>/dev/null || echo libc.a)" = libc.a ]; then
  echo "no linker for $target: install a C compiler and the static C library (Debian's gcc and libc6-dev)" >&2
  exit 1
elif ! has_library "$target"; then
  echo "no standard library of Rust for $target: install it (rustup target add $target)" >&2
  exit 1
fi
[ -z "$check" ] || exit 0
compiler=${RUSTC:-rustc}
sysroot=$("$compiler" --print sysroot)

# Cargo accepts flags with this separator, so that paths may contain spaces.
separator=$(printf '\037')
flags=
flag() { flags=$flags${flags:+$separator}-C$separator$1; }
remap() { flags=$flags${separator}--remap-path-prefix=$1; }

# Links the C library statically. Cargo does not pass these flags to build scripts and procedural macros, because
# --target is given.
flag target-feature=+crt-static
flag relocation-model=static
# With glibc, functions larger than this are not inlined, unless they have #[inline]. The binary is a tenth
# smaller than with LLVM's default of 225, and executes 3 to 8 % more instructions.
case $target in *-gnu*) flag llvm-args=--inline-threshold=50 ;; esac
# Omits the tables for stack unwinding: see static.ld.
flag link-arg=-T
flag "link-arg=$here/static.ld"
flag link-arg=-Wl,--no-eh-frame-hdr
flag link-arg=-Wl,-O2
# Rust's linker, if the toolchain includes it, merges identical functions.
lld=$sysroot/lib/rustlib/$host/bin/gcc-ld
if [ -x "$lld/ld.lld" ]; then
  flag "link-arg=-B$lld"
  flag link-arg=-fuse-ld=lld
  flag link-arg=-Wl,--icf=all
fi
# Removes the directories of this machine from the binary.
remap "$here=/rip"
remap "${CARGO_HOME:-$HOME/.cargo}=/cargo"
remap "$sysroot=/rust"
CARGO_ENCODED_RUSTFLAGS=$flags cargo build --release --quiet --target "$target" --manifest-path "$here/Cargo.toml"
folder=$(cargo metadata --no-deps --format-version 1 --manifest-path "$here/Cargo.toml" |
  sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')
echo "$folder/$target/release/rip"
