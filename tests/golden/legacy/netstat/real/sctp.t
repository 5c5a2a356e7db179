#! needs vm
$ ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 5
> sctp b bind 127.0.0.1:4000
> EOF
$ netstat -Sln
$ netstat -Sl
$ netstat -San | head -4
