$ ip link set lo up
$ ip -6 route add 2001:db8:aaaa:bbbb:cccc:dddd:eeee:f000/116 dev lo
$ ip -6 route add unreachable fd00:4::/64
$ ip -6 route add blackhole fd00:5::/64 metric 12345678
$ route -n6
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
2001:db8:aaaa:bbbb:cccc:dddd:eeee:f000/116 ::                         !n   1024 1      0 lo
fd00:4::/64                    ::                         !n   1024 2      0 lo
fd00:5::/64                    ::                         !n   12345678 1      0 lo
::/0                           ::                         !n   -1  1      0 lo
::1/128                        ::                         Un   0   2      0 lo
::/0                           ::                         !n   -1  1      0 lo
$ route -n6e
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
2001:db8:aaaa:bbbb:cccc:dddd:eeee:f000/116 ::                         !n   1024 1      0 lo
fd00:4::/64                    ::                         !n   1024 2      0 lo
fd00:5::/64                    ::                         !n   12345678 1      0 lo
::/0                           ::                         !n   -1  1      0 lo
::1/128                        ::                         Un   0   2      0 lo
::/0                           ::                         !n   -1  1      0 lo
$ route -6
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
2001:db8:aaaa:bbbb:cccc:dddd:eeee:f000/116 [::]                       !n   1024 1      0 lo
fd00:4::/64                    [::]                       !n   1024 2      0 lo
fd00:5::/64                    [::]                       !n   12345678 1      0 lo
[::]/0                         [::]                       !n   -1  1      0 lo
localhost/128                  [::]                       Un   0   2      0 lo
[::]/0                         [::]                       !n   -1  1      0 lo
