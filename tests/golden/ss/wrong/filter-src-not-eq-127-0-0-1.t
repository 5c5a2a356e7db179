# No filter.
$ ss -tan 'src != 127.0.0.1'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
