# How many policies there are.
$ ip xfrm policy count
	 SPD IN  0 OUT 0 FWD 0
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy count
	 SPD IN  0 OUT 1 FWD 0
$ ip -s xfrm policy count
	 SPD IN  0 OUT 1 FWD 0 (Sock: IN 0 OUT 0 FWD 0)
$ ip xfrm policy count x
	 SPD IN  0 OUT 1 FWD 0
$ ip -o xfrm policy count
	 SPD IN  0 OUT 1 FWD 0\
