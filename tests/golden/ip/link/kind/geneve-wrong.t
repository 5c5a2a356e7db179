#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add g0 type geneve
! Error: Not enough attributes provided to perform the operation.
? 2
$ ip link add g0 type geneve id 5
! geneve: remote link partner not specified
? 1
$ ip link add g0 type geneve remote 10.0.0.2
! geneve: missing virtual network identifier
? 1
$ ip link add g0 type geneve id x remote 10.0.0.2
! Error: argument "x" is wrong: invalid id
? 255
$ ip link add g0 type geneve id 16777216 remote 10.0.0.2
! Error: argument "16777216" is wrong: invalid id
? 255
$ ip link add g0 type geneve id 5 remote x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add g0 type geneve id 5 remote 224.0.0.1
! Error: argument "224.0.0.1" is wrong: invalid remote address
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl x
! Error: argument "x" is wrong: invalid TTL
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl 256
! Error: argument "256" is wrong: TTL must be <= 255
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 tos x
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 df x
! Error: argument "x" is wrong: DF must be 'unset', 'set' or 'inherit'
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 flowlabel x
! Error: argument "x" is wrong: invalid flowlabel
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid flowlabel
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 dstport x
! Error: argument "x" is wrong: dstport
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 dstport 65536
! Error: argument "65536" is wrong: dstport
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 what
! geneve: unknown command "what"?
! Usage: …
? 1
$ ip link add g0 type geneve id 5 id 6 remote 10.0.0.2
! Error: either "id" is duplicate, or "6" is garbage.
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 remote 10.0.0.3
! Error: either "remote" is duplicate, or "10.0.0.3" is garbage.
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl 1 ttl 2
! Error: either "ttl" is duplicate, or "2" is garbage.
? 255
$ ip link add g0 type geneve id 5 remote 10.0.0.2 udpcsum udpcsum
! Error: either "udpcsum" is duplicate, or "udpcsum" is garbage.
? 255
$ ip link add g0 type geneve id
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type geneve help
! Usage: …
? 1
$ ip link show type geneve
