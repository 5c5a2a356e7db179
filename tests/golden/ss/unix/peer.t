#! mask sockets
# The peer has no name.
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
$ ss -xa dst /tmp/s | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -xa dst '*' | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_seq LISTEN 1 1 /tmp/q N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
u_str LISTEN 0 2 @x@y N * 0
u_str LISTEN 1 3 /tmp/s N * 0
u_str UNCONN 0 0 * N * 0
u_str UNCONN 0 0 /tmp/s2 N * 0
$ ss -xa dst '' | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
$ ss -xa not dst /tmp/s | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 N * N * N
u_dgr ESTAB 10 0 @abs N * 0
u_seq ESTAB 0 0 * N * 0
u_seq LISTEN 1 1 /tmp/q N * 0
u_str ESTAB 0 0 * N * 0
u_str ESTAB 0 N * N * N
u_str ESTAB 10 0 /tmp/s N * N
u_str LISTEN 0 2 @x@y N * 0
u_str LISTEN 1 3 /tmp/s N * 0
u_str UNCONN 0 0 * N * 0
u_str UNCONN 0 0 /tmp/s2 N * 0
