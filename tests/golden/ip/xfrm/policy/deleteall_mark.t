# Marks and the numbers of xfrm interfaces go along.
$ ip xfrm policy add dir in mark 4 if_id 5
$ ip xfrm policy add dir out mark 4 mask 7 if_id 6
$ ip xfrm policy deleteall
$ ip xfrm policy count
	 SPD IN  0 OUT 0 FWD 0
