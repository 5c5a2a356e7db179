#!/bin/sh
# release.sh [TARGET…]: builds rip for every target, or for each TARGET, and makes a tar archive of each; prints their folder.
#
# It needs what build.sh needs, and GNU tar and gzip. An archive has the binary, a link for each tool, the manual pages and the
# completions, in the folders that they have below /usr/local. SHA256SUMS has the digests of the archives. The same sources
# and tools give the same bytes; $SOURCE_DATE_EPOCH sets the dates in the archives (seconds since 1970; else 0).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/Cargo.toml")
# Names of targets have no blanks.
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $("$here/tests/cross.sh" --targets)
# What cannot be built says so before the first of them is.
for target; do "$here/build.sh" --check "$target"; done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
umask 022
mkdir "$work/dist"
for target; do
  binary=$("$here/build.sh" "$target")
  name=rip-$version-$target
  "$here/packaging/files.sh" "$work/$name" "$binary"
  "$here/packaging/files.sh" "$work/$name" --all-tools
  install -m 644 "$here"/README.md "$here"/CHANGELOG.md "$here"/LICENSE-* "$work/$name"
  tar --create --format=ustar --sort=name --mtime="@${SOURCE_DATE_EPOCH:-0}" --owner=0 --group=0 --numeric-owner \
    --directory "$work" "$name" | gzip -9n >"$work/dist/$name.tar.gz"
done
(cd "$work/dist" && sha256sum -- *.tar.gz >SHA256SUMS)

folder=${binary%/*/release/rip}/dist
rm -rf "$folder"
cp -R "$work/dist" "$folder"
echo "$folder"
