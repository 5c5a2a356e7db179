#! mask after prog/xdp id
# A map that is pinned by its name is taken by the next program, if it is like its own.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp
$ ls -l /sys/fs/bpf | cut -d' ' -f1
total
lrwxrwxrwx
drwx------
lrwxrwxrwx
$ ls /sys/fs/bpf/tc/globals /sys/fs/bpf/xdp/ /sys/fs/bpf/ip/
/sys/fs/bpf/ip/:
globals
␤
/sys/fs/bpf/tc/globals:
shared
␤
/sys/fs/bpf/xdp/:
globals
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp
$ ip link set v1 xdp obj /mnt/bpf/pinned-other.o sec xdp
! libbpf: couldn't reuse pinned map at '/sys/fs/bpf/xdp//globals/shared': parameter mismatch
! libbpf: map 'shared': error reusing pinned map
! libbpf: map 'shared': failed to create: Invalid argument(-22)
! libbpf: failed to load object '/mnt/bpf/pinned-other.o'
? 255
$ ip link show v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
# Another file system of BPF may be named.
$ ip link set v0 xdp off
$ mkdir other; mount -t bpf bpf other; TC_BPF_MNT=/tmp/other ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp; ls other/tc/globals
shared
$ ip link set v0 xdp off
$ TC_BPF_MNT=/tmp/new ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp; ls new/tc/globals
shared
$ ip link set v0 xdp off
$ TC_BPF_MNT=/tmp/not/there ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp
! mkdir /tmp/not/there failed: No such file or directory
! Continuing without mounted eBPF fs. Too old kernel?
! mkdir (null)/globals failed: No such file or directory
? 255
# Without the file system it is mounted; where it cannot be, nothing is loaded.
$ ip link set v0 xdp off
$ umount /sys/fs/bpf; ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp; ls /sys/fs/bpf/tc/globals
! mkdir /sys/fs/bpf/tc/ failed: No such file or directory
! Continuing without mounted eBPF fs. Too old kernel?
! mkdir (null)/globals failed: No such file or directory
! ls: cannot access '/sys/fs/bpf/tc/globals': No such file or directory
? 2
$ mount -t tmpfs none /sys/fs; mkdir /sys/fs/bpf; mount -o remount,ro /sys/fs; ip link set v1 xdp obj /mnt/bpf/pinned.o sec xdp
! mkdir /sys/fs/bpf/tc/ failed: Read-only file system
! Continuing without mounted eBPF fs. Too old kernel?
! mkdir (null)/globals failed: No such file or directory
? 255
