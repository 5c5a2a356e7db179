# Sockets of the kernel.
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
$ netstat -tan
$ netstat -ta
$ netstat -uan
$ netstat -ua
$ netstat -tuln
$ netstat -tn
$ netstat -un
$ netstat -4tan
$ netstat -6tan
