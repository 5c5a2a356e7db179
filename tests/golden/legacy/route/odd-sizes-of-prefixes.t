# Prefix lengths that no machine word holds.
$ ip link add d0 type veth peer name d1; ip link set d0 up; ip link set d1 up
$ for n in -1 64 99999999999999999999 -99999999999999999999 4294967296 4294967328; do route add -net 10.0.0.0/$n dev d0 >out 2>&1; echo "$n: $?"; ip route; ip route flush dev d0; ifconfig d0 10.0.0.1/$n >out 2>&1; echo "$n: $?"; ip -4 addr show d0 | grep -w inet; ip addr flush dev d0; done
-1: 0
10.0.0.0/31 dev d0 scope link·
-1: 0
    inet 10.0.0.1/31 brd 10.255.255.255 scope global d0
64: 7
64: 0
    inet 10.0.0.1/0 brd 255.255.255.255 scope global d0
99999999999999999999: 0
10.0.0.0/31 dev d0 scope link·
99999999999999999999: 0
    inet 10.0.0.1/31 brd 10.255.255.255 scope global d0
-99999999999999999999: 0
10.0.0.0/31 dev d0 scope link·
-99999999999999999999: 0
    inet 10.0.0.1/31 brd 10.255.255.255 scope global d0
4294967296: 7
4294967296: 0
    inet 10.0.0.1/0 brd 255.255.255.255 scope global d0
4294967328: 7
4294967328: 0
    inet 10.0.0.1/0 brd 255.255.255.255 scope global d0
# What stderr is shows.
$ route -A netrom 2>&1 | cat
/proc/net/nr_nodes: No such file or directory
/proc/net/nr_neigh: Invalid argument
NET/ROM not configured in this system.
$ route -A netrom 2<>f; cat f
NET/ROM not configured in this system.
/proc/net/nr_nodes: No such file or directory
/proc/net/nr_neigh: No such file or directory
