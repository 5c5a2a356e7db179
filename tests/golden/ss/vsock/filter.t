#! mask sockets
#! needs vm
#! alone
# Addresses are not compared, and the port in a filter is less than every port.
$ modprobe -a vsock vsock_loopback vsock_diag
$ sockets <<EOF
> vsock a bind 1:77 listen 3
> vsock d bind 4294967295:1234 listen 2
> EOF
$ ss --vsock -a sport 77 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a sport ge 1000 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -a sport le 1000 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a src 1 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -a src 1:77 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a src 2 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -a autobound | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
$ ss --vsock -a not autobound | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -a src inet:0.0.0.0 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a 'sport le *' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --vsock -a dst vsock:1 | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -a src 'vsock:*' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
