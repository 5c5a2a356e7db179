# Flush reads show's words.
$ ip rule flush x
! Error: inet prefix is expected rather than "x".
? 1
$ ip rule flush table x
! Error: argument "x" is wrong: table id value is invalid
! ␤
? 255
$ ip rule flush protocol x
! Error: argument "x" is wrong: invalid "protocol"
! ␤
? 255
$ ip -s rule flush
$ ip rule
0:	from all lookup local
