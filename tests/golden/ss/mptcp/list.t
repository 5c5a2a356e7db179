#! needs qemu
#! mask sockets
#! mask after TCP:
#! mask after closed
# Multipath TCP connections, and their subflows.
$ ip link set lo up
$ sockets <<EOF
> mptcp a bind 127.0.0.1:80 listen 5
> mptcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> mptcp6 d bind [::1]:443 listen 7
> mptcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> e shutdown 1
> tcp g bind 127.0.0.1:4002 connect 127.0.0.1:80
> mptcp h bind 127.0.0.1:90
> EOF
$ ss -M | sort
CLOSE-WAIT 0      0              [::1]:https        [::1]:4001·
ESTAB      0      0          127.0.0.1:4000     127.0.0.1:http·
ESTAB      1060   0          127.0.0.1:http     127.0.0.1:4000·
FIN-WAIT-2 0      0              [::1]:4001         [::1]:https
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
$ ss -Ma | sort
CLOSE-WAIT 0      0              [::1]:https        [::1]:4001·
ESTAB      0      0          127.0.0.1:4000     127.0.0.1:http·
ESTAB      1060   0          127.0.0.1:http     127.0.0.1:4000·
FIN-WAIT-2 0      0              [::1]:4001         [::1]:https
LISTEN     0      7              [::1]:https            *:*   ·
LISTEN     1      5          127.0.0.1:http       0.0.0.0:*   ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
$ ss -Man | sort
CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      7              [::1]:443             *:*  ·
LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mln | sort
LISTEN 0      7              [::1]:443             *:*  ·
LISTEN 1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -M4an | sort
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  1060   0          127.0.0.1:80      127.0.0.1:4000
LISTEN 1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -M6an | sort
CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      7              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -ManH | sort
CLOSE-WAIT 0      0          [::1]:443      [::1]:4001
ESTAB      0      0      127.0.0.1:4000 127.0.0.1:80 ·
ESTAB      1060   0      127.0.0.1:80   127.0.0.1:4000
FIN-WAIT-2 0      0          [::1]:4001     [::1]:443·
LISTEN     0      7          [::1]:443          *:*  ·
LISTEN     1      5      127.0.0.1:80     0.0.0.0:*  ·
$ ss -ManQ | sort
CLOSE-WAIT         [::1]:443         [::1]:4001
ESTAB          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2         [::1]:4001        [::1]:443·
LISTEN             [::1]:443             *:*  ·
LISTEN         127.0.0.1:80        0.0.0.0:*  ·
State Local Address:Port Peer Address:Port
$ ss -ManO | sort
CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      7              [::1]:443             *:*  ·
LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan | sort
ESTAB  0      0              [::1]:4001        [::1]:443·
ESTAB  0      0              [::1]:443         [::1]:4001
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  0      0          127.0.0.1:4002    127.0.0.1:80 ·
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4002
LISTEN 0      7              [::1]:443          [::]:*  ·
LISTEN 1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0          127.0.0.1:90        0.0.0.0:*  ·
$ ss -tMan | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
mptcp CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
mptcp ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
mptcp ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
mptcp FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
mptcp LISTEN     0      7              [::1]:443             *:*  ·
mptcp LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   ESTAB      0      0              [::1]:4001        [::1]:443·
tcp   ESTAB      0      0              [::1]:443         [::1]:4001
tcp   ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:4002    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4000
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4002
tcp   LISTEN     0      7              [::1]:443          [::]:*  ·
tcp   LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   UNCONN     0      0          127.0.0.1:90        0.0.0.0:*  ·
$ ss -A mptcp -an | sort
CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      7              [::1]:443             *:*  ·
LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A mptcp,tcp -an | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
mptcp CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
mptcp ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
mptcp ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
mptcp FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
mptcp LISTEN     0      7              [::1]:443             *:*  ·
mptcp LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   ESTAB      0      0              [::1]:4001        [::1]:443·
tcp   ESTAB      0      0              [::1]:443         [::1]:4001
tcp   ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:4002    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4000
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4002
tcp   LISTEN     0      7              [::1]:443          [::]:*  ·
tcp   LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   UNCONN     0      0          127.0.0.1:90        0.0.0.0:*  ·
$ ss -A inet -an | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
mptcp CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
mptcp ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
mptcp ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
mptcp FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
mptcp LISTEN     0      7              [::1]:443             *:*  ·
mptcp LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   ESTAB      0      0              [::1]:4001        [::1]:443·
tcp   ESTAB      0      0              [::1]:443         [::1]:4001
tcp   ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:4002    127.0.0.1:80 ·
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4000
tcp   ESTAB      0      0          127.0.0.1:80      127.0.0.1:4002
tcp   LISTEN     0      7              [::1]:443          [::]:*  ·
tcp   LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
tcp   UNCONN     0      0          127.0.0.1:90        0.0.0.0:*  ·
$ ss --mptcp -an | sort
CLOSE-WAIT 0      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      1060   0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      7              [::1]:443             *:*  ·
LISTEN     1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -f inet -M -an | sort
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  1060   0          127.0.0.1:80      127.0.0.1:4000
LISTEN 1      5          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Mas4 | grep -v Total | sort
␤
␤
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:http
ESTAB  1060   0          127.0.0.1:http    127.0.0.1:4000
FRAG	  0         0         0       ·
INET	  8         5         3       ·
LISTEN 1      5          127.0.0.1:http      0.0.0.0:*  ·
RAW	  0         0         0       ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
TCP	  8         5         3       ·
TCP:N (estab 6, closedN, orphaned 0, timewait 0)
UDP	  0         0         0       ·
