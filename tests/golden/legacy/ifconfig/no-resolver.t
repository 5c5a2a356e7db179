# Nobody to ask, or nothing said of whom.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ echo 'hosts: files dns' >/etc/nsswitch.conf
$ ifconfig v0 nosuch
! nosuch: Host name lookup failure
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 broadcast nosuch
! nosuch: Host name lookup failure
? 1
$ ifconfig v0 inet6 nosuch
! getaddrinfo: nosuch: -3
! nosuch: Host name lookup failure
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 inet6 add nosuch/64
! nosuch/64: Unknown host
? 1
$ rm /etc/nsswitch.conf
$ ifconfig v0 nosuch
! nosuch: Host name lookup failure
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 router.example
$ echo 'hosts: dns' >/etc/nsswitch.conf
$ ifconfig v0 router.example
! router.example: Host name lookup failure
! ifconfig: `--help' gives usage information.
? 1
$ echo 'hosts:files' >/etc/nsswitch.conf
$ ifconfig v0 router.example
$ ifconfig v0 nosuch
! nosuch: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ rm /etc/hosts /etc/networks /etc/nsswitch.conf
$ ifconfig v0 localhost
! localhost: Host name lookup failure
! ifconfig: `--help' gives usage information.
? 1
