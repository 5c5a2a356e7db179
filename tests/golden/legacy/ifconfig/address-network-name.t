# Names of networks are addresses as well, and come before hosts; `pointopoint` does not take them.
$ ip link add v0 address 02:00:00:00:00:10 type dummy
$ printf '10.0.0.77 both\n' >>/etc/hosts
$ printf 'default 0.0.0.0\nloopback 127.0.0.0\nboth 10.88.0.0\nnet9 10.89.0.0 alias1\n' >/etc/networks
$ ifconfig v0 loopback
$ ip -o -4 addr show dev v0
2: v0    inet 127.0.0.0/8 brd 127.255.255.255 scope host v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 LOOPBACK
$ ifconfig v0 both
$ ip -o -4 addr show dev v0
2: v0    inet 10.88.0.0/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 Alias1/16 broadcast both
$ ip -o -4 addr show dev v0
2: v0    inet 10.89.0.0/16 brd 10.88.0.0 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 pointopoint both
! both: Resolver Error 0 (no error)
? 1
$ ifconfig v0 pointopoint default
! default: Resolver Error 0 (no error)
? 1
$ ifconfig v0 DEFAULT
$ ip -o -4 addr show dev v0
