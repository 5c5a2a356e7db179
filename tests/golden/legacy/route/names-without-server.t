# What is said of names that nobody can be asked for.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up
$ echo 'hosts: files dns' >/etc/nsswitch.conf
$ route add -net 10c2.0.0 v0
! 10c2.0.0: Host name lookup failure
? 6
$ route add -net 0x v0
! 0x: Host name lookup failure
? 6
$ route add -net 300.1.1.1 v0
! 300.1.1.1: Unknown host
? 6
$ route add -net 1.2.3. v0
! 1.2.3.: Host name lookup failure
? 6
$ route add -net . v0
! .: Host name lookup failure
? 6
$ route add -net .. v0
! ..: Unknown host
? 6
$ route add -net x..y v0
! x..y: Unknown host
? 6
$ route add -net -- -x v0
! -x: Unknown host
? 6
$ route add -net 'x y' v0
! x y: Unknown host
? 6
$ route del ""
! Unknown server error
? 6
$ route add -net /24 dev v0
! Unknown server error
? 6
$ route add -host "" dev v0
! Unknown host
? 6
$ route add 10.7.0.1 gw ""
! Unknown host
? 6
$ route -A inet6 add "" dev v0
! getaddrinfo: : -2
! Unknown server error
? 1
$ route -A inet6 add ::5 gw "" dev v0
! Resolver Error 0 (no error)
? 6
$ route -A inet6 add 300.1.1.1 dev v0
! getaddrinfo: 300.1.1.1: -3
! 300.1.1.1: Host name lookup failure
? 1
$ route -A inet6 add x..y dev v0
! getaddrinfo: x..y: -2
! x..y: Unknown host
? 1
$ ifconfig v0 ""
! Unknown server error
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 /31
! Unknown server error
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 netmask ""
! Unknown server error
? 1
$ ifconfig v0 add ""
! Unknown server error
? 1
$ ifconfig v0 inet6 ""
! getaddrinfo: : -2
! Unknown server error
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 tunnel ""
! Resolver Error 0 (no error)
? 1
$ echo 'hosts: files' >/etc/nsswitch.conf
$ route del ""
! Unknown host
? 6
$ ifconfig v0 ""
! Unknown host
! ifconfig: `--help' gives usage information.
? 1
