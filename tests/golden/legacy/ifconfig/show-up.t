# Only what is up is shown; the aliases belong to it.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0:1 10.0.1.1/24
$ ifconfig
$ ifconfig -s
$ ifconfig -a
