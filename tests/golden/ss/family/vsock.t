#! mask sockets
# No vsock sockets.
$ ss --vsock | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -l | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock_stream -a | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
