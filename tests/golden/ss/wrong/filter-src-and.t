# No filter.
$ ss -tan 'src and'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
