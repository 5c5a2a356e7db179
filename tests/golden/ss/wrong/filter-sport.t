# No filter.
$ ss -tan 'sport'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
