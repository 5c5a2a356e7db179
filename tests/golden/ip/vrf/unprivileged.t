#! needs vm
$ ip link add red type vrf table 10
$ setpriv --reuid 65534 --clear-groups ip vrf show
Name              Table
-----------------------
red                 10
$ setpriv --reuid 65534 --clear-groups ip vrf identify
$ setpriv --reuid 65534 --clear-groups ip vrf pids red
$ ip vrf exec red true
$ setpriv --reuid 65534 --clear-groups ip vrf exec red true
! Failed to load BPF prog: 'Operation not permitted'
? 255
$ setpriv --reuid 65534 --clear-groups ip vrf exec default true
! Failed to open cgroups.procs file: Permission denied.
? 255
