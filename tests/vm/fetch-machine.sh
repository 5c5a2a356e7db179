#!/bin/bash
# fetch-machine.sh DIR ARCH: unpacks what an emulated machine of another architecture needs into DIR, for vm.sh.
#
# ARCH is Debian's name of it. DIR has the kernel of Debian 13 as fetch-kernel.sh has that of this machine's architecture (for
# i386 only User Mode Linux), DIR/root the programs that golden cases use, of this machine's release of Debian if that has the
# architecture, DIR/reference the reference, and DIR/qemu a newer emulator if this machine needs it.
# Installs nothing; does nothing if it is there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../debian13.sh"
dir=$1
export architecture=$2
[ -d "$dir/root" ] && exit 0

kernel_for_qemu() {
  local flavor=$architecture image
  [ "$architecture" != armhf ] || flavor=armmp
  # The newest one that the mirror has. Those of clouds lack drivers, those for real time take longer.
  for image in $(apt "$new" apt-cache pkgnames linux-image- | grep -E "^linux-image-[0-9][^-]*(-[0-9]+)?-$flavor\$" | sort -rV); do
    fetch "$new" "$image" && break
  done
  [ -d "$new/boot" ] || { echo "fetch-machine.sh: no kernel for $architecture" >&2; exit 1; }
  [ -d "$new/lib/modules" ] || { mkdir -p "$new/lib"; ln -s ../usr/lib/modules "$new/lib/modules"; }
}

# Unpacks qemu of Debian 13 for this machine.
newer_emulator() {
  local architecture suite=trixie
  architecture=$(dpkg --print-architecture)
  prepare "$new"
  unpack=qemu fetch "$new" $(dependencies "$new" qemu-system-misc)
  rm -rf "$new/apt" "$new"/qemu/usr/share/{doc,man,locale}
}

new=$dir.new
rm -rf "$new"
mkdir -p "$new"
prepare "$new"
# This machine runs 32-bit programs of x86, User Mode Linux among them.
if [ "$architecture" = i386 ]; then user_mode_linux "$new" /lib/ld-linux.so.2; else kernel_for_qemu; fi
rm -rf "$new/apt"

suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-trixie}")
case $suite-$architecture in
  # Debian 12 does not have this architecture.
  bookworm-riscv64) suite=trixie ;;
  # Some programs of s390x end qemu 7.2 with a failed assertion (cc_calc_addu).
  bookworm-s390x) newer_emulator ;;
esac
prepare "$new"
unpack=root fetch "$new" $(dependencies "$new" bash busybox-static coreutils dash diffutils file findutils grep iputils-ping \
  kmod mawk mount perl-base procps python3 sed strace sysvinit-utils util-linux)
for folder in bin sbin lib; do
  # In Debian they are links to those of /usr, which since Debian 13 are part of a package.
  [ ! -L "$new/root/$folder" ] || continue
  cp -a "$new/root/$folder/." "$new/root/usr/$folder"
  rm -r "$new/root/$folder"
  ln -s "usr/$folder" "$new/root/$folder"
done
ln -s mawk "$new/root/usr/bin/awk"
rm -rf "$new/apt" "$new"/root/usr/share/{doc,man,locale}

"$here/../reference.sh" "$new/reference"
rm -rf "$dir"
mv "$new" "$dir"
