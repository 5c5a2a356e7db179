# The flags must be those it was made with.
$ ip tuntap add t0 mode tap multi_queue
$ ip tuntap del t0 mode tap
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap
t0: tap multi_queue persist
$ ip tuntap del t0 mode tap multi_queue
$ ip tuntap
