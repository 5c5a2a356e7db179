# Abbreviated long options (getopt_long(3)).
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp --de
! arp: option '--de' is ambiguous; possibilities: '--delete' '--device'
! Usage: …
? 3
$ arp --ver
! arp: option '--ver' is ambiguous; possibilities: '--verbose' '--version'
! Usage: …
? 3
$ arp --v
! arp: option '--v' is ambiguous; possibilities: '--verbose' '--version'
! Usage: …
? 3
$ arp --n
$ arp --a
$ arp --use
$ arp --hw
! arp: option '--hw-type' requires an argument
! Usage: …
? 3
$ arp --dev
! arp: option '--device' requires an argument
! Usage: …
? 3
$ arp --del
! arp: need host name
? 255
$ arp --se
! arp: need host name
? 255
$ arp --fi
! arp: cannot open etherfile /etc/ethers !
? 255
$ arp --prot
! arp: option '--protocol' requires an argument
! Usage: …
? 3
$ arp --help=x
! arp: option '--help' doesn't allow an argument
! Usage: …
? 3
$ arp --all=1
! arp: option '--all' doesn't allow an argument
! Usage: …
? 3
