# In a named namespace the group lies below its name.
#! needs vm
$ ip netns add a
$ ip -n a link add red type vrf table 10
$ ip netns exec a mount -t cgroup2 none /sys/fs/cgroup
$ ip netns exec a ip vrf exec red true
$ ip -n a vrf exec red grep 0:: /proc/self/cgroup
$ ip -n a vrf show
$ ip vrf show
$ ip -n a vrf exec red ip vrf identify
