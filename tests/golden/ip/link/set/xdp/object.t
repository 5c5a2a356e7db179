#! mask after prog/xdp id
# The first program of a section, or one by its name, which counts more.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp object /mnt/bpf/programs.o
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name usual tag f95672269956c10d·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o section xdp
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name pass tag 3b185187f1855c4c·
$ ip link set v0 xdp off
$ ip link set v0 xdp object-file /mnt/bpf/programs.o sec xdp program drop
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name drop tag 57cd311f2e27366b·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o program other
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name other tag a04f5eef06a7f555·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o s xdp program a_program_of_a_long_name up
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip link show v0
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 xdp qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name a_program_of_a_ tag a04f5eef06a7f555·
$ ip link set v0 xdp obj /mnt/bpf/programs.o
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! Error: XDP program already attached.
? 2
$ ip link set v0 xdp off; ip link set v0 xdpgeneric off; ip link set v0 xdpdrv off
