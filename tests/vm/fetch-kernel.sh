#!/bin/bash
# fetch-kernel.sh [DIR [SUITE]]: unpacks Debian 13's kernel (Linux 6.12, every network driver a module) into DIR for vm.sh,
# twice: for qemu, and as User Mode Linux, a kernel that is a program of this machine and many times as fast as an emulated one.
#
# Installs nothing; does nothing if it is there. DIR is $RIP_VM_KERNEL, or vm in the tests' cache, if not given. SUITE is
# another release of Debian: bullseye has Linux 5.10, bookworm 6.1, sid 7.x. No case is recorded with those.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../debian13.sh"
dir=${1:-${RIP_VM_KERNEL:-$cache/vm}}
suite=${2:-trixie}
[ -e "$dir/boot" ] && [ -e "$dir/uml" ] && exit 0

new=$dir.new
rm -rf "$new"
mkdir -p "$new"
prepare "$new"
image=$(apt "$new" apt-cache depends linux-image-amd64 | awk '/Depends: linux-image/ { print $2; exit }')
# Since Linux 7 the kernel and its modules are in packages of their own, and the kernel lies beside the modules.
parts=$(apt "$new" apt-cache depends "$image" | awk '/Depends: linux-(binary|modules)/ { print $2 }')
fetch "$new" ${parts:-"$image"}
[ -d "$new/boot" ] || (mkdir "$new/boot" && cd "$new/boot" && ln -s ../usr/lib/modules/*/vmlinuz vmlinuz-7)
[ -d "$new/lib/modules" ] || { mkdir -p "$new/lib"; ln -s ../usr/lib/modules "$new/lib/modules"; }
user_mode_linux "$new" /lib64/ld-linux-x86-64.so.2
rm -rf "$new/apt"
rm -rf "$dir"
mv "$new" "$dir"
ls "$dir/boot"
