# `ip netns exec` goes back to no vrf first.
#! needs vm
$ ip link add red type vrf table 10
$ ip netns add a
$ ip vrf exec red ip netns exec a grep 0:: /proc/self/cgroup
0::/vrf
$ ip vrf exec red ip -n a netns identify
a
$ ip vrf exec red ip netns exec a ip vrf identify
