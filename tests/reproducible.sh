#!/bin/bash
# reproducible.sh: builds rip in two folders and compares: the same sources and toolchain give the same bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
unset CARGO_TARGET_DIR

for folder in one another/deeper; do
  mkdir -p "$room/$folder"
  (cd "$here" && git -c safe.directory="$here" ls-files -z | cpio -0pdm --quiet "$room/$folder")
  "$room/$folder/build.sh"
done
cmp "$room"/one/target/*/release/rip "$room"/another/deeper/target/*/release/rip
binary=$(echo "$room"/one/target/*/release/rip)
# ldd leaves with 1 where there is nothing to list.
{ ldd "$binary" 2>&1 || true; } | grep -E 'not a dynamic executable|statically linked'
! grep -aqF "$room" "$binary" || { echo "the folder shows in the binary" >&2; exit 1; }
sha256sum <"$binary"
