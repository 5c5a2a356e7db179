# A fresh namespace.
$ ip maddr
$ ip maddress show
$ ip -j maddr
$ ip -o maddr
