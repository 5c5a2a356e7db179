# What is no command.
$ ip addrlabel xx
$ ip addrlabel lists
$ ip addrlabel adds prefix fd00::/8 label 1
$ ip addrlabel LIST
$ ip addrlabel ""
$ ip addrla list
