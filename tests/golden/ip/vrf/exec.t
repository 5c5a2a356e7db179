#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip vrf exec red echo hello world
hello world
$ ip vrf exec red sh -c 'grep 0:: /proc/self/cgroup'
0::/vrf/red
$ ip vrf e red true
$ ls -d /sys/fs/cgroup/vrf/red
/sys/fs/cgroup/vrf/red
