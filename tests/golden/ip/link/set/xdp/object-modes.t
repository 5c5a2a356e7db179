#! mask after prog/xdp id
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdpgeneric obj /mnt/bpf/maps.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdpgeneric qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name count tag 018392967575d4aa·
$ ip -br link show v0
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
$ ip link set v0 xdpgeneric obj /mnt/bpf/maps.o sec xdp
! Error: XDP program already attached.
? 2
$ ip link set v0 xdpdrv obj /mnt/bpf/maps.o sec xdp
! Error: Native and generic XDP can't be active at the same time.
? 2
$ ip link set v0 xdpgeneric off
$ ip link set v0 xdpdrv obj /mnt/bpf/maps.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name count tag 018392967575d4aa·
$ ip link set v0 xdpoffload obj /mnt/bpf/maps.o sec xdp
! libbpf: Error in bpf_create_map_xattr(counts):Invalid argument(-22). Retrying without BTF.
! libbpf: map 'counts': failed to create: Invalid argument(-22)
! libbpf: failed to load object '/mnt/bpf/maps.o'
? 255
$ ip link set v0 xdpoffload obj /mnt/bpf/version.o sec xdp
! libbpf: prog 'pass': BPF program load failed: Invalid argument
! libbpf: prog 'pass': failed to load: -22
! libbpf: failed to load object '/mnt/bpf/version.o'
? 255
$ ip link set nosuch xdp obj /mnt/bpf/maps.o sec xdp
! Cannot find device "nosuch"
? 1
$ ip link set v0 xdp off; ip link set v0 xdpgeneric off; ip link set v0 xdpdrv off
# A program for hardware is made for one interface.
$ ip link set xdpoffload obj /mnt/bpf/version.o dev v0
! Command line is not complete. Try option "help"
? 255
$ ip link set nosuch xdpoffload off
! Command line is not complete. Try option "help"
? 255
