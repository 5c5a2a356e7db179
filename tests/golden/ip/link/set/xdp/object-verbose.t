#! mask after fd=
# All that is done is told, too.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/version.o sec xdp verbose
! libbpf: loading object from /mnt/bpf/version.o
! libbpf: elf: section(3) xdp, size 16, link 0, flags 6, type=1
! libbpf: sec 'xdp': found program 'pass' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
! libbpf: elf: section(4) version, size 4, link 0, flags 3, type=1
! libbpf: kernel version of /mnt/bpf/version.o is 60102
! libbpf: elf: section(5) license, size 13, link 0, flags 3, type=1
! libbpf: license of /mnt/bpf/version.o is Dual BSD/GPL
! libbpf: elf: section(6) .BTF, size 573, link 0, flags 0, type=1
! libbpf: elf: section(8) .BTF.ext, size 80, link 0, flags 0, type=1
! libbpf: elf: section(11) .symtab, size 120, link 1, flags 0, type=2
! libbpf: looking for externs among 5 symbols...
! libbpf: collected 0 externs total
! libbpf: object 'version': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
! libbpf: prog 'pass': -- BEGIN PROG LOAD LOG --
! func#0 @0
! btf_vmlinux is malformed
! 0: R1=ctx() R10=fp0
! ; SEC("xdp") int pass(struct xdp_md *c) { return XDP_PASS; } @ version.c:5
! 0: (b7) r0 = 2                        ; R0_w=2
! 1: (95) exit
! processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
! -- END PROG LOAD LOG --
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/maps.o sec xdp verbose 2>&1 | sed 's/ 0x[0-9a-f]\{8,\} */ PLACE /'
libbpf: loading object from /mnt/bpf/maps.o
libbpf: elf: section(2) .text, size 232, link 0, flags 6, type=1
libbpf: sec '.text': found program 'branch' at insn offset 7 (56 bytes), code size 11 insns (88 bytes)
libbpf: sec '.text': found program 'leaf' at insn offset 18 (144 bytes), code size 8 insns (64 bytes)
libbpf: sec '.text': found program 'checked' at insn offset 0 (0 bytes), code size 7 insns (56 bytes)
libbpf: sec '.text': found program 'hidden' at insn offset 26 (208 bytes), code size 3 insns (24 bytes)
libbpf: elf: section(3) .rel.text, size 32, link 17, flags 40, type=9
libbpf: elf: section(4) xdp, size 544, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'count' at insn offset 0 (0 bytes), code size 64 insns (512 bytes)
libbpf: sec 'xdp': found program 'leaf_only' at insn offset 64 (512 bytes), code size 4 insns (32 bytes)
libbpf: elf: section(5) .relxdp, size 176, link 17, flags 40, type=9
libbpf: elf: section(6) .rodata, size 4, link 0, flags 2, type=1
libbpf: elf: section(7) .data, size 4, link 0, flags 3, type=1
libbpf: elf: section(8) .data.own, size 4, link 0, flags 3, type=1
libbpf: elf: section(9) .maps, size 112, link 0, flags 3, type=1
libbpf: elf: section(10) .bss, size 8, link 0, flags 3, type=8
libbpf: elf: section(11) license, size 4, link 0, flags 3, type=1
libbpf: license of /mnt/bpf/maps.o is GPL
libbpf: elf: section(12) .BTF, size 2590, link 0, flags 0, type=1
libbpf: elf: section(14) .BTF.ext, size 840, link 0, flags 0, type=1
libbpf: elf: section(17) .symtab, size 504, link 1, flags 0, type=2
libbpf: looking for externs among 21 symbols...
libbpf: collected 0 externs total
libbpf: map 'counts': at sec_idx 9, offset 0.
libbpf: map 'counts': found type = 1.
libbpf: map 'counts': found key [6], sz = 4.
libbpf: map 'counts': found value [9], sz = 8.
libbpf: map 'counts': found max_entries = 16.
libbpf: map 'sums': at sec_idx 9, offset 32.
libbpf: map 'sums': found type = 6.
libbpf: map 'sums': found key_size = 4.
libbpf: map 'sums': found value_size = 8.
libbpf: map 'sums': found max_entries = 4.
libbpf: map 'sums': found map_flags = 0x0.
libbpf: map 'events': at sec_idx 9, offset 72.
libbpf: map 'events': found type = 27.
libbpf: map 'events': found max_entries = 5000.
libbpf: map 'samples': at sec_idx 9, offset 88.
libbpf: map 'samples': found type = 4.
libbpf: map 'samples': found key_size = 4.
libbpf: map 'samples': found value_size = 4.
libbpf: map 'maps.rodata' (global data): at sec_idx 6, offset 0, flags 480.
libbpf: map 4 is "maps.rodata"
libbpf: map 'maps.data' (global data): at sec_idx 7, offset 0, flags 400.
libbpf: map 5 is "maps.data"
libbpf: map '.data.own' (global data): at sec_idx 8, offset 0, flags 400.
libbpf: map 6 is ".data.own"
libbpf: map 'maps.bss' (global data): at sec_idx 10, offset 0, flags 0.
libbpf: map 7 is "maps.bss"
libbpf: sec '.rel.text': collecting relocation for section(2) '.text'
libbpf: sec '.rel.text': relo #0: insn #9 against 'hits'
libbpf: prog 'branch': found data map 5 (maps.data, sec 7, off 0) for insn 2
libbpf: sec '.rel.text': relo #1: insn #19 against 'hits'
libbpf: prog 'leaf': found data map 5 (maps.data, sec 7, off 0) for insn 1
libbpf: sec '.relxdp': collecting relocation for section(4) 'xdp'
libbpf: sec '.relxdp': relo #0: insn #7 against 'counts'
libbpf: prog 'count': found map 0 (counts, sec 9, off 0) for insn #7
libbpf: sec '.relxdp': relo #1: insn #14 against 'hidden'
libbpf: sec '.relxdp': relo #2: insn #16 against 'checked'
libbpf: sec '.relxdp': relo #3: insn #17 against 'own'
libbpf: prog 'count': found data map 6 (.data.own, sec 8, off 0) for insn 17
libbpf: sec '.relxdp': relo #4: insn #28 against 'sums'
libbpf: prog 'count': found map 1 (sums, sec 9, off 32) for insn #28
libbpf: sec '.relxdp': relo #5: insn #34 against '.text'
libbpf: sec '.relxdp': relo #6: insn #40 against '.bss'
libbpf: prog 'count': found data map 7 (maps.bss, sec 10, off 0) for insn 40
libbpf: sec '.relxdp': relo #7: insn #47 against 'events'
libbpf: prog 'count': found map 2 (events, sec 9, off 72) for insn #47
libbpf: sec '.relxdp': relo #8: insn #54 against 'samples'
libbpf: prog 'count': found map 3 (samples, sec 9, off 88) for insn #54
libbpf: sec '.relxdp': relo #9: insn #60 against 'verdict'
libbpf: prog 'count': found data map 4 (maps.rodata, sec 6, off 0) for insn 60
libbpf: sec '.relxdp': relo #10: insn #65 against '.text'
libbpf: object 'maps': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: prog 'count': added 3 insns from sub-prog 'hidden'
libbpf: prog 'count': insn #14 relocated, imm 49 points to subprog 'hidden' (now at 64 offset)
libbpf: prog 'count': added 7 insns from sub-prog 'checked'
libbpf: prog 'count': added 11 insns from sub-prog 'branch'
libbpf: prog 'count': added 8 insns from sub-prog 'leaf'
libbpf: prog 'branch': insn #1 relocated, imm 9 points to subprog 'leaf' (now at 85 offset)
libbpf: prog 'branch': insn #9 relocated, imm 1 points to subprog 'leaf' (now at 85 offset)
libbpf: prog 'checked': insn #1 relocated, imm 5 points to subprog 'branch' (now at 74 offset)
libbpf: prog 'checked': insn #4 relocated, imm 13 points to subprog 'leaf' (now at 85 offset)
libbpf: prog 'count': insn #16 relocated, imm 50 points to subprog 'checked' (now at 67 offset)
libbpf: prog 'count': insn #34 relocated, imm 39 points to subprog 'branch' (now at 74 offset)
libbpf: map 'counts': created successfully, fd=N
libbpf: map 'sums': created successfully, fd=N
libbpf: map 'events': created successfully, fd=N
libbpf: map 'samples': setting size to 1
libbpf: map 'samples': created successfully, fd=N
libbpf: map 'maps.rodata': created successfully, fd=N
libbpf: map 'maps.data': created successfully, fd=N
libbpf: map '.data.own': created successfully, fd=N
libbpf: map 'maps.bss': created successfully, fd=N
libbpf: prog 'count': -- BEGIN PROG LOAD LOG --
func#0 @0
func#1 @64
func#2 @67
func#3 @74
func#4 @85
btf_vmlinux is malformed
0: R1=ctx() R10=fp0
; SEC("xdp") int count(struct xdp_md *c) { @ maps.c:41
0: (bf) r6 = r1                       ; R1=ctx() R6_w=ctx()
1: (b7) r1 = 1                        ; R1_w=1
; __u32 key = 1, index = c->rx_queue_index; @ maps.c:42
2: (63) *(u32 *)(r10 -4) = r1         ; R1_w=1 R10=fp0 fp-8=mmmm????
3: (61) r1 = *(u32 *)(r6 +16)         ; R1_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R6_w=ctx()
4: (63) *(u32 *)(r10 -8) = r1         ; R1_w=scalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
5: (bf) r2 = r10                      ; R2_w=fp0 R10=fp0
;  @ maps.c:0
6: (07) r2 += -4                      ; R2_w=fp-4
; __u64 *value = bpf_map_lookup_elem(&counts, &key); @ maps.c:43
7: (18) r1 = PLACE ; R1_w=map_ptr(map=counts,ks=4,vs=8)
9: (85) call bpf_map_lookup_elem#1    ; R0_w=map_value_or_null(id=2,map=counts,ks=4,vs=8)
10: (bf) r7 = r0                      ; R0_w=map_value_or_null(id=2,map=counts,ks=4,vs=8) R7_w=map_value_or_null(id=2,map=counts,ks=4,vs=8)
; if (value) @ maps.c:44
11: (15) if r7 == 0x0 goto pc+14      ; R7_w=map_value(map=counts,ks=4,vs=8)
12: (bf) r1 = r10                     ; R1_w=fp0 R10=fp0
;  @ maps.c:0
13: (07) r1 += -8                     ; R1=fp-8
; *value += checked(hidden((int *)&index)) + own; @ maps.c:45
14: (85) call pc+49
caller:
 R6=ctx() R7=map_value(map=counts,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
callee:
 frame1: R1=fp[0]-8 R10=fp0
64: frame1: R1=fp[0]-8 R10=fp0
; __attribute__((noinline, visibility("hidden"))) int hidden(int *a) { return *a + 1; } @ maps.c:39
64: (61) r0 = *(u32 *)(r1 +0)         ; frame1: R0_w=scalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R1=fp[0]-8
65: (07) r0 += 1                      ; frame1: R0_w=scalar(id=1+1,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
66: (95) exit
returning from callee:
 frame1: R0_w=scalar(id=1+1,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R1=fp[0]-8 R10=fp0
to caller at 15:
 R0_w=scalar(id=1+1,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R6=ctx() R7=map_value(map=counts,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
␤
from 66 to 15: R0_w=scalar(id=1+1,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R6=ctx() R7=map_value(map=counts,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
; *value += checked(hidden((int *)&index)) + own; @ maps.c:45
15: (bf) r1 = r0                      ; R0_w=scalar(id=3,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R1_w=scalar(id=3,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff))
16: (85) call pc+50
Func#2 ('checked') is global and assumed valid.
17: R0_w=scalar()
17: (18) r1 = PLACE ; R1_w=map_value(map=.data.own,ks=4,vs=4)
19: (61) r1 = *(u32 *)(r1 +0)         ; R1_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
20: (0f) r1 += r0                     ; R0_w=scalar() R1_w=scalar()
21: (67) r1 <<= 32                    ; R1_w=scalar(smax=0x7fffffff00000000,umax=0xffffffff00000000,smin32=0,smax32=umax32=0,var_off=(0x0; PLACE ))
22: (c7) r1 s>>= 32                   ; R1_w=scalar(smin=0xffffffff80000000,smax=0x7fffffff)
23: (79) r2 = *(u64 *)(r7 +0)         ; R2_w=scalar() R7=map_value(map=counts,ks=4,vs=8)
24: (0f) r2 += r1                     ; R1_w=scalar(smin=0xffffffff80000000,smax=0x7fffffff) R2_w=scalar()
25: (7b) *(u64 *)(r7 +0) = r2         ; R2=scalar() R7=map_value(map=counts,ks=4,vs=8)
26: (bf) r2 = r10                     ; R2_w=fp0 R10=fp0
;  @ maps.c:0
27: (07) r2 += -4                     ; R2_w=fp-4
; value = bpf_map_lookup_elem(&sums, &key); @ maps.c:46
28: (18) r1 = PLACE ; R1_w=map_ptr(map=sums,ks=4,vs=8)
30: (85) call bpf_map_lookup_elem#1   ; R0_w=map_value_or_null(id=4,map=sums,ks=4,vs=8)
31: (bf) r7 = r0                      ; R0_w=map_value_or_null(id=4,map=sums,ks=4,vs=8) R7_w=map_value_or_null(id=4,map=sums,ks=4,vs=8)
; if (value) @ maps.c:47
32: (15) if r7 == 0x0 goto pc+7       ; R7_w=map_value(map=sums,ks=4,vs=8)
; *value += branch(c->ingress_ifindex); @ maps.c:48
33: (61) r1 = *(u32 *)(r6 +12)        ; R1_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R6=ctx()
34: (85) call pc+39
caller:
 R6=ctx() R7_w=map_value(map=sums,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
callee:
 frame1: R1_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0
74: frame1: R1=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
74: (bf) r6 = r1                      ; frame1: R1=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R6_w=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
75: (85) call pc+9
caller:
 frame1: R6_w=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0
callee:
 frame2: R1=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0
85: frame2: R1=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R10=fp0
; static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; } @ maps.c:36
85: (bf) r0 = r1                      ; frame2: R0_w=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R1=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
86: (18) r1 = PLACE ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4)
88: (61) r2 = *(u32 *)(r1 +0)         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
89: (07) r2 += 1                      ; frame2: R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
90: (63) *(u32 *)(r1 +0) = r2         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
91: (27) r0 *= 3                      ; frame2: R0_w=scalar(smin=0,smax=umax=0x2fffffffd,var_off=(0x0; PLACE ))
92: (95) exit
returning from callee:
 frame2: R0_w=scalar(smin=0,smax=umax=0x2fffffffd,var_off=(0x0; PLACE )) R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff)) R10=fp0
to caller at 76:
 frame1: R0_w=scalar(smin=0,smax=umax=0x2fffffffd,var_off=(0x0; PLACE )) R6_w=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) R10=fp0
␤
from 92 to 76: frame1: R0=scalar(smin=0,smax=umax=0x2fffffffd,var_off=(0x0; PLACE )) R6=scalar(id=5,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
76: (18) r1 = PLACE ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4)
78: (61) r2 = *(u32 *)(r1 +0)         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
79: (0f) r2 += r0                     ; frame1: R0=scalar(smin=0,smax=umax=0x2fffffffd,var_off=(0x0; PLACE )) R2_w=scalar(smin=0,smax=umax=0x3fffffffc,var_off=(0x0; 0x3ffffffff))
80: (63) *(u32 *)(r1 +0) = r2         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0x3fffffffc,var_off=(0x0; PLACE ))
81: (07) r6 += 1                      ; frame1: R6_w=scalar(id=5+1,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
82: (bf) r1 = r6                      ; frame1: R1_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R6_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff))
83: (85) call pc+1
caller:
 frame1: R6_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R10=fp0
callee:
 frame2: R1_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R2_w=scalar(smin=0,smax=umax=0x3fffffffc,var_off=(0x0; 0x3ffffffff)) R10=fp0
85: frame2: R1_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R2_w=scalar(smin=0,smax=umax=0x3fffffffc,var_off=(0x0; 0x3ffffffff)) R10=fp0
; static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; } @ maps.c:36
85: (bf) r0 = r1                      ; frame2: R0_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R1_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff))
86: (18) r1 = PLACE ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4)
88: (61) r2 = *(u32 *)(r1 +0)         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
89: (07) r2 += 1                      ; frame2: R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
90: (63) *(u32 *)(r1 +0) = r2         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
91: (27) r0 *= 3                      ; frame2: R0_w=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE ))
92: (95) exit
returning from callee:
 frame2: R0_w=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff)) R10=fp0
