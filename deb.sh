#!/bin/sh
# deb.sh [TARGET]: builds the Debian package of the static rip, and says where it is. Needs cargo-deb (cargo install cargo-deb).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$(rustc -vV | sed -n 's/^host: //p')}
"$here/build.sh" "$target" >/dev/null
cargo deb --quiet --no-build --no-strip --target "$target" --manifest-path "$here/Cargo.toml"
