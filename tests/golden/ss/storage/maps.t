#! needs vm
#! mask after map_id:
# Values that BPF programs store with sockets.
$ ip link set lo up
$ sockets <<EOF
> map count 4 int,int,4,1 int,unsigned,4,0
> map pair 16 int,int,4,1 int,long,8,1 struct,v,16,a=1@0,b=2@64
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> udp c bind 127.0.0.1:500
> tcp d bind 127.0.0.1:81 listen 5
> a store count 4=42
> b store count 4=-1 store pair 4=-7,4=0,8=900
> c store count 4=9
> EOF
$ ss -tanH --bpf-maps sport = 80 | sed 's/ *$//'
LISTEN 1      5      127.0.0.1:80   0.0.0.0:*
	map_id:N [
		(unsigned)42
	]
ESTAB  0      0      127.0.0.1:80 127.0.0.1:4000
$ ss -tanH --bpf-maps sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	map_id:N [
		(struct v){
			.a = (int)-7,
			.b = (long)900,
		}
	]
	map_id:N [
		(unsigned)4294967295
	]
$ ss -tln --bpf-maps sport = 81
State  Recv-Q Send-Q Local Address:Port Peer Address:Port
LISTEN 0      5          127.0.0.1:81        0.0.0.0:*  ·
$ ss -tanHO --bpf-maps sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 map_id:N(struct v){.a = (int)-7,.b = (long)900,} map_id:N(unsigned)4294967295
$ ss -tlnHOe --bpf-maps sport = 80 | sed 's/ino:[0-9]* sk:[0-9a-f]*/ino sk/'
LISTEN 1      5      127.0.0.1:80 0.0.0.0:* ino sk cgroup:/ <-> map_id:N(unsigned)42
$ ss -tlnHmi --bpf-maps sport = 80
LISTEN 1      5      127.0.0.1:80 0.0.0.0:*
	 skmem:(r0,rb131072,t0,tb16384,f0,w0,o244,bl0,d0) cubic cwnd:10 unacked:1
	map_id:N [
		(unsigned)42
	]
$ ss -tlnHop --bpf-maps sport = 80 | sed 's/pid=[0-9]*/pid/'
LISTEN 1      5      127.0.0.1:80 0.0.0.0:* users:(("sockets",pid,fd=7))
	map_id:N [
		(unsigned)42
	]
$ ss -uanH --bpf-maps
UNCONN 0      0      127.0.0.1:500 0.0.0.0:*
$ ss -xan --bpf-maps
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -wan --bpf-maps
State Recv-Q Send-Q Local Address:Port Peer Address:Port
