$ ip link add eth0 address 02:00:00:00:00:01 type ifb
$ ip link add eth1 address 02:00:00:00:00:02 type ifb
$ ifconfig eth0 192.168.1.200/24
$ ifconfig eth1 192.168.1.1/24
$ route add default gw 192.168.1.1
$ route -n
