#! needs vm
$ ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 5
> sctp b bind 127.0.0.1:4000
> EOF
$ netstat -Sln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
sctp                127.0.0.1:80                                    LISTEN    ·
$ netstat -Sl
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
sctp                localhost:80                                    LISTEN    ·
$ netstat -San | head -4
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
sctp                127.0.0.1:80                                    LISTEN    ·
