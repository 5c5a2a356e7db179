# No filter.
$ ss -tan 'and'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
