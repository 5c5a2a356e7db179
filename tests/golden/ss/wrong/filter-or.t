# No filter.
$ ss -tan 'or'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
