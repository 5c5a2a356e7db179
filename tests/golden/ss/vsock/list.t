#! mask sockets
#! needs vm
#! alone
# Sockets between virtual machines and hosts.
$ modprobe -a vsock vsock_loopback vsock_diag
$ sockets <<EOF
> vsock a bind 1:77 listen 3
> vsock d bind 4294967295:1234 listen 2
> EOF
$ ss --vsock | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -l | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss -f vsock -a | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss -A vsock_stream -a | sort
LISTEN 0      0                  *:1234            *:*  ·
LISTEN 0      0                  1:77              *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock_dgram -a | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A vsock -l | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -an | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
