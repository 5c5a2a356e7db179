$ ip vrf pids
$ ip vrf pids nope
$ ip vrf pids lo
$ ip vrf pids a b
$ ip vrf pids ""
