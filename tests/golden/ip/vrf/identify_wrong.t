$ ip vrf identify x
$ ip vrf identify -1
$ ip vrf identify ""
$ ip vrf identify 99999999
$ ip vrf identify 1 2
$ ip vrf identify 0
$ ip vrf identify 1x
$ ip vrf identify 99999999999
