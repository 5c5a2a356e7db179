# debian13.sh: sourced by the scripts that fetch Debian 13's packages without installing them, or those of another $suite.
#
# prepare DIR: an apt of its own in DIR/apt. fetch DIR PACKAGE…: unpacks them into DIR. apt DIR TOOL …: apt-get, apt-cache.

# Where fetched things are kept: they outlive a clone of the repository.
cache=${RIP_TEST_CACHE:-/var/cache/rip-tests}

prepare() {
  local dir=$1 mirror signed= key
  mkdir -p "$dir/apt/lists/partial" "$dir/apt/cache/archives/partial"
  mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1)
  [ -n "$mirror" ] || mirror=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; exit } }' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null)
  for key in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
    [ -e "$key" ] && { signed="[signed-by=$key]"; break; }
  done
  echo "deb $signed ${mirror:-http://deb.debian.org/debian} ${suite:-trixie} main" >"$dir/apt/sources.list"
  apt "$dir" apt-get -qq update
}

apt() {
  local dir tool=$2
  dir=$(cd "$1" && pwd)
  shift 2
  "$tool" -o Dir::Etc::sourcelist="$dir/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::Lists="$dir/apt/lists" -o Dir::Cache="$dir/apt/cache" -o Dir::State::status=/dev/null \
    -o APT::Sandbox::User=root -o Acquire::Retries=3 "$@"
}

fetch() {
  local dir=$1 deb
  shift
  mkdir -p "$dir/apt/debs"
  (dir=$(cd "$dir" && pwd) && cd "$dir/apt/debs" && apt "$dir" apt-get -qq download "$@")
  for deb in "$dir"/apt/debs/*.deb; do dpkg-deb -x "$deb" "$dir/${unpack:-.}"; done
  rm -rf "$dir/apt/debs"
}
