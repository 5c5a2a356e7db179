# A kernel that does not tell of its types.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec xdp
! libbpf: kernel BTF is missing at '/sys/kernel/btf/vmlinux', was CONFIG_DEBUG_INFO_BTF enabled?
! libbpf: failed to find valid kernel BTF
! libbpf: Error loading vmlinux BTF: -3
! libbpf: failed to load object '/mnt/bpf/fields.o'
? 255
$ ip link set v0 xdp obj /mnt/bpf/fields.o sec tested
! libbpf: kernel BTF is missing at '/sys/kernel/btf/vmlinux', was CONFIG_DEBUG_INFO_BTF enabled?
! libbpf: failed to find valid kernel BTF
! libbpf: Error loading vmlinux BTF: -3
! libbpf: failed to load object '/mnt/bpf/fields.o'
? 255
