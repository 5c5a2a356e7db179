#! needs vm
$ ip link add red type vrf table 10
$ ip vrf exec default ip vrf identify
$ ip vrf exec red ip vrf exec default ip vrf identify
$ ip vrf exec red ip vrf exec default grep 0:: /proc/self/cgroup
$ ip vrf exec default nocommand
$ ip vrf exec default
