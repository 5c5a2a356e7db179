$ ip link set lo up
$ sockets <<EOF
> uid 65534
> tcp a bind 127.0.0.1:8080 listen 5
> EOF
$ netstat -tlne | cut -c1-91
$ netstat -tle | cut -c1-91
$ netstat -tle --numeric-users | cut -c1-91
