$ route -6n
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
::/0                           ::                         !n   -1  1      0 lo
::/0                           ::                         !n   -1  1      0 lo
$ route -6
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
[::]/0                         [::]                       !n   -1  1      0 lo
[::]/0                         [::]                       !n   -1  1      0 lo
$ ip link set lo up
$ ip route add fd00:1::/64 dev lo
$ ip -6 route add fd00:2::/64 dev lo metric 5
$ ip -6 route add fd00:3::1 dev lo
$ route -6n
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
fd00:1::/64                    ::                         !n   1024 2      0 lo
fd00:2::/64                    ::                         !n   5   2      0 lo
fd00:3::1/128                  ::                         !n   1024 1      0 lo
::/0                           ::                         !n   -1  1      0 lo
::1/128                        ::                         Un   0   2      0 lo
::/0                           ::                         !n   -1  1      0 lo
$ route -n -A inet6
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
fd00:1::/64                    ::                         !n   1024 2      0 lo
fd00:2::/64                    ::                         !n   5   2      0 lo
fd00:3::1/128                  ::                         !n   1024 1      0 lo
::/0                           ::                         !n   -1  1      0 lo
::1/128                        ::                         Un   0   2      0 lo
::/0                           ::                         !n   -1  1      0 lo
$ route -6
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
fd00:1::/64                    [::]                       !n   1024 2      0 lo
fd00:2::/64                    [::]                       !n   5   2      0 lo
fd00:3::1/128                  [::]                       !n   1024 1      0 lo
[::]/0                         [::]                       !n   -1  1      0 lo
localhost/128                  [::]                       Un   0   2      0 lo
[::]/0                         [::]                       !n   -1  1      0 lo
