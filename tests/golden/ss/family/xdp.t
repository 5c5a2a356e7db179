#! mask sockets
# No XDP sockets.
$ ss --xdp | sort
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp -a | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
