#! mask sockets
# Another namespace.
$ ip netns add n | sort
$ ip netns exec n ip link set lo up | sort
$ ss -tan -N n | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -N n -u | sort
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --net=n -x | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -N m -t
! Cannot open network namespace "m": No such file or directory
? 1
