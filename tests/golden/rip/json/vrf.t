#! rip only
# The VRF of a process.
$ ip -j vrf identify
[]
$ ip link add red type vrf table 10
$ ip -j vrf show red
[{"name":"red","table":10}]
$ ip -j vrf show default
[{"name":"default","table":254}]
$ ip -j vrf show blue
! Invalid VRF
? 255
$ ip -j vrf identify 1 2
! Error: argument "2" is wrong: Extra arguments specified
! ␤
? 255
$ ip -j vrf pids red
[]
