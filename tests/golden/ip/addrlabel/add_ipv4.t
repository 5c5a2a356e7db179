# The kernel wants IPv6.
$ ip addrlabel add prefix 10.0.0.0/8 label 79
$ ip addrlabel add prefix ::ffff:10.0.0.0/104 label 80
$ ip -4 addrlabel add prefix 10.0.0.0/8 label 79
$ ip -6 addrlabel add prefix 10.0.0.0/8 label 79
$ ip -4 addrlabel add prefix fd00::/8 label 79
$ ip -6 addrlabel add prefix fd00::/8 label 79
