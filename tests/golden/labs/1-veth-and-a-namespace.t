# Lab 1: one end of a veth pair moves into a namespace. Typed as people type it.
#! mask mac
$ ip netns add sunldnamespace01
$ ip netns list
sunldnamespace01
$ ip link add sunldveth01 type veth peer name sunldveth02
$ ip link list
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: sunldveth02@sunldveth01: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff
3: sunldveth01@sunldveth02: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff
$ ip link set sunldveth01 netns sunldnamespace01
$ ip link list
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: sunldveth02@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff link-netns sunldnamespace01
$ ip netns exec sunldnamespace01 ip link list
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
3: sunldveth01@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip netns exec sunldnamespace01 ip addr add 100.2.96.2/16 dev sunldveth01
$ ip netns exec sunldnamespace01 ip link set sunldveth01 up
$ ip addr add 100.2.96.1/16 dev sunldveth02; ip link set sunldveth02 up
$ ip netns exec sunldnamespace01 ip -4 addr list
3: sunldveth01@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netnsid 0
    inet 100.2.96.2/16 scope global sunldveth01
       valid_lft forever preferred_lft forever
$ ping -c 1 -w 5 -q 100.2.96.2 | grep -o "[0-9]*% packet loss"
0% packet loss

# A shell inside; its exit status passes through.
$ echo 'ip -br link; ls /sys/class/net; exit 7' | ip netns exec sunldnamespace01 sh
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
sunldveth01@if2  UP             xx:xx:xx:xx:xx:xx <BROADCAST,MULTICAST,UP,LOWER_UP>·
bonding_masters
lo
sunldveth01
? 7

# Wrong in the wild: the kind is not "veth0".
$ ip link add name veth0 type veth0 peer name veth1
! Garbage instead of arguments "peer ...". Try "ip link help".
? 1
