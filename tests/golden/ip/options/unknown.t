$ ip -x
! Option "-x" is unknown, try "ip -help".
? 255
$ ip --x
! Option "-x" is unknown, try "ip -help".
? 255
$ ip -x link
! Option "-x" is unknown, try "ip -help".
? 255
$ ip ---
! Option "--" is unknown, try "ip -help".
? 255
$ ip ---s link
! Option "--s" is unknown, try "ip -help".
? 255
$ ip -4x link
! Option "-4x" is unknown, try "ip -help".
? 255
$ ip -stat-s link
! Option "-stat-s" is unknown, try "ip -help".
? 255
$ ip -é link
! Option "-é" is unknown, try "ip -help".
? 255
