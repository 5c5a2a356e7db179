$ ip -f nosuch route
! Error: argument "nosuch" is wrong: invalid protocol family
? 255
$ ip -f bridge route add 10.1.0.0/16 dev lo
! Error: bridge prefix is expected rather than "10.1.0.0/16".
? 1
$ ip -f link route add 10.1.0.0/16 dev lo
! Error: "10.1.0.0/16" may be inet prefix, but it is not allowed in this context.
? 1
$ ip -0 route add default dev lo
! Error: "default" may be inet prefix, but it is not allowed in this context.
? 1
