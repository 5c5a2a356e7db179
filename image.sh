#!/bin/sh
# image.sh [TARGET…]: builds rip for x86-64 and arm64, or for each TARGET, creates an OCI image archive, and
# prints its path.
#
# Requires the tools of build.sh, and GNU tar. The root file system of the image has /bin/rip, a link for each
# tool, and an empty /run for `ip netns`. The same binaries result in the same archive; $SOURCE_DATE_EPOCH
# sets its dates (seconds since 1970, default 0). podman load, skopeo, and docker load with containerd's image
# store read index.json and select the image for their architecture. Other versions of docker load read
# manifest.json and load all images; their tags contain the architecture.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/Cargo.toml")
epoch=${SOURCE_DATE_EPOCH:-0}
fail() { echo "image.sh: $*" >&2; exit 1; }
date=$(date -u -d "@$epoch" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null) || fail "SOURCE_DATE_EPOCH is not a number of seconds: $epoch"
[ $# -gt 0 ] || set -- x86_64-unknown-linux-musl aarch64-unknown-linux-gnu

# processor TARGET: prints the architecture, or architecture/variant, as in the OCI specification.
processor() {
  case $1 in
    x86_64-*) echo amd64 ;;
    aarch64-*) echo arm64 ;;
    armv7-*) echo arm/v7 ;;
    i686-*) echo 386 ;;
    riscv64gc-*) echo riscv64 ;;
    s390x-*) echo s390x ;;
    *) fail "the processor of target $1 is not known" ;;
  esac
}
for target; do processor "$target" >/dev/null; done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
umask 022
mkdir -p "$work/root/bin" "$work/root/run" "$work/image/blobs/sha256"
# The last line of the completion script contains the names of all tools.
for tool in $(sed -n 's/^ *complete -F _rip rip //p' "$here/completions/rip.bash"); do ln -s rip "$work/root/bin/$tool"; done

# pack FOLDER NAME…: writes a tar archive of these names to stdout.
pack() {
  tar --create --format=ustar --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --directory "$@"
}

# Stores stdin as a blob, and prints its digest.
blob() {
  cat >"$work/blob"
  digest=$(sha256sum "$work/blob" | cut -d' ' -f1)
  mv "$work/blob" "$work/image/blobs/sha256/$digest"
  echo "$digest"
}

# descriptor TYPE DIGEST [MEMBERS]: prints the descriptor of a blob, with its media type and additional JSON
# members.
descriptor() {
  printf '{"mediaType":"application/vnd.oci.image.%s","digest":"sha256:%s","size":%d%s}' \
    "$1" "$2" "$(stat -c %s "$work/image/blobs/sha256/$2")" "${3:-}"
}

manifests=
archives=
for target; do
  binary=$("$here/build.sh" "$target")
  install -m 755 "$binary" "$work/root/bin/rip"
  layer=$(pack "$work/root" bin run | blob)

  name=$(processor "$target")
  platform='"architecture":"'${name%/*}'","os":"linux"'
  [ "$name" = "${name#*/}" ] || platform=$platform',"variant":"'${name#*/}'"'
  config=$(blob <<JSON
{"created":"$date",$platform,"config":{"Entrypoint":["/bin/rip"],"Env":["PATH=/bin"],"Labels":{\
"org.opencontainers.image.title":"rip","org.opencontainers.image.version":"$version",\
"org.opencontainers.image.licenses":"MIT OR Apache-2.0"}},"rootfs":{"type":"layers","diff_ids":["sha256:$layer"]},\
"history":[{"created":"$date","created_by":"image.sh"}]}
JSON
  )
  manifest=$(blob <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
"config":$(descriptor config.v1+json "$config"),"layers":[$(descriptor layer.v1.tar "$layer")]}
JSON
  )
  manifests=$manifests${manifests:+,}$(descriptor manifest.v1+json "$manifest" ',"platform":{'"$platform"'}')
  archives=$archives${archives:+,}$(cat <<JSON
{"Config":"blobs/sha256/$config","RepoTags":["rip:$version-$(echo "$name" | tr -d /)"],"Layers":["blobs/sha256/$layer"]}
JSON
  )
done

cd "$work/image"
index=$(blob <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[$manifests]}
JSON
)
# containerd reads the first annotation; skopeo, podman and umoci read the second one.
name=',"annotations":{"io.containerd.image.name":"localhost/rip:'$version'","org.opencontainers.image.ref.name":"localhost/rip:'$version'"}'
cat >index.json <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",\
"manifests":[$(descriptor index.v1+json "$index" "$name")]}
JSON
echo "[$archives]" >manifest.json
echo '{"imageLayoutVersion":"1.0.0"}' >oci-layout

archive=${binary%/*/release/rip}/rip-$version.oci.tar
pack . blobs index.json manifest.json oci-layout >"$archive.new"
mv "$archive.new" "$archive"
echo "$archive"
