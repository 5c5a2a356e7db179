#! mask sockets
# Memory of sockets.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> dgram e bind @abs
> EOF
$ ss -xam | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr UNCONN 0 0 @abs N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
u_str LISTEN 0 3 /tmp/s N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
$ ss -xamO | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr UNCONN 0 0 @abs N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
u_str LISTEN 0 3 /tmp/s N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
$ ss -xl -em | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr UNCONN 0 0 @abs N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) <->
u_str LISTEN 0 3 /tmp/s N * 0 skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) <-> ino:N dev:N peers:
