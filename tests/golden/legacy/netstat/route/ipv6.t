#! mask after " lo"
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:11
$ ip link set d0 up
$ ip -6 addr add fd00::1/64 dev d0 nodad
$ ip -6 route add default via fd00::2 dev d0 metric 7
$ netstat -r6n | sort
::/0                           ::                         !n   -1  1      0 lo
::/0                           fd00::2                    UG   7   1      0 d0
::1/128                        ::                         Un   0   2      0 lo
Destination                    Next Hop                   Flag Met Ref  Use If
Kernel IPv6 routing table
fd00::/64                      ::                         U    256 1      0 d0
fd00::1/128                    ::                         Un   0   2      0 d0
ff00::/8                       ::                         U    256 2      0 d0
$ netstat -r --inet6 -n | sort | head -3
::/0                           ::                         !n   -1  1      0 lo
::/0                           fd00::2                    UG   7   1      0 d0
::1/128                        ::                         Un   0   2      0 lo
$ netstat -rC6n
Kernel IPv6 routing cache
Destination                    Next Hop                   Flag Met Ref  Use If
$ netstat -rn46 | head -4
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
