# address and source are exact words.
$ ip tcp_metrics show add 10.0.0.1
! Error: any valid prefix is expected rather than "add".
? 1
$ ip tcp_metrics show sour 10.0.0.1
! Error: any valid prefix is expected rather than "sour".
? 1
$ ip tcp_metrics delete add 10.0.0.1
! Error: any valid prefix is expected rather than "add".
? 1
