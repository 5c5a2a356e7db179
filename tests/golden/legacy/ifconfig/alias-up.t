# An alias does not bring its device up.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:a 10.0.0.1/24 up
$ ip -br addr show v0
v0               DOWN           10.0.0.1/24·
