#! needs vm
# Without headers, without queues, together with other tables.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss --tipc -H | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc -Q | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0:P 0:P
ESTAB 0:P 0:P
LISTEN 0:P -
LISTEN 0:P -
State Local Address:Port Peer Address:Port
UNCONN 0:P -
UNCONN 0:P -
$ ss --tipc -t -a | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
ti_rd UNCONN 0 0 0:P -
ti_rd UNCONN 0 0 0:P -
ti_sq LISTEN 0 0 0:P -
ti_st ESTAB 0 0 0:P 0:P
ti_st ESTAB 1 0 0:P 0:P
ti_st LISTEN 0 0 0:P -
$ ss --tipc -x | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
ti_rd UNCONN 0 0 0:P -
ti_rd UNCONN 0 0 0:P -
ti_sq LISTEN 0 0 0:P -
ti_st ESTAB 0 0 0:P 0:P
ti_st ESTAB 1 0 0:P 0:P
ti_st LISTEN 0 0 0:P -
$ ss --tipc --vsock | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
ti_rd UNCONN 0 0 0:P -
ti_rd UNCONN 0 0 0:P -
ti_sq LISTEN 0 0 0:P -
ti_st ESTAB 0 0 0:P 0:P
ti_st ESTAB 1 0 0:P 0:P
ti_st LISTEN 0 0 0:P -
