# Names of hosts, where somebody knows them; the others stay addresses.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 192.0.2.7/24 dev d0
$ ip route add 10.1.0.0/16 via 192.0.2.1
$ ip route add 192.0.2.1 dev d1
$ ip -r route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via router.example dev d0·
192.0.2.0/24 dev d0 proto kernel scope link src 192.0.2.7·
router.example dev d1 scope link·
$ ip -r -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","gateway":"router.example","dev":"d0","flags":[]}]
$ ip -r route get 10.1.0.1
10.1.0.1 via router.example dev d0 src 192.0.2.7 uid 0·
    cache·
