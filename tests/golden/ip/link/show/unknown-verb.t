$ ip link bogus
$ ip link v0
$ ip link showw
$ ip link adds
$ ip linkk
