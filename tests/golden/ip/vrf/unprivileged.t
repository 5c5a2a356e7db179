#! needs vm
$ ip link add red type vrf table 10
$ setpriv --reuid 65534 --clear-groups ip vrf show
Name              Table
-----------------------
red                 10
$ setpriv --reuid 65534 --clear-groups ip vrf identify
$ setpriv --reuid 65534 --clear-groups ip vrf pids red
$ setpriv --reuid 65534 --clear-groups ip vrf exec red true
! mkdir failed for /sys/fs/cgroup/vrf: Permission denied
! Failed to setup vrf cgroup2 directory
? 255
$ setpriv --reuid 65534 --clear-groups ip vrf exec default true
! mkdir failed for /sys/fs/cgroup/vrf: Permission denied
! Failed to setup vrf cgroup2 directory
? 255
