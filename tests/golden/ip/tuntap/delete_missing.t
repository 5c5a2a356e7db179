# Deleting what is not there makes it first.
$ ip tuntap del nope mode tun
$ ip tuntap del mode tap
$ ip tuntap
