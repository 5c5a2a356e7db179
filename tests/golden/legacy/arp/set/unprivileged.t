$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ setpriv --reuid 65534 --clear-groups arp -s 10.0.0.2 02:00:00:00:00:02
! SIOCSARP: Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups arp -s 10.99.0.2 02:00:00:00:00:02
! SIOCSARP: Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups arp -Ds 10.0.0.2 v0 pub
! SIOCSARP: Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups arp -Ds 10.0.0.2 v9 pub
! arp: cant get HW-Address for `v9': No such device.
? 255
$ setpriv --reuid 65534 --clear-groups arp -d 10.0.0.2
! SIOCDARP(dontpub): Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups arp -d 10.0.0.2 pub
! SIOCDARP(pub): Operation not permitted
? 255
$ setpriv --reuid 65534 --clear-groups arp -s 10.0.0.2
! arp: need hardware address
? 255
$ setpriv --reuid 65534 --clear-groups arp -s 10.0.0.2 zz
! arp: invalid hardware address
? 255
