$ ip tuntap
$ ip tuntap list
$ ip tuntap show
$ ip tuntap lst
$ ip -j tuntap
[]
$ ip -j -p tuntap
[ ]
$ ip tap
