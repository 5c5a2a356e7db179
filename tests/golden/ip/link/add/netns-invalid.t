$ ip link add v0 netns nope type bridge
! Error: argument "nope" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link add v0 netns 99999999 type bridge
! Error: argument "99999999" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link add v0 netns /nope type bridge
! Error: argument "/nope" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link add v0 netns type bridge
! Error: argument "type" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link add v0 netns
! Command line is not complete. Try option "help"
? 255
