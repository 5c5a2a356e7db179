#! mask sockets
# "autobound" matches abstract names of the form that the kernel chooses.
$ sockets <<EOF
> stream a bind @12abc
> stream b bind @12ABC
> stream c bind @12abcd
> stream d
> dgram e bind /tmp/e
> EOF
$ ss -xa autobound | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_str UNCONN 0 0 * N * 0
u_str UNCONN 0 0 @12abc N * 0
$ ss -xa not autobound | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
u_dgr UNCONN 0 0 /tmp/e N * 0
u_str UNCONN 0 0 @12ABC N * 0
u_str UNCONN 0 0 @12abcd N * 0
