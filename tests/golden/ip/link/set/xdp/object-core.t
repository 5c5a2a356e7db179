#! needs qemu
#! mask after prog/xdp id
# Programs that are adapted to the running kernel.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec xdp
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name moved tag 057fbe659d0782ab jited·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec gone
! libbpf: prog 'is_gone': BPF program load failed: Invalid argument
! libbpf: prog 'is_gone': -- BEGIN PROG LOAD LOG --
! 0: R1=ctx() R10=fp0
! ; SEC("gone") int is_gone(struct xdp_md *c) { return c->elsewhere; } @ fields.c:17
! 0: <invalid CO-RE relocation>
! failed to resolve CO-RE relocation <byte_off> [2] struct xdp_md.elsewhere (0:0 @ offset 0)
! processed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
! -- END PROG LOAD LOG --
! libbpf: prog 'is_gone': failed to load: -22
! libbpf: failed to load object '/mnt/bpf/fields.o'
? 255
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec tested
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 xdp qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    prog/xdp idN name is_tested tag 05dfd5ada6c8aa78 jited·
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec xdp verbose 2>&1 | grep CO-RE
libbpf: sec 'xdp': found 3 CO-RE relocations
libbpf: CO-RE relocating [2] struct xdp_md: found target candidate [13622] struct xdp_md in [vmlinux]
libbpf: sec 'gone': found 1 CO-RE relocations
libbpf: sec 'tested': found 3 CO-RE relocations
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec tested verbose 2>&1 | grep 'CO-RE\|relo #'
libbpf: sec 'xdp': found 3 CO-RE relocations
libbpf: sec 'gone': found 1 CO-RE relocations
libbpf: sec 'tested': found 3 CO-RE relocations
libbpf: CO-RE relocating [2] struct xdp_md: found target candidate [13622] struct xdp_md in [vmlinux]
libbpf: prog 'is_tested': relo #0: <field_exists> [2] struct xdp_md.elsewhere (0:0 @ offset 0)
libbpf: prog 'is_tested': relo #0: non-matching candidate #0 <field_exists> [13622] struct xdp_md (0 @ offset 0)
libbpf: prog 'is_tested': relo #0: no matching targets found
libbpf: prog 'is_tested': relo #0: patched insn #0 (ALU/ALU64) imm 1 -> 0
libbpf: prog 'is_tested': relo #1: <byte_off> [2] struct xdp_md.elsewhere (0:0 @ offset 0)
libbpf: prog 'is_tested': relo #1: non-matching candidate #0 <byte_off> [13622] struct xdp_md (0 @ offset 0)
libbpf: prog 'is_tested': relo #1: no matching targets found
libbpf: prog 'is_tested': relo #1: substituting insn #2 w/ invalid insn
libbpf: prog 'is_tested': relo #2: <field_exists> [12] struct nowhere.field (0:0 @ offset 0)
libbpf: prog 'is_tested': relo #2: no matching targets found
libbpf: prog 'is_tested': relo #2: patched insn #4 (ALU/ALU64) imm 1 -> 0
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/adapted.o sec fields verbose 2>&1 | grep 'CO-RE\|relo #'
libbpf: sec 'fields': found 17 CO-RE relocations
libbpf: CO-RE relocating [5] struct sk_buff___old: found target candidate [893] struct sk_buff in [vmlinux]
libbpf: prog 'is_fields': relo #0: <byte_off> [5] struct sk_buff___old.len (0:0 @ offset 0)
libbpf: prog 'is_fields': relo #0: matching candidate #0 <byte_off> [893] struct sk_buff.len (0:6 @ offset 112)
libbpf: prog 'is_fields': relo #0: patched insn #0 (ALU/ALU64) imm 0 -> 112
libbpf: prog 'is_fields': relo #1: <byte_off> [5] struct sk_buff___old.pkt_type (0:2 @ offset 4.1)
libbpf: prog 'is_fields': relo #1: matching candidate #0 <byte_off> [893] struct sk_buff.pkt_type (0:20:0:1 @ offset 128)
libbpf: prog 'is_fields': relo #1: patched insn #1 (ALU/ALU64) imm 0 -> 128
libbpf: prog 'is_fields': relo #2: <byte_sz> [5] struct sk_buff___old.pkt_type (0:2 @ offset 4.1)
libbpf: prog 'is_fields': relo #2: matching candidate #0 <byte_sz> [893] struct sk_buff.pkt_type (0:20:0:1 @ offset 128)
libbpf: prog 'is_fields': relo #2: patched insn #3 (ALU/ALU64) imm 8 -> 1
libbpf: prog 'is_fields': relo #3: <signed> [5] struct sk_buff___old.pkt_type (0:2 @ offset 4.1)
libbpf: prog 'is_fields': relo #3: matching candidate #0 <signed> [893] struct sk_buff.pkt_type (0:20:0:1 @ offset 128)
libbpf: prog 'is_fields': relo #3: patched insn #5 (ALU/ALU64) imm 0 -> 0
libbpf: prog 'is_fields': relo #4: <lshift_u64> [5] struct sk_buff___old.pkt_type (0:2 @ offset 4.1)
libbpf: prog 'is_fields': relo #4: matching candidate #0 <lshift_u64> [893] struct sk_buff.pkt_type (0:20:0:1 @ offset 128)
libbpf: prog 'is_fields': relo #4: patched insn #7 (ALU/ALU64) imm 28 -> 61
libbpf: prog 'is_fields': relo #5: <rshift_u64> [5] struct sk_buff___old.pkt_type (0:2 @ offset 4.1)
libbpf: prog 'is_fields': relo #5: matching candidate #0 <rshift_u64> [893] struct sk_buff.pkt_type (0:20:0:1 @ offset 128)
libbpf: prog 'is_fields': relo #5: patched insn #9 (ALU/ALU64) imm 61 -> 61
libbpf: prog 'is_fields': relo #6: <byte_off> [5] struct sk_buff___old.cb[5] (0:3:5 @ offset 10)
libbpf: prog 'is_fields': relo #6: matching candidate #0 <byte_off> [893] struct sk_buff.cb[5] (0:3:5 @ offset 45)
libbpf: prog 'is_fields': relo #6: patched insn #11 (ALU/ALU64) imm 10 -> 45
libbpf: prog 'is_fields': relo #7: <byte_off> [5] struct sk_buff___old._skb_refdst (0:4:0 @ offset 56)
libbpf: prog 'is_fields': relo #7: matching candidate #0 <byte_off> [893] struct sk_buff._skb_refdst (0:4:0:0 @ offset 88)
libbpf: prog 'is_fields': relo #7: patched insn #13 (ALU/ALU64) imm 56 -> 88
libbpf: prog 'is_fields': relo #8: <lshift_u64> [5] struct sk_buff___old.cloned (0:1 @ offset 4)
libbpf: prog 'is_fields': relo #8: matching candidate #0 <lshift_u64> [893] struct sk_buff.cloned (0:12 @ offset 126)
libbpf: prog 'is_fields': relo #8: patched insn #15 (ALU/ALU64) imm 31 -> 63
libbpf: CO-RE relocating [15] struct net_device: found target candidate [2953] struct net_device in [vmlinux]
libbpf: prog 'is_fields': relo #9: <byte_off> [15] struct net_device.name (0:0 @ offset 0)
libbpf: prog 'is_fields': relo #9: matching candidate #0 <byte_off> [2953] struct net_device.name (0:43 @ offset 304)
libbpf: prog 'is_fields': relo #9: patched insn #17 (ALU/ALU64) imm 0 -> 304
libbpf: prog 'is_fields': relo #10: <byte_off> [15] struct net_device.name[3] (0:0:3 @ offset 3)
libbpf: prog 'is_fields': relo #10: matching candidate #0 <byte_off> [2953] struct net_device.name[3] (0:43:3 @ offset 307)
libbpf: prog 'is_fields': relo #10: patched insn #19 (ALU/ALU64) imm 3 -> 307
libbpf: prog 'is_fields': relo #11: <signed> [15] struct net_device.ifindex (0:1 @ offset 16)
libbpf: prog 'is_fields': relo #11: matching candidate #0 <signed> [2953] struct net_device.ifindex (0:30 @ offset 224)
libbpf: prog 'is_fields': relo #11: patched insn #21 (ALU/ALU64) imm 1 -> 1
libbpf: prog 'is_fields': relo #12: <byte_off> [15] struct net_device[2].mtu (2:2 @ offset 84)
libbpf: prog 'is_fields': relo #12: matching candidate #0 <byte_off> [2953] struct net_device[2].mtu (2:11 @ offset 5176)
libbpf: prog 'is_fields': relo #12: patched insn #23 (ALU/ALU64) imm 84 -> 5176
libbpf: prog 'is_fields': relo #13: <byte_sz> [15] struct net_device.dev_list (0:3 @ offset 24)
libbpf: prog 'is_fields': relo #13: matching candidate #0 <byte_sz> [2953] struct net_device.dev_list (0:49 @ offset 360)
libbpf: prog 'is_fields': relo #13: patched insn #25 (ALU/ALU64) imm 8 -> 16
libbpf: CO-RE relocating [19] struct tcphdr: found target candidate [20648] struct tcphdr in [vmlinux]
libbpf: prog 'is_fields': relo #14: <byte_off> [19] struct tcphdr.syn (0:3 @ offset 8)
libbpf: prog 'is_fields': relo #14: matching candidate #0 <byte_off> [20648] struct tcphdr.syn (0:7 @ offset 13.1)
libbpf: prog 'is_fields': relo #14: patched insn #27 (ALU/ALU64) imm 8 -> 12
libbpf: prog 'is_fields': relo #15: <lshift_u64> [19] struct tcphdr.syn (0:3 @ offset 8)
libbpf: prog 'is_fields': relo #15: matching candidate #0 <lshift_u64> [20648] struct tcphdr.syn (0:7 @ offset 13.1)
libbpf: prog 'is_fields': relo #15: patched insn #29 (ALU/ALU64) imm 63 -> 54
libbpf: prog 'is_fields': relo #16: <byte_off> [19] struct tcphdr.seq (0:2 @ offset 4)
libbpf: prog 'is_fields': relo #16: matching candidate #0 <byte_off> [20648] struct tcphdr.seq (0:2 @ offset 4)
libbpf: prog 'is_fields': relo #16: patched insn #31 (ALU/ALU64) imm 4 -> 4
libbpf: sec 'types': found 6 CO-RE relocations
libbpf: sec 'values': found 2 CO-RE relocations
libbpf: sec 'missing': found 1 CO-RE relocations
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/adapted.o sec types verbose 2>&1 | grep 'CO-RE\|relo #'
libbpf: sec 'fields': found 17 CO-RE relocations
libbpf: sec 'types': found 6 CO-RE relocations
libbpf: CO-RE relocating [15] struct net_device: found target candidate [2953] struct net_device in [vmlinux]
libbpf: prog 'is_types': relo #0: <type_exists> [15] struct net_device
libbpf: prog 'is_types': relo #0: matching candidate #0 <type_exists> [2953] struct net_device
libbpf: prog 'is_types': relo #0: patched insn #0 (ALU/ALU64) imm 1 -> 1
libbpf: prog 'is_types': relo #1: <type_size> [15] struct net_device
libbpf: prog 'is_types': relo #1: matching candidate #0 <type_size> [2953] struct net_device
libbpf: prog 'is_types': relo #1: patched insn #1 (ALU/ALU64) imm 32 -> 2560
libbpf: prog 'is_types': relo #2: <type_exists> [24] struct nowhere
libbpf: prog 'is_types': relo #2: no matching targets found
libbpf: prog 'is_types': relo #2: patched insn #3 (ALU/ALU64) imm 1 -> 0
libbpf: prog 'is_types': relo #3: <type_size> [24] struct nowhere
libbpf: prog 'is_types': relo #3: no matching targets found
libbpf: prog 'is_types': relo #3: patched insn #5 (ALU/ALU64) imm 4 -> 0
libbpf: prog 'is_types': relo #4: <local_type_id> [19] struct tcphdr
libbpf: prog 'is_types': relo #4: patched insn #7 (LDIMM64) imm64 19 -> 19
libbpf: CO-RE relocating [19] struct tcphdr: found target candidate [20648] struct tcphdr in [vmlinux]
libbpf: prog 'is_types': relo #5: <target_type_id> [19] struct tcphdr
libbpf: prog 'is_types': relo #5: matching candidate #0 <target_type_id> [20648] struct tcphdr
libbpf: prog 'is_types': relo #5: patched insn #10 (LDIMM64) imm64 19 -> 20648
libbpf: sec 'values': found 2 CO-RE relocations
libbpf: sec 'missing': found 1 CO-RE relocations
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/adapted.o sec values verbose 2>&1 | grep 'CO-RE\|relo #'
libbpf: sec 'fields': found 17 CO-RE relocations
libbpf: sec 'types': found 6 CO-RE relocations
libbpf: sec 'values': found 2 CO-RE relocations
libbpf: CO-RE relocating [27] enum xdp_action: found target candidate [13621] enum xdp_action in [vmlinux]
libbpf: prog 'is_values': relo #0: <enumval_value> [27] enum xdp_action::XDP_REDIRECT = 77
libbpf: prog 'is_values': relo #0: matching candidate #0 <enumval_value> [13621] enum xdp_action::XDP_REDIRECT = 4
libbpf: prog 'is_values': relo #0: patched insn #0 (LDIMM64) imm64 77 -> 4
libbpf: prog 'is_values': relo #1: <enumval_exists> [27] enum xdp_action::XDP_NONE = 5
libbpf: prog 'is_values': relo #1: non-matching candidate #0 <enumval_exists> [13621] enum xdp_action::XDP_ABORTED = 0
libbpf: prog 'is_values': relo #1: no matching targets found
libbpf: prog 'is_values': relo #1: patched insn #2 (LDIMM64) imm64 1 -> 0
libbpf: sec 'missing': found 1 CO-RE relocations
$ ip link set v0 xdp off
$ ip link set v0 xdp obj /mnt/bpf/adapted.o sec missing
! libbpf: prog 'is_missing': BPF program load failed: Invalid argument
! libbpf: prog 'is_missing': -- BEGIN PROG LOAD LOG --
! arg#0 reference type('UNKNOWN ') size cannot be determined: -22
! 0: R1=ctx() R10=fp0
! ; SEC("missing") int is_missing(void *c) { return VALUE(enum xdp_action, XDP_NONE, 1); } @ adapted.c:67
! 0: <invalid CO-RE relocation>
! failed to resolve CO-RE relocation <enumval_value> [27] enum xdp_action::XDP_NONE = 5
! processed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
! -- END PROG LOAD LOG --
! libbpf: prog 'is_missing': failed to load: -22
! libbpf: failed to load object '/mnt/bpf/adapted.o'
? 255
