#! needs vm
#! mask after map_id:
# Structures, unions, arrays and bit fields.
$ ip link set lo up
$ sockets <<EOF
> map m1 16 int,int,4,1 int,char,1,1 array,2,1,16
> map m2 16 int,int,4,1 array,1,1,4
> map m3 16 int,int,4,1 array,1,1,2 array,2,1,2
> map m4 16 int,int,4,1 int,char,1,1 array,2,1,8 struct,in,4,x=1@0 struct,out,16,name=3@0,in=4@64,after=1@96
> map m5 8 int,int,4,1 struct,,4,x=1@0,y=1@0 union,u,8,i=1@0,s=2@0,n=1@0
> map m6 4 int,int,4,1 int,unsigned_int,4,0 struct,bits,4,low=2@0:8,mid=2@8:16,high=2@24:8
> map m7 8 int,int,4,1 int,char,1,1 array,2,1,4 struct,two,8,a=3@0,b=3@32
> map m8 8 int,int,4,1 struct,none,0 array,1,1,0 struct,empty,8,none=2@0,flex=3@0,last=1@32
> map m9 12 int,int,4,1 struct,p,4,x=1@0 array,2,1,3
> map m10 8 int,int,4,1 fwd,hidden ptr,2 proto,1,3,1 ptr,4 array,1,1,3 ptr,6 ptr,7 ptr,0 const,0 ptr,10 union,ptrs,8,a=3@0,b=5@0,c=7@0,d=8@0,e=9@0,f=11@0
> map m11 4 int,int,4,1 int,unsigned_char,1,0 array,2,1,4
> map m12 16 int,int,4,1 enum,e,4,A=0,B=1 int,_Bool,1,4 typedef,flag,3 float,float,4 struct,mix,16,e=2@0,f=4@32,g=5@64,h=1@96
> tcp a bind 127.0.0.1:80 listen 5 store m1 hello,1=32,world store m2 4=1,4=2,4=3,4=4 store m3 4=1,4=2,4=3,4=4
> a store m4 eth0,4=0,4=7,4=8 store m5 4=5,4=6 store m6 1=17,1=34,1=34,1=51 store m7 abcdefgh store m8 4=1,4=2 store m9 4=1,4=2,4=3
> a store m10 8=4096 store m11 1=1,1=65,1=0,1=66 store m12 4=1,4=1,4=1069547520,4=3
> tcp b bind 127.0.0.1:81 listen 5 store m1 1=0 store m2 4=0 store m3 4=0 store m4 4=0 store m5 4=0 store m6 4=0 store m7 4=0 store m8 4=0
> b store m9 4=0 store m10 8=0 store m11 4=0 store m12 4=0
> EOF
$ for port in 80 81; do for map in m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12; do ss -tlnH --bpf-map-id=$(cat $map) sport = $port; done; done
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(char[16])[
			'h',
			'e',
			'l',
			'l',
			'o',
			' ',
			'w',
			'o',
			'r',
			'l',
			'd',
			'\0',
		]
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(int[4])[
			1,
			2,
			3,
			4,
		]
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(int[2][2])[
			[
				1,
				2,
			],
			[
				3,
				4,
			],
		]
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct out){
			.name = (char[8])[
				'e',
				't',
				'h',
				'0',
				'\0',
			],
			.in = (struct in){
				.x = (int)7,
			},
			.after = (int)8,
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(union u){
			.i = (int)5,
			.s = (struct){
				.x = (int)5,
				.y = (int)5,
			},
			.n = (int)5,
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct bits){
			.low = (unsigned_int)0x11,
			.mid = (unsigned_int)0x2222,
			.high = (unsigned_int)0x33,
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct two){
			.a = (char[4])[
				'a',
				'b',
				'c',
				'd',
			],
			.b = (char[4])[
				'e',
				'f',
				'g',
				'h',
			],
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct empty){
			.none = (struct none){
			},
			.flex = (int[0])[
			],
			.last = (int)2,
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct p[3])[
			{
				.x = 1,
			},
			{
				.x = 2,
			},
			{
				.x = 3,
			},
		]
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(union ptrs){
			.a = (struct hidden *)0x1000,
			.b = (int (*)(struct hidden *, int))0x1000,
			.c = (int(*)[3])0x1000,
			.d = (int(**)[3])0x1000,
			.e = (void *)0x1000,
			.f = (void *)0x1000,
		}
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(unsigned_char[4])[
			1,
			'A',
			'\0',
		]
	]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	map_id:N [
		(struct mix){
			.e = (enum e)B,
			.f = (flag)1,
			.g = (float)1.500000,
			.h = (int)3,
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(char[16])[
			'\0',
		]
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(int[4])[
			0,
			0,
			0,
			0,
		]
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(int[2][2])[
			[
				0,
				0,
			],
			[
				0,
				0,
			],
		]
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct out){
			.name = (char[8])[
				'\0',
			],
			.in = (struct in){
				.x = (int)0,
			},
			.after = (int)0,
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(union u){
			.i = (int)0,
			.s = (struct){
				.x = (int)0,
				.y = (int)0,
			},
			.n = (int)0,
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct bits){
			.low = (unsigned_int)0x0,
			.mid = (unsigned_int)0x0,
			.high = (unsigned_int)0x0,
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct two){
			.a = (char[4])[
				'\0',
			],
			.b = (char[4])[
				'\0',
			],
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct empty){
			.none = (struct none){
			},
			.flex = (int[0])[
			],
			.last = (int)0,
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct p[3])[
			{
				.x = 0,
			},
			{
				.x = 0,
			},
			{
				.x = 0,
			},
		]
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(union ptrs){
			.a = (struct hidden *)(nil),
			.b = (int (*)(struct hidden *, int))(nil),
			.c = (int(*)[3])(nil),
			.d = (int(**)[3])(nil),
			.e = (void *)(nil),
			.f = (void *)(nil),
		}
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(unsigned_char[4])[
			'\0',
		]
	]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:*
	map_id:N [
		(struct mix){
			.e = (enum e)A,
			.f = (flag)0,
			.g = (float)0.000000,
			.h = (int)0,
		}
	]
$ for port in 80 81; do for map in m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12; do ss -tlnHO --bpf-map-id=$(cat $map) sport = $port; done; done
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(char[16])['h','e','l','l','o',' ','w','o','r','l','d','\0',]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(int[4])[1,2,3,4,]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(int[2][2])[[1,2,],[3,4,],]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct out){.name = (char[8])['e','t','h','0','\0',],.in = (struct in){.x = (int)7,},.after = (int)8,}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(union u){.i = (int)5,.s = (struct){.x = (int)5,.y = (int)5,},.n = (int)5,}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct bits){.low = (unsigned_int)0x11,.mid = (unsigned_int)0x2222,.high = (unsigned_int)0x33,}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct two){.a = (char[4])['a','b','c','d',],.b = (char[4])['e','f','g','h',],}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct empty){.none = (struct none){},.flex = (int[0])[],.last = (int)2,}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct p[3])[{.x = 1,},{.x = 2,},{.x = 3,},]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(union ptrs){.a = (struct hidden *)0x1000,.b = (int (*)(struct hidden *, int))0x1000,.c = (int(*)[3])0x1000,.d = (int(**)[3])0x1000,.e = (void *)0x1000,.f = (void *)0x1000,}
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(unsigned_char[4])[1,'A','\0',]
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* map_id:N(struct mix){.e = (enum e)B,.f = (flag)1,.g = (float)1.500000,.h = (int)3,}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(char[16])['\0',]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(int[4])[0,0,0,0,]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(int[2][2])[[0,0,],[0,0,],]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct out){.name = (char[8])['\0',],.in = (struct in){.x = (int)0,},.after = (int)0,}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(union u){.i = (int)0,.s = (struct){.x = (int)0,.y = (int)0,},.n = (int)0,}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct bits){.low = (unsigned_int)0x0,.mid = (unsigned_int)0x0,.high = (unsigned_int)0x0,}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct two){.a = (char[4])['\0',],.b = (char[4])['\0',],}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct empty){.none = (struct none){},.flex = (int[0])[],.last = (int)0,}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct p[3])[{.x = 0,},{.x = 0,},{.x = 0,},]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(union ptrs){.a = (struct hidden *)(nil),.b = (int (*)(struct hidden *, int))(nil),.c = (int(*)[3])(nil),.d = (int(**)[3])(nil),.e = (void *)(nil),.f = (void *)(nil),}
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(unsigned_char[4])['\0',]
LISTEN 0      5      127.0.0.1:81 0.0.0.0:* map_id:N(struct mix){.e = (enum e)A,.f = (flag)0,.g = (float)0.000000,.h = (int)0,}
