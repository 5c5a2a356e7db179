# A fresh namespace has nothing but lo.
$ ip addr
$ ip address show
$ ip -j addr
$ ip -br addr
$ ip -o addr
$ ip -4 addr
$ ip -6 addr
