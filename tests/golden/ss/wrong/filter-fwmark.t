# No filter.
$ ss -tan 'fwmark'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
