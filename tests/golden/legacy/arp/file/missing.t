$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -f
! arp: cannot open etherfile /etc/ethers !
? 255
$ arp -f nofile
! arp: cannot open etherfile nofile !
? 255
$ arp -f nofile extra
! arp: cannot open etherfile nofile !
? 255
$ arp -f /tmp
$ arp -vf nofile
! arp: cannot open etherfile nofile !
? 255
$ arp -H foo -f nofile
! arp: foo: unknown hardware type.
? 255
$ printf "" >f
$ arp -f f
$ printf "\n\n" >f
$ arp -vf f
! >>·
! >>·
$ chmod 600 f
$ chmod 755 /tmp
$ setpriv --reuid 65534 --clear-groups arp -f f
! arp: cannot open etherfile f !
? 255
$ arp -d -f nofile
! arp: cannot open etherfile nofile !
? 255
$ arp -f -d 10.0.0.7
No ARP entry for 10.0.0.7
? 255
