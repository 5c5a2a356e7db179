# A name that begins a keyword is the keyword.
$ ip tuntap add o mode tun
$ ip tuntap add h mode tun
! Usage: …
? 255
$ ip tuntap add pi mode tap
$ ip tuntap add dev pi mode tap
$ ip tuntap add user mode tun
! invalid user "mode"
? 255
$ ip tuntap
tun0: tun one_queue persist
tap0: tap pi persist filter
pi: tap persist
