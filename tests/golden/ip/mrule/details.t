# The maker, and numbers.
#! needs qemu
$ ip -d mrule
32767:	from all lookup default proto kernel
$ ip -N mrule
32767:	from all lookup 253
$ ip -6 -d mrule
32767:	from all lookup main proto kernel
