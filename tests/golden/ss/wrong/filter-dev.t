# No filter.
$ ss -tan 'dev'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
