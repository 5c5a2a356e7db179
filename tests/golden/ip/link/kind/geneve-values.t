# Wrong values.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 ttl 256
! Error: argument "256" is wrong: TTL must be <= 255
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 ttl x
! Error: argument "x" is wrong: invalid TTL
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 tos 256
! Error: argument "256" is wrong: bad TOS value
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 df what
! Error: argument "what" is wrong: DF must be 'unset', 'set' or 'inherit'
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 dstport 65536
! Error: argument "65536" is wrong: dstport
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 dstport x
! Error: argument "x" is wrong: dstport
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid flowlabel
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 flowlabel x
! Error: argument "x" is wrong: invalid flowlabel
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve remote 10.0.0.9 id 16777216
! Error: argument "16777216" is wrong: invalid id
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve remote 10.0.0.9 id x
! Error: argument "x" is wrong: invalid id
? 255
