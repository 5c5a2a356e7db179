$ echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6; echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
$ ip link set lo up
$ ip link add v0 address 02:00:00:00:00:01 type ifb
$ ip link set v0 up
$ ip link add a-longer-name12 address 02:00:00:00:00:02 type ifb
$ ip link set a-longer-name12 up
$ netstat -g
$ netstat -gn
$ netstat --groups
$ netstat -ga
$ netstat -gv
$ netstat -ge
$ netstat -gp
$ netstat -gW
