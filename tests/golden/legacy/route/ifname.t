# A name is cut after 15 bytes.
$ ip link add abcdefghijklmno address 02:00:00:00:00:01 type dummy
$ ip link set abcdefghijklmno up
$ ip -6 addr flush dev abcdefghijklmno
$ route add -net 10.1.0.0/16 dev "$(printf '\377\377\377\377\377')"
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev é
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev abcdefghijklmnop
$ route add -net 10.1.0.0/16 dev abcdefghijklmné
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev ''
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev 'a b'
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev a/b
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 dev .
! SIOCADDRT: No such device
? 7
$ route add -net 10.2.0.0/16 abcdefghijklmnop
$ route add -net 10.3.0.0/16 dev abcdefghijklmno:1
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdefghijklmno
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdefghijklmno
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdefghijklmno
$ route -n -ee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdef   0     0      0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdef   0     0      0
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 abcdef   0     0      0
$ route del -net 10.1.0.0/16 dev abcdefghijklmnop
$ route del -net 10.2.0.0/16 dev "$(printf '\377\377\377\377\377')"
! SIOCDELRT: No such device
? 7
$ route -n -e
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
10.2.0.0        0.0.0.0         255.255.0.0     U         0 0          0 abcdefghijklmno
10.3.0.0        0.0.0.0         255.255.0.0     U         0 0          0 abcdefghijklmno
