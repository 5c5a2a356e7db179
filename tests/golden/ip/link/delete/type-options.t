$ ip link add b0 type bridge
$ ip link delete b0 type bridge bogus
! bridge: unknown command "bogus"?
! Usage: …
? 1
$ ip link delete b0 type nosuch x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link delete b0 type bridge ageing_time 5
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
