# No filter.
$ ss -tan 'cgroup'
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
