$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ head -c 40 /mnt/bpf/maps.o >m; ip link set v0 xdp obj m sec xdp
! Cannot initialize ELF context!
? 255
$ head -c 2000 /mnt/bpf/maps.o >m; ip link set v0 xdp obj m sec xdp
! Error fetching ELF ancillary data!
? 255
$ sed 's/\x9f\xeb\x01/\x9f\xeb\x02/' /mnt/bpf/version.o >m; ip link set v0 xdp obj m sec xdp
! libbpf: Error loading ELF section .BTF.ext: -95. Ignored and continue.
! libbpf: BTF loading error: -524
! libbpf: -- BEGIN BTF LOAD LOG ---
! magic: 0xeb9f
! version: 2
! flags: 0x0
! hdr_len: 24
! type_off: 0
! type_len: 308
! str_off: 308
! str_len: 241
! btf_total_size: 573
! Unsupported version
! -- END BTF LOAD LOG --
$ sed 's/\x9f\xeb\x01/\x9f\xeb\x02/' /mnt/bpf/maps.o >m; ip link set v0 xdp obj m sec xdp
! libbpf: Error loading ELF section .BTF.ext: -95. Ignored and continue.
! libbpf: BTF is required, but is missing or corrupted.
! ERROR: opening BPF object file failed
? 255
$ ip link set v0 xdp off; ip link set v0 xdpgeneric off; ip link set v0 xdpdrv off
