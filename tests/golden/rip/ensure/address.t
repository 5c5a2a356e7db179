#! rip only
$ ip link add v0 type veth peer name v1
$ ip link set v0 up
$ rip ensure address add 192.0.2.1/24 dev v0 broadcast +
$ rip ensure --changed-status 9 address add 192.0.2.1/24 dev v0 broadcast +
$ rip ensure address add 192.0.2.1/24 dev v0
$ rip ensure address add 192.0.2.1/24 dev v0 broadcast 192.0.2.77
! ip address add 192.0.2.1/24 dev v0 broadcast 192.0.2.77: IFA_BROADCAST is 192.0.2.255, asked for 192.0.2.77
? 2
$ rip ensure --changed-status 9 address add 192.0.2.1/16 dev v0
? 9
$ rip ensure --changed-status 9 address add 192.0.2.9 peer 192.0.2.8 dev v0 valid_lft 1000 preferred_lft 500
? 9
$ rip ensure --changed-status 9 address add 192.0.2.9 peer 192.0.2.8 dev v0 valid_lft 1000 preferred_lft 500
$ rip ensure address add 192.0.2.9 peer 192.0.2.7 dev v0
! ip address add 192.0.2.9 peer 192.0.2.7 dev v0: IFA_ADDRESS is 192.0.2.8, asked for 192.0.2.7
? 2
$ rip ensure --changed-status 9 -6 address add 2001:db8::1/64 dev v0 nodad
? 9
$ rip ensure --changed-status 9 -6 address add 2001:db8::1/64 dev v0 nodad
$ rip ensure address add 2001:db8::1/48 dev v0
! ip address add 2001:db8::1/48 dev v0: prefixlen is 64, asked for 48
? 2
$ rip ensure address add 192.0.2.1/24 dev nosuch
! Cannot find device "nosuch"
? 1
$ ip -o address show v0 | wc -l
4
