$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 up
$ ip -br link show v0
v0               UNKNOWN        02:00:00:00:00:10 <BROADCAST,NOARP,UP,LOWER_UP>·
$ ifconfig v0 down
$ ip -br link show v0
v0               DOWN           02:00:00:00:00:10 <BROADCAST,NOARP>·
$ ifconfig v0 up down up
$ ip -br link show v0
v0               UNKNOWN        02:00:00:00:00:10 <BROADCAST,NOARP,UP,LOWER_UP>·
