# Networks are found in any case, by their other names too, before hosts of the same name.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ printf '10.0.0.77 both\n10.0.0.9 gw9\n' >>/etc/hosts
$ printf 'default 0.0.0.0\nboth 10.88.0.0\nnet9 10.89.0.0 alias1 ALIAS2\n' >/etc/networks
$ route add DEFAULT gw 10.0.0.9
$ route del Default
$ route add -net both netmask 255.255.0.0 gw gw9
$ route add -host both gw gw9
$ route add -net ALIAS1 netmask 255.255.0.0 gw gw9
$ route add -host alias2 gw gw9
$ route add 10.0.0.88 gw both
$ route add default gw DEFAULT
! route: DEFAULT: cannot use a NETWORK as gateway!
! Usage: …
? 3
$ route add default gw net9
! route: net9: cannot use a NETWORK as gateway!
! Usage: …
? 3
$ route add -net 10.7.0.0 netmask nosuch v0
! nosuch: Unknown host
? 6
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.0.0.77       10.0.0.9        255.255.255.255 UGH   0      0        0 v0
10.0.0.88       10.0.0.77       255.255.255.255 UGH   0      0        0 v0
10.88.0.0       10.0.0.9        255.255.0.0     UG    0      0        0 v0
10.89.0.0       10.0.0.9        255.255.255.255 UGH   0      0        0 v0
10.89.0.0       10.0.0.9        255.255.0.0     UG    0      0        0 v0
$ route
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
both            gw9             255.255.255.255 UGH   0      0        0 v0
10.0.0.88       both            255.255.255.255 UGH   0      0        0 v0
both            gw9             255.255.0.0     UG    0      0        0 v0
10.89.0.0       gw9             255.255.255.255 UGH   0      0        0 v0
net9            gw9             255.255.0.0     UG    0      0        0 v0
