#!/bin/bash
# package.sh DEB [OTHER…]: installs the package beside other tools of the same names, runs its programs, and removes it
# again. lintian must find no errors in DEB and in OTHERs, which are packages for other architectures.
#
# The package is installed in an overlay of this machine's root in new namespaces; the machine itself is unchanged.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

fail() { echo "package: $*" >&2; exit 1; }
# same WHAT IS WANTED
same() { [ "$2" = "$3" ] || fail "$1: \"$2\", not \"$3\""; }
# Prints how a new shell resolves a command name.
meant() { env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -c "$1" 2>&1 | head -1; }

tree() { (cd / && find usr/local etc/alternatives usr/share/man usr/share/*/vendor* usr/bin usr/sbin | sort); }

inside() {
  local before rip_says
  export DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
  # Some of the tools are present under the same names, others are missing.
  for tool in ip bridge brctl ifconfig route arp netstat nstat ss; do rm -f /usr/bin/$tool /usr/sbin/$tool /usr/local/bin/$tool; done
  printf '#!/bin/sh\necho another ip\n' >/usr/bin/ip
  printf '#!/bin/sh\necho another route\n' >/usr/sbin/route
  chmod +x /usr/bin/ip /usr/sbin/route
  before=$(tree)

  dpkg -i "$1" >/dev/null || fail "it cannot be installed"
  rip_says="ip utility, iproute2-6.15.0, rip $(dpkg-query -W -f '${Version}' rip | sed 's/-.*//')"
  same "rip" "$(meant 'rip -V')" "$rip_says"
  same "ip, as it was" "$(meant 'ip -V')" "another ip"
  same "route, as it was" "$(meant 'route -n')" "another route"
  same "brctl, where none was" "$(meant 'brctl --version')" "bridge-utils, 1.7"
  same "ifconfig, where none was" "$(meant 'ifconfig --version')" "net-tools 2.10"
  [ -z "$(dpkg -L rip | grep -E '/s?bin/' | grep -v '^/usr/bin/rip$')" ] || fail "it owns more than /usr/bin/rip"

  update-alternatives --quiet --set ip /usr/bin/rip
  same "ip, chosen" "$(meant 'ip -V')" "$rip_says"
  same "its manual" "$(readlink -f /usr/local/share/man/man8/ip-link.8*)" "$(echo /usr/share/rip/man/man8/ip-link.8*)"
  man -w rip ip-link >/dev/null || fail "man does not find its pages"
  same "a veth pair" "$(meant "unshare -n sh -c 'ip link add v0 type veth peer name v1; ip -br link show v1'" | cut -c1-5)" "v1@v0"
  update-alternatives --quiet --auto ip
  same "ip, as it was again" "$(meant 'ip -V')" "another ip"
  bash --norc -c '. /etc/bash_completion.d/rip; complete -p ip' | grep -q _rip || fail "bash has no completions"
  [ -e /usr/share/zsh/vendor-completions/_rip ] || fail "zsh has no completions"
  [ -e /usr/share/fish/vendor_completions.d/ip.fish ] || fail "fish has no completions"
  dpkg -i "$1" >/dev/null || fail "it cannot be installed again"
  same "ip, after an upgrade" "$(meant 'ip -V')" "another ip"

  # Removes the other tool. The package's triggers on its path must then install rip's.
  rm /usr/sbin/route
  dpkg-trigger --by-package=rip /usr/sbin/route && dpkg --configure --pending >/dev/null 2>&1
  same "route, alone" "$(meant 'route --version')" "net-tools 2.10"
  printf '#!/bin/sh\necho another route\n' >/usr/sbin/route
  chmod +x /usr/sbin/route

  dpkg --purge rip >/dev/null || fail "it cannot be removed"
  same "ip, without rip" "$(meant 'ip -V')" "another ip"
  diff <(echo "$before") <(tree) || fail "it leaves something"
  [ ! -e /etc/bash_completion.d/rip ] || fail "its configuration stays"
  echo "package: installed beside others, chosen, installed again, removed: as it should be"
}

# Runs a command in a root whose changes are kept in memory and discarded.
overlay() {
  # The mount hides no file of the repository.
  local room=/sys
  mount --make-rprivate /
  mount -t tmpfs tmpfs "$room"
  mkdir "$room"/{upper,work,root}
  mount -t overlay overlay -o "lowerdir=/,upperdir=$room/upper,workdir=$room/work" "$room/root"
  cd "$room/root"
  mount -t proc proc proc
  mount -t tmpfs tmpfs tmp
  mount -t tmpfs tmpfs run
  mount --rbind /dev dev
  mount -t sysfs sysfs sys
  cp "$2" tmp/rip.deb
  cp "$1" tmp/package.sh
  exec chroot . bash /tmp/package.sh --inside /tmp/rip.deb
}

# Lists the contents of a package without sizes and dates.
contents() { dpkg-deb -c "$1" | awk '{ print $1, $2, $6, $7, $8 }'; }

linted() {
  local deb
  lintian --fail-on error,warning "$@" || fail "lintian finds errors"
  for deb in "${@:2}"; do
    diff <(contents "$1") <(contents "$deb") || fail "$deb has other files"
    [ "$(dpkg-deb -f "$deb" Architecture)" != "$(dpkg-deb -f "$1" Architecture)" ] || fail "$deb is for the same processor"
  done
}

case ${1:?usage: package.sh DEB [OTHER…]} in
  --inside) inside "$2" ;;
  --overlay) overlay "$2" "$3" ;;
  *)
    linted "$@"
    exec unshare --mount --net --pid --fork --kill-child bash "$0" --overlay "$here/package.sh" "$(realpath "$1")"
    ;;
esac
