# Help among the words.
$ ip tcp_metrics show help
! Usage: …
? 255
$ ip tcp_metrics delete help
! Usage: …
? 255
$ ip tcp_metrics flush h
! Usage: …
? 255
