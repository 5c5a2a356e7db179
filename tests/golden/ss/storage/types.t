#! needs vm
#! mask after map_id:
# Each type of value, in the notation of C.
$ ip link set lo up
$ sockets <<EOF
> map m1 8 int,int,4,1 int,long_unsigned_int,8,0
> map m2 1 int,int,4,1 int,char,1,1
> map m3 1 int,int,4,1 int,_Bool,1,4
> map m4 1 int,int,4,1 int,unsigned_char,1,0
> map m5 2 int,int,4,1 int,short_int,2,1
> map m6 16 int,int,4,1 int,__int128,16,0
> map m7 4 int,int,4,1 enum,color,4,RED=0,GREEN=1,BLUE=-5
> map m8 8 int,int,4,1 enum64,big,8,SMALL=1,LARGE=4294967296
> map m9 4 int,int,4,1 typedef,u32,1
> map m10 4 int,int,4,1 const,1 volatile,2 typedef,cv,3
> map m11 8 int,int,4,1 ptr,1
> map m12 4 int,int,4,1 -enum,sign,4,MINUS=-5,PLUS=5
> map m13 8 int,int,4,1 -enum64,sign64,8,MINUS=-5,PLUS=5
> map m14 1 int,int,4,1 enum,byte,1,A=1,B=255
> map m15 2 int,int,4,1 -enum,two,2,A=-1,B=300
> tcp a bind 127.0.0.1:80 listen 5 store m1 8=-1 store m2 1=65 store m3 1=1 store m4 1=200 store m5 2=-2
> a store m6 8=1,8=2 store m7 4=1 store m8 8=4294967296 store m9 4=12 store m10 4=-12 store m11 8=4096 store m12 4=-5 store m13 8=-5 store m14 1=255 store m15 2=-1
> tcp b bind 127.0.0.1:81 listen 5 store m1 8=0 store m2 1=-1 store m3 1=0 store m4 1=0 store m5 2=0
> b store m6 8=0,8=0 store m7 4=7 store m8 8=77 store m9 4=-12 store m10 4=0 store m11 8=0 store m12 4=-6 store m13 8=-6 store m14 1=2 store m15 2=-3
> tcp c bind 127.0.0.1:82 listen 5 store m3 1=3 store m7 4=-5 store m8 8=1 store m6 8=-1,8=-1 store m2 1=0 store m12 4=5 store m13 8=7 store m15 2=300
> EOF
! Character in 'C' format wrapped in pack at /mnt/bin/sockets line 102, <STDIN> line 18.
$ for port in 80 81 82; do for map in m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14 m15; do ss -tlnH --bpf-map-id=$(cat $map) sport = $port; done; done
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(long_unsigned_int)18446744073709551615
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(char)65
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(_Bool)1
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(unsigned_char)200
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(short_int)-2
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(__int128)0x20000000000000001
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum color)GREEN
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum big)LARGE
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(u32)12
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(cv)-12
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(int *)0x1000
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum sign)MINUS
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum sign64)MINUS
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum byte)B
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(enum two)A
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(long_unsigned_int)0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(char)-1
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(_Bool)0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(unsigned_char)0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(short_int)0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(__int128)0x0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum color)7
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum big)77ULL
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(u32)-12
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(cv)0
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(int *)(nil)
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum sign)-6
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum sign64)-6LL
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum byte)2
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(enum two)-3
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(char)0
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(_Bool)3
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(__int128)0xffffffffffffffffffffffffffffffff
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(enum color)4294967291
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(enum big)SMALL
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(enum sign)PLUS
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(enum sign64)7LL
	]
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
	map_id:N [
		(enum two)B
	]
$ for port in 80 81 82; do for map in m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14 m15; do ss -tlnHO --bpf-map-id=$(cat $map) sport = $port; done; done
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(long_unsigned_int)18446744073709551615
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(char)65
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(_Bool)1
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(unsigned_char)200
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(short_int)-2
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(__int128)0x20000000000000001
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum color)GREEN
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum big)LARGE
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(u32)12
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(cv)-12
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(int *)0x1000
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum sign)MINUS
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum sign64)MINUS
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum byte)B
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(enum two)A
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(long_unsigned_int)0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(char)-1
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(_Bool)0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(unsigned_char)0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(short_int)0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(__int128)0x0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum color)7
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum big)77ULL
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(u32)-12
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(cv)0
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(int *)(nil)
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum sign)-6
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum sign64)-6LL
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum byte)2
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(enum two)-3
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(char)0
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(_Bool)3
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(__int128)0xffffffffffffffffffffffffffffffff
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(enum color)4294967291
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(enum big)SMALL
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(enum sign)PLUS
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(enum sign64)7LL
LISTEN 0      5      127.0.0.1:82 0.0.0.0:*
LISTEN 0      5      127.0.0.1:82 0.0.0.0:* map_id:N(enum two)B
