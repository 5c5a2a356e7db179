# tcpmetrics comes first.
$ ip tcp show
$ ip tcpm show
$ ip tcp_ show
$ ip tcp_x show
