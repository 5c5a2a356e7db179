# More than one send holds.
$ for i in $(seq 105); do echo "xfrm policy add src 10.0.0.$i dir in"; done | ip -batch -
$ ip xfrm policy count
	 SPD IN  105 OUT 0 FWD 0
$ ip -s -s xfrm policy deleteall
! Delete-all round = 0
! Delete-all nlmsg count = 102
! Delete-all round = 1
! Delete-all nlmsg count = 3
! Delete-all round = 2
! Delete-all completed
$ ip xfrm policy count
	 SPD IN  0 OUT 0 FWD 0
