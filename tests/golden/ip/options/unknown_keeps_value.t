# What is said names the option without one of its dashes.
$ ip --foo=bar link
! Option "-foo=bar" is unknown, try "ip -help".
? 255
$ ip -foo=bar
! Option "-foo=bar" is unknown, try "ip -help".
? 255
$ ip --- link
! Option "--" is unknown, try "ip -help".
? 255
$ ip -/ link
! Option "-/" is unknown, try "ip -help".
? 255
