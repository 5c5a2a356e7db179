# More than one send holds.
$ for i in $(seq 250); do echo "xfrm policy add src 10.0.0.$i dir in"; done | ip -batch -
$ ip xfrm policy count
	 SPD IN  250 OUT 0 FWD 0
$ ip -s -s xfrm policy deleteall
! Delete-all round = 0
! Delete-all nlmsg count = 102
! Delete-all round = 1
! Delete-all nlmsg count = 102
! Delete-all round = 2
! Delete-all nlmsg count = 46
! Delete-all round = 3
! Delete-all completed
$ ip xfrm policy count
	 SPD IN  0 OUT 0 FWD 0
