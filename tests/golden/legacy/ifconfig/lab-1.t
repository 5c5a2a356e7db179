$ ip link add sunldveth01 address 02:00:00:00:00:01 type ifb
$ ip link set sunldveth01 addrgenmode none
$ ifconfig sunldveth01 100.2.96.2/16 up
$ ip addr show sunldveth01
$ ifconfig sunldveth01
