# Without a device `group` says which devices are meant.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 group 3
$ ip link set group 3 up
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST>·
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip link set group 77 up
$ ip link set group nope up
! Error: argument "nope" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set group default mtu 1400
$ ip -br link show up
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
