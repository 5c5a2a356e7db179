$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST>·
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -br link show v0
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -br -s -d link show v0
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -br -o link show v0
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -br link show nope
! Device "nope" does not exist.
? 1
