# Ports are let go with the bridge.
$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl delbr br0
$ ip -br link show v0
v0@v1            DOWN           02:00:00:00:00:10 <BROADCAST,MULTICAST,M-DOWN>·
$ brctl delbr
Incorrect number of arguments for command
Usage: …
? 1
