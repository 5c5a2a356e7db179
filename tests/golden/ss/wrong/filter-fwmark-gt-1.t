# No filter.
$ ss -tan 'fwmark > 1'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
