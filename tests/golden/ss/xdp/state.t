#! needs qemu
#! mask sockets
#! mask after umem(id:
# A socket whose device is gone, a socket that is being closed, and a socket of a user.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ sockets <<EOF
> xdp one memory 65536 4096 0 option 283 5 64 option 283 6 64 option 283 2 64 bind 3:0
> xdp two memory 65536 4096 0 option 283 5 64 option 283 6 64 option 283 3 64 bind 2:0
> EOF
$ ss --xdp -ae
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0                 v1:q0               *     ino:N sk:N
	tx(entries:64)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:0,ifindex:2,qid:0,zc:0,refs:1)
	fr(entries:64)
	cr(entries:64)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
UNCONN 0      0                 v0:q0               *     ino:N sk:N
	rx(entries:64)
	umem(id:N,size:65536,num_pages:16,chunk_size:4096,headroom:0,ifindex:3,qid:0,zc:0,refs:1)
	fr(entries:64)
	cr(entries:64)
	stats(rx dropped:0,rx invalid:0,rx queue full:0,rx fill ring empty:0,tx invalid:0,tx ring empty:0)
$ ip link del v0
$ ss --xdp -ae
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp -aeK
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp -a
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp -aE
? 255
$ ss --xdp -x
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp=1
! ss: option '--xdp' doesn't allow an argument
! Usage: …
? 255
$ ss --xd -a
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ setpriv --reuid 1 --regid 1 --clear-groups ss --xdp -ae
State Recv-Q Send-Q Local Address:Port Peer Address:Port
