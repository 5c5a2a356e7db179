#! mask after prog/xdp id
# What the name of a section says of its programs.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec xdp.frags
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name fragments tag 3b185187f1855c4c·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec xdp/devmap
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! Error: BPF_XDP_DEVMAP programs can not be attached to a device.
? 2
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec 1/0
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name numbered tag 3b185187f1855c4c·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec lwt_in
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link set v0 xdp off
# One that is left out unless it is told otherwise, which cannot be told.
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec xdp_optional
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
? 255
$ ip link set v0 xdp obj /mnt/bpf/programs.o sec ?xdp_optional
! unable to find map id 1 for tail call
! object file doesn't contain sec ?xdp_optional
? 255
$ ip link set v0 xdp obj /mnt/bpf/version.o sec xdp
$ ip link set v0 xdp off
