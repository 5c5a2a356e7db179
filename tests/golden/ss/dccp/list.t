#! mask sockets
#! needs vm
# DCCP sockets.
$ modprobe -a dccp_ipv4 dccp_ipv6 dccp_diag; ip link set lo up
$ sockets <<EOF
> dccp a bind 127.0.0.1:80 listen 3
> dccp c bind 127.0.0.1:22 listen 3
> dccp d bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept e
> EOF
$ ss -d | sort
ESTAB 0      0          127.0.0.1:http    127.0.0.1:4000
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -da | sort
ESTAB  0      0          127.0.0.1:http    127.0.0.1:4000
LISTEN 0      0          127.0.0.1:http      0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:ssh       0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dl | sort
LISTEN 0      0          127.0.0.1:http      0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:ssh       0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --dccp -an | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A dccp -an | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -4dan | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -6dan | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
