# No filter.
$ ss -tan 'autobound = 1'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
