# No filter.
$ ss -tan 'src src'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
