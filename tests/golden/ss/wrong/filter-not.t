# No filter.
$ ss -tan 'not'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
