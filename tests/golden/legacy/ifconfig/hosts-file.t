# Any name of a line counts, whatever its case; an IPv6 line counts for IPv4 if it can.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ printf '::1 lonely\n10.9.9.9\tfirst Second # third\n::ffff:10.8.8.8 mapped\n10.1.1.1 two\n10.1.1.2 two\n2001:db8::66 six\nnonsense four\n' >/etc/hosts
$ ifconfig v0 first
$ ip -o -4 addr show v0
2: v0    inet 10.9.9.9/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 second/16
$ ip -o -4 addr show v0
2: v0    inet 10.9.9.9/16 brd 10.9.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 mapped
$ ip -o -4 addr show v0
2: v0    inet 10.8.8.8/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 two
$ ip -o -4 addr show v0
2: v0    inet 10.1.1.1/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 lonely
$ ip -o -4 addr show v0
2: v0    inet 127.0.0.1/8 brd 127.255.255.255 scope host v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 third
! third: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 six
! six: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 four
! four: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 first.
! first.: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 'first second'
! first second: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 add first
$ ifconfig v0 netmask first
! SIOCSIFNETMASK: Invalid argument
? 1
$ ifconfig v0 broadcast first
$ ifconfig v0 pointopoint first
$ ifconfig v0 inet6 add six/64
! six/64: Unknown host
? 1
