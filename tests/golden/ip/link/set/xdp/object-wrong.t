$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 xdp obj /nope
! Error opening object /nope: No such file or directory
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /nope verbose
! Error opening object /nope: No such file or directory
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /mnt/bpf
! Error from sendfile (-1 vs 4096 bytes): Invalid argument
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /etc/passwd sec xdp
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /bin/sh
! ELF format error, ELF file not for eBPF?
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /mnt/bpf/other-order.o
! We are little endian, eBPF object is big endian!
! Cannot initialize ELF context!
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o
! object file doesn't contain sec prog
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o section
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o section nope
! object file doesn't contain sec nope
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o program nope
! object file doesn't contain prog nope
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o program leaf
! object file doesn't contain prog leaf
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o program
! Command line is not complete. Try option "help"
? 255
# Words in another order, twice, cut short.
$ ip link set v0 xdp obj /mnt/bpf/maps.o program count section xdp
! Error: either "dev" is duplicate, or "section" is garbage.
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o sec xdp sec xdp
! Error: either "dev" is duplicate, or "sec" is garbage.
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o sec xdp prog count
! Error: either "dev" is duplicate, or "prog" is garbage.
? 255
$ ip link set v0 xdp obj /mnt/bpf/maps.o sec xdp verbosely
! Error: either "dev" is duplicate, or "verbosely" is garbage.
? 255
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
