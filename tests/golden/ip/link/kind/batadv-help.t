# The usage, and words that are none.
$ ip link help batadv
Usage: …
$ ip link add b0 type batadv help
! Usage: …
? 1
$ ip link add b0 type batadv hel
! Usage: …
? 1
$ ip link add b0 type batadv h
! Usage: …
? 1
$ ip link add b0 type batadv what
! batadv: unknown command "what"?
! Usage: …
? 1
$ ip link add b0 type batadv  what 1
! batadv: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type batadv what
! batadv: unknown command "what"?
! Usage: …
? 1
$ ip link add b0 type batadv -1
! batadv: unknown command "-1"?
! Usage: …
? 1
$ ip link add b0 type batadv ''
! batadv: unknown command ""?
! Usage: …
? 1
