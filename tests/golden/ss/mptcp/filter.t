#! needs qemu
#! mask sockets
# Filters of Multipath TCP sockets, -K, and events.
$ ip link set lo up
$ sockets <<EOF
> mptcp a bind 127.0.0.1:80 listen 5
> mptcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> mptcp6 d bind [::1]:443 listen 7
> mptcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> EOF
$ ss -Man sport = 80 | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man sport = 4000
State Recv-Q Send-Q Local Address:Port Peer Address:Port
ESTAB 0      0          127.0.0.1:4000    127.0.0.1:80 ·
$ ss -Man dport = 80
State Recv-Q Send-Q Local Address:Port Peer Address:Port
ESTAB 0      0          127.0.0.1:4000    127.0.0.1:80 ·
$ ss -Man sport gt 100 | sort
ESTAB  0      0              [::1]:4001        [::1]:443·
ESTAB  0      0              [::1]:443         [::1]:4001
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
LISTEN 0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man src 127.0.0.1 | sort
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man src ::1 | sort
! Error: an inet prefix is expected rather than ":".
! Cannot parse dst/src address.
$ ss -Man dst 127.0.0.1:80
State Recv-Q Send-Q Local Address:Port Peer Address:Port
ESTAB 0      0          127.0.0.1:4000    127.0.0.1:80 ·
$ ss -Man dev lo | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man not sport = 80 | sort
ESTAB  0      0              [::1]:4001        [::1]:443·
ESTAB  0      0              [::1]:443         [::1]:4001
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
LISTEN 0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mn state listening | sort
0      5          127.0.0.1:80        0.0.0.0:*  ·
0      7              [::1]:443             *:*  ·
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mn state established | sort
0      0              [::1]:4001        [::1]:443·
0      0              [::1]:443         [::1]:4001
0      0          127.0.0.1:4000    127.0.0.1:80 ·
0      0          127.0.0.1:80      127.0.0.1:4000
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mn state close-wait | sort
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mn exclude established | sort
LISTEN 0      5          127.0.0.1:80        0.0.0.0:*  ·
LISTEN 0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man autobound | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man fwmark = 0 | sort
ESTAB  0      0              [::1]:4001        [::1]:443·
ESTAB  0      0              [::1]:443         [::1]:4001
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      5          127.0.0.1:80        0.0.0.0:*  ·
LISTEN 0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -MK dport = 80
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Man | sort
ESTAB  0      0              [::1]:4001        [::1]:443·
ESTAB  0      0              [::1]:443         [::1]:4001
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      5          127.0.0.1:80        0.0.0.0:*  ·
LISTEN 0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -ME
? 255
