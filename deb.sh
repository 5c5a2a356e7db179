#!/bin/sh
# deb.sh [TARGET]: builds the Debian package of the static rip, and prints its path. Requires cargo-deb (cargo
# install cargo-deb).
#
# TARGET selects another architecture, as for build.sh: aarch64-unknown-linux-gnu builds the package for
# arm64.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v cargo-deb >/dev/null || { echo "deb.sh: there is no cargo-deb: run cargo install cargo-deb" >&2; exit 1; }
binary=$("$here/build.sh" "$@")
target=${binary%/release/rip}
target=${target##*/}
cargo deb --quiet --no-build --no-strip --target "$target" --manifest-path "$here/Cargo.toml"
