$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip link set lo up
$ ip route add fd01::/64 via fd00::2
$ ip route get fd01::1
fd01::1 from :: via fd00::2 dev d0 src fd00::1 metric 1024 pref medium
$ ip route get ::1
local ::1 from :: dev lo table local proto kernel src ::1 metric 0 pref medium
$ ip route get fd00::1
local fd00::1 from :: dev lo table local proto kernel src fd00::1 metric 0 pref medium
$ ip route get ff02::1 dev d0
multicast ff02::1 from :: dev d0 table local proto kernel src fd00::1 metric 256 pref medium
$ ip -j -d route get fd01::1
[{"type":"unicast","dst":"fd01::1","from":"::","gateway":"fd00::2","dev":"d0","table":"main","protocol":"boot","scope":"global","prefsrc":"fd00::1","metric":1024,"flags":[],"pref":"medium"}]
$ ip route get fd01::1 flowlabel 3
! Error: Unknown attribute type.
? 2
$ ip route get fd01::1 from fd00::1
fd01::1 from fd00::1 via fd00::2 dev d0 src fd00::1 metric 1024 pref medium
$ ip -6 route get fd01::1/64
fd01::1 from :: via fd00::2 dev d0 src fd00::1 metric 1024 pref medium
! Warning: /64 as prefix is invalid, only /128 (or none) is supported.
