# The usage, and words that are none.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link help hsr
Usage: …
$ ip link add h0 type hsr help
! Usage: …
? 1
$ ip link add h0 type hsr hel
! Usage: …
? 1
$ ip link add h0 type hsr h
! Usage: …
? 1
$ ip link add h0 type hsr what
! hsr: what is "what"?
! Usage: …
? 1
$ ip link add h0 type hsr slave1 e0 slave2 e1 what 1
! hsr: what is "what"?
! Usage: …
? 1
$ ip link set lo type hsr what
! hsr: what is "what"?
! Usage: …
? 1
$ ip link add h0 type hsr -1
! hsr: what is "-1"?
! Usage: …
? 1
$ ip link add h0 type hsr ''
! hsr: what is ""?
! Usage: …
? 1
