# The set is not sent, so the kernel finds no policy to delete there and refuses.
$ ip xfrm policy add dir in ptype sub
$ ip xfrm policy deleteall
! Failed to send delete-all request: No such file or directory
? 1
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype sub·
$ printf 'xfrm policy deleteall\nxfrm policy flush\n' | ip -force -batch -
! Failed to send delete-all request: No such file or directory
? 1
$ ip xfrm policy count
	 SPD IN  1 OUT 0 FWD 0
