# Every refusal ends a batch, even with -force.
$ printf 'xfrm policy add dir in\nxfrm policy add dir in\nxfrm policy add dir out\n' | ip -force -batch -
! RTNETLINK answers: File exists
? 2
$ printf 'xfrm policy add dir x\nxfrm policy add dir out\n' | ip -force -batch -
! Error: argument "x" is wrong: DIR value is invalid
? 255
$ printf 'xfrm policy get dir out index 3\nxfrm policy add dir out\n' | ip -force -batch -
! RTNETLINK answers: No such file or directory
? 2
$ printf 'xfrm\nxfrm policy add dir out\n' | ip -force -batch -
! Usage: …
? 255
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
$ printf 'xfrm policy add dir out\n-6 xfrm policy add dir in\nxfrm policy count\n' | ip -batch -
! Object "-6" is unknown, try "ip help".
! Command failed -:2
? 1
$ printf 'xfrm policy add dir fwd\nxfrm policy count\nxfrm policy\n' | ip -batch -
	 SPD IN  1 OUT 1 FWD 1
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir fwd priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
