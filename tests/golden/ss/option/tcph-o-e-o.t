#! mask sockets
# No header, one line.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> tcp6 d bind [::1]:443 listen 7
> tcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> e shutdown 1
> EOF
$ ss -tn -H -O -e -o | sort
CLOSE-WAIT 1      0          [::1]:443      [::1]:4001 ino:N sk:N cgroup:/ -->
ESTAB      0      0      127.0.0.1:4000 127.0.0.1:80   ino:N sk:N cgroup:/ <->
ESTAB      100    0      127.0.0.1:80   127.0.0.1:4000 ino:N sk:N cgroup:/ <->
FIN-WAIT-2 0      0          [::1]:4001     [::1]:443  ino:N sk:N cgroup:/ <--
$ ss -t -H -O -e -o --all | sort
CLOSE-WAIT 1      0          [::1]:https     [::1]:4001  ino:N sk:N cgroup:/ -->
ESTAB      0      0      127.0.0.1:4000  127.0.0.1:http  ino:N sk:N cgroup:/ <->
ESTAB      100    0      127.0.0.1:http  127.0.0.1:4000  ino:N sk:N cgroup:/ <->
FIN-WAIT-2 0      0          [::1]:4001      [::1]:https ino:N sk:N cgroup:/ <--
LISTEN     0      5      127.0.0.1:http    0.0.0.0:*     ino:N sk:N cgroup:/ <->
LISTEN     0      7          [::1]:https      [::]:*     ino:N sk:N cgroup:/ v6only:1 <->
