$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v0 name w0
$ ip -br link show type veth
v1@w0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST>·
w0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
