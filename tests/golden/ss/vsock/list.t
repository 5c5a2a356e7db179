#! mask sockets
#! needs vm
# Sockets between virtual machines and hosts.
$ modprobe -a vsock vsock_loopback vsock_diag
$ sockets <<EOF
> vsock a bind 1:77 listen 3
> vsock d bind 4294967295:1234 listen 2
> EOF
! sockets: bind: Address already in use in: vsock a bind 1:77 listen 3
? 98
$ ss --vsock | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -l | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -f vsock -a | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock_stream -a | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock_dgram -a | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock -l | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -an | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
