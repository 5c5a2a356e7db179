# From what length of prefixes on policies are in the table.
$ ip xfrm policy set hthresh4 16 24
$ ip -s -s xfrm policy count | tail -2
	 SPD IPv4 thresholds: local 16 remote 24
	 SPD IPv6 thresholds: local 128 remote 128
$ ip xfrm policy set hthresh4 8 8 hthresh6 64 128
$ ip -s -s xfrm policy count | tail -2
	 SPD IPv4 thresholds: local 8 remote 8
	 SPD IPv6 thresholds: local 64 remote 128
$ ip xfrm policy set
$ ip xfrm policy set x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm policy set hthresh4 33 1
! Error: argument "33" is wrong: hthresh4 LBITS value is invalid
? 255
$ ip xfrm policy set hthresh4 1 33
! Error: argument "33" is wrong: hthresh4 RBITS value is invalid
? 255
$ ip xfrm policy set hthresh4 1
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy set hthresh6 129 1
! Error: argument "129" is wrong: hthresh6 LBITS value is invalid
? 255
$ ip xfrm policy set hthresh4 1 1 hthresh4 2 2
! Error: duplicate "hthresh4": "hthresh4" is the second value.
? 255
$ ip xfrm policy set hthresh4 -1 1
! Error: argument "-1" is wrong: hthresh4 LBITS value is invalid
? 255
