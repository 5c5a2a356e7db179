# Errors are no JSON.
$ ip -j stats show dev zz
! Cannot find device "zz"
? 1
$ ip -j stats show foo
! What is "foo"?
! Usage: …
? 22
$ ip -j stats show group foo
! Error: no group named foo found inside top-level
? 22