to caller at 84:
 frame1: R0_w=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R6_w=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff)) R10=fp0
␤
from 92 to 84: frame1: R0=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R6=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff)) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
84: (95) exit
returning from callee:
 frame1: R0=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R6=scalar(id=6,smin=umin=1,smax=umax=0x100000000,var_off=(0x0; 0x1ffffffff)) R10=fp0
to caller at 35:
 R0=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R6=ctx() R7=map_value(map=sums,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
␤
from 84 to 35: R0=scalar(smin=0,smax=umax=0x7ffffffff,var_off=(0x0; PLACE )) R6=ctx() R7=map_value(map=sums,ks=4,vs=8) R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
; *value += branch(c->ingress_ifindex); @ maps.c:48
35: (67) r0 <<= 32                    ; R0_w=scalar(smax=0x7fffffff00000000,umax=0xffffffff00000000,smin32=0,smax32=umax32=0,var_off=(0x0; PLACE ))
36: (c7) r0 s>>= 32                   ; R0_w=scalar(smin=0xffffffff80000000,smax=0x7fffffff)
37: (79) r1 = *(u64 *)(r7 +0)         ; R1_w=scalar() R7=map_value(map=sums,ks=4,vs=8)
38: (0f) r1 += r0                     ; R0_w=scalar(smin=0xffffffff80000000,smax=0x7fffffff) R1_w=scalar()
39: (7b) *(u64 *)(r7 +0) = r1         ; R1_w=scalar() R7=map_value(map=sums,ks=4,vs=8)
; zero++; @ maps.c:49
40: (18) r1 = PLACE ; R1_w=map_value(map=maps.bss,ks=4,vs=8)
42: (79) r2 = *(u64 *)(r1 +0)         ; R1_w=map_value(map=maps.bss,ks=4,vs=8) R2_w=scalar()
43: (07) r2 += 1                      ; R2_w=scalar()
44: (7b) *(u64 *)(r1 +0) = r2         ; R1_w=map_value(map=maps.bss,ks=4,vs=8) R2_w=scalar()
45: (bf) r7 = r10                     ; R7_w=fp0 R10=fp0
46: (07) r7 += -4                     ; R7_w=fp-4
; bpf_ringbuf_output(&events, &key, sizeof(key), 0); @ maps.c:50
47: (18) r1 = PLACE ; R1_w=map_ptr(map=events,ks=0,vs=0)
49: (bf) r2 = r7                      ; R2_w=fp-4 R7_w=fp-4
50: (b7) r3 = 4                       ; R3_w=4
51: (b7) r4 = 0                       ; R4_w=0
52: (85) call bpf_ringbuf_output#130
mark_precise: frame0: last_idx 52 first_idx 84 subseq_idx -1·
mark_precise: frame0: regs=r3 stack= before 51: (b7) r4 = 0
mark_precise: frame0: regs=r3 stack= before 50: (b7) r3 = 4
53: R0=scalar()
; bpf_perf_event_output(c, &samples, 0, &key, sizeof(key)); @ maps.c:51
53: (bf) r1 = r6                      ; R1_w=ctx() R6=ctx()
54: (18) r2 = PLACE ; R2_w=map_ptr(map=samples,ks=4,vs=4)
56: (b7) r3 = 0                       ; R3_w=0
57: (bf) r4 = r7                      ; R4_w=fp-4 R7=fp-4
58: (b7) r5 = 4                       ; R5_w=4
59: (85) call bpf_perf_event_output#25
mark_precise: frame0: last_idx 59 first_idx 53 subseq_idx -1·
mark_precise: frame0: regs=r5 stack= before 58: (b7) r5 = 4
60: R0_w=scalar()
; return verdict; @ maps.c:52
60: (18) r1 = PLACE ; R1_w=map_value(map=maps.rodata,ks=4,vs=4)
62: (61) r0 = *(u32 *)(r1 +0)         ; R0_w=2 R1_w=map_value(map=maps.rodata,ks=4,vs=4)
63: (95) exit
␤
from 32 to 40: R0=0 R6=ctx() R7=0 R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
40: R0=0 R6=ctx() R7=0 R10=fp0 fp-8=mmmmscalar(id=1,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
; zero++; @ maps.c:49
40: (18) r1 = PLACE ; R1_w=map_value(map=maps.bss,ks=4,vs=8)
42: (79) r2 = *(u64 *)(r1 +0)         ; R1_w=map_value(map=maps.bss,ks=4,vs=8) R2_w=scalar()
43: (07) r2 += 1                      ; R2_w=scalar()
44: (7b) *(u64 *)(r1 +0) = r2         ; R1_w=map_value(map=maps.bss,ks=4,vs=8) R2_w=scalar()
45: (bf) r7 = r10                     ; R7_w=fp0 R10=fp0
46: (07) r7 += -4                     ; R7_w=fp-4
; bpf_ringbuf_output(&events, &key, sizeof(key), 0); @ maps.c:50
47: (18) r1 = PLACE ; R1_w=map_ptr(map=events,ks=0,vs=0)
49: (bf) r2 = r7                      ; R2_w=fp-4 R7_w=fp-4
50: (b7) r3 = 4                       ; R3_w=4
51: (b7) r4 = 0                       ; R4_w=0
52: (85) call bpf_ringbuf_output#130
mark_precise: frame0: last_idx 52 first_idx 40 subseq_idx -1·
mark_precise: frame0: regs=r3 stack= before 51: (b7) r4 = 0
mark_precise: frame0: regs=r3 stack= before 50: (b7) r3 = 4
53: safe
␤
from 11 to 26: safe
Validating checked() func#2...
67: R1=scalar() R10=fp0
; __attribute__((noinline)) int checked(int a) { return branch(a) + leaf(a); } @ maps.c:38
67: (bf) r6 = r1                      ; R1=scalar(id=7) R6_w=scalar(id=7)
68: (85) call pc+5
caller:
 R6_w=scalar(id=7) R10=fp0
callee:
 frame1: R1=scalar(id=7) R10=fp0
74: frame1: R1=scalar(id=7) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
74: (bf) r6 = r1                      ; frame1: R1=scalar(id=7) R6_w=scalar(id=7)
75: (85) call pc+9
caller:
 frame1: R6_w=scalar(id=7) R10=fp0
callee:
 frame2: R1=scalar(id=7) R10=fp0
85: frame2: R1=scalar(id=7) R10=fp0
; static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; } @ maps.c:36
85: (bf) r0 = r1                      ; frame2: R0_w=scalar(id=7) R1=scalar(id=7)
86: (18) r1 = PLACE ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4)
88: (61) r2 = *(u32 *)(r1 +0)         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
89: (07) r2 += 1                      ; frame2: R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
90: (63) *(u32 *)(r1 +0) = r2         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
91: (27) r0 *= 3                      ; frame2: R0_w=scalar()
92: (95) exit
returning from callee:
 frame2: R0_w=scalar() R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R10=fp0
