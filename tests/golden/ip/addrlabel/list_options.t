# Options that change nothing.
$ ip -N addrlabel
$ ip -d addrlabel
$ ip -s addrlabel
$ ip -r addrlabel
