# What save and rtmon write, without the first four bytes of save.
$ ip link set lo up
$ ip addr save | tail -c +5 >addresses
$ ip -4 route save table local | tail -c +5 >routes
$ cat addresses routes >both
$ ip monitor file addresses
$ ip monitor file routes
$ ip monitor file both
$ ip monitor all file both
$ ip monitor file both label
$ ip -o monitor file addresses
