#! mask sockets
# Options of events.
$ ip link set lo up
$ events script -qfc 'ss -tEnHO' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
UNCONN 0      0      127.0.0.1:80 0.0.0.0:*
$ events script -qfc 'ss -tEnem' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0          127.0.0.1:80        0.0.0.0:*    ino:N sk:N
	 rto:1000 mss:536 cwnd:10 lastsnd:N lastrcv:N lastack:N app_limited
$ events script -qfc 'ss -tEnpQ' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
State Local Address:Port Peer Address:PortProcess
UNCONN     127.0.0.1:80        0.0.0.0:*         ·
$ events script -qfc 'ss -E4n sport = 81' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ echo 'tcp6 a bind [::1]:81 listen 5 close' | sockets
$ echo 'tcp a bind 127.0.0.1:81 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
tcp   UNCONN 0      0          127.0.0.1:81        0.0.0.0:*  ·
$ events script -qfc 'ss -uEn --tos' /dev/null
$ echo 'udp a bind 127.0.0.1:81 close' | sockets
$ events 2>/dev/null | tr -d '\r'
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      -1         127.0.0.1:81        0.0.0.0:*  ·
$ events script -qfc 'ss -tE state listening' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      0          127.0.0.1:http      0.0.0.0:*  ·
$ events script -qfc 'ss -aE6' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ echo 'tcp6 a bind [::1]:81 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
tcp   UNCONN 0      0              [::1]:81              *:*  ·
