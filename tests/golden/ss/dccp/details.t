#! mask sockets
#! needs vm
# Owner, process, memory and socket options.
$ modprobe -a dccp_ipv4 dccp_ipv6 dccp_diag; ip link set lo up
$ sockets <<EOF
> dccp a bind 127.0.0.1:80 listen 3
> dccp c bind 127.0.0.1:22 listen 3
> dccp d bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept e
> EOF
$ ss -dane | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <->
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*    ino:N sk:N cgroup:/ <->
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*    ino:N sk:N cgroup:/ <->
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
$ ss -danp | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000 users:(("sockets",pid=N,fd=6))
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*    users:(("sockets",pid=N,fd=4))
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*    users:(("sockets",pid=N,fd=3))
State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess ·
$ ss -danm | sort
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
	 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
$ ss -dan --tos | sort
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000 tos:0 class_id:0
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*    tos:0 class_id:0
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*    tos:0 class_id:0
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
$ ss -dan --inet-sockopt | sort
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop mc_all)
ESTAB  0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN 0      0          127.0.0.1:22        0.0.0.0:*  ·
LISTEN 0      0          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
