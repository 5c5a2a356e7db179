# debian13.sh: functions for scripts that unpack packages of Debian 13, or of another $suite or $architecture, without
# installing them.
#
# prepare DIR: sets up a separate apt configuration in DIR/apt. fetch DIR PACKAGE…: unpacks packages into DIR. apt DIR TOOL …:
# runs apt-get or apt-cache with this configuration. dependencies DIR PACKAGE…: lists the packages and all packages that they
# depend on. user_mode_linux DIR LOADER: unpacks User Mode Linux into DIR/uml.

# The cache directory of the tests. It is outside the repository, so that all clones share it.
cache=${RIP_TEST_CACHE:-/var/cache/rip-tests}

# Lists the repositories of this machine's apt configuration, in both file formats.
repositories() {
  apt-get --print-uris update | sed -n "s|^'\(.*\)/dists/[^/]*/InRelease' .*|\1|p" | awk '!seen[$0]++'
}

# Selects the first repository that has the suite.
prepare() {
  local dir=$1 repository signed= key
  mkdir -p "$dir/apt/lists/partial" "$dir/apt/cache/archives/partial"
  for key in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
    [ -e "$key" ] && { signed="[signed-by=$key]"; break; }
  done
  for repository in $(repositories); do
    echo "deb $signed $repository ${suite:-trixie} main" >"$dir/apt/sources.list"
    apt "$dir" apt-get -qq update && [ -n "$(apt "$dir" apt-cache --quiet=2 pkgnames iproute2)" ] && return
  done
  echo "none of this machine's apt sources has Debian's ${suite:-trixie}: add one to /etc/apt/sources.list.d" >&2
  return 1
}

apt() {
  local dir tool=$2
  dir=$(cd "$1" && pwd)
  shift 2
  "$tool" ${architecture:+-o APT::Architecture="$architecture" -o APT::Architectures="$architecture"} -o Dir::Etc::sourcelist="$dir/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::Lists="$dir/apt/lists" -o Dir::Cache="$dir/apt/cache" -o Dir::State::status=/dev/null \
    -o APT::Sandbox::User=root -o Acquire::Retries=3 "$@"
}

fetch() {
  local dir=$1 deb
  shift
  mkdir -p "$dir/apt/debs"
  (dir=$(cd "$dir" && pwd) && cd "$dir/apt/debs" && apt "$dir" apt-get -qq download "$@") || return
  for deb in "$dir"/apt/debs/*.deb; do dpkg-deb -x "$deb" "$dir/${unpack:-.}"; done
  rm -rf "$dir/apt/debs"
}

dependencies() {
  apt "$1" apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
    "${@:2}" | grep '^[a-z]' | sort -u
}

# User Mode Linux executes itself again through the dynamic loader that its file names. Replaces LOADER in this file by
# the path at which vm.sh mounts the matching loader. The new path must not be longer.
user_mode_linux() {
  local new=$1 loader=$2
  unpack=uml fetch "$new" user-mode-linux libc6
  # Before Debian 13 the C library is in /lib.
  [ ! -d "$new/uml/lib" ] || cp -a "$new/uml/lib/." "$new/uml/usr/lib/"
  OLD=$loader NEW=/sys/ld perl -0777 -pe 's/\Q$ENV{OLD}\E/$ENV{NEW} . "\0" x (length($ENV{OLD}) - length($ENV{NEW}))/e' \
    "$new/uml/usr/bin/linux.uml" >"$new/uml/linux"
  chmod +x "$new/uml/linux"
  cp -L "$new"/uml/usr/lib/*-linux-gnu/"${loader##*/}" "$new/ld"
}
