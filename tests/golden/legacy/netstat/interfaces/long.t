$ echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6; echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
$ ip link add v0 address 02:00:00:00:00:01 type ifb
$ ip addr add 10.0.0.1/24 dev v0 label v0:7
$ ip link set v0 up
$ ip link set lo up
$ ip link add v1 address 02:00:00:00:00:02 type ifb
$ ip link set v1 multicast off arp off
$ netstat -ie
$ netstat -iae
$ netstat -iee
$ netstat -i --extend
