# Anycast addresses of a router.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ events ip monitor acaddress
$ sysctl -qw net.ipv6.conf.i0.forwarding=1
$ ip addr add fd00::1/64 dev i0 nodad
$ sysctl -qw net.ipv6.conf.i0.forwarding=0
$ events
