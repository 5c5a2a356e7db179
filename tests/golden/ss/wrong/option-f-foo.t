# No such option or value.
$ ss -f foo
! ss: "foo" is invalid family
! Usage: …
? 255
