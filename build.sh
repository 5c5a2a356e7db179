#!/bin/sh
# build.sh [TARGET]: builds rip fully static, and says where it is. Needs Rust, and for another TARGET its linker.
#
# The same sources and the same toolchain give the same bytes, wherever they lie.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
host=$(rustc -vV | sed -n 's/^host: //p')
target=${1:-$host}

# Fully static: glibc linked in. With a target named, build scripts and macros of the build itself stay as they are.
flags="-C target-feature=+crt-static -C relocation-model=static"
# Small: what is hot says `#[inline]`, all else is rather called, also instructions that are the same, if it saves 25 bytes.
flags="$flags -C llvm-args=--inline-threshold=10 -C llvm-args=--enable-machine-outliner=always"
flags="$flags -C llvm-args=--outliner-benefit-threshold=25"
# No tables for unwinding, see there.
flags="$flags -C link-arg=-Wl,-T,$here/static.ld -C link-arg=-Wl,--no-eh-frame-hdr"
# What is the same to the byte stands there once.
flags="$flags -C link-arg=-Wl,--icf=all -C link-arg=-Wl,-O2"
# No folder of this machine shows in the binary.
flags="$flags --remap-path-prefix=$here=/rip --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
flags="$flags --remap-path-prefix=$(rustc --print sysroot)=/rust"
if [ "$target" != "$host" ]; then
  # aarch64-unknown-linux-gnu is linked by aarch64-linux-gnu-gcc.
  linker=$(echo "$target" | sed 's/-unknown//')-gcc
  flags="$flags -C linker=$linker"
fi
RUSTFLAGS=$flags cargo build --release --quiet --target "$target" --manifest-path "$here/Cargo.toml"
echo "${CARGO_TARGET_DIR:-$here/target}/$target/release/rip"
