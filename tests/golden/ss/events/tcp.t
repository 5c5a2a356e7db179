#! mask sockets
# Events of sockets that end. ss writes them at once to a terminal only.
$ ip link set lo up
$ events script -qfc 'ss -E' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ echo 'tcp6 a bind [::1]:443 listen 5 close' | sockets
$ echo 'udp a bind 127.0.0.1:123 close' | sockets
$ echo 'udp a bind 127.0.0.1:80 close' | sockets
$ echo 'udp6 a bind [::1]:53 close' | sockets
$ echo 'raw=1 a close' | sockets
$ echo 'udp a close' | sockets
$ events 2>/dev/null | tr -d '\r'
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
tcp   UNCONN 0      0          127.0.0.1:http      0.0.0.0:*  ·
tcp   UNCONN 0      0              [::1]:https            *:*  ·
udp   UNCONN 0      -1         127.0.0.1:123        0.0.0.0:*  ·
udp   UNCONN 0      -1         127.0.0.1:http       0.0.0.0:*  ·
udp   UNCONN 0      -1             [::1]:domain            *:*  ·
udp   UNCONN 0      -1           0.0.0.0:*           0.0.0.0:*  ·
$ events script -qfc 'ss -tEn' /dev/null
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ echo 'udp a bind 127.0.0.1:123 close' | sockets
$ echo 'tcp6 a bind [::1]:443 listen 5 close' | sockets
$ events 2>/dev/null | tr -d '\r'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0          127.0.0.1:80        0.0.0.0:*  ·
UNCONN 0      0              [::1]:443             *:*  ·
$ events script -qfc 'ss -uE' /dev/null
$ echo 'udp a bind 127.0.0.1:123 close' | sockets
$ echo 'tcp a bind 127.0.0.1:80 listen 5 close' | sockets
$ echo 'udp a bind 127.0.0.1:80 close' | sockets
$ events 2>/dev/null | tr -d '\r'
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      -1         127.0.0.1:123       0.0.0.0:*  ·
0      -1         127.0.0.1:http      0.0.0.0:*  ·
