# No filter.
$ ss -tan 'dev > lo'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
