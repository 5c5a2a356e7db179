#! needs vm
$ ip link add red type vrf table 10
$ setpriv --reuid 65534 --clear-groups ip vrf show
$ setpriv --reuid 65534 --clear-groups ip vrf identify
$ setpriv --reuid 65534 --clear-groups ip vrf pids red
$ setpriv --reuid 65534 --clear-groups ip vrf exec red true
$ setpriv --reuid 65534 --clear-groups ip vrf exec default true
