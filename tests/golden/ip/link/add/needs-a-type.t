# `type` is asked for only when the whole line is read.
$ ip link add
! Not enough information: "type" argument is required
? 1
$ ip link add v0
! Not enough information: "type" argument is required
? 1
$ ip link add v0 mtu 1400
! Not enough information: "type" argument is required
? 1
$ ip link add v0 mtu x
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
