#! needs vm
# Filters do not apply to TIPC sockets.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss --tipc sport 1 | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc src 1 | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc src 1.2.3.4 | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc dev lo | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc not autobound | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc src unix:x | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc -K | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
