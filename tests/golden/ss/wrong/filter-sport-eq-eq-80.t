# No filter.
$ ss -tan 'sport = = 80'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
