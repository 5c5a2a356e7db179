# Flush wants words.
$ ip neigh flush
! Flush requires arguments.
? 1
$ ip -6 neigh flush
! Flush requires arguments.
? 1
$ ip neigh flush x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip neigh flush help
! Usage: …
? 255
$ ip neigh flush dev
! Command line is not complete. Try option "help"
? 255
$ ip neigh f 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
