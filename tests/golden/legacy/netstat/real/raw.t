#! needs vm
$ ip link set lo up
$ sockets <<EOF
> raw=1 a bind 127.0.0.1:0
> raw6=58 b
> raw=255 c
> udplite d bind 127.0.0.1:69
> icmp e
> EOF
! sockets: icmp: Permission denied in: icmp e
? 13
$ netstat -wan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -wa
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -Uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -Ua
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -wln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
