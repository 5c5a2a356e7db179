# What is no command.
$ ip addr chgg 10.0.0.1 dev lo
$ ip addr ch 10.0.0.1 dev lo
$ ip addr xx
$ ip addr addd 10.0.0.1 dev lo
$ ip addr delet
$ ip addr deleted
$ ip addr ADD
$ sh -c "ip addr sav | wc -c"
$ ip addr showd
$ ip addrx
$ ip addr ''
