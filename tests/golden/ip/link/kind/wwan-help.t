# The usage, and words that are none.
$ ip link help wwan
Usage: …
$ ip link add w0 type wwan help
! Usage: …
? 1
$ ip link add w0 type wwan hel
! Usage: …
? 1
$ ip link add w0 type wwan h
! Usage: …
? 1
$ ip link add w0 type wwan what
! wwan: unknown command "what"?
! Usage: …
? 1
$ ip link add w0 type wwan linkid 7 what 1
! wwan: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type wwan what
! wwan: unknown command "what"?
! Usage: …
? 1
$ ip link add w0 type wwan -1
! wwan: unknown command "-1"?
! Usage: …
? 1
$ ip link add w0 type wwan ''
! wwan: unknown command ""?
! Usage: …
? 1
