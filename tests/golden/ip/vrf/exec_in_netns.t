# In a named namespace the group lies below its name.
#! needs vm
$ ip netns add a
$ ip -n a link add red type vrf table 10
$ ip netns exec a mount -t cgroup2 none /sys/fs/cgroup
$ ip netns exec a ip vrf exec red true
! mkdir failed for /sys/fs/cgroup/a-ns: No such file or directory
! Failed to setup vrf cgroup2 directory
? 255
$ ip -n a vrf exec red grep 0:: /proc/self/cgroup
! mkdir failed for /sys/fs/cgroup/a-ns: No such file or directory
! Failed to setup vrf cgroup2 directory
? 255
$ ip -n a vrf show
Name              Table
-----------------------
red                 10
$ ip vrf show
Name              Table
-----------------------
No VRF has been configured
$ ip -n a vrf exec red ip vrf identify
! mkdir failed for /sys/fs/cgroup/a-ns: No such file or directory
! Failed to setup vrf cgroup2 directory
? 255
