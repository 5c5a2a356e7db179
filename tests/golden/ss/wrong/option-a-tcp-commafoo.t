# No such option or value.
$ ss -A tcp,foo
! ss: "foo" is illegal socket table id
! Usage: …
? 255
