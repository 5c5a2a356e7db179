#! needs vm
# `ss -a` does not list TIPC sockets.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss -a | grep -c ti_ | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
0
$ ss -A all | grep -c ti_ | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
0
$ ss -A all,tipc | grep -c ti_ | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
2
