$ ip link add br0 type bridge bogus 1
! bridge: unknown command "bogus"?
! Usage: …
? 1
$ ip link add br0 type bridge help
! Usage: …
? 1
$ ip link add br0 type bridge stp_state 1 help
! Usage: …
? 1
