$ ip link set lo up
$ route -6 add fd06::/64 mod dyn dev lo
$ ip -6 route show
fd06::/64 dev lo metric 1 pref medium
$ route -6n
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref  Use If
fd06::/64                      ::                         !n   1   1      0 lo
::/0                           ::                         !n   -1  1      0 lo
::1/128                        ::                         Un   0   2      0 lo
::/0                           ::                         !n   -1  1      0 lo
