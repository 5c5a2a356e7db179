# A minus at the end of the name leaves the device down.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:a- 10.0.0.1/24
$ ip addr show v0
