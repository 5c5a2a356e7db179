$ ip link set lo up
$ sockets <<EOF
> uid 65534
> tcp a bind 127.0.0.1:8080 listen 5
> EOF
$ netstat -tlne | cut -c1-91
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User      ·
tcp        0      0 127.0.0.1:8080          0.0.0.0:*               LISTEN      65534     ·
$ netstat -tle | cut -c1-91
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User      ·
tcp        0      0 localhost:8080          0.0.0.0:*               LISTEN      65534     ·
$ netstat -tle --numeric-users | cut -c1-91
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User      ·
tcp        0      0 localhost:8080          0.0.0.0:*               LISTEN      65534     ·
