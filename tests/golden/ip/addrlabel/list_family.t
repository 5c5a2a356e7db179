# Only IPv6 has labels.
$ ip -6 addrlabel
$ ip -4 addrlabel
$ ip -0 addrlabel
$ ip -B addrlabel
