# The kind is said to the kernel, which takes no heed of it.
$ ip link add b0 type bridge
$ ip link delete b0 type
! Command line is not complete. Try option "help"
? 255
$ ip link delete b0 type bridge
$ ip link delete b0 type bridge
! Cannot find device "b0"
? 1
$ ip link add b1 type bridge
$ ip link delete b1 type veth
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
