# Lab 1 with the older tool.
#! mask mac
$ ip netns add sunldnamespace01
$ ip link add sunldveth01 type veth peer name sunldveth02
$ ip link set sunldveth01 netns sunldnamespace01
$ ip netns exec sunldnamespace01 ifconfig sunldveth01 100.2.96.2/16 up
$ ip netns exec sunldnamespace01 ip -4 addr list
3: sunldveth01@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000 link-netnsid 0
    inet 100.2.96.2/16 brd 100.2.255.255 scope global sunldveth01
       valid_lft forever preferred_lft forever
$ ifconfig sunldveth02 100.2.96.1/16 up
$ ping -c 1 -w 5 -q 100.2.96.2 | grep -o "[0-9]*% packet loss"
0% packet loss
$ ifconfig sunldveth02 | head -2
sunldveth02: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500
        inet 100.2.96.1  netmask 255.255.0.0  broadcast 100.2.255.255
