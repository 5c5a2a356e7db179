#! needs vm
$ ip link add red type vrf table 10
$ ip vrf exec default ip vrf identify
$ ip vrf exec red ip vrf exec default ip vrf identify
$ ip vrf exec red ip vrf exec default grep 0:: /proc/self/cgroup
0::/vrf
$ ip vrf exec default nocommand
! exec of "nocommand" failed: No such file or directory
? 1
$ ip vrf exec default
! No command specified
? 1
