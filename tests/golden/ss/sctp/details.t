#! mask sockets
#! needs vm
# Owner, process and socket options.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 3
> sctp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> sctp6 d bind [::1]:443 listen 2
> EOF
$ ss -Sane | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80   ino:N sk:N cgroup:/ <->
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <->
LISTEN   0      2              [::1]:443             *:*    ino:N sk:N cgroup:/ v6only:0 <->
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*    ino:N sk:N cgroup:/ <->
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80   ino:N sk:N cgroup:/ <->
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <->
$ ss -Sanp | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80   users:(("sockets",pid=N,fd=4))
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000 users:(("sockets",pid=N,fd=5))
LISTEN   0      2              [::1]:443             *:*    users:(("sockets",pid=N,fd=6))
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*    users:(("sockets",pid=N,fd=3))
State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80   users:(("sockets",pid=N,fd=4))
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000 users:(("sockets",pid=N,fd=5))
$ ss -Sanm | sort
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1 ·
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1 ·
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1 peers:127.0.0.1 ·
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:::1 ·
	 skmem:(r332,rb212992,t0,tb212992,f3764,w0,o0,bl0,d0) locals:127.0.0.1 ·
	 skmem:(r332,rb212992,t0,tb212992,f3764,w0,o0,bl0,d0) locals:127.0.0.1 peers:127.0.0.1
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -Sano | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -San --tos | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80   tos:0x2 class_id:0
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000 tos:0x2 class_id:0
LISTEN   0      2              [::1]:443             *:*    tos:0 tclass:0 class_id:0
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*    tos:0x2 class_id:0
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80   tos:0x2 class_id:0
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000 tos:0x2 class_id:0
$ ss -San --inet-sockopt | sort
	inet-sockopt: ( mc_loop mc_all)
	inet-sockopt: ( mc_loop mc_all)
	inet-sockopt: ( mc_loop mc_all)
	inet-sockopt: ( mc_loop) ·
	inet-sockopt: ( mc_loop) ·
	inet-sockopt: ( mc_loop) ·
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -San --cgroup | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80   cgroup:/
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000 cgroup:/
LISTEN   0      2              [::1]:443             *:*    cgroup:/
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*    cgroup:/
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80   cgroup:/
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000 cgroup:/
$ ss -SanO -em | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80   ino:N sk:N cgroup:/ <-> skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <-> skmem:(r332,rb212992,t0,tb212992,f3764,w0,o0,bl0,d0) locals:127.0.0.1
LISTEN   0      2              [::1]:443             *:*    ino:N sk:N cgroup:/ v6only:0 <-> skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:::1
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*    ino:N sk:N cgroup:/ <-> skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80   ino:N sk:N cgroup:/ <-> skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) locals:127.0.0.1 peers:127.0.0.1
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <-> skmem:(r332,rb212992,t0,tb212992,f3764,w0,o0,bl0,d0) locals:127.0.0.1 peers:127.0.0.1
