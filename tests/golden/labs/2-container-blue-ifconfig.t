# Lab 2 with the older tool.
$ ip netns add blue
$ ip link add veth0 type veth peer name veth1
$ ip link set veth1 netns blue
$ ip netns exec blue ifconfig veth1 172.17.42.2/16 up
$ ip netns exec blue ip -4 addr show veth1
2: veth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000 link-netnsid 0
    inet 172.17.42.2/16 brd 172.17.255.255 scope global veth1
       valid_lft forever preferred_lft forever
$ ifconfig veth0 172.17.42.1/16
$ ip netns exec blue ping -c 1 -w 5 -q 172.17.42.1 | grep -o "[0-9]*% packet loss"
0% packet loss
