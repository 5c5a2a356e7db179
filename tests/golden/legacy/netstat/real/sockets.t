# Sockets listed by the kernel.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> c send 100
> tcp6 d bind [::1]:443 listen 3
> tcp6 e bind [::1]:4001 connect [::1]:443
> tcp f bind 127.0.0.1:5000
> udp g bind 127.0.0.1:53
> udp h bind 127.0.0.1:5353 connect 127.0.0.1:53
> udp6 i bind [::]:546
> EOF
$ netstat -tan | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp      100      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 ::1:443                 ::1:4001                ESTABLISHED
tcp6       1      0 ::1:443                 :::*                    LISTEN    ·
$ netstat -ta | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 localhost:http          0.0.0.0:*               LISTEN    ·
tcp        0      0 localhost:http          localhost:4000          ESTABLISHED
tcp      100      0 localhost:4000          localhost:http          ESTABLISHED
tcp6       0      0 localhost:4001          localhost:https         ESTABLISHED
tcp6       0      0 localhost:https         localhost:4001          ESTABLISHED
tcp6       1      0 localhost:https         [::]:*                  LISTEN    ·
$ netstat -uan | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 127.0.0.1:5353          127.0.0.1:53            ESTABLISHED
udp6       0      0 :::546                  :::*                              ·
$ netstat -ua | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 localhost:5353          localhost:domain        ESTABLISHED
udp        0      0 localhost:domain        0.0.0.0:*                         ·
udp6       0      0 [::]:546                [::]:*                            ·
$ netstat -tuln | sort
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp6       1      0 ::1:443                 :::*                    LISTEN    ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp6       0      0 :::546                  :::*                              ·
$ netstat -tn | sort
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp      100      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 ::1:443                 ::1:4001                ESTABLISHED
$ netstat -un | sort
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 127.0.0.1:5353          127.0.0.1:53            ESTABLISHED
$ netstat -4tan | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp      100      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
$ netstat -6tan | sort
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 ::1:443                 ::1:4001                ESTABLISHED
tcp6       1      0 ::1:443                 :::*                    LISTEN    ·
