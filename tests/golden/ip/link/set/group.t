$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 group 5
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -j link show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"5","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}]
$ ip link set v0 group nope
! Error: argument "nope" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group -1
! Error: argument "-1" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 group default
$ ip -br link show group default
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
