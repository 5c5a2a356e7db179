# Help among the words.
$ ip tcp_metrics show help
$ ip tcp_metrics delete help
$ ip tcp_metrics flush h
