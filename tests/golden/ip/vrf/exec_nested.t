#! needs vm
$ ip link add red type vrf table 10
$ ip link add blue type vrf table 20
$ ip vrf exec red ip vrf exec blue ip vrf identify
blue
$ ip vrf exec red ip vrf exec blue grep 0:: /proc/self/cgroup
0::/vrf/blue
$ ip vrf exec red ip vrf exec red ip vrf identify
red
