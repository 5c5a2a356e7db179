# The names of show.
$ ip tcp_metrics show
$ ip tcp_metrics list
$ ip tcp_metrics lst
$ ip tcp_metrics s
$ ip tcp_metrics l
$ ip tc