to caller at 76:
 frame1: R0_w=scalar() R6_w=scalar(id=7) R10=fp0
␤
from 92 to 76: frame1: R0=scalar() R6=scalar(id=7) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
76: (18) r1 = PLACE ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4)
78: (61) r2 = *(u32 *)(r1 +0)         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
79: (0f) r2 += r0                     ; frame1: R0=scalar() R2_w=scalar()
80: (63) *(u32 *)(r1 +0) = r2         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar()
81: (07) r6 += 1                      ; frame1: R6_w=scalar(id=7+1)
82: (bf) r1 = r6                      ; frame1: R1_w=scalar(id=8) R6_w=scalar(id=8)
83: (85) call pc+1
caller:
 frame1: R6_w=scalar(id=8) R10=fp0
callee:
 frame2: R1_w=scalar(id=8) R2_w=scalar() R10=fp0
85: frame2: R1_w=scalar(id=8) R2_w=scalar() R10=fp0
; static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; } @ maps.c:36
85: (bf) r0 = r1                      ; frame2: R0_w=scalar(id=8) R1_w=scalar(id=8)
86: (18) r1 = PLACE ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4)
88: (61) r2 = *(u32 *)(r1 +0)         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
89: (07) r2 += 1                      ; frame2: R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
90: (63) *(u32 *)(r1 +0) = r2         ; frame2: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
91: (27) r0 *= 3                      ; frame2: R0_w=scalar()
92: (95) exit
returning from callee:
 frame2: R0_w=scalar() R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R10=fp0
