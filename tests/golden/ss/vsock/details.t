#! mask sockets
#! needs vm
#! alone
# The process; other details are not shown.
$ modprobe -a vsock vsock_loopback vsock_diag
$ sockets <<EOF
> vsock a bind 1:77 listen 3
> vsock d bind 4294967295:1234 listen 2
> EOF
$ ss --vsock -ap | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess ·
v_str LISTEN 0      0                  *:1234            *:*    users:(("sockets",pid=N,fd=4))
v_str LISTEN 0      0                  1:77              *:*    users:(("sockets",pid=N,fd=3))
$ ss --vsock -ae | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -am | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
$ ss --vsock -aH | sort
v_str LISTEN 0      0      *:1234 *:*
v_str LISTEN 0      0      1:77   *:*
$ ss --vsock -aQ | sort
Netid State Local Address:Port Peer Address:Port
v_str LISTEN             *:1234            *:*  ·
v_str LISTEN             1:77              *:*  ·
$ ss --vsock -ta | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
v_str LISTEN 0      0                  *:1234            *:*  ·
v_str LISTEN 0      0                  1:77              *:*  ·
