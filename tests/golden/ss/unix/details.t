#! mask sockets
# Files, pending connections, and directions that are shut down.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> stream b connect /tmp/s
> seqpacket g bind /tmp/q listen 1
> pair stream i j
> pair dgram n o
> i shutdown 1
> EOF
$ ss -xae | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 0 * N * N <->
u_dgr ESTAB 0 0 * N * N <->
u_seq LISTEN 0 1 /tmp/q N * 0 <-> ino:N dev:N peers:
u_str ESTAB 0 0 * N * 0 <->
u_str ESTAB 0 0 * N * N -->
u_str ESTAB 0 0 * N * N <--
u_str LISTEN 1 3 /tmp/s N * 0 <-> ino:N dev:N peers: N
$ ss -xaeO | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr ESTAB 0 0 * N * N <->
u_dgr ESTAB 0 0 * N * N <->
u_seq LISTEN 0 1 /tmp/q N * 0 <-> ino:N dev:N peers:
u_str ESTAB 0 0 * N * 0 <->
u_str ESTAB 0 0 * N * N -->
u_str ESTAB 0 0 * N * N <--
u_str LISTEN 1 3 /tmp/s N * 0 <-> ino:N dev:N peers: N
$ ss -xl -e | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_seq LISTEN 0 1 /tmp/q N * 0 <-> ino:N dev:N peers:
u_str LISTEN 1 3 /tmp/s N * 0 <-> ino:N dev:N peers: N
