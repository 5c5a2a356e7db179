# What libbpf refuses, and what the kernel refuses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ for file in legacy maps-no-types refused refused-map static twofold unknown unresolved untyped; do
> echo $file; ip link set v0 xdp obj /mnt/bpf/$file.o sec xdp 2>&1; done
legacy
libbpf: elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+
ERROR: opening BPF object file failed
maps-no-types
libbpf: BTF is required, but is missing or corrupted.
ERROR: opening BPF object file failed
refused
libbpf: prog 'beyond': BPF program load failed: Permission denied
libbpf: prog 'beyond': -- BEGIN PROG LOAD LOG --
btf_vmlinux is malformed
0: R1=ctx() R10=fp0
; SEC("xdp") int beyond(struct xdp_md *c) { return *(int *)(long)c->data; } @ refused.c:5
0: (61) r1 = *(u32 *)(r1 +0)          ; R1_w=pkt(r=0)
1: (61) r0 = *(u32 *)(r1 +0)
misaligned packet access off 2+0+0+0 size 4
processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
-- END PROG LOAD LOG --
libbpf: prog 'beyond': failed to load: -13
libbpf: failed to load object '/mnt/bpf/refused.o'
refused-map
libbpf: Error in bpf_create_map_xattr(none):Invalid argument(-22). Retrying without BTF.
libbpf: map 'none': failed to create: Invalid argument(-22)
libbpf: failed to load object '/mnt/bpf/refused-map.o'
static
libbpf: sec 'xdp': program 'alone' is static and not supported
ERROR: opening BPF object file failed
twofold
libbpf: map 'twofold': conflicting key size 4 != 8.
ERROR: opening BPF object file failed
unknown
libbpf: prog 'look': bad map relo against 'variable' in section 'elsewhere'
ERROR: opening BPF object file failed
unresolved
libbpf: failed to find BTF for extern 'missing' [9] section: -2
ERROR: opening BPF object file failed
untyped
libbpf: map 'untyped': map type isn't specified.
ERROR: opening BPF object file failed
? 255