to caller at 84:
 frame1: R0_w=scalar() R6_w=scalar(id=8) R10=fp0
␤
from 92 to 84: frame1: R0=scalar() R6=scalar(id=8) R10=fp0
; static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); } @ maps.c:37
84: (95) exit
returning from callee:
 frame1: R0=scalar() R6=scalar(id=8) R10=fp0
to caller at 69:
 R0=scalar() R6=scalar(id=7) R10=fp0
␤
from 84 to 69: R0=scalar() R6=scalar(id=7) R10=fp0
; __attribute__((noinline)) int checked(int a) { return branch(a) + leaf(a); } @ maps.c:38
69: (bf) r7 = r0                      ; R0=scalar(id=9) R7_w=scalar(id=9)
70: (bf) r1 = r6                      ; R1_w=scalar(id=7) R6=scalar(id=7)
71: (85) call pc+13
caller:
 R6=scalar(id=7) R7_w=scalar(id=9) R10=fp0
callee:
 frame1: R1_w=scalar(id=7) R10=fp0
85: frame1: R1_w=scalar(id=7) R10=fp0
; static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; } @ maps.c:36
85: (bf) r0 = r1                      ; frame1: R0_w=scalar(id=7) R1_w=scalar(id=7)
86: (18) r1 = PLACE ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4)
88: (61) r2 = *(u32 *)(r1 +0)         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
89: (07) r2 += 1                      ; frame1: R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
90: (63) *(u32 *)(r1 +0) = r2         ; frame1: R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE ))
91: (27) r0 *= 3                      ; frame1: R0_w=scalar()
92: (95) exit
returning from callee:
 frame1: R0_w=scalar() R1_w=map_value(map=maps.data,ks=4,vs=4) R2_w=scalar(smin=umin=1,smax=umax=0x100000000,var_off=(0x0; PLACE )) R10=fp0
