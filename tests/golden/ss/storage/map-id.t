#! needs vm
#! mask after map_id:
# Values of the maps with these IDs.
$ ip link set lo up
$ sockets <<EOF
> map count 4 int,int,4,1 int,unsigned,4,0
> map pair 16 int,int,4,1 int,long,8,1 struct,v,16,a=1@0,b=2@64
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a store count 4=42
> b store count 4=-1 store pair 4=-7,4=0,8=900
> EOF
$ ss -tanH --bpf-map-id=$(cat count) sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	map_id:N [
		(unsigned)4294967295
	]
$ ss -tanH --bpf-map-id=$(cat count) state listening sport = 80
1      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(unsigned)42
	]
$ ss -tanH --bpf-map-id=$(cat pair) state listening sport = 80
1      5      127.0.0.1:80 0.0.0.0:*
$ ss -tanH --bpf-map-id $(cat pair) sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	map_id:N [
		(struct v){
			.a = (int)-7,
			.b = (long)900,
		}
	]
$ ss -tanH --bpf-map-id=$(cat pair) --bpf-map-id=$(cat count) sport = 4000
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
$ ss -tanH --bpf-map-id=$(cat count) --bpf-map-id=$(cat pair) sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	map_id:N [
		(unsigned)4294967295
	]
	map_id:N [
		(struct v){
			.a = (int)-7,
			.b = (long)900,
		}
	]
$ ss -tanH --bpf-map-id=$(cat pair) --bpf-map-id=$(cat pair) sport = 4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	map_id:N [
		(struct v){
			.a = (int)-7,
			.b = (long)900,
		}
	]
