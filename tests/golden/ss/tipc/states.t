#! needs vm
# States of TIPC sockets.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss --tipc state listening | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
0 0 0:P -
0 0 0:P -
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --tipc state established | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
0 0 0:P 0:P
1 0 0:P 0:P
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --tipc state closed | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
0 0 0:P -
0 0 0:P -
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --tipc state connected | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --tipc state syn-sent | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --tipc exclude listening | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
