# Without -host a network of that name comes first.
$ printf 'localhost 127.0.0.0\nboth 12.0.0.0\n' >/etc/networks
$ echo '10.9.9.9 both' >/etc/hosts
$ ip link set lo up
$ route add both lo
! SIOCADDRT: Invalid argument
? 7
$ route add both netmask 255.0.0.0 lo
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
12.0.0.0        0.0.0.0         255.0.0.0       U     0      0        0 lo
$ route add -host both lo
$ route del both netmask 255.0.0.0
$ route add -net both netmask 255.0.0.0 lo
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.9.9.9        0.0.0.0         255.255.255.255 UH    0      0        0 lo
12.0.0.0        0.0.0.0         255.0.0.0       U     0      0        0 lo
$ echo 'hosts: files dns' >/etc/nsswitch.conf
$ route add mod
! mod: Host name lookup failure
? 6
$ route add -host mod lo
! mod: Unknown host
? 6
