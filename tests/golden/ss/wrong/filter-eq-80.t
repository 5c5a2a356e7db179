# No filter.
$ ss -tan '= 80'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
