$ ip netns add a
$ setpriv --reuid 65534 --clear-groups ip netns
a
$ setpriv --reuid 65534 --clear-groups ip netns add b
! mount --make-shared /run/netns failed: Operation not permitted
? 1
$ setpriv --reuid 65534 --clear-groups ip netns add a
! mount --make-shared /run/netns failed: Operation not permitted
? 1
$ setpriv --reuid 65534 --clear-groups ip netns attach c $$
! mount --make-shared /run/netns failed: Operation not permitted
? 1
$ setpriv --reuid 65534 --clear-groups ip netns delete a
! Cannot remove namespace file "/run/netns/a": Permission denied
? 1
$ setpriv --reuid 65534 --clear-groups ip netns exec a true
! setting the network namespace "a" failed: Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups ip -n a link
! setting the network namespace "a" failed: Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups ip netns set a 1
! RTNETLINK answers: Operation not permitted
? 2
