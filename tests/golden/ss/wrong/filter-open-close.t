# No filter.
$ ss -tan '( )'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
