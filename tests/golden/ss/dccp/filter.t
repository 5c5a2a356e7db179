#! mask sockets
#! needs vm
# Filters of DCCP sockets.
$ modprobe -a dccp_ipv4 dccp_ipv6 dccp_diag; ip link set lo up
$ sockets <<EOF
> dccp a bind 127.0.0.1:80 listen 3
> dccp c bind 127.0.0.1:22 listen 3
> dccp d bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept e
> EOF
$ ss -dan sport = 80 | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan dport 80 | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan src 127.0.0.1 | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan not src 127.0.0.1 | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan sport lt 50 | sort
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dan autobound | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dn state listening | sort
0      0          127.0.0.1:22        0.0.0.0:*  ·
0      0          127.0.0.1:80        0.0.0.0:*  ·
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -dn state established | sort
0      0          127.0.0.1:80      127.0.0.1:4000
Recv-Q Send-Q Local Address:Port Peer Address:Port
