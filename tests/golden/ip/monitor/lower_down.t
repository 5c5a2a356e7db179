# A link whose lower link goes down meanwhile is told of with M-DOWN.
$ ip link add va address 02:00:00:00:00:01 type veth peer name vb address 02:00:00:00:00:02
$ ip link set va up
$ ip link set vb up
$ events ip monitor link
$ ip link set va down
$ events
3: va@vb: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: vb@va: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
