$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.5.0.1/24 dev d1
$ sysctl -qw net.ipv4.ip_forward=1
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route get 10.1.0.1 from 10.5.0.9 iif d1
10.1.0.1 from 10.5.0.9 via 10.0.0.2 dev d0·
    cache iif d1·
$ ip route get 10.5.0.1 from 10.5.0.9 iif d1
local 10.5.0.1 from 10.5.0.9 dev lo·
    cache <local> iif d1·
$ ip route get 10.1.0.1 from 10.7.0.9 iif nosuch
! Cannot find device "nosuch"
? 1
$ ip -j route get 10.1.0.1 from 10.5.0.9 iif d1
[{"dst":"10.1.0.1","from":"10.5.0.9","gateway":"10.0.0.2","dev":"d0","flags":[],"cache":[],"iif":"d1"}]
