#! needs qemu
#! mask sockets
#! mask after umem(id:
# Filters of XDP sockets.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 4 numrxqueues 4 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 4 numrxqueues 4
$ ip link set v0 up
$ ip link set v1 up
$ sockets <<EOF
> xdp free
> xdp one memory 65536 4096 0 option 283 5 64 option 283 6 64 option 283 2 64 bind 3:0
> xdp two memory 65536 4096 0 option 283 5 64 option 283 6 64 option 283 3 64 bind 2:1
> xdp three memory 65536 4096 0 option 283 5 64 option 283 6 64 option 283 3 64 bind 2:3
> tcp t bind 127.0.0.1:80 listen 5
> EOF
$ ss --xdp -a dev v0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v0:q0               *   ·
$ ss --xdp -a dev v1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
$ ss --xdp -a dev != v1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a not dev v1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a sport = 1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q1               *   ·
$ ss --xdp -a sport 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a sport gt 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
$ ss --xdp -a sport le 1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a dport = 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a src v1
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss --xdp -a src v1:1
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss --xdp -a src :1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q1               *   ·
$ ss --xdp -a src 'v1:*'
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss --xdp -a src '*:3'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
$ ss --xdp -a dst '*'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a src 0.0.0.0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a autobound
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp -a fwmark = 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp -a cgroup /
! Invalid cgroup2 path
! Cannot parse cgroup /.
? 1
$ ss --xdp state close
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      0                 v1:q3               *   ·
0      0                 v1:q1               *   ·
0      0                 v0:q0               *   ·
0      0                   *                 *   ·
$ ss --xdp state unconnected
Recv-Q Send-Q Local Address:Port Peer Address:Port
0      0                 v1:q3               *   ·
0      0                 v1:q1               *   ·
0      0                 v0:q0               *   ·
0      0                   *                 *   ·
$ ss --xdp state established
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp state all
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
UNCONN 0      0                 v0:q0               *   ·
UNCONN 0      0                   *                 *   ·
$ ss --xdp exclude close
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --xdp state listening
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -f xdp -a dev v1
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                 v1:q3               *   ·
UNCONN 0      0                 v1:q1               *   ·
$ ss -f xdp src v1
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss -f xdp -a src v1
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss -f xdp -a src v1:3
! Error: an inet prefix is expected rather than "v1".
! Cannot parse dst/src address.
? 1
$ ss -f xdp -a src xdp:v1
! Error: "v1" does not look like a port.
! Cannot parse dst/src address.
? 1
$ ss -a --xdp src xdp:v1:1
! Error: an inet prefix is expected rather than "xdp:v1".
! Cannot parse dst/src address.
? 1
