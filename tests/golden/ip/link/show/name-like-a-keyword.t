# A device called as a keyword needs `dev`.
$ ip link add up type bridge
$ ip link add dev up address 02:00:00:00:00:01 type bridge
$ ip link show dev up
3: up: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set dev up up
$ ip link set up up
! Not enough information: "dev" argument is required.
? 255
$ ip -br link show dev up
up               DOWN           02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP>·
