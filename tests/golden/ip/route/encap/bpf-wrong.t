# No program is there to be had.
$ ip link set lo up
$ ip route add 10.1.0.0/16 encap bpf in pinned /nope dev lo
! Couldn't retrieve pinned program '/nope': No such file or directory
! Failed to parse eBPF program: Operation not permitted
? 255
$ ip route add 10.1.0.0/16 encap bpf xmit fd /nope dev lo
! Couldn't retrieve pinned program '/nope': No such file or directory
! Failed to parse eBPF program: Operation not permitted
? 255
$ ip route add 10.1.0.0/16 encap bpf out object /nope section x verbose dev lo
! Error opening object /nope: No such file or directory
! Cannot initialize ELF context!
! Failed to parse eBPF program: Operation not permitted
? 255
$ ip route add 10.1.0.0/16 encap bpf in object-file /etc/passwd dev lo
! Cannot initialize ELF context!
! Failed to parse eBPF program: Invalid argument
? 255
$ ip route add 10.1.0.0/16 encap bpf in obj /dev/zero dev lo
! Cannot initialize ELF context!
! Failed to parse eBPF program: Invalid argument
? 255
$ ip route add 10.1.0.0/16 encap bpf in obj /tmp dev lo
! Error from sendfile (-1 vs 40 bytes): Invalid argument
! Cannot initialize ELF context!
! Failed to parse eBPF program: Invalid argument
? 255
$ ip route add 10.1.0.0/16 encap bpf in obj /bin/sh dev lo
! ELF format error, ELF file not for eBPF?
! Cannot initialize ELF context!
! Failed to parse eBPF program: Invalid argument
? 255
$ ip route add 10.1.0.0/16 encap bpf in foo dev lo
! What mode is "foo"?
! Failed to parse eBPF program: Operation not permitted
? 255
$ ip route add 10.1.0.0/16 encap bpf in
! Error: argument "encap type" is required
? 255
$ ip route add 10.1.0.0/16 encap bpf in pinned
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 encap bpf headroom 0 dev lo
! Error: argument "0" is wrong: headroom is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap bpf headroom 5 headroom
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 encap bpf help dev lo
! Usage: …
? 255
$ ip route add fd53::/128 encap seg6local action End.BPF endpoint pinned /nope dev lo
! Couldn't retrieve pinned program '/nope': No such file or directory
! Failed to parse eBPF program: Operation not permitted
? 255
