# With -echo the kernel tells what it made of the request.
$ ip -echo link add b0 address 02:00:00:00:00:05 type bridge
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:05 brd ff:ff:ff:ff:ff:ff
$ ip -echo link set b0 mtu 1400
$ ip -echo -j link set b0 mtu 1300
[{}]
$ ip -echo link del b0
Deleted 2: b0: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:05 brd ff:ff:ff:ff:ff:ff
$ ip -echo link del b0
! Cannot find device "b0"
? 1
$ ip -echo -j link add b0 address 02:00:00:00:00:05 type bridge
[{"ifindex":3,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","link_type":"ether","address":"02:00:00:00:00:05","broadcast":"ff:ff:ff:ff:ff:ff"}]
