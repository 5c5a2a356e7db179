#! needs vm
$ ip link set lo up
$ sockets <<EOF
> raw=1 a bind 127.0.0.1:0
> raw6=58 b
> raw=255 c
> udplite d bind 127.0.0.1:69
> icmp e
> EOF
$ netstat -wan
$ netstat -wa
$ netstat -Uan
$ netstat -Ua
$ netstat -wln
