#! mask permaddr
# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_ver 3
! Error: argument "3" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_ver x
! Error: argument "x" is wrong: invalid erspan version
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan 1048576
! Error: argument "1048576" is wrong: erspan index must be > 0 and <= 20-bit
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan x
! Error: argument "x" is wrong: invalid erspan index
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_dir across
! Error: argument "across" is wrong: Invalid erspan direction.
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_hwid 64
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_hwid x
! Error: argument "x" is wrong: invalid erspan hwid
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 ttl 300
! Error: argument "300" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 flowlabel x
! Error: argument "x" is wrong: invalid Flowlabel
? 255
