#!/bin/bash
# vm.sh KERNELDIR COMMAND: runs COMMAND (a shell line) as root in a virtual machine and passes its output and status on.
#
# The machine's root is this machine's, copy-on-write: nothing done there is seen here, and a file has the same path in both,
# /dev/shm, /run and /tmp included. Needs no hardware help.
# It is User Mode Linux where fetch-kernel.sh unpacked that, or with RIP_VM=qemu an emulated machine, which has a few more
# drivers and takes many times as long. If fetch-machine.sh made KERNELDIR, the machine is of another architecture, whose
# programs (KERNELDIR/root) hide those of this machine that have the same path.
# Needs busybox-static and kmod, a C compiler, for qemu also qemu-system-x86 (-arm, -misc), cpio, xz-utils. VM_TIMEOUT
# (seconds), VM_MEM; VM_OPTIONS, more options on the command line of the kernel of an emulated machine.
set -euo pipefail

# Both machines get paths on a kernel command line or in options with commas. So that these paths are short and have no
# blank, wherever the clone and the kernel are, vm.sh mounts what it needs below /sys in a mount namespace of its own.
if [ "$1" != --mounted ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/io"
  { printf 'cd %q\n' "$PWD"; printf '%s\n' "${*:2}"; } >"$work/io/command"
  unshare --mount bash "$0" --mounted "$1" "$work" && exit || exit
fi
mount -t tmpfs tmpfs /sys
mkdir /sys/{kernel,work,scripts}
mount --bind "$2" /sys/kernel
mount --bind "$3" /sys/work
mount --bind "$(dirname "$0")" /sys/scripts
[ ! -e /sys/kernel/ld ] || { touch /sys/ld; mount --bind /sys/kernel/ld /sys/ld; }
kernel=/sys/kernel
work=/sys/work
is_user_mode() { [ -x "$kernel/uml/linux" ] && [ "${RIP_VM:-uml}" != qemu ]; }
release=$(basename "$kernel"/lib/modules/*)
modules=$kernel/lib/modules/$release
# Devices of the emulated machine end in -pci or -ccw.
bus=pci
case $release in
  *-amd64)
    qemu=(x86_64 -machine q35 -cpu max)
    options="console=ttyS0 nokaslr mitigations=off tsc=unstable no_timer_check random.trust_cpu=on"
    ;;
  *-arm64) qemu=(aarch64 -machine virt -cpu cortex-a72) options="console=ttyAMA0 nokaslr norandmaps mitigations=off" ;;
  *-armmp) qemu=(arm -machine virt,highmem=off -cpu cortex-a15) options="console=ttyAMA0 norandmaps" ;;
  *-riscv64) qemu=(riscv64 -machine virt) options="console=ttyS0 norandmaps" ;;
  *-s390x) qemu=(s390x -machine s390-ccw-virtio -cpu max) options="console=ttysclp0 nokaslr norandmaps" bus=ccw ;;
  *) is_user_mode || { echo "vm.sh: no machine for a kernel $release" >&2; exit 2; } ;;
esac

# The first root: enough modules to reach this machine's files.
make_initrd() {
  local d=$work/initrd i=0 module file
  mkdir -p "$d"/{bin,proc,sys,dev,root,lower,m}
  [ -d "$kernel/root" ] && cp "$kernel/root/bin/busybox" "$d/bin/" || cp "$(command -v busybox)" "$d/bin/"
  for module in "virtio_$bus" 9pnet_virtio 9p overlay; do
    modprobe -d "$kernel" -S "$release" --show-depends "$module" 2>/dev/null || true # virtio_ccw is part of the kernel.
  done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' >"$work/order"
  while read -r module; do
    i=$((i + 1))
    file=$d/m/$(printf %02d $i).ko
    case $module in
      *.xz) xz -dc "$module" >"$file" ;;
      *.zst) zstd -dcq "$module" >"$file" ;;
      *) cp "$module" "$file" ;;
    esac
  done <"$work/order"
  cat >"$d/init" <<'I'
#!/bin/busybox sh
B=/bin/busybox
$B mount -t proc proc /proc; $B mount -t sysfs sys /sys; $B mount -t devtmpfs dev /dev
for m in /m/*.ko; do $B insmod $m; done
$B mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose,msize=262144,ro host /lower
lower=/lower
$B mkdir /foreign
$B mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose,msize=262144,ro foreign /foreign 2>/dev/null && lower=/foreign:/lower
$B mkdir -p /ov; $B mount -t tmpfs tmpfs /ov; $B mkdir -p /ov/u /ov/w
$B mount -t overlay -o lowerdir=$lower,upperdir=/ov/u,workdir=/ov/w overlay /root
cd /root
$B mkdir /shm; $B mount --bind dev/shm /shm
for d in proc sys dev; do $B mount --move /$d $d; done
$B rm -rf run/netns
$B mkdir -p dev/pts dev/shm; $B mount -t devpts devpts dev/pts; $B mount --move /shm dev/shm
r=$($B uname -r); $B mkdir -p mnt/io lib/modules/$r
$B mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 io mnt/io
$B mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose,msize=262144,ro mods lib/modules/$r
$B mount -t tracefs tracefs sys/kernel/tracing 2>/dev/null; $B mount -t bpf bpf sys/fs/bpf 2>/dev/null
$B mount -t cgroup2 cg sys/fs/cgroup 2>/dev/null
echo 0 > proc/sys/kernel/printk
# What shows to other cases is there from the start, whichever case would have loaded it: MPLS in lists, bonding in /sys,
# the families of fou and ila. Where tun is a module, nothing but loading it makes its device.
exec $B chroot . /bin/bash -c 'export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb
modprobe -qa mpls_router mpls_iptunnel fou fou6 ila tun; modprobe -q bonding max_bonds=0
(bash /mnt/io/command) >/mnt/io/out 2>&1 </dev/null; echo $? >/mnt/io/status; sync; echo o >/proc/sysrq-trigger; sleep 5'
I
  chmod +x "$d/init"
  (cd "$d" && find . | cpio -o -H newc --quiet) >"$work/initrd.cpio"
  mv "$work/initrd.cpio" "$kernel/rip.cpio"
}

emulated() {
  [ -f "$modules/modules.dep" ] || depmod -b "$kernel" "$release"
  [ "$kernel/rip.cpio" -nt /sys/scripts/vm.sh ] || make_initrd
  # share NAME PATH [OPTION…]: a folder of this machine.
  share() { qemu+=(-fsdev "local,id=$1,path=$2,security_model=none$3" -device "virtio-9p-$bus,fsdev=$1,mount_tag=$1"); }
  share host / ,readonly=on,multidevs=remap
  share mods "$modules" ,readonly=on
  share io "$work/io" ""
  [ ! -d "$kernel/root" ] || share foreign "$kernel/root" ,readonly=on
  local emulator=("qemu-system-${qemu[0]}") libraries
  if [ -d "$kernel/qemu" ]; then
    libraries=$(dirname "$kernel"/qemu/usr/lib/*/libc.so.6)
    emulator=("$libraries"/ld-linux*.so.* --library-path "$libraries" "$kernel/qemu/usr/bin/${emulator[0]}" -L "$kernel/qemu/usr/share/qemu")
  fi
  timeout "${VM_TIMEOUT:-300}" "${emulator[@]}" "${qemu[@]:1}" -accel tcg,thread=multi -smp "${VM_SMP:-2}" -m "${VM_MEM:-2G}" \
    -nodefaults -no-reboot -display none -serial file:"$work/console" \
    -kernel "$kernel"/boot/vmlinu[xz]-* -initrd "$kernel/rip.cpio" \
    -append "$options ${VM_OPTIONS:-} quiet loglevel=1 panic=-1 rdinit=/init" </dev/null >&2 || true
}

