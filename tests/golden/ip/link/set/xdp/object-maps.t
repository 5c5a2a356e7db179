#! mask after prog/xdp id
# Maps of several types, data, functions; maps of maps; maps of programs.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/maps.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name count tag 018392967575d4aa·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/maps.o program leaf_only
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name leaf_only tag 3f6d94b431274b99·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/within.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name look tag b7ecf81f8cd48e06·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/tail.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name next tag 57cd311f2e27366b·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/tail.o program start
! libbpf: map 'jumps': failed to initialize slot [1] to prog 'next' fd=-2: -9
! libbpf: failed to load object '/mnt/bpf/tail.o'
? 255
