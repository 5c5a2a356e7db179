# -c repeats the list every second.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip route add default via 10.0.0.254
$ ip route add 192.168.0.0/16 via 10.0.0.2 metric 5 window 1000 advmss 1400 rtt 80ms
$ ip route add unreachable 10.9.0.0/16
$ ip route add 192.0.2.1 dev v0
$ timeout 2.5 netstat -rnc | grep -c Kernel
3
