#! mask sockets
# PROC_ROOT names another /proc.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> tcp6 d bind [::1]:443 listen 7
> tcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> e shutdown 1
> EOF
$ mkdir -p p/net; for f in tcp tcp6 udp raw unix packet netlink sockstat sockstat6 snmp; do cat /proc/net/$f >p/net/$f; done | sort
$ PROC_ROOT=p ss -tan | sort
CLOSE-WAIT 1      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      100    0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      0              [::1]:443             *:*  ·
LISTEN     0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=p ss -tn | sort
CLOSE-WAIT 1      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      100    0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=p ss -tln | sort
LISTEN 0      0              [::1]:443             *:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=p ss -tan sport = 80 | sort
ESTAB  100    0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=p ss -tano | sort
CLOSE-WAIT 1      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      100    0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      0              [::1]:443             *:*  ·
LISTEN     0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_NET_TCP=p/net/tcp ss -tan4 | sort
ESTAB  0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB  100    0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=/nonexist ss -tan | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ PROC_ROOT=/nonexist ss -s
Total: 0
TCP:   0 (estab 0, closed 0, orphaned 0, timewait 0)
␤
Transport Total     IP        IPv6
RAW	  0         0         0       ·
UDP	  0         0         0       ·
TCP	  0         0         0       ·
INET	  0         0         0       ·
FRAG	  0         0         0       ·
␤
! ss: get_sockstat: No such file or directory
! ss: get_snmpstat: No such file or directory
