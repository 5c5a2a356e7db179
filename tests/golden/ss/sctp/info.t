#! mask sockets
#! needs vm
# -i prints the fields of an association; the tags are random.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 3
> sctp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> sctp6 d bind [::1]:443 listen 2
> EOF
$ ss -Sani | sed -E 's/tag:[0-9a-f]+/tag:T/g; s/ +/ /g' | sort
	 locals:127.0.0.1 peers:127.0.0.1 tag:T state:ESTAB rwnd:106396 instrms:10 outstrms:10 maxburst:4 maxseg:65484 prwnd:106496 ptag:T pcapable:98 psack:2
	 locals:127.0.0.1 peers:127.0.0.1 tag:T state:ESTAB rwnd:106496 instrms:10 outstrms:10 maxburst:4 maxseg:65484 prwnd:106396 ptag:T pcapable:98 psack:6
	 locals:127.0.0.1 v4mapped:1·
	 locals:127.0.0.1 v4mapped:1·
	 locals:127.0.0.1 v4mapped:1·
	 locals:::1 v4mapped:1·
ESTAB 0 0 127.0.0.1:4000 127.0.0.1:80·
ESTAB 0 0 127.0.0.1:80 127.0.0.1:4000
LISTEN 0 2 [::1]:443 *:*·
LISTEN 0 3 127.0.0.1:80 0.0.0.0:*·
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
`- ESTAB 0 0 127.0.0.1%lo:4000 127.0.0.1:80·
`- ESTAB 332 0 127.0.0.1%lo:80 127.0.0.1:4000
$ ss -SaniO | sed -E 's/tag:[0-9a-f]+/tag:T/g; s/ +/ /g' | sort
ESTAB 0 0 127.0.0.1:4000 127.0.0.1:80 locals:127.0.0.1 v4mapped:1·
ESTAB 0 0 127.0.0.1:80 127.0.0.1:4000 locals:127.0.0.1 v4mapped:1·
LISTEN 0 2 [::1]:443 *:* locals:::1 v4mapped:1·
LISTEN 0 3 127.0.0.1:80 0.0.0.0:* locals:127.0.0.1 v4mapped:1·
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
`- ESTAB 0 0 127.0.0.1%lo:4000 127.0.0.1:80 locals:127.0.0.1 peers:127.0.0.1 tag:T state:ESTAB rwnd:106496 instrms:10 outstrms:10 maxburst:4 maxseg:65484 prwnd:106396 ptag:T pcapable:98 psack:6
`- ESTAB 332 0 127.0.0.1%lo:80 127.0.0.1:4000 locals:127.0.0.1 peers:127.0.0.1 tag:T state:ESTAB rwnd:106396 instrms:10 outstrms:10 maxburst:4 maxseg:65484 prwnd:106496 ptag:T pcapable:98 psack:2
$ ss -Sin state listening | sed -E 's/ +/ /g' | sort
	 locals:127.0.0.1 v4mapped:1
	 locals:::1 v4mapped:1·
0 2 [::1]:443 *:*·
0 3 127.0.0.1:80 0.0.0.0:*·
Recv-Q Send-Q Local Address:Port Peer Address:Port·
