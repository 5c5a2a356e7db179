# -o and -br change nothing.
$ ip -o addrlabel
$ ip -br addrlabel
