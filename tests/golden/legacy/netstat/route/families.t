$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip route add default via 10.0.0.254
$ ip route add 192.168.0.0/16 via 10.0.0.2 metric 5 window 1000 advmss 1400 rtt 80ms
$ ip route add unreachable 10.9.0.0/16
$ ip route add 192.0.2.1 dev v0
$ netstat -rn -A inet
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rn4
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rn --inet
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rn --ip
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ sysctl -qw net.ipv6.conf.v0.disable_ipv6=1 net.ipv6.conf.lo.disable_ipv6=1 2>/dev/null
$ netstat -rnx
! No routing for address family `unix'.
? 3
$ netstat -rn --ax25
AX.25 not configured in this system.
! /proc/net/ax25_route: No such file or directory
? 1
$ netstat -rn -A netrom
NET/ROM not configured in this system.
! /proc/net/nr_nodes: No such file or directory
! /proc/net/nr_neigh: No such file or directory
? 1
$ netstat -rn -A ipx
IPX routing not in file /proc/net/ipx/route or /proc/net/ipx_route found.
! No such file or directory
? 1
$ netstat -rn -A ddp
! Error opening /proc/net/atalk_route: No such file or directory
! DDP (AppleTalk) not configured on this system.
? 1
$ netstat -rn -A rose
! /proc/net/rose_nodes: No such file or directory
! ROSE not configured in this system.
? 1
$ netstat -rn -A x25
X.25 not configured in this system.
? 1
$ netstat -rn --bluetooth
! Address family `bluetooth' not supported.
? 3
$ netstat -rn -A econet
! No routing for address family `ec'.
? 3
$ netstat -rn -A ash
! No routing for address family `ash'.
? 3
