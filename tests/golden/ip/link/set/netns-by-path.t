$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip link set v1 netns /run/netns/n1 name w1 up
$ ip -n n1 link show w1
2: w1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip link show v0
3: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1
$ ip link set v0 netns /nope
! Error: argument "/nope" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns /etc/passwd
! RTNETLINK answers: Invalid argument
? 2
