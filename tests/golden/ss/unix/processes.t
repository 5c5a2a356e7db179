#! mask sockets
# The process that holds a socket.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> dgram e bind @abs
> EOF
$ ss -xap | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
u_dgr UNCONN 0 0 @abs N * 0 users:(("sockets",pid=N,fd=4))
u_str LISTEN 0 3 /tmp/s N * 0 users:(("sockets",pid=N,fd=3))
$ ss -xaep | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
u_dgr UNCONN 0 0 @abs N * 0 users:(("sockets",pid=N,fd=4)) <->
u_str LISTEN 0 3 /tmp/s N * 0 users:(("sockets",pid=N,fd=3)) <-> ino:N dev:N peers:
$ ss -xlp -H | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
u_dgr UNCONN 0 0 @abs N * 0 users:(("sockets",pid=N,fd=4))
u_str LISTEN 0 3 /tmp/s N * 0 users:(("sockets",pid=N,fd=3))
