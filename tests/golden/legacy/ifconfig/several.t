# A failure does not end the line; the code tells of it.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 mtu 1 10.0.0.1/24 txqueuelen 9 up
$ ip addr show v0
$ ifconfig nope 10.0.0.1/24 mtu 1400 up
$ ifconfig nope up mtu 1400
$ ifconfig nope mtu 1400 up
$ ifconfig nope netmask 255.0.0.0 up
