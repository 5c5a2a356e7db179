#! mask sockets
# One socket type per table.
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
$ ss -A unix_stream -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 0 * N * 0
ESTAB 0 N * N * N
ESTAB 10 0 /tmp/s N * N
LISTEN 0 2 @x@y N * 0
LISTEN 1 3 /tmp/s N * 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 * N * 0
UNCONN 0 0 /tmp/s2 N * 0
$ ss -A unix_dgram -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 N * N * N
ESTAB 10 0 @abs N * 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A unix_seqpacket -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 0 * N * 0
LISTEN 1 1 /tmp/q N * 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A u_str | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 0 * N * 0
ESTAB 0 N * N * N
ESTAB 10 0 /tmp/s N * N
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A u_dgr | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 N * N * N
ESTAB 10 0 @abs N * 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A u_seq -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
ESTAB 0 0 * N * 0
LISTEN 1 1 /tmp/q N * 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A u_str,u_seq -l | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_seq LISTEN 1 1 /tmp/q N * 0
u_str LISTEN 0 2 @x@y N * 0
u_str LISTEN 1 3 /tmp/s N * 0
u_str UNCONN 0 0 * N * 0
u_str UNCONN 0 0 /tmp/s2 N * 0
$ ss -A unix,!u_str -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_seq LISTEN 1 1 /tmp/q N * 0
