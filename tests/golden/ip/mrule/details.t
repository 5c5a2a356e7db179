# The maker, and numbers.
$ ip -d mrule
$ ip -N mrule
$ ip -6 -d mrule
