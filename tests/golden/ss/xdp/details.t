#! needs qemu
#! mask sockets
#! mask after TCP:
#! mask after closed
#! mask after umem(id:
# The rings and the memory of XDP sockets.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ sockets <<EOF
> xdp free
> xdp one memory 65536 4096 256 option 283 5 64 option 283 6 128 option 283 2 256 option 283 3 512 bind 3:0
> xdp two option 283 2 16 bind 3%one:0
> xdp rx memory 32768 2048 0 option 283 5 8 option 283 6 8 option 283 2 8 bind 2:0
> xdp mem memory 32768 2048 0
> EOF
$ ss --xdp
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      0                   *                 *   ·
0      0                 v1:q0               *   ·
0      0                 v0:q0               *   ·
0      0                 v0:q0               *   ·
0      0                   *                 *   ·
$ ss --xdp -a
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -l
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -ae
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0                   *                 *     ino:N sk:N
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:0,qid:0,zc:0,refs:1)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v1:q0               *     ino:N sk:N
	rx(entries:8)
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:2,qid:0,zc:0,refs:1)
	fr(entries:8)
	cr(entries:8)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:16)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:256)
	tx(entries:512)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                   *                 *     ino:N sk:N
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
$ ss --xdp -aeO
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0                   *                 *     ino:N sk:N tumem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:0,qid:0,zc:0,refs:1) stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                 v1:q0               *     ino:N sk:N rx(entries:8) tumem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:2,qid:0,zc:0,refs:1) fr(entries:8) cr(entries:8) stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                 v0:q0               *     ino:N sk:N rx(entries:16) tumem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2) fr(entries:64) cr(entries:128) stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                 v0:q0               *     ino:N sk:N rx(entries:256) tx(entries:512) tumem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2) fr(entries:64) cr(entries:128) stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                   *                 *     ino:N sk:N stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
$ ss --xdp -aem
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0                   *                 *     ino:N sk:N
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:0,qid:0,zc:0,refs:1)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) ·
UNCONN 0      0                 v1:q0               *     ino:N sk:N
	rx(entries:8)
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:2,qid:0,zc:0,refs:1)
	fr(entries:8)
	cr(entries:8)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:16)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:256)
	tx(entries:512)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)
UNCONN 0      0                   *                 *     ino:N sk:N
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0) ·
$ ss --xdp -ap | sed 's/pid=[0-9]*/pid/'
State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess ·
UNCONN 0      0                   *                 *     users:(("sockets",pid,fd=7))
UNCONN 0      0                 v1:q0               *     users:(("sockets",pid,fd=6))
UNCONN 0      0                 v0:q0               *     users:(("sockets",pid,fd=5))
UNCONN 0      0                 v0:q0               *     users:(("sockets",pid,fd=4))
UNCONN 0      0                   *                 *     users:(("sockets",pid,fd=3))
$ ss --xdp -ai
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -ao
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -aHQ
UNCONN   *   *
UNCONN v1:q0 *
UNCONN v0:q0 *
UNCONN v0:q0 *
UNCONN   *   *
$ ss --xdp -anr
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss -a --xdp -t
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
xdp   UNCONN 0      0                   *                 *   ·
xdp   UNCONN 0      0                 v1:q0               *   ·
xdp   UNCONN 0      0                 v0:q0               *   ·
xdp   UNCONN 0      0                 v0:q0               *   ·
xdp   UNCONN 0      0                   *                 *   ·
$ ss -A xdp
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -A xdp -ae
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0                   *                 *     ino:N sk:N
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:0,qid:0,zc:0,refs:1)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v1:q0               *     ino:N sk:N
	rx(entries:8)
	umem(id:N,size:32768,num_pages:8,chunk_size:2048,headroom:0,ifindex:2,qid:0,zc:0,refs:1)
	fr(entries:8)
	cr(entries:8)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:16)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:256)
	tx(entries:512)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:256,ifindex:3,qid:0,zc:0,refs:2)
	fr(entries:64)
	cr(entries:128)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                   *                 *     ino:N sk:N
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0) ·
$ ss -f xdp
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      0                   *                 *   ·
0      0                 v1:q0               *   ·
0      0                 v0:q0               *   ·
0      0                 v0:q0               *   ·
0      0                   *                 *   ·
$ ss -f xdp -a
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                   *                 *   ·
UNCONN 0      0                 v1:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss -s
Total: 5
TCP:N (estab 0, closedN, orphaned 0, timewait 0)
␤
Transport Total     IP        IPv6
RAW	  0         0         0       ·
UDP	  0         0         0       ·
TCP	  0         0         0       ·
INET	  0         0         0       ·
FRAG	  0         0         0       ·
␤
