# Without a cgroup2 file system there is nowhere to go.
#! needs vm
$ umount -l /sys/fs/cgroup 2>/dev/null; ip link add red type vrf table 10
$ ip vrf exec red true
! mkdir failed for /sys/fs/cgroup/vrf: No such file or directory
! Failed to setup vrf cgroup2 directory
? 255
$ ip vrf pids red
$ ip vrf identify
$ ip vrf exec default true
! mkdir failed for /sys/fs/cgroup/vrf: No such file or directory
! Failed to setup vrf cgroup2 directory
? 255
