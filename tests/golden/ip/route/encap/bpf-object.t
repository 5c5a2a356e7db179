# Programs in object files; the kernel is told where they come from.
$ ip link set lo up
$ ip route add 10.1.0.0/16 encap bpf in obj /mnt/bpf/programs.o sec lwt_in dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip route add 10.2.0.0/16 encap bpf out obj /mnt/bpf/programs.o section lwt_in dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip route add 10.3.0.0/16 encap bpf xmit obj /mnt/bpf/programs.o program a_program_of_a_long_name headroom 14 dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip route add 10.4.0.0/16 encap bpf in obj /mnt/bpf/programs.o sec lwt_in out obj /mnt/bpf/programs.o sec lwt_in dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
$ ip route show
10.1.0.0/16  encap bpf in programs.o:[lwt_in] dev lo scope link·
10.2.0.0/16  encap bpf out programs.o:[lwt_in] dev lo scope link·
10.3.0.0/16  encap bpf xmit programs.o:[prog] dev lo scope link·
10.4.0.0/16  encap bpf in programs.o:[lwt_in] out programs.o:[lwt_in] dev lo scope link·
$ ip -j route show
[{"dst":"10.1.0.0/16","encap":{"encap_type":"bpf","in":"programs.o:[lwt_in]"},"dev":"lo","scope":"link","flags":[]},{"dst":"10.2.0.0/16","encap":{"encap_type":"bpf","out":"programs.o:[lwt_in]"},"dev":"lo","scope":"link","flags":[]},{"dst":"10.3.0.0/16","encap":{"encap_type":"bpf","xmit":"programs.o:[prog]"},"dev":"lo","scope":"link","flags":[]},{"dst":"10.4.0.0/16","encap":{"encap_type":"bpf","in":"programs.o:[lwt_in]","out":"programs.o:[lwt_in]"},"dev":"lo","scope":"link","flags":[]}]
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/programs.o sec nope dev lo
! unable to find map id 1 for tail call
! object file doesn't contain sec nope
! Failed to parse eBPF program: No such file or directory
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/programs.o program nope dev lo
! unable to find map id 1 for tail call
! object file doesn't contain prog nope
! Failed to parse eBPF program: No such file or directory
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/refused.o sec xdp dev lo
! libbpf: prog 'beyond': BPF program load failed: Permission denied
! libbpf: prog 'beyond': -- BEGIN PROG LOAD LOG --
! btf_vmlinux is malformed
! 0: R1=ctx() R10=fp0
! ; SEC("xdp") int beyond(struct xdp_md *c) { return *(int *)(long)c->data; } @ refused.c:5
! 0: (61) r1 = *(u32 *)(r1 +0)          ; R1_w=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))
! 1: (61) r0 = *(u32 *)(r1 +0)
! misaligned access off (0x0; 0xffffffff)+0+0 size 4
! processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
! -- END PROG LOAD LOG --
! libbpf: prog 'beyond': failed to load: -13
! libbpf: failed to load object '/mnt/bpf/refused.o'
! Failed to parse eBPF program: Permission denied
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/untyped.o sec xdp dev lo
! libbpf: map 'untyped': map type isn't specified.
! ERROR: opening BPF object file failed
! Failed to parse eBPF program: No such file or directory
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/refused-map.o sec xdp dev lo
! libbpf: Error in bpf_create_map_xattr(none):Invalid argument(-22). Retrying without BTF.
! libbpf: map 'none': failed to create: Invalid argument(-22)
! libbpf: failed to load object '/mnt/bpf/refused-map.o'
! Failed to parse eBPF program: Invalid argument
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/programs.o sec xdp_optional dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! Failed to parse eBPF program: Bad file descriptor
? 255
$ ip route add 10.5.0.0/16 encap bpf in obj /mnt/bpf/pinned.o sec xdp dev lo
$ ls /sys/fs/bpf/ip/globals
shared
$ ip route add fd53::/128 encap seg6local action End.BPF endpoint obj /mnt/bpf/programs.o sec xdp dev lo
! unable to find map id 1 for tail call
! unable to find map id 1 for tail call
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route show fd53::
