# Words behind the kind belong to the kind.
$ ip link add b0 type bridge mtu 1400
! bridge: unknown command "mtu"?
! Usage: …
? 1
$ ip link add type bridge name b0
! bridge: unknown command "name"?
! Usage: …
? 1
$ ip link add b0 type bridge type bridge
! bridge: unknown command "type"?
! Usage: …
? 1