to caller at 72:
 R0_w=scalar() R6=scalar(id=7) R7_w=scalar(id=9) R10=fp0
␤
from 92 to 72: R0=scalar() R6=scalar(id=7) R7=scalar(id=9) R10=fp0
; __attribute__((noinline)) int checked(int a) { return branch(a) + leaf(a); } @ maps.c:38
72: (0f) r0 += r7                     ; R0_w=scalar() R7=scalar(id=9)
73: (95) exit
Func#2 ('checked') is safe for any args that match its prototype
processed 135 insns (limit 1000000) max_states_per_insn 0 total_states 11 peak_states 11 mark_read 4
-- END PROG LOAD LOG --
libbpf: prog 'leaf_only': skipped loading
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/within.o sec xdp v 2>&1 | sed 's/ 0x[0-9a-f]\{8,\} */ PLACE /'
libbpf: loading object from /mnt/bpf/within.o
libbpf: elf: section(3) xdp, size 136, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'look' at insn offset 0 (0 bytes), code size 17 insns (136 bytes)
libbpf: elf: section(4) .relxdp, size 16, link 12, flags 40, type=9
libbpf: elf: section(5) .maps, size 112, link 0, flags 3, type=1
libbpf: elf: section(6) .rel.maps, size 32, link 12, flags 40, type=9
libbpf: elf: section(7) .BTF, size 992, link 0, flags 0, type=1
libbpf: elf: section(9) .BTF.ext, size 224, link 0, flags 0, type=1
libbpf: elf: section(12) .symtab, size 168, link 1, flags 0, type=2
libbpf: looking for externs among 7 symbols...
libbpf: collected 0 externs total
libbpf: map 'first': at sec_idx 5, offset 0.
libbpf: map 'first': found type = 2.
libbpf: map 'first': found key [6], sz = 4.
libbpf: map 'first': found value [6], sz = 4.
libbpf: map 'first': found max_entries = 2.
libbpf: map 'second': at sec_idx 5, offset 32.
libbpf: map 'second': found type = 2.
libbpf: map 'second': found key [6], sz = 4.
libbpf: map 'second': found value [6], sz = 4.
libbpf: map 'second': found max_entries = 2.
libbpf: map 'outer': at sec_idx 5, offset 64.
libbpf: map 'outer': found type = 12.
libbpf: map 'outer': found key [6], sz = 4.
libbpf: map 'outer': found max_entries = 3.
libbpf: map 'outer': found inner map definition.
libbpf: map 'outer.inner': found type = 2.
libbpf: map 'outer.inner': found key [6], sz = 4.
libbpf: map 'outer.inner': found value [6], sz = 4.
libbpf: map 'outer.inner': found max_entries = 2.
libbpf: sec '.relxdp': collecting relocation for section(3) 'xdp'
libbpf: sec '.relxdp': relo #0: insn #4 against 'outer'
libbpf: prog 'look': found map 2 (outer, sec 5, off 64) for insn #4
libbpf: .maps relo #0: for 5 value 0 rel->r_offset 88 name 20 ('first')
libbpf: .maps relo #0: map 'outer' slot [0] points to map 'first'
libbpf: .maps relo #1: for 6 value 32 rel->r_offset 104 name 69 ('second')
libbpf: .maps relo #1: map 'outer' slot [2] points to map 'second'
libbpf: object 'within': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: map 'first': created successfully, fd=N
libbpf: map 'second': created successfully, fd=N
libbpf: map 'outer': created successfully, fd=N
libbpf: map 'outer': slot [0] set to map 'first' fd=N
libbpf: map 'outer': slot [2] set to map 'second' fd=N
libbpf: prog 'look': -- BEGIN PROG LOAD LOG --
func#0 @0
btf_vmlinux is malformed
0: R1=ctx() R10=fp0
; SEC("xdp") int look(struct xdp_md *c) { @ within.c:19
0: (b7) r1 = 0                        ; R1_w=0
; __u32 key = 0, *value; @ within.c:20
1: (63) *(u32 *)(r10 -4) = r1
mark_precise: frame0: last_idx 1 first_idx 0 subseq_idx -1·
mark_precise: frame0: regs=r1 stack= before 0: (b7) r1 = 0
2: R1_w=0 R10=fp0 fp-8=0000????
2: (bf) r2 = r10                      ; R2_w=fp0 R10=fp0
;  @ within.c:0
3: (07) r2 += -4                      ; R2_w=fp-4
; void *map = bpf_map_lookup_elem(&outer, &key); @ within.c:21
4: (18) r1 = PLACE ; R1_w=map_ptr(map=outer,ks=4,vs=4)
6: (85) call bpf_map_lookup_elem#1    ; R0_w=map_value_or_null(id=1,map=outer,ks=4,vs=4)
7: (b7) r6 = 2                        ; R6_w=2
; if (map && (value = bpf_map_lookup_elem(map, &key))) @ within.c:22
8: (15) if r0 == 0x0 goto pc+6        ; R0_w=map_ptr(ks=4,vs=4)
9: (bf) r2 = r10                      ; R2_w=fp0 R10=fp0
;  @ within.c:0
10: (07) r2 += -4                     ; R2_w=fp-4
; if (map && (value = bpf_map_lookup_elem(map, &key))) @ within.c:22
11: (bf) r1 = r0                      ; R0_w=map_ptr(ks=4,vs=4) R1_w=map_ptr(ks=4,vs=4)
12: (85) call bpf_map_lookup_elem#1   ; R0=map_value_or_null(id=2,ks=4,vs=4)
13: (15) if r0 == 0x0 goto pc+1       ; R0=map_value(ks=4,vs=4)
; return *value; @ within.c:23
14: (61) r6 = *(u32 *)(r0 +0)         ; R0=map_value(ks=4,vs=4) R6_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE ))
; } @ within.c:25
15: (bf) r0 = r6                      ; R0_w=scalar(id=3,smin=0,smax=umax=0xffffffff,var_off=(0x0; PLACE )) R6_w=scalar(id=3,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
16: (95) exit
␤
from 13 to 15: R0=0 R6=2 R10=fp0 fp-8=mmmm????
15: R0=0 R6=2 R10=fp0 fp-8=mmmm????
15: (bf) r0 = r6                      ; R0_w=2 R6=2
16: (95) exit
␤
from 8 to 15: R0_w=0 R6_w=2 R10=fp0 fp-8=mmmm????
15: R0_w=0 R6_w=2 R10=fp0 fp-8=mmmm????
15: (bf) r0 = r6                      ; R0_w=2 R6_w=2
16: (95) exit
processed 20 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1
-- END PROG LOAD LOG --
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/tail.o sec xdp v 2>&1 | grep libbpf
libbpf: loading object from /mnt/bpf/tail.o
libbpf: elf: section(3) xdp, size 64, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'next' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: sec 'xdp': found program 'start' at insn offset 2 (16 bytes), code size 6 insns (48 bytes)
libbpf: elf: section(4) .relxdp, size 16, link 12, flags 40, type=9
libbpf: elf: section(5) .maps, size 40, link 0, flags 3, type=1
libbpf: elf: section(6) .rel.maps, size 16, link 12, flags 40, type=9
libbpf: elf: section(7) .BTF, size 812, link 0, flags 0, type=1
libbpf: elf: section(9) .BTF.ext, size 120, link 0, flags 0, type=1
libbpf: elf: section(12) .symtab, size 120, link 1, flags 0, type=2
libbpf: looking for externs among 5 symbols...
libbpf: collected 0 externs total
libbpf: map 'jumps': at sec_idx 5, offset 0.
libbpf: map 'jumps': found type = 3.
libbpf: map 'jumps': found key_size = 4.
libbpf: map 'jumps': found max_entries = 3.
libbpf: sec '.relxdp': collecting relocation for section(3) 'xdp'
libbpf: sec '.relxdp': relo #0: insn #2 against 'jumps'
libbpf: prog 'start': found map 0 (jumps, sec 5, off 0) for insn #0
libbpf: .maps relo #0: for 2 value 0 rel->r_offset 32 name 7 ('next')
libbpf: .maps relo #0: map 'jumps' slot [1] points to prog 'next'
libbpf: object 'tail': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: map 'jumps': created successfully, fd=N
libbpf: prog 'next': -- BEGIN PROG LOAD LOG --
libbpf: prog 'start': skipped loading
libbpf: map 'jumps': slot [1] set to prog 'next' fd=N
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/programs.o program drop v 2>&1 | grep libbpf
libbpf: loading object from /mnt/bpf/programs.o
libbpf: elf: section(3) xdp, size 32, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'pass' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: sec 'xdp': found program 'drop' at insn offset 2 (16 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(4) xdp.frags, size 16, link 0, flags 6, type=1
libbpf: sec 'xdp.frags': found program 'fragments' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(5) xdp/devmap, size 16, link 0, flags 6, type=1
libbpf: sec 'xdp/devmap': found program 'to_device' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(6) xdp/other, size 16, link 0, flags 6, type=1
libbpf: sec 'xdp/other': found program 'other' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(7) prog, size 16, link 0, flags 6, type=1
libbpf: sec 'prog': found program 'usual' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(8) ?xdp_optional, size 16, link 0, flags 6, type=1
libbpf: sec '?xdp_optional': found program 'optional' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(9) 1/0, size 16, link 0, flags 6, type=1
libbpf: sec '1/0': found program 'numbered' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(10) lwt_in, size 16, link 0, flags 6, type=1
libbpf: sec 'lwt_in': found program 'a_program_of_a_long_name' at insn offset 0 (0 bytes), code size 2 insns (16 bytes)
libbpf: elf: section(11) license, size 4, link 0, flags 3, type=1
libbpf: license of /mnt/bpf/programs.o is GPL
libbpf: elf: section(12) .BTF, size 2432, link 0, flags 0, type=1
libbpf: elf: section(14) .BTF.ext, size 384, link 0, flags 0, type=1
libbpf: elf: section(17) .symtab, size 456, link 1, flags 0, type=2
libbpf: looking for externs among 19 symbols...
libbpf: collected 0 externs total
libbpf: prog 'other': unrecognized ELF section name 'xdp/other'
libbpf: prog 'usual': unrecognized ELF section name 'prog'
libbpf: prog 'optional': unrecognized ELF section name 'xdp_optional'
libbpf: prog 'numbered': unrecognized ELF section name '1/0'
libbpf: object 'programs': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: prog 'pass': skipped loading
libbpf: prog 'drop': -- BEGIN PROG LOAD LOG --
libbpf: prog 'fragments': skipped loading
libbpf: prog 'to_device': skipped loading
libbpf: prog 'other': skipped loading
libbpf: prog 'usual': skipped loading
libbpf: prog 'optional': skipped loading
libbpf: prog 'numbered': skipped loading
libbpf: prog 'a_program_of_a_long_name': skipped loading
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp verb 2>&1 | grep libbpf
libbpf: loading object from /mnt/bpf/pinned.o
libbpf: elf: section(3) xdp, size 104, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'count' at insn offset 0 (0 bytes), code size 13 insns (104 bytes)
libbpf: elf: section(4) .relxdp, size 16, link 11, flags 40, type=9
libbpf: elf: section(5) .maps, size 40, link 0, flags 3, type=1
libbpf: elf: section(6) .BTF, size 769, link 0, flags 0, type=1
libbpf: elf: section(8) .BTF.ext, size 176, link 0, flags 0, type=1
libbpf: elf: section(11) .symtab, size 120, link 1, flags 0, type=2
libbpf: looking for externs among 5 symbols...
libbpf: collected 0 externs total
libbpf: map 'shared': at sec_idx 5, offset 0.
libbpf: map 'shared': found type = 2.
libbpf: map 'shared': found key [6], sz = 4.
libbpf: map 'shared': found value [6], sz = 4.
libbpf: map 'shared': found max_entries = 2.
libbpf: map 'shared': found pinning = 1.
libbpf: sec '.relxdp': collecting relocation for section(3) 'xdp'
libbpf: sec '.relxdp': relo #0: insn #4 against 'shared'
libbpf: prog 'count': found map 0 (shared, sec 5, off 0) for insn #4
libbpf: object 'pinned': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: found no pinned map to reuse at '/sys/fs/bpf/xdp//globals/shared'
libbpf: map 'shared': created successfully, fd=N
libbpf: pinned map '/sys/fs/bpf/xdp//globals/shared'
libbpf: prog 'count': -- BEGIN PROG LOAD LOG --
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/pinned.o sec xdp verb 2>&1 | grep libbpf
libbpf: loading object from /mnt/bpf/pinned.o
libbpf: elf: section(3) xdp, size 104, link 0, flags 6, type=1
libbpf: sec 'xdp': found program 'count' at insn offset 0 (0 bytes), code size 13 insns (104 bytes)
libbpf: elf: section(4) .relxdp, size 16, link 11, flags 40, type=9
libbpf: elf: section(5) .maps, size 40, link 0, flags 3, type=1
libbpf: elf: section(6) .BTF, size 769, link 0, flags 0, type=1
libbpf: elf: section(8) .BTF.ext, size 176, link 0, flags 0, type=1
libbpf: elf: section(11) .symtab, size 120, link 1, flags 0, type=2
libbpf: looking for externs among 5 symbols...
libbpf: collected 0 externs total
libbpf: map 'shared': at sec_idx 5, offset 0.
libbpf: map 'shared': found type = 2.
libbpf: map 'shared': found key [6], sz = 4.
libbpf: map 'shared': found value [6], sz = 4.
libbpf: map 'shared': found max_entries = 2.
libbpf: map 'shared': found pinning = 1.
libbpf: sec '.relxdp': collecting relocation for section(3) 'xdp'
libbpf: sec '.relxdp': relo #0: insn #4 against 'shared'
libbpf: prog 'count': found map 0 (shared, sec 5, off 0) for insn #4
libbpf: object 'pinned': failed (-95) to create BPF token from '/sys/fs/bpf', skipping optional step...
libbpf: reused pinned map at '/sys/fs/bpf/xdp//globals/shared'
libbpf: map 'shared': skipping creation (preset fd=N)
libbpf: prog 'count': -- BEGIN PROG LOAD LOG --
$ ip link set v0 xdp off; ip link set v0 xdpgeneric off; ip link set v0 xdpdrv off
