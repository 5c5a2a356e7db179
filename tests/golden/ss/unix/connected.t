#! mask sockets
# Connected sockets.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> stream b connect /tmp/s
> a accept c
> stream d connect /tmp/s
> b send 10
> dgram e bind @abs
> dgram f connect @abs
> f send 10
> seqpacket g bind /tmp/q listen 1
> seqpacket h connect /tmp/q
> stream k
> stream l bind /tmp/s2
> stream m bind @x@y listen 2
> EOF
$ ss -x | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
$ ss --unix | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
$ ss -f unix | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
$ ss -x -n | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
$ ss -xr | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
