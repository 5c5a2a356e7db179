$ ip vrf exec
$ ip vrf exec lo
$ ip vrf exec nope
$ ip vrf exec nope true
$ ip vrf exec lo true
$ ip vrf exec "" true