# Without address space randomization: on some kernels UML does not start with it.
user_mode() {
  local init=(init=/sys/scripts/uml-init) preload=$kernel/xstate.so
  if [ -d "$kernel/root" ]; then
    # The kernel is a 32-bit program and runs no other ones.
    init=(init="$kernel/root/bin/busybox" -- sh /sys/scripts/uml-init) preload=
  elif ! [ "$kernel/xstate.so" -nt /sys/scripts/xstate.c ]; then
    cc -O2 -shared -fPIC -o "$kernel/xstate.$$" /sys/scripts/xstate.c
    mv "$kernel/xstate.$$" "$kernel/xstate.so"
  fi
  timeout "${VM_TIMEOUT:-300}" setarch -R env -i HOME=/root TMPDIR=/dev/shm LD_LIBRARY_PATH="$(echo "$kernel"/uml/usr/lib/*-linux-gnu)" \
    ${preload:+LD_PRELOAD="$preload"} \
    "$kernel/uml/linux" mem="${VM_MEM:-2G}" umid="rip$$" uml_dir="$work/" rip_io="$work/io" rip_uml="$kernel/uml" \
    rootfstype=hostfs rootflags=/ ro con=null con0=null,fd:2 con1=null,fd:2 quiet "${init[@]}" \
    </dev/null >"$work/console" 2>&1 || true
}

if is_user_mode; then user_mode; else emulated; fi
cat "$work/io/out" 2>/dev/null || true
[ -f "$work/io/status" ] && exit "$(cat "$work/io/status")"
tail -30 "$work/console" >&2
echo "vm.sh: no exit status" >&2
exit 125
