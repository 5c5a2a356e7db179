$ ip netns add a
$ ip netns set a 3
$ setpriv --reuid 65534 --clear-groups ip netns list
a (id: 3)
$ setpriv --reuid 65534 --clear-groups ip netns list-id
nsid 3 (iproute2 netns name: a)
$ setpriv --reuid 65534 --clear-groups ip netns identify
␤
$ setpriv --reuid 65534 --clear-groups ip netns pids a
$ chmod 700 /run/netns
$ setpriv --reuid 65534 --clear-groups ip netns list
$ setpriv --reuid 65534 --clear-groups ip netns identify
! Failed to open directory /run/netns:Permission denied
? 1
$ setpriv --reuid 65534 --clear-groups ip netns add x
! Cannot open netns runtime directory "/run/netns": Permission denied
? 1
