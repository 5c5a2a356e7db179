# What is told is what was asked for last.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up
$ echo 'hosts: files dns' >/etc/nsswitch.conf
$ route add -host nosuch dev v0
! nosuch: Unknown host
? 6
$ route add -net nosuch netmask 255.0.0.0 dev v0
! nosuch: Host name lookup failure
? 6
$ route add -net loopback netmask 255.0.0.0 dev v0
$ route add default gw nosuch
! nosuch: Unknown host
? 6
$ route -6 add nosuch dev v0
! getaddrinfo: nosuch: -3
! nosuch: Host name lookup failure
? 1
$ rm /etc/networks
$ route add -host nosuch dev v0
! nosuch: Host name lookup failure
? 6
$ route add -net nosuch netmask 255.0.0.0 dev v0
! nosuch: Host name lookup failure
? 6
$ route
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
127.0.0.0       0.0.0.0         255.0.0.0       U     0      0        0 v0
