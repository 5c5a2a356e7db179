#! needs vm
$ ip link add red type vrf table 4294967295
$ ip link add blue type vrf table 254
$ ip link add fifteencharname type vrf table 100000
$ ip vrf
Name              Table
-----------------------
red              4294967295
blue               254
fifteencharname  100000
$ ip -j vrf
[{"name":"red","table":4294967295},{"name":"blue","table":254},{"name":"fifteencharname","table":100000}]
