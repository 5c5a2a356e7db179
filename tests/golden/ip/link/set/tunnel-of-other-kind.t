# A tunnel is set with all that it is set to; what is no tunnel of the kind has no such settings.
$ ip link add g0 type gre remote 192.0.2.1
$ ip link set g0 type vti6 key 7
! Failed to get existing tunnel info.
? 1
$ ip link set g0 type ip6gre key 7
! Failed to get existing tunnel info.
? 1
$ ip link set g0 type ipip remote 192.0.2.2
! Failed to get existing tunnel info.
? 1
$ ip link set g0 type sit remote 192.0.2.2
! Failed to get existing tunnel info.
? 1
$ ip link set g0 type gretap key 7
! RTNETLINK answers: Operation not supported
? 2
$ ip tuntap add tap0 mode tap
$ ip link set tap0 type gretap key 7
! Failed to get existing tunnel info.
? 1
$ ip link set tap0 type sit remote 192.0.2.2
! Failed to get existing tunnel info.
? 1
$ ip link set tap0 type ipip remote 192.0.2.2
! Failed to get existing tunnel info.
? 1
$ ip link set tap0 type vti key 7
! Failed to get existing tunnel info.
? 1
$ ip link set tap0 type ip6gre key 7
! Failed to get existing tunnel info.
? 1
$ ip link set tap0 type ip6tnl help
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type ip6tnl remote 2001:db8::1
$ ip link set t0 type ipip remote 192.0.2.2
! Failed to get existing tunnel info.
? 1
$ ip link set t0 type vti6 remote 2001:db8::2
! Failed to get existing tunnel info.
? 1
$ ip link add d0 type dummy
$ ip link set d0 type gre key 7
! Failed to get existing tunnel info.
? 1
$ ip link set nosuch type gre foo
! Cannot find device "nosuch"
? 1
